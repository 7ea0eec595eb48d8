// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/common/emptystate.h"
#include "ui/common/loadingbar.h"
#include "ui/common/theme.h"
#include "ui/containers/actionwords.h"
#include "ui/containers/containerspage.h"
#include "ui/containers/hostlist.h"
#include "ui/containers/stats/statsview.h"
#include "ui/containers/stats/timechart.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::ui;

namespace {

const docker::HostId kWeb1(u"web-01"_s);
const docker::HostId kDown(u"db-01"_s);

QString fullId(const QString &id)
{
    return id.leftJustified(64, u'f');
}

} // namespace

class TestContainersPage final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void list_allHosts_showsEveryContainer();
    void list_oneHost_showsOnlyItsOwn();
    void list_liveChange_keepsSelectionAndScroll();
    void actions_selection_decidesWhichArePossible();
    void start_selected_callsTheServiceWithItsIds();
    void stop_one_isNotAsked();
    void remove_one_namesContainerAndHost();
    void remove_declined_doesNothing();
    void remove_enterInTheQuestion_doesNothing();
    void stop_several_isAskedAndReachesAll();
    void action_fails_isToldInWords();
    void action_cancelled_isNotTold();
    void connection_down_saysWhyAndTriesAgain();
    void connection_downOfTheOnlyHost_isLookedAtFromTheEmptyPage();
    void detail_longState_leavesTheNameWhole();
    void detail_maximizedAndGone_givesTheListBack();
    void unreadableList_isToldOnce();
    void connection_back_takesTheReasonAway();
    void empty_reasons_haveTheirSentence();
    void filter_noMatch_offersToClear();
    void detail_selected_showsHarmlessText();
    void host_forgotten_isAskedFirst();
    void host_removedElsewhere_fallsBackToAll();
    void hosts_several_canBeChosenByKeyboard();
    void hosts_all_countWhatTheyHave();
    void hosts_all_areWatchedWhateverIsChosen();
    void host_added_isWatched();
    void host_connecting_isSeenUnderTheTitle();
    void stats_visibleRows_onlyThoseAreMeasured();
    void stats_figures_arriveInTheirCells();
    void stats_hidden_nothingIsMeasured();
    void stats_paused_isSaidUnderTheTitle();
    void stats_tab_followsTheChosenContainer();
    void stats_host_isMeasuredWhileShown();
    void stats_host_isRememberedAndHasRoom();
    void columns_chosen_areRemembered();
    void columns_narrowPage_leaveOutTheLeast();
    void grouping_chosen_isRemembered();
    void grouping_keyboard_opensAndClosesHeadings();
    void grouping_closedHeadings_areRemembered();
    void grouping_otherLabel_isTyped();
    void hosts_chosen_areRemembered();
    void group_stop_isAskedAndReachesAll();
    void group_stop_leavesOneOffRunsAlone();
    void group_menuKey_offersWhatCanBeDone();
    void group_logs_areOfAll();
    void several_logs_areOfAll();
    void status_saysWhatMatchesAndWhatIsNotKnown();
    void row_enterOrDoubleClick_opensItsLogs_data();
    void row_enterOrDoubleClick_opensItsLogs();
    void focus_nothingListed_isOnTheHosts();
    void filter_text_isRemembered();
    void many_containers_stayQuick();

private:
    QTableView *table() const { return m_page->findChild<QTableView *>(u"containers"_s); }
    Button *button(const QString &name) const { return m_page->findChild<Button *>(name); }
    QAction *action(const QString &name) const { return m_page->findChild<QAction *>(name); }
    Confirm *question() const { return m_page->findChild<Confirm *>(); }
    Banner *banner(const QString &name) const { return m_page->findChild<Banner *>(name); }
    EmptyState *empty() const { return m_page->findChild<EmptyState *>(); }
    void select(const QStringList &names);
    void openAnew();
    void goToHeading(int row);

    std::unique_ptr<test::FakeServices> m_fakes;
    std::unique_ptr<ContainersPage> m_page;
};

void TestContainersPage::init()
{
    test::failOnAnyWarning();
    m_fakes = std::make_unique<test::FakeServices>();
    m_fakes->fillWithExamples();
    openAnew();
}

/// As after a restart of the program.
void TestContainersPage::openAnew()
{
    m_page = std::make_unique<ContainersPage>(m_fakes->services);
    m_page->resize(1000, 600);
    m_page->show();
    m_page->activated();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    table()->setFocus();
}

/// By the keyboard, from the row below it.
void TestContainersPage::goToHeading(int row)
{
    table()->setCurrentIndex(table()->model()->index(row + 1, ContainerModel::NameColumn));
    QTest::keyClick(table(), Qt::Key_Up);
    QVERIFY(table()->currentIndex().data(GroupRole).isValid());
    QVERIFY(table()->selectionModel()->selectedRows().isEmpty());
}

void TestContainersPage::cleanup()
{
    m_page.reset();
    m_fakes.reset();
}

