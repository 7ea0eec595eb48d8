// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/containerdelegate.h"

#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/models/containermodel.h"

#include <QPainter>
#include <QPainterPath>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace slipway::ui {

namespace {

constexpr int kSparkWidth = 44;
constexpr int kSparkMargin = 7; ///< above and below
constexpr float kLeastTop = 1.0F; ///< a curve of nearly nothing stays flat
constexpr qsizetype kSparkPoints = 24;
constexpr int kFillAlpha = 48;

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
    : GroupDelegate(view)
{
}

void ContainerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    GroupDelegate::paint(painter, option, index);
    if (index.data(SparkRole).isValid())
        paintFigure(painter, option, index);
}

/// On the cell that is painted already.
void ContainerDelegate::paintFigure(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
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
    QSize size = GroupDelegate::sizeHint(option, index);
    const bool isGroup = index.data(GroupRole).isValid();
    if (!isGroup
        && (index.column() == ContainerModel::CpuColumn || index.column() == ContainerModel::MemoryColumn))
        size.rwidth() += kSparkWidth + metrics::kSpaceS;
    return size;
}

} // namespace slipway::ui
