// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http1/http1client.h"
#include "net/stream/peerverifier.h"
#include "net/stream/tlsconnector.h"
#include "opensslserver.h"
#include "support/awaited.h"
#include "support/scriptedserver.h"
#include "support/testclock.h"
#include "support/testpki.h"
#include "support/warnings.h"

#include <QElapsedTimer>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

using namespace slipway;
using namespace slipway::net;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Looks at names as pki does: in the subjectAltName only.
class NameVerifier final : public PeerVerifier
{
public:
    void expect(const QList<QByteArray> &authorities) const override { expected.append(authorities); }
    Result<> verifyServer(const QList<QByteArray> &chain, const QList<QByteArray> &authorities,
                          const QString &host) const override
    {
        calls.append({ .chain = chain, .authorities = authorities, .host = host });
        const QList<QSslCertificate> parsed = QSslCertificate::fromData(chain.value(0), QSsl::Der);
        const auto names = parsed.value(0).subjectAlternativeNames();
        if (names.values(QSsl::DnsEntry).contains(host) || names.values(QSsl::IpAddressEntry).contains(host))
            return {};
        return Error { .kind = ErrorKind::Tls,
                       .code = u"certificate.name-mismatch"_s,
                       .detail = u"verifier"_s };
    }

    struct Call
    {
        QList<QByteArray> chain {};
        QList<QByteArray> authorities {};
        QString host {};
    };
    mutable QList<Call> calls {};
    mutable QList<QByteArray> expected {};
};

struct Refused
{
    Error error {};
    QByteArray received {}; ///< by the server, of HTTP
};

const QByteArray kHello = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";

} // namespace

class TestTlsConnector : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnAnyWarning(); }

    void create_badInput_isInvalid_data();
    void create_badInput_isInvalid();
    void open_goodPeer_isVerifiedTwiceAndSpeaksHttp();
    void open_rsaIdentityAndAddress_work();
    void open_secondConnection_resumesSession();
    void open_badPeer_isRefusedBeforeHttp_data();
    void open_badPeer_isRefusedBeforeHttp();
    void open_commonNameRightNamesWrong_isRefusedByVerifier();
    void open_withoutClientCertificateOfTheirs_isRefused_data();
    void open_withoutClientCertificateOfTheirs_isRefused();
    void open_afterARefusal_waitsForTheNext();
    void open_oldTls_isRefused();
    void open_plainPeer_isRecognised();
    void open_nobodyListens_isUnreachable();
    void open_unknownHost_isUnreachable();
    void openAhead_goodPeer_answersWhatWasWrittenBefore();
    void openAhead_badPeer_failsWritesAndReadsAndSendsNothing();
    void openAhead_nobodyListens_failsWritesAndReads();
    void openAhead_whileThreadIsBusy_isAnsweredMeanwhile();
    void openAhead_droppedAtOnce_closes();
    void open_silentPeer_isTimeout();
    void open_stopInFlight_isCancelled();
    void read_stopInFlight_isCancelled();
    void read_destroyedStream_isCancelled();
    void read_endWithCloseNotify_isEnd();
    void read_reset_isUnreachable();
    void read_muchData_isWholeInAnyPieces();
    void read_nothing_leavesBytesWithTheSystem();

private:
    QSslConfiguration serverConfiguration(const TestIdentity &server,
                                          const QByteArray &clientAuthority) const;
    Result<std::unique_ptr<TlsConnector>> connectorTo(quint16 port, const QString &host = u"localhost"_s);
    Refused refusedBy(ScriptedServer &server, const QString &host = u"localhost"_s);

    NameVerifier m_verifier;
    std::unique_ptr<TestPki> m_pki;
    std::unique_ptr<TestPki> m_foreign;
    TestIdentity m_server;
    TestIdentity m_client;
};

