// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong between a real engine and us, made to happen for real: the engine is killed, ended, frozen,
// and the way to it is cut without a word.
#include "base/clock.h"
#include "docker/hostmonitor.h"
#include "enginerules.h"
#include "net/networkwatch.h"
#include "net/stream/localconnectors.h"
#include "net/stream/tlsconnector.h"
#include "pki/authority.h"
#include "realengine.h"
#include "support/awaited.h"
#include "support/warnings.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
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

/// Of the far end of the veth pair, in its own network namespace.
const QString kFarAddress = u"10.231.77.2"_s;
const QString kNearAddress = u"10.231.77.1"_s;
const QString kNamespace = u"slipway-test"_s;
constexpr quint16 kFarPort = 2376;

/// Runs `ip` with these arguments. \return what it complains of; empty when all is well
QString ip(const QString &arguments)
{
    QProcess process;
    process.start(QStandardPaths::findExecutable(u"ip"_s, { u"/usr/sbin"_s, u"/sbin"_s, u"/usr/bin"_s }),
                  arguments.split(u' '));
    if (!process.waitForFinished())
        return u"ip did not end"_s;
    return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAllStandardError());
}

/// A network of two: here, and a namespace in which a relay listens and leads to an engine. The relay's
/// address can be taken away, after which packets to it vanish without a word, as behind a cut wire.
class FarNetwork final
{
public:
    ~FarNetwork()
    {
        for (QProcess *relay : { &m_far, &m_near }) {
            relay->terminate();
            if (!relay->waitForFinished(3000))
                relay->kill();
            relay->waitForFinished(3000);
        }
        ip(u"link del slipway0"_s);
        ip(u"netns del "_s + kNamespace);
    }

    /// \return why it cannot be; empty when it is there
    QString start(const QString &engineAddress, quint16 enginePort)
    {
        const QString socat = QStandardPaths::findExecutable(u"socat"_s);
        if (socat.isEmpty())
            return u"needs the program socat"_s;
        const QStringList steps { u"netns add "_s + kNamespace,
                                  u"link add slipway0 type veth peer name slipway1 netns "_s + kNamespace,
                                  u"addr add %1/30 dev slipway0"_s.arg(kNearAddress),
                                  u"link set slipway0 up"_s,
                                  u"-n %1 addr add %2/30 dev slipway1"_s.arg(kNamespace, kFarAddress),
                                  u"-n %1 link set slipway1 up"_s.arg(kNamespace) };
        for (const QString &step : steps) {
            const QString problem = ip(step);
            if (!problem.isEmpty())
                return u"no network namespace here: "_s + problem;
        }
        // Between the namespaces leads a socket that has a name in the file system, which they share.
        const QString between = m_folder.filePath(u"between"_s);
        m_near.start(
            socat,
            { u"UNIX-LISTEN:%1,fork"_s.arg(between), u"TCP:%1:%2"_s.arg(engineAddress).arg(enginePort) });
        m_far.start(QStandardPaths::findExecutable(u"ip"_s, { u"/usr/sbin"_s, u"/sbin"_s, u"/usr/bin"_s }),
                    { u"netns"_s, u"exec"_s, kNamespace, socat,
                      u"TCP-LISTEN:%1,bind=%2,fork,reuseaddr"_s.arg(kFarPort).arg(kFarAddress),
                      u"UNIX-CONNECT:"_s + between });
        return m_near.waitForStarted() && m_far.waitForStarted() ? QString() : u"no relay"_s;
    }

    /// Packets are still sent there, and nobody takes them.
    void cut()
    {
        const QString hardware = hardwareAddress();
        QCOMPARE(ip(u"neigh replace %1 lladdr %2 dev slipway0 nud permanent"_s.arg(kFarAddress, hardware)),
                 QString());
        QCOMPARE(ip(u"-n %1 addr del %2/30 dev slipway1"_s.arg(kNamespace, kFarAddress)), QString());
    }
    void mend() { ip(u"-n %1 addr add %2/30 dev slipway1"_s.arg(kNamespace, kFarAddress)); }

private:
    static QString hardwareAddress()
    {
        QProcess process;
        process.start(QStandardPaths::findExecutable(u"ip"_s, { u"/usr/sbin"_s, u"/sbin"_s, u"/usr/bin"_s }),
                      { u"-n"_s, kNamespace, u"-o"_s, u"link"_s, u"show"_s, u"slipway1"_s });
        process.waitForFinished();
        const QStringList words = QString::fromUtf8(process.readAllStandardOutput()).simplified().split(u' ');
        return words.value(words.indexOf(u"link/ether"_s) + 1);
    }

    QTemporaryDir m_folder;
    QProcess m_near;
    QProcess m_far;
};

