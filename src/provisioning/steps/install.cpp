// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/steps/install.h"

#include "base/log/redact.h"
#include "provisioning/installscript.h"
#include "provisioning/names.h"
#include "provisioning/steps/scriptoutput.h"

#include <algorithm>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPollUrl = "poll-url"_L1;
constexpr auto kAttempt = "attempt"_L1;

constexpr auto kReadAgain = 10s; ///< between looks at an extension whose operation we do not know
constexpr auto kLongestWait = 95min; ///< Azure gives a script 90
constexpr int kMarkerLooks = 4; ///< the instance view may lag behind the operation
constexpr int kRemoveTries = 12;
constexpr qsizetype kLongestDetail = 6000;

bool isOneOf(const QString &text, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(), [&text](QLatin1StringView word) {
        return text.compare(word, Qt::CaseInsensitive) == 0;
    });
}

bool isUnderWay(const azure::Extension &extension)
{
    return isOneOf(extension.provisioningState, { "Creating"_L1, "Updating"_L1, "Transitioning"_L1 });
}

Error scriptError(const StepContext &context, const QString &code, const QString &message)
{
    return { .kind = ErrorKind::Service,
             .code = code,
             .subject = context.plan().choices.machine.name,
             .detail = redacted(message).right(kLongestDetail) };
}

/// The operation's error, with the script's own exit code and words where there are any.
Error scriptFailure(const StepContext &context, const Error &error, const QString &message)
{
    const bool saysMore = message.contains("[stdout]"_L1) || error.detail.isEmpty();
    const QString text = saysMore ? message : error.detail;
    const ScriptOutput output = ScriptOutput::parse(text);
    Error failure = error;
    if (output.exitStatus)
        failure = scriptError(context, u"install.exit-%1"_s.arg(*output.exitStatus), text);
    else if (saysMore)
        failure.detail = redacted(error.detail + u'\n' + message).trimmed().right(kLongestDetail);
    failure.requestId = error.requestId;
    return failure;
}

Result<> forgetOperation(StepContext &context)
{
    return context.journal.setOutputs(StepKind::Install, { { kPollUrl, QString() } });
}

/// Ends the step when the script did: its key is not needed any more.
Result<> finish(StepContext &context, const ScriptOutput &output)
{
    context.say(output.lastWords(context.plan().endMarker));
    const Result<> keyRemoved = context.journal.removeKey();
    if (!keyRemoved)
        return keyRemoved.error();
    return forgetOperation(context);
}

/// Believes in success only when the marker is there.
Task<Result<>> conclude(StepContext *context, azure::Extension extension, std::stop_token stop)
{
    ScriptOutput output = ScriptOutput::parse(extension.message);
    for (int look = 1; look < kMarkerLooks && !output.endsWith(context->plan().endMarker); ++look) {
        co_await context->services.clock.sleep(kReadAgain, stop);
        if (stop.stop_requested())
            co_return cancelled();
        const Result<azure::Extension> again =
            co_await context->services.extensions.get(context->plan().extension, stop);
        if (!again)
            co_return again.error();
        extension = *again;
        output = ScriptOutput::parse(extension.message);
    }
    if (output.endsWith(context->plan().endMarker))
        co_return finish(*context, output);
    const Result<> forgotten = forgetOperation(*context);
    if (!forgotten)
        co_return forgotten.error();
    co_return scriptError(*context, u"install.no-marker"_s, extension.message);
}

/// What the machine says about a script that failed.
Task<Error> explain(StepContext *context, Error error, std::stop_token stop)
{
    const Result<azure::Extension> extension =
        co_await context->services.extensions.get(context->plan().extension, stop);
    co_return scriptFailure(*context, error, extension ? extension->message : QString());
}

/// The end of a put, or of the waiting for one.
Task<Result<>> conclusionOf(StepContext *context, Result<azure::Extension> ended, std::stop_token stop)
{
    if (ended) {
        const Result<> concluded = co_await conclude(context, *ended, stop);
        co_return concluded;
    }
    if (ended.error().kind != ErrorKind::Service)
        co_return ended.error();
    const Result<> forgotten = forgetOperation(*context);
    if (!forgotten)
        co_return forgotten.error();
    const Error failure = co_await explain(context, ended.error(), stop);
    co_return failure;
}

Result<azure::ExtensionRequest> requestFor(const StepContext &context, int attempt)
{
    const Plan &plan = context.plan();
    const Result<QList<pki::StoredServer>> servers = context.services.certificates.servers();
    if (!servers)
        return servers.error();
    const auto server =
        std::find_if(servers->cbegin(), servers->cend(),
                     [&plan](const pki::StoredServer &entry) { return entry.id == plan.serverId(); });
    if (server == servers->cend())
        return Error { .kind = ErrorKind::NotFound,
                       .code = u"install.no-certificate"_s,
                       .subject = plan.serverId() };
    const Result<pki::KeyedCertificate> authority =
        context.services.certificates.authority(pki::AuthorityId(plan.authorityId()));
    if (!authority)
        return authority.error();
    Result<Secret> key = context.journal.readKey();
    if (!key)
        return key.error();
    const Result<Secret> script = installScript({ .port = plan.choices.port,
                                                  .endMarker = plan.endMarker,
                                                  .authority = authority->certificate.toPem(),
                                                  .certificate = server->certificate.toPem(),
                                                  .key = std::move(*key) });
    if (!script)
        return script.error();
    const Result<Secret> packed = packedScript(*script);
    if (!packed)
        return packed.error();
    const QString text = packed->reveal([](QByteArrayView base64) { return QString::fromLatin1(base64); });
    return azure::ExtensionRequest { .location = plan.choices.machine.location,
                                     .publisher = names::kScriptPublisher,
                                     .type = names::kScriptType,
                                     .typeHandlerVersion = names::kScriptVersion,
                                     .settings = { { u"timestamp"_s, plan.timestamp(attempt) } },
                                     .protectedSettings = { { u"script"_s, text } } };
}

