// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/machine.h"
#include "base/result.h"

#include <QString>

namespace slipway::provisioning {

/// Whether only computers in the machine's network, or with a way into it, reach the machine: what the
/// Internet sees of this computer is then of no use in a rule.
bool isReachedPrivately(const azure::Machine &machine);

/// The address with which this computer goes to another one, which is what a rule there sees of it. Asks the
/// system for the way and sends nothing.
/// \return Unreachable: there is no way, or `address` is none
Result<QString> addressTowards(const QString &address);

} // namespace slipway::provisioning
