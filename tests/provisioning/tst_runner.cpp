// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/names.h"
#include "runnersetting.h"
#include "samples.h"
#include "support/awaited.h"
#include "support/warnings.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace slipway;
using namespace slipway::provisioning;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray secretPartOf(const QByteArray &pem)
{
    return pem.split('\n').value(1);
}

} // namespace

class TestRunner : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void run_undisturbed_doesEverythingOnce();
    void run_undisturbed_sendsWhatThePlanShows();
    void run_reminder_isKeptWithTheHost();
    void run_again_changesNothing();
    void run_onASlowDisk_asksNobodyBeforeTheJournalIsThere();
    void run_certificates_areWhatTheEngineNeeds();
    void run_sharedAuthority_isLimitedToItsMachines_data();
    void run_sharedAuthority_isLimitedToItsMachines();
    void run_existingAuthority_isUsedAndSurvivesUndo();
    void run_serverKey_isNeverInJournalOrChanges_data() { everyRoute(); }
    void run_serverKey_isNeverInJournalOrChanges();
    void run_failureAtEachRequest_retryEndsWell_data() { everyRoute(); }
    void run_failureAtEachRequest_retryEndsWell();
    void run_killedAtEachRequest_resumeEndsWell_data() { everyRoute(); }
    void run_killedAtEachRequest_resumeEndsWell();
    void run_stoppedAtEachRequest_canBeUndone_data() { everyRoute(); }
    void run_stoppedAtEachRequest_canBeUndone();
    void run_killedWhileProbing_resumeEndsWell();
    void run_operationForgotten_looksAtTheExtension();
    void run_scriptFails_saysExitCodeAndWords();
    void run_outputCut_isNotTakenForAnother_data();
    void run_outputCut_isNotTakenForAnother();
    void run_scriptFailsOnce_retryRunsItAgain();
    void run_noMarker_isAnError();
    void run_machineGone_isNotFound();
    void run_priorityTakenMeanwhile_takesTheNext();
    void run_ruleWasThere_undoPutsItBack();
    void run_narrowRuleWasThere_undoPutsAllOfItBack();
    void run_engineSlow_isWaitedFor();
    void run_engineNeverThere_failsAfterAMinute();
    void run_tlsRefused_isNotWaitedFor();
    void run_nobodyLetIn_endsWithoutProof();
    void run_keyLostBeforeInstall_makesCertificatesAnew();
    void undo_afterSuccess_leavesNothing_data() { everyRoute(); }
    void undo_afterSuccess_leavesNothing();
    void run_markerComesLater_isWaitedFor();
    void run_dockerExtensionThere_isWithdrawnFirst();
    void run_ruleForAnotherPort_isPutRight();
    void run_killedAfterTheRule_undoPutsBackWhatWas();
    void undo_machineBusy_isWaitedFor();
    void undo_oneStepFails_takesBackTheOthers();
    void undo_withTheEngine_removesWhatWasBrought_data();
    void undo_withTheEngine_removesWhatWasBrought();
    void undo_withTheEngine_killedAtEachRequest_goesOn();
    void undo_unknownPlan_isNotFound();
    void interrupted_afterAKill_listsTheSetup();
    void interrupted_damagedJournal_isKeptAsideAndReported();
    void journal_newerFormat_isLeftAlone();
    void journal_files_arePrivate();
    void forget_removesJournalAndKey();
    void run_options_travelInThePayload();
    void run_byRunCommand_keepsSecretsOutOfTheScript();
    void run_runCommandFails_saysHow_data();
    void run_runCommandFails_saysHow();
    void run_byDockerExtension_sendsWhatItsHandlerReads();
    void run_dockerExtensionFails_saysItsWords();
    void run_dockerExtensionFailsOnce_isForcedToRunAgain();

private:
    static void everyRoute();
};

void TestRunner::init()
{
    failOnAnyWarning();
}

void TestRunner::everyRoute()
{
    QTest::addColumn<Route>("route");
    for (const Route route : { Route::CustomScript, Route::ManagedRunCommand, Route::DockerExtension })
        QTest::newRow(nameOf(route).toLatin1().constData()) << route;
}

void TestRunner::run_options_travelInThePayload()
{
    for (const Route route : { Route::CustomScript, Route::ManagedRunCommand }) {
        Setting setting;
        PlanChoices choices = choicesBy(route);
        choices.options = { .logDriver = u"local"_s, .liveRestore = true };
        QVERIFY(setting.run(goodPlan(choices)));
        const QJsonObject payload = QJsonDocument::fromJson(setting.arm.extensions.first().payload).object();
        QCOMPARE(payload.value(u"options"_s).toObject(), choices.options.toDaemonJson());
    }
}

void TestRunner::run_byRunCommand_keepsSecretsOutOfTheScript()
{
    Setting setting;
    const Plan plan = goodPlan(choicesBy(Route::ManagedRunCommand));
    const Result<SetupOutcome> outcome = setting.run(plan);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().code + outcome.error().detail));
    QCOMPARE(setting.difference(), QString());
    const FakeArm::Script &sent = setting.arm.extensions.first();
    QVERIFY(sent.isRunCommand);
    QVERIFY(sent.text.startsWith("#!/bin/sh"));
    QVERIFY(sent.text.contains("\nSLIPWAY_PAYLOAD=''\n"));
    QVERIFY(secretPartOf(setting.arm.lastKey).size() > 40);
    QVERIFY(!sent.text.contains(secretPartOf(setting.arm.lastKey)));
    // What was sent is what the plan shows, but for the masks.
    QJsonObject properties = sent.properties;
    QJsonObject shown =
        QJsonDocument::fromJson(plan.changes().at(2).armBody).object().value(u"properties"_s).toObject();
    for (const auto &hidden : { u"source"_s, u"protectedParameters"_s }) {
        QVERIFY(properties.contains(hidden) && shown.contains(hidden));
        properties.remove(hidden);
        shown.remove(hidden);
    }
    QCOMPARE(properties, shown);
}

