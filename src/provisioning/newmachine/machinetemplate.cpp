// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/newmachine/machinetemplate.h"

#include "provisioning/names.h"
#include "provisioning/rulechange.h"
#include "provisioning/shellwords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSchema = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"_L1;
constexpr auto kParametersSchema =
    "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#"_L1;
constexpr auto kVersion = "1.0.0.0"_L1;
constexpr auto kNetworks = "Microsoft.Network/virtualNetworks"_L1;
constexpr auto kSecurityGroups = "Microsoft.Network/networkSecurityGroups"_L1;
constexpr auto kAddresses = "Microsoft.Network/publicIPAddresses"_L1;
constexpr auto kInterfaces = "Microsoft.Network/networkInterfaces"_L1;
constexpr auto kMachines = "Microsoft.Compute/virtualMachines"_L1;
constexpr auto kSubnet = "default"_L1;
constexpr auto kNetworkPrefix = "10.0.0.0/16"_L1;
constexpr auto kSubnetPrefix = "10.0.0.0/24"_L1;
constexpr quint16 kSshPort = 22;
constexpr auto kSshRule = "slipway-ssh"_L1;
constexpr int kSshPriority = 300; // as the portal's own rule
constexpr int kDockerPriority = 310; // what a set-up takes behind it
constexpr auto kExtensions = "Microsoft.Compute/virtualMachines/extensions"_L1;
constexpr auto kScriptParameter = "installScript"_L1;
constexpr auto kTimeParameter = "installTime"_L1;
constexpr auto kDataParameter = "cloudInit"_L1;
constexpr auto kDeploymentPrefix = "slipway-new-"_L1;
constexpr qsizetype kLongestDeployment = 64;

struct Names
{
    explicit Names(const QString &machine)
        : network(machine + u"-vnet"_s)
        , securityGroup(machine + u"-nsg"_s)
        , address(machine + u"-ip"_s)
        , interface(machine + u"-nic"_s)
    {
    }
    QString network;
    QString securityGroup;
    QString address;
    QString interface;
};

QString expression(const QString &type, const QString &name)
{
    return u"resourceId('%1', '%2')"_s.arg(type, name);
}

QJsonObject reference(const QString &type, const QString &name)
{
    return { { u"id"_s, u'[' + expression(type, name) + u']' } };
}

QString dependency(QLatin1StringView type, const QString &name)
{
    return u'[' + expression(type, name) + u']';
}

QJsonObject resource(QLatin1StringView type, QLatin1StringView version, const QString &name,
                     const QJsonObject &properties)
{
    return { { u"type"_s, QString(type) },
             { u"apiVersion"_s, QString(version) },
             { u"name"_s, name },
             { u"location"_s, u"[parameters('location')]"_s },
             { u"properties"_s, properties } };
}

QJsonObject rule(const QString &name, const QString &description, quint16 port, int priority)
{
    return { { u"name"_s, name },
             { u"properties"_s,
               QJsonObject { { u"description"_s, description },
                             { u"protocol"_s, u"Tcp"_s },
                             { u"sourcePortRange"_s, u"*"_s },
                             { u"destinationPortRange"_s, QString::number(port) },
                             { u"sourceAddressPrefixes"_s, u"[parameters('sources')]"_s },
                             { u"destinationAddressPrefix"_s, u"*"_s },
                             { u"access"_s, u"Allow"_s },
                             { u"priority"_s, priority },
                             { u"direction"_s, u"Inbound"_s } } } };
}

QJsonObject securityGroup(const NewMachineChoices &choices, const Names &names)
{
    QJsonArray rules;
    if (!sourcesOf(choices).isEmpty()) {
        rules.append(rule(kSshRule, u"SSH, made by Slipway"_s, kSshPort, kSshPriority));
        if (isOneDeployment(choices))
            rules.append(rule(ruleNameFor(choices.port, choices.name), names::kRuleDescription, choices.port,
                              kDockerPriority));
    }
    return resource(kSecurityGroups, names::kNetworkApi, names.securityGroup,
                    { { u"securityRules"_s, rules } });
}

