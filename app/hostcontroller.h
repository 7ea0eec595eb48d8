// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/world.h"
#include "base/async/taskscope.h"
#include "docker/hostmonitor.h"
#include "ui/services/hostservice.h"

#include <QHash>

#include <map>
#include <memory>

namespace slipway::app {

/// Keeps a monitor for each host of the workspace that somebody looked at.
class HostController final : public ui::HostService
{
    Q_OBJECT

public:
    // outlives: `world` is owned by Application
    explicit HostController(World &world, QObject *parent = nullptr);
    ~HostController() override;

    QList<docker::Host> hosts() const override { return m_hosts; }
    docker::ConnectionState connection(const docker::HostId &host) const override;
    QList<docker::ContainerSummary> containers(const docker::HostId &host) const override;
    QDateTime asOf(const docker::HostId &host) const override;
    void setWatched(const QList<docker::HostId> &hosts) override;
    void refresh(const docker::HostId &host) override;
    [[nodiscard]] Task<Result<docker::HostId>>
    addHost(QString name, QString endpoint, QString certificateFolder, std::stop_token stop) override;
    Result<> removeHost(const docker::HostId &host) override;

    /// The way to a host's engine, watched or not. \return NotFound for a host that nobody knows, or why
    /// there is no way
    Result<std::shared_ptr<docker::HostLink>> link(const docker::HostId &host);

    /// Reads hosts.json again: after a set-up or its undoing.
    void reload();

signals:
    void eventArrived(const slipway::docker::HostId &host, const slipway::docker::EngineEvent &event);

private:
    docker::HostMonitor *monitor(const docker::HostId &host) const;
    docker::HostMonitor *openMonitor(const docker::HostId &host);
    void dropMonitors();

    World &m_world;
    QList<docker::Host> m_hosts;
    QList<docker::HostId> m_watched;
    QHash<docker::HostId, Error> m_broken; ///< hosts whose connector could not be made, and why
    std::map<docker::HostId, std::unique_ptr<docker::HostMonitor>> m_monitors;
};

} // namespace slipway::app
