// SPDX-License-Identifier: GPL-3.0-or-later
#include "strain.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <ctime>

namespace slipway::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kCountsMemory = false;
#else
constexpr bool kCountsMemory = true;
#endif
constexpr std::chrono::milliseconds kLongestRealWait = 60s;

/// The most memory that was resident since the last reset, in KiB.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

void resetPeakMemory()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

} // namespace

StallMeter::StallMeter()
{
    connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.start(1ms);
}

std::chrono::milliseconds StallMeter::longest()
{
    look();
    return std::chrono::ceil<std::chrono::milliseconds>(m_longest);
}

std::chrono::nanoseconds StallMeter::threadTime()
{
    timespec time {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

void StallMeter::look()
{
    const std::chrono::nanoseconds now = threadTime();
    m_longest = std::max(m_longest, now - m_last);
    m_last = now;
}

MemoryMeter::MemoryMeter()
{
    resetPeakMemory();
    m_before = peakMemory();
}

qint64 MemoryMeter::grownKiB() const
{
    return peakMemory() - m_before;
}

bool MemoryMeter::isBounded() const
{
    return !kCountsMemory || grownKiB() < kMost;
}

bool runUntil(const std::function<bool()> &isSo, TestClock &clock, std::chrono::milliseconds pace)
{
    QTimer seconds; // from the event loop, as everything else
    QObject::connect(&seconds, &QTimer::timeout, &seconds, [&clock] { clock.advance(1s); });
    seconds.start(pace);
    return QTest::qWaitFor(isSo, static_cast<int>(kLongestRealWait.count()));
}

} // namespace slipway::test
