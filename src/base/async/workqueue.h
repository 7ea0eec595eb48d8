// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace slipway {

/// Work for the global thread pool that is done one piece after the other, in the order in which it was
/// added. It takes one thread, and only while there is something to do. Can be added to from every thread.
class WorkQueue final
{
public:
    WorkQueue() = default;
    Q_DISABLE_COPY_MOVE(WorkQueue)
    ~WorkQueue() = default;

    void add(std::function<void()> work);
    /// Waits until all that was added is done. Not for work of the queue itself.
    void finish();
    /// Whether it is a piece of its work that asks.
    bool isWorkingHere() const;

private:
    void workOff();

    mutable std::mutex m_guard;
    std::deque<std::function<void()>> m_waiting;
    bool m_isWorking = false;
    std::thread::id m_worker {}; ///< while it is working
    std::condition_variable m_idle;
};

} // namespace slipway
