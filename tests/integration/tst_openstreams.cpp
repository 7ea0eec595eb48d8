// SPDX-License-Identifier: GPL-3.0-or-later
// What people have open (a shell, figures, a log, an action under way) while a real engine is killed or
// frozen.
#include "base/clock.h"
#include "docker/engine.h"
#include "docker/logs.h"
#include "docker/operations.h"
#include "docker/shell.h"
#include "docker/stats/stats.h"
#include "net/stream/localconnectors.h"
#include "realengine.h"
#include "support/warnings.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::docker;
using slipway::test::RealEngine;

namespace {

QString wordsOf(const Error &error)
{
    return nameOf(error.kind) + u' ' + error.code + u": "_s + error.detail;
}

/// Everything that a person can have open on one container, and how each ended.
struct Open
{
    std::optional<Result<std::optional<int>>> shellEnd {};
    std::optional<Error> statsEnd {};
    std::optional<Error> logEnd {};
    QByteArray shellOutput {};
    qsizetype frames = 0;
    qsizetype logLines = 0;
    QList<LogMark::Kind> marks {};
    std::unique_ptr<Shell> shell {};
    std::unique_ptr<Stats> stats {};
    std::unique_ptr<Logs> logs {};
    TaskScope scope {}; // the last: its tasks use what is above
};

} // namespace

class TestOpenStreams final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init() { slipway::test::failOnAnyWarning(); }
    void engine_frozen_streamsStayAndActionsWait();
    void engine_killed_streamsEndAndSaySo();

private:
    void open(Open &what);
    bool answers(Open &what, const QByteArray &word);

    SystemClock m_clock;
    std::unique_ptr<RealEngine> m_engine;
    std::shared_ptr<HostLink> m_link;
    ContainerId m_container {};
};

void TestOpenStreams::initTestCase()
{
    SLIPWAY_NEEDS_REAL_ENGINE();
    m_engine = std::make_unique<RealEngine>();
    const Result<> started = m_engine->start();
    QVERIFY2(started, qPrintable(started ? QString() : wordsOf(started.error())));
    m_link = std::make_shared<HostLink>(Host {}, std::make_unique<net::UnixConnector>(m_engine->socketPath()),
                                        m_clock);
    const Result<QByteArray> id =
        m_engine->docker({ u"run"_s, u"-d"_s, u"--network"_s, u"none"_s, RealEngine::kImage, u"sh"_s, u"-c"_s,
                           u"while :; do echo line; sleep 1; done"_s });
    QVERIFY(id);
    m_container = ContainerId(QString::fromLatin1(*id).trimmed());
}

void TestOpenStreams::cleanupTestCase()
{
    m_link.reset();
    m_engine.reset();
}

void TestOpenStreams::open(Open &what)
{
    what.shell = std::make_unique<Shell>(
        m_link, m_clock, m_container, ShellOptions { .command = { u"sh"_s } },
        Shell::Observer { .started = [](const QString &) {},
                          .output = [&what](const QByteArray &bytes) { what.shellOutput += bytes; } });
    what.stats = std::make_unique<Stats>(m_link->engine);
    what.logs = std::make_unique<Logs>(m_link->engine, m_clock);
    const std::stop_token stop = what.scope.token();
    what.scope.run(what.shell->run(stop),
                   [&what](const Result<std::optional<int>> &end) { what.shellEnd = end; });
    what.scope.run(what.stats->follow(
                       m_container, [&what](const StatsFrame &) { ++what.frames; }, stop),
                   [&what](const Result<> &end) { what.statsEnd = end ? Error {} : end.error(); });
    what.scope.run(
        what.logs->follow(m_container, { .tail = 0 }, std::make_shared<LogCursor>(),
                          { .arrived = [&what](const LogBatch &batch) { what.logLines += batch.size(); },
                            .caughtUp = [] {},
                            .marked = [&what](const LogMark &mark) { what.marks += mark.kind; } },
                          stop),
        [&what](const Result<> &end) { what.logEnd = end ? Error {} : end.error(); });
}

