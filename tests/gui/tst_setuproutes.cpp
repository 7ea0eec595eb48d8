// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportedmachine.h"
#include "integration/realengine.h"
#include "provisioning/newmachine/newmachine.h"
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

    void cloudInit_simulatedEngine_isKeptWithItsOptions() { setUpAfterCloudInit({}); }
    void cloudInit_realEngineBehindTheFront_getsCertificates()
    {
        SLIPWAY_NEEDS_REAL_ENGINE();
        RealEngine engine;
        const Result<> started = engine.start();
        QVERIFY2(started, qPrintable(started ? QString() : errorText(started.error())));
        setUpAfterCloudInit(u"unix://"_s + engine.socketPath());
    }

private:
    static void rows()
    {
        QTest::addColumn<QString>("machine");
        QTest::addColumn<Route>("route");
        QTest::addColumn<bool>("keyOnMachine");
        QTest::newRow("CustomScript") << u"web-01"_s << Route::CustomScript << false;
        QTest::newRow("Run Command, as CustomScript is taken")
            << u"dev-01"_s << Route::ManagedRunCommand << false;
        QTest::newRow("DockerExtension, where it is listed")
            << u"lab-01"_s << Route::DockerExtension << false;
        QTest::newRow("CustomScript, key made there") << u"web-01"_s << Route::CustomScript << true;
        QTest::newRow("Run Command, key made there") << u"dev-01"_s << Route::ManagedRunCommand << true;
        // Of machines that are made with it.
        QTest::newRow("new machine, CustomScript") << u"cloud-02"_s << Route::CustomScript << false;
        QTest::newRow("new machine, cloud-init") << u"cloud-02"_s << Route::CloudInit << false;
        QTest::newRow("new machine, key made there") << u"cloud-02"_s << Route::CustomScript << true;
    }

    static void setUpAndTakeBack(const QString &engine);
    static void setUpThere(SandboxProgram &program);
    static void setUpWithMachine(SandboxProgram &program);
    static void setUpAfterCloudInit(const QString &engine);
    static void setUp(SandboxProgram &program, provisioning::PlanChoices choices, ui::SetupRun *&run);
};

namespace {

/// The exported template with the exported cloud-init file, as somebody deploys both without Slipway.
azure::DeploymentRequest withCloudInit(const provisioning::NewMachinePlan &plan)
{
    return exportedMachine(plan, [&plan](QJsonObject &properties) {
        QJsonObject profile = properties.value(u"osProfile"_s).toObject();
        profile.insert(u"customData"_s, QString::fromLatin1(plan.cloudInitFile().toBase64()));
        properties.insert(u"osProfile"_s, profile);
    });
}

bool isSaidOn(SandboxProgram &program, const azure::ArmId &machine, QStringView words)
{
    const auto view = awaited(program.machines().view(machine, {}));
    if (!view || !*view)
        return false;
    const QList<azure::ReportedStatus> &statuses = (*view)->statuses;
    return std::any_of(statuses.cbegin(), statuses.cend(), [words](const azure::ReportedStatus &status) {
        return status.message.contains(words);
    });
}

} // namespace

/// To its good end, with certificates of its own and a rule for one address.
void TestSetupRoutes::setUp(SandboxProgram &program, provisioning::PlanChoices choices, ui::SetupRun *&run)
{
    choices.newAuthorityName = u"Routes"_s;
    choices.identityName = u"me"_s;
    choices.addresses = { u"203.0.113.7"_s };
    const auto plan = awaited(program.setup().plan(std::move(choices), {}));
    QVERIFY(plan);
    QVERIFY2(*plan, qPrintable(*plan ? QString() : errorText(plan->error())));
    run = program.setup().start(**plan);
    QTRY_VERIFY_WITH_TIMEOUT(run->phase() != ui::SetupRun::Phase::Running, SandboxProgram::kPatience);
    QVERIFY2(run->phase() == ui::SetupRun::Phase::Succeeded,
             qPrintable(run->error() ? errorText(*run->error()) : QString()));
    QVERIFY(!run->engineVersion().isEmpty());
}

