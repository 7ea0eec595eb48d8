// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/common/emptystate.h"
#include "ui/containers/containerdetail.h"
#include "ui/containers/containerspage.h"
#include "ui/containers/events/eventstab.h"
#include "ui/containers/files/filestab.h"
#include "ui/containers/files/filetable.h"
#include "ui/containers/files/fileview.h"
#include "ui/containers/files/transferstrip.h"
#include "ui/containers/inspect/inspecttab.h"
#include "ui/containers/processes/processestab.h"
#include "ui/containers/security/securitytab.h"
#include "ui/delegates/stateicon.h"
#include "ui/models/jsontreemodel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::ui;

namespace {

ContainerRow rowOf(const QString &id, const QString &state = u"running"_s)
{
    return { .host = docker::HostId(u"web-01"_s),
             .hostName = u"web-01"_s,
             .container = test::container(id, u"blog-web-1"_s, u"ghost:5"_s, state, u"Up 3 days"_s),
             .seen = QDateTime::currentDateTimeUtc() };
}

QString idOf(const QString &id)
{
    return rowOf(id).container.id.text();
}

QStringList columnOf(const QAbstractItemView &view, int column)
{
    QStringList texts;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        texts.append(view.model()->index(row, column).data().toString());
    return texts;
}

docker::EngineEvent engineEvent(const QString &action, const QString &id, qint64 time)
{
    return { .type = u"container"_s, .action = action, .actorId = id, .timeNanos = time };
}

} // namespace

/// The tabs about what is inside a container, on a stand-in for the engine.
class TestContentTabs final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void inactive_asksNothing();
    void otherContainer_dropsTheOldAnswers();
    void processes_areShownInTheEnginesColumns();
    void processes_stopped_saysSo();
    void processes_refresh_keepsTheSelection();
    void processes_failed_isTold();
    void failed_isAskedAgain();
    void files_keyboard_walksThroughFolders();
    void files_typedPath_isCleaned();
    void files_missingFolder_staysWhereItWas();
    void files_changes_areMarked();
    void files_view_isCappedAndHarmless();
    void files_link_leadsToItsTarget();
    void files_incomplete_isTold();
    void files_upload_asksBeforeReplacing();
    void files_drop_uploads();
    void files_download_asksBeforeReplacing();
    void files_download_offersSafeNames();
    void files_transfer_canBeCancelled();
    void files_leftOut_isTold();
    void inspect_secrets_areMaskedUntilRevealed();
    void inspect_copies_areMasked();
    void inspect_search_showsWhatMatches();
    void inspect_tables_areFilled();
    void events_areLiveAndNewestFirst();
    void events_past_isAskedForWhenOpened();
    void events_forgotten_isMarked();
    void events_wholeLife_isNotMarked();
    void events_ofCommands_areShownWhenWanted();
    void events_hostIsBack_asksAgain();
    void security_findings_haveReasonAndAdvice();
    void security_host_isChosen();
    void detail_altNumber_opensTabs();
    void detail_enterOnRow_opensLogs();
    void detail_maximized_hidesTheList();
    void names_areThere();

private:
    template <typename Tab>
    Tab *make(const ContainerRow &row = rowOf(u"c1"_s));
    template <typename T>
    T *find(const QString &name) const
    {
        return m_tab->findChild<T *>(name);
    }
    qsizetype asked(const QString &what) const { return m_fakes->content.calls.count(what); }

    std::unique_ptr<test::FakeServices> m_fakes;
    std::unique_ptr<DetailTab> m_tab;
};

void TestContentTabs::init()
{
    test::failOnAnyWarning();
    m_fakes = std::make_unique<test::FakeServices>();
    m_fakes->content.fillWithExamples();
}

void TestContentTabs::cleanup()
{
    m_tab.reset();
    m_fakes.reset();
}

