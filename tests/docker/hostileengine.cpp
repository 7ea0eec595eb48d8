// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostileengine.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

#include <utility>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

/// So much may lie unsent in the server's own memory.
constexpr qint64 kAhead = 256LL * 1024;

/// Plays one answer after another on one connection.
class Conversation final : public QObject
{
public:
    Conversation(QLocalSocket *socket, const QHash<QByteArray, Malice> &byPath)
        : QObject(socket)
        , m_socket(socket)
        , m_byPath(byPath)
    {
        connect(socket, &QLocalSocket::readyRead, this, &Conversation::receive);
        connect(socket, &QLocalSocket::bytesWritten, this, &Conversation::play);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        m_pause.setSingleShot(true);
        connect(&m_pause, &QTimer::timeout, this, &Conversation::play);
    }

private:
    void receive()
    {
        m_request += m_socket->readAll();
        const qsizetype end = m_request.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QList<QByteArray> words = m_request.split(' ');
        const QByteArray target = words.value(0) + ' ' + words.value(1);
        m_request.remove(0, end + 4);
        m_turn = 0;
        m_malice = chosen(target);
        m_isPlaying = true;
        m_socket->write(m_malice.start);
        play();
    }

    Malice chosen(const QByteArray &target) const
    {
        for (auto at = m_byPath.begin(); at != m_byPath.end(); ++at) {
            if (target.contains(at.key()))
                return at.value();
        }
        if (target.contains("/events"))
            return HostileEngine::goodEvents();
        if (target.contains("/containers/json"))
            return HostileEngine::goodList();
        return target.contains("/_ping") ? HostileEngine::goodPing()
                                         : HostileEngine::answer(R"({"message":"nothing here"})", 404);
    }

    void play()
    {
        while (m_isPlaying && m_socket->bytesToWrite() < kAhead && !m_pause.isActive()) {
            const QByteArray piece = m_malice.more ? m_malice.more(m_turn++) : QByteArray();
            if (!piece.isEmpty())
                m_socket->write(piece);
            if (!piece.isEmpty() && m_malice.pauseMs > 0)
                m_pause.start(m_malice.pauseMs);
            if (piece.isEmpty()) {
                m_isPlaying = false;
                if (m_malice.end == Malice::End::Closes)
                    m_socket->disconnectFromServer();
            }
        }
    }

    QLocalSocket *m_socket;
    const QHash<QByteArray, Malice> &m_byPath;
    QByteArray m_request;
    Malice m_malice;
    qint64 m_turn = 0;
    bool m_isPlaying = false;
    QTimer m_pause;
};

} // namespace

class HostileEngine::Server final : public QLocalServer
{
public:
    explicit Server(QHash<QByteArray, Malice> byPath)
        : m_byPath(std::move(byPath))
    {
        connect(this, &QLocalServer::newConnection, this, [this] {
            while (QLocalSocket *socket = nextPendingConnection())
                new Conversation(socket, m_byPath);
        });
    }

private:
    const QHash<QByteArray, Malice> m_byPath;
};

HostileEngine::HostileEngine(QHash<QByteArray, Malice> byPath)
    : m_server(std::make_unique<Server>(std::move(byPath)))
{
    m_server->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_server.get(), [this] { m_server->listen(path()); }, Qt::BlockingQueuedConnection);
}

HostileEngine::~HostileEngine()
{
    QMetaObject::invokeMethod(
        m_server.get(),
        [this] {
            const QList<QLocalSocket *> open = m_server->findChildren<QLocalSocket *>();
            qDeleteAll(open);
            m_server.reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QString HostileEngine::path() const
{
    return m_folder.filePath(u"engine.sock"_s);
}

Malice HostileEngine::goodPing(const QByteArray &fields)
{
    return { .start =
                 "HTTP/1.1 200 OK\r\nApi-Version: 1.43\r\nOstype: linux\r\nServer: Docker/27.1.1 (linux)\r\n"
                 + fields + "Content-Length: 0\r\n\r\n" };
}

Malice HostileEngine::goodEvents()
{
    return { .start =
                 "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" };
}

Malice HostileEngine::goodList()
{
    return answer(R"([{"Id":"1","Names":["/one"],"State":"running"}])");
}

Malice HostileEngine::answer(const QByteArray &body, int status)
{
    return { .start = "HTTP/1.1 " + QByteArray::number(status)
                 + " Words\r\nContent-Type: application/json\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body };
}

std::function<QByteArray(qint64)> HostileEngine::endless(const QByteArray &piece, int times)
{
    return [block = piece.repeated(times)](qint64) { return block; };
}

} // namespace slipway::test
