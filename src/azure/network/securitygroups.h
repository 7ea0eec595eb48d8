// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/network/securityrule.h"
#include "base/clock.h"
#include "net/httptransport.h"

#include <QUrl>

namespace slipway::azure {

/// Microsoft.Network/networkSecurityGroups 2024-05-01. Writes to one group are serialised by the caller.
class SecurityGroups final
{
public:
    // outlives: `arm` and `clock` are owned by app
    SecurityGroups(net::HttpTransport &arm, Clock &clock, QUrl endpoint);

    /// The group's own rules, without Azure's defaults.
    [[nodiscard]] Task<Result<QList<SecurityRule>>> rules(ArmId group, std::stop_token stop) const;
    [[nodiscard]] Task<Result<SecurityRule>> putRule(ArmId group, SecurityRule rule,
                                                     std::stop_token stop) const;
    /// NotFound is success.
    [[nodiscard]] Task<Result<>> removeRule(ArmId group, QString name, std::stop_token stop) const;

private:
    net::HttpTransport &m_arm;
    Clock &m_clock;
    QUrl m_endpoint;
};

} // namespace slipway::azure
