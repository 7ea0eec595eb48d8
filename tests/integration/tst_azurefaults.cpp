// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong between Azure and us, made to happen by the sandbox: our client against each fault.
#include "azure/auth/signin.h"
#include "azure/azureclient.h"
#include "net/policies/policies.h"
#include "net/qnamtransport.h"
#include "sandbox/sandbox.h"
#include "sandboxprocess.h"
#include "support/awaited.h"
#include "support/warnings.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::azure;
using sandbox::Fault;
using sandbox::Sandbox;
using slipway::test::awaited;
using slipway::test::SandboxProcess;

namespace {

constexpr auto kLimit = 60s;

/// Where a sandbox is, and who may come in.
struct Place
{
    QUrl arm {};
    QUrl authority {};
    QString tenantId {};
    QString clientId {};
    QByteArray secret {};
};

Place placeOf(const Sandbox &sandbox)
{
    return { sandbox.armEndpoint(), sandbox.authority(), sandbox.tenantId(), sandbox.clientId(),
             sandbox.clientSecret() };
}

/// What app puts together for one account.
struct Client
{
    explicit Client(const Place &place)
        : cloud { .name = u"Sandbox"_s,
                  .armEndpoint = place.arm,
                  .authority = place.authority,
                  .audience = place.arm.toString() }
        , tokens(retry, clock, cloud,
                 { .tenantId = place.tenantId, .clientId = place.clientId, .secret = Secret(place.secret) })
    {
    }

    SystemClock clock {};
    Cloud cloud;
    net::QnamTransport network {};
    net::RetryPolicy retry { network, clock, { .tries = 6, .firstWait = 20ms, .longestWait = 100ms } };
    ClientCredentialTokens tokens;
    net::RequestIdPolicy requestIds { retry };
    net::BearerPolicy arm { requestIds, tokens, cloud.armEndpoint };
    Subscriptions subscriptions { arm, cloud.armEndpoint };
    Machines machines { arm, clock, cloud.armEndpoint };
    Extensions extensions { arm, clock, cloud.armEndpoint };
};

ExtensionRequest script(const QString &location)
{
    return { .location = location,
             .publisher = u"Microsoft.Azure.Extensions"_s,
             .type = u"CustomScript"_s,
             .typeHandlerVersion = u"2.1"_s,
             .protectedSettings = { { u"script"_s, QString::fromLatin1(QByteArray("echo").toBase64()) } } };
}

} // namespace

class TestAzureFaults final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void list_underFaults_isComplete_data();
    void list_underFaults_isComplete();
    void list_slowPage_canBeCancelled();
    void list_machineDeletedBetweenPages_hasTheOthers();
    void operation_failsAfterAWhile_isToldInItsWords();
    void operation_tokenExpiresMeanwhile_goesOn();
    void operation_claimsChallengeMeanwhile_goesOn();
    void operation_claimsChallengeThenTokenExpires_goesOn();
    void operation_throttledMeanwhile_goesOn();
    void operation_machineDeletedMeanwhile_fails();
    void operation_agentGoesSilentMeanwhile_fails();
    void claimsChallenge_otherToken_isNotTaken();
    void power_underFaults_isDone();
    void list_hundredMachines_takesAHandfulOfRequests();
    void process_faultsFromAFile_areInTheWay();
    void process_controlEndpoint_addsTellsAndClears();
    void process_eachKind_isMetAsInside_data();
    void process_eachKind_isMetAsInside();
    void process_brokenFile_isRefused();

private:
    std::optional<Result<QList<SharedMachine>>> listEverything(Client &client);
    ArmId idOf(const QString &machine) const;
    std::optional<Result<Extension>> putExtension(Client &client, const QString &machine);

    std::unique_ptr<Sandbox> m_sandbox;
};

void TestAzureFaults::init()
{
    test::failOnAnyWarning();
    auto sandbox = Sandbox::start({ .operationDelay = 1500ms, .heartbeat = 0ms });
    QVERIFY(sandbox);
    m_sandbox = std::move(*sandbox);
}

