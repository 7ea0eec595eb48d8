// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/services/services.h"
#include "ui/services/setupservice.h"

#include <QHash>
#include <QTimer>

class QStackedWidget;
class QVBoxLayout;

namespace slipway::ui {

class Banner;
class Button;
class EmptyState;
class NoticeList;
class OperationList;
class NewMachineList;
class NewMachineRun;
class PageHeader;
class RunCard;

/// Every set-up of this session and those that an earlier one did not finish, with their steps; below them
/// everything that was asked for, and what happened to containers and hosts.
class ActivityPage final : public Page
{
    Q_OBJECT
    Q_MOC_INCLUDE("ui/services/newmachineservice.h")

public:
    // outlives: what `services` refers to is owned by app
    explicit ActivityPage(Services &services, QWidget *parent = nullptr);

    void activated() override;
    void deactivated() override;
    void retranslateUi() override;

    /// Puts the focus on the operations, if there are any.
    void focusOperations();
    /// Puts the focus on the notifications, if there are any.
    void focusNotices();

signals:
    void openContainersRequested(const slipway::docker::HostId &host);
    void machinesRequested();
    void newMachineRequested(slipway::ui::NewMachineRun *run);

private:
    void showAll();
    RunCard *cardFor(SetupRun *run);
    RunCard *cardFor(const provisioning::InterruptedSetup &setup);
    void removeOld(const QList<RunCard *> &wanted);
    void resume(const provisioning::PlanId &plan, bool undo);
    void resumeAll();
    void showTimes();
    void showStack();
    void tellTrouble();

    Services &m_services;
    PageHeader *m_header;
    Button *m_continueAll; ///< of those that were interrupted
    Banner *m_banner;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QVBoxLayout *m_layout;
    NewMachineList *m_newMachines;
    OperationList *m_operations;
    NoticeList *m_notices;
    QHash<SetupRun *, RunCard *> m_runs;
    QHash<provisioning::PlanId, RunCard *> m_interrupted;
    QTimer m_ageTimer;
    std::optional<Error> m_toldTrouble; ///< of the list of operations itself
};

} // namespace slipway::ui
