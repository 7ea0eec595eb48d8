// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "provisioning/exposure.h"
#include "ui/services/services.h"
#include "ui/setup/setupstep.h"

namespace slipway::ui {

class AccessPicker;
class Banner;

/// Who may reach the engine over the network.
class AccessStep final : public SetupStep
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    AccessStep(SetupFlow &flow, Services &services, QWidget *parent);
    void enter() override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

private:
    void lookForOpenPorts();
    void showOpenPorts();

    Services &m_services;
    Banner *m_warning;
    AccessPicker *m_picker;
    QList<provisioning::Exposure> m_open; ///< ports that everybody gets through to already
    TaskScope m_tasks;
};

} // namespace slipway::ui
