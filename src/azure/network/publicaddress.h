// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/armid.h"

#include <QString>

namespace slipway::azure {

/// What can be chosen of a public address that is there.
struct AddressChoice
{
    QString label {}; ///< "web" of web.westeurope.cloudapp.azure.com; empty: it has no name
    bool isStatic = false; ///< it stays when its machine is deallocated
    friend bool operator==(const AddressChoice &, const AddressChoice &) = default;
};

/// Source: Microsoft.Network 2024-05-01, PublicIPAddress.
struct PublicAddress
{
    ArmId id {};
    QString location {};
    QString address {}; ///< empty while none is assigned
    QString dnsName {}; ///< fully qualified; empty when it has none
    AddressChoice choice {};
    bool isStandard = false; ///< see Machine::addressIsStandard
    friend bool operator==(const PublicAddress &, const PublicAddress &) = default;
};

} // namespace slipway::azure
