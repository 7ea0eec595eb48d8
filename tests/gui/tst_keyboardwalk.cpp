// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody without a mouse, on the whole program and its sandbox: from the first start to the log of a
// container, and to all that can be done there.
#include "app/application.h"
#include "mainjob.h"
#include "sandbox/sandbox.h"
#include "support/warnings.h"
#include "ui/containers/logs/logview.h"
#include "ui/containers/terminal/terminalview.h"
#include "ui/models/containermodel.h"
#include "ui/shell/mainwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace slipway;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kManyStops = 80;

QString nameOf(const QWidget *widget)
{
    return widget ? QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()
                  : u"nothing"_s;
}

/// What a screen reader says when the keyboard comes there.
QString spokenName(QWidget *widget)
{
    QAccessibleInterface *interface = widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
    return interface ? interface->text(QAccessible::Name) : QString();
}

bool isOn(const QString &name)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && focus->objectName() == name && focus->isVisible();
}

/// Presses `key` until the keyboard is on the widget of this name; else where it ended, or what on the way
/// has no name.
MainJob::Failure tabTo(const QString &name, Qt::Key key = Qt::Key_Tab)
{
    QStringList way;
    for (int stop = 0; stop < kManyStops; ++stop) {
        if (isOn(name))
            return {};
        MainJob::press(key);
        QWidget *focus = QApplication::focusWidget();
        if (spokenName(focus).isEmpty())
            return u"%1 has no accessible name"_s.arg(nameOf(focus));
        way.append(nameOf(focus));
    }
    return u"Tab does not lead to %1, but to %2"_s.arg(name, way.last(12).join(u", "_s));
}

/// In the menu that is open, by its keys.
void choose(const QString &text)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (int entry = 0; entry < kManyStops && (!menu->activeAction() || menu->activeAction()->text() != text);
         ++entry)
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
}

QTableView *containers()
{
    return MainJob::find<QTableView>(u"containers"_s);
}

} // namespace

#define VERIFY_WAY(failure)                                                                                  \
    do {                                                                                                     \
        const MainJob::Failure found = failure;                                                              \
        QVERIFY2(!found, qPrintable(found.value_or(QString())));                                             \
    } while (false)

class TestKeyboardWalk final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnAnyWarning(); }
    void firstStart_tab_opensTheSandbox();
    void mainJob_endsAtTheContainers();
    void filter_leadsToALog();
    void titles_sortTheTable();
    void columns_areChosen();
    void detailTabs_areEnteredAndLeft_data();
    void detailTabs_areEnteredAndLeft();
    void terminal_isLeftByItsKey();
    void pages_areEnteredAndWalked_data();
    void pages_areEnteredAndWalked();
    void cleanupTestCase();

private:
    static void selectContainer();
    void comeBack() { QApplication::setActiveWindow(&m_application->window()); } ///< as window managers do

    QTemporaryDir m_data;
    std::unique_ptr<app::Application> m_application;
    MainJob m_job { nullptr };
};

void TestKeyboardWalk::initTestCase()
{
    m_application =
        std::make_unique<app::Application>(app::CommandLine { .language = u"en"_s }, m_data.path());
    m_application->start();
    m_job = MainJob(&m_application->window());
    m_application->window().resize(1280, 800);
    QApplication::setActiveWindow(&m_application->window());
}

void TestKeyboardWalk::cleanupTestCase()
{
    m_application.reset();
}

void TestKeyboardWalk::firstStart_tab_opensTheSandbox()
{
    QVERIFY2(QApplication::focusWidget(), "the keyboard is somewhere from the start");
    VERIFY_WAY(tabTo(u"openSandbox"_s));
    MainJob::press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_application->world().session(), 20'000);
    m_application->sandbox().embedded()->setOperationDelay(50ms);
}

void TestKeyboardWalk::mainJob_endsAtTheContainers()
{
    VERIFY_WAY(m_job.run(u"web-01"_s));
    QApplication::setActiveWindow(&m_application->window()); // the assistant had it
    QTRY_VERIFY(isOn(u"hostList"_s));
    VERIFY_WAY(tabTo(u"containers"_s));
}

