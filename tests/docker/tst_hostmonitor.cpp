// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/hostmonitor.h"
#include "docker/reconnectdelay.h"
#include "fakeengine.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::docker;
using namespace slipway::test;

namespace {

QByteArray listOf(const QByteArray &name, const QByteArray &state = "running")
{
    return R"([{"Id":"1","Names":["/)" + name + R"("],"State":")" + state + R"("}])";
}

} // namespace

class TestHostMonitor final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fresh_inactive_connectsToNothing();
    void activate_reachable_listsThenOpensEventsThenListsForSure();
    void activate_firstListIsNoHelp_agreesAndOpensEventsThenLists_data();
    void activate_firstListIsNoHelp_agreesAndOpensEventsThenLists();
    void activate_changeBeforeEvents_isSeen();
    void signals_firstList_comeInOrder();
    void event_container_listsAgainAtOnce();
    void event_ofOne_asksForThatOneOnly();
    void event_ofOneThatIsGone_takesItOut();
    void event_ofMany_asksForAll();
    void event_ofNoConsequence_listsNothing();
    void death_listIsLate_isAskedForAgain();
    void list_same_emitsNothing();
    void event_duringList_listsOnceMore();
    void burst_thousandEvents_takesFewListsAndEndsRight();
    void loss_stream_waitsReconnectsAndListsAgain();
    void loss_afterEvents_asksForThoseThatWereMissed();
    void loss_always_backsOffFurther();
    void refresh_whileWaiting_triesAtOnce();
    void refresh_online_listsAtOnce();
    void list_engineError_isShownAndTriedAgain();
    void deactivate_online_closesEverything();
    void deactivate_inAnyState_closesEverything_data();
    void deactivate_inAnyState_closesEverything();
    void toggle_quickly_endsOnline();
    void deactivate_fromItsOwnSignal_isFine();
    void reconnect_upgradedEngine_speaksItsVersion();
    void loss_whileConnecting_backsOffFurtherAllTheSame();
    void dropConnections_online_reconnectsWithinASecond();
    void dropConnections_connecting_startsAgain();
    void dropConnections_waiting_triesSoon();
    void dropConnections_inactive_staysInactive();
    void poll_quiet_listsOnceAMinute();
    void poll_busy_listsNoMoreThanEventsAsk();
    void lostEvent_isMadeUpForByThePoll();
    void slowList_isToldAfterASecond();
    void slowConnect_isToldAfterASecond();
    void engineId_online_isLearntOnce();
    void clock_engineAhead_isTold();
    void hosts_oneSilentOneSlow_delayNoOther();
    void silence_online_isNotRespondingAndRecovers();
    void silence_refresh_connectsAfresh();
    void ping_online_movesAsOf();
    void destroyed_inFlight_closesEverything();

private:
    ConnectionPhase phase() const { return m_monitor->connection().phase; }
    bool isOnline() const { return phase() == ConnectionPhase::Online; }
    QString firstName() const
    {
        return m_monitor->containers().isEmpty() ? QString() : m_monitor->containers().constFirst().name;
    }
    void goOnline();

    std::unique_ptr<FakeEngine> m_fake;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<HostMonitor> m_monitor;
    QStringList m_signals;
};

void TestHostMonitor::init()
{
    failOnAnyWarning();
    m_fake = std::make_unique<FakeEngine>();
    m_clock = std::make_unique<TestClock>();
    m_monitor = std::make_unique<HostMonitor>(Host { .id = HostId(u"h"_s), .name = u"host"_s },
                                              std::make_unique<FakeConnector>(m_fake->server), *m_clock);
    m_signals.clear();
    connect(m_monitor.get(), &HostMonitor::connectionChanged, this,
            [this] { m_signals.append(u"connection %1"_s.arg(static_cast<int>(phase()))); });
    connect(m_monitor.get(), &HostMonitor::containersChanged, this,
            [this] { m_signals.append(u"containers "_s + firstName()); });
}

void TestHostMonitor::cleanup()
{
    m_monitor.reset();
    m_clock.reset();
    m_fake.reset();
}

