// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers.h"

#include "ui/containers/containerdetail.h"
#include "ui/shell/mainwindow.h"

#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

/// An hour of figures for everything that runs.
void fillFigures(FakeServices &fakes)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const docker::Host &host : std::as_const(fakes.hosts.list)) {
        const QList<docker::ContainerSummary> containers = fakes.hosts.containers(host.id);
        int phase = 0;
        for (const docker::ContainerSummary &container : containers) {
            if (container.state.known() != docker::ContainerState::Running)
                continue;
            ++phase;
            for (int second = -3600; second <= 0; second += 5) {
                const double wave = std::sin((second + 300 * phase) / 97.0) + std::sin(second / 23.0) / 3;
                fakes.stats.put(
                    host.id, container.id,
                    { .at = now.addSecs(second),
                      .cpu = std::max(0.2, 40.0 * phase * (1.1 + wave)),
                      .cpus = 4,
                      .memory = (180.0 + 30 * wave) * 1024 * 1024 * phase,
                      .memoryLimit = 512.0 * 1024 * 1024 * phase,
                      .hasNetwork = phase != 2,
                      .network = docker::ByteRates { 90'000 * (1.5 + wave), 22'000 * (1.5 - wave) },
                      .block = docker::ByteRates { 4'000 * (1.5 + wave), 250'000 * (1.4 + wave) },
                      .pids = 14.0 + phase });
                if (const docker::Usage *usage = fakes.stats.usage(host.id, container.id))
                    fakes.stats.histories[host.id.text()].append(*usage);
            }
            fakes.stats.allFacts[container.id.text()] = { .startedAt = now.addSecs(-7400 * phase) };
        }
    }
}

} // namespace

void showContainerTabs(ui::MainWindow &window, const SavePicture &save)
{
    window.openPage(ui::PageId::Containers);
    window.findChild<QTableView *>(u"containers"_s)->selectRow(1);
    const QSize usual = window.size();
    window.resize(roomFor(usual));
    auto *tabs = window.findChild<QTabWidget *>(u"detailTabs"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        save(window, u"tab-"_s + tabs->widget(i)->objectName());
    }
    tabs->setCurrentIndex(0);
    window.resize(usual);
}

void showFigures(ui::MainWindow &window, FakeServices &fakes, const SavePicture &save)
{
    window.openPage(ui::PageId::Containers);
    auto *table = window.findChild<QTableView *>(u"containers"_s);
    auto *tabs = window.findChild<QTabWidget *>(u"detailTabs"_s);
    tabs->setCurrentWidget(window.findChild<QWidget *>(u"statsTab"_s));
    table->selectRow(0);
    QTest::qWait(200);
    fillFigures(fakes);
    save(window, u"containers-stats"_s);
    window.findChild<QAbstractButton *>(u"statsAsTable"_s)->toggle();
    save(window, u"containers-stats-table"_s);
    window.findChild<QAbstractButton *>(u"statsAsTable"_s)->toggle();
    const QList<QAction *> groups = [&window] {
        auto *page = window.findChild<QWidget *>(u"containersPage"_s); // machines have such a menu, too
        auto *menu = page->findChild<QPushButton *>(u"groupBy"_s)->menu();
        menu->popup(QPoint(0, 0));
        menu->hide();
        return menu->actions();
    }();
    groups.at(2)->trigger();
    table->clearSelection();
    table->setCurrentIndex({});
    window.findChild<QAbstractButton *>(u"showHostStats"_s)->setChecked(true);
    save(window, u"containers-grouped"_s);
    window.findChild<QAbstractButton *>(u"showHostStats"_s)->setChecked(false);
    groups.constFirst()->trigger();
}

void showTerminal(ui::MainWindow &window, FakeServices &fakes, const SavePicture &save)
{
    window.openPage(ui::PageId::Containers);
    if (auto *table = window.findChild<QTableView *>(u"containers"_s))
        table->selectRow(1);
    window.findChild<ui::ContainerDetail *>()->openTab(u"terminalTab"_s);
    save(window, u"terminal-new"_s);
    QTest::mouseClick(window.findChild<QPushButton *>(u"openTerminal"_s), Qt::LeftButton);
    QTest::qWait(100);
    FakeChannel *channel = fakes.terminals.latest();
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
    save(window, u"terminal"_s);
    channel->end(130);
    save(window, u"terminal-ended"_s);
}

} // namespace slipway::test