/// The first that runs.
void TestKeyboardWalk::selectContainer()
{
    MainJob::press(Qt::Key_Slash);
    QTRY_VERIFY(isOn(u"filter"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    MainJob::type(u"state:running"_s);
    QTRY_VERIFY(containers() && containers()->model()->rowCount() > 0);
    MainJob::press(Qt::Key_Down);
    QTRY_VERIFY(isOn(u"containers"_s));
    QTRY_VERIFY(MainJob::find(u"containerDetail"_s));
}

void TestKeyboardWalk::filter_leadsToALog()
{
    selectContainer();
    MainJob::press(Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<ui::LogView *>(QApplication::focusWidget()));
    QVERIFY(!spokenName(QApplication::focusWidget()).isEmpty());
    auto *log = qobject_cast<ui::LogView *>(QApplication::focusWidget());
    QTRY_VERIFY_WITH_TIMEOUT(QAccessible::queryAccessibleInterface(log), 10'000);
    VERIFY_WAY(tabTo(u"containers"_s, Qt::Key_Backtab));
}

void TestKeyboardWalk::titles_sortTheTable()
{
    selectContainer();
    const QHeaderView *titles = containers()->horizontalHeader();
    VERIFY_WAY(tabTo(u"columnTitles"_s));
    QVERIFY(titles->hasFocus());
    const QString first = spokenName(QApplication::focusWidget());
    MainJob::press(Qt::Key_Right);
    QVERIFY(spokenName(QApplication::focusWidget()) != first);
    const int before = titles->sortIndicatorSection();
    MainJob::press(Qt::Key_Space);
    QVERIFY(titles->sortIndicatorSection() != before);
    MainJob::press(Qt::Key_Down);
    QVERIFY(isOn(u"containers"_s));
}

void TestKeyboardWalk::columns_areChosen()
{
    QVERIFY(containers()->isColumnHidden(ui::ContainerModel::CreatedColumn));
    VERIFY_WAY(tabTo(u"chooseColumns"_s, Qt::Key_Backtab));
    QTimer::singleShot(0, this, [] { choose(u"Created"_s); }); // the menu has an event loop of its own
    MainJob::press(Qt::Key_Return);
    comeBack();
    QTRY_VERIFY(!containers()->isColumnHidden(ui::ContainerModel::CreatedColumn));
    QTRY_VERIFY(isOn(u"chooseColumns"_s));
}

void TestKeyboardWalk::detailTabs_areEnteredAndLeft_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("tab");
    QTest::newRow("overview") << Qt::Key_1 << u"overviewTab"_s;
    QTest::newRow("logs") << Qt::Key_2 << u"logsTab"_s;
    QTest::newRow("terminal's form") << Qt::Key_3 << u"terminalTab"_s;
    QTest::newRow("stats") << Qt::Key_4 << u"statsTab"_s;
    QTest::newRow("processes") << Qt::Key_5 << u"processesTab"_s;
    QTest::newRow("files") << Qt::Key_6 << u"filesTab"_s;
    QTest::newRow("inspect") << Qt::Key_7 << u"inspectTab"_s;
    QTest::newRow("security") << Qt::Key_9 << u"securityTab"_s;
}

void TestKeyboardWalk::detailTabs_areEnteredAndLeft()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QString, tab);
    selectContainer();
    MainJob::press(key, Qt::AltModifier);
    QTRY_VERIFY(MainJob::find(tab));
    QTRY_VERIFY2(MainJob::find(tab)->isAncestorOf(QApplication::focusWidget()),
                 qPrintable(nameOf(QApplication::focusWidget())));
    QVERIFY2(!spokenName(QApplication::focusWidget()).isEmpty(),
             qPrintable(nameOf(QApplication::focusWidget())));
    VERIFY_WAY(tabTo(u"containers"_s));
    MainJob::press(key, Qt::AltModifier);
    VERIFY_WAY(tabTo(u"containers"_s, Qt::Key_Backtab));
}

void TestKeyboardWalk::terminal_isLeftByItsKey()
{
    selectContainer();
    MainJob::press(Qt::Key_3, Qt::AltModifier);
    QTRY_VERIFY(isOn(u"openTerminal"_s));
    MainJob::press(Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<ui::TerminalView *>(QApplication::focusWidget()));
    auto *view = qobject_cast<ui::TerminalView *>(QApplication::focusWidget());
    QTRY_VERIFY_WITH_TIMEOUT(!view->screenText().trimmed().isEmpty(), 20'000);
    MainJob::press(Qt::Key_Tab); // the shell's
    QVERIFY(view->hasFocus());
    const QKeyCombination leave = ui::TerminalView::kLeaveKey;
    MainJob::press(leave.key(), leave.keyboardModifiers());
    QVERIFY(!view->hasFocus());
    VERIFY_WAY(tabTo(u"containers"_s, Qt::Key_Backtab));
    MainJob::press(Qt::Key_3, Qt::AltModifier);
    QTRY_VERIFY(view->hasFocus());
    MainJob::press(leave.key(), leave.keyboardModifiers());
    VERIFY_WAY(tabTo(u"closeTerminal"_s));
    MainJob::press(Qt::Key_Return);
    QTRY_VERIFY(isOn(u"cancel"_s));
    VERIFY_WAY(tabTo(u"confirm"_s));
    MainJob::press(Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    comeBack();
    QTRY_VERIFY2(isOn(u"openTerminal"_s), qPrintable(nameOf(QApplication::focusWidget())));
}

void TestKeyboardWalk::pages_areEnteredAndWalked_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("page");
    QTest::newRow("home") << Qt::Key_1 << u"homePage"_s;
    QTest::newRow("machines") << Qt::Key_2 << u"machinesPage"_s;
    QTest::newRow("certificates") << Qt::Key_4 << u"certificatesPage"_s;
    QTest::newRow("activity") << Qt::Key_5 << u"activityPage"_s;
    QTest::newRow("learn") << Qt::Key_6 << u"learnPage"_s;
    QTest::newRow("settings") << Qt::Key_7 << u"settingsPage"_s;
}

/// From its first stop once round, and back in again.
void TestKeyboardWalk::pages_areEnteredAndWalked()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QString, page);
    MainJob::press(key, Qt::ControlModifier);
    QTRY_VERIFY(MainJob::find(page));
    QVERIFY2(MainJob::find(page)->isAncestorOf(QApplication::focusWidget()),
             qPrintable(nameOf(QApplication::focusWidget())));
    if (auto *table = MainJob::find<QTableView>(u"certificates"_s)) {
        table->setFocus();
        MainJob::press(Qt::Key_Down);
    }
    const QString first = QApplication::focusWidget()->objectName();
    for (const Qt::Key way : { Qt::Key_Tab, Qt::Key_Backtab }) {
        MainJob::press(way);
        VERIFY_WAY(tabTo(first, way));
    }
}

QTEST_MAIN(TestKeyboardWalk)
#include "tst_keyboardwalk.moc"
