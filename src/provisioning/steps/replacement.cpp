// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/steps/replacement.h"

#include "base/files/ondisk.h"
#include "pki/renewal.h"
#include "pki/store/storework.h"
#include "provisioning/steps/leaf.h"

#include <algorithm>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFormerCertificate = "former-certificate"_L1;
constexpr auto kFormerAuthority = "former-authority"_L1;

/// Trusts everything that the engine may show from the beginning of the plan to its end.
docker::Host trustingBoth(const Plan &plan)
{
    docker::Host host = plan.replacement->before;
    for (const QString &id : plan.replacement->trusted) {
        if (id != host.authorityId && !host.alsoTrusted.contains(id))
            host.alsoTrusted.append(id);
    }
    return host;
}

/// The host may have been removed in the meantime: then it is not brought back.
Result<> putIfThere(const docker::HostStore &hosts, const docker::Host &wanted)
{
    const Result<QList<docker::Host>> all = hosts.load();
    if (!all)
        return all.error();
    const bool isThere = std::any_of(all->cbegin(), all->cend(),
                                     [&wanted](const docker::Host &host) { return host.id == wanted.id; });
    if (!isThere) {
        return Error { .kind = ErrorKind::NotFound, .code = u"replace.host-gone"_s, .subject = wanted.name };
    }
    return hosts.put(wanted);
}

Task<Result<>> putOnDiskIfThere(docker::HostStore hosts, docker::Host wanted)
{
    return onDisk(
        [hosts = std::move(hosts), wanted = std::move(wanted)] { return putIfThere(hosts, wanted); });
}

Task<Result<>> putInStore(pki::CertificateStore store, pki::StoredServer entry)
{
    return pki::inStore(std::move(store), [entry = std::move(entry)](pki::CertificateStore &in) {
        return in.putServer(entry);
    });
}

bool hasNewCertificate(const StepContext &context)
{
    const QString pem = context.journal.output(StepKind::Certificates, kNewCertificate);
    const Result<pki::Certificate> certificate = pki::Certificate::parse(pem.toLatin1());
    const Result<Secret> key = context.journal.readKey(context.storeKey());
    return certificate && key && pki::checkKeyMatches(*certificate, *key);
}

std::optional<pki::StoredServer> storedServer(const StepContext &context)
{
    const QList<pki::StoredServer> all =
        context.services.certificates.servers().value_or(QList<pki::StoredServer>());
    for (const pki::StoredServer &server : all) {
        if (server.id == context.plan().serverId())
            return server;
    }
    return std::nullopt;
}

/// What the machine has had until now: what is kept of the host, or what somebody has made for its machine by
/// hand.
std::optional<pki::StoredServer> formerServer(const StepContext &context)
{
    if (std::optional<pki::StoredServer> own = storedServer(context))
        return own;
    const docker::Host &host = context.plan().replacement->before;
    const QList<pki::StoredServer> all =
        context.services.certificates.servers().value_or(QList<pki::StoredServer>());
    for (const pki::StoredServer &server : all) {
        if (!server.former && !server.machine.isEmpty() && server.authority.text() == host.authorityId
            && server.machine.compare(host.machineId, Qt::CaseInsensitive) == 0)
            return server;
    }
    return std::nullopt;
}

/// The kind of key that the former one has, for as long as that was good for at first.
void keepKind(pki::LeafRequest &request, const std::optional<pki::StoredServer> &former,
              const pki::Certificate &authority)
{
    if (!former)
        return;
    request.key = pki::keyTypeOf(former->certificate);
    request.validity = std::min(pki::lifetimeOf(former->certificate), pki::daysLeft(authority, request.now));
}

/// Once, before the store changes: undo needs it.
Task<Result<>> noteFormer(StepContext *context)
{
    const std::optional<pki::StoredServer> former = storedServer(*context);
    if (!former || !context->journal.output(StepKind::UpdateHost, kFormerCertificate).isEmpty())
        co_return Result<>();
    QHash<QString, QString> changes { { kFormerCertificate,
                                        QString::fromLatin1(former->certificate.toPem()) },
                                      { kFormerAuthority, former->authority.text() } };
    const Result<> noted = co_await context->journal.setOutputs(StepKind::UpdateHost, std::move(changes));
    co_return noted;
}

} // namespace

