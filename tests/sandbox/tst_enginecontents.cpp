// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineprobe.h"
#include "openapicheck.h"
#include "support/suites.h"
#include "support/warnings.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using slipway::sandbox::EngineAccess;
using slipway::sandbox::Sandbox;
using slipway::test::askEngine;
using slipway::test::EngineAnswer;
using slipway::test::EngineStream;
using slipway::test::OpenApiCheck;

namespace {

QByteArray filtersQuery(const QByteArray &json)
{
    return "filters=" + json.toPercentEncoding();
}

QByteArray execRequest(const QByteArray &id, bool isTty)
{
    const QByteArray body =
        isTty ? R"({"Detach":false,"Tty":true,"ConsoleSize":[30,100]})" : R"({"Detach":false})";
    return "POST /v1.43/exec/" + id
        + "/start HTTP/1.1\r\nHost: engine\r\nConnection: Upgrade\r\nUpgrade: tcp\r\nContent-Type: "
          "application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

/// What the simulated engine knows beyond lists and actions: logs, stats, creation, images, networks,
/// volumes, processes and files; and that it keeps to the API's description.
class TestEngineContents final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_sandbox.reset(); }

    void logs_tailSinceAndUntil_giveThoseLines();
    void logs_longHistory_isWholeAndInOrder();
    void logs_terminal_areRaw();
    void logs_longLine_comesInParts();
    void logs_follow_goesOnAndEndsWithTheContainer();
    void stats_move_andFirstFrameHasNoBefore();
    void stats_stopped_areEmpty();
    void create_isShownByInspect();
    void create_wrong_isRefused_data();
    void create_wrong_isRefused();
    void created_runsItsScript();
    void created_restartsOnFailure();
    void stop_ofDeafContainer_takesTheGraceTime();
    void wait_tellsTheExitCode();
    void update_changesLimitsAndPolicy();
    void prune_removesStoppedOnly();
    void pull_reportsProgress_data();
    void pull_reportsProgress();
    void image_inUse_cannotBeRemoved();
    void networksAndVolumes_liveAndDie();
    void exec_terminal_isUpgraded();
    void exec_withoutTerminal_isFramedAndEnds();
    void exec_missingShell_saysSoInTheStream();
    void exec_flood_waitsForSlowReader();
    void archive_upAndDown_isTheSame();
    void events_everyKind_areTold();
    void live_linesArriveAndThingsHappen();
    void load_hasEnginesContainersAndEvents();
    void answers_areAsDescribed_data();
    void answers_areAsDescribed();

private:
    EngineAnswer ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}) const
    {
        return askEngine(m_engine, method, target, body);
    }
    QByteArray create(const QByteArray &name, const QByteArray &body) const
    {
        return ask("POST", "/v1.43/containers/create?name=" + name, body)
            .object()
            .value(u"Id"_s)
            .toString()
            .toLatin1();
    }
    QByteArray makeExec(const QByteArray &container, const QByteArray &body) const
    {
        return ask("POST", "/v1.43/containers/" + container + "/exec", body)
            .object()
            .value(u"Id"_s)
            .toString()
            .toLatin1();
    }
    static QString description();

    std::unique_ptr<Sandbox> m_sandbox;
    EngineAccess m_engine;
};

void TestEngineContents::init()
{
    slipway::test::failOnAnyWarning();
    auto sandbox = Sandbox::start({ .heartbeat = 0ms });
    QVERIFY(sandbox);
    m_sandbox = std::move(*sandbox);
    m_engine = m_sandbox->presetEngine();
}

void TestEngineContents::logs_tailSinceAndUntil_giveThoseLines()
{
    const QByteArray target = "/v1.43/containers/blog-proxy-1/logs?stdout=1&stderr=1&timestamps=1";
    QByteArray errors;
    const QByteArray last = ask("GET", target + "&tail=5").unframed(&errors);
    QCOMPARE(last.count('\n') + errors.count('\n'), 5);
    const QList<QByteArray> lines = last.split('\n');
    const QByteArray stamp = lines.first().left(lines.first().indexOf(' '));
    QCOMPARE(stamp.size(), 30); // 2026-11-25T19:20:21.123456789Z
    const QDateTime time =
        QDateTime::fromString(QString::fromLatin1(stamp.left(23)) + u'Z', Qt::ISODateWithMs);
    QVERIFY(time.isValid());
    const QByteArray cursor = QByteArray::number(time.toSecsSinceEpoch()) + '.' + stamp.mid(20, 9);
    const QByteArray from = ask("GET", target + "&since=" + cursor).unframed();
    QVERIFY2(from.startsWith(lines.first()), from.left(200).constData());
    const QByteArray to = ask("GET", target + "&tail=3&until=" + cursor).unframed();
    QVERIFY(to.endsWith(lines.first() + '\n'));
    QCOMPARE(ask("GET", target + "&tail=0").body, QByteArray());
}

