// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "pki/certificate.h"

#include <QDateTime>

#include <optional>

namespace slipway::pki {

struct VerificationRequest
{
    QList<Certificate> roots {};
    QList<Certificate> intermediates {}; ///< 100 at most: a hostile server may send any number
    Certificate leaf {};
    QString host {}; ///< DNS name or IP address; empty: names are not checked
    QDateTime time {}; ///< UTC; invalid: now
    /// Server or Client: the rules for ends of a connection. Authority: those for authorities. Unknown: none
    /// of our own, just the path by OpenSSL's strict check.
    CertificatePurpose purpose = CertificatePurpose::Server;
    QList<QByteArray> crls {}; ///< PEM or DER
    /// The most certificates between the leaf and the anchor.
    std::optional<int> maxDepth {};
};

/// OpenSSL's strict check followed by our own rules: names from SANs only, v3, CA:FALSE, explicit extended
/// key usage, positive serial of 1 to 20 bytes, RSA >= 2048, EC (P-256, P-384, P-521) or Ed25519, no SHA-1,
/// no wildcard, a CN that looks like a name must be a SAN to the letter, name constraints critical and
/// meaningful, every extension once and readable. The TLS stream, import and diagnosis all use it.
///
/// One leniency: an anchor needs no key usage, since `openssl req -x509`, and so Docker's own recipe, gives
/// none. Revocation is checked when there are lists, and then every certificate below the anchor needs one.
///
/// \return Tls with code "certificate.expired", ".not-yet-valid", ".unknown-authority", ".name-mismatch",
///         ".wrong-purpose", ".weak-key", ".malformed", ".revoked", ".path" and an English detail
Result<> verify(const VerificationRequest &request);

} // namespace slipway::pki
