// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/arm/operations.h"
#include "sandbox/engine/enginehost.h"
#include "sandbox/install/access.h"
#include "sandbox/install/machineshell.h"
#include "sandbox/install/payload.h"

#include <functional>

namespace slipway::sandbox {

/// What a machine does with an extension: the guest agent that hands it over, the handler that runs it, and
/// the install script of Slipway as far as its outcome goes.
class Guest final
{
public:
    /// \param accessChanged is told what VMAccess changed
    Guest(EngineHost &engines, std::function<void(const RecordedAccess &)> accessChanged)
        : m_engines(engines)
        , m_accessChanged(std::move(accessChanged))
    {
    }

    /// Runs `extension` on `machine`: sets its status and, when it installed Docker, the machine's engine.
    OperationOutcome run(Machine &machine, Extension &extension);
    /// What the install script of Slipway comes to when a managed Run Command runs it.
    MachineScript runInstallScript(Machine &machine, const DecodedUpload &upload);
    /// What happens on the machine when `extension` is taken away: DockerExtension stops the engine.
    static void disable(Machine &machine, const Extension &extension);

private:
    struct ScriptRun
    {
        int exitStatus = 0;
        QString out {};
        QString error {};
    };

    static void takeOver(Machine &machine, const Payload &payload);
    ScriptRun runPayload(Machine &machine, const Payload &payload);
    ScriptRun install(Machine &machine, const Payload &payload);
    ScriptRun startEngine(Machine &machine, const Payload &payload);
    ScriptRun replaceCertificates(Machine &machine, const Payload &payload);
    static ScriptRun putBackCertificates(Machine &machine, const Payload &payload);

    // In machinekey.cpp: of a key that is made on the machine.
    static ScriptRun makeKey(Machine &machine, const Payload &payload);
    static ScriptRun dropKey(Machine &machine, const Payload &payload);
    /// Runs what a payload asks for with the key that is here, when it brings none.
    ScriptRun runWithKeyHere(Machine &machine, Payload payload);
    ScriptRun runCertificateJob(Machine &machine, const Payload &payload);

    // In enginejobs.cpp: of an engine that stands.
    static ScriptRun changeOptions(Machine &machine, const Payload &payload);
    static ScriptRun putBackOptions(Machine &machine, const Payload &payload);
    static ScriptRun upgrade(Machine &machine, const Payload &payload);
    ScriptRun removeEngine(Machine &machine, const Payload &payload);
    OperationOutcome changeAccess(Machine &machine, Extension &extension);
    static OperationOutcome runWindowsScript(Extension &extension);
    OperationOutcome runDockerExtension(Machine &machine, Extension &extension);
    OperationOutcome runCustomScript(Machine &machine, Extension &extension);

    EngineHost &m_engines; // outlives this: both owned by the core
    std::function<void(const RecordedAccess &)> m_accessChanged;
};

} // namespace slipway::sandbox
