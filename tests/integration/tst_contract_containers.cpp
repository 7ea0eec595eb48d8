// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractengine.h"
#include "docker/containers.h"
#include "docker/hostcontents.h"
#include "docker/images.h"
#include "docker/networks.h"
#include "docker/volumes.h"
#include "support/warnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::docker;
using slipway::test::ContractEngine;
using slipway::test::ended;
using slipway::test::wordsOf;

namespace {

const QString kForever = u"while true; do sleep 1; done"_s;

} // namespace

/// What our clients do with containers has the same outcome on the simulated engine and on a real one.
class TestContractContainers final : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }
    void cleanup();
    void cleanupTestCase() { ContractEngine::endAll(); }

    void create_isShownByInspectAndList_data() { ContractEngine::addRows(); }
    void create_isShownByInspectAndList();
    void create_nameTaken_isConflict_data() { ContractEngine::addRows(); }
    void create_nameTaken_isConflict();
    void create_unknownImage_isMissing_data() { ContractEngine::addRows(); }
    void create_unknownImage_isMissing();
    void start_missingProgram_isRefused_data() { ContractEngine::addRows(); }
    void start_missingProgram_isRefused();
    void life_everyStep_endsInItsState_data() { ContractEngine::addRows(); }
    void life_everyStep_endsInItsState();
    void life_wrongStep_isConflict_data() { ContractEngine::addRows(); }
    void life_wrongStep_isConflict();
    void end_exitCode_isKept_data() { ContractEngine::addRows(); }
    void end_exitCode_isKept();
    void stop_deafProcess_isKilledAfterTheGraceTime_data() { ContractEngine::addRows(); }
    void stop_deafProcess_isKilledAfterTheGraceTime();
    void restartPolicy_onFailure_isTriedSoOften_data() { ContractEngine::addRows(); }
    void restartPolicy_onFailure_isTriedSoOften();
    void rename_changesName_data() { ContractEngine::addRows(); }
    void rename_changesName();
    void update_changesLimits_data() { ContractEngine::addRows(); }
    void update_changesLimits();
    void unknownContainer_isNotFound_data() { ContractEngine::addRows(); }
    void unknownContainer_isNotFound();
    void volume_inUse_isConflict_data() { ContractEngine::addRows(); }
    void volume_inUse_isConflict();
    void image_isListedInspectedAndGuarded_data() { ContractEngine::addRows(); }
    void image_isListedInspectedAndGuarded();
    void networks_predefined_areThereAndStay_data() { ContractEngine::addRows(); }
    void networks_predefined_areThereAndStay();
    void network_driverOptions_areKept_data() { ContractEngine::addRows(); }
    void network_driverOptions_areKept();
    void hostSafety_listenersAndBridge_areSeen_data() { ContractEngine::addRows(); }
    void hostSafety_listenersAndBridge_areSeen();

private:
    static QJsonObject inspect(HostLink &link, const ContainerId &id)
    {
        const Containers containers(link.engine);
        const Result<QByteArray> json = ended(containers.inspectJson(id, {}));
        return json ? QJsonDocument::fromJson(*json).object() : QJsonObject();
    }
    static QString stateOf(HostLink &link, const ContainerId &id)
    {
        return inspect(link, id)[u"State"_s][u"Status"_s].toString();
    }
};

void TestContractContainers::cleanup()
{
    const char *const row = QTest::currentDataTag();
    QString whyNot;
    ContractEngine *const engine = row ? ContractEngine::of(QString::fromLatin1(row), whyNot) : nullptr;
    if (const auto link = engine ? engine->link() : nullptr)
        engine->removeAll(*link);
}

