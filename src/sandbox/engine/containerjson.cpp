// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/containerjson.h"

#include <algorithm>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRootSize = 187'000'000;
constexpr int kPrefixLength = 16;

QJsonArray strings(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

void overlay(QJsonObject &json, const QJsonObject &with)
{
    for (auto at = with.begin(); at != with.end(); ++at)
        json.insert(at.key(), at.value());
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
                          { u"Mode"_s,
                            isVolume               ? u"z"_s
                                : mount.isWritable ? QString()
                                                   : u"ro"_s },
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

QString macAddress(const QString &address)
{
    const QStringList parts = address.split(u'.');
    QString mac = u"02:42"_s;
    for (const QString &part : parts)
        mac += u":%1"_s.arg(part.toInt(), 2, 16, QChar(u'0'));
    return mac;
}

QJsonObject endpointJson(const SimContainer &container, const QString &name,
                         const QList<SimNetwork> &networks)
{
    const auto network = std::find_if(networks.begin(), networks.end(),
                                      [&name](const SimNetwork &each) { return each.name == name; });
    const bool hasAddress = container.hasProcess() && network != networks.end() && !network->subnet.isEmpty();
    const QString service = container.labels.value(u"com.docker.compose.service"_s);
    const QJsonValue aliases = name == u"bridge" || service.isEmpty()
        ? QJsonValue(QJsonValue::Null)
        : QJsonValue(QJsonArray { container.name, service });
    return { { u"IPAMConfig"_s, QJsonValue::Null },
             { u"Links"_s, QJsonValue::Null },
             { u"Aliases"_s, aliases },
             { u"NetworkID"_s, network == networks.end() ? QString() : network->id },
             { u"EndpointID"_s, container.hasProcess() ? simId(2, container.id + name) : QString() },
             { u"Gateway"_s, hasAddress ? network->gateway : QString() },
             { u"IPAddress"_s, hasAddress ? container.address : QString() },
             { u"IPPrefixLen"_s, hasAddress ? kPrefixLength : 0 },
             { u"IPv6Gateway"_s, QString() },
             { u"GlobalIPv6Address"_s, QString() },
             { u"GlobalIPv6PrefixLen"_s, 0 },
             { u"MacAddress"_s, hasAddress ? macAddress(container.address) : QString() },
             { u"DriverOpts"_s, QJsonValue::Null } };
}

QJsonObject networksJson(const SimContainer &container, const QList<SimNetwork> &networks)
{
    QJsonObject json;
    for (const QString &name : container.networks)
        json.insert(name, endpointJson(container, name, networks));
    return json;
}

QJsonObject healthJson(const SimContainer &container)
{
    QJsonArray log;
    for (const SimHealthCheck &check : container.healthLog) {
        log.append(QJsonObject { { u"Start"_s, dockerTime(check.start) },
                                 { u"End"_s, dockerTime(check.start.addMSecs(80)) },
                                 { u"ExitCode"_s, check.exitCode },
                                 { u"Output"_s, check.output } });
    }
    return { { u"Status"_s, healthName(container) },
             { u"FailingStreak"_s, container.failingStreak },
             { u"Log"_s, log } };
}

QJsonObject stateJson(const SimContainer &container)
{
    QJsonObject json { { u"Status"_s, wireName(container.state) },
                       { u"Running"_s, container.isAlive() },
                       { u"Paused"_s, container.state == RunState::Paused },
                       { u"Restarting"_s, container.state == RunState::Restarting },
                       { u"OOMKilled"_s, container.isOomKilled },
                       { u"Dead"_s, container.state == RunState::Dead },
                       { u"Pid"_s, container.hasProcess() ? container.pid : 0 },
                       { u"ExitCode"_s, container.hasProcess() ? 0 : container.exitCode },
                       { u"Error"_s, QString() },
                       { u"StartedAt"_s, dockerTime(container.started) },
                       { u"FinishedAt"_s, dockerTime(container.finished) } };
    if (container.health)
        json.insert(u"Health"_s, healthJson(container));
    return json;
}

/// \param isUp the addresses that listen; else what was asked for
QJsonObject portMapJson(const SimContainer &container, bool isUp)
{
    QJsonObject json;
    for (const SimPort &port : container.ports) {
        const QString key = u"%1/%2"_s.arg(port.inner).arg(port.protocol);
        const QString number = QString::number(port.outer);
        if (port.outer == 0 && !isUp)
            continue;
        if (port.outer == 0) {
            json.insert(key, QJsonValue::Null);
            continue;
        }
        QJsonArray bindings = json.value(key).toArray();
        const QString asked = port.address == u"0.0.0.0" && !isUp ? QString() : port.address;
        bindings.append(QJsonObject { { u"HostIp"_s, asked }, { u"HostPort"_s, number } });
        if (isUp && port.address == u"0.0.0.0")
            bindings.append(QJsonObject { { u"HostIp"_s, u"::"_s }, { u"HostPort"_s, number } });
        json.insert(key, bindings);
    }
    return json;
}

QJsonObject hostConfigDefaults()
{
    QJsonObject json;
    for (const QLatin1StringView name :
         { "CpuShares"_L1, "Memory"_L1, "NanoCpus"_L1, "BlkioWeight"_L1, "CpuPeriod"_L1, "CpuQuota"_L1,
           "CpuRealtimePeriod"_L1, "CpuRealtimeRuntime"_L1, "MemoryReservation"_L1, "MemorySwap"_L1,
           "OomScoreAdj"_L1, "CpuCount"_L1, "CpuPercent"_L1, "IOMaximumIOps"_L1, "IOMaximumBandwidth"_L1 })
        json.insert(name, 0);
    for (const QLatin1StringView name :
         { "ContainerIDFile"_L1, "VolumeDriver"_L1, "Cgroup"_L1, "PidMode"_L1, "UTSMode"_L1, "UsernsMode"_L1,
           "Isolation"_L1, "CpusetCpus"_L1, "CpusetMems"_L1, "CgroupParent"_L1 })
        json.insert(name, QString());
    for (const QLatin1StringView name :
         { "VolumesFrom"_L1, "CapAdd"_L1, "CapDrop"_L1, "ExtraHosts"_L1, "GroupAdd"_L1, "Links"_L1,
           "SecurityOpt"_L1, "DeviceCgroupRules"_L1, "DeviceRequests"_L1, "MemorySwappiness"_L1,
           "OomKillDisable"_L1, "PidsLimit"_L1, "Ulimits"_L1 })
        json.insert(name, QJsonValue::Null);
    for (const QLatin1StringView name : { "Dns"_L1, "DnsOptions"_L1, "DnsSearch"_L1, "Devices"_L1 })
        json.insert(name, QJsonArray());
    json.insert(u"ConsoleSize"_s, QJsonArray { 0, 0 });
    json.insert(u"CgroupnsMode"_s, u"private"_s);
    json.insert(u"IpcMode"_s, u"private"_s);
    json.insert(u"Runtime"_s, u"runc"_s);
    json.insert(u"ShmSize"_s, 67'108'864);
    json.insert(u"LogConfig"_s,
                QJsonObject { { u"Type"_s, u"json-file"_s }, { u"Config"_s, QJsonObject() } });
    json.insert(u"Privileged"_s, false);
    json.insert(u"PublishAllPorts"_s, false);
    json.insert(u"ReadonlyRootfs"_s, false);
    json.insert(u"MaskedPaths"_s, QJsonArray { u"/proc/acpi"_s, u"/proc/kcore"_s, u"/sys/firmware"_s });
    json.insert(u"ReadonlyPaths"_s, QJsonArray { u"/proc/bus"_s, u"/proc/sys"_s });
    return json;
}

QJsonObject hostConfigJson(const SimContainer &container)
{
    QStringList binds;
    binds.reserve(container.mounts.size());
    for (const SimMount &mount : container.mounts) {
        binds.append((mount.volume.isEmpty() ? mount.source : mount.volume) + u':' + mount.target
                     + (mount.isWritable ? QString() : u":ro"_s));
    }
    QJsonObject json = hostConfigDefaults();
    overlay(json, container.hostConfig);
    const QString network = container.network();
    json.insert(u"Binds"_s, binds.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(strings(binds)));
    json.insert(u"NetworkMode"_s, network.isEmpty() ? u"default"_s : network);
    json.insert(u"PortBindings"_s, portMapJson(container, false));
    json.insert(u"RestartPolicy"_s,
                QJsonObject { { u"Name"_s, container.restartPolicy },
                              { u"MaximumRetryCount"_s, container.restartLimit } });
    json.insert(u"AutoRemove"_s, container.removesItself);
    return json;
}

QJsonObject configJson(const SimContainer &container)
{
    QJsonObject exposed;
    for (const SimPort &port : container.ports)
        exposed.insert(u"%1/%2"_s.arg(port.inner).arg(port.protocol), QJsonObject());
    const bool hasEntrypoint = !container.entrypoint.isEmpty();
    QJsonObject json {
        { u"Hostname"_s, container.network() == u"host" ? u"vm"_s : container.id.left(12) },
        { u"Domainname"_s, QString() },
        { u"User"_s, QString() },
        { u"AttachStdin"_s, false },
        { u"AttachStdout"_s, false },
        { u"AttachStderr"_s, false },
        { u"Tty"_s, container.isTty },
        { u"OpenStdin"_s, container.hasStdin },
        { u"StdinOnce"_s, false },
        { u"Env"_s, strings(container.environment) },
        { u"Cmd"_s, container.command.isEmpty() ? QJsonValue() : QJsonValue(strings(container.command)) },
        { u"Image"_s, container.image },
        { u"Volumes"_s, QJsonValue::Null },
        { u"WorkingDir"_s, QString() },
        { u"Entrypoint"_s, hasEntrypoint ? QJsonValue(strings(container.entrypoint)) : QJsonValue() },
        { u"OnBuild"_s, QJsonValue::Null },
        { u"Labels"_s, stringMapJson(container.labels) }
    };
    if (!exposed.isEmpty())
        json.insert(u"ExposedPorts"_s, exposed);
    overlay(json, container.config);
    return json;
}

QJsonObject networkSettingsJson(const SimContainer &container, const QList<SimNetwork> &networks)
{
    const QJsonObject endpoints = networksJson(container, networks);
    const QJsonObject first = endpoints.value(u"bridge"_s).toObject(); // the old members are the bridge's
    return { { u"Bridge"_s, QString() },
             { u"SandboxID"_s, container.hasProcess() ? simId(3, container.id) : QString() },
             { u"SandboxKey"_s,
               container.hasProcess() ? u"/var/run/docker/netns/"_s + simId(3, container.id).left(12)
                                      : QString() },
             { u"Ports"_s, container.hasProcess() ? portMapJson(container, true) : QJsonObject() },
             { u"HairpinMode"_s, false },
             { u"LinkLocalIPv6Address"_s, QString() },
             { u"LinkLocalIPv6PrefixLen"_s, 0 },
             { u"SecondaryIPAddresses"_s, QJsonValue::Null },
             { u"SecondaryIPv6Addresses"_s, QJsonValue::Null },
             { u"EndpointID"_s, first.value(u"EndpointID"_s).toString() },
             { u"Gateway"_s, first.value(u"Gateway"_s).toString() },
             { u"GlobalIPv6Address"_s, QString() },
             { u"GlobalIPv6PrefixLen"_s, 0 },
             { u"IPAddress"_s, first.value(u"IPAddress"_s).toString() },
             { u"IPPrefixLen"_s, first.value(u"IPPrefixLen"_s).toInt() },
             { u"IPv6Gateway"_s, QString() },
             { u"MacAddress"_s, first.value(u"MacAddress"_s).toString() },
             { u"Networks"_s, endpoints } };
}

/// As the list shows it: words with blanks in quotes.
QString shownCommand(const SimContainer &container)
{
    QStringList shown;
    const QStringList words = container.wholeCommand();
    shown.reserve(words.size());
    for (const QString &word : words)
        shown.append(word.contains(u' ') ? u'\'' + word + u'\'' : word);
    return shown.join(u' ');
}

QString appArmorProfile(const SimContainer &container)
{
    const bool isPrivileged = container.hostConfig.value(u"Privileged"_s).toBool();
    const bool isOff =
        container.hostConfig.value(u"SecurityOpt"_s).toArray().contains(u"apparmor=unconfined"_s);
    return isPrivileged || isOff ? u"unconfined"_s : u"docker-default"_s;
}

} // namespace

QStringList textsOf(const QJsonValue &list)
{
    if (list.isString())
        return { list.toString() };
    QStringList texts;
    const QJsonArray array = list.toArray();
    texts.reserve(array.size());
    for (const auto &item : array)
        texts.append(item.toString());
    return texts;
}

QJsonObject stringMapJson(const QMap<QString, QString> &map)
{
    QJsonObject json;
    for (auto at = map.begin(); at != map.end(); ++at)
        json.insert(at.key(), at.value());
    return json;
}

QJsonObject containerSummaryJson(const SimContainer &container, const QList<SimNetwork> &networks,
                                 bool withSize, const QDateTime &now)
{
    const QString network = container.network();
    QJsonObject json {
        { u"Id"_s, container.id },
        { u"Names"_s, QJsonArray { u'/' + container.name } },
        { u"Image"_s, container.image },
        { u"ImageID"_s, container.imageId },
        { u"Command"_s, shownCommand(container) },
        { u"Created"_s, container.created.toSecsSinceEpoch() },
        { u"Ports"_s, portsJson(container) },
        { u"Labels"_s, stringMapJson(container.labels) },
        { u"State"_s, wireName(container.state) },
        { u"Status"_s, statusText(container, now) },
        { u"HostConfig"_s, QJsonObject { { u"NetworkMode"_s, network.isEmpty() ? u"default"_s : network } } },
        { u"NetworkSettings"_s, QJsonObject { { u"Networks"_s, networksJson(container, networks) } } },
        { u"Mounts"_s, mountsJson(container) }
    };
    if (withSize) {
        json.insert(u"SizeRw"_s, kWritableSize);
        json.insert(u"SizeRootFs"_s, kRootSize);
    }
    return json;
}

QJsonObject containerInspectJson(const SimContainer &container, const QList<SimNetwork> &networks,
                                 bool withSize)
{
    const QString folder = u"/var/lib/docker/containers/"_s + container.id;
    const QStringList command = container.wholeCommand();
    QJsonObject json { { u"Id"_s, container.id },
                       { u"Created"_s, dockerTime(container.created) },
                       { u"Path"_s, command.value(0) },
                       { u"Args"_s, strings(command.mid(1)) },
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
                       { u"AppArmorProfile"_s, appArmorProfile(container) },
                       { u"ExecIDs"_s, QJsonValue::Null },
                       { u"HostConfig"_s, hostConfigJson(container) },
                       { u"GraphDriver"_s,
                         QJsonObject { { u"Name"_s, u"overlay2"_s }, { u"Data"_s, QJsonObject() } } },
                       { u"Mounts"_s, mountsJson(container) },
                       { u"Config"_s, configJson(container) },
                       { u"NetworkSettings"_s, networkSettingsJson(container, networks) } };
    if (withSize) {
        json.insert(u"SizeRw"_s, kWritableSize);
        json.insert(u"SizeRootFs"_s, kRootSize);
    }
    return json;
}

} // namespace slipway::sandbox
