// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/result.h"
#include "docker/compose/composeproject.h"
#include "docker/containersummary.h"
#include "docker/createspec.h"
#include "docker/networksummary.h"

#include <stop_token>

namespace slipway::docker {

class Engine;

/// The networks of an engine. Errors as in Containers. \see Docker Engine API 1.43, /networks
class Networks final
{
public:
    // outlives: `engine` is owned by whoever owns this
    explicit Networks(Engine &engine);

    /// \param unusedOnly only those that no running container is in
    [[nodiscard]] Task<Result<QList<NetworkSummary>>> list(bool unusedOnly, std::stop_token stop) const;
    /// \param name or id
    [[nodiscard]] Task<Result<NetworkSummary>> inspect(QString name, std::stop_token stop) const;
    /// Conflict: there is one of that name.
    [[nodiscard]] Task<Result<>> create(ComposeResource network, std::stop_token stop) const;
    [[nodiscard]] Task<Result<>> connect(NetworkSpec network, ContainerId container,
                                         std::stop_token stop) const;
    /// \param name or id. Conflict, "conflict.network-used"
    [[nodiscard]] Task<Result<>> remove(QString name, std::stop_token stop) const;

private:
    Engine &m_engine;
};

} // namespace slipway::docker
