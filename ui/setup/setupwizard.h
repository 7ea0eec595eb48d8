// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/host.h"
#include "ui/common/wizardwindow.h"
#include "ui/models/machinerow.h"
#include "ui/models/setupflow.h"
#include "ui/services/services.h"

namespace slipway::ui {

class ProgressStep;
class SetupRun;
class SetupStep;
class StepRail;

/// The set-up wizard for one machine or several: machine, Docker, certificates, access, review, progress. A
/// window of its own; opened with open().
class SetupWizard final : public WizardWindow
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    SetupWizard(Services &services, const MachineRow &machine, QWidget *parent = nullptr);
    /// \param selected several; at least one of them can get Docker
    // outlives: as above
    SetupWizard(Services &services, const QList<MachineRow> &selected, QWidget *parent = nullptr);
    ~SetupWizard() override;

signals:
    void openContainersRequested(const slipway::docker::HostId &host);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildSteps();
    void showPage();
    void showButtons();
    void forward();
    void retranslateUi() override;
    bool isRunning() const;
    bool canCancel() const;
    void start();
    void askHowToClose();

    Services &m_services;
    SetupFlow m_flow;
    StepRail *m_rail;
    QList<SetupStep *> m_steps;
    ProgressStep *m_progress = nullptr;
    SetupPage m_shown = SetupPage::Progress;
};

} // namespace slipway::ui
