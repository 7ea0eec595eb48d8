// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/logs.h"

#include "base/async/inthreadpool.h"
#include "base/async/taskscope.h"
#include "base/json/jsonlines.h"
#include "docker/containers.h"
#include "docker/engine.h"
#include "docker/reconnectdelay.h"
#include "docker/streams/loglines.h"
#include "net/deadline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QUrlQuery>

#include <utility>

Q_LOGGING_CATEGORY(lcLogs, "slipway.docker.logs", QtInfoMsg)

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

namespace wire {
constexpr auto kMultiplexed = "application/vnd.docker.multiplexed-stream";
constexpr auto kUnreadable =
    "does not support reading"_L1; // moby, daemon/logger/logger.go, ErrReadLogsNotSupported
constexpr auto kEventsPath = "/events"_L1;
} // namespace wire

/// Below this a hop to another thread costs more than the parsing.
constexpr qsizetype kParsedInPlace = 16'384;
/// The engine writes line by line. Resting between two reads of much lets lines pile up, and saves more time
/// than it takes; measured, a longer rest finds the socket full.
constexpr qsizetype kMuch = 8'192;
constexpr std::chrono::milliseconds kRest { 1 };
/// In the middle of something that the engine has.
constexpr std::chrono::seconds kIdleLimit { 30 };
/// A container that ended sooner, or a stream of one that runs on, is not asked for again at once.
constexpr std::chrono::seconds kShortest { 1 };

/// What reading a container's log depends on. Source: Docker Engine API 1.43, GET /containers/{id}/json.
struct LogFacts
{
    bool isTty = false;
    bool isRunning = false;
    QString driver {};
    qint64 startedAt = 0; ///< nanoseconds since 1970; 0: never

    static Result<LogFacts> fromJson(JsonReader json)
    {
        LogFacts facts { .isTty = json["Config"_L1]["Tty"_L1].booleanOr(),
                         .isRunning = json["State"_L1]["Running"_L1].booleanOr(),
                         .driver = json["HostConfig"_L1]["LogConfig"_L1]["Type"_L1].stringOr() };
        const auto started = LogStamp::parse(json["State"_L1]["StartedAt"_L1].stringOr().toLatin1());
        if (started) // "0001-01-01T00:00:00Z" is not one that can be told
            facts.startedAt = started->nanos;
        return json.finish(std::move(facts));
    }
};

Error about(const ContainerId &id, Error error)
{
    error.subject = id.text();
    return error;
}

/// Errors of a driver that keeps nothing get a code of their own.
Error explained(Error error, const ContainerId &id, const QString &driver)
{
    if (!error.detail.contains(wire::kUnreadable))
        return about(id, std::move(error));
    return { .kind = ErrorKind::Invalid,
             .code = u"logs.driver"_s,
             .subject = driver.isEmpty() ? id.text() : driver,
             .detail = error.detail };
}

net::HttpRequest requestFor(const ContainerId &id, const LogOptions &options, bool follow)
{
    QUrlQuery query;
    query.addQueryItem(u"follow"_s, follow ? u"1"_s : u"0"_s);
    query.addQueryItem(u"stdout"_s, options.stdOut ? u"1"_s : u"0"_s);
    query.addQueryItem(u"stderr"_s, options.stdErr ? u"1"_s : u"0"_s);
    query.addQueryItem(u"timestamps"_s, u"1"_s);
    query.addQueryItem(u"tail"_s, options.tail ? QString::number(*options.tail) : u"all"_s);
    if (options.since)
        query.addQueryItem(u"since"_s, QString::fromLatin1(LogStamp::toQuery(*options.since)));
    if (options.until)
        query.addQueryItem(u"until"_s, QString::fromLatin1(LogStamp::toQuery(*options.until)));
    net::HttpRequest request;
    request.url.setPath(u"/containers/"_s + id.text() + u"/logs"_s);
    request.url.setQuery(query);
    request.pathTemplate = u"/containers/{id}/logs"_s;
    return request;
}

/// Bytes of an answer become lines: what a pool thread works on while the frame that waits may go.
class Parser final
{
public:
    explicit Parser(LogLines::Framing framing)
        : m_lines(framing)
        , m_isRaw(framing == LogLines::Framing::Raw)
    {
    }

    LogBatch parse(QByteArrayView bytes)
    {
        if (m_isRaw)
            m_lines.feed(StreamKind::Stdout, bytes);
        while (const auto piece = m_isRaw ? std::nullopt : m_frames.take(bytes))
            m_lines.feed(piece->kind, piece->bytes, piece->startsFrame);
        return m_lines.take();
    }

    LogBatch finish()
    {
        m_lines.finish();
        return m_lines.take();
    }

