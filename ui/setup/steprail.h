// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/wizardrail.h"
#include "ui/models/setupflow.h"

namespace slipway::ui {

/// The pages of the set-up wizard.
class StepRail final : public WizardRail
{
    Q_OBJECT

public:
    explicit StepRail(QWidget *parent = nullptr);
    void setCurrent(SetupPage page) { WizardRail::setCurrent(static_cast<int>(page)); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
};

} // namespace slipway::ui
