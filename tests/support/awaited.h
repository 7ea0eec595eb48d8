// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <optional>
#include <stop_token>

namespace slipway::test {

/// The event loop of a test that waits for one thing. (QTest::qWaitFor sleeps 10 ms between two looks: a task
/// of a thousand steps would take ten seconds.)
class Waiting final
{
public:
    void end()
    {
        m_isOver = true;
        m_loop.quit();
    }
    void run(std::chrono::milliseconds limit)
    {
        QTimer::singleShot(limit, &m_loop, &QEventLoop::quit);
        if (!m_isOver)
            m_loop.exec();
    }

private:
    QEventLoop m_loop {};
    bool m_isOver = false;
};

/// Runs the event loop until `task` has ended and gives its value; nullopt when it does not end in time.
/// Test code checks that first: QVERIFY2(result, "the call must finish").
template <typename T>
std::optional<T> awaited(Task<T> task, std::chrono::milliseconds limit = std::chrono::seconds(10))
{
    std::optional<T> value;
    Waiting waiting;
    TaskScope scope;
    scope.run(std::move(task), [&value, &waiting](T result) {
        value.emplace(std::move(result));
        waiting.end();
    });
    waiting.run(limit);
    QTest::qWait(0); // lets the scope sweep the finished frame
    return value;
}

/// The same for a task without a value: true when it ended in time.
inline bool awaited(Task<> task, std::chrono::milliseconds limit = std::chrono::seconds(10))
{
    bool done = false;
    Waiting waiting;
    TaskScope scope;
    scope.run(std::move(task), [&done, &waiting] {
        done = true;
        waiting.end();
    });
    waiting.run(limit);
    QTest::qWait(0);
    return done;
}

} // namespace slipway::test
