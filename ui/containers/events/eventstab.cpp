// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/events/eventstab.h"

namespace slipway::ui {

using namespace Qt::StringLiterals;

EventsTab::EventsTab(Services &services, QWidget *parent)
    : DetailTab(parent)
    , m_services(services)
{
    setObjectName(u"eventsTab"_s);
    retranslateUi();
}

QString EventsTab::title() const
{
    //: Title of a tab: what happened to a container
    return tr("Events");
}

void EventsTab::show(const ContainerRow & /*row*/, const QDateTime & /*now*/) { }

void EventsTab::clear() { }

void EventsTab::setActive(bool /*active*/) { }

void EventsTab::retranslateUi()
{
    setAccessibleName(title());
}

} // namespace slipway::ui
