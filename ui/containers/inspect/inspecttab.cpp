// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/inspect/inspecttab.h"

namespace slipway::ui {

using namespace Qt::StringLiterals;

InspectTab::InspectTab(Services &services, QWidget *parent)
    : DetailTab(parent)
    , m_services(services)
{
    setObjectName(u"inspectTab"_s);
    retranslateUi();
}

QString InspectTab::title() const
{
    //: Title of a tab: the whole configuration of a container
    return tr("Inspect");
}

void InspectTab::show(const ContainerRow & /*row*/, const QDateTime & /*now*/) { }

void InspectTab::clear() { }

void InspectTab::setActive(bool /*active*/) { }

void InspectTab::retranslateUi()
{
    setAccessibleName(title());
}

} // namespace slipway::ui
