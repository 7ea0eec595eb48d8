// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/arm/service.h"
#include "sandbox/engine/enginehost.h"
#include "sandbox/faults.h"
#include "sandbox/http/server.h"
#include "sandbox/install/guest.h"
#include "sandbox/recorder.h"
#include "sandbox/sandbox.h"
#include "sandbox/tokens/signin.h"

#include <QObject>
#include <QTcpServer>

#include <optional>

namespace slipway::sandbox {

/// What is fixed from the start, so that any thread can read it.
struct SandboxFacts
{
    QUrl base {};
    QString tenantId {};
    QString partnerTenantId {};
    QString clientId {};
    QByteArray clientSecret {};
    QStringList subscriptionIds {};
    QStringList machineIds {};
    QByteArray certificateAuthority {};
    QList<EngineAccess> presets {};
};

/// The sandbox itself. Lives in its thread; Sandbox passes calls on.
class SandboxCore final : public QObject
{
    Q_OBJECT

public:
    explicit SandboxCore(SandboxOptions options);

    /// Makes the world and listens.
    Result<SandboxFacts> start();

    Faults &faults() { return m_faults; }
    Recorder &recorder() { return m_recorder; }
    TokenStore &tokens() { return m_tokens; }
    SignIn &signIn() { return *m_signIn; }
    const EngineHost &engines() const { return *m_engines; }
    void setOperationDelay(std::chrono::milliseconds delay);
    void setLeastImageDisk(int gib) { m_world.leastImageDiskGiB = gib; }
    bool deleteMachine(const QString &machineId);
    bool setAgentSilent(const QString &machineId, bool silent);
    bool setDiskFull(const QString &machineId, bool full);
    bool setEngineStopped(const QString &machineId, bool stopped);

private:
    struct PresetFiles; ///< the authority and the client's certificate, the same for all
    struct AddressPlace
    {
        quint8 block = 0; ///< x of 127.x.y.z
        quint8 offset = 0; ///< the first y
    };

    void makeWorld(quint16 port);
    Directory directory(const SandboxFacts &facts) const;
    AddressPlace claimAddresses(quint16 port);
    Result<QList<EngineAccess>> makePresetEngines();
    Result<EngineAccess> makePresetEngine(Machine &machine, const PresetFiles &files);
    void handle(const ExchangePtr &exchange);
    void answer(const ExchangePtr &exchange, HttpResponse response);
    HttpResponse respond(const HttpRequest &request, const QString &base);
    HttpResponse metadata(const HttpRequest &request, const QString &base) const;
    std::optional<HttpResponse> refuseOrigin(const HttpRequest &request) const;
    QString baseFor(const HttpRequest &request) const;
    bool applyFault(const ExchangePtr &exchange, const QString &base);
    bool applyChange(const Fault &fault);
    void throttle(const ExchangePtr &exchange, const Fault &fault);
    HttpResponse control(const HttpRequest &request);
    QString machineIdOf(const QString &nameOrId) const;

    SandboxOptions m_options;
    World m_world;
    Faults m_faults;
    Recorder m_recorder;
    TokenStore m_tokens;
    Operations m_operations;
    std::optional<SignIn> m_signIn;
    std::optional<EngineHost> m_engines;
    std::optional<Guest> m_guest;
    ArmContext m_context;
    std::optional<ArmService> m_arm;
    QTcpServer m_claim; ///< of addresses; nobody is served there
    HttpServer m_server;
    QString m_scheme;
};

} // namespace slipway::sandbox
