// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractengine.h"
#include "docker/compose/composeup.h"
#include "docker/compose/dependencywait.h"
#include "docker/containerdetails.h"
#include "docker/containers.h"
#include "support/warnings.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::docker;
using slipway::test::ContractEngine;
using slipway::test::ended;
using slipway::test::wordsOf;

namespace {

const QString kForEver = u"while true; do sleep 1; done"_s;
/// Ready some time after each start.
const QString kReadyLater = u"rm -f /ready; sleep 2; touch /ready; "_s + kForEver;
const QStringList kIsReady { u"CMD-SHELL"_s, u"test -f /ready"_s };

ContainerDetails inspected(HostLink &link, const ContainerId &id)
{
    const Containers containers(link.engine);
    const Result<QByteArray> json = ended(containers.inspectJson(id, {}));
    return json ? parseContainerDetails(*json, id.text()).value_or(ContainerDetails()) : ContainerDetails();
}

ContainerHealth healthOf(HostLink &link, const ContainerId &id)
{
    return inspected(link, id).health.state;
}

/// Waits for something that goes from "not yet" to `condition`. \return what came of it
Result<> waited(const std::shared_ptr<HostLink> &link, const ContainerId &id, DependencyCondition condition)
{
    return ended(waitForDependency(link, { id, condition }, {}));
}

} // namespace

/// What others wait for becomes so in the same way on the simulated engine and on a real one.
class TestContractDependencies final : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }
    void cleanupTestCase() { ContractEngine::endAll(); }
    void health_check_decidesWhenTheWaitEnds_data() { ContractEngine::addRows(); }
    void health_check_decidesWhenTheWaitEnds();
    void health_unhealthyFirst_isWaitedFor_data() { ContractEngine::addRows(); }
    void health_unhealthyFirst_isWaitedFor();
    void health_restart_isWaitedForAnew_data() { ContractEngine::addRows(); }
    void health_restart_isWaitedForAnew();
    void health_timeOut_isAFailure_data() { ContractEngine::addRows(); }
    void health_timeOut_isAFailure();
    void health_startPeriod_forgivesFailures_data() { ContractEngine::addRows(); }
    void health_startPeriod_forgivesFailures();
    void health_endedInstead_isConflict_data() { ContractEngine::addRows(); }
    void health_endedInstead_isConflict();
    void health_noCheck_isGoodWhileItRuns_data() { ContractEngine::addRows(); }
    void health_noCheck_isGoodWhileItRuns();
    void job_end_isAwaitedAndItsCodeDecides_data() { ContractEngine::addRows(); }
    void job_end_isAwaitedAndItsCodeDecides();
    void job_triedAgain_countsOnceItSucceeds_data() { ContractEngine::addRows(); }
    void job_triedAgain_countsOnceItSucceeds();
    void project_conditions_areAwaited_data() { ContractEngine::addRows(); }
    void project_conditions_areAwaited();

private:
    static ContainerSpec checked(const ContractEngine &engine, const QString &name, const QString &script)
    {
        ContainerSpec spec = engine.spec(name, script);
        spec.healthCheck =
            HealthCheckSpec { .test = kIsReady, .interval = 500ms, .timeout = 5s, .retries = 60 };
        return spec;
    }
};

void TestContractDependencies::health_check_decidesWhenTheWaitEnds()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId id = engine->run(*link, checked(*engine, u"contract-health"_s, kReadyLater));
    QVERIFY(!id.isEmpty());
    QCOMPARE(healthOf(*link, id), ContainerHealth::Starting);
    const Result<> result = waited(link, id, DependencyCondition::Healthy);
    QVERIFY2(result, qPrintable(wordsOf(result)));
    const ContainerDetails now = inspected(*link, id);
    QCOMPARE(now.health.state, ContainerHealth::Healthy);
    QCOMPARE(now.health.failingStreak, 0);
    QVERIFY(now.health.probes.size() > 1); // those before it was ready, too
    QCOMPARE(now.health.probes.constLast().exitCode, 0);
    QVERIFY(now.health.probes.constFirst().exitCode != 0);
    engine->removeAll(*link);
}

