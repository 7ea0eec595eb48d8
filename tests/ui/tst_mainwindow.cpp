// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/common/filterfield.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSet>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::ui;

namespace {

QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// Where Tab (or Shift+Tab) leads from here until it comes round; empty when it never does.
QList<QWidget *> walk(QWidget *window, Qt::Key key)
{
    constexpr int kMany = 200;
    QList<QWidget *> visited;
    const QWidget *first = window->focusWidget();
    for (int i = 0; i < kMany; ++i) {
        QTest::keyClick(window->focusWidget(), key);
        visited.append(window->focusWidget());
        if (visited.constLast() == first)
            return visited;
    }
    return {};
}

/// What is wrong with the widgets that the keyboard reaches; empty when nothing is.
QString complaint(const QList<QWidget *> &visited)
{
    if (visited.isEmpty())
        return u"the focus does not come round"_s;
    for (QWidget *widget : visited) {
        const QString what =
            QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        if (accessibleName(widget).isEmpty())
            return what + u" has no accessible name"_s;
        if (widget->objectName().isEmpty())
            return what + u" has no objectName"_s;
        if (!widget->isVisible() || !widget->isEnabled())
            return what + u" cannot be used"_s;
    }
    return {};
}

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void pages_opened_haveTitleAndName_data();
    void pages_opened_haveTitleAndName();
    void pages_tab_meetsNoTrapAndNoNamelessWidget_data();
    void pages_tab_meetsNoTrapAndNoNamelessWidget();
    void pages_texts_haveRoomForTheirLines_data() { pages_tab_meetsNoTrapAndNoNamelessWidget_data(); }
    void pages_texts_haveRoomForTheirLines();
    void pages_slash_goesToTheFilter();
    void shortcuts_controlNumber_opensThePage();
    void rail_arrowKeys_openPagesAndKeepTheFocus();
    void rail_collapsed_keepsNamesAndIsRemembered();
    void sandbox_open_isAlwaysShown();
    void sandbox_left_isShownNoMore();
    void signedOut_entriesThatNeedAzure_areOff();
    void account_another_isNamedInTheRail();
    void watching_hiddenOrElsewhere_isOver();
    void watching_fromHomeToContainers_goesOn();
    void palette_typedLetters_runTheCommand();
    void palette_fitness_prefersWordStarts();
    void language_changed_keepsPageFilterAndSelection();
    void theme_changed_isShownAtOnce();
    void home_interruptedSetup_canBeContinuedAndUndone();
    void interruptedSetups_several_areContinuedTogether();
    void interruptedSetup_signedOut_asksToSignInFirst();
    void home_sandboxFails_saysSo();
    void home_manyProblems_areCounted();
    void activity_run_showsItsStepsAndTakesActions();
    void activity_removal_isDismissedNotUndone();
    void settings_chosen_takeEffect();
    void window_geometry_isRemembered();
    void error_fromOutside_isToldOnHome();

private:
    template <typename T = QWidget>
    T *find(const QString &name) const
    {
        const QList<T *> all = m_window->findChildren<T *>(name);
        for (T *widget : all) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    std::unique_ptr<test::FakeServices> m_fakes;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    test::failOnAnyWarning();
    m_fakes = std::make_unique<test::FakeServices>();
    m_fakes->fillWithExamples();
    m_window = std::make_unique<MainWindow>(m_fakes->services);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_fakes.reset();
}

void TestMainWindow::pages_opened_haveTitleAndName_data()
{
    QTest::addColumn<PageId>("page");
    QTest::addColumn<QString>("objectName");
    QTest::addColumn<QString>("title");
    QTest::newRow("home") << PageId::Home << u"homePage"_s << u"Home"_s;
    QTest::newRow("machines") << PageId::Machines << u"machinesPage"_s << u"Machines"_s;
    QTest::newRow("containers") << PageId::Containers << u"containersPage"_s << u"Containers"_s;
    QTest::newRow("certificates") << PageId::Certificates << u"certificatesPage"_s << u"Certificates"_s;
    QTest::newRow("activity") << PageId::Activity << u"activityPage"_s << u"Activity"_s;
    QTest::newRow("learn") << PageId::Learn << u"learnPage"_s << u"Learn"_s;
    QTest::newRow("settings") << PageId::Settings << u"settingsPage"_s << u"Settings"_s;
}

void TestMainWindow::pages_opened_haveTitleAndName()
{
    QFETCH(const PageId, page);
    QFETCH(const QString, objectName);
    QFETCH(const QString, title);
    m_window->openPage(page);
    auto *widget = find(objectName);
    QVERIFY(widget);
    QCOMPARE(accessibleName(widget), title);
    QCOMPARE(widget->findChild<QLabel *>(u"pageTitle"_s)->text(), title);
    QCOMPARE(pageFromName(QString(pageName(page))), std::optional(page));
}

void TestMainWindow::pages_tab_meetsNoTrapAndNoNamelessWidget_data()
{
    QTest::addColumn<PageId>("page");
    for (const PageId page : kPages)
        QTest::newRow(pageName(page).data()) << page;
}

void TestMainWindow::pages_tab_meetsNoTrapAndNoNamelessWidget()
{
    QFETCH(const PageId, page);
    m_window->openPage(page);
    for (const QString &name : { u"containers"_s, u"certificates"_s }) {
        if (auto *table = find<QTableView>(name))
            table->selectRow(0);
    }
    QVERIFY(m_window->focusWidget());
    const QList<QWidget *> there = walk(m_window.get(), Qt::Key_Tab);
    QCOMPARE(complaint(there), QString());
    const QList<QWidget *> back = walk(m_window.get(), Qt::Key_Backtab);
    QCOMPARE(complaint(back), QString());
    QCOMPARE(QSet<QWidget *>(there.begin(), there.end()), QSet<QWidget *>(back.begin(), back.end()));
    QVERIFY2(there.contains(find(u"accountButton"_s)), "the rail is part of the way");
}

/// What lies below the edge of the window, too, as it can be scrolled to.
void TestMainWindow::pages_texts_haveRoomForTheirLines()
{
    QFETCH(const PageId, page);
    m_window->resize(1200, 740);
    m_window->openPage(page);
    QTest::qWait(0);
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->wordWrap() && label->isVisible() && !label->text().isEmpty())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
}

