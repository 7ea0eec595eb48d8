// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream/tlsstream.h"

#include "base/async/event.h"

#include <algorithm>
#include <utility>

namespace slipway::net {

using namespace Qt::StringLiterals;

namespace {

/// What lies decrypted before it is asked for; more stays with the system.
constexpr qsizetype kReadBuffer = 256LL * 1024;
/// Encrypted bytes that are left after the peer has gone are decrypted within so many turns of the event
/// loop.
constexpr int kTurnsForTheRest = 8;

using SocketPtr = std::shared_ptr<TlsSocket>;

Task<> passThroughEventLoop()
{
    Event turn;
    QMetaObject::invokeMethod(
        turn.receiver(), [&turn] { turn.fire(); }, Qt::QueuedConnection);
    co_await turn;
}

/// Until the socket has something to read, ends, fails or is closed here.
Task<> waitForInput(SocketPtr socket, std::stop_token stop)
{
    Event woken;
    const auto wake = [&woken] { woken.fire(); };
    const QSslSocket *device = &socket->socket();
    QObject::connect(device, &QSslSocket::readyRead, woken.receiver(), wake);
    QObject::connect(device, &QSslSocket::errorOccurred, woken.receiver(), wake);
    QObject::connect(device, &QSslSocket::disconnected, woken.receiver(), wake);
    const std::stop_callback wakeOnStop(stop, wake);
    co_await woken;
}

/// Until bytes have gone out, or the socket fails or is closed here.
Task<> waitForOutput(SocketPtr socket, std::stop_token stop)
{
    Event woken;
    const auto wake = [&woken] { woken.fire(); };
    const QSslSocket *device = &socket->socket();
    QObject::connect(device, &QSslSocket::encryptedBytesWritten, woken.receiver(), wake);
    QObject::connect(device, &QSslSocket::errorOccurred, woken.receiver(), wake);
    QObject::connect(device, &QSslSocket::disconnected, woken.receiver(), wake);
    const std::stop_callback wakeOnStop(stop, wake);
    co_await woken;
}

Error cancelled(const TlsSocket &socket)
{
    return { .kind = ErrorKind::Cancelled, .subject = socket.subject() };
}

/// The end of the input: empty when it was in order.
Result<QByteArray> endOf(const TlsSocket &socket)
{
    if (socket.hasEndedInOrder())
        return QByteArray();
    Error error = socket.error();
    if (error.kind == ErrorKind::Unreachable)
        error.code = codes::kCut;
    return error;
}

bool isOver(const TlsSocket &socket)
{
    return socket.hasFailed() || socket.socket().state() != QAbstractSocket::ConnectedState;
}

Task<Result<QByteArray>> readFrom(SocketPtr socket, qsizetype maximum, std::stop_token stop)
{
    if (socket->turn.isOver())
        co_await passThroughEventLoop();
    int turnsLeft = kTurnsForTheRest;
    while (!stop.stop_requested() && !socket->isClosed()) {
        QSslSocket &device = socket->socket();
        if (device.bytesAvailable() > 0)
            co_return device.read(std::max<qsizetype>(maximum, 1));
        socket->turn.restart();
        if (!isOver(*socket)) {
            co_await waitForInput(socket, stop);
        } else if (device.encryptedBytesAvailable() > 0 && turnsLeft-- > 0) {
            co_await passThroughEventLoop();
        } else {
            co_return endOf(*socket);
        }
    }
    co_return cancelled(*socket);
}

Task<Result<>> writeTo(SocketPtr socket, QByteArray bytes, std::stop_token stop)
{
    // With TLS 1.3 a server refuses our certificate only after the handshake, and then resets the connection.
    // Writing to it would throw away the alert that says why, if it lies there unread: let the socket read
    // first.
    if (!std::exchange(socket->hasWritten, true))
        co_await passThroughEventLoop();
    QSslSocket &device = socket->socket();
    if (!socket->isClosed() && !isOver(*socket) && !bytes.isEmpty())
        device.write(bytes);
    while (!stop.stop_requested() && !socket->isClosed()) {
        if (isOver(*socket))
            co_return socket->error();
        if (device.bytesToWrite() == 0 && device.encryptedBytesToWrite() == 0)
            co_return Result<>();
        co_await waitForOutput(socket, stop);
    }
    co_return cancelled(*socket);
}

} // namespace

TlsSocket::TlsSocket(const QSslConfiguration &configuration, QString subject)
    : m_socket(new QSslSocket)
    , m_subject(std::move(subject))
{
    m_socket->setSslConfiguration(configuration);
    m_socket->setReadBufferSize(kReadBuffer);
    QObject::connect(m_socket, &QSslSocket::errorOccurred, &m_context,
                     [this](QAbstractSocket::SocketError error) {
                         if (std::exchange(m_failed, true))
                             return;
                         m_report.socketError = error;
                         m_report.text = m_socket->errorString();
                     });
    QObject::connect(m_socket, &QSslSocket::encrypted, &m_context, [this] { m_report.wasEncrypted = true; });
    QObject::connect(m_socket, &QSslSocket::sslErrors, &m_context,
                     [this](const QList<QSslError> &errors) { m_report.certificateErrors = errors; });
    QObject::connect(
        m_socket, &QSslSocket::alertReceived, &m_context,
        [this](QSsl::AlertLevel, QSsl::AlertType type, const QString &) { m_report.alert = type; });
}

TlsSocket::~TlsSocket()
{
    m_socket->disconnect(&m_context);
    m_socket->abort();
    m_socket->deleteLater();
}

void TlsSocket::close()
{
    m_closed = true;
    m_socket->abort(); // wakes a read or write that is under way
}

TlsStream::TlsStream(std::shared_ptr<TlsSocket> socket)
    : m_socket(std::move(socket))
{
}

TlsStream::~TlsStream()
{
    m_socket->close();
}

Task<Result<QByteArray>> TlsStream::read(qsizetype maximum, std::stop_token stop)
{
    return readFrom(m_socket, maximum, std::move(stop));
}

Task<Result<>> TlsStream::write(QByteArray bytes, std::stop_token stop)
{
    return writeTo(m_socket, std::move(bytes), std::move(stop));
}

void TlsStream::closeWrite() { }

} // namespace slipway::net