void TestTlsConnector::initTestCase()
{
    failOnAnyWarning();
    m_pki = std::make_unique<TestPki>();
    m_foreign = std::make_unique<TestPki>(u"Foreign Authority"_s);
    QVERIFY(m_pki->isValid() && m_foreign->isValid());
    m_server = m_pki->issue({});
    m_client = m_pki->issue({ .commonName = u"client"_s, .names = {}, .usage = u"clientAuth"_s });
    QVERIFY(!m_server.certificate.isEmpty() && !m_client.certificate.isEmpty());
}

QSslConfiguration TestTlsConnector::serverConfiguration(const TestIdentity &server,
                                                        const QByteArray &clientAuthority) const
{
    QSslConfiguration configuration;
    configuration.setLocalCertificateChain(QSslCertificate::fromData(server.certificate));
    const bool rsa = QSslCertificate(server.certificate).publicKey().algorithm() == QSsl::Rsa;
    configuration.setPrivateKey(QSslKey(server.key, rsa ? QSsl::Rsa : QSsl::Ec));
    configuration.setCaCertificates(QSslCertificate::fromData(clientAuthority));
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setAllowedNextProtocols({ "h2", "http/1.1" });
    return configuration;
}

Result<std::unique_ptr<TlsConnector>> TestTlsConnector::connectorTo(quint16 port, const QString &host)
{
    TlsIdentity identity { .authorities = m_pki->authority(),
                           .certificate = m_client.certificate,
                           .privateKey = Secret(m_client.key) };
    return TlsConnector::create(host, port, std::move(identity), m_verifier, 5s);
}

/// What a request to `server` ends in, which must be an error.
Refused TestTlsConnector::refusedBy(ScriptedServer &server, const QString &host)
{
    server.reply({ .bytes = kHello });
    const auto connector = connectorTo(server.port(), host);
    if (!connector)
        return { .error = connector.error() };
    TestClock clock;
    Http1Client client(**connector, clock);
    const auto answer = awaited(client.send({ .url = QUrl(u"/_ping"_s) }, {}));
    QTest::qWait(20);
    if (!answer || *answer)
        return { .error = { .kind = ErrorKind::Local, .code = u"test.not-refused"_s },
                 .received = server.received() };
    return { .error = answer->error(), .received = server.received() };
}

void TestTlsConnector::create_badInput_isInvalid_data()
{
    QTest::addColumn<int>("missing");
    QTest::newRow("no authority") << 0;
    QTest::newRow("no certificate") << 1;
    QTest::newRow("no key") << 2;
    QTest::newRow("key is not PEM") << 3;
    QTest::newRow("no host") << 4;
}

void TestTlsConnector::create_badInput_isInvalid()
{
    QFETCH(const int, missing);
    TlsIdentity identity { .authorities = missing == 0 ? QByteArray() : m_pki->authority(),
                           .certificate = missing == 1 ? "nonsense"_ba : m_client.certificate,
                           .privateKey = missing == 2 ? Secret()
                                                      : Secret(missing == 3 ? "nonsense"_ba : m_client.key) };
    const auto connector = TlsConnector::create(missing == 4 ? QString() : u"localhost"_s, 2376,
                                                std::move(identity), m_verifier);
    QVERIFY(!connector);
    QCOMPARE(connector.error().kind, ErrorKind::Invalid);
    QCOMPARE(connector.error().code, missing == 4 ? u"endpoint.malformed"_s : u"identity.unreadable"_s);
}

void TestTlsConnector::open_goodPeer_isVerifiedTwiceAndSpeaksHttp()
{
    ScriptedServer server(serverConfiguration(m_server, m_pki->authority()));
    server.reply({ .bytes = kHello, .step = 1 });
    server.reply({ .bytes = kHello });
    const auto connector = connectorTo(server.port());
    QVERIFY(connector);
    QCOMPARE((*connector)->peerName(), u"localhost:%1"_s.arg(server.port()));
    QCOMPARE(m_verifier.expected.last(), QSslCertificate(m_pki->authority()).toDer()); // before it connects
    m_verifier.calls.clear();
    TestClock clock;
    Http1Client client(**connector, clock);

    const auto first = awaited(client.send({ .url = QUrl(u"/_ping"_s) }, {}));
    const auto second = awaited(client.send({ .url = QUrl(u"/_ping"_s) }, {}));

    QVERIFY2(first && *first && second && *second, "both calls must succeed");
    QCOMPARE((*first)->body, "hello"_ba);
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.protocols(), QList<QByteArray> { "http/1.1" });
    QCOMPARE(m_verifier.calls.size(), 1);
    QCOMPARE(m_verifier.calls.first().host, u"localhost"_s);
    QCOMPARE(m_verifier.calls.first().chain.first(), QSslCertificate(m_server.certificate).toDer());
    QCOMPARE(m_verifier.calls.first().authorities, { QSslCertificate(m_pki->authority()).toDer() });
}

