// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QHeaderView;
class QKeyEvent;
class QTableView;

namespace slipway::ui {

/// Makes the titles of a sortable table a stop of the keyboard: Tab comes to them after the rows, Left and
/// Right go from one to the next, Space and Enter sort by it, Down leads back to the rows. Qt's own titles
/// know the mouse only.
class HeaderKeys final : public QObject
{
    Q_OBJECT

public:
    // outlives: `table` owns this
    explicit HeaderKeys(QTableView &table);

    /// Whether the keyboard is on this title of `header`.
    static bool isCurrent(const QWidget *header, int column);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHeaderView &header() const;
    bool press(QKeyEvent &event);
    void enter();
    void move(int step);
    void sort();
    void setCurrent(int column);
    void tell();

    QTableView &m_table;
    int m_current = 0;
};

} // namespace slipway::ui
