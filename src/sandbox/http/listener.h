// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTcpServer>

#include <optional>

namespace slipway::sandbox {

/// Accepts connections on loopback, after the TLS handshake where there is to be one. A peer that does not
/// get through the handshake in time, or not at all, never shows up. Refuses to listen anywhere but on
/// loopback.
class Listener final : public QTcpServer
{
    Q_OBJECT

public:
    explicit Listener(QObject *parent = nullptr);

    /// Before listening. A configuration with peer verification asks for, and insists on, client
    /// certificates.
    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }
    bool listenOnLoopback(const QHostAddress &address, quint16 port);

signals:
    /// The receiver owns the socket.
    void accepted(QTcpSocket *socket);

protected:
    void incomingConnection(qintptr handle) override;

private:
    void startTls(qintptr handle);

    std::optional<QSslConfiguration> m_tls;
};

} // namespace slipway::sandbox
