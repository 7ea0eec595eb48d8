// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arm/portrules.h"

#include <QJsonArray>

#include <algorithm>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

QStringList values(const QJsonObject &properties, const QString &singular, const QString &plural)
{
    const QJsonArray more = properties.value(plural).toArray();
    QStringList list;
    list.reserve(more.size() + 1);
    if (properties.contains(singular))
        list.append(properties.value(singular).toString());
    for (const auto &value : more)
        list.append(value.toString());
    return list;
}

bool comesFromOutside(const QJsonObject &properties)
{
    const QStringList sources = values(properties, u"sourceAddressPrefix"_s, u"sourceAddressPrefixes"_s);
    return std::any_of(sources.begin(), sources.end(), [](const QString &source) {
        return source == u"*" || source.compare(u"Internet"_s, Qt::CaseInsensitive) == 0
            || (!source.isEmpty() && (source.front().isDigit() || source.contains(u':')));
    });
}

bool concerns(const QJsonObject &properties, int port)
{
    const QString protocol = properties.value(u"protocol"_s).toString();
    if (properties.value(u"direction"_s).toString() != u"Inbound" || (protocol != u"*" && protocol != u"Tcp"))
        return false;
    const QStringList ranges = values(properties, u"destinationPortRange"_s, u"destinationPortRanges"_s);
    return comesFromOutside(properties)
        && std::any_of(ranges.begin(), ranges.end(),
                       [port](const QString &range) { return coversPort(range, port); });
}

} // namespace

bool coversPort(const QString &range, int port)
{
    if (range == u"*")
        return true;
    const QStringList ends = range.split(u'-');
    return ends.size() <= 2 && ends.first().toInt() <= port && port <= ends.last().toInt();
}

bool isPortOpen(const SecurityGroup &group, int port)
{
    const QJsonObject *decides = nullptr;
    for (const auto &[name, rule] : group.rules) {
        const bool isInForce = rule.provisioningState == u"Succeeded";
        if (!isInForce || !concerns(rule.properties, port))
            continue;
        if (!decides || rule.properties.value(u"priority"_s).toInt() < decides->value(u"priority"_s).toInt())
            decides = &rule.properties;
    }
    return decides && decides->value(u"access"_s).toString() == u"Allow";
}

bool isPortOpen(World &world, const Machine &machine, int port)
{
    const NetworkInterface *nic = world.nicOf(machine);
    if (!nic)
        return false;
    const SecurityGroup *own = findById(world.securityGroups, nic->securityGroupId);
    const SecurityGroup *subnet = world.subnetGroupOf(*nic);
    return (own || subnet) && (!own || isPortOpen(*own, port)) && (!subnet || isPortOpen(*subnet, port));
}

} // namespace slipway::sandbox
