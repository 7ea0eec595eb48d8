// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networkoptions.h"

#include <QHostAddress>

#include <algorithm>

namespace slipway::net {

using namespace Qt::StringLiterals;

namespace {

bool isThisComputer(const QString &host, const QHostAddress &address)
{
    return address.isLoopback() || host == "localhost"_L1 || host.endsWith(".localhost"_L1);
}

bool isInNetwork(const QHostAddress &address, const QString &network)
{
    const std::pair<QHostAddress, int> subnet = QHostAddress::parseSubnet(network);
    return subnet.second >= 0 && address.isInSubnet(subnet);
}

bool isBelow(const QString &host, QStringView name)
{
    while (name.startsWith(u'*') || name.startsWith(u'.'))
        name = name.mid(1);
    if (name.isEmpty() || !host.endsWith(name))
        return false;
    return host.size() == name.size() || host.at(host.size() - name.size() - 1) == u'.';
}

} // namespace

bool isReachedDirectly(const QString &host, const QStringList &direct)
{
    const QString asked = host.toLower();
    const QHostAddress address(asked);
    if (isThisComputer(asked, address))
        return true;
    return std::any_of(direct.begin(), direct.end(), [&](const QString &exception) {
        const QString name = exception.trimmed().toLower();
        return address.isNull() ? isBelow(asked, name) : isInNetwork(address, name);
    });
}

NetworkSetup::NetworkSetup(NetworkOptions options)
{
    set(std::move(options));
}

void NetworkSetup::set(NetworkOptions options)
{
    m_options = std::make_shared<const NetworkOptions>(std::move(options));
}

} // namespace slipway::net
