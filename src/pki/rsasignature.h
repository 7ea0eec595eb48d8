// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "pki/certificate.h"

namespace slipway::pki {

/// RSA with SHA-256 as JSON web tokens use it: PS256 (RSASSA-PSS, salt of 32 bytes) and RS256 (PKCS #1 v1.5).
/// Source: RFC 7518, sections 3.3 and 3.5.
enum class RsaSignature { Pss256, Pkcs1Sha256 };

/// \return Invalid "key.not-rsa" for another kind of key; the errors of reading it
Result<QByteArray> signRsa(const Secret &keyPem, RsaSignature kind, QByteArrayView bytes);

bool verifyRsa(const Certificate &certificate, RsaSignature kind, QByteArrayView bytes,
               QByteArrayView signature);

/// Whether the private key is that of the certificate.
bool isKeyOf(const Secret &keyPem, const Certificate &certificate);

} // namespace slipway::pki
