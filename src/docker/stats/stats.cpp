// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/stats/stats.h"

#include "base/async/event.h"
#include "base/async/eventloopturn.h"
#include "base/async/taskscope.h"
#include "base/json/jsonlines.h"
#include "docker/engine.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

/// An engine answers at its next tick of a second; before API 1.41 at the second next.
constexpr std::chrono::seconds kAnswerLimit { 10 };
/// So many readings may be at hand without waiting, from an engine that means harm; then others get a turn.
constexpr int kFramesATurn = 64;
constexpr auto kPathTemplate = "/containers/{id}/stats"_L1;

/// Engines before 1.41 do not know one-shot and pass it over.
const QString kOnce = u"stream=false&one-shot=true"_s;
const QString kFollow = u"stream=true"_s;

bool canBeId(const ContainerId &id)
{
    const QString &text = id.text();
    const auto isPart = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_'
            || c == u'-' || c == u'.';
    };
    return !text.isEmpty() && text.front() != u'.' && text.front() != u'-'
        && std::all_of(text.begin(), text.end(), isPart);
}

Error notAnId(const ContainerId &id)
{
    return { .kind = ErrorKind::Invalid, .subject = id.text(), .detail = u"not a container's name or id"_s };
}

Error about(const ContainerId &id, Error error)
{
    error.subject = id.text();
    return error;
}

net::HttpRequest requestFor(const ContainerId &id, const QString &query)
{
    net::HttpRequest request;
    request.url.setPath(u"/containers/"_s + id.text() + u"/stats"_s);
    request.url.setQuery(query);
    request.pathTemplate = kPathTemplate;
    return request;
}

Result<StatsFrame> frameFrom(const QByteArray &body, const ContainerId &id)
{
    const Result<JsonDocument> document = JsonDocument::parse(body, id.text());
    if (!document)
        return document.error();
    return StatsFrame::fromJson(document->root());
}

/// The next that is complete; nullopt when more bytes are needed.
std::optional<Result<StatsFrame>> nextFrame(JsonLines &lines)
{
    const std::optional<Result<JsonDocument>> document = lines.next();
    if (!document)
        return std::nullopt;
    return *document ? StatsFrame::fromJson((*document)->root()) : Result<StatsFrame>(document->error());
}

/// What one of the askers of sample() works on: they share a list.
struct Round
{
    Stats stats; ///< a copy: whoever asks may keep none
    QList<ContainerId> ids {};
    std::function<void(ContainerId, Result<StatsFrame>)> arrived {};
    qsizetype next = 0;
};

// outlives: `round` is a local of the frame of sample(), which owns the frames of these
Task<> ask(Round *round, std::stop_token stop)
{
    while (round->next < round->ids.size() && !stop.stop_requested()) {
        const ContainerId id = round->ids.at(round->next++);
        Result<StatsFrame> frame = co_await round->stats.once(id, stop);
        if (!stop.stop_requested())
            round->arrived(id, std::move(frame));
    }
}

} // namespace

Stats::Stats(Engine &engine)
    : m_engine(engine)
{
}

Task<Result<StatsFrame>> Stats::once(ContainerId id, std::stop_token stop) const
{
    if (!canBeId(id))
        co_return notAnId(id);
    net::HttpRequest request = requestFor(id, kOnce);
    request.timeout = kAnswerLimit;
    const Result<net::HttpResponse> answer = co_await m_engine.send(std::move(request), stop);
    if (!answer)
        co_return about(id, answer.error());
    co_return frameFrom(answer->body, id);
}

Task<> Stats::sample(QList<ContainerId> ids, qsizetype limit,
                     std::function<void(ContainerId, Result<StatsFrame>)> arrived, std::stop_token stop) const
{
    Round round { .stats = *this, .ids = std::move(ids), .arrived = std::move(arrived) };
    qsizetype working = std::min(limit, round.ids.size());
    Event finished;
    TaskScope askers;
    const qsizetype count = working;
    for (qsizetype i = 0; i < count; ++i) {
        askers.run(ask(&round, stop), [&working, &finished] {
            if (--working == 0)
                finished.fire();
        });
    }
    if (working > 0)
        co_await finished;
}

Task<Result<>> Stats::follow(ContainerId id, std::function<void(StatsFrame)> arrived,
                             std::stop_token stop) const
{
    if (!canBeId(id))
        co_return notAnId(id);
    const Result<std::unique_ptr<net::HttpBodyStream>> body =
        co_await m_engine.stream(requestFor(id, kFollow), stop);
    if (!body)
        co_return about(id, body.error());
    JsonLines lines(id.text());
    int frames = 0;
    for (;;) {
        const Result<QByteArray> piece = co_await (*body)->read(stop);
        if (!piece)
            co_return about(id, piece.error());
        if (piece->isEmpty())
            co_return Error { .kind = ErrorKind::Unreachable,
                              .subject = id.text(),
                              .detail = u"the engine ended its stream of figures"_s };
        lines.feed(*piece);
        while (std::optional<Result<StatsFrame>> frame = nextFrame(lines)) {
            if (!*frame)
                co_return frame->error();
            arrived(*std::move(*frame));
            if (++frames % kFramesATurn == 0)
                co_await passThroughEventLoop();
        }
    }
}

} // namespace slipway::docker
