// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/containersummary.h"
#include "support/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::docker;

namespace {

Result<ContainerSummary> summaryFrom(const QByteArray &json)
{
    const Result<JsonDocument> document = JsonDocument::parse(json, u"test"_s);
    if (!document)
        return document.error();
    return ContainerSummary::fromJson(document->root());
}

} // namespace

class TestContainerSummary final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }
    void fromJson_fullRow_fillsEveryField();
    void fromJson_onlyId_hasDefaults();
    void fromJson_nulls_areDefaults();
    void fromJson_wrongField_namesItsPath_data();
    void fromJson_wrongField_namesItsPath();
    void names_several_givesTheOwn_data();
    void names_several_givesTheOwn();
    void health_fromObjectOrStatus_data();
    void health_fromObjectOrStatus();
    void created_anyForm_isUtc_data();
    void created_anyForm_isUtc();
    void project_podmanLabels_areUnderstood();
    void project_oneOff_isTold_data();
    void project_oneOff_isTold();
    void state_anyCase_isKnownAndKept_data();
    void state_anyCase_isKnownAndKept();
    void parseContainerList_secondRowWrong_namesIt();
    void parseContainerList_notAList_isProtocol();
};

void TestContainerSummary::fromJson_fullRow_fillsEveryField()
{
    const Result<ContainerSummary> row = summaryFrom(R"j({
        "Id": "8dfafdbc3a40", "Names": ["/boring_feynman"], "Image": "ubuntu:latest",
        "ImageID": "sha256:d745", "Command": "echo 1", "Created": 1367854155, "State": "running",
        "Status": "Up 4 days (healthy)", "SomethingNew": [1, 2],
        "Ports": [{"IP": "::", "PrivatePort": 80, "PublicPort": 8080, "Type": "tcp"},
                  {"PrivatePort": 53, "Type": "udp"},
                  {"IP": "0.0.0.0", "PrivatePort": 80, "PublicPort": 8080, "Type": "tcp"}],
        "Labels": {"com.docker.compose.project": "shop", "com.docker.compose.service": "web", "x": ""},
        "NetworkSettings": {"Networks": {"front": {"IPAddress": "172.18.0.2"}, "back": null}},
        "Mounts": [{"Type": "volume", "Name": "data", "Source": "/v/data/_data", "Destination": "/var/lib"},
                   {"Type": "bind", "Source": "/etc/web", "Destination": "/etc/nginx"},
                   {"Type": "tmpfs", "Source": "", "Destination": "/x"}]})j"_ba);
    QVERIFY2(row, qPrintable(row ? QString() : row.error().detail));
    QCOMPARE(row->id.text(), u"8dfafdbc3a40"_s);
    QCOMPARE(row->name, u"boring_feynman"_s);
    QCOMPARE(row->image, u"ubuntu:latest"_s);
    QCOMPARE(row->imageId, u"sha256:d745"_s);
    QCOMPARE(row->command, u"echo 1"_s);
    QCOMPARE(row->state.known(), ContainerState::Running);
    QCOMPARE(row->health, ContainerHealth::Healthy);
    QCOMPARE(row->status, u"Up 4 days (healthy)"_s);
    QCOMPARE(row->created, QDateTime({ 2013, 5, 6 }, { 15, 29, 15 }, Qt::UTC));
    QCOMPARE(row->created.timeSpec(), Qt::UTC);
    const QList<PortMapping> ports {
        { .privatePort = 53, .protocol = u"udp"_s },
        { .ip = u"0.0.0.0"_s, .privatePort = 80, .publicPort = 8080, .protocol = u"tcp"_s },
        { .ip = u"::"_s, .privatePort = 80, .publicPort = 8080, .protocol = u"tcp"_s },
    };
    QVERIFY(row->ports == ports);
    QCOMPARE(row->labels.size(), 3);
    QCOMPARE(row->project, u"shop"_s);
    QCOMPARE(row->service, u"web"_s);
    QCOMPARE(row->networks, QStringList({ u"back"_s, u"front"_s }));
    QCOMPARE(row->volumes,
             QStringList({ u"data"_s, u"/var/lib"_s, u"/etc/web"_s, u"/etc/nginx"_s, u"/x"_s }));
}

void TestContainerSummary::fromJson_onlyId_hasDefaults()
{
    const Result<ContainerSummary> row = summaryFrom(R"({"Id": "1"})"_ba);
    QVERIFY(row);
    QVERIFY(row->name.isEmpty());
    QCOMPARE(row->state.known(), ContainerState::Other);
    QCOMPARE(row->health, ContainerHealth::None);
    QVERIFY(!row->created.isValid());
    QVERIFY(row->ports.isEmpty());
}

void TestContainerSummary::fromJson_nulls_areDefaults()
{
    const Result<ContainerSummary> row = summaryFrom(
        R"({"Id":"1","Names":null,"Image":null,"Created":null,"Ports":null,"Labels":null,"Health":null,"State":null,
            "NetworkSettings":null,"Mounts":null})"_ba);
    QVERIFY(row);
    QVERIFY(row->networks.isEmpty() && row->volumes.isEmpty());
    QVERIFY(row->labels.isEmpty());
}