template <typename Tab>
Tab *TestContentTabs::make(const ContainerRow &row)
{
    auto made = std::make_unique<Tab>(m_fakes->services);
    Tab *tab = made.get();
    m_tab = std::move(made);
    tab->resize(900, 400);
    tab->show(row, QDateTime::currentDateTimeUtc());
    tab->setActive(true);
    static_cast<QWidget *>(tab)->show();
    tab->activateWindow();
    [[maybe_unused]] const bool shown = QTest::qWaitForWindowActive(tab);
    if (QWidget *first = tab->firstFocus())
        first->setFocus();
    return tab;
}

void TestContentTabs::inactive_asksNothing()
{
    ProcessesTab processes(m_fakes->services);
    FilesTab files(m_fakes->services);
    InspectTab inspect(m_fakes->services);
    SecurityTab security(m_fakes->services);
    for (DetailTab *tab : std::initializer_list<DetailTab *> { &processes, &files, &inspect, &security }) {
        tab->show(rowOf(u"c1"_s), QDateTime::currentDateTimeUtc());
        QCOMPARE(m_fakes->content.calls, QStringList());
        tab->setActive(true);
        QVERIFY(!m_fakes->content.calls.isEmpty());
        tab->setActive(false);
        m_fakes->content.calls.clear();
        tab->show(rowOf(u"c2"_s), QDateTime::currentDateTimeUtc());
        QCOMPARE(m_fakes->content.calls, QStringList());
        tab->clear();
    }
}

void TestContentTabs::otherContainer_dropsTheOldAnswers()
{
    auto *tab = make<FilesTab>();
    QTest::keyClick(find<QWidget>(u"files"_s), Qt::Key_Down);
    tab->upload({ u"/tmp/a"_s });
    m_fakes->content.holdsTransfers = true;
    tab->upload({ u"/tmp/b"_s });
    QVERIFY(find<TransferStrip>(u"transferStrip"_s)->isActive());
    tab->show(rowOf(u"c2"_s), QDateTime::currentDateTimeUtc());
    QVERIFY(!find<TransferStrip>(u"transferStrip"_s)->isActive());
    QTest::qWait(0);
    QCOMPARE(m_fakes->content.calls.constLast(), u"changes "_s + idOf(u"c2"_s));
}

void TestContentTabs::processes_areShownInTheEnginesColumns()
{
    make<ProcessesTab>();
    auto *table = find<QTableView>(u"processes"_s);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->columnCount(), 8);
    QCOMPARE(table->model()->headerData(7, Qt::Horizontal).toString(), u"CMD"_s);
    QCOMPARE(columnOf(*table, 1), (QStringList { u"4211"_s, u"990"_s }));
    table->sortByColumn(1, Qt::AscendingOrder); // as numbers
    QCOMPARE(columnOf(*table, 1), (QStringList { u"990"_s, u"4211"_s }));
}

void TestContentTabs::processes_stopped_saysSo()
{
    auto *tab = make<ProcessesTab>(rowOf(u"c1"_s, u"exited"_s));
    QCOMPARE(m_fakes->content.calls, QStringList());
    QVERIFY(tab->findChild<EmptyState *>()->text().contains(u"Start it"));
    tab->show(rowOf(u"c1"_s), QDateTime::currentDateTimeUtc());
    QCOMPARE(find<QTableView>(u"processes"_s)->model()->rowCount(), 2);
    tab->show(rowOf(u"c1"_s, u"exited"_s), QDateTime::currentDateTimeUtc());
    QCOMPARE(find<QTableView>(u"processes"_s)->model()->rowCount(), 0);
}

void TestContentTabs::processes_refresh_keepsTheSelection()
{
    auto *tab = make<ProcessesTab>();
    auto *table = find<QTableView>(u"processes"_s);
    table->selectRow(1);
    docker::ProcessTable next = *m_fakes->content.table;
    next.processes.prepend(
        { u"root"_s, u"1"_s, u"0"_s, u"0"_s, u"09:00"_s, u"?"_s, u"00:00:00"_s, u"init"_s });
    m_fakes->content.table = next;
    tab->setActive(false);
    tab->setActive(true);
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->selectionModel()->selectedRows(1).constFirst().data().toString(), u"990"_s);
}

