// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/event.h"
#include "base/async/task.h"
#include "base/async/taskscope.h"

#include <optional>
#include <vector>

namespace slipway {

/// Runs all tasks side by side and ends with their values, in the order of the tasks.
template <typename T>
[[nodiscard]] Task<std::vector<T>> whenAll(std::vector<Task<T>> tasks)
{
    Event finished;
    std::vector<std::optional<T>> values(tasks.size());
    std::size_t missing = tasks.size();
    TaskScope scope;
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        scope.run(std::move(tasks[i]), [&values, &missing, &finished, i](T value) {
            values[i].emplace(std::move(value));
            if (--missing == 0)
                finished.fire();
        });
    }
    if (missing > 0)
        co_await finished;
    std::vector<T> result;
    result.reserve(values.size());
    for (std::optional<T> &value : values)
        result.push_back(std::move(*value));
    co_return result;
}

} // namespace slipway
