// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/installscript.h"

namespace slipway::provisioning {

/// How long user data may be, in bytes: Azure takes 64 KiB of custom data, and counts it before base64.
inline constexpr qsizetype kUserDataLimit = 65'535;

/// User data for cloud-init (cloud-config, YAML) that runs the install script once, at the first start of a
/// new machine: the script lies in memory, root's alone, until it has run. What it prints and how it ends is
/// kept on the machine for outcomeScript(). It holds the server's key, and root on the machine can read it
/// for as long as there is the machine. The same payload gives the same bytes: Azure lets nobody change it
/// afterwards.
/// \return as installScript(); Invalid (code "script.too-large") beyond kUserDataLimit
Result<Secret> cloudInitData(const InstallPayload &payload);

/// A script that waits until cloud-init is done, prints what the install script had printed, and exits as
/// that one did; 99 when it was not run (resources/install/cloud-init-outcome.sh).
Result<QString> outcomeScript();
inline constexpr int kNothingWasRun = 99; ///< exit code of outcomeScript()

} // namespace slipway::provisioning
