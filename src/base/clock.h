// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"

#include <QDateTime>

#include <chrono>
#include <stop_token>

namespace slipway {

/// Time, so that tests can pass it themselves. Owned by app; outlives every task.
class Clock
{
public:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
    virtual ~Clock();

    /// The wall clock, UTC.
    virtual QDateTime now() const = 0;
    /// Monotonic; only differences mean something.
    virtual std::chrono::nanoseconds monotonic() const = 0;
    /// Ends after `duration`, or at once when `stop` is requested (ask the token which it was).
    [[nodiscard]] virtual Task<> sleep(std::chrono::milliseconds duration, std::stop_token stop) = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::nanoseconds monotonic() const override;
    [[nodiscard]] Task<> sleep(std::chrono::milliseconds duration, std::stop_token stop) override;
};

} // namespace slipway