void TestContentTabs::processes_failed_isTold()
{
    m_fakes->content.table =
        Error { .kind = ErrorKind::Service, .code = u"http.500"_s, .detail = u"ps is gone"_s };
    make<ProcessesTab>();
    auto *banner = find<Banner>(u"processesTabBanner"_s);
    QVERIFY(banner->isVisible());
    QVERIFY(!banner->text().isEmpty());
}

void TestContentTabs::failed_isAskedAgain()
{
    const auto table = m_fakes->content.table;
    m_fakes->content.table = Error { .kind = ErrorKind::Unreachable, .code = u"connection.lost"_s };
    auto *tab = make<ProcessesTab>();
    auto *banner = find<Banner>(u"processesTabBanner"_s);
    QVERIFY(banner->isVisible());
    m_fakes->content.table = table;
    tab->setActive(false);
    tab->setActive(true);
    QVERIFY(!banner->isVisible());
    QCOMPARE(find<QTableView>(u"processes"_s)->model()->rowCount(), 2);
}

void TestContentTabs::files_keyboard_walksThroughFolders()
{
    make<FilesTab>();
    auto *table = find<FileTable>(u"files"_s);
    QCOMPARE(columnOf(*table, 0),
             (QStringList { u"etc/"_s, u"var/"_s, u"app.log"_s, u"bin"_s, u"old.txt"_s }));
    QCOMPARE(m_fakes->content.calls.constFirst(), u"folder %1 / running"_s.arg(idOf(u"c1"_s)));
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(find<QLineEdit>(u"folderPath"_s)->text(), u"/etc"_s);
    QCOMPARE(columnOf(*table, 0), (QStringList { u"hosts"_s, u"shadow"_s }));
    QTest::keyClick(table, Qt::Key_Return); // the first row is chosen already
    QCOMPARE(find<FileView>(u"fileView"_s)->path(), u"/etc/hosts"_s);
    QCOMPARE(find<QPlainTextEdit>(u"fileText"_s)->toPlainText(), u"127.0.0.1 localhost\n"_s);
    QTest::keyClick(table, Qt::Key_Backspace);
    QCOMPARE(find<QLineEdit>(u"folderPath"_s)->text(), u"/"_s);
    QVERIFY(!find<Button>(u"folderUp"_s)->isEnabled());
}

void TestContentTabs::files_typedPath_isCleaned()
{
    make<FilesTab>();
    auto *path = find<QLineEdit>(u"folderPath"_s);
    path->setFocus();
    path->selectAll();
    QTest::keyClicks(path, u"//var/../etc/."_s);
    QTest::keyClick(path, Qt::Key_Return);
    QCOMPARE(path->text(), u"/etc"_s);
    QCOMPARE(columnOf(*find<FileTable>(u"files"_s), 0).size(), 2);
}

void TestContentTabs::files_missingFolder_staysWhereItWas()
{
    make<FilesTab>();
    auto *path = find<QLineEdit>(u"folderPath"_s);
    path->setText(u"/nowhere"_s);
    QTest::keyClick(path, Qt::Key_Return);
    QVERIFY(find<Banner>(u"filesTabBanner"_s)->isVisible());
    QCOMPARE(path->text(), u"/"_s);
    QCOMPARE(columnOf(*find<FileTable>(u"files"_s), 0).size(), 5);
}

void TestContentTabs::files_changes_areMarked()
{
    make<FilesTab>();
    const QStringList marks = columnOf(*find<FileTable>(u"files"_s), FileModel::ChangeColumn);
    QCOMPARE(marks, (QStringList { u"Modified"_s, QString(), u"Added"_s, QString(), u"Deleted"_s }));
    auto *table = find<FileTable>(u"files"_s);
    table->selectRow(4); // what is deleted can be neither opened nor brought here
    QVERIFY(!find<Button>(u"viewFile"_s)->isEnabled());
    QVERIFY(!find<Button>(u"downloadFiles"_s)->isEnabled());
}

