// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "pki/certificate.h"

#include <vector>

namespace slipway::pki {

/// One file as somebody hands it over. Its bytes may hold a private key.
struct ImportFile
{
    QString name {}; ///< as people know it: a file's name, perhaps with its folder's in front
    QString folder {}; ///< as people know it: a context's, a machine's or the folder's own name
    Secret bytes {};
};

enum class ImportProblem {
    // Of a file.
    NotRecognised, ///< no certificate, key or PKCS#12 in it
    Damaged, ///< it begins as one, but cannot be read to its end
    TooLarge, ///< above 1 MiB, or more certificates and keys than anybody has
    NeedsPassphrase,
    WrongPassphrase,
    UnsupportedKey, ///< of a kind or encrypted in a way that is not known here (OpenSSH's own form)
    Duplicate, ///< the same certificate or key stands in another file, too
    // Of a key or a certificate.
    KeyWithoutCertificate,
    KeyMismatch, ///< a key that is no certificate's, beside a certificate without a key
    CertificateWithoutKey, ///< of a client: of no use
    ChainIncomplete, ///< the authority that issued it is not among the files
    Expired,
    NotYetValid,
    WrongPurpose, ///< neither for servers nor for clients by its extended key usage
    NoPurpose, ///< it has no extended key usage: taken for what its names and its file's name say
    NoAlternativeName, ///< a server without a name that counts (RFC 6125): clients will refuse it
    WeakKey, ///< as checkKey() says
    WeakSignature, ///< as checkSignature() says; not of roots
    BreaksRules, ///< verify() refuses it for something else: `detail` says what
};

/// Whether the thing it is said of cannot be taken at all. Everything else is a warning.
bool preventsImport(ImportProblem problem);

struct ImportFinding
{
    ImportProblem problem = ImportProblem::NotRecognised;
    QString file {}; ///< where it was found
    QString subject {}; ///< of the certificate it is about, RFC 2253; empty: about a key or the file
    QString detail {}; ///< English, for the log and for details
    friend bool operator==(const ImportFinding &, const ImportFinding &) = default;
};

struct ImportedCertificate
{
    Certificate certificate {};
    QString file {};
    friend bool operator==(const ImportedCertificate &, const ImportedCertificate &) = default;
};

/// What belongs together: an end's certificate, its key and the authorities above it; or an authority.
struct ImportSet
{
    ImportedCertificate own {};
    QList<ImportedCertificate> chain {}; ///< nearest issuer first, as far as it is among the files
    Secret privateKey {}; ///< PKCS#8 PEM, unencrypted; empty: none
    QString keyFile {};
    QString name {}; ///< to begin with: the file's friendly name, the common name or the file's name
    QString storeId {}; ///< from a backup of ours: under which the store kept it
    QList<ImportFinding> findings {}; ///< of everything in the set

    /// Where the certificate does not say it: a server's when it names hosts, or its file does ("server" in
    /// the name, as Docker's guide and `azure vm docker create` have it), else a client's.
    CertificatePurpose purpose() const;
    bool hasKey() const { return !privateKey.isEmpty(); }
    bool isTakeable() const;
};

struct ImportResult
{
    std::vector<ImportSet> sets {}; ///< ends first (clients, servers, others), then authorities; by name
    QList<ImportFinding> findings {}; ///< of files and of keys that belong to no set
};

/// Sorts out what people have: PEM in any order and mix (text around it, several certificates and keys in a
/// file), DER, PKCS#12, keys encrypted or not. A pure function; takes as long as the keys' own derivation
/// asks for: run it in the thread pool.
///
/// An authority is a set of its own when its key is there or when no end among the files stands below it.
///
/// \param passphrase tried on every encrypted key and PKCS#12; empty: none. Files named *ca-key.pem are also
/// tried with
///                   the one that `azure vm docker create` always used (azure-xplat-cli, vmExtensionProfile)
/// \param now        UTC; what dates are compared with
ImportResult readImport(const std::vector<ImportFile> &files, const Secret &passphrase, const QDateTime &now);

} // namespace slipway::pki
