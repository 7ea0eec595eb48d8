// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "net/http1/http1client.h"
#include "scriptedconnector.h"
#include "support/awaited.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QTest>

#include <algorithm>

using namespace slipway;
using namespace slipway::net;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHello = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";

HttpRequest get(const QString &target)
{
    return { .url = QUrl(u"http://ignored"_s + target) };
}

HttpRequest post(const QString &target, QByteArray body = {})
{
    return { .method = "POST", .url = QUrl(u"http://ignored"_s + target), .body = std::move(body) };
}

/// One of many calls that run side by side.
struct Attempt
{
    void start(TaskScope &scope, Script script)
    {
        connector.expectConnection({ script });
        connector.expectConnection({ std::move(script) }); // a GET that broke off is asked once more
        scope.run(client.send(get(u"/"_s), {}),
                  [this](Result<HttpResponse> result) { answer.emplace(std::move(result)); });
    }

    ScriptedConnector connector {};
    TestClock clock {};
    Http1Client client { connector, clock };
    std::optional<Result<HttpResponse>> answer {};
};

bool isOver(const std::unique_ptr<Attempt> &attempt)
{
    return attempt->answer.has_value();
}

} // namespace

class TestHttp1Client : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void send_simpleRequest_isExactOnTheWire();
    void send_fieldWithLineBreak_isInvalidAndSendsNothing();
    void send_errorStatus_isValue();
    void send_answerInAnyPieces_isTheSame_data();
    void send_answerInAnyPieces_isTheSame();
    void send_cutAtEveryByte_neverSucceedsShort();
    void send_headAnsweredWithLength_hasNoBody();
    void send_secondRequest_reusesConnection();
    void send_connectionClose_opensAnother();
    void prepare_connectionIsUsedByTheNextRequest();
    void send_idleConnectionClosedByPeer_opensAnotherEvenForPost();
    void send_reusedConnectionDies_retriesGetOnce();
    void send_reusedConnectionDies_failsPost();
    void send_freshConnectionsDie_failsAfterTheSecond();
    void send_answerCut_asksGetOnceMore_data();
    void send_answerCut_asksGetOnceMore();
    void send_answerCut_neverAsksAgain_data();
    void send_answerCut_neverAsksAgain();
    void send_afterDropIdle_opensAnother();
    void send_silence_isTimeout();
    void send_oneByteNow_isTimeoutAfterLimit();
    void send_stopInFlight_isCancelled();
    void send_unaskedUpgrade_isProtocolError();
    void send_openFails_givesThatError();
    void send_bodyBeyondLimit_isRefused();
    void stream_pieces_comeAsTheyArrive();
    void stream_cutShort_isError();
    void stream_longerThanBodyLimit_isRead();
    void stream_withLength_isRead();
    void stream_stopWhileReading_isCancelled();
    void stream_destroyedWhileReading_endsReadAndConnection();
    void hijack_switchingProtocols_givesStreamAndEarlyBytes();
    void hijack_okWithoutLength_givesStream();
    void hijack_refused_isErrorWithBody();
    void hijack_switchWithoutUpgradeField_isProtocolError();
};

void TestHttp1Client::send_simpleRequest_isExactOnTheWire()
{
    ScriptedConnector connector;
    connector.expectConnection({ { .bytes = kHello } });
    TestClock clock;
    Http1Client client(connector, clock);
    HttpRequest request = post(u"/v1.43/containers/a%2Fb/rename?name=c%20d"_s, "{}");
    request.headers.append("Content-Type", "application/json");

    const auto answer = awaited(client.send(request, {}));

    QVERIFY2(answer && *answer, "the call must succeed");
    QCOMPARE((*answer)->status, 200);
    QCOMPARE((*answer)->body, "hello"_ba);
    QCOMPARE(connector.written(0),
             "POST /v1.43/containers/a%2Fb/rename?name=c%20d HTTP/1.1\r\n"
             "Host: engine.example:2376\r\n"
             "User-Agent: Slipway/" SLIPWAY_VERSION "\r\n"
             "Content-Type: application/json\r\n"
             "Content-Length: 2\r\n\r\n{}"_ba);
}