void TestContractContainers::create_isShownByInspectAndList()
{
    SLIPWAY_CONTRACT_ENGINE();
    ContainerSpec spec = engine->spec(u"contract-created"_s, kForever);
    spec.environment = { u"GREETING=hei maailma"_s };
    spec.labels = { { u"tier"_s, u"db"_s }, { u"com.docker.compose.project"_s, u"shop"_s } };
    spec.user = u"1000"_s;
    spec.workingDir = u"/tmp"_s;
    spec.hostname = u"box"_s;
    spec.exposedPorts = { u"8080/tcp"_s };
    spec.restart = { RestartPolicy::Kind::OnFailure, 3 };
    spec.memory = Bytes(64 * 1024 * 1024);
    spec.capAdd = { u"NET_ADMIN"_s };
    spec.readOnlyRoot = true;
    spec.stopTimeout = 7;
    spec.healthCheck = HealthCheckSpec { .test = { u"CMD"_s, u"true"_s }, .retries = 2 };
    const Containers containers(link->engine);
    const Result<CreatedContainer> made = ended(containers.create(spec, {}));
    QVERIFY2(made, qPrintable(wordsOf(made)));

    const QJsonObject json = inspect(*link, made->id);
    const QJsonValue config = json[u"Config"_s];
    const QJsonValue host = json[u"HostConfig"_s];
    QCOMPARE(json[u"Name"_s].toString(), u"/contract-created"_s);
    QCOMPARE(json[u"Path"_s].toString(), u"/bin/sh"_s);
    QCOMPARE(json[u"Args"_s].toArray(), (QJsonArray { u"-c"_s, kForever }));
    QVERIFY(config[u"Env"_s].toArray().contains(u"GREETING=hei maailma"_s));
    QCOMPARE(config[u"Labels"_s].toObject().size(), 2);
    QCOMPARE(config[u"User"_s].toString(), u"1000"_s);
    QCOMPARE(config[u"WorkingDir"_s].toString(), u"/tmp"_s);
    QCOMPARE(config[u"Hostname"_s].toString(), u"box"_s);
    QVERIFY(config[u"ExposedPorts"_s].toObject().contains(u"8080/tcp"_s));
    QCOMPARE(config[u"StopTimeout"_s].toInt(), 7);
    QCOMPARE(config[u"Healthcheck"_s][u"Retries"_s].toInt(), 2);
    QCOMPARE(config[u"Tty"_s].toBool(true), false);
    QCOMPARE(host[u"RestartPolicy"_s][u"Name"_s].toString(), u"on-failure"_s);
    QCOMPARE(host[u"RestartPolicy"_s][u"MaximumRetryCount"_s].toInt(), 3);
    QCOMPARE(host[u"Memory"_s].toInteger(), 64 * 1024 * 1024);
    QCOMPARE(host[u"NetworkMode"_s].toString(), u"none"_s);
    QVERIFY(
        host[u"CapAdd"_s].toArray().first().toString().endsWith(u"NET_ADMIN"_s)); // some put CAP_ before it
    QCOMPARE(host[u"ReadonlyRootfs"_s].toBool(), true);
    QCOMPARE(host[u"Privileged"_s].toBool(true), false);
    QCOMPARE(json[u"State"_s][u"Status"_s].toString(), u"created"_s);
    QCOMPARE(json[u"State"_s][u"StartedAt"_s].toString(), u"0001-01-01T00:00:00Z"_s);
    QCOMPARE(json[u"RestartCount"_s].toInt(-1), 0);

    const auto rows = ended(containers.list({}));
    QVERIFY2(rows, qPrintable(wordsOf(rows)));
    QCOMPARE(rows->first().name, u"contract-created"_s); // the newest comes first
    QCOMPARE(rows->first().id, made->id);
    QCOMPARE(rows->first().state.known(), ContainerState::Created);
    QCOMPARE(rows->first().project, u"shop"_s);
    QCOMPARE(rows->first().status, u"Created"_s);
}

void TestContractContainers::create_nameTaken_isConflict()
{
    SLIPWAY_CONTRACT_ENGINE();
    const Containers containers(link->engine);
    const ContainerSpec spec = engine->spec(u"contract-twin"_s, kForever);
    QVERIFY(ended(containers.create(spec, {})));
    const auto second = ended(containers.create(spec, {}));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    QCOMPARE(second.error().code, u"conflict.name-taken"_s);
    QVERIFY2(second.error().detail.contains(u"is already in use by container"_s),
             qPrintable(second.error().detail));
}

void TestContractContainers::create_unknownImage_isMissing()
{
    SLIPWAY_CONTRACT_ENGINE();
    const Containers containers(link->engine);
    ContainerSpec spec = engine->spec(u"contract-none"_s, kForever);
    spec.image = u"localhost/nobody/nothing:1"_s;
    const auto made = ended(containers.create(spec, {}));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::NotFound);
    QCOMPARE(made.error().code, u"image.missing"_s);
}

