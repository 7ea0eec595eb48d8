// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace slipway::ui::words {

using namespace Qt::StringLiterals;
using namespace provisioning;

namespace {

using Core = QCoreApplication;

/// The obstacle as the few words that a table has room for.
QString shortObstacle(const ObstacleFound &found)
{
    switch (found.obstacle) {
    case Obstacle::NotLinux:
        return Core::translate("slipway::ui::words", "Not Linux");
    case Obstacle::DistributionUnsupported:
        //: In a table: Docker cannot be put on this machine. %1 is a distribution, "SLES 12"
        return Core::translate("slipway::ui::words", "Cannot: %1").arg(plain(found.detail));
    case Obstacle::DistributionUnknown:
        return Core::translate("slipway::ui::words", "Unknown distribution");
    case Obstacle::NotRunning:
        //: In a table: what to do with the machine before it can get Docker
        return Core::translate("slipway::ui::words", "Start it first");
    case Obstacle::Busy:
        return Core::translate("slipway::ui::words", "Azure is changing it");
    case Obstacle::AgentNotReady:
        return Core::translate("slipway::ui::words", "Agent is not ready");
    case Obstacle::AgentTooOld:
        return Core::translate("slipway::ui::words", "Agent is too old");
    case Obstacle::SystemNotReported:
        //: In a table: Azure has not yet said which Linux runs on a machine
        return Core::translate("slipway::ui::words", "System not known yet");
    case Obstacle::ExtensionsNotAllowed:
        return Core::translate("slipway::ui::words", "Extensions are not allowed");
    case Obstacle::OffersUnknown:
        //: In a table: Azure has not yet said whether a machine can get Docker
        return Core::translate("slipway::ui::words", "Not known yet");
    case Obstacle::CustomScriptInUse:
        return Core::translate("slipway::ui::words", "Another script is in place");
    case Obstacle::ExtensionFailed:
        return Core::translate("slipway::ui::words", "An extension has failed");
    case Obstacle::NoAddress:
        return Core::translate("slipway::ui::words", "No address");
    }
    return {};
}

} // namespace

QString verdict(const Verdict &verdict)
{
    switch (verdict.kind) {
    case VerdictKind::HasDocker:
        return Core::translate("slipway::ui::words", "Has Docker");
    case VerdictKind::CanGetDocker:
        return Core::translate("slipway::ui::words", "Can get Docker");
    case VerdictKind::NotYet:
        return verdict.obstacles.isEmpty() ? Core::translate("slipway::ui::words", "Not yet")
                                           : shortObstacle(verdict.obstacles.constFirst());
    case VerdictKind::Cannot:
        return verdict.obstacles.isEmpty() ? Core::translate("slipway::ui::words", "Cannot get Docker")
                                           : shortObstacle(verdict.obstacles.constFirst());
    }
    return {};
}

