// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "base/clock.h"
#include "base/error.h"

#include <functional>
#include <stop_token>

namespace slipway::net {

/// A stop token that is stopped by the caller's own or when time is up, whichever comes first. Lives in a
/// frame: `const Result<X> x = co_await f(deadline.token());` and then `deadline.explain(x.error())`.
class Deadline final
{
public:
    // outlives: `clock` is owned by whoever owns the client
    Deadline(Clock &clock, std::chrono::milliseconds limit, std::stop_token stop);
    ~Deadline();
    Q_DISABLE_COPY_MOVE(Deadline)

    std::stop_token token() const { return m_both.get_token(); }
    bool hasExpired() const { return m_expired; }
    /// Cancelled becomes Timeout when it was this deadline that stopped the work.
    Error explain(Error error) const;

private:
    std::stop_source m_both;
    bool m_expired = false;
    std::stop_callback<std::function<void()>> m_forward;
    TaskScope m_scope;
};

} // namespace slipway::net