/// And until the list is known to be true.
void TestHostMonitor::goOnline()
{
    const qsizetype before = m_fake->lists();
    m_monitor->setActive(true);
    QTRY_VERIFY(isOnline() && m_fake->lists() > before);
    QTest::qWait(0);
}

void TestHostMonitor::fresh_inactive_connectsToNothing()
{
    m_monitor->refresh();
    m_clock->advance(1min);
    QCoreApplication::processEvents();
    QCOMPARE(phase(), ConnectionPhase::Idle);
    QCOMPARE(m_fake->server.tries(), 0);
    QVERIFY(!m_monitor->asOf().isValid());
}

void TestHostMonitor::activate_reachable_listsThenOpensEventsThenListsForSure()
{
    goOnline();
    QCOMPARE(firstName(), u"one"_s);
    QCOMPARE(m_monitor->connection().engineVersion, u"27.1.1"_s);
    QCOMPARE(m_monitor->connection().apiVersion, u"1.43"_s);
    QVERIFY(!m_monitor->connection().lastError);
    QCOMPARE(m_monitor->asOf(), m_clock->now());
    const QList<FakeRequest> requests = m_fake->server.requests();
    QCOMPARE(requests.size(), 3);
    QCOMPARE(requests.at(0).target, "/containers/json?all=1"_ba);
    QVERIFY(requests.at(1).target.startsWith("/v1.43/events?filters="));
    QCOMPARE(requests.at(2).target, "/v1.43/containers/json?all=1"_ba);
}

void TestHostMonitor::activate_firstListIsNoHelp_agreesAndOpensEventsThenLists_data()
{
    QTest::addColumn<QByteArray>("serverName");
    QTest::addColumn<QByteArray>("apiVersion");
    QTest::addColumn<int>("status");
    QTest::newRow("not from docker") << "Something/1.0"_ba
                                     << "1.43"_ba << 200;
    QTest::newRow("newer than we are") << "Docker/99.0.0 (linux)"_ba
                                       << "1.99"_ba << 200;
    QTest::newRow("refused") << "Docker/27.1.1 (linux)"_ba
                             << "1.43"_ba << 404;
}

void TestHostMonitor::activate_firstListIsNoHelp_agreesAndOpensEventsThenLists()
{
    QFETCH(const QByteArray, serverName);
    QFETCH(const QByteArray, apiVersion);
    QFETCH(const int, status);
    m_fake->serverName = serverName;
    m_fake->apiVersion = apiVersion;
    m_fake->onOther = [&apiVersion](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->answer(
            200, R"({"Version":"5.0","ApiVersion":")" + apiVersion + R"(","MinAPIVersion":"1.24"})");
    };
    const auto usual = m_fake->server.onRequest;
    m_fake->server.onRequest = [&](const FakeConnectionPtr &connection, const FakeRequest &request) {
        m_fake->listStatus = request.target.startsWith("/containers/json") ? status : 200;
        usual(connection, request);
    };
    goOnline();
    QCOMPARE(m_fake->firstLists(), 1);
    QCOMPARE(m_fake->pings(), 1);
    QCOMPARE(m_fake->lists(), 1);
    QVERIFY(m_fake->server.requests().constLast().target.contains("/containers/json"));
    QVERIFY(m_fake->server.requests().at(m_fake->server.requests().size() - 2).target.contains("/events"));
    QCOMPARE(firstName(), u"one"_s);
}

/// What happens after the first list was made and before the events are followed.
void TestHostMonitor::activate_changeBeforeEvents_isSeen()
{
    m_fake->onEvents = [this](const FakeConnectionPtr &) { m_fake->listBody = listOf("changed"); };
    m_monitor->setActive(true);
    QTRY_COMPARE(firstName(), u"changed"_s);
    QVERIFY(m_signals.contains(u"containers one"_s)); // shown at once
    QCOMPARE(m_fake->lists(), 1);
}

void TestHostMonitor::signals_firstList_comeInOrder()
{
    goOnline();
    QCOMPARE(m_signals, QStringList({ u"connection 1"_s, u"connection 2"_s, u"containers one"_s }));
}

