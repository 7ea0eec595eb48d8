// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/roles.h"
#include "ui/models/stateshape.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

#include <optional>

namespace slipway::ui {

struct TextRow
{
    QString key {}; ///< unique among the rows: what stays the same while the cells change
    QStringList cells {};
    std::optional<StateShape> state {}; ///< of the first cell
    bool muted = false;
    friend bool operator==(const TextRow &, const TextRow &) = default;
};

/// A table of texts whose columns come with it: processes, mounts, events. Rows keep the order they are given
/// in; what stays keeps its selection. All text is made harmless on its way out. SortRole gives numbers as
/// numbers.
class TextTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { KeyRole = FirstFreeRole };

    explicit TextTableModel(QObject *parent = nullptr);

    /// Translated titles; another number of columns empties the table.
    void setTitles(const QStringList &titles);
    void setRows(const QList<TextRow> &fresh);
    const QList<TextRow> &rows() const { return m_rows; }
    void setMonospace(const QList<int> &columns) { m_monospace = columns; }
    void setRightAligned(const QList<int> &columns) { m_rightAligned = columns; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void removeMissing(const QList<TextRow> &fresh);
    QVariant alignment(int column) const;

    QStringList m_titles;
    QList<TextRow> m_rows;
    QList<int> m_monospace;
    QList<int> m_rightAligned;
};

} // namespace slipway::ui
