// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/network/publicaddress.h"
#include "base/clock.h"
#include "base/result.h"
#include "net/httptransport.h"

#include <QUrl>

namespace slipway::azure {

/// Microsoft.Network/publicIPAddresses 2024-05-01.
class PublicAddresses final
{
public:
    // outlives: `arm` and `clock` are owned by app
    PublicAddresses(net::HttpTransport &arm, Clock &clock, QUrl endpoint);

    /// The public address of a network interface's primary configuration.
    /// \return NotFound, code "address.none": it has none
    [[nodiscard]] Task<Result<PublicAddress>> ofInterface(ArmId networkInterface, std::stop_token stop) const;
    /// Makes another choice and keeps all else of the resource: it is read, changed and sent back whole. An
    /// address that is as wanted already is left alone.
    /// \param before the choice that somebody saw; what is another one now is not changed
    /// \param stop ends it until the change is sent, and no more from then on
    /// \return Conflict, code "address.changed": somebody else has changed it
    [[nodiscard]] Task<Result<PublicAddress>> choose(ArmId address, AddressChoice before, AddressChoice after,
                                                     std::stop_token stop) const;

private:
    net::HttpTransport &m_arm;
    Clock &m_clock;
    QUrl m_endpoint;
};

} // namespace slipway::azure
