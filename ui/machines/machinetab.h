// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/panetab.h"
#include "ui/models/machinerow.h"

namespace slipway::ui {

/// One tab of the pane below the machines.
class MachineTab : public PaneTab
{
    Q_OBJECT

public:
    using PaneTab::PaneTab;

    /// Another machine was chosen, or the row of the chosen one has changed (then its id is the same).
    virtual void show(const MachineRow &row, const QDateTime &now) = 0;
};

} // namespace slipway::ui
