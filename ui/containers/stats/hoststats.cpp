// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/stats/hoststats.h"

#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/containers/stats/statsview.h"
#include "ui/models/text/safetext.h"
#include "ui/services/statsservice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;

HostStats::HostStats(Services &services, QWidget *parent)
    : Pane(parent)
    , m_services(services)
    , m_title(new TextLabel(TextStyle::Section, this))
    , m_choice(new QComboBox(this))
    , m_view(new StatsView(StatsView::Of::Host, this))
{
    setObjectName(u"hostStats"_s);
    m_choice->setObjectName(u"hostOfStats"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::kSpaceM);
    head->addWidget(m_title);
    head->addWidget(m_choice);
    head->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kSpaceL, metrics::kSpaceM, metrics::kSpaceS, metrics::kSpaceS);
    all->setSpacing(metrics::kSpaceS);
    all->addLayout(head);
    all->addWidget(m_view, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &HostStats::watch);
    connect(&services.stats, &StatsService::measured, this, [this](const docker::HostId &host) {
        if (m_active && host == m_watched)
            refresh();
    });
    connect(&services.stats, &StatsService::paceChanged, this, [this] {
        if (m_active)
            refresh();
    });
    retranslateUi();
}

docker::HostId HostStats::chosen() const
{
    return docker::HostId(m_choice->currentData().toString());
}

void HostStats::setHosts(const QList<docker::Host> &hosts)
{
    const QString before = m_choice->currentData().toString();
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const docker::Host &host : hosts)
            m_choice->addItem(plain(host.name), host.id.text());
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(before)));
    }
    m_choice->setVisible(hosts.size() > 1);
    watch();
}

void HostStats::setActive(bool active)
{
    m_active = active;
    watch();
}

void HostStats::watch()
{
    const docker::HostId next = m_active ? chosen() : docker::HostId();
    const docker::HostId before = std::exchange(m_watched, next);
    if (before != next) {
        if (!before.isEmpty())
            m_services.stats.setHostVisible(before, false);
        if (!next.isEmpty()) {
            m_view->clear();
            m_services.stats.setHostVisible(next, true);
        }
    }
    if (m_active)
        refresh();
}

void HostStats::refresh()
{
    const docker::HostId host = chosen();
    const docker::UsageHistory *history = m_services.stats.hostHistory(host);
    m_view->show(history, m_services.stats.hostUsage(host));
    //: Title of a pane with curves; %1 is a host
    m_title->setText(tr("All containers of %1").arg(plain(m_choice->currentText())));
    if (m_services.stats.isPaused())
        m_view->setNotice(tr("Statistics are paused to spare the host."));
    else if (!history)
        m_view->setNotice(tr("Measuring…"));
    else
        m_view->setNotice(tr("What all running containers use together, measured while this pane is open."));
}

void HostStats::retranslateUi()
{
    //: Accessible name of a pane with curves
    setAccessibleName(tr("Host Stats"));
    //: Accessible name of a choice
    m_choice->setAccessibleName(tr("Host"));
    m_view->retranslateUi();
    refresh();
}

} // namespace slipway::ui