// One sentence each: as long as there are obstacles.
QString obstacle(const ObstacleFound &found) // NOLINT(readability-function-size)
{
    const QString detail = plain(found.detail);
    switch (found.obstacle) {
    case Obstacle::NotLinux:
        return Core::translate("slipway::ui::words",
                               "This machine does not run Linux. Slipway sets up Docker on Linux only; a new "
                               "machine can have it.");
    case Obstacle::DistributionUnsupported:
        //: %1 is a distribution, "SLES 12"
        return Core::translate(
                   "slipway::ui::words",
                   "Slipway cannot set up Docker on %1. A newer release may be possible, here or on a "
                   "new machine.")
            .arg(detail);
    case Obstacle::DistributionUnknown:
        //: %1 is a system that Slipway does not know, "gentoo 2.15"
        return Core::translate(
                   "slipway::ui::words",
                   "Slipway does not know %1, and cannot tell how Docker is put on it. A new machine "
                   "with one of the usual systems can have Docker.")
            .arg(detail);
    case Obstacle::NotRunning:
        return Core::translate("slipway::ui::words", "The machine does not run. Start it first.");
    case Obstacle::Busy:
        return Core::translate("slipway::ui::words",
                               "Azure is changing the machine just now. Wait until that is over.");
    case Obstacle::AgentNotReady:
        return Core::translate(
            "slipway::ui::words",
            "The Azure agent on the machine is not ready. Wait a moment, or restart the machine.");
    case Obstacle::AgentTooOld:
        //: %1 is the version of the Azure agent on the machine
        return Core::translate(
                   "slipway::ui::words",
                   "The Azure agent on the machine is too old (%1). Update the package walinuxagent there.")
            .arg(detail);
    case Obstacle::SystemNotReported:
        return Core::translate("slipway::ui::words",
                               "Azure does not say yet which Linux this is. The agent on the machine reports "
                               "it some minutes after "
                               "the machine has started.");
    case Obstacle::ExtensionsNotAllowed:
        return Core::translate(
            "slipway::ui::words",
            "Extensions are switched off for this machine. Allow extension operations in the portal.");
    case Obstacle::OffersUnknown:
        //: %1 is a location, "westeurope"
        return Core::translate(
                   "slipway::ui::words",
                   "Only the retired Docker extension can set up Docker on this system, and Azure "
                   "has not said yet whether it is offered in %1.")
            .arg(detail);
    case Obstacle::CustomScriptInUse:
        //: %1 is the name of an extension
        return Core::translate(
                   "slipway::ui::words",
                   "The machine already has a Custom Script extension, \"%1\", and can have only one. "
                   "Remove it under Extensions if it is not needed any more.")
            .arg(detail);
    case Obstacle::ExtensionFailed:
        //: %1 is the name of an extension
        return Core::translate("slipway::ui::words",
                               "The extension \"%1\" is in a failed state and blocks others. Change or "
                               "remove it under Extensions.")
            .arg(detail);
    case Obstacle::NoAddress:
        return Core::translate(
            "slipway::ui::words",
            "The machine has no address at which this computer could reach it. Give it one in the portal.");
    }
    return {};
}

QString route(Route route)
{
    switch (route) {
    case Route::CustomScript:
        //: A way to install Docker: the name of an Azure extension
        return Core::translate("slipway::ui::words", "Custom Script Extension");
    case Route::ManagedRunCommand:
        //: A way to install Docker: the name of an Azure feature
        return Core::translate("slipway::ui::words", "Run Command");
    case Route::DockerExtension:
        //: A way to install Docker: the name of an Azure extension that Microsoft retired
        return Core::translate("slipway::ui::words", "Docker Extension (retired)");
    case Route::CloudInit:
        return u"cloud-init"_s; // its name everywhere
    }
    return {};
}

QString closedRoute(const ClosedRoute &closed)
{
    const QString name = route(closed.route);
    const QString detail = plain(closed.detail);
    switch (closed.reason) {
    case RouteObstacle::DistributionUnsupported:
        //: Why a way to install Docker is not open. %1 is that way, %2 a distribution, "Debian 11"
        return Core::translate("slipway::ui::words", "%1: it does not work on %2.").arg(name, detail);
    case RouteObstacle::ImageUnfit:
        //: Why a way to install Docker is not open. %1 is that way, %2 a version or an image, "7.0"
        return Core::translate("slipway::ui::words", "%1: it does not take %2.").arg(name, detail);
    case RouteObstacle::HandlerInUse:
        //: Why a way to install Docker is not open. %1 is that way, %2 the name of an extension
        return Core::translate("slipway::ui::words",
                               "%1: the machine already has one, \"%2\", and can have only one.")
            .arg(name, detail);
    case RouteObstacle::AgentTooOld:
        //: Why a way to install Docker is not open. %1 is that way, %2 a version
        return Core::translate("slipway::ui::words",
                               "%1: the Azure agent on the machine is too old for it (%2).")
            .arg(name, detail);
    case RouteObstacle::NotOffered:
        //: Why a way to install Docker is not open. %1 is that way, %2 a location, "westeurope"
        return Core::translate("slipway::ui::words", "%1: Azure does not offer it in %2.").arg(name, detail);
    case RouteObstacle::OfferUnknown:
        //: Why a way to install Docker is not open. %1 is that way, %2 a location, "westeurope"
        return Core::translate("slipway::ui::words", "%1: Azure has not said whether it is offered in %2.")
            .arg(name, detail);
    case RouteObstacle::Architecture:
        //: Why a way to install Docker is not open. %1 is that way, %2 a size, "Standard_D4ps_v5"
        return Core::translate("slipway::ui::words",
                               "%1: it does not work on Arm processors, as machines of the size %2 have.")
            .arg(name, detail);
    }
    return {};
}

