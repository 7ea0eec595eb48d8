// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arm/securityrules.h"

#include "sandbox/arm/answers.h"
#include "sandbox/arm/networkjson.h"

#include <algorithm>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kType = "Microsoft.Network/networkSecurityGroups/securityRules"_L1;
constexpr int kLowestPriority = 100;
constexpr int kHighestPriority = 4096;

SecurityGroup *groupOf(const ArmContext &context, const ArmCall &call)
{
    return findById(context.world.securityGroups,
                    call.scope() + u"/providers/Microsoft.Network/networkSecurityGroups/"_s
                        + call.parameter(u"nsg"_s));
}

HttpResponse groupNotFound(const ArmCall &call)
{
    return parentNotFound(QString(kType), u"networkSecurityGroups/"_s + call.parameter(u"nsg"_s));
}

HttpResponse ruleNotFound(const ArmCall &call)
{
    return armError(404, u"NotFound"_s, u"Resource %1 not found."_s.arg(call.request.path()));
}

HttpResponse invalid(const QString &code, const QString &message)
{
    return armError(400, code, message);
}

bool isPortRange(const QString &text)
{
    if (text == u"*")
        return true;
    const QStringList ends = text.split(u'-');
    int before = 0;
    for (const QString &end : ends) {
        bool isNumber = false;
        const int port = end.toInt(&isNumber);
        if (!isNumber || port < before || port > 65535)
            return false;
        before = port;
    }
    return ends.size() <= 2;
}

/// One of "x" and "xs" has to be there, not both.
std::optional<HttpResponse> refusePair(const QJsonObject &properties, const QString &singular,
                                       const QString &plural)
{
    const bool hasOne = !properties.value(singular).toString().isEmpty();
    const bool hasMany = !properties.value(plural).toArray().isEmpty();
    if (hasOne && hasMany)
        return invalid(u"SecurityRuleParameterContainsBothSingularAndPlural"_s,
                       u"Security rule must not specify both %1 and %2."_s.arg(singular, plural));
    if (!hasOne && !hasMany)
        return invalid(u"SecurityRuleParameterMissing"_s,
                       u"Security rule must specify %1 or %2."_s.arg(singular, plural));
    return std::nullopt;
}

std::optional<HttpResponse> refuseRanges(const QJsonObject &properties)
{
    for (const auto &[singular, plural] :
         { std::pair { u"sourcePortRange"_s, u"sourcePortRanges"_s },
           std::pair { u"destinationPortRange"_s, u"destinationPortRanges"_s },
           std::pair { u"sourceAddressPrefix"_s, u"sourceAddressPrefixes"_s },
           std::pair { u"destinationAddressPrefix"_s, u"destinationAddressPrefixes"_s } }) {
        if (auto refusal = refusePair(properties, singular, plural))
            return refusal;
        const QString range = properties.value(singular).toString();
        if (singular.endsWith(u"PortRange"_s) && !range.isEmpty() && !isPortRange(range)) {
            return invalid(u"SecurityRuleInvalidPortRange"_s,
                           u"Security rule has invalid Port range. Value provided: %1."_s.arg(range));
        }
    }
    return std::nullopt;
}

/// Puts enum values into ARM's own spelling, whatever the client's case.
std::optional<HttpResponse> spellEnums(QJsonObject &properties)
{
    const auto spell = [&properties](const QString &key, std::initializer_list<QLatin1StringView> known) {
        const QString value = knownSpelling(properties.value(key).toString(), known);
        properties.insert(key, value);
        return !value.isEmpty();
    };
    if (!spell(u"protocol"_s, { "Tcp"_L1, "Udp"_L1, "Icmp"_L1, "Esp"_L1, "Ah"_L1, "*"_L1 }))
        return invalid(u"SecurityRuleInvalidProtocol"_s, u"Security rule has an invalid protocol."_s);
    if (!spell(u"access"_s, { "Allow"_L1, "Deny"_L1 }))
        return invalid(u"SecurityRuleInvalidAccess"_s, u"Security rule has an invalid access."_s);
    if (!spell(u"direction"_s, { "Inbound"_L1, "Outbound"_L1 }))
        return invalid(u"SecurityRuleInvalidDirection"_s, u"Security rule has an invalid direction."_s);
    return std::nullopt;
}

