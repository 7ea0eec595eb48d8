// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/roles.h"
#include "ui/models/stateshape.h"
#include "ui/models/text/safetext.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QDateTime>
#include <QList>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace slipway::ui {

/// One column of a table, as data. `title` is marked with QT_TRANSLATE_NOOP in the context that the model
/// names.
template <typename Row>
struct TableColumn
{
    const char *id = ""; ///< stable and English: for saved header states and tests
    const char *title = "";
    QString (*text)(const Row &row, const QDateTime &now) = nullptr;
    QVariant (*sortKey)(const Row &row) = nullptr; ///< nullptr: by the text
    StateShape (*state)(const Row &row) = nullptr; ///< nullptr: the column shows no state
    QString (*toolTip)(const Row &row) = nullptr; ///< nullptr: none; plain text
    bool rightAligned = false;
    bool monospace = false;
    bool muted = false;
};

/// A table whose rows have keys. setRows() changes it into another list with the fewest signals, so that
/// selection, scroll position and open editors survive a refresh. Rows are kept in key order; a proxy sorts
/// for people. All text is made harmless (plain()) on its way out.
///
/// \tparam KeyOf function from const Row & to something with == and <, unique among the rows
template <typename Row, auto KeyOf>
class KeyedTableModel : public QAbstractTableModel
{
public:
    using Column = TableColumn<Row>;
    using RowType = Row;

    /// \param columns of static storage
    /// \param context the translation context of their titles
    KeyedTableModel(std::span<const Column> columns, const char *context, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(columns)
        , m_context(context)
    {
    }

    void setRows(QList<Row> fresh);
    /// The same at the price of one reset, however much has changed: for long lists below a LineProxy, which
    /// keeps selection and place by moves().
    void replaceRows(QList<Row> fresh);
    /// Where each row of before the last replaceRows() stands now; -1: gone.
    const std::vector<int> &moves() const { return m_moves; }
    /// Where each row stood before the last replaceRows(), if it says the same; -1: it is new or changed.
    const std::vector<int> &origins() const { return m_origins; }
    const QList<Row> &rows() const { return m_rows; }
    const Row &rowAt(int row) const { return m_rows.at(row); }
    /// -1 when there is none.
    template <typename Key>
    int rowOf(const Key &key) const
    {
        const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), key,
                                         [](const Row &row, const Key &k) { return KeyOf(row) < k; });
        return at != m_rows.end() && KeyOf(*at) == key ? static_cast<int>(at - m_rows.begin()) : -1;
    }
    std::span<const Column> columns() const { return m_columns; }

    /// The time that ages are counted from; repaints the rows.
    void setNow(const QDateTime &now)
    {
        m_now = now;
        allChanged({ Qt::DisplayRole });
    }
    const QDateTime &now() const { return m_now; }

    /// The language has changed: titles and texts are asked for again.
    void retranslate()
    {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        allChanged();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    /// Changes what stands in some columns of one row, in place; never its key.
    template <typename Change>
    void changeRow(int row, int firstColumn, int lastColumn, Change change)
    {
        change(m_rows[row]);
        emit dataChanged(index(row, firstColumn), index(row, lastColumn));
    }

private:
    static void normalize(QList<Row> &rows);
    void allChanged(const QList<int> &roles = {})
    {
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), roles);
    }
    void removeRun(qsizetype first, qsizetype last);
    qsizetype insertRun(qsizetype row, const QList<Row> &fresh, qsizetype first);

    std::span<const Column> m_columns;
    const char *m_context;
    QList<Row> m_rows;
    std::vector<int> m_moves;
    std::vector<int> m_origins;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

template <typename Row, auto KeyOf>
void KeyedTableModel<Row, KeyOf>::removeRun(qsizetype first, qsizetype last)
{
    beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last - 1));
    m_rows.remove(first, last - first);
    endRemoveRows();
}

/// Puts the rows of `fresh` from `first` on that come before our row number `row` in front of it. \return how
/// many
template <typename Row, auto KeyOf>
qsizetype KeyedTableModel<Row, KeyOf>::insertRun(qsizetype row, const QList<Row> &fresh, qsizetype first)
{
    qsizetype last = first + 1;
    while (last < fresh.size() && (row == m_rows.size() || KeyOf(fresh.at(last)) < KeyOf(m_rows.at(row))))
        ++last;
    beginInsertRows({}, static_cast<int>(row), static_cast<int>(row + last - first - 1));
    QList<Row> next;
    next.reserve(m_rows.size() + last - first);
    std::move(m_rows.begin(), m_rows.begin() + row, std::back_inserter(next));
    std::copy(fresh.begin() + first, fresh.begin() + last, std::back_inserter(next));
    std::move(m_rows.begin() + row, m_rows.end(), std::back_inserter(next));
    m_rows = std::move(next);
    endInsertRows();
    return last - first;
}

