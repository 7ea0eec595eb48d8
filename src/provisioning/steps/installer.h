// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/handedover.h"
#include "provisioning/steps/step.h"

namespace slipway::provisioning {

/// What Azure says of the resource that installs, whichever route it is of.
struct Installer
{
    bool isUnderWay = false;
    bool hasSucceeded = false; ///< in Azure's opinion, which is no proof
    std::optional<QString> failure {}; ///< the code when the resource is well but what it ran is not
    /// What was printed, the way CustomScript tells it ("... [stdout] ... [stderr] ..."); see ScriptOutput.
    QString message {};
};

/// Puts the resource of the plan's route with all that the engine needs. \param attempt counted from 1
// outlives: the context lives in the frame that awaits the step
[[nodiscard]] Task<Result<Installer>>
putInstaller(StepContext *context, int attempt, azure::LongRunning::Resumable remember, std::stop_token stop);
/// What putInstaller() would send, of a set-up by CustomScript; by cloud-init, what runs at the first start.
Result<HandedOver> handedOverBy(const StepContext &context, int attempt);
/// A run command's resource is well as soon as its script was run, whatever came of it.
Result<Installer> fromRunCommand(const Result<azure::RunCommandState> &command);
/// Goes on waiting for a put of before.
// outlives: as above
[[nodiscard]] Task<Result<Installer>> resumeInstaller(StepContext *context, QUrl pollUrl,
                                                      std::stop_token stop);
// outlives: as above
[[nodiscard]] Task<Result<Installer>> lookAtInstaller(StepContext *context, std::stop_token stop);
/// NotFound is success.
// outlives: as above
[[nodiscard]] Task<Result<>> removeInstaller(StepContext *context, std::stop_token stop);

/// Before another route is used: takes away what an earlier set-up by DockerExtension has left in Azure,
/// whose handler stops the engine then, and would otherwise write its certificates again one day. None is
/// success, and so is a handler that cannot uninstall (it looks for a package that engines of today do not
/// come in).
// outlives: as above
[[nodiscard]] Task<Result<>> withdrawDockerExtension(StepContext *context, std::stop_token stop);

} // namespace slipway::provisioning
