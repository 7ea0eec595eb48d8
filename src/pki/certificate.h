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

/// What people and code want to know of a certificate. A value; the bytes are in `der`.
struct Certificate
{
    QByteArray der{};
    QString subject{};       ///< one line, RFC 2253
    QString commonName{};
    QString issuer{};
    QString serial{};        ///< hex, upper case, no separators
    QStringList dnsNames{};
    QStringList ipAddresses{};
    QDateTime notBefore{};   ///< UTC
    QDateTime notAfter{};
    QString sha256{};        ///< hex, upper case
    QString keyDescription{};  ///< "EC P-256", "RSA 2048", "Ed25519"
    CertificatePurpose purpose = CertificatePurpose::Unknown;

    /// The first certificate of a PEM text or one DER certificate. Invalid when it is neither.
    static Result<Certificate> parse(QByteArrayView pemOrDer);
    /// All certificates of a PEM text, in its order.
    static Result<QList<Certificate>> parseAll(QByteArrayView pem);
    QByteArray toPem() const;

    friend bool operator==(const Certificate &, const Certificate &) = default;
};

} // namespace slipway::pki
