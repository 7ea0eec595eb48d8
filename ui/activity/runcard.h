// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/progress.h"
#include "ui/common/pane.h"
#include "ui/models/stateshape.h"
#include "ui/services/setupservice.h"

#include <QPointer>

#include <optional>

class QVBoxLayout;

namespace slipway::ui {

class Banner;
class Button;
class ElidedLabel;
class StateLabel;
class StepLine;
class TextLabel;

StateShape shapeOf(SetupRun::Phase phase);
QString phaseText(SetupRun::Phase phase);

/// A set-up with its steps: one that runs or ran in this session, or one that was interrupted earlier.
class RunCard final : public Pane
{
    Q_OBJECT

public:
    RunCard(SetupRun *run, QWidget *parent);
    RunCard(const provisioning::InterruptedSetup &setup, QWidget *parent);

    void retranslateUi();
    void showTimes(const QDateTime &now);

signals:
    void openContainersRequested(const slipway::docker::HostId &host);
    void continueRequested(const slipway::provisioning::PlanId &plan);
    void undoRequested(const slipway::provisioning::PlanId &plan);

private:
    RunCard(SetupRun *run, std::optional<provisioning::InterruptedSetup> interrupted, QWidget *parent);
    void showRun();
    void showInterrupted();
    void showSteps(const QList<provisioning::StepProgress> &steps);

    QPointer<SetupRun> m_run;
    std::optional<provisioning::InterruptedSetup> m_interrupted;
    ElidedLabel *m_title;
    StateLabel *m_phase;
    TextLabel *m_time;
    Banner *m_banner;
    QVBoxLayout *m_stepLayout;
    QList<StepLine *> m_lines;
    Button *m_cancel;
    Button *m_undo;
    Button *m_retry;
    Button *m_open;
};

} // namespace slipway::ui
