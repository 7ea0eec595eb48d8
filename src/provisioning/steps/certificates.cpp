// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/steps/certificates.h"

#include "base/async/inthreadpool.h"
#include "pki/store/storework.h"
#include "provisioning/steps/leaf.h"

#include <algorithm>
#include <memory>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

Task<Result<pki::KeyedCertificate>> makeNewAuthority(pki::AuthorityRequest request)
{
    auto work = [request] { return pki::makeAuthority(request); };
    Result<pki::KeyedCertificate> made = co_await inThreadPool(std::move(work));
    co_return std::move(made);
}

/// What a new authority is limited to: where the names of its machines come from; addresses change too often
/// to be limited. Empty, no limit, when a machine has no name.
QStringList domainsOf(const PlanChoices &choices)
{
    const QStringList names =
        choices.sharedAuthorityId.isEmpty() ? QStringList { choices.machine.dnsName } : choices.sharedNames;
    QStringList domains;
    for (const QString &name : names)
        domains += pki::domainOf(name); // clazy:exclude=reserve-candidates
    domains.removeDuplicates();
    return domains.contains(QString()) ? QStringList() : domains;
}

/// The authority of the plan: found, or made when the plan says so. Never made anew in the place of a chosen
/// one.
Task<Result<SharedAuthority>> haveAuthority(StepContext *context)
{
    pki::CertificateStore &store = context->services.certificates;
    const Plan &plan = context->plan();
    const pki::AuthorityId id(plan.authorityId());
    Result<pki::KeyedCertificate> found = store.authority(id);
    if (found)
        co_return std::make_shared<const pki::KeyedCertificate>(std::move(*found));
    if (found.error().kind != ErrorKind::NotFound || !plan.makesAuthority())
        co_return found.error();
    pki::AuthorityRequest request { .commonName =
                                        plan.choices.newAuthorityName.simplified().left(kLongestCommonName),
                                    .now = context->services.clock.now() };
    request.domains = domainsOf(plan.choices);
    Result<pki::KeyedCertificate> made = co_await makeNewAuthority(std::move(request));
    if (!made)
        co_return made.error();
    const SharedAuthority authority = std::make_shared<const pki::KeyedCertificate>(std::move(*made));
    const pki::StoredAuthority entry { .id = id,
                                       .name = plan.choices.newAuthorityName,
                                       .certificate = authority->certificate };
    auto work = [entry, authority](pki::CertificateStore &in) {
        return in.putAuthority(entry, authority->privateKey);
    };
    const Result<> kept = co_await pki::inStore(store, std::move(work));
    if (!kept)
        co_return kept.error();
    co_return authority;
}

bool hasServer(const StepContext &context)
{
    const Result<Secret> key = context.journal.readKey(context.storeKey());
    const Result<QList<pki::StoredServer>> servers = context.services.certificates.servers();
    if (!key || !servers)
        return false;
    return std::any_of(servers->cbegin(), servers->cend(), [&](const pki::StoredServer &server) {
        return server.id == context.plan().serverId() && pki::checkKeyMatches(server.certificate, *key);
    });
}

Task<Result<>> haveServer(StepContext *context, SharedAuthority authority)
{
    if (context->plan().keyOnMachine() || hasServer(*context))
        co_return Result<>(); // the key is made on the machine, in a step of its own
    const Plan &plan = context->plan();
    const QDateTime now = context->services.clock.now();
    pki::LeafRequest request = serverRequest(plan, authority->certificate, now);
    const Result<pki::KeyedCertificate> made = co_await issueLeaf(std::move(authority), std::move(request));
    if (!made)
        co_return made.error();
    const Result<> keyKept = co_await context->journal.writeKey(made->privateKey, context->storeKey());
    if (!keyKept)
        co_return keyKept.error();
    const pki::StoredServer entry { .id = plan.serverId(),
                                    .name = plan.choices.machine.name,
                                    .authority = pki::AuthorityId(plan.authorityId()),
                                    .certificate = made->certificate };
    auto work = [entry](pki::CertificateStore &store) { return store.putServer(entry); };
    const Result<> kept = co_await pki::inStore(context->services.certificates, std::move(work));
    co_return kept;
}

