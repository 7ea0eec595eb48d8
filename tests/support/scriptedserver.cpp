// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedserver.h"

#include <QSslSocket>

#include <algorithm>
#include <sys/socket.h>

namespace slipway::test {

using namespace Qt::StringLiterals;

struct ScriptedServer::Connection
{
    std::unique_ptr<QSslSocket> socket = std::make_unique<QSslSocket>();
    QByteArray unparsed {};
    std::optional<Reply> playing {};
};

namespace {

/// How long the first whole request in `bytes` is; 0 when there is none yet.
qsizetype wholeRequest(const QByteArray &bytes)
{
    static constexpr QByteArrayView kLength("content-length:");
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return 0;
    qsizetype size = headEnd + 4;
    const QByteArray head = bytes.first(headEnd).toLower();
    if (const qsizetype field = head.indexOf(kLength); field >= 0)
        size += head.mid(field + kLength.size()).split('\r').first().trimmed().toLongLong();
    return bytes.size() >= size ? size : 0;
}

void reset(QSslSocket &socket)
{
    const linger atOnce { .l_onoff = 1, .l_linger = 0 };
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket.abort();
}

void babble(const QSslSocket &socket)
{
    constexpr QByteArrayView kNonsense("This was not encrypted");
    [[maybe_unused]] const ssize_t sent =
        ::send(static_cast<int>(socket.socketDescriptor()), kNonsense.data(),
               static_cast<std::size_t>(kNonsense.size()), MSG_NOSIGNAL);
}

} // namespace

ScriptedServer::ScriptedServer()
{
    [[maybe_unused]] const bool listening = listen(QHostAddress::LocalHost);
}

ScriptedServer::ScriptedServer(QSslConfiguration configuration)
    : ScriptedServer()
{
    m_tls = std::move(configuration);
}

ScriptedServer::~ScriptedServer()
{
    for (const auto &connection : std::as_const(m_open))
        connection->socket->disconnect(this);
}

void ScriptedServer::reply(Reply reply)
{
    m_replies.push_back(std::move(reply));
}

void ScriptedServer::reply(int status, const QByteArray &body, const QByteArray &fields)
{
    reply({ .bytes = "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n" + fields + "\r\n" + body });
}

QUrl ScriptedServer::url(const QString &target) const
{
    return QUrl(
        (m_tls ? u"https://localhost:%1%2"_s : u"http://127.0.0.1:%1%2"_s).arg(serverPort()).arg(target));
}

int ScriptedServer::openConnections() const
{
    return static_cast<int>(std::count_if(m_open.begin(), m_open.end(), [](const auto &connection) {
        return connection->socket->state() == QAbstractSocket::ConnectedState;
    }));
}

qint64 ScriptedServer::unsent() const
{
    qint64 bytes = 0;
    for (const auto &connection : m_open)
        bytes += connection->socket->encryptedBytesToWrite() + connection->socket->bytesToWrite();
    return bytes;
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    const auto connection = std::make_shared<Connection>();
    m_open.append(connection);
    QSslSocket *socket = connection->socket.get();
    socket->setSocketDescriptor(descriptor);
    const std::weak_ptr<Connection> weak = connection;
    connect(socket, &QSslSocket::readyRead, this, [this, weak] {
        if (const auto alive = weak.lock())
            receive(alive);
    });
    if (!m_tls) {
        accept(connection);
        return;
    }
    connect(socket, &QSslSocket::encrypted, this, [this, weak] {
        if (const auto alive = weak.lock())
            accept(alive);
    });
    socket->setSslConfiguration(*m_tls);
    socket->startServerEncryption();
}

void ScriptedServer::accept(const std::shared_ptr<Connection> &connection)
{
    if (m_tls)
        m_protocols.append(connection->socket->sslConfiguration().nextNegotiatedProtocol());
    if (m_greeting)
        answer(connection, *m_greeting);
}

void ScriptedServer::receive(const std::shared_ptr<Connection> &connection)
{
    const QByteArray bytes = connection->socket->readAll();
    m_received += bytes;
    connection->unparsed += bytes;
    for (qsizetype size = wholeRequest(connection->unparsed); size > 0;
         size = wholeRequest(connection->unparsed)) {
        m_requests.append(connection->unparsed.first(size));
        connection->unparsed.remove(0, size);
        if (m_replies.empty())
            continue;
        const Reply next = m_replies.front();
        if (!m_repeats || m_replies.size() > 1)
            m_replies.pop_front();
        answer(connection, next);
    }
}

void ScriptedServer::answer(const std::shared_ptr<Connection> &connection, Reply reply)
{
    connection->playing = std::move(reply);
    play(connection);
}

void ScriptedServer::play(const std::shared_ptr<Connection> &connection)
{
    Reply &reply = *connection->playing;
    QSslSocket &socket = *connection->socket;
    const qsizetype piece = reply.step > 0 ? std::min(reply.step, reply.bytes.size()) : reply.bytes.size();
    socket.write(reply.bytes.constData(), piece);
    socket.flush();
    reply.bytes.remove(0, piece);
    if (!reply.bytes.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this, connection] { play(connection); }, Qt::QueuedConnection);
        return;
    }
    if (reply.end == End::Closes)
        socket.disconnectFromHost();
    else if (reply.end == End::Resets)
        reset(socket);
    else if (reply.end == End::Cuts)
        ::shutdown(static_cast<int>(socket.socketDescriptor()), SHUT_WR);
    else if (reply.end == End::Babbles)
        babble(socket);
}

} // namespace slipway::test
