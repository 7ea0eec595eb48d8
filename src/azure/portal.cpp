// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/portal.h"

#include <algorithm>
#include <array>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

struct Portal
{
    QLatin1StringView armHost {};
    QLatin1StringView portal {};
};

constexpr std::array kPortals {
    Portal { "management.azure.com"_L1, "https://portal.azure.com/"_L1 },
    Portal { "management.chinacloudapi.cn"_L1, "https://portal.azure.cn/"_L1 },
    Portal { "management.usgovcloudapi.net"_L1, "https://portal.azure.us/"_L1 },
};

} // namespace

QUrl portalPage(const QUrl &armEndpoint, const ArmId &resource)
{
    const QString host = armEndpoint.host();
    const auto known = std::find_if(kPortals.begin(), kPortals.end(),
                                    [&host](const Portal &portal) { return portal.armHost == host; });
    if (known == kPortals.end() || resource.isEmpty())
        return {};
    QUrl page { QString(known->portal) };
    page.setFragment(u"@/resource"_s + resource.text(), QUrl::DecodedMode);
    return page;
}

} // namespace slipway::azure