void TestAzureFaults::cleanup()
{
    m_sandbox.reset();
}

std::optional<Result<QList<SharedMachine>>> TestAzureFaults::listEverything(Client &client)
{
    const auto subscriptions = awaited(client.subscriptions.list({}), kLimit);
    if (!subscriptions)
        return std::nullopt;
    if (!*subscriptions)
        return Result<QList<SharedMachine>>(subscriptions->error());
    QList<SharedMachine> all;
    for (const Subscription &one : **subscriptions) {
        const auto listing = awaited(client.machines.list(one, {}, {}), kLimit);
        if (!listing)
            return std::nullopt;
        if (!*listing)
            return Result<QList<SharedMachine>>(listing->error());
        all.append((*listing)->machines);
    }
    return Result<QList<SharedMachine>>(all);
}

ArmId TestAzureFaults::idOf(const QString &machine) const
{
    return ArmId::parse(m_sandbox->machineId(machine).value_or(QString())).value_or(ArmId());
}

std::optional<Result<Extension>> TestAzureFaults::putExtension(Client &client, const QString &machine)
{
    return awaited(
        client.extensions.put(idOf(machine).child(u"extensions"_s, u"x"_s), script(u"westeurope"_s), {}, {}),
        kLimit);
}

void TestAzureFaults::list_underFaults_isComplete_data()
{
    QTest::addColumn<QList<Fault>>("faults");
    QTest::newRow("a storm of 429") << QList<Fault> {
        { .kind = Fault::Kind::Throttle, .count = 8, .pathContains = u"/providers/"_s, .retryAfter = 0s }
    };
    QTest::newRow("429 until a date") << QList<Fault> { { .kind = Fault::Kind::Throttle,
                                                          .pathContains = u"statusOnly"_s,
                                                          .retryAfter = 1s,
                                                          .isRetryAfterDate = true } };
    QTest::newRow("503 for a page") << QList<Fault> {
        { .kind = Fault::Kind::Status, .count = 2, .pathContains = u"networkInterfaces"_s, .status = 503 }
    };
    QTest::newRow("a connection dropped in each list")
        << QList<Fault> { { .kind = Fault::Kind::Drop, .pathContains = u"virtualMachines"_s },
                          { .kind = Fault::Kind::Drop, .pathContains = u"networkInterfaces"_s },
                          { .kind = Fault::Kind::Drop, .pathContains = u"publicIPAddresses"_s } };
    QTest::newRow("a slow page") << QList<Fault> {
        { .kind = Fault::Kind::Delay, .pathContains = u"networkInterfaces"_s, .delay = 800ms }
    };
    QTest::newRow("a claims challenge")
        << QList<Fault> { { .kind = Fault::Kind::ChallengeClaims, .pathContains = u"networkInterfaces"_s } };
    QTest::newRow("500 for the states")
        << QList<Fault> { { .kind = Fault::Kind::Status, .pathContains = u"statusOnly"_s, .status = 500 } };
    QTest::newRow("a token that expires")
        << QList<Fault> { { .kind = Fault::Kind::ExpireTokens, .pathContains = u"publicIPAddresses"_s } };
}

void TestAzureFaults::list_underFaults_isComplete()
{
    QFETCH(QList<Fault>, faults);
    Client client(placeOf(*m_sandbox));
    for (const Fault &fault : faults)
        m_sandbox->inject(fault);
    const auto machines = listEverything(client);
    QVERIFY(machines);
    QVERIFY2(*machines, *machines ? "" : qPrintable(machines->error().detail));
    QCOMPARE((*machines)->size(), 12);
    QVERIFY(m_sandbox->faults().isEmpty());
}

