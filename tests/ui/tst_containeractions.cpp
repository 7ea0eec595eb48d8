// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservices.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/common/detailsbox.h"
#include "ui/containers/containerspage.h"
#include "ui/containers/create/createdialog.h"
#include "ui/containers/prunedialog.h"
#include "ui/models/text/words.h"
#include "ui/services/operationrun.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::ui;
using docker::OperationKind;

namespace {

const docker::HostId kWeb1(u"web-01"_s);

QString fullId(const QString &id)
{
    return id.leftJustified(64, u'f');
}

} // namespace

/// What is done to containers: by the keyboard, on stand-ins.
class TestContainerActions final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void run_many_atMostEightSideBySideForEachHost();
    void run_cancelled_waitingOnesAreNotBegun();
    void row_underWay_tellsWhatIsDone();
    void bulk_someFail_isToldOnceWithEveryReason();
    void bulk_underWay_canBeCancelled();
    void bulk_twoUnderWay_eachHasItsCancel();
    void row_waiting_saysSo();
    void row_failed_tellsUntilTheNextSuccess();
    void row_failed_isOverWhenTheStateIsReached();
    void failure_portTaken_namesWhoHasIt();
    void pause_one_isDoneAtOnce();
    void kill_signal_isChosenByKeyboard();
    void rename_name_isChecked();
    void remove_options_areSent();
    void update_changes_areSentAlone();
    void update_badLimit_cannotBeSent();
    void recreate_losses_areToldFirst();
    void recreate_removesItself_isNotOffered();
    void runLine_secrets_areHiddenUntilAsked();
    void menu_everyEntry_hasAName();
    void create_imageAndEnter_runs();
    void create_everyField_reachesTheSpec();
    void create_wrongPort_isSaidAtTheField();
    void create_fails_staysOpenWithTheReason();
    void create_pull_showsHowFar();
    void create_cancel_endsWhatIsUnderWayFirst();
    void create_pastedLine_fillsTheForm();
    void create_runAgain_keepsWhatHasNoField();
    void create_runAgain_keepsValuesWithLineBreaks();
    void create_runAgainEdited_keepsValuesWithLineBreaks();
    void prune_preview_isWhatIsRemoved();
    void prune_namedVolumes_wantTheHostTyped();
    void prune_underWay_saysHowFar();
    void prune_nothing_offersNothing();

private:
    QTableView *table() const { return m_page->findChild<QTableView *>(u"containers"_s); }
    QAction *action(const QString &name) const { return m_page->findChild<QAction *>(name); }
    Confirm *question() const { return m_page->findChild<Confirm *>(); }
    Banner *banner() const { return m_page->findChild<Banner *>(u"actionBanner"_s); }
    QString bannerDetails() const { return banner()->findChild<DetailsBox *>()->text(); }
    CreateDialog *openCreate();
    void select(const QStringList &names);
    QModelIndex stateCell(const QString &name) const;
    QString stateOf(const QString &name) const { return stateCell(name).data().toString(); }
    QList<Button *> cancelButtons() const;
    CreateDialog *runAgain(const docker::ContainerSpec &spec);

    std::unique_ptr<test::FakeServices> m_fakes;
    std::unique_ptr<ContainersPage> m_page;
};

void TestContainerActions::init()
{
    QTest::failOnWarning(
        QRegularExpression(u"^(?!This plugin does not support)"_s)); // what offscreen cannot do
    m_fakes = std::make_unique<test::FakeServices>();
    m_fakes->fillWithExamples();
    m_fakes->operations.resourceOutcome = docker::HostResources { .images = { u"nginx:1.27"_s, u"redis:7"_s },
                                                                  .networks = { u"bridge"_s, u"back"_s } };
    m_page = std::make_unique<ContainersPage>(m_fakes->services);
    m_page->resize(1000, 700);
    m_page->show();
    m_page->activated();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    table()->setFocus();
}

void TestContainerActions::cleanup()
{
    m_page.reset();
    m_fakes.reset();
}

void TestContainerActions::select(const QStringList &names)
{
    table()->clearSelection();
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        const QModelIndex name = table()->model()->index(row, ContainerModel::NameColumn);
        if (names.contains(name.data().toString()))
            table()->selectionModel()->setCurrentIndex(
                name, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QCOMPARE(table()->selectionModel()->selectedRows().size(), names.size());
    m_page->activateWindow(); // after a dialog, which a person's window manager would do
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    table()->setFocus();
}

QModelIndex TestContainerActions::stateCell(const QString &name) const
{
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        if (table()->model()->index(row, ContainerModel::NameColumn).data().toString() == name)
            return table()->model()->index(row, ContainerModel::StateColumn);
    }
    return {};
}

/// One for each run that is told of above the table.
QList<Button *> TestContainerActions::cancelButtons() const
{
    QList<Button *> buttons;
    const QList<Banner *> banners = m_page->findChildren<Banner *>(u"runBanner"_s);
    for (const Banner *one : banners) {
        if (one->isVisible())
            buttons.append(one->findChild<Button *>(u"bannerAction"_s));
    }
    return buttons;
}

