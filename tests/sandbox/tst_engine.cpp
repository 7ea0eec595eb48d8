// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineprobe.h"
#include "rawhttp.h"
#include "support/warnings.h"
#include "uploads.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using slipway::sandbox::EngineAccess;
using slipway::sandbox::Sandbox;
using slipway::test::EngineAnswer;
using slipway::test::plainGet;
using slipway::test::tryTls;

class TestEngine final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_sandbox.reset(); }

    void ping_byHeadAndGet_tellsVersion();
    void version_outOfRange_is400_data();
    void version_outOfRange_is400();
    void containers_runningOnlyUnlessAsked();
    void containers_filters_data();
    void containers_filters();
    void container_byNameIdAndPrefix_isFound();
    void action_answersAsDockerDoes_data();
    void action_answersAsDockerDoes();
    void action_isSeenInListAndEvents();
    void logs_areFramed();
    void logs_ofNeither_is400();
    void front_carriesBytesBothWays();
    void front_withoutEngine_closes();

private:
    EngineAnswer ask(const QByteArray &method, const QByteArray &target)
    {
        return slipway::test::askEngine(m_engine, method, target);
    }

    std::unique_ptr<Sandbox> m_sandbox;
    EngineAccess m_engine;
};

void TestEngine::init()
{
    slipway::test::failOnAnyWarning();
    auto sandbox = Sandbox::start({ .heartbeat = 0ms });
    QVERIFY(sandbox);
    m_sandbox = std::move(*sandbox);
    m_engine = m_sandbox->presetEngine();
}

void TestEngine::ping_byHeadAndGet_tellsVersion()
{
    const EngineAnswer get = ask("GET", "/_ping");
    QCOMPARE(get.status, 200);
    QCOMPARE(get.body, "OK"_ba);
    const EngineAnswer head = ask("HEAD", "/_ping");
    QCOMPARE(head.status, 200);
    QVERIFY(head.body.isEmpty());
    for (const QByteArray field :
         { "Api-Version: 1.45\r\n", "Ostype: linux\r\n", "Server: Docker/26.1.5 (linux)\r\n" })
        QVERIFY2(head.head.contains(field), head.head.constData());
}

void TestEngine::version_outOfRange_is400_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("old") << "1.23"_ba
                         << "client version 1.23 is too old. Minimum supported API version is 1.24"_ba;
    QTest::newRow("new") << "1.46"_ba
                         << "client version 1.46 is too new. Maximum supported API version is 1.45"_ba;
    QTest::newRow("newer") << "2.1"_ba
                           << "client version 2.1 is too new"_ba;
}

void TestEngine::version_outOfRange_is400()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, text);
    const EngineAnswer answer = ask("GET", "/v" + version + "/containers/json");
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.object().value(u"message"_s).toString().toLatin1().startsWith(text));
    QVERIFY(answer.head.contains("Api-Version: 1.45"));
}

void TestEngine::containers_runningOnlyUnlessAsked()
{
    QCOMPARE(ask("GET", "/v1.24/containers/json").array().size(), 16);
    QCOMPARE(ask("GET", "/containers/json?all=true").array().size(), 20);
    QCOMPARE(ask("GET", "/containers/json?limit=3").array().size(), 3);
    QVERIFY(!ask("GET", "/containers/json").array().first().toObject().contains(u"SizeRw"_s));
    QVERIFY(ask("GET", "/containers/json?size=1").array().first().toObject().contains(u"SizeRw"_s));
}

void TestEngine::containers_filters_data()
{
    QTest::addColumn<QByteArray>("filters");
    QTest::addColumn<int>("count");
    QTest::newRow("project") << R"({"label":["com.docker.compose.project=blog"]})"_ba << 4;
    QTest::newRow("old form") << R"({"status":{"paused":true}})"_ba << 1;
    QTest::newRow("exited") << R"({"status":["exited"]})"_ba << 3;
    QTest::newRow("137") << R"({"exited":["137"]})"_ba << 1;
    QTest::newRow("name") << R"({"name":["redis"]})"_ba << 1;
    QTest::newRow("health") << R"({"health":["healthy"]})"_ba << 1;
    QTest::newRow("two kinds") << R"({"label":["com.docker.compose.project"],"name":["db"]})"_ba << 1;
    QTest::newRow("network") << R"({"network":["blog_default"]})"_ba << 4;
}

