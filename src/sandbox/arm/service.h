// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/arm/model.h"
#include "sandbox/arm/operations.h"
#include "sandbox/arm/router.h"
#include "sandbox/install/machineshell.h"
#include "sandbox/install/payload.h"

#include <chrono>
#include <functional>

namespace slipway::sandbox {

struct TokenGrant;
class TokenStore;

/// What every resource provider works with. All of it belongs to the core and outlives the providers.
struct ArmContext
{
    World &world;
    Operations &operations;
    int pageSize = 0;
    std::chrono::milliseconds delay { 0 }; ///< of an operation on a machine; the network takes half of it
    /// Runs an extension on its machine, as the guest agent would: sets its status, and the machine's engine.
    std::function<OperationOutcome(Machine &, Extension &)> runExtension {};
    /// Runs the install script of a managed Run Command on its machine.
    std::function<MachineScript(Machine &, const DecodedUpload &)> runInstallScript {};
    /// An extension is taken off its machine.
    std::function<void(Machine &, const Extension &)> disableExtension {};
    /// The machine, its network rules or its engine changed: listen or stop listening.
    std::function<void(const Machine &)> machineChanged {};
    /// The machine does not exist any more.
    std::function<void(const QString &)> machineGone {};
    /// An extension was put or patched (with what it protects), before it runs.
    std::function<void(const Machine &, const Extension &)> extensionReceived {};
};

void addSubscriptionRoutes(ArmRouter &router, ArmContext &context);
void addMachineRoutes(ArmRouter &router, ArmContext &context);
void addPowerRoutes(ArmRouter &router, ArmContext &context);
void addExtensionRoutes(ArmRouter &router, ArmContext &context);
void addCatalogueRoutes(ArmRouter &router, ArmContext &context);
void addNetworkRoutes(ArmRouter &router, ArmContext &context);
void addSecurityRuleRoutes(ArmRouter &router, ArmContext &context);
void addEffectiveRuleRoutes(ArmRouter &router, ArmContext &context);
void addRunCommandRoutes(ArmRouter &router, ArmContext &context);
void addResourceGraphRoutes(ArmRouter &router, ArmContext &context);
void addCreationRoutes(ArmRouter &router, ArmContext &context);
void addDeploymentRoutes(ArmRouter &router, ArmContext &context);
void addImageRoutes(ArmRouter &router, ArmContext &context);
void addSizeRoutes(ArmRouter &router, ArmContext &context);
void addOperationRoutes(ArmRouter &router, ArmContext &context);

/// Azure Resource Manager's front: token, api-version, subscription, group, body, then the provider.
class ArmService final
{
public:
    ArmService(ArmContext &context, TokenStore &tokens);

    /// \param base where the client believes we are, e.g. "http://127.0.0.1:8080/"
    HttpResponse handle(const HttpRequest &request, const QString &base);

private:
    HttpResponse route(const HttpRequest &request, const QString &base);
    std::optional<HttpResponse> refuseToken(const HttpRequest &request, const QString &base) const;
    std::optional<HttpResponse> refuseScope(const QHash<QString, QString> &parameters) const;
    std::optional<HttpResponse> refuseTenant(const QHash<QString, QString> &parameters,
                                             const ArmCall &call) const;
    TokenGrant grantOf(const HttpRequest &request) const;
    void addCommonFields(const HttpRequest &request, HttpResponse &answer);

    ArmContext &m_context;
    TokenStore &m_tokens;
    ArmRouter m_router;
    int m_remainingReads = 12000;
    int m_remainingWrites = 1200;
};

} // namespace slipway::sandbox
