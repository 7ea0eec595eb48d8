// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json/jsonreader.h"
#include "runnersetting.h"
#include "samples.h"
#include "support/warnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace slipway;
using namespace slipway::provisioning;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

/// A machine that was set up.
struct Before
{
    explicit Before(Setting &setting)
    {
        isReady = bool(setting.run(goodPlan()));
        host = listOf(setting.hosts.load()).value(0);
        setting.arm.log.clear();
        setting.sink.all.clear();
    }

    Plan plan(const Setting &setting, EngineWork work) const
    {
        work.host = host;
        const azure::ArmId rule =
            goodMachine().interfaceSecurityGroup.child(u"securityRules"_s, setting.arm.rules.firstKey());
        const bool closes = work.kind == EngineWorkKind::Remove;
        return planEngineWork(goodMachine(), work, closes ? QList { rule } : QList<azure::ArmId>(),
                              setting.clock.now())
            .value_or(Plan());
    }

    bool isReady = false;
    docker::Host host {};
};

EngineWork mirrorsAndNoLabels()
{
    return { .kind = EngineWorkKind::Options,
             .options = { .registryMirrors = { u"https://mirror.example"_s } },
             .optionKeys = { u"labels"_s, u"log-driver"_s, u"registry-mirrors"_s } };
}

QJsonObject sentPayload(const Setting &setting)
{
    return QJsonDocument::fromJson(setting.arm.extensions.value(u"slipway-docker"_s).payload).object();
}

docker::SystemInfo infoFrom(const QByteArray &json)
{
    const Result<JsonDocument> document = JsonDocument::parse(json, u"info"_s);
    return document ? docker::SystemInfo::fromJson(document->root()).value_or(docker::SystemInfo())
                    : docker::SystemInfo();
}

} // namespace

class TestEngineWork : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void options_fromInfo_areWhatWasChosen();
    void options_fromInfo_defaultsAreNone();
    void options_takenOut_areWhatTheEngineReads();
    void options_changedKeys_data();
    void options_changedKeys();
    void plan_unfit_isRefused_data();
    void plan_unfit_isRefused();
    void plan_json_givesTheSamePlan_data();
    void plan_json_givesTheSamePlan();
    void plan_changes_tellEverything_data();
    void plan_changes_tellEverything();
    void run_options_sendsOnlyWhatChanges();
    void run_options_canBeUndone();
    void run_options_refusedByTheEngine_isToldByItsOwnCode();
    void run_upgrade_asksForNothingElse();
    void run_remove_leavesNothingOfOurs();
    void run_remove_rulesOfTwoNames_closesBoth();
    void run_remove_byRunCommand_leavesNothingOfOurs();
    void run_remove_failsOnTheMachine_keepsTheHost();
    void run_killedAtEachRequest_resumeEndsWell();
    void undo_ofWhatCannotBeUndone_onlyForgets();
};

void TestEngineWork::options_fromInfo_areWhatWasChosen()
{
    const EngineOptions options = EngineOptions::fromInfo(infoFrom(R"({
        "RegistryConfig": {"Mirrors": ["https://mirror.example/"],
                           "InsecureRegistryCIDRs": ["127.0.0.0/8", "::1/128", "10.0.0.0/8"],
                           "IndexConfigs": {"docker.io": {"Secure": true}, "old.example:5000": {"Secure": false}}},
        "LoggingDriver": "local", "LiveRestoreEnabled": true, "DockerRootDir": "/data/docker/100000.100000",
        "DefaultAddressPools": [{"Base": "172.30.0.0/16", "Size": 24}],
        "SecurityOptions": ["name=seccomp,profile=default", "name=userns"], "Labels": ["stage=test"]})"));
    const EngineOptions wanted { .registryMirrors = { u"https://mirror.example"_s },
                                 .insecureRegistries = { u"10.0.0.0/8"_s, u"old.example:5000"_s },
                                 .logDriver = u"local"_s,
                                 .liveRestore = true,
                                 .dataRoot = u"/data/docker"_s,
                                 .addressPools = { u"172.30.0.0/16:24"_s },
                                 .userNamespaces = true,
                                 .labels = { u"stage=test"_s } };
    QCOMPARE(options.toDaemonJson(), wanted.toDaemonJson());
    QVERIFY(problemsOf(options).isEmpty());
}

