// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arm/networkjson.h"

#include <algorithm>
#include <array>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject reference(const QString &id)
{
    return { { u"id"_s, id } };
}

QJsonObject resource(const World &world, const QString &id, const QString &name, const QString &type,
                     const QString &location, int revision, const QJsonObject &properties)
{
    return { { u"name"_s, name },
             { u"id"_s, id },
             { u"etag"_s, world.etag(id, revision) },
             { u"location"_s, location },
             { u"type"_s, u"Microsoft.Network/"_s + type },
             { u"properties"_s, properties } };
}

/// \param etag of the group: its rules share it
QJsonObject ruleJson(const SecurityGroup &group, const QString &etag, const QString &kind,
                     const QString &name, QJsonObject properties)
{
    for (const auto &plural : { u"sourcePortRanges"_s, u"destinationPortRanges"_s, u"sourceAddressPrefixes"_s,
                                u"destinationAddressPrefixes"_s }) {
        if (!properties.contains(plural))
            properties.insert(plural, QJsonArray());
    }
    const QString id = u"%1/%2/%3"_s.arg(group.id, kind, name);
    return { { u"name"_s, name },
             { u"id"_s, id },
             { u"etag"_s, etag },
             { u"type"_s, u"Microsoft.Network/networkSecurityGroups/"_s + kind },
             { u"properties"_s, properties } };
}

struct DefaultRule
{
    const char *name;
    const char *description;
    const char *source;
    const char *destination;
    const char *access;
    int priority;
    const char *direction;
};

constexpr std::array kDefaultRules = {
    DefaultRule { "AllowVnetInBound", "Traffic between the machines of the network", "VirtualNetwork",
                  "VirtualNetwork", "Allow", 65000, "Inbound" },
    DefaultRule { "AllowAzureLoadBalancerInBound", "Traffic from the load balancer", "AzureLoadBalancer", "*",
                  "Allow", 65001, "Inbound" },
    DefaultRule { "DenyAllInBound", "All other traffic to the machines", "*", "*", "Deny", 65500, "Inbound" },
    DefaultRule { "AllowVnetOutBound", "Traffic between the machines of the network", "VirtualNetwork",
                  "VirtualNetwork", "Allow", 65000, "Outbound" },
    DefaultRule { "AllowInternetOutBound", "Traffic to the internet", "*", "Internet", "Allow", 65001,
                  "Outbound" },
    DefaultRule { "DenyAllOutBound", "All other traffic from the machines", "*", "*", "Deny", 65500,
                  "Outbound" },
};

/// There is no DNS here: a name that was known before its address has one that follows from it, others carry
/// theirs, and clients that know of it find it there.
QString fqdnOf(const World &world, const PublicAddress &address)
{
    QString foretold = world.foretoldName(address.label, address.location);
    if (address.address == addressOfName(foretold))
        return foretold;
    QString carried = address.address.isEmpty() ? address.lastAddress : address.address;
    return u"%1.%2.%3.cloudapp.sandbox"_s.arg(address.label, address.location, carried.replace(u'.', u'-'));
}

} // namespace

QJsonObject nicJson(World &world, const NetworkInterface &nic, bool withPublicAddress)
{
    QJsonObject ip { { u"provisioningState"_s, u"Succeeded"_s },
                     { u"privateIPAddress"_s, nic.privateAddress },
                     { u"privateIPAllocationMethod"_s, u"Dynamic"_s },
                     { u"subnet"_s, reference(nic.subnetId) },
                     { u"primary"_s, true },
                     { u"privateIPAddressVersion"_s, u"IPv4"_s } };
    if (const auto *address = findById(world.addresses, nic.publicAddressId))
        ip.insert(u"publicIPAddress"_s,
                  withPublicAddress ? addressJson(world, *address) : reference(address->id));
    const QString ipId = nic.id + u"/ipConfigurations/ipconfig1"_s;
    const QJsonObject configuration { { u"name"_s, u"ipconfig1"_s },
                                      { u"id"_s, ipId },
                                      { u"etag"_s, world.etag(ipId, nic.revision) },
                                      { u"type"_s,
                                        u"Microsoft.Network/networkInterfaces/ipConfigurations"_s },
                                      { u"properties"_s, ip } };
    QJsonObject properties { { u"provisioningState"_s, u"Succeeded"_s },
                             { u"resourceGuid"_s, nic.guid },
                             { u"ipConfigurations"_s, QJsonArray { configuration } },
                             { u"dnsSettings"_s,
                               QJsonObject { { u"dnsServers"_s, QJsonArray() },
                                             { u"appliedDnsServers"_s, QJsonArray() } } },
                             { u"macAddress"_s, nic.mac },
                             { u"enableAcceleratedNetworking"_s, false },
                             { u"enableIPForwarding"_s, false },
                             { u"hostedWorkloads"_s, QJsonArray() },
                             { u"tapConfigurations"_s, QJsonArray() },
                             { u"nicType"_s, u"Standard"_s },
                             { u"primary"_s, true } };
    if (!nic.securityGroupId.isEmpty())
        properties.insert(u"networkSecurityGroup"_s, reference(nic.securityGroupId));
    if (!nic.machineId.isEmpty())
        properties.insert(u"virtualMachine"_s, reference(nic.machineId));
    return resource(world, nic.id, nic.name, u"networkInterfaces"_s, nic.location, nic.revision, properties);
}

bool isLabelTaken(const World &world, const QString &label, const QString &location, const QString &id)
{
    const auto isSame = [](const QString &a, const QString &b) {
        return a.compare(b, Qt::CaseInsensitive) == 0;
    };
    return !label.isEmpty()
        && std::any_of(world.addresses.cbegin(), world.addresses.cend(), [&](const auto &entry) {
               const PublicAddress &address = entry.second;
               return isSame(address.label, label) && isSame(address.location, location)
                   && !isSame(address.id, id);
           });
}