QString caution(const CautionFound &found)
{
    switch (found.caution) {
    case Caution::AddressMayChange:
        return Core::translate(
            "slipway::ui::words",
            "The public address changes when the machine is deallocated, and the engine is not reached any "
            "more until it is repaired. Give the machine a DNS name or a static address before.");
    case Caution::NoWayOut:
        return Core::translate(
            "slipway::ui::words",
            "The machine's subnet lets nothing out to the Internet, so that packages of Docker may not be "
            "found. Give the subnet a NAT gateway, or the machine a public address.");
    case Caution::EndsSoon:
        //: %1 is a distribution, "Ubuntu 22.04", %2 a date
        return Core::translate("slipway::ui::words",
                               "Free security updates of %1 end on %2. Plan for a newer release.")
            .arg(plain(found.detail), QLocale().toString(found.date, QLocale::ShortFormat));
    case Caution::EndOfLife:
        //: %1 is a distribution, "Ubuntu 20.04", %2 a date
        return Core::translate("slipway::ui::words",
                               "Free security updates of %1 ended on %2, and packages may not be found any "
                               "more. Better take a newer release.")
            .arg(plain(found.detail), QLocale().toString(found.date, QLocale::ShortFormat));
    }
    return {};
}

namespace {

/// What is wrong with one of the engine's options, as it was typed.
QString optionProblem(PlanProblem problem, const QString &detail)
{
    switch (problem) {
    case PlanProblem::MirrorInvalid:
        //: %1 is what was typed
        return Core::translate("slipway::ui::words",
                               "\"%1\" is not the address of a mirror. Write it like https://mirror.example.")
            .arg(detail);
    case PlanProblem::InsecureRegistryInvalid:
        //: %1 is what was typed
        return Core::translate("slipway::ui::words",
                               "\"%1\" is not a registry. Write it like registry.example:5000 or 10.0.0.0/8.")
            .arg(detail);
    case PlanProblem::DataRootInvalid:
        //: %1 is what was typed
        return Core::translate(
                   "slipway::ui::words",
                   "\"%1\" cannot be the data folder. Give Docker a folder of its own, like /data/docker.")
            .arg(detail);
    case PlanProblem::AddressPoolInvalid:
        //: %1 is what was typed
        return Core::translate("slipway::ui::words",
                               "\"%1\" is not an address pool. Write it like 172.30.0.0/16:24.")
            .arg(detail);
    case PlanProblem::LabelInvalid:
        //: %1 is what was typed
        return Core::translate(
                   "slipway::ui::words",
                   "\"%1\" is not a label, or its name stands there twice. Write it like stage=test.")
            .arg(detail);
    default:
        return {};
    }
}

QString composeProblem(PlanProblem problem, const QString &detail)
{
    switch (problem) {
    case PlanProblem::ComposeInvalid:
        //: %1 is a place in a compose file, such as services.web.build
        return Core::translate("slipway::ui::words", "The compose file cannot be used: see \"%1\" in it.")
            .arg(detail);
    case PlanProblem::ComposeNeedsAccess:
        //: %1 is the name of a compose project
        return Core::translate(
                   "slipway::ui::words",
                   "The compose project \"%1\" is started from this computer, so this computer has to "
                   "reach the engine.")
            .arg(detail);
    default:
        return {};
    }
}

QString certificateProblem(PlanProblem problem)
{
    switch (problem) {
    case PlanProblem::AuthorityNameMissing:
        return Core::translate("slipway::ui::words", "Give the new authority a name.");
    case PlanProblem::IdentityNameMissing:
        return Core::translate("slipway::ui::words", "Give the identity a name.");
    case PlanProblem::AuthorityUnknown:
        return Core::translate("slipway::ui::words",
                               "The chosen authority does not exist any more. Choose another one.");
    case PlanProblem::KeyNeedsScript:
        return Core::translate("slipway::ui::words",
                               "The Docker extension has to be given a key. Do not have the key made on "
                               "the machine, or choose another way.");
    default:
        return {};
    }
}

QString accessProblem(PlanProblem problem, const QString &detail)
{
    switch (problem) {
    case PlanProblem::AddressMissing:
        return Core::translate("slipway::ui::words", "Enter at least one address that may reach the engine.");
    case PlanProblem::AddressInvalid:
        //: %1 is what was typed
        return Core::translate("slipway::ui::words",
                               "\"%1\" is not an address. Write it like 203.0.113.7 or 203.0.113.0/24.")
            .arg(detail);
    case PlanProblem::AddressIsEverybody:
        //: %1 is what was typed, "0.0.0.0/0"
        return Core::translate(
                   "slipway::ui::words",
                   R"("%1" means everybody on the Internet. Choose "Everybody" if that is what you want.)")
            .arg(detail);
    case PlanProblem::EverybodyNotConfirmed:
        return Core::translate("slipway::ui::words", "Type the name of the machine to allow everybody.");
    case PlanProblem::NoSecurityGroup:
        return Core::translate("slipway::ui::words",
                               "The machine has no network security group in which a rule could be made. "
                               "Choose \"Nobody yet\" and open the port yourself.");
    case PlanProblem::SshUserInvalid:
        if (detail.isEmpty())
            return Core::translate("slipway::ui::words", "Type the user with whom ssh signs in.");
        //: %1 is what was typed
        return Core::translate("slipway::ui::words", "\"%1\" is not a user for ssh. Write it like azureuser.")
            .arg(detail);
    case PlanProblem::SshJumpInvalid:
        //: %1 is what was typed
        return Core::translate("slipway::ui::words",
                               "\"%1\" is not a jump host. Write it like user@bastion.example or "
                               "user@bastion.example:22.")
            .arg(detail);
    default:
        return {};
    }
}

} // namespace