void TestContainersPage::select(const QStringList &names)
{
    table()->clearSelection();
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        const QModelIndex name = table()->model()->index(row, ContainerModel::NameColumn);
        if (!names.contains(name.data().toString()))
            continue;
        table()->selectionModel()->setCurrentIndex(name,
                                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QCOMPARE(table()->selectionModel()->selectedRows().size(), names.size());
}

void TestContainersPage::list_allHosts_showsEveryContainer()
{
    QCOMPARE(table()->model()->rowCount(), 9);
    QVERIFY(!table()->isColumnHidden(ContainerModel::HostColumn));
    const QString status = m_page->findChild<QLabel *>(u"pageStatus"_s)->text();
    QVERIFY2(status.contains(u'9') && status.contains(u'4'), qPrintable(status));
}

void TestContainersPage::list_oneHost_showsOnlyItsOwn()
{
    auto *hosts = m_page->findChild<HostList *>();
    QTest::keyClick(hosts, Qt::Key_Down); // db-01
    QTest::keyClick(hosts, Qt::Key_Down); // web-01
    QCOMPARE(m_page->shownHost(), kWeb1);
    QCOMPARE(table()->model()->rowCount(), 5);
    QVERIFY(table()->isColumnHidden(ContainerModel::HostColumn));
}

void TestContainersPage::list_liveChange_keepsSelectionAndScroll()
{
    QList<docker::ContainerSummary> many;
    for (int i = 0; i < 200; ++i)
        many.append(test::container(QString::number(i), u"job-%1"_s.arg(i), u"busybox"_s, u"running"_s,
                                    u"Up 1 hour"_s));
    m_fakes->hosts.setContainers(kWeb1, many);
    select({ u"job-120"_s });
    table()->scrollTo(table()->currentIndex(), QAbstractItemView::PositionAtTop);
    QCoreApplication::processEvents();
    const int top = table()->rowAt(0);
    const QString topName = table()->model()->index(top, ContainerModel::NameColumn).data().toString();
    many.append(test::container(u"new"_s, u"zzz"_s, u"busybox"_s, u"running"_s, u"Up 1 second"_s));
    many[7].state = docker::ContainerState::parse(u"exited"_s);
    m_fakes->hosts.setContainers(kWeb1, many);
    QCoreApplication::processEvents();
    QCOMPARE(table()->currentIndex().siblingAtColumn(ContainerModel::NameColumn).data().toString(),
             u"job-120"_s);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table()->model()->index(table()->rowAt(0), ContainerModel::NameColumn).data().toString(),
             topName);
}

void TestContainersPage::actions_selection_decidesWhichArePossible()
{
    table()->clearSelection();
    QVERIFY(!button(u"start"_s)->isEnabled());
    QVERIFY(!action(u"removeAction"_s)->isEnabled());
    select({ u"old-job"_s });
    QVERIFY(button(u"start"_s)->isEnabled());
    QVERIFY(!button(u"stop"_s)->isEnabled());
    QVERIFY(action(u"removeAction"_s)->isEnabled());
    select({ u"blog-web-1"_s });
    QVERIFY(!button(u"start"_s)->isEnabled());
    QVERIFY(button(u"stop"_s)->isEnabled());
    QVERIFY(button(u"restart"_s)->isEnabled());
}

void TestContainersPage::start_selected_callsTheServiceWithItsIds()
{
    select({ u"old-job"_s });
    QTest::keyClick(button(u"start"_s), Qt::Key_Space);
    QCOMPARE(m_fakes->operations.calls, QStringList { u"start web-01 "_s + fullId(u"a3"_s) });
}

void TestContainersPage::stop_one_isNotAsked()
{
    select({ u"blog-db-1"_s });
    QTest::keyClick(button(u"stop"_s), Qt::Key_Space);
    QVERIFY(!question());
    QCOMPARE(m_fakes->operations.calls, QStringList { u"stop web-01 "_s + fullId(u"a2"_s) });
}

void TestContainersPage::remove_one_namesContainerAndHost()
{
    select({ u"shop-web-1"_s });
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(question());
    const QString text = question()->findChild<QLabel *>(u"question"_s)->text();
    QVERIFY2(text.contains(u"shop-web-1"_s) && text.contains(u"web-02"_s), qPrintable(text));
    QVERIFY(m_fakes->operations.calls.isEmpty());
    QTest::keyClick(question()->findChild<Button *>(u"confirm"_s), Qt::Key_Space);
    QCOMPARE(m_fakes->operations.calls, QStringList { u"remove web-02 "_s + fullId(u"b1"_s) });
}

void TestContainersPage::remove_declined_doesNothing()
{
    select({ u"shop-web-1"_s });
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(question());
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QVERIFY(m_fakes->operations.calls.isEmpty());
}

void TestContainersPage::remove_enterInTheQuestion_doesNothing()
{
    select({ u"shop-web-1"_s });
    action(u"removeAction"_s)->trigger();
    QVERIFY(!question()->findChild<Button *>(u"confirm"_s)->isDefault());
    QVERIFY(!question()->findChild<Button *>(u"confirm"_s)->autoDefault());
    QTest::keyClick(question(), Qt::Key_Return);
    QTRY_VERIFY(!question());
    QVERIFY(m_fakes->operations.calls.isEmpty());
}

void TestContainersPage::stop_several_isAskedAndReachesAll()
{
    select({ u"blog-db-1"_s, u"shop-web-1"_s });
    QTest::keyClick(button(u"stop"_s), Qt::Key_Space);
    QVERIFY(question());
    const QString targets = question()->findChild<QLabel *>(u"targets"_s)->text();
    QVERIFY(targets.contains(u"blog-db-1 on web-01"_s));
    QVERIFY(targets.contains(u"shop-web-1 on web-02"_s));
    question()->accept();
    QCOMPARE(m_fakes->operations.calls.size(), 2);
    QVERIFY(m_fakes->operations.calls.contains(u"stop web-02 "_s + fullId(u"b1"_s)));
}

void TestContainersPage::action_fails_isToldInWords()
{
    m_fakes->operations.errors.insert(fullId(u"a3"_s),
                                      Error { .kind = ErrorKind::Conflict, .subject = fullId(u"a3"_s) });
    select({ u"old-job"_s });
    button(u"start"_s)->click();
    QVERIFY(banner(u"actionBanner"_s)->isVisible());
    QVERIFY(banner(u"actionBanner"_s)->text().contains(u"\"old-job\""_s));
    select({ u"backup"_s });
    button(u"start"_s)->click();
    QVERIFY2(!banner(u"actionBanner"_s)->isVisible(), "the next action takes the old failure away");
}