void TestContractContainers::start_missingProgram_isRefused()
{
    SLIPWAY_CONTRACT_ENGINE();
    const Containers containers(link->engine);
    ContainerSpec spec = engine->spec(u"contract-program"_s, kForever);
    spec.command = QStringList { u"no-such-program"_s };
    const auto made = ended(containers.create(spec, {}));
    QVERIFY2(made, qPrintable(wordsOf(made)));
    const auto started = ended(containers.start(made->id, {}));
    QVERIFY(!started);
    QVERIFY2(
        started.error().detail.contains(u"exec: \"no-such-program\": executable file not found in $PATH"_s),
        qPrintable(started.error().detail));
    QCOMPARE(stateOf(*link, made->id), u"created"_s);
    QCOMPARE(inspect(*link, made->id)[u"State"_s][u"ExitCode"_s].toInt(), 127);
}

void TestContractContainers::life_everyStep_endsInItsState()
{
    SLIPWAY_CONTRACT_ENGINE();
    const Containers containers(link->engine);
    const ContainerId id = engine->run(*link, engine->spec(u"contract-life"_s, kForever));
    QVERIFY(!id.isEmpty());
    using Step = std::pair<const char *, Result<>>;
    const auto check = [&](const Step &step, const QString &state) {
        QVERIFY2(step.second, qPrintable(QString::fromLatin1(step.first) + u' ' + wordsOf(step.second)));
        QCOMPARE(stateOf(*link, id), state);
    };
    check({ "start again", ended(containers.start(id, {})) }, u"running"_s);
    check({ "pause", ended(containers.pause(id, {})) }, u"paused"_s);
    check({ "unpause", ended(containers.unpause(id, {})) }, u"running"_s);
    check({ "stop", ended(containers.stop(id, { 0s }, {})) }, u"exited"_s);
    check({ "stop again", ended(containers.stop(id, { 0s }, {})) }, u"exited"_s);
    check({ "start", ended(containers.start(id, {})) }, u"running"_s);
    check({ "restart", ended(containers.restart(id, { 0s }, {})) }, u"running"_s);
    check({ "kill", ended(containers.kill(id, {}, {})) }, u"exited"_s);
    QCOMPARE(inspect(*link, id)[u"State"_s][u"ExitCode"_s].toInt(), 137);
    const auto removed = ended(containers.remove(id, {}, {}));
    QVERIFY2(removed, qPrintable(wordsOf(removed)));
    QVERIFY(inspect(*link, id).isEmpty());
}

void TestContractContainers::life_wrongStep_isConflict()
{
    SLIPWAY_CONTRACT_ENGINE();
    const Containers containers(link->engine);
    const ContainerId id = engine->run(*link, engine->spec(u"contract-wrong"_s, kForever));
    QVERIFY(!id.isEmpty());
    const auto removed = ended(containers.remove(id, {}, {}));
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::Conflict);
    QVERIFY(ended(containers.pause(id, {})));
    const auto started = ended(containers.start(id, {}));
    QVERIFY(!started);
    QVERIFY2(started.error().detail.contains(u"cannot start a paused container"_s),
             qPrintable(started.error().detail));
    QVERIFY(ended(containers.unpause(id, {})));
    QVERIFY(ended(containers.stop(id, { 0s }, {})));
    const auto killed = ended(containers.kill(id, {}, {}));
    QVERIFY(!killed);
    QCOMPARE(killed.error().kind, ErrorKind::Conflict);
    const auto paused = ended(containers.pause(id, {}));
    QVERIFY(!paused);
    QCOMPARE(paused.error().kind, ErrorKind::Conflict);
}

void TestContractContainers::end_exitCode_isKept()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId id = engine->run(*link, engine->spec(u"contract-code"_s, u"exit 3"_s));
    QVERIFY(!id.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*link, id), u"exited"_s, 20'000);
    const QJsonValue state = inspect(*link, id)[u"State"_s];
    QCOMPARE(state[u"ExitCode"_s].toInt(), 3);
    QCOMPARE(state[u"OOMKilled"_s].toBool(), false);
    const auto timeOf = [&state](const QString &member) {
        return QDateTime::fromString(state[member].toString(), Qt::ISODateWithMs);
    };
    // A real engine writes the start down after the program runs: one that ends at once "ends" a little
    // before it started.
    constexpr int kBookkeeping = 2'000;
    QVERIFY(timeOf(u"StartedAt"_s).isValid());
    QVERIFY(timeOf(u"FinishedAt"_s).addMSecs(kBookkeeping) >= timeOf(u"StartedAt"_s));
    const Containers containers(link->engine);
    const auto rows = ended(containers.list({}));
    QVERIFY(rows);
    QVERIFY2(rows->first().status.startsWith(u"Exited (3) "_s), qPrintable(rows->first().status));
}

