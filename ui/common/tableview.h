// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/settings.h"

#include <QTableView>

namespace slipway::ui {

class ColumnFitter;

/// The table of a page: rows of 30, whole rows are selected, no grid, sortable, Tab leaves it, arrow keys
/// stay inside, Enter activates; Tab comes to the titles after the rows (HeaderKeys). Column widths and order
/// are remembered.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    /// Remembers order and sorting under `key`, and the widths that somebody chose. Call after
    /// setColumnChars().
    // outlives: `settings` is owned by app
    void rememberHeader(Settings &settings, const QString &key);
    /// Widths in characters of the current font that the columns want, in order; the last one takes the rest.
    /// Until somebody drags one, they share the room there is, and none is narrower than its title. Call
    /// after setModel().
    void setColumnChars(std::initializer_list<int> chars);
    /// Which columns are left out where there is no room for all, see ColumnNeed::rank. Call after
    /// setColumnChars(); for tables whose details tell the rest.
    void setColumnRanks(std::initializer_list<int> ranks);

signals:
    /// The first paint with rows since the rows were none; for the stamps.
    void painted(int rows);
    void activatedByKey(const QModelIndex &index);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ColumnFitter *m_fitter = nullptr; ///< none without setColumnChars()
    int m_paintedRows = 0;
};

} // namespace slipway::ui