void TestContentTabs::files_view_isCappedAndHarmless()
{
    m_fakes->content.files.insert(
        u"/app.log"_s,
        { .bytes = "a\x1b[31m\xe2\x80\xae"_ba + QByteArray(20'000, 'x') + "\nb", .size = 5'000'000 });
    make<FilesTab>();
    auto *table = find<FileTable>(u"files"_s);
    table->selectRow(2);
    QTest::mouseClick(find<Button>(u"viewFile"_s), Qt::LeftButton);
    const QString text = find<QPlainTextEdit>(u"fileText"_s)->toPlainText();
    QVERIFY(text.startsWith(u"a[U+001B][31m[U+202E]xxx"));
    QVERIFY(text.size() < 11'000);
    QVERIFY(text.endsWith(u"…\nb"));
    m_fakes->content.files.insert(u"/app.log"_s, { .bytes = QByteArray("a\0b", 3), .size = 3 });
    QTest::mouseClick(find<Button>(u"viewFile"_s), Qt::LeftButton);
    QCOMPARE(find<QPlainTextEdit>(u"fileText"_s)->toPlainText(), QString());
    find<Button>(u"closeFile"_s)->click();
    QVERIFY(!find<FileView>(u"fileView"_s)->isVisible());
}

void TestContentTabs::files_link_leadsToItsTarget()
{
    m_fakes->content.entries.insert(
        u"/bin"_s, { .name = u"bin"_s, .kind = docker::FileKind::SymbolicLink, .linkTarget = u"/etc"_s });
    m_fakes->content.entries.insert(u"/etc"_s, { .name = u"etc"_s, .kind = docker::FileKind::Folder });
    make<FilesTab>();
    auto *table = find<FileTable>(u"files"_s);
    table->selectRow(3);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(find<QLineEdit>(u"folderPath"_s)->text(), u"/etc"_s);
}

void TestContentTabs::files_incomplete_isTold()
{
    m_fakes->content.folders[u"/"_s].complete = false;
    make<FilesTab>();
    QVERIFY(find<Banner>(u"filesTabBanner"_s)->isVisible());
}

void TestContentTabs::files_upload_asksBeforeReplacing()
{
    auto *tab = make<FilesTab>();
    tab->upload({ u"/home/me/app.log"_s, u"/home/me/other"_s });
    auto *question = tab->findChild<Confirm *>();
    QVERIFY(question);
    QVERIFY(m_fakes->content.uploaded.isEmpty());
    question->reject();
    QTest::qWait(0);
    QVERIFY(m_fakes->content.uploaded.isEmpty());
    tab->upload({ u"/home/me/app.log"_s });
    tab->findChild<Confirm *>()->accept();
    QTRY_COMPARE(m_fakes->content.uploaded, QStringList { u"/home/me/app.log"_s });
    tab->upload({ u"/home/me/new"_s }); // nothing of that name: not asked
    QCOMPARE(m_fakes->content.uploaded.size(), 2);
    QCOMPARE(m_fakes->content.calls.filter(u"upload"_s).constLast(), u"upload /"_s);
}

void TestContentTabs::files_drop_uploads()
{
    make<FilesTab>();
    auto *table = find<FileTable>(u"files"_s);
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(u"/home/me/dropped"_s), QUrl(u"https://example.com/x"_s) });
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(table->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(table->viewport(), &drop);
    QCOMPARE(m_fakes->content.uploaded, QStringList { u"/home/me/dropped"_s });
}

void TestContentTabs::files_download_asksBeforeReplacing()
{
    QTemporaryDir target;
    QFile existing(target.filePath(u"app.log"_s));
    QVERIFY(existing.open(QIODevice::WriteOnly));
    auto *tab = make<FilesTab>();
    const QList<FileRow> files { { .entry = { .name = u"app.log"_s, .size = 5 } } };
    tab->download(files, target.path());
    auto *question = tab->findChild<Confirm *>();
    QVERIFY(question);
    question->reject();
    QTest::qWait(0);
    QVERIFY(m_fakes->content.downloads.isEmpty());
    tab->download(files, target.path());
    tab->findChild<Confirm *>()->accept();
    const DownloadOrder order { u"/app.log"_s, target.path(), u"app.log"_s, true };
    QTRY_COMPARE(m_fakes->content.downloads.size(), 1);
    QCOMPARE(m_fakes->content.downloads.constFirst(), order);
}

void TestContentTabs::files_download_offersSafeNames()
{
    QTemporaryDir target;
    auto *tab = make<FilesTab>();
    tab->download({ { .entry = { .name = u"-rf\n"_s } }, { .entry = { .name = u".ssh"_s } } }, target.path());
    QCOMPARE(m_fakes->content.downloads.size(), 2);
    QCOMPARE(m_fakes->content.downloads.at(0).name, u"rf_"_s);
    QCOMPARE(m_fakes->content.downloads.at(0).path, u"/-rf\n"_s);
    QCOMPARE(m_fakes->content.downloads.at(1).name, u"ssh"_s);
    QVERIFY(!m_fakes->content.downloads.at(1).overwrite);
}

void TestContentTabs::files_transfer_canBeCancelled()
{
    m_fakes->content.holdsTransfers = true;
    auto *tab = make<FilesTab>();
    QTemporaryDir target;
    tab->download({ { .entry = { .name = u"a"_s } }, { .entry = { .name = u"b"_s } } }, target.path());
    auto *strip = find<TransferStrip>(u"transferStrip"_s);
    QVERIFY(strip->isVisible());
    QVERIFY(!find<Button>(u"uploadFiles"_s)->isEnabled());
    auto *cancel = find<Button>(u"cancelTransfer"_s);
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Space);
    QTest::qWait(0);
    QVERIFY(!strip->isVisible());
    QCOMPARE(m_fakes->content.downloads.size(), 1); // the second one does not follow
    QVERIFY(!find<Banner>(u"filesTabBanner"_s)->isVisible());
    QVERIFY(find<Button>(u"uploadFiles"_s)->isEnabled());
}

void TestContentTabs::files_leftOut_isTold()
{
    docker::TransferReport report { .files = 3, .bytes = 2000 };
    report.leaveOut(u"evil\u202E"_s, docker::LeftOutReason::LeavingLink);
    m_fakes->content.transfer = report;
    auto *tab = make<FilesTab>();
    QTemporaryDir target;
    tab->download({ { .entry = { .name = u"a"_s } } }, target.path());
    auto *banner = find<Banner>(u"filesTabBanner"_s);
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u'3'), qPrintable(banner->text()));
}

