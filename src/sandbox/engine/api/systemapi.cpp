// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/api/resourcejson.h"
#include "sandbox/engine/containerjson.h"
#include "sandbox/engine/engineapi.h"

#include <algorithm>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

int countOf(const EngineState &state, RunState wanted)
{
    return static_cast<int>(
        std::count_if(state.containers().begin(), state.containers().end(),
                      [wanted](const SimContainer &container) { return container.state == wanted; }));
}

void ping(const EngineCall &call)
{
    HttpResponse answer = HttpResponse::text(200, "OK");
    answer.fields.add("Builder-Version", "2");
    answer.fields.add("Swarm", "inactive");
    answer.fields.add("Cache-Control", "no-cache, no-store, must-revalidate");
    answer.fields.add("Pragma", "no-cache");
    call.answer(std::move(answer));
}

QJsonObject versionJson(const EngineState &state)
{
    const QString api = u"1.%1"_s.arg(kNewestMinor);
    const QString oldest = u"1.%1"_s.arg(kOldestMinor);
    const auto component = [](const QString &name, const QString &version, const QJsonObject &details) {
        return QJsonObject { { u"Name"_s, name }, { u"Version"_s, version }, { u"Details"_s, details } };
    };
    const QJsonObject engine = component(u"Engine"_s, state.version(),
                                         { { u"ApiVersion"_s, api },
                                           { u"MinAPIVersion"_s, oldest },
                                           { u"Os"_s, u"linux"_s },
                                           { u"Arch"_s, u"amd64"_s },
                                           { u"Experimental"_s, u"false"_s } });
    return { { u"Platform"_s, QJsonObject { { u"Name"_s, u"Slipway sandbox engine"_s } } },
             { u"Components"_s,
               QJsonArray { engine,
                            component(u"containerd"_s, u"1.7.19"_s, { { u"GitCommit"_s, u"2bf793e"_s } }),
                            component(u"runc"_s, u"1.1.13"_s, { { u"GitCommit"_s, u"v1.1.13-0"_s } }) } },
             { u"Version"_s, state.version() },
             { u"ApiVersion"_s, api },
             { u"MinAPIVersion"_s, oldest },
             { u"GitCommit"_s, u"411e817"_s },
             { u"GoVersion"_s, u"go1.21.11"_s },
             { u"Os"_s, u"linux"_s },
             { u"Arch"_s, u"amd64"_s },
             { u"KernelVersion"_s, u"6.8.0-1020-azure"_s },
             { u"BuildTime"_s, u"2024-07-23T19:57:14.000000000+00:00"_s } };
}

QJsonObject pluginsJson()
{
    return { { u"Volume"_s, QJsonArray { u"local"_s } },
             { u"Network"_s, QJsonArray { u"bridge"_s, u"host"_s, u"ipvlan"_s, u"macvlan"_s, u"null"_s } },
             { u"Authorization"_s, QJsonValue::Null },
             { u"Log"_s, QJsonArray { u"json-file"_s, u"local"_s, u"journald"_s, u"none"_s, u"syslog"_s } } };
}

QJsonObject indexJson(const QString &name, const QJsonArray &mirrors, bool isSecure)
{
    return { { u"Name"_s, name },
             { u"Mirrors"_s, mirrors },
             { u"Secure"_s, isSecure },
             { u"Official"_s, name == u"docker.io" } };
}

