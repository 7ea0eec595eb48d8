// SPDX-License-Identifier: GPL-3.0-or-later
// A machine made and taken back against the sandbox's ARM: what is there before is there after.
#include "azure/auth/signin.h"
#include "azure/azureclient.h"
#include "base/async/taskscope.h"
#include "net/policies/policies.h"
#include "net/qnamtransport.h"
#include "net/stream/loopbackname.h"
#include "provisioning/newmachine/newmachinerunner.h"
#include "sandbox/install/gunzip.h"
#include "sandbox/sandbox.h"
#include "support/awaited.h"
#include "support/warnings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::provisioning;
using sandbox::Fault;
using sandbox::Sandbox;
using slipway::test::awaited;

namespace {

constexpr auto kLimit = 120s;

struct Sink final : NewMachineSink
{
    void stepChanged(const StepProgress &step) override { docker = step; }
    void newMachineChanged(const NewMachineStepProgress &step) override { steps.append(step); }
    void resourcesChanged(const QList<azure::DeployedResource> &now) override { resources = now; }

    StepState stateOf(NewMachineStep which) const
    {
        StepState state = StepState::Pending;
        for (const NewMachineStepProgress &step : steps) {
            if (step.step == which)
                state = step.state;
        }
        return state;
    }

    StepProgress docker {};
    QList<NewMachineStepProgress> steps {};
    QList<azure::DeployedResource> resources {};
};

/// What app puts together, with an engine that answers whoever asks.
struct Client
{
    explicit Client(const Sandbox &sandbox)
        : cloud { .name = u"Sandbox"_s,
                  .armEndpoint = sandbox.armEndpoint(),
                  .authority = sandbox.authority(),
                  .audience = sandbox.armEndpoint().toString() }
        , tokens(retry, clock, cloud,
                 { .tenantId = sandbox.tenantId(),
                   .clientId = sandbox.clientId(),
                   .secret = Secret(sandbox.clientSecret()) })
    {
    }

    NewMachineServices services()
    {
        return { .setup = { .machines = machines,
                            .extensions = extensions,
                            .runCommands = runCommands,
                            .securityGroups = securityGroups,
                            .certificates = certificates,
                            .hosts = hosts,
                            .clock = clock,
                            .probe = &probe,
                            .dataFolder = folder.path() },
                 .groups = groups,
                 .deployments = deployments,
                 .catalogue = catalogue };
    }

    static Task<Result<QString>> probe(docker::Host /*host*/, std::stop_token /*stop*/)
    {
        co_return u"28.2.2"_s;
    }

    SystemClock clock {};
    azure::Cloud cloud;
    net::QnamTransport network {};
    net::RetryPolicy retry { network, clock, { .tries = 6, .firstWait = 20ms, .longestWait = 100ms } };
    azure::ClientCredentialTokens tokens;
    net::BearerPolicy arm { retry, tokens, cloud.armEndpoint };
    azure::Subscriptions subscriptions { arm, cloud.armEndpoint };
    azure::Machines machines { arm, clock, cloud.armEndpoint };
    azure::Extensions extensions { arm, clock, cloud.armEndpoint };
    azure::RunCommands runCommands { arm, clock, cloud.armEndpoint };
    azure::SecurityGroups securityGroups { arm, clock, cloud.armEndpoint };
    azure::ResourceGroups groups { arm, clock, cloud.armEndpoint };
    azure::Deployments deployments { arm, clock, cloud.armEndpoint };
    QTemporaryDir folder {};
    pki::CertificateStore certificates { folder.path(), pki::KeysAtRest::Plain };
    docker::HostStore hosts { folder.path() };
    Catalogue catalogue = Catalogue::builtIn().value_or(Catalogue());
};

} // namespace

class TestNewMachine final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void run_newGroup_thenUndo_leavesNothing();
    void run_nameKnown_isOneDeploymentThatEndsWithDocker();
    void run_scriptFails_isSaidAsInASetUp_andGoesOn();
    void script_run_isContinuedBySetUp_data();
    void script_run_isContinuedBySetUp();
    void run_byCloudInit_needsNoExtension();
    void run_byCloudInit_scriptFails_isRunAgainByRunCommand();
    void run_byCloudInit_killedWhileDeploying_goesOn();
    void cloudInitFile_withTheTemplate_isContinuedBySetUp();
    void run_keyOnMachine_isMadeThere();
    void run_existingGroup_thenUndo_leavesTheGroup();
    void run_nameTaken_makesAndTakesNothing();
    void run_groupThere_isNoneOfOurs();
    void run_azureFindsItWrong_deploysNothing();
    void run_earlierDeploymentActive_isWaitedFor();
    void undo_somethingElseInTheGroup_keepsIt();
    void undo_sameNameOfSomebodyElse_stays();
    void undo_deploymentOfSomebodyElse_stays();
    void undo_deploymentForgotten_saysSo();
    void undo_cannotBeHalted_removesNothing();
    void undo_inAnExistingGroup_leavesNoDeployment();
    void run_killedWhileDeploying_goesOn();
    void run_deploymentFails_isTakenBack();
    void run_diskSmallerThanItsImage_failsAtAzure_andIsTakenBack_data();
    void run_diskSmallerThanItsImage_failsAtAzure_andIsTakenBack();
    void run_stoppedWhileDeploying_isTakenBack();

