// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/columnfitter.h"
#include "ui/common/tableview.h"
#include "ui/models/lineproxy.h"

#include <QPersistentModelIndex>
#include <QTimer>

#include <span>
#include <vector>

class QMenu;

namespace slipway::ui {

/// A table over a LineProxy: columns that can be chosen, moved and widened, headings of groups that open and
/// close (Left, Right, Enter, a click on the triangle), and rows that stay in their place while others come
/// and go.
class LineTable : public TableView
{
    Q_OBJECT

public:
    /// How wide a column is, in characters, before there are rows, and whether it is shown at first.
    struct FirstLook
    {
        int chars = 0;
        bool shown = true;
        /// Where there is little room, this many characters stay: of what comes later, too. 0: as ever.
        int least = 0;
        /// The lowest is left out first where there is no room for all, until somebody chooses it; 0: none.
        int rank = 0;
    };

    /// \param looks one a column
    // outlives: `proxy` is owned by the page that owns this
    LineTable(LineProxy &proxy, std::span<const FirstLook> looks, QWidget *parent = nullptr);

    /// Puts back what was remembered of the columns under `key`, and remembers from now on. Where no width
    /// was chosen yet, columns are fitted to what they say and to the room.
    // outlives: `settings` is owned by app
    void rememberColumns(Settings &settings, const QString &key);
    /// Makes a column wide enough for each of these words beside a state's icon. Before rememberColumns().
    void makeRoomForStates(int column, const QStringList &words);
    /// One entry a column, to show and to hide it.
    void fillColumnMenu(QMenu *menu);
    /// A column that says nothing now is not shown, whatever was chosen.
    void setUseful(int column, bool useful);
    /// Opens a heading and selects what stands below it; the heading stays current.
    void selectGroup(const QModelIndex &group);
    /// Whether somebody wants to see it.
    bool isChosen(int column) const { return m_columns[static_cast<std::size_t>(column)].chosen; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Column
    {
        bool chosen = true;
        bool useful = true;
        int width = 0; ///< at first
        bool hasStates = false;
        int least = 0; ///< in pixels; 0: as the fitter finds
        int rank = 0; ///< 0: was chosen, or always stays
    };

    void setDefaults(std::span<const FirstLook> looks);
    void fitColumns();
    bool isFitted() const { return m_fitter && m_fitter->isActive(); }
    bool isLeftOut(int column) const { return m_fitter && m_fitter->isLeftOut(column); }
    char stateOf(int column) const;
    QByteArray columnState() const;
    bool restoreColumns(const QByteArray &state);
    bool restoreColumn(int place, const QByteArray &text);
    void showColumn(int column, bool shown);
    void applyHidden();
    void toggle(const QModelIndex &group);
    void keepPlace();
    void restorePlace();
    void showHeaderMenu(const QPoint &position);

    LineProxy &m_proxy;
    std::vector<Column> m_columns;
    QPersistentModelIndex m_top; ///< the first line in view, while rows change
    int m_topOffset = 0;
    QTimer m_saveTimer;
    ColumnFitter *m_fitter = nullptr; ///< none where widths were chosen before
};

} // namespace slipway::ui
