// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/steps/step.h"

namespace slipway::provisioning {

/// Output of the step: the engine's version.
inline constexpr auto kEngineVersion = QLatin1StringView("engine-version");

/// Waits up to a minute until the engine answers over mutual TLS. A certificate that is refused is not waited
/// for. Where the plan lets nobody in, an engine that cannot be reached from here is as expected.
// outlives: the context lives in the frame that awaits the step
[[nodiscard]] Task<Result<>> applyVerify(StepContext *context, std::stop_token stop);
// outlives: as above
[[nodiscard]] Task<Result<>> undoVerify(StepContext *context, std::stop_token stop);

} // namespace slipway::provisioning
