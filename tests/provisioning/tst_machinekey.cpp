// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/certificaterequest.h"
#include "provisioning/steps/scriptoutput.h"
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

PlanChoices strict(Route route = Route::CustomScript)
{
    PlanChoices choices = choicesBy(route);
    choices.keyOnMachine = true;
    return choices;
}

QString codeOf(const Result<SetupOutcome> &outcome)
{
    return outcome ? u"ok"_s : outcome.error().code;
}

/// Another certificate for the engine that a set-up has made.
Plan replacementOf(Setting &setting)
{
    const docker::Host host = listOf(setting.hosts.load()).value(0);
    const Result<Plan> plan = planReplacement(
        goodMachine(), { .before = host, .trusted = { host.authorityId }, .identityId = host.identityId },
        setting.clock.now().addSecs(100));
    return plan ? *plan : Plan();
}

} // namespace

class TestMachineKey : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void output_request_data();
    void output_request();
    void plan_saysWhatRunsTwice();
    void plan_byDockerExtension_isAProblem();
    void run_undisturbed_data() { everyRoute(); }
    void run_undisturbed();
    void run_killedAtEachRequest_resumeEndsWell_data() { everyRoute(); }
    void run_killedAtEachRequest_resumeEndsWell();
    void run_stoppedAtEachRequest_canBeUndone_data() { everyRoute(); }
    void run_stoppedAtEachRequest_canBeUndone();
    void run_hostileRequest_isRefused_data();
    void run_hostileRequest_isRefused();
    void run_keyLost_retryMakesAnother();
    void replace_makesAnotherKeyThere();
    void replace_undo_takesTheKeyAway();

private:
    static void everyRoute();
};

void TestMachineKey::everyRoute()
{
    QTest::addColumn<Route>("route");
    for (const Route route : { Route::CustomScript, Route::ManagedRunCommand })
        QTest::newRow(nameOf(route).toLatin1().constData()) << route;
}

void TestMachineKey::output_request_data()
{
    QTest::addColumn<QString>("out");
    QTest::addColumn<QString>("request");
    const QString good = u"slipway: made\nslipway-request-m\nA\nB\nslipway-request-end-m\nm\n"_s;
    QTest::newRow("one") << good << u"A\nB\n"_s;
    QTest::newRow("none") << u"slipway: made\nm\n"_s << QString();
    QTest::newRow("two") << good + good << QString();
    QTest::newRow("its begin was cut off") << good.sliced(20) << QString();
    QTest::newRow("its end is missing") << u"slipway-request-m\nA\nm\n"_s << QString();
    QTest::newRow("the wrong way round")
        << u"slipway-request-end-m\nA\nslipway-request-m\nm\n"_s << QString();
    QTest::newRow("another marker") << QString(good).replace(u"-m\n"_s, u"-n\n"_s) << QString();
}

void TestMachineKey::output_request()
{
    QFETCH(const QString, out);
    QFETCH(const QString, request);
    const ScriptOutput output =
        ScriptOutput::parse(u"Enable succeeded: \n[stdout]\n"_s + out + u"\n[stderr]\n"_s);
    QCOMPARE(output.requestOf(u"m"_s), request);
}

void TestMachineKey::plan_saysWhatRunsTwice()
{
    const Plan plan = goodPlan(strict());
    QVERIFY(plan.steps().indexOf(StepKind::MakeKey) == plan.steps().indexOf(StepKind::Install) - 1);
    const QList<Change> changes = plan.changes();
    const auto runs = [&changes](StepKind step) {
        return *std::find_if(changes.begin(), changes.end(),
                             [step](const Change &change) { return change.step == step; });
    };
    const Change first = runs(StepKind::MakeKey);
    const Change second = runs(StepKind::Install);
    QCOMPARE(first.armPath, second.armPath);
    QVERIFY2(first.armBody != second.armBody, "Azure would not run the same again");
    QVERIFY(first.azCommand != second.azCommand);
    const Result<Plan> again = Plan::fromJson(QJsonDocument(plan.toJson()).toJson());
    QVERIFY(again && again->choices.keyOnMachine);
    QCOMPARE(again->steps(), plan.steps());
    QVERIFY(!goodPlan().steps().contains(StepKind::MakeKey));
}

