// SPDX-License-Identifier: GPL-3.0-or-later
// The list of operations against the sandbox: what is asked for, what is written down, and what a later run
// of the program makes of it.
#include "app/activitycontroller.h"
#include "app/world.h"
#include "azure/auth/accounttokens.h"
#include "azure/auth/signin.h"
#include "net/networkoptions.h"
#include "sandbox/sandbox.h"
#include "support/warnings.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using app::ActivityController;
using app::Session;
using app::World;
using azure::MachineChange;
using azure::MachineChangeKind;
using sandbox::Fault;
using sandbox::Sandbox;
using ui::ActivityRow;
using ui::ActivityState;

namespace {

std::unique_ptr<Session> session(const Sandbox &sandbox, Clock &clock)
{
    QString audience = sandbox.armEndpoint().toString();
    while (audience.endsWith(u'/'))
        audience.chop(1);
    const azure::Cloud cloud { .name = u"Sandbox"_s,
                               .armEndpoint = sandbox.armEndpoint(),
                               .authority = sandbox.authority(),
                               .audience = audience };
    auto made = std::make_unique<Session>(cloud, clock, std::make_shared<net::NetworkSetup>());
    auto tokens = std::make_unique<azure::ClientCredentialTokens>(
        made->plain(), clock, cloud,
        azure::ServicePrincipal { .tenantId = sandbox.tenantId(),
                                  .clientId = sandbox.clientId(),
                                  .secret = Secret(sandbox.clientSecret()) });
    made->accounts().add(
        std::make_unique<azure::Account>(u"somebody"_s, sandbox.tenantId(), cloud, made->bare(), clock,
                                         std::make_unique<azure::OneTenantTokens>(std::move(tokens))));
    return made;
}

/// One run of the program on a data folder.
struct Run
{
    explicit Run(const QString &folder)
        : world(folder)
        , activity(world)
    {
    }
    World world;
    ActivityController activity;

    ActivityRow newest() const
    {
        return activity.rows().isEmpty() ? ActivityRow() : activity.rows().constFirst();
    }
};

} // namespace

class TestActivity : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        Result<std::unique_ptr<Sandbox>> started = Sandbox::start({ .operationDelay = 300ms });
        QVERIFY(started);
        m_sandbox = std::move(*started);
    }
    void cleanup()
    {
        m_sandbox.reset();
        m_folder.reset();
    }

    void run_powerAction_isFollowedAndWrittenDown();
    void run_failingOperation_keepsWhatAzureSaid();
    void run_withoutSession_fails();
    void restart_whileAzureWorks_isPickedUpAgain();
    void restart_beforeAzureAnswered_isUnknown();
    void restart_anotherCloud_isLeftAlone();
    void journal_nonsense_isLeftOut();
    void journal_record_comesBack();
    void begin_manyRows_keepsTheNewest();
    void end_withoutMachine_isNotTold();
    void retry_failedPowerAction_asksAgain();
    void cancel_runningScript_endsIt();

