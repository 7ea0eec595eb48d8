// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tableview.h"
#include "ui/models/containerproxy.h"

#include <QPersistentModelIndex>
#include <QTimer>

class QMenu;

namespace slipway::ui {

/// The table of containers: columns that can be chosen, moved and widened, headings of groups that open and
/// close (Left, Right, Enter, a click on the triangle), and it knows which containers can be seen.
class ContainerTable final : public TableView
{
    Q_OBJECT

public:
    // outlives: `proxy` is owned by the page that owns this
    explicit ContainerTable(ContainerProxy &proxy, QWidget *parent = nullptr);

    /// Puts back what was remembered of the columns, and remembers from now on.
    // outlives: `settings` is owned by app
    void rememberColumns(Settings &settings);
    /// One entry a column, to show and to hide it.
    void fillColumnMenu(QMenu *menu);
    /// Of one host only, the column Host says nothing.
    void setHostShown(bool shown);

    /// From top to bottom, what is in the viewport now.
    QList<const ContainerRow *> visibleRows() const;

signals:
    /// visibleRows() may be others; not more often than people can see.
    void visibleChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setDefaults();
    QByteArray columnState() const;
    void restoreColumns(const QByteArray &state);
    void restoreColumn(int place, const QByteArray &text);
    void showColumn(int column, bool shown);
    void applyHidden();
    void toggle(const QModelIndex &group);
    void keepPlace();
    void restorePlace();
    void showHeaderMenu(const QPoint &position);

    ContainerProxy &m_proxy;
    std::array<bool, ContainerModel::ColumnCount> m_chosen {};
    bool m_hostShown = true;
    QPersistentModelIndex m_top; ///< the first line in view, while rows change
    int m_topOffset = 0;
    QTimer m_visibleTimer;
    QTimer m_saveTimer;
};

} // namespace slipway::ui
