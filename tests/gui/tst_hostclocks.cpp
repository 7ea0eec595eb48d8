// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered of the clocks of engines.
#include "app/hostclocks.h"
#include "app/settingsstore.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace slipway;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const docker::HostId kWeb(u"web"_s);

/// A host in whatever state the test wants; nothing else happens.
class OneHost final : public ui::HostService
{
public:
    docker::ConnectionState state {};

    QList<docker::Host> hosts() const override { return {}; }
    std::optional<Error> trouble() const override { return {}; }
    docker::ConnectionState connection(const docker::HostId & /*host*/) const override { return state; }
    QList<docker::ContainerSummary> containers(const docker::HostId & /*host*/) const override { return {}; }
    QDateTime asOf(const docker::HostId & /*host*/) const override { return {}; }
    void setWatched(const QList<docker::HostId> & /*hosts*/) override { }
    void refresh(const docker::HostId & /*host*/) override { }
    Task<Result<docker::HostId>> addHost(ui::NewHost /*request*/, std::stop_token /*stop*/) override
    {
        co_return Error {};
    }
    Task<Result<>> useIdentity(docker::HostId /*host*/, QString /*identity*/,
                               std::stop_token /*stop*/) override
    {
        co_return Error {};
    }
    Task<Result<>> removeHost(docker::HostId /*host*/, std::stop_token /*stop*/) override
    {
        co_return Result<>();
    }
    Task<Result<>> setAccessUntil(docker::HostId /*host*/, QDateTime /*until*/,
                                  std::stop_token /*stop*/) override
    {
        co_return Result<>();
    }
};

} // namespace

class TestHostClocks final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<app::SettingsStore>(m_folder->path(), QString());
    }

    void online_isRemembered_overRuns()
    {
        app::HostClocks clocks(m_hosts, *m_settings, m_clock);
        QVERIFY(!clocks.of(kWeb));
        become(docker::ConnectionPhase::Connecting, 0s);
        QVERIFY(!clocks.of(kWeb));
        become(docker::ConnectionPhase::Online, -600s);
        const std::optional<app::ClockOffset> known = clocks.of(kWeb);
        QVERIFY(known);
        QCOMPARE(known->ahead, -600s);
        QCOMPARE(known->measured.toSecsSinceEpoch(), m_clock.now().toSecsSinceEpoch());
        become(docker::ConnectionPhase::Waiting, 0s); // it says nothing any more
        const app::HostClocks next(m_hosts, *m_settings, m_clock);
        QVERIFY(next.of(kWeb));
        QCOMPARE(next.of(kWeb)->ahead, -600s);
    }

    void unchanged_isWrittenOnceADay()
    {
        const app::HostClocks clocks(m_hosts, *m_settings, m_clock);
        become(docker::ConnectionPhase::Online, 40s);
        const QDateTime first = clocks.of(kWeb)->measured;
        m_clock.advance(1h);
        become(docker::ConnectionPhase::Online, 42s);
        QCOMPARE(clocks.of(kWeb)->measured, first);
        become(docker::ConnectionPhase::Online, 0s); // somebody set it right
        QCOMPARE(clocks.of(kWeb)->ahead, 0s);
        const QDateTime second = clocks.of(kWeb)->measured;
        m_clock.advance(25h);
        become(docker::ConnectionPhase::Online, 0s);
        QVERIFY(clocks.of(kWeb)->measured > second);
    }

    void damagedSettings_areNothing()
    {
        m_settings->setState(u"hosts.clocks"_s, "web\n\nother x y z\n"_ba);
        const app::HostClocks clocks(m_hosts, *m_settings, m_clock);
        QVERIFY(!clocks.of(kWeb));
    }

private:
    void become(docker::ConnectionPhase phase, std::chrono::seconds ahead)
    {
        m_hosts.state = { .phase = phase, .clockAhead = ahead };
        emit m_hosts.connectionChanged(kWeb);
    }

    OneHost m_hosts;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::SettingsStore> m_settings;
    TestClock m_clock;
};

QTEST_GUILESS_MAIN(TestHostClocks)
#include "tst_hostclocks.moc"
