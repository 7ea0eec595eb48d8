// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "pki/keytype.h"

#include <QByteArray>

namespace slipway::pki {

/// A key that somebody else has and has proven to have.
struct PublicKey
{
    QByteArray der {}; ///< SubjectPublicKeyInfo
    friend bool operator==(const PublicKey &, const PublicKey &) = default;
};

/// Reads a PKCS#10 request (RFC 2986) in PEM, from a place that is not trusted. Its signature proves that who
/// asks has the private key. Nothing but the public key is taken from it: names, extensions and attributes
/// are whatever the other side likes.
///
/// \param wanted the only kind of key that is taken
/// \return Invalid: code "request.malformed" for what is not exactly one request of at most 16 KiB,
/// "request.signature" when it is not signed by its own key with SHA-2, "request.key" for another kind of key
Result<PublicKey> readCertificateRequest(QByteArrayView pem, KeyType wanted);

struct KeyedRequest
{
    QByteArray pem {};
    Secret privateKey {}; ///< PKCS#8 PEM, unencrypted, in memory only
};

/// A new key and a request for it: what a machine does that keeps its key for itself.
/// \return Local, code "key.generation", "key.encoding" or "certificate.issue", when OpenSSL fails
Result<KeyedRequest> makeCertificateRequest(KeyType type);

} // namespace slipway::pki
