// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace slipway::net {

/// Lets the sockets' thread do nothing for a moment, so that more comes together; whoever wants something of
/// it ends that at once.
class SocketRest final
{
public:
    void restAtMost(std::chrono::milliseconds span);
    void end(); ///< on any thread

private:
    std::mutex m_guard {};
    std::condition_variable m_wanted {};
    bool m_isWanted = false;
};

/// The one thread on which encrypted sockets live: handshakes, decryption and the emptying of sockets go on
/// there while windows are built and painted (docs/adr/0020). It runs while somebody holds it, and is never
/// held by what lives on it.
class SocketThread final
{
public:
    static std::shared_ptr<SocketThread> shared();
    /// Waits for the end of what is being done; what lives on the thread is destroyed on it.
    ~SocketThread();
    Q_DISABLE_COPY_MOVE(SocketThread)

    QThread *thread() { return &m_thread; }
    const std::shared_ptr<SocketRest> &rest() const { return m_rest; }

private:
    SocketThread();

    std::shared_ptr<SocketRest> m_rest;
    QThread m_thread;
};

} // namespace slipway::net
