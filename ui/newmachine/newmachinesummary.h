// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/newmachine/newmachineflow.h"

#include <QWidget>

namespace slipway::ui {

class TextLabel;

/// What has been chosen so far, always visible at the right of the wizard.
class NewMachineSummary final : public QWidget
{
    Q_OBJECT

public:
    // outlives: `flow` is owned by the wizard that owns this
    explicit NewMachineSummary(NewMachineFlow &flow, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showChoices();
    QStringList machineLines() const;
    QStringList engineLines() const;

    NewMachineFlow &m_flow;
    TextLabel *m_name;
    TextLabel *m_lines;
};

} // namespace slipway::ui
