// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text/newmachinewords.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace slipway::ui::words {

using namespace Qt::StringLiterals;
using provisioning::NewMachineProblem;
using provisioning::NewMachineProblemFound;
using provisioning::NewMachineStep;
using provisioning::PlanProblem;
using Core = QCoreApplication;

namespace {

struct ProblemText
{
    NewMachineProblem problem {};
    const char *text = nullptr;
};

// The context is written out because lupdate reads it literally.
constexpr ProblemText kTexts[] = {
    { NewMachineProblem::NameMissing, QT_TRANSLATE_NOOP("slipway::ui::words", "Give the machine a name.") },
    { NewMachineProblem::NameInvalid,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "A name has 1 to 64 letters, digits and hyphens. It is no number, and no hyphen stands at "
          "either end.") },
    { NewMachineProblem::SubscriptionMissing,
      QT_TRANSLATE_NOOP("slipway::ui::words", "Choose a subscription.") },
    { NewMachineProblem::GroupMissing,
      QT_TRANSLATE_NOOP("slipway::ui::words", "Choose a resource group, or name a new one.") },
    { NewMachineProblem::GroupInvalid,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The name of a resource group has up to 90 letters, digits, hyphens, underscores, dots and "
          "brackets, and no dot at its end.") },
    { NewMachineProblem::LocationMissing, QT_TRANSLATE_NOOP("slipway::ui::words", "Choose a location.") },
    { NewMachineProblem::SizeMissing, QT_TRANSLATE_NOOP("slipway::ui::words", "Choose a size.") },
    { NewMachineProblem::ImageUnknown,
      QT_TRANSLATE_NOOP("slipway::ui::words", "Choose an image of the list.") },
    { NewMachineProblem::ImageNotForSize,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "There is no image of it for the processor of the chosen size. Choose another image, or "
          "another size.") },
    { NewMachineProblem::UserMissing, QT_TRANSLATE_NOOP("slipway::ui::words", "Give the user a name.") },
    { NewMachineProblem::UserInvalid,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The name of a user has up to 32 characters: first a small letter or an underscore, then "
          "small letters, digits, underscores and hyphens.") },
    { NewMachineProblem::UserReserved,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Azure or Linux keeps this name for itself. Choose another one.") },
    { NewMachineProblem::KeyMissing,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Choose the SSH key with which you will sign in to the machine, or make one.") },
    { NewMachineProblem::KeyIsPrivate,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "This is a private key, which should never leave this computer. Give its public half, from "
          "the file that ends in .pub.") },
    { NewMachineProblem::KeyInvalid,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "This is no public SSH key. Give the one line of the file that ends in .pub.") },
    { NewMachineProblem::KeyKindUnsupported,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Azure takes RSA and Ed25519 keys for new machines, and no others.") },
    { NewMachineProblem::KeyTooShort,
      QT_TRANSLATE_NOOP("slipway::ui::words", "An RSA key must have 2048 bits or more. Ed25519 is best.") },
    { NewMachineProblem::DiskNotForSize,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The chosen size takes no premium disks. Choose another kind of disk, or another size.") },
    { NewMachineProblem::DnsLabelInvalid,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "A DNS label has 3 to 63 characters: first a small letter, then small letters, digits and "
          "hyphens, and no hyphen at its end.") },
    { NewMachineProblem::RouteNeedsDnsLabel,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "cloud-init needs a DNS label, because the certificates name the machine before it is there. "
          "Go back and give it one, or choose the other route.") },
    { NewMachineProblem::KeyNotByCloudInit,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "cloud-init has to be given a key. Do not have the key made on the machine, or "
                        "choose the other route.") },
};

