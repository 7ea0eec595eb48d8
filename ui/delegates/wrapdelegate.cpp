// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/wrapdelegate.h"

#include "ui/common/metrics.h"

#include <QHeaderView>
#include <QTreeView>

namespace slipway::ui {

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
    const int width = m_tree->viewport()->width() - depth * m_tree->indentation() - 2 * metrics::kSpaceS;
    const QRect text = item.fontMetrics.boundingRect(QRect(0, 0, qMax(width, 1), 10'000),
                                                     Qt::TextWrapAnywhere | Qt::TextWordWrap, item.text);
    return { text.width() + 2 * metrics::kSpaceS, text.height() + metrics::kSpaceS };
}

} // namespace slipway::ui
