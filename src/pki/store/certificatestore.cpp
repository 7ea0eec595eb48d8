// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/store/certificatestore.h"

#include "base/files/privatefile.h"
#include "pki/store/formerstore.h"
#include "pki/store/sealedkey.h"
#include "pki/store/storelock.h"
#include "pki/store/storenames.h"

#include <algorithm>

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

/// The entries that can be read, in the order of their names.
template <typename Stored, typename Make>
Result<QList<Stored>> listOf(const EntryFolder &folder, Make make)
{
    const Result<QStringList> ids = folder.ids();
    if (!ids)
        return ids.error();
    QList<Stored> list;
    for (const QString &id : *ids) {
        if (const Result<StoreEntry> entry = folder.read(id); entry)
            list += make(*entry);
    }
    const auto key = [](const QString &name, const QString &id) {
        return name.toCaseFolded() + QChar(0) + id;
    };
    std::sort(list.begin(), list.end(), [&key](const Stored &a, const Stored &b) {
        if constexpr (std::is_same_v<Stored, StoredServer>)
            return key(a.name, a.id) < key(b.name, b.id);
        else
            return key(a.name, a.id.text()) < key(b.name, b.id.text());
    });
    return list;
}

std::optional<Certificate> optionalOf(const QByteArray &pem)
{
    const Result<Certificate> certificate = Certificate::parse(pem);
    return certificate ? std::optional(*certificate) : std::nullopt;
}

Error lockedError(const QString &name)
{
    return Error { .kind = ErrorKind::Local,
                   .code = u"store.locked"_s,
                   .subject = name,
                   .detail = u"The store key is not known yet"_s };
}

} // namespace

CertificateStore::CertificateStore(const QString &dataFolder, KeysAtRest keys)
    : m_dataFolder(dataFolder)
    , m_keysAtRest(keys)
    , m_authorities(dataFolder + u'/' + kAuthoritiesFolder, u"authority"_s)
    , m_identities(dataFolder + u'/' + kIdentitiesFolder, u"identity"_s)
    , m_servers(dataFolder + u'/' + kServersFolder, u"server"_s)
{
}

bool CertificateStore::hasKeys() const
{
    if (vault().exists())
        return true;
    for (const EntryFolder *folder : folders()) {
        for (const QString &id : folder->ids().value_or(QStringList())) {
            if (const Result<StoreEntry> entry = folder->read(id); entry && entry->hasKey)
                return true;
        }
    }
    return false;
}

Result<> CertificateStore::encryptPlainKeys()
{
    if (isLocked())
        return lockedError(m_dataFolder);
    if (!m_key)
        return {};
    for (const EntryFolder *folder : folders()) {
        if (Result<> ok = encryptPlainKeysOf(*folder); !ok)
            return ok;
    }
    return {};
}

/// What cannot be read stays as it is: problems() tells of it.
Result<> CertificateStore::encryptPlainKeysOf(const EntryFolder &folder)
{
    const Result<QStringList> ids = folder.ids();
    if (!ids)
        return ids.error();
    for (const QString &id : *ids) {
        const Result<StoreEntry> entry = folder.read(id);
        const Result<Secret> key = folder.readKey(id);
        if (!entry || !key || isSealed(*key))
            continue;
        Result<> written = put(folder, *entry, &*key);
        if (!written && written.error().kind != ErrorKind::Invalid)
            return written;
    }
    return {};
}

Result<QList<StoredAuthority>> CertificateStore::authorities() const
{
    return listOf<StoredAuthority>(m_authorities, [](const StoreEntry &entry) {
        return StoredAuthority { .id = AuthorityId(entry.id),
                                 .name = entry.name,
                                 .certificate = entry.certificate };
    });
}

Result<QByteArray> CertificateStore::authoritiesPem(const QStringList &ids) const
{
    const Result<QList<StoredAuthority>> all = authorities();
    if (!all)
        return all.error();
    QByteArray pem;
    for (const QString &id : ids) {
        const auto found = std::find_if(all->cbegin(), all->cend(),
                                        [&id](const StoredAuthority &each) { return each.id.text() == id; });
        if (found == all->cend())
            return Error { .kind = ErrorKind::NotFound, .code = u"authority.missing"_s, .subject = id };
        pem += found->certificate.toPem().trimmed() + '\n';
    }
    return pem;
}

Result<QList<StoredIdentity>> CertificateStore::identities() const
{
    return listOf<StoredIdentity>(m_identities, [](const StoreEntry &entry) {
        return StoredIdentity { .id = IdentityId(entry.id),
                                .name = entry.name,
                                .authority = AuthorityId(entry.authority),
                                .certificate = entry.certificate,
                                .trusted = entry.trusted };
    });
}

