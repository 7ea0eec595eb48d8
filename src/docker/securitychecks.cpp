// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/securitychecks.h"

#include "docker/imageref.h"
#include "docker/securityfindings.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

struct Known
{
    SecurityCheck check {};
    QLatin1StringView id;
    QLatin1StringView benchmark;
};

using enum SecurityCheck;

constexpr std::array kChecks {
    Known { Privileged, "container.privileged"_L1, "5.5"_L1 },
    Known { DockerSocket, "container.docker-socket"_L1, "5.32"_L1 },
    Known { HostProcesses, "container.host-processes"_L1, "5.16"_L1 },
    Known { AddedCapabilities, "container.added-capabilities"_L1, "5.4"_L1 },
    Known { SensitiveMounts, "container.sensitive-mounts"_L1, "5.6"_L1 },
    Known { HostNetwork, "container.host-network"_L1, "5.10"_L1 },
    Known { Seccomp, "container.seccomp"_L1, "5.22"_L1 },
    Known { MandatoryAccess, "container.mandatory-access"_L1, "5.2"_L1 },
    Known { RootUser, "container.root-user"_L1, "4.1"_L1 },
    Known { HostIpc, "container.host-ipc"_L1, "5.17"_L1 },
    Known { HostUsers, "container.host-users"_L1, "5.31"_L1 },
    Known { HostDevices, "container.host-devices"_L1, "5.18"_L1 },
    Known { HostName, "container.host-name"_L1, "5.21"_L1 },
    Known { PublishedEverywhere, "container.published-everywhere"_L1, "5.14"_L1 },
    Known { SharedMounts, "container.shared-mounts"_L1, "5.20"_L1 },
    Known { PrivilegedPorts, "container.privileged-ports"_L1, "5.8"_L1 },
    Known { DefaultBridge, "container.default-bridge"_L1, "5.30"_L1 },
    Known { SshServer, "container.ssh-server"_L1, "5.7"_L1 },
    Known { ImageAge, "container.image-age"_L1, "5.28"_L1 },
    Known { FloatingImage, "container.floating-image"_L1, {} },
    Known { KeptCapabilities, "container.kept-capabilities"_L1, "5.4"_L1 },
    Known { NewPrivileges, "container.new-privileges"_L1, "5.26"_L1 },
    Known { ReadOnlyRoot, "container.read-only-root"_L1, "5.13"_L1 },
    Known { MemoryLimit, "container.memory-limit"_L1, "5.11"_L1 },
    Known { ProcessLimit, "container.process-limit"_L1, "5.29"_L1 },
    Known { ProcessorLimit, "container.processor-limit"_L1, "5.12"_L1 },
    Known { ControlGroup, "container.control-group"_L1, "5.25"_L1 },
    Known { RestartLimit, "container.restart-limit"_L1, "5.15"_L1 },
    Known { HealthCheck, "container.health-check"_L1, "5.27"_L1 },
    Known { OpenEngine, "host.open-engine"_L1, "2.7"_L1 },
    Known { EngineSeccomp, "host.seccomp"_L1, {} },
    Known { EngineMandatoryAccess, "host.mandatory-access"_L1, {} },
    Known { EngineUsers, "host.user-namespaces"_L1, "2.9"_L1 },
    Known { InsecureRegistries, "host.insecure-registries"_L1, "2.5"_L1 },
    Known { StorageDriver, "host.storage-driver"_L1, "2.6"_L1 },
    Known { EngineNewPrivileges, "host.new-privileges"_L1, "2.14"_L1 },
    Known { BridgeTraffic, "host.bridge-traffic"_L1, "2.2"_L1 },
    Known { EngineVersion, "host.engine-version"_L1, "1.1.2"_L1 },
    Known { LiveRestore, "host.live-restore"_L1, "2.15"_L1 },
    Known { Experimental, "host.experimental"_L1, "2.18"_L1 },
    Known { DebugMode, "host.debug"_L1, {} },
    Known { RemoteLogging, "host.remote-logging"_L1, "2.13"_L1 },
    Known { Authorization, "host.authorization"_L1, "2.12"_L1 },
    Known { Swarm, "host.swarm"_L1, "5.1"_L1 },
    Known { EngineWarnings, "host.warnings"_L1, {} },
};

