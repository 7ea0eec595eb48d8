// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/processes/processestab.h"

namespace slipway::ui {

using namespace Qt::StringLiterals;

ProcessesTab::ProcessesTab(Services &services, QWidget *parent)
    : DetailTab(parent)
    , m_services(services)
{
    setObjectName(u"processesTab"_s);
    retranslateUi();
}

QString ProcessesTab::title() const
{
    //: Title of a tab: what runs in a container
    return tr("Processes");
}

void ProcessesTab::show(const ContainerRow & /*row*/, const QDateTime & /*now*/) { }

void ProcessesTab::clear() { }

void ProcessesTab::setActive(bool /*active*/) { }

void ProcessesTab::retranslateUi()
{
    setAccessibleName(title());
}

} // namespace slipway::ui
