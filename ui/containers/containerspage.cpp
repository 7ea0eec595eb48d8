// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/containerspage.h"

#include "base/log/trace.h"
#include "ui/certificates/checkdialog.h"
#include "ui/certificates/identitydialog.h"
#include "ui/common/banner.h"
#include "ui/common/confirm.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterfield.h"
#include "ui/common/metrics.h"
#include "ui/common/pageheader.h"
#include "ui/common/roomforbuttons.h"
#include "ui/containers/containeractions.h"
#include "ui/containers/containerdetail.h"
#include "ui/containers/containerfigures.h"
#include "ui/containers/containertable.h"
#include "ui/containers/groupmenu.h"
#include "ui/containers/hostbanner.h"
#include "ui/containers/hostlist.h"
#include "ui/containers/runbanners.h"
#include "ui/containers/stats/hoststats.h"
#include "ui/models/text/words.h"
#include "ui/services/statsservice.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSplitterKey = "containers.detail"_L1;
constexpr auto kColumnsKey = "containers.columns"_L1;
constexpr auto kFilterKey = "containers.filter"_L1;
constexpr auto kHostStatsKey = "containers.hostStats"_L1;
constexpr int kHostListWidth = 184;
constexpr int kFilterDelay = 500; // milliseconds
constexpr int kAgeInterval = 15'000; // milliseconds; ages are told in seconds only when they are young

} // namespace