void TestContainersPage::action_cancelled_isNotTold()
{
    m_fakes->operations.errors.insert(fullId(u"a3"_s), Error { .kind = ErrorKind::Cancelled });
    select({ u"old-job"_s });
    button(u"start"_s)->click();
    QVERIFY(!banner(u"actionBanner"_s)->isVisible());
}

void TestContainersPage::connection_down_saysWhyAndTriesAgain()
{
    Banner *down = banner(u"hostBanner"_s);
    QVERIFY(down->isVisible());
    QVERIFY2(down->text().contains(u"db-01"_s) && down->text().contains(u"203.0.113.30:2376"_s),
             qPrintable(down->text()));
    down->findChild<Button *>(u"bannerAction"_s)->click();
    QCOMPARE(m_fakes->hosts.calls, QStringList { u"refresh db-01"_s });
    QCOMPARE(table()->model()->rowCount(), 9); // what is known of the others stays
}

void TestContainersPage::connection_downOfTheOnlyHost_isLookedAtFromTheEmptyPage()
{
    QTest::keyClick(m_page->findChild<HostList *>(), Qt::Key_Down);
    QCOMPARE(m_page->shownHost(), kDown);
    QVERIFY(empty()->isVisible());
    QCOMPARE(empty()->action()->text(), u"Check Connection…"_s);
    empty()->action()->click();
    const auto *check = m_page->findChild<QDialog *>(u"checkDialog"_s);
    QVERIFY(check && check->isVisible());
}

void TestContainersPage::detail_longState_leavesTheNameWhole()
{
    m_page->resize(760, 600);
    auto restarting = test::container(u"a9"_s, u"payment-worker"_s, u"x"_s, u"restarting"_s,
                                      u"Restarting (1) 5 seconds ago"_s);
    m_fakes->hosts.setContainers(kWeb1, { restarting });
    select({ u"payment-worker"_s });
    const auto *name = m_page->findChild<QWidget *>(u"detailName"_s);
    QTRY_VERIFY(name->isVisible() && name->width() >= name->sizeHint().width());
}

void TestContainersPage::detail_maximizedAndGone_givesTheListBack()
{
    select({ u"blog-web-1"_s });
    auto *maximize = m_page->findChild<Button *>(u"maximizeDetail"_s);
    QVERIFY(maximize);
    maximize->click();
    QVERIFY(!table()->isVisible());
    table()->clearSelection();
    table()->setCurrentIndex({});
    QVERIFY(table()->isVisible());
    select({ u"blog-db-1"_s });
    QVERIFY(table()->isVisible());
}

void TestContainersPage::unreadableList_isToldOnce()
{
    m_fakes->hosts.listTrouble =
        Error { .kind = ErrorKind::Local, .code = u"hosts.damaged"_s, .subject = u"/data/hosts.json"_s };
    emit m_fakes->hosts.hostsChanged();
    QVERIFY(banner(u"actionBanner"_s)->text().contains(u"\"/data/hosts.json\", so it begins anew"_s));
    banner(u"actionBanner"_s)->dismiss();
    emit m_fakes->hosts.hostsChanged();
    QVERIFY(!banner(u"actionBanner"_s)->isVisible());
    openAnew();
    QVERIFY(banner(u"actionBanner"_s)->isVisible());
}

void TestContainersPage::connection_back_takesTheReasonAway()
{
    m_fakes->hosts.setConnection(kDown, { .phase = docker::ConnectionPhase::Online });
    QVERIFY(!banner(u"hostBanner"_s)->isVisible());
}

void TestContainersPage::empty_reasons_haveTheirSentence()
{
    m_page->showHost(kDown);
    QVERIFY(empty()->isVisible());
    const QString down = empty()->text();
    QCOMPARE(m_fakes->hosts.calls, QStringList());
    m_fakes->hosts.setConnection(kDown, { .phase = docker::ConnectionPhase::Connecting });
    const QString connecting = empty()->text();
    m_fakes->hosts.setConnection(kDown, { .phase = docker::ConnectionPhase::Online });
    m_fakes->hosts.setContainers(kDown, {});
    const QString none = empty()->text();
    m_fakes->hosts.list.clear();
    emit m_fakes->hosts.hostsChanged();
    const QString noHosts = empty()->text();
    QCOMPARE((QSet<QString> { down, connecting, none, noHosts }.size()), 4);
    QSignalSpy machines(m_page.get(), &ContainersPage::machinesRequested);
    empty()->action()->click();
    QCOMPARE(machines.size(), 1);
}

void TestContainersPage::filter_noMatch_offersToClear()
{
    auto *filter = m_page->findChild<QLineEdit *>(u"filter"_s);
    filter->setText(u"nothing-has-this-name"_s);
    QVERIFY(empty()->isVisible());
    empty()->action()->click();
    QVERIFY(filter->text().isEmpty());
    QVERIFY(table()->isVisible());
}

void TestContainersPage::detail_selected_showsHarmlessText()
{
    auto hostile = test::container(u"a9"_s, u"<img src=\"file:///etc/hostname\">\u202E"_s, u"x"_s,
                                   u"running"_s, u"Up 1 hour"_s);
    hostile.labels.insert(u"a"_s, u"<b>\u200B</b>"_s);
    m_fakes->hosts.setContainers(kWeb1, { hostile });
    select({ u"<img src=\"file:///etc/hostname\">[U+202E]"_s });
    const auto *detail = m_page->findChild<QWidget *>(u"containerDetail"_s);
    QVERIFY(detail->isVisible());
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    bool shown = false;
    const QList<QPlainTextEdit *> values = detail->findChildren<QPlainTextEdit *>();
    for (const QPlainTextEdit *value : values)
        shown = shown || value->toPlainText() == u"a=<b>[U+200B]</b>"_s;
    QVERIFY(shown);
}

