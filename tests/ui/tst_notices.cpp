// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/common/buttons.h"
#include "ui/models/noticemodel.h"
#include "ui/models/text/words.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticetoast.h"
#include "ui/shell/railbutton.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::ui;
using docker::Notice;
using docker::NoticeKind;
using docker::NoticeRule;

namespace {

Notice exited(const QString &container = u"shop"_s, int code = 3)
{
    return { .kind = NoticeKind::Exited,
             .host = docker::HostId(u"web-02"_s),
             .hostName = u"web-02"_s,
             .container = docker::ContainerId(u"b1"_s),
             .containerName = container,
             .exitCode = code,
             .when = QDateTime::currentDateTimeUtc() };
}

} // namespace

class TestNotices final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void model_rows_comeNewestFirst();
    void words_everyKind_hasASentence();
    void words_hostileNames_areHarmless();
    void toast_notice_isShownAndTakesNoFocus();
    void toast_several_areCounted();
    void toast_reminder_comesBackAfterWhatDisplacedIt();
    void toast_show_opensTheHost();
    void toast_closed_isGoneAndStaysInTheList();
    void toast_newMachine_tellsHowItEnded_data();
    void toast_newMachine_tellsHowItEnded();
    void toast_newMachine_isSilentOnActivityAndWhenCancelled();
    void toast_operation_tellsHowItEndedAndOpensActivity();
    void toast_operation_isSilentWhileItsRowIsSeen();
    void bell_unread_isCountedAndOpensTheList();
    void bell_marked_onlyWhileSomethingIsNew();
    void list_enter_opensTheHost();
    void list_clear_emptiesIt();
    void list_seen_isRead();
    void settings_kinds_areStored();
    void settings_rules_areAddedChangedAndRemoved();
    void settings_noTray_saysSo();
    void settings_whileHidden_saysWhatItCosts();

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

    /// One that the windows know of.
    test::FakeNewMachineRun &beginMachine(NewMachineRun::Phase phase)
    {
        auto &all = m_fakes->newMachines.all;
        all.push_back(std::make_unique<test::FakeNewMachineRun>());
        all.back()->thePlan.choices.name = u"box-1"_s;
        all.back()->thePhase = phase;
        emit m_fakes->newMachines.runsChanged();
        return *all.back();
    }

    std::unique_ptr<test::FakeServices> m_fakes;
    std::unique_ptr<MainWindow> m_window;
};

void TestNotices::init()
{
    test::failOnAnyWarning();
    m_fakes = std::make_unique<test::FakeServices>();
    m_fakes->fillWithExamples();
    m_window = std::make_unique<MainWindow>(m_fakes->services);
    m_window->resize(1100, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestNotices::cleanup()
{
    m_window.reset();
    m_fakes.reset();
}

void TestNotices::model_rows_comeNewestFirst()
{
    NoticeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(
        { { .number = 1, .notice = exited(u"first"_s) }, { .number = 2, .notice = exited(u"second"_s) } });
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.index(0, NoticeModel::TextColumn).data().toString().contains(u"second"_s));
    model.setRows(
        { { .number = 3, .notice = exited(u"third"_s) }, { .number = 2, .notice = exited(u"second"_s) } });
    QVERIFY(model.index(0, NoticeModel::TextColumn).data().toString().contains(u"third"_s));
    QCOMPARE(model.rowCount(), 2);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestNotices::words_everyKind_hasASentence()
{
    QStringList sentences;
    QStringList kinds;
    for (const NoticeKind kind : docker::kNoticeKinds) {
        Notice notice = exited();
        notice.kind = kind;
        notice.deaths = 4;
        notice.reason = Error { .kind = ErrorKind::Timeout, .subject = u"web-02"_s };
        const QString text = words::notice(notice);
        QVERIFY(text.contains(u"\"web-02\""_s));
        QVERIFY(!text.contains(u'%'));
        QVERIFY(!sentences.contains(text));
        QVERIFY(!kinds.contains(words::noticeKind(kind)));
        sentences.append(text);
        kinds.append(words::noticeKind(kind));
    }
    QVERIFY(words::notice(exited(u"shop"_s, 137)).contains(u"137"_s));
}

void TestNotices::words_hostileNames_areHarmless()
{
    const QString text = words::notice(exited(u"%2<b>\u202E\n"_s));
    QVERIFY(text.contains(u"\"%2<b>[U+202E] \" on \"web-02\""_s));
}

void TestNotices::toast_notice_isShownAndTakesNoFocus()
{
    QVERIFY(!find(u"noticeToast"_s));
    QWidget *focused = m_window->focusWidget();
    m_fakes->notices.tell(exited());
    auto *toast = find(u"noticeToast"_s);
    QVERIFY(toast);
    QCOMPARE(toast->accessibleName(), words::notice(exited()));
    QCOMPARE(m_window->focusWidget(), focused);
    QVERIFY(m_window->centralWidget()->rect().contains(toast->geometry()));
    m_window->resize(900, 600); // it keeps to its corner
    QTRY_VERIFY(m_window->centralWidget()->rect().contains(toast->geometry()));
}

void TestNotices::toast_several_areCounted()
{
    for (int i = 0; i < 4; ++i)
        m_fakes->notices.tell(exited(u"c%1"_s.arg(i)));
    QVERIFY(find<QLabel>(u"toastText"_s)->text().contains(u"c3"_s));
    const QList<QLabel *> labels = find(u"noticeToast"_s)->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text().contains(u"3 more"_s); }));
}

