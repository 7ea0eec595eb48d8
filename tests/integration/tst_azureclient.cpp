// SPDX-License-Identifier: GPL-3.0-or-later
// The whole Azure client - network, policies, sign-in, every call - against the sandbox, over real sockets.
#include "azure/auth/persontokens.h"
#include "azure/auth/signin.h"
#include "azure/azureclient.h"
#include "azure/graph/resourcegraph.h"
#include "net/policies/policies.h"
#include "net/qnamtransport.h"
#include "provisioning/names.h"
#include "provisioning/ruleeditor.h"
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
using sandbox::SandboxOptions;
using slipway::test::awaited;

namespace {

constexpr auto kLimit = 60s;
constexpr int kMachinesOfTheBelievableSet = 12;

std::unique_ptr<Sandbox> startSandbox(SandboxOptions options)
{
    options.operationDelay = 300ms;
    Result<std::unique_ptr<Sandbox>> started = Sandbox::start(std::move(options));
    return started ? std::move(*started) : nullptr;
}

net::RetryOptions impatient()
{
    return { .tries = 4, .firstWait = 20ms, .longestWait = 100ms };
}

/// What app puts together for one account.
struct Client
{
    explicit Client(const Sandbox &sandbox, QByteArray secret = {})
        : cloud { .name = u"Sandbox"_s,
                  .armEndpoint = sandbox.armEndpoint(),
                  .authority = sandbox.authority(),
                  .audience = withoutSlash(sandbox.armEndpoint()) }
        , tokens(retry, clock, cloud,
                 { .tenantId = sandbox.tenantId(),
                   .clientId = sandbox.clientId(),
                   .secret = Secret(secret.isNull() ? sandbox.clientSecret() : secret) })
    {
    }

    static QString withoutSlash(const QUrl &url)
    {
        QString text = url.toString();
        while (text.endsWith(u'/'))
            text.chop(1);
        return text;
    }

    SystemClock clock {};
    Cloud cloud;
    net::QnamTransport network {};
    net::LogPolicy log { network, clock };
    net::RetryPolicy retry { log, clock, impatient() };
    ClientCredentialTokens tokens;
    net::RequestIdPolicy requestIds { retry };
    net::BearerPolicy arm { requestIds, tokens, cloud.armEndpoint };
    Subscriptions subscriptions { arm, cloud.armEndpoint };
    Machines machines { arm, clock, cloud.armEndpoint };
    Extensions extensions { arm, clock, cloud.armEndpoint };
    SecurityGroups groups { arm, clock, cloud.armEndpoint };
    ResourceGraph graph { arm, clock, cloud.armEndpoint };
};

/// For QVERIFY2, which looks at its text in any case.
template <typename T>
const char *why(const std::optional<Result<T>> &result)
{
    static QByteArray text;
    text = !result ? QByteArray("no answer")
        : *result  ? QByteArray()
                   : (result->error().code + u": "_s + result->error().detail).toUtf8();
    return text.constData();
}

Machine find(const QList<SharedMachine> &machines, const QString &name)
{
    const auto found = std::find_if(machines.cbegin(), machines.cend(),
                                    [&name](const Machine &one) { return one.name == name; });
    return found == machines.cend() ? Machine() : **found;
}

ExtensionRequest script(const QString &location, const QByteArray &text)
{
    return { .location = location,
             .publisher = u"Microsoft.Azure.Extensions"_s,
             .type = u"CustomScript"_s,
             .typeHandlerVersion = u"2.1"_s,
             .protectedSettings = { { u"script"_s, QString::fromLatin1(text.toBase64()) } } };
}

} // namespace

class TestAzureClient : public QObject
{
    Q_OBJECT

private:
    QList<SharedMachine> everyMachine(Client &client)
    {
        QList<SharedMachine> all;
        const auto subscriptions = awaited(client.subscriptions.list({}), kLimit);
        if (!subscriptions || !*subscriptions)
            return all;
        for (const Subscription &one : **subscriptions) {
            const auto machines = awaited(client.machines.list(one, {}, {}), kLimit);
            if (machines && *machines)
                all.append((*machines)->machines);
        }
        return all;
    }

