// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/renewal.h"
#include "runnersetting.h"
#include "samples.h"
#include "support/warnings.h"

#include <QJsonDocument>
#include <QTest>

using namespace slipway;
using namespace slipway::provisioning;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kNextAuthority = "next-authority"_L1;

azure::Machine movedMachine()
{
    azure::Machine machine = goodMachine();
    machine.publicAddress = u"198.51.100.99"_s;
    return machine;
}

/// A machine that was set up, and what it had then.
struct Before
{
    explicit Before(Setting &setting)
    {
        isReady = bool(setting.run(goodPlan()));
        host = listOf(setting.hosts.load()).value(0);
        server = listOf(setting.certificates.servers()).value(0);
        const Result<pki::KeyedCertificate> next =
            pki::makeAuthority({ .commonName = u"Next"_s, .now = setting.clock.now() });
        isReady = isReady && next
            && setting.certificates.putAuthority({ .id = pki::AuthorityId(kNextAuthority),
                                                   .name = u"Next"_s,
                                                   .certificate = next->certificate },
                                                 next->privateKey);
        setting.arm.log.clear();
    }

    /// The next authority signs; both are trusted.
    Plan toNext(const Setting &setting) const
    {
        const Replacement what { .before = host,
                                 .trusted = { kNextAuthority, host.authorityId },
                                 .identityId = host.identityId };
        return planReplacement(movedMachine(), what, setting.clock.now()).value_or(Plan());
    }

    bool isReady = false;
    docker::Host host {};
    pki::StoredServer server {};
};

/// One for that machine of another kind of key and another lifetime than a set-up makes.
Result<pki::KeyedCertificate> specialCertificate(const Setting &setting, const Before &before)
{
    const Result<pki::KeyedCertificate> authority =
        setting.certificates.authority(pki::AuthorityId(before.host.authorityId));
    if (!authority)
        return authority.error();
    return pki::issue(*authority,
                      { .commonName = u"Docker on web-01"_s,
                        .ipAddresses = { before.host.endpoint.address },
                        .key = pki::KeyType::EcP384,
                        .validity = std::chrono::days(90),
                        .now = setting.clock.now() });
}

QJsonObject sentPayload(const Setting &setting)
{
    return QJsonDocument::fromJson(setting.arm.extensions.value(u"slipway-docker"_s).payload).object();
}

/// What a replacement by the next authority ends with; empty when it is so.
QString difference(const Setting &setting, const Before &before)
{
    const docker::Host host = listOf(setting.hosts.load()).value(0);
    if (host.authorityId != kNextAuthority || host.alsoTrusted != QStringList { before.host.authorityId })
        return u"the host trusts %1, %2"_s.arg(host.authorityId, host.alsoTrusted.join(u' '));
    const pki::StoredServer server = listOf(setting.certificates.servers()).value(0);
    if (server.id != before.server.id || server.certificate == before.server.certificate)
        return u"the store shows the former certificate"_s;
    if (server.certificate.toPem() != sentPayload(setting).value(u"cert"_s).toString().toLatin1())
        return u"the machine has another certificate than the store shows"_s;
    return setting.hasKeyFile() ? u"the server's key is still there"_s : QString();
}

/// What it was before; empty when it is so.
QString differenceFromBefore(const Setting &setting, const Before &before)
{
    if (listOf(setting.hosts.load()) != QList { before.host })
        return u"the host is another"_s;
    if (listOf(setting.certificates.servers()) != QList { before.server })
        return u"the store shows another certificate"_s;
    return setting.hasKeyFile() ? u"the server's key is still there"_s : QString();
}

} // namespace

class TestReplacement : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void plan_unfit_isRefused_data();
    void plan_unfit_isRefused();
    void route_isThatOfTheSetUpWhereItIsOpen_data();
    void route_isThatOfTheSetUpWhereItIsOpen();
    void plan_json_givesTheSamePlan();
    void plan_changes_showEverythingButSecrets();
    void run_sameAuthority_changesOnlyTheCertificate();
    void run_formerKind_isKept();
    void run_authorityEndsSoon_noLongerThanThat();
    void run_madeByHand_itsKindIsKeptAndUndoLeavesItAlone();
    void run_nextAuthority_trustsBoth();
    void run_trustsTheNewOneBeforeTheMachineHasIt();
    void run_killedAtEachRequest_resumeEndsWell();
    void run_failsOnTheMachine_canBeRetriedAndUndone();
    void run_hostRemoved_isNotBroughtBack();
    void undo_afterSuccess_putsBackWhatWas();
    void undo_killedAtEachRequest_endsWell();
    void undo_beforeAnythingWasSent_asksNothingOfTheMachine();
    void key_whileUnfinished_isEncryptedByTheStoresKey();
};

