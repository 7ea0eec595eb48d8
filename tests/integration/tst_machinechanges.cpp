// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to machines and their extensions, through the whole client, against the sandbox over real
// sockets.
#include "azure/arm/subscriptionpacer.h"
#include "azure/auth/signin.h"
#include "azure/azureclient.h"
#include "azure/compute/vmaccess.h"
#include "net/policies/policies.h"
#include "net/qnamtransport.h"
#include "sandbox/sandbox.h"
#include "support/awaited.h"
#include "support/warnings.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::azure;
using sandbox::Fault;
using sandbox::Sandbox;
using slipway::test::awaited;

namespace {

constexpr auto kLimit = 60s;
constexpr auto kMachineName = "web-01"_L1; // of the believable set: Ubuntu, running, no Docker

QString withoutSlash(const QUrl &url)
{
    QString text = url.toString();
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

/// What app puts together for one account.
struct Client
{
    explicit Client(const Sandbox &sandbox)
        : cloud { .name = u"Sandbox"_s,
                  .armEndpoint = sandbox.armEndpoint(),
                  .authority = sandbox.authority(),
                  .audience = withoutSlash(sandbox.armEndpoint()) }
        , tokens(retry, clock, cloud,
                 { .tenantId = sandbox.tenantId(),
                   .clientId = sandbox.clientId(),
                   .secret = Secret(sandbox.clientSecret()) })
    {
    }

    SystemClock clock {};
    Cloud cloud;
    net::QnamTransport network {};
    net::RequestIdPolicy requestIds { network };
    net::RetryOptions patience { .tries = 4, .firstWait = 20ms, .longestWait = 100ms };
    net::RetryPolicy retry { requestIds, clock, patience };
    ClientCredentialTokens tokens;
    net::BearerPolicy bearer { requestIds, tokens, cloud.armEndpoint };
    SubscriptionPacer pacer { bearer, clock };
    net::RetryPolicy arm { pacer, clock, patience };
    Extensions extensions { arm, clock, cloud.armEndpoint };
    ExtensionCatalogue catalogue { arm, cloud.armEndpoint };
    Machines machines { arm, clock, cloud.armEndpoint };
    MachineChanges changes { arm, clock, cloud.armEndpoint };
};

template <typename T>
const char *why(const std::optional<Result<T>> &result)
{
    static QByteArray text;
    text = !result ? QByteArray("no answer")
        : *result  ? QByteArray()
                   : (result->error().code + u": "_s + result->error().detail).toUtf8();
    return text.constData();
}

} // namespace

class TestMachineChanges : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyWarning();
        Result<std::unique_ptr<Sandbox>> started = Sandbox::start({ .operationDelay = 200ms });
        QVERIFY(started);
        m_sandbox = std::move(*started);
        m_client = std::make_unique<Client>(*m_sandbox);
        const std::optional<QString> id = m_sandbox->machineId(kMachineName);
        QVERIFY(id);
        m_machine = *ArmId::parse(*id);
        const auto machine = awaited(m_client->machines.get(m_machine, {}), kLimit);
        QVERIFY2(machine && *machine, why(machine));
        m_location = (*machine)->location;
    }
    void cleanup()
    {
        m_client.reset();
        m_sandbox.reset();
    }

    void power_everyAction_endsInItsState_data()
    {
        QTest::addColumn<QList<int>>("kinds");
        QTest::addColumn<int>("power");
        const auto list = [](std::initializer_list<MachineChangeKind> kinds) {
            QList<int> all;
            for (const MachineChangeKind kind : kinds)
                all.append(static_cast<int>(kind));
            return all;
        };
        QTest::newRow("stop") << list({ MachineChangeKind::Stop }) << int(PowerState::Deallocated);
        QTest::newRow("stop and start")
            << list({ MachineChangeKind::Stop, MachineChangeKind::Start }) << int(PowerState::Running);
        QTest::newRow("restart") << list({ MachineChangeKind::Restart }) << int(PowerState::Running);
        QTest::newRow("redeploy") << list({ MachineChangeKind::Redeploy }) << int(PowerState::Running);
    }

    void power_everyAction_endsInItsState()
    {
        QFETCH(const QList<int>, kinds);
        QFETCH(const int, power);
        for (const int kind : kinds) {
            QString correlation;
            const auto done = awaited(
                m_client->changes.run(
                    { .kind = static_cast<MachineChangeKind>(kind), .machine = m_machine },
                    [&correlation](const OperationSigns &signs) { correlation = signs.correlationId; }, {}),
                kLimit);
            QVERIFY2(done && *done, why(done));
            QVERIFY(!correlation.isEmpty());
        }
        const auto machine = awaited(m_client->machines.get(m_machine, {}), kLimit);
        QVERIFY2(machine && *machine, why(machine));
        QCOMPARE(int((*machine)->power), power);
    }

    void extension_added_isListedUpdatedAndRemoved()
    {
        MachineChange put { .kind = MachineChangeKind::PutExtension,
                            .machine = m_machine,
                            .location = m_location,
                            .name = u"hello"_s,
                            .publisher = u"Microsoft.Azure.Extensions"_s,
                            .type = u"CustomScript"_s,
                            .version = u"2.1"_s,
                            .settings = R"({"commandToExecute":"echo hello"})" };
        const auto added = awaited(m_client->changes.run(put, {}, {}), kLimit);
        QVERIFY2(added && *added, why(added));
        const auto listed = awaited(m_client->extensions.installed(m_machine, {}), kLimit);
        QVERIFY2(listed && *listed, why(listed));
        const std::optional<InstalledExtension> hello = find(**listed, u"hello"_s);
        QVERIFY(hello);
        QVERIFY(!hello->hasFailed() && !hello->isChanging());
        QVERIFY(!hello->statuses.isEmpty());
        QVERIFY(hello->settings.contains("commandToExecute"));

        put.name = u"another-name"_s;
        put.updateTag = u"2"_s;
        const auto updated = awaited(m_client->changes.run(put, {}, {}), kLimit);
        QVERIFY2(updated && *updated, why(updated));
        const auto after = awaited(m_client->extensions.installed(m_machine, {}), kLimit);
        QVERIFY2(after && *after, why(after));
        QCOMPARE((*after)->size(), (*listed)->size());
        QVERIFY(!find(**after, u"another-name"_s));

        const auto removed = awaited(
            m_client->changes.run(
                { .kind = MachineChangeKind::RemoveExtension, .machine = m_machine, .name = u"hello"_s }, {},
                {}),
            kLimit);
        QVERIFY2(removed && *removed, why(removed));
        const auto last = awaited(m_client->extensions.installed(m_machine, {}), kLimit);
        QVERIFY2(last && *last, why(last));
        QVERIFY(!find(**last, u"hello"_s));
    }

    void extension_failing_tellsWhatAzureSaid()
    {
        m_sandbox->inject({ .kind = Fault::Kind::FailOperation,
                            .code = u"VMExtensionProvisioningError"_s,
                            .message = u"Enable failed."_s });
        const auto done = awaited(m_client->changes.run({ .kind = MachineChangeKind::PutExtension,
                                                          .machine = m_machine,
                                                          .location = m_location,
                                                          .name = u"hello"_s,
                                                          .publisher = u"Microsoft.Azure.Extensions"_s,
                                                          .type = u"CustomScript"_s,
                                                          .version = u"2.1"_s },
                                                        {}, {}),
                                  kLimit);
        QVERIFY(done && !*done);
        QCOMPARE(done->error().code, u"VMExtensionProvisioningError"_s);
    }

    void access_key_isTakenByTheMachine()
    {
        const AccessRequest request { .action = AccessAction::SetKey,
                                      .user = u"ann"_s,
                                      .key = u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGk="_s };
        QVERIFY(accessProblems(request, QDate(2026, 1, 1)).isEmpty());
        const auto done = awaited(
            m_client->changes.run(accessChange(m_machine, m_location, request, u"tag-1"_s), {}, {}), kLimit);
        QVERIFY2(done && *done, why(done));
        const QList<sandbox::RecordedExtensionPut> puts = m_sandbox->recordedExtensionPuts();
        QVERIFY(!puts.isEmpty());
        QCOMPARE(puts.constLast().name, u"enablevmaccess"_s);
        QCOMPARE(puts.constLast().protectedSettings.value("username"_L1).toString(), u"ann"_s);
    }

    void command_printsAndIsRemoved()
    {
        MachineChange run { .kind = MachineChangeKind::RunCommand,
                            .machine = m_machine,
                            .location = m_location,
                            .name = u"slipway-test"_s };
        run.script.text = u"echo hello"_s;
        const auto done = awaited(m_client->changes.run(run, {}, {}), kLimit);
        QVERIFY2(done && *done, why(done));
        QVERIFY((*done)->command);
        QCOMPARE((*done)->command->exitCode, 0);
        QCOMPARE((*done)->command->output.trimmed(), u"hello"_s);
        QVERIFY(m_sandbox->requestCount(u"/runCommands/slipway-test"_s) >= 3);
    }

    void command_thatFails_hasItsExitCode()
    {
        MachineChange run { .kind = MachineChangeKind::RunCommand,
                            .machine = m_machine,
                            .location = m_location,
                            .name = u"slipway-test"_s };
        run.script.text = u"exit 3"_s;
        const auto done = awaited(m_client->changes.run(run, {}, {}), kLimit);
        QVERIFY2(done && *done, why(done));
        QVERIFY((*done)->command);
        QCOMPARE((*done)->command->exitCode, 3);
    }

    void catalogue_location_offersTheWellKnown()
    {
        const QString subscription = m_machine.subscription();
        const auto publishers = awaited(m_client->catalogue.publishers(subscription, m_location, {}), kLimit);
        QVERIFY2(publishers && *publishers, why(publishers));
        QVERIFY((*publishers)->contains(u"Microsoft.Azure.Extensions"_s));
        const auto types = awaited(
            m_client->catalogue.types(subscription, m_location, u"Microsoft.Azure.Extensions"_s, {}), kLimit);
        QVERIFY2(types && *types, why(types));
        QVERIFY((*types)->contains(u"CustomScript"_s));
        const auto versions =
            awaited(m_client->extensions.versions(subscription, m_location, u"Microsoft.Azure.Extensions"_s,
                                                  u"CustomScript"_s, {}),
                    kLimit);
        QVERIFY2(versions && *versions, why(versions));
        QVERIFY(!(*versions)->isEmpty());
        const auto system =
            awaited(m_client->catalogue.systemOf(subscription, m_location, u"Microsoft.Azure.Extensions"_s,
                                                 u"CustomScript"_s, (*versions)->constLast(), {}),
                    kLimit);
        QVERIFY2(system && *system, why(system));
        QCOMPARE(int(**system), int(OsType::Linux));
    }

    void throttlingAndLostConnections_areSurvived()
    {
        m_sandbox->inject({ .kind = Fault::Kind::Throttle, .count = 2, .pathContains = u"/deallocate"_s });
        m_sandbox->inject({ .kind = Fault::Kind::Drop, .count = 1, .pathContains = u"/operations/"_s });
        m_sandbox->inject(
            { .kind = Fault::Kind::Status, .count = 1, .pathContains = u"/operations/"_s, .status = 503 });
        const auto done = awaited(
            m_client->changes.run({ .kind = MachineChangeKind::Stop, .machine = m_machine }, {}, {}), kLimit);
        QVERIFY2(done && *done, why(done));
    }

private:
    static std::optional<InstalledExtension> find(const QList<InstalledExtension> &list, const QString &name)
    {
        const auto found = std::find_if(list.cbegin(), list.cend(), [&name](const InstalledExtension &one) {
            return one.extension.name == name;
        });
        return found == list.cend() ? std::nullopt : std::optional(*found);
    }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Client> m_client;
    ArmId m_machine;
    QString m_location;
};

QTEST_GUILESS_MAIN(TestMachineChanges)
#include "tst_machinechanges.moc"
