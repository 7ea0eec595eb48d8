// SPDX-License-Identifier: GPL-3.0-or-later
// An authority takes the place of another on two real engines, one of which is off half way, under a client
// that keeps listing containers. Azure is the fake of the provisioning tests; its "machine" does what the
// install script does (which has tests of its own): it writes three files and starts dockerd anew.
#include "docker/containers.h"
#include "docker/engine.h"
#include "enginerules.h"
#include "net/stream/tlsconnector.h"
#include "provisioning/fakearm.h"
#include "provisioning/rotationfiles.h"
#include "provisioning/rotator.h"
#include "realengine.h"
#include "support/awaited.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTest>

#include <array>

using namespace slipway;
using namespace slipway::provisioning;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kOldAuthority = "old-authority"_L1;
constexpr auto kOldIdentity = "old-identity"_L1;
constexpr int kLongestRun = 120'000; // milliseconds
constexpr int kLongestListing = 30'000;
constexpr std::array kAddresses { "127.10.0.81"_L1, "127.10.0.82"_L1 };

QString wordsOf(const Error &error)
{
    return nameOf(error.kind) + u' ' + error.code + u' ' + error.detail;
}

/// One engine, its machine in Azure and what became of listing its containers.
struct Place
{
    RealEngine engine {};
    azure::Machine machine {};
    docker::HostId host {};
    bool isOff = false;
    int starts = 0; ///< how often it was started anew
    bool isStarting = false;
    int listed = 0;
    QStringList failures {}; ///< while it was up
};

} // namespace

class TestRotation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }
    void rotation_twoEngines_oneOffHalfWay_noOutage();
    void rotation_filesByHand_areTakenWithoutAnOutage();
    void cleanupTestCase();

private:
    RunnerServices services();
    Rotator rotator();
    Rotation run(const Rotation &rotation);
    int runScript(const QByteArray &payload);
    bool startPlace(std::size_t index);
    [[nodiscard]] Task<Result<std::unique_ptr<net::StreamConnector>>> connector(docker::Host host);
    [[nodiscard]] Task<Result<QString>> probe(docker::Host host, std::stop_token stop);
    [[nodiscard]] Task<Result<azure::Machine>> machineOf(azure::ArmId id);
    [[nodiscard]] Task<Result<qsizetype>> containersOf(docker::Host host, std::stop_token stop);
    // outlives: the places live as long as the test
    [[nodiscard]] Task<> keepListing(Place *place, std::stop_token stop);
    bool listsAgain(Place &place) const;
    bool isRefused(const docker::Host &host);
    /// What somebody does who carries the files to the host.
    bool changeByHand(Place &place, const Rotation &rotation);
    Rotation accept(const Place &place, const Rotation &rotation);

    QTemporaryDir m_folder;
    FakeArm m_arm;
    TestClock m_clock { QDateTime::currentDateTimeUtc() };
    SystemClock m_systemClock;
    EngineRules m_verifier;
    azure::Machines m_machines { m_arm, m_clock, FakeArm::endpoint() };
    azure::Extensions m_extensions { m_arm, m_clock, FakeArm::endpoint() };
    azure::RunCommands m_runCommands { m_arm, m_clock, FakeArm::endpoint() };
    azure::SecurityGroups m_groups { m_arm, m_clock, FakeArm::endpoint() };
    pki::CertificateStore m_certificates { m_folder.path(), pki::KeysAtRest::Plain };
    docker::HostStore m_hosts { m_folder.path() };
    std::array<Place, 2> m_places;
    pki::KeyedCertificate m_authority;
    TaskScope m_tasks;
};

RunnerServices TestRotation::services()
{
    return { .machines = m_machines,
             .extensions = m_extensions,
             .runCommands = m_runCommands,
             .securityGroups = m_groups,
             .certificates = m_certificates,
             .hosts = m_hosts,
             .clock = m_clock,
             .probe = [this](docker::Host host,
                             std::stop_token stop) { return probe(std::move(host), std::move(stop)); },
             .dataFolder = m_folder.path() };
}

