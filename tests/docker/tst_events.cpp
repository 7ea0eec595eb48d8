// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/engine.h"
#include "docker/events.h"
#include "fakeengine.h"
#include "support/awaited.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::docker;
using namespace slipway::test;

namespace {

Result<EngineEvent> eventFrom(const QByteArray &json)
{
    const Result<JsonDocument> document = JsonDocument::parse(json, u"test"_s);
    if (!document)
        return document.error();
    return EngineEvent::fromJson(document->root());
}

const QByteArray kNewShape =
    R"({"Type":"container","Action":"die","Actor":{"ID":"abc","Attributes":{"exitCode":"137",
    "image":"alpine","name":"web"}},"scope":"local","time":1629574695,"timeNano":1629574695515050031})"_ba;
const QByteArray kOldShape = R"({"status":"die","id":"abc","from":"alpine","time":1629574695})"_ba;
const QByteArray kPodmanShape = R"({"status":"health_status","id":"abc","from":"alpine","Type":"container",
    "Action":"health_status: healthy","Actor":{"ID":"abc","Attributes":{"image":"alpine"}},"time":1,"timeNano":1000000000})"_ba;

/// Several lines as they may come: blank ones, CR LF, a record separator, letters of several bytes, an
/// escaped line end.
const QByteArray kStream = FakeEngine::eventLine("create") + "\n"
    + FakeEngine::eventLine("exec_create: sh -c \\n") + "\r\n\x1e"
    + R"({"Type":"container","Action":"rename","Actor":{"ID":"é😀","Attributes":{"oldName":"/é"}}})" + "\r\n"
    + FakeEngine::eventLine("die");

} // namespace

class TestEvents final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fromJson_shapes_areUnderstood();
    void fromJson_wrongField_isProtocol_data();
    void fromJson_wrongField_isProtocol();
    void follow_types_areInTheRequest();
    void past_isAskedForAndEnds();
    void past_nothing_isCompleteFromTheEnd();
    void past_tooMany_keepsTheLatest();
    void past_broken_isUnreachable();
    void follow_stream_opensFirstThenDelivers();
    void follow_cutAnywhere_deliversTheSame();
    void follow_byteByByte_deliversTheSame();
    void follow_brokenAnywhere_isUnreachable();
    void follow_endInOrder_isUnreachable();
    void follow_reset_isUnreachable();
    void follow_notJson_isProtocol();
    void follow_unknownShape_isLeftOut();
    void follow_refused_saysWhy();
    void follow_stopped_isCancelledAndClosed();
    void follow_destroyed_closesTheStream();

private:
    struct Followed
    {
        int opened = 0;
        QList<EngineEvent> events {};
        std::optional<Result<>> ended {};
    };
    void follow(Followed *into, TaskScope &scope, std::stop_token stop = {}) const;
    QStringList actions(const Followed &followed) const;

    std::unique_ptr<FakeEngine> m_fake;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConnector> m_connector;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Events> m_events;
};

void TestEvents::init()
{
    failOnAnyWarning();
    m_fake = std::make_unique<FakeEngine>();
    m_clock = std::make_unique<TestClock>();
    m_connector = std::make_unique<FakeConnector>(m_fake->server);
    m_engine = std::make_unique<Engine>(*m_connector, *m_clock);
    m_events = std::make_unique<Events>(*m_engine, QStringList { u"container"_s });
}

void TestEvents::cleanup()
{
    m_events.reset();
    m_engine.reset();
    m_connector.reset();
    m_clock.reset();
    m_fake.reset();
}

void TestEvents::follow(Followed *into, TaskScope &scope, std::stop_token stop) const
{
    scope.run(m_events->follow([into] { ++into->opened; },
                               [into](EngineEvent event) { into->events.append(std::move(event)); },
                               std::move(stop)),
              [into](Result<> result) { into->ended = std::move(result); });
}

QStringList TestEvents::actions(const Followed &followed) const
{
    QStringList words;
    for (const EngineEvent &event : followed.events)
        words.append(event.action + u'|' + event.argument + u'|' + event.actorId);
    return words;
}

void TestEvents::fromJson_shapes_areUnderstood()
{
    const Result<EngineEvent> fresh = eventFrom(kNewShape);
    QVERIFY(fresh);
    QCOMPARE(fresh->type, u"container"_s);
    QCOMPARE(fresh->action, u"die"_s);
    QCOMPARE(fresh->actorId, u"abc"_s);
    QCOMPARE(fresh->attributes.value(u"exitCode"_s), u"137"_s);
    QCOMPARE(fresh->timeNanos, 1629574695515050031);

    const Result<EngineEvent> old = eventFrom(kOldShape);
    QVERIFY(old);
    QCOMPARE(old->type, u"container"_s);
    QCOMPARE(old->action, u"die"_s);
    QCOMPARE(old->actorId, u"abc"_s);
    QCOMPARE(old->attributes.value(u"image"_s), u"alpine"_s);
    QCOMPARE(old->timeNanos, 1629574695000000000);

    const Result<EngineEvent> podman = eventFrom(kPodmanShape);
    QVERIFY(podman);
    QCOMPARE(podman->action, u"health_status"_s);
    QCOMPARE(podman->argument, u"healthy"_s);
}

