// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/emptystate.h"
#include "ui/common/theme.h"
#include "ui/containers/logs/betweendialog.h"
#include "ui/containers/logs/logcolors.h"
#include "ui/containers/logs/logstab.h"
#include "ui/containers/logs/logview.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::ui;

namespace {

const QString kWeb = u"web"_s;
const QString kDb = u"db"_s;

QByteArray stamped(int milliseconds, const QByteArray &text)
{
    return docker::LogStamp { .nanos = 1'767'323'045'000'000'000 + milliseconds * 1'000'000LL,
                              .isKnown = true }
               .toText()
        + ' ' + text;
}

QList<QByteArray> numbered(int from, int to, const QByteArray &text = "line ")
{
    QList<QByteArray> lines;
    for (int i = from; i < to; ++i)
        lines.append(stamped(i * 1000, text + QByteArray::number(i)));
    return lines;
}

ContainerRow rowFor(const QString &id)
{
    return { .host = docker::HostId(u"host"_s),
             .hostName = u"host"_s,
             .container = { .id = docker::ContainerId(id), .name = id } };
}

} // namespace

class TestLogsTab final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void show_history_isPaintedAndFollowed();
    void show_sameContainerAgain_readsOn();
    void active_hiddenAndSeen_stopsAndGoesOn();
    void follow_scrolledUp_switchesItselfOff();
    void follow_keyEnd_goesOn();
    void earlier_scrolledToTheTop_isLoaded();
    void search_enter_jumpsAndMarks();
    void search_wrongExpression_saysSo();
    void filter_on_showsOnlyMatches();
    void streams_off_areHidden();
    void stamps_modes_areShown();
    void copy_selection_hasOriginalStamps();
    void select_mouseAndShift_selectsLines();
    void select_mouseWithinALine_copiesThePart();
    void select_doubleClick_takesAWord();
    void select_part_ofLettersOfAnyWidth();
    void save_asked_writesWhatIsShown();
    void clear_empties_andGoesOn();
    void range_chosen_isAskedFor();
    void range_between_isAskedFor();
    void several_merge_byTime();
    void several_colours_areThoseOfTheContainers();
    void several_oneEnds_othersGoOn();
    void several_tooMany_isSaid();
    void marks_areSaid();
    void lost_isSaidAndTakenBack();
    void refused_isExplained();
    void empty_isSaid();
    void longLine_neitherWrappedNorNot_doesHarm_data();
    void longLine_neitherWrappedNorNot_doesHarm();
    void manyLines_paintOnlyWhatIsSeen();
    void colors_everyOne_canBeRead_data();
    void colors_everyOne_canBeRead();
    void looks_areRemembered();

private:
    template <typename T>
    T *find(const QString &name) const
    {
        return m_tab->findChild<T *>(name);
    }
    LogView *view() const { return find<LogView>(u"logView"_s); }
    test::FakeLogs &logs() const { return m_fakes->logs; }
    void open(const QStringList &containers, bool wait = true);
    void makeTab();
    QPoint letterAt(int line, int letter) const;
    void dragTo(QPoint position) const;
    QString lastLine() const { return view()->visibleTexts().value(view()->visibleTexts().size() - 1); }
    void setSwitch(const QString &name);

    std::unique_ptr<test::FakeServices> m_fakes;
    std::unique_ptr<LogsTab> m_tab;
};

void TestLogsTab::initTestCase()
{
    static test::FakeSettings settings;
    static ThemeController theme(settings);
    theme.apply();
}

void TestLogsTab::init()
{
    test::failOnAnyWarning();
    m_fakes = std::make_unique<test::FakeServices>();
    makeTab();
}

void TestLogsTab::makeTab()
{
    m_tab = std::make_unique<LogsTab>(m_fakes->services);
    m_tab->resize(1000, 400);
    m_tab->setVisible(true);
    QVERIFY(QTest::qWaitForWindowActive(m_tab.get()));
}

void TestLogsTab::cleanup()
{
    m_tab.reset();
    m_fakes.reset();
}

