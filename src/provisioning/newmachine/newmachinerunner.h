// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/catalogue.h"
#include "provisioning/newmachine/newmachinestore.h"
#include "provisioning/runner.h"

namespace slipway::provisioning {

/// Everything that the making of a machine needs; all owned by app and longer-lived than any run.
struct NewMachineServices
{
    RunnerServices setup;
    azure::ResourceGroups &groups;
    azure::Deployments &deployments;
    const Catalogue &catalogue;
};

/// Told about each step as it goes, about those of the set-up, and how far the deployment has come with each
/// resource.
class NewMachineSink : public ProgressSink
{
public:
    ~NewMachineSink() override;
    virtual void newMachineChanged(const NewMachineStepProgress &step) = 0;
    virtual void resourcesChanged(const QList<azure::DeployedResource> &resources) = 0;
};

/// Makes a machine: the group where it is new -> one deployment -> a set-up of Docker. Where Docker is part
/// of the deployment, the set-up's certificates are made before it, and the set-up goes on with the proof.
/// What was begun is on disk before the next side effect, so that a killed program goes on; a step done twice
/// is done once.
class NewMachineRunner final
{
public:
    // outlives: all of `services` is owned by app
    explicit NewMachineRunner(NewMachineServices services);

    /// Starts or continues. Stop ends the waiting and leaves a record that can be continued or undone; Azure
    /// goes on with a deployment until it is told otherwise: halt().
    /// \return Conflict "newmachine.group-exists" or "newmachine.name-taken": somebody was quicker, and
    /// nothing was made; Timeout "newmachine.not-ready": the machine is there, and does not get ready for
    /// Docker; errors of the deployment and of the set-up
    // outlives: `sink` is owned by app and lives longer than the run
    [[nodiscard]] Task<Result<SetupOutcome>> run(NewMachinePlan plan, NewMachineSink &sink,
                                                 std::stop_token stop);
    /// The same as a script for the Azure CLI, for somebody who makes it without us. Where Docker is part of
    /// the deployment it holds a private key, its certificates are made, and a set-up is left that continues
    /// with the proof when the script has run.
    // outlives: `progress` is owned by app and lives longer than the run
    [[nodiscard]] Task<Result<Secret>> script(NewMachinePlan plan, ProgressSink &progress,
                                              std::stop_token stop);
    /// User data for cloud-init on the same machine, made by other means. Where cloud-init is chosen, it does
    /// the whole set-up and holds a private key, and what script() says of certificates and set-up goes for
    /// it, too.
    // outlives: as above
    [[nodiscard]] Task<Result<Secret>> cloudInit(NewMachinePlan plan, ProgressSink &progress,
                                                 std::stop_token stop);
    /// Tells Azure to begin with nothing more of the deployment.
    [[nodiscard]] Task<Result<>> halt(NewMachinePlan plan, std::stop_token stop) const;
    /// Takes away exactly what was made, last first: of the deployment what Azure says it made, of the
    /// set-up what is on this computer, and the group when it was made for this and nothing else is in it.
    /// Then the record goes. \return whether the group stays because something else is in it
    // outlives: `sink` is owned by app and lives longer than the run
    [[nodiscard]] Task<Result<bool>> undo(NewMachineId id, NewMachineSink &sink, std::stop_token stop);

    static constexpr std::chrono::minutes kReadyPatience { 15 }; ///< from the deployment's end

private:
    struct Passage;

    [[nodiscard]] Task<Result<>> makeStep(NewMachineRecord *record, NewMachineSink *sink,
                                          NewMachineStep which, SetupOutcome *outcome, std::stop_token stop);
    [[nodiscard]] Task<Result<>> makeGroup(NewMachineRecord *record, std::stop_token stop);
    [[nodiscard]] Task<Result<>> deploy(NewMachineRecord *record, NewMachineSink *sink, std::stop_token stop);
    [[nodiscard]] Task<Result<azure::DeploymentRequest>>
    wholeRequest(NewMachineRecord *record, NewMachineSink *sink, std::stop_token stop);
    [[nodiscard]] Task<Error> explained(NewMachineRecord *record, QList<azure::DeployedResource> resources,
                                        Error error, std::stop_token stop) const;
    [[nodiscard]] Task<Result<>> deployFreely(NewMachineRecord *record, azure::DeploymentRequest request,
                                              std::stop_token stop);
    [[nodiscard]] Task<Result<>> deployOnce(NewMachineRecord *record, azure::DeploymentRequest request,
                                            std::stop_token stop);
    [[nodiscard]] Task<> watch(NewMachinePlan plan, NewMachineSink *sink, std::stop_token stop);
    [[nodiscard]] Task<Result<SetupOutcome>> setUp(NewMachineRecord *record, NewMachineSink *sink,
                                                   std::stop_token stop);
    [[nodiscard]] Task<Result<HandedOver>> handOver(NewMachinePlan plan, ProgressSink *progress,
                                                    std::stop_token stop);
    [[nodiscard]] Task<Result<Plan>> haveSetup(NewMachineRecord *record, std::stop_token stop);
    [[nodiscard]] Task<Result<Plan>> laterPlan(NewMachinePlan plan, std::stop_token stop);
    Result<Plan> foretoldPlan(const NewMachinePlan &plan) const;
    Result<Plan> setupPlan(const NewMachinePlan &made, Route route, const azure::Machine &machine,
                           const QList<azure::SecurityRule> &rules) const;
    [[nodiscard]] Task<Result<azure::Machine>> readyMachine(azure::ArmId id, std::stop_token stop);
    [[nodiscard]] Task<Result<>> takeResources(NewMachineRecord *record, NewMachineSink *sink,
                                               std::stop_token stop);
    [[nodiscard]] Task<Result<>> takeSetup(NewMachineRecord *record, NewMachineSink *sink,
                                           std::stop_token stop) const;

    [[nodiscard]] Task<Result<>> removeMade(NewMachinePlan plan, QList<azure::DeployedResource> made,
                                            std::stop_token stop) const;
    [[nodiscard]] Task<Result<bool>> takeStep(NewMachineRecord *record, NewMachineSink *sink,
                                              NewMachineStep which, std::stop_token stop);
    [[nodiscard]] Task<Result<>> forget(NewMachineRecord *record, bool isGroupKept,
                                        std::stop_token stop) const;

    NewMachineServices m_services;
    NewMachineStore m_store;
};

} // namespace slipway::provisioning
