// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/containers/hostpower.h"
#include "ui/services/services.h"

#include <QTimer>

namespace slipway::ui {

class Banner;

/// The line above the containers that tells what is the matter with the hosts that are shown, the worst
/// first: no connection (and that the machine is switched off, with a button that starts it), slow to answer,
/// another clock, the same engine as another host. Hidden while all is well.
class HostBanner final : public QObject
{
    Q_OBJECT

public:
    // outlives: `services` and `banner` live longer than this: the page owns all of it
    HostBanner(Services &services, Banner &banner, QObject *parent);

    void setHosts(const QList<docker::Host> &shown);
    /// Seconds are counted and Azure is asked only while active.
    void setActive(bool active);
    /// Tells it as things stand: call when a connection has changed, and after another language was chosen.
    void update();

signals:
    void tryRequested(); ///< somebody wants the lost hosts to be tried at once

private:
    struct Down
    {
        docker::Host host {};
        Error reason {};
    };

    QList<Down> downHosts() const;
    void showDown(const QList<Down> &down);
    bool showSwitchedOff(const docker::Host &host);
    bool showSlow();
    bool showClock(const docker::Host &host);
    bool showTwins(const docker::Host &host);
    void act();

    Services &m_services;
    Banner &m_banner;
    HostPower m_power;
    QList<docker::Host> m_shown;
    docker::Host m_startable; ///< the one whose machine the button starts; empty: the button tries again
    bool m_active = false;
    QTimer m_seconds;
};

} // namespace slipway::ui