    const std::optional<Error> &error() const { return m_frames.error(); }
    std::optional<Error> errorAtEnd() const { return m_frames.finish(); }

private:
    Demultiplexer m_frames;
    LogLines m_lines;
    bool m_isRaw;
};

using ParserPtr = std::shared_ptr<Parser>;

Task<LogBatch> parsed(ParserPtr parser, QByteArray bytes)
{
    if (bytes.size() < kParsedInPlace)
        co_return parser->parse(bytes);
    auto work = [parser = std::move(parser), bytes = std::move(bytes)] { return parser->parse(bytes); };
    LogBatch batch = co_await inThreadPool(std::move(work));
    co_return batch;
}

/// The next piece of a body that must not fall silent.
// outlives: `body` and `clock` are held by the caller's frame, which awaits this
Task<Result<QByteArray>> readInTime(net::HttpBodyStream &body, Clock &clock, std::stop_token stop)
{
    const net::Deadline deadline(clock, kIdleLimit, std::move(stop));
    const Result<QByteArray> piece = co_await body.read(deadline.token());
    if (!piece)
        co_return deadline.explain(piece.error());
    co_return piece;
}

// outlives: `engine` is owned by whoever owns the caller
Task<Result<LogFacts>> inspected(Engine &engine, ContainerId id, std::stop_token stop)
{
    const Containers containers(engine);
    const Result<QByteArray> answer = co_await containers.inspectJson(id, stop);
    if (!answer)
        co_return answer.error();
    const Result<JsonDocument> document = JsonDocument::parse(*answer, id.text());
    if (!document)
        co_return document.error();
    co_return LogFacts::fromJson(document->root());
}

/// One request for a log, from its head to its end.
class Exchange final
{
public:
    // outlives: `engine` and `clock` are owned by whoever owns the Logs that is asked
    Exchange(Engine &engine, Clock &clock, ContainerId id, LogFacts facts)
        : m_engine(engine)
        , m_clock(clock)
        , m_id(std::move(id))
        , m_facts(std::move(facts))
    {
    }

    /// Ends in order with the parser, in which the start of a line may be left.
    // outlives: `this` and `arrived` are held by the caller's frame, which awaits this
    Task<Result<ParserPtr>> run(LogOptions options, bool follow, const std::function<void(LogBatch)> &arrived,
                                std::stop_token stop) const;

private:
    ParserPtr parserOf(const net::HttpBodyStream &body) const;
    // outlives: `body` is held by run(), which awaits this
    Task<Result<QByteArray>> next(net::HttpBodyStream &body, bool follow, std::stop_token stop) const;
    Result<ParserPtr> ended(ParserPtr parser) const;

    Engine &m_engine;
    Clock &m_clock;
    ContainerId m_id;
    LogFacts m_facts;
};

ParserPtr Exchange::parserOf(const net::HttpBodyStream &body) const
{
    const bool isMultiplexed = body.head().headers.value("Content-Type") == wire::kMultiplexed;
    const bool isFramed = isMultiplexed || !m_facts.isTty;
    return std::make_shared<Parser>(isFramed ? LogLines::Framing::Frames : LogLines::Framing::Raw);
}

/// One who follows waits for as long as the container is silent.
Task<Result<QByteArray>> Exchange::next(net::HttpBodyStream &body, bool follow, std::stop_token stop) const
{
    Result<QByteArray> piece;
    if (follow)
        piece = co_await body.read(stop);
    else
        piece = co_await readInTime(body, m_clock, stop);
    co_return piece;
}

Result<ParserPtr> Exchange::ended(ParserPtr parser) const
{
    if (const std::optional<Error> error = parser->errorAtEnd())
        return explained(*error, m_id, m_facts.driver);
    return parser;
}

Task<Result<ParserPtr>> Exchange::run(LogOptions options, bool follow,
                                      const std::function<void(LogBatch)> &arrived,
                                      std::stop_token stop) const
{
    const Result<std::unique_ptr<net::HttpBodyStream>> body =
        co_await m_engine.stream(requestFor(m_id, options, follow), stop);
    if (!body)
        co_return explained(body.error(), m_id, m_facts.driver);
    const ParserPtr parser = parserOf(**body);
    if (follow)
        arrived({}); // it is open
    while (true) {
        Result<QByteArray> piece = co_await next(**body, follow, stop);
        if (!piece)
            co_return about(m_id, piece.error());
        if (piece->isEmpty())
            co_return ended(parser);
        const bool isMuch = piece->size() >= kMuch;
        LogBatch batch = co_await parsed(parser, *std::move(piece));
        if (stop.stop_requested())
            co_return Error { .kind = ErrorKind::Cancelled };
        if (!batch.isEmpty())
            arrived(std::move(batch));
        if (parser->error())
            co_return explained(*parser->error(), m_id, m_facts.driver);
        if (isMuch)
            co_await m_clock.sleep(kRest, stop);
    }
}

