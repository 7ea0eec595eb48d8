// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "docker/host.h"
#include "ui/services/machineservice.h"

#include <QHash>
#include <QTimer>

#include <optional>

namespace slipway::ui {

/// What Azure says about the machines of hosts that are down: asked when one goes down and then once a minute
/// for as long as it stays so, and only while somebody looks. Nothing is asked about hosts that are no
/// machines, and nothing is known while nobody is signed in.
class HostPower final : public QObject
{
    Q_OBJECT

public:
    // outlives: `machines` is owned by app
    explicit HostPower(MachineService &machines, QObject *parent = nullptr);
    ~HostPower() override;

    /// These are down now. What is known about others is forgotten.
    void follow(const QList<docker::Host> &down);
    void setActive(bool active);
    /// nullopt: not known, or no machine
    std::optional<azure::PowerState> of(const docker::Host &host) const;
    /// Stopped or deallocated, and not being started by us.
    bool canStart(const docker::Host &host) const;
    void start(const docker::Host &host);

signals:
    void changed();
    /// The machine runs; its engine may need some seconds more.
    void started(const slipway::docker::HostId &host);
    void startFailed(const slipway::Error &error);

private:
    void ask(const docker::Host &host);
    void askAll();

    MachineService &m_machines;
    QList<docker::Host> m_down;
    QHash<docker::HostId, azure::PowerState> m_power;
    QList<docker::HostId> m_starting;
    bool m_active = false;
    QTimer m_again;
    TaskScope m_tasks;
};

} // namespace slipway::ui