void TestAzureFaults::list_slowPage_canBeCancelled()
{
    Client client(placeOf(*m_sandbox));
    const auto subscriptions = awaited(client.subscriptions.list({}), kLimit);
    QVERIFY(subscriptions && *subscriptions);
    m_sandbox->inject({ .kind = Fault::Kind::Delay, .pathContains = u"networkInterfaces"_s, .delay = 50s });
    std::stop_source stop;
    QTimer::singleShot(200, this, [&stop] { stop.request_stop(); });
    QElapsedTimer timer;
    timer.start();
    const auto machines =
        awaited(client.machines.list((*subscriptions)->constFirst(), {}, stop.get_token()), kLimit);
    QVERIFY(machines && !*machines);
    QCOMPARE(machines->error().kind, ErrorKind::Cancelled);
    QVERIFY(timer.elapsed() < 5'000);
}

void TestAzureFaults::list_machineDeletedBetweenPages_hasTheOthers()
{
    Client client(placeOf(*m_sandbox));
    m_sandbox->inject(
        { .kind = Fault::Kind::DeleteMachine, .pathContains = u"statusOnly"_s, .machine = u"web-02"_s });
    const auto machines = listEverything(client);
    QVERIFY(machines && *machines);
    // Whether it is still there depends on which of the four lists came first; all others are.
    QVERIFY((*machines)->size() >= 11);
    QVERIFY(std::any_of((*machines)->cbegin(), (*machines)->cend(),
                        [](const Machine &one) { return one.name == u"web-01"; }));
}

void TestAzureFaults::operation_failsAfterAWhile_isToldInItsWords()
{
    Client client(placeOf(*m_sandbox));
    m_sandbox->setOperationDelay(50ms);
    m_sandbox->inject({ .kind = Fault::Kind::FailOperation,
                        .pathContains = u"/web-01/extensions"_s,
                        .code = u"VMExtensionProvisioningTimeout"_s,
                        .message = u"Provisioning of VM extension 'x' has timed out."_s,
                        .delay = 3s });
    QElapsedTimer timer;
    timer.start();
    const auto put = putExtension(client, u"web-01"_s);
    QVERIFY(put && !*put);
    QVERIFY(timer.elapsed() >= 3'000);
    QCOMPARE(put->error().kind, ErrorKind::Service);
    QCOMPARE(put->error().code, u"VMExtensionProvisioningTimeout"_s);
    QVERIFY(put->error().detail.contains(u"has timed out"_s));
    const auto extension =
        awaited(client.extensions.get(idOf(u"web-01"_s).child(u"extensions"_s, u"x"_s), {}), kLimit);
    QVERIFY(extension && *extension);
    QCOMPARE((*extension)->provisioningState, u"Failed"_s);
}

void TestAzureFaults::operation_tokenExpiresMeanwhile_goesOn()
{
    Client client(placeOf(*m_sandbox));
    m_sandbox->inject({ .kind = Fault::Kind::ExpireTokens, .pathContains = u"/operations/"_s });
    const auto put = putExtension(client, u"web-01"_s);
    QVERIFY2(put && *put, "an operation outlives its token");
    QCOMPARE(m_sandbox->requestCount(u"/oauth2/"_s), 2);
}

void TestAzureFaults::operation_claimsChallengeMeanwhile_goesOn()
{
    Client client(placeOf(*m_sandbox));
    m_sandbox->inject({ .kind = Fault::Kind::ChallengeClaims, .pathContains = u"/operations/"_s });
    const auto put = putExtension(client, u"web-01"_s);
    QVERIFY2(put && *put, "an operation outlives a challenge");
    QVERIFY(m_sandbox->faults().isEmpty());
    QCOMPARE(m_sandbox->requestCount(u"/oauth2/"_s), 2);
}

/// The token that meets the challenge is over as soon as it is used.
void TestAzureFaults::operation_claimsChallengeThenTokenExpires_goesOn()
{
    Client client(placeOf(*m_sandbox));
    m_sandbox->inject({ .kind = Fault::Kind::ChallengeClaims, .pathContains = u"/operations/"_s });
    m_sandbox->inject({ .kind = Fault::Kind::ExpireTokens, .pathContains = u"/operations/"_s });
    const auto put = putExtension(client, u"web-01"_s);
    QVERIFY2(put && *put, "an operation outlives both");
    QVERIFY(m_sandbox->faults().isEmpty());
}

void TestAzureFaults::operation_throttledMeanwhile_goesOn()
{
    Client client(placeOf(*m_sandbox));
    m_sandbox->inject(
        { .kind = Fault::Kind::Throttle, .count = 12, .pathContains = u"/operations/"_s, .retryAfter = 0s });
    const auto put = putExtension(client, u"web-01"_s);
    QVERIFY2(put && *put, "being asked to wait is no failure");
}

void TestAzureFaults::operation_machineDeletedMeanwhile_fails()
{
    Client client(placeOf(*m_sandbox));
    m_sandbox->inject(
        { .kind = Fault::Kind::DeleteMachine, .pathContains = u"/operations/"_s, .machine = u"web-01"_s });
    const auto put = putExtension(client, u"web-01"_s);
    QVERIFY(put && !*put);
    QCOMPARE(put->error().code, u"ResourceNotFound"_s);
    const auto machine = awaited(client.machines.get(idOf(u"web-01"_s), {}), kLimit);
    QVERIFY(machine && !*machine);
    QCOMPARE(machine->error().kind, ErrorKind::NotFound);
}

void TestAzureFaults::operation_agentGoesSilentMeanwhile_fails()
{
    Client client(placeOf(*m_sandbox));
    m_sandbox->inject(
        { .kind = Fault::Kind::SilenceAgent, .pathContains = u"/operations/"_s, .machine = u"web-01"_s });
    const auto put = putExtension(client, u"web-01"_s);
    QVERIFY(put && !*put);
    QCOMPARE(put->error().code, u"VMAgentStatusCommunicationError"_s);
    const auto machine = awaited(client.machines.get(idOf(u"web-01"_s), {}), kLimit);
    QVERIFY(machine && *machine);
    QCOMPARE((*machine)->agent, AgentState::NotReady);
}

/// A client that asks for just another token does not get by.
void TestAzureFaults::claimsChallenge_otherToken_isNotTaken()
{
    Client client(placeOf(*m_sandbox));
    m_sandbox->inject({ .kind = Fault::Kind::ChallengeClaims, .pathContains = u"/subscriptions?"_s });
    const auto send = [&client](const Result<Secret> &token) {
        net::HttpRequest request { .url = client.cloud.armEndpoint.resolved(
                                       QUrl(u"subscriptions?api-version=2022-12-01"_s)) };
        request.headers.set("Authorization", token->reveal([](QByteArrayView text) {
            return QByteArray("Bearer ").append(text);
        }));
        const auto answer = awaited(client.network.send(std::move(request), {}));
        return answer && *answer ? (*answer)->status : 0;
    };
    const auto first = awaited(client.tokens.token({}));
    QVERIFY(first && *first);
    QCOMPARE(send(*first), 401);
    client.tokens.invalidate();
    const auto other = awaited(client.tokens.token({}));
    QVERIFY(other && *other);
    QCOMPARE(send(*other), 401);
    const auto listed = awaited(client.subscriptions.list({}), kLimit); // with the claims
    QVERIFY(listed && *listed);
}

/// azure-cli's list with details sends three for each machine.
void TestAzureFaults::list_hundredMachines_takesAHandfulOfRequests()
{
    auto large = Sandbox::start({ .machines = 100, .heartbeat = 0ms });
    QVERIFY(large);
    m_sandbox = std::move(*large);
    Client client(placeOf(*m_sandbox));
    const auto subscriptions = awaited(client.subscriptions.list({}), kLimit);
    QVERIFY(subscriptions && *subscriptions);
    m_sandbox->forgetRequests();
    const auto machines = listEverything(client);
    QVERIFY(machines && *machines);
    QCOMPARE((*machines)->size(), 100);
    const qsizetype lists = 4 * (*subscriptions)->size(); // and the subscriptions once more
    qInfo("requests: %d", m_sandbox->requestCount());
    QCOMPARE_LE(m_sandbox->requestCount(), lists + 1);
    QVERIFY(std::all_of((*machines)->cbegin(), (*machines)->cend(),
                        [](const Machine &one) { return one.power != PowerState::Unknown; }));
}

void TestAzureFaults::power_underFaults_isDone()
{
    Client client(placeOf(*m_sandbox));
    m_sandbox->inject({ .kind = Fault::Kind::Throttle, .pathContains = u"/start"_s, .retryAfter = 0s });
    m_sandbox->inject({ .kind = Fault::Kind::Drop, .pathContains = u"/operations/"_s });
    m_sandbox->inject(
        { .kind = Fault::Kind::Status, .count = 2, .pathContains = u"/operations/"_s, .status = 503 });
    const auto started = awaited(client.machines.start(idOf(u"build-01"_s), {}), kLimit);
    QVERIFY2(started && *started, "the machine starts in the end");
    const auto machine = awaited(client.machines.get(idOf(u"build-01"_s), {}), kLimit);
    QVERIFY(machine && *machine);
    QCOMPARE((*machine)->power, PowerState::Running);
}

void TestAzureFaults::process_faultsFromAFile_areInTheWay()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(R"({"faults": [{"kind": "status", "count": 2, "path": "/subscriptions", "status": 503},
                              {"kind": "drop", "path": "/subscriptions"},
                              {"kind": "status", "path": "/subscriptions", "status": 403,
                               "code": "AuthorizationFailed"}]})");
    file.close();
    SandboxProcess process;
    const QString problem = process.start({ u"--faults"_s, file.fileName() });
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    Client client({ QUrl(process.fact(u"arm"_s)), QUrl(process.fact(u"authority"_s)),
                    process.fact(u"tenantId"_s), process.fact(u"clientId"_s),
                    process.fact(u"clientSecret"_s).toLatin1() });
    const auto refused = awaited(client.subscriptions.list({}), kLimit);
    QVERIFY(refused && !*refused);
    QCOMPARE(refused->error().kind, ErrorKind::Forbidden);
    QCOMPARE(refused->error().code, u"AuthorizationFailed"_s);
    const auto listed = awaited(client.subscriptions.list({}), kLimit);
    QVERIFY(listed && *listed);
}