const Known &known(SecurityCheck check)
{
    return *std::find_if(kChecks.begin(), kChecks.end(),
                         [check](const Known &k) { return k.check == check; });
}

/// "CAP_SYS_ADMIN" and "sys_admin" are the same.
QString capabilityName(const QString &written)
{
    QString name = written.toUpper();
    return name.startsWith("CAP_"_L1) ? name.sliced(4) : name;
}

QStringList capabilityNames(const QStringList &written)
{
    QStringList names;
    names.reserve(written.size());
    for (const QString &name : written)
        names.append(capabilityName(name));
    names.removeDuplicates();
    return names;
}

/// The value of "key=value" or "key:value" among the security options; the last one counts. A key alone is
/// "true".
std::optional<QString> securityOption(const ContainerDetails &container, QLatin1StringView key)
{
    std::optional<QString> value;
    for (const QString &option : container.host.securityOptions) {
        if (option == key)
            value = u"true"_s;
        else if (option.startsWith(key) && (option.at(key.size()) == u'=' || option.at(key.size()) == u':'))
            value = option.sliced(key.size() + 1);
    }
    return value;
}

int capabilityWeight(const QStringList &added)
{
    // What each of these gives is the host, one way or another.
    static const QStringList kRoot { u"ALL"_s,       u"SYS_ADMIN"_s,       u"SYS_MODULE"_s, u"SYS_PTRACE"_s,
                                     u"SYS_RAWIO"_s, u"DAC_READ_SEARCH"_s, u"BPF"_s,        u"SYS_BOOT"_s,
                                     u"MAC_ADMIN"_s, u"SYSLOG"_s,          u"PERFMON"_s,    u"SYS_TIME"_s };
    static const QStringList kNetwork { u"NET_ADMIN"_s, u"NET_RAW"_s, u"MAC_OVERRIDE"_s };
    const auto isIn = [&added](const QStringList &list) {
        return std::any_of(added.begin(), added.end(),
                           [&list](const QString &n) { return list.contains(n); });
    };
    if (isIn(kRoot))
        return 40;
    return isIn(kNetwork) ? 15 : 8;
}

CheckResult addedCapabilities(const ContainerDetails &container)
{
    // Every container has these already; NET_RAW is left to the engine's default as well.
    static const QStringList kDefault {
        u"CHOWN"_s,      u"DAC_OVERRIDE"_s, u"FSETID"_s,           u"FOWNER"_s,
        u"MKNOD"_s,      u"SETGID"_s,       u"SETUID"_s,           u"SETFCAP"_s,
        u"KILL"_s,       u"SETPCAP"_s,      u"NET_BIND_SERVICE"_s, u"SYS_CHROOT"_s,
        u"AUDIT_WRITE"_s
    };
    QStringList added = capabilityNames(container.host.addedCapabilities);
    added.removeIf([](const QString &name) { return kDefault.contains(name); });
    added.sort();
    return finding(AddedCapabilities, !added.isEmpty(), capabilityWeight(added), added);
}

bool isEngineSocket(const QString &path)
{
    static const QStringList kSockets { u"docker.sock"_s, u"containerd.sock"_s, u"podman.sock"_s,
                                        u"crio.sock"_s };
    return kSockets.contains(path.section(u'/', -1)) || path.endsWith("docker_engine"_L1);
}

CheckResult dockerSocket(const ContainerDetails &container)
{
    QStringList found;
    found.reserve(container.mounts.size());
    for (const MountPoint &mount : container.mounts) {
        const bool holdsSocket = mount.type == "bind"_L1
            && (mount.source == "/var/run"_L1 || mount.source == "/run"_L1
                || mount.source == "/run/docker"_L1);
        if (isEngineSocket(mount.source) || isEngineSocket(mount.destination) || holdsSocket)
            found.append(mount.source);
    }
    return finding(DockerSocket, !found.isEmpty(), 50, found);
}

