// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/arm/armanswer.h"

#include "azure/arm/retryafter.h"
#include "base/log/redact.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestDetail = 4096;
constexpr qsizetype kLongestLine = 200;
constexpr qsizetype kMostDetails = 20;
constexpr auto kNotArm = "not-arm"_L1;
constexpr std::array kQuotaCodes = { "QuotaExceeded"_L1,         "ResourceQuotaExceeded"_L1,
                                     "SkuNotAvailable"_L1,       "AllocationFailed"_L1,
                                     "ZonalAllocationFailed"_L1, "OverconstrainedAllocationRequest"_L1 };

QByteArray withoutByteOrderMark(const QByteArray &body)
{
    return body.startsWith("\xEF\xBB\xBF") ? body.sliced(3) : body;
}

bool isMarkup(const QByteArray &body)
{
    const QByteArray text = withoutByteOrderMark(body);
    const auto isBlank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    const auto *const first = std::find_if_not(text.cbegin(), text.cend(), isBlank);
    return first != text.cend() && *first == '<';
}

QString firstLine(const QByteArray &body)
{
    const QByteArray start = withoutByteOrderMark(body.left(4 * kLongestLine)).trimmed();
    const qsizetype end = start.indexOf('\n');
    return redacted(QString::fromUtf8(end < 0 ? start : start.first(end)).trimmed().left(kLongestLine));
}

/// Text whatever the type, without ever making the document fail.
QString anyText(const JsonReader &value)
{
    if (value.isString())
        return value.string();
    if (value.type() == JsonReader::Type::Number)
        return QString::fromUtf8(value.toCompactJson());
    return {};
}

JsonReader member(const JsonReader &object, QLatin1StringView name)
{
    return object.fieldIgnoringCase(name);
}

/// OData's message is an object with the text below `value`.
QString messageOf(const JsonReader &error)
{
    const JsonReader message = member(error, "message"_L1);
    return message.isObject() ? anyText(member(message, "value"_L1)) : anyText(message);
}

QString lineOf(const JsonReader &detail)
{
    const QString code = anyText(member(detail, "code"_L1));
    const QString message = messageOf(detail);
    return code.isEmpty() || message.isEmpty() ? code + message : code + u": "_s + message;
}

ErrorText textOf(const JsonReader &error)
{
    QStringList lines;
    if (const QString message = messageOf(error); !message.isEmpty())
        lines.append(message);
    const JsonReader details = member(error, "details"_L1);
    if (details.isArray()) {
        const QList<JsonReader> items = details.items();
        for (const JsonReader &item : items.first(qMin(items.size(), kMostDetails))) {
            if (!item.isObject())
                continue;
            if (const QString line = lineOf(item); !line.isEmpty() && !lines.contains(line))
                lines.append(line);
        }
    }
    const QString detail = redacted(lines.join(u'\n').left(kLongestDetail));
    return { .code = redacted(anyText(member(error, "code"_L1)).left(kLongestLine)), .detail = detail };
}

bool isQuota(const Error &error)
{
    const bool named = std::any_of(kQuotaCodes.begin(), kQuotaCodes.end(), [&error](QLatin1StringView code) {
        return error.code.compare(code, Qt::CaseInsensitive) == 0;
    });
    return named || error.detail.contains("quota"_L1, Qt::CaseInsensitive)
        || error.detail.contains("exceeding approved"_L1, Qt::CaseInsensitive);
}

QString requestIdOf(const net::HttpResponse &response)
{
    const QByteArray own = response.headers.value("x-ms-request-id");
    return QString::fromLatin1(own.isEmpty() ? response.headers.value("x-ms-correlation-request-id") : own);
}

/// What Azure's support asks for, when it is not the request's id already.
void addCorrelation(Error &error, const net::HttpResponse &response)
{
    constexpr qsizetype kLongestId = 64;
    const QString id =
        QString::fromLatin1(response.headers.value("x-ms-correlation-request-id").left(kLongestId));
    if (!id.isEmpty() && id != error.requestId)
        error.detail += (error.detail.isEmpty() ? QString() : u"\n"_s) + u"correlation id: "_s + id;
}

bool isPassing(ErrorKind kind)
{
    return kind == ErrorKind::Throttled || kind == ErrorKind::Service || kind == ErrorKind::Timeout;
}

/// An error without an error object in JSON: a gateway's page, plain text, or nothing.
void describeForeignBody(Error &error, const net::HttpResponse &response)
{
    const bool isPage =
        isMarkup(response.body) || response.headers.value("Content-Type").startsWith("text/html");
    if (isPage || response.status < 400) {
        error.code = kNotArm;
        if (!isPassing(error.kind))
            error.kind = ErrorKind::Protocol;
    }
    error.detail = u"HTTP %1"_s.arg(response.status);
    if (const QString line = firstLine(response.body); !line.isEmpty())
        error.detail += u": "_s + line;
}

ErrorKind kindOfClientError(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::SignInRequired;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 408:
        return ErrorKind::Timeout;
    case 409:
    case 412:
        return ErrorKind::Conflict;
    case 429:
        return ErrorKind::Throttled;
    default:
        return ErrorKind::Invalid;
    }
}

} // namespace

ErrorKind kindOf(const net::HttpResponse &response)
{
    if (response.status >= 500)
        return response.status == 503 && retryAfterOf(response) ? ErrorKind::Throttled : ErrorKind::Service;
    return response.status >= 400 ? kindOfClientError(response.status) : ErrorKind::Protocol;
}

ErrorText errorText(JsonReader body)
{
    if (!body.isObject())
        return {};
    for (const auto name : { "error"_L1, "odata.error"_L1 }) {
        const JsonReader inner = member(body, name);
        if (inner.isObject())
            return textOf(inner);
        if (inner.isString())
            return { .code = redacted(inner.string().left(kLongestLine)),
                     .detail = redacted(anyText(member(body, "error_description"_L1)).left(kLongestDetail)) };
    }
    return textOf(body);
}

Error armError(const net::HttpResponse &response, const QString &subject)
{
    Error error { .kind = kindOf(response), .subject = subject, .requestId = requestIdOf(response) };
    const Result<JsonDocument> document = isMarkup(response.body)
        ? Result<JsonDocument>(Error {})
        : JsonDocument::parse(withoutByteOrderMark(response.body), subject);
    if (document) {
        const ErrorText text = errorText(document->root());
        error.code = text.code;
        error.detail = text.detail;
    }
    if (error.code.isEmpty() && error.detail.isEmpty())
        describeForeignBody(error, response);
    addCorrelation(error, response);
    if ((response.status == 400 || response.status == 409) && isQuota(error))
        error.kind = ErrorKind::Service;
    if (error.kind == ErrorKind::Throttled) {
        if (const auto wait = retryAfterOf(response))
            error.retryAfter = std::chrono::ceil<std::chrono::seconds>(*wait);
    }
    return error;
}

Result<JsonDocument> armDocument(const QByteArray &body, const QString &subject)
{
    if (isMarkup(body)) {
        return Error { .kind = ErrorKind::Protocol,
                       .code = kNotArm,
                       .subject = subject,
                       .detail = u"a page instead of JSON: "_s + firstLine(body) };
    }
    return JsonDocument::parse(withoutByteOrderMark(body), subject);
}

QString subjectOf(const QUrl &url)
{
    return url.path(QUrl::FullyDecoded);
}

} // namespace slipway::azure