void TestMainWindow::pages_slash_goesToTheFilter()
{
    for (const PageId page : { PageId::Containers, PageId::Certificates }) {
        m_window->openPage(page);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Slash);
        QVERIFY(qobject_cast<FilterField *>(m_window->focusWidget()));
        QTest::keyClicks(m_window->focusWidget(), u"web"_s);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QVERIFY(qobject_cast<FilterField *>(m_window->focusWidget())->text().isEmpty());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Down);
        QVERIFY(qobject_cast<QTableView *>(m_window->focusWidget()));
    }
}

void TestMainWindow::shortcuts_controlNumber_opensThePage()
{
    int key = Qt::Key_1;
    for (const PageId page : kPages) {
        QTest::keyClick(m_window->focusWidget(), static_cast<Qt::Key>(key++), Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), page);
    }
}

void TestMainWindow::rail_arrowKeys_openPagesAndKeepTheFocus()
{
    auto *home = find<QAbstractButton>(u"railHome"_s);
    home->setFocus();
    QTest::keyClick(home, Qt::Key_Down);
    QCOMPARE(m_window->currentPage(), PageId::Machines);
    QCOMPARE(m_window->focusWidget(), find(u"railMachines"_s));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Down);
    QCOMPARE(m_window->currentPage(), PageId::Containers);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Up);
    QCOMPARE(m_window->currentPage(), PageId::Machines);
}

void TestMainWindow::rail_collapsed_keepsNamesAndIsRemembered()
{
    const int wide = find(u"rail"_s)->width();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(find(u"rail"_s)->width() < wide);
    QCOMPARE(accessibleName(find(u"railMachines"_s)), u"Machines"_s);
    QVERIFY(find(u"railMachines"_s)->toolTip().contains(u"Machines"_s));
    QVERIFY(find(u"sandboxSign"_s));
    const MainWindow again(m_fakes->services);
    QCOMPARE(again.findChild<QWidget *>(u"rail"_s)->width(), find(u"rail"_s)->width());
}

void TestMainWindow::sandbox_open_isAlwaysShown()
{
    for (const PageId page : kPages) {
        m_window->openPage(page);
        QVERIFY(find(u"sandboxSign"_s));
    }
    QVERIFY(m_window->windowTitle().contains(u"Sandbox"_s));
    m_fakes->account.become(AccountState::SignedIn, false, u"someone@example.com"_s);
    QVERIFY(!find(u"sandboxSign"_s));
    QCOMPARE(accessibleName(find(u"accountButton"_s)), u"someone@example.com"_s);
    m_fakes->account.become(AccountState::SignedOut, false, {});
    QCOMPARE(accessibleName(find(u"accountButton"_s)), u"Sign In"_s);
}