private:
    NewMachineChoices choices(const QString &group, bool makesGroup) const;
    NewMachinePlan planned(const NewMachineChoices &choices) const;
    /// One whose name is known before the machine is there.
    NewMachinePlan named(Route route = Route::CustomScript) const;
    QByteArrayList requestsTo(const QByteArray &method, const QString &part) const; ///< their bodies
    Result<SetupOutcome> run(const NewMachinePlan &plan);
    Result<bool> undo(const NewMachinePlan &plan);
    /// As somebody does who has exported a machine, and then has the set-up that waits go on.
    void deployAndSetUp(const NewMachinePlan &plan, const azure::DeploymentRequest &request);
    /// Runs until the deployment has been taken, and then forgets it as a killed program does.
    bool deployUntilKilled(const NewMachinePlan &plan);
    QStringList inventory(); ///< ids of all groups and of all that is in them

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Client> m_client;
    std::optional<Sink> m_sink;
};

void TestNewMachine::init()
{
    test::failOnAnyWarning();
    auto sandbox = Sandbox::start({ .operationDelay = 100ms, .retryAfter = 0s, .heartbeat = 0ms });
    QVERIFY(sandbox);
    m_sandbox = std::move(*sandbox);
    m_client = std::make_unique<Client>(*m_sandbox);
    m_sink.emplace();
}

void TestNewMachine::cleanup()
{
    m_client.reset();
    m_sandbox.reset();
}

NewMachineChoices TestNewMachine::choices(const QString &group, bool makesGroup) const
{
    const QStringList parts = m_sandbox->machineIds().constFirst().split(u'/');
    return {
        .name = u"fresh-01"_s,
        .subscription = parts.at(2),
        .group = group,
        .makesGroup = makesGroup,
        .location = u"westeurope"_s,
        .size = u"Standard_B2s"_s,
        .sshKey =
            u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB6KfQ5nCcVYNp0xuzIlGg4DE1DqQ8wc1n7GmB4vTq2h ann@example"_s,
        .addresses = { u"203.0.113.7"_s },
        .newAuthorityName = u"Fresh"_s,
        .identityName = u"ann"_s
    };
}

NewMachinePlan TestNewMachine::planned(const NewMachineChoices &choices) const
{
    return planFor(choices, m_client->clock.now()).value_or(NewMachinePlan());
}

NewMachinePlan TestNewMachine::named(Route route) const
{
    NewMachineChoices wanted = choices(u"fresh-rg"_s, true);
    wanted.route = route;
    wanted.dnsLabel = u"fresh-01"_s;
    wanted.dnsSuffix = u"%1.cloudapp.sandbox"_s.arg(m_sandbox->armEndpoint().port());
    return planned(wanted);
}

QByteArrayList TestNewMachine::requestsTo(const QByteArray &method, const QString &part) const
{
    QByteArrayList bodies;
    const QList<sandbox::RecordedRequest> all = m_sandbox->requests();
    for (const sandbox::RecordedRequest &one : all) {
        if (one.method == method && one.path.contains(part, Qt::CaseInsensitive))
            bodies.append(one.body);
    }
    return bodies;
}

Result<SetupOutcome> TestNewMachine::run(const NewMachinePlan &plan)
{
    NewMachineRunner runner(m_client->services());
    const auto outcome = awaited(runner.run(plan, *m_sink, {}), kLimit);
    return outcome ? *outcome : Result<SetupOutcome>(Error { .code = u"test.hangs"_s });
}

Result<bool> TestNewMachine::undo(const NewMachinePlan &plan)
{
    NewMachineRunner runner(m_client->services());
    const auto outcome = awaited(runner.undo(plan.id, *m_sink, {}), kLimit);
    return outcome ? *outcome : Result<bool>(Error { .code = u"test.hangs"_s });
}

