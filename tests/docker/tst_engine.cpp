// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/answers.h"
#include "docker/engine.h"
#include "fakeengine.h"
#include "support/awaited.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::docker;
using namespace slipway::test;

class TestEngine final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void apiVersion_text_isParsedOrRefused_data();
    void apiVersion_text_isParsedOrRefused();
    void connect_docker_takesOneHead();
    void connect_versions_agreeOnTheLower_data();
    void connect_versions_agreeOnTheLower();
    void connect_headRefused_asksByGet();
    void connect_podman_asksForItsName();
    void connect_noCommonVersion_isProtocol_data();
    void connect_noCommonVersion_isProtocol();
    void connect_notAnEngine_isProtocol_data();
    void connect_notAnEngine_isProtocol();
    void connect_refused_isTheConnectorsError();
    void connect_silence_isTimeout();
    void connect_stopped_isCancelled();
    void send_request_goesBelowTheAgreedVersion();
    void send_unconnected_negotiatesFirst();
    void problemOf_status_hasKindCodeAndMessage_data();
    void problemOf_status_hasKindCodeAndMessage();
    void stream_refused_saysTheEnginesWords();

private:
    Result<EngineInfo> connected()
    {
        const std::optional<Result<EngineInfo>> info = awaited(m_engine->connect({}));
        return info ? *info : Result<EngineInfo>(Error { .detail = u"did not end"_s });
    }

    std::unique_ptr<FakeEngine> m_fake;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConnector> m_connector;
    std::unique_ptr<Engine> m_engine;
};

void TestEngine::init()
{
    failOnAnyWarning();
    m_fake = std::make_unique<FakeEngine>();
    m_clock = std::make_unique<TestClock>();
    m_connector = std::make_unique<FakeConnector>(m_fake->server);
    m_engine = std::make_unique<Engine>(*m_connector, *m_clock);
}

void TestEngine::cleanup()
{
    m_engine.reset();
    m_connector.reset();
    m_clock.reset();
    m_fake.reset();
}

void TestEngine::apiVersion_text_isParsedOrRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("back");
    QTest::newRow("usual") << "1.43"_ba << u"1.43"_s;
    QTest::newRow("two digits") << "10.05"_ba << u"10.5"_s;
    for (const QByteArray &wrong : { ""_ba, "1"_ba, "1."_ba, ".43"_ba, "1.4.3"_ba, "v1.43"_ba, "1.-4"_ba,
                                     "1.43 "_ba, "1.99999"_ba, "1,43"_ba })
        QTest::newRow(qPrintable(u"wrong: "_s + QString::fromLatin1(wrong))) << wrong << QString();
}

void TestEngine::apiVersion_text_isParsedOrRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, back);
    const std::optional<ApiVersion> version = ApiVersion::parse(text);
    QCOMPARE(version ? version->toString() : QString(), back);
}

void TestEngine::connect_docker_takesOneHead()
{
    const Result<EngineInfo> info = connected();
    QVERIFY2(info, qPrintable(info ? QString() : info.error().detail));
    QCOMPARE(info->version, u"27.1.1"_s);
    QCOMPARE(info->apiVersion, u"1.43"_s);
    QCOMPARE(info->osType, u"linux"_s);
    QCOMPARE(info->name, u"Docker Engine"_s);
    QCOMPARE(m_fake->server.requests().size(), 1);
    QCOMPARE(m_fake->server.requests().constFirst().method, "HEAD"_ba);
    QVERIFY(m_fake->server.requests().constFirst().head.contains("\r\nHost: fake"));
}

void TestEngine::connect_versions_agreeOnTheLower_data()
{
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("theirOldest");
    QTest::addColumn<QString>("agreed");
    QTest::newRow("oldest") << "1.24"_ba
                            << "1.12"_ba << u"1.24"_s;
    QTest::newRow("older") << "1.41"_ba
                           << "1.12"_ba << u"1.41"_s;
    QTest::newRow("same") << "1.55"_ba
                          << "1.44"_ba << u"1.55"_s;
    QTest::newRow("newer") << "1.60"_ba
                           << "1.44"_ba << u"1.55"_s;
    QTest::newRow("newer, just met") << "1.99"_ba
                                     << "1.55"_ba << u"1.55"_s;
    QTest::newRow("newer, says no oldest") << "2.0"_ba << QByteArray() << u"1.55"_s;
}

void TestEngine::connect_versions_agreeOnTheLower()
{
    QFETCH(QByteArray, theirs);
    QFETCH(QByteArray, theirOldest);
    QFETCH(QString, agreed);
    m_fake->apiVersion = theirs;
    m_fake->onOther = [&](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->answer(200,
                           R"({"Version":"27.1.1","ApiVersion":")" + theirs + R"(","MinAPIVersion":")"
                               + theirOldest + R"("})");
    };
    const Result<EngineInfo> info = connected();
    QVERIFY2(info, qPrintable(info ? QString() : info.error().detail));
    QCOMPARE(info->apiVersion, agreed);
}

