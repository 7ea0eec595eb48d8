// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/rulejson.h"

#include <QJsonArray>

#include <algorithm>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHighestPriority = 4096; ///< of Azure

} // namespace

QJsonValue ruleJson(const std::optional<azure::SecurityRule> &rule)
{
    if (!rule)
        return QJsonValue::Null;
    return QJsonObject { { u"name"_s, rule->name },
                         { u"description"_s, rule->description },
                         { u"priority"_s, rule->priority },
                         { u"inbound"_s, rule->inbound },
                         { u"allow"_s, rule->allow },
                         { u"protocol"_s, rule->protocol },
                         { u"sources"_s, QJsonArray::fromStringList(rule->sources) },
                         { u"destinations"_s, QJsonArray::fromStringList(rule->destinations) },
                         { u"destinationPorts"_s, QJsonArray::fromStringList(rule->destinationPorts) },
                         { u"sourcePorts"_s, QJsonArray::fromStringList(rule->sourcePorts) },
                         { u"sourceGroups"_s, QJsonArray::fromStringList(rule->sourceGroups) },
                         { u"destinationGroups"_s, QJsonArray::fromStringList(rule->destinationGroups) } };
}

std::optional<azure::SecurityRule> ruleFrom(const JsonReader &json)
{
    if (json.isAbsent())
        return std::nullopt;
    const qint64 priority = std::clamp<qint64>(json["priority"_L1].integerOr(), 0, kHighestPriority);
    return azure::SecurityRule { .name = json["name"_L1].stringOr(),
                                 .description = json["description"_L1].stringOr(),
                                 .priority = static_cast<int>(priority),
                                 .inbound = json["inbound"_L1].booleanOr(true),
                                 .allow = json["allow"_L1].booleanOr(false),
                                 .protocol = json["protocol"_L1].stringOr(),
                                 .sources = json["sources"_L1].stringsOr(),
                                 .destinations = json["destinations"_L1].stringsOr(),
                                 .destinationPorts = json["destinationPorts"_L1].stringsOr(),
                                 .sourcePorts = json["sourcePorts"_L1].stringsOr(),
                                 .sourceGroups = json["sourceGroups"_L1].stringsOr(),
                                 .destinationGroups = json["destinationGroups"_L1].stringsOr() };
}

namespace {

/// Nothing without a group, and no rule without a name, can be sent.
bool makesSense(const RuleEdit &edit)
{
    if (edit.group.isEmpty() || (!edit.before && !edit.after))
        return false;
    const auto isNamed = [](const std::optional<azure::SecurityRule> &rule) {
        return !rule || !rule->name.isEmpty();
    };
    return isNamed(edit.before) && isNamed(edit.after);
}

} // namespace

QJsonObject rulePlanJson(const RulePlan &plan)
{
    QJsonArray edits;
    for (const RuleEdit &edit : plan.edits) {
        edits.append(QJsonObject { { u"group"_s, edit.group.text() },
                                   { u"before"_s, ruleJson(edit.before) },
                                   { u"after"_s, ruleJson(edit.after) } });
    }
    return { { u"machine"_s, plan.machineName }, { u"edits"_s, edits } };
}

std::optional<RulePlan> rulePlanFrom(const JsonReader &json)
{
    RulePlan plan { .machineName = json["machine"_L1].stringOr() };
    for (const JsonReader &one : json["edits"_L1].items()) {
        const RuleEdit edit { .group =
                                  azure::ArmId::parse(one["group"_L1].stringOr()).value_or(azure::ArmId()),
                              .before = ruleFrom(one["before"_L1]),
                              .after = ruleFrom(one["after"_L1]) };
        if (!makesSense(edit))
            return std::nullopt;
        plan.edits.append(edit);
    }
    return plan.edits.isEmpty() ? std::nullopt : std::optional(plan);
}

} // namespace slipway::provisioning
