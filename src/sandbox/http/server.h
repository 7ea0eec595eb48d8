// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/exchange.h"
#include "sandbox/http/requestparser.h"

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>

#include <optional>

namespace slipway::sandbox {

class Listener;

/// An HTTP/1.1 server on a loopback address.
class HttpServer final : public QObject
{
    Q_OBJECT

public:
    explicit HttpServer(HttpHandler handler, QObject *parent = nullptr, HttpLimits limits = {});

    /// \param tls present: https with this configuration
    /// \return false when the address cannot be had; see errorText()
    bool listen(const QHostAddress &address, quint16 port, const std::optional<QSslConfiguration> &tls = {});
    quint16 port() const;
    QString errorText() const;
    /// Answers nobody any more: stops listening and drops every connection.
    void close();

private:
    HttpHandler m_handler;
    Listener *m_listener; // owned by Qt parent
};

} // namespace slipway::sandbox
