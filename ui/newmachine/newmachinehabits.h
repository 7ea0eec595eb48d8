// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/newmachine/choices.h"
#include "ui/services/services.h"

#include <QString>

namespace slipway::ui {

/// What somebody took for the last new machine and may want again: the pages suggest it for the next one
/// where it is still offered. No secret, and nothing that names the machine.
struct NewMachineHabits
{
    QString subscription {};
    QString location {};
    QString size {};
    QString imageId {};
    QString user {};
    QString sshKey {}; ///< the public one; suggested only while this computer has it
    provisioning::DiskKind disk = provisioning::DiskKind::StandardSsd;
    int diskGiB = 0;
    QString authorityId {}; ///< empty: a new one was made

    static NewMachineHabits of(const provisioning::NewMachineChoices &choices);
    /// Those of the last machine, also of an earlier run of the program; the sandbox has its own. As without
    /// habits when there are none, or what is kept cannot be read.
    static NewMachineHabits read(const Services &services);
    void write(const Services &services) const;

    friend bool operator==(const NewMachineHabits &, const NewMachineHabits &) = default;
};

} // namespace slipway::ui
