// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "net/httptransport.h"

#include <QHash>

namespace slipway::azure {

/// Spares each subscription on its own, so that one that is throttled never slows the others down: after a
/// 429 (or a 503 that says when to come again) nothing of that kind is sent to that subscription until then,
/// and when few requests are left (`x-ms-ratelimit-remaining-*`) they are spaced out before the limit is hit.
/// Stands below the retries, above everything else.
/// Source: Azure Resource Manager, request limits and throttling (token buckets per subscription: 250 reads
/// and 25 more a second, 200 writes and 10 more a second).
class SubscriptionPacer final : public net::HttpTransport
{
public:
    // outlives: `next` and `clock` are owned by app
    SubscriptionPacer(net::HttpTransport &next, Clock &clock);

    /// \return also Throttled, without asking, when the subscription wants to be left alone for longer than
    /// kLongestWait
    [[nodiscard]] Task<Result<net::HttpResponse>> send(net::HttpRequest request,
                                                       std::stop_token stop) override;

    static constexpr int kFewLeft = 20;
    static constexpr std::chrono::milliseconds kSpacing { 100 }; ///< slower than any bucket is filled
    static constexpr std::chrono::milliseconds kProviderSpacing { 1000 }; ///< of limits for some minutes
    static constexpr std::chrono::minutes kLongestWait { 5 };

private:
    struct Pace
    {
        std::chrono::nanoseconds closedUntil { 0 };
        std::chrono::nanoseconds nextTurn { 0 };
        std::chrono::milliseconds spacing { 0 };
    };

    /// How long a request has to wait now; its turn counts as taken.
    std::chrono::milliseconds takeTurn(const QString &key);
    void learn(const QString &key, const QByteArray &method, const net::HttpResponse &response);

    net::HttpTransport &m_next;
    Clock &m_clock;
    QHash<QString, Pace> m_paces; ///< by subscription and kind of request
};

} // namespace slipway::azure
