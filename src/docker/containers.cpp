// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/containers.h"

#include "base/async/inthreadpool.h"
#include "docker/containerrequests.h"
#include "docker/engine.h"
#include "docker/request.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kListPath = "/containers/json"_L1;
constexpr auto kCollection = "containers"_L1;
constexpr std::chrono::seconds kCreateLimit { 120 }; // volumes are filled from the image on the way
constexpr std::chrono::seconds kAnswerMargin { 10 };
constexpr std::chrono::seconds kStartLimit { 120 }; // mounts and networks are made on the way
constexpr std::chrono::seconds kRemoveLimit { 300 }; // deletes what the container has written
constexpr std::chrono::seconds kDefaultGrace { 10 }; // the engine's own
constexpr std::chrono::hours kEndlessGrace { 24 }; // StopTimeout -1: wait for ever
/// Below this a hop to another thread costs more than the parsing.
constexpr qsizetype kParsedInPlace = 16'384;

// outlives: `engine` is owned by whoever owns the Containers
Task<Result<>> done(Engine *engine, ContainerId id, net::HttpRequest request, std::stop_token stop)
{
    if (!canBeContainerId(id))
        co_return notAContainerId(id);
    const Result<> answer = co_await doneAbout(engine, id.text(), std::move(request), stop);
    co_return answer;
}

/// As done(), but an engine that says the container is in that state already (there is no 304 for it) is
/// content.
// outlives: `engine` is owned by whoever owns the Containers
Task<Result<>> doneUnless(Engine *engine, ContainerId id, net::HttpRequest request, QLatin1StringView words,
                          std::stop_token stop)
{
    const Result<> answer = co_await done(engine, std::move(id), std::move(request), stop);
    if (!answer && answer.error().kind != ErrorKind::NotFound && answer.error().detail.contains(words))
        co_return Result<>();
    co_return answer;
}

/// Source: Docker Engine API 1.24, GET /containers/json, filter "id".
net::HttpRequest listRequest(const QList<ContainerId> &only)
{
    QStringList ids;
    ids.reserve(only.size());
    for (const ContainerId &id : only)
        ids.append(id.text());
    net::HttpRequest request;
    request.url.setPath(kListPath);
    request.url.setQuery(ids.isEmpty() ? u"all=1"_s : u"all=1&"_s + filtersQuery({ { u"id"_s, ids } }));
    request.pathTemplate = kListPath;
    return request;
}

/// The rows of a list's answer. \return Cancelled when that was asked for meanwhile
Task<Result<QList<ContainerSummary>>> parsed(QByteArray body, QString subject, std::stop_token stop)
{
    if (body.size() <= kParsedInPlace)
        co_return parseContainerList(body, subject);
    auto parsing = [body = std::move(body), subject] { return parseContainerList(body, subject); };
    Result<QList<ContainerSummary>> rows = co_await inThreadPool(std::move(parsing));
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled };
    co_return rows;
}

Result<QStringList> warningsIn(const QByteArray &body)
{
    const Result<JsonDocument> document = JsonDocument::parse(body, QString());
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    return root.finish(root["Warnings"_L1].stringsOr());
}

Result<CreatedContainer> createdIn(const QByteArray &body)
{
    const Result<JsonDocument> document = JsonDocument::parse(body, QString());
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    CreatedContainer created { .id = ContainerId(root["Id"_L1].string()),
                               .warnings = root["Warnings"_L1].stringsOr() };
    return root.finish(std::move(created));
}

/// Config.StopTimeout of an inspect answer. Source: Docker Engine API 1.25, ContainerConfig.
std::chrono::seconds ownGrace(const QByteArray &inspected)
{
    const Result<JsonDocument> document = JsonDocument::parse(inspected, QString());
    if (!document)
        return kDefaultGrace;
    const JsonReader timeout = document->root()["Config"_L1]["StopTimeout"_L1];
    if (timeout.type() != JsonReader::Type::Number)
        return kDefaultGrace;
    const qint64 seconds = timeout.integer();
    const std::chrono::seconds endless = kEndlessGrace;
    return seconds < 0 ? endless : std::chrono::seconds(qMin(seconds, qint64 { endless.count() }));
}

} // namespace

