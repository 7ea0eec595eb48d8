// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/event.h"
#include "base/async/task.h"

#include <QThreadPool>

#include <concepts>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>

namespace slipway {

namespace detail {

/// Carries a result from a pool thread back to a frame that may have gone in the meantime.
template <typename T>
struct PoolHandover
{
    std::mutex guard {};
    Event *waiter = nullptr; ///< null once the frame has gone
    std::optional<T> value {};
};

/// Has `begin` call `work` on another thread and ends with what it returned. \param begin is given a function
/// that is to be called once
template <std::invocable<std::function<void()>> Begin, std::invocable Work>
[[nodiscard]] Task<std::invoke_result_t<Work>> onAnotherThread(Begin begin, Work work)
{
    using Value = std::invoke_result_t<Work>;
    Event finished;
    const auto handover = std::make_shared<PoolHandover<Value>>();
    handover->waiter = &finished;
    struct Goodbye
    {
        PoolHandover<Value> &handover;
        ~Goodbye()
        {
            const std::lock_guard lock(handover.guard);
            handover.waiter = nullptr;
        }
    } const goodbye { *handover };
    begin([handover, work = std::move(work)]() mutable {
        Value value = work();
        const std::lock_guard lock(handover->guard);
        handover->value.emplace(std::move(value));
        if (handover->waiter)
            QMetaObject::invokeMethod(
                handover->waiter->receiver(),
                [handover] {
                    if (handover->waiter)
                        handover->waiter->fire();
                },
                Qt::QueuedConnection);
    });
    co_await finished;
    co_return std::move(*handover->value);
}

} // namespace detail

/// Runs `work` on a thread of the global pool and ends with what it returned. `work` owns all it touches: the
/// awaiting frame may be destroyed before it is through. It cannot be interrupted; keep it to parsing,
/// hashing and making keys.
template <std::invocable Work>
[[nodiscard]] Task<std::invoke_result_t<Work>> inThreadPool(Work work)
{
    return detail::onAnotherThread(
        [](std::function<void()> job) { QThreadPool::globalInstance()->start(std::move(job)); },
        std::move(work));
}

} // namespace slipway
