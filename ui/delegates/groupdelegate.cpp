// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/groupdelegate.h"

#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/delegates/statedelegate.h"
#include "ui/models/roles.h"

#include <QPainter>
#include <QPainterPath>
#include <QTableView>

namespace slipway::ui {

namespace {

constexpr int kTriangle = 8;

void paintTriangle(QPainter *painter, const QRect &area, bool collapsed, const QColor &color)
{
    QPainterPath path;
    const QRectF box = QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5);
    if (collapsed) {
        path.moveTo(box.topLeft());
        path.lineTo(box.right(), box.center().y());
        path.lineTo(box.bottomLeft());
    } else {
        path.moveTo(box.topLeft());
        path.lineTo(box.topRight());
        path.lineTo(box.center().x(), box.bottom());
    }
    path.closeSubpath();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(path, color);
    painter->setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

GroupDelegate::GroupDelegate(QTableView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
    , m_plain(new StateDelegate(this))
{
}

QRect GroupDelegate::triangleOf(const QRect &row)
{
    return { metrics::kSpaceS, row.center().y() - kTriangle / 2 + 1, kTriangle, kTriangle };
}

void GroupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    if (index.data(GroupRole).isValid())
        paintGroup(painter, option, index);
    else
        m_plain->paint(painter, option, index);
}

/// Each cell paints its own part of the one heading, so that it stays whole when columns move or scroll.
void GroupDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Colors &colors = Colors::of(option.palette);
    const QRect row(0, option.rect.top(), m_view->viewport()->width(), option.rect.height());
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->fillRect(option.rect, colors.raised);
    const QRect triangle = triangleOf(row);
    paintTriangle(painter, triangle, index.data(CollapsedRole).toBool(), colors.muted);
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(colors.text);
    const QRect area = row.adjusted(triangle.right() + metrics::kSpaceS, 0, -metrics::kSpaceS, 0);
    const QString text =
        QFontMetrics(font).elidedText(index.data(GroupRole).toString(), Qt::ElideRight, area.width());
    painter->drawText(area, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    painter->setPen(colors.border);
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    if (m_view->hasFocus() && m_view->currentIndex().row() == index.row()) {
        painter->setPen(QPen(colors.accent, 1.0));
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = m_plain->sizeHint(option, index);
    if (index.data(GroupRole).isValid())
        size.setWidth(0); // it uses whatever width there is
    return size;
}

bool GroupDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (index.data(GroupRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    return m_plain->helpEvent(event, view, option, index);
}

} // namespace slipway::ui
