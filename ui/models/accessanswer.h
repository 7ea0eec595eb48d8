// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/plan.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace slipway::ui {

/// How the addresses are entered; the first two are the same to a plan.
enum class AccessChoice { ThisComputer, TheseAddresses, Nobody, Everybody };

/// What somebody has answered to "Who may reach the engine?", as it was typed, and what of it counts.
struct AccessAnswer
{
    AccessChoice choice = AccessChoice::ThisComputer;
    QString thisComputer {};
    QString theseAddresses {}; ///< separated by commas, semicolons, blanks or line ends
    QString confirmation {}; ///< of Everybody: the machine's name
    QDateTime reminder {}; ///< UTC: when to be reminded to close the port; invalid: never

    provisioning::AccessKind kind() const;
    /// Those that the choice is about; none of Nobody and of Everybody.
    QStringList addresses() const;
    /// The reminder, where there is something to close.
    QDateTime until() const;
    friend bool operator==(const AccessAnswer &, const AccessAnswer &) = default;
};

} // namespace slipway::ui