QJsonObject network(const Names &names)
{
    const QJsonObject subnet { { u"name"_s, QString(kSubnet) },
                               { u"properties"_s,
                                 QJsonObject { { u"addressPrefix"_s, QString(kSubnetPrefix) } } } };
    return resource(kNetworks, names::kNetworkApi, names.network,
                    { { u"addressSpace"_s,
                        QJsonObject { { u"addressPrefixes"_s, QJsonArray { QString(kNetworkPrefix) } } } },
                      { u"subnets"_s, QJsonArray { subnet } } });
}

QJsonObject publicAddress(const Names &names, const QString &label)
{
    QJsonObject properties { { u"publicIPAllocationMethod"_s, u"Static"_s },
                             { u"publicIPAddressVersion"_s, u"IPv4"_s } };
    if (!label.isEmpty())
        properties.insert(u"dnsSettings"_s, QJsonObject { { u"domainNameLabel"_s, label } });
    QJsonObject json = resource(kAddresses, names::kNetworkApi, names.address, properties);
    json.insert(u"sku"_s, QJsonObject { { u"name"_s, u"Standard"_s } });
    return json;
}

QJsonObject networkInterface(const Names &names)
{
    const QString subnet = u"[resourceId('%1/subnets', '%2', '%3')]"_s.arg(kNetworks, names.network, kSubnet);
    const QJsonObject configuration {
        { u"name"_s, u"ipconfig1"_s },
        { u"properties"_s,
          QJsonObject { { u"privateIPAllocationMethod"_s, u"Dynamic"_s },
                        { u"subnet"_s, QJsonObject { { u"id"_s, subnet } } },
                        { u"publicIPAddress"_s, reference(kAddresses, names.address) } } }
    };
    QJsonObject json =
        resource(kInterfaces, names::kNetworkApi, names.interface,
                 { { u"ipConfigurations"_s, QJsonArray { configuration } },
                   { u"networkSecurityGroup"_s, reference(kSecurityGroups, names.securityGroup) } });
    json.insert(u"dependsOn"_s,
                QJsonArray { dependency(kNetworks, names.network), dependency(kAddresses, names.address),
                             dependency(kSecurityGroups, names.securityGroup) });
    return json;
}

QJsonObject storageProfile(const NewMachineChoices &choices)
{
    const NewMachineImage &image = *findNewMachineImage(choices.imageId);
    QJsonObject disk { { u"createOption"_s, u"FromImage"_s },
                       { u"deleteOption"_s, u"Delete"_s },
                       { u"managedDisk"_s,
                         QJsonObject { { u"storageAccountType"_s, nameOf(choices.disk) } } } };
    if (choices.diskGiB > 0)
        disk.insert(u"diskSizeGB"_s, choices.diskGiB);
    return { { u"imageReference"_s,
               QJsonObject { { u"publisher"_s, image.publisher },
                             { u"offer"_s, image.offer },
                             { u"sku"_s, image.skuFor(choices.isArm64) },
                             { u"version"_s, u"latest"_s } } },
             { u"osDisk"_s, disk } };
}

bool isByCloudInit(const NewMachineChoices &choices)
{
    return isOneDeployment(choices) && choices.route == Route::CloudInit;
}

bool isByExtension(const NewMachineChoices &choices)
{
    return isOneDeployment(choices) && choices.route == Route::CustomScript;
}

QJsonObject osProfile(const NewMachineChoices &choices)
{
    const QJsonObject key { { u"path"_s, u"/home/%1/.ssh/authorized_keys"_s.arg(choices.user) },
                            { u"keyData"_s, u"[parameters('sshKey')]"_s } };
    QJsonObject profile { { u"computerName"_s, choices.name },
                          { u"adminUsername"_s, choices.user },
                          { u"linuxConfiguration"_s,
                            QJsonObject {
                                { u"disablePasswordAuthentication"_s, true },
                                { u"provisionVMAgent"_s, true },
                                { u"ssh"_s, QJsonObject { { u"publicKeys"_s, QJsonArray { key } } } } } } };
    if (isByCloudInit(choices)) {
        // Who deploys the template without it gets a machine without Docker.
        const QString data = u"parameters('%1')"_s.arg(kDataParameter);
        profile.insert(u"customData"_s, u"[if(empty(%1), json('null'), base64(%1))]"_s.arg(data));
    }
    return profile;
}

