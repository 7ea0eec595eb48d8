// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pki/bundle/importing.h"
#include "pki/handles.h"

#include <vector>

namespace slipway::pki {

/// A certificate found in a file, with what matching needs.
struct FoundCertificate
{
    ImportedCertificate imported {};
    X509Ptr x509 {};
    QByteArray publicKey {}; ///< DER of its SubjectPublicKeyInfo; empty for one that OpenSSL cannot use
    QString friendlyName {};
    QString storeId {};
};

struct FoundKey
{
    Secret pem {};
    QString file {};
    QByteArray publicKey {}; ///< as above
    QString friendlyName {};
};

/// All that is in the files, each thing once.
struct FoundParts
{
    std::vector<FoundCertificate> certificates {};
    std::vector<FoundKey> keys {};
    QList<ImportFinding> findings {};
};

FoundParts findParts(const std::vector<ImportFile> &files, const Secret &passphrase);

/// DER of a public key, the same for a private key and for its certificate.
QByteArray publicDer(const EVP_PKEY *key);

} // namespace slipway::pki
