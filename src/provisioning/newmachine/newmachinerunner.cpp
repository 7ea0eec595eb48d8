// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/newmachine/newmachinerunner.h"

#include "base/async/taskscope.h"
#include "base/files/ondisk.h"
#include "provisioning/guardingrules.h"
#include "provisioning/newmachine/freenames.h"
#include "provisioning/newmachine/machinetemplate.h"
#include "provisioning/steps/step.h"

#include <QSet>

#include <algorithm>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kLookAgain = 2s; ///< at the resources of a deployment
constexpr auto kReadyAgain = 10s; ///< whether the machine is ready
constexpr auto kBusyAgain = 5s; ///< whether an earlier deployment of the name has ended

bool isStopped(const Error &error)
{
    return error.kind == ErrorKind::Cancelled && error.code.isEmpty();
}

Task<Result<>> keep(NewMachineStore store, NewMachineRecord record)
{
    return onDisk([store = std::move(store), record = std::move(record)] { return store.put(record); });
}

Task<Result<NewMachineRecord>> openOnDisk(NewMachineStore store, NewMachinePlan plan)
{
    return onDisk([store = std::move(store), plan = std::move(plan)] { return store.open(plan); });
}

} // namespace

NewMachineSink::~NewMachineSink() = default;

/// One step on its way: on disk, then told.
struct NewMachineRunner::Passage
{
    NewMachineStore &store;
    NewMachineRecord &record;
    NewMachineSink &sink;
    NewMachineStep which;
    Clock &clock;
    std::chrono::nanoseconds begin = clock.monotonic();

    Task<Result<>> enter(StepState state, std::optional<Error> error = {}) const
    {
        NewMachineStepProgress &step = record.step(which);
        step.state = state;
        step.error = std::move(error);
        step.took = std::chrono::duration_cast<std::chrono::milliseconds>(clock.monotonic() - begin);
        const Result<> written = co_await keep(store, record);
        if (!written) {
            step.state = StepState::Failed;
            step.error = written.error();
        }
        sink.newMachineChanged(step);
        co_return written;
    }

    /// The end of a step that was entered.
    Task<Result<>> leave(Result<> result, StepState good, StepState stopped) const
    {
        std::optional<Error> error;
        StepState state = good;
        if (!result) {
            const bool isPaused = isStopped(result.error());
            state = isPaused ? stopped : StepState::Failed;
            if (!isPaused)
                error = result.error();
        }
        const Result<> written = co_await enter(state, std::move(error));
        co_return written ? result : written;
    }
};

NewMachineRunner::NewMachineRunner(NewMachineServices services)
    : m_services(std::move(services))
    , m_store(m_services.setup.dataFolder)
{
}

Task<Result<SetupOutcome>> NewMachineRunner::run(NewMachinePlan plan, NewMachineSink &sink,
                                                 std::stop_token stop)
{
    Result<NewMachineRecord> record = co_await openOnDisk(m_store, plan);
    if (!record)
        co_return record.error();
    SetupOutcome outcome;
    const QList<NewMachineStep> steps = plan.steps();
    for (const NewMachineStep which : steps) {
        const bool isDone = record->step(which).state == StepState::Done;
        if (isDone && which != NewMachineStep::Docker) { // the set-up knows itself that it is done
            sink.newMachineChanged(record->step(which));
            continue;
        }
        if (stop.stop_requested())
            co_return cancelled();
        const Passage passage { m_store, *record, sink, which, m_services.setup.clock };
        const Result<> entered = co_await passage.enter(StepState::Running);
        if (!entered)
            co_return entered.error();
        const Result<> done = co_await makeStep(&*record, &sink, which, &outcome, stop);
        const Result<> left = co_await passage.leave(done, StepState::Done, StepState::Pending);
        if (!left)
            co_return left.error();
    }
    auto forgetCompose = [store = m_store, id = plan.id] { return store.removeCompose(id); };
    const Result<> removed = co_await onDisk(std::move(forgetCompose)); // its project runs
    if (!removed)
        co_return removed.error();
    co_return outcome;
}

Task<Result<>> NewMachineRunner::makeStep(NewMachineRecord *record, NewMachineSink *sink,
                                          NewMachineStep which, SetupOutcome *outcome, std::stop_token stop)
{
    Result<> done;
    if (which == NewMachineStep::Group) {
        done = co_await makeGroup(record, std::move(stop));
    } else if (which == NewMachineStep::Deployment) {
        done = co_await deploy(record, sink, std::move(stop));
    } else {
        const Result<SetupOutcome> set = co_await setUp(record, sink, std::move(stop));
        if (!set)
            co_return set.error();
        *outcome = *set;
    }
    co_return done;
}

