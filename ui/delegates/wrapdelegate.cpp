// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/wrapdelegate.h"

#include "ui/common/metrics.h"

#include <QHeaderView>
#include <QTreeView>

namespace slipway::ui {

namespace {

constexpr int kWidest = 10'000;

} // namespace

WrapDelegate::WrapDelegate(QTreeView *tree)
    : QStyledItemDelegate(tree)
    , m_tree(tree)
{
    tree->setWordWrap(true);
    connect(tree->header(), &QHeaderView::sectionResized, tree, &QTreeView::doItemsLayout);
}

QSize WrapDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    int depth = m_tree->rootIsDecorated() ? 1 : 0;
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
        ++depth;
    const int indent = index.column() == 0 ? depth * m_tree->indentation() : 0;
    const bool isAsWideAsItsText =
        m_tree->header()->sectionResizeMode(index.column()) == QHeaderView::ResizeToContents;
    const int room = isAsWideAsItsText ? kWidest : m_tree->columnWidth(index.column());
    const int width = room - indent - 2 * metrics::kSpaceS;
    // As it is drawn: wrapped anywhere, it would fit into fewer lines, and the last one would be cut off.
    const QRect text =
        item.fontMetrics.boundingRect(QRect(0, 0, qMax(width, 1), 10'000), Qt::TextWordWrap, item.text);
    return { text.width() + 2 * metrics::kSpaceS, text.height() + metrics::kSpaceS };
}

} // namespace slipway::ui
