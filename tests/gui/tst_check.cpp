// SPDX-License-Identifier: GPL-3.0-or-later
#include "../integration/realengine.h"
#include "app/checkcontroller.h"
#include "pki/authority.h"
#include "support/awaited.h"
#include "support/testpki.h"
#include "support/warnings.h"

#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::app;
using pki::Diagnosis;
using pki::DiagnosisKind;
using test::awaited;
using test::RealEngine;
using test::TestIdentity;
using test::TestPki;

namespace {

const QByteArray kEngine = "HTTP/1.1 200 OK\r\nApi-Version: 1.47\r\nServer: Docker/27.1.1 (linux)\r\n"
                           "Date: Thu, 26 Nov 2020 09:00:00 GMT\r\nContent-Length: 2\r\n\r\nOK";
const QByteArray kWeb = "HTTP/1.1 404 Not Found\r\nServer: nginx\r\nContent-Length: 0\r\n\r\n";

/// Answers every request with the same words, by TLS when it has a certificate.
class Server final : public QTcpServer
{
public:
    explicit Server(QByteArray answer, TestIdentity identity = {})
        : m_answer(std::move(answer))
        , m_identity(std::move(identity))
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
    }

    int requests = 0;

    CheckTarget target(const QString &host = u"127.0.0.1"_s) const
    {
        return { .host = host, .port = serverPort() };
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *const socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QIODevice::readyRead, this, [this, socket] {
            if (!socket->readAll().contains("\r\n\r\n"))
                return;
            ++requests;
            socket->write(m_answer);
            socket->disconnectFromHost();
        });
        if (m_identity.certificate.isEmpty())
            return;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(m_identity.certificate));
        configuration.setPrivateKey(QSslKey(m_identity.key, QSsl::Ec, QSsl::Pem));
        socket->setSslConfiguration(configuration);
        socket->startServerEncryption();
    }

private:
    QByteArray m_answer;
    TestIdentity m_identity;
};

pki::KnownAuthority known(const QString &name, const QByteArray &pem, bool isTrusted)
{
    const Result<pki::Certificate> certificate = pki::Certificate::parse(pem);
    return { .name = name,
             .certificate = certificate ? *certificate : pki::Certificate {},
             .isTrusted = isTrusted };
}

QByteArray bytesOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

CheckIdentity identity(const pki::KeyedCertificate &keyed, const QString &name)
{
    const auto shared = std::make_shared<pki::KeyedCertificate>();
    shared->certificate = keyed.certificate;
    shared->privateKey = keyed.privateKey.clone();
    return { .known = { .name = name, .certificate = keyed.certificate },
             .load = [shared]() -> Result<pki::KeyedCertificate> {
                 return pki::KeyedCertificate { .certificate = shared->certificate,
                                                .privateKey = shared->privateKey.clone() };
             } };
}

/// Forgets everything at the end.
class MemoryKeychain final : public Keychain
{
public:
    Task<Result<Secret>> read(QString name) override
    {
        const auto found = m_entries.find(name);
        if (found == m_entries.end())
            co_return Error { .kind = ErrorKind::NotFound, .code = u"keychain.entry"_s };
        co_return found->second.clone();
    }
    Task<Result<>> write(QString name, Secret secret) override
    {
        m_entries.insert_or_assign(name, std::move(secret));
        co_return Result<>();
    }
    Task<Result<>> remove(QString name) override
    {
        m_entries.erase(name);
        co_return Result<>();
    }

private:
    std::map<QString, Secret> m_entries;
};

docker::Host hostAt(const QString &id, const QString &endpoint)
{
    const Result<docker::Endpoint> parsed = docker::Endpoint::parse(endpoint);
    return { .id = docker::HostId(id),
             .name = id,
             .endpoint = parsed ? *parsed : docker::Endpoint {},
             .identityId = u"ann"_s,
             .authorityId = u"ours"_s };
}

} // namespace

/// The whole check against real servers on this computer.
class TestCheck final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }

    void address_text_isParsed_data();
    void address_text_isParsed();
    void plain_servers_data();
    void plain_servers();
    void tls_servers_data();
    void tls_servers();
    void tls_ofAKnownAuthority_namesIt();
    void tls_onPlainPort_isTold();
    void tls_old_isTold();
    void silent_server_speaksNothing();
    void stopped_isCancelled();
    void controller_hosts_countTheirOwnAuthorityOnly();
    void controller_engineThatSaysNoTime_isReckoned();
    void controller_unusableTargets_areRefused();
    void engine_real_data();
    void engine_real();

