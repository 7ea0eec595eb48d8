// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networkwatch.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace slipway::net;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestNetworkWatch final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void look_timePassesEvenly_saysNothing();
    void look_sleptLong_saysSo();
    void look_sleptShortly_saysNothing();
    void look_inactive_costsNothing();
    void activate_afterSleep_startsAfresh();
    void sinceBoot_real_goesOn();

private:
    /// The computer sleeps: no timer runs, but time goes by.
    void suspendFor(std::chrono::seconds time) { m_slept += time; }
    void pass(std::chrono::seconds time);

    std::unique_ptr<TestClock> m_clock;
    std::chrono::nanoseconds m_slept {};
};

void TestNetworkWatch::init()
{
    failOnAnyWarning();
    m_clock = std::make_unique<TestClock>();
    m_slept = {};
}

void TestNetworkWatch::pass(std::chrono::seconds time)
{
    for (auto i = 0s; i < time; ++i) {
        m_clock->advance(1s);
        QTest::qWait(0);
    }
}

void TestNetworkWatch::look_timePassesEvenly_saysNothing()
{
    NetworkWatch watch(*m_clock, [this] { return m_clock->monotonic() + m_slept; });
    QSignalSpy spy(&watch, &NetworkWatch::connectionsSuspect);
    watch.setActive(true);
    pass(600s);
    QCOMPARE(spy.size(), 0);
}

void TestNetworkWatch::look_sleptLong_saysSo()
{
    NetworkWatch watch(*m_clock, [this] { return m_clock->monotonic() + m_slept; });
    QSignalSpy spy(&watch, &NetworkWatch::connectionsSuspect);
    watch.setActive(true);
    pass(20s);
    suspendFor(31s);
    pass(NetworkWatch::kInterval);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).value<NetworkWatch::Change>(), NetworkWatch::Change::WokeUp);
    pass(600s);
    QCOMPARE(spy.size(), 1);
    suspendFor(8h);
    pass(NetworkWatch::kInterval);
    QCOMPARE(spy.size(), 2);
}

void TestNetworkWatch::look_sleptShortly_saysNothing()
{
    NetworkWatch watch(*m_clock, [this] { return m_clock->monotonic() + m_slept; });
    QSignalSpy spy(&watch, &NetworkWatch::connectionsSuspect);
    watch.setActive(true);
    for (int i = 0; i < 10; ++i) {
        suspendFor(20s);
        pass(10s);
    }
    QCOMPARE(spy.size(), 0);
}

void TestNetworkWatch::look_inactive_costsNothing()
{
    NetworkWatch watch(*m_clock, [this] { return m_clock->monotonic() + m_slept; });
    QCOMPARE(m_clock->sleeping(), 0);
    watch.setActive(true);
    QCOMPARE(m_clock->sleeping(), 1);
    watch.setActive(false);
    QTRY_COMPARE(m_clock->sleeping(), 0);
}

void TestNetworkWatch::activate_afterSleep_startsAfresh()
{
    NetworkWatch watch(*m_clock, [this] { return m_clock->monotonic() + m_slept; });
    QSignalSpy spy(&watch, &NetworkWatch::connectionsSuspect);
    watch.setActive(true);
    pass(20s);
    watch.setActive(false);
    suspendFor(1h);
    watch.setActive(true);
    pass(20s);
    QCOMPARE(spy.size(), 0);
}

void TestNetworkWatch::sinceBoot_real_goesOn()
{
    const std::chrono::nanoseconds before = NetworkWatch::sinceBoot();
    QVERIFY(before > 0ns);
    QTRY_VERIFY(NetworkWatch::sinceBoot() > before);
}

QTEST_GUILESS_MAIN(TestNetworkWatch)
#include "tst_networkwatch.moc"