void TestEngineContents::logs_longHistory_isWholeAndInOrder()
{
    QByteArray errors;
    const EngineAnswer answer = ask("GET", "/v1.43/containers/grafana/logs?stdout=1&stderr=1&timestamps=1");
    const QByteArray out = answer.unframed(&errors);
    QCOMPARE(out.count('\n'), 12'000);
    QList<QByteArray> lines = out.split('\n');
    lines.removeLast();
    QVERIFY(std::is_sorted(lines.begin(), lines.end(),
                           [](const QByteArray &a, const QByteArray &b) { return a.left(30) < b.left(30); }));
    // It is the same the next time.
    QVERIFY(ask("GET", "/v1.43/containers/grafana/logs?stdout=1&timestamps=1&tail=100").unframed()
            == lines.last(100).join('\n') + '\n');
}

void TestEngineContents::logs_terminal_areRaw()
{
    const EngineAnswer answer = ask("GET", "/v1.43/containers/console/logs?stdout=1&tail=2");
    QVERIFY(answer.head.contains("application/vnd.docker.raw-stream"));
    QVERIFY(answer.body.endsWith("\r\n") && answer.body.front() != '\1');
}

void TestEngineContents::logs_longLine_comesInParts()
{
    const EngineAnswer answer =
        ask("GET", "/v1.43/containers/shop-orders-1/logs?stdout=1&stderr=1&timestamps=1");
    const QByteArray out = answer.unframed();
    const qsizetype start = out.indexOf("whole basket");
    QVERIFY(start > 0);
    const QByteArray line = out.mid(start, out.indexOf('\n', start) - start);
    QVERIFY(line.size() > 36'000);
    // Each part repeats the stamp.
    static const QRegularExpression kStamp(u"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z "_s);
    QCOMPARE(QString::fromLatin1(line).count(kStamp), 2);
}

void TestEngineContents::logs_follow_goesOnAndEndsWithTheContainer()
{
    const QByteArray id =
        create("talker",
               R"({"Image":"busybox:1.36","Cmd":["sh","-c",)"
               R"("for i in 1 2 3; do echo line $i; sleep 0.05; done; echo bad >&2; exit 3"]})");
    QCOMPARE(ask("POST", "/containers/" + id + "/start").status, 204);
    const EngineAnswer answer = ask("GET", "/v1.43/containers/" + id + "/logs?stdout=1&stderr=1&follow=1");
    QByteArray errors;
    QCOMPARE(answer.unframed(&errors), "line 1\nline 2\nline 3\n"_ba);
    QCOMPARE(errors, "bad\n"_ba);
    QCOMPARE(ask("GET", "/containers/talker/json").object()[u"State"_s][u"ExitCode"_s].toInt(), 3);
}

void TestEngineContents::stats_move_andFirstFrameHasNoBefore()
{
    EngineStream stream(m_engine, "GET /v1.43/containers/shop-inventory-1/stats HTTP/1.1\r\nHost: e\r\n\r\n");
    QTRY_VERIFY(stream.body().count("\n{") >= 2);
    const QList<QByteArray> frames = slipway::test::unchunked(stream.body()).split('\n');
    const QJsonObject first = QJsonDocument::fromJson(frames.at(0)).object();
    const QJsonObject second = QJsonDocument::fromJson(frames.at(1)).object();
    QCOMPARE(first[u"precpu_stats"_s][u"cpu_usage"_s][u"total_usage"_s].toInteger(), 0);
    QVERIFY(!first[u"precpu_stats"_s].toObject().contains(u"system_cpu_usage"_s));
    const auto total = [](const QJsonObject &frame, const QString &which) {
        return frame[which][u"cpu_usage"_s][u"total_usage"_s].toInteger();
    };
    QVERIFY(total(second, u"cpu_stats"_s) > total(second, u"precpu_stats"_s));
    const double cpu = double(total(second, u"cpu_stats"_s) - total(second, u"precpu_stats"_s));
    const double host = double(second[u"cpu_stats"_s][u"system_cpu_usage"_s].toInteger()
                               - second[u"precpu_stats"_s][u"system_cpu_usage"_s].toInteger());
    const double percent = cpu / host * second[u"cpu_stats"_s][u"online_cpus"_s].toInt() * 100;
    QVERIFY2(percent > 1 && percent < 60, qPrintable(QString::number(percent)));
    QVERIFY(second[u"memory_stats"_s][u"stats"_s][u"inactive_file"_s].toInteger() > 0);
    QVERIFY(!second[u"memory_stats"_s][u"stats"_s].toObject().contains(u"total_inactive_file"_s));
    const QJsonObject host2 =
        ask("GET", "/v1.43/containers/node-exporter/stats?stream=0&one-shot=1").object();
    QVERIFY(!host2.contains(u"networks"_s));
}

void TestEngineContents::stats_stopped_areEmpty()
{
    const QJsonObject json = ask("GET", "/v1.43/containers/nightly-backup/stats?stream=0").object();
    QCOMPARE(json[u"read"_s].toString(), u"0001-01-01T00:00:00Z"_s);
    QVERIFY(json[u"memory_stats"_s].toObject().isEmpty());
}

void TestEngineContents::create_isShownByInspect()
{
    const QByteArray body =
        R"({"Image":"nginx:1.27","Env":["A=1","PATH=/x"],"Labels":{"tier":"db"},"User":"33","WorkingDir":"/srv",)"
        R"("Hostname":"web","ExposedPorts":{"9000/udp":{}},"Healthcheck":{"Test":["CMD","true"]},"StopTimeout":3,)"
        R"("HostConfig":{"PortBindings":{"80/tcp":[{"HostIp":"127.0.0.1","HostPort":"8081"}]},"Memory":67108864,)"
        R"("NanoCpus":500000000,"RestartPolicy":{"Name":"on-failure","MaximumRetryCount":4},"CapAdd":["NET_ADMIN"],)"
        R"("Binds":["/srv/data:/data:ro","vol1:/vol"],"ReadonlyRootfs":true,"NetworkMode":"blog_default"}})";
    const EngineAnswer made = ask("POST", "/v1.43/containers/create?name=web", body);
    QCOMPARE(made.status, 201);
    const QJsonObject json = ask("GET", "/v1.43/containers/web/json").object();
    const QJsonValue config = json[u"Config"_s];
    const QJsonValue host = json[u"HostConfig"_s];
    QCOMPARE(config[u"Env"_s].toArray(), (QJsonArray { u"A=1"_s, u"PATH=/x"_s }));
    QCOMPARE(config[u"Cmd"_s].toArray(), (QJsonArray { u"nginx"_s, u"-g"_s, u"daemon off;"_s }));
    QCOMPARE(config[u"Entrypoint"_s].toArray(), QJsonArray { u"/docker-entrypoint.sh"_s });
    QCOMPARE(config[u"Labels"_s][u"tier"_s].toString(), u"db"_s);
    QCOMPARE(config[u"User"_s].toString(), u"33"_s);
    QCOMPARE(config[u"Hostname"_s].toString(), u"web"_s);
    QVERIFY(config[u"ExposedPorts"_s].toObject().contains(u"9000/udp"_s));
    QVERIFY(config[u"ExposedPorts"_s].toObject().contains(u"80/tcp"_s));
    QCOMPARE(config[u"Healthcheck"_s][u"Test"_s].toArray().size(), 2);
    QCOMPARE(host[u"PortBindings"_s][u"80/tcp"_s][0][u"HostPort"_s].toString(), u"8081"_s);
    QCOMPARE(host[u"Memory"_s].toInteger(), 67'108'864);
    QCOMPARE(host[u"NanoCpus"_s].toInteger(), 500'000'000);
    QCOMPARE(host[u"RestartPolicy"_s][u"MaximumRetryCount"_s].toInt(), 4);
    QCOMPARE(host[u"CapAdd"_s].toArray(), QJsonArray { u"NET_ADMIN"_s });
    QCOMPARE(host[u"Binds"_s].toArray(), (QJsonArray { u"/srv/data:/data:ro"_s, u"vol1:/vol"_s }));
    QCOMPARE(host[u"ReadonlyRootfs"_s].toBool(), true);
    QCOMPARE(host[u"NetworkMode"_s].toString(), u"blog_default"_s);
    QCOMPARE(json[u"State"_s][u"Status"_s].toString(), u"created"_s);
    QCOMPARE(json[u"Mounts"_s].toArray().size(), 2);
    QCOMPARE(ask("GET", "/v1.43/volumes/vol1").status, 200);
    QCOMPARE(ask("POST", "/v1.43/containers/web/start").status, 204);
    const QJsonArray rows =
        ask("GET", "/v1.43/containers/json?" + filtersQuery(R"({"name":["web"],"label":["tier=db"]})"))
            .array();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first()[u"Ports"_s].toArray().size(), 2);
}

void TestEngineContents::create_wrong_isRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *title, const QByteArray &name, const QByteArray &body, int status,
                        const QString &message) {
        QTest::newRow(title) << name << body << status << message;
    };
    row("no image", "x1", R"({"Image":"nobody/nothing"})", 404, u"No such image: nobody/nothing:latest"_s);
    row("taken", "grafana", R"({"Image":"nginx:1.27"})", 409,
        u"Conflict. The container name \"/grafana\" is already in use by container"_s);
    row("bad name", "a%20b", R"({"Image":"nginx:1.27"})", 400, u"Invalid container name (a b)"_s);
    row("little memory", "x1", R"({"Image":"nginx:1.27","HostConfig":{"Memory":4096}})", 400,
        u"Minimum memory limit allowed is 6MB"_s);
    row("many processors", "x1", R"({"Image":"nginx:1.27","HostConfig":{"NanoCpus":64000000000}})", 400,
        u"range of CPUs is from 0.01 to 2.00"_s);
    row("policy", "x1", R"({"Image":"nginx:1.27","HostConfig":{"RestartPolicy":{"Name":"sometimes"}}})", 400,
        u"invalid restart policy"_s);
    row("no JSON", "x1", "{", 400, u"invalid JSON"_s);
    row("empty", "x1", "{}", 400, u"config cannot be empty"_s);
}

