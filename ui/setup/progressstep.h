// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/setupservice.h"
#include "ui/setup/setupstep.h"

#include <QTimer>

class QVBoxLayout;

namespace slipway::ui {

class Banner;
class Button;
class StepLine;

/// The steps of a running set-up, live, and what can be done when it stopped.
class ProgressStep final : public SetupStep
{
    Q_OBJECT

public:
    ProgressStep(SetupFlow &flow, QWidget *parent);

    // outlives: `run` is owned by the SetupService
    void showRun(SetupRun *run);
    SetupRun *run() const { return m_run; }
    void retranslateUi() override;
    QWidget *firstFocus() const override;

signals:
    void openContainersRequested(const slipway::docker::HostId &host);

private:
    void showState();
    void showOutcome();

    SetupRun *m_run = nullptr;
    QList<StepLine *> m_lines;
    QVBoxLayout *m_list;
    Banner *m_banner;
    TextLabel *m_outcome;
    Button *m_retry;
    Button *m_undo;
    Button *m_openContainers;
};

} // namespace slipway::ui