/// What cloud-init has brought is not installed a second time, and keeps its options.
void TestSetupRoutes::setUpAfterCloudInit(const QString &engine)
{
    SandboxProgram program(engine);
    QVERIFY(program.isReady());
    const std::optional<ui::MachineRow> neighbour = program.machine(u"web-01"_s);
    QVERIFY(neighbour);
    provisioning::NewMachineChoices choices = machineBeside(*neighbour->machine, u"cloud-01"_s);
    choices.dnsLabel.clear();
    choices.options.liveRestore = true;
    const auto made = provisioning::planFor(choices, QDateTime::currentDateTimeUtc());
    QVERIFY2(made, qPrintable(made ? QString() : errorText(made.error())));
    const auto deployed = awaited(program.session()->deployments().run(made->group(), made->deployment(),
                                                                       withCloudInit(*made), {}, {}));
    QVERIFY(deployed);
    QVERIFY2(*deployed, qPrintable(*deployed ? QString() : errorText(deployed->error())));
    program.machines().refresh();
    const std::optional<ui::MachineRow> row = program.machine(u"cloud-01"_s);
    QVERIFY(row);

    ui::SetupRun *run = nullptr;
    setUp(program, { .machine = row->machine }, run);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(isSaidOn(program, row->machine->id, u"docker is installed already"));
    if (engine.isEmpty()) {
        const auto now = awaited(program.setup().engineNow(run->host(), {}));
        QVERIFY(now && *now);
        QVERIFY((*now)->options.liveRestore);
    }
}

void TestSetupRoutes::setUpAndTakeBack(const QString &engine)
{
    QFETCH(QString, machine);
    SandboxProgram program(engine);
    QVERIFY(program.isReady());
    if (machine == "cloud-02"_L1)
        setUpWithMachine(program);
    else
        setUpThere(program);
}

void TestSetupRoutes::setUpWithMachine(SandboxProgram &program)
{
    QFETCH(QString, machine);
    QFETCH(Route, route);
    QFETCH(bool, keyOnMachine);
    const std::optional<ui::MachineRow> neighbour = program.machine(u"web-01"_s);
    QVERIFY(neighbour);
    provisioning::NewMachineChoices choices = machineBeside(*neighbour->machine, machine);
    choices.route = route;
    choices.keyOnMachine = keyOnMachine;
    const auto plan = awaited(program.newMachines().plan(choices, {}));
    QVERIFY(plan);
    QVERIFY2(*plan, qPrintable(*plan ? QString() : errorText(plan->error())));
    ui::NewMachineRun *run = program.newMachines().start(**plan);
    using Phase = ui::NewMachineRun::Phase;
    QTRY_VERIFY_WITH_TIMEOUT(run->phase() != Phase::Running, SandboxProgram::kPatience);
    QVERIFY2(run->phase() == Phase::Succeeded,
             qPrintable(run->error() ? errorText(*run->error()) : QString()));
    QCOMPARE(program.hosts().hosts().size(), 2); // and the machine that had Docker before
    const QList<docker::Host> hosts = program.hosts().hosts();
    const auto made = std::find_if(hosts.cbegin(), hosts.cend(),
                                   [run](const docker::Host &host) { return host.id == run->host(); });
    QVERIFY(made != hosts.cend());
    QCOMPARE(made->setUpBy, provisioning::nameOf(route));
    QCOMPARE(made->keyOnMachine, keyOnMachine);
    const auto extensions = awaited(program.session()->extensions().list((*plan)->machine(), {}));
    QVERIFY(extensions && *extensions);
    QCOMPARE((*extensions)->isEmpty(), route == Route::CloudInit);

    run->undo();
    QTRY_VERIFY_WITH_TIMEOUT(run->phase() != Phase::Undoing, SandboxProgram::kPatience);
    QVERIFY2(run->phase() == Phase::Undone, qPrintable(run->error() ? errorText(*run->error()) : QString()));
    QCOMPARE(program.hosts().hosts().size(), 1);
}

void TestSetupRoutes::setUpThere(SandboxProgram &program)
{
    QFETCH(QString, machine);
    QFETCH(Route, route);
    QFETCH(bool, keyOnMachine);
    const std::optional<ui::MachineRow> row = program.machine(machine);
    QVERIFY(row);
    const auto verdict = awaited(program.setup().verdict(row->machine->id, {}));
    QVERIFY(verdict && *verdict);
    QVERIFY2((*verdict)->routes.contains(route), "the route is not open");
    if (route == Route::ManagedRunCommand)
        QCOMPARE((*verdict)->routes, QList<Route> { Route::ManagedRunCommand });

    ui::SetupRun *run = nullptr;
    setUp(program, { .machine = row->machine, .route = route, .keyOnMachine = keyOnMachine }, run);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(program.hosts().hosts().size(), 2); // and the machine that had Docker before

    run->undo();
    QTRY_VERIFY_WITH_TIMEOUT(run->phase() != ui::SetupRun::Phase::Undoing, SandboxProgram::kPatience);
    QVERIFY2(run->phase() == ui::SetupRun::Phase::Undone,
             qPrintable(run->error() ? errorText(*run->error()) : QString()));
    QCOMPARE(program.hosts().hosts().size(), 1);
    const auto after = awaited(program.setup().verdict(row->machine->id, {}));
    QVERIFY(after && *after);
    QCOMPARE((*after)->kind, provisioning::VerdictKind::CanGetDocker);
}

QTEST_MAIN(TestSetupRoutes)
#include "tst_setuproutes.moc"
