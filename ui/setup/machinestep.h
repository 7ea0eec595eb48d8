// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupstep.h"

class QTreeWidget;

namespace slipway::ui {

class StateLabel;

/// Which machine or machines, and what we found out about it.
class MachineStep final : public SetupStep
{
    Q_OBJECT

public:
    MachineStep(SetupFlow &flow, QWidget *parent);
    void enter() override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

private:
    void showMachines();

    QTreeWidget *m_machines; ///< of several
    StateLabel *m_power;
    TextLabel *m_labels[4] {};
    TextLabel *m_values[4] {};
};

} // namespace slipway::ui
