// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/engine/enginestate.h"
#include "sandbox/http/exchange.h"

#include <QObject>

namespace slipway::sandbox {

/// A request to the engine, with the API version taken out of the path, and the way to answer it. Can be
/// copied and answered later.
struct EngineCall
{
    ExchangePtr exchange {};
    QObject *context = nullptr; ///< lives as long as the engine listens
    QStringList path {}; ///< segments after the version
    int minor = 0; ///< 45 of "1.45"
    QString version {}; ///< of the engine that answers

    const HttpRequest &request() const { return exchange->request(); }
    bool isGet() const { return request().method == "GET"; }
    bool isPost() const { return request().method == "POST"; }
    bool isDelete() const { return request().method == "DELETE"; }
    QString query(QStringView name) const { return request().query(name).value_or(QString()); }
    bool flag(QStringView name) const;
    /// The body; nullopt, and answered with 400, when it is no JSON object.
    std::optional<QJsonObject> object() const;

    /// What every answer carries, also one that is streamed.
    HttpFields commonFields(const QByteArray &contentType) const;
    void answer(HttpResponse response) const; ///< with commonFields()
    void json(const QJsonObject &object, int status = 200) const;
    void json(const QJsonArray &rows) const;
    void fail(int status, const QString &message) const;
    void finish(const ActionOutcome &outcome) const; ///< without a body when it went well
    void pageNotFound() const { fail(404, QStringLiteral("page not found")); }
};

/// The Docker Engine API of a simulated engine, versions 1.24 to 1.45.
class EngineApi final : public QObject
{
    Q_OBJECT

public:
    explicit EngineApi(EngineState &state, QObject *parent = nullptr);

    void handle(const ExchangePtr &exchange);

private:
    EngineState &m_state; // outlives this: both owned by the engine's host
};

inline constexpr int kNewestMinor = 45;
inline constexpr int kOldestMinor = 24;

// One for each first segment of a path, in api/.
void systemApi(const EngineCall &call, EngineState &state);
void containersApi(const EngineCall &call, EngineState &state);
void imagesApi(const EngineCall &call, EngineState &state);
void networksApi(const EngineCall &call, EngineState &state);
void volumesApi(const EngineCall &call, EngineState &state);
void execApi(const EngineCall &call, EngineState &state);
void createExec(const EngineCall &call, EngineState &state, SimContainer &container);
void archiveApi(const EngineCall &call, EngineState &state, SimContainer &container);

// Streams, in streams/.
void streamEvents(const EngineCall &call, EngineState &state);
void streamLogs(const EngineCall &call, EngineState &state, const SimContainer &container);
void streamStats(const EngineCall &call, EngineState &state, const SimContainer &container);
void attachTo(const EngineCall &call, EngineState &state, const SimContainer &container);
/// An object that lives as long as the client listens; connections and timers of a stream hang on it.
QObject *streamContext(const EngineCall &call);
/// "1700000000.123456789" in nanoseconds; nullopt for text that is no time. Empty gives `fallback`.
std::optional<qint64> nanoseconds(const QString &text, qint64 fallback);
/// Bytes with the eight of a frame's head before them: of stream 1 or 2.
QByteArray framed(bool isError, const QByteArray &bytes);

// Filters, in filters.cpp.
using EngineFilters = QMap<QString, QStringList>;
/// Of {"type":["container"]} or the old {"type":{"container":true}}; nullopt when it is neither.
std::optional<EngineFilters> parseFilters(const QString &text);
bool matchesFilters(const SimContainer &container, const EngineFilters &filters);
bool matchesFilters(const QJsonObject &event, const EngineFilters &filters);
bool hasLabels(const QMap<QString, QString> &labels, const EngineFilters &filters); ///< "label" and "label!"

} // namespace slipway::sandbox
