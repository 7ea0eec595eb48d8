// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace slipway::provisioning {

/// What CustomScript's status message says of the script: "... \n[stdout]\n<tail>\n[stderr]\n<tail>", at most
/// the last 4096 bytes of each stream.
struct ScriptOutput
{
    QString out {};
    QString error {};
    std::optional<int> exitStatus {}; ///< when the message names one

    static ScriptOutput parse(const QString &message);
    /// Whether `marker` is the last line that the script printed.
    bool endsWith(const QString &marker) const;
    /// The certificate request, in PEM, of a run that made a key and ended with `marker`. The lines around it
    /// carry the marker, which nobody knows but the script's sender. Empty: there is none, or more than one.
    QString requestOf(const QString &marker) const;
    /// The last line that was printed before `marker`, for people.
    QString lastWords(const QString &marker) const;
};

} // namespace slipway::provisioning
