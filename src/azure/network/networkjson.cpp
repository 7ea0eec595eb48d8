// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/network/networkjson.h"

#include "azure/arm/armjson.h"

#include <QJsonArray>

#include <algorithm>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kProperties = "properties"_L1;
constexpr auto kAny = "*"_L1;
constexpr auto kInbound = "Inbound"_L1;
constexpr auto kOutbound = "Outbound"_L1;
constexpr auto kAllow = "Allow"_L1;
constexpr auto kDeny = "Deny"_L1;
constexpr auto kStatic = "Static"_L1;
constexpr auto kBasic = "Basic"_L1; // also where no SKU is named
constexpr auto kSourceGroups = "sourceApplicationSecurityGroups"_L1;
constexpr auto kDestinationGroups = "destinationApplicationSecurityGroups"_L1;
constexpr qint64 kHighestNumber = 65'535; // above every legal priority; keeps nonsense inside an int

bool isWord(const QString &text, QLatin1StringView word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

/// The properties of the primary configuration, else of the first.
JsonReader primaryConfiguration(const QList<JsonReader> &configurations)
{
    for (const JsonReader &one : configurations) {
        const JsonReader properties = one.fieldIgnoringCase(kProperties);
        if (properties.fieldIgnoringCase("primary"_L1).booleanOr(false))
            return properties;
    }
    return configurations.constFirst().fieldIgnoringCase(kProperties);
}

/// ARM has one field for one value and another for several; some answers fill both.
QStringList oneOrMany(JsonReader properties, QLatin1StringView one, QLatin1StringView many)
{
    QStringList values = properties.fieldIgnoringCase(many).stringsOr();
    const QString single = properties.fieldIgnoringCase(one).stringOr();
    if (!single.isEmpty() && !values.contains(single))
        values.prepend(single);
    return values;
}

QStringList groupIds(JsonReader properties, QLatin1StringView name)
{
    const QList<JsonReader> groups = properties.fieldIgnoringCase(name).items();
    QStringList ids;
    ids.reserve(groups.size());
    for (const JsonReader &group : groups)
        ids.append(group.fieldIgnoringCase("id"_L1).stringOr());
    ids.removeAll(QString());
    return ids;
}

/// In the place of addresses, which then are not there at all.
void putGroups(QJsonObject &properties, QLatin1StringView name, const QStringList &ids)
{
    QJsonArray groups;
    for (const QString &id : ids)
        groups.append(QJsonObject { { u"id"_s, id } });
    properties.insert(name, groups);
}

void putOneOrMany(QJsonObject &properties, QLatin1StringView one, QLatin1StringView many,
                  const QStringList &values)
{
    if (values.size() > 1)
        properties.insert(many, QJsonArray::fromStringList(values));
    else
        properties.insert(one, values.value(0)); // never "*" by omission: that would open it to everybody
}

} // namespace

NetworkInterface interfaceFrom(JsonReader json)
{
    const JsonReader properties = json.fieldIgnoringCase(kProperties);
    NetworkInterface found { .id = requiredId(json),
                             .machine = referenceId(properties.fieldIgnoringCase("virtualMachine"_L1)),
                             .isPrimary = properties.fieldIgnoringCase("primary"_L1).booleanOr(false),
                             .securityGroup =
                                 referenceId(properties.fieldIgnoringCase("networkSecurityGroup"_L1)) };
    const QList<JsonReader> configurations = properties.fieldIgnoringCase("ipConfigurations"_L1).items();
    if (configurations.isEmpty())
        return found;
    const JsonReader primary = primaryConfiguration(configurations);
    found.subnet = referenceId(primary.fieldIgnoringCase("subnet"_L1));
    found.privateAddress = primary.fieldIgnoringCase("privateIPAddress"_L1).stringOr();
    found.publicAddress = referenceId(primary.fieldIgnoringCase("publicIPAddress"_L1));
    return found;
}

PublicAddress publicAddressFrom(JsonReader json)
{
    const JsonReader properties = json.fieldIgnoringCase(kProperties);
    const JsonReader dns = properties.fieldIgnoringCase("dnsSettings"_L1);
    const QString method = properties.fieldIgnoringCase("publicIPAllocationMethod"_L1).stringOr();
    const QString sku = json.fieldIgnoringCase("sku"_L1).fieldIgnoringCase("name"_L1).stringOr(kBasic);
    return { .id = requiredId(json),
             .location = json.fieldIgnoringCase("location"_L1).stringOr(),
             .address = properties.fieldIgnoringCase("ipAddress"_L1).stringOr(),
             .dnsName = dns.fieldIgnoringCase("fqdn"_L1).stringOr(),
             .choice = { .label = dns.fieldIgnoringCase("domainNameLabel"_L1).stringOr(),
                         .isStatic = isWord(method, kStatic) },
             .isStandard = !isWord(sku, kBasic) };
}

