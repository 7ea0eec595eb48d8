// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arm/machinejson.h"

#include "sandbox/arm/answers.h"

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kMachineType = "Microsoft.Compute/virtualMachines"_L1;
constexpr auto kAgentVersion = "2.12.0.2"_L1;

QJsonObject status(const QString &code, const QString &level, const QString &display)
{
    return { { u"code"_s, code }, { u"level"_s, level }, { u"displayStatus"_s, display } };
}

QJsonObject timedStatus(const QString &code, const QString &level, const QString &display,
                        const QString &message, const QDateTime &time)
{
    QJsonObject json = status(code, level, display);
    if (!message.isEmpty())
        json.insert(u"message"_s, message);
    json.insert(u"time"_s, armTime(time));
    return json;
}

QJsonObject powerStatus(Power power)
{
    switch (power) {
    case Power::Running:
        return status(u"PowerState/running"_s, u"Info"_s, u"VM running"_s);
    case Power::Starting:
        return status(u"PowerState/starting"_s, u"Info"_s, u"VM starting"_s);
    case Power::Stopping:
        return status(u"PowerState/stopping"_s, u"Info"_s, u"VM stopping"_s);
    case Power::Stopped:
        return status(u"PowerState/stopped"_s, u"Info"_s, u"VM stopped"_s);
    case Power::Deallocating:
        return status(u"PowerState/deallocating"_s, u"Info"_s, u"VM deallocating"_s);
    case Power::Deallocated:
        break;
    }
    return status(u"PowerState/deallocated"_s, u"Info"_s, u"VM deallocated"_s);
}

QJsonObject provisioningStatus(const Machine &machine)
{
    if (machine.provisioningState == u"Succeeded") {
        return timedStatus(u"ProvisioningState/succeeded"_s, u"Info"_s, u"Provisioning succeeded"_s, {},
                           machine.created.addSecs(48));
    }
    return status(u"ProvisioningState/"_s + machine.provisioningState.toLower(), u"Info"_s,
                  machine.provisioningState);
}

QString diskName(const World &world, const Machine &machine)
{
    return machine.name + u"_OsDisk_1_"_s + world.guid(machine.id + u"/disk"_s).remove(u'-');
}

QJsonObject storageJson(const World &world, const Machine &machine)
{
    const QString disk = diskName(world, machine);
    const QString diskId = u"/subscriptions/%1/resourceGroups/%2/providers/Microsoft.Compute/disks/%3"_s.arg(
        machine.subscription, machine.group.toUpper(), disk);
    return { { u"imageReference"_s,
               QJsonObject { { u"publisher"_s, machine.image.publisher },
                             { u"offer"_s, machine.image.offer },
                             { u"sku"_s, machine.image.sku },
                             { u"version"_s, u"latest"_s },
                             { u"exactVersion"_s, machine.image.exactVersion } } },
             { u"osDisk"_s,
               QJsonObject {
                   { u"osType"_s, machine.image.isWindows ? u"Windows"_s : u"Linux"_s },
                   { u"name"_s, disk },
                   { u"createOption"_s, u"FromImage"_s },
                   { u"caching"_s, u"ReadWrite"_s },
                   { u"managedDisk"_s,
                     QJsonObject { { u"storageAccountType"_s, machine.diskKind }, { u"id"_s, diskId } } },
                   { u"diskSizeGB"_s, machine.diskGiB > 0 ? machine.diskGiB : machine.image.diskGiB },
                   { u"deleteOption"_s, u"Delete"_s } } },
             { u"dataDisks"_s, QJsonArray() },
             { u"diskControllerType"_s, u"SCSI"_s } };
}