void TestLogsTab::open(const QStringList &containers, bool wait)
{
    QList<ContainerRow> rows;
    for (const QString &id : containers)
        rows.append(rowFor(id));
    m_tab->setActive(true);
    m_tab->show(rows.constFirst(), QDateTime());
    m_tab->showMany(rows);
    if (wait)
        QTRY_COMPARE(logs().openStreams(), containers.size());
}

void TestLogsTab::setSwitch(const QString &name)
{
    find<QAction>(name)->trigger();
}

void TestLogsTab::show_history_isPaintedAndFollowed()
{
    logs().history[kWeb] = numbered(0, 100);
    open({ kWeb });
    QTRY_VERIFY(lastLine().endsWith(u"line 99"_s));
    QCOMPARE(logs().streams.back()->options.tail, 1000);
    QVERIFY(view()->isFollowing());
    logs().write(kWeb, numbered(100, 103));
    QTRY_VERIFY(lastLine().endsWith(u"line 102"_s));
    QCOMPARE(find<QLabel>(u"logStatus"_s)->text(), u"103 line(s)"_s);
}

void TestLogsTab::show_sameContainerAgain_readsOn()
{
    logs().history[kWeb] = numbered(0, 3);
    open({ kWeb });
    m_tab->show(rowFor(kWeb), QDateTime());
    m_tab->showMany({ rowFor(kWeb) });
    QTest::qWait(20);
    QCOMPARE(logs().streams.size(), std::size_t { 1 });
    open({ kDb });
    QTRY_COMPARE(logs().stream(kWeb), nullptr);
    QTRY_COMPARE(view()->shownCount(), 0);
}

void TestLogsTab::active_hiddenAndSeen_stopsAndGoesOn()
{
    logs().history[kWeb] = numbered(0, 3);
    open({ kWeb });
    QTRY_COMPARE(view()->shownCount(), 3);
    m_tab->setActive(false);
    QTRY_COMPARE(logs().openStreams(), 0);
    m_tab->setActive(true);
    QTRY_COMPARE(logs().openStreams(), 1);
    QCOMPARE(logs().streams[0]->cursor, logs().streams[1]->cursor); // it goes on behind the last line
    logs().write(kWeb, numbered(3, 4));
    QTRY_COMPARE(view()->shownCount(), 4);
}

void TestLogsTab::follow_scrolledUp_switchesItselfOff()
{
    logs().history[kWeb] = numbered(0, 500);
    open({ kWeb });
    QTRY_VERIFY(lastLine().endsWith(u"line 499"_s));
    auto *follow = find<Button>(u"logFollow"_s);
    QVERIFY(follow->isChecked());
    view()->verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepSub);
    QVERIFY(!view()->isFollowing());
    QVERIFY(!follow->isChecked());
    const QStringList seen = view()->visibleTexts();
    logs().write(kWeb, numbered(500, 600));
    QTRY_COMPARE(view()->shownCount(), 600);
    QCOMPARE(view()->visibleTexts(), seen); // nothing moves
    view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->maximum());
    QVERIFY(view()->isFollowing());
    QVERIFY(lastLine().endsWith(u"line 599"_s));
    QTest::keyClick(view(), Qt::Key_PageUp);
    QVERIFY(!follow->isChecked());
    QTest::mouseClick(follow, Qt::LeftButton);
    QVERIFY(view()->isFollowing());
    QVERIFY(lastLine().endsWith(u"line 599"_s));
}

void TestLogsTab::follow_keyEnd_goesOn()
{
    logs().history[kWeb] = numbered(0, 500);
    open({ kWeb });
    QTRY_VERIFY(lastLine().endsWith(u"line 499"_s));
    QTest::keyClick(view(), Qt::Key_Home);
    QVERIFY(view()->visibleTexts().constFirst().endsWith(u"line 0"_s));
    QTest::keyClick(view(), Qt::Key_PageDown);
    QVERIFY(!view()->visibleTexts().constFirst().endsWith(u"line 0"_s));
    QTest::keyClick(view(), Qt::Key_End);
    QVERIFY(view()->isFollowing());
    QVERIFY(lastLine().endsWith(u"line 499"_s));
}

