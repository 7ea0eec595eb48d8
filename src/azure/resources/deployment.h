// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/arm/operationstate.h"
#include "azure/armid.h"

#include <QJsonObject>
#include <QString>

namespace slipway::azure {

/// What is deployed: a template and the values of its parameters ({"name":{"value":..}}). What is secret in
/// them may only be in parameters that the template declares as secureString or secureObject: Azure keeps all
/// others and shows them to whoever may read the deployment.
struct DeploymentRequest
{
    QJsonObject deploymentTemplate {};
    QJsonObject parameters {};
};

/// A resource group that is not there yet.
struct NewGroup
{
    ArmId id {};
    QString location {}; ///< "westeurope"
};

/// What a deployment would do with one resource. Source: Microsoft.Resources 2024-11-01, WhatIfChange.
struct ForeseenChange
{
    enum class Kind { Create, Delete, Ignore, Deploy, NoChange, Modify, Unsupported };
    ArmId id {};
    Kind kind = Kind::Unsupported;
    QString reason {}; ///< why Azure cannot tell, in its words
    friend bool operator==(const ForeseenChange &, const ForeseenChange &) = default;
};

/// How far a deployment has come with one resource.
struct DeployedResource
{
    ArmId id {};
    QString type {}; ///< "Microsoft.Network/virtualNetworks"
    OperationState state = OperationState::Running;
    QString code {}; ///< of its error
    QString detail {}; ///< of its error, redacted
    friend bool operator==(const DeployedResource &, const DeployedResource &) = default;
};

} // namespace slipway::azure
