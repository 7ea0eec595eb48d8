// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

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

} // namespace slipway::azure
