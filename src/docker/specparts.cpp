// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/specparts.h"

#include "docker/runoptions.h"

#include <algorithm>
#include <tuple>

namespace slipway::docker::specparts {

using namespace Qt::StringLiterals;

namespace {

/// "80/tcp" -> 80, "tcp".
std::optional<PublishedPort> portFrom(const QString &key)
{
    const qsizetype slash = key.indexOf(u'/');
    bool isNumber = false;
    PublishedPort port;
    port.containerPort = key.first(slash < 0 ? key.size() : slash).toUShort(&isNumber);
    port.protocol = slash < 0 ? u"tcp"_s : key.sliced(slash + 1);
    return isNumber ? std::optional(port) : std::nullopt;
}

QList<PublishedPort> publishedPorts(const QJsonObject &bindings, JsonFields &hostConfig)
{
    QList<PublishedPort> ports;
    ports.reserve(bindings.size());
    for (auto it = bindings.begin(); it != bindings.end(); ++it) {
        const std::optional<PublishedPort> port = portFrom(it.key());
        if (!port)
            hostConfig.fail("PortBindings"_L1);
        const QJsonArray targets = it->toArray();
        for (const auto &target : targets) {
            PublishedPort bound = port.value_or(PublishedPort {});
            bound.hostAddress = target["HostIp"_L1].toString();
            bound.hostPort = target["HostPort"_L1].toString();
            ports.append(bound);
        }
    }
    std::stable_sort(ports.begin(), ports.end(), [](const PublishedPort &a, const PublishedPort &b) {
        return std::tie(a.containerPort, a.protocol) < std::tie(b.containerPort, b.protocol);
    });
    return ports;
}

std::optional<MountSpec> mountFrom(QJsonObject json)
{
    const QString type = json.take("Type"_L1).toString();
    MountSpec mount { .strict = true };
    if (type == "bind"_L1)
        mount.kind = MountSpec::Kind::Bind;
    else if (type == "tmpfs"_L1)
        mount.kind = MountSpec::Kind::Tmpfs;
    else if (type != "volume"_L1)
        return std::nullopt;
    mount.source = json.take("Source"_L1).toString();
    mount.target = json.take("Target"_L1).toString();
    mount.readOnly = json.take("ReadOnly"_L1).toBool();
    mount.details = json;
    return mount;
}

QJsonObject mountJson(const MountSpec &mount)
{
    QJsonObject json = mount.details;
    json.insert("Type"_L1, mountKindName(mount.kind));
    if (!mount.source.isEmpty())
        json.insert("Source"_L1, mount.source);
    json.insert("Target"_L1, mount.target);
    if (mount.readOnly)
        json.insert("ReadOnly"_L1, true);
    return json;
}

bool hasTarget(const ContainerSpec &spec, const QString &target)
{
    return std::any_of(spec.mounts.begin(), spec.mounts.end(),
                       [&target](const MountSpec &mount) { return mount.target == target; });
}

/// \param engines names that the engine makes aliases by itself: the id, the host name
NetworkSpec networkFrom(const QString &name, const QJsonObject &json, const QStringList &engines)
{
    NetworkSpec network { .name = name };
    const QJsonArray aliases = json["Aliases"_L1].toArray();
    for (const auto &alias : aliases) {
        if (!engines.contains(alias.toString()))
            network.aliases.append(alias.toString());
    }
    for (const auto key : { "IPAMConfig"_L1, "Links"_L1, "DriverOpts"_L1, "GwPriority"_L1 }) {
        const QJsonValue value = json[key];
        const bool isSaid = (value.isObject() && !value.toObject().isEmpty())
            || (value.isArray() && !value.toArray().isEmpty())
            || (value.isDouble() && value.toInteger() != 0);
        if (isSaid)
            network.details.insert(key, value);
    }
    return network;
}

} // namespace

std::optional<HealthCheckSpec> healthCheckFrom(const QJsonObject &json, std::optional<Error> &problem)
{
    if (json.isEmpty())
        return std::nullopt;
    JsonFields fields(json, u"$.Config.Healthcheck"_s, problem);
    HealthCheckSpec check;
    check.test = fields.texts("Test"_L1);
    check.interval = std::chrono::nanoseconds(fields.number("Interval"_L1));
    check.timeout = std::chrono::nanoseconds(fields.number("Timeout"_L1));
    check.startPeriod = std::chrono::nanoseconds(fields.number("StartPeriod"_L1));
    check.startInterval = std::chrono::nanoseconds(fields.number("StartInterval"_L1));
    check.retries = static_cast<int>(fields.number("Retries"_L1));
    return check;
}

QJsonObject healthCheckJson(const HealthCheckSpec &check)
{
    QJsonObject json;
    const auto put = [&json](QLatin1StringView key, qint64 number) {
        if (number != 0)
            json.insert(key, number);
    };
    if (!check.test.isEmpty())
        json.insert("Test"_L1, QJsonArray::fromStringList(check.test));
    put("Interval"_L1, check.interval.count());
    put("Timeout"_L1, check.timeout.count());
    put("StartPeriod"_L1, check.startPeriod.count());
    put("StartInterval"_L1, check.startInterval.count());
    put("Retries"_L1, check.retries);
    return json;
}

QString portKey(const PublishedPort &port)
{
    return QString::number(port.containerPort) + u'/' + port.protocol;
}

void readPorts(ContainerSpec &spec, const QJsonObject &exposed, const QJsonObject &bindings,
               JsonFields &hostConfig)
{
    spec.ports = publishedPorts(bindings, hostConfig);
    const QStringList keys = exposed.keys();
    for (const QString &key : keys) {
        if (bindings[key].toArray().isEmpty())
            spec.exposedPorts.append(key);
    }
}

void readMounts(ContainerSpec &spec, const QJsonObject &volumes, JsonFields &hostConfig)
{
    const QStringList binds = hostConfig.texts("Binds"_L1);
    for (const QString &bind : binds)
        spec.mounts.append(mountFromBindText(bind));
    QJsonArray unknown;
    const QJsonArray mounts = hostConfig.array("Mounts"_L1);
    for (const auto &json : mounts) {
        if (const std::optional<MountSpec> mount = mountFrom(json.toObject()))
            spec.mounts.append(*mount);
        else
            unknown.append(json);
    }
    if (!unknown.isEmpty())
        spec.otherHostConfig.insert("Mounts"_L1, unknown);
    const QMap<QString, QString> tmpfs = hostConfig.textMap("Tmpfs"_L1);
    for (auto it = tmpfs.begin(); it != tmpfs.end(); ++it)
        spec.mounts.append(
            MountSpec { .kind = MountSpec::Kind::Tmpfs, .target = it.key(), .options = it.value() });
    const QStringList paths = volumes.keys();
    for (const QString &path : paths) {
        if (!hasTarget(spec, path))
            spec.mounts.append(MountSpec { .kind = MountSpec::Kind::Volume, .target = path });
    }
}

void writeMounts(const ContainerSpec &spec, QJsonObject &config, QJsonObject &hostConfig)
{
    QJsonObject volumes;
    QJsonArray binds;
    QJsonArray mounts = spec.otherHostConfig["Mounts"_L1].toArray();
    QJsonObject tmpfs;
    for (const MountSpec &mount : spec.mounts) {
        if (mount.strict)
            mounts.append(mountJson(mount));
        else if (mount.kind == MountSpec::Kind::Tmpfs)
            tmpfs.insert(mount.target, mount.options);
        else if (mount.source.isEmpty())
            volumes.insert(mount.target, QJsonObject());
        else
            binds.append(bindText(mount));
    }
    if (!volumes.isEmpty())
        config.insert("Volumes"_L1, volumes);
    if (!binds.isEmpty())
        hostConfig.insert("Binds"_L1, binds);
    if (!mounts.isEmpty())
        hostConfig.insert("Mounts"_L1, mounts);
    if (!tmpfs.isEmpty())
        hostConfig.insert("Tmpfs"_L1, tmpfs);
}

void readNetworks(ContainerSpec &spec, const QJsonObject &json, const QString &shortId)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QJsonObject endpoint = it->toObject();
        const QString id = endpoint["NetworkID"_L1].toString();
        if (!spec.networkMode.isEmpty() && id == spec.networkMode)
            spec.networkMode = it.key(); // was given by its id
        if (isBuiltInNetworkMode(it.key()))
            continue;
        const NetworkSpec network = networkFrom(it.key(), endpoint, { shortId, spec.hostname });
        if (it.key() == spec.networkMode)
            spec.networks.prepend(network);
        else
            spec.networks.append(network);
    }
}

