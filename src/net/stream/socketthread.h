// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <memory>

namespace slipway::net {

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

private:
    SocketThread();

    QThread m_thread;
};

} // namespace slipway::net
