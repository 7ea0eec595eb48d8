// SPDX-License-Identifier: GPL-3.0-or-later
// An old machine that nothing but the retired DockerExtension can put Docker on, from the list to its
// containers, by keyboard alone.
#include "exportedmachine.h"
#include "integration/realengine.h"
#include "mainjob.h"
#include "sandboxprogram.h"
#include "support/awaited.h"
#include "support/warnings.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace slipway;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using provisioning::Route;

namespace {

constexpr auto kMachine = "old-01"_L1;

/// Ubuntu 16.04 in the one location of the sandbox that still lists the extension.
azure::DeploymentRequest ofUbuntu1604(const provisioning::NewMachinePlan &plan)
{
    return exportedMachine(plan, [](QJsonObject &properties) {
        QJsonObject profile = properties.value(u"storageProfile"_s).toObject();
        profile.insert(u"imageReference"_s,
                       QJsonObject { { u"publisher"_s, u"Canonical"_s },
                                     { u"offer"_s, u"UbuntuServer"_s },
                                     { u"sku"_s, u"16.04-LTS"_s },
                                     { u"version"_s, u"latest"_s } });
        properties.insert(u"storageProfile"_s, profile);
    });
}

/// What the wizard said on its way.
struct Said
{
    QStringList routes {};
    QString warning {};
    QString changes {};
};

void listen(Said &said)
{
    if (const auto *routes = MainJob::find<QComboBox>(u"route"_s)) {
        said.routes.clear();
        for (int i = 0; i < routes->count(); ++i)
            said.routes.append(routes->itemText(i));
        said.warning = MainJob::find<QLabel>(u"routeHint"_s)->text();
    }
    if (auto *changes = MainJob::find<QTreeWidget>(u"changes"_s)) {
        said.changes.clear();
        for (QTreeWidgetItemIterator it(changes); *it; ++it)
            said.changes += (*it)->text(0) + u'\n';
    }
}

QJsonObject sentBody(SandboxProgram &program)
{
    const QList<sandbox::RecordedRequest> requests = program.sandbox()->requests();
    for (const sandbox::RecordedRequest &request : requests) {
        if (request.method == "PUT" && request.path.contains(u"/extensions/"_s))
            return QJsonDocument::fromJson(request.body).object();
    }
    return {};
}

} // namespace

class TestOnlyRoute final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void dockerExtension_simulatedEngine_byKeyboard() { setUp({}); }
    void dockerExtension_realEngineBehindTheFront_byKeyboard()
    {
        SLIPWAY_NEEDS_REAL_ENGINE();
        RealEngine engine;
        const Result<> started = engine.start();
        QVERIFY2(started, qPrintable(started ? QString() : errorText(started.error())));
        QVERIFY(engine.docker(
            { u"run"_s, u"-d"_s, u"--network"_s, u"none"_s, u"--name"_s, u"before"_s, RealEngine::kImage }));
        setUp(u"unix://"_s + engine.socketPath());
    }

private:
    static void makeMachine(SandboxProgram &program);
    static void walkThroughTheWizard(SandboxProgram &program, Said &said);
    static void checkWhatWasSent(SandboxProgram &program);
    static void setUp(const QString &engine);
};

void TestOnlyRoute::makeMachine(SandboxProgram &program)
{
    const std::optional<ui::MachineRow> neighbour = program.machine(u"lab-01"_s);
    QVERIFY(neighbour);
    provisioning::NewMachineChoices choices = machineBeside(*neighbour->machine, kMachine);
    choices.dnsLabel.clear();
    const auto plan = provisioning::planFor(choices, QDateTime::currentDateTimeUtc());
    QVERIFY2(plan, qPrintable(plan ? QString() : errorText(plan.error())));
    const auto deployed = awaited(
        program.session()->deployments().run(plan->group(), plan->deployment(), ofUbuntu1604(*plan), {}, {}));
    QVERIFY(deployed);
    QVERIFY2(*deployed, qPrintable(*deployed ? QString() : errorText(deployed->error())));
    program.machines().refresh();
    const std::optional<ui::MachineRow> row = program.machine(kMachine);
    QVERIFY(row);
    const auto verdict = awaited(program.setup().verdict(row->machine->id, {}));
    QVERIFY(verdict && *verdict);
    QCOMPARE((*verdict)->routes, QList<Route> { Route::DockerExtension });
}

void TestOnlyRoute::walkThroughTheWizard(SandboxProgram &program, Said &said)
{
    QApplication::setActiveWindow(&program.window());
    MainJob job(&program.window(), [&said](const QString &, QWidget *) { listen(said); });
    const auto did = [](const MainJob::Failure &failure) {
        if (failure)
            qInfo("%s", qPrintable(*failure));
        return !failure;
    };
    QVERIFY(did(job.openMachines()));
    QVERIFY(did(job.chooseMachine(kMachine)));
    QVERIFY(did(job.answerQuestions()));
    QVERIFY(did(job.beginSetup()));
    QVERIFY(did(job.awaitSetup(120s)));
    QVERIFY(did(job.openContainers()));
    QVERIFY(did(job.awaitContainers(1, 30s)));
}

/// All that the handler needs to open its port with TLS, nothing that it fails on, and nobody upgrades it.
void TestOnlyRoute::checkWhatWasSent(SandboxProgram &program)
{
    const QList<sandbox::RecordedExtensionPut> puts = program.sandbox()->recordedExtensionPuts();
    QCOMPARE(puts.size(), 1);
    QCOMPARE(puts.first().type, u"DockerExtension"_s);
    QCOMPARE(puts.first().settings,
             (QJsonObject { { u"docker"_s, QJsonObject { { u"port"_s, u"2376"_s } } } }));
    QCOMPARE(puts.first().protectedSettings.keys(), QStringList { u"certs"_s });
    const QJsonObject certificates = puts.first().protectedSettings.value(u"certs"_s).toObject();
    QCOMPARE(certificates.keys(), (QStringList { u"ca"_s, u"cert"_s, u"key"_s }));
    for (const QJsonValue &each : certificates)
        QVERIFY(!each.toString().isEmpty());
    const QJsonObject properties = sentBody(program).value(u"properties"_s).toObject();
    QCOMPARE(properties.value(u"typeHandlerVersion"_s).toString(), u"1.2"_s);
    QCOMPARE(properties.value(u"autoUpgradeMinorVersion"_s), QJsonValue(false));
    QCOMPARE(properties.value(u"enableAutomaticUpgrade"_s), QJsonValue(false));
}

void TestOnlyRoute::setUp(const QString &engine)
{
    SandboxProgram program(engine);
    QVERIFY(program.isReady());
    makeMachine(program);
    if (QTest::currentTestFailed())
        return;
    program.sandbox()->forgetRequests();
    Said said;
    walkThroughTheWizard(program, said);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(said.routes, QStringList { u"Docker Extension (retired)"_s });
    QVERIFY2(said.warning.contains(u"retired this extension in 2018"_s), qPrintable(said.warning));
    QVERIFY2(said.changes.contains(u"retired Docker extension"_s), qPrintable(said.changes));
    checkWhatWasSent(program);
    if (QTest::currentTestFailed())
        return;
    const QList<docker::Host> hosts = program.hosts().hosts();
    const auto host = std::find_if(hosts.cbegin(), hosts.cend(),
                                   [](const docker::Host &each) { return each.name == kMachine; });
    QVERIFY(host != hosts.cend());
    QCOMPARE(host->setUpBy, provisioning::nameOf(Route::DockerExtension));
}

QTEST_MAIN(TestOnlyRoute)
#include "tst_onlyroute.moc"
