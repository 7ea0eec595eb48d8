// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/machine.h"
#include "azure/network/securityrule.h"

#include <QList>

#include <optional>

namespace slipway::azure {

enum class Reach {
    Allowed,
    Denied,
    Unknown, ///< it hangs on what only Azure knows, such as the addresses behind a service tag
};

/// Whether TCP from one address to one port gets through a security group, and what decides.
struct ReachAnswer
{
    Reach reach = Reach::Unknown;
    QString rule {}; ///< the rule that decides; empty: Azure's default rules
    friend bool operator==(const ReachAnswer &, const ReachAnswer &) = default;
};

struct ReachQuestion
{
    QString source {}; ///< an IPv4 or IPv6 address
    QString destination {}; ///< the machine's private address; rules look at that one
    int port = 0;
};

/// Whether TCP from one address gets to a port of a machine, and what keeps it away beside security groups.
struct MachineReach
{
    enum class Obstacle {
        None,
        NoPublicAddress, ///< from the Internet nothing gets there
        ClosedAddress, ///< a Standard address that no security group has opened
    };

    Reach reach = Reach::Unknown;
    Obstacle obstacle = Obstacle::None;
    friend bool operator==(const MachineReach &, const MachineReach &) = default;
};

/// What guards a machine. A group that is not there lets everything through, but see machineReach().
struct MachineAccess
{
    Machine machine {}; ///< with both security groups
    std::optional<QList<SecurityRule>> interfaceRules {};
    std::optional<QList<SecurityRule>> subnetRules {};
};

/// Whether a rule decides about TCP to this port, in the direction that it is for.
bool isForPort(const SecurityRule &rule, int port);
/// Whether a rule decides about TCP from outside to this port, for whatever addresses.
bool concernsPort(const SecurityRule &rule, int port);

/// Whether a rule denies all of the question's source, which here may also be a network ("203.0.113.0/24") or
/// "*" for everybody: what stands behind it is without effect. One that denies a part of a network is
/// somebody's exception. Pure.
bool shutsOut(const SecurityRule &rule, const ReachQuestion &question);

/// The first inbound rule by priority that fits decides; without one, Azure's defaults let in what comes from
/// the virtual network and deny the rest. Pure.
/// Source: Azure, "Network security groups", security rules and default security rules.
ReachAnswer reachThrough(const QList<SecurityRule> &rules, const ReachQuestion &question);

/// Both groups must let it through. Looks at nothing but them.
Reach reachOf(const MachineAccess &access, const ReachQuestion &question);

/// Whether it gets to the machine: through its groups and, from the Internet, to its public address.
/// Source: Azure, "Public IP addresses", SKU: Standard is "secure by default and closed to inbound traffic".
MachineReach machineReach(const MachineAccess &access, const ReachQuestion &question);

} // namespace slipway::azure
