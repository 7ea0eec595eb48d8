// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/terminal/terminaltab.h"

namespace slipway::ui {

using namespace Qt::StringLiterals;

TerminalTab::TerminalTab(Services &services, QWidget *parent)
    : DetailTab(parent)
    , m_services(services)
{
    setObjectName(u"terminalTab"_s);
    retranslateUi();
}

QString TerminalTab::title() const
{
    //: Title of a tab: a shell in a container
    return tr("Terminal");
}

void TerminalTab::show(const ContainerRow & /*row*/, const QDateTime & /*now*/) { }

void TerminalTab::clear() { }

void TerminalTab::setActive(bool /*active*/) { }

void TerminalTab::retranslateUi()
{
    setAccessibleName(title());
}

} // namespace slipway::ui
