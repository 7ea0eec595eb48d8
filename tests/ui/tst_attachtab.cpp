// SPDX-License-Identifier: GPL-3.0-or-later
// The terminal at a container's main process.
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/containers/terminal/terminaltab.h"
#include "ui/containers/terminal/terminalview.h"

#include <QCheckBox>
#include <QImage>
#include <QLabel>
#include <QTabWidget>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::ui;
using docker::AttachInput;
using docker::StreamKind;

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

class TestAttachTab final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void form_attach_asksForTheMainProcess();
    void form_history_canBeLeftOut();
    void form_containerThatDoesNotRun_offersNothing();
    void terminal_keys_goToTheProcess();
    void terminal_replies_areSent();
    void terminal_output_isShownAsItIs();
    void history_queries_areNotAnswered();
    void pipes_lines_areForAScreen();
    void pipes_stderr_canBeTold();
    void pipes_typed_isEchoedAndSentByLine();
    void pipes_replies_areNotSent();
    void input_off_isSaidAndNothingIsSent_data();
    void input_off_isSaidAndNothingIsSent();
    void input_beforeJoining_isNotSent();
    void end_exitCode_isToldAndItCanBeJoinedAgain();
    void end_goesOn_isToldWithoutACode();
    void close_joined_isNotAsked();
    void title_says_mainProcess();

private:
    template <typename T>
    T *child(const QString &name) const
    {
        return m_tab->findChild<T *>(name);
    }
    TerminalView *view() const
    {
        return child<QTabWidget>(u"terminalSessions"_s)->findChild<TerminalView *>();
    }
    QString screen() const { return view()->screenText().trimmed(); }
    QLabel *state() const { return child<QLabel>(u"sessionState"_s); }
    test::FakeChannel *channel() const { return m_fakes->terminals.latest(); }
    void press(const QString &button);
    void open(bool hasTerminal, AttachInput input = AttachInput::Open);
    void print(const QByteArray &bytes, StreamKind kind = StreamKind::Stdout, bool isHistory = false) const;

    std::unique_ptr<test::FakeServices> m_fakes;
    std::unique_ptr<QWidget> m_window;
    TerminalTab *m_tab = nullptr;
};

void TestAttachTab::init()
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

void TestAttachTab::cleanup()
{
    m_window.reset();
    m_fakes.reset();
}

void TestAttachTab::press(const QString &button)
{
    auto *widget = child<Button>(button);
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_Space);
}

void TestAttachTab::open(bool hasTerminal, AttachInput input)
{
    press(u"attachTerminal"_s);
    QTRY_COMPARE(m_fakes->terminals.requests.size(), 1);
    channel()->join({ .hasTerminal = hasTerminal, .input = input, .command = u"nginx"_s });
}

void TestAttachTab::print(const QByteArray &bytes, StreamKind kind, bool isHistory) const
{
    channel()->print({ .kind = kind, .isHistory = isHistory, .bytes = bytes });
}

void TestAttachTab::form_attach_asksForTheMainProcess()
{
    open(true);
    const ShellRequest request = m_fakes->terminals.requests.constLast();
    QVERIFY(request.attaches);
    QVERIFY(request.withHistory);
    QCOMPARE(request.host.text(), u"web-01"_s);
    QCOMPARE(request.container, rowOf(u"web"_s).container.id);
    QCOMPARE(request.columns, view()->fittingSize().columns);
    QVERIFY(view()->hasFocus());
    QVERIFY(!state()->isVisible());
}

void TestAttachTab::form_history_canBeLeftOut()
{
    auto *history = child<QCheckBox>(u"attachHistory"_s);
    QVERIFY(history->text().contains(u"200"_s));
    history->setFocus();
    QTest::keyClick(history, Qt::Key_Space);
    open(true);
    QVERIFY(!m_fakes->terminals.requests.constLast().withHistory);
}

void TestAttachTab::form_containerThatDoesNotRun_offersNothing()
{
    m_tab->show(rowOf(u"web"_s, u"exited"_s), {});
    QVERIFY(!child<Button>(u"attachTerminal"_s)->isEnabled());
    QVERIFY(child<QLabel>(u"shellHint"_s)->text().contains(u"does not run"_s));
    m_tab->show(rowOf(u"web"_s), {});
    QVERIFY(child<Button>(u"attachTerminal"_s)->isEnabled());
}

void TestAttachTab::terminal_keys_goToTheProcess()
{
    open(true);
    QTest::keyClicks(view(), u"ls"_s);
    QTest::keyClick(view(), Qt::Key_Return);
    QTest::keyClick(view(), Qt::Key_P, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_Tab);
    QCOMPARE(channel()->written, "ls\r\x10\t"_ba);
}

void TestAttachTab::terminal_replies_areSent()
{
    open(true);
    print("\x1b[6n");
    QTRY_COMPARE(channel()->written, "\x1b[1;1R"_ba);
}

void TestAttachTab::terminal_output_isShownAsItIs()
{
    open(true);
    print("one\ntwo");
    QTRY_COMPARE(screen(), u"one\n   two"_s); // the process's own terminal makes CR LF
}