void TestHostMonitor::event_container_listsAgainAtOnce()
{
    goOnline();
    m_fake->listBody = listOf("two");
    m_fake->emitEvent("rename");
    QTRY_COMPARE(firstName(), u"two"_s); // without time passing on the clock
    QCOMPARE(m_fake->lists(), 2);
    QCOMPARE(m_fake->eventStreams(), 1);
}

void TestHostMonitor::event_ofOne_asksForThatOneOnly()
{
    m_fake->listBody =
        R"([{"Id":"b","Names":["/b"],"Created":20},{"Id":"a","Names":["/a"],"Created":10}])"_ba;
    goOnline();
    m_fake->listBody = R"([{"Id":"c","Names":["/c"],"Created":30}])"_ba;
    m_fake->emitEvent("create", "c");
    QTRY_COMPARE(m_monitor->containers().size(), 3);
    QCOMPARE(firstName(), u"c"_s);
    QCOMPARE(m_monitor->containers().at(2).name, u"a"_s);
    QCOMPARE(m_fake->server.requests().constLast().target,
             "/v1.43/containers/json?all=1&filters=%7B%22id%22%3A%5B%22c%22%5D%7D"_ba);
}

void TestHostMonitor::event_ofOneThatIsGone_takesItOut()
{
    m_fake->listBody =
        R"([{"Id":"b","Names":["/b"],"Created":20},{"Id":"a","Names":["/a"],"Created":10}])"_ba;
    goOnline();
    m_fake->listBody = "[]";
    m_fake->emitEvent("destroy", "b");
    QTRY_COMPARE(m_monitor->containers().size(), 1);
    QCOMPARE(firstName(), u"a"_s);
}

void TestHostMonitor::event_ofMany_asksForAll()
{
    goOnline();
    m_fake->emitEvent("start", "1"); // at once; what follows waits for the pacer
    QTRY_COMPARE(m_fake->lists(), 2);
    for (int i = 0; i < 80; ++i)
        m_fake->emitEvent("start", "id" + QByteArray::number(i));
    QTest::qWait(0);
    for (int i = 0; i < 40; ++i) {
        m_clock->advance(10ms);
        QTest::qWait(1);
    }
    QTRY_VERIFY(m_fake->lists() >= 3);
    QCOMPARE(m_fake->server.requests().constLast().target, "/v1.43/containers/json?all=1"_ba);
    QVERIFY(m_fake->lists() <= 5);
}

void TestHostMonitor::event_ofNoConsequence_listsNothing()
{
    goOnline();
    for (const QByteArray &action : { "exec_create: sh"_ba, "exec_start: sh"_ba, "exec_die"_ba, "attach"_ba,
                                      "top"_ba, "resize"_ba, "kill"_ba })
        m_fake->emitEvent(action);
    m_fake->listBody = listOf("two");
    m_fake->emitEvent("health_status: healthy");
    QTRY_COMPARE(firstName(), u"two"_s);
    QCOMPARE(m_fake->lists(), 2);
}

/// Engines tell of a death before their list knows of it, and tell nothing when it does.
void TestHostMonitor::death_listIsLate_isAskedForAgain()
{
    goOnline();
    const auto state = [this] { return m_monitor->containers().constFirst().state.known(); };
    const auto isUpToDate = [this] { return m_monitor->asOf() == m_clock->now(); };
    QCOMPARE(state(), ContainerState::Running);
    m_clock->advance(1s);
    m_fake->emitEvent("die");
    for (qsizetype lists = 2; lists <= 4; ++lists) { // while the engine is still cleaning up
        QTRY_COMPARE(m_fake->lists(), lists);
        QTRY_VERIFY(isUpToDate());
        QCOMPARE(state(), ContainerState::Running);
        if (lists < 4)
            m_clock->advance(1s);
    }
    m_fake->listBody = R"([{"Id":"1","Names":["/one"],"State":"exited"}])"_ba;
    m_clock->advance(1s);
    QTRY_COMPARE(state(), ContainerState::Exited);
    const qsizetype lists = m_fake->lists();
    m_clock->advance(5s);
    QTest::qWait(0);
    QCOMPARE(m_fake->lists(), lists);
}

