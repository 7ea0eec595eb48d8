// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text/machinewords.h"
#include "ui/models/text/safetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace slipway::ui::words {

using Core = QCoreApplication;

QString agent(const azure::Machine &machine)
{
    QString state;
    switch (machine.agent) {
    case azure::AgentState::Ready:
        //: State of the Azure agent on a machine
        state = Core::translate("slipway::ui::words", "Ready");
        break;
    case azure::AgentState::NotReady:
        //: State of the Azure agent on a machine
        state = Core::translate("slipway::ui::words", "Not ready");
        break;
    case azure::AgentState::Unknown:
        return plain(machine.agentVersion);
    }
    if (machine.agentVersion.isEmpty())
        return state;
    //: The Azure agent on a machine: %1 is "Ready", %2 its version
    return Core::translate("slipway::ui::words", "%1 (%2)").arg(state, plain(machine.agentVersion));
}

QString packageSource(provisioning::PackageSource source)
{
    switch (source) {
    case provisioning::PackageSource::None:
        break;
    case provisioning::PackageSource::Distribution:
        //: Where packages of Docker come from
        return Core::translate("slipway::ui::words", "The distribution's own archive");
    case provisioning::PackageSource::Docker:
        //: Where packages of Docker come from. The name of a server stays as it is
        return Core::translate("slipway::ui::words", "Docker's archive (download.docker.com)");
    case provisioning::PackageSource::System:
        //: Where Docker comes from
        return Core::translate("slipway::ui::words", "Part of the system");
    }
    return {};
}

QString powerAction(ActivityKind action)
{
    switch (action) {
    case ActivityKind::StartMachine:
        //: Menu entry: starts virtual machines
        return Core::translate("slipway::ui::words", "Start Machine");
    case ActivityKind::StopMachine:
        //: Menu entry: stops virtual machines so that they cost no more than their disks
        return Core::translate("slipway::ui::words", "Stop (Deallocate)");
    case ActivityKind::RestartMachine:
        //: Menu entry: restarts virtual machines
        return Core::translate("slipway::ui::words", "Restart Machine");
    case ActivityKind::RedeployMachine:
        //: Menu entry: moves virtual machines to other hardware of Azure
        return Core::translate("slipway::ui::words", "Redeploy");
    default:
        break;
    }
    return {};
}

QString powerActionUnderWay(ActivityKind action)
{
    switch (action) {
    case ActivityKind::StartMachine:
        //: A machine is being started
        return Core::translate("slipway::ui::words", "Starting…");
    case ActivityKind::StopMachine:
        //: A machine is being stopped
        return Core::translate("slipway::ui::words", "Stopping…");
    case ActivityKind::RestartMachine:
        //: A machine is being restarted
        return Core::translate("slipway::ui::words", "Restarting…");
    case ActivityKind::RedeployMachine:
        //: A machine is being moved to other hardware
        return Core::translate("slipway::ui::words", "Redeploying…");
    default:
        break;
    }
    return {};
}

QString statusPart(const azure::ReportedStatus &status)
{
    using Part = azure::ReportedStatus::Part;
    switch (status.part) {
    case Part::Machine:
        //: What a status is about
        return Core::translate("slipway::ui::words", "Machine");
    case Part::Agent:
        //: What a status is about: the Azure agent on a machine
        return Core::translate("slipway::ui::words", "Agent");
    case Part::Boot:
        //: What a status is about: how a machine starts
        return Core::translate("slipway::ui::words", "Boot diagnostics");
    case Part::Handler:
        //: What a status is about: %1 is a kind of extension
        return Core::translate("slipway::ui::words", "Handler %1").arg(plain(status.name));
    case Part::Extension:
        //: What a status is about: %1 is an extension of a machine
        return Core::translate("slipway::ui::words", "Extension %1").arg(plain(status.name));
    case Part::Disk:
        //: What a status is about: %1 is a disk of a machine
        return Core::translate("slipway::ui::words", "Disk %1").arg(plain(status.name));
    }
    return {};
}

