// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "docker/conflict.h"
#include "docker/containers.h"
#include "docker/images.h"
#include "docker/operations.h"
#include "docker/prune.h"
#include "docker/recreate.h"
#include "docker/runline.h"
#include "net/stream/localconnectors.h"
#include "realengine.h"
#include "support/awaited.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::docker;
using slipway::test::awaited;
using slipway::test::RealEngine;

namespace {

QString wordsOf(const Error &error)
{
    return nameOf(error.kind) + u' ' + error.code + u": "_s + error.detail;
}

template <typename T>
QString wordsOf(const Result<T> &result)
{
    return result ? QString() : wordsOf(result.error());
}

template <typename T>
Result<T> ended(Task<Result<T>> task, std::chrono::seconds limit = 60s)
{
    std::optional<Result<T>> result = awaited(std::move(task), limit);
    return result ? *std::move(result) : Result<T>(Error { .detail = u"no end"_s });
}

const QString kBusybox = RealEngine::kImage;

/// Where the bodies of two specs differ first; empty: nowhere.
QString difference(const ContainerSpec &a, const ContainerSpec &b)
{
    const QString one = QString::fromUtf8(createBody(a));
    const QString two = QString::fromUtf8(createBody(b));
    qsizetype at = 0;
    while (at < one.size() && at < two.size() && one.at(at) == two.at(at))
        ++at;
    constexpr qsizetype kAround = 60;
    const qsizetype from = std::max(at - kAround, qsizetype { 0 });
    return one == two ? QString() : one.mid(from, 2 * kAround) + u" <> "_s + two.mid(from, 2 * kAround);
}

} // namespace

/// Everything that can be done to containers, on dockerd, with the docker program as the witness.
class TestOperations final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup();
    void pause_andUnpause_areTwiceFine();
    void kill_signal_arrives();
    void rename_takenName_saysByWhom();
    void remove_runningByForce_takesItsVolume();
    void update_policyAndLimits_takeEffect();
    void create_fullSpec_isWhatTheEngineMade();
    void create_portTaken_isExplainedAndTakenBack();
    void create_missingImage_triesToPull();
    void runAgain_spec_isTheSameContainer();
    void runLine_throughTheShell_makesTheSameContainer();
    void recreate_newerImage_takesThePlace();
    void recreate_sameImage_doesNothing();
    void recreate_newOneEnds_putsTheOldOneBack();
    void recreate_stopInTheMiddle_putsTheOldOneBack();
    void recreate_autoRemove_isRefused();
    void prune_preview_isWhatGoesAndWhatTheEngineWouldTake();
    void prune_startedMeanwhile_stays();
    void bulk_twoHundred_stopSideBySide();

private:
    QString docker(const QStringList &arguments) const;
    QString inspect(const QString &format, const QString &id) const
    {
        return docker({ u"inspect"_s, u"-f"_s, format, id });
    }
    QString run(const QString &name, const QStringList &options = {}, const QStringList &command = {}) const;
    Result<OperationOutcome> operate(const Operation &operation, const QString &id) const;
    void importImage(const QString &changes) const;

    SystemClock m_clock;
    std::unique_ptr<RealEngine> m_engine;
    std::shared_ptr<HostLink> m_link;
};

void TestOperations::initTestCase()
{
    SLIPWAY_NEEDS_REAL_ENGINE();
    m_engine = std::make_unique<RealEngine>();
    const Result<> started = m_engine->start();
    QVERIFY2(started, qPrintable(wordsOf(started)));
    m_link =
        std::make_shared<HostLink>(Host { .id = HostId(u"here"_s), .name = u"here"_s },
                                   std::make_unique<net::UnixConnector>(m_engine->socketPath()), m_clock);
}

void TestOperations::cleanupTestCase()
{
    m_link.reset();
    m_engine.reset();
}

