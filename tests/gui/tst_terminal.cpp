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

#include <memory>

using namespace slipway;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestGuiTerminal final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void shell_inContainer_answersTheKeyboard();
    void mainProcess_ofContainer_isJoinedAndLeft();

private:
    static void press(const QString &button);

    QTemporaryDir m_data;
    std::unique_ptr<app::Application> m_application;
};

void TestGuiTerminal::initTestCase()
{
    app::CommandLine options;
    options.sandbox = true;
    m_application = std::make_unique<app::Application>(options, m_data.path());
    m_application->start();
    ui::MainWindow &window = m_application->window();
    QApplication::setActiveWindow(&window);
    QTRY_VERIFY_WITH_TIMEOUT(m_application->world().session(), 20'000);
    m_application->sandbox().embedded()->setOperationDelay(50ms);
    MainJob job(&window);
    const MainJob::Failure failure = job.run(u"web-01"_s);
    QVERIFY2(!failure, qPrintable(failure.value_or(QString())));
    QApplication::setActiveWindow(&window); // the assistant had it
    const MainJob::Failure none = job.chooseRunningContainer();
    QVERIFY2(!none, qPrintable(none.value_or(QString())));
}

void TestGuiTerminal::init()
{
    failOnAnyWarning();
    m_application->window().findChild<ui::ContainerDetail *>()->openTab(u"terminalTab"_s);
}

void TestGuiTerminal::press(const QString &button)
{
    QTRY_VERIFY(MainJob::find(button));
    QWidget *widget = MainJob::find(button);
    QTRY_VERIFY(widget->isEnabled());
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_Space);
}

void TestGuiTerminal::shell_inContainer_answersTheKeyboard()
{
    press(u"openTerminal"_s);
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
    press(u"closeTerminal"_s);
    QTRY_VERIFY(!MainJob::find<ui::TerminalView>(u"terminalView"_s));
}

void TestGuiTerminal::mainProcess_ofContainer_isJoinedAndLeft()
{
    press(u"attachTerminal"_s);
    QTRY_VERIFY(MainJob::find<ui::TerminalView>(u"terminalView"_s));
    auto *view = MainJob::find<ui::TerminalView>(u"terminalView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(MainJob::find(u"sessionState"_s), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(view->screenText().trimmed().count(u'\n') > 3, 20'000); // of its log
    QTRY_VERIFY(view->hasFocus());
    QVERIFY(MainJob::find<QLabel>(u"sessionState"_s)->text().contains(u"(-i)"_s)); // as compose makes them
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    press(u"closeTerminal"_s);
    QTRY_VERIFY(!MainJob::find<ui::TerminalView>(u"terminalView"_s));
    QTRY_VERIFY(MainJob::find(u"attachTerminal"_s));
    QVERIFY(MainJob::find(u"attachTerminal"_s)->isEnabled()); // it runs on
}

QTEST_MAIN(TestGuiTerminal)
#include "tst_terminal.moc"
