// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warnings.h"
#include "ui/models/machinemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;

namespace {

MachineRow row(const QString &name, azure::PowerState power, const QString &distribution)
{
    MachineRow made;
    made.machine.id = *azure::ArmId::parse(
        u"/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/"_s + name);
    made.machine.name = name;
    made.machine.power = power;
    made.machine.location = u"westeurope"_s;
    made.machine.tags = { { u"env"_s, u"prod"_s } };
    made.machine.publicAddress = u"203.0.113.9"_s;
    made.verdict = { .kind = provisioning::VerdictKind::CanGetDocker, .distribution = distribution };
    return made;
}

QList<MachineRow> some()
{
    return { row(u"web-10"_s, azure::PowerState::Running, u"Ubuntu 22.04"_s),
             row(u"web-2"_s, azure::PowerState::Running, u"Debian 12"_s),
             row(u"db-1"_s, azure::PowerState::Deallocated, u"Ubuntu 24.04"_s) };
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList found;
    for (int i = 0; i < model.rowCount(); ++i)
        found.append(model.index(i, 1).data().toString());
    return found;
}

} // namespace

class TestMachineModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void refresh_keepsRowsThatStay()
    {
        MachineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(some());
        const QPersistentModelIndex kept = model.index(model.rowOf(some().constFirst().machine.id), 1);
        QList<MachineRow> next = some();
        next.removeLast();
        next.first().machine.power = azure::PowerState::Stopping;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRows(next);
        QVERIFY(kept.isValid());
        QCOMPARE(kept.data().toString(), u"web-10"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.rowCount(), 2);
    }

    void sorting_byName_isNatural()
    {
        MachineModel model;
        MachineProxy proxy(model);
        model.setRows(some());
        proxy.sort(1);
        QCOMPARE(names(proxy), (QStringList { u"db-1"_s, u"web-2"_s, u"web-10"_s }));
    }

    void filter_findsWhatPeopleMean_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("left");
        QTest::newRow("nothing") << QString() << 3;
        QTest::newRow("name") << u"web"_s << 2;
        QTest::newRow("two words") << u"web debian"_s << 1;
        QTest::newRow("system") << u"os:ubuntu"_s << 2;
        QTest::newRow("state, English") << u"state:running"_s << 2;
        QTest::newRow("turned round") << u"-state:running"_s << 1;
        QTest::newRow("tag") << u"tag:env=prod"_s << 3;
        QTest::newRow("address") << u"203.0.113"_s << 3;
        QTest::newRow("none") << u"location:neu"_s << 0;
    }
    void filter_findsWhatPeopleMean()
    {
        QFETCH(QString, typed);
        QFETCH(int, left);
        MachineModel model;
        MachineProxy proxy(model);
        model.setRows(some());
        proxy.setFilterText(typed);
        QCOMPARE(proxy.rowCount(), left);
    }

    void filter_afterAChange_looksAtTheNewTexts()
    {
        MachineModel model;
        MachineProxy proxy(model);
        model.setRows(some());
        proxy.setFilterText(u"moved"_s);
        QCOMPARE(proxy.rowCount(), 0);
        QList<MachineRow> next = some();
        next.first().machine.location = u"moved"_s;
        model.setRows(next);
        QCOMPARE(proxy.rowCount(), 1);
    }
};

QTEST_MAIN(TestMachineModel)
#include "tst_machinemodel.moc"
