// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/auth/signin.h"

namespace slipway::azure {

using namespace Qt::StringLiterals;

Cloud Cloud::azure()
{
    return { .name = u"AzureCloud"_s,
             .armEndpoint = QUrl(u"https://management.azure.com/"_s),
             .authority = QUrl(u"https://login.microsoftonline.com"_s),
             .audience = u"https://management.azure.com"_s,
             .portal = QUrl(u"https://portal.azure.com"_s),
             .dnsSuffix = u"cloudapp.azure.com"_s };
}

Cloud Cloud::china()
{
    return { .name = u"AzureChinaCloud"_s,
             .armEndpoint = QUrl(u"https://management.chinacloudapi.cn"_s),
             .authority = QUrl(u"https://login.chinacloudapi.cn"_s),
             .audience = u"https://management.chinacloudapi.cn"_s,
             .portal = QUrl(u"https://portal.azure.cn"_s),
             .dnsSuffix = u"cloudapp.chinacloudapi.cn"_s };
}

Cloud Cloud::usGovernment()
{
    return { .name = u"AzureUSGovernment"_s,
             .armEndpoint = QUrl(u"https://management.usgovcloudapi.net/"_s),
             .authority = QUrl(u"https://login.microsoftonline.us"_s),
             .audience = u"https://management.usgovcloudapi.net"_s,
             .portal = QUrl(u"https://portal.azure.us"_s),
             .dnsSuffix = u"cloudapp.usgovcloudapi.net"_s };
}

} // namespace slipway::azure