void TestOperations::cleanup()
{
    if (!m_engine)
        return;
    for (const QString &kind : { u"container"_s, u"volume"_s, u"network"_s }) {
        const bool isNetwork = kind == "network"_L1;
        QStringList listing { kind, u"ls"_s, u"-q"_s };
        if (isNetwork)
            listing << u"-f"_s << u"type=custom"_s;
        if (kind == "container"_L1)
            listing << u"-a"_s;
        const QStringList ids = docker(listing).split(u'\n', Qt::SkipEmptyParts);
        QStringList removal { kind, u"rm"_s };
        if (!isNetwork)
            removal << u"-f"_s;
        if (!ids.isEmpty())
            docker(removal + ids);
    }
}

QString TestOperations::docker(const QStringList &arguments) const
{
    const Result<QByteArray> words = m_engine->docker(arguments);
    return words ? QString::fromUtf8(*words).trimmed() : u"failed: "_s + words.error().detail;
}

QString TestOperations::run(const QString &name, const QStringList &options, const QStringList &command) const
{
    return docker(QStringList { u"run"_s, u"-d"_s, u"--network"_s, u"none"_s, u"--stop-timeout"_s, u"1"_s,
                                u"--name"_s, name }
                  + options + QStringList { kBusybox } + command);
}

Result<OperationOutcome> TestOperations::operate(const Operation &operation, const QString &id) const
{
    return ended(perform(m_link, operation, ContainerId(id), [](RecreateStep, const PullProgress &) {}, {}));
}

void TestOperations::pause_andUnpause_areTwiceFine()
{
    const QString id = run(u"sleeper"_s);
    for (int i = 0; i < 2; ++i) {
        const Result<OperationOutcome> paused = operate({ .kind = OperationKind::Pause }, id);
        if (!paused && paused.error().detail.contains(u"cgroup"_s))
            QSKIP(qPrintable(u"the system cannot freeze: "_s + paused.error().detail));
        QVERIFY2(paused, qPrintable(wordsOf(paused)));
        QCOMPARE(inspect(u"{{.State.Status}}"_s, id), u"paused"_s);
    }
    for (int i = 0; i < 2; ++i) {
        const Result<OperationOutcome> going = operate({ .kind = OperationKind::Unpause }, id);
        QVERIFY2(going, qPrintable(wordsOf(going)));
        QCOMPARE(inspect(u"{{.State.Status}}"_s, id), u"running"_s);
    }
}

void TestOperations::kill_signal_arrives()
{
    const QString id =
        run(u"trap"_s, {}, { u"sh"_s, u"-c"_s, u"trap 'exit 42' USR1; while true; do sleep 0.1; done"_s });
    QTRY_COMPARE(inspect(u"{{.State.Running}}"_s, id), u"true"_s);
    const Result<OperationOutcome> killed =
        operate({ .kind = OperationKind::Kill, .signal = u"SIGUSR1"_s }, id);
    QVERIFY2(killed, qPrintable(wordsOf(killed)));
    QTRY_COMPARE_WITH_TIMEOUT(inspect(u"{{.State.Status}} {{.State.ExitCode}}"_s, id), u"exited 42"_s,
                              10'000);
    const Result<OperationOutcome> again = operate({ .kind = OperationKind::Kill }, id);
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"conflict.not-running"_s);
}

void TestOperations::rename_takenName_saysByWhom()
{
    const QString first = run(u"first"_s);
    const QString second = run(u"second"_s);
    const Result<OperationOutcome> taken =
        operate({ .kind = OperationKind::Rename, .newName = u"first"_s }, second);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::Conflict);
    QCOMPARE(taken.error().code, u"conflict.name-taken"_s);
    QCOMPARE(inTheWay(taken.error()), QStringList { first });
    const Result<OperationOutcome> renamed =
        operate({ .kind = OperationKind::Rename, .newName = u"third"_s }, second);
    QVERIFY2(renamed, qPrintable(wordsOf(renamed)));
    QCOMPARE(inspect(u"{{.Name}}"_s, second), u"/third"_s);
}

