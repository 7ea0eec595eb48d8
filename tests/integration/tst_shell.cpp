// SPDX-License-Identifier: GPL-3.0-or-later
// Shells in containers of a real engine: echo, size, exit code, much output, shells that are not there.
#include "base/clock.h"
#include "docker/shell.h"
#include "net/stream/localconnectors.h"
#include "realengine.h"
#include "support/awaited.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::docker;
using slipway::test::RealEngine;

namespace {

using Ended = Result<std::optional<int>>;

QString wordsOf(const Error &error)
{
    return nameOf(error.kind) + u' ' + error.code + u": "_s + error.detail;
}

} // namespace

class TestShell final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void shell_typedCommand_isEchoedAndAnswered();
    void shell_size_isSeenFromInside();
    void shell_exitCode_isTold();
    void shell_megabyte_comesWhole();
    void shell_paused_loosesNothing();
    void shell_missingShells_fallThrough();
    void shell_optionsOfThePerson_areObeyed();
    void shell_stoppedContainer_isConflict();
    void shell_containerKilled_ends();

private:
    std::unique_ptr<Shell> open(TaskScope &scope, ShellOptions options = {});

    SystemClock m_clock;
    std::unique_ptr<RealEngine> m_engine;
    std::shared_ptr<HostLink> m_link;
    ContainerId m_container {};
    QString m_started;
    QByteArray m_output;
    std::optional<Ended> m_ended;
};

void TestShell::initTestCase()
{
    SLIPWAY_NEEDS_REAL_ENGINE();
    m_engine = std::make_unique<RealEngine>();
    const Result<> started = m_engine->start();
    QVERIFY2(started, qPrintable(started ? QString() : wordsOf(started.error())));
    m_link = std::make_shared<HostLink>(Host {}, std::make_unique<net::UnixConnector>(m_engine->socketPath()),
                                        m_clock);
    const Result<QByteArray> id =
        m_engine->docker({ u"run"_s, u"-d"_s, u"--network"_s, u"none"_s, RealEngine::kImage });
    QVERIFY(id);
    m_container = ContainerId(QString::fromLatin1(*id).trimmed());
}

void TestShell::cleanupTestCase()
{
    m_link.reset();
    m_engine.reset();
}

void TestShell::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_started.clear();
    m_output.clear();
    m_ended.reset();
}

std::unique_ptr<Shell> TestShell::open(TaskScope &scope, ShellOptions options)
{
    auto shell = std::make_unique<Shell>(
        m_link, m_clock, m_container, std::move(options),
        Shell::Observer { .started = [this](const QString &command) { m_started = command; },
                          .output = [this](const QByteArray &bytes) { m_output += bytes; } });
    scope.run(shell->run(scope.token()), [this](const Ended &result) { m_ended = result; });
    return shell;
}

