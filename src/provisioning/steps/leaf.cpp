// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/steps/leaf.h"

#include "base/async/inthreadpool.h"
#include "pki/renewal.h"

#include <algorithm>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::days kLeafValidity { 397 };

} // namespace

std::chrono::days leafValidity(const pki::Certificate &authority, const QDateTime &now)
{
    return std::min(kLeafValidity, pki::daysLeft(authority, now));
}

pki::LeafRequest serverRequest(const Plan &plan, const pki::Certificate &authority, const QDateTime &now)
{
    // A common name with a blank in it cannot be taken for a host name, which would have to be among the
    // SANs.
    const QString name = u"Docker on %1"_s.arg(plan.choices.machine.name.simplified());
    return { .purpose = pki::CertificatePurpose::Server,
             .commonName = name.left(kLongestCommonName).trimmed(),
             .dnsNames = plan.dnsNames(),
             .ipAddresses = plan.ipAddresses(),
             .validity = leafValidity(authority, now),
             .now = now };
}

Task<Result<pki::KeyedCertificate>> issueLeaf(SharedAuthority authority, pki::LeafRequest request)
{
    auto work = [authority, request] { return pki::issue(*authority, request); };
    Result<pki::KeyedCertificate> made = co_await inThreadPool(std::move(work));
    co_return std::move(made);
}

} // namespace slipway::provisioning
