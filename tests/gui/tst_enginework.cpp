// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/ruleplan.h"
#include "sandboxprogram.h"
#include "support/awaited.h"
#include "support/warnings.h"

#include <QTest>

#include <memory>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using provisioning::EngineWork;
using provisioning::EngineWorkKind;

/// What is done to an engine after its set-up, end to end: the plan, the run, and what the engine says then.
class TestEngineWork : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_program.reset(); }
    void options_changed_areTheEngines_untilUndone();
    void certificates_offer_saysWhetherContainersStop_data();
    void certificates_offer_saysWhetherContainersStop();
    void upgrade_andThenRemoval_leaveNothing();

private:
    std::optional<provisioning::Plan> planFor(EngineWork work);
    /// Runs it to its end; empty when it went well.
    QString outcomeOf(ui::SetupRun *run);
    std::optional<ui::EngineNow> now();

    std::unique_ptr<SandboxProgram> m_program;
    docker::Host m_host {};
    azure::ArmId m_machine {};
};

/// A machine that is set up.
void TestEngineWork::init()
{
    failOnAnyWarning();
    m_program = std::make_unique<SandboxProgram>(QString());
    QVERIFY(m_program->isReady());
    const std::optional<ui::MachineRow> row = m_program->machine(u"web-01"_s);
    QVERIFY(row);
    m_machine = row->machine->id;
    const auto plan = awaited(m_program->setup().plan({ .machine = row->machine,
                                                        .newAuthorityName = u"Work"_s,
                                                        .identityName = u"me"_s,
                                                        .addresses = { u"203.0.113.7"_s } },
                                                      {}));
    QVERIFY(plan && *plan);
    ui::SetupRun *run = m_program->setup().start(**plan);
    QCOMPARE(outcomeOf(run), QString());
    const QList<docker::Host> hosts = m_program->hosts().hosts();
    const auto found = std::find_if(hosts.cbegin(), hosts.cend(),
                                    [run](const docker::Host &host) { return host.id == run->host(); });
    QVERIFY(found != hosts.cend());
    m_host = *found;
}

QString TestEngineWork::outcomeOf(ui::SetupRun *run)
{
    const auto hasStopped = [run] {
        return run->phase() != ui::SetupRun::Phase::Running && run->phase() != ui::SetupRun::Phase::Undoing;
    };
    if (!QTest::qWaitFor(hasStopped, SandboxProgram::kPatience))
        return u"it does not end"_s;
    return run->error() ? errorText(*run->error()) : QString();
}

std::optional<provisioning::Plan> TestEngineWork::planFor(EngineWork work)
{
    const auto access = awaited(m_program->machines().access(m_machine, {}));
    if (!access || !*access)
        return std::nullopt;
    work.host = m_host;
    const Result<provisioning::Plan> plan = provisioning::planEngineWork(
        (*access)->machine, work, provisioning::planRuleRemoval(**access, 2376).ruleIds(),
        QDateTime::currentDateTimeUtc());
    return plan ? std::optional(*plan) : std::nullopt;
}

std::optional<ui::EngineNow> TestEngineWork::now()
{
    const auto answer = awaited(m_program->setup().engineNow(m_host.id, {}));
    return answer && *answer ? std::optional(**answer) : std::nullopt;
}

void TestEngineWork::options_changed_areTheEngines_untilUndone()
{
    const std::optional<ui::EngineNow> before = now();
    QVERIFY(before && before->running > 0);
    EngineWork work { .kind = EngineWorkKind::Options, .options = before->options };
    work.options.registryMirrors = { u"https://mirror.example"_s };
    work.options.liveRestore = true;
    work.optionKeys = provisioning::changedKeys(before->options, work.options);
    const auto plan = planFor(work);
    QVERIFY(plan);
    ui::SetupRun *run = m_program->setup().start(*plan);
    QCOMPARE(outcomeOf(run), QString());
    const std::optional<ui::EngineNow> after = now();
    QVERIFY(after);
    QCOMPARE(after->options.toDaemonJson(), work.options.toDaemonJson());
    QCOMPARE(after->running, before->running);

    run->undo();
    QCOMPARE(outcomeOf(run), QString());
    QCOMPARE(run->phase(), ui::SetupRun::Phase::Undone);
    QCOMPARE(now()->options.toDaemonJson(), before->options.toDaemonJson());
}

void TestEngineWork::certificates_offer_saysWhetherContainersStop_data()
{
    QTest::addColumn<bool>("liveRestore");
    QTest::newRow("as engines are") << false;
    QTest::newRow("with live-restore") << true;
}

/// New certificates have the engine started anew.
void TestEngineWork::certificates_offer_saysWhetherContainersStop()
{
    QFETCH(const bool, liveRestore);
    std::optional<ui::EngineNow> engine = now();
    QVERIFY(engine && engine->running > 1);
    if (liveRestore) {
        EngineWork work { .kind = EngineWorkKind::Options, .options = engine->options };
        work.options.liveRestore = true;
        work.optionKeys = provisioning::changedKeys(engine->options, work.options);
        const auto plan = planFor(work);
        QVERIFY(plan);
        QCOMPARE(outcomeOf(m_program->setup().start(*plan)), QString());
        engine = now();
        QVERIFY(engine);
    }
    const auto offers = awaited(m_program->setup().offerReplacements({ m_host.id }, {}));
    QVERIFY(offers && offers->size() == 1);
    const ui::ReplacementOffer offer = offers->constFirst();
    QVERIFY(offer.plan);
    QCOMPARE(offer.containers, liveRestore ? ui::ContainersThen::KeepRunning : ui::ContainersThen::Stop);
    QCOMPARE(offer.running, engine->running);
}

void TestEngineWork::upgrade_andThenRemoval_leaveNothing()
{
    const auto upgrade = planFor({ .kind = EngineWorkKind::Upgrade });
    QVERIFY(upgrade);
    ui::SetupRun *run = m_program->setup().start(*upgrade);
    QCOMPARE(outcomeOf(run), QString());
    QCOMPARE(run->engineVersion(), u"26.1.6"_s);

    const auto removal = planFor({ .kind = EngineWorkKind::Remove, .deletesData = true });
    QVERIFY(removal);
    run = m_program->setup().start(*removal);
    QCOMPARE(outcomeOf(run), QString());
    QVERIFY(!now());
    for (const docker::Host &host : m_program->hosts().hosts())
        QVERIFY(host.id != m_host.id);
    const auto access = awaited(m_program->machines().access(m_machine, {}));
    QVERIFY(access && *access && provisioning::ownRules(**access, 2376).isEmpty());
    QVERIFY(!m_program->sandbox()->isEngineListening(m_machine.text()));
    const auto verdict = awaited(m_program->setup().verdict(m_machine, {}));
    QVERIFY(verdict && *verdict);
    QCOMPARE((*verdict)->kind, provisioning::VerdictKind::CanGetDocker);
}

QTEST_MAIN(TestEngineWork)
#include "tst_enginework.moc"
