// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedproxy.h"

#include <QTcpSocket>

namespace slipway::test {

ScriptedProxy::ScriptedProxy()
{
    connect(this, &QTcpServer::newConnection, this, &ScriptedProxy::accept);
    [[maybe_unused]] const bool listening = listen(QHostAddress::LocalHost);
}

void ScriptedProxy::setCredentials(const QByteArray &user, const QByteArray &password)
{
    m_authorization = "Basic " + (user + ':' + password).toBase64();
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
    if (const QByteArray refused = refusal(head); !refused.isEmpty())
        client->write(refused);
    else
        tunnel(client);
}

QByteArray ScriptedProxy::refusal(const QByteArray &head)
{
    static const QByteArray kField("\r\nProxy-Authorization: ");
    if (!m_answer.isEmpty())
        return m_answer;
    const qsizetype at = head.indexOf(kField);
    const QByteArray given = at < 0 ? QByteArray() : head.mid(at + kField.size()).split('\r').first();
    if (m_authorization.isEmpty() || given == m_authorization)
        return {};
    if (!given.isEmpty())
        ++m_refusedPasswords;
    return "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"proxy\"\r\n"
           "Content-Length: 0\r\n\r\n";
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
