// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QSslSocket>

namespace slipway::test {

struct EngineAnswer
{
    int status = 0;
    QByteArray head {};
    QByteArray body {};

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    QString message() const { return object().value(QStringLiteral("message")).toString(); }
    /// What is in the frames of a multiplexed stream; `errors` gets those of stream 2.
    QByteArray unframed(QByteArray *errors = nullptr) const;
};

/// One request on a connection of its own; the answer when the engine has closed it.
EngineAnswer askEngine(const sandbox::EngineAccess &engine, const QByteArray &method,
                       const QByteArray &target, const QByteArray &body = {}, const QByteArray &fields = {});

/// A connection that stays: what it has received so far.
class EngineStream final : public QObject
{
    Q_OBJECT

public:
    EngineStream(const sandbox::EngineAccess &engine, const QByteArray &request);

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    const QByteArray &received() const { return m_received; }
    /// Behind the head.
    QByteArray body() const;
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    void stopReading() { m_socket.setReadBufferSize(1024); }
    void close() { m_socket.abort(); }

private:
    QSslSocket m_socket;
    QByteArray m_received;
};

/// The body of a chunked message, or what there is of it.
QByteArray unchunked(QByteArray text);

} // namespace slipway::test
