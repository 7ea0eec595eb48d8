// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files/descriptor.h"

#include <QByteArrayView>
#include <QObject>
#include <QSocketNotifier>

#include <optional>

namespace slipway::net {

/// A connected TCP socket that keeps nothing: bytes go from the system to whoever asks, and back. Low delay
/// and keep-alive are on. Used on one thread, without waiting.
class TcpWire final : public QObject
{
    Q_OBJECT

public:
    /// \param descriptor connected and non-blocking
    explicit TcpWire(Descriptor descriptor);
    ~TcpWire() override;

    /// \return how many bytes have come, at most `most`; 0: none yet, or it is over
    qsizetype receive(char *into, qsizetype most);
    /// \return how many of them the system has taken. When it takes no more for good, what has come can still
    /// be received: a peer says why it resets a connection before it does.
    qsizetype send(QByteArrayView bytes);
    void awaitInput(bool on) { m_input.setEnabled(on); }
    void awaitRoom(bool on) { m_room.setEnabled(on); }
    void close();

    bool canSend() const { return !m_end && !m_sendingEnd; }
    /// 0 when the peer has ended it, or errno; nullopt: it goes on.
    std::optional<int> end() const { return m_end; }

signals:
    void inputCame();
    void roomCame();

private:
    Descriptor m_descriptor; ///< goes after its notifiers
    QSocketNotifier m_input;
    QSocketNotifier m_room;
    bool m_isDrained = false; ///< what comes next is told
    std::optional<int> m_end {};
    std::optional<int> m_sendingEnd {};
};

} // namespace slipway::net
