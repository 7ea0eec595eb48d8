// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/steps/step.h"

namespace slipway::provisioning {

// What Slipway has made around an engine, when the engine goes.

/// Takes the plan's rule out of its security groups; none is success.
// outlives: the context lives in the frame that awaits the step
[[nodiscard]] Task<Result<>> applyCloseRule(StepContext *context, std::stop_token stop);

/// Takes away what brought the script, the host and its server certificate. Authorities and identities stay:
/// other engines may know them.
// outlives: as above
[[nodiscard]] Task<Result<>> applyForgetHost(StepContext *context, std::stop_token stop);

/// Of steps that cannot be undone.
// outlives: as above
[[nodiscard]] Task<Result<>> leaveAsItIs(StepContext *context, std::stop_token stop);

} // namespace slipway::provisioning