/// Folders of a host that hold its accounts, keys, programs or kernel.
bool isSensitive(const QString &source)
{
    static const QStringList kWhole { u"/"_s, u"/home"_s, u"/var/lib"_s, u"/var"_s, u"/opt"_s, u"/usr"_s };
    static const QStringList kWithAllBelow { u"/boot"_s,
                                             u"/dev"_s,
                                             u"/etc"_s,
                                             u"/lib"_s,
                                             u"/lib64"_s,
                                             u"/proc"_s,
                                             u"/root"_s,
                                             u"/sbin"_s,
                                             u"/bin"_s,
                                             u"/sys"_s,
                                             u"/usr/bin"_s,
                                             u"/usr/lib"_s,
                                             u"/usr/sbin"_s,
                                             u"/var/lib/docker"_s,
                                             u"/var/lib/kubelet"_s,
                                             u"/var/spool/cron"_s };
    // Files that everybody mounts for the time and the names.
    static const QStringList kHarmless { u"/etc/localtime"_s,   u"/etc/timezone"_s, u"/etc/hosts"_s,
                                         u"/etc/resolv.conf"_s, u"/etc/hostname"_s, u"/dev/null"_s,
                                         u"/dev/urandom"_s,     u"/dev/random"_s,   u"/dev/shm"_s };
    if (kHarmless.contains(source) || source.startsWith("/var/lib/docker/volumes/"_L1))
        return false;
    if (kWhole.contains(source) || source.contains("/.ssh"_L1))
        return true;
    return std::any_of(kWithAllBelow.begin(), kWithAllBelow.end(), [&source](const QString &folder) {
        return source == folder || source.startsWith(folder + u'/');
    });
}

CheckResult sensitiveMounts(const ContainerDetails &container)
{
    QStringList found;
    bool writable = false;
    for (const MountPoint &mount : container.mounts) {
        const bool isBind = mount.type == "bind"_L1 || (mount.type.isEmpty() && mount.name.isEmpty());
        if (!isBind || !isSensitive(mount.source))
            continue;
        writable = writable || mount.writable;
        found.append(mount.source);
    }
    return finding(SensitiveMounts, !found.isEmpty(), writable ? 30 : 12, found);
}

CheckResult seccomp(const ContainerDetails &container, const SecuritySurroundings &surroundings)
{
    const std::optional<QString> own = securityOption(container, "seccomp"_L1);
    if (own)
        return finding(Seccomp, *own == "unconfined"_L1, 20, { *own == "unconfined"_L1 ? *own : QString() });
    if (container.host.privileged)
        return finding(Seccomp, true, 20, { u"privileged"_s });
    if (!surroundings.engine)
        return without(Seccomp, CheckVerdict::Unknown);
    const bool off = !surroundings.engine->hasSecurityOption(u"seccomp")
        || surroundings.engine->securityProfile(u"seccomp") == "unconfined"_L1;
    return finding(Seccomp, off, 20);
}

CheckResult mandatoryAccess(const ContainerDetails &container, const SecuritySurroundings &surroundings)
{
    const bool hasProfile =
        !container.appArmorProfile.isEmpty() && container.appArmorProfile != "unconfined"_L1;
    if (hasProfile || !container.processLabel.isEmpty()) {
        return finding(MandatoryAccess, false, 12,
                       { hasProfile ? container.appArmorProfile : container.processLabel });
    }
    const bool switchedOff = securityOption(container, "apparmor"_L1) == u"unconfined"_s
        || securityOption(container, "label"_L1) == u"disable"_s
        || container.appArmorProfile == "unconfined"_L1;
    if (switchedOff)
        return finding(MandatoryAccess, true, 12);
    if (!surroundings.engine)
        return without(MandatoryAccess, CheckVerdict::Unknown);
    const bool hostHasNone = !surroundings.engine->hasSecurityOption(u"apparmor")
        && !surroundings.engine->hasSecurityOption(u"selinux");
    if (hostHasNone)
        return without(MandatoryAccess, CheckVerdict::NotApplicable); // the host's own check says so
    return container.running ? finding(MandatoryAccess, true, 12)
                             : without(MandatoryAccess, CheckVerdict::Unknown);
}

CheckResult rootUser(const ContainerDetails &container, const SecuritySurroundings &surroundings)
{
    const QString user = container.config.user.section(u':', 0, 0);
    const bool isRoot = user.isEmpty() || user == "root"_L1 || user == "0"_L1;
    const bool isMapped = surroundings.engine && container.host.userNamespaceMode != "host"_L1
        && (surroundings.engine->hasSecurityOption(u"userns")
            || surroundings.engine->hasSecurityOption(u"rootless"));
    return finding(RootUser, isRoot, isMapped ? 4 : 12, { user });
}

