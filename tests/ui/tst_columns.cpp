// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"
#include "ui/delegates/wrapdelegate.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolTip>
#include <QTreeView>

#include <memory>

using namespace slipway;
using namespace slipway::ui;

namespace {

const QString kWord = QStringLiteral("HHH");

/// The last column of pixels in the upper half of area that is not all of one colour; -1 when there is none.
int lastInk(const QImage &picture, const QRect &area)
{
    for (int x = area.right(); x >= area.left(); --x) {
        for (int y = area.top() + 1; y < area.center().y(); ++y) {
            if (picture.pixel(x, y) != picture.pixel(x, area.top()))
                return x;
        }
    }
    return -1;
}

/// The first column of pixels in the upper half of area that is not all of one colour; -1 when there is none.
int firstInk(const QImage &picture, const QRect &area)
{
    for (int x = area.left(); x <= area.right(); ++x) {
        for (int y = area.top() + 1; y < area.center().y(); ++y) {
            if (picture.pixel(x, y) != picture.pixel(x, area.top()))
                return x;
        }
    }
    return -1;
}

} // namespace

/// A column's head stands over its cells, whoever draws them.
class TestColumns final : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }
    void tree_headAndCell_beginAtTheSamePixel();
    void table_headAndCell_beginAtTheSamePixel();
    void table_numbers_endWhereTheirHeadDoes();
    void cell_cutOff_tellsItsTextInFull();
    void wrappedTree_headAndCells_beginAtTheSamePixel();
    void titles_ofAnyLanguage_areNotCut();
    void widths_chosen_areRemembered();
    void titles_keyboard_sortsByThem();
    void menuKey_speaksOfTheCurrentRow();

private:
    static void fill(QStandardItemModel &model);
    static void beginTogether(QAbstractItemView &view, QHeaderView &header, const QModelIndex &cell);

    SlipwayStyle m_style;
};

void TestColumns::fill(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels({ kWord, kWord });
    model.appendRow({ new QStandardItem(kWord), new QStandardItem(kWord) });
}

void TestColumns::beginTogether(QAbstractItemView &view, QHeaderView &header, const QModelIndex &cell)
{
    view.setFocusPolicy(Qt::NoFocus); // the ring around a current cell is no text
    view.resize(400, 120);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QImage heads = header.grab().toImage();
    const QImage cells = view.viewport()->grab().toImage();
    const int left = header.sectionViewportPosition(cell.column());
    const int head = firstInk(heads, QRect(left + 1, 0, 60, header.height()));
    QVERIFY(head > left);
    QCOMPARE(firstInk(cells, view.visualRect(cell).adjusted(1, 0, 0, 0)), head);
}

void TestColumns::tree_headAndCell_beginAtTheSamePixel()
{
    QStandardItemModel model;
    fill(model);
    QTreeView tree;
    tree.setStyle(&m_style);
    tree.header()->setStyle(&m_style);
    tree.header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    tree.setRootIsDecorated(false);
    tree.setModel(&model);
    beginTogether(tree, *tree.header(), model.index(0, 0));
    beginTogether(tree, *tree.header(), model.index(0, 1));
}

void TestColumns::table_headAndCell_beginAtTheSamePixel()
{
    QStandardItemModel model;
    fill(model);
    QTableView table;
    table.setStyle(&m_style);
    table.horizontalHeader()->setStyle(&m_style);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.setShowGrid(false);
    table.setModel(&model);
    beginTogether(table, *table.horizontalHeader(), model.index(0, 1));
}

/// Numbers stand at the right of their column, and so does its head; drawn by the delegate of our tables.
void TestColumns::table_numbers_endWhereTheirHeadDoes()
{
    QStandardItemModel model;
    fill(model);
    model.horizontalHeaderItem(0)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    model.item(0, 0)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    TableView table;
    table.setStyle(&m_style);
    table.horizontalHeader()->setStyle(&m_style);
    table.setSortingEnabled(false);
    table.setModel(&model);
    table.setColumnWidth(0, 120);
    table.setFocusPolicy(Qt::NoFocus);
    table.resize(400, 120);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const QImage heads = table.horizontalHeader()->grab().toImage();
    const QImage cells = table.viewport()->grab().toImage();
    const int head = lastInk(heads, QRect(1, 0, 115, table.horizontalHeader()->height()));
    QVERIFY(head > 0);
    QCOMPARE(lastInk(cells, table.visualRect(model.index(0, 0)).adjusted(0, 0, -1, 0)), head);
}

void TestColumns::cell_cutOff_tellsItsTextInFull()
{
    const QString text(60, u'H');
    QStandardItemModel model;
    model.appendRow({ new QStandardItem(text), new QStandardItem });
    TableView table;
    table.setModel(&model);
    table.resize(900, 120);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const auto ask = [&table, cell = model.index(0, 0)] {
        const QPoint at = table.visualRect(cell).center();
        QHelpEvent help(QEvent::ToolTip, at, table.viewport()->mapToGlobal(at));
        QApplication::sendEvent(table.viewport(), &help);
        return QToolTip::text();
    };
    table.setColumnWidth(0, 800);
    QCOMPARE(ask(), QString());
    table.setColumnWidth(0, 80);
    QVERIFY(ask().contains(text));
}

