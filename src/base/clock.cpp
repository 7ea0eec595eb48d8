// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include "base/async/event.h"

#include <QTimer>

namespace slipway {

Clock::~Clock() = default;

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::nanoseconds SystemClock::monotonic() const
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

Task<> SystemClock::sleep(std::chrono::milliseconds duration, std::stop_token stop)
{
    Event over;
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(duration < std::chrono::seconds(2) ? Qt::PreciseTimer : Qt::CoarseTimer);
    QObject::connect(&timer, &QTimer::timeout, over.receiver(), [&over] { over.fire(); });
    const std::stop_callback wakeOnStop(stop, [&over] { over.fire(); });
    timer.start(duration);
    co_await over;
}

} // namespace slipway
