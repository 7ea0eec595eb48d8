// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace slipway::net {

/// Makes the system notice within 35 seconds that a TCP peer has vanished, and keeps idle connections from
/// being dropped on the way (Azure drops them after 4 minutes).
void keepAlive(qintptr socketDescriptor);

} // namespace slipway::net