void TestOperations::remove_runningByForce_takesItsVolume()
{
    const QString id = run(u"victim"_s, { u"-v"_s, u"/anonymous"_s, u"-v"_s, u"named:/named"_s });
    Operation removal { .kind = OperationKind::Remove };
    const Result<OperationOutcome> refused = operate(removal, id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"conflict.running"_s);
    removal.remove = { .force = true, .anonymousVolumes = true };
    const Result<OperationOutcome> removed = operate(removal, id);
    QVERIFY2(removed, qPrintable(wordsOf(removed)));
    QCOMPARE(docker({ u"volume"_s, u"ls"_s, u"-q"_s }), u"named"_s);
}

void TestOperations::update_policyAndLimits_takeEffect()
{
    const QString id = run(u"limited"_s, { u"--memory"_s, u"32m"_s });
    const Operation change { .kind = OperationKind::Update,
                             .update = { .restart = RestartPolicy { RestartPolicy::Kind::OnFailure, 4 },
                                         .memory = Bytes { 128 << 20 },
                                         .nanoCpus = 250'000'000,
                                         .pidsLimit = 64 } };
    const Result<OperationOutcome> updated = operate(change, id);
    QVERIFY2(updated, qPrintable(wordsOf(updated)));
    QCOMPARE(
        inspect(
            u"{{.HostConfig.RestartPolicy.Name}} {{.HostConfig.RestartPolicy.MaximumRetryCount}} "
            "{{.HostConfig.Memory}} {{.HostConfig.NanoCpus}} {{.HostConfig.PidsLimit}} {{.State.Running}}"_s,
            id),
        u"on-failure 4 134217728 250000000 64 true"_s);
}

void TestOperations::create_fullSpec_isWhatTheEngineMade()
{
    QTemporaryDir folder;
    docker({ u"network"_s, u"create"_s, u"net1"_s });
    docker({ u"network"_s, u"create"_s, u"net2"_s });
    ContainerSpec spec { .name = u"full"_s, .image = kBusybox };
    spec.command = QStringList { u"sh"_s, u"-c"_s, u"echo it\\'s; sleep 1000"_s };
    spec.environment = { u"A=b c"_s, u"EMPTY="_s, u"Ü=$HOME"_s };
    spec.labels = { { u"com.example.a"_s, u"x y"_s } };
    spec.ports = { { 80, u"tcp"_s, u"127.0.0.1"_s, {} } };
    spec.exposedPorts = { u"9/udp"_s };
    spec.mounts = {
        MountSpec {
            .kind = MountSpec::Kind::Bind, .source = folder.path(), .target = u"/host"_s, .readOnly = true },
        MountSpec { .source = u"vol"_s, .target = u"/vol"_s },
        MountSpec { .kind = MountSpec::Kind::Tmpfs, .target = u"/tmp/x"_s, .options = u"size=64k"_s }
    };
    spec.networkMode = u"net1"_s;
    spec.networks = { { u"net1"_s, { u"web"_s }, {} }, { u"net2"_s, {}, {} } };
    spec.hostname = u"hosty"_s;
    spec.restart = { RestartPolicy::Kind::UnlessStopped };
    spec.memory = { 64 << 20 };
    spec.nanoCpus = 500'000'000;
    spec.pidsLimit = 99;
    spec.capDrop = { u"NET_RAW"_s };
    spec.readOnlyRoot = true;
    spec.user = u"0:0"_s;
    spec.workingDir = u"/bin"_s;
    spec.stopTimeout = 1;
    spec.healthCheck =
        HealthCheckSpec { .test = { u"CMD-SHELL"_s, u"echo ok"_s }, .interval = 1s, .retries = 2 };
    QList<CreateStep> steps;
    const Result<CreatedContainer> made = ended(createContainer(
        m_link, spec, {}, [&steps](CreateStep step, const PullProgress &) { steps.append(step); }, {}));
    QVERIFY2(made, qPrintable(wordsOf(made)));
    QCOMPARE(steps, QList<CreateStep>({ CreateStep::Create, CreateStep::Connect, CreateStep::Start }));
    QCOMPARE(inspect(u"{{.State.Status}}"_s, u"full"_s), u"running"_s);
    QTRY_COMPARE_WITH_TIMEOUT(inspect(u"{{.State.Health.Status}}"_s, u"full"_s), u"healthy"_s, 20'000);
    QCOMPARE(docker({ u"exec"_s, u"full"_s, u"sh"_s, u"-c"_s, u"echo \"$A|$EMPTY|$Ü\""_s }).isEmpty(), false);
    const Result<ContainerSpec> read = ended(specOf(m_link, made->id, {}));
    QVERIFY2(read, qPrintable(wordsOf(read)));
    ContainerSpec seen = *read;
    seen.otherConfig = {};
    seen.otherHostConfig = {};
    QCOMPARE(difference(seen, spec), QString());
    QCOMPARE(seen.networks, spec.networks);
}

void TestOperations::create_portTaken_isExplainedAndTakenBack()
{
    docker({ u"network"_s, u"create"_s, u"net1"_s });
    ContainerSpec spec { .name = u"first"_s, .image = kBusybox };
    spec.networkMode = u"net1"_s;
    spec.networks = { { u"net1"_s, {}, {} } };
    spec.ports = { { 80, u"tcp"_s, u"127.0.0.1"_s, u"18473"_s } };
    const auto ignore = [](CreateStep, const PullProgress &) {};
    const Result<CreatedContainer> first = ended(createContainer(m_link, spec, {}, ignore, {}));
    QVERIFY2(first, qPrintable(wordsOf(first)));
    spec.name = u"second"_s;
    const Result<CreatedContainer> second = ended(createContainer(m_link, spec, {}, ignore, {}));
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"conflict.port-taken"_s);
    QCOMPARE(inTheWay(second.error()), QStringList { u"127.0.0.1:18473"_s });
    QCOMPARE(docker({ u"ps"_s, u"-a"_s, u"--format"_s, u"{{.Names}}"_s }), u"first"_s);
}

