// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/machine.h"
#include "docker/host.h"
#include "provisioning/exposure.h"
#include "provisioning/verdict.h"
#include "ui/models/activityrow.h"

#include <QDateTime>

#include <optional>

namespace slipway::ui {

/// One machine as the Machines page shows it.
struct MachineRow
{
    azure::SharedMachine machine {};
    provisioning::Verdict verdict {};
    docker::HostId host {}; ///< empty unless Slipway knows an engine there
    QDateTime stateAsOf {}; ///< valid: power and agent are of then, and could not be read since
    std::optional<ActivityKind> action {}; ///< what is being done to it: StartMachine to RedeployMachine
    /// Docker's ports that are open to everybody, as far as somebody has looked at the machine's rules.
    QList<provisioning::Exposure> exposures {};
    friend bool operator==(const MachineRow &, const MachineRow &) = default;
};

} // namespace slipway::ui