QJsonObject machine(const NewMachineChoices &choices, const Names &names)
{
    QJsonObject nic = reference(kInterfaces, names.interface);
    nic.insert(u"properties"_s, QJsonObject { { u"primary"_s, true }, { u"deleteOption"_s, u"Detach"_s } });
    QJsonObject json =
        resource(kMachines, names::kComputeApi, choices.name,
                 { { u"hardwareProfile"_s, QJsonObject { { u"vmSize"_s, u"[parameters('size')]"_s } } },
                   { u"storageProfile"_s, storageProfile(choices) },
                   { u"osProfile"_s, osProfile(choices) },
                   { u"networkProfile"_s, QJsonObject { { u"networkInterfaces"_s, QJsonArray { nic } } } },
                   { u"diagnosticsProfile"_s,
                     QJsonObject { { u"bootDiagnostics"_s, QJsonObject { { u"enabled"_s, true } } } } } });
    json.insert(u"dependsOn"_s, QJsonArray { dependency(kInterfaces, names.interface) });
    return json;
}

/// Brings Docker by the script of a set-up. Who deploys the template without one gets a machine without
/// Docker.
QJsonObject dockerExtension(const NewMachineChoices &choices)
{
    const QString script = u"[parameters('%1')]"_s.arg(kScriptParameter);
    QJsonObject json = resource(
        kExtensions, names::kComputeApi, choices.name + u'/' + names::kExtensionName,
        { { u"publisher"_s, QString(names::kScriptPublisher) },
          { u"type"_s, QString(names::kScriptType) },
          { u"typeHandlerVersion"_s, QString(names::kScriptVersion) },
          { u"autoUpgradeMinorVersion"_s, true },
          { u"enableAutomaticUpgrade"_s, false },
          { u"settings"_s, QJsonObject { { u"timestamp"_s, u"[parameters('%1')]"_s.arg(kTimeParameter) } } },
          { u"protectedSettings"_s, QJsonObject { { u"script"_s, script } } } });
    json.insert(u"condition"_s, u"[not(empty(parameters('%1')))]"_s.arg(kScriptParameter));
    json.insert(u"dependsOn"_s, QJsonArray { dependency(kMachines, choices.name) });
    return json;
}

QJsonObject declared(QLatin1StringView type, const QString &description)
{
    return { { u"type"_s, QString(type) },
             { u"metadata"_s, QJsonObject { { u"description"_s, description } } } };
}

QJsonObject declarations()
{
    QJsonObject location = declared("string"_L1, u"Where everything is made."_s);
    location.insert(u"defaultValue"_s, u"[resourceGroup().location]"_s);
    return { { u"location"_s, location },
             { u"size"_s, declared("string"_L1, u"The size of the machine."_s) },
             { u"sshKey"_s, declared("string"_L1, u"The public key of who signs in by SSH."_s) },
             { u"sources"_s,
               declared("array"_L1, u"Addresses and networks that reach the machine by SSH."_s) } };
}

void declareCloudInit(QJsonObject &parameters)
{
    QJsonObject data =
        declared("secureString"_L1,
                 u"User data that brings Docker to the machine, with its private key. Empty: no Docker."_s);
    data.insert(u"defaultValue"_s, QString());
    parameters.insert(kDataParameter, data);
}

void declareInstall(QJsonObject &parameters)
{
    QJsonObject script = declared(
        "secureString"_L1, u"What brings Docker to the machine, with its private key. Empty: no Docker."_s);
    script.insert(u"defaultValue"_s, QString());
    QJsonObject time = declared("int"_L1, u"Brought again when this is another."_s);
    time.insert(u"defaultValue"_s, 0);
    parameters.insert(kScriptParameter, script);
    parameters.insert(kTimeParameter, time);
}

