// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/network/reach.h"
#include "provisioning/plan.h"

#include <QList>

#include <optional>

namespace slipway::provisioning {

/// One rule of one security group, before and after; nothing stands for "no such rule".
struct RuleEdit
{
    azure::ArmId group {};
    std::optional<azure::SecurityRule> before {};
    std::optional<azure::SecurityRule> after {};
    friend bool operator==(const RuleEdit &, const RuleEdit &) = default;
};

/// What is done to our own rule for a port outside of a set-up. Pure; the inverse takes it back exactly.
struct RulePlan
{
    QString machineName {};
    QList<RuleEdit> edits {}; ///< none: everything is as it is wanted already
    RulePlan inverse() const;
    QList<Change> changes() const; ///< readable before they are made
    QList<azure::ArmId> ruleIds() const; ///< of what is changed
    friend bool operator==(const RulePlan &, const RulePlan &) = default;
};

/// Our rules for this port as the machine's security groups have them now.
QList<RuleEdit> ownRules(const azure::MachineAccess &access, quint16 port);

/// Lets exactly these addresses in, in each group that guards the machine; what somebody changed on our rule
/// besides is put right, too. \return Invalid, codes "rule.addresses" (none, or one that is no address or
/// everybody), "rule.no-group" (nothing guards the machine), and those of rulePriority()
Result<RulePlan> planRuleFor(const azure::MachineAccess &access, quint16 port, const QStringList &addresses);
/// Takes our rule for this port out of each group.
RulePlan planRuleRemoval(const azure::MachineAccess &access, quint16 port);

/// The other half of a repair: where our rule keeps `own` out, the same plan lets it in, first. Nothing where
/// no rule of ours stands (nobody asked for one), where it finds no place, or where somebody has put a name
/// such as VirtualNetwork into it, beside which Azure takes no address.
/// \param plan a replacement of the same machine; \param own this computer's address
void letIn(Plan &plan, const azure::MachineAccess &access, const QString &own);

/// What the rule should let in now that `own` is this computer's address: a lone address gives way to it;
/// where there are several, or a network, it joins them.
QStringList withOwnAddress(const QStringList &sources, const QString &own);

} // namespace slipway::provisioning