Task<Result<>> start(StepContext *context, std::stop_token stop)
{
    const int attempt = context->journal.output(StepKind::Install, kAttempt).toInt() + 1;
    Result<azure::ExtensionRequest> request = requestFor(*context, attempt);
    if (!request)
        co_return request.error();
    const Result<> noted = context->journal.setOutputs(
        StepKind::Install, { { kAttempt, QString::number(attempt) }, { kPollUrl, QString() } });
    if (!noted)
        co_return noted.error();
    // When the address cannot be written down, an interrupted run looks at the extension instead.
    azure::LongRunning::Resumable remember = [context](const QUrl &url) {
        [[maybe_unused]] const Result<> written = context->journal.setOutputs(
            StepKind::Install, { { kPollUrl, url.toString(QUrl::FullyEncoded) } });
    };
    Result<azure::Extension> ended = co_await context->services.extensions.put(
        context->plan().extension, std::move(*request), std::move(remember), stop);
    const Result<> concluded = co_await conclusionOf(context, std::move(ended), stop);
    co_return concluded;
}

/// Waits for an extension whose operation is not known (any more).
Task<Result<azure::Extension>> settled(StepContext *context, std::stop_token stop)
{
    const auto begin = context->services.clock.monotonic();
    for (;;) {
        const Result<azure::Extension> extension =
            co_await context->services.extensions.get(context->plan().extension, stop);
        const bool isLate = context->services.clock.monotonic() - begin > kLongestWait;
        if (!extension || !isUnderWay(*extension) || isLate)
            co_return extension;
        co_await context->services.clock.sleep(kReadAgain, stop);
        if (stop.stop_requested())
            co_return cancelled();
    }
}

/// After an interruption: was the script started, and how did it end?
Task<Result<>> lookAndDecide(StepContext *context, std::stop_token stop)
{
    const Result<azure::Extension> extension = co_await settled(context, stop);
    if (!extension && extension.error().kind != ErrorKind::NotFound)
        co_return extension.error();
    if (extension && isOneOf(extension->provisioningState, { "Succeeded"_L1 })) {
        const ScriptOutput output = ScriptOutput::parse(extension->message);
        if (output.endsWith(context->plan().endMarker))
            co_return finish(*context, output);
    }
    const Result<> started = co_await start(context, stop);
    co_return started;
}

bool isOperationGone(const Error &error)
{
    return error.kind != ErrorKind::Cancelled && error.kind != ErrorKind::Service
        && error.kind != ErrorKind::SignInRequired && !error.isTransient();
}

Task<Result<>> resume(StepContext *context, QUrl pollUrl, std::stop_token stop)
{
    Result<azure::Extension> ended =
        co_await context->services.extensions.resumePut(context->plan().extension, std::move(pollUrl), stop);
    if (!ended && isOperationGone(ended.error())) {
        const Result<> decided = co_await lookAndDecide(context, stop);
        co_return decided;
    }
    const Result<> concluded = co_await conclusionOf(context, std::move(ended), stop);
    co_return concluded;
}

} // namespace

Task<Result<>> applyInstall(StepContext *context, std::stop_token stop)
{
    const QString pollUrl = context->journal.output(StepKind::Install, kPollUrl);
    if (!pollUrl.isEmpty()) {
        const Result<> resumed = co_await resume(context, QUrl(pollUrl), stop);
        co_return resumed;
    }
    if (context->journal.output(StepKind::Install, kAttempt).isEmpty()) {
        const Result<> started = co_await start(context, stop);
        co_return started;
    }
    const Result<> decided = co_await lookAndDecide(context, stop);
    co_return decided;
}

Task<Result<>> undoInstall(StepContext *context, std::stop_token stop)
{
    const Result<> keyRemoved = context->journal.removeKey();
    if (!keyRemoved)
        co_return keyRemoved.error();
    for (int attempt = 1;; ++attempt) {
        const Result<> removed =
            co_await context->services.extensions.remove(context->plan().extension, stop);
        // An extension that is still being installed cannot be removed yet.
        const bool isBusy = !removed && removed.error().kind == ErrorKind::Conflict;
        if (!isBusy || attempt == kRemoveTries)
            co_return removed;
        co_await context->services.clock.sleep(kReadAgain, stop);
        if (stop.stop_requested())
            co_return cancelled();
    }
}

} // namespace slipway::provisioning
