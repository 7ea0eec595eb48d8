// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/api/resourcejson.h"

#include "sandbox/engine/containerjson.h"

#include <algorithm>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLayers = 4;

QJsonArray strings(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QJsonValue stringsOrNull(const QStringList &list)
{
    return list.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(strings(list));
}

QStringList digestsOf(const SimImage &image)
{
    return image.digest.isEmpty() ? QStringList() : QStringList { image.digest };
}

} // namespace

int usesOf(const SimImage &image, const EngineState &state)
{
    return static_cast<int>(
        std::count_if(state.containers().begin(), state.containers().end(),
                      [&image](const SimContainer &container) { return container.imageId == image.id; }));
}

int usesOf(const SimVolume &volume, const EngineState &state)
{
    return static_cast<int>(std::count_if(
        state.containers().begin(), state.containers().end(), [&volume](const SimContainer &container) {
            return std::any_of(container.mounts.begin(), container.mounts.end(),
                               [&volume](const SimMount &mount) { return mount.volume == volume.name; });
        }));
}

QJsonObject imageSummaryJson(const SimImage &image, const EngineState &state)
{
    return { { u"Id"_s, image.id },
             { u"ParentId"_s, QString() },
             { u"RepoTags"_s, strings(image.tags) },
             { u"RepoDigests"_s, strings(digestsOf(image)) },
             { u"Created"_s, image.created.toSecsSinceEpoch() },
             { u"Size"_s, image.size },
             { u"SharedSize"_s, -1 },
             { u"Labels"_s, image.labels.isEmpty() ? QJsonObject() : stringMapJson(image.labels) },
             { u"Containers"_s, usesOf(image, state) } };
}

QJsonObject imageInspectJson(const SimImage &image)
{
    QJsonObject exposed;
    for (const QString &port : image.exposed)
        exposed.insert(port, QJsonObject());
    QJsonObject config { { u"Hostname"_s, QString() },
                         { u"Domainname"_s, QString() },
                         { u"User"_s, image.user },
                         { u"AttachStdin"_s, false },
                         { u"AttachStdout"_s, false },
                         { u"AttachStderr"_s, false },
                         { u"Tty"_s, false },
                         { u"OpenStdin"_s, false },
                         { u"StdinOnce"_s, false },
                         { u"Env"_s, stringsOrNull(image.environment) },
                         { u"Cmd"_s, stringsOrNull(image.command) },
                         { u"Image"_s, QString() },
                         { u"Volumes"_s, QJsonValue::Null },
                         { u"WorkingDir"_s, image.workingDir },
                         { u"Entrypoint"_s, stringsOrNull(image.entrypoint) },
                         { u"OnBuild"_s, QJsonValue::Null },
                         { u"Labels"_s, stringMapJson(image.labels) } };
    if (!exposed.isEmpty())
        config.insert(u"ExposedPorts"_s, exposed);
    QJsonArray layers;
    for (int i = 0; i < kLayers; ++i)
        layers.append(u"sha256:"_s + simId(static_cast<quint32>(i), image.id));
    return { { u"Id"_s, image.id },
             { u"RepoTags"_s, strings(image.tags) },
             { u"RepoDigests"_s, strings(digestsOf(image)) },
             { u"Parent"_s, QString() },
             { u"Comment"_s, u"buildkit.dockerfile.v0"_s },
             { u"Created"_s, dockerTime(image.created) },
             { u"DockerVersion"_s, QString() },
             { u"Author"_s, QString() },
             { u"Config"_s, config },
             { u"Architecture"_s, u"amd64"_s },
             { u"Os"_s, u"linux"_s },
             { u"Size"_s, image.size },
             { u"GraphDriver"_s, QJsonObject { { u"Name"_s, u"overlay2"_s }, { u"Data"_s, QJsonObject() } } },
             { u"RootFS"_s, QJsonObject { { u"Type"_s, u"layers"_s }, { u"Layers"_s, layers } } },
             { u"Metadata"_s, QJsonObject { { u"LastTagTime"_s, dockerTime(image.created) } } } };
}

