// SPDX-License-Identifier: GPL-3.0-or-later
// A machine's extensions by keyboard in the real window, on the embedded sandbox.
#include "app/application.h"
#include "mainjob.h"
#include "sandbox/sandbox.h"
#include "support/warnings.h"
#include "ui/common/detailsbox.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace slipway;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kMachine = "web-01"_L1;

int rows(const QString &table)
{
    const auto *view = MainJob::find<QAbstractItemView>(table);
    return view ? view->model()->rowCount() : -1;
}

} // namespace

class TestExtensions : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        m_data = std::make_unique<QTemporaryDir>();
        m_application = std::make_unique<app::Application>(
            app::CommandLine { .sandbox = true, .language = u"en"_s }, m_data->path());
        m_application->start();
        QApplication::setActiveWindow(&m_application->window());
        QVERIFY(QTest::qWaitFor([this] { return m_application->world().session() != nullptr; }, 20'000));
        m_application->sandbox().embedded()->setOperationDelay(50ms);
        MainJob job(&m_application->window());
        const MainJob::Failure opened = job.openMachines();
        QVERIFY2(!opened, qPrintable(opened.value_or(QString())));
        MainJob::press(Qt::Key_Slash);
        QTRY_VERIFY(MainJob::find(u"filter"_s) && MainJob::find(u"filter"_s)->hasFocus());
        MainJob::type(kMachine);
        QTRY_COMPARE(rows(u"machines"_s), 1);
        MainJob::press(Qt::Key_Down);
        QTRY_VERIFY(MainJob::find(u"machineTabs"_s));
    }
    void cleanup()
    {
        m_application.reset();
        m_data.reset();
    }

    void extension_addedAndRemoved_byKeyboard()
    {
        openTab(u"extensionsTab"_s);
        QTRY_VERIFY(MainJob::find(u"noExtensions"_s) || rows(u"extensions"_s) >= 0);
        const int before = qMax(0, rows(u"extensions"_s));
        press(u"addExtension"_s);
        auto *command = MainJob::find<QPlainTextEdit>(u"customScriptText"_s);
        QVERIFY(command);
        command->setFocus();
        QTest::keyClicks(command, u"echo hello"_s);
        QTRY_VERIFY(isEnabled(u"acceptExtension"_s));
        press(u"acceptExtension"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows(u"extensions"_s), before + 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(cell(1), u"Working"_s, 20'000);

        press(u"removeExtension"_s);
        press(u"confirm"_s);
        QTRY_VERIFY_WITH_TIMEOUT(qMax(0, rows(u"extensions"_s)) == before, 20'000);
    }

    void script_onTheMachine_showsOutputAndExitCode()
    {
        openTab(u"runCommandTab"_s);
        auto *script = MainJob::find<QPlainTextEdit>(u"script"_s);
        QVERIFY(script);
        script->setFocus();
        QTest::keyClicks(script, u"echo hello"_s);
        QTRY_VERIFY(isEnabled(u"runScript"_s));
        press(u"runScript"_s);
        QTRY_VERIFY_WITH_TIMEOUT(MainJob::find(u"scriptOutput"_s), 20'000);
        QCOMPARE(MainJob::find<ui::DetailsBox>(u"scriptOutput"_s)->text().trimmed(), u"hello"_s);
        QVERIFY(MainJob::find<QLabel>(u"scriptResult"_s)->text().contains(u'0'));
    }

private:
    static bool isEnabled(const QString &button)
    {
        const auto *found = MainJob::find<QPushButton>(button);
        return found && found->isEnabled();
    }
    static void press(const QString &button)
    {
        auto *found = MainJob::find<QPushButton>(button);
        QVERIFY2(found && found->isEnabled(), qPrintable(button));
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }
    /// By Alt and the number of the tab, as people do.
    static void openTab(const QString &name)
    {
        auto *tabs = MainJob::find<QTabWidget>(u"machineTabs"_s);
        QVERIFY(tabs);
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->widget(i)->objectName() == name)
                MainJob::press(static_cast<Qt::Key>(Qt::Key_1 + i), Qt::AltModifier);
        }
        QTRY_COMPARE(tabs->currentWidget()->objectName(), name);
    }
    static QString cell(int column)
    {
        const auto *view = MainJob::find<QAbstractItemView>(u"extensions"_s);
        return view ? view->model()->index(0, column).data().toString() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<app::Application> m_application;
};

QTEST_MAIN(TestExtensions)
#include "tst_extensions.moc"
