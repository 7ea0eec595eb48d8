// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/roomforbuttons.h"

#include "ui/common/buttons.h"
#include "ui/common/icons.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace slipway::ui {

RoomForButtons::RoomForButtons(QWidget &row)
    : QObject(&row)
    , m_row(row)
{
    row.installEventFilter(this);
}

void RoomForButtons::setSpareIcon(Button *button, QLatin1StringView iconName)
{
    m_spareIcons.insert(button, iconName);
}

/// With the words of all buttons, whether they are shown now or not.
int RoomForButtons::neededWidth() const
{
    const QLayout &layout = *m_row.layout();
    const QMargins margins = layout.contentsMargins();
    int needed = margins.left() + margins.right() - layout.spacing();
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->isEmpty() && !item->spacerItem()) // hidden
            continue;
        const auto *button = qobject_cast<const Button *>(item->widget());
        needed +=
            button ? std::max(button->fullWidth(), button->minimumWidth()) : item->minimumSize().width();
        if (!item->spacerItem())
            needed += layout.spacing();
    }
    return needed;
}

void RoomForButtons::fit()
{
    const bool isNarrow = neededWidth() > m_row.width();
    for (int i = 0; i < m_row.layout()->count(); ++i) {
        auto *button = qobject_cast<Button *>(m_row.layout()->itemAt(i)->widget());
        if (!button || button->kind() == ButtonKind::Accent)
            continue;
        const auto spare = m_spareIcons.constFind(button);
        if (spare == m_spareIcons.cend()) {
            button->setIconAlone(isNarrow);
        } else if (isNarrow == button->icon().isNull()) {
            button->setIcon(isNarrow ? themedIcon(*spare, IconTone::Text) : QIcon());
            button->setIconAlone(isNarrow);
        }
    }
}

/// Filters see an event after the layout has.
bool RoomForButtons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace slipway::ui
