// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractengine.h"
#include "docker/archive.h"
#include "docker/conflict.h"
#include "docker/containers.h"
#include "docker/contents.h"
#include "docker/folderlisting.h"
#include "docker/operations.h"
#include "docker/prune.h"
#include "docker/recreate.h"
#include "docker/shell.h"
#include "docker/volumes.h"
#include "support/warnings.h"

#include <QFile>
#include <QTemporaryDir>

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
constexpr int kPatience = 20'000; // milliseconds

/// A shell that somebody types into.
struct OpenShell
{
    // outlives: `engine` is kept by the contract
    OpenShell(std::shared_ptr<HostLink> link, ContractEngine &engine, const ContainerId &id,
              ShellOptions options)
        : shell(std::move(link), engine.clock(), id, std::move(options),
                Shell::Observer { .started = [](const QString &) {},
                                  .output = [this](const QByteArray &bytes) { output += bytes; } })
    {
        scope.run(shell.run(scope.token()), [this](const auto &result) { end = result; });
    }
    Q_DISABLE_COPY_MOVE(OpenShell)
    ~OpenShell() = default;

    QByteArray output {};
    std::optional<Result<std::optional<int>>> end {};
    Shell shell;
    TaskScope scope {};
};

QStringList namesOf(const FolderListing &listing)
{
    QStringList names;
    for (const FileEntry &entry : listing.entries)
        names.append(entry.name + u' ' + QString::number(static_cast<int>(entry.kind)));
    names.sort();
    return names;
}

} // namespace

/// What people do with containers beyond starting and stopping them comes out the same on the simulated
/// engine and on a real one: working in them, recreating, running again, cleaning up.
class TestContractWork final : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }
    void cleanup();
    void cleanupTestCase() { ContractEngine::endAll(); }

    void shell_sizeAndExitCode_areTold_data() { ContractEngine::addRows(); }
    void shell_sizeAndExitCode_areTold();
    void shell_optionsOfThePerson_areObeyed_data() { ContractEngine::addRows(); }
    void shell_optionsOfThePerson_areObeyed();
    void shell_missingOne_isNamed_data() { ContractEngine::addRows(); }
    void shell_missingOne_isNamed();
    void shell_stoppedContainer_isConflict_data() { ContractEngine::addRows(); }
    void shell_stoppedContainer_isConflict();
    void pause_andUnpause_areTwiceFine_data() { ContractEngine::addRows(); }
    void pause_andUnpause_areTwiceFine();
    void rename_takenName_saysByWhom_data() { ContractEngine::addRows(); }
    void rename_takenName_saysByWhom();
    void remove_runningByForce_takesItsVolume_data() { ContractEngine::addRows(); }
    void remove_runningByForce_takesItsVolume();
    void recreate_evenIfSame_takesThePlace_data() { ContractEngine::addRows(); }
    void recreate_evenIfSame_takesThePlace();
    void recreate_nothingNewer_changesNothing_data() { ContractEngine::addRows(); }
    void recreate_nothingNewer_changesNothing();
    void runAgain_spec_isTheSameContainer_data() { ContractEngine::addRows(); }
    void runAgain_spec_isTheSameContainer();
    void prune_preview_isWhatGoes_data() { ContractEngine::addRows(); }
    void prune_preview_isWhatGoes();
    void folder_byToolsAndByArchive_isTheSame_data() { ContractEngine::addRows(); }
    void folder_byToolsAndByArchive_isTheSame();
    void upload_missingFolder_isNotFound_data() { ContractEngine::addRows(); }
    void upload_missingFolder_isNotFound();
    void upload_readOnlyContainer_isRefused_data() { ContractEngine::addRows(); }
    void upload_readOnlyContainer_isRefused();

private:
    static Result<OperationOutcome> operate(const std::shared_ptr<HostLink> &link, const Operation &operation,
                                            const ContainerId &id)
    {
        return ended(perform(link, operation, id, [](RecreateStep, const PullProgress &) {}, {}));
    }
    static QString stateOf(HostLink &link, const ContainerId &id);
    static QStringList volumes(HostLink &link);
};

void TestContractWork::cleanup()
{
    const char *const row = QTest::currentDataTag();
    QString whyNot;
    ContractEngine *const engine = row ? ContractEngine::of(QString::fromLatin1(row), whyNot) : nullptr;
    if (const auto link = engine ? engine->link() : nullptr)
        engine->removeAll(*link);
}