Subnet subnetFrom(JsonReader json)
{
    const JsonReader properties = json.fieldIgnoringCase(kProperties);
    const bool isOpen = properties.fieldIgnoringCase("defaultOutboundAccess"_L1).booleanOr(true);
    return { .securityGroup = referenceId(properties.fieldIgnoringCase("networkSecurityGroup"_L1)),
             .isPrivate = !isOpen && properties.fieldIgnoringCase("natGateway"_L1).isAbsent()
                 && properties.fieldIgnoringCase("routeTable"_L1).isAbsent() };
}

SecurityRule securityRuleFrom(JsonReader json)
{
    const JsonReader properties = json.fieldIgnoringCase(kProperties);
    SecurityRule rule { .id = requiredId(json) };
    rule.name = json.fieldIgnoringCase("name"_L1).stringOr(rule.id.name());
    rule.description = properties.fieldIgnoringCase("description"_L1).stringOr();
    const qint64 priority = properties.fieldIgnoringCase("priority"_L1).integerOr();
    rule.priority = static_cast<int>(std::clamp<qint64>(priority, 0, kHighestNumber));
    rule.inbound = !isWord(properties.fieldIgnoringCase("direction"_L1).stringOr(), kOutbound);
    rule.allow = isWord(properties.fieldIgnoringCase("access"_L1).stringOr(), kAllow);
    rule.protocol = properties.fieldIgnoringCase("protocol"_L1).stringOr();
    rule.sources = oneOrMany(properties, "sourceAddressPrefix"_L1, "sourceAddressPrefixes"_L1);
    rule.destinations = oneOrMany(properties, "destinationAddressPrefix"_L1, "destinationAddressPrefixes"_L1);
    if (rule.destinations.contains(kAny))
        rule.destinations.clear();
    rule.destinationPorts = oneOrMany(properties, "destinationPortRange"_L1, "destinationPortRanges"_L1);
    rule.sourcePorts = oneOrMany(properties, "sourcePortRange"_L1, "sourcePortRanges"_L1);
    if (rule.sourcePorts.contains(kAny))
        rule.sourcePorts.clear();
    rule.sourceGroups = groupIds(properties, kSourceGroups);
    rule.destinationGroups = groupIds(properties, kDestinationGroups);
    rule.provisioningState = properties.fieldIgnoringCase("provisioningState"_L1).stringOr();
    return rule;
}

QJsonObject securityRuleToJson(const SecurityRule &rule)
{
    QJsonObject properties {
        { u"protocol"_s, rule.protocol.isEmpty() ? QString(kAny) : rule.protocol },
        { u"access"_s, QString(rule.allow ? kAllow : kDeny) },
        { u"priority"_s, rule.priority },
        { u"direction"_s, QString(rule.inbound ? kInbound : kOutbound) },
    };
    if (!rule.description.isEmpty())
        properties.insert("description"_L1, rule.description);
    const QStringList any { QString(kAny) };
    putOneOrMany(properties, "sourcePortRange"_L1, "sourcePortRanges"_L1,
                 rule.sourcePorts.isEmpty() ? any : rule.sourcePorts);
    if (rule.sourceGroups.isEmpty())
        putOneOrMany(properties, "sourceAddressPrefix"_L1, "sourceAddressPrefixes"_L1, rule.sources);
    else
        putGroups(properties, kSourceGroups, rule.sourceGroups);
    if (rule.destinationGroups.isEmpty())
        putOneOrMany(properties, "destinationAddressPrefix"_L1, "destinationAddressPrefixes"_L1,
                     rule.destinations.isEmpty() ? any : rule.destinations);
    else
        putGroups(properties, kDestinationGroups, rule.destinationGroups);
    putOneOrMany(properties, "destinationPortRange"_L1, "destinationPortRanges"_L1, rule.destinationPorts);
    return { { u"name"_s, rule.name }, { u"properties"_s, properties } };
}

} // namespace slipway::azure