Task<Result<>> NewMachineRunner::makeGroup(NewMachineRecord *record, std::stop_token stop)
{
    const NewMachineChoices choices = record->plan.choices;
    if (!record->groupBegun) {
        const Result<bool> isThere =
            co_await m_services.groups.exists(choices.subscription, choices.group, stop);
        if (!isThere)
            co_return isThere.error();
        if (*isThere) {
            co_return Error { .kind = ErrorKind::Conflict,
                              .code = u"newmachine.group-exists"_s,
                              .subject = choices.group };
        }
        record->groupBegun = true;
        const Result<> written = co_await keep(m_store, *record);
        if (!written)
            co_return written.error();
    }
    const Result<azure::ResourceGroup> made = co_await m_services.groups.create(
        choices.subscription, choices.group, choices.location, std::move(stop));
    co_return made ? Result<>() : Result<>(made.error());
}

Task<Result<>> NewMachineRunner::deploy(NewMachineRecord *record, NewMachineSink *sink, std::stop_token stop)
{
    const NewMachinePlan plan = record->plan;
    if (!record->deploymentBegun) {
        const Result<> free = co_await haveFreeNames(m_services.groups, plan, stop);
        if (!free)
            co_return free.error();
        const Result<> valid =
            co_await m_services.deployments.validate(plan.group(), plan.deployment(), plan.request(), stop);
        if (!valid)
            co_return valid.error();
        record->deploymentBegun = true;
        const Result<> written = co_await keep(m_store, *record);
        if (!written)
            co_return written.error();
    }
    TaskScope watcher;
    watcher.run(watch(plan, sink, watcher.token()), [] {});
    azure::DeploymentRequest request;
    if (record->pollUrl.isEmpty()) {
        const Result<azure::DeploymentRequest> whole = co_await wholeRequest(record, sink, stop);
        if (!whole)
            co_return whole.error();
        request = *whole;
    }
    Result<> made = co_await deployFreely(record, std::move(request), stop);
    const Result<QList<azure::DeployedResource>> last =
        co_await m_services.deployments.progress(plan.group(), plan.deployment(), stop);
    if (last)
        sink->resourcesChanged(*last);
    if (!made && last)
        made = co_await explained(record, *last, made.error(), std::move(stop));
    co_return made;
}

/// What is deployed: with Docker, where it is part of it.
Task<Result<azure::DeploymentRequest>>
NewMachineRunner::wholeRequest(NewMachineRecord *record, NewMachineSink *sink, std::stop_token stop)
{
    const NewMachinePlan plan = record->plan;
    if (!plan.isOneDeployment())
        co_return plan.request();
    Result<Plan> setup = co_await haveSetup(record, stop);
    if (!setup)
        co_return setup.error();
    Runner runner(m_services.setup);
    const Result<HandedOver> install = co_await runner.handOver(*std::move(setup), *sink, std::move(stop));
    if (!install)
        co_return install.error();
    co_return plan.requestWith(*install);
}

/// Of the machine; where Docker did not get onto it: as a set-up says it.
Task<Error> NewMachineRunner::explained(NewMachineRecord *record, QList<azure::DeployedResource> resources,
                                        Error error, std::stop_token stop) const
{
    const azure::ArmId install = record->plan.made().constFirst();
    const bool isInstall = record->plan.isOneDeployment() && !record->plan.isByCloudInit()
        && error.kind == ErrorKind::Service
        && std::any_of(resources.cbegin(), resources.cend(), [&install](const azure::DeployedResource &one) {
                               return one.id == install && one.state == azure::OperationState::Failed;
                           });
    Runner runner(m_services.setup);
    if (isInstall)
        error = co_await runner.explain(record->setup, std::move(error), std::move(stop));
    if (error.kind == ErrorKind::Service)
        error.subject = record->plan.choices.name; // nobody knows it by the id of a deployment
    co_return error;
}

/// Deploys when no earlier deployment of the name is under way any more.
Task<Result<>> NewMachineRunner::deployFreely(NewMachineRecord *record, azure::DeploymentRequest request,
                                              std::stop_token stop)
{
    for (;;) {
        const Result<> made = co_await deployOnce(record, request, stop);
        const bool isBusy = !made && made.error().code == "DeploymentActive"_L1;
        if (!isBusy || stop.stop_requested())
            co_return made;
        co_await m_services.setup.clock.sleep(kBusyAgain, stop);
    }
}

