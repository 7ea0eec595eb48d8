// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/arm/answers.h"
#include "sandbox/arm/router.h"

namespace slipway::sandbox {

/// Where a list starts and how long a page is, from a call's $skiptoken.
inline PageRequest pageRequest(const ArmCall &call, const QString &prefix, int size)
{
    const QString token = call.request.query(u"$skiptoken").value_or(QString());
    return { .prefix = prefix.toLower(),
             .after =
                 QString::fromUtf8(QByteArray::fromBase64(token.toLatin1(), QByteArray::Base64UrlEncoding)),
             .size = size };
}

/// A list's answer: rows and, when `last` is not empty, the URL of the page after it: the same request with a
/// token.
inline HttpResponse pageAnswer(const ArmCall &call, const QJsonArray &rows, const QString &last)
{
    QJsonObject body { { QStringLiteral("value"), rows } };
    if (!last.isEmpty()) {
        QByteArray query;
        const QList<QByteArray> parts = call.request.rawQuery().split('&');
        for (const QByteArray &part : parts) {
            const QByteArray name = QByteArray::fromPercentEncoding(part.split('=').first()).toLower();
            if (!part.isEmpty() && name != "$skiptoken")
                query += part + '&';
        }
        query += "$skiptoken="
            + last.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        const QByteArray path = call.request.target.split('?').first();
        body.insert(QStringLiteral("nextLink"),
                    QString::fromUtf8(call.base.chopped(1).toUtf8() + path + '?' + query));
    }
    return HttpResponse::json(200, body);
}

} // namespace slipway::sandbox
