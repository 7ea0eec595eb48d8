// SPDX-License-Identifier: GPL-3.0-or-later
// The security rules that are in force at an interface: those of its own group and of its subnet's.
#include "sandbox/arm/answers.h"
#include "sandbox/arm/networkjson.h"
#include "sandbox/arm/service.h"

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString wholeRange(const QString &range)
{
    if (range == u"*")
        return u"0-65535"_s;
    return range.contains(u'-') ? range : range + u'-' + range;
}

QString wholePrefix(const QString &prefix)
{
    return prefix == u"*" ? u"0.0.0.0/0"_s : prefix;
}

QStringList all(const QJsonObject &rule, const QString &singular, const QString &plural)
{
    QStringList list;
    list.reserve(rule.value(plural).toArray().size() + 1);
    if (const QString one = rule.value(singular).toString(); !one.isEmpty())
        list.append(one);
    const QJsonArray more = rule.value(plural).toArray();
    for (const auto &value : more)
        list.append(value.toString());
    return list;
}

QJsonArray ranges(const QJsonObject &rule, const QString &singular)
{
    QJsonArray rows;
    for (const QString &range : all(rule, singular, singular + u's'))
        rows.append(wholeRange(range));
    return rows;
}

QJsonArray prefixes(const QJsonObject &rule, const QString &singular)
{
    QJsonArray rows;
    for (const QString &prefix : all(rule, singular, singular + u"es"_s))
        rows.append(wholePrefix(prefix));
    return rows;
}

QJsonObject effectiveRule(const QString &kind, const QJsonObject &row)
{
    const QJsonObject rule = row.value(u"properties"_s).toObject();
    const QString protocol = rule.value(u"protocol"_s).toString();
    QJsonObject json { { u"name"_s, kind + u'/' + row.value(u"name"_s).toString() },
                       { u"protocol"_s, protocol == u"*" ? u"All"_s : protocol },
                       { u"access"_s, rule.value(u"access"_s) },
                       { u"priority"_s, rule.value(u"priority"_s) },
                       { u"direction"_s, rule.value(u"direction"_s) } };
    for (const auto &name : { u"sourcePortRange"_s, u"destinationPortRange"_s }) {
        const QJsonArray list = ranges(rule, name);
        json.insert(name, list.first());
        json.insert(name + u's', list);
    }
    for (const auto &name : { u"sourceAddressPrefix"_s, u"destinationAddressPrefix"_s }) {
        const QJsonArray list = prefixes(rule, name);
        json.insert(name, list.first());
        json.insert(name + u"es"_s, list);
    }
    return json;
}

QJsonObject effectiveGroup(const World &world, const SecurityGroup &group, const QString &place,
                           const QString &placeId)
{
    QJsonArray rules;
    for (const auto &[name, rule] : group.rules) {
        if (rule.provisioningState == u"Succeeded")
            rules.append(effectiveRule(u"securityRules"_s, securityRuleJson(world, group, rule)));
    }
    const QJsonArray defaults = defaultRulesJson(world, group);
    for (const auto &row : defaults)
        rules.append(effectiveRule(u"defaultSecurityRules"_s, row.toObject()));
    return { { u"networkSecurityGroup"_s, QJsonObject { { u"id"_s, group.id } } },
             { u"association"_s, QJsonObject { { place, QJsonObject { { u"id"_s, placeId } } } } },
             { u"effectiveSecurityRules"_s, rules } };
}

QJsonObject effectiveGroups(World &world, const NetworkInterface &nic)
{
    QJsonArray rows;
    if (const SecurityGroup *subnet = world.subnetGroupOf(nic))
        rows.append(effectiveGroup(world, *subnet, u"subnet"_s, nic.subnetId));
    if (const SecurityGroup *own = findById(world.securityGroups, nic.securityGroupId))
        rows.append(effectiveGroup(world, *own, u"networkInterface"_s, nic.id));
    return { { u"value"_s, rows } };
}

HttpResponse effectiveRules(ArmContext &context, const ArmCall &call)
{
    const QString name = call.parameter(u"name"_s);
    const QString id = call.scope() + u"/providers/Microsoft.Network/networkInterfaces/"_s + name;
    const NetworkInterface *nic = findById(context.world.nics, id);
    if (!nic)
        return resourceNotFound(u"Microsoft.Network/networkInterfaces"_s, name, call.parameter(u"group"_s));
    const Machine *machine = context.world.machine(nic->machineId);
    if (!machine || !machine->isRunning()) {
        return armError(400, u"NetworkInterfaceNotAttachedToRunningVirtualMachine"_s,
                        u"The effective rules are known only while the interface %1 is attached to a machine "
                        "that runs."_s.arg(nic->id));
    }
    OperationPlan plan { .provider = u"Microsoft.Network"_s,
                         .subscription = call.parameter(u"sub"_s),
                         .location = nic->location,
                         .subject = nic->id + u"/effectiveNetworkSecurityGroups"_s,
                         .delay = context.delay / 2 };
    plan.finish = [&context, nicId = nic->id]() -> OperationOutcome {
        const NetworkInterface *found = findById(context.world.nics, nicId);
        if (!found)
            return { .code = u"ResourceNotFound"_s,
                     .message = u"The interface was deleted in the meantime."_s };
        return { .output = effectiveGroups(context.world, *found) };
    };
    HttpResponse answer { .status = 202 };
    const QString operation = context.operations.start(std::move(plan));
    context.operations.announce(answer, operation, call.base, call.apiVersion, true);
    return answer;
}

} // namespace

void addEffectiveRuleRoutes(ArmRouter &router, ArmContext &context)
{
    router.add(
        "POST",
        u"/subscriptions/{sub}/resourceGroups/{group}/providers/Microsoft.Network/networkInterfaces/{name}/effectiveNetworkSecurityGroups"_s,
        [&context](const ArmCall &call) { return effectiveRules(context, call); });
}

} // namespace slipway::sandbox
