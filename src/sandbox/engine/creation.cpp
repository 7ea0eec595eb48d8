// SPDX-License-Identifier: GPL-3.0-or-later
// Containers that clients make and change.
#include "sandbox/engine/containerjson.h"
#include "sandbox/engine/enginestate.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLeastMemory = 6'291'456; ///< bytes
constexpr qint64 kNanosPerProcessor = 1'000'000'000;
constexpr qsizetype kIdLength = 64; ///< of a volume's name that the engine has made up

ActionOutcome bad(const QString &message)
{
    return { 400, message };
}

QMap<QString, QString> mapOf(const QJsonValue &value)
{
    QMap<QString, QString> map;
    const QJsonObject object = value.toObject();
    for (auto at = object.begin(); at != object.end(); ++at)
        map.insert(at.key(), at.value().toString());
    return map;
}

ActionOutcome checkPolicy(const QJsonObject &policy, bool removesItself)
{
    static const QStringList kPolicies { QString(), u"no"_s, u"always"_s, u"on-failure"_s,
                                         u"unless-stopped"_s };
    const QString name = policy.value(u"Name"_s).toString();
    const int count = policy.value(u"MaximumRetryCount"_s).toInt();
    if (!kPolicies.contains(name))
        return bad(
            u"invalid restart policy: unknown policy '%1'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'"_s
                .arg(name));
    if (count != 0 && name != u"on-failure")
        return bad(u"invalid restart policy: maximum retry count can only be used with 'on-failure'"_s);
    if (removesItself && !name.isEmpty() && name != u"no")
        return bad(u"can't create 'AutoRemove' container with restart policy"_s);
    return {};
}

ActionOutcome checkLimits(const QJsonObject &host)
{
    const qint64 memory = host.value(u"Memory"_s).toInteger();
    const qint64 swap = host.value(u"MemorySwap"_s).toInteger();
    const qint64 nanos = host.value(u"NanoCpus"_s).toInteger();
    if (memory != 0 && memory < kLeastMemory)
        return bad(u"Minimum memory limit allowed is 6MB"_s);
    if (memory > 0 && swap > 0 && swap < memory)
        return bad(u"Minimum memoryswap limit should be larger than memory limit, see usage"_s);
    if (nanos < 0 || nanos > kHostProcessors * kNanosPerProcessor)
        return bad(u"range of CPUs is from 0.01 to %1.00, as there are only %1 CPUs available"_s.arg(
            kHostProcessors));
    return {};
}

ActionOutcome checkTypes(const QJsonObject &body)
{
    const auto isList = [&body](const QString &name) {
        const QJsonValue value = body.value(name);
        return value.isUndefined() || value.isNull() || value.isArray() || value.isString();
    };
    for (const QString &name : { u"Env"_s, u"Cmd"_s, u"Entrypoint"_s }) {
        if (!isList(name))
            return bad(u"invalid JSON: json: cannot unmarshal value into Go struct field "
                       "ContainerConfigWrapper.%1 of type []string"_s.arg(name));
    }
    return {};
}

QString randomName(quint32 number)
{
    static constexpr std::array kManners = { "quiet",  "brave",  "eager", "happy",
                                             "clever", "gentle", "bold",  "keen" };
    static constexpr std::array kPeople = { "lovelace", "hopper", "turing", "curie",
                                            "noether",  "ada",    "bell",   "hertz" };
    return QString::fromLatin1(kManners.at(number % kManners.size())) + u'_'
        + QString::fromLatin1(kPeople.at(number / 8 % kPeople.size()));
}

/// "80/tcp" and where it is to be found outside.
void addPorts(SimContainer &container, const QString &key, const QJsonArray &bindings)
{
    const int inner = key.section(u'/', 0, 0).toInt();
    const QString protocol = key.section(u'/', 1).isEmpty() ? u"tcp"_s : key.section(u'/', 1);
    container.ports.removeIf([&](const SimPort &port) {
        return port.inner == inner && port.protocol == protocol && port.outer == 0;
    });
    if (bindings.isEmpty())
        container.ports.append({ inner, 0, protocol, {} });
    for (const auto &binding : bindings) {
        const QString address = binding[u"HostIp"_s].toString();
        int outer = binding[u"HostPort"_s].toString().toInt();
        if (outer == 0)
            outer = 32'768 + static_cast<int>(mixed(9, qHash(container.id + key, 5U)) % 28'000);
        container.ports.append({ inner, outer, protocol, address.isEmpty() ? u"0.0.0.0"_s : address });
    }
}

QJsonObject without(QJsonObject object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names)
        object.remove(name);
    for (auto at = object.begin(); at != object.end();)
        at = at.value().isNull() || at.value().toString(u"x"_s).isEmpty() ? object.erase(at) : std::next(at);
    return object;
}

