// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/handedover.h"
#include "provisioning/steps/step.h"

namespace slipway::provisioning {

/// Installs by the plan's route, and believes a script only by its end marker. An operation that an earlier
/// run of the program started is waited for, not started again. undo removes the extension or the run
/// command; the engine stays on the machine, but DockerExtension stops it when it goes. undo of a replacement
/// runs the script once more, to put back the files from before, and so does that of a set-up that is to
/// remove the engine (kRemovesEngine). By cloud-init, the first try runs at the machine's first start, and
/// those after it by a run command. \return Service with code "install.no-marker", "install.exit-<n>"
/// ("replace.exit-<n>" of a replacement), "install.timeout", "install.not-run", "install.extension-failed" or
/// "install.cloud-init" (it did not run the script), with what was printed in the detail; as
/// waitForFirstStart()
// outlives: the context lives in the frame that awaits the step
[[nodiscard]] Task<Result<>> applyInstall(StepContext *context, std::stop_token stop);
/// For an install that somebody else sends, with something larger: what is to be sent, written down as begun,
/// so that applyInstall() finds it there.
// outlives: as above
[[nodiscard]] Task<Result<HandedOver>> handOverInstall(StepContext *context);
/// Why such an install failed: as applyInstall() would say it.
// outlives: as above
[[nodiscard]] Task<Error> explainInstall(StepContext *context, Error error, std::stop_token stop);
// outlives: as above
[[nodiscard]] Task<Result<>> undoInstall(StepContext *context, std::stop_token stop);

/// Runs the script once more, to take back what it did; nothing when it was never sent. What an interrupted
/// run has begun is waited for first.
// outlives: as above
[[nodiscard]] Task<Result<>> runAgain(StepContext *context, std::stop_token stop);

} // namespace slipway::provisioning