void TestContentTabs::inspect_secrets_areMaskedUntilRevealed()
{
    make<InspectTab>();
    auto *tree = find<QTreeView>(u"inspectTree"_s);
    auto *json = find<QPlainTextEdit>(u"inspectJson"_s);
    auto *reveal = find<Button>(u"revealValue"_s);
    QVERIFY(!json->toPlainText().contains(u"correct horse"));
    QVERIFY(json->toPlainText().contains(u"DB_PASSWORD="_s + maskText()));
    QVERIFY(json->toPlainText().contains(u"PATH="_s + maskText()));
    const QModelIndex config = tree->model()->index(2, 0);
    const QModelIndex secret = tree->model()->index(1, 0, tree->model()->index(0, 0, config));
    tree->setCurrentIndex(tree->model()->index(0, 0));
    QVERIFY(!reveal->isEnabled());
    tree->setCurrentIndex(secret);
    QVERIFY(reveal->isEnabled());
    QCOMPARE(secret.siblingAtColumn(1).data().toString(), u"DB_PASSWORD="_s + maskText());
    QTest::mouseClick(reveal, Qt::LeftButton);
    QCOMPARE(secret.siblingAtColumn(1).data().toString(), u"DB_PASSWORD=correct horse"_s);
    QVERIFY(json->toPlainText().contains(u"correct horse"));
    QTest::mouseClick(reveal, Qt::LeftButton);
    QVERIFY(!json->toPlainText().contains(u"correct horse"));

    find<QTabWidget>(u"inspectViews"_s)->setCurrentIndex(2);
    auto *environment = find<QTableView>(u"environment"_s);
    QCOMPARE(columnOf(*environment, 1), QStringList({ maskText(), maskText(), maskText() }));
    environment->selectRow(1);
    QTest::mouseClick(reveal, Qt::LeftButton);
    QCOMPARE(columnOf(*environment, 1).at(1), u"correct horse"_s);
    m_tab->show(rowOf(u"c2"_s), QDateTime::currentDateTimeUtc());
    QCOMPARE(columnOf(*environment, 1).at(1), maskText());
}

