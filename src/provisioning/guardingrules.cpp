// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/guardingrules.h"

namespace slipway::provisioning {

// outlives: `groups` is owned by app and lives longer than any task
Task<Result<azure::MachineAccess>> accessTo(const azure::SecurityGroups &groups, azure::Machine machine,
                                            std::stop_token stop)
{
    azure::MachineAccess access { .machine = machine };
    if (!machine.interfaceSecurityGroup.isEmpty()) {
        Result<QList<azure::SecurityRule>> rules =
            co_await groups.rules(machine.interfaceSecurityGroup, stop);
        if (!rules)
            co_return rules.error();
        access.interfaceRules = std::move(*rules);
    }
    if (!machine.subnetSecurityGroup.isEmpty()) {
        Result<QList<azure::SecurityRule>> rules = co_await groups.rules(machine.subnetSecurityGroup, stop);
        if (!rules)
            co_return rules.error();
        access.subnetRules = std::move(*rules);
    }
    co_return access;
}

// outlives: `groups` is owned by app and lives longer than any task
Task<Result<QList<azure::SecurityRule>>> guardingRules(const azure::SecurityGroups &groups,
                                                       azure::Machine machine, std::stop_token stop)
{
    const Result<azure::MachineAccess> access =
        co_await accessTo(groups, std::move(machine), std::move(stop));
    if (!access)
        co_return access.error();
    QList<azure::SecurityRule> found = access->interfaceRules.value_or(QList<azure::SecurityRule>())
        + access->subnetRules.value_or(QList<azure::SecurityRule>());
    found.removeIf([](const azure::SecurityRule &rule) { return !rule.inbound; });
    co_return found;
}

} // namespace slipway::provisioning
