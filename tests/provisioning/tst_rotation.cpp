// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/droppedauthorities.h"
#include "provisioning/rotationfiles.h"
#include "provisioning/rotator.h"
#include "runnersetting.h"
#include "samples.h"
#include "support/warnings.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace slipway;
using namespace slipway::provisioning;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

/// Two hosts of one authority on one fake Azure, as two set-ups leave them, and a machine that can be off.
/// What somebody carries to an engine.
struct Files
{
    static Files from(const std::vector<pki::ExportFile> &made)
    {
        Files files;
        for (const pki::ExportFile &file : made) {
            file.content.reveal([&files, &file](QByteArrayView bytes) {
                if (file.path == "ca.pem"_L1) {
                    for (const pki::Certificate &each :
                         pki::Certificate::parseAll(bytes).value_or(QList<pki::Certificate>()))
                        files.trusted += each.commonName;
                } else if (file.path == "server-cert.pem"_L1) {
                    files.certificate = pki::Certificate::parse(bytes).value_or(pki::Certificate());
                } else if (file.path == "server-key.pem"_L1) {
                    files.key = Secret(bytes);
                }
            });
        }
        return files;
    }

    QStringList trusted {};
    pki::Certificate certificate {};
    Secret key {};
    Error error {};
};

struct World
{
    World()
    {
        isReady = bool(setting.run(goodPlan()));
        docker::Host first = listOf(setting.hosts.load()).value(0);
        authority = first.authorityId;
        docker::Host second = first;
        second.id = docker::HostId(u"second-host"_s);
        second.name = u"web-02"_s;
        isReady = isReady && setting.hosts.put(second);
        setting.arm.log.clear();
    }

    Result<Rotation> begin() { return begin(authority); }
    Result<Rotation> begin(const QString &old) { return awaited(rotator().begin(old)).value_or(Error()); }

    Rotator rotator()
    {
        return { setting.services(), [this](azure::ArmId, std::stop_token) { return machine(this); },
                 [](const azure::Machine &, const docker::Host &) { return Route::CustomScript; } };
    }

    // outlives: the world lives as long as the test
    static Task<Result<azure::Machine>> machine(World *world)
    {
        azure::Machine found = goodMachine();
        const bool isOff = world->asked++ == world->offAt;
        found.power = isOff ? azure::PowerState::Deallocated : azure::PowerState::Running;
        co_return found;
    }

    Rotation run(const Rotation &rotation, std::stop_token stop = {})
    {
        Rotator current = rotator();
        const auto changed = [this](const Rotation &now) {
            ++changes;
            lookForOffers();
            for (const docker::Host &host : listOf(setting.hosts.load()))
                isAlwaysReachable = isAlwaysReachable && trustsWhatItShows(host, now);
        };
        takeFlushes();
        const std::optional<Result<Rotation>> outcome =
            awaited(current.run(rotation, changed, std::move(stop)));
        lastError = Setting::heldUp();
        if (!outcome || !*outcome)
            lastError = outcome ? outcome->error() : Error { .code = u"test.hangs"_s };
        return outcome && *outcome ? **outcome : Rotation();
    }

    std::optional<Result<Rotation>> acceptByHand(const Rotation &rotation, const docker::HostId &host)
    {
        Rotator current = rotator();
        takeFlushes();
        std::optional<Result<Rotation>> accepted = awaited(current.acceptByHand(rotation, host, {}));
        if (const std::optional<Error> held = Setting::heldUp())
            return Result<Rotation>(*held);
        return accepted;
    }

    /// As Activity does: what is under way and belongs to no rotation could be continued from there, too.
    void lookForOffers()
    {
        const QSet<PlanId> taken = RotationStore(setting.folder.path()).plans();
        for (const InterruptedSetup &each : Runner::interruptedIn(setting.folder.path(), {})) {
            ++underWay;
            isOfferedElsewhere = isOfferedElsewhere || !taken.contains(each.plan);
        }
    }

    /// From now on the host is no machine of Azure.
    docker::Host takeFromAzure(int index)
    {
        docker::Host host = listOf(setting.hosts.load()).value(index);
        host.machineId.clear();
        isReady = isReady && setting.hosts.put(host);
        return host;
    }

    Files filesFor(const Rotation &rotation, const docker::Host &host)
    {
        takeFlushes();
        std::optional<Result<std::vector<pki::ExportFile>>> made =
            awaited(rotationFiles(setting.certificates, setting.hosts, setting.clock, rotation, host.id));
        if (const std::optional<Error> held = Setting::heldUp())
            return { .error = *held };
        if (!made || !*made)
            return { .error = made ? made->error() : Error { .code = u"test.hangs"_s } };
        return Files::from(**made);
    }