void TestEngineWork::options_fromInfo_defaultsAreNone()
{
    const EngineOptions options = EngineOptions::fromInfo(infoFrom(R"({
        "RegistryConfig": {"Mirrors": null, "InsecureRegistryCIDRs": ["127.0.0.0/8"], "IndexConfigs": {}},
        "LoggingDriver": "json-file", "DockerRootDir": "/var/lib/docker", "Labels": null})"));
    QCOMPARE(options.toDaemonJson(), (QJsonObject { { u"log-driver"_s, u"json-file"_s } }));
}

/// dockerd that is told to read its file again goes on with what it had of keys that are not there.
void TestEngineWork::options_takenOut_areWhatTheEngineReads()
{
    EngineWork work;
    work.optionKeys = { u"live-restore"_s, u"labels"_s, u"data-root"_s };
    QCOMPARE(work.optionChanges(),
             (QJsonObject { { u"live-restore"_s, false },
                            { u"labels"_s, QJsonArray() },
                            { u"data-root"_s, QJsonValue::Null } }));
}

void TestEngineWork::options_changedKeys_data()
{
    QTest::addColumn<QJsonObject>("before");
    QTest::addColumn<QJsonObject>("after");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<bool>("anew");
    const auto list = [](const QStringList &texts) { return QJsonArray::fromStringList(texts); };
    const QString labels = u"labels"_s;
    const QJsonObject none;
    QTest::newRow("nothing") << none << none << QStringList() << false;
    QTest::newRow("added") << none << QJsonObject { { labels, list({ u"a=1"_s }) } } << QStringList { labels }
                           << false;
    QTest::newRow("taken away") << QJsonObject { { labels, list({ u"a=1"_s }) } } << none
                                << QStringList { labels } << false;
    QTest::newRow("another order of labels")
        << QJsonObject { { labels, list({ u"a=1"_s, u"b=2"_s }) } }
        << QJsonObject { { labels, list({ u"b=2"_s, u"a=1"_s }) } } << QStringList() << false;
    QTest::newRow("another order of mirrors, which are asked in order")
        << QJsonObject { { u"registry-mirrors"_s, list({ u"https://a"_s, u"https://b"_s }) } }
        << QJsonObject { { u"registry-mirrors"_s, list({ u"https://b"_s, u"https://a"_s }) } }
        << QStringList { u"registry-mirrors"_s } << false;
    QTest::newRow("live restore") << none << QJsonObject { { u"live-restore"_s, true } }
                                  << QStringList { u"live-restore"_s } << false;
    QTest::newRow("log driver") << QJsonObject { { u"log-driver"_s, u"json-file"_s } }
                                << QJsonObject { { u"log-driver"_s, u"local"_s } }
                                << QStringList { u"log-driver"_s } << true;
    const QJsonObject rotated { { u"log-driver"_s, u"local"_s },
                                { u"log-opts"_s, QJsonObject { { u"max-size"_s, u"20m"_s } } } };
    const QJsonObject plain { { u"log-driver"_s, u"local"_s } };
    QTest::newRow("rotation asked for") << plain << rotated << QStringList { u"log-opts"_s } << true;
    QTest::newRow("rotation not known") << rotated << plain << QStringList() << false;
}

void TestEngineWork::options_changedKeys()
{
    QFETCH(const QJsonObject, before);
    QFETCH(const QJsonObject, after);
    const auto options = [](const QJsonObject &json) {
        const Result<JsonDocument> document = JsonDocument::parse(QJsonDocument(json).toJson(), u"options"_s);
        return document ? EngineOptions::fromDaemonJson(document->root()) : EngineOptions();
    };
    const QStringList keys = changedKeys(options(before), options(after));
    QTEST(keys, "keys");
    QTEST(needStartAnew(keys), "anew");
}