void TestContractContainers::stop_deafProcess_isKilledAfterTheGraceTime()
{
    SLIPWAY_CONTRACT_ENGINE();
    const Containers containers(link->engine);
    const ContainerId id = engine->run(*link, engine->spec(u"contract-deaf"_s, kForever));
    QVERIFY(!id.isEmpty());
    QElapsedTimer timer;
    timer.start();
    const auto stopped = ended(containers.stop(id, { 1s }, {}));
    QVERIFY2(stopped, qPrintable(wordsOf(stopped)));
    QVERIFY(timer.elapsed() > 900);
    QCOMPARE(inspect(*link, id)[u"State"_s][u"ExitCode"_s].toInt(), 137);
}

void TestContractContainers::restartPolicy_onFailure_isTriedSoOften()
{
    SLIPWAY_CONTRACT_ENGINE();
    ContainerSpec spec = engine->spec(u"contract-again"_s, u"exit 1"_s);
    spec.restart = { RestartPolicy::Kind::OnFailure, 2 };
    const ContainerId id = engine->run(*link, spec);
    QVERIFY(!id.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*link, id), u"exited"_s, 30'000);
    QCOMPARE(inspect(*link, id)[u"RestartCount"_s].toInt(), 2);
}

void TestContractContainers::rename_changesName()
{
    SLIPWAY_CONTRACT_ENGINE();
    const Containers containers(link->engine);
    const auto one = ended(containers.create(engine->spec(u"contract-one"_s, kForever), {}));
    const auto two = ended(containers.create(engine->spec(u"contract-two"_s, kForever), {}));
    QVERIFY(one && two);
    const auto taken = ended(containers.rename(one->id, u"contract-two"_s, {}));
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, u"conflict.name-taken"_s);
    const auto renamed = ended(containers.rename(one->id, u"contract-three"_s, {}));
    QVERIFY2(renamed, qPrintable(wordsOf(renamed)));
    QCOMPARE(inspect(*link, one->id)[u"Name"_s].toString(), u"/contract-three"_s);
}

void TestContractContainers::update_changesLimits()
{
    SLIPWAY_CONTRACT_ENGINE();
    const Containers containers(link->engine);
    const ContainerId id = engine->run(*link, engine->spec(u"contract-update"_s, kForever));
    QVERIFY(!id.isEmpty());
    ContainerUpdate changes;
    changes.restart = RestartPolicy { RestartPolicy::Kind::UnlessStopped, 0 };
    changes.cpuShares = 512;
    const auto updated = ended(containers.update(id, changes, {}));
    QVERIFY2(updated, qPrintable(wordsOf(updated)));
    const QJsonValue host = inspect(*link, id)[u"HostConfig"_s];
    QCOMPARE(host[u"RestartPolicy"_s][u"Name"_s].toString(), u"unless-stopped"_s);
    QCOMPARE(host[u"CpuShares"_s].toInt(), 512);
    ContainerUpdate little;
    little.memory = Bytes(4096);
    const auto refused = ended(containers.update(id, little, {}));
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(u"Minimum memory limit allowed is 6MB"_s),
             qPrintable(refused.error().detail));
}

void TestContractContainers::unknownContainer_isNotFound()
{
    SLIPWAY_CONTRACT_ENGINE();
    const Containers containers(link->engine);
    const ContainerId nobody(u"contract-nobody"_s);
    for (const Result<> &result :
         { ended(containers.start(nobody, {})), ended(containers.pause(nobody, {})),
           ended(containers.kill(nobody, {}, {})), ended(containers.remove(nobody, {}, {})) }) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::NotFound);
        QVERIFY2(result.error().detail.contains(u"No such container: contract-nobody"_s),
                 qPrintable(result.error().detail));
    }
}

