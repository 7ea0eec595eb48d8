// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "base/clock.h"
#include "docker/containersummary.h"
#include "docker/engine.h"
#include "docker/host.h"
#include "net/stream/bytestream.h"

#include <QObject>

#include <memory>

namespace slipway::docker {

/// Keeps one host's containers up to date while somebody looks: opens /events, then lists, then applies events
/// (debounced, by listing again), and after a loss reconnects with 0.5 s to 30 s back-off and lists again. Does
/// nothing while inactive. Signals come in the order: connectionChanged, then containersChanged.
class HostMonitor final : public QObject
{
    Q_OBJECT

public:
    // outlives: `clock` is owned by app
    HostMonitor(Host host, std::unique_ptr<net::StreamConnector> connector, Clock &clock, QObject *parent = nullptr);
    ~HostMonitor() override;

    const Host &host() const { return m_host; }
    const ConnectionState &connection() const { return m_connection; }
    const QList<ContainerSummary> &containers() const { return m_containers; }
    QDateTime asOf() const { return m_asOf; }  ///< when the list was last known to be true

    void setActive(bool active);
    /// Tries at once instead of waiting for the back-off, and lists again when online.
    void refresh();

    Containers &operations() { return m_operations; }

signals:
    void connectionChanged();
    void containersChanged();

private:
    [[nodiscard]] Task<> watch(std::stop_token stop);

    Host m_host;
    std::unique_ptr<net::StreamConnector> m_connector;
    Clock &m_clock;
    Engine m_engine;
    Containers m_operations;
    ConnectionState m_connection;
    QList<ContainerSummary> m_containers;
    QDateTime m_asOf;
    bool m_active = false;
    TaskScope m_tasks;
};

} // namespace slipway::docker