Result<QList<StoredServer>> CertificateStore::servers() const
{
    return listOf<StoredServer>(m_servers, [](const StoreEntry &entry) {
        return StoredServer { .id = entry.id,
                              .name = entry.name,
                              .authority = AuthorityId(entry.authority),
                              .certificate = entry.certificate,
                              .machine = entry.machine,
                              .hasKey = entry.hasKey,
                              .shown = entry.shown.isEmpty() ? std::nullopt : optionalOf(entry.shown),
                              .former = entry.former };
    });
}

QList<Error> CertificateStore::problemsOf(const EntryFolder &folder) const
{
    const Result<QStringList> ids = folder.ids();
    if (!ids)
        return { ids.error() };
    QList<Error> problems;
    for (const QString &id : *ids) {
        const Result<StoreEntry> entry = folder.read(id);
        if (!entry) {
            problems += entry.error(); // clazy:exclude=reserve-candidates
            continue;
        }
        if (!entry->hasKey && &folder == &m_servers)
            continue;
        const Result<KeyedCertificate> keyed = keyedOf(folder, id);
        if (!keyed && keyed.error().code != "store.locked"_L1)
            problems += keyed.error();
    }
    return problems;
}

QList<Error> CertificateStore::problems() const
{
    QList<Error> all;
    for (const EntryFolder *folder : folders())
        all += problemsOf(*folder);
    return all;
}

QStringList CertificateStore::openToOthers() const
{
    QStringList all;
    for (const QString &path : { m_dataFolder, vault().path() }) {
        if (isOpenToOthers(path))
            all += path; // clazy:exclude=reserve-candidates
    }
    for (const EntryFolder *folder : folders())
        all += folder->openToOthers();
    return all;
}

Result<> CertificateStore::closeToOthers()
{
    const Result<StoreLock> lock = StoreLock::take(m_dataFolder);
    if (!lock)
        return lock.error();
    Result<> all;
    const QStringList open = openToOthers();
    for (const QString &path : open) {
        if (Result<> closed = slipway::closeToOthers(path); !closed && all)
            all = std::move(closed);
    }
    return all;
}

Result<QString> CertificateStore::setAside(const QDateTime &now)
{
    const Result<StoreLock> lock = StoreLock::take(m_dataFolder);
    if (!lock)
        return lock.error();
    Result<QString> folder = moveStoreAside(m_dataFolder, now);
    if (folder)
        m_key.reset();
    return folder;
}

/// Whoever has the lock has finished it.
Result<> CertificateStore::finishSettingAside()
{
    if (!isMovingAside(m_dataFolder))
        return {};
    const Result<StoreLock> lock = StoreLock::take(m_dataFolder);
    return lock ? Result<>() : lock.error();
}

Result<> CertificateStore::put(const EntryFolder &folder, const StoreEntry &entry, const Secret *key)
{
    Secret text;
    if (key && m_keysAtRest == KeysAtRest::Encrypted) {
        if (!m_key)
            return lockedError(entry.name);
        Result<Secret> sealed = sealKey(*key, *m_key);
        if (!sealed)
            return sealed.error();
        text = *std::move(sealed);
    } else if (key) {
        text = key->clone();
    }
    return writeEntry(folder, entry, key ? &text : nullptr);
}

/// \param keyText as it is to stand in the file
Result<> CertificateStore::writeEntry(const EntryFolder &folder, const StoreEntry &entry,
                                      const Secret *keyText)
{
    const Result<StoreLock> lock = StoreLock::take(m_dataFolder);
    if (!lock)
        return lock.error();
    if (Result<> swept = folder.sweep(); !swept)
        return swept;
    return folder.write(entry, keyText);
}

Result<> CertificateStore::putKeyed(const EntryFolder &folder, const StoreEntry &entry, const Secret &key)
{
    if (!EntryFolder::isId(entry.id))
        return folder.read(entry.id).error(); // before anything is made on disk
    if (const Result<> ok = checkKeyMatches(entry.certificate, key); !ok) {
        Error error = ok.error();
        error.subject = entry.name;
        return error;
    }
    return put(folder, entry, &key);
}

Result<> CertificateStore::remove(const EntryFolder &folder, const QString &id)
{
    const Result<QStringList> ids = folder.ids();
    if (!EntryFolder::isId(id) || (ids && ids->isEmpty()))
        return folder.remove(id); // nothing to do, or an error: no lock, and so no folder, for that
    const Result<StoreLock> lock = StoreLock::take(m_dataFolder);
    if (!lock)
        return lock.error();
    if (Result<> swept = folder.sweep(); !swept)
        return swept;
    return folder.remove(id);
}

Result<Secret> CertificateStore::unsealed(Secret text, const QString &name) const
{
    if (!isSealed(text))
        return text;
    if (!m_key)
        return lockedError(name);
    return openSealedKey(text, *m_key);
}

