// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/securitychecks.h"

#include <QString>

/// What the checks of a container's and an engine's safety mean, in the chosen language. Plain text, foreign
/// parts already made visible.
namespace slipway::ui::words {

/// What a check found, by its verdict: "Runs as root", "Does not run as root".
QString checkTitle(const docker::CheckResult &result);
/// Why it matters, one or two sentences.
QString checkReason(docker::SecurityCheck check);
/// What to do about it, one or two sentences.
QString checkAdvice(docker::SecurityCheck check);
QString checkVerdict(docker::CheckVerdict verdict); ///< "Passed", "Found", ...
QString checkSeverity(docker::CheckSeverity severity); ///< "critical", "high", ...
/// What exactly was found; empty when there is nothing to say.
QString checkEvidence(const docker::CheckResult &result);

} // namespace slipway::ui::words
