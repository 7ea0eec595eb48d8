// SPDX-License-Identifier: GPL-3.0-or-later
// The step that starts a compose project on a new engine: done again, and taken back.
#include "contractengine.h"
#include "docker/compose/composeup.h"
#include "docker/containers.h"
#include "net/stream/localconnectors.h"
#include "provisioning/runnersetting.h"
#include "provisioning/samples.h"
#include "provisioning/steps/startproject.h"
#include "support/warnings.h"

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::docker;
using namespace slipway::provisioning;
using slipway::test::ContractEngine;
using slipway::test::ended;
using slipway::test::Setting;
using slipway::test::wordsOf;

namespace {

const auto kProject = u"stall"_s;

QByteArray shop(const QString &image)
{
    return uR"(
services:
  web:
    image: %1
    command: ["sh", "-c", "while true; do sleep 1; done"]
    depends_on: [db]
    volumes: ["data:/data"]
  db:
    image: %1
    command: ["sh", "-c", "while true; do sleep 1; done"]
volumes: { data: }
)"_s.arg(image)
        .toUtf8();
}

/// The step's surroundings: a journal, and the way to an engine.
struct Bench
{
    explicit Bench(const ContractEngine &engine)
    {
        PlanChoices choices = test::goodChoices();
        choices.compose = { .project = kProject, .text = shop(engine.image()) };
        plan = test::goodPlan(choices);
        project = parseCompose(choices.compose.text, kProject).value_or(ComposeProject());
        services.link = [this](const Host &) -> Result<std::shared_ptr<HostLink>> {
            return link ? Result<std::shared_ptr<HostLink>>(link)
                        : Error { .kind = ErrorKind::NotFound, .code = u"host.no-identity"_s };
        };
    }

    Result<> apply(std::stop_token stop = {})
    {
        Result<Journal> journal = ended(Journal::open(setting.folder.path(), plan));
        if (!journal)
            return journal.error();
        StepContext context { .services = services, .journal = *journal, .say = say };
        return ended(applyStartProject(&context, std::move(stop)));
    }

    Result<> undo()
    {
        Result<Journal> journal = ended(Journal::open(setting.folder.path(), plan));
        if (!journal)
            return journal.error();
        StepContext context { .services = services, .journal = *journal, .isUndoing = true };
        return ended(undoStartProject(&context, {}));
    }

    ComposeParts found() const
    {
        return ended(composeFound(link, partsOf(project), {})).value_or(ComposeParts());
    }

    Setting setting;
    Plan plan;
    ComposeProject project;
    RunnerServices services { setting.services() };
    std::shared_ptr<HostLink> link;
    std::function<void(const QString &)> say {};
};

} // namespace

class TestStartProject final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void cleanupTestCase() { ContractEngine::endAll(); }
    void apply_newEngine_startsAll_andUndoLeavesNothing();
    void apply_partsThereBefore_areNotTakenBack();
    void apply_cutShort_goesOn_andAllIsTakenBack();
    void apply_startedBefore_startsNothingAgain();
    void undo_machineDeleted_hasNothingToDo_data();
    void undo_machineDeleted_hasNothingToDo();

private:
    std::unique_ptr<Bench> m_bench;
    std::shared_ptr<HostLink> m_link;
};

void TestStartProject::init()
{
    test::failOnAnyWarning();
    QString whyNot;
    ContractEngine *engine = ContractEngine::of(u"simulated"_s, whyNot);
    QVERIFY2(engine, qPrintable(whyNot));
    m_link = engine->link();
    QVERIFY(m_link);
    m_bench = std::make_unique<Bench>(*engine);
    m_bench->link = m_link;
    QCOMPARE(m_bench->project.services.size(), 2);
    QVERIFY(m_bench->found().isEmpty());
}

void TestStartProject::cleanup()
{
    if (!m_bench)
        return;
    QVERIFY(ended(composeRemove(m_link, partsOf(m_bench->project), {})));
    m_bench.reset();
    m_link.reset();
}

