// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/detailtab.h"

namespace slipway::ui {

DetailTab::DetailTab(QWidget *parent)
    : PaneTab(parent)
{
}

void DetailTab::showMany(const QList<ContainerRow> & /*rows*/) { }

} // namespace slipway::ui
