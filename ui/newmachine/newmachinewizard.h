// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/host.h"
#include "ui/common/wizardwindow.h"
#include "ui/newmachine/newmachineflow.h"
#include "ui/services/services.h"

namespace slipway::ui {

class Button;
class NewMachineProgress;
class NewMachineQuestion;
class NewMachineReview;
class WizardRail;

/// A new machine with Docker at once: where, how large, what runs on it, the engine, access, review,
/// progress. Its first page is enough, as the program suggests the rest; "More Options" leads through the
/// other pages. A window of its own; opened with open().
class NewMachineWizard final : public WizardWindow
{
    Q_OBJECT

public:
    /// \param run one that is on its way or has come to an end; nullptr: asks for a new one
    // outlives: what `services` refers to is owned by app, and `run` by the NewMachineService
    explicit NewMachineWizard(Services &services, NewMachineRun *run = nullptr, QWidget *parent = nullptr);
    ~NewMachineWizard() override;

signals:
    void openContainersRequested(const slipway::docker::HostId &host);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    void showPage();
    void showButtons();
    void showRun(NewMachineRun *run);
    void forward();
    void retranslateUi() override;
    bool isRunning() const;
    bool hasAnswers() const;
    void labelNext();
    void askHowToClose();

    Services &m_services;
    NewMachineFlow m_flow;
    WizardRail *m_rail;
    Button *m_more;
    QList<NewMachineQuestion *> m_pages;
    NewMachineReview *m_review = nullptr;
    NewMachineProgress *m_progress = nullptr;
    NewMachinePage m_shown = NewMachinePage::Progress;
    bool m_wasRunning = false; ///< what was begun
};

} // namespace slipway::ui
