// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the main window on stand-ins, saves a picture of every page and window in both themes, and says on
// standard error what of it cannot be read. Not a test: for looking at.
//   slipway-gallery FOLDER [FILE.qm [WIDTHxHEIGHT]]
#include "accounts.h"
#include "audit.h"
#include "certificates.h"
#include "containers.h"
#include "machines.h"
#include "newmachine.h"
#include "setup.h"
#include "shell.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

constexpr QSize kUsual { 1200, 740 };

/// Of the form 1200x740.
QSize sizeFrom(const QString &text)
{
    const QSize size(text.section(u'x', 0, 0).toInt(), text.section(u'x', 1, 1).toInt());
    return size.isEmpty() ? kUsual : size;
}

void save(QWidget &widget, const QString &folder, const QString &name)
{
    QTest::qWait(150);
    widget.grab().save(folder + u'/' + name + u".png"_s);
    const QStringList found = test::audit(widget);
    for (const QString &line : found)
        std::fprintf(stderr, "%s: %s\n", qPrintable(name), qPrintable(line));
}

/// The program sets both with its language, too.
void useLanguage(const QString &file, QTranslator &words, test::FakeSettings &settings)
{
    if (!words.load(file))
        return;
    QApplication::installTranslator(&words);
    settings.languageCode = words.language();
    QLocale::setDefault(QLocale(words.language()));
}

void saveEmptyPages(test::FakeServices &fakes, QSize size, const QString &folder)
{
    ui::MainWindow empty(fakes.services);
    empty.resize(size);
    empty.show();
    for (const ui::PageId page : ui::kPages) {
        empty.openPage(page);
        save(empty, folder, u"empty-"_s + ui::pageName(page));
    }
}

void fillExamples(test::FakeServices &fakes)
{
    fakes.fillWithExamples();
    fakes.content.fillWithExamples();
    fakes.network.chosen = { .proxy = ui::ProxyChoice::Manual,
                             .host = u"proxy.contoso.example"_s,
                             .direct = { u"stack.contoso.example"_s, u"10.0.0.0/8"_s },
                             .user = u"someone"_s };
    fakes.network.password = "secret";
    fakes.network.rows = { { .id = u"1"_s,
                             .name = u"Contoso Inspection Root"_s,
                             .ends = QDateTime::currentDateTimeUtc().addDays(900) } };
    const QString database = u"a2"_s.leftJustified(64, u'f');
    const qint64 now = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
    for (int i = 0; i < 6; ++i)
        fakes.content.happened.append({ .type = u"container"_s,
                                        .action = i % 2 == 0 ? u"start"_s : u"die"_s,
                                        .actorId = database,
                                        .attributes = { { u"exitCode"_s, u"137"_s } },
                                        .timeNanos = now - qint64 { 6 - i } * 60'000'000'000 });
}

void showAll(ui::MainWindow &window, test::FakeServices &fakes, const test::SavePicture &save)
{
    test::tellNotices(fakes.notices);
    test::showPages(window, save);
    test::showAccountTroubles(window, fakes, save);
    test::showNetwork(window, save);
    test::showMachine(window, save);
    test::showAddressDialog(window, fakes, save);
    test::showContainerTabs(window, save);
    test::showFigures(window, fakes, save);
    test::showDialogs(window, save);
    test::showCheck(window, fakes, save);
    test::showCertificateDialogs(window, fakes, save);
    test::showWizard(window, fakes, save);
    test::showSeveral(window, fakes, save);
    test::showNewMachine(window, fakes, save);
    test::showTerminal(window, fakes, save);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, u"."_s);
    QDir().mkpath(folder);
    const QSize size = sizeFrom(arguments.value(3));
    test::FakeServices fakes;
    QTranslator words;
    useLanguage(arguments.value(2), words, fakes.settings);
    saveEmptyPages(fakes, size, folder);
    fillExamples(fakes);
    ui::MainWindow window(fakes.services);
    window.resize(size);
    window.show();
    test::fillMachine(fakes);
    for (const ui::Theme theme : { ui::Theme::Light, ui::Theme::Dark }) {
        fakes.settings.setTheme(theme);
        const QString prefix = theme == ui::Theme::Light ? u"light-"_s : u"dark-"_s;
        showAll(window, fakes, [&folder, &prefix](QWidget &widget, const QString &name) {
            save(widget, folder, prefix + name);
        });
    }
    return 0;
}
