// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/arm/armrequest.h"

#include <QJsonDocument>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kJson = "application/json";

QString withoutTrailingSlash(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

} // namespace

QUrl armUrl(const QUrl &endpoint, const QString &path, QLatin1StringView apiVersion,
            const QList<QueryItem> &more)
{
    QUrl url = endpoint;
    url.setPath(withoutTrailingSlash(endpoint.path(QUrl::FullyDecoded)) + path, QUrl::DecodedMode);
    QByteArray query = "api-version=" + QByteArray(apiVersion.data(), apiVersion.size());
    for (const auto &[name, value] : more)
        query += '&' + name.toUtf8().toPercentEncoding("$") + '=' + value.toUtf8().toPercentEncoding("/,");
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    url.setFragment({});
    return url;
}

net::HttpRequest armRequest(QByteArray method, QUrl url, QString pathTemplate)
{
    net::HttpRequest request;
    request.method = std::move(method);
    request.url = std::move(url);
    request.headers.set("Accept", kJson);
    request.pathTemplate = std::move(pathTemplate);
    return request;
}

net::HttpRequest armRequest(QByteArray method, QUrl url, QString pathTemplate, const QJsonObject &body)
{
    net::HttpRequest request = armRequest(std::move(method), std::move(url), std::move(pathTemplate));
    request.headers.set("Content-Type", kJson);
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

Error invalidId(const QString &what)
{
    return {
        .kind = ErrorKind::Invalid, .code = u"arm.id"_s, .subject = what, .detail = u"no usable resource id"_s
    };
}

bool isPathSegment(const QString &text)
{
    return !text.isEmpty() && text != "."_L1 && text != ".."_L1 && !text.contains(u'/')
        && !text.contains(u'\\');
}

} // namespace slipway::azure
