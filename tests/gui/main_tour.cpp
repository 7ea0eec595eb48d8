// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "mainjob.h"
#include "ui/containers/containerdetail.h"
#include "ui/containers/terminal/terminalview.h"
#include "ui/machines/machinedetail.h"
#include "ui/services/setupservice.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

// slipway-tour: the real window does the main job by itself on the sandbox, tells each step, and leaves
// numbered screenshots. What `./dev run` does where there is no display.

using namespace slipway;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

void print(const QString &text)
{
    std::fputs(qPrintable(text), stdout);
    std::fputs("\n", stdout);
    std::fflush(stdout);
}

class Album
{
public:
    explicit Album(QString folder)
        : m_folder(std::move(folder))
    {
    }

    void add(const QString &step, QWidget *window)
    {
        const QString file = u"%1/%2.png"_s.arg(m_folder).arg(++m_count, 2, 10, QLatin1Char('0'));
        const bool saved = window->grab().save(file);
        print(u"%1. %2  [%3]"_s.arg(m_count).arg(step, saved ? file : u"could not be saved"_s));
    }

private:
    QString m_folder;
    int m_count = 0;
};

/// The pages that the job itself does not come by.
void visitOtherPages(ui::MainWindow &window, Album &album)
{
    const QList<std::pair<QString, QString>> pages { { u"home"_s, u"Home: what needs attention"_s },
                                                     { u"certificates"_s,
                                                       u"The certificates that were made"_s },
                                                     { u"activity"_s, u"Activity: what was done"_s },
                                                     { u"learn"_s, u"Learn"_s },
                                                     { u"settings"_s, u"Settings"_s } };
    for (const auto &[page, step] : pages) {
        window.showPage(page);
        QTest::qWait(200);
        album.add(step, &window);
    }
}

/// What can be seen and done with a machine; the one that was chosen for the job still is.
void visitMachine(ui::MainWindow &window, Album &album)
{
    window.showPage(u"machines"_s);
    auto *detail = window.findChild<ui::MachineDetail *>();
    const QList<std::pair<QString, QString>> tabs { { u"machineOverviewTab"_s, u"A machine"_s },
                                                    { u"extensionsTab"_s, u"Its extensions"_s },
                                                    { u"accessTab"_s, u"Who may sign in to it"_s },
                                                    { u"runCommandTab"_s, u"A script that runs on it"_s },
                                                    { u"machineStatusTab"_s, u"What its agent says"_s },
                                                    { u"machineNetworkTab"_s, u"Who reaches it"_s } };
    for (const auto &[tab, step] : tabs) {
        detail->enterTab(tab);
        QTest::qWait(1000);
        album.add(step, &window);
    }
}

