// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/auth/clouddiscovery.h"

#include "azure/arm/fetch.h"

#include <QHostAddress>
#include <QUrlQuery>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPath = "/metadata/endpoints"_L1;
constexpr auto kApiVersion = "2019-05-01"_L1;

Error notSecure(const QUrl &url)
{
    return { .kind = ErrorKind::Invalid,
             .code = u"url.not-secure"_s,
             .subject = url.host(),
             .detail = u"sign-in needs an https address"_s };
}

/// Newer services answer with a list of clouds, older ones with one; the fields that matter are the same.
Cloud cloudFrom(JsonReader root)
{
    const JsonReader json = root.isArray() ? root.items().value(0) : root;
    const JsonReader authentication = json["authentication"_L1];
    const QList<JsonReader> audiences = authentication["audiences"_L1].items();
    if (audiences.isEmpty())
        authentication["audiences"_L1].fail(u"is empty"_s);
    const QString portal = json["portal"_L1].stringOr(json["portalEndpoint"_L1].stringOr());
    return { .authority = QUrl(authentication["loginEndpoint"_L1].string(), QUrl::StrictMode),
             .audience = audiences.isEmpty() ? QString() : audiences.first().string(),
             .portal = QUrl(portal, QUrl::StrictMode) };
}

} // namespace

bool isSafeToSendSecrets(const QUrl &url)
{
    const QString host = url.host();
    const bool loopback = host == "localhost"_L1 || QHostAddress(host).isLoopback();
    return url.isValid() && !host.isEmpty() && url.userInfo().isEmpty()
        && (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && loopback));
}

// outlives: `http` is owned by app
Task<Result<Cloud>> discoverCloud(net::HttpTransport &http, QString name, QUrl armEndpoint,
                                  std::stop_token stop)
{
    if (!isSafeToSendSecrets(armEndpoint))
        co_return notSecure(armEndpoint);
    net::HttpRequest request;
    request.url = armEndpoint;
    request.url.setPath(kPath);
    request.url.setQuery(QUrlQuery { { u"api-version"_s, kApiVersion } });
    request.headers = { { "Accept", "application/json" } };
    request.pathTemplate = kPath;
    Result<Cloud> cloud = co_await fetchOne<Cloud>(http, std::move(request), &cloudFrom, std::move(stop));
    if (!cloud)
        co_return cloud.error();
    if (!isSafeToSendSecrets(cloud->authority))
        co_return notSecure(cloud->authority);
    cloud->name = std::move(name);
    cloud->armEndpoint = std::move(armEndpoint);
    co_return std::move(cloud);
}

} // namespace slipway::azure
