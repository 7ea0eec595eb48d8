// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/ownaddress.h"

#include <QHostAddress>
#include <QUdpSocket>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 kAnyPort = 2376; ///< the way is the same for all

} // namespace

bool isReachedPrivately(const azure::Machine &machine)
{
    return machine.publicAddress.isEmpty() && machine.dnsName.isEmpty() && !machine.privateAddress.isEmpty();
}

Result<QString> addressTowards(const QString &address)
{
    const QHostAddress target(address);
    QUdpSocket socket; // to connect one chooses the way, and sends nothing
    if (!target.isNull())
        socket.connectToHost(target, kAnyPort);
    if (socket.state() != QAbstractSocket::ConnectedState)
        return Error { .kind = ErrorKind::Unreachable, .code = u"address.unreachable"_s, .subject = address };
    return socket.localAddress().toString();
}

} // namespace slipway::provisioning
