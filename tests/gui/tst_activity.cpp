// SPDX-License-Identifier: GPL-3.0-or-later
// The list of operations against the sandbox: what is asked for, what is written down, and what a later run
// of the program makes of it.
#include "../provisioning/flushwatch.h"
#include "app/activitycontroller.h"
#include "app/world.h"
#include "base/files/ondisk.h"
#include "base/files/privatefile.h"
#include "provisioning/ruleplan.h"
#include "sandbox/sandbox.h"
#include "sandboxsession.h"
#include "support/awaited.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using app::ActivityController;
using app::World;
using azure::MachineChange;
using azure::MachineChangeKind;
using sandbox::Fault;
using sandbox::Sandbox;
using ui::ActivityRow;
using ui::ActivityState;

namespace {

constexpr quint16 kPort = 2376;

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

    /// The machine's groups as they are now.
    azure::MachineAccess access(const azure::ArmId &id)
    {
        azure::MachineAccess found;
        const auto machine = test::awaited(world.session()->machines().get(id, {}));
        if (!machine || !*machine)
            return found;
        found.machine = **machine;
        const auto rules =
            test::awaited(world.session()->securityGroups().rules(found.machine.interfaceSecurityGroup, {}));
        if (rules && *rules)
            found.interfaceRules = **rules;
        return found;
    }
    /// Who our rule lets in; nothing when there is none.
    QStringList letsIn(const azure::ArmId &id)
    {
        const QList<provisioning::RuleEdit> ours = provisioning::ownRules(access(id), kPort);
        return ours.isEmpty() ? QStringList() : ours.constFirst().before->sources;
    }
    qint64 letIn(const azure::ArmId &id, const QString &address)
    {
        const Result<provisioning::RulePlan> plan = provisioning::planRuleFor(access(id), kPort, { address });
        return plan ? activity.editRules(id, *plan) : 0;
    }
    /// Gives the machine's public address a name and makes it stay.
    qint64 keepAddress(const azure::ArmId &id, const QString &label)
    {
        const azure::Machine machine = access(id).machine;
        const auto present =
            test::awaited(world.session()->publicAddresses().ofInterface(machine.networkInterface, {}));
        if (!present || !*present)
            return 0;
        const auto plan =
            provisioning::planAddress(machine.name, **present, { .label = label, .isStatic = true });
        return plan ? activity.editAddress(id, *plan) : 0;
    }
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
    void restart_operationOfTheSecondAccount_isPickedUpWithItsToken();
    void restart_extensionUnderItsOwnName_isPickedUpByThat();
    void restart_beforeAzureAnswered_isUnknown();
    void restart_anotherCloud_isLeftAlone();
    void session_leftWhileAzureWorks_isPickedUpInTheNext();
    void session_anotherAccountComes_changesNothing();
    void signIn_neededWhileAzureWorks_isPickedUpAfterIt();
    void watch_networkGoesAway_isNotTakenForTheEnd();
    void watch_forTooLong_isNotTakenForTheEnd();
    void run_withSecretsThatFails_isNotOfferedAgain();
    void cancel_refused_saysHowItEnds();
    void journal_nonsense_isLeftOut();
    void journal_damaged_isKeptAside();
    void journal_damaged_isNoTroubleOfAnotherWorkspace();
    void journal_record_comesBack();
    void journal_cancelThatWasRefused_isOver();
    void begin_manyRows_keepsTheNewest();
    void end_withoutMachine_isNotTold();
    void tell_underWay_isShownAndKept();
    void retry_failedPowerAction_asksAgain();
    void cancel_runningScript_endsIt();
    void cancel_twice_asksOnce();
    void rule_change_isMadeAndUndoneAfterARestart();
    void address_change_isMadeAndUndoneAfterARestart();
    void address_labelOfSomebodyElse_isRefused();
    void address_cancelledInTime_isNotChanged();
    void rule_undoAfterAnotherChange_isRefused();
    void rule_failed_isRetried();
    void rule_undo_canBeUndone();
    void rule_sessionGone_isUnknownAndMadeAgain();
    void disk_slow_holdsNobodyUpAndGetsTheLastState();
    void disk_slow_ruleIsNotedBeforeAzureIsAsked();
    void disk_slow_workspaceEnteredAgain_hasItsRows();
    void disk_slow_endOfTheRun_isWritten();
    void disk_refuses_isInTheLog();

private:
    MachineChange stop() const
    {
        return { .kind = MachineChangeKind::Stop,
                 .machine = *azure::ArmId::parse(m_sandbox->machineIds().constFirst()) };
    }
    /// A script on web-01, whose end can be asked for.
    MachineChange script() const
    {
        MachineChange change { .kind = MachineChangeKind::RunCommand,
                               .machine = web(),
                               .location = u"westeurope"_s,
                               .name = u"slipway-test"_s };
        change.script.text = u"echo hi"_s;
        return change;
    }
    azure::ArmId web() const { return *azure::ArmId::parse(*m_sandbox->machineId(u"web-01"_s)); }
    QString file() const { return m_folder->filePath(u"activity.json"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
};

void TestActivity::run_powerAction_isFollowedAndWrittenDown()
{
    Run run(m_folder->path());
    run.world.enter(test::sandboxSession(*m_sandbox, run.world.clock()));
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
    run.world.enter(test::sandboxSession(*m_sandbox, run.world.clock()));
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
        first.world.enter(test::sandboxSession(*m_sandbox, first.world.clock()));
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
    second.world.enter(test::sandboxSession(*m_sandbox, second.world.clock()));
    QTRY_COMPARE(second.newest().state, ActivityState::Running); // once it is known whose machine it is
    QTRY_COMPARE_WITH_TIMEOUT(second.newest().state, ActivityState::Succeeded, 15'000);
    QCOMPARE(m_sandbox->requestCount(u"/deallocate"_s), 0); // it was not asked for twice
    QVERIFY(m_sandbox->requestCount(u"/operations/"_s) > 0);
    QVERIFY2(!second.newest().correlationId.isEmpty(), "only the first answer says it");
}

void TestActivity::restart_operationOfTheSecondAccount_isPickedUpWithItsToken()
{
    m_sandbox->setOperationDelay(3s);
    {
        Run first(m_folder->path());
        first.world.enter(test::sandboxSession(*m_sandbox, first.world.clock()));
        first.activity.run(stop(), u"web-1"_s);
        QTRY_VERIFY(m_sandbox->requestCount(u"/operations/"_s) > 0);
    }
    Run second(m_folder->path());
    m_sandbox->forgetRequests();
    second.world.enter(test::sandboxSession(*m_sandbox, second.world.clock(), true));
    QTRY_COMPARE_WITH_TIMEOUT(second.newest().state, ActivityState::Succeeded, 15'000);
    const QList<sandbox::RecordedRequest> requests = m_sandbox->requests();
    QVERIFY2(std::none_of(requests.cbegin(), requests.cend(),
                          [](const sandbox::RecordedRequest &request) {
                              return request.path.contains(u"/operations/"_s) && request.status == 401;
                          }),
             "the other one's token is not tried");
}

/// A machine takes one extension of a kind: what is asked for under another name changes the one it has.
void TestActivity::restart_extensionUnderItsOwnName_isPickedUpByThat()
{
    MachineChange put { .kind = MachineChangeKind::PutExtension,
                        .machine = web(),
                        .name = u"hello"_s,
                        .publisher = u"Microsoft.Azure.Extensions"_s,
                        .type = u"CustomScript"_s,
                        .version = u"2.1"_s,
                        .settings = R"({"commandToExecute":"echo hello"})" };
    {
        Run first(m_folder->path());
        first.world.enter(test::sandboxSession(*m_sandbox, first.world.clock()));
        put.location = first.access(web()).machine.location;
        first.activity.run(put, u"web-01"_s);
        QTRY_COMPARE(first.newest().state, ActivityState::Succeeded);
        m_sandbox->setOperationDelay(3s);
        put.name = u"another"_s;
        put.updateTag = u"2"_s;
        m_sandbox->forgetRequests();
        first.activity.run(put, u"web-01"_s);
        QTRY_VERIFY(m_sandbox->requestCount(u"/operations/"_s) > 0);
        QCOMPARE(first.newest().item, u"hello"_s);
    }
    Run second(m_folder->path());
    QCOMPARE(second.newest().item, u"hello"_s);
    second.world.enter(test::sandboxSession(*m_sandbox, second.world.clock()));
    QTRY_COMPARE_WITH_TIMEOUT(second.newest().state, ActivityState::Succeeded, 15'000);
}

void TestActivity::restart_beforeAzureAnswered_isUnknown()
{
    QFile journal(file());
    QVERIFY(journal.open(QIODevice::WriteOnly));
    QVERIFY(journal.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    journal.write(R"({"operations":[{"number":7,"kind":"stop-machine","state":"running","target":"m",
        "started":"2026-01-02T03:04:05Z"}]})");
    journal.close();
    Run run(m_folder->path());
    QCOMPARE(run.newest().number, 7);
    QCOMPARE(run.newest().state, ActivityState::Unknown);
    QCOMPARE(run.activity.run(stop(), u"web-1"_s), 8); // numbers are given once
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
    run.world.enter(test::sandboxSession(*m_sandbox, run.world.clock()));
    const azure::Accounts &accounts = run.world.session()->accounts();
    QTRY_VERIFY(accounts.reaches(run.newest().machine.subscription()));
    QCOMPARE(run.newest().state, ActivityState::Unwatched);
}

void TestActivity::session_leftWhileAzureWorks_isPickedUpInTheNext()
{
    m_sandbox->setOperationDelay(3s);
    Run run(m_folder->path());
    run.world.enter(test::sandboxSession(*m_sandbox, run.world.clock()));
    const qint64 number = run.activity.run(stop(), u"web-1"_s);
    QTRY_VERIFY(m_sandbox->requestCount(u"/operations/"_s) > 0);
    run.activity.tell(number, 40);
    run.world.leave();
    QCOMPARE(run.newest().state, ActivityState::Unwatched);
    QVERIFY2(!run.newest().percent, "nobody knows how far it is");
    QVERIFY(!run.newest().canRetry); // nobody is there who could look
    run.world.enter(test::sandboxSession(*m_sandbox, run.world.clock()));
    QTRY_COMPARE_WITH_TIMEOUT(run.newest().state, ActivityState::Succeeded, 15'000);
    QCOMPARE(run.newest().number, number);
    QCOMPARE(m_sandbox->requestCount(u"/deallocate"_s), 1);
}

/// Not even when Azure has not answered yet, so that nobody could ask how it goes.
void TestActivity::session_anotherAccountComes_changesNothing()
{
    Run run(m_folder->path());
    run.world.enter(test::sandboxSession(*m_sandbox, run.world.clock()));
    run.activity.run(stop(), u"web-1"_s);
    run.world.accountsTouched();
    QCOMPARE(run.newest().state, ActivityState::Running);
    QTRY_COMPARE(run.newest().state, ActivityState::Succeeded);
    QCOMPARE(m_sandbox->requestCount(u"/deallocate"_s), 1);
}

/// That nobody may look any more says nothing of what Azure does.
void TestActivity::signIn_neededWhileAzureWorks_isPickedUpAfterIt()
{
    m_sandbox->setOperationDelay(3s);
    Run run(m_folder->path());
    run.world.enter(test::sandboxSession(*m_sandbox, run.world.clock()));
    QSignalSpy finished(&run.activity, &ui::ActivityService::finished);
    run.activity.run(stop(), u"web-1"_s);
    QTRY_VERIFY(m_sandbox->requestCount(u"/operations/"_s) > 0);
    run.world.session()->accounts().remove(u"somebody"_s);
    QTRY_COMPARE(run.newest().state, ActivityState::Unwatched);
    QCOMPARE(run.newest().error->kind, ErrorKind::SignInRequired);
    QVERIFY(finished.isEmpty());
    run.world.enter(test::sandboxSession(*m_sandbox, run.world.clock()));
    QTRY_COMPARE_WITH_TIMEOUT(run.newest().state, ActivityState::Succeeded, 15'000);
    QVERIFY(!run.newest().error);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(m_sandbox->requestCount(u"/deallocate"_s), 1);
}

void TestActivity::watch_networkGoesAway_isNotTakenForTheEnd()
{
    m_sandbox->setOperationDelay(60s);
    test::TestClock clock;
    Run run(m_folder->path());
    run.world.enter(test::sandboxSession(*m_sandbox, clock));
    QSignalSpy finished(&run.activity, &ui::ActivityService::finished);
    m_sandbox->inject({ .kind = Fault::Kind::Drop, .count = 10'000, .pathContains = u"/operations/"_s });
    run.activity.run(stop(), u"web-1"_s);
    QVERIFY(QTest::qWaitFor(
        [&] {
            if (clock.sleeping() > 0)
                clock.advance(1min);
            return run.newest().state != ActivityState::Running;
        },
        20'000));
    QCOMPARE(run.newest().state, ActivityState::Unwatched);
    QCOMPARE(run.newest().error->kind, ErrorKind::Unreachable);
    QVERIFY(run.newest().canRetry);
    QVERIFY(finished.isEmpty());
}

void TestActivity::watch_forTooLong_isNotTakenForTheEnd()
{
    m_sandbox->setOperationDelay(60s);
    test::TestClock clock;
    Run run(m_folder->path());
    run.world.enter(test::sandboxSession(*m_sandbox, clock));
    QSignalSpy finished(&run.activity, &ui::ActivityService::finished);
    run.activity.run(stop(), u"web-1"_s);
    QTRY_VERIFY(clock.sleeping() > 0 && !run.newest().correlationId.isEmpty());
    clock.advance(24h);
    QTRY_COMPARE(run.newest().state, ActivityState::Unwatched);
    QCOMPARE(run.newest().error->code, u"operation.timeout"_s);
    QVERIFY(run.newest().canRetry);
    QVERIFY(finished.isEmpty());
}

/// Secrets are not kept, so that they cannot be sent once more.
void TestActivity::run_withSecretsThatFails_isNotOfferedAgain()
{
    Run run(m_folder->path());
    run.world.enter(test::sandboxSession(*m_sandbox, run.world.clock()));
    MachineChange put { .kind = MachineChangeKind::PutExtension,
                        .machine = web(),
                        .location = run.access(web()).machine.location,
                        .name = u"hello"_s,
                        .publisher = u"Microsoft.Azure.Extensions"_s,
                        .type = u"CustomScript"_s,
                        .version = u"2.1"_s };
    for (const bool hasSecret : { false, true }) {
        m_sandbox->inject({ .kind = Fault::Kind::FailOperation, .code = u"X"_s, .message = u"x"_s });
        put.settings = hasSecret ? "{}" : R"({"commandToExecute":"echo hello"})";
        if (hasSecret)
            put.protectedSettings = std::make_shared<const Secret>(R"({"commandToExecute":"id"})");
        const std::weak_ptr<const Secret> secret = put.protectedSettings;
        run.activity.run(put, u"web-01"_s);
        put.protectedSettings.reset();
        QTRY_COMPARE(run.newest().state, ActivityState::Failed);
        QCOMPARE(run.newest().canRetry, !hasSecret);
        QVERIFY(secret.expired());
    }
}

void TestActivity::cancel_refused_saysHowItEnds()
{
    m_sandbox->setOperationDelay(4s);
    Run run(m_folder->path());
    run.world.enter(test::sandboxSession(*m_sandbox, run.world.clock()));
    m_sandbox->inject({ .kind = Fault::Kind::FailOperation, .code = u"X"_s, .message = u"x"_s });
    const qint64 number = run.activity.run(script(), u"web-01"_s);
    QTRY_VERIFY(m_sandbox->requestCount(u"/operations/"_s) > 0);
    m_sandbox->inject({ .kind = Fault::Kind::Status, .pathContains = u"/runCommands/"_s, .status = 403 });
    run.activity.cancel(number);
    QVERIFY(!run.newest().canCancel); // that was asked for
    QTRY_VERIFY(run.newest().error);
    QCOMPARE(run.newest().error->kind, ErrorKind::Forbidden);
    QCOMPARE(run.newest().state, ActivityState::Running);
    QVERIFY(run.newest().canCancel);
    QTRY_COMPARE_WITH_TIMEOUT(run.newest().state, ActivityState::Failed, 20'000);
    QCOMPARE(run.newest().error->code, u"X"_s);
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

void TestActivity::journal_damaged_isKeptAside()
{
    const QByteArray half = R"({"operations":[{"number":7,"kind":"change-rule","state":"running","tar)";
    QVERIFY(writePrivateFile(file(), half));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the list of operations cannot be read"_s));
    Run run(m_folder->path());
    QVERIFY(run.activity.rows().isEmpty());
    QVERIFY(run.activity.trouble());
    QCOMPARE(run.activity.trouble()->code, u"activity.damaged"_s);
    QCOMPARE(run.activity.trouble()->subject, file());
    run.activity.run(stop(), u"web-1"_s); // nobody is signed in
    QTRY_VERIFY(QFile::exists(file())); // written anew
    const QStringList kept = QDir(m_folder->path()).entryList({ u"activity.json.bad-*"_s });
    QCOMPARE(kept.size(), 1);
    QVERIFY(run.activity.trouble()->detail.contains(kept.constFirst()));
    QVERIFY(!Run(m_folder->path()).activity.trouble());
    QCOMPARE(readPrivateFile(m_folder->filePath(kept.constFirst()), 1000).value_or(QByteArray()), half);
}

void TestActivity::journal_damaged_isNoTroubleOfAnotherWorkspace()
{
    QVERIFY(writePrivateFile(file(), "{"));
    QVERIFY(makePrivateFolder(m_folder->filePath(u"sandbox"_s)));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the list of operations cannot be read"_s));
    Run run(m_folder->path());
    QVERIFY(run.activity.trouble());
    run.world.enter(test::sandboxSession(*m_sandbox, run.world.clock()), m_folder->filePath(u"sandbox"_s));
    QVERIFY(!run.activity.trouble());
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
        .address =
            provisioning::AddressPlan { .machineName = u"web"_s,
                                        .address = *azure::ArmId::parse(m_sandbox->machineIds().constLast()),
                                        .location = u"westeurope"_s,
                                        .after = { .label = u"web"_s, .isStatic = true } },
        .undoes = 11,
    };
    const Result<QList<app::ActivityRecord>> back = app::activityFrom(app::activityJournal({ record }));
    QVERIFY(back);
    QCOMPARE(*back, QList<app::ActivityRecord> { record });
}

/// What is said of an operation that goes on is of a try to end it, and that was in the run before.
void TestActivity::journal_cancelThatWasRefused_isOver()
{
    app::ActivityRecord record { .row = { .number = 3,
                                          .kind = ui::ActivityKind::StopMachine,
                                          .machine = web(),
                                          .target = u"web-1"_s,
                                          .error = Error { .kind = ErrorKind::Forbidden } } };
    record.pollUrl = QUrl(u"https://management.azure.com/operations/3"_s);
    QVERIFY(writePrivateFile(file(), app::activityJournal({ record })));
    Run run(m_folder->path());
    QCOMPARE(run.newest().number, 3);
    QCOMPARE(run.newest().state, ActivityState::Unwatched);
    QVERIFY(!run.newest().error);
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

void TestActivity::tell_underWay_isShownAndKept()
{
    {
        Run run(m_folder->path());
        const qint64 number =
            run.activity.begin({ .kind = ui::ActivityKind::CleanUpHost, .target = u"web-01"_s }, {});
        run.activity.tell(number, 40);
        QCOMPARE(run.newest().percent, 40);
        run.activity.end(number, std::nullopt);
        run.activity.tell(number, 50); // too late
        QVERIFY(!run.newest().percent);
    }
    Run next(m_folder->path());
    QCOMPARE(next.newest().kind, ui::ActivityKind::CleanUpHost);
    QCOMPARE(next.newest().state, ActivityState::Succeeded);
}

void TestActivity::retry_failedPowerAction_asksAgain()
{
    Run run(m_folder->path());
    run.world.enter(test::sandboxSession(*m_sandbox, run.world.clock()));
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
    run.world.enter(test::sandboxSession(*m_sandbox, run.world.clock()));
    const qint64 number = run.activity.run(script(), u"web-01"_s);
    QVERIFY(run.newest().canCancel);
    QTRY_VERIFY(!run.newest().correlationId.isEmpty());
    m_sandbox->setOperationDelay(100ms);
    run.activity.cancel(number);
    QTRY_COMPARE_WITH_TIMEOUT(run.newest().state, ActivityState::Cancelled, 20'000);
    QVERIFY(!run.newest().canCancel);
}

void TestActivity::cancel_twice_asksOnce()
{
    m_sandbox->setOperationDelay(30s);
    Run run(m_folder->path());
    run.world.enter(test::sandboxSession(*m_sandbox, run.world.clock()));
    const qint64 number = run.activity.run(script(), u"web-01"_s);
    QTRY_VERIFY(!run.newest().correlationId.isEmpty());
    m_sandbox->setOperationDelay(100ms);
    run.activity.cancel(number);
    run.activity.cancel(number);
    QTRY_COMPARE_WITH_TIMEOUT(run.newest().state, ActivityState::Cancelled, 20'000);
    const QList<sandbox::RecordedRequest> requests = m_sandbox->requests();
    QCOMPARE(
        std::count_if(requests.cbegin(), requests.cend(),
                      [](const sandbox::RecordedRequest &request) { return request.method == "DELETE"; }),
        1);
}

void TestActivity::rule_change_isMadeAndUndoneAfterARestart()
{
    qint64 number = 0;
    {
        Run first(m_folder->path());
        first.world.enter(test::sandboxSession(*m_sandbox, first.world.clock()));
        number = first.letIn(web(), u"203.0.113.7"_s);
        QVERIFY(number > 0);
        QVERIFY(!first.newest().canUndo); // it is under way
        QTRY_COMPARE(first.newest().state, ActivityState::Succeeded);
        QCOMPARE(first.newest().kind, ui::ActivityKind::ChangeRule);
        QCOMPARE(first.newest().target, u"web-01"_s);
        QCOMPARE(first.newest().rules.constFirst().name(), u"slipway-docker-2376-web-01"_s);
        QCOMPARE(first.letsIn(web()), QStringList { u"203.0.113.7/32"_s });
    }
    Run second(m_folder->path());
    second.world.enter(test::sandboxSession(*m_sandbox, second.world.clock()));
    QVERIFY(second.newest().canUndo);
    QVERIFY(second.activity.undo(number) > number);
    QTRY_COMPARE(second.newest().state, ActivityState::Succeeded);
    QCOMPARE(second.newest().kind, ui::ActivityKind::UndoRuleChange);
    QCOMPARE(second.letsIn(web()), QStringList());
    QVERIFY(!second.activity.find(number)->canUndo);
    QCOMPARE(second.activity.undo(number), 0);
}

void TestActivity::address_change_isMadeAndUndoneAfterARestart()
{
    const azure::ArmId moving = *azure::ArmId::parse(*m_sandbox->machineId(u"cache-01"_s));
    qint64 number = 0;
    {
        Run first(m_folder->path());
        first.world.enter(test::sandboxSession(*m_sandbox, first.world.clock()));
        number = first.keepAddress(moving, u"cache-test"_s);
        QVERIFY(number > 0);
        QVERIFY(first.newest().canCancel);
        QTRY_COMPARE(first.newest().state, ActivityState::Succeeded);
        QCOMPARE(first.newest().kind, ui::ActivityKind::ChangeAddress);
        const azure::Machine now = first.access(moving).machine;
        QVERIFY(now.addressIsStatic);
        QVERIFY2(now.dnsName.startsWith(u"cache-test."_s), qPrintable(now.dnsName));
    }
    Run second(m_folder->path());
    second.world.enter(test::sandboxSession(*m_sandbox, second.world.clock()));
    QVERIFY(second.newest().canUndo);
    QVERIFY(second.activity.undo(number) > number);
    QTRY_COMPARE(second.newest().state, ActivityState::Succeeded);
    QCOMPARE(second.newest().kind, ui::ActivityKind::UndoAddressChange);
    const azure::Machine back = second.access(moving).machine;
    QVERIFY(!back.addressIsStatic);
    QVERIFY(back.dnsName.isEmpty());
    QCOMPARE(second.activity.undo(number), 0);
}

void TestActivity::address_labelOfSomebodyElse_isRefused()
{
    Run run(m_folder->path());
    run.world.enter(test::sandboxSession(*m_sandbox, run.world.clock()));
    const azure::ArmId moving = *azure::ArmId::parse(*m_sandbox->machineId(u"cache-01"_s));
    QVERIFY(run.keepAddress(moving, u"taken"_s) > 0);
    QTRY_COMPARE(run.newest().state, ActivityState::Succeeded);
    run.keepAddress(web(), u"taken"_s);
    QTRY_COMPARE(run.newest().state, ActivityState::Failed);
    QCOMPARE(run.newest().error->code, u"address.label-taken"_s);
    QVERIFY(run.access(web()).machine.dnsName.isEmpty());
}

void TestActivity::address_cancelledInTime_isNotChanged()
{
    Run run(m_folder->path());
    run.world.enter(test::sandboxSession(*m_sandbox, run.world.clock()));
    const azure::ArmId moving = *azure::ArmId::parse(*m_sandbox->machineId(u"cache-01"_s));
    const qint64 number = run.keepAddress(moving, u"cache-test"_s);
    run.activity.cancel(number); // before the first answer is here
    QTRY_COMPARE(run.newest().state, ActivityState::Cancelled);
    QVERIFY(run.access(moving).machine.dnsName.isEmpty());
    run.activity.retry(number);
    QTRY_COMPARE(run.newest().state, ActivityState::Succeeded);
}

void TestActivity::rule_undoAfterAnotherChange_isRefused()
{
    Run run(m_folder->path());
    run.world.enter(test::sandboxSession(*m_sandbox, run.world.clock()));
    const qint64 first = run.letIn(web(), u"203.0.113.7"_s);
    QTRY_COMPARE(run.newest().state, ActivityState::Succeeded);
    run.letIn(web(), u"198.51.100.9"_s);
    QTRY_COMPARE(run.newest().state, ActivityState::Succeeded);
    run.activity.undo(first);
    QTRY_COMPARE(run.newest().state, ActivityState::Failed);
    QCOMPARE(run.newest().error->code, u"rule.changed"_s);
    QCOMPARE(run.letsIn(web()), QStringList { u"198.51.100.9/32"_s });
    QVERIFY(run.activity.find(first)->canUndo); // it was refused, not done
}

void TestActivity::rule_failed_isRetried()
{
    Run run(m_folder->path());
    run.world.enter(test::sandboxSession(*m_sandbox, run.world.clock()));
    m_sandbox->inject(
        { .kind = Fault::Kind::FailOperation, .code = u"InternalServerError"_s, .message = u"x"_s });
    const qint64 number = run.letIn(web(), u"203.0.113.7"_s);
    QTRY_COMPARE(run.newest().state, ActivityState::Failed);
    QVERIFY(run.newest().canRetry);
    run.activity.retry(number);
    QVERIFY(run.newest().number > number);
    QVERIFY(!run.newest().error);
    QTRY_COMPARE(run.newest().state, ActivityState::Succeeded);
    QCOMPARE(run.letsIn(web()), QStringList { u"203.0.113.7/32"_s });
}

void TestActivity::rule_undo_canBeUndone()
{
    Run run(m_folder->path());
    run.world.enter(test::sandboxSession(*m_sandbox, run.world.clock()));
    const qint64 made = run.letIn(web(), u"203.0.113.7"_s);
    QTRY_COMPARE(run.newest().state, ActivityState::Succeeded);
    const qint64 undone = run.activity.undo(made);
    QVERIFY(!run.activity.find(made)->canUndo); // nor is it undone twice at once
    QTRY_COMPARE(run.newest().state, ActivityState::Succeeded);
    run.activity.undo(undone);
    QTRY_COMPARE(run.newest().state, ActivityState::Succeeded);
    QCOMPARE(run.letsIn(web()), QStringList { u"203.0.113.7/32"_s });
}

void TestActivity::rule_sessionGone_isUnknownAndMadeAgain()
{
    m_sandbox->setOperationDelay(30s);
    Run run(m_folder->path());
    run.world.enter(test::sandboxSession(*m_sandbox, run.world.clock()));
    const qint64 number = run.letIn(web(), u"203.0.113.7"_s);
    QCOMPARE(run.newest().state, ActivityState::Running);
    run.world.leave();
    QCOMPARE(run.newest().state, ActivityState::Unknown);
    run.activity.retry(number);
    QCOMPARE(run.newest().error->kind, ErrorKind::SignInRequired);
    m_sandbox->setOperationDelay(100ms);
    run.world.enter(test::sandboxSession(*m_sandbox, run.world.clock()));
    run.activity.retry(number);
    QTRY_COMPARE(run.newest().state, ActivityState::Succeeded);
    QCOMPARE(run.letsIn(web()), QStringList { u"203.0.113.7/32"_s });
}

void TestActivity::disk_slow_holdsNobodyUpAndGetsTheLastState()
{
    Run run(m_folder->path());
    test::takeFlushes();
    auto slow = std::make_unique<test::SlowDisk>();
    const qint64 number = run.activity.begin({ .target = u"one"_s }, {});
    QTRY_COMPARE(slow->waiting(), 1);
    for (int percent = 1; percent <= 3; ++percent)
        run.activity.tell(number, percent);
    run.activity.end(number, std::nullopt);
    slow.reset();
    QTRY_VERIFY(readPrivateFile(file(), 10'000).value_or(QByteArray()).contains("\"state\":\"succeeded\""));
    diskQueue().finish();
    const test::Flushes flushes = test::takeFlushes();
    QCOMPARE(flushes.here, QStringList());
    QCOMPARE(flushes.beside, QStringList());
}

/// A later run of the program must know what it may take back.
void TestActivity::disk_slow_ruleIsNotedBeforeAzureIsAsked()
{
    Run run(m_folder->path());
    run.world.enter(test::sandboxSession(*m_sandbox, run.world.clock()));
    const Result<provisioning::RulePlan> plan =
        provisioning::planRuleFor(run.access(web()), kPort, { u"203.0.113.7"_s });
    QVERIFY(plan);
    diskQueue().finish();
    m_sandbox->forgetRequests();
    auto slow = std::make_unique<test::SlowDisk>();
    run.activity.editRules(web(), *plan);
    QTRY_COMPARE(slow->waiting(), 1);
    QVERIFY(test::awaited(run.world.session()->subscriptions().list({}))); // time enough for a request
    QCOMPARE(m_sandbox->requestCount(u"/networkSecurityGroups/"_s), 0);
    slow.reset();
    QTRY_COMPARE(run.newest().state, ActivityState::Succeeded);
    QVERIFY(m_sandbox->requestCount(u"/networkSecurityGroups/"_s) > 0);
}

void TestActivity::disk_slow_workspaceEnteredAgain_hasItsRows()
{
    QVERIFY(makePrivateFolder(m_folder->filePath(u"sandbox"_s)));
    Run run(m_folder->path());
    run.activity.begin({ .target = u"of life"_s }, {});
    {
        const test::SlowDisk slow;
        run.world.enter(test::sandboxSession(*m_sandbox, run.world.clock()),
                        m_folder->filePath(u"sandbox"_s));
        QVERIFY(run.activity.rows().isEmpty());
        QTRY_COMPARE(slow.waiting(), 1);
        run.world.leave();
        QCOMPARE(run.activity.rows().size(), 1);
        QCOMPARE(run.newest().target, u"of life"_s);
    }
    diskQueue().finish();
    run.world.enter(test::sandboxSession(*m_sandbox, run.world.clock()), m_folder->filePath(u"sandbox"_s));
    run.world.leave();
    QCOMPARE(run.newest().target, u"of life"_s); // of the disk
}

void TestActivity::disk_slow_endOfTheRun_isWritten()
{
    test::takeFlushes();
    {
        const test::SlowUntilWaitedFor slow; // by the end of the world
        Run run(m_folder->path());
        run.activity.begin({ .target = u"one"_s }, {});
    }
    QVERIFY(readPrivateFile(file(), 10'000).value_or(QByteArray()).contains("one"));
    const test::Flushes flushes = test::takeFlushes();
    QCOMPARE(flushes.here, QStringList());
    QCOMPARE(flushes.beside, QStringList());
}

void TestActivity::disk_refuses_isInTheLog()
{
    Run run(m_folder->path());
    QVERIFY(QDir().mkpath(file())); // in its place
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the list of operations cannot be written"_s));
    run.activity.begin({ .target = u"one"_s }, {});
}

QTEST_GUILESS_MAIN(TestActivity)
#include "tst_activity.moc"