void TestColumns::wrappedTree_headAndCells_beginAtTheSamePixel()
{
    QStandardItemModel model;
    fill(model);
    QTreeView tree;
    tree.setStyle(&m_style);
    tree.header()->setStyle(&m_style);
    tree.setRootIsDecorated(false);
    tree.setItemDelegate(new WrapDelegate(&tree));
    model.item(0, 1)->setText(QStringList(20, kWord).join(u' '));
    tree.setModel(&model);
    beginTogether(tree, *tree.header(), model.index(0, 0));
    beginTogether(tree, *tree.header(), model.index(0, 1));
}

void TestColumns::titles_ofAnyLanguage_areNotCut()
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({ kWord, kWord, kWord });
    TableView table;
    table.setModel(&model);
    table.setColumnChars({ 3, 3, 3 });
    table.resize(900, 120);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    model.setHorizontalHeaderLabels({ QString(20, u'H'), QString(12, u'H'), QString(30, u'H') });
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(table.columnWidth(column) >= table.horizontalHeader()->sectionSizeHint(column));
}

/// What was fitted is fitted again, in another language perhaps; what somebody dragged stays.
void TestColumns::widths_chosen_areRemembered()
{
    test::FakeSettings settings;
    QStandardItemModel model;
    fill(model);
    const auto make = [&] {
        auto table = std::make_unique<TableView>();
        table->setModel(&model);
        table->setColumnChars({ 10, 10 });
        table->rememberHeader(settings, QStringLiteral("some"));
        table->resize(900, 120);
        table->show();
        return table;
    };
    auto table = make();
    const int fitted = table->columnWidth(0);
    table->sortByColumn(1, Qt::DescendingOrder);
    QTRY_VERIFY(!settings.states.isEmpty());
    settings.states.clear();
    model.setHorizontalHeaderLabels({ QString(30, u'H'), kWord });
    table = make();
    QVERIFY(table->columnWidth(0) > fitted);
    table->setColumnWidth(0, 77); // as somebody drags it
    QTRY_VERIFY(!settings.states.isEmpty());
    table = make();
    QCOMPARE(table->columnWidth(0), 77);
}

void TestColumns::titles_keyboard_sortsByThem()
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({ QStringLiteral("Name"), QStringLiteral("Secret"), kWord });
    for (const auto *name : { "b", "c", "a" })
        model.appendRow({ new QStandardItem(QLatin1StringView(name)), new QStandardItem, new QStandardItem });
    TableView table;
    table.setModel(&model);
    table.sortByColumn(0, Qt::AscendingOrder);
    table.setColumnHidden(1, true);
    table.resize(400, 200);
    table.show();
    table.selectRow(1);
    table.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    QHeaderView *header = table.horizontalHeader();
    QTest::keyClick(&table, Qt::Key_Tab);
    QVERIFY(header->hasFocus());
    QCOMPARE(header->accessibleName(), QStringLiteral("Name, sorted ascending"));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(header);
    QVERIFY(spoken);
    QCOMPARE(spoken->text(QAccessible::Name), header->accessibleName());
    QTest::keyClick(header, Qt::Key_Space);
    QCOMPARE(model.item(0, 0)->text(), QStringLiteral("c"));
    QCOMPARE(header->accessibleName(), QStringLiteral("Name, sorted descending"));
    QTest::keyClick(header, Qt::Key_Right); // past the one that is hidden
    QCOMPARE(header->accessibleName(), kWord);
    QTest::keyClick(header, Qt::Key_Right);
    QCOMPARE(header->accessibleName(), kWord);
    QTest::keyClick(header, Qt::Key_Return);
    QCOMPARE(header->sortIndicatorSection(), 2);
    QTest::keyClick(header, Qt::Key_End);
    QTest::keyClick(header, Qt::Key_A);
    QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table.currentIndex().data().toString(), QStringLiteral("b")); // what was chosen still is
    QTest::keyClick(header, Qt::Key_Down);
    QVERIFY(table.hasFocus());
}

void TestColumns::menuKey_speaksOfTheCurrentRow()
{
    QStandardItemModel model;
    for (int row = 0; row < 100; ++row)
        model.appendRow(new QStandardItem(QString::number(row)));
    TableView table;
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    table.setModel(&model);
    table.resize(400, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.setCurrentIndex(model.index(90, 0));
    table.scrollToTop();
    QSignalSpy asked(&table, &QWidget::customContextMenuRequested);
    const QPoint middle = table.rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, table.mapToGlobal(middle));
    QApplication::sendEvent(&table, &event);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(table.rowAt(asked.constFirst().constFirst().toPoint().y()), 90);
}

QTEST_MAIN(TestColumns)
#include "tst_columns.moc"