void TestOperations::create_missingImage_triesToPull()
{
    QList<CreateStep> steps;
    const ContainerSpec spec { .image = u"127.0.0.1:1/no/such:1"_s };
    const Result<CreatedContainer> made = ended(createContainer(
        m_link, spec, {}, [&steps](CreateStep step, const PullProgress &) { steps.append(step); }, {}));
    QVERIFY(!made);
    QVERIFY(steps.contains(CreateStep::Pull));
    QCOMPARE(made.error().code, u"pull.unreachable"_s);
    const Result<CreatedContainer> never = ended(createContainer(
        m_link, spec, { .pull = CreateOptions::Pull::Never }, [](CreateStep, const PullProgress &) {}, {}));
    QVERIFY(!never);
    QCOMPARE(never.error().code, u"image.missing"_s);
}

void TestOperations::runAgain_spec_isTheSameContainer()
{
    const QString id =
        run(u"original"_s,
            { u"-e"_s, u"A=1"_s, u"--label"_s, u"l=m"_s, u"-v"_s, u"vol:/v:ro"_s, u"--memory"_s, u"32m"_s,
              u"--cap-add"_s, u"NET_ADMIN"_s, u"--ulimit"_s, u"nofile=100:200"_s },
            { u"sleep"_s, u"1000"_s });
    const Result<ContainerSpec> spec = ended(specOf(m_link, ContainerId(id), {}));
    QVERIFY2(spec, qPrintable(wordsOf(spec)));
    ContainerSpec copy = forAnotherContainer(*spec);
    copy.name = u"copy"_s;
    const Result<CreatedContainer> made =
        ended(createContainer(m_link, copy, {}, [](CreateStep, const PullProgress &) {}, {}));
    QVERIFY2(made, qPrintable(wordsOf(made)));
    const QString format =
        u"{{json .Config.Cmd}}{{json .Config.Env}}{{json .Config.Labels}}{{json .HostConfig.Binds}}"
        "{{json .HostConfig.CapAdd}}{{json .HostConfig.Ulimits}}{{.HostConfig.Memory}}"_s;
    QCOMPARE(inspect(format, u"copy"_s), inspect(format, id));
    const Result<ContainerSpec> again = ended(specOf(m_link, made->id, {}));
    QVERIFY2(again, qPrintable(wordsOf(again)));
    ContainerSpec unnamed = *again;
    unnamed.otherHostConfig = copy.otherHostConfig; // null and empty lists change places
    QCOMPARE(difference(unnamed, copy), QString());
}

