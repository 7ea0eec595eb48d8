// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>

#include <coroutine>
#include <utility>

namespace slipway {

/// Wakes its single waiter once, always through the event loop, so the waker may be deleted right after.
/// Lives in the awaiting frame; firing from the frame's own thread only.
class Event final
{
public:
    Event() = default;
    Q_DISABLE_COPY_MOVE(Event)

    bool await_ready() const noexcept { return m_fired; }
    void await_suspend(std::coroutine_handle<> waiter) noexcept { m_waiter = waiter; }
    void await_resume() const noexcept { }

    /// Context for connect(); dies with the frame, and its connections with it.
    QObject *receiver() noexcept { return &m_receiver; }

    bool hasFired() const noexcept { return m_fired; }

    void fire()
    {
        if (std::exchange(m_fired, true) || !m_waiter)
            return;
        QMetaObject::invokeMethod(
            &m_receiver, [waiter = m_waiter] { waiter.resume(); }, Qt::QueuedConnection);
    }

private:
    QObject m_receiver;
    std::coroutine_handle<> m_waiter;
    bool m_fired = false;
};

} // namespace slipway
