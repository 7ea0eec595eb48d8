// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/machine.h"
#include "base/json/jsonreader.h"

namespace slipway::azure {

/// What a machine says of its interfaces: which one counts.
struct MachineModel
{
    SharedMachine machine {}; ///< all that does not join in from elsewhere
    ArmId primaryInterface {}; ///< the one marked primary, else the first; empty when there is none
    bool hasInstanceView = false;
};

/// A virtual machine of GET (list, one, with or without instance view, statusOnly). Missing parts keep their
/// defaults.
MachineModel machineFrom(JsonReader json);

/// "PowerState/running"; Unknown for any other code.
PowerState powerFromCode(const QString &code);

/// Takes over what run-time status knows: power, agent, operating system, extensions.
void takeStatus(Machine &machine, const Machine &status);

} // namespace slipway::azure
