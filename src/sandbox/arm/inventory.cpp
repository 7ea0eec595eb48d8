// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arm/inventory.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMachinesPerGroup = 50; ///< of those that are made up
constexpr QChar kZero = u'0';
constexpr auto kGuardedGroup = "rg-lab"_L1; ///< whose subnet has a security group of its own

enum ImageIndex { Jammy, Noble, Bookworm, Bullseye, Windows2022, Sles12, NobleArm };

struct Plan
{
    QString name {};
    int subscription = 0;
    QString group {};
    QString location {};
    ImageIndex image = Jammy;
    QString role {};
    Power power = Power::Running;
    bool isAgentReady = true;
    bool hasPublicAddress = true;
    bool isAddressDynamic = false;
};

struct BelievableRow
{
    const char *name;
    int subscription;
    const char *group;
    const char *location;
    ImageIndex image;
    const char *role;
    Power power;
    bool isAgentReady;
    bool hasPublicAddress;
};

// clang-format off
constexpr std::array kBelievable = {
    BelievableRow{"web-01", 0, "rg-web", "westeurope", Jammy, "web", Power::Running, true, true},
    BelievableRow{"web-02", 0, "rg-web", "westeurope", Noble, "web", Power::Running, true, true},
    BelievableRow{"db-01", 0, "rg-data", "westeurope", Bookworm, "database", Power::Running, true, true},
    BelievableRow{"cache-01", 0, "rg-data", "westeurope", Bullseye, "cache", Power::Running, true, true},
    BelievableRow{"win-01", 0, "rg-office", "westeurope", Windows2022, "office", Power::Running, true, true},
    BelievableRow{"dev-01", 1, "rg-dev", "northeurope", Noble, "development", Power::Running, true, true},
    BelievableRow{"build-01", 1, "rg-dev", "northeurope", Jammy, "build", Power::Deallocated, true, true},
    BelievableRow{"docker-01", 1, "rg-dev", "northeurope", Jammy, "containers", Power::Running, true, true},
    BelievableRow{"agent-01", 1, "rg-test", "northeurope", Jammy, "test", Power::Running, false, true},
    BelievableRow{"sles-01", 2, "rg-lab", "westus", Sles12, "lab", Power::Running, true, true},
    BelievableRow{"lab-01", 2, "rg-lab", "westus", Noble, "lab", Power::Running, true, true},
    BelievableRow{"inner-01", 2, "rg-lab", "westus", Bookworm, "lab", Power::Running, true, false},
};
// clang-format on

constexpr auto kMoving = "cache-01"_L1; ///< has an address of the old kind, which goes with the hardware

Plan believable(int index)
{
    const BelievableRow &row = kBelievable.at(static_cast<std::size_t>(index));
    return { .name = QString::fromLatin1(row.name),
             .subscription = row.subscription,
             .group = QString::fromLatin1(row.group),
             .location = QString::fromLatin1(row.location),
             .image = row.image,
             .role = QString::fromLatin1(row.role),
             .power = row.power,
             .isAgentReady = row.isAgentReady,
             .hasPublicAddress = row.hasPublicAddress,
             .isAddressDynamic = QLatin1StringView(row.name) == kMoving };
}

/// Which part of a hundred machines made up is of which kind: up to the number.
template <typename Kind>
struct Share
{
    int upTo;
    Kind kind;
};
constexpr std::array kImageShares = {
    Share<ImageIndex> { 35, Jammy },    Share<ImageIndex> { 60, Noble },
    Share<ImageIndex> { 75, Bookworm }, Share<ImageIndex> { 85, Bullseye },
    Share<ImageIndex> { 90, NobleArm }, Share<ImageIndex> { 96, Windows2022 },
    Share<ImageIndex> { 100, Sles12 }
};
constexpr std::array kPowerShares = { Share<Power> { 88, Power::Running },
                                      Share<Power> { 96, Power::Deallocated },
                                      Share<Power> { 100, Power::Stopped } };

template <typename Shares>
auto drawn(const Shares &shares, QRandomGenerator &random)
{
    const int number = random.bounded(100);
    return std::find_if(shares.begin(), shares.end(),
                        [number](const auto &share) { return number < share.upTo; })
        ->kind;
}

constexpr std::array kFleetLocations = { "westeurope", "northeurope", "westus", "eastus2", "japaneast" };

