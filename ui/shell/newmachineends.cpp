// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newmachineends.h"

#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"

#include <utility>

namespace slipway::ui {

using Phase = NewMachineRun::Phase;

namespace {

bool isUnderWay(Phase phase)
{
    return phase == Phase::Running || phase == Phase::Undoing;
}

} // namespace

NewMachineEnds::NewMachineEnds(NewMachineService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    connect(&service, &NewMachineService::runsChanged, this, &NewMachineEnds::look);
    look();
}

void NewMachineEnds::look()
{
    QHash<const NewMachineRun *, Phase> now;
    const QList<NewMachineRun *> runs = m_service.runs();
    for (const NewMachineRun *run : runs)
        now.insert(run, run->phase());
    const QHash<const NewMachineRun *, Phase> before = std::exchange(m_phases, now);
    for (const NewMachineRun *run : runs) {
        const Phase old = before.value(run, run->phase());
        if (isUnderWay(old) && !isUnderWay(run->phase()) && run->phase() != Phase::Cancelled)
            tell(*run, old == Phase::Undoing);
    }
}

void NewMachineEnds::tell(const NewMachineRun &run, bool wasUndone)
{
    const QString name = plain(run.plan().choices.name);
    if (run.phase() == Phase::Succeeded) {
        //: Notification. %1 is a machine that was made
        emit ended(tr("The machine \"%1\" is ready.").arg(name), StateShape::Running);
        return;
    }
    if (run.phase() == Phase::Undone) {
        //: Notification. %1 is a machine: what was made of it is deleted
        emit ended(tr("The machine \"%1\" was taken back.").arg(name), StateShape::Stopped);
        return;
    }
    const QString why = run.error() ? words::describe(*run.error()) : QString();
    if (wasUndone)
        //: Notification. %1 is a machine, %2 says why, in sentences
        emit ended(tr("The machine \"%1\" could not be taken back. %2").arg(name, why), StateShape::Failed);
    else
        //: Notification. %1 is a machine, %2 says why, in sentences
        emit ended(tr("The machine \"%1\" could not be made. %2").arg(name, why), StateShape::Failed);
}

} // namespace slipway::ui
