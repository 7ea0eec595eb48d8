// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/arm/model.h"
#include "sandbox/engine/enginestate.h"

#include <QHostAddress>
#include <QObject>

#include <chrono>
#include <map>
#include <memory>

namespace slipway::sandbox {

class RunningEngine;

/// The engines on the machines: one listens at a machine's public address when Docker is set up there, the
/// machine runs, and its network rules let the port in; otherwise nothing does.
class EngineHost final : public QObject
{
    Q_OBJECT

public:
    /// \param engine empty: simulated; "unix:///path": a front for the engine there
    /// \param settings of simulated engines; each gets its machine's name
    EngineHost(World &world, QString engine, EngineSettings settings, QObject *parent = nullptr);
    ~EngineHost() override;

    /// Makes what listens agree with what the machine says. Call after every change of it.
    void settle(const Machine &machine);
    /// The machine has gone.
    void forget(const QString &machineId);
    bool isListening(const QString &machineId) const;

    /// Whether `setup` could listen at the machine's address: empty, or the reason in the system's words.
    QString tryToListen(const Machine &machine, const EngineSetup &setup);

private:
    struct Place
    {
        std::unique_ptr<EngineState> state {}; ///< survives while the port is closed
        std::unique_ptr<RunningEngine> running {};
        QByteArray fingerprint {}; ///< of the set-up that runs
        bool isDown = false; ///< the engine's program does not run: containers have ended with it
    };

    bool mayListen(const Machine &machine);
    static void shutDown(Place &place);
    static void startUp(Place &place);
    std::unique_ptr<RunningEngine> makeRunning(const Machine &machine, Place &place,
                                               const EngineSetup &setup) const;

    World &m_world; // outlives this: both owned by the core, the world declared first
    QString m_engine;
    EngineSettings m_settings;
    std::map<QString, Place> m_places;
};

} // namespace slipway::sandbox
