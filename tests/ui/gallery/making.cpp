// SPDX-License-Identifier: GPL-3.0-or-later
#include "making.h"

#include "ui/containers/create/createdialog.h"
#include "ui/containers/operationdialogs.h"
#include "ui/containers/prunedialog.h"
#include "ui/shell/mainwindow.h"

#include <QDialog>
#include <QTabWidget>
#include <QTest>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

void showCreate(ui::MainWindow &window, FakeServices &fakes, const SavePicture &save)
{
    ui::CreateDialog dialog(fakes.services, fakes.hosts.list.constFirst().id, {}, &window);
    dialog.show();
    auto *tabs = dialog.findChild<QTabWidget *>(u"createForm"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        save(dialog, u"create-"_s + tabs->widget(i)->objectName());
    }
}

/// The dialog that `open` opens.
void showOne(ui::MainWindow &window, const QString &name, const SavePicture &save,
             const std::function<void()> &open)
{
    open();
    QTest::qWait(50);
    auto *dialog = window.findChild<QDialog *>();
    if (!dialog)
        return;
    save(*dialog, name);
    dialog->close();
    QTest::qWait(50);
}

} // namespace

void showMaking(ui::MainWindow &window, FakeServices &fakes, const SavePicture &save)
{
    showCreate(window, fakes, save);
    const docker::Host &host = fakes.hosts.list.constFirst();
    QList<ui::ContainerRow> rows;
    const QList<docker::ContainerSummary> containers = fakes.hosts.containers(host.id);
    for (const docker::ContainerSummary &container : containers)
        rows.append({ .host = host.id, .hostName = host.name, .container = container });
    if (rows.isEmpty())
        return;
    showOne(window, u"remove"_s, save, [&] { ui::dialogs::askToRemove(rows, &window, [](auto) {}); });
    showOne(window, u"kill"_s, save, [&] { ui::dialogs::askToKill(rows, &window, [](auto) {}); });
    showOne(window, u"rename"_s, save,
            [&] { ui::dialogs::askToRename(rows.constFirst(), &window, [](auto) {}); });
    showOne(window, u"update"_s, save,
            [&] { ui::dialogs::askToUpdate(rows, nullptr, &window, [](auto) {}); });
    showOne(window, u"run-line"_s, save,
            [&] { ui::dialogs::showRunLine(rows.constFirst(), { .image = u"nginx:1.27"_s }, &window); });
    showOne(window, u"prune"_s, save,
            [&] { (new ui::PruneDialog(fakes.services, host.id, &window))->open(); });
}

} // namespace slipway::test