void TestLogsTab::earlier_scrolledToTheTop_isLoaded()
{
    logs().history[kWeb] = numbered(10'000, 12'000);
    logs().earlier[kWeb] = numbered(9'000, 11'001);
    open({ kWeb });
    QTRY_COMPARE(view()->shownCount(), 1000);
    QTest::keyClick(view(), Qt::Key_Home);
    const QString top = view()->visibleTexts().constFirst();
    QVERIFY(top.endsWith(u"line 11000"_s));
    QTRY_COMPARE(view()->shownCount(), 3000);
    QCOMPARE(logs().reads.size(), 1);
    QCOMPARE(logs().reads[0].options.tail, 6000);
    QCOMPARE(view()->visibleTexts().constFirst(), top); // what was seen stays
    QTest::keyClick(view(), Qt::Key_Home);
    QVERIFY(view()->visibleTexts().constFirst().endsWith(u"line 9000"_s));
    QTRY_COMPARE(logs().reads.size(), 2); // nothing more came
    QTest::keyClick(view(), Qt::Key_Home);
    QTest::qWait(20);
    QCOMPARE(logs().reads.size(), 2);
}

void TestLogsTab::search_enter_jumpsAndMarks()
{
    logs().history[kWeb] = numbered(0, 500);
    open({ kWeb });
    QTRY_COMPARE(view()->shownCount(), 500);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier);
    auto *field = find<QLineEdit>(u"logSearch"_s);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"LINE 12"_s);
    auto *label = find<QLabel>(u"logMatches"_s);
    QTRY_COMPARE(label->text(), u"11 line(s)"_s); // 12, 120 to 129
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(label->text(), u"11 of 11"_s);
    QVERIFY(!view()->isFollowing());
    QVERIFY(view()->visibleTexts().filter(u"line 129"_s).size() == 1);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(label->text(), u"10 of 11"_s);
    QTest::keyClick(view(), Qt::Key_F3);
    QTest::keyClick(view(), Qt::Key_F3);
    QCOMPARE(label->text(), u"1 of 11"_s); // round the end
    QVERIFY(view()->visibleTexts().filter(QRegularExpression(u"line 12$"_s)).size() == 1);
    QTest::mouseClick(find<Button>(u"logPrevious"_s), Qt::LeftButton);
    QCOMPARE(label->text(), u"11 of 11"_s);
    QTest::mouseClick(find<Button>(u"logCase"_s), Qt::LeftButton);
    QTRY_COMPARE(label->text(), u"0 line(s)"_s);
    QVERIFY(!find<Button>(u"logNext"_s)->isEnabled());
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
    QCOMPARE(label->text(), QString());
}

void TestLogsTab::search_wrongExpression_saysSo()
{
    logs().history[kWeb] = numbered(0, 5);
    open({ kWeb });
    QTest::mouseClick(find<Button>(u"logRegex"_s), Qt::LeftButton);
    QTest::keyClicks(find<QLineEdit>(u"logSearch"_s), u"(line"_s);
    QCOMPARE(find<QLabel>(u"logMatches"_s)->text(), u"Not a valid expression"_s);
    QVERIFY(!find<QLabel>(u"logMatches"_s)->toolTip().isEmpty());
    QTest::keyClicks(find<QLineEdit>(u"logSearch"_s), u") [23]$"_s);
    QTRY_COMPARE(find<QLabel>(u"logMatches"_s)->text(), u"2 line(s)"_s);
}

