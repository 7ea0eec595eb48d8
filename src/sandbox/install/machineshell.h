// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/arm/model.h"

#include <chrono>

namespace slipway::sandbox {

/// What a script on a machine came to. It has not taken any time: `time` says how much it would have.
struct MachineScript
{
    QByteArray output {};
    QByteArray error {};
    int exitCode = 0;
    std::chrono::milliseconds time { 0 };
};

/// Runs a shell script on a Linux machine, in the small shell that containers of the sandbox have too:
/// nothing of this computer can be seen or touched through it. Endless ones are ended. \param environment
/// NAME=value
MachineScript runOnMachine(const Machine &machine, const QString &script, const QStringList &environment,
                           const QString &user);

} // namespace slipway::sandbox