/// Nobody must take real machines for those of the sandbox, nor the other way round.
void TestMainWindow::sandbox_left_isShownNoMore()
{
    for (const AccountState state : { AccountState::SignedOut, AccountState::SigningIn }) {
        m_fakes->account.become(AccountState::SignedIn, true, {});
        QVERIFY(find(u"sandboxSign"_s));
        QVERIFY(m_window->windowTitle().contains(u"Sandbox"_s));
        m_fakes->account.become(state, true, {}); // the session goes before the word for it
        QVERIFY(!find(u"sandboxSign"_s));
        QCOMPARE(m_window->windowTitle(), u"Slipway"_s);
    }
}

void TestMainWindow::signedOut_entriesThatNeedAzure_areOff()
{
    for (const QString &name : { u"newMachineAction"_s, u"signOutAction"_s }) {
        const auto *entry = m_window->findChild<QAction *>(name);
        QVERIFY(entry);
        m_fakes->account.become(AccountState::SignedIn, false, {});
        QVERIFY2(entry->isEnabled(), qPrintable(name));
        m_fakes->account.become(AccountState::SignedOut, false, {});
        QVERIFY2(!entry->isEnabled(), qPrintable(name));
    }
}

void TestMainWindow::account_another_isNamedInTheRail()
{
    m_fakes->account.become(AccountState::SignedIn, false, u"one@example.com"_s);
    m_fakes->account.name = u"one@example.com, two@example.com"_s;
    emit m_fakes->account.accountsChanged(); // the state is what it was
    QCOMPARE(accessibleName(find(u"accountButton"_s)), m_fakes->account.name);
}

void TestMainWindow::watching_hiddenOrElsewhere_isOver()
{
    m_window->openPage(PageId::Containers);
    QCOMPARE(m_fakes->hosts.watched.size(), 3);
    m_window->openPage(PageId::Learn);
    QCOMPARE(m_fakes->hosts.watched.size(), 0);
    m_window->openPage(PageId::Containers);
    QCOMPARE(m_fakes->hosts.watched.size(), 3);
    m_window->showMinimized();
    QTRY_COMPARE(m_fakes->hosts.watched.size(), 0);
    m_window->showNormal();
    QTRY_COMPARE(m_fakes->hosts.watched.size(), 3);
    m_window->hide();
    QCOMPARE(m_fakes->hosts.watched.size(), 0);
}

void TestMainWindow::watching_fromHomeToContainers_goesOn()
{
    m_window->openPage(PageId::Home);
    QCOMPARE(m_fakes->hosts.watched.size(), 3);
    bool interrupted = false;
    const int calls = m_fakes->hosts.watchCalls;
    m_window->openPage(PageId::Containers);
    interrupted = m_fakes->hosts.watched.isEmpty();
    QVERIFY(!interrupted);
    QCOMPARE(m_fakes->hosts.watchCalls, calls + 1); // not ended and begun again in between
}

void TestMainWindow::palette_typedLetters_runTheCommand()
{
    QTest::keyClick(m_window->focusWidget(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(find(u"commandPalette"_s));
    auto *field = find<QLineEdit>(u"paletteField"_s);
    QTest::keyClicks(field, u"certi"_s);
    QVERIFY(find<QListWidget>(u"paletteList"_s)->currentItem()->text().startsWith(u"Certificates"_s));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_window->currentPage(), PageId::Certificates);
    QTRY_VERIFY(!find(u"commandPalette"_s));

    m_window->openPalette();
    QTRY_VERIFY(find(u"paletteField"_s));
    QTest::keyClicks(find(u"paletteField"_s), u"on web-02"_s);
    QTest::keyClick(find(u"paletteField"_s), Qt::Key_Return);
    QTRY_COMPARE(m_window->currentPage(), PageId::Containers);
    QTRY_COMPARE(find<QTableView>(u"containers"_s)->model()->rowCount(), 4);
}

void TestMainWindow::palette_fitness_prefersWordStarts()
{
    QVERIFY(fitness(u"cert", u"Certificates") > fitness(u"cert", u"Connect to a host for certain"));
    QCOMPARE(fitness(u"xyz", u"Certificates"), 0);
    QVERIFY(fitness(u"", u"Anything") > 0);
}

void TestMainWindow::language_changed_keepsPageFilterAndSelection()
{
    m_window->openPage(PageId::Containers);
    auto *table = find<QTableView>(u"containers"_s);
    auto *filter = find<QLineEdit>(u"filter"_s);
    filter->setText(u"blog"_s);
    table->selectRow(1);
    const QString name = table->currentIndex().siblingAtColumn(1).data().toString();
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(qApp, &change);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_window->currentPage(), PageId::Containers);
    QCOMPARE(filter->text(), u"blog"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->currentIndex().siblingAtColumn(1).data().toString(), name);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
}

