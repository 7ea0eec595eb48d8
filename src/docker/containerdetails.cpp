// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/containerdetails.h"

#include <algorithm>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

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

/// An array of strings in which nothing stands for an empty one, or one string (old engines, Entrypoint).
QStringList words(const JsonReader &json)
{
    if (json.isString())
        return { json.string() };
    QStringList list;
    const QList<JsonReader> items = json.items();
    list.reserve(items.size());
    for (const JsonReader &item : items) {
        if (!item.isAbsent())
            list.append(item.string());
    }
    return list;
}

HealthReport healthFrom(const JsonReader &json)
{
    HealthReport report;
    report.state = healthFromWord(json["Status"_L1].stringOr());
    report.failingStreak = json["FailingStreak"_L1].integerOr();
    const QList<JsonReader> probes = json["Log"_L1].items();
    for (const JsonReader &probe : probes) {
        if (probe.isAbsent())
            continue;
        report.probes.append({ .start = probe["Start"_L1].dateTimeOr(),
                               .end = probe["End"_L1].dateTimeOr(),
                               .exitCode = probe["ExitCode"_L1].integerOr(),
                               .output = probe["Output"_L1].stringOr() });
    }
    return report;
}

QList<MountPoint> mountsFrom(const JsonReader &json)
{
    QList<MountPoint> mounts;
    const QList<JsonReader> items = json.items();
    for (const JsonReader &item : items) {
        if (item.isAbsent())
            continue;
        mounts.append({ .type = item["Type"_L1].stringOr(),
                        .name = item["Name"_L1].stringOr(),
                        .source = item["Source"_L1].stringOr(),
                        .destination = item["Destination"_L1].stringOr(),
                        .driver = item["Driver"_L1].stringOr(),
                        .mode = item["Mode"_L1].stringOr(),
                        .writable = item["RW"_L1].booleanOr(),
                        .propagation = item["Propagation"_L1].stringOr() });
    }
    std::sort(mounts.begin(), mounts.end(),
              [](const MountPoint &a, const MountPoint &b) { return a.destination < b.destination; });
    return mounts;
}

QString withPrefix(const QString &address, qint64 length)
{
    return address.isEmpty() || length <= 0 ? address : address + u'/' + QString::number(length);
}

QList<NetworkAttachment> networksFrom(const JsonReader &json)
{
    QList<NetworkAttachment> networks;
    const auto members = json.members();
    networks.reserve(members.size());
    for (const auto &[name, item] : members) {
        networks.append(
            { .name = name,
              .networkId = item["NetworkID"_L1].stringOr(),
              .address = withPrefix(item["IPAddress"_L1].stringOr(), item["IPPrefixLen"_L1].integerOr()),
              .gateway = item["Gateway"_L1].stringOr(),
              .address6 = withPrefix(item["GlobalIPv6Address"_L1].stringOr(),
                                     item["GlobalIPv6PrefixLen"_L1].integerOr()),
              .macAddress = item["MacAddress"_L1].stringOr(),
              .aliases = words(item["Aliases"_L1]) });
    }
    std::sort(networks.begin(), networks.end(),
              [](const NetworkAttachment &a, const NetworkAttachment &b) { return a.name < b.name; });
    return networks;
}

/// A port number as text; an empty one, or the beginning of a range, as far as it can be told.
quint16 portFrom(const JsonReader &json)
{
    const QString text = json.stringOr().section(u'-', 0, 0);
    bool isNumber = text.isEmpty();
    const quint16 port = text.isEmpty() ? quint16 { 0 } : text.toUShort(&isNumber);
    if (!isNumber)
        json.fail(u"is not a port"_s);
    return port;
}

