// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/createspec.h"

#include <QLatin1StringView>

#include <array>

/// The simple options of a container, once: where they stand in the engine's JSON and what `docker run` calls
/// them. The reader and the writer of both go by these tables.
namespace slipway::docker::specfields {

using namespace Qt::StringLiterals;

enum class Place { Config, HostConfig };

template <typename T>
struct Field
{
    QLatin1StringView key;
    Place place {};
    QLatin1StringView option; ///< with its dashes
    T ContainerSpec::*member;
    QLatin1StringView usual {}; ///< what the engine writes where nobody said anything
    QLatin1StringView alias {}; ///< a second name of the option
};

inline constexpr std::array kTexts {
    Field<QString> { "Hostname"_L1, Place::Config, "--hostname"_L1, &ContainerSpec::hostname, {}, "-h"_L1 },
    Field<QString> { "Domainname"_L1, Place::Config, "--domainname"_L1, &ContainerSpec::domainname },
    Field<QString> { "User"_L1, Place::Config, "--user"_L1, &ContainerSpec::user, {}, "-u"_L1 },
    Field<QString> {
        "WorkingDir"_L1, Place::Config, "--workdir"_L1, &ContainerSpec::workingDir, {}, "-w"_L1 },
    Field<QString> { "StopSignal"_L1, Place::Config, "--stop-signal"_L1, &ContainerSpec::stopSignal },
    Field<QString> { "CpusetCpus"_L1, Place::HostConfig, "--cpuset-cpus"_L1, &ContainerSpec::cpus },
    Field<QString> { "PidMode"_L1, Place::HostConfig, "--pid"_L1, &ContainerSpec::pidMode },
    Field<QString> { "IpcMode"_L1, Place::HostConfig, "--ipc"_L1, &ContainerSpec::ipcMode, "private"_L1 },
    Field<QString> { "UTSMode"_L1, Place::HostConfig, "--uts"_L1, &ContainerSpec::utsMode },
    Field<QString> { "UsernsMode"_L1, Place::HostConfig, "--userns"_L1, &ContainerSpec::usernsMode },
    Field<QString> { "CgroupParent"_L1, Place::HostConfig, "--cgroup-parent"_L1,
                     &ContainerSpec::cgroupParent },
    Field<QString> { "Runtime"_L1, Place::HostConfig, "--runtime"_L1, &ContainerSpec::runtime, "runc"_L1 },
};

inline constexpr std::array kFlags {
    Field<bool> { "Tty"_L1, Place::Config, "--tty"_L1, &ContainerSpec::tty, {}, "-t"_L1 },
    Field<bool> { "OpenStdin"_L1, Place::Config, "--interactive"_L1, &ContainerSpec::openStdin, {}, "-i"_L1 },
    Field<bool> { "PublishAllPorts"_L1,
                  Place::HostConfig,
                  "--publish-all"_L1,
                  &ContainerSpec::publishAll,
                  {},
                  "-P"_L1 },
    Field<bool> { "AutoRemove"_L1, Place::HostConfig, "--rm"_L1, &ContainerSpec::autoRemove },
    Field<bool> { "Init"_L1, Place::HostConfig, "--init"_L1, &ContainerSpec::init },
    Field<bool> { "Privileged"_L1, Place::HostConfig, "--privileged"_L1, &ContainerSpec::privileged },
    Field<bool> { "ReadonlyRootfs"_L1, Place::HostConfig, "--read-only"_L1, &ContainerSpec::readOnlyRoot },
};

inline constexpr std::array kLists {
    Field<QStringList> { "VolumesFrom"_L1, Place::HostConfig, "--volumes-from"_L1,
                         &ContainerSpec::volumesFrom },
    Field<QStringList> { "Dns"_L1, Place::HostConfig, "--dns"_L1, &ContainerSpec::dns },
    Field<QStringList> { "DnsSearch"_L1, Place::HostConfig, "--dns-search"_L1, &ContainerSpec::dnsSearch },
    Field<QStringList> { "ExtraHosts"_L1, Place::HostConfig, "--add-host"_L1, &ContainerSpec::extraHosts },
    Field<QStringList> { "CapAdd"_L1, Place::HostConfig, "--cap-add"_L1, &ContainerSpec::capAdd },
    Field<QStringList> { "CapDrop"_L1, Place::HostConfig, "--cap-drop"_L1, &ContainerSpec::capDrop },
    Field<QStringList> { "SecurityOpt"_L1, Place::HostConfig, "--security-opt"_L1,
                         &ContainerSpec::securityOptions },
    Field<QStringList> { "GroupAdd"_L1, Place::HostConfig, "--group-add"_L1, &ContainerSpec::groups },
};

inline constexpr std::array kMaps {
    Field<QMap<QString, QString>> {
        "Labels"_L1, Place::Config, "--label"_L1, &ContainerSpec::labels, {}, "-l"_L1 },
    Field<QMap<QString, QString>> { "Sysctls"_L1, Place::HostConfig, "--sysctl"_L1, &ContainerSpec::sysctls },
};

inline constexpr std::array kSizes {
    Field<Bytes> { "Memory"_L1, Place::HostConfig, "--memory"_L1, &ContainerSpec::memory, {}, "-m"_L1 },
    Field<Bytes> { "MemoryReservation"_L1, Place::HostConfig, "--memory-reservation"_L1,
                   &ContainerSpec::memoryReservation },
    Field<Bytes> { "ShmSize"_L1, Place::HostConfig, "--shm-size"_L1, &ContainerSpec::sharedMemory,
                   "67108864"_L1 },
};

inline constexpr std::array kNumbers {
    Field<qint64> {
        "CpuShares"_L1, Place::HostConfig, "--cpu-shares"_L1, &ContainerSpec::cpuShares, {}, "-c"_L1 },
    Field<qint64> { "PidsLimit"_L1, Place::HostConfig, "--pids-limit"_L1, &ContainerSpec::pidsLimit },
    Field<qint64> { "OomScoreAdj"_L1, Place::HostConfig, "--oom-score-adj"_L1, &ContainerSpec::oomScoreAdj },
};

} // namespace slipway::docker::specfields