std::optional<HttpResponse> refusePriority(const SecurityGroup &group, const QString &name,
                                           const QJsonObject &properties)
{
    const int priority = properties.value(u"priority"_s).toInt();
    if (priority < kLowestPriority || priority > kHighestPriority) {
        return invalid(
            u"SecurityRuleInvalidPriority"_s,
            u"Security rule has invalid Priority. Value provided: %1 Allowed range %2-%3."_s.arg(priority)
                .arg(kLowestPriority)
                .arg(kHighestPriority));
    }
    for (const auto &[key, other] : group.rules) {
        if (key != name.toLower() && other.properties.value(u"priority"_s).toInt() == priority
            && other.properties.value(u"direction"_s) == properties.value(u"direction"_s)) {
            return invalid(
                u"SecurityRuleConflict"_s,
                u"Security rule %1 conflicts with rule %2. Rules cannot have the same Priority and Direction."_s
                    .arg(name, other.name));
        }
    }
    return std::nullopt;
}

/// Also puts enum values into ARM's spelling.
std::optional<HttpResponse> refuseRule(const SecurityGroup &group, const QString &name,
                                       QJsonObject &properties)
{
    if (auto refusal = spellEnums(properties))
        return refusal;
    if (auto refusal = refuseRanges(properties))
        return refusal;
    return refusePriority(group, name, properties);
}

/// What is kept of a rule: the members that ARM knows.
QJsonObject knownMembers(const QJsonObject &given)
{
    QJsonObject kept;
    for (const auto &key : { u"description"_s, u"protocol"_s, u"sourcePortRange"_s, u"sourcePortRanges"_s,
                             u"destinationPortRange"_s, u"destinationPortRanges"_s, u"sourceAddressPrefix"_s,
                             u"sourceAddressPrefixes"_s, u"destinationAddressPrefix"_s,
                             u"destinationAddressPrefixes"_s, u"access"_s, u"priority"_s, u"direction"_s }) {
        const QJsonValue value = given.value(key);
        if (!value.isUndefined() && !value.isNull())
            kept.insert(key, value);
    }
    return kept;
}

OperationPlan planFor(const ArmContext &context, const ArmCall &call, const SecurityGroup &group)
{
    return { .provider = u"Microsoft.Network"_s,
             .subscription = call.parameter(u"sub"_s),
             .location = group.location,
             .subject = group.id + u"/securityRules/"_s + call.parameter(u"rule"_s),
             .delay = context.delay / 2 };
}

HttpResponse putRule(ArmContext &context, const ArmCall &call)
{
    SecurityGroup *group = groupOf(context, call);
    if (!group)
        return groupNotFound(call);
    const QString name = call.parameter(u"rule"_s);
    QJsonObject properties = knownMembers(call.body.value(u"properties"_s).toObject());
    if (auto refusal = refuseRule(*group, name, properties))
        return *refusal;

    const auto [at, isNew] = group->rules.try_emplace(name.toLower(), SecurityRule { .name = name });
    SecurityRule &rule = at->second;
    rule.properties = properties;
    rule.provisioningState = u"Updating"_s;
    ++rule.revision;
    ++group->revision;
    HttpResponse answer =
        HttpResponse::json(isNew ? 201 : 200, securityRuleJson(context.world, *group, rule));
    OperationPlan plan = planFor(context, call, *group);
    const auto settle = [&context, id = group->id, name](const QString &state) {
        SecurityGroup *const changed = findById(context.world.securityGroups, id);
        if (SecurityRule *settled = changed ? findById(changed->rules, name) : nullptr) {
            settled->provisioningState = state;
            tellMachines(context, *changed);
        }
        return OperationOutcome {};
    };
    plan.finish = [settle] { return settle(u"Succeeded"_s); };
    plan.failed = [settle](const OperationOutcome &) { settle(u"Failed"_s); };
    const QString operation = context.operations.start(std::move(plan));
    context.operations.announce(answer, operation, call.base, call.apiVersion, false);
    return answer;
}

