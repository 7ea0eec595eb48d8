// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/containerdetails.h"
#include "docker/networksummary.h"
#include "docker/system.h"

#include <optional>

namespace slipway::docker {

/// What is looked at. The values are told by checkId(), which never changes.
enum class SecurityCheck {
    // A container
    Privileged,
    DockerSocket,
    HostProcesses,
    AddedCapabilities,
    SensitiveMounts,
    HostNetwork,
    Seccomp,
    MandatoryAccess, ///< AppArmor or SELinux
    RootUser,
    HostIpc,
    HostUsers,
    HostDevices,
    HostName, ///< the UTS namespace
    PublishedEverywhere,
    SharedMounts, ///< mounts that are made in the container appear on the host
    PrivilegedPorts, ///< of the host, below 1024
    DefaultBridge,
    SshServer,
    ImageAge,
    FloatingImage, ///< "latest", or no version
    KeptCapabilities,
    NewPrivileges,
    ReadOnlyRoot,
    MemoryLimit,
    ProcessLimit,
    ProcessorLimit,
    ControlGroup, ///< other than the engine's
    RestartLimit, ///< how often it is started again
    HealthCheck,
    // An engine and its host
    OpenEngine, ///< listens without asking for client certificates
    EngineSeccomp,
    EngineMandatoryAccess,
    EngineUsers, ///< user namespaces or rootless
    InsecureRegistries,
    StorageDriver,
    EngineNewPrivileges,
    BridgeTraffic, ///< between containers on the default bridge
    EngineVersion,
    LiveRestore,
    Experimental,
    DebugMode,
    RemoteLogging,
    Authorization,
    Swarm,
    EngineWarnings,
};

enum class CheckVerdict {
    Passed,
    Failed,
    Unknown, ///< what the engine says does not tell
    NotApplicable,
};

/// How much a failed check matters; its weight goes off the score of 100.
enum class CheckSeverity { Low, Medium, High, Critical };

struct CheckResult
{
    SecurityCheck check = SecurityCheck::Privileged;
    CheckVerdict verdict = CheckVerdict::Unknown;
    CheckSeverity severity = CheckSeverity::Low; ///< of this finding; the same check may be worse or milder
    int weight = 0; ///< points it costs when it failed
    QStringList evidence {}; ///< what was found: paths, capabilities, addresses
    friend bool operator==(const CheckResult &, const CheckResult &) = default;
};

struct SecurityReport
{
    int score = 100; ///< 0 to 100
    QList<CheckResult> results {}; ///< failed ones first, the heaviest at the top
    qsizetype failedCount() const;
    friend bool operator==(const SecurityReport &, const SecurityReport &) = default;
};

/// "container.privileged", "host.live-restore": for settings, exports and tests.
QLatin1StringView checkId(SecurityCheck check);
/// The recommendation of the CIS Docker Benchmark 1.6.0 that says the same, "5.5"; empty where none does.
QLatin1StringView benchmarkNumber(SecurityCheck check);

/// What is known beside the container's own inspect answer.
struct SecuritySurroundings
{
    std::optional<SystemInfo> engine {}; ///< defaults of the daemon
    QDateTime imageCreated {}; ///< invalid: not known
    QDateTime now {}; ///< UTC
};

/// Pure. Windows containers are checked for what applies to them.
SecurityReport checkContainer(const ContainerDetails &container, const SecuritySurroundings &surroundings);

/// What is known beside what an engine says about itself.
struct EngineSurroundings
{
    /// What asking for the network "bridge" brought; NotFound: the engine has no default bridge.
    Result<NetworkSummary> bridge = Error { .kind = ErrorKind::Local, .detail = QStringLiteral("not asked") };
};

/// The checks of the daemon that the API can see. Pure.
SecurityReport checkEngine(const SystemInfo &info, const EngineSurroundings &surroundings);

} // namespace slipway::docker