Result<KeyedCertificate> CertificateStore::keyedOf(const EntryFolder &folder, const QString &id) const
{
    Result<StoreEntry> entry = folder.read(id);
    if (!entry)
        return entry.error();
    Result<Secret> text = folder.readKey(id);
    if (!text)
        return text.error();
    Result<Secret> key = unsealed(*std::move(text), entry->name);
    if (key) {
        if (const Result<> ok = checkKeyMatches(entry->certificate, *key); !ok)
            key = ok.error();
    }
    if (!key) {
        Error error = key.error();
        error.subject = entry->name;
        return error;
    }
    return KeyedCertificate { .certificate = std::move(entry->certificate), .privateKey = *std::move(key) };
}

Result<> CertificateStore::putAuthority(const StoredAuthority &authority, const Secret &privateKeyPem)
{
    return putKeyed(
        m_authorities,
        { .id = authority.id.text(), .name = authority.name, .certificate = authority.certificate },
        privateKeyPem);
}

Result<> CertificateStore::putIdentity(const StoredIdentity &identity, const Secret &privateKeyPem)
{
    return putKeyed(m_identities,
                    { .id = identity.id.text(),
                      .name = identity.name,
                      .authority = identity.authority.text(),
                      .certificate = identity.certificate,
                      .trusted = identity.trusted },
                    privateKeyPem);
}

Result<> CertificateStore::putServer(const StoredServer &server)
{
    if (!EntryFolder::isId(server.id))
        return m_servers.read(server.id).error();
    return put(m_servers, entryOf(server), nullptr);
}

/// With what has been in use until now. Renewed twice, it is still the one before the first time; and one
/// that is in use and comes back has nothing before it.
StoreEntry CertificateStore::entryOf(const StoredServer &server) const
{
    StoreEntry entry { .id = server.id,
                       .name = server.name,
                       .authority = server.authority.text(),
                       .certificate = server.certificate,
                       .machine = server.machine };
    const Result<StoreEntry> before = m_servers.read(server.id);
    if (!before)
        return entry;
    entry.former = before->former && before->certificate.der == server.certificate.der;
    if (before->former)
        return entry; // nobody uses what was kept here
    const QByteArray shown = before->shown.isEmpty() ? before->certificate.toPem() : before->shown;
    const std::optional<Certificate> inUse = optionalOf(shown);
    if (inUse && inUse->der != server.certificate.der)
        entry.shown = shown;
    return entry;
}

/// As it is read, with the key that it has, encrypted or not. Under the lock of who has read it, so that
/// nobody else's writing is undone.
Result<> CertificateStore::rewriteServer(const StoreEntry &entry)
{
    if (Result<> swept = m_servers.sweep(); !swept)
        return swept;
    if (!entry.hasKey)
        return m_servers.write(entry, nullptr);
    const Result<Secret> text = m_servers.readKey(entry.id);
    if (!text)
        return text.error();
    return m_servers.write(entry, &*text);
}

Result<> CertificateStore::confirmServer(const QString &id)
{
    if (const Result<StoreEntry> known = m_servers.read(id); !known || known->shown.isEmpty())
        return known ? Result<>() : known.error();
    const Result<StoreLock> lock = StoreLock::take(m_dataFolder);
    if (!lock)
        return lock.error();
    Result<StoreEntry> entry = m_servers.read(id); // as it is now
    if (!entry)
        return entry.error();
    entry->shown.clear();
    return rewriteServer(*entry);
}

Result<> CertificateStore::setFormerServer(const QString &id, bool former)
{
    if (const Result<StoreEntry> known = m_servers.read(id); !known || known->former == former)
        return known ? Result<>() : known.error();
    const Result<StoreLock> lock = StoreLock::take(m_dataFolder);
    if (!lock)
        return lock.error();
    Result<StoreEntry> entry = m_servers.read(id); // as it is now
    if (!entry)
        return entry.error();
    entry->former = former;
    return rewriteServer(*entry);
}

Result<> CertificateStore::putServer(const StoredServer &server, const Secret &privateKeyPem)
{
    return putKeyed(m_servers, entryOf(server), privateKeyPem);
}

Result<> CertificateStore::removeAuthority(const AuthorityId &id)
{
    return remove(m_authorities, id.text());
}

Result<> CertificateStore::removeIdentity(const IdentityId &id)
{
    return remove(m_identities, id.text());
}

Result<> CertificateStore::removeServer(const QString &id)
{
    return remove(m_servers, id);
}

Result<KeyedCertificate> CertificateStore::authority(const AuthorityId &id) const
{
    return keyedOf(m_authorities, id.text());
}

Result<KeyedCertificate> CertificateStore::identity(const IdentityId &id) const
{
    return keyedOf(m_identities, id.text());
}

Result<KeyedCertificate> CertificateStore::server(const QString &id) const
{
    return keyedOf(m_servers, id);
}

} // namespace slipway::pki
