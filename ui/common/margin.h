// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/metrics.h"

#include <QHBoxLayout>

namespace slipway::ui {

/// `widget` with the page's margin at its right, on pages whose content scrolls up to the edge of the window.
inline QHBoxLayout *inMargin(QWidget *widget)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, metrics::kPageMargin, 0);
    line->addWidget(widget);
    return line;
}

} // namespace slipway::ui
