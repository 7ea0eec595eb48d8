// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/models/attention.h"
#include "ui/models/certificatemodel.h"
#include "ui/models/containermodel.h"
#include "ui/models/containerproxy.h"
#include "ui/models/hostmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::ui;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

const docker::Host kHost { .id = docker::HostId(u"h1"_s), .name = u"web-01"_s };

QList<docker::ContainerSummary> some(const QStringList &ids, const QString &state = u"running"_s)
{
    QList<docker::ContainerSummary> list;
    for (const QString &id : ids)
        list.append(test::container(id, u"name-"_s + id, u"image:"_s + id, state, u"Up 3 hours"_s));
    return list;
}

QStringList namesOf(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, ContainerModel::NameColumn).data().toString());
    return names;
}

/// A container model under a tester, and a way to fill it.
struct Fixture
{
    ContainerModel model {};
    ContainerProxy proxy { model };
    QAbstractItemModelTester modelTester { &model, Mode::QtTest };
    QAbstractItemModelTester proxyTester { &proxy, Mode::QtTest };

    void put(const QList<docker::ContainerSummary> &containers)
    {
        model.setRows(model.rowsOf(kHost, containers, QDateTime::currentDateTimeUtc()));
    }
};

} // namespace

class TestModels final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void setRows_randomLists_endAsGiven();
    void setRows_sameRows_saysNothing();
    void setRows_firstList_isOneInsertion();
    void setRows_oneChanged_saysOnlyThat();
    void setRows_duplicateKeys_areOneRow();
    void selection_refresh_staysOnTheSameContainer();
    void container_unchanged_keepsTheTimeItWasSeen();
    void container_state_hasItsShape_data();
    void container_state_hasItsShape();
    void container_state_isByTheFacts();
    void container_hostileName_isMadeVisible();
    void proxy_names_areInNaturalOrder();
    void proxy_filter_takesFieldsAndWords_data();
    void proxy_filter_takesFieldsAndWords();
    void proxy_filter_takesBothLanguages();
    void proxy_filter_typedWhileRowsChange_seesThem();
    void filter_unknownField_isTold();
    void proxy_hostsOfOneName_areTwoGroups();
    void proxy_filter_whileRowsChange_staysTrue();
    void proxy_grouping_makesHeadings_data();
    void proxy_grouping_makesHeadings();
    void proxy_oneOff_standsApart();
    void proxy_collapsed_hidesItsContainersOnly();
    void proxy_randomChanges_keepEveryPromise();
    void proxy_selection_survivesSortingAndGrouping();
    void proxy_sort_unknownFigures_comeLast();
    void proxy_sort_isTheOrderOfNames();
    void grouping_text_goesThereAndBack();
    void glob_patterns_standForAllOfTheText_data();
    void glob_patterns_standForAllOfTheText();
    void figures_columns_haveTheirWords();
    void figures_hostNetwork_isNotAvailable();
    void facts_status_isMadeOfTimesAndCodes();
    void hosts_all_comeFirstAndInOrder();
    void certificates_end_decidesTheState_data();
    void certificates_end_decidesTheState();
    void attention_interrupted_saysOfWhat_data();
    void attention_interrupted_saysOfWhat();
    void attention_everything_isInOrderOfUrgency();
};

void TestModels::init()
{
    test::failOnAnyWarning();
}

void TestModels::setRows_randomLists_endAsGiven()
{
    Fixture f;
    QRandomGenerator random(42);
    for (int round = 0; round < 200; ++round) {
        QStringList ids;
        const int count = random.bounded(30);
        for (int i = 0; i < count; ++i)
            ids.append(QString::number(random.bounded(40)));
        f.put(some(ids, random.bounded(2) ? u"running"_s : u"exited"_s));
        ids.removeDuplicates();
        QStringList expected;
        for (const QString &id : std::as_const(ids))
            expected.append(u"name-"_s + id);
        QStringList names = namesOf(f.model);
        expected.sort();
        names.sort();
        QCOMPARE(names, expected);
        QCOMPARE(f.proxy.rowCount(), f.model.rowCount());
    }
}

void TestModels::setRows_sameRows_saysNothing()
{
    Fixture f;
    f.put(some({ u"1"_s, u"2"_s, u"3"_s }));
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);
    f.model.setRows(f.model.rows());
    QCOMPARE(changed.size() + inserted.size() + removed.size(), 0);
}

void TestModels::setRows_firstList_isOneInsertion()
{
    Fixture f;
    QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
    QStringList ids;
    for (int i = 0; i < 1000; ++i)
        ids.append(QString::number(i));
    f.put(some(ids));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(f.model.rowCount(), 1000);
}

void TestModels::setRows_oneChanged_saysOnlyThat()
{
    Fixture f;
    QList<docker::ContainerSummary> list = some({ u"1"_s, u"2"_s, u"3"_s });
    f.put(list);
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    list[1].image = u"other:1"_s;
    f.put(list);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().at(0).toModelIndex().row(), 1);
}

