// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/steps/certificates.h"

#include "base/async/inthreadpool.h"
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
    const Result<> kept = store.putAuthority(
        { .id = id, .name = plan.choices.newAuthorityName, .certificate = made->certificate },
        made->privateKey);
    if (!kept)
        co_return kept.error();
    co_return std::make_shared<const pki::KeyedCertificate>(std::move(*made));
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
    const Result<> keyKept = context->journal.writeKey(made->privateKey, context->storeKey());
    if (!keyKept)
        co_return keyKept.error();
    co_return context->services.certificates.putServer({ .id = plan.serverId(),
                                                         .name = plan.choices.machine.name,
                                                         .authority = pki::AuthorityId(plan.authorityId()),
                                                         .certificate = made->certificate });
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
    const Result<pki::KeyedCertificate> made = co_await issueLeaf(std::move(authority), std::move(request));
    if (!made)
        co_return made.error();
    co_return context->services.certificates.putIdentity({ .id = id,
                                                           .name = plan.choices.identityName,
                                                           .authority = pki::AuthorityId(plan.authorityId()),
                                                           .certificate = made->certificate },
                                                         made->privateKey);
}

/// Whether something that is not of this plan hangs on its authority.
Result<bool> isAuthorityUsed(const StepContext &context)
{
    const pki::AuthorityId authority(context.plan().authorityId());
    const auto uses = [&authority](const auto &entry) { return entry.authority == authority; };
    const Result<QList<pki::StoredServer>> servers = context.services.certificates.servers();
    if (!servers)
        return servers.error();
    const Result<QList<pki::StoredIdentity>> identities = context.services.certificates.identities();
    if (!identities)
        return identities.error();
    return std::any_of(servers->cbegin(), servers->cend(), uses)
        || std::any_of(identities->cbegin(), identities->cend(), uses);
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
    pki::CertificateStore &store = context->services.certificates;
    const Plan &plan = context->plan();
    const Result<> key = context->journal.removeKey();
    if (!key)
        co_return key.error();
    const Result<> server = store.removeServer(plan.serverId());
    if (!server)
        co_return server.error();
    const Result<> identity = store.removeIdentity(pki::IdentityId(plan.identityId()));
    if (!identity || !plan.makesAuthority())
        co_return identity;
    const Result<bool> isUsed = isAuthorityUsed(*context);
    if (!isUsed)
        co_return isUsed.error();
    if (!*isUsed)
        co_return store.removeAuthority(pki::AuthorityId(plan.authorityId()));
    co_return Result<>();
}

} // namespace slipway::provisioning