/// Starts the deployment, or waits for the one that was started.
Task<Result<>> NewMachineRunner::deployOnce(NewMachineRecord *record, azure::DeploymentRequest request,
                                            std::stop_token stop)
{
    const NewMachinePlan plan = record->plan;
    Result<QList<azure::ArmId>> made = QList<azure::ArmId>();
    if (record->pollUrl.isEmpty()) {
        azure::LongRunning::Resumable remember = [this, record](const QUrl &url) {
            record->deploymentTaken = true;
            record->pollUrl = url;
            // a file that cannot be written now is told with the next step
            diskQueue().add([store = m_store, now = *record] { static_cast<void>(store.put(now)); });
        };
        made = co_await m_services.deployments.run(plan.group(), plan.deployment(), std::move(request),
                                                   std::move(remember), stop);
    } else {
        made = co_await m_services.deployments.resume(plan.group(), plan.deployment(), record->pollUrl, stop);
    }
    if (made)
        record->deploymentTaken = true;
    if (made || !isStopped(made.error()))
        record->pollUrl.clear();
    const Result<> written = co_await keep(m_store, *record);
    if (!made)
        co_return made.error();
    co_return written;
}

Task<> NewMachineRunner::watch(NewMachinePlan plan, NewMachineSink *sink, std::stop_token stop)
{
    for (;;) {
        co_await m_services.setup.clock.sleep(kLookAgain, stop);
        if (stop.stop_requested())
            co_return;
        const Result<QList<azure::DeployedResource>> now =
            co_await m_services.deployments.progress(plan.group(), plan.deployment(), stop);
        if (now && !stop.stop_requested())
            sink->resourcesChanged(*now);
    }
}

/// The agent of a machine that has just started takes a minute or two to be ready.
Task<Result<azure::Machine>> NewMachineRunner::readyMachine(azure::ArmId id, std::stop_token stop)
{
    Clock &clock = m_services.setup.clock;
    const std::chrono::nanoseconds end = clock.monotonic() + kReadyPatience;
    for (;;) {
        const Result<azure::Machine> machine = co_await m_services.setup.machines.get(id, stop);
        if (!machine)
            co_return machine.error();
        if (judge(*machine, m_services.catalogue, false).kind != VerdictKind::NotYet)
            co_return *machine;
        if (clock.monotonic() >= end) {
            co_return Error { .kind = ErrorKind::Timeout,
                              .code = u"newmachine.not-ready"_s,
                              .subject = machine->name };
        }
        co_await clock.sleep(kReadyAgain, stop);
        if (stop.stop_requested())
            co_return cancelled();
    }
}

/// Of a machine that is there.
Task<Result<Plan>> NewMachineRunner::laterPlan(NewMachinePlan plan, std::stop_token stop)
{
    const Result<azure::Machine> machine = co_await readyMachine(plan.machine(), stop);
    if (!machine)
        co_return machine.error();
    const Result<QList<azure::SecurityRule>> rules =
        co_await guardingRules(m_services.setup.securityGroups, *machine, std::move(stop));
    if (!rules)
        co_return rules.error();
    co_return setupPlan(plan, Route::CustomScript, *machine, *rules);
}

Result<Plan> NewMachineRunner::setupPlan(const NewMachinePlan &made, Route route,
                                         const azure::Machine &machine,
                                         const QList<azure::SecurityRule> &rules) const
{
    const Result<QList<pki::StoredAuthority>> stored = m_services.setup.certificates.authorities();
    if (!stored)
        return stored.error();
    QStringList known;
    known.reserve(stored->size());
    for (const pki::StoredAuthority &authority : *stored)
        known.append(authority.id.text());
    const NewMachineChoices &choices = made.choices;
    Verdict verdict = judge(machine, m_services.catalogue, false);
    if (route == Route::CloudInit)
        verdict.routes.append(Route::CloudInit); // open as the machine is still to be made
    const PlanChoices wanted { .machine = machine,
                               .route = route,
                               .port = choices.port,
                               .options = choices.options,
                               .compose = choices.compose,
                               .authorityId = choices.authorityId,
                               .newAuthorityName = choices.newAuthorityName,
                               .identityName = choices.identityName,
                               .keyOnMachine = choices.keyOnMachine,
                               .access = choices.access,
                               .addresses = choices.addresses,
                               .everybodyConfirmation = choices.everybodyConfirmation };
    Result<Plan> plan = PlanBuilder::build(wanted, verdict, known, rules, m_services.setup.clock.now());
    if (plan) // a day that went by while the machine was made is no reason to fail: it is told at once
        plan->choices.accessUntil = choices.accessUntil;
    return plan;
}