Plan madeUp(int index, QRandomGenerator &random)
{
    const int fleet = index / kMachinesPerGroup;
    Plan plan { .name = u"vm-%1"_s.arg(index, 5, 10, kZero),
                .subscription = fleet % 3,
                .group = u"rg-fleet-%1"_s.arg(fleet, 3, 10, kZero),
                .location = QString::fromLatin1(
                    kFleetLocations.at(static_cast<std::size_t>(fleet) % kFleetLocations.size())),
                .role = u"fleet"_s };
    plan.image = drawn(kImageShares, random);
    plan.power = drawn(kPowerShares, random);
    plan.isAgentReady = random.bounded(100) < 97;
    plan.hasPublicAddress = random.bounded(100) < 80;
    return plan;
}

SecurityRule inbound(const QString &name, const QString &port, int priority)
{
    return { .name = name,
             .properties = { { u"protocol"_s, u"Tcp"_s },
                             { u"sourcePortRange"_s, u"*"_s },
                             { u"destinationPortRange"_s, port },
                             { u"sourceAddressPrefix"_s, u"203.0.113.0/24"_s },
                             { u"destinationAddressPrefix"_s, u"*"_s },
                             { u"access"_s, u"Allow"_s },
                             { u"priority"_s, priority },
                             { u"direction"_s, u"Inbound"_s } },
             .provisioningState = u"Succeeded"_s };
}

/// What machines of the believable set carry beside Docker.
struct BelievableExtension
{
    const char *machine;
    const char *publisher;
    const char *type;
    const char *version;
    const char *handlerVersion;
};
constexpr std::array kBelievableExtensions = {
    BelievableExtension { "cache-01", "Microsoft.Azure.Monitor", "AzureMonitorLinuxAgent", "1.33", "1.33.1" },
    BelievableExtension { "db-01", "Microsoft.Azure.ActiveDirectory", "AADSSHLoginForLinux", "1.0",
                          "1.0.2841.1" },
    BelievableExtension { "win-01", "Microsoft.Compute", "CustomScriptExtension", "1.10", "1.10.18" },
    BelievableExtension { "dev-01", "Microsoft.Azure.Extensions", "CustomScript", "2.1", "2.1.19" },
};

ExtensionStatus succeeded(const QString &code, const QString &message, const QDateTime &time)
{
    return { code, u"Info"_s, u"Provisioning succeeded"_s, message, time };
}

void addBelievableExtensions(Machine &machine)
{
    for (const BelievableExtension &row : kBelievableExtensions) {
        if (machine.name != QLatin1StringView(row.machine))
            continue;
        const QDateTime time = machine.created.addSecs(900);
        Extension extension { .name = QString::fromLatin1(row.type),
                              .publisher = QString::fromLatin1(row.publisher),
                              .type = QString::fromLatin1(row.type),
                              .version = QString::fromLatin1(row.version),
                              .handlerVersion = QString::fromLatin1(row.handlerVersion),
                              .location = machine.location,
                              .options = { { u"autoUpgradeMinorVersion"_s, true } },
                              .provisioningState = u"Succeeded"_s };
        extension.status = succeeded(u"ProvisioningState/succeeded"_s, u"Plugin enabled"_s, time);
        if (extension.type == u"CustomScript")
            extension.status->message = u"Enable succeeded: \n[stdout]\nbootstrapped\n\n[stderr]\n"_s;
        if (machine.image.isWindows) {
            extension.status->message = u"Finished executing command"_s;
            extension.substatuses = { succeeded(u"ComponentStatus/StdOut/succeeded"_s, u"Time zone set\n"_s,
                                                time),
                                      succeeded(u"ComponentStatus/StdErr/succeeded"_s, {}, time) };
        }
        machine.extensions.emplace(extension.name.toLower(), extension);
    }
}

