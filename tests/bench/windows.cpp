// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log/trace.h"

#include <QApplication>
#include <QDockWidget>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenuBar>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QTableView>
#include <QTimer>
#include <QToolBar>
#include <QTreeView>

// bench-window empty|shell: the least that a first window can cost. `empty` is a bare QMainWindow; `shell` is
// the floor for any program with menus, a tool bar, two views and a status bar. Both stamp their first paint
// and end.

using namespace Qt::StringLiterals;

namespace {

class Window final : public QMainWindow
{
public:
    using QMainWindow::QMainWindow;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, this, [] {
            slipway::trace::stamp("first-paint"_L1);
            QCoreApplication::quit();
        });
    }
};

void furnish(QMainWindow &window)
{
    for (const QString &title : { u"&File"_s, u"&Edit"_s, u"&View"_s, u"&Tools"_s, u"&Help"_s }) {
        QMenu *menu = window.menuBar()->addMenu(title);
        for (int i = 0; i < 8; ++i)
            menu->addAction(u"Action %1"_s.arg(i));
    }
    QToolBar *bar = window.addToolBar(u"Tools"_s);
    for (int i = 0; i < 8; ++i)
        bar->addAction(window.style()->standardIcon(QStyle::SP_FileIcon), u"Tool %1"_s.arg(i));
    auto *model = new QStandardItemModel(0, 6, &window);
    auto *table = new QTableView(&window);
    table->setModel(model);
    window.setCentralWidget(table);
    auto *tree = new QTreeView(&window);
    tree->setModel(new QStandardItemModel(0, 1, &window));
    auto *dock = new QDockWidget(u"Tree"_s, &window);
    dock->setWidget(tree);
    window.addDockWidget(Qt::LeftDockWidgetArea, dock);
    window.statusBar()->showMessage(u"Ready"_s);
}

} // namespace

int main(int argc, char **argv)
{
    slipway::trace::printToStderr(true);
    const QApplication qt(argc, argv);
    Window window;
    window.resize(1100, 720);
    if (QApplication::arguments().value(1) == "shell"_L1)
        furnish(window);
    window.show();
    return QApplication::exec();
}
