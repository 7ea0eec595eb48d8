// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/transfer.h"

#include <QString>

/// What a transfer of files did, in the chosen language.
namespace slipway::ui::words {

/// "12 files, 3.4 MB. 2 were left out."
QString transferResult(const docker::TransferReport &report);
/// What was left out and why, a line each; empty when nothing was.
QString transferDetails(const docker::TransferReport &report);
QString leftOutReason(docker::LeftOutReason reason);

} // namespace slipway::ui::words
