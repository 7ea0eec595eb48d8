// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/machine.h"
#include "net/httptransport.h"

#include <QUrl>

namespace slipway::azure {

/// The subscriptions an account sees. GET /subscriptions 2022-12-01.
class Subscriptions final
{
public:
    // outlives: `arm` is owned by app
    Subscriptions(net::HttpTransport &arm, QUrl endpoint);
    [[nodiscard]] Task<Result<QList<Subscription>>> list(std::stop_token stop) const;

private:
    net::HttpTransport &m_arm;
    QUrl m_endpoint;
};

} // namespace slipway::azure
