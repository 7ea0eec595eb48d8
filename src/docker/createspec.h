// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace slipway::docker {

/// When the engine starts a container again by itself. Source: Docker Engine API 1.43, RestartPolicy.
struct RestartPolicy
{
    enum class Kind { No, Always, UnlessStopped, OnFailure };

    Kind kind = Kind::No;
    int retries = 0; ///< only with OnFailure; 0: without end

    /// As `docker run --restart` takes it: "no", "always", "unless-stopped", "on-failure", "on-failure:3".
    static std::optional<RestartPolicy> parse(QStringView text);
    QString toString() const;
    QString name() const; ///< without the retries
    friend bool operator==(const RestartPolicy &, const RestartPolicy &) = default;
};

/// A port of a container that the host passes on.
struct PublishedPort
{
    quint16 containerPort = 0;
    QString protocol = QStringLiteral("tcp"); ///< "tcp", "udp", "sctp"
    QString hostAddress {}; ///< IP address; empty: all addresses of the host
    QString hostPort {}; ///< "8080", "8000-8010" (the first that is free), empty: the engine chooses

    friend bool operator==(const PublishedPort &, const PublishedPort &) = default;
};

/// Something put into a container's file system.
struct MountSpec
{
    enum class Kind { Bind, Volume, Tmpfs };

    Kind kind = Kind::Volume;
    QString source {}; ///< Bind: path on the host; Volume: its name, empty: a new one without a name
    QString target {}; ///< absolute path in the container
    bool readOnly = false;
    QString options {}; ///< Bind, Volume: of `-v`, without "ro" and "rw"; Tmpfs: of `--tmpfs`
    /// Given as `--mount`: a path that is not there is an error instead of being made.
    bool strict = false;
    QJsonObject
        details {}; ///< only with `strict`: BindOptions, VolumeOptions, TmpfsOptions ... as on the wire

    friend bool operator==(const MountSpec &, const MountSpec &) = default;
};

/// A network that a container is in, without what the engine gave it there.
struct NetworkSpec
{
    QString name {};
    QStringList aliases {};
    QJsonObject details {}; ///< IPAMConfig, Links, DriverOpts, GwPriority as on the wire

    friend bool operator==(const NetworkSpec &, const NetworkSpec &) = default;
};

/// How the engine finds out whether a container works. Source: Docker Engine API 1.43, HealthConfig.
struct HealthCheckSpec
{
    QStringList test {}; ///< { "CMD-SHELL", "curl ..." }, { "CMD", "a", "b" }, { "NONE" }: switched off
    std::chrono::nanoseconds interval {}; ///< zero: the engine's own; so are the others
    std::chrono::nanoseconds timeout {};
    std::chrono::nanoseconds startPeriod {};
    std::chrono::nanoseconds startInterval {};
    int retries = 0;

    friend bool operator==(const HealthCheckSpec &, const HealthCheckSpec &) = default;
};

/// What a container is made from: the options that people use as members, all others kept as they are on the
/// wire. Empty, zero and nullopt leave a thing to the image or the engine. A plain value.
/// Source: Docker Engine API 1.41 to 1.51, POST /containers/create.
struct ContainerSpec
{
    QString name {}; ///< empty: the engine invents one
    QString image {};
    QString platform {}; ///< "linux/arm64"
    std::optional<QStringList> command {};
    std::optional<QStringList> entrypoint {}; ///< an empty list takes the image's away
    QStringList environment {}; ///< "NAME=value"
    QMap<QString, QString> labels {};

    QList<PublishedPort> ports {};
    QStringList exposedPorts {}; ///< "80/tcp", beside the published ones
    bool publishAll = false;
    QList<MountSpec> mounts {};
    QStringList volumesFrom {};

    QString networkMode {}; ///< "bridge", "host", "none", "container:x" or the first network's name
    QList<NetworkSpec> networks {}; ///< user-defined ones
    QString hostname {};
    QString domainname {};
    QStringList dns {};
    QStringList dnsSearch {};
    QStringList extraHosts {}; ///< "name:address"

    QString user {};
    QString workingDir {};
    bool tty = false;
    bool openStdin = false;
    QString stopSignal {};
    std::optional<qint64> stopTimeout {}; ///< seconds; -1: for ever
    std::optional<HealthCheckSpec> healthCheck {};

    RestartPolicy restart {};
    bool autoRemove = false;
    bool init = false; ///< a small init process reaps orphans and passes signals on