/// Ends when the container was started or removed, or the event stream has gone.
// outlives: `engine` is owned by whoever owns the caller
Task<Result<>> untilStarted(Engine &engine, ContainerId id, std::stop_token stop)
{
    const QJsonObject filters { { u"container"_s, QJsonArray { id.text() } },
                                { u"event"_s, QJsonArray { u"start"_s, u"destroy"_s } } };
    const QByteArray json = QJsonDocument(filters).toJson(QJsonDocument::Compact);
    net::HttpRequest request;
    request.url.setPath(wire::kEventsPath);
    request.url.setQuery(u"filters="_s + QString::fromLatin1(json.toPercentEncoding()));
    request.pathTemplate = wire::kEventsPath;
    const Result<std::unique_ptr<net::HttpBodyStream>> events =
        co_await engine.stream(std::move(request), stop);
    if (!events)
        co_return events.error();
    // It may have been started before the stream was open.
    const Result<LogFacts> facts = co_await inspected(engine, id, stop);
    if (!facts)
        co_return facts.error();
    if (facts->isRunning)
        co_return Result<>();
    const Result<QByteArray> event = co_await (*events)->read(stop);
    if (!event)
        co_return event.error();
    if (event->isEmpty())
        co_return Error { .kind = ErrorKind::Unreachable, .subject = id.text() };
    co_return Result<>();
}

/// How long to rest before the next round of following. `delay` grows with rounds that fail soon.
std::chrono::milliseconds restAfter(const Result<> &round, bool wasShort, ReconnectDelay &delay)
{
    if (round || !wasShort)
        delay.reset();
    if (!round)
        return delay.next(QRandomGenerator::global()->generateDouble());
    return wasShort ? ReconnectDelay::kShortest : std::chrono::milliseconds::zero();
}

} // namespace

/// A log that is followed, through restarts and broken connections. A local of follow().
class Logs::Following final
{
public:
    // outlives: `logs` is owned by whoever awaits follow()
    Following(const Logs &logs, ContainerId id, LogOptions options, std::shared_ptr<LogCursor> cursor,
              LogListener listener)
        : m_logs(logs)
        , m_id(std::move(id))
        , m_options(options)
        , m_cursor(std::move(cursor))
        , m_listener(std::move(listener))
    {
    }

    /// From inspecting to the end of what could be followed; success: go on with the next.
    Task<Result<>> round(std::stop_token stop);
    void lost(const Error &error);
    bool hasUntil() const { return m_options.until.has_value(); }
    bool isLast(const Result<> &round) const { return round ? hasUntil() : !round.error().isTransient(); }

private:
    Task<Result<>> readAll(LogFacts facts, std::stop_token stop);
    Task<Result<>> readOn(LogFacts facts, std::stop_token stop);
    void noteStart(const LogFacts &facts);
    LogOptions nextOptions(LogCursor::Answer answer);
    void arrived(LogBatch batch);
    void deliver(LogBatch batch);
    void mark(LogMark::Kind kind, qint64 nanos, std::optional<Error> error = std::nullopt) const;
    void markRestart();

    const Logs &m_logs;
    ContainerId m_id;
    LogOptions m_options;
    std::shared_ptr<LogCursor> m_cursor;
    LogListener m_listener;
    qint64 m_startedAt = 0;
    qint64 m_latest = 0; ///< of a line
    std::optional<qint64> m_restart {}; ///< to be marked before the first line that is later
    bool m_isLost = false;
    bool m_gapTold = true;
};

void Logs::Following::mark(LogMark::Kind kind, qint64 nanos, std::optional<Error> error) const
{
    m_listener.marked({ .kind = kind, .nanos = nanos, .error = std::move(error) });
}

void Logs::Following::markRestart()
{
    if (m_restart)
        mark(LogMark::Kind::Restarted, *std::exchange(m_restart, std::nullopt));
}

void Logs::Following::lost(const Error &error)
{
    if (!std::exchange(m_isLost, true))
        mark(LogMark::Kind::Lost, m_latest, error);
}

void Logs::Following::noteStart(const LogFacts &facts)
{
    const qint64 before = std::exchange(m_startedAt, facts.startedAt);
    if (before != 0 && facts.startedAt != before)
        m_restart = facts.startedAt;
}

/// Everything on the first time; behind the cursor afterwards.
LogOptions Logs::Following::nextOptions(LogCursor::Answer answer)
{
    m_cursor->resume(answer);
    const std::optional<qint64> known = m_cursor->since();
    m_gapTold = !known;
    LogOptions options = m_options;
    if (known) {
        options.tail.reset();
        options.since = known;
    }
    return options;
}

