// SPDX-License-Identifier: GPL-3.0-or-later
// A set-up that cloud-init does at the first start of a new machine: it is waited for, asked about, and done
// again by a Run Command when it failed.
#include "provisioning/cloudinit.h"
#include "runnersetting.h"
#include "samples.h"
#include "support/warnings.h"

#include <QTest>

#include <limits>

using namespace slipway;
using namespace slipway::provisioning;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kOutcome = "slipway-docker-outcome"_L1;

Plan cloudPlan(AccessKind access = AccessKind::OnlyTheseAddresses)
{
    PlanChoices choices = choicesBy(Route::CloudInit);
    choices.access = access;
    Verdict verdict = goodVerdict();
    verdict.routes.append(Route::CloudInit);
    const Result<Plan> plan =
        PlanBuilder::build(choices, verdict, {}, {}, QDateTime({ 2026, 1, 2 }, { 3, 4, 5 }, Qt::UTC));
    return plan.value_or(Plan());
}

QString codeOf(const Result<SetupOutcome> &outcome)
{
    return outcome ? u"ok"_s : outcome.error().code;
}

/// What is sent along with the machine; the set-up waits then.
QByteArray handedOver(Setting &setting, const Plan &plan)
{
    Runner runner = setting.runner();
    const auto handed = awaited(runner.handOver(plan, setting.sink, {}));
    return handed && *handed
        ? (*handed)->script.reveal([](QByteArrayView text) { return text.toByteArray(); })
        : QByteArray();
}

/// An engine that answers once our script has run there by a Run Command, and not before.
void answersAfterARun(Setting &setting)
{
    setting.engineSays = [&setting](const docker::Host &) -> std::optional<Error> {
        if (setting.arm.jobs.contains(u"install"_s))
            return std::nullopt;
        return Error { .kind = ErrorKind::Unreachable };
    };
}

} // namespace

