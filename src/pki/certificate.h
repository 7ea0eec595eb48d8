// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace slipway::pki {

enum class CertificatePurpose { Unknown, Authority, Server, Client };

/// What people and code want to know of a certificate. A value; the bytes are in `der`. Text of foreign
/// origin has its control characters escaped, so an embedded NUL shows as "\\00"; it may still have other
/// surprises in it (bidirectional marks): show it as plain text.
struct Certificate
{
    static constexpr qsizetype kMaxTextLength =
        qsizetype(16) * 1024 * 1024; ///< bytes that parse() and parseAll() look at
    static constexpr qsizetype kMaxCertificates = 10'000; ///< parseAll() leaves later ones out

    QByteArray der {};
    QString subject {}; ///< one line, RFC 2253
    QString commonName {};
    QString issuer {};
    QString serial {}; ///< hex, upper case, no separators, whole bytes; "-" in front of a negative one
    QStringList dnsNames {};
    QStringList ipAddresses {};
    QStringList alternativeNames {}; ///< every kind, in their order, as `openssl x509 -text` writes them:
                                     ///< "DNS:a.example"
    /// What an authority may vouch for, and what not, in the same spelling, networks as "IP
    /// Address:10.0.0.0/8" (RFC 5280 4.2.1.10, name constraints); both empty: it is not limited.
    QStringList permittedNames {};
    QStringList excludedNames {};
    QDateTime notBefore {}; ///< UTC
    QDateTime notAfter {};
    QString sha256 {}; ///< hex, upper case
    QString sha1 {}; ///< hex, upper case; only for people to compare
    QStringList usages {}; ///< what the key may be used for, as RFC 5280 names it: "digitalSignature",
                           ///< "serverAuth"; of others their numbers
    QString keyDescription {}; ///< "EC P-256", "RSA 2048", "Ed25519"
    CertificatePurpose purpose = CertificatePurpose::Unknown;

    /// The first certificate of a PEM text or one DER certificate without anything behind it. Keys and other
    /// blocks of the text are passed over; nothing is checked but that it can be read.
    ///
    /// \return Invalid (code "certificate.malformed") when it is neither
    static Result<Certificate> parse(QByteArrayView pemOrDer);
    /// All certificates of a PEM text, in its order. One that is damaged makes the whole text Invalid.
    static Result<QList<Certificate>> parseAll(QByteArrayView pem);
    QByteArray toPem() const;

    friend bool operator==(const Certificate &, const Certificate &) = default;
};

} // namespace slipway::pki