void TestEngine::connect_headRefused_asksByGet()
{
    m_fake->server.onRequest = [](const FakeConnectionPtr &connection, const FakeRequest &request) {
        if (request.method == "HEAD")
            connection->answerHead(405, "Content-Length: 0\r\n");
        else
            connection->answer(200, "OK", "text/plain",
                               "Api-Version: 1.30\r\nServer: Docker/17.06.0-ce (linux)\r\n");
    };
    const Result<EngineInfo> info = connected();
    QVERIFY2(info, qPrintable(info ? QString() : info.error().detail));
    QCOMPARE(info->apiVersion, u"1.30"_s);
    QCOMPARE(info->version, u"17.06.0-ce"_s);
}

void TestEngine::connect_podman_asksForItsName()
{
    m_fake->serverName = "Libpod/4.3.1 (linux)";
    m_fake->apiVersion = "1.41";
    m_fake->onOther = [](const FakeConnectionPtr &connection, const FakeRequest &request) {
        if (request.target == "/version")
            connection->answer(
                200, R"({"Platform":{"Name":"linux/amd64/debian-12"},"Version":"4.3.1","ApiVersion":"1.41",
                "MinAPIVersion":"1.24","Os":"linux","Components":[{"Name":"Podman Engine","Version":"4.3.1"}]})"_ba);
    };
    const Result<EngineInfo> info = connected();
    QVERIFY2(info, qPrintable(info ? QString() : info.error().detail));
    QCOMPARE(info->name, u"Podman Engine"_s);
    QCOMPARE(info->version, u"4.3.1"_s);
}

void TestEngine::connect_noCommonVersion_isProtocol_data()
{
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("theirOldest");
    QTest::addColumn<QString>("code");
    QTest::newRow("too old") << "1.23"_ba
                             << "1.12"_ba << u"api.too-old"_s;
    QTest::newRow("nine is less than twenty-four") << "1.9"_ba
                                                   << "1.9"_ba << u"api.too-old"_s;
    QTest::newRow("too new") << "1.99"_ba
                             << "1.56"_ba << u"api.too-new"_s;
}

void TestEngine::connect_noCommonVersion_isProtocol()
{
    QFETCH(QByteArray, theirs);
    QFETCH(QByteArray, theirOldest);
    QFETCH(QString, code);
    m_fake->apiVersion = theirs;
    m_fake->onOther = [&](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->answer(200,
                           R"({"Version":"1","ApiVersion":")" + theirs + R"(","MinAPIVersion":")"
                               + theirOldest + R"("})");
    };
    const Result<EngineInfo> info = connected();
    QVERIFY(!info);
    QCOMPARE(info.error().kind, ErrorKind::Protocol);
    QCOMPARE(info.error().code, code);
}

void TestEngine::connect_notAnEngine_isProtocol_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("web page") << 200 << "text/html"_ba
                              << "<html>hello</html>"_ba;
    QTest::newRow("web page for everything") << 404 << "text/html; charset=utf-8"_ba
                                             << "<html>no</html>"_ba;
    QTest::newRow("markup by another name") << 200 << "text/plain"_ba
                                            << "\n<!doctype html>"_ba;
    QTest::newRow("redirect") << 301 << "text/plain"_ba
                              << ""_ba;
    QTest::newRow("some JSON service") << 200 << "application/json"_ba
                                       << R"({"hello":"world"})"_ba;
    QTest::newRow("text") << 200 << "text/plain"_ba
                          << "OK"_ba;
}

void TestEngine::connect_notAnEngine_isProtocol()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    m_fake->server.onRequest = [&](const FakeConnectionPtr &connection, const FakeRequest &request) {
        if (request.method == "HEAD")
            connection->answerHead(status, "Content-Type: " + type + "\r\nContent-Length: 0\r\n");
        else
            connection->answer(status, body, type);
    };
    const Result<EngineInfo> info = connected();
    QVERIFY(!info);
    QCOMPARE(info.error().kind, ErrorKind::Protocol);
}

void TestEngine::connect_refused_isTheConnectorsError()
{
    const Error refused { .kind = ErrorKind::Unreachable, .subject = u"fake"_s, .detail = u"refused"_s };
    m_fake->server.refusal = refused;
    const Result<EngineInfo> info = connected();
    QVERIFY(!info);
    QVERIFY(info.error() == refused);
}

void TestEngine::connect_silence_isTimeout()
{
    m_fake->isSilent = true;
    m_clock->setSleepsEndAtOnce(true);
    const Result<EngineInfo> info = connected();
    QVERIFY(!info);
    QCOMPARE(info.error().kind, ErrorKind::Timeout);
    QTRY_COMPARE(m_fake->server.live(), 0);
}