/// What can be seen and done in a container.
MainJob::Failure visitContainer(ui::MainWindow &window, MainJob &job, Album &album)
{
    if (const MainJob::Failure failure = job.chooseRunningContainer())
        return failure;
    auto *detail = window.findChild<ui::ContainerDetail *>();
    detail->openTab(u"terminalTab"_s);
    auto *open = MainJob::find<QAbstractButton>(u"openTerminal"_s);
    if (!open || !QTest::qWaitFor([open] { return open->isEnabled(); }, 5000))
        return u"no terminal can be opened"_s;
    open->click();
    const auto hasPrompt = [] {
        const auto *view = MainJob::find<ui::TerminalView>(u"terminalView"_s);
        return view && !view->screenText().trimmed().isEmpty();
    };
    if (!QTest::qWaitFor(hasPrompt, 10'000))
        return u"no shell answers"_s;
    QTest::keyClicks(MainJob::find(u"terminalView"_s), u"ls -l /\r"_s);
    QTest::qWait(1000);
    album.add(u"A terminal in a container"_s, &window);
    const QList<std::pair<QString, QString>> tabs { { u"logsTab"_s, u"Its logs"_s },
                                                    { u"statsTab"_s, u"What it uses"_s },
                                                    { u"processesTab"_s, u"Its processes"_s },
                                                    { u"filesTab"_s, u"Its files"_s },
                                                    { u"inspectTab"_s, u"Its settings"_s },
                                                    { u"eventsTab"_s, u"What happened to it"_s },
                                                    { u"securityTab"_s, u"What is risky about it"_s } };
    for (const auto &[tab, step] : tabs) {
        detail->openTab(tab);
        QTest::qWait(tab == "statsTab"_L1 ? 4000 : 1000); // curves need a few figures
        album.add(step, &window);
    }
    return {};
}

bool isInstalling(const ui::SetupService &setup)
{
    const QList<ui::SetupRun *> runs = setup.runs();
    for (const ui::SetupRun *run : runs) {
        for (const provisioning::StepProgress &step : run->steps()) {
            if (step.kind == provisioning::StepKind::Install
                && step.state == provisioning::StepState::Running)
                return true;
        }
    }
    return false;
}

/// For the test that kills a program in the middle: begins a set-up, says when the machine installs, and
/// waits for its end.
int waitToBeKilled(app::Application &application, MainJob &job)
{
    MainJob::Failure failure = job.openMachines();
    if (!failure)
        failure = job.chooseMachine(u"web-01"_s);
    if (!failure)
        failure = job.answerQuestions();
    if (!failure)
        failure = job.beginSetup();
    if (!failure
        && !QTest::qWaitFor([&application] { return isInstalling(application.services().setup); }, 60'000))
        failure = u"the machine did not begin to install"_s;
    print(failure ? *failure : u"INSTALLING"_s);
    return failure ? 1 : QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication qt(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({ { u"out"_s, u"Folder for the screenshots."_s, u"DIR"_s, u"."_s },
                        { u"lang"_s, u"Language of the windows."_s, u"CODE"_s, u"en"_s },
                        { u"theme"_s, u"light or dark."_s, u"NAME"_s, u"light"_s },
                        { u"data-dir"_s, u"Keep everything there."_s, u"DIR"_s },
                        { u"sandbox-at"_s, u"As slipway's."_s, u"FILE"_s },
                        { u"wait-to-be-killed"_s, u"Stop when the machine installs."_s } });
    parser.parse(QApplication::arguments());
    QDir().mkpath(parser.value(u"out"_s));

    const QTemporaryDir data;
    const app::CommandLine options { .sandbox = true,
                                     .sandboxAt = parser.value(u"sandbox-at"_s),
                                     .language = parser.value(u"lang"_s) };
    const Result<QString> folder =
        app::prepareDataFolder(parser.isSet(u"data-dir"_s) ? parser.value(u"data-dir"_s) : data.path());
    if (!folder) {
        print(folder.error().detail);
        return 1;
    }
    app::Application application(options, *folder);
    application.services().settings.setTheme(parser.value(u"theme"_s) == "dark"_L1 ? ui::Theme::Dark
                                                                                   : ui::Theme::Light);
    application.start();
    application.window().activateWindow();
    const bool shown = QTest::qWaitForWindowActive(&application.window(), 5000);
    if (!shown)
        QApplication::setActiveWindow(&application.window());

    if (parser.isSet(u"wait-to-be-killed"_s)) {
        MainJob job(&application.window());
        return waitToBeKilled(application, job);
    }
    Album album(parser.value(u"out"_s));
    MainJob job(&application.window(),
                [&album](const QString &step, QWidget *window) { album.add(step, window); });
    if (const MainJob::Failure failure = job.run(u"web-01"_s)) {
        album.add(u"It stopped here: "_s + *failure, &application.window());
        return 1;
    }
    if (const MainJob::Failure failure = visitContainer(application.window(), job, album)) {
        album.add(u"It stopped here: "_s + *failure, &application.window());
        return 1;
    }
    visitMachine(application.window(), album);
    visitOtherPages(application.window(), album);
    print(u"Done. The screenshots are in %1"_s.arg(QDir(parser.value(u"out"_s)).absolutePath()));
    return 0;
}
