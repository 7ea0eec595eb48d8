// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json/jsonreader.h"
#include "support/warnings.h"
#include "ui/models/filemodel.h"
#include "ui/models/jsontreemodel.h"
#include "ui/models/texttablemodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::ui;

namespace {

docker::JsonNode treeOf(const QByteArray &json)
{
    const Result<JsonDocument> document = JsonDocument::parse(json, u"test"_s);
    return document ? docker::JsonNode::fromJson(document->root()) : docker::JsonNode {};
}

TextRow row(const QString &key, const QString &cell = {})
{
    return { .key = key, .cells = { cell } };
}

} // namespace

/// The models of the tabs about what is inside a container.
class TestContentModels final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }
    void textTable_anyChange_keepsItsRules();
    void textTable_changedCell_isOneSignal();
    void textTable_numbers_sortAsNumbers();
    void jsonTree_keepsItsRules();
    void jsonTree_text_isTheSameJson();
    void jsonTree_refresh_keepsWhatWasRevealed();
    void jsonTree_secrets_areMasked();
    void jsonFilter_keepsTheWayAndWhatIsBelow();
    void files_rows_areMerged();
    void files_folders_areFirstInEitherOrder();
    void permissions_areTold_data();
    void permissions_areTold();
    void paths_areTold();
};

void TestContentModels::textTable_anyChange_keepsItsRules()
{
    TextTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTitles({ u"A"_s });
    QRandomGenerator random(7);
    for (int i = 0; i < 300; ++i) {
        QList<TextRow> rows;
        for (int key = 0; key < 12; ++key) {
            if (random.bounded(3) > 0)
                rows.append(row(QString::number(key), QString::number(random.bounded(3))));
        }
        if (i % 10 == 0)
            std::reverse(rows.begin(), rows.end());
        model.setRows(rows);
        QCOMPARE(model.rows(), rows);
    }
    model.setRows({ row(u"1"_s), row(u"1"_s, u"twice"_s) });
    QVERIFY(model.rowCount() >= 1);
    model.setTitles({ u"A"_s, u"B"_s });
    QCOMPARE(model.rowCount(), 0);
}

void TestContentModels::textTable_changedCell_isOneSignal()
{
    TextTableModel model;
    model.setTitles({ u"A"_s });
    model.setRows({ row(u"1"_s), row(u"2"_s), row(u"3"_s) });
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows({ row(u"1"_s), row(u"2"_s, u"x"_s), row(u"3"_s) });
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
}

void TestContentModels::textTable_numbers_sortAsNumbers()
{
    TextTableModel model;
    model.setTitles({ u"A"_s });
    model.setRows({ row(u"1"_s, u"10"_s), row(u"2"_s, u"9"_s), row(u"3"_s, u"a\u202Eb"_s) });
    QCOMPARE(model.index(0, 0).data(SortRole).toDouble(), 10.0);
    QCOMPARE(model.index(2, 0).data().toString(), u"a[U+202E]b"_s);
}

void TestContentModels::jsonTree_keepsItsRules()
{
    JsonTreeModel model;
    JsonTreeFilter filter(model);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester filterTester(&filter,
                                                QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTree(treeOf(R"({"a":{"b":[1,{"c":null}],"PASSWORD":"x"},"d":[],"e":{}})"));
    QCOMPARE(model.rowCount(), 3);
    const QModelIndex a = model.index(0, 0);
    const QModelIndex secret = model.index(1, 0, a);
    QCOMPARE(secret.data(JsonTreeModel::PathRole).toString(), u"a.PASSWORD"_s);
    QCOMPARE(secret.siblingAtColumn(1).data().toString(), maskText());
    model.setRevealed(secret, true);
    QCOMPARE(secret.siblingAtColumn(1).data().toString(), u"x"_s);
    model.setRevealed(a, true); // nothing to reveal
    filter.setText(u"c"_s);
    filter.setText({});
    model.setTree({});
    QCOMPARE(model.rowCount(), 0);
}

void TestContentModels::jsonTree_text_isTheSameJson()
{
    const QByteArray json =
        R"({"a":{"b":[1,-2.5e3,{"c":null}],"t":true},"d":[],"e":{},"s":"q\"\\\u0001é\n"})";
    JsonTreeModel model;
    model.setTree(treeOf(json));
    const Result<JsonDocument> again = JsonDocument::parse(model.text().toUtf8(), u"text"_s);
    QVERIFY(again);
    QCOMPARE(docker::JsonNode::fromJson(again->root()), treeOf(json));
    QVERIFY(model.text().startsWith(u"{\n  \"a\": {\n    \"b\": ["));
}

void TestContentModels::jsonTree_refresh_keepsWhatWasRevealed()
{
    JsonTreeModel model;
    const docker::JsonNode tree = treeOf(R"({"Env":["API_TOKEN=abc"]})");
    const auto shown = [&model] { return model.index(0, 1, model.index(0, 0)).data().toString(); };
    model.setTree(tree);
    QCOMPARE(shown(), u"API_TOKEN="_s + maskText());
    model.setRevealed(model.index(0, 0, model.index(0, 0)), true);
    model.setTree(tree, true);
    QCOMPARE(shown(), u"API_TOKEN=abc"_s);
    model.setTree(tree);
    QCOMPARE(shown(), u"API_TOKEN="_s + maskText());
}

