// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/httptransport.h"

#include <QString>
#include <QUrl>

namespace slipway::azure {

/// The labels of public addresses, "web" of web.westeurope.cloudapp.azure.com: unique in a location, over all
/// of Azure. Microsoft.Network 2024-05-01, CheckDnsNameAvailability.
class DnsLabels final
{
public:
    // outlives: `arm` is owned by app
    DnsLabels(net::HttpTransport &arm, QUrl endpoint);

    /// Whether nobody has it now.
    [[nodiscard]] Task<Result<bool>> isFree(QString subscription, QString location, QString label,
                                            std::stop_token stop) const;

private:
    net::HttpTransport &m_arm;
    QUrl m_endpoint;
};

} // namespace slipway::azure