void TestTlsConnector::open_rsaIdentityAndAddress_work()
{
    const TestIdentity rsa =
        m_pki->issue({ .commonName = u"rsa"_s, .names = {}, .usage = u"clientAuth"_s, .rsa = true });
    ScriptedServer server(serverConfiguration(m_server, m_pki->authority()));
    server.reply({ .bytes = kHello });
    TlsIdentity identity { .authorities = m_pki->authority(),
                           .certificate = rsa.certificate,
                           .privateKey = Secret(rsa.key) };
    const auto connector =
        TlsConnector::create(u"127.0.0.1"_s, server.port(), std::move(identity), m_verifier);
    QVERIFY(connector);
    TestClock clock;
    Http1Client client(**connector, clock);
    const auto answer = awaited(client.send({ .url = QUrl(u"/_ping"_s) }, {}));
    QVERIFY2(answer && *answer, "the call must succeed");
}

void TestTlsConnector::open_badPeer_isRefusedBeforeHttp_data()
{
    using Spec = TestPki::Spec;
    QTest::addColumn<TestIdentity>("identity");
    QTest::addColumn<QString>("code");
    QTest::newRow("other authority") << m_foreign->issue(Spec {}) << u"certificate.unknown-authority"_s;
    QTest::newRow("self-signed") << m_pki->selfSigned(Spec {}) << u"certificate.unknown-authority"_s;
    QTest::newRow("expired") << m_pki->issue({ .start = u"20200101000000Z"_s, .end = u"20210101000000Z"_s })
                             << u"certificate.expired"_s;
    QTest::newRow("not yet valid") << m_pki->issue(
        { .start = u"20400101000000Z"_s, .end = u"20410101000000Z"_s })
                                   << u"certificate.not-yet-valid"_s;
    QTest::newRow("wrong name") << m_pki->issue(
        { .commonName = u"other.example"_s, .names = u"DNS:other.example"_s })
                                << u"certificate.name-mismatch"_s;
    QTest::newRow("wrong address") << m_pki->issue({ .commonName = u"x"_s, .names = u"IP:127.0.0.2"_s })
                                   << u"certificate.name-mismatch"_s;
    QTest::newRow("common name only") << m_pki->issue({ .names = {} }) << u"certificate.name-mismatch"_s;
    QTest::newRow("for clients") << m_pki->issue({ .usage = u"clientAuth"_s }) << u"certificate.refused"_s;
}

void TestTlsConnector::open_badPeer_isRefusedBeforeHttp()
{
    QFETCH(const TestIdentity, identity);
    QFETCH(const QString, code);
    QVERIFY(!identity.certificate.isEmpty());
    ScriptedServer server(serverConfiguration(identity, m_pki->authority()));
    const Refused refused = refusedBy(server);
    QCOMPARE(refused.error.code, code);
    QCOMPARE(refused.error.kind, ErrorKind::Tls);
    QCOMPARE(refused.received, QByteArray());
    QVERIFY(server.connections() > 0);
}

void TestTlsConnector::open_commonNameRightNamesWrong_isRefusedByVerifier()
{
    // QSslSocket takes the common name for a name, which is why there is a verifier.
    const TestIdentity identity =
        m_pki->issue({ .commonName = u"localhost"_s, .names = u"DNS:other.example"_s });
    ScriptedServer server(serverConfiguration(identity, m_pki->authority()));
    const Refused refused = refusedBy(server);
    QCOMPARE(refused.error.code, u"certificate.name-mismatch"_s);
    QCOMPARE(refused.error.detail, u"verifier"_s);
    QCOMPARE(refused.received, QByteArray());
}

