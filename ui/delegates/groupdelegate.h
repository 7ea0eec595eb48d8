// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace slipway::ui {

class StateDelegate;

/// Paints a table over a LineProxy: headings of groups over the whole width of the view, and everything else
/// as all our tables do.
class GroupDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // outlives: `view` owns this
    explicit GroupDelegate(QTableView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /// Where a heading has its triangle, in the viewport; `row` is the heading's rectangle.
    static QRect triangleOf(const QRect &row);

private:
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QTableView *m_view;
    StateDelegate *m_plain;
};

} // namespace slipway::ui
