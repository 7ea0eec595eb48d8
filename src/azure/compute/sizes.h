// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/httptransport.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace slipway::azure {

/// A size that a machine can have in one location.
struct MachineSize
{
    QString name {}; ///< "Standard_D2s_v5"
    QString family {}; ///< whose quota it takes, "standardDSv5Family"
    int cores = 0;
    double memoryGiB = 0;
    bool isArm64 = false;
    bool takesPremiumDisks = false;
    friend bool operator==(const MachineSize &, const MachineSize &) = default;
};

/// How much of something a subscription has in a location, and how much it may have.
struct Usage
{
    QString name {}; ///< "cores" of all, "standardDSv5Family" of one family, "virtualMachines"
    qint64 current = 0;
    qint64 limit = 0;
    qint64 left() const { return qMax<qint64>(0, limit - current); }
    friend bool operator==(const Usage &, const Usage &) = default;
};

/// How many machines of `size` the quotas still allow. What no quota speaks of is not limited: at most
/// `atMost`.
qint64 machinesLeft(const MachineSize &size, const QList<Usage> &usages, qint64 atMost = 1000);

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
