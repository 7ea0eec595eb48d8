// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/compute/machinejson.h"

#include "azure/arm/armjson.h"
#include "azure/compute/extensionjson.h"

#include <algorithm>
#include <array>
#include <optional>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPowerPrefix = "PowerState/"_L1;
constexpr auto kAgentReady = "Ready"_L1;
constexpr auto kAgentSucceeded = "ProvisioningState/succeeded"_L1;

// "/subscriptions/{s}/resourceGroups/{g}/..."
constexpr qsizetype kSubscriptionInId = 2;
constexpr qsizetype kGroupInId = 4;

struct PowerWord
{
    QLatin1StringView word;
    PowerState state = PowerState::Unknown;
};

constexpr std::array kPowerWords = { PowerWord { "starting"_L1, PowerState::Starting },
                                     PowerWord { "running"_L1, PowerState::Running },
                                     PowerWord { "stopping"_L1, PowerState::Stopping },
                                     PowerWord { "stopped"_L1, PowerState::Stopped },
                                     PowerWord { "deallocating"_L1, PowerState::Deallocating },
                                     PowerWord { "deallocated"_L1, PowerState::Deallocated } };

bool isWord(const QString &text, QLatin1StringView word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

PowerState powerFrom(JsonReader statuses)
{
    for (const JsonReader &status : statuses.items()) {
        const PowerState known = powerFromCode(status.fieldIgnoringCase("code"_L1).stringOr());
        if (known != PowerState::Unknown)
            return known;
    }
    return PowerState::Unknown;
}

AgentState agentFrom(JsonReader agent)
{
    if (agent.isAbsent())
        return AgentState::Unknown;
    for (const JsonReader &status : agent.fieldIgnoringCase("statuses"_L1).items()) {
        const QString shown = status.fieldIgnoringCase("displayStatus"_L1).stringOr();
        const QString code = status.fieldIgnoringCase("code"_L1).stringOr();
        if (isWord(shown, kAgentReady) || (shown.isEmpty() && isWord(code, kAgentSucceeded)))
            return AgentState::Ready;
    }
    return AgentState::NotReady;
}

OsType osFrom(JsonReader properties)
{
    const QString type = properties.fieldIgnoringCase("storageProfile"_L1)
                             .fieldIgnoringCase("osDisk"_L1)
                             .fieldIgnoringCase("osType"_L1)
                             .stringOr();
    if (isWord(type, "Linux"_L1))
        return OsType::Linux;
    if (isWord(type, "Windows"_L1))
        return OsType::Windows;
    const JsonReader profile = properties.fieldIgnoringCase("osProfile"_L1);
    if (!profile.fieldIgnoringCase("linuxConfiguration"_L1).isAbsent())
        return OsType::Linux;
    return profile.fieldIgnoringCase("windowsConfiguration"_L1).isAbsent() ? OsType::Unknown
                                                                           : OsType::Windows;
}

/// Absent for a machine that was made from a disk or from an image of one's own.
std::optional<ImageReference> imageFrom(JsonReader json)
{
    const QString asked = json.fieldIgnoringCase("version"_L1).stringOr(); // "latest" for most
    const ImageReference image { .publisher = json.fieldIgnoringCase("publisher"_L1).stringOr(),
                                 .offer = json.fieldIgnoringCase("offer"_L1).stringOr(),
                                 .sku = json.fieldIgnoringCase("sku"_L1).stringOr(),
                                 .version = json.fieldIgnoringCase("exactVersion"_L1).stringOr(asked) };
    if (image.publisher.isEmpty() && image.offer.isEmpty() && image.sku.isEmpty())
        return std::nullopt;
    return image;
}

ArmId primaryInterfaceFrom(JsonReader networkProfile)
{
    ArmId first;
    for (const JsonReader &json : networkProfile.fieldIgnoringCase("networkInterfaces"_L1).items()) {
        ArmId id = referenceId(json);
        const JsonReader properties = json.fieldIgnoringCase("properties"_L1);
        if (properties.fieldIgnoringCase("primary"_L1).booleanOr(false))
            return id;
        if (first.isEmpty())
            first = id;
    }
    return first;
}

QMap<QString, QString> tagsFrom(JsonReader json)
{
    QMap<QString, QString> tags;
    for (const auto &[key, value] : json.members()) {
        if (!tags.contains(key))
            tags.insert(key, value.stringOr());
    }
    return tags;
}

void readInstanceView(JsonReader view, Machine &machine)
{
    const JsonReader agent = view.fieldIgnoringCase("vmAgent"_L1);
    machine.osName = view.fieldIgnoringCase("osName"_L1).stringOr();
    machine.osVersion = view.fieldIgnoringCase("osVersion"_L1).stringOr();
    machine.power = powerFrom(view.fieldIgnoringCase("statuses"_L1));
    machine.agent = agentFrom(agent);
    machine.agentVersion = agent.fieldIgnoringCase("vmAgentVersion"_L1).stringOr();
}

QList<Extension> childExtensions(JsonReader resources)
{
    QList<Extension> extensions;
    for (const JsonReader &json : resources.items()) {
        if (!referenceId(json).isEmpty())
            extensions.append(extensionFrom(json));
    }
    return extensions;
}

} // namespace