QJsonObject osProfileJson(const Machine &machine)
{
    QJsonObject json { { u"computerName"_s, machine.name },
                       { u"adminUsername"_s, machine.admin },
                       { u"secrets"_s, QJsonArray() },
                       { u"allowExtensionOperations"_s, true },
                       { u"requireGuestProvisionSignal"_s, true } };
    if (machine.image.isWindows) {
        json.insert(
            u"windowsConfiguration"_s,
            QJsonObject { { u"provisionVMAgent"_s, true },
                          { u"enableAutomaticUpdates"_s, true },
                          { u"patchSettings"_s, QJsonObject { { u"patchMode"_s, u"AutomaticByOS"_s } } } });
        return json;
    }
    const QJsonObject key {
        { u"path"_s, u"/home/%1/.ssh/authorized_keys"_s.arg(machine.admin) },
        { u"keyData"_s,
          machine.adminKey.isEmpty()
              ? u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPracticeKeyOfTheSandboxOnly practice"_s
              : machine.adminKey }
    };
    json.insert(u"linuxConfiguration"_s,
                QJsonObject { { u"disablePasswordAuthentication"_s, true },
                              { u"ssh"_s, QJsonObject { { u"publicKeys"_s, QJsonArray { key } } } },
                              { u"provisionVMAgent"_s, true },
                              { u"patchSettings"_s,
                                QJsonObject { { u"patchMode"_s, u"ImageDefault"_s },
                                              { u"assessmentMode"_s, u"ImageDefault"_s } } } });
    return json;
}

QJsonObject extensionInstanceView(const Extension &extension)
{
    QJsonObject json { { u"name"_s, extension.name },
                       { u"type"_s, extension.handler() },
                       { u"typeHandlerVersion"_s, extension.handlerVersion } };
    const auto row = [](const ExtensionStatus &last) {
        QJsonObject object = status(last.code, last.level, last.display);
        object.insert(u"message"_s, last.message);
        if (last.time.isValid())
            object.insert(u"time"_s, armTime(last.time));
        return object;
    };
    if (extension.status)
        json.insert(u"statuses"_s, QJsonArray { row(*extension.status) });
    QJsonArray parts;
    for (const ExtensionStatus &part : extension.substatuses)
        parts.append(row(part));
    if (!parts.isEmpty())
        json.insert(u"substatuses"_s, parts);
    return json;
}

QJsonObject agentJson(const Machine &machine)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!machine.isAgentReady) {
        return { { u"vmAgentVersion"_s, u"Unknown"_s },
                 { u"statuses"_s,
                   QJsonArray { timedStatus(u"ProvisioningState/Unavailable"_s, u"Warning"_s, u"Not Ready"_s,
                                            u"VM status blob not found."_s, now) } } };
    }
    QJsonArray handlers;
    for (const auto &[name, extension] : machine.extensions) {
        if (!extension.status)
            continue;
        handlers.append(
            QJsonObject { { u"type"_s, extension.handler() },
                          { u"typeHandlerVersion"_s, extension.handlerVersion },
                          { u"status"_s, status(u"ProvisioningState/succeeded"_s, u"Info"_s, u"Ready"_s) } });
    }
    return { { u"vmAgentVersion"_s, machine.image.isWindows ? u"2.7.41491.1149"_s : QString(kAgentVersion) },
             { u"statuses"_s,
               QJsonArray { timedStatus(u"ProvisioningState/succeeded"_s, u"Info"_s, u"Ready"_s,
                                        machine.image.isWindows
                                            ? u"GuestAgent is running and processing the extensions."_s
                                            : u"Guest Agent is running"_s,
                                        now) } },
             { u"extensionHandlers"_s, handlers } };
}

} // namespace

QJsonObject machineJson(const World &world, const Machine &machine)
{
    const QJsonObject nic { { u"id"_s, machine.nicId },
                            { u"properties"_s,
                              QJsonObject { { u"primary"_s, true }, { u"deleteOption"_s, u"Delete"_s } } } };
    QJsonObject properties {
        { u"vmId"_s, machine.vmId },
        { u"timeCreated"_s, armTime(machine.created) },
        { u"provisioningState"_s, machine.provisioningState },
        { u"hardwareProfile"_s, QJsonObject { { u"vmSize"_s, machine.size } } },
        { u"storageProfile"_s, storageJson(world, machine) },
        { u"osProfile"_s, osProfileJson(machine) },
        { u"networkProfile"_s, QJsonObject { { u"networkInterfaces"_s, QJsonArray { nic } } } },
        { u"diagnosticsProfile"_s,
          QJsonObject { { u"bootDiagnostics"_s, QJsonObject { { u"enabled"_s, true } } } } }
    };
    QJsonObject json { { u"name"_s, machine.name },          { u"id"_s, machine.id },
                       { u"type"_s, QString(kMachineType) }, { u"location"_s, machine.location },
                       { u"tags"_s, machine.tags },          { u"properties"_s, properties } };
    if (!machine.zone.isEmpty())
        json.insert(u"zones"_s, QJsonArray { machine.zone });
    return json;
}