void TestTlsConnector::open_withoutClientCertificateOfTheirs_isRefused_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::newRow("TLS 1.2: in the handshake") << u"-tls1_2"_s;
    QTest::newRow("TLS 1.3: at the first read") << u"-tls1_3"_s;
}

void TestTlsConnector::open_withoutClientCertificateOfTheirs_isRefused()
{
    // openssl's own server: QSslSocket as a server leaves without an alert.
    QFETCH(const QString, protocol);
    OpensslServer server(m_server, m_foreign->authority(), { protocol, u"-verify_return_error"_s });
    QTRY_VERIFY2(server.isListening(), server.errors().constData());
    const auto connector = connectorTo(server.port(), u"127.0.0.1"_s);
    QVERIFY(connector);
    TestClock clock;
    Http1Client client(**connector, clock);
    const auto answer = awaited(client.send({ .url = QUrl(u"/_ping"_s) }, {}));
    QVERIFY2(answer && !*answer, "the call must fail");
    QCOMPARE(answer->error().code, u"client-certificate.refused"_s);
    QCOMPARE(answer->error().kind, ErrorKind::Tls);
    QVERIFY(!server.output().contains("GET"));
}

void TestTlsConnector::open_afterARefusal_waitsForTheNext()
{
    OpensslServer server(m_server, m_foreign->authority(), { u"-tls1_3"_s, u"-verify_return_error"_s });
    QTRY_VERIFY2(server.isListening(), server.errors().constData());
    const auto connector = connectorTo(server.port(), u"127.0.0.1"_s);
    QVERIFY(connector);
    const auto first = awaited((*connector)->openAhead({}));
    QVERIFY2(first && *first, "the stream must be there");
    const auto read = awaited((**first)->read(1000, {}));
    QVERIFY2(read && !*read, "the first must be refused");
    const auto second = awaited((*connector)->open({}));
    QVERIFY2(second && !*second, "the second must not be open before it is refused");
    QCOMPARE(second->error().code, u"client-certificate.refused"_s);
}

void TestTlsConnector::open_oldTls_isRefused()
{
    QSslConfiguration configuration = serverConfiguration(m_server, m_pki->authority());
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    configuration.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    ScriptedServer server(configuration);
    const Refused refused = refusedBy(server);
    QCOMPARE(refused.error.kind, ErrorKind::Tls);
    QVERIFY2(refused.error.code == u"tls.too-old"_s || refused.error.code == u"tls.handshake-failed"_s,
             qPrintable(refused.error.code));
    QCOMPARE(refused.received, QByteArray());
}

void TestTlsConnector::open_plainPeer_isRecognised()
{
    ScriptedServer server;
    server.greetWith(
        { .bytes = "HTTP/1.1 400 Bad Request\r\n\r\nThis is HTTP", .end = ScriptedServer::End::Closes });
    const Refused refused = refusedBy(server);
    QCOMPARE(refused.error.code, u"tls.plain-peer"_s);
    QCOMPARE(refused.error.kind, ErrorKind::Tls);
}

void TestTlsConnector::open_nobodyListens_isUnreachable()
{
    quint16 port = 0;
    {
        const ScriptedServer server;
        port = server.port();
    }
    const auto connector = connectorTo(port);
    QVERIFY(connector);
    const auto stream = awaited((*connector)->open({}));
    QVERIFY2(stream && !*stream, "the call must fail");
    QCOMPARE(stream->error().kind, ErrorKind::Unreachable);
    QCOMPARE(stream->error().code, u"connection.refused"_s);
    QCOMPARE(stream->error().subject, u"localhost:%1"_s.arg(port));
}

