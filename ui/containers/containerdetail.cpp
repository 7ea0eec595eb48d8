// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/containerdetail.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
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
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"
#include "ui/services/settings.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTabKey = "containers.tab"_L1;

} // namespace

ContainerDetail::ContainerDetail(Services &services, QWidget *parent)
    : Pane(parent)
    , m_services(services)
    , m_name(new ElidedLabel(this))
    , m_state(new StateLabel(this))
    , m_status(new TextLabel(this))
    , m_maximize(new Button(u"maximizeDetail"_s, this, ButtonKind::Quiet, "maximize"_L1))
    , m_tabWidget(new QTabWidget(this))
{
    setObjectName(u"containerDetail"_s);
    m_name->setStyle(TextStyle::Section);
    m_name->setObjectName(u"detailName"_s);
    m_status->setMuted(true);
    m_tabWidget->setObjectName(u"detailTabs"_s);
    m_tabWidget->setDocumentMode(true);

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

    addTab(new OverviewTab(this));
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
    addShortcuts();
    retranslateUi();
    openTab(QString::fromLatin1(services.settings.state(kTabKey)));
    connect(m_tabWidget, &QTabWidget::currentChanged, this, &ContainerDetail::currentTabChanged);
}

void ContainerDetail::addTab(DetailTab *tab)
{
    m_tabs.append(tab);
    m_tabWidget->addTab(tab, tab->title());
}

DetailTab *ContainerDetail::currentTab() const
{
    return m_tabs.value(m_tabWidget->currentIndex());
}

void ContainerDetail::openTab(const QString &name)
{
    const auto named = [&name](const DetailTab *tab) { return tab->objectName() == name; };
    const auto found = std::find_if(m_tabs.cbegin(), m_tabs.cend(), named);
    if (found != m_tabs.cend())
        m_tabWidget->setCurrentWidget(*found);
}

void ContainerDetail::enterTab(const QString &name)
{
    openTab(name);
    DetailTab *tab = currentTab();
    QWidget *first = tab->firstFocus();
    if (first)
        first->setFocus(Qt::ShortcutFocusReason);
    else
        tab->nextInFocusChain()->setFocus(Qt::ShortcutFocusReason);
}

/// Alt with the number of a tab; they work from anywhere in the window while the pane can be seen.
void ContainerDetail::addShortcuts()
{
    for (qsizetype i = 0; i < m_tabs.size() && i < 9; ++i) {
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i));
        auto *shortcut = new QShortcut(QKeySequence(QKeyCombination(Qt::AltModifier, key)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] { enterTab(m_tabs.at(i)->objectName()); });
    }
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

void ContainerDetail::currentTabChanged()
{
    m_services.settings.setState(kTabKey, currentTab()->objectName().toLatin1());
    activate();
}

void ContainerDetail::activate()
{
    DetailTab *seen = m_active && m_row ? currentTab() : nullptr;
    for (DetailTab *tab : std::as_const(m_tabs)) {
        if (tab != seen)
            tab->setActive(false);
    }
    if (seen)
        seen->setActive(true);
}

void ContainerDetail::setActive(bool active)
{
    m_active = active;
    activate();
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
        activate();
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
    activate();
    for (DetailTab *tab : std::as_const(m_tabs))
        tab->clear();
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
    m_tabWidget->setAccessibleName(tr("Container Details"));
    showMaximized();
    for (qsizetype i = 0; i < m_tabs.size(); ++i) {
        m_tabs.at(i)->retranslateUi();
        m_tabWidget->setTabText(static_cast<int>(i), m_tabs.at(i)->title());
        const QKeySequence keys(
            QKeyCombination(Qt::AltModifier, static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))));
        m_tabWidget->setTabToolTip(static_cast<int>(i), toolTipText(keys.toString(QKeySequence::NativeText)));
    }
    showRow();
}

void ContainerDetail::showRow()
{
    if (!m_row)
        return;
    const docker::ContainerSummary &c = m_row->container;
    m_name->setText(c.name);
    m_state->setState(m_row->busy ? StateShape::Changing : shapeOf(c), words::containerState(c.state));
    const std::chrono::seconds since(m_row->seen.isValid() ? std::max<qint64>(0, m_row->seen.secsTo(m_now))
                                                           : 0);
    m_status->setText(words::containerStatus(c, since));
}

} // namespace slipway::ui
