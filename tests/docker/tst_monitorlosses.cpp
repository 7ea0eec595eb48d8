// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/hostmonitor.h"
#include "docker/reconnectdelay.h"
#include "fakeengine.h"
#include "net/stream/streamerrors.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QLoggingCategory>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::docker;
using namespace slipway::test;

namespace {

const QByteArray kWholeList = "/v1.43/containers/json?all=1";

} // namespace

/// What a monitor makes of losses, one after the other, and of what is no longer true.
class TestMonitorLosses final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"slipway.docker.monitor.info=false"_s); }
    void init();
    void cleanup();
    void delay_afterGoodSessions_beginsAnew();
    void delay_afterShortSessions_grows();
    void delay_refused_staysShort();
    void dropped_manyTimes_spreadsTheConnecting();
    void dropped_onceOnly_isForgottenAfterwards();
    void dropped_inactive_endsOtherPeoplesStreams();
    void dropped_online_agreesAnewInsteadOfGuessing();
    void failed_first_agreesInsteadOfGuessing();
    void failed_connecting_saysWhy();
    void stale_listUnderWay_pingMovesNoTime();
    void stale_listWaits_pingMovesNoTime();
    void stale_frozenEngine_isNotAskedForLists();
    void stale_engineReplaced_idIsLearntAnew();
    void stale_whileAway_isToldByItsTime();
    void busy_events_wholeListOnceAMinuteAllTheSame();
    void inactive_idleConnections_areClosed();

private:
    ConnectionPhase phase() const { return m_monitor->connection().phase; }
    bool isOnline() const { return phase() == ConnectionPhase::Online; }
    void goOnline();
    void lose();
    std::chrono::milliseconds wait() const { return m_clock->sleeps().constLast(); }
    qsizetype wholeLists() const;
    void holdLists();

    std::unique_ptr<FakeEngine> m_fake;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<HostMonitor> m_monitor;
    FakeConnectionPtr m_held; ///< whose list is not answered
};

void TestMonitorLosses::init()
{
    failOnAnyWarning();
    m_fake = std::make_unique<FakeEngine>();
    m_clock = std::make_unique<TestClock>();
    m_monitor = std::make_unique<HostMonitor>(Host { .id = HostId(u"h"_s), .name = u"host"_s },
                                              std::make_unique<FakeConnector>(m_fake->server), *m_clock);
    m_held.reset();
}

void TestMonitorLosses::cleanup()
{
    m_monitor.reset();
    m_held.reset();
    m_clock.reset();
    m_fake.reset();
}

/// And until the list is known to be true.
void TestMonitorLosses::goOnline()
{
    const qsizetype before = m_fake->lists();
    m_monitor->setActive(true);
    QTRY_VERIFY(isOnline() && m_fake->lists() > before);
    QTRY_VERIFY(m_clock->sleeping() >= 3); // it pings, polls, and learns who it is
}

void TestMonitorLosses::lose()
{
    m_fake->server.resetAll();
    QTRY_COMPARE(phase(), ConnectionPhase::Waiting);
    QTRY_COMPARE(m_clock->sleeping(), 1);
}

qsizetype TestMonitorLosses::wholeLists() const
{
    const QList<FakeRequest> all = m_fake->server.requests();
    return std::count_if(all.cbegin(), all.cend(),
                         [](const FakeRequest &request) { return request.target == kWholeList; });
}

void TestMonitorLosses::holdLists()
{
    m_fake->server.onRequest = [this, usual = m_fake->server.onRequest](const FakeConnectionPtr &connection,
                                                                        const FakeRequest &request) {
        if (request.target.contains("/containers/json"))
            m_held = connection;
        else
            usual(connection, request);
    };
}

void TestMonitorLosses::delay_afterGoodSessions_beginsAnew()
{
    goOnline();
    for (int round = 0; round < 8; ++round) {
        m_clock->advance(6s);
        lose();
        QVERIFY2(wait() <= ReconnectDelay::kFirstLimit, qPrintable(QString::number(wait().count())));
        m_clock->advance(wait());
        QTRY_VERIFY(isOnline());
    }
}

void TestMonitorLosses::delay_afterShortSessions_grows()
{
    goOnline();
    std::chrono::milliseconds longest {};
    for (int round = 0; round < 8; ++round) {
        m_clock->advance(1s);
        lose();
        longest = std::max(longest, wait());
        m_clock->advance(wait());
        QTRY_VERIFY(isOnline());
    }
    QVERIFY2(longest > ReconnectDelay::kFirstLimit, "an engine that dies again and again is left in peace");
}