void TestReplacement::plan_unfit_isRefused_data()
{
    QTest::addColumn<azure::Machine>("machine");
    QTest::addColumn<Replacement>("replacement");
    QTest::addColumn<bool>("isFit");
    const docker::Host host { .id = docker::HostId(u"host-1234"_s),
                              .name = u"web-01"_s,
                              .endpoint = { .kind = docker::Endpoint::Kind::Tls,
                                            .address = u"web.example"_s,
                                            .port = quint16(2376) } };
    const Replacement good { .before = host, .trusted = { u"authority"_s }, .identityId = u"identity"_s };
    QTest::newRow("fit") << goodMachine() << good << true;
    QTest::newRow("no machine") << azure::Machine() << good << false;
    Replacement other = good;
    other.before.endpoint = { .kind = docker::Endpoint::Kind::Ssh, .address = u"web.example"_s };
    QTest::newRow("by ssh") << goodMachine() << other << false;
    other = good;
    other.before.id = {};
    QTest::newRow("no host") << goodMachine() << other << false;
    other = good;
    other.trusted.clear();
    QTest::newRow("nothing trusted") << goodMachine() << other << false;
    other.trusted = { QString() };
    QTest::newRow("an authority without id") << goodMachine() << other << false;
    other = good;
    other.route = Route::DockerExtension;
    QTest::newRow("by a route without a script") << goodMachine() << other << false;
    other = good;
    other.identityId.clear();
    QTest::newRow("no identity") << goodMachine() << other << false;
}

void TestReplacement::plan_unfit_isRefused()
{
    QFETCH(azure::Machine, machine);
    QFETCH(Replacement, replacement);
    const Result<Plan> plan = planReplacement(machine, replacement, QDateTime::currentDateTimeUtc());
    QTEST(plan.has_value(), "isFit");
    if (!plan) {
        QCOMPARE(plan.error().code, u"plan.not-replaceable"_s);
        return;
    }
    QCOMPARE(plan->steps(),
             (QList { StepKind::Certificates, StepKind::ReplaceCertificates, StepKind::Verify,
                      StepKind::UpdateHost }));
    QCOMPARE(plan->dnsNames(), (QStringList { u"web.example"_s, u"localhost"_s }));
    QCOMPARE(plan->ipAddresses(), (QStringList { u"198.51.100.7"_s, u"10.0.0.4"_s, u"127.0.0.1"_s }));
    QCOMPARE(plan->hostId(), u"host-1234"_s);
    QCOMPARE(plan->serverId(), u"host-1234"_s);
    QCOMPARE(plan->authorityId(), u"authority"_s);
    QCOMPARE(plan->identityId(), u"identity"_s);
    QVERIFY(!plan->makesAuthority());
}

void TestReplacement::route_isThatOfTheSetUpWhereItIsOpen_data()
{
    using enum Route;
    QTest::addColumn<QList<Route>>("open");
    QTest::addColumn<QString>("setUpBy");
    QTest::addColumn<Route>("route");
    const QList<Route> all { CustomScript, ManagedRunCommand, DockerExtension };
    QTest::newRow("the usual one") << all << nameOf(CustomScript) << CustomScript;
    QTest::newRow("another") << all << nameOf(ManagedRunCommand) << ManagedRunCommand;
    QTest::newRow("closed by now") << QList<Route> { CustomScript } << nameOf(ManagedRunCommand)
                                   << CustomScript;
    QTest::newRow("the usual one is taken")
        << QList<Route> { DockerExtension, ManagedRunCommand } << nameOf(CustomScript) << ManagedRunCommand;
    QTest::newRow("one without our script") << all << nameOf(DockerExtension) << CustomScript;
    QTest::newRow("with the machine") << all << nameOf(CloudInit) << CustomScript;
    QTest::newRow("not known") << QList<Route> { ManagedRunCommand } << QString() << ManagedRunCommand;
    QTest::newRow("none is open") << QList<Route>() << nameOf(ManagedRunCommand) << CustomScript;
}

void TestReplacement::route_isThatOfTheSetUpWhereItIsOpen()
{
    QFETCH(const QList<Route>, open);
    QFETCH(const QString, setUpBy);
    QTEST(replacementRoute({ .routes = open }, { .setUpBy = setUpBy }), "route");
}