bool TestNewMachine::deployUntilKilled(const NewMachinePlan &plan)
{
    NewMachineRunner runner(m_client->services());
    const NewMachineStore store(m_client->folder.path());
    TaskScope scope;
    scope.run(runner.run(plan, *m_sink, {}), [](const Result<SetupOutcome> &) {});
    return QTest::qWaitFor(
        [&] {
            const Result<NewMachineRecord> record = store.load(plan.id);
            return record && !record->pollUrl.isEmpty();
        },
        60'000);
}

QStringList TestNewMachine::inventory()
{
    QStringList all;
    const auto subscriptions = awaited(m_client->subscriptions.list({}), kLimit);
    if (!subscriptions || !*subscriptions)
        return { u"no subscriptions"_s };
    for (const azure::Subscription &one : **subscriptions) {
        const auto groups = awaited(m_client->groups.list(one.id, {}), kLimit);
        if (!groups || !*groups)
            return { u"no groups"_s };
        for (const azure::ResourceGroup &group : **groups) {
            all.append(group.id.text().toLower());
            const auto contents = awaited(m_client->groups.contents(group.id, {}), kLimit);
            if (!contents || !*contents)
                return { u"no contents"_s };
            for (const azure::ArmId &id : **contents)
                all.append(id.text().toLower());
        }
    }
    all.sort();
    return all;
}

void TestNewMachine::run_newGroup_thenUndo_leavesNothing()
{
    const QStringList before = inventory();
    const NewMachinePlan plan = planned(choices(u"fresh-rg"_s, true));
    const Result<SetupOutcome> made = run(plan);
    QVERIFY2(made, made ? "" : qPrintable(made.error().code + u": "_s + made.error().detail));
    QCOMPARE(made->engineVersion, u"28.2.2"_s);
    for (const NewMachineStep step : plan.steps())
        QCOMPARE(m_sink->stateOf(step), StepState::Done);
    QVERIFY(std::any_of(m_sink->resources.cbegin(), m_sink->resources.cend(),
                        [&plan](const azure::DeployedResource &one) {
                            return one.id == plan.machine() && one.state == azure::OperationState::Succeeded;
                        }));
    const Result<QList<docker::Host>> hosts = m_client->hosts.load();
    QVERIFY(hosts && hosts->size() == 1);
    QCOMPARE(azure::ArmId::parse(hosts->constFirst().machineId).value_or(azure::ArmId()), plan.machine());
    QVERIFY(m_sandbox->isEngineListening(plan.machine().text()));
    QVERIFY(NewMachineStore(m_client->folder.path()).interrupted().isEmpty());

    const Result<bool> undone = undo(plan);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().code + u": "_s + undone.error().detail));
    QVERIFY(!*undone);
    QCOMPARE(inventory(), before);
    QVERIFY(m_client->hosts.load().value_or(QList<docker::Host> { {} }).isEmpty());
    QVERIFY(m_client->certificates.authorities()->isEmpty());
    QVERIFY(!NewMachineStore(m_client->folder.path()).load(plan.id));
}

/// The button sends one deployment: the rule and the script are in it, and nothing is put beside it.
void TestNewMachine::run_nameKnown_isOneDeploymentThatEndsWithDocker()
{
    const QStringList before = inventory();
    const NewMachinePlan plan = named();
    QVERIFY(plan.isOneDeployment());
    const Result<SetupOutcome> made = run(plan);
    QVERIFY2(made, made ? "" : qPrintable(made.error().code + u": "_s + made.error().detail));
    QCOMPARE(made->host.endpoint.address, foretoldName(plan.choices));
    QVERIFY(m_sandbox->isEngineListening(plan.machine().text()));
    QCOMPARE(requestsTo("PUT", u"/deployments/"_s).size(), 1);
    QCOMPARE(requestsTo("PUT", u"/extensions/"_s).size(), 0);
    QCOMPARE(requestsTo("PUT", u"/securityRules/"_s).size(), 0);
    const azure::ArmId extension = plan.made().constFirst();
    QVERIFY(std::any_of(m_sink->resources.cbegin(), m_sink->resources.cend(),
                        [&extension](const azure::DeployedResource &one) {
                            return one.id == extension && one.state == azure::OperationState::Succeeded;
                        }));
    // The key went by a parameter that Azure keeps for nobody, and is on no disk here.
    const QJsonObject sent =
        QJsonDocument::fromJson(requestsTo("PUT", u"/deployments/"_s).constFirst()).object();
    const QJsonValue declared = sent[u"properties"_s][u"template"_s][u"parameters"_s][u"installScript"_s];
    QCOMPARE(declared[u"type"_s].toString(), u"secureString"_s);
    const QString script = sent[u"properties"_s][u"parameters"_s][u"installScript"_s][u"value"_s].toString();
    QVERIFY(script.size() > 1000);
    const QString template_ = QString::fromUtf8(QJsonDocument(sent).toJson());
    QCOMPARE(template_.count(script), 1);
    QVERIFY(QDir(m_client->folder.filePath(u"journal"_s)).entryList({ u"*.key"_s }).isEmpty());

    const Result<bool> undone = undo(plan);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().code + u": "_s + undone.error().detail));
    QCOMPARE(inventory(), before);
    QVERIFY(m_client->certificates.authorities()->isEmpty());
    QVERIFY(m_client->hosts.load().value_or(QList<docker::Host> { {} }).isEmpty());
}

void TestNewMachine::run_scriptFails_isSaidAsInASetUp_andGoesOn()
{
    const NewMachinePlan plan = named();
    m_sandbox->inject({ .kind = Fault::Kind::FailOperation,
                        .pathContains = u"/deployments/slipway-new-fresh-01"_s,
                        .code = u"VMExtensionProvisioningError"_s,
                        .message = u"Enable failed: failed to execute command: command terminated with exit "
                                   "status=12\n[stdout]\n\n[stderr]\nslipway: no way to the packages"_s });
    const Result<SetupOutcome> first = run(plan);
    QVERIFY(!first);
    QCOMPARE(first.error().code, u"install.exit-12"_s);
    QCOMPARE(m_sink->stateOf(NewMachineStep::Deployment), StepState::Failed);
    const Result<SetupOutcome> again = run(plan);
    QVERIFY2(again, again ? "" : qPrintable(again.error().code + u": "_s + again.error().detail));
    QCOMPARE(requestsTo("PUT", u"/deployments/"_s).size(), 2);
    QCOMPARE(requestsTo("PUT", u"/extensions/"_s).size(), 0);
    QVERIFY(m_sandbox->isEngineListening(plan.machine().text()));
    QVERIFY(undo(plan));
}