void TestHttp1Client::send_fieldWithLineBreak_isInvalidAndSendsNothing()
{
    ScriptedConnector connector;
    TestClock clock;
    Http1Client client(connector, clock);
    HttpRequest request = get(u"/_ping"_s);
    request.headers.append("X-Registry-Auth", "a\r\nX-Other: b");

    const auto answer = awaited(client.send(request, {}));

    QVERIFY2(answer && !*answer, "the call must fail");
    QCOMPARE(answer->error().kind, ErrorKind::Invalid);
    QCOMPARE(answer->error().code, u"request.malformed"_s);
    QCOMPARE(connector.opened(), 0);
}

void TestHttp1Client::send_errorStatus_isValue()
{
    ScriptedConnector connector;
    connector.expectConnection({ { .bytes = "HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\n{}" } });
    TestClock clock;
    Http1Client client(connector, clock);

    const auto answer = awaited(client.send(get(u"/"_s), {}));

    QVERIFY2(answer && *answer, "any status is a value");
    QCOMPARE((*answer)->status, 404);
}

const QByteArray kChunked = "HTTP/1.1 100 Continue\r\n\r\n"
                            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X-End\r\n\r\n"
                            "5;ext=1\r\nhello\r\n"
                            "c\r\n, wide world\r\n"
                            "0\r\nX-End: yes\r\n\r\n";

void TestHttp1Client::send_answerInAnyPieces_isTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Script::End>("end");
    QTest::newRow("chunked, 100, trailer") << kChunked << "hello, wide world"_ba << Script::End::StaysOpen;
    QTest::newRow("length") << kHello << "hello"_ba << Script::End::StaysOpen;
    QTest::newRow("to the end") << "HTTP/1.1 200 OK\r\n\r\nall of it"_ba
                                << "all of it"_ba << Script::End::Closes;
    QTest::newRow("204") << "HTTP/1.1 204 No Content\r\n\r\n"_ba
                         << ""_ba << Script::End::StaysOpen;
    QTest::newRow("304 with length") << "HTTP/1.1 304 Not Modified\r\nContent-Length: 7\r\n\r\n"_ba
                                     << ""_ba << Script::End::StaysOpen;
}

void TestHttp1Client::send_answerInAnyPieces_isTheSame()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, body);
    QFETCH(const Script::End, end);
    std::vector<std::unique_ptr<Attempt>> attempts;
    TaskScope scope;
    for (qsizetype step = 0; step < 8; ++step) {
        Attempt *attempt = attempts.emplace_back(std::make_unique<Attempt>()).get();
        attempt->start(scope, { .bytes = bytes, .step = step, .end = end });
    }
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(attempts.begin(), attempts.end(), isOver), 20'000);
    for (const auto &attempt : attempts) {
        QVERIFY2(*attempt->answer, "the call must succeed");
        QCOMPARE((*attempt->answer)->body, body);
    }
}

void TestHttp1Client::send_cutAtEveryByte_neverSucceedsShort()
{
    std::vector<std::unique_ptr<Attempt>> attempts;
    TaskScope scope;
    for (qsizetype i = 0; i < 2 * kChunked.size(); ++i) {
        Attempt *attempt = attempts.emplace_back(std::make_unique<Attempt>()).get();
        const Script::End end = i % 2 == 0 ? Script::End::Closes : Script::End::Breaks;
        attempt->start(scope, { .bytes = kChunked.first(i / 2), .end = end });
    }
    QTRY_VERIFY(std::all_of(attempts.begin(), attempts.end(), isOver));
    for (const auto &attempt : attempts) {
        QVERIFY2(!*attempt->answer, "a cut answer must be an error");
        QCOMPARE(attempt->answer->error().kind, ErrorKind::Unreachable);
    }
}