Rotator TestRotation::rotator()
{
    return { services(), [this](azure::ArmId id, std::stop_token) { return machineOf(std::move(id)); },
             [](const azure::Machine &, const docker::Host &) { return Route::CustomScript; } };
}

Task<Result<azure::Machine>> TestRotation::machineOf(azure::ArmId id)
{
    for (const Place &place : m_places) {
        if (place.machine.id != id)
            continue;
        azure::Machine machine = place.machine;
        machine.power = place.isOff ? azure::PowerState::Deallocated : azure::PowerState::Running;
        co_return machine;
    }
    co_return Error { .kind = ErrorKind::NotFound };
}

/// As app makes it.
Task<Result<std::unique_ptr<net::StreamConnector>>> TestRotation::connector(docker::Host host)
{
    QByteArray authorities;
    const Result<QList<pki::StoredAuthority>> all = m_certificates.authorities();
    if (!all)
        co_return all.error();
    for (const pki::StoredAuthority &each : *all) {
        if (each.id.text() == host.authorityId || host.alsoTrusted.contains(each.id.text()))
            authorities += each.certificate.toPem().trimmed() + '\n';
    }
    Result<pki::KeyedCertificate> identity = m_certificates.identity(pki::IdentityId(host.identityId));
    if (!identity)
        co_return identity.error();
    net::TlsIdentity tls { .authorities = authorities,
                           .certificate = identity->certificate.toPem(),
                           .privateKey = std::move(identity->privateKey) };
    Result<std::unique_ptr<net::TlsConnector>> made = net::TlsConnector::create(
        host.endpoint.address, host.endpoint.port.value_or(0), std::move(tls), m_verifier);
    if (!made)
        co_return made.error();
    co_return std::unique_ptr<net::StreamConnector>(*std::move(made));
}

Task<Result<QString>> TestRotation::probe(docker::Host host, std::stop_token stop)
{
    const Result<std::unique_ptr<net::StreamConnector>> streams = co_await connector(std::move(host));
    if (!streams)
        co_return streams.error();
    docker::Engine engine(**streams, m_systemClock);
    const Result<docker::EngineInfo> info = co_await engine.connect(std::move(stop));
    if (!info)
        co_return info.error();
    co_return info->version;
}

Task<Result<qsizetype>> TestRotation::containersOf(docker::Host host, std::stop_token stop)
{
    const Result<std::unique_ptr<net::StreamConnector>> streams = co_await connector(std::move(host));
    if (!streams)
        co_return streams.error();
    docker::Engine engine(**streams, m_systemClock);
    const docker::Containers containers(engine);
    const Result<QList<docker::ContainerSummary>> list = co_await containers.list(std::move(stop));
    if (!list)
        co_return list.error();
    co_return list->size();
}

/// A connection of its own each time, by what hosts.json says then. A request that a start of the engine has
/// cut off does not count: connecting is what has to work always.
Task<> TestRotation::keepListing(Place *place, std::stop_token stop)
{
    while (!stop.stop_requested()) {
        const int starts = place->starts;
        const bool wasUp = !place->isStarting && !place->isOff;
        const QList<docker::Host> hosts = m_hosts.load().value_or(QList<docker::Host>());
        const auto host = std::find_if(hosts.cbegin(), hosts.cend(),
                                       [place](const docker::Host &each) { return each.id == place->host; });
        if (host != hosts.cend()) {
            docker::Host current = *host;
            const Result<qsizetype> count = co_await containersOf(std::move(current), stop);
            const bool isUp = wasUp && starts == place->starts && !place->isStarting && !place->isOff;
            if (count && *count == 1)
                ++place->listed;
            else if (isUp && !stop.stop_requested())
                place->failures += count ? u"%1 containers"_s.arg(*count) : wordsOf(count.error());
        }
        co_await m_systemClock.sleep(20ms, stop);
    }
}

