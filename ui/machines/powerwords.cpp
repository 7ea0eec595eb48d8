// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/machines/powerwords.h"

#include "ui/models/text/machinewords.h"
#include "ui/models/text/safetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway::ui {

using azure::PowerState;
using Core = QCoreApplication;

namespace {

constexpr qsizetype kListed = 12; ///< more machines than these are counted

/// One line for each machine: "web-01 (web-rg)", and that containers run there if Slipway knows Docker there.
QString machineLines(const QList<MachineRow> &rows)
{
    QStringList lines;
    lines.reserve(std::min(rows.size(), kListed) + 1); // and how many more
    for (const MachineRow &row : rows.first(std::min(rows.size(), kListed))) {
        const QString name = plain(row.machine->name);
        const QString group = plain(row.machine->resourceGroup);
        if (row.verdict.kind == provisioning::VerdictKind::HasDocker)
            //: One of several machines that will stop: %1 is its name, %2 its resource group
            lines.append(Core::translate("slipway::ui::MachinesPage", "%1 (%2), with its containers")
                             .arg(name, group));
        else
            //: One of several machines: %1 is its name, %2 its resource group
            lines.append(Core::translate("slipway::ui::MachinesPage", "%1 (%2)").arg(name, group));
    }
    if (rows.size() > kListed) {
        const int n = static_cast<int>(rows.size() - kListed);
        //: Last line of a list: %n more machines are not named
        lines.append(Core::translate("slipway::ui::MachinesPage", "and %n more", nullptr, n));
    }
    return lines.join(u'\n');
}

/// An address that is not static is given back with the hardware.
bool losesAddress(const MachineRow &row)
{
    return !row.machine->publicAddress.isEmpty() && !row.machine->addressIsStatic;
}

} // namespace

bool canDo(ActivityKind action, const MachineRow &row)
{
    const PowerState power = row.machine->power;
    if (row.action)
        return false;
    switch (action) {
    case ActivityKind::StartMachine:
        return power == PowerState::Stopped || power == PowerState::Deallocated
            || power == PowerState::Unknown;
    case ActivityKind::StopMachine:
        return power != PowerState::Deallocated && power != PowerState::Deallocating;
    case ActivityKind::RestartMachine:
    case ActivityKind::RedeployMachine:
        return power == PowerState::Running || power == PowerState::Unknown;
    default:
        break;
    }
    return false;
}

bool needsConfirmation(ActivityKind action)
{
    return action != ActivityKind::StartMachine;
}

Confirm::Texts confirmTexts(ActivityKind action, const QList<MachineRow> &rows)
{
    const int n = static_cast<int>(rows.size());
    Confirm::Texts texts;
    switch (action) {
    case ActivityKind::StopMachine:
        //: Title of a question
        texts.title = Core::translate("slipway::ui::MachinesPage", "Stop %n Machine(s)", nullptr, n);
        texts.question = Core::translate("slipway::ui::MachinesPage",
                                         "Stop %n machine(s) and give back the hardware? Everything that "
                                         "runs there ends; disks are kept.",
                                         nullptr, n);
        if (std::any_of(rows.begin(), rows.end(), &losesAddress))
            texts.question += QChar(u'\n')
                + Core::translate("slipway::ui::MachinesPage",
                                  "A public address that is not static may be another one afterwards.");
        //: Button: stops machines
        texts.button = Core::translate("slipway::ui::MachinesPage", "Stop");
        break;
    case ActivityKind::RestartMachine:
        //: Title of a question
        texts.title = Core::translate("slipway::ui::MachinesPage", "Restart %n Machine(s)", nullptr, n);
        texts.question =
            Core::translate("slipway::ui::MachinesPage",
                            "Restart %n machine(s)? Everything that runs there ends, and what does not "
                            "start by itself stays ended.",
                            nullptr, n);
        //: Button: restarts machines
        texts.button = Core::translate("slipway::ui::MachinesPage", "Restart");
        break;
    case ActivityKind::RedeployMachine:
        //: Title of a question
        texts.title = Core::translate("slipway::ui::MachinesPage", "Redeploy %n Machine(s)", nullptr, n);
        texts.question =
            Core::translate("slipway::ui::MachinesPage",
                            "Move %n machine(s) to other hardware? They restart, and what is on their "
                            "temporary disk is lost.",
                            nullptr, n);
        //: Button: moves machines to other hardware
        texts.button = Core::translate("slipway::ui::MachinesPage", "Redeploy");
        break;
    default:
        break; // is not asked
    }
    texts.details = machineLines(rows);
    return texts;
}

} // namespace slipway::ui