QString TestContractWork::stateOf(HostLink &link, const ContainerId &id)
{
    const Contents contents(link.engine);
    const Result<InspectedContainer> inspected = ended(contents.inspect(id, {}));
    return inspected ? inspected->details.state.wire() : wordsOf(inspected.error());
}

QStringList TestContractWork::volumes(HostLink &link)
{
    const Result<QList<VolumeSummary>> rows = ended(Volumes(link.engine).list(false, {}));
    QStringList names;
    for (const VolumeSummary &row : rows.value_or(QList<VolumeSummary>()))
        names.append(row.name.text());
    return names;
}

void TestContractWork::shell_sizeAndExitCode_areTold()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId id = engine->run(*link, engine->spec(u"contract-size"_s, kForever));
    OpenShell open(link, *engine, id, { .command = { u"sh"_s }, .size = { 33, 101 } });
    QTRY_VERIFY_WITH_TIMEOUT(!open.output.isEmpty(), kPatience);
    const auto sizeIs = [&open](const QByteArray &size) {
        return QTest::qWaitFor(
            [&] {
                open.output.clear();
                open.shell.write("busybox stty size\r");
                QTest::qWait(100);
                return open.output.contains("\r\n" + size + "\r\n");
            },
            kPatience);
    };
    QVERIFY2(sizeIs("33 101"), open.output.constData());
    open.shell.resize({ 20, 60 });
    QVERIFY2(sizeIs("20 60"), open.output.constData());
    open.shell.write("exit 42\r");
    QTRY_VERIFY_WITH_TIMEOUT(open.end, kPatience);
    QVERIFY2(*open.end, qPrintable(wordsOf(*open.end)));
    QCOMPARE(open.end->value().value_or(-1), 42);
}

void TestContractWork::shell_optionsOfThePerson_areObeyed()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId id = engine->run(*link, engine->spec(u"contract-options"_s, kForever));
    OpenShell open(link, *engine, id,
                   { .command = { u"sh"_s, u"-c"_s, u"busybox id -u; pwd; echo $GREETING"_s },
                     .user = u"1234"_s,
                     .workingDirectory = u"/bin"_s,
                     .environment = { u"GREETING=good day"_s } });
    QTRY_VERIFY_WITH_TIMEOUT(open.end, kPatience);
    QCOMPARE(open.output, "1234\r\n/bin\r\ngood day\r\n"_ba);
}

void TestContractWork::shell_missingOne_isNamed()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId id = engine->run(*link, engine->spec(u"contract-missing"_s, kForever));
    OpenShell open(link, *engine, id, { .command = { u"no-such-shell"_s } });
    QTRY_VERIFY_WITH_TIMEOUT(open.end, kPatience);
    QVERIFY(!*open.end);
    QCOMPARE(open.end->error().code, u"shell.none"_s);
    QVERIFY2(open.end->error().detail.contains(u"no-such-shell"_s), qPrintable(open.end->error().detail));
    QVERIFY(open.output.isEmpty());
}

void TestContractWork::shell_stoppedContainer_isConflict()
{
    SLIPWAY_CONTRACT_ENGINE();
    const auto made =
        ended(Containers(link->engine).create(engine->spec(u"contract-stopped"_s, kForever), {}));
    QVERIFY2(made, qPrintable(wordsOf(made)));
    OpenShell open(link, *engine, made->id, {});
    QTRY_VERIFY_WITH_TIMEOUT(open.end, kPatience);
    QVERIFY(!*open.end);
    QCOMPARE(open.end->error().kind, ErrorKind::Conflict);
}

void TestContractWork::pause_andUnpause_areTwiceFine()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId id = engine->run(*link, engine->spec(u"contract-pause"_s, kForever));
    for (int i = 0; i < 2; ++i) {
        const auto paused = operate(link, { .kind = OperationKind::Pause }, id);
        if (!paused && paused.error().detail.contains(u"cgroup"_s))
            QSKIP(qPrintable(u"the system cannot freeze: "_s + paused.error().detail));
        QVERIFY2(paused, qPrintable(wordsOf(paused)));
        QCOMPARE(stateOf(*link, id), u"paused"_s);
    }
    for (int i = 0; i < 2; ++i) {
        const auto going = operate(link, { .kind = OperationKind::Unpause }, id);
        QVERIFY2(going, qPrintable(wordsOf(going)));
        QCOMPARE(stateOf(*link, id), u"running"_s);
    }
}

