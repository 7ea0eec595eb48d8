// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/machine.h"

#include <QByteArray>

namespace slipway::azure {

/// One line of an instance view. Source: Microsoft.Compute 2024-07-01 InstanceViewStatus.
struct InstanceStatus
{
    QString code {}; ///< "ProvisioningState/failed/52", "ComponentStatus/StdOut/succeeded"
    QString level {}; ///< "Info", "Warning" or "Error"
    QString text {}; ///< displayStatus, e.g. "Provisioning succeeded"
    QString message {};
    QDateTime time {}; ///< invalid when it is not told
    bool isPart = false; ///< a substatus
    friend bool operator==(const InstanceStatus &, const InstanceStatus &) = default;
};

/// An extension with all that ARM tells of it.
struct InstalledExtension
{
    Extension extension {};
    QString runningVersion {}; ///< of the instance view, e.g. "2.1.10"; empty when the agent is silent
    bool upgradesMinorVersion = false;
    QByteArray settings {}; ///< the public ones, compact JSON; protected ones are never told
    QList<InstanceStatus> statuses {}; ///< those of the whole, then those of its parts
    friend bool operator==(const InstalledExtension &, const InstalledExtension &) = default;

    bool isChanging() const; ///< being made, changed or removed, or its script runs
    bool hasFailed() const;
};

} // namespace slipway::azure