void TestNewMachine::script_run_isContinuedBySetUp_data()
{
    QTest::addColumn<Route>("route");
    QTest::newRow("CustomScript") << Route::CustomScript;
    QTest::newRow("cloud-init") << Route::CloudInit;
}

void TestNewMachine::deployAndSetUp(const NewMachinePlan &plan, const azure::DeploymentRequest &request)
{
    const NewMachineChoices &choices = plan.choices;
    QVERIFY(
        *awaited(m_client->groups.create(choices.subscription, choices.group, choices.location, {}), kLimit));
    const auto made =
        awaited(m_client->deployments.run(plan.group(), plan.deployment(), request, {}, {}), kLimit);
    QVERIFY2(made && *made, made && !*made ? qPrintable(made->error().detail) : "");
    QVERIFY(m_sandbox->isEngineListening(plan.machine().text()));

    Runner setups(m_client->services().setup);
    const Result<QList<InterruptedSetup>> waiting = setups.interrupted();
    QVERIFY(waiting && waiting->size() == 1);
    const Result<Plan> setup = setups.load(waiting->constFirst().plan);
    QVERIFY(setup);
    const auto outcome = awaited(setups.run(*setup, *m_sink, {}), kLimit);
    QVERIFY2(outcome && *outcome, outcome && !*outcome ? qPrintable(outcome->error().code) : "");
    QCOMPARE(m_client->hosts.load()->size(), 1);
}

/// Who runs the script instead of pressing the button ends with the same, and the set-up proves it.
void TestNewMachine::script_run_isContinuedBySetUp()
{
    QFETCH(const Route, route);
    const NewMachinePlan plan = named(route);
    NewMachineRunner runner(m_client->services());
    const auto script = awaited(runner.script(plan, *m_sink, {}), kLimit);
    QVERIFY(script && *script);
    const QString text = (*script)->reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
    QVERIFY(text.contains(u"KEEP THIS FILE TO YOURSELF"_s));
    // What its second az command would send.
    const QString begin = u"<<'END-OF-PARAMETERS'\n"_s;
    const qsizetype from = text.indexOf(begin) + begin.size();
    const QByteArray parameters = text.mid(from, text.indexOf(u"END-OF-PARAMETERS"_s, from) - from).toUtf8();
    azure::DeploymentRequest request = plan.request();
    request.parameters = QJsonDocument::fromJson(parameters).object().value(u"parameters"_s).toObject();
    deployAndSetUp(plan, request);
    QCOMPARE(requestsTo("PUT", u"/extensions/"_s).size(), 0);
}

/// The custom data of the one deployment does the whole set-up.
void TestNewMachine::run_byCloudInit_needsNoExtension()
{
    const QStringList before = inventory();
    const NewMachinePlan plan = named(Route::CloudInit);
    const Result<SetupOutcome> made = run(plan);
    QVERIFY2(made, made ? "" : qPrintable(made.error().code + u": "_s + made.error().detail));
    QVERIFY(m_sandbox->isEngineListening(plan.machine().text()));
    QCOMPARE(requestsTo("PUT", u"/deployments/"_s).size(), 1);
    for (const auto &beside : { u"/extensions/"_s, u"/securityRules/"_s, u"/runCommands/"_s })
        QCOMPARE(requestsTo("PUT", beside).size(), 0);
    const auto extensions = awaited(m_client->extensions.list(plan.machine(), {}), kLimit);
    QVERIFY(extensions && *extensions && (*extensions)->isEmpty());
    const QByteArray sent = requestsTo("PUT", u"/deployments/"_s).constFirst();
    const QJsonValue properties = QJsonDocument::fromJson(sent).object()[u"properties"_s];
    QCOMPARE(properties[u"template"_s][u"parameters"_s][u"cloudInit"_s][u"type"_s].toString(),
             u"secureString"_s);
    QVERIFY(
        properties[u"parameters"_s][u"cloudInit"_s][u"value"_s].toString().startsWith(u"#cloud-config\n"_s));
    QVERIFY(QDir(m_client->folder.filePath(u"journal"_s)).entryList({ u"*.key"_s }).isEmpty());

    const Result<bool> undone = undo(plan);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().code + u": "_s + undone.error().detail));
    QCOMPARE(inventory(), before);
    QVERIFY(m_client->certificates.authorities()->isEmpty());
    QVERIFY(m_client->hosts.load().value_or(QList<docker::Host> { {} }).isEmpty());
}

