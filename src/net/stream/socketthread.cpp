// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream/socketthread.h"

#include <mutex>

namespace slipway::net {

using namespace Qt::StringLiterals;

std::shared_ptr<SocketThread> SocketThread::shared()
{
    static std::mutex guard;
    static std::weak_ptr<SocketThread> running;
    const std::lock_guard lock(guard);
    std::shared_ptr<SocketThread> thread = running.lock();
    if (!thread) {
        thread.reset(new SocketThread);
        running = thread;
    }
    return thread;
}

SocketThread::SocketThread()
{
    m_thread.setObjectName(u"sockets"_s);
    m_thread.start();
}

SocketThread::~SocketThread()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace slipway::net
