// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/steps/installer.h"

#include "provisioning/installrequest.h"
#include "provisioning/names.h"

#include <algorithm>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

bool isOneOf(const QString &text, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(), [&text](QLatin1StringView word) {
        return text.compare(word, Qt::CaseInsensitive) == 0;
    });
}

bool isUnderWay(const QString &provisioningState)
{
    return isOneOf(provisioningState, { "Creating"_L1, "Updating"_L1, "Transitioning"_L1 });
}

/// Azure refuses by a code that it has for much else, too: the machine does not run.
Error refusal(Error error)
{
    if (error.kind == ErrorKind::Conflict && isOneOf(error.code, { "OperationNotAllowed"_L1 }))
        error.code = u"install.not-allowed"_s;
    return error;
}

Result<Installer> fromExtension(const Result<azure::Extension> &extension)
{
    if (!extension)
        return refusal(extension.error());
    return Installer { .isUnderWay = isUnderWay(extension->provisioningState),
                       .hasSucceeded = isOneOf(extension->provisioningState, { "Succeeded"_L1 }),
                       .message = extension->message };
}

Result<pki::Certificate> serverCertificate(const StepContext &context)
{
    if (context.plan().replacement) {
        const QString pem = context.journal.output(StepKind::Certificates, kNewCertificate);
        return pki::Certificate::parse(pem.toLatin1());
    }
    const Result<QList<pki::StoredServer>> servers = context.services.certificates.servers();
    if (!servers)
        return servers.error();
    for (const pki::StoredServer &server : *servers) {
        if (server.id == context.plan().serverId())
            return server.certificate;
    }
    return Error { .kind = ErrorKind::NotFound,
                   .code = u"install.no-certificate"_s,
                   .subject = context.plan().serverId() };
}

/// What the engine checks its clients by, in PEM: one authority, or two while one replaces the other.
Result<QByteArray> authoritiesOf(const StepContext &context)
{
    const Plan &plan = context.plan();
    const QStringList ids = plan.replacement ? plan.replacement->trusted : QStringList { plan.authorityId() };
    return context.services.certificates.authoritiesPem(ids);
}

InstallJob jobOf(const StepContext &context)
{
    if (context.isAboutKey)
        return context.isUndoing ? InstallJob::DropKey : InstallJob::MakeKey;
    switch (context.plan().kind()) {
    case PlanKind::SetUp:
        return context.isUndoing ? InstallJob::Remove : InstallJob::Install;
    case PlanKind::ReplaceCertificates:
        return context.isUndoing ? InstallJob::PutBackCertificates : InstallJob::ReplaceCertificates;
    case PlanKind::ChangeOptions:
        return context.isUndoing ? InstallJob::PutBackOptions : InstallJob::ChangeOptions;
    case PlanKind::UpgradeEngine:
        return InstallJob::Upgrade;
    case PlanKind::RemoveEngine:
        return InstallJob::Remove;
    }
    return InstallJob::Install;
}

Result<InstallPayload> payloadOf(const StepContext &context)
{
    const Plan &plan = context.plan();
    InstallPayload payload { .job = jobOf(context),
                             .port = plan.choices.port,
                             .endMarker = context.endMarker() };
    if (plan.work) {
        payload.options = plan.work->optionChanges();
        payload.deletesData = plan.work->deletesData;
    }
    if (plan.work || context.isUndoing || context.isAboutKey)
        return payload;
    const Result<pki::Certificate> certificate = serverCertificate(context);
    if (!certificate)
        return certificate.error();
    Result<QByteArray> authorities = authoritiesOf(context);
    if (!authorities)
        return authorities.error();
    payload.authority = *std::move(authorities);
    payload.certificate = certificate->toPem();
    payload.keyOnMachine = plan.keyOnMachine();
    if (!payload.keyOnMachine) {
        Result<Secret> key = context.journal.readKey(context.storeKey());
        if (!key)
            return key.error();
        payload.key = std::move(*key);
    }
    if (payload.job == InstallJob::Install)
        payload.options = plan.choices.options.toDaemonJson();
    return payload;
}

bool isRunCommand(const StepContext &context)
{
    return runsAsCommand(context.plan().choices.route);
}

} // namespace

