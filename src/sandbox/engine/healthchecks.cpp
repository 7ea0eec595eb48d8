// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/healthchecks.h"

#include "sandbox/engine/containerjson.h"
#include "sandbox/engine/enginestate.h"
#include "sandbox/engine/shell/shelldriver.h"

#include <QTimer>

#include <memory>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype kKeptChecks = 5;
constexpr qsizetype kKeptOutput = 4096; ///< bytes
constexpr int kTimedOut = -1; ///< exit code
constexpr int kKill = 9;

/// How a container is checked: Healthcheck of what it was made from, with the engine's own values where it
/// says nothing. Source: moby daemon/health.go.
struct Rules
{
    QStringList command {}; ///< empty: there is no check
    std::chrono::milliseconds interval { 30s };
    std::chrono::milliseconds timeout { 30s };
    std::chrono::milliseconds startPeriod { 0 };
    int retries = 3;
};

std::chrono::milliseconds timeFrom(const QJsonValue &value, std::chrono::milliseconds usual)
{
    const qint64 nanoseconds = value.toInteger();
    return nanoseconds > 0 ? std::chrono::milliseconds(nanoseconds / 1'000'000) : usual;
}

Rules rulesOf(const SimContainer &container)
{
    const QJsonObject json = container.config.value(u"Healthcheck"_s).toObject();
    QStringList test = textsOf(json.value(u"Test"_s));
    const QString kind = test.isEmpty() ? QString() : test.takeFirst();
    Rules rules;
    if (kind == u"CMD-SHELL")
        rules.command = QStringList { u"/bin/sh"_s, u"-c"_s } + test;
    else if (kind == u"CMD")
        rules.command = test;
    rules.interval = timeFrom(json.value(u"Interval"_s), rules.interval);
    rules.timeout = timeFrom(json.value(u"Timeout"_s), rules.timeout);
    rules.startPeriod = timeFrom(json.value(u"StartPeriod"_s), rules.startPeriod);
    if (const int retries = json.value(u"Retries"_s).toInt(); retries > 0)
        rules.retries = retries;
    return rules;
}

} // namespace

HealthChecks::HealthChecks(EngineState &state)
    : QObject(&state)
    , m_state(state)
{
    connect(&state, &EngineState::happened, this, &HealthChecks::heard);
}

void HealthChecks::heard(const QJsonObject &event)
{
    if (event.value(u"Type"_s) != u"container"_s || event.value(u"Action"_s) != u"start"_s)
        return;
    if (const SimContainer *container = m_state.find(event[u"Actor"_s][u"ID"_s].toString());
        container && container->health)
        waitForNext(*container);
}

/// Null when that run of the container is over.
SimContainer *HealthChecks::due(const QString &id, const QDateTime &started) const
{
    SimContainer *container = m_state.find(id);
    const bool isThere = container && container->hasProcess() && container->started == started;
    return isThere && m_state.processOf(id) ? container : nullptr;
}

void HealthChecks::waitForNext(const SimContainer &container)
{
    QTimer::singleShot(rulesOf(container).interval, this,
                       [this, id = container.id, started = container.started] { run(id, started); });
}

void HealthChecks::run(const QString &id, const QDateTime &started)
{
    SimContainer *container = due(id, started);
    if (!container)
        return;
    const QStringList command = rulesOf(*container).command;
    if (container->state == RunState::Paused)
        waitForNext(*container);
    else if (!command.isEmpty())
        launch(*container, command);
}

void HealthChecks::launch(SimContainer &container, const QStringList &command)
{
    const QString exec = m_state.newId();
    const QString words = command.join(u' ');
    m_state.note(container, u"exec_create: "_s + words, { { u"execID"_s, exec } });
    m_state.note(container, u"exec_start: "_s + words, { { u"execID"_s, exec } });
    (void)m_state.filesOf(container);
    auto *process =
        new ShellDriver({ .command = command,
                          .user = container.config.value(u"User"_s).toString(),
                          .folder = container.config.value(u"WorkingDir"_s).toString(u"/"_s),
                          .environment = container.environment,
                          .hostname = container.config.value(u"Hostname"_s).toString(container.id.left(12)),
                          .started = container.started,
                          .processes = processesOf(container),
                          .files = container.files },
                        this);
    const auto turn = std::make_shared<Turn>(Turn {
        .container = container.id, .started = container.started, .begin = QDateTime::currentDateTimeUtc() });
    connect(process, &ShellDriver::said, this, [turn](bool, const QByteArray &bytes) {
        turn->output = (turn->output + bytes).left(kKeptOutput);
    });
    const auto finish = [this, process, turn, exec](int exitCode) {
        process->disconnect(this);
        process->deleteLater();
        if (const SimContainer *place = m_state.find(turn->container))
            m_state.note(*place, u"exec_die"_s,
                         { { u"execID"_s, exec }, { u"exitCode"_s, QString::number(exitCode) } });
        ended(*turn, exitCode);
    };
    connect(process, &ShellDriver::ended, this, finish);
    const std::chrono::milliseconds timeout = rulesOf(container).timeout;
    QTimer::singleShot(timeout, process, [turn, timeout, finish, process] {
        turn->output =
            "Health check exceeded timeout (" + QByteArray::number(qint64(timeout.count())) + "ms)";
        finish(kTimedOut);
        process->signal(kKill);
    });
    process->start();
    process->endInput();
}

void HealthChecks::ended(const Turn &turn, int exitCode)
{
    SimContainer *container = due(turn.container, turn.started);
    if (!container || !container->health)
        return;
    const Rules rules = rulesOf(*container);
    const bool isStarting = container->health == HealthState::Starting
        && container->started.msecsTo(turn.begin) < rules.startPeriod.count();
    if (exitCode == 0)
        container->failingStreak = 0;
    else if (!isStarting)
        ++container->failingStreak;
    container->healthLog.append(
        { .start = turn.begin, .exitCode = exitCode, .output = QString::fromUtf8(turn.output) });
    if (container->healthLog.size() > kKeptChecks)
        container->healthLog.removeFirst();
    const HealthState before = *container->health;
    if (exitCode == 0)
        container->health = HealthState::Healthy;
    else if (container->failingStreak >= rules.retries)
        container->health = HealthState::Unhealthy;
    if (*container->health != before)
        m_state.note(*container, u"health_status: "_s + healthName(*container));
    waitForNext(*container);
}

} // namespace slipway::sandbox
