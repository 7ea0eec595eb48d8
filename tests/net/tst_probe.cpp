// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/probe/probe.h"
#include "net/stream/streamerrors.h"
#include "support/awaited.h"
#include "support/warnings.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway::net;
using slipway::Error;
using slipway::ErrorKind;
using slipway::Result;
using slipway::test::awaited;

namespace {

const QByteArray kRequest = "GET /_ping HTTP/1.1\r\nHost: x\r\n\r\n";

/// Says one thing to whoever connects and, if it is told to, ends the connection.
class Server final : public QTcpServer
{
public:
    QByteArray words {};
    bool ends = false;
    bool waitsForRequest = true;
    QByteArray heard {};

    Server()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *const socket = nextPendingConnection();
            const auto speak = [this, socket] {
                socket->write(std::exchange(words, {}));
                if (ends)
                    socket->disconnectFromHost();
            };
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, speak] {
                heard += socket->readAll();
                if (waitsForRequest)
                    speak();
            });
            if (!waitsForRequest)
                speak();
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
    }

    ProbeTarget target(std::chrono::milliseconds answerTimeout = 5s) const
    {
        return { .host = u"127.0.0.1"_s, .port = serverPort(), .answerTimeout = answerTimeout };
    }
};

/// A "handshake" of two bytes each way, after which bytes are shifted by one.
class FakeTls final : public ProbeTls
{
public:
    bool refuses = false;

    QByteArray advance(QByteArray received) override
    {
        if (!m_greeted) {
            m_greeted = true;
            return "hi";
        }
        if (!m_isEncrypted && !received.isEmpty()) {
            m_isEncrypted = received.startsWith("ok");
            m_failed = !m_isEncrypted;
            received = received.mid(2);
        }
        for (const char c : received)
            m_received += static_cast<char>(c - 1);
        m_failed = m_failed || (refuses && !received.isEmpty());
        return std::exchange(m_outgoing, {});
    }
    bool isEncrypted() const override { return m_isEncrypted; }
    bool hasFailed() const override { return m_failed; }
    void write(QByteArray plain) override
    {
        for (const char c : plain)
            m_outgoing += static_cast<char>(c + 1);
    }
    QByteArray takeReceived() override { return std::exchange(m_received, {}); }

private:
    bool m_greeted = false;
    bool m_isEncrypted = false;
    bool m_failed = false;
    QByteArray m_outgoing {};
    QByteArray m_received {};
};

QByteArray shifted(QByteArray text)
{
    for (char &c : text)
        ++c;
    return text;
}

Result<ProbeTranscript> probed(const ProbeTarget &target, std::shared_ptr<ProbeTls> tls = nullptr)
{
    return awaited(probe(target, std::move(tls), kRequest, {}), 30s)
        .value_or(Error { .detail = u"no end"_s });
}

} // namespace

class TestProbe final : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }

    void plain_answer_isHeard();
    void plain_answerWithoutRequest_isHeard();
    void plain_endWithoutAnswer_isCut();
    void plain_silence_timesOut();
    void plain_endlessAnswer_isBounded();
    void tls_answer_isDecrypted();
    void tls_plainPeer_keepsItsWords();
    void tls_refusalAfterTheHandshake_ends();
    void nobody_isUnreachable_data();
    void nobody_isUnreachable();
    void stop_isCancelled_data();
    void stop_isCancelled();
};

void TestProbe::plain_answer_isHeard()
{
    Server server;
    server.words = "HTTP/1.1 200 OK\r\n\r\nOK";
    const Result<ProbeTranscript> said = probed(server.target());
    QVERIFY(said);
    QVERIFY(!said->unreachable);
    QVERIFY(said->answer.startsWith("HTTP/1.1 200 OK\r\n\r\n"));
    QVERIFY(!said->timedOut);
    QCOMPARE(server.heard, kRequest);
}

void TestProbe::plain_answerWithoutRequest_isHeard()
{
    Server server;
    server.words = "SSH-2.0-x\r\n";
    server.waitsForRequest = false;
    server.ends = true;
    const Result<ProbeTranscript> said = probed(server.target());
    QVERIFY(said);
    QCOMPARE(said->answer, QByteArray("SSH-2.0-x\r\n"));
    QVERIFY(said->wasCut);
}

