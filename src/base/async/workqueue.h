// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>
#include <functional>
#include <mutex>

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

private:
    void workOff();

    std::mutex m_guard;
    std::deque<std::function<void()>> m_waiting;
    bool m_isWorking = false;
};

} // namespace slipway