void TestShell::shell_typedCommand_isEchoedAndAnswered()
{
    std::unique_ptr<Shell> shell;
    TaskScope scope;
    shell = open(scope);
    QTRY_VERIFY_WITH_TIMEOUT(!m_output.isEmpty(), 20'000);
    QCOMPARE(m_started, u"sh"_s); // busybox has neither bash nor, in this image, ash
    shell->write("echo $((6*7)) $TERM $LANG\r");
    QTRY_VERIFY_WITH_TIMEOUT(m_output.contains("42 xterm-256color C.UTF-8\r\n"), 10'000);
    QVERIFY(m_output.contains("echo $((6*7))")); // by the terminal in the container
    shell->write("\x10"); // Ctrl+P goes through at once: it brings the line back
    QTRY_VERIFY_WITH_TIMEOUT(m_output.count("echo $((6*7))") == 2, 10'000);
    shell->write("\x03");
    shell->write("exit\r");
    QTRY_VERIFY_WITH_TIMEOUT(m_ended, 10'000);
}

void TestShell::shell_size_isSeenFromInside()
{
    std::unique_ptr<Shell> shell;
    TaskScope scope;
    shell = open(scope, { .size = { 33, 101 } });
    QTRY_VERIFY_WITH_TIMEOUT(!m_output.isEmpty(), 20'000);
    const auto sizeIs = [this, &shell](const QByteArray &size) {
        return QTest::qWaitFor(
            [&] {
                m_output.clear();
                shell->write("/bin/busybox stty size\r");
                QTest::qWait(100);
                return m_output.contains("\r\n" + size + "\r\n");
            },
            10'000);
    };
    QVERIFY(sizeIs("33 101"));
    shell->resize({ 20, 60 });
    QVERIFY(sizeIs("20 60"));
    shell->write("exit\r");
    QTRY_VERIFY_WITH_TIMEOUT(m_ended, 10'000);
}

void TestShell::shell_exitCode_isTold()
{
    std::unique_ptr<Shell> shell;
    TaskScope scope;
    shell = open(scope, { .command = { u"sh"_s } });
    QTRY_VERIFY_WITH_TIMEOUT(!m_output.isEmpty(), 20'000);
    shell->write("exit 42\r");
    QTRY_VERIFY_WITH_TIMEOUT(m_ended, 10'000);
    QVERIFY2(*m_ended, qPrintable(*m_ended ? QString() : wordsOf(m_ended->error())));
    QCOMPARE(m_ended->value().value_or(-1), 42);
}

void TestShell::shell_megabyte_comesWhole()
{
    std::unique_ptr<Shell> shell;
    TaskScope scope;
    shell = open(scope,
                 { .command = { u"sh"_s, u"-c"_s,
                                u"/bin/busybox yes 0123456789abcde | /bin/busybox head -n 65536"_s } });
    QTRY_VERIFY_WITH_TIMEOUT(m_ended, 60'000);
    QVERIFY(*m_ended);
    QCOMPARE(m_ended->value().value_or(-1), 0);
    QCOMPARE(m_output.size(), 65'536 * 17); // the terminal makes CR LF of LF
    QCOMPARE(m_output.count("0123456789abcde\r\n"), 65'536);
}

void TestShell::shell_paused_loosesNothing()
{
    std::unique_ptr<Shell> shell;
    TaskScope scope;
    shell = open(scope,
                 { .command = { u"sh"_s, u"-c"_s,
                                u"/bin/busybox yes 0123456789abcde | /bin/busybox head -n 65536"_s } });
    QTRY_VERIFY_WITH_TIMEOUT(!m_output.isEmpty(), 20'000);
    shell->setPaused(true);
    QTest::qWait(50);
    const qsizetype before = m_output.size();
    QTest::qWait(200);
    QVERIFY(m_output.size() - before <= 64 * 1024); // the read that was under way
    QVERIFY(!m_ended);
    shell->setPaused(false);
    QTRY_VERIFY_WITH_TIMEOUT(m_ended, 60'000);
    QCOMPARE(m_output.size(), 65'536 * 17);
}

void TestShell::shell_missingShells_fallThrough()
{
    std::unique_ptr<Shell> shell;
    TaskScope scope;
    shell = open(scope, { .command = { u"no-such-shell"_s } });
    QTRY_VERIFY_WITH_TIMEOUT(m_ended, 20'000);
    QVERIFY(!*m_ended);
    QCOMPARE(m_ended->error().code, u"shell.none"_s);
    QVERIFY2(m_ended->error().detail.contains(u"no-such-shell"_s), qPrintable(m_ended->error().detail));
    QVERIFY(m_output.isEmpty());
}

void TestShell::shell_optionsOfThePerson_areObeyed()
{
    std::unique_ptr<Shell> shell;
    TaskScope scope;
    shell = open(scope,
                 { .command = { u"sh"_s, u"-c"_s, u"/bin/busybox id -u; pwd; echo $GREETING"_s },
                   .user = u"1234"_s,
                   .workingDirectory = u"/bin"_s,
                   .environment = { u"GREETING=good day"_s } });
    QTRY_VERIFY_WITH_TIMEOUT(m_ended, 20'000);
    QCOMPARE(m_output, "1234\r\n/bin\r\ngood day\r\n"_ba);
}

void TestShell::shell_stoppedContainer_isConflict()
{
    const Result<QByteArray> id =
        m_engine->docker({ u"create"_s, u"--network"_s, u"none"_s, RealEngine::kImage });
    QVERIFY(id);
    Shell shell(m_link, m_clock, ContainerId(QString::fromLatin1(*id).trimmed()), {}, {});
    const std::optional<Ended> ended = test::awaited(shell.run({}), 20s);
    QVERIFY(ended && !*ended);
    QCOMPARE(ended->error().kind, ErrorKind::Conflict);
}

void TestShell::shell_containerKilled_ends()
{
    const Result<QByteArray> id =
        m_engine->docker({ u"run"_s, u"-d"_s, u"--network"_s, u"none"_s, RealEngine::kImage });
    QVERIFY(id);
    const ContainerId first = std::exchange(m_container, ContainerId(QString::fromLatin1(*id).trimmed()));
    std::unique_ptr<Shell> shell;
    TaskScope scope;
    shell = open(scope);
    QTRY_VERIFY_WITH_TIMEOUT(!m_output.isEmpty(), 20'000);
    QVERIFY(m_engine->docker({ u"kill"_s, m_container.text() }));
    QTRY_VERIFY_WITH_TIMEOUT(m_ended, 10'000);
    m_container = first;
}

QTEST_GUILESS_MAIN(TestShell)
#include "tst_shell.moc"
