// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupstep.h"

class QComboBox;
class QSpinBox;

namespace slipway::ui {

/// By which route the engine is installed, and where it will listen.
class DockerStep final : public SetupStep
{
    Q_OBJECT

public:
    DockerStep(SetupFlow &flow, QWidget *parent);
    void enter() override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

private:
    QComboBox *m_route;
    TextLabel *m_routeLabel;
    TextLabel *m_routeHint;
    QSpinBox *m_port;
    TextLabel *m_portLabel;
    TextLabel *m_portHint;
};

} // namespace slipway::ui
