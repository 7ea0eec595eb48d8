// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/arm/service.h"

#include <optional>

namespace slipway::sandbox {

/// A resource as its PUT describes it.
struct ResourceRequest
{
    QString subscription {};
    QString group {};
    QString type {}; ///< "Microsoft.Network/virtualNetworks", in any case
    QString name {};
    QJsonObject body {};

    QString scope() const;
    /// The ARM id, with the type as Azure spells it; empty when the sandbox cannot make that type.
    QString id() const;
    QString location() const;
};

/// What a PUT came to.
struct CreatedResource
{
    std::optional<HttpResponse> refusal {}; ///< absent: it was made
    bool isNew = false;
    bool isMachine = false;
    bool isExtension = false;
    QString id {};
    QJsonObject json {};
};

/// Makes or changes a resource at once. A new machine is left "Creating": see finishMachine().
CreatedResource createResource(ArmContext &context, const ResourceRequest &request);

/// Puts an extension on a machine that is there, or is being made with it. It is left "Creating" or
/// "Updating": see finishExtension().
CreatedResource createExtension(ArmContext &context, const ResourceRequest &request, const QString &id);

/// Runs an extension that was left so, when its machine runs. \return success when there is none of that id
OperationOutcome finishExtension(ArmContext &context, const QString &id);
/// The operation that put it ended before it could run.
void failExtension(ArmContext &context, const QString &id);

/// The machine runs (or has failed) at the end of the operation that made it.
void finishMachine(ArmContext &context, const QString &id, const QString &state);

} // namespace slipway::sandbox