void TestEngineWork::plan_unfit_isRefused_data()
{
    QTest::addColumn<EngineWork>("work");
    QTest::addColumn<QString>("code");
    const docker::Host good { .id = docker::HostId(u"h"_s),
                              .name = u"web"_s,
                              .endpoint = { .kind = docker::Endpoint::Kind::Tls,
                                            .address = u"192.0.2.1"_s } };
    EngineWork upgrade { .kind = EngineWorkKind::Upgrade, .host = good };
    upgrade.host.endpoint.kind = docker::Endpoint::Kind::Ssh;
    QTest::newRow("by ssh") << upgrade << u"plan.no-engine"_s;
    upgrade.host = good;
    upgrade.route = Route::DockerExtension;
    QTest::newRow("a route without script") << upgrade << u"plan.no-engine"_s;
    QTest::newRow("no option is another")
        << EngineWork { .kind = EngineWorkKind::Options, .host = good } << u"plan.nothing-to-do"_s;
}

void TestEngineWork::plan_unfit_isRefused()
{
    QFETCH(const EngineWork, work);
    const Result<Plan> plan = planEngineWork(goodMachine(), work, {}, QDateTime::currentDateTimeUtc());
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::Invalid);
    QTEST(plan.error().code, "code");
}

void TestEngineWork::plan_json_givesTheSamePlan_data()
{
    QTest::addColumn<EngineWork>("work");
    QTest::newRow("options") << mirrorsAndNoLabels();
    QTest::newRow("upgrade") << EngineWork { .kind = EngineWorkKind::Upgrade };
    QTest::newRow("remove") << EngineWork { .kind = EngineWorkKind::Remove, .deletesData = true };
}

void TestEngineWork::plan_json_givesTheSamePlan()
{
    QFETCH(const EngineWork, work);
    Setting setting;
    const Before before(setting);
    QVERIFY(before.isReady);
    const Plan plan = before.plan(setting, work);
    const Result<Plan> again = Plan::fromJson(QJsonDocument(plan.toJson()).toJson());
    QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
    QVERIFY(plan.work && again->work == plan.work);
    QCOMPARE(again->toJson(), plan.toJson());
    QCOMPARE(again->steps(), plan.steps());
    QCOMPARE(plan.toJson().value(u"format"_s).toInt(), 3); // earlier versions refuse it
}

void TestEngineWork::plan_changes_tellEverything_data()
{
    QTest::addColumn<EngineWork>("work");
    QTest::addColumn<QList<StepKind>>("steps");
    QTest::addColumn<QStringList>("facts");
    QTest::newRow("options") << mirrorsAndNoLabels() << QList { StepKind::ChangeOptions, StepKind::Verify }
                             << QStringList { u"slipway-docker"_s, u"labels: []"_s, u"log-driver"_s,
                                              uR"(registry-mirrors: ["https://mirror.example"])"_s };
    QTest::newRow("upgrade") << EngineWork { .kind = EngineWorkKind::Upgrade }
                             << QList { StepKind::UpgradeEngine, StepKind::Verify }
                             << QStringList { u"slipway-docker"_s };
    const QList removal { StepKind::CloseRule, StepKind::RemoveEngine, StepKind::ForgetHost };
    QTest::newRow("remove") << EngineWork { .kind = EngineWorkKind::Remove } << removal
                            << QStringList { u"slipway-docker"_s };
    QTest::newRow("remove with data") << EngineWork { .kind = EngineWorkKind::Remove, .deletesData = true }
                                      << removal << QStringList { u"slipway-docker"_s, u"data"_s };
}

void TestEngineWork::plan_changes_tellEverything()
{
    QFETCH(const EngineWork, work);
    Setting setting;
    const Before before(setting);
    QVERIFY(before.isReady);
    const Plan plan = before.plan(setting, work);
    QTEST(plan.steps(), "steps");
    QList<StepKind> steps;
    for (const Change &change : plan.changes()) {
        steps.append(change.step);
        if (change.step != plan.scriptStep())
            continue;
        QTEST(change.facts, "facts");
        QVERIFY(change.armBody.contains("********") && !change.armBody.contains("SLIPWAY_PAYLOAD"));
        QVERIFY(change.azCommand.startsWith(u"az vm extension set"_s));
    }
    QTEST(steps, "steps");
    QCOMPARE(plan.canBeUndone(), work.kind == EngineWorkKind::Options);
}

void TestEngineWork::run_options_sendsOnlyWhatChanges()
{
    Setting setting;
    const Before before(setting);
    QVERIFY(before.isReady);
    QVERIFY(setting.run(before.plan(setting, mirrorsAndNoLabels())));
    const QJsonObject payload = sentPayload(setting);
    QCOMPARE(payload.value(u"job"_s).toString(), u"change-options"_s);
    QCOMPARE(payload.value(u"options"_s).toObject(),
             (QJsonObject { { u"labels"_s, QJsonArray() }, // dockerd would go on with those it has
                            { u"log-driver"_s, QJsonValue::Null },
                            { u"registry-mirrors"_s, QJsonArray { u"https://mirror.example"_s } } }));
    QVERIFY(payload.value(u"key"_s).toString().isEmpty());
    QCOMPARE(listOf(setting.hosts.load()), QList { before.host });
    QCOMPARE(setting.probed, before.host);
    QCOMPARE(setting.arm.rules.size(), 1);
}

void TestEngineWork::run_options_canBeUndone()
{
    Setting setting;
    const Before before(setting);
    QVERIFY(before.isReady);
    const Plan plan = before.plan(setting, mirrorsAndNoLabels());
    QVERIFY(setting.run(plan));
    QVERIFY(setting.undo(plan));
    QCOMPARE(sentPayload(setting).value(u"job"_s).toString(), u"put-back-options"_s);
    QCOMPARE(sentPayload(setting).value(u"marker"_s).toString(), plan.endMarker + u"-undo"_s);
    QVERIFY(setting.journalText(plan).isEmpty());
    QCOMPARE(setting.difference(), QString());
}

void TestEngineWork::run_options_refusedByTheEngine_isToldByItsOwnCode()
{
    Setting setting;
    const Before before(setting);
    QVERIFY(before.isReady);
    setting.arm.scriptExit = 13;
    const Result<SetupOutcome> outcome = setting.run(before.plan(setting, mirrorsAndNoLabels()));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, u"engine.exit-13"_s);
    QCOMPARE(listOf(setting.hosts.load()), QList { before.host });
}

