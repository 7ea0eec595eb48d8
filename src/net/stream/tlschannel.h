// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/event.h"
#include "base/error.h"
#include "base/result.h"
#include "net/stream/socketthread.h"

#include <QByteArray>

#include <array>
#include <functional>
#include <mutex>
#include <optional>

namespace slipway::net {

/// What a TlsSocket on the sockets' thread and a TlsStream on its owner's share: bytes in both directions,
/// the state, and who waits for what. Every member may be called on either thread.
class TlsChannel final
{
public:
    enum class Side { Opening, Reading, Writing };
    /// How it ended: without an error where the peer ended its side in order. Writing fails in any case.
    struct End
    {
        std::optional<Error> reading {};
        Error writing {};
    };

    TlsChannel(QString subject, std::shared_ptr<SocketRest> rest);
    Q_DISABLE_COPY_MOVE(TlsChannel)
    ~TlsChannel() = default;

    const QString &subject() const { return m_subject; }
    SocketRest &rest() const { return *m_rest; }

    // The socket's part.
    /// Runs `work` unless the stream has gone; whoever destroys the stream meanwhile waits for its end, so
    /// that `work` may use what outlives the stream.
    void whileWanted(const std::function<void()> &work);
    void opened();
    void ended(End end); ///< the first time counts
    /// How many bytes more may be brought. None: TlsSocket::resume() is called when there is room again.
    qsizetype room();
    /// \param hold the stream need not hear of it before there is a good portion, or release()
    void bring(QByteArray bytes, bool hold);
    void release();
    QByteArray takeOutput();
    void outputGone(); ///< all that was taken is with the system

    // The stream's part.
    // outlives: `socket` is destroyed by the stream, after close()
    void attach(QObject *socket, std::function<void()> resume, std::function<void()> flush);
    void close(); ///< wakes everybody, who hear that it is closed
    bool isClosed();
    bool isOpening();
    std::optional<Error> failure(); ///< why it did not open; nullopt while it opens and when it has
    void put(const QByteArray &bytes);
    bool hasOutput();
    /// What has come, at most `maximum` bytes, empty at the end in order; nullopt: nothing yet.
    std::optional<Result<QByteArray>> take(qsizetype maximum);
    std::optional<Error> writingEnd();

    /// Wakes `event` at the next change on its side, and at once if it has happened. Lives in a frame.
    class Wait final
    {
    public:
        // outlives: both live in or are held by the frame
        Wait(TlsChannel &channel, Side side, Event &event);
        ~Wait();
        Q_DISABLE_COPY_MOVE(Wait)

    private:
        TlsChannel &m_channel;
        Side m_side;
        Event &m_event;
    };

private:
    Event *&waiter(Side side) { return m_waiters.at(static_cast<std::size_t>(side)); }
    bool isDue(Side side) const;
    bool hasInput() const;
    void wake(Side side);
    void poke(const std::function<void()> &slot);

    const QString m_subject;
    const std::shared_ptr<SocketRest> m_rest;
    std::mutex m_wanted; ///< taken before m_guard
    std::mutex m_guard; ///< of all below
    QObject *m_socket = nullptr;
    std::function<void()> m_resume {};
    std::function<void()> m_flush {};
    std::array<Event *, 3> m_waiters {};
    QByteArray m_input {};
    qsizetype m_taken = 0; ///< so much of the input's beginning
    QByteArray m_output {};
    bool m_isOpening = true;
    bool m_hasOutput = false;
    bool m_isStalled = false;
    bool m_isHeld = false;
    bool m_isClosed = false;
    std::optional<End> m_end {};
};

} // namespace slipway::net