void TestReplacement::plan_json_givesTheSamePlan()
{
    Setting setting;
    const Before before(setting);
    QVERIFY(before.isReady);
    const Plan plan = before.toNext(setting);
    const QByteArray json = QJsonDocument(plan.toJson()).toJson();
    const Result<Plan> again = Plan::fromJson(json);
    QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
    QCOMPARE(again->replacement, plan.replacement);
    QCOMPARE(QJsonDocument(again->toJson()).toJson(), json);
    QByteArray damaged = json;
    QVERIFY(!Plan::fromJson(damaged.replace("\"trusted\"", "\"x\"")));
}

void TestReplacement::plan_changes_showEverythingButSecrets()
{
    Setting setting;
    const Before before(setting);
    QVERIFY(before.isReady);
    const Plan plan = before.toNext(setting);
    const QList<Change> changes = plan.changes();
    QCOMPARE(changes.size(), 4);
    QCOMPARE(changes.at(0).facts.value(1), u"replaced"_s);
    QVERIFY(changes.at(0).facts.contains(u"198.51.100.99"_s));
    QVERIFY(changes.at(0).facts.contains(before.host.endpoint.address));
    QVERIFY(setting.run(plan));
    QJsonObject sent = setting.arm.extensions.first().properties;
    sent.insert(u"protectedSettings"_s, QJsonObject { { u"script"_s, u"********"_s } });
    QCOMPARE(sent, QJsonDocument::fromJson(changes.at(1).armBody).object().value(u"properties"_s).toObject());
}

void TestReplacement::run_sameAuthority_changesOnlyTheCertificate()
{
    Setting setting;
    const Before before(setting);
    QVERIFY(before.isReady);
    const Replacement what { .before = before.host,
                             .trusted = { before.host.authorityId },
                             .identityId = before.host.identityId };
    const Result<Plan> plan = planReplacement(movedMachine(), what, setting.clock.now());
    QVERIFY(plan);
    const Result<SetupOutcome> outcome = setting.run(*plan);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().code + outcome.error().detail));

    QCOMPARE(listOf(setting.hosts.load()), QList { before.host });
    QCOMPARE(setting.arm.log.count(u"PUT rule"_s), 0);
    QCOMPARE(setting.arm.log.count(u"PUT extension"_s), 1);
    QCOMPARE(sentPayload(setting).value(u"job"_s).toString(), u"replace-certificates"_s);
    const pki::StoredServer server = listOf(setting.certificates.servers()).value(0);
    QVERIFY(server.certificate.ipAddresses.contains(u"198.51.100.99"_s));
    QVERIFY2(server.certificate.ipAddresses.contains(before.host.endpoint.address),
             "the host is still reached at its former address");
    QVERIFY(!server.hasKey);
    QVERIFY(pki::checkKeyMatches(server.certificate, Secret(setting.arm.lastKey)));
    QVERIFY(!setting.hasKeyFile());
}

void TestReplacement::run_formerKind_isKept()
{
    Setting setting;
    Before before(setting);
    QVERIFY(before.isReady);
    const auto special = specialCertificate(setting, before);
    QVERIFY(special);
    before.server.certificate = special->certificate;
    QVERIFY(setting.certificates.putServer(before.server));
    const Replacement what { .before = before.host,
                             .trusted = { before.host.authorityId },
                             .identityId = before.host.identityId };
    const Result<Plan> plan = planReplacement(movedMachine(), what, setting.clock.now());
    QVERIFY(plan);
    QVERIFY(setting.run(*plan));
    const pki::StoredServer server = listOf(setting.certificates.servers()).value(0);
    QCOMPARE(pki::keyTypeOf(server.certificate), pki::KeyType::EcP384);
    QCOMPARE(pki::lifetimeOf(server.certificate), std::chrono::days(90));
}

/// The former one was good for longer than its authority is now.
void TestReplacement::run_authorityEndsSoon_noLongerThanThat()
{
    Setting setting;
    const Before before(setting);
    QVERIFY(before.isReady);
    const auto last = pki::makeAuthority(
        { .commonName = u"Last"_s, .validity = std::chrono::days(30), .now = setting.clock.now() });
    QVERIFY(last);
    QVERIFY(setting.certificates.putAuthority(
        { .id = pki::AuthorityId(u"last"_s), .name = u"Last"_s, .certificate = last->certificate },
        last->privateKey));
    const Replacement what { .before = before.host,
                             .trusted = { u"last"_s, before.host.authorityId },
                             .identityId = before.host.identityId };
    const Result<Plan> plan = planReplacement(movedMachine(), what, setting.clock.now());
    QVERIFY(plan);
    QVERIFY(setting.run(*plan));
    const pki::Certificate made = listOf(setting.certificates.servers()).constFirst().certificate;
    QVERIFY(made != before.server.certificate);
    QVERIFY(made.notAfter <= last->certificate.notAfter);
    QVERIFY(pki::lifetimeOf(made) >= std::chrono::days(29));
}

