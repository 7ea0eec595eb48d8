// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/wizardsummary.h"
#include "ui/newmachine/newmachineflow.h"

namespace slipway::ui {

/// What has been chosen so far for a new machine.
class NewMachineSummary final : public WizardSummary
{
    Q_OBJECT

public:
    // outlives: `flow` is owned by the wizard that owns this
    explicit NewMachineSummary(NewMachineFlow &flow, QWidget *parent = nullptr);

private:
    void showChoices() override;
    QStringList machineLines() const;
    QStringList engineLines() const;

    NewMachineFlow &m_flow;
};

} // namespace slipway::ui