void TestEngineContents::create_wrong_isRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, message);
    const EngineAnswer answer = ask("POST", "/v1.43/containers/create?name=" + name, body);
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.message().startsWith(message), qPrintable(answer.message()));
}

void TestEngineContents::created_runsItsScript()
{
    create("job", R"({"Image":"alpine:3.21","Cmd":["echo","done"],"HostConfig":{"AutoRemove":true}})");
    EngineStream wait(m_engine,
                      "POST /v1.43/containers/job/wait?condition=removed HTTP/1.1\r\nHost: e\r\n"
                      "Content-Length: 0\r\n\r\n");
    QTRY_VERIFY(wait.received().startsWith("HTTP/1.1 200"));
    QCOMPARE(ask("POST", "/containers/job/start").status, 204);
    QTRY_VERIFY(wait.body().contains("{\"StatusCode\":0}"));
    QCOMPARE(ask("GET", "/containers/job/json").status, 404);

    create("odd", R"({"Image":"alpine:3.21","Cmd":["nonsense"]})");
    const EngineAnswer answer = ask("POST", "/containers/odd/start");
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.message().contains(u"executable file not found in $PATH"_s));
}

void TestEngineContents::created_restartsOnFailure()
{
    create("flaky",
           R"({"Image":"alpine:3.21","Cmd":["sh","-c","exit 9"],)"
           R"("HostConfig":{"RestartPolicy":{"Name":"on-failure","MaximumRetryCount":2}}})");
    QCOMPARE(ask("POST", "/containers/flaky/start").status, 204);
    const auto state = [this] { return ask("GET", "/containers/flaky/json").object(); };
    QTRY_COMPARE(state()[u"State"_s][u"Status"_s].toString(), u"exited"_s);
    QCOMPARE(state()[u"RestartCount"_s].toInt(), 2);
    QCOMPARE(state()[u"State"_s][u"ExitCode"_s].toInt(), 9);
}

