// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arm/creation.h"

#include "sandbox/arm/answers.h"
#include "sandbox/arm/inventory.h"
#include "sandbox/arm/machinejson.h"
#include "sandbox/arm/networkjson.h"
#include "sandbox/arm/securityrules.h"
#include "sandbox/install/clouddata.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstHost = 4; ///< of a subnet: Azure keeps those before

using Make = CreatedResource (*)(ArmContext &, const ResourceRequest &, const QString &id);

struct Kind
{
    QLatin1StringView type {};
    Make make = nullptr;
};

CreatedResource refused(int status, const QString &code, const QString &message)
{
    return { .refusal = armError(status, code, message) };
}

CreatedResource unknownReference(const QString &missing, const QString &by)
{
    return refused(
        400, u"InvalidResourceReference"_s,
        u"Resource %1 referenced by resource %2 was not found. Please make sure that the referenced "
        "resource exists, and that both resources are in the same region."_s.arg(missing, by));
}

QString referenceIn(const QJsonObject &properties, const QString &name)
{
    return properties.value(name).toObject().value(u"id"_s).toString();
}

QString lastOf(const QString &id)
{
    return id.section(u'/', -1);
}

QJsonObject propertiesOf(const QJsonObject &body)
{
    return body.value(u"properties"_s).toObject();
}

void addOnce(QStringList &list, const QString &id)
{
    if (!list.contains(id, Qt::CaseInsensitive))
        list.append(id);
}

void removeId(QStringList &list, const QString &id)
{
    list.removeIf([&id](const QString &one) { return one.compare(id, Qt::CaseInsensitive) == 0; });
}

CreatedResource makeGroup(ArmContext &context, const ResourceRequest &request, const QString &id)
{
    SecurityGroup wanted {
        .id = id, .name = request.name, .location = request.location(), .guid = context.world.guid(id)
    };
    const QJsonArray rules = propertiesOf(request.body).value(u"securityRules"_s).toArray();
    for (const auto &row : rules) {
        const QString name = row.toObject().value(u"name"_s).toString();
        if (auto refusal = addRule(wanted, name, propertiesOf(row.toObject())))
            return { .refusal = std::move(*refusal) };
    }
    const auto [at, isNew] = context.world.securityGroups.try_emplace(id.toLower(), wanted);
    at->second.rules = wanted.rules;
    ++at->second.revision;
    if (!isNew)
        tellMachines(context, at->second);
    return { .isNew = isNew, .id = id, .json = securityGroupJson(context.world, at->second) };
}

/// Connects a subnet with a security group (or with none).
void attachGroup(ArmContext &context, VirtualNetwork &network, const QString &groupId)
{
    if (SecurityGroup *before = findById(context.world.securityGroups, network.subnetSecurityGroupId))
        removeId(before->subnetIds, network.subnetId());
    network.subnetSecurityGroupId = groupId;
    ++network.revision;
    if (SecurityGroup *group = findById(context.world.securityGroups, groupId))
        addOnce(group->subnetIds, network.subnetId());
    tellSubnet(context, network.subnetId());
}

CreatedResource makeNetwork(ArmContext &context, const ResourceRequest &request, const QString &id)
{
    const QJsonObject properties = propertiesOf(request.body);
    const QJsonArray prefixes =
        properties.value(u"addressSpace"_s).toObject().value(u"addressPrefixes"_s).toArray();
    const QJsonArray subnets = properties.value(u"subnets"_s).toArray();
    if (prefixes.isEmpty())
        return refused(400, u"InvalidRequestFormat"_s, u"The address space of the network is missing."_s);
    if (subnets.size() > 1)
        return refused(400, u"NotSupportedBySandbox"_s, u"Networks of the sandbox have one subnet each."_s);
    const QJsonObject subnet = subnets.isEmpty() ? QJsonObject() : subnets.first().toObject();
    const QString groupId = referenceIn(propertiesOf(subnet), u"networkSecurityGroup"_s);
    if (!groupId.isEmpty() && !findById(context.world.securityGroups, groupId))
        return unknownReference(groupId, id);
    const QString prefix = propertiesOf(subnet).value(u"addressPrefix"_s).toString();
    const VirtualNetwork wanted { .id = id,
                                  .name = request.name,
                                  .location = request.location(),
                                  .guid = context.world.guid(id),
                                  .prefix = prefixes.first().toString(),
                                  .subnetName = subnet.value(u"name"_s).toString(u"default"_s),
                                  .subnetPrefix = prefix.isEmpty() ? prefixes.first().toString() : prefix };
    const auto [at, isNew] = context.world.networks.try_emplace(id.toLower(), wanted);
    attachGroup(context, at->second, groupId);
    return { .isNew = isNew, .id = id, .json = networkJson(context.world, at->second) };
}