void TestHttp1Client::send_headAnsweredWithLength_hasNoBody()
{
    ScriptedConnector connector;
    connector.expectConnection(
        { { .bytes = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nApi-Version: 1.43\r\n\r\n" },
          { .bytes = kHello } });
    TestClock clock;
    Http1Client client(connector, clock);
    HttpRequest request = get(u"/_ping"_s);
    request.method = "HEAD";

    const auto head = awaited(client.send(request, {}));
    const auto next = awaited(client.send(get(u"/"_s), {}));

    QVERIFY2(head && *head && next && *next, "both calls must succeed");
    QCOMPARE((*head)->headers.value("api-version"), "1.43"_ba);
    QCOMPARE((*next)->body, "hello"_ba);
    QCOMPARE(connector.opened(), 1);
}

void TestHttp1Client::send_secondRequest_reusesConnection()
{
    ScriptedConnector connector;
    connector.expectConnection({ { .bytes = kHello }, { .bytes = kChunked }, { .bytes = kHello } });
    TestClock clock;
    Http1Client client(connector, clock);
    for (int i = 0; i < 3; ++i) {
        const auto answer = awaited(client.send(i == 1 ? post(u"/"_s, "x") : get(u"/"_s), {}));
        QVERIFY2(answer && *answer, "the call must succeed");
    }
    QCOMPARE(connector.opened(), 1);
}

void TestHttp1Client::prepare_connectionIsUsedByTheNextRequest()
{
    ScriptedConnector connector;
    connector.expectConnection({ { .bytes = kHello } });
    TestClock clock;
    Http1Client client(connector, clock);
    const auto prepared = awaited(client.prepare({}));
    QVERIFY2(prepared && *prepared, "the connection must be made");
    QCOMPARE(connector.opened(), 1);
    const auto answer = awaited(client.send(post(u"/"_s, "x"), {}));
    QVERIFY2(answer && *answer, "the call must succeed");
    QCOMPARE(connector.opened(), 1);
}

void TestHttp1Client::send_connectionClose_opensAnother()
{
    ScriptedConnector connector;
    connector.expectConnection(
        { { .bytes = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n" } });
    connector.expectConnection({ { .bytes = kHello + "and more than was asked" } });
    connector.expectConnection({ { .bytes = kHello } });
    TestClock clock;
    Http1Client client(connector, clock);
    for (int i = 0; i < 3; ++i) {
        const auto answer = awaited(client.send(get(u"/"_s), {}));
        QVERIFY2(answer && *answer, "the call must succeed");
    }
    QCOMPARE(connector.opened(), 3);
    QVERIFY(connector.isClosed(0));
    QVERIFY(connector.isClosed(1));
}

void TestHttp1Client::send_idleConnectionClosedByPeer_opensAnotherEvenForPost()
{
    ScriptedConnector connector;
    connector.expectConnection({ { .bytes = kHello } });
    connector.expectConnection({ { .bytes = kHello } });
    TestClock clock;
    Http1Client client(connector, clock);
    const auto first = awaited(client.send(get(u"/"_s), {}));
    QVERIFY2(first && *first, "the call must succeed");
    connector.closeByPeer(0);
    QTRY_VERIFY(connector.isClosed(0));

    const auto second = awaited(client.send(post(u"/"_s), {}));

    QVERIFY2(second && *second, "a connection known to be dead must not be used");
    QCOMPARE(connector.opened(), 2);
}

void TestHttp1Client::send_reusedConnectionDies_retriesGetOnce()
{
    ScriptedConnector connector;
    connector.expectConnection({ { .bytes = kHello }, { .end = Script::End::Closes } });
    connector.expectConnection({ { .bytes = kHello } });
    TestClock clock;
    Http1Client client(connector, clock);
    const auto first = awaited(client.send(get(u"/"_s), {}));
    QVERIFY2(first && *first, "the call must succeed");

    const auto second = awaited(client.send(get(u"/"_s), {}));

    QVERIFY2(second && *second, "the call must be tried on a fresh connection");
    QCOMPARE(connector.opened(), 2);
}

void TestHttp1Client::send_reusedConnectionDies_failsPost()
{
    ScriptedConnector connector;
    connector.expectConnection({ { .bytes = kHello }, { .end = Script::End::Breaks } });
    TestClock clock;
    Http1Client client(connector, clock);
    const auto first = awaited(client.send(get(u"/"_s), {}));
    QVERIFY2(first && *first, "the call must succeed");

    const auto second = awaited(client.send(post(u"/"_s), {}));

    QVERIFY2(second && !*second, "what may have been done must not be done twice");
    QCOMPARE(second->error().kind, ErrorKind::Unreachable);
    QCOMPARE(connector.opened(), 1);
}

void TestHttp1Client::send_freshConnectionsDie_failsAfterTheSecond()
{
    ScriptedConnector connector;
    connector.expectConnection({ { .end = Script::End::Closes } });
    connector.expectConnection({ { .end = Script::End::Closes } });
    TestClock clock;
    Http1Client client(connector, clock);

    const auto answer = awaited(client.send(get(u"/"_s), {}));

    QVERIFY2(answer && !*answer, "no answer is an error");
    QCOMPARE(answer->error().kind, ErrorKind::Unreachable);
    QCOMPARE(answer->error().code, u"http.no-answer"_s);
    QCOMPARE(answer->error().subject, u"engine.example:2376"_s);
    QCOMPARE(connector.opened(), 2);
}

void TestHttp1Client::send_answerCut_asksGetOnceMore_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Script::End>("end");
    for (const Script::End end : { Script::End::Closes, Script::End::Breaks }) {
        const char *how = end == Script::End::Closes ? "closed" : "reset";
        QTest::addRow("%s without an answer", how) << QByteArray() << end;
        QTest::addRow("%s in the head", how) << kHello.first(12) << end;
        QTest::addRow("%s in the body", how) << kHello.chopped(1) << end;
    }
}

void TestHttp1Client::send_answerCut_asksGetOnceMore()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Script::End, end);
    ScriptedConnector connector;
    connector.expectConnection({ { .bytes = bytes, .end = end } });
    connector.expectConnection({ { .bytes = kHello } });
    TestClock clock;
    Http1Client client(connector, clock);

    const auto answer = awaited(client.send(get(u"/"_s), {}));

    QVERIFY2(answer && *answer, "the second time it was whole");
    QCOMPARE((*answer)->body, "hello"_ba);
    QCOMPARE(connector.opened(), 2);
}

void TestHttp1Client::send_answerCut_neverAsksAgain_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const QByteArray &method : { "POST"_ba, "PUT"_ba, "DELETE"_ba })
        QTest::newRow(method.constData()) << method;
}