void TestEvents::fromJson_wrongField_isProtocol_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << "{}"_ba;
    QTest::newRow("array") << "[]"_ba;
    QTest::newRow("action is a number") << R"({"Type":"container","Action":1})"_ba;
    QTest::newRow("actor is text") << R"({"Type":"container","Action":"die","Actor":"abc"})"_ba;
    QTest::newRow("attributes is a list")
        << R"({"Type":"container","Action":"die","Actor":{"Attributes":[]}})"_ba;
    QTest::newRow("time is text") << R"({"Type":"container","Action":"die","time":"now"})"_ba;
}

void TestEvents::fromJson_wrongField_isProtocol()
{
    QFETCH(QByteArray, json);
    const Result<EngineEvent> event = eventFrom(json);
    QVERIFY(!event);
    QCOMPARE(event.error().kind, ErrorKind::Protocol);
}

void TestEvents::follow_types_areInTheRequest()
{
    Followed followed;
    TaskScope scope;
    follow(&followed, scope);
    QTRY_COMPARE(followed.opened, 1);
    const FakeRequest request = m_fake->server.requests().constLast();
    QCOMPARE(request.target, "/v1.43/events?filters=%7B%22type%22%3A%5B%22container%22%5D%7D"_ba);
    QVERIFY(request.head.contains("application/x-ndjson"));
}

