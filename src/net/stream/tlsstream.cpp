// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream/tlsstream.h"

#include "base/async/event.h"
#include "base/async/eventloopturn.h"

#include <utility>

namespace slipway::net {

/// Of the owner's thread.
struct TlsStream::Shared
{
    std::shared_ptr<TlsChannel> channel {};
    ReadingTurn turn {};
    std::shared_ptr<SocketThread> thread {}; ///< last: what lives on it has gone when it ends
};

namespace {

using SharedPtr = std::shared_ptr<TlsStream::Shared>;

/// Until something has happened on that side, it is over or it is closed here.
Task<> waitFor(SharedPtr shared, TlsChannel::Side side, std::stop_token stop)
{
    Event woken;
    const TlsChannel::Wait wait(*shared->channel, side, woken);
    const std::stop_callback wakeOnStop(stop, [&woken] { woken.fire(); });
    co_await woken;
}

Error cancelled(const TlsChannel &channel)
{
    return { .kind = ErrorKind::Cancelled, .subject = channel.subject() };
}

Task<Result<>> untilOpen(SharedPtr shared, std::stop_token stop)
{
    TlsChannel &channel = *shared->channel;
    while (channel.isOpening() && !stop.stop_requested())
        co_await waitFor(shared, TlsChannel::Side::Opening, stop);
    if (stop.stop_requested() || channel.isClosed())
        co_return cancelled(channel);
    if (std::optional<Error> failure = channel.failure())
        co_return *std::move(failure);
    co_return Result<>();
}

Task<Result<QByteArray>> readFrom(SharedPtr shared, qsizetype maximum, std::stop_token stop)
{
    TlsChannel &channel = *shared->channel;
    if (shared->turn.isOver())
        co_await passThroughEventLoop();
    while (!stop.stop_requested() && !channel.isClosed()) {
        if (std::optional<Result<QByteArray>> taken = channel.take(maximum))
            co_return *std::move(taken);
        shared->turn.restart();
        co_await waitFor(shared, TlsChannel::Side::Reading, stop);
    }
    co_return cancelled(channel);
}

Task<Result<>> writeTo(SharedPtr shared, QByteArray bytes, std::stop_token stop)
{
    TlsChannel &channel = *shared->channel;
    if (const std::optional<Error> end = channel.writingEnd())
        co_return *end;
    channel.put(bytes);
    while (!stop.stop_requested() && !channel.isClosed()) {
        if (!channel.hasOutput())
            co_return Result<>();
        if (std::optional<Error> end = channel.writingEnd())
            co_return *std::move(end);
        co_await waitFor(shared, TlsChannel::Side::Writing, stop);
    }
    co_return cancelled(channel);
}

} // namespace

TlsStream::TlsStream(std::shared_ptr<const TlsSettings> settings, std::shared_ptr<TlsSession> session,
                     const PeerVerifier &verifier, bool careful)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->thread = SocketThread::shared();
    m_shared->channel = std::make_shared<TlsChannel>(settings->peerName, m_shared->thread->rest());
    m_socket = new TlsSocket(m_shared->channel, std::move(settings), std::move(session), verifier, careful);
    m_socket->moveToThread(m_shared->thread->thread());
    TlsSocket *socket = m_socket;
    m_shared->channel->attach(
        socket, [socket] { socket->resume(); }, [socket] { socket->flush(); });
    QMetaObject::invokeMethod(socket, &TlsSocket::start, Qt::QueuedConnection);
    m_shared->thread->rest()->end();
}

TlsStream::~TlsStream()
{
    m_shared->channel->close();
    m_socket->deleteLater();
}

Task<Result<>> TlsStream::opened(std::stop_token stop)
{
    return untilOpen(m_shared, std::move(stop));
}

Task<Result<QByteArray>> TlsStream::read(qsizetype maximum, std::stop_token stop)
{
    return readFrom(m_shared, maximum, std::move(stop));
}

Task<Result<>> TlsStream::write(QByteArray bytes, std::stop_token stop)
{
    return writeTo(m_shared, std::move(bytes), std::move(stop));
}

void TlsStream::closeWrite() { }

} // namespace slipway::net
