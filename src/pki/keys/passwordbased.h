// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "pki/handles.h"

namespace slipway::pki {

/// OpenSSL with the algorithms of old files as well (RC2, RC4, DES), which the rest of the program does not
/// get. Only for reading what others have encrypted; nothing is ever written with it. Null where this
/// system's OpenSSL has no context to give; OpenSSL then uses its own.
OSSL_LIB_CTX *contextForOldFiles();

/// Whether deriving a key by `algorithm` (PBES1, PBES2 with PBKDF2 or scrypt, PKCS#12) takes a sensible time.
/// A file from elsewhere may ask for hours: OpenSSL would count to 2^31 for it.
///
/// \return Invalid, code "key.too-costly" (above 5 million rounds, or as much of scrypt) or "key.unreadable"
Result<> checkCost(const X509_ALGOR &algorithm);
Result<> checkRounds(const ASN1_INTEGER *rounds);

/// What a passphrase opened: OpenSSL's password functions take a length that is an int.
inline int lengthOf(QByteArrayView passphrase)
{
    return static_cast<int>(passphrase.size());
}

/// The longest passphrase that is taken, in bytes; longer ones are a file that somebody has pasted.
inline constexpr qsizetype kMaxPassphrase = 1024;

} // namespace slipway::pki