private:
    Result<Diagnosis> checked(CheckRequest request);

    SystemClock m_clock;
    TestPki m_pki;
};

void TestCheck::initTestCase()
{
    QVERIFY(m_pki.isValid());
}

Result<Diagnosis> TestCheck::checked(CheckRequest request)
{
    return awaited(checkServer(std::move(request), &m_clock, {}), 60s)
        .value_or(Error { .detail = u"no end"_s });
}

void TestCheck::address_text_isParsed_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("expectsTls");
    const auto row = [](const char *text, const QString &host, int port, bool tls) {
        QTest::newRow(text) << host << port << tls;
    };
    row("vm1.example", u"vm1.example"_s, 2376, true);
    row("  vm1 ", u"vm1"_s, 2376, true);
    row("vm1:2375", u"vm1"_s, 2375, false);
    row("10.0.0.4:443", u"10.0.0.4"_s, 443, true);
    row("::1", u"::1"_s, 2376, true);
    row("[::1]:77", u"::1"_s, 77, true);
    row("tcp://vm1:2376", u"vm1"_s, 2376, true);
    row("https://vm1/", u"vm1"_s, 2376, true);
    row("http://vm1", u"vm1"_s, 2375, false);
    for (const char *const text : { "", " ", "vm1:0", "vm1:65536", "vm1:x", "ssh://vm1", "unix:///x",
                                    "tcp://a@vm1:1", "tcp://vm1:1/x", "vm1?x", "a b", "tcp://" })
        row(text, QString(), 0, true);
}

void TestCheck::address_text_isParsed()
{
    QFETCH(const QString, host);
    QFETCH(const int, port);
    QFETCH(const bool, expectsTls);
    const Result<CheckTarget> target = parseCheckAddress(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(target ? QString() : target.error().code, host.isEmpty() ? u"check.address"_s : QString());
    if (!target)
        return;
    QCOMPARE(target->host, host);
    QCOMPARE(target->port, port);
    QCOMPARE(target->expectsTls, expectsTls);
}

void TestCheck::plain_servers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<DiagnosisKind>("kind");
    QTest::newRow("engine") << kEngine << DiagnosisKind::UnprotectedEngine;
    QTest::newRow("web server") << kWeb << DiagnosisKind::PlainOnTlsPort;
    QTest::newRow("proxy") << QByteArray("HTTP/1.1 503 x\r\nVia: 1.1 cache\r\nContent-Length: 0\r\n\r\n")
                           << DiagnosisKind::ProxyInBetween;
    QTest::newRow("something else") << QByteArray("220 mail.example ESMTP\r\n") << DiagnosisKind::NoTls;
}

void TestCheck::plain_servers()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const DiagnosisKind, kind);
    Server server(answer);
    const Result<Diagnosis> found = checked({ .target = server.target(), .answerTimeout = 500ms });
    QVERIFY(found);
    QCOMPARE(found->kind, kind);
    if (kind == DiagnosisKind::UnprotectedEngine)
        QVERIFY(*found->skew() < -24h); // its Date is years ago
}

void TestCheck::tls_servers_data()
{
    QTest::addColumn<TestPki::Spec>("spec");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<DiagnosisKind>("kind");
    const TestPki::Spec good { .commonName = u"engine"_s };
    QTest::newRow("open engine") << good << kEngine << true << DiagnosisKind::UnprotectedEngine;
    QTest::newRow("web server") << good << kWeb << true << DiagnosisKind::NotAnEngine;
    QTest::newRow("unknown authority") << good << kWeb << false << DiagnosisKind::UnknownAuthority;
    TestPki::Spec other = good;
    other.names = u"DNS:vm2.example,IP:10.0.0.4"_s;
    QTest::newRow("other name") << other << kWeb << true << DiagnosisKind::WrongName;
    TestPki::Spec past = good;
    past.start = u"20200101000000Z"_s;
    past.end = u"20210101000000Z"_s;
    QTest::newRow("expired") << past << kWeb << true << DiagnosisKind::Expired;
    TestPki::Spec future = good;
    future.start = u"20490101000000Z"_s;
    future.end = u"20491231000000Z"_s;
    QTest::newRow("not yet valid") << future << kWeb << true << DiagnosisKind::NotYetValid;
    TestPki::Spec client = good;
    client.usage = u"clientAuth"_s;
    QTest::newRow("wrong purpose") << client << kWeb << true << DiagnosisKind::BadCertificate;
}

