// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/containerdelegate.h"

#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/delegates/statedelegate.h"
#include "ui/models/containermodel.h"

#include <QPainter>
#include <QPainterPath>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace slipway::ui {

namespace {

constexpr int kTriangle = 8;
constexpr int kSparkWidth = 44;
constexpr int kSparkMargin = 7; ///< above and below
constexpr float kLeastTop = 1.0F; ///< a curve of nearly nothing stays flat
constexpr qsizetype kSparkPoints = 24;
constexpr int kFillAlpha = 48;

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

void paintSpark(QPainter &painter, const QRectF &area, const QList<float> &values, float top,
                const Colors &colors)
{
    if (values.size() < 2)
        return;
    float ceiling = std::max(top, kLeastTop);
    for (const float value : values) {
        if (top <= 0 && !std::isnan(value))
            ceiling = std::max(ceiling, value);
    }
    const double step = area.width() / static_cast<double>(kSparkPoints - 1);
    const double start = area.right() - step * static_cast<double>(values.size() - 1);
    QPainterPath line;
    bool isOpen = false;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (std::isnan(values.at(i))) {
            isOpen = false;
            continue;
        }
        const double height =
            std::clamp(static_cast<double>(values.at(i) / ceiling), 0.0, 1.0) * area.height();
        const QPointF point(start + step * static_cast<double>(i), area.bottom() - height);
        if (isOpen)
            line.lineTo(point);
        else
            line.moveTo(point);
        isOpen = true;
    }
    QPainterPath below = line;
    below.lineTo(area.right(), area.bottom());
    below.lineTo(start, area.bottom());
    QColor fill = colors.accent;
    fill.setAlpha(kFillAlpha);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(below, fill);
    painter.setPen(QPen(colors.accent, 1.0));
    painter.drawPath(line);
    painter.restore();
}

ContainerDelegate::ContainerDelegate(QTableView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
    , m_plain(new StateDelegate(this))
{
}

QRect ContainerDelegate::triangleOf(const QRect &row)
{
    return { metrics::kSpaceS, row.center().y() - kTriangle / 2 + 1, kTriangle, kTriangle };
}

void ContainerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    if (index.data(GroupRole).isValid())
        paintGroup(painter, option, index);
    else if (index.data(SparkRole).isValid())
        paintFigure(painter, option, index);
    else
        m_plain->paint(painter, option, index);
}

/// Each cell paints its own part of the one heading, so that it stays whole when columns move or scroll.
void ContainerDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
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

void ContainerDelegate::paintFigure(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    m_plain->paint(painter, option, index);
    const Colors &colors = Colors::of(option.palette);
    const int text = QFontMetrics(option.font).horizontalAdvance(index.data().toString());
    QRectF area =
        QRectF(option.rect).adjusted(metrics::kSpaceS, kSparkMargin, -metrics::kSpaceS, -kSparkMargin);
    area.setWidth(std::min<double>(kSparkWidth, area.width() - text - metrics::kSpaceS));
    if (area.width() >= kSparkWidth / 2.0)
        paintSpark(*painter, area, index.data(SparkRole).value<QList<float>>(),
                   index.data(SparkTopRole).toFloat(), colors);
}

QSize ContainerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = m_plain->sizeHint(option, index);
    if (index.data(GroupRole).isValid())
        size.setWidth(0); // it uses whatever width there is
    else if (index.column() == ContainerModel::CpuColumn || index.column() == ContainerModel::MemoryColumn)
        size.rwidth() += kSparkWidth + metrics::kSpaceS;
    return size;
}

} // namespace slipway::ui