void TestContractDependencies::health_unhealthyFirst_isWaitedFor()
{
    SLIPWAY_CONTRACT_ENGINE();
    ContainerSpec spec = checked(*engine, u"contract-ill"_s, kReadyLater);
    spec.healthCheck->retries = 1;
    const ContainerId id = engine->run(*link, spec);
    QVERIFY(!id.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(healthOf(*link, id), ContainerHealth::Unhealthy, 20'000);
    const Result<> result = waited(link, id, DependencyCondition::Healthy);
    QVERIFY2(result, qPrintable(wordsOf(result)));
    QCOMPARE(healthOf(*link, id), ContainerHealth::Healthy);
    engine->removeAll(*link);
}

void TestContractDependencies::health_restart_isWaitedForAnew()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId id = engine->run(*link, checked(*engine, u"contract-again"_s, kReadyLater));
    QVERIFY(!id.isEmpty());
    QVERIFY(waited(link, id, DependencyCondition::Healthy));
    QVERIFY(ended(Containers(link->engine).restart(id, { .gracePeriod = 0s }, {})));
    QCOMPARE(healthOf(*link, id), ContainerHealth::Starting);
    const Result<> result = waited(link, id, DependencyCondition::Healthy);
    QVERIFY2(result, qPrintable(wordsOf(result)));
    QCOMPARE(healthOf(*link, id), ContainerHealth::Healthy);
    engine->removeAll(*link);
}

void TestContractDependencies::health_timeOut_isAFailure()
{
    SLIPWAY_CONTRACT_ENGINE();
    ContainerSpec spec = checked(*engine, u"contract-slow"_s, kForEver);
    spec.healthCheck = HealthCheckSpec {
        .test = { u"CMD"_s, u"sleep"_s, u"60"_s }, .interval = 200ms, .timeout = 300ms, .retries = 2
    };
    const ContainerId id = engine->run(*link, spec);
    QVERIFY(!id.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(healthOf(*link, id), ContainerHealth::Unhealthy, 20'000);
    const HealthReport report = inspected(*link, id).health;
    QVERIFY(report.failingStreak >= 2);
    QCOMPARE(report.probes.constFirst().exitCode, -1);
    QVERIFY2(report.probes.constFirst().output.contains(u"exceeded timeout"_s),
             qPrintable(report.probes.constFirst().output));
    engine->removeAll(*link);
}

void TestContractDependencies::health_startPeriod_forgivesFailures()
{
    SLIPWAY_CONTRACT_ENGINE();
    ContainerSpec spec = checked(*engine, u"contract-slow-start"_s, kForEver);
    spec.healthCheck->startPeriod = 60s;
    spec.healthCheck->retries = 1;
    const ContainerId id = engine->run(*link, spec);
    QVERIFY(!id.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(inspected(*link, id).health.probes.size() > 1, 20'000);
    const HealthReport report = inspected(*link, id).health;
    QCOMPARE(report.state, ContainerHealth::Starting);
    QCOMPARE(report.failingStreak, 0);
    engine->removeAll(*link);
}

void TestContractDependencies::health_endedInstead_isConflict()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId id = engine->run(*link, checked(*engine, u"contract-ends"_s, u"sleep 2; exit 3"_s));
    QVERIFY(!id.isEmpty());
    const Result<> result = waited(link, id, DependencyCondition::Healthy);
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"compose.ended"_s);
    QCOMPARE(result.error().subject, u"contract-ends"_s);
    engine->removeAll(*link);
}

void TestContractDependencies::health_noCheck_isGoodWhileItRuns()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId id = engine->run(*link, engine->spec(u"contract-unchecked"_s, kForEver));
    QVERIFY(!id.isEmpty());
    QCOMPARE(healthOf(*link, id), ContainerHealth::None);
    const Result<> result = waited(link, id, DependencyCondition::Healthy);
    QVERIFY2(result, qPrintable(wordsOf(result)));
    engine->removeAll(*link);
}

void TestContractDependencies::job_end_isAwaitedAndItsCodeDecides()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId good = engine->run(*link, engine->spec(u"contract-good"_s, u"sleep 2; exit 0"_s));
    const ContainerId bad = engine->run(*link, engine->spec(u"contract-bad"_s, u"sleep 1; exit 3"_s));
    QVERIFY(!good.isEmpty() && !bad.isEmpty());
    const Result<> fine = waited(link, good, DependencyCondition::Completed);
    QVERIFY2(fine, qPrintable(wordsOf(fine)));
    QVERIFY(!inspected(*link, good).running);
    const Result<> failed = waited(link, bad, DependencyCondition::Completed);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, u"compose.job-failed"_s);
    QCOMPARE(failed.error().subject, u"contract-bad"_s);
    engine->removeAll(*link);
}

