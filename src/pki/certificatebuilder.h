// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pki/certificate.h"
#include "pki/handles.h"

#include <initializer_list>

namespace slipway::pki {

/// Puts an X.509 v3 certificate together, field by field. The first thing that OpenSSL refuses is remembered
/// and makes sign() fail, so that callers read like a list of what is in the certificate.
class CertificateBuilder final
{
public:
    /// Version 3, a fresh serial of 128 random bits, positive.
    CertificateBuilder();

    void setSubject(const QString &commonName);
    void setSubject(const X509_NAME &name);
    void setIssuer(const X509_NAME *name);
    void setValidity(const QDateTime &notBefore, const QDateTime &notAfter);
    void setKey(EVP_PKEY &key);

    /// Critical. An authority may sign end certificates only (path length 0).
    void addBasicConstraints(bool authority);
    /// Critical. Bits by RFC 5280 4.2.1.3, e.g. KeyUsage::DigitalSignature.
    void addKeyUsage(std::initializer_list<int> bits);
    void addExtendedKeyUsage(int nid);
    void addAlternativeNames(const QStringList &dnsNames, const QStringList &ipAddresses);
    /// Critical. What an authority may vouch for; without any of a kind, every name of that kind.
    void addNameConstraints(const QStringList &domains, const QStringList &addressRanges);
    /// The first 160 bits of SHA-256 over the public key (RFC 7093 method 1). Set the key before.
    void addSubjectKeyId();
    /// The same extension as `other` has. \return false when it has none
    bool addExtensionOf(const X509 &other, int nid);
    /// What `issuer` carries as its own identifier; nullptr: the one of this certificate.
    void addAuthorityKeyId(const X509 *issuer);

    /// \return Local (code "certificate.issue") when a step failed
    Result<Certificate> sign(EVP_PKEY &issuerKey);

private:
    void require(bool ok, QLatin1StringView step);
    void addExtension(int nid, void *value, bool critical);

    X509Ptr m_certificate;
    QString m_failedStep;
};

/// Bit numbers of the key usage extension.
namespace KeyUsage {
inline constexpr int DigitalSignature = 0;
inline constexpr int KeyEncipherment = 2;
inline constexpr int KeyCertSign = 5;
inline constexpr int CrlSign = 6;
} // namespace KeyUsage

} // namespace slipway::pki
