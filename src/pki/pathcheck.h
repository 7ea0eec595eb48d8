// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pki/handles.h"
#include "pki/verification.h"

#include <memory>

namespace slipway::pki {

/// A hostile server may send thousands.
inline constexpr qsizetype kMaxIntermediates = 100;

/// What a path is looked for in, decoded: OpenSSL 3.0 needs 0.1 ms for a certificate with an EC key.
struct DecodedPath
{
    X509Ptr leaf {};
    X509StackPtr intermediates {};
    /// A store and not a stack: only there does OpenSSL also look for the anchors of revocation lists'
    /// signers. May be shared by threads.
    std::shared_ptr<X509_STORE> roots {};
};

/// verify() for certificates that are decoded already: `request.roots` and `.intermediates` are not looked
/// at; `request.leaf` has to describe `path.leaf`.
///
/// \return as verify(); Local (code "certificate.verification") when a part of `path` is missing
Result<> verifyPath(const DecodedPath &path, const VerificationRequest &request);

} // namespace slipway::pki
