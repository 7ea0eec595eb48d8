// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/machines/machinedetail.h"

#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/panetabs.h"
#include "ui/delegates/stateicon.h"
#include "ui/machines/activity/machineactivitytab.h"
#include "ui/machines/docker/machinedockertab.h"
#include "ui/machines/extensions/accesstab.h"
#include "ui/machines/extensions/extensionstab.h"
#include "ui/machines/extensions/runcommandtab.h"
#include "ui/machines/network/machinenetworktab.h"
#include "ui/machines/overview/machineoverviewtab.h"
#include "ui/machines/status/machinestatustab.h"
#include "ui/models/machinemodel.h"
#include "ui/models/text/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTabKey = "machines.tab"_L1;

} // namespace

MachineDetail::MachineDetail(Services &services, QWidget *parent)
    : Pane(parent)
    , m_name(new ElidedLabel(this))
    , m_power(new StateLabel(this))
    , m_tabWidget(new PaneTabs(services.settings, kTabKey, this))
    , m_overview(new MachineOverviewTab(this))
{
    setObjectName(u"machineDetail"_s);
    m_name->setStyle(TextStyle::Section);
    m_name->setObjectName(u"machineName"_s);
    m_power->setObjectName(u"machinePower"_s);
    m_tabWidget->setObjectName(u"machineTabs"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::kSpaceM);
    head->addWidget(m_name, 1);
    head->addWidget(m_power);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kSpaceL, metrics::kSpaceM, metrics::kSpaceL, metrics::kSpaceS);
    all->setSpacing(metrics::kSpaceS);
    all->addLayout(head);
    all->addWidget(m_tabWidget, 1);

    addTab(m_overview);
    auto *docker = new MachineDockerTab(services, this);
    addTab(docker);
    addTab(new ExtensionsTab(services, this));
    addTab(new AccessTab(services, this));
    addTab(new RunCommandTab(services, this));
    addTab(new MachineStatusTab(services, this));
    addTab(new MachineNetworkTab(services, this));
    addTab(new MachineActivityTab(services, this));
    connect(docker, &MachineDockerTab::addDockerRequested, this, &MachineDetail::addDockerRequested);
    connect(docker, &MachineDockerTab::activityRequested, this, &MachineDetail::activityRequested);
    connect(m_overview, &MachineOverviewTab::addDockerRequested, this, &MachineDetail::addDockerRequested);
    connect(m_overview, &MachineOverviewTab::startRequested, this, &MachineDetail::startRequested);
    connect(m_overview, &MachineOverviewTab::restartRequested, this, &MachineDetail::restartRequested);
    connect(m_overview, &MachineOverviewTab::newMachineRequested, this, &MachineDetail::newMachineRequested);
    connect(m_overview, &MachineOverviewTab::openContainersRequested, this,
            &MachineDetail::openContainersRequested);
    connect(m_overview, &MachineOverviewTab::portalRequested, this, &MachineDetail::portalRequested);
    connect(m_overview, &MachineOverviewTab::extensionsRequested, this,
            [this] { enterTab(u"extensionsTab"_s); });
    retranslateUi();
    m_tabWidget->restore();
}

void MachineDetail::addTab(MachineTab *tab)
{
    m_tabs.append(tab);
    m_tabWidget->add(tab);
}

void MachineDetail::enterTab(const QString &name)
{
    m_tabWidget->enterTab(name);
}

void MachineDetail::enterDocker()
{
    const bool hasEngine = m_row && !m_row->host.isEmpty();
    enterTab(hasEngine ? u"machineDockerTab"_s : u"machineNetworkTab"_s);
}

void MachineDetail::show(const MachineRow &row, const QDateTime &now)
{
    const bool isFirst = !m_row;
    m_row = row;
    m_now = now;
    showRow();
    for (MachineTab *tab : std::as_const(m_tabs))
        tab->show(row, now);
    if (isFirst)
        m_tabWidget->setSeen(m_active);
}

void MachineDetail::clear()
{
    if (!std::exchange(m_row, std::nullopt))
        return;
    m_tabWidget->setSeen(false);
    m_tabWidget->clearTabs();
}

void MachineDetail::setActive(bool active)
{
    m_active = active;
    m_tabWidget->setSeen(m_active && m_row);
}

void MachineDetail::setBusy(bool busy)
{
    m_overview->setBusy(busy);
}

void MachineDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    Pane::changeEvent(event);
}

void MachineDetail::retranslateUi()
{
    //: Accessible name of the pane that shows one machine
    const QString name = tr("Machine Details");
    setAccessibleName(name);
    m_tabWidget->retranslateUi(name);
    showRow();
}

void MachineDetail::showRow()
{
    if (!m_row)
        return;
    m_name->setText(m_row->machine->name);
    m_power->setState(machineStateShape(*m_row), machineStateText(*m_row, m_now));
}

} // namespace slipway::ui
