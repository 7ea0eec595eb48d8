// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/connection.h"

#include <QDateTime>
#include <QLocale>
#include <QSslSocket>

#include <chrono>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kIdleTime = 90s; ///< between requests, and for the bytes of one to arrive
constexpr qint64 kLittleUnread = 131'072; ///< of an answer, so that more of it is welcome
constexpr qint64 kReadAhead = 262'144; ///< of bytes after a request that is still being answered

QByteArray httpDate()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
        .toLatin1();
}

bool hasNoBody(int status)
{
    return status < 200 || status == 204 || status == 304;
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, HttpHandler handler, HttpLimits limits, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(std::move(handler))
    , m_parser(limits)
{
    socket->setParent(this);
    socket->setReadBufferSize(kReadAhead);
    m_idle.setSingleShot(true);
    m_idle.setInterval(kIdleTime);
    connect(&m_idle, &QTimer::timeout, this, &HttpConnection::close);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::onReadyRead);
    connect(socket, &QTcpSocket::disconnected, this, &HttpConnection::onDisconnected);
    connect(socket, &QTcpSocket::bytesWritten, this, &HttpConnection::onWritten);
    if (auto *tls = qobject_cast<QSslSocket *>(socket))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::onWritten);
    m_idle.start();
    if (socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &HttpConnection::onReadyRead, Qt::QueuedConnection);
}

HttpConnection::~HttpConnection()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void HttpConnection::onReadyRead()
{
    if (!m_socket || m_isBusy) // read on after the answer; the read buffer's limit holds the client back
        return;
    m_parser.feed(m_socket->readAll());
    m_idle.start();
    dispatch();
}

void HttpConnection::dispatch()
{
    if (m_parser.state() == RequestParser::State::Failed)
        return refuse(m_parser.failureStatus(), m_parser.failureReason());
    if (m_parser.takeContinue())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    if (m_parser.state() != RequestParser::State::Complete)
        return;
    m_isBusy = true;
    m_idle.stop();
    const auto exchange = std::make_shared<Exchange>(this, m_parser.take());
    m_exchange = exchange;
    m_handler(exchange);
}

void HttpConnection::refuse(int status, const QByteArray &reason)
{
    m_isBusy = true;
    sendWhole({ .method = "GET", .keepAlive = false }, HttpResponse::text(status, reason + '\n'));
}

void HttpConnection::sendHead(const HttpRequest &request, int status, HttpFields fields)
{
    fields.add("Date", httpDate());
    if (!request.keepAlive)
        fields.set("Connection", "close");
    else if (request.isHttp10)
        fields.set("Connection", "keep-alive");
    m_socket->write(serializedHead(status, fields));
}

void HttpConnection::sendWhole(const HttpRequest &request, HttpResponse response)
{
    if (!hasNoBody(response.status))
        response.fields.set("Content-Length", QByteArray::number(response.body.size()));
    sendHead(request, response.status, std::move(response.fields));
    if (request.method != "HEAD" && !hasNoBody(response.status))
        m_socket->write(response.body);
    finish(request);
}

void HttpConnection::sendChunk(QByteArrayView bytes)
{
    m_socket->write(QByteArray::number(bytes.size(), 16) + "\r\n");
    m_socket->write(bytes.data(), bytes.size());
    m_socket->write("\r\n");
}

void HttpConnection::finish(const HttpRequest &request)
{
    m_exchange.reset();
    if (!request.keepAlive) {
        m_socket->disconnectFromHost(); // after what is still to be written
        return;
    }
    m_isBusy = false;
    m_idle.start();
    // The next request through the event loop, so that pipelined ones do not nest.
    QMetaObject::invokeMethod(this, &HttpConnection::onReadyRead, Qt::QueuedConnection);
}

qint64 HttpConnection::backlog() const
{
    if (!m_socket)
        return 0;
    const auto *tls = qobject_cast<const QSslSocket *>(m_socket.data());
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

void HttpConnection::onWritten()
{
    const ExchangePtr exchange = m_exchange.lock();
    if (exchange && exchange->m_whenDrained && backlog() < kLittleUnread)
        exchange->m_whenDrained();
}

void HttpConnection::close()
{
    if (m_socket)
        m_socket->abort();
}

QTcpSocket *HttpConnection::release(QByteArray &rest)
{
    QTcpSocket *const socket = m_socket;
    rest = m_parser.takeRest();
    m_socket->disconnect(this);
    m_socket->setParent(nullptr);
    m_socket->setReadBufferSize(0);
    m_socket.clear();
    m_idle.stop();
    deleteLater();
    return socket;
}

void HttpConnection::onDisconnected()
{
    if (const ExchangePtr exchange = m_exchange.lock()) {
        exchange->m_phase = Exchange::Phase::Done;
        if (const auto callback = std::exchange(exchange->m_whenGone, nullptr))
            callback();
    }
    m_idle.stop();
    deleteLater();
}

} // namespace slipway::sandbox
