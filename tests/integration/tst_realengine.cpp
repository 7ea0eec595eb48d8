// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "docker/hostmonitor.h"
#include "enginerules.h"
#include "net/stream/localconnectors.h"
#include "net/stream/tlsconnector.h"
#include "pki/authority.h"
#include "realengine.h"
#include "support/awaited.h"
#include "support/warnings.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::docker;
using slipway::test::awaited;
using slipway::test::EngineRules;
using slipway::test::pemOf;
using slipway::test::RealEngine;

namespace {

QString wordsOf(const Error &error)
{
    return nameOf(error.kind) + u' ' + error.code + u": "_s + error.detail;
}

template <typename T>
QString wordsOf(const Result<T> &result)
{
    return result ? QString() : wordsOf(result.error());
}

const QByteArray kPing = "GET /_ping HTTP/1.1\r\nHost: engine\r\nConnection: close\r\n\r\n";

} // namespace

/// Our client against dockerd, by unix socket, by what ssh would run, and by mutual TLS.
class TestRealEngine final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }
    void cleanupTestCase();
    void cleanup();
    void connect_everyWay_saysVersion_data() { addWays(); }
    void connect_everyWay_saysVersion();
    void list_everyWay_showsContainers_data() { addWays(); }
    void list_everyWay_showsContainers();
    void operations_everyWay_doWhatTheySay_data() { addWays(); }
    void operations_everyWay_doWhatTheySay();
    void monitor_dockerRun_appearsByEvent_data() { addWays(); }
    void monitor_dockerRun_appearsByEvent();
    void tls_clientOfAnotherAuthority_isRefused();
    void tls_serverOfAnotherAuthority_isRefused();
    void tls_noClientCertificate_isRefused();
    void tls_plainTcp_isRefused();
    void monitor_engineKilledAndStarted_reconnects_data() { addWays(); }
    void monitor_engineKilledAndStarted_reconnects();

private:
    struct Made
    {
        pki::KeyedCertificate authority {};
        pki::KeyedCertificate server {};
        pki::KeyedCertificate client {};
    };

    static void addWays();
    static Result<Made> makeCertificates();
    net::TlsIdentity identity(const pki::KeyedCertificate &authority,
                              const pki::KeyedCertificate &client) const;
    std::unique_ptr<net::StreamConnector> tlsConnector(const QString &host, net::TlsIdentity who) const;
    std::unique_ptr<net::StreamConnector> connector(const QString &way) const;
    QString run(const QString &name) const; ///< a container in the background; its id, or empty
    Result<EngineInfo> connectBy(net::StreamConnector &streams);

    SystemClock m_clock;
    EngineRules m_verifier;
    Made m_certificates;
    std::unique_ptr<RealEngine> m_engine;
    QTemporaryDir m_tools;
};

void TestRealEngine::addWays()
{
    QTest::addColumn<QString>("way");
    for (const QString &way : { u"unix"_s, u"ssh"_s, u"tls"_s })
        QTest::newRow(qPrintable(way)) << way;
}

Result<TestRealEngine::Made> TestRealEngine::makeCertificates()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Result<pki::KeyedCertificate> authority =
        pki::makeAuthority({ .commonName = u"Test authority"_s, .now = now });
    if (!authority)
        return authority.error();
    Result<pki::KeyedCertificate> server = pki::issue(*authority,
                                                      { .purpose = pki::CertificatePurpose::Server,
                                                        .commonName = u"engine"_s,
                                                        .ipAddresses = { test::RealEngineOptions {}.address },
                                                        .now = now });
    if (!server)
        return server.error();
    Result<pki::KeyedCertificate> client = pki::issue(
        *authority, { .purpose = pki::CertificatePurpose::Client, .commonName = u"client"_s, .now = now });
    if (!client)
        return client.error();
    return Made { *std::move(authority), *std::move(server), *std::move(client) };
}