QJsonObject machineInstanceView(const World &world, const Machine &machine)
{
    const QJsonObject disk { { u"name"_s, diskName(world, machine) },
                             { u"statuses"_s,
                               QJsonArray { timedStatus(u"ProvisioningState/succeeded"_s, u"Info"_s,
                                                        u"Provisioning succeeded"_s, {},
                                                        machine.created.addSecs(21)) } } };
    QJsonObject json { { u"disks"_s, QJsonArray { disk } },
                       { u"hyperVGeneration"_s, machine.image.sku == u"gen1" ? u"V1"_s : u"V2"_s },
                       { u"statuses"_s,
                         QJsonArray { provisioningStatus(machine), powerStatus(machine.power) } } };
    if (!machine.isRunning())
        return json;
    json.insert(u"vmAgent"_s, agentJson(machine));
    if (!machine.isAgentReady)
        return json;
    json.insert(u"computerName"_s, machine.name);
    json.insert(u"osName"_s, machine.image.osName);
    json.insert(u"osVersion"_s, machine.image.osVersion);
    QJsonArray extensions;
    for (const auto &[name, extension] : machine.extensions) {
        if (extension.status)
            extensions.append(extensionInstanceView(extension));
    }
    if (!extensions.isEmpty())
        json.insert(u"extensions"_s, extensions);
    return json;
}

QJsonObject machineStatusOnly(const World &world, const Machine &machine)
{
    const QString id = QString(machine.id)
                           .replace(u"/resourceGroups/"_s + machine.group + u'/',
                                    u"/resourceGroups/"_s + machine.group.toUpper() + u'/');
    const QJsonObject view = machineInstanceView(world, machine);
    QJsonObject shown { { u"statuses"_s, view.value(u"statuses"_s) } };
    for (const auto &key :
         { u"vmAgent"_s, u"osName"_s, u"osVersion"_s, u"computerName"_s, u"hyperVGeneration"_s }) {
        if (view.contains(key))
            shown.insert(key, view.value(key));
    }
    return { { u"name"_s, machine.name },
             { u"id"_s, id },
             { u"type"_s, QString(kMachineType) },
             { u"location"_s, machine.location },
             { u"properties"_s,
               QJsonObject { { u"vmId"_s, machine.vmId },
                             { u"provisioningState"_s, machine.provisioningState },
                             { u"instanceView"_s, shown } } } };
}

QJsonObject extensionJson(const Machine &machine, const Extension &extension, bool withInstanceView)
{
    QJsonObject properties = extension.options;
    properties.insert(u"publisher"_s, extension.publisher);
    properties.insert(u"type"_s, extension.type);
    properties.insert(u"typeHandlerVersion"_s, extension.version);
    properties.insert(u"provisioningState"_s, extension.provisioningState);
    if (!extension.settings.isEmpty())
        properties.insert(u"settings"_s, extension.settings);
    if (withInstanceView && extension.status)
        properties.insert(u"instanceView"_s, extensionInstanceView(extension));
    QJsonObject json { { u"name"_s, extension.name },
                       { u"id"_s, machine.id + u"/extensions/"_s + extension.name },
                       { u"type"_s, u"Microsoft.Compute/virtualMachines/extensions"_s },
                       { u"location"_s, extension.location },
                       { u"properties"_s, properties } };
    if (!extension.tags.isEmpty())
        json.insert(u"tags"_s, extension.tags);
    return json;
}

} // namespace slipway::sandbox