void TestContractContainers::volume_inUse_isConflict()
{
    SLIPWAY_CONTRACT_ENGINE();
    const Containers containers(link->engine);
    const Volumes volumes(link->engine);
    ContainerSpec spec = engine->spec(u"contract-volume"_s, kForever);
    spec.mounts = { { .kind = MountSpec::Kind::Volume, .source = u"contract-data"_s, .target = u"/data"_s } };
    const auto made = ended(containers.create(spec, {}));
    QVERIFY2(made, qPrintable(wordsOf(made)));
    const auto inUse = ended(volumes.remove(VolumeName(u"contract-data"_s), {}));
    QVERIFY(!inUse);
    QCOMPARE(inUse.error().kind, ErrorKind::Conflict);
    QVERIFY2(inUse.error().detail.contains(made->id.text()), qPrintable(inUse.error().detail));
    QVERIFY(ended(containers.remove(made->id, {}, {})));
    const auto removed = ended(volumes.remove(VolumeName(u"contract-data"_s), {}));
    QVERIFY2(removed, qPrintable(wordsOf(removed)));
    const auto gone = ended(volumes.remove(VolumeName(u"contract-data"_s), {}));
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
}

void TestContractContainers::image_isListedInspectedAndGuarded()
{
    SLIPWAY_CONTRACT_ENGINE();
    const Images images(link->engine);
    const auto all = ended(images.list(false, {}));
    QVERIFY2(all, qPrintable(wordsOf(all)));
    const auto found = std::find_if(all->begin(), all->end(), [engine](const ImageSummary &image) {
        return image.tags.contains(engine->image());
    });
    QVERIFY(found != all->end());
    const auto details = ended(images.inspect(engine->image(), {}));
    QVERIFY2(details, qPrintable(wordsOf(details)));
    QCOMPARE(details->id, found->id);
    QVERIFY(!engine->run(*link, engine->spec(u"contract-image"_s, kForever)).isEmpty());
    const auto removed = ended(images.remove(engine->image(), {}));
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::Conflict);
    const auto unknown = ended(images.inspect(u"localhost/nobody/nothing:1"_s, {}));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
}

void TestContractContainers::networks_predefined_areThereAndStay()
{
    SLIPWAY_CONTRACT_ENGINE();
    const Networks networks(link->engine);
    const auto all = ended(networks.list(false, {}));
    QVERIFY2(all, qPrintable(wordsOf(all)));
    for (const QString &name : { u"bridge"_s, u"host"_s, u"none"_s })
        QVERIFY(std::any_of(all->begin(), all->end(),
                            [&name](const NetworkSummary &each) { return each.name == name; }));
    const auto removed = ended(networks.remove(u"host"_s, {}));
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::Forbidden);
}

void TestContractContainers::network_driverOptions_areKept()
{
    SLIPWAY_CONTRACT_ENGINE();
    const Networks networks(link->engine);
    const ComposeResource wanted { .name = u"contract-net"_s,
                                   .driver = u"bridge"_s,
                                   .driverOptions = { { kBridgeTrafficOption, u"false"_s } },
                                   .labels = { { u"tier"_s, u"db"_s } } };
    const auto made = ended(networks.create(wanted, {}));
    QVERIFY2(made, qPrintable(wordsOf(made)));
    const auto network = ended(networks.inspect(wanted.name, {}));
    const auto removed = ended(networks.remove(wanted.name, {}));
    QVERIFY2(network, qPrintable(wordsOf(network)));
    QCOMPARE(network->name, wanted.name);
    QCOMPARE(network->driver, u"bridge"_s);
    QCOMPARE(network->options.value(kBridgeTrafficOption), u"false"_s);
    QVERIFY2(removed, qPrintable(wordsOf(removed)));
    const auto gone = ended(networks.inspect(wanted.name, {}));
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
}

void TestContractContainers::hostSafety_listenersAndBridge_areSeen()
{
    SLIPWAY_CONTRACT_ENGINE();
    const auto report = ended(hostSafetyBy(link, {}));
    QVERIFY2(report, qPrintable(wordsOf(report)));
    const auto verdictOf = [&report](SecurityCheck check) {
        const auto found = std::find_if(report->results.begin(), report->results.end(),
                                        [check](const CheckResult &each) { return each.check == check; });
        return found == report->results.end() ? CheckVerdict::NotApplicable : found->verdict;
    };
    QCOMPARE(verdictOf(SecurityCheck::BridgeTraffic), CheckVerdict::Failed); // as engines come
    QCOMPARE(verdictOf(SecurityCheck::OpenEngine), CheckVerdict::Passed);
}

QTEST_GUILESS_MAIN(TestContractContainers)
#include "tst_contract_containers.moc"
