// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/probe/probe.h"

#include "base/async/event.h"
#include "net/stream/loopbackname.h"
#include "net/stream/streamerrors.h"

#include <QDeadlineTimer>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace slipway::net {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxRaw = 4096;
constexpr qsizetype kMaxAnswer = qsizetype(64) * 1024;

using SocketPtr = std::shared_ptr<QTcpSocket>;
using TlsPtr = std::shared_ptr<ProbeTls>;
using Probed = Result<ProbeTranscript>;

SocketPtr makeSocket()
{
    const auto release = [](QTcpSocket *socket) {
        socket->abort();
        socket->deleteLater(); // it may be emitting
    };
    SocketPtr socket(new QTcpSocket, release);
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->setReadBufferSize(kMaxAnswer);
    return socket;
}

/// Until the socket has something to say, the deadline passes or `stop` asks.
Task<> waitForChange(SocketPtr socket, QDeadlineTimer deadline, std::stop_token stop)
{
    Event woken;
    const auto wake = [&woken] { woken.fire(); };
    const QTcpSocket *device = socket.get();
    QObject::connect(device, &QTcpSocket::connected, woken.receiver(), wake);
    QObject::connect(device, &QTcpSocket::readyRead, woken.receiver(), wake);
    QObject::connect(device, &QTcpSocket::errorOccurred, woken.receiver(), wake);
    QObject::connect(device, &QTcpSocket::disconnected, woken.receiver(), wake);
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, woken.receiver(), wake);
    timer.start(std::max(std::chrono::milliseconds(1), std::chrono::milliseconds(deadline.remainingTime())));
    const std::stop_callback wakeOnStop(stop, wake);
    co_await woken;
}

bool isOpening(const QTcpSocket &socket)
{
    return socket.state() == QAbstractSocket::HostLookupState
        || socket.state() == QAbstractSocket::ConnectingState;
}

Error connectError(const QTcpSocket &socket, const QString &host)
{
    Error error { .kind = ErrorKind::Unreachable,
                  .code = codes::kAddressUnreachable,
                  .subject = host,
                  .detail = socket.errorString() };
    if (isOpening(socket)) {
        error.kind = ErrorKind::Timeout;
        error.code.clear();
        error.detail = u"no connection in time"_s;
    } else if (socket.error() == QAbstractSocket::ConnectionRefusedError) {
        error.code = codes::kConnectionRefused;
    } else if (socket.error() == QAbstractSocket::HostNotFoundError) {
        error.code = codes::kHostNotFound;
    } else if (socket.error() == QAbstractSocket::SocketTimeoutError) {
        error.kind = ErrorKind::Timeout;
        error.code.clear();
    }
    return error;
}

/// The head of an HTTP answer, or more than anybody would put there.
bool isAnswered(const QByteArray &answer)
{
    return answer.contains("\r\n\r\n") || answer.contains("\n\n") || answer.size() >= kMaxAnswer;
}

/// What is said to the peer and heard from it.
class Conversation final
{
public:
    Conversation(SocketPtr socket, TlsPtr tls, QByteArray request)
        : m_socket(std::move(socket))
        , m_tls(std::move(tls))
        , m_request(std::move(request))
    {
    }

    void begin()
    {
        if (m_tls)
            m_socket->write(m_tls->advance({}));
        else
            m_socket->write(std::exchange(m_request, {}));
    }

    /// Takes what has arrived; true when there is nothing more to learn.
    bool goOn()
    {
        const QByteArray received = m_socket->readAll();
        m_seen.raw += received.first(std::min(received.size(), kMaxRaw - m_seen.raw.size()));
        if (!m_tls)
            m_seen.answer += received;
        else if (!received.isEmpty())
            decrypt(received);
        if (isAnswered(m_seen.answer) || (m_tls && m_tls->hasFailed()))
            return true;
        m_seen.wasCut =
            m_socket->state() != QAbstractSocket::ConnectedState && m_socket->bytesAvailable() == 0;
        return m_seen.wasCut;
    }

    ProbeTranscript take() { return std::move(m_seen); }
    void noteTimeout() { m_seen.timedOut = true; }

private:
    void decrypt(const QByteArray &received)
    {
        m_socket->write(m_tls->advance(received));
        m_seen.answer += m_tls->takeReceived();
        if (!m_tls->isEncrypted() || m_tls->hasFailed() || m_request.isEmpty())
            return;
        m_tls->write(std::exchange(m_request, {}));
        m_socket->write(m_tls->advance({}));
        m_seen.answer += m_tls->takeReceived();
    }

    SocketPtr m_socket;
    TlsPtr m_tls;
    QByteArray m_request;
    ProbeTranscript m_seen {};
};

Probed cancelled(const QString &host)
{
    return Error { .kind = ErrorKind::Cancelled, .subject = host };
}

Task<Probed> talk(std::shared_ptr<Conversation> conversation, SocketPtr socket, QDeadlineTimer deadline,
                  std::stop_token stop)
{
    conversation->begin();
    while (!conversation->goOn()) {
        if (deadline.hasExpired()) {
            conversation->noteTimeout();
            break;
        }
        if (stop.stop_requested())
            co_return cancelled({});
        co_await waitForChange(socket, deadline, stop);
    }
    co_return conversation->take();
}

QString withoutBrackets(const QString &host)
{
    return host.startsWith(u'[') && host.endsWith(u']') ? host.mid(1, host.size() - 2) : host;
}

} // namespace

ProbeTls::~ProbeTls() = default;

Task<Result<ProbeTranscript>> probe(ProbeTarget target, std::shared_ptr<ProbeTls> tls, QByteArray request,
                                    std::stop_token stop)
{
    const SocketPtr socket = makeSocket();
    const QDeadlineTimer connectDeadline(target.connectTimeout);
    const QString host = withoutBrackets(target.host);
    if (!stop.stop_requested())
        socket->connectToHost(connectAddress(host), target.port);
    while (isOpening(*socket) && !connectDeadline.hasExpired() && !stop.stop_requested())
        co_await waitForChange(socket, connectDeadline, stop);
    if (stop.stop_requested())
        co_return cancelled(host);
    if (socket->state() != QAbstractSocket::ConnectedState)
        co_return Probed(ProbeTranscript { .unreachable = connectError(*socket, host) });
    const QDeadlineTimer answerDeadline(target.answerTimeout);
    const auto conversation = std::make_shared<Conversation>(socket, std::move(tls), std::move(request));
    Probed seen = co_await talk(conversation, socket, answerDeadline, stop);
    co_return seen;
}

} // namespace slipway::net