void TestContainerSummary::fromJson_wrongField_namesItsPath_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::newRow("no id") << "{}"_ba << u"$.Id"_s;
    QTest::newRow("id is null") << R"({"Id":null})"_ba << u"$.Id"_s;
    QTest::newRow("id is a number") << R"({"Id":1})"_ba << u"$.Id"_s;
    QTest::newRow("names") << R"({"Id":"1","Names":"/a"})"_ba << u"$.Names"_s;
    QTest::newRow("name") << R"({"Id":"1","Names":["/a",2]})"_ba << u"$.Names[1]"_s;
    QTest::newRow("labels") << R"({"Id":"1","Labels":[]})"_ba << u"$.Labels"_s;
    QTest::newRow("networks") << R"({"Id":"1","NetworkSettings":{"Networks":[]}})"_ba
                              << u"$.NetworkSettings.Networks"_s;
    QTest::newRow("mounts") << R"({"Id":"1","Mounts":{}})"_ba << u"$.Mounts"_s;
    QTest::newRow("port too large") << R"({"Id":"1","Ports":[{"PrivatePort":65536}]})"_ba
                                    << u"$.Ports[0].PrivatePort"_s;
    QTest::newRow("port negative") << R"({"Id":"1","Ports":[{"PublicPort":-1}]})"_ba
                                   << u"$.Ports[0].PublicPort"_s;
    QTest::newRow("created") << R"({"Id":"1","Created":{}})"_ba << u"$.Created"_s;
    QTest::newRow("created words") << R"({"Id":"1","Created":"yesterday"})"_ba << u"$.Created"_s;
    QTest::newRow("created past 64 bits") << R"({"Id":"1","Created":1e30})"_ba << u"$.Created"_s;
}

void TestContainerSummary::fromJson_wrongField_namesItsPath()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    const Result<ContainerSummary> row = summaryFrom(json);
    QVERIFY(!row);
    QCOMPARE(row.error().kind, ErrorKind::Protocol);
    QVERIFY2(row.error().detail.contains(path), qPrintable(row.error().detail));
}

void TestContainerSummary::names_several_givesTheOwn_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QString>("name");
    QTest::newRow("one") << R"(["/web"])"_ba << u"web"_s;
    QTest::newRow("link first") << R"(["/other/db","/db"])"_ba << u"db"_s;
    QTest::newRow("link last") << R"(["/db","/other/db"])"_ba << u"db"_s;
    QTest::newRow("only links") << R"(["/other/db"])"_ba << u"other/db"_s;
    QTest::newRow("no slash") << R"(["pod"])"_ba << u"pod"_s;
    QTest::newRow("none") << "[]"_ba << QString();
    QTest::newRow("empty") << R"([""])"_ba << QString();
    QTest::newRow("slash") << R"(["/"])"_ba << QString();
}

void TestContainerSummary::names_several_givesTheOwn()
{
    QFETCH(QByteArray, names);
    QFETCH(QString, name);
    const Result<ContainerSummary> row = summaryFrom(R"({"Id":"1","Names":)"_ba + names + '}');
    QVERIFY(row);
    QCOMPARE(row->name, name);
}

void TestContainerSummary::health_fromObjectOrStatus_data()
{
    using H = ContainerHealth;
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("health");
    const auto row = [](const char *name, const QByteArray &fields, ContainerHealth health) {
        QTest::newRow(name) << fields << static_cast<int>(health);
    };
    row("nothing", R"j("Status":"Up 2 hours")j"_ba, H::None);
    row("healthy", R"j("Status":"Up 2 hours (healthy)")j"_ba, H::Healthy);
    row("unhealthy", R"j("Status":"Up 2 hours (unhealthy)")j"_ba, H::Unhealthy);
    row("starting", R"j("Status":"Up 2 seconds (health: starting)")j"_ba, H::Starting);
    row("paused", R"j("Status":"Up 2 hours (Paused)")j"_ba, H::None);
    row("exit code", R"j("Status":"Exited (137) 2 hours ago")j"_ba, H::None);
    row("open bracket", R"j("Status":"Up (healthy")j"_ba, H::None);
    row("empty bracket", R"j("Status":"()")j"_ba, H::None);
    row("object", R"j("Health":{"Status":"unhealthy","FailingStreak":3},"Status":"Up 2 hours")j"_ba,
        H::Unhealthy);
    row("object wins", R"j("Health":{"Status":"starting"},"Status":"Up 2 hours (healthy)")j"_ba, H::Starting);
    row("object none", R"j("Health":{"Status":"none"},"Status":"Up 2 hours")j"_ba, H::None);
    row("object unknown", R"j("Health":{"Status":"thoughtful"})j"_ba, H::None);
}

void TestContainerSummary::health_fromObjectOrStatus()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, health);
    const Result<ContainerSummary> row = summaryFrom(R"({"Id":"1",)"_ba + fields + '}');
    QVERIFY2(row, qPrintable(row ? QString() : row.error().detail));
    QCOMPARE(static_cast<int>(row->health), health);
}

