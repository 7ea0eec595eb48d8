// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/jsonreader.h"
#include "net/http.h"

#include <QByteArray>
#include <QString>

namespace slipway::azure {

/// The reason that an answer of ARM (or of a gateway before it) gives for its status, which is not a success.
///
/// Kind by status: 401 SignInRequired, 403 Forbidden, 404 and 410 NotFound, 409 and 412 Conflict, 408
/// Timeout, 429 (and 503 with Retry-After) Throttled, other 4xx Invalid, 5xx Service; a quota that is used up
/// is Service whatever its status. Code verbatim, detail redacted and bounded. A page for people instead of
/// JSON is Protocol with code "not-arm", unless its status alone says that it passes (408, 429, 5xx).
Error armError(const net::HttpResponse &response, const QString &subject);

/// What an error object says ({"code","message","details":[..]} below `error`, or flat), as text for the log
/// and the Details box; both empty when there is nothing of the kind.
struct ErrorText
{
    QString code {};
    QString detail {};
};
ErrorText errorText(JsonReader body);

/// The JSON of a successful answer. Protocol, code "not-arm", when it is a page for people (a proxy or portal
/// that wants somebody to sign in), with its first line; code "json.syntax" when it is broken JSON.
Result<JsonDocument> armDocument(const QByteArray &body, const QString &subject);

/// The kind for a 4xx or 5xx; `response` only for its headers.
ErrorKind kindOf(const net::HttpResponse &response);

/// What to call a request in an error: the path of its URL, without the query.
QString subjectOf(const QUrl &url);

} // namespace slipway::azure
