// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/engine/container.h"

#include <QObject>

#include <chrono>

namespace slipway::sandbox {

class EngineState;
class ShellDriver;

/// Health checks that are really run: of containers whose own program really runs (EngineState::processOf).
/// All others only say that they are well; see happenings.cpp.
class HealthChecks final : public QObject
{
    Q_OBJECT

public:
    /// Listens to what happens, and lives as long as `state`.
    // outlives: `state` is the parent
    explicit HealthChecks(EngineState &state);

private:
    /// One check of one run of a container.
    struct Turn
    {
        QString container {};
        QDateTime started {}; ///< of the container: another one is another run
        QDateTime begin {};
        QByteArray output {};
    };

    void heard(const QJsonObject &event);
    SimContainer *due(const QString &id, const QDateTime &started) const;
    void waitForNext(const SimContainer &container);
    void run(const QString &id, const QDateTime &started);
    void launch(SimContainer &container, const QStringList &command);
    void ended(const Turn &turn, int exitCode);

    EngineState &m_state;
};

} // namespace slipway::sandbox