CheckResult hostUsers(const ContainerDetails &container, const SecuritySurroundings &surroundings)
{
    if (container.host.userNamespaceMode == "host"_L1)
        return finding(HostUsers, true, 8);
    if (!surroundings.engine)
        return without(HostUsers, CheckVerdict::Unknown);
    const bool isMapped = surroundings.engine->hasSecurityOption(u"userns")
        || surroundings.engine->hasSecurityOption(u"rootless");
    // Without a mapping of the engine every container shares the host's users: the host's own check says so.
    return isMapped ? finding(HostUsers, false, 8) : without(HostUsers, CheckVerdict::NotApplicable);
}

CheckResult publishedEverywhere(const ContainerDetails &container)
{
    QList<PortMapping> everywhere = container.ports;
    everywhere.removeIf([](const PortMapping &port) {
        return port.publicPort == 0 || (port.ip != "0.0.0.0"_L1 && port.ip != "::"_L1);
    });
    const QString text = formatPorts(foldedPorts(everywhere));
    return finding(PublishedEverywhere, !everywhere.isEmpty(), 8,
                   text.isEmpty() ? QStringList() : QStringList { text });
}

/// "shared" and "rshared" carry mounts both ways, "slave" only into the container.
CheckResult sharedMounts(const ContainerDetails &container)
{
    QStringList found;
    for (const MountPoint &mount : container.mounts) {
        if (mount.propagation == "shared"_L1 || mount.propagation == "rshared"_L1)
            found.append(mount.source.isEmpty() ? mount.destination : mount.source);
    }
    return finding(SharedMounts, !found.isEmpty(), 8, found);
}

/// The benchmark knows no exception; who serves the web has little choice, and it costs less.
CheckResult privilegedPorts(const ContainerDetails &container)
{
    constexpr int kFirstOfEverybody = 1024;
    constexpr int kHttp = 80;
    constexpr int kHttps = 443;
    QList<PortMapping> privileged = container.ports;
    privileged.removeIf(
        [](const PortMapping &port) { return port.publicPort == 0 || port.publicPort >= kFirstOfEverybody; });
    const bool isWebOnly = std::all_of(privileged.cbegin(), privileged.cend(), [](const PortMapping &port) {
        return port.publicPort == kHttp || port.publicPort == kHttps;
    });
    const QString text = formatPorts(foldedPorts(privileged));
    return finding(PrivilegedPorts, !privileged.isEmpty(), isWebOnly ? 1 : 4,
                   text.isEmpty() ? QStringList() : QStringList { text });
}

/// docker0, which everything without a network of its own is on: "default" is what engines call it where
/// nothing was said. On Windows that is another network.
CheckResult defaultBridge(const ContainerDetails &container)
{
    if (container.platform == "windows"_L1)
        return without(DefaultBridge, CheckVerdict::NotApplicable);
    const QString &mode = container.host.networkMode;
    const bool isNamed =
        std::any_of(container.networks.cbegin(), container.networks.cend(),
                    [](const NetworkAttachment &each) { return each.name == kDefaultBridge; });
    return finding(DefaultBridge, mode == "default"_L1 || mode == kDefaultBridge || isNamed, 3);
}

/// By its program, or by a script that is given to a shell.
CheckResult sshServer(const ContainerDetails &container)
{
    static const QRegularExpression pattern(uR"((?:^|[\s/;&|])sshd(?:$|[\s;&|]))"_s);
    const QStringList words = QStringList { container.path } + container.arguments;
    QStringList found;
    for (const QString &word : words) {
        if (pattern.match(word).hasMatch())
            found.append(word);
    }
    return finding(SshServer, !found.isEmpty(), 6, found);
}

/// "latest" is what is meant where no version is named, and both stand for another image tomorrow.
CheckResult floatingImage(const ContainerDetails &container)
{
    const ImageRef image = ImageRef::parse(container.config.image);
    if (image.repository.isEmpty() && image.digest.isEmpty())
        return without(FloatingImage, CheckVerdict::Unknown);
    const bool isFloating = image.digest.isEmpty() && (image.tag.isEmpty() || image.tag == "latest"_L1);
    return finding(FloatingImage, isFloating, 1, { container.config.image });
}

