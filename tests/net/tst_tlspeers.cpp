// SPDX-License-Identifier: GPL-3.0-or-later
// What identities there may be, and what a peer may do to a TLS connection once it stands.
#include "net/http1/http1client.h"
#include "net/stream/peerverifier.h"
#include "net/stream/tlsconnector.h"
#include "opensslserver.h"
#include "support/awaited.h"
#include "support/scriptedserver.h"
#include "support/testclock.h"
#include "support/testpki.h"
#include "support/warnings.h"

#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

using namespace slipway;
using namespace slipway::net;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// What the handshake's own check lets through is good enough here.
class AnyName final : public PeerVerifier
{
public:
    Result<> verifyServer(const QList<QByteArray> &, const QList<QByteArray> &,
                          const QString &) const override
    {
        return {};
    }
};

/// What the program `openssl` makes of `input`.
QByteArray openssl(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return process.readAllStandardOutput();
}

/// Everything up to the end of the stream, and how it ended.
struct Whole
{
    QByteArray bytes {};
    std::optional<Error> error {};
};

Task<Whole> readAll(ByteStream *stream)
{
    Whole whole;
    while (!whole.error) {
        const Result<QByteArray> bytes = co_await stream->read(100'000, {});
        if (!bytes)
            whole.error = bytes.error();
        else if (bytes->isEmpty())
            break;
        else
            whole.bytes += *bytes;
    }
    co_return whole;
}

} // namespace

class TestTlsPeers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnAnyWarning(); }

    void create_identity_isJudged_data();
    void create_identity_isJudged();
    void open_keyOfAnyKind_isTaken_data();
    void open_keyOfAnyKind_isTaken();
    void open_again_resumesEachTime_data();
    void open_again_resumesEachTime();
    void read_end_isToldFromACut_data();
    void read_end_isToldFromACut();
    void read_manyTinyRecords_areWhole();
    void read_whatIsNotEncrypted_isAnError();
    void read_renegotiation_isRefused();
    void write_toPeerThatStops_waitsForIt();

private:
    Result<std::unique_ptr<TlsConnector>> connectorTo(quint16 port, const TestIdentity &identity) const;
    std::unique_ptr<ByteStream> streamTo(quint16 port) const;
    QSslConfiguration serverConfiguration() const;

    AnyName m_verifier;
    std::unique_ptr<TestPki> m_pki;
    TestIdentity m_server;
    TestIdentity m_client;
};

void TestTlsPeers::initTestCase()
{
    failOnAnyWarning();
    m_pki = std::make_unique<TestPki>();
    m_server = m_pki->issue({});
    m_client = m_pki->issue({ .commonName = u"client"_s, .names = {}, .usage = u"clientAuth"_s });
    QVERIFY(!m_server.certificate.isEmpty() && !m_client.certificate.isEmpty());
}

Result<std::unique_ptr<TlsConnector>> TestTlsPeers::connectorTo(quint16 port,
                                                                const TestIdentity &identity) const
{
    TlsIdentity tls { .authorities = m_pki->authority(),
                      .certificate = identity.certificate,
                      .privateKey = Secret(identity.key) };
    return TlsConnector::create(u"127.0.0.1"_s, port, std::move(tls), m_verifier, 5s);
}

/// Null when it does not open.
std::unique_ptr<ByteStream> TestTlsPeers::streamTo(quint16 port) const
{
    const auto connector = connectorTo(port, m_client);
    if (!connector)
        return {};
    auto stream = awaited((*connector)->open({}));
    return stream && *stream ? std::move(**stream) : nullptr;
}