void TestContainersPage::host_forgotten_isAskedFirst()
{
    auto *hosts = m_page->findChild<HostList *>();
    emit hosts->forgetRequested(kDown);
    QVERIFY(question());
    QVERIFY(question()->findChild<QLabel *>(u"question"_s)->text().contains(u"db-01"_s));
    question()->accept();
    QCOMPARE(m_fakes->hosts.calls, QStringList { u"forget db-01"_s });
    QCOMPARE(hosts->model()->rowCount(), 3);
}

void TestContainersPage::host_removedElsewhere_fallsBackToAll()
{
    m_page->showHost(kWeb1);
    m_fakes->hosts.list.removeIf([](const docker::Host &host) { return host.id == kWeb1; });
    emit m_fakes->hosts.hostsChanged();
    QVERIFY(m_page->shownHost().isEmpty());
    QCOMPARE(table()->model()->rowCount(), 4);
}

void TestContainersPage::hosts_several_canBeChosenByKeyboard()
{
    auto *hosts = m_page->findChild<HostList *>();
    hosts->setFocus();
    QTest::keyClick(hosts, Qt::Key_Down); // db-01
    QTest::keyClick(hosts, Qt::Key_Down); // web-01
    QTest::keyClick(hosts, Qt::Key_Down, Qt::ShiftModifier); // and web-02
    QCOMPARE(hosts->chosen(), (QList<docker::HostId> { kWeb1, docker::HostId(u"web-02"_s) }));
    QVERIFY(m_page->shownHost().isEmpty());
    QCOMPARE(table()->model()->rowCount(), 9);
    QVERIFY(!table()->isColumnHidden(ContainerModel::HostColumn));
    QTest::keyClick(hosts, Qt::Key_PageUp); // All Hosts
    QVERIFY(hosts->chosen().isEmpty());
}

void TestContainersPage::hosts_all_countWhatTheyHave()
{
    const QAbstractItemModel *hosts = m_page->findChild<HostList *>()->model();
    QCOMPARE(hosts->rowCount(), 4);
    QCOMPARE(hosts->index(0, 1).data().toString(), u"9"_s); // all
}

void TestContainersPage::hosts_all_areWatchedWhateverIsChosen()
{
    m_page->showHost(kWeb1);
    m_page->deactivated();
    m_fakes->hosts.watched.clear();
    m_page->activated();
    QCOMPARE(m_fakes->hosts.watched.size(), m_fakes->hosts.list.size());
}

void TestContainersPage::host_added_isWatched()
{
    docker::Host added = m_fakes->hosts.list.constFirst();
    added.id = docker::HostId(u"new-01"_s);
    m_fakes->hosts.list.append(added);
    emit m_fakes->hosts.hostsChanged();
    QVERIFY(m_fakes->hosts.watched.contains(added.id));
    m_page->deactivated();
    m_fakes->hosts.list.removeLast();
    emit m_fakes->hosts.hostsChanged();
    QVERIFY2(m_fakes->hosts.watched.contains(added.id), "nobody looks");
}

void TestContainersPage::host_connecting_isSeenUnderTheTitle()
{
    auto *bar = m_page->findChild<QWidget *>(u"pageStatus"_s)->parentWidget()->findChild<LoadingBar *>();
    QVERIFY(!bar->isActive());
    m_fakes->hosts.connections[kWeb1].phase = docker::ConnectionPhase::Connecting;
    emit m_fakes->hosts.connectionChanged(kWeb1);
    QVERIFY(bar->isActive());
    m_fakes->hosts.connections[kWeb1].phase = docker::ConnectionPhase::Online;
    emit m_fakes->hosts.connectionChanged(kWeb1);
    QVERIFY(!bar->isActive());
}

void TestContainersPage::stats_visibleRows_onlyThoseAreMeasured()
{
    QList<docker::ContainerSummary> many;
    for (int i = 0; i < 500; ++i)
        many.append(test::container(QString::number(i), u"job-%1"_s.arg(i), u"busybox"_s, u"running"_s,
                                    u"Up 1 hour"_s));
    m_fakes->hosts.setContainers(kWeb1, many);
    m_page->showHost(kWeb1);
    const auto rows = [this] { return table()->viewport()->height() / table()->rowHeight(0) + 2; };
    QTRY_VERIFY(m_fakes->stats.visible.value(kWeb1).contains(docker::ContainerId(fullId(u"0"_s))));
    QVERIFY2(m_fakes->stats.visible.value(kWeb1).size() <= rows(),
             qPrintable(QString::number(m_fakes->stats.visible.value(kWeb1).size())));
    QVERIFY(m_fakes->stats.visible.value(docker::HostId(u"web-02"_s)).isEmpty());
    table()->scrollToBottom();
    QTRY_VERIFY(m_fakes->stats.visible.value(kWeb1).contains(docker::ContainerId(fullId(u"499"_s))));
    QVERIFY(!m_fakes->stats.visible.value(kWeb1).contains(docker::ContainerId(fullId(u"0"_s))));
    QVERIFY(m_fakes->stats.visibleInAll() <= rows());
}

