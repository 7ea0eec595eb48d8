// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "docker/containersummary.h"
#include "docker/stats/statsframe.h"

#include <functional>
#include <stop_token>

namespace slipway::docker {

class Engine;

/// What containers use, by asking the engine. Asking costs the engine itself (about 1 ms of a core each): ask
/// only for what somebody looks at. \see Docker Engine API 1.43, GET /containers/{id}/stats
class Stats final
{
public:
    // outlives: `engine` is owned by whoever owns this
    explicit Stats(Engine &engine);

    /// One reading, without waiting for a second one where the engine can (API 1.41; before that it comes
    /// with a pair and takes two seconds). A container that does not run gives a frame that says so. \return
    /// NotFound; Invalid: not an id; Timeout after 10 s; what the connection says
    [[nodiscard]] Task<Result<StatsFrame>> once(ContainerId id, std::stop_token stop) const;

    /// One reading of each, all asked at once but never more than `limit` at a time: an engine answers only
    /// at its own tick of a second, so asking in turn would take a second each. `arrived` is called for each
    /// as it comes. Ends when all have come, or soon after `stop`.
    [[nodiscard]] Task<> sample(QList<ContainerId> ids, qsizetype limit,
                                std::function<void(ContainerId, Result<StatsFrame>)> arrived,
                                std::stop_token stop) const;

    /// A reading every second, for one container that somebody looks at closely; the first of them has no
    /// pair. Ends with the reason: Unreachable also when the engine ended the stream in order (the container
    /// is gone).
    [[nodiscard]] Task<Result<>> follow(ContainerId id, std::function<void(StatsFrame)> arrived,
                                        std::stop_token stop) const;

private:
    Engine &m_engine;
};

} // namespace slipway::docker
