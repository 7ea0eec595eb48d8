// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/listener.h"

#include <QSslSocket>
#include <QTimer>

#include <chrono>

namespace slipway::sandbox {

using namespace std::chrono_literals;

namespace {

constexpr auto kHandshakeTime = 10s;

} // namespace

Listener::Listener(QObject *parent)
    : QTcpServer(parent)
{
    setListenBacklogSize(256);
}

bool Listener::listenOnLoopback(const QHostAddress &address, quint16 port)
{
    Q_ASSERT(address.isLoopback());
    return address.isLoopback() && listen(address, port);
}

void Listener::incomingConnection(qintptr handle)
{
    if (m_tls)
        return startTls(handle);
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(handle)) {
        delete socket;
        return;
    }
    emit accepted(socket);
}

void Listener::startTls(qintptr handle)
{
    auto *socket = new QSslSocket(this);
    if (!socket->setSocketDescriptor(handle)) {
        delete socket;
        return;
    }
    socket->setSslConfiguration(*m_tls);
    auto *deadline = new QTimer(socket);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, socket, &QSslSocket::abort);
    connect(socket, &QSslSocket::disconnected, socket, &QSslSocket::deleteLater);
    connect(socket, &QSslSocket::errorOccurred, socket, [socket] {
        if (!socket->isEncrypted())
            socket->deleteLater();
    });
    connect(socket, &QSslSocket::encrypted, this, [this, socket, deadline] {
        delete deadline;
        disconnect(socket, nullptr, socket, nullptr);
        emit accepted(socket);
    });
    deadline->start(kHandshakeTime);
    socket->startServerEncryption();
}

} // namespace slipway::sandbox