void TestNotices::toast_reminder_comesBackAfterWhatDisplacedIt()
{
    auto *toast = m_window->findChild<NoticeToast *>(u"noticeToast"_s);
    QVERIFY(toast);
    const auto shown = [this] { return find<QLabel>(u"toastText"_s)->text(); };
    toast->tellCertificate(u"The certificate of \"web-01\" ends in 7 days."_s, false);
    m_fakes->notices.tell(exited());
    QCOMPARE(shown(), words::notice(exited()));
    QTest::mouseClick(find<Button>(u"toastClose"_s), Qt::LeftButton);
    QVERIFY(toast->isVisible());
    QVERIFY(shown().contains(u"web-01"_s));
    QTest::mouseClick(find<Button>(u"toastShow"_s), Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), PageId::Certificates);
    QVERIFY(!toast->isVisible()); // an engine's notice stands in the list, and does not come back
}

void TestNotices::toast_show_opensTheHost()
{
    m_fakes->notices.tell(exited());
    QTest::mouseClick(find<Button>(u"toastShow"_s), Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), PageId::Containers);
    QVERIFY(!find(u"noticeToast"_s));
}

void TestNotices::toast_newMachine_tellsHowItEnded_data()
{
    using Phase = NewMachineRun::Phase;
    QTest::addColumn<Phase>("before");
    QTest::addColumn<Phase>("after");
    QTest::addColumn<QString>("text");
    QTest::newRow("made") << Phase::Running << Phase::Succeeded << u"The machine \"box-1\" is ready."_s;
    QTest::newRow("not made") << Phase::Running << Phase::Failed
                              << u"The machine \"box-1\" could not be made. "_s;
    QTest::newRow("taken back") << Phase::Undoing << Phase::Undone
                                << u"The machine \"box-1\" was taken back."_s;
    QTest::newRow("not taken back") << Phase::Undoing << Phase::Failed
                                    << u"The machine \"box-1\" could not be taken back. "_s;
}

void TestNotices::toast_newMachine_tellsHowItEnded()
{
    QFETCH(const NewMachineRun::Phase, before);
    QFETCH(const NewMachineRun::Phase, after);
    QFETCH(const QString, text);
    test::FakeNewMachineRun &run = beginMachine(before);
    QVERIFY(!find(u"noticeToast"_s));
    run.thePhase = after;
    run.theError = Error { .kind = ErrorKind::Timeout, .subject = u"box-1"_s };
    emit m_fakes->newMachines.runsChanged();
    QVERIFY(find(u"noticeToast"_s));
    const QString told = find<QLabel>(u"toastText"_s)->text();
    QVERIFY2(told.startsWith(text), qPrintable(told));
    QTest::mouseClick(find<Button>(u"toastShow"_s), Qt::LeftButton);
    QVERIFY(find(u"activityPage"_s));
    emit m_fakes->newMachines.runsChanged(); // told once
    QVERIFY(!find(u"noticeToast"_s));
}