    std::optional<pki::StoredServer> serverOf(const docker::HostId &host) const
    {
        for (const pki::StoredServer &server : listOf(setting.certificates.servers())) {
            if (server.id == host.text())
                return server;
        }
        return std::nullopt;
    }

    QString nameOf(const QString &id) const
    {
        for (const pki::StoredAuthority &one : listOf(setting.certificates.authorities())) {
            if (one.id.text() == id)
                return one.name;
        }
        return {};
    }

    /// Whoever signs for the host is kept, and so is the identity that it uses.
    bool trustsWhatItShows(const docker::Host &host, const Rotation &now) const
    {
        const bool isOld = host.authorityId == authority;
        const bool isNew = host.authorityId == now.id;
        return (isOld || isNew)
            && setting.certificates.identity(pki::IdentityId(host.identityId)).has_value();
    }

    RotationState stateOf(const Rotation &rotation, int index) const
    {
        return rotation.hosts.value(index).state;
    }

    Setting setting;
    QString authority;
    bool isReady = false;
    int asked = 0;
    int offAt = -1;
    int changes = 0;
    bool isAlwaysReachable = true;
    int underWay = 0; ///< so often a replacement was seen that had not ended
    bool isOfferedElsewhere = false;
    std::optional<Error> lastError;
};

} // namespace

class TestRotation : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void work_stateAndWish_decide_data();
    void work_stateAndWish_decide();
    void follow_hosts_comeAndGo();
    void dropped_table_data();
    void dropped_table();
    void json_roundTrip_givesTheSame();
    void store_damagedFile_isLeftOut();
    void begin_twice_isAConflict();
    void run_bothHosts_trustBothThenTheNewOne();
    void run_peopleAndOtherEngines_getSuccessors();
    void run_machineOff_waitsAndIsContinued();
    void run_failsOnOne_doesNotStopTheOther();
    void run_killedAtEachRequest_continues();
    void run_paused_continues();
    void byHand_engineDecides();
    void byHand_files_areOneSetForBothSteps();
    void byHand_files_haveTheNamesOfTheFormerCertificate();
    void leaveOut_hostKeepsTheOldAuthority();
    void plans_areThoseUnderWay();
    void successor_constraints_areThoseOfTheOld();
};

void TestRotation::work_stateAndWish_decide_data()
{
    QTest::addColumn<RotationState>("state");
    QTest::addColumn<bool>("dropsOld");
    QTest::addColumn<bool>("work");
    QTest::addColumn<QStringList>("trusted");
    const QStringList both { u"new"_s, u"old"_s };
    QTest::newRow("waiting") << RotationState::Waiting << false << true << both;
    QTest::newRow("waiting, to be dropped") << RotationState::Waiting << true << true << both;
    QTest::newRow("both") << RotationState::BothTrusted << false << false << QStringList { u"new"_s };
    QTest::newRow("both, to be dropped")
        << RotationState::BothTrusted << true << true << QStringList { u"new"_s };
    QTest::newRow("done") << RotationState::Done << true << false << QStringList { u"new"_s };
}

void TestRotation::work_stateAndWish_decide()
{
    QFETCH(RotationState, state);
    QFETCH(bool, dropsOld);
    Rotation rotation { .id = u"new"_s,
                        .oldAuthority = u"old"_s,
                        .dropsOld = dropsOld,
                        .identities = { { u"identity-old"_s, u"identity-new"_s } },
                        .hosts = { { .id = docker::HostId(u"h"_s), .state = state } } };
    QTEST(rotation.hasWork(rotation.hosts.first()), "work");
    const docker::Host now { .id = docker::HostId(u"h"_s), .identityId = u"identity-old"_s };
    const Replacement next = rotation.next(rotation.hosts.first(), now);
    QTEST(next.trusted, "trusted");
    QCOMPARE(next.identityId, u"identity-new"_s);
    QCOMPARE(next.before, now);
    QCOMPARE(rotation.isFinished(), state == RotationState::Done);
    QCOMPARE(rotation.isEverywhereTrusted(), state != RotationState::Waiting);
}