QJsonArray imageHistoryJson(const SimImage &image)
{
    const QStringList steps { u"CMD ["_s + image.command.join(u' ') + u']',
                              u"ENTRYPOINT ["_s + image.entrypoint.join(u' ') + u']',
                              u"COPY . / # buildkit"_s, u"RUN /bin/sh -c set -eux; install # buildkit"_s };
    QJsonArray rows;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        rows.append(
            QJsonObject { { u"Id"_s, i == 0 ? image.id : u"<missing>"_s },
                          { u"Created"_s, image.created.addSecs(-i * 9).toSecsSinceEpoch() },
                          { u"CreatedBy"_s, steps.at(i) },
                          { u"Tags"_s, i == 0 ? stringsOrNull(image.tags) : QJsonValue(QJsonValue::Null) },
                          { u"Size"_s, i < 2 ? 0 : image.size / 2 },
                          { u"Comment"_s, u"buildkit.dockerfile.v0"_s } });
    }
    return rows;
}

QJsonObject volumeJson(const SimVolume &volume, const EngineState *withUse)
{
    QJsonObject json { { u"CreatedAt"_s, volume.created.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s) },
                       { u"Driver"_s, volume.driver },
                       { u"Labels"_s, stringMapJson(volume.labels) },
                       { u"Mountpoint"_s, u"/var/lib/docker/volumes/%1/_data"_s.arg(volume.name) },
                       { u"Name"_s, volume.name },
                       { u"Options"_s, stringMapJson(volume.options) },
                       { u"Scope"_s, u"local"_s } };
    if (withUse)
        json.insert(u"UsageData"_s,
                    QJsonObject { { u"Size"_s, volume.size }, { u"RefCount"_s, usesOf(volume, *withUse) } });
    return json;
}

/// The engine's own bridge is described by daemon.json, others by whoever made them.
QJsonObject networkOptionsJson(const SimNetwork &network, const EngineState &state)
{
    if (network.name != u"bridge")
        return stringMapJson(network.options);
    const bool hasTraffic = state.options().value(u"icc"_s).toBool(true);
    return { { u"com.docker.network.bridge.default_bridge"_s, u"true"_s },
             { u"com.docker.network.bridge.enable_icc"_s, hasTraffic ? u"true"_s : u"false"_s },
             { u"com.docker.network.bridge.enable_ip_masquerade"_s, u"true"_s },
             { u"com.docker.network.bridge.host_binding_ipv4"_s, u"0.0.0.0"_s },
             { u"com.docker.network.bridge.name"_s, u"docker0"_s },
             { u"com.docker.network.driver.mtu"_s, u"1500"_s } };
}

QJsonObject networkJson(const SimNetwork &network, const EngineState &state, bool withContainers)
{
    QJsonArray ranges;
    if (!network.subnet.isEmpty())
        ranges.append(QJsonObject { { u"Subnet"_s, network.subnet }, { u"Gateway"_s, network.gateway } });
    QJsonObject containers;
    for (const SimContainer &container : state.containers()) {
        if (!withContainers || !container.hasProcess() || !container.networks.contains(network.name))
            continue;
        containers.insert(
            container.id,
            QJsonObject {
                { u"Name"_s, container.name },
                { u"EndpointID"_s, simId(2, container.id + network.name) },
                { u"MacAddress"_s, u"02:42:ac:11:00:02"_s },
                { u"IPv4Address"_s, container.address.isEmpty() ? QString() : container.address + u"/16"_s },
                { u"IPv6Address"_s, QString() } });
    }
    return { { u"Name"_s, network.name },
             { u"Id"_s, network.id },
             { u"Created"_s, dockerTime(network.created) },
             { u"Scope"_s, u"local"_s },
             { u"Driver"_s, network.driver },
             { u"EnableIPv6"_s, false },
             { u"IPAM"_s,
               QJsonObject { { u"Driver"_s, u"default"_s },
                             { u"Options"_s, QJsonValue::Null },
                             { u"Config"_s, ranges } } },
             { u"Internal"_s, network.isInternal },
             { u"Attachable"_s, network.isAttachable },
             { u"Ingress"_s, false },
             { u"ConfigFrom"_s, QJsonObject { { u"Network"_s, QString() } } },
             { u"ConfigOnly"_s, false },
             { u"Containers"_s, containers },
             { u"Options"_s, networkOptionsJson(network, state) },
             { u"Labels"_s, stringMapJson(network.labels) } };
}

} // namespace slipway::sandbox
