// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program on its sandbox: a shell in a container, by keyboard.
#include "app/application.h"
#include "mainjob.h"
#include "sandbox/sandbox.h"
#include "support/warnings.h"
#include "ui/containers/containerdetail.h"
#include "ui/containers/terminal/terminalview.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestGuiTerminal final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void shell_inContainer_answersTheKeyboard();
};

void TestGuiTerminal::shell_inContainer_answersTheKeyboard()
{
    const QTemporaryDir data;
    app::CommandLine options;
    options.sandbox = true;
    app::Application application(options, data.path());
    application.start();
    ui::MainWindow &window = application.window();
    QApplication::setActiveWindow(&window);
    QTRY_VERIFY_WITH_TIMEOUT(application.world().session(), 20'000);
    application.sandbox().embedded()->setOperationDelay(50ms);
    MainJob job(&window);
    const MainJob::Failure failure = job.run(u"web-01"_s);
    QVERIFY2(!failure, qPrintable(failure.value_or(QString())));
    QApplication::setActiveWindow(&window); // the assistant had it

    const MainJob::Failure none = job.chooseRunningContainer();
    QVERIFY2(!none, qPrintable(none.value_or(QString())));
    window.findChild<ui::ContainerDetail *>()->openTab(u"terminalTab"_s);
    QWidget *open = MainJob::find(u"openTerminal"_s);
    QVERIFY(open);
    QTRY_VERIFY(open->isEnabled());
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    QTRY_VERIFY(MainJob::find<ui::TerminalView>(u"terminalView"_s));
    auto *view = MainJob::find<ui::TerminalView>(u"terminalView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!view->screenText().trimmed().isEmpty(), 20'000);
    QTRY_VERIFY(view->hasFocus());
    QTest::keyClicks(view, u"echo $((6*7))"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view->screenText().contains(u"echo $((6*7))"_s), 10'000); // its echo
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(view->screenText().contains(u"\n42"_s), 10'000);
    QTest::keyClick(view, Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(MainJob::find(u"reconnect"_s), 10'000);
    QVERIFY(MainJob::find<QLabel>(u"sessionState"_s)->text().contains(u"exit code"_s));
}

QTEST_MAIN(TestGuiTerminal)
#include "tst_terminal.moc"
