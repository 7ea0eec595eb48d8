// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/containerjson.h"

#include <algorithm>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRootSize = 187'000'000;
constexpr qint64 kWritableSize = 12'288;

QJsonArray strings(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QJsonObject labelsJson(const SimContainer &container)
{
    QJsonObject json;
    for (auto at = container.labels.begin(); at != container.labels.end(); ++at)
        json.insert(at.key(), at.value());
    return json;
}

QJsonArray portsJson(const SimContainer &container)
{
    QJsonArray rows;
    for (const SimPort &port : container.ports) {
        QJsonObject row { { u"PrivatePort"_s, port.inner }, { u"Type"_s, port.protocol } };
        if (port.outer != 0 && container.isAlive()) {
            row.insert(u"PublicPort"_s, port.outer);
            row.insert(u"IP"_s, port.address);
            if (port.address == u"0.0.0.0") {
                rows.append(row);
                row.insert(u"IP"_s, u"::"_s);
            }
        }
        rows.append(row);
    }
    return rows;
}

QJsonArray mountsJson(const SimContainer &container)
{
    QJsonArray rows;
    for (const SimMount &mount : container.mounts) {
        const bool isVolume = !mount.volume.isEmpty();
        QJsonObject row { { u"Type"_s, isVolume ? u"volume"_s : u"bind"_s },
                          { u"Source"_s,
                            isVolume ? u"/var/lib/docker/volumes/%1/_data"_s.arg(mount.volume)
                                     : mount.source },
                          { u"Destination"_s, mount.target },
                          { u"Mode"_s, isVolume ? u"z"_s : QString() },
                          { u"RW"_s, mount.isWritable },
                          { u"Propagation"_s, isVolume ? QString() : u"rprivate"_s } };
        if (isVolume) {
            row.insert(u"Name"_s, mount.volume);
            row.insert(u"Driver"_s, u"local"_s);
        }
        rows.append(row);
    }
    return rows;
}

QJsonObject networksJson(const SimContainer &container)
{
    const bool isUp = container.isAlive();
    const QString gateway = container.address.section(u'.', 0, 2) + u".1"_s;
    const QJsonObject endpoint { { u"IPAMConfig"_s, QJsonValue::Null },
                                 { u"Links"_s, QJsonArray() },
                                 { u"Aliases"_s, QJsonArray() },
                                 { u"NetworkID"_s, simId(1, container.network) },
                                 { u"EndpointID"_s, isUp ? simId(2, container.id) : QString() },
                                 { u"Gateway"_s, isUp ? gateway : QString() },
                                 { u"IPAddress"_s, isUp ? container.address : QString() },
                                 { u"IPPrefixLen"_s, isUp ? 16 : 0 },
                                 { u"IPv6Gateway"_s, QString() },
                                 { u"GlobalIPv6Address"_s, QString() },
                                 { u"GlobalIPv6PrefixLen"_s, 0 },
                                 { u"MacAddress"_s, isUp ? u"02:42:ac:12:00:02"_s : QString() },
                                 { u"DriverOpts"_s, QJsonValue::Null } };
    return { { container.network, endpoint } };
}

QJsonObject healthJson(HealthState health, const QDateTime &last)
{
    const QString name = health == HealthState::Healthy ? u"healthy"_s
        : health == HealthState::Starting               ? u"starting"_s
                                                        : u"unhealthy"_s;
    const QJsonObject entry { { u"Start"_s, dockerTime(last) },
                              { u"End"_s, dockerTime(last.addMSecs(80)) },
                              { u"ExitCode"_s, health == HealthState::Unhealthy ? 1 : 0 },
                              { u"Output"_s,
                                health == HealthState::Unhealthy ? u"connection refused"_s : u"ready"_s } };
    return { { u"Status"_s, name },
             { u"FailingStreak"_s, health == HealthState::Unhealthy ? 3 : 0 },
             { u"Log"_s, QJsonArray { entry } } };
}

QJsonObject stateJson(const SimContainer &container)
{
    const bool isUp = container.isAlive();
    QJsonObject json { { u"Status"_s, wireName(container.state) },
                       { u"Running"_s, isUp },
                       { u"Paused"_s, container.state == RunState::Paused },
                       { u"Restarting"_s, container.state == RunState::Restarting },
                       { u"OOMKilled"_s, container.isOomKilled },
                       { u"Dead"_s, container.state == RunState::Dead },
                       { u"Pid"_s, isUp ? container.pid : 0 },
                       { u"ExitCode"_s, isUp ? 0 : container.exitCode },
                       { u"Error"_s, QString() },
                       { u"StartedAt"_s, dockerTime(container.started) },
                       { u"FinishedAt"_s, dockerTime(container.finished) } };
    if (container.health)
        json.insert(u"Health"_s, healthJson(*container.health, container.started.addSecs(30)));
    return json;
}

QJsonObject portMapJson(const SimContainer &container)
{
    QJsonObject json;
    for (const SimPort &port : container.ports) {
        const QString key = u"%1/%2"_s.arg(port.inner).arg(port.protocol);
        if (port.outer == 0)
            json.insert(key, QJsonValue::Null);
        else
            json.insert(key,
                        QJsonArray { QJsonObject { { u"HostIp"_s, port.address },
                                                   { u"HostPort"_s, QString::number(port.outer) } } });
    }
    return json;
}

QJsonObject hostConfigJson(const SimContainer &container)
{
    QJsonArray binds;
    for (const SimMount &mount : container.mounts)
        binds.append(u"%1:%2"_s.arg(mount.volume.isEmpty() ? mount.source : mount.volume, mount.target));
    QJsonObject bindings;
    const QJsonObject all = portMapJson(container);
    for (auto at = all.begin(); at != all.end(); ++at) {
        if (!at.value().isNull())
            bindings.insert(at.key(), at.value());
    }
    return { { u"Binds"_s, binds },
             { u"NetworkMode"_s, container.network },
             { u"PortBindings"_s, bindings },
             { u"RestartPolicy"_s,
               QJsonObject { { u"Name"_s, container.restartPolicy }, { u"MaximumRetryCount"_s, 0 } } },
             { u"AutoRemove"_s, false },
             { u"LogConfig"_s,
               QJsonObject { { u"Type"_s, u"json-file"_s }, { u"Config"_s, QJsonObject() } } },
             { u"Privileged"_s, false },
             { u"ReadonlyRootfs"_s, false },
             { u"Memory"_s, 0 },
             { u"NanoCpus"_s, 0 } };
}

QJsonObject configJson(const SimContainer &container)
{
    QJsonObject exposed;
    for (const SimPort &port : container.ports)
        exposed.insert(u"%1/%2"_s.arg(port.inner).arg(port.protocol), QJsonObject());
    QJsonObject json { { u"Hostname"_s, container.id.left(12) },
                       { u"Domainname"_s, QString() },
                       { u"User"_s, QString() },
                       { u"AttachStdin"_s, false },
                       { u"AttachStdout"_s, false },
                       { u"AttachStderr"_s, false },
                       { u"Tty"_s, false },
                       { u"OpenStdin"_s, false },
                       { u"StdinOnce"_s, false },
                       { u"Env"_s, strings(container.environment) },
                       { u"Cmd"_s, strings(container.command) },
                       { u"Image"_s, container.image },
                       { u"WorkingDir"_s, QString() },
                       { u"Entrypoint"_s, QJsonArray() },
                       { u"Labels"_s, labelsJson(container) } };
    if (!exposed.isEmpty())
        json.insert(u"ExposedPorts"_s, exposed);
    if (container.health) {
        json.insert(u"Healthcheck"_s,
                    QJsonObject { { u"Test"_s, QJsonArray { u"CMD"_s, u"healthcheck.sh"_s, u"--connect"_s } },
                                  { u"Interval"_s, 30'000'000'000LL } });
    }
    return json;
}

QJsonObject cpuJson(const SimContainer &container, const QDateTime &now)
{
    constexpr double kNanos = 1e9;
    const double up =
        container.state == RunState::Running ? double(container.started.msecsTo(now)) / 1000 : 0;
    const auto used = static_cast<qint64>(up * container.load * kNanos);
    return { { u"cpu_usage"_s,
               QJsonObject { { u"total_usage"_s, used },
                             { u"usage_in_kernelmode"_s, used / 4 },
                             { u"usage_in_usermode"_s, used - used / 4 } } },
             { u"system_cpu_usage"_s, now.toMSecsSinceEpoch() % 1'000'000'000 * 2'000'000 },
             { u"online_cpus"_s, 2 },
             { u"throttling_data"_s,
               QJsonObject {
                   { u"periods"_s, 0 }, { u"throttled_periods"_s, 0 }, { u"throttled_time"_s, 0 } } } };
}

} // namespace

QJsonObject containerSummaryJson(const SimContainer &container, bool withSize, const QDateTime &now)
{
    QJsonObject json { { u"Id"_s, container.id },
                       { u"Names"_s, QJsonArray { u'/' + container.name } },
                       { u"Image"_s, container.image },
                       { u"ImageID"_s, container.imageId },
                       { u"Command"_s, container.command.join(u' ') },
                       { u"Created"_s, container.created.toSecsSinceEpoch() },
                       { u"Ports"_s, portsJson(container) },
                       { u"Labels"_s, labelsJson(container) },
                       { u"State"_s, wireName(container.state) },
                       { u"Status"_s, statusText(container, now) },
                       { u"HostConfig"_s, QJsonObject { { u"NetworkMode"_s, container.network } } },
                       { u"NetworkSettings"_s, QJsonObject { { u"Networks"_s, networksJson(container) } } },
                       { u"Mounts"_s, mountsJson(container) } };
    if (withSize) {
        json.insert(u"SizeRw"_s, kWritableSize);
        json.insert(u"SizeRootFs"_s, kRootSize);
    }
    return json;
}

QJsonObject containerInspectJson(const SimContainer &container, bool withSize)
{
    const QString folder = u"/var/lib/docker/containers/"_s + container.id;
    const QJsonObject networks = networksJson(container);
    const QJsonObject first = networks.begin()->toObject();
    QJsonObject json {
        { u"Id"_s, container.id },
        { u"Created"_s, dockerTime(container.created) },
        { u"Path"_s, container.command.value(0) },
        { u"Args"_s, strings(container.command.mid(1)) },
        { u"State"_s, stateJson(container) },
        { u"Image"_s, container.imageId },
        { u"ResolvConfPath"_s, folder + u"/resolv.conf"_s },
        { u"HostnamePath"_s, folder + u"/hostname"_s },
        { u"HostsPath"_s, folder + u"/hosts"_s },
        { u"LogPath"_s, u"%1/%2-json.log"_s.arg(folder, container.id) },
        { u"Name"_s, u'/' + container.name },
        { u"RestartCount"_s, container.restartCount },
        { u"Driver"_s, u"overlay2"_s },
        { u"Platform"_s, u"linux"_s },
        { u"MountLabel"_s, QString() },
        { u"ProcessLabel"_s, QString() },
        { u"AppArmorProfile"_s, u"docker-default"_s },
        { u"ExecIDs"_s, QJsonValue::Null },
        { u"HostConfig"_s, hostConfigJson(container) },
        { u"GraphDriver"_s, QJsonObject { { u"Name"_s, u"overlay2"_s }, { u"Data"_s, QJsonObject() } } },
        { u"Mounts"_s, mountsJson(container) },
        { u"Config"_s, configJson(container) },
        { u"NetworkSettings"_s,
          QJsonObject { { u"Bridge"_s, QString() },
                        { u"SandboxID"_s, simId(3, container.id) },
                        { u"Ports"_s, container.isAlive() ? portMapJson(container) : QJsonObject() },
                        { u"IPAddress"_s, first.value(u"IPAddress"_s) },
                        { u"Gateway"_s, first.value(u"Gateway"_s) },
                        { u"Networks"_s, networks } } }
    };
    if (withSize) {
        json.insert(u"SizeRw"_s, kWritableSize);
        json.insert(u"SizeRootFs"_s, kRootSize);
    }
    return json;
}

QJsonObject containerStatsJson(const SimContainer &container, const QDateTime &now, bool withBefore)
{
    const bool isUp = container.isAlive();
    constexpr qint64 kHostMemory = 8LL * 1024 * 1024 * 1024;
    QJsonObject json {
        { u"id"_s, container.id },
        { u"name"_s, u'/' + container.name },
        { u"read"_s, isUp ? dockerTime(now) : dockerTime({}) },
        { u"preread"_s, isUp && withBefore ? dockerTime(now.addSecs(-1)) : dockerTime({}) },
        { u"num_procs"_s, 0 },
        { u"cpu_stats"_s, isUp ? cpuJson(container, now) : QJsonObject() },
        { u"precpu_stats"_s, isUp && withBefore ? cpuJson(container, now.addSecs(-1)) : QJsonObject() },
        { u"pids_stats"_s, isUp ? QJsonObject { { u"current"_s, 4 }, { u"limit"_s, 9370 } } : QJsonObject() },
        { u"blkio_stats"_s, QJsonObject { { u"io_service_bytes_recursive"_s, QJsonArray() } } },
        { u"storage_stats"_s, QJsonObject() },
        { u"memory_stats"_s,
          isUp ? QJsonObject { { u"usage"_s, container.memory + container.memory / 8 },
                               { u"limit"_s, kHostMemory },
                               { u"stats"_s, QJsonObject { { u"inactive_file"_s, container.memory / 8 } } } }
               : QJsonObject() }
    };
    if (isUp) {
        const qint64 up = container.started.secsTo(now);
        json.insert(u"networks"_s,
                    QJsonObject { { u"eth0"_s,
                                    QJsonObject { { u"rx_bytes"_s, up * 911 },
                                                  { u"rx_packets"_s, up * 3 },
                                                  { u"rx_errors"_s, 0 },
                                                  { u"rx_dropped"_s, 0 },
                                                  { u"tx_bytes"_s, up * 2417 },
                                                  { u"tx_packets"_s, up * 3 },
                                                  { u"tx_errors"_s, 0 },
                                                  { u"tx_dropped"_s, 0 } } } });
    }
    return json;
}

QJsonObject containerTopJson(const SimContainer &container)
{
    const QJsonArray row { u"root"_s,     QString::number(container.pid), u"1"_s, u"0"_s, u"08:00"_s, u"?"_s,
                           u"00:00:07"_s, container.command.join(u' ') };
    return { { u"Titles"_s,
               QJsonArray { u"UID"_s, u"PID"_s, u"PPID"_s, u"C"_s, u"STIME"_s, u"TTY"_s, u"TIME"_s,
                            u"CMD"_s } },
             { u"Processes"_s, QJsonArray { row } } };
}

QJsonObject imageSummaryJson(const SimImage &image)
{
    return { { u"Id"_s, image.id },
             { u"ParentId"_s, QString() },
             { u"RepoTags"_s, strings(image.tags) },
             { u"RepoDigests"_s, QJsonArray { image.digest } },
             { u"Created"_s, image.created.toSecsSinceEpoch() },
             { u"Size"_s, image.size },
             { u"SharedSize"_s, -1 },
             { u"VirtualSize"_s, image.size },
             { u"Labels"_s, QJsonObject() },
             { u"Containers"_s, -1 } };
}

QJsonObject volumeJson(const QString &name, const QDateTime &created)
{
    return { { u"Name"_s, name },
             { u"Driver"_s, u"local"_s },
             { u"Mountpoint"_s, u"/var/lib/docker/volumes/%1/_data"_s.arg(name) },
             { u"CreatedAt"_s, dockerTime(created) },
             { u"Labels"_s, QJsonObject() },
             { u"Scope"_s, u"local"_s },
             { u"Options"_s, QJsonObject() } };
}

QJsonObject networkJson(quint32 seed, const QString &name, const QDateTime &created)
{
    const bool isBridge = name != u"host" && name != u"none";
    QJsonArray ranges;
    if (isBridge) {
        const QString prefix = name == u"bridge" ? u"172.17.0"_s : u"172.18.0"_s;
        ranges.append(
            QJsonObject { { u"Subnet"_s, prefix + u".0/16"_s }, { u"Gateway"_s, prefix + u".1"_s } });
    }
    return { { u"Name"_s, name },
             { u"Id"_s, simId(seed, name) },
             { u"Created"_s, dockerTime(created) },
             { u"Scope"_s, u"local"_s },
             { u"Driver"_s,
               isBridge              ? u"bridge"_s
                   : name == u"none" ? u"null"_s
                                     : u"host"_s },
             { u"EnableIPv6"_s, false },
             { u"IPAM"_s,
               QJsonObject { { u"Driver"_s, u"default"_s },
                             { u"Options"_s, QJsonObject() },
                             { u"Config"_s, ranges } } },
             { u"Internal"_s, false },
             { u"Attachable"_s, false },
             { u"Ingress"_s, false },
             { u"ConfigFrom"_s, QJsonObject { { u"Network"_s, QString() } } },
             { u"ConfigOnly"_s, false },
             { u"Containers"_s, QJsonObject() },
             { u"Options"_s, QJsonObject() },
             { u"Labels"_s, QJsonObject() } };
}

} // namespace slipway::sandbox
