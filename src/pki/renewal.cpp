// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/renewal.h"

#include "pki/names.h"

#include <algorithm>

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestCommonName = 64; // X.520, ub-common-name
constexpr std::chrono::days kShortest { 1 };
constexpr std::chrono::days kLongest { 36'500 };

/// The certificate's own, else what it is called here. With a blank in it, a server's name cannot be taken
/// for a host's, which would have to be among the alternative names.
QStringList commonNames(const Certificate &old, CertificatePurpose purpose, const QString &name)
{
    const QString called = name.simplified();
    if (purpose == CertificatePurpose::Server)
        return { old.commonName, u"Docker on %1"_s.arg(called), u"Docker Engine on %1"_s.arg(called) };
    return { old.commonName, called, u"Docker client %1"_s.arg(called) };
}

void addName(LeafRequest &request, const QString &name)
{
    if (!addressBytes(name).isEmpty())
        request.ipAddresses += name;
    else if (isDnsName(name))
        request.dnsNames += name;
}

} // namespace

LeafRequest renewalOf(const Certificate &old, const Certificate &authority, CertificatePurpose purpose,
                      const QString &name, const QDateTime &now)
{
    LeafRequest request { .purpose = purpose,
                          .dnsNames = old.dnsNames,
                          .ipAddresses = old.ipAddresses,
                          .key = keyTypeOf(old),
                          .validity = std::min(lifetimeOf(old), daysLeft(authority, now)),
                          .now = now };
    const bool hasNames = !old.dnsNames.isEmpty() || !old.ipAddresses.isEmpty();
    if (purpose == CertificatePurpose::Server && !hasNames)
        addName(request, old.commonName);
    const QStringList candidates = commonNames(old, purpose, name);
    for (const QString &candidate : candidates) {
        request.commonName = candidate.left(kLongestCommonName).trimmed();
        if (takesCommonName(authority, request))
            break;
    }
    return request;
}

std::chrono::days lifetimeOf(const Certificate &certificate)
{
    const std::chrono::seconds whole(certificate.notBefore.secsTo(certificate.notAfter));
    return std::clamp(std::chrono::duration_cast<std::chrono::days>(whole), kShortest, kLongest);
}

std::chrono::days daysLeft(const Certificate &authority, const QDateTime &now)
{
    const std::chrono::seconds left(std::max<qint64>(0, now.secsTo(authority.notAfter)));
    return std::chrono::duration_cast<std::chrono::days>(left);
}

} // namespace slipway::pki