    Bytes memory {}; ///< zero: no limit; so are the others
    qint64 memorySwap = 0; ///< bytes of memory and swap together; -1: swap without limit
    Bytes memoryReservation {};
    qint64 nanoCpus = 0; ///< 1,500,000,000 is one CPU and a half
    qint64 cpuShares = 0;
    QString cpus {}; ///< "0-2,5": only on these
    qint64 pidsLimit = 0; ///< also -1: no limit
    Bytes sharedMemory {}; ///< /dev/shm; zero: 64 MiB
    qint64 oomScoreAdj = 0;

    bool privileged = false;
    bool readOnlyRoot = false;
    QStringList capAdd {};
    QStringList capDrop {};
    QStringList securityOptions {};
    QStringList groups {}; ///< beside the user's own
    QStringList devices {}; ///< "/dev/a:/dev/b:rwm"
    QMap<QString, QString> sysctls {};
    QStringList ulimits {}; ///< "nofile=1024:2048"
    QString pidMode {};
    QString ipcMode {};
    QString utsMode {};
    QString usernsMode {};
    QString cgroupParent {};
    QString runtime {}; ///< other than runc
    QString logDriver {}; ///< other than json-file
    QMap<QString, QString> logOptions {};

    QJsonObject otherConfig {}; ///< fields of the body that have no member here
    QJsonObject otherHostConfig {}; ///< the same of HostConfig

    friend bool operator==(const ContainerSpec &, const ContainerSpec &) = default;
};

/// What an image says about containers that are made from it. Source: Docker Engine API 1.43, ImageConfig.
struct ImageDefaults
{
    QStringList command {};
    QStringList entrypoint {};
    QStringList environment {};
    QMap<QString, QString> labels {};
    QStringList exposedPorts {};
    QStringList volumes {}; ///< paths that get a volume without a name
    QString user {};
    QString workingDir {};
    QString stopSignal {};
    std::optional<HealthCheckSpec> healthCheck {};

    friend bool operator==(const ImageDefaults &, const ImageDefaults &) = default;
};

/// One thing in a spec, or in a line that should become one, that cannot be right. Words are made in ui.
struct SpecProblem
{
    enum class Kind {
        NoImage,
        Image, ///< not a reference
        Name,
        Environment, ///< no name before "="
        Port,
        PortTwice, ///< the same port of the host
        HostAddress,
        PortsWithoutNetwork, ///< published, but the network mode does not allow it
        MountTarget, ///< not an absolute path, or the root
        MountSource, ///< a bind mount needs an absolute path, a volume a name
        MountTwice,
        Memory, ///< below the engine's least, 6 MiB
        MemorySwap, ///< smaller than the memory
        Cpus,
        RestartWithAutoRemove,
        Hostname,
        Capability,
        HealthCheck,
        WorkingDir,
        Label,
        NotACommand, ///< the line is no `docker run`
        OpenQuote,
        ShellSyntax, ///< a variable, a pipe, a second command
        UnknownOption,
        OptionValue, ///< missing, or nothing that the option takes
        EnvironmentOfShell, ///< "-e NAME": the value is not in the line
    };
    Kind kind = Kind::NoImage;
    QString subject {}; ///< the offending words

    friend bool operator==(const SpecProblem &, const SpecProblem &) = default;
};

/// Everything in `spec` that an engine would refuse, or not do. Empty: it can be sent.
QList<SpecProblem> problemsOf(const ContainerSpec &spec);

/// From an answer to GET /containers/{id}/json. Names and addresses that the engine chose by itself are left
/// out; what came from the image is still in it (see withoutDefaults()). \return Protocol with the path
Result<ContainerSpec> specFromInspect(const QByteArray &inspected);
/// From an answer to GET /images/{name}/json.
Result<ImageDefaults> defaultsFromInspect(const QByteArray &inspected);
/// Without what equals the image's own, so that another image brings its own.
ContainerSpec withoutDefaults(ContainerSpec spec, const ImageDefaults &defaults);
/// For a second container beside the one that `spec` was read from: no name, no fixed addresses, and none of
/// the labels by which docker compose would take it for one of its own.
ContainerSpec forAnotherContainer(ContainerSpec spec);

/// The body of POST /containers/create. Name and platform go into its query; networks after the first are
/// joined afterwards, because engines before API 1.44 take one only.
QByteArray createBody(const ContainerSpec &spec);
/// Those that createBody() leaves for later.
QList<NetworkSpec> networksToJoin(const ContainerSpec &spec);
/// A network's part of the body, also for POST /networks/{id}/connect.
QJsonObject endpointJson(const NetworkSpec &network);
/// "bridge", "host", "none", "default", "container:x": those that are not user-defined.
bool isBuiltInNetworkMode(const QString &mode);

} // namespace slipway::docker