void TestHostMonitor::list_same_emitsNothing()
{
    goOnline();
    m_signals.clear();
    m_clock->advance(1s);
    m_fake->emitEvent("start");
    QTRY_COMPARE(m_monitor->asOf(), m_clock->now());
    QCOMPARE(m_fake->lists(), 2);
    QCOMPARE(m_signals, QStringList());
}

void TestHostMonitor::event_duringList_listsOnceMore()
{
    goOnline();
    const auto usual = m_fake->server.onRequest;
    FakeConnectionPtr waiting;
    m_fake->server.onRequest = [&](const FakeConnectionPtr &connection, const FakeRequest &request) {
        if (request.target.contains("/containers/json") && !waiting)
            waiting = connection;
        else
            usual(connection, request);
    };
    m_fake->emitEvent("start");
    QTRY_VERIFY(waiting);
    m_fake->emitEvent("die"); // after the engine made the list that is on its way
    QTRY_VERIFY(m_fake->server.requests().size() >= 4);
    waiting->answer(200, listOf("stale"));
    m_fake->listBody = listOf("fresh");
    QTRY_COMPARE(firstName(), u"stale"_s);
    m_clock->advance(1s);
    QTRY_COMPARE(firstName(), u"fresh"_s);
    QCOMPARE(m_fake->lists(), 3);
}

void TestHostMonitor::burst_thousandEvents_takesFewListsAndEndsRight()
{
    goOnline();
    for (int i = 1; i <= 1000; ++i) {
        m_fake->listBody = listOf("n" + QByteArray::number(i));
        m_fake->emitEvent("start");
        m_clock->advance(3ms);
        QCoreApplication::processEvents();
    }
    for (int i = 0; i < 40; ++i) { // 100 ms after the last event the list is right
        m_clock->advance(2ms);
        QTest::qWait(1);
    }
    QTRY_COMPARE(firstName(), u"n1000"_s);
    QVERIFY2(m_fake->lists() <= 1 + 3100 / 300 + 2, qPrintable(QString::number(m_fake->lists())));
    QVERIFY(m_fake->lists() >= 4);
    QCOMPARE(m_fake->eventStreams(), 1);
}

void TestHostMonitor::loss_stream_waitsReconnectsAndListsAgain()
{
    goOnline();
    m_signals.clear();
    m_fake->listBody = listOf("later");
    m_fake->server.resetAll();
    QTRY_COMPARE(phase(), ConnectionPhase::Waiting);
    QVERIFY(m_monitor->connection().lastError);
    QCOMPARE(m_monitor->connection().lastError->kind, ErrorKind::Unreachable);
    QCOMPARE(firstName(), u"one"_s); // still shown
    QCOMPARE(m_fake->server.live(), 0);
    m_clock->advance(499ms);
    QTest::qWait(0);
    QCOMPARE(phase(), ConnectionPhase::Waiting);
    m_clock->advance(501ms);
    QTRY_VERIFY(isOnline());
    QVERIFY(!m_monitor->connection().lastError);
    QCOMPARE(firstName(), u"later"_s);
    QCOMPARE(m_fake->eventStreams(), 2);
    QCOMPARE(m_fake->firstLists(), 1); // only the first time
    QCOMPARE(m_fake->pings(), 1);
    QCOMPARE(m_signals,
             QStringList({ u"connection 3"_s, u"connection 1"_s, u"connection 2"_s, u"containers later"_s }));
}

void TestHostMonitor::loss_afterEvents_asksForThoseThatWereMissed()
{
    const auto eventRequests = [this] {
        QList<QByteArray> targets;
        const QList<FakeRequest> requests = m_fake->server.requests();
        for (const FakeRequest &request : requests) {
            if (request.target.contains("/events"))
                targets.append(request.target);
        }
        return targets;
    };
    goOnline();
    m_fake->emitEvent("start"); // at 1629574695515050031
    QTRY_COMPARE(m_fake->lists(), 2);
    m_fake->server.resetAll();
    QTRY_COMPARE(phase(), ConnectionPhase::Waiting);
    m_clock->advance(1s);
    QTRY_VERIFY(isOnline());
    QVERIFY(!eventRequests().at(0).contains("since="));
    QVERIFY(eventRequests().at(1).endsWith("&since=1629574695.515050032"));
    m_monitor->setActive(false);
    QTRY_COMPARE(m_fake->server.live(), 0);
    goOnline(); // somebody looks again: what happened in the meantime is no news
    QVERIFY(!eventRequests().at(2).contains("since="));
}