/// How `exposed` is published; as it is, when it is not.
QList<PortMapping> publishedFrom(const PortMapping &exposed, const JsonReader &bindings)
{
    const QList<JsonReader> items = bindings.items();
    if (items.isEmpty())
        return { exposed };
    QList<PortMapping> ports(items.size(), exposed);
    for (qsizetype i = 0; i < items.size(); ++i) {
        PortMapping &published = ports[i];
        published.ip = items.at(i)["HostIp"_L1].stringOr();
        published.publicPort = portFrom(items.at(i)["HostPort"_L1]);
        if (published.ip.isEmpty() && published.publicPort != 0)
            published.ip = u"0.0.0.0"_s; // HostConfig leaves out what means "all addresses"
    }
    return ports;
}

/// {"443/tcp": [{"HostIp": "127.0.0.1", "HostPort": "4443"}], "80/tcp": null}
QList<PortMapping> portsFrom(const JsonReader &json)
{
    QList<PortMapping> ports;
    const auto members = json.members();
    ports.reserve(members.size());
    for (const auto &[key, bindings] : members) {
        bool isNumber = false;
        const PortMapping exposed { .privatePort = key.section(u'/', 0, 0).toUShort(&isNumber),
                                    .protocol = key.section(u'/', 1, 1, QString::SectionDefault) };
        if (!isNumber)
            bindings.fail(u"is not named by a port"_s);
        ports += publishedFrom(exposed, bindings);
    }
    std::sort(ports.begin(), ports.end());
    return ports;
}

QList<EnvironmentVariable> environmentFrom(const JsonReader &json)
{
    QList<EnvironmentVariable> variables;
    const QStringList lines = words(json);
    variables.reserve(lines.size());
    for (const QString &line : lines) {
        const qsizetype equals = line.indexOf(u'=');
        variables.append({ .name = equals < 0 ? line : line.first(equals),
                           .value = equals < 0 ? QString() : line.sliced(equals + 1),
                           .hasValue = equals >= 0 });
    }
    return variables;
}

ContainerConfig configFrom(const JsonReader &json)
{
    ContainerConfig config;
    config.hostname = json["Hostname"_L1].stringOr();
    config.user = json["User"_L1].stringOr();
    config.tty = json["Tty"_L1].booleanOr();
    config.openStdin = json["OpenStdin"_L1].booleanOr();
    config.environment = environmentFrom(json["Env"_L1]);
    config.command = words(json["Cmd"_L1]);
    config.entrypoint = words(json["Entrypoint"_L1]);
    config.image = json["Image"_L1].stringOr();
    config.workingFolder = json["WorkingDir"_L1].stringOr();
    config.labels = json["Labels"_L1].stringMapOr();
    config.stopSignal = json["StopSignal"_L1].stringOr();
    if (const JsonReader timeout = json["StopTimeout"_L1]; !timeout.isAbsent())
        config.stopTimeout = timeout.integer();
    config.healthTest = words(json["Healthcheck"_L1]["Test"_L1]);
    config.healthTest.removeAll(QString());
    return config;
}

QStringList devicesFrom(const JsonReader &json)
{
    QStringList paths;
    const QList<JsonReader> items = json.items();
    paths.reserve(items.size());
    for (const JsonReader &item : items) {
        const QString path = item["PathOnHost"_L1].stringOr();
        if (!path.isEmpty())
            paths.append(path);
    }
    return paths;
}

QStringList filled(QStringList list)
{
    list.removeAll(QString());
    return list;
}

