// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/machines/machinespage.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterfield.h"
#include "ui/common/metrics.h"
#include "ui/common/pageheader.h"
#include "ui/common/tableview.h"
#include "ui/delegates/statedelegate.h"
#include "ui/machines/machinedetail.h"
#include "ui/models/text/words.h"
#include "ui/services/accountservice.h"
#include "ui/services/machineservice.h"
#include "ui/services/settings.h"
#include "ui/setup/setupwizard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAgeInterval = std::chrono::seconds(5);
constexpr auto kSplitterKey = "machines.detail"_L1;
constexpr int kLeastDetail = 160;

} // namespace

MachinesPage::MachinesPage(Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
{
    setObjectName(u"machinesPage"_s);
    buildHeader();
    buildBody();
    connect(&services.machines, &MachineService::changed, this, &MachinesPage::showInventory);
    connect(&services.account, &AccountService::stateChanged, this, &MachinesPage::showInventory);
    m_ageTimer.setInterval(kAgeInterval);
    connect(&m_ageTimer, &QTimer::timeout, this, &MachinesPage::showStatus);
    MachinesPage::retranslateUi();
}

MachinesPage::~MachinesPage()
{
    m_services.settings.setState(kSplitterKey, m_splitter->saveState());
}

void MachinesPage::buildHeader()
{
    m_header = new PageHeader(this);
    m_refresh = m_header->addButton(u"refresh"_s, ButtonKind::Plain, "refresh"_L1);
    m_refresh->setShortcut(QKeySequence::Refresh);
    m_addDocker = m_header->addButton(u"addDocker"_s, ButtonKind::Accent, "add"_L1);
    m_banner = new Banner(this);
    m_filter = new FilterField(this);
    m_filter->setObjectName(u"filter"_s);
    connect(m_refresh, &Button::clicked, this, [this] { m_services.machines.refresh(); });
    connect(m_addDocker, &Button::clicked, this, [this] {
        if (const MachineRow *row = selected())
            addDocker(row->machine.id);
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] { m_services.machines.refresh(); });
    connect(m_filter, &QLineEdit::textChanged, &m_proxy, &MachineProxy::setFilterText);
}

void MachinesPage::buildBody()
{
    m_table = new TableView(this);
    m_table->setObjectName(u"machines"_s);
    m_table->setModel(&m_proxy);
    m_table->setItemDelegate(new StateDelegate(m_table));
    m_table->setColumnChars({ 14, 12, 17, 14, 15, 11, 14, 14, 16 });
    m_table->sortByColumn(1, Qt::AscendingOrder);
    m_table->rememberHeader(m_services.settings, u"machines/header"_s);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_filter->setTable(m_table);
    m_detail = new MachineDetail(m_services, this);
    m_detail->setMinimumHeight(kLeastDetail);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(metrics::kSpaceS);
    if (!m_splitter->restoreState(m_services.settings.state(kSplitterKey)))
        m_splitter->setSizes({ 600, 360 });
    m_empty = new EmptyState("machines"_L1, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin,
                               metrics::kPageMargin);
    layout->setSpacing(metrics::kSpaceM);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    layout->addWidget(m_filter);
    layout->addWidget(m_stack, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MachinesPage::showSelection);
    connect(m_table, &TableView::activatedByKey, m_addDocker, &Button::click);
    connect(m_table, &QAbstractItemView::doubleClicked, m_addDocker, &Button::click);
    connect(m_table, &QWidget::customContextMenuRequested, this, &MachinesPage::showMenu);
    connect(m_detail, &MachineDetail::startRequested, this, &MachinesPage::startSelected);
    connect(m_detail, &MachineDetail::addDockerRequested, m_addDocker, &Button::click);
    connect(m_detail, &MachineDetail::openContainersRequested, this, [this] {
        if (const MachineRow *row = selected(); row && !row->host.isEmpty())
            emit openContainersRequested(row->host);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_services.account.state() == AccountState::SignedOut)
            emit signInRequested();
        else
            m_services.machines.refresh();
    });
}

void MachinesPage::activated()
{
    m_ageTimer.start();
    m_detail->setActive(true);
    showInventory();
}