void applyConfig(SimContainer &container, const QJsonObject &body, const SimImage &image)
{
    const QStringList environment = textsOf(body.value(u"Env"_s));
    container.environment = image.environment;
    for (const QString &entry : environment) {
        const QString name = entry.section(u'=', 0, 0) + u'=';
        container.environment.removeIf([&name](const QString &other) { return other.startsWith(name); });
        container.environment.append(entry);
    }
    const bool hasEntrypoint = !body.value(u"Entrypoint"_s).isNull() && body.contains(u"Entrypoint"_s);
    container.entrypoint = hasEntrypoint ? textsOf(body.value(u"Entrypoint"_s)) : image.entrypoint;
    container.command = textsOf(body.value(u"Cmd"_s));
    if (container.command.isEmpty() && !hasEntrypoint)
        container.command = image.command;
    container.labels = image.labels;
    container.labels.insert(mapOf(body.value(u"Labels"_s)));
    container.isTty = body.value(u"Tty"_s).toBool();
    container.hasStdin = body.value(u"OpenStdin"_s).toBool();
    container.config =
        without(body,
                { "Env"_L1, "Cmd"_L1, "Entrypoint"_L1, "Labels"_L1, "Image"_L1, "Tty"_L1, "OpenStdin"_L1,
                  "ExposedPorts"_L1, "HostConfig"_L1, "NetworkingConfig"_L1, "Volumes"_L1, "MacAddress"_L1 });
    if (!image.workingDir.isEmpty() && !container.config.contains(u"WorkingDir"_s))
        container.config.insert(u"WorkingDir"_s, image.workingDir);
    if (!image.user.isEmpty() && !container.config.contains(u"User"_s))
        container.config.insert(u"User"_s, image.user);
    const QStringList test = textsOf(body[u"Healthcheck"_s][u"Test"_s]);
    if (!test.isEmpty() && test.first() != u"NONE")
        container.health = HealthState::Starting;
    for (const QString &port : image.exposed)
        addPorts(container, port, {});
    const QStringList exposed = body.value(u"ExposedPorts"_s).toObject().keys();
    for (const QString &port : exposed)
        addPorts(container, port, {});
}

void applyHost(SimContainer &container, const QJsonObject &host)
{
    const QJsonObject policy = host.value(u"RestartPolicy"_s).toObject();
    container.restartPolicy = policy.value(u"Name"_s).toString();
    if (container.restartPolicy.isEmpty())
        container.restartPolicy = u"no"_s;
    container.restartLimit = policy.value(u"MaximumRetryCount"_s).toInt();
    container.removesItself = host.value(u"AutoRemove"_s).toBool();
    const QString mode = host.value(u"NetworkMode"_s).toString();
    container.networks = { mode.isEmpty() || mode == u"default" ? u"bridge"_s : mode };
    const QJsonObject bindings = host.value(u"PortBindings"_s).toObject();
    for (auto at = bindings.begin(); at != bindings.end(); ++at)
        addPorts(container, at.key(), at.value().toArray());
    container.hostConfig = without(
        host, { "Binds"_L1, "NetworkMode"_L1, "PortBindings"_L1, "RestartPolicy"_L1, "AutoRemove"_L1 });
}

SimMount mountOfBind(const QString &bind)
{
    const QString source = bind.section(u':', 0, 0);
    const bool isVolume = !source.startsWith(u'/');
    return { .volume = isVolume ? source : QString(),
             .source = isVolume ? QString() : source,
             .target = bind.section(u':', 1, 1),
             .isWritable = !bind.section(u':', 2).split(u',').contains(u"ro"_s) };
}

} // namespace

SimVolume &EngineState::addVolume(const QString &name, const Attributes &labels)
{
    if (SimVolume *volume = findVolume(name))
        return *volume;
    SimVolume &added = m_content.volumes.emplaceBack(SimVolume {
        .name = name, .created = QDateTime::currentDateTimeUtc(), .labels = labels, .driver = u"local"_s });
    note(u"volume"_s, u"create"_s, name, { { u"driver"_s, u"local"_s } });
    return added;
}

ActionOutcome EngineState::checkCreation(const QString &name, const QJsonObject &body) const
{
    static const QRegularExpression kName(u"^/?[a-zA-Z0-9][a-zA-Z0-9_.-]+$"_s);
    const QJsonObject host = body.value(u"HostConfig"_s).toObject();
    if (!name.isEmpty() && !kName.match(name).hasMatch())
        return bad(u"Invalid container name (%1), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed"_s.arg(name));
    for (const ActionOutcome &problem :
         { checkTypes(body), checkLimits(host),
           checkPolicy(host.value(u"RestartPolicy"_s).toObject(), host.value(u"AutoRemove"_s).toBool()) }) {
        if (problem.isError())
            return problem;
    }
    const QString bare = name.mid(name.startsWith(u'/') ? 1 : 0);
    for (const SimContainer &other : m_content.containers) {
        if (other.name == bare) {
            return {
                409,
                u"Conflict. The container name \"/%1\" is already in use by container \"%2\". You have to remove (or rename) that container to be able to reuse that name."_s
                    .arg(bare, other.id)
            };
        }
    }
    return {};
}