/// The machine is there, and its engine soon will be.
void TestMonitorLosses::delay_refused_staysShort()
{
    m_fake->server.refusal = Error { .kind = ErrorKind::Unreachable, .code = net::codes::kConnectionRefused };
    m_monitor->setActive(true);
    for (int tries = 1; tries <= 12; ++tries) {
        QTRY_COMPARE(m_fake->server.tries(), tries);
        QTRY_COMPARE(m_clock->sleeping(), 1);
        QVERIFY2(wait() <= ReconnectDelay::kRefusedLimit, qPrintable(QString::number(wait().count())));
        m_clock->advance(wait());
    }
}

/// All hosts are dropped in the same moment.
void TestMonitorLosses::dropped_manyTimes_spreadsTheConnecting()
{
    goOnline();
    QSet<qint64> waits;
    for (int round = 0; round < 10; ++round) {
        m_monitor->dropConnections();
        QTRY_COMPARE(m_clock->sleeping(), 1);
        QVERIFY(wait() <= 1s);
        waits.insert(wait().count());
        m_clock->advance(1s);
        QTRY_VERIFY(isOnline());
    }
    QVERIFY2(waits.size() > 5, qPrintable(QString::number(waits.size())));
}

void TestMonitorLosses::dropped_onceOnly_isForgottenAfterwards()
{
    goOnline();
    m_monitor->dropConnections();
    QTRY_COMPARE(m_clock->sleeping(), 1);
    m_clock->advance(1s);
    QTRY_VERIFY(isOnline());
    m_clock->advance(6s);
    lose();
    m_clock->advance(wait());
    QTRY_VERIFY(isOnline()); // without another rest
}

/// A terminal that is open in a window of its own.
void TestMonitorLosses::dropped_inactive_endsOtherPeoplesStreams()
{
    m_fake->onOther = [](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->beginChunks();
    };
    net::HttpRequest request;
    request.url.setPath(u"/containers/1/logs"_s);
    std::optional<Result<QByteArray>> read;
    std::unique_ptr<net::HttpBodyStream> body;
    TaskScope scope;
    scope.run(m_monitor->link()->engine.stream(std::move(request), scope.token()),
              [&](Result<std::unique_ptr<net::HttpBodyStream>> stream) {
                  body = *std::move(stream);
                  scope.run(body->read(scope.token()),
                            [&read](Result<QByteArray> piece) { read = std::move(piece); });
              });
    QTRY_VERIFY(body);
    QVERIFY(!read);
    m_monitor->dropConnections();
    QTRY_VERIFY(read);
    QCOMPARE(read->error().kind, ErrorKind::Unreachable);
}

/// The engine may be another by then.
void TestMonitorLosses::dropped_online_agreesAnewInsteadOfGuessing()
{
    goOnline();
    m_monitor->dropConnections();
    QTRY_COMPARE(m_clock->sleeping(), 1);
    m_clock->advance(1s);
    QTRY_VERIFY(isOnline());
    QCOMPARE(m_fake->firstLists(), 1);
    QCOMPARE(m_fake->pings(), 1);
}

void TestMonitorLosses::failed_first_agreesInsteadOfGuessing()
{
    m_fake->server.refusal = Error { .kind = ErrorKind::Unreachable, .detail = u"no route"_s };
    m_monitor->setActive(true);
    QTRY_COMPARE(phase(), ConnectionPhase::Waiting);
    m_fake->server.refusal.reset();
    m_monitor->refresh();
    QTRY_VERIFY(isOnline());
    QCOMPARE(m_fake->firstLists(), 0);
    QCOMPARE(m_fake->pings(), 1);
}

void TestMonitorLosses::failed_connecting_saysWhy()
{
    goOnline();
    m_clock->advance(6s);
    m_fake->isSilent = true;
    lose();
    m_clock->advance(wait());
    QTRY_COMPARE(phase(), ConnectionPhase::Connecting);
    QVERIFY(m_monitor->connection().lastError);
    QCOMPARE(m_monitor->connection().lastError->kind, ErrorKind::Unreachable);
}

/// An event has told that the list is no longer true: an engine that answers does not make it so.
void TestMonitorLosses::stale_listUnderWay_pingMovesNoTime()
{
    goOnline();
    m_clock->advance(13s);
    const QDateTime asOf = m_monitor->asOf();
    holdLists();
    m_fake->emitEvent("start");
    QTRY_VERIFY(m_held);
    m_clock->advance(2s);
    QTRY_COMPARE(m_fake->pings(), 1);
    QTest::qWait(0);
    QCOMPARE(m_monitor->asOf(), asOf);
    m_held->answer(200, m_fake->listBody);
    QTRY_COMPARE(m_monitor->asOf(), m_clock->now());
}