void TestModels::setRows_duplicateKeys_areOneRow()
{
    Fixture f;
    f.put(some({ u"1"_s, u"1"_s }));
    QCOMPARE(f.model.rowCount(), 1);
}

void TestModels::selection_refresh_staysOnTheSameContainer()
{
    Fixture f;
    f.put(some({ u"2"_s, u"5"_s, u"8"_s }));
    QItemSelectionModel selection(&f.proxy);
    selection.select(f.proxy.index(1, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    f.put(some({ u"1"_s, u"3"_s, u"5"_s, u"9"_s }));
    const QModelIndexList rows = selection.selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(f.proxy.row(rows.constFirst()).container.name, u"name-5"_s);
}

void TestModels::container_unchanged_keepsTheTimeItWasSeen()
{
    Fixture f;
    const QDateTime first(QDate(2025, 1, 1), QTime(12, 0), Qt::UTC);
    QList<docker::ContainerSummary> list = some({ u"1"_s, u"2"_s });
    f.model.setRows(f.model.rowsOf(kHost, list, first));
    list[1].status = u"Up 4 hours"_s;
    f.model.setRows(f.model.rowsOf(kHost, list, first.addSecs(60)));
    QCOMPARE(f.model.rowAt(0).seen, first);
    QCOMPARE(f.model.rowAt(1).seen, first.addSecs(60));
}

void TestModels::container_state_hasItsShape_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("status");
    QTest::addColumn<docker::ContainerHealth>("health");
    QTest::addColumn<StateShape>("shape");
    using Health = docker::ContainerHealth;
    QTest::newRow("running") << u"running"_s << u"Up 1 hour"_s << Health::None << StateShape::Running;
    QTest::newRow("unhealthy") << u"running"_s << u"Up 1 hour"_s << Health::Unhealthy << StateShape::Warning;
    QTest::newRow("ended well") << u"exited"_s << u"Exited (0) 1 hour ago"_s << Health::None
                                << StateShape::Stopped;
    QTest::newRow("ended by an error")
        << u"exited"_s << u"Exited (1) 1 hour ago"_s << Health::None << StateShape::Failed;
    QTest::newRow("restarting") << u"restarting"_s << QString() << Health::None << StateShape::Changing;
    QTest::newRow("dead") << u"dead"_s << QString() << Health::None << StateShape::Failed;
    QTest::newRow("new word") << u"melting"_s << QString() << Health::None << StateShape::Unknown;
}

void TestModels::container_state_hasItsShape()
{
    QFETCH(const QString, state);
    QFETCH(const QString, status);
    QFETCH(const docker::ContainerHealth, health);
    docker::ContainerSummary container = test::container(u"1"_s, u"n"_s, u"i"_s, state, status);
    container.health = health;
    QTEST(shapeOf(ContainerRow { .container = container }), "shape");
}

void TestModels::container_state_isByTheFacts()
{
    const ContainerRow row { .container =
                                 test::container(u"1"_s, u"n"_s, u"i"_s, u"exited"_s, u"Beendet (0)"_s),
                             .run = docker::RunFacts { .exitCode = 3 } };
    QCOMPARE(shapeOf(row), StateShape::Failed);
    ContainerRow other = row;
    other.container.status = u"Exited (1) 1 hour ago"_s;
    other.run->exitCode = 0;
    QCOMPARE(shapeOf(other), StateShape::Stopped);
    QCOMPARE_LT(stateRank(row), stateRank(other));
}

void TestModels::container_hostileName_isMadeVisible()
{
    Fixture f;
    QList<docker::ContainerSummary> list = some({ u"1"_s });
    list[0].name = u"a\u202E<b>"_s;
    f.put(list);
    const QModelIndex index = f.model.index(0, ContainerModel::NameColumn);
    QCOMPARE(index.data().toString(), u"a[U+202E]<b>"_s);
    QVERIFY(!index.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
}

void TestModels::proxy_names_areInNaturalOrder()
{
    Fixture f;
    f.put(some({ u"10"_s, u"9"_s, u"100"_s, u"1"_s }));
    f.proxy.sort(ContainerModel::NameColumn);
    QCOMPARE(namesOf(f.proxy), QStringList({ u"name-1"_s, u"name-9"_s, u"name-10"_s, u"name-100"_s }));
    f.proxy.sort(ContainerModel::NameColumn, Qt::DescendingOrder);
    QCOMPARE(namesOf(f.proxy).constFirst(), u"name-100"_s);
}

void TestModels::proxy_filter_takesFieldsAndWords_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("names");
    const QString web = u"blog-web"_s;
    const QString db = u"blog-db"_s;
    const QString job = u"Old-Job"_s;
    QTest::newRow("nothing") << QString() << QStringList { db, web, job };
    QTest::newRow("word") << u"BLOG"_s << QStringList { db, web };
    QTest::newRow("two words, both") << u"blog mysql"_s << QStringList { db };
    QTest::newRow("state") << u"state:running"_s << QStringList { db, web };
    QTest::newRow("state not") << u"-state:running"_s << QStringList { job };
    QTest::newRow("image") << u"image:ghost:5"_s << QStringList { web };
    QTest::newRow("image as a word with a colon") << u"ghost:5"_s << QStringList { web };
    QTest::newRow("host") << u"host:web-01 old"_s << QStringList { job };
    QTest::newRow("project") << u"project:blog"_s << QStringList { db, web };
    QTest::newRow("label") << u"label:com.docker.compose.project=blog"_s << QStringList { db, web };
    QTest::newRow("port") << u"port:8080"_s << QStringList { web };
    QTest::newRow("port, not a part of one") << u"port:80"_s << QStringList {};
    QTest::newRow("host with a wildcard") << u"host:web*"_s << QStringList { db, web, job };
    QTest::newRow("wildcard is for all of it") << u"image:sql*"_s << QStringList {};
    QTest::newRow("wildcard in a word") << u"*-job"_s << QStringList { job };
    QTest::newRow("wildcard, not") << u"-name:blog-*"_s << QStringList { job };
    QTest::newRow("state with a capital") << u"STATE:Running"_s << QStringList { db, web };
    QTest::newRow("healthy is not unhealthy") << u"health:healthy"_s << QStringList { db };
    QTest::newRow("unhealthy") << u"health:unhealthy"_s << QStringList { web };
    QTest::newRow("no health check") << u"health:none"_s << QStringList { job };
    QTest::newRow("label by name") << u"label:tier"_s << QStringList { db };
    QTest::newRow("label with a value") << u"label:tier=db"_s << QStringList { db };
    QTest::newRow("label with another value") << u"label:tier=web"_s << QStringList {};
    QTest::newRow("label, not the beginning of a value") << u"label:tier=d"_s << QStringList {};
    QTest::newRow("status, as docker ps calls it") << u"status:exited"_s << QStringList { job };
    QTest::newRow("network") << u"network:back"_s << QStringList { db };
    QTest::newRow("volume by name") << u"volume:data"_s << QStringList { db };
    QTest::newRow("volume by path") << u"volume:/var/lib/mysql"_s << QStringList { db };
    QTest::newRow("field in quotes") << u"name:\"old-job\""_s << QStringList { job };
    QTest::newRow("unknown field is a word") << u"colour:red"_s << QStringList {};
    QTest::newRow("only a minus") << u"-"_s << QStringList { db, web, job };
    QTest::newRow("unfinished field") << u"state:"_s << QStringList { db, web, job };
    QTest::newRow("quotes") << u"\"blog web\""_s << QStringList {};
    QTest::newRow("word, not") << u"-blog"_s << QStringList { job };
    QTest::newRow("port of the container") << u"port:2368"_s << QStringList { web };
    QTest::newRow("port with its protocol") << u"port:2368/TCP"_s << QStringList { web };
    QTest::newRow("port of another protocol") << u"port:2368/udp"_s << QStringList {};
    QTest::newRow("beginning of a label's name") << u"label:com.docker"_s << QStringList { db, web };
    QTest::newRow("label's name by wildcard") << u"label:t*r"_s << QStringList { db };
    QTest::newRow("label's value by wildcard") << u"label:TIER=d*"_s << QStringList { db };
    QTest::newRow("label with capitals") << u"label:Tier=DB"_s << QStringList { db };
    QTest::newRow("image by its short name") << u"image:busybox:1*"_s << QStringList { job };
    QTest::newRow("image by its repository") << u"image:gho?t"_s << QStringList { web };
    QTest::newRow("wildcard, other case") << u"name:OLD-*"_s << QStringList { job };
    QTest::newRow("wildcard, name with capitals") << u"host:WEB-0?"_s << QStringList { db, web, job };
    QTest::newRow("unfinished field that some have") << u"label: port:"_s << QStringList { db, web, job };
    QTest::newRow("no match") << u"nginx"_s << QStringList {};
}

void TestModels::proxy_filter_takesFieldsAndWords()
{
    QFETCH(const QString, filter);
    Fixture f;
    auto web = test::container(u"1"_s, u"blog-web"_s, u"ghost:5"_s, u"running"_s, u"Up 1 hour"_s, u"blog"_s);
    web.ports = { { .ip = u"0.0.0.0"_s, .privatePort = 2368, .publicPort = 8080, .protocol = u"tcp"_s } };
    web.health = docker::ContainerHealth::Unhealthy;
    auto db = test::container(u"2"_s, u"blog-db"_s, u"mysql:8"_s, u"running"_s, u"Up 1 hour"_s, u"blog"_s);
    db.health = docker::ContainerHealth::Healthy;
    db.labels.insert(u"tier"_s, u"db"_s);
    db.networks = { u"blog_back"_s };
    db.volumes = { u"blog_data"_s, u"/var/lib/mysql"_s };
    f.put({ web, db,
            test::container(u"3"_s, u"Old-Job"_s, u"docker.io/library/busybox:1.36"_s, u"exited"_s,
                            u"Exited (0) 1 hour ago"_s) });
    f.proxy.sort(ContainerModel::NameColumn);
    f.proxy.setFilterText(filter);
    QTEST(namesOf(f.proxy), "names");
}

void TestModels::proxy_filter_takesBothLanguages()
{
    struct French final : QTranslator
    {
        QString translate(const char *, const char *text, const char *, int) const override
        {
            return qstrcmp(text, "Running") == 0 ? u"En cours"_s : QString();
        }
        bool isEmpty() const override { return false; }
    } french;
    QCoreApplication::installTranslator(&french);
    Fixture f;
    f.put(some({ u"1"_s }) + some({ u"2"_s }, u"exited"_s));
    for (const QString &filter : { u"state:running"_s, u"state:\"en cours\""_s, u"status:running"_s }) {
        f.proxy.setFilterText(filter);
        QCOMPARE(namesOf(f.proxy), QStringList { u"name-1"_s });
    }
    QCoreApplication::removeTranslator(&french);
}

/// A word more is looked for in what is left; what has changed meanwhile is not in that.
void TestModels::proxy_filter_typedWhileRowsChange_seesThem()
{
    Fixture f;
    QList<docker::ContainerSummary> list = some({ u"1"_s, u"2"_s });
    f.put(list);
    f.proxy.setFilterText(u"lat"_s);
    QCOMPARE(f.proxy.rowCount(), 0);
    list[1].name = u"latest"_s;
    f.put(list);
    f.proxy.setFilterText(u"late"_s); // before the change has been looked at
    QCOMPARE(namesOf(f.proxy), QStringList { u"latest"_s });
}

void TestModels::filter_unknownField_isTold()
{
    const QStringList fields { u"state"_s };
    QCOMPARE(FilterQuery::parse(u"state:up web colour:red", fields).unknownField(), u"colour"_s);
    QCOMPARE(FilterQuery::parse(u"state:up", fields).unknownField(), QString());
    QCOMPARE(FilterQuery::parse(u"127.0.0.1:80 :80", fields).unknownField(), QString());
}

void TestModels::proxy_hostsOfOneName_areTwoGroups()
{
    Fixture f;
    const auto rowOf = [](const QString &host, const QString &id) {
        ContainerRow row { .container = test::container(id, id, u"i"_s, u"running"_s, u"Up 1 hour"_s) };
        row.host = docker::HostId(host);
        row.hostName = u"web"_s;
        return row;
    };
    f.model.setRows({ rowOf(u"h1"_s, u"a"_s), rowOf(u"h2"_s, u"b"_s) });
    f.proxy.setGrouping({ Grouping::By::Host, {} });
    QCOMPARE(f.proxy.rowCount(), 4); // two headings
    QCOMPARE(namesOf(f.proxy).filter(u"web ·"_s).size(), 2);
}

void TestModels::proxy_filter_whileRowsChange_staysTrue()
{
    Fixture f;
    QList<docker::ContainerSummary> list = some({ u"1"_s, u"2"_s, u"3"_s });
    f.put(list);
    f.proxy.setFilterText(u"state:exited"_s);
    QCOMPARE(f.proxy.rowCount(), 0);
    list[1].state = docker::ContainerState::parse(u"exited"_s);
    f.put(list);
    QTRY_COMPARE(namesOf(f.proxy), QStringList { u"name-2"_s });
    list.append(some({ u"4"_s }, u"exited"_s));
    f.put(list);
    QCOMPARE(f.proxy.rowCount(), 2);
    list.removeAt(1);
    f.put(list);
    QCOMPARE(namesOf(f.proxy), QStringList { u"name-4"_s });
    f.proxy.setFilterText(u"state:exited name-3"_s);
    f.proxy.setFilterText(u"name-3"_s);
    QCOMPARE(namesOf(f.proxy), QStringList { u"name-3"_s });
    list[1].name = u"other"_s;
    f.put(list);
    f.proxy.settle();
    QVERIFY(f.proxy.rowCount() == 0);
}

void TestModels::proxy_grouping_makesHeadings_data()
{
    QTest::addColumn<QString>("grouping");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("none") << QString() << QStringList { u"a"_s, u"b"_s, u"c"_s, u"d"_s };
    QTest::newRow("project") << u"project"_s
                             << QStringList { u"blog · 2 container(s), 1 running"_s,
                                              u"a"_s,
                                              u"c"_s,
                                              u"Without a project · 2 container(s), 1 running"_s,
                                              u"b"_s,
                                              u"d"_s };
    QTest::newRow("state") << u"state"_s
                           << QStringList { u"Running · 2 container(s), 2 running"_s, u"a"_s, u"b"_s,
                                            u"Exited · 2 container(s), 0 running"_s,  u"c"_s, u"d"_s };
    QTest::newRow("image") << u"image"_s << QStringList { u"x:1 · 1 container(s), 0 running"_s,
                                                          u"d"_s,
                                                          u"x:2 · 2 container(s), 1 running"_s,
                                                          u"a"_s,
                                                          u"c"_s,
                                                          u"x:10 · 1 container(s), 1 running"_s,
                                                          u"b"_s };
    QTest::newRow("host") << u"host"_s
                          << QStringList { u"web-01 · 4 container(s), 2 running"_s, u"a"_s, u"b"_s, u"c"_s,
                                           u"d"_s };
    QTest::newRow("label") << u"label:tier"_s
                           << QStringList { u"db · 1 container(s), 1 running"_s,
                                            u"b"_s,
                                            u"Without tier · 3 container(s), 1 running"_s,
                                            u"a"_s,
                                            u"c"_s,
                                            u"d"_s };
}

void TestModels::proxy_grouping_makesHeadings()
{
    QFETCH(const QString, grouping);
    Fixture f;
    auto b = test::container(u"2"_s, u"b"_s, u"x:10"_s, u"running"_s, u"Up 1 hour"_s);
    b.labels.insert(u"tier"_s, u"db"_s);
    f.put({ test::container(u"1"_s, u"a"_s, u"x:2"_s, u"running"_s, u"Up 1 hour"_s, u"blog"_s), b,
            test::container(u"3"_s, u"c"_s, u"x:2"_s, u"exited"_s, u"Exited (0) 1 hour ago"_s, u"blog"_s),
            test::container(u"4"_s, u"d"_s, u"x:1"_s, u"exited"_s, u"Exited (0) 1 hour ago"_s) });
    f.proxy.sort(ContainerModel::NameColumn);
    f.proxy.setGrouping(Grouping::parse(grouping));
    QTEST(namesOf(f.proxy), "lines");
    QCOMPARE(f.proxy.matchCount(), 4);
}

void TestModels::proxy_oneOff_standsApart()
{
    Fixture f;
    auto run = test::container(u"1"_s, u"a-run"_s, u"x"_s, u"running"_s, u"Up 1 hour"_s, u"blog"_s);
    run.service = u"web"_s;
    run.isOneOff = true;
    f.put({ run, test::container(u"2"_s, u"b"_s, u"x"_s, u"running"_s, u"Up 1 hour"_s, u"blog"_s),
            test::container(u"3"_s, u"c"_s, u"x"_s, u"exited"_s, u"Exited (0) 1 hour ago"_s, u"blog"_s) });
    f.proxy.sort(ContainerModel::NameColumn);
    QCOMPARE(namesOf(f.proxy), (QStringList { u"a-run"_s, u"b"_s, u"c"_s }));
    f.proxy.setGrouping(Grouping::parse(u"project"_s));
    QCOMPARE(namesOf(f.proxy),
             (QStringList { u"blog · 2 container(s), 1 running, 1 one-off run(s)"_s, u"b"_s, u"c"_s,
                            u"a-run"_s }));
    const QModelIndex heading = f.proxy.index(0, 0);
    QCOMPARE(f.proxy.rowsBelow(heading).size(), 3);
    QCOMPARE(f.proxy.meantBy(heading).size(), 2);
    const QModelIndex line = f.proxy.index(3, ContainerModel::ProjectColumn);
    QCOMPARE(line.data().toString(), u"blog (one-off)"_s);
    QVERIFY(line.siblingAtColumn(ContainerModel::NameColumn)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"One-off run for the service"));
    QVERIFY(!f.proxy.index(1, ContainerModel::NameColumn).data(Qt::ToolTipRole).toString().contains(u"One"));

    f.proxy.setGrouping(Grouping::parse(u"state"_s)); // it runs like any other
    QCOMPARE(namesOf(f.proxy).constFirst(), u"Running · 2 container(s), 2 running"_s);
    QCOMPARE(f.proxy.meantBy(f.proxy.index(0, 0)).size(), 2);
}

