// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json/jsonreader.h"
#include "docker/createspec.h"
#include "docker/runoptions.h"
#include "docker/specfields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>
#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;
using specfields::Field;
using specfields::Place;

namespace {

constexpr qsizetype kShortId = 12; ///< digits of an id that the engine uses as host name and alias
constexpr auto kDefaultLogDriver = "json-file"_L1;

/// Takes known fields out of an object, and remembers the first one of the wrong type; what stays is unknown.
/// Missing and null give the empty value.
class Fields final
{
public:
    // outlives: `problem` is a local of the function that reads
    Fields(QJsonObject object, QString path, std::optional<Error> &problem)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_problem(problem)
    {
    }

    QJsonValue take(QLatin1StringView key) { return m_object.take(key); }
    QString text(QLatin1StringView key) { return checked(key, QJsonValue::String).toString(); }
    bool flag(QLatin1StringView key) { return checked(key, QJsonValue::Bool).toBool(); }
    qint64 number(QLatin1StringView key) { return checked(key, QJsonValue::Double).toInteger(); }
    QJsonObject object(QLatin1StringView key) { return checked(key, QJsonValue::Object).toObject(); }
    QJsonArray array(QLatin1StringView key) { return checked(key, QJsonValue::Array).toArray(); }

    QStringList texts(QLatin1StringView key)
    {
        QStringList list;
        const QJsonArray items = array(key);
        list.reserve(items.size());
        for (const auto &item : items) {
            if (!item.isString())
                fail(key);
            list.append(item.toString());
        }
        return list;
    }

    QMap<QString, QString> textMap(QLatin1StringView key)
    {
        QMap<QString, QString> map;
        const QJsonObject members = object(key);
        for (auto it = members.begin(); it != members.end(); ++it) {
            if (!it->isString())
                fail(key);
            map.insert(it.key(), it->toString());
        }
        return map;
    }

    void drop(std::initializer_list<QLatin1StringView> keys)
    {
        for (const QLatin1StringView key : keys)
            m_object.remove(key);
    }

    void fail(QLatin1StringView key)
    {
        if (m_problem)
            return;
        m_problem = Error { .kind = ErrorKind::Protocol,
                            .code = u"json.content"_s,
                            .detail = m_path + u'.' + key + u" is of another type"_s };
    }

