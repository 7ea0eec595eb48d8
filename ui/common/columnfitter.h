// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/columnfit.h"

#include <QHash>
#include <QObject>
#include <QSet>

class QTableView;

namespace slipway::ui {

/// Keeps the columns of a table as wide as what they say and the room allow, until somebody drags one: then
/// widths are that person's. What they say is measured when rows come and when columns are shown, not with
/// every change, so that nothing moves while it is read. Where not even the least of all fits, columns that
/// have a rank are left out.
class ColumnFitter final : public QObject
{
    Q_OBJECT

public:
    /// Looks at `table` from now on. Its model does not change any more.
    // outlives: `table` owns this
    explicit ColumnFitter(QTableView &table);

    /// What a column asks for whatever its cells say now; numbers that change all the time do not decide it.
    void setNeed(int column, ColumnNeed need) { m_given.insert(column, need); }
    /// Below this a column does not go where its cells want as much.
    void setLeast(int column, int width) { m_least.insert(column, width); }
    /// Such a column is left out where there is no room, see ColumnNeed::rank; 0: never.
    void setRank(int column, int rank);
    void setColumnHidden(int column, bool hidden);
    /// Whether a column that is not hidden is left out now.
    bool isLeftOut(int column) const { return m_leftOut.contains(column); }
    /// Whether the widths are ours, and not a person's.
    bool isActive() const { return m_isActive; }
    void setActive(bool active);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rowsCame();
    void resized(int column, int before, int now);
    void measure();
    void fit();
    void leaveOut(const QSet<int> &columns);
    ColumnNeed needOf(int column) const;
    int longestCell(int column) const;
    bool isLast(int column) const;

    QTableView &m_table;
    QHash<int, ColumnNeed> m_given;
    QHash<int, int> m_least;
    QHash<int, int> m_ranks;
    QSet<int> m_leftOut;
    QHash<int, ColumnNeed> m_measured;
    bool m_isActive = true;
    bool m_isFitting = false;
    bool m_hasRows = false;
};

} // namespace slipway::ui
