// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/containers/terminal/terminalsession.h"
#include "ui/containers/terminal/terminaltab.h"
#include "ui/containers/terminal/terminalview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QImage>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::ui;

namespace {

ContainerRow rowOf(const QString &id, const QString &state = u"running"_s)
{
    ContainerRow row;
    row.host = docker::HostId(u"web-01"_s);
    row.container.id = docker::ContainerId(id.leftJustified(64, u'f'));
    row.container.name = id;
    row.container.state = docker::ContainerState::parse(state);
    return row;
}

} // namespace

class TestTerminalTab final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void form_openTerminal_asksForTheShell();
    void form_options_areSentAsTyped();
    void form_enter_opens();
    void form_containerThatDoesNotRun_saysSo();
    void form_noContainer_saysSo();
    void session_size_isThatOfTheView();
    void session_output_isShown();
    void session_keys_goToTheShell();
    void session_tab_goesToTheShell();
    void session_leaveKey_leaves();
    void session_left_tabLeadsPastItBothWays_data();
    void session_left_tabLeadsPastItBothWays();
    void session_questions_areAnswered();
    void session_title_isPlainText();
    void session_ended_enterOpensItAgain();
    void session_failed_isToldInWords();
    void session_end_comesAfterAllOutput();
    void session_flood_isBackPressured();
    void session_resized_tellsTheShell();
    void sessions_several_stayWithTheirContainers();
    void sessions_ofOneContainer_theLatestIsShown();
    void sessions_many_areBounded();
    void sessions_many_theWayToAnotherStaysWhole();
    void close_running_isAskedFirst();
    void close_ended_isNotAsked();
    void close_focus_goesToWhatIsShownNext();
    void mouse_drag_selectsAndCopies();
    void mouse_doubleAndTripleClick_takeWordAndLine();
    void mouse_program_isToldWhenItAsked();
    void keyboard_selection_copies();
    void paste_oneLine_isSent();
    void paste_severalLines_areAskedAbout();
    void paste_bracketed_isMarkedAndNotAsked();
    void paste_middleButton_sendsTheClipboard();
    void inputMethod_composedText_isSentOnceCommitted();
    void scrollback_wheelAndKeys_lookBack();
    void scrollback_output_keepsThePlaceWhenLookingBack();
    void wheel_alternateScreen_sendsArrows();
    void link_contextMenu_showsTheAddressAndAsks();
    void accessibility_view_isATerminalWithText();
    void language_changed_keepsTheSession();

private:
    template <typename T>
    T *child(const QString &name) const
    {
        return m_tab->findChild<T *>(name);
    }
    TerminalView *view() const;
    QString screen() const { return view()->screenText().trimmed(); }
    QString stateText() const { return child<QLabel>(u"sessionState"_s)->text(); }
    test::FakeChannel *channel() const { return m_fakes->terminals.latest(); }
    void open();
    void say(const QByteArray &bytes);
    QPoint cellAt(int row, int column) const;

    std::unique_ptr<test::FakeServices> m_fakes;
    std::unique_ptr<QWidget> m_window;
    TerminalTab *m_tab = nullptr;
};

void TestTerminalTab::init()
{
    test::failOnAnyWarning();
    m_fakes = std::make_unique<test::FakeServices>();
    m_window = std::make_unique<QWidget>();
    m_tab = new TerminalTab(m_fakes->services, m_window.get());
    auto *all = new QVBoxLayout(m_window.get());
    all->addWidget(m_tab);
    m_window->resize(900, 500);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_tab->show(rowOf(u"web"_s), {});
}

void TestTerminalTab::cleanup()
{
    m_window.reset();
    m_fakes.reset();
}

TerminalView *TestTerminalTab::view() const
{
    const QWidget *session = child<QTabWidget>(u"terminalSessions"_s)->currentWidget();
    return session->findChild<TerminalView *>();
}

void TestTerminalTab::open()
{
    const qsizetype before = m_fakes->terminals.requests.size();
    QTest::mouseClick(child<Button>(u"openTerminal"_s), Qt::LeftButton);
    QTRY_COMPARE(m_fakes->terminals.requests.size(), before + 1);
    channel()->start(u"sh"_s);
}

void TestTerminalTab::say(const QByteArray &bytes)
{
    channel()->say(bytes);
    QTest::qWait(40); // two frames
}

