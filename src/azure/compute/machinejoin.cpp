// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/compute/machinejoin.h"

#include <QHash>

namespace slipway::azure {

namespace {

template <typename T>
QHash<ArmId, const T *> byId(const QList<T> &rows)
{
    QHash<ArmId, const T *> found;
    found.reserve(rows.size());
    for (const T &row : rows)
        found.insert(row.id, &row);
    return found;
}

QHash<ArmId, const Machine *> statusById(const QList<MachineModel> &statuses)
{
    QHash<ArmId, const Machine *> found;
    found.reserve(statuses.size());
    for (const MachineModel &status : statuses) {
        if (status.hasInstanceView)
            found.insert(status.machine.id, &status.machine);
    }
    return found;
}

/// Interfaces that say themselves which machine they hang on: for machines whose own reference leads nowhere.
QHash<ArmId, const NetworkInterface *> byMachine(const QList<NetworkInterface> &interfaces)
{
    QHash<ArmId, const NetworkInterface *> found;
    for (const NetworkInterface &one : interfaces) {
        if (!one.machine.isEmpty() && (one.isPrimary || !found.contains(one.machine)))
            found.insert(one.machine, &one);
    }
    return found;
}

} // namespace

void takeInterface(Machine &machine, const NetworkInterface &found)
{
    machine.networkInterface = found.id;
    machine.interfaceSecurityGroup = found.securityGroup;
    machine.subnet = found.subnet;
    machine.privateAddress = found.privateAddress;
}

void takePublicAddress(Machine &machine, const PublicAddress &found)
{
    machine.publicAddress = found.address;
    machine.dnsName = found.dnsName;
    machine.addressIsStatic = found.isStatic;
}

QList<Machine> joined(const Inventory &inventory, const Subscription &subscription)
{
    const QHash<ArmId, const Machine *> statuses = statusById(inventory.statuses);
    const QHash<ArmId, const NetworkInterface *> interfaces = byId(inventory.interfaces);
    const QHash<ArmId, const NetworkInterface *> interfacesOf = byMachine(inventory.interfaces);
    const QHash<ArmId, const PublicAddress *> addresses = byId(inventory.addresses);
    QList<Machine> machines;
    machines.reserve(inventory.machines.size());
    for (const MachineModel &model : inventory.machines) {
        Machine machine = model.machine;
        machine.subscriptionName = subscription.name;
        if (const Machine *status = statuses.value(machine.id))
            takeStatus(machine, *status);
        const NetworkInterface *found = interfaces.value(model.primaryInterface);
        if (!found)
            found = interfacesOf.value(machine.id);
        if (found) {
            takeInterface(machine, *found);
            if (const PublicAddress *address = addresses.value(found->publicAddress))
                takePublicAddress(machine, *address);
        }
        machines.append(std::move(machine));
    }
    return machines;
}

} // namespace slipway::azure
