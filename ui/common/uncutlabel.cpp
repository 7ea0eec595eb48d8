// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/uncutlabel.h"

#include <QResizeEvent>

#include <algorithm>

namespace slipway::ui {

UncutLabel::UncutLabel(QWidget *parent)
    : TextLabel(parent)
{
    setMultiLine(true);
    m_laidOut.setSingleShot(true);
    connect(&m_laidOut, &QTimer::timeout, this, [this] {
        m_width = width();
        updateGeometry();
    });
}

QSize UncutLabel::minimumSizeHint() const
{
    QSize size = TextLabel::minimumSizeHint();
    if (m_width > 0)
        size.setHeight(std::max(size.height(), heightForWidth(m_width)));
    return size;
}

void UncutLabel::resizeEvent(QResizeEvent *event)
{
    TextLabel::resizeEvent(event);
    if (event->size().width() != m_width)
        m_laidOut.start(0); // comes after all events that wait
}

} // namespace slipway::ui