/// The set-up that brings Docker: planned once.
Task<Result<Plan>> NewMachineRunner::haveSetup(NewMachineRecord *record, std::stop_token stop)
{
    Runner runner(m_services.setup);
    Result<Plan> plan = record->setup.isEmpty() ? Result<Plan>(Error { .kind = ErrorKind::NotFound })
                                                : runner.load(record->setup);
    if (plan || plan.error().kind != ErrorKind::NotFound) // else killed before its journal was begun
        co_return plan;
    if (record->plan.isOneDeployment() && record->step(NewMachineStep::Deployment).state != StepState::Done)
        plan = foretoldPlan(record->plan);
    else
        plan = co_await laterPlan(record->plan, std::move(stop));
    if (plan)
        record->setup = plan->id;
    const Result<> written = co_await keep(m_store, *record);
    if (!written)
        co_return written.error();
    co_return plan;
}

Result<Plan> NewMachineRunner::foretoldPlan(const NewMachinePlan &plan) const
{
    return setupPlan(plan, plan.choices.route, foretoldMachine(plan.choices), {});
}

Task<Result<Secret>> NewMachineRunner::script(NewMachinePlan plan, ProgressSink &progress,
                                              std::stop_token stop)
{
    if (!plan.isOneDeployment())
        co_return Secret(plan.azScript().toUtf8());
    const Result<HandedOver> install = co_await handOver(plan, &progress, std::move(stop));
    if (!install)
        co_return install.error();
    co_return plan.azScriptWith(*install);
}

Task<Result<Secret>> NewMachineRunner::cloudInit(NewMachinePlan plan, ProgressSink &progress,
                                                 std::stop_token stop)
{
    if (!plan.isByCloudInit())
        co_return Secret(plan.cloudInitFile());
    Result<HandedOver> install = co_await handOver(plan, &progress, std::move(stop));
    if (!install)
        co_return install.error();
    co_return std::move(install->script);
}

/// What whoever makes the machine without us sends to it, with a set-up that waits for that.
Task<Result<HandedOver>> NewMachineRunner::handOver(NewMachinePlan plan, ProgressSink *progress,
                                                    std::stop_token stop)
{
    Result<Plan> setup = foretoldPlan(plan);
    if (!setup)
        co_return setup.error();
    Runner runner(m_services.setup);
    Result<HandedOver> install = co_await runner.handOver(*std::move(setup), *progress, std::move(stop));
    co_return std::move(install);
}

Task<Result<SetupOutcome>> NewMachineRunner::setUp(NewMachineRecord *record, NewMachineSink *sink,
                                                   std::stop_token stop)
{
    Runner runner(m_services.setup);
    const Result<Plan> plan = co_await haveSetup(record, stop);
    if (!plan)
        co_return plan.error();
    const Result<SetupOutcome> outcome = co_await runner.run(*plan, *sink, std::move(stop));
    co_return outcome;
}

Task<Result<>> NewMachineRunner::halt(NewMachinePlan plan, std::stop_token stop) const
{
    const Result<> halted =
        co_await m_services.deployments.cancel(plan.group(), plan.deployment(), std::move(stop));
    co_return halted;
}

Task<Result<>> NewMachineRunner::takeResources(NewMachineRecord *record, NewMachineSink *sink,
                                               std::stop_token stop)
{
    const NewMachinePlan plan = record->plan;
    const Result<> halted = co_await halt(plan, stop);
    if (!halted)
        co_return halted.error();
    if (!record->pollUrl.isEmpty()) { // what has begun is finished first
        const Result<> ended = co_await deployOnce(record, {}, stop);
        if (!ended && isStopped(ended.error()))
            co_return ended.error();
    }
    const Result<QList<azure::DeployedResource>> made =
        co_await m_services.deployments.progress(plan.group(), plan.deployment(), stop);
    const bool isUnknown = !made && made.error().kind == ErrorKind::NotFound;
    if (isUnknown && !record->deploymentTaken)
        co_return Result<>();
    if (isUnknown) {
        co_return Error { .kind = ErrorKind::NotFound,
                          .code = u"newmachine.deployment-gone"_s,
                          .subject = plan.deployment() };
    }
    if (!made)
        co_return made.error();
    sink->resourcesChanged(*made);
    const Result<> gone = co_await removeMade(plan, *made, std::move(stop));
    co_return gone;
}