void TestContentTabs::inspect_copies_areMasked()
{
    make<InspectTab>();
    auto *views = find<QTabWidget>(u"inspectViews"_s);
    auto *copy = find<Button>(u"copyValue"_s);
    views->setCurrentIndex(1);
    QTest::mouseClick(copy, Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"DB_PASSWORD"));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"correct horse"));
    views->setCurrentIndex(2);
    find<QTableView>(u"environment"_s)->selectRow(1);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"DB_PASSWORD="_s + maskText());
    QTest::mouseClick(find<Button>(u"revealValue"_s), Qt::LeftButton);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"DB_PASSWORD=correct horse"_s);
}

void TestContentTabs::inspect_search_showsWhatMatches()
{
    make<InspectTab>();
    auto *search = find<QLineEdit>(u"inspectSearch"_s);
    auto *tree = find<QTreeView>(u"inspectTree"_s);
    QTest::keyClick(tree, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"privil"_s);
    QCOMPARE(tree->model()->rowCount(), 1);
    QCOMPARE(tree->model()->index(0, 0).data().toString(), u"HostConfig"_s);
    QVERIFY(tree->isExpanded(tree->model()->index(0, 0)));
    search->setText(u"correct horse"_s); // what is masked is not found
    QCOMPARE(tree->model()->rowCount(), 0);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(tree->model()->rowCount(), 4);
}

void TestContentTabs::inspect_tables_areFilled()
{
    make<InspectTab>();
    QCOMPARE(columnOf(*find<QTableView>(u"mounts"_s), 2),
             (QStringList { u"/var/lib/ghost/content"_s, u"/etc/localtime"_s }));
    QCOMPARE(columnOf(*find<QTableView>(u"networks"_s), 1), QStringList { u"172.18.0.3/16"_s });
    QCOMPARE(find<QTableView>(u"healthProbes"_s)->model()->rowCount(), 1);
    QVERIFY(
        find<QWidget>(u"probeOutput"_s)->findChild<QPlainTextEdit *>()->toPlainText().contains(u"curl: (7)"));
}

