// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/hostservice.h"
#include "ui/services/operationrun.h"

namespace slipway::ui {

/// Tells targets that are started, restarted or stopped together which of them wait for which: services of a
/// compose project start and restart after those that they depend on, and stop before them. One alone waits
/// for nobody: who starts it wants it now.
void putInOrder(QList<OperationTarget> &targets, docker::OperationKind kind, const HostService &hosts);

} // namespace slipway::ui
