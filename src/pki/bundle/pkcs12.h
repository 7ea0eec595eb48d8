// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "pki/authority.h"

#include <QHash>

#include <vector>

namespace slipway::pki {

namespace pkcs12codes {
inline constexpr QLatin1StringView kNotOne { "pkcs12.not-one" }; ///< no PKCS#12, or a damaged one
inline constexpr QLatin1StringView kNeedsPassphrase { "pkcs12.needs-passphrase" };
inline constexpr QLatin1StringView kWrongPassphrase { "pkcs12.wrong-passphrase" }; ///< or changed on its way
inline constexpr QLatin1StringView kUnsupported { "pkcs12.unsupported" }; ///< encrypted in a way unknown here
} // namespace pkcs12codes

/// What a PKCS#12 file says of a certificate beside what stands in it.
struct Pkcs12Label
{
    QString name {}; ///< shown by the programs that read it; may be empty
    QString id {}; ///< of ours, under which the store kept it; empty in files of other programs
    friend bool operator==(const Pkcs12Label &, const Pkcs12Label &) = default;
};

/// What a PKCS#12 file (RFC 7292) has in it.
struct Pkcs12
{
    std::vector<Secret> privateKeys {}; ///< PKCS#8 PEM, unencrypted
    QList<Certificate>
        certificates {}; ///< first the one that belongs to the first key, then in the file's order
    QString friendlyName {}; ///< what the file calls the first key or certificate; may be empty
    QHash<QString, Pkcs12Label> labels {}; ///< by the certificates' SHA-256
};

/// Old files too (RC2 and 3DES under SHA-1, what Windows and Java wrote until 2020). Their integrity is
/// checked first; a file without a MAC is read as it is.
///
/// \param passphrase UTF-8; empty stands for none and for an empty one alike
/// \return Invalid: a code of pkcs12codes, "key.too-costly", "certificate.malformed", "key.unsupported"
Result<Pkcs12> readPkcs12(QByteArrayView der, const Secret &passphrase);

enum class Pkcs12Strength {
    Modern, ///< AES-256, PBKDF2 and MAC with SHA-256, 600,000 rounds: OpenSSL 1.1, Java 8u301, Windows 10
            ///< 1709, macOS 15
    Compatible, ///< 3DES and MAC with SHA-1, 100,000 rounds: everything since 2000. The passphrase must carry
                ///< it alone
};

/// A certificate with its key and what leads up to its authority. Takes about a second by design: run it in
/// the thread pool.
///
/// \param friendlyName shown by the programs that read it; may be empty
/// \return Invalid: "passphrase.unusable" (empty, above 1024 bytes or with a NUL), "key.unreadable",
/// "key.mismatch".
///         Local ("pkcs12.encoding") when OpenSSL fails
Result<QByteArray> writePkcs12(const KeyedCertificate &certificate, const QList<Certificate> &chain,
                               const QString &friendlyName, const Secret &passphrase,
                               Pkcs12Strength strength);

struct Pkcs12Entry
{
    Pkcs12Label label {};
    KeyedCertificate keyed {}; ///< without a key: the certificate alone
};

/// Several certificates with their keys in one file, Pkcs12Strength::Modern. The first should be the one that
/// programs which look for one only are to find. Takes half a second for each key: run it in the thread pool.
/// \return as writePkcs12()
Result<QByteArray> writePkcs12(const std::vector<Pkcs12Entry> &entries, const Secret &passphrase);

} // namespace slipway::pki