void TestContentTabs::events_areLiveAndNewestFirst()
{
    const docker::HostId host(u"web-01"_s);
    m_fakes->content.happened = { engineEvent(u"start"_s, idOf(u"c1"_s), 1'000'000'000),
                                  engineEvent(u"start"_s, idOf(u"other"_s), 1'500'000'000) };
    make<EventsTab>();
    auto *table = find<QTableView>(u"events"_s);
    QCOMPARE(columnOf(*table, 1), QStringList { u"Started"_s });
    docker::EngineEvent died = engineEvent(u"die"_s, idOf(u"c1"_s), 2'000'000'000);
    died.attributes.insert(u"exitCode"_s, u"137"_s);
    m_fakes->content.happen(host, died);
    m_fakes->content.happen(host, engineEvent(u"start"_s, idOf(u"other"_s), 2'500'000'000));
    QCOMPARE(columnOf(*table, 1), (QStringList { u"Exited"_s, u"Started"_s }));
    QVERIFY(columnOf(*table, 2).constFirst().contains(u"137"));
    m_tab->show(rowOf(u"other"_s), QDateTime::currentDateTimeUtc());
    QCOMPARE(columnOf(*table, 1).size(), 2);
    m_tab->clear();
    QCOMPARE(table->model()->rowCount(), 0);
}

void TestContentTabs::events_past_isAskedForWhenOpened()
{
    const docker::EngineEvent started = engineEvent(u"start"_s, idOf(u"c1"_s), 3'000'000'000);
    m_fakes->content.past =
        docker::PastEvents { .events = { engineEvent(u"create"_s, idOf(u"c1"_s), 2'000'000'000), started },
                             .completeFrom = 1'000'000'000 };
    m_fakes->content.happened = { started }; // was heard, too: each is shown once
    make<EventsTab>();
    QCOMPARE(asked(u"past-events "_s + idOf(u"c1"_s)), 1);
    auto *table = find<QTableView>(u"events"_s);
    QCOMPARE(columnOf(*table, 1), (QStringList { u"Started"_s, u"Created"_s }));
    m_tab->setActive(false); // what happens now is not heard
    m_tab->setActive(true);
    QCOMPARE(asked(u"past-events "_s + idOf(u"c1"_s)), 2);
    QCOMPARE(columnOf(*table, 1), (QStringList { u"Started"_s, u"Created"_s }));
}

void TestContentTabs::events_forgotten_isMarked()
{
    m_fakes->content.past =
        docker::PastEvents { .events = { engineEvent(u"start"_s, idOf(u"c1"_s), 3'000'000'000) },
                             .completeFrom = 2'000'000'000 };
    m_fakes->content.happened = { engineEvent(u"die"_s, idOf(u"c1"_s), 1'000'000'000) };
    make<EventsTab>();
    auto *table = find<QTableView>(u"events"_s);
    QCOMPARE(columnOf(*table, 1), (QStringList { u"Started"_s, u"Not complete before"_s, u"Exited"_s }));
    m_fakes->content.happened.clear();
    m_fakes->content.happen(docker::HostId(u"web-01"_s),
                            engineEvent(u"stop"_s, idOf(u"c1"_s), 4'000'000'000));
    QCOMPARE(columnOf(*table, 1), (QStringList { u"Stopped"_s, u"Started"_s, u"Not complete before"_s }));
}

void TestContentTabs::events_wholeLife_isNotMarked()
{
    m_fakes->content.past =
        docker::PastEvents { .events = { engineEvent(u"create"_s, idOf(u"c1"_s), 3'000'000'000) },
                             .completeFrom = 2'000'000'000 };
    make<EventsTab>();
    QCOMPARE(columnOf(*find<QTableView>(u"events"_s), 1), QStringList { u"Created"_s });
}

void TestContentTabs::events_ofCommands_areShownWhenWanted()
{
    m_fakes->content.past =
        docker::PastEvents { .events = { engineEvent(u"create"_s, idOf(u"c1"_s), 3'000'000'000),
                                         engineEvent(u"exec_create"_s, idOf(u"c1"_s), 4'000'000'000) },
                             .completeFrom = 2'000'000'000 };
    make<EventsTab>();
    auto *table = find<QTableView>(u"events"_s);
    QCOMPARE(columnOf(*table, 1), QStringList { u"Created"_s });
    QTest::keyClick(find<QCheckBox>(u"showCommands"_s), Qt::Key_Space);
    QCOMPARE(columnOf(*table, 1), (QStringList { u"Command prepared"_s, u"Created"_s }));
}

void TestContentTabs::events_hostIsBack_asksAgain()
{
    const docker::HostId host(u"web-01"_s);
    m_fakes->hosts.put({ .id = host, .name = u"web-01"_s }, docker::ConnectionPhase::Online, {});
    make<EventsTab>();
    QCOMPARE(asked(u"past-events "_s + idOf(u"c1"_s)), 1);
    m_fakes->hosts.setConnection(host, { .phase = docker::ConnectionPhase::Waiting });
    m_fakes->hosts.setConnection(host, { .phase = docker::ConnectionPhase::Connecting });
    QCOMPARE(asked(u"past-events "_s + idOf(u"c1"_s)), 1);
    m_fakes->hosts.setConnection(host, { .phase = docker::ConnectionPhase::Online });
    QCOMPARE(asked(u"past-events "_s + idOf(u"c1"_s)), 2);
}

void TestContentTabs::security_findings_haveReasonAndAdvice()
{
    make<SecurityTab>();
    auto *findings = find<QTableView>(u"securityFindings"_s);
    QCOMPARE(findings->model()->rowCount(), 29);
    QCOMPARE(findings->model()->index(0, 0).data(StateRole).value<StateShape>(), StateShape::Failed);
    QVERIFY(columnOf(*findings, 0).constFirst().contains(u"engine")); // the socket, by weight
    const QString score = find<StateLabel>(u"containerSafetyScore"_s)->word();
    QVERIFY2(score.contains(QString::number(m_fakes->content.safety->score)), qPrintable(score));
    for (int i = 0; i < findings->model()->rowCount(); ++i) {
        QTest::keyClick(findings, i == 0 ? Qt::Key_Home : Qt::Key_Down);
        QVERIFY(find<QPlainTextEdit>(u"findingReason"_s)->toPlainText().size() > 20);
        QVERIFY(find<QPlainTextEdit>(u"findingAdvice"_s)->toPlainText().size() > 10);
    }
}

void TestContentTabs::security_host_isChosen()
{
    make<SecurityTab>();
    QCOMPARE(asked(u"host-safety web-01"_s), 1);
    auto *host = find<Button>(u"hostSafety"_s);
    host->setFocus();
    QTest::keyClick(host, Qt::Key_Space);
    QCOMPARE(find<QTableView>(u"securityFindings"_s)->model()->rowCount(), 16);
    QVERIFY(!find<Button>(u"containerSafety"_s)->isChecked());
    QVERIFY(find<QPlainTextEdit>(u"findingReason"_s)->toPlainText().size() > 20);
}

void TestContentTabs::detail_altNumber_opensTabs()
{
    m_fakes->fillWithExamples();
    ContainersPage page(m_fakes->services);
    page.resize(1000, 700);
    page.show();
    page.activated();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.findChild<QTableView *>(u"containers"_s)->selectRow(0);
    auto *tabs = page.findChild<QTabWidget *>(u"detailTabs"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        QTest::keyClick(&page, static_cast<Qt::Key>(Qt::Key_1 + i), Qt::AltModifier);
        QCOMPARE(tabs->currentIndex(), i);
    }
    QCOMPARE(m_fakes->settings.state(u"containers.tab"_s), "securityTab"_ba);
}

void TestContentTabs::detail_enterOnRow_opensLogs()
{
    m_fakes->fillWithExamples();
    ContainersPage page(m_fakes->services);
    page.resize(1000, 700);
    page.show();
    page.activated();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *table = page.findChild<QTableView *>(u"containers"_s);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(page.findChild<QTabWidget *>(u"detailTabs"_s)->currentWidget()->objectName(), u"logsTab"_s);
}

void TestContentTabs::detail_maximized_hidesTheList()
{
    m_fakes->fillWithExamples();
    ContainersPage page(m_fakes->services);
    page.resize(1000, 700);
    page.show();
    page.activated();
    auto *table = page.findChild<QTableView *>(u"containers"_s);
    table->selectRow(0);
    auto *maximize = page.findChild<Button *>(u"maximizeDetail"_s);
    maximize->click();
    QVERIFY(!table->isVisible());
    QVERIFY(page.findChild<QWidget *>(u"containerDetail"_s)->isVisible());
    maximize->click();
    QVERIFY(table->isVisible());
    maximize->click();
    table->clearSelection();
    table->setCurrentIndex({});
    QVERIFY(table->isVisible()); // never neither of the two
}

void TestContentTabs::names_areThere()
{
    m_fakes->fillWithExamples();
    ContainerDetail detail(m_fakes->services);
    for (const QString &tab :
         { u"processesTab"_s, u"filesTab"_s, u"inspectTab"_s, u"eventsTab"_s, u"securityTab"_s }) {
        const auto *found = detail.findChild<DetailTab *>(tab);
        QVERIFY(found);
        const QList<QWidget *> widgets = found->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool isOfItsOwn =
                widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith(u"qt_");
            if (!isOfItsOwn || widget->objectName().isEmpty() || !widget->isVisibleTo(found))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
}

QTEST_MAIN(TestContentTabs)
#include "tst_contenttabs.moc"
