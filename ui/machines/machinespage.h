// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "docker/host.h"
#include "ui/common/page.h"
#include "ui/models/machinemodel.h"
#include "ui/services/services.h"

#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace slipway::ui {

class Banner;
class Button;
class EmptyState;
class FilterField;
class MachineDetail;
class PageHeader;
class SetupWizard;
class TableView;

/// All Linux machines over the subscriptions, and the way to Docker on one of them.
class MachinesPage final : public Page
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    explicit MachinesPage(Services &services, QWidget *parent = nullptr);
    ~MachinesPage() override;

    void activated() override;
    void deactivated() override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

    /// Opens the wizard on a machine that is listed; nothing happens when it is not, or cannot get Docker.
    void addDocker(const azure::ArmId &machine);

signals:
    void openContainersRequested(const slipway::docker::HostId &host);
    void signInRequested();

private:
    void buildHeader();
    void buildBody();
    void showInventory();
    void showStatus();
    void showSelection();
    void showMenu(const QPoint &position);
    void startSelected();
    const MachineRow *selected() const;

    Services &m_services;
    PageHeader *m_header = nullptr;
    Button *m_refresh = nullptr;
    Button *m_addDocker = nullptr;
    Banner *m_banner = nullptr;
    FilterField *m_filter = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QSplitter *m_splitter = nullptr;
    TableView *m_table = nullptr;
    MachineDetail *m_detail = nullptr;
    MachineModel m_model;
    MachineProxy m_proxy { m_model };
    QTimer m_ageTimer;
    TaskScope m_tasks;
};

} // namespace slipway::ui