/// Between us and an engine, to see how much it says.
class CountingRelay final
{
public:
    CountingRelay(const QString &address, quint16 port)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, address, port] {
            while (QTcpSocket *near = m_server.nextPendingConnection()) {
                auto *far = new QTcpSocket(near);
                QObject::connect(near, &QTcpSocket::readyRead, far,
                                 [near, far] { far->write(near->readAll()); });
                QObject::connect(far, &QTcpSocket::readyRead, near, [this, near, far] {
                    const QByteArray bytes = far->readAll();
                    m_bytes += bytes.size();
                    near->write(bytes);
                });
                QObject::connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
                QObject::connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
                far->connectToHost(address, port);
            }
        });
        m_server.listen(QHostAddress(address)); // a name that the certificate has
    }
    bool isListening() const { return m_server.isListening(); }
    quint16 port() const { return m_server.serverPort(); }
    qint64 bytesFromEngine() const { return m_bytes; }

private:
    QTcpServer m_server {};
    qint64 m_bytes = 0;
};

/// A certificate of an elliptic key, at the very least.
constexpr qint64 kLeastOfCertificate = 300;

} // namespace

class TestFaults final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }
    void cleanupTestCase() { m_engine.reset(); }
    void engine_goesAndComes_isNoticedAndFoundAgain_data();
    void engine_goesAndComes_isNoticedAndFoundAgain();
    void engine_frozen_isToldAndResumed_data() { addWays(); }
    void engine_frozen_isToldAndResumed();
    void computer_slept_everythingIsMadeAnew_data() { addWays(); }
    void computer_slept_everythingIsMadeAnew();
    void wire_cut_isNoticedWithinThirtyFiveSeconds();
    void tls_reconnect_resumes();

private:
    static void addWays();
    std::unique_ptr<net::StreamConnector> connector(const QString &way) const;
    std::unique_ptr<net::StreamConnector> tlsTo(const QString &address, quint16 port) const;
    Result<> startEngine();

    SystemClock m_clock;
    EngineRules m_verifier;
    std::optional<pki::KeyedCertificate> m_authority;
    std::optional<pki::KeyedCertificate> m_client;
    std::unique_ptr<RealEngine> m_engine;
};

void TestFaults::addWays()
{
    QTest::addColumn<QString>("way");
    for (const QString &way : { u"unix"_s, u"tls"_s })
        QTest::newRow(qPrintable(way)) << way;
}

Result<> TestFaults::startEngine()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Result<pki::KeyedCertificate> authority =
        pki::makeAuthority({ .commonName = u"Test authority"_s, .now = now });
    if (!authority)
        return authority.error();
    const Result<pki::KeyedCertificate> server =
        pki::issue(*authority,
                   { .purpose = pki::CertificatePurpose::Server,
                     .commonName = u"engine"_s,
                     .ipAddresses = { test::RealEngineOptions {}.address, kFarAddress },
                     .now = now });
    if (!server)
        return server.error();
    Result<pki::KeyedCertificate> client = pki::issue(
        *authority, { .purpose = pki::CertificatePurpose::Client, .commonName = u"client"_s, .now = now });
    if (!client)
        return client.error();
    m_engine = std::make_unique<RealEngine>();
    const Result<> started =
        m_engine->start({ .tls = test::EngineTlsFiles { .authority = authority->certificate.toPem(),
                                                        .certificate = server->certificate.toPem(),
                                                        .privateKey = pemOf(server->privateKey) } });
    m_authority = *std::move(authority);
    m_client = *std::move(client);
    return started;
}

void TestFaults::initTestCase()
{
    SLIPWAY_NEEDS_REAL_ENGINE();
    const Result<> started = startEngine();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    QVERIFY(m_engine->docker(
        { u"create"_s, u"--network"_s, u"none"_s, u"--name"_s, u"survivor"_s, RealEngine::kImage }));
}

std::unique_ptr<net::StreamConnector> TestFaults::tlsTo(const QString &address, quint16 port) const
{
    Result<std::unique_ptr<net::TlsConnector>> made =
        net::TlsConnector::create(address, port,
                                  { .authorities = m_authority->certificate.toPem(),
                                    .certificate = m_client->certificate.toPem(),
                                    .privateKey = m_client->privateKey.clone() },
                                  m_verifier);
    return made ? *std::move(made) : nullptr;
}

std::unique_ptr<net::StreamConnector> TestFaults::connector(const QString &way) const
{
    if (way == "unix"_L1)
        return std::make_unique<net::UnixConnector>(m_engine->socketPath());
    return tlsTo(m_engine->address(), m_engine->port());
}

void TestFaults::engine_goesAndComes_isNoticedAndFoundAgain_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<int>("signalNumber");
    for (const QString &way : { u"unix"_s, u"tls"_s }) {
        QTest::addRow("%s, killed", qPrintable(way)) << way << SIGKILL;
        QTest::addRow("%s, ended", qPrintable(way)) << way << SIGTERM;
    }
}