void TestContainersPage::stats_figures_arriveInTheirCells()
{
    docker::Usage usage { .at = QDateTime::currentDateTimeUtc(), .cpu = 12.0, .cpus = 2, .memory = 2048 };
    m_fakes->stats.put(kWeb1, docker::ContainerId(fullId(u"a1"_s)), usage);
    select({ u"blog-web-1"_s });
    const QModelIndex row = table()->currentIndex();
    QCOMPARE(row.siblingAtColumn(ContainerModel::CpuColumn).data().toString(), u"12 %"_s);
    QCOMPARE(row.siblingAtColumn(ContainerModel::MemoryColumn).data().toString(), u"2.00 KiB"_s);
    m_fakes->stats.allFacts[fullId(u"a1"_s)] =
        docker::RunFacts { .startedAt = QDateTime::currentDateTimeUtc().addSecs(-3 * 3600 - 60),
                           .restarts = 2 };
    emit m_fakes->stats.inspected(kWeb1, { docker::ContainerId(fullId(u"a1"_s)) });
    QVERIFY(
        row.siblingAtColumn(ContainerModel::StatusColumn).data().toString().startsWith(u"Up for 3 hour"_s));
    QCOMPARE(row.siblingAtColumn(ContainerModel::RestartsColumn).data().toString(), u"2"_s);
    m_fakes->stats.usages.clear();
    emit m_fakes->stats.measured(kWeb1, { docker::ContainerId(fullId(u"a1"_s)) });
    QCOMPARE(row.siblingAtColumn(ContainerModel::CpuColumn).data().toString(), u"–"_s);
}

void TestContainersPage::stats_hidden_nothingIsMeasured()
{
    QTRY_VERIFY(m_fakes->stats.visibleInAll() > 0);
    m_page->deactivated();
    QCOMPARE(m_fakes->stats.visibleInAll(), 0);
    m_fakes->hosts.setContainers(kWeb1,
                                 { test::container(u"n"_s, u"n"_s, u"x"_s, u"running"_s, u"Up 1 second"_s) });
    QTest::qWait(250);
    QCOMPARE(m_fakes->stats.visibleInAll(), 0);
    m_page->activated();
    QTRY_VERIFY(m_fakes->stats.visibleInAll() > 0);
}

void TestContainersPage::stats_paused_isSaidUnderTheTitle()
{
    const auto status = [this] { return m_page->findChild<QLabel *>(u"pageStatus"_s)->text(); };
    QVERIFY(!status().contains(u"spare"_s));
    QTest::keyClick(button(u"pauseStats"_s), Qt::Key_Space);
    QVERIFY(m_fakes->stats.paused);
    QVERIFY2(status().contains(u"paused to spare the host"_s), qPrintable(status()));
    QCOMPARE(button(u"pauseStats"_s)->text(), u"Resume Stats"_s);
    QTest::keyClick(button(u"pauseStats"_s), Qt::Key_Space);
    QVERIFY(!m_fakes->stats.paused);
    m_fakes->stats.intervals.insert(kWeb1, std::chrono::seconds(20));
    emit m_fakes->stats.paceChanged();
    QVERIFY2(status().contains(u"every 20 s"_s), qPrintable(status()));
}

void TestContainersPage::stats_tab_followsTheChosenContainer()
{
    const docker::ContainerId web(fullId(u"a1"_s));
    for (int second = 0; second < 60; ++second) {
        m_fakes->stats.put(kWeb1, web,
                           { .at = QDateTime::currentDateTimeUtc().addSecs(second - 60),
                             .cpu = 10.0 + second,
                             .cpus = 4,
                             .memory = 5 * 1024.0 * 1024.0,
                             .memoryLimit = 64 * 1024.0 * 1024.0 });
    }
    select({ u"blog-web-1"_s });
    auto *tabs = m_page->findChild<QTabWidget *>(u"detailTabs"_s);
    auto *tab = m_page->findChild<QWidget *>(u"statsTab"_s);
    QVERIFY(m_fakes->stats.followed.value(kWeb1).isEmpty());
    tabs->setCurrentWidget(tab);
    QCOMPARE(m_fakes->stats.followed.value(kWeb1), web);
    auto *cpu = tab->findChild<TimeChart *>(u"cpuChart"_s);
    QCOMPARE(cpu->valuesText(), u"69 %   17 % of the host"_s);
    QCOMPARE(cpu->accessibleDescription(), cpu->valuesText());
    auto *network = tab->findChild<TimeChart *>(u"networkChart"_s);
    QVERIFY2(network->accessibleDescription().startsWith(u"Not available"_s),
             qPrintable(network->accessibleDescription()));
    QVERIFY(tab->findChild<TimeChart *>(u"memoryChart"_s)->valuesText().contains(u"5.00 MiB"_s));
    cpu->setFocus();
    QTest::keyClick(cpu, Qt::Key_Left);
    QTest::keyClick(cpu, Qt::Key_Left);
    QVERIFY2(cpu->valuesText().contains(u"68 %"_s), qPrintable(cpu->valuesText()));
    QTest::keyClick(cpu, Qt::Key_Escape);
    QCOMPARE(cpu->valuesText(), u"69 %   17 % of the host"_s);

    auto *asTable = tab->findChild<Button *>(u"statsAsTable"_s);
    QTest::keyClick(asTable, Qt::Key_Space);
    const QAbstractItemModel *model = tab->findChild<QTableView *>(u"statsTable"_s)->model();
    QCOMPARE(model->rowCount(), 60);
    QCOMPARE(model->index(0, 1).data().toString(), u"69 %"_s);
    m_fakes->stats.put(kWeb1, web,
                       { .at = QDateTime::currentDateTimeUtc().addSecs(5), .cpu = 99.0, .cpus = 4 });
    QCOMPARE(model->rowCount(), 61);
    QCOMPARE(model->index(0, 1).data().toString(), u"99 %"_s);

    m_page->deactivated();
    QVERIFY(m_fakes->stats.followed.value(kWeb1).isEmpty());
    m_page->activated();
    select({ u"old-job"_s });
    QVERIFY(tab->findChild<QLabel *>(u"statsNotice"_s)->text().contains(u"does not run"_s));
}

