// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedproxy.h"

#include <QTcpSocket>

namespace slipway::test {

ScriptedProxy::ScriptedProxy()
{
    connect(this, &QTcpServer::newConnection, this, &ScriptedProxy::accept);
    [[maybe_unused]] const bool listening = listen(QHostAddress::LocalHost);
}

void ScriptedProxy::setCredentials(const QByteArray &user, const QByteArray &password,
                                   ProxyGate::Scheme scheme)
{
    m_gate.setCredentials(scheme, user, password);
}

void ScriptedProxy::accept()
{
    while (QTcpSocket *client = nextPendingConnection()) {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, this, [this, client] { receive(client); });
    }
}

void ScriptedProxy::receive(QTcpSocket *client)
{
    static const QByteArray kEnd("\r\n\r\n");
    const QByteArray waiting = client->peek(client->bytesAvailable());
    const qsizetype end = waiting.indexOf(kEnd);
    if (end < 0)
        return;
    const QByteArray head = client->read(end + kEnd.size());
    m_requests.append(head);
    if (const QByteArray refused = m_answer.isEmpty() ? m_gate.refusal(head) : m_answer; !refused.isEmpty())
        client->write(refused);
    else
        tunnel(client);
}

void ScriptedProxy::tunnel(QTcpSocket *client)
{
    auto *server = new QTcpSocket(client);
    client->disconnect(this);
    connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(server, &QTcpSocket::connected, client,
            [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
    server->connectToHost(QHostAddress::LocalHost, m_target);
}

} // namespace slipway::test