void TestModels::proxy_collapsed_hidesItsContainersOnly()
{
    Fixture f;
    f.put({ test::container(u"1"_s, u"a"_s, u"x"_s, u"running"_s, u"Up 1 hour"_s, u"blog"_s),
            test::container(u"2"_s, u"b"_s, u"x"_s, u"running"_s, u"Up 1 hour"_s, u"shop"_s) });
    f.proxy.setGrouping({ Grouping::By::Project, {} });
    QCOMPARE(f.proxy.rowCount(), 4);
    const QModelIndex blog = f.proxy.index(0, 0);
    QVERIFY(f.proxy.isGroup(blog));
    QVERIFY(!(f.proxy.flags(blog) & Qt::ItemIsSelectable));
    f.proxy.setCollapsed(blog, true);
    QCOMPARE(f.proxy.rowCount(), 3);
    QVERIFY(f.proxy.isCollapsed(f.proxy.index(0, 0)));
    QVERIFY(!f.proxy.indexOf(containerKey(f.model.rowAt(0))).isValid());
    QVERIFY(f.proxy.indexOf(containerKey(f.model.rowAt(1))).isValid());
    f.proxy.setAllCollapsed(true);
    QCOMPARE(f.proxy.rowCount(), 2);
    QCOMPARE(f.proxy.matchCount(), 2);
    f.proxy.setAllCollapsed(false);
    QCOMPARE(f.proxy.rowCount(), 4);
}