void TestContainersPage::stats_host_isMeasuredWhileShown()
{
    table()->clearSelection();
    m_page->showHost(kWeb1);
    QVERIFY(!m_fakes->stats.wholeHosts.value(kWeb1));
    QTest::keyClick(button(u"showHostStats"_s), Qt::Key_Space);
    QVERIFY(m_fakes->stats.wholeHosts.value(kWeb1));
    auto *pane = m_page->findChild<QWidget *>(u"hostStats"_s);
    QVERIFY(pane->isVisible());
    m_fakes->stats.usages[kWeb1.text()] = { .cpu = 200.0, .cpus = 4, .memory = 256.0, .memoryLimit = 1024.0 };
    emit m_fakes->stats.measured(kWeb1, {});
    const auto noteOf = [pane](const QString &chart) { return pane->findChild<TimeChart *>(chart)->note(); };
    QVERIFY2(noteOf(u"cpuChart"_s).startsWith(u"50"_s), qPrintable(noteOf(u"cpuChart"_s)));
    QVERIFY2(noteOf(u"memoryChart"_s).startsWith(u"25"_s) && noteOf(u"memoryChart"_s).contains(u"host"_s),
             qPrintable(noteOf(u"memoryChart"_s)));
    select({ u"blog-web-1"_s });
    QVERIFY2(!m_fakes->stats.wholeHosts.value(kWeb1), "the container's own pane takes its place");
    table()->setCurrentIndex({});
    table()->clearSelection();
    QVERIFY(m_fakes->stats.wholeHosts.value(kWeb1));
    m_page->deactivated();
    QVERIFY(!m_fakes->stats.wholeHosts.value(kWeb1));
}

void TestContainersPage::stats_host_isRememberedAndHasRoom()
{
    table()->clearSelection();
    table()->setCurrentIndex({});
    QTest::keyClick(button(u"showHostStats"_s), Qt::Key_Space);
    const auto pane = [this] { return m_page->findChild<QWidget *>(u"hostStats"_s); };
    QTRY_VERIFY(pane()->height() >= table()->height() - 1);
    openAnew();
    table()->clearSelection();
    table()->setCurrentIndex({});
    QVERIFY(button(u"showHostStats"_s)->isChecked());
    QVERIFY(pane()->isVisible());
}

void TestContainersPage::columns_chosen_areRemembered()
{
    QVERIFY(table()->isColumnHidden(ContainerModel::CommandColumn));
    QMenu *menu = button(u"chooseColumns"_s)->menu();
    menu->popup(QPoint(0, 0));
    const auto entry = [menu](const QString &id) { return menu->findChild<QAction *>(u"column-"_s + id); };
    QVERIFY(!entry(u"name"_s)->isEnabled());
    entry(u"command"_s)->trigger();
    entry(u"image"_s)->trigger();
    menu->close();
    QVERIFY(!table()->isColumnHidden(ContainerModel::CommandColumn));
    QVERIFY(table()->isColumnHidden(ContainerModel::ImageColumn));
    auto *header = table()->horizontalHeader();
    header->moveSection(header->visualIndex(ContainerModel::CpuColumn), 0);
    table()->setColumnWidth(ContainerModel::NameColumn, 333);
    table()->sortByColumn(ContainerModel::CpuColumn, Qt::DescendingOrder);
    QTRY_VERIFY(m_fakes->settings.states.contains(u"containers.columns"_s));

    m_page = std::make_unique<ContainersPage>(m_fakes->services);
    m_page->show();
    QVERIFY(!table()->isColumnHidden(ContainerModel::CommandColumn));
    QVERIFY(table()->isColumnHidden(ContainerModel::ImageColumn));
    QCOMPARE(table()->horizontalHeader()->visualIndex(ContainerModel::CpuColumn), 0);
    QCOMPARE(table()->columnWidth(ContainerModel::NameColumn), 333);
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(),
             static_cast<int>(ContainerModel::CpuColumn));
    QCOMPARE(table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);

    m_fakes->settings.states.insert(u"containers.columns"_s, "moon:1:1,,name:x;;:"_ba);
    m_page = std::make_unique<ContainersPage>(m_fakes->services);
    QCOMPARE(table()->model()->rowCount(), 9);
}

void TestContainersPage::columns_narrowPage_leaveOutTheLeast()
{
    m_page->resize(4000, 600);
    QTRY_VERIFY(!table()->isColumnHidden(ContainerModel::PortsColumn));
    for (int width = 1200; width > 600 && !table()->isColumnHidden(ContainerModel::PortsColumn); width -= 20)
        m_page->resize(width, 600);
    QVERIFY(table()->isColumnHidden(ContainerModel::PortsColumn));
    QCOMPARE(table()->horizontalScrollBar()->maximum(), 0);
    QVERIFY(!table()->isColumnHidden(ContainerModel::NameColumn));
    QVERIFY(!table()->isColumnHidden(ContainerModel::ImageColumn));
    QMenu *menu = button(u"chooseColumns"_s)->menu();
    const auto entry = [menu](const QString &id) { return menu->findChild<QAction *>(u"column-"_s + id); };
    menu->popup(QPoint(0, 0));
    QVERIFY2(!entry(u"ports"_s)->isChecked(), "the menu tells what is seen");
    entry(u"ports"_s)->trigger();
    menu->close();
    QVERIFY(!table()->isColumnHidden(ContainerModel::PortsColumn));
    QTRY_VERIFY(m_fakes->settings.states.contains(u"containers.columns"_s));
    openAnew();
    QVERIFY2(!table()->isColumnHidden(ContainerModel::PortsColumn), "what was chosen stays chosen");
    m_page->resize(1800, 600);
    QTRY_VERIFY(!table()->isColumnHidden(ContainerModel::StatusColumn));
}