void TestEngineContents::stop_ofDeafContainer_takesTheGraceTime()
{
    create("deaf", R"({"Image":"busybox:1.36","Cmd":["sleep","1000"]})");
    QCOMPARE(ask("POST", "/containers/deaf/start").status, 204);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(ask("POST", "/containers/deaf/stop?t=1").status, 204);
    QVERIFY(timer.elapsed() >= 950);
    QCOMPARE(ask("GET", "/containers/deaf/json").object()[u"State"_s][u"ExitCode"_s].toInt(), 137);
}

void TestEngineContents::wait_tellsTheExitCode()
{
    QVERIFY(ask("POST", "/containers/monthly-report/wait").body.contains("{\"StatusCode\":137}"));
    QCOMPARE(ask("POST", "/containers/monthly-report/wait?condition=nonsense").status, 400);
}

void TestEngineContents::update_changesLimitsAndPolicy()
{
    const QByteArray body =
        R"({"Memory":134217728,"MemorySwap":268435456,"RestartPolicy":{"Name":"always","MaximumRetryCount":0}})";
    QCOMPARE(ask("POST", "/v1.43/containers/grafana/update", body).status, 200);
    const QJsonValue host = ask("GET", "/containers/grafana/json").object()[u"HostConfig"_s];
    QCOMPARE(host[u"Memory"_s].toInteger(), 134'217'728);
    QCOMPARE(host[u"RestartPolicy"_s][u"Name"_s].toString(), u"always"_s);
    QCOMPARE(ask("POST", "/v1.43/containers/grafana/update", R"({"Memory":536870912})").status, 409);
    const QJsonObject stats = ask("GET", "/v1.43/containers/grafana/stats?stream=0&one-shot=1").object();
    QCOMPARE(stats[u"memory_stats"_s][u"limit"_s].toInteger(), 134'217'728);
}

