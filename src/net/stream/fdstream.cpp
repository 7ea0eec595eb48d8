// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream/fdstream.h"

#include "base/async/event.h"
#include "base/async/eventloopturn.h"
#include "net/stream/readingturn.h"
#include "net/stream/streamerrors.h"

#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

namespace slipway::net {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kReadAtOnce = 64ULL * 1024;

Task<> waitFor(int descriptor, QSocketNotifier::Type what, std::stop_token stop)
{
    Event ready;
    QSocketNotifier notifier(descriptor, what);
    QObject::connect(&notifier, &QSocketNotifier::activated, ready.receiver(), [&ready, &notifier] {
        notifier.setEnabled(false);
        ready.fire();
    });
    const std::stop_callback wakeOnStop(stop, [&ready] { ready.fire(); });
    co_await ready;
}

} // namespace

class FdStream::State
{
public:
    State(int socket, QString peer)
        : descriptor(socket)
        , subject(std::move(peer))
    {
    }
    ~State() { ::close(descriptor); }
    Q_DISABLE_COPY_MOVE(State)

    int descriptor;
    QString subject;
    bool closed = false;
    ReadingTurn turn {};
    std::array<char, kReadAtOnce> buffer {};
};

FdStream::FdStream(int descriptor, QString subject)
    : m_state(std::make_shared<State>(descriptor, std::move(subject)))
{
}

FdStream::~FdStream()
{
    m_state->closed = true;
    ::shutdown(m_state->descriptor, SHUT_RDWR); // wakes a read or write that is under way
}

Task<Result<QByteArray>> FdStream::read(qsizetype maximum, std::stop_token stop)
{
    return readFrom(m_state, maximum, std::move(stop));
}

Task<Result<>> FdStream::write(QByteArray bytes, std::stop_token stop)
{
    return writeTo(m_state, std::move(bytes), std::move(stop));
}

void FdStream::closeWrite()
{
    ::shutdown(m_state->descriptor, SHUT_WR);
}

void FdStream::endReading()
{
    ::shutdown(m_state->descriptor, SHUT_RD);
}

Task<Result<QByteArray>> FdStream::readFrom(std::shared_ptr<State> state, qsizetype maximum,
                                            std::stop_token stop)
{
    const std::size_t wanted =
        std::min(kReadAtOnce, static_cast<std::size_t>(std::max<qsizetype>(maximum, 1)));
    if (state->turn.isOver())
        co_await passThroughEventLoop();
    while (!stop.stop_requested() && !state->closed) {
        const ssize_t count = ::read(state->descriptor, state->buffer.data(), wanted);
        if (count >= 0)
            co_return QByteArray(state->buffer.data(), count);
        const int error = errno;
        if (error == EAGAIN) {
            state->turn.restart();
            co_await waitFor(state->descriptor, QSocketNotifier::Read, stop);
        } else if (error != EINTR) {
            co_return connectionLost(state->subject, error);
        }
    }
    co_return Error { .kind = ErrorKind::Cancelled, .subject = state->subject };
}

Task<Result<>> FdStream::writeTo(std::shared_ptr<State> state, QByteArray bytes, std::stop_token stop)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        if (stop.stop_requested() || state->closed)
            co_return Error { .kind = ErrorKind::Cancelled, .subject = state->subject };
        const ssize_t count = ::send(state->descriptor, bytes.constData() + done,
                                     static_cast<std::size_t>(bytes.size() - done), MSG_NOSIGNAL);
        const int error = errno;
        if (count >= 0)
            done += count;
        else if (error == EAGAIN)
            co_await waitFor(state->descriptor, QSocketNotifier::Write, stop);
        else if (error != EINTR)
            co_return connectionLost(state->subject, error);
    }
    co_return Result<>();
}

} // namespace slipway::net
