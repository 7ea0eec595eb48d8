// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/network/reach.h"

#include <QList>

namespace slipway::provisioning {

/// A rule that keeps a machine from the archives that packages come from.
struct OutboundDenial
{
    azure::ArmId group {};
    QString rule {};
    QList<int> ports {}; ///< of 443 and 80, those that it denies
    friend bool operator==(const OutboundDenial &, const OutboundDenial &) = default;
};

/// The rules of both groups that deny a machine the whole Internet on the ports of HTTPS or HTTP, with no
/// rule before them that allows it; one before them that allows some addresses or service tags may be made
/// for the archives, and counts for nothing here. Pure.
QList<OutboundDenial> outboundDenials(const azure::MachineAccess &access);

} // namespace slipway::provisioning