void TestEngineWork::run_upgrade_asksForNothingElse()
{
    Setting setting;
    const Before before(setting);
    QVERIFY(before.isReady);
    const Result<SetupOutcome> outcome =
        setting.run(before.plan(setting, { .kind = EngineWorkKind::Upgrade }));
    QVERIFY(outcome);
    QCOMPARE(outcome->engineVersion, u"20.10.24"_s);
    QCOMPARE(sentPayload(setting).value(u"job"_s).toString(), u"upgrade"_s);
    QCOMPARE(setting.difference(), QString());
}

void TestEngineWork::run_remove_leavesNothingOfOurs()
{
    Setting setting;
    const Before before(setting);
    QVERIFY(before.isReady);
    QByteArray payload;
    setting.arm.onScript = [&payload](const QByteArray &sent) {
        payload = sent;
        return 0;
    };
    const Plan plan = before.plan(setting, { .kind = EngineWorkKind::Remove, .deletesData = true });
    QVERIFY(setting.run(plan));
    QCOMPARE(QJsonDocument::fromJson(payload).object().value(u"job"_s).toString(), u"remove"_s);
    QCOMPARE(QJsonDocument::fromJson(payload).object().value(u"deletes"_s).toBool(), true);
    QVERIFY2(setting.arm.rules.isEmpty(), "the port is closed");
    QVERIFY2(setting.arm.extensions.isEmpty(), "what brought the script is gone");
    QVERIFY(listOf(setting.hosts.load()).isEmpty());
    QVERIFY(listOf(setting.certificates.servers()).isEmpty());
    QCOMPARE(listOf(setting.certificates.authorities()).size(), 1); // others may know it
    QCOMPARE(listOf(setting.certificates.identities()).size(), 1);
    QVERIFY2(setting.run(plan), "done twice is done once");
}

