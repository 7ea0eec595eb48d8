// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupstep.h"

class QTreeWidget;

namespace slipway::ui {

class Banner;
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
    void showCautions();

    QTreeWidget *m_machines; ///< of several
    StateLabel *m_power;
    TextLabel *m_labels[5] {};
    TextLabel *m_values[5] {};
    Banner *m_cautions; ///< what may spoil the set-up, of one machine
};

} // namespace slipway::ui
