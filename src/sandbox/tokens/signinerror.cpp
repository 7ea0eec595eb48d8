// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tokens/signinerror.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>
#include <QUuid>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Audiences of the real clouds: clients that were told of a registered cloud may still ask for these.
const QStringList &cloudAudiences()
{
    static const QStringList list = {
        u"https://management.azure.com"_s,         u"https://management.core.windows.net"_s,
        u"https://management.chinacloudapi.cn"_s,  u"https://management.core.chinacloudapi.cn"_s,
        u"https://management.usgovcloudapi.net"_s, u"https://management.core.usgovcloudapi.net"_s
    };
    return list;
}

} // namespace

HttpResponse signInError(int status, const QString &error, int number, const QString &text)
{
    const QString trace = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString correlation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd HH:mm:ss'Z'"_s);
    const QString description = u"AADSTS%1: %2\r\nTrace ID: %3\r\nCorrelation ID: %4\r\nTimestamp: %5"_s.arg(
        QString::number(number), text, trace, correlation, time);
    HttpResponse answer = HttpResponse::json(status,
                                             { { u"error"_s, error },
                                               { u"error_description"_s, description },
                                               { u"error_codes"_s, QJsonArray { number } },
                                               { u"timestamp"_s, time },
                                               { u"trace_id"_s, trace },
                                               { u"correlation_id"_s, correlation } });
    answer.fields.add("Cache-Control", "no-store, no-cache");
    return answer;
}

HttpResponse interactionRequired(const QString &claims)
{
    HttpResponse answer = signInError(
        400, u"interaction_required"_s, 50076,
        u"Due to a configuration change made by your administrator, or because you moved to a new "
        "location, you must use multi-factor authentication to access this tenant."_s);
    QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    body.insert(u"suberror"_s, u"basic_action"_s);
    body.insert(u"claims"_s, claims);
    answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return answer;
}

QString resourceOfScope(const QString &scope, const QString &base)
{
    const QStringList parts = scope.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype end = part.lastIndexOf(u'/');
        QString resource = end < 0 ? QString() : part.left(end);
        const QString bare = resource.endsWith(u'/') ? resource.chopped(1) : resource;
        if (!bare.isEmpty() && (bare + u'/' == base || cloudAudiences().contains(bare)))
            return resource;
    }
    return {};
}

} // namespace slipway::sandbox
