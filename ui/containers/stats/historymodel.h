// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/stats/usagehistory.h"

#include <QAbstractTableModel>

namespace slipway::ui {

/// The last hour as a table, newest first: the same figures as in the charts, for whoever does not see them.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ColumnIndex {
        TimeColumn,
        CpuColumn,
        MemoryColumn,
        ReceivedColumn,
        SentColumn,
        ReadColumn,
        WrittenColumn,
        PidsColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Oldest first. Points that were there stay the rows they are.
    void setPoints(const QList<docker::UsagePoint> &points);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<docker::UsagePoint> m_points; ///< newest first
};

} // namespace slipway::ui
