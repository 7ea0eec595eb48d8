// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/compose/composeproject.h"
#include "docker/hostlink.h"
#include "docker/operation.h"

#include <functional>
#include <memory>

namespace slipway::docker {

/// Names of a project's parts on an engine.
struct ComposeParts
{
    QString project {};
    QStringList containers {};
    QStringList networks {};
    QStringList volumes {};

    bool isEmpty() const { return containers.isEmpty() && networks.isEmpty() && volumes.isEmpty(); }
    ComposeParts without(const ComposeParts &others) const;
    friend bool operator==(const ComposeParts &, const ComposeParts &) = default;
};

/// What a project makes; external networks and volumes are not among it.
ComposeParts partsOf(const ComposeProject &project);

/// Those of `parts` that the engine has, whoever made them.
[[nodiscard]] Task<Result<ComposeParts>> composeFound(std::shared_ptr<HostLink> link, ComposeParts parts,
                                                      std::stop_token stop);

/// \param service that something is done for now, and what
using ComposeTold = std::function<void(const QString &service, CreateStep step)>;

/// Makes what is not there of a project's networks, volumes and containers, images pulled first, and starts
/// the containers in order; who has to be healthy, or to have ended well, before others is waited for, and
/// not at all when it can never be. Doing it again does what is left. Keeps the way to the host alive.
/// \return as createContainer() and waitForDependency(); Conflict, code "compose.name-taken": a container of
/// that name is none of the project's; NotFound, code "compose.external": an external network or volume is
/// not there; Invalid, code "compose.no-health-check": neither file nor image says how to tell. Stopping
/// leaves what was made
[[nodiscard]] Task<Result<>> composeUp(std::shared_ptr<HostLink> link, ComposeProject project,
                                       ComposeTold told, std::stop_token stop);

/// Removes them, running containers too; what is not there is no error, and what has a name of theirs but
/// another project's label, or none, stays. Volumes go with all that is in them.
[[nodiscard]] Task<Result<>> composeRemove(std::shared_ptr<HostLink> link, ComposeParts parts,
                                           std::stop_token stop);

} // namespace slipway::docker