void TestReplacement::run_madeByHand_itsKindIsKeptAndUndoLeavesItAlone()
{
    Setting setting;
    const Before before(setting);
    QVERIFY(before.isReady);
    const auto byHand = specialCertificate(setting, before);
    QVERIFY(byHand);
    const pki::StoredServer made { .id = u"by-hand"_s,
                                   .name = u"web-01"_s,
                                   .authority = pki::AuthorityId(before.host.authorityId),
                                   .certificate = byHand->certificate,
                                   .machine = before.host.machineId.toUpper() };
    QVERIFY(setting.certificates.putServer(made));
    QVERIFY(setting.certificates.removeServer(before.server.id)); // no set-up has made one
    const Replacement what { .before = before.host,
                             .trusted = { before.host.authorityId },
                             .identityId = before.host.identityId };
    const Result<Plan> plan = planReplacement(movedMachine(), what, setting.clock.now());
    QVERIFY(plan);
    QVERIFY(setting.run(*plan));
    const QList<pki::StoredServer> both = listOf(setting.certificates.servers());
    QCOMPARE(both.size(), 2);
    const pki::StoredServer &own = both.at(0).id == made.id ? both.at(1) : both.at(0);
    QCOMPARE(pki::keyTypeOf(own.certificate), pki::KeyType::EcP384);
    QCOMPARE(pki::lifetimeOf(own.certificate), std::chrono::days(90));

    QVERIFY(setting.undo(*plan));
    QCOMPARE(listOf(setting.certificates.servers()), QList { made });
}

void TestReplacement::run_nextAuthority_trustsBoth()
{
    Setting setting;
    const Before before(setting);
    QVERIFY(before.isReady);
    const Result<SetupOutcome> outcome = setting.run(before.toNext(setting));
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().code + outcome.error().detail));
    QCOMPARE(difference(setting, before), QString());
    const QByteArray bundle = sentPayload(setting).value(u"ca"_s).toString().toLatin1();
    const Result<QList<pki::Certificate>> trusted = pki::Certificate::parseAll(bundle);
    QVERIFY(trusted);
    QCOMPARE(trusted->size(), 2);
    QCOMPARE(setting.probed, listOf(setting.hosts.load()).value(0));
}

void TestReplacement::run_trustsTheNewOneBeforeTheMachineHasIt()
{
    Setting setting;
    const Before before(setting);
    QVERIFY(before.isReady);
    int asked = 0;
    int ready = 0;
    setting.arm.onRequest = [&] {
        const docker::Host host = listOf(setting.hosts.load()).value(0);
        ++asked;
        ready += host.authorityId == before.host.authorityId && host.alsoTrusted.contains(kNextAuthority);
    };
    QVERIFY(setting.run(before.toNext(setting)));
    QVERIFY(asked > 0);
    QCOMPARE(ready, asked);
}

void TestReplacement::run_killedAtEachRequest_resumeEndsWell()
{
    for (const FakeArm::Moment moment : { FakeArm::Moment::Before, FakeArm::Moment::After }) {
        for (int request = 0;; ++request) {
            Setting setting;
            const Before before(setting);
            QVERIFY(before.isReady);
            const Plan plan = before.toNext(setting);
            setting.arm.interruptAt = setting.arm.requests() + request;
            setting.arm.interruptMoment = moment;
            if (!setting.runUntilKilled(plan)) {
                QVERIFY2(request > 2, "nothing was interrupted");
                break;
            }
            QCOMPARE(listOf(setting.runner().interrupted()).value(0).kind, PlanKind::ReplaceCertificates);
            const Result<SetupOutcome> outcome = setting.run(plan);
            QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().code));
            QCOMPARE(difference(setting, before), QString());
        }
    }
}

void TestReplacement::run_failsOnTheMachine_canBeRetriedAndUndone()
{
    Setting setting;
    const Before before(setting);
    QVERIFY(before.isReady);
    const Plan plan = before.toNext(setting);
    setting.arm.scriptExit = 12;
    const Result<SetupOutcome> failed = setting.run(plan);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, u"replace.exit-12"_s);
    QCOMPARE(listOf(setting.certificates.servers()), QList { before.server });

    setting.arm.scriptExit = 0;
    QVERIFY(setting.run(plan));
    QCOMPARE(difference(setting, before), QString());
    QVERIFY(setting.undo(plan));
    QCOMPARE(differenceFromBefore(setting, before), QString());
}