/// What is asked in the same way when Docker is set up on a machine that exists.
constexpr std::array<std::pair<NewMachineProblem, PlanProblem>, 15> kShared { {
    { NewMachineProblem::AddressMissing, PlanProblem::AddressMissing },
    { NewMachineProblem::AddressInvalid, PlanProblem::AddressInvalid },
    { NewMachineProblem::AddressIsEverybody, PlanProblem::AddressIsEverybody },
    { NewMachineProblem::EverybodyNotConfirmed, PlanProblem::EverybodyNotConfirmed },
    { NewMachineProblem::ComposeNeedsAccess, PlanProblem::ComposeNeedsAccess },
    { NewMachineProblem::PortOutOfRange, PlanProblem::PortOutOfRange },
    { NewMachineProblem::PortIsSsh, PlanProblem::PortIsSsh },
    { NewMachineProblem::MirrorInvalid, PlanProblem::MirrorInvalid },
    { NewMachineProblem::InsecureRegistryInvalid, PlanProblem::InsecureRegistryInvalid },
    { NewMachineProblem::DataRootInvalid, PlanProblem::DataRootInvalid },
    { NewMachineProblem::AddressPoolInvalid, PlanProblem::AddressPoolInvalid },
    { NewMachineProblem::LabelInvalid, PlanProblem::LabelInvalid },
    { NewMachineProblem::ComposeInvalid, PlanProblem::ComposeInvalid },
    { NewMachineProblem::AuthorityNameMissing, PlanProblem::AuthorityNameMissing },
    { NewMachineProblem::IdentityNameMissing, PlanProblem::IdentityNameMissing },
} };

QString fact(const provisioning::NewMachineChange &change, qsizetype index)
{
    return plain(change.facts.value(index));
}

/// Whom the rules let in: what stands after the other facts.
QString whoComesIn(const provisioning::NewMachineChange &change, qsizetype first)
{
    const QStringList sources = change.facts.mid(first);
    if (sources.isEmpty())
        return Core::translate("slipway::ui::words", "Lets nobody in yet");
    if (sources.contains(u"*"_s))
        return Core::translate("slipway::ui::words", "Lets everybody in");
    //: %1 is a list of network addresses
    return Core::translate("slipway::ui::words", "Lets in: %1").arg(plain(list(sources)));
}

QString deploymentText(const provisioning::NewMachineChange &change)
{
    enum Fact { Size, Image, User, Disk, DnsLabel, FirstSource };
    QStringList lines {
        //: %1 is a size of machines, such as Standard_B2s
        Core::translate("slipway::ui::words", "Size: %1").arg(fact(change, Size)),
        //: %1 is an image of machines, such as "Ubuntu 24.04 LTS"
        Core::translate("slipway::ui::words", "Image: %1").arg(fact(change, Image)),
        //: %1 is a kind of disk, perhaps with its size
        Core::translate("slipway::ui::words", "Disk: %1").arg(fact(change, Disk)),
        //: %1 is the name of a user of a machine
        Core::translate("slipway::ui::words", "User: %1").arg(fact(change, User)),
    };
    if (!fact(change, DnsLabel).isEmpty())
        //: %1 is a label in the DNS
        lines.append(Core::translate("slipway::ui::words", "DNS label: %1").arg(fact(change, DnsLabel)));
    lines.append(whoComesIn(change, FirstSource));
    return lines.join(u'\n');
}

/// How Docker gets there, and where the server's key is then.
QStringList routeLines(const provisioning::NewMachineChange &change)
{
    //: %1 is a way to install Docker, such as "Custom Script Extension"
    QStringList lines { Core::translate("slipway::ui::words", "Route: %1").arg(route(change.route)) };
    if (change.keyOnMachine)
        lines.append(Core::translate("slipway::ui::words",
                                     "The server's key is made on the machine, and never leaves it"));
    else if (change.route == provisioning::Route::CloudInit)
        lines.append(Core::translate(
            "slipway::ui::words",
            "The machine's custom data holds the server's key, and root on the machine can read it there"));
    return lines;
}