void TestMainWindow::theme_changed_isShownAtOnce()
{
    QCOMPARE(QApplication::palette().color(QPalette::Window), Colors::light().window);
    m_fakes->settings.setTheme(Theme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Colors::dark().window);
    QTRY_COMPARE(&Colors::of(m_window->palette()), &Colors::dark());
    m_fakes->settings.setTheme(Theme::Light);
}

void TestMainWindow::home_interruptedSetup_canBeContinuedAndUndone()
{
    QVERIFY(find(u"continueSetup"_s));
    QTest::keyClick(find(u"continueSetup"_s), Qt::Key_Space);
    QVERIFY(m_fakes->setup.calls.contains(u"resume plan-1"_s));
    QCOMPARE(m_window->currentPage(), PageId::Activity);
    QVERIFY(find(u"runCard"_s));

    provisioning::InterruptedSetup other;
    other.plan = provisioning::PlanId(u"plan-2"_s);
    other.machineName = u"api-04"_s;
    m_fakes->setup.broken = { other };
    m_window->openPage(PageId::Home);
    QTRY_VERIFY(find(u"undoSetup"_s));
    QTest::keyClick(find(u"undoSetup"_s), Qt::Key_Space);
    QVERIFY2(m_fakes->setup.calls.contains(u"undo plan-2"_s), qPrintable(m_fakes->setup.calls.join(u',')));
}

void TestMainWindow::interruptedSetups_several_areContinuedTogether()
{
    m_window->openPage(PageId::Activity);
    QTRY_VERIFY(find(u"interruptedCard"_s));
    QVERIFY2(!find(u"continueAll"_s), "one has its own button");
    provisioning::InterruptedSetup other = m_fakes->setup.broken.constFirst();
    const QString first = other.plan.text();
    other.plan = provisioning::PlanId(u"plan-2"_s);
    m_fakes->setup.broken.append(other);
    emit m_fakes->setup.runsChanged();
    QTRY_VERIFY(find(u"continueAll"_s));
    QTest::keyClick(find(u"continueAll"_s), Qt::Key_Space);
    QCOMPARE(m_fakes->setup.calls.mid(m_fakes->setup.calls.size() - 2),
             (QStringList { u"resume "_s + first, u"resume plan-2"_s }));
    QTRY_VERIFY(!find(u"continueAll"_s));
}

void TestMainWindow::interruptedSetup_signedOut_asksToSignInFirst()
{
    m_fakes->account.become(AccountState::SignedOut, false, {});
    m_window->openPage(PageId::Activity);
    QTRY_VERIFY(find(u"interruptedCard"_s));
    auto *retry = find(u"interruptedCard"_s)->findChild<QAbstractButton *>(u"retryRun"_s);
    QVERIFY(retry);
    QTest::keyClick(retry, Qt::Key_Space);
    QTRY_VERIFY(find(u"banner"_s));
    QVERIFY2(accessibleName(find(u"banner"_s)).contains(u"Sign in"_s),
             qPrintable(accessibleName(find(u"banner"_s))));

    m_window->openPage(PageId::Home);
    QTRY_VERIFY(find(u"continueSetup"_s));
    QTest::keyClick(find(u"continueSetup"_s), Qt::Key_Space);
    QTRY_VERIFY(find(u"signInDialog"_s));
    QVERIFY2(!m_fakes->setup.calls.contains(u"resume plan-1"_s), qPrintable(m_fakes->setup.calls.join(u',')));
}

void TestMainWindow::home_sandboxFails_saysSo()
{
    m_fakes->account.become(AccountState::SignedOut, false, {});
    m_fakes->account.outcome =
        Error { .kind = ErrorKind::Local, .subject = u"port 0"_s, .detail = u"bind: in use"_s };
    QTest::keyClick(find(u"openSandbox"_s), Qt::Key_Space);
    QTRY_VERIFY(find(u"banner"_s));
    QVERIFY(accessibleName(find(u"banner"_s)).contains(u"port 0"_s));
    m_fakes->account.outcome = {};
    QTest::keyClick(find(u"openSandbox"_s), Qt::Key_Space);
    QTRY_COMPARE(m_window->currentPage(), PageId::Machines);
}