void TestAzureFaults::process_controlEndpoint_addsTellsAndClears()
{
    SandboxProcess process;
    const QString problem = process.start({});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const auto send = [&process](const QByteArray &method, const QByteArray &body) {
        return process.askFaults(method, body);
    };
    const auto added = send("POST", R"({"faults": [{"kind": "throttle", "count": 3, "path": "/x"}]})");
    QCOMPARE(added.first, 200);
    QCOMPARE(added.second[u"faults"_s][0][u"count"_s].toInt(), 3);
    QCOMPARE(send("POST", R"({"faults": [{"kind": "earthquake"}]})").first, 400);
    QCOMPARE(send("POST", R"({"faults": [{"kind": "deleteMachine"}]})").first, 400);
    QCOMPARE(send("POST", R"({"faults": [{"kind": "drop", "pfad": "/x"}]})").first, 400);
    QCOMPARE(send("POST", "nonsense").first, 400);
    QCOMPARE(send("GET", {}).second.value(u"faults"_s).toArray().size(), 1);
    QCOMPARE(send("DELETE", {}).first, 204);
    QVERIFY(send("GET", {}).second.value(u"faults"_s).toArray().isEmpty());
}

void TestAzureFaults::process_eachKind_isMetAsInside_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<bool>("isOperation"); // an extension is put on web-01, else all is listed
    QTest::addColumn<QString>("code"); // empty: it is met, and nobody notices
    const auto row = [](const char *fault, bool isOperation, const QString &code = {}) {
        const QByteArray kind =
            QJsonDocument::fromJson(fault).object().value(u"kind"_s).toString().toLatin1();
        QTest::newRow(kind.constData()) << QByteArray(fault) << isOperation << code;
    };
    row(R"({"kind": "throttle", "count": 3, "path": "/providers/", "retryAfter": 0})", false);
    row(R"({"kind": "status", "count": 2, "path": "networkInterfaces", "status": 503})", false);
    row(R"({"kind": "drop", "path": "virtualMachines"})", false);
    row(R"({"kind": "delay", "path": "networkInterfaces", "delayMs": 300})", false);
    row(R"({"kind": "lateAnswer", "path": "networkInterfaces", "delayMs": 300})", false);
    row(R"({"kind": "garbage", "path": "networkInterfaces"})", false, u"not-arm"_s);
    row(R"({"kind": "challengeClaims", "path": "/operations/"})", true);
    row(R"({"kind": "expireTokens", "path": "/operations/"})", true);
    row(R"({"kind": "failOperation", "path": "/web-01/extensions", "code": "VMExtensionProvisioningTimeout"})",
        true, u"VMExtensionProvisioningTimeout"_s);
    row(R"({"kind": "deleteMachine", "path": "/operations/", "machine": "web-01"})", true,
        u"ResourceNotFound"_s);
    row(R"({"kind": "silenceAgent", "path": "/operations/", "machine": "web-01"})", true,
        u"VMAgentStatusCommunicationError"_s);
}

