// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/stats/statstab.h"

namespace slipway::ui {

using namespace Qt::StringLiterals;

StatsTab::StatsTab(Services &services, QWidget *parent)
    : DetailTab(parent)
    , m_services(services)
{
    setObjectName(u"statsTab"_s);
    retranslateUi();
}

QString StatsTab::title() const
{
    //: Title of a tab: what a container uses of its host
    return tr("Stats");
}

void StatsTab::show(const ContainerRow & /*row*/, const QDateTime & /*now*/) { }

void StatsTab::clear() { }

void StatsTab::setActive(bool /*active*/) { }

void StatsTab::retranslateUi()
{
    setAccessibleName(title());
}

} // namespace slipway::ui
