// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/enginestate.h"

#include <algorithm>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t kKeptEvents = 256;
constexpr qsizetype kKeptLines = 2000;
constexpr qsizetype kFirstLines = 40;
constexpr auto kTalkTime = 3s;
constexpr int kStopped = 143; // 128 + SIGTERM
constexpr int kKilled = 137; // 128 + SIGKILL

ActionOutcome notRunning(const SimContainer &container)
{
    return { 409, u"Container %1 is not running"_s.arg(container.id) };
}

} // namespace

EngineState::EngineState(quint32 seed, const QString &machineName, std::chrono::milliseconds heartbeat,
                         QObject *parent)
    : QObject(parent)
    , m_seed(seed)
    , m_machineName(machineName)
    , m_since(QDateTime::currentDateTimeUtc())
    , m_content(makeEngineContent(seed, machineName, m_since))
    , m_random(seed)
{
    for (SimContainer &container : m_content.containers) {
        for (qsizetype i = 0; i < kFirstLines && !container.chatter.isEmpty(); ++i) {
            container.log.append({ m_since.addSecs((i - kFirstLines) * 7), false,
                                   container.chatter.at(i % container.chatter.size()) });
        }
    }
    connect(&m_heartbeat, &QTimer::timeout, this, &EngineState::beat);
    connect(&m_talk, &QTimer::timeout, this, &EngineState::talk);
    if (heartbeat > 0ms) {
        m_heartbeat.start(heartbeat);
        m_talk.start(kTalkTime);
    }
}

SimContainer *EngineState::find(const QString &reference)
{
    const QString name = reference.startsWith(u'/') ? reference.mid(1) : reference;
    SimContainer *byPrefix = nullptr;
    int matches = 0;
    for (SimContainer &container : m_content.containers) {
        if (container.id == name || container.name == name)
            return &container;
        if (!name.isEmpty() && container.id.startsWith(name)) {
            byPrefix = &container;
            ++matches;
        }
    }
    return matches == 1 ? byPrefix : nullptr;
}

