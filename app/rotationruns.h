// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/setuprun.h"
#include "base/async/taskscope.h"
#include "provisioning/rotator.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <map>
#include <memory>
#include <optional>

namespace slipway::app {

/// Rotations on their way, each by a Rotator of its own. What they have reached is on disk; this keeps what
/// windows show of it now.
class RotationRuns final : public QObject
{
    Q_OBJECT

public:
    explicit RotationRuns(QObject *parent = nullptr);
    ~RotationRuns() override;

    /// From disk, with what is known besides of those that were continued in this run of the program.
    QList<provisioning::Rotation> all(const QString &dataFolder) const;
    bool isRunning(const QString &id) const { return m_running.contains(id); }
    /// Keeps everybody else from changing a rotation for as long as what is given lives; nullptr when it runs
    /// or is held already.
    std::shared_ptr<void> hold(const QString &id);
    bool isHeld(const QString &id) const { return m_held.contains(id); }
    std::optional<Error> error(const QString &id) const;

    /// Nothing happens to one that runs already.
    // outlives: what `rotator` refers to is owned by World
    void run(const provisioning::Rotation &rotation, provisioning::Rotator rotator,
             SetupRun::OpenStore openStore);
    void pause(const QString &id);
    /// As it is now, after a change from outside run().
    void show(const provisioning::Rotation &rotation);

signals:
    void changed();
    /// Hosts or certificates may look different now.
    void worldTouched();

private:
    class Hold;

    [[nodiscard]] Task<Result<provisioning::Rotation>>
    runOpened(provisioning::Rotation rotation, std::shared_ptr<provisioning::Rotator> rotator,
              SetupRun::OpenStore openStore, std::stop_token stop);

    QHash<QString, provisioning::Rotation> m_shown;
    QHash<QString, Error> m_errors;
    QSet<QString> m_running;
    QSet<QString> m_held;
    std::map<QString, std::stop_source> m_stops;
    TaskScope m_tasks;
};

} // namespace slipway::app
