// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/compute/extensionrequest.h"
#include "azure/compute/runcommands.h"
#include "base/result.h"
#include "provisioning/handedover.h"
#include "provisioning/installscript.h"
#include "provisioning/plan.h"

namespace slipway::provisioning {

// What each route sends to Azure, by attempt (counted from 1) and with what the engine needs. The plan shows
// the same with every secret masked (installBody).

/// Whether a managed Run Command brings the script: also where cloud-init ran it once and it failed.
bool runsAsCommand(Route route);

/// CustomScript 2.1. \return as installScript() and packedScript()
Result<azure::ExtensionRequest> customScriptRequest(const Plan &plan, int attempt,
                                                    const InstallPayload &payload);

/// Managed Run Command: the script for everybody to read, what it needs as a protected parameter.
Result<azure::RunCommandRequest> runCommandRequest(const Plan &plan, int attempt,
                                                   const InstallPayload &payload);

/// DockerExtension 1.x as its handler reads it: the port is a string, and all three certificates go with it,
/// because with fewer it opens the port without TLS and reports success. Neither `login` nor `compose`: both
/// fail on engines of today. Source: Azure/azure-docker-extension, handlersettings.go and op-enable.go.
Result<azure::ExtensionRequest> dockerExtensionRequest(const Plan &plan, int attempt,
                                                       const InstallPayload &payload);

/// What somebody else sends to the machine, of a set-up by CustomScript or cloud-init. \return as
/// customScriptRequest() and cloudInitData()
Result<HandedOver> handedOver(const Plan &plan, int attempt, const InstallPayload &payload);

/// The body of the plan's request, pretty, with secrets masked.
QByteArray installBody(const Plan &plan, int attempt);
/// The az command that does the same, secrets masked.
QString installCommand(const Plan &plan, int attempt);

} // namespace slipway::provisioning
