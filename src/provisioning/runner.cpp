// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/runner.h"

#include "base/files/ondisk.h"
#include "base/log/redact.h"
#include "provisioning/journal.h"
#include "provisioning/steps/install.h"
#include "provisioning/steps/step.h"
#include "provisioning/steps/verify.h"

#include <QDir>
#include <QLoggingCategory>

#include <algorithm>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcRunner, "slipway.provisioning.runner", QtInfoMsg)

using Moment = std::chrono::nanoseconds;

/// One step on its way: what the sink hears and the journal keeps.
class Passage final
{
public:
    Passage(StepContext &context, ProgressSink &sink, StepKind kind)
        : m_context(context)
        , m_sink(sink)
        , m_begin(context.services.clock.monotonic())
        , m_progress { .kind = kind }
    {
        m_context.say = [this](const QString &text) { say(text); };
    }
    Q_DISABLE_COPY_MOVE(Passage)
    ~Passage() { m_context.say = {}; }

    /// On disk, then told.
    Task<Result<>> enter(StepState state, std::optional<Error> error = {})
    {
        m_progress.state = state;
        m_progress.error = std::move(error);
        m_progress.took = std::chrono::duration_cast<std::chrono::milliseconds>(
            m_context.services.clock.monotonic() - m_begin);
        const Result<> written = co_await m_context.journal.setProgress(m_progress);
        if (!written)
            m_progress = { .kind = m_progress.kind, .state = StepState::Failed, .error = written.error() };
        m_sink.stepChanged(m_progress);
        co_return written;
    }

    /// The end of a step that was entered.
    Task<Result<>> leave(Result<> result, StepState good, StepState stopped)
    {
        const bool isStopped =
            !result && result.error().kind == ErrorKind::Cancelled && result.error().code.isEmpty();
        const std::optional<Error> error = result ? std::nullopt : std::optional(result.error());
        const StepState state = result ? good : isStopped ? stopped : StepState::Failed;
        const Result<> written = co_await enter(state, error);
        co_return result ? written : result;
    }

private:
    void say(const QString &text)
    {
        m_progress.said = redacted(text);
        m_sink.stepChanged(m_progress);
    }

    StepContext &m_context;
    ProgressSink &m_sink;
    Moment m_begin;
    StepProgress m_progress;
};

/// Done, and still of use: without the server's key the certificates have to be made again before they can be
/// installed.
bool isStillDone(const Journal &journal, StepKind kind)
{
    if (!journal.isDone(kind))
        return false;
    return kind != StepKind::Certificates || journal.plan().keyOnMachine()
        || journal.isDone(StepKind::Install) || journal.isDone(StepKind::ReplaceCertificates)
        || journal.hasKey();
}

// outlives: context and progress live in the frame that awaits this, or longer
Task<Result<>> applyStep(StepContext *context, ProgressSink *progress, StepKind kind, std::stop_token stop)
{
    Passage passage(*context, *progress, kind);
    const Result<> entered = co_await passage.enter(StepState::Running);
    if (!entered)
        co_return entered.error();
    const Result<> applied = co_await stepFor(kind, context->plan().kind()).apply(context, std::move(stop));
    if (!applied)
        qCInfo(lcRunner).noquote() << nameOf(kind) << nameOf(applied.error().kind) << applied.error().code;
    const Result<> left = co_await passage.leave(applied, StepState::Done, StepState::Pending);
    co_return left;
}

// outlives: context and progress live in the frame that awaits this, or longer
Task<Result<>> undoStep(StepContext *context, ProgressSink *progress, StepKind kind, std::stop_token stop)
{
    Passage passage(*context, *progress, kind);
    const Result<> entered = co_await passage.enter(StepState::Undoing);
    if (!entered)
        co_return entered.error();
    const Result<> undone = co_await stepFor(kind, context->plan().kind()).undo(context, std::move(stop));
    const Result<> left = co_await passage.leave(undone, StepState::Undone, StepState::Undoing);
    co_return left;
}

/// As it is when all that was written before is there.
Task<Result<Journal>> loadOnDisk(QString dataFolder, PlanId plan)
{
    return onDisk([dataFolder = std::move(dataFolder), plan = std::move(plan)] {
        return Journal::load(dataFolder, plan);
    });
}

InterruptedSetup interruptedFrom(const Journal &journal)
{
    const Plan &plan = journal.plan();
    InterruptedSetup setup { .plan = plan.id,
                             .machineName = plan.choices.machine.name,
                             .machine = plan.choices.machine.id,
                             .started = plan.created,
                             .kind = plan.kind(),
                             .canBeUndone = plan.canBeUndone() };
    for (const JournalStep &step : journal.steps())
        setup.steps.append(step.progress);
    return setup;
}

} // namespace

Runner::Runner(RunnerServices services)
    : m_services(std::move(services))
{
}

Task<Result<>> Runner::note(Plan plan) const
{
    const Result<Journal> journal = co_await Journal::open(m_services.dataFolder, std::move(plan));
    co_return journal ? Result<>() : Result<>(journal.error());
}

