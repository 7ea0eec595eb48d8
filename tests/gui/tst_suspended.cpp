// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, stopped as a computer that sleeps stops it.
#include "docker/hostileengine.h"
#include "docker/hoststore.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000; // milliseconds, on a busy machine
constexpr int kNap = 4'000;
constexpr int kSleep = 33'000; ///< longer than what counts as sleep
constexpr int kSoon = 15'000; ///< it looks every five seconds

} // namespace

/// Sleep for real (SIGSTOP): afterwards all connections are made anew, as nobody knows which still work.
class TestSuspended final : public QObject
{
    Q_OBJECT

private slots:
    void program_stoppedForLong_makesItsConnectionsAnew();
};

void TestSuspended::program_stoppedForLong_makesItsConnectionsAnew()
{
    std::atomic<int> streams = 0;
    const Malice events { .start = HostileEngine::goodEvents().start, .more = [&streams](qint64 turn) {
                             streams += turn == 0 ? 1 : 0;
                             return QByteArray();
                         } };
    const HostileEngine engine({ { "/events", events } });
    const QTemporaryDir folder;
    QVERIFY(docker::HostStore(folder.path())
                .put({ .id = docker::HostId(u"h"_s),
                       .name = u"here"_s,
                       .endpoint = { .kind = docker::Endpoint::Kind::Unix, .address = engine.path() } }));
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(SLIPWAY_PROGRAM),
                  { u"--data-dir"_s, folder.path(), u"--lang"_s, u"en"_s, u"--page"_s, u"containers"_s });
    QVERIFY(program.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(streams.load(), 1, kPatience);
    const auto pid = static_cast<pid_t>(program.processId());

    QCOMPARE(::kill(pid, SIGSTOP), 0); // what a busy computer does to everybody is no sleep
    QTest::qWait(kNap);
    QCOMPARE(::kill(pid, SIGCONT), 0);
    QTest::qWait(kNap);
    QCOMPARE(streams.load(), 1);

    QCOMPARE(::kill(pid, SIGSTOP), 0);
    QTest::qWait(kSleep);
    QCOMPARE(streams.load(), 1);
    QCOMPARE(::kill(pid, SIGCONT), 0);
    QTRY_COMPARE_WITH_TIMEOUT(streams.load(), 2, kSoon);
    program.terminate();
    QVERIFY(program.waitForFinished());
}

QTEST_GUILESS_MAIN(TestSuspended)
#include "tst_suspended.moc"
