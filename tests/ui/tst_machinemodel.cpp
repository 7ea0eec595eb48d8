// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warnings.h"
#include "ui/models/csv.h"
#include "ui/models/machineproxy.h"
#include "ui/models/text/words.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <iterator>
#include <map>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;

namespace {

MachineRow row(const QString &name, azure::PowerState power, const QString &distribution)
{
    MachineRow made;
    azure::Machine &vm = made.machine.edit();
    vm.id = *azure::ArmId::parse(
        u"/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/"_s + name);
    vm.name = name;
    vm.power = power;
    vm.location = u"westeurope"_s;
    vm.tags = { { u"env"_s, u"prod"_s } };
    vm.publicAddress = u"203.0.113.9"_s;
    made.verdict = { .kind = provisioning::VerdictKind::CanGetDocker, .distribution = distribution };
    return made;
}

QList<MachineRow> some()
{
    return { row(u"web-10"_s, azure::PowerState::Running, u"Ubuntu 22.04"_s),
             row(u"web-2"_s, azure::PowerState::Running, u"Debian 12"_s),
             row(u"db-1"_s, azure::PowerState::Deallocated, u"Ubuntu 24.04"_s) };
}

QList<MachineRow> many(int count)
{
    QList<MachineRow> rows;
    rows.reserve(count);
    for (int i = 0; i < count; ++i)
        rows.append(row(u"m%1"_s.arg(i), azure::PowerState::Running, u"Debian 12"_s));
    return rows;
}

/// A language in which every word is written from its end, but for places that something is put in.
class Backwards final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char * /*context*/, const char *source, const char * /*disambiguation*/,
                      int /*n*/) const override
    {
        QString text = QString::fromLatin1(source);
        if (!text.contains(u'%'))
            std::reverse(text.begin(), text.end());
        return text;
    }
};

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

    void docker_openToEverybody_isWarnedOf()
    {
        MachineModel model;
        MachineRow open = row(u"web-1"_s, azure::PowerState::Running, u"Debian 12"_s);
        open.exposures = { { .port = 2375, .group = open.machine->id, .rule = u"oops"_s } };
        model.setRows({ open, row(u"web-2"_s, azure::PowerState::Running, u"Debian 12"_s) });
        const QModelIndex bad = model.index(model.rowOf(open.machine->id), MachineModel::DockerColumn);
        QCOMPARE(bad.data(StateRole).value<StateShape>(), StateShape::Warning);
        QVERIFY(bad.data(Qt::ToolTipRole).toString().contains(u"oops"_s));
        const QModelIndex good = bad.siblingAtRow(1 - bad.row());
        QCOMPARE(good.data(StateRole).value<StateShape>(), StateShape::Stopped);
    }

    void replace_randomLists_keepEveryPromise()
    {
        MachineModel model;
        MachineProxy proxy(model);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester outer(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.sort(MachineModel::NameColumn);
        QRandomGenerator random(7);
        for (int round = 0; round < 100; ++round) {
            QList<MachineRow> rows;
            for (int i = random.bounded(30); i > 0; --i)
                rows.append(
                    row(u"m%1"_s.arg(random.bounded(40)), azure::PowerState::Running, u"Debian 12"_s));
            proxy.setGrouping(round % 3 ? MachineGrouping::None : MachineGrouping::Location);
            model.replaceRows(rows);
            QSet<QString> expected;
            for (const MachineRow &one : std::as_const(rows))
                expected.insert(one.machine->name);
            QCOMPARE(model.rowCount(), expected.size());
            QCOMPARE(proxy.matchCount(), expected.size());
        }
    }

    void replace_rowsThatStay_keepTheirPlaceInViews()
    {
        MachineModel model;
        MachineProxy proxy(model);
        proxy.sort(MachineModel::NameColumn);
        model.replaceRows(some());
        const QPersistentModelIndex kept = proxy.indexOf(some().constFirst().machine->id, 1);
        const QPersistentModelIndex gone = proxy.indexOf(some().constLast().machine->id, 1);
        QList<MachineRow> next = some();
        next.removeLast();
        next.first().machine.edit().power = azure::PowerState::Stopping;
        next.append(row(u"aaa"_s, azure::PowerState::Running, u"Debian 12"_s));
        QSignalSpy reset(&proxy, &QAbstractItemModel::modelReset);
        model.replaceRows(next);
        QCOMPARE(reset.size(), 0);
        QVERIFY(!gone.isValid());
        QCOMPARE(kept.data().toString(), u"web-10"_s);
        QCOMPARE(kept.row(), 2);
        QCOMPARE(proxy.index(2, MachineModel::StateColumn).data().toString(), u"Stopping"_s);
    }

    void replace_sameRows_saysNothing()
    {
        MachineModel model;
        model.replaceRows(some());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.replaceRows(some());
        QCOMPARE(reset.size(), 0);
    }

    /// What was prepared and sorted before is used again, and only where it is still right.
    void replace_randomChanges_filterAndOrderAreThoseOfAFreshProxy()
    {
        MachineModel model;
        MachineProxy proxy(model);
        QRandomGenerator random(11);
        const QStringList queries {
            u"debian"_s, u"ubuntu"_s, u"m1"_s, u"state:running"_s, QString(), u"ÄÖ"_s
        };
        for (int round = 0; round < 200; ++round) {
            QList<MachineRow> rows;
            for (int i = 0; i < 40; ++i) {
                if (random.bounded(4) == 0)
                    continue;
                const auto power =
                    random.bounded(2) ? azure::PowerState::Running : azure::PowerState::Stopped;
                rows.append(row(u"m%1"_s.arg(i), power, random.bounded(3) ? u"Debian 12"_s : u"Ubuntu äö"_s));
            }
            model.replaceRows(rows);
            if (round % 5 == 0)
                QCoreApplication::processEvents(); // idle moments
            if (round % 7 == 0)
                model.setNow(QDateTime::currentDateTimeUtc());
            const auto order = random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
            const int column = random.bounded(2) ? MachineModel::NameColumn : MachineModel::StateColumn;
            const QString &query = queries.at(random.bounded(static_cast<int>(queries.size())));
            proxy.sort(column, order);
            proxy.setFilterText(query);
            MachineProxy fresh(model);
            fresh.sort(column, order);
            fresh.setFilterText(query);
            QCOMPARE(names(proxy), names(fresh));
            QCOMPARE(proxy.matches(), fresh.matches());
        }
    }

    /// Somebody was quicker than the idle moments: the lines follow when all texts are there.
    void filter_beforeThousandsArePrepared_followsInSlices()
    {
        MachineModel model;
        MachineProxy proxy(model);
        model.replaceRows(many(10'000));
        QSignalSpy refreshed(&proxy, &LineProxy::refreshed);
        proxy.setFilterText(u"m77"_s);
        QVERIFY(proxy.isFiltering());
        QCOMPARE(proxy.rowCount(), 10'000);
        proxy.setFilterText(u"m777"_s); // typed on
        QTRY_VERIFY(!proxy.isFiltering());
        QCOMPARE(refreshed.size(), 1);
        QCOMPARE(names(proxy),
                 (QStringList { u"m777"_s, u"m7770"_s, u"m7771"_s, u"m7772"_s, u"m7773"_s, u"m7774"_s,
                                u"m7775"_s, u"m7776"_s, u"m7777"_s, u"m7778"_s, u"m7779"_s }));
        proxy.setFilterText(u"m77"_s); // they are prepared now
        QVERIFY(!proxy.isFiltering());
        QCOMPARE(proxy.matchCount(), 111);
    }

    void filter_takenBackWhileItIsPrepared_changesNothing()
    {
        MachineModel model;
        MachineProxy proxy(model);
        model.replaceRows(many(10'000));
        proxy.setFilterText(u"m77"_s);
        proxy.setFilterText({});
        QVERIFY(!proxy.isFiltering());
        QTest::qWait(0);
        QCOMPARE(proxy.matchCount(), 10'000);
    }

    void filter_whileItIsPrepared_rowsChange_isThatOfAFreshProxy()
    {
        MachineModel model;
        MachineProxy proxy(model);
        model.replaceRows(many(10'000));
        proxy.setFilterText(u"m77"_s);
        model.replaceRows(many(5'000));
        proxy.settle();
        QVERIFY(!proxy.isFiltering());
        QCOMPARE(proxy.matchCount(), 11);
        model.replaceRows(many(10'000));
        proxy.setFilterText(u"m78"_s);
        proxy.settle();
        QCOMPARE(proxy.matchCount(), 111);
    }

    void replace_fewChanges_areSortedIn()
    {
        MachineModel model;
        MachineProxy proxy(model);
        QRandomGenerator random(7);
        std::map<int, bool> machines; // number -> whether it runs
        for (int i = 0; i < 200; ++i)
            machines[random.bounded(1000)] = random.bounded(2) != 0;
        for (int round = 0; round < 300; ++round) {
            for (int change = random.bounded(5); change > 0; --change) {
                const auto any =
                    std::next(machines.begin(), random.bounded(static_cast<int>(machines.size())));
                switch (random.bounded(3)) {
                case 0:
                    machines.erase(any);
                    break;
                case 1:
                    any->second = !any->second;
                    break;
                default:
                    machines[random.bounded(1000)] = random.bounded(2) != 0;
                }
            }
            QList<MachineRow> rows;
            for (const auto &[number, runs] : machines)
                rows.append(row(u"m%1"_s.arg(number),
                                runs ? azure::PowerState::Running : azure::PowerState::Stopped, {}));
            if (round % 20 == 0) // sorted otherwise now and then; many rows say the same in one column
                proxy.sort(round % 40 == 0 ? MachineModel::StateColumn : MachineModel::NameColumn,
                           round % 60 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            proxy.setFilterText(round % 3 == 0 ? u"m1"_s : QString());
            model.replaceRows(rows);
            MachineProxy fresh(model);
            fresh.sort(round % 40 < 20 ? MachineModel::StateColumn : MachineModel::NameColumn,
                       round % 60 < 20 ? Qt::AscendingOrder : Qt::DescendingOrder);
            fresh.setFilterText(round % 3 == 0 ? u"m1"_s : QString());
            QCOMPARE(names(proxy), names(fresh));
            QCOMPARE(proxy.matches(), fresh.matches());
        }
    }

    void state_whatIsKnown_isToldWithItsAge()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        MachineRow one = row(u"a"_s, azure::PowerState::Running, {});
        QCOMPARE(machineStateText(one, now), u"Running"_s);
        one.stateAsOf = now.addSecs(-300);
        QCOMPARE(machineStateText(one, now), u"Running (5 min ago)"_s);
        one.machine.edit().power = azure::PowerState::Unknown;
        QCOMPARE(machineStateText(one, now), words::power(azure::PowerState::Unknown)); // nothing is known
        one.action = ActivityKind::StopMachine;
        QCOMPARE(machineStateText(one, now), u"Stopping…"_s);
        QCOMPARE(machineStateShape(one), StateShape::Changing);
    }

    void ssh_command_isOnlyMadeOfHarmlessParts()
    {
        azure::Machine machine = row(u"a"_s, azure::PowerState::Running, {}).machine;
        QCOMPARE(sshCommand(machine), QString());
        machine.adminUser = u"azureuser"_s;
        QCOMPARE(sshCommand(machine), u"ssh azureuser@203.0.113.9"_s);
        machine.adminUser = u"-oProxyCommand=x"_s;
        QCOMPARE(sshCommand(machine), QString());
        machine.adminUser = u"a;reboot"_s;
        QCOMPARE(sshCommand(machine), QString());
    }

    void grouping_each_hasItsHeadings_data()
    {
        QTest::addColumn<MachineGrouping>("grouping");
        QTest::addColumn<QStringList>("headings");
        QTest::newRow("location") << MachineGrouping::Location
                                  << QStringList { u"westeurope · 3 machine(s), 2 running"_s };
        QTest::newRow("group") << MachineGrouping::ResourceGroup
                               << QStringList { u"rg · Shop · 3 machine(s), 2 running"_s };
        QTest::newRow("subscription")
            << MachineGrouping::Subscription << QStringList { u"Shop · 3 machine(s), 2 running"_s };
        QTest::newRow("verdict") << MachineGrouping::Verdict
                                 << QStringList { u"Can get Docker · 2 machine(s), 1 running"_s,
                                                  u"Cannot get Docker · 1 machine(s), 1 running"_s };
    }
    void grouping_each_hasItsHeadings()
    {
        QFETCH(const MachineGrouping, grouping);
        QFETCH(const QStringList, headings);
        MachineModel model;
        MachineProxy proxy(model);
        QList<MachineRow> rows = some();
        for (MachineRow &one : rows) {
            one.machine.edit().subscriptionName = u"Shop"_s;
            one.machine.edit().resourceGroup = one.machine->name == u"web-2"_s ? u"RG"_s : u"rg"_s;
        }
        rows[0].verdict.kind = provisioning::VerdictKind::Cannot;
        model.replaceRows(rows);
        proxy.setGrouping(grouping);
        QStringList found;
        for (int line = 0; line < proxy.rowCount(); ++line) {
            if (proxy.isGroup(proxy.index(line, 0)))
                found.append(proxy.index(line, 0).data(GroupRole).toString());
        }
        QCOMPARE(found, headings);
        QCOMPARE(groupingFromId(groupingId(grouping)), grouping);
    }

    void grouping_subscriptionsOfOneName_areTwoGroups_data()
    {
        QTest::addColumn<MachineGrouping>("grouping");
        QTest::addColumn<QStringList>("headings");
        QTest::newRow("subscription") << MachineGrouping::Subscription
                                      << QStringList { u"Shop (s-1) · 1 machine(s), 1 running"_s,
                                                       u"Shop (s-2) · 1 machine(s), 1 running"_s,
                                                       u"Stock · 1 machine(s), 0 running"_s };
        QTest::newRow("group") << MachineGrouping::ResourceGroup
                               << QStringList { u"rg · Shop (s-1) · 1 machine(s), 1 running"_s,
                                                u"rg · Shop (s-2) · 1 machine(s), 1 running"_s,
                                                u"rg · Stock · 1 machine(s), 0 running"_s };
    }

    void grouping_subscriptionsOfOneName_areTwoGroups()
    {
        QFETCH(const MachineGrouping, grouping);
        QFETCH(const QStringList, headings);
        QList<MachineRow> rows = some();
        const QStringList ids { u"S-1"_s, u"s-2"_s, u"s-3"_s };
        for (qsizetype i = 0; i < rows.size(); ++i) {
            azure::Machine &machine = rows[i].machine.edit();
            machine.subscriptionId = ids.at(i);
            machine.subscriptionName = i < 2 ? u"Shop"_s : u"Stock"_s;
            machine.resourceGroup = u"rg"_s;
        }
        MachineModel model;
        MachineProxy proxy(model);
        model.replaceRows(rows);
        proxy.setGrouping(grouping);
        QStringList found;
        for (int line = 0; line < proxy.rowCount(); ++line) {
            if (proxy.isGroup(proxy.index(line, 0)))
                found.append(proxy.index(line, 0).data(GroupRole).toString());
        }
        QCOMPARE(found, headings);
    }

    void csv_cells_areSafeAndReadable_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"web-01"_s << u"web-01"_s;
        QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
        QTest::newRow("quote") << u"a\"b"_s << u"\"a\"\"b\""_s;
        QTest::newRow("line end") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("formula") << u"=cmd|' /C calc'!A0"_s << u"\"'=cmd|' /C calc'!A0\""_s;
        QTest::newRow("plus") << u"+1"_s << u"\"'+1\""_s;
        QTest::newRow("minus") << u"-1"_s << u"\"'-1\""_s;
        QTest::newRow("at") << u"@SUM(1)"_s << u"\"'@SUM(1)\""_s;
        QTest::newRow("after a blank") << u" =1"_s << u"\"' =1\""_s;
        QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\""_s;
        QTest::newRow("full width") << u"\uFF1D1"_s << u"\"'\uFF1D1\""_s;
        QTest::newRow("other control character") << u"\x01=1"_s << u"\"'\x01=1\""_s;
        QTest::newRow("blank before") << u" a"_s << u"\" a\""_s;
        QTest::newRow("blank behind") << u"a "_s << u"\"a \""_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void csv_cells_areSafeAndReadable()
    {
        QFETCH(const QString, cell);
        QFETCH(const QString, written);
        const QByteArray file = csvDocument({ { u"n"_s, u"v"_s }, { u"1"_s, cell } });
        QVERIFY(file.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(QString::fromUtf8(file), u"n,v\r\n1,"_s + written + u"\r\n"_s); // reads over the mark
    }

    void sorting_byName_isNatural()
    {
        MachineModel model;
        MachineProxy proxy(model);
        model.replaceRows(some());
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
        QTest::newRow("tag's name") << u"tag:env"_s << 3;
        QTest::newRow("verdict, English") << u"verdict:can"_s << 3;
        QTest::newRow("resource group") << u"group:shop"_s << 0;
        QTest::newRow("stopped, too") << u"state:stopped"_s << 1;
        QTest::newRow("wildcard") << u"name:web-?"_s << 1;
        QTest::newRow("none") << u"location:neu"_s << 0;
    }
    void filter_findsWhatPeopleMean()
    {
        QFETCH(QString, typed);
        QFETCH(int, left);
        MachineModel model;
        MachineProxy proxy(model);
        model.replaceRows(some());
        proxy.setFilterText(typed);
        QCOMPARE(proxy.rowCount(), left);
    }

    void filter_words_areThoseOfTheLanguage()
    {
        MachineModel model;
        MachineProxy proxy(model);
        MachineRow cannot = row(u"old"_s, azure::PowerState::Unknown, {});
        cannot.verdict = { .kind = provisioning::VerdictKind::Cannot,
                           .obstacles = {
                               { provisioning::Obstacle::DistributionUnsupported, u"SLES 11"_s } } };
        MachineRow other = row(u"older"_s, azure::PowerState::Unknown, {});
        other.verdict = { .kind = provisioning::VerdictKind::Cannot,
                          .obstacles = {
                              { provisioning::Obstacle::DistributionUnsupported, u"SLES 10"_s } } };
        model.setRows(some() << cannot << other);
        const auto found = [&proxy](const QString &text) {
            proxy.setFilterText(text);
            return names(proxy);
        };
        QCOMPARE(found(u"Running"_s).size(), 2);
        QCOMPARE(found(u"\"Can get Docker\""_s).size(), 3);
        QCOMPARE(found(u"\"sles 11\""_s), QStringList { u"old"_s });
        QCOMPARE(found(u"\"sles 10\""_s), QStringList { u"older"_s });

        Backwards language;
        QCoreApplication::installTranslator(&language);
        model.retranslate();
        QCOMPARE(found(u"gninnuR"_s).size(), 2);
        QCOMPARE(found(u"Running"_s), QStringList());
        QCOMPARE(found(u"\"rekcoD teg naC\""_s).size(), 3);
        QCoreApplication::removeTranslator(&language);
    }

    void filter_afterAChange_looksAtTheNewTexts()
    {
        MachineModel model;
        MachineProxy proxy(model);
        model.replaceRows(some());
        proxy.setFilterText(u"moved"_s);
        QCOMPARE(proxy.rowCount(), 0);
        QList<MachineRow> next = some();
        next.first().machine.edit().location = u"moved"_s;
        model.replaceRows(next);
        QCOMPARE(proxy.rowCount(), 1);
    }
};

QTEST_MAIN(TestMachineModel)
#include "tst_machinemodel.moc"