void TestAttachTab::history_queries_areNotAnswered()
{
    open(true);
    print("before\x1b[6n\r\n", StreamKind::Stdout, true);
    print("now");
    QTRY_COMPARE(screen(), u"before\nnow"_s);
    QVERIFY(channel()->written.isEmpty());
}

void TestAttachTab::pipes_lines_areForAScreen()
{
    open(false);
    print("one\ntwo\n");
    QTRY_COMPARE(screen(), u"one\ntwo"_s);
}

void TestAttachTab::pipes_stderr_canBeTold()
{
    open(false);
    QVERIFY(state()->isVisible());
    QVERIFY(state()->text().contains(u"stderr"_s));
    print("x", StreamKind::Stderr);
    QTRY_COMPARE(screen(), u"x"_s);
    print("\rx");
    const auto isRed = [this] {
        const QImage picture = view()->viewport()->grab().toImage();
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = 0; y < std::min(40, picture.height()); ++y) {
                const QColor colour = picture.pixelColor(x, y);
                if (colour.red() > colour.green() + 60 && colour.red() > colour.blue() + 60)
                    return true;
            }
        }
        return false;
    };
    QTRY_VERIFY(!isRed()); // the same place, by stdout
    print("\rx", StreamKind::Stderr);
    QTRY_VERIFY(isRed());
}

void TestAttachTab::pipes_typed_isEchoedAndSentByLine()
{
    open(false);
    QTest::keyClicks(view(), u"lx"_s);
    QTest::keyClick(view(), Qt::Key_Backspace);
    QTest::keyClicks(view(), u"s"_s);
    QTRY_COMPARE(screen(), u"ls"_s);
    QVERIFY(channel()->written.isEmpty());
    QTest::keyClick(view(), Qt::Key_D, Qt::ControlModifier); // would close its input for good
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(channel()->written, "ls\n"_ba);
}

void TestAttachTab::pipes_replies_areNotSent()
{
    open(false);
    print("a\x1b[6nb");
    QTRY_COMPARE(screen(), u"ab"_s);
    QVERIFY(channel()->written.isEmpty());
}

void TestAttachTab::input_off_isSaidAndNothingIsSent_data()
{
    QTest::addColumn<bool>("hasTerminal");
    QTest::addColumn<int>("input");
    QTest::addColumn<QString>("word");
    QTest::newRow("without -i") << false << static_cast<int>(AttachInput::Closed) << u"(-i)"_s;
    QTest::newRow("-t alone") << true << static_cast<int>(AttachInput::Closed) << u"(-i)"_s;
    QTest::newRow("once") << false << static_cast<int>(AttachInput::EndsWithUs) << u"for good"_s;
}

void TestAttachTab::input_off_isSaidAndNothingIsSent()
{
    QFETCH(bool, hasTerminal);
    QFETCH(int, input);
    QFETCH(QString, word);
    open(hasTerminal, static_cast<AttachInput>(input));
    QVERIFY(state()->isVisible());
    QVERIFY2(state()->text().contains(word), qPrintable(state()->text()));
    QVERIFY(!child<Button>(u"reconnect"_s)->isVisible());
    QTest::keyClicks(view(), u"ls"_s);
    QTest::keyClick(view(), Qt::Key_Return);
    print("said");
    QTRY_COMPARE(screen(), u"said"_s);
    QVERIFY(channel()->written.isEmpty());
}

void TestAttachTab::input_beforeJoining_isNotSent()
{
    press(u"attachTerminal"_s);
    QTRY_COMPARE(m_fakes->terminals.requests.size(), 1);
    QTest::keyClicks(view(), u"x"_s); // for whom, nobody knows yet
    QVERIFY(channel()->written.isEmpty());
}

void TestAttachTab::end_exitCode_isToldAndItCanBeJoinedAgain()
{
    open(true);
    print("last words");
    channel()->end(3);
    QTRY_VERIFY(state()->isVisible());
    QVERIFY2(state()->text().contains(u"main process has ended (exit code 3)"_s),
             qPrintable(state()->text()));
    QVERIFY(child<Button>(u"reconnect"_s)->isVisible());
    QCOMPARE(screen(), u"last words"_s);
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(m_fakes->terminals.requests.size(), 2);
    QVERIFY(m_fakes->terminals.requests.constLast().attaches);
}

void TestAttachTab::end_goesOn_isToldWithoutACode()
{
    open(true);
    channel()->end(std::nullopt);
    QTRY_VERIFY(state()->isVisible());
    QVERIFY2(state()->text().contains(u"runs on"_s), qPrintable(state()->text()));
}

void TestAttachTab::close_joined_isNotAsked()
{
    open(true);
    press(u"closeTerminal"_s);
    QVERIFY(!m_tab->findChild<Confirm *>());
    QTRY_VERIFY(!channel());
    QCOMPARE(child<QTabWidget>(u"terminalSessions"_s)->count(), 1);
}

void TestAttachTab::title_says_mainProcess()
{
    open(true);
    QCOMPARE(child<QTabWidget>(u"terminalSessions"_s)->tabText(1), u"web: main process"_s);
    print("\x1b]2;mine\x07");
    QTRY_COMPARE(child<QTabWidget>(u"terminalSessions"_s)->tabText(1), u"web: mine"_s);
}

QTEST_MAIN(TestAttachTab)
#include "tst_attachtab.moc"
