// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/panetabbar.h"

#include "ui/common/metrics.h"

#include <algorithm>

namespace slipway::ui {

PaneTabBar::PaneTabBar(QWidget *parent)
    : QTabBar(parent)
{
    setObjectName(QStringLiteral("paneTabBar"));
}

/// By the width of the whole pane: the bar's own depends on what is answered here.
int PaneTabBar::spaceBesideText(int usual) const
{
    if (count() == 0)
        return usual;
    int texts = 0;
    for (int i = 0; i < count(); ++i)
        texts += fontMetrics().size(Qt::TextShowMnemonic, tabText(i)).width();
    return std::clamp((parentWidget()->width() - texts) / count(), metrics::kSpaceS, usual);
}

} // namespace slipway::ui