QString status(const azure::ReportedStatus &status)
{
    struct Known
    {
        const char *code;
        const char *text;
    };
    static constexpr std::array kKnown {
        Known { "provisioningstate/succeeded", QT_TRANSLATE_NOOP("slipway::ui::words", "Succeeded") },
        Known { "provisioningstate/failed", QT_TRANSLATE_NOOP("slipway::ui::words", "Failed") },
        Known { "provisioningstate/creating", QT_TRANSLATE_NOOP("slipway::ui::words", "Being made") },
        Known { "provisioningstate/updating", QT_TRANSLATE_NOOP("slipway::ui::words", "Being changed") },
        Known { "provisioningstate/transitioning", QT_TRANSLATE_NOOP("slipway::ui::words", "Being changed") },
        Known { "provisioningstate/deleting", QT_TRANSLATE_NOOP("slipway::ui::words", "Being deleted") },
        Known { "provisioningstate/unavailable", QT_TRANSLATE_NOOP("slipway::ui::words", "Does not report") },
        Known { "powerstate/running", QT_TRANSLATE_NOOP("slipway::ui::words", "Running") },
        Known { "powerstate/starting", QT_TRANSLATE_NOOP("slipway::ui::words", "Starting") },
        Known { "powerstate/stopping", QT_TRANSLATE_NOOP("slipway::ui::words", "Stopping") },
        Known { "powerstate/stopped", QT_TRANSLATE_NOOP("slipway::ui::words", "Stopped") },
        Known { "powerstate/deallocating", QT_TRANSLATE_NOOP("slipway::ui::words", "Deallocating") },
        Known { "powerstate/deallocated", QT_TRANSLATE_NOOP("slipway::ui::words", "Stopped (deallocated)") },
    };
    // "ProvisioningState/failed/1": what comes after is the number of an error
    const QString code = status.code.section(u'/', 0, 1).toLower();
    const auto *const known = std::find_if(kKnown.begin(), kKnown.end(), [&code](const Known &one) {
        return code == QLatin1StringView(one.code);
    });
    if (known != kKnown.end())
        return Core::translate("slipway::ui::words", known->text);
    return plain(status.text.isEmpty() ? status.code : status.text);
}

StateShape statusShape(const azure::ReportedStatus &status)
{
    using Level = azure::ReportedStatus::Level;
    if (status.level == Level::Error
        || status.code.contains(QLatin1StringView("/failed"), Qt::CaseInsensitive))
        return StateShape::Failed;
    if (status.level == Level::Warning)
        return StateShape::Warning;
    const QString end = status.code.section(u'/', 1, 1).toLower();
    if (end == QLatin1StringView("stopped") || end == QLatin1StringView("deallocated"))
        return StateShape::Stopped;
    return end.endsWith(QLatin1StringView("ing")) && end != QLatin1StringView("running")
        ? StateShape::Changing
        : StateShape::Running;
}

QString reach(azure::Reach reach, const QString &source, int port)
{
    switch (reach) {
    case azure::Reach::Allowed:
        //: %1 is an address, %2 a port
        return Core::translate("slipway::ui::words", "%1 can reach port %2.").arg(plain(source)).arg(port);
    case azure::Reach::Denied:
        //: %1 is an address, %2 a port
        return Core::translate("slipway::ui::words", "%1 cannot reach port %2.").arg(plain(source)).arg(port);
    case azure::Reach::Unknown:
        break;
    }
    //: %1 is an address, %2 a port
    return Core::translate("slipway::ui::words",
                           "Whether %1 can reach port %2 hangs on addresses that only Azure knows.")
        .arg(plain(source))
        .arg(port);
}

QString reachThrough(const azure::ReachAnswer &answer, const QString &group)
{
    if (answer.rule.isEmpty())
        //: %1 is a network security group
        return Core::translate("slipway::ui::words",
                               "%1: no rule of its own fits, Azure's default rules decide")
            .arg(plain(group));
    switch (answer.reach) {
    case azure::Reach::Allowed:
        //: %1 is a network security group, %2 one of its rules
        return Core::translate("slipway::ui::words", "%1: the rule %2 allows it")
            .arg(plain(group), plain(answer.rule));
    case azure::Reach::Denied:
        //: %1 is a network security group, %2 one of its rules
        return Core::translate("slipway::ui::words", "%1: the rule %2 denies it")
            .arg(plain(group), plain(answer.rule));
    case azure::Reach::Unknown:
        break;
    }
    //: %1 is a network security group, %2 one of its rules
    return Core::translate("slipway::ui::words", "%1: the rule %2 may decide it")
        .arg(plain(group), plain(answer.rule));
}

StateShape reachShape(azure::Reach reach)
{
    switch (reach) {
    case azure::Reach::Allowed:
        return StateShape::Running;
    case azure::Reach::Denied:
        return StateShape::Failed;
    case azure::Reach::Unknown:
        break;
    }
    return StateShape::Unknown;
}

} // namespace slipway::ui::words
