// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/newmachine/newmachine.h"

#include <QSet>
#include <QUrl>

namespace slipway::provisioning {

/// How far the making of a machine has come; on disk before each side effect and after it.
struct NewMachineRecord
{
    NewMachinePlan plan {};
    QList<NewMachineStepProgress> steps {}; ///< those of the plan, without what was said and their errors
    bool groupBegun = false; ///< the group was not there, and was asked for
    bool deploymentBegun = false; ///< none of its resources was there before
    bool deploymentTaken = false; ///< Azure has taken it, so it may have made something
    QUrl pollUrl {}; ///< where the deployment can be watched; empty: it has ended, or was never heard of
    PlanId setup {}; ///< of the set-up that brings Docker; empty before it is planned

    NewMachineStepProgress &step(NewMachineStep which);
    bool isFinished() const;
    QByteArray toJson() const;
    static Result<NewMachineRecord> fromJson(const QByteArray &json);
};

/// newmachines/<id>.json in a data folder and, until its project was started, newmachines/<id>.compose with
/// the plan's compose file; files 0600.
class NewMachineStore final
{
public:
    explicit NewMachineStore(const QString &dataFolder);

    /// The record of `plan` when there is one, else a new one, written at once.
    Result<NewMachineRecord> open(const NewMachinePlan &plan) const;
    /// \return NotFound when there is none; Protocol when it cannot be understood
    Result<NewMachineRecord> load(const NewMachineId &id) const;
    Result<> put(const NewMachineRecord &record) const;
    /// The compose file alone: it may hold secrets. No such file is success.
    Result<> removeCompose(const NewMachineId &id) const;
    /// NotFound is success.
    Result<> remove(const NewMachineId &id) const;

    /// Those that are not over, oldest first. A file that cannot be read is left out and logged.
    /// \param leaveOut known otherwise: their files are not read
    QList<InterruptedNewMachine> interrupted(const QSet<NewMachineId> &leaveOut = {}) const;
    /// The set-ups that belong to one of them, finished or not: they are continued there.
    QSet<PlanId> setups() const;

private:
    Result<> keepCompose(const NewMachinePlan &plan) const;
    QList<NewMachineRecord> allBut(const QSet<NewMachineId> &leaveOut) const;
    QString pathOf(const NewMachineId &id) const;
    QString composePathOf(const NewMachineId &id) const;

    QString m_folder;
};

} // namespace slipway::provisioning