CreateDialog *TestContainerActions::openCreate()
{
    QTest::keyClick(m_page->findChild<Button *>(u"run"_s), Qt::Key_Space);
    return m_page->findChild<CreateDialog *>();
}

/// Opens the dialog for another container like one that was made by `spec`.
CreateDialog *TestContainerActions::runAgain(const docker::ContainerSpec &spec)
{
    m_fakes->operations.specOutcome = spec;
    select({ u"blog-web-1"_s });
    action(u"runAgainAction"_s)->trigger();
    return m_page->findChild<CreateDialog *>();
}

void TestContainerActions::run_many_atMostEightSideBySideForEachHost()
{
    QList<OperationTarget> targets;
    for (int i = 0; i < 200; ++i)
        targets.append(
            { docker::HostId(u"host-%1"_s.arg(i % 2)), {}, docker::ContainerId(QString::number(i)), {} });
    m_fakes->operations.holds = true;
    OperationRun run(m_fakes->operations, { .kind = OperationKind::Stop }, targets);
    QSignalSpy finished(&run, &OperationRun::finished);
    run.start();
    QCOMPARE(m_fakes->operations.underWay, 2 * OperationRun::kAtOnce);
    QCOMPARE(run.count(OperationPhase::Waiting), 200 - 2 * OperationRun::kAtOnce);
    m_fakes->operations.release();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_fakes->operations.mostUnderWay, 2 * OperationRun::kAtOnce);
    QCOMPARE(run.count(OperationPhase::Done), 200);
    QCOMPARE(m_fakes->operations.calls.size(), 200);
    QCOMPARE((QSet<QString>(m_fakes->operations.calls.begin(), m_fakes->operations.calls.end()).size()), 200);
}

void TestContainerActions::run_cancelled_waitingOnesAreNotBegun()
{
    QList<OperationTarget> targets;
    for (int i = 0; i < 20; ++i)
        targets.append({ kWeb1, {}, docker::ContainerId(QString::number(i)), {} });
    m_fakes->operations.holds = true;
    OperationRun run(m_fakes->operations, { .kind = OperationKind::Stop }, targets);
    QSignalSpy finished(&run, &OperationRun::finished);
    run.start();
    run.cancel();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(run.count(OperationPhase::Cancelled), 20);
    QCOMPARE(m_fakes->operations.calls.size(), OperationRun::kAtOnce);
}

void TestContainerActions::row_underWay_tellsWhatIsDone()
{
    const QString before = stateOf(u"blog-web-1"_s);
    m_fakes->operations.holds = true;
    select({ u"blog-web-1"_s });
    QTest::keyClick(table(), Qt::Key_F9, Qt::ShiftModifier);
    QCOMPARE(m_fakes->operations.calls, QStringList { u"stop web-01 "_s + fullId(u"a1"_s) });
    QCOMPARE(stateOf(u"blog-web-1"_s), u"stopping…"_s);
    QVERIFY2(!action(u"stopAction"_s)->isEnabled(), "it is not stopped twice");
    m_fakes->operations.release();
    QTRY_COMPARE(stateOf(u"blog-web-1"_s), before);
    QVERIFY(!banner()->isVisible());
}

void TestContainerActions::bulk_someFail_isToldOnceWithEveryReason()
{
    m_fakes->operations.errors.insert(
        fullId(u"a2"_s),
        Error { .kind = ErrorKind::Conflict, .code = u"conflict.removing"_s, .subject = fullId(u"a2"_s) });
    m_fakes->operations.errors.insert(fullId(u"b1"_s),
                                      Error { .kind = ErrorKind::Timeout, .subject = u"web-02"_s });
    select({ u"blog-web-1"_s, u"blog-db-1"_s, u"shop-web-1"_s });
    action(u"stopAction"_s)->trigger();
    question()->accept();
    QTRY_VERIFY(banner()->isVisible());
    QVERIFY2(banner()->text().contains(u'2') && banner()->text().contains(u'3'),
             qPrintable(banner()->text()));
    const QString details = bannerDetails();
    QVERIFY2(details.contains(u"blog-db-1 on web-01: \"blog-db-1\" is being removed already."_s),
             qPrintable(details));
    QVERIFY2(details.contains(u"shop-web-1 on web-02: "_s), qPrintable(details));
    QCOMPARE(details.count(u'\n'), 1);
}

void TestContainerActions::bulk_underWay_canBeCancelled()
{
    m_fakes->operations.holds = true;
    select({ u"blog-web-1"_s, u"blog-db-1"_s });
    action(u"stopAction"_s)->trigger();
    question()->accept();
    QCOMPARE(cancelButtons().size(), 1);
    QTest::keyClick(cancelButtons().constFirst(), Qt::Key_Space);
    QTRY_VERIFY(cancelButtons().isEmpty());
    QCOMPARE(m_fakes->operations.underWay, 0);
    QVERIFY(!banner()->isVisible());
}

