// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificatework.h"

#include "base/async/inthreadpool.h"
#include "pki/names.h"
#include "pki/renewal.h"
#include "pki/store/storework.h"

#include <QUuid>

#include <algorithm>
#include <memory>

namespace slipway::app {

using namespace Qt::StringLiterals;
using Kind = ui::CertificateRow::Kind;

namespace {

using Made = Result<pki::KeyedCertificate>;
using SharedKeyed = std::shared_ptr<const pki::KeyedCertificate>;

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// A server's common name has a blank in it, so that it cannot be taken for a host's, which would have to be
/// among the alternative names.
QString commonNameOf(const ui::NewCertificate &request)
{
    constexpr qsizetype kLongest = 64; // X.520, ub-common-name
    const QString name = request.name.simplified();
    return request.kind == Kind::Server ? u"Docker on %1"_s.arg(name).left(kLongest).trimmed() : name;
}

pki::LeafRequest leafOf(const ui::NewCertificate &request, const QDateTime &now)
{
    pki::LeafRequest leaf { .purpose = request.kind == Kind::Server ? pki::CertificatePurpose::Server
                                                                    : pki::CertificatePurpose::Client,
                            .commonName = commonNameOf(request),
                            .key = request.key,
                            .validity = std::chrono::days(request.days),
                            .now = now };
    if (request.kind != Kind::Server)
        return leaf;
    for (const QString &name : request.names)
        (pki::addressBytes(name).isEmpty() ? leaf.dnsNames : leaf.ipAddresses) += name;
    return leaf;
}

/// Who limits names has said nothing of all addresses, and the other way round: what is not listed is not
/// permitted, but for this computer, through which tunnels lead.
pki::AuthorityRequest authorityOf(const ui::NewCertificate &request, const QDateTime &now)
{
    pki::AuthorityRequest authority { .commonName = commonNameOf(request),
                                      .key = request.key,
                                      .validity = std::chrono::days(request.days),
                                      .now = now };
    for (const QString &limit : request.limits)
        (pki::addressRange(limit).isEmpty() ? authority.domains : authority.addressRanges) += limit;
    if (!request.limits.isEmpty() && authority.domains.isEmpty())
        authority.domains = { u"localhost"_s };
    if (!request.limits.isEmpty() && authority.addressRanges.isEmpty())
        authority.addressRanges = { u"127.0.0.0/8"_s };
    return authority;
}

Task<Made> authorityInPool(pki::AuthorityRequest request)
{
    auto work = [request] { return pki::makeAuthority(request); };
    Made made = co_await inThreadPool(std::move(work));
    co_return std::move(made);
}

Task<Made> leafInPool(SharedKeyed authority, pki::LeafRequest request)
{
    auto work = [authority, request] { return pki::issue(*authority, request); };
    Made made = co_await inThreadPool(std::move(work));
    co_return std::move(made);
}

Result<> keep(const ui::NewCertificate &request, const QString &id, const pki::KeyedCertificate &made,
              pki::CertificateStore &store)
{
    const pki::AuthorityId authority(request.authority);
    const QString name = request.name.simplified();
    switch (request.kind) {
    case Kind::Authority:
        return store.putAuthority(
            { .id = pki::AuthorityId(id), .name = name, .certificate = made.certificate }, made.privateKey);
    case Kind::Server:
        return store.putServer({ .id = id,
                                 .name = name,
                                 .authority = authority,
                                 .certificate = made.certificate,
                                 .machine = request.machine },
                               made.privateKey);
    case Kind::Identity:
        break;
    }
    return store.putIdentity(
        { .id = pki::IdentityId(id), .name = name, .authority = authority, .certificate = made.certificate },
        made.privateKey);
}

Task<Result<>> kept(pki::CertificateStore store, ui::NewCertificate request, QString id,
                    pki::KeyedCertificate made)
{
    const auto shared = std::make_shared<const pki::KeyedCertificate>(std::move(made));
    auto work = [request, id, shared](pki::CertificateStore &in) { return keep(request, id, *shared, in); };
    Result<> done = co_await pki::inStore(std::move(store), std::move(work));
    co_return done;
}

template <typename Stored>
std::optional<Stored> entryOf(const Result<QList<Stored>> &all, const QString &id)
{
    if (!all)
        return std::nullopt;
    const auto found = std::find_if(all->begin(), all->end(), [&id](const Stored &entry) {
        if constexpr (std::is_same_v<Stored, pki::StoredServer>)
            return entry.id == id;
        else
            return entry.id.text() == id;
    });
    return found == all->end() ? std::nullopt : std::optional(*found);
}

Error notFound(const QString &id)
{
    return Error { .kind = ErrorKind::NotFound, .code = u"certificate.gone"_s, .subject = id };
}

/// What renewing a server or an identity needs.
struct Renewing
{
    QString name {};
    SharedKeyed authority {};
    pki::Certificate old {};
    pki::LeafRequest request {};
};

Result<SharedKeyed> signerOf(const pki::AuthorityId &id, const QString &name, const Workspace &workspace,
                             const QDateTime &now)
{
    if (id.text().isEmpty())
        return Error { .kind = ErrorKind::Local, .code = u"renew.no-authority"_s, .subject = name };
    Made keyed = workspace.certificates.authority(id);
    if (!keyed && keyed.error().kind == ErrorKind::NotFound)
        return Error { .kind = ErrorKind::Local, .code = u"renew.no-authority"_s, .subject = name };
    if (!keyed)
        return keyed.error();
    if (now.addDays(1) >= keyed->certificate.notAfter)
        return Error { .kind = ErrorKind::Local,
                       .code = u"renew.authority-ended"_s,
                       .subject = keyed->certificate.commonName };
    return std::make_shared<const pki::KeyedCertificate>(std::move(*keyed));
}

/// \param names instead of the alternative names; empty: as they are
pki::LeafRequest againOf(const Renewing &what, pki::CertificatePurpose purpose, const QStringList &names,
                         const QDateTime &now)
{
    pki::Certificate old = what.old;
    if (!names.isEmpty()) {
        old.dnsNames.clear();
        old.ipAddresses.clear();
    }
    for (const QString &name : names)
        (pki::addressBytes(name).isEmpty() ? old.dnsNames : old.ipAddresses) += name;
    return pki::renewalOf(old, what.authority->certificate, purpose, what.name, now);
}

Task<Result<pki::Certificate>> reissueInPool(Renewing what)
{
    auto work = [what] { return pki::reissue(*what.authority, what.old, what.request); };
    Result<pki::Certificate> made = co_await inThreadPool(std::move(work));
    co_return std::move(made);
}

Task<Result<pki::Certificate>> authorityAgainInPool(SharedKeyed authority, QDateTime now)
{
    auto work = [authority, now] {
        return pki::renewAuthority(*authority, now, pki::lifetimeOf(authority->certificate));
    };
    Result<pki::Certificate> made = co_await inThreadPool(std::move(work));
    co_return std::move(made);
}

/// A key that was made on its machine to stay there does not get a successor that was made here.
bool isKeyOfMachine(const pki::StoredServer &server, const Workspace &workspace)
{
    const QList<docker::Host> hosts = workspace.hosts.load().value_or(QList<docker::Host>());
    return !server.hasKey && std::any_of(hosts.cbegin(), hosts.cend(), [&server](const docker::Host &host) {
        return host.id.text() == server.id && host.keyOnMachine;
    });
}

/// With the key that is there; a server's may be on its machine only.
Result<> putAgain(pki::CertificateStore &store, const pki::StoredServer &entry)
{
    if (!entry.hasKey)
        return store.putServer(entry);
    const Made old = store.server(entry.id);
    return old ? store.putServer(entry, old->privateKey) : old.error();
}

Result<> putAgain(pki::CertificateStore &store, const pki::StoredIdentity &entry)
{
    const Made old = store.identity(entry.id);
    return old ? store.putIdentity(entry, old->privateKey) : old.error();
}

/// The same key as before.
template <typename Stored>
Task<Result<>> keptAgain(pki::CertificateStore store, Stored entry)
{
    auto work = [entry](pki::CertificateStore &in) { return putAgain(in, entry); };
    Result<> done = co_await pki::inStore(std::move(store), std::move(work));
    co_return done;
}

Result<> put(pki::CertificateStore &store, const pki::StoredServer &entry, const Secret &key)
{
    return store.putServer(entry, key);
}

Result<> put(pki::CertificateStore &store, const pki::StoredIdentity &entry, const Secret &key)
{
    return store.putIdentity(entry, key);
}

Result<> put(pki::CertificateStore &store, const pki::StoredAuthority &entry, const Secret &key)
{
    return store.putAuthority(entry, key);
}

template <typename Stored>
Task<Result<>> keptWith(pki::CertificateStore store, Stored entry, SharedKeyed keyed)
{
    auto work = [entry, keyed](pki::CertificateStore &in) { return put(in, entry, keyed->privateKey); };
    Result<> done = co_await pki::inStore(std::move(store), std::move(work));
    co_return done;
}

/// A server or an identity, with the key that it has or with another.
template <typename Stored>
Task<Result<>> renewLeaf(pki::CertificateStore store, Stored entry, Renewing what, bool newKey)
{
    if (!newKey) {
        const Result<pki::Certificate> again = co_await reissueInPool(std::move(what));
        if (!again)
            co_return again.error();
        entry.certificate = *again;
        const Result<> done = co_await keptAgain(std::move(store), std::move(entry));
        co_return done;
    }
    Made made = co_await leafInPool(what.authority, std::move(what.request));
    if (!made)
        co_return made.error();
    entry.certificate = made->certificate;
    auto keyed = std::make_shared<const pki::KeyedCertificate>(*std::move(made));
    const Result<> done = co_await keptWith(std::move(store), std::move(entry), std::move(keyed));
    co_return done;
}

// outlives: `workspace` is owned by World
Task<Result<>> renewServer(QString id, bool newKey, QStringList names, Workspace &workspace, QDateTime now)
{
    const std::optional<pki::StoredServer> entry = entryOf(workspace.certificates.servers(), id);
    if (!entry)
        co_return notFound(id);
    const Result<SharedKeyed> authority = signerOf(entry->authority, entry->name, workspace, now);
    if (!authority)
        co_return authority.error();
    Renewing what { .name = entry->name, .authority = *authority, .old = entry->certificate };
    what.request = againOf(what, pki::CertificatePurpose::Server, names, now);
    const bool isNewKey = newKey && !isKeyOfMachine(*entry, workspace);
    const Result<> done = co_await renewLeaf(workspace.certificates, *entry, std::move(what), isNewKey);
    co_return done;
}

// outlives: `workspace` is owned by World
Task<Result<>> renewIdentity(QString id, bool newKey, Workspace &workspace, QDateTime now)
{
    const std::optional<pki::StoredIdentity> entry = entryOf(workspace.certificates.identities(), id);
    if (!entry)
        co_return notFound(id);
    const Result<SharedKeyed> authority = signerOf(entry->authority, entry->name, workspace, now);
    if (!authority)
        co_return authority.error();
    Renewing what { .name = entry->name, .authority = *authority, .old = entry->certificate };
    what.request = againOf(what, pki::CertificatePurpose::Client, {}, now);
    const Result<> done = co_await renewLeaf(workspace.certificates, *entry, std::move(what), newKey);
    co_return done;
}

/// The same key and name: what trusts the old certificate trusts what the new one signs.
// outlives: `workspace` is owned by World
Task<Result<>> renewAuthority(QString id, Workspace &workspace, QDateTime now)
{
    std::optional<pki::StoredAuthority> entry = entryOf(workspace.certificates.authorities(), id);
    if (!entry)
        co_return notFound(id);
    Made keyed = workspace.certificates.authority(entry->id);
    if (!keyed)
        co_return keyed.error();
    const auto shared = std::make_shared<const pki::KeyedCertificate>(std::move(*keyed));
    const Result<pki::Certificate> again = co_await authorityAgainInPool(shared, std::move(now));
    if (!again)
        co_return again.error();
    entry->certificate = *again;
    const Result<> done = co_await keptWith(workspace.certificates, *entry, shared);
    co_return done;
}

} // namespace

// outlives: `workspace` is owned by World
Task<Result<ui::CertificateKey>> makeCertificate(ui::NewCertificate request, Workspace &workspace,
                                                 QDateTime now)
{
    const QString id = newId();
    const ui::CertificateKey key { static_cast<int>(request.kind), id };
    Made made = Error {};
    if (request.kind == Kind::Authority) {
        made = co_await authorityInPool(authorityOf(request, now));
    } else {
        const Result<SharedKeyed> authority =
            signerOf(pki::AuthorityId(request.authority), request.name, workspace, now);
        if (!authority)
            co_return authority.error();
        made = co_await leafInPool(*authority, leafOf(request, now));
    }
    if (!made)
        co_return made.error();
    const Result<> done = co_await kept(workspace.certificates, std::move(request), id, *std::move(made));
    if (!done)
        co_return done.error();
    co_return key;
}

// outlives: `workspace` is owned by World
Task<Result<>> renewCertificate(ui::CertificateKey which, bool newKey, QStringList names,
                                Workspace &workspace, QDateTime now)
{
    switch (static_cast<Kind>(which.kind)) {
    case Kind::Authority:
        return renewAuthority(std::move(which.id), workspace, std::move(now));
    case Kind::Server:
        return renewServer(std::move(which.id), newKey, std::move(names), workspace, std::move(now));
    case Kind::Identity:
        break;
    }
    return renewIdentity(std::move(which.id), newKey, workspace, std::move(now));
}

} // namespace slipway::app
