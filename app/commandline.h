// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace slipway::app {

/// What the program was asked for on its command line.
struct CommandLine
{
    bool sandbox = false;
    int sandboxMachines = 12;
    QString sandboxEngine {}; ///< empty: simulated; "unix:///path"
    QString sandboxAt {}; ///< file with the JSON line that slipway-sandbox printed; empty: the embedded one
    QString sandboxFaults {}; ///< file with faults for the embedded one; empty: none
    QString dataFolder {}; ///< empty: the platform's
    QString language {};
    QString page {};
    QString host {};
    bool trace = false;
    bool help = false;
    bool version = false;

    /// Invalid (code "command-line") with a sentence that says which option is wrong and what it takes.
    static Result<CommandLine> parse(const QStringList &arguments);
    static QString helpText();
};

} // namespace slipway::app
