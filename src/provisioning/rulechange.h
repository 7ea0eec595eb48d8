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
/// From `planned` on. \return 0 when none is free
int freeRulePriority(const QList<azure::SecurityRule> &rules, int planned);

} // namespace slipway::provisioning
