// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/containerjson.h"
#include "sandbox/engine/engineapi.h"

#include <QJsonDocument>
#include <QTimer>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kSampleTime = 1s; ///< between two samples, as the engine takes them
constexpr qint64 kMuchUnread = 1'048'576;

QByteArray frame(EngineState &state, const QString &id, bool withBefore)
{
    const SimContainer *container = state.find(id);
    if (!container)
        return {};
    const QJsonObject json = containerStatsJson(*container, QDateTime::currentDateTimeUtc(), withBefore);
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

void streamStats(const EngineCall &call, EngineState &state, const SimContainer &container)
{
    const QString id = container.id;
    const bool isOnce = !call.query(u"stream").isEmpty() && !call.flag(u"stream");
    const auto answer = [call, id, &state](bool withBefore) {
        call.answer(HttpResponse::text(200, frame(state, id, withBefore), "application/json"));
    };
    if (isOnce && (call.flag(u"one-shot") || !container.hasProcess()))
        return answer(false);
    if (isOnce) { // it takes a second sample first
        QTimer::singleShot(kSampleTime, call.context, [answer] { answer(true); });
        return;
    }
    const ExchangePtr exchange = call.exchange;
    exchange->begin(200, call.commonFields("application/json"));
    exchange->write(frame(state, id, false)); // the first has nothing to compare with
    QObject *const listener = streamContext(call);
    auto *tick = new QTimer(listener);
    QObject::connect(tick, &QTimer::timeout, listener, [exchange, id, &state] {
        if (exchange->backlog() < kMuchUnread) // who reads slowly misses some
            exchange->write(frame(state, id, true));
    });
    QObject::connect(&state, &EngineState::removed, listener, [exchange, id, listener](const QString &who) {
        if (who != id)
            return;
        exchange->end();
        listener->deleteLater();
    });
    tick->start(kSampleTime);
}

} // namespace slipway::sandbox