void TestContractWork::rename_takenName_saysByWhom()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId first = engine->run(*link, engine->spec(u"contract-first"_s, kForever));
    const ContainerId second = engine->run(*link, engine->spec(u"contract-second"_s, kForever));
    const auto taken =
        operate(link, { .kind = OperationKind::Rename, .newName = u"contract-first"_s }, second);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::Conflict);
    QCOMPARE(taken.error().code, u"conflict.name-taken"_s);
    QCOMPARE(inTheWay(taken.error()), QStringList { first.text() });
}

void TestContractWork::remove_runningByForce_takesItsVolume()
{
    SLIPWAY_CONTRACT_ENGINE();
    const QStringList before = volumes(*link);
    ContainerSpec spec = engine->spec(u"contract-victim"_s, kForever);
    spec.mounts = { MountSpec { .target = u"/anonymous"_s },
                    MountSpec { .source = u"contract-named"_s, .target = u"/named"_s } };
    const ContainerId id = engine->run(*link, spec);
    QCOMPARE(volumes(*link).size(), before.size() + 2);
    Operation removal { .kind = OperationKind::Remove };
    const auto refused = operate(link, removal, id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"conflict.running"_s);
    removal.remove = { .force = true, .anonymousVolumes = true };
    const auto removed = operate(link, removal, id);
    QVERIFY2(removed, qPrintable(wordsOf(removed)));
    QCOMPARE(volumes(*link).size(), before.size() + 1);
    QVERIFY(ended(Volumes(link->engine).remove(VolumeName(u"contract-named"_s), {})));
}

void TestContractWork::recreate_evenIfSame_takesThePlace()
{
    SLIPWAY_CONTRACT_ENGINE();
    ContainerSpec spec = engine->spec(u"contract-app"_s, kForever);
    spec.environment = { u"A=1"_s };
    spec.mounts = { MountSpec { .target = u"/data"_s } };
    spec.stopTimeout = 1;
    const ContainerId old = engine->run(*link, spec);
    const QStringList before = volumes(*link);
    QList<RecreateStep> steps;
    const Recreator recreator(link->engine, engine->clock());
    const auto done =
        ended(recreator.run(old, { .pull = false, .evenIfSame = true, .watch = 1s },
                            [&steps](RecreateStep step, const PullProgress &) { steps.append(step); }, {}));
    QVERIFY2(done, qPrintable(wordsOf(done)));
    QVERIFY(done->id != old);
    QCOMPARE(steps,
             QList<RecreateStep>({ RecreateStep::Inspect, RecreateStep::RenameOld, RecreateStep::Create,
                                   RecreateStep::StopOld, RecreateStep::Start, RecreateStep::Watch,
                                   RecreateStep::RemoveOld }));
    const auto read = ended(specOf(link, done->id, {}));
    QVERIFY2(read, qPrintable(wordsOf(read)));
    QCOMPARE(read->name, u"contract-app"_s);
    QVERIFY(read->environment.contains(u"A=1"_s));
    QCOMPARE(stateOf(*link, done->id), u"running"_s);
    QCOMPARE(volumes(*link), before); // the same one, without a name, is in the new container
    const auto gone = ended(Contents(link->engine).inspect(old, {}));
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
}

void TestContractWork::recreate_nothingNewer_changesNothing()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId old = engine->run(*link, engine->spec(u"contract-same"_s, kForever));
    const Recreator recreator(link->engine, engine->clock());
    const auto done =
        ended(recreator.run(old, { .pull = false }, [](RecreateStep, const PullProgress &) {}, {}));
    QVERIFY2(done, qPrintable(wordsOf(done)));
    QVERIFY(!done->hadNewerImage);
    QCOMPARE(done->id, old);
    QCOMPARE(stateOf(*link, old), u"running"_s);
}

void TestContractWork::runAgain_spec_isTheSameContainer()
{
    SLIPWAY_CONTRACT_ENGINE();
    ContainerSpec spec = engine->spec(u"contract-original"_s, kForever);
    spec.environment = { u"A=b c"_s };
    spec.labels = { { u"l"_s, u"m"_s } };
    spec.memory = Bytes(32 * 1024 * 1024);
    spec.capAdd = { u"NET_ADMIN"_s };
    spec.restart = { RestartPolicy::Kind::OnFailure, 2 };
    const ContainerId id = engine->run(*link, spec);
    const auto read = ended(specOf(link, id, {}));
    QVERIFY2(read, qPrintable(wordsOf(read)));
    ContainerSpec copy = forAnotherContainer(*read);
    copy.name = u"contract-copy"_s;
    const auto made = ended(createContainer(link, copy, {}, [](CreateStep, const PullProgress &) {}, {}));
    QVERIFY2(made, qPrintable(wordsOf(made)));
    const auto again = ended(specOf(link, made->id, {}));
    QVERIFY2(again, qPrintable(wordsOf(again)));
    QCOMPARE(again->command, read->command);
    QCOMPARE(again->environment, read->environment);
    QCOMPARE(again->labels, read->labels);
    QCOMPARE(again->memory, read->memory);
    QCOMPARE(again->capAdd, read->capAdd);
    QCOMPARE(again->restart, read->restart);
    QCOMPARE(again->networkMode, read->networkMode);
}

