// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/roomfortext.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace slipway::ui {

RoomForText::RoomForText(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    window.installEventFilter(this);
}

/// Filters see an event after the layout has.
bool RoomForText::eventFilter(QObject *watched, QEvent *event)
{
    const QLayout *layout = m_window.layout();
    if (event->type() == QEvent::LayoutRequest && layout && layout->hasHeightForWidth()) {
        const int width = m_window.width();
        m_window.resize(width, std::max(m_window.height(), layout->totalHeightForWidth(width)));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace slipway::ui
