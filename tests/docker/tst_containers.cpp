// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/containers.h"
#include "docker/engine.h"
#include "fakeengine.h"
#include "support/awaited.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::docker;
using namespace slipway::test;

class TestContainers final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void list_engineAnswers_givesRowsInItsOrder();
    void list_thousandRows_parsesThemAll();
    void list_malformedBody_isProtocol();
    void list_engineFails_isServiceWithItsWords();
    void list_connectionLost_isUnreachable();
    void inspectJson_body_isGivenAsItIs();
    void operations_request_isExact_data();
    void operations_request_isExact();
    void operations_status_isMapped_data();
    void operations_status_isMapped();
    void operations_idThatCannotBe_isNotSent_data();
    void operations_idThatCannotBe_isNotSent();
    void stop_ownGracePeriod_isWaitedFor_data();
    void stop_ownGracePeriod_isWaitedFor();
    void stop_unknownContainer_isNotFound();
    void start_silence_isTimeout();
    void start_stopped_isCancelled();

private:
    std::unique_ptr<FakeEngine> m_fake;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConnector> m_connector;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Containers> m_containers;
};

void TestContainers::init()
{
    failOnAnyWarning();
    m_fake = std::make_unique<FakeEngine>();
    m_clock = std::make_unique<TestClock>();
    m_connector = std::make_unique<FakeConnector>(m_fake->server);
    m_engine = std::make_unique<Engine>(*m_connector, *m_clock);
    m_containers = std::make_unique<Containers>(*m_engine);
}

void TestContainers::cleanup()
{
    m_containers.reset();
    m_engine.reset();
    m_connector.reset();
    m_clock.reset();
    m_fake.reset();
}

void TestContainers::list_engineAnswers_givesRowsInItsOrder()
{
    m_fake->listBody = R"([{"Id":"b"},{"Id":"a"}])"_ba;
    const std::optional<Result<QList<ContainerSummary>>> rows = awaited(m_containers->list({}));
    QVERIFY(rows && *rows);
    QCOMPARE((*rows)->size(), 2);
    QCOMPARE((*rows)->at(0).id.text(), u"b"_s);
    QCOMPARE(m_fake->server.requests().constLast().target, "/v1.43/containers/json?all=1"_ba);
    QCOMPARE(m_fake->lists(), 1);
}

void TestContainers::list_thousandRows_parsesThemAll()
{
    QByteArray body = "["_ba;
    for (int i = 0; i < 1000; ++i)
        body += (i > 0 ? "," : "") + R"({"Id":"id)"_ba + QByteArray::number(i)
            + R"(","Names":["/a-long-enough-name"]})"_ba;
    m_fake->listBody = body + ']';
    const std::optional<Result<QList<ContainerSummary>>> rows = awaited(m_containers->list({}));
    QVERIFY(rows && *rows);
    QCOMPARE((*rows)->size(), 1000);
    QCOMPARE((*rows)->constLast().id.text(), u"id999"_s);
}

void TestContainers::list_malformedBody_isProtocol()
{
    m_fake->listBody = R"([{"Id":)"_ba;
    const std::optional<Result<QList<ContainerSummary>>> rows = awaited(m_containers->list({}));
    QVERIFY(rows && !*rows);
    QCOMPARE(rows->error().kind, ErrorKind::Protocol);
}

void TestContainers::list_engineFails_isServiceWithItsWords()
{
    m_fake->listStatus = 500;
    m_fake->listBody = R"({"message":"layer store is gone"})"_ba;
    const std::optional<Result<QList<ContainerSummary>>> rows = awaited(m_containers->list({}));
    QVERIFY(rows && !*rows);
    QCOMPARE(rows->error().kind, ErrorKind::Service);
    QCOMPARE(rows->error().detail, u"layer store is gone"_s);
}

void TestContainers::list_connectionLost_isUnreachable()
{
    m_fake->onOther = {};
    const auto usual = m_fake->server.onRequest;
    m_fake->server.onRequest = [usual](const FakeConnectionPtr &connection, const FakeRequest &request) {
        if (request.target.contains("/containers/json"))
            connection->reset();
        else
            usual(connection, request);
    };
    const std::optional<Result<QList<ContainerSummary>>> rows = awaited(m_containers->list({}));
    QVERIFY(rows && !*rows);
    QCOMPARE(rows->error().kind, ErrorKind::Unreachable);
}