/// Between two tries it neither runs nor has ended.
void TestContractDependencies::job_triedAgain_countsOnceItSucceeds()
{
    SLIPWAY_CONTRACT_ENGINE();
    ContainerSpec spec =
        engine->spec(u"contract-tries"_s, u"sleep 1; test -f /second && exit 0; touch /second; exit 1"_s);
    spec.restart = { .kind = RestartPolicy::Kind::OnFailure, .retries = 3 };
    const ContainerId id = engine->run(*link, spec);
    QVERIFY(!id.isEmpty());
    const Result<> result = waited(link, id, DependencyCondition::Completed);
    QVERIFY2(result, qPrintable(wordsOf(result)));
    const ContainerDetails now = inspected(*link, id);
    QCOMPARE(now.exitCode, 0);
    QCOMPARE(now.restartCount, 1);
    engine->removeAll(*link);
}

void TestContractDependencies::project_conditions_areAwaited()
{
    SLIPWAY_CONTRACT_ENGINE();
    const QByteArray text = uR"(
services:
  web:
    image: %1
    command: ["sh", "-c", "%2"]
    network_mode: none
    depends_on: { db: { condition: service_healthy }, job: { condition: service_completed_successfully } }
  job:
    image: %1
    command: ["sh", "-c", "sleep 2"]
    network_mode: none
  db:
    image: %1
    command: ["sh", "-c", "%3"]
    network_mode: none
    healthcheck: { test: test -f /ready, interval: 500ms, retries: 60 }
)"_s.arg(engine->image(), kForEver, kReadyLater)
                                .toUtf8();
    const Result<ComposeProject> project = parseCompose(text, u"contract"_s);
    QVERIFY2(project, qPrintable(wordsOf(project)));
    const ComposeTold told = [](const QString &, CreateStep) {};
    const Result<> up = ended(composeUp(link, *project, told, {}));
    QVERIFY2(up, qPrintable(wordsOf(up)));
    const auto rows = ended(Containers(link->engine).list({}));
    QVERIFY(rows);
    QHash<QString, ContainerDetails> made;
    for (const ContainerSummary &row : *rows) {
        if (row.project == "contract"_L1)
            made.insert(row.service, inspected(*link, row.id));
    }
    QCOMPARE(made.size(), 3);
    QCOMPARE(made.value(u"db"_s).health.state, ContainerHealth::Healthy);
    QVERIFY(made.value(u"job"_s).finishedAt.isValid());
    QVERIFY(made.value(u"web"_s).startedAt >= made.value(u"job"_s).finishedAt);
    const HealthReport health = made.value(u"db"_s).health;
    const auto firstGood = std::find_if(health.probes.cbegin(), health.probes.cend(),
                                        [](const HealthProbe &probe) { return probe.exitCode == 0; });
    QVERIFY(firstGood != health.probes.cend());
    QVERIFY(made.value(u"web"_s).startedAt >= firstGood->start);
    QVERIFY(ended(composeRemove(link, partsOf(*project), {})));
}

QTEST_GUILESS_MAIN(TestContractDependencies)
#include "tst_contract_dependencies.moc"
