// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operationcontroller.h"

#include "docker/operations.h"
#include "docker/prune.h"

#include <utility>

namespace slipway::app {

OperationController::OperationController(HostController &hosts, QObject *parent)
    : ui::OperationService(parent)
    , m_hosts(hosts)
{
}

OperationController::~OperationController() = default;

Task<Result<docker::OperationOutcome>>
OperationController::perform(docker::HostId host, docker::ContainerId container, docker::Operation operation,
                             ui::OperationProgress progressed, std::stop_token stop)
{
    Result<std::shared_ptr<docker::HostLink>> link = m_hosts.link(host);
    if (!link)
        return docker::failedTask<docker::OperationOutcome>(link.error());
    return docker::perform(*std::move(link), std::move(operation), std::move(container),
                           std::move(progressed), std::move(stop));
}

Task<Result<docker::CreatedContainer>>
OperationController::create(docker::HostId host, docker::ContainerSpec spec, docker::CreateOptions options,
                            ui::CreateProgress progressed, std::stop_token stop)
{
    Result<std::shared_ptr<docker::HostLink>> link = m_hosts.link(host);
    if (!link)
        return docker::failedTask<docker::CreatedContainer>(link.error());
    return docker::createContainer(*std::move(link), std::move(spec), options, std::move(progressed),
                                   std::move(stop));
}

Task<Result<docker::ContainerSpec>>
OperationController::spec(docker::HostId host, docker::ContainerId container, std::stop_token stop)
{
    Result<std::shared_ptr<docker::HostLink>> link = m_hosts.link(host);
    if (!link)
        return docker::failedTask<docker::ContainerSpec>(link.error());
    return docker::specOf(*std::move(link), std::move(container), std::move(stop));
}

Task<Result<docker::RecreatePlan>>
OperationController::planRecreation(docker::HostId host, docker::ContainerId container, std::stop_token stop)
{
    Result<std::shared_ptr<docker::HostLink>> link = m_hosts.link(host);
    if (!link)
        return docker::failedTask<docker::RecreatePlan>(link.error());
    return docker::planRecreation(*std::move(link), std::move(container), std::move(stop));
}

Task<Result<docker::HostResources>> OperationController::resources(docker::HostId host, std::stop_token stop)
{
    Result<std::shared_ptr<docker::HostLink>> link = m_hosts.link(host);
    if (!link)
        return docker::failedTask<docker::HostResources>(link.error());
    return docker::hostResources(*std::move(link), std::move(stop));
}

Task<Result<docker::PrunePreview>>
OperationController::previewPrune(docker::HostId host, docker::PruneChoices choices, std::stop_token stop)
{
    Result<std::shared_ptr<docker::HostLink>> link = m_hosts.link(host);
    if (!link)
        return docker::failedTask<docker::PrunePreview>(link.error());
    return docker::previewPrune(*std::move(link), choices, std::move(stop));
}

Task<Result<>> OperationController::prune(docker::HostId host, docker::PruneItem item, std::stop_token stop)
{
    Result<std::shared_ptr<docker::HostLink>> link = m_hosts.link(host);
    if (!link)
        return docker::failedTask<void>(link.error());
    return docker::pruneItem(*std::move(link), std::move(item), std::move(stop));
}

} // namespace slipway::app