private:
    MachineChange stop() const
    {
        return { .kind = MachineChangeKind::Stop,
                 .machine = *azure::ArmId::parse(m_sandbox->machineIds().constFirst()) };
    }
    QString file() const { return m_folder->filePath(u"activity.json"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
};

void TestActivity::run_powerAction_isFollowedAndWrittenDown()
{
    Run run(m_folder->path());
    run.world.enter(session(*m_sandbox, run.world.clock()));
    QSignalSpy finished(&run.activity, &ui::ActivityService::finished);
    const qint64 number = run.activity.run(stop(), u"web-1"_s);
    QCOMPARE(run.newest().number, number);
    QCOMPARE(run.newest().state, ActivityState::Running);
    QTRY_COMPARE(run.newest().state, ActivityState::Succeeded);
    QVERIFY(run.newest().ended.isValid());
    QVERIFY(!run.newest().correlationId.isEmpty());
    QCOMPARE(finished.size(), 1);
    QTRY_VERIFY(QFile(file()).exists());
    QCOMPARE(QFileInfo(file()).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

void TestActivity::run_failingOperation_keepsWhatAzureSaid()
{
    Run run(m_folder->path());
    run.world.enter(session(*m_sandbox, run.world.clock()));
    m_sandbox->inject({ .kind = Fault::Kind::FailOperation,
                        .code = u"AllocationFailed"_s,
                        .message = u"No room for it."_s });
    run.activity.run(stop(), u"web-1"_s);
    QTRY_COMPARE(run.newest().state, ActivityState::Failed);
    QCOMPARE(run.newest().error->code, u"AllocationFailed"_s);
    QVERIFY(run.newest().error->detail.contains(u"No room for it."_s));
    QVERIFY(run.newest().canRetry);
}

void TestActivity::run_withoutSession_fails()
{
    Run run(m_folder->path());
    run.activity.run(stop(), u"web-1"_s);
    QCOMPARE(run.newest().state, ActivityState::Failed);
    QCOMPARE(run.newest().error->kind, ErrorKind::SignInRequired);
}

void TestActivity::restart_whileAzureWorks_isPickedUpAgain()
{
    m_sandbox->setOperationDelay(3s);
    {
        Run first(m_folder->path());
        first.world.enter(session(*m_sandbox, first.world.clock()));
        first.activity.run(stop(), u"web-1"_s);
        QTRY_VERIFY(QFile(file()).exists());
        QFile journal(file());
        QVERIFY(journal.open(QIODevice::ReadOnly));
        QVERIFY(journal.readAll().contains("\"state\":\"running\""));
    }
    m_sandbox->forgetRequests();
    Run second(m_folder->path());
    QCOMPARE(second.newest().state, ActivityState::Unwatched);
    QCOMPARE(second.newest().target, u"web-1"_s);
    second.world.enter(session(*m_sandbox, second.world.clock()));
    QCOMPARE(second.newest().state, ActivityState::Running);
    QTRY_COMPARE_WITH_TIMEOUT(second.newest().state, ActivityState::Succeeded, 15'000);
    QCOMPARE(m_sandbox->requestCount(u"/deallocate"_s), 0); // it was not asked for twice
    QVERIFY(m_sandbox->requestCount(u"/operations/"_s) > 0);
}

void TestActivity::restart_beforeAzureAnswered_isUnknown()
{
    QFile journal(file());
    QVERIFY(journal.open(QIODevice::WriteOnly));
    QVERIFY(journal.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    journal.write(R"({"operations":[{"number":7,"kind":"stop-machine","state":"running","target":"m",
        "started":"2026-01-02T03:04:05Z"}]})");
    journal.close();
    const Run run(m_folder->path());
    QCOMPARE(run.newest().number, 7);
    QCOMPARE(run.newest().state, ActivityState::Unknown);
}

void TestActivity::restart_anotherCloud_isLeftAlone()
{
    QFile journal(file());
    QVERIFY(journal.open(QIODevice::WriteOnly));
    QVERIFY(journal.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    journal.write(R"({"operations":[{"number":7,"kind":"stop-machine","state":"running","target":"m",
        "machine":")"
                  + m_sandbox->machineIds().constFirst().toUtf8()
                  + R"(","started":"2026-01-02T03:04:05Z","pollUrl":"https://arm.invalid/op/1"}]})");
    journal.close();
    Run run(m_folder->path());
    run.world.enter(session(*m_sandbox, run.world.clock()));
    QCOMPARE(run.newest().state, ActivityState::Unwatched);
}

void TestActivity::journal_nonsense_isLeftOut()
{
    const Result<QList<app::ActivityRecord>> some = app::activityFrom(
        R"({"operations":[{"number":1,"kind":"fly","state":"running"},
                          {"number":2,"kind":"run-command","state":"succeeded"}]})");
    QVERIFY(some);
    QCOMPARE(some->size(), 1);
    QCOMPARE(some->constFirst().row.number, 2);
    QVERIFY(!app::activityFrom("[1"));
    QVERIFY(!app::activityFrom(R"({"operations":7})"));
}

