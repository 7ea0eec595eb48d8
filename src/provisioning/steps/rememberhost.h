// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/steps/step.h"

namespace slipway::provisioning {

/// Adds the engine to the hosts.
// outlives: the context lives in the frame that awaits the step
[[nodiscard]] Task<Result<>> applyRememberHost(StepContext *context, std::stop_token stop);
// outlives: as above
[[nodiscard]] Task<Result<>> undoRememberHost(StepContext *context, std::stop_token stop);

} // namespace slipway::provisioning