/// Makes the world, one machine after the other.
class Builder final
{
public:
    explicit Builder(const InventoryOptions &options)
        : m_options(options)
        , m_random(options.seed)
    {
        m_world.seed = options.seed;
        m_world.addressBlock = options.addressBlock;
        m_world.addressOffset = options.addressOffset;
        m_world.addressCount = options.machines;
        m_world.tenantId = m_world.guid(u"tenant"_s);
        m_world.tenantName = u"Slipway Practice"_s;
        m_world.domain = u"practice.onmicrosoft.example"_s;
        for (const QString &name :
             { u"Practice: Production"_s, u"Practice: Development"_s, u"Practice: Laboratory"_s })
            m_world.subscriptions.append({ .id = m_world.guid(name), .displayName = name });
        m_world.partnerId = m_world.guid(u"partner"_s);
        m_world.partnerName = u"Partner Practice"_s;
        m_world.partnerDomain = u"partner.onmicrosoft.example"_s;
        m_world.guests = { u"colleague@"_s + m_world.domain };
        m_world.newcomers = { u"newcomer@"_s + m_world.domain };
        m_world.subscriptions.append({ .id = m_world.guid(u"Partner: Shared"_s),
                                       .displayName = u"Partner: Shared"_s,
                                       .tenant = m_world.partnerId });
    }

    World make()
    {
        for (int i = 0; i < m_options.machines; ++i)
            add(i, i < static_cast<int>(kBelievable.size()) ? believable(i) : madeUp(i, m_random));
        return std::move(m_world);
    }

private:
    void add(int index, const Plan &plan)
    {
        const QString subscription = m_world.subscriptions.at(plan.subscription).id;
        const QString scope = u"/subscriptions/%1/resourceGroups/%2"_s.arg(subscription, plan.group);
        addGroup(scope, plan);
        const QString subnet = addNetwork(scope, plan);
        Machine machine { .id = scope + u"/providers/Microsoft.Compute/virtualMachines/"_s + plan.name,
                          .name = plan.name,
                          .subscription = subscription,
                          .group = plan.group,
                          .location = plan.location,
                          .tags = { { u"role"_s, plan.role } },
                          .image = knownImages().at(plan.image),
                          .power = plan.power,
                          .isAgentReady = plan.isAgentReady,
                          .provisioningState = u"Succeeded"_s };
        machine.size = machine.image.size;
        machine.vmId = m_world.guid(machine.id);
        machine.created =
            QDateTime({ 2025, 1, 20 }, { 8, 0, 0 }, Qt::UTC).addSecs(static_cast<qint64>(index) * 4517);
        addBelievableExtensions(machine);
        machine.nicId = addInterface(index, scope, plan, machine, subnet);
        m_world.machineOrder.append(machine.id);
        m_world.machines.insert_or_assign(machine.id.toLower(), std::move(machine));
    }

    void addGroup(const QString &scope, const Plan &plan)
    {
        m_world.groups.try_emplace(
            scope.toLower(), ResourceGroup { .id = scope, .name = plan.group, .location = plan.location });
    }

    QString addNetwork(const QString &scope, const Plan &plan)
    {
        const QString name = plan.group + u"-vnet"_s;
        const QString id = scope + u"/providers/Microsoft.Network/virtualNetworks/"_s + name;
        if (!m_world.networks.contains(id.toLower())) {
            const auto number = static_cast<int>(m_world.networks.size()) % 250;
            m_world.networks.emplace(id.toLower(),
                                     VirtualNetwork { .id = id,
                                                      .name = name,
                                                      .location = plan.location,
                                                      .guid = m_world.guid(id),
                                                      .prefix = u"10.%1.0.0/16"_s.arg(number),
                                                      .subnetName = u"default"_s,
                                                      .subnetPrefix = u"10.%1.0.0/24"_s.arg(number) });
            if (plan.group == kGuardedGroup)
                addSubnetGroup(scope, plan, m_world.networks.at(id.toLower()));
        }
        return id + u"/subnets/default"_s;
    }

    /// A security group of the whole subnet, beside those of its interfaces: both have to let in.
    void addSubnetGroup(const QString &scope, const Plan &plan, VirtualNetwork &network)
    {
        const QString name = plan.group + u"-subnet-nsg"_s;
        const QString id = scope + u"/providers/Microsoft.Network/networkSecurityGroups/"_s + name;
        SecurityGroup group { .id = id,
                              .name = name,
                              .location = plan.location,
                              .guid = m_world.guid(id),
                              .subnetIds = { network.subnetId() } };
        for (const SecurityRule &rule :
             { inbound(u"SSH"_s, u"22"_s, 300), inbound(u"docker-tls"_s, u"2376"_s, 310) })
            group.rules.emplace(rule.name.toLower(), rule);
        network.subnetSecurityGroupId = id;
        m_world.securityGroups.emplace(id.toLower(), std::move(group));
    }

