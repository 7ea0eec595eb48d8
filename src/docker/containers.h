// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "docker/containersummary.h"
#include "docker/containerupdate.h"
#include "docker/createspec.h"
#include "docker/engineinfo.h"
#include "docker/operation.h"

#include <chrono>
#include <optional>
#include <stop_token>

namespace slipway::docker {

class Engine;

/// The answer to the first question of all, and what its head says about who gave it.
struct FirstList
{
    QList<ContainerSummary> rows {};
    EngineInfo engine {};
};

/// What can be done with containers. Every call may also return what the connection says: Unreachable, Tls,
/// Timeout, Protocol. Stopping a call's token ends the request; the engine may do what was asked all the
/// same. Errors about one container have its id as subject and the engine's words as detail, and where these
/// tell who is in the way, a code that says so (see conflict.h); an id that cannot be one is Invalid and not
/// sent. Nothing but questions and removals is ever sent twice. \see Docker Engine API 1.43, /containers
class Containers final
{
public:
    // outlives: `engine` is owned by whoever owns this
    explicit Containers(Engine &engine);

    /// All containers, also stopped ones, in one request, in the engine's order (newest first).
    [[nodiscard]] Task<Result<QList<ContainerSummary>>> list(std::stop_token stop) const;
    /// As list(), but only these, of which there may be none any more: cheap for the engine. All when empty.
    [[nodiscard]] Task<Result<QList<ContainerSummary>>> list(QList<ContainerId> only,
                                                             std::stop_token stop) const;
    /// All containers before anything was agreed on with the engine, see Engine::sendFirst(): as soon as can
    /// be.
    [[nodiscard]] Task<Result<std::optional<FirstList>>> listFirst(std::stop_token stop) const;
    [[nodiscard]] Task<Result<QByteArray>> inspectJson(ContainerId id, std::stop_token stop) const;
    /// Already running is success (304).
    [[nodiscard]] Task<Result<>> start(ContainerId id, std::stop_token stop) const;
    /// Already stopped is success (304). Waits 10 s longer than the grace period before it is Timeout;
    /// without one in `options`, the container's own is asked for first.
    [[nodiscard]] Task<Result<>> stop(ContainerId id, StopOptions options, std::stop_token stop) const;
    /// Waits like stop().
    [[nodiscard]] Task<Result<>> restart(ContainerId id, StopOptions options, std::stop_token stop) const;
    /// Freezes its processes. Already frozen is success.
    [[nodiscard]] Task<Result<>> pause(ContainerId id, std::stop_token stop) const;
    /// Not frozen is success.
    [[nodiscard]] Task<Result<>> unpause(ContainerId id, std::stop_token stop) const;
    /// \param signal "SIGTERM", "TERM" or a number; empty: SIGKILL. Conflict: it does not run.
    [[nodiscard]] Task<Result<>> kill(ContainerId id, QString signal, std::stop_token stop) const;
    /// Conflict, "conflict.name-taken": another container has that name.
    [[nodiscard]] Task<Result<>> rename(ContainerId id, QString name, std::stop_token stop) const;
    /// \return the engine's warnings
    [[nodiscard]] Task<Result<QStringList>> update(ContainerId id, ContainerUpdate changes,
                                                   std::stop_token stop) const;
    /// Makes a container and leaves it stopped. Networks after the first (networksToJoin()) are the caller's
    /// business. NotFound, "image.missing": pull it first.
    [[nodiscard]] Task<Result<CreatedContainer>> create(ContainerSpec spec, std::stop_token stop) const;
    /// Conflict: it runs (and `force` is off), or is being removed already.
    [[nodiscard]] Task<Result<>> remove(ContainerId id, RemoveOptions options, std::stop_token stop) const;

private:
    /// The grace period in `options`, or the container's own.
    [[nodiscard]] Task<Result<std::chrono::seconds>> grace(ContainerId id, StopOptions options,
                                                           std::stop_token stop) const;
    [[nodiscard]] Task<Result<>> stopOrRestart(QLatin1StringView verb, ContainerId id, StopOptions options,
                                               std::stop_token stop) const;

    Engine &m_engine;
};

} // namespace slipway::docker