void TestRunner::run_runCommandFails_saysHow_data()
{
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("code");
    QTest::newRow("exit code") << 7 << QString() << u"install.exit-7"_s;
    QTest::newRow("too long") << -1 << u"TimedOut"_s << u"install.timeout"_s;
    QTest::newRow("exit code of what Azure calls a success") << 7 << u"Succeeded"_s << u"install.exit-7"_s;
    QTest::newRow("canceled") << 0 << u"Canceled"_s << u"install.not-run"_s;
    QTest::newRow("nobody knows") << 0 << u"Unknown"_s << u"install.not-run"_s;
}

void TestRunner::run_runCommandFails_saysHow()
{
    QFETCH(int, exit);
    QFETCH(QString, state);
    QFETCH(QString, code);
    Setting setting;
    setting.arm.scriptExit = exit;
    setting.arm.executionState = state;
    setting.arm.scriptErrors = u"slipway: error: it was said why"_s;
    const Plan plan = goodPlan(choicesBy(Route::ManagedRunCommand));
    const Result<SetupOutcome> outcome = setting.run(plan);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Service);
    QCOMPARE(outcome.error().code, code);
    QVERIFY(outcome.error().detail.contains(u"it was said why"_s));
    QVERIFY2(setting.hasKeyFile(), "a second try needs it");
    setting.arm.scriptExit = 0;
    setting.arm.executionState.clear();
    QVERIFY(setting.run(plan));
    QCOMPARE(setting.arm.log.count(u"PUT runCommand"_s), 2);
    QCOMPARE(setting.difference(), QString());
}

void TestRunner::run_byDockerExtension_sendsWhatItsHandlerReads()
{
    Setting setting;
    const Plan plan = goodPlan(choicesBy(Route::DockerExtension));
    QVERIFY(setting.run(plan));
    const QJsonObject sent = setting.arm.extensions.first().properties;
    QCOMPARE(sent.value(u"type"_s).toString(), u"DockerExtension"_s);
    QCOMPARE(sent.value(u"typeHandlerVersion"_s).toString(), u"1.2"_s);
    QCOMPARE(sent.value(u"enableAutomaticUpgrade"_s), QJsonValue(false));
    QCOMPARE(sent.value(u"autoUpgradeMinorVersion"_s), QJsonValue(false));
    // A number would make its handler fail; login and compose fail on engines of today.
    QCOMPARE(sent.value(u"settings"_s).toObject(),
             (QJsonObject { { u"docker"_s, QJsonObject { { u"port"_s, u"2376"_s } } } }));
    const QJsonObject secrets = sent.value(u"protectedSettings"_s).toObject();
    QCOMPARE(secrets.keys(), QStringList { u"certs"_s });
    const QJsonObject certificates = secrets.value(u"certs"_s).toObject();
    QCOMPARE(certificates.keys(), (QStringList { u"ca"_s, u"cert"_s, u"key"_s }));
    const auto pem = [&certificates](const QString &name) {
        return QByteArray::fromBase64(certificates.value(name).toString().toLatin1());
    };
    const Result<pki::Certificate> server = pki::Certificate::parse(pem(u"cert"_s));
    QVERIFY(server && pki::checkKeyMatches(*server, Secret(pem(u"key"_s))));
    QVERIFY(pki::Certificate::parse(pem(u"ca"_s)));

    QJsonObject masked = sent;
    masked.insert(u"protectedSettings"_s,
                  QJsonObject { { u"certs"_s,
                                  QJsonObject { { u"ca"_s, u"********"_s },
                                                { u"cert"_s, u"********"_s },
                                                { u"key"_s, u"********"_s } } } });
    QCOMPARE(
        masked,
        QJsonDocument::fromJson(plan.changes().at(2).armBody).object().value(u"properties"_s).toObject());
    QVERIFY2(!setting.hasKeyFile(), "the machine has the key now");
}

void TestRunner::run_dockerExtensionFails_saysItsWords()
{
    Setting setting;
    setting.arm.scriptExit = 1;
    const Result<SetupOutcome> outcome = setting.run(goodPlan(choicesBy(Route::DockerExtension)));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, u"install.extension-failed"_s); // not the exit code of what it called
    QVERIFY(outcome.error().detail.contains(u"Enable Docker failed"_s));
}

void TestRunner::run_dockerExtensionFailsOnce_isForcedToRunAgain()
{
    Setting setting;
    const Plan plan = goodPlan(choicesBy(Route::DockerExtension));
    setting.arm.scriptExit = 1;
    QVERIFY(!setting.run(plan));
    const QJsonValue first = setting.arm.extensions.first().properties.value(u"forceUpdateTag"_s);
    setting.arm.scriptExit = 0;
    QVERIFY(setting.run(plan));
    QCOMPARE(setting.difference(), QString());
    QVERIFY(setting.arm.extensions.first().properties.value(u"forceUpdateTag"_s) != first);
}

void TestRunner::run_onASlowDisk_asksNobodyBeforeTheJournalIsThere()
{
    Setting setting;
    const Plan plan = goodPlan();
    Runner current = setting.runner();
    bool hasSucceeded = false;
    TaskScope tasks;
    auto slow = std::make_unique<SlowDisk>();
    tasks.run(current.run(plan, setting.sink, {}),
              [&hasSucceeded](const Result<SetupOutcome> &outcome) { hasSucceeded = outcome.has_value(); });
    QTRY_COMPARE(slow->waiting(), 1);
    bool hasTurned = false;
    QTimer::singleShot(0, this, [&hasTurned] { hasTurned = true; });
    QTRY_VERIFY2(hasTurned, "windows go on");
    QVERIFY(!QFile::exists(Journal::pathOf(setting.folder.path(), plan.id)));
    QVERIFY(setting.sink.all.isEmpty());
    QCOMPARE(setting.arm.requests(), 0);
    slow.reset();
    QTRY_VERIFY(hasSucceeded);
}

