// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/armid.h"
#include "base/shared.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace slipway::azure {

struct Subscription
{
    QString id {}; ///< the GUID
    QString name {};
    QString tenantId {};
    bool enabled = true; ///< state Enabled, Warned or PastDue
    friend bool operator==(const Subscription &, const Subscription &) = default;
};

enum class PowerState { Unknown, Starting, Running, Stopping, Stopped, Deallocating, Deallocated };
enum class OsType { Unknown, Linux, Windows };
enum class AgentState { Unknown, Ready, NotReady };

struct ImageReference
{
    QString publisher {};
    QString offer {};
    QString sku {};
    QString version {};
    friend bool operator==(const ImageReference &, const ImageReference &) = default;
};

/// An extension as the machine reports it.
struct Extension
{
    ArmId id {};
    QString name {};
    QString publisher {};
    QString type {};
    QString typeHandlerVersion {};
    QString provisioningState {}; ///< ARM's own word
    QString statusCode {}; ///< of the instance view, e.g. "ProvisioningState/succeeded"
    QString message {}; ///< of the instance view: what the script printed, last 4096 bytes of each stream
    friend bool operator==(const Extension &, const Extension &) = default;
};

/// An Azure virtual machine with what joins in from its interfaces and addresses.
/// Source: Microsoft.Compute 2024-07-01 VirtualMachine, Microsoft.Network 2024-05-01.
struct Machine
{
    ArmId id {};
    QString name {};
    QString vmId {};
    QString resourceGroup {};
    QString subscriptionId {};
    QString subscriptionName {};
    QString location {};
    QString size {};
    OsType os = OsType::Unknown;
    QString adminUser {}; ///< as it was made; empty for one made from a disk
    std::optional<ImageReference> image {};
    QString osName {}; ///< instance view, e.g. "ubuntu"; empty when not reported
    QString osVersion {}; ///< e.g. "22.04"
    PowerState power = PowerState::Unknown;
    QString provisioningState {};
    AgentState agent = AgentState::Unknown;
    QString agentVersion {};
    bool extensionOperationsAllowed = true;
    QList<Extension> extensions {};
    QMap<QString, QString> tags {};
    QString publicAddress {};
    QString privateAddress {};
    QString dnsName {}; ///< fully qualified; empty when none
    bool addressIsStatic = false;
    /// Of a Standard address, or a later kind: closed until a security group opens it. Basic ones are open.
    bool addressIsStandard = false;
    ArmId networkInterface {}; ///< the primary one
    ArmId interfaceSecurityGroup {};
    ArmId subnet {};
    ArmId subnetSecurityGroup {};
    /// The subnet lets nothing out by itself, and has neither a NAT gateway nor routes that might. Known of a
    /// single machine, not from lists.
    bool subnetIsPrivate = false;
    friend bool operator==(const Machine &, const Machine &) = default;
};

/// For lists: thousands of machines go from hand to hand while they load.
using SharedMachine = Shared<Machine>;

} // namespace slipway::azure
