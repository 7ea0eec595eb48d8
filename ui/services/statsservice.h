// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/containersummary.h"
#include "docker/host.h"
#include "docker/stats/runfacts.h"
#include "docker/stats/usage.h"
#include "docker/stats/usagehistory.h"

#include <QList>
#include <QObject>

#include <chrono>

namespace slipway::ui {

/// What containers use of their host, as the windows need it. Implemented by app. Asking costs the host: only
/// what a window says it shows is measured, and nothing at first.
class StatsService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The containers of a host that can be seen, instead of those before: those of them that run are
    /// measured, and the facts of all their runs are asked for once. Empty when the page is hidden or
    /// minimised.
    virtual void setVisible(const docker::HostId &host, const QList<docker::ContainerId> &ids) = 0;
    /// All that runs on a host is measured, and added up, while its curves can be seen.
    virtual void setHostVisible(const docker::HostId &host, bool visible) = 0;
    /// One container is measured every second while its curves can be seen; an empty id: none of that host.
    virtual void follow(const docker::HostId &host, const docker::ContainerId &id) = 0;

    /// Nothing is measured, whatever can be seen.
    virtual void setPaused(bool paused) = 0;
    virtual bool isPaused() const = 0;
    /// How often a host is asked; longer than usual when it has much to do.
    virtual std::chrono::milliseconds interval(const docker::HostId &host) const = 0;

    /// The newest figures; nullptr: not known, or it does not run. Valid until the next event.
    virtual const docker::Usage *usage(const docker::HostId &host, const docker::ContainerId &id) const = 0;
    virtual const docker::UsageHistory *history(const docker::HostId &host,
                                                const docker::ContainerId &id) const = 0;
    virtual const docker::UsageHistory *hostHistory(const docker::HostId &host) const = 0;
    /// The newest figures of all containers of a host together, with its memory as the limit.
    virtual const docker::Usage *hostUsage(const docker::HostId &host) const = 0;
    virtual const docker::RunFacts *facts(const docker::HostId &host,
                                          const docker::ContainerId &id) const = 0;

signals:
    /// At most once a second for each host.
    void measured(const slipway::docker::HostId &host, const QList<slipway::docker::ContainerId> &ids);
    void inspected(const slipway::docker::HostId &host, const QList<slipway::docker::ContainerId> &ids);
    /// isPaused() or an interval() has changed.
    void paceChanged();
};

} // namespace slipway::ui