void TestEngine::connect_stopped_isCancelled()
{
    m_fake->isSilent = true;
    std::stop_source stop;
    std::optional<Result<EngineInfo>> info;
    TaskScope scope;
    scope.run(m_engine->connect(stop.get_token()),
              [&info](Result<EngineInfo> result) { info = std::move(result); });
    QTRY_COMPARE(m_fake->pings(), 1);
    stop.request_stop();
    QTRY_VERIFY(info);
    QVERIFY(!*info);
    QCOMPARE(info->error().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(m_fake->server.live(), 0);
}

void TestEngine::send_request_goesBelowTheAgreedVersion()
{
    m_fake->onOther = [](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->answer(200, "{}");
    };
    QVERIFY(connected());
    net::HttpRequest request;
    request.url.setPath(u"/images/json"_s);
    request.url.setQuery(u"filters=%7B%7D"_s);
    const std::optional<Result<net::HttpResponse>> answer = awaited(m_engine->send(request, {}));
    QVERIFY(answer && *answer);
    QCOMPARE(m_fake->server.requests().constLast().target, "/v1.43/images/json?filters=%7B%7D"_ba);
}

void TestEngine::send_unconnected_negotiatesFirst()
{
    m_fake->onOther = [](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->answer(200, "{}");
    };
    net::HttpRequest request;
    request.url.setPath(u"/info"_s);
    const std::optional<Result<net::HttpResponse>> answer = awaited(m_engine->send(request, {}));
    QVERIFY(answer && *answer);
    QCOMPARE(m_fake->pings(), 1);
    QCOMPARE(m_fake->server.requests().constLast().target, "/v1.43/info"_ba);
    QCOMPARE(m_fake->server.opened(), 1);
}

void TestEngine::problemOf_status_hasKindCodeAndMessage_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    const QByteArray json = "application/json"_ba;
    const auto row = [](const char *name, int status, const QByteArray &type, const QByteArray &body,
                        ErrorKind kind, const QString &detail) {
        QTest::newRow(name) << status << type << body << static_cast<int>(kind) << detail;
    };
    const QByteArray message = R"({"message":"said so"})"_ba;
    row("400", 400, json, message, ErrorKind::Invalid, u"said so"_s);
    row("401", 401, json, message, ErrorKind::Forbidden, u"said so"_s);
    row("403", 403, json, message, ErrorKind::Forbidden, u"said so"_s);
    row("404", 404, json, message, ErrorKind::NotFound, u"said so"_s);
    row("406", 406, json, message, ErrorKind::Invalid, u"said so"_s);
    row("409", 409, json, message, ErrorKind::Conflict, u"said so"_s);
    row("429", 429, json, message, ErrorKind::Throttled, u"said so"_s);
    row("500", 500, json, message, ErrorKind::Service, u"said so"_s);
    row("503", 503, json, message, ErrorKind::Service, u"said so"_s);
    row("podman", 404, json, R"({"cause":"x","message":"no such container","response":404})"_ba,
        ErrorKind::NotFound, u"no such container"_s);
    row("plain text", 400, "text/plain"_ba, "Client sent an HTTP request to an HTTPS server.\n"_ba,
        ErrorKind::Invalid, u"Client sent an HTTP request to an HTTPS server."_s);
    row("no body", 500, json, QByteArray(), ErrorKind::Service, QString());
    row("message of wrong type", 500, json, R"({"message":5})"_ba, ErrorKind::Service, uR"({"message":5})"_s);
    row("web page", 502, "text/html"_ba, "<html>Bad Gateway</html>"_ba, ErrorKind::Protocol,
        u"no engine answers like this (HTTP 502)"_s);
    row("odd status", 600, json, message, ErrorKind::Protocol, u"no engine answers like this (HTTP 600)"_s);
}

void TestEngine::problemOf_status_hasKindCodeAndMessage()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(QString, detail);
    const std::optional<Error> problem =
        problemOf({ .status = status, .headers = { { "content-type", type } }, .body = body }, u"me"_s);
    QVERIFY(problem);
    QCOMPARE(static_cast<int>(problem->kind), kind);
    QCOMPARE(problem->detail, detail);
    QCOMPARE(problem->subject, u"me"_s);
    if (problem->kind != ErrorKind::Protocol)
        QCOMPARE(problem->code, u"http.%1"_s.arg(status));
}

void TestEngine::stream_refused_saysTheEnginesWords()
{
    m_fake->onOther = [](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->answer(404, R"({"message":"no such thing"})");
    };
    net::HttpRequest request;
    request.url.setPath(u"/nothing"_s);
    const std::optional<Result<std::unique_ptr<net::HttpBodyStream>>> body =
        awaited(m_engine->stream(request, {}));
    QVERIFY(body && !*body);
    QCOMPARE(body->error().kind, ErrorKind::NotFound);
    QCOMPARE(body->error().detail, u"no such thing"_s);
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
