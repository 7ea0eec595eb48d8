// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/machines/machinespage.h"

#include "base/log/trace.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterfield.h"
#include "ui/common/linetable.h"
#include "ui/common/metrics.h"
#include "ui/common/pageheader.h"
#include "ui/common/roomforbuttons.h"
#include "ui/machines/accountbanner.h"
#include "ui/machines/machineactions.h"
#include "ui/machines/machinedetail.h"
#include "ui/models/csv.h"
#include "ui/models/machinerecords.h"
#include "ui/models/text/machinewords.h"
#include "ui/models/text/words.h"
#include "ui/services/accountservice.h"
#include "ui/services/activityservice.h"
#include "ui/services/logservice.h"
#include "ui/services/machineservice.h"
#include "ui/services/settings.h"
#include "ui/setup/setupwizard.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAgeInterval = std::chrono::seconds(5);
constexpr auto kFilterDelay = std::chrono::milliseconds(500);
constexpr auto kSplitterKey = "machines.detail"_L1;
constexpr auto kColumnsKey = "machines.columns"_L1;
constexpr auto kFilterKey = "machines.filter"_L1;
constexpr auto kGroupingKey = "machines.grouping"_L1;
constexpr auto kWindowsKey = "machines.windows"_L1;
constexpr int kLeastDetail = 160;

constexpr std::array<LineTable::FirstLook, MachineModel::ColumnCount> kFirstLooks { {
    { .chars = 13 }, // state
    { .chars = 16 }, // name
    { .chars = 14 }, // Docker
    { .chars = 15, .rank = 3 }, // system
    { .chars = 18, .rank = 1 }, // size
    { .chars = 13, .rank = 2 }, // location
    { .chars = 18, .least = 17, .rank = 4 }, // address: whole, in letters of one width
    { .chars = 18, .shown = false, .least = 17 }, // private address
    { .chars = 30, .shown = false }, // DNS name
    { .chars = 16, .shown = false }, // resource group
    { .chars = 16, .shown = false }, // subscription
    { .chars = 24, .shown = false }, // tags
    { .chars = 18, .shown = false }, // agent
} };

} // namespace

