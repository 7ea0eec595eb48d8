// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text/safetext.h"
#include "ui/models/text/securitywords.h"
#include "ui/models/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace slipway::ui::words {

using docker::CheckResult;
using docker::CheckSeverity;
using docker::CheckVerdict;
using docker::SecurityCheck;
using Core = QCoreApplication;

namespace {

struct CheckWords
{
    SecurityCheck check;
    const char *found;
    const char *passed;
    const char *reason;
    const char *advice;
};

// The context is written out because lupdate reads it literally. Words in a monospace face, such as --user,
// are options of docker and stay as they are.
constexpr CheckWords kContainerWords[] = {
    { SecurityCheck::Privileged, QT_TRANSLATE_NOOP("slipway::ui::words", "Runs privileged"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Does not run privileged"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "A privileged container may do everything that the host may: load kernel modules, "
                        "use every device, "
                        "mount disks. Whoever gets into it has the host."),
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "Run it without --privileged and give it only the capabilities and devices that it needs.") },
    { SecurityCheck::DockerSocket,
      QT_TRANSLATE_NOOP("slipway::ui::words", "Can control the container engine"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Cannot control the container engine"),
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The engine's socket is mounted. Through it the container can start a privileged container, and so "
          "has the host; mounting it read-only changes nothing."),
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "Take the mount away, or put a proxy in between that lets only the needed requests through.") },
    { SecurityCheck::HostProcesses, QT_TRANSLATE_NOOP("slipway::ui::words", "Sees the host's processes"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Does not see the host's processes"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "It shares the process namespace of the host: it can see, signal and, as root, "
                        "inspect every process "
                        "there."),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Run it without --pid=host.") },
    { SecurityCheck::AddedCapabilities,
      QT_TRANSLATE_NOOP("slipway::ui::words", "Has more capabilities than usual"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Has no more capabilities than usual"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Each capability is a part of root's power on the host. Some of them, such as "
                        "SYS_ADMIN, are as good as "
                        "all of it."),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Take away every --cap-add that the program does without.") },
    { SecurityCheck::SensitiveMounts,
      QT_TRANSLATE_NOOP("slipway::ui::words", "Mounts sensitive folders of the host"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Mounts no sensitive folder of the host"),
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "These folders hold the host's accounts, keys, programs or kernel settings. Written to, they give "
          "the host away; even read, they tell much."),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Mount only the folder that is needed, read-only where possible, or use a volume.") },
    { SecurityCheck::HostNetwork, QT_TRANSLATE_NOOP("slipway::ui::words", "Uses the host's network"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Does not use the host's network"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "It reaches everything that listens on the host alone, and can listen on every "
                        "address of the host itself."),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Give it a network of its own and publish the ports that are needed.") },
    { SecurityCheck::Seccomp, QT_TRANSLATE_NOOP("slipway::ui::words", "May make every system call"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "System calls are filtered"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Without the seccomp filter a container can reach parts of the kernel that programs "
                        "hardly ever need, and "
                        "where most escapes were found."),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Run it without seccomp=unconfined, so that the engine's own profile holds.") },
    { SecurityCheck::MandatoryAccess,
      QT_TRANSLATE_NOOP("slipway::ui::words", "Is held by neither AppArmor nor SELinux"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Is held by AppArmor or SELinux"),
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "These keep a container from files and settings of the host even when it runs as root."),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Run it without apparmor=unconfined and label=disable.") },
    { SecurityCheck::RootUser, QT_TRANSLATE_NOOP("slipway::ui::words", "Runs as root"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Does not run as root"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Root in the container is root outside when something lets it out, and can change "
                        "every file of its image."),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Name a user in the image, or run it with --user.") },
    { SecurityCheck::HostIpc, QT_TRANSLATE_NOOP("slipway::ui::words", "Shares the host's memory segments"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Does not share the host's memory segments"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "It can read and change what processes of the host keep in shared memory."),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Run it without --ipc=host.") },
    { SecurityCheck::HostUsers, QT_TRANSLATE_NOOP("slipway::ui::words", "Is left out of the user namespace"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Has users of its own"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The engine maps users to harmless ones, but not for this container."),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Run it without --userns=host.") },
    { SecurityCheck::HostDevices, QT_TRANSLATE_NOOP("slipway::ui::words", "Uses devices of the host"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Uses no device of the host"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "A device is the way around the file system: a disk can be read and written whole."),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Take away every --device that is not needed.") },
    { SecurityCheck::HostName, QT_TRANSLATE_NOOP("slipway::ui::words", "Can change the host's name"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Cannot change the host's name"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "It shares the namespace of the host's name and domain."),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Run it without --uts=host.") },
    { SecurityCheck::PublishedEverywhere,
      QT_TRANSLATE_NOOP("slipway::ui::words", "Ports are published on all addresses"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "No port is published on all addresses"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Everybody who reaches the host reaches these ports; published ports also pass many "
                        "firewalls of the host."),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Publish on one address, such as 127.0.0.1:8080:80, or limit who may connect in the "
                        "network security group.") },
    { SecurityCheck::SharedMounts, QT_TRANSLATE_NOOP("slipway::ui::words", "Can mount on the host"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Cannot mount on the host"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "These folders are shared both ways: what the container mounts below them appears on "
                        "the host, over what was there."),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Mount them without bind-propagation=shared and rshared, or with rslave where it has "
                        "to see what the host mounts.") },
    { SecurityCheck::PrivilegedPorts,
      QT_TRANSLATE_NOOP("slipway::ui::words", "Takes privileged ports of the host"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Takes no privileged port of the host"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Ports below 1024 belong to the services of a system, and others trust what answers "
                        "there. For 80 and 443 it is usual."),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Publish on a port from 1024 on, such as 8080:80, or put a proxy in front.") },
    { SecurityCheck::DefaultBridge,
      QT_TRANSLATE_NOOP("slipway::ui::words", "Is on the default network of the engine"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Is not on the default network of the engine"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Everything that was given no network of its own is there, too, and can reach it."),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Make a network for what belongs together, and run it with --network.") },
    { SecurityCheck::SshServer, QT_TRANSLATE_NOOP("slipway::ui::words", "Runs an SSH server"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Runs no SSH server"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Its accounts, keys and updates have to be looked after beside those of the host, "
                        "and it is another way in."),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Take it out of the image, and open a terminal in the container instead.") },
    { SecurityCheck::ImageAge, QT_TRANSLATE_NOOP("slipway::ui::words", "The image is old"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "The image is not old"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "What was mended since the image was made is not in it."),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Pull or build a newer image, then make the container anew.") },
    { SecurityCheck::FloatingImage, QT_TRANSLATE_NOOP("slipway::ui::words", "The image has no fixed version"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "The image has a fixed version"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Where no version is named, or latest, the next pull may bring another program, and "
                        "nobody can say which one ran."),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Name a version, such as nginx:1.27, or a digest.") },
    { SecurityCheck::KeptCapabilities,
      QT_TRANSLATE_NOOP("slipway::ui::words", "Keeps the usual capabilities"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Gives up the usual capabilities"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Most programs need none of the capabilities that a container is given."),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Run it with --cap-drop=ALL and add back what it turns out to need.") },
    { SecurityCheck::NewPrivileges, QT_TRANSLATE_NOOP("slipway::ui::words", "Can gain privileges"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Cannot gain privileges"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Programs with the setuid bit, such as su, can make a user into root."),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Run it with --security-opt no-new-privileges.") },
    { SecurityCheck::ReadOnlyRoot, QT_TRANSLATE_NOOP("slipway::ui::words", "Can change its programs"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Cannot change its programs"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Whoever gets in can leave something behind in its file system."),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Run it with --read-only, and with a volume or tmpfs where it has to write.") },
    { SecurityCheck::MemoryLimit, QT_TRANSLATE_NOOP("slipway::ui::words", "May use all memory"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Has a memory limit"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "One leak can take the memory of everything else on the host."),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Set a limit with --memory.") },
    { SecurityCheck::ProcessLimit,
      QT_TRANSLATE_NOOP("slipway::ui::words", "May start any number of processes"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Has a limit of processes"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "A program that starts itself again and again stops the whole host."),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Set a limit with --pids-limit.") },
    { SecurityCheck::ProcessorLimit, QT_TRANSLATE_NOOP("slipway::ui::words", "May use all processors"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Has a processor limit"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "One busy container can slow down everything else on the host."),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Set a limit with --cpus.") },
    { SecurityCheck::ControlGroup,
      QT_TRANSLATE_NOOP("slipway::ui::words", "Is in a control group of its own"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Is in the engine's control group"),
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "Limits for all containers together do not hold for it, and it may share those of something else."),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Run it without --cgroup-parent where nothing needs it.") },
    { SecurityCheck::RestartLimit, QT_TRANSLATE_NOOP("slipway::ui::words", "Is started again without end"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Is not started again without end"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "One that fails at its start is started again and again: it takes the host's time, "
                        "and its error is easily overlooked."),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Where that matters more than its return after a restart of the host, use "
                        "--restart=on-failure:5.") },
    { SecurityCheck::HealthCheck, QT_TRANSLATE_NOOP("slipway::ui::words", "Has no health check"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Has a health check"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Nobody notices when it runs but no longer works."),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Add a HEALTHCHECK to the image, or run it with --health-cmd.") },
};

constexpr CheckWords kHostWords[] = {
    { SecurityCheck::OpenEngine, QT_TRANSLATE_NOOP("slipway::ui::words", "The engine listens to anybody"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "The engine listens to its own clients only"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "At these addresses it asks for no client certificate. Whoever reaches one of them "
                        "has the host."),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Take them out of hosts in daemon.json, or set tlsverify with certificates. Until "
                        "then, close the port in the network security group.") },
    { SecurityCheck::EngineSeccomp,
      QT_TRANSLATE_NOOP("slipway::ui::words", "The engine does not filter system calls"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "The engine filters system calls"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Without the seccomp filter containers can reach parts of the kernel that programs "
                        "hardly ever need."),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Use a kernel with seccomp, and leave seccomp-profile out of daemon.json.") },
    { SecurityCheck::EngineMandatoryAccess,
      QT_TRANSLATE_NOOP("slipway::ui::words", "Neither AppArmor nor SELinux is on"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "AppArmor or SELinux is on"),
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "These keep containers from files and settings of the host even when they run as root."),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Switch on the one that the host's distribution brings.") },
    { SecurityCheck::EngineUsers,
      QT_TRANSLATE_NOOP("slipway::ui::words", "Containers share the host's users"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Containers have users of their own"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Root in a container is root outside when something lets it out."),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Set userns-remap in daemon.json or run the engine rootless. Containers have to be "
                        "made anew then.") },
    { SecurityCheck::InsecureRegistries,
      QT_TRANSLATE_NOOP("slipway::ui::words", "Images may come without TLS"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Images come by TLS only"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Whoever stands between the host and these registries can put something else in the "
                        "place of an image."),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Give the registry a certificate and take it out of insecure-registries.") },
    { SecurityCheck::StorageDriver,
      QT_TRANSLATE_NOOP("slipway::ui::words", "The storage driver is no longer kept up"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "The storage driver is kept up"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Errors in it are not mended any more."),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Move to overlay2. Images have to be pulled again.") },
    { SecurityCheck::EngineNewPrivileges,
      QT_TRANSLATE_NOOP("slipway::ui::words", "Containers can gain privileges"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Containers cannot gain privileges"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Programs with the setuid bit, such as su, can make a user into root."),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Set no-new-privileges in daemon.json.") },
    { SecurityCheck::BridgeTraffic,
      QT_TRANSLATE_NOOP("slipway::ui::words", "Containers on the default network reach each other"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Containers on the default network are kept apart"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Whoever gets into one of them reaches every port of the others, published or not."),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Set icc to false in daemon.json, and give containers that belong together a network "
                        "of their own.") },
    { SecurityCheck::EngineVersion, QT_TRANSLATE_NOOP("slipway::ui::words", "The engine is out of date"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "The engine is still mended"),
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "This version gets no security updates from its makers; a distribution may still mend it."),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Install a newer Docker Engine.") },
    { SecurityCheck::LiveRestore,
      QT_TRANSLATE_NOOP("slipway::ui::words", "Containers stop when the engine does"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Containers run on without the engine"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Updates of the engine are put off when they stop everything."),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Set live-restore in daemon.json.") },
    { SecurityCheck::Experimental, QT_TRANSLATE_NOOP("slipway::ui::words", "Experimental features are on"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Experimental features are off"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "They are less tested than the rest."),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Take experimental out of daemon.json where nothing needs it.") },
    { SecurityCheck::DebugMode, QT_TRANSLATE_NOOP("slipway::ui::words", "The engine runs in debug mode"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "The engine does not run in debug mode"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Its log tells more than it should, and it answers on paths for debugging."),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Take debug out of daemon.json.") },
    { SecurityCheck::RemoteLogging, QT_TRANSLATE_NOOP("slipway::ui::words", "Logs stay on the host"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Logs go elsewhere, too"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Whoever gets into the host can erase what happened."),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Choose a log driver that sends logs to another place.") },
    { SecurityCheck::Authorization, QT_TRANSLATE_NOOP("slipway::ui::words", "Every client may do everything"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "A plug-in decides what clients may do"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Who has a client certificate has the host."),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Where several people use this host, install an authorization plug-in.") },
    { SecurityCheck::Swarm, QT_TRANSLATE_NOOP("slipway::ui::words", "Swarm mode is on"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Swarm mode is off"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "It opens further ports to other hosts."),
      QT_TRANSLATE_NOOP("slipway::ui::words", "Leave the swarm where nothing uses it.") },
    { SecurityCheck::EngineWarnings,
      QT_TRANSLATE_NOOP("slipway::ui::words", "The engine warns about its host"),
      QT_TRANSLATE_NOOP("slipway::ui::words", "The engine has no warnings"),
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Something of the host keeps limits or networks of containers from working."),
      QT_TRANSLATE_NOOP("slipway::ui::words", "See the engine's own words below.") },
};

const CheckWords &wordsOf(SecurityCheck check)
{
    const auto is = [check](const CheckWords &words) { return words.check == check; };
    const auto *found = std::find_if(std::begin(kContainerWords), std::end(kContainerWords), is);
    return found != std::end(kContainerWords)
        ? *found
        : *std::find_if(std::begin(kHostWords), std::end(kHostWords), is);
}

QString translated(const char *text)
{
    return Core::translate("slipway::ui::words", text);
}

} // namespace

QString checkTitle(const CheckResult &result)
{
    const CheckWords &words = wordsOf(result.check);
    return translated(result.verdict == CheckVerdict::Passed ? words.passed : words.found);
}

QString checkReason(SecurityCheck check)
{
    return translated(wordsOf(check).reason);
}

QString checkAdvice(SecurityCheck check)
{
    return translated(wordsOf(check).advice);
}

QString checkVerdict(CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::Passed:
        //: Verdict of a security check
        return Core::translate("slipway::ui::words", "Passed");
    case CheckVerdict::Failed:
        //: Verdict of a security check: what it looks for is there
        return Core::translate("slipway::ui::words", "Found");
    case CheckVerdict::Unknown:
        //: Verdict of a security check: the engine does not tell
        return Core::translate("slipway::ui::words", "Not known");
    case CheckVerdict::NotApplicable:
        break;
    }
    //: Verdict of a security check that makes no sense here
    return Core::translate("slipway::ui::words", "Does not apply");
}

QString checkSeverity(CheckSeverity severity)
{
    switch (severity) {
    case CheckSeverity::Low:
        //: How much a finding matters
        return Core::translate("slipway::ui::words", "low");
    case CheckSeverity::Medium:
        //: How much a finding matters
        return Core::translate("slipway::ui::words", "medium");
    case CheckSeverity::High:
        //: How much a finding matters
        return Core::translate("slipway::ui::words", "high");
    case CheckSeverity::Critical:
        break;
    }
    //: How much a finding matters
    return Core::translate("slipway::ui::words", "critical");
}

QString checkEvidence(const CheckResult &result)
{
    QStringList found = result.evidence;
    found.removeAll(QString());
    if (found.isEmpty())
        return {};
    if (result.check == SecurityCheck::ImageAge)
        //: How old an image is
        return Core::translate("slipway::ui::words", "It was made %n day(s) ago.", nullptr,
                               found.constFirst().toInt());
    for (QString &line : found)
        line = plain(line);
    return found.join(QChar(u'\n'));
}

} // namespace slipway::ui::words
