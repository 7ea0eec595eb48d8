// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/store/certificatestore.h"

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

Result<> putKeyed(const EntryFolder &folder, const StoreEntry &entry, const Secret &key)
{
    if (const Result<> ok = checkKeyMatches(entry.certificate, key); !ok) {
        Error error = ok.error();
        error.subject = entry.name;
        return error;
    }
    return folder.write(entry, &key);
}

Result<KeyedCertificate> keyedOf(const EntryFolder &folder, const QString &id)
{
    Result<StoreEntry> entry = folder.read(id);
    if (!entry)
        return entry.error();
    Result<Secret> key = folder.readKey(id);
    if (!key)
        return key.error();
    if (const Result<> ok = checkKeyMatches(entry->certificate, *key); !ok) {
        Error error = ok.error();
        error.subject = entry->name;
        return error;
    }
    return KeyedCertificate { .certificate = std::move(entry->certificate), .privateKey = *std::move(key) };
}

template <typename Load>
QList<Error> problemsOf(const EntryFolder &folder, Load load)
{
    const Result<QStringList> ids = folder.ids();
    if (!ids)
        return { ids.error() };
    QList<Error> problems;
    for (const QString &id : *ids) {
        if (const auto loaded = load(folder, id); !loaded)
            problems += loaded.error();
    }
    return problems;
}

} // namespace

CertificateStore::CertificateStore(const QString &dataFolder)
    : m_authorities(dataFolder + "/authorities"_L1, u"authority"_s)
    , m_identities(dataFolder + "/identities"_L1, u"identity"_s)
    , m_servers(dataFolder + "/servers"_L1, u"server"_s)
{
}

Result<QList<StoredAuthority>> CertificateStore::authorities() const
{
    return listOf<StoredAuthority>(m_authorities, [](const StoreEntry &entry) {
        return StoredAuthority { .id = AuthorityId(entry.id),
                                 .name = entry.name,
                                 .certificate = entry.certificate };
    });
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
                              .certificate = entry.certificate };
    });
}

QList<Error> CertificateStore::problems() const
{
    return problemsOf(m_authorities, &keyedOf) + problemsOf(m_identities, &keyedOf)
        + problemsOf(m_servers, [](const EntryFolder &folder, const QString &id) { return folder.read(id); });
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
    return m_servers.write({ .id = server.id,
                             .name = server.name,
                             .authority = server.authority.text(),
                             .certificate = server.certificate },
                           nullptr);
}

Result<> CertificateStore::removeAuthority(const AuthorityId &id)
{
    return m_authorities.remove(id.text());
}

Result<> CertificateStore::removeIdentity(const IdentityId &id)
{
    return m_identities.remove(id.text());
}

Result<> CertificateStore::removeServer(const QString &id)
{
    return m_servers.remove(id);
}

Result<KeyedCertificate> CertificateStore::authority(const AuthorityId &id) const
{
    return keyedOf(m_authorities, id.text());
}

Result<KeyedCertificate> CertificateStore::identity(const IdentityId &id) const
{
    return keyedOf(m_identities, id.text());
}

} // namespace slipway::pki
