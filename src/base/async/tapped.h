// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"

#include <concepts>
#include <utility>

namespace slipway {

/// `work`, with `ended` called with its result before whoever waits gets it. `ended` lives as long as the
/// task, so what it holds can see that nobody waits any more.
template <typename T, std::invocable<const T &> Ended>
[[nodiscard]] Task<T> tapped(Task<T> work, Ended ended)
{
    T result = co_await std::move(work);
    ended(result);
    co_return result;
}

} // namespace slipway