int TestRotation::runScript(const QByteArray &payload)
{
    const QJsonObject json = QJsonDocument::fromJson(payload).object();
    const auto text = [&json](const QString &key) { return json.value(key).toString().toLatin1(); };
    for (Place &place : m_places) {
        if (place.engine.port() != json.value(u"port"_s).toInt())
            continue;
        if (json.value(u"job"_s).toString() != u"replace-certificates" || place.isOff)
            return 12;
        place.isStarting = true;
        ++place.starts;
        const bool isDone = place.engine.writeTls({ text(u"ca"_s), text(u"cert"_s), text(u"key"_s) })
            && place.engine.restart();
        place.isStarting = false;
        return isDone ? 0 : 8;
    }
    return 12;
}

bool TestRotation::startPlace(std::size_t index)
{
    Place &place = m_places.at(index);
    const QString address = kAddresses.at(index);
    const QString name = u"web-%1"_s.arg(index + 1);
    const QDateTime now = m_clock.now();
    const Result<pki::KeyedCertificate> server = pki::issue(
        m_authority, { .commonName = u"Docker on "_s + name, .ipAddresses = { address }, .now = now });
    if (!server)
        return false;
    const Result<> started =
        place.engine.start({ .tls = EngineTlsFiles { .authority = m_authority.certificate.toPem(),
                                                     .certificate = server->certificate.toPem(),
                                                     .privateKey = pemOf(server->privateKey) },
                             .address = address,
                             .further = { u"--live-restore"_s },
                             .isBeside = index > 0 });
    if (!started) {
        qWarning("%s", qPrintable(wordsOf(started.error())));
        return false;
    }
    place.machine.id = azure::ArmId::parse(u"/subscriptions/s/resourceGroups/g/providers/"
                                           "Microsoft.Compute/virtualMachines/"_s
                                           + name)
                           .value_or(azure::ArmId());
    place.machine.name = name;
    place.machine.location = u"westeurope"_s;
    place.machine.publicAddress = address;
    place.host = docker::HostId(name);
    const bool isKept = m_certificates.putServer({ .id = name,
                                                   .name = name,
                                                   .authority = pki::AuthorityId(kOldAuthority),
                                                   .certificate = server->certificate })
        && m_hosts.put({ .id = place.host,
                         .name = name,
                         .endpoint = { .kind = docker::Endpoint::Kind::Tls,
                                       .address = address,
                                       .port = place.engine.port() },
                         .identityId = kOldIdentity,
                         .authorityId = kOldAuthority,
                         .machineId = place.machine.id.text() });
    return isKept
        && place.engine.docker({ u"run"_s, u"-d"_s, u"--network"_s, u"none"_s, RealEngine::kImage })
               .has_value();
}

void TestRotation::initTestCase()
{
    failOnAnyWarning();
    SLIPWAY_NEEDS_REAL_ENGINE();
    m_clock.setSleepsEndAtOnce(true);
    const QDateTime now = m_clock.now();
    Result<pki::KeyedCertificate> authority =
        pki::makeAuthority({ .commonName = u"Old authority"_s, .now = now });
    QVERIFY(authority);
    m_authority = *std::move(authority);
    QVERIFY(m_certificates.putAuthority({ .id = pki::AuthorityId(kOldAuthority),
                                          .name = u"Old authority"_s,
                                          .certificate = m_authority.certificate },
                                        m_authority.privateKey));
    const Result<pki::KeyedCertificate> identity = pki::issue(
        m_authority, { .purpose = pki::CertificatePurpose::Client, .commonName = u"somebody"_s, .now = now });
    QVERIFY(identity);
    QVERIFY(m_certificates.putIdentity({ .id = pki::IdentityId(kOldIdentity),
                                         .name = u"somebody"_s,
                                         .authority = pki::AuthorityId(kOldAuthority),
                                         .certificate = identity->certificate },
                                       identity->privateKey));
    QVERIFY(startPlace(0));
    QVERIFY(startPlace(1));
    m_arm.onScript = [this](const QByteArray &payload) { return runScript(payload); };
}

