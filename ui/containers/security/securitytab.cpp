// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/security/securitytab.h"

namespace slipway::ui {

using namespace Qt::StringLiterals;

SecurityTab::SecurityTab(Services &services, QWidget *parent)
    : DetailTab(parent)
    , m_services(services)
{
    setObjectName(u"securityTab"_s);
    retranslateUi();
}

QString SecurityTab::title() const
{
    //: Title of a tab: how safely a container runs
    return tr("Security");
}

void SecurityTab::show(const ContainerRow & /*row*/, const QDateTime & /*now*/) { }

void SecurityTab::clear() { }

void SecurityTab::setActive(bool /*active*/) { }

void SecurityTab::retranslateUi()
{
    setAccessibleName(title());
}

} // namespace slipway::ui
