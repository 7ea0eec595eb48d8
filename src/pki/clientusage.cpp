// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/clientusage.h"

#include <algorithm>

namespace slipway::pki {

using namespace Qt::StringLiterals;

bool canBeClient(const Certificate &certificate)
{
    const auto isForClients = [](const QString &usage) {
        return usage.contains("client"_L1, Qt::CaseInsensitive);
    };
    const bool isServer = certificate.purpose == CertificatePurpose::Server;
    return certificate.purpose != CertificatePurpose::Authority
        && (!isServer || std::any_of(certificate.usages.begin(), certificate.usages.end(), isForClients));
}

} // namespace slipway::pki
