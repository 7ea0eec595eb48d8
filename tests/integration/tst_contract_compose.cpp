// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractengine.h"
#include "docker/compose/composeup.h"
#include "docker/containers.h"
#include "support/warnings.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::docker;
using slipway::test::ContractEngine;
using slipway::test::ended;
using slipway::test::wordsOf;

namespace {

/// A project whose containers need no network, as the test's dockerd has none to give.
ComposeProject shop(const QString &image, const QString &webCommand = u"while true; do sleep 1; done"_s)
{
    const QByteArray text = uR"(
services:
  web:
    image: %1
    command: ["sh", "-c", "%2"]
    network_mode: none
    depends_on: [db]
    volumes: ["data:/data"]
  db:
    image: %1
    command: ["sh", "-c", "while true; do sleep 1; done"]
    network_mode: none
volumes: { data: }
)"_s.arg(image, webCommand)
                                .toUtf8();
    return parseCompose(text, u"stall"_s).value_or(ComposeProject());
}

ComposeTold heard(QStringList &services)
{
    return [&services](const QString &service, CreateStep step) {
        if (step == CreateStep::Start)
            services.append(service);
    };
}

} // namespace

/// A compose project comes up and goes in the same way on the simulated engine and on a real one.
class TestContractCompose final : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }
    void cleanupTestCase() { ContractEngine::endAll(); }
    void up_project_isDoneOnceAndTakenBack_data() { ContractEngine::addRows(); }
    void up_project_isDoneOnceAndTakenBack();
    void up_cutShort_isCompletedByTheNext_data() { ContractEngine::addRows(); }
    void up_cutShort_isCompletedByTheNext();
    void up_nameOfSomebodyElse_isConflict_data() { ContractEngine::addRows(); }
    void up_nameOfSomebodyElse_isConflict();
    void up_healthThatNeverComes_isNotWaitedFor_data() { ContractEngine::addRows(); }
    void up_healthThatNeverComes_isNotWaitedFor();
    void remove_sameNameOfSomebodyElse_stays_data() { ContractEngine::addRows(); }
    void remove_sameNameOfSomebodyElse_stays();
    void up_externalVolumeMissing_isSaid_data() { ContractEngine::addRows(); }
    void up_externalVolumeMissing_isSaid();
};

void TestContractCompose::up_project_isDoneOnceAndTakenBack()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ComposeProject project = shop(engine->image());
    QCOMPARE(project.services.size(), 2);
    const auto before = ended(composeFound(link, partsOf(project), {}));
    QVERIFY2(before, qPrintable(wordsOf(before)));
    QVERIFY(before->isEmpty());

    QStringList started;
    const auto up = ended(composeUp(link, project, heard(started), {}));
    QVERIFY2(up, qPrintable(wordsOf(up)));
    QCOMPARE(started, (QStringList { u"db"_s, u"web"_s }));
    const Containers containers(link->engine);
    const auto rows = ended(containers.list({}));
    QVERIFY(rows);
    const auto web = std::find_if(rows->cbegin(), rows->cend(),
                                  [](const ContainerSummary &row) { return row.name == u"stall-web-1"; });
    QVERIFY(web != rows->cend());
    QCOMPARE(web->project, u"stall"_s);
    QCOMPARE(web->service, u"web"_s);
    const auto found = ended(composeFound(link, partsOf(project), {}));
    QVERIFY(found);
    QCOMPARE(found->volumes, QStringList { u"stall_data"_s });

    QVERIFY2(ended(composeUp(link, project, heard(started), {})), "doing it twice does it once");
    const auto again = ended(containers.list({}));
    QVERIFY(again);
    QCOMPARE(again->size(), rows->size());

    const auto removed = ended(composeRemove(link, *found, {}));
    QVERIFY2(removed, qPrintable(wordsOf(removed)));
    const auto after = ended(composeFound(link, partsOf(project), {}));
    QVERIFY(after && after->isEmpty());
    QVERIFY2(ended(composeRemove(link, *found, {})), "what is gone is no error");
}