void TestRotation::cleanupTestCase()
{
    for (Place &place : m_places)
        place.engine.stop();
}

Rotation TestRotation::run(const Rotation &rotation)
{
    Rotator current = rotator();
    std::optional<Result<Rotation>> outcome;
    TaskScope scope;
    scope.run(current.run(rotation, [](const Rotation &) {}, {}),
              [&outcome](Result<Rotation> result) { outcome = std::move(result); });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, kLongestRun))
        return {};
    return outcome->value_or(Rotation());
}

/// Whether a listing that began after now succeeds.
bool TestRotation::listsAgain(Place &place) const
{
    const int before = place.listed;
    return QTest::qWaitFor([&place, before] { return place.listed >= before + 2; }, kLongestListing);
}

bool TestRotation::isRefused(const docker::Host &host)
{
    const std::optional<Result<QString>> answer = awaited(probe(host, {}));
    return answer && !*answer && answer->error().kind == ErrorKind::Tls;
}

void TestRotation::rotation_twoEngines_oneOffHalfWay_noOutage()
{
    Place &first = m_places.at(0);
    Place &second = m_places.at(1);
    const QList<docker::Host> before = m_hosts.load().value_or(QList<docker::Host>());
    QCOMPARE(before.size(), 2);
    for (Place &place : m_places)
        m_tasks.run(keepListing(&place, m_tasks.token()), [] {});
    QVERIFY(listsAgain(first));
    QVERIFY(listsAgain(second));
    const Result<Rotation> begun = awaited(rotator().begin(kOldAuthority)).value_or(Error());
    QVERIFY(begun);

    second.isOff = true; // as when its machine is deallocated
    second.engine.kill();
    Rotation rotation = run(*begun);
    QCOMPARE(rotation.hosts.size(), 2);
    QCOMPARE(rotation.hosts.at(0).state, RotationState::BothTrusted);
    QCOMPARE(rotation.hosts.at(1).state, RotationState::Waiting);
    QCOMPARE(rotation.hosts.at(1).error.value_or(Error()).code, u"rotation.machine-off"_s);
    QCOMPARE(first.starts, 1);
    QVERIFY(listsAgain(first));

    // Both kinds of clients are let in by the one that is half way.
    docker::Host oldClient = m_hosts.load().value_or(QList<docker::Host>()).value(0);
    QCOMPARE(oldClient.id, first.host);
    QVERIFY(oldClient.identityId != kOldIdentity);
    oldClient.identityId = kOldIdentity;
    const std::optional<Result<QString>> stillIn = awaited(probe(oldClient, {}));
    QVERIFY(stillIn && *stillIn);

    QVERIFY(second.engine.startAgain());
    second.isOff = false;
    QVERIFY(listsAgain(second)); // it knows the old authority only, and so is its host's entry
    const QList<Rotation> kept = RotationStore(m_folder.path()).load();
    QCOMPARE(kept.size(), 1);
    rotation = kept.first();
    rotation.dropsOld = true;
    rotation = run(rotation);
    QVERIFY(rotation.isFinished());
    QCOMPARE(rotation.hosts.size(), 2);
    QCOMPARE(first.starts, 2);
    QCOMPARE(second.starts, 2);
    QVERIFY(listsAgain(first));
    QVERIFY(listsAgain(second));

    // The old authority is worth nothing now: neither its clients nor what it would vouch for.
    for (const docker::Host &host : m_hosts.load().value_or(QList<docker::Host>())) {
        QCOMPARE(host.authorityId, rotation.id);
        QVERIFY(host.alsoTrusted.isEmpty());
        docker::Host asBefore = host;
        asBefore.identityId = kOldIdentity;
        QVERIFY2(isRefused(asBefore), "a client of the old authority is let in");
        asBefore = host;
        asBefore.authorityId = kOldAuthority;
        QVERIFY2(isRefused(asBefore), "the engine shows a certificate of the old authority");
    }
    m_tasks.requestStop();
    QVERIFY2(first.failures.isEmpty(), qPrintable(first.failures.join(u'\n')));
    QVERIFY2(second.failures.isEmpty(), qPrintable(second.failures.join(u'\n')));
    // live-restore: it has not been started since.
    for (Place &place : m_places) {
        const Result<QByteArray> running = place.engine.docker({ u"ps"_s, u"-q"_s });
        QVERIFY(running && !running->trimmed().isEmpty());
    }
}