CreatedResource makeSubnet(ArmContext &context, const ResourceRequest &request, const QString &id)
{
    VirtualNetwork *network = findById(context.world.networks, id.section(u'/', 0, -3));
    if (!network)
        return { .refusal = parentNotFound(request.type, lastOf(id.section(u'/', 0, -3))) };
    if (network->subnetName.compare(lastOf(id), Qt::CaseInsensitive) != 0)
        return refused(400, u"NotSupportedBySandbox"_s, u"Networks of the sandbox have one subnet each."_s);
    const QJsonObject properties = propertiesOf(request.body);
    const QString groupId = referenceIn(properties, u"networkSecurityGroup"_s);
    if (!groupId.isEmpty() && !findById(context.world.securityGroups, groupId))
        return unknownReference(groupId, id);
    attachGroup(context, *network, groupId);
    return { .isNew = false, .id = id, .json = subnetJson(context.world, *network) };
}

/// A PUT is the whole resource: what it does not name is as of a new one. The kind stays what it was.
PublicAddress addressFrom(const ResourceRequest &request, const QString &id, const PublicAddress *present)
{
    const QJsonObject properties = propertiesOf(request.body);
    const QString sku = request.body.value(u"sku"_s).toObject().value(u"name"_s).toString();
    PublicAddress wanted { .id = id, .name = request.name, .location = request.location() };
    if (present)
        wanted = *present;
    else
        wanted.isBasic = sku.compare(u"Basic"_s, Qt::CaseInsensitive) == 0;
    const QString method =
        properties.value(u"publicIPAllocationMethod"_s).toString(wanted.isBasic ? u"Dynamic"_s : u"Static"_s);
    wanted.isDynamic = method.compare(u"Dynamic"_s, Qt::CaseInsensitive) == 0;
    wanted.label = properties.value(u"dnsSettings"_s).toObject().value(u"domainNameLabel"_s).toString();
    wanted.idleTimeout = properties.value(u"idleTimeoutInMinutes"_s).toInt(PublicAddress().idleTimeout);
    wanted.tags = request.body.value(u"tags"_s).toObject();
    return wanted;
}

std::optional<CreatedResource> refuseAddress(const World &world, const PublicAddress &wanted)
{
    static const QRegularExpression label(u"^[a-z][a-z0-9-]{1,61}[a-z0-9]$"_s);
    if (!wanted.label.isEmpty() && !label.match(wanted.label).hasMatch()) {
        return refused(400, u"InvalidDomainNameLabel"_s,
                       u"The domain name label %1 is invalid. It must conform to the following regular "
                       "expression: %2."_s.arg(wanted.label, label.pattern()));
    }
    if (isLabelTaken(world, wanted.label, wanted.location, wanted.id)) {
        return refused(400, u"DnsRecordInUse"_s,
                       u"DNS record %1 is already used by another public IP."_s.arg(
                           world.foretoldName(wanted.label, wanted.location)));
    }
    if (wanted.isDynamic && !wanted.isBasic) {
        return refused(
            400, u"InvalidRequestFormat"_s,
            u"Standard sku publicIp %1 must have AllocationMethod set to Static."_s.arg(wanted.id));
    }
    return std::nullopt;
}

