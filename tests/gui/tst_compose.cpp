// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/journal.h"
#include "sandboxprogram.h"
#include "support/awaited.h"
#include "support/warnings.h"
#include "ui/services/hostservice.h"

#include <QTest>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kFile = "services:\n  web:\n    image: nginx\n    ports: ['8080:80']\n"
                              "    environment: { TOKEN: very-secret-token }\n    volumes: ['pages:/srv']\n"
                              "volumes: { pages: }\n";

} // namespace

/// A compose project that is started with a set-up, end to end in the sandbox.
class TestCompose : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void setUp_withAProject_startsItAndTakesItBack();
    void setUp_forNobody_isRefused();

private:
    static provisioning::PlanChoices choices(const azure::Machine &machine);
};

provisioning::PlanChoices TestCompose::choices(const azure::Machine &machine)
{
    return { .machine = machine,
             .compose = { .project = u"stall"_s, .text = kFile },
             .newAuthorityName = u"Compose"_s,
             .identityName = u"me"_s,
             .addresses = { u"203.0.113.7"_s } };
}

void TestCompose::setUp_withAProject_startsItAndTakesItBack()
{
    SandboxProgram program({});
    QVERIFY(program.isReady());
    const std::optional<ui::MachineRow> row = program.machine(u"web-01"_s);
    QVERIFY(row);
    const auto plan = awaited(program.setup().plan(choices(row->machine), {}));
    QVERIFY(plan && *plan);
    QCOMPARE((*plan)->changes().last().facts, (QStringList { u"stall"_s, u"web: nginx (8080:80)"_s }));
    ui::SetupRun *run = program.setup().start(**plan);
    const QString journal = provisioning::Journal::pathOf(program.workspaceFolder(), (*plan)->id);
    QFile compose(QString(journal).replace(u".json"_s, u".compose"_s));
    QTRY_VERIFY_WITH_TIMEOUT(compose.exists(), SandboxProgram::kPatience);
    QCOMPARE(compose.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    QTRY_VERIFY_WITH_TIMEOUT(run->phase() != ui::SetupRun::Phase::Running, SandboxProgram::kPatience);
    QVERIFY2(run->phase() == ui::SetupRun::Phase::Succeeded,
             qPrintable(run->error() ? errorText(*run->error()) : QString()));
    QVERIFY2(!compose.exists(), "what may hold secrets does not stay");
    QFile kept(journal);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY2(!kept.readAll().contains("very-secret-token"), "nothing of it is in the journal");
    const auto now = awaited(program.setup().engineNow(run->host(), {}));
    QVERIFY(now && *now);
    const qint64 withProject = (*now)->running;

    run->undo();
    QTRY_VERIFY_WITH_TIMEOUT(run->phase() != ui::SetupRun::Phase::Undoing, SandboxProgram::kPatience);
    QVERIFY2(run->phase() == ui::SetupRun::Phase::Undone,
             qPrintable(run->error() ? errorText(*run->error()) : QString()));

    // The same machine without the project: one container less.
    provisioning::PlanChoices without = choices(row->machine);
    without.compose = {};
    const auto bare = awaited(program.setup().plan(without, {}));
    QVERIFY(bare && *bare);
    ui::SetupRun *again = program.setup().start(**bare);
    QTRY_VERIFY_WITH_TIMEOUT(again->phase() != ui::SetupRun::Phase::Running, SandboxProgram::kPatience);
    const auto then = awaited(program.setup().engineNow(again->host(), {}));
    QVERIFY(then && *then);
    QCOMPARE((*then)->running, withProject - 1);
}

void TestCompose::setUp_forNobody_isRefused()
{
    SandboxProgram program({});
    QVERIFY(program.isReady());
    const std::optional<ui::MachineRow> row = program.machine(u"web-01"_s);
    QVERIFY(row);
    provisioning::PlanChoices nobody = choices(row->machine);
    nobody.access = provisioning::AccessKind::Nobody;
    const auto plan = awaited(program.setup().plan(nobody, {}));
    QVERIFY(plan && !*plan);
    QCOMPARE(plan->error().code, u"plan.problem"_s);
}

QTEST_MAIN(TestCompose)
#include "tst_compose.moc"