void TestLogsTab::filter_on_showsOnlyMatches()
{
    logs().history[kWeb] = numbered(0, 500);
    open({ kWeb });
    QTest::mouseClick(find<Button>(u"logFilter"_s), Qt::LeftButton);
    QTest::keyClicks(find<QLineEdit>(u"logSearch"_s), u"line 49"_s);
    QTRY_COMPARE(view()->shownCount(), 11);
    QVERIFY(view()->visibleTexts().constFirst().endsWith(u"line 49"_s));
    QTRY_COMPARE(find<QLabel>(u"logStatus"_s)->text(), u"11 of 500 lines shown"_s);
    logs().write(kWeb, { stamped(900'000, "line 4999"), stamped(900'001, "line 5") });
    QTRY_COMPARE(view()->shownCount(), 12);
    QTest::keyClicks(find<QLineEdit>(u"logSearch"_s), u"x"_s);
    QTRY_COMPARE(find<EmptyState>(u"logEmpty"_s)->text(), u"No line matches."_s);
    QTRY_VERIFY(find<EmptyState>(u"logEmpty"_s)->isVisible());
    QTest::mouseClick(find<Button>(u"logFilter"_s), Qt::LeftButton);
    QTRY_COMPARE(view()->shownCount(), 502);
    QVERIFY(view()->isVisible());
}

void TestLogsTab::streams_off_areHidden()
{
    logs().history[kWeb] = numbered(0, 5);
    open({ kWeb });
    logs().write(kWeb, numbered(10, 13, "problem "), true);
    QTRY_COMPARE(view()->shownCount(), 8);
    setSwitch(u"logStdout"_s);
    QTRY_COMPARE(view()->shownCount(), 3);
    setSwitch(u"logStderr"_s); // one of them stays
    QTRY_COMPARE(view()->shownCount(), 5);
    QVERIFY(find<QAction>(u"logStdout"_s)->isChecked());
    QCOMPARE(logs().streams.size(), std::size_t { 1 }); // nothing was asked again
}

void TestLogsTab::stamps_modes_areShown()
{
    logs().history[kWeb] = { stamped(7, "text") };
    open({ kWeb });
    QTRY_COMPARE(view()->visibleTexts(), QStringList { u"01-02 03:04:05.007+00:00 text"_s });
    setSwitch(u"logUtc"_s);
    QCOMPARE(view()->visibleTexts(), QStringList { u"01-02 03:04:05.007Z text"_s });
    setSwitch(u"logNoStamps"_s);
    QCOMPARE(view()->visibleTexts(), QStringList { u"text"_s });
}

void TestLogsTab::copy_selection_hasOriginalStamps()
{
    logs().history[kWeb] = numbered(0, 5)
        + QList<QByteArray> { "2026-01-02T05:04:05.5+01:00 \x1b[31mred\x1b[0m\x1b]52;c;eA==\a" };
    open({ kWeb });
    QTRY_COMPARE(view()->shownCount(), 6);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_End);
    QTest::keyClick(view(), Qt::Key_Up); // the last that can be seen
    QTest::keyClick(view(), Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"2026-01-02T03:04:09.000000000Z line 4\n2026-01-02T05:04:05.5+01:00 red^[]52;c;eA==^G\n"_s);
    QCOMPARE(find<QLabel>(u"logStatus"_s)->text(), u"2 line(s) copied."_s);
    QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 6);
    QTest::keyClick(view(), Qt::Key_Escape);
    QVERIFY(view()->selectedLines().empty());
}

/// Where a letter of a visible line begins in the view.
QPoint TestLogsTab::letterAt(int line, int letter) const
{
    const LogFont font = LogFont::measured();
    return { view()->textLeft() + font.widthOf(letter), line * font.rowHeight + font.rowHeight / 2 };
}

/// With the left button held.
void TestLogsTab::dragTo(QPoint position) const
{
    QWidget *port = view()->viewport();
    QMouseEvent move(QEvent::MouseMove, position, port->mapToGlobal(position), Qt::NoButton, Qt::LeftButton,
                     {});
    QCoreApplication::sendEvent(port, &move);
}