void TestContainerActions::bulk_twoUnderWay_eachHasItsCancel()
{
    m_fakes->operations.holds = true;
    select({ u"blog-web-1"_s, u"blog-db-1"_s });
    action(u"stopAction"_s)->trigger();
    question()->accept();
    select({ u"shop-web-1"_s });
    action(u"pauseAction"_s)->trigger(); // of one: has no line, and takes none away
    QCOMPARE(cancelButtons().size(), 1);
    QCOMPARE(m_fakes->operations.underWay, 3);
    QTest::keyClick(cancelButtons().constFirst(), Qt::Key_Space);
    QTRY_VERIFY(cancelButtons().isEmpty());
    QCOMPARE(m_fakes->operations.underWay, 1);
    QCOMPARE(stateOf(u"shop-web-1"_s), u"pausing…"_s);
    m_fakes->operations.release();
}

void TestContainerActions::row_waiting_saysSo()
{
    QList<docker::ContainerSummary> rows;
    QStringList names;
    for (int i = 0; i < OperationRun::kAtOnce + 1; ++i) {
        docker::ContainerSummary row = m_fakes->hosts.contents.value(kWeb1).constFirst();
        row.id = docker::ContainerId(fullId(QString::number(i)));
        row.name = u"many-%1"_s.arg(i);
        names.append(row.name);
        rows.append(row);
    }
    m_fakes->hosts.setContainers(kWeb1, rows);
    m_fakes->operations.holds = true;
    select(names);
    action(u"stopAction"_s)->trigger();
    question()->accept();
    const auto count = [this, &names](const QString &state) {
        return std::count_if(names.begin(), names.end(),
                             [this, &state](const QString &name) { return stateOf(name) == state; });
    };
    QCOMPARE(count(u"stopping…"_s), OperationRun::kAtOnce);
    QCOMPARE(count(u"waiting…"_s), 1);
    m_page->showHost(docker::HostId(u"web-02"_s)); // and back: rows that are made anew say it, too
    m_page->showHost(kWeb1);
    QCOMPARE(count(u"waiting…"_s), 1);
    m_fakes->operations.release();
    QTRY_COMPARE(count(u"stopping…"_s) + count(u"waiting…"_s), 0);
}

void TestContainerActions::row_failed_tellsUntilTheNextSuccess()
{
    m_fakes->operations.errors.insert(
        fullId(u"a2"_s),
        Error { .kind = ErrorKind::Conflict, .code = u"conflict.removing"_s, .subject = fullId(u"a2"_s) });
    const QString before = stateOf(u"blog-db-1"_s);
    select({ u"blog-web-1"_s, u"blog-db-1"_s });
    action(u"restartAction"_s)->trigger();
    question()->accept();
    QTRY_COMPARE(stateOf(u"blog-db-1"_s), u"not restarted"_s);
    const QModelIndex cell = stateCell(u"blog-db-1"_s);
    QCOMPARE(cell.data(StateRole).value<StateShape>(), StateShape::Failed);
    const QString why = cell.data(Qt::ToolTipRole).toString();
    QVERIFY2(why.contains(u"is being removed already."_s) && why.contains(before), qPrintable(why));
    QVERIFY(stateCell(u"blog-web-1"_s).data(Qt::ToolTipRole).toString().isEmpty());
    m_page->showHost(docker::HostId(u"web-02"_s)); // and back
    m_page->showHost(kWeb1);
    QCOMPARE(stateOf(u"blog-db-1"_s), u"not restarted"_s);
    m_fakes->operations.errors.clear();
    select({ u"blog-db-1"_s });
    action(u"restartAction"_s)->trigger();
    QTRY_COMPARE(stateOf(u"blog-db-1"_s), before);
}

void TestContainerActions::row_failed_isOverWhenTheStateIsReached()
{
    m_fakes->operations.errors.insert(fullId(u"a3"_s), Error { .kind = ErrorKind::Timeout });
    select({ u"old-job"_s });
    action(u"startAction"_s)->trigger();
    QTRY_COMPARE(stateOf(u"old-job"_s), u"not started"_s);
    QList<docker::ContainerSummary> rows = m_fakes->hosts.contents.value(kWeb1);
    for (docker::ContainerSummary &row : rows)
        row.state = docker::ContainerState::parse(u"running");
    m_fakes->hosts.setContainers(kWeb1, rows); // somebody else has started it
    QCOMPARE(stateOf(u"old-job"_s), words::containerState(rows.constFirst().state));
}

