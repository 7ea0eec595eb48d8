// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/steps/machinekey.h"

#include "base/async/inthreadpool.h"
#include "pki/certificaterequest.h"
#include "pki/store/storework.h"
#include "provisioning/steps/install.h"
#include "provisioning/steps/installer.h"
#include "provisioning/steps/leaf.h"

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

/// Output: what came was refused, so that the script has to run again for another request.
constexpr auto kRefused = "refused"_L1;

/// The same, for the run of the script that is about the key.
StepContext keyContext(const StepContext &context)
{
    StepContext own = context;
    own.isAboutKey = true;
    return own;
}

Task<Result<pki::Certificate>> signInPool(SharedAuthority authority, pki::PublicKey key,
                                          pki::LeafRequest request)
{
    auto work = [authority, key, request] { return pki::issueFor(*authority, key, request); };
    Result<pki::Certificate> made = co_await inThreadPool(std::move(work));
    co_return std::move(made);
}

Task<Result<>> keep(StepContext *context, pki::Certificate certificate)
{
    const Plan &plan = context->plan();
    if (plan.replacement)
        return context->journal.setOutputs(StepKind::Certificates,
                                           { { kNewCertificate, QString::fromLatin1(certificate.toPem()) } });
    const pki::StoredServer entry { .id = plan.serverId(),
                                    .name = plan.choices.machine.name,
                                    .authority = pki::AuthorityId(plan.authorityId()),
                                    .certificate = std::move(certificate) };
    return pki::inStore(context->services.certificates,
                        [entry](pki::CertificateStore &store) { return store.putServer(entry); });
}

Task<Result<>> signRequest(StepContext *context)
{
    const Plan &plan = context->plan();
    const QString text = context->journal.output(StepKind::MakeKey, kRequest);
    if (text.isEmpty()) {
        co_return Error { .kind = ErrorKind::Protocol,
                          .code = u"request.missing"_s,
                          .subject = plan.choices.machine.name };
    }
    const Result<pki::PublicKey> key = pki::readCertificateRequest(text.toLatin1(), pki::KeyType::EcP256);
    if (!key)
        co_return key.error();
    Result<pki::KeyedCertificate> authority =
        context->services.certificates.authority(pki::AuthorityId(plan.authorityId()));
    if (!authority)
        co_return authority.error();
    auto shared = std::make_shared<const pki::KeyedCertificate>(std::move(*authority));
    pki::LeafRequest request = serverRequest(plan, shared->certificate, context->services.clock.now());
    const Result<pki::Certificate> made = co_await signInPool(std::move(shared), *key, std::move(request));
    if (!made)
        co_return made.error();
    const Result<> kept = co_await keep(context, *made);
    co_return kept;
}

/// Notes that what came is of no use; says whose it was.
Task<Result<>> refuse(StepContext *context, Error error)
{
    error.subject = context->plan().choices.machine.name;
    QHash<QString, QString> changes { { kRequest, QString() }, { kRefused, u"yes"_s } };
    const Result<> noted = co_await context->journal.setOutputs(StepKind::MakeKey, std::move(changes));
    co_return noted ? error : noted.error();
}

} // namespace

Task<Result<>> applyMakeKey(StepContext *context, std::stop_token stop)
{
    StepContext own = keyContext(*context);
    const bool wasRefused = !context->journal.output(StepKind::MakeKey, kRefused).isEmpty();
    QHash<QString, QString> changes { { kRefused, QString() } };
    const Result<> noted = co_await context->journal.setOutputs(StepKind::MakeKey, std::move(changes));
    if (!noted)
        co_return noted.error();
    auto run = wasRefused ? &runAgain : &applyInstall;
    const Result<> ran = co_await run(&own, std::move(stop));
    if (!ran)
        co_return ran.error();
    const Result<> made = co_await signRequest(context);
    if (made || !made.error().code.startsWith("request."_L1))
        co_return made;
    const Result<> refused = co_await refuse(context, made.error());
    co_return refused;
}

Task<Result<>> undoMakeKey(StepContext *context, std::stop_token stop)
{
    if (!context->journal.output(StepKind::MakeKey, kKeyIsUsed).isEmpty())
        co_return Result<>();
    StepContext own = keyContext(*context);
    const Result<> dropped = co_await runAgain(&own, stop);
    if (!dropped && dropped.error().kind != ErrorKind::NotFound)
        co_return dropped.error();
    if (context->plan().kind() != PlanKind::SetUp)
        co_return Result<>();
    const Result<> removed = co_await removeInstaller(context, std::move(stop));
    co_return removed;
}

} // namespace slipway::provisioning
