// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "pki/certificate.h"
#include "pki/certificaterequest.h"
#include "pki/keytype.h"

#include <chrono>

namespace slipway::pki {

/// A certificate and the private key that belongs to it.
struct KeyedCertificate
{
    Certificate certificate {};
    Secret privateKey {}; ///< PKCS#8 PEM, unencrypted, in memory only
};

struct AuthorityRequest
{
    QString commonName {};
    KeyType key = KeyType::EcP256;
    std::chrono::days validity { 3650 };
    QDateTime now {}; ///< UTC; notBefore is one hour earlier
    /// The DNS names it may vouch for: each stands for itself and everything below it. Empty: any.
    /// "localhost" is always added to them, for engines behind a tunnel.
    QStringList domains {};
    /// The addresses it may vouch for, e.g. "10.0.0.0/8", "fd00::/8", "203.0.113.9". Empty: any, which is the
    /// rule: the addresses of machines change. Loopback is always added to them.
    QStringList addressRanges {};
};

struct LeafRequest
{
    CertificatePurpose purpose = CertificatePurpose::Server; ///< Server or Client
    QString commonName {};
    QStringList dnsNames {};
    QStringList ipAddresses {};
    KeyType key = KeyType::EcP256;
    std::chrono::days validity { 397 };
    QDateTime now {};
};

/// Makes a self-signed authority: CA:TRUE pathlen 0 critical, keyCertSign|cRLSign critical, SKI, AKI, a
/// random positive 128-bit serial. Takes milliseconds with P-256, seconds with RSA 4096: run it in the thread
/// pool.
///
/// With domains or address ranges it also has critical name constraints (RFC 5280 4.2.1.10), so that its key,
/// should it be stolen, vouches for nothing else (docs/adr, "Name constraints").
///
/// \return Invalid, code "name.common-name", "name.dns", "name.ip", "name.too-many", "validity.range"
Result<KeyedCertificate> makeAuthority(const AuthorityRequest &request);

/// Makes a key and a certificate for it, signed by `authority`: CA:FALSE, digitalSignature (and
/// keyEncipherment for RSA) critical, serverAuth or clientAuth, SANs from the request only (100 at most).
///
/// A common name has 1 to 64 characters and is not the authority's. One of a server that reads as the name or
/// address of a host ("web.1") must be among the SANs to the letter: "Docker on web.1" need not.
///
/// \return Invalid, code "name.dns", "name.ip" (not one), "name.missing" (a server without a SAN),
///         "name.not-permitted" (beyond the authority's name constraints),
///         "name.too-many", "name.common-name", "validity.range", "validity.beyond-authority" (the leaf would
///         outlive the authority), "validity.before-authority", "certificate.purpose", "authority.not-one",
///         "key.mismatch" (the authority's own), "key.unreadable". Local, code "key.generation" or
///         "certificate.issue", when OpenSSL fails
Result<KeyedCertificate> issue(const KeyedCertificate &authority, const LeafRequest &request);

/// Whether issue() takes the request's common name from this authority.
bool takesCommonName(const Certificate &authority, const LeafRequest &request);

/// Whether `authority` is one and its key has signed the certificate. Dates and names are not looked at.
bool isSignedBy(const Certificate &certificate, const Certificate &authority);

/// The domain to limit an authority to that is to vouch for a host of this name and for its neighbours:
/// without the host's own label, and in Azure without the region's ("vm1.westeurope.cloudapp.azure.com" gives
/// "cloudapp.azure.com", "vm1.example.com" gives "example.com", "vm1.local" itself). Empty for what is no DNS
/// name.
QString domainOf(const QString &hostName);

/// As issue(), for the key that `old` is for: the holder keeps it, and it need not be here. request.key says
/// nothing.
Result<Certificate> reissue(const KeyedCertificate &authority, const Certificate &old,
                            const LeafRequest &request);

/// As issue(), for a key that somebody else has. request.key says nothing.
/// \return also Invalid, code "request.key", when the key cannot be read
Result<Certificate> issueFor(const KeyedCertificate &authority, const PublicKey &key,
                             const LeafRequest &request);

/// The same authority for longer: key, name and key identifier stay, so that whatever it has signed is still
/// its own, and whoever trusts the old certificate trusts what it signs from now on.
/// \return as makeAuthority(); Invalid, code "authority.not-one", "key.mismatch", "key.unreadable"
Result<Certificate> renewAuthority(const KeyedCertificate &authority, const QDateTime &now,
                                   std::chrono::days validity);

/// Another authority to take the place of `old`: a key and a name of its own, the same kind of key and the
/// same name constraints. request.domains and addressRanges say nothing.
///
/// \return as makeAuthority(); Invalid, code "authority.not-one", "certificate.malformed"
Result<KeyedCertificate> succeedAuthority(const Certificate &old, const AuthorityRequest &request);

/// The kind of a certificate's key; P-256 for kinds that are not made here.
KeyType keyTypeOf(const Certificate &certificate);

/// \return Invalid (code "key.mismatch") when the key is not the certificate's, (code "key.unreadable") when
/// it is no key
Result<> checkKeyMatches(const Certificate &certificate, const Secret &privateKeyPem);

} // namespace slipway::pki
