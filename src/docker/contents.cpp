// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/contents.h"

#include "base/async/inthreadpool.h"
#include "docker/containerrequests.h"
#include "docker/engine.h"

#include <QRegularExpression>

#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kInfo = "/info"_L1;
constexpr auto kVersion = "/version"_L1;
/// What a busy container wrote is walked through by the engine.
constexpr std::chrono::seconds kChangesLimit { 120 };

Error about(const ContainerId &id, Error error)
{
    error.subject = id.text();
    return error;
}

Result<InspectedContainer> parsed(const QByteArray &body, const QString &subject)
{
    const Result<JsonDocument> document = JsonDocument::parse(body, subject);
    if (!document)
        return document.error();
    Result<ContainerDetails> details = ContainerDetails::fromJson(document->root());
    if (!details)
        return details.error();
    return InspectedContainer { .details = *std::move(details),
                                .tree = JsonNode::fromJson(document->root()) };
}

// outlives: the engine belongs to whoever keeps the host's link
Task<Result<QByteArray>> bodyOf(Engine *engine, net::HttpRequest request, std::stop_token stop)
{
    const Result<net::HttpResponse> answer = co_await engine->send(std::move(request), stop);
    if (!answer)
        co_return answer.error();
    co_return answer->body;
}

// outlives: as above
Task<Result<QByteArray>> containerBody(Engine *engine, ContainerId id, QLatin1StringView verb,
                                       std::stop_token stop)
{
    if (!canBeContainerId(id))
        co_return notAContainerId(id);
    net::HttpRequest request = containerRequest("GET"_ba, id, verb);
    request.timeout = kChangesLimit;
    const Result<QByteArray> body = co_await bodyOf(engine, std::move(request), stop);
    if (!body)
        co_return about(id, body.error());
    co_return body;
}

net::HttpRequest plainRequest(QLatin1StringView path)
{
    net::HttpRequest request;
    request.url.setPath(path);
    request.pathTemplate = path;
    return request;
}

template <typename T>
Result<T> decoded(const QByteArray &body, const QString &subject)
{
    const Result<JsonDocument> document = JsonDocument::parse(body, subject);
    if (!document)
        return document.error();
    return T::fromJson(document->root());
}

} // namespace

Contents::Contents(Engine &engine)
    : m_engine(engine)
{
}

Task<Result<InspectedContainer>> Contents::inspect(ContainerId id, std::stop_token stop) const
{
    const Result<QByteArray> body = co_await containerBody(&m_engine, id, "json"_L1, stop);
    if (!body)
        co_return body.error();
    auto parsing = [text = *body, subject = id.text()] { return parsed(text, subject); };
    Result<InspectedContainer> inspected = co_await inThreadPool(std::move(parsing));
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled };
    co_return inspected;
}

Task<Result<ProcessTable>> Contents::processes(ContainerId id, std::stop_token stop) const
{
    const Result<QByteArray> body = co_await containerBody(&m_engine, id, "top"_L1, stop);
    if (!body)
        co_return body.error();
    co_return decoded<ProcessTable>(*body, id.text());
}

Task<Result<QList<FileChange>>> Contents::changes(ContainerId id, std::stop_token stop) const
{
    const Result<QByteArray> body = co_await containerBody(&m_engine, id, "changes"_L1, stop);
    if (!body)
        co_return body.error();
    auto parsing = [text = *body, subject = id.text()] { return parseChanges(text, subject); };
    const Result<QList<FileChange>> changes = co_await inThreadPool(std::move(parsing));
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled };
    co_return changes;
}

Task<Result<QDateTime>> Contents::imageCreated(QString imageId, std::stop_token stop) const
{
    static const QRegularExpression pattern(uR"(\A[A-Za-z0-9][A-Za-z0-9_.:-]*\z)"_s);
    if (!pattern.match(imageId).hasMatch())
        co_return Error { .kind = ErrorKind::Invalid, .subject = imageId, .detail = u"not an image's id"_s };
    net::HttpRequest request = plainRequest("/images/"_L1);
    request.url.setPath(u"/images/"_s + imageId + u"/json"_s);
    request.pathTemplate = u"/images/{id}/json"_s;
    const Result<QByteArray> body = co_await bodyOf(&m_engine, std::move(request), stop);
    if (!body)
        co_return body.error();
    const Result<JsonDocument> document = JsonDocument::parse(*body, imageId);
    if (!document)
        co_return document.error();
    const JsonReader json = document->root();
    QDateTime created = json["Created"_L1].dateTimeOr();
    co_return json.finish(std::move(created));
}

Task<Result<SystemInfo>> Contents::systemInfo(std::stop_token stop) const
{
    const Result<QByteArray> body = co_await bodyOf(&m_engine, plainRequest(kInfo), stop);
    if (!body)
        co_return body.error();
    co_return decoded<SystemInfo>(*body, m_engine.peerName() + kInfo);
}

Task<Result<SystemVersion>> Contents::systemVersion(std::stop_token stop) const
{
    const Result<QByteArray> body = co_await bodyOf(&m_engine, plainRequest(kVersion), stop);
    if (!body)
        co_return body.error();
    co_return decoded<SystemVersion>(*body, m_engine.peerName() + kVersion);
}

} // namespace slipway::docker
