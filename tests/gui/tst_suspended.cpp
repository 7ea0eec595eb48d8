// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, stopped as a computer that sleeps stops it, and moved to another network.
#include "docker/hostileengine.h"
#include "docker/hoststore.h"
#include "support/warnings.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <memory>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000; // milliseconds, on a busy machine
constexpr int kNap = 4'000;
constexpr int kSleep = 33'000; ///< longer than what counts as sleep
constexpr int kSoon = 15'000; ///< it looks every five seconds

/// A system bus of the test's own, with a NetworkManager on it.
class FakeNetwork final
{
public:
    /// \return empty, or why it cannot run here
    QString start()
    {
        const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (daemon.isEmpty())
            return u"there is no dbus-daemon"_s;
        m_bus.start(daemon, { u"--session"_s, u"--nofork"_s, u"--print-address=1"_s });
        if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead(kPatience))
            return u"no bus"_s;
        m_environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, QString::fromUtf8(m_bus.readLine()).trimmed());
        m_manager.setProcessEnvironment(m_environment);
        m_manager.start(u"/usr/bin/python3"_s,
                        { QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/gui/fakenetwork.py") });
        const bool isReady = m_manager.waitForStarted() && m_manager.waitForReadyRead(kPatience);
        return isReady
            ? QString()
            : u"python3 with gi is needed: "_s + QString::fromUtf8(m_manager.readAllStandardError());
    }
    ~FakeNetwork()
    {
        for (QProcess *process : { &m_manager, &m_bus }) {
            process->kill();
            process->waitForFinished();
        }
    }
    FakeNetwork() = default;
    Q_DISABLE_COPY_MOVE(FakeNetwork)

    const QProcessEnvironment &environment() const { return m_environment; }
    void change(const QByteArray &to) { m_manager.write(to + '\n'); }

private:
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QProcess m_bus {};
    QProcess m_manager {};
};

} // namespace

/// Afterwards all connections are made anew, as nobody knows which still work.
class TestSuspended final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void program_stoppedForLong_makesItsConnectionsAnew();
    void program_otherNetwork_makesItsConnectionsAnew();

private:
    void start(const QProcessEnvironment &environment);

    std::atomic<int> m_streams = 0; ///< of events, opened so far
    std::unique_ptr<HostileEngine> m_engine;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_program;
};

void TestSuspended::init()
{
    failOnAnyWarning();
    m_streams = 0;
    const Malice events { .start = HostileEngine::goodEvents().start, .more = [this](qint64 turn) {
                             m_streams += turn == 0 ? 1 : 0;
                             return QByteArray();
                         } };
    m_engine = std::make_unique<HostileEngine>(QHash<QByteArray, Malice> { { "/events", events } });
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(docker::HostStore(m_folder->path())
                .put({ .id = docker::HostId(u"h"_s),
                       .name = u"here"_s,
                       .endpoint = { .kind = docker::Endpoint::Kind::Unix, .address = m_engine->path() } }));
}

void TestSuspended::cleanup()
{
    if (m_program) { // also when it is stopped
        m_program->kill();
        m_program->waitForFinished();
    }
    m_program.reset();
    m_engine.reset();
}

void TestSuspended::start(const QProcessEnvironment &environment)
{
    m_program = std::make_unique<QProcess>();
    m_program->setProcessEnvironment(environment);
    m_program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program->start(
        QStringLiteral(SLIPWAY_PROGRAM),
        { u"--data-dir"_s, m_folder->path(), u"--lang"_s, u"en"_s, u"--page"_s, u"containers"_s });
    QVERIFY(m_program->waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(m_streams.load(), 1, kPatience);
}

/// Sleep for real (SIGSTOP).
void TestSuspended::program_stoppedForLong_makesItsConnectionsAnew()
{
    start(QProcessEnvironment::systemEnvironment());
    QCOMPARE(m_streams.load(), 1);
    const auto pid = static_cast<pid_t>(m_program->processId());

    QCOMPARE(::kill(pid, SIGSTOP), 0); // what a busy computer does to everybody is no sleep
    QTest::qWait(kNap);
    QCOMPARE(::kill(pid, SIGCONT), 0);
    QTest::qWait(kNap);
    QCOMPARE(m_streams.load(), 1);

    QCOMPARE(::kill(pid, SIGSTOP), 0);
    QTest::qWait(kSleep);
    QCOMPARE(m_streams.load(), 1);
    QCOMPARE(::kill(pid, SIGCONT), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_streams.load(), 2, kSoon);
}

/// As the system tells it, by NetworkManager.
void TestSuspended::program_otherNetwork_makesItsConnectionsAnew()
{
    FakeNetwork network;
    const QString problem = network.start();
    if (!problem.isEmpty())
        QSKIP(qPrintable(problem));
    start(network.environment());
    QTest::qWait(kNap);
    QCOMPARE(m_streams.load(), 1);
    network.change("down");
    QTRY_COMPARE_WITH_TIMEOUT(m_streams.load(), 2, kSoon);
    network.change("up");
    QTRY_COMPARE_WITH_TIMEOUT(m_streams.load(), 3, kSoon);
}

QTEST_GUILESS_MAIN(TestSuspended)
#include "tst_suspended.moc"
