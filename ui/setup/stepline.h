// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/progress.h"
#include "ui/models/stateshape.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace slipway::ui {

class ElidedLabel;
class StateLabel;
class TextLabel;

StateShape shapeOf(provisioning::StepState state);

/// The last line of what a step says; an engine that answers says its version only.
QString saidBy(const provisioning::StepProgress &step);

/// One step of a set-up: its state as shape and word, its name, the seconds it took, what the machine said
/// last.
class StepLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StepLine(QWidget *parent = nullptr);
    void setStep(const provisioning::StepProgress &step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTime();

    provisioning::StepProgress m_step;
    StateLabel *m_state;
    TextLabel *m_name;
    TextLabel *m_time;
    ElidedLabel *m_said;
    QElapsedTimer m_since; ///< while it runs
    QTimer m_tick;
};

} // namespace slipway::ui
