// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/containersummary.h"

#include <QStringList>

#include <optional>

namespace slipway::docker {

/// One run of a health check.
struct HealthProbe
{
    QDateTime start {};
    QDateTime end {};
    qint64 exitCode = 0; ///< 0 healthy, 1 unhealthy, anything else an error of the probe itself
    QString output {}; ///< what it printed; engines keep the first 4096 bytes
    friend bool operator==(const HealthProbe &, const HealthProbe &) = default;
};

struct HealthReport
{
    ContainerHealth state = ContainerHealth::None;
    qint64 failingStreak = 0;
    QList<HealthProbe> probes {}; ///< the latest five, oldest first
    friend bool operator==(const HealthReport &, const HealthReport &) = default;
};

struct MountPoint
{
    QString type {}; ///< "bind", "volume", "tmpfs", "npipe" ...; engines before 1.25 do not tell
    QString name {}; ///< of a volume
    QString source {}; ///< on the host
    QString destination {}; ///< in the container
    QString driver {};
    QString mode {};
    bool writable = false;
    QString propagation {};
    friend bool operator==(const MountPoint &, const MountPoint &) = default;
};

struct NetworkAttachment
{
    QString name {};
    QString networkId {};
    QString address {}; ///< "172.17.0.2/16"; empty while the container does not run
    QString gateway {};
    QString address6 {};
    QString macAddress {};
    QStringList aliases {};
    friend bool operator==(const NetworkAttachment &, const NetworkAttachment &) = default;
};

struct EnvironmentVariable
{
    QString name {};
    QString value {};
    bool hasValue = true; ///< "NAME" alone has none
    friend bool operator==(const EnvironmentVariable &, const EnvironmentVariable &) = default;
};

/// What a container was made to be: Config of its inspect answer.
struct ContainerConfig
{
    QString hostname {};
    QString user {}; ///< empty: the image's, which is root where the image says nothing
    bool tty = false;
    bool openStdin = false;
    QList<EnvironmentVariable> environment {};
    QStringList command {};
    QStringList entrypoint {};
    QString image {}; ///< as it was asked for
    QString workingFolder {};
    QHash<QString, QString> labels {};
    QString stopSignal {};
    std::optional<qint64> stopTimeout {}; ///< seconds
    QStringList healthTest {}; ///< empty: none of its own; {"NONE"}: switched off
    friend bool operator==(const ContainerConfig &, const ContainerConfig &) = default;
};

/// What it may do on its host, and how much it may use: HostConfig.
struct ContainerHostConfig
{
    bool privileged = false;
    QStringList addedCapabilities {}; ///< as written: "SYS_ADMIN", "CAP_SYS_ADMIN", "ALL"
    QStringList droppedCapabilities {};
    QStringList securityOptions {}; ///< "seccomp=unconfined", "no-new-privileges", "label=disable"
    QString networkMode {};
    QString pidMode {};
    QString ipcMode {};
    QString utsMode {};
    QString userNamespaceMode {};
    QString cgroupNamespaceMode {};
    QString cgroupParent {}; ///< empty: the engine's own
    bool readOnlyRoot = false;
    bool publishAllPorts = false;
    bool autoRemove = false;
    QStringList devices {}; ///< paths on the host
    qint64 memory = 0; ///< bytes; 0: no limit
    qint64 nanoCpus = 0; ///< billionths of a processor; 0: no limit
    qint64 cpuQuota = 0; ///< microseconds for each period; 0 or less: no limit
    qint64 cpuShares = 0;
    qint64 pidsLimit = 0; ///< 0 or less: no limit
    QString restartPolicy {}; ///< "no", "always", "unless-stopped", "on-failure"; empty is "no"
    qint64 restartRetries = 0; ///< of "on-failure"; 0: without end
    QString logDriver {};
    QString runtime {};
    friend bool operator==(const ContainerHostConfig &, const ContainerHostConfig &) = default;
};

/// Everything an engine tells about one container. Source: Docker Engine API 1.24 to 1.55,
/// GET /containers/{id}/json.
struct ContainerDetails
{
    ContainerId id {};
    QString name {}; ///< without the leading "/"
    QString imageId {};
    QDateTime created {};
    QString path {}; ///< the program
    QStringList arguments {};
    QString driver {};
    QString platform {};
    QString logPath {};
    qint64 restartCount = 0;

    ContainerState state {};
    bool running = false;
    bool outOfMemory = false;
    qint64 exitCode = 0;
    qint64 pid = 0; ///< on the host
    QString stateError {}; ///< why it could not be started
    QDateTime startedAt {}; ///< invalid: never
    QDateTime finishedAt {}; ///< invalid: never
    HealthReport health {};

    ContainerConfig config {};
    ContainerHostConfig host {};
    QList<MountPoint> mounts {};
    QList<NetworkAttachment> networks {}; ///< by name
    QList<PortMapping> ports {}; ///< published now; before it runs: what it asks for
    QString appArmorProfile {};
    QString processLabel {}; ///< SELinux

    /// Id is required; everything else may be missing or null, but what is there must be of the right type.
    static Result<ContainerDetails> fromJson(JsonReader json);
    friend bool operator==(const ContainerDetails &, const ContainerDetails &) = default;
};

/// A whole inspect answer. Pure. \return Protocol with the path of the first field that is wrong
Result<ContainerDetails> parseContainerDetails(QByteArrayView json, const QString &subject);

} // namespace slipway::docker
