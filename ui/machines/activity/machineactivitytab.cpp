// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/machines/activity/machineactivitytab.h"

#include "ui/activity/operationlist.h"
#include "ui/common/tableview.h"
#include "ui/common/uprightscroll.h"

#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

MachineActivityTab::MachineActivityTab(Services &services, QWidget *parent)
    : MachineTab(parent)
    , m_operations(new OperationList(services.activity, this))
{
    setObjectName(u"machineActivityTab"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new UprightScroll(m_operations, this)); // with an error it is more than the pane is high
    retranslateUi();
}

QString MachineActivityTab::title() const
{
    //: Tab: what was done to a machine
    return tr("Activity");
}

void MachineActivityTab::show(const MachineRow &row, const QDateTime &now)
{
    m_operations->setMachine(row.machine->id);
    m_operations->setNow(now);
}

void MachineActivityTab::setActive(bool active)
{
    m_operations->setActive(active);
}

void MachineActivityTab::retranslateUi()
{
    setAccessibleName(title());
    m_operations->retranslateUi();
}

QWidget *MachineActivityTab::firstFocus() const
{
    return m_operations->table();
}

} // namespace slipway::ui
