// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pane.h"

#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace slipway::ui {

Pane::Pane(QWidget *parent)
    : QWidget(parent)
{
}

void Pane::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &colors = Colors::of(palette());
    painter.setPen(QPen(colors.border, 1.0));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kPaneRadius,
                            metrics::kPaneRadius);
}

} // namespace slipway::ui
