// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arm/answers.h"
#include "sandbox/arm/service.h"

#include <utility>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct PowerAction
{
    QString name {};
    Power during = Power::Running;
    Power after = Power::Running;
};

QString machineId(const ArmCall &call)
{
    return call.scope() + u"/providers/Microsoft.Compute/virtualMachines/"_s + call.parameter(u"vm"_s);
}

OperationPlan planFor(const ArmContext &context, const Machine &machine)
{
    return { .provider = u"Microsoft.Compute"_s,
             .subscription = machine.subscription,
             .location = machine.location,
             .subject = machine.id,
             .delay = context.delay };
}

OperationOutcome gone(const QString &id)
{
    return { .code = u"ResourceNotFound"_s,
             .message = u"The machine '%1' was deleted in the meantime."_s.arg(id) };
}

HttpResponse accepted(ArmContext &context, const ArmCall &call, OperationPlan plan)
{
    HttpResponse answer { .status = 202 };
    const QString id = context.operations.start(std::move(plan));
    context.operations.announce(answer, id, call.base, call.apiVersion, true);
    return answer;
}

HttpResponse busy(const Machine &machine)
{
    return armError(
        409, u"Conflict"_s,
        u"The request failed due to conflict with a concurrent request on '%1'. Please retry later."_s.arg(
            machine.name));
}

/// A dynamic address is given back with the hardware; the machine gets another one, except where a name leads
/// to it: nobody can be asked for a name here but by the address that it carries.
void settleAddress(World &world, const Machine &machine)
{
    PublicAddress *address = world.addressOf(machine);
    if (!address || !address->isDynamic)
        return;
    if (machine.power == Power::Deallocated && !address->address.isEmpty())
        address->lastAddress = std::exchange(address->address, {});
    else if (machine.isRunning() && address->address.isEmpty())
        address->address = address->label.isEmpty() ? world.takeAddress() : address->lastAddress;
    ++address->revision;
}

HttpResponse changePower(ArmContext &context, const ArmCall &call, const PowerAction &action)
{
    Machine *machine = context.world.machine(machineId(call));
    if (!machine)
        return resourceNotFound(u"Microsoft.Compute/virtualMachines"_s, call.parameter(u"vm"_s),
                                call.parameter(u"group"_s));
    if (machine->provisioningState == u"Updating" || machine->provisioningState == u"Deleting")
        return busy(*machine);
    const bool needsRunning = action.name == u"restart" || action.name == u"redeploy";
    if (needsRunning && !machine->isRunning())
        return armError(409, u"OperationNotAllowed"_s,
                        u"Cannot %1 the VM '%2' when it is not running."_s.arg(action.name, machine->name));
    const Power before = machine->power;
    machine->power = before == action.after && !needsRunning ? before : action.during;
    machine->provisioningState = u"Updating"_s;
    context.machineChanged(*machine);

    OperationPlan plan = planFor(context, *machine);
    const auto settle = [&context, id = machine->id](Power power) {
        Machine *const changed = context.world.machine(id);
        if (!changed)
            return gone(id);
        changed->power = power;
        changed->provisioningState = u"Succeeded"_s;
        settleAddress(context.world, *changed);
        context.machineChanged(*changed);
        return OperationOutcome {};
    };
    plan.finish = [settle, after = action.after] { return settle(after); };
    plan.failed = [settle, before](const OperationOutcome &) { settle(before); };
    return accepted(context, call, std::move(plan));
}

HttpResponse deleteMachine(ArmContext &context, const ArmCall &call)
{
    Machine *machine = context.world.machine(machineId(call));
    if (!machine)
        return { .status = 204 };
    machine->provisioningState = u"Deleting"_s;
    machine->power = Power::Stopping;
    context.machineChanged(*machine);
    OperationPlan plan = planFor(context, *machine);
    plan.finalStatus = 204;
    plan.finish = [&context, id = machine->id] {
        if (const Machine *doomed = context.world.machine(id)) {
            if (NetworkInterface *nic = context.world.nicOf(*doomed))
                nic->machineId.clear();
            context.world.machines.erase(id.toLower());
            context.machineGone(id);
        }
        return OperationOutcome {};
    };
    return accepted(context, call, std::move(plan));
}

} // namespace

void addPowerRoutes(ArmRouter &router, ArmContext &context)
{
    const QString machine =
        u"/subscriptions/{sub}/resourceGroups/{group}/providers/Microsoft.Compute/virtualMachines/{vm}"_s;
    for (const PowerAction &action :
         { PowerAction { u"start"_s, Power::Starting, Power::Running },
           PowerAction { u"powerOff"_s, Power::Stopping, Power::Stopped },
           PowerAction { u"deallocate"_s, Power::Deallocating, Power::Deallocated },
           PowerAction { u"restart"_s, Power::Stopping, Power::Running },
           PowerAction { u"redeploy"_s, Power::Starting, Power::Running } }) {
        router.add("POST", machine + u'/' + action.name,
                   [&context, action](const ArmCall &call) { return changePower(context, call, action); });
    }
    router.add("DELETE", machine, [&context](const ArmCall &call) { return deleteMachine(context, call); });
}

} // namespace slipway::sandbox
