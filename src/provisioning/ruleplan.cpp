// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/ruleplan.h"

#include "provisioning/rulechange.h"
#include "provisioning/sources.h"

#include <algorithm>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

struct Group
{
    azure::ArmId id {};
    QList<azure::SecurityRule> rules {};
};

QList<Group> groupsOf(const azure::MachineAccess &access)
{
    QList<Group> groups;
    if (access.interfaceRules)
        groups.append({ access.machine.interfaceSecurityGroup, *access.interfaceRules });
    if (access.subnetRules && access.machine.subnetSecurityGroup != access.machine.interfaceSecurityGroup)
        groups.append({ access.machine.subnetSecurityGroup, *access.subnetRules });
    return groups;
}

std::optional<azure::SecurityRule> ruleIn(const Group &group, const QString &name)
{
    const auto found =
        std::find_if(group.rules.cbegin(), group.rules.cend(), [&name](const azure::SecurityRule &rule) {
            return rule.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    return found == group.rules.cend() ? std::nullopt : std::optional(*found);
}

/// Ours for this machine: its own, else the one that earlier versions made for all machines behind the group.
std::optional<azure::SecurityRule> oursIn(const Group &group, quint16 port, const QString &machine)
{
    const std::optional<azure::SecurityRule> own = ruleIn(group, ruleNameFor(port, machine));
    return own ? own : ruleIn(group, ruleNameFor(port));
}

/// \return empty when one of them is not fit, or there is none
QStringList canonical(const QStringList &addresses)
{
    QStringList list;
    for (const QString &address : addresses) {
        const std::optional<QString> source = canonicalSource(address);
        if (!source || isEverybody(address))
            return {};
        if (!list.contains(*source))
            list.append(*source);
    }
    return list;
}

/// Azure gives ids and states back, and the order of sources says nothing.
bool isAsWanted(azure::SecurityRule present, azure::SecurityRule wanted)
{
    present.sources.sort();
    wanted.sources.sort();
    wanted.id = present.id;
    wanted.name = present.name;
    wanted.provisioningState = present.provisioningState;
    if (present.protocol.compare(wanted.protocol, Qt::CaseInsensitive) == 0)
        wanted.protocol = present.protocol;
    return present == wanted;
}

/// A name such as VirtualNetwork, that somebody has put into our rule, is none.
bool isOneAddress(const QString &text)
{
    const std::optional<QString> source = canonicalSource(text);
    return source && source->section(u'/', 1).toInt() == (source->contains(u':') ? 128 : 32);
}

/// Also where only Azure can tell: what a rule perhaps denies is let in before it, which does no harm where
/// it is let in already. What a rule perhaps lets in stays with that rule.
bool mayKeepOut(const Group &group, const azure::ReachQuestion &question)
{
    const azure::ReachAnswer answer = azure::reachThrough(group.rules, question);
    if (answer.reach != azure::Reach::Unknown)
        return answer.reach == azure::Reach::Denied;
    const std::optional<azure::SecurityRule> rule = ruleIn(group, answer.rule);
    return rule && !rule->allow;
}

} // namespace

RulePlan RulePlan::inverse() const
{
    RulePlan back { .machineName = machineName };
    back.edits.reserve(edits.size());
    for (const RuleEdit &edit : edits) // the last one first
        back.edits.prepend({ .group = edit.group, .before = edit.after, .after = edit.before });
    return back;
}

QList<Change> RulePlan::changes() const
{
    QList<Change> list;
    list.reserve(edits.size());
    for (const RuleEdit &edit : edits) {
        if (edit.after)
            list.append(putRuleChange(edit.group, *edit.after));
        else if (edit.before)
            list.append(removeRuleChange(edit.group, *edit.before));
    }
    return list;
}

QList<azure::ArmId> RulePlan::ruleIds() const
{
    QList<azure::ArmId> ids;
    ids.reserve(edits.size());
    for (const RuleEdit &edit : edits) {
        if (edit.before || edit.after)
            ids.append(ruleId(edit.group, edit.after ? *edit.after : *edit.before));
    }
    return ids;
}

QList<RuleEdit> ownRules(const azure::MachineAccess &access, quint16 port)
{
    QList<RuleEdit> found;
    const QList<Group> groups = groupsOf(access);
    for (const Group &group : groups) {
        if (const std::optional<azure::SecurityRule> rule = oursIn(group, port, access.machine.name))
            found.append({ .group = group.id, .before = rule, .after = rule });
    }
    return found;
}

Result<RulePlan> planRuleFor(const azure::MachineAccess &access, quint16 port, const QStringList &addresses)
{
    const QString machine = access.machine.name;
    const QStringList sources = canonical(addresses);
    if (sources.isEmpty())
        return Error { .kind = ErrorKind::Invalid, .code = u"rule.addresses"_s };
    const QList<Group> groups = groupsOf(access);
    if (groups.isEmpty())
        return Error { .kind = ErrorKind::Invalid, .code = u"rule.no-group"_s, .subject = machine };
    RulePlan plan { .machineName = machine };
    for (const Group &group : groups) {
        const std::optional<azure::SecurityRule> present = oursIn(group, port, machine);
        const QString name = present ? present->name : ruleNameFor(port, machine);
        const RuleNeed need { port, sources, access.machine.privateAddress };
        Result<int> priority = rulePriority(withoutRule(group.rules, name), need,
                                            present ? present->priority : kFirstRulePriority);
        if (!priority)
            return inGroup(priority.error(), group.id);
        const azure::SecurityRule wanted = ownRule(name, port, *priority, sources);
        if (!present || !isAsWanted(*present, wanted))
            plan.edits.append({ .group = group.id, .before = present, .after = wanted });
    }
    return plan;
}

RulePlan planRuleRemoval(const azure::MachineAccess &access, quint16 port)
{
    RulePlan plan { .machineName = access.machine.name, .edits = ownRules(access, port) };
    for (RuleEdit &edit : plan.edits)
        edit.after.reset();
    return plan;
}

void letIn(Plan &plan, const azure::MachineAccess &access, const QString &own)
{
    const quint16 port = plan.choices.port;
    const QList<RuleEdit> present = ownRules(access, port);
    const azure::ReachQuestion question { own, access.machine.privateAddress, port };
    const QList<Group> groups = groupsOf(access);
    const bool isKeptOut = std::any_of(groups.cbegin(), groups.cend(), [&question](const Group &group) {
        return mayKeepOut(group, question);
    });
    if (present.isEmpty() || !isKeptOut)
        return;
    const QStringList sources = withOwnAddress(present.constFirst().before->sources, own);
    const Result<RulePlan> wanted = planRuleFor(access, port, sources);
    if (!wanted || wanted->edits.isEmpty())
        return;
    const RuleEdit &first = wanted->edits.constFirst();
    plan.choices.access = AccessKind::OnlyTheseAddresses;
    plan.choices.addresses = sources;
    plan.ruleGroup = first.group;
    plan.ruleName = first.after->name;
    plan.rulePriority = first.after->priority;
    if (wanted->edits.size() > 1) {
        plan.secondRuleGroup = wanted->edits.constLast().group;
        plan.secondRuleName = wanted->edits.constLast().after->name;
    }
}

QStringList withOwnAddress(const QStringList &sources, const QString &own)
{
    const std::optional<QString> source = canonicalSource(own);
    if (!source || sources.contains(*source))
        return sources;
    const bool isAlone = sources.size() == 1 && isOneAddress(sources.first());
    const bool isOpen = std::any_of(sources.cbegin(), sources.cend(), isEverybody);
    return isAlone || isOpen ? QStringList { *source } : sources + QStringList { *source };
}

} // namespace slipway::provisioning
