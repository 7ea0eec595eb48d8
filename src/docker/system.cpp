// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/system.h"

#include <algorithm>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

const QStringList kLoopback { u"127.0.0.0/8"_s, u"::1/128"_s };

/// Networks and single registries that are spoken to without TLS, the computer's own address left out.
QStringList insecureFrom(const JsonReader &json)
{
    QStringList insecure = json["InsecureRegistryCIDRs"_L1].stringsOr();
    insecure.removeIf([](const QString &network) { return kLoopback.contains(network); });
    const auto registries = json["IndexConfigs"_L1].members();
    for (const auto &[name, registry] : registries) {
        if (!registry["Secure"_L1].booleanOr(true))
            insecure.append(name);
    }
    insecure.sort();
    return insecure;
}

/// dockerd says the size as a number, its description's example as a text.
QString poolSize(const JsonReader &json)
{
    return json.type() == JsonReader::Type::String ? json.string() : QString::number(json.integerOr());
}

QStringList poolsFrom(const JsonReader &json)
{
    QStringList pools;
    const QList<JsonReader> items = json.items();
    pools.reserve(items.size());
    for (const JsonReader &pool : items)
        pools.append(pool["Base"_L1].stringOr() + u':' + poolSize(pool["Size"_L1]));
    return pools;
}

} // namespace

bool SystemInfo::hasSecurityOption(QStringView name) const
{
    return std::any_of(securityOptions.begin(), securityOptions.end(), [name](const QString &option) {
        const QString first = option.section(u',', 0, 0);
        return first == name || (first.startsWith(u"name=") && QStringView(first).sliced(5) == name);
    });
}

QString SystemInfo::securityProfile(QStringView name) const
{
    for (const QString &option : securityOptions) {
        const QStringList parts = option.split(u',');
        if (parts.constFirst() != u"name="_s + name.toString())
            continue;
        for (const QString &part : parts) {
            if (part.startsWith(u"profile="))
                return part.sliced(8);
        }
    }
    return {};
}

Result<SystemInfo> SystemInfo::fromJson(JsonReader json)
{
    SystemInfo info;
    if (!json.isObject())
        json.fail(u"is not a description of an engine"_s);
    info.name = json["Name"_L1].stringOr();
    info.serverVersion = json["ServerVersion"_L1].stringOr();
    info.operatingSystem = json["OperatingSystem"_L1].stringOr();
    info.kernelVersion = json["KernelVersion"_L1].stringOr();
    info.architecture = json["Architecture"_L1].stringOr();
    info.storageDriver = json["Driver"_L1].stringOr();
    info.loggingDriver = json["LoggingDriver"_L1].stringOr();
    info.cgroupVersion = json["CgroupVersion"_L1].stringOr();
    info.rootFolder = json["DockerRootDir"_L1].stringOr();
    info.securityOptions = json["SecurityOptions"_L1].stringsOr();
    info.liveRestore = json["LiveRestoreEnabled"_L1].booleanOr();
    info.experimental = json["ExperimentalBuild"_L1].booleanOr();
    info.debug = json["Debug"_L1].booleanOr();
    const QString swarm = json["Swarm"_L1]["LocalNodeState"_L1].stringOr();
    info.swarmActive = !swarm.isEmpty() && swarm != "inactive"_L1;
    info.insecureRegistries = insecureFrom(json["RegistryConfig"_L1]);
    info.registryMirrors = json["RegistryConfig"_L1]["Mirrors"_L1].stringsOr();
    info.labels = json["Labels"_L1].stringsOr();
    info.addressPools = poolsFrom(json["DefaultAddressPools"_L1]);
    info.authorizationPlugins = json["Plugins"_L1]["Authorization"_L1].stringsOr();
    info.warnings = json["Warnings"_L1].stringsOr();
    info.containers = json["Containers"_L1].integerOr();
    info.containersRunning = json["ContainersRunning"_L1].integerOr();
    info.images = json["Images"_L1].integerOr();
    info.processors = json["NCPU"_L1].integerOr();
    info.memory = json["MemTotal"_L1].integerOr();
    return json.finish(std::move(info));
}

Result<SystemVersion> SystemVersion::fromJson(JsonReader json)
{
    SystemVersion version;
    version.version = json["Version"_L1].string();
    version.apiVersion = json["ApiVersion"_L1].stringOr();
    version.minimumApiVersion = json["MinAPIVersion"_L1].stringOr();
    version.operatingSystem = json["Os"_L1].stringOr();
    version.architecture = json["Arch"_L1].stringOr();
    version.kernelVersion = json["KernelVersion"_L1].stringOr();
    version.buildTime = json["BuildTime"_L1].stringOr();
    version.experimental = json["Experimental"_L1].booleanOr();
    return json.finish(std::move(version));
}

} // namespace slipway::docker
