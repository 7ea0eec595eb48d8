// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong with Docker on machines of Azure: each row is made to happen, and what people are told is
// looked at.
//
// | Seen                                            | Made by                                               |
// |-------------------------------------------------|-------------------------------------------------------|
// | ARM 404 ArtifactNotFound                        | sandbox, where the extension is not published         |
// | ARM 409: another operation                      | sandbox, a fault on the PUT                           |
// | ARM 409: deallocated machine                    | sandbox, stopped after the plan was made              |
// | instance view: agent Unavailable                | sandbox, an agent that went silent                    |
// | Succeeded, no end marker                        | sandbox, Custom Script on a full disk (2.1.17+)       |
// | TCP timeout                                     | a socket of the kernel's whose queue is full          |
// | TCP refused                                     | a port on which nobody listens                        |
// | plain HTTP answer, daemon without TLS           | a server that answers like an engine                  |
// | HTTP request to an HTTPS server                 | a TLS server asked in the clear                       |
// | TLS alerts: none, other authority, no clientAuth | openssl's server, which wants a client certificate   |
// | host name mismatch; certificate or its authority | TLS servers with certificates made by openssl        |
// |   has expired                                    |                                                      |
// | HTTP 400 client version too old, too new        | an engine in memory                                   |
//
// Nothing here is a machine of Azure: that Azure itself answers as the sandbox does is taken from its
// documents and from what its clients were recorded to receive.
#include "app/application.h"
#include "app/check.h"
#include "docker/engine.h"
#include "docker/fakeengine.h"
#include "pki/authority.h"
#include "provisioning/names.h"
#include "sandbox/sandbox.h"
#include "support/awaited.h"
#include "support/fakestream.h"
#include "support/scriptedserver.h"
#include "support/testclock.h"
#include "support/testpki.h"
#include "support/warnings.h"
#include "ui/models/text/diagnosiswords.h"
#include "ui/models/text/words.h"
#include "ui/services/machineservice.h"
#include "ui/services/setupservice.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace slipway;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using app::CheckRequest;
using app::CheckTarget;
using pki::Diagnosis;
using pki::DiagnosisKind;
using provisioning::Plan;

namespace {

constexpr auto kPatience = 60'000; ///< ms
constexpr auto kHere = "127.0.0.1"_L1;
const QByteArray kEngine = "HTTP/1.1 200 OK\r\nApi-Version: 1.47\r\nServer: Docker/27.1.1 (linux)\r\n"
                           "Content-Length: 2\r\n\r\nOK";

CheckTarget at(quint16 port, bool expectsTls = true)
{
    return { .host = kHere, .port = port, .expectsTls = expectsTls };
}

QSslConfiguration configurationFor(const TestIdentity &identity)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(identity.certificate));
    configuration.setPrivateKey(QSslKey(identity.key, QSsl::Ec, QSsl::Pem));
    return configuration;
}

QList<pki::KnownAuthority> trusting(const QByteArray &pem)
{
    const Result<pki::Certificate> certificate = pki::Certificate::parse(pem);
    return { { .name = u"Ours"_s,
               .certificate = certificate ? *certificate : pki::Certificate {},
               .isTrusted = true } };
}

/// A listening socket that takes one connection into its queue and drops what comes after it, as a firewall
/// does.
class FullQueue final
{
public:
    FullQueue()
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *const any = reinterpret_cast<sockaddr *>(&address);
        if (::bind(m_socket, any, size) != 0 || ::listen(m_socket, 0) != 0
            || ::getsockname(m_socket, any, &size) != 0)
            return;
        m_port = ntohs(address.sin_port);
        m_first.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        m_first.waitForConnected(5'000);
    }
    Q_DISABLE_COPY_MOVE(FullQueue)
    ~FullQueue() { ::close(m_socket); }

    bool isFull() const { return m_first.state() == QAbstractSocket::ConnectedState; }
    quint16 port() const { return m_port; }

private:
    int m_socket;
    quint16 m_port = 0;
    QTcpSocket m_first;
};

} // namespace

class TestFailureTable final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_pki.isValid()); }
    void init()
    {
        failOnAnyWarning();
        m_data = std::make_unique<QTemporaryDir>();
    }
    void cleanup()
    {
        m_application.reset();
        m_data.reset();
    }

    void arm_404_artifactNotFound();
    void arm_409_anotherOperation();
    void arm_409_machineStopped();
    void agent_unavailable();
    void extension_succeededWithoutMarker();
    void tcp_timeout();
    void tcp_refused();
    void http_plainEngine();
    void http_onTlsPort();
    void tls_clientCertificate_data();
    void tls_clientCertificate();
    void tls_serverCertificate_data();
    void tls_serverCertificate();
    void api_version_data();
    void api_version();

