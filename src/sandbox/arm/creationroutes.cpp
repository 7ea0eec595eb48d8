// SPDX-License-Identifier: GPL-3.0-or-later
// PUT and DELETE of resources, and groups with all that is in them.
#include "sandbox/arm/answers.h"
#include "sandbox/arm/creation.h"

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

ResourceRequest requestOf(const ArmCall &call, const QString &type)
{
    const bool isSubnet = type.endsWith(u"/subnets"_s);
    return { .subscription = call.parameter(u"sub"_s),
             .group = call.parameter(u"group"_s),
             .type = type,
             .name = isSubnet ? call.parameter(u"name"_s) + u'/' + call.parameter(u"subnet"_s)
                              : call.parameter(u"name"_s),
             .body = call.body };
}

HttpResponse putResource(ArmContext &context, const ArmCall &call, const QString &type)
{
    const ResourceRequest request = requestOf(call, type);
    CreatedResource made = createResource(context, request);
    if (made.refusal)
        return *made.refusal;
    HttpResponse answer = HttpResponse::json(made.isNew ? 201 : 200, made.json);
    OperationPlan plan { .provider = type.section(u'/', 0, 0),
                         .subscription = request.subscription,
                         .location = made.json.value(u"location"_s).toString(u"westeurope"_s),
                         .subject = made.id,
                         .delay = made.isMachine ? context.delay : context.delay / 2 };
    plan.finish = [&context, id = made.id] {
        finishMachine(context, id, u"Succeeded"_s);
        return OperationOutcome {};
    };
    plan.failed = [&context, id = made.id](const OperationOutcome &) {
        finishMachine(context, id, u"Failed"_s);
    };
    const QString operation = context.operations.start(std::move(plan));
    context.operations.announce(answer, operation, call.base, call.apiVersion, false);
    return answer;
}

// Taking away.

/// Why something cannot be taken away; empty: it can.
QString useOf(const World &world, const QString &id)
{
    const auto isIt = [&id](const QString &other) { return other.compare(id, Qt::CaseInsensitive) == 0; };
    if (const auto *nic = findById(world.nics, id); nic && !nic->machineId.isEmpty())
        return u"NicInUse"_s;
    if (const auto *group = findById(world.securityGroups, id);
        group && (!group->nicIds.isEmpty() || !group->subnetIds.isEmpty()))
        return u"InUseNetworkSecurityGroupCannotBeDeleted"_s;
    for (const auto &[key, nic] : world.nics) {
        if (isIt(nic.publicAddressId))
            return u"PublicIPAddressCannotBeDeleted"_s;
        if (isIt(nic.subnetId.section(u'/', 0, -3)))
            return u"InUseSubnetCannotBeDeleted"_s;
    }
    return {};
}

void eraseResource(World &world, const QString &id)
{
    const QString key = id.toLower();
    const auto isIt = [&id](const QString &one) { return one.compare(id, Qt::CaseInsensitive) == 0; };
    const auto isInIt = [&id](const QString &one) { return one.startsWith(id + u'/', Qt::CaseInsensitive); };
    for (auto &[groupKey, group] : world.securityGroups) {
        group.nicIds.removeIf(isIt);
        group.subnetIds.removeIf(isInIt);
    }
    world.nics.erase(key);
    world.addresses.erase(key);
    world.securityGroups.erase(key);
    world.networks.erase(key);
}

bool exists(const World &world, const QString &id)
{
    return findById(world.nics, id) || findById(world.addresses, id) || findById(world.securityGroups, id)
        || findById(world.networks, id);
}

HttpResponse deleteResource(ArmContext &context, const ArmCall &call, const QString &type)
{
    const QString id = requestOf(call, type).id();
    if (!exists(context.world, id))
        return { .status = 204 };
    const QString use = useOf(context.world, id);
    if (!use.isEmpty())
        return armError(400, use, u"The resource %1 is in use and cannot be deleted."_s.arg(id));
    OperationPlan plan { .provider = type.section(u'/', 0, 0),
                         .subscription = call.parameter(u"sub"_s),
                         .location = u"westeurope"_s,
                         .subject = id,
                         .delay = context.delay / 2,
                         .finalStatus = 204 };
    plan.finish = [&context, id] {
        eraseResource(context.world, id);
        return OperationOutcome {};
    };
    HttpResponse answer { .status = 202 };
    const QString operation = context.operations.start(std::move(plan));
    context.operations.announce(answer, operation, call.base, call.apiVersion, true);
    return answer;
}

