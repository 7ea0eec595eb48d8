// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <concepts>
#include <memory>
#include <semaphore>

namespace slipway {

/// Calls `work` with 0 to count - 1, on this thread and on those of the global pool that are idle, and
/// returns when all is done. For what runs in the pool already (inThreadPool) and can be divided: it never
/// waits for a thread that is not free. `work` is called from several threads at a time, in no order.
template <std::invocable<qsizetype> Work>
void parallelFor(qsizetype count, const Work &work)
{
    struct Progress
    {
        std::atomic<qsizetype> next = 0;
        std::counting_semaphore<> helpersDone { 0 };
    };
    const auto progress = std::make_shared<Progress>(); // a helper may let go of it last
    const auto takeAll = [count, &work, &next = progress->next] {
        for (qsizetype i = next++; i < count; i = next++)
            work(i);
    };
    const auto help = [progress, takeAll] {
        takeAll();
        progress->helpersDone.release();
    };
    const qsizetype most = qMin<qsizetype>(count, QThread::idealThreadCount()) - 1;
    qsizetype helpers = 0;
    while (helpers < most && QThreadPool::globalInstance()->tryStart(help))
        ++helpers;
    takeAll();
    for (qsizetype i = 0; i < helpers; ++i)
        progress->helpersDone.acquire();
}

} // namespace slipway