private:
    bool start();
    sandbox::Sandbox &azure() { return *m_application->sandbox().embedded(); }
    std::optional<Plan> plan();
    /// Sets up by this plan, which has to fail.
    Error errorOf(const Plan &plan);
    Diagnosis check(CheckRequest request, Clock *clock = nullptr); ///< by the clock of now
    static QString wordsOf(const Diagnosis &found)
    {
        return ui::words::diagnosis(found) + u' ' + ui::words::diagnosisRemedy(found);
    }

    TestPki m_pki;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<app::Application> m_application;
};

bool TestFailureTable::start()
{
    m_application = std::make_unique<app::Application>(
        app::CommandLine { .sandbox = true, .language = u"en"_s }, m_data->path());
    m_application->start();
    const bool ready = QTest::qWaitFor(
        [this] {
            return m_application->world().session() && !m_application->services().machines.isLoading()
                && !m_application->services().machines.rows().isEmpty();
        },
        kPatience);
    if (ready)
        azure().setOperationDelay(50ms);
    return ready;
}

std::optional<Plan> TestFailureTable::plan()
{
    const QList<ui::MachineRow> rows = m_application->services().machines.rows();
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [](const ui::MachineRow &each) {
        return each.machine->name == "web-01"_L1;
    });
    if (row == rows.cend())
        return std::nullopt;
    const auto made = awaited(m_application->services().setup.plan({ .machine = row->machine,
                                                                     .newAuthorityName = u"Failures"_s,
                                                                     .identityName = u"me"_s,
                                                                     .addresses = { u"203.0.113.7"_s } },
                                                                   {}));
    return made && *made ? std::optional(**made) : std::nullopt;
}

Error TestFailureTable::errorOf(const Plan &plan)
{
    ui::SetupRun *run = m_application->services().setup.start(plan);
    const bool ended =
        QTest::qWaitFor([run] { return run->phase() != ui::SetupRun::Phase::Running; }, kPatience);
    return ended && run->error() ? *run->error() : Error {};
}

Diagnosis TestFailureTable::check(CheckRequest request, Clock *clock)
{
    const Result<Diagnosis> found =
        awaited(app::checkServer(std::move(request), clock ? clock : &m_clock, {}), 60s).value_or(Error {});
    return found ? *found : Diagnosis { .kind = DiagnosisKind::Fine, .detail = u"no diagnosis"_s };
}

void TestFailureTable::arm_404_artifactNotFound()
{
    QVERIFY(start());
    std::optional<Plan> wanted = plan();
    QVERIFY(wanted);
    // As if it had been listed when the plan was made.
    wanted->choices.route = provisioning::Route::DockerExtension;
    wanted->extension = wanted->choices.machine.id.child(provisioning::names::kExtensionsType,
                                                         provisioning::names::kDockerExtensionName);
    wanted->extensionVersion = u"1.2"_s;
    const Error error = errorOf(*wanted);
    QCOMPARE(error.code, u"ArtifactNotFound"_s);
    QVERIFY2(ui::words::describe(error).contains(u"Choose another way"_s),
             qPrintable(ui::words::describe(error)));
}

void TestFailureTable::arm_409_anotherOperation()
{
    QVERIFY(start());
    const std::optional<Plan> wanted = plan();
    QVERIFY(wanted);
    azure().inject({ .kind = sandbox::Fault::Kind::Status,
                     .count = 1000,
                     .pathContains = u"/extensions/"_s,
                     .status = 409,
                     .code = u"Conflict"_s,
                     .message = u"The extension is being changed by another request."_s });
    const Error error = errorOf(*wanted);
    QCOMPARE(error.kind, ErrorKind::Conflict);
    QVERIFY2(ui::words::describe(error).contains(u"Try again in a moment"_s),
             qPrintable(ui::words::describe(error)));
}

void TestFailureTable::arm_409_machineStopped()
{
    QVERIFY(start());
    const std::optional<Plan> wanted = plan();
    QVERIFY(wanted);
    const auto stopped = awaited(
        m_application->world().session()->changes().run(
            { .kind = azure::MachineChangeKind::Stop, .machine = wanted->choices.machine.id }, {}, {}),
        60s);
    QVERIFY(stopped && *stopped);
    const Error error = errorOf(*wanted);
    QCOMPARE(error.kind, ErrorKind::Conflict);
    QVERIFY2(ui::words::describe(error).contains(u"Start the machine"_s),
             qPrintable(ui::words::describe(error)));
    // Who looks before: the verdict says so and offers to start it.
    QVERIFY(ui::words::obstacle({ provisioning::Obstacle::NotRunning, {} }).contains(u"Start it"_s));
}

