// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/loadedtab.h"

#include "ui/common/banner.h"
#include "ui/common/loadingbar.h"
#include "ui/common/metrics.h"

#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

LoadedTab::LoadedTab(Services &services, const QString &name, QWidget *parent)
    : DetailTab(parent)
    , m_services(services)
    , m_body(new QVBoxLayout(this))
    , m_bar(new LoadingBar(this))
    , m_banner(new Banner(this))
{
    setObjectName(name);
    m_banner->setObjectName(name + u"Banner"_s);
    m_body->setContentsMargins(0, metrics::kSpaceS, 0, 0);
    m_body->setSpacing(metrics::kSpaceS);
    m_body->addWidget(m_bar);
    m_body->addWidget(m_banner);
}

void LoadedTab::show(const ContainerRow &row, const QDateTime & /*now*/)
{
    const std::optional<ContainerRow> before = std::exchange(m_row, row);
    if (before && containerKey(*before) == containerKey(row)) {
        if (*before != row)
            rowChanged(*before);
        // What could not be asked of a stopped container, or while the host was away, may be asked now.
        const bool isNews = before->container.state != row.container.state || before->seen != row.seen;
        if (m_active && !m_isLoaded && m_running == 0 && isNews)
            loadAgain();
        return;
    }
    startAnew();
    if (m_active)
        loadAgain();
}

void LoadedTab::clear()
{
    m_row.reset();
    startAnew();
}

void LoadedTab::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    if (active && m_row && !m_isLoaded)
        loadAgain();
    if (!active && m_running > 0) { // nobody waits for it any more; asked again when somebody comes back
        m_isLoaded = false;
        m_tasks.requestStop();
    }
    activeChanged(active);
}

void LoadedTab::startAnew()
{
    ++m_round;
    m_tasks.requestStop();
    m_running = 0;
    m_isLoaded = false;
    m_bar->setActive(false);
    m_banner->dismiss();
    forget();
}

void LoadedTab::loadAgain()
{
    if (!m_row)
        return;
    m_isLoaded = true;
    m_banner->dismiss();
    m_isAskingForAll = true;
    load();
    m_isAskingForAll = false;
}

bool LoadedTab::isRunning() const
{
    if (!m_row)
        return false;
    const auto state = m_row->container.state.known();
    return state == docker::ContainerState::Running || state == docker::ContainerState::Paused;
}

ContainerRef LoadedTab::ref() const
{
    return m_row ? ContainerRef { m_row->host, m_row->container.id } : ContainerRef {};
}

void LoadedTab::begin()
{
    ++m_running;
    m_bar->setActive(true);
}

void LoadedTab::ended()
{
    if (--m_running == 0)
        m_bar->setActive(false);
}

void LoadedTab::failed(const Error &error)
{
    Error told = error;
    if (m_row && (told.subject.isEmpty() || told.subject == m_row->container.id.text()))
        told.subject = m_row->container.name;
    m_banner->showError(told);
}

} // namespace slipway::ui
