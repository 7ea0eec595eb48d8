// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/host.h"
#include "ui/models/machinerow.h"
#include "ui/models/setupflow.h"
#include "ui/services/services.h"

#include <QDialog>

class QStackedWidget;

namespace slipway::ui {

class Button;
class ProgressStep;
class SetupRun;
class SetupStep;
class StepRail;

/// The set-up wizard for one machine or several: machine, Docker, certificates, access, review, progress. A
/// window of its own; opened with open().
class SetupWizard final : public QDialog
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    SetupWizard(Services &services, const MachineRow &machine, QWidget *parent = nullptr);
    /// \param selected several; at least one of them can get Docker
    // outlives: as above
    SetupWizard(Services &services, const QList<MachineRow> &selected, QWidget *parent = nullptr);
    ~SetupWizard() override;

    void reject() override;

signals:
    void openContainersRequested(const slipway::docker::HostId &host);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildSteps();
    void buildLayout();
    void showPage();
    void showButtons();
    void forward();
    void retranslateUi();
    bool isRunning() const;
    bool canCancel() const;
    void start();
    void askHowToClose();

    Services &m_services;
    SetupFlow m_flow;
    StepRail *m_rail;
    QStackedWidget *m_stack;
    QList<SetupStep *> m_steps;
    ProgressStep *m_progress = nullptr;
    Button *m_back;
    Button *m_cancel;
    Button *m_next;
    SetupPage m_shown = SetupPage::Progress;
};

} // namespace slipway::ui
