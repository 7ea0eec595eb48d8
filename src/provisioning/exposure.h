// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/network/reach.h"

#include <QList>

namespace slipway::provisioning {

/// A security group that lets everybody on the Internet through to a port of Docker's.
struct Exposure
{
    int port = 0;
    azure::ArmId group {};
    QString rule {}; ///< that lets everybody in, whoever made it
    bool isHeldBack = false; ///< the machine's other group does not let everybody in
    friend bool operator==(const Exposure &, const Exposure &) = default;
};

/// Docker's ports, 2375 without TLS and 2376 with it, and \a port, that a group of the machine opens to
/// everybody. A rule that denies everybody before counts, one that denies only some does not. Pure.
QList<Exposure> exposures(const azure::MachineAccess &access, int port = 2376);

} // namespace slipway::provisioning
