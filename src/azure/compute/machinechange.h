// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/armid.h"
#include "base/secret.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace slipway::azure {

/// What Azure can be asked to do with a machine. Each is a long-running operation.
enum class MachineChangeKind {
    Start,
    Stop, ///< and deallocate: it costs nothing but its disks then
    Restart,
    Redeploy, ///< to other hardware; what is on the temporary disk is lost
    PutExtension,
    RemoveExtension,
    RunCommand,
};

/// A script for a managed Run Command.
struct CommandScript
{
    QString text {};
    QString runAs {}; ///< a user of the machine; empty: root, or SYSTEM on Windows
    std::chrono::seconds timeout { 600 };
};

/// One thing to do with one machine, with all that is needed to ask for it.
struct MachineChange
{
    MachineChangeKind kind = MachineChangeKind::Start;
    ArmId machine {};
    QString location {}; ///< of the machine: PutExtension and RunCommand
    QString name {}; ///< of the extension or of the command
    QString publisher {}; ///< PutExtension
    QString type {};
    QString version {}; ///< major.minor
    QByteArray settings {}; ///< PutExtension: a JSON object as text; empty: none
    QString updateTag {}; ///< differs from the last one: the same settings are worked on again
    /// PutExtension: a JSON object as text; nullptr: none. Shared, so that there is one copy to wipe.
    std::shared_ptr<const Secret> protectedSettings {};
    CommandScript script {}; ///< RunCommand

    /// The machine, or what is changed below it.
    ArmId target() const;
};

/// What a managed Run Command brought.
struct CommandOutcome
{
    QString state {}; ///< ARM's word: "Succeeded", "Failed", "TimedOut", "Canceled"
    std::optional<int> exitCode {}; ///< none of a script that was stopped or has not begun
    QString output {}; ///< last 4096 bytes
    QString errors {}; ///< likewise
    friend bool operator==(const CommandOutcome &, const CommandOutcome &) = default;
};

} // namespace slipway::azure
