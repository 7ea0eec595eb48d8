// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/containers.h"
#include "docker/images.h"
#include "docker/networks.h"
#include "docker/recreatestep.h"

#include <functional>

namespace slipway {
class Clock;
}

namespace slipway::docker {

struct RecreateOptions
{
    bool pull = true; ///< false: with what the host has under the image's name
    bool evenIfSame = false; ///< also when the image has not changed
    /// The new container must run so long, or be found healthy, before the old one is removed.
    std::chrono::seconds watch { 5 };
};

/// Puts a container made from a newer image in the place of an old one, with the same settings, networks and
/// volumes (also those without a name). The old one is stopped only once the new one has been made, and is
/// removed only once the new one runs; whatever fails before, and a stop, puts the old one back as it was.
/// Settings that came from the old image are left to the new one.
class Recreator final
{
public:
    // outlives: `engine` and `clock` are owned by whoever owns this
    Recreator(Engine &engine, Clock &clock);

    /// What would be lost, and whether it can be done at all. Changes nothing.
    [[nodiscard]] Task<Result<RecreatePlan>> plan(ContainerId id, std::stop_token stop) const;

    /// \param progressed called when a step begins, and while pulling
    /// \return Invalid "recreate.auto-remove": the container would remove itself when stopped; nothing was
    ///         done. Any other error: the old container is back, unless the code is
    ///         "recreate.not-put-back"; then the detail tells where it is. Service "recreate.exited": the new
    ///         one did not stay up. "recreate.old-left": the new one runs, the old one could not be removed.
    using Progress = std::function<void(RecreateStep, PullProgress)>;
    [[nodiscard]] Task<Result<Recreated>> run(ContainerId id, RecreateOptions options, Progress progressed,
                                              std::stop_token stop) const;

private:
    struct State;

    [[nodiscard]] Task<Result<>> read(std::shared_ptr<State> state, std::stop_token stop) const;
    [[nodiscard]] Task<Result<>> getImage(std::shared_ptr<State> state, std::stop_token stop) const;
    [[nodiscard]] Task<Result<>> replace(std::shared_ptr<State> state, std::stop_token stop) const;
    [[nodiscard]] Task<Result<>> makeNew(std::shared_ptr<State> state, std::stop_token stop) const;
    [[nodiscard]] Task<Result<>> watch(std::shared_ptr<State> state, std::stop_token stop) const;
    [[nodiscard]] Task<Result<>> putBack(std::shared_ptr<State> state) const;
    [[nodiscard]] Task<Result<>> removeNew(std::shared_ptr<State> state) const;

    Engine &m_engine;
    Clock &m_clock;
    Containers m_containers;
    Images m_images;
    Networks m_networks;
};

} // namespace slipway::docker
