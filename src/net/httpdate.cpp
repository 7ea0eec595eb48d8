// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpdate.h"

#include <QLocale>

namespace slipway::net {

using namespace Qt::StringLiterals;

std::optional<QDateTime> parseHttpDate(const QByteArray &text)
{
    constexpr auto kFormat = "ddd, dd MMM yyyy HH:mm:ss 'GMT'"_L1;
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), kFormat);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace slipway::net
