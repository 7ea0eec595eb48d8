// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"

#include "ui/common/confirm.h"
#include "ui/shell/loosefolder.h"
#include "ui/shell/mainwindow.h"

#include <QTableView>
#include <QTest>

#include <memory>

namespace slipway::test {

using namespace Qt::StringLiterals;

void showPages(ui::MainWindow &window, const SavePicture &save)
{
    for (const ui::PageId page : ui::kPages) {
        window.openPage(page);
        for (const QString &name : { u"containers"_s, u"certificates"_s }) {
            if (auto *table = window.findChild<QTableView *>(name); table && table->isVisible())
                table->selectRow(0);
        }
        save(window, ui::pageName(page));
    }
}

void showDialogs(ui::MainWindow &window, const SavePicture &save)
{
    const auto shoot = [&window, &save](const QString &name) {
        QTest::qWait(100);
        auto *dialog = window.findChild<QDialog *>();
        if (!dialog)
            return;
        save(*dialog, name);
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
    const std::unique_ptr<ui::Confirm> folder(
        ui::looseFolderQuestion(u"/home/someone/.local/share/slipway"_s));
    folder->show();
    save(*folder, u"loose-folder"_s);
}

void showNetwork(ui::MainWindow &window, const SavePicture &save)
{
    window.openPage(ui::PageId::Settings);
    for (const QString &pane : { u"networkPane"_s, u"azureAuthoritiesPane"_s, u"noticeSettings"_s }) {
        if (auto *found = window.findChild<QWidget *>(pane))
            save(*found, pane);
    }
}

void tellNotices(FakeNotices &notices)
{
    const docker::HostId host(u"web-02"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    notices.tell({ .kind = docker::NoticeKind::HostLost,
                   .host = docker::HostId(u"db-01"_s),
                   .hostName = u"db-01"_s,
                   .when = now.addSecs(-5000),
                   .reason = Error { .kind = ErrorKind::Timeout, .subject = u"203.0.113.30:2376"_s } });
    for (const docker::NoticeKind kind : { docker::NoticeKind::Exited, docker::NoticeKind::Unhealthy,
                                           docker::NoticeKind::HostBack, docker::NoticeKind::RestartLoop }) {
        notices.tell({ .kind = kind,
                       .host = host,
                       .hostName = u"web-02"_s,
                       .containerName = u"shop-worker-1"_s,
                       .exitCode = 137,
                       .deaths = 4,
                       .when = now.addSecs(-200) });
    }
}

} // namespace slipway::test