MachinesPage::MachinesPage(Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_openUrl([](const QUrl &url) { QDesktopServices::openUrl(url); })
    , m_header(new PageHeader(this))
    , m_banner(new Banner(this))
    , m_accountBanner(new AccountBanner(services.account, this))
    , m_actionBanner(new Banner(this))
    , m_filter(new FilterField(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState("machines"_L1, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_table(new LineTable(m_proxy, kFirstLooks, this))
    , m_detail(new MachineDetail(services, this))
{
    setObjectName(u"machinesPage"_s);
    buildHeader();
    buildBody();
    connectServices();
    connectTable();
    MachinesPage::retranslateUi();
}

MachinesPage::~MachinesPage() = default;

void MachinesPage::buildHeader()
{
    m_refresh = m_header->addButton(u"refresh"_s, ButtonKind::Plain, "refresh"_L1);
    m_refresh->setShortcut(QKeySequence::Refresh);
    m_power = m_header->addButton(u"power"_s, ButtonKind::Plain);
    m_newMachine = m_header->addButton(u"newMachine"_s, ButtonKind::Plain, "add"_L1);
    m_addDocker = m_header->addButton(u"addDocker"_s, ButtonKind::Accent, "add"_L1);
    m_actionBanner->setObjectName(u"actionBanner"_s);
    m_banner->setObjectName(u"inventoryBanner"_s);
    m_actions = new MachineActions(m_services,
                                   { .page = *this,
                                     .banner = *m_actionBanner,
                                     .table = *m_table,
                                     .selected = [this] { return selectedRows(); },
                                     .openUrl = [this](const QUrl &url) { m_openUrl(url); } });
    m_power->setMenu(m_actions->powerMenu());
}

QWidget *MachinesPage::buildFilterRow()
{
    const auto menuButton = [this](const QString &name, Button *&button, QMenu *&menu) {
        button = new Button(name, this, ButtonKind::Plain);
        menu = new QMenu(button);
        button->setMenu(menu);
    };
    menuButton(u"groupBy"_s, m_groupBy, m_groupMenu);
    menuButton(u"chooseColumns"_s, m_columns, m_columnMenu);
    menuButton(u"more"_s, m_more, m_moreMenu);
    connect(m_groupMenu, &QMenu::aboutToShow, this, &MachinesPage::fillGroupMenu);
    connect(m_columnMenu, &QMenu::aboutToShow, this, [this] { m_table->fillColumnMenu(m_columnMenu); });
    connect(m_moreMenu, &QMenu::aboutToShow, this, &MachinesPage::fillMoreMenu);

    const Settings &settings = m_services.settings;
    m_withWindows = !settings.state(kWindowsKey).isEmpty();
    m_proxy.setGrouping(groupingFromId(QString::fromLatin1(settings.state(kGroupingKey))));
    m_filter->setText(QString::fromUtf8(settings.state(kFilterKey)));
    m_proxy.setFilterText(m_filter->text());
    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(kFilterDelay);
    connect(&m_filterTimer, &QTimer::timeout, this,
            [this] { m_services.settings.setState(kFilterKey, m_filter->text().toUtf8()); });
    connect(m_filter, &QLineEdit::textChanged, this, &MachinesPage::filterChanged);

    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kSpaceS);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_groupBy);
    layout->addWidget(m_columns);
    layout->addWidget(m_more);
    auto *room = new RoomForButtons(*row);
    room->setSpareIcon(m_groupBy, "group"_L1);
    room->setSpareIcon(m_columns, "columns"_L1);
    return row;
}

void MachinesPage::buildBody()
{
    m_table->setObjectName(u"machines"_s);
    m_table->makeRoomForStates(
        MachineModel::StateColumn,
        { words::power(azure::PowerState::Running), words::power(azure::PowerState::Deallocated) });
    m_table->makeRoomForStates(MachineModel::DockerColumn,
                               { words::verdict({ .kind = provisioning::VerdictKind::HasDocker }),
                                 words::verdict({ .kind = provisioning::VerdictKind::CanGetDocker }),
                                 words::verdict({ .kind = provisioning::VerdictKind::Cannot }) });
    m_table->rememberColumns(m_services.settings, kColumnsKey);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_filter->setTable(m_table);
    m_detail->setMinimumHeight(kLeastDetail);
    m_splitter->setObjectName(u"machinesSplitter"_s);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(metrics::kSpaceS);
    if (!m_splitter->restoreState(m_services.settings.state(kSplitterKey)))
        m_splitter->setSizes({ 520, 440 }); // parts of whatever height there is
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin,
                               metrics::kPageMargin);
    layout->setSpacing(metrics::kSpaceM);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    layout->addWidget(m_accountBanner);
    layout->addWidget(m_actionBanner);
    layout->addWidget(buildFilterRow());
    layout->addWidget(m_stack, 1);
    setTabOrder(m_filter, m_groupBy);
    setTabOrder(m_groupBy, m_columns);
    setTabOrder(m_columns, m_more);
    setTabOrder(m_more, m_table);
}

void MachinesPage::connectServices()
{
    connect(&m_services.machines, &MachineService::changed, this, &MachinesPage::showInventory);
    connect(&m_services.account, &AccountService::stateChanged, this, &MachinesPage::showInventory);
    connect(&m_services.activity, &ActivityService::changed, this, &MachinesPage::activityChanged);
    connect(&m_services.activity, &ActivityService::finished, this, &MachinesPage::lookAgain);
    m_ageTimer.setInterval(kAgeInterval);
    connect(&m_ageTimer, &QTimer::timeout, this, &MachinesPage::tick);
    connect(m_refresh, &Button::clicked, this, [this] { m_services.machines.refresh(); });
    connect(m_newMachine, &Button::clicked, this, &MachinesPage::newMachineRequested);
    connect(m_accountBanner, &AccountBanner::signInAgainRequested, this, &MachinesPage::signInAgainRequested);
    connect(m_accountBanner, &AccountBanner::accountsRequested, this, &MachinesPage::accountsRequested);
    connect(m_banner, &Banner::actionTriggered, this, [this] { m_services.machines.refresh(); });
    connect(m_addDocker, &Button::clicked, this, [this] {
        const QList<MachineRow> rows = selectedRows();
        if (rows.size() > 1)
            openWizard(rows);
        else if (const MachineRow *row = current())
            addDocker(row->machine->id);
    });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_services.settings.setState(kSplitterKey, m_splitter->saveState()); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_reason == EmptyReason::SignedOut)
            emit signInRequested();
        else if (m_reason == EmptyReason::NoMatch)
            m_filter->clear();
        else
            m_services.machines.refresh();
    });
}