void TestReplacement::run_hostRemoved_isNotBroughtBack()
{
    Setting setting;
    const Before before(setting);
    QVERIFY(before.isReady);
    QVERIFY(setting.hosts.remove(before.host.id));
    const Result<SetupOutcome> outcome = setting.run(before.toNext(setting));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, u"replace.host-gone"_s);
    QVERIFY(listOf(setting.hosts.load()).isEmpty());
    QVERIFY(setting.arm.log.isEmpty());
}

void TestReplacement::undo_afterSuccess_putsBackWhatWas()
{
    Setting setting;
    const Before before(setting);
    QVERIFY(before.isReady);
    const Plan plan = before.toNext(setting);
    QVERIFY(setting.run(plan));
    const Result<> undone = setting.undo(plan);
    QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().code));
    QCOMPARE(differenceFromBefore(setting, before), QString());
    const QJsonObject payload = sentPayload(setting);
    QCOMPARE(payload.value(u"job"_s).toString(), u"put-back-certificates"_s);
    QCOMPARE(payload.value(u"marker"_s).toString(), plan.endMarker + u"-undo"_s);
    QCOMPARE(payload.value(u"key"_s).toString(), QString());
    QCOMPARE(setting.arm.log.count(u"DELETE extension"_s), 0);
    QVERIFY(setting.journalText(plan).isEmpty());
}

void TestReplacement::undo_killedAtEachRequest_endsWell()
{
    for (int request = 0;; ++request) {
        Setting setting;
        const Before before(setting);
        QVERIFY(before.isReady);
        const Plan plan = before.toNext(setting);
        QVERIFY(setting.run(plan));
        setting.arm.interruptAt = setting.arm.requests() + request;
        setting.arm.interruptMoment = FakeArm::Moment::After;
        if (!setting.undoUntilKilled(plan)) {
            QVERIFY2(request > 2, "nothing was interrupted");
            break;
        }
        const Result<> undone = setting.undo(plan);
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().code));
        QCOMPARE(differenceFromBefore(setting, before), QString());
    }
}

void TestReplacement::undo_beforeAnythingWasSent_asksNothingOfTheMachine()
{
    Setting setting;
    const Before before(setting);
    QVERIFY(before.isReady);
    const Plan plan = before.toNext(setting);
    QVERIFY(setting.certificates.removeAuthority(pki::AuthorityId(kNextAuthority)));
    QVERIFY(!setting.run(plan));
    QVERIFY(setting.undo(plan));
    QCOMPARE(differenceFromBefore(setting, before), QString());
    QVERIFY(setting.arm.log.isEmpty());
}

void TestReplacement::key_whileUnfinished_isEncryptedByTheStoresKey()
{
    Setting setting;
    const Plan plan = goodPlan();
    const Result<Journal> journal = awaited(Journal::open(setting.folder.path(), plan)).value_or(Error());
    QVERIFY(journal);
    const Result<pki::KeyedCertificate> made =
        pki::makeAuthority({ .commonName = u"x"_s, .now = setting.clock.now() });
    QVERIFY(made);
    const auto textOf = [](const Secret &key) {
        return key.reveal([](QByteArrayView pem) { return pem.toByteArray(); });
    };
    const Secret storeKey(QByteArrayView("0123456789abcdef0123456789abcdef"));
    QVERIFY(awaited(journal->writeKey(made->privateKey, &storeKey)).value_or(Error()));
    QFile file(Journal::folder(setting.folder.path()) + u'/' + plan.id.text() + u".key"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(kept.contains("BEGIN ENCRYPTED PRIVATE KEY"));
    QVERIFY(!kept.contains(textOf(made->privateKey).split('\n').value(1)));

    const Result<Secret> locked = journal->readKey(nullptr);
    QVERIFY(!locked);
    QCOMPARE(locked.error().code, u"store.locked"_s);
    const Result<Secret> read = journal->readKey(&storeKey);
    QVERIFY(read);
    QVERIFY(pki::checkKeyMatches(made->certificate, *read));
    // As versions before this one wrote it.
    QVERIFY(awaited(journal->writeKey(made->privateKey, nullptr)).value_or(Error()));
    const Result<Secret> plain = journal->readKey(&storeKey);
    QVERIFY(plain);
    QCOMPARE(textOf(*plain), textOf(made->privateKey));
}

QTEST_GUILESS_MAIN(TestReplacement)
#include "tst_replacement.moc"