/// Something else has the port at the first start, and has given it up by the second try. Nobody is let in,
/// so that the machine is asked at once.
void TestNewMachine::run_byCloudInit_scriptFails_isRunAgainByRunCommand()
{
    NewMachinePlan plan = named(Route::CloudInit);
    plan.choices.access = AccessKind::Nobody;
    QTcpServer other;
    const QHostAddress address(net::connectAddress(foretoldName(plan.choices)));
    QVERIFY2(other.listen(address, plan.choices.port), qPrintable(other.errorString()));
    const Result<SetupOutcome> first = run(plan);
    QVERIFY(!first);
    QCOMPARE(first.error().code, u"install.exit-7"_s);
    QVERIFY(first.error().detail.contains(u"failed to listen"_s));
    QCOMPARE(m_sink->stateOf(NewMachineStep::Deployment), StepState::Done);
    QCOMPARE(m_sink->stateOf(NewMachineStep::Docker), StepState::Failed);

    other.close();
    const Result<SetupOutcome> again = run(plan);
    QVERIFY2(again, again ? "" : qPrintable(again.error().code + u": "_s + again.error().detail));
    QCOMPARE(requestsTo("PUT", u"/deployments/"_s).size(), 1);
    const auto ran = awaited(
        m_client->runCommands.get(plan.machine().child(u"runCommands"_s, u"slipway-docker"_s), {}), kLimit);
    QVERIFY(ran && *ran);
    QCOMPARE((*ran)->exitCode, 0);
    QVERIFY((*ran)->output.contains(u"listening on port"_s));
    QVERIFY(undo(plan));
}

void TestNewMachine::run_byCloudInit_killedWhileDeploying_goesOn()
{
    const QStringList before = inventory();
    m_sandbox->setOperationDelay(2s);
    const NewMachinePlan plan = named(Route::CloudInit);
    QVERIFY(deployUntilKilled(plan));
    const Result<SetupOutcome> made = run(plan);
    QVERIFY2(made, made ? "" : qPrintable(made.error().code + u": "_s + made.error().detail));
    QCOMPARE(requestsTo("PUT", u"/deployments/"_s).size(), 1);
    QVERIFY(m_sandbox->isEngineListening(plan.machine().text()));
    QVERIFY(undo(plan));
    QCOMPARE(inventory(), before);
}

/// Who deploys both exported files ends with the same, and the set-up proves it.
void TestNewMachine::cloudInitFile_withTheTemplate_isContinuedBySetUp()
{
    const NewMachinePlan plan = named(Route::CloudInit);
    NewMachineRunner runner(m_client->services());
    const auto data = awaited(runner.cloudInit(plan, *m_sink, {}), kLimit);
    QVERIFY(data && *data);
    const QString text = (*data)->reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
    QVERIFY(text.contains(u"KEEP THIS TO YOURSELF"_s));
    azure::DeploymentRequest request {
        .deploymentTemplate = QJsonDocument::fromJson(plan.templateFile()).object(),
        .parameters =
            QJsonDocument::fromJson(plan.parametersFile()).object().value(u"parameters"_s).toObject()
    };
    request.parameters.insert(u"cloudInit"_s, QJsonObject { { u"value"_s, text } });
    deployAndSetUp(plan, request);
}

/// The machine is made first, and asked for its request then: no private key has been anywhere else.
void TestNewMachine::run_keyOnMachine_isMadeThere()
{
    const QStringList before = inventory();
    NewMachinePlan plan = named();
    plan.choices.keyOnMachine = true;
    const Result<SetupOutcome> made = run(plan);
    QVERIFY2(made, made ? "" : qPrintable(made.error().code + u": "_s + made.error().detail));
    QVERIFY(made->host.keyOnMachine);
    QCOMPARE(made->host.endpoint.address, foretoldName(plan.choices));
    QVERIFY(m_sandbox->isEngineListening(plan.machine().text()));
    QCOMPARE(requestsTo("PUT", u"/extensions/"_s).size(), 2);
    const QByteArrayList all = requestsTo("PUT", u"/extensions/"_s);
    for (const QByteArray &body : all) {
        const QJsonValue sent = QJsonDocument::fromJson(body).object()[u"properties"_s];
        const QString script = sent[u"protectedSettings"_s][u"script"_s].toString();
        const auto text = sandbox::gunzip(QByteArray::fromBase64(script.toLatin1()), 4'000'000);
        QVERIFY(text);
        const qsizetype at = text->indexOf("\nSLIPWAY_PAYLOAD='") + 18;
        const QByteArray payload = QByteArray::fromBase64(text->mid(at, text->indexOf('\'', at) - at));
        QVERIFY(payload.contains("\"job\"") && !payload.contains("PRIVATE KEY"));
    }
    const Result<bool> undone = undo(plan);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().code + u": "_s + undone.error().detail));
    QCOMPARE(inventory(), before);
}

