// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/arm/model.h"

namespace slipway::sandbox {

/// Whether the group's own rules let TCP connections from the internet in at `port`: the rule of the lowest
/// priority number that covers the port decides. Which source it names does not matter here (nobody comes
/// from the internet), but one of Azure's own names other than Internet does not count.
bool isPortOpen(const SecurityGroup &group, int port);

/// Whether a machine can be reached at `port` from the internet: the groups of its interface and of its
/// subnet must both let it in, and there must be one at all (a Standard address is closed without).
bool isPortOpen(World &world, const Machine &machine, int port);

/// "2376", "2000-3000" or "*".
bool coversPort(const QString &range, int port);

} // namespace slipway::sandbox