void TestMachineKey::plan_byDockerExtension_isAProblem()
{
    const QList<PlanProblemFound> found =
        PlanBuilder::problems(strict(Route::DockerExtension), goodVerdict(), { goodChoices().authorityId });
    QVERIFY(found.contains({ PlanPart::Certificates, PlanProblem::KeyNeedsScript, {} }));
    QVERIFY(!PlanBuilder::problems(strict(), goodVerdict(), { goodChoices().authorityId })
                 .contains({ PlanPart::Certificates, PlanProblem::KeyNeedsScript, {} }));
}

void TestMachineKey::run_undisturbed()
{
    QFETCH(const Route, route);
    Setting setting;
    const Plan plan = goodPlan(strict(route));
    QCOMPARE(codeOf(setting.run(plan)), u"ok"_s);
    QCOMPARE(setting.difference(), QString());
    QCOMPARE(setting.arm.jobs, (QStringList { u"make-key"_s, u"install"_s }));
    QVERIFY2(setting.arm.lastKey.isEmpty(), "no key has travelled");
    QVERIFY(!setting.journalText(plan).contains("PRIVATE KEY"));
    const pki::StoredServer server = listOf(setting.certificates.servers()).value(0);
    QVERIFY(!server.hasKey);
    const QByteArray key = setting.arm.keys.first().second;
    QVERIFY(pki::checkKeyMatches(server.certificate, Secret(key)));
    QCOMPARE(server.certificate.dnsNames, plan.dnsNames());
    QVERIFY(listOf(setting.hosts.load()).value(0).keyOnMachine);
}

void TestMachineKey::run_killedAtEachRequest_resumeEndsWell()
{
    QFETCH(const Route, route);
    for (const FakeArm::Moment moment : { FakeArm::Moment::Before, FakeArm::Moment::After }) {
        for (int at = 0;; ++at) {
            Setting setting;
            setting.arm.interruptAt = at;
            setting.arm.interruptMoment = moment;
            const Plan plan = goodPlan(strict(route));
            if (!setting.runUntilKilled(plan))
                break;
            setting.arm.interruptAt.reset();
            setting.arm.isStuck = false;
            QCOMPARE(codeOf(setting.run(plan)), u"ok"_s);
            QCOMPARE(setting.difference(), QString());
            const pki::StoredServer server = listOf(setting.certificates.servers()).value(0);
            QVERIFY(pki::checkKeyMatches(server.certificate, Secret(setting.arm.keys.first().second)));
            QVERIFY(at < 100);
        }
    }
}

void TestMachineKey::run_stoppedAtEachRequest_canBeUndone()
{
    QFETCH(const Route, route);
    for (int at = 0;; ++at) {
        Setting setting;
        setting.arm.interruptAt = at;
        const Plan plan = goodPlan(strict(route));
        if (!setting.runUntilKilled(plan))
            break;
        setting.arm.interruptAt.reset();
        setting.arm.isStuck = false;
        QVERIFY(setting.undo(plan));
        QVERIFY2(setting.isEmpty(), QByteArray::number(at).constData());
        const bool isUsed = setting.arm.jobs.contains(u"install"_s);
        QVERIFY2(isUsed || setting.arm.keys.isEmpty(), "a key that nobody uses is left");
        QVERIFY(at < 100);
    }
}

void TestMachineKey::run_hostileRequest_isRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << u"request.malformed"_s;
    QTest::newRow("rubbish") << QByteArray("hello\n") << u"request.malformed"_s;
    const Result<pki::KeyedRequest> strange = pki::makeCertificateRequest(pki::KeyType::Rsa2048);
    QTest::newRow("another kind of key") << strange->pem << u"request.key"_s;
    QByteArray changed = pki::makeCertificateRequest(pki::KeyType::EcP256)->pem;
    const qsizetype at = changed.indexOf("\n-----END") - 8;
    changed[at] = changed.at(at) == 'A' ? 'B' : 'A';
    QTest::newRow("not signed by its key") << changed << u"request.signature"_s;
}