/// Told to the program from outside, each does what it does to the sandbox within a test.
void TestAzureFaults::process_eachKind_isMetAsInside()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const bool, isOperation);
    QFETCH(const QString, code);
    SandboxProcess process;
    // What ends an operation from outside needs one that is still asked about, also on a busy computer.
    const QString delay = fault.contains("\"machine\"") ? u"10000"_s : u"300"_s;
    const QString problem = process.start({ u"--operation-delay"_s, delay });
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    Client client({ QUrl(process.fact(u"arm"_s)), QUrl(process.fact(u"authority"_s)),
                    process.fact(u"tenantId"_s), process.fact(u"clientId"_s),
                    process.fact(u"clientSecret"_s).toLatin1() });
    const auto before = listEverything(client);
    QVERIFY(before && *before);
    const auto web = std::find_if((*before)->cbegin(), (*before)->cend(),
                                  [](const Machine &one) { return one.name == u"web-01"; });
    QVERIFY(web != (*before)->cend());

    QCOMPARE(process.askFaults("POST", "{\"faults\": [" + fault + "]}").first, 200);
    std::optional<Error> error;
    if (isOperation) {
        const auto put = awaited(client.extensions.put((*web)->id.child(u"extensions"_s, u"x"_s),
                                                       script((*web)->location), {}, {}),
                                 kLimit);
        QVERIFY(put);
        if (!*put)
            error = put->error();
    } else {
        const auto machines = listEverything(client);
        QVERIFY(machines);
        if (!*machines)
            error = machines->error();
    }
    QCOMPARE(error ? error->code : QString(), code);
    QVERIFY(process.askFaults("GET").second.value(u"faults"_s).toArray().isEmpty());
}

void TestAzureFaults::process_brokenFile_isRefused()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(R"({"faults": [{"kind": "earthquake"}]})");
    file.close();
    SandboxProcess process;
    QVERIFY(process.start({ u"--faults"_s, file.fileName() }).contains(u"earthquake"_s));
    SandboxProcess other;
    QVERIFY(!other.start({ u"--faults"_s, file.fileName() + u".none"_s }).isEmpty());
}

QTEST_GUILESS_MAIN(TestAzureFaults)
#include "tst_azurefaults.moc"