void TestRunner::run_undisturbed_doesEverythingOnce()
{
    Setting setting;
    const Plan plan = goodPlan();

    const Result<SetupOutcome> outcome = setting.run(plan);

    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().code + outcome.error().detail));
    QCOMPARE(setting.difference(), QString());
    QCOMPARE(outcome->engineVersion, u"20.10.24"_s);
    QCOMPARE(outcome->host.endpoint.toString(), u"tcp://198.51.100.7:2376"_s);
    QCOMPARE(outcome->host, listOf(setting.hosts.load()).value(0));
    QCOMPARE(outcome->host.identityId, listOf(setting.certificates.identities()).value(0).id.text());
    QCOMPARE(setting.probed, outcome->host);
    QCOMPARE(setting.arm.log.count(u"PUT extension"_s), 1);
    QCOMPARE(setting.arm.log.count(u"PUT rule"_s), 1);
    for (const StepKind kind : plan.steps())
        QCOMPARE(setting.sink.statesOf(kind), (QList { StepState::Running, StepState::Done }));
    QVERIFY(std::any_of(setting.sink.all.cbegin(), setting.sink.all.cend(), [](const StepProgress &step) {
        return step.kind == StepKind::Install && step.said == "slipway: engine 20.10.24 answers"_L1;
    }));
    QVERIFY(listOf(setting.runner().interrupted()).isEmpty());
}

void TestRunner::run_undisturbed_sendsWhatThePlanShows()
{
    Setting setting;
    const Plan plan = goodPlan();
    QVERIFY(setting.run(plan));
    const QList<Change> changes = plan.changes();
    const QJsonObject shown =
        QJsonDocument::fromJson(changes.at(1).armBody).object().value(u"properties"_s).toObject();
    QJsonObject sent = setting.arm.rules.first().value(u"properties"_s).toObject();
    sent.remove(u"provisioningState"_s);
    QCOMPARE(sent, shown);
    QJsonObject extension = setting.arm.extensions.first().properties;
    QVERIFY(!extension.value(u"protectedSettings"_s).toObject().value(u"script"_s).toString().isEmpty());
    extension.insert(u"protectedSettings"_s, QJsonObject { { u"script"_s, u"********"_s } });
    QCOMPARE(extension,
             QJsonDocument::fromJson(changes.at(2).armBody).object().value(u"properties"_s).toObject());
}

void TestRunner::run_reminder_isKeptWithTheHost()
{
    Setting setting;
    PlanChoices choices = goodChoices();
    choices.accessUntil = QDateTime::fromString(u"2026-02-01T22:59:59Z"_s, Qt::ISODate);
    const Plan plan = goodPlan(choices);
    QVERIFY(setting.run(plan));
    QCOMPARE(listOf(setting.hosts.load()).value(0).accessUntil, choices.accessUntil);
    QVERIFY(setting.undo(plan));
    QVERIFY(listOf(setting.hosts.load()).isEmpty());
}

void TestRunner::run_again_changesNothing()
{
    Setting setting;
    const Plan plan = goodPlan();
    QVERIFY(setting.run(plan));
    const qsizetype requests = setting.arm.log.size();
    const QByteArray journal = setting.journalText(plan);

    const Result<SetupOutcome> again = setting.run(plan);

    QVERIFY(again);
    QCOMPARE(again->engineVersion, u"20.10.24"_s);
    QCOMPARE(setting.arm.log.size(), requests);
    QCOMPARE(setting.journalText(plan), journal);
}

void TestRunner::run_certificates_areWhatTheEngineNeeds()
{
    Setting setting;
    PlanChoices choices = goodChoices();
    choices.machine.dnsName = u"web-01.example"_s;
    choices.machine.name = QString(64, u'm');
    QVERIFY(setting.run(goodPlan(choices)));
    const QJsonObject payload = QJsonDocument::fromJson(setting.arm.extensions.first().payload).object();
    QCOMPARE(payload.value(u"port"_s).toInt(), 2376);
    const Result<pki::Certificate> server =
        pki::Certificate::parse(payload.value(u"cert"_s).toString().toLatin1());
    QVERIFY(server);
    QCOMPARE(server->dnsNames, (QStringList { u"web-01.example"_s, u"localhost"_s }));
    QCOMPARE(server->ipAddresses, (QStringList { u"198.51.100.7"_s, u"10.0.0.4"_s, u"127.0.0.1"_s }));
    QCOMPARE(server->purpose, pki::CertificatePurpose::Server);
    QVERIFY(pki::checkKeyMatches(*server, Secret(setting.arm.lastKey)));
    const pki::StoredIdentity identity = listOf(setting.certificates.identities()).value(0);
    QCOMPARE(identity.certificate.purpose, pki::CertificatePurpose::Client);
    QCOMPARE(identity.name, choices.identityName);
    const pki::StoredAuthority authority = listOf(setting.certificates.authorities()).value(0);
    QCOMPARE(authority.name, choices.newAuthorityName);
    QCOMPARE(authority.certificate.toPem(), payload.value(u"ca"_s).toString().toLatin1());
    QCOMPARE(identity.authority, authority.id);
    // A stolen one vouches for nobody outside the machine's domain.
    const Result<pki::KeyedCertificate> keyed = setting.certificates.authority(authority.id);
    QVERIFY(keyed);
    const Result<pki::KeyedCertificate> elsewhere = pki::issue(
        *keyed, { .commonName = u"x"_s, .dnsNames = { u"login.example.net"_s }, .now = setting.clock.now() });
    QVERIFY(!elsewhere);
    QCOMPARE(elsewhere.error().code, u"name.not-permitted"_s);
}

