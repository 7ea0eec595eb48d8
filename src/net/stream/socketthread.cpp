// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream/socketthread.h"

namespace slipway::net {

using namespace Qt::StringLiterals;

void SocketRest::restAtMost(std::chrono::milliseconds span)
{
    std::unique_lock lock(m_guard);
    m_wanted.wait_for(lock, span, [this] { return m_isWanted; });
    m_isWanted = false;
}

void SocketRest::end()
{
    const std::lock_guard lock(m_guard);
    m_isWanted = true;
    m_wanted.notify_all();
}

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
    : m_rest(std::make_shared<SocketRest>())
{
    m_thread.setObjectName(u"sockets"_s);
    m_thread.start();
}

SocketThread::~SocketThread()
{
    m_thread.quit();
    m_rest->end();
    m_thread.wait();
}

} // namespace slipway::net
