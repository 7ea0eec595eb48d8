// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/containerdetail.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/panetabs.h"
#include "ui/containers/detailtab.h"
#include "ui/containers/events/eventstab.h"
#include "ui/containers/files/filestab.h"
#include "ui/containers/inspect/inspecttab.h"
#include "ui/containers/logs/logstab.h"
#include "ui/containers/overview/overviewtab.h"
#include "ui/containers/processes/processestab.h"
#include "ui/containers/security/securitytab.h"
#include "ui/containers/stats/statstab.h"
#include "ui/containers/terminal/terminaltab.h"
#include "ui/delegates/stateicon.h"
#include "ui/models/text/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTabKey = "containers.tab"_L1;
constexpr int kNameWidth = 240;

} // namespace

ContainerDetail::ContainerDetail(Services &services, QWidget *parent)
    : Pane(parent)
    , m_name(new ElidedLabel(this))
    , m_state(new StateLabel(this))
    , m_status(new ElidedLabel(this))
    , m_maximize(new Button(u"maximizeDetail"_s, this, ButtonKind::Quiet, "maximize"_L1))
    , m_tabWidget(new PaneTabs(services.settings, kTabKey, this))
{
    setObjectName(u"containerDetail"_s);
    m_name->setStyle(TextStyle::Section);
    m_name->setObjectName(u"detailName"_s);
    m_status->setMuted(true);
    m_status->setElideMode(Qt::ElideRight);
    m_tabWidget->setObjectName(u"detailTabs"_s);

    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::kSpaceM);
    head->addWidget(m_name, 1);
    head->addWidget(m_state);
    head->addWidget(m_status);
    head->addWidget(m_maximize);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kSpaceL, metrics::kSpaceM, metrics::kSpaceS, metrics::kSpaceS);
    all->setSpacing(metrics::kSpaceS);
    all->addLayout(head);
    all->addWidget(m_tabWidget, 1);

    addTab(new OverviewTab(services, this));
    addTab(new LogsTab(services, this));
    addTab(new TerminalTab(services, this));
    addTab(new StatsTab(services, this));
    addTab(new ProcessesTab(services, this));
    addTab(new FilesTab(services, this));
    addTab(new InspectTab(services, this));
    addTab(new EventsTab(services, this));
    addTab(new SecurityTab(services, this));
    m_maximize->setCheckable(true);
    connect(m_maximize, &Button::toggled, this, &ContainerDetail::showMaximized);
    connect(m_maximize, &Button::toggled, this, &ContainerDetail::maximizedChanged);
    retranslateUi();
    m_tabWidget->restore();
}

void ContainerDetail::addTab(DetailTab *tab)
{
    m_tabs.append(tab);
    m_tabWidget->add(tab);
}

void ContainerDetail::openTab(const QString &name)
{
    m_tabWidget->openTab(name);
}

void ContainerDetail::enterTab(const QString &name)
{
    m_tabWidget->enterTab(name);
}

bool ContainerDetail::isMaximized() const
{
    return m_maximize->isChecked();
}

void ContainerDetail::setMaximized(bool on)
{
    m_maximize->setChecked(on);
}

void ContainerDetail::showMaximized()
{
    //: Button: the details take the place of the list, or give it back
    m_maximize->setLabel(isMaximized() ? tr("Show List") : tr("Maximize"));
}

void ContainerDetail::setActive(bool active)
{
    m_active = active;
    m_tabWidget->setSeen(m_active && m_row);
}

void ContainerDetail::show(const ContainerRow &row, const QDateTime &now)
{
    const bool isFirst = !m_row;
    m_row = row;
    m_now = now;
    showRow();
    for (DetailTab *tab : std::as_const(m_tabs))
        tab->show(row, now);
    if (isFirst)
        m_tabWidget->setSeen(m_active);
}

void ContainerDetail::showMany(const QList<ContainerRow> &rows)
{
    for (DetailTab *tab : std::as_const(m_tabs))
        tab->showMany(rows);
}

void ContainerDetail::clear()
{
    if (!std::exchange(m_row, std::nullopt))
        return;
    m_tabWidget->setSeen(false);
    m_tabWidget->clearTabs();
}

void ContainerDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    Pane::changeEvent(event);
}

void ContainerDetail::retranslateUi()
{
    //: Accessible name of the pane that shows one container
    setAccessibleName(tr("Container Details"));
    m_tabWidget->retranslateUi(tr("Container Details"));
    showMaximized();
    showRow();
}

void ContainerDetail::showRow()
{
    if (!m_row)
        return;
    const docker::ContainerSummary &c = m_row->container;
    m_name->setText(c.name);
    m_name->setMinimumWidth(
        std::min(m_name->sizeHint().width(), kNameWidth)); // what else is said gives first
    m_state->setState(m_row->busy ? StateShape::Changing : shapeOf(*m_row), words::containerState(c.state));
    m_status->setText(statusText(*m_row, m_now));
}

} // namespace slipway::ui
