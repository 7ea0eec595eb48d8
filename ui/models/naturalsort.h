// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/filterquery.h"

#include <QSortFilterProxyModel>

namespace slipway::ui {

/// Sorts a keyed table by SortRole: texts in natural order, everything else by value, and what is equal in
/// the order of the source, so that rows keep their places while numbers change.
class NaturalSortProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit NaturalSortProxy(QObject *parent = nullptr);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace slipway::ui
