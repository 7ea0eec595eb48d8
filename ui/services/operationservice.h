// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/result.h"
#include "docker/compose/startorder.h"
#include "docker/createspec.h"
#include "docker/host.h"
#include "docker/hostresources.h"
#include "docker/operation.h"
#include "docker/prunepreview.h"
#include "docker/pullprogress.h"
#include "docker/recreatestep.h"

#include <QList>
#include <QObject>

#include <functional>
#include <stop_token>

namespace slipway::ui {

using ContainerAction = docker::OperationKind;
using OperationProgress = std::function<void(docker::RecreateStep, docker::PullProgress)>;
using PruneProgress = std::function<void(int done)>;
using CreateProgress = std::function<void(docker::CreateStep, docker::PullProgress)>;

/// What is done to containers, as the windows need it. Implemented by app. Errors as docker::Containers and
/// docker::Recreator have them; NotFound also for a host that nobody knows. OperationRun does one thing to
/// many.
class OperationService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// \param progressed only called by ContainerAction::Recreate
    [[nodiscard]] virtual Task<Result<docker::OperationOutcome>>
    perform(docker::HostId host, docker::ContainerId container, docker::Operation operation,
            OperationProgress progressed, std::stop_token stop) = 0;
    /// Waits until a container is as others need it that depend on it. Errors as docker::waitForDependency();
    /// their subject is its name.
    [[nodiscard]] virtual Task<Result<>> waitFor(docker::HostId host, docker::StartGate gate,
                                                 std::stop_token stop) = 0;
    /// All or nothing: what could not be started is removed again.
    [[nodiscard]] virtual Task<Result<docker::CreatedContainer>>
    create(docker::HostId host, docker::ContainerSpec spec, docker::CreateOptions options,
           CreateProgress progressed, std::stop_token stop) = 0;
    /// From what a container was made, without what its image says anyway.
    [[nodiscard]] virtual Task<Result<docker::ContainerSpec>>
    spec(docker::HostId host, docker::ContainerId container, std::stop_token stop) = 0;
    [[nodiscard]] virtual Task<Result<docker::RecreatePlan>>
    planRecreation(docker::HostId host, docker::ContainerId container, std::stop_token stop) = 0;
    [[nodiscard]] virtual Task<Result<docker::HostResources>> resources(docker::HostId host,
                                                                        std::stop_token stop) = 0;
    [[nodiscard]] virtual Task<Result<docker::PrunePreview>>
    previewPrune(docker::HostId host, docker::PruneChoices choices, std::stop_token stop) = 0;
    /// Removes the things of a preview that are still unused, one after the other: one operation, whatever
    /// becomes of each of them.
    [[nodiscard]] virtual Task<Result<docker::PruneOutcome>> prune(docker::HostId host,
                                                                   QList<docker::PruneItem> items,
                                                                   PruneProgress progressed,
                                                                   std::stop_token stop) = 0;
};

} // namespace slipway::ui
