// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/resources/resourcegroups.h"
#include "provisioning/newmachine/newmachine.h"

namespace slipway::provisioning {

/// Looks whether the group of a plan, which has to be there, has nothing yet of what the plan makes: what is
/// there already is nobody's to change, nor to take away later. \return Conflict "newmachine.name-taken" with
/// the name; errors of ResourceGroups::contents()
// outlives: `groups` is owned by app and lives longer than any task
[[nodiscard]] Task<Result<>> haveFreeNames(const azure::ResourceGroups &groups, NewMachinePlan plan,
                                           std::stop_token stop);

} // namespace slipway::provisioning