void TestRunner::run_sharedAuthority_isLimitedToItsMachines_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("permitted");
    QTest::addRow("one domain") << QStringList { u"web-01.example.org"_s, u"web-02.example.org"_s }
                                << QStringList { u"DNS:example.org"_s, u"DNS:localhost"_s };
    QTest::addRow("two domains") << QStringList { u"web-01.example.org"_s, u"db.example.net"_s }
                                 << QStringList { u"DNS:example.org"_s, u"DNS:example.net"_s,
                                                  u"DNS:localhost"_s };
    QTest::addRow("one without a name") << QStringList() << QStringList();
}

void TestRunner::run_sharedAuthority_isLimitedToItsMachines()
{
    QFETCH(const QStringList, names);
    QFETCH(const QStringList, permitted);
    Setting setting;
    PlanChoices choices = goodChoices();
    choices.machine.dnsName = u"web-01.example.org"_s;
    choices.sharedAuthorityId = u"shared"_s;
    choices.sharedNames = names;
    QVERIFY(setting.run(goodPlan(choices)));
    const pki::StoredAuthority authority = listOf(setting.certificates.authorities()).value(0);
    QStringList found = authority.certificate.permittedNames;
    QStringList expected = permitted;
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
}

void TestRunner::run_existingAuthority_isUsedAndSurvivesUndo()
{
    Setting setting;
    const Result<pki::KeyedCertificate> made = pki::makeAuthority(
        { .commonName = u"Old"_s, .validity = std::chrono::days(100), .now = setting.clock.now() });
    QVERIFY(made);
    QVERIFY(setting.certificates.putAuthority(
        { .id = pki::AuthorityId(u"known-authority"_s), .name = u"Old"_s, .certificate = made->certificate },
        made->privateKey));
    PlanChoices choices = goodChoices();
    choices.authorityId = u"known-authority"_s;
    const Plan plan = goodPlan(choices);

    QVERIFY(setting.run(plan));
    QCOMPARE(setting.difference(), QString());
    const pki::StoredServer server = listOf(setting.certificates.servers()).value(0);
    QVERIFY2(server.certificate.notAfter <= made->certificate.notAfter, "no leaf outlives its authority");

    QVERIFY(setting.undo(plan));
    QCOMPARE(listOf(setting.certificates.authorities()).size(), 1);
    QVERIFY(listOf(setting.certificates.identities()).isEmpty());
}

void TestRunner::run_serverKey_isNeverInJournalOrChanges()
{
    QFETCH(Route, route);
    Setting setting;
    const Plan plan = goodPlan(choicesBy(route));
    QByteArray everything;
    setting.arm.onRequest = [&] { everything += setting.journalText(plan); };
    QVERIFY(setting.run(plan));
    everything += setting.journalText(plan) + QJsonDocument(plan.toJson()).toJson();
    for (const Change &change : plan.changes())
        everything += change.armBody + change.azCommand.toUtf8() + change.facts.join(u' ').toUtf8();
    for (const StepProgress &step : setting.sink.all)
        everything += step.said.toUtf8();
    const QByteArray secret = secretPartOf(setting.arm.lastKey);
    QVERIFY(secret.size() > 40);
    QVERIFY(!everything.contains(secret));
    QVERIFY(!everything.contains("PRIVATE KEY"));
    QDirIterator files(setting.folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(secret), qPrintable(file.fileName()));
    }
}

namespace {

int requestsOfAnUndisturbedRun(Route route)
{
    Setting setting;
    return setting.run(goodPlan(choicesBy(route))) ? static_cast<int>(setting.arm.log.size()) : 0;
}

} // namespace

void TestRunner::run_failureAtEachRequest_retryEndsWell()
{
    QFETCH(Route, route);
    const int count = requestsOfAnUndisturbedRun(route);
    QVERIFY(count >= 5);
    for (int at = 0; at < count; ++at) {
        for (const FakeArm::Moment moment : { FakeArm::Moment::Before, FakeArm::Moment::After }) {
            Setting setting;
            const Plan plan = goodPlan(choicesBy(route));
            setting.arm.interruptAt = at;
            setting.arm.interruptMoment = moment;
            setting.arm.interruptError = Error { .kind = ErrorKind::Forbidden, .code = u"test"_s };
            const Result<SetupOutcome> first = setting.run(plan);
            const Result<SetupOutcome> second = first ? first : setting.run(plan);
            const QByteArray where =
                QByteArray::number(at) + (moment == FakeArm::Moment::Before ? " before" : " after");
            QVERIFY2(second,
                     QByteArray(where + qPrintable(second ? QString() : second.error().code)).constData());
            QVERIFY2(setting.difference().isEmpty(),
                     QByteArray(where + qPrintable(setting.difference())).constData());
        }
    }
}

void TestRunner::run_killedAtEachRequest_resumeEndsWell()
{
    QFETCH(Route, route);
    const int count = requestsOfAnUndisturbedRun(route);
    for (int at = 0; at < count; ++at) {
        for (const FakeArm::Moment moment : { FakeArm::Moment::Before, FakeArm::Moment::After }) {
            Setting setting;
            const Plan plan = goodPlan(choicesBy(route));
            setting.arm.interruptAt = at;
            setting.arm.interruptMoment = moment;
            const QByteArray where =
                QByteArray::number(at) + (moment == FakeArm::Moment::Before ? " before" : " after");
            QVERIFY2(setting.runUntilKilled(plan), where.constData());
            QCOMPARE(listOf(setting.runner().interrupted()).size(), 1);
            const Result<Plan> kept = setting.runner().load(plan.id);
            QVERIFY2(kept, where.constData());
            const Result<SetupOutcome> resumed = setting.run(*kept);
            QVERIFY2(resumed,
                     QByteArray(where + qPrintable(resumed ? QString() : resumed.error().code)).constData());
            QVERIFY2(setting.difference().isEmpty(),
                     QByteArray(where + qPrintable(setting.difference())).constData());
            // DockerExtension does not tell whose put it ran, so it may be put again.
            const qsizetype puts =
                setting.arm.log.count(u"PUT extension"_s) + setting.arm.log.count(u"PUT runCommand"_s);
            QVERIFY2(puts == 1 || (puts == 2 && route == Route::DockerExtension),
                     QByteArray(where + " the script was sent twice").constData());
            QVERIFY2(listOf(setting.runner().interrupted()).isEmpty(), where.constData());
        }
    }
}

