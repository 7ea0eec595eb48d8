// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/exchange.h"
#include "sandbox/http/requestparser.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace slipway::sandbox {

/// HTTP/1.1 on one accepted socket, which it owns: requests in their order, one at a time, keep-alive.
/// Deletes itself when the socket closes.
class HttpConnection final : public QObject
{
    Q_OBJECT

public:
    HttpConnection(QTcpSocket *socket, HttpHandler handler, HttpLimits limits, QObject *parent);
    ~HttpConnection() override;

private:
    friend class Exchange;

    void onReadyRead();
    void dispatch();
    void onDisconnected();
    void onWritten();
    void refuse(int status, const QByteArray &reason);

    // For Exchange.
    void sendWhole(const HttpRequest &request, HttpResponse response);
    void sendHead(const HttpRequest &request, int status, HttpFields fields);
    void sendChunk(QByteArrayView bytes);
    void finish(const HttpRequest &request);
    qint64 backlog() const;
    void close();
    QTcpSocket *release(QByteArray &rest);

    QPointer<QTcpSocket> m_socket;
    HttpHandler m_handler;
    RequestParser m_parser;
    std::weak_ptr<Exchange> m_exchange;
    bool m_isBusy = false;
    QTimer m_idle;
};

} // namespace slipway::sandbox
