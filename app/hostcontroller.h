// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storekeeper.h"
#include "app/world.h"
#include "base/async/taskscope.h"
#include "docker/hostmonitor.h"
#include "net/networkwatch.h"
#include "ui/services/hostservice.h"

#include <QHash>

#include <map>
#include <memory>

namespace slipway::app {

/// Keeps a monitor for each host of the workspace that somebody looked at. After sleep or a change of network
/// all of them make their connections anew.
class HostController final : public ui::HostService
{
    Q_OBJECT

public:
    // outlives: both are owned by Application
    HostController(World &world, StoreKeeper &keeper, QObject *parent = nullptr);
    ~HostController() override;

    QList<docker::Host> hosts() const override { return m_hosts; }
    std::optional<Error> trouble() const override { return m_trouble; }
    docker::ConnectionState connection(const docker::HostId &host) const override;
    QList<docker::ContainerSummary> containers(const docker::HostId &host) const override;
    QDateTime asOf(const docker::HostId &host) const override;
    void setWatched(const QList<docker::HostId> &hosts) override;
    void refresh(const docker::HostId &host) override;
    [[nodiscard]] Task<Result<docker::HostId>> addHost(ui::NewHost request, std::stop_token stop) override;
    [[nodiscard]] Task<Result<>> useIdentity(docker::HostId host, QString identity,
                                             std::stop_token stop) override;
    [[nodiscard]] Task<Result<>> removeHost(docker::HostId host, std::stop_token stop) override;
    [[nodiscard]] Task<Result<>> setAccessUntil(docker::HostId host, QDateTime until,
                                                std::stop_token stop) override;

    /// The way to a host's engine, watched or not. \return NotFound for a host that nobody knows, or why
    /// there is no way
    Result<std::shared_ptr<docker::HostLink>> link(const docker::HostId &host);

    /// These stay connected also while no page shows them.
    void setWatchedAlways(const QList<docker::HostId> &hosts);
    /// Also listens to what the system says about its networks, where it says anything.
    void followSystemNetwork() { m_network.listenToSystem(); }

    /// Connects anew where this identity is used, which has another key now.
    void identityChanged(const QString &identity);
    /// Reads hosts.json again: after a set-up or its undoing.
    void reload();

signals:
    void eventArrived(const slipway::docker::HostId &host, const slipway::docker::EngineEvent &event);

private:
    void show(const QList<docker::Host> &hosts, bool isNews);
    void watchWanted();
    bool isWanted(const docker::HostId &host) const;
    void dropConnections();
    Result<docker::Host> knownHost(const docker::HostId &host) const;
    docker::HostMonitor *monitor(const docker::HostId &host) const;
    docker::HostMonitor *openMonitor(const docker::HostId &host);
    void dropMonitors();

    World &m_world;
    StoreKeeper &m_keeper;
    QList<docker::Host> m_hosts;
    std::optional<Error> m_trouble;
    QList<docker::HostId> m_watched;
    QList<docker::HostId> m_watchedAlways;
    QHash<docker::HostId, Error> m_broken; ///< hosts whose connector could not be made, and why
    std::map<docker::HostId, std::unique_ptr<docker::HostMonitor>> m_monitors;
    net::NetworkWatch m_network;
};

} // namespace slipway::app
