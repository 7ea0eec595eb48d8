// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "pki/certificate.h"

#include <QStringList>

namespace slipway::pki {

/// What is kept of an authority, an identity or a server.
struct StoreEntry
{
    QString id {};
    QString name {};
    QString authority {}; ///< empty for authorities
    Certificate certificate {};
    QByteArray trusted {}; ///< PEM of authorities that are not ours; only imported identities have it
    QString machine {}; ///< of servers: the ARM id of the machine that it was made for; empty: not known
    QByteArray shown {}; ///< PEM of the certificate that is still in use in this one's place; only servers
    bool former = false; ///< of servers: engines show another in its place
    bool hasKey = false; ///< read only
};

/// One of the store's folders: an entry is a folder of its id with meta.json, cert.pem and, for some,
/// key.pem, ca.pem and shown.pem.
///
/// An entry is made whole beside its place and then takes it in one step, so that a certificate never stands
/// beside the key of another, also after a crash. Names with a dot in front are unfinished or half removed
/// entries; nobody reads them. Where the file system cannot exchange two folders (RENAME_EXCHANGE; some of
/// the network), there is a moment with the former entry under ".former-ID" alone: it is read there.
class EntryFolder final
{
public:
    /// \param kind what the entries are, e.g. "authority"; written into and expected in meta.json
    EntryFolder(QString path, QString kind);

    /// 1 to 64 of a-z, 0-9 and hyphens, so that an id cannot lead out of the folder or be an option of a
    /// program.
    static bool isId(const QString &text);

    const QString &path() const { return m_path; }
    /// Every entry there is, readable or not, in no order. Empty when the folder does not exist yet.
    Result<QStringList> ids() const;

    /// \return Invalid (code "store.id") for what is no id; NotFound; Invalid (code "store.format") for a
    /// format of a
    ///         later version; Protocol or Invalid for damaged files; Local
    Result<StoreEntry> read(const QString &id) const;

    /// The text of the key as it was written. As read(); Local (code "file.permissions") when others can read
    /// it.
    Result<Secret> readKey(const QString &id) const;

    /// Puts an entry in its place, or replaces the one that is there, whole. Folders 0700, files 0600.
    /// \param key nullptr: the entry has none
    Result<> write(const StoreEntry &entry, const Secret *key) const;

    /// Success also when there is none: an undo may be repeated.
    Result<> remove(const QString &id) const;

    /// Takes away what a program that was killed has left: unfinished and half removed entries, in which keys
    /// may be. A former entry whose successor did not get into its place comes back. Only under the store's
    /// lock.
    Result<> sweep() const;

    /// What others may read or write, or belongs to them: of the folder, its entries and their files.
    QStringList openToOthers() const;

private:
    QString pathOf(const QString &id) const;
    QString whereToRead(const QString &id) const;
    Result<> checkId(const QString &id) const;
    Result<> refuseLinks(const QString &folder) const;

    QString m_path;
    QString m_kind;
};

} // namespace slipway::pki