void TestContractWork::prune_preview_isWhatGoes()
{
    SLIPWAY_CONTRACT_ENGINE();
    const auto made = ended(Containers(link->engine).create(engine->spec(u"contract-idle"_s, kForever), {}));
    QVERIFY2(made, qPrintable(wordsOf(made)));
    const ContainerId busy = engine->run(*link, engine->spec(u"contract-busy"_s, kForever));
    QVERIFY(ended(Volumes(link->engine).create({ .name = u"contract-volume"_s }, {})));
    const auto preview = ended(previewPrune(link, { .volumes = true, .namedVolumes = true }, {}));
    QVERIFY2(preview, qPrintable(wordsOf(preview)));
    const auto item = [&preview](const QString &name) {
        return std::find_if(preview->items.cbegin(), preview->items.cend(),
                            [&name](const PruneItem &each) { return each.name == name; });
    };
    QVERIFY(item(u"contract-busy"_s) == preview->items.cend());
    for (const QString &name : { u"contract-idle"_s, u"contract-volume"_s }) {
        QVERIFY2(item(name) != preview->items.cend(), qPrintable(name));
        const auto gone = ended(pruneItem(link, *item(name), {}));
        QVERIFY2(gone, qPrintable(wordsOf(gone)));
        QVERIFY2(ended(pruneItem(link, *item(name), {})), "it has gone already: that is success");
    }
    QCOMPARE(stateOf(*link, busy), u"running"_s);
    const auto missing = ended(Contents(link->engine).inspect(made->id, {}));
    QVERIFY(!missing);
    QVERIFY(!volumes(*link).contains(u"contract-volume"_s));
}

void TestContractWork::folder_byToolsAndByArchive_isTheSame()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId id = engine->run(*link, engine->spec(u"contract-folder"_s, kForever));
    constexpr qint64 kMuch = qint64 { 64 } << 20U;
    const auto byTools = ended(listFolder(&link->engine, &engine->clock(), id, u"/bin"_s, true, 1, {}));
    QVERIFY2(byTools, qPrintable(wordsOf(byTools)));
    QVERIFY(byTools->complete); // a byte of an archive would not be enough
    const auto byArchive =
        ended(listFolder(&link->engine, &engine->clock(), id, u"/bin"_s, false, kMuch, {}));
    QVERIFY2(byArchive, qPrintable(wordsOf(byArchive)));
    QVERIFY(byTools->entries.size() > 2);
    QCOMPARE(namesOf(*byTools), namesOf(*byArchive));
}

void TestContractWork::upload_missingFolder_isNotFound()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId id = engine->run(*link, engine->spec(u"contract-nowhere"_s, kForever));
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const Archive archive(link->engine, engine->clock());
    const auto up = ended(archive.upload(id, { file.fileName() }, u"/no/such/folder"_s, {}, {}));
    QVERIFY(!up);
    QCOMPARE(up.error().kind, ErrorKind::NotFound);
    QCOMPARE(up.error().subject, u"/no/such/folder"_s);
}

void TestContractWork::upload_readOnlyContainer_isRefused()
{
    SLIPWAY_CONTRACT_ENGINE();
    ContainerSpec spec = engine->spec(u"contract-read-only"_s, kForever);
    spec.readOnlyRoot = true;
    const ContainerId id = engine->run(*link, spec);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const Archive archive(link->engine, engine->clock());
    const auto up = ended(archive.upload(id, { file.fileName() }, u"/"_s, {}, {}));
    QVERIFY(!up);
    QCOMPARE(up.error().kind, ErrorKind::Forbidden);
    QCOMPARE(up.error().code, u"container.read-only"_s);
}

QTEST_GUILESS_MAIN(TestContractWork)
#include "tst_contract_work.moc"
