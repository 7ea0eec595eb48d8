// SPDX-License-Identifier: GPL-3.0-or-later
#include "newresources.h"

#include <QJsonArray>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

const QString kNetwork = u"/providers/Microsoft.Network/"_s;

} // namespace

QJsonObject reference(const QString &id)
{
    return { { u"id"_s, id } };
}

QJsonObject resource(const QJsonObject &properties)
{
    return { { u"location"_s, u"West Europe"_s }, { u"properties"_s, properties } };
}

QJsonObject networkBody()
{
    const QJsonObject subnet { { u"name"_s, u"default"_s },
                               { u"properties"_s,
                                 QJsonObject { { u"addressPrefix"_s, u"10.9.0.0/24"_s } } } };
    return resource(
        { { u"addressSpace"_s, QJsonObject { { u"addressPrefixes"_s, QJsonArray { u"10.9.0.0/16"_s } } } },
          { u"subnets"_s, QJsonArray { subnet } } });
}

QJsonObject interfaceBody(const QString &group, const QString &address)
{
    QJsonObject ip { { u"subnet"_s,
                       reference(u'/' + group + kNetwork + u"virtualNetworks/net/subnets/default"_s) } };
    if (!address.isEmpty())
        ip.insert(u"publicIPAddress"_s,
                  reference(u'/' + group + kNetwork + u"publicIPAddresses/"_s + address));
    const QJsonObject configuration { { u"name"_s, u"ipconfig1"_s }, { u"properties"_s, ip } };
    return resource({ { u"ipConfigurations"_s, QJsonArray { configuration } } });
}

QJsonObject machineBody(const QString &group, const QString &offer)
{
    const QJsonObject image { { u"publisher"_s, u"Debian"_s },
                              { u"offer"_s, offer },
                              { u"sku"_s, u"12-gen2"_s },
                              { u"version"_s, u"latest"_s } };
    const QJsonArray nics { reference(u'/' + group + kNetwork + u"networkInterfaces/nic"_s) };
    return resource({ { u"hardwareProfile"_s, QJsonObject { { u"vmSize"_s, u"Standard_B2s"_s } } },
                      { u"storageProfile"_s, QJsonObject { { u"imageReference"_s, image } } },
                      { u"osProfile"_s, QJsonObject { { u"adminUsername"_s, u"ann"_s } } },
                      { u"networkProfile"_s, QJsonObject { { u"networkInterfaces"_s, nics } } } });
}

} // namespace slipway::test