void MachinesPage::connectTable()
{
    connect(&m_proxy, &LineProxy::refreshed, this, [this] {
        showBody();
        showSelection();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MachinesPage::showSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MachinesPage::showSelection);
    connect(m_table, &TableView::activatedByKey, m_addDocker, &Button::click);
    connect(m_table, &QAbstractItemView::doubleClicked, m_addDocker, &Button::click);
    connect(m_table, &QWidget::customContextMenuRequested, this, &MachinesPage::showMenu);
    connect(m_table, &TableView::painted, this,
            [](int rows) { trace::stamp("machines-painted"_L1, u"rows=%1"_s.arg(rows)); });
    connect(m_detail, &MachineDetail::startRequested, this,
            [this] { m_actions->request(ActivityKind::StartMachine); });
    connect(m_detail, &MachineDetail::addDockerRequested, m_addDocker, &Button::click);
    connect(m_detail, &MachineDetail::restartRequested, this,
            [this] { m_actions->request(ActivityKind::RestartMachine); });
    connect(m_detail, &MachineDetail::newMachineRequested, this, &MachinesPage::newMachineRequested);
    connect(m_detail, &MachineDetail::portalRequested, m_actions, &MachineActions::openInPortal);
    connect(m_detail, &MachineDetail::activityRequested, this, &MachinesPage::activityRequested);
    connect(m_detail, &MachineDetail::openContainersRequested, this, [this] {
        if (const MachineRow *row = current(); row && !row->host.isEmpty())
            emit openContainersRequested(row->host);
    });
}

void MachinesPage::activated()
{
    m_ageTimer.start();
    showAges();
    m_detail->setActive(true);
    m_services.machines.setLookedAt(true);
    showInventory();
}

void MachinesPage::deactivated()
{
    m_ageTimer.stop();
    m_detail->setActive(false);
    m_services.machines.setLookedAt(false);
}

void MachinesPage::tick()
{
    showAges();
    showStatus();
}

/// States are of now as a rule, and thousands of rows are not walked by a table for nothing.
void MachinesPage::showAges()
{
    const QList<MachineRow> &rows = m_model.rows();
    if (std::none_of(rows.cbegin(), rows.cend(),
                     [](const MachineRow &row) { return row.stateAsOf.isValid(); }))
        return;
    m_model.setNow(QDateTime::currentDateTimeUtc());
    showSelection();
}

QWidget *MachinesPage::firstFocus() const
{
    return m_table;
}

void MachinesPage::filterChanged()
{
    m_proxy.setFilterText(m_filter->text());
    m_filterTimer.start();
    showBody();
    showSelection();
    trace::stamp("filter-painted"_L1, u"rows=%1"_s.arg(m_proxy.matchCount()));
}

void MachinesPage::fillGroupMenu()
{
    m_groupMenu->clear();
    for (const MachineGrouping grouping :
         { MachineGrouping::None, MachineGrouping::Subscription, MachineGrouping::ResourceGroup,
           MachineGrouping::Location, MachineGrouping::Verdict }) {
        QAction *entry =
            m_groupMenu->addAction(groupingName(grouping), this, [this, grouping] { setGrouping(grouping); });
        entry->setObjectName(u"group-"_s + groupingId(grouping));
        entry->setCheckable(true);
        entry->setChecked(grouping == m_proxy.grouping());
    }
}

void MachinesPage::fillMoreMenu()
{
    m_moreMenu->clear();
    //: Menu entry: writes the machines that are listed to a file for spreadsheets
    m_moreMenu->addAction(tr("Export as CSV…"), this, &MachinesPage::exportCsv)
        ->setObjectName(u"exportCsv"_s);
    //: Menu entry that can be checked
    QAction *windows = m_moreMenu->addAction(tr("Show Windows Machines"));
    windows->setObjectName(u"showWindows"_s);
    windows->setCheckable(true);
    windows->setChecked(m_withWindows);
    connect(windows, &QAction::toggled, this, [this](bool on) {
        m_withWindows = on;
        m_services.settings.setState(kWindowsKey, on ? "1"_ba : QByteArray());
        showInventory();
    });
}

void MachinesPage::setGrouping(MachineGrouping grouping)
{
    m_proxy.setGrouping(grouping);
    m_services.settings.setState(kGroupingKey, groupingId(grouping).toLatin1());
    //: Button with a menu. %1 is what machines are grouped by: "Location", "None"
    m_groupBy->setLabel(tr("Group: %1").arg(groupingName(grouping)));
}

QString MachinesPage::groupingName(MachineGrouping grouping)
{
    switch (grouping) {
    case MachineGrouping::None:
        break;
    case MachineGrouping::Subscription:
        //: What machines are grouped by
        return tr("Subscription");
    case MachineGrouping::ResourceGroup:
        //: What machines are grouped by
        return tr("Resource Group");
    case MachineGrouping::Location:
        //: What machines are grouped by
        return tr("Location");
    case MachineGrouping::Verdict:
        //: What machines are grouped by: whether they have Docker or can get it
        return tr("Docker");
    }
    //: Machines are not grouped
    return tr("None");
}

void MachinesPage::retranslateUi()
{
    setAccessibleName(tr("Machines"));
    m_header->setTitle(tr("Machines"));
    m_refresh->setLabel(tr("Refresh"));
    //: Button with a menu: start, stop, restart machines
    m_power->setLabel(tr("Power"));
    //: Button: opens the window in which a machine is made
    m_newMachine->setLabel(tr("New Machine…"));
    labelAddDocker();
    m_banner->setAction(tr("Try Again"));
    m_filter->setTexts(
        tr("Filter Machines"),
        tr("Filter: name, address, tag:env=prod, os:ubuntu, state:running, location:west  (/)"));
    //: Button with a menu: which columns the table shows
    m_columns->setLabel(tr("Columns"));
    //: Button: opens a menu with more
    m_more->setLabel(tr("More"));
    m_table->setAccessibleName(tr("Machines"));
    m_actions->retranslateUi();
    m_model.retranslate();
    setGrouping(m_proxy.grouping());
    showInventory();
}

/// What is being done to machines stands in their rows.
void MachinesPage::activityChanged()
{
    QHash<azure::ArmId, ActivityKind> actions;
    for (const ActivityRow &row : m_services.activity.rows()) {
        if (row.state == ActivityState::Running && !words::powerAction(row.kind).isEmpty())
            actions.insert(row.machine, row.kind);
    }
    if (actions == m_underWay)
        return;
    m_underWay = actions;
    showInventory();
}

/// Whatever came of it, the machine may be in another state than before.
void MachinesPage::lookAgain(const ActivityRow &row)
{
    if (m_model.rowOf(row.machine) >= 0)
        m_tasks.run(m_services.machines.machine(row.machine, m_tasks.token()), [](const auto &) {});
}

void MachinesPage::showInventory()
{
    const MachineService &machines = m_services.machines;
    m_header->setLoading(machines.isLoading());
    m_refresh->setEnabled(!machines.isLoading() && m_services.account.state() == AccountState::SignedIn);
    m_newMachine->setEnabled(m_services.account.state() == AccountState::SignedIn);
    QList<MachineRow> rows = machines.rows();
    const auto isWindows = [](const MachineRow &row) { return row.machine->os == azure::OsType::Windows; };
    if (!m_withWindows && std::any_of(rows.cbegin(), rows.cend(), isWindows))
        rows.removeIf(isWindows);
    for (auto under = m_underWay.cbegin(); under != m_underWay.cend(); ++under) {
        const auto row = std::find_if(rows.begin(), rows.end(), [&under](const MachineRow &one) {
            return one.machine->id == under.key();
        });
        if (row != rows.end())
            row->action = under.value();
    }
    m_model.replaceRows(std::move(rows));
    const std::optional<Error> error = machines.lastError();
    if (error && !m_accountBanner->explains(*error))
        m_banner->showError(*error);
    else
        m_banner->dismiss();
    if (!m_table->currentIndex().isValid() && m_proxy.rowCount() > 0)
        m_table->setCurrentIndex(m_proxy.index(0, MachineModel::NameColumn));
    showBody();
    showSelection();
    showWanted();
}

void MachinesPage::showDocker(const azure::ArmId &machine)
{
    m_wanted = machine;
    showWanted();
}

void MachinesPage::showWanted()
{
    const int source = m_wanted.isEmpty() ? -1 : m_model.rowOf(m_wanted);
    if (source < 0)
        return;
    if (!m_proxy.lineOf(source).isValid())
        m_filter->clear(); // it hides the machine that somebody asked for
    const QModelIndex line = m_proxy.lineOf(source, MachineModel::NameColumn);
    if (!line.isValid())
        return;
    m_wanted = {};
    m_table->setCurrentIndex(line);
    showSelection();
    m_detail->enterDocker();
}

void MachinesPage::showBody()
{
    m_reason = EmptyReason::None;
    if (m_services.account.state() == AccountState::SignedOut && m_model.rowCount() == 0) {
        m_reason = EmptyReason::SignedOut;
        m_empty->setText(tr("Sign in to see your machines, or practise in the sandbox."));
        m_empty->setAction(tr("Go to Home"));
    } else if (m_model.rowCount() == 0 && !m_services.machines.isLoading()) {
        m_reason = EmptyReason::NoMachines;
        const QString nothingSeen = m_accountBanner->nothingSeen();
        m_empty->setText(nothingSeen.isEmpty()
                             ? tr("There are no machines in the subscriptions of this account.")
                             : nothingSeen);
        m_empty->setAction(tr("Refresh"));
    } else if (m_proxy.matchCount() == 0 && m_model.rowCount() > 0) {
        m_reason = EmptyReason::NoMatch;
        m_empty->setText(tr("No machine matches the filter."));
        //: Button: empties the filter field
        m_empty->setAction(tr("Clear Filter"));
    }
    m_stack->setCurrentWidget(m_reason == EmptyReason::None ? static_cast<QWidget *>(m_splitter) : m_empty);
    m_filter->setEnabled(m_reason == EmptyReason::None || m_reason == EmptyReason::NoMatch);
    showStatus();
}

void MachinesPage::showStatus()
{
    const MachineService &machines = m_services.machines;
    if (m_services.account.state() == AccountState::SignedOut) {
        m_header->setStatus(tr("Not signed in"));
        return;
    }
    if (machines.rows().isEmpty() && machines.isLoading()) {
        m_header->setStatus(tr("Asking Azure for machines…"));
        return;
    }
    //: First part of the status line; the second part says in how many subscriptions
    QString count = tr("%n machine(s)", nullptr, m_model.rowCount());
    if (m_proxy.isFiltered())
        //: %1 machines match the filter, %2 is "38 machines"
        count = tr("%1 of %2").arg(QLocale().toString(m_proxy.matchCount()), count);
    const QString subscriptions =
        tr("%n subscription(s)", nullptr, static_cast<int>(machines.subscriptionCount()));
    if (!machines.updated().isValid()) {
        //: %1 is "38 machines", %2 is "3 subscriptions"
        m_header->setStatus(tr("%1 in %2").arg(count, subscriptions));
        return;
    }
    //: %1 is "38 machines", %2 is "3 subscriptions", %3 is "12 s ago"
    m_header->setStatus(
        tr("%1 in %2 · updated %3")
            .arg(count, subscriptions, words::age(machines.updated(), QDateTime::currentDateTimeUtc())));
}

QList<MachineRow> MachinesPage::selectedRows() const
{
    QList<MachineRow> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    rows.reserve(selected.size());
    for (const QModelIndex &index : selected)
        rows.append(m_proxy.row(index));
    return rows;
}

/// The one that the pane shows.
const MachineRow *MachinesPage::current() const
{
    const QItemSelectionModel *selection = m_table->selectionModel();
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid() && !m_proxy.isGroup(index) && selection->isSelected(index))
        return &m_proxy.row(index);
    const QModelIndexList rows = selection->hasSelection() ? selection->selectedRows() : QModelIndexList();
    return rows.isEmpty() ? nullptr : &m_proxy.row(rows.constFirst());
}

