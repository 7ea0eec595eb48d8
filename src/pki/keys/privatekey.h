// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

namespace slipway::pki {

namespace keycodes {
inline constexpr QLatin1StringView kNeedsPassphrase { "key.needs-passphrase" };
inline constexpr QLatin1StringView kWrongPassphrase { "key.wrong-passphrase" };
inline constexpr QLatin1StringView kUnreadable { "key.unreadable" }; ///< no private key, or damaged
inline constexpr QLatin1StringView kUnsupported {
    "key.unsupported"
}; ///< a key, but of a kind or cipher unknown here
inline constexpr QLatin1StringView kTooCostly { "key.too-costly" }; ///< would take minutes to open
inline constexpr QLatin1StringView kBadPassphrase { "passphrase.unusable" }; ///< empty or beyond 1024 bytes
} // namespace keycodes

/// How a passphrase becomes a key. Both follow OWASP's figures of 2023 for stored passwords.
enum class KeyProtection {
    MemoryHard, ///< scrypt, N 2^14, r 8, p 5 (16 MiB at a time; OpenSSL opens no more than 32): for what we
                ///< keep
    Portable, ///< PBKDF2 with HMAC-SHA-256, 600,000 rounds: for what GnuTLS, NSS and Java read too
};

/// The key as an "ENCRYPTED PRIVATE KEY" PEM block: PKCS#8, PBES2, AES-256-CBC. Takes some tenths of a second
/// by design: run it in the thread pool.
///
/// \param pkcs8Pem   an unencrypted private key in PEM
/// \param passphrase UTF-8, 1 to 1024 bytes
/// \return Invalid: kUnreadable, kBadPassphrase. Local ("key.encoding") when OpenSSL fails
Result<Secret> encryptKey(const Secret &pkcs8Pem, const Secret &passphrase,
                          KeyProtection protection = KeyProtection::MemoryHard);

/// Unencrypted PKCS#8 PEM of any private key that OpenSSL reads: PEM (the first key of the text, whatever
/// stands around it) or DER; PKCS#8, PKCS#1, SEC 1, DSA; encrypted by PKCS#8 or the old way ("Proc-Type:
/// 4,ENCRYPTED"). Memory that held the key or the passphrase is wiped.
///
/// \param passphrase empty: there is none
/// \return Invalid with a code of keycodes
Result<Secret> decryptKey(const Secret &pemOrDer, const Secret &passphrase);

/// Whether decryptKey() would need a passphrase. False for what is no key at all.
bool isEncryptedKey(const Secret &pemOrDer);

} // namespace slipway::pki