void TestHostMonitor::loss_always_backsOffFurther()
{
    m_fake->server.refusal = Error { .kind = ErrorKind::Unreachable, .detail = u"refused"_s };
    m_monitor->setActive(true);
    std::chrono::milliseconds limit = ReconnectDelay::kFirstLimit;
    for (int tries = 1; tries <= 12; ++tries) {
        QTRY_COMPARE(m_fake->server.tries(), tries);
        QTRY_COMPARE(phase(), ConnectionPhase::Waiting);
        QTRY_COMPARE(m_clock->sleeping(), 1);
        const std::chrono::milliseconds wait = m_clock->sleeps().constLast();
        QVERIFY2(wait >= ReconnectDelay::kShortest && wait <= limit,
                 qPrintable(QString::number(wait.count())));
        limit = std::min(2 * limit, ReconnectDelay::kLongest);
        m_clock->advance(wait);
    }
}

void TestHostMonitor::refresh_whileWaiting_triesAtOnce()
{
    m_fake->server.refusal = Error { .kind = ErrorKind::Tls, .code = u"certificate.expired"_s };
    m_monitor->setActive(true);
    QTRY_COMPARE(phase(), ConnectionPhase::Waiting);
    QCOMPARE(m_monitor->connection().lastError->code, u"certificate.expired"_s);
    m_fake->server.refusal.reset();
    m_monitor->refresh();
    QTRY_VERIFY(isOnline());
}

void TestHostMonitor::refresh_online_listsAtOnce()
{
    goOnline();
    for (int i = 2; i <= 6; ++i) { // more often than events may
        m_monitor->refresh();
        QTRY_COMPARE(m_fake->lists(), i);
    }
    QCOMPARE(m_fake->eventStreams(), 1);
}

void TestHostMonitor::list_engineError_isShownAndTriedAgain()
{
    m_fake->listStatus = 500;
    m_fake->listBody = R"({"message":"broken"})";
    m_monitor->setActive(true);
    QTRY_COMPARE(phase(), ConnectionPhase::Waiting);
    QCOMPARE(m_monitor->connection().lastError->kind, ErrorKind::Service);
    QCOMPARE(m_monitor->connection().lastError->detail, u"broken"_s);
    QTRY_COMPARE(m_fake->server.live(), 0);
    m_fake->listStatus = 200;
    m_fake->listBody = listOf("well");
    m_clock->advance(1s);
    QTRY_VERIFY(isOnline());
    QCOMPARE(firstName(), u"well"_s);
}

void TestHostMonitor::deactivate_online_closesEverything()
{
    goOnline();
    m_monitor->setActive(false);
    QCOMPARE(phase(), ConnectionPhase::Idle);
    QTRY_COMPARE(m_fake->server.live(), 0);
    QCOMPARE(firstName(), u"one"_s);
    const qsizetype requests = m_fake->server.requests().size();
    m_clock->advance(10min);
    QTest::qWait(0);
    m_monitor->refresh();
    QTest::qWait(0);
    QCOMPARE(m_fake->server.requests().size(), requests);
    QCOMPARE(m_clock->sleeping(), 0);
    QCOMPARE(phase(), ConnectionPhase::Idle);
}

void TestHostMonitor::deactivate_inAnyState_closesEverything_data()
{
    QTest::addColumn<int>("turns");
    for (int turns = 0; turns < 20; ++turns)
        QTest::addRow("after %d turns", turns) << turns;
}

void TestHostMonitor::deactivate_inAnyState_closesEverything()
{
    QFETCH(int, turns);
    m_fake->server.takesTurns = true;
    m_monitor->setActive(true);
    for (int i = 0; i < turns; ++i)
        QCoreApplication::processEvents();
    m_monitor->setActive(false);
    QTRY_COMPARE(m_fake->server.live(), 0);
    QTRY_COMPARE(m_clock->sleeping(), 0);
    QCOMPARE(phase(), ConnectionPhase::Idle);
}