QSslConfiguration TestTlsPeers::serverConfiguration() const
{
    QSslConfiguration configuration;
    configuration.setLocalCertificateChain(QSslCertificate::fromData(m_server.certificate));
    configuration.setPrivateKey(QSslKey(m_server.key, QSsl::Ec));
    configuration.setCaCertificates(QSslCertificate::fromData(m_pki->authority()));
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

void TestTlsPeers::create_identity_isJudged_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("code");
    const QByteArray &certificate = m_client.certificate;
    const QByteArray &key = m_client.key;
    const QByteArray encrypted = openssl(
        { u"pkcs8"_s, u"-topk8"_s, u"-v2"_s, u"aes-256-cbc"_s, u"-passout"_s, u"pass:secret"_s }, key);
    const QByteArray traditional = openssl({ u"ec"_s, u"-aes256"_s, u"-passout"_s, u"pass:secret"_s }, key);
    const QByteArray rsa = openssl({ u"genpkey"_s, u"-algorithm"_s, u"RSA"_s });
    const QByteArray x25519 = openssl({ u"genpkey"_s, u"-algorithm"_s, u"X25519"_s });
    const QByteArray publicKey = openssl({ u"pkey"_s, u"-pubout"_s }, key);
    const QString unreadable = u"identity.unreadable"_s;
    const QString mismatch = u"identity.key-mismatch"_s;
    QTest::newRow("good") << certificate << key << QString();
    QTest::newRow("with an intermediate") << certificate + m_pki->authority() << key << QString();
    QTest::newRow("another's key") << certificate << m_server.key << mismatch;
    QTest::newRow("another's key of another type") << certificate << rsa << mismatch;
    QTest::newRow("encrypted") << certificate << encrypted << unreadable;
    QTest::newRow("encrypted as of old") << certificate << traditional << unreadable;
    QTest::newRow("a key that signs nothing") << certificate << x25519 << unreadable;
    QTest::newRow("the public key") << certificate << publicKey << unreadable;
    QTest::newRow("the certificate") << certificate << certificate << unreadable;
    QTest::newRow("half a key") << certificate << key.first(key.size() / 2) << unreadable;
    QTest::newRow("half a certificate") << certificate.first(certificate.size() / 2) << key << unreadable;
    QTest::newRow("a damaged intermediate")
        << certificate + QByteArray(certificate).replace("MII", "AAA") << key << unreadable;
}

void TestTlsPeers::create_identity_isJudged()
{
    QFETCH(const QByteArray, certificate);
    QFETCH(const QByteArray, key);
    QFETCH(const QString, code);
    QVERIFY(!certificate.isEmpty() && !key.isEmpty());
    const auto connector = connectorTo(2376, { .certificate = certificate, .key = key });
    QCOMPARE(connector.has_value(), code.isEmpty());
    if (connector)
        return;
    QCOMPARE(connector.error().code, code);
    QCOMPARE(connector.error().kind, ErrorKind::Invalid);
    QCOMPARE(connector.error().subject, u"127.0.0.1:2376"_s);
}

void TestTlsPeers::open_keyOfAnyKind_isTaken_data()
{
    using Spec = TestPki::Spec;
    QTest::addColumn<TestIdentity>("identity");
    const auto issue = [this](Spec spec) {
        spec.commonName = u"client"_s;
        spec.usage = u"clientAuth"_s;
        return m_pki->issue(spec);
    };
    const auto traditional = [](TestIdentity identity) {
        identity.key = openssl({ u"pkey"_s, u"-traditional"_s }, identity.key);
        return identity;
    };
    const QByteArray parameters = openssl({ u"ecparam"_s, u"-name"_s, u"prime256v1"_s });
    QTest::newRow("EC") << m_client;
    QTest::newRow("EC, SEC 1") << traditional(m_client);
    QTest::newRow("EC, parameters in front")
        << TestIdentity { .certificate = m_client.certificate,
                          .key = parameters + traditional(m_client).key };
    QTest::newRow("RSA") << issue({ .rsa = true });
    QTest::newRow("RSA, PKCS#1") << traditional(issue({ .rsa = true }));
    QTest::newRow("Ed25519") << issue({ .ed25519 = true });
}

void TestTlsPeers::open_keyOfAnyKind_isTaken()
{
    QFETCH(const TestIdentity, identity);
    OpensslServer server(m_server, m_pki->authority(), { u"-www"_s, u"-verify_return_error"_s });
    QTRY_VERIFY2(server.isListening(), server.errors().constData());
    const auto connector = connectorTo(server.port(), identity);
    QVERIFY2(connector, qPrintable(connector ? QString() : connector.error().detail));
    TestClock clock;
    Http1Client client(**connector, clock);
    const auto answer = awaited(client.send({ .url = QUrl(u"/"_s) }, {}));
    QVERIFY2(answer && *answer, "the call must succeed");
}

void TestTlsPeers::open_again_resumesEachTime_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::newRow("TLS 1.2") << u"-tls1_2"_s;
    QTest::newRow("TLS 1.3") << u"-tls1_3"_s;
}

/// Also with one ticket several times: connections that are made at once have but one.
void TestTlsPeers::open_again_resumesEachTime()
{
    QFETCH(const QString, protocol);
    OpensslServer server(m_server, m_pki->authority(), { u"-www"_s, protocol });
    QTRY_VERIFY2(server.isListening(), server.errors().constData());
    const auto connector = connectorTo(server.port(), m_client);
    QVERIFY(connector);
    TestClock clock;
    for (int i = 0; i < 4; ++i) {
        Http1Client client(**connector, clock);
        const auto answer = awaited(client.send({ .url = QUrl(u"/"_s) }, {}));
        QVERIFY2(answer && *answer, "the call must succeed");
        QCOMPARE((*answer)->body.contains("\nReused, "), i > 0);
    }
}