CreatedResource makeAddress(ArmContext &context, const ResourceRequest &request, const QString &id)
{
    World &world = context.world;
    PublicAddress wanted = addressFrom(request, id, findById(world.addresses, id));
    if (auto refusal = refuseAddress(world, wanted))
        return *refusal;
    wanted.guid = world.guid(id);
    const bool isNew = !findById(world.addresses, id);
    PublicAddress &address = world.addresses[id.toLower()];
    address = std::move(wanted);
    if (isNew && !address.label.isEmpty())
        address.address = addressOfName(world.foretoldName(address.label, address.location));
    else if (isNew)
        address.address = world.takeAddress();
    ++address.revision;
    return { .isNew = isNew, .id = id, .json = addressJson(world, address) };
}

QString nextHost(const World &world, const VirtualNetwork &network)
{
    const auto used = std::count_if(world.nics.begin(), world.nics.end(), [&network](const auto &entry) {
        return entry.second.subnetId.compare(network.subnetId(), Qt::CaseInsensitive) == 0;
    });
    return network.subnetPrefix.section(u'.', 0, 2) + u'.' + QString::number(kFirstHost + used % 250);
}

/// What an interface refers to, when all of it is there.
std::optional<CreatedResource> refuseReferences(ArmContext &context, const QString &id,
                                                const QString &subnetId, const QString &groupId,
                                                const QString &addressId)
{
    const World &world = context.world;
    const VirtualNetwork *network = findById(world.networks, subnetId.section(u'/', 0, -3));
    if (!network || network->subnetId().compare(subnetId, Qt::CaseInsensitive) != 0)
        return unknownReference(subnetId, id);
    if (!groupId.isEmpty() && !findById(world.securityGroups, groupId))
        return unknownReference(groupId, id);
    if (!addressId.isEmpty() && !findById(world.addresses, addressId))
        return unknownReference(addressId, id);
    return std::nullopt;
}

CreatedResource makeInterface(ArmContext &context, const ResourceRequest &request, const QString &id)
{
    World &world = context.world;
    const QJsonObject properties = propertiesOf(request.body);
    const QJsonArray configurations = properties.value(u"ipConfigurations"_s).toArray();
    const QJsonObject ip =
        propertiesOf(configurations.isEmpty() ? QJsonObject() : configurations.first().toObject());
    const QString subnetId = referenceIn(ip, u"subnet"_s);
    const QString groupId = referenceIn(properties, u"networkSecurityGroup"_s);
    const QString addressId = referenceIn(ip, u"publicIPAddress"_s);
    if (auto refusal = refuseReferences(context, id, subnetId, groupId, addressId))
        return *refusal;
    const VirtualNetwork &network = *findById(world.networks, subnetId.section(u'/', 0, -3));
    const QString host = nextHost(world, network);
    const auto [at, isNew] = world.nics.try_emplace(
        id.toLower(),
        NetworkInterface {
            .id = id, .name = request.name, .location = request.location(), .guid = world.guid(id) });
    NetworkInterface &nic = at->second;
    if (isNew) {
        const QString digits = nic.guid.left(6).toUpper();
        nic.mac = u"00-0D-3A-%1-%2-%3"_s.arg(digits.mid(0, 2), digits.mid(2, 2), digits.mid(4, 2));
        nic.privateAddress = host;
    }
    if (SecurityGroup *before = findById(world.securityGroups, nic.securityGroupId))
        removeId(before->nicIds, id);
    nic.subnetId = network.subnetId();
    nic.securityGroupId = groupId;
    nic.publicAddressId = addressId;
    ++nic.revision;
    if (SecurityGroup *group = findById(world.securityGroups, groupId))
        addOnce(group->nicIds, id);
    if (PublicAddress *address = findById(world.addresses, addressId))
        address->ipConfigurationId = id + u"/ipConfigurations/ipconfig1"_s;
    if (const Machine *machine = world.machine(nic.machineId))
        context.machineChanged(*machine);
    return { .isNew = isNew, .id = id, .json = nicJson(world, nic, false) };
}