void TestHostMonitor::toggle_quickly_endsOnline()
{
    m_fake->server.takesTurns = true;
    for (int i = 0; i < 20; ++i) {
        m_monitor->setActive(true);
        for (int turn = 0; turn < i; ++turn)
            QCoreApplication::processEvents();
        m_monitor->setActive(false);
    }
    goOnline();
    m_fake->listBody = listOf("two");
    m_fake->emitEvent("start");
    QTRY_COMPARE(firstName(), u"two"_s);
    QTRY_VERIFY(m_fake->server.live() <= 2);
}

void TestHostMonitor::deactivate_fromItsOwnSignal_isFine()
{
    connect(m_monitor.get(), &HostMonitor::containersChanged, this, [this] { m_monitor->setActive(false); });
    m_monitor->setActive(true);
    QTRY_COMPARE(firstName(), u"one"_s);
    QTRY_COMPARE(m_fake->server.live(), 0);
    QCOMPARE(phase(), ConnectionPhase::Idle);
}

void TestHostMonitor::reconnect_upgradedEngine_speaksItsVersion()
{
    goOnline();
    m_fake->apiVersion = "1.47";
    m_fake->serverName = "Docker/27.9.0 (linux)";
    m_fake->server.resetAll();
    QTRY_COMPARE(phase(), ConnectionPhase::Waiting);
    m_clock->advance(1s);
    QTRY_VERIFY(isOnline());
    QCOMPARE(m_monitor->connection().engineVersion, u"27.9.0"_s);
    QCOMPARE(m_monitor->connection().apiVersion, u"1.47"_s);
    QCOMPARE(m_fake->server.requests().constLast().target, "/v1.47/containers/json?all=1"_ba);
}

void TestHostMonitor::loss_whileConnecting_backsOffFurtherAllTheSame()
{
    m_fake->isSilent = true; // every try takes as long as it may
    m_monitor->setActive(true);
    std::chrono::milliseconds longest {};
    for (int tries = 1; tries <= 8; ++tries) {
        QTRY_COMPARE(m_fake->server.tries(), tries);
        m_clock->advance(1min);
        QTRY_COMPARE(phase(), ConnectionPhase::Waiting);
        QTRY_COMPARE(m_clock->sleeping(), 1);
        longest = std::max(longest, m_clock->sleeps().constLast());
        m_clock->advance(ReconnectDelay::kLongest);
    }
    QVERIFY2(longest > 1s, "a try that took long and failed is no reason to hurry");
}

void TestHostMonitor::dropConnections_online_reconnectsWithinASecond()
{
    goOnline();
    m_signals.clear();
    m_fake->listBody = listOf("after sleep");
    m_monitor->dropConnections();
    QTRY_COMPARE(phase(), ConnectionPhase::Connecting);
    QTRY_COMPARE(m_fake->server.live(), 0); // all of them, also the idle ones
    QCOMPARE(firstName(), u"one"_s); // still shown
    m_clock->advance(1s);
    QTRY_VERIFY(isOnline());
    QCOMPARE(firstName(), u"after sleep"_s);
    QCOMPARE(m_fake->eventStreams(), 2);
    QVERIFY2(!m_signals.contains(u"connection 3"_s), "it was not lost, only made anew");
}

void TestHostMonitor::dropConnections_connecting_startsAgain()
{
    m_fake->isSilent = true; // as a connection is that was begun in another network
    m_monitor->setActive(true);
    QTRY_COMPARE(m_fake->firstLists(), 1);
    QCOMPARE(m_fake->server.tries(), 1);
    m_fake->isSilent = false;
    m_monitor->dropConnections();
    QTest::qWait(0);
    m_clock->advance(1s);
    QTRY_VERIFY(isOnline());
    QCOMPARE(m_fake->server.tries(), 3); // the first one, then a ping and an event stream
}

