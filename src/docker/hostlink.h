// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/engine.h"
#include "docker/host.h"
#include "net/stream/severableconnector.h"

#include <memory>

namespace slipway::docker {

/// The way to one host's engine, shared by all who talk to it. Whoever awaits a call keeps the
/// std::shared_ptr in its frame, so that a host that is forgotten in the meantime ends the talk, not the
/// program.
struct HostLink
{
    // outlives: `time` is owned by app
    HostLink(Host about, std::unique_ptr<net::StreamConnector> way, Clock &time)
        : host(std::move(about))
        , clock(time)
        , connector(std::make_unique<net::SeverableConnector>(std::move(way)))
        , engine(*connector, time)
    {
    }
    Q_DISABLE_COPY_MOVE(HostLink)
    ~HostLink() = default;

    /// After sleep or a change of network: whoever reads or writes, also a hijacked stream, hears Unreachable
    /// ("connection.lost") at once and may connect anew.
    void dropConnections()
    {
        connector->sever();
        engine.dropIdle();
    }

    const Host host;
    Clock &clock;
    const std::unique_ptr<net::SeverableConnector> connector;
    Engine engine;
};

} // namespace slipway::docker
