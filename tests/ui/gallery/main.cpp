// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the main window on stand-ins and says on standard error what of every page and window cannot be read.
//   slipway-gallery FOLDER [FILE.qm [WIDTHxHEIGHT]]   saves pictures in both themes, for looking at
//   slipway-gallery --check [FILE.qm [WIDTHxHEIGHT]]  fails where a text is cut, in whatever language
#include "accounts.h"
#include "audit.h"
#include "certificates.h"
#include "containers.h"
#include "machines.h"
#include "making.h"
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

/// Of the form 1200x740.
QSize sizeFrom(const QString &text)
{
    const QSize size(text.section(u'x', 0, 0).toInt(), text.section(u'x', 1, 1).toInt());
    return size.isEmpty() ? test::kUsualSize : size;
}

/// How much was found that nobody can read. Cells of a table may be short: people make columns wider.
class Album final
{
public:
    /// Empty: keeps no pictures.
    explicit Album(QString folder)
        : m_folder(std::move(folder))
    {
    }

    int faults() const { return m_faults; }
    bool keepsPictures() const { return !m_folder.isEmpty(); }

    void add(QWidget &widget, const QString &name)
    {
        QTest::qWait(keepsPictures() ? 150 : 40);
        if (keepsPictures())
            widget.grab().save(m_folder + u'/' + name + u".png"_s);
        const QStringList found = test::audit(widget);
        for (const QString &line : found) {
            const bool isFault = !line.startsWith("short cell"_L1) && !line.startsWith("tabs behind"_L1);
            m_faults += isFault ? 1 : 0;
            if (isFault || keepsPictures())
                std::fprintf(stderr, "%s: %s\n", qPrintable(name), qPrintable(line));
        }
    }

private:
    QString m_folder;
    int m_faults = 0;
};

/// The program sets both with its language, too.
void useLanguage(const QString &file, QTranslator &words, test::FakeSettings &settings)
{
    if (!words.load(file))
        return;
    QApplication::installTranslator(&words);
    settings.languageCode = words.language();
    QLocale::setDefault(QLocale(words.language()));
}

void addEmptyPages(test::FakeServices &fakes, QSize size, Album &album)
{
    ui::MainWindow empty(fakes.services);
    empty.resize(size);
    empty.show();
    for (const ui::PageId page : ui::kPages) {
        empty.openPage(page);
        album.add(empty, u"empty-"_s + ui::pageName(page));
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
    test::showMaking(window, fakes, save);
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
    const bool isCheck = arguments.value(1) == "--check"_L1;
    const QString folder = isCheck ? QString() : arguments.value(1, u"."_s);
    if (!isCheck)
        QDir().mkpath(folder);
    Album album(folder);
    const QSize size = sizeFrom(arguments.value(3));
    test::FakeServices fakes;
    QTranslator words;
    useLanguage(arguments.value(2), words, fakes.settings);
    addEmptyPages(fakes, size, album);
    fillExamples(fakes);
    ui::MainWindow window(fakes.services);
    window.resize(size);
    window.show();
    test::fillMachine(fakes);
    const QList<ui::Theme> both { ui::Theme::Light, ui::Theme::Dark };
    for (const ui::Theme theme : isCheck ? both.first(1) : both) {
        fakes.settings.setTheme(theme);
        const QString prefix = theme == ui::Theme::Light ? u"light-"_s : u"dark-"_s;
        showAll(window, fakes, [&album, &prefix](QWidget &widget, const QString &name) {
            album.add(widget, prefix + name);
        });
    }
    return isCheck && album.faults() > 0 ? 1 : 0;
}
