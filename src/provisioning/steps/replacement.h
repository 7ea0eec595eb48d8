// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/steps/step.h"

namespace slipway::provisioning {

/// First step of a replacement: lets the host trust the new authorities beside the old ones, so that no
/// connection fails in between, and makes the server's certificate for the machine's addresses of today (it
/// goes into the journal, its key beside that). undo gives the host what it trusted before.
// outlives: the context lives in the frame that awaits the step
[[nodiscard]] Task<Result<>> applyNewCertificate(StepContext *context, std::stop_token stop);
// outlives: as above
[[nodiscard]] Task<Result<>> undoNewCertificate(StepContext *context, std::stop_token stop);

/// Last step of a replacement: the store shows the certificate that the engine has now, and the host uses
/// what the plan says. A key that the store kept for the former certificate goes: the new one's is on the
/// machine only. undo shows the former certificate again.
// outlives: as above
[[nodiscard]] Task<Result<>> applyRememberNew(StepContext *context, std::stop_token stop);
// outlives: as above
[[nodiscard]] Task<Result<>> undoRememberNew(StepContext *context, std::stop_token stop);

} // namespace slipway::provisioning