void TestNewMachine::run_existingGroup_thenUndo_leavesTheGroup()
{
    const QStringList before = inventory();
    const QString group = m_sandbox->machineIds().constFirst().split(u'/').at(4);
    NewMachinePlan plan = planned(choices(group, false));
    // The day went by while the machine was made: that is told, and nothing fails.
    plan.choices.accessUntil = QDateTime(QDate(2026, 1, 2), QTime(23, 59, 59), Qt::UTC);
    const Result<SetupOutcome> made = run(plan);
    QVERIFY2(made, made ? "" : qPrintable(made.error().code + u": "_s + made.error().detail));
    QCOMPARE(m_client->hosts.load()->value(0).accessUntil, plan.choices.accessUntil);
    QVERIFY(inventory().size() > before.size());
    const Result<bool> undone = undo(plan);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().code + u": "_s + undone.error().detail));
    QCOMPARE(inventory(), before);
}

void TestNewMachine::run_nameTaken_makesAndTakesNothing()
{
    const QStringList parts = m_sandbox->machineIds().constFirst().split(u'/');
    NewMachineChoices taken = choices(parts.at(4), false);
    taken.name = parts.constLast();
    const QStringList before = inventory();
    const NewMachinePlan plan = planned(taken);
    const Result<SetupOutcome> made = run(plan);
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"newmachine.name-taken"_s);
    QCOMPARE(inventory(), before);
    const Result<bool> undone = undo(plan);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().code));
    QCOMPARE(inventory(), before);
}

/// An empty group that was there stays, whatever is taken back.
void TestNewMachine::run_groupThere_isNoneOfOurs()
{
    const NewMachinePlan plan = planned(choices(u"fresh-rg"_s, true));
    QVERIFY(*awaited(m_client->groups.create(plan.choices.subscription, u"fresh-rg"_s, u"westeurope"_s, {}),
                     kLimit));
    const QStringList before = inventory();
    const Result<SetupOutcome> made = run(plan);
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"newmachine.group-exists"_s);
    QVERIFY(undo(plan));
    QCOMPARE(inventory(), before);
}

void TestNewMachine::run_azureFindsItWrong_deploysNothing()
{
    const QStringList before = inventory();
    m_sandbox->inject({ .kind = Fault::Kind::Status,
                        .count = 2,
                        .pathContains = u"/validate"_s,
                        .status = 400,
                        .code = u"InvalidTemplateDeployment"_s,
                        .message = u"The template deployment is not valid."_s });
    const NewMachinePlan plan = planned(choices(u"fresh-rg"_s, true));
    const Result<SetupOutcome> made = run(plan);
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"InvalidTemplateDeployment"_s);
    QVERIFY2(!run(plan), "it is looked at again");
    QCOMPARE(requestsTo("POST", u"/validate"_s).size(), 2);
    QCOMPARE(requestsTo("PUT", u"/deployments/"_s).size(), 0);
    QVERIFY(undo(plan));
    QCOMPARE(inventory(), before);
}

void TestNewMachine::run_earlierDeploymentActive_isWaitedFor()
{
    m_sandbox->inject({ .kind = Fault::Kind::Status,
                        .pathContains = u"/deployments/slipway-new-fresh-01?"_s, // not to validate it
                        .status = 409,
                        .code = u"DeploymentActive"_s,
                        .message = u"The deployment is still active."_s });
    const NewMachinePlan plan = named();
    const Result<SetupOutcome> made = run(plan);
    QVERIFY2(made, made ? "" : qPrintable(made.error().code + u": "_s + made.error().detail));
    QCOMPARE(requestsTo("PUT", u"/deployments/"_s).size(), 2);
}

/// What the deployment did not make is nobody's to delete, even under a name of ours.
void TestNewMachine::undo_sameNameOfSomebodyElse_stays()
{
    const NewMachinePlan plan = planned(choices(u"fresh-rg"_s, false));
    const NewMachineChoices &choices = plan.choices;
    QVERIFY(
        *awaited(m_client->groups.create(choices.subscription, choices.group, choices.location, {}), kLimit));
    const auto deploy = [this, &plan](const QString &deployment, const QString &type) {
        azure::DeploymentRequest request = plan.request();
        QJsonArray one;
        for (const auto &resource : request.deploymentTemplate[u"resources"_s].toArray()) {
            if (resource[u"type"_s].toString().endsWith(type))
                one.append(resource);
        }
        request.deploymentTemplate.insert(u"resources"_s, one);
        const auto made =
            awaited(m_client->deployments.run(plan.group(), deployment, request, {}, {}), kLimit);
        return made && *made;
    };
    QVERIFY(deploy(plan.deployment(), u"/publicIPAddresses"_s)); // it came no further
    const QStringList ours = inventory();
    QVERIFY(deploy(u"somebody"_s, u"/networkSecurityGroups"_s));
    const NewMachineStore store(m_client->folder.path());
    Result<NewMachineRecord> record = store.open(plan);
    QVERIFY(record);
    record->deploymentBegun = true;
    record->deploymentTaken = true;
    QVERIFY(store.put(*record));
    QVERIFY(undo(plan));
    const QStringList left = inventory();
    QVERIFY(left.contains(plan.resources().at(3).text().toLower()));
    QVERIFY(!left.contains(plan.resources().at(2).text().toLower()));
    QCOMPARE(left.size(), ours.size());
}