void TestEngineWork::run_remove_rulesOfTwoNames_closesBoth()
{
    // A rule of an earlier version, which is not named after the machine, in one of the two groups.
    Setting setting;
    const Before before(setting);
    QVERIFY(before.isReady);
    const QString own = setting.arm.rules.firstKey();
    const QString old = u"slipway-docker-2376"_s;
    QVERIFY(own != old);
    setting.arm.rules.insert(old, setting.arm.rules.value(own));
    const azure::ArmId subnets =
        azure::ArmId::parse(goodMachine().interfaceSecurityGroup.text() + u"-subnet"_s)
            .value_or(azure::ArmId());
    const QList rules { goodMachine().interfaceSecurityGroup.child(u"securityRules"_s, own),
                        subnets.child(u"securityRules"_s, old) };
    const Plan plan = planEngineWork(goodMachine(), { .kind = EngineWorkKind::Remove, .host = before.host },
                                     rules, setting.clock.now())
                          .value_or(Plan());
    QCOMPARE(plan.ruleNameIn(goodMachine().interfaceSecurityGroup), own);
    QCOMPARE(plan.ruleNameIn(subnets), old);
    const Result<Plan> kept = Plan::fromJson(QJsonDocument(plan.toJson()).toJson());
    QVERIFY(kept);
    QCOMPARE(kept->ruleNameIn(subnets), old);
    const QList<Change> changes = plan.changes();
    QVERIFY(std::any_of(changes.cbegin(), changes.cend(),
                        [&old](const Change &change) { return change.facts == QStringList { old }; }));
    QVERIFY(setting.run(plan));
    QVERIFY2(setting.arm.rules.isEmpty(), qPrintable(setting.arm.rules.keys().join(u' ')));
}

void TestEngineWork::run_remove_byRunCommand_leavesNothingOfOurs()
{
    Setting setting;
    const Before before(setting);
    QVERIFY(before.isReady);
    const Plan plan =
        before.plan(setting, { .kind = EngineWorkKind::Remove, .route = Route::ManagedRunCommand });
    setting.arm.extensions.clear();
    QVERIFY(setting.run(plan));
    QVERIFY(setting.arm.extensions.isEmpty());
    QVERIFY(listOf(setting.hosts.load()).isEmpty());
}

void TestEngineWork::run_remove_failsOnTheMachine_keepsTheHost()
{
    Setting setting;
    const Before before(setting);
    QVERIFY(before.isReady);
    setting.arm.scriptExit = 5;
    const Plan plan = before.plan(setting, { .kind = EngineWorkKind::Remove });
    const Result<SetupOutcome> failed = setting.run(plan);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, u"engine.exit-5"_s);
    QCOMPARE(listOf(setting.hosts.load()), QList { before.host });
    QVERIFY2(setting.arm.rules.isEmpty(), "the port is closed first");

    setting.arm.scriptExit = 0;
    QVERIFY(setting.run(plan));
    QVERIFY(listOf(setting.hosts.load()).isEmpty());
}

void TestEngineWork::run_killedAtEachRequest_resumeEndsWell()
{
    for (const FakeArm::Moment moment : { FakeArm::Moment::Before, FakeArm::Moment::After }) {
        for (int request = 0;; ++request) {
            Setting setting;
            const Before before(setting);
            QVERIFY(before.isReady);
            const Plan plan = before.plan(setting, { .kind = EngineWorkKind::Remove });
            setting.arm.interruptAt = setting.arm.requests() + request;
            setting.arm.interruptMoment = moment;
            if (!setting.runUntilKilled(plan)) {
                QVERIFY2(request > 3, "nothing was interrupted");
                break;
            }
            QCOMPARE(listOf(setting.runner().interrupted()).value(0).kind, PlanKind::RemoveEngine);
            const Result<SetupOutcome> outcome = setting.run(plan);
            QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().code));
            QVERIFY(setting.arm.rules.isEmpty() && setting.arm.extensions.isEmpty());
            QVERIFY(listOf(setting.hosts.load()).isEmpty());
        }
    }
}

void TestEngineWork::undo_ofWhatCannotBeUndone_onlyForgets()
{
    Setting setting;
    const Before before(setting);
    QVERIFY(before.isReady);
    setting.arm.scriptExit = 5;
    const Plan plan = before.plan(setting, { .kind = EngineWorkKind::Upgrade });
    QVERIFY(!setting.run(plan));
    const int asked = setting.arm.requests();
    QVERIFY(setting.undo(plan));
    QCOMPARE(setting.arm.requests(), asked);
    QVERIFY(setting.journalText(plan).isEmpty());
    QCOMPARE(listOf(setting.hosts.load()), QList { before.host });
}

QTEST_GUILESS_MAIN(TestEngineWork)
#include "tst_enginework.moc"
