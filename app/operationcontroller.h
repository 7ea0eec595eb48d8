// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/activitycontroller.h"
#include "app/hostcontroller.h"
#include "base/async/taskscope.h"
#include "ui/services/operationservice.h"

namespace slipway::app {

/// Carries operations to the hosts' engines, and writes them down.
class OperationController final : public ui::OperationService
{
    Q_OBJECT

public:
    // outlives: both are owned by Application
    OperationController(HostController &hosts, ActivityController &activity, QObject *parent = nullptr);
    ~OperationController() override;

    [[nodiscard]] Task<Result<docker::OperationOutcome>>
    perform(docker::HostId host, docker::ContainerId container, docker::Operation operation,
            ui::OperationProgress progressed, std::stop_token stop) override;
    [[nodiscard]] Task<Result<>> waitFor(docker::HostId host, docker::StartGate gate,
                                         std::stop_token stop) override;
    [[nodiscard]] Task<Result<docker::CreatedContainer>>
    create(docker::HostId host, docker::ContainerSpec spec, docker::CreateOptions options,
           ui::CreateProgress progressed, std::stop_token stop) override;
    [[nodiscard]] Task<Result<docker::ContainerSpec>> spec(docker::HostId host, docker::ContainerId container,
                                                           std::stop_token stop) override;
    [[nodiscard]] Task<Result<docker::RecreatePlan>>
    planRecreation(docker::HostId host, docker::ContainerId container, std::stop_token stop) override;
    [[nodiscard]] Task<Result<docker::HostResources>> resources(docker::HostId host,
                                                                std::stop_token stop) override;
    [[nodiscard]] Task<Result<docker::PrunePreview>>
    previewPrune(docker::HostId host, docker::PruneChoices choices, std::stop_token stop) override;
    [[nodiscard]] Task<Result<docker::PruneOutcome>> prune(docker::HostId host,
                                                           QList<docker::PruneItem> items,
                                                           ui::PruneProgress progressed,
                                                           std::stop_token stop) override;

private:
    ui::ActivityRow rowFor(const docker::HostId &host) const;
    QString nameOf(const docker::HostId &host, const docker::ContainerId &container) const;
    void again(const docker::HostId &host, const docker::ContainerId &container,
               const docker::Operation &operation);

    HostController &m_hosts;
    ActivityController &m_activity;
    TaskScope m_tasks; ///< of what is done again from the list of operations
};

} // namespace slipway::app
