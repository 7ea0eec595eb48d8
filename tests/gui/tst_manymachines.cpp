// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program against a sandbox of 20,000 machines: scrolled and filtered by keyboard, as people do.
#include "app/application.h"
#include "mainjob.h"
#include "sandbox/sandbox.h"
#include "support/warnings.h"
#include "ui/services/machineservice.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMachines = 20'000;
constexpr int kLimit = 120'000; // a build for debugging on a busy computer
constexpr int kNameColumn = 1;

QAbstractItemView *table()
{
    return MainJob::find<QAbstractItemView>(u"machines"_s);
}

int rows()
{
    return table() ? table()->model()->rowCount() : 0;
}

QString currentName()
{
    return table()->currentIndex().siblingAtColumn(kNameColumn).data().toString();
}

/// Whether people can see the row that the keyboard is on.
bool isCurrentVisible()
{
    const QRect place = table()->visualRect(table()->currentIndex());
    return place.isValid() && table()->viewport()->rect().contains(place.center());
}

} // namespace

class TestManyMachines final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void machines_twentyThousand_areScrolledAndFilteredByKeyboard();
};

void TestManyMachines::machines_twentyThousand_areScrolledAndFilteredByKeyboard()
{
    const QTemporaryDir data;
    app::CommandLine options { .sandbox = true, .sandboxMachines = kMachines, .language = u"en"_s };
    app::Application application(options, data.path());
    application.start();
    ui::MainWindow &window = application.window();
    QApplication::setActiveWindow(&window);
    QTRY_VERIFY_WITH_TIMEOUT(application.world().session(), kLimit);
    MainJob job(&window);
    const MainJob::Failure opened = job.openMachines();
    QVERIFY2(!opened, qPrintable(opened.value_or(QString())));
    QTRY_VERIFY_WITH_TIMEOUT(!application.services().machines.isLoading(), kLimit);
    QCOMPARE(application.services().machines.rows().size(), kMachines);
    const int all = rows(); // without those with Windows
    QCOMPARE_GT(all, kMachines * 9 / 10);

    table()->setFocus(Qt::TabFocusReason);
    MainJob::press(Qt::Key_Home, Qt::ControlModifier);
    QTRY_VERIFY(isCurrentVisible());
    const QString first = currentName();
    MainJob::press(Qt::Key_PageDown);
    QVERIFY(table()->currentIndex().row() > 0);
    QVERIFY(isCurrentVisible());
    MainJob::press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(table()->currentIndex().row(), all - 1);
    QVERIFY(isCurrentVisible());
    const QString last = currentName();
    QVERIFY(!last.isEmpty() && last != first);
    MainJob::press(Qt::Key_PageUp);
    QVERIFY(table()->currentIndex().row() < all - 1);
    QVERIFY(isCurrentVisible());

    MainJob::press(Qt::Key_Slash);
    QTRY_VERIFY(MainJob::find(u"filter"_s)->hasFocus());
    MainJob::type(last);
    QTRY_COMPARE(rows(), 1);
    MainJob::press(Qt::Key_Down);
    QTRY_VERIFY(table()->hasFocus());
    QCOMPARE(currentName(), last);

    // The rest comes back, and the keyboard goes on from the row that was chosen.
    MainJob::press(Qt::Key_Slash);
    QTRY_VERIFY(MainJob::find(u"filter"_s)->hasFocus());
    MainJob::find<QLineEdit>(u"filter"_s)->selectAll();
    MainJob::press(Qt::Key_Delete);
    QTRY_COMPARE(rows(), all);
    QCOMPARE(currentName(), last);
    QTRY_VERIFY(isCurrentVisible());
    MainJob::press(Qt::Key_Down);
    QTRY_VERIFY(table()->hasFocus());
    MainJob::press(Qt::Key_Up);
    QCOMPARE(table()->currentIndex().row(), all - 2);
    QVERIFY(isCurrentVisible());
}

QTEST_MAIN(TestManyMachines)
#include "tst_manymachines.moc"
