// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/request.h"

#include "docker/conflict.h"
#include "docker/engine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kJson = "application/json";

} // namespace

bool isResourceName(QStringView text)
{
    static const QRegularExpression pattern(uR"(\A[A-Za-z0-9][A-Za-z0-9_.-]*\z)"_s);
    return pattern.match(text).hasMatch();
}

bool isImagePath(QStringView text)
{
    static const QRegularExpression pattern(uR"(\A[A-Za-z0-9\[][A-Za-z0-9_.:@/\[\]-]*\z)"_s);
    static const QRegularExpression climbing(uR"((?:\A|/)\.{0,2}(?:/|\z))"_s); // "//", "/./", "/../"
    return pattern.match(text).hasMatch() && !climbing.match(text).hasMatch();
}

Error notAName(const QString &text)
{
    return { .kind = ErrorKind::Invalid, .subject = text, .detail = u"not a name or id"_s };
}

net::HttpRequest resourceRequest(QByteArray method, QLatin1StringView collection, const QString &name,
                                 QLatin1StringView verb)
{
    net::HttpRequest request;
    request.method = std::move(method);
    const QString head = u'/' + QString(collection);
    const QString tail = verb.isEmpty() ? QString() : u'/' + QString(verb);
    request.url.setPath(head + (name.isEmpty() ? QString() : u'/' + name) + tail);
    request.pathTemplate = head + (name.isEmpty() ? QString() : u"/{id}"_s) + tail;
    return request;
}

void setJson(net::HttpRequest &request, const QByteArray &body)
{
    request.body = body;
    request.headers.set("Content-Type", kJson);
}

QJsonObject textMapJson(const QMap<QString, QString> &map)
{
    QJsonObject json;
    for (auto entry = map.begin(); entry != map.end(); ++entry)
        json.insert(entry.key(), entry.value());
    return json;
}

QString filtersQuery(const QMap<QString, QStringList> &filters)
{
    QJsonObject json;
    for (auto it = filters.begin(); it != filters.end(); ++it)
        json.insert(it.key(), QJsonArray::fromStringList(it.value()));
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return u"filters="_s + QString::fromLatin1(text.toPercentEncoding());
}

Task<Result<net::HttpResponse>> sendAbout(Engine *engine, QString subject, net::HttpRequest request,
                                          std::stop_token stop)
{
    const Result<net::HttpResponse> answer = co_await engine->send(std::move(request), stop);
    if (answer)
        co_return answer;
    Error error = withCause(answer.error());
    error.subject = subject;
    co_return error;
}

Task<Result<>> doneAbout(Engine *engine, QString subject, net::HttpRequest request, std::stop_token stop)
{
    const Result<net::HttpResponse> answer =
        co_await sendAbout(engine, std::move(subject), std::move(request), stop);
    if (!answer)
        co_return answer.error();
    co_return Result<>();
}

} // namespace slipway::docker
