// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/compute/machinejson.h"
#include "azure/network/networkjson.h"

namespace slipway::azure {

/// The four lists of a subscription.
struct Inventory
{
    QList<MachineModel> machines {};
    QList<MachineModel> statuses {}; ///< of the list with statusOnly=true
    QList<NetworkInterface> interfaces {};
    QList<PublicAddress> addresses {};
};

/// The machines with their state and addresses, in the order of the list. A status without machine (it was
/// deleted in between) is left out; a machine without status, interface or address keeps the defaults. Pure.
QList<Machine> joined(const Inventory &inventory, const Subscription &subscription);

/// What an interface and its public address add to a machine.
void takeInterface(Machine &machine, const NetworkInterface &found);
void takePublicAddress(Machine &machine, const PublicAddress &found);

} // namespace slipway::azure
