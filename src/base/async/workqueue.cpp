// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/async/workqueue.h"

#include <QThreadPool>

#include <utility>

namespace slipway {

void WorkQueue::add(std::function<void()> work)
{
    const std::lock_guard lock(m_guard);
    m_waiting.push_back(std::move(work));
    if (!std::exchange(m_isWorking, true))
        QThreadPool::globalInstance()->start([this] { workOff(); });
}

void WorkQueue::finish()
{
    Q_ASSERT(!isWorkingHere()); // it would wait for itself
    std::unique_lock lock(m_guard);
    m_idle.wait(lock, [this] { return !m_isWorking; });
}

bool WorkQueue::isWorkingHere() const
{
    const std::lock_guard lock(m_guard);
    return m_worker == std::this_thread::get_id();
}

void WorkQueue::workOff()
{
    for (;;) {
        std::function<void()> next;
        {
            const std::lock_guard lock(m_guard);
            m_isWorking = !m_waiting.empty();
            m_worker = m_isWorking ? std::this_thread::get_id() : std::thread::id();
            if (!m_isWorking) {
                m_idle.notify_all();
                return;
            }
            next = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        next();
    }
}

} // namespace slipway
