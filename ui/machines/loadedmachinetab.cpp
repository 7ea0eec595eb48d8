// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/machines/loadedmachinetab.h"

#include "ui/common/banner.h"
#include "ui/common/metrics.h"

#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;

LoadedMachineTab::LoadedMachineTab(Services &services, const QString &objectName, QWidget *parent)
    : MachineTab(parent)
    , m_services(services)
    , m_banner(new Banner(this))
    , m_body(new QVBoxLayout(this))
    , m_tasks(std::make_unique<TaskScope>())
{
    setObjectName(objectName);
    m_banner->setObjectName(objectName + u"Banner"_s);
    m_body->setContentsMargins(0, metrics::kSpaceS, 0, 0);
    m_body->setSpacing(metrics::kSpaceS);
    m_body->addWidget(m_banner);
}

LoadedMachineTab::~LoadedMachineTab() = default;

void LoadedMachineTab::show(const MachineRow &row, const QDateTime & /*now*/)
{
    const bool isOther = !m_row || !(m_row->machine->id == row.machine->id);
    const bool isNews = isOther || m_row->machine->power != row.machine->power;
    const bool isChanged = !isOther && *m_row != row;
    if (isOther)
        clear();
    m_row = row;
    if (m_active && isNews)
        load();
    else if (m_active && isChanged)
        rowChanged();
}

void LoadedMachineTab::clear()
{
    m_tasks = std::make_unique<TaskScope>();
    m_row.reset();
    m_banner->dismiss();
    forget();
}

void LoadedMachineTab::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    if (active && m_row)
        load();
    if (!active)
        m_tasks = std::make_unique<TaskScope>();
}

void LoadedMachineTab::showOutcome(const std::optional<Error> &error)
{
    if (error)
        m_banner->showError(*error);
    else
        m_banner->dismiss();
}

} // namespace slipway::ui
