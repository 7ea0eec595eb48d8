// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/statedelegate.h"

#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/delegates/stateicon.h"
#include "ui/models/roles.h"
#include "ui/models/text/safetext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace slipway::ui {

namespace {

constexpr int kGap = 6;

bool isFocusCell(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

} // namespace

StateDelegate::StateDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(MonospaceRole).toBool())
        option->font = fontOf(TextStyle::Mono);
}

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Colors &colors = Colors::of(item.palette);

    painter->save();
    if (item.state.testFlag(QStyle::State_Selected))
        painter->fillRect(item.rect, colors.selection);
    QRect area = item.rect.adjusted(metrics::kSpaceS, 0, -metrics::kSpaceS, 0);
    const QVariant state = index.data(StateRole);
    if (state.isValid()) {
        const QRectF shape(area.left(), area.top(), metrics::kStateIcon, area.height());
        paintState(*painter, shape, state.value<StateShape>(), colors);
        area.setLeft(area.left() + metrics::kStateIcon + kGap);
    }
    painter->setFont(item.font);
    painter->setPen(index.data(MutedRole).toBool() ? colors.muted : colors.text);
    const QString text = QFontMetrics(item.font).elidedText(item.text, item.textElideMode, area.width());
    painter->drawText(area, static_cast<int>(item.displayAlignment) | Qt::TextSingleLine, text);
    if (isFocusCell(item)) {
        painter->setPen(QPen(colors.accent, 1.0));
        painter->drawRect(item.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    int width = QFontMetrics(item.font).horizontalAdvance(item.text) + 2 * metrics::kSpaceS + 2;
    if (index.data(StateRole).isValid())
        width += metrics::kStateIcon + kGap;
    return { width, metrics::kRow };
}

bool StateDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const bool isSilent =
        event->type() == QEvent::ToolTip && index.data(Qt::ToolTipRole).toString().isEmpty();
    if (!isSilent || sizeHint(option, index).width() <= option.rect.width())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), toolTipText(index.data().toString()), view->viewport(),
                       option.rect);
    return true;
}

} // namespace slipway::ui