void TestOperations::runLine_throughTheShell_makesTheSameContainer()
{
    ContainerSpec spec { .name = u"by-line"_s, .image = kBusybox };
    spec.command = QStringList { u"sh"_s, u"-c"_s, u"echo \"it's $HOME\" `id`; sleep 1000"_s };
    spec.environment = { u"A=b c; d"_s, u"B=$(x)"_s, u"C=line\nbreak"_s, u"PASSWORD=geheim"_s };
    spec.labels = { { u"com.example.a"_s, u"'\"\\"_s } };
    spec.mounts = { MountSpec { .source = u"vol"_s, .target = u"/with space"_s, .readOnly = true },
                    MountSpec {
                        .kind = MountSpec::Kind::Tmpfs,
                        .target = u"/t,x"_s,
                        .strict = true,
                        .details = { { "TmpfsOptions"_L1, QJsonObject { { "SizeBytes"_L1, 65536 } } } } } };
    spec.networkMode = u"none"_s;
    spec.restart = { RestartPolicy::Kind::OnFailure, 2 };
    spec.memory = { 48 << 20 };
    spec.ulimits = { u"nofile=100:200"_s };
    spec.healthCheck = HealthCheckSpec { .test = { u"CMD-SHELL"_s, u"test 'a b' != c"_s }, .interval = 90s };
    const QString line = runLine(spec, { .showSecrets = true, .severalLines = true }).text;
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DOCKER_HOST"_s, u"unix://"_s + m_engine->socketPath());
    shell.setProcessEnvironment(environment);
    shell.start(u"/bin/sh"_s, { u"-c"_s, line });
    QVERIFY(shell.waitForFinished());
    QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
    const QString id = QString::fromLatin1(shell.readAllStandardOutput()).trimmed();
    const Result<ContainerSpec> read = ended(specOf(m_link, ContainerId(id), {}));
    QVERIFY2(read, qPrintable(wordsOf(read)));
    ContainerSpec seen = *read;
    seen.otherConfig = {};
    seen.otherHostConfig = {};
    for (ContainerSpec *each : { &seen, &spec }) // docker keeps them, but not always in the order given
        each->environment.sort();
    QCOMPARE(difference(seen, spec), QString());
    QCOMPARE(seen.name, spec.name);
}

/// A newer image under the name of the old one, with another command.
void TestOperations::importImage(const QString &changes) const
{
    const QString tar = QDir::temp().filePath(u"slipway-image-%1.tar"_s.arg(m_engine->pid()));
    docker({ u"create"_s, u"--name"_s, u"exported"_s, kBusybox });
    docker({ u"export"_s, u"-o"_s, tar, u"exported"_s });
    docker({ u"rm"_s, u"exported"_s });
    docker({ u"import"_s, u"-c"_s, changes, tar, u"localhost/app:1"_s });
    QFile::remove(tar);
}