/// Mirrors end in a slash; insecure registries are networks or hosts.
QJsonObject registryJson(const QJsonObject &options)
{
    QJsonArray mirrors;
    const QJsonArray chosen = options.value(u"registry-mirrors"_s).toArray();
    for (const auto &one : chosen) {
        const QString mirror = one.toString();
        mirrors.append(mirror.endsWith(u'/') ? mirror : mirror + u'/');
    }
    QJsonArray networks;
    QJsonObject indexes { { u"docker.io"_s, indexJson(u"docker.io"_s, mirrors, true) } };
    const QJsonArray insecure = options.value(u"insecure-registries"_s).toArray();
    for (const auto &one : insecure) {
        const QString registry = one.toString();
        if (registry.contains(u'/'))
            networks.append(registry);
        else
            indexes.insert(registry, indexJson(registry, {}, false));
    }
    networks.append(u"127.0.0.0/8"_s);
    return { { u"AllowNondistributableArtifactsCIDRs"_s, QJsonArray() },
             { u"AllowNondistributableArtifactsHostnames"_s, QJsonArray() },
             { u"InsecureRegistryCIDRs"_s, networks },
             { u"IndexConfigs"_s, indexes },
             { u"Mirrors"_s, mirrors } };
}

/// As the engine tells them: with other capitals than in daemon.json.
QJsonArray poolsJson(const QJsonObject &options)
{
    QJsonArray told;
    const QJsonArray pools = options.value(u"default-address-pools"_s).toArray();
    for (const auto &pool : pools) {
        const QJsonObject one = pool.toObject();
        told.append(QJsonObject { { u"Base"_s, one.value(u"base"_s) }, { u"Size"_s, one.value(u"size"_s) } });
    }
    return told;
}

/// What daemon.json decides.
void addOptions(QJsonObject &json, const QJsonObject &options)
{
    json.insert("LiveRestoreEnabled"_L1, options.value(u"live-restore"_s).toBool());
    json.insert("DockerRootDir"_L1, options.value(u"data-root"_s).toString(u"/var/lib/docker"_s));
    json.insert("LoggingDriver"_L1, options.value(u"log-driver"_s).toString(u"json-file"_s));
    json.insert("RegistryConfig"_L1, registryJson(options));
    json.insert("Labels"_L1, options.value(u"labels"_s).toArray());
    if (const QJsonArray pools = poolsJson(options); !pools.isEmpty())
        json.insert("DefaultAddressPools"_L1, pools);
    QJsonArray security { u"name=apparmor"_s, u"name=seccomp,profile=builtin"_s, u"name=cgroupns"_s };
    if (!options.value(u"userns-remap"_s).toString().isEmpty())
        security.append(u"name=userns"_s);
    json.insert("SecurityOptions"_L1, security);
}

/// What is the same on all simulated engines.
void addConstants(QJsonObject &json)
{
    for (const QLatin1StringView name :
         { "MemoryLimit"_L1, "SwapLimit"_L1, "CpuCfsPeriod"_L1, "CpuCfsQuota"_L1, "CPUShares"_L1, "CPUSet"_L1,
           "PidsLimit"_L1, "IPv4Forwarding"_L1, "BridgeNfIptables"_L1, "BridgeNfIp6tables"_L1 })
        json.insert(name, true);
    for (const QLatin1StringView name :
         { "Debug"_L1, "ExperimentalBuild"_L1, "OomKillDisable"_L1, "KernelMemoryTCP"_L1 })
        json.insert(name, false);
    for (const QLatin1StringView name : { "HttpProxy"_L1, "HttpsProxy"_L1, "NoProxy"_L1, "Isolation"_L1 })
        json.insert(name, QString());
    const QList<std::pair<QLatin1StringView, QJsonValue>> more {
        { "Driver"_L1, u"overlay2"_s },
        { "DriverStatus"_L1,
          QJsonArray { QJsonArray { u"Backing Filesystem"_s, u"extfs"_s },
                       QJsonArray { u"Supports d_type"_s, u"true"_s } } },
        { "Plugins"_L1, pluginsJson() },
        { "NFd"_L1, 44 },
        { "NGoroutines"_L1, 61 },
        { "CgroupDriver"_L1, u"systemd"_s },
        { "CgroupVersion"_L1, u"2"_s },
        { "NEventsListener"_L1, 0 },
        { "KernelVersion"_L1, u"6.8.0-1020-azure"_s },
        { "OperatingSystem"_L1, u"Ubuntu 22.04.5 LTS"_s },
        { "OSVersion"_L1, u"22.04"_s },
        { "OSType"_L1, u"linux"_s },
        { "Architecture"_L1, u"x86_64"_s },
        { "IndexServerAddress"_L1, u"https://index.docker.io/v1/"_s },
        { "Runtimes"_L1, QJsonObject { { u"runc"_s, QJsonObject { { u"path"_s, u"runc"_s } } } } },
        { "DefaultRuntime"_L1, u"runc"_s },
        { "Swarm"_L1,
          QJsonObject { { u"NodeID"_s, QString() },
                        { u"NodeAddr"_s, QString() },
                        { u"LocalNodeState"_s, u"inactive"_s },
                        { u"ControlAvailable"_s, false },
                        { u"Error"_s, QString() },
                        { u"RemoteManagers"_s, QJsonValue::Null } } },
        { "InitBinary"_L1, u"docker-init"_s },
        { "Warnings"_L1, QJsonValue::Null }
    };
    for (const auto &[name, value] : more)
        json.insert(name, value);
}

