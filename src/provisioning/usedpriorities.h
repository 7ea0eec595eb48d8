// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/machine.h"
#include "azure/network/securitygroups.h"

namespace slipway::provisioning {

/// The priorities of inbound rules in the security groups of a machine (of both, when there are two), which a
/// new rule cannot have: for PlanBuilder. \return errors of SecurityGroups::rules()
// outlives: `groups` is owned by app and lives longer than any task
[[nodiscard]] Task<Result<QList<int>>> usedPriorities(const azure::SecurityGroups &groups,
                                                      azure::Machine machine, std::stop_token stop);

} // namespace slipway::provisioning