void TestActivity::journal_record_comesBack()
{
    const app::ActivityRecord record {
        .row = { .number = 12,
                 .kind = ui::ActivityKind::ChangeContainer,
                 .container = docker::OperationKind::Recreate,
                 .machine = *azure::ArmId::parse(m_sandbox->machineIds().constFirst()),
                 .target = u"web"_s,
                 .place = u"box"_s,
                 .item = u"x"_s,
                 .state = ActivityState::Failed,
                 .started = QDateTime({ 2026, 1, 2 }, { 3, 4, 5, 678 }, Qt::UTC),
                 .ended = QDateTime({ 2026, 1, 2 }, { 3, 4, 9, 1 }, Qt::UTC),
                 .error = Error { .kind = ErrorKind::Conflict,
                                  .code = u"c"_s,
                                  .subject = u"s"_s,
                                  .detail = u"d"_s,
                                  .requestId = u"r"_s },
                 .correlationId = u"c-1"_s },
        .changeName = u"n"_s,
        .pollUrl = QUrl(u"https://arm.example/op?a=b%2Fc"_s),
    };
    const Result<QList<app::ActivityRecord>> back = app::activityFrom(app::activityJournal({ record }));
    QVERIFY(back);
    QCOMPARE(*back, QList<app::ActivityRecord> { record });
}

void TestActivity::begin_manyRows_keepsTheNewest()
{
    Run run(m_folder->path());
    run.activity.begin({ .target = u"goes on"_s }, {});
    for (int i = 0; i < ui::ActivityService::kMost + 20; ++i)
        run.activity.end(run.activity.begin({ .target = QString::number(i) }, {}), std::nullopt);
    QCOMPARE(run.activity.rows().size(), ui::ActivityService::kMost);
    QCOMPARE(run.newest().target, u"319"_s);
    QCOMPARE(run.activity.rows().constLast().target, u"goes on"_s);
    run.activity.clearFinished();
    QCOMPARE(run.activity.rows().size(), 1);
}

void TestActivity::end_withoutMachine_isNotTold()
{
    Run run(m_folder->path());
    QSignalSpy finished(&run.activity, &ui::ActivityService::finished);
    const qint64 number = run.activity.begin({ .kind = ui::ActivityKind::ChangeContainer }, {});
    run.activity.end(number, Error { .kind = ErrorKind::Cancelled });
    QCOMPARE(run.newest().state, ActivityState::Cancelled);
    QCOMPARE(finished.size(), 0);
}

void TestActivity::retry_failedPowerAction_asksAgain()
{
    Run run(m_folder->path());
    run.world.enter(session(*m_sandbox, run.world.clock()));
    m_sandbox->inject({ .kind = Fault::Kind::FailOperation, .code = u"X"_s, .message = u"x"_s });
    const qint64 number = run.activity.run(stop(), u"web-1"_s);
    QTRY_COMPARE(run.newest().state, ActivityState::Failed);
    run.activity.retry(number);
    QVERIFY(run.newest().number != number);
    QTRY_COMPARE(run.newest().state, ActivityState::Succeeded);
    QCOMPARE(m_sandbox->requestCount(u"/deallocate"_s), 2);
}

void TestActivity::cancel_runningScript_endsIt()
{
    m_sandbox->setOperationDelay(30s);
    Run run(m_folder->path());
    run.world.enter(session(*m_sandbox, run.world.clock()));
    MachineChange script { .kind = MachineChangeKind::RunCommand,
                           .machine = *azure::ArmId::parse(*m_sandbox->machineId(u"web-01"_s)),
                           .location = u"westeurope"_s,
                           .name = u"slipway-test"_s };
    script.script.text = u"echo hi"_s;
    const qint64 number = run.activity.run(script, u"web-01"_s);
    QVERIFY(run.newest().canCancel);
    QTRY_VERIFY(!run.newest().correlationId.isEmpty());
    m_sandbox->setOperationDelay(100ms);
    run.activity.cancel(number);
    QTRY_COMPARE_WITH_TIMEOUT(run.newest().state, ActivityState::Cancelled, 20'000);
    QVERIFY(!run.newest().canCancel);
}

QTEST_GUILESS_MAIN(TestActivity)
#include "tst_activity.moc"