void TestHttp1Client::send_answerCut_neverAsksAgain()
{
    QFETCH(const QByteArray, method);
    ScriptedConnector connector;
    connector.expectConnection({ { .bytes = kHello.chopped(1), .end = Script::End::Breaks } });
    connector.expectConnection({ { .bytes = kHello } });
    TestClock clock;
    Http1Client client(connector, clock);
    HttpRequest request = post(u"/"_s);
    request.method = method;

    const auto answer = awaited(client.send(request, {}));

    QVERIFY2(answer && !*answer, "what may have been done must not be done twice");
    QCOMPARE(connector.opened(), 1);
}

void TestHttp1Client::send_afterDropIdle_opensAnother()
{
    ScriptedConnector connector;
    connector.expectConnection({ { .bytes = kHello }, { .bytes = kHello } });
    connector.expectConnection({ { .bytes = kHello } });
    TestClock clock;
    Http1Client client(connector, clock);
    const auto first = awaited(client.send(get(u"/"_s), {}));
    client.dropIdle();
    QVERIFY(connector.isClosed(0));
    const auto second = awaited(client.send(get(u"/"_s), {}));
    QVERIFY2(first && *first && second && *second, "both calls must succeed");
    QCOMPARE(connector.opened(), 2);
}

void TestHttp1Client::send_silence_isTimeout()
{
    ScriptedConnector connector;
    connector.expectConnection({ { .bytes = "" } });
    TestClock clock;
    Http1Client client(connector, clock);
    HttpRequest request = get(u"/"_s);
    request.timeout = 10s;
    std::optional<Result<HttpResponse>> answer;
    TaskScope scope;
    scope.run(client.send(request, {}),
              [&answer](Result<HttpResponse> result) { answer.emplace(std::move(result)); });
    QTRY_COMPARE(clock.sleeping(), 1);
    QTRY_COMPARE(connector.opened(), 1);

    clock.advance(10s);

    QTRY_VERIFY(answer.has_value());
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, ErrorKind::Timeout);
    QVERIFY(connector.isClosed(0));
}