Task<Result<>> haveIdentity(StepContext *context, SharedAuthority authority)
{
    const Plan &plan = context->plan();
    const pki::IdentityId id(plan.identityId());
    const Result<pki::KeyedCertificate> found = context->services.certificates.identity(id);
    if (found)
        co_return Result<>();
    if (found.error().kind != ErrorKind::NotFound)
        co_return found.error();
    const QDateTime now = context->services.clock.now();
    pki::LeafRequest request { .purpose = pki::CertificatePurpose::Client,
                               .commonName = plan.choices.identityName.simplified().left(kLongestCommonName),
                               .validity = leafValidity(authority->certificate, now),
                               .now = now };
    Result<pki::KeyedCertificate> made = co_await issueLeaf(std::move(authority), std::move(request));
    if (!made)
        co_return made.error();
    const auto keyed = std::make_shared<const pki::KeyedCertificate>(*std::move(made));
    const pki::StoredIdentity entry { .id = id,
                                      .name = plan.choices.identityName,
                                      .authority = pki::AuthorityId(plan.authorityId()),
                                      .certificate = keyed->certificate };
    auto work = [entry, keyed](pki::CertificateStore &store) {
        return store.putIdentity(entry, keyed->privateKey);
    };
    const Result<> kept = co_await pki::inStore(context->services.certificates, std::move(work));
    co_return kept;
}

/// Whether something hangs on an authority.
Result<bool> isAuthorityUsed(const pki::CertificateStore &store, const pki::AuthorityId &authority)
{
    const auto uses = [&authority](const auto &entry) { return entry.authority == authority; };
    const Result<QList<pki::StoredServer>> servers = store.servers();
    if (!servers)
        return servers.error();
    const Result<QList<pki::StoredIdentity>> identities = store.identities();
    if (!identities)
        return identities.error();
    return std::any_of(servers->cbegin(), servers->cend(), uses)
        || std::any_of(identities->cbegin(), identities->cend(), uses);
}

/// What was made for the plan; its authority only where nothing of others hangs on it.
Result<> removeMade(pki::CertificateStore &store, const Plan &plan)
{
    if (const Result<> server = store.removeServer(plan.serverId()); !server)
        return server.error();
    Result<> identity = store.removeIdentity(pki::IdentityId(plan.identityId()));
    if (!identity || !plan.makesAuthority())
        return identity;
    const pki::AuthorityId authority(plan.authorityId());
    const Result<bool> isUsed = isAuthorityUsed(store, authority);
    if (!isUsed)
        return isUsed.error();
    return *isUsed ? Result<>() : store.removeAuthority(authority);
}

} // namespace

Task<Result<>> applyCertificates(StepContext *context, std::stop_token stop)
{
    // Set-ups of several machines share one: the first makes it, and none takes it away under another.
    const Result<Turns::Turn> turn =
        co_await context->services.turns->take(context->plan().authorityId(), stop);
    if (!turn)
        co_return turn.error();
    const Result<SharedAuthority> authority = co_await haveAuthority(context);
    if (!authority)
        co_return authority.error();
    if (stop.stop_requested())
        co_return cancelled();
    const Result<> server = co_await haveServer(context, *authority);
    if (!server)
        co_return server.error();
    const Result<> identity = co_await haveIdentity(context, *authority);
    co_return identity;
}

Task<Result<>> undoCertificates(StepContext *context, std::stop_token stop)
{
    const Result<Turns::Turn> turn =
        co_await context->services.turns->take(context->plan().authorityId(), std::move(stop));
    if (!turn)
        co_return turn.error();
    const Result<> key = co_await context->journal.removeKey();
    if (!key)
        co_return key.error();
    auto work = [plan = context->plan()](pki::CertificateStore &store) { return removeMade(store, plan); };
    const Result<> removed = co_await pki::inStore(context->services.certificates, std::move(work));
    co_return removed;
}

} // namespace slipway::provisioning