void TestContainerSummary::created_anyForm_isUtc_data()
{
    QTest::addColumn<QByteArray>("created");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("number") << "1739811096"_ba << qint64 { 1739811096 };
    QTest::newRow("text of a number") << R"("1739811096")"_ba << qint64 { 1739811096 };
    QTest::newRow("RFC 3339") << R"("2025-02-17T17:51:36.5+01:00")"_ba << qint64 { 1739811096 };
    QTest::newRow("after 2038") << "4102444800"_ba << qint64 { 4102444800 };
}

void TestContainerSummary::created_anyForm_isUtc()
{
    QFETCH(QByteArray, created);
    QFETCH(qint64, seconds);
    const Result<ContainerSummary> row = summaryFrom(R"({"Id":"1","Created":)"_ba + created + '}');
    QVERIFY2(row, qPrintable(row ? QString() : row.error().detail));
    QCOMPARE(row->created.toSecsSinceEpoch(), seconds);
    QCOMPARE(row->created.offsetFromUtc(), 0);
}

void TestContainerSummary::project_podmanLabels_areUnderstood()
{
    const Result<ContainerSummary> row = summaryFrom(
        R"({"Id":"1","Labels":{"io.podman.compose.project":"p","io.podman.compose.service":"s"}})"_ba);
    QVERIFY(row);
    QCOMPARE(row->project, u"p"_s);
    QCOMPARE(row->service, u"s"_s);
}

void TestContainerSummary::project_oneOff_isTold_data()
{
    QTest::addColumn<QByteArray>("labels");
    QTest::addColumn<bool>("isOneOff");
    QTest::newRow("service") << R"("com.docker.compose.oneoff":"False")"_ba << false;
    QTest::newRow("run") << R"("com.docker.compose.oneoff":"True")"_ba << true;
    QTest::newRow("run, as Go writes it") << R"("com.docker.compose.oneoff":"true")"_ba << true;
    QTest::newRow("hook") << R"("com.docker.compose.oneoff":"False","com.docker.compose.hook":"pre_start")"_ba
                          << true;
    QTest::newRow("other tools' hooks") << R"("helm.sh/hook":"pre-install")"_ba << false;
    QTest::newRow("none") << ""_ba << false;
}

void TestContainerSummary::project_oneOff_isTold()
{
    QFETCH(const QByteArray, labels);
    const Result<ContainerSummary> row = summaryFrom(R"({"Id":"1","Labels":{)"_ba + labels + "}}");
    QVERIFY(row);
    QTEST(row->isOneOff, "isOneOff");
}

void TestContainerSummary::state_anyCase_isKnownAndKept_data()
{
    QTest::addColumn<QString>("wire");
    QTest::addColumn<int>("known");
    QTest::newRow("running") << u"running"_s << static_cast<int>(ContainerState::Running);
    QTest::newRow("Exited") << u"Exited"_s << static_cast<int>(ContainerState::Exited);
    QTest::newRow("created") << u"created"_s << static_cast<int>(ContainerState::Created);
    QTest::newRow("paused") << u"paused"_s << static_cast<int>(ContainerState::Paused);
    QTest::newRow("restarting") << u"restarting"_s << static_cast<int>(ContainerState::Restarting);
    QTest::newRow("removing") << u"removing"_s << static_cast<int>(ContainerState::Removing);
    QTest::newRow("dead") << u"dead"_s << static_cast<int>(ContainerState::Dead);
    QTest::newRow("stopping") << u"stopping"_s << static_cast<int>(ContainerState::Other);
    QTest::newRow("empty") << QString() << static_cast<int>(ContainerState::Other);
}

void TestContainerSummary::state_anyCase_isKnownAndKept()
{
    QFETCH(QString, wire);
    QFETCH(int, known);
    const ContainerState state = ContainerState::parse(wire);
    QCOMPARE(static_cast<int>(state.known()), known);
    QCOMPARE(state.wire(), wire);
}

void TestContainerSummary::parseContainerList_secondRowWrong_namesIt()
{
    const Result<QList<ContainerSummary>> rows = parseContainerList(R"([{"Id":"1"},{"Id":2}])"_ba, u"list"_s);
    QVERIFY(!rows);
    QVERIFY2(rows.error().detail.contains(u"$[1].Id"_s), qPrintable(rows.error().detail));
}

void TestContainerSummary::parseContainerList_notAList_isProtocol()
{
    for (const QByteArray &text : { "{}"_ba, "null"_ba, "\"x\""_ba, ""_ba, "[{\"Id\":\"1\"}"_ba }) {
        const Result<QList<ContainerSummary>> rows = parseContainerList(text, u"list"_s);
        QVERIFY2(!rows, text.constData());
        QCOMPARE(rows.error().kind, ErrorKind::Protocol);
    }
}

QTEST_GUILESS_MAIN(TestContainerSummary)
#include "tst_containersummary.moc"
