// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/realengine.h"
#include "sandboxprogram.h"
#include "support/awaited.h"
#include "support/warnings.h"

#include <QTest>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using provisioning::Route;

/// Docker by each route, end to end: what Azure says of the routes, the plan, the run, the engine, and back
/// again.
class TestSetupRoutes : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void route_simulatedEngine_setsUpAndIsTakenBack_data() { rows(); }
    void route_simulatedEngine_setsUpAndIsTakenBack() { setUpAndTakeBack({}); }

    void route_realEngineBehindTheFront_setsUpAndIsTakenBack_data() { rows(); }
    void route_realEngineBehindTheFront_setsUpAndIsTakenBack()
    {
        SLIPWAY_NEEDS_REAL_ENGINE();
        RealEngine engine;
        const Result<> started = engine.start();
        QVERIFY2(started, qPrintable(started ? QString() : errorText(started.error())));
        setUpAndTakeBack(u"unix://"_s + engine.socketPath());
    }

private:
    static void rows()
    {
        QTest::addColumn<QString>("machine");
        QTest::addColumn<Route>("route");
        QTest::newRow("CustomScript") << u"web-01"_s << Route::CustomScript;
        QTest::newRow("Run Command, as CustomScript is taken") << u"dev-01"_s << Route::ManagedRunCommand;
        QTest::newRow("DockerExtension, where it is listed") << u"lab-01"_s << Route::DockerExtension;
    }

    static void setUpAndTakeBack(const QString &engine);
};

void TestSetupRoutes::setUpAndTakeBack(const QString &engine)
{
    QFETCH(QString, machine);
    QFETCH(Route, route);
    SandboxProgram program(engine);
    QVERIFY(program.isReady());
    const std::optional<ui::MachineRow> row = program.machine(machine);
    QVERIFY(row);
    const auto verdict = awaited(program.setup().verdict(row->machine.id, {}));
    QVERIFY(verdict && *verdict);
    QVERIFY2((*verdict)->routes.contains(route), "the route is not open");
    if (route == Route::ManagedRunCommand)
        QCOMPARE((*verdict)->routes, QList<Route> { Route::ManagedRunCommand });

    const auto plan = awaited(program.setup().plan({ .machine = row->machine,
                                                     .route = route,
                                                     .newAuthorityName = u"Routes"_s,
                                                     .identityName = u"me"_s,
                                                     .addresses = { u"203.0.113.7"_s } },
                                                   {}));
    QVERIFY(plan);
    QVERIFY2(*plan, qPrintable(*plan ? QString() : errorText(plan->error())));
    ui::SetupRun *run = program.setup().start(**plan);
    QTRY_VERIFY_WITH_TIMEOUT(run->phase() != ui::SetupRun::Phase::Running, SandboxProgram::kPatience);
    QVERIFY2(run->phase() == ui::SetupRun::Phase::Succeeded,
             qPrintable(run->error() ? errorText(*run->error()) : QString()));
    QVERIFY(!run->engineVersion().isEmpty());
    QCOMPARE(program.hosts().hosts().size(), 2); // and the machine that had Docker before

    run->undo();
    QTRY_VERIFY_WITH_TIMEOUT(run->phase() != ui::SetupRun::Phase::Undoing, SandboxProgram::kPatience);
    QVERIFY2(run->phase() == ui::SetupRun::Phase::Undone,
             qPrintable(run->error() ? errorText(*run->error()) : QString()));
    QCOMPARE(program.hosts().hosts().size(), 1);
    const auto after = awaited(program.setup().verdict(row->machine.id, {}));
    QVERIFY(after && *after);
    QCOMPARE((*after)->kind, provisioning::VerdictKind::CanGetDocker);
}

QTEST_MAIN(TestSetupRoutes)
#include "tst_setuproutes.moc"
