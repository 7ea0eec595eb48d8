// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/uncutlabel.h"

#include <QResizeEvent>

#include <algorithm>

namespace slipway::ui {

UncutLabel::UncutLabel(QWidget *parent)
    : TextLabel(parent)
{
    setMultiLine(true);
}

QSize UncutLabel::minimumSizeHint() const
{
    QSize size = TextLabel::minimumSizeHint();
    if (m_hasWidth)
        size.setHeight(std::max(size.height(), heightForWidth(width())));
    return size;
}

void UncutLabel::resizeEvent(QResizeEvent *event)
{
    TextLabel::resizeEvent(event);
    m_hasWidth = true;
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace slipway::ui