class TestFirstStart : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    /// Azure lets nobody change custom data: a deployment that is tried again has to send the same.
    void handOver_again_givesTheSame()
    {
        Setting setting;
        const Plan plan = cloudPlan();
        const QByteArray first = handedOver(setting, plan);
        QVERIFY(first.startsWith("#cloud-config\n"));
        QCOMPARE(handedOver(setting, plan), first);
        QVERIFY(first.size() < kUserDataLimit);
        QVERIFY2(setting.hasKeyFile(), "it is needed until the engine has it");
    }

    void plan_ofAMachineThatExists_isAProblem()
    {
        const QList<PlanProblemFound> found =
            PlanBuilder::problems(choicesBy(Route::CloudInit), goodVerdict(), {});
        QVERIFY(found.contains({ PlanPart::Docker, PlanProblem::RouteNotOpen, u"cloud-init"_s }));
    }

    void run_engineAnswersAfterAWhile_asksAzureNothing()
    {
        Setting setting;
        const Plan plan = cloudPlan();
        QVERIFY(!handedOver(setting, plan).isEmpty());
        setting.probeFailures = 20;
        QCOMPARE(codeOf(setting.run(plan)), u"ok"_s);
        QCOMPARE(setting.arm.log.filter(u"runCommand"_s), QStringList());
        QCOMPARE(setting.arm.log.filter(u"extension"_s), QStringList());
        QVERIFY(!setting.hasKeyFile());
        QCOMPARE(listOf(setting.hosts.load()).value(0).setUpBy, u"cloud-init"_s);
    }

    void run_nobodyLetIn_asksTheMachine()
    {
        Setting setting;
        const Plan plan = cloudPlan(AccessKind::Nobody);
        QVERIFY(!handedOver(setting, plan).isEmpty());
        setting.probeFailures = std::numeric_limits<int>::max();
        setting.arm.firstStart = { 0, u"slipway: engine 20.10.24 answers\n"_s + plan.endMarker };
        QCOMPARE(codeOf(setting.run(plan)), u"ok"_s);
        QVERIFY2(setting.arm.extensions.isEmpty(), "what asked is taken away again");
        QVERIFY(!setting.hasKeyFile());
    }

    void run_failed_saysHow_andRetryRunsItOnceMore_data()
    {
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("out");
        QTest::addColumn<QString>("code");
        QTest::newRow("packages") << 5 << u"slipway: installing\n"_s << u"install.exit-5"_s;
        QTest::newRow("certificates") << 3 << QString() << u"install.exit-3"_s;
        QTest::newRow("cut short") << 0 << u"slipway: installing\n"_s << u"install.no-marker"_s;
        QTest::newRow("of another run") << 0 << u"slipway-done-x\n"_s << u"install.no-marker"_s;
        QTest::newRow("was not run") << kNothingWasRun << u"status: error\n"_s << u"install.cloud-init"_s;
    }

    void run_failed_saysHow_andRetryRunsItOnceMore()
    {
        QFETCH(const int, exit);
        QFETCH(const QString, out);
        QFETCH(const QString, code);
        Setting setting;
        const Plan plan = cloudPlan();
        QVERIFY(!handedOver(setting, plan).isEmpty());
        answersAfterARun(setting);
        setting.arm.firstStart = { exit, out };
        setting.arm.scriptErrors = u"slipway: error: the words of the machine"_s;
        const Result<SetupOutcome> failed = setting.run(plan);
        QCOMPARE(codeOf(failed), code);
        QVERIFY(failed.error().detail.contains(u"the words of the machine"_s));
        QCOMPARE(failed.error().subject, plan.choices.machine.name);
        QVERIFY(setting.arm.extensions.isEmpty());
        setting.arm.scriptErrors.clear();

        QCOMPARE(codeOf(setting.run(plan)), u"ok"_s);
        QCOMPARE(setting.arm.jobs, QStringList { u"install"_s });
        QCOMPARE(setting.arm.extensions.keys(), QStringList { u"slipway-docker"_s });
        QVERIFY(!setting.hasKeyFile());
        QVERIFY(setting.undo(plan));
        QVERIFY(setting.isEmpty());
    }

    void run_machineCannotBeAsked_saysSo_andGoesOnLooking()
    {
        Setting setting;
        const Plan plan = cloudPlan();
        QVERIFY(!handedOver(setting, plan).isEmpty());
        setting.probeFailures = std::numeric_limits<int>::max();
        setting.arm.isMachineBusy = true;
        const Result<SetupOutcome> failed = setting.run(plan);
        QCOMPARE(codeOf(failed), u"install.cloud-init-silent"_s);
        QVERIFY(failed.error().detail.contains(u"OperationNotAllowed"_s));
        setting.probeFailures = 0;
        QCOMPARE(codeOf(setting.run(plan)), u"ok"_s);
    }

    void run_anotherAnswers_isNotWaitedFor()
    {
        Setting setting;
        const Plan plan = cloudPlan();
        QVERIFY(!handedOver(setting, plan).isEmpty());
        setting.probeFailures = 1;
        setting.probeError = { .kind = ErrorKind::Tls, .code = u"tls.name"_s };
        QCOMPARE(codeOf(setting.run(plan)), u"tls.name"_s);
        QCOMPARE(setting.probes, 1);
    }

    void run_killedAtEachRequest_resumeEndsWell()
    {
        for (const FakeArm::Moment moment : { FakeArm::Moment::Before, FakeArm::Moment::After }) {
            for (int at = 0;; ++at) {
                Setting setting;
                const Plan plan = cloudPlan(AccessKind::Nobody);
                QVERIFY(!handedOver(setting, plan).isEmpty());
                setting.arm.firstStart = { 0, plan.endMarker };
                setting.arm.interruptAt = at;
                setting.arm.interruptMoment = moment;
                if (!setting.runUntilKilled(plan)) {
                    QVERIFY(at > 3);
                    break;
                }
                setting.arm.interruptAt.reset();
                setting.arm.isStuck = false;
                QCOMPARE(codeOf(setting.run(plan)), u"ok"_s);
                QVERIFY(setting.arm.extensions.isEmpty());
                QVERIFY(setting.undo(plan));
                QVERIFY(setting.isEmpty());
            }
        }
    }

    void run_killedWhileAsked_isTakenBack()
    {
        Setting setting;
        const Plan plan = cloudPlan(AccessKind::Nobody);
        QVERIFY(!handedOver(setting, plan).isEmpty());
        setting.arm.interruptAt = 1; // the put of what asks has been taken
        QVERIFY(setting.runUntilKilled(plan));
        QVERIFY(setting.arm.extensions.contains(kOutcome));
        setting.arm.interruptAt.reset();
        QVERIFY(setting.undo(plan));
        QVERIFY(setting.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFirstStart)
#include "tst_firststart.moc"