void TestRotation::follow_hosts_comeAndGo()
{
    Rotation rotation { .id = u"new"_s, .oldAuthority = u"old"_s };
    const docker::Endpoint tls { .kind = docker::Endpoint::Kind::Tls, .address = u"a.example"_s };
    docker::Host a { .id = docker::HostId(u"a"_s), .name = u"a"_s, .endpoint = tls, .authorityId = u"old"_s };
    const docker::Host other { .id = docker::HostId(u"b"_s), .endpoint = tls, .authorityId = u"x"_s };
    const docker::Host local { .id = docker::HostId(u"c"_s), .authorityId = u"old"_s };
    rotation.follow({ a, other, local });
    QCOMPARE(rotation.hosts.size(), 1);
    rotation.hosts.first().state = RotationState::BothTrusted;
    a.authorityId = u"new"_s;
    a.name = u"renamed"_s;
    rotation.follow({ a, other });
    QCOMPARE(rotation.hosts.size(), 1);
    QCOMPARE(rotation.hosts.first().state, RotationState::BothTrusted);
    QCOMPARE(rotation.hosts.first().name, u"renamed"_s);
    rotation.follow({ other });
    QVERIFY(rotation.hosts.isEmpty());
    QVERIFY(rotation.isFinished());
    a.authorityId = u"old"_s;
    rotation.follow({ a });
    QCOMPARE(rotation.hosts.size(), 1);
    rotation.leaveOut(a.id);
    rotation.follow({ a });
    QVERIFY2(rotation.hosts.isEmpty(), "what was left out does not come back");
}

void TestRotation::dropped_table_data()
{
    QTest::addColumn<QList<Rotation>>("rotations");
    QTest::addColumn<QList<docker::Host>>("hosts");
    QTest::addColumn<QSet<QString>>("dropped");
    const docker::Host before { .id = docker::HostId(u"h"_s), .authorityId = u"old"_s };
    docker::Host halfWay = before;
    halfWay.authorityId = u"new"_s;
    halfWay.alsoTrusted = { u"old"_s };
    docker::Host after = before;
    after.authorityId = u"new"_s;
    const docker::Host leftOut { .id = docker::HostId(u"other"_s), .authorityId = u"old"_s };
    const auto rotation = [](RotationState state, bool dropsOld) {
        return Rotation { .id = u"new"_s,
                          .oldAuthority = u"old"_s,
                          .dropsOld = dropsOld,
                          .hosts = { { .id = docker::HostId(u"h"_s), .state = state } } };
    };
    const Rotation finished = rotation(RotationState::Done, true);
    const Rotation withoutHosts { .id = u"new"_s, .oldAuthority = u"old"_s };
    const Rotation next { .id = u"third"_s,
                          .oldAuthority = u"new"_s,
                          .dropsOld = true,
                          .hosts = { { .id = docker::HostId(u"h"_s), .state = RotationState::Done } } };
    docker::Host latest = before;
    latest.authorityId = u"third"_s;
    using Set = QSet<QString>;
    QTest::newRow("none") << QList<Rotation>() << QList { before } << Set();
    QTest::newRow("begun") << QList { rotation(RotationState::Waiting, false) } << QList { before } << Set();
    QTest::newRow("both are trusted")
        << QList { rotation(RotationState::BothTrusted, false) } << QList { halfWay } << Set();
    QTest::newRow("to be dropped") << QList { rotation(RotationState::BothTrusted, true) }
                                   << QList { halfWay } << Set();
    QTest::newRow("to be dropped, one is not done")
        << QList { rotation(RotationState::BothTrusted, true) } << QList { after } << Set();
    QTest::newRow("finished") << QList { finished } << QList { after } << Set { u"old"_s };
    QTest::newRow("finished, its host has gone")
        << QList { finished } << QList<docker::Host>() << Set { u"old"_s };
    QTest::newRow("finished, one was left out") << QList { finished } << QList { after, leftOut } << Set();
    QTest::newRow("finished, a host trusts it again") << QList { finished } << QList { halfWay } << Set();
    QTest::newRow("nobody has said that it is to go")
        << QList { withoutHosts } << QList<docker::Host>() << Set();
    QTest::newRow("twice") << QList { finished, next } << QList { latest } << Set { u"old"_s, u"new"_s };
}

void TestRotation::dropped_table()
{
    QFETCH(const QList<Rotation>, rotations);
    QFETCH(const QList<docker::Host>, hosts);
    QTEST(droppedAuthorities(rotations, hosts), "dropped");
}

