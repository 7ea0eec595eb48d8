// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/stateshape.h"
#include "ui/services/newmachineservice.h"

#include <QString>

/// What a deployment makes, in words. Plain text.
namespace slipway::ui::words {

/// "Network interface: web-03-nic"; a type without words of its own stands there as Azure spells it.
QString resource(const azure::ArmId &id);
/// What Azure foresees for one resource, in one line.
QString foreseen(const azure::ForeseenChange &change);
QString deployedState(azure::OperationState state);
StateShape shapeOf(azure::OperationState state);

} // namespace slipway::ui::words