void TestContainerActions::failure_portTaken_namesWhoHasIt()
{
    QList<docker::ContainerSummary> rows = m_fakes->hosts.contents.value(kWeb1);
    rows[0].ports = { { u"0.0.0.0"_s, 80, 8080, u"tcp"_s } };
    rows[1].ports = rows[0].ports;
    rows[0].ports[0].ip = u"127.0.0.2"_s; // the same number, but not in the way
    m_fakes->hosts.setContainers(kWeb1, rows);
    m_fakes->operations.errors.insert(
        fullId(u"a3"_s),
        Error { .kind = ErrorKind::Conflict,
                .code = u"conflict.port-taken"_s,
                .subject = fullId(u"a3"_s),
                .detail = u"Bind for 127.0.0.1:8080 failed: port is already allocated"_s });
    select({ u"old-job"_s });
    action(u"startAction"_s)->trigger();
    QTRY_VERIFY(banner()->isVisible());
    QVERIFY2(banner()->text().contains(rows[1].name + u" (127.0.0.1:8080)"_s), qPrintable(banner()->text()));
    QVERIFY(banner()->text().contains(u"\"old-job\""_s));
}

void TestContainerActions::pause_one_isDoneAtOnce()
{
    select({ u"blog-web-1"_s });
    QVERIFY(!action(u"unpauseAction"_s)->isEnabled());
    action(u"pauseAction"_s)->trigger();
    QVERIFY(!question());
    QCOMPARE(m_fakes->operations.calls, QStringList { u"pause web-01 "_s + fullId(u"a1"_s) });
}