void MachinesPage::showSelection()
{
    const MachineRow *row = current();
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    m_addDocker->setEnabled(std::any_of(selected.cbegin(), selected.cend(), [this](const QModelIndex &each) {
        return !m_proxy.isGroup(each) && m_proxy.row(each).verdict.canBeSetUp();
    }));
    labelAddDocker();
    m_actions->selectionChanged();
    m_power->setEnabled(row != nullptr);
    m_detail->setVisible(row != nullptr);
    if (row)
        m_detail->show(*row, QDateTime::currentDateTimeUtc());
    else
        m_detail->clear();
}

void MachinesPage::labelAddDocker()
{
    const MachineRow *row = current();
    const bool again = row && selectedRows().size() == 1 && row->verdict.isKnownNoMore();
    //: Button: sets up Docker again on a machine whose engine Slipway has no host for any more
    m_addDocker->setLabel(again ? tr("Connect Again") : tr("Add Docker"));
}

void MachinesPage::addDocker(const azure::ArmId &machine)
{
    const int row = m_model.rowOf(machine);
    if (row < 0 || !m_model.rowAt(row).verdict.canBeSetUp())
        return;
    openWizard({ m_model.rowAt(row) });
}

/// Those that cannot get Docker are left out there, with the reason.
void MachinesPage::openWizard(const QList<MachineRow> &rows)
{
    auto *wizard = new SetupWizard(m_services, rows, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &SetupWizard::openContainersRequested, this, &MachinesPage::openContainersRequested);
    wizard->open();
}

void MachinesPage::showMenu(const QPoint &position)
{
    if (!m_table->selectionModel()->hasSelection())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_addDocker->text(), m_addDocker, &Button::click)->setEnabled(m_addDocker->isEnabled());
    menu->addSeparator();
    m_actions->fillMenu(menu);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void MachinesPage::exportCsv()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: Title of a file dialog
    auto *chooser = new QFileDialog(this, tr("Export Machines"), QDir(folder).filePath(u"machines.csv"_s));
    chooser->setObjectName(u"exportMachines"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave); // asks before it takes a name that exists
    chooser->setFileMode(QFileDialog::AnyFile);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto make = [records = machineRecords(m_model, m_proxy)] { return csvDocument(records); };
        m_tasks.run(m_services.logs.save(path, make), [this, path](const Result<> &result) {
            if (!result)
                m_actionBanner->showError(result.error());
            else
                //: %1 is a file
                m_actionBanner->showMessage(Banner::Kind::Information, tr("Saved to %1.").arg(plain(path)));
        });
    });
    chooser->open();
}

} // namespace slipway::ui