void TestModels::proxy_randomChanges_keepEveryPromise()
{
    Fixture f;
    QRandomGenerator random(7);
    const QStringList filters { QString(), u"name-1"_s, u"state:running"_s, u"-image:*1"_s };
    const QStringList groupings { QString(), u"image"_s, u"state"_s, u"project"_s };
    for (int round = 0; round < 150; ++round) {
        QStringList ids;
        const int count = random.bounded(40);
        for (int i = 0; i < count; ++i)
            ids.append(QString::number(random.bounded(50)));
        f.put(some(ids, random.bounded(2) ? u"running"_s : u"exited"_s));
        f.proxy.setFilterText(filters.at(random.bounded(4)));
        f.proxy.setGrouping(Grouping::parse(groupings.at(random.bounded(4))));
        f.proxy.sort(random.bounded(static_cast<int>(ContainerModel::ColumnCount)),
                     random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
        if (f.proxy.rowCount() > 0)
            f.proxy.setCollapsed(f.proxy.index(random.bounded(f.proxy.rowCount()), 0),
                                 random.bounded(2) == 0);
        f.proxy.settle();
        f.proxy.setAllCollapsed(false);
        int containers = 0;
        for (int row = 0; row < f.proxy.rowCount(); ++row)
            containers += f.proxy.isGroup(f.proxy.index(row, 0)) ? 0 : 1;
        QCOMPARE(containers, f.proxy.matchCount());
    }
}

void TestModels::proxy_selection_survivesSortingAndGrouping()
{
    Fixture f;
    f.put(some({ u"1"_s, u"2"_s, u"3"_s, u"4"_s }));
    QItemSelectionModel selection(&f.proxy);
    selection.select(f.proxy.index(2, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    f.proxy.sort(ContainerModel::NameColumn, Qt::DescendingOrder);
    f.proxy.setGrouping({ Grouping::By::Image, {} });
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(f.proxy.row(selection.selectedRows().constFirst()).container.name, u"name-3"_s);
    f.proxy.setFilterText(u"name-3"_s);
    QCOMPARE(selection.selectedRows().size(), 1);
    f.proxy.setFilterText(u"name-1"_s);
    QCOMPARE(selection.selectedRows().size(), 0);
}

void TestModels::proxy_sort_unknownFigures_comeLast()
{
    Fixture f;
    f.put(some({ u"1"_s, u"2"_s, u"3"_s }));
    for (const auto &[id, cpu] : { std::pair(0, 5.0), std::pair(2, 70.0) }) {
        auto measured = std::make_shared<MeasuredUsage>();
        measured->usage.cpu = cpu;
        f.model.setMeasured(containerKey(f.model.rowAt(id)), measured);
    }
    f.proxy.sort(ContainerModel::CpuColumn);
    QCOMPARE(namesOf(f.proxy), QStringList({ u"name-1"_s, u"name-3"_s, u"name-2"_s }));
    f.proxy.sort(ContainerModel::CpuColumn, Qt::DescendingOrder);
    QCOMPARE(namesOf(f.proxy), QStringList({ u"name-3"_s, u"name-1"_s, u"name-2"_s }));
    auto measured = std::make_shared<MeasuredUsage>();
    measured->usage.cpu = 100.0;
    f.model.setMeasured(containerKey(f.model.rowAt(1)), measured);
    QTRY_COMPARE(namesOf(f.proxy), QStringList({ u"name-2"_s, u"name-3"_s, u"name-1"_s }));
}

void TestModels::proxy_sort_isTheOrderOfNames()
{
    const QStringList names { u"a"_s,  u"B"_s,     u"web-2"_s, u"Web-10"_s, u"web-010"_s, u"web-2a"_s,
                              u"é"_s,  u"web 3"_s, u"9"_s,     u"10"_s,     u"1.10"_s,    u"1.9"_s,
                              u"_x"_s, u"x"_s,     u"z/1"_s,   u"z:1"_s };
    Fixture f;
    QList<docker::ContainerSummary> list;
    for (const QString &name : names)
        list.append(
            test::container(QString::number(list.size()), name, u"x"_s, u"running"_s, u"Up 1 hour"_s));
    f.put(list);
    f.proxy.sort(ContainerModel::NameColumn);
    const QStringList sorted = namesOf(f.proxy);
    for (qsizetype i = 1; i < sorted.size(); ++i) {
        const bool sameButForCase = compareNatural(sorted.at(i - 1).toLower(), sorted.at(i).toLower()) == 0
            || (sorted.at(i - 1) + sorted.at(i)).contains(u"010"_s);
        QVERIFY2(sameButForCase || compareNatural(sorted.at(i - 1), sorted.at(i)) < 0,
                 qPrintable(sorted.at(i - 1) + u" before "_s + sorted.at(i)));
    }
}

void TestModels::grouping_text_goesThereAndBack()
{
    for (const QString &text : { QString(), u"host"_s, u"project"_s, u"state"_s, u"image"_s, u"label:a:b"_s })
        QCOMPARE(Grouping::parse(text).toString(), text);
    QCOMPARE(Grouping::parse(u"label:"_s), Grouping {});
    QCOMPARE(Grouping::parse(u"moon"_s), Grouping {});
}

void TestModels::glob_patterns_standForAllOfTheText_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matches");
    QTest::newRow("equal") << u"web"_s << u"web"_s << true;
    QTest::newRow("start") << u"web*"_s << u"web-01"_s << true;
    QTest::newRow("end") << u"*01"_s << u"web-01"_s << true;
    QTest::newRow("not the end") << u"*01"_s << u"web-010"_s << false;
    QTest::newRow("again") << u"*ab*abc"_s << u"xababababc"_s << true;
    QTest::newRow("one") << u"web-0?"_s << u"web-01"_s << true;
    QTest::newRow("one is not none") << u"web?"_s << u"web"_s << false;
    QTest::newRow("all") << u"*"_s << QString() << true;
    QTest::newRow("nothing") << QString() << u"a"_s << false;
    QTest::newRow("long") << QString(u"*a"_s).repeated(40) << QString(4000, u'b') << false;
}

void TestModels::glob_patterns_standForAllOfTheText()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, text);
    QTEST(globMatches(pattern, text), "matches");
}

