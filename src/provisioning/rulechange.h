// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/network/securityrule.h"
#include "provisioning/plan.h"

#include <QList>

namespace slipway::provisioning {

/// Of the rule that earlier versions made for a port, for all machines behind a group.
QString ruleNameFor(quint16 port);
/// Of our rule for a port of one machine: others may stand behind the same group, and closing one is not
/// closing all. At most Azure's 80 characters, and another for every machine of a group.
QString ruleNameFor(quint16 port, const QString &machine);
/// Our rule for one port as every plan makes it.
azure::SecurityRule ownRule(const QString &name, quint16 port, int priority, const QStringList &sources);
/// Of a rule in that group.
azure::ArmId ruleId(const azure::ArmId &group, const azure::SecurityRule &rule);
/// As a plan shows it: PUT and "az network nsg rule create", which replace a rule of the same name.
Change putRuleChange(const azure::ArmId &group, const azure::SecurityRule &rule);
/// DELETE and "az network nsg rule delete".
Change removeRuleChange(const azure::ArmId &group, const azure::SecurityRule &rule);

inline constexpr int kFirstRulePriority = 310; ///< behind the 300 that Azure's own forms give to SSH

/// What a rule is to let through.
struct RuleNeed
{
    quint16 port = 0;
    QStringList sources {}; ///< CIDR, or "*"
    QString destination {}; ///< the machine's private address
};

/// A priority that is free, and acts: before every rule that denies one of the sources as a whole. From
/// `planned` on, else before it. \param rules of the group, without ours \return Invalid, codes
/// "rule.denied-before" (subject: the rule that denies; nothing before it is free) and "plan.no-priority"
Result<int> rulePriority(const QList<azure::SecurityRule> &rules, const RuleNeed &need,
                         int planned = kFirstRulePriority);
/// The same with the group as its subject, where it names nothing.
Error inGroup(Error error, const azure::ArmId &group);
QList<azure::SecurityRule> withoutRule(QList<azure::SecurityRule> rules, const QString &name);

} // namespace slipway::provisioning