void TestContainerActions::kill_signal_isChosenByKeyboard()
{
    select({ u"blog-web-1"_s });
    QTest::keyClick(table(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(question());
    QVERIFY(question()->findChild<QLabel *>(u"targets"_s)->text().contains(u"blog-web-1 on web-01"_s));
    auto *signal = question()->findChild<QComboBox *>(u"signal"_s);
    QTest::keyClick(signal, Qt::Key_Down);
    QCOMPARE(signal->currentText(), u"SIGTERM"_s);
    QVERIFY(!question()->confirmButton()->isDefault());
    QTest::keyClick(question()->confirmButton(), Qt::Key_Space);
    QCOMPARE(m_fakes->operations.operations.constLast().signal, u"SIGTERM"_s);
}

void TestContainerActions::rename_name_isChecked()
{
    select({ u"old-job"_s });
    QTest::keyClick(table(), Qt::Key_F2);
    auto *name = question()->findChild<QLineEdit *>(u"name"_s);
    QVERIFY2(!question()->confirmButton()->isEnabled(), "it has that name already");
    QTest::keyClicks(name, u"new job"_s); // a blank cannot be entered
    QCOMPARE(name->text(), u"newjob"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_fakes->operations.operations.constLast().newName, u"newjob"_s);
}

void TestContainerActions::remove_options_areSent()
{
    select({ u"blog-web-1"_s });
    QTest::keyClick(table(), Qt::Key_Delete);
    auto *force = question()->findChild<QCheckBox *>(u"force"_s);
    auto *volumes = question()->findChild<QCheckBox *>(u"volumes"_s);
    QVERIFY(force->isVisible() && force->isChecked() && !volumes->isChecked());
    QTest::keyClick(volumes, Qt::Key_Space);
    QTest::keyClick(question()->confirmButton(), Qt::Key_Space);
    QCOMPARE(m_fakes->operations.operations.constLast().remove,
             (docker::RemoveOptions { .force = true, .anonymousVolumes = true }));
    QTRY_VERIFY(!question());
    select({ u"old-job"_s });
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(!question()->findChild<QCheckBox *>(u"force"_s)->isVisible());
    QTest::keyClick(question()->confirmButton(), Qt::Key_Space);
    QCOMPARE(m_fakes->operations.operations.constLast().remove, docker::RemoveOptions {});
}

void TestContainerActions::update_changes_areSentAlone()
{
    m_fakes->operations.specOutcome = docker::ContainerSpec {
        .image = u"x"_s, .restart = { docker::RestartPolicy::Kind::Always }, .memory = { 512 << 20 }
    };
    select({ u"blog-web-1"_s });
    action(u"updateAction"_s)->trigger();
    auto *memory = question()->findChild<QLineEdit *>(u"memory"_s);
    QCOMPARE(memory->text(), u"512m"_s);
    QVERIFY2(!question()->confirmButton()->isEnabled(), "nothing is different yet");
    memory->selectAll();
    QTest::keyClicks(memory, u"1g"_s);
    QTest::keyClick(memory, Qt::Key_Return);
    const docker::Operation sent = m_fakes->operations.operations.constLast();
    QCOMPARE(sent.update, (docker::ContainerUpdate { .memory = Bytes { 1 << 30 } }));
}

void TestContainerActions::update_badLimit_cannotBeSent()
{
    select({ u"blog-web-1"_s, u"blog-db-1"_s });
    action(u"updateAction"_s)->trigger();
    QVERIFY(question()->findChild<QLabel *>(u"targets"_s)->text().contains(u"blog-db-1 on web-01"_s));
    for (const QString &text : { u"lots"_s, u"1k"_s }) {
        question()->findChild<QLineEdit *>(u"memory"_s)->setText(text);
        QVERIFY(!question()->confirmButton()->isEnabled());
    }
    question()->findChild<QLineEdit *>(u"memory"_s)->setText(u"64m"_s);
    QVERIFY(question()->confirmButton()->isEnabled());
    question()->reject();
    QVERIFY(m_fakes->operations.calls.isEmpty());
}

void TestContainerActions::recreate_losses_areToldFirst()
{
    m_fakes->operations.planOutcome =
        docker::RecreatePlan { .image = u"ghost:5"_s,
                               .losses = { docker::RecreateLoss::WrittenFiles,
                                           docker::RecreateLoss::JoinedContainers },
                               .joined = { u"sidecar"_s } };
    select({ u"blog-web-1"_s });
    action(u"recreateAction"_s)->trigger();
    QVERIFY(question());
    const QString text = question()->findChild<QLabel *>(u"question"_s)->text();
    QVERIFY2(text.contains(u"ghost:5"_s) && text.contains(u"blog-web-1"_s) && text.contains(u"web-01"_s),
             qPrintable(text));
    QVERIFY(question()->findChild<QLabel *>(u"targets"_s)->text().contains(u"sidecar"_s));
    QTest::keyClick(question(), Qt::Key_Return); // the default is to leave it
    QTRY_VERIFY(!question());
    QCOMPARE(m_fakes->operations.operations.size(), 0);
    action(u"recreateAction"_s)->trigger();
    QTest::keyClick(question()->findChild<QCheckBox *>(u"evenIfSame"_s), Qt::Key_Space);
    QTest::keyClick(question()->confirmButton(), Qt::Key_Space);
    QCOMPARE(m_fakes->operations.operations.size(), 1);
    QVERIFY(m_fakes->operations.operations.constLast().evenIfSame);
}

void TestContainerActions::recreate_removesItself_isNotOffered()
{
    m_fakes->operations.planOutcome = docker::RecreatePlan { .image = u"x"_s, .autoRemove = true };
    select({ u"blog-web-1"_s });
    action(u"recreateAction"_s)->trigger();
    QVERIFY(!question()->confirmButton()->isEnabled());
}

void TestContainerActions::runLine_secrets_areHiddenUntilAsked()
{
    m_fakes->operations.specOutcome =
        docker::ContainerSpec { .image = u"mysql:8"_s,
                                .environment = { u"MYSQL_PASSWORD=geheim"_s, u"TZ=UTC"_s } };
    select({ u"blog-db-1"_s });
    action(u"copyRunLineAction"_s)->trigger();
    auto *line = question()->findChild<DetailsBox *>(u"runLine"_s);
    QVERIFY(line->text().startsWith(u"docker run -d"_s) && line->text().contains(u"TZ=UTC"_s));
    QVERIFY2(!line->text().contains(u"geheim"_s), qPrintable(line->text()));
    QTest::keyClick(question()->findChild<QCheckBox *>(u"showSecrets"_s), Qt::Key_Space);
    QVERIFY(line->text().contains(u"geheim"_s));
}

void TestContainerActions::menu_everyEntry_hasAName()
{
    select({ u"blog-web-1"_s });
    const QList<QAction *> actions = table()->actions();
    QVERIFY(actions.size() >= 13);
    for (const QAction *entry : actions)
        QVERIFY2(!entry->text().isEmpty(), qPrintable(entry->objectName()));
}

void TestContainerActions::create_imageAndEnter_runs()
{
    CreateDialog *dialog = openCreate();
    QVERIFY(dialog);
    auto *image = dialog->findChild<QLineEdit *>(u"image"_s);
    QVERIFY(!dialog->findChild<Button *>(u"create"_s)->isEnabled());
    QTest::keyClicks(image, u"redis:7"_s);
    QVERIFY(dialog->findChild<Button *>(u"create"_s)->isEnabled());
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"name"_s), Qt::Key_Return);
    QCOMPARE(m_fakes->operations.lastSpec, (docker::ContainerSpec { .image = u"redis:7"_s }));
    QVERIFY(m_fakes->operations.lastOptions.start);
    QTRY_VERIFY(!m_page->findChild<CreateDialog *>());
}

