// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream/loopbackname.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace slipway::net {

using namespace Qt::StringLiterals;

namespace {

/// What stands for a name that carries no address of its own: 127.x.y.z, x from 240 to 247 and z from 1 to
/// 254, of the name's FNV-1a digest.
QString digestAddress(const QString &name)
{
    constexpr quint32 kOffset = 2166136261U;
    constexpr quint32 kPrime = 16777619U;
    quint32 digest = kOffset;
    const QByteArray bytes = name.toLower().toUtf8();
    for (const char byte : bytes)
        digest = (digest ^ static_cast<quint8>(byte)) * kPrime;
    return u"127.%1.%2.%3"_s.arg(240 + (digest >> 16) % 8).arg((digest >> 8) % 256).arg(1 + digest % 254);
}

} // namespace

QString connectAddress(const QString &host)
{
    static const QRegularExpression name(
        u"\\.(127-[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,3})\\.cloudapp\\.sandbox\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    // "web.westeurope.34567.cloudapp.sandbox": of a machine that was asked for under this name.
    static const QRegularExpression foretold(
        u"\\A[a-z0-9-]+\\.[a-z0-9]+\\.[0-9]{1,5}\\.cloudapp\\.sandbox\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = name.match(host);
    if (!match.hasMatch())
        return foretold.match(host).hasMatch() ? digestAddress(host) : host;
    const QHostAddress address(match.captured(1).replace(u'-', u'.'));
    return address.isNull() ? host : address.toString();
}

} // namespace slipway::net
