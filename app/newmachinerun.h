// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "provisioning/newmachine/newmachinerunner.h"
#include "ui/services/newmachineservice.h"

#include <functional>

namespace slipway::app {

/// One machine in the making: walks its plan by a runner of its own and keeps what windows show of it.
class NewMachineRun final : public ui::NewMachineRun, private provisioning::NewMachineSink
{
    Q_OBJECT

public:
    /// Called before a run: certificates can be written from then on.
    using OpenStore = std::function<Task<Result<>>(std::stop_token stop)>;

    /// What it works with; asked each time that it goes on, as somebody may have signed out and in again.
    using Services = std::function<provisioning::NewMachineServices()>;

    // outlives: what `services` gives refers to what is owned by World
    NewMachineRun(provisioning::NewMachinePlan plan, Services services, OpenStore openStore,
                  QList<provisioning::NewMachineStepProgress> steps, QObject *parent = nullptr);
    ~NewMachineRun() override;

    const provisioning::NewMachinePlan &plan() const override { return m_plan; }
    Phase phase() const override { return m_phase; }
    QList<provisioning::NewMachineStepProgress> steps() const override { return m_steps; }
    QList<azure::DeployedResource> resources() const override { return m_resources; }
    QList<provisioning::StepProgress> dockerSteps() const override { return m_dockerSteps; }
    std::optional<Error> error() const override { return m_error; }
    docker::HostId host() const override { return m_host; }
    azure::ArmId machine() const override { return m_plan.machine(); }
    bool isGroupKept() const override { return m_isGroupKept; }

    void cancel() override;
    void retry() override;
    void undo() override;

signals:
    void phaseChanged(); ///< besides changed(), which also tells of each step's words
    /// Hosts, certificates or machines may look different now.
    void worldTouched();

private:
    void stepChanged(const provisioning::StepProgress &step) override;
    void newMachineChanged(const provisioning::NewMachineStepProgress &step) override;
    void resourcesChanged(const QList<azure::DeployedResource> &resources) override;
    [[nodiscard]] Task<Result<provisioning::SetupOutcome>> runOpened(std::stop_token stop);
    [[nodiscard]] Task<Result<>> halt(std::stop_token stop);
    [[nodiscard]] Task<Result<bool>> takeBack(std::stop_token stop);
    void setPhase(Phase phase);

    provisioning::NewMachinePlan m_plan;
    Services m_services;
    OpenStore m_openStore;
    Phase m_phase = Phase::Running;
    QList<provisioning::NewMachineStepProgress> m_steps;
    QList<azure::DeployedResource> m_resources;
    QList<provisioning::StepProgress> m_dockerSteps;
    std::optional<Error> m_error;
    docker::HostId m_host;
    bool m_isGroupKept = false;
    TaskScope m_halting; ///< goes on when the run is stopped
    TaskScope m_tasks;
};

} // namespace slipway::app