void TestContainerActions::create_everyField_reachesTheSpec()
{
    CreateDialog *dialog = openCreate();
    const auto type = [dialog](const QString &name, const QString &text) {
        dialog->findChild<QLineEdit *>(name)->setText(text);
    };
    const auto lines = [dialog](const QString &name, const QString &text) {
        dialog->findChild<QPlainTextEdit *>(name)->setPlainText(text);
    };
    type(u"image"_s, u"nginx:1.27"_s);
    type(u"name"_s, u"web"_s);
    type(u"command"_s, u"nginx -g 'daemon off;'"_s);
    type(u"user"_s, u"app"_s);
    type(u"workingDir"_s, u"/srv"_s);
    type(u"memory"_s, u"512m"_s);
    type(u"cpus"_s, u"1.5"_s);
    type(u"pids"_s, u"100"_s);
    type(u"capDrop"_s, u"ALL"_s);
    type(u"healthCommand"_s, u"curl -f localhost"_s);
    type(u"healthInterval"_s, u"30s"_s);
    lines(u"ports"_s, u"8080:80\n53:53/udp\n"_s);
    lines(u"mounts"_s, u"data:/data:ro\n--tmpfs /cache:size=1m\n"_s);
    lines(u"environment"_s, u"A=b c\nB='x'"_s);
    lines(u"labels"_s, u"tier=web"_s);
    dialog->findChild<QComboBox *>(u"restart"_s)->setCurrentText(u"on-failure:5"_s);
    dialog->findChild<QComboBox *>(u"network"_s)->setCurrentText(u"back"_s);
    dialog->findChild<QCheckBox *>(u"readOnly"_s)->setChecked(true);
    dialog->findChild<QCheckBox *>(u"startNow"_s)->setChecked(false);
    QCOMPARE(dialog->findChild<QLabel *>(u"status"_s)->text(), QString());
    dialog->findChild<Button *>(u"create"_s)->click();
    const docker::ContainerSpec &spec = m_fakes->operations.lastSpec;
    QCOMPARE(spec.command, QStringList({ u"nginx"_s, u"-g"_s, u"daemon off;"_s }));
    QCOMPARE(spec.environment, QStringList({ u"A=b c"_s, u"B='x'"_s })); // taken as it stands there
    QCOMPARE(
        spec.ports,
        QList<docker::PublishedPort>({ { 80, u"tcp"_s, {}, u"8080"_s }, { 53, u"udp"_s, {}, u"53"_s } }));
    QCOMPARE(spec.mounts.size(), 2);
    QVERIFY(spec.mounts.at(0).readOnly);
    QCOMPARE(spec.restart, (docker::RestartPolicy { docker::RestartPolicy::Kind::OnFailure, 5 }));
    QCOMPARE(spec.networks.value(0).name, u"back"_s);
    QCOMPARE(spec.memory.count, 512 << 20);
    QCOMPARE(spec.nanoCpus, 1'500'000'000);
    QCOMPARE(spec.pidsLimit, 100);
    QVERIFY(spec.readOnlyRoot && spec.healthCheck && spec.capDrop == QStringList { u"ALL"_s });
    QVERIFY(!m_fakes->operations.lastOptions.start);
}

void TestContainerActions::create_wrongPort_isSaidAtTheField()
{
    CreateDialog *dialog = openCreate();
    dialog->findChild<QLineEdit *>(u"image"_s)->setText(u"nginx"_s);
    auto *ports = dialog->findChild<QPlainTextEdit *>(u"ports"_s);
    ports->setPlainText(u"80:web"_s);
    QVERIFY(!dialog->findChild<Button *>(u"create"_s)->isEnabled());
    QVERIFY2(ports->accessibleDescription().contains(u"80:web"_s),
             qPrintable(ports->accessibleDescription()));
    QCOMPARE(dialog->findChild<QLabel *>(u"status"_s)->text(), ports->accessibleDescription());
    ports->setPlainText(u"8080:80"_s);
    QVERIFY(dialog->findChild<Button *>(u"create"_s)->isEnabled());
}

void TestContainerActions::create_fails_staysOpenWithTheReason()
{
    m_fakes->operations.createOutcome =
        Error { .kind = ErrorKind::Conflict, .code = u"conflict.name-taken"_s, .subject = u"web"_s };
    CreateDialog *dialog = openCreate();
    dialog->findChild<QLineEdit *>(u"image"_s)->setText(u"nginx"_s);
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"web"_s);
    dialog->findChild<Button *>(u"create"_s)->click();
    QVERIFY(dialog->isVisible());
    auto *reason = dialog->findChild<Banner *>();
    QVERIFY2(reason->isVisible() && reason->text().contains(u"\"web\""_s), qPrintable(reason->text()));
    QCOMPARE(dialog->focusWidget(), dialog->findChild<QLineEdit *>(u"name"_s));
}

void TestContainerActions::create_pull_showsHowFar()
{
    m_fakes->operations.holds = true;
    m_fakes->operations.createSteps = { { docker::CreateStep::Pull,
                                          { .layers = 7, .layersDone = 3, .received = { 12 << 20 } } } };
    CreateDialog *dialog = openCreate();
    dialog->findChild<QLineEdit *>(u"image"_s)->setText(u"nginx"_s);
    dialog->findChild<Button *>(u"create"_s)->click();
    const QString status = dialog->findChild<QLabel *>(u"status"_s)->text();
    QVERIFY2(status.contains(u'3') && status.contains(u'7') && status.contains(u"12.0 MiB"_s),
             qPrintable(status));
    m_fakes->operations.release();
    QTRY_VERIFY(!m_page->findChild<CreateDialog *>());
}