void TestRotation::json_roundTrip_givesTheSame()
{
    const Rotation rotation { .id = u"new"_s,
                              .oldAuthority = u"old"_s,
                              .name = u"Ours"_s,
                              .dropsOld = true,
                              .identities = { { u"i1"_s, u"i2"_s } },
                              .servers = { { u"s1"_s, u"s2"_s } },
                              .hosts = { { .id = docker::HostId(u"h"_s),
                                           .name = u"web"_s,
                                           .state = RotationState::BothTrusted,
                                           .plan = PlanId(u"plan"_s) } },
                              .leftOut = { u"other"_s } };
    const Result<Rotation> again = Rotation::fromJson(rotation.toJson());
    QVERIFY(again);
    QCOMPARE(*again, rotation);
    for (const char *damage : { "both-trusted", "\"dropsOld\"", "\"hosts\"", "\"format\": 1" }) {
        QByteArray json = rotation.toJson();
        QVERIFY(json.contains(damage));
        QVERIFY2(!Rotation::fromJson(json.replace(damage, "\"x\"")), damage);
    }
    QJsonObject earlier = QJsonDocument::fromJson(rotation.toJson()).object();
    earlier.remove(u"leftOut"_s);
    earlier.remove(u"servers"_s);
    const Result<Rotation> old = Rotation::fromJson(QJsonDocument(earlier).toJson());
    QVERIFY(old && old->leftOut.isEmpty() && old->servers.isEmpty() && old->hosts == rotation.hosts);
    Rotation escaping = rotation;
    escaping.id = u"../x"_s;
    QVERIFY(!Rotation::fromJson(escaping.toJson()));
}

void TestRotation::store_damagedFile_isLeftOut()
{
    QTemporaryDir folder;
    const RotationStore store(folder.path());
    QVERIFY(store.load().isEmpty());
    const Rotation rotation { .id = u"a"_s, .oldAuthority = u"old"_s };
    QVERIFY(store.put(rotation));
    QFile file(folder.path() + u"/rotations/b.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"b.json is left out"_s));
    QCOMPARE(store.load(), QList { rotation });
    QVERIFY(store.remove(u"a"_s));
    QVERIFY(store.remove(u"a"_s));
}

void TestRotation::begin_twice_isAConflict()
{
    World world;
    QVERIFY(world.isReady);
    const Result<Rotation> rotation = world.begin();
    QVERIFY(rotation);
    QCOMPARE(rotation->hosts.size(), 2);
    const Result<Rotation> again = world.begin();
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"rotation.under-way"_s);
    QCOMPARE(world.begin(u"nobody"_s).error().kind, ErrorKind::NotFound);

    // Nobody knows whose a file is that cannot be read.
    QFile broken(world.setting.folder.filePath(u"rotations/x.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{") == 1);
    broken.close();
    const Result<Rotation> refused = world.begin();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"rotation.unreadable"_s);
    QCOMPARE(refused.error().subject, broken.fileName());
    QVERIFY2(world.setting.arm.log.isEmpty(), "nothing is changed yet");
}

void TestRotation::run_bothHosts_trustBothThenTheNewOne()
{
    World world;
    QVERIFY(world.isReady);
    const Result<Rotation> begun = world.begin();
    QVERIFY(begun);
    Rotation rotation = world.run(*begun);
    QVERIFY2(!world.lastError, qPrintable(world.lastError.value_or(Error()).code));
    QCOMPARE(world.stateOf(rotation, 0), RotationState::BothTrusted);
    QCOMPARE(world.stateOf(rotation, 1), RotationState::BothTrusted);
    QVERIFY(rotation.isEverywhereTrusted());
    QVERIFY(!rotation.hasWork());
    QCOMPARE(rotation.identities.size(), 1);
    for (const docker::Host &host : listOf(world.setting.hosts.load())) {
        QCOMPARE(host.authorityId, rotation.id);
        QCOMPARE(host.alsoTrusted, QStringList { world.authority });
        QCOMPARE(host.identityId, *rotation.identities.cbegin());
    }
    QCOMPARE(RotationStore(world.setting.folder.path()).load(), QList { rotation });

    rotation.dropsOld = true;
    rotation = world.run(rotation);
    QVERIFY(rotation.isFinished());
    for (const docker::Host &host : listOf(world.setting.hosts.load())) {
        QCOMPARE(host.authorityId, rotation.id);
        QVERIFY(host.alsoTrusted.isEmpty());
    }
    const QByteArray sent = QJsonDocument::fromJson(world.setting.arm.extensions.first().payload)
                                .object()
                                .value(u"ca"_s)
                                .toString()
                                .toLatin1();
    QCOMPARE(pki::Certificate::parseAll(sent).value_or(QList<pki::Certificate>()).size(), 1);
    QVERIFY(world.underWay > 0);
    QVERIFY2(!world.isOfferedElsewhere, "two runs could change one machine");
    QVERIFY(world.isAlwaysReachable);
    QCOMPARE(world.setting.arm.log.count(u"PUT extension"_s), 4);
    QVERIFY2(listOf(world.setting.runner().interrupted()).isEmpty(), "no journal is left unfinished");
}

