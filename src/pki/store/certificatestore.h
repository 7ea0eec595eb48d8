// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secret.h"
#include "pki/authority.h"
#include "pki/store/entryfolder.h"
#include "pki/store/keyvault.h"

#include <array>
#include <memory>
#include <optional>

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

/// A server certificate that was issued, kept to show what is where and when it ends. Those of machines that
/// Slipway set up are without their key, which is on the machine only.
struct StoredServer
{
    QString id {};
    QString name {}; ///< the machine's name
    AuthorityId authority {};
    Certificate certificate {};
    /// ARM id of the machine that it was made for by hand; empty: not known, or a set-up's, whose host has
    /// the same id as the entry.
    QString machine {};
    bool hasKey = false; ///< told by servers(); ignored by putServer()
    /// What was kept here before and is still in use on the machine, as far as is known: until
    /// confirmServer(). Told by servers(); ignored by putServer(), which remembers it.
    std::optional<Certificate> shown {};
    /// Its engine shows another in its place. Told by servers(), set by setFormerServer(); putServer() keeps
    /// it for the same certificate only.
    bool former = false;
    friend bool operator==(const StoredServer &, const StoredServer &) = default;
};

/// What becomes of private keys on disk.
enum class KeysAtRest {
    Encrypted, ///< none is ever written in the clear; those of earlier versions can be read
    Plain ///< for the sandbox, whose keys protect nothing
};

/// Authorities, identities and issued server certificates below the data folder: authorities/<id>/,
/// identities/<id>/, servers/<id>/ with meta.json (which carries the version of the format), cert.pem,
/// key.pem. Folders 0700, files 0600 from the moment they exist; an entry is replaced whole; symbolic links
/// are refused. An id is 1 to 64 of a-z, 0-9 and hyphens.
///
/// Keys are encrypted (sealedkey.h) with a store key that keys.json holds (KeyVault). Until useKey() was
/// called, reading or writing one gives Local, code "store.locked". Format 1, whose keys were in the clear,
/// is read as it is and written anew by encryptPlainKeys().
///
/// Lists are in the order of the names. What cannot be read is left out of them and stays on disk as it is;
/// problems() tells what and why.
///
/// Writing takes a lock on the data folder that holds between processes (StoreLock): Conflict, code
/// "store.busy", when another one does not let go of it.
///
/// Errors of all functions: Invalid (code "store.id") for what is no id; Local with the file's path otherwise
/// ("No space left on device"). Reads and writes files at once; keep it off the paths that draw.
class CertificateStore final
{
public:
    CertificateStore(const QString &dataFolder, KeysAtRest keys);

    const QString &folder() const { return m_dataFolder; }
    KeysAtRest keysAtRest() const { return m_keysAtRest; }
    /// Whether keys cannot be read or written now for want of the store key.
    bool isLocked() const { return m_keysAtRest == KeysAtRest::Encrypted && !m_key; }
    KeyVault vault() const { return KeyVault(m_dataFolder); }
    /// The store key, as the vault gives it.
    void useKey(std::shared_ptr<const Secret> storeKey) { m_key = std::move(storeKey); }
    const std::shared_ptr<const Secret> &key() const { return m_key; }
    /// Whether there is any private key, encrypted or not: something that is worth a passphrase.
    bool hasKeys() const;

    /// Writes the keys that are still in the clear anew, encrypted. Can be repeated; whatever happens, an
    /// entry is there in its old form or in its new one.
    Result<> encryptPlainKeys();

    Result<QList<StoredAuthority>> authorities() const;
    /// PEM of these, in this order, as an engine checks its clients by. NotFound, code "authority.missing".
    Result<QByteArray> authoritiesPem(const QStringList &ids) const;
    Result<QList<StoredIdentity>> identities() const;
    Result<QList<StoredServer>> servers() const;

    /// Why entries are missing from the lists, or of no use: damaged, of a later version (code
    /// "store.format"), a key that others can read (code "file.permissions") or that belongs to another
    /// certificate (code "key.mismatch"), a symbolic link (code "file.link"). While the store is locked, keys
    /// are not looked at.
    QList<Error> problems() const;
    /// Everything of the store that others may read or write, also the data folder and keys.json.
    QStringList openToOthers() const;
    /// Takes that from them. A key that others could read may have been read: renew it.
    /// \return the first that could not be taken from them ("file.permissions": it is somebody else's); the
    /// rest was, nevertheless
    Result<> closeToOthers();

    /// Puts all of it, keys.json too, into a new folder beside it, so that there is an empty store: for when
    /// nobody has its passphrase any more. Nothing is lost. When something cannot be moved, all stays in its
    /// place; a program that is killed meanwhile has done nothing yet, or the rest is done by
    /// finishSettingAside(), at the latest before anything is written. \param now UTC; names the folder
    /// \return the folder
    Result<QString> setAside(const QDateTime &now);
    /// Before the store is first read: a setAside() that was cut short is finished. Success when there is
    /// none.
    Result<> finishSettingAside();

    /// Adding again what is there already under the same id replaces it: steps are idempotent.
    /// \return Invalid (code "key.mismatch" or "key.unreadable") when the key is not the certificate's;
    /// nothing is written
    Result<> putAuthority(const StoredAuthority &authority, const Secret &privateKeyPem);
    Result<> putIdentity(const StoredIdentity &identity, const Secret &privateKeyPem);
    Result<> putServer(const StoredServer &server);
    Result<> putServer(const StoredServer &server, const Secret &privateKeyPem);
    /// The engine has shown the certificate that is kept here: what was in use before is forgotten. Needs no
    /// key of the store.
    Result<> confirmServer(const QString &id);
    /// Whether engines show another certificate in the place of the one that is kept here. Needs no key of
    /// the store.
    Result<> setFormerServer(const QString &id, bool former);
    /// Success also when there is none: an undo may be repeated.
    Result<> removeAuthority(const AuthorityId &id);
    Result<> removeIdentity(const IdentityId &id);
    Result<> removeServer(const QString &id);

    /// NotFound; Local (code "file.permissions") when others can read the key; Invalid (code "key.mismatch").
    Result<KeyedCertificate> authority(const AuthorityId &id) const;
    Result<KeyedCertificate> identity(const IdentityId &id) const;
    Result<KeyedCertificate> server(const QString &id) const;

private:
    Result<> put(const EntryFolder &folder, const StoreEntry &entry, const Secret *key);
    Result<> writeEntry(const EntryFolder &folder, const StoreEntry &entry, const Secret *keyText);
    StoreEntry entryOf(const StoredServer &server) const;
    Result<> rewriteServer(const StoreEntry &entry);
    Result<> putKeyed(const EntryFolder &folder, const StoreEntry &entry, const Secret &key);
    Result<> remove(const EntryFolder &folder, const QString &id);
    Result<KeyedCertificate> keyedOf(const EntryFolder &folder, const QString &id) const;
    Result<Secret> unsealed(Secret text, const QString &name) const;
    Result<> encryptPlainKeysOf(const EntryFolder &folder);
    QList<Error> problemsOf(const EntryFolder &folder) const;
    std::array<const EntryFolder *, 3> folders() const
    {
        return { &m_authorities, &m_identities, &m_servers };
    }

    QString m_dataFolder;
    KeysAtRest m_keysAtRest;
    std::shared_ptr<const Secret> m_key;
    EntryFolder m_authorities;
    EntryFolder m_identities;
    EntryFolder m_servers;
};

} // namespace slipway::pki
