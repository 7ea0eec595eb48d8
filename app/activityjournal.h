// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "provisioning/addressplan.h"
#include "provisioning/ruleplan.h"
#include "ui/models/activityrow.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace slipway::app {

/// A row as it is kept. Never settings, scripts or anything else that may hold a secret.
struct ActivityRecord
{
    ui::ActivityRow row {};
    QString changeName {}; ///< of the extension or the command
    QUrl pollUrl {}; ///< where Azure tells how it goes; empty when it has ended
    std::optional<provisioning::RulePlan> rules {}; ///< of a change of the network rule
    std::optional<provisioning::AddressPlan> address {}; ///< of a change of the public address
    qint64 undoes = 0; ///< the number of what it takes back
    friend bool operator==(const ActivityRecord &, const ActivityRecord &) = default;

    /// Whether a plan is kept by which it is made again or taken back.
    bool hasPlan() const { return rules || address; }
    /// An extension that was there already is changed under its own name, by which a later run must ask for
    /// it. \param asked the resource id that the change went to; what is none changes nothing
    void takeExtensionName(const QString &asked);
};

/// What stands in `activity.json` of a workspace.
QByteArray activityJournal(const QList<ActivityRecord> &records);
/// Records that make no sense are left out. Protocol when the whole is no journal.
Result<QList<ActivityRecord>> activityFrom(const QByteArray &journal);

} // namespace slipway::app
