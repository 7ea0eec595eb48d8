// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testclock.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace slipway::test {

/// The longest that the event loop was kept from its timers by this thread's own work: what others on a busy
/// computer do does not count.
class StallMeter final : public QObject
{
public:
#if defined(__SANITIZE_ADDRESS__)
    static constexpr std::chrono::milliseconds kLongestTurn { 1000 };
#else
    static constexpr std::chrono::milliseconds kLongestTurn { 100 };
#endif

    StallMeter();
    std::chrono::milliseconds longest();
    /// How long this thread has worked so far.
    static std::chrono::nanoseconds threadTime();

private:
    void look();

    QTimer m_timer {};
    std::chrono::nanoseconds m_last = threadTime();
    std::chrono::nanoseconds m_longest {};
};

/// How much more memory was resident at once since it was made (Linux). One at a time.
class MemoryMeter final
{
public:
    static constexpr qint64 kMost = 256LL * 1024; ///< KiB that an engine may make the program grow by

    MemoryMeter();
    qint64 grownKiB() const;
    /// Always so where a sanitizer's own memory would be counted.
    bool isBounded() const;

private:
    qint64 m_before = 0;
};

/// Passes test time, a second each `pace`, until it is so. \return false after a minute of real time
bool runUntil(const std::function<bool()> &isSo, TestClock &clock, std::chrono::milliseconds pace);

} // namespace slipway::test