QString problem(const PlanProblemFound &found)
{
    const QString detail = plain(found.detail);
    switch (found.problem) {
    case PlanProblem::MachineCannotGetDocker:
        return Core::translate("slipway::ui::words",
                               "This machine cannot get Docker as it is. Choose another one.");
    case PlanProblem::RouteNotOpen:
        return Core::translate("slipway::ui::words",
                               "This way is not open for the machine. Choose another one.");
    case PlanProblem::PortOutOfRange:
        return Core::translate("slipway::ui::words", "The port must be between 1 and 65535.");
    case PlanProblem::PortIsSsh:
        return Core::translate("slipway::ui::words", "Port 22 belongs to SSH. Choose another one.");
    case PlanProblem::MirrorInvalid:
    case PlanProblem::InsecureRegistryInvalid:
    case PlanProblem::DataRootInvalid:
    case PlanProblem::AddressPoolInvalid:
    case PlanProblem::LabelInvalid:
        return optionProblem(found.problem, detail);
    case PlanProblem::OptionsNeedScript:
        return Core::translate(
            "slipway::ui::words",
            "The Docker extension takes no engine options. Empty them, or choose another way.");
    case PlanProblem::ComposeInvalid:
    case PlanProblem::ComposeNeedsAccess:
        return composeProblem(found.problem, detail);
    case PlanProblem::AuthorityNameMissing:
    case PlanProblem::IdentityNameMissing:
    case PlanProblem::AuthorityUnknown:
    case PlanProblem::KeyNeedsScript:
        return certificateProblem(found.problem);
    case PlanProblem::AddressMissing:
    case PlanProblem::AddressInvalid:
    case PlanProblem::AddressIsEverybody:
    case PlanProblem::EverybodyNotConfirmed:
    case PlanProblem::NoSecurityGroup:
    case PlanProblem::SshUserInvalid:
    case PlanProblem::SshJumpInvalid:
        return accessProblem(found.problem, detail);
    }
    return {};
}