void TestOperations::recreate_newerImage_takesThePlace()
{
    importImage(u"CMD [\"sleep\",\"1000\"]"_s);
    docker({ u"network"_s, u"create"_s, u"net1"_s });
    docker({ u"network"_s, u"create"_s, u"net2"_s });
    const QString old = docker({ u"run"_s, u"-d"_s, u"--stop-timeout"_s, u"1"_s, u"--name"_s, u"app"_s,
                                 u"--network"_s, u"net1"_s, u"--network-alias"_s, u"alias"_s, u"-e"_s,
                                 u"A=1"_s, u"-v"_s, u"/data"_s, u"localhost/app:1"_s });
    docker({ u"network"_s, u"connect"_s, u"net2"_s, u"app"_s });
    docker({ u"exec"_s, u"app"_s, u"sh"_s, u"-c"_s, u"echo kept > /data/file"_s });
    importImage(u"CMD [\"sleep\",\"2000\"]"_s);
    QList<RecreateStep> steps;
    const Recreator recreator(m_link->engine, m_clock);
    const Result<Recreated> done =
        ended(recreator.run(ContainerId(old), { .pull = false, .watch = 1s },
                            [&steps](RecreateStep step, const PullProgress &) { steps.append(step); }, {}));
    QVERIFY2(done, qPrintable(wordsOf(done)));
    QVERIFY(done->hadNewerImage);
    QCOMPARE(steps,
             QList<RecreateStep>({ RecreateStep::Inspect, RecreateStep::RenameOld, RecreateStep::Create,
                                   RecreateStep::Connect, RecreateStep::StopOld, RecreateStep::Start,
                                   RecreateStep::Watch, RecreateStep::RemoveOld }));
    QCOMPARE(docker({ u"ps"_s, u"-a"_s, u"--no-trunc"_s, u"--format"_s, u"{{.ID}} {{.Names}}"_s }),
             done->id.text() + u" app"_s);
    QCOMPARE(
        inspect(u"{{.State.Status}} {{json .Config.Cmd}}"_s, u"app"_s),
        u"running [\"sleep\",\"2000\"]"_s); // the command was the old image's, so it is the new one's now
    QCOMPARE(docker({ u"exec"_s, u"app"_s, u"cat"_s, u"/data/file"_s }), u"kept"_s);
    QCOMPARE(inspect(u"{{range $n, $c := .NetworkSettings.Networks}}{{$n}} {{end}}"_s, u"app"_s),
             u"net1 net2"_s);
    QVERIFY(inspect(u"{{json .NetworkSettings.Networks.net1.Aliases}}"_s, u"app"_s).contains(u"\"alias\""_s));
    QVERIFY(inspect(u"{{json .Config.Env}}"_s, u"app"_s).contains(u"A=1"_s));
}

void TestOperations::recreate_sameImage_doesNothing()
{
    const QString old = run(u"same"_s);
    const Recreator recreator(m_link->engine, m_clock);
    const Result<Recreated> done = ended(
        recreator.run(ContainerId(old), { .pull = false }, [](RecreateStep, const PullProgress &) {}, {}));
    QVERIFY2(done, qPrintable(wordsOf(done)));
    QVERIFY(!done->hadNewerImage);
    QCOMPARE(done->id.text(), old);
    QCOMPARE(inspect(u"{{.State.Status}} {{.Name}}"_s, old), u"running /same"_s);
}

void TestOperations::recreate_newOneEnds_putsTheOldOneBack()
{
    importImage(u"CMD [\"sleep\",\"1000\"]"_s);
    const QString old = docker({ u"run"_s, u"-d"_s, u"--stop-timeout"_s, u"1"_s, u"--name"_s, u"app"_s,
                                 u"--network"_s, u"none"_s, u"localhost/app:1"_s });
    importImage(u"CMD [\"sh\",\"-c\",\"exit 3\"]"_s);
    QList<RecreateStep> steps;
    const Recreator recreator(m_link->engine, m_clock);
    const Result<Recreated> done =
        ended(recreator.run(ContainerId(old), { .pull = false },
                            [&steps](RecreateStep step, const PullProgress &) { steps.append(step); }, {}));
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"recreate.exited"_s);
    QVERIFY2(done.error().detail.contains(u"exit code 3"_s), qPrintable(done.error().detail));
    QCOMPARE(steps.constLast(), RecreateStep::PutBack);
    QCOMPARE(docker({ u"ps"_s, u"-a"_s, u"--no-trunc"_s, u"--format"_s, u"{{.ID}} {{.Names}} {{.State}}"_s }),
             old + u" app running"_s);
}

