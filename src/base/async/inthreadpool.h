// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/event.h"
#include "base/async/task.h"

#include <QThreadPool>

#include <concepts>
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

} // namespace detail

/// Runs `work` on a thread of the global pool and ends with what it returned. `work` owns all it touches: the
/// awaiting frame may be destroyed before it is through. It cannot be interrupted; keep it to parsing,
/// hashing and making keys.
template <std::invocable Work>
[[nodiscard]] Task<std::invoke_result_t<Work>> inThreadPool(Work work)
{
    using Value = std::invoke_result_t<Work>;
    Event finished;
    const auto handover = std::make_shared<detail::PoolHandover<Value>>();
    handover->waiter = &finished;
    struct Goodbye
    {
        detail::PoolHandover<Value> &handover;
        ~Goodbye()
        {
            const std::lock_guard lock(handover.guard);
            handover.waiter = nullptr;
        }
    } const goodbye { *handover };
    QThreadPool::globalInstance()->start([handover, work = std::move(work)]() mutable {
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

} // namespace slipway