void TestFailureTable::agent_unavailable()
{
    QVERIFY(start());
    const std::optional<Plan> wanted = plan();
    QVERIFY(wanted);
    QVERIFY(azure().setAgentSilent(wanted->choices.machine.id.text(), true));
    const Error error = errorOf(*wanted);
    QCOMPARE(error.code, u"VMAgentStatusCommunicationError"_s);
    const QString said = ui::words::describe(error);
    QVERIFY2(said.contains(u"The agent on"_s) && said.contains(u"/var/log/waagent.log"_s), qPrintable(said));
}

/// Azure calls it a success; only what the script prints last tells that it was run to its end.
void TestFailureTable::extension_succeededWithoutMarker()
{
    QVERIFY(start());
    const std::optional<Plan> wanted = plan();
    QVERIFY(wanted);
    const QString machine = wanted->choices.machine.id.text();
    QVERIFY(azure().setDiskFull(machine, true));
    ui::SetupRun *run = m_application->services().setup.start(*wanted);
    QTRY_COMPARE_WITH_TIMEOUT(run->phase(), ui::SetupRun::Phase::Failed, kPatience);
    QCOMPARE(run->error()->code, u"install.no-marker"_s);
    const QString said = ui::words::describe(*run->error());
    QVERIFY2(said.contains(u"was not run, or ended early"_s), qPrintable(said));
    QVERIFY(!azure().isEngineListening(machine));
    // Another try is another time stamp, else Azure would not run it again.
    QVERIFY(azure().setDiskFull(machine, false));
    run->retry();
    QTRY_COMPARE_WITH_TIMEOUT(run->phase(), ui::SetupRun::Phase::Succeeded, kPatience);
    const QList<sandbox::RecordedExtensionPut> puts = azure().recordedExtensionPuts();
    QCOMPARE(puts.size(), 2);
    QVERIFY(puts.at(0).settings.value(u"timestamp"_s) != puts.at(1).settings.value(u"timestamp"_s));
}

void TestFailureTable::tcp_timeout()
{
    const FullQueue queue;
    QVERIFY(queue.isFull());
    const Diagnosis found = check({ .target = at(queue.port()), .connectTimeout = 500ms });
    QCOMPARE(found.kind, DiagnosisKind::Unreachable);
    QCOMPARE(found.reach, pki::Reach::TimedOut);
    QVERIFY2(wordsOf(found).contains(u"network rule"_s), qPrintable(wordsOf(found)));
}

void TestFailureTable::tcp_refused()
{
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    const quint16 port = gone.serverPort();
    gone.close();
    const Diagnosis found = check({ .target = at(port) });
    QCOMPARE(found.reach, pki::Reach::Refused);
    QVERIFY2(wordsOf(found).contains(u"whether Docker runs"_s), qPrintable(wordsOf(found)));
}

void TestFailureTable::http_plainEngine()
{
    ScriptedServer server;
    server.reply({ .bytes = kEngine, .end = ScriptedServer::End::Closes });
    server.setRepeats(true);
    const Diagnosis found = check({ .target = at(server.port()), .answerTimeout = 500ms });
    QCOMPARE(found.kind, DiagnosisKind::UnprotectedEngine);
    QVERIFY2(wordsOf(found).contains(u"unprotected"_s), qPrintable(wordsOf(found)));
}

void TestFailureTable::http_onTlsPort()
{
    ScriptedServer server(configurationFor(m_pki.issue({})));
    const Diagnosis found = check({ .target = at(server.port(), false) });
    QCOMPARE(found.kind, DiagnosisKind::TlsOnPlainPort);
    QVERIFY2(wordsOf(found).contains(u"speaks TLS"_s), qPrintable(wordsOf(found)));
}

void TestFailureTable::tls_clientCertificate_data()
{
    QTest::addColumn<std::optional<TestIdentity>>("shown");
    QTest::addColumn<DiagnosisKind>("kind");
    QTest::addColumn<QString>("hasToSay");
    const QString makeAnother = u"Make or import an identity of CN=Test Authority"_s;
    TestPki stranger(u"Stranger"_s);
    QTest::newRow("of another authority")
        << std::optional(stranger.issue({ .usage = u"clientAuth"_s }))
        << DiagnosisKind::ClientCertificateRefused << u"does not accept your identity"_s;
    QTest::newRow("not for clients (no clientAuth)")
        << std::optional(m_pki.issue({ .usage = u"serverAuth"_s })) << DiagnosisKind::ClientCertificateRefused
        << makeAnother;
    QTest::newRow("none") << std::optional<TestIdentity>() << DiagnosisKind::ClientCertificateNeeded
                          << makeAnother;
}

