// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/naturalsort.h"

#include "ui/models/roles.h"
#include "ui/models/text/safetext.h"

namespace slipway::ui {

NaturalSortProxy::NaturalSortProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

bool NaturalSortProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return compareNatural(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

} // namespace slipway::ui