bool TestRotation::changeByHand(Place &place, const Rotation &rotation)
{
    const std::optional<Result<std::vector<pki::ExportFile>>> files =
        awaited(rotationFiles(m_certificates, m_hosts, m_clock, rotation, place.host));
    if (!files || !*files)
        return false;
    QHash<QString, QByteArray> texts;
    for (const pki::ExportFile &file : **files)
        texts.insert(file.path, pemOf(file.content));
    place.isStarting = true;
    ++place.starts;
    const bool isDone = place.engine.writeTls({ texts.value(u"ca.pem"_s), texts.value(u"server-cert.pem"_s),
                                                texts.value(u"server-key.pem"_s) })
        && place.engine.restart();
    place.isStarting = false;
    return isDone;
}

Rotation TestRotation::accept(const Place &place, const Rotation &rotation)
{
    Rotator current = rotator();
    const std::optional<Result<Rotation>> accepted = awaited(current.acceptByHand(rotation, place.host, {}));
    if (accepted && !*accepted)
        qWarning("%s", qPrintable(wordsOf(accepted->error())));
    return accepted ? accepted->value_or(Rotation()) : Rotation();
}

void TestRotation::rotation_filesByHand_areTakenWithoutAnOutage()
{
    Place &byHand = m_places.at(1);
    docker::Host host = m_hosts.load().value_or(QList<docker::Host>()).value(1);
    QCOMPARE(host.id, byHand.host);
    const QString former = host.authorityId;
    host.machineId.clear();
    QVERIFY(m_hosts.put(host));
    byHand.failures.clear();
    TaskScope listing;
    listing.run(keepListing(&byHand, listing.token()), [] {});
    const Result<Rotation> begun = awaited(rotator().begin(former)).value_or(Error());
    QVERIFY(begun);
    Rotation rotation = run(*begun);
    QCOMPARE(rotation.hosts.value(1).error.value_or(Error()).code, u"rotation.by-hand"_s);

    QVERIFY(changeByHand(byHand, rotation));
    QVERIFY2(listsAgain(byHand), "the engine shows the new certificate, and nobody has said so yet");
    rotation = accept(byHand, rotation);
    QVERIFY(rotation.isEverywhereTrusted());
    QVERIFY(listsAgain(byHand));

    rotation.dropsOld = true;
    rotation = run(rotation);
    QCOMPARE(rotation.hosts.value(0).state, RotationState::Done);
    QVERIFY(changeByHand(byHand, rotation));
    rotation = accept(byHand, rotation);
    QVERIFY(rotation.isFinished());
    QVERIFY(listsAgain(byHand));
    listing.requestStop();
    QVERIFY2(byHand.failures.isEmpty(), qPrintable(byHand.failures.join(u'\n')));
    docker::Host asBefore = m_hosts.load().value_or(QList<docker::Host>()).value(1);
    QCOMPARE(asBefore.authorityId, rotation.id);
    asBefore.authorityId = former;
    QVERIFY2(isRefused(asBefore), "the engine shows a certificate of the old authority");
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    TestRotation test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_rotation.moc"
