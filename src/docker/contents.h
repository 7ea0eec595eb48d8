// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "docker/changes.h"
#include "docker/inspectedcontainer.h"
#include "docker/system.h"
#include "docker/top.h"

#include <stop_token>

namespace slipway::docker {

class Engine;

/// What an engine tells about one container, and about itself. Every call may also return what the connection
/// says; errors about one container have its id as subject. \see Docker Engine API 1.43
class Contents final
{
public:
    // outlives: `engine` is owned by whoever owns this
    explicit Contents(Engine &engine);

    /// GET /containers/{id}/json
    [[nodiscard]] Task<Result<InspectedContainer>> inspect(ContainerId id, std::stop_token stop) const;
    /// GET /containers/{id}/top. \return Conflict: it does not run
    [[nodiscard]] Task<Result<ProcessTable>> processes(ContainerId id, std::stop_token stop) const;
    /// GET /containers/{id}/changes. The engine walks all that the container has written: slow for much.
    [[nodiscard]] Task<Result<QList<FileChange>>> changes(ContainerId id, std::stop_token stop) const;
    /// GET /images/{id}/json: when it was made. Invalid where the image does not say.
    [[nodiscard]] Task<Result<QDateTime>> imageCreated(QString imageId, std::stop_token stop) const;
    /// GET /info
    [[nodiscard]] Task<Result<SystemInfo>> systemInfo(std::stop_token stop) const;
    /// GET /version
    [[nodiscard]] Task<Result<SystemVersion>> systemVersion(std::stop_token stop) const;

private:
    Engine &m_engine;
};

} // namespace slipway::docker