QJsonObject addressJson(const World &world, const PublicAddress &address)
{
    QJsonObject properties { { u"provisioningState"_s, u"Succeeded"_s },
                             { u"resourceGuid"_s, address.guid },
                             { u"publicIPAddressVersion"_s, u"IPv4"_s },
                             { u"publicIPAllocationMethod"_s,
                               address.isDynamic ? u"Dynamic"_s : u"Static"_s },
                             { u"idleTimeoutInMinutes"_s, address.idleTimeout },
                             { u"ipTags"_s, QJsonArray() },
                             { u"ipConfiguration"_s, reference(address.ipConfigurationId) } };
    if (!address.address.isEmpty())
        properties.insert(u"ipAddress"_s, address.address);
    if (!address.label.isEmpty()) {
        properties.insert(
            u"dnsSettings"_s,
            QJsonObject { { u"domainNameLabel"_s, address.label }, { u"fqdn"_s, fqdnOf(world, address) } });
    }
    QJsonObject json = resource(world, address.id, address.name, u"publicIPAddresses"_s, address.location,
                                address.revision, properties);
    json.insert(u"sku"_s,
                QJsonObject { { u"name"_s, address.isBasic ? u"Basic"_s : u"Standard"_s },
                              { u"tier"_s, u"Regional"_s } });
    if (!address.tags.isEmpty())
        json.insert(u"tags"_s, address.tags);
    return json;
}

QJsonObject securityRuleJson(const World &world, const SecurityGroup &group, const SecurityRule &rule)
{
    QJsonObject properties = rule.properties;
    properties.insert(u"provisioningState"_s, rule.provisioningState);
    return ruleJson(group, world.etag(group.id, group.revision), u"securityRules"_s, rule.name, properties);
}

QJsonArray defaultRulesJson(const World &world, const SecurityGroup &group)
{
    const QString etag = world.etag(group.id, group.revision);
    QJsonArray rows;
    for (const DefaultRule &rule : kDefaultRules) {
        const QJsonObject properties { { u"provisioningState"_s, u"Succeeded"_s },
                                       { u"description"_s, QString::fromLatin1(rule.description) },
                                       { u"protocol"_s, u"*"_s },
                                       { u"sourcePortRange"_s, u"*"_s },
                                       { u"destinationPortRange"_s, u"*"_s },
                                       { u"sourceAddressPrefix"_s, QString::fromLatin1(rule.source) },
                                       { u"destinationAddressPrefix"_s,
                                         QString::fromLatin1(rule.destination) },
                                       { u"access"_s, QString::fromLatin1(rule.access) },
                                       { u"priority"_s, rule.priority },
                                       { u"direction"_s, QString::fromLatin1(rule.direction) } };
        rows.append(
            ruleJson(group, etag, u"defaultSecurityRules"_s, QString::fromLatin1(rule.name), properties));
    }
    return rows;
}

QJsonObject securityGroupJson(const World &world, const SecurityGroup &group)
{
    QJsonArray rules;
    for (const auto &[name, rule] : group.rules)
        rules.append(securityRuleJson(world, group, rule));
    QJsonArray nics;
    for (const QString &id : group.nicIds)
        nics.append(reference(id));
    QJsonArray subnets;
    for (const QString &id : group.subnetIds)
        subnets.append(reference(id));
    QJsonObject properties { { u"provisioningState"_s, u"Succeeded"_s },
                             { u"resourceGuid"_s, group.guid },
                             { u"securityRules"_s, rules },
                             { u"defaultSecurityRules"_s, defaultRulesJson(world, group) } };
    if (!nics.isEmpty())
        properties.insert(u"networkInterfaces"_s, nics);
    if (!subnets.isEmpty())
        properties.insert(u"subnets"_s, subnets);
    return resource(world, group.id, group.name, u"networkSecurityGroups"_s, group.location, group.revision,
                    properties);
}

QJsonObject subnetJson(const World &world, const VirtualNetwork &network)
{
    const QString id = network.subnetId();
    QJsonObject properties { { u"provisioningState"_s, u"Succeeded"_s },
                             { u"addressPrefix"_s, network.subnetPrefix },
                             { u"delegations"_s, QJsonArray() },
                             { u"privateEndpointNetworkPolicies"_s, u"Disabled"_s },
                             { u"privateLinkServiceNetworkPolicies"_s, u"Enabled"_s } };
    if (!network.subnetSecurityGroupId.isEmpty())
        properties.insert(u"networkSecurityGroup"_s, reference(network.subnetSecurityGroupId));
    return { { u"name"_s, network.subnetName },
             { u"id"_s, id },
             { u"etag"_s, world.etag(network.id, network.revision) },
             { u"type"_s, u"Microsoft.Network/virtualNetworks/subnets"_s },
             { u"properties"_s, properties } };
}

QJsonObject networkJson(const World &world, const VirtualNetwork &network)
{
    return resource(
        world, network.id, network.name, u"virtualNetworks"_s, network.location, network.revision,
        { { u"provisioningState"_s, u"Succeeded"_s },
          { u"resourceGuid"_s, network.guid },
          { u"addressSpace"_s, QJsonObject { { u"addressPrefixes"_s, QJsonArray { network.prefix } } } },
          { u"subnets"_s, QJsonArray { subnetJson(world, network) } },
          { u"virtualNetworkPeerings"_s, QJsonArray() },
          { u"enableDdosProtection"_s, false } });
}

} // namespace slipway::sandbox