void TestOperations::recreate_stopInTheMiddle_putsTheOldOneBack()
{
    importImage(u"CMD [\"sleep\",\"1000\"]"_s);
    const QString old = docker({ u"run"_s, u"-d"_s, u"--stop-timeout"_s, u"1"_s, u"--name"_s, u"app"_s,
                                 u"--network"_s, u"none"_s, u"localhost/app:1"_s });
    importImage(u"CMD [\"sleep\",\"2000\"]"_s);
    const Recreator recreator(m_link->engine, m_clock);
    for (const RecreateStep at : { RecreateStep::RenameOld, RecreateStep::Create, RecreateStep::StopOld,
                                   RecreateStep::Start, RecreateStep::Watch }) {
        std::stop_source stop;
        const Result<Recreated> done = ended(recreator.run(
            ContainerId(old), { .pull = false },
            [&stop, at](RecreateStep step, const PullProgress &) {
                if (step == at)
                    stop.request_stop();
            },
            stop.get_token()));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
        QCOMPARE(
            docker({ u"ps"_s, u"-a"_s, u"--no-trunc"_s, u"--format"_s, u"{{.ID}} {{.Names}} {{.State}}"_s }),
            old + u" app running"_s);
    }
}

void TestOperations::recreate_autoRemove_isRefused()
{
    const QString old = run(u"gone-when-stopped"_s, { u"--rm"_s });
    const Result<RecreatePlan> plan = ended(planRecreation(m_link, ContainerId(old), {}));
    QVERIFY2(plan, qPrintable(wordsOf(plan)));
    QVERIFY(plan->autoRemove);
    const Result<OperationOutcome> done =
        operate({ .kind = OperationKind::Recreate, .evenIfSame = true }, old);
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"recreate.auto-remove"_s);
    QCOMPARE(inspect(u"{{.State.Status}} {{.Name}}"_s, old), u"running /gone-when-stopped"_s);
}

void TestOperations::prune_preview_isWhatGoesAndWhatTheEngineWouldTake()
{
    const auto lines = [](const QString &text) {
        QStringList list = text.split(u'\n', Qt::SkipEmptyParts);
        list.sort();
        return list;
    };
    importImage(u"CMD [\"sleep\",\"1\"]"_s);
    importImage(u"CMD [\"sleep\",\"2\"]"_s); // the one before has no name now
    run(u"stays"_s, { u"-v"_s, u"used:/v"_s });
    run(u"ended"_s, { u"-v"_s, u"/anonymous"_s }, { u"sh"_s, u"-c"_s, u"echo 12345 > /written"_s });
    QTRY_COMPARE(inspect(u"{{.State.Status}}"_s, u"ended"_s), u"exited"_s);
    docker({ u"create"_s, u"--network"_s, u"none"_s, u"--name"_s, u"never"_s, kBusybox });
    docker({ u"volume"_s, u"create"_s, u"idle"_s });
    docker({ u"network"_s, u"create"_s, u"lonely"_s });
    const QStringList dangling =
        lines(docker({ u"images"_s, u"-q"_s, u"--no-trunc"_s, u"-f"_s, u"dangling=true"_s }));
    QVERIFY(!dangling.isEmpty());

    const PruneChoices all { .images = true, .volumes = true, .namedVolumes = true, .networks = true };
    const Result<PrunePreview> preview = ended(previewPrune(m_link, all, {}));
    QVERIFY2(preview, qPrintable(wordsOf(preview)));
    QStringList containers;
    QStringList volumes;
    QStringList images;
    QStringList networks;
    for (const PruneItem &item : preview->items) {
        QStringList *lists[] = { &containers, &images, &volumes, &networks };
        const bool isImage = item.kind == PruneItem::Kind::Image;
        lists[static_cast<int>(item.kind)]->append(isImage ? item.id : item.name);
        if (item.name == "ended"_L1)
            QCOMPARE(item.size->count, 6); // "12345" and its line end
    }
    for (QStringList *list : { &containers, &images, &volumes, &networks })
        list->sort();
    QCOMPARE(containers, QStringList({ u"ended"_s, u"never"_s }));
    QCOMPARE(images, dangling);
    QCOMPARE(networks, QStringList { u"lonely"_s });
    QCOMPARE(volumes.size(), 2); // "idle", and the one without a name of what ends
    QVERIFY(volumes.contains(u"idle"_s) && !volumes.contains(u"used"_s));

    for (const PruneItem &item : preview->items) {
        const Result<> gone = ended(pruneItem(m_link, item, {}));
        QVERIFY2(gone, qPrintable(item.name + u": "_s + wordsOf(gone)));
        QVERIFY(ended(pruneItem(m_link, item, {}))); // again: it has gone already
    }
    QCOMPARE(docker({ u"ps"_s, u"-a"_s, u"--format"_s, u"{{.Names}}"_s }), u"stays"_s);
    QCOMPARE(docker({ u"volume"_s, u"ls"_s, u"-q"_s }), u"used"_s);
    // The engine's own prune finds nothing that the preview missed.
    const QString left = docker({ u"system"_s, u"prune"_s, u"-f"_s, u"--volumes"_s });
    QCOMPARE(left, u"Total reclaimed space: 0B"_s);
}