void TestEngineContents::prune_removesStoppedOnly()
{
    const QJsonObject json = ask("POST", "/v1.43/containers/prune").object();
    QCOMPARE(json[u"ContainersDeleted"_s].toArray().size(), 4);
    QVERIFY(json[u"SpaceReclaimed"_s].toInteger() > 0);
    QCOMPARE(ask("GET", "/containers/json?all=1").array().size(), 16);
}

void TestEngineContents::pull_reportsProgress_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contains");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("new") << "fromImage=debian&tag=13"_ba << 200
                         << "Status: Downloaded newer image for debian:13"_ba << true;
    QTest::newRow("up to date") << "fromImage=nginx&tag=1.27"_ba << 200
                                << "Status: Image is up to date for nginx:1.27"_ba << true;
    QTest::newRow("fails within 200")
        << "fromImage=ghcr.io/example/broken&tag=1"_ba << 200
        << "\"errorDetail\":{\"message\":\"failed to register layer"_ba << false;
    QTest::newRow("unknown") << "fromImage=nonexistent"_ba << 404 << "pull access denied for nonexistent"_ba
                             << false;
}

void TestEngineContents::pull_reportsProgress()
{
    QFETCH(QByteArray, query);
    QFETCH(int, status);
    QFETCH(QByteArray, contains);
    QFETCH(bool, isThere);
    const EngineAnswer answer = ask("POST", "/v1.43/images/create?" + query);
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.body.contains(contains), answer.body.constData());
    QByteArray name = query;
    name.replace("fromImage=", "").replace("&tag=", ":");
    QCOMPARE(ask("GET", "/v1.43/images/" + name + "/json").status, isThere ? 200 : 404);
}

void TestEngineContents::image_inUse_cannotBeRemoved()
{
    const EngineAnswer used = ask("DELETE", "/v1.43/images/grafana/grafana:11.4.0");
    QCOMPARE(used.status, 409);
    QVERIFY(used.message().startsWith(
        u"conflict: unable to remove repository reference \"grafana/grafana:11.4.0\" (must force) - container "_s));
    QCOMPARE(ask("POST", "/v1.43/images/busybox:1.36/tag?repo=mine&tag=2").status, 201);
    QCOMPARE(ask("DELETE", "/v1.43/images/mine:2").array().size(), 1);
    const QJsonArray rows = ask("DELETE", "/v1.43/images/busybox:1.36").array();
    QVERIFY(rows.last().toObject().contains(u"Deleted"_s));
    QCOMPARE(ask("DELETE", "/v1.43/images/busybox:1.36").status, 404);
    QCOMPARE(ask("POST", "/v1.43/images/prune").object()[u"ImagesDeleted"_s].toArray().size(), 1);
}

void TestEngineContents::networksAndVolumes_liveAndDie()
{
    QCOMPARE(ask("POST", "/v1.43/networks/create", R"({"Name":"lab","Labels":{"a":"b"}})").status, 201);
    QCOMPARE(ask("POST", "/v1.43/networks/create", R"({"Name":"lab"})").status, 409);
    QCOMPARE(ask("POST", "/v1.43/networks/lab/connect", R"({"Container":"grafana"})").status, 200);
    QCOMPARE(ask("GET", "/v1.43/networks/lab").object()[u"Containers"_s].toObject().size(), 1);
    QCOMPARE(ask("DELETE", "/v1.43/networks/lab").status, 403);
    QCOMPARE(ask("POST", "/v1.43/networks/lab/disconnect", R"({"Container":"grafana"})").status, 200);
    QCOMPARE(ask("DELETE", "/v1.43/networks/lab").status, 204);
    QCOMPARE(ask("DELETE", "/v1.43/networks/bridge").status, 403);
    QCOMPARE(ask("POST", "/v1.43/networks/prune").object()[u"NetworksDeleted"_s].toArray(),
             QJsonArray { u"old_experiment"_s });
    QCOMPARE(ask("POST", "/v1.43/volumes/create", R"({"Name":"data"})").status, 201);
    QCOMPARE(ask("POST", "/v1.43/volumes/create", R"({"Name":"/etc"})").status, 400);
    QCOMPARE(ask("DELETE", "/v1.43/volumes/blog_db-data").status, 409);
    QCOMPARE(ask("POST", "/v1.43/volumes/prune").object()[u"VolumesDeleted"_s].toArray().size(), 1);
    QCOMPARE(ask("DELETE", "/v1.43/volumes/data").status, 204);
    QCOMPARE(ask("GET", "/v1.43/volumes/data").status, 404);
}