std::optional<Image> findImage(const QJsonObject &reference)
{
    const auto isSame = [&reference](const QString &key, const QString &value) {
        return reference.value(key).toString().compare(value, Qt::CaseInsensitive) == 0;
    };
    const QList<Image> &all = knownImages();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Image &image) {
        return isSame(u"publisher"_s, image.publisher) && isSame(u"offer"_s, image.offer)
            && isSame(u"sku"_s, image.sku);
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

/// Source: Azure's answer as people have posted it (github.com/hitachienergy/epiphany/issues/1049, as 409
/// github.com/skypilot-org/skypilot/issues/2219).
std::optional<CreatedResource> refuseDisk(const Image &image, int wantedGiB)
{
    if (wantedGiB == 0 || wantedGiB >= image.diskGiB)
        return std::nullopt;
    return CreatedResource {
        .refusal = armError(
            409, u"OperationNotAllowed"_s,
            u"The specified disk size %1 GB is smaller than the size of the corresponding disk in the VM "
            "image: %2 GB. This is not allowed. Please choose equal or greater size or do not specify an "
            "explicit size."_s.arg(wantedGiB)
                .arg(image.diskGiB),
            u"osDisk.diskSizeGB"_s)
    };
}

void readDisk(Machine &machine, const QJsonObject &disk)
{
    machine.diskGiB = disk.value(u"diskSizeGB"_s).toInt();
    machine.diskKind =
        disk.value(u"managedDisk"_s).toObject().value(u"storageAccountType"_s).toString(machine.diskKind);
}

void readProfile(Machine &machine, const QJsonObject &profile)
{
    machine.admin = profile.value(u"adminUsername"_s).toString(machine.admin);
    const QJsonArray keys = profile.value(u"linuxConfiguration"_s)
                                .toObject()
                                .value(u"ssh"_s)
                                .toObject()
                                .value(u"publicKeys"_s)
                                .toArray();
    if (!keys.isEmpty())
        machine.adminKey = keys.first().toObject().value(u"keyData"_s).toString().trimmed();
    machine.customData = profile.value(u"customData"_s).toString();
    machine.packagedEngine = engineFromCloudData(machine.customData);
}

CreatedResource changeMachine(ArmContext &context, const ResourceRequest &request, Machine &machine)
{
    if (request.body.contains(u"tags"_s))
        machine.tags = request.body.value(u"tags"_s).toObject();
    const QString size =
        propertiesOf(request.body).value(u"hardwareProfile"_s).toObject().value(u"vmSize"_s).toString();
    if (!size.isEmpty())
        machine.size = size;
    return { .isMachine = true, .id = machine.id, .json = machineJson(context.world, machine) };
}

CreatedResource makeMachine(ArmContext &context, const ResourceRequest &request, const QString &id)
{
    World &world = context.world;
    if (Machine *there = world.machine(id))
        return changeMachine(context, request, *there);
    const QJsonObject properties = propertiesOf(request.body);
    const QJsonObject storage = properties.value(u"storageProfile"_s).toObject();
    const QJsonObject reference = storage.value(u"imageReference"_s).toObject();
    const QJsonObject disk = storage.value(u"osDisk"_s).toObject();
    std::optional<Image> image = findImage(reference);
    if (!image) {
        return refused(404, u"PlatformImageNotFound"_s,
                       u"The platform image '%1:%2:%3:%4' is not available."_s.arg(
                           reference.value(u"publisher"_s).toString(), reference.value(u"offer"_s).toString(),
                           reference.value(u"sku"_s).toString(), reference.value(u"version"_s).toString()));
    }
    image->diskGiB = std::max(image->diskGiB, world.leastImageDiskGiB);
    if (auto refusal = refuseDisk(*image, disk.value(u"diskSizeGB"_s).toInt()))
        return *refusal;
    const QJsonArray nics =
        properties.value(u"networkProfile"_s).toObject().value(u"networkInterfaces"_s).toArray();
    const QString nicId = nics.isEmpty() ? QString() : nics.first().toObject().value(u"id"_s).toString();
    NetworkInterface *nic = findById(world.nics, nicId);
    if (!nic)
        return unknownReference(nicId, id);
    if (!nic->machineId.isEmpty())
        return refused(
            409, u"NicInUse"_s,
            u"Network Interface %1 is used by existing resource %2."_s.arg(nic->id, nic->machineId));
    Machine machine { .id = id,
                      .name = request.name,
                      .subscription = request.subscription,
                      .group = request.group,
                      .location = request.location(),
                      .tags = request.body.value(u"tags"_s).toObject(),
                      .image = *image,
                      .vmId = world.guid(id),
                      .nicId = nic->id,
                      .created = QDateTime::currentDateTimeUtc(),
                      .power = Power::Starting,
                      .provisioningState = u"Creating"_s };
    machine.size = properties.value(u"hardwareProfile"_s).toObject().value(u"vmSize"_s).toString(image->size);
    readDisk(machine, disk);
    readProfile(machine, properties.value(u"osProfile"_s).toObject());
    nic->machineId = id;
    const auto at = world.machines.emplace(id.toLower(), std::move(machine)).first;
    return { .isNew = true, .isMachine = true, .id = id, .json = machineJson(world, at->second) };
}

constexpr std::array kKinds = {
    Kind { "Microsoft.Network/networkSecurityGroups"_L1, makeGroup },
    Kind { "Microsoft.Network/virtualNetworks"_L1, makeNetwork },
    Kind { "Microsoft.Network/virtualNetworks/subnets"_L1, makeSubnet },
    Kind { "Microsoft.Network/publicIPAddresses"_L1, makeAddress },
    Kind { "Microsoft.Network/networkInterfaces"_L1, makeInterface },
    Kind { "Microsoft.Compute/virtualMachines"_L1, makeMachine },
    Kind { "Microsoft.Compute/virtualMachines/extensions"_L1, createExtension },
};

const Kind *findKind(const QString &type)
{
    const auto *const found = std::find_if(kKinds.begin(), kKinds.end(), [&type](const Kind &kind) {
        return type.compare(kind.type, Qt::CaseInsensitive) == 0;
    });
    return found == kKinds.end() ? nullptr : found;
}

} // namespace