void TestModels::figures_columns_haveTheirWords()
{
    Fixture f;
    f.put(some({ u"1"_s, u"2"_s }));
    const auto textOf = [&f](int row, int column) { return f.model.index(row, column).data().toString(); };
    QCOMPARE(textOf(0, ContainerModel::CpuColumn), u"–"_s);
    auto measured = std::make_shared<MeasuredUsage>();
    measured->cpu = { 1, 2, 3 };
    measured->usage = { .cpu = 150.0,
                        .cpus = 4,
                        .memory = 181.0 * 1024 * 1024,
                        .memoryLimit = 512.0 * 1024 * 1024,
                        .hasNetwork = true,
                        .network = docker::ByteRates { 1024, 0 } };
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    f.model.setMeasured(containerKey(f.model.rowAt(0)), measured);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().at(0).toModelIndex().column(), static_cast<int>(ContainerModel::CpuColumn));
    QCOMPARE(textOf(0, ContainerModel::CpuColumn), u"150 %"_s);
    QCOMPARE(textOf(0, ContainerModel::MemoryColumn), u"181 MiB"_s);
    QCOMPARE(textOf(0, ContainerModel::NetworkColumn), u"↓ 1.00 KiB/s ↑ 0 bytes/s"_s);
    QCOMPARE(f.model.index(0, ContainerModel::CpuColumn).data(SparkRole).value<QList<float>>().size(), 3);
    QVERIFY(f.model.index(0, ContainerModel::MemoryColumn)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"512 MiB"_s));
    f.model.setMeasured(containerKey(f.model.rowAt(0)), measured);
    QCOMPARE(changed.size(), 1);
    f.put(some({ u"1"_s, u"2"_s }, u"exited"_s));
    QCOMPARE(textOf(0, ContainerModel::CpuColumn), QString());
}

