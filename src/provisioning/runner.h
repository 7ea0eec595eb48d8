// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/azureclient.h"
#include "base/clock.h"
#include "docker/host.h"
#include "docker/hostlink.h"
#include "docker/hoststore.h"
#include "pki/store/certificatestore.h"
#include "provisioning/handedover.h"
#include "provisioning/plan.h"
#include "provisioning/progress.h"
#include "provisioning/turns.h"

#include <QSet>

#include <functional>
#include <memory>

namespace slipway::provisioning {

/// Everything a runner needs; all owned by app and longer-lived than any run.
struct RunnerServices
{
    azure::Machines &machines;
    azure::Extensions &extensions;
    azure::RunCommands &runCommands;
    azure::SecurityGroups &securityGroups;
    pki::CertificateStore &certificates;
    docker::HostStore &hosts;
    Clock &clock;
    /// Proves that the engine answers over mutual TLS with the identity, by our own handshake and /_ping, and
    /// gives its version. app plugs docker and pki together here.
    std::function<Task<Result<QString>>(docker::Host host, std::stop_token stop)> probe;
    /// The way to an engine, for a compose project; app plugs docker and pki together here.
    std::function<Result<std::shared_ptr<docker::HostLink>>(const docker::Host &host)> link {};
    QString dataFolder;
    /// One for all runs that may go on at the same time.
    std::shared_ptr<Turns> turns = std::make_shared<Turns>();
};

struct SetupOutcome
{
    docker::Host host {};
    QString engineVersion {};
};

/// Walks a plan: certificates -> network rule -> install by route -> verify -> remember the host -> start a
/// compose project. Every step
/// is journalled on disk before the next side effect, so that a killed program resumes; a step done twice is
/// done once.
class Runner final
{
public:
    // outlives: all of `services` is owned by app
    explicit Runner(RunnerServices services);

    /// Writes the journal of a set-up that has to wait for others, so that it is not forgotten when the
    /// program ends before its turn.
    [[nodiscard]] Task<Result<>> note(Plan plan) const;
    /// Starts or continues `plan`. Stop leaves a journal that can be resumed or undone.
    // outlives: `progress` is owned by app and lives longer than the run
    [[nodiscard]] Task<Result<SetupOutcome>> run(Plan plan, ProgressSink &progress, std::stop_token stop);
    /// Takes back what the plan's journal says was done, last first. A replacement puts the former
    /// certificates back on the machine, in the store and at the host. Docker itself stays on the machine,
    /// unless removeEngineWithUndo() was called; the extension, the rule, the host, the certificates made for
    /// it go. Then the journal goes. Of a plan that cannot be undone (Plan::canBeUndone()) only the journal
    /// goes.
    // outlives: `progress` is owned by app and lives longer than the run
    [[nodiscard]] Task<Result<>> undo(PlanId plan, ProgressSink &progress, std::stop_token stop);

    /// Whether the plan's script has brought the engine to the machine, as it told. False without a journal.
    bool broughtEngine(const PlanId &plan) const;
    /// Has undo() run the script once more, to remove the engine that it has brought. Containers, images and
    /// volumes stay on the machine's disk.
    [[nodiscard]] Task<Result<>> removeEngineWithUndo(PlanId plan) const;

    /// For a set-up by CustomScript or cloud-init whose script somebody else sends, with something larger:
    /// makes the certificates, writes down that the install has begun, and gives what is to be sent. run()
    /// finds it there and goes on.
    // outlives: `progress` is owned by app and lives longer than the run
    [[nodiscard]] Task<Result<HandedOver>> handOver(Plan plan, ProgressSink &progress, std::stop_token stop);
    /// Why a script that was handed over failed, as run() would say it.
    [[nodiscard]] Task<Error> explain(PlanId plan, Error error, std::stop_token stop);

    Result<QList<InterruptedSetup>> interrupted() const;
    /// The same, of any data folder: for before somebody has signed in.
    /// \param leaveOut known otherwise: their journals are not read
    static QList<InterruptedSetup> interruptedIn(const QString &dataFolder, const QSet<PlanId> &leaveOut);
    Result<Plan> load(const PlanId &plan) const;
    /// Forgets a journal without undoing anything.
    [[nodiscard]] Task<Result<>> forget(PlanId plan) const;

private:
    RunnerServices m_services;
};

} // namespace slipway::provisioning