void TestMainWindow::home_manyProblems_areCounted()
{
    for (int i = 0; i < 20; ++i) {
        provisioning::InterruptedSetup setup;
        setup.plan = provisioning::PlanId(QString::number(i));
        setup.machineName = u"m"_s + QString::number(i);
        m_fakes->setup.broken.append(setup);
    }
    emit m_fakes->setup.runsChanged();
    QTRY_COMPARE(m_window->findChildren<QAbstractButton *>(u"continueSetup"_s).size(), 7);
}

void TestMainWindow::activity_run_showsItsStepsAndTakesActions()
{
    m_fakes->setup.broken.clear();
    test::FakeRun *run = m_fakes->setup.add();
    run->thePlan.choices.machine.name = u"web-03"_s;
    run->theSteps = {
        { .kind = provisioning::StepKind::Certificates, .state = provisioning::StepState::Done },
        { .kind = provisioning::StepKind::Install, .state = provisioning::StepState::Running }
    };
    m_window->openPage(PageId::Activity);
    emit run->changed();
    QTest::keyClick(find(u"cancelRun"_s), Qt::Key_Space);
    QVERIFY(!find(u"openRunContainers"_s));
    run->thePhase = SetupRun::Phase::Failed;
    run->theError = Error { .kind = ErrorKind::Timeout, .subject = u"web-03"_s };
    emit run->changed();
    QVERIFY(accessibleName(find(u"banner"_s)).contains(u"web-03"_s));
    QTest::keyClick(find(u"retryRun"_s), Qt::Key_Space);
    QTest::keyClick(find(u"undoRun"_s), Qt::Key_Space);
    QCOMPARE(run->calls, QStringList({ u"cancel"_s, u"retry"_s, u"undo"_s }));
    run->thePhase = SetupRun::Phase::Succeeded;
    run->theHost = docker::HostId(u"web-02"_s);
    emit run->changed();
    QTest::keyClick(find(u"openRunContainers"_s), Qt::Key_Space);
    QCOMPARE(m_window->currentPage(), PageId::Containers);
    QCOMPARE(find<QTableView>(u"containers"_s)->model()->rowCount(), 4);
}

void TestMainWindow::activity_removal_isDismissedNotUndone()
{
    m_fakes->setup.broken.clear();
    test::FakeRun *run = m_fakes->setup.add();
    run->thePlan.work = provisioning::EngineWork { .kind = provisioning::EngineWorkKind::Remove };
    run->thePhase = SetupRun::Phase::Failed;
    m_window->openPage(PageId::Activity);
    emit run->changed();
    QCOMPARE(find<QAbstractButton>(u"undoRun"_s)->text(), u"Dismiss"_s);
    run->thePhase = SetupRun::Phase::Succeeded;
    emit run->changed();
    QVERIFY2(!find(u"undoRun"_s), "nothing can be taken back");
    QVERIFY2(!find(u"openRunContainers"_s), "nothing is there to be opened");
}

void TestMainWindow::settings_chosen_takeEffect()
{
    m_window->openPage(PageId::Settings);
    auto *language = find<QComboBox>(u"language"_s);
    QCOMPARE(language->count(), 6);
    QTest::keyClicks(language, u"Fran"_s);
    QTRY_COMPARE(m_fakes->settings.languageCode, u"fr"_s);
    auto *theme = find<QComboBox>(u"theme"_s);
    QTest::keyClicks(theme, u"Dark"_s);
    QTRY_COMPARE(m_fakes->settings.chosenTheme, Theme::Dark);
    m_fakes->settings.setTheme(Theme::Light);
    QCOMPARE(theme->currentText(), u"Light"_s);
}

void TestMainWindow::window_geometry_isRemembered()
{
    m_window->resize(1010, 640);
    QCoreApplication::processEvents();
    m_window->close();
    const MainWindow again(m_fakes->services);
    QCOMPARE(again.size(), QSize(1010, 640));
}

void TestMainWindow::error_fromOutside_isToldOnHome()
{
    m_window->openPage(PageId::Learn);
    m_window->showError(Error { .kind = ErrorKind::Unreachable, .subject = u"<b>evil</b>\u202E"_s });
    QCOMPARE(m_window->currentPage(), PageId::Home);
    auto *text = find<QLabel>(u"bannerText"_s);
    QVERIFY(text);
    QCOMPARE(text->textFormat(), Qt::PlainText);
    QVERIFY(text->text().contains(u"<b>evil</b>[U+202E]"_s));
    m_window->showPage(u"no-such-page"_s);
    QCOMPARE(m_window->currentPage(), PageId::Home);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