/// In the order in which it can be: what stands on something goes before it.
Task<Result<>> NewMachineRunner::removeMade(NewMachinePlan plan, QList<azure::DeployedResource> made,
                                            std::stop_token stop) const
{
    QSet<azure::ArmId> ids;
    for (const azure::DeployedResource &one : made)
        ids.insert(one.id);
    const QList<azure::ArmId> order = plan.resources();
    for (const azure::ArmId &id : order) {
        if (!ids.contains(id))
            continue;
        const Result<> removed = co_await m_services.groups.removeResource(id, stop);
        if (!removed)
            co_return removed.error();
    }
    co_return Result<>();
}

/// The machine is gone: what is left of the set-up is on this computer.
Task<Result<>> NewMachineRunner::takeSetup(NewMachineRecord *record, NewMachineSink *sink,
                                           std::stop_token stop) const
{
    if (record->setup.isEmpty())
        co_return Result<>();
    Runner runner(m_services.setup);
    const Result<> undone = co_await runner.undo(record->setup, *sink, std::move(stop));
    if (!undone && undone.error().kind == ErrorKind::NotFound)
        co_return Result<>();
    co_return undone;
}

/// \return whether the group stays, for the step of the group
Task<Result<bool>> NewMachineRunner::takeStep(NewMachineRecord *record, NewMachineSink *sink,
                                              NewMachineStep which, std::stop_token stop)
{
    Result<> done;
    if (which == NewMachineStep::Deployment && record->deploymentBegun) {
        done = co_await takeResources(record, sink, std::move(stop));
    } else if (which == NewMachineStep::Docker) {
        done = co_await takeSetup(record, sink, std::move(stop));
    } else if (which == NewMachineStep::Group && record->groupBegun) {
        const Result<bool> gone =
            co_await m_services.groups.removeIfEmpty(record->plan.group(), std::move(stop));
        if (!gone)
            co_return gone.error();
        co_return !*gone;
    }
    if (!done)
        co_return done.error();
    co_return false;
}

Task<Result<bool>> NewMachineRunner::undo(NewMachineId id, NewMachineSink &sink, std::stop_token stop)
{
    Result<NewMachineRecord> record = m_store.load(id);
    if (!record)
        co_return record.error();
    QList<NewMachineStep> order { NewMachineStep::Deployment, NewMachineStep::Docker };
    if (record->plan.choices.makesGroup)
        order.append(NewMachineStep::Group);
    bool isGroupKept = false;
    for (const NewMachineStep which : std::as_const(order)) {
        if (record->step(which).state == StepState::Undone)
            continue;
        if (stop.stop_requested())
            co_return cancelled();
        const Passage passage { m_store, *record, sink, which, m_services.setup.clock };
        const Result<> entered = co_await passage.enter(StepState::Undoing);
        if (!entered)
            co_return entered.error();
        const Result<bool> taken = co_await takeStep(&*record, &sink, which, stop);
        isGroupKept = taken.value_or(false);
        const Result<> result = taken ? Result<>() : Result<>(taken.error());
        const Result<> left = co_await passage.leave(result, StepState::Undone, StepState::Undoing);
        if (!left)
            co_return left.error();
    }
    const Result<> forgotten = co_await forget(&*record, isGroupKept, std::move(stop));
    if (!forgotten)
        co_return forgotten.error();
    co_return isGroupKept;
}

/// A deployment is kept by its group, and goes with it.
Task<Result<>> NewMachineRunner::forget(NewMachineRecord *record, bool isGroupKept,
                                        std::stop_token stop) const
{
    const NewMachinePlan plan = record->plan;
    if (record->deploymentTaken && (isGroupKept || !plan.choices.makesGroup)) {
        const Result<> forgotten =
            co_await m_services.deployments.forget(plan.group(), plan.deployment(), std::move(stop));
        if (!forgotten)
            co_return forgotten.error();
    }
    auto forgetRecord = [store = m_store, id = plan.id] { return store.remove(id); };
    const Result<> gone = co_await onDisk(std::move(forgetRecord));
    co_return gone;
}

} // namespace slipway::provisioning