ContainersPage::ContainersPage(Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_choice(services.settings)
    , m_header(new PageHeader(this))
    , m_actionBanner(new Banner(this))
    , m_runBanners(new RunBanners(this))
    , m_hostBanner(new Banner(this))
    , m_trouble(new HostBanner(services, *m_hostBanner, this))
    , m_filter(new FilterField(this))
    , m_hostList(new HostList(m_hosts, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState("containers"_L1, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_table(new ContainerTable(m_proxy, this))
    , m_figures(new ContainerFigures(services, m_model, *m_table, this))
    , m_detail(new ContainerDetail(services, this))
    , m_hostStats(new HostStats(services, this))
{
    setObjectName(u"containersPage"_s);
    buildHeader();
    buildBody();
    connectServices();
    retranslateUi();
    hostsChanged();
}

ContainersPage::~ContainersPage() = default;

void ContainersPage::buildHeader()
{
    m_actions = new ContainerActions(m_services,
                                     { .page = *this,
                                       .header = *m_header,
                                       .banner = *m_actionBanner,
                                       .progress = *m_runBanners,
                                       .model = m_model,
                                       .table = *m_table,
                                       .selected = [this] { return targetRows(); },
                                       .showLogs = [this] { showLogs(); },
                                       .shownHost = [this] { return shownHost(); } });
    m_pause = m_header->addButton(u"pauseStats"_s);
    m_pause->setCheckable(true);
    connect(m_pause, &Button::toggled, this, [this](bool on) { m_services.stats.setPaused(on); });
}

void ContainersPage::buildBody()
{
    m_actionBanner->setObjectName(u"actionBanner"_s);
    m_hostBanner->setObjectName(u"hostBanner"_s);
    m_hostBanner->setClosable(false);
    m_table->makeRoomForStates(ContainerModel::StateColumn,
                               { words::containerState(docker::ContainerState::parse(u"running")),
                                 words::containerState(docker::ContainerState::parse(u"restarting")) });
    m_table->rememberColumns(m_services.settings, kColumnsKey);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_filter->setTable(m_table);

    m_splitter->setObjectName(u"containersSplitter"_s);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->addWidget(m_hostStats);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(metrics::kSpaceS);
    m_splitter->setSizes({ 420, 580, 580 }); // parts of whatever height there is
    m_splitter->restoreState(m_services.settings.state(kSplitterKey));
    m_detail->setMinimumHeight(232); // a terminal that has ended says so in two lines
    m_detail->hide();
    m_hostStats->setMinimumHeight(160);
    m_hostStats->hide();

    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto *right = new QVBoxLayout;
    right->setSpacing(metrics::kSpaceS);
    right->addWidget(buildFilterRow());
    right->addWidget(m_stack, 1);
    auto *body = new QHBoxLayout;
    body->setSpacing(metrics::kGroupSpacing);
    body->addLayout(buildHosts());
    body->addLayout(right, 1);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin,
                            metrics::kPageMargin);
    all->setSpacing(metrics::kSpaceM);
    all->addWidget(m_header);
    all->addWidget(m_actionBanner);
    all->addWidget(m_runBanners);
    all->addWidget(m_hostBanner);
    all->addLayout(body, 1);
    setTabOrder(m_hostList, m_connect);
    setTabOrder(m_connect, m_filter);
    setTabOrder(m_filter, m_groupBy);
    setTabOrder(m_groupBy, m_columns);
    setTabOrder(m_columns, m_hostStatsButton);
    setTabOrder(m_hostStatsButton, m_table);
}

/// The hosts, and below them the way to one more.
QLayout *ContainersPage::buildHosts()
{
    m_hostList->setFixedWidth(kHostListWidth);
    m_connect = new Button(u"connectHost"_s, this, ButtonKind::Plain, "connect"_L1);
    connect(m_connect, &Button::clicked, this, &ContainersPage::connectRequested);
    auto *hosts = new QVBoxLayout;
    hosts->setSpacing(metrics::kSpaceS);
    hosts->addWidget(m_hostList, 1);
    hosts->addWidget(m_connect);
    return hosts;
}

QWidget *ContainersPage::buildFilterRow()
{
    m_groupBy = new Button(u"groupBy"_s, this, ButtonKind::Plain);
    m_groupMenu = new GroupMenu(*m_groupBy, m_model, m_proxy, m_services.settings);
    m_columns = new Button(u"chooseColumns"_s, this, ButtonKind::Plain);
    m_columnMenu = new QMenu(m_columns);
    m_columns->setMenu(m_columnMenu);
    connect(m_columnMenu, &QMenu::aboutToShow, this, [this] { m_table->fillColumnMenu(m_columnMenu); });

    m_hostStatsButton = new Button(u"showHostStats"_s, this, ButtonKind::Plain);
    m_hostStatsButton->setCheckable(true);
    m_hostStatsButton->setChecked(!m_services.settings.state(kHostStatsKey).isEmpty());
    connect(m_hostStatsButton, &Button::toggled, this, [this](bool on) {
        m_services.settings.setState(kHostStatsKey, on ? "1"_ba : QByteArray());
        showHostStats();
    });

    m_filter->setText(QString::fromUtf8(m_services.settings.state(kFilterKey)));
    m_proxy.setFilterText(m_filter->text());
    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(kFilterDelay);
    connect(&m_filterTimer, &QTimer::timeout, this,
            [this] { m_services.settings.setState(kFilterKey, m_filter->text().toUtf8()); });

    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kSpaceS);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_groupBy);
    layout->addWidget(m_columns);
    layout->addWidget(m_hostStatsButton);
    auto *room = new RoomForButtons(*row);
    room->setSpareIcon(m_groupBy, "group"_L1);
    room->setSpareIcon(m_columns, "columns"_L1);
    room->setSpareIcon(m_hostStatsButton, "activity"_L1);
    return row;
}

void ContainersPage::connectServices()
{
    HostService &hosts = m_services.hosts;
    connect(&hosts, &HostService::hostsChanged, this, &ContainersPage::hostsChanged);
    connect(&hosts, &HostService::connectionChanged, this, [this] {
        showHostList();
        m_trouble->update();
        showEmptyState();
    });
    connect(&hosts, &HostService::containersChanged, this, [this] {
        showHostList();
        showContainers();
    });
    connect(&m_services.stats, &StatsService::paceChanged, this, &ContainersPage::showPace);

    connect(m_filter, &QLineEdit::textChanged, this, &ContainersPage::filterChanged);
    connect(&m_proxy, &ContainerProxy::refreshed, this, [this] {
        showEmptyState();
        showStatus();
    });
    connect(m_hostList, &HostList::hostsChosen, this, &ContainersPage::chooseHosts);
    connect(m_hostList, &HostList::forgetRequested, this, &ContainersPage::askToForget);
    connect(m_hostList, &HostList::checkRequested, this,
            [this](const docker::Host &host) { (new CheckDialog(m_services, host, this))->open(); });
    connect(m_hostList, &HostList::identityRequested, this,
            [this](const docker::Host &host) { (new IdentityDialog(m_services, host, {}, this))->open(); });
    connect(m_trouble, &HostBanner::tryRequested, this, &ContainersPage::tryNow);
    connect(m_empty, &EmptyState::actionTriggered, this, &ContainersPage::actOnEmpty);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ContainersPage::showSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ContainersPage::showSelection);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        m_actions->showMenu(m_table->viewport()->mapToGlobal(position));
    });
    connect(m_table, &TableView::painted, this,
            [](int rows) { trace::stamp("list-painted"_L1, u"rows=%1"_s.arg(rows)); });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_services.settings.setState(kSplitterKey, m_splitter->saveState()); });
    connect(m_table, &TableView::activatedByKey, this, [this] { m_detail->enterTab(u"logsTab"_s); });
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this] { m_detail->enterTab(u"logsTab"_s); });
    connect(m_detail, &ContainerDetail::maximizedChanged, m_table, &QWidget::setHidden);
    m_ageTimer.setInterval(kAgeInterval);
    connect(&m_ageTimer, &QTimer::timeout, this, &ContainersPage::tick);
}

