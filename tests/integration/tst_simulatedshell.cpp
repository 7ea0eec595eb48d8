// SPDX-License-Identifier: GPL-3.0-or-later
// Our shells on the sandbox's simulated engine: what is practised there behaves as on a real one (tst_shell).
#include "base/clock.h"
#include "docker/shell.h"
#include "enginerules.h"
#include "net/stream/tlsconnector.h"
#include "sandbox/sandbox.h"
#include "support/awaited.h"
#include "support/warnings.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::docker;

namespace {

using Ended = Result<std::optional<int>>;

} // namespace

class TestSimulatedShell final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void shell_typedCommand_isEchoedAndAnswered();
    void shell_exitCode_isTold();
    void shell_missing_isToldAsSuch();

private:
    std::unique_ptr<Shell> open(TaskScope &scope, ShellOptions options = {});

    SystemClock m_clock;
    test::EngineRules m_verifier;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::shared_ptr<HostLink> m_link;
    QString m_started;
    QByteArray m_output;
    std::optional<Ended> m_ended;
};

void TestSimulatedShell::init()
{
    test::failOnAnyWarning();
    auto started = sandbox::Sandbox::start({ .heartbeat = 0ms });
    QVERIFY(started);
    m_sandbox = std::move(*started);
    const sandbox::EngineAccess engine = m_sandbox->presetEngine();
    Result<std::unique_ptr<net::TlsConnector>> way = net::TlsConnector::create(
        engine.address, static_cast<quint16>(engine.port),
        { .authorities = engine.ca, .certificate = engine.certificate, .privateKey = Secret(engine.key) },
        m_verifier);
    QVERIFY(way);
    m_link = std::make_shared<HostLink>(Host {}, *std::move(way), m_clock);
    m_started.clear();
    m_output.clear();
    m_ended.reset();
}

void TestSimulatedShell::cleanup()
{
    m_link.reset();
    m_sandbox.reset();
}

std::unique_ptr<Shell> TestSimulatedShell::open(TaskScope &scope, ShellOptions options)
{
    auto shell = std::make_unique<Shell>(
        m_link, m_clock, ContainerId(u"grafana"_s), std::move(options),
        Shell::Observer { .started = [this](const QString &command) { m_started = command; },
                          .output = [this](const QByteArray &bytes) { m_output += bytes; } });
    scope.run(shell->run(scope.token()), [this](const Ended &result) { m_ended = result; });
    return shell;
}

void TestSimulatedShell::shell_typedCommand_isEchoedAndAnswered()
{
    std::unique_ptr<Shell> shell;
    TaskScope scope;
    shell = open(scope, { .size = { 33, 101 } });
    QTRY_VERIFY_WITH_TIMEOUT(!m_output.isEmpty(), 10'000);
    QVERIFY(!m_started.isEmpty());
    shell->write("echo $((6*7)) $TERM\r");
    QTRY_VERIFY_WITH_TIMEOUT(m_output.contains("42 xterm-256color\r\n"), 10'000);
    QVERIFY(m_output.contains("echo $((6*7))"));
    shell->write("exit\r");
    QTRY_VERIFY_WITH_TIMEOUT(m_ended, 10'000);
    QVERIFY(*m_ended);
    QCOMPARE(m_ended->value().value_or(-1), 0);
}

void TestSimulatedShell::shell_exitCode_isTold()
{
    std::unique_ptr<Shell> shell;
    TaskScope scope;
    shell = open(scope, { .command = { u"sh"_s, u"-c"_s, u"exit 42"_s } });
    QTRY_VERIFY_WITH_TIMEOUT(m_ended, 10'000);
    QVERIFY(*m_ended);
    QCOMPARE(m_ended->value().value_or(-1), 42);
}

void TestSimulatedShell::shell_missing_isToldAsSuch()
{
    std::unique_ptr<Shell> shell;
    TaskScope scope;
    shell = open(scope, { .command = { u"no-such-shell"_s } });
    QTRY_VERIFY_WITH_TIMEOUT(m_ended, 10'000);
    QVERIFY(!*m_ended);
    QCOMPARE(m_ended->error().code, u"shell.none"_s);
    QVERIFY(m_output.isEmpty());
}

QTEST_GUILESS_MAIN(TestSimulatedShell)
#include "tst_simulatedshell.moc"