PowerState powerFromCode(const QString &code)
{
    if (!code.startsWith(kPowerPrefix, Qt::CaseInsensitive))
        return PowerState::Unknown;
    const QString word = code.sliced(kPowerPrefix.size());
    const auto *const known = std::find_if(kPowerWords.begin(), kPowerWords.end(),
                                           [&word](const PowerWord &one) { return isWord(word, one.word); });
    return known == kPowerWords.end() ? PowerState::Unknown : known->state;
}

MachineModel machineFrom(JsonReader json)
{
    const JsonReader properties = json.fieldIgnoringCase("properties"_L1);
    const JsonReader view = properties.fieldIgnoringCase("instanceView"_L1);
    MachineModel model;
    model.hasInstanceView = !view.isAbsent();
    model.primaryInterface = primaryInterfaceFrom(properties.fieldIgnoringCase("networkProfile"_L1));
    Machine &machine = model.machine.edit();
    machine.id = requiredId(json);
    machine.name = json.fieldIgnoringCase("name"_L1).stringOr(machine.id.name());
    machine.vmId = properties.fieldIgnoringCase("vmId"_L1).stringOr();
    const JsonReader id = json.fieldIgnoringCase("id"_L1); // machine.id knows them, too, but shares nothing
    machine.resourceGroup = id.partOr('/', kGroupInId);
    machine.subscriptionId = id.partOr('/', kSubscriptionInId);
    machine.location = json.fieldIgnoringCase("location"_L1).stringOr();
    machine.size =
        properties.fieldIgnoringCase("hardwareProfile"_L1).fieldIgnoringCase("vmSize"_L1).stringOr();
    machine.os = osFrom(properties);
    machine.image =
        imageFrom(properties.fieldIgnoringCase("storageProfile"_L1).fieldIgnoringCase("imageReference"_L1));
    machine.provisioningState = properties.fieldIgnoringCase("provisioningState"_L1).stringOr();
    const JsonReader profile = properties.fieldIgnoringCase("osProfile"_L1);
    machine.adminUser = profile.fieldIgnoringCase("adminUsername"_L1).stringOr();
    machine.extensionOperationsAllowed =
        profile.fieldIgnoringCase("allowExtensionOperations"_L1).booleanOr(true);
    machine.tags = tagsFrom(json.fieldIgnoringCase("tags"_L1));
    machine.networkInterface = model.primaryInterface;
    if (model.hasInstanceView)
        readInstanceView(view, machine);
    machine.extensions = mergedExtensions(machine.id, childExtensions(json.fieldIgnoringCase("resources"_L1)),
                                          extensionsFromInstanceView(view));
    return model;
}

void takeStatus(Machine &machine, const Machine &status)
{
    machine.power = status.power;
    machine.agent = status.agent;
    machine.agentVersion = status.agentVersion;
    if (!status.osName.isEmpty())
        machine.osName = status.osName;
    if (!status.osVersion.isEmpty())
        machine.osVersion = status.osVersion;
    machine.extensions = mergedExtensions(machine.id, std::move(machine.extensions), status.extensions);
}

} // namespace slipway::azure