void TestContractCompose::up_cutShort_isCompletedByTheNext()
{
    SLIPWAY_CONTRACT_ENGINE();
    ComposeProject project = shop(engine->image(), u"missing-program-of-nobody"_s);
    project.services[1].spec.command = QStringList { u"/missing-program-of-nobody"_s };
    QStringList started;
    QVERIFY(!ended(composeUp(link, project, heard(started), {})));
    const auto half = ended(composeFound(link, partsOf(project), {}));
    QVERIFY(half);
    QCOMPARE(half->containers, QStringList { u"stall-db-1"_s });

    project = shop(engine->image());
    const auto up = ended(composeUp(link, project, heard(started), {}));
    QVERIFY2(up, qPrintable(wordsOf(up)));
    QVERIFY(ended(composeRemove(link, partsOf(project), {})));
}

void TestContractCompose::up_nameOfSomebodyElse_isConflict()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId other =
        engine->run(*link, engine->spec(u"stall-db-1"_s, u"while true; do sleep 1; done"_s));
    QVERIFY(!other.isEmpty());
    QStringList started;
    const ComposeProject project = shop(engine->image());
    const auto up = ended(composeUp(link, project, heard(started), {}));
    QVERIFY(!up);
    QCOMPARE(up.error().code, u"compose.name-taken"_s);
    QVERIFY(ended(Containers(link->engine).remove(other, { .force = true }, {})));
    QVERIFY(ended(composeRemove(link, partsOf(project), {})));
}

void TestContractCompose::up_healthThatNeverComes_isNotWaitedFor()
{
    SLIPWAY_CONTRACT_ENGINE();
    ComposeProject project = shop(engine->image());
    project.services[1].dependsOn[0].condition = DependencyCondition::Healthy; // db has no health check
    QStringList started;
    const auto without = ended(composeUp(link, project, heard(started), {}));
    QVERIFY(!without);
    QCOMPARE(without.error().code, u"compose.no-health-check"_s);
    QCOMPARE(without.error().subject, u"stall-db-1"_s);
    QVERIFY(ended(composeRemove(link, partsOf(project), {})));

    project.services[0].spec.command = QStringList { u"sh"_s, u"-c"_s, u"exit 3"_s };
    const auto exited = ended(composeUp(link, project, heard(started), {}));
    QVERIFY(!exited);
    QVERIFY2(exited.error().code.startsWith(u"compose."), qPrintable(wordsOf(exited)));
    QCOMPARE(started, (QStringList { u"db"_s, u"db"_s }));
    QVERIFY(ended(composeRemove(link, partsOf(project), {})));
}

void TestContractCompose::remove_sameNameOfSomebodyElse_stays()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId other =
        engine->run(*link, engine->spec(u"stall-db-1"_s, u"while true; do sleep 1; done"_s));
    QVERIFY(!other.isEmpty());
    const ComposeProject project = shop(engine->image());
    QVERIFY(ended(composeRemove(link, partsOf(project), {})));
    const auto found = ended(composeFound(link, partsOf(project), {}));
    QVERIFY(found);
    QCOMPARE(found->containers, QStringList { u"stall-db-1"_s });
    QVERIFY(ended(Containers(link->engine).remove(other, { .force = true }, {})));
}

void TestContractCompose::up_externalVolumeMissing_isSaid()
{
    SLIPWAY_CONTRACT_ENGINE();
    ComposeProject project = shop(engine->image());
    project.volumes[0].isExternal = true;
    QStringList started;
    const auto up = ended(composeUp(link, project, heard(started), {}));
    QVERIFY(!up);
    QCOMPARE(up.error().code, u"compose.external"_s);
    QCOMPARE(up.error().subject, u"stall_data"_s);
    QVERIFY(started.isEmpty());
}

QTEST_GUILESS_MAIN(TestContractCompose)
#include "tst_contract_compose.moc"
