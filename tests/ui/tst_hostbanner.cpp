// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/containers/hostbanner.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::ui;
using docker::ConnectionPhase;
using docker::ConnectionState;

namespace {

const QString kMachine =
    u"/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/db-01"_s;

ConnectionState down(const QString &code = u"connection.refused"_s)
{
    return { .phase = ConnectionPhase::Waiting,
             .lastError =
                 Error { .kind = ErrorKind::Unreachable, .code = code, .subject = u"10.0.0.1:2376"_s } };
}

} // namespace

class TestHostBanner final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void allWell_isHidden();
    void down_one_saysWhyAndTriesAgain();
    void down_whileTryingAgain_stays();
    void down_droppedByUs_saysNothing();
    void down_several_areListed();
    void down_machineStopped_offersToStartIt_data();
    void down_machineStopped_offersToStartIt();
    void down_startFails_isTold();
    void down_machineRuns_saysTheReason();
    void down_notAMachine_asksNobody();
    void slow_counted_andGone();
    void clock_off_isToldAboutTheChosenHost();
    void twins_areTold();

private:
    void putMachine(azure::PowerState power);
    Button *action() const { return m_banner->findChild<Button *>(u"bannerAction"_s); }

    std::unique_ptr<test::FakeServices> m_fakes;
    std::unique_ptr<Banner> m_banner;
    std::unique_ptr<HostBanner> m_trouble;
    docker::Host m_db;
    docker::Host m_web;
};

void TestHostBanner::init()
{
    test::failOnAnyWarning();
    m_fakes = std::make_unique<test::FakeServices>();
    m_db = test::host(u"db-01"_s, u"db-01"_s, u"tcp://10.0.0.1:2376"_s);
    m_db.machineId = kMachine;
    m_web = test::host(u"web-01"_s, u"web-01"_s, u"tcp://10.0.0.2:2376"_s);
    m_fakes->hosts.put(m_db, ConnectionPhase::Online, {});
    m_fakes->hosts.put(m_web, ConnectionPhase::Online, {});
    m_banner = std::make_unique<Banner>();
    m_trouble = std::make_unique<HostBanner>(m_fakes->services, *m_banner, nullptr);
    m_trouble->setActive(true);
    m_trouble->setHosts({ m_db });
}

void TestHostBanner::cleanup()
{
    m_trouble.reset();
    m_banner.reset();
    m_fakes.reset();
}

void TestHostBanner::putMachine(azure::PowerState power)
{
    azure::Machine machine { .name = u"db-01"_s, .power = power };
    machine.id = *azure::ArmId::parse(kMachine);
    m_fakes->machines.list = { { .machine = machine } };
}

void TestHostBanner::allWell_isHidden()
{
    QVERIFY(m_banner->isHidden());
    QCOMPARE(m_fakes->machines.calls, QStringList());
}

void TestHostBanner::down_one_saysWhyAndTriesAgain()
{
    m_fakes->hosts.setConnection(m_db.id, down());
    m_trouble->update();
    QVERIFY(!m_banner->isHidden());
    QVERIFY(m_banner->text().contains(u"\"db-01\""_s));
    QVERIFY(m_banner->text().contains(u"no Docker answers"_s));
    const QSignalSpy spy(m_trouble.get(), &HostBanner::tryRequested);
    action()->click();
    QCOMPARE(spy.size(), 1);
}

void TestHostBanner::down_whileTryingAgain_stays()
{
    m_fakes->hosts.setConnection(m_db.id, down());
    m_trouble->update();
    ConnectionState trying = down();
    trying.phase = ConnectionPhase::Connecting;
    m_fakes->hosts.setConnection(m_db.id, trying);
    m_trouble->update();
    QVERIFY(!m_banner->isHidden());
    m_fakes->hosts.setConnection(m_db.id, { .phase = ConnectionPhase::Online });
    m_trouble->update();
    QVERIFY(m_banner->isHidden());
}

void TestHostBanner::down_droppedByUs_saysNothing()
{
    ConnectionState dropped = down(u"connection.dropped"_s);
    dropped.phase = ConnectionPhase::Connecting;
    m_fakes->hosts.setConnection(m_db.id, dropped);
    m_trouble->update();
    QVERIFY(m_banner->isHidden());
}

void TestHostBanner::down_several_areListed()
{
    m_trouble->setHosts({ m_db, m_web });
    m_fakes->hosts.setConnection(m_db.id, down());
    m_fakes->hosts.setConnection(m_web.id, down());
    m_trouble->update();
    QVERIFY(m_banner->text().contains(u"2 hosts"_s) || m_banner->text().contains(u"2 host(s)"_s));
    QVERIFY(m_banner->text().contains(u"db-01"_s));
    QVERIFY(m_banner->text().contains(u"web-01"_s));
}

void TestHostBanner::down_machineStopped_offersToStartIt_data()
{
    QTest::addColumn<azure::PowerState>("power");
    QTest::newRow("stopped") << azure::PowerState::Stopped;
    QTest::newRow("deallocated") << azure::PowerState::Deallocated;
}

