// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/rotationfiles.h"

#include "base/files/ondisk.h"
#include "pki/names.h"
#include "pki/store/storework.h"
#include "provisioning/steps/leaf.h"

#include <QUuid>

#include <algorithm>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

Error gone(const QString &subject)
{
    return { .kind = ErrorKind::NotFound, .code = u"rotation.gone"_s, .subject = subject };
}

bool hasName(const pki::Certificate &certificate, const QString &address)
{
    return certificate.dnsNames.contains(address, Qt::CaseInsensitive)
        || certificate.ipAddresses.contains(pki::addressText(pki::addressBytes(address)));
}

QList<pki::StoredServer> serversOf(const pki::CertificateStore &store, const QString &authority,
                                   const docker::Host &host)
{
    QList<pki::StoredServer> servers = store.servers().value_or(QList<pki::StoredServer>());
    servers.removeIf([&](const pki::StoredServer &server) {
        return server.authority.text() != authority || !isForHost(server, host);
    });
    return servers;
}

/// The one that was made for the files. A certificate of a set-up has no key here, and another engine at the
/// same address has one of its own.
std::optional<pki::StoredServer> madeFor(const pki::CertificateStore &store, const Rotation &rotation,
                                         const docker::Host &host)
{
    for (const pki::StoredServer &server : serversOf(store, rotation.id, host)) {
        if (server.hasKey && server.name == host.name)
            return server;
    }
    return std::nullopt;
}

void append(QStringList &list, const QStringList &more)
{
    list += more;
    list.removeDuplicates();
}

/// For all names of those that it takes the place of: whoever connects by one of them still can.
pki::LeafRequest requestFor(const docker::Host &host, const QList<pki::StoredServer> &former,
                            const pki::Certificate &authority, const QDateTime &now)
{
    const QByteArray address = pki::addressBytes(host.endpoint.address);
    QStringList names { u"localhost"_s };
    QStringList addresses { u"127.0.0.1"_s };
    if (address.isEmpty())
        names.prepend(host.endpoint.address);
    else
        addresses.prepend(pki::addressText(address));
    for (const pki::StoredServer &server : former) {
        append(names, server.certificate.dnsNames);
        append(addresses, server.certificate.ipAddresses);
    }
    const QString commonName = u"Docker on %1"_s.arg(host.name.simplified());
    return { .purpose = pki::CertificatePurpose::Server,
             .commonName = commonName.left(kLongestCommonName).trimmed(),
             .dnsNames = names,
             .ipAddresses = addresses,
             .key = former.isEmpty() ? pki::KeyType::EcP256 : pki::keyTypeOf(former.constFirst().certificate),
             .validity = leafValidity(authority, now),
             .now = now };
}

/// \return its id in the store
// outlives: the store and the clock are owned by app
Task<Result<QString>> makeFor(pki::CertificateStore &store, Clock &clock, Rotation rotation,
                              docker::Host host)
{
    Result<pki::KeyedCertificate> authority = store.authority(pki::AuthorityId(rotation.id));
    if (!authority)
        co_return authority.error().kind == ErrorKind::NotFound ? gone(rotation.name) : authority.error();
    auto signer = std::make_shared<const pki::KeyedCertificate>(std::move(*authority));
    pki::LeafRequest request =
        requestFor(host, serversOf(store, rotation.oldAuthority, host), signer->certificate, clock.now());
    Result<pki::KeyedCertificate> made = co_await issueLeaf(std::move(signer), std::move(request));
    if (!made)
        co_return made.error();
    const auto keyed = std::make_shared<const pki::KeyedCertificate>(*std::move(made));
    const pki::StoredServer entry { .id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                    .name = host.name,
                                    .authority = pki::AuthorityId(rotation.id),
                                    .certificate = keyed->certificate };
    auto work = [entry, keyed](pki::CertificateStore &in) { return in.putServer(entry, keyed->privateKey); };
    const Result<> kept = co_await pki::inStore(store, std::move(work));
    if (!kept)
        co_return kept.error();
    co_return entry.id;
}

Task<Result<>> trustAlso(docker::HostStore hosts, docker::Host host, QString authority)
{
    if (host.authorityId == authority || host.alsoTrusted.contains(authority))
        co_return Result<>();
    host.alsoTrusted += authority;
    auto work = [hosts, host] { return hosts.put(host); };
    const Result<> kept = co_await onDisk(std::move(work));
    co_return kept;
}

} // namespace

bool isForHost(const pki::StoredServer &server, const docker::Host &host)
{
    return server.id == host.id.text() || hasName(server.certificate, host.endpoint.address);
}

// outlives: the stores and the clock are owned by app
Task<Result<std::vector<pki::ExportFile>>> rotationFiles(pki::CertificateStore &store,
                                                         docker::HostStore &hosts, Clock &clock,
                                                         Rotation rotation, docker::HostId host)
{
    const Result<QList<docker::Host>> all = hosts.load();
    if (!all)
        co_return all.error();
    const auto at = std::find_if(rotation.hosts.cbegin(), rotation.hosts.cend(),
                                 [&host](const RotationHost &each) { return each.id == host; });
    const auto current = std::find_if(all->cbegin(), all->cend(),
                                      [&host](const docker::Host &each) { return each.id == host; });
    if (at == rotation.hosts.cend() || !rotation.hasWork(*at) || current == all->cend())
        co_return gone(host.text());
    const Result<QByteArray> trusted = store.authoritiesPem(rotation.next(*at, *current).trusted);
    if (!trusted)
        co_return trusted.error().kind == ErrorKind::NotFound ? gone(rotation.name) : trusted.error();
    const std::optional<pki::StoredServer> known = madeFor(store, rotation, *current);
    QString id = known ? known->id : QString();
    if (!known) {
        Result<QString> made = co_await makeFor(store, clock, rotation, *current);
        if (!made)
            co_return made.error();
        id = *std::move(made);
    }
    const Result<pki::KeyedCertificate> server = store.server(id);
    if (!server)
        co_return server.error();
    const Result<> trusting = co_await trustAlso(hosts, *current, rotation.id);
    if (!trusting)
        co_return trusting.error();
    co_return pki::engineExport(*server, *trusted);
}

Result<> noteRotationFiles(pki::CertificateStore &store, const Rotation &rotation, const docker::Host &host)
{
    const std::optional<pki::StoredServer> made = madeFor(store, rotation, host);
    if (!made || made->id == host.id.text())
        return {};
    const Result<pki::KeyedCertificate> keyed = store.server(made->id);
    if (!keyed)
        return keyed.error();
    const Result<> kept = store.putServer({ .id = host.id.text(),
                                            .name = made->name,
                                            .authority = made->authority,
                                            .certificate = made->certificate },
                                          keyed->privateKey);
    return kept ? store.removeServer(made->id) : kept;
}

} // namespace slipway::provisioning