void TestEngine::containers_filters()
{
    QFETCH(QByteArray, filters);
    QFETCH(int, count);
    QCOMPARE(ask("GET", "/v1.43/containers/json?filters=" + filters.toPercentEncoding()).array().size(),
             count);
    QCOMPARE(ask("GET", "/v1.43/containers/json?filters=nonsense").status, 400);
}

void TestEngine::container_byNameIdAndPrefix_isFound()
{
    const QString id = ask("GET", "/containers/blog-db-1/json").object().value(u"Id"_s).toString();
    QCOMPARE(id.size(), 64);
    QCOMPARE(ask("GET", "/containers/" + id.toLatin1() + "/json").object().value(u"Name"_s).toString(),
             u"/blog-db-1"_s);
    QCOMPARE(ask("GET", "/containers/" + id.left(12).toLatin1() + "/json").status, 200);
    const EngineAnswer unknown = ask("GET", "/containers/nobody/json");
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.object().value(u"message"_s).toString(), u"No such container: nobody"_s);
}

void TestEngine::action_answersAsDockerDoes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("start running") << "POST"_ba
                                   << "/containers/grafana/start"_ba << 304;
    QTest::newRow("start exited") << "POST"_ba
                                  << "/containers/nightly-backup/start"_ba << 204;
    QTest::newRow("start paused") << "POST"_ba
                                  << "/containers/thumbnailer/start"_ba << 409;
    QTest::newRow("stop running") << "POST"_ba
                                  << "/containers/grafana/stop?t=1"_ba << 204;
    QTest::newRow("stop exited") << "POST"_ba
                                 << "/containers/nightly-backup/stop"_ba << 304;
    QTest::newRow("restart") << "POST"_ba
                             << "/containers/grafana/restart"_ba << 204;
    QTest::newRow("kill exited") << "POST"_ba
                                 << "/containers/nightly-backup/kill"_ba << 409;
    QTest::newRow("pause") << "POST"_ba
                           << "/containers/grafana/pause"_ba << 204;
    QTest::newRow("pause paused") << "POST"_ba
                                  << "/containers/thumbnailer/pause"_ba << 409;
    QTest::newRow("unpause") << "POST"_ba
                             << "/containers/thumbnailer/unpause"_ba << 204;
    QTest::newRow("rename to a taken name") << "POST"_ba
                                            << "/containers/grafana/rename?name=registry"_ba << 409;
    QTest::newRow("rename") << "POST"_ba
                            << "/containers/grafana/rename?name=dashboards"_ba << 204;
    QTest::newRow("remove running") << "DELETE"_ba
                                    << "/containers/grafana"_ba << 409;
    QTest::newRow("remove by force") << "DELETE"_ba
                                     << "/containers/grafana?force=1"_ba << 204;
    QTest::newRow("remove exited") << "DELETE"_ba
                                   << "/containers/monthly-report"_ba << 204;
    QTest::newRow("unknown") << "POST"_ba
                             << "/containers/nobody/start"_ba << 404;
    QTest::newRow("unknown page") << "GET"_ba
                                  << "/nonsense"_ba << 404;
}

void TestEngine::action_answersAsDockerDoes()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    const EngineAnswer answer = ask(method, "/v1.41" + target);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.object().contains(u"message"_s), status >= 400);
}