void TestHostBanner::down_machineStopped_offersToStartIt()
{
    QFETCH(const azure::PowerState, power);
    putMachine(power);
    m_fakes->hosts.setConnection(m_db.id, down());
    m_trouble->update();
    QTRY_VERIFY(m_banner->text().contains(u"Start it?"_s));
    QCOMPARE(action()->text(), u"Start Machine"_s);
    QCOMPARE(m_fakes->machines.calls, QStringList { u"machine db-01"_s });
    m_trouble->update(); // asks no second time
    QCOMPARE(m_fakes->machines.calls.size(), 1);
    const QSignalSpy tries(m_trouble.get(), &HostBanner::tryRequested);
    action()->click();
    QTRY_VERIFY(m_fakes->hosts.calls.contains(u"refresh db-01"_s));
    QVERIFY(m_fakes->machines.calls.contains(u"start db-01"_s));
    QCOMPARE(tries.size(), 0);
    QVERIFY(!m_banner->text().contains(u"Start it?"_s));
}

void TestHostBanner::down_startFails_isTold()
{
    putMachine(azure::PowerState::Stopped);
    m_fakes->machines.startOutcome = Error { .kind = ErrorKind::Forbidden, .subject = u"db-01"_s };
    m_fakes->hosts.setConnection(m_db.id, down());
    m_trouble->update();
    QTRY_COMPARE(action()->text(), u"Start Machine"_s);
    action()->click();
    QTRY_VERIFY(m_banner->text().contains(u"not allowed"_s));
}

void TestHostBanner::down_machineRuns_saysTheReason()
{
    putMachine(azure::PowerState::Running);
    m_fakes->hosts.setConnection(m_db.id, down());
    m_trouble->update();
    QTRY_COMPARE(m_fakes->machines.calls.size(), 1);
    QTest::qWait(0);
    QVERIFY(m_banner->text().contains(u"no Docker answers"_s));
    QCOMPARE(action()->text(), u"Try Now"_s);
}

void TestHostBanner::down_notAMachine_asksNobody()
{
    m_trouble->setHosts({ m_web });
    m_fakes->hosts.setConnection(m_web.id, down());
    m_trouble->update();
    QTest::qWait(0);
    QCOMPARE(m_fakes->machines.calls, QStringList());
}

void TestHostBanner::slow_counted_andGone()
{
    ConnectionState slow { .phase = ConnectionPhase::Online };
    slow.slowSince = QDateTime::currentDateTimeUtc().addSecs(-7);
    m_fakes->hosts.setConnection(m_db.id, slow);
    m_trouble->update();
    QVERIFY(m_banner->text().contains(u"Slow to answer"_s));
    QVERIFY(m_banner->text().contains(u"db-01"_s));
    QVERIFY(m_banner->text().contains(u"7 second"_s) || m_banner->text().contains(u"8 second"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_banner->text().contains(u"9 second"_s), 5000);
    m_fakes->hosts.setConnection(m_db.id, { .phase = ConnectionPhase::Online });
    m_trouble->update();
    QVERIFY(m_banner->isHidden());
}

void TestHostBanner::clock_off_isToldAboutTheChosenHost()
{
    m_fakes->hosts.setConnection(m_db.id, { .phase = ConnectionPhase::Online, .clockAhead = -90s });
    m_trouble->update();
    QVERIFY(m_banner->text().contains(u"behind"_s));
    m_fakes->hosts.setConnection(m_db.id, { .phase = ConnectionPhase::Online, .clockAhead = 2h });
    m_trouble->update();
    QVERIFY(m_banner->text().contains(u"ahead"_s));
    m_fakes->hosts.setConnection(m_db.id, { .phase = ConnectionPhase::Online, .clockAhead = 5s });
    m_trouble->update();
    QVERIFY(m_banner->isHidden());
    m_fakes->hosts.setConnection(m_db.id, { .phase = ConnectionPhase::Online, .clockAhead = 2h });
    m_trouble->setHosts({ m_db, m_web });
    QVERIFY(m_banner->isHidden());
}

void TestHostBanner::twins_areTold()
{
    m_fakes->hosts.setConnection(m_db.id, { .phase = ConnectionPhase::Online, .engineId = u"AB:CD"_s });
    m_fakes->hosts.setConnection(m_web.id, { .phase = ConnectionPhase::Online, .engineId = u"AB:CD"_s });
    m_trouble->update();
    QVERIFY(m_banner->text().contains(u"\"db-01\""_s));
    QVERIFY(m_banner->text().contains(u"web-01"_s));
    QVERIFY(m_banner->text().contains(u"/var/lib/docker/engine-id"_s));
    m_fakes->hosts.setConnection(m_web.id, { .phase = ConnectionPhase::Online, .engineId = u"other"_s });
    m_trouble->update();
    QVERIFY(m_banner->isHidden());
}

QTEST_MAIN(TestHostBanner)
#include "tst_hostbanner.moc"