void TestStartProject::apply_newEngine_startsAll_andUndoLeavesNothing()
{
    const Result<> applied = m_bench->apply();
    QVERIFY2(applied, qPrintable(wordsOf(applied)));
    QCOMPARE(m_bench->found().containers.size(), 2);
    QCOMPARE(m_bench->found().volumes, QStringList { u"stall_data"_s });
    QVERIFY(!m_bench->found().networks.isEmpty());
    QCOMPARE(QDir(Journal::folder(m_bench->setting.folder.path())).entryList({ u"*.compose"_s }),
             QStringList());
    QVERIFY(m_bench->undo());
    QVERIFY(m_bench->found().isEmpty());
    QVERIFY2(m_bench->undo(), "what is gone is no error");
}

/// Somebody had the project on that engine, and has its data there.
void TestStartProject::apply_partsThereBefore_areNotTakenBack()
{
    QVERIFY(ended(composeUp(m_link, m_bench->project, [](const QString &, CreateStep) {}, {})));
    QVERIFY(ended(composeRemove(
        m_link, { .project = kProject, .containers = partsOf(m_bench->project).containers }, {})));
    const ComposeParts before = m_bench->found();
    QVERIFY(before.containers.isEmpty() && !before.volumes.isEmpty() && !before.networks.isEmpty());
    QVERIFY(m_bench->apply());
    QCOMPARE(m_bench->found().containers.size(), 2);
    QVERIFY(m_bench->undo());
    QCOMPARE(m_bench->found(), before);
}

/// What the first try had made is as much of this set-up as what the second one made.
void TestStartProject::apply_cutShort_goesOn_andAllIsTakenBack()
{
    std::stop_source stop;
    m_bench->say = [&stop](const QString &said) {
        if (said.startsWith("web"_L1))
            stop.request_stop();
    };
    QVERIFY(!m_bench->apply(stop.get_token()));
    QVERIFY(m_bench->found().containers.contains(u"stall-db-1"_s));
    m_bench->say = {};
    const Result<> applied = m_bench->apply();
    QVERIFY2(applied, qPrintable(wordsOf(applied)));
    QCOMPARE(m_bench->found().containers.size(), 2);
    QVERIFY(m_bench->undo());
    QVERIFY(m_bench->found().isEmpty());
}

/// Killed when everything ran and nobody had written down that the step is done: what people have removed
/// since does not come back.
void TestStartProject::apply_startedBefore_startsNothingAgain()
{
    QVERIFY(m_bench->apply());
    QVERIFY(ended(composeRemove(m_link, { .project = kProject, .containers = { u"stall-web-1"_s } }, {})));
    QVERIFY(m_bench->apply());
    QCOMPARE(m_bench->found().containers, QStringList { u"stall-db-1"_s });
}

void TestStartProject::undo_machineDeleted_hasNothingToDo_data()
{
    QTest::addColumn<bool>("hasLink"); // that leads nowhere
    QTest::addColumn<bool>("isDeleted");
    QTest::newRow("deleted") << true << true;
    QTest::newRow("deleted, and no identity any more") << false << true;
    QTest::newRow("there, and not reached") << true << false;
    QTest::newRow("there, and no identity any more") << false << false;
}

void TestStartProject::undo_machineDeleted_hasNothingToDo()
{
    QFETCH(const bool, hasLink);
    QFETCH(const bool, isDeleted);
    QVERIFY(m_bench->apply());
    auto nowhere = std::make_unique<net::UnixConnector>(u"/nonexistent/docker.sock"_s);
    m_bench->link =
        hasLink ? std::make_shared<HostLink>(Host {}, std::move(nowhere), m_bench->setting.clock) : nullptr;
    if (isDeleted) {
        m_bench->setting.arm.interruptAt = m_bench->setting.arm.requests();
        m_bench->setting.arm.interruptError =
            Error { .kind = ErrorKind::NotFound, .code = u"ResourceNotFound"_s };
    }
    QCOMPARE(m_bench->undo().has_value(), isDeleted);
}

QTEST_GUILESS_MAIN(TestStartProject)
#include "tst_startproject.moc"