/// The middle of a cell, in the viewport.
QPoint TestTerminalTab::cellAt(int row, int column) const
{
    const QRectF cursor = view()->inputMethodQuery(Qt::ImCursorRectangle).toRectF();
    const QSizeF cell = cursor.size();
    const QPointF origin(6, 6);
    return (origin + QPointF((column + 0.5) * cell.width(), (row + 0.5) * cell.height())).toPoint();
}

void TestTerminalTab::form_openTerminal_asksForTheShell()
{
    open();
    const ShellRequest request = m_fakes->terminals.requests.constLast();
    QCOMPARE(request.host.text(), u"web-01"_s);
    QCOMPARE(request.container, rowOf(u"web"_s).container.id);
    QVERIFY(request.command.isEmpty());
    QVERIFY(request.user.isEmpty());
    QVERIFY(view()->hasFocus());
    QVERIFY(!child<QLabel>(u"sessionState"_s)->isVisible());
}

void TestTerminalTab::form_options_areSentAsTyped()
{
    child<QComboBox>(u"shell"_s)->setFocus();
    child<QComboBox>(u"shell"_s)->lineEdit()->selectAll();
    QTest::keyClicks(child<QComboBox>(u"shell"_s), u"/bin/zsh -l"_s);
    QTest::keyClicks(child<QLineEdit>(u"user"_s), u"app"_s);
    QTest::keyClicks(child<QLineEdit>(u"workingDirectory"_s), u"/srv"_s);
    QTest::keyClicks(child<QLineEdit>(u"environment"_s), u"A=b C=\"d e\""_s);
    open();
    const ShellRequest request = m_fakes->terminals.requests.constLast();
    QCOMPARE(request.command, (QStringList { u"/bin/zsh"_s, u"-l"_s }));
    QCOMPARE(request.user, u"app"_s);
    QCOMPARE(request.workingDirectory, u"/srv"_s);
    QCOMPARE(request.environment, (QStringList { u"A=b"_s, u"C=d e"_s }));
}

void TestTerminalTab::form_enter_opens()
{
    child<QLineEdit>(u"user"_s)->setFocus();
    QTest::keyClick(child<QLineEdit>(u"user"_s), Qt::Key_Return);
    QTRY_COMPARE(m_fakes->terminals.requests.size(), 1);
}

void TestTerminalTab::form_containerThatDoesNotRun_saysSo()
{
    m_tab->show(rowOf(u"web"_s, u"exited"_s), {});
    QVERIFY(!child<Button>(u"openTerminal"_s)->isEnabled());
    QVERIFY(child<QLabel>(u"shellHint"_s)->text().contains(u"does not run"_s));
    QTest::keyClick(child<QLineEdit>(u"user"_s), Qt::Key_Return);
    m_tab->show(rowOf(u"web"_s), {});
    QVERIFY(child<Button>(u"openTerminal"_s)->isEnabled());
    QVERIFY(m_fakes->terminals.requests.isEmpty());
}

void TestTerminalTab::form_noContainer_saysSo()
{
    m_tab->clear();
    QVERIFY(!child<Button>(u"openTerminal"_s)->isEnabled());
    QVERIFY(!child<QLabel>(u"shellHint"_s)->text().isEmpty());
}

void TestTerminalTab::session_size_isThatOfTheView()
{
    open();
    const ShellRequest request = m_fakes->terminals.requests.constLast();
    QCOMPARE(request.rows, view()->fittingSize().rows);
    QCOMPARE(request.columns, view()->fittingSize().columns);
    QVERIFY(request.columns > 60);
}

void TestTerminalTab::session_output_isShown()
{
    open();
    say("hello \x1b[31mred\x1b[m 日本\r\n# ");
    QCOMPARE(screen(), u"hello red 日本\n#"_s);
    const QImage picture = view()->viewport()->grab().toImage();
    QSet<QRgb> colours;
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < 40 && y < picture.height(); ++y)
            colours.insert(picture.pixel(x, y));
    }
    QVERIFY(colours.size() > 3); // text, red, background, cursor
}

void TestTerminalTab::session_keys_goToTheShell()
{
    open();
    QTest::keyClicks(view(), u"ls"_s);
    QTest::keyClick(view(), Qt::Key_Return);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_K, Qt::ControlModifier); // a shortcut of the window elsewhere
    QTest::keyClick(view(), Qt::Key_Up);
    QCOMPARE(channel()->written, "ls\r\x03\x0b\x1b[A"_ba);
}