/// A colleague's, who has made a machine of this name: ours was never begun.
void TestNewMachine::undo_deploymentOfSomebodyElse_stays()
{
    const QString group = m_sandbox->machineIds().constFirst().split(u'/').at(4);
    const NewMachinePlan plan = planned(choices(group, false));
    const auto made =
        awaited(m_client->deployments.run(plan.group(), plan.deployment(), plan.request(), {}, {}), kLimit);
    QVERIFY(made && *made);
    const QStringList before = inventory();
    const Result<SetupOutcome> refused = run(plan);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"newmachine.name-taken"_s);
    QVERIFY(undo(plan));
    QCOMPARE(inventory(), before);
    const auto kept = awaited(m_client->deployments.progress(plan.group(), plan.deployment(), {}), kLimit);
    QVERIFY(kept && *kept);
}

/// Without it nobody knows what it has made: nothing is called taken back that may still be there.
void TestNewMachine::undo_deploymentForgotten_saysSo()
{
    m_sandbox->setLeastImageDisk(kSmallestDiskGiB + 1);
    NewMachineChoices wanted = choices(u"fresh-rg"_s, true);
    wanted.diskGiB = kSmallestDiskGiB;
    const NewMachinePlan plan = planned(wanted);
    QVERIFY(!run(plan));
    const QStringList left = inventory();
    const auto forgotten = awaited(m_client->deployments.forget(plan.group(), plan.deployment(), {}), kLimit);
    QVERIFY(forgotten && *forgotten);
    const Result<bool> undone = undo(plan);
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, u"newmachine.deployment-gone"_s);
    QCOMPARE(inventory(), left);
    QVERIFY2(NewMachineStore(m_client->folder.path()).load(plan.id), "it is not forgotten here");
}

/// A deployment that goes on would make anew what is deleted meanwhile.
void TestNewMachine::undo_cannotBeHalted_removesNothing()
{
    m_sandbox->setOperationDelay(2s);
    const NewMachinePlan plan = planned(choices(u"fresh-rg"_s, true));
    QVERIFY(deployUntilKilled(plan));
    m_sandbox->inject({ .kind = Fault::Kind::Status,
                        .pathContains = u"/cancel"_s,
                        .status = 403,
                        .code = u"AuthorizationFailed"_s,
                        .message = u"not in this scope"_s });
    const Result<bool> refused = undo(plan);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
    QCOMPARE(requestsTo("DELETE", u"fresh"_s).size(), 0);
    QVERIFY2(NewMachineStore(m_client->folder.path()).load(plan.id), "it can be tried again");
    QVERIFY(undo(plan));
}

/// Of a group that stays, what Azure keeps of the deployment goes, too.
void TestNewMachine::undo_inAnExistingGroup_leavesNoDeployment()
{
    m_sandbox->setOperationDelay(2s);
    const QStringList before = inventory();
    const QString group = m_sandbox->machineIds().constFirst().split(u'/').at(4);
    const NewMachinePlan plan = planned(choices(group, false));
    QVERIFY(deployUntilKilled(plan));
    const Result<NewMachineRecord> record = NewMachineStore(m_client->folder.path()).load(plan.id);
    QVERIFY(record);
    m_sandbox->forgetRequests();
    const Result<bool> undone = undo(plan);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().code + u": "_s + undone.error().detail));
    QCOMPARE(inventory(), before);
    // What was under way has ended before anything goes.
    const QList<sandbox::RecordedRequest> sent = m_sandbox->requests();
    const auto asked =
        std::find_if(sent.cbegin(), sent.cend(), [&record](const sandbox::RecordedRequest &one) {
            return one.method == "GET" && one.path.startsWith(record->pollUrl.path());
        });
    const auto removed = std::find_if(sent.cbegin(), sent.cend(), [](const sandbox::RecordedRequest &one) {
        return one.method == "DELETE";
    });
    QVERIFY(asked < removed && removed != sent.cend());
    const auto left = awaited(m_client->deployments.progress(plan.group(), plan.deployment(), {}), kLimit);
    QVERIFY(left && !*left);
    QCOMPARE(left->error().kind, ErrorKind::NotFound);
}

void TestNewMachine::undo_somethingElseInTheGroup_keepsIt()
{
    const NewMachinePlan plan = planned(choices(u"fresh-rg"_s, true));
    QVERIFY(run(plan));
    NewMachineChoices more = choices(u"fresh-rg"_s, false);
    more.name = u"other-02"_s;
    more.newAuthorityName = u"Other"_s;
    const NewMachinePlan other = planned(more);
    QVERIFY(run(other));
    const Result<bool> undone = undo(plan);
    QVERIFY(undone);
    QVERIFY(*undone);
    const QStringList left = inventory();
    QVERIFY(left.contains(other.machine().text().toLower()));
    QVERIFY(!left.contains(plan.machine().text().toLower()));
    for (const azure::ArmId &id : other.resources())
        QVERIFY2(left.contains(id.text().toLower()), qPrintable(id.text()));
}