void TestModels::figures_hostNetwork_isNotAvailable()
{
    Fixture f;
    f.put(some({ u"1"_s }));
    auto measured = std::make_shared<MeasuredUsage>();
    measured->usage.memory = 1;
    f.model.setMeasured(containerKey(f.model.rowAt(0)), measured);
    QCOMPARE(f.model.index(0, ContainerModel::NetworkColumn).data().toString(), u"not available"_s);
    f.model.setRunFacts(containerKey(f.model.rowAt(0)), docker::RunFacts { .hostNetwork = true });
    QCOMPARE(f.model.index(0, ContainerModel::PortsColumn).data().toString(), u"host network"_s);
}

void TestModels::facts_status_isMadeOfTimesAndCodes()
{
    Fixture f;
    f.put(some({ u"1"_s }, u"exited"_s));
    const QDateTime now(QDate(2026, 3, 9), QTime(15, 5), Qt::UTC);
    f.model.setNow(now);
    const ContainerKey key = containerKey(f.model.rowAt(0));
    const auto status = [&f] { return f.model.index(0, ContainerModel::StatusColumn).data().toString(); };
    f.model.setRunFacts(key, docker::RunFacts { .finishedAt = now.addSecs(-7200), .exitCode = 137 });
    QCOMPARE(status(), u"Exited with 137, 2 h ago"_s);
    f.model.setRunFacts(
        key,
        docker::RunFacts {
            .finishedAt = now.addSecs(-7200), .exitCode = 137, .outOfMemory = true, .restarts = 3 });
    QCOMPARE(status(), u"Out of memory (137), 2 h ago"_s);
    QCOMPARE(f.model.index(0, ContainerModel::RestartsColumn).data().toString(), u"3"_s);
    f.put(some({ u"1"_s }, u"running"_s));
    QVERIFY2(!f.model.rowAt(0).run, "facts of the run before are not those of this one");
    f.model.setRunFacts(key, docker::RunFacts { .startedAt = now.addSecs(-180) });
    QCOMPARE(status(), u"Up for 3 minute(s)"_s);
}

