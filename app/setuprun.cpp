// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setuprun.h"

#include <QLoggingCategory>

#include <algorithm>

namespace slipway::app {

namespace {

Q_LOGGING_CATEGORY(lcSetup, "slipway.app.setup", QtInfoMsg)

QList<provisioning::StepProgress> pendingSteps(const provisioning::Plan &plan)
{
    QList<provisioning::StepProgress> steps;
    const QList<provisioning::StepKind> kinds = plan.steps();
    steps.reserve(kinds.size());
    for (const provisioning::StepKind kind : kinds)
        steps.append(provisioning::StepProgress { .kind = kind });
    return steps;
}

} // namespace

SetupRun::SetupRun(provisioning::Plan plan, Services services, OpenStore openStore,
                   QList<provisioning::StepProgress> steps, QObject *parent)
    : ui::SetupRun(parent)
    , m_plan(std::move(plan))
    , m_services(std::move(services))
    , m_openStore(std::move(openStore))
    , m_steps(steps.isEmpty() ? pendingSteps(m_plan) : std::move(steps))
{
}

SetupRun::~SetupRun() = default;

void SetupRun::setPhase(Phase phase)
{
    const bool moves = phase == Phase::Running || phase == Phase::Undoing;
    if (moves)
        m_since.start();
    else if (isMoving())
        m_took = took();
    if (!moves && phase != Phase::Undone) // whose journal is gone
        m_broughtEngine = runner().broughtEngine(m_plan.id);
    m_phase = phase;
    emit changed();
    emit phaseChanged();
}

Task<Result<>> SetupRun::noted()
{
    const provisioning::Runner writer = runner();
    const Result<> written = co_await writer.note(m_plan);
    co_return written;
}

Task<Result<provisioning::SetupOutcome>> SetupRun::runOpened(std::stop_token stop)
{
    const Result<> open = co_await m_openStore(stop);
    if (!open)
        co_return open.error();
    provisioning::Runner walker = runner();
    Result<provisioning::SetupOutcome> outcome = co_await walker.run(m_plan, *this, std::move(stop));
    co_return std::move(outcome);
}

Task<Result<>> SetupRun::takeBack(bool withEngine, std::stop_token stop)
{
    provisioning::Runner walker = runner();
    if (withEngine) {
        const Result<> noted = co_await walker.removeEngineWithUndo(m_plan.id);
        m_removesEngine = noted.has_value();
        if (!noted)
            co_return noted.error();
    }
    const Result<> undone = co_await walker.undo(m_plan.id, *this, std::move(stop));
    co_return undone;
}

void SetupRun::go()
{
    m_error.reset();
    m_next.reset();
    setPhase(Phase::Running);
    m_tasks.run(runOpened(m_tasks.token()), [this](const Result<provisioning::SetupOutcome> &outcome) {
        if (outcome) {
            m_host = outcome->host.id;
            m_engineVersion = outcome->engineVersion;
        } else {
            m_error = outcome.error();
        }
        const bool cancelled = !outcome && outcome.error().kind == ErrorKind::Cancelled;
        emit worldTouched();
        setPhase(outcome ? Phase::Succeeded : cancelled ? Phase::Cancelled : Phase::Failed);
    });
}

bool SetupRun::isMoving() const
{
    return m_phase == Phase::Running || m_phase == Phase::Undoing;
}

std::chrono::milliseconds SetupRun::took() const
{
    return isMoving() ? std::chrono::milliseconds(m_since.elapsed()) : m_took;
}

void SetupRun::wait(ui::RunAction action)
{
    if (m_tasks.unfinished() > 0 || m_next)
        return;
    if (action == ui::RunAction::Retry)
        m_notes.run(noted(), [](const Result<> &written) {
            // Going will fail, too, and say why.
            if (!written)
                qCWarning(lcSetup).noquote()
                    << "a set-up that waits is not written down:" << written.error().detail;
        });
    if (m_phase != Phase::Waiting)
        m_beforeWaiting = m_phase;
    m_next = action;
    setPhase(Phase::Waiting);
}

void SetupRun::goOn()
{
    if (m_next == ui::RunAction::Undo)
        undo();
    else
        retry();
}

void SetupRun::cancel()
{
    if (m_phase == Phase::Waiting) {
        m_next.reset();
        setPhase(m_beforeWaiting);
        return;
    }
    if (m_phase == Phase::Running)
        m_tasks.requestStop();
}

void SetupRun::retry()
{
    if (m_phase != Phase::Undoing && m_tasks.unfinished() == 0)
        go();
}

void SetupRun::undo()
{
    takeBackNow(false);
}

void SetupRun::undoWithEngine()
{
    takeBackNow(true);
}

void SetupRun::takeBackNow(bool withEngine)
{
    if (m_tasks.unfinished() > 0)
        return;
    m_error.reset();
    m_next.reset();
    setPhase(Phase::Undoing);
    m_tasks.run(takeBack(withEngine, m_tasks.token()), [this](const Result<> &undone) {
        if (!undone)
            m_error = undone.error();
        emit worldTouched();
        setPhase(undone ? Phase::Undone : Phase::Failed);
    });
}

void SetupRun::stepChanged(const provisioning::StepProgress &step)
{
    const auto known =
        std::find_if(m_steps.cbegin(), m_steps.cend(),
                     [&step](const provisioning::StepProgress &old) { return old.kind == step.kind; });
    if (known == m_steps.cend())
        m_steps.append(step);
    else
        m_steps.replace(known - m_steps.cbegin(), step);
    // A host has to trust what its engine is going to show, before it does.
    if (m_plan.replacement && step.state == provisioning::StepState::Done)
        emit worldTouched();
    emit changed();
}

} // namespace slipway::app
