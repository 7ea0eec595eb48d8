// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/machine.h"
#include "azure/network/reach.h"
#include "azure/network/securitygroups.h"

namespace slipway::provisioning {

/// What guards a machine now. \return errors of SecurityGroups::rules()
// outlives: `groups` is owned by app and lives longer than any task
[[nodiscard]] Task<Result<azure::MachineAccess>> accessTo(const azure::SecurityGroups &groups,
                                                          azure::Machine machine, std::stop_token stop);

/// The inbound rules in the security groups of a machine (of both, when there are two), among which a new one
/// has to find its place: for PlanBuilder. \return errors of SecurityGroups::rules()
// outlives: `groups` is owned by app and lives longer than any task
[[nodiscard]] Task<Result<QList<azure::SecurityRule>>>
guardingRules(const azure::SecurityGroups &groups, azure::Machine machine, std::stop_token stop);

} // namespace slipway::provisioning
