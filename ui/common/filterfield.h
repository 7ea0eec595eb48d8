// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace slipway::ui {

/// The filter of a page. Takes the focus with "/" from anywhere in the window while its page is shown; Escape
/// empties it; Down goes to `table`.
class FilterField final : public QLineEdit
{
    Q_OBJECT

public:
    /// \param page where "/" leads here
    explicit FilterField(QWidget *page);

    /// \param label the accessible name, \param hint the example shown while empty
    void setTexts(const QString &label, const QString &hint);
    void setTable(QWidget *table) { m_table = table; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Down: into the table, with a row selected.
    void enterTable();
    void showChosenRow();

    QWidget *m_table = nullptr;
};

} // namespace slipway::ui
