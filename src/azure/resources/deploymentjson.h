// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/resources/deployments.h"
#include "base/json/jsonreader.h"

#include <optional>

namespace slipway::azure {

/// The body that validate, whatIf and PUT take.
QJsonObject deploymentBody(const DeploymentRequest &request);

/// The same for a subscription, which is asked to make the group first: the template stands in the one that
/// makes it, with parameters of its own.
QJsonObject newGroupBody(const NewGroup &group, const QString &name, const DeploymentRequest &request);

/// The changes that an answer of whatIf foresees; those of resources without a usual id are left out.
QList<ForeseenChange> foreseenFrom(JsonReader json);

/// The outputResources of a deployment.
QList<ArmId> outputsFrom(JsonReader json);

/// One deployment operation; without an id when it is of no resource (the evaluation of outputs).
DeployedResource deployedFrom(JsonReader json);

} // namespace slipway::azure