void ContainersPage::activated()
{
    m_active = true;
    m_detail->setActive(true);
    m_trouble->setActive(true);
    m_ageTimer.start();
    watch();
    tick();
    m_figures->setActive(true);
    showHostStats();
}

void ContainersPage::deactivated()
{
    m_active = false;
    m_detail->setActive(false);
    m_figures->setActive(false);
    m_hostStats->setActive(false);
    m_trouble->setActive(false);
    m_ageTimer.stop();
}

QWidget *ContainersPage::firstFocus() const
{
    return m_stack->currentWidget() == m_splitter ? static_cast<QWidget *>(m_table) : m_hostList;
}

void ContainersPage::watch()
{
    const QList<docker::Host> hosts = m_services.hosts.hosts();
    QList<docker::HostId> ids;
    ids.reserve(hosts.size());
    for (const docker::Host &host : hosts)
        ids.append(host.id); // also those that are not chosen: their state stands in the list of hosts
    m_services.hosts.setWatched(ids);
}

void ContainersPage::tick()
{
    m_model.setNow(QDateTime::currentDateTimeUtc());
    showStatus();
    showSelection();
}

void ContainersPage::showHost(const docker::HostId &host)
{
    chooseHosts(host.isEmpty() ? QList<docker::HostId>() : QList<docker::HostId> { host });
}

void ContainersPage::chooseHosts(const QList<docker::HostId> &hosts)
{
    m_choice.choose(hosts);
    showHosts(hosts);
}

void ContainersPage::showHosts(const QList<docker::HostId> &hosts)
{
    m_chosen = hosts;
    m_hostList->select(hosts);
    m_table->setHostShown(hosts.size() != 1);
    m_hostStats->setHosts(shownHosts());
    showContainers();
    m_trouble->setHosts(shownHosts());
}

void ContainersPage::filterChanged()
{
    m_proxy.setFilterText(m_filter->text());
    m_filterTimer.start();
    showEmptyState();
    showStatus();
    trace::stamp("filter-painted"_L1, u"rows=%1"_s.arg(m_proxy.matchCount()));
}

void ContainersPage::showPace()
{
    const QSignalBlocker quiet(m_pause);
    m_pause->setChecked(m_services.stats.isPaused());
    m_pause->setLabel(m_services.stats.isPaused()
                          //: Button: statistics are measured again
                          ? tr("Resume Stats")
                          //: Button: statistics are not measured any more, which spares the hosts
                          : tr("Pause Stats"));
    showStatus();
}

/// Once: it can be closed, and comes back when it is another one.
void ContainersPage::tellTrouble()
{
    const std::optional<Error> trouble = m_services.hosts.trouble();
    if (trouble && trouble != m_toldTrouble)
        m_actionBanner->showError(*trouble);
    m_toldTrouble = trouble;
}

void ContainersPage::hostsChanged()
{
    tellTrouble();
    m_chosen = m_choice.among(m_services.hosts.hosts());
    const QSignalBlocker quiet(m_hostList); // a chosen host that goes away was not given up by anybody
    showHostList();
    showHosts(m_chosen);
    if (m_active)
        watch();
}

void ContainersPage::showHostList()
{
    HostService &service = m_services.hosts;
    HostRow all { .all = true, .known = true };
    QList<HostRow> rows;
    const QList<docker::Host> hosts = service.hosts();
    bool connecting = false;
    for (const docker::Host &host : hosts) {
        const QList<docker::ContainerSummary> containers = service.containers(host.id);
        HostRow row { .host = host,
                      .connection = service.connection(host.id),
                      .containers = static_cast<int>(containers.size()),
                      .known = service.asOf(host.id).isValid() };
        row.running = static_cast<int>(std::count_if(containers.begin(), containers.end(), [](const auto &c) {
            return c.state.known() == docker::ContainerState::Running;
        }));
        all.containers += row.containers;
        all.running += row.running;
        connecting = connecting || row.connection.phase == docker::ConnectionPhase::Connecting;
        rows.append(row);
    }
    rows.append(all);
    m_hosts.setRows(rows);
    m_hostList->select(m_chosen);
    m_header->setLoading(connecting);
}

QList<docker::Host> ContainersPage::shownHosts() const
{
    QList<docker::Host> hosts = m_services.hosts.hosts();
    if (!m_chosen.isEmpty())
        hosts.removeIf([this](const docker::Host &host) { return !m_chosen.contains(host.id); });
    return hosts;
}

void ContainersPage::showContainers()
{
    QList<ContainerRow> rows;
    const QList<docker::Host> hosts = shownHosts();
    for (const docker::Host &host : hosts)
        rows.append(
            m_model.rowsOf(host, m_services.hosts.containers(host.id), m_services.hosts.asOf(host.id)));
    m_actions->mark(rows);
    m_model.setRows(std::move(rows));
    m_figures->fill();
    showStatus();
    showEmptyState();
    showSelection();
}