void TestNewMachine::run_killedWhileDeploying_goesOn()
{
    m_sandbox->setOperationDelay(2s);
    const NewMachinePlan plan = planned(choices(u"fresh-rg"_s, true));
    QVERIFY(deployUntilKilled(plan));
    const QList<InterruptedNewMachine> left = NewMachineStore(m_client->folder.path()).interrupted();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.constFirst().id, plan.id);
    QCOMPARE(left.constFirst().name, u"fresh-01"_s);

    const Result<SetupOutcome> made = run(plan);
    QVERIFY2(made, made ? "" : qPrintable(made.error().code + u": "_s + made.error().detail));
    QCOMPARE(m_client->hosts.load()->size(), 1);
    QCOMPARE(m_client->certificates.authorities()->size(), 1);
    const QStringList now = inventory();
    QCOMPARE(now.filter(u"/virtualmachines/fresh-01"_s).filter(u"extensions"_s, Qt::CaseInsensitive).size(),
             0); // extensions are not resources of a group
    QCOMPARE(now.count(plan.machine().text().toLower()), 1);
    QVERIFY(undo(plan));
}

void TestNewMachine::run_deploymentFails_isTakenBack()
{
    const QStringList before = inventory();
    m_sandbox->inject({ .kind = Fault::Kind::FailOperation,
                        .pathContains = u"/deployments/slipway-new-fresh-01"_s,
                        .code = u"SkuNotAvailable"_s,
                        .message = u"The requested VM size is not available."_s });
    const NewMachinePlan plan = planned(choices(u"fresh-rg"_s, true));
    const Result<SetupOutcome> made = run(plan);
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"SkuNotAvailable"_s);
    QCOMPARE(m_sink->stateOf(NewMachineStep::Deployment), StepState::Failed);
    QVERIFY(!m_sink->resources.isEmpty());
    const Result<bool> undone = undo(plan);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().code + u": "_s + undone.error().detail));
    QCOMPARE(inventory(), before);
}

void TestNewMachine::run_diskSmallerThanItsImage_failsAtAzure_andIsTakenBack_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<bool>("isOne"); // deployment, with Docker in it
    QTest::newRow("Ubuntu") << u"ubuntu-24.04"_s << false;
    QTest::newRow("Red Hat") << u"rhel-9"_s << false;
    QTest::newRow("Ubuntu, with Docker") << u"ubuntu-24.04"_s << true;
}

/// An image that has grown since this version of Slipway: Azure finds out when it comes to the machine, and
/// all before it is there by then. What the page takes for the least is what Azure takes of the others.
void TestNewMachine::run_diskSmallerThanItsImage_failsAtAzure_andIsTakenBack()
{
    QFETCH(const QString, image);
    QFETCH(const bool, isOne);
    const QStringList before = inventory();
    NewMachineChoices wanted = isOne ? named().choices : choices(u"fresh-rg"_s, true);
    wanted.imageId = image;
    wanted.diskGiB = findNewMachineImage(image)->smallestDiskGiB;
    m_sandbox->setLeastImageDisk(wanted.diskGiB + 1);
    const NewMachinePlan plan = planned(wanted);
    QCOMPARE(plan.isOneDeployment(), isOne);

    const Result<SetupOutcome> made = run(plan);
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"OperationNotAllowed"_s);
    QVERIFY2(made.error().detail.contains(u"smaller than"_s), qPrintable(made.error().detail));
    QCOMPARE(made.error().subject, plan.choices.name);
    QCOMPARE(m_sink->stateOf(NewMachineStep::Deployment), StepState::Failed);
    QVERIFY(std::any_of(m_sink->resources.cbegin(), m_sink->resources.cend(),
                        [&plan](const azure::DeployedResource &one) {
                            return one.id == plan.machine() && one.state == azure::OperationState::Failed;
                        }));
    const QStringList left = inventory();
    for (const azure::ArmId &id : plan.resources())
        QCOMPARE(left.contains(id.text().toLower()), id != plan.machine());
    const Result<bool> undone = undo(plan);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().code + u": "_s + undone.error().detail));
    QCOMPARE(inventory(), before);
    QVERIFY(m_client->certificates.authorities()->isEmpty());

    m_sandbox->setLeastImageDisk(0);
    const Result<SetupOutcome> again = run(planned(wanted));
    QVERIFY2(again, again ? "" : qPrintable(again.error().code + u": "_s + again.error().detail));
}

void TestNewMachine::run_stoppedWhileDeploying_isTakenBack()
{
    const QStringList before = inventory();
    m_sandbox->setOperationDelay(2s);
    const NewMachinePlan plan = planned(choices(u"fresh-rg"_s, true));
    QVERIFY(deployUntilKilled(plan));
    NewMachineRunner runner(m_client->services());
    const auto halted = awaited(runner.halt(plan, {}), kLimit);
    QVERIFY(halted && *halted);
    const Result<bool> undone = undo(plan);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().code + u": "_s + undone.error().detail));
    QCOMPARE(inventory(), before);
}

QTEST_GUILESS_MAIN(TestNewMachine)
#include "tst_newmachine.moc"
