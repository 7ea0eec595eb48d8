// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/machine.h"
#include "base/clock.h"
#include "net/httptransport.h"

#include <QUrl>

namespace slipway::azure {

/// Machines: reading, joining and operating.
class Machines final
{
public:
    // outlives: `arm` and `clock` are owned by app
    Machines(net::HttpTransport &arm, Clock &clock, QUrl endpoint);

    /// All machines of one subscription: four paged lists in parallel (machines, statusOnly, interfaces,
    /// public addresses) joined here. Never one request per machine.
    [[nodiscard]] Task<Result<QList<Machine>>> list(Subscription subscription, std::stop_token stop) const;
    /// One machine with instance view, extensions, interface, address and both security groups. NotFound when
    /// deleted.
    [[nodiscard]] Task<Result<Machine>> get(ArmId id, std::stop_token stop) const;
    [[nodiscard]] Task<Result<>> start(ArmId id, std::stop_token stop) const;

private:
    net::HttpTransport &m_arm;
    Clock &m_clock;
    QUrl m_endpoint;
};

} // namespace slipway::azure