Task<Result<>> applyNewCertificate(StepContext *context, std::stop_token stop)
{
    const Result<> trusting =
        co_await putOnDiskIfThere(context->services.hosts, trustingBoth(context->plan()));
    if (!trusting)
        co_return trusting.error();
    if (context->plan().keyOnMachine() || hasNewCertificate(*context))
        co_return Result<>();
    Result<pki::KeyedCertificate> authority =
        context->services.certificates.authority(pki::AuthorityId(context->plan().authorityId()));
    if (!authority)
        co_return authority.error();
    auto shared = std::make_shared<const pki::KeyedCertificate>(std::move(*authority));
    pki::LeafRequest request =
        serverRequest(context->plan(), shared->certificate, context->services.clock.now());
    keepKind(request, formerServer(*context), shared->certificate);
    const Result<pki::KeyedCertificate> made = co_await issueLeaf(std::move(shared), std::move(request));
    if (!made)
        co_return made.error();
    if (stop.stop_requested())
        co_return cancelled();
    const Result<> keyKept = co_await context->journal.writeKey(made->privateKey, context->storeKey());
    if (!keyKept)
        co_return keyKept.error();
    QHash<QString, QString> changes { { kNewCertificate, QString::fromLatin1(made->certificate.toPem()) } };
    const Result<> noted = co_await context->journal.setOutputs(StepKind::Certificates, std::move(changes));
    co_return noted;
}

Task<Result<>> undoNewCertificate(StepContext *context, std::stop_token stop)
{
    Q_UNUSED(stop)
    const Result<> key = co_await context->journal.removeKey();
    if (!key)
        co_return key.error();
    const Result<> put =
        co_await putOnDiskIfThere(context->services.hosts, context->plan().replacement->before);
    if (!put && put.error().kind != ErrorKind::NotFound)
        co_return put.error();
    co_return Result<>();
}

Task<Result<>> applyRememberNew(StepContext *context, std::stop_token stop)
{
    Q_UNUSED(stop)
    const Plan &plan = context->plan();
    const Result<> noted = co_await noteFormer(context);
    if (!noted)
        co_return noted.error();
    const QString pem = context->journal.output(StepKind::Certificates, kNewCertificate);
    const Result<pki::Certificate> certificate = pki::Certificate::parse(pem.toLatin1());
    if (!certificate)
        co_return certificate.error();
    const std::optional<pki::StoredServer> former = storedServer(*context);
    pki::StoredServer entry { .id = plan.serverId(),
                              .name = former ? former->name : plan.replacement->before.name,
                              .authority = pki::AuthorityId(plan.authorityId()),
                              .certificate = *certificate };
    const Result<> kept = co_await putInStore(context->services.certificates, std::move(entry));
    if (!kept)
        co_return kept.error();
    const Result<> put = co_await putOnDiskIfThere(context->services.hosts, hostOf(plan));
    co_return put;
}

namespace {

/// \param pem of the certificate that the entry had before
Task<Result<>> putFormerBack(StepContext *context, pki::StoredServer entry, QString pem)
{
    const Result<pki::Certificate> certificate = pki::Certificate::parse(pem.toLatin1());
    if (!certificate)
        co_return certificate.error();
    entry.certificate = *certificate;
    entry.authority = pki::AuthorityId(context->journal.output(StepKind::UpdateHost, kFormerAuthority));
    const Result<> put = co_await putInStore(context->services.certificates, std::move(entry));
    co_return put;
}

/// Only what this plan has put there: the step may not have come to it.
Task<Result<>> removeMade(StepContext *context, pki::StoredServer entry)
{
    const QString made = context->journal.output(StepKind::Certificates, kNewCertificate);
    const Result<pki::Certificate> certificate = pki::Certificate::parse(made.toLatin1());
    if (!certificate || certificate->der != entry.certificate.der)
        co_return Result<>();
    auto work = [id = entry.id](pki::CertificateStore &store) { return store.removeServer(id); };
    const Result<> removed = co_await pki::inStore(context->services.certificates, std::move(work));
    co_return removed;
}

} // namespace

Task<Result<>> undoRememberNew(StepContext *context, std::stop_token stop)
{
    Q_UNUSED(stop)
    const QString pem = context->journal.output(StepKind::UpdateHost, kFormerCertificate);
    if (const std::optional<pki::StoredServer> entry = storedServer(*context)) {
        Task<Result<>> undoing =
            pem.isEmpty() ? removeMade(context, *entry) : putFormerBack(context, *entry, pem);
        const Result<> undone = co_await std::move(undoing);
        if (!undone)
            co_return undone.error();
    }
    // Until the machine has its former files again, both may be shown.
    const Result<> put = co_await putOnDiskIfThere(context->services.hosts, trustingBoth(context->plan()));
    if (!put && put.error().kind != ErrorKind::NotFound)
        co_return put.error();
    co_return Result<>();
}

} // namespace slipway::provisioning