void TestNotices::toast_newMachine_isSilentOnActivityAndWhenCancelled()
{
    using Phase = NewMachineRun::Phase;
    beginMachine(Phase::Running).thePhase = Phase::Cancelled; // by the person, who knows
    emit m_fakes->newMachines.runsChanged();
    QVERIFY(!find(u"noticeToast"_s));
    test::FakeNewMachineRun &run = beginMachine(Phase::Running);
    m_window->openPage(PageId::Activity);
    run.thePhase = Phase::Succeeded;
    emit m_fakes->newMachines.runsChanged();
    QVERIFY(!find(u"noticeToast"_s));
}

void TestNotices::toast_operation_tellsHowItEndedAndOpensActivity()
{
    test::FakeActivity &activity = m_fakes->activity;
    const qint64 number = activity.add({ .kind = ActivityKind::StopMachine, .target = u"web-7"_s });
    QVERIFY(!find(u"noticeToast"_s));
    activity.end(number, Error { .kind = ErrorKind::Forbidden, .subject = u"web-7"_s });
    QVERIFY(find(u"noticeToast"_s));
    const QString told = find<QLabel>(u"toastText"_s)->text();
    QVERIFY2(told.contains(u"web-7"_s) && told.contains(u"failed"_s), qPrintable(told));
    QTest::mouseClick(find<Button>(u"toastShow"_s), Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), PageId::Activity);
    QVERIFY(!find(u"noticeToast"_s));
    QCOMPARE(m_window->focusWidget(), find(u"operations"_s));
}

/// It is on the page Activity, unless the person works in another window.
void TestNotices::toast_operation_isSilentWhileItsRowIsSeen()
{
    test::FakeActivity &activity = m_fakes->activity;
    const qint64 seen = activity.add({ .kind = ActivityKind::StopMachine, .target = u"web-7"_s });
    const qint64 unseen = activity.add({ .kind = ActivityKind::StopMachine, .target = u"web-8"_s });
    m_window->openPage(PageId::Activity);
    QVERIFY(m_window->isActiveWindow());
    activity.end(seen);
    QVERIFY(!find(u"noticeToast"_s));
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
    activity.end(unseen);
    QVERIFY(find(u"noticeToast"_s));
    QVERIFY(find<QLabel>(u"toastText"_s)->text().contains(u"web-8"_s));
}

void TestNotices::toast_closed_isGoneAndStaysInTheList()
{
    m_fakes->notices.tell(exited());
    QTest::mouseClick(find<Button>(u"toastClose"_s), Qt::LeftButton);
    QVERIFY(!find(u"noticeToast"_s));
    m_window->openNotices();
    QCOMPARE(find<QTableView>(u"notices"_s)->model()->rowCount(), 1);
}

void TestNotices::bell_unread_isCountedAndOpensTheList()
{
    auto *bell = find<RailButton>(u"noticesButton"_s);
    QVERIFY(bell);
    QCOMPARE(bell->accessibleName(), u"Notifications"_s);
    m_fakes->notices.tell(exited());
    m_fakes->notices.tell(exited(u"other"_s));
    QCOMPARE(bell->accessibleName(), u"Notifications (2)"_s);
    QTest::keyClick(bell, Qt::Key_Space);
    QCOMPARE(m_window->currentPage(), PageId::Activity);
    QCOMPARE(m_window->focusWidget(), find<QTableView>(u"notices"_s));
    QCOMPARE(bell->accessibleName(), u"Notifications"_s); // they are seen now
}

/// Also in a rail that is narrow, where no number has room.
void TestNotices::bell_marked_onlyWhileSomethingIsNew()
{
    auto *bell = find<RailButton>(u"noticesButton"_s);
    const auto picture = [bell] { return bell->grab().toImage(); };
    const QImage calm = picture();
    m_fakes->notices.tell(exited());
    QVERIFY(picture() != calm);
    bell->setNarrow(true);
    const QImage marked = picture();
    for (int i = 1; i < 100; ++i)
        m_fakes->notices.tell(exited(QString::number(i)));
    QCOMPARE(bell->accessibleName(), u"Notifications (99+)"_s);
    m_fakes->notices.markAllRead();
    QVERIFY(picture() != marked);
    bell->setNarrow(false);
    QCOMPARE(picture(), calm);
}

