// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/steps/step.h"

namespace slipway::provisioning {

/// Runs the install script by the CustomScript extension, and believes only its end marker. An operation that
/// an earlier run of the program started is waited for, not started again. undo removes the extension; the
/// engine stays on the machine. \return Service with code "install.no-marker" or "install.exit-<n>", with
/// what the script printed in the detail
// outlives: the context lives in the frame that awaits the step
[[nodiscard]] Task<Result<>> applyInstall(StepContext *context, std::stop_token stop);
// outlives: as above
[[nodiscard]] Task<Result<>> undoInstall(StepContext *context, std::stop_token stop);

} // namespace slipway::provisioning
