// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "ui/models/containermodel.h"
#include "ui/services/hostservice.h"
#include "ui/services/services.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace slipway::ui {

class Banner;
class Button;
class PageHeader;

/// What can be done with the selected containers: the buttons in the page's header, the context menu, the
/// questions and the carrying out.
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
        ContainerModel &model; ///< its rows are marked busy
        std::function<QList<ContainerRow>()> selected;
    };

    // outlives: what `services` refers to is owned by app
    ContainerActions(Services &services, Place place);
    ~ContainerActions() override;

    void retranslateUi();
    /// Enables what makes sense for the selection.
    void selectionChanged();
    void showMenu(const QPoint &globalPosition);
    /// Asks where needed, then does it to all selected containers for which it makes sense.
    void request(ContainerAction action);

private:
    void confirmThen(ContainerAction action, const QList<ContainerRow> &rows);
    void perform(ContainerAction action, const QList<ContainerRow> &rows);
    void performed(const ContainerRow &row, const Result<> &result);
    void setBusy(const ContainerRow &row, bool busy);

    Services &m_services;
    Place m_place;
    Button *m_start;
    Button *m_stop;
    Button *m_restart;
    Button *m_remove;
    TaskScope m_tasks;
};

} // namespace slipway::ui
