// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/network/reach.h"
#include "base/async/taskscope.h"
#include "ui/services/services.h"
#include "ui/setup/setupstep.h"

namespace slipway::ui {

class AccessPicker;
class SshPanel;
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
    void showWays();
    QString privateTarget() const; ///< empty: over the Internet
    void showMoving();
    void keepAddress();
    void lookForOpenPorts();
    void found(qsizetype machine, const azure::MachineAccess &access);
    void showOpenPorts();

    Services &m_services;
    Banner *m_private; ///< says that only private addresses are there
    Banner *m_moving; ///< says which public addresses may change
    Banner *m_warning;
    AccessPicker *m_picker;
    SshPanel *m_ssh;
    QStringList m_open; ///< of each machine, in their order: what its rules let in, and do not let out
    int m_look = 0; ///< counts; an answer of an earlier look says nothing any more
    TaskScope m_tasks;
};

} // namespace slipway::ui