void TestNotices::list_enter_opensTheHost()
{
    m_fakes->notices.tell(exited());
    m_window->openNotices();
    auto *table = find<QTableView>(u"notices"_s);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), PageId::Containers);
}

void TestNotices::list_clear_emptiesIt()
{
    m_fakes->notices.tell(exited());
    m_window->openNotices();
    QTest::mouseClick(find<Button>(u"clearNotices"_s), Qt::LeftButton);
    QVERIFY(m_fakes->notices.rows.isEmpty());
    QVERIFY(!find<QTableView>(u"notices"_s));
}

void TestNotices::list_seen_isRead()
{
    m_window->openNotices();
    m_fakes->notices.tell(exited());
    QCOMPARE(m_fakes->notices.unread(), 0);
    m_window->openPage(PageId::Learn);
    m_fakes->notices.tell(exited());
    QCOMPARE(m_fakes->notices.unread(), 1);
}

void TestNotices::settings_kinds_areStored()
{
    m_window->openPage(PageId::Settings);
    auto *exit = find<QCheckBox>(u"notice-exited"_s);
    QVERIFY(exit->isChecked());
    QVERIFY(!find<QCheckBox>(u"notice-healthy"_s)->isChecked());
    QTest::keyClick(exit, Qt::Key_Space);
    QVERIFY(!m_fakes->notices.chosen.kinds.contains(NoticeKind::Exited));
    QTest::keyClick(find<QCheckBox>(u"notice-healthy"_s), Qt::Key_Space);
    QVERIFY(m_fakes->notices.chosen.kinds.contains(NoticeKind::Healthy));
    find<QSpinBox>(u"coolDown"_s)->setValue(45);
    QCOMPARE(m_fakes->notices.chosen.coolDown, 45min);
}

void TestNotices::settings_rules_areAddedChangedAndRemoved()
{
    m_window->openPage(PageId::Settings);
    QTest::mouseClick(m_window->findChild<Button *>(u"addRule"_s), Qt::LeftButton);
    auto *pattern = m_window->findChild<QLineEdit *>(u"rulePattern"_s);
    QVERIFY(pattern);
    QVERIFY(!pattern->accessibleName().isEmpty());
    QTest::keyClicks(pattern, u"ci-*"_s);
    QTest::keyClick(pattern, Qt::Key_Return);
    QCOMPARE(m_fakes->notices.chosen.rules, QList<NoticeRule>({ { u"ci-*"_s, NoticeRule::Level::Nothing } }));
    QTest::keyClick(m_window->findChild<QComboBox *>(u"ruleLevel"_s), Qt::Key_Down);
    QCOMPARE(m_fakes->notices.chosen.rules, QList<NoticeRule>({ { u"ci-*"_s, NoticeRule::Level::Serious } }));
    QTest::mouseClick(m_window->findChild<Button *>(u"removeRule"_s), Qt::LeftButton);
    QCOMPARE(m_fakes->notices.chosen.rules, QList<NoticeRule>());
}

void TestNotices::settings_noTray_saysSo()
{
    m_window->openPage(PageId::Settings);
    QVERIFY(!find<QCheckBox>(u"inTray"_s)->isEnabled()); // offscreen has none
    m_fakes->notices.chosen.inTray = true;
    emit m_fakes->notices.noticeSettingsChanged(); // wanted, and not possible: nothing happens
    m_fakes->notices.tell(exited());
}

void TestNotices::settings_whileHidden_saysWhatItCosts()
{
    m_window->openPage(PageId::Settings);
    auto *box = find<QCheckBox>(u"whileHidden"_s);
    QVERIFY(!box->isChecked());
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(m_fakes->notices.chosen.whileHidden);
    const QList<QLabel *> labels = box->parentWidget()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text().contains(u"15 seconds"_s); }));
}

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