Containers::Containers(Engine &engine)
    : m_engine(engine)
{
}

Task<Result<QList<ContainerSummary>>> Containers::list(std::stop_token stop) const
{
    return list(QList<ContainerId>(), std::move(stop));
}

Task<Result<QList<ContainerSummary>>> Containers::list(QList<ContainerId> only, std::stop_token stop) const
{
    net::HttpRequest request = listRequest(only);
    Result<net::HttpResponse> answer = co_await m_engine.send(std::move(request), stop);
    if (!answer)
        co_return answer.error();
    const QString subject = m_engine.peerName() + kListPath;
    Result<QList<ContainerSummary>> rows = co_await parsed(std::move(answer->body), subject, stop);
    co_return rows;
}

Task<Result<std::optional<FirstList>>> Containers::listFirst(std::stop_token stop) const
{
    using First = std::optional<FirstList>;
    Result<std::optional<Engine::FirstAnswer>> answer = co_await m_engine.sendFirst(listRequest({}), stop);
    if (!answer)
        co_return answer.error();
    if (!*answer)
        co_return First();
    const QString subject = m_engine.peerName() + kListPath;
    Result<QList<ContainerSummary>> rows = co_await parsed(std::move((*answer)->body), subject, stop);
    if (!rows)
        co_return rows.error();
    co_return First({ .rows = *std::move(rows), .engine = std::move((*answer)->info) });
}

Task<Result<QByteArray>> Containers::inspectJson(ContainerId id, std::stop_token stop) const
{
    if (!canBeContainerId(id))
        co_return notAContainerId(id);
    const Result<net::HttpResponse> answer =
        co_await sendAbout(&m_engine, id.text(), containerRequest("GET"_ba, id, "json"_L1), stop);
    if (!answer)
        co_return answer.error();
    co_return answer->body;
}

Task<Result<>> Containers::start(ContainerId id, std::stop_token stop) const
{
    net::HttpRequest request = containerRequest("POST"_ba, id, "start"_L1);
    request.timeout = kStartLimit;
    return done(&m_engine, std::move(id), std::move(request), std::move(stop));
}

Task<Result<>> Containers::stop(ContainerId id, StopOptions options, std::stop_token stop) const
{
    return stopOrRestart("stop"_L1, std::move(id), options, std::move(stop));
}

Task<Result<>> Containers::restart(ContainerId id, StopOptions options, std::stop_token stop) const
{
    return stopOrRestart("restart"_L1, std::move(id), options, std::move(stop));
}

Task<Result<>> Containers::pause(ContainerId id, std::stop_token stop) const
{
    net::HttpRequest request = containerRequest("POST"_ba, id, "pause"_L1);
    return doneUnless(&m_engine, std::move(id), std::move(request), "is already paused"_L1, std::move(stop));
}

Task<Result<>> Containers::unpause(ContainerId id, std::stop_token stop) const
{
    net::HttpRequest request = containerRequest("POST"_ba, id, "unpause"_L1);
    return doneUnless(&m_engine, std::move(id), std::move(request), "is not paused"_L1, std::move(stop));
}

Task<Result<>> Containers::kill(ContainerId id, QString signal, std::stop_token stop) const
{
    static const QRegularExpression known(uR"(\A[A-Z0-9]+(?:[+-][0-9]+)?\z)"_s);
    if (!signal.isEmpty() && !known.match(signal).hasMatch())
        co_return Error { .kind = ErrorKind::Invalid, .subject = signal, .detail = u"not a signal"_s };
    net::HttpRequest request = containerRequest("POST"_ba, id, "kill"_L1);
    if (!signal.isEmpty())
        request.url.setQuery(u"signal="_s + QString::fromLatin1(signal.toLatin1().toPercentEncoding()));
    const Result<> result = co_await done(&m_engine, std::move(id), std::move(request), stop);
    co_return result;
}

