// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/containerjson.h"
#include "sandbox/engine/engineapi.h"

#include <QJsonDocument>
#include <QTimer>
#include <QtEndian>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kMaximumBacklog = 4'194'304; ///< of a reader that does not read
constexpr int kLegacyEventMinor = 52; ///< from here on without the old members

/// "1700000000.123456789" in nanoseconds; nullopt for text that is no time. Empty gives `fallback`.
std::optional<qint64> nanoseconds(const QString &text, qint64 fallback)
{
    if (text.isEmpty())
        return fallback;
    bool isNumber = false;
    const qint64 seconds = text.section(u'.', 0, 0).toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
        return time.isValid() ? std::optional(time.toMSecsSinceEpoch() * 1'000'000) : std::nullopt;
    }
    const QString fraction = text.section(u'.', 1, 1).leftJustified(9, u'0', true);
    return seconds * 1'000'000'000 + fraction.toLongLong();
}

QByteArray eventLine(QJsonObject event, int minor)
{
    if (minor < kLegacyEventMinor) {
        const QJsonObject actor = event.value(u"Actor"_s).toObject();
        event.insert(u"status"_s, event.value(u"Action"_s));
        event.insert(u"id"_s, actor.value(u"ID"_s));
        event.insert(u"from"_s, actor.value(u"Attributes"_s).toObject().value(u"image"_s));
    }
    return QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n';
}

void dropSlowReader(const ExchangePtr &exchange)
{
    if (exchange->backlog() > kMaximumBacklog)
        exchange->drop();
}

/// An object that lives as long as the client listens; connections and timers of a stream hang on it.
QObject *streamContext(const ExchangePtr &exchange, QObject *parent)
{
    auto *context = new QObject(parent);
    exchange->whenGone([context] { context->deleteLater(); });
    return context;
}

struct LogRequest
{
    bool out = false;
    bool error = false;
    bool stamps = false;

    QByteArray frame(const LogLine &line) const
    {
        if (line.isError ? !error : !out)
            return {};
        const QByteArray stamp = stamps ? dockerTime(line.time).toLatin1() + ' ' : QByteArray();
        const QByteArray text = stamp + line.text + '\n';
        QByteArray header(8, '\0');
        header[0] = line.isError ? 2 : 1;
        qToBigEndian(static_cast<quint32>(text.size()), header.data() + 4);
        return header + text;
    }
};

/// The lines between two times (0: no end), of which at most the last `tail` when that is a number.
QList<LogLine> wantedLines(QList<LogLine> lines, qint64 since, qint64 until, const QString &tail)
{
    lines.removeIf([since, until](const LogLine &line) {
        const qint64 stamp = line.time.toMSecsSinceEpoch() * 1'000'000;
        return stamp < since || (until > 0 && stamp > until);
    });
    bool isNumber = false;
    const qsizetype count = tail.toLongLong(&isNumber);
    return isNumber && count >= 0 && count < lines.size() ? lines.last(count) : lines;
}

/// Goes on with what the container says until it ends.
void followLogs(EngineState &state, const QString &id, const LogRequest &wanted, const ExchangePtr &exchange,
                QObject *context)
{
    QObject *const listener = streamContext(exchange, context);
    QObject::connect(&state, &EngineState::said, listener,
                     [exchange, wanted, id](const QString &who, const LogLine &line) {
                         if (who == id)
                             exchange->write(wanted.frame(line));
                         dropSlowReader(exchange);
                     });
    QObject::connect(
        &state, &EngineState::happened, listener, [exchange, listener, id](const QJsonObject &event) {
            const bool isOurs = event.value(u"Actor"_s).toObject().value(u"ID"_s).toString() == id;
            if (!isOurs || event.value(u"Action"_s).toString() != u"die")
                return;
            exchange->end();
            listener->deleteLater();
        });
}

} // namespace

