// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/events.h"
#include "docker/notice.h"

#include <QHash>
#include <QRegularExpression>

#include <map>
#include <utility>

namespace slipway::docker {

/// Decides what is told, from events, lists and connections as they come. An end that somebody asked for
/// (stop, kill, restart) is never told, an end for want of memory is told once, a restart loop in place of
/// its many ends. Lists make up for events that were missed. Pure; `now` never goes back.
class NoticeRules final
{
public:
    static constexpr std::chrono::seconds kAskedFor { 60 }; ///< an end so long after it was asked for
    static constexpr std::chrono::seconds kOutOfMemoryEnd { 10 };
    static constexpr std::chrono::minutes kLoopWindow { 5 };
    static constexpr qsizetype kLoopDeaths = 3;
    static constexpr std::chrono::seconds kLossGrace { 15 }; ///< an engine restarts within it

    void setSettings(const NoticeSettings &settings);
    const NoticeSettings &settings() const { return m_settings; }

    QList<Notice> event(const Host &host, const EngineEvent &event, const QDateTime &now);
    QList<Notice> list(const Host &host, const QList<ContainerSummary> &containers, const QDateTime &now);
    QList<Notice> connection(const Host &host, const ConnectionState &state, const QDateTime &now);
    /// Losses that have lasted long enough by now.
    QList<Notice> due(const QDateTime &now);
    /// When to ask due() again.
    std::optional<QDateTime> nextDue() const;
    void forget(const HostId &host);

private:
    struct Container
    {
        QString name {};
        ContainerState::Known state = ContainerState::Other; ///< in the last list
        ContainerHealth health = ContainerHealth::None;
        QDateTime asked {};
        QDateTime outOfMemory {};
        QList<QDateTime> deaths {};
        bool hasDied = false; ///< as an event said, and no list has shown it yet
    };
    struct Told
    {
        ContainerId container {};
        NoticeKind kind {};
        friend bool operator==(const Told &, const Told &) = default;
        friend size_t qHash(const Told &told, size_t seed = 0)
        {
            return ::qHash(told.container, seed) ^ static_cast<size_t>(told.kind);
        }
    };
    struct Watched
    {
        Host host {};
        bool isListed = false;
        std::map<ContainerId, Container> containers {};
        QHash<Told, QDateTime> told {};
        QDateTime lostSince {};
        std::optional<Error> reason {};
        bool isLossDue = true; ///< this loss was not looked at yet
        bool isLossTold = false;
    };

    Watched &watched(const Host &host);
    bool wants(const Notice &notice) const;
    /// Of those actions that change anything.
    void happened(Watched &on, Container &container, const EngineEvent &event, Notice notice,
                  QList<Notice> &told);
    void died(Watched &on, Container &container, Notice notice, QList<Notice> &told);
    void became(Watched &on, Container &container, ContainerHealth health, Notice notice,
                QList<Notice> &told);
    void tell(Watched &on, const Notice &notice, QList<Notice> &told);
    static Notice about(const Watched &on, const ContainerId &id, const Container &container,
                        const QDateTime &now);

    NoticeSettings m_settings {};
    QList<std::pair<QRegularExpression, NoticeRule>> m_rules {}; ///< compiled; those for hosts keep "host:"
    std::map<HostId, Watched> m_hosts {};
};

} // namespace slipway::docker