QString dockerText(const provisioning::NewMachineChange &change)
{
    enum Fact { Port, Authority, IsNew, Identity, FirstSource };
    const bool isNew = change.facts.value(IsNew) == "new"_L1;
    QStringList lines {
        //: %1 is a port number
        Core::translate("slipway::ui::words", "Port: %1").arg(fact(change, Port)),
        //: %1 is the name of a certificate authority
        (isNew ? Core::translate("slipway::ui::words", "New authority: %1")
               //: %1 is the name of a certificate authority
               : Core::translate("slipway::ui::words", "Authority: %1"))
            .arg(fact(change, Authority)),
        //: %1 is the name on a client certificate
        Core::translate("slipway::ui::words", "Identity: %1").arg(fact(change, Identity)),
        whoComesIn(change, FirstSource),
    };
    lines += routeLines(change);
    if (change.until.isValid())
        //: %1 is the day on which Slipway reminds somebody to close a port
        lines.append(
            Core::translate("slipway::ui::words", "Reminder to close it: %1").arg(day(change.until)));
    if (!change.project.isEmpty())
        //: %1 is the name of a compose project, %2 a list of its services with their images
        lines.append(Core::translate("slipway::ui::words", "Compose project \"%1\": %2")
                         .arg(plain(change.project), plain(list(change.services))));
    return lines.join(u'\n');
}

} // namespace

QString problem(const NewMachineProblemFound &found)
{
    if (found.problem == NewMachineProblem::DiskSizeOutOfRange)
        //: %1 and %2 are numbers
        return Core::translate("slipway::ui::words", "The disk must have %1 to %2 GiB.")
            .arg(QLocale().toString(found.detail.toInt()), QLocale().toString(provisioning::kLargestDiskGiB));
    for (const ProblemText &each : kTexts) {
        if (each.problem == found.problem)
            return Core::translate("slipway::ui::words", each.text);
    }
    for (const auto &[ours, known] : kShared) {
        if (ours == found.problem)
            return problem(provisioning::PlanProblemFound { .problem = known, .detail = found.detail });
    }
    return {};
}

QString newMachineStep(NewMachineStep step)
{
    switch (step) {
    case NewMachineStep::Group:
        //: A step of making a machine
        return Core::translate("slipway::ui::words", "Make the resource group");
    case NewMachineStep::Deployment:
        //: A step of making a machine
        return Core::translate("slipway::ui::words", "Make the machine");
    case NewMachineStep::Docker:
        break;
    }
    //: A step of making a machine
    return Core::translate("slipway::ui::words", "Set up Docker");
}

QString changeTitle(const provisioning::NewMachineChange &change)
{
    const QString target = plain(change.target);
    switch (change.step) {
    case NewMachineStep::Group:
        //: %1 is the name of a resource group
        return Core::translate("slipway::ui::words", "Makes the resource group %1").arg(target);
    case NewMachineStep::Deployment:
        if (change.isTogether)
            //: %1 is the name of a machine
            return Core::translate("slipway::ui::words",
                                   "Makes the machine %1 with its disk, network, security group and public "
                                   "address, and brings Docker to it, all in one deployment")
                .arg(target);
        //: %1 is the name of a machine
        return Core::translate(
                   "slipway::ui::words",
                   "Makes the machine %1 with its disk, network, security group and public address")
            .arg(target);
    case NewMachineStep::Docker:
        break;
    }
    //: %1 is the name of a machine
    return Core::translate("slipway::ui::words", "Sets up Docker on %1, protected by certificates")
        .arg(target);
}

QString changeText(const provisioning::NewMachineChange &change)
{
    switch (change.step) {
    case NewMachineStep::Group:
        //: %1 is a location of Azure
        return Core::translate("slipway::ui::words", "Location: %1").arg(fact(change, 0));
    case NewMachineStep::Deployment:
        return deploymentText(change);
    case NewMachineStep::Docker:
        break;
    }
    return dockerText(change);
}

} // namespace slipway::ui::words
