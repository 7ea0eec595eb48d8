// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/authoritylinks.h"

#include "pki/authority.h"

#include <algorithm>

namespace slipway::app {

namespace {

using Authorities = QList<pki::StoredAuthority>;

bool isKept(const QString &id, const Authorities &authorities)
{
    return std::any_of(authorities.begin(), authorities.end(),
                       [&id](const pki::StoredAuthority &each) { return each.id.text() == id; });
}

/// Who signed it of those that are kept here; empty: nobody, or it names one of them already.
pki::AuthorityId newSignerOf(const pki::AuthorityId &known, const pki::Certificate &certificate,
                             const Authorities &authorities)
{
    if (isKept(known.text(), authorities))
        return {};
    const auto found =
        std::find_if(authorities.begin(), authorities.end(), [&](const pki::StoredAuthority &each) {
            return pki::isSignedBy(certificate, each.certificate);
        });
    return found == authorities.end() ? pki::AuthorityId() : found->id;
}

void linkIdentities(pki::CertificateStore &store, const Authorities &authorities)
{
    QList<pki::StoredIdentity> all = store.identities().value_or(QList<pki::StoredIdentity>());
    for (pki::StoredIdentity &each : all) {
        const pki::AuthorityId signer = newSignerOf(each.authority, each.certificate, authorities);
        if (signer.isEmpty())
            continue;
        each.authority = signer;
        if (const Result<pki::KeyedCertificate> keyed = store.identity(each.id))
            static_cast<void>(store.putIdentity(each, keyed->privateKey));
    }
}

void linkServers(pki::CertificateStore &store, const Authorities &authorities)
{
    QList<pki::StoredServer> all = store.servers().value_or(QList<pki::StoredServer>());
    for (pki::StoredServer &each : all) {
        const pki::AuthorityId signer = newSignerOf(each.authority, each.certificate, authorities);
        if (signer.isEmpty())
            continue;
        each.authority = signer;
        if (!each.hasKey)
            static_cast<void>(store.putServer(each));
        else if (const Result<pki::KeyedCertificate> keyed = store.server(each.id))
            static_cast<void>(store.putServer(each, keyed->privateKey));
    }
}

/// The same authority, also where one of the two was renewed with its key.
bool isSame(const pki::Certificate &one, const pki::Certificate &other, const pki::Certificate &signedByOne)
{
    return one.der == other.der || (pki::isSignedBy(signedByOne, one) && pki::isSignedBy(signedByOne, other));
}

QString engineAuthorityOf(const pki::StoredIdentity &identity, const Authorities &authorities)
{
    if (identity.trusted.isEmpty())
        return isKept(identity.authority.text(), authorities) ? identity.authority.text() : QString();
    const auto trusted = pki::Certificate::parseAll(identity.trusted).value_or(QList<pki::Certificate>());
    for (const pki::StoredAuthority &each : authorities) {
        const bool isTrusted =
            std::any_of(trusted.begin(), trusted.end(), [&](const pki::Certificate &certificate) {
                return isSame(certificate, each.certificate, identity.certificate);
            });
        if (isTrusted)
            return each.id.text();
    }
    return {};
}

bool linkHosts(const pki::CertificateStore &store, const docker::HostStore &known,
               const Authorities &authorities)
{
    const auto identities = store.identities().value_or(QList<pki::StoredIdentity>());
    QList<docker::Host> hosts = known.load().value_or(QList<docker::Host>());
    bool hasLinked = false;
    for (docker::Host &host : hosts) {
        if (host.endpoint.kind != docker::Endpoint::Kind::Tls || isKept(host.authorityId, authorities))
            continue;
        const auto own =
            std::find_if(identities.begin(), identities.end(), [&host](const pki::StoredIdentity &each) {
                return each.id.text() == host.identityId;
            });
        const QString authority = own == identities.end() ? QString() : engineAuthorityOf(*own, authorities);
        if (authority.isEmpty())
            continue;
        host.authorityId = authority;
        hasLinked = known.put(host).has_value() || hasLinked;
    }
    return hasLinked;
}

} // namespace

QString engineAuthority(const pki::StoredIdentity &identity, const pki::CertificateStore &store)
{
    return engineAuthorityOf(identity, store.authorities().value_or(Authorities()));
}

bool linkToAuthorities(pki::CertificateStore &store, const docker::HostStore &hosts)
{
    const Authorities authorities = store.authorities().value_or(Authorities());
    if (authorities.isEmpty() || store.isLocked())
        return false;
    linkIdentities(store, authorities);
    linkServers(store, authorities);
    return linkHosts(store, hosts, authorities);
}

} // namespace slipway::app