Task<Result<SetupOutcome>> Runner::run(Plan plan, ProgressSink &progress, std::stop_token stop)
{
    Result<Journal> journal = co_await Journal::open(m_services.dataFolder, std::move(plan));
    if (!journal)
        co_return journal.error();
    StepContext context { .services = m_services, .journal = *journal };
    const QList<StepKind> order = journal->plan().steps();
    for (const StepKind kind : order) {
        if (isStillDone(*journal, kind)) {
            progress.stepChanged(journal->step(kind).progress);
            continue;
        }
        if (stop.stop_requested())
            co_return cancelled();
        const Result<> applied = co_await applyStep(&context, &progress, kind, stop);
        if (!applied)
            co_return applied.error();
    }
    co_return SetupOutcome { .host = hostOf(journal->plan()),
                             .engineVersion = journal->output(StepKind::Verify, kEngineVersion) };
}

Task<Result<HandedOver>> Runner::handOver(Plan plan, ProgressSink &progress, std::stop_token stop)
{
    Result<Journal> journal = co_await Journal::open(m_services.dataFolder, std::move(plan));
    if (!journal)
        co_return journal.error();
    StepContext context { .services = m_services, .journal = *journal };
    if (!isStillDone(*journal, StepKind::Certificates)) {
        const Result<> made = co_await applyStep(&context, &progress, StepKind::Certificates, stop);
        if (!made)
            co_return made.error();
    }
    Passage passage(context, progress, StepKind::Install);
    const Result<> entered = co_await passage.enter(StepState::Running);
    if (!entered)
        co_return entered.error();
    Result<HandedOver> handed = co_await handOverInstall(&context);
    if (!handed) [[maybe_unused]]
        const Result<> left = co_await passage.leave(handed.error(), StepState::Running, StepState::Pending);
    co_return std::move(handed);
}

bool Runner::broughtEngine(const PlanId &plan) const
{
    const Result<Journal> journal = Journal::load(m_services.dataFolder, plan);
    return journal && journal->plan().kind() == PlanKind::SetUp
        && !journal->output(StepKind::Install, kBroughtEngine).isEmpty();
}

Task<Result<>> Runner::removeEngineWithUndo(PlanId plan) const
{
    Result<Journal> journal = co_await loadOnDisk(m_services.dataFolder, plan);
    if (!journal)
        co_return journal.error();
    const QHash<QString, QString> outputs { { kRemovesEngine, u"yes"_s } };
    const Result<> noted = co_await journal->setOutputs(StepKind::Install, outputs);
    co_return noted;
}

Task<Error> Runner::explain(PlanId plan, Error error, std::stop_token stop)
{
    Result<Journal> journal = co_await loadOnDisk(m_services.dataFolder, plan);
    if (!journal)
        co_return error;
    StepContext context { .services = m_services, .journal = *journal };
    const Error explained = co_await explainInstall(&context, error, std::move(stop));
    co_return explained;
}

Task<Result<>> Runner::undo(PlanId plan, ProgressSink &progress, std::stop_token stop)
{
    Result<Journal> journal = co_await loadOnDisk(m_services.dataFolder, plan);
    if (!journal)
        co_return journal.error();
    if (!journal->plan().canBeUndone()) {
        const Result<> forgotten = co_await journal->removeAll();
        co_return forgotten;
    }
    StepContext context { .services = m_services, .journal = *journal, .isUndoing = true };
    QList<StepKind> order = journal->plan().steps();
    std::reverse(order.begin(), order.end());
    std::optional<Error> first;
    for (const StepKind kind : order) {
        if (!journal->step(kind).begun)
            continue;
        if (stop.stop_requested())
            co_return cancelled();
        const Result<> undone = co_await undoStep(&context, &progress, kind, stop);
        // One thing that cannot be taken back must not keep the others there, above all not an open port.
        if (!undone && !first)
            first = undone.error();
    }
    if (first)
        co_return *first;
    const Result<> forgotten = co_await journal->removeAll();
    co_return forgotten;
}

Result<QList<InterruptedSetup>> Runner::interrupted() const
{
    return interruptedIn(m_services.dataFolder, {});
}

QList<InterruptedSetup> Runner::interruptedIn(const QString &dataFolder, const QSet<PlanId> &leaveOut)
{
    QList<InterruptedSetup> setups;
    const QDir folder(Journal::folder(dataFolder));
    const QStringList files = folder.entryList({ u"*.json"_s }, QDir::Files | QDir::NoSymLinks, QDir::Name);
    setups.reserve(files.size());
    for (const QString &file : files) {
        const PlanId plan(file.chopped(QLatin1StringView(".json").size()));
        if (leaveOut.contains(plan))
            continue;
        const Result<Journal> journal = Journal::load(dataFolder, plan);
        if (!journal)
            qCWarning(lcRunner).noquote() << "journal" << file << "is left out:" << journal.error().detail;
        else if (!journal->isFinished())
            setups.append(interruptedFrom(*journal));
    }
    std::sort(setups.begin(), setups.end(),
              [](const InterruptedSetup &a, const InterruptedSetup &b) { return a.started < b.started; });
    return setups;
}

Result<Plan> Runner::load(const PlanId &plan) const
{
    const Result<Journal> journal = Journal::load(m_services.dataFolder, plan);
    if (!journal)
        return journal.error();
    return journal->plan();
}

Task<Result<>> Runner::forget(PlanId plan) const
{
    const Result<Journal> journal = co_await loadOnDisk(m_services.dataFolder, plan);
    if (!journal)
        co_return journal.error().kind == ErrorKind::NotFound ? Result<>() : Result<>(journal.error());
    const Result<> forgotten = co_await journal->removeAll();
    co_return forgotten;
}

} // namespace slipway::provisioning
