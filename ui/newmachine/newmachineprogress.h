// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/stateshape.h"
#include "ui/newmachine/newmachinequestion.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

class QTreeWidget;
class QTreeWidgetItem;

namespace slipway::ui {

class Banner;
class Button;

/// The steps of a new machine on its way, below each what it consists of: Azure's resources, the steps of the
/// set-up of Docker. And what can be done when it has stopped.
class NewMachineProgress final : public NewMachineQuestion
{
    Q_OBJECT

public:
    NewMachineProgress(NewMachineFlow &flow, QWidget *parent);

    // outlives: `run` is owned by the NewMachineService
    void showRun(NewMachineRun *run);
    NewMachineRun *run() const { return m_run; }
    StateShape shape() const; ///< under way, done, failed or stopped
    void retranslateUi() override;
    QWidget *firstFocus() const override;

signals:
    void openContainersRequested(const slipway::docker::HostId &host);

private:
    void buildButtons();
    void showState();
    void makeRoomForStates();
    void showSteps();
    void showParts(QTreeWidgetItem *item, provisioning::NewMachineStep step);
    void showOutcome();
    QString outcomeText() const;
    QString title() const;
    void showTitle();
    void showTime();
    void askTakeBack();

    QPointer<NewMachineRun> m_run;
    QTreeWidget *m_tree;
    TextLabel *m_time;
    Banner *m_banner;
    TextLabel *m_outcome;
    Button *m_retry;
    Button *m_takeBack;
    Button *m_openContainers;
    int m_running = -1; ///< which step
    QElapsedTimer m_since; ///< it runs
    QTimer m_tick;
};

} // namespace slipway::ui