ContainerHostConfig hostConfigFrom(const JsonReader &json)
{
    ContainerHostConfig host;
    host.privileged = json["Privileged"_L1].booleanOr();
    host.addedCapabilities = filled(words(json["CapAdd"_L1]));
    host.droppedCapabilities = filled(words(json["CapDrop"_L1]));
    host.securityOptions = filled(words(json["SecurityOpt"_L1]));
    host.networkMode = json["NetworkMode"_L1].stringOr();
    host.pidMode = json["PidMode"_L1].stringOr();
    host.ipcMode = json["IpcMode"_L1].stringOr();
    host.utsMode = json["UTSMode"_L1].stringOr();
    host.userNamespaceMode = json["UsernsMode"_L1].stringOr();
    host.cgroupNamespaceMode = json["CgroupnsMode"_L1].stringOr();
    host.cgroupParent = json["CgroupParent"_L1].stringOr();
    host.readOnlyRoot = json["ReadonlyRootfs"_L1].booleanOr();
    host.publishAllPorts = json["PublishAllPorts"_L1].booleanOr();
    host.autoRemove = json["AutoRemove"_L1].booleanOr();
    host.devices = devicesFrom(json["Devices"_L1]);
    host.memory = json["Memory"_L1].integerOr();
    host.nanoCpus = json["NanoCpus"_L1].integerOr();
    host.cpuQuota = json["CpuQuota"_L1].integerOr();
    host.cpuShares = json["CpuShares"_L1].integerOr();
    host.pidsLimit = json["PidsLimit"_L1].integerOr();
    const JsonReader restart = json["RestartPolicy"_L1];
    host.restartPolicy = restart["Name"_L1].stringOr();
    host.restartRetries = restart["MaximumRetryCount"_L1].integerOr();
    host.logDriver = json["LogConfig"_L1]["Type"_L1].stringOr();
    host.runtime = json["Runtime"_L1].stringOr();
    return host;
}

void readState(ContainerDetails &details, const JsonReader &json)
{
    details.running = json["Running"_L1].booleanOr();
    details.outOfMemory = json["OOMKilled"_L1].booleanOr();
    details.exitCode = json["ExitCode"_L1].integerOr();
    details.pid = json["Pid"_L1].integerOr();
    details.stateError = json["Error"_L1].stringOr();
    details.startedAt = json["StartedAt"_L1].dateTimeOr();
    details.finishedAt = json["FinishedAt"_L1].dateTimeOr();
    details.health = healthFrom(json["Health"_L1]);
    QString word = json["Status"_L1].stringOr();
    if (word.isEmpty()) // engines before 1.21
        word = details.running ? u"running"_s : u"exited"_s;
    details.state = ContainerState::parse(word);
}

} // namespace

Result<ContainerDetails> ContainerDetails::fromJson(JsonReader json)
{
    ContainerDetails details;
    details.id = ContainerId(json["Id"_L1].string());
    details.name = json["Name"_L1].stringOr();
    if (details.name.startsWith(u'/'))
        details.name.remove(0, 1);
    details.imageId = json["Image"_L1].stringOr();
    details.created = json["Created"_L1].dateTimeOr();
    details.path = json["Path"_L1].stringOr();
    details.arguments = words(json["Args"_L1]);
    details.driver = json["Driver"_L1].stringOr();
    details.platform = json["Platform"_L1].stringOr();
    details.logPath = json["LogPath"_L1].stringOr();
    details.restartCount = json["RestartCount"_L1].integerOr();
    readState(details, json["State"_L1]);
    details.config = configFrom(json["Config"_L1]);
    details.host = hostConfigFrom(json["HostConfig"_L1]);
    details.mounts = mountsFrom(json["Mounts"_L1]);
    const JsonReader network = json["NetworkSettings"_L1];
    details.networks = networksFrom(network["Networks"_L1]);
    details.ports = portsFrom(network["Ports"_L1]);
    if (details.ports.isEmpty())
        details.ports = portsFrom(json["HostConfig"_L1]["PortBindings"_L1]);
    details.appArmorProfile = json["AppArmorProfile"_L1].stringOr();
    details.processLabel = json["ProcessLabel"_L1].stringOr();
    return json.finish(std::move(details));
}

Result<ContainerDetails> parseContainerDetails(QByteArrayView json, const QString &subject)
{
    const Result<JsonDocument> document = JsonDocument::parse(json, subject);
    if (!document)
        return document.error();
    return ContainerDetails::fromJson(document->root());
}

} // namespace slipway::docker