void TestContainerActions::create_cancel_endsWhatIsUnderWayFirst()
{
    m_fakes->operations.holds = true;
    CreateDialog *dialog = openCreate();
    dialog->findChild<QLineEdit *>(u"image"_s)->setText(u"nginx"_s);
    dialog->findChild<Button *>(u"create"_s)->click();
    QVERIFY(!dialog->findChild<Button *>(u"create"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(dialog->findChild<Button *>(u"create"_s)->isEnabled());
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->findChild<Banner *>()->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<CreateDialog *>());
}

void TestContainerActions::create_pastedLine_fillsTheForm()
{
    CreateDialog *dialog = openCreate();
    QTest::keyClick(dialog->findChild<Button *>(u"fromRunLine"_s), Qt::Key_Space);
    auto *paste = dialog->findChild<Confirm *>();
    QVERIFY(paste);
    paste->findChild<QPlainTextEdit *>(u"runLine"_s)
        ->setPlainText(
            u"docker run -d --name web -p 8080:80 -e 'A=b c' --cpu-quota 5000 nginx:1.27 nginx -g 'x y'"_s);
    QTest::keyClick(paste->confirmButton(), Qt::Key_Space);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"image"_s)->text(), u"nginx:1.27"_s);
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"ports"_s)->toPlainText(), u"8080:80"_s);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"command"_s)->text(), u"nginx -g 'x y'"_s);
    dialog->findChild<Button *>(u"create"_s)->click();
    QCOMPARE(m_fakes->operations.lastSpec.otherHostConfig["CpuQuota"_L1].toInt(), 5000);
}

void TestContainerActions::create_runAgain_keepsWhatHasNoField()
{
    docker::ContainerSpec spec { .name = u"blog-web-1"_s, .image = u"ghost:5"_s };
    spec.networkMode = u"blog"_s;
    spec.networks = {
        { u"blog"_s, { u"web"_s }, { { "DriverOpts"_L1, QJsonObject { { "a"_L1, u"b"_s } } } } }
    };
    spec.ulimits = { u"nofile=1:2"_s };
    spec.labels = { { u"com.docker.compose.project"_s, u"blog"_s }, { u"tier"_s, u"web"_s } };
    spec.healthCheck = docker::HealthCheckSpec { .test = { u"CMD"_s, u"node"_s, u"check.js"_s } };
    spec.otherConfig = { { "Shell"_L1, u"kept"_s } };
    CreateDialog *dialog = runAgain(spec);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QComboBox *>(u"host"_s)->currentText(), u"web-01"_s);
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"copy"_s);
    dialog->findChild<Button *>(u"create"_s)->click();
    docker::ContainerSpec expected = docker::forAnotherContainer(spec);
    expected.name = u"copy"_s;
    QVERIFY(m_fakes->operations.lastSpec == expected);
    QCOMPARE(m_fakes->operations.calls.constLast(), u"create web-01 ghost:5"_s);
}

void TestContainerActions::create_runAgain_keepsValuesWithLineBreaks()
{
    docker::ContainerSpec spec;
    spec.image = u"ghost:5"_s;
    spec.environment = { u"CERT=-----BEGIN\nabc=\n"_s, u"TZ=UTC"_s, u"WIDE=a\u00A0b"_s };
    spec.labels = { { u"note"_s, u"two\nlines "_s }, { u"tier"_s, u"web"_s } };
    CreateDialog *dialog = runAgain(spec);
    QVERIFY(dialog);
    auto *variables = dialog->findChild<QPlainTextEdit *>(u"environment"_s);
    QCOMPARE(variables->toPlainText(), u"TZ=UTC"_s);
    QVERIFY(variables->accessibleDescription().contains(u"line breaks"_s)); // and so it is said
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"copy"_s);
    dialog->findChild<Button *>(u"create"_s)->click();
    QCOMPARE(m_fakes->operations.lastSpec.environment, spec.environment);
    QCOMPARE(m_fakes->operations.lastSpec.labels, spec.labels);
}

void TestContainerActions::create_runAgainEdited_keepsValuesWithLineBreaks()
{
    docker::ContainerSpec spec;
    spec.image = u"ghost:5"_s;
    spec.environment = { u"CERT=a\nb"_s, u"KEY=c\nd"_s, u"TZ=UTC"_s };
    spec.labels = { { u"note"_s, u"two\nlines "_s }, { u"tier"_s, u"web"_s } };
    CreateDialog *dialog = runAgain(spec);
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit *>(u"environment"_s)->setPlainText(u"KEY=new"_s);
    dialog->findChild<QPlainTextEdit *>(u"labels"_s)->setPlainText(u"tier=db"_s);
    dialog->findChild<Button *>(u"create"_s)->click();
    QCOMPARE(m_fakes->operations.lastSpec.environment, QStringList({ u"CERT=a\nb"_s, u"KEY=new"_s }));
    QCOMPARE(m_fakes->operations.lastSpec.labels,
             (QMap<QString, QString> { { u"note"_s, u"two\nlines "_s }, { u"tier"_s, u"db"_s } }));
}