/// Into the order of keys, each once. A list that is already so is not touched, and stays shared.
template <typename Row, auto KeyOf>
void KeyedTableModel<Row, KeyOf>::normalize(QList<Row> &rows)
{
    const auto isNotBefore = [](const Row &a, const Row &b) { return !(KeyOf(a) < KeyOf(b)); };
    if (std::adjacent_find(rows.cbegin(), rows.cend(), isNotBefore) == rows.cend())
        return;
    // Rows are big: places are sorted, and each row is taken once.
    std::vector<qsizetype> places(static_cast<std::size_t>(rows.size()));
    std::iota(places.begin(), places.end(), qsizetype(0));
    const auto isBefore = [&rows](qsizetype a, qsizetype b) { return KeyOf(rows.at(a)) < KeyOf(rows.at(b)); };
    std::sort(places.begin(), places.end(), isBefore);
    const auto isSame = [&rows](qsizetype a, qsizetype b) { return KeyOf(rows.at(a)) == KeyOf(rows.at(b)); };
    places.erase(std::unique(places.begin(), places.end(), isSame), places.end());
    const bool isOurs = rows.isDetached();
    QList<Row> sorted;
    sorted.reserve(static_cast<qsizetype>(places.size()));
    for (const qsizetype place : places)
        sorted.append(isOurs ? Row(std::move(rows[place])) : rows.at(place));
    rows = std::move(sorted);
}

template <typename Row, auto KeyOf>
void KeyedTableModel<Row, KeyOf>::replaceRows(QList<Row> fresh)
{
    const auto hasSameKey = [](const Row &a, const Row &b) { return KeyOf(a) == KeyOf(b); };
    if (!std::equal(fresh.cbegin(), fresh.cend(), m_rows.cbegin(), m_rows.cend(), hasSameKey))
        normalize(fresh); // else it is in our order already
    std::vector<int> moves(static_cast<std::size_t>(m_rows.size()), -1);
    std::vector<int> origins(static_cast<std::size_t>(fresh.size()), -1);
    qsizetype same = 0;
    qsizetype next = 0;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        while (next < fresh.size() && KeyOf(fresh.at(next)) < KeyOf(m_rows.at(row)))
            ++next;
        if (next == fresh.size() || !(KeyOf(fresh.at(next)) == KeyOf(m_rows.at(row))))
            continue;
        moves[static_cast<std::size_t>(row)] = static_cast<int>(next);
        if (fresh.at(next) == m_rows.at(row)) {
            origins[static_cast<std::size_t>(next)] = static_cast<int>(row);
            ++same;
        }
        ++next;
    }
    if (same == fresh.size() && same == m_rows.size())
        return;
    beginResetModel();
    m_rows = std::move(fresh);
    m_moves = std::move(moves);
    m_origins = std::move(origins);
    endResetModel();
}

template <typename Row, auto KeyOf>
void KeyedTableModel<Row, KeyOf>::setRows(QList<Row> fresh)
{
    normalize(fresh);
    const auto before = [](const Row &a, const Row &b) { return KeyOf(a) < KeyOf(b); };

    qsizetype row = 0;
    while (row < fresh.size()) {
        qsizetype gone = row;
        while (gone < m_rows.size() && before(m_rows.at(gone), fresh.at(row)))
            ++gone;
        if (gone > row)
            removeRun(row, gone);
        if (row == m_rows.size() || before(fresh.at(row), m_rows.at(row))) {
            row += insertRun(row, fresh, row);
            continue;
        }
        if (!(m_rows.at(row) == fresh.at(row))) {
            m_rows[row] = fresh.at(row);
            emit dataChanged(index(static_cast<int>(row), 0),
                             index(static_cast<int>(row), columnCount() - 1));
        }
        ++row;
    }
    if (row < m_rows.size())
        removeRun(row, m_rows.size());
}

template <typename Row, auto KeyOf>
QVariant KeyedTableModel<Row, KeyOf>::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const Column &column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return plain(column.text(row, m_now));
    case Qt::ToolTipRole:
        return column.toolTip ? QVariant(toolTipText(column.toolTip(row))) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column.rightAligned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return column.sortKey ? column.sortKey(row) : QVariant(column.text(row, m_now));
    case StateRole:
        return column.state ? QVariant::fromValue(column.state(row)) : QVariant();
    case MonospaceRole:
        return column.monospace;
    case MutedRole:
        return column.muted;
    default:
        return {};
    }
}

template <typename Row, auto KeyOf>
QVariant KeyedTableModel<Row, KeyOf>::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return QCoreApplication::translate(m_context, column.title);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column.rightAligned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace slipway::ui
