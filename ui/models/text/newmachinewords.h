// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/newmachine/newmachine.h"

#include <QString>

/// A new machine in words. Plain text, foreign parts of it already made visible.
namespace slipway::ui::words {

QString problem(const provisioning::NewMachineProblemFound &found); ///< a whole sentence, with what helps
QString newMachineStep(provisioning::NewMachineStep step); ///< "Make the machine"
QString changeTitle(const provisioning::NewMachineChange &change); ///< what will be made, in one sentence
QString changeText(const provisioning::NewMachineChange &change); ///< what it consists of, a line each

} // namespace slipway::ui::words
