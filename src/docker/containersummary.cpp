// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/containersummary.h"

#include "docker/composelabels.h"
#include "docker/wirenumbers.h"

#include <algorithm>
#include <array>
#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

namespace wire {
constexpr auto kId = "Id"_L1;
constexpr auto kNames = "Names"_L1;
constexpr auto kImage = "Image"_L1;
constexpr auto kImageId = "ImageID"_L1;
constexpr auto kCommand = "Command"_L1;
constexpr auto kCreated = "Created"_L1;
constexpr auto kState = "State"_L1;
constexpr auto kStatus = "Status"_L1;
constexpr auto kHealth = "Health"_L1;
constexpr auto kNetworkSettings = "NetworkSettings"_L1;
constexpr auto kNetworks = "Networks"_L1;
constexpr auto kMounts = "Mounts"_L1;
constexpr auto kMountName = "Name"_L1;
constexpr auto kMountSource = "Source"_L1;
constexpr auto kMountTarget = "Destination"_L1;
constexpr auto kHealthStatus = "Status"_L1;
constexpr auto kPorts = "Ports"_L1;
constexpr auto kLabels = "Labels"_L1;
} // namespace wire

namespace label {
const QString kComposeProject = kProjectLabel;
const QString kComposeService = kServiceLabel;
const QString kOneOff = kOneOffLabel;
const QString kHook = kHookLabel;
const QString kPodmanProject = u"io.podman.compose.project"_s;
const QString kPodmanService = u"io.podman.compose.service"_s;
const QString kStack = u"com.docker.stack.namespace"_s;
const QString kSwarmService = u"com.docker.swarm.service.name"_s;
} // namespace label

constexpr std::array kStates = {
    std::pair { "created"_L1, ContainerState::Created },
    std::pair { "running"_L1, ContainerState::Running },
    std::pair { "paused"_L1, ContainerState::Paused },
    std::pair { "restarting"_L1, ContainerState::Restarting },
    std::pair { "removing"_L1, ContainerState::Removing },
    std::pair { "exited"_L1, ContainerState::Exited },
    std::pair { "dead"_L1, ContainerState::Dead },
};

/// Legacy links add names with a second slash ("/web/db"): the container's own has only the first.
QString ownName(const QStringList &names)
{
    const auto withoutSlash = [](const QString &name) { return name.startsWith(u'/') ? name.mid(1) : name; };
    for (const QString &name : names) {
        QString candidate = withoutSlash(name);
        if (!candidate.isEmpty() && !candidate.contains(u'/'))
            return candidate;
    }
    return names.isEmpty() ? QString() : withoutSlash(names.constFirst());
}

ContainerHealth healthFromWord(QStringView word)
{
    if (word == "starting"_L1)
        return ContainerHealth::Starting;
    if (word == "healthy"_L1)
        return ContainerHealth::Healthy;
    if (word == "unhealthy"_L1)
        return ContainerHealth::Unhealthy;
    return ContainerHealth::None;
}

/// "Up 5 minutes (healthy)", "Up 2 seconds (health: starting)".
ContainerHealth healthFromStatus(QStringView status)
{
    const qsizetype bracket = status.lastIndexOf(u'(');
    if (bracket < 0 || !status.endsWith(u')'))
        return ContainerHealth::None;
    QStringView word = status.sliced(bracket + 1).chopped(1);
    constexpr auto kPrefix = "health: "_L1;
    if (word.startsWith(kPrefix))
        word = word.sliced(kPrefix.size());
    return healthFromWord(word);
}

ContainerHealth healthFrom(const JsonReader &health, const QString &status)
{
    return health.isAbsent() ? healthFromStatus(status)
                             : healthFromWord(health[wire::kHealthStatus].stringOr());
}

Error tooMany(qsizetype count, const QString &subject)
{
    return { .kind = ErrorKind::Protocol,
             .code = u"list.too-long"_s,
             .subject = subject,
             .detail = u"%1 containers, the most that are shown are %2"_s.arg(count).arg(kMostContainers) };
}

