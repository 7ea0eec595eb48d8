// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engineverifier.h"
#include "app/workspace.h"
#include "base/clock.h"
#include "docker/hostlink.h"
#include "docker/system.h"
#include "net/stream/bytestream.h"

#include <memory>

namespace slipway::app {

/// The way to a host's engine, with the identity from the workspace where it needs one.
/// \return NotFound (code "identity.missing" or "authority.missing"), or what the store or the connector say
// outlives: `verifier` is owned by World
Result<std::unique_ptr<net::StreamConnector>>
makeConnector(const docker::Host &host, const Workspace &workspace, const EngineVerifier &verifier);

/// Proves that an engine answers at `host`: our own handshake and /_ping. Gives its version.
// outlives: all three are owned by World
Task<Result<QString>> probeEngine(docker::Host host, Workspace &workspace, const EngineVerifier &verifier,
                                  Clock &clock, std::stop_token stop);

/// The way to a host's engine, for several calls. \return as makeConnector()
// outlives: all three are owned by World
Result<std::shared_ptr<docker::HostLink>> linkTo(const docker::Host &host, const Workspace &workspace,
                                                 const EngineVerifier &verifier, Clock &clock);

/// GET /info, over a connection of its own.
// outlives: all three are owned by World
Task<Result<docker::SystemInfo>> askEngine(docker::Host host, Workspace &workspace,
                                           const EngineVerifier &verifier, Clock &clock,
                                           std::stop_token stop);

} // namespace slipway::app