void MachinesPage::deactivated()
{
    m_ageTimer.stop();
    m_detail->setActive(false);
}

QWidget *MachinesPage::firstFocus() const
{
    return m_table;
}

void MachinesPage::retranslateUi()
{
    setAccessibleName(tr("Machines"));
    m_header->setTitle(tr("Machines"));
    m_refresh->setLabel(tr("Refresh"));
    m_addDocker->setLabel(tr("Add Docker"));
    m_banner->setAction(tr("Try Again"));
    m_filter->setTexts(tr("Filter Machines"), tr("Filter: name, address, os:ubuntu, state:running"));
    m_table->setAccessibleName(tr("Machines"));
    m_model.retranslate();
    showInventory();
}

void MachinesPage::showInventory()
{
    const MachineService &machines = m_services.machines;
    m_header->setLoading(machines.isLoading());
    m_refresh->setEnabled(!machines.isLoading() && m_services.account.state() == AccountState::SignedIn);
    m_model.setRows(machines.rows());
    if (const std::optional<Error> error = machines.lastError())
        m_banner->showError(*error);
    else
        m_banner->dismiss();

    const bool signedOut = m_services.account.state() == AccountState::SignedOut;
    const bool nothing = machines.rows().isEmpty() && (signedOut || !machines.isLoading());
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_splitter);
    m_filter->setEnabled(!nothing);
    m_empty->setText(signedOut ? tr("Sign in to see your machines, or practise in the sandbox.")
                               : tr("There are no machines in the subscriptions of this account."));
    m_empty->setAction(signedOut ? tr("Go to Home") : tr("Refresh"));
    if (!nothing && !m_table->currentIndex().isValid() && m_proxy.rowCount() > 0)
        m_table->setCurrentIndex(m_proxy.index(0, 1));
    showStatus();
    showSelection();
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
    const QString count = tr("%n machine(s)", nullptr, static_cast<int>(machines.rows().size()));
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

const MachineRow *MachinesPage::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return nullptr;
    return &m_model.rowAt(m_proxy.mapToSource(rows.constFirst()).row());
}

void MachinesPage::showSelection()
{
    const MachineRow *row = selected();
    m_addDocker->setEnabled(row && row->verdict.kind == provisioning::VerdictKind::CanGetDocker);
    m_detail->setVisible(row != nullptr);
    if (row)
        m_detail->show(*row, QDateTime::currentDateTimeUtc());
    else
        m_detail->clear();
}

void MachinesPage::addDocker(const azure::ArmId &machine)
{
    const int row = m_model.rowOf(machine);
    if (row < 0 || m_model.rowAt(row).verdict.kind != provisioning::VerdictKind::CanGetDocker)
        return;
    auto *wizard = new SetupWizard(m_services, m_model.rowAt(row), this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &SetupWizard::openContainersRequested, this, &MachinesPage::openContainersRequested);
    wizard->open();
}

void MachinesPage::startSelected()
{
    const MachineRow *row = selected();
    if (!row)
        return;
    m_detail->setBusy(true);
    m_tasks.run(m_services.machines.start(row->machine.id, m_tasks.token()), [this](const Result<> &started) {
        m_detail->setBusy(false);
        if (!started)
            m_banner->showError(started.error());
        m_services.machines.refresh();
    });
}

void MachinesPage::showMenu(const QPoint &position)
{
    const MachineRow *row = selected();
    if (!row)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto copying = [this, menu](const QString &text, const QString &value) {
        QAction *action = menu->addAction(text);
        action->setEnabled(!value.isEmpty());
        connect(action, &QAction::triggered, this, [value] { QGuiApplication::clipboard()->setText(value); });
    };
    menu->addAction(m_addDocker->text(), m_addDocker, &Button::click)->setEnabled(m_addDocker->isEnabled());
    menu->addSeparator();
    copying(tr("Copy Name"), row->machine.name);
    copying(tr("Copy Address"),
            row->machine.publicAddress.isEmpty() ? row->machine.privateAddress : row->machine.publicAddress);
    copying(tr("Copy Resource ID"), row->machine.id.text());
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace slipway::ui