QList<PortMapping> portsFrom(const JsonReader &json)
{
    QList<PortMapping> ports;
    const QList<JsonReader> items = json.items();
    ports.reserve(items.size());
    for (const JsonReader &item : items)
        ports.append(PortMapping::fromJson(item));
    std::sort(ports.begin(), ports.end());
    return ports;
}

QStringList networksFrom(const JsonReader &json)
{
    QStringList names;
    const QList<std::pair<QString, JsonReader>> members = json.members();
    names.reserve(members.size());
    for (const auto &[name, network] : members)
        names.append(name);
    names.sort();
    return names;
}

QStringList volumesFrom(const JsonReader &json)
{
    QStringList texts;
    const QList<JsonReader> items = json.items();
    texts.reserve(2 * items.size());
    for (const JsonReader &item : items) {
        if (item.isString()) { // podman's own shape: only where to
            texts.append(item.string());
            continue;
        }
        const QString name = item[wire::kMountName].stringOr();
        texts.append(name.isEmpty() ? item[wire::kMountSource].stringOr() : name);
        texts.append(item[wire::kMountTarget].stringOr());
    }
    texts.removeAll(QString());
    return texts;
}

/// As Python and Go write it.
bool isTrue(const QString &value)
{
    return value.compare("true"_L1, Qt::CaseInsensitive) == 0;
}

QString firstOf(const QHash<QString, QString> &labels, const QStringList &names)
{
    for (const QString &name : names) {
        const auto found = labels.constFind(name);
        if (found != labels.cend())
            return *found;
    }
    return {};
}

} // namespace

ContainerState ContainerState::parse(QStringView wire)
{
    ContainerState state;
    state.m_wire = wire.toString();
    for (const auto &[word, known] : kStates) {
        if (wire.compare(word, Qt::CaseInsensitive) == 0)
            state.m_known = known;
    }
    return state;
}

Result<ContainerSummary> ContainerSummary::fromJson(JsonReader json)
{
    ContainerSummary row;
    row.id = ContainerId(json[wire::kId].string());
    row.name = ownName(json[wire::kNames].stringsOr());
    row.image = json[wire::kImage].stringOr();
    row.imageId = json[wire::kImageId].stringOr();
    row.command = json[wire::kCommand].stringOr();
    row.state = ContainerState::parse(json[wire::kState].stringOr());
    row.status = json[wire::kStatus].stringOr();
    row.health = healthFrom(json[wire::kHealth], row.status);
    row.created = createdFrom(json[wire::kCreated]);
    row.ports = portsFrom(json[wire::kPorts]);
    row.labels = json[wire::kLabels].stringMapOr();
    row.project = firstOf(row.labels, { label::kComposeProject, label::kPodmanProject, label::kStack });
    row.service =
        firstOf(row.labels, { label::kComposeService, label::kPodmanService, label::kSwarmService });
    row.isOneOff = isTrue(row.labels.value(label::kOneOff)) || row.labels.contains(label::kHook);
    row.networks = networksFrom(json[wire::kNetworkSettings][wire::kNetworks]);
    row.volumes = volumesFrom(json[wire::kMounts]);
    return json.finish(std::move(row));
}

Result<QList<ContainerSummary>> parseContainerList(QByteArrayView json, const QString &subject)
{
    const Result<JsonDocument> document = JsonDocument::parse(json, subject);
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    if (!root.isArray())
        root.fail(u"is not a list of containers"_s);
    const QList<JsonReader> items = root.items();
    if (items.size() > kMostContainers)
        return tooMany(items.size(), subject);
    QList<ContainerSummary> rows;
    rows.reserve(items.size());
    for (const JsonReader &item : items) {
        Result<ContainerSummary> row = ContainerSummary::fromJson(item);
        if (!row)
            return row.error();
        rows.append(*std::move(row));
    }
    return root.finish(std::move(rows));
}

} // namespace slipway::docker