void TestLogsTab::select_mouseWithinALine_copiesThePart()
{
    logs().history[kWeb] = numbered(0, 5)
        + QList<QByteArray> { "2026-01-02T03:04:05.000000001Z see \x1b[31mhttp://a/b\x1b[0m now" };
    open({ kWeb });
    QTRY_COMPARE(view()->shownCount(), 6);
    QWidget *port = view()->viewport();
    QTest::mousePress(port, Qt::LeftButton, {}, letterAt(5, 4));
    dragTo(letterAt(5, 14));
    QTest::mouseRelease(port, Qt::LeftButton, {}, letterAt(5, 14));
    QCOMPARE(view()->selectedPart(), u"http://a/b"_s);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"http://a/b"_s);
    QTest::mousePress(port, Qt::LeftButton, {}, letterAt(5, 4)); // backwards, and to another line
    dragTo(letterAt(5, 0));
    QCOMPARE(view()->selectedPart(), u"see "_s);
    dragTo(letterAt(3, 0));
    QVERIFY(view()->selectedPart().isEmpty());
    QCOMPARE(view()->selectedLines().size(), std::size_t { 3 });
    dragTo(letterAt(5, 7));
    QCOMPARE(view()->selectedPart(), u"htt"_s);
    QTest::mouseRelease(port, Qt::LeftButton, {}, letterAt(5, 7));
    QTest::keyClick(view(), Qt::Key_Up);
    QVERIFY(view()->selectedPart().isEmpty());
}

void TestLogsTab::select_doubleClick_takesAWord()
{
    logs().history[kWeb] =
        numbered(0, 2) + QList<QByteArray> { "2026-01-02T03:04:05.000000001Z GET /index.html 200" };
    open({ kWeb });
    QTRY_COMPARE(view()->shownCount(), 3);
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, letterAt(2, 8));
    QCOMPARE(view()->selectedPart(), u"index.html"_s);
}

void TestLogsTab::select_part_ofLettersOfAnyWidth()
{
    logs().history[kWeb] = { "2026-01-02T03:04:05.000000001Z \xe6\x97\xa5\xe6\x9c\xac ab" };
    open({ kWeb });
    QTRY_COMPARE(view()->shownCount(), 1);
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, letterAt(0, 0));
    dragTo(letterAt(0, 200));
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, letterAt(0, 200));
    QCOMPARE(view()->selectedPart(), u"\u65e5\u672c ab"_s);
}

void TestLogsTab::select_mouseAndShift_selectsLines()
{
    logs().history[kWeb] = numbered(0, 100);
    open({ kWeb });
    QTRY_COMPARE(view()->shownCount(), 100);
    const int row = view()->viewport()->height() / static_cast<int>(view()->visibleTexts().size());
    const auto at = [row](int line) { return QPoint(300, line * row + row / 2); };
    QWidget *port = view()->viewport();
    QTest::mouseClick(port, Qt::LeftButton, {}, at(2));
    QCOMPARE(view()->selectedLines().size(), std::size_t { 1 });
    QTest::mouseClick(port, Qt::LeftButton, Qt::ShiftModifier, at(5));
    QCOMPARE(view()->selectedLines().size(), std::size_t { 4 });
    QTest::mousePress(port, Qt::LeftButton, {}, at(1));
    dragTo(at(3));
    QTest::mouseRelease(port, Qt::LeftButton, {}, at(3));
    QCOMPARE(view()->selectedLines().size(), std::size_t { 3 });
}

void TestLogsTab::save_asked_writesWhatIsShown()
{
    logs().history[kWeb] = numbered(0, 20);
    open({ kWeb });
    QTRY_COMPARE(view()->shownCount(), 20);
    QTest::mouseClick(find<Button>(u"logFilter"_s), Qt::LeftButton);
    QTest::keyClicks(find<QLineEdit>(u"logSearch"_s), u"line 1"_s);
    QTRY_COMPARE(view()->shownCount(), 11);
    QTest::mouseClick(find<Button>(u"logSave"_s), Qt::LeftButton);
    auto *chooser = find<QFileDialog>(u"saveLog"_s);
    QVERIFY(chooser);
    QCOMPARE(chooser->acceptMode(), QFileDialog::AcceptSave);
    QVERIFY(!chooser->testOption(QFileDialog::DontConfirmOverwrite)); // never without asking
    emit chooser->fileSelected(u"/tmp/web.log"_s);
    QCOMPARE(logs().savedPath, u"/tmp/web.log"_s);
    QCOMPARE(logs().savedText.count('\n'), 11);
    QVERIFY(logs().savedText.startsWith("2026-01-02T03:04:06.000000000Z line 1\n"));
    QCOMPARE(find<QLabel>(u"logStatus"_s)->text(), u"Saved to /tmp/web.log."_s);
    logs().saveOutcome = Error { .kind = ErrorKind::Local, .detail = u"No space left on device"_s };
    emit chooser->fileSelected(u"/tmp/web.log"_s);
    QVERIFY(find<Banner>(u"logBanner"_s)->isVisible());
}

