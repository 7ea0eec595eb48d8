// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/steps/step.h"

namespace slipway::provisioning {

/// Starts the project of the plan's compose file on the new engine. What was there before is written down
/// first, so that only what is made here is taken back.
// outlives: the context lives in the frame that awaits the step
[[nodiscard]] Task<Result<>> applyStartProject(StepContext *context, std::stop_token stop);
/// Removes what applyStartProject() has made, volumes too.
// outlives: as above
[[nodiscard]] Task<Result<>> undoStartProject(StepContext *context, std::stop_token stop);

} // namespace slipway::provisioning
