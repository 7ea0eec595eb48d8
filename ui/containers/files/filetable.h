// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tableview.h"

#include <QStringList>

namespace slipway::ui {

/// The table of a folder: takes files that are dropped on it, and says when some of its own are dragged out.
/// Backspace goes up.
class FileTable final : public TableView
{
    Q_OBJECT

public:
    explicit FileTable(QWidget *parent = nullptr);

signals:
    /// Paths on this computer.
    void filesDropped(const QStringList &paths);
    void dragWanted();
    void upWanted();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace slipway::ui
