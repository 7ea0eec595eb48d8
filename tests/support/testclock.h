// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QList>

#include <coroutine>
#include <memory>

namespace slipway::test {

class SleepList;

/// Time that passes only when the test says so. Sleeps are recorded and end when advance() reaches them.
class TestClock final : public Clock
{
public:
    explicit TestClock(QDateTime start = QDateTime({ 2026, 1, 2 }, { 3, 4, 5 }, Qt::UTC));
    ~TestClock() override;

    QDateTime now() const override { return m_now; }
    std::chrono::nanoseconds monotonic() const override { return m_monotonic; }
    [[nodiscard]] Task<> sleep(std::chrono::milliseconds duration, std::stop_token stop) override;

    /// Moves time on and wakes whoever is due, through the event loop.
    void advance(std::chrono::milliseconds by);
    /// When on, every sleep ends at once and time jumps by its length: for code that only waits.
    void setSleepsEndAtOnce(bool on) { m_instant = on; }
    /// How long each sleep asked for was, in order.
    const QList<std::chrono::milliseconds> &sleeps() const { return m_sleeps; }
    /// How many tasks are asleep now.
    qsizetype sleeping() const;

private:
    QDateTime m_now;
    std::chrono::nanoseconds m_monotonic { 0 };
    bool m_instant = false;
    QList<std::chrono::milliseconds> m_sleeps;
    std::unique_ptr<SleepList> m_waiting;
};

} // namespace slipway::test
