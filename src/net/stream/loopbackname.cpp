// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream/loopbackname.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace slipway::net {

using namespace Qt::StringLiterals;

QString connectAddress(const QString &host)
{
    static const QRegularExpression name(
        u"\\.(127-[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,3})\\.cloudapp\\.sandbox\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = name.match(host);
    if (!match.hasMatch())
        return host;
    const QHostAddress address(match.captured(1).replace(u'-', u'.'));
    return address.isNull() ? host : address.toString();
}

} // namespace slipway::net
