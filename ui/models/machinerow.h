// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/machine.h"
#include "docker/host.h"
#include "provisioning/verdict.h"

namespace slipway::ui {

/// One machine as the Machines page shows it.
struct MachineRow
{
    azure::Machine machine {};
    provisioning::Verdict verdict {};
    docker::HostId host {}; ///< empty unless Slipway knows an engine there
    friend bool operator==(const MachineRow &, const MachineRow &) = default;
};

} // namespace slipway::ui