void TestRunner::run_stoppedAtEachRequest_canBeUndone()
{
    QFETCH(Route, route);
    const int count = requestsOfAnUndisturbedRun(route);
    for (int at = 0; at < count; ++at) {
        Setting setting;
        const Plan plan = goodPlan(choicesBy(route));
        setting.arm.interruptAt = at;
        setting.arm.interruptMoment = FakeArm::Moment::After;
        std::stop_source source;
        Runner runner = setting.runner();
        std::optional<Result<SetupOutcome>> outcome;
        TaskScope scope;
        scope.run(runner.run(plan, setting.sink, source.get_token()),
                  [&outcome](Result<SetupOutcome> result) { outcome.emplace(std::move(result)); });
        QVERIFY(QTest::qWaitFor([&setting] { return setting.arm.isStuck; }));
        source.request_stop();
        QVERIFY(QTest::qWaitFor([&outcome] { return outcome.has_value(); }));
        QCOMPARE(outcome->error().kind, ErrorKind::Cancelled);
        const Result<> undone = setting.undo(plan);
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().code));
        QVERIFY2(setting.isEmpty(), QByteArray::number(at).constData());
    }
}

void TestRunner::run_killedWhileProbing_resumeEndsWell()
{
    Setting setting;
    const Plan plan = goodPlan();
    setting.isProbeStuck = true;
    QVERIFY(setting.runUntilKilled(plan));
    setting.isProbeStuck = false;
    QVERIFY(setting.run(plan));
    QCOMPARE(setting.difference(), QString());
    QCOMPARE(setting.arm.log.count(u"PUT extension"_s), 1);
}

void TestRunner::run_operationForgotten_looksAtTheExtension()
{
    Setting setting;
    const Plan plan = goodPlan();
    const qsizetype put = [] {
        Setting other;
        return other.run(goodPlan()) ? other.arm.log.indexOf(u"PUT extension"_s) : -1;
    }();
    QVERIFY(put >= 0);
    setting.arm.interruptAt = int(put) + 1; // the first look at the operation
    QVERIFY(setting.runUntilKilled(plan));
    QVERIFY(setting.journalText(plan).contains("poll-url"));
    setting.arm.forgetsOperations = true;
    const Result<SetupOutcome> outcome = setting.run(plan);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().code + outcome.error().detail));
    QCOMPARE(setting.difference(), QString());
    QCOMPARE(setting.arm.log.count(u"PUT extension"_s), 1);
}

void TestRunner::run_scriptFails_saysExitCodeAndWords()
{
    Setting setting;
    setting.arm.scriptExit = 6;
    setting.arm.scriptErrors = u"slipway: error: daemon.json is not changed"_s;
    const Result<SetupOutcome> outcome = setting.run(goodPlan());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Service);
    QCOMPARE(outcome.error().code, u"install.exit-6"_s);
    QCOMPARE(outcome.error().subject, u"web-01"_s);
    QVERIFY(outcome.error().detail.contains(u"daemon.json is not changed"_s));
    QCOMPARE(setting.sink.statesOf(StepKind::Install), (QList { StepState::Running, StepState::Failed }));
    QVERIFY2(setting.hasKeyFile(), "a second try needs it");
    QVERIFY(listOf(setting.hosts.load()).isEmpty());
}

void TestRunner::run_outputCut_isNotTakenForAnother_data()
{
    QTest::addColumn<Route>("route");
    QTest::addColumn<bool>("keyOnMachine");
    for (const Route route : { Route::CustomScript, Route::ManagedRunCommand }) {
        QTest::addRow("%s", qPrintable(nameOf(route))) << route << false;
        QTest::addRow("%s, with a request", qPrintable(nameOf(route))) << route << true;
    }
}

/// Azure tells the last 4,096 bytes of what a script prints: its end marker and its request are there, and
/// what goes before them is cut in the middle of a character.
void TestRunner::run_outputCut_isNotTakenForAnother()
{
    QFETCH(const Route, route);
    QFETCH(const bool, keyOnMachine);
    Setting setting;
    setting.arm.talk = u"slipway: \u00e4\u8239\n"_s.repeated(2000);
    PlanChoices choices = choicesBy(route);
    choices.keyOnMachine = keyOnMachine;
    const Plan plan = goodPlan(choices);
    QVERIFY(setting.run(plan));
    QCOMPARE(setting.difference(), QString());
    const FakeArm::Script &ran = setting.arm.extensions.first();
    QVERIFY2(ran.output.toUtf8().size() <= 4096 + 8 && ran.output.size() > 1000, "it was not cut");

    // What a script without its end prints is none, and the words of a failure are those at its end.
    Setting other;
    other.arm.talk = setting.arm.talk;
    other.arm.scriptErrors = u"slipway: early words\n"_s.repeated(1000) + u"slipway: error: no way\n"_s;
    other.arm.scriptExit = 5;
    const Result<SetupOutcome> failed = other.run(plan);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, u"install.exit-5"_s);
    QVERIFY(failed.error().detail.contains(u"slipway: error: no way"_s));
    other.arm.scriptExit = 0;
    other.arm.printsMarker = false;
    QCOMPARE(other.run(plan).error().code, u"install.no-marker"_s);
}

void TestRunner::run_scriptFailsOnce_retryRunsItAgain()
{
    Setting setting;
    const Plan plan = goodPlan();
    setting.arm.scriptExit = 5;
    QVERIFY(!setting.run(plan));
    setting.arm.scriptExit = 0;
    QVERIFY(setting.run(plan));
    QCOMPARE(setting.difference(), QString());
    QCOMPARE(setting.arm.extensions.first()
                 .properties.value(u"settings"_s)
                 .toObject()
                 .value(u"timestamp"_s)
                 .toInteger(),
             plan.timestamp(2));
}

