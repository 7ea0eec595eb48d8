// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/engine/container.h"

#include <QObject>
#include <QRandomGenerator>
#include <QTimer>

#include <chrono>
#include <deque>
#include <optional>

namespace slipway::sandbox {

/// How an action on a container went, as a status and the engine's message.
struct ActionOutcome
{
    int status = 204;
    QString message {};
};

/// What a simulated engine knows and does: containers, images, events. Now and then something happens by
/// itself.
class EngineState final : public QObject
{
    Q_OBJECT

public:
    /// \param heartbeat between happenings; 0: only what clients do
    EngineState(quint32 seed, const QString &machineName, std::chrono::milliseconds heartbeat,
                QObject *parent = nullptr);

    const QList<SimContainer> &containers() const { return m_content.containers; }
    const EngineContent &content() const { return m_content; }
    const std::deque<QJsonObject> &pastEvents() const { return m_events; }
    const QString &machineName() const { return m_machineName; }
    quint32 seed() const { return m_seed; }
    QDateTime since() const { return m_since; }

    /// By full id, name (with or without slash), or a prefix of the id that is unique.
    SimContainer *find(const QString &reference);

    ActionOutcome start(SimContainer &container);
    ActionOutcome stop(SimContainer &container);
    ActionOutcome restart(SimContainer &container);
    ActionOutcome kill(SimContainer &container, const QString &signal);
    ActionOutcome pause(SimContainer &container);
    ActionOutcome unpause(SimContainer &container);
    ActionOutcome rename(SimContainer &container, const QString &name);
    ActionOutcome remove(SimContainer &container, bool force);

    /// The log up to now, with what a talkative container has said since it was last asked.
    const QList<LogLine> &log(SimContainer &container);

signals:
    /// In the form of the newest API; older ones get the old members too.
    void happened(const QJsonObject &event);
    void said(const QString &containerId, const slipway::sandbox::LogLine &line);

private:
    void emitEvent(const SimContainer &container, const QString &action,
                   const QMap<QString, QString> &more = {});
    void end(SimContainer &container, int exitCode, const QString &signal);
    void begin(SimContainer &container);
    void beat();
    void talk();

    quint32 m_seed;
    QString m_machineName;
    QDateTime m_since;
    EngineContent m_content;
    std::deque<QJsonObject> m_events; ///< the last 256, as the engine keeps them
    QRandomGenerator m_random;
    QTimer m_heartbeat;
    QTimer m_talk;
    qint64 m_lastStamp = 0;
};

} // namespace slipway::sandbox
