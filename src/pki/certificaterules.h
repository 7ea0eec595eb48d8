// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "pki/certificate.h"
#include "pki/handles.h"

namespace slipway::pki {

/// Where a certificate stands in a verified chain.
enum class ChainPosition { Leaf, Intermediate, Anchor };

/// RSA of at least 2048 bits, EC on P-256, P-384 or P-521, or Ed25519.
/// \return Tls with code "certificate.weak-key"
Result<> checkKey(const X509 &x509);

/// Signed with SHA-256 or better by a key of such a kind.
/// \return Tls with code "certificate.weak-key"
Result<> checkSignature(const X509 &x509);

/// What OpenSSL lets pass in any certificate of a chain and a careful client should not: other versions than
/// 3, serials that are not positive or longer than 20 bytes, weak or unusual keys and signatures, extensions
/// that come twice or cannot be read, name constraints that are not critical or that mean nothing.
///
/// \return Tls with code "certificate.malformed" or "certificate.weak-key"
Result<> checkChainRules(const X509 &x509, ChainPosition position);

/// What a certificate at the end of a chain must say of itself: no authority, the purpose named outright (any
/// purpose is not enough), and for servers names that are plain names, among them the common name if that
/// looks like one.
///
/// \return Tls with code "certificate.wrong-purpose", "certificate.malformed" or "certificate.name-mismatch"
Result<> checkLeafRules(const X509 &x509, const Certificate &leaf, CertificatePurpose purpose);

/// \return Tls (code "certificate.malformed") when the list names a certificate twice
Result<> checkRevocationList(X509_CRL &list);

} // namespace slipway::pki
