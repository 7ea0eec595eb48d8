// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/networkchoices.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

bool isVersion6(const QString &text)
{
    static const QRegularExpression kAddress(u"^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$"_s);
    return kAddress.match(text).hasMatch();
}

bool isVersion4(const QString &text)
{
    static const QRegularExpression kAddress(u"^[0-9]{1,3}(\\.[0-9]{1,3}){3}$"_s);
    return kAddress.match(text).hasMatch();
}

/// Without scheme, port or path. (An address of version 4 looks like a name.)
bool isHost(const QString &text)
{
    static const QRegularExpression kName(
        u"^[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?(\\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?)*$"_s);
    return isVersion6(text) || kName.match(QString::fromLatin1(QUrl::toAce(text))).hasMatch();
}

bool isNetwork(const QString &text)
{
    const QString address = text.section(u'/', 0, 0);
    bool isNumber = false;
    const int prefix = text.section(u'/', 1).toInt(&isNumber);
    const int longest = isVersion4(address) ? 32 : 128;
    return isNumber && prefix >= 0 && prefix <= longest && (isVersion4(address) || isVersion6(address));
}

bool isException(const QString &text)
{
    if (text.contains(u'/'))
        return isNetwork(text);
    QString host = text.startsWith(u'*') ? text.mid(1) : text;
    if (host.startsWith(u'.'))
        host = host.mid(1);
    return isHost(host);
}

} // namespace

std::optional<NetworkProblem> problemOf(const NetworkChoices &choices)
{
    if (choices.proxy != ProxyChoice::Manual)
        return {};
    if (choices.host.isEmpty())
        return NetworkProblem::HostMissing;
    if (!isHost(choices.host))
        return NetworkProblem::HostNotAName;
    if (!std::all_of(choices.direct.cbegin(), choices.direct.cend(), isException))
        return NetworkProblem::ExceptionNotAName;
    return {};
}

QStringList splitNames(const QString &text)
{
    static const QRegularExpression kBetween(u"[,;\\s]+"_s);
    return text.split(kBetween, Qt::SkipEmptyParts);
}

} // namespace slipway::ui
