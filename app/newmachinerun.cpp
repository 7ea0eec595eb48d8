// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newmachinerun.h"

#include <algorithm>

namespace slipway::app {

namespace {

QList<provisioning::NewMachineStepProgress> pendingSteps(const provisioning::NewMachinePlan &plan)
{
    QList<provisioning::NewMachineStepProgress> steps;
    const QList<provisioning::NewMachineStep> kinds = plan.steps();
    steps.reserve(kinds.size());
    for (const provisioning::NewMachineStep step : kinds)
        steps.append(provisioning::NewMachineStepProgress { .step = step });
    return steps;
}

} // namespace

NewMachineRun::NewMachineRun(provisioning::NewMachinePlan plan, Services services, OpenStore openStore,
                             QList<provisioning::NewMachineStepProgress> steps, QObject *parent)
    : ui::NewMachineRun(parent)
    , m_plan(std::move(plan))
    , m_services(std::move(services))
    , m_openStore(std::move(openStore))
    , m_steps(steps.isEmpty() ? pendingSteps(m_plan) : std::move(steps))
{
}

NewMachineRun::~NewMachineRun() = default;

void NewMachineRun::setPhase(Phase phase)
{
    m_phase = phase;
    emit changed();
    emit phaseChanged();
}

Task<Result<provisioning::SetupOutcome>> NewMachineRun::runOpened(std::stop_token stop)
{
    const Result<> open = co_await m_openStore(stop);
    if (!open)
        co_return open.error();
    provisioning::NewMachineRunner runner(m_services());
    Result<provisioning::SetupOutcome> outcome = co_await runner.run(m_plan, *this, std::move(stop));
    co_return std::move(outcome);
}

Task<Result<>> NewMachineRun::halt(std::stop_token stop)
{
    const provisioning::NewMachineRunner runner(m_services());
    const Result<> halted = co_await runner.halt(m_plan, std::move(stop));
    co_return halted;
}

Task<Result<bool>> NewMachineRun::takeBack(std::stop_token stop)
{
    provisioning::NewMachineRunner runner(m_services());
    const Result<bool> undone = co_await runner.undo(m_plan.id, *this, std::move(stop));
    co_return undone;
}

void NewMachineRun::retry()
{
    if (m_phase == Phase::Undoing || m_tasks.unfinished() > 0)
        return;
    m_error.reset();
    setPhase(Phase::Running);
    m_tasks.run(runOpened(m_tasks.token()), [this](const Result<provisioning::SetupOutcome> &outcome) {
        if (outcome)
            m_host = outcome->host.id;
        else
            m_error = outcome.error();
        const bool cancelled = !outcome && outcome.error().kind == ErrorKind::Cancelled;
        emit worldTouched();
        setPhase(outcome ? Phase::Succeeded : cancelled ? Phase::Cancelled : Phase::Failed);
    });
}

void NewMachineRun::cancel()
{
    if (m_phase != Phase::Running)
        return;
    const bool isDeploying =
        std::any_of(m_steps.cbegin(), m_steps.cend(), [](const provisioning::NewMachineStepProgress &step) {
            return step.step == provisioning::NewMachineStep::Deployment
                && step.state == provisioning::StepState::Running;
        });
    m_tasks.requestStop();
    if (isDeploying) // what it has begun goes on, and is asked for again by retry() or undo()
        m_halting.run(halt(m_halting.token()), [](const Result<> &) {});
}

void NewMachineRun::undo()
{
    if (m_tasks.unfinished() > 0)
        return;
    m_error.reset();
    setPhase(Phase::Undoing);
    m_tasks.run(takeBack(m_tasks.token()), [this](const Result<bool> &undone) {
        if (undone)
            m_isGroupKept = *undone;
        else
            m_error = undone.error();
        emit worldTouched();
        setPhase(undone ? Phase::Undone : Phase::Failed);
    });
}

void NewMachineRun::stepChanged(const provisioning::StepProgress &step)
{
    const auto known =
        std::find_if(m_dockerSteps.cbegin(), m_dockerSteps.cend(),
                     [&step](const provisioning::StepProgress &old) { return old.kind == step.kind; });
    if (known == m_dockerSteps.cend())
        m_dockerSteps.append(step);
    else
        m_dockerSteps.replace(known - m_dockerSteps.cbegin(), step);
    emit changed();
}

void NewMachineRun::newMachineChanged(const provisioning::NewMachineStepProgress &step)
{
    const auto known = std::find_if(
        m_steps.cbegin(), m_steps.cend(),
        [&step](const provisioning::NewMachineStepProgress &old) { return old.step == step.step; });
    if (known != m_steps.cend())
        m_steps.replace(known - m_steps.cbegin(), step);
    if (step.state == provisioning::StepState::Done)
        emit worldTouched(); // a machine more
    emit changed();
}

void NewMachineRun::resourcesChanged(const QList<azure::DeployedResource> &resources)
{
    if (resources == m_resources)
        return;
    m_resources = resources;
    emit changed();
}

} // namespace slipway::app
