// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/texttablemodel.h"

#include "ui/models/text/safetext.h"

#include <QSet>

namespace slipway::ui {

TextTableModel::TextTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TextTableModel::setTitles(const QStringList &titles)
{
    if (titles.size() == m_titles.size()) {
        m_titles = titles;
        if (!titles.isEmpty())
            emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_titles = titles;
    m_rows.clear();
    endResetModel();
}

void TextTableModel::removeMissing(const QList<TextRow> &fresh)
{
    QSet<QString> keys;
    for (const TextRow &row : fresh)
        keys.insert(row.key);
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        if (keys.contains(m_rows.at(i).key))
            continue;
        beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
        m_rows.removeAt(i);
        endRemoveRows();
    }
}

void TextTableModel::setRows(const QList<TextRow> &fresh)
{
    removeMissing(fresh);
    QSet<QString> known;
    for (const TextRow &row : std::as_const(m_rows))
        known.insert(row.key);
    for (qsizetype i = 0; i < fresh.size(); ++i) {
        const TextRow &next = fresh.at(i);
        if (i < m_rows.size() && m_rows.at(i).key == next.key) {
            if (m_rows.at(i) == next)
                continue;
            m_rows[i] = next;
            emit dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), columnCount() - 1));
        } else if (!known.contains(next.key)) {
            beginInsertRows({}, static_cast<int>(i), static_cast<int>(i));
            m_rows.insert(i, next);
            endInsertRows();
            known.insert(next.key);
        } else { // another order: rare enough to begin anew
            beginResetModel();
            m_rows = fresh;
            endResetModel();
            return;
        }
    }
    removeMissing(fresh); // a key that stood there twice
}

int TextTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant TextTableModel::alignment(int column) const
{
    const Qt::Alignment side = m_rightAligned.contains(column) ? Qt::AlignRight : Qt::AlignLeft;
    return QVariant::fromValue(side | Qt::AlignVCenter);
}

QVariant TextTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TextRow &row = m_rows.at(index.row());
    const QString cell = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return plain(cell);
    case Qt::ToolTipRole:
        return toolTipText(cell);
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case SortRole: {
        bool isNumber = false;
        const double number = cell.toDouble(&isNumber);
        return isNumber ? QVariant(number) : QVariant(cell);
    }
    case StateRole:
        return index.column() == 0 && row.state ? QVariant::fromValue(*row.state) : QVariant();
    case MonospaceRole:
        return m_monospace.contains(index.column());
    case MutedRole:
        return row.muted;
    case KeyRole:
        return row.key;
    default:
        return {};
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return plain(m_titles.at(section));
    return role == Qt::TextAlignmentRole ? alignment(section) : QVariant();
}

} // namespace slipway::ui