QList<ContainerRow> ContainersPage::selectedRows() const
{
    QList<ContainerRow> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    rows.reserve(selected.size());
    for (const QModelIndex &index : selected)
        rows.append(m_proxy.row(index));
    return rows;
}

/// What an action is for: the rows that are selected, or those that the heading which the keyboard or the
/// pointer is on stands for.
QList<ContainerRow> ContainersPage::targetRows() const
{
    const QList<ContainerRow> rows = selectedRows();
    const QModelIndex current = m_table->currentIndex();
    return rows.isEmpty() && m_proxy.isGroup(current) ? m_proxy.meantBy(current) : rows;
}

/// Of a group: of all its containers, which are selected for it.
void ContainersPage::showLogs()
{
    if (selectedRows().isEmpty())
        m_table->selectGroup(m_table->currentIndex());
    m_detail->enterTab(u"logsTab"_s);
}

void ContainersPage::showSelection()
{
    const QList<ContainerRow> rows = selectedRows();
    const QModelIndex current = m_table->currentIndex();
    m_actions->selectionChanged();
    if (rows.isEmpty()) {
        if (!m_proxy.isGroup(current)) { // on the way over a heading the pane stays as it is
            m_detail->clear();
            m_detail->setMaximized(false); // else nothing would be left to see
            m_detail->setVisible(false);
            showHostStats();
        }
        return;
    }
    const bool isRow = current.isValid() && !m_proxy.isGroup(current);
    const ContainerRow chosen = isRow ? m_proxy.row(current) : rows.constFirst();
    m_detail->show(chosen, m_model.now());
    QList<ContainerRow> all = rows;
    all.removeIf([&chosen](const ContainerRow &row) { return containerKey(row) == containerKey(chosen); });
    all.prepend(chosen);
    m_detail->showMany(all);
    m_detail->setVisible(true);
    showHostStats();
}

/// The curves of a host stand where those of a container would, while none is chosen.
void ContainersPage::showHostStats()
{
    const bool wanted = m_hostStatsButton->isChecked() && m_detail->isHidden();
    const bool isNew = wanted && m_hostStats->isHidden();
    m_hostStats->setVisible(wanted);
    if (isNew) // as much as the table
        m_splitter->setSizes({ m_splitter->height() / 2, 0, m_splitter->height() / 2 });
    m_hostStats->setActive(wanted && m_active);
}

void ContainersPage::askToForget(const docker::HostId &host)
{
    const QList<docker::Host> hosts = m_services.hosts.hosts();
    const auto at =
        std::find_if(hosts.begin(), hosts.end(), [&host](const docker::Host &h) { return h.id == host; });
    if (at == hosts.end())
        return;
    //: Title of a question
    const QString title = tr("Forget Host");
    //: %1 is a host
    const QString question = tr("Take \"%1\" out of the list of hosts? Nothing changes on the machine: "
                                "Docker and its containers stay.")
                                 .arg(plain(at->name));
    //: Button: takes a host out of the list
    auto *dialog = new Confirm({ .title = title, .question = question, .button = tr("Forget") }, this);
    connect(dialog, &QDialog::accepted, this, [this, host] {
        m_tasks.run(m_services.hosts.removeHost(host, m_tasks.token()), [this](const Result<> &result) {
            if (!result)
                m_actionBanner->showError(result.error());
        });
    });
    dialog->open();
}

void ContainersPage::retranslateUi()
{
    //: Title of a page
    const QString title = tr("Containers");
    setAccessibleName(title);
    m_header->setTitle(title);
    m_actions->retranslateUi();
    //: Button below the list of hosts: adds one by hand
    m_connect->setLabel(tr("Connect…"));
    //: Tool tip of a button
    m_connect->setToolTip(tr("Connect to a Host"));
    //: Accessible name of a filter field
    m_filter->setTexts(
        tr("Filter Containers"),
        tr("Filter: name, state:running, image:nginx, host:web*, port:443, label:tier=db  (/)"));
    m_table->setAccessibleName(title);
    //: Accessible name of the list of hosts
    m_hostList->setAccessibleName(tr("Hosts"));
    //: Button with a menu: which columns the table shows
    m_columns->setLabel(tr("Columns"));
    //: Button: shows what all containers of a host use together
    m_hostStatsButton->setLabel(tr("Host Stats"));
    m_hostStats->retranslateUi();
    m_groupMenu->retranslateUi();
    showPace();
    m_model.retranslate();
    m_hosts.retranslate();
    showStatus();
    showEmptyState();
    m_trouble->update();
    showSelection();
}

} // namespace slipway::ui
