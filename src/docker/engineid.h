// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/result.h"

#include <QString>

#include <stop_token>

namespace slipway::docker {

class Engine;

/// What an engine calls itself, the same after restarts; machines cloned from one image share it (it is in
/// /var/lib/docker/engine-id). Empty where the engine has none. Errors as Engine::send().
/// Source: Docker Engine API 1.24, GET /info, ID.
// outlives: `engine` belongs to whoever owns the frame that awaits this
[[nodiscard]] Task<Result<QString>> engineId(Engine *engine, std::stop_token stop);

} // namespace slipway::docker
