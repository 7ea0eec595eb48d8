// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "ui/services/services.h"
#include "ui/setup/setupstep.h"

class QComboBox;
class QSpinBox;

namespace slipway::ui {

class Button;
class ComposeRow;
class EngineOptionsPanel;

/// By which route the engine is installed, why others are not open, and where the engine will listen.
class DockerStep final : public SetupStep
{
    Q_OBJECT

public:
    /// Asks at once which routes are open today.
    // outlives: what `services` refers to is owned by app
    DockerStep(SetupFlow &flow, Services &services, QWidget *parent);
    void enter() override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

private:
    void askForRoutes();
    void offerOptions();
    void showRouteHint();
    void showClosedRoutes();
    void showOptions(bool shown);

    Services &m_services;
    QComboBox *m_route;
    TextLabel *m_routeLabel;
    TextLabel *m_routeHint;
    TextLabel *m_closed;
    QSpinBox *m_port;
    TextLabel *m_portLabel;
    TextLabel *m_portHint;
    Button *m_advanced;
    EngineOptionsPanel *m_options;
    TextLabel *m_composeLabel = nullptr; ///< made by the form
    ComposeRow *m_compose;
    bool m_asking = false;
    TaskScope m_tasks;
};

} // namespace slipway::ui
