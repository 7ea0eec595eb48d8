// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "docker/createspec.h"

#include <QByteArray>

#include <optional>

namespace slipway::docker {

/// What can be changed in a container that exists, also while it runs. nullopt leaves a thing as it is. The
/// engine knows no way to take a limit of memory or CPU away again; that needs a new container.
/// Source: Docker Engine API 1.43, POST /containers/{id}/update.
struct ContainerUpdate
{
    std::optional<RestartPolicy> restart {};
    std::optional<Bytes> memory {};
    /// Of memory and swap together; -1: swap without limit. nullopt with `memory`: twice the memory, as for a
    /// new container.
    std::optional<qint64> memorySwap {};
    std::optional<qint64> nanoCpus {};
    std::optional<qint64> cpuShares {};
    std::optional<qint64> pidsLimit {}; ///< -1: none

    bool isEmpty() const { return *this == ContainerUpdate {}; }
    friend bool operator==(const ContainerUpdate &, const ContainerUpdate &) = default;
};

/// The body of the request.
QByteArray updateBody(const ContainerUpdate &update);

} // namespace slipway::docker
