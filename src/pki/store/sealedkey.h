// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

namespace slipway::pki {

/// Whether a PEM text is an encrypted PKCS#8 key.
bool isSealed(const Secret &pem);

/// A private key as encrypted PKCS#8 (RFC 5958; PBES2 with PBKDF2-HMAC-SHA256 and AES-256-CBC), which any
/// program opens that has the store key. The count is OpenSSL's small default: `storeKey` is random and 256
/// bits long, so there is nothing to guess that a larger one would slow down. What people type is stretched
/// in KeyVault.
///
/// \return Invalid, code "key.unreadable" when `pem` is no key; Local, code "key.encoding"
Result<Secret> sealKey(const Secret &pem, const Secret &storeKey);

/// \return PKCS#8 PEM, unencrypted; Invalid, code "key.unreadable", when it was sealed with another key or is
/// damaged
Result<Secret> openSealedKey(const Secret &pem, const Secret &storeKey);

} // namespace slipway::pki