void TestTlsConnector::open_unknownHost_isUnreachable()
{
    const auto connector = connectorTo(2376, u"no-such-host.invalid"_s);
    QVERIFY(connector);
    const auto stream = awaited((*connector)->open({}));
    QVERIFY2(stream && !*stream, "the call must fail");
    QVERIFY(stream->error().kind == ErrorKind::Unreachable || stream->error().kind == ErrorKind::Timeout);
}

void TestTlsConnector::openAhead_goodPeer_answersWhatWasWrittenBefore()
{
    ScriptedServer server(serverConfiguration(m_server, m_pki->authority()));
    server.reply({ .bytes = kHello });
    const auto connector = connectorTo(server.port());
    QVERIFY(connector);
    const auto stream = awaited((*connector)->openAhead({}));
    QVERIFY2(stream && *stream, "the stream must be there");
    const auto written = awaited((**stream)->write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba, {}));
    QVERIFY2(written && *written, "writing must succeed");
    const auto bytes = awaited((**stream)->read(1000, {}));
    QVERIFY2(bytes && *bytes, "reading must succeed");
    QVERIFY((*bytes)->startsWith("HTTP/1.1 200 OK"));
}

void TestTlsConnector::openAhead_badPeer_failsWritesAndReadsAndSendsNothing()
{
    const TestIdentity identity =
        m_pki->issue({ .commonName = u"localhost"_s, .names = u"DNS:other.example"_s });
    ScriptedServer server(serverConfiguration(identity, m_pki->authority()));
    const auto connector = connectorTo(server.port());
    QVERIFY(connector);
    const auto stream = awaited((*connector)->openAhead({}));
    QVERIFY2(stream && *stream, "the stream must be there");
    const auto written = awaited((**stream)->write("secret"_ba, {}));
    const auto bytes = awaited((**stream)->read(1000, {}));
    QVERIFY2(written && !*written && bytes && !*bytes, "both must fail");
    QCOMPARE(written->error().code, u"certificate.name-mismatch"_s);
    QCOMPARE(bytes->error().code, u"certificate.name-mismatch"_s);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.received(), QByteArray());
}

void TestTlsConnector::openAhead_nobodyListens_failsWritesAndReads()
{
    quint16 port = 0;
    {
        const ScriptedServer server;
        port = server.port();
    }
    const auto connector = connectorTo(port);
    QVERIFY(connector);
    const auto stream = awaited((*connector)->openAhead({}));
    QVERIFY2(stream && *stream, "the stream must be there");
    const auto written = awaited((**stream)->write("hello"_ba, {}));
    const auto bytes = awaited((**stream)->read(1000, {}));
    QVERIFY2(written && !*written && bytes && !*bytes, "both must fail");
    QCOMPARE(written->error().code, u"connection.refused"_s);
    QCOMPARE(bytes->error().code, u"connection.refused"_s);
}

/// What it is for: a window that is being built holds up nothing.
void TestTlsConnector::openAhead_whileThreadIsBusy_isAnsweredMeanwhile()
{
    OpensslServer server(m_server, m_pki->authority(), { u"-www"_s });
    QTRY_VERIFY2(server.isListening(), server.errors().constData());
    const auto connector = connectorTo(server.port(), u"127.0.0.1"_s);
    QVERIFY(connector);
    std::optional<Result<>> written;
    TaskScope scope;
    const auto stream = awaited((*connector)->openAhead({}));
    QVERIFY2(stream && *stream, "the stream must be there");
    scope.run((**stream)->write("GET / HTTP/1.0\r\n\r\n"_ba, {}),
              [&written](const Result<> &result) { written = result; });
    QVERIFY(!written);
    QElapsedTimer busy;
    busy.start();
    bool isAnswered = false;
    while (!isAnswered && busy.elapsed() < 10'000) { // no turn of this thread's event loop
        std::optional<Result<QByteArray>> bytes;
        TaskScope reading;
        reading.run((**stream)->read(1, {}),
                    [&bytes](Result<QByteArray> result) { bytes.emplace(std::move(result)); });
        isAnswered = bytes && *bytes && !(*bytes)->isEmpty();
    }
    QVERIFY(isAnswered);
    QVERIFY(!written); // this thread has not heard of it yet
    QTRY_VERIFY(written && *written);
}

