// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/operationservice.h"

#include <QHash>

#include <vector>

namespace slipway::test {

/// Answers at once with what the test put into it, or waits while it is told to.
class FakeOperations final : public ui::OperationService
{
    Q_OBJECT

public:
    QStringList calls {}; ///< "stop web-01 <container id>"
    QList<docker::Operation> operations {}; ///< in the order of the calls of perform()
    QHash<QString, Error> errors {}; ///< by container id
    QHash<QString, Error> pruneErrors {}; ///< by the thing's id
    QHash<QString, Error> waitErrors {}; ///< by container id
    QList<docker::StartGate> waits {}; ///< of waitFor(), in the order of the calls
    bool holdsWaits = false; ///< waitFor() waits until release() or a stop
    bool holds = false; ///< perform() and create() wait until release() or a stop
    int underWay = 0;
    int mostUnderWay = 0;

    Result<docker::CreatedContainer> createOutcome {};
    docker::ContainerSpec lastSpec {};
    docker::CreateOptions lastOptions {};
    QList<std::pair<docker::CreateStep, docker::PullProgress>> createSteps {};
    Result<docker::ContainerSpec> specOutcome {};
    Result<docker::RecreatePlan> planOutcome {};
    Result<docker::HostResources> resourceOutcome {};
    Result<docker::PrunePreview> previewOutcome {};

    /// Lets everything that waits end.
    void release();

    Task<Result<docker::OperationOutcome>> perform(docker::HostId host, docker::ContainerId container,
                                                   docker::Operation operation,
                                                   ui::OperationProgress progressed,
                                                   std::stop_token stop) override;
    Task<Result<>> waitFor(docker::HostId host, docker::StartGate gate, std::stop_token stop) override;
    Task<Result<docker::CreatedContainer>> create(docker::HostId host, docker::ContainerSpec spec,
                                                  docker::CreateOptions options,
                                                  ui::CreateProgress progressed,
                                                  std::stop_token stop) override;
    Task<Result<docker::ContainerSpec>> spec(docker::HostId host, docker::ContainerId container,
                                             std::stop_token stop) override;
    Task<Result<docker::RecreatePlan>> planRecreation(docker::HostId host, docker::ContainerId container,
                                                      std::stop_token stop) override;
    Task<Result<docker::HostResources>> resources(docker::HostId host, std::stop_token stop) override;
    Task<Result<docker::PrunePreview>> previewPrune(docker::HostId host, docker::PruneChoices choices,
                                                    std::stop_token stop) override;
    Task<Result<docker::PruneOutcome>> prune(docker::HostId host, QList<docker::PruneItem> items,
                                             ui::PruneProgress progressed, std::stop_token stop) override;

private:
    Task<> wait(bool isHeld, std::stop_token stop);

    std::vector<std::stop_source *> m_waiting;
};

} // namespace slipway::test