void TestHttp1Client::send_oneByteNow_isTimeoutAfterLimit()
{
    // However slowly bytes come, the whole exchange has one limit.
    ScriptedConnector connector;
    connector.expectConnection(
        { { .bytes = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc", .step = 1 } });
    TestClock clock;
    Http1Client client(connector, clock);
    HttpRequest request = get(u"/"_s);
    request.timeout = 10s;
    std::optional<Result<HttpResponse>> answer;
    TaskScope scope;
    scope.run(client.send(request, {}),
              [&answer](Result<HttpResponse> result) { answer.emplace(std::move(result)); });
    for (int second = 0; second < 9; ++second) {
        clock.advance(1s);
        QTest::qWait(0);
    }
    QVERIFY(!answer.has_value());
    clock.advance(1s);
    QTRY_VERIFY(answer.has_value());
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, ErrorKind::Timeout);
}

void TestHttp1Client::send_stopInFlight_isCancelled()
{
    ScriptedConnector connector;
    connector.expectConnection({ { .bytes = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc" } });
    TestClock clock;
    Http1Client client(connector, clock);
    std::stop_source stop;
    std::optional<Result<HttpResponse>> answer;
    TaskScope scope;
    scope.run(client.send(get(u"/"_s), stop.get_token()),
              [&answer](Result<HttpResponse> result) { answer.emplace(std::move(result)); });
    QTRY_COMPARE(connector.opened(), 1);
    QTRY_VERIFY(!connector.written(0).isEmpty());

    stop.request_stop();

    QTRY_VERIFY(answer.has_value());
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
    QTRY_VERIFY(connector.isClosed(0));
}

void TestHttp1Client::send_unaskedUpgrade_isProtocolError()
{
    ScriptedConnector connector;
    connector.expectConnection({ { .bytes = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n" } });
    TestClock clock;
    Http1Client client(connector, clock);
    const auto answer = awaited(client.send(get(u"/"_s), {}));
    QVERIFY2(answer && !*answer, "the call must fail");
    QCOMPARE(answer->error().code, u"http.unexpected-upgrade"_s);
}

void TestHttp1Client::send_openFails_givesThatError()
{
    ScriptedConnector connector;
    const Error refused { .kind = ErrorKind::Tls, .code = u"certificate.expired"_s, .subject = u"x"_s };
    connector.failNextOpen(refused);
    TestClock clock;
    Http1Client client(connector, clock);
    const auto answer = awaited(client.send(get(u"/"_s), {}));
    QVERIFY2(answer && !*answer, "the call must fail");
    QCOMPARE(answer->error().code, refused.code);
    QCOMPARE(answer->error().kind, refused.kind);
}

void TestHttp1Client::send_bodyBeyondLimit_isRefused()
{
    const QByteArrayList answers { "HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n12345678901",
                                   "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                   "6\r\n123456\r\n5\r\n78901\r\n0\r\n\r\n",
                                   "HTTP/1.1 200 OK\r\n\r\n12345678901" };
    for (const QByteArray &bytes : answers) {
        ScriptedConnector connector;
        connector.expectConnection({ { .bytes = bytes, .end = Script::End::Closes } });
        TestClock clock;
        Http1Client client(connector, clock, { .body = 10 });
        const auto answer = awaited(client.send(get(u"/"_s), {}));
        QVERIFY2(answer && !*answer, bytes.constData());
        QCOMPARE(answer->error().kind, ErrorKind::Protocol);
        QCOMPARE(answer->error().code, u"http.limit"_s);
    }
}

void TestHttp1Client::stream_pieces_comeAsTheyArrive()
{
    ScriptedConnector connector;
    connector.expectConnection({ { .bytes = kChunked } });
    TestClock clock;
    Http1Client client(connector, clock);
    auto opened = awaited(client.stream(get(u"/events"_s), {}));
    QVERIFY2(opened && *opened, "the stream must open");
    const std::unique_ptr<HttpBodyStream> body = std::move(**opened);
    QCOMPARE(body->head().status, 200);
    QByteArray all;
    while (true) {
        const auto piece = awaited(body->read({}));
        QVERIFY2(piece && *piece, "reading must succeed");
        if ((*piece)->isEmpty())
            break;
        all += **piece;
    }
    QCOMPARE(all, "hello, wide world"_ba);
}

void TestHttp1Client::stream_cutShort_isError()
{
    ScriptedConnector connector;
    connector.expectConnection(
        { { .bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n",
            .end = Script::End::Closes } });
    TestClock clock;
    Http1Client client(connector, clock);
    auto opened = awaited(client.stream(get(u"/events"_s), {}));
    QVERIFY2(opened && *opened, "the stream must open");
    const auto piece = awaited((**opened)->read({}));
    QVERIFY2(piece && *piece, "what came must be given");
    QCOMPARE(**piece, "hello"_ba);
    const auto end = awaited((**opened)->read({}));
    QVERIFY2(end && !*end, "a cut body is not an end");
    QCOMPARE(end->error().kind, ErrorKind::Unreachable);
    QCOMPARE(end->error().code, u"http.truncated"_s);
}

void TestHttp1Client::stream_longerThanBodyLimit_isRead()
{
    ScriptedConnector connector;
    connector.expectConnection({ { .bytes = kChunked } });
    TestClock clock;
    Http1Client client(connector, clock, { .body = 4 });
    auto opened = awaited(client.stream(get(u"/logs"_s), {}));
    QVERIFY2(opened && *opened, "the stream must open");
    const auto piece = awaited((**opened)->read({}));
    QVERIFY2(piece && *piece && !(*piece)->isEmpty(), "a stream has no limit");
}

void TestHttp1Client::stream_withLength_isRead()
{
    ScriptedConnector connector;
    connector.expectConnection({ { .bytes = kHello } });
    TestClock clock;
    Http1Client client(connector, clock);
    auto opened = awaited(client.stream(get(u"/logs"_s), {}));
    QVERIFY2(opened && *opened, "the stream must open");
    const auto piece = awaited((**opened)->read({}));
    const auto end = awaited((**opened)->read({}));
    QVERIFY2(piece && *piece && end && *end, "reading must succeed");
    QCOMPARE(**piece, "hello"_ba);
    QVERIFY((*end)->isEmpty());
}

void TestHttp1Client::stream_stopWhileReading_isCancelled()
{
    ScriptedConnector connector;
    connector.expectConnection({ { .bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" } });
    TestClock clock;
    Http1Client client(connector, clock);
    auto opened = awaited(client.stream(get(u"/events"_s), {}));
    QVERIFY2(opened && *opened, "the stream must open");
    std::stop_source stop;
    std::optional<Result<QByteArray>> piece;
    TaskScope scope;
    scope.run((**opened)->read(stop.get_token()),
              [&piece](Result<QByteArray> result) { piece.emplace(std::move(result)); });
    QTest::qWait(0);
    QVERIFY(!piece);
    stop.request_stop();
    QTRY_VERIFY(piece.has_value());
    QVERIFY(!*piece);
    QCOMPARE(piece->error().kind, ErrorKind::Cancelled);
}

void TestHttp1Client::stream_destroyedWhileReading_endsReadAndConnection()
{
    ScriptedConnector connector;
    connector.expectConnection({ { .bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" } });
    TestClock clock;
    Http1Client client(connector, clock);
    auto opened = awaited(client.stream(get(u"/events"_s), {}));
    QVERIFY2(opened && *opened, "the stream must open");
    std::unique_ptr<HttpBodyStream> body = std::move(**opened);
    std::optional<Result<QByteArray>> piece;
    TaskScope scope;
    scope.run(body->read({}), [&piece](Result<QByteArray> result) { piece.emplace(std::move(result)); });
    QTest::qWait(0);

    body.reset();

    QVERIFY(connector.isClosed(0));
    QTRY_VERIFY(piece.has_value());
    QVERIFY(!*piece);
    QCOMPARE(piece->error().kind, ErrorKind::Cancelled);
}

void TestHttp1Client::hijack_switchingProtocols_givesStreamAndEarlyBytes()
{
    ScriptedConnector connector;
    connector.expectConnection(
        { { .bytes = "HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n$ " } });
    TestClock clock;
    Http1Client client(connector, clock);
    auto opened = awaited(client.hijack(post(u"/exec/1/start"_s, "{}"), {}));
    QVERIFY2(opened && *opened, "the connection must be handed over");
    QCOMPARE((*opened)->early, "$ "_ba);
    QCOMPARE((*opened)->head.status, 101);
    QVERIFY(connector.written(0).contains("\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n"));
    const auto written = awaited((*opened)->stream->write("exit\n", {}));
    QVERIFY2(written && *written, "the stream must be open");
    QVERIFY(connector.written(0).endsWith("{}exit\n"));
}

void TestHttp1Client::hijack_okWithoutLength_givesStream()
{
    ScriptedConnector connector;
    connector.expectConnection(
        { { .bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/vnd.docker.raw-stream\r\n\r\nearly",
            .step = 1 } });
    TestClock clock;
    Http1Client client(connector, clock);
    auto opened = awaited(client.hijack(post(u"/exec/1/start"_s, "{}"), {}));
    QVERIFY2(opened && *opened, "the connection must be handed over");
    const auto rest = awaited((*opened)->stream->read(64, {}));
    QVERIFY2(rest && *rest, "the stream must be open");
    QVERIFY("early"_ba.startsWith((*opened)->early + **rest));
}

void TestHttp1Client::hijack_refused_isErrorWithBody()
{
    ScriptedConnector connector;
    connector.expectConnection(
        { { .bytes = "HTTP/1.1 409 Conflict\r\nContent-Length: 23\r\n\r\n{\"message\":\"is paused\"}" } });
    TestClock clock;
    Http1Client client(connector, clock);
    const auto opened = awaited(client.hijack(post(u"/exec/1/start"_s, "{}"), {}));
    QVERIFY2(opened && !*opened, "the call must fail");
    QCOMPARE(opened->error().kind, ErrorKind::Protocol);
    QCOMPARE(opened->error().code, u"http.409"_s);
    QVERIFY(opened->error().detail.contains(u"is paused"_s));
}

void TestHttp1Client::hijack_switchWithoutUpgradeField_isProtocolError()
{
    ScriptedConnector connector;
    connector.expectConnection({ { .bytes = "HTTP/1.1 101 Sure\r\n\r\n" } });
    TestClock clock;
    Http1Client client(connector, clock);
    const auto opened = awaited(client.hijack(post(u"/exec/1/start"_s, "{}"), {}));
    QVERIFY2(opened && !*opened, "the call must fail");
    QCOMPARE(opened->error().kind, ErrorKind::Protocol);
}

QTEST_GUILESS_MAIN(TestHttp1Client)
#include "tst_http1client.moc"
