// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/settings.h"

#include <QTableView>

namespace slipway::ui {

/// The table of a page: rows of 30, whole rows are selected, no grid, sortable, Tab leaves it, arrow keys
/// stay inside, Enter activates. Column widths and order are remembered.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    /// Remembers header widths, order and sorting under `key`. Call after setModel().
    // outlives: `settings` is owned by app
    void rememberHeader(Settings &settings, const QString &key);
    /// Widths in characters of the current font, for the columns in order; the last one takes the rest.
    void setColumnChars(std::initializer_list<int> chars);

signals:
    /// The first paint with rows since the rows were none; for the stamps.
    void painted(int rows);
    void activatedByKey(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int m_paintedRows = 0;
};

} // namespace slipway::ui