void Logs::Following::arrived(LogBatch batch)
{
    if (std::exchange(m_isLost, false))
        mark(LogMark::Kind::Resumed, m_latest);
    LogBatch fresh = m_cursor->advance(std::move(batch));
    if (!m_gapTold && m_cursor->hasGap()) {
        m_gapTold = true;
        mark(LogMark::Kind::Gap, m_latest);
    }
    if (fresh.isEmpty())
        return;
    qsizetype split = 0;
    while (m_restart && split < fresh.size() && fresh.at(split).stamp.nanos < *m_restart)
        ++split;
    if (!m_restart || split == fresh.size()) {
        deliver(std::move(fresh));
        return;
    }
    if (split > 0)
        deliver(fresh.part(0, split));
    markRestart();
    deliver(split > 0 ? fresh.part(split, fresh.size()) : std::move(fresh));
}

void Logs::Following::deliver(LogBatch batch)
{
    m_latest = batch.at(batch.size() - 1).stamp.nanos;
    m_listener.arrived(std::move(batch));
}

/// What the engine has, to its end.
Task<Result<>> Logs::Following::readAll(LogFacts facts, std::stop_token stop)
{
    const Exchange exchange(m_logs.m_engine, m_logs.m_clock, m_id, facts);
    const std::function<void(LogBatch)> sink = [this](LogBatch batch) { arrived(std::move(batch)); };
    do {
        const LogOptions options = nextOptions(LogCursor::Answer::Ends);
        const Result<ParserPtr> parser = co_await exchange.run(options, false, sink, stop);
        if (!parser)
            co_return parser.error();
        // The start of a line of a container that runs comes again, whole.
        arrived(facts.isRunning ? LogBatch() : (*parser)->finish());
    } while (m_cursor->mustAskAgain());
    markRestart();
    m_listener.caughtUp();
    co_return Result<>();
}

/// What comes; to the end of the container or of the connection.
Task<Result<>> Logs::Following::readOn(LogFacts facts, std::stop_token stop)
{
    const Exchange exchange(m_logs.m_engine, m_logs.m_clock, m_id, facts);
    const std::function<void(LogBatch)> sink = [this](LogBatch batch) { arrived(std::move(batch)); };
    const LogOptions options = nextOptions(LogCursor::Answer::GoesOn);
    const Result<ParserPtr> parser = co_await exchange.run(options, true, sink, stop);
    if (!parser)
        co_return parser.error();
    co_return Result<>();
}

Task<Result<>> Logs::Following::round(std::stop_token stop)
{
    const Result<LogFacts> facts = co_await inspected(m_logs.m_engine, m_id, stop);
    if (!facts)
        co_return facts.error();
    noteStart(*facts);
    const Result<> caughtUp = co_await readAll(*facts, stop);
    if (!caughtUp || hasUntil())
        co_return caughtUp;
    Result<> ended;
    if (facts->isRunning)
        ended = co_await readOn(*facts, stop);
    else
        ended = co_await untilStarted(m_logs.m_engine, m_id, stop);
    co_return ended;
}

Logs::Logs(Engine &engine, Clock &clock)
    : m_engine(engine)
    , m_clock(clock)
{
}

Task<Result<>> Logs::read(ContainerId id, LogOptions options, std::function<void(LogBatch)> arrived,
                          std::stop_token stop) const
{
    const Result<LogFacts> facts = co_await inspected(m_engine, id, stop);
    if (!facts)
        co_return facts.error();
    const Exchange exchange(m_engine, m_clock, id, *facts);
    const Result<ParserPtr> parser = co_await exchange.run(options, false, arrived, stop);
    if (!parser)
        co_return parser.error();
    LogBatch rest = (*parser)->finish();
    if (!rest.isEmpty())
        arrived(std::move(rest));
    co_return Result<>();
}

Task<Result<>> Logs::follow(ContainerId id, LogOptions options, std::shared_ptr<LogCursor> cursor,
                            LogListener listener, std::stop_token stop) const
{
    Following following(*this, id, options, std::move(cursor), std::move(listener));
    ReconnectDelay delay;
    while (!stop.stop_requested()) {
        const std::chrono::nanoseconds start = m_clock.monotonic();
        const Result<> round = co_await following.round(stop);
        if (stop.stop_requested())
            break;
        if (following.isLast(round))
            co_return round;
        if (!round) {
            qCInfo(lcLogs).noquote() << "lost" << nameOf(round.error().kind) << round.error().code;
            following.lost(round.error());
        }
        const bool wasShort = m_clock.monotonic() - start < kShortest;
        const std::chrono::milliseconds rest = restAfter(round, wasShort, delay);
        if (rest.count() > 0)
            co_await m_clock.sleep(rest, stop);
    }
    co_return Error { .kind = ErrorKind::Cancelled, .subject = id.text() };
}

} // namespace slipway::docker