void TestCheck::tls_servers()
{
    QFETCH(const TestPki::Spec, spec);
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, isTrusted);
    QFETCH(const DiagnosisKind, kind);
    Server server(answer, m_pki.issue(spec));
    TestPki stranger(u"Stranger"_s);
    const Result<Diagnosis> found = checked(
        { .target = server.target(),
          .authorities = { known(u"Ours"_s, isTrusted ? m_pki.authority() : stranger.authority(), true) } });
    QVERIFY(found);
    QCOMPARE(found->kind, kind);
    QCOMPARE(found->chain.constFirst().commonName, u"engine"_s);
    QVERIFY(found->protocol.startsWith(u"TLSv1."_s));
    QVERIFY(!found->cipher.isEmpty());
}

void TestCheck::tls_ofAKnownAuthority_namesIt()
{
    Server server(kWeb, m_pki.issue({ .commonName = u"engine"_s }));
    TestPki stranger(u"Stranger"_s);
    const Result<Diagnosis> found =
        checked({ .target = server.target(),
                  .authorities = { known(u"This host's"_s, stranger.authority(), true),
                                   known(u"Another"_s, m_pki.authority(), false) } });
    QVERIFY(found);
    QCOMPARE(found->kind, DiagnosisKind::UnknownAuthority);
    QCOMPARE(found->fittingAuthority, u"Another"_s);
}

void TestCheck::tls_onPlainPort_isTold()
{
    Server server(kWeb, m_pki.issue({ .commonName = u"engine"_s }));
    CheckTarget target = server.target();
    target.expectsTls = false;
    const Result<Diagnosis> found = checked({ .target = target });
    QVERIFY(found);
    QCOMPARE(found->kind, DiagnosisKind::TlsOnPlainPort);
}