void TestContainersPage::grouping_chosen_isRemembered()
{
    QMenu *menu = button(u"groupBy"_s)->menu();
    menu->popup(QPoint(0, 0));
    const QList<QAction *> entries = menu->actions();
    QCOMPARE(entries.size(), 6); // none, host, project, state, image, label
    entries.at(2)->trigger();
    menu->close();
    QVERIFY(button(u"groupBy"_s)->text().contains(u"Project"_s));
    QVERIFY(table()->model()->rowCount() > 9);
    m_page = std::make_unique<ContainersPage>(m_fakes->services);
    QVERIFY(table()->model()->rowCount() > 9);
}

void TestContainersPage::grouping_keyboard_opensAndClosesHeadings()
{
    m_fakes->settings.states.insert(u"containers.grouping"_s, "host"_ba);
    openAnew();
    QCOMPARE(table()->model()->rowCount(), 11);
    table()->setCurrentIndex(table()->model()->index(1, ContainerModel::NameColumn));
    QTest::keyClick(table(), Qt::Key_Up);
    const QModelIndex heading = table()->currentIndex();
    QCOMPARE(heading.row(), 0);
    QVERIFY(heading.data(GroupRole).isValid());
    QVERIFY(table()->selectionModel()->selectedRows().isEmpty());
    QVERIFY2(m_page->findChild<QWidget *>(u"containerDetail"_s)->isVisible(), "the pane does not jump away");
    QTest::keyClick(table(), Qt::Key_Left);
    QCOMPARE(table()->model()->rowCount(), 6);
    QTest::keyClick(table(), Qt::Key_Right);
    QCOMPARE(table()->model()->rowCount(), 11);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(table()->model()->rowCount(), 6);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, QPoint(11, 15));
    QCOMPARE(table()->model()->rowCount(), 11);
}

void TestContainersPage::grouping_closedHeadings_areRemembered()
{
    m_fakes->settings.states.insert(u"containers.grouping"_s, "host"_ba);
    openAnew();
    goToHeading(0);
    QTest::keyClick(table(), Qt::Key_Left);
    QCOMPARE(table()->model()->rowCount(), 6);
    openAnew();
    QCOMPARE(table()->model()->rowCount(), 6);
    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_Right);
    QCOMPARE(table()->model()->rowCount(), 11);
    openAnew();
    QCOMPARE(table()->model()->rowCount(), 11);
}

void TestContainersPage::grouping_otherLabel_isTyped()
{
    QList<docker::ContainerSummary> rows = m_fakes->hosts.contents.value(kWeb1);
    rows[0].labels.insert(u"tier"_s, u"db"_s);
    m_fakes->hosts.setContainers(kWeb1, rows);
    QMenu *menu = button(u"groupBy"_s)->menu();
    emit menu->aboutToShow();
    auto *other = menu->findChild<QAction *>(u"otherLabel"_s);
    QVERIFY(other);
    other->trigger();
    QVERIFY(question() && !question()->confirmButton()->isEnabled());
    QTest::keyClicks(question()->findChild<QLineEdit *>(u"labelName"_s), u"tier"_s);
    QTest::keyClick(question()->confirmButton(), Qt::Key_Space);
    QCOMPARE(m_fakes->settings.states.value(u"containers.grouping"_s), "label:tier"_ba);
    QVERIFY(table()->model()->index(0, ContainerModel::NameColumn).data().toString().startsWith(u"db"_s));
}

void TestContainersPage::hosts_chosen_areRemembered()
{
    m_page->showHost(kWeb1);
    const int ofOne = table()->model()->rowCount();
    openAnew();
    QCOMPARE(m_page->shownHost(), kWeb1);
    QCOMPARE(table()->model()->rowCount(), ofOne);
    const QList<docker::Host> hosts = m_fakes->hosts.list;
    m_fakes->hosts.list.removeIf([](const docker::Host &host) { return host.id == kWeb1; });
    emit m_fakes->hosts.hostsChanged();
    QVERIFY(m_page->shownHost().isEmpty());
    m_fakes->hosts.list = hosts; // as when the sandbox is opened later than the window
    emit m_fakes->hosts.hostsChanged();
    QCOMPARE(m_page->shownHost(), kWeb1);
    m_page->showHost({});
    openAnew();
    QVERIFY(m_page->shownHost().isEmpty());
}

