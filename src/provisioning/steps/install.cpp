// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/steps/install.h"

#include "base/log/redact.h"
#include "provisioning/steps/firststart.h"
#include "provisioning/steps/installer.h"
#include "provisioning/steps/scriptoutput.h"

namespace slipway::provisioning {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPollUrl = "poll-url"_L1;
constexpr auto kAttempt = "attempt"_L1;
constexpr auto kFirstStartFailed = "first-start-failed"_L1; ///< of cloud-init, so that we run the script now
constexpr auto kBringsEngine = "slipway: this engine came by Slipway\n"_L1; ///< of the script
constexpr auto kLostKey = ".exit-15"_L1; ///< of the script

constexpr auto kReadAgain = 10s; ///< between looks at something whose operation we do not know
constexpr auto kLongestWait = 95min; ///< Azure gives a script 90
constexpr int kMarkerLooks = 4; ///< the instance view may lag behind the operation
constexpr int kRemoveTries = 12;
constexpr qsizetype kLongestDetail = 6000;

bool isScript(const StepContext &context)
{
    return context.plan().choices.route != Route::DockerExtension;
}

Error scriptError(const StepContext &context, const QString &code, const QString &message)
{
    return { .kind = ErrorKind::Service,
             .code = code,
             .subject = context.plan().choices.machine.name,
             .detail = redacted(message).right(kLongestDetail) };
}

/// The same exit code means another thing to people, by what was wanted.
QString codePrefix(const StepContext &context)
{
    const Plan &plan = context.plan();
    const bool isAboutEngine = plan.work || (context.isUndoing && !context.isAboutKey);
    return plan.replacement ? u"replace.exit-"_s : isAboutEngine ? u"engine.exit-"_s : u"install.exit-"_s;
}

QString exitCode(const StepContext &context, int status)
{
    return codePrefix(context) + QString::number(status);
}

/// The operation's error, with the script's own exit code and words where there are any. DockerExtension
/// tells the exit codes of what it calls, which mean something else.
Error scriptFailure(const StepContext &context, const Error &error, const QString &message)
{
    const bool saysMore = message.contains("[stdout]"_L1) || error.detail.isEmpty();
    const QString text = saysMore ? message : error.detail;
    const ScriptOutput output = ScriptOutput::parse(text);
    Error failure = error;
    if (!isScript(context))
        failure = scriptError(context, u"install.extension-failed"_s,
                              u"%1\n%2"_s.arg(error.detail, message).trimmed());
    else if (output.exitStatus)
        failure = scriptError(context, exitCode(context, *output.exitStatus), text);
    else if (saysMore)
        failure.detail = redacted(error.detail + u'\n' + message).trimmed().right(kLongestDetail);
    failure.requestId = error.requestId;
    return failure;
}

Task<Result<>> forgetOperation(StepContext *context)
{
    return context->journal.setOutputs(context->installStep(), { { kPollUrl, QString() } });
}

/// What the machine says of its key.
Task<Result<>> noteKey(StepContext *context, ScriptOutput output)
{
    if (context->isUndoing || !context->plan().keyOnMachine())
        co_return Result<>();
    QHash<QString, QString> changes;
    if (context->isAboutKey)
        changes.insert(kRequest, output.requestOf(context->endMarker()));
    else
        changes.insert(kKeyIsUsed, u"yes"_s);
    const Result<> noted = co_await context->journal.setOutputs(StepKind::MakeKey, std::move(changes));
    co_return noted;
}

/// What the script says of an engine that has come by it.
Task<Result<>> noteEngine(StepContext *context, ScriptOutput output)
{
    if (context->isUndoing || context->isAboutKey || context->plan().kind() != PlanKind::SetUp
        || !output.out.contains(kBringsEngine))
        co_return Result<>();
    QHash<QString, QString> changes { { kBroughtEngine, u"yes"_s } };
    const Result<> noted = co_await context->journal.setOutputs(StepKind::Install, std::move(changes));
    co_return noted;
}

/// Ends the step when the script did: its key is not needed any more.
Task<Result<>> finish(StepContext *context, ScriptOutput output)
{
    context->say(output.lastWords(context->endMarker()));
    const Result<> engineNoted = co_await noteEngine(context, output);
    if (!engineNoted)
        co_return engineNoted.error();
    const Result<> keyNoted = co_await noteKey(context, output);
    if (!keyNoted)
        co_return keyNoted.error();
    const Result<> keyRemoved = co_await context->journal.removeKey();
    if (!keyRemoved)
        co_return keyRemoved.error();
    const Result<> forgotten = co_await forgetOperation(context);
    co_return forgotten;
}

/// The key is made anew by the next try when it is not on the machine any more.
Task<Result<>> noteLostKey(StepContext *context, Error error)
{
    if (context->isAboutKey || context->isUndoing || !context->plan().keyOnMachine()
        || !error.code.endsWith(kLostKey))
        co_return Result<>();
    StepProgress again { .kind = StepKind::MakeKey };
    const Result<> noted = co_await context->journal.setProgress(std::move(again));
    co_return noted;
}

/// How often the script was sent for this plan: Azure runs it again only when something is new.
int triesSoFar(const StepContext &context)
{
    int tries = context.journal.output(context.plan().scriptStep(), kAttempt).toInt();
    if (context.plan().keyOnMachine())
        tries += context.journal.output(StepKind::MakeKey, kAttempt).toInt();
    return tries;
}

/// Believes a script's success only when the marker is there. DockerExtension prints none: the next step
/// proves it, or does not.
Task<Result<>> believe(StepContext *context, Installer installer)
{
    const ScriptOutput output = ScriptOutput::parse(installer.message);
    if (!installer.failure && (!isScript(*context) || output.endsWith(context->endMarker()))) {
        const Result<> finished = co_await finish(context, output);
        co_return finished;
    }
    const Result<> forgotten = co_await forgetOperation(context);
    if (!forgotten)
        co_return forgotten.error();
    QString code = installer.failure.value_or(u"install.no-marker"_s);
    code.replace("install.exit-"_L1, codePrefix(*context));
    const Error failure = scriptError(*context, code, installer.message);
    const Result<> lost = co_await noteLostKey(context, failure);
    co_return lost ? failure : lost.error();
}

/// What was printed may come later than the end.
Task<Result<>> conclude(StepContext *context, Installer installer, std::stop_token stop)
{
    const QString marker = context->endMarker();
    const bool needsMarker = isScript(*context);
    ScriptOutput output = ScriptOutput::parse(installer.message);
    for (int look = 1; look < kMarkerLooks && needsMarker && !installer.failure && !output.endsWith(marker);
         ++look) {
        co_await context->services.clock.sleep(kReadAgain, stop);
        if (stop.stop_requested())
            co_return cancelled();
        const Result<Installer> again = co_await lookAtInstaller(context, stop);
        if (!again)
            co_return again.error();
        installer = *again;
        output = ScriptOutput::parse(installer.message);
    }
    const Result<> believed = co_await believe(context, std::move(installer));
    co_return believed;
}

/// What the machine says about an install that failed.
Task<Error> explain(StepContext *context, Error error, std::stop_token stop)
{
    const Result<Installer> installer = co_await lookAtInstaller(context, stop);
    error.subject = context->plan().choices.machine.name; // nobody knows it by the id of an extension
    co_return scriptFailure(*context, error, installer ? installer->message : QString());
}

/// The end of a put, or of the waiting for one.
Task<Result<>> conclusionOf(StepContext *context, Result<Installer> ended, std::stop_token stop)
{
    if (ended) {
        const Result<> concluded = co_await conclude(context, *ended, stop);
        co_return concluded;
    }
    if (ended.error().kind != ErrorKind::Service)
        co_return ended.error();
    const Result<> forgotten = co_await forgetOperation(context);
    if (!forgotten)
        co_return forgotten.error();
    const Error failure = co_await explain(context, ended.error(), stop);
    const Result<> lost = co_await noteLostKey(context, failure);
    co_return lost ? failure : lost.error();
}

/// Writes down that the install is begun once more. \return which time the script is sent
Task<Result<int>> noteAttempt(StepContext *context)
{
    const int own = context->journal.output(context->installStep(), kAttempt).toInt() + 1;
    const int attempt = triesSoFar(*context) + 1;
    QHash<QString, QString> changes { { kAttempt, QString::number(own) }, { kPollUrl, QString() } };
    const Result<> noted = co_await context->journal.setOutputs(context->installStep(), std::move(changes));
    if (!noted)
        co_return noted.error();
    co_return attempt;
}

Task<Result<>> start(StepContext *context, std::stop_token stop)
{
    if (isScript(*context)) {
        const Result<> withdrawn = co_await withdrawDockerExtension(context, stop);
        if (!withdrawn)
            co_return withdrawn.error();
    }
    const Result<int> attempt = co_await noteAttempt(context);
    if (!attempt)
        co_return attempt.error();
    // When the address cannot be written down, an interrupted run looks at what is there instead.
    azure::LongRunning::Resumable remember = [context](const QUrl &url) {
        context->journal.noteOutputs(context->installStep(),
                                     { { kPollUrl, url.toString(QUrl::FullyEncoded) } });
    };
    Result<Installer> ended = co_await putInstaller(context, *attempt, std::move(remember), stop);
    const Result<> concluded = co_await conclusionOf(context, std::move(ended), stop);
    co_return concluded;
}

/// Waits for an install whose operation is not known (any more).
Task<Result<Installer>> settled(StepContext *context, std::stop_token stop)
{
    const auto begin = context->services.clock.monotonic();
    for (;;) {
        const Result<Installer> installer = co_await lookAtInstaller(context, stop);
        const bool isLate = context->services.clock.monotonic() - begin > kLongestWait;
        if (!installer || !installer->isUnderWay || isLate)
            co_return installer;
        co_await context->services.clock.sleep(kReadAgain, stop);
        if (stop.stop_requested())
            co_return cancelled();
    }
}

/// After an interruption: was it started, and how did it end? DockerExtension does not tell whose put it ran,
/// so that one is run again.
Task<Result<>> lookAndDecide(StepContext *context, std::stop_token stop)
{
    const Result<Installer> installer = co_await settled(context, stop);
    if (!installer && installer.error().kind != ErrorKind::NotFound)
        co_return installer.error();
    if (installer && installer->hasSucceeded && isScript(*context)) {
        const ScriptOutput output = ScriptOutput::parse(installer->message);
        if (output.endsWith(context->endMarker())) {
            const Result<> finished = co_await finish(context, output);
            co_return finished;
        }
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
    Result<Installer> ended = co_await resumeInstaller(context, std::move(pollUrl), stop);
    if (!ended && isOperationGone(ended.error())) {
        const Result<> decided = co_await lookAndDecide(context, stop);
        co_return decided;
    }
    const Result<> concluded = co_await conclusionOf(context, std::move(ended), stop);
    co_return concluded;
}

/// Whether cloud-init runs the script, or has run it and we have not heard how it ended.
bool isFirstStart(const StepContext &context)
{
    return context.plan().choices.route == Route::CloudInit
        && context.journal.output(context.installStep(), kFirstStartFailed).isEmpty();
}

Task<Result<>> applyFirstStart(StepContext *context, std::stop_token stop)
{
    const Result<FirstStart> start = co_await waitForFirstStart(context, std::move(stop));
    if (!start)
        co_return start.error();
    Task<Result<>> ending = start->answers ? finish(context, {}) : believe(context, start->installer);
    const Result<> ended = co_await std::move(ending);
    if (ended)
        co_return ended;
    QHash<QString, QString> changes { { kFirstStartFailed, u"yes"_s } };
    const Result<> noted = co_await context->journal.setOutputs(context->installStep(), std::move(changes));
    co_return noted ? ended : noted;
}

} // namespace

Task<Result<>> applyInstall(StepContext *context, std::stop_token stop)
{
    if (isFirstStart(*context)) {
        const Result<> applied = co_await applyFirstStart(context, std::move(stop));
        co_return applied;
    }
    const QString pollUrl = context->journal.output(context->installStep(), kPollUrl);
    if (!pollUrl.isEmpty()) {
        const Result<> resumed = co_await resume(context, QUrl(pollUrl), stop);
        co_return resumed;
    }
    if (context->journal.output(context->installStep(), kAttempt).isEmpty()) {
        const Result<> started = co_await start(context, stop);
        co_return started;
    }
    const Result<> decided = co_await lookAndDecide(context, stop);
    co_return decided;
}

Task<Result<HandedOver>> handOverInstall(StepContext *context)
{
    const Result<int> attempt = co_await noteAttempt(context);
    if (!attempt)
        co_return attempt.error();
    co_return handedOverBy(*context, *attempt);
}

Task<Error> explainInstall(StepContext *context, Error error, std::stop_token stop)
{
    const Error failure = co_await explain(context, std::move(error), std::move(stop));
    co_return failure;
}

Task<Result<>> runAgain(StepContext *context, std::stop_token stop)
{
    if (context->journal.output(context->installStep(), kAttempt).isEmpty())
        co_return Result<>(); // nothing was sent
    const Result<Installer> before = co_await settled(context, stop);
    if (!before && before.error().kind != ErrorKind::NotFound)
        co_return before.error();
    const Result<> done = co_await start(context, stop);
    co_return done;
}

Task<Result<>> undoInstall(StepContext *context, std::stop_token stop)
{
    const Result<> keyRemoved = co_await context->journal.removeKey();
    if (!keyRemoved)
        co_return keyRemoved.error();
    if (context->plan().kind() != PlanKind::SetUp) {
        const Result<> back = co_await runAgain(context, std::move(stop));
        co_return back;
    }
    if (!context->journal.output(StepKind::Install, kRemovesEngine).isEmpty()) {
        const Result<> removed = co_await runAgain(context, stop);
        if (!removed)
            co_return removed.error();
    }
    const Result<> forgotten = co_await removeOutcomeCommand(context, stop);
    if (!forgotten)
        co_return forgotten.error();
    for (int attempt = 1;; ++attempt) {
        const Result<> removed = co_await removeInstaller(context, stop);
        // What is still being installed cannot be removed yet.
        const bool isBusy = !removed && removed.error().kind == ErrorKind::Conflict;
        if (!isBusy || attempt == kRemoveTries)
            co_return removed;
        co_await context->services.clock.sleep(kReadAgain, stop);
        if (stop.stop_requested())
            co_return cancelled();
    }
}

} // namespace slipway::provisioning
