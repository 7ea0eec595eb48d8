// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/steps/step.h"

namespace slipway::provisioning {

/// Lets the chosen addresses through to the engine's port. A rule of the same name that was there before is
/// put back by undo.
// outlives: the context lives in the frame that awaits the step
[[nodiscard]] Task<Result<>> applyNetworkRule(StepContext *context, std::stop_token stop);
// outlives: as above
[[nodiscard]] Task<Result<>> undoNetworkRule(StepContext *context, std::stop_token stop);

} // namespace slipway::provisioning
