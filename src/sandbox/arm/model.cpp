// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arm/model.h"

#include <QUuid>

#include <algorithm>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QUuid kNamespace(0x5e1d9a3c, 0x7b42, 0x4f0e, 0x9c, 0x61, 0x2d, 0x8f, 0x13, 0xa0, 0x57, 0xb4);

constexpr int kAddressesPerNetwork = 250;

} // namespace

bool World::hasSubscription(const QString &id) const
{
    return std::any_of(subscriptions.begin(), subscriptions.end(), [&id](const Subscription &subscription) {
        return subscription.id.compare(id, Qt::CaseInsensitive) == 0;
    });
}

Machine *World::machine(const QString &id)
{
    return findById(machines, id);
}

NetworkInterface *World::nicOf(const Machine &machine)
{
    return findById(nics, machine.nicId);
}

PublicAddress *World::addressOf(const Machine &machine)
{
    const NetworkInterface *nic = nicOf(machine);
    return nic ? findById(addresses, nic->publicAddressId) : nullptr;
}

SecurityGroup *World::securityGroupOf(const Machine &machine)
{
    const NetworkInterface *nic = nicOf(machine);
    return nic ? findById(securityGroups, nic->securityGroupId) : nullptr;
}

SecurityGroup *World::subnetGroupOf(const NetworkInterface &nic)
{
    const VirtualNetwork *network = findById(networks, nic.subnetId.section(u'/', 0, -3));
    return network ? findById(securityGroups, network->subnetSecurityGroupId) : nullptr;
}

QString World::addressAt(int index) const
{
    return u"127.%1.%2.%3"_s.arg(addressBlock)
        .arg(addressOffset + index / kAddressesPerNetwork)
        .arg(1 + index % kAddressesPerNetwork);
}

QString addressOfName(const QString &name)
{
    constexpr quint32 kOffset = 2166136261U;
    constexpr quint32 kPrime = 16777619U;
    constexpr quint32 kFirst = 240;
    constexpr quint32 kBlocks = 8;
    quint32 digest = kOffset;
    const QByteArray text = name.toLower().toUtf8();
    for (const char letter : text) {
        digest ^= static_cast<quint8>(letter);
        digest *= kPrime;
    }
    return u"127.%1.%2.%3"_s.arg(kFirst + (digest >> 16) % kBlocks)
        .arg((digest >> 8) % 256)
        .arg(1 + digest % 254);
}

QString World::guid(const QString &what) const
{
    const QString text = QString::number(seed) + u'/' + what.toLower();
    return QUuid::createUuidV5(kNamespace, text).toString(QUuid::WithoutBraces);
}

QString World::etag(const QString &id, int revision) const
{
    return u"W/\""_s + guid(id + u'#' + QString::number(revision)) + u'"';
}

} // namespace slipway::sandbox