Result<Installer> fromRunCommand(const Result<azure::RunCommandState> &command)
{
    if (!command)
        return refusal(command.error());
    const bool hasEnded = !isOneOf(command->executionState, { "Pending"_L1, "Running"_L1 });
    Installer installer { .isUnderWay = isUnderWay(command->provisioningState) || !hasEnded };
    installer.hasSucceeded =
        isOneOf(command->executionState, { "Succeeded"_L1 }) && command->exitCode.value_or(0) == 0;
    installer.message =
        u"%1\n[stdout]\n%2\n[stderr]\n%3"_s.arg(command->message, command->output, command->error);
    if (hasEnded && !installer.hasSucceeded) {
        const bool isLate = isOneOf(command->executionState, { "TimedOut"_L1 });
        installer.failure = isLate              ? u"install.timeout"_s
            : command->exitCode.value_or(0) > 0 ? u"install.exit-%1"_s.arg(*command->exitCode)
                                                : u"install.not-run"_s;
    }
    return installer;
}

Task<Result<Installer>> putInstaller(StepContext *context, int attempt,
                                     azure::LongRunning::Resumable remember, std::stop_token stop)
{
    const Plan &plan = context->plan();
    const Result<InstallPayload> payload = payloadOf(*context);
    if (!payload)
        co_return payload.error();
    if (isRunCommand(*context)) {
        Result<azure::RunCommandRequest> command = runCommandRequest(plan, attempt, *payload);
        if (!command)
            co_return command.error();
        const Result<azure::RunCommandState> ran = co_await context->services.runCommands.put(
            plan.extension, std::move(*command), std::move(remember), std::move(stop));
        co_return fromRunCommand(ran);
    }
    Result<azure::ExtensionRequest> request = plan.choices.route == Route::CustomScript
        ? customScriptRequest(plan, attempt, *payload)
        : dockerExtensionRequest(plan, attempt, *payload);
    if (!request)
        co_return request.error();
    const Result<azure::Extension> ran = co_await context->services.extensions.put(
        plan.extension, std::move(*request), std::move(remember), std::move(stop));
    co_return fromExtension(ran);
}

Result<HandedOver> handedOverBy(const StepContext &context, int attempt)
{
    const Result<InstallPayload> payload = payloadOf(context);
    if (!payload)
        return payload.error();
    return handedOver(context.plan(), attempt, *payload);
}

Task<Result<Installer>> resumeInstaller(StepContext *context, QUrl pollUrl, std::stop_token stop)
{
    const azure::ArmId id = context->plan().extension;
    if (isRunCommand(*context)) {
        const Result<azure::RunCommandState> ran =
            co_await context->services.runCommands.resumePut(id, std::move(pollUrl), std::move(stop));
        co_return fromRunCommand(ran);
    }
    const Result<azure::Extension> ran =
        co_await context->services.extensions.resumePut(id, std::move(pollUrl), std::move(stop));
    co_return fromExtension(ran);
}

Task<Result<Installer>> lookAtInstaller(StepContext *context, std::stop_token stop)
{
    const azure::ArmId id = context->plan().extension;
    if (isRunCommand(*context)) {
        const Result<azure::RunCommandState> found =
            co_await context->services.runCommands.get(id, std::move(stop));
        co_return fromRunCommand(found);
    }
    const Result<azure::Extension> found = co_await context->services.extensions.get(id, std::move(stop));
    co_return fromExtension(found);
}

Task<Result<>> removeInstaller(StepContext *context, std::stop_token stop)
{
    const azure::ArmId id = context->plan().extension;
    if (isRunCommand(*context)) {
        const Result<> removed = co_await context->services.runCommands.remove(id, std::move(stop));
        co_return removed;
    }
    const Result<> removed = co_await context->services.extensions.remove(id, std::move(stop));
    co_return removed;
}

Task<Result<>> withdrawDockerExtension(StepContext *context, std::stop_token stop)
{
    const azure::ArmId id =
        context->plan().choices.machine.id.child(names::kExtensionsType, names::kDockerExtensionName);
    const Result<azure::Extension> found = co_await context->services.extensions.get(id, stop);
    if (!found && found.error().kind == ErrorKind::NotFound)
        co_return Result<>();
    if (!found)
        co_return found.error();
    const Result<> removed = co_await context->services.extensions.remove(id, std::move(stop));
    if (!removed && removed.error().kind != ErrorKind::Service)
        co_return removed.error();
    co_return Result<>();
}

} // namespace slipway::provisioning
