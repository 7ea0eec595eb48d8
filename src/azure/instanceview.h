// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace slipway::azure {

/// One line of what a machine reports of itself. Source: Microsoft.Compute 2024-07-01, InstanceViewStatus.
struct ReportedStatus
{
    enum class Part { Machine, Agent, Handler, Extension, Disk, Boot };
    enum class Level { Info, Warning, Error };
    Part part = Part::Machine;
    Level level = Level::Info;
    QString name {}; ///< of the extension or disk
    QString code {}; ///< "ProvisioningState/succeeded"
    QString text {}; ///< "Provisioning succeeded", English
    QString message {}; ///< may be long
    QDateTime time {}; ///< invalid when not told
    friend bool operator==(const ReportedStatus &, const ReportedStatus &) = default;
};

/// What Azure and the agent say of a machine now.
struct InstanceView
{
    QString computerName {};
    QString osName {};
    QString osVersion {};
    QString generation {}; ///< "V2"
    QString agentVersion {};
    QList<ReportedStatus> statuses {}; ///< the machine's first
    friend bool operator==(const InstanceView &, const InstanceView &) = default;
};

} // namespace slipway::azure