void TestContainersPage::group_stop_isAskedAndReachesAll()
{
    m_fakes->settings.states.insert(u"containers.grouping"_s, "project"_ba);
    openAnew();
    goToHeading(0);
    QTest::keyClick(table(), Qt::Key_Left); // also what is not seen is stopped
    QVERIFY(button(u"stop"_s)->isEnabled());
    QVERIFY(!action(u"renameAction"_s)->isEnabled());
    QTest::keyClick(table(), Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(question());
    const QString targets = question()->findChild<QLabel *>(u"targets"_s)->text();
    QVERIFY2(targets.contains(u"blog-web-1 on web-01"_s) && targets.contains(u"blog-db-1 on web-01"_s),
             qPrintable(targets));
    question()->accept();
    QCOMPARE(m_fakes->operations.calls.size(), 2);
    QVERIFY(m_fakes->operations.calls.contains(u"stop web-01 "_s + fullId(u"a1"_s)));
    QVERIFY(m_fakes->operations.calls.contains(u"stop web-01 "_s + fullId(u"a2"_s)));
}

void TestContainersPage::group_stop_leavesOneOffRunsAlone()
{
    auto run = test::container(u"a3"_s, u"blog-web-run-1"_s, u"x"_s, u"running"_s, u"Up 1 hour"_s, u"blog"_s);
    run.isOneOff = true;
    const auto web =
        test::container(u"a1"_s, u"blog-web-1"_s, u"x"_s, u"running"_s, u"Up 1 hour"_s, u"blog"_s);
    m_fakes->hosts.setContainers(kWeb1, { run, web });
    m_fakes->settings.states.insert(u"containers.grouping"_s, "project"_ba);
    openAnew();
    goToHeading(0);
    QTest::keyClick(table(), Qt::Key_F9, Qt::ShiftModifier);
    if (question())
        question()->accept();
    QCOMPARE(m_fakes->operations.calls, QStringList { u"stop web-01 "_s + fullId(u"a1"_s) });
}

void TestContainersPage::group_menuKey_offersWhatCanBeDone()
{
    m_fakes->settings.states.insert(u"containers.grouping"_s, "project"_ba);
    openAnew();
    goToHeading(0);
    emit table()->customContextMenuRequested(table()->visualRect(table()->currentIndex()).center());
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    const QList<QAction *> entries = menu->actions();
    for (const QString &name :
         { u"stopAction"_s, u"restartAction"_s, u"removeAction"_s, u"showLogsAction"_s })
        QVERIFY2(entries.contains(action(name)) && action(name)->isEnabled(), qPrintable(name));
    menu->close();
}

void TestContainersPage::group_logs_areOfAll()
{
    m_fakes->settings.states.insert(u"containers.grouping"_s, "project"_ba);
    openAnew();
    goToHeading(0);
    QTest::keyClick(table(), Qt::Key_Left);
    QTest::keyClick(table(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 2);
    QVERIFY(m_page->findChild<QWidget *>(u"logsTab"_s)->isVisible());
}

void TestContainersPage::several_logs_areOfAll()
{
    select({ u"blog-web-1"_s, u"blog-db-1"_s });
    QTest::keyClick(table(), Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(m_fakes->logs.openStreams(), 2);
    QVERIFY(m_fakes->logs.stream(fullId(u"a1"_s)));
    QVERIFY(m_fakes->logs.stream(fullId(u"a2"_s)));
}

void TestContainersPage::status_saysWhatMatchesAndWhatIsNotKnown()
{
    const auto *status = m_page->findChild<QLabel *>(u"pageStatus"_s);
    QVERIFY2(!status->text().contains(u"match the filter"_s), qPrintable(status->text()));
    m_page->findChild<QLineEdit *>(u"filter"_s)->setText(u"state:running"_s);
    QVERIFY2(status->text().contains(u"4 match the filter"_s), qPrintable(status->text()));
    m_page->showHost(kDown); // nothing was ever heard of it
    QCOMPARE(status->text(), u"Nothing is known yet about what runs here."_s);
}

void TestContainersPage::row_enterOrDoubleClick_opensItsLogs_data()
{
    QTest::addColumn<bool>("isByKey");
    QTest::newRow("Enter") << true;
    QTest::newRow("double click") << false;
}

void TestContainersPage::row_enterOrDoubleClick_opensItsLogs()
{
    QFETCH(const bool, isByKey);
    select({ u"blog-web-1"_s });
    const auto *logs = m_page->findChild<QWidget *>(u"logsTab"_s);
    QVERIFY(!logs->isVisible());
    if (isByKey) {
        QTest::keyClick(table(), Qt::Key_Return);
    } else {
        QCoreApplication::processEvents(); // the details have taken their room
        const QPoint middle = table()->visualRect(table()->currentIndex()).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, middle);
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, middle);
    }
    QVERIFY(logs->isVisible());
    QTRY_VERIFY(m_fakes->logs.stream(fullId(u"a1"_s)));
}

/// A table that cannot be seen takes no keys.
void TestContainersPage::focus_nothingListed_isOnTheHosts()
{
    QCOMPARE(m_page->firstFocus(), table());
    m_page->findChild<QLineEdit *>(u"filter"_s)->setText(u"nothing-has-this-name"_s);
    QVERIFY(!table()->isVisible());
    QCOMPARE(m_page->firstFocus(), m_page->findChild<HostList *>());
}

void TestContainersPage::filter_text_isRemembered()
{
    m_page->findChild<QLineEdit *>(u"filter"_s)->setText(u"state:running"_s);
    QTRY_COMPARE(m_fakes->settings.states.value(u"containers.filter"_s), "state:running"_ba);
    m_page = std::make_unique<ContainersPage>(m_fakes->services);
    QCOMPARE(m_page->findChild<QLineEdit *>(u"filter"_s)->text(), u"state:running"_s);
    QCOMPARE(table()->model()->rowCount(), 4);
}

void TestContainersPage::many_containers_stayQuick()
{
    QList<docker::ContainerSummary> many;
    for (int i = 0; i < 5000; ++i)
        many.append(test::container(QString::number(i), u"job-%1"_s.arg(i), u"busybox:%1"_s.arg(i % 50),
                                    u"running"_s, u"Up 1 hour"_s, u"project-%1"_s.arg(i % 200)));
    m_fakes->hosts.setContainers(kWeb1, many);
    m_page->findChild<QLineEdit *>(u"filter"_s)->setText(u"job-4"_s);
    QElapsedTimer timer;
    timer.start();
    many[77].state = docker::ContainerState::parse(u"exited"_s);
    m_fakes->hosts.setContainers(kWeb1, many);
    QCoreApplication::processEvents();
    const qint64 change = timer.restart();
    m_page->findChild<QLineEdit *>(u"filter"_s)->setText(u"job-49"_s);
    QCoreApplication::processEvents();
    const qint64 filter = timer.elapsed();
    qInfo() << "5,000 rows: one change" << change << "ms, a key in the filter" << filter << "ms";
    QVERIFY(change < 2000
            && filter < 2000); // an unoptimised build on a busy machine; the goals are in tests/bench
    QVERIFY(table()->model()->rowCount() > 0);
}

QTEST_MAIN(TestContainersPage)
#include "tst_containerspage.moc"
