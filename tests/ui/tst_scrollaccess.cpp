// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warnings.h"
#include "ui/common/scrollaccess.h"

#include <QAccessible>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway::ui;

class TestScrollAccess final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void child_thatHasJustGone_isNone_data();
    void child_thatHasJustGone_isNone();
    void contents_areReached();
    void table_keepsItsOwnInterface();
};

void TestScrollAccess::init()
{
    slipway::test::failOnAnyWarning();
    installScrollAreaAccess();
}

void TestScrollAccess::child_thatHasJustGone_isNone_data()
{
    QTest::addColumn<bool>("scrollArea");
    QTest::newRow("a form") << true;
    QTest::newRow("a view that paints itself") << false;
}

void TestScrollAccess::child_thatHasJustGone_isNone()
{
    QFETCH(bool, scrollArea);
    const std::unique_ptr<QAbstractScrollArea> area(scrollArea ? new QScrollArea : new QAbstractScrollArea);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(area.get());
    QVERIFY(interface);
    const int counted = interface->childCount();
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int i = -1; i <= counted; ++i)
        interface->child(i); // does not crash
    QVERIFY(!interface->child(interface->childCount()));
    QVERIFY(!interface->child(-1));
    QCOMPARE(interface->role(), QAccessible::Client);
}

void TestScrollAccess::contents_areReached()
{
    QScrollArea area;
    auto *inner = new QWidget;
    inner->setAccessibleName(u"inner"_s);
    area.setWidget(inner);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&area);
    QAccessibleInterface *viewport = nullptr;
    for (int i = 0; i < interface->childCount() && !viewport; ++i) {
        if (interface->child(i)->object() == area.viewport())
            viewport = interface->child(i);
    }
    QVERIFY(viewport);
    QCOMPARE(viewport->childCount(), 1);
    QCOMPARE(viewport->child(0)->text(QAccessible::Name), u"inner"_s);
    QCOMPARE(viewport->child(0)->parent()->object(), area.viewport());
}

void TestScrollAccess::table_keepsItsOwnInterface()
{
    QTableWidget table(2, 3);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&table);
    QVERIFY(interface && interface->tableInterface());
    QCOMPARE(interface->tableInterface()->rowCount(), 2);
}

QTEST_MAIN(TestScrollAccess)
#include "tst_scrollaccess.moc"