/// D1: an engine that restarts is marked within 2 s and back within 3 s; what happened meanwhile is shown.
void TestFaults::engine_goesAndComes_isNoticedAndFoundAgain()
{
    QFETCH(const QString, way);
    QFETCH(const int, signalNumber);
    HostMonitor monitor(Host {}, connector(way), m_clock);
    monitor.setActive(true);
    QTRY_COMPARE_WITH_TIMEOUT(monitor.connection().phase, ConnectionPhase::Online, 40'000);
    const qsizetype before = monitor.containers().size();

    std::optional<Error> streamEnd; // as a log or an exec that somebody follows
    TaskScope scope;
    const std::shared_ptr<HostLink> link = monitor.link();
    const Events others(link->engine, {});
    scope.run(others.follow([] {}, [](const EngineEvent &) {}, scope.token()),
              [&streamEnd](const Result<> &end) { streamEnd = end ? Error {} : end.error(); });
    QTest::qWait(200);

    QElapsedTimer since;
    if (signalNumber == SIGKILL) {
        since.start();
        m_engine->kill();
    } else {
        ::kill(static_cast<pid_t>(m_engine->pid()), signalNumber);
        QTRY_VERIFY_WITH_TIMEOUT(!m_engine->isRunning(), 30'000);
        since.start();
    }
    QTRY_VERIFY_WITH_TIMEOUT(monitor.connection().phase != ConnectionPhase::Online, 2000);
    const qint64 noticed = since.elapsed();
    QTRY_VERIFY_WITH_TIMEOUT(streamEnd, 2000);
    QCOMPARE(streamEnd->kind, ErrorKind::Unreachable);
    QCOMPARE(monitor.containers().size(), before); // the last that was known is still there

    const Result<> again = m_engine->startAgain();
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    since.start();
    QTRY_COMPARE_WITH_TIMEOUT(monitor.connection().phase, ConnectionPhase::Online, 20'000);
    const qint64 back = since.elapsed();
    qInfo("noticed after %lld ms, back %lld ms after it was up", static_cast<long long>(noticed),
          static_cast<long long>(back));
    QVERIFY2(back <= 10'000, "the goal is 3 s; a busy machine may be slow");
    QVERIFY(!monitor.connection().lastError);
    QVERIFY(m_engine->docker({ u"rename"_s, u"survivor"_s, u"renamed"_s }));
    QTRY_VERIFY_WITH_TIMEOUT(monitor.containers().constFirst().name == "renamed"_L1, 5000);
    QVERIFY(m_engine->docker({ u"rename"_s, u"renamed"_s, u"survivor"_s }));
}

/// D2: told within the ping's interval and limit, and resumed without a restart of anything.
void TestFaults::engine_frozen_isToldAndResumed()
{
    QFETCH(const QString, way);
    HostMonitor monitor(Host {}, connector(way), m_clock);
    monitor.setActive(true);
    QTRY_COMPARE_WITH_TIMEOUT(monitor.connection().phase, ConnectionPhase::Online, 40'000);
    const auto pid = static_cast<pid_t>(m_engine->pid());
    QElapsedTimer since;
    since.start();
    QCOMPARE(::kill(pid, SIGSTOP), 0);
    const auto goOn = qScopeGuard([pid] { ::kill(pid, SIGCONT); }); // whatever comes of it
    // As somebody would, more than once: what was asked before may have been answered before, too.
    const bool isSlow = QTest::qWaitFor(
        [&monitor] {
            monitor.refresh();
            return monitor.connection().slowSince.isValid();
        },
        10'000);
    QVERIFY(isSlow);
    const qint64 slow = since.elapsed();
    const bool isTold =
        QTest::qWaitFor([&monitor] { return monitor.connection().lastError.has_value(); }, 30'000);
    const qint64 told = since.elapsed();
    QCOMPARE(::kill(pid, SIGCONT), 0);
    QVERIFY(isTold);
    QCOMPARE(monitor.connection().lastError->code, u"engine.not-responding"_s);
    since.start();
    QTRY_COMPARE_WITH_TIMEOUT(monitor.connection().phase, ConnectionPhase::Online, 20'000);
    qInfo("slow after %lld ms, not responding after %lld ms, back after %lld ms",
          static_cast<long long>(slow), static_cast<long long>(told),
          static_cast<long long>(since.elapsed()));
    QVERIFY(told <= 25'000);
}

/// D3: the clock that goes on during sleep jumps.
void TestFaults::computer_slept_everythingIsMadeAnew()
{
    QFETCH(const QString, way);
    std::chrono::nanoseconds slept {};
    net::NetworkWatch watch(m_clock, [&slept] { return net::NetworkWatch::sinceBoot() + slept; });
    HostMonitor monitor(Host {}, connector(way), m_clock);
    connect(&watch, &net::NetworkWatch::connectionsSuspect, &monitor, &HostMonitor::dropConnections);
    watch.setActive(true);
    monitor.setActive(true);
    QTRY_COMPARE_WITH_TIMEOUT(monitor.connection().phase, ConnectionPhase::Online, 40'000);
    std::optional<Error> streamEnd;
    TaskScope scope;
    const std::shared_ptr<HostLink> link = monitor.link();
    const Events others(link->engine, {});
    scope.run(others.follow([] {}, [](const EngineEvent &) {}, scope.token()),
              [&streamEnd](const Result<> &end) { streamEnd = end ? Error {} : end.error(); });
    QTest::qWait(200);
    slept = 31s;
    QTRY_VERIFY_WITH_TIMEOUT(streamEnd, 8000);
    QElapsedTimer since;
    since.start();
    QCOMPARE(streamEnd->kind, ErrorKind::Unreachable);
    QTRY_COMPARE_WITH_TIMEOUT(monitor.connection().phase, ConnectionPhase::Connecting, 1000);
    QTRY_COMPARE_WITH_TIMEOUT(monitor.connection().phase, ConnectionPhase::Online, 5000);
    qInfo("connected anew after %lld ms", static_cast<long long>(since.elapsed()));
}

/// D4: nothing answers any more, and nobody says so.
void TestFaults::wire_cut_isNoticedWithinThirtyFiveSeconds()
{
    FarNetwork far;
    const QString problem = far.start(m_engine->address(), m_engine->port());
    QVERIFY2(!RealEngine::isRequired() || !problem.contains(u"socat"_s), qPrintable(problem));
    if (!problem.isEmpty())
        QSKIP(qPrintable(problem));
    HostMonitor monitor(Host {}, tlsTo(kFarAddress, kFarPort), m_clock);
    monitor.setActive(true);
    QTRY_COMPARE_WITH_TIMEOUT(monitor.connection().phase, ConnectionPhase::Online, 40'000);
    std::optional<Error> streamEnd;
    TaskScope scope;
    const std::shared_ptr<HostLink> link = monitor.link();
    const Events others(link->engine, {}); // nothing is sent to it: only keep-alive can tell
    scope.run(others.follow([] {}, [](const EngineEvent &) {}, scope.token()),
              [&streamEnd](const Result<> &end) { streamEnd = end ? Error {} : end.error(); });
    QTest::qWait(500);

    QElapsedTimer since;
    since.start();
    far.cut();
    QTRY_VERIFY_WITH_TIMEOUT(monitor.connection().lastError, 25'000);
    const qint64 told = since.elapsed();
    QTRY_VERIFY_WITH_TIMEOUT(streamEnd, 40'000);
    const qint64 noticed = since.elapsed();
    // TCP's own timers end it: which of the two words for that depends on which timer was first.
    QVERIFY2(streamEnd->kind == ErrorKind::Timeout || streamEnd->kind == ErrorKind::Unreachable,
             qPrintable(nameOf(streamEnd->kind) + u' ' + streamEnd->code + u' ' + streamEnd->detail));
    qInfo("the host was told after %lld ms, the silent stream ended after %lld ms",
          static_cast<long long>(told), static_cast<long long>(noticed));
    QVERIFY2(noticed <= 37'000, "35 s, and two for a busy machine");

    far.mend();
    since.start();
    monitor.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(monitor.connection().phase, ConnectionPhase::Online, 40'000);
    qInfo("back after %lld ms", static_cast<long long>(since.elapsed()));
}

/// G13: what a handshake leaves behind makes the next ones short, also after everything was dropped: the
/// engine sends no certificate again. (How much time that saves is measured in tests/bench.)
void TestFaults::tls_reconnect_resumes()
{
    CountingRelay relay(m_engine->address(), m_engine->port());
    QVERIFY(relay.isListening());
    const std::unique_ptr<net::StreamConnector> tls = tlsTo(m_engine->address(), relay.port());
    const auto bytesOfOnePing = [&] {
        const qint64 before = relay.bytesFromEngine();
        Engine engine(*tls, m_clock);
        const auto pinged = awaited(engine.ping({}));
        return pinged && *pinged ? relay.bytesFromEngine() - before : -1;
    };
    const qint64 full = bytesOfOnePing();
    QVERIFY(full > 0);
    for (int i = 0; i < 3; ++i) {
        const qint64 resumed = bytesOfOnePing();
        QVERIFY(resumed > 0);
        QVERIFY2(resumed < full - kLeastOfCertificate,
                 qPrintable(u"%1 bytes after %2"_s.arg(resumed).arg(full)));
    }
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
