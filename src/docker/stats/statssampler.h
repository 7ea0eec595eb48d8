// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "base/clock.h"
#include "docker/containers.h"
#include "docker/stats/runfacts.h"
#include "docker/stats/stats.h"
#include "docker/stats/usage.h"
#include "docker/stats/usagehistory.h"

#include <QObject>
#include <QSet>

#include <chrono>
#include <map>
#include <optional>

namespace slipway::docker {

/// Measures the containers of one host that somebody looks at, and only those, because asking costs the host.
/// Every 5 s when that is easy for it; more rarely, up to once a minute, when it is slow to answer or there
/// is much to ask. Keeps the last hour of each, and of the host as a whole while all of it is measured. Asks
/// for the facts of runs (when started, how ended) once each, until they are said to have changed.
///
/// While nothing is to be measured it asks nothing. An engine that does not answer is asked again at the
/// interval: whoever owns this says when the host is not there, by measuring nothing.
class StatsSampler final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kInterval { 5 };
    static constexpr std::chrono::seconds kLongestInterval { 60 };
    /// After the first reading: CPU needs two.
    static constexpr std::chrono::seconds kSecondReading { 1 };
    /// At least so much time for each container in a round: 20 a second cost an engine about 2 % of a core.
    static constexpr std::chrono::milliseconds kTimeForEach { 50 };
    static constexpr qsizetype kAtOnce = 50;
    static constexpr qsizetype kInspectsAtOnce = 6;
    /// Changes are told together, so often at most.
    static constexpr std::chrono::seconds kTellEvery { 1 };
    /// Histories of containers that nobody looks at any more go first.
    static constexpr std::size_t kMostHistories = 300;

    // outlives: `engine` and `clock` are owned by whoever owns this
    StatsSampler(Engine &engine, Clock &clock, QObject *parent = nullptr);
    ~StatsSampler() override;

    /// Measures these, at once and then regularly, instead of those before. Empty: stops.
    void setMeasured(const QList<ContainerId> &ids);
    /// Asks for the facts of those of `ids` that are not known yet, at most six at a time; instead of those
    /// before that have not been asked for.
    void setInspected(const QList<ContainerId> &ids);
    /// One container every second, by a stream of its own; an empty id: none.
    void follow(const ContainerId &id);
    /// What is measured is all that runs on the host: makes the host's own history.
    void setWholeHost(bool whole) { m_wholeHost = whole; }
    /// These have changed: what is known of their runs is not true any more.
    void forgetFacts(const QList<ContainerId> &ids);
    /// Others are gone for good.
    void keepOnly(const QSet<ContainerId> &ids);

    /// The newest figures; nullptr: not measured yet, or it does not run.
    const Usage *usage(const ContainerId &id) const;
    const UsageHistory *history(const ContainerId &id) const;
    const UsageHistory &hostHistory() const { return m_hostHistory; }
    /// The newest figures of all together, with the host's memory as the limit; nullptr: not measured yet.
    const Usage *hostUsage() const { return m_hostUsage ? &*m_hostUsage : nullptr; }
    const RunFacts *facts(const ContainerId &id) const;
    double hostMemory() const { return m_hostMemory; } ///< bytes; 0: not known
    std::chrono::milliseconds interval() const { return m_interval; }

signals:
    /// New figures, or that there are none any more. Never delete the sampler from a slot of this.
    void measured(const QList<slipway::docker::ContainerId> &ids);
    void inspected(const QList<slipway::docker::ContainerId> &ids);
    /// interval() has changed.
    void paceChanged();

private:
    struct Entry
    {
        std::optional<StatsFrame> last {};
        std::optional<Usage> usage {};
        UsageHistory history {};
        std::chrono::nanoseconds asked { 0 }; ///< when the last reading came
        std::chrono::nanoseconds due { 0 };
    };

    [[nodiscard]] Task<> keepMeasuring(std::stop_token stop);
    [[nodiscard]] Task<> untilDue(std::stop_token stop);
    [[nodiscard]] Task<> askForFacts(std::stop_token stop);
    [[nodiscard]] Task<> askForHost(std::stop_token stop);
    [[nodiscard]] Task<> keepFollowing(ContainerId id, std::stop_token stop);
    [[nodiscard]] Task<> tell(std::chrono::milliseconds delay);

    QList<ContainerId> dueNow() const;
    void arrived(const ContainerId &id, const Result<StatsFrame> &frame);
    void roundEnded(const QList<ContainerId> &ids, std::chrono::nanoseconds took);
    void addHostPoint();
    void setInterval(std::chrono::milliseconds interval);
    void tellSoon();
    void dropOldest();

    Engine &m_engine;
    Clock &m_clock;
    Stats m_stats;
    Containers m_containers;
    std::map<ContainerId, Entry> m_entries;
    std::map<ContainerId, std::optional<RunFacts>> m_facts; ///< nullopt: the engine would not say
    QList<ContainerId> m_measured;
    QList<ContainerId> m_wanted; ///< facts that are still to be asked for
    ContainerId m_followed;
    UsageHistory m_hostHistory;
    std::optional<Usage> m_hostUsage;
    double m_hostMemory = 0;
    bool m_wholeHost = false;
    bool m_timedOut = false; ///< in the running round
    std::chrono::milliseconds m_interval = kInterval;
    QSet<ContainerId> m_newUsage;
    QSet<ContainerId> m_newFacts;
    bool m_telling = false;
    std::optional<std::chrono::nanoseconds> m_told;
    std::stop_source *m_pause = nullptr; ///< of untilDue(), while it waits
    qsizetype m_askers = 0;
    TaskScope m_tellTasks;
    TaskScope m_followTasks;
    TaskScope m_factTasks;
    TaskScope m_tasks;
};

} // namespace slipway::docker
