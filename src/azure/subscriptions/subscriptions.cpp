// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/subscriptions/subscriptions.h"

#include "azure/arm/armrequest.h"
#include "azure/arm/paging.h"

#include <array>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

/// States in which reading and writing work. Source: Microsoft.Resources 2022-12-01, SubscriptionState.
constexpr std::array kEnabledStates = { "Enabled"_L1, "Warned"_L1, "PastDue"_L1 };

bool isEnabled(const QString &state)
{
    return state.isEmpty()
        || std::any_of(kEnabledStates.begin(), kEnabledStates.end(), [&state](QLatin1StringView word) {
               return state.compare(word, Qt::CaseInsensitive) == 0;
           });
}

Subscription subscriptionFrom(JsonReader json)
{
    return { .id = json.fieldIgnoringCase("subscriptionId"_L1).string(),
             .name = json.fieldIgnoringCase("displayName"_L1).stringOr(),
             .tenantId = json.fieldIgnoringCase("tenantId"_L1).stringOr(),
             .enabled = isEnabled(json.fieldIgnoringCase("state"_L1).stringOr()) };
}

} // namespace

Subscriptions::Subscriptions(net::HttpTransport &arm, QUrl endpoint)
    : m_arm(arm)
    , m_endpoint(std::move(endpoint))
{
}

Task<Result<QList<Subscription>>> Subscriptions::list(std::stop_token stop) const
{
    const QString path = u"/subscriptions"_s;
    net::HttpRequest request = armRequest("GET", armUrl(m_endpoint, path, apiversion::kSubscriptions), path);
    const Result<QList<Subscription>> found =
        co_await listPages<Subscription>(m_arm, std::move(request), &subscriptionFrom, std::move(stop));
    co_return found;
}

} // namespace slipway::azure
