// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "docker/host.h"
#include "ui/common/page.h"
#include "ui/models/machinemodel.h"
#include "ui/models/machineproxy.h"
#include "ui/services/services.h"

#include <QTimer>
#include <QUrl>

#include <functional>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace slipway::ui {

class AccountBanner;
class Banner;
class Button;
class EmptyState;
class FilterField;
class LineTable;
class MachineActions;
class MachineDetail;
class PageHeader;
class SetupWizard;

/// All Linux machines over the subscriptions, what can be done to them, and the way to Docker on one or
/// several of them.
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
    void labelAddDocker();
    /// Chooses a machine that is listed and shows what is known of Docker there. Before the list is there it
    /// is done as soon as the machine comes.
    void showDocker(const azure::ArmId &machine);
    /// How web pages are opened; for tests.
    void setUrlOpener(std::function<void(const QUrl &)> open) { m_openUrl = std::move(open); }

signals:
    void openContainersRequested(const slipway::docker::HostId &host);
    void signInRequested();
    void newMachineRequested();
    void activityRequested();
    void signInAgainRequested(const QString &account, const QString &tenant);
    void accountsRequested();

private:
    enum class EmptyReason { None, SignedOut, NoMachines, NoMatch };

    void buildHeader();
    QWidget *buildFilterRow();
    void buildBody();
    void connectServices();
    void connectTable();
    void fillGroupMenu();
    void fillMoreMenu();
    void setGrouping(MachineGrouping grouping);
    static QString groupingName(MachineGrouping grouping);
    void filterChanged();
    void activityChanged();
    void lookAgain(const ActivityRow &row);
    void showInventory();
    void showBody();
    void tick();
    void showAges();
    void showStatus();
    void showSelection();
    void showWanted();
    void showMenu(const QPoint &position);
    void openWizard(const QList<MachineRow> &rows);
    void exportCsv();
    QList<MachineRow> selectedRows() const;
    const MachineRow *current() const;

    Services &m_services;
    std::function<void(const QUrl &)> m_openUrl;
    MachineModel m_model;
    MachineProxy m_proxy { m_model };
    bool m_withWindows = false;
    QHash<azure::ArmId, ActivityKind> m_underWay; ///< what is being done to machines
    PageHeader *m_header;
    Button *m_refresh = nullptr;
    Button *m_power = nullptr;
    Button *m_newMachine = nullptr;
    Button *m_addDocker = nullptr;
    Banner *m_banner;
    AccountBanner *m_accountBanner;
    Banner *m_actionBanner;
    FilterField *m_filter;
    Button *m_groupBy = nullptr;
    Button *m_columns = nullptr;
    Button *m_more = nullptr;
    QMenu *m_groupMenu = nullptr;
    QMenu *m_columnMenu = nullptr;
    QMenu *m_moreMenu = nullptr;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EmptyReason m_reason = EmptyReason::None;
    QSplitter *m_splitter;
    LineTable *m_table;
    MachineDetail *m_detail;
    MachineActions *m_actions = nullptr;
    azure::ArmId m_wanted; ///< to be chosen as soon as it is listed
    QTimer m_ageTimer;
    QTimer m_filterTimer; ///< remembers the filter when somebody has stopped typing
    TaskScope m_tasks;
};

} // namespace slipway::ui
