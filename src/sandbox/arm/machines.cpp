// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arm/machinejson.h"
#include "sandbox/arm/paging.h"
#include "sandbox/arm/service.h"

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kType = "Microsoft.Compute/virtualMachines"_L1;

HttpResponse notFound(const ArmCall &call)
{
    return resourceNotFound(kType, call.parameter(u"vm"_s), call.parameter(u"group"_s));
}

Machine *machineOf(const ArmContext &context, const ArmCall &call)
{
    return context.world.machine(call.scope() + u"/providers/Microsoft.Compute/virtualMachines/"_s
                                 + call.parameter(u"vm"_s));
}

QJsonArray extensionRows(const Machine &machine, bool withInstanceView)
{
    QJsonArray rows;
    for (const auto &[name, extension] : machine.extensions)
        rows.append(extensionJson(machine, extension, withInstanceView));
    return rows;
}

HttpResponse listMachines(const ArmContext &context, const ArmCall &call, const QString &prefix)
{
    const bool statusOnly = call.request.query(u"statusOnly").value_or(QString()).toLower() == u"true";
    if (!statusOnly && call.expands(u"instanceView") && !call.request.query(u"$filter")) {
        return armError(
            400, u"BadRequest"_s,
            u"The expand query option is only supported together with a filter on virtualMachineScaleSet."_s);
    }
    QJsonArray rows;
    const QString last = walkPage(
        context.world.machines, pageRequest(call, prefix, context.pageSize),
        [](const QString &, const Machine &) { return true; },
        [&](const Machine &machine) {
            rows.append(statusOnly ? machineStatusOnly(context.world, machine)
                                   : machineJson(context.world, machine));
        });
    return pageAnswer(call, rows, last);
}

HttpResponse getMachine(const ArmContext &context, const ArmCall &call)
{
    const Machine *machine = machineOf(context, call);
    if (!machine)
        return notFound(call);
    QJsonObject json = machineJson(context.world, *machine);
    if (call.expands(u"instanceView")) {
        QJsonObject properties = json.value(u"properties"_s).toObject();
        properties.insert(u"instanceView"_s, machineInstanceView(context.world, *machine));
        json.insert(u"properties"_s, properties);
    }
    const QJsonArray extensions = extensionRows(*machine, false);
    if (!extensions.isEmpty())
        json.insert(u"resources"_s, extensions);
    return HttpResponse::json(200, json);
}

HttpResponse getInstanceView(const ArmContext &context, const ArmCall &call)
{
    const Machine *machine = machineOf(context, call);
    return machine ? HttpResponse::json(200, machineInstanceView(context.world, *machine)) : notFound(call);
}

} // namespace

void addMachineRoutes(ArmRouter &router, ArmContext &context)
{
    const QString machines = u"/providers/Microsoft.Compute/virtualMachines"_s;
    const QString group = u"/subscriptions/{sub}/resourceGroups/{group}"_s;
    router.add("GET", u"/subscriptions/{sub}"_s + machines, [&context](const ArmCall &call) {
        return listMachines(context, call, u"/subscriptions/%1/"_s.arg(call.parameter(u"sub"_s)));
    });
    router.add("GET", group + machines,
               [&context](const ArmCall &call) { return listMachines(context, call, call.scope() + u'/'); });
    router.add("GET", group + machines + u"/{vm}"_s,
               [&context](const ArmCall &call) { return getMachine(context, call); });
    router.add("GET", group + machines + u"/{vm}/instanceView"_s,
               [&context](const ArmCall &call) { return getInstanceView(context, call); });
}

} // namespace slipway::sandbox
