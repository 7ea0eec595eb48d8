// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http1/http1client.h"
#include "net/stream/severableconnector.h"
#include "support/awaited.h"
#include "support/fakestream.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QTest>

using namespace slipway;
using namespace slipway::net;
using namespace slipway::test;
using namespace Qt::StringLiterals;

class TestSeverableConnector final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void stream_untouched_passesThrough();
    void sever_reading_isLost();
    void sever_whileNobodyReads_isLostAtTheNextRead();
    void sever_opening_isLost();
    void sever_idleConnection_isNotUsedAgain();
    void sever_hijackedStream_isLost();
    void open_afterSever_works();
    void stop_reading_isCancelled();
    void destroy_reading_isCancelledAndClosed();

private:
    std::unique_ptr<ByteStream> opened();

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<SeverableConnector> m_connector;
};

void TestSeverableConnector::init()
{
    failOnAnyWarning();
    m_server = std::make_unique<FakeServer>();
    m_connector = std::make_unique<SeverableConnector>(std::make_unique<FakeConnector>(*m_server));
}

void TestSeverableConnector::cleanup()
{
    m_connector.reset();
    m_server.reset();
}

std::unique_ptr<ByteStream> TestSeverableConnector::opened()
{
    auto stream = awaited(m_connector->open({}));
    return stream && *stream ? std::move(**stream) : nullptr;
}

void TestSeverableConnector::stream_untouched_passesThrough()
{
    m_server->onRequest = [](const FakeConnectionPtr &connection, const FakeRequest &request) {
        connection->send("got " + request.target);
    };
    const std::unique_ptr<ByteStream> stream = opened();
    QVERIFY(stream);
    const auto written = awaited(stream->write("GET /x HTTP/1.1\r\n\r\n", {}));
    QVERIFY(written && *written);
    const auto bytes = awaited(stream->read(100, {}));
    QVERIFY(bytes && *bytes);
    QCOMPARE(**bytes, "got /x"_ba);
    QCOMPARE(m_connector->peerName(), u"fake"_s);
}

void TestSeverableConnector::sever_reading_isLost()
{
    const std::unique_ptr<ByteStream> stream = opened();
    std::optional<Result<QByteArray>> result;
    TaskScope scope;
    scope.run(stream->read(1, {}), [&result](Result<QByteArray> bytes) { result.emplace(std::move(bytes)); });
    m_connector->sever();
    QTRY_VERIFY(result);
    QVERIFY(!*result);
    QCOMPARE(result->error().kind, ErrorKind::Unreachable);
    QCOMPARE(result->error().code, u"connection.lost"_s);
    QCOMPARE(result->error().subject, u"fake"_s);
}

void TestSeverableConnector::sever_whileNobodyReads_isLostAtTheNextRead()
{
    const std::unique_ptr<ByteStream> stream = opened();
    m_connector->sever();
    const auto bytes = awaited(stream->read(1, {}));
    QVERIFY(bytes && !*bytes);
    QCOMPARE(bytes->error().kind, ErrorKind::Unreachable);
    const auto written = awaited(stream->write("x", {}));
    QVERIFY(written && !*written);
    QCOMPARE(written->error().kind, ErrorKind::Unreachable);
}

void TestSeverableConnector::sever_opening_isLost()
{
    m_server->takesTurns = true;
    std::optional<ErrorKind> result;
    TaskScope scope;
    scope.run(m_connector->open({}), [&result](const Result<std::unique_ptr<ByteStream>> &stream) {
        result = stream ? ErrorKind::Local : stream.error().kind;
    });
    m_connector->sever();
    QTRY_VERIFY(result);
    QCOMPARE(*result, ErrorKind::Unreachable);
}

void TestSeverableConnector::sever_idleConnection_isNotUsedAgain()
{
    m_server->onRequest = [](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->answer(200, "{}");
    };
    TestClock clock;
    Http1Client client(*m_connector, clock);
    const HttpRequest post { .method = "POST", .url = QUrl(u"/"_s) };
    for (int connections = 1; connections <= 3; ++connections) {
        for (int calls = 0; calls < 2; ++calls) {
            const auto answer = awaited(client.send(post, {}));
            QVERIFY(answer && *answer);
            QCOMPARE(m_server->opened(), connections);
        }
        m_connector->sever();
        QTRY_COMPARE(m_server->live(), 0); // closed, not only forgotten
    }
}

void TestSeverableConnector::sever_hijackedStream_isLost()
{
    m_server->onRequest = [](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->send("HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n");
    };
    TestClock clock;
    Http1Client client(*m_connector, clock);
    const auto hijacked = awaited(client.hijack({ .method = "POST", .url = QUrl(u"/"_s) }, {}));
    QVERIFY(hijacked && *hijacked);
    m_connector->sever();
    const auto bytes = awaited((*hijacked)->stream->read(1, {}));
    QVERIFY(bytes && !*bytes);
    QCOMPARE(bytes->error().kind, ErrorKind::Unreachable);
}

void TestSeverableConnector::open_afterSever_works()
{
    m_connector->sever();
    const std::unique_ptr<ByteStream> stream = opened();
    QVERIFY(stream);
    const auto written = awaited(stream->write("x", {}));
    QVERIFY(written && *written);
}

void TestSeverableConnector::stop_reading_isCancelled()
{
    const std::unique_ptr<ByteStream> stream = opened();
    std::stop_source stop;
    std::optional<ErrorKind> result;
    TaskScope scope;
    scope.run(stream->read(1, stop.get_token()), [&result](const Result<QByteArray> &bytes) {
        result = bytes ? ErrorKind::Local : bytes.error().kind;
    });
    stop.request_stop();
    QTRY_VERIFY(result);
    QCOMPARE(*result, ErrorKind::Cancelled);
}

void TestSeverableConnector::destroy_reading_isCancelledAndClosed()
{
    std::unique_ptr<ByteStream> stream = opened();
    QCOMPARE(m_server->live(), 1);
    stream.reset();
    QCOMPARE(m_server->live(), 0);
}

QTEST_GUILESS_MAIN(TestSeverableConnector)
#include "tst_severableconnector.moc"
