// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/usedpriorities.h"

namespace slipway::provisioning {

// outlives: `groups` is owned by app and lives longer than any task
Task<Result<QList<int>>> usedPriorities(const azure::SecurityGroups &groups, azure::Machine machine,
                                        std::stop_token stop)
{
    QList<int> used;
    const QList<azure::ArmId> guarding { machine.interfaceSecurityGroup, machine.subnetSecurityGroup };
    for (const azure::ArmId &group : guarding) {
        if (group.isEmpty())
            continue;
        const Result<QList<azure::SecurityRule>> rules = co_await groups.rules(group, stop);
        if (!rules)
            co_return rules.error();
        for (const azure::SecurityRule &rule : *rules) {
            if (rule.inbound)
                used.append(rule.priority);
        }
    }
    co_return used;
}

} // namespace slipway::provisioning