    QString addInterface(int index, const QString &scope, const Plan &plan, const Machine &machine,
                         const QString &subnet)
    {
        const QString network = scope + u"/providers/Microsoft.Network/"_s;
        NetworkInterface nic { .id = network + u"networkInterfaces/"_s + plan.name + u"-nic"_s,
                               .name = plan.name + u"-nic"_s,
                               .location = plan.location,
                               .subnetId = subnet,
                               .machineId = machine.id };
        nic.guid = m_world.guid(nic.id);
        nic.mac = u"00-0D-3A-%1-%2-%3"_s.arg(index / 65536, 2, 16, kZero)
                      .arg(index / 256 % 256, 2, 16, kZero)
                      .arg(index % 256, 2, 16, kZero)
                      .toUpper();
        const VirtualNetwork *owner = findById(m_world.networks, subnet.section(u'/', 0, -3));
        nic.privateAddress =
            owner->subnetPrefix.section(u'.', 0, 2) + u"."_s + QString::number(4 + m_hosts[subnet]++ % 250);
        nic.securityGroupId = addSecurityGroup(network, plan, nic.id);
        if (plan.hasPublicAddress)
            nic.publicAddressId = addAddress(index, network, plan, nic.id);
        QString id = nic.id;
        m_world.nics.emplace(id.toLower(), std::move(nic));
        return id;
    }

    QString addSecurityGroup(const QString &network, const Plan &plan, const QString &nicId)
    {
        const QString name = plan.name + u"-nsg"_s;
        QString id = network + u"networkSecurityGroups/"_s + name;
        SecurityGroup group {
            .id = id, .name = name, .location = plan.location, .guid = m_world.guid(id), .nicIds = { nicId }
        };
        const bool isWindows = knownImages().at(plan.image).isWindows;
        const SecurityRule rule =
            isWindows ? inbound(u"RDP"_s, u"3389"_s, 300) : inbound(u"SSH"_s, u"22"_s, 300);
        group.rules.emplace(rule.name.toLower(), rule);
        m_world.securityGroups.emplace(id.toLower(), std::move(group));
        return id;
    }

    QString addAddress(int index, const QString &network, const Plan &plan, const QString &nicId)
    {
        const QString name = plan.name + u"-ip"_s;
        QString id = network + u"publicIPAddresses/"_s + name;
        PublicAddress address { .id = id,
                                .name = name,
                                .location = plan.location,
                                .guid = m_world.guid(id),
                                .label = m_options.dnsNames ? plan.name : QString(),
                                .isBasic = plan.isAddressDynamic,
                                .isDynamic = plan.isAddressDynamic,
                                .ipConfigurationId = nicId + u"/ipConfigurations/ipconfig1"_s };
        address.address = m_world.addressAt(index);
        m_world.addresses.emplace(id.toLower(), std::move(address));
        return id;
    }

    InventoryOptions m_options;
    QRandomGenerator m_random;
    QHash<QString, int> m_hosts;
    World m_world;
};

/// Those of the machines that are there at the start.
QList<Image> firstImages()
{
    return {
        { .publisher = u"Canonical"_s,
          .offer = u"0001-com-ubuntu-server-jammy"_s,
          .sku = u"22_04-lts-gen2"_s,
          .exactVersion = u"22.04.202501110"_s,
          .osName = u"ubuntu"_s,
          .osVersion = u"22.04"_s,
          .size = u"Standard_D2s_v5"_s },
        { .publisher = u"Canonical"_s,
          .offer = u"ubuntu-24_04-lts"_s,
          .sku = u"server"_s,
          .exactVersion = u"24.04.202501080"_s,
          .osName = u"ubuntu"_s,
          .osVersion = u"24.04"_s,
          .size = u"Standard_D4s_v5"_s },
        { .publisher = u"Debian"_s,
          .offer = u"debian-12"_s,
          .sku = u"12-gen2"_s,
          .exactVersion = u"0.20250115.1993"_s,
          .osName = u"debian"_s,
          .osVersion = u"12.9"_s,
          .size = u"Standard_E4s_v5"_s },
        { .publisher = u"Debian"_s,
          .offer = u"debian-11"_s,
          .sku = u"11"_s,
          .exactVersion = u"0.20250112.1990"_s,
          .osName = u"debian"_s,
          .osVersion = u"11.11"_s,
          .size = u"Standard_B2s"_s },
        { .publisher = u"MicrosoftWindowsServer"_s,
          .offer = u"WindowsServer"_s,
          .sku = u"2022-datacenter-g2"_s,
          .exactVersion = u"20348.3091.250112"_s,
          .osName = u"Windows Server 2022 Datacenter"_s,
          .osVersion = u"10.0.20348.3091"_s,
          .isWindows = true,
          .isSupported = false,
          .size = u"Standard_D2s_v5"_s,
          .diskGiB = 127 },
        { .publisher = u"SUSE"_s,
          .offer = u"sles-12-sp5"_s,
          .sku = u"gen1"_s,
          .exactVersion = u"2024.08.12"_s,
          .osName = u"sles"_s,
          .osVersion = u"12.5"_s,
          .isSupported = false,
          .size = u"Standard_D2s_v3"_s },
    };
}

