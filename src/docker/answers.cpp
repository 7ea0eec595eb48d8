// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/answers.h"

#include "base/json/jsonreader.h"
#include "base/log/redact.h"

#include <algorithm>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kMessage = "message"_L1;
constexpr int kNotModified = 304;
constexpr qsizetype kLongestDetail = 2000;
constexpr qsizetype kLongestBlank = 256; ///< before markup begins

ErrorKind kindOf(int status)
{
    switch (status) {
    case 401:
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 409:
        return ErrorKind::Conflict;
    case 429:
        return ErrorKind::Throttled;
    default:
        return status >= 500 ? ErrorKind::Service : ErrorKind::Invalid;
    }
}

bool isMarkup(const net::HttpResponse &answer)
{
    const qsizetype start = std::min<qsizetype>(answer.body.size(), kLongestBlank);
    return answer.headers.value("Content-Type").toLower().startsWith("text/html")
        || answer.body.first(start).trimmed().startsWith('<');
}

/// The engine's words, or plain text as some proxies and old engines send it.
QString messageIn(const QByteArray &body)
{
    const Result<JsonDocument> document = JsonDocument::parse(body, QString());
    if (document && document->root().isObject()) {
        const JsonReader message = document->root()[kMessage];
        if (message.isString())
            return message.string();
    }
    return QString::fromUtf8(body.first(qMin(body.size(), kLongestDetail))).trimmed();
}

} // namespace

std::optional<Error> problemOf(const net::HttpResponse &answer, const QString &subject)
{
    const bool isRefusal = answer.status >= 400 && answer.status < 600;
    if ((answer.isSuccess() || isRefusal || answer.status == kNotModified) && !isMarkup(answer)) {
        if (!isRefusal)
            return std::nullopt;
        return Error { .kind = kindOf(answer.status),
                       .code = u"http.%1"_s.arg(answer.status),
                       .subject = subject,
                       .detail = redacted(messageIn(answer.body).left(kLongestDetail)) };
    }
    return Error { .kind = ErrorKind::Protocol,
                   .code = u"answer.not-engine"_s,
                   .subject = subject,
                   .detail = u"no engine answers like this (HTTP %1)"_s.arg(answer.status) };
}

} // namespace slipway::docker