/// What the old authority has signed for others than the hosts here stops working with it.
void TestRotation::run_peopleAndOtherEngines_getSuccessors()
{
    World world;
    QVERIFY(world.isReady);
    pki::CertificateStore &store = world.setting.certificates;
    const QDateTime now = world.setting.clock.now();
    const Result<pki::KeyedCertificate> old = store.authority(pki::AuthorityId(world.authority));
    QVERIFY(old);
    const auto keepPerson = [&](const QString &id, const QDateTime &made, int days) {
        const auto keyed = pki::issue(*old,
                                      { .purpose = pki::CertificatePurpose::Client,
                                        .commonName = id,
                                        .key = pki::KeyType::EcP384,
                                        .validity = std::chrono::days(days),
                                        .now = made });
        return keyed
            && store.putIdentity({ .id = pki::IdentityId(id),
                                   .name = id,
                                   .authority = pki::AuthorityId(world.authority),
                                   .certificate = keyed->certificate },
                                 keyed->privateKey);
    };
    QVERIFY(keepPerson(u"ci"_s, now, 90));
    QVERIFY(keepPerson(u"ended"_s, now, 1));
    const auto engine =
        pki::issue(*old, { .commonName = u"Docker on nas"_s, .dnsNames = { u"nas.example"_s }, .now = now });
    QVERIFY(engine);
    const pki::StoredServer byHand { .id = u"nas"_s,
                                     .name = u"nas"_s,
                                     .authority = pki::AuthorityId(world.authority),
                                     .certificate = engine->certificate };
    QVERIFY(store.putServer(byHand, engine->privateKey));
    world.setting.clock.advance(std::chrono::hours(48)); // one has ended by now

    const Result<Rotation> begun = world.begin();
    QVERIFY(begun);
    Rotation rotation = world.run(*begun);
    QVERIFY2(!world.lastError, qPrintable(world.lastError.value_or(Error()).code));
    QCOMPARE(rotation.identities.size(), 2); // the hosts', and "ci"
    QVERIFY(!rotation.identities.contains(u"ended"_s));
    QCOMPARE(rotation.servers.size(), 1);
    const Result<pki::KeyedCertificate> next = store.authority(pki::AuthorityId(rotation.id));
    const auto person = store.identity(pki::IdentityId(rotation.identities.value(u"ci"_s)));
    const auto again = store.server(rotation.servers.value(u"nas"_s));
    QVERIFY(next && person && again);
    QVERIFY(pki::isSignedBy(person->certificate, next->certificate));
    QVERIFY(pki::isSignedBy(again->certificate, next->certificate));
    QCOMPARE(pki::keyTypeOf(person->certificate), pki::KeyType::EcP384);
    QCOMPARE(again->certificate.dnsNames, QStringList { u"nas.example"_s });
    QVERIFY(store.identity(pki::IdentityId(u"ci"_s))); // works until the old authority is dropped
    QVERIFY(store.server(u"nas"_s));
    QCOMPARE(RotationStore(world.setting.folder.path()).load(), QList { rotation });

    rotation.dropsOld = true;
    const Rotation dropped = world.run(rotation);
    QCOMPARE(dropped.identities, rotation.identities); // none is made twice
    QCOMPARE(dropped.servers, rotation.servers);
}

void TestRotation::run_machineOff_waitsAndIsContinued()
{
    World world;
    QVERIFY(world.isReady);
    const Result<Rotation> begun = world.begin();
    QVERIFY(begun);
    world.offAt = 0;
    Rotation rotation = world.run(*begun);
    QCOMPARE(world.stateOf(rotation, 0), RotationState::Waiting);
    QVERIFY(rotation.hosts.at(0).error);
    QCOMPARE(rotation.hosts.at(0).error->code, u"rotation.machine-off"_s);
    QCOMPARE(world.stateOf(rotation, 1), RotationState::BothTrusted);

    // The other one can already be finished.
    rotation.dropsOld = true;
    world.offAt = world.asked;
    rotation = world.run(rotation);
    QCOMPARE(world.stateOf(rotation, 0), RotationState::Waiting);
    QCOMPARE(world.stateOf(rotation, 1), RotationState::Done);
    const QList<Rotation> kept = RotationStore(world.setting.folder.path()).load();
    QCOMPARE(kept.size(), 1);
    rotation = world.run(kept.first());
    QVERIFY(rotation.isFinished());
    QVERIFY(world.isAlwaysReachable);
}

void TestRotation::run_failsOnOne_doesNotStopTheOther()
{
    World world;
    QVERIFY(world.isReady);
    const Result<Rotation> begun = world.begin();
    QVERIFY(begun);
    world.setting.arm.scriptExit = 8;
    Rotation rotation = world.run(*begun);
    for (int i : { 0, 1 }) {
        QCOMPARE(world.stateOf(rotation, i), RotationState::Waiting);
        QVERIFY(rotation.hosts.at(i).error);
        QCOMPARE(rotation.hosts.at(i).error->code, u"replace.exit-8"_s);
    }
    world.setting.arm.scriptExit = 0;
    rotation = world.run(rotation);
    QVERIFY(rotation.isEverywhereTrusted());
    QVERIFY(!rotation.hosts.at(0).error);
}