void TestHostMonitor::dropConnections_waiting_triesSoon()
{
    m_fake->server.refusal = Error { .kind = ErrorKind::Unreachable, .detail = u"no route"_s };
    m_monitor->setActive(true);
    for (int tries = 1; tries <= 6; ++tries) { // until the waits are long
        QTRY_COMPARE(m_fake->server.tries(), tries);
        QTRY_COMPARE(m_clock->sleeping(), 1);
        if (tries < 6)
            m_clock->advance(ReconnectDelay::kLongest);
    }
    m_fake->server.refusal.reset();
    m_monitor->dropConnections();
    QTest::qWait(0);
    m_clock->advance(1s);
    QTRY_VERIFY(isOnline());
}

void TestHostMonitor::dropConnections_inactive_staysInactive()
{
    m_monitor->dropConnections();
    goOnline();
    m_monitor->setActive(false);
    m_monitor->dropConnections();
    m_clock->advance(1min);
    QTest::qWait(0);
    QCOMPARE(phase(), ConnectionPhase::Idle);
    QCOMPARE(m_fake->server.live(), 0);
}

void TestHostMonitor::poll_quiet_listsOnceAMinute()
{
    goOnline();
    for (int minute = 1; minute <= 10; ++minute) {
        for (int second = 0; second < 60; ++second) {
            m_clock->advance(1s);
            QTest::qWait(0);
        }
        QTRY_COMPARE(m_fake->lists(), 1 + minute);
        QTRY_COMPARE(m_monitor->asOf(), m_clock->now()); // a list is read on another thread
    }
    QVERIFY(isOnline());
}

void TestHostMonitor::poll_busy_listsNoMoreThanEventsAsk()
{
    goOnline();
    for (int i = 0; i < 20; ++i) {
        m_clock->advance(30s);
        m_fake->emitEvent("start");
        QTRY_COMPARE(m_fake->lists(), 2 + i);
    }
}

void TestHostMonitor::lostEvent_isMadeUpForByThePoll()
{
    goOnline();
    m_fake->listBody = listOf("two"); // and the engine lost the event that says so
    for (int second = 0; second < 61; ++second) {
        m_clock->advance(1s);
        QTest::qWait(0);
    }
    QTRY_COMPARE(firstName(), u"two"_s);
}

void TestHostMonitor::slowList_isToldAfterASecond()
{
    goOnline();
    const auto usual = m_fake->server.onRequest;
    FakeConnectionPtr waiting;
    m_fake->server.onRequest = [&](const FakeConnectionPtr &connection, const FakeRequest &request) {
        if (request.target.contains("/containers/json"))
            waiting = connection;
        else
            usual(connection, request);
    };
    const QDateTime asked = m_clock->now();
    m_monitor->refresh();
    QTRY_VERIFY(waiting);
    m_clock->advance(999ms);
    QTest::qWait(0);
    QVERIFY(m_monitor->connection().slowSince.isNull());
    m_clock->advance(1ms);
    QTRY_COMPARE(m_monitor->connection().slowSince, asked);
    QVERIFY(isOnline());
    QCOMPARE(firstName(), u"one"_s); // no empty list in the meantime
    waiting->answer(200, listOf("two"));
    QTRY_COMPARE(firstName(), u"two"_s);
    QVERIFY(m_monitor->connection().slowSince.isNull());
}

void TestHostMonitor::slowConnect_isToldAfterASecond()
{
    m_fake->isSilent = true;
    const QDateTime asked = m_clock->now();
    m_monitor->setActive(true);
    m_clock->advance(1s);
    QTRY_COMPARE(m_monitor->connection().slowSince, asked);
    QCOMPARE(phase(), ConnectionPhase::Connecting);
    m_monitor->setActive(false);
    QVERIFY(m_monitor->connection().slowSince.isNull());
}

void TestHostMonitor::engineId_online_isLearntOnce()
{
    m_fake->onOther = [](const FakeConnectionPtr &connection, const FakeRequest &request) {
        if (request.target.endsWith("/info"))
            connection->answer(200, R"({"ID":"ABCD:EFGH","Containers":1})");
    };
    goOnline();
    QVERIFY(m_monitor->connection().engineId.isEmpty());
    m_clock->advance(5s);
    QTRY_COMPARE(m_monitor->connection().engineId, u"ABCD:EFGH"_s);
    for (int i = 0; i < 10; ++i) {
        m_clock->advance(5s);
        QTest::qWait(0);
    }
    QCOMPARE(m_fake->server.count("GET", "/info"), 1);
}

