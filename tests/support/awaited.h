// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"

#include <QTest>

#include <chrono>
#include <optional>
#include <stop_token>

namespace slipway::test {

/// Runs the event loop until `task` has ended and gives its value; nullopt when it does not end in time.
/// Test code checks that first: QVERIFY2(result, "the call must finish").
template <typename T>
std::optional<T> awaited(Task<T> task, std::chrono::milliseconds limit = std::chrono::seconds(10))
{
    std::optional<T> value;
    TaskScope scope;
    scope.run(std::move(task), [&value](T result) { value.emplace(std::move(result)); });
    [[maybe_unused]] const bool ended =
        QTest::qWaitFor([&value] { return value.has_value(); }, static_cast<int>(limit.count()));
    QTest::qWait(0); // lets the scope sweep the finished frame
    return value;
}

/// The same for a task without a value: true when it ended in time.
inline bool awaited(Task<> task, std::chrono::milliseconds limit = std::chrono::seconds(10))
{
    bool done = false;
    TaskScope scope;
    scope.run(std::move(task), [&done] { done = true; });
    [[maybe_unused]] const bool ended =
        QTest::qWaitFor([&done] { return done; }, static_cast<int>(limit.count()));
    QTest::qWait(0);
    return done;
}

} // namespace slipway::test
