// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secret.h"
#include "pki/authority.h"

namespace slipway::pki {

using AuthorityId = Id<struct AuthorityIdTag>;
using IdentityId = Id<struct IdentityIdTag>;

struct StoredAuthority
{
    AuthorityId id{};
    QString name{};
    Certificate certificate{};
    friend bool operator==(const StoredAuthority &, const StoredAuthority &) = default;
};

struct StoredIdentity
{
    IdentityId id{};
    QString name{};
    AuthorityId authority{};
    Certificate certificate{};
    friend bool operator==(const StoredIdentity &, const StoredIdentity &) = default;
};

/// A server certificate that was issued, kept (without its key) to show what is where and when it ends.
struct StoredServer
{
    QString id{};
    QString name{};          ///< the machine's name
    AuthorityId authority{};
    Certificate certificate{};
    friend bool operator==(const StoredServer &, const StoredServer &) = default;
};

/// Authorities, identities and issued server certificates below the data folder: authorities/<id>/, identities/<id>/,
/// servers/<id>/ with meta.json, cert.pem, key.pem. Folders 0700, files 0600, written by writePrivateFile().
/// Later issues encrypt the keys; the format has a version.
class CertificateStore final
{
public:
    explicit CertificateStore(QString dataFolder);

    Result<QList<StoredAuthority>> authorities() const;
    Result<QList<StoredIdentity>> identities() const;
    Result<QList<StoredServer>> servers() const;

    /// Adding again what is there already under the same id replaces it: steps are idempotent.
    Result<> putAuthority(const StoredAuthority &authority, const Secret &privateKeyPem);
    Result<> putIdentity(const StoredIdentity &identity, const Secret &privateKeyPem);
    Result<> putServer(const StoredServer &server);
    Result<> removeAuthority(const AuthorityId &id);
    Result<> removeIdentity(const IdentityId &id);
    Result<> removeServer(const QString &id);

    /// NotFound; Local (code "file.permissions") when others can read the key.
    Result<KeyedCertificate> authority(const AuthorityId &id) const;
    Result<KeyedCertificate> identity(const IdentityId &id) const;

private:
    QString m_folder;
};

} // namespace slipway::pki