/// Those that can be chosen for new ones, too.
QList<Image> furtherImages()
{
    return {
        { .publisher = u"Canonical"_s,
          .offer = u"ubuntu-24_04-lts"_s,
          .sku = u"server-arm64"_s,
          .exactVersion = u"24.04.202501080"_s,
          .osName = u"ubuntu"_s,
          .osVersion = u"24.04"_s,
          .isArm64 = true,
          .size = u"Standard_D4ps_v5"_s },
        { .publisher = u"Debian"_s,
          .offer = u"debian-13"_s,
          .sku = u"13-gen2"_s,
          .exactVersion = u"0.20260101.1"_s,
          .osName = u"debian"_s,
          .osVersion = u"13.2"_s,
          .size = u"Standard_D2s_v5"_s },
        { .publisher = u"Debian"_s,
          .offer = u"debian-13"_s,
          .sku = u"13-arm64"_s,
          .exactVersion = u"0.20260101.1"_s,
          .osName = u"debian"_s,
          .osVersion = u"13.2"_s,
          .isArm64 = true,
          .size = u"Standard_D2ps_v5"_s },
    };
}

QList<Image> lastImages()
{
    return {
        { .publisher = u"RedHat"_s,
          .offer = u"RHEL"_s,
          .sku = u"9-lvm-gen2"_s,
          .exactVersion = u"9.7.2025111301"_s,
          .osName = u"rhel"_s,
          .osVersion = u"9.7"_s,
          .size = u"Standard_D2s_v5"_s,
          .diskGiB = 64 },
        { .publisher = u"SUSE"_s,
          .offer = u"sles-15-sp7-basic"_s,
          .sku = u"gen2"_s,
          .exactVersion = u"2026.02.10"_s,
          .osName = u"sles"_s,
          .osVersion = u"15.7"_s,
          .size = u"Standard_D2s_v5"_s },
        { .publisher = u"MicrosoftCBLMariner"_s,
          .offer = u"azure-linux-3"_s,
          .sku = u"azure-linux-3-gen2"_s,
          .exactVersion = u"3.20250602.01"_s,
          .osName = u"azurelinux"_s,
          .osVersion = u"3.0"_s,
          .size = u"Standard_D2s_v5"_s },
        { .publisher = u"Canonical"_s,
          .offer = u"ubuntu-26_04-lts"_s,
          .sku = u"server"_s,
          .exactVersion = u"26.04.202608110"_s,
          .osName = u"ubuntu"_s,
          .osVersion = u"26.04"_s,
          .size = u"Standard_D2s_v5"_s },
        { .publisher = u"Canonical"_s,
          .offer = u"UbuntuServer"_s,
          .sku = u"16.04-LTS"_s,
          .exactVersion = u"16.04.202109281"_s,
          .osName = u"ubuntu"_s,
          .osVersion = u"16.04"_s,
          .isSupported = false,
          .size = u"Standard_D2s_v3"_s },
    };
}

} // namespace

const QList<Image> &knownImages()
{
    static const QList<Image> list = firstImages() + furtherImages() + lastImages();
    return list;
}

World makeInventory(const InventoryOptions &options)
{
    return Builder(options).make();
}

} // namespace slipway::sandbox