void EngineState::addMounts(SimContainer &container, const QJsonObject &body)
{
    const QJsonObject host = body.value(u"HostConfig"_s).toObject();
    const QStringList binds = textsOf(host.value(u"Binds"_s));
    for (const QString &bind : binds)
        container.mounts.append(mountOfBind(bind));
    const QJsonArray mounts = host.value(u"Mounts"_s).toArray();
    for (const auto &mount : mounts) {
        const bool isVolume = mount[u"Type"_s].toString() == u"volume";
        const QString source = mount[u"Source"_s].toString();
        const QString volume = isVolume && source.isEmpty() ? newId() : source;
        container.mounts.append({ .volume = isVolume ? volume : QString(),
                                  .source = isVolume ? QString() : source,
                                  .target = mount[u"Target"_s].toString(),
                                  .isWritable = !mount[u"ReadOnly"_s].toBool() });
    }
    const QStringList targets = body.value(u"Volumes"_s).toObject().keys();
    for (const QString &target : targets)
        container.mounts.append({ .volume = newId(), .target = target });
    for (const SimMount &mount : std::as_const(container.mounts)) {
        Attributes labels;
        if (mount.volume.size() == kIdLength)
            labels.insert(u"com.docker.volume.anonymous"_s, {});
        if (!mount.volume.isEmpty())
            addVolume(mount.volume, labels);
    }
}

EngineState::Created EngineState::create(const QString &name, const QJsonObject &body)
{
    if (const ActionOutcome problem = checkCreation(name, body); problem.isError())
        return { problem };
    const QString imageName = body.value(u"Image"_s).toString();
    const SimImage *image = findImage(imageName);
    if (!image)
        return { { 404, u"No such image: "_s + familiarImageName(imageName) } };
    SimContainer container { .id = newId(), .image = imageName, .imageId = image->id };
    container.name =
        name.isEmpty() ? randomName(m_random.generate()) : name.mid(name.startsWith(u'/') ? 1 : 0);
    container.created = QDateTime::currentDateTimeUtc();
    applyConfig(container, body, *image);
    if (container.wholeCommand().isEmpty())
        return { bad(u"no command specified"_s) };
    applyHost(container, body.value(u"HostConfig"_s).toObject());
    const QStringList endpoints = body[u"NetworkingConfig"_s][u"EndpointsConfig"_s].toObject().keys();
    for (const QString &network : endpoints) {
        if (!container.networks.contains(network))
            container.networks.append(network);
    }
    const auto count = static_cast<int>(m_content.containers.size());
    container.address = u"172.17.%1.%2"_s.arg(count / 250).arg(count % 250 + 2);
    container.memory = 3'145'728;
    container.load = 0.01;
    addMounts(container, body);
    m_content.containers.append(container);
    note(container, u"create"_s);
    return { { 201, {} }, container.id };
}

ActionOutcome EngineState::update(SimContainer &container, const QJsonObject &changes)
{
    const QJsonObject policy = changes.value(u"RestartPolicy"_s).toObject();
    for (const ActionOutcome &problem :
         { checkLimits(changes), checkPolicy(policy, container.removesItself) }) {
        if (problem.isError())
            return problem;
    }
    const qint64 memory = changes.value(u"Memory"_s).toInteger();
    const qint64 swap = container.hostConfig.value(u"MemorySwap"_s).toInteger();
    if (memory > 0 && swap > 0 && memory > swap && !changes.contains(u"MemorySwap"_s))
        return {
            409,
            u"Cannot update container %1: Memory limit should be smaller than already set memoryswap limit, update the memoryswap at the same time"_s
                .arg(container.id)
        };
    for (auto at = changes.begin(); at != changes.end(); ++at) {
        const bool isUnset = at.value().isNull() || (at.value().isDouble() && at.value().toDouble() == 0);
        if (at.key() != u"RestartPolicy" && !isUnset)
            container.hostConfig.insert(at.key(), at.value());
    }
    if (const QString name = policy.value(u"Name"_s).toString(); !name.isEmpty()) {
        container.restartPolicy = name;
        container.restartLimit = policy.value(u"MaximumRetryCount"_s).toInt();
    }
    note(container, u"update"_s);
    return { 200, {} };
}

} // namespace slipway::sandbox
