// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/armid.h"

#include <QStringList>

namespace slipway::azure {

/// A rule of a network security group. Source: Microsoft.Network 2024-05-01, SecurityRule.
struct SecurityRule
{
    ArmId id {};
    QString name {};
    QString description {};
    int priority = 0; ///< 100 to 4096, unique per direction
    bool inbound = true;
    bool allow = true;
    QString protocol {}; ///< "Tcp", "*", ...
    QStringList sources {}; ///< addresses, CIDR, service tags, "*"
    QStringList destinations {}; ///< the same; empty: any
    QStringList destinationPorts {}; ///< "2376", "2375-2380", "*"
    QStringList sourcePorts {}; ///< the same; empty: any
    QStringList sourceGroups {}; ///< ids of application security groups, in the place of sources
    QStringList destinationGroups {}; ///< the same, in the place of destinations
    QString provisioningState {};
    friend bool operator==(const SecurityRule &, const SecurityRule &) = default;
};

} // namespace slipway::azure
