// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"

#include <QCoreApplication>

namespace slipway::ui::words {

using namespace Qt::StringLiterals;
using namespace provisioning;
using Core = QCoreApplication;

namespace {

/// The facts from `first` on as a list, harmless.
QString factsFrom(const Change &change, qsizetype first)
{
    return list(change.facts.mid(first));
}

QString certificatesChange(const Change &change)
{
    // authority, "new" or "existing", identity, names and addresses of the machine
    const QString identity = plain(change.facts.value(2));
    const QString names = factsFrom(change, 3);
    if (change.facts.value(1) == "replaced"_L1)
        //: A change of a plan. %1 are the names and addresses of a machine
        return Core::translate("slipway::ui::words", "Make a new server certificate for %1").arg(names);
    if (change.facts.value(1) == "new"_L1)
        //: A change of a plan. %1 is an authority, %2 the names and addresses of a machine, %3 an identity
        return Core::translate(
                   "slipway::ui::words",
                   R"(Make the authority "%1", a server certificate for %2, and the identity "%3")")
            .arg(plain(change.facts.value(0)), names, identity);
    //: A change of a plan. %1 are the names and addresses of a machine, %2 is an identity
    return Core::translate(
               "slipway::ui::words",
               "With the chosen authority, make a server certificate for %1 and the identity \"%2\"")
        .arg(names, identity);
}

QString ruleChange(const Change &change)
{
    const QString rule = plain(change.facts.value(0));
    const QString priority = plain(change.facts.value(1));
    const QString port = plain(change.facts.value(2));
    const QString group = plain(change.target);
    const QString sources = factsFrom(change, 3);
    if (change.armMethod == "DELETE")
        //: A change of a plan. %1 is a rule, %2 a network security group, %3 addresses, %4 a port
        return Core::translate("slipway::ui::words",
                               R"(Remove the rule "%1" from "%2": it lets %3 through to port %4)")
            .arg(rule, group, sources, port);
    if (change.until.isValid())
        //: A change of a plan. %1 is a rule, %2 its priority, %3 a network security group, %4 addresses, %5 a
        //: port, %6 a day
        return Core::translate("slipway::ui::words",
                               "Make the rule \"%1\" (priority %2) in \"%3\": let %4 through to port %5. "
                               "Slipway reminds you on %6 to close it")
            .arg(rule, priority, group, sources, port, day(change.until));
    //: A change of a plan. %1 is a rule, %2 its priority, %3 a network security group, %4 addresses, %5 a
    //: port
    return Core::translate("slipway::ui::words",
                           R"(Make the rule "%1" (priority %2) in "%3": let %4 through to port %5)")
        .arg(rule, priority, group, sources, port);
}

QString installByRoute(const Change &change)
{
    // extension or run command, port, route
    const QString name = plain(change.facts.value(0));
    const QString port = plain(change.facts.value(1));
    if (change.facts.value(2) == nameOf(Route::ManagedRunCommand)) {
        //: A change of a plan. %1 is a machine, %2 the name of a run command, %3 a port
        return Core::translate(
                   "slipway::ui::words",
                   R"(Install Docker on "%1" through the run command "%2", to listen on port %3 with TLS only)")
            .arg(plain(change.target), name, port);
    }
    if (change.facts.value(2) == nameOf(Route::DockerExtension)) {
        //: A change of a plan. %1 is a machine, %2 the name of an extension, %3 a port
        return Core::translate(
                   "slipway::ui::words",
                   R"(Install Docker on "%1" through the retired Docker extension "%2", to listen on port %3 with TLS only)")
            .arg(plain(change.target), name, port);
    }
    if (change.facts.value(2) == nameOf(Route::CloudInit)) {
        //: A change of a plan. %1 is a machine, %2 a port. cloud-init is a program
        return Core::translate(
                   "slipway::ui::words",
                   R"(Install Docker on "%1" by cloud-init at its first start, to listen on port %2 with TLS only)")
            .arg(plain(change.target), port);
    }
    //: A change of a plan. %1 is a machine, %2 the name of an extension, %3 a port
    return Core::translate(
               "slipway::ui::words",
               R"(Install Docker on "%1" through the extension "%2", to listen on port %3 with TLS only)")
        .arg(plain(change.target), name, port);
}

QString installChange(const Change &change)
{
    const QString options = factsFrom(change, 3);
    if (options.isEmpty())
        return installByRoute(change);
    //: A change of a plan. %1 is what is done, %2 are settings with their values; daemon.json is a file
    return Core::translate("slipway::ui::words",
                           "%1; in daemon.json, replacing settings of the same name: %2")
        .arg(installByRoute(change), options);
}

QString removalChange(const Change &change)
{
    if (change.facts.size() > 1) {
        //: A change of a plan. %1 is a machine, %2 the name of an extension or of a run command
        return Core::translate("slipway::ui::words",
                               "Stop all containers on \"%1\", delete them with all images and volumes, and "
                               "remove Docker, through \"%2\"")
            .arg(plain(change.target), plain(change.facts.value(0)));
    }
    //: A change of a plan. %1 is a machine, %2 the name of an extension or of a run command
    return Core::translate(
               "slipway::ui::words",
               "Stop all containers on \"%1\" and remove Docker, through \"%2\"; images, containers "
               "and volumes stay on its disk")
        .arg(plain(change.target), plain(change.facts.value(0)));
}

/// What is written down on this computer.
QString hostChange(const Change &change)
{
    switch (change.step) {
    case StepKind::RememberHost:
        //: A change of a plan. %1 is a host, %2 where its engine listens
        return Core::translate("slipway::ui::words", "Add the host \"%1\" at %2")
            .arg(plain(change.facts.value(0)), plain(change.facts.value(1)));
    case StepKind::UpdateHost:
        if (change.facts.size() > 2)
            //: A change of a plan. %1 is a host, %2 where its engine listens now
            return Core::translate("slipway::ui::words",
                                   "Let the host \"%1\" use the new certificates and its new address %2")
                .arg(plain(change.facts.value(0)), plain(change.facts.value(1)));
        //: A change of a plan. %1 is a host
        return Core::translate("slipway::ui::words", "Let the host \"%1\" use the new certificates")
            .arg(plain(change.facts.value(0)));
    case StepKind::ForgetHost:
        //: A change of a plan. %1 is a host
        return Core::translate("slipway::ui::words",
                               "Forget the host \"%1\", its server certificate, and what brought the script")
            .arg(plain(change.facts.value(0)));
    default:
        return {};
    }
}

/// What is done to an engine that stands.
QString engineChange(const Change &change)
{
    switch (change.step) {
    case StepKind::MakeKey:
        //: A change of a plan. %1 is a machine, %2 the name of an extension or of a run command
        return Core::translate("slipway::ui::words",
                               "Make the server's key on \"%1\" through \"%2\", fetch only a certificate "
                               "request from there, and sign it with the authority")
            .arg(plain(change.target), plain(change.facts.value(0)));
    case StepKind::ReplaceCertificates:
        //: A change of a plan. %1 is a machine, %2 the name of an extension or of a run command
        return Core::translate(
                   "slipway::ui::words",
                   "Replace the engine's certificates on \"%1\" through \"%2\", keep the former ones "
                   "there, and start the engine anew")
            .arg(plain(change.target), plain(change.facts.value(0)));
    case StepKind::ChangeOptions:
        //: A change of a plan. %1 is a machine, %2 the name of an extension or of a run command, %3 are
        //: settings with their values; those without a value are taken out. daemon.json is a file
        return Core::translate("slipway::ui::words",
                               "Change in daemon.json on \"%1\", through \"%2\" (what has no value is taken "
                               "out): %3")
            .arg(plain(change.target), plain(change.facts.value(0)), factsFrom(change, 1));
    case StepKind::UpgradeEngine:
        //: A change of a plan. %1 is a machine, %2 the name of an extension or of a run command
        return Core::translate("slipway::ui::words",
                               "Update the packages of Docker on \"%1\" through \"%2\", and start the engine "
                               "anew if there is a newer one")
            .arg(plain(change.target), plain(change.facts.value(0)));
    case StepKind::RemoveEngine:
        return removalChange(change);
    default:
        return {};
    }
}

} // namespace

QString change(const Change &change)
{
    switch (change.step) {
    case StepKind::Certificates:
        return certificatesChange(change);
    case StepKind::NetworkRule:
        return ruleChange(change);
    case StepKind::Install:
        return installChange(change);
    case StepKind::Verify:
        //: A change of a plan. %1 is a machine, %2 its address, %3 a port
        return Core::translate("slipway::ui::words",
                               "Check that Docker on \"%1\" answers at %2, port %3, over mutual TLS")
            .arg(plain(change.target), plain(change.facts.value(0)), plain(change.facts.value(1)));
    case StepKind::CloseRule:
        //: A change of a plan. %1 is a rule, %2 a network security group
        return Core::translate("slipway::ui::words", R"(Remove the rule "%1" from "%2")")
            .arg(plain(change.facts.value(0)), plain(change.target));
    case StepKind::StartProject:
        //: A change of a plan. %1 is the name of a compose project, %2 a machine, %3 its services with their
        //: images
        return Core::translate("slipway::ui::words", R"(Start the compose project "%1" on "%2": %3)")
            .arg(plain(change.facts.value(0)), plain(change.target), factsFrom(change, 1));
    case StepKind::RememberHost:
    case StepKind::UpdateHost:
    case StepKind::ForgetHost:
        return hostChange(change);
    case StepKind::MakeKey:
    case StepKind::ReplaceCertificates:
    case StepKind::ChangeOptions:
    case StepKind::UpgradeEngine:
    case StepKind::RemoveEngine:
        return engineChange(change);
    }
    return {};
}

} // namespace slipway::ui::words