void TestEngineContents::exec_terminal_isUpgraded()
{
    const QByteArray id =
        makeExec("grafana",
                 R"({"AttachStdin":true,"AttachStdout":true,"AttachStderr":true,"Tty":true,)"
                 R"("Cmd":["/bin/sh"],"Env":["GREETING=hei"]})");
    EngineStream stream(m_engine, execRequest(id, true));
    QTRY_VERIFY(stream.received().startsWith("HTTP/1.1 101 UPGRADED\r\n"));
    QVERIFY(stream.received().contains("application/vnd.docker.raw-stream"));
    stream.send("stty size; echo $GREETING\r");
    QTRY_VERIFY(stream.body().contains("30 100\r\nhei\r\n"));
    QCOMPARE(ask("POST", "/v1.43/exec/" + id + "/resize?h=50&w=132").status, 200);
    stream.send("stty size\r");
    QTRY_VERIFY(stream.body().contains("50 132\r\n"));
    QVERIFY(ask("GET", "/v1.43/exec/" + id + "/json").object()[u"Running"_s].toBool());
    stream.send("exit 4\r");
    QTRY_VERIFY(!stream.isOpen());
    const QJsonObject after = ask("GET", "/v1.43/exec/" + id + "/json").object();
    QCOMPARE(after[u"Running"_s].toBool(), false);
    QCOMPARE(after[u"ExitCode"_s].toInt(), 4);
    QCOMPARE(ask("POST", "/v1.43/exec/" + id + "/resize?h=50&w=132").status, 409);
}

void TestEngineContents::exec_withoutTerminal_isFramedAndEnds()
{
    const QByteArray id = makeExec("grafana",
                                   R"({"AttachStdout":true,"AttachStderr":true,)"
                                   R"("Cmd":["sh","-c","echo out; echo err >&2; exit 5"]})");
    EngineStream stream(m_engine, execRequest(id, false));
    QTRY_VERIFY(!stream.received().isEmpty() && !stream.isOpen());
    QVERIFY(stream.received().contains("application/vnd.docker.multiplexed-stream"));
    QByteArray errors;
    const EngineAnswer answer { 101, {}, stream.body() };
    QCOMPARE(answer.unframed(&errors), "out\n"_ba);
    QCOMPARE(errors, "err\n"_ba);
    QCOMPARE(ask("GET", "/v1.43/exec/" + id + "/json").object()[u"ExitCode"_s].toInt(), 5);
    QCOMPARE(ask("POST", "/v1.43/containers/nightly-backup/exec", R"({"Cmd":["sh"]})").status, 409);
    QCOMPARE(ask("POST", "/v1.43/containers/grafana/exec", R"({"Cmd":[]})").status, 400);
}

void TestEngineContents::exec_missingShell_saysSoInTheStream()
{
    const QByteArray id =
        makeExec("shop-orders-1", R"({"AttachStdin":true,"AttachStdout":true,"Tty":true,"Cmd":["bash"]})");
    EngineStream stream(m_engine, execRequest(id, true));
    QTRY_VERIFY(stream.body().contains("executable file not found in $PATH") && !stream.isOpen());
    QCOMPARE(ask("GET", "/v1.43/exec/" + id + "/json").object()[u"ExitCode"_s].toInt(), 127);
}

void TestEngineContents::exec_flood_waitsForSlowReader()
{
    const QByteArray id =
        makeExec("grafana", R"({"AttachStdin":true,"AttachStdout":true,"Tty":true,"Cmd":["yes"]})");
    EngineStream stream(m_engine, execRequest(id, true));
    QTRY_VERIFY(stream.body().size() > 2'000'000);
    stream.send("\x03");
    QTRY_VERIFY(!stream.isOpen());
    QCOMPARE(ask("GET", "/v1.43/exec/" + id + "/json").object()[u"ExitCode"_s].toInt(), 130);
}