void TestContainers::inspectJson_body_isGivenAsItIs()
{
    m_fake->onOther = [](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->answer(200, R"({"Id":  "1"})");
    };
    const std::optional<Result<QByteArray>> text =
        awaited(m_containers->inspectJson(ContainerId(u"1"_s), {}));
    QVERIFY(text && *text);
    QCOMPARE(**text, R"({"Id":  "1"})"_ba);
    QCOMPARE(m_fake->server.requests().constLast().target, "/v1.43/containers/1/json"_ba);
}

using Call = std::function<Task<Result<>>(const Containers &, ContainerId)>;
Q_DECLARE_METATYPE(Call)

void TestContainers::operations_request_isExact_data()
{
    QTest::addColumn<Call>("operation");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const Call &operation, const QByteArray &line) {
        QTest::newRow(name) << operation << line;
    };
    row(
        "start", [](const Containers &c, ContainerId id) { return c.start(std::move(id), {}); },
        "POST /v1.43/containers/web_1.a-b/start"_ba);
    row(
        "stop", [](const Containers &c, ContainerId id) { return c.stop(std::move(id), { 7s }, {}); },
        "POST /v1.43/containers/web_1.a-b/stop?t=7"_ba);
    row(
        "stop at once", [](const Containers &c, ContainerId id) { return c.stop(std::move(id), { 0s }, {}); },
        "POST /v1.43/containers/web_1.a-b/stop?t=0"_ba);
    row(
        "stop by its own", [](const Containers &c, ContainerId id) { return c.stop(std::move(id), {}, {}); },
        "POST /v1.43/containers/web_1.a-b/stop"_ba);
    row(
        "restart", [](const Containers &c, ContainerId id) { return c.restart(std::move(id), { 3s }, {}); },
        "POST /v1.43/containers/web_1.a-b/restart?t=3"_ba);
    row(
        "remove", [](const Containers &c, ContainerId id) { return c.remove(std::move(id), {}, {}); },
        "DELETE /v1.43/containers/web_1.a-b"_ba);
    row(
        "remove all of it",
        [](const Containers &c, ContainerId id) {
            return c.remove(std::move(id), { .force = true, .anonymousVolumes = true }, {});
        },
        "DELETE /v1.43/containers/web_1.a-b?force=1&v=1"_ba);
    row(
        "pause", [](const Containers &c, ContainerId id) { return c.pause(std::move(id), {}); },
        "POST /v1.43/containers/web_1.a-b/pause"_ba);
    row(
        "unpause", [](const Containers &c, ContainerId id) { return c.unpause(std::move(id), {}); },
        "POST /v1.43/containers/web_1.a-b/unpause"_ba);
    row(
        "kill", [](const Containers &c, ContainerId id) { return c.kill(std::move(id), {}, {}); },
        "POST /v1.43/containers/web_1.a-b/kill"_ba);
    row(
        "kill by signal",
        [](const Containers &c, ContainerId id) { return c.kill(std::move(id), u"SIGRTMIN+1"_s, {}); },
        "POST /v1.43/containers/web_1.a-b/kill?signal=SIGRTMIN%2B1"_ba);
    row(
        "rename", [](const Containers &c, ContainerId id) { return c.rename(std::move(id), u"new"_s, {}); },
        "POST /v1.43/containers/web_1.a-b/rename?name=new"_ba);
}

void TestContainers::operations_request_isExact()
{
    QFETCH(Call, operation);
    QFETCH(QByteArray, line);
    m_fake->onOther = [](const FakeConnectionPtr &connection, const FakeRequest &request) {
        if (request.method == "GET")
            connection->answer(200, "{}");
        else
            connection->answerHead(204);
    };
    const std::optional<Result<>> result = awaited(operation(*m_containers, ContainerId(u"web_1.a-b"_s)));
    QVERIFY(result);
    QVERIFY2(*result, qPrintable(*result ? QString() : result->error().detail));
    const FakeRequest sent = m_fake->server.requests().constLast();
    QCOMPARE(sent.method + ' ' + sent.target, line);
    QVERIFY(sent.body.isEmpty());
}

void TestContainers::operations_status_isMapped_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    QTest::newRow("done") << 204 << -1;
    QTest::newRow("was so already") << 304 << -1;
    QTest::newRow("no such container") << 404 << static_cast<int>(ErrorKind::NotFound);
    QTest::newRow("conflict") << 409 << static_cast<int>(ErrorKind::Conflict);
    QTest::newRow("engine failed") << 500 << static_cast<int>(ErrorKind::Service);
}

