// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/portal.h"

namespace slipway::azure {

using namespace Qt::StringLiterals;

QUrl portalPage(const Cloud &cloud, const ArmId &resource)
{
    const QUrl &portal = cloud.portal;
    const bool isPortal =
        portal.scheme() == "https"_L1 && !portal.host().isEmpty() && portal.userInfo().isEmpty();
    if (!isPortal || resource.isEmpty())
        return {};
    QUrl page = portal.adjusted(QUrl::RemoveQuery);
    if (page.path().isEmpty())
        page.setPath(u"/"_s);
    page.setFragment(u"@/resource"_s + resource.text(), QUrl::DecodedMode);
    return page;
}

} // namespace slipway::azure
