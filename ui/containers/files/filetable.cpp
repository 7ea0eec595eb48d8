// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/files/filetable.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

namespace slipway::ui {

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

FileTable::FileTable(QWidget *parent)
    : TableView(parent)
{
    setAcceptDrops(true);
    setDragEnabled(true);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false);
}

void FileTable::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source() != this && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileTable::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->source() != this && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileTable::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (event->source() == this || paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit filesDropped(paths);
}

void FileTable::startDrag(Qt::DropActions /*actions*/)
{
    emit dragWanted();
}

void FileTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace) {
        emit upWanted();
        return;
    }
    TableView::keyPressEvent(event);
}

} // namespace slipway::ui