QJsonObject infoJson(const EngineState &state)
{
    const int paused = countOf(state, RunState::Paused);
    const int running = countOf(state, RunState::Running) + countOf(state, RunState::Restarting);
    const auto all = static_cast<int>(state.containers().size());
    QJsonObject json { { u"ID"_s, simId(state.seed(), state.machineName()).left(36) },
                       { u"Containers"_s, all },
                       { u"ContainersRunning"_s, running },
                       { u"ContainersPaused"_s, paused },
                       { u"ContainersStopped"_s, all - running - paused },
                       { u"Images"_s, state.content().images.size() },
                       { u"Name"_s, state.machineName() },
                       { u"SystemTime"_s, dockerTime(QDateTime::currentDateTimeUtc()) },
                       { u"NCPU"_s, kHostProcessors },
                       { u"MemTotal"_s, kHostMemory },
                       { u"ServerVersion"_s, state.version() } };
    addConstants(json);
    addOptions(json, state.options());
    return json;
}

QJsonObject diskUseJson(EngineState &state)
{
    QJsonArray images;
    QJsonArray containers;
    QJsonArray volumes;
    qint64 layers = 0;
    for (const SimImage &image : state.content().images) {
        QJsonObject row = imageSummaryJson(image, state);
        row.insert(u"SharedSize"_s, 0);
        images.append(row);
        layers += image.size;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const SimContainer &container : state.containers())
        containers.append(containerSummaryJson(container, state.content().networks, true, now));
    for (const SimVolume &volume : state.content().volumes)
        volumes.append(volumeJson(volume, &state));
    return { { u"LayersSize"_s, layers },
             { u"Images"_s, images },
             { u"Containers"_s, containers },
             { u"Volumes"_s, volumes },
             { u"BuildCache"_s, QJsonArray() } };
}

} // namespace

void systemApi(const EngineCall &call, EngineState &state)
{
    const QString whole = call.path.join(u'/');
    const QByteArray &method = call.request().method;
    if (whole == u"_ping" && (method == "GET" || method == "HEAD"))
        return ping(call);
    if (whole == u"version" && call.isGet())
        return call.json(versionJson(state));
    if (whole == u"info" && call.isGet())
        return call.json(infoJson(state));
    if (whole == u"system/df" && call.isGet())
        return call.json(diskUseJson(state));
    if (whole == u"auth" && call.isPost())
        return call.json(
            QJsonObject { { u"Status"_s, u"Login Succeeded"_s }, { u"IdentityToken"_s, QString() } });
    if (whole == u"build/prune" && call.isPost())
        return call.json(
            QJsonObject { { u"CachesDeleted"_s, QJsonValue::Null }, { u"SpaceReclaimed"_s, 0 } });
    call.pageNotFound();
}

} // namespace slipway::sandbox
