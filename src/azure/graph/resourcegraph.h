// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/machine.h"
#include "base/clock.h"
#include "net/httptransport.h"

#include <QUrl>

#include <functional>

namespace slipway::azure {

/// Azure Resource Graph: the machines of many subscriptions with their addresses in few requests. What it
/// says may be minutes old, and it does not know the agent: good for a first sight.
/// A person has few queries in some seconds; who has none left waits before the next page.
/// Source: Microsoft.ResourceGraph 2024-04-01, POST resources; Azure, "Guidance for throttled requests in
/// Azure Resource Graph".
class ResourceGraph final
{
public:
    /// Its address: it names no subscription, which are in the body.
    static constexpr QLatin1StringView kPath { "/providers/Microsoft.ResourceGraph/resources" };

    // outlives: `arm` and `clock` are owned by app
    ResourceGraph(net::HttpTransport &arm, Clock &clock, QUrl endpoint);

    /// The longest that is waited for queries to be allowed again: what the service says is seconds.
    static constexpr std::chrono::seconds kLongestPause { 60 };

    /// Gives the machines away a page (of at most 1000) at a time.
    /// \param subscriptions all of one tenant (Accounts::byTenant()): the service leaves out, without a word,
    /// what the token has no access to
    /// \return Forbidden where it is not allowed; Throttled; Protocol when the answer is no table, or pages
    /// come again
    [[nodiscard]] Task<Result<>> machines(QStringList subscriptions,
                                          std::function<void(const QList<SharedMachine> &)> arrived,
                                          std::stop_token stop) const;

private:
    [[nodiscard]] Task<Result<>> table(QStringList subscriptions,
                                       std::function<void(const QList<SharedMachine> &)> arrived,
                                       std::stop_token stop) const;

    net::HttpTransport &m_arm;
    Clock &m_clock;
    QUrl m_endpoint;
};

} // namespace slipway::azure