Task<Result<>> Containers::rename(ContainerId id, QString name, std::stop_token stop) const
{
    if (!isResourceName(name))
        co_return notAName(name);
    net::HttpRequest request = containerRequest("POST"_ba, id, "rename"_L1);
    request.url.setQuery(u"name="_s + name);
    const Result<> result = co_await done(&m_engine, std::move(id), std::move(request), stop);
    co_return result;
}

Task<Result<QStringList>> Containers::update(ContainerId id, ContainerUpdate changes,
                                             std::stop_token stop) const
{
    if (!canBeContainerId(id))
        co_return notAContainerId(id);
    net::HttpRequest request = containerRequest("POST"_ba, id, "update"_L1);
    setJson(request, updateBody(changes));
    const Result<net::HttpResponse> answer =
        co_await sendAbout(&m_engine, id.text(), std::move(request), stop);
    if (!answer)
        co_return answer.error();
    co_return warningsIn(answer->body);
}

Task<Result<CreatedContainer>> Containers::create(ContainerSpec spec, std::stop_token stop) const
{
    net::HttpRequest request = resourceRequest("POST"_ba, kCollection, QString(), "create"_L1);
    request.timeout = kCreateLimit;
    if (!spec.name.isEmpty() && !isResourceName(spec.name))
        co_return notAName(spec.name);
    QUrlQuery query;
    if (!spec.name.isEmpty())
        query.addQueryItem(u"name"_s, spec.name);
    if (!spec.platform.isEmpty())
        query.addQueryItem(u"platform"_s, QString::fromLatin1(spec.platform.toUtf8().toPercentEncoding()));
    request.url.setQuery(query);
    setJson(request, createBody(spec));
    const QString subject = spec.name.isEmpty() ? spec.image : spec.name;
    const Result<net::HttpResponse> answer = co_await sendAbout(&m_engine, subject, std::move(request), stop);
    if (!answer)
        co_return answer.error();
    co_return createdIn(answer->body);
}

Task<Result<>> Containers::remove(ContainerId id, RemoveOptions options, std::stop_token stop) const
{
    net::HttpRequest request = containerRequest("DELETE"_ba, id, {});
    request.timeout = kRemoveLimit;
    QUrlQuery query;
    if (options.force)
        query.addQueryItem(u"force"_s, u"1"_s);
    if (options.anonymousVolumes)
        query.addQueryItem(u"v"_s, u"1"_s);
    request.url.setQuery(query);
    return done(&m_engine, std::move(id), std::move(request), std::move(stop));
}

Task<Result<std::chrono::seconds>> Containers::grace(ContainerId id, StopOptions options,
                                                     std::stop_token stop) const
{
    if (options.gracePeriod)
        co_return *options.gracePeriod;
    const Result<QByteArray> inspected = co_await inspectJson(id, stop);
    if (!inspected)
        co_return inspected.error();
    co_return ownGrace(*inspected);
}

Task<Result<>> Containers::stopOrRestart(QLatin1StringView verb, ContainerId id, StopOptions options,
                                         std::stop_token stop) const
{
    const Result<std::chrono::seconds> patience = co_await grace(id, options, stop);
    if (!patience)
        co_return patience.error();
    net::HttpRequest request = containerRequest("POST"_ba, id, verb);
    request.timeout = *patience + kAnswerMargin;
    if (options.gracePeriod)
        request.url.setQuery(u"t=%1"_s.arg(options.gracePeriod->count()));
    const Result<> result = co_await done(&m_engine, id, std::move(request), stop);
    co_return result;
}

} // namespace slipway::docker