void TestRotation::run_killedAtEachRequest_continues()
{
    for (int request = 0;; ++request) {
        World world;
        QVERIFY(world.isReady);
        const Result<Rotation> begun = world.begin();
        QVERIFY(begun);
        Rotation wanted = *begun;
        wanted.dropsOld = true;
        QVERIFY(RotationStore(world.setting.folder.path()).put(wanted));
        world.setting.arm.interruptAt = world.setting.arm.requests() + request;
        world.setting.arm.interruptMoment = FakeArm::Moment::After;
        bool hasEnded = false;
        {
            Rotator current = world.rotator();
            TaskScope scope;
            scope.run(current.run(wanted, [](const Rotation &) {}, {}),
                      [&hasEnded](const Result<Rotation> &) { hasEnded = true; });
            QVERIFY(QTest::qWaitFor([&] { return world.setting.arm.isStuck || hasEnded; }));
        }
        world.lookForOffers();
        if (hasEnded) {
            QVERIFY2(request > 8, "nothing was interrupted");
            break;
        }
        const Rotation kept = RotationStore(world.setting.folder.path()).load().value(0);
        const Rotation rotation = world.run(kept);
        QVERIFY2(rotation.isFinished() && rotation.hosts.size() == 2,
                 qPrintable(u"killed at request %1"_s.arg(request)));
        QVERIFY2(!world.isOfferedElsewhere, qPrintable(u"killed at request %1"_s.arg(request)));
        QVERIFY(world.isAlwaysReachable);
        QVERIFY(!world.setting.hasKeyFile());
    }
}

void TestRotation::run_paused_continues()
{
    World world;
    QVERIFY(world.isReady);
    const Result<Rotation> begun = world.begin();
    QVERIFY(begun);
    std::stop_source stop;
    stop.request_stop();
    Rotation rotation = world.run(*begun, stop.get_token());
    QCOMPARE(rotation.hosts.size(), 2);
    QVERIFY(!rotation.hosts.at(0).error);
    QVERIFY(world.setting.arm.log.isEmpty());
    rotation = world.run(rotation);
    QVERIFY(rotation.isEverywhereTrusted());
}

void TestRotation::byHand_engineDecides()
{
    World world;
    QVERIFY(world.isReady);
    docker::Host other = listOf(world.setting.hosts.load()).value(1);
    other.machineId.clear();
    QVERIFY(world.setting.hosts.put(other));
    Rotation rotation = world.run(world.begin().value_or(Rotation()));
    QCOMPARE(world.stateOf(rotation, 0), RotationState::BothTrusted);
    QCOMPARE(world.stateOf(rotation, 1), RotationState::Waiting);
    QCOMPARE(rotation.hosts.at(1).error.value_or(Error()).code, u"rotation.by-hand"_s);

    // Nobody has changed it: the engine still shows a certificate of the old authority.
    const Error unknown { .kind = ErrorKind::Tls, .code = u"certificate.unknown-authority"_s };
    world.setting.engineSays = [&](const docker::Host &) { return std::optional(unknown); };
    std::optional<Result<Rotation>> answer = world.acceptByHand(rotation, other.id);
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().code, unknown.code);
    QCOMPARE(listOf(world.setting.hosts.load()).value(1), other);

    world.setting.engineSays = {};
    answer = world.acceptByHand(rotation, other.id);
    QVERIFY(answer && *answer);
    rotation = **answer;
    QVERIFY(rotation.isEverywhereTrusted());
    QCOMPARE(RotationStore(world.setting.folder.path()).load(), QList { rotation });
    const docker::Host now = listOf(world.setting.hosts.load()).value(1);
    QCOMPARE(now.authorityId, rotation.id);
    QCOMPARE(now.identityId, *rotation.identities.cbegin());
    QVERIFY2(now.alsoTrusted.isEmpty(), "the engine was asked with the new authority alone");
    QCOMPARE(world.setting.probed, now);

    rotation.dropsOld = true;
    rotation = world.run(rotation);
    QCOMPARE(world.stateOf(rotation, 0), RotationState::Done);
    QCOMPARE(rotation.hosts.at(1).error.value_or(Error()).code, u"rotation.by-hand-drop"_s);
    answer = world.acceptByHand(rotation, other.id);
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().code, u"rotation.old-trusted"_s);
    QVERIFY(!rotation.isFinished());

    // Without the former identity any other of the old authority asks; without any, nothing is taken for
    // proved.
    QList<pki::StoredIdentity> old = listOf(world.setting.certificates.identities());
    old.removeIf(
        [&world](const pki::StoredIdentity &one) { return one.authority.text() != world.authority; });
    QVERIFY(!old.isEmpty());
    pki::StoredIdentity someoneElse = old.constFirst();
    const Result<pki::KeyedCertificate> keyed = world.setting.certificates.identity(someoneElse.id);
    QVERIFY(keyed);
    for (const pki::StoredIdentity &one : old)
        QVERIFY(world.setting.certificates.removeIdentity(one.id));
    answer = world.acceptByHand(rotation, other.id);
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().code, u"rotation.nobody-to-ask"_s);
    someoneElse.id = pki::IdentityId(u"someone-else"_s);
    QVERIFY(world.setting.certificates.putIdentity(someoneElse, keyed->privateKey));
    answer = world.acceptByHand(rotation, other.id);
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().code, u"rotation.old-trusted"_s);
    QCOMPARE(world.setting.probed.identityId, u"someone-else"_s);

    // Another failure with the old identity proves nothing: the engine may be down.
    world.setting.engineSays = [&](const docker::Host &host) {
        return host.identityId == now.identityId ? std::nullopt : std::optional(unknown);
    };
    answer = world.acceptByHand(rotation, other.id);
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().code, unknown.code);
    QVERIFY(!rotation.isFinished());

    const Error refused { .kind = ErrorKind::Tls, .code = u"client-certificate.refused"_s };
    world.setting.engineSays = [&](const docker::Host &host) {
        return host.identityId == now.identityId ? std::nullopt : std::optional(refused);
    };
    answer = world.acceptByHand(rotation, other.id);
    QVERIFY(answer && *answer);
    QVERIFY((*answer)->isFinished());
}

