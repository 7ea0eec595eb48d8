// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/armid.h"
#include "net/http.h"

#include <QJsonObject>
#include <QUrl>

#include <utility>

namespace slipway::azure {

/// The api-versions that Slipway speaks. Source: Azure's OpenAPI files, as of January 2025.
namespace apiversion {
inline constexpr auto kSubscriptions = QLatin1StringView("2022-12-01");
inline constexpr auto kResources = QLatin1StringView("2024-11-01");
inline constexpr auto kSkus = QLatin1StringView("2021-07-01");
inline constexpr auto kCompute = QLatin1StringView("2024-07-01");
inline constexpr auto kNetwork = QLatin1StringView("2024-05-01");
inline constexpr auto kResourceGraph = QLatin1StringView("2024-04-01");
} // namespace apiversion

/// One "name=value" of a query besides the api-version, unencoded.
using QueryItem = std::pair<QString, QString>;

/// The URL of `path` ("/subscriptions/..", unencoded) at an ARM endpoint.
QUrl armUrl(const QUrl &endpoint, const QString &path, QLatin1StringView apiVersion,
            const QList<QueryItem> &more = {});

/// A request for JSON without a body. `pathTemplate` is what the log shows.
net::HttpRequest armRequest(QByteArray method, QUrl url, QString pathTemplate);

/// A request that sends `body` as JSON.
net::HttpRequest armRequest(QByteArray method, QUrl url, QString pathTemplate, const QJsonObject &body);

/// The Invalid error of a call that was given an empty or unusable id.
Error invalidId(const QString &what);

/// Whether `text` can stand as one segment of a path: not empty, no slash, no dots alone.
bool isPathSegment(const QString &text);

} // namespace slipway::azure
