// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/engineapi.h"

#include <QJsonDocument>
#include <QTimer>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaximumBacklog = 4'194'304; ///< of a reader that does not read
constexpr int kLegacyEventMinor = 52; ///< from here on without the old members

QByteArray eventLine(QJsonObject event, int minor)
{
    if (minor < kLegacyEventMinor && event.value(u"Type"_s).toString() == u"container") {
        const QJsonObject actor = event.value(u"Actor"_s).toObject();
        event.insert(u"status"_s, event.value(u"Action"_s));
        event.insert(u"id"_s, actor.value(u"ID"_s));
        event.insert(u"from"_s, actor.value(u"Attributes"_s).toObject().value(u"image"_s));
    }
    return QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

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
    constexpr qint64 kMostSeconds = 9'000'000'000;
    const QString fraction = text.section(u'.', 1, 1).leftJustified(9, u'0', true);
    return qBound(qint64(0), seconds, kMostSeconds) * 1'000'000'000 + fraction.toLongLong();
}

QObject *streamContext(const EngineCall &call)
{
    auto *context = new QObject(call.context);
    call.exchange->whenGone([context] { context->deleteLater(); });
    return context;
}

void streamEvents(const EngineCall &call, EngineState &state)
{
    if (!call.isGet())
        return call.pageNotFound();
    const auto filters = parseFilters(call.query(u"filters"));
    constexpr qint64 kForever = std::numeric_limits<qint64>::max();
    const auto since = nanoseconds(call.query(u"since"), kForever);
    const auto until = nanoseconds(call.query(u"until"), kForever);
    if (!filters || !since || !until)
        return call.fail(400, u"invalid filter or time"_s);
    const ExchangePtr exchange = call.exchange;
    exchange->begin(200, call.commonFields("application/json"));
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
    QObject *const listener = streamContext(call);
    QObject::connect(&state, &EngineState::happened, listener,
                     [exchange, filters, minor](const QJsonObject &event) {
                         if (!matchesFilters(event, *filters))
                             return;
                         exchange->write(eventLine(event, minor));
                         if (exchange->backlog() > kMaximumBacklog)
                             exchange->drop();
                     });
    if (*until != kForever) {
        QTimer::singleShot(std::chrono::milliseconds(left), listener, [exchange, listener] {
            exchange->end();
            listener->deleteLater();
        });
    }
}

} // namespace slipway::sandbox
