// SPDX-License-Identifier: GPL-3.0-or-later
// What happens in a simulated engine by itself.
#include "sandbox/engine/enginestate.h"

#include <algorithm>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kTalkTime = 700ms;
constexpr auto kHealthTime = 10s;
constexpr auto kLoadTime = 20ms;
constexpr auto kFailsAfter = 2s;
constexpr auto kTriesAgain = 12s;
constexpr auto kLastsInMemory = 45s;
constexpr qsizetype kKeptChecks = 5;
constexpr int kRetries = 3;
constexpr int kBadConfiguration = 78; ///< exit code

} // namespace

void EngineState::goOn()
{
    if (m_settings.eventsPerSecond > 0) {
        connect(&m_load, &QTimer::timeout, this, &EngineState::load);
        m_load.setTimerType(Qt::PreciseTimer);
        m_load.start(kLoadTime);
    }
    if (m_settings.heartbeat <= 0ms)
        return;
    connect(&m_heartbeat, &QTimer::timeout, this, &EngineState::beat);
    connect(&m_talk, &QTimer::timeout, this, &EngineState::talk);
    connect(&m_health, &QTimer::timeout, this, qOverload<>(&EngineState::checkHealth));
    m_heartbeat.start(m_settings.heartbeat);
    m_talk.start(kTalkTime);
    m_health.start(kHealthTime);
    for (const SimContainer &container : std::as_const(m_content.containers)) {
        if (container.fate == SimFate::Loops)
            QTimer::singleShot(kTriesAgain, this, [this, id = container.id] { loop(id); });
    }
}

/// Starts, finds its configuration wanting, and ends, until somebody stops it.
void EngineState::loop(const QString &id)
{
    SimContainer *container = find(id);
    if (!container)
        return;
    if (container->state == RunState::Restarting) {
        ++container->restartCount;
        begin(*container);
        for (int i = 0; i < 3; ++i)
            container->log.tellOn(QDateTime::currentMSecsSinceEpoch() * 1'000'000);
        emit said(id);
        QTimer::singleShot(kFailsAfter, this, [this, id] { loop(id); });
        return;
    }
    if (container->state == RunState::Running) {
        end(*container, kBadConfiguration);
        container->state = RunState::Restarting;
    }
    QTimer::singleShot(kTriesAgain, this, [this, id] { loop(id); });
}

void EngineState::runOutOfMemory(const QString &id)
{
    SimContainer *container = find(id);
    if (!container || container->state != RunState::Running)
        return;
    container->log.append({ .isError = true, .text = "warning: memory is short" },
                          QDateTime::currentMSecsSinceEpoch() * 1'000'000);
    emit said(id);
    note(*container, u"oom"_s);
    container->isOomKilled = true;
    end(*container, 137);
}

/// The nightly job runs, the report runs out of memory, the paused worker works a while.
void EngineState::beat()
{
    QList<SimContainer> &containers = m_content.containers;
    if (containers.isEmpty())
        return;
    SimContainer &container = containers[m_random.bounded(static_cast<int>(containers.size()))];
    const bool rests = !container.isAlive();
    if (container.fate == SimFate::Job && rests) {
        begin(container);
        container.log.append({ .text = "backup started" }, QDateTime::currentMSecsSinceEpoch() * 1'000'000);
        emit said(container.id);
    } else if (container.fate == SimFate::Job) {
        container.log.append({ .text = "backup complete: 1.4 GB" },
                             QDateTime::currentMSecsSinceEpoch() * 1'000'000);
        emit said(container.id);
        end(container, 0);
    } else if (container.fate == SimFate::RunsOutOfMemory && rests) {
        begin(container);
        container.log.append({ .text = "reading 41210 rows" },
                             QDateTime::currentMSecsSinceEpoch() * 1'000'000);
        emit said(container.id);
        QTimer::singleShot(kLastsInMemory, this, [this, id = container.id] { runOutOfMemory(id); });
    } else if (container.name == u"thumbnailer" && container.state == RunState::Paused) {
        (void)unpause(container);
    } else if (container.name == u"thumbnailer" && container.state == RunState::Running) {
        (void)pause(container);
    } else if (container.name == u"shop-web-1" && container.state == RunState::Running) {
        restart(container.id, {}, [](const ActionOutcome &) {});
    }
}

void EngineState::talk()
{
    for (SimContainer &container : m_content.containers) {
        const bool talks = container.state == RunState::Running && container.log.hasStory()
            && container.fate == SimFate::Steady && !container.hasStdin;
        if (!talks || m_random.bounded(4) != 0)
            continue;
        const int lines = 1 + m_random.bounded(3);
        for (int i = 0; i < lines; ++i)
            container.log.tellOn(QDateTime::currentMSecsSinceEpoch() * 1'000'000);
        emit said(container.id);
    }
}

/// Of containers that are only told of; where there is a process, HealthChecks looks.
void EngineState::checkHealth()
{
    for (SimContainer &container : m_content.containers) {
        if (container.state != RunState::Running || !container.health || processOf(container.id))
            continue;
        const QString test = u"/bin/sh -c check"_s;
        const QString exec = newId();
        note(container, u"exec_create: "_s + test, { { u"execID"_s, exec } });
        note(container, u"exec_start: "_s + test, { { u"execID"_s, exec } });
        const HealthState before = *container.health;
        checkHealth(container);
        note(container, u"exec_die"_s,
             { { u"execID"_s, exec },
               { u"exitCode"_s, QString::number(container.healthLog.constLast().exitCode) } });
        if (before != *container.health)
            note(container, u"health_status: "_s + healthName(container));
    }
}

void EngineState::checkHealth(SimContainer &container)
{
    if (!container.health)
        return;
    // The inventory is ill, all others are well.
    const bool isIll = container.name == u"shop-inventory-1";
    container.failingStreak = isIll ? std::max(container.failingStreak + 1, kRetries) : 0;
    container.health = isIll ? HealthState::Unhealthy : HealthState::Healthy;
    container.healthLog.append(
        { .start = QDateTime::currentDateTimeUtc(),
          .exitCode = isIll ? 1 : 0,
          .output = isIll
              ? u"curl: (7) Failed to connect to localhost port 8080 after 0 ms: Connection refused\n"_s
              : u"ready\n"_s });
    if (container.healthLog.size() > kKeptChecks)
        container.healthLog.removeFirst();
}

/// Events for load: of each container in its turn a health check's, and now and then a restart.
void EngineState::load()
{
    constexpr int kRestartEvery = 50;
    m_owed += m_settings.eventsPerSecond * double(kLoadTime.count()) / 1000;
    QList<SimContainer> &containers = m_content.containers;
    while (m_owed >= 1 && !containers.isEmpty()) {
        m_owed -= 1;
        SimContainer &container = containers[m_turn++ % containers.size()];
        if (container.state == RunState::Running && m_turn % kRestartEvery == 0) {
            end(container, 1);
            begin(container);
            m_owed -= 2;
            continue;
        }
        note(container, m_turn % 2 == 0 ? u"exec_create: check"_s : u"exec_die"_s,
             { { u"execID"_s, container.id } });
    }
}

} // namespace slipway::sandbox
