// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warnings.h"
#include "ui/common/columnfit.h"
#include "ui/common/columnfitter.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway::ui;

/// Columns fit what they say and the room there is, until somebody drags one.
class TestColumnFit final : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }

    void columns_shareTheRoom_data()
    {
        QTest::addColumn<QList<ColumnNeed>>("needs");
        QTest::addColumn<int>("room");
        QTest::addColumn<QList<int>>("widths");
        using Needs = QList<ColumnNeed>;
        using Widths = QList<int>;
        QTest::newRow("none") << Needs {} << 100 << Widths {};
        QTest::newRow("enough") << Needs { { 10, 40 }, { 10, 60 } } << 100 << Widths { 40, 60 };
        QTest::newRow("more") << Needs { { 10, 40 }, { 10, 60 } } << 300 << Widths { 40, 60 };
        QTest::newRow("widest gives") << Needs { { 10, 40 }, { 10, 200 } } << 100 << Widths { 40, 60 };
        QTest::newRow("two widest give")
            << Needs { { 10, 90 }, { 10, 20 }, { 10, 300 } } << 100 << Widths { 40, 20, 40 };
        QTest::newRow("least is kept") << Needs { { 80, 90 }, { 10, 90 } } << 100 << Widths { 80, 20 };
        QTest::newRow("no room") << Needs { { 80, 90 }, { 50, 90 } } << 100 << Widths { 80, 50 };
        QTest::newRow("none at all") << Needs { { 80, 90 }, { 0, 90 } } << 0 << Widths { 80, 0 };
        QTest::newRow("room for all that is said")
            << Needs { { 10, 60, 0, 20 }, { 10, 80, 0, 80 } } << 100 << Widths { 20, 80 };
        QTest::newRow("the rest is for later")
            << Needs { { 10, 60, 0, 20 }, { 10, 70, 0, 70 } } << 100 << Widths { 30, 70 };
        QTest::newRow("nothing is kept when what is said is cut")
            << Needs { { 10, 60, 0, 20 }, { 10, 90, 0, 90 } } << 100 << Widths { 20, 80 };
        QTest::newRow("least is kept whatever is said")
            << Needs { { 40, 60, 0, 20 }, { 10, 90, 0, 90 } } << 100 << Widths { 40, 60 };
        QTest::newRow("uneven") << Needs { { 0, 50 }, { 0, 50 }, { 0, 50 } } << 100 << Widths { 33, 33, 33 };
    }

    void columns_shareTheRoom()
    {
        QFETCH(const QList<ColumnNeed>, needs);
        QFETCH(const int, room);
        QTEST(fitColumns(needs, room), "widths");
    }

    void columns_withoutRoom_goByTheirRank_data()
    {
        QTest::addColumn<QList<ColumnNeed>>("needs");
        QTest::addColumn<int>("room");
        QTest::addColumn<QList<int>>("without");
        using Needs = QList<ColumnNeed>;
        using Places = QList<int>;
        const Needs three { { 50, 90 }, { 50, 90, 2 }, { 50, 90, 1 } };
        QTest::newRow("none") << Needs {} << 0 << Places {};
        QTest::newRow("room for all") << three << 150 << Places {};
        QTest::newRow("one too many") << three << 149 << Places { 2 };
        QTest::newRow("two too many") << three << 99 << Places { 2, 1 };
        QTest::newRow("a narrow one stays")
            << Needs { { 50, 50 }, { 90, 90, 2 }, { 20, 20, 1 } } << 80 << Places { 1 };
        QTest::newRow("without a rank it stays") << three << 10 << Places { 2, 1 };
        QTest::newRow("the same rank") << Needs { { 50, 50, 1 }, { 50, 50, 1 } } << 60 << Places { 0 };
    }

    void columns_withoutRoom_goByTheirRank()
    {
        QFETCH(const QList<ColumnNeed>, needs);
        QFETCH(const int, room);
        QTEST(columnsWithoutRoom(needs, room), "without");
    }

    void table_noRoom_leavesOutByRank()
    {
        showTable(900);
        m_fitter->setRank(0, 2);
        m_fitter->setRank(1, 1);
        m_table->resize(150, 200);
        QTRY_VERIFY(m_table->isColumnHidden(1));
        QVERIFY(m_fitter->isLeftOut(1));
        QVERIFY(!m_table->isColumnHidden(0));
        QCOMPARE(m_table->horizontalScrollBar()->maximum(), 0);
        m_fitter->setRank(1, 0); // somebody wants to see it
        QVERIFY(!m_table->isColumnHidden(1));
        m_fitter->setRank(1, 1);
        m_fitter->setColumnHidden(1, true);
        m_table->resize(900, 200);
        QTRY_VERIFY(m_table->viewport()->width() > 800);
        QVERIFY2(m_table->isColumnHidden(1), "what was hidden does not come back with the room");
        m_fitter->setColumnHidden(1, false);
        QVERIFY(!m_table->isColumnHidden(1));
        QVERIFY(m_fitter->isActive());
    }

    void table_longCells_fitsWithoutScrolling()
    {
        showTable(500);
        QCOMPARE(m_table->horizontalScrollBar()->maximum(), 0);
        QVERIFY(m_table->columnWidth(0) < m_table->columnWidth(1));
        const int before = m_table->columnWidth(1);
        m_table->resize(400, 200);
        QTRY_VERIFY(m_table->columnWidth(1) < before);
        QCOMPARE(m_table->horizontalScrollBar()->maximum(), 0);
    }

    void table_rowsComeLater_areMeasured()
    {
        m_model.setHorizontalHeaderLabels({ u"A"_s, u"B"_s, u"C"_s });
        showTable(900);
        const int before = m_table->columnWidth(1);
        addRow();
        QVERIFY(m_table->columnWidth(1) > before);
        QCoreApplication::processEvents();
        const int measured = m_table->columnWidth(0);
        m_model.appendRow({ new QStandardItem(QString(30, u'x')), new QStandardItem, new QStandardItem });
        QCOMPARE(m_table->columnWidth(0), measured); // nothing moves while it is read
    }

    void table_rowsComeOneByOne_areAllMeasured()
    {
        m_model.setHorizontalHeaderLabels({ u"A"_s, u"B"_s, u"C"_s });
        showTable(900);
        addRow();
        const int before = m_table->columnWidth(0);
        m_model.appendRow({ new QStandardItem(QString(30, u'x')), new QStandardItem, new QStandardItem });
        QTRY_VERIFY(m_table->columnWidth(0) > before);
        QVERIFY(m_fitter->isActive());
    }

    void column_dragged_staysAsItIs()
    {
        showTable(500);
        QVERIFY(m_fitter->isActive());
        m_table->setColumnWidth(1, 77);
        QVERIFY(!m_fitter->isActive());
        m_table->resize(900, 200);
        QCOMPARE(m_table->columnWidth(1), 77);
    }

    void column_hidden_leavesItsRoom()
    {
        showTable(500);
        const int before = m_table->columnWidth(1);
        m_fitter->setColumnHidden(2, true);
        QVERIFY(m_table->columnWidth(1) > before);
        m_fitter->setColumnHidden(2, false);
        QCOMPARE(m_table->columnWidth(1), before);
        QVERIFY(m_fitter->isActive());
    }

    void table_roomAgain_bringsColumnsBack()
    {
        showTable(900);
        m_fitter->setRank(1, 1);
        m_table->resize(150, 200);
        QTRY_VERIFY(m_table->isColumnHidden(1));
        m_table->resize(900, 200);
        QTRY_VERIFY(!m_table->isColumnHidden(1));
        m_table->resize(150, 200);
        QTRY_VERIFY(m_table->isColumnHidden(1));
        m_table->hide();
        m_table->resize(900, 200);
        m_table->show();
        QTRY_VERIFY2(!m_table->isColumnHidden(1), "measured while it was left out");
        QVERIFY(m_table->columnWidth(1) > m_table->columnWidth(0));
    }

    void titles_inAnotherLanguage_areMeasured()
    {
        showTable(900);
        const int before = m_table->columnWidth(0);
        m_model.setHeaderData(0, Qt::Horizontal, QString(20, u'W'));
        QVERIFY(m_table->columnWidth(0) > before);
        QVERIFY(m_fitter->isActive());
    }

    void widths_givenBack_areFittedAgain()
    {
        showTable(500);
        const int fitted = m_table->columnWidth(1);
        m_table->setColumnWidth(1, 77);
        QVERIFY(!m_fitter->isActive());
        m_fitter->setActive(true);
        QCOMPARE(m_table->columnWidth(1), fitted);
    }

    void column_veryLongCell_leavesRoomForOthers()
    {
        showTable(4000);
        const int before = m_table->columnWidth(1);
        m_table->hide();
        m_model.item(0, 1)->setText(QString(300, u'w'));
        m_table->show();
        QVERIFY(m_table->columnWidth(1) < 2 * before);
    }

    void column_given_isNotMeasured()
    {
        showTable(900);
        m_fitter->setNeed(0, { 150, 150 });
        m_table->hide();
        m_table->show();
        QCOMPARE(m_table->columnWidth(0), 150);
    }

    void column_keepsForLater_givesItFirst()
    {
        showTable(1400); // all has room
        const int said = m_table->columnWidth(1);
        m_fitter->setNeed(0, { .least = 20, .wanted = 300 }); // "short"
        m_table->hide();
        m_table->show();
        QCOMPARE(m_table->columnWidth(0), 300);
        m_table->hide();
        m_table->resize(m_table->columnWidth(0) + 2 * said - 100, 200);
        m_table->show();
        QTRY_VERIFY(m_table->columnWidth(0) < 300);
        QCOMPARE(m_table->columnWidth(1), said);
        QCOMPARE(m_table->horizontalScrollBar()->maximum(), 0);
    }

    void column_withALeast_isCutToNoLess()
    {
        showTable(900);
        m_fitter->setNeed(1, { .least = 40, .wanted = 60 });
        m_fitter->setLeast(1, 150);
        m_table->hide();
        m_table->resize(300, 200);
        m_table->show();
        QTRY_COMPARE(m_table->columnWidth(1), 150);
        QCOMPARE(m_table->horizontalScrollBar()->maximum(), 0);
    }

    void column_withALeast_asksForNoMoreThanItSays()
    {
        showTable(900);
        m_fitter->setNeed(0, { .least = 20, .wanted = 30 });
        m_fitter->setLeast(0, 300);
        m_table->hide();
        m_table->resize(400, 200);
        m_table->show();
        QTRY_VERIFY(m_table->columnWidth(0) < 100); // "short"
    }

    void cleanup()
    {
        m_table.reset();
        m_model.clear();
    }

private:
    void addRow()
    {
        m_model.appendRow({ new QStandardItem(u"short"_s), new QStandardItem(QString(34, u'w')),
                            new QStandardItem(QString(34, u'w')) });
    }
    void showTable(int width)
    {
        if (m_model.columnCount() == 0) {
            m_model.setHorizontalHeaderLabels({ u"A"_s, u"B"_s, u"C"_s });
            addRow();
        }
        m_table = std::make_unique<QTableView>();
        m_table->horizontalHeader()->setStretchLastSection(true);
        m_table->setModel(&m_model);
        m_fitter = new ColumnFitter(*m_table);
        m_table->resize(width, 200);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    }

    QStandardItemModel m_model;
    std::unique_ptr<QTableView> m_table;
    ColumnFitter *m_fitter = nullptr;
};

QTEST_MAIN(TestColumnFit)
#include "tst_columnfit.moc"
