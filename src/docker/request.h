// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/result.h"
#include "net/http.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <stop_token>

/// What the clients of the engine's resources share.
namespace slipway::docker {

class Engine;

/// Names and ids as engines make them: nothing in them could lead to another path.
bool isResourceName(QStringView text);
/// A reference of an image as it may stand in a path: "registry:5000/a/b:tag", "a@sha256:...", an id.
bool isImagePath(QStringView text);
Error notAName(const QString &text);

/// The request for /{collection}/{name}/{verb}; name and verb may be empty. `name` must have been checked.
net::HttpRequest resourceRequest(QByteArray method, QLatin1StringView collection, const QString &name,
                                 QLatin1StringView verb = {});
void setJson(net::HttpRequest &request, const QByteArray &body);
QJsonObject textMapJson(const QMap<QString, QString> &map);
/// "filters" as the engine takes them, ready for a URL's query.
QString filtersQuery(const QMap<QString, QStringList> &filters);

/// Sends; errors are about `subject`, and say by their code what is in the way (see conflict.h).
// outlives: `engine` is owned by whoever owns the client
[[nodiscard]] Task<Result<net::HttpResponse>> sendAbout(Engine *engine, QString subject,
                                                        net::HttpRequest request, std::stop_token stop);
/// The same for answers without a body worth reading.
// outlives: `engine` is owned by whoever owns the client
[[nodiscard]] Task<Result<>> doneAbout(Engine *engine, QString subject, net::HttpRequest request,
                                       std::stop_token stop);

} // namespace slipway::docker