void TestLogsTab::clear_empties_andGoesOn()
{
    logs().history[kWeb] = numbered(0, 20);
    open({ kWeb });
    QTRY_COMPARE(view()->shownCount(), 20);
    QTest::mouseClick(find<Button>(u"logClear"_s), Qt::LeftButton);
    QCOMPARE(view()->shownCount(), 0);
    QVERIFY(!find<Button>(u"logClear"_s)->isEnabled());
    logs().write(kWeb, numbered(20, 21));
    QTRY_COMPARE(view()->shownCount(), 1);
}

void TestLogsTab::range_chosen_isAskedFor()
{
    open({ kWeb });
    auto *box = find<QComboBox>(u"logRange"_s);
    box->setFocus();
    const auto choose = [box](int item) {
        box->setCurrentIndex(item);
        emit box->activated(item);
    };
    choose(4);
    QTRY_COMPARE(logs().streams.size(), std::size_t { 2 });
    const docker::LogOptions everything;
    QCOMPARE(logs().streams.back()->options, everything);
    choose(2);
    QTRY_COMPARE(logs().streams.size(), std::size_t { 3 });
    const qint64 ago =
        QDateTime::currentMSecsSinceEpoch() - *logs().streams.back()->options.since / 1'000'000;
    QVERIFY(ago >= 3'600'000 && ago < 3'660'000);
    QVERIFY(!logs().streams.back()->options.tail);
    QCOMPARE(logs().openStreams(), 1);
}

void TestLogsTab::range_between_isAskedFor()
{
    open({ kWeb });
    auto *box = find<QComboBox>(u"logRange"_s);
    emit box->activated(5);
    auto *dialog = find<BetweenDialog>(u"betweenDialog"_s);
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<Button *>(u"betweenCancel"_s), Qt::LeftButton);
    QCOMPARE(box->currentIndex(), 0);
    QCOMPARE(logs().streams.size(), std::size_t { 1 });
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    emit box->activated(5);
    dialog = find<BetweenDialog>(u"betweenDialog"_s);
    QTest::keyClick(dialog->findChild<QCheckBox *>(u"hasUntil"_s), Qt::Key_Space);
    QTest::mouseClick(dialog->findChild<Button *>(u"betweenShow"_s), Qt::LeftButton);
    QTRY_COMPARE(logs().streams.size(), std::size_t { 2 });
    const docker::LogOptions options = logs().streams.back()->options;
    QVERIFY(options.since && options.until && !options.tail);
    QCOMPARE((*options.until - *options.since) / 1'000'000'000, 3600);
    QCOMPARE(box->currentIndex(), 5);
    QVERIFY(box->currentText().contains(u" to "_s));
}

void TestLogsTab::several_merge_byTime()
{
    logs().history[kWeb] = { stamped(1, "one"), stamped(3, "three") };
    logs().history[kDb] = { stamped(2, "two"), stamped(4, "four") };
    open({ kWeb, kDb });
    setSwitch(u"logNoStamps"_s);
    QTRY_COMPARE(view()->visibleTexts(), (QStringList { u"one"_s, u"two"_s, u"three"_s, u"four"_s }));
    logs().write(kDb, { stamped(6, "six") });
    logs().write(kWeb, { stamped(5, "five") });
    QTRY_COMPARE(view()->visibleTexts().mid(4), (QStringList { u"five"_s, u"six"_s }));
}