void TestContainers::operations_status_isMapped()
{
    QFETCH(int, status);
    QFETCH(int, kind);
    m_fake->onOther = [status](const FakeConnectionPtr &connection, const FakeRequest &) {
        if (status < 400)
            connection->answerHead(status);
        else
            connection->answer(status, R"({"message":"the engine's words"})");
    };
    const std::optional<Result<>> result = awaited(m_containers->start(ContainerId(u"abc"_s), {}));
    QVERIFY(result);
    QCOMPARE(*result ? -1 : static_cast<int>(result->error().kind), kind);
    if (!*result) {
        QCOMPARE(result->error().subject, u"abc"_s);
        QCOMPARE(result->error().detail, u"the engine's words"_s);
    }
}

void TestContainers::operations_idThatCannotBe_isNotSent_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("up") << u".."_s;
    QTest::newRow("path") << u"a/../../images/x"_s;
    QTest::newRow("query") << u"a?force=1"_s;
    QTest::newRow("encoded") << u"a%2Fb"_s;
    QTest::newRow("line end") << u"a\r\nX: y"_s;
    QTest::newRow("line end last") << u"a\n"_s;
    QTest::newRow("not ASCII") << u"ä"_s;
}

void TestContainers::operations_idThatCannotBe_isNotSent()
{
    QFETCH(QString, id);
    const ContainerId container(id);
    for (const bool restart : { false, true }) {
        Task<Result<>> task =
            restart ? m_containers->restart(container, {}, {}) : m_containers->remove(container, {}, {});
        const std::optional<Result<>> result = awaited(std::move(task));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Invalid);
    }
    QCOMPARE(m_fake->server.requests().size(), 0);
}

void TestContainers::stop_ownGracePeriod_isWaitedFor_data()
{
    QTest::addColumn<QByteArray>("inspect");
    QTest::addColumn<qint64>("patience");
    QTest::newRow("none of its own") << R"({"Config":{}})"_ba << qint64 { 20'000 };
    QTest::newRow("null") << R"({"Config":{"StopTimeout":null}})"_ba << qint64 { 20'000 };
    QTest::newRow("ten minutes") << R"({"Config":{"StopTimeout":600}})"_ba << qint64 { 610'000 };
    QTest::newRow("for ever") << R"({"Config":{"StopTimeout":-1}})"_ba << qint64 { 86'410'000 };
    QTest::newRow("absurd") << R"({"Config":{"StopTimeout":9223372036854775807}})"_ba
                            << qint64 { 86'410'000 };
    QTest::newRow("nonsense") << R"([])"_ba << qint64 { 20'000 };
}

void TestContainers::stop_ownGracePeriod_isWaitedFor()
{
    QFETCH(QByteArray, inspect);
    QFETCH(qint64, patience);
    m_fake->onOther = [&](const FakeConnectionPtr &connection, const FakeRequest &request) {
        if (request.method == "GET")
            connection->answer(200, inspect);
    };
    std::optional<Result<>> result;
    TaskScope scope;
    scope.run(m_containers->stop(ContainerId(u"abc"_s), {}, {}),
              [&result](Result<> ended) { result = ended; });
    QTRY_COMPARE(m_fake->server.count("POST", "/stop"), 1);
    m_clock->advance(std::chrono::milliseconds(patience) - 1s);
    QTest::qWait(0);
    QVERIFY(!result);
    m_clock->advance(2s);
    QTRY_VERIFY(result);
    QVERIFY(!*result);
    QCOMPARE(result->error().kind, ErrorKind::Timeout);
    QCOMPARE(result->error().subject, u"abc"_s);
}

void TestContainers::stop_unknownContainer_isNotFound()
{
    m_fake->onOther = [](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->answer(404, R"({"message":"No such container: abc"})");
    };
    const std::optional<Result<>> result = awaited(m_containers->stop(ContainerId(u"abc"_s), {}, {}));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::NotFound);
}

void TestContainers::start_silence_isTimeout()
{
    QVERIFY(awaited(m_engine->connect({})));
    m_clock->setSleepsEndAtOnce(true);
    const std::optional<Result<>> result = awaited(m_containers->start(ContainerId(u"abc"_s), {}));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Timeout);
    QCOMPARE(m_fake->server.count("POST", "/start"), 1); // a POST is never sent again by itself
}

void TestContainers::start_stopped_isCancelled()
{
    std::stop_source stop;
    std::optional<Result<>> result;
    TaskScope scope;
    scope.run(m_containers->start(ContainerId(u"abc"_s), stop.get_token()),
              [&result](Result<> ended) { result = ended; });
    QTRY_COMPARE(m_fake->server.count("POST", "/start"), 1);
    stop.request_stop();
    QTRY_VERIFY(result);
    QCOMPARE(result->error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestContainers)
#include "tst_containers.moc"
