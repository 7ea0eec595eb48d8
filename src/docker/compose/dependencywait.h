// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/compose/startorder.h"
#include "docker/hostlink.h"

#include <chrono>
#include <memory>

namespace slipway::docker {

inline constexpr std::chrono::seconds kHealthLimit { 120 };
inline constexpr std::chrono::seconds kCompletionLimit { 600 }; ///< of jobs: migrations take their time

/// Waits until a container that was started is as the condition says. One without a health check counts as
/// healthy while it runs. Looks once a second. \return about the container's name: Conflict, "compose.ended":
/// it was to be healthy, and does not run any more; Conflict, "compose.job-failed": it ended with an error;
/// Timeout, "compose.unhealthy" after kHealthLimit, "compose.job-unfinished" after kCompletionLimit; else as
/// Containers
[[nodiscard]] Task<Result<>> waitForDependency(std::shared_ptr<HostLink> link, StartGate gate,
                                               std::stop_token stop);

} // namespace slipway::docker