void TestRunner::run_noMarker_isAnError()
{
    Setting setting;
    setting.arm.printsMarker = false;
    const Result<SetupOutcome> outcome = setting.run(goodPlan());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Service);
    QCOMPARE(outcome.error().code, u"install.no-marker"_s);
    QCOMPARE(setting.probes, 0);
}

void TestRunner::run_machineGone_isNotFound()
{
    Setting setting;
    setting.arm.interruptAt = 0;
    setting.arm.interruptError = Error { .kind = ErrorKind::NotFound, .code = u"ResourceNotFound"_s };
    const Result<SetupOutcome> outcome = setting.run(goodPlan());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::NotFound);
    QVERIFY(setting.arm.extensions.isEmpty());
}

namespace {

QJsonObject otherRule(const QString &name, int priority)
{
    return {
        { u"id"_s,
          u"/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/networkSecurityGroups/n/securityRules/"_s
              + name },
        { u"name"_s, name },
        { u"properties"_s,
          QJsonObject { { u"priority"_s, priority },
                        { u"direction"_s, u"Inbound"_s },
                        { u"access"_s, u"Allow"_s },
                        { u"protocol"_s, u"Tcp"_s },
                        { u"sourceAddressPrefix"_s, u"192.0.2.1/32"_s },
                        { u"destinationPortRange"_s, u"2376"_s } } }
    };
}

QJsonObject propertiesOf(const QJsonObject &rule)
{
    return rule.value(u"properties"_s).toObject();
}

} // namespace

void TestRunner::run_priorityTakenMeanwhile_takesTheNext()
{
    Setting setting;
    setting.arm.rules.insert(u"other"_s, otherRule(u"other"_s, 310));
    QVERIFY(setting.run(goodPlan()));
    QCOMPARE(
        propertiesOf(setting.arm.rules.value(u"slipway-docker-2376-web-01"_s)).value(u"priority"_s).toInt(),
        311);
}

void TestRunner::run_ruleWasThere_undoPutsItBack()
{
    Setting setting;
    const Plan plan = goodPlan();
    setting.arm.rules.insert(plan.ruleName, otherRule(plan.ruleName, 555));
    QVERIFY(setting.run(plan));
    QJsonObject rule = propertiesOf(setting.arm.rules.value(plan.ruleName));
    QCOMPARE(rule.value(u"priority"_s).toInt(), 555);
    QCOMPARE(rule.value(u"sourceAddressPrefix"_s).toString(), u"203.0.113.9/32"_s);
    QVERIFY(setting.undo(plan));
    rule = propertiesOf(setting.arm.rules.value(plan.ruleName));
    QCOMPARE(rule.value(u"priority"_s).toInt(), 555);
    QCOMPARE(rule.value(u"sourceAddressPrefix"_s).toString(), u"192.0.2.1/32"_s);
}

/// What undo puts back must not let more through than what was there.
void TestRunner::run_narrowRuleWasThere_undoPutsAllOfItBack()
{
    Setting setting;
    const Plan plan = goodPlan();
    const QJsonObject before { { u"description"_s, u"made by hand"_s },
                               { u"priority"_s, 555 },
                               { u"direction"_s, u"Inbound"_s },
                               { u"access"_s, u"Deny"_s },
                               { u"protocol"_s, u"Udp"_s },
                               { u"sourcePortRange"_s, u"4000-4010"_s },
                               { u"sourceAddressPrefixes"_s,
                                 QJsonArray { u"192.0.2.1/32"_s, u"192.0.2.2/32"_s } },
                               { u"destinationAddressPrefix"_s, u"10.0.0.4/32"_s },
                               { u"destinationPortRange"_s, u"2376"_s } };
    QJsonObject rule = otherRule(plan.ruleName, 555);
    rule.insert(u"properties"_s, before);
    setting.arm.rules.insert(plan.ruleName, rule);
    QVERIFY(setting.run(plan));
    QVERIFY(propertiesOf(setting.arm.rules.value(plan.ruleName)) != before);
    QVERIFY(setting.undo(plan));
    QJsonObject after = propertiesOf(setting.arm.rules.value(plan.ruleName));
    after.remove(u"provisioningState"_s);
    QCOMPARE(after, before);
}

void TestRunner::run_engineSlow_isWaitedFor()
{
    Setting setting;
    setting.probeFailures = 5;
    QVERIFY(setting.run(goodPlan()));
    QCOMPARE(setting.probes, 6);
}

void TestRunner::run_engineNeverThere_failsAfterAMinute()
{
    Setting setting;
    setting.probeFailures = 1000;
    setting.probeError = { .kind = ErrorKind::Unreachable, .code = u"refused"_s };
    const QDateTime begin = setting.clock.now();
    const Result<SetupOutcome> outcome = setting.run(goodPlan());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, u"refused"_s);
    QVERIFY(begin.secsTo(setting.clock.now()) >= 60);
    QVERIFY2(setting.probes > 20 && setting.probes < 40, QByteArray::number(setting.probes).constData());
    QVERIFY(listOf(setting.hosts.load()).isEmpty());
}

void TestRunner::run_tlsRefused_isNotWaitedFor()
{
    Setting setting;
    setting.probeFailures = 1000;
    setting.probeError = { .kind = ErrorKind::Tls, .code = u"certificate.name-mismatch"_s };
    const Result<SetupOutcome> outcome = setting.run(goodPlan());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Tls);
    QCOMPARE(setting.probes, 1);
}

void TestRunner::run_nobodyLetIn_endsWithoutProof()
{
    Setting setting;
    setting.probeFailures = 1000;
    PlanChoices choices = goodChoices();
    choices.access = AccessKind::Nobody;
    const Result<SetupOutcome> outcome = setting.run(goodPlan(choices));
    QVERIFY(outcome);
    QCOMPARE(outcome->engineVersion, QString());
    QCOMPARE(setting.probes, 1);
    QVERIFY(setting.arm.rules.isEmpty());
    QCOMPARE(listOf(setting.hosts.load()).size(), 1);
}

