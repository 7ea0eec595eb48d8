// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json/jsonreader.h"
#include "docker/createspec.h"
#include "docker/specfields.h"
#include "docker/specparts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;
using specfields::Field;
using specfields::Place;

namespace {

constexpr qsizetype kShortId = 12; ///< digits of an id that the engine uses as host name and alias
constexpr auto kDefaultLogDriver = "json-file"_L1;

void readPlace(ContainerSpec &spec, JsonFields &fields, Place place)
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

std::optional<QStringList> wordsFrom(JsonFields &fields, QLatin1StringView key)
{
    const QStringList words = fields.texts(key);
    return words.isEmpty() ? std::nullopt : std::optional(words);
}

void readConfig(ContainerSpec &spec, JsonFields &config)
{
    readPlace(spec, config, Place::Config);
    spec.image = config.text("Image"_L1);
    spec.environment = config.texts("Env"_L1);
    spec.command = wordsFrom(config, "Cmd"_L1);
    spec.entrypoint = wordsFrom(config, "Entrypoint"_L1);
    spec.healthCheck = specparts::healthCheckFrom(config.object("Healthcheck"_L1), config.problem());
    const QJsonValue timeout = config.take("StopTimeout"_L1);
    if (timeout.isDouble())
        spec.stopTimeout = timeout.toInteger();
    config.drop({ "AttachStdin"_L1, "AttachStdout"_L1, "AttachStderr"_L1, "OnBuild"_L1, "ArgsEscaped"_L1 });
}

void readHostConfig(ContainerSpec &spec, JsonFields &host)
{
    readPlace(spec, host, Place::HostConfig);
    const QString mode = host.text("NetworkMode"_L1);
    spec.networkMode = mode == "default"_L1 ? QString() : mode;
    JsonFields restart(host.object("RestartPolicy"_L1), u"$.HostConfig.RestartPolicy"_s, host.problem());
    spec.restart = RestartPolicy::parse(restart.text("Name"_L1)).value_or(RestartPolicy {});
    spec.restart.retries = static_cast<int>(restart.number("MaximumRetryCount"_L1));
    spec.nanoCpus = host.number("NanoCpus"_L1);
    spec.memorySwap = host.number("MemorySwap"_L1);
    if (spec.memorySwap == 2 * spec.memory.count)
        spec.memorySwap = 0; // what the engine makes of nothing
    spec.devices = specparts::devicesFrom(host.array("Devices"_L1));
    spec.ulimits = specparts::ulimitsFrom(host.array("Ulimits"_L1));
    JsonFields log(host.object("LogConfig"_L1), u"$.HostConfig.LogConfig"_s, host.problem());
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
    put("Devices"_L1, !spec.devices.isEmpty(), specparts::devicesJson(spec.devices));
    put("Ulimits"_L1, !spec.ulimits.isEmpty(), specparts::ulimitsJson(spec.ulimits));
    QJsonObject options;
    for (auto it = spec.logOptions.begin(); it != spec.logOptions.end(); ++it)
        options.insert(it.key(), it.value());
    put("LogConfig"_L1, !spec.logDriver.isEmpty() || !options.isEmpty(),
        QJsonObject { { "Type"_L1, spec.logDriver.isEmpty() ? QString(kDefaultLogDriver) : spec.logDriver },
                      { "Config"_L1, options } });
    QJsonObject bindings;
    for (const PublishedPort &port : spec.ports) {
        QJsonArray targets = bindings[specparts::portKey(port)].toArray();
        targets.append(QJsonObject { { "HostIp"_L1, port.hostAddress }, { "HostPort"_L1, port.hostPort } });
        bindings.insert(specparts::portKey(port), targets);
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
        json.insert("Healthcheck"_L1, specparts::healthCheckJson(*spec.healthCheck));
    if (spec.stopTimeout)
        json.insert("StopTimeout"_L1, *spec.stopTimeout);
    QJsonObject exposed;
    for (const QString &port : spec.exposedPorts)
        exposed.insert(port, QJsonObject());
    for (const PublishedPort &port : spec.ports)
        exposed.insert(specparts::portKey(port), QJsonObject());
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
    JsonFields root(*json, u"$"_s, problem);
    ContainerSpec spec;
    const QString name = root.text("Name"_L1);
    spec.name = name.startsWith(u'/') ? name.sliced(1) : name;
    const QString shortId = root.text("Id"_L1).left(kShortId);
    JsonFields config(root.object("Config"_L1), u"$.Config"_s, problem);
    JsonFields host(root.object("HostConfig"_L1), u"$.HostConfig"_s, problem);
    readConfig(spec, config);
    readHostConfig(spec, host);
    specparts::readMounts(spec, config.object("Volumes"_L1), host);
    specparts::readPorts(spec, config.object("ExposedPorts"_L1), host.object("PortBindings"_L1), host);
    specparts::readNetworks(spec, root.object("NetworkSettings"_L1)["Networks"_L1].toObject(), shortId);
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
    JsonFields root(*json, u"$"_s, problem);
    JsonFields config(root.object("Config"_L1), u"$.Config"_s, problem);
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
    defaults.healthCheck = specparts::healthCheckFrom(config.object("Healthcheck"_L1), problem);
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
    specparts::writeMounts(spec, json, hostConfig);
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