void TestMachineKey::run_hostileRequest_isRefused()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QString, code);
    Setting setting;
    setting.arm.replacedRequest = request;
    const Plan plan = goodPlan(strict());
    const QString got = codeOf(setting.run(plan));
    if (code == "request.signature"_L1)
        QVERIFY2(got == code || got == "request.malformed"_L1, qPrintable(got));
    else
        QCOMPARE(got, code);
    QVERIFY(listOf(setting.certificates.servers()).isEmpty());
    QCOMPARE(setting.arm.jobs, QStringList { u"make-key"_s });
    setting.arm.replacedRequest.reset();
    QCOMPARE(codeOf(setting.run(plan)), u"ok"_s);
}

void TestMachineKey::run_keyLost_retryMakesAnother()
{
    Setting setting;
    bool isFirst = true;
    setting.arm.onScript = [&](const QByteArray &payload) {
        if (payload.contains("\"install\"") && std::exchange(isFirst, false))
            setting.arm.keys.clear(); // somebody has made the machine anew
        return 0;
    };
    const Plan plan = goodPlan(strict());
    QCOMPARE(codeOf(setting.run(plan)), u"install.exit-15"_s);
    QCOMPARE(codeOf(setting.run(plan)), u"ok"_s);
    QCOMPARE(setting.arm.jobs, (QStringList { u"make-key"_s, u"install"_s, u"make-key"_s, u"install"_s }));
    QCOMPARE(setting.difference(), QString());
}

void TestMachineKey::replace_makesAnotherKeyThere()
{
    Setting setting;
    QCOMPARE(codeOf(setting.run(goodPlan(strict()))), u"ok"_s);
    const pki::StoredServer before = listOf(setting.certificates.servers()).value(0);
    const Plan plan = replacementOf(setting);
    QVERIFY(plan.keyOnMachine());
    setting.arm.jobs.clear();
    QCOMPARE(codeOf(setting.run(plan)), u"ok"_s);
    QCOMPARE(setting.arm.jobs, (QStringList { u"make-key"_s, u"replace-certificates"_s }));
    QVERIFY(setting.arm.lastKey.isEmpty());
    const pki::StoredServer after = listOf(setting.certificates.servers()).value(0);
    QVERIFY(!after.hasKey && after.certificate.serial != before.certificate.serial);
    const QByteArray key = setting.arm.keys.value(plan.endMarker + u"-key"_s).second;
    QVERIFY(pki::checkKeyMatches(after.certificate, Secret(key)));
    QVERIFY(listOf(setting.hosts.load()).value(0).keyOnMachine);
}

void TestMachineKey::replace_undo_takesTheKeyAway()
{
    Setting setting;
    QCOMPARE(codeOf(setting.run(goodPlan(strict()))), u"ok"_s);
    const docker::Host host = listOf(setting.hosts.load()).value(0);
    const Plan plan = replacementOf(setting);
    setting.arm.onScript = [](const QByteArray &payload) {
        return payload.contains("\"replace-certificates\"") ? 8 : 0;
    };
    QCOMPARE(codeOf(setting.run(plan)), u"replace.exit-8"_s);
    setting.arm.jobs.clear();
    QVERIFY(setting.undo(plan));
    QCOMPARE(setting.arm.jobs, (QStringList { u"put-back-certificates"_s, u"drop-key"_s }));
    QVERIFY(!setting.arm.keys.contains(plan.endMarker + u"-key"_s));
    QCOMPARE(listOf(setting.hosts.load()).value(0), host);
}

QTEST_GUILESS_MAIN(TestMachineKey)
#include "tst_machinekey.moc"