void TestRotation::byHand_files_areOneSetForBothSteps()
{
    World world;
    QVERIFY(world.isReady);
    const docker::Host other = world.takeFromAzure(1);
    Rotation rotation = world.run(world.begin().value_or(Rotation()));
    Files first = world.filesFor(rotation, other);
    QCOMPARE(first.trusted.size(), 2);
    QCOMPARE(first.trusted, (QStringList { rotation.name, world.nameOf(world.authority) }));
    QVERIFY(pki::checkKeyMatches(first.certificate, first.key));
    QCOMPARE(first.certificate.issuer, u"CN="_s + rotation.name);
    QCOMPARE(world.filesFor(rotation, other).certificate, first.certificate);
    // Nobody knows when it is put there: until then, and from then on, the host is trusted.
    const docker::Host meanwhile = listOf(world.setting.hosts.load()).value(1);
    QCOMPARE(meanwhile.authorityId, world.authority);
    QCOMPARE(meanwhile.alsoTrusted, QStringList { rotation.id });

    // What the store says of the host is what its engine shows: the former, until the engine has shown this
    // one.
    QVERIFY(!world.serverOf(other.id));
    const std::optional<Result<Rotation>> accepted = world.acceptByHand(rotation, other.id);
    QVERIFY(accepted && *accepted);
    rotation = **accepted;
    QCOMPARE(world.serverOf(other.id).value_or(pki::StoredServer()).certificate, first.certificate);
    QCOMPARE(listOf(world.setting.certificates.servers()).size(), 2);

    rotation.dropsOld = true;
    const Files last = world.filesFor(rotation, other);
    QCOMPARE(last.trusted, QStringList { rotation.name });
    QCOMPARE(last.certificate, first.certificate);
    QVERIFY(pki::checkKeyMatches(last.certificate, last.key));

    rotation.hosts[1].state = RotationState::Done;
    QCOMPARE(world.filesFor(rotation, other).error.code, u"rotation.gone"_s);
}