void TestOperations::prune_startedMeanwhile_stays()
{
    docker({ u"create"_s, u"--network"_s, u"none"_s, u"--name"_s, u"sleepy"_s, kBusybox });
    const Result<PrunePreview> preview = ended(previewPrune(m_link, {}, {}));
    QVERIFY2(preview, qPrintable(wordsOf(preview)));
    QCOMPARE(preview->items.size(), 1);
    docker({ u"start"_s, u"sleepy"_s });
    const Result<> gone = ended(pruneItem(m_link, preview->items.at(0), {}));
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, u"conflict.running"_s);
    QCOMPARE(inspect(u"{{.State.Status}}"_s, u"sleepy"_s), u"running"_s);
}

void TestOperations::bulk_twoHundred_stopSideBySide()
{
    // What takes a second to end: one after the other they would take more than three minutes.
    constexpr int kContainers = 200;
    QStringList ids;
    for (int i = 0; i < kContainers; ++i)
        ids.append(docker({ u"run"_s, u"-d"_s, u"--network"_s, u"none"_s, u"--stop-timeout"_s, u"1"_s,
                            kBusybox, u"sleep"_s, u"100000"_s }));
    QCOMPARE(docker({ u"ps"_s, u"-q"_s }).split(u'\n').size(), kContainers);
    constexpr int kAtOnce = 8;
    int started = 0;
    int done = 0;
    QStringList failures;
    TaskScope scope;
    std::function<void()> next = [&] {
        if (started == kContainers)
            return;
        scope.run(perform(m_link, { .kind = OperationKind::Stop }, ContainerId(ids.at(started++)),
                          [](RecreateStep, const PullProgress &) {}, {}),
                  [&](const Result<OperationOutcome> &result) {
                      ++done;
                      if (!result)
                          failures.append(wordsOf(result));
                      next();
                  });
    };
    QElapsedTimer time;
    time.start();
    for (int i = 0; i < kAtOnce; ++i)
        next();
    QTRY_COMPARE_WITH_TIMEOUT(done, kContainers, 180'000);
    QTest::qWait(0);
    qInfo("200 containers stopped in %lld ms", time.elapsed());
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
    QVERIFY(docker({ u"ps"_s, u"-q"_s }).isEmpty());
    QVERIFY2(time.elapsed() < kContainers * 1000, "not side by side");
}

QTEST_GUILESS_MAIN(TestOperations)
#include "tst_operations.moc"
