// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/stateshape.h"
#include "ui/services/setupservice.h"
#include "ui/setup/setupstep.h"

class QHBoxLayout;
class QVBoxLayout;

namespace slipway::ui {

class Banner;
class Button;
class RunsTable;
class StepLine;

/// The steps of a running set-up, or of several, live, and what can be done when it stopped.
class ProgressStep final : public SetupStep
{
    Q_OBJECT

public:
    // outlives: `service` is owned by app
    ProgressStep(SetupFlow &flow, SetupService &service, QWidget *parent);

    /// One or several; of several the person picks whose steps are shown.
    // outlives: the runs are owned by the SetupService
    void showRuns(const QList<SetupRun *> &runs);
    const QList<SetupRun *> &runs() const { return m_runs; }
    /// Of all runs together: under way, done, failed or stopped.
    StateShape shape() const;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

signals:
    void openContainersRequested(const slipway::docker::HostId &host);

private:
    QHBoxLayout *buildButtons();
    void runChanged(SetupRun *run);
    void showRun(SetupRun *run);
    void showState();
    void showOutcome();
    void showAll();
    void showTitle();
    QString titleOfOne() const;
    QString outcomeText() const;
    void askToRemoveEngine();
    void askToUndoAll();
    QList<SetupRun *> stopped() const; ///< those that can be retried
    QList<SetupRun *> undoable() const;

    SetupService &m_service;
    QList<SetupRun *> m_runs;
    SetupRun *m_run = nullptr; ///< whose steps are shown
    RunsTable *m_table; ///< of several, and what is for all of them
    TextLabel *m_summary;
    QList<StepLine *> m_lines;
    QVBoxLayout *m_list;
    Banner *m_banner;
    TextLabel *m_outcome;
    Button *m_openContainers;
    Button *m_retry;
    Button *m_undo;
    Button *m_undoWithEngine;
    Button *m_cancelOne;
    Button *m_retryAll;
    Button *m_undoAll;
};

} // namespace slipway::ui
