// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "pki/authority.h"
#include "pki/handles.h"

namespace slipway::pki {

/// A new key pair from OpenSSL's generator. RSA takes from tenths of a second to seconds.
Result<PKeyPtr> makeKey(KeyType type);

/// PKCS#8 PEM, unencrypted; goes through memory that OpenSSL wipes.
Result<Secret> keyToPem(const EVP_PKEY &key);

/// \return Invalid: code "key.encrypted" when it needs a password, "key.unreadable" when it is no private key
Result<PKeyPtr> keyFromPem(const Secret &pem);

/// The digest to sign with; null for keys that have one of their own (Ed25519).
const EVP_MD *signingDigest(const EVP_PKEY &key);

} // namespace slipway::pki