void TestRunner::run_keyLostBeforeInstall_makesCertificatesAnew()
{
    Setting setting;
    const Plan plan = goodPlan();
    setting.arm.interruptAt = 0;
    setting.arm.interruptError = Error { .kind = ErrorKind::Forbidden };
    QVERIFY(!setting.run(plan));
    const QString folder = Journal::folder(setting.folder.path());
    QVERIFY(QFile::remove(folder + u'/' + plan.id.text() + u".key"_s));
    QVERIFY(setting.run(plan));
    QCOMPARE(setting.difference(), QString());
    const QJsonObject payload = QJsonDocument::fromJson(setting.arm.extensions.first().payload).object();
    const Result<pki::Certificate> server =
        pki::Certificate::parse(payload.value(u"cert"_s).toString().toLatin1());
    QVERIFY(server && pki::checkKeyMatches(*server, Secret(setting.arm.lastKey)));
}

void TestRunner::undo_afterSuccess_leavesNothing()
{
    QFETCH(Route, route);
    Setting setting;
    const Plan plan = goodPlan(choicesBy(route));
    QVERIFY(setting.run(plan));
    QVERIFY(setting.undo(plan));
    QVERIFY(setting.isEmpty());
    QCOMPARE(setting.sink.all.last().kind, StepKind::Certificates);
    QCOMPARE(setting.sink.all.last().state, StepState::Undone);
}

/// What Azure tells of a script may lag behind the end of its operation.
void TestRunner::run_markerComesLater_isWaitedFor()
{
    Setting setting;
    const Plan plan = goodPlan();
    setting.arm.printsMarker = false;
    int asked = 0;
    setting.arm.onRequest = [&] {
        const auto script = setting.arm.extensions.find(u"slipway-docker"_s);
        const bool hasEnded = script != setting.arm.extensions.end() && script->state == "Succeeded"_L1;
        if (hasEnded && ++asked == 4)
            script->message = u"Enable succeeded: \n[stdout]\n%1\n[stderr]\n"_s.arg(plan.endMarker);
    };
    const Result<SetupOutcome> outcome = setting.run(plan);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().code));
    QCOMPARE(setting.arm.log.count(u"PUT extension"_s), 1);
}

/// Its handler would write into the engine's unit whenever the machine starts.
void TestRunner::run_dockerExtensionThere_isWithdrawnFirst()
{
    Setting setting;
    const QString name = names::kDockerExtensionName;
    setting.arm.extensions.insert(name, { .name = name, .state = u"Succeeded"_s });
    QVERIFY(setting.run(goodPlan()));
    QCOMPARE(setting.arm.extensions.keys(), QStringList { u"slipway-docker"_s });
    QVERIFY(setting.arm.log.indexOf(u"DELETE extension"_s) < setting.arm.log.indexOf(u"PUT extension"_s));
}

void TestRunner::run_ruleForAnotherPort_isPutRight()
{
    Setting setting;
    const Plan plan = goodPlan();
    QVERIFY(setting.run(plan));
    QJsonObject byHand = setting.arm.rules.value(plan.ruleName);
    QJsonObject properties = propertiesOf(byHand);
    properties.insert(u"destinationPortRange"_s, u"2377"_s);
    byHand.insert(u"properties"_s, properties);
    Setting other;
    other.arm.rules.insert(plan.ruleName, byHand);
    QVERIFY(other.run(plan));
    QCOMPARE(propertiesOf(other.arm.rules.value(plan.ruleName)).value(u"destinationPortRange"_s).toString(),
             u"2376"_s);
}

/// What the first run has put there is not what was there before.
void TestRunner::run_killedAfterTheRule_undoPutsBackWhatWas()
{
    const Plan plan = goodPlan();
    const qsizetype put = [&plan] {
        Setting other;
        return other.run(plan) ? other.arm.log.indexOf(u"PUT rule"_s) : -1;
    }();
    QVERIFY(put >= 0);
    Setting setting;
    setting.arm.rules.insert(plan.ruleName, otherRule(plan.ruleName, 555));
    setting.arm.interruptAt = int(put);
    setting.arm.interruptMoment = FakeArm::Moment::After;
    QVERIFY(setting.runUntilKilled(plan));
    QVERIFY(setting.run(plan));
    QVERIFY(setting.undo(plan));
    QCOMPARE(propertiesOf(setting.arm.rules.value(plan.ruleName)).value(u"sourceAddressPrefix"_s).toString(),
             u"192.0.2.1/32"_s);
}

void TestRunner::undo_machineBusy_isWaitedFor()
{
    Setting setting;
    const Plan plan = goodPlan();
    QVERIFY(setting.run(plan));
    setting.arm.isMachineBusy = true;
    setting.arm.onRequest = [&setting] {
        setting.arm.isMachineBusy = setting.arm.log.count(u"DELETE extension"_s) < 2;
    };
    QVERIFY(setting.undo(plan));
    QVERIFY(setting.isEmpty());
}

void TestRunner::undo_oneStepFails_takesBackTheOthers()
{
    Setting setting;
    const Plan plan = goodPlan();
    QVERIFY(setting.run(plan));
    setting.arm.isMachineBusy = true;
    const Result<> undone = setting.undo(plan);
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, ErrorKind::Conflict);
    QVERIFY2(setting.arm.rules.isEmpty(), "the port must not stay open");
    QCOMPARE(listOf(setting.runner().interrupted()).size(), 1);
    setting.arm.isMachineBusy = false;
    QVERIFY(setting.undo(plan));
    QVERIFY(setting.isEmpty());
}

void TestRunner::undo_withTheEngine_removesWhatWasBrought_data()
{
    QTest::addColumn<Route>("route");
    for (const Route route : { Route::CustomScript, Route::ManagedRunCommand })
        QTest::newRow(nameOf(route).toLatin1().constData()) << route;
}

