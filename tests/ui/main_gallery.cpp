// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the main window on stand-ins and saves a picture of every page in both themes. Not a test: for
// looking at.
//   slipway-gallery FOLDER
#include "fakeservices.h"
#include "ui/common/confirm.h"
#include "ui/containers/containerdetail.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

void save(QWidget &widget, const QString &folder, const QString &name)
{
    QTest::qWait(150);
    widget.grab().save(folder + u'/' + name + u".png"_s);
}

void showPages(ui::MainWindow &window, const QString &folder, const QString &theme)
{
    for (const ui::PageId page : ui::kPages) {
        window.openPage(page);
        for (const QString &name : { u"containers"_s, u"certificates"_s }) {
            if (auto *table = window.findChild<QTableView *>(name); table && table->isVisible())
                table->selectRow(0);
        }
        save(window, folder, theme + u'-' + ui::pageName(page));
    }
}

/// Every tab of the pane below the containers.
void showTabs(ui::MainWindow &window, const QString &folder, const QString &theme)
{
    window.openPage(ui::PageId::Containers);
    window.findChild<QTableView *>(u"containers"_s)->selectRow(1);
    auto *tabs = window.findChild<QTabWidget *>(u"detailTabs"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        save(window, folder, theme + u"-tab-"_s + tabs->widget(i)->objectName());
    }
    tabs->setCurrentIndex(0);
}

void showDialogs(ui::MainWindow &window, const QString &folder, const QString &theme)
{
    const auto shoot = [&window, &folder, &theme](const QString &name) {
        QTest::qWait(100);
        auto *dialog = window.findChild<QDialog *>();
        if (!dialog)
            return;
        save(*dialog, folder, theme + u'-' + name);
        dialog->close();
        QTest::qWait(50);
    };
    window.openSignIn();
    shoot(u"signin"_s);
    window.openConnect();
    shoot(u"connect"_s);
    window.openPalette();
    shoot(u"palette"_s);
    auto *confirm = new ui::Confirm(
        { .title = u"Remove 2 Containers"_s,
          .question = u"Remove these 2 containers? What they wrote outside of volumes is lost."_s,
          .button = u"Remove"_s,
          .details = u"blog-web-1 on web-01\nblog-db-1 on web-01"_s },
        &window);
    confirm->open();
    shoot(u"confirm"_s);
}

/// A shell with colours, wide characters and a marked line.
void showTerminal(ui::MainWindow &window, test::FakeServices &fakes, const QString &folder,
                  const QString &theme)
{
    window.openPage(ui::PageId::Containers);
    if (auto *table = window.findChild<QTableView *>(u"containers"_s))
        table->selectRow(1);
    window.findChild<ui::ContainerDetail *>()->openTab(u"terminalTab"_s);
    save(window, folder, theme + u"-terminal-new"_s);
    QTest::mouseClick(window.findChild<QPushButton *>(u"openTerminal"_s), Qt::LeftButton);
    QTest::qWait(100);
    test::FakeChannel *channel = fakes.terminals.latest();
    channel->start(u"bash"_s);
    channel->say("\x1b]0;root@web: /srv\x07\x1b[1;32mroot@web\x1b[m:\x1b[1;34m/srv\x1b[m# ls --color\r\n"
                 "\x1b[34mconf\x1b[m  \x1b[32mrun.sh\x1b[m  \x1b[31marchive.tar\x1b[m  日本語.txt  \x1b[7m "
                 "inverse \x1b[m "
                 "\x1b[4munderlined\x1b[m \x1b[2mfaint\x1b[m\r\n");
    for (int i = 0; i < 16; ++i)
        channel->say("\x1b[48;5;" + QByteArray::number(i) + "m  \x1b[m\x1b[38;5;" + QByteArray::number(i)
                     + "mA\x1b[m");
    channel->say(
        "\r\n\x1b(0lqqqwqqqk\x1b(B \x1b[38;2;255;120;0mtrue colour\x1b[m\r\n\x1b(0x   x   x\x1b(B\r\n# ");
    save(window, folder, theme + u"-terminal"_s);
    channel->end(130);
    save(window, folder, theme + u"-terminal-ended"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = QApplication::arguments().value(1, u"."_s);
    QDir().mkpath(folder);
    test::FakeServices fakes;
    {
        ui::MainWindow empty(fakes.services);
        empty.resize(1200, 740);
        empty.show();
        for (const ui::PageId page : ui::kPages) {
            empty.openPage(page);
            save(empty, folder, u"empty-"_s + ui::pageName(page));
        }
    }
    fakes.fillWithExamples();
    fakes.content.fillWithExamples();
    const QString database = u"a2"_s.leftJustified(64, u'f');
    const qint64 now = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
    for (int i = 0; i < 6; ++i)
        fakes.content.happened.append({ .type = u"container"_s,
                                        .action = i % 2 == 0 ? u"start"_s : u"die"_s,
                                        .actorId = database,
                                        .attributes = { { u"exitCode"_s, u"137"_s } },
                                        .timeNanos = now - qint64 { 6 - i } * 60'000'000'000 });
    ui::MainWindow window(fakes.services);
    window.resize(1200, 740);
    window.show();
    showPages(window, folder, u"light"_s);
    showTabs(window, folder, u"light"_s);
    showDialogs(window, folder, u"light"_s);
    showTerminal(window, fakes, folder, u"light"_s);
    fakes.settings.setTheme(ui::Theme::Dark);
    showPages(window, folder, u"dark"_s);
    showTabs(window, folder, u"dark"_s);
    showDialogs(window, folder, u"dark"_s);
    showTerminal(window, fakes, folder, u"dark"_s);
    return 0;
}
