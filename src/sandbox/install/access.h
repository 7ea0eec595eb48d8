// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/arm/model.h"
#include "sandbox/sandbox.h"

namespace slipway::sandbox {

/// Whether "Publisher.Type" is the extension that changes who may sign in, of Linux or of Windows.
bool isAccessHandler(const QString &handler);

/// Does to the machine's users what the settings of VMAccess ask for, and puts it into `change`.
/// \return why it cannot be done, in the extension's words; empty when it was done
QString applyAccess(Machine &machine, const Extension &extension, RecordedAccess &change);

} // namespace slipway::sandbox
