// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/server.h"

#include "sandbox/http/connection.h"
#include "sandbox/http/listener.h"

namespace slipway::sandbox {

HttpServer::HttpServer(HttpHandler handler, QObject *parent, HttpLimits limits)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_listener(new Listener(this))
{
    connect(m_listener, &Listener::accepted, this, [this, limits](QTcpSocket *socket) {
        new HttpConnection(socket, m_handler, limits, m_listener);
    });
}

bool HttpServer::listen(const QHostAddress &address, quint16 port,
                        const std::optional<QSslConfiguration> &tls)
{
    if (tls)
        m_listener->setTls(*tls);
    return m_listener->listenOnLoopback(address, port);
}

quint16 HttpServer::port() const
{
    return m_listener->serverPort();
}

QString HttpServer::errorText() const
{
    return m_listener->errorString();
}

void HttpServer::close()
{
    m_listener->close();
    const auto connections =
        m_listener->findChildren<HttpConnection *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(connections);
}

} // namespace slipway::sandbox