void TestEvents::past_isAskedForAndEnds()
{
    m_fake->onEvents = [](const FakeConnectionPtr &connection) {
        connection->chunk(R"({"Type":"image","Action":"pull","timeNano":1500000000})"_ba + '\n'
                          + R"({"Type":"container","Action":"die","timeNano":1700000000})"_ba + '\n');
        connection->send("0\r\n\r\n");
    };
    const Events events(*m_engine, {}, 1);
    const auto past = awaited(events.past(2'000'000'003, {}));
    QVERIFY(past && *past);
    QCOMPARE((*past)->events.size(), 2);
    QCOMPARE((*past)->events.constLast().action, u"die"_s);
    QCOMPARE((*past)->completeFrom, 1'500'000'000);
    QCOMPARE(m_fake->server.requests().constLast().target,
             "/v1.43/events?since=0.000000001&until=2.000000003"_ba);
}

void TestEvents::past_nothing_isCompleteFromTheEnd()
{
    m_fake->onEvents = [](const FakeConnectionPtr &connection) { connection->send("0\r\n\r\n"); };
    const Events events(*m_engine, {}, 1);
    const auto past = awaited(events.past(5, {}));
    QVERIFY(past && *past);
    QCOMPARE(**past, (PastEvents { .completeFrom = 5 }));
}

void TestEvents::past_tooMany_keepsTheLatest()
{
    constexpr int kMany = 3 * static_cast<int>(Events::kMostPast);
    m_fake->onEvents = [](const FakeConnectionPtr &connection) {
        for (int i = 1; i <= kMany; ++i)
            connection->chunk(R"({"Type":"container","Action":"top","timeNano":)"_ba + QByteArray::number(i)
                              + "}\n");
        connection->send("0\r\n\r\n");
    };
    const Events events(*m_engine, {}, 1);
    const auto past = awaited(events.past(kMany, {}));
    QVERIFY(past && *past);
    QCOMPARE((*past)->events.size(), Events::kMostPast);
    QCOMPARE((*past)->events.constLast().timeNanos, kMany);
    QCOMPARE((*past)->completeFrom, kMany - Events::kMostPast + 1);
}

void TestEvents::past_broken_isUnreachable()
{
    m_fake->onEvents = [](const FakeConnectionPtr &connection) {
        connection->chunk(FakeEngine::eventLine("die") + '\n');
        connection->reset();
    };
    const Events events(*m_engine, {}, 1);
    const auto past = awaited(events.past(5, {}));
    QVERIFY(past && !*past);
    QCOMPARE(past->error().kind, ErrorKind::Unreachable);
}

void TestEvents::follow_stream_opensFirstThenDelivers()
{
    Followed followed;
    TaskScope scope;
    follow(&followed, scope);
    QTRY_COMPARE(followed.opened, 1);
    QVERIFY(followed.events.isEmpty());
    m_fake->emitEvent("start");
    QTRY_COMPARE(followed.events.size(), 1);
    QCOMPARE(followed.events.constFirst().attributes.value(u"name"_s), u"one"_s);
    m_fake->events()->chunk(FakeEngine::eventLine("die") + FakeEngine::eventLine("destroy"));
    QTRY_COMPARE(followed.events.size(), 3);
    QVERIFY(!followed.ended);
}

void TestEvents::follow_cutAnywhere_deliversTheSame()
{
    const QStringList expected { u"create||1"_s, u"exec_create|sh -c|1"_s, u"rename||é😀"_s, u"die||1"_s };
    for (qsizetype cut = 1; cut < kStream.size(); ++cut) {
        Followed followed;
        TaskScope scope;
        follow(&followed, scope);
        QTRY_COMPARE(followed.opened, 1);
        m_fake->events()->chunk(kStream.first(cut));
        QCoreApplication::processEvents();
        m_fake->events()->chunk(kStream.sliced(cut));
        QTRY_COMPARE_WITH_TIMEOUT(actions(followed), expected, 2000);
        QVERIFY(!followed.ended);
    }
}

void TestEvents::follow_byteByByte_deliversTheSame()
{
    m_fake->server.pieceSize = 1;
    Followed followed;
    TaskScope scope;
    follow(&followed, scope);
    QTRY_COMPARE(followed.opened, 1);
    m_fake->events()->chunk(kStream);
    QTRY_COMPARE(followed.events.size(), 4);
    QVERIFY(!followed.ended);
}

void TestEvents::follow_brokenAnywhere_isUnreachable()
{
    // The connection closes in order, but inside the chunk: a body cut short is never an end.
    const QByteArray line = FakeEngine::eventLine("die");
    for (qsizetype cut = 0; cut < line.size(); cut += 7) {
        Followed followed;
        TaskScope scope;
        follow(&followed, scope);
        QTRY_COMPARE(followed.opened, 1);
        m_fake->events()->send(QByteArray::number(line.size(), 16) + "\r\n" + line.first(cut));
        m_fake->events()->end();
        QTRY_VERIFY(followed.ended);
        QVERIFY(!*followed.ended);
        QCOMPARE(followed.ended->error().kind, ErrorKind::Unreachable);
        QVERIFY(followed.events.isEmpty());
    }
}

void TestEvents::follow_endInOrder_isUnreachable()
{
    Followed followed;
    TaskScope scope;
    follow(&followed, scope);
    QTRY_COMPARE(followed.opened, 1);
    m_fake->emitEvent("die");
    m_fake->events()->send("0\r\n\r\n");
    QTRY_VERIFY(followed.ended);
    QVERIFY(!*followed.ended);
    QCOMPARE(followed.ended->error().kind, ErrorKind::Unreachable);
    QCOMPARE(followed.events.size(), 1);
}

void TestEvents::follow_reset_isUnreachable()
{
    Followed followed;
    TaskScope scope;
    follow(&followed, scope);
    QTRY_COMPARE(followed.opened, 1);
    m_fake->server.resetAll();
    QTRY_VERIFY(followed.ended);
    QVERIFY(!*followed.ended);
    QCOMPARE(followed.ended->error().kind, ErrorKind::Unreachable);
}

void TestEvents::follow_notJson_isProtocol()
{
    Followed followed;
    TaskScope scope;
    follow(&followed, scope);
    QTRY_COMPARE(followed.opened, 1);
    m_fake->events()->chunk("{\"Type\":}\n");
    QTRY_VERIFY(followed.ended);
    QVERIFY(!*followed.ended);
    QCOMPARE(followed.ended->error().kind, ErrorKind::Protocol);
}

void TestEvents::follow_unknownShape_isLeftOut()
{
    Followed followed;
    TaskScope scope;
    follow(&followed, scope);
    QTRY_COMPARE(followed.opened, 1);
    m_fake->events()->chunk("{\"something\":\"else\"}\n" + FakeEngine::eventLine("die"));
    QTRY_COMPARE(followed.events.size(), 1);
    QVERIFY(!followed.ended);
}

void TestEvents::follow_refused_saysWhy()
{
    const auto usual = m_fake->server.onRequest;
    m_fake->server.onRequest = [usual](const FakeConnectionPtr &connection, const FakeRequest &request) {
        if (request.target.contains("/events"))
            connection->answer(400, R"({"message":"bad filter"})");
        else
            usual(connection, request);
    };
    Followed followed;
    TaskScope scope;
    follow(&followed, scope);
    QTRY_VERIFY(followed.ended);
    QCOMPARE(followed.opened, 0);
    QVERIFY(!*followed.ended);
    QCOMPARE(followed.ended->error().kind, ErrorKind::Invalid);
    QCOMPARE(followed.ended->error().detail, u"bad filter"_s);
}

void TestEvents::follow_stopped_isCancelledAndClosed()
{
    Followed followed;
    std::stop_source stop;
    TaskScope scope;
    follow(&followed, scope, stop.get_token());
    QTRY_COMPARE(followed.opened, 1);
    stop.request_stop();
    QTRY_VERIFY(followed.ended);
    QVERIFY(!*followed.ended);
    QCOMPARE(followed.ended->error().kind, ErrorKind::Cancelled);
    QTRY_VERIFY(!m_fake->events()->isOpen());
}

void TestEvents::follow_destroyed_closesTheStream()
{
    Followed followed;
    {
        TaskScope scope;
        follow(&followed, scope);
        QTRY_COMPARE(followed.opened, 1);
        QVERIFY(m_fake->events()->isOpen());
    }
    QVERIFY(!m_fake->events()->isOpen());
    QVERIFY(!followed.ended);
}

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_events.moc"
