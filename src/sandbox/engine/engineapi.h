// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/engine/enginestate.h"
#include "sandbox/http/exchange.h"

#include <QObject>

namespace slipway::sandbox {

/// A request to the engine, with the API version taken out of the path.
struct EngineCall
{
    const HttpRequest &request;
    QStringList path {}; ///< segments after the version
    int minor = 0; ///< 45 of "1.45"

    QString query(QStringView name) const { return request.query(name).value_or(QString()); }
    bool flag(QStringView name) const;
};

/// The Docker Engine API of a simulated engine, versions 1.24 to 1.45.
class EngineApi final : public QObject
{
    Q_OBJECT

public:
    explicit EngineApi(EngineState &state, QObject *parent = nullptr);

    void handle(const ExchangePtr &exchange);

private:
    HttpResponse route(const EngineCall &call);
    HttpResponse containers(const EngineCall &call);
    HttpResponse oneContainer(const EngineCall &call);
    HttpResponse action(const EngineCall &call, SimContainer &container);
    HttpResponse ping(const EngineCall &call) const;
    HttpResponse version() const;
    HttpResponse info() const;
    HttpResponse lists(const EngineCall &call) const;
    bool stream(const EngineCall &call, const ExchangePtr &exchange);

    EngineState &m_state; // outlives this: both owned by the engine's host
};

inline constexpr int kNewestMinor = 45;
inline constexpr int kOldestMinor = 24;
inline constexpr auto kEngineVersion = QLatin1StringView("26.1.5");

/// What every answer carries, also one that is streamed.
HttpFields engineFields(const QByteArray &contentType);

/// The engine's error body.
HttpResponse engineError(int status, const QString &message);

// Streams, in streams.cpp.
void streamEvents(const EngineCall &call, EngineState &state, const ExchangePtr &exchange, QObject *context);
void streamLogs(const EngineCall &call, EngineState &state, SimContainer &container,
                const ExchangePtr &exchange, QObject *context);
void streamStats(const EngineCall &call, EngineState &state, const QString &containerId,
                 const ExchangePtr &exchange, QObject *context);

// Filters, in filters.cpp.
using EngineFilters = QMap<QString, QStringList>;
/// Of {"type":["container"]} or the old {"type":{"container":true}}; nullopt when it is neither.
std::optional<EngineFilters> parseFilters(const QString &text);
bool matchesFilters(const SimContainer &container, const EngineFilters &filters);
bool matchesFilters(const QJsonObject &event, const EngineFilters &filters);

} // namespace slipway::sandbox