QJsonObject value(const QJsonValue &is)
{
    return { { u"value"_s, is } };
}

azure::DeploymentRequest requestFor(const NewMachineChoices &choices)
{
    const Names names(choices.name);
    QJsonObject parameters = declarations();
    QJsonArray resources { securityGroup(choices, names), network(names),
                           publicAddress(names, choices.dnsLabel), networkInterface(names),
                           machine(choices, names) };
    QJsonObject values { { u"location"_s, value(choices.location) },
                         { u"size"_s, value(choices.size) },
                         { u"sshKey"_s, value(choices.sshKey.trimmed()) },
                         { u"sources"_s, value(QJsonArray::fromStringList(sourcesOf(choices))) } };
    if (isByExtension(choices)) {
        declareInstall(parameters);
        resources.append(dockerExtension(choices));
        values.insert(kScriptParameter, value(QString(names::kMask)));
    } else if (isByCloudInit(choices)) {
        declareCloudInit(parameters);
        values.insert(kDataParameter, value(QString(names::kMask)));
    }
    return { .deploymentTemplate = { { u"$schema"_s, QString(kSchema) },
                                     { u"contentVersion"_s, QString(kVersion) },
                                     { u"parameters"_s, parameters },
                                     { u"resources"_s, resources } },
             .parameters = values };
}

QByteArray fileOf(const QJsonObject &parameters)
{
    return QJsonDocument(QJsonObject { { u"$schema"_s, QString(kParametersSchema) },
                                       { u"contentVersion"_s, QString(kVersion) },
                                       { u"parameters"_s, parameters } })
        .toJson(QJsonDocument::Indented);
}

/// What whoever reads the script has to know of it.
QStringList scriptHead(const NewMachineChoices &choices)
{
    QStringList lines { u"#!/bin/sh"_s,
                        u"# Makes the machine \"%1\" by the Azure CLI, exactly as Slipway would."_s.arg(
                            choices.name) };
    if (!isOneDeployment(choices)) {
        lines
            << u"# Nothing in it is secret. Docker is set up on it when it is there (Machines, Add Docker)."_s;
    } else {
        lines
            << u"# It ends with Docker running. KEEP THIS FILE TO YOURSELF: it holds the private key of the"_s
            << u"# machine's Docker, and is of no more use when it has run. Then continue the set-up in"_s
            << u"# Slipway, under Activity."_s;
    }
    return lines << u"set -eu"_s << u"umask 077"_s;
}

/// Empty when it cannot be one.
azure::ArmId idOf(const QString &text)
{
    return azure::ArmId::parse(text).value_or(azure::ArmId());
}

azure::ArmId idIn(const azure::ArmId &group, QLatin1StringView type, const QString &name)
{
    return idOf(u"%1/providers/%2/%3"_s.arg(group.text(), type, name));
}

} // namespace

QByteArray NewMachine::templateFile() const
{
    return QJsonDocument(request.deploymentTemplate).toJson(QJsonDocument::Indented);
}

QByteArray NewMachine::parametersFile() const
{
    QJsonObject open = request.parameters;
    open.remove(kScriptParameter);
    open.remove(kDataParameter);
    return fileOf(open);
}

azure::ArmId groupOf(const NewMachineChoices &choices)
{
    return idOf(u"/subscriptions/%1/resourceGroups/%2"_s.arg(choices.subscription, choices.group));
}

azure::ArmId machineOf(const NewMachineChoices &choices)
{
    return idIn(groupOf(choices), kMachines, choices.name);
}

QString deploymentOf(const NewMachineChoices &choices)
{
    return QString(kDeploymentPrefix + choices.name).left(kLongestDeployment);
}