/// What a list of everything shows of one resource.
QJsonObject contentsRow(const QString &id, const QString &location)
{
    const QString type = id.section(u'/', 6, 7);
    return {
        { u"id"_s, id }, { u"name"_s, id.section(u'/', -1) }, { u"type"_s, type }, { u"location"_s, location }
    };
}

template <typename Map>
void addContents(QJsonArray &rows, const Map &map, const QString &prefix)
{
    for (auto at = map.lower_bound(prefix); at != map.end() && at->first.startsWith(prefix); ++at)
        rows.append(contentsRow(at->second.id, at->second.location));
}

QJsonArray contentsOf(const World &world, const QString &scope)
{
    const QString prefix = (scope + u'/').toLower();
    QJsonArray rows;
    addContents(rows, world.machines, prefix);
    addContents(rows, world.nics, prefix);
    addContents(rows, world.addresses, prefix);
    addContents(rows, world.securityGroups, prefix);
    addContents(rows, world.networks, prefix);
    return rows;
}

/// A group goes with all that is in it.
void eraseGroup(ArmContext &context, const QString &scope)
{
    World &world = context.world;
    const QJsonArray rows = contentsOf(world, scope);
    for (const auto &row : rows) {
        const QString id = row.toObject().value(u"id"_s).toString();
        if (world.machines.erase(id.toLower()) > 0)
            context.machineGone(id);
        else
            eraseResource(world, id);
    }
    world.groups.erase(scope.toLower());
}

HttpResponse deleteGroup(ArmContext &context, const ArmCall &call)
{
    OperationPlan plan { .provider = u"Microsoft.Resources"_s,
                         .subscription = call.parameter(u"sub"_s),
                         .location = u"global"_s,
                         .subject = call.scope(),
                         .delay = context.delay };
    plan.finish = [&context, scope = call.scope()] {
        eraseGroup(context, scope);
        return OperationOutcome {};
    };
    HttpResponse answer { .status = 202 };
    const QString operation = context.operations.start(std::move(plan));
    context.operations.announce(answer, operation, call.base, call.apiVersion, true);
    return answer;
}

} // namespace

void addCreationRoutes(ArmRouter &router, ArmContext &context)
{
    const QString group = u"/subscriptions/{sub}/resourceGroups/{group}/providers/"_s;
    for (const auto &type :
         { u"Microsoft.Network/networkSecurityGroups"_s, u"Microsoft.Network/virtualNetworks"_s,
           u"Microsoft.Network/publicIPAddresses"_s, u"Microsoft.Network/networkInterfaces"_s }) {
        router.add("DELETE", group + type + u"/{name}"_s,
                   [&context, type](const ArmCall &call) { return deleteResource(context, call, type); });
        router.add("PUT", group + type + u"/{name}"_s,
                   [&context, type](const ArmCall &call) { return putResource(context, call, type); });
    }
    const QString machines = u"Microsoft.Compute/virtualMachines"_s;
    router.add("PUT", group + machines + u"/{name}"_s,
               [&context, machines](const ArmCall &call) { return putResource(context, call, machines); });
    const QString subnets = u"Microsoft.Network/virtualNetworks/subnets"_s;
    router.add("PUT", group + u"Microsoft.Network/virtualNetworks/{name}/subnets/{subnet}"_s,
               [&context, subnets](const ArmCall &call) { return putResource(context, call, subnets); });
    const QString whole = u"/subscriptions/{sub}/resourceGroups/{group}"_s;
    router.add("GET", whole + u"/resources"_s, [&context](const ArmCall &call) {
        return HttpResponse::json(200, { { u"value"_s, contentsOf(context.world, call.scope()) } });
    });
    router.add("DELETE", whole, [&context](const ArmCall &call) { return deleteGroup(context, call); });
}

} // namespace slipway::sandbox
