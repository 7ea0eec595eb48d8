// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/steps/step.h"

namespace slipway::provisioning {

/// The server's key is made on the machine, by a run of the script of its own; from what that prints, the
/// request is taken and signed for the plan's names. The certificate goes into the store, or for a
/// replacement into the journal. undo takes the key away, unless the engine has come to use it.
/// \return as applyInstall(); Protocol, code "request.missing", when the script printed none; Invalid as
/// pki::readCertificateRequest() and pki::issueFor()
// outlives: the context lives in the frame that awaits the step
[[nodiscard]] Task<Result<>> applyMakeKey(StepContext *context, std::stop_token stop);
// outlives: as above
[[nodiscard]] Task<Result<>> undoMakeKey(StepContext *context, std::stop_token stop);

} // namespace slipway::provisioning
