// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/front.h"

#include <sys/socket.h>

namespace slipway::sandbox {

namespace {

constexpr qint64 kReadAhead = 262'144;

} // namespace

FrontPipe::FrontPipe(QTcpSocket *client, const QString &socketPath, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_engine(this)
{
    client->setParent(this);
    client->setReadBufferSize(kReadAhead);
    m_engine.setReadBufferSize(kReadAhead);
    connect(client, &QTcpSocket::readyRead, this, [this] { move(*m_client, m_engine); });
    connect(client, &QTcpSocket::bytesWritten, this, [this] { move(m_engine, *m_client); });
    connect(client, &QTcpSocket::disconnected, this, [this] {
        m_clientEnded = true;
        if (m_engine.state() == QLocalSocket::ConnectedState)
            move(*m_client, m_engine);
        passEnd();
    });
    connect(&m_engine, &QLocalSocket::connected, this, [this] { move(*m_client, m_engine); });
    connect(&m_engine, &QLocalSocket::readyRead, this, [this] { move(m_engine, *m_client); });
    connect(&m_engine, &QLocalSocket::bytesWritten, this, [this] {
        if (m_client)
            move(*m_client, m_engine);
        passEnd();
    });
    connect(&m_engine, &QLocalSocket::disconnected, this, [this] {
        move(m_engine, *m_client);
        m_client->disconnectFromHost();
        if (m_client->state() == QAbstractSocket::UnconnectedState)
            deleteLater();
    });
    connect(&m_engine, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError error) {
        if (error != QLocalSocket::PeerClosedError) {
            m_client->abort();
            deleteLater();
        }
    });
    m_engine.connectToServer(socketPath);
}

void FrontPipe::move(QIODevice &from, QIODevice &to)
{
    if (&to == &m_engine && m_engine.state() != QLocalSocket::ConnectedState)
        return;
    while (from.bytesAvailable() > 0 && to.bytesToWrite() < kReadAhead && to.isWritable()) {
        const QByteArray bytes = from.read(kReadAhead);
        if (bytes.isEmpty() || to.write(bytes) < 0)
            return;
    }
}

/// TLS has no half of an end that Qt would show us: when the client has gone, the engine is told that nothing
/// more comes, and the rest of its answer has nobody to go to.
void FrontPipe::passEnd()
{
    if (!m_clientEnded || m_engine.bytesToWrite() > 0)
        return;
    if (m_engine.state() == QLocalSocket::ConnectedState)
        ::shutdown(static_cast<int>(m_engine.socketDescriptor()), SHUT_WR);
    m_engine.disconnectFromServer();
    deleteLater();
}

} // namespace slipway::sandbox
