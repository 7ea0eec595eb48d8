// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/network/securitygroups.h"
#include "provisioning/ruleplan.h"

namespace slipway::provisioning {

/// Makes the changes of a plan, one after the other; what was made before an error stays.
/// \return Conflict, code "rule.changed": a rule is not any more as it was when the plan was made. Nothing is
///         done to it then
// outlives: `groups` is owned by app
[[nodiscard]] Task<Result<>> editRules(azure::SecurityGroups *groups, RulePlan plan, std::stop_token stop);

} // namespace slipway::provisioning
