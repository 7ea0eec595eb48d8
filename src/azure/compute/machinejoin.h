// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/compute/machinejson.h"
#include "azure/network/networkjson.h"

#include <QHash>
#include <QSet>

namespace slipway::azure {

/// Puts the machines of a subscription together from pages of its four lists, in whatever order they come. A
/// status without machine (it was deleted in between) is left out; a machine without status, interface or
/// address keeps the defaults. Pure.
class MachineJoin final
{
public:
    explicit MachineJoin(Subscription subscription);

    void addMachines(QList<MachineModel> models);
    void addStatuses(const QList<MachineModel> &statuses); ///< of the list with statusOnly=true
    void addInterfaces(const QList<NetworkInterface> &interfaces);
    void addAddresses(const QList<PublicAddress> &addresses);

    /// The machines that are new, or know more, since the last call.
    QList<SharedMachine> takeChanged();
    /// All of them, in the order of their list.
    const QList<SharedMachine> &machines() const { return m_machines; }

private:
    void settle(int machine);

    Subscription m_subscription;
    QList<SharedMachine> m_machines;
    QList<ArmId> m_wanted; ///< the primary interface of each machine, as it says itself
    QHash<ArmId, int> m_places;
    QHash<ArmId, SharedMachine> m_statuses;
    QHash<ArmId, NetworkInterface> m_interfaces;
    /// Interfaces that say themselves which machine they hang on: for machines whose own reference leads
    /// nowhere.
    QHash<ArmId, ArmId> m_interfaceOf;
    QHash<ArmId, PublicAddress> m_addresses;
    QHash<ArmId, QList<int>> m_byInterface;
    QHash<ArmId, QList<int>> m_byAddress;
    QSet<int> m_changed;
};

/// What an interface and its public address add to a machine.
void takeInterface(Machine &machine, const NetworkInterface &found);
void takePublicAddress(Machine &machine, const PublicAddress &found);

} // namespace slipway::azure