void TestEngineContents::archive_upAndDown_isTheSame()
{
    const EngineAnswer down = ask("GET", "/v1.43/containers/chat-bot/archive?path=/app");
    QCOMPARE(down.status, 200);
    QVERIFY(down.head.contains("X-Docker-Container-Path-Stat: "));
    QVERIFY(down.body.contains("app/grüße.txt"));
    QCOMPARE(ask("PUT", "/v1.43/containers/chat-bot/archive?path=/tmp", down.body).status, 200);
    const EngineAnswer again = ask("GET", "/v1.43/containers/chat-bot/archive?path=/tmp/app");
    QVERIFY(again.body == down.body);
    const EngineAnswer changes = ask("GET", "/v1.43/containers/chat-bot/changes");
    QVERIFY(changes.body.contains("/tmp/app/grüße.txt"));
    const EngineAnswer head = ask("HEAD", "/v1.43/containers/chat-bot/archive?path=/app");
    QCOMPARE(head.status, 200);
    QVERIFY(head.body.isEmpty());
    QCOMPARE(ask("GET", "/v1.43/containers/chat-bot/archive?path=/nothing").status, 404);
    QCOMPARE(ask("GET", "/v1.43/containers/chat-bot/archive").status, 400);
    QCOMPARE(ask("PUT", "/v1.43/containers/chat-bot/archive?path=/etc/hostname", down.body).status, 400);
    QCOMPARE(ask("PUT", "/v1.43/containers/shop-orders-1/archive?path=/tmp", down.body).status, 403);
}

void TestEngineContents::events_everyKind_areTold()
{
    EngineStream stream(m_engine, "GET /v1.43/events HTTP/1.1\r\nHost: e\r\n\r\n");
    QTRY_VERIFY(stream.received().startsWith("HTTP/1.1 200"));
    create("one", R"({"Image":"alpine:3.21","Cmd":["sleep","1000"]})");
    ask("POST", "/containers/one/start");
    ask("POST", "/containers/one/rename?name=two");
    ask("POST", "/containers/two/kill");
    ask("DELETE", "/containers/two");
    ask("POST", "/volumes/create", R"({"Name":"v"})");
    ask("POST", "/networks/create", R"({"Name":"n"})");
    ask("POST", "/images/alpine:3.21/tag?repo=mine");
    QTRY_VERIFY(stream.body().contains("\"Action\":\"tag\""));
    for (const QByteArray action : { "create", "start", "rename", "kill", "die", "destroy", "connect" })
        QVERIFY2(stream.body().contains("\"Action\":\"" + action + '"'), action.constData());
    QVERIFY(stream.body().contains("\"oldName\":\"/one\""));
    QVERIFY(stream.body().contains("\"exitCode\":\"137\""));
    stream.close();
}