void TestTlsPeers::read_end_isToldFromACut_data()
{
    using End = ScriptedServer::End;
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("code");
    QTest::newRow("in order") << int(End::Closes) << QString();
    QTest::newRow("without saying so") << int(End::Cuts) << u"tls.cut"_s;
    QTest::newRow("reset") << int(End::Resets) << u"tls.cut"_s;
}

void TestTlsPeers::read_end_isToldFromACut()
{
    QFETCH(const int, end);
    QFETCH(const QString, code);
    ScriptedServer server(serverConfiguration());
    server.greetWith({ .bytes = "bye", .end = static_cast<ScriptedServer::End>(end) });
    const std::unique_ptr<ByteStream> stream = streamTo(server.port());
    QVERIFY(stream);
    const auto whole = awaited(readAll(stream.get()));
    QVERIFY2(whole, "reading must end");
    QCOMPARE(whole->error.has_value(), !code.isEmpty());
    QCOMPARE(whole->error.value_or(Error {}).code, code);
    // A reset may overtake what was sent before.
    QVERIFY(whole->bytes == "bye" || end == int(ScriptedServer::End::Resets));
    const auto written = awaited(stream->write("too late"_ba, {}));
    QVERIFY2(written && !*written, "nothing can be written any more");
}

void TestTlsPeers::read_manyTinyRecords_areWhole()
{
    QByteArray body(20'000, '\0');
    for (qsizetype i = 0; i < body.size(); ++i)
        body[i] = static_cast<char>(i * 7 + i / 1000);
    ScriptedServer server(serverConfiguration());
    server.greetWith({ .bytes = body, .step = 1, .end = ScriptedServer::End::Closes });
    const std::unique_ptr<ByteStream> stream = streamTo(server.port());
    QVERIFY(stream);
    const auto whole = awaited(readAll(stream.get()));
    QVERIFY2(whole && !whole->error, "reading must end in order");
    QVERIFY(whole->bytes == body);
}

void TestTlsPeers::read_whatIsNotEncrypted_isAnError()
{
    ScriptedServer server(serverConfiguration());
    server.greetWith({ .bytes = "good", .end = ScriptedServer::End::Babbles });
    const std::unique_ptr<ByteStream> stream = streamTo(server.port());
    QVERIFY(stream);
    const auto whole = awaited(readAll(stream.get()));
    QVERIFY2(whole && whole->error, "reading must fail");
    QCOMPARE(whole->error->kind, ErrorKind::Tls);
    QCOMPARE(whole->bytes, "good"_ba);
}

/// It would put another peer in the place of the one that was verified.
void TestTlsPeers::read_renegotiation_isRefused()
{
    OpensslServer server(m_server, m_pki->authority(), { u"-tls1_2"_s });
    QTRY_VERIFY2(server.isListening(), server.errors().constData());
    const std::unique_ptr<ByteStream> stream = streamTo(server.port());
    QVERIFY(stream);
    server.tell("R\n");
    const auto whole = awaited(readAll(stream.get()));
    QVERIFY2(whole, "reading must end");
    QTRY_VERIFY2(server.errors().contains("no renegotiation"), "the server must be told");
}

void TestTlsPeers::write_toPeerThatStops_waitsForIt()
{
    constexpr qsizetype kMuch = 32LL * 1024 * 1024;
    OpensslServer server(m_server, m_pki->authority(), { u"-quiet"_s });
    std::unique_ptr<ByteStream> stream;
    QTRY_VERIFY2(stream || (stream = streamTo(server.port())), server.errors().constData());
    server.pause(true);
    std::optional<Result<>> written;
    TaskScope scope;
    scope.run(stream->write(QByteArray(kMuch, 'x'), {}),
              [&written](const Result<> &result) { written = result; });
    // What else comes and goes on the sockets' thread is not held up meanwhile.
    ScriptedServer other(serverConfiguration());
    other.greetWith({ .bytes = "hello", .end = ScriptedServer::End::Closes });
    const std::unique_ptr<ByteStream> lively = streamTo(other.port());
    QVERIFY(lively);
    const auto whole = awaited(readAll(lively.get()));
    QVERIFY2(whole && !whole->error, "reading must end in order");
    QVERIFY2(!written, "there is nobody who has taken it");
    server.tell("So do I\n"); // what comes meanwhile is read, and holds up no writing
    server.pause(false);
    QTRY_VERIFY_WITH_TIMEOUT(written && *written, 30'000);
}

QTEST_GUILESS_MAIN(TestTlsPeers)
#include "tst_tlspeers.moc"
