// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace slipway::ui {

/// Lets the rows of a tree be as high as their text needs; columns as wide as their contents are not wrapped.
/// (QTreeView wraps what it paints, but asks for the height of one line; Qt 6.4.)
class WrapDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit WrapDelegate(QTreeView *tree);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QTreeView *m_tree;
};

} // namespace slipway::ui