/// A command that is typed is carried out. The word is put together there, so that its echo is no answer.
bool TestOpenStreams::answers(Open &what, const QByteArray &word)
{
    what.shell->write("echo $((1+1))" + word + "\r");
    return QTest::qWaitFor([&] { return what.shellOutput.contains("2" + word); }, 10'000);
}

/// D2: what is open stays open and goes on; an action waits, and can be called off at once.
void TestOpenStreams::engine_frozen_streamsStayAndActionsWait()
{
    Open what;
    open(what);
    QTRY_VERIFY_WITH_TIMEOUT(what.frames >= 2 && what.logLines >= 1, 20'000);
    QVERIFY(answers(what, "before"));

    const auto pid = static_cast<pid_t>(m_engine->pid());
    QCOMPARE(::kill(pid, SIGSTOP), 0);
    const auto goOn = qScopeGuard([pid] { ::kill(pid, SIGCONT); }); // whatever comes of it
    std::optional<Result<OperationOutcome>> renamed;
    std::optional<Result<OperationOutcome>> calledOff;
    TaskScope others;
    std::stop_source callOff;
    const auto rename = [this](const QString &name, std::stop_token stop) {
        return perform(
            m_link, { .kind = OperationKind::Rename, .newName = name }, m_container,
            [](RecreateStep, const PullProgress &) {}, std::move(stop));
    };
    others.run(rename(u"waited"_s, others.token()),
               [&](const Result<OperationOutcome> &end) { renamed = end; });
    others.run(rename(u"never"_s, callOff.get_token()),
               [&](const Result<OperationOutcome> &end) { calledOff = end; });
    QTest::qWait(5000); // longer than anything here takes while the engine is well
    QVERIFY(!renamed);
    QVERIFY(!calledOff);
    QVERIFY(!what.shellEnd);
    QVERIFY(!what.statsEnd);
    QVERIFY(!what.logEnd);

    callOff.request_stop();
    QTRY_VERIFY_WITH_TIMEOUT(calledOff, 500);
    QCOMPARE(calledOff->error().kind, ErrorKind::Cancelled);

    const qsizetype frames = what.frames;
    const qsizetype lines = what.logLines;
    QCOMPARE(::kill(pid, SIGCONT), 0);
    QTRY_VERIFY_WITH_TIMEOUT(renamed, 10'000);
    QVERIFY2(*renamed, qPrintable(*renamed ? QString() : wordsOf(renamed->error())));
    QTRY_VERIFY_WITH_TIMEOUT(what.frames > frames && what.logLines > lines, 10'000);
    QVERIFY(answers(what, "after"));
    QVERIFY(!what.statsEnd);
    QVERIFY(!what.logEnd);
    QVERIFY2(what.marks.isEmpty(), "the log was never cut");
}

/// D1: a shell and figures end within two seconds, with the reason; a log waits for the engine and goes on.
void TestOpenStreams::engine_killed_streamsEndAndSaySo()
{
    Open what;
    open(what);
    QTRY_VERIFY_WITH_TIMEOUT(what.frames >= 2 && what.logLines >= 1, 20'000);
    QVERIFY(answers(what, "before"));

    m_engine->kill();
    QElapsedTimer since;
    since.start();
    QTRY_VERIFY_WITH_TIMEOUT(what.shellEnd && what.statsEnd, 2000);
    QVERIFY2(!*what.shellEnd, "nobody knows how the shell ended: no exit code is made up");
    QCOMPARE(what.shellEnd->error().kind, ErrorKind::Unreachable);
    QCOMPARE(what.statsEnd->kind, ErrorKind::Unreachable);
    qInfo("noticed after %lld ms", static_cast<long long>(since.elapsed()));
    QTRY_COMPARE_WITH_TIMEOUT(what.marks, QList { LogMark::Kind::Lost }, 2000);
    QVERIFY(!what.logEnd);

    const Result<> again = m_engine->startAgain();
    QVERIFY2(again, qPrintable(again ? QString() : wordsOf(again.error())));
    QVERIFY(m_engine->docker({ u"start"_s, m_container.text() }));
    const qsizetype lines = what.logLines;
    QTRY_VERIFY_WITH_TIMEOUT(what.marks.contains(LogMark::Kind::Resumed) && what.logLines > lines, 40'000);

    Open next;
    open(next);
    QVERIFY(answers(next, "again"));
    QTRY_VERIFY_WITH_TIMEOUT(next.frames >= 1, 10'000);
}

QTEST_GUILESS_MAIN(TestOpenStreams)
#include "tst_openstreams.moc"