void TestEngineContents::live_linesArriveAndThingsHappen()
{
    m_sandbox.reset();
    auto sandbox = Sandbox::start({ .heartbeat = 20ms });
    QVERIFY(sandbox);
    const EngineAccess engine = (*sandbox)->presetEngine();
    EngineStream log(engine,
                     "GET /v1.43/containers/blog-proxy-1/logs?stdout=1&stderr=1&follow=1&tail=0 "
                     "HTTP/1.1\r\nHost: e\r\n\r\n");
    EngineStream events(engine, "GET /v1.43/events HTTP/1.1\r\nHost: e\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(log.body().count('\n') > 8, 20'000);
    // The worker works and pauses, the nightly job runs and ends.
    QTRY_VERIFY_WITH_TIMEOUT(events.body().contains("\"Action\":\"unpause\""), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(events.body().contains("\"exitCode\":\"0\""), 20'000);
    log.close();
    events.close();
}

void TestEngineContents::load_hasEnginesContainersAndEvents()
{
    m_sandbox.reset();
    QVERIFY(!Sandbox::start({ .engines = 20 })); // on twelve machines
    auto sandbox = Sandbox::start(
        { .machines = 60, .heartbeat = 0ms, .engines = 20, .containers = 250, .eventsPerSecond = 200 });
    QVERIFY(sandbox);
    const QList<EngineAccess> engines = (*sandbox)->presetEngines();
    QCOMPARE(engines.size(), 20);
    const EngineAccess &last = engines.last();
    const EngineAnswer all = askEngine(last, "GET", "/v1.43/containers/json?all=1");
    QCOMPARE(all.array().size(), 250);
    EngineStream events(last, "GET /v1.43/events HTTP/1.1\r\nHost: e\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(events.body().count("\"Type\":\"container\"") > 400, 20'000);
    QVERIFY(events.body().contains("\"Action\":\"die\""));
    events.close();
}

/// The suite's yaml as JSON, made once by python3 (Debian's python3-yaml); empty when that cannot be.
QString TestEngineContents::description()
{
    const QString suite = slipway::test::suiteFolder(u"docker-swagger"_s);
    const QString yaml = suite + u"/v1.43.yaml"_s;
    const QString json = suite + u"/v1.43.json"_s;
    if (suite.isEmpty() || QFile::exists(json))
        return suite;
    QProcess process;
    process.start(u"/usr/bin/python3"_s,
                  { u"-c"_s,
                    u"import json, os, sys, yaml\n"
                    "text = yaml.safe_load(open(sys.argv[1]))\n"
                    "json.dump(text, open(sys.argv[2] + '.new', 'w'), default=str)\n"
                    "os.rename(sys.argv[2] + '.new', sys.argv[2])"_s,
                    yaml, json });
    constexpr int kLimit = 60'000;
    const bool isDone = process.waitForFinished(kLimit) && process.exitCode() == 0;
    return isDone ? suite : QString();
}

void TestEngineContents::answers_areAsDescribed_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &method, const QByteArray &target,
                        const QString &path, const QByteArray &body = {}) {
        QTest::newRow(name) << method << target << path << body;
    };
    const QString one = u"/containers/{id}"_s;
    row("containers", "GET", "/containers/json?all=1&size=1", u"/containers/json"_s);
    row("container", "GET", "/containers/blog-db-1/json?size=1", one + u"/json"_s);
    row("created one", "GET", "/containers/draft/json", one + u"/json"_s);
    row("privileged", "GET", "/containers/ci-runner/json", one + u"/json"_s);
    row("no container", "GET", "/containers/nobody/json", one + u"/json"_s);
    row("top", "GET", "/containers/blog-db-1/top", one + u"/top"_s);
    row("top aux", "GET", "/containers/blog-db-1/top?ps_args=aux", one + u"/top"_s);
    row("changes", "GET", "/containers/console/changes", one + u"/changes"_s);
    row("stats", "GET", "/containers/blog-db-1/stats?stream=0&one-shot=1", one + u"/stats"_s);
    row("start twice", "POST", "/containers/grafana/start", one + u"/start"_s);
    row("update", "POST", "/containers/grafana/update", one + u"/update"_s, R"({"CpuShares":512})");
    row("wait", "POST", "/containers/nightly-backup/wait", one + u"/wait"_s);
    row("create", "POST", "/containers/create?name=x1", u"/containers/create"_s, R"({"Image":"nginx:1.27"})");
    row("create taken", "POST", "/containers/create?name=grafana", u"/containers/create"_s,
        R"({"Image":"nginx:1.27"})");
    row("prune containers", "POST", "/containers/prune", u"/containers/prune"_s);
    row("exec", "POST", "/containers/grafana/exec", one + u"/exec"_s, R"({"Cmd":["sh"]})");
    row("no exec", "GET", "/exec/nothing/json", u"/exec/{id}/json"_s);
    row("images", "GET", "/images/json", u"/images/json"_s);
    row("image", "GET", "/images/nginx:1.27/json", u"/images/{name}/json"_s);
    row("history", "GET", "/images/nginx:1.27/history", u"/images/{name}/history"_s);
    row("image in use", "DELETE", "/images/nginx:1.27", u"/images/{name}"_s);
    row("image removed", "DELETE", "/images/busybox:1.36", u"/images/{name}"_s);
    row("prune images", "POST", "/images/prune", u"/images/prune"_s);
    row("volumes", "GET", "/volumes", u"/volumes"_s);
    row("volume", "GET", "/volumes/registry-data", u"/volumes/{name}"_s);
    row("create volume", "POST", "/volumes/create", u"/volumes/create"_s, R"({"Name":"v1"})");
    row("prune volumes", "POST", "/volumes/prune", u"/volumes/prune"_s);
    row("networks", "GET", "/networks", u"/networks"_s);
    row("network", "GET", "/networks/blog_default", u"/networks/{id}"_s);
    row("create network", "POST", "/networks/create", u"/networks/create"_s, R"({"Name":"n1"})");
    row("prune networks", "POST", "/networks/prune", u"/networks/prune"_s);
    row("info", "GET", "/info", u"/info"_s);
    row("version", "GET", "/version", u"/version"_s);
    row("disk use", "GET", "/system/df", u"/system/df"_s);
}

void TestEngineContents::answers_areAsDescribed()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    const QString folder = description();
    if (folder.isEmpty())
        QSKIP("the suite docker-swagger or python3-yaml is not here");
    const EngineAnswer answer = ask(method, "/v1.43" + target, body);
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const QJsonValue json = document.isArray() ? QJsonValue(document.array())
        : document.isObject()                  ? QJsonValue(document.object())
                                               : QJsonValue(QJsonValue::Undefined);
    OpenApiCheck check(folder);
    check.allowNulls(); // Go's nil is null, and the description seldom says so
    const QStringList problems =
        check.check(u"/v1.43.json"_s, path, QString::fromLatin1(method).toLower(), answer.status, json);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestEngineContents)
#include "tst_enginecontents.moc"