void EngineState::emitEvent(const SimContainer &container, const QString &action,
                            const QMap<QString, QString> &more)
{
    // Stamps never repeat, so that a client can go on from the last one.
    const qint64 nano = std::max(QDateTime::currentMSecsSinceEpoch() * 1'000'000, m_lastStamp + 1);
    m_lastStamp = nano;
    QJsonObject attributes { { u"image"_s, container.image }, { u"name"_s, container.name } };
    for (auto at = container.labels.begin(); at != container.labels.end(); ++at)
        attributes.insert(at.key(), at.value());
    for (auto at = more.begin(); at != more.end(); ++at)
        attributes.insert(at.key(), at.value());
    const QJsonObject event { { u"Type"_s, u"container"_s },
                              { u"Action"_s, action },
                              { u"Actor"_s,
                                QJsonObject { { u"ID"_s, container.id }, { u"Attributes"_s, attributes } } },
                              { u"scope"_s, u"local"_s },
                              { u"time"_s, nano / 1'000'000'000 },
                              { u"timeNano"_s, nano } };
    m_events.push_back(event);
    if (m_events.size() > kKeptEvents)
        m_events.pop_front();
    emit happened(event);
}

void EngineState::begin(SimContainer &container)
{
    container.state = RunState::Running;
    container.started = QDateTime::currentDateTimeUtc();
    container.exitCode = 0;
    container.isOomKilled = false;
    container.pid = 3000 + m_random.bounded(50'000);
    if (container.health)
        container.health = HealthState::Starting;
    emitEvent(container, u"start"_s);
}

void EngineState::end(SimContainer &container, int exitCode, const QString &signal)
{
    if (!signal.isEmpty())
        emitEvent(container, u"kill"_s, { { u"signal"_s, signal } });
    container.state = RunState::Exited;
    container.finished = QDateTime::currentDateTimeUtc();
    container.exitCode = exitCode;
    container.pid = 0;
    emitEvent(container, u"die"_s,
              { { u"exitCode"_s, QString::number(exitCode) },
                { u"execDuration"_s, QString::number(container.started.secsTo(container.finished)) } });
}

ActionOutcome EngineState::start(SimContainer &container)
{
    if (container.state == RunState::Paused)
        return { 409, u"cannot start a paused container, try unpause instead"_s };
    if (container.isAlive())
        return { 304, {} };
    begin(container);
    return {};
}

ActionOutcome EngineState::stop(SimContainer &container)
{
    if (!container.isAlive())
        return { 304, {} };
    end(container, container.state == RunState::Paused ? kKilled : kStopped, u"15"_s);
    emitEvent(container, u"stop"_s);
    return {};
}

ActionOutcome EngineState::restart(SimContainer &container)
{
    if (container.isAlive()) {
        end(container, kStopped, u"15"_s);
        emitEvent(container, u"stop"_s);
    }
    begin(container);
    emitEvent(container, u"restart"_s);
    return {};
}

ActionOutcome EngineState::kill(SimContainer &container, const QString &signal)
{
    if (!container.isAlive())
        return {
            409, u"cannot kill container: %1: Container %2 is not running"_s.arg(container.name, container.id)
        };
    end(container, kKilled, signal.isEmpty() ? u"9"_s : signal);
    return {};
}

ActionOutcome EngineState::pause(SimContainer &container)
{
    if (container.state == RunState::Paused)
        return { 409, u"Container %1 is already paused"_s.arg(container.id) };
    if (container.state != RunState::Running)
        return notRunning(container);
    container.state = RunState::Paused;
    emitEvent(container, u"pause"_s);
    return {};
}

ActionOutcome EngineState::unpause(SimContainer &container)
{
    if (container.state != RunState::Paused)
        return { 500, u"Container %1 is not paused"_s.arg(container.id) };
    container.state = RunState::Running;
    emitEvent(container, u"unpause"_s);
    return {};
}

ActionOutcome EngineState::rename(SimContainer &container, const QString &name)
{
    const QString wanted = name.startsWith(u'/') ? name.mid(1) : name;
    if (wanted.isEmpty())
        return { 400, u"Neither old nor new names may be empty"_s };
    for (const SimContainer &other : m_content.containers) {
        if (other.name == wanted) {
            return { 409,
                     u"Conflict. The container name \"/%1\" is already in use by container \"%2\". You have "
                     u"to remove (or "
                     "rename) that container to be able to reuse that name."_s.arg(wanted, other.id) };
        }
    }
    const QString before = std::exchange(container.name, wanted);
    emitEvent(container, u"rename"_s, { { u"oldName"_s, u'/' + before } });
    return {};
}

ActionOutcome EngineState::remove(SimContainer &container, bool force)
{
    if (container.isAlive() && !force) {
        return {
            409,
            u"cannot remove container \"/%1\": container is running: stop the container before removing or force remove"_s
                .arg(container.name)
        };
    }
    if (container.isAlive())
        end(container, kKilled, u"9"_s);
    emitEvent(container, u"destroy"_s);
    const QString id = container.id;
    m_content.containers.removeIf([&id](const SimContainer &each) { return each.id == id; });
    return {};
}

const QList<LogLine> &EngineState::log(SimContainer &container)
{
    return container.log;
}

/// Something that happens by itself: a health check turns and comes back, the nightly job runs, the worker
/// pauses.
void EngineState::beat()
{
    if (m_content.containers.isEmpty())
        return;
    const auto chosen = m_random.bounded(static_cast<int>(m_content.containers.size()));
    SimContainer &container = m_content.containers[chosen];
    if (container.health && container.state == RunState::Running) {
        container.health = container.health == HealthState::Healthy && m_random.bounded(4) == 0
            ? HealthState::Unhealthy
            : HealthState::Healthy;
        emitEvent(container,
                  container.health == HealthState::Healthy ? u"health_status: healthy"_s
                                                           : u"health_status: unhealthy"_s);
    } else if (container.restartPolicy == u"no" && !container.isAlive()) {
        begin(container);
    } else if (container.restartPolicy == u"no") {
        end(container, 0, {});
    } else if (container.state == RunState::Paused) {
        unpause(container);
    } else if (container.state == RunState::Running && m_random.bounded(2) == 0) {
        restart(container);
    }
}

void EngineState::talk()
{
    for (SimContainer &container : m_content.containers) {
        if (container.state != RunState::Running || container.chatter.isEmpty() || m_random.bounded(2) == 0)
            continue;
        const auto index = m_random.bounded(static_cast<int>(container.chatter.size()));
        const LogLine line { QDateTime::currentDateTimeUtc(), false, container.chatter.at(index) };
        container.log.append(line);
        if (container.log.size() > kKeptLines)
            container.log.removeFirst();
        emit said(container.id, line);
    }
}

} // namespace slipway::sandbox