void TestProbe::plain_endWithoutAnswer_isCut()
{
    Server server;
    server.ends = true;
    const Result<ProbeTranscript> said = probed(server.target());
    QVERIFY(said);
    QVERIFY(said->wasCut);
    QVERIFY(said->answer.isEmpty());
}

void TestProbe::plain_silence_timesOut()
{
    Server server;
    const Result<ProbeTranscript> said = probed(server.target(50ms));
    QVERIFY(said);
    QVERIFY(said->timedOut);
    QVERIFY(!said->wasCut);
}

void TestProbe::plain_endlessAnswer_isBounded()
{
    Server server;
    server.words = "HTTP/1.1 200 OK\r\nX: " + QByteArray(4 * 1024 * 1024, 'x');
    const Result<ProbeTranscript> said = probed(server.target());
    QVERIFY(said);
    QVERIFY(said->answer.size() < 256 * 1024);
    QVERIFY(said->raw.size() <= 4096);
}

void TestProbe::tls_answer_isDecrypted()
{
    Server server;
    server.words = "ok" + shifted("HTTP/1.1 200 OK\r\n\r\n");
    const auto tls = std::make_shared<FakeTls>();
    const Result<ProbeTranscript> said = probed(server.target(), tls);
    QVERIFY(said);
    QCOMPARE(said->answer, QByteArray("HTTP/1.1 200 OK\r\n\r\n"));
    QVERIFY(said->raw.startsWith("ok"));
}

void TestProbe::tls_plainPeer_keepsItsWords()
{
    Server server;
    server.words = "HTTP/1.0 400 Bad Request\r\n\r\n";
    const auto tls = std::make_shared<FakeTls>();
    const Result<ProbeTranscript> said = probed(server.target(), tls);
    QVERIFY(said);
    QVERIFY(tls->hasFailed());
    QVERIFY(said->raw.startsWith("HTTP/1.0 400"));
    QCOMPARE(server.heard, QByteArray("hi")); // no request to a peer without TLS
}

void TestProbe::tls_refusalAfterTheHandshake_ends()
{
    Server server;
    server.words = "ok" + shifted("no");
    const auto tls = std::make_shared<FakeTls>();
    tls->refuses = true;
    const Result<ProbeTranscript> said = probed(server.target(), tls);
    QVERIFY(said);
    QVERIFY(tls->hasFailed());
    QVERIFY(!said->timedOut);
}

void TestProbe::nobody_isUnreachable_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("code");
    QTest::newRow("refused") << u"127.0.0.1"_s << QString(codes::kConnectionRefused);
    QTest::newRow("no such name") << u"nowhere.invalid"_s << QString(codes::kHostNotFound);
}

void TestProbe::nobody_isUnreachable()
{
    QFETCH(const QString, host);
    QFETCH(const QString, code);
    Server server;
    const quint16 port = server.serverPort();
    server.close();
    const Result<ProbeTranscript> said = probed({ .host = host, .port = port });
    QVERIFY(said);
    QVERIFY(said->unreachable);
    QCOMPARE(said->unreachable->kind, ErrorKind::Unreachable);
    QCOMPARE(said->unreachable->code, code);
}

void TestProbe::stop_isCancelled_data()
{
    QTest::addColumn<bool>("beforehand");
    QTest::newRow("beforehand") << true;
    QTest::newRow("while it waits for an answer") << false;
}

void TestProbe::stop_isCancelled()
{
    QFETCH(const bool, beforehand);
    Server server;
    std::stop_source source;
    if (beforehand)
        source.request_stop();
    else
        connect(&server, &QTcpServer::newConnection, this, [&source] { source.request_stop(); });
    const Result<ProbeTranscript> said =
        awaited(probe(server.target(1min), nullptr, kRequest, source.get_token()), 30s).value_or(Error {});
    QVERIFY(!said);
    QCOMPARE(said.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestProbe)
#include "tst_probe.moc"
