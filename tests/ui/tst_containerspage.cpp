// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/common/emptystate.h"
#include "ui/common/theme.h"
#include "ui/containers/actionwords.h"
#include "ui/containers/containerspage.h"
#include "ui/containers/hostlist.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
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
    void connection_back_takesTheReasonAway();
    void empty_reasons_haveTheirSentence();
    void filter_noMatch_offersToClear();
    void detail_selected_showsHarmlessText();
    void host_forgotten_isAskedFirst();
    void host_removedElsewhere_fallsBackToAll();

private:
    QTableView *table() const { return m_page->findChild<QTableView *>(u"containers"_s); }
    Button *button(const QString &name) const { return m_page->findChild<Button *>(name); }
    Confirm *question() const { return m_page->findChild<Confirm *>(); }
    Banner *banner(const QString &name) const { return m_page->findChild<Banner *>(name); }
    EmptyState *empty() const { return m_page->findChild<EmptyState *>(); }
    void select(const QStringList &names);

    std::unique_ptr<test::FakeServices> m_fakes;
    std::unique_ptr<ContainersPage> m_page;
};

void TestContainersPage::init()
{
    test::failOnAnyWarning();
    m_fakes = std::make_unique<test::FakeServices>();
    m_fakes->fillWithExamples();
    m_page = std::make_unique<ContainersPage>(m_fakes->services);
    m_page->resize(1000, 600);
    m_page->show();
    m_page->activated();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    table()->setFocus();
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
    QVERIFY(!button(u"remove"_s)->isEnabled());
    select({ u"old-job"_s });
    QVERIFY(button(u"start"_s)->isEnabled());
    QVERIFY(!button(u"stop"_s)->isEnabled());
    QVERIFY(button(u"remove"_s)->isEnabled());
    select({ u"blog-web-1"_s });
    QVERIFY(!button(u"start"_s)->isEnabled());
    QVERIFY(button(u"stop"_s)->isEnabled());
    QVERIFY(button(u"restart"_s)->isEnabled());
}

void TestContainersPage::start_selected_callsTheServiceWithItsIds()
{
    select({ u"old-job"_s });
    QTest::keyClick(button(u"start"_s), Qt::Key_Space);
    QCOMPARE(m_fakes->hosts.calls, QStringList { u"start web-01 "_s + fullId(u"a3"_s) });
}

void TestContainersPage::stop_one_isNotAsked()
{
    select({ u"blog-db-1"_s });
    QTest::keyClick(button(u"stop"_s), Qt::Key_Space);
    QVERIFY(!question());
    QCOMPARE(m_fakes->hosts.calls, QStringList { u"stop web-01 "_s + fullId(u"a2"_s) });
}

void TestContainersPage::remove_one_namesContainerAndHost()
{
    select({ u"shop-web-1"_s });
    QTest::keyClick(button(u"remove"_s), Qt::Key_Space);
    QVERIFY(question());
    const QString text = question()->findChild<QLabel *>(u"question"_s)->text();
    QVERIFY2(text.contains(u"shop-web-1"_s) && text.contains(u"web-02"_s), qPrintable(text));
    QVERIFY(m_fakes->hosts.calls.isEmpty());
    QTest::keyClick(question()->findChild<Button *>(u"confirm"_s), Qt::Key_Space);
    QCOMPARE(m_fakes->hosts.calls, QStringList { u"remove web-02 "_s + fullId(u"b1"_s) });
}

void TestContainersPage::remove_declined_doesNothing()
{
    select({ u"shop-web-1"_s });
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(question());
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QVERIFY(m_fakes->hosts.calls.isEmpty());
}

void TestContainersPage::remove_enterInTheQuestion_doesNothing()
{
    select({ u"shop-web-1"_s });
    button(u"remove"_s)->click();
    QVERIFY(!question()->findChild<Button *>(u"confirm"_s)->isDefault());
    QVERIFY(!question()->findChild<Button *>(u"confirm"_s)->autoDefault());
    QTest::keyClick(question(), Qt::Key_Return);
    QTRY_VERIFY(!question());
    QVERIFY(m_fakes->hosts.calls.isEmpty());
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
    QCOMPARE(m_fakes->hosts.calls.size(), 2);
    QVERIFY(m_fakes->hosts.calls.contains(u"stop web-02 "_s + fullId(u"b1"_s)));
}

void TestContainersPage::action_fails_isToldInWords()
{
    m_fakes->hosts.actionErrors.insert(fullId(u"a3"_s),
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
    m_fakes->hosts.actionErrors.insert(fullId(u"a3"_s), Error { .kind = ErrorKind::Cancelled });
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
    empty()->action()->click();
    QCOMPARE(m_fakes->hosts.calls, QStringList { u"refresh db-01"_s });
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

QTEST_MAIN(TestContainersPage)
#include "tst_containerspage.moc"