void TestTlsConnector::openAhead_droppedAtOnce_closes()
{
    ScriptedServer server(serverConfiguration(m_server, m_pki->authority()));
    const auto connector = connectorTo(server.port());
    QVERIFY(connector);
    for (int i = 0; i < 20; ++i) {
        auto stream = awaited((*connector)->openAhead({}));
        QVERIFY2(stream && *stream, "the stream must be there");
        QElapsedTimer busy;
        busy.start();
        while (busy.nsecsElapsed() < i * 50'000LL) { // no turn of this thread's event loop
        }
        (**stream).reset();
    }
    QTest::qWait(50);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestTlsConnector::open_silentPeer_isTimeout()
{
    ScriptedServer server;
    TlsIdentity identity { .authorities = m_pki->authority(),
                           .certificate = m_client.certificate,
                           .privateKey = Secret(m_client.key) };
    const auto connector =
        TlsConnector::create(u"localhost"_s, server.port(), std::move(identity), m_verifier, 100ms);
    QVERIFY(connector);
    const auto stream = awaited((*connector)->open({}));
    QVERIFY2(stream && !*stream, "the call must fail");
    QCOMPARE(stream->error().kind, ErrorKind::Timeout);
}

void TestTlsConnector::open_stopInFlight_isCancelled()
{
    ScriptedServer server;
    const auto connector = connectorTo(server.port());
    QVERIFY(connector);
    std::stop_source stop;
    std::optional<Result<std::unique_ptr<ByteStream>>> stream;
    TaskScope scope;
    scope.run((*connector)->open(stop.get_token()),
              [&stream](Result<std::unique_ptr<ByteStream>> result) { stream.emplace(std::move(result)); });
    QTRY_COMPARE(server.connections(), 1);
    stop.request_stop();
    QTRY_VERIFY(stream.has_value());
    QVERIFY(!*stream);
    QCOMPARE(stream->error().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestTlsConnector::read_stopInFlight_isCancelled()
{
    ScriptedServer server(serverConfiguration(m_server, m_pki->authority()));
    const auto connector = connectorTo(server.port());
    QVERIFY(connector);
    const auto stream = awaited((*connector)->open({}));
    QVERIFY2(stream && *stream, "the stream must open");
    std::stop_source stop;
    std::optional<Result<QByteArray>> bytes;
    TaskScope scope;
    scope.run((**stream)->read(1, stop.get_token()),
              [&bytes](Result<QByteArray> result) { bytes.emplace(std::move(result)); });
    QTest::qWait(0);
    QVERIFY(!bytes);
    stop.request_stop();
    QTRY_VERIFY(bytes.has_value());
    QVERIFY(!*bytes);
    QCOMPARE(bytes->error().kind, ErrorKind::Cancelled);
}

void TestTlsConnector::read_destroyedStream_isCancelled()
{
    ScriptedServer server(serverConfiguration(m_server, m_pki->authority()));
    const auto connector = connectorTo(server.port());
    QVERIFY(connector);
    auto stream = awaited((*connector)->open({}));
    QVERIFY2(stream && *stream, "the stream must open");
    std::optional<Result<QByteArray>> bytes;
    TaskScope scope;
    scope.run((**stream)->read(1, {}),
              [&bytes](Result<QByteArray> result) { bytes.emplace(std::move(result)); });
    (**stream).reset();
    QTRY_VERIFY(bytes.has_value());
    QVERIFY(!*bytes);
    QCOMPARE(bytes->error().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestTlsConnector::open_secondConnection_resumesSession()
{
    // Its page says whether a session was reused; QSslSocket as a server does not.
    OpensslServer server(m_server, m_pki->authority(), { u"-www"_s });
    QTRY_VERIFY2(server.isListening(), server.errors().constData());
    const auto connector = connectorTo(server.port(), u"127.0.0.1"_s);
    QVERIFY(connector);
    m_verifier.calls.clear();
    TestClock clock;
    for (int i = 0; i < 2; ++i) {
        Http1Client client(**connector, clock);
        const auto answer = awaited(client.send({ .url = QUrl(u"/"_s) }, {}));
        QVERIFY2(answer && *answer, "the call must succeed");
        QCOMPARE((*answer)->body.contains("\nReused, "), i == 1);
    }
    QCOMPARE(m_verifier.calls.size(), 2);
    QCOMPARE(m_verifier.calls.at(0).chain, m_verifier.calls.at(1).chain);
}

void TestTlsConnector::read_endWithCloseNotify_isEnd()
{
    ScriptedServer server(serverConfiguration(m_server, m_pki->authority()));
    server.greetWith({ .bytes = "bye", .end = ScriptedServer::End::Closes });
    const auto connector = connectorTo(server.port());
    QVERIFY(connector);
    const auto stream = awaited((*connector)->open({}));
    QVERIFY2(stream && *stream, "the stream must open");
    const auto bytes = awaited((**stream)->read(10, {}));
    const auto end = awaited((**stream)->read(10, {}));
    QVERIFY2(bytes && *bytes && end && *end, "reading must succeed");
    QCOMPARE(**bytes, "bye"_ba);
    QVERIFY((*end)->isEmpty());
}

void TestTlsConnector::read_reset_isUnreachable()
{
    ScriptedServer server(serverConfiguration(m_server, m_pki->authority()));
    for (int i = 0; i < 2; ++i) // a GET is tried once more
        server.reply({ .bytes = "HTTP/1.1 200 OK\r\n\r\nhalf", .end = ScriptedServer::End::Resets });
    const auto connector = connectorTo(server.port());
    QVERIFY(connector);
    TestClock clock;
    Http1Client client(**connector, clock);
    const auto answer = awaited(client.send({ .url = QUrl(u"/"_s) }, {}));
    QVERIFY2(answer && !*answer, "an end without close_notify is not the end of a body");
    QCOMPARE(answer->error().kind, ErrorKind::Unreachable);
}

void TestTlsConnector::read_muchData_isWholeInAnyPieces()
{
    QByteArray body(3 * 1024 * 1024, '\0');
    for (qsizetype i = 0; i < body.size(); ++i)
        body[i] = static_cast<char>(i * 7 + i / 1000);
    ScriptedServer server(serverConfiguration(m_server, m_pki->authority()));
    server.reply({ .bytes = "HTTP/1.1 200 OK\r\n\r\n" + body, .end = ScriptedServer::End::Closes });
    const auto connector = connectorTo(server.port());
    QVERIFY(connector);
    TestClock clock;
    Http1Client client(**connector, clock);
    const auto answer = awaited(client.send({ .url = QUrl(u"/"_s) }, {}));
    QVERIFY2(answer && *answer, "the call must succeed");
    QVERIFY((*answer)->body == body);
}

void TestTlsConnector::read_nothing_leavesBytesWithTheSystem()
{
    constexpr qsizetype kMuch = 16 * 1024 * 1024;
    ScriptedServer server(serverConfiguration(m_server, m_pki->authority()));
    server.greetWith({ .bytes = QByteArray(kMuch, 'x'), .step = 256 * 1024 });
    const auto connector = connectorTo(server.port());
    QVERIFY(connector);
    const auto stream = awaited((*connector)->open({}));
    QVERIFY2(stream && *stream, "the stream must open");
    QTest::qWait(300);
    QVERIFY2(server.unsent() > 0, "the server must have been held back");
    qsizetype got = 0;
    while (got < kMuch) {
        const auto bytes = awaited((**stream)->read(1024 * 1024, {}));
        QVERIFY2(bytes && *bytes && !(*bytes)->isEmpty(), "reading must succeed");
        got += (*bytes)->size();
    }
    QCOMPARE(got, kMuch);
}

QTEST_GUILESS_MAIN(TestTlsConnector)
#include "tst_tlsconnector.moc"