void TestLogsTab::several_colours_areThoseOfTheContainers()
{
    logs().history[kWeb] = { stamped(1, "one"), stamped(3, "three") };
    logs().history[kDb] = { stamped(2, "two"), stamped(4, "four") };
    open({ kWeb, kDb });
    QTRY_COMPARE(view()->visibleTexts().size(), 4);
    const Colors &colors = Colors::of(view()->palette());
    const QColor ours[] = { logcolors::sourceColor(0, colors), logcolors::sourceColor(1, colors) };
    QVERIFY(ours[0] != ours[1]);
    const QImage picture = view()->viewport()->grab().toImage();
    QList<int> fromTop; // whose colour is met, row by row
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            for (int source = 0; source < 2; ++source) {
                const bool isIts = picture.pixelColor(x, y) == ours[source];
                if (isIts && (fromTop.isEmpty() || fromTop.constLast() != source))
                    fromTop.append(source);
            }
        }
    }
    QCOMPARE(fromTop, (QList<int> { 0, 1, 0, 1 }));
}

void TestLogsTab::several_oneEnds_othersGoOn()
{
    logs().history[kWeb] = { stamped(1, "one") };
    logs().history[kDb] = { stamped(2, "two") };
    open({ kWeb, kDb });
    setSwitch(u"logNoStamps"_s);
    QTRY_COMPARE(view()->visibleTexts().size(), 2);
    logs().end(kDb, Error { .kind = ErrorKind::NotFound, .subject = kDb });
    auto *banner = find<Banner>(u"logBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(kDb), qPrintable(banner->text()));
    logs().write(kWeb, { stamped(5, "five") });
    QTRY_COMPARE(view()->visibleTexts(), (QStringList { u"one"_s, u"two"_s, u"five"_s }));
    QVERIFY(logs().stream(kWeb));
}

void TestLogsTab::several_tooMany_isSaid()
{
    QStringList ids;
    for (int i = 0; i < 25; ++i)
        ids.append(u"c%1"_s.arg(i));
    open(ids, false);
    QTRY_COMPARE(logs().openStreams(), 20);
    auto *banner = find<Banner>(u"logBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u"20"_s) && banner->text().contains(u"25"_s),
             qPrintable(banner->text()));
    open(ids.first(20));
    QTRY_VERIFY(!banner->isVisible());
}

void TestLogsTab::marks_areSaid()
{
    logs().history[kWeb] = numbered(0, 1);
    open({ kWeb });
    logs().stream(kWeb)->listener.marked({ .kind = docker::LogMark::Kind::Restarted, .nanos = 1 });
    QTRY_VERIFY(lastLine().endsWith(u"The container was started again here."_s));
}

void TestLogsTab::lost_isSaidAndTakenBack()
{
    logs().history[kWeb] = numbered(0, 1);
    open({ kWeb });
    auto *banner = find<Banner>(u"logBanner"_s);
    const auto &listener = logs().stream(kWeb)->listener;
    listener.marked(
        { .kind = docker::LogMark::Kind::Lost, .error = Error { .kind = ErrorKind::Unreachable } });
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"\"web\""_s));
    listener.marked({ .kind = docker::LogMark::Kind::Resumed });
    QTRY_VERIFY(!banner->isVisible());
}

void TestLogsTab::refused_isExplained()
{
    logs().refusal = Error { .kind = ErrorKind::Invalid, .code = u"logs.driver"_s, .subject = u"syslog"_s };
    open({ kWeb }, false);
    auto *banner = find<Banner>(u"logBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"\"syslog\""_s));
    logs().refusal.reset();
    QTest::mouseClick(banner->findChild<Button *>(u"bannerAction"_s), Qt::LeftButton);
    QTRY_COMPARE(logs().openStreams(), 1);
    QVERIFY(!banner->isVisible());
}