void streamEvents(const EngineCall &call, EngineState &state, const ExchangePtr &exchange, QObject *context)
{
    const auto filters = parseFilters(call.query(u"filters"));
    constexpr qint64 kForever = std::numeric_limits<qint64>::max();
    const auto since = nanoseconds(call.query(u"since"), kForever);
    const auto until = nanoseconds(call.query(u"until"), kForever);
    if (!filters || !since || !until)
        return exchange->answer(engineError(400, u"invalid filter or time"_s));
    exchange->begin(200, engineFields("application/json"));
    const int minor = call.minor;
    for (const QJsonObject &event : state.pastEvents()) {
        const qint64 stamp = event.value(u"timeNano"_s).toInteger();
        if (stamp >= *since && stamp <= *until && matchesFilters(event, *filters))
            exchange->write(eventLine(event, minor));
    }
    const qint64 left =
        *until == kForever ? kForever : *until / 1'000'000 - QDateTime::currentMSecsSinceEpoch();
    if (left <= 0)
        return exchange->end();
    QObject *const listener = streamContext(exchange, context);
    QObject::connect(&state, &EngineState::happened, listener,
                     [exchange, filters, minor](const QJsonObject &event) {
                         if (matchesFilters(event, *filters))
                             exchange->write(eventLine(event, minor));
                         dropSlowReader(exchange);
                     });
    if (*until != kForever) {
        QTimer::singleShot(std::chrono::milliseconds(left), listener, [exchange, listener] {
            exchange->end();
            listener->deleteLater();
        });
    }
}

void streamLogs(const EngineCall &call, EngineState &state, SimContainer &container,
                const ExchangePtr &exchange, QObject *context)
{
    const LogRequest wanted { call.flag(u"stdout"), call.flag(u"stderr"), call.flag(u"timestamps") };
    if (!wanted.out && !wanted.error)
        return exchange->answer(engineError(400, u"Bad parameters: you must choose at least one stream"_s));
    const auto since = nanoseconds(call.query(u"since"), 0);
    const auto until = nanoseconds(call.query(u"until"), 0);
    if (!since || !until)
        return exchange->answer(engineError(400, u"invalid value for \"since\" or \"until\""_s));
    exchange->begin(200,
                    engineFields(call.minor >= 42 ? "application/vnd.docker.multiplexed-stream"
                                                  : "application/octet-stream"));
    const QList<LogLine> lines = wantedLines(state.log(container), *since, *until, call.query(u"tail"));
    for (const LogLine &line : lines)
        exchange->write(wanted.frame(line));
    if (!call.flag(u"follow") || !container.isAlive())
        return exchange->end();
    followLogs(state, container.id, wanted, exchange, context);
}

void streamStats(const EngineCall &call, EngineState &state, const QString &containerId,
                 const ExchangePtr &exchange, QObject *context)
{
    const bool isOnce = !call.query(u"stream").isEmpty() && !call.flag(u"stream");
    const auto frame = [&state, containerId](bool withBefore) {
        const SimContainer *container = state.find(containerId);
        return container
            ? QJsonDocument(containerStatsJson(*container, QDateTime::currentDateTimeUtc(), withBefore))
                    .toJson(QJsonDocument::Compact)
                + '\n'
            : QByteArray();
    };
    if (isOnce) {
        exchange->answer(HttpResponse::text(200, frame(!call.flag(u"one-shot")), "application/json"));
        return;
    }
    exchange->begin(200, engineFields("application/json"));
    exchange->write(frame(false));
    QObject *const listener = streamContext(exchange, context);
    auto *tick = new QTimer(listener);
    QObject::connect(tick, &QTimer::timeout, listener, [exchange, frame, listener] {
        const QByteArray next = frame(true);
        exchange->write(next);
        dropSlowReader(exchange);
        if (next.isEmpty()) {
            exchange->end();
            listener->deleteLater();
        }
    });
    tick->start(1s);
}

} // namespace slipway::sandbox