QStringList devicesFrom(const QJsonArray &json)
{
    QStringList devices;
    devices.reserve(json.size());
    for (const auto &device : json)
        devices.append(device["PathOnHost"_L1].toString() + u':' + device["PathInContainer"_L1].toString()
                       + u':' + device["CgroupPermissions"_L1].toString());
    return devices;
}

QJsonArray devicesJson(const QStringList &devices)
{
    QJsonArray json;
    for (const QString &device : devices) {
        const QStringList parts = device.split(u':');
        const bool onlyRights = parts.size() == 2 && !parts.at(1).startsWith(u'/');
        json.append(
            QJsonObject { { "PathOnHost"_L1, parts.at(0) },
                          { "PathInContainer"_L1, onlyRights ? parts.at(0) : parts.value(1, parts.at(0)) },
                          { "CgroupPermissions"_L1, onlyRights ? parts.at(1) : parts.value(2, u"rwm"_s) } });
    }
    return json;
}

QStringList ulimitsFrom(const QJsonArray &json)
{
    QStringList limits;
    limits.reserve(json.size());
    for (const auto &limit : json)
        limits.append(u"%1=%2:%3"_s.arg(limit["Name"_L1].toString())
                          .arg(limit["Soft"_L1].toInteger())
                          .arg(limit["Hard"_L1].toInteger()));
    return limits;
}

QJsonArray ulimitsJson(const QStringList &limits)
{
    QJsonArray json;
    for (const QString &limit : limits) {
        const qsizetype equals = limit.indexOf(u'=');
        const QStringList values = limit.sliced(equals + 1).split(u':');
        json.append(QJsonObject { { "Name"_L1, limit.first(qMax(equals, qsizetype { 0 })) },
                                  { "Soft"_L1, values.at(0).toLongLong() },
                                  { "Hard"_L1, values.constLast().toLongLong() } });
    }
    return json;
}

} // namespace slipway::docker::specparts