    /// One machine with everything; a default one when it cannot be read.
    Machine machineNamed(Client &client, const QString &name)
    {
        const std::optional<QString> id = m_sandbox->machineId(name);
        const auto machine =
            awaited(client.machines.get(ArmId::parse(id.value_or(QString())).value_or(ArmId()), {}), kLimit);
        return machine && *machine ? **machine : Machine();
    }

    static SecurityRule rule(int priority)
    {
        return { .name = u"slipway-docker"_s,
                 .description = u"Docker for one address"_s,
                 .priority = priority,
                 .protocol = u"Tcp"_s,
                 .sources = { u"203.0.113.7/32"_s },
                 .destinationPorts = { u"2376"_s } };
    }

    std::unique_ptr<Sandbox> m_sandbox;

private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_sandbox = startSandbox({});
        QVERIFY(m_sandbox);
    }

    void cleanup() { m_sandbox.reset(); }

    void signIn_rightSecret_getsAToken()
    {
        Client client(*m_sandbox);
        const auto token = awaited(client.tokens.token({}), kLimit);
        QVERIFY2(token && *token, why(token));
    }

    void signIn_wrongSecret_needsSignIn()
    {
        Client client(*m_sandbox, "wrong");
        const auto result = awaited(client.subscriptions.list({}), kLimit);
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::SignInRequired);
        QCOMPARE(result->error().code, u"invalid_client"_s);
    }

    void signIn_byDeviceCode_waitsForThePerson()
    {
        Client client(*m_sandbox);
        DeviceCodeSignIn device(client.retry, client.clock, client.cloud, m_sandbox->tenantId(),
                                m_sandbox->publicClientId());
        QString code;
        const auto approve = [this, &code](const DeviceCodePrompt &prompt) {
            code = prompt.userCode;
            m_sandbox->approveDeviceCode(prompt.userCode);
        };
        auto result = awaited(device.signIn({ .language = u"en"_s }, approve, {}), kLimit);
        QVERIFY2(result && *result, why(result));
        QVERIFY(!code.isEmpty());
        PersonTokens tokens(client.retry, client.clock, client.cloud, m_sandbox->tenantId(),
                            m_sandbox->publicClientId(), {});
        tokens.adopt({}, std::move(**result));
        net::BearerPolicy arm(client.requestIds, tokens.tenant({}), client.cloud.armEndpoint);
        const auto listed = awaited(Subscriptions(arm, client.cloud.armEndpoint).list({}), kLimit);
        QVERIFY(listed && *listed);
        // Refreshed when the access token is refused, needs the person again when the refresh token is, too.
        m_sandbox->expireTokens();
        const auto again = awaited(Subscriptions(arm, client.cloud.armEndpoint).list({}), kLimit);
        QVERIFY2(again && *again, why(again));
        m_sandbox->revokeRefreshTokens();
        m_sandbox->expireTokens();
        const auto revoked = awaited(Subscriptions(arm, client.cloud.armEndpoint).list({}), kLimit);
        QVERIFY(revoked && !*revoked);
        QCOMPARE(revoked->error().kind, ErrorKind::SignInRequired);
    }

    void signIn_deniedDeviceCode_isDeclined()
    {
        Client client(*m_sandbox);
        DeviceCodeSignIn device(client.retry, client.clock, client.cloud, m_sandbox->tenantId(),
                                m_sandbox->publicClientId());
        const auto deny = [this](const DeviceCodePrompt &prompt) {
            m_sandbox->denyDeviceCode(prompt.userCode);
        };
        const auto result = awaited(device.signIn({}, deny, {}), kLimit);
        QVERIFY(result && !*result);
        QCOMPARE(result->error().code, u"authorization_declined"_s);
    }

    void list_everything_isTheBelievableSet()
    {
        Client client(*m_sandbox);
        const QList<SharedMachine> machines = everyMachine(client);
        QCOMPARE(machines.size(), kMachinesOfTheBelievableSet);
        const Machine web = find(machines, u"web-01"_s);
        QCOMPARE(web.os, OsType::Linux);
        QCOMPARE(web.power, PowerState::Running);
        QVERIFY(web.publicAddress.startsWith(u"127."_s));
        QVERIFY(!web.privateAddress.isEmpty());
        QVERIFY(!web.networkInterface.isEmpty());
        QVERIFY(!web.subscriptionName.isEmpty());
        QVERIFY(web.image && web.image->publisher == u"Canonical"_s);
        QCOMPARE(web.tags.value(u"role"_s), u"web"_s);
        QCOMPARE(find(machines, u"win-01"_s).os, OsType::Windows);
        QCOMPARE(find(machines, u"build-01"_s).power, PowerState::Deallocated);
        QVERIFY(find(machines, u"inner-01"_s).publicAddress.isEmpty());
        QCOMPARE(m_sandbox->requestCount(u"/virtualMachines/"_s), 0); // never one request a machine
    }

    void graph_everything_agreesWithTheLists()
    {
        Client client(*m_sandbox);
        QStringList ids;
        const auto subscriptions = awaited(client.subscriptions.list({}), kLimit);
        QVERIFY2(subscriptions && *subscriptions, why(subscriptions));
        for (const Subscription &one : **subscriptions)
            ids.append(one.id);
        QList<SharedMachine> found;
        const auto read =
            awaited(client.graph.machines(
                        ids, [&found](const QList<SharedMachine> &some) { found.append(some); }, {}),
                    kLimit);
        QVERIFY2(read && *read, why(read));
        const QList<SharedMachine> listed = everyMachine(client);
        QCOMPARE(found.size(), listed.size());
        for (const Machine &machine : listed) {
            const Machine seen = find(found, machine.name);
            QCOMPARE(seen.id, machine.id);
            QCOMPARE(seen.power, machine.power);
            QCOMPARE(seen.publicAddress, machine.publicAddress);
            QCOMPARE(seen.privateAddress, machine.privateAddress);
            QCOMPARE(seen.tags, machine.tags);
            QCOMPARE(seen.size, machine.size);
        }
    }

    void view_machine_reportsOfItself()
    {
        Client client(*m_sandbox);
        const auto id = ArmId::parse(m_sandbox->machineId(u"web-01"_s).value_or(QString()));
        const auto view = awaited(client.machines.view(*id, {}), kLimit);
        QVERIFY2(view && *view, why(view));
        QCOMPARE((*view)->osName, u"ubuntu"_s);
        const auto runs = [](const ReportedStatus &one) { return one.code == u"PowerState/running"; };
        QVERIFY(std::any_of((*view)->statuses.cbegin(), (*view)->statuses.cend(), runs));
    }

    void get_machine_hasAgentAndSecurityGroups()
    {
        Client client(*m_sandbox);
        const Machine web = machineNamed(client, u"web-01"_s);
        QCOMPARE(web.name, u"web-01"_s);
        QCOMPARE(web.agent, AgentState::Ready);
        QCOMPARE(web.osName, u"ubuntu"_s);
        QCOMPARE(web.osVersion, u"22.04"_s);
        QVERIFY(!web.publicAddress.isEmpty());
        QVERIFY(!web.interfaceSecurityGroup.isEmpty() || !web.subnetSecurityGroup.isEmpty());
        QCOMPARE(machineNamed(client, u"agent-01"_s).agent, AgentState::NotReady);
    }

    void get_deletedMachine_isNotFound()
    {
        Client client(*m_sandbox);
        const QString id = m_sandbox->machineId(u"web-02"_s).value_or(QString());
        QVERIFY(m_sandbox->deleteMachine(id));
        const auto result = awaited(client.machines.get(*ArmId::parse(id), {}), kLimit);
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::NotFound);
        QCOMPARE(result->error().code, u"ResourceNotFound"_s);
        QVERIFY(!result->error().requestId.isEmpty());
        const auto put = awaited(client.extensions.put(ArmId::parse(id)->child(u"extensions"_s, u"x"_s),
                                                       script(u"westeurope"_s, "echo"), {}, {}),
                                 kLimit);
        QVERIFY(put && !*put);
        QCOMPARE(put->error().kind, ErrorKind::NotFound);
    }

    void start_deallocatedMachine_runsAfterwards()
    {
        Client client(*m_sandbox);
        const QString id = m_sandbox->machineId(u"build-01"_s).value_or(QString());
        const auto started = awaited(client.machines.start(*ArmId::parse(id), {}), kLimit);
        QVERIFY2(started && *started, why(started));
        QCOMPARE(machineNamed(client, u"build-01"_s).power, PowerState::Running);
    }

    void rule_putReadRemove_leavesWhatWasThere()
    {
        Client client(*m_sandbox);
        const Machine web = machineNamed(client, u"web-01"_s);
        const ArmId group =
            web.interfaceSecurityGroup.isEmpty() ? web.subnetSecurityGroup : web.interfaceSecurityGroup;
        const auto before = awaited(client.groups.rules(group, {}), kLimit);
        QVERIFY(before && *before);

        const auto put = awaited(client.groups.putRule(group, rule(3011), {}), kLimit);
        QVERIFY2(put && *put, why(put));
        QCOMPARE((*put)->provisioningState, u"Succeeded"_s);
        QCOMPARE((*put)->sources, rule(3011).sources);
        QCOMPARE((*put)->destinationPorts, rule(3011).destinationPorts);
        QVERIFY((*put)->allow && (*put)->inbound);

        const auto between = awaited(client.groups.rules(group, {}), kLimit);
        QVERIFY(between && *between);
        QCOMPARE((*between)->size(), (*before)->size() + 1);

        for (int i = 0; i < 2; ++i) { // the second time it is not there any more, which is fine
            const auto removed = awaited(client.groups.removeRule(group, u"slipway-docker"_s, {}), kLimit);
            QVERIFY2(removed && *removed, why(removed));
        }
        const auto after = awaited(client.groups.rules(group, {}), kLimit);
        QVERIFY(after && *after);
        QCOMPARE(**after, **before);
    }

    void ruleAfterSetUp_changedAndTakenBack_isAsBefore()
    {
        Client client(*m_sandbox);
        MachineAccess access { .machine = machineNamed(client, u"web-01"_s),
                               .interfaceRules = {},
                               .subnetRules = {} };
        const ArmId group = access.machine.interfaceSecurityGroup;
        QVERIFY(!group.isEmpty());
        const auto before = awaited(client.groups.rules(group, {}), kLimit);
        QVERIFY2(before && *before, why(before));
        access.interfaceRules = **before;
        const auto plan = provisioning::planRuleFor(access, 2376, { u"203.0.113.7"_s });
        QVERIFY(plan);
        const auto made = awaited(provisioning::editRules(&client.groups, *plan, {}), kLimit);
        QVERIFY2(made && *made, why(made));
        const auto between = awaited(client.groups.rules(group, {}), kLimit);
        QVERIFY2(between && *between, why(between));
        access.interfaceRules = **between;
        const auto own = provisioning::ownRules(access, 2376);
        QCOMPARE(own.size(), 1);
        QCOMPARE(own.first().before->description, QString(provisioning::names::kRuleDescription));
        // What Azure gives back is what was sent: nothing is left to change.
        QVERIFY(provisioning::planRuleFor(access, 2376, { u"203.0.113.7"_s })->edits.isEmpty());
        const auto back = awaited(provisioning::editRules(&client.groups, plan->inverse(), {}), kLimit);
        QVERIFY2(back && *back, why(back));
        const auto after = awaited(client.groups.rules(group, {}), kLimit);
        QVERIFY2(after && *after, why(after));
        QCOMPARE(**after, **before);
    }

    void extension_put_runsToTheEndAndIsRemoved()
    {
        Client client(*m_sandbox);
        const Machine web = machineNamed(client, u"web-01"_s);
        const ArmId id = web.id.child(u"extensions"_s, u"slipway-test"_s);
        QList<QUrl> journal;
        const auto remember = [&journal](const QUrl &url) { journal.append(url); };

        const auto put =
            awaited(client.extensions.put(id, script(web.location, "echo hello"), remember, {}), kLimit);

        QVERIFY2(put && *put, why(put));
        QCOMPARE((*put)->provisioningState, u"Succeeded"_s);
        QVERIFY((*put)->statusCode.contains(u"succeeded"_s, Qt::CaseInsensitive));
        QVERIFY((*put)->message.contains(u"[stdout]"_s));
        QVERIFY(!journal.isEmpty());
        const auto resumed = awaited(client.extensions.resumePut(id, journal.constLast(), {}), kLimit);
        QVERIFY2(resumed && *resumed, "an operation that ended can still be asked for");
        const auto listed = awaited(client.extensions.list(web.id, {}), kLimit);
        QVERIFY(listed && *listed);
        QVERIFY(std::any_of((*listed)->cbegin(), (*listed)->cend(),
                            [&id](const Extension &one) { return one.id == id; }));
        const auto removed = awaited(client.extensions.remove(id, {}), kLimit);
        QVERIFY2(removed && *removed, why(removed));
        const auto gone = awaited(client.extensions.get(id, {}), kLimit);
        QVERIFY(gone && !*gone);
        QCOMPARE(gone->error().kind, ErrorKind::NotFound);
    }

    void extension_operationFails_isTheServicesReason()
    {
        Client client(*m_sandbox);
        const Machine web = machineNamed(client, u"web-01"_s);
        m_sandbox->inject({ .kind = Fault::Kind::FailOperation,
                            .code = u"VMExtensionProvisioningError"_s,
                            .message = u"Enable failed with exit code 52"_s });
        const auto put = awaited(client.extensions.put(web.id.child(u"extensions"_s, u"x"_s),
                                                       script(web.location, "false"), {}, {}),
                                 kLimit);
        QVERIFY(put && !*put);
        QCOMPARE(put->error().kind, ErrorKind::Service);
        QCOMPARE(put->error().code, u"VMExtensionProvisioningError"_s);
        QVERIFY(put->error().detail.contains(u"exit code 52"_s));
    }

    void extension_onStoppedMachine_isConflict()
    {
        Client client(*m_sandbox);
        const Machine stopped = machineNamed(client, u"build-01"_s);
        const auto put = awaited(client.extensions.put(stopped.id.child(u"extensions"_s, u"x"_s),
                                                       script(stopped.location, "true"), {}, {}),
                                 kLimit);
        QVERIFY(put && !*put);
        QCOMPARE(put->error().kind, ErrorKind::Conflict);
    }

    void versions_catalogue_knowsTheScript()
    {
        Client client(*m_sandbox);
        const Machine web = machineNamed(client, u"web-01"_s);
        const auto known =
            awaited(client.extensions.versions(web.subscriptionId, web.location,
                                               u"Microsoft.Azure.Extensions"_s, u"CustomScript"_s, {}),
                    kLimit);
        QVERIFY(known && *known);
        QVERIFY(!(*known)->isEmpty());
        const auto unknown = awaited(
            client.extensions.versions(web.subscriptionId, web.location, u"Nobody"_s, u"Nothing"_s, {}),
            kLimit);
        QVERIFY2(unknown && *unknown, why(unknown));
        QVERIFY((*unknown)->isEmpty());
    }

    void faults_inTheWay_areSurvived_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("count");
        QTest::newRow("throttled twice") << static_cast<int>(Fault::Kind::Throttle) << 2;
        QTest::newRow("500 twice") << static_cast<int>(Fault::Kind::Status) << 2;
        QTest::newRow("connection dropped once") << static_cast<int>(Fault::Kind::Drop) << 1;
        QTest::newRow("slow") << static_cast<int>(Fault::Kind::Delay) << 1;
    }

    void faults_inTheWay_areSurvived()
    {
        QFETCH(const int, kind);
        QFETCH(const int, count);
        Client client(*m_sandbox);
        m_sandbox->inject({ .kind = static_cast<Fault::Kind>(kind),
                            .count = count,
                            .pathContains = u"/subscriptions"_s,
                            .status = 500,
                            .retryAfter = 1s,
                            .delay = 200ms });
        const auto result = awaited(client.subscriptions.list({}), kLimit);
        QVERIFY2(result && *result, why(result));
        QCOMPARE((*result)->size(), 3);
    }

    void fault_throttledWithoutEnd_isThrottled()
    {
        Client client(*m_sandbox);
        m_sandbox->inject({ .kind = Fault::Kind::Throttle,
                            .count = 100,
                            .pathContains = u"/subscriptions"_s,
                            .retryAfter = 1s });
        const auto result = awaited(client.subscriptions.list({}), kLimit);
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Throttled);
        QCOMPARE(result->error().retryAfter, std::optional<std::chrono::seconds>(1s));
    }

    void fault_garbage_isProtocol()
    {
        Client client(*m_sandbox);
        m_sandbox->inject({ .kind = Fault::Kind::Garbage, .pathContains = u"/subscriptions"_s });
        const auto result = awaited(client.subscriptions.list({}), kLimit);
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Protocol);
    }

    void faults_whilePolling_doNotEndTheOperation()
    {
        Client client(*m_sandbox);
        const Machine web = machineNamed(client, u"web-01"_s);
        m_sandbox->inject(
            { .kind = Fault::Kind::Status, .count = 6, .pathContains = u"/operations/"_s, .status = 500 });
        m_sandbox->inject({ .kind = Fault::Kind::Garbage, .pathContains = u"/operations/"_s });
        const auto put = awaited(client.extensions.put(web.id.child(u"extensions"_s, u"x"_s),
                                                       script(web.location, "true"), {}, {}),
                                 kLimit);
        QVERIFY2(put && *put, why(put));
    }

    void token_expiredInTheMiddle_isRenewed()
    {
        Client client(*m_sandbox);
        const Machine web = machineNamed(client, u"web-01"_s);
        Sandbox *const sandbox = m_sandbox.get();
        const auto expire = [sandbox](const QUrl &) { sandbox->expireTokens(); };
        const auto put = awaited(client.extensions.put(web.id.child(u"extensions"_s, u"x"_s),
                                                       script(web.location, "true"), expire, {}),
                                 kLimit);
        QVERIFY2(put && *put, why(put));
        QCOMPARE_GE(m_sandbox->requestCount(u"/token"_s), 2);
    }

    void tokens_ofAFewSeconds_areRenewedInTime()
    {
        m_sandbox = startSandbox({ .tokenLife = 4s });
        QVERIFY(m_sandbox);
        Client client(*m_sandbox);
        const Machine web = machineNamed(client, u"web-01"_s);
        QCOMPARE(web.name, u"web-01"_s);
        QTRY_VERIFY_WITH_TIMEOUT(everyMachine(client).size() == kMachinesOfTheBelievableSet
                                     && m_sandbox->requestCount(u"/token"_s) >= 2,
                                 15'000);
    }

    void list_aThousandMachines_isComplete()
    {
        m_sandbox = startSandbox({ .machines = 1000 });
        QVERIFY(m_sandbox);
        Client client(*m_sandbox);
        const QList<SharedMachine> machines = everyMachine(client);
        QCOMPARE(machines.size(), 1000);
        QSet<QString> ids;
        for (const Machine &machine : machines)
            ids.insert(machine.id.text());
        const QStringList expected = m_sandbox->machineIds();
        QCOMPARE(ids, QSet<QString>(expected.cbegin(), expected.cend()));
    }

    void stop_inTheMiddleOfAnOperation_leavesItRunning()
    {
        Client client(*m_sandbox);
        const Machine web = machineNamed(client, u"web-01"_s);
        const ArmId id = web.id.child(u"extensions"_s, u"x"_s);
        std::stop_source stop;
        QList<QUrl> journal;
        const auto stopNow = [&stop, &journal](const QUrl &url) {
            journal.append(url);
            stop.request_stop();
        };
        const auto put = awaited(
            client.extensions.put(id, script(web.location, "true"), stopNow, stop.get_token()), kLimit);
        QVERIFY(put && !*put);
        QCOMPARE(put->error().kind, ErrorKind::Cancelled);
        QCOMPARE(journal.size(), 1);
        const auto resumed = awaited(client.extensions.resumePut(id, journal.constFirst(), {}), kLimit);
        QVERIFY2(resumed && *resumed, why(resumed));
    }
};

QTEST_GUILESS_MAIN(TestAzureClient)
#include "tst_azureclient.moc"
