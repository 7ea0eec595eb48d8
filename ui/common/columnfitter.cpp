// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/columnfitter.h"

#include "ui/common/letterwidth.h"
#include "ui/common/metrics.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <utility>

namespace slipway::ui {

namespace {

constexpr int kRowsMeasured = 100;
constexpr int kLeastChars = 8;
constexpr int kMostChars = 40;

} // namespace

ColumnFitter::ColumnFitter(QTableView &table)
    : QObject(&table)
    , m_table(table)
{
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &ColumnFitter::resized);
    const QAbstractItemModel *model = table.model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &ColumnFitter::rowsCame);
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnFitter::rowsCame);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ColumnFitter::rowsCame);
    connect(model, &QAbstractItemModel::headerDataChanged, this, [this] { // in another language
        measure();
        fit();
    });
}

void ColumnFitter::setActive(bool active)
{
    m_isActive = active;
    measure();
    fit();
}

void ColumnFitter::setRank(int column, int rank)
{
    m_ranks.insert(column, rank);
    measure();
    fit();
}

void ColumnFitter::setColumnHidden(int column, bool hidden)
{
    if ((m_table.isColumnHidden(column) && !isLeftOut(column)) == hidden)
        return;
    leaveOut({});
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        m_table.setColumnHidden(column, hidden);
    }
    measure();
    fit();
}

/// A tool tip or a state that comes later moves no column; only a list that was empty is measured.
void ColumnFitter::rowsCame()
{
    const bool hadRows = std::exchange(m_hasRows, m_table.model()->rowCount() > 0);
    if (hadRows || !m_hasRows)
        return;
    measure();
    fit();
    QTimer::singleShot(0, this, [this] { // some models insert the rows of one answer one by one
        measure();
        fit();
    });
}

void ColumnFitter::resized(int column, int before, int now)
{
    const bool isOurs = m_isFitting || before == 0 || now == 0 || isLast(column);
    if (!isOurs)
        m_isActive = false;
}

bool ColumnFitter::isLast(int column) const
{
    const QHeaderView &header = *m_table.horizontalHeader();
    for (int place = header.count() - 1; place >= 0; --place) {
        const int at = header.logicalIndex(place);
        if (!header.isSectionHidden(at))
            return at == column;
    }
    return false;
}

int ColumnFitter::longestCell(int column) const
{
    const int rows = std::min(m_table.model()->rowCount(), kRowsMeasured);
    int longest = 0;
    for (int row = 0; row < rows; ++row)
        longest = std::max(longest, m_table.sizeHintForIndex(m_table.model()->index(row, column)).width());
    return longest;
}

ColumnNeed ColumnFitter::needOf(int column) const
{
    const int head = m_table.horizontalHeader()->sectionSizeHint(column);
    if (const auto given = m_given.constFind(column); given != m_given.cend()) {
        const int longest = longestCell(column);
        return { .least = std::max({ head, given->least, std::min(longest, m_least.value(column)) }),
                 .wanted = std::max({ head, given->wanted, longest }),
                 .rank = m_ranks.value(column),
                 .said = std::max(head, std::min(longest, given->wanted)) };
    }
    const int letter = letterWidth(m_table.fontMetrics());
    const int most = kMostChars * letter + 2 * metrics::kSpaceS;
    const int wanted = std::max(head, std::min(longestCell(column), most));
    const int least = m_least.value(column, kLeastChars * letter + 2 * metrics::kSpaceS);
    return { .least = std::max(head, std::min(wanted, least)),
             .wanted = wanted,
             .rank = m_ranks.value(column) };
}

void ColumnFitter::measure()
{
    if (!m_isActive)
        return;
    leaveOut({}); // the head of a hidden column has no width
    m_measured.clear();
    for (int column = 0; column < m_table.model()->columnCount(); ++column) {
        if (!m_table.isColumnHidden(column))
            m_measured.insert(column, needOf(column));
    }
}

void ColumnFitter::fit()
{
    if (!m_isActive || m_measured.isEmpty() || !m_table.isVisible())
        return;
    const int room = m_table.viewport()->width();
    QList<int> columns = m_measured.keys();
    QList<ColumnNeed> needs = m_measured.values();
    QList<int> without = columnsWithoutRoom(needs, room);
    std::sort(without.begin(), without.end(), std::greater<>());
    QSet<int> leftOut;
    for (const int place : std::as_const(without)) {
        leftOut.insert(columns.takeAt(place));
        needs.removeAt(place);
    }
    leaveOut(leftOut);
    const QList<int> widths = fitColumns(needs, room);
    const QScopedValueRollback fitting(m_isFitting, true);
    for (qsizetype i = 0; i < columns.size(); ++i)
        m_table.setColumnWidth(columns.at(i), widths.at(i));
}

/// These and no others.
void ColumnFitter::leaveOut(const QSet<int> &columns)
{
    const QSet<int> before = std::exchange(m_leftOut, columns);
    const QSet<int> back = before - columns;
    const QSet<int> gone = columns - before;
    const QScopedValueRollback fitting(m_isFitting, true);
    for (const int column : back)
        m_table.setColumnHidden(column, false);
    for (const int column : gone)
        m_table.setColumnHidden(column, true);
}

bool ColumnFitter::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
        if (watched == m_table.viewport())
            fit();
        break;
    case QEvent::Show:
        if (watched != &m_table)
            break;
        measure();
        fit();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace slipway::ui
