// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/network/reach.h"
#include "ui/models/stateshape.h"

#include <QStringList>

namespace slipway::ui {

/// How our rule for a port stands to somebody at this computer.
enum class RuleStanding {
    NoGroup, ///< no security group guards the machine
    Missing, ///< there is no rule of ours, and nothing else lets this computer in
    OtherRule, ///< there is no rule of ours, but this computer gets through all the same
    Everybody, ///< ours lets everybody in
    LetsIn, ///< this computer gets through
    KeepsOut, ///< it does not: its address is another one today, or a rule before ours denies it
    Unknown, ///< ours is there, but nobody knows the address of this computer
};

struct RuleFacts
{
    RuleStanding standing = RuleStanding::NoGroup;
    QStringList sources {}; ///< that our rule lets in
    friend bool operator==(const RuleFacts &, const RuleFacts &) = default;
};

/// \param own address of this computer; empty: not known
RuleFacts ruleFacts(const azure::MachineAccess &access, int port, const QString &own);
StateShape shapeOf(RuleStanding standing);

} // namespace slipway::ui