void TestRealEngine::initTestCase()
{
    test::failOnAnyWarning();
    SLIPWAY_NEEDS_REAL_ENGINE();
    Result<Made> made = makeCertificates();
    QVERIFY2(made, qPrintable(wordsOf(made)));
    m_certificates = *std::move(made);
    m_engine = std::make_unique<RealEngine>();
    const Result<> started = m_engine->start(
        { .tls = test::EngineTlsFiles { .authority = m_certificates.authority.certificate.toPem(),
                                        .certificate = m_certificates.server.certificate.toPem(),
                                        .privateKey = pemOf(m_certificates.server.privateKey) } });
    QVERIFY2(started, qPrintable(wordsOf(started)));

    // What ssh does at the other end: the arguments are for ssh, the streams are the engine's.
    QFile ssh(m_tools.filePath(u"ssh"_s));
    QVERIFY(ssh.open(QIODevice::WriteOnly));
    ssh.write("#!/bin/sh\nexec docker -H unix://" + m_engine->socketPath().toUtf8() + " system dial-stdio\n");
    ssh.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestRealEngine::cleanupTestCase()
{
    m_engine.reset();
}

void TestRealEngine::cleanup()
{
    if (!m_engine)
        return;
    const Result<QByteArray> ids = m_engine->docker({ u"ps"_s, u"-aq"_s });
    const QStringList list = ids ? QString::fromLatin1(*ids).split(u'\n', Qt::SkipEmptyParts) : QStringList();
    if (!list.isEmpty())
        QVERIFY(m_engine->docker(QStringList { u"rm"_s, u"-f"_s } + list));
}

net::TlsIdentity TestRealEngine::identity(const pki::KeyedCertificate &authority,
                                          const pki::KeyedCertificate &client) const
{
    return { .authorities = authority.certificate.toPem(),
             .certificate = client.certificate.toPem(),
             .privateKey = client.privateKey.clone() };
}

std::unique_ptr<net::StreamConnector> TestRealEngine::tlsConnector(const QString &host,
                                                                   net::TlsIdentity who) const
{
    Result<std::unique_ptr<net::TlsConnector>> made =
        net::TlsConnector::create(host, m_engine->port(), std::move(who), m_verifier);
    return made ? *std::move(made) : nullptr;
}

std::unique_ptr<net::StreamConnector> TestRealEngine::connector(const QString &way) const
{
    if (way == "tls"_L1)
        return tlsConnector(m_engine->address(), identity(m_certificates.authority, m_certificates.client));
    if (way == "unix"_L1)
        return std::make_unique<net::UnixConnector>(m_engine->socketPath());
    Result<std::unique_ptr<net::SshConnector>> made =
        net::SshConnector::create(u"me@engine"_s, std::nullopt, m_tools.filePath(u"ssh"_s));
    return made ? *std::move(made) : nullptr;
}

QString TestRealEngine::run(const QString &name) const
{
    const Result<QByteArray> id = m_engine->docker(
        { u"run"_s, u"-d"_s, u"--network"_s, u"none"_s, u"--name"_s, name, RealEngine::kImage });
    return id ? QString::fromLatin1(*id).trimmed() : QString();
}

Result<EngineInfo> TestRealEngine::connectBy(net::StreamConnector &streams)
{
    Engine engine(streams, m_clock);
    const std::optional<Result<EngineInfo>> info = awaited(engine.connect({}), 40s);
    return info ? *info : Result<EngineInfo>(Error { .detail = u"no end"_s });
}

void TestRealEngine::connect_everyWay_saysVersion()
{
    QFETCH(QString, way);
    const std::unique_ptr<net::StreamConnector> streams = connector(way);
    QVERIFY(streams);
    const Result<EngineInfo> info = connectBy(*streams);
    QVERIFY2(info, qPrintable(wordsOf(info)));
    const Result<QByteArray> version = m_engine->docker({ u"version"_s, u"-f"_s, u"{{.Server.Version}}"_s });
    QVERIFY(version);
    QCOMPARE(info->version, QString::fromLatin1(*version).trimmed());
    QCOMPARE(info->osType, u"linux"_s);
}

void TestRealEngine::list_everyWay_showsContainers()
{
    QFETCH(QString, way);
    const QString id = run(u"list-me"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(m_engine->docker({ u"create"_s, u"--network"_s, u"none"_s, u"--name"_s, u"not-started"_s,
                               u"--label"_s, u"com.docker.compose.project=shop"_s, RealEngine::kImage }));
    const std::unique_ptr<net::StreamConnector> streams = connector(way);
    QVERIFY(streams);
    Engine engine(*streams, m_clock);
    const Containers containers(engine);
    const std::optional<Result<QList<ContainerSummary>>> rows = awaited(containers.list({}), 40s);
    QVERIFY(rows);
    QVERIFY2(*rows, qPrintable(wordsOf(*rows)));
    QCOMPARE((*rows)->size(), 2);
    const ContainerSummary fresh = (*rows)->at(0); // newest first
    const ContainerSummary running = (*rows)->at(1);
    QCOMPARE(running.id.text(), id);
    QCOMPARE(running.name, u"list-me"_s);
    QCOMPARE(running.image, RealEngine::kImage);
    QCOMPARE(running.state.known(), ContainerState::Running);
    QVERIFY(qAbs(running.created.secsTo(QDateTime::currentDateTimeUtc())) < 600);
    QCOMPARE(fresh.name, u"not-started"_s);
    QCOMPARE(fresh.state.known(), ContainerState::Created);
    QCOMPARE(fresh.project, u"shop"_s);
}

void TestRealEngine::operations_everyWay_doWhatTheySay()
{
    QFETCH(QString, way);
    const ContainerId id(run(u"operate"_s));
    QVERIFY(!id.isEmpty());
    const std::unique_ptr<net::StreamConnector> streams = connector(way);
    QVERIFY(streams);
    Engine engine(*streams, m_clock);
    const Containers containers(engine);
    const auto ended = [](Task<Result<>> task) {
        const std::optional<Result<>> result = awaited(std::move(task), 40s);
        return result ? *result : Result<>(Error { .detail = u"no end"_s });
    };
    const auto state = [this, &id] {
        const Result<QByteArray> words =
            m_engine->docker({ u"inspect"_s, u"-f"_s, u"{{.State.Status}}"_s, id.text() });
        return words ? QString::fromLatin1(*words).trimmed() : wordsOf(words.error());
    };

    Result<> result = ended(containers.start(id, {})); // 304
    QVERIFY2(result, qPrintable(wordsOf(result)));
    result = ended(containers.stop(id, { 0s }, {}));
    QVERIFY2(result, qPrintable(wordsOf(result)));
    QCOMPARE(state(), u"exited"_s);
    result = ended(containers.stop(id, { 0s }, {})); // 304
    QVERIFY2(result, qPrintable(wordsOf(result)));
    result = ended(containers.start(id, {}));
    QVERIFY2(result, qPrintable(wordsOf(result)));
    QCOMPARE(state(), u"running"_s);
    result = ended(containers.restart(ContainerId(u"operate"_s), { 0s }, {}));
    QVERIFY2(result, qPrintable(wordsOf(result)));
    QCOMPARE(state(), u"running"_s);

    result = ended(containers.remove(id, {}, {})); // 409
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Conflict);
    QCOMPARE(result.error().subject, id.text());
    QVERIFY2(result.error().detail.contains(u"running container"_s), qPrintable(result.error().detail));
    result = ended(containers.remove(id, { .force = true }, {}));
    QVERIFY2(result, qPrintable(wordsOf(result)));
    result = ended(containers.remove(id, { .force = true }, {})); // 404
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::NotFound);
    QVERIFY2(result.error().detail.contains(u"No such container"_s), qPrintable(result.error().detail));
}