void TestRotation::byHand_files_haveTheNamesOfTheFormerCertificate()
{
    World world;
    QVERIFY(world.isReady);
    docker::Host other = world.takeFromAzure(1);
    other.endpoint.address = u"nas.example"_s;
    QVERIFY(world.setting.hosts.put(other));
    const Result<pki::KeyedCertificate> signer =
        world.setting.certificates.authority(pki::AuthorityId(world.authority));
    QVERIFY(signer);
    const Result<pki::KeyedCertificate> former = pki::issue(*signer,
                                                            { .commonName = u"NAS"_s,
                                                              .dnsNames = { u"NAS.example"_s, u"nas.lan"_s },
                                                              .ipAddresses = { u"192.0.2.7"_s },
                                                              .key = pki::KeyType::EcP384,
                                                              .now = world.setting.clock.now() });
    QVERIFY(former);
    QVERIFY(world.setting.certificates.putServer({ .id = u"nas"_s,
                                                   .name = u"nas"_s,
                                                   .authority = pki::AuthorityId(world.authority),
                                                   .certificate = former->certificate }));
    const Rotation rotation = world.run(world.begin().value_or(Rotation()));
    const Files files = world.filesFor(rotation, other);
    for (const QString &name : { u"nas.example"_s, u"nas.lan"_s, u"localhost"_s })
        QVERIFY2(files.certificate.dnsNames.contains(name), qPrintable(name));
    QCOMPARE(files.certificate.ipAddresses, (QStringList { u"127.0.0.1"_s, u"192.0.2.7"_s }));
    QCOMPARE(pki::keyTypeOf(files.certificate), pki::KeyType::EcP384);

    // Another engine at the same address has a key of its own.
    docker::Host second = other;
    second.id = docker::HostId(u"third-host"_s);
    second.name = u"nas-2"_s;
    second.endpoint.port = 2377;
    QVERIFY(world.setting.hosts.put(second));
    Rotation more = rotation;
    more.follow(listOf(world.setting.hosts.load()));
    QVERIFY(world.filesFor(more, second).certificate != files.certificate);
}

void TestRotation::leaveOut_hostKeepsTheOldAuthority()
{
    World world;
    QVERIFY(world.isReady);
    docker::Host other = listOf(world.setting.hosts.load()).value(1);
    other.machineId.clear();
    QVERIFY(world.setting.hosts.put(other));
    Rotation rotation = world.run(world.begin().value_or(Rotation()));
    rotation.leaveOut(other.id);
    rotation.leaveOut(docker::HostId(u"nobody"_s));
    QCOMPARE(rotation.leftOut, QStringList { other.id.text() });
    rotation.dropsOld = true;
    rotation = world.run(rotation);
    QVERIFY(rotation.isFinished());
    QCOMPARE(rotation.hosts.size(), 1);
    QCOMPARE(listOf(world.setting.hosts.load()).value(1), other);
}

void TestRotation::plans_areThoseUnderWay()
{
    QTemporaryDir folder;
    const RotationStore store(folder.path());
    QVERIFY(store.plans().isEmpty());
    QVERIFY(store.put({ .id = u"a"_s,
                        .oldAuthority = u"old"_s,
                        .hosts = { { .id = docker::HostId(u"1"_s), .plan = PlanId(u"p"_s) },
                                   { .id = docker::HostId(u"2"_s) } } }));
    QCOMPARE(store.plans(), QSet { PlanId(u"p"_s) });

    // Also of a host that was left out half way, and of a file that cannot be read any more.
    Rotation rotation { .id = u"a"_s,
                        .oldAuthority = u"old"_s,
                        .hosts = { { .id = docker::HostId(u"1"_s), .plan = PlanId(u"p"_s) } } };
    rotation.leaveOut(docker::HostId(u"1"_s));
    QVERIFY(store.put(rotation));
    QCOMPARE(store.plans(), QSet { PlanId(u"p"_s) });
    QFile damaged(folder.filePath(u"rotations/b.json"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("{\"hosts\": [{\"plan\": \"0a1b2c3d-0000-4000-8000-0123456789ab\"");
    damaged.close();
    const PlanId cut(u"0a1b2c3d-0000-4000-8000-0123456789ab"_s);
    QCOMPARE(store.plans(), (QSet<PlanId> { PlanId(u"p"_s), cut }));
    QCOMPARE(store.unreadable(), QStringList { damaged.fileName() });
}

void TestRotation::successor_constraints_areThoseOfTheOld()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<pki::KeyedCertificate> old =
        pki::makeAuthority({ .commonName = u"Old"_s, .now = now, .domains = { u"example.org"_s } });
    QVERIFY(old);
    const Result<pki::KeyedCertificate> next =
        pki::succeedAuthority(old->certificate, { .commonName = u"New"_s, .now = now });
    QVERIFY(next);
    QCOMPARE(next->certificate.commonName, u"New"_s);
    QVERIFY(!pki::checkKeyMatches(next->certificate, old->privateKey));
    const auto leafFor = [&](const QString &name) {
        return pki::issue(*next, { .commonName = u"Docker on x"_s, .dnsNames = { name }, .now = now });
    };
    QVERIFY(leafFor(u"a.example.org"_s));
    QCOMPARE(leafFor(u"a.example.net"_s).error().code, u"name.not-permitted"_s);
    QVERIFY(!pki::succeedAuthority(leafFor(u"a.example.org"_s)->certificate,
                                   { .commonName = u"x"_s, .now = now }));
}

QTEST_GUILESS_MAIN(TestRotation)
#include "tst_rotation.moc"