QString ResourceRequest::scope() const
{
    return u"/subscriptions/%1/resourceGroups/%2"_s.arg(subscription, group);
}

QString ResourceRequest::id() const
{
    const Kind *kind = findKind(type);
    if (!kind)
        return {};
    const QStringList types = QString(kind->type).split(u'/');
    const QStringList names = name.split(u'/');
    QString path = scope() + u"/providers/"_s + types.first();
    for (qsizetype i = 1; i < types.size(); ++i)
        path += u'/' + types.at(i) + u'/' + names.value(i - 1);
    return path;
}

QString ResourceRequest::location() const
{
    return body.value(u"location"_s).toString().remove(u' ').toLower();
}

CreatedResource createResource(ArmContext &context, const ResourceRequest &request)
{
    const Kind *kind = findKind(request.type);
    if (!kind) {
        return refused(400, u"NotSupportedBySandbox"_s,
                       u"The sandbox cannot make resources of the type '%1'."_s.arg(request.type));
    }
    const bool needsLocation = kind->make != makeSubnet;
    if (needsLocation && request.location().isEmpty())
        return refused(400, u"LocationRequired"_s,
                       u"The location property is required for this definition."_s);
    return kind->make(context, request, request.id());
}

namespace {

/// The first start, of those whose user data sets up Docker by a script.
void runCloudInit(const ArmContext &context, Machine &machine)
{
    const std::optional<DecodedUpload> upload = scriptFromCloudData(machine.customData);
    if (!upload)
        return;
    const MachineScript ran = context.runInstallScript(machine, *upload);
    machine.firstStart = FirstStart { .output = ran.output, .error = ran.error, .exitCode = ran.exitCode };
}

} // namespace

void finishMachine(ArmContext &context, const QString &id, const QString &state)
{
    Machine *machine = context.world.machine(id);
    if (!machine || machine->provisioningState != u"Creating")
        return;
    machine->provisioningState = state;
    machine->power = state == u"Succeeded" ? Power::Running : Power::Stopped;
    if (machine->isRunning())
        runCloudInit(context, *machine);
    context.machineChanged(*machine);
}

} // namespace slipway::sandbox