void TestRealEngine::monitor_dockerRun_appearsByEvent()
{
    QFETCH(QString, way);
    std::unique_ptr<net::StreamConnector> streams = connector(way);
    QVERIFY(streams);
    HostMonitor monitor(Host {}, std::move(streams), m_clock);
    monitor.setActive(true);
    QTRY_COMPARE_WITH_TIMEOUT(monitor.connection().phase, ConnectionPhase::Online, 40'000);
    QVERIFY(monitor.containers().isEmpty());
    const auto running = [&monitor] {
        return std::any_of(
            monitor.containers().begin(), monitor.containers().end(), [](const ContainerSummary &row) {
                return row.name == "appears"_L1 && row.state.known() == ContainerState::Running;
            });
    };
    QVERIFY(!run(u"appears"_s).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(running(), 5000);
    QVERIFY(m_engine->docker({ u"rm"_s, u"-f"_s, u"appears"_s }));
    QTRY_VERIFY_WITH_TIMEOUT(monitor.containers().isEmpty(), 5000);
    monitor.setActive(false);
    QTest::qWait(0);
}

void TestRealEngine::tls_clientOfAnotherAuthority_isRefused()
{
    const Result<Made> others = makeCertificates();
    QVERIFY(others);
    const std::unique_ptr<net::StreamConnector> streams =
        tlsConnector(m_engine->address(), identity(m_certificates.authority, others->client));
    QVERIFY(streams);
    const Result<EngineInfo> info = connectBy(*streams);
    QVERIFY(!info);
    QVERIFY2(info.error().kind == ErrorKind::Tls, qPrintable(wordsOf(info)));
}

void TestRealEngine::tls_serverOfAnotherAuthority_isRefused()
{
    const Result<Made> others = makeCertificates();
    QVERIFY(others);
    const std::unique_ptr<net::StreamConnector> streams =
        tlsConnector(m_engine->address(), identity(others->authority, m_certificates.client));
    QVERIFY(streams);
    const Result<EngineInfo> info = connectBy(*streams);
    QVERIFY(!info);
    QVERIFY2(info.error().kind == ErrorKind::Tls, qPrintable(wordsOf(info)));
}

void TestRealEngine::tls_noClientCertificate_isRefused()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromData(m_certificates.authority.certificate.toPem()));
    QSslSocket socket;
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(m_engine->address(), m_engine->port());
    QByteArray answer;
    if (socket.waitForEncrypted(10'000)) { // with TLS 1.3 the refusal comes after our side of the handshake
        socket.write(kPing);
        while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(10'000))
            answer += socket.readAll();
    }
    QCOMPARE(answer, QByteArray());
    QVERIFY2(socket.error() != QAbstractSocket::SocketTimeoutError, qPrintable(socket.errorString()));
    QVERIFY(socket.state() != QAbstractSocket::ConnectedState);
}

void TestRealEngine::tls_plainTcp_isRefused()
{
    QTcpSocket socket;
    socket.connectToHost(m_engine->address(), m_engine->port());
    QVERIFY(socket.waitForConnected(10'000));
    socket.write(kPing);
    QByteArray answer;
    while (socket.waitForReadyRead(10'000))
        answer += socket.readAll();
    QVERIFY2(answer.startsWith("HTTP/1.0 400"), answer.constData());
    QVERIFY2(!answer.contains("Api-Version"), answer.constData());
}

void TestRealEngine::monitor_engineKilledAndStarted_reconnects()
{
    QFETCH(QString, way);
    QVERIFY(m_engine->docker(
        { u"create"_s, u"--network"_s, u"none"_s, u"--name"_s, u"survivor"_s, RealEngine::kImage }));
    std::unique_ptr<net::StreamConnector> streams = connector(way);
    QVERIFY(streams);
    HostMonitor monitor(Host {}, std::move(streams), m_clock);
    monitor.setActive(true);
    QTRY_COMPARE_WITH_TIMEOUT(monitor.connection().phase, ConnectionPhase::Online, 40'000);
    QCOMPARE(monitor.containers().size(), 1);

    m_engine->kill();
    QTRY_VERIFY_WITH_TIMEOUT(monitor.connection().lastError, 2000);
    QVERIFY(monitor.connection().phase != ConnectionPhase::Online);
    QCOMPARE(monitor.containers().size(), 1); // still shown

    const Result<> again = m_engine->startAgain();
    QVERIFY2(again, qPrintable(wordsOf(again)));
    QTRY_COMPARE_WITH_TIMEOUT(monitor.connection().phase, ConnectionPhase::Online, 40'000);
    QVERIFY(!monitor.connection().lastError);
    QVERIFY(!run(u"afterwards"_s).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(monitor.containers().size(), 2, 5000);
    monitor.setActive(false);
    QTest::qWait(0);
}

QTEST_GUILESS_MAIN(TestRealEngine)
#include "tst_realengine.moc"
