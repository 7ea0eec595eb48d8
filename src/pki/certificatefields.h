// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pki/certificate.h"
#include "pki/handles.h"

namespace slipway::pki {

/// What people and code want to know of `x509`.
/// \param readFrom the bytes that fromDer() made it of, if it did: written the same way, it can be read again
/// \return Invalid (code "certificate.malformed") when its dates, names or serial cannot be read
Result<Certificate> describeCertificate(const X509 &x509, QByteArrayView readFrom = {});

/// A name as one line by RFC 2253, UTF-8, control characters escaped.
QString nameAsLine(const X509_NAME *name);

/// The last common name, control characters escaped; empty when there is none.
QString commonNameOf(const X509_NAME *name);

/// "EC P-256", "RSA 2048", "Ed25519"; the algorithm's name for keys that OpenSSL cannot use.
QString describeKey(const X509 &x509);

} // namespace slipway::pki