void TestRunner::undo_withTheEngine_removesWhatWasBrought()
{
    QFETCH(const Route, route);
    Setting setting;
    const Plan plan = goodPlan(choicesBy(route));
    QVERIFY(setting.run(plan));
    QVERIFY2(!setting.runner().broughtEngine(plan.id), "it was there before");
    Setting other;
    other.arm.bringsEngine = true;
    QVERIFY(other.run(plan));
    QVERIFY(other.runner().broughtEngine(plan.id));
    QVERIFY(awaited(other.runner().removeEngineWithUndo(plan.id)).value_or(Error()));
    other.arm.scriptExit = 12;
    const Result<> failed = other.undo(plan);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, u"engine.exit-12"_s);
    QVERIFY2(other.arm.rules.isEmpty(), "the others are taken back all the same");
    other.arm.scriptExit = 0;
    QVERIFY(other.undo(plan));
    QCOMPARE(other.arm.jobs, (QStringList { u"install"_s, u"remove"_s, u"remove"_s }));
    QVERIFY(other.isEmpty());
    QVERIFY(!other.runner().broughtEngine(plan.id));
}

void TestRunner::undo_withTheEngine_killedAtEachRequest_goesOn()
{
    for (const FakeArm::Moment moment : { FakeArm::Moment::Before, FakeArm::Moment::After }) {
        for (int at = 0;; ++at) {
            Setting setting;
            setting.arm.bringsEngine = true;
            const Plan plan = goodPlan();
            QVERIFY(setting.run(plan));
            QVERIFY(awaited(setting.runner().removeEngineWithUndo(plan.id)).value_or(Error()));
            setting.arm.interruptAt = setting.arm.requests() + at;
            setting.arm.interruptMoment = moment;
            if (!setting.undoUntilKilled(plan))
                break;
            setting.arm.interruptAt.reset();
            setting.arm.isStuck = false;
            QVERIFY(setting.undo(plan));
            QVERIFY(setting.isEmpty());
            QVERIFY(setting.arm.jobs.contains(u"remove"_s));
        }
    }
}

void TestRunner::undo_unknownPlan_isNotFound()
{
    Setting setting;
    const Result<> undone = setting.undo(goodPlan());
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, ErrorKind::NotFound);
}

void TestRunner::interrupted_afterAKill_listsTheSetup()
{
    Setting setting;
    const Plan plan = goodPlan();
    setting.arm.interruptAt = 1;
    QVERIFY(setting.runUntilKilled(plan));
    const QList<InterruptedSetup> found = listOf(setting.runner().interrupted());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().plan, plan.id);
    QCOMPARE(found.first().machineName, u"web-01"_s);
    QCOMPARE(found.first().machine, plan.choices.machine.id);
    QCOMPARE(found.first().started, plan.created);
    QCOMPARE(found.first().steps.size(), 5);
    QCOMPARE(found.first().steps.at(0).state, StepState::Done);
    QCOMPARE(found.first().steps.at(1).state, StepState::Running);
    QCOMPARE(found.first().steps.at(2).state, StepState::Pending);
}

void TestRunner::interrupted_damagedJournal_isKeptAsideAndReported()
{
    Setting setting;
    const Plan good = goodPlan();
    const Plan bad = goodPlan();
    setting.arm.interruptAt = 0;
    setting.arm.interruptError = Error { .kind = ErrorKind::Forbidden };
    QVERIFY(!setting.run(good));
    const QByteArray text = setting.journalText(good);
    const QList<QByteArray> damages { {},
                                      "{",
                                      text.first(text.size() / 2),
                                      QByteArray(100, '\0'),
                                      "[1,2,3]",
                                      "{\"format\":1}",
                                      QByteArray(text).replace("\"state\"", "\"stat\"") };
    for (const QByteArray &damage : damages) {
        const QString path = Journal::pathOf(setting.folder.path(), bad.id);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(damage);
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"journal .* is left out"_s));
        const QList<InterruptedSetup> found = listOf(setting.runner().interrupted());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().plan, good.id);
        QVERIFY2(!QFile::exists(path), damage.constData());
        const QStringList kept =
            QDir(Journal::folder(setting.folder.path())).entryList({ bad.id.text() + u".json.bad-*"_s });
        QVERIFY2(!kept.isEmpty(), damage.constData());
    }
}

void TestRunner::journal_newerFormat_isLeftAlone()
{
    Setting setting;
    const Plan plan = goodPlan();
    QVERIFY(setting.run(plan));
    const QString path = Journal::pathOf(setting.folder.path(), plan.id);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format":2,"other":true})");
    file.close();
    const Result<Plan> loaded = setting.runner().load(plan.id);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, u"journal.newer-format"_s);
    QVERIFY(QFile::exists(path));
}

void TestRunner::journal_files_arePrivate()
{
    Setting setting;
    const Plan plan = goodPlan();
    setting.arm.interruptAt = 1;
    QVERIFY(setting.runUntilKilled(plan));
    const QString folder = Journal::folder(setting.folder.path());
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFile::permissions(folder) & others));
    const QStringList files = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(files.size(), 2); // the journal and the key
    for (const QString &file : files)
        QVERIFY2(!(QFile::permissions(folder + u'/' + file) & others), qPrintable(file));
}

void TestRunner::forget_removesJournalAndKey()
{
    Setting setting;
    const Plan plan = goodPlan();
    setting.arm.interruptAt = 1;
    QVERIFY(setting.runUntilKilled(plan));
    QVERIFY(awaited(setting.runner().forget(plan.id)).value_or(Error()));
    QVERIFY(QDir(Journal::folder(setting.folder.path())).entryList(QDir::Files | QDir::Hidden).isEmpty());
    QVERIFY(awaited(setting.runner().forget(plan.id)).value_or(Error()));
    QVERIFY(listOf(setting.runner().interrupted()).isEmpty());
}

QTEST_GUILESS_MAIN(TestRunner)
#include "tst_runner.moc"
