// SPDX-License-Identifier: GPL-3.0-or-later
// What can be seen of a daemon's safety.
#include "docker/securityfindings.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

using enum SecurityCheck;

/// The first number of the version; nullopt where it says something else than Docker's do.
std::optional<int> majorVersion(const SystemInfo &info)
{
    bool isNumber = false;
    const int major = info.serverVersion.section(u'.', 0, 0).toInt(&isNumber);
    if (!isNumber || info.operatingSystem.contains("podman"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    return major;
}

/// Docker Engine 24 and older get no mending any more.
CheckResult engineVersion(const SystemInfo &info)
{
    constexpr int kOldestMended = 25;
    const std::optional<int> major = majorVersion(info);
    if (!major)
        return without(EngineVersion, CheckVerdict::Unknown);
    return finding(EngineVersion, *major < kOldestMended, 15, { info.serverVersion });
}

/// "http://0.0.0.0:2375" of "API is accessible on http://0.0.0.0:2375 without encryption", which may have
/// words before and after it; empty for a warning about something else. Source: moby daemon/info.go,
/// fillAPIInfo().
QString openAddress(const QString &warning)
{
    static const QRegularExpression pattern(
        uR"(\bAPI is accessible on (https?://\S+) without (?:encryption|TLS client verification)\b)"_s);
    return pattern.match(warning).captured(1);
}

bool isOnlyFromHost(const QString &address)
{
    const QString host = QUrl(address).host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/// The engine itself says at which addresses it asks for no certificate. It does since 18.09; a socket that
/// systemd opened for it, it does not know.
CheckResult openEngine(const SystemInfo &info)
{
    constexpr int kFirstThatSays = 19;
    QStringList open;
    for (const QString &warning : info.warnings) {
        if (const QString address = openAddress(warning); !address.isEmpty())
            open.append(address);
    }
    if (open.isEmpty() && majorVersion(info).value_or(0) < kFirstThatSays)
        return without(OpenEngine, CheckVerdict::Unknown);
    const bool isLocal = std::all_of(open.begin(), open.end(), &isOnlyFromHost);
    return finding(OpenEngine, !open.isEmpty(), isLocal ? 20 : 60, open);
}

/// What has a check of its own is left out.
CheckResult engineWarnings(const SystemInfo &info)
{
    QStringList warnings = info.warnings;
    warnings.removeIf([](const QString &warning) { return !openAddress(warning).isEmpty(); });
    return finding(EngineWarnings, !warnings.isEmpty(), 4, warnings);
}

CheckResult bridgeTraffic(const EngineSurroundings &surroundings)
{
    if (!surroundings.bridge) {
        const bool hasNone = surroundings.bridge.error().kind == ErrorKind::NotFound;
        return without(BridgeTraffic, hasNone ? CheckVerdict::NotApplicable : CheckVerdict::Unknown);
    }
    const auto option = surroundings.bridge->options.constFind(kBridgeTrafficOption);
    if (option == surroundings.bridge->options.cend())
        return without(BridgeTraffic, CheckVerdict::Unknown);
    return finding(BridgeTraffic, *option != "false"_L1, 5);
}

} // namespace

SecurityReport checkEngine(const SystemInfo &info, const EngineSurroundings &surroundings)
{
    static const QStringList kLocalLogs { u"json-file"_s, u"local"_s, u"none"_s, QString() };
    const bool seccompOff =
        !info.hasSecurityOption(u"seccomp") || info.securityProfile(u"seccomp") == "unconfined"_L1;
    const bool hasMandatory = info.hasSecurityOption(u"apparmor") || info.hasSecurityOption(u"selinux");
    const bool isMapped = info.hasSecurityOption(u"userns") || info.hasSecurityOption(u"rootless");
    const bool isOldDriver = info.storageDriver == "aufs"_L1 || info.storageDriver == "devicemapper"_L1;
    return reportOf({
        openEngine(info),
        finding(EngineSeccomp, seccompOff, 20),
        finding(EngineMandatoryAccess, !hasMandatory, 12),
        finding(EngineUsers, !isMapped, 8),
        finding(InsecureRegistries, !info.insecureRegistries.isEmpty(), 15, info.insecureRegistries),
        finding(StorageDriver, isOldDriver, 8, { info.storageDriver }),
        finding(EngineNewPrivileges, !info.hasSecurityOption(u"no-new-privileges"), 5),
        bridgeTraffic(surroundings),
        engineVersion(info),
        info.swarmActive ? without(LiveRestore, CheckVerdict::NotApplicable) // the two exclude each other
                         : finding(LiveRestore, !info.liveRestore, 4),
        finding(Experimental, info.experimental, 4),
        finding(DebugMode, info.debug, 3),
        finding(RemoteLogging, kLocalLogs.contains(info.loggingDriver), 2, { info.loggingDriver }),
        finding(Authorization, info.authorizationPlugins.isEmpty(), 2),
        finding(Swarm, info.swarmActive, 3),
        engineWarnings(info),
    });
}

} // namespace slipway::docker
