// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/arm/longrunning.h"
#include "azure/arm/operationstate.h"
#include "azure/armid.h"
#include "azure/resources/deployment.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

namespace slipway::azure {

/// Deployments of templates to a resource group, Microsoft.Resources 2024-11-01. Always incremental: nothing
/// is taken away for not being in the template.
class Deployments final
{
public:
    // outlives: `arm` and `clock` are owned by app
    Deployments(net::HttpTransport &arm, Clock &clock, QUrl endpoint);

    /// Whether Azure would take it; makes nothing. \return Invalid and the like with the reason of Azure
    [[nodiscard]] Task<Result<>> validate(ArmId group, QString name, DeploymentRequest request,
                                          std::stop_token stop) const;
    /// What it would do; makes nothing. Takes Azure up to a minute or two.
    [[nodiscard]] Task<Result<QList<ForeseenChange>>>
    whatIf(ArmId group, QString name, DeploymentRequest request, std::stop_token stop) const;
    // Both of a deployment to a group that is not there yet: the subscription is asked about the group and
    // what would come into it. \return as above; Forbidden: who signed in may ask groups at most
    [[nodiscard]] Task<Result<>> validateInNew(NewGroup group, QString name, DeploymentRequest request,
                                               std::stop_token stop) const;
    [[nodiscard]] Task<Result<QList<ForeseenChange>>>
    whatIfInNew(NewGroup group, QString name, DeploymentRequest request, std::stop_token stop) const;
    /// Deploys and waits for the end. Stop ends the waiting alone: see cancel().
    /// \param resumable is told each URL at which the operation can be watched, to be journalled
    /// \return the ids of what was deployed; Service "DeploymentFailed" with the reason of the first resource
    /// that failed; Cancelled "operation.canceled" after cancel(); Conflict "DeploymentActive" while one of
    /// that name is under way
    [[nodiscard]] Task<Result<QList<ArmId>>> run(ArmId group, QString name, DeploymentRequest request,
                                                 LongRunning::Resumable resumable,
                                                 std::stop_token stop) const;
    /// Goes on waiting for one that run() began, maybe in an earlier run of the program.
    [[nodiscard]] Task<Result<QList<ArmId>>> resume(ArmId group, QString name, QUrl pollUrl,
                                                    std::stop_token stop) const;
    /// Each resource that the deployment has come to.
    [[nodiscard]] Task<Result<QList<DeployedResource>>> progress(ArmId group, QString name,
                                                                 std::stop_token stop) const;
    /// Begins with nothing more; what has begun is finished and stays. NotFound, and one that has ended, are
    /// success.
    [[nodiscard]] Task<Result<>> cancel(ArmId group, QString name, std::stop_token stop) const;
    /// Forgets the deployment, not what it made. NotFound is success.
    [[nodiscard]] Task<Result<>> forget(ArmId group, QString name, std::stop_token stop) const;

private:
    /// A question that Azure may think about for a while; changes nothing.
    [[nodiscard]] Task<Result<OperationOutcome>> ask(net::HttpRequest post, std::stop_token stop) const;
    [[nodiscard]] Task<Result<>> askWhether(net::HttpRequest post, std::stop_token stop) const;
    [[nodiscard]] Task<Result<QList<ForeseenChange>>> askWhat(net::HttpRequest post,
                                                              std::stop_token stop) const;

    net::HttpTransport &m_arm;
    Clock &m_clock;
    QUrl m_endpoint;
};

} // namespace slipway::azure