void TestHostMonitor::clock_engineAhead_isTold()
{
    m_fake->pingFields = "Date: Fri, 02 Jan 2026 05:04:05 GMT\r\n"; // the test's clock says 03:04:05
    goOnline();
    QCOMPARE(m_monitor->connection().clockAhead, 2h);
    m_fake->pingFields = "Date: yesterday\r\n";
    m_monitor->dropConnections();
    QTest::qWait(0);
    m_clock->advance(1s);
    QTRY_VERIFY(isOnline());
    QCOMPARE(m_monitor->connection().clockAhead, 0s);
}

/// Monitors share nothing but the event loop.
void TestHostMonitor::hosts_oneSilentOneSlow_delayNoOther()
{
    FakeEngine silent;
    silent.isSilent = true;
    FakeEngine slow; // answers everything, and the list byte by byte
    slow.server.pieceSize = 1;
    HostMonitor silentOne(Host {}, std::make_unique<FakeConnector>(silent.server), *m_clock);
    HostMonitor slowOne(Host {}, std::make_unique<FakeConnector>(slow.server), *m_clock);
    silentOne.setActive(true);
    slowOne.setActive(true);
    goOnline(); // without time passing on the clock
    QVERIFY(silentOne.connection().phase == ConnectionPhase::Connecting);
    for (int i = 2; i <= 20; ++i) {
        m_fake->listBody = listOf(QByteArray::number(i));
        m_fake->emitEvent("start");
        m_clock->advance(1s); // the pacer's due
        QTRY_COMPARE(firstName(), QString::number(i));
        QVERIFY(m_monitor->connection().slowSince.isNull());
    }
    QVERIFY(!silentOne.connection().slowSince.isNull());
}

void TestHostMonitor::silence_online_isNotRespondingAndRecovers()
{
    goOnline();
    m_fake->isSilent = true;
    m_clock->advance(15s);
    QTRY_COMPARE(m_fake->pings(), 1);
    QVERIFY(isOnline());
    m_clock->advance(5s);
    QTRY_COMPARE(phase(), ConnectionPhase::Waiting);
    QCOMPARE(m_monitor->connection().lastError->kind, ErrorKind::Timeout);
    QCOMPARE(m_monitor->connection().lastError->code, u"engine.not-responding"_s);
    QVERIFY(m_fake->events()->isOpen());

    m_fake->isSilent = false;
    m_fake->listBody = listOf("awake");
    QTRY_VERIFY(m_clock->sleeping() > 0);
    m_clock->advance(1s);
    QTRY_VERIFY(isOnline());
    QCOMPARE(firstName(), u"awake"_s);
    QVERIFY(!m_monitor->connection().lastError);
}

void TestHostMonitor::silence_refresh_connectsAfresh()
{
    goOnline();
    m_fake->isSilent = true;
    m_clock->advance(15s);
    QTRY_COMPARE(m_fake->pings(), 1);
    m_clock->advance(5s);
    QTRY_COMPARE(phase(), ConnectionPhase::Waiting);
    m_fake->isSilent = false;
    m_monitor->refresh();
    QTRY_VERIFY(isOnline());
    QCOMPARE(m_fake->eventStreams(), 2);
}

void TestHostMonitor::ping_online_movesAsOf()
{
    goOnline();
    m_clock->advance(15s);
    QTRY_COMPARE(m_monitor->asOf(), m_clock->now());
    QCOMPARE(m_fake->pings(), 1);
    QCOMPARE(m_fake->lists(), 1); // no polling
}

void TestHostMonitor::destroyed_inFlight_closesEverything()
{
    m_fake->server.takesTurns = true;
    for (int turns = 0; turns < 20; ++turns) {
        HostMonitor monitor(Host {}, std::make_unique<FakeConnector>(m_fake->server), *m_clock);
        monitor.setActive(true);
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents();
    }
    QCOMPARE(m_fake->server.live(), 0);
    QCOMPARE(m_clock->sleeping(), 0);
}

QTEST_GUILESS_MAIN(TestHostMonitor)
#include "tst_hostmonitor.moc"
