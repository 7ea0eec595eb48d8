// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/message.h"

#include <QPointer>

#include <functional>
#include <memory>

class QTcpSocket;

namespace slipway::sandbox {

class HttpConnection;

/// One request and the way to answer it: now, later, in pieces, or never. Kept alive by whoever still has to
/// answer; when the last holder lets go without an answer, the connection is closed.
class Exchange final
{
public:
    Exchange(HttpConnection *connection, HttpRequest request);
    ~Exchange();
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    const HttpRequest &request() const { return m_request; }
    /// The client has gone: nothing that is written arrives.
    bool isGone() const;

    /// The whole answer. Content-Length is added; HEAD gets no body.
    void answer(HttpResponse response);
    /// Starts an answer of unknown length (chunked).
    void begin(int status, HttpFields fields);
    void write(QByteArrayView bytes);
    void end();
    /// Bytes that wait for a slow reader.
    qint64 backlog() const;
    /// Closes the connection without another byte.
    void drop();

    /// The connection stops being HTTP: sends the head (101 or 200) and gives the socket away, with bytes
    /// that came after the request. Null when the client has gone. The new owner deletes it.
    QTcpSocket *hijack(int status, const HttpFields &fields, QByteArray &rest, const QByteArray &reason = {});

    /// Called once, when the client goes before the answer has ended.
    void whenGone(std::function<void()> callback);
    /// Called each time that little is left of what was written.
    void whenDrained(std::function<void()> callback);

private:
    friend class HttpConnection;
    enum class Phase { Waiting, Streaming, Done };

    QPointer<HttpConnection> m_connection;
    HttpRequest m_request;
    Phase m_phase = Phase::Waiting;
    std::function<void()> m_whenGone;
    std::function<void()> m_whenDrained;
};

using ExchangePtr = std::shared_ptr<Exchange>;
using HttpHandler = std::function<void(const ExchangePtr &)>;

} // namespace slipway::sandbox
