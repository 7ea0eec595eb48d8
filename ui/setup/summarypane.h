// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/wizardsummary.h"
#include "ui/models/setupflow.h"

namespace slipway::ui {

/// What has been chosen so far for a set-up.
class SummaryPane final : public WizardSummary
{
    Q_OBJECT

public:
    // outlives: `flow` is owned by the wizard that owns this
    explicit SummaryPane(SetupFlow &flow, QWidget *parent = nullptr);

private:
    void showChoices() override;

    SetupFlow &m_flow;
};

} // namespace slipway::ui
