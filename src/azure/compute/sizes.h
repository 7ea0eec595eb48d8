// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/compute/machinesize.h"
#include "base/result.h"
#include "net/httptransport.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace slipway::azure {

/// Microsoft.Compute/skus 2021-07-01 and locations/usages 2024-07-01.
class Sizes final
{
public:
    // outlives: `arm` is owned by app
    Sizes(net::HttpTransport &arm, QUrl endpoint);

    /// Those that the subscription can have in the location: offered there, and not restricted for it.
    [[nodiscard]] Task<Result<QList<MachineSize>>> offered(QString subscription, QString location,
                                                           std::stop_token stop) const;
    [[nodiscard]] Task<Result<QList<Usage>>> usages(QString subscription, QString location,
                                                    std::stop_token stop) const;

private:
    net::HttpTransport &m_arm;
    QUrl m_endpoint;
};

} // namespace slipway::azure
