// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/logs/logstab.h"

namespace slipway::ui {

using namespace Qt::StringLiterals;

LogsTab::LogsTab(Services &services, QWidget *parent)
    : DetailTab(parent)
    , m_services(services)
{
    setObjectName(u"logsTab"_s);
    retranslateUi();
}

QString LogsTab::title() const
{
    //: Title of a tab: what a container has written
    return tr("Logs");
}

void LogsTab::show(const ContainerRow & /*row*/, const QDateTime & /*now*/) { }

void LogsTab::clear() { }

void LogsTab::setActive(bool /*active*/) { }

void LogsTab::retranslateUi()
{
    setAccessibleName(title());
}

} // namespace slipway::ui
