// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/result.h"
#include "docker/compose/composeproject.h"
#include "docker/volumesummary.h"

#include <QHash>

#include <stop_token>

namespace slipway::docker {

class Engine;

/// The volumes of an engine. Errors as in Containers. \see Docker Engine API 1.43, /volumes
class Volumes final
{
public:
    // outlives: `engine` is owned by whoever owns this
    explicit Volumes(Engine &engine);

    /// \param unusedOnly only those that no container has, running or not
    [[nodiscard]] Task<Result<QList<VolumeSummary>>> list(bool unusedOnly, std::stop_token stop) const;
    /// How large they are, by name. The engine walks through all of their files for it: minutes on a full
    /// host. Ask only when somebody wants to know. \see GET /system/df
    [[nodiscard]] Task<Result<QHash<QString, Bytes>>> sizes(std::stop_token stop) const;
    /// There is one of that name: it stays as it is, and that is success.
    [[nodiscard]] Task<Result<>> create(ComposeResource volume, std::stop_token stop) const;
    /// With all that is in it. Conflict, "conflict.volume-used"
    [[nodiscard]] Task<Result<>> remove(VolumeName name, std::stop_token stop) const;

private:
    Engine &m_engine;
};

} // namespace slipway::docker