QList<azure::ArmId> resourcesOf(const NewMachineChoices &choices)
{
    const azure::ArmId group = groupOf(choices);
    const Names names(choices.name);
    return { idIn(group, kMachines, choices.name), idIn(group, kInterfaces, names.interface),
             idIn(group, kAddresses, names.address), idIn(group, kSecurityGroups, names.securityGroup),
             idIn(group, kNetworks, names.network) };
}

azure::Machine foretoldMachine(const NewMachineChoices &choices)
{
    const azure::ArmId group = groupOf(choices);
    azure::Machine machine { .id = machineOf(choices),
                             .name = choices.name,
                             .resourceGroup = choices.group,
                             .subscriptionId = choices.subscription,
                             .location = choices.location,
                             .size = choices.size,
                             .os = azure::OsType::Linux,
                             .adminUser = choices.user,
                             .power = azure::PowerState::Running,
                             .provisioningState = u"Succeeded"_s,
                             .agent = azure::AgentState::Ready,
                             .dnsName = foretoldName(choices),
                             .addressIsStatic = true };
    if (const NewMachineImage *image = findNewMachineImage(choices.imageId))
        machine.image = azure::ImageReference { .publisher = image->publisher,
                                                .offer = image->offer,
                                                .sku = image->skuFor(choices.isArm64),
                                                .version = u"latest"_s };
    machine.interfaceSecurityGroup = idIn(group, kSecurityGroups, Names(choices.name).securityGroup);
    return machine;
}

Result<NewMachine> planNewMachine(const NewMachineChoices &choices)
{
    if (!problemsOf(choices).isEmpty() || machineOf(choices).isEmpty()) {
        return Error { .kind = ErrorKind::Invalid,
                       .code = u"newmachine.problem"_s,
                       .subject = choices.name,
                       .detail = u"something of the choices is missing or wrong"_s };
    }
    return NewMachine { .group = groupOf(choices),
                        .machine = machineOf(choices),
                        .deployment = deploymentOf(choices),
                        .request = requestFor(choices),
                        .resources = resourcesOf(choices) };
}

void fillIn(azure::DeploymentRequest &request, const HandedOver &install)
{
    const QString script =
        install.script.reveal([](QByteArrayView bytes) { return QString::fromLatin1(bytes); });
    if (request.parameters.contains(kDataParameter))
        request.parameters.insert(kDataParameter, value(script));
    if (!request.parameters.contains(kScriptParameter))
        return;
    request.parameters.insert(kScriptParameter, value(script));
    request.parameters.insert(kTimeParameter, value(install.timestamp));
}

Result<QString> newMachineScript(const NewMachineChoices &choices, const HandedOver *install)
{
    const Result<NewMachine> plan = planNewMachine(choices);
    if (!plan)
        return plan.error();
    azure::DeploymentRequest request = plan->request;
    if (install)
        fillIn(request, *install);
    QStringList lines = scriptHead(choices)
        + QStringList {
              u"folder=$(mktemp -d)"_s,
              u"trap 'rm -rf \"$folder\"' EXIT"_s,
              u"cat > \"$folder/template.json\" <<'END-OF-TEMPLATE'"_s,
              QString::fromUtf8(plan->templateFile()) + u"END-OF-TEMPLATE"_s,
              u"cat > \"$folder/parameters.json\" <<'END-OF-PARAMETERS'"_s,
              QString::fromUtf8(fileOf(request.parameters)) + u"END-OF-PARAMETERS"_s,
          };
    const QStringList where { u"--subscription"_s, choices.subscription };
    if (choices.makesGroup) {
        lines += shellCommand(QStringList { u"az"_s, u"group"_s, u"create"_s, u"--name"_s, choices.group,
                                            u"--location"_s, choices.location }
                              + where);
    }
    lines += shellCommand(QStringList { u"az"_s, u"deployment"_s, u"group"_s, u"create"_s, u"--name"_s,
                                        plan->deployment, u"--resource-group"_s, choices.group }
                          + where)
        + u" --template-file \"$folder/template.json\" --parameters \"@$folder/parameters.json\""_s;
    return lines.join(u'\n') + u'\n';
}

} // namespace slipway::provisioning