void TestTerminalTab::session_tab_goesToTheShell()
{
    open();
    QTest::keyClick(view(), Qt::Key_Tab);
    QTest::keyClick(view(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(channel()->written, "\t\x1b[Z"_ba);
    QVERIFY(view()->hasFocus());
}

void TestTerminalTab::session_leaveKey_leaves()
{
    open();
    QVERIFY(!view()->toolTip().isEmpty());
    QTest::keyClick(view(), Qt::Key_Escape, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!view()->hasFocus());
    QVERIFY(m_tab->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(channel()->written.isEmpty());
}

void TestTerminalTab::session_left_tabLeadsPastItBothWays_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("forward") << Qt::Key_Tab;
    QTest::newRow("back") << Qt::Key_Backtab;
}

void TestTerminalTab::session_left_tabLeadsPastItBothWays()
{
    QFETCH(const Qt::Key, key);
    QLineEdit beside(m_window.get());
    m_window->layout()->addWidget(&beside);
    beside.show();
    open();
    TerminalView *shell = view();
    QTest::keyClick(shell, Qt::Key_Escape, Qt::ControlModifier | Qt::ShiftModifier);
    for (int stop = 0; stop < 5 && !beside.hasFocus(); ++stop) {
        QTest::keyClick(QApplication::focusWidget(), key);
        QVERIFY(!shell->hasFocus());
    }
    QVERIFY(beside.hasFocus());
    for (int stop = 0; stop < 5 && !shell->hasFocus(); ++stop) // and from there it is reached again
        QTest::keyClick(QApplication::focusWidget(), key);
    QVERIFY(shell->hasFocus());
}

void TestTerminalTab::session_questions_areAnswered()
{
    open();
    say("\x1b[6n");
    QCOMPARE(channel()->written, "\x1b[1;1R"_ba);
}

void TestTerminalTab::session_title_isPlainText()
{
    open();
    auto *tabs = child<QTabWidget>(u"terminalSessions"_s);
    QCOMPARE(tabs->tabText(1), u"web: sh"_s);
    say("\x1b]0;a & b\xe2\x80\xae\x07");
    QCOMPARE(tabs->tabText(1), u"web: a && b"_s);
}

void TestTerminalTab::session_ended_enterOpensItAgain()
{
    open();
    say("before\x1b[?1049h\x1b[?25l");
    channel()->end(3);
    QTRY_VERIFY(stateText().contains(u"3"_s));
    QVERIFY(child<Button>(u"reconnect"_s)->isVisible());
    QTRY_VERIFY(!channel()); // closed
    QCOMPARE(screen(), u"before"_s);
    QTest::keyClicks(view(), u"x"_s);
    QCOMPARE(m_fakes->terminals.requests.size(), 1);
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(m_fakes->terminals.requests.size(), 2);
    QCOMPARE(m_fakes->terminals.requests.constLast().rows, m_fakes->terminals.requests.constFirst().rows);
    channel()->start(u"sh"_s);
    say("after");
    QCOMPARE(screen(), u"before\nafter"_s);
}

void TestTerminalTab::session_failed_isToldInWords()
{
    open();
    say("kept");
    channel()->fail({ .kind = ErrorKind::NotFound,
                      .code = u"shell.none"_s,
                      .subject = rowOf(u"web"_s).container.id.text() });
    QTRY_VERIFY(stateText().contains(u"\"web\" has none of the usual shells"_s));
    QCOMPARE(screen(), u"kept"_s);
    QTest::mouseClick(child<Button>(u"reconnect"_s), Qt::LeftButton);
    QCOMPARE(m_fakes->terminals.requests.size(), 2);
}

void TestTerminalTab::session_end_comesAfterAllOutput()
{
    open();
    channel()->say(QByteArray("line\r\n").repeated(100'000));
    channel()->say("last words");
    channel()->end(0);
    QVERIFY(!child<QLabel>(u"sessionState"_s)->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(u"sessionState"_s)->isVisible(), 20'000);
    QVERIFY(screen().endsWith(u"last words"_s));
}

void TestTerminalTab::session_flood_isBackPressured()
{
    open();
    for (int i = 0; i < 20; ++i)
        channel()->say(QByteArray(64 * 1024, 'x'));
    QVERIFY(channel()->isPaused);
    QTRY_VERIFY_WITH_TIMEOUT(!channel()->isPaused, 20'000);
    QCOMPARE(channel()->pauses, 1);
}

void TestTerminalTab::session_resized_tellsTheShell()
{
    open();
    m_window->resize(600, 400);
    QTRY_COMPARE(channel()->columns, view()->fittingSize().columns);
    QCOMPARE(channel()->rows, view()->fittingSize().rows);
    QVERIFY(channel()->columns < m_fakes->terminals.requests.constLast().columns);
}

void TestTerminalTab::sessions_several_stayWithTheirContainers()
{
    auto *tabs = child<QTabWidget>(u"terminalSessions"_s);
    open();
    say("in web");
    m_tab->show(rowOf(u"db"_s), {});
    QCOMPARE(tabs->currentIndex(), 0); // db has none
    open();
    say("in db");
    QCOMPARE(screen(), u"in db"_s);
    m_tab->show(rowOf(u"web"_s), {});
    QCOMPARE(screen(), u"in web"_s);
    QCOMPARE(tabs->count(), 3);
    tabs->setCurrentIndex(0);
    open();
    QCOMPARE(tabs->count(), 4);
    QCOMPARE(m_fakes->terminals.requests.constLast().container, rowOf(u"web"_s).container.id);
    m_tab->clear();
    QVERIFY(m_fakes->terminals.channels.constFirst()); // goes on
}

void TestTerminalTab::sessions_ofOneContainer_theLatestIsShown()
{
    open();
    say("first");
    child<QTabWidget>(u"terminalSessions"_s)->setCurrentIndex(0);
    open();
    say("second");
    m_tab->show(rowOf(u"db"_s), {});
    m_tab->show(rowOf(u"web"_s), {});
    QCOMPARE(screen(), u"second"_s);
}

void TestTerminalTab::sessions_many_areBounded()
{
    auto *tabs = child<QTabWidget>(u"terminalSessions"_s);
    for (int i = 0; i < TerminalTab::kMostSessions; ++i) {
        tabs->setCurrentIndex(0);
        open();
    }
    tabs->setCurrentIndex(0);
    QVERIFY(!child<Button>(u"openTerminal"_s)->isEnabled());
}

void TestTerminalTab::sessions_many_theWayToAnotherStaysWhole()
{
    auto *tabs = child<QTabWidget>(u"terminalSessions"_s);
    const QTabBar *bar = tabs->tabBar();
    const int before = bar->tabRect(0).width();
    for (int i = 0; i < 8; ++i) {
        tabs->setCurrentIndex(0);
        open();
    }
    QTRY_VERIFY(bar->width() > 0);
    QCOMPARE(bar->tabRect(0).width(), before);
}

void TestTerminalTab::close_running_isAskedFirst()
{
    open();
    QTest::mouseClick(child<Button>(u"closeTerminal"_s), Qt::LeftButton);
    auto *question = m_tab->findChild<Confirm *>();
    QVERIFY(question);
    QVERIFY(channel());
    QTest::mouseClick(question->findChild<Button *>(u"confirm"_s), Qt::LeftButton);
    QTRY_VERIFY(!channel());
    QCOMPARE(child<QTabWidget>(u"terminalSessions"_s)->count(), 1);
}

void TestTerminalTab::close_ended_isNotAsked()
{
    open();
    channel()->end(0);
    QTRY_VERIFY(!channel());
    QTest::mouseClick(child<Button>(u"closeTerminal"_s), Qt::LeftButton);
    QCOMPARE(child<QTabWidget>(u"terminalSessions"_s)->count(), 1);
    QVERIFY(!m_tab->findChild<Confirm *>());
}

void TestTerminalTab::close_focus_goesToWhatIsShownNext()
{
    open();
    QPointer<TerminalView> first = view();
    child<QTabWidget>(u"terminalSessions"_s)->setCurrentIndex(0);
    open();
    channel()->end(0);
    QTRY_VERIFY(!channel());
    QTest::mouseClick(child<Button>(u"closeTerminal"_s), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), first.data());
    m_fakes->terminals.channels.constFirst()->end(0);
    QTRY_VERIFY(child<QLabel>(u"sessionState"_s)->isVisible());
    QTest::mouseClick(child<Button>(u"closeTerminal"_s), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), child<Button>(u"openTerminal"_s));
    QTRY_VERIFY2(!first, "what it has shown is kept no longer");
}

void TestTerminalTab::mouse_drag_selectsAndCopies()
{
    open();
    say("hello world");
    QWidget *port = view()->viewport();
    QTest::mousePress(port, Qt::LeftButton, {}, cellAt(0, 0) - QPoint(3, 0));
    QTest::mouseMove(port, cellAt(0, 3));
    QTest::mouseRelease(port, Qt::LeftButton, {}, cellAt(0, 5) - QPoint(3, 0));
    QTest::mouseMove(port, cellAt(2, 2));
    QCOMPARE(view()->selectedText().left(3), u"hel"_s);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), view()->selectedText());
    QVERIFY(channel()->written.isEmpty());
    QTest::keyClicks(view(), u"a"_s);
    QVERIFY(view()->selectedText().isEmpty());
}

void TestTerminalTab::mouse_doubleAndTripleClick_takeWordAndLine()
{
    open();
    say("one /etc/hosts two");
    QWidget *port = view()->viewport();
    QTest::mouseDClick(port, Qt::LeftButton, {}, cellAt(0, 6));
    QCOMPARE(view()->selectedText(), u"/etc/hosts"_s);
    QTest::mouseClick(port, Qt::LeftButton, {}, cellAt(0, 6));
    QCOMPARE(view()->selectedText(), u"one /etc/hosts two"_s);
}

void TestTerminalTab::mouse_program_isToldWhenItAsked()
{
    open();
    say("\x1b[?1000;1006h\x1b[?1000h");
    QWidget *port = view()->viewport();
    QTest::mouseClick(port, Qt::LeftButton, {}, cellAt(1, 2));
    QCOMPARE(channel()->written, "\x1b[<0;3;2M\x1b[<0;3;2m"_ba);
    channel()->written.clear();
    QTest::mouseDClick(port, Qt::LeftButton, Qt::ShiftModifier, cellAt(0, 0));
    QVERIFY(channel()->written.isEmpty()); // Shift takes the mouse back
}

void TestTerminalTab::keyboard_selection_copies()
{
    open();
    say("hello");
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(view(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view()->selectedText(), u"llo"_s);
    QTest::keyClick(view(), Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view()->selectedText(), u"hello"_s);
    QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view()->selectedText().trimmed(), u"hello"_s);
    QVERIFY(channel()->written.isEmpty());
}

void TestTerminalTab::paste_oneLine_isSent()
{
    open();
    QApplication::clipboard()->setText(u"echo hi"_s);
    QTest::keyClick(view(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(channel()->written, "echo hi"_ba);
}

void TestTerminalTab::paste_severalLines_areAskedAbout()
{
    open();
    QApplication::clipboard()->setText(u"one\ntwo\x1b"_s);
    QTest::keyClick(view(), Qt::Key_Insert, Qt::ShiftModifier);
    auto *question = m_tab->findChild<Confirm *>();
    QVERIFY(question);
    QVERIFY(channel()->written.isEmpty());
    QVERIFY(question->findChild<QLabel *>(u"targets"_s)->text().contains(u"two"_s));
    QTest::mouseClick(question->findChild<Button *>(u"confirm"_s), Qt::LeftButton);
    QCOMPARE(channel()->written, "one\rtwo"_ba);
}

void TestTerminalTab::paste_bracketed_isMarkedAndNotAsked()
{
    open();
    say("\x1b[?2004h");
    QApplication::clipboard()->setText(u"one\ntwo\x1b[201~"_s);
    QTest::keyClick(view(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_tab->findChild<Confirm *>());
    QCOMPARE(channel()->written, "\x1b[200~one\rtwo[201~\x1b[201~"_ba);
}

void TestTerminalTab::paste_middleButton_sendsTheClipboard()
{
    open();
    QClipboard *clipboard = QApplication::clipboard();
    clipboard->setText(u"word"_s,
                       clipboard->supportsSelection() ? QClipboard::Selection : QClipboard::Clipboard);
    QTest::mouseClick(view()->viewport(), Qt::MiddleButton, {}, cellAt(0, 0));
    QCOMPARE(channel()->written, "word"_ba);
}

void TestTerminalTab::inputMethod_composedText_isSentOnceCommitted()
{
    open();
    QVERIFY(view()->inputMethodQuery(Qt::ImEnabled).toBool());
    QInputMethodEvent composing(u"にほ"_s, {});
    QApplication::sendEvent(view(), &composing);
    QVERIFY(channel()->written.isEmpty());
    const QImage withText = view()->viewport()->grab().toImage();
    QInputMethodEvent committed;
    committed.setCommitString(u"日本"_s);
    QApplication::sendEvent(view(), &committed);
    QCOMPARE(channel()->written, u"日本"_s.toUtf8());
    QVERIFY(view()->viewport()->grab().toImage() != withText);
}

void TestTerminalTab::scrollback_wheelAndKeys_lookBack()
{
    open();
    say(QByteArray("line\r\n").repeated(200) + "end");
    QScrollBar *bar = view()->verticalScrollBar();
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY(bar->maximum() > 100);
    QTest::keyClick(view(), Qt::Key_PageUp, Qt::ShiftModifier);
    QCOMPARE(bar->value(), bar->maximum() - bar->pageStep());
    const QPointF middle = view()->viewport()->rect().center();
    QWheelEvent wheel(middle, view()->viewport()->mapToGlobal(middle), {}, { 0, 120 }, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view()->viewport(), &wheel);
    QCOMPARE(bar->value(), bar->maximum() - bar->pageStep() - 3);
    QVERIFY(channel()->written.isEmpty());
    QTest::keyClicks(view(), u"x"_s);
    QCOMPARE(bar->value(), bar->maximum());
}

void TestTerminalTab::scrollback_output_keepsThePlaceWhenLookingBack()
{
    open();
    say(QByteArray("line\r\n").repeated(100));
    QScrollBar *bar = view()->verticalScrollBar();
    bar->setValue(10);
    say(QByteArray("more\r\n").repeated(50));
    QCOMPARE(bar->value(), 10);
    bar->setValue(bar->maximum());
    say("x\r\ny\r\n");
    QCOMPARE(bar->value(), bar->maximum());
}

void TestTerminalTab::wheel_alternateScreen_sendsArrows()
{
    open();
    say("\x1b[?1049h");
    const QPointF middle = view()->viewport()->rect().center();
    QWheelEvent wheel(middle, view()->viewport()->mapToGlobal(middle), {}, { 0, -120 }, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view()->viewport(), &wheel);
    QCOMPARE(channel()->written, "\x1b[B\x1b[B\x1b[B"_ba);
}

void TestTerminalTab::link_contextMenu_showsTheAddressAndAsks()
{
    open();
    say("\x1b]8;;https://evil.example/x\x1b\\https://bank.example\x1b]8;;\x1b\\ plain");
    QWidget *port = view()->viewport();
    const auto menuAt = [this, port](QPoint place) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, port->mapToGlobal(place));
        QApplication::sendEvent(port, &event);
        return view()->findChild<QMenu *>(u"terminalMenu"_s);
    };
    QMenu *menu = menuAt(cellAt(0, 3));
    QVERIFY(menu);
    auto *open = menu->findChild<QAction *>(u"openLink"_s);
    QVERIFY(open);
    open->trigger();
    auto *question = m_tab->findChild<Confirm *>();
    QVERIFY(question);
    QCOMPARE(question->findChild<QLabel *>(u"targets"_s)->text(), u"https://evil.example/x"_s);
    question->close();
    menu->close();
    QTRY_VERIFY(!view()->findChild<QMenu *>(u"terminalMenu"_s));
    menu = menuAt(cellAt(0, 22));
    QVERIFY(menu);
    QVERIFY(!menu->findChild<QAction *>(u"openLink"_s));
    menu->close();
}

void TestTerminalTab::accessibility_view_isATerminalWithText()
{
    open();
    say("hello\r\n# ");
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(view());
    QVERIFY(access);
    QCOMPARE(access->role(), QAccessible::Terminal);
    QCOMPARE(access->text(QAccessible::Name), u"Terminal in web"_s);
    QAccessibleTextInterface *text = access->textInterface();
    QVERIFY(text);
    QCOMPARE(text->text(0, 5), u"hello"_s);
    QCOMPARE(text->cursorPosition(), 7); // blanks at the end of a line are no text
    QVERIFY(text->characterCount() >= 7);
}

void TestTerminalTab::language_changed_keepsTheSession()
{
    open();
    say("text");
    view()->setAccessibleName({}); // as in another language
    m_tab->retranslateUi();
    QCOMPARE(screen(), u"text"_s);
    QCOMPARE(view()->accessibleName(), u"Terminal in web"_s);
    QCOMPARE(child<QComboBox>(u"shell"_s)->currentText(), u"Automatic"_s);
}

QTEST_MAIN(TestTerminalTab)
#include "tst_terminaltab.moc"
