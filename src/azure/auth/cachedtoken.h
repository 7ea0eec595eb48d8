// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/auth/tokenendpoint.h"
#include "base/async/taskscope.h"

#include <functional>
#include <memory>
#include <optional>

namespace slipway::azure {

/// Keeps an access token while it is good, and gets a new one by a single request however many are waiting
/// for it.
class CachedToken final
{
public:
    /// Gets a new token. Called from the cache's own scope, so it ends with the cache, not with whoever asked
    /// first.
    using Renew = std::function<Task<Result<Grant>>(std::stop_token)>;

    // outlives: `clock` is owned by app
    CachedToken(Clock &clock, Renew renew);

    /// A token that is good for a while; the error of the renewal when there is none.
    [[nodiscard]] Task<Result<Secret>> token(std::stop_token stop);
    /// The service refused the token: nobody is given it again, also when no other can be had for now.
    void invalidate();
    /// Signed out: the token is overwritten, also the one that is on its way.
    void forget();
    /// A token that was got another way, which everybody is given at once: what a renewal that is under way
    /// brings counts no more.
    void keep(Secret token, std::chrono::seconds life);

    static constexpr std::chrono::seconds kMargin {
        300
    }; ///< renewed so long before the end; half the life if that is less

private:
    struct Flight;

    bool isGoodFor(std::chrono::seconds margin) const;
    std::shared_ptr<Flight> renewal();
    void landed(Flight &flight, Result<Grant> grant);
    static void end(Flight &flight);

    Clock &m_clock;
    Renew m_renew;
    Secret m_token;
    std::chrono::seconds m_life { 0 };
    QDateTime m_since;
    std::chrono::nanoseconds m_sinceMonotonic { 0 };
    std::shared_ptr<Flight> m_flight;
    bool m_isForgotten = false;
    TaskScope m_tasks;
};

} // namespace slipway::azure