HttpResponse deleteRule(ArmContext &context, const ArmCall &call)
{
    SecurityGroup *group = groupOf(context, call);
    if (!group)
        return groupNotFound(call);
    SecurityRule *rule = findById(group->rules, call.parameter(u"rule"_s));
    if (!rule)
        return { .status = 204 };
    rule->provisioningState = u"Deleting"_s;
    tellMachines(context, *group);
    OperationPlan plan = planFor(context, call, *group);
    plan.finish = [&context, id = group->id, name = rule->name] {
        if (SecurityGroup *changed = findById(context.world.securityGroups, id)) {
            changed->rules.erase(name.toLower());
            ++changed->revision;
            tellMachines(context, *changed);
        }
        return OperationOutcome {};
    };
    plan.failed = [&context, id = group->id, name = rule->name](const OperationOutcome &) {
        SecurityGroup *const kept = findById(context.world.securityGroups, id);
        if (SecurityRule *still = kept ? findById(kept->rules, name) : nullptr) {
            still->provisioningState = u"Succeeded"_s;
            tellMachines(context, *kept);
        }
    };
    HttpResponse answer { .status = 202 };
    const QString operation = context.operations.start(std::move(plan));
    context.operations.announce(answer, operation, call.base, call.apiVersion, true);
    return answer;
}

HttpResponse getRule(const ArmContext &context, const ArmCall &call)
{
    const SecurityGroup *group = groupOf(context, call);
    if (!group)
        return groupNotFound(call);
    const SecurityRule *rule = findById(group->rules, call.parameter(u"rule"_s));
    return rule ? HttpResponse::json(200, securityRuleJson(context.world, *group, *rule))
                : ruleNotFound(call);
}

HttpResponse listRules(const ArmContext &context, const ArmCall &call)
{
    const SecurityGroup *group = groupOf(context, call);
    if (!group)
        return groupNotFound(call);
    QJsonArray rows;
    for (const auto &[name, rule] : group->rules)
        rows.append(securityRuleJson(context.world, *group, rule));
    return HttpResponse::json(200, { { u"value"_s, rows } });
}

} // namespace

void tellMachines(ArmContext &context, const SecurityGroup &group)
{
    for (const QString &nicId : group.nicIds) {
        const NetworkInterface *nic = findById(context.world.nics, nicId);
        if (const Machine *machine = nic ? context.world.machine(nic->machineId) : nullptr)
            context.machineChanged(*machine);
    }
    for (const QString &subnetId : group.subnetIds)
        tellSubnet(context, subnetId);
}

void tellSubnet(ArmContext &context, const QString &subnetId)
{
    for (const auto &[id, nic] : context.world.nics) {
        if (nic.subnetId.compare(subnetId, Qt::CaseInsensitive) != 0)
            continue;
        if (const Machine *machine = context.world.machine(nic.machineId))
            context.machineChanged(*machine);
    }
}

std::optional<HttpResponse> addRule(SecurityGroup &group, const QString &name, const QJsonObject &properties)
{
    QJsonObject kept = knownMembers(properties);
    if (auto refusal = refuseRule(group, name, kept))
        return refusal;
    SecurityRule &rule = group.rules.try_emplace(name.toLower(), SecurityRule { .name = name }).first->second;
    rule.properties = kept;
    rule.provisioningState = u"Succeeded"_s;
    ++rule.revision;
    return std::nullopt;
}

void addSecurityRuleRoutes(ArmRouter &router, ArmContext &context)
{
    const QString group =
        u"/subscriptions/{sub}/resourceGroups/{group}/providers/Microsoft.Network/networkSecurityGroups/{nsg}"_s;
    const QString one = group + u"/securityRules/{rule}"_s;
    router.add("GET", group + u"/securityRules"_s,
               [&context](const ArmCall &call) { return listRules(context, call); });
    router.add("GET", one, [&context](const ArmCall &call) { return getRule(context, call); });
    router.add("PUT", one, [&context](const ArmCall &call) { return putRule(context, call); });
    router.add("DELETE", one, [&context](const ArmCall &call) { return deleteRule(context, call); });
    router.add("GET", group + u"/defaultSecurityRules"_s, [&context](const ArmCall &call) {
        const SecurityGroup *found = groupOf(context, call);
        return found ? HttpResponse::json(200, { { u"value"_s, defaultRulesJson(context.world, *found) } })
                     : groupNotFound(call);
    });
}

} // namespace slipway::sandbox
