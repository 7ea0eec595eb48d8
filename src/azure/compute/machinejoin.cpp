// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/compute/machinejoin.h"

#include <algorithm>
#include <utility>

namespace slipway::azure {

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
    machine.addressIsStatic = found.choice.isStatic;
    machine.addressIsStandard = found.isStandard;
}

MachineJoin::MachineJoin(Subscription subscription)
    : m_subscription(std::move(subscription))
{
}

void MachineJoin::addMachines(QList<MachineModel> models)
{
    for (MachineModel &model : models) {
        if (m_places.contains(model.machine->id))
            continue; // pages may overlap while machines come and go
        const auto place = static_cast<int>(m_machines.size());
        m_places.insert(model.machine->id, place);
        m_machines.append(std::move(model.machine));
        m_machines.last().edit().subscriptionName = m_subscription.name;
        m_wanted.append(model.primaryInterface);
        if (!model.primaryInterface.isEmpty())
            m_byInterface[model.primaryInterface].append(place);
        settle(place);
    }
}

void MachineJoin::addStatuses(const QList<MachineModel> &statuses)
{
    for (const MachineModel &status : statuses) {
        if (!status.hasInstanceView)
            continue;
        m_statuses.insert(status.machine->id, status.machine);
        if (const auto place = m_places.constFind(status.machine->id); place != m_places.cend())
            settle(*place);
    }
}

void MachineJoin::addInterfaces(const QList<NetworkInterface> &interfaces)
{
    for (const NetworkInterface &one : interfaces) {
        m_interfaces.insert(one.id, one);
        const QList<int> waiting = m_byInterface.value(one.id);
        std::for_each(waiting.begin(), waiting.end(), [this](int place) { settle(place); });
        if (one.machine.isEmpty() || (!one.isPrimary && m_interfaceOf.contains(one.machine)))
            continue;
        m_interfaceOf.insert(one.machine, one.id);
        if (const auto place = m_places.constFind(one.machine); place != m_places.cend())
            settle(*place);
    }
}

void MachineJoin::addAddresses(const QList<PublicAddress> &addresses)
{
    for (const PublicAddress &one : addresses) {
        m_addresses.insert(one.id, one);
        const QList<int> waiting = m_byAddress.value(one.id);
        std::for_each(waiting.begin(), waiting.end(), [this](int place) { settle(place); });
    }
}

/// Looks up again what joins in to one machine.
void MachineJoin::settle(int machine)
{
    SharedMachine &one = m_machines[machine]; // clazy:exclude=detaching-member
    m_changed.insert(machine);
    if (const auto status = m_statuses.constFind(one->id); status != m_statuses.cend())
        takeStatus(one.edit(), *status);
    auto found = m_interfaces.constFind(m_wanted.at(machine));
    if (found == m_interfaces.cend())
        found = m_interfaces.constFind(m_interfaceOf.value(one->id));
    if (found == m_interfaces.cend())
        return;
    takeInterface(one.edit(), *found);
    takePublicAddress(one.edit(), m_addresses.value(found->publicAddress));
    if (found->publicAddress.isEmpty())
        return;
    QList<int> &waiting = m_byAddress[found->publicAddress]; // clazy:exclude=detaching-member
    if (!waiting.contains(machine))
        waiting.append(machine);
}

QList<SharedMachine> MachineJoin::takeChanged()
{
    QList<SharedMachine> changed;
    changed.reserve(m_changed.size());
    const QSet<int> places = std::exchange(m_changed, {});
    for (const int place : places)
        changed.append(m_machines.at(place));
    return changed;
}

} // namespace slipway::azure
