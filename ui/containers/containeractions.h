// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "ui/models/actionmarks.h"
#include "ui/models/containermodel.h"
#include "ui/services/operationrun.h"
#include "ui/services/services.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace slipway::ui {

class Banner;
class Button;
class PageHeader;
class RunBanners;

/// What can be done with containers: the buttons in the page's header, the menus, the shortcuts, the
/// questions and the carrying out. Each container's row shows what is being done to it and what failed; what
/// failed is also told once, for all of them together.
class ContainerActions final : public QObject
{
    Q_OBJECT

public:
    /// What it works on; all are owned by the page.
    struct Place
    {
        QWidget &page;
        PageHeader &header;
        Banner &banner; ///< for what went wrong
        RunBanners &progress; ///< for what is under way
        ContainerModel &model; ///< its rows are marked busy
        QWidget &table; ///< where the shortcuts work
        std::function<QList<ContainerRow>()> selected; ///< or all of the group whose heading is current
        std::function<void()> showLogs; ///< of the same
        std::function<docker::HostId()> shownHost; ///< empty: all
    };

    // outlives: what `services` refers to is owned by app
    ContainerActions(Services &services, Place place);
    ~ContainerActions() override;

    void retranslateUi();
    /// Enables what makes sense for the selection.
    void selectionChanged();
    void showMenu(const QPoint &globalPosition);
    /// Writes into rows that are made anew what is being done to them, and what failed.
    void mark(QList<ContainerRow> &rows) { m_marks.applyTo(rows); }
    /// Asks where needed, then does it to all selected containers for which it makes sense.
    void request(ContainerAction action);

private:
    enum Command { ShowLogs, RunAgain, CopyRunLine, Prune, CommandCount };

    void makeActions();
    QAction *addAction(const QString &objectName, const QKeySequence &shortcut);
    QMenu *makeMenu(bool withPrune);

    QList<ContainerRow> rowsFor(ContainerAction action) const;
    void ask(ContainerAction action, const QList<ContainerRow> &rows);
    void askToUpdate(const QList<ContainerRow> &rows);
    void askToRecreate(const ContainerRow &row);
    void perform(const docker::Operation &operation, const QList<ContainerRow> &rows);
    void itemChanged(OperationRun *run, int index);
    void finished(OperationRun *run);
    void showFailures(const OperationRun &run);
    ActionFailure failureOf(const OperationRun &run, const OperationItem &item) const;
    QString nameOf(const docker::HostId &host, const QString &id) const;
    void markRows();

    /// Reads how a container was made, then calls `then`.
    void withSpec(const ContainerRow &row, const std::function<void(const docker::ContainerSpec &)> &then);
    void openCreateDialog(const docker::HostId &host, const docker::ContainerSpec &spec);
    void runNew();
    void runAgain();
    void copyRunLine();
    void prune();

    Services &m_services;
    Place m_place;
    Button *m_start;
    Button *m_stop;
    Button *m_restart;
    Button *m_more;
    Button *m_run;
    QHash<ContainerAction, QAction *> m_actions;
    QAction *m_commands[CommandCount] {};
    ActionMarks m_marks;
    QTimer m_marking;
    TaskScope m_tasks;
};

} // namespace slipway::ui
