// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/armid.h"
#include "azure/network/publicaddress.h"
#include "azure/network/securitygroups.h"
#include "base/json/jsonreader.h"

#include <QJsonObject>

namespace slipway::azure {

/// A network interface as far as a machine's address depends on it: its primary configuration.
/// Source: Microsoft.Network 2024-05-01, NetworkInterface.
struct NetworkInterface
{
    ArmId id {};
    ArmId machine {}; ///< empty when it hangs on none
    bool isPrimary = false;
    ArmId securityGroup {};
    ArmId subnet {};
    QString privateAddress {};
    ArmId publicAddress {};
    friend bool operator==(const NetworkInterface &, const NetworkInterface &) = default;
};

NetworkInterface interfaceFrom(JsonReader json);
PublicAddress publicAddressFrom(JsonReader json);
/// A subnet as far as machines depend on it. Source: Microsoft.Network 2024-05-01, Subnet.
struct Subnet
{
    ArmId securityGroup {}; ///< empty when it has none
    bool isPrivate = false; ///< see Machine::subnetIsPrivate
    friend bool operator==(const Subnet &, const Subnet &) = default;
};

Subnet subnetFrom(JsonReader json);

SecurityRule securityRuleFrom(JsonReader json);
/// The body of PUT for a rule.
QJsonObject securityRuleToJson(const SecurityRule &rule);

} // namespace slipway::azure