void TestModels::hosts_all_comeFirstAndInOrder()
{
    HostModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    const auto row = [](const QString &name) {
        return HostRow { .host = { .id = docker::HostId(name), .name = name }, .known = true };
    };
    model.setRows(
        { row(u"web-10"_s), row(u"web-9"_s), HostRow { .all = true, .containers = 7, .known = true } });
    QCOMPARE(model.index(0, HostModel::CountColumn).data().toString(), u"7"_s);
    QCOMPARE(model.index(1, HostModel::NameColumn).data().toString(), u"web-9"_s);
    QCOMPARE(model.index(2, HostModel::NameColumn).data().toString(), u"web-10"_s);
    HostRow down = row(u"web-9"_s);
    down.connection = { .phase = docker::ConnectionPhase::Waiting };
    model.setRows({ row(u"web-10"_s), down });
    QCOMPARE(model.index(0, 0).data(StateRole).value<StateShape>(), StateShape::Failed);
}

void TestModels::certificates_end_decidesTheState_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<CertificateLife>("life");
    QTest::newRow("long") << 400 << CertificateLife::Valid;
    QTest::newRow("soon") << 29 << CertificateLife::EndsSoon;
    QTest::newRow("over") << -1 << CertificateLife::Ended;
}

void TestModels::certificates_end_decidesTheState()
{
    QFETCH(const int, days);
    const QDateTime now(QDate(2025, 3, 9), QTime(15, 5), Qt::UTC);
    CertificateRow row { .id = u"1"_s, .name = u"web-01"_s };
    row.certificate.notBefore = now.addDays(-10);
    row.certificate.notAfter = now.addDays(days);
    QTEST(lifeOf(row.certificate, now), "life");
    const std::optional<int> near = nearestEnd(row.certificate, now);
    QCOMPARE(near, days > 90 ? std::nullopt : days < 0 ? std::optional(0) : std::optional(30));
    QCOMPARE(lifeOf(row.certificate, now.addDays(-11)), CertificateLife::NotYetValid);

    CertificateModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    CertificateProxy proxy(model);
    model.setCertificates({ row }, now);
    QCOMPARE(proxy.rowCount(), 1);
    proxy.setFilterText(u"kind:server"_s);
    QCOMPARE(proxy.rowCount(), 0);
    proxy.setFilterText(u"web"_s);
    QCOMPARE(proxy.row(proxy.index(0, 0)).name, u"web-01"_s);
}