void TestFailureTable::tls_clientCertificate()
{
    QFETCH(std::optional<TestIdentity>, shown);
    QFETCH(DiagnosisKind, kind);
    QFETCH(QString, hasToSay);
    const QTemporaryDir folder;
    const TestIdentity own = m_pki.issue({});
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"server.pem"_s, own.certificate + own.key) && write(u"ca.pem"_s, m_pki.authority()));
    // It tells its clients by the same alerts as an engine does.
    QProcess server;
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(u"openssl"_s,
                 { u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s,
                   folder.filePath(u"server.pem"_s), u"-CAfile"_s, folder.filePath(u"ca.pem"_s), u"-Verify"_s,
                   u"1"_s, u"-verify_return_error"_s, u"-www"_s });
    QByteArray printed;
    while (!printed.contains("ACCEPT") && server.waitForReadyRead(10'000))
        printed += server.readAll();
    const auto port = printed.mid(printed.lastIndexOf(':') + 1).simplified().toUShort();
    QVERIFY2(port > 0, printed.constData());
    CheckRequest request { .target = at(port), .authorities = trusting(m_pki.authority()) };
    if (shown) {
        const Result<pki::Certificate> certificate = pki::Certificate::parse(shown->certificate);
        QVERIFY(certificate);
        request.identities.push_back(
            { .known = { .name = u"Eve"_s, .certificate = *certificate },
              .load = [certificate = *certificate, key = shown->key]() -> Result<pki::KeyedCertificate> {
                  return pki::KeyedCertificate { .certificate = certificate, .privateKey = Secret(key) };
              } });
    }
    const Diagnosis found = check(std::move(request));
    server.kill();
    server.waitForFinished();
    QVERIFY2(found.kind == kind, qPrintable(found.detail));
    QVERIFY2(wordsOf(found).contains(hasToSay), qPrintable(wordsOf(found)));
}

void TestFailureTable::tls_serverCertificate_data()
{
    QTest::addColumn<TestPki::Spec>("spec");
    QTest::addColumn<int>("inDays");
    QTest::addColumn<DiagnosisKind>("kind");
    QTest::addColumn<QString>("hasToSay");
    QTest::newRow("another name") << TestPki::Spec { .names = u"DNS:web-02.example"_s } << 0
                                  << DiagnosisKind::WrongName << u"web-02.example and not for this name"_s;
    QTest::newRow("expired") << TestPki::Spec { .start = u"20200101000000Z"_s, .end = u"20210101000000Z"_s }
                             << 0 << DiagnosisKind::Expired << u"ended on"_s;
    QTest::newRow("expired authority")
        << TestPki::Spec { .end = u"21000101000000Z"_s } << 40 // of its 30 days
        << DiagnosisKind::Expired << u"The authority \"CN=Test Authority\""_s;
}

void TestFailureTable::tls_serverCertificate()
{
    QFETCH(TestPki::Spec, spec);
    QFETCH(int, inDays);
    QFETCH(DiagnosisKind, kind);
    QFETCH(QString, hasToSay);
    ScriptedServer server(configurationFor(m_pki.issue(spec)));
    server.reply(404, {});
    server.setRepeats(true);
    TestClock clock(QDateTime::currentDateTimeUtc().addDays(inDays));
    const Diagnosis found =
        check({ .target = at(server.port()), .authorities = trusting(m_pki.authority()) }, &clock);
    QCOMPARE(found.kind, kind);
    QVERIFY2(wordsOf(found).contains(hasToSay), qPrintable(wordsOf(found)));
}

void TestFailureTable::api_version_data()
{
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("theirOldest");
    QTest::addColumn<QString>("hasToSay");
    QTest::newRow("client too new for it")
        << QByteArray("1.18") << QByteArray("1.12") << u"Update the engine"_s;
    QTest::newRow("client too old for it") << QByteArray("1.99") << QByteArray("1.90") << u"Update Slipway"_s;
}

void TestFailureTable::api_version()
{
    QFETCH(QByteArray, theirs);
    QFETCH(QByteArray, theirOldest);
    QFETCH(QString, hasToSay);
    FakeEngine fake;
    fake.apiVersion = theirs;
    fake.onOther = [&](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->answer(200,
                           R"({"Version":"1","ApiVersion":")" + theirs + R"(","MinAPIVersion":")"
                               + theirOldest + R"("})");
    };
    TestClock clock;
    FakeConnector connector(fake.server);
    docker::Engine engine(connector, clock);
    const auto info = awaited(engine.connect({}));
    QVERIFY(info && !*info);
    const QString said = ui::words::describe(info->error());
    QVERIFY2(said.contains(hasToSay), qPrintable(said));
}

Q_DECLARE_METATYPE(slipway::test::TestPki::Spec)
Q_DECLARE_METATYPE(std::optional<slipway::test::TestIdentity>)

QTEST_MAIN(TestFailureTable)
#include "tst_failuretable.moc"
