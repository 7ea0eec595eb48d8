// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/models/attention.h"
#include "ui/models/certificatemodel.h"
#include "ui/models/containermodel.h"
#include "ui/models/hostmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

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
    void container_hostileName_isMadeVisible();
    void proxy_names_areInNaturalOrder();
    void proxy_filter_takesFieldsAndWords_data();
    void proxy_filter_takesFieldsAndWords();
    void hosts_all_comeFirstAndInOrder();
    void certificates_end_decidesTheState_data();
    void certificates_end_decidesTheState();
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
    QTEST(shapeOf(container), "shape");
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
    const QString job = u"old-job"_s;
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
    QTest::newRow("unfinished field") << u"state:"_s << QStringList { db, web, job };
    QTest::newRow("quotes") << u"\"blog web\""_s << QStringList {};
    QTest::newRow("no match") << u"nginx"_s << QStringList {};
}

void TestModels::proxy_filter_takesFieldsAndWords()
{
    QFETCH(const QString, filter);
    Fixture f;
    auto web = test::container(u"1"_s, u"blog-web"_s, u"ghost:5"_s, u"running"_s, u"Up 1 hour"_s, u"blog"_s);
    web.ports = { { .ip = u"0.0.0.0"_s, .privatePort = 2368, .publicPort = 8080, .protocol = u"tcp"_s } };
    f.put({ web, test::container(u"2"_s, u"blog-db"_s, u"mysql:8"_s, u"running"_s, u"Up 1 hour"_s, u"blog"_s),
            test::container(u"3"_s, u"old-job"_s, u"busybox"_s, u"exited"_s, u"Exited (0) 1 hour ago"_s) });
    f.proxy.sort(ContainerModel::NameColumn);
    f.proxy.setFilterText(filter);
    QTEST(namesOf(f.proxy), "names");
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
