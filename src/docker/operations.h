// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/hostlink.h"
#include "docker/hostresources.h"
#include "docker/operation.h"
#include "docker/pullprogress.h"
#include "docker/recreatestep.h"

#include <functional>
#include <memory>

/// Whole things that people do to containers of one host, made of the engine's calls. Each keeps the way to
/// its host alive. Errors as in Containers and Recreator.
namespace slipway::docker {

/// A task that has failed before it began.
template <typename T>
[[nodiscard]] Task<Result<T>> failedTask(Error error)
{
    co_return error;
}

using OperationProgress = std::function<void(RecreateStep, PullProgress)>;
/// \param progressed only called by Recreate
[[nodiscard]] Task<Result<OperationOutcome>> perform(std::shared_ptr<HostLink> link, Operation operation,
                                                     ContainerId id, OperationProgress progressed,
                                                     std::stop_token stop);

using CreateProgress = std::function<void(CreateStep, PullProgress)>;
/// Makes a container, joins its networks and starts it. All or nothing: one that could not be joined or
/// started is removed again. When the answer to the creation itself is lost, nobody knows whether there is
/// one.
[[nodiscard]] Task<Result<CreatedContainer>> createContainer(std::shared_ptr<HostLink> link,
                                                             ContainerSpec spec, CreateOptions options,
                                                             CreateProgress progressed, std::stop_token stop);

/// From what an existing container was made, without what its image says anyway.
[[nodiscard]] Task<Result<ContainerSpec>> specOf(std::shared_ptr<HostLink> link, ContainerId id,
                                                 std::stop_token stop);
[[nodiscard]] Task<Result<RecreatePlan>> planRecreation(std::shared_ptr<HostLink> link, ContainerId id,
                                                        std::stop_token stop);

[[nodiscard]] Task<Result<HostResources>> hostResources(std::shared_ptr<HostLink> link, std::stop_token stop);

} // namespace slipway::docker
