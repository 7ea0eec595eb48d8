// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace slipway::ui {

struct Colors;
class StateDelegate;

/// Paints the table of containers: headings of groups over the whole width of the view, figures with a small
/// curve before them, and everything else as all our tables do.
class ContainerDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // outlives: `view` owns this
    explicit ContainerDelegate(QTableView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where a heading has its triangle, in the viewport; `row` is the heading's rectangle.
    static QRect triangleOf(const QRect &row);

private:
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFigure(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QTableView *m_view;
    StateDelegate *m_plain;
};

/// A curve of `values` (NaN: a gap) in `area`, from nought at the bottom to `top`; 0: the largest of them.
void paintSpark(QPainter &painter, const QRectF &area, const QList<float> &values, float top,
                const Colors &colors);

} // namespace slipway::ui
