// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hostcontroller.h"
#include "docker/hostlink.h"
#include "docker/stats/statssampler.h"
#include "ui/services/statsservice.h"

#include <map>
#include <memory>

namespace slipway::app {

/// A sampler for each host that somebody looks at: no host waits for another one.
class StatsController final : public ui::StatsService
{
    Q_OBJECT

public:
    // outlives: `hosts` and `clock` are owned by Application
    StatsController(HostController &hosts, Clock &clock, QObject *parent = nullptr);
    ~StatsController() override;

    void setVisible(const docker::HostId &host, const QList<docker::ContainerId> &ids) override;
    void setHostVisible(const docker::HostId &host, bool visible) override;
    void follow(const docker::HostId &host, const docker::ContainerId &id) override;
    void setPaused(bool paused) override;
    bool isPaused() const override { return m_paused; }
    std::chrono::milliseconds interval(const docker::HostId &host) const override;
    const docker::Usage *usage(const docker::HostId &host, const docker::ContainerId &id) const override;
    const docker::UsageHistory *history(const docker::HostId &host,
                                        const docker::ContainerId &id) const override;
    const docker::UsageHistory *hostHistory(const docker::HostId &host) const override;
    const docker::Usage *hostUsage(const docker::HostId &host) const override;
    const docker::RunFacts *facts(const docker::HostId &host, const docker::ContainerId &id) const override;

private:
    /// What is known of one host, and wanted from it.
    struct Watched
    {
        std::shared_ptr<docker::HostLink> link {}; // before the sampler that uses it
        std::unique_ptr<docker::StatsSampler> sampler {};
        QList<docker::ContainerId> visible {};
        bool whole = false;
        docker::ContainerId followed {};
        QList<docker::ContainerSummary> list {}; ///< the last one that was looked at
    };

    Watched *open(const docker::HostId &host);
    const docker::StatsSampler *sampler(const docker::HostId &host) const;
    void makeSampler(const docker::HostId &host, Watched &watched);
    void update(const docker::HostId &host);
    void hostsChanged();
    void containersChanged(const docker::HostId &host);

    HostController &m_hosts;
    Clock &m_clock;
    bool m_paused = false;
    std::map<docker::HostId, Watched> m_watched;
};

} // namespace slipway::app
