// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/terminalstream.h"

#include <utility>

namespace slipway::docker {

namespace {

constexpr qsizetype kReadAtOnce = 65'536;

/// Tells waiters of an Event that lives in their frame.
class Waiting final
{
public:
    // outlives: `slot` is a member of who awaits
    Waiting(Event *&slot, Event &event)
        : m_slot(&slot)
    {
        slot = &event;
    }
    ~Waiting() { *m_slot = nullptr; }
    Q_DISABLE_COPY_MOVE(Waiting)

private:
    Event **m_slot;
};

void wake(Event *event)
{
    if (event)
        event->fire();
}

} // namespace

TerminalStream::TerminalStream(ConsoleSize size)
    : m_size(size)
{
}

TerminalStream::~TerminalStream() = default;

void TerminalStream::write(const QByteArray &bytes)
{
    if (m_input == Input::Dropped || m_unsent.size() + bytes.size() > kMostUnsent)
        return;
    m_unsent += bytes;
    wake(m_sendable);
}

void TerminalStream::setInput(Input input)
{
    m_input = input;
    if (input == Input::Dropped)
        m_unsent.clear();
    wake(m_sendable);
}

void TerminalStream::resize(ConsoleSize size)
{
    m_size = size;
    wake(m_resized);
}

void TerminalStream::setPaused(bool on)
{
    m_isPaused = on;
    if (!on)
        wake(m_resumed);
}

Task<Result<>> TerminalStream::carry(net::HijackedStream stream, TellSize tellSize, Deliver deliver,
                                     std::stop_token stop)
{
    m_helpers = std::make_unique<TaskScope>(); // those of the connection before go first
    m_stream = std::move(stream);
    m_sentSize = { 0, 0 };
    m_helpers->run(send(m_helpers->token()), [] {});
    if (tellSize)
        m_helpers->run(keepSize(std::move(tellSize), m_helpers->token()), [] {});
    const Result<> ended = co_await read(std::move(deliver), stop);
    m_helpers->requestStop();
    co_return ended;
}

Task<Result<>> TerminalStream::read(Deliver deliver, std::stop_token stop)
{
    QByteArray piece = std::exchange(m_stream.early, {});
    while (true) {
        if (!piece.isEmpty()) {
            const Result<> taken = deliver(piece);
            if (!taken)
                co_return taken;
        }
        co_await waitWhilePaused(stop);
        const Result<QByteArray> bytes = co_await m_stream.stream->read(kReadAtOnce, stop);
        if (!bytes)
            co_return bytes.error();
        if (bytes->isEmpty())
            co_return Result<>();
        piece = *bytes;
    }
}

Task<> TerminalStream::waitWhilePaused(std::stop_token stop)
{
    while (m_isPaused && !stop.stop_requested()) {
        Event resumed;
        const Waiting waiting(m_resumed, resumed);
        const std::stop_callback wakeOnStop(stop, [&resumed] { resumed.fire(); });
        co_await resumed;
    }
}

Task<> TerminalStream::send(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        if (m_unsent.isEmpty() || m_input != Input::Sent) {
            Event sendable;
            const Waiting waiting(m_sendable, sendable);
            const std::stop_callback wakeOnStop(stop, [&sendable] { sendable.fire(); });
            co_await sendable;
            continue;
        }
        const QByteArray bytes = std::exchange(m_unsent, {});
        const Result<> written = co_await m_stream.stream->write(bytes, stop);
        if (!written)
            co_return; // reading says why
    }
}

/// Tells the engine every new size, one at a time: the latest one is the last one that it hears.
Task<> TerminalStream::keepSize(TellSize tellSize, std::stop_token stop)
{
    while (!stop.stop_requested()) {
        if (m_size == m_sentSize) {
            Event resized;
            const Waiting waiting(m_resized, resized);
            const std::stop_callback wakeOnStop(stop, [&resized] { resized.fire(); });
            co_await resized;
            continue;
        }
        const ConsoleSize size = m_size;
        const bool isFirst = std::exchange(m_sentSize, size) == ConsoleSize { 0, 0 };
        Task<Result<>> telling = tellSize(size, isFirst, stop);
        // A size that was refused is followed by the next one; whether it has ended, reading says.
        [[maybe_unused]] const Result<> told = co_await std::move(telling);
    }
}

} // namespace slipway::docker