    std::optional<Error> &problem() { return m_problem; }
    const QString &path() const { return m_path; }
    const QJsonObject &rest() const { return m_object; }

private:
    QJsonValue checked(QLatin1StringView key, QJsonValue::Type type)
    {
        QJsonValue value = m_object.take(key);
        if (value.isUndefined() || value.isNull())
            return {};
        if (value.type() == type)
            return value;
        fail(key);
        return {};
    }

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> &m_problem;
};

void readPlace(ContainerSpec &spec, Fields &fields, Place place)
{
    const auto each = [place](const auto &table, const auto &read) {
        for (const auto &field : table) {
            if (field.place == place)
                read(field);
        }
    };
    each(specfields::kTexts, [&](const Field<QString> &field) {
        const QString text = fields.text(field.key);
        spec.*field.member = text == field.usual ? QString() : text;
    });
    each(specfields::kFlags, [&](const Field<bool> &field) { spec.*field.member = fields.flag(field.key); });
    each(specfields::kLists,
         [&](const Field<QStringList> &field) { spec.*field.member = fields.texts(field.key); });
    each(specfields::kMaps,
         [&](const Field<QMap<QString, QString>> &field) { spec.*field.member = fields.textMap(field.key); });
    each(specfields::kSizes, [&](const Field<Bytes> &field) {
        const qint64 size = fields.number(field.key);
        spec.*field.member = Bytes { QString::number(size) == field.usual ? 0 : size };
    });
    each(specfields::kNumbers,
         [&](const Field<qint64> &field) { spec.*field.member = fields.number(field.key); });
}

void writePlace(const ContainerSpec &spec, QJsonObject &json, Place place)
{
    const auto each = [place](const auto &table, const auto &write) {
        for (const auto &field : table) {
            if (field.place == place)
                write(field);
        }
    };
    const auto put = [&json](QLatin1StringView key, bool isSaid, const QJsonValue &value) {
        if (isSaid)
            json.insert(key, value);
    };
    each(specfields::kTexts, [&](const Field<QString> &field) {
        put(field.key, !(spec.*field.member).isEmpty(), spec.*field.member);
    });
    each(specfields::kFlags,
         [&](const Field<bool> &field) { put(field.key, spec.*field.member, spec.*field.member); });
    each(specfields::kLists, [&](const Field<QStringList> &field) {
        put(field.key, !(spec.*field.member).isEmpty(), QJsonArray::fromStringList(spec.*field.member));
    });
    each(specfields::kMaps, [&](const Field<QMap<QString, QString>> &field) {
        QJsonObject members;
        const QMap<QString, QString> &map = spec.*field.member;
        for (auto it = map.begin(); it != map.end(); ++it)
            members.insert(it.key(), it.value());
        put(field.key, !map.isEmpty(), members);
    });
    each(specfields::kSizes, [&](const Field<Bytes> &field) {
        put(field.key, (spec.*field.member).count != 0, (spec.*field.member).count);
    });
    each(specfields::kNumbers,
         [&](const Field<qint64> &field) { put(field.key, spec.*field.member != 0, spec.*field.member); });
}

// --- parts ---------------------------------------------------------------------------------------------

std::optional<HealthCheckSpec> healthCheckFrom(const QJsonObject &json, std::optional<Error> &problem)
{
    if (json.isEmpty())
        return std::nullopt;
    Fields fields(json, u"$.Config.Healthcheck"_s, problem);
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

QString portKey(const PublishedPort &port)
{
    return QString::number(port.containerPort) + u'/' + port.protocol;
}

QList<PublishedPort> publishedPorts(const QJsonObject &bindings, Fields &hostConfig)
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

void readPorts(ContainerSpec &spec, const QJsonObject &exposed, const QJsonObject &bindings,
               Fields &hostConfig)
{
    spec.ports = publishedPorts(bindings, hostConfig);
    const QStringList keys = exposed.keys();
    for (const QString &key : keys) {
        if (bindings[key].toArray().isEmpty())
            spec.exposedPorts.append(key);
    }
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

void readMounts(ContainerSpec &spec, const QJsonObject &volumes, Fields &hostConfig)
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

/// Those in `json` that somebody chose, the one that the mode names first.
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

// --- the two halves ------------------------------------------------------------------------------------

std::optional<QStringList> wordsFrom(Fields &fields, QLatin1StringView key)
{
    const QStringList words = fields.texts(key);
    return words.isEmpty() ? std::nullopt : std::optional(words);
}

void readConfig(ContainerSpec &spec, Fields &config)
{
    readPlace(spec, config, Place::Config);
    spec.image = config.text("Image"_L1);
    spec.environment = config.texts("Env"_L1);
    spec.command = wordsFrom(config, "Cmd"_L1);
    spec.entrypoint = wordsFrom(config, "Entrypoint"_L1);
    spec.healthCheck = healthCheckFrom(config.object("Healthcheck"_L1), config.problem());
    const QJsonValue timeout = config.take("StopTimeout"_L1);
    if (timeout.isDouble())
        spec.stopTimeout = timeout.toInteger();
    config.drop({ "AttachStdin"_L1, "AttachStdout"_L1, "AttachStderr"_L1, "OnBuild"_L1, "ArgsEscaped"_L1 });
}

void readHostConfig(ContainerSpec &spec, Fields &host)
{
    readPlace(spec, host, Place::HostConfig);
    const QString mode = host.text("NetworkMode"_L1);
    spec.networkMode = mode == "default"_L1 ? QString() : mode;
    Fields restart(host.object("RestartPolicy"_L1), u"$.HostConfig.RestartPolicy"_s, host.problem());
    spec.restart = RestartPolicy::parse(restart.text("Name"_L1)).value_or(RestartPolicy {});
    spec.restart.retries = static_cast<int>(restart.number("MaximumRetryCount"_L1));
    spec.nanoCpus = host.number("NanoCpus"_L1);
    spec.memorySwap = host.number("MemorySwap"_L1);
    if (spec.memorySwap == 2 * spec.memory.count)
        spec.memorySwap = 0; // what the engine makes of nothing
    spec.devices = devicesFrom(host.array("Devices"_L1));
    spec.ulimits = ulimitsFrom(host.array("Ulimits"_L1));
    Fields log(host.object("LogConfig"_L1), u"$.HostConfig.LogConfig"_s, host.problem());
    spec.logDriver = log.text("Type"_L1);
    spec.logOptions = log.textMap("Config"_L1);
    if (spec.logDriver == kDefaultLogDriver && spec.logOptions.isEmpty())
        spec.logDriver.clear();
    host.drop({ "ConsoleSize"_L1, "ContainerIDFile"_L1 });
}

void writeHostConfig(const ContainerSpec &spec, QJsonObject &json)
{
    writePlace(spec, json, Place::HostConfig);
    const auto put = [&json](QLatin1StringView key, bool isSaid, const QJsonValue &value) {
        if (isSaid)
            json.insert(key, value);
    };
    put("NetworkMode"_L1, !spec.networkMode.isEmpty(), spec.networkMode);
    put("RestartPolicy"_L1, spec.restart != RestartPolicy {},
        QJsonObject { { "Name"_L1, spec.restart.name() }, { "MaximumRetryCount"_L1, spec.restart.retries } });
    put("NanoCpus"_L1, spec.nanoCpus != 0, spec.nanoCpus);
    put("MemorySwap"_L1, spec.memorySwap != 0, spec.memorySwap);
    put("Devices"_L1, !spec.devices.isEmpty(), devicesJson(spec.devices));
    put("Ulimits"_L1, !spec.ulimits.isEmpty(), ulimitsJson(spec.ulimits));
    QJsonObject options;
    for (auto it = spec.logOptions.begin(); it != spec.logOptions.end(); ++it)
        options.insert(it.key(), it.value());
    put("LogConfig"_L1, !spec.logDriver.isEmpty() || !options.isEmpty(),
        QJsonObject { { "Type"_L1, spec.logDriver.isEmpty() ? QString(kDefaultLogDriver) : spec.logDriver },
                      { "Config"_L1, options } });
    QJsonObject bindings;
    for (const PublishedPort &port : spec.ports) {
        QJsonArray targets = bindings[portKey(port)].toArray();
        targets.append(QJsonObject { { "HostIp"_L1, port.hostAddress }, { "HostPort"_L1, port.hostPort } });
        bindings.insert(portKey(port), targets);
    }
    put("PortBindings"_L1, !bindings.isEmpty(), bindings);
}

void writeConfig(const ContainerSpec &spec, QJsonObject &json)
{
    writePlace(spec, json, Place::Config);
    json.insert("Image"_L1, spec.image);
    if (!spec.environment.isEmpty())
        json.insert("Env"_L1, QJsonArray::fromStringList(spec.environment));
    if (spec.command)
        json.insert("Cmd"_L1, QJsonArray::fromStringList(*spec.command));
    if (spec.entrypoint) // one empty word is how the engine is told to take the image's away
        json.insert("Entrypoint"_L1,
                    QJsonArray::fromStringList(spec.entrypoint->isEmpty() ? QStringList { QString() }
                                                                          : *spec.entrypoint));
    if (spec.healthCheck)
        json.insert("Healthcheck"_L1, healthCheckJson(*spec.healthCheck));
    if (spec.stopTimeout)
        json.insert("StopTimeout"_L1, *spec.stopTimeout);
    QJsonObject exposed;
    for (const QString &port : spec.exposedPorts)
        exposed.insert(port, QJsonObject());
    for (const PublishedPort &port : spec.ports)
        exposed.insert(portKey(port), QJsonObject());
    if (!exposed.isEmpty())
        json.insert("ExposedPorts"_L1, exposed);
}

/// The host's name, or the other container's, is not this container's own.
void dropBorrowedNames(ContainerSpec &spec, const QString &shortId)
{
    const bool borrowed = spec.networkMode == "host"_L1 || spec.networkMode.startsWith("container:"_L1)
        || spec.utsMode == "host"_L1;
    if (borrowed)
        spec.domainname.clear();
    if (borrowed || spec.hostname == shortId)
        spec.hostname.clear();
}

Result<QJsonObject> objectIn(const QByteArray &text)
{
    const Result<JsonDocument> document = JsonDocument::parse(text, QString()); // strict, and not too deep
    if (!document)
        return document.error();
    const QJsonDocument json = QJsonDocument::fromJson(text);
    if (!json.isObject())
        return Error { .kind = ErrorKind::Protocol,
                       .code = u"json.content"_s,
                       .detail = u"$ is no object"_s };
    return json.object();
}

} // namespace

Result<ContainerSpec> specFromInspect(const QByteArray &inspected)
{
    const Result<QJsonObject> json = objectIn(inspected);
    if (!json)
        return json.error();
    std::optional<Error> problem;
    Fields root(*json, u"$"_s, problem);
    ContainerSpec spec;
    const QString name = root.text("Name"_L1);
    spec.name = name.startsWith(u'/') ? name.sliced(1) : name;
    const QString shortId = root.text("Id"_L1).left(kShortId);
    Fields config(root.object("Config"_L1), u"$.Config"_s, problem);
    Fields host(root.object("HostConfig"_L1), u"$.HostConfig"_s, problem);
    readConfig(spec, config);
    readHostConfig(spec, host);
    readMounts(spec, config.object("Volumes"_L1), host);
    readPorts(spec, config.object("ExposedPorts"_L1), host.object("PortBindings"_L1), host);
    readNetworks(spec, root.object("NetworkSettings"_L1)["Networks"_L1].toObject(), shortId);
    dropBorrowedNames(spec, shortId);
    if (spec.image.isEmpty())
        config.fail("Image"_L1);
    spec.otherConfig = config.rest();
    const QJsonValue unknownMounts = spec.otherHostConfig.value("Mounts"_L1);
    spec.otherHostConfig = host.rest();
    if (!unknownMounts.isUndefined())
        spec.otherHostConfig.insert("Mounts"_L1, unknownMounts);
    if (problem)
        return *problem;
    return spec;
}

Result<ImageDefaults> defaultsFromInspect(const QByteArray &inspected)
{
    const Result<QJsonObject> json = objectIn(inspected);
    if (!json)
        return json.error();
    std::optional<Error> problem;
    Fields root(*json, u"$"_s, problem);
    Fields config(root.object("Config"_L1), u"$.Config"_s, problem);
    ImageDefaults defaults;
    defaults.command = config.texts("Cmd"_L1);
    defaults.entrypoint = config.texts("Entrypoint"_L1);
    defaults.environment = config.texts("Env"_L1);
    defaults.labels = config.textMap("Labels"_L1);
    defaults.exposedPorts = config.object("ExposedPorts"_L1).keys();
    defaults.volumes = config.object("Volumes"_L1).keys();
    defaults.user = config.text("User"_L1);
    defaults.workingDir = config.text("WorkingDir"_L1);
    defaults.stopSignal = config.text("StopSignal"_L1);
    defaults.healthCheck = healthCheckFrom(config.object("Healthcheck"_L1), problem);
    if (problem)
        return *problem;
    return defaults;
}

QJsonObject endpointJson(const NetworkSpec &network)
{
    QJsonObject json = network.details;
    if (!network.aliases.isEmpty())
        json.insert("Aliases"_L1, QJsonArray::fromStringList(network.aliases));
    return json;
}

QByteArray createBody(const ContainerSpec &spec)
{
    QJsonObject json = spec.otherConfig;
    QJsonObject hostConfig = spec.otherHostConfig;
    writeConfig(spec, json);
    writeHostConfig(spec, hostConfig);
    writeMounts(spec, json, hostConfig);
    json.insert("HostConfig"_L1, hostConfig);
    for (const NetworkSpec &network : spec.networks) {
        if (network.name != spec.networkMode)
            continue;
        const QJsonObject endpoints { { network.name, endpointJson(network) } };
        json.insert("NetworkingConfig"_L1, QJsonObject { { "EndpointsConfig"_L1, endpoints } });
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QList<NetworkSpec> networksToJoin(const ContainerSpec &spec)
{
    QList<NetworkSpec> later = spec.networks;
    later.removeIf([&spec](const NetworkSpec &network) { return network.name == spec.networkMode; });
    return later;
}

} // namespace slipway::docker