void TestContainerActions::prune_preview_isWhatIsRemoved()
{
    using Item = docker::PruneItem;
    m_fakes->operations.previewOutcome = docker::PrunePreview {
        { Item { .kind = Item::Kind::Container, .id = u"c1"_s, .name = u"old-job"_s, .size = Bytes { 2048 } },
          Item { .kind = Item::Kind::Image, .id = u"sha256:1"_s, .size = Bytes { 1 << 20 } } }
    };
    m_fakes->operations.pruneErrors.insert(
        u"sha256:1"_s, Error { .kind = ErrorKind::Conflict, .code = u"conflict.image-used"_s });
    m_page->showHost(kWeb1);
    action(u"pruneAction"_s)->trigger();
    auto *dialog = m_page->findChild<PruneDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QTreeWidget *>(u"preview"_s);
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(1), u"old-job"_s);
    const QString total = dialog->findChild<QLabel *>(u"total"_s)->text();
    QVERIFY2(total.contains(u"web-01"_s) && total.contains(u"1.0 MiB"_s), qPrintable(total));
    auto *remove = dialog->findChild<Button *>(u"removeAll"_s);
    QVERIFY(!remove->isDefault() && !remove->autoDefault());
    QVERIFY(m_fakes->operations.calls.filter(u"prune "_s).isEmpty());
    QTest::keyClick(remove, Qt::Key_Space);
    auto *result = dialog->findChild<Banner *>();
    QTRY_VERIFY(result->isVisible());
    QCOMPARE(m_fakes->operations.calls.filter(u"prune "_s),
             QStringList({ u"prune web-01 c1"_s, u"prune web-01 sha256:1"_s }));
    QVERIFY2(result->findChild<DetailsBox *>()->text().contains(u"sha256:1"_s),
             qPrintable(result->findChild<DetailsBox *>()->text()));
}

void TestContainerActions::prune_namedVolumes_wantTheHostTyped()
{
    using Item = docker::PruneItem;
    m_fakes->operations.previewOutcome =
        docker::PrunePreview { { Item { .kind = Item::Kind::Volume, .id = u"data"_s, .name = u"data"_s } } };
    m_page->showHost(kWeb1);
    action(u"pruneAction"_s)->trigger();
    auto *dialog = m_page->findChild<PruneDialog *>();
    auto *remove = dialog->findChild<Button *>(u"removeAll"_s);
    auto *name = dialog->findChild<QLineEdit *>(u"typedHost"_s);
    QVERIFY(remove->isEnabled() && !name->isVisible());
    QTest::keyClick(dialog->findChild<QCheckBox *>(u"namedVolumes"_s), Qt::Key_Space);
    QVERIFY(!remove->isEnabled() && name->isVisible());
    QTest::keyClicks(name, u"web-02"_s);
    QVERIFY(!remove->isEnabled());
    name->clear();
    QTest::keyClicks(name, u"web-01"_s);
    QVERIFY(remove->isEnabled());
}

void TestContainerActions::prune_underWay_saysHowFar()
{
    using Item = docker::PruneItem;
    m_fakes->operations.previewOutcome =
        docker::PrunePreview { { Item { .id = u"c1"_s }, Item { .id = u"c2"_s }, Item { .id = u"c3"_s } } };
    m_page->showHost(kWeb1);
    action(u"pruneAction"_s)->trigger();
    auto *dialog = m_page->findChild<PruneDialog *>();
    m_fakes->operations.holds = true;
    QTest::keyClick(dialog->findChild<Button *>(u"removeAll"_s), Qt::Key_Space);
    const QString total = dialog->findChild<QLabel *>(u"total"_s)->text();
    QVERIFY2(total.contains(u'1') && total.contains(u'3'), qPrintable(total));
    QVERIFY(!dialog->findChild<Button *>(u"removeAll"_s)->isEnabled());
    m_fakes->operations.release();
    QTRY_VERIFY(dialog->findChild<Banner *>()->isVisible());
    QCOMPARE(m_fakes->operations.calls.filter(u"prune "_s).size(), 3);
}

void TestContainerActions::prune_nothing_offersNothing()
{
    m_fakes->operations.previewOutcome = docker::PrunePreview {};
    action(u"pruneAction"_s)->trigger();
    auto *dialog = m_page->findChild<PruneDialog *>();
    QVERIFY(!dialog->findChild<Button *>(u"removeAll"_s)->isEnabled());
    QTest::keyClick(dialog->findChild<QCheckBox *>(u"namedVolumes"_s), Qt::Key_Space);
    QVERIFY(m_fakes->operations.calls.constLast().endsWith(u"named volumes"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<PruneDialog *>());
}

QTEST_MAIN(TestContainerActions)
#include "tst_containeractions.moc"
