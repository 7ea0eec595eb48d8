// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/groupdelegate.h"

#include <QList>

namespace slipway::ui {

struct Colors;

/// Paints the table of containers: figures with a small curve before them, and everything else as
/// GroupDelegate does.
class ContainerDelegate final : public GroupDelegate
{
    Q_OBJECT

public:
    // outlives: `view` owns this
    explicit ContainerDelegate(QTableView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintFigure(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

/// A curve of `values` (NaN: a gap) in `area`, from nought at the bottom to `top`; 0: the largest of them.
void paintSpark(QPainter &painter, const QRectF &area, const QList<float> &values, float top,
                const Colors &colors);

} // namespace slipway::ui
