// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/steps/step.h"

namespace slipway::provisioning {

/// Makes what is missing of the authority, the server's certificate (its key goes beside the journal until
/// the machine has it) and the client's identity. undo removes them, the authority only when it was made for
/// this plan and signs nothing else.
// outlives: the context lives in the frame that awaits the step
[[nodiscard]] Task<Result<>> applyCertificates(StepContext *context, std::stop_token stop);
// outlives: as above
[[nodiscard]] Task<Result<>> undoCertificates(StepContext *context, std::stop_token stop);

} // namespace slipway::provisioning
