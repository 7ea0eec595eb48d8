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
    void activate_reachable_opensEventsThenLists();
    void signals_firstList_comeInOrder();
    void event_container_listsAgainAtOnce();
    void event_ofNoConsequence_listsNothing();
    void list_same_emitsNothing();
    void event_duringList_listsOnceMore();
    void burst_thousandEvents_takesFewListsAndEndsRight();
    void loss_stream_waitsReconnectsAndListsAgain();
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

void TestHostMonitor::goOnline()
{
    m_monitor->setActive(true);
    QTRY_VERIFY(isOnline());
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

void TestHostMonitor::activate_reachable_opensEventsThenLists()
{
    goOnline();
    QCOMPARE(firstName(), u"one"_s);
    QCOMPARE(m_monitor->connection().engineVersion, u"27.1.1"_s);
    QCOMPARE(m_monitor->connection().apiVersion, u"1.43"_s);
    QVERIFY(!m_monitor->connection().lastError);
    QCOMPARE(m_monitor->asOf(), m_clock->now());
    const QList<FakeRequest> requests = m_fake->server.requests();
    QCOMPARE(requests.size(), 3);
    QCOMPARE(requests.at(0).target, "/_ping"_ba);
    QVERIFY(requests.at(1).target.startsWith("/v1.43/events?filters="));
    QCOMPARE(requests.at(2).target, "/v1.43/containers/json?all=1"_ba);
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
    m_clock->advance(251ms);
    QTRY_VERIFY(isOnline());
    QVERIFY(!m_monitor->connection().lastError);
    QCOMPARE(firstName(), u"later"_s);
    QCOMPARE(m_fake->eventStreams(), 2);
    QCOMPARE(m_fake->pings(), 2);
    QCOMPARE(m_signals,
             QStringList({ u"connection 3"_s, u"connection 1"_s, u"connection 2"_s, u"containers later"_s }));
}

void TestHostMonitor::loss_always_backsOffFurther()
{
    m_fake->server.refusal = Error { .kind = ErrorKind::Unreachable, .detail = u"refused"_s };
    m_monitor->setActive(true);
    std::chrono::milliseconds base = ReconnectDelay::kShortest;
    for (int tries = 1; tries <= 12; ++tries) {
        QTRY_COMPARE(m_fake->server.tries(), tries);
        QTRY_COMPARE(phase(), ConnectionPhase::Waiting);
        QTRY_COMPARE(m_clock->sleeping(), 1);
        const std::chrono::milliseconds wait = m_clock->sleeps().constLast();
        QVERIFY2(wait >= base && wait <= base * 3 / 2, qPrintable(QString::number(wait.count())));
        base = std::min(2 * base, ReconnectDelay::kLongest * 2 / 3);
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
    m_clock->advance(750ms);
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
    m_clock->advance(750ms);
    QTRY_VERIFY(isOnline());
    QCOMPARE(m_monitor->connection().engineVersion, u"27.9.0"_s);
    QCOMPARE(m_monitor->connection().apiVersion, u"1.47"_s);
    QCOMPARE(m_fake->server.requests().constLast().target, "/v1.47/containers/json?all=1"_ba);
}

void TestHostMonitor::silence_online_isNotRespondingAndRecovers()
{
    goOnline();
    m_fake->isSilent = true;
    m_clock->advance(15s);
    QTRY_COMPARE(m_fake->pings(), 2);
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
    QTRY_COMPARE(m_fake->pings(), 2);
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
    QCOMPARE(m_fake->pings(), 2);
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
