// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/uprightscroll.h"

#include <QEvent>
#include <QScrollBar>

namespace slipway::ui {

UprightScroll::UprightScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content); // which watches it, too
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

bool UprightScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        setMinimumWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
    return QScrollArea::eventFilter(watched, event);
}

} // namespace slipway::ui