void TestContentModels::jsonTree_secrets_areMasked()
{
    JsonTreeModel model;
    model.setTree(treeOf(R"({"Env":["TZ=UTC","EMPTY="],"Args":["--requirepass","geheim","--port","6379",)"
                         R"("--password","-x"]})"));
    const QString text = model.text();
    QVERIFY(text.contains(u"TZ="_s + maskText()) && text.contains(u"EMPTY=\""_s));
    QVERIFY(!text.contains(u"geheim"_s));
    QVERIFY(text.contains(u"6379"_s) && text.contains(u"-x"_s));
}

void TestContentModels::jsonFilter_keepsTheWayAndWhatIsBelow()
{
    JsonTreeModel model;
    JsonTreeFilter filter(model);
    model.setTree(treeOf(R"({"a":{"found":{"x":1,"y":2},"other":3},"b":4})"));
    filter.setText(u"FOUND"_s);
    QCOMPARE(filter.rowCount(), 1);
    const QModelIndex a = filter.index(0, 0);
    QCOMPARE(filter.rowCount(a), 1);
    QCOMPARE(filter.rowCount(filter.index(0, 0, a)), 2);
}

void TestContentModels::files_rows_areMerged()
{
    const docker::FolderListing listing { .entries = { { .name = u"a"_s }, { .name = u"b"_s } } };
    const QList<docker::FileChange> changes { { u"/etc"_s, docker::ChangeKind::Modified },
                                              { u"/etc/a"_s, docker::ChangeKind::Modified },
                                              { u"/etc/gone"_s, docker::ChangeKind::Deleted },
                                              { u"/etc/a/deep"_s, docker::ChangeKind::Added },
                                              { u"/a"_s, docker::ChangeKind::Added } };
    FileModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(fileRows(u"/etc"_s, listing, changes));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowAt(model.rowOf(u"a"_s)).change, docker::ChangeKind::Modified);
    QVERIFY(!model.rowAt(model.rowOf(u"b"_s)).change);
    QVERIFY(model.rowAt(model.rowOf(u"gone"_s)).isGone);
    model.setRows(fileRows(u"/"_s, { .entries = { { .name = u"etc"_s } } }, changes));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowAt(0).change, docker::ChangeKind::Modified);
}

void TestContentModels::files_folders_areFirstInEitherOrder()
{
    FileModel model;
    FileProxy proxy(model);
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({ { .entry = { .name = u"file-10"_s, .size = 1 } },
                    { .entry = { .name = u"file-9"_s, .size = 2 } },
                    { .entry = { .name = u"z"_s, .kind = docker::FileKind::Folder } } });
    const auto names = [&proxy] {
        QStringList all;
        for (int i = 0; i < proxy.rowCount(); ++i)
            all.append(proxy.row(proxy.index(i, 0)).entry.name);
        return all;
    };
    proxy.sort(FileModel::NameColumn, Qt::AscendingOrder);
    QCOMPARE(names(), (QStringList { u"z"_s, u"file-9"_s, u"file-10"_s }));
    proxy.sort(FileModel::SizeColumn, Qt::DescendingOrder);
    QCOMPARE(names(), (QStringList { u"z"_s, u"file-9"_s, u"file-10"_s }));
    proxy.sort(FileModel::NameColumn, Qt::DescendingOrder);
    QCOMPARE(names(), (QStringList { u"z"_s, u"file-10"_s, u"file-9"_s }));
}

void TestContentModels::permissions_areTold_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("text");
    QTest::newRow("file") << 0644 << u"rw-r--r--"_s;
    QTest::newRow("setuid") << 04755 << u"rwsr-xr-x"_s;
    QTest::newRow("setgid without x") << 02640 << u"rw-r-S---"_s;
    QTest::newRow("sticky") << 01777 << u"rwxrwxrwt"_s;
    QTest::newRow("none") << 0 << u"---------"_s;
}

void TestContentModels::permissions_areTold()
{
    QFETCH(int, mode);
    QTEST(permissionText(mode), "text");
}

void TestContentModels::paths_areTold()
{
    QCOMPARE(joinedPath(u"/"_s, u"a"_s), u"/a"_s);
    QCOMPARE(joinedPath(u"/a"_s, u"b"_s), u"/a/b"_s);
    QCOMPARE(parentPath(u"/a/b"_s), u"/a"_s);
    QCOMPARE(parentPath(u"/a"_s), u"/"_s);
    QCOMPARE(parentPath(u"/"_s), u"/"_s);
    QCOMPARE(cleanedPath(u"a//b/./c/.."_s), u"/a/b"_s);
    QCOMPARE(cleanedPath(u"/../.."_s), u"/"_s);
    QCOMPARE(cleanedPath({}), u"/"_s);
}

QTEST_GUILESS_MAIN(TestContentModels)
#include "tst_contentmodels.moc"
