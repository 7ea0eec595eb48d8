// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/auth/clouddiscovery.h"

#include "azure/arm/fetch.h"
#include "net/sameorigin.h"

#include <QHostAddress>
#include <QUrlQuery>

#include <algorithm>

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

Cloud cloudFrom(const JsonReader &json)
{
    const JsonReader authentication = json["authentication"_L1];
    const JsonReader audiences = authentication["audiences"_L1];
    const QList<JsonReader> all = audiences.isArray() ? audiences.items() : QList<JsonReader>();
    const QString portal = json["portal"_L1].stringOr(json["portalEndpoint"_L1].stringOr());
    return { .armEndpoint = QUrl(json["resourceManager"_L1].stringOr(), QUrl::StrictMode),
             .authority = QUrl(authentication["loginEndpoint"_L1].stringOr(), QUrl::StrictMode),
             .audience = all.isEmpty() ? QString() : all.first().stringOr(),
             .portal = QUrl(portal, QUrl::StrictMode) };
}

/// Newer services answer with a list of clouds, older ones with one; the fields that matter are the same.
QList<Cloud> cloudsFrom(JsonReader root)
{
    if (!root.isArray())
        return { cloudFrom(root) };
    const QList<JsonReader> items = root.items();
    QList<Cloud> clouds;
    clouds.reserve(items.size());
    for (const JsonReader &json : items)
        clouds.append(cloudFrom(json));
    return clouds;
}

/// The cloud whose address was asked; the only one, when it does not say whose it is.
Result<Cloud> cloudAt(const QUrl &armEndpoint, const QList<Cloud> &clouds)
{
    auto found = std::find_if(clouds.begin(), clouds.end(), [&armEndpoint](const Cloud &cloud) {
        return net::sameOrigin(armEndpoint, cloud.armEndpoint).has_value();
    });
    if (found == clouds.end() && clouds.size() == 1)
        found = clouds.begin();
    if (found != clouds.end() && !found->audience.isEmpty() && !found->authority.isEmpty())
        return *found;
    return Error { .kind = ErrorKind::Protocol,
                   .code = u"cloud.metadata"_s,
                   .subject = armEndpoint.host(),
                   .detail = u"does not say where to sign in, and for what audience"_s };
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
    const Result<QList<Cloud>> clouds =
        co_await fetchOne<QList<Cloud>>(http, std::move(request), &cloudsFrom, std::move(stop));
    if (!clouds)
        co_return clouds.error();
    Result<Cloud> cloud = cloudAt(armEndpoint, *clouds);
    if (!cloud)
        co_return cloud.error();
    if (!isSafeToSendSecrets(cloud->authority))
        co_return notSecure(cloud->authority);
    cloud->name = std::move(name);
    cloud->armEndpoint = std::move(armEndpoint);
    co_return std::move(cloud);
}

} // namespace slipway::azure
