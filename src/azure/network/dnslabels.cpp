// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/network/dnslabels.h"

#include "azure/arm/armrequest.h"
#include "azure/arm/fetch.h"

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

const auto kPath = u"/subscriptions/%1/providers/Microsoft.Network/locations/%2/CheckDnsNameAvailability"_s;

bool availableFrom(JsonReader json)
{
    return json.fieldIgnoringCase("available"_L1).boolean();
}

} // namespace

DnsLabels::DnsLabels(net::HttpTransport &arm, QUrl endpoint)
    : m_arm(arm)
    , m_endpoint(std::move(endpoint))
{
}

Task<Result<bool>> DnsLabels::isFree(QString subscription, QString location, QString label,
                                     std::stop_token stop) const
{
    if (!isPathSegment(subscription) || !isPathSegment(location) || label.isEmpty())
        co_return invalidId(u"DNS label"_s);
    net::HttpRequest request = armRequest("GET",
                                          armUrl(m_endpoint, kPath.arg(subscription, location),
                                                 apiversion::kNetwork, { { u"domainNameLabel"_s, label } }),
                                          kPath.arg(u"{id}"_s, u"{location}"_s));
    const Result<bool> free = co_await fetchOne(m_arm, std::move(request), &availableFrom, std::move(stop));
    co_return free;
}

} // namespace slipway::azure
