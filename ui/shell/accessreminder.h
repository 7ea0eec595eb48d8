// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/host.h"
#include "ui/services/services.h"

#include <QObject>
#include <QTimer>

namespace slipway::ui {

/// Tells, once for each day that was chosen, that somebody wanted to close the network rule of a host by now;
/// also when that day came while the program was not running.
class AccessReminder final : public QObject
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    AccessReminder(Services &services, QObject *parent);

signals:
    void over(const slipway::docker::Host &host);

private:
    void look();

    Services &m_services;
    QTimer m_timer;
};

} // namespace slipway::ui