void TestModels::attention_interrupted_saysOfWhat_data()
{
    QTest::addColumn<provisioning::PlanKind>("kind");
    QTest::addColumn<QString>("says");
    using provisioning::PlanKind;
    QTest::newRow("set-up") << PlanKind::SetUp << u"set-up"_s;
    QTest::newRow("certificates") << PlanKind::ReplaceCertificates << u"replacement"_s;
    QTest::newRow("options") << PlanKind::ChangeOptions << u"options"_s;
    QTest::newRow("upgrade") << PlanKind::UpgradeEngine << u"upgrade"_s;
    QTest::newRow("removal") << PlanKind::RemoveEngine << u"removal"_s;
}

void TestModels::attention_interrupted_saysOfWhat()
{
    QFETCH(const provisioning::PlanKind, kind);
    QFETCH(const QString, says);
    provisioning::InterruptedSetup setup;
    setup.machineName = u"api-03"_s;
    setup.kind = kind;
    const QString text = attention({ setup }, {}, {}, QDateTime::currentDateTimeUtc()).constFirst().text;
    QVERIFY2(text.contains(says) && text.contains(u"api-03"_s), qPrintable(text));
}

void TestModels::attention_everything_isInOrderOfUrgency()
{
    const QDateTime now(QDate(2025, 3, 9), QTime(15, 5), Qt::UTC);
    const auto certificate = [&now](const QString &name, int days) {
        CertificateRow row { .kind = CertificateRow::Kind::Server, .id = name, .name = name };
        row.certificate.notBefore = now.addDays(-100);
        row.certificate.notAfter = now.addDays(days);
        return row;
    };
    provisioning::InterruptedSetup setup;
    setup.plan = provisioning::PlanId(u"p"_s);
    setup.machineName = u"api-03"_s;
    const docker::Host down { .id = docker::HostId(u"d"_s), .name = u"db-01"_s };
    const QList<AttentionItem> items = attention(
        { setup },
        { { kHost, { .phase = docker::ConnectionPhase::Online } },
          { down,
            { .phase = docker::ConnectionPhase::Waiting,
              .lastError = Error { .kind = ErrorKind::Timeout } } } },
        { certificate(u"later"_s, 20), certificate(u"fine"_s, 300), certificate(u"over"_s, -1) }, now);
    QCOMPARE(items.size(), 4);
    QCOMPARE(items.at(0).plan, setup.plan);
    QVERIFY(items.at(0).text.contains(u"api-03"_s));
    QCOMPARE(items.at(1).host, down.id);
    QVERIFY(items.at(2).text.contains(u"over"_s));
    QCOMPARE(items.at(2).shape, StateShape::Failed);
    QVERIFY(items.at(3).text.contains(u"later"_s));
    QVERIFY(attention({}, {}, {}, now).isEmpty());
}

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