QString step(StepKind step)
{
    switch (step) {
    case StepKind::Certificates:
        return Core::translate("slipway::ui::words", "Make certificates");
    case StepKind::NetworkRule:
        return Core::translate("slipway::ui::words", "Open the port");
    case StepKind::Install:
        return Core::translate("slipway::ui::words", "Install Docker");
    case StepKind::Verify:
        return Core::translate("slipway::ui::words", "Check the connection");
    case StepKind::RememberHost:
        return Core::translate("slipway::ui::words", "Add the host");
    case StepKind::ReplaceCertificates:
        return Core::translate("slipway::ui::words", "Replace certificates on the machine");
    case StepKind::UpdateHost:
        return Core::translate("slipway::ui::words", "Update the host");
    case StepKind::ChangeOptions:
        return Core::translate("slipway::ui::words", "Change the engine's options");
    case StepKind::UpgradeEngine:
        return Core::translate("slipway::ui::words", "Upgrade Docker");
    case StepKind::CloseRule:
        return Core::translate("slipway::ui::words", "Close the port");
    case StepKind::RemoveEngine:
        return Core::translate("slipway::ui::words", "Remove Docker");
    case StepKind::ForgetHost:
        return Core::translate("slipway::ui::words", "Forget the host");
    case StepKind::StartProject:
        return Core::translate("slipway::ui::words", "Start the compose project");
    case StepKind::MakeKey:
        return Core::translate("slipway::ui::words", "Make the key on the machine");
    }
    return {};
}

QString stepState(StepState state)
{
    switch (state) {
    case StepState::Pending:
        //: State of a step of a set-up
        return Core::translate("slipway::ui::words", "Waiting");
    case StepState::Running:
        //: State of a step of a set-up: it is being done now
        return Core::translate("slipway::ui::words", "Running", "step");
    case StepState::Done:
        //: State of a step of a set-up
        return Core::translate("slipway::ui::words", "Done");
    case StepState::Failed:
        //: State of a step of a set-up
        return Core::translate("slipway::ui::words", "Failed");
    case StepState::Undoing:
        //: State of a step of a set-up: it is being taken back
        return Core::translate("slipway::ui::words", "Being undone");
    case StepState::Undone:
        //: State of a step of a set-up: it was taken back
        return Core::translate("slipway::ui::words", "Undone");
    }
    return {};
}

QString power(azure::PowerState power)
{
    switch (power) {
    case azure::PowerState::Unknown:
        //: Power state of a virtual machine
        return Core::translate("slipway::ui::words", "Unknown");
    case azure::PowerState::Starting:
        //: Power state of a virtual machine
        return Core::translate("slipway::ui::words", "Starting");
    case azure::PowerState::Running:
        //: Power state of a virtual machine
        return Core::translate("slipway::ui::words", "Running");
    case azure::PowerState::Stopping:
        //: Power state of a virtual machine
        return Core::translate("slipway::ui::words", "Stopping");
    case azure::PowerState::Stopped:
        //: Power state of a virtual machine: switched off, still paid for
        return Core::translate("slipway::ui::words", "Stopped");
    case azure::PowerState::Deallocating:
        //: Power state of a virtual machine
        return Core::translate("slipway::ui::words", "Deallocating");
    case azure::PowerState::Deallocated:
        //: Power state of a virtual machine: switched off and not paid for, as the Azure portal says it
        return Core::translate("slipway::ui::words", "Stopped (deallocated)");
    }
    return {};
}

} // namespace slipway::ui::words
