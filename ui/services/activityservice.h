// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/compute/machinechange.h"
#include "provisioning/addressplan.h"
#include "provisioning/ruleplan.h"
#include "ui/models/activityrow.h"

#include <QList>
#include <QObject>

#include <algorithm>
#include <optional>

namespace slipway::ui {

/// Everything that Slipway was asked to do, and the way to ask Azure to do something with a machine. Kept
/// over restarts, at most kMost. Implemented by app.
class ActivityService : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kMost = 300;

    using QObject::QObject;

    virtual const QList<ActivityRow> &rows() const = 0; ///< the newest first
    /// Why rows() is not what was written down, as the file cannot be read; changed() tells when it changes.
    virtual std::optional<Error> trouble() const = 0;

    /// Begins, and goes on whatever windows do; the row tells how it goes. Protected settings are forgotten
    /// as soon as they are sent. \param targetName the machine's name \return the number of its row
    virtual qint64 run(const azure::MachineChange &change, const QString &targetName) = 0;
    /// Changes our network rule of that machine. The plan is kept, so that it can be made again or taken back
    /// after a restart, too. It ends with "rule.changed" when a rule is not any more as the plan found it.
    /// \return the number of its row
    virtual qint64 editRules(const azure::ArmId &machine, const provisioning::RulePlan &plan) = 0;
    /// Gives that machine's public address a DNS name, or makes it stay. Kept and taken back as a change of
    /// the rule is. It ends with "address.changed" when it is not any more as the plan found it, and with
    /// "address.label-taken" when somebody else has the name. \return the number of its row
    virtual qint64 editAddress(const azure::ArmId &machine, const provisioning::AddressPlan &plan) = 0;
    /// What a managed Run Command of this run of the program printed; nullopt until it has ended.
    virtual std::optional<azure::CommandOutcome> commandOutcome(qint64 number) const = 0;

    virtual void retry(qint64 number) = 0; ///< of a row that canRetry
    virtual void cancel(qint64 number) = 0; ///< of a row that canCancel
    /// Of a row that canUndo: begins what puts everything back as it was. \return the number of its row; 0
    /// when there is nothing to take back
    virtual qint64 undo(qint64 number) = 0;
    virtual void clearFinished() = 0;

    /// \return nullopt when it is not in the list, or not any more
    std::optional<ActivityRow> find(qint64 number) const
    {
        const QList<ActivityRow> &all = rows();
        const auto found = std::find_if(all.cbegin(), all.cend(),
                                        [number](const ActivityRow &row) { return row.number == number; });
        return found == all.cend() ? std::nullopt : std::optional(*found);
    }

signals:
    void changed(); ///< rows()
    /// Something with a machine has come to its end, well or not; not told of what is done to containers.
    void finished(const slipway::ui::ActivityRow &row);
};

} // namespace slipway::ui
