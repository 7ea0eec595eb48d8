// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/confirm.h"
#include "ui/models/machinerow.h"

namespace slipway::ui {

/// Whether an action makes sense for a machine in the state that is known; Azure has the last word.
bool canDo(ActivityKind action, const MachineRow &row);
/// Whether programs end: then people are asked.
bool needsConfirmation(ActivityKind action);
/// What will stop, machine by machine, and what it means.
Confirm::Texts confirmTexts(ActivityKind action, const QList<MachineRow> &rows);

} // namespace slipway::ui