void TestMonitorLosses::stale_listWaits_pingMovesNoTime()
{
    goOnline();
    m_clock->advance(14s + 990ms);
    m_fake->emitEvent("start"); // is listed at once
    QTRY_COMPARE(m_fake->lists(), 2);
    QTRY_COMPARE(m_monitor->asOf(), m_clock->now());
    const QDateTime asOf = m_monitor->asOf();
    m_fake->emitEvent("die"); // has to wait for a while
    QTest::qWait(0);
    QCOMPARE(m_fake->lists(), 2);
    m_clock->advance(10ms);
    QTRY_COMPARE(m_fake->pings(), 1);
    QTest::qWait(0);
    QCOMPARE(m_fake->lists(), 2);
    QCOMPARE(m_monitor->asOf(), asOf);
}

void TestMonitorLosses::stale_frozenEngine_isNotAskedForLists()
{
    goOnline();
    m_fake->isSilent = true;
    m_clock->advance(15s);
    QTRY_COMPARE(m_fake->pings(), 1);
    m_clock->advance(5s);
    QTRY_COMPARE(phase(), ConnectionPhase::Waiting);
    for (int second = 0; second < 150; ++second) {
        m_clock->advance(1s);
        QTest::qWait(0);
    }
    QCOMPARE(m_fake->lists(), 1);
    QCOMPARE(phase(), ConnectionPhase::Waiting);
    QVERIFY(m_fake->pings() > 10); // it is asked whether it is there
    QCOMPARE(m_monitor->containers().size(), 1); // what was known is shown
    QVERIFY(m_monitor->asOf() < m_clock->now().addSecs(-150)); // with its time
}

void TestMonitorLosses::stale_engineReplaced_idIsLearntAnew()
{
    QByteArray id = "ONE";
    m_fake->onOther = [&id](const FakeConnectionPtr &connection, const FakeRequest &request) {
        if (request.target.endsWith("/info"))
            connection->answer(200, R"({"ID":")" + id + R"("})");
    };
    goOnline();
    m_clock->advance(6s);
    QTRY_COMPARE(m_monitor->connection().engineId, u"ONE"_s);
    id = "TWO";
    lose();
    m_clock->advance(wait());
    QTRY_VERIFY(isOnline());
    QTRY_VERIFY(m_clock->sleeping() >= 3);
    m_clock->advance(5s);
    QTRY_COMPARE(m_monitor->connection().engineId, u"TWO"_s);
}

void TestMonitorLosses::stale_whileAway_isToldByItsTime()
{
    goOnline();
    const QDateTime asOf = m_monitor->asOf();
    m_monitor->setActive(false);
    m_clock->advance(1h);
    QCOMPARE(m_monitor->asOf(), asOf);
    QCOMPARE(m_monitor->containers().size(), 1);
    QVERIFY(!m_monitor->connection().lastError);
    m_fake->listBody = "[]";
    goOnline();
    QTRY_COMPARE(m_monitor->containers().size(), 0);
    QCOMPARE(m_monitor->asOf(), m_clock->now());
}

/// Events ask for single containers; what the engine lost of the others is made up for all the same.
void TestMonitorLosses::busy_events_wholeListOnceAMinuteAllTheSame()
{
    goOnline();
    const qsizetype before = wholeLists();
    for (int i = 1; i <= 20; ++i) {
        m_clock->advance(30s);
        const qsizetype lists = m_fake->lists();
        m_fake->emitEvent("start");
        QTRY_VERIFY(m_fake->lists() > lists);
        QTRY_COMPARE(m_monitor->asOf(), m_clock->now());
    }
    QVERIFY2(wholeLists() - before >= 9, qPrintable(QString::number(wholeLists() - before)));
}

void TestMonitorLosses::inactive_idleConnections_areClosed()
{
    goOnline();
    m_clock->advance(15s);
    QTRY_COMPARE(m_fake->pings(), 1); // over a connection that is kept
    m_monitor->setActive(false);
    QTRY_COMPARE(m_fake->server.live(), 0);
    QTRY_COMPARE(m_clock->sleeping(), 0);
}

QTEST_GUILESS_MAIN(TestMonitorLosses)
#include "tst_monitorlosses.moc"