void TestEngine::action_isSeenInListAndEvents()
{
    QSslSocket stream;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(m_engine.ca));
    tls.setLocalCertificateChain(QSslCertificate::fromData(m_engine.certificate));
    tls.setPrivateKey(QSslKey(m_engine.key, QSsl::Ec));
    stream.setSslConfiguration(tls);
    QByteArray seen;
    connect(&stream, &QSslSocket::readyRead, &stream, [&] { seen += stream.readAll(); });
    connect(&stream, &QSslSocket::encrypted, &stream, [&] {
        stream.write("GET /v1.43/events?filters=%7B%22type%22%3A%5B%22container%22%5D%7D HTTP/1.1\r\nHost: "
                     "engine\r\n\r\n");
    });
    stream.connectToHostEncrypted(m_engine.address, static_cast<quint16>(m_engine.port));
    QTRY_VERIFY(seen.startsWith("HTTP/1.1 200 OK\r\n"));

    QCOMPARE(ask("POST", "/containers/blog-redis-1/stop").status, 204);
    QTRY_VERIFY(seen.contains("\"Action\":\"stop\""));
    const qsizetype kill = seen.indexOf("\"Action\":\"kill\"");
    const qsizetype die = seen.indexOf("\"Action\":\"die\"");
    QVERIFY(kill > 0 && kill < die && die < seen.indexOf("\"Action\":\"stop\""));
    QVERIFY(seen.contains("\"exitCode\":\"0\"") && seen.contains("\"status\":\"die\""));
    const QJsonObject state =
        ask("GET", "/containers/blog-redis-1/json").object().value(u"State"_s).toObject();
    QCOMPARE(state.value(u"Status"_s).toString(), u"exited"_s);
    QCOMPARE(state.value(u"ExitCode"_s).toInt(), 0);
    // What happened is told again to those who ask from then on.
    const EngineAnswer past =
        ask("GET",
            "/v1.43/events?since=1&until=" + QByteArray::number(QDateTime::currentSecsSinceEpoch() + 1)
                + "&filters=%7B%22event%22%3A%5B%22die%22%5D%7D");
    QCOMPARE(past.body.count('\n'), 1);
    stream.abort();
}

void TestEngine::logs_areFramed()
{
    const EngineAnswer answer =
        ask("GET", "/v1.43/containers/monthly-report/logs?stdout=1&stderr=1&timestamps=1");
    QVERIFY(answer.head.contains("application/vnd.docker.multiplexed-stream"));
    QCOMPARE(answer.body.at(0), '\1');
    const auto size = static_cast<unsigned char>(answer.body.at(7));
    QVERIFY(answer.body.mid(8, size).endsWith("Z reading 41210 rows\n"));
    QCOMPARE(answer.body.at(8 + size), '\2');
    const EngineAnswer tail = ask("GET", "/v1.43/containers/monthly-report/logs?stdout=1&stderr=1&tail=1");
    QCOMPARE(tail.body.mid(8), "warning: memory is short\n"_ba);
}

void TestEngine::logs_ofNeither_is400()
{
    QCOMPARE(ask("GET", "/v1.43/containers/grafana/logs").status, 400);
}

void TestEngine::front_carriesBytesBothWays()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"docker.sock"_s);
    QLocalServer engine;
    QVERIFY(engine.listen(path));
    QByteArray received;
    const QByteArray content(3'000'000, 'z');
    connect(&engine, &QLocalServer::newConnection, &engine, [&] {
        QLocalSocket *socket = engine.nextPendingConnection();
        connect(socket, &QLocalSocket::readyRead, socket, [&, socket] {
            received += socket->readAll();
            if (!received.endsWith("\r\n\r\n"))
                return;
            socket->write("not HTTP at all\n" + content);
            socket->disconnectFromServer();
        });
    });
    m_sandbox.reset();
    auto sandbox = Sandbox::start({ .engine = u"unix://"_s + path });
    QVERIFY(sandbox);
    const EngineAccess access = (*sandbox)->presetEngine();
    const QHostAddress where(access.address);
    const auto port = static_cast<quint16>(access.port);
    const auto right = tryTls(where, port, access.ca, access.certificate, access.key, plainGet("/_ping"));
    QCOMPARE(received, plainGet("/_ping"));
    QVERIFY(right.answer == "not HTTP at all\n" + content);
    received.clear();
    QVERIFY(tryTls(where, port, access.ca, {}, {}, plainGet("/_ping")).answer.isEmpty());
    QVERIFY2(received.isEmpty(), "without a certificate no byte may reach the engine");
}

void TestEngine::front_withoutEngine_closes()
{
    m_sandbox.reset();
    auto sandbox = Sandbox::start({ .engine = u"unix:///nonexistent/docker.sock"_s });
    QVERIFY(sandbox);
    const EngineAccess access = (*sandbox)->presetEngine();
    QVERIFY(tryTls(QHostAddress(access.address), static_cast<quint16>(access.port), access.ca,
                   access.certificate, access.key, plainGet("/_ping"))
                .answer.isEmpty());
    QVERIFY(!Sandbox::start({ .engine = u"tcp://1.2.3.4"_s }));
    QVERIFY(!Sandbox::start({ .machines = 0 }));
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
