// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "ui/common/page.h"
#include "ui/containers/hostchoice.h"
#include "ui/models/containermodel.h"
#include "ui/models/containerproxy.h"
#include "ui/models/hostmodel.h"
#include "ui/services/hostservice.h"
#include "ui/services/services.h"

#include <QTimer>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace slipway::ui {

class Banner;
class Button;
class ContainerActions;
class ContainerDetail;
class ContainerFigures;
class ContainerTable;
class EmptyState;
class FilterField;
class GroupMenu;
class HostBanner;
class HostList;
class HostStats;
class PageHeader;
class RunBanners;

/// The containers of all hosts, of some or of one: what runs where, live, and the actions on it. Watches
/// nothing while it cannot be seen.
class ContainersPage final : public Page
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    explicit ContainersPage(Services &services, QWidget *parent = nullptr);
    ~ContainersPage() override;

    void activated() override;
    void deactivated() override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;
    bool watchesHosts() const override { return true; }

    /// Shows one host; an empty id shows all.
    void showHost(const docker::HostId &host);
    /// The one that is shown; empty: all, or several.
    docker::HostId shownHost() const
    {
        return m_chosen.size() == 1 ? m_chosen.constFirst() : docker::HostId();
    }

signals:
    /// Somebody wants to get a host by setting up Docker on a machine.
    void machinesRequested();
    /// Somebody wants to add a host by hand.
    void connectRequested();

private:
    void buildHeader();
    void buildBody();
    QLayout *buildHosts();
    QWidget *buildFilterRow();
    void chooseHosts(const QList<docker::HostId> &hosts);
    void showHosts(const QList<docker::HostId> &hosts);
    void filterChanged();
    void showPace();
    void showHostStats();
    void connectServices();
    void tellTrouble();

    void hostsChanged();
    void showHostList();
    void showContainers();
    void showStatus();
    void showEmptyState();
    void showSelection();
    void tick();
    void watch();

    QList<ContainerRow> selectedRows() const;
    QList<ContainerRow> targetRows() const;
    void showLogs();
    QList<docker::Host> shownHosts() const;
    void askToForget(const docker::HostId &host);
    bool canCheckConnection() const;
    void actOnEmpty();
    void tryNow();

    Services &m_services;
    HostChoice m_choice;
    QList<docker::HostId> m_chosen; ///< of those that are there; empty: all
    bool m_active = false;
    ContainerModel m_model;
    ContainerProxy m_proxy { m_model };
    HostModel m_hosts; // before the list that shows it
    PageHeader *m_header;
    Banner *m_actionBanner;
    RunBanners *m_runBanners;
    ContainerActions *m_actions = nullptr;
    Button *m_connect = nullptr;
    Banner *m_hostBanner;
    HostBanner *m_trouble;
    std::optional<Error> m_toldTrouble; ///< of the list of hosts itself
    FilterField *m_filter;
    Button *m_groupBy = nullptr;
    GroupMenu *m_groupMenu = nullptr;
    Button *m_columns = nullptr;
    Button *m_hostStatsButton = nullptr;
    Button *m_pause = nullptr;
    QMenu *m_columnMenu = nullptr;
    HostList *m_hostList;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    enum class EmptyReason {
        None,
        NoHosts,
        Connecting,
        Down,
        NoContainers,
        NoMatch
    } m_reason = EmptyReason::None;
    QSplitter *m_splitter;
    ContainerTable *m_table;
    ContainerFigures *m_figures;
    ContainerDetail *m_detail;
    HostStats *m_hostStats;
    QTimer m_ageTimer;
    QTimer m_filterTimer; ///< remembers the filter when somebody has stopped typing
    TaskScope m_tasks;
};

} // namespace slipway::ui
