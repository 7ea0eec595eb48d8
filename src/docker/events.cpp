// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/events.h"

#include "base/async/eventloopturn.h"
#include "base/json/jsonlines.h"
#include "docker/engine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QUrlQuery>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

Q_LOGGING_CATEGORY(lcEvents, "slipway.docker.events", QtInfoMsg)

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

namespace wire {
constexpr auto kPath = "/events"_L1;
constexpr auto kFilters = "filters"_L1;
constexpr auto kSince = "since"_L1;
constexpr auto kUntil = "until"_L1;
constexpr auto kTypeFilter = "type"_L1;
// From 1.52 on the engine chooses by this.
constexpr auto kAccept = "application/jsonl, application/x-ndjson, application/json";
} // namespace wire

constexpr qint64 kNanosASecond = 1'000'000'000;
constexpr auto kContainerType = "container"_L1;
/// The headers come at once; only ssh needs longer for the way there.
constexpr std::chrono::seconds kOpenLimit { 35 };
/// So many pieces may be at hand without waiting; then others get a turn.
constexpr int kPiecesATurn = 64;

/// "since=1.000000002"
QString timeQuery(QLatin1StringView name, qint64 nanos)
{
    const QString fraction = QString::number(nanos % kNanosASecond).rightJustified(9, u'0');
    return u"%1=%2.%3"_s.arg(name).arg(nanos / kNanosASecond).arg(fraction);
}

/// \param since, until Unix time in nanoseconds; 0: none
net::HttpRequest requestFor(const QStringList &types, qint64 since, qint64 until)
{
    net::HttpRequest request;
    request.url.setPath(wire::kPath);
    request.pathTemplate = wire::kPath;
    request.headers.set("Accept", wire::kAccept);
    request.timeout = kOpenLimit;
    QStringList query;
    if (!types.isEmpty()) {
        const QJsonObject filters { { wire::kTypeFilter, QJsonArray::fromStringList(types) } };
        const QByteArray json = QJsonDocument(filters).toJson(QJsonDocument::Compact);
        query.append(wire::kFilters + u'=' + QString::fromLatin1(json.toPercentEncoding()));
    }
    if (since > 0)
        query.append(timeQuery(wire::kSince, since));
    if (until > 0)
        query.append(timeQuery(wire::kUntil, until));
    if (!query.isEmpty())
        request.url.setQuery(query.join(u'&'));
    return request;
}

/// Splits at the first colon: "exec_create: sh" has the argument "sh".
void setAction(EngineEvent &event, const QString &action)
{
    const qsizetype colon = action.indexOf(u':');
    event.action = colon < 0 ? action : action.first(colon);
    event.argument = colon < 0 ? QString() : action.sliced(colon + 1).trimmed();
}

Error ended(const QString &subject)
{
    return { .kind = ErrorKind::Unreachable,
             .subject = subject,
             .detail = u"the engine ended its event stream"_s };
}

/// Hands on every event that is complete. \return how many were of a shape that nobody knows; Protocol when
/// it is not JSON
Result<int> deliver(JsonLines &lines, const std::function<void(EngineEvent)> &arrived)
{
    int odd = 0;
    while (const std::optional<Result<JsonDocument>> document = lines.next()) {
        if (!*document)
            return document->error();
        Result<EngineEvent> event = EngineEvent::fromJson((*document)->root());
        if (event)
            arrived(*std::move(event));
        else
            ++odd;
    }
    return odd;
}

} // namespace

Result<EngineEvent> EngineEvent::fromJson(JsonReader json)
{
    EngineEvent event;
    const JsonReader actor = json["Actor"_L1];
    event.type = json["Type"_L1].stringOr();
    event.actorId = actor["ID"_L1].stringOr();
    event.attributes = actor["Attributes"_L1].stringMapOr();
    QString action = json["Action"_L1].stringOr();
    if (action.isEmpty())
        action = json["status"_L1].string();
    if (event.type.isEmpty()) // before 1.22 there were no others with a status
        event.type = kContainerType;
    if (event.actorId.isEmpty())
        event.actorId = json["id"_L1].stringOr();
    const QString from = json["from"_L1].stringOr();
    if (!from.isEmpty() && !event.attributes.contains(u"image"_s))
        event.attributes.insert(u"image"_s, from);
    setAction(event, action);
    const qint64 seconds = json["time"_L1].integerOr();
    const bool fits = qAbs(seconds) < std::numeric_limits<qint64>::max() / kNanosASecond;
    event.timeNanos = json["timeNano"_L1].integerOr(fits ? seconds * kNanosASecond : 0);
    return json.finish(std::move(event));
}

Events::Events(Engine &engine, QStringList types, qint64 since)
    : m_engine(engine)
    , m_types(std::move(types))
    , m_since(since)
{
}

Task<Result<PastEvents>> Events::past(qint64 until, std::stop_token stop) const
{
    PastEvents past { .completeFrom = until };
    const auto keep = [&past](const EngineEvent &event) {
        past.events.append(event);
        if (past.events.size() > 2 * kMostPast) // not one by one: that would move all of them for each
            past.events.remove(0, kMostPast);
    };
    const auto opened = [] {};
    const Result<> read = co_await readAll(until, opened, keep, stop);
    if (!read)
        co_return read.error();
    past.events.remove(0, std::max<qsizetype>(0, past.events.size() - kMostPast));
    if (!past.events.isEmpty())
        past.completeFrom = past.events.constFirst().timeNanos;
    co_return past;
}

Task<Result<>> Events::follow(std::function<void()> opened, std::function<void(EngineEvent)> arrived,
                              std::stop_token stop) const
{
    const Result<> read = co_await readAll(0, std::move(opened), std::move(arrived), stop);
    co_return read ? ended(m_engine.peerName()) : read.error();
}

Task<Result<>> Events::readAll(qint64 until, std::function<void()> opened,
                               std::function<void(EngineEvent)> arrived, std::stop_token stop) const
{
    const Result<std::unique_ptr<net::HttpBodyStream>> body =
        co_await m_engine.stream(requestFor(m_types, m_since, until), stop);
    if (!body)
        co_return body.error();
    opened();
    JsonLines lines(m_engine.peerName() + wire::kPath);
    for (int pieces = 1;; ++pieces) {
        const Result<QByteArray> piece = co_await (*body)->read(stop);
        if (!piece)
            co_return piece.error();
        if (piece->isEmpty())
            lines.finish();
        else
            lines.feed(*piece);
        const Result<int> odd = deliver(lines, arrived);
        if (!odd)
            co_return odd.error();
        if (*odd > 0)
            qCInfo(lcEvents) << "left out" << *odd << "events of unknown shape";
        if (piece->isEmpty())
            co_return Result<>();
        if (pieces % kPiecesATurn == 0)
            co_await passThroughEventLoop();
    }
}

} // namespace slipway::docker