void TestCheck::tls_old_isTold()
{
    const QTemporaryDir folder;
    const TestIdentity made = m_pki.issue({ .commonName = u"engine"_s });
    QFile file(folder.filePath(u"s.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(made.certificate + made.key);
    file.close();
    QProcess server;
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(u"openssl"_s,
                 { u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, file.fileName(), u"-www"_s,
                   u"-tls1_1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s });
    QByteArray said;
    while (!said.contains("ACCEPT") && server.waitForReadyRead(10'000))
        said += server.readAll();
    const int port = said.mid(said.lastIndexOf(':') + 1).simplified().toInt();
    QVERIFY2(port > 0, said.constData());
    const Result<Diagnosis> found =
        checked({ .target = { .host = u"127.0.0.1"_s, .port = static_cast<quint16>(port) },
                  .authorities = { known(u"Ours"_s, m_pki.authority(), true) } });
    server.kill();
    server.waitForFinished();
    QVERIFY(found);
    QCOMPARE(found->kind, DiagnosisKind::TlsTooOld);
    QCOMPARE(found->protocol, u"TLSv1.1"_s);
}

void TestCheck::silent_server_speaksNothing()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const Result<Diagnosis> found =
        checked({ .target = { .host = u"127.0.0.1"_s, .port = silent.serverPort() }, .answerTimeout = 50ms });
    QVERIFY(found);
    QCOMPARE(found->kind, DiagnosisKind::NoTls);
}

void TestCheck::stopped_isCancelled()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    std::stop_source source;
    connect(&silent, &QTcpServer::newConnection, this, [&source] { source.request_stop(); });
    const CheckRequest request { .target = { .host = u"127.0.0.1"_s, .port = silent.serverPort() } };
    const Result<Diagnosis> found =
        awaited(checkServer(request, &m_clock, source.get_token()), 30s).value_or(Error {});
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Cancelled);
}

/// Two authorities in the store, one host for each; both servers' certificates are of the first.
void TestCheck::controller_hosts_countTheirOwnAuthorityOnly()
{
    const QTemporaryDir folder;
    MemoryKeychain keychain;
    World world(folder.path());
    StoreKeeper keeper(world, keychain);
    const Result<> open = awaited(keeper.open({})).value_or(Error {});
    QVERIFY(open);
    const QDateTime now = m_clock.now();
    const Result<pki::KeyedCertificate> ours = pki::makeAuthority({ .commonName = u"Ours"_s, .now = now });
    const Result<pki::KeyedCertificate> other = pki::makeAuthority({ .commonName = u"Other"_s, .now = now });
    QVERIFY(ours && other);
    const Result<pki::KeyedCertificate> engine =
        pki::issue(*ours, { .commonName = u"engine"_s, .ipAddresses = { u"127.0.0.1"_s }, .now = now });
    const Result<pki::KeyedCertificate> client =
        pki::issue(*ours, { .purpose = pki::CertificatePurpose::Client, .commonName = u"ann"_s, .now = now });
    QVERIFY(engine && client);
    pki::CertificateStore &store = world.workspace().certificates;
    QVERIFY(store.putAuthority(
        { .id = pki::AuthorityId(u"ours"_s), .name = u"Ours"_s, .certificate = ours->certificate },
        ours->privateKey));
    QVERIFY(store.putAuthority(
        { .id = pki::AuthorityId(u"other"_s), .name = u"Other"_s, .certificate = other->certificate },
        other->privateKey));
    QVERIFY(store.putIdentity({ .id = pki::IdentityId(u"ann"_s),
                                .name = u"Ann"_s,
                                .authority = pki::AuthorityId(u"ours"_s),
                                .certificate = client->certificate },
                              client->privateKey));
    Server server(kWeb, { .certificate = engine->certificate.toPem(), .key = bytesOf(engine->privateKey) });
    const QString endpoint = u"tcp://127.0.0.1:%1"_s.arg(server.serverPort());
    docker::Host stranger = hostAt(u"stranger"_s, endpoint);
    stranger.authorityId = u"other"_s;
    QVERIFY(world.workspace().hosts.put(hostAt(u"good"_s, endpoint)));
    QVERIFY(world.workspace().hosts.put(stranger));

    CheckController controller(world, keeper);
    const auto kindOf = [](std::optional<Result<Diagnosis>> found) {
        return found && *found ? (*found)->kind : DiagnosisKind::HandshakeFailed;
    };
    QCOMPARE(kindOf(awaited(controller.checkHost(docker::HostId(u"good"_s), {}), 30s)),
             DiagnosisKind::NotAnEngine);
    const Result<Diagnosis> wrong =
        awaited(controller.checkHost(docker::HostId(u"stranger"_s), {}), 30s).value_or(Error {});
    QVERIFY(wrong);
    QCOMPARE(wrong->kind, DiagnosisKind::UnknownAuthority);
    QCOMPARE(wrong->fittingAuthority, u"Ours"_s);
    // By its address, any authority of ours may vouch.
    QCOMPARE(kindOf(awaited(controller.checkAddress(endpoint, {}), 30s)), DiagnosisKind::NotAnEngine);
}

/// A server that lets nobody in has no Date header: what was measured before tells both clocks.
void TestCheck::controller_engineThatSaysNoTime_isReckoned()
{
    const QTemporaryDir folder;
    MemoryKeychain keychain;
    World world(folder.path());
    StoreKeeper keeper(world, keychain);
    Server server(kWeb, m_pki.issue({ .commonName = u"engine"_s }));
    const QString endpoint = u"tcp://127.0.0.1:%1"_s.arg(server.serverPort());
    QVERIFY(world.workspace().hosts.put(hostAt(u"slow"_s, endpoint)));
    QVERIFY(world.workspace().hosts.put(hostAt(u"unknown"_s, endpoint)));
    const ClockOffset offset { .ahead = -3h, .measured = QDateTime({ 2026, 11, 1 }, { 8, 0 }, Qt::UTC) };
    CheckController controller(world, keeper, [&offset](const docker::HostId &host) {
        return host.text() == u"slow"_s ? std::optional(offset) : std::nullopt;
    });
    const Result<Diagnosis> found =
        awaited(controller.checkHost(docker::HostId(u"slow"_s), {}), 30s).value_or(Error {});
    QVERIFY(found);
    QCOMPARE(found->skew(), std::optional(std::chrono::seconds(-3h)));
    QCOMPARE(found->peerTimeMeasured, offset.measured);
    const Result<Diagnosis> other =
        awaited(controller.checkHost(docker::HostId(u"unknown"_s), {}), 30s).value_or(Error {});
    QVERIFY(other);
    QVERIFY(!other->peerTime.isValid());
}

void TestCheck::controller_unusableTargets_areRefused()
{
    const QTemporaryDir folder;
    MemoryKeychain keychain;
    World world(folder.path());
    StoreKeeper keeper(world, keychain);
    QVERIFY(world.workspace().hosts.put(hostAt(u"local"_s, u"unix:///var/run/docker.sock"_s)));
    CheckController controller(world, keeper);
    const auto codeOf = [](std::optional<Result<Diagnosis>> found) {
        return found && !*found ? nameOf(found->error().kind) + u' ' + found->error().code : QString();
    };
    QCOMPARE(codeOf(awaited(controller.checkHost(docker::HostId(u"nobody"_s), {}))), u"NotFound "_s);
    QCOMPARE(codeOf(awaited(controller.checkHost(docker::HostId(u"local"_s), {}))),
             u"Invalid check.not-tls"_s);
    QCOMPARE(codeOf(awaited(controller.checkAddress(u"a b"_s, {}))), u"Invalid check.address"_s);
}

void TestCheck::engine_real_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<DiagnosisKind>("kind");
    QTest::newRow("with our identity") << u"ours"_s << DiagnosisKind::Fine;
    QTest::newRow("with one of two") << u"both"_s << DiagnosisKind::Fine;
    QTest::newRow("without one") << QString() << DiagnosisKind::ClientCertificateNeeded;
    QTest::newRow("with a stranger's") << u"stranger"_s << DiagnosisKind::ClientCertificateRefused;
}

void TestCheck::engine_real()
{
    SLIPWAY_NEEDS_REAL_ENGINE();
    QFETCH(const QString, who);
    QFETCH(const DiagnosisKind, kind);
    const QDateTime now = m_clock.now();
    const Result<pki::KeyedCertificate> authority =
        pki::makeAuthority({ .commonName = u"Engine CA"_s, .now = now });
    const Result<pki::KeyedCertificate> stranger =
        pki::makeAuthority({ .commonName = u"Stranger"_s, .now = now });
    QVERIFY(authority && stranger);
    const Result<pki::KeyedCertificate> server = pki::issue(
        *authority,
        { .commonName = u"engine"_s, .ipAddresses = { test::RealEngineOptions {}.address }, .now = now });
    const auto client = [&now](const pki::KeyedCertificate &issuer) {
        return pki::issue(issuer,
                          { .purpose = pki::CertificatePurpose::Client, .commonName = u"ann"_s, .now = now });
    };
    const Result<pki::KeyedCertificate> ours = client(*authority);
    const Result<pki::KeyedCertificate> theirs = client(*stranger);
    QVERIFY(server && ours && theirs);
    RealEngine engine;
    const Result<> started =
        engine.start({ .tls = test::EngineTlsFiles { .authority = authority->certificate.toPem(),
                                                     .certificate = server->certificate.toPem(),
                                                     .privateKey = bytesOf(server->privateKey) } });
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    CheckRequest request { .target = { .host = engine.address(), .port = engine.port() },
                           .authorities = { { u"Ours"_s, authority->certificate, true } } };
    if (who == u"stranger"_s || who == u"both"_s)
        request.identities.push_back(identity(*theirs, u"Theirs"_s));
    if (who == u"ours"_s || who == u"both"_s)
        request.identities.push_back(identity(*ours, u"Ours"_s));
    const Result<Diagnosis> found = checked(std::move(request));
    QVERIFY(found);
    QVERIFY2(found->kind == kind,
             qPrintable(QString::number(static_cast<int>(found->kind)) + u' ' + found->detail));
    QVERIFY(found->asksForClientCertificate);
    QCOMPARE(found->clientAuthorities, QStringList { u"CN=Engine CA"_s });
    QCOMPARE(found->protocol, u"TLSv1.3"_s);
    if (kind == DiagnosisKind::Fine) {
        QVERIFY(found->server.startsWith(u"Docker/"_s));
        QVERIFY(std::chrono::abs(*found->skew()) < 60s);
        QCOMPARE(found->fittingIdentities, QStringList { u"Ours"_s });
    }
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
