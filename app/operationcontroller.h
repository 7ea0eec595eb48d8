// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hostcontroller.h"
#include "ui/services/operationservice.h"

namespace slipway::app {

/// Carries operations to the hosts' engines.
class OperationController final : public ui::OperationService
{
    Q_OBJECT

public:
    // outlives: `hosts` is owned by Application
    explicit OperationController(HostController &hosts, QObject *parent = nullptr);
    ~OperationController() override;

    [[nodiscard]] Task<Result<docker::OperationOutcome>>
    perform(docker::HostId host, docker::ContainerId container, docker::Operation operation,
            ui::OperationProgress progressed, std::stop_token stop) override;
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
    [[nodiscard]] Task<Result<>> prune(docker::HostId host, docker::PruneItem item,
                                       std::stop_token stop) override;

private:
    HostController &m_hosts;
};

} // namespace slipway::app
