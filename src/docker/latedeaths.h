// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/containersummary.h"
#include "docker/engineevent.h"

#include <QHash>
#include <QList>

#include <chrono>

namespace slipway::docker {

/// Which containers a list still calls running although the engine told of their death. dockerd says "die"
/// first, then cleans up, and only then writes down what /containers/json reads (handleContainerExit, 17.05
/// to 28): a list made in between is stale, and no event tells when it no longer is. Pure; times are of one
/// monotonic clock.
class LateDeaths final
{
public:
    using Time = std::chrono::nanoseconds;

    static constexpr std::chrono::milliseconds kAgain { 300 }; ///< to the next look
    /// From then on the list is believed: what it says may be true for reasons that we missed.
    static constexpr std::chrono::seconds kPatience { 30 };

    void heard(const EngineEvent &event, Time now);
    /// Those of `rows` that have to be asked for again; what the list knows by now is forgotten.
    QList<ContainerId> stillRunning(const QList<ContainerSummary> &rows, Time now);

private:
    QHash<ContainerId, Time> m_died {};
};

} // namespace slipway::docker
