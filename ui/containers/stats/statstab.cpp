// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/stats/statstab.h"

#include "ui/containers/stats/statsview.h"
#include "ui/services/statsservice.h"

#include <QVBoxLayout>

#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;

StatsTab::StatsTab(Services &services, QWidget *parent)
    : DetailTab(parent)
    , m_services(services)
    , m_view(new StatsView(StatsView::Of::Container, this))
{
    setObjectName(u"statsTab"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_view);
    connect(&services.stats, &StatsService::measured, this,
            [this](const docker::HostId &host, const QList<docker::ContainerId> &ids) {
                if (m_active && m_row && host == m_row->host && ids.contains(m_row->container.id))
                    refresh();
            });
    connect(&services.stats, &StatsService::paceChanged, this, [this] {
        if (m_active)
            refresh();
    });
    retranslateUi();
}

QString StatsTab::title() const
{
    //: Title of a tab: what a container uses of its host
    return tr("Stats");
}

void StatsTab::show(const ContainerRow &row, const QDateTime & /*now*/)
{
    const bool isOther = !m_row || containerKey(*m_row) != containerKey(row);
    const bool hasChanged = isOther || m_row->container.state != row.container.state;
    m_row = row;
    if (isOther)
        m_view->clear();
    if (m_active && hasChanged) {
        follow();
        refresh();
    }
}

void StatsTab::clear()
{
    m_row.reset();
    unfollow();
    m_view->clear();
}

void StatsTab::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    if (active && m_row) {
        follow();
        refresh();
    } else {
        unfollow();
    }
}

void StatsTab::follow()
{
    if (m_followed != m_row->host)
        unfollow();
    m_followed = m_row->host;
    m_services.stats.follow(m_row->host, m_row->container.id);
}

void StatsTab::unfollow()
{
    const docker::HostId host = std::exchange(m_followed, {});
    if (!host.isEmpty())
        m_services.stats.follow(host, {});
}

void StatsTab::refresh()
{
    if (!m_row)
        return;
    const docker::ContainerId &id = m_row->container.id;
    const docker::Usage *usage = m_services.stats.usage(m_row->host, id);
    const docker::UsageHistory *history = m_services.stats.history(m_row->host, id);
    const bool isRunning = m_row->container.state.known() == docker::ContainerState::Running;
    m_view->show(history, usage);
    if (!isRunning)
        m_view->setNotice(history ? tr("The container does not run. These are its last figures.")
                                  : tr("The container does not run, so there is nothing to measure."));
    else if (m_services.stats.isPaused())
        m_view->setNotice(tr("Statistics are paused to spare the host."));
    else if (!usage)
        m_view->setNotice(tr("Measuring…"));
    else
        m_view->setNotice(tr("The last hour, measured every second while this tab is open."));
}

void StatsTab::retranslateUi()
{
    setAccessibleName(title());
    m_view->retranslateUi();
    refresh();
}

QWidget *StatsTab::firstFocus() const
{
    return m_view->firstFocus();
}

} // namespace slipway::ui