void TestLogsTab::empty_isSaid()
{
    open({ kWeb });
    QTRY_VERIFY(find<EmptyState>(u"logEmpty"_s)->isVisible());
    logs().write(kWeb, numbered(0, 1));
    QTRY_VERIFY(view()->isVisible());
    QCOMPARE(view()->shownCount(), 1);
}

void TestLogsTab::longLine_neitherWrappedNorNot_doesHarm_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("letters") << QByteArray(100'000, 'x');
    QTest::newRow("words") << QByteArray("some words ").repeated(10'000);
    QTest::newRow("many bytes") << QByteArray("\xE6\xBC\xA2\xE5\xAD\x97").repeated(30'000);
    QTest::newRow("escapes") << QByteArray("\x1b[31mr\x1b[0m").repeated(20'000);
    QTest::newRow("progress") << QByteArray("\r[####    ] 42%").repeated(10'000);
}

void TestLogsTab::longLine_neitherWrappedNorNot_doesHarm()
{
    QFETCH(QByteArray, line);
    QList<QByteArray> lines;
    for (int i = 0; i < 30; ++i)
        lines.append(stamped(i, line));
    logs().history[kWeb] = lines + numbered(100, 101);
    open({ kWeb });
    QTRY_VERIFY(lastLine().endsWith(u"line 100"_s));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 4; ++i) {
        setSwitch(u"logWrap"_s);
        (void)view()->grab();
        QTest::keyClick(view(), Qt::Key_PageUp);
        QTest::keyClick(view(), Qt::Key_Right);
        (void)view()->grab();
    }
    QTest::keyClick(view(), Qt::Key_End);
    QVERIFY(lastLine().endsWith(u"line 100"_s));
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed()))); // not optimised, busy
}

void TestLogsTab::manyLines_paintOnlyWhatIsSeen()
{
    open({ kWeb });
    for (int i = 0; i < 20; ++i)
        logs().write(kWeb, numbered(i * 10'000, (i + 1) * 10'000));
    QTRY_VERIFY(lastLine().endsWith(u"line 199999"_s));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i) {
        view()->verticalScrollBar()->setValue(i * 10'000);
        (void)view()->grab();
    }
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed()))); // not optimised, busy
}

void TestLogsTab::colors_everyOne_canBeRead_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestLogsTab::colors_everyOne_canBeRead()
{
    QFETCH(bool, isDark);
    const Colors &colors = isDark ? Colors::dark() : Colors::light();
    for (quint32 i = 0; i < 256; ++i) {
        const QColor color = logcolors::textColor({ LogColor::Kind::Palette, i }, colors.surface, colors);
        QVERIFY2(logcolors::contrast(color, colors.surface) >= 4.5, qPrintable(QString::number(i)));
    }
    for (const quint32 rgb : { 0x000000U, 0xFFFFFFU, 0x0000FFU, 0xFFFF00U, 0x808080U }) {
        const QColor color = logcolors::textColor({ LogColor::Kind::Rgb, rgb }, colors.surface, colors);
        QVERIFY(logcolors::contrast(color, colors.surface) >= 4.5);
    }
    for (int i = 0; i < 8; ++i)
        QVERIFY(logcolors::contrast(logcolors::sourceColor(i, colors), colors.surface) >= 4.5);
    QVERIFY(logcolors::contrast(colors.text, logcolors::matchColor(colors)) >= 4.5);
}

void TestLogsTab::looks_areRemembered()
{
    setSwitch(u"logUtc"_s);
    setSwitch(u"logWrap"_s);
    QTest::mouseClick(find<Button>(u"logRegex"_s), Qt::LeftButton);
    makeTab();
    QVERIFY(find<QAction>(u"logUtc"_s)->isChecked());
    QVERIFY(!find<QAction>(u"logWrap"_s)->isChecked());
    QVERIFY(find<Button>(u"logRegex"_s)->isChecked());
    QCOMPARE(view()->stampMode(), LogStampMode::Utc);
    QVERIFY(!view()->wraps());
}

QTEST_MAIN(TestLogsTab)
#include "tst_logstab.moc"
