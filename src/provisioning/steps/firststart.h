// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/steps/installer.h"

namespace slipway::provisioning {

/// What came of the script that cloud-init runs when a machine starts for the first time.
struct FirstStart
{
    bool answers = false; ///< the engine does, with our certificates: all went well
    Installer installer {}; ///< else what the machine said when it was asked
};

/// Waits until the engine answers. When it does not within kAskAfter, or its port is open to nobody, the
/// machine is asked by a managed Run Command, which waits for cloud-init to end and is taken away again.
/// \return Timeout, code "install.cloud-init-silent": the engine does not answer, and the machine could not
/// be asked (details: why not); errors of the handshake that waiting does not mend
// outlives: the context lives in the frame that awaits the step
[[nodiscard]] Task<Result<FirstStart>> waitForFirstStart(StepContext *context, std::stop_token stop);

/// What asked the machine, should it be there still. NotFound is success, and nothing is asked of Azure for
/// plans by other routes.
// outlives: as above
[[nodiscard]] Task<Result<>> removeOutcomeCommand(StepContext *context, std::stop_token stop);

inline constexpr std::chrono::minutes kAskAfter { 6 }; ///< packages included, a first start takes two to four

} // namespace slipway::provisioning
