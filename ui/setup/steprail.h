// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/setupflow.h"

#include <QWidget>

namespace slipway::ui {

class StateLabel;

/// The pages of the wizard down its left side, each with its state. Shows only; Back and Next do the walking.
class StepRail final : public QWidget
{
    Q_OBJECT

public:
    explicit StepRail(QWidget *parent = nullptr);
    void setCurrent(SetupPage page);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    SetupPage m_current = SetupPage::Machine;
    StateLabel *m_labels[kSetupPages] {};
};

} // namespace slipway::ui