/// "on-failure" without a number goes on without end, too.
CheckResult restartLimit(const ContainerDetails &container)
{
    constexpr qint64 kMostTries = 5;
    const QString &policy = container.host.restartPolicy;
    const qint64 tries = container.host.restartRetries;
    const bool isEndless = policy == "always"_L1 || policy == "unless-stopped"_L1
        || (policy == "on-failure"_L1 && (tries <= 0 || tries > kMostTries));
    const QString shown = tries > 0 ? policy + u':' + QString::number(tries) : policy;
    return finding(RestartLimit, isEndless, 1, { shown });
}

CheckResult imageAge(const SecuritySurroundings &surroundings)
{
    constexpr qint64 kOld = 180;
    constexpr qint64 kVeryOld = 365;
    // Reproducible builds say 1970 or 1980.
    const bool isDated =
        surroundings.imageCreated.isValid() && surroundings.imageCreated.date().year() > 2000;
    if (!isDated || !surroundings.now.isValid())
        return without(ImageAge, CheckVerdict::Unknown);
    const qint64 days = surroundings.imageCreated.daysTo(surroundings.now);
    return finding(ImageAge, days > kOld, days > kVeryOld ? 10 : 5, { QString::number(days) });
}

CheckResult keptCapabilities(const ContainerDetails &container)
{
    const bool dropsAll = capabilityNames(container.host.droppedCapabilities).contains(u"ALL"_s);
    return finding(KeptCapabilities, !dropsAll, 4, container.host.droppedCapabilities);
}

CheckResult newPrivileges(const ContainerDetails &container, const SecuritySurroundings &surroundings)
{
    const std::optional<QString> own = securityOption(container, "no-new-privileges"_L1);
    const bool byEngine = surroundings.engine && surroundings.engine->hasSecurityOption(u"no-new-privileges");
    const bool isOn = own ? *own != "false"_L1 : byEngine;
    return finding(NewPrivileges, !isOn, 5);
}

CheckResult healthCheck(const ContainerDetails &container)
{
    const bool off = container.config.healthTest.value(0) == "NONE"_L1;
    const bool has =
        container.health.state != ContainerHealth::None || (!container.config.healthTest.isEmpty() && !off);
    return finding(HealthCheck, !has, 2);
}

} // namespace

qsizetype SecurityReport::failedCount() const
{
    return std::count_if(results.begin(), results.end(),
                         [](const CheckResult &result) { return result.verdict == CheckVerdict::Failed; });
}

QLatin1StringView checkId(SecurityCheck check)
{
    return known(check).id;
}

QLatin1StringView benchmarkNumber(SecurityCheck check)
{
    return known(check).benchmark;
}

SecurityReport checkContainer(const ContainerDetails &container, const SecuritySurroundings &surroundings)
{
    const ContainerHostConfig &host = container.host;
    return reportOf({
        finding(Privileged, host.privileged, 60),
        dockerSocket(container),
        finding(HostProcesses, host.pidMode == "host"_L1, 25),
        addedCapabilities(container),
        sensitiveMounts(container),
        finding(HostNetwork, host.networkMode == "host"_L1, 15),
        seccomp(container, surroundings),
        mandatoryAccess(container, surroundings),
        rootUser(container, surroundings),
        finding(HostIpc, host.ipcMode == "host"_L1, 10),
        hostUsers(container, surroundings),
        finding(HostDevices, !host.devices.isEmpty(), 10, host.devices),
        finding(HostName, host.utsMode == "host"_L1, 5),
        publishedEverywhere(container),
        sharedMounts(container),
        privilegedPorts(container),
        defaultBridge(container),
        sshServer(container),
        imageAge(surroundings),
        floatingImage(container),
        keptCapabilities(container),
        newPrivileges(container, surroundings),
        finding(ReadOnlyRoot, !host.readOnlyRoot, 4),
        finding(MemoryLimit, host.memory <= 0, 5),
        finding(ProcessLimit, host.pidsLimit <= 0, 4),
        finding(ProcessorLimit, host.nanoCpus <= 0 && host.cpuQuota <= 0 && host.cpuShares <= 0, 3),
        finding(ControlGroup, !host.cgroupParent.isEmpty(), 3, { host.cgroupParent }),
        restartLimit(container),
        healthCheck(container),
    });
}

} // namespace slipway::docker
