// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secret.h"
#include "pki/authority.h"
#include "pki/store/entryfolder.h"

namespace slipway::pki {

using AuthorityId = Id<struct AuthorityIdTag>;
using IdentityId = Id<struct IdentityIdTag>;

struct StoredAuthority
{
    AuthorityId id {};
    QString name {};
    Certificate certificate {};
    friend bool operator==(const StoredAuthority &, const StoredAuthority &) = default;
};

struct StoredIdentity
{
    IdentityId id {};
    QString name {};
    AuthorityId authority {};
    Certificate certificate {};
    QByteArray trusted {}; ///< PEM of the authorities that sign this identity's engines; only where we do not
                           ///< keep them (imported). Kept as ca.pem
    friend bool operator==(const StoredIdentity &, const StoredIdentity &) = default;
};

/// A server certificate that was issued, kept (without its key) to show what is where and when it ends.
struct StoredServer
{
    QString id {};
    QString name {}; ///< the machine's name
    AuthorityId authority {};
    Certificate certificate {};
    friend bool operator==(const StoredServer &, const StoredServer &) = default;
};

/// Authorities, identities and issued server certificates below the data folder: authorities/<id>/,
/// identities/<id>/, servers/<id>/ with meta.json (which carries the version of the format), cert.pem,
/// key.pem. Folders 0700, files 0600 from the moment they exist; an entry is replaced whole. An id is 1 to 64
/// of a-z, 0-9 and hyphens. Later issues encrypt the keys.
///
/// Lists are in the order of the names. What cannot be read is left out of them and stays on disk as it is;
/// problems() tells what and why.
///
/// Errors of all functions: Invalid (code "store.id") for what is no id; Local with the file's path otherwise
/// ("No space left on device"). Reads and writes files at once; keep it off the paths that draw.
class CertificateStore final
{
public:
    explicit CertificateStore(const QString &dataFolder);

    Result<QList<StoredAuthority>> authorities() const;
    Result<QList<StoredIdentity>> identities() const;
    Result<QList<StoredServer>> servers() const;

    /// Why entries are missing from the lists, or of no use: damaged, of a later version (code
    /// "store.format"), a key that others can read (code "file.permissions") or that belongs to another
    /// certificate (code "key.mismatch").
    QList<Error> problems() const;

    /// Adding again what is there already under the same id replaces it: steps are idempotent.
    /// \return Invalid (code "key.mismatch" or "key.unreadable") when the key is not the certificate's;
    /// nothing is written
    Result<> putAuthority(const StoredAuthority &authority, const Secret &privateKeyPem);
    Result<> putIdentity(const StoredIdentity &identity, const Secret &privateKeyPem);
    Result<> putServer(const StoredServer &server);
    /// Success also when there is none: an undo may be repeated.
    Result<> removeAuthority(const AuthorityId &id);
    Result<> removeIdentity(const IdentityId &id);
    Result<> removeServer(const QString &id);

    /// NotFound; Local (code "file.permissions") when others can read the key; Invalid (code "key.mismatch").
    Result<KeyedCertificate> authority(const AuthorityId &id) const;
    Result<KeyedCertificate> identity(const IdentityId &id) const;

private:
    EntryFolder m_authorities;
    EntryFolder m_identities;
    EntryFolder m_servers;
};

} // namespace slipway::pki
