// SPDX-License-Identifier: GPL-3.0-or-later
// The list of machines as app keeps it, against a sandbox that is slow where a test wants it.
#include "app/hostcontroller.h"
#include "app/machinecontroller.h"
#include "azure/accounts/account.h"
#include "fakekeychain.h"
#include "sandbox/sandbox.h"
#include "support/awaited.h"
#include "support/warnings.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using sandbox::Fault;
using sandbox::Sandbox;

namespace {

constexpr int kLimit = 20'000;
const auto kGraph = u"Microsoft.ResourceGraph"_s;
const auto kLists = u"/providers/Microsoft.Compute/virtualMachines?"_s;
const auto kOneMachine = u"$expand=instanceView"_s;

/// What Application puts together for the list of machines, in life.
struct Program
{
    explicit Program(const QString &folder)
        : world(folder)
    {
    }

    FakeKeychain keychain {};
    app::World world;
    app::StoreKeeper keeper { world, keychain };
    app::HostController hosts { world, keeper };
    provisioning::Catalogue catalogue { provisioning::Catalogue::builtIn().value_or(
        provisioning::Catalogue()) };
    app::MachineController machines { world, hosts, catalogue };
};

/// Signed in to the sandbox as its service principal, as to any cloud.
void enter(Program &program, const Sandbox &sandbox)
{
    const azure::Cloud cloud { .name = u"Sandbox"_s,
                               .armEndpoint = sandbox.armEndpoint(),
                               .authority = sandbox.authority(),
                               .audience = sandbox.armEndpoint().toString().chopped(1) };
    auto session = std::make_unique<app::Session>(cloud, program.world.clock(), program.world.network());
    auto tokens = std::make_unique<azure::ClientCredentialTokens>(
        session->plain(), program.world.clock(), cloud,
        azure::ServicePrincipal { .tenantId = sandbox.tenantId(),
                                  .clientId = sandbox.clientId(),
                                  .secret = Secret(sandbox.clientSecret()) });
    session->accounts().add(std::make_unique<azure::Account>(
        u"app"_s, sandbox.tenantId(), cloud, session->bare(), program.world.clock(),
        std::make_unique<azure::OneTenantTokens>(std::move(tokens))));
    program.world.enter(std::move(session));
}

bool putHost(const QString &folder, const QString &machine)
{
    const docker::HostStore store(folder);
    return store
        .put({ .id = docker::HostId(QString::number(qHash(machine))),
               .name = machine.section(u'/', -1),
               .endpoint = *docker::Endpoint::parse(u"unix:///nowhere/docker.sock"_s),
               .machineId = machine })
        .has_value();
}

bool isListed(const Program &program, const QString &id)
{
    const QList<ui::MachineRow> &rows = program.machines.rows();
    return std::any_of(rows.cbegin(), rows.cend(), [&id](const ui::MachineRow &row) {
        return row.machine->id.text().compare(id, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

class TestInventory final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        auto started = Sandbox::start({ .heartbeat = 0ms });
        QVERIFY(started);
        m_sandbox = std::move(*started);
    }
    void cleanup() { m_sandbox.reset(); }

    void slowLists_ofAFewSubscriptions_areShownByResourceGraphMeanwhile();
    void quickLists_needNoResourceGraph();
    void resourceGraph_refused_listsComeAllTheSame();
    void refresh_slowLists_needsNoResourceGraph();
    void resourceGraph_answersAfterTheLists_bringsNobodyBack();
    void resourceGraph_answersAfterARefresh_bringsNobodyBack();
    void resourceGraph_states_haveTheirAgeUntilListsTellThem();
    void states_notTold_areTheLastKnownWithTheirAge();
    void states_whereListsFail_areTheLastKnownWithTheirAge();
    void hosts_areLookedAtOnlyWhileTheListIs();
    void hosts_many_areLookedAtFewAtATime();
    void host_knownWhileItsMachineWaitsToBeShown_isInItsRow();

private:
    /// So many machines are hosts from the start.
    void makeHosts(const QString &folder, int count) const;
    int lookedAt() const;
    /// A fault for such a path has met its request.
    bool takenUp(const QString &path) const
    {
        const QList<Fault> waiting = m_sandbox->faults();
        return std::none_of(waiting.cbegin(), waiting.cend(),
                            [&path](const Fault &fault) { return fault.pathContains == path; });
    }

    std::unique_ptr<Sandbox> m_sandbox;
};

void TestInventory::makeHosts(const QString &folder, int count) const
{
    for (const QString &machine : m_sandbox->machineIds().first(count))
        QVERIFY(putHost(folder, machine));
}

/// Machines of which more was asked than lists tell.
int TestInventory::lookedAt() const
{
    const QList<sandbox::RecordedRequest> requests = m_sandbox->requests();
    return static_cast<int>(
        std::count_if(requests.cbegin(), requests.cend(), [](const sandbox::RecordedRequest &request) {
            return request.path.contains(kOneMachine) && !request.path.contains(u"/extensions"_s);
        }));
}

void TestInventory::slowLists_ofAFewSubscriptions_areShownByResourceGraphMeanwhile()
{
    const QString gone = m_sandbox->machineIds().constFirst();
    const QString slow = gone.section(u'/', 0, 2); // its subscription: the list, and that of states
    m_sandbox->inject({ .kind = Fault::Kind::Delay, .count = 2, .pathContains = slow + kLists, .delay = 6s });
    const QTemporaryDir data;
    Program program(data.path());
    enter(program, *m_sandbox);
    const qsizetype all = m_sandbox->machineIds().size();
    QTRY_COMPARE_WITH_TIMEOUT(program.machines.rows().size(), all, 5'500);
    QVERIFY(program.machines.isLoading());
    QVERIFY(!program.machines.rows().constFirst().machine->subscriptionName.isEmpty());

    // Resource Graph is minutes behind: the lists have the last word.
    QVERIFY(isListed(program, gone));
    QVERIFY(m_sandbox->deleteMachine(gone));
    QTRY_VERIFY_WITH_TIMEOUT(!program.machines.isLoading(), kLimit);
    QVERIFY(!program.machines.lastError());
    QVERIFY(!isListed(program, gone));
    QCOMPARE(program.machines.rows().size(), all - 1);
}

void TestInventory::quickLists_needNoResourceGraph()
{
    const QTemporaryDir data;
    Program program(data.path());
    enter(program, *m_sandbox);
    QTRY_VERIFY_WITH_TIMEOUT(!program.machines.rows().isEmpty() && !program.machines.isLoading(), kLimit);
    QCOMPARE(m_sandbox->requestCount(kGraph), 0);
}

void TestInventory::resourceGraph_refused_listsComeAllTheSame()
{
    const QString slow = m_sandbox->subscriptionIds().constFirst();
    m_sandbox->inject({ .kind = Fault::Kind::Delay, .count = 2, .pathContains = slow + kLists, .delay = 4s });
    m_sandbox->inject({ .kind = Fault::Kind::Status, .pathContains = kGraph, .status = 403 });
    const QTemporaryDir data;
    Program program(data.path());
    enter(program, *m_sandbox);
    QTRY_VERIFY_WITH_TIMEOUT(m_sandbox->requestCount(kGraph) > 0, kLimit);
    QTRY_VERIFY_WITH_TIMEOUT(!program.machines.isLoading(), kLimit);
    QVERIFY2(!program.machines.lastError(), "nobody misses what was only meant to be quicker");
    QCOMPARE(program.machines.rows().size(), m_sandbox->machineIds().size());
    QVERIFY(m_sandbox->faults().isEmpty());
}

/// There is something to look at already.
void TestInventory::refresh_slowLists_needsNoResourceGraph()
{
    const QTemporaryDir data;
    Program program(data.path());
    enter(program, *m_sandbox);
    QTRY_VERIFY_WITH_TIMEOUT(!program.machines.rows().isEmpty() && !program.machines.isLoading(), kLimit);
    const QString slow = m_sandbox->subscriptionIds().constFirst();
    m_sandbox->inject({ .kind = Fault::Kind::Delay, .count = 2, .pathContains = slow + kLists, .delay = 3s });
    program.machines.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!program.machines.isLoading(), kLimit);
    QVERIFY(m_sandbox->faults().isEmpty());
    QCOMPARE(m_sandbox->requestCount(kGraph), 0);
}

void TestInventory::states_notTold_areTheLastKnownWithTheirAge()
{
    const QTemporaryDir data;
    Program program(data.path());
    enter(program, *m_sandbox);
    const auto refreshed = [&program] {
        return QTest::qWaitFor([&program] { return !program.machines.isLoading(); }, kLimit);
    };
    const auto web = [&program] {
        const QList<ui::MachineRow> &rows = program.machines.rows();
        const auto found = std::find_if(rows.cbegin(), rows.cend(), [](const ui::MachineRow &row) {
            return row.machine->name == u"web-01"_s;
        });
        return found == rows.cend() ? ui::MachineRow() : *found;
    };
    const QDateTime before = program.world.clock().now();
    QVERIFY(refreshed());
    QCOMPARE(web().machine->power, azure::PowerState::Running);
    QVERIFY(!web().stateAsOf.isValid()); // of now
    const QDateTime told = program.world.clock().now();

    m_sandbox->setOperationDelay(0ms);
    const auto stopped =
        awaited(program.world.session()->changes().run(
                    { .kind = azure::MachineChangeKind::Stop, .machine = web().machine->id }, {}, {}),
                20s);
    QVERIFY(stopped && *stopped);
    m_sandbox->inject({ .kind = Fault::Kind::Status,
                        .count = static_cast<int>(m_sandbox->subscriptionIds().size()),
                        .pathContains = u"statusOnly"_s,
                        .status = 403 });
    program.machines.refresh();
    QVERIFY(refreshed());
    QVERIFY(m_sandbox->faults().isEmpty());
    QVERIFY(!program.machines.lastError());
    QCOMPARE(web().machine->power, azure::PowerState::Running); // as far as anybody knows
    QVERIFY(web().machine->agent != azure::AgentState::Unknown);
    QVERIFY(web().stateAsOf >= before && web().stateAsOf <= told);

    program.machines.refresh();
    QVERIFY(refreshed());
    QCOMPARE(web().machine->power, azure::PowerState::Deallocated);
    QVERIFY(!web().stateAsOf.isValid());
}

/// Who is not in a list that has been read has gone, whatever was true a moment before.
void TestInventory::resourceGraph_answersAfterTheLists_bringsNobodyBack()
{
    const QString gone = m_sandbox->machineIds().constFirst();
    const qsizetype all = m_sandbox->machineIds().size();
    m_sandbox->inject({ .kind = Fault::Kind::Delay,
                        .count = 2,
                        .pathContains = gone.section(u'/', 0, 2) + kLists,
                        .delay = 3s });
    m_sandbox->inject({ .kind = Fault::Kind::LateAnswer, .pathContains = kGraph, .delay = 5s });
    const QTemporaryDir data;
    Program program(data.path());
    enter(program, *m_sandbox);
    QTRY_VERIFY_WITH_TIMEOUT(program.machines.isLoading() && takenUp(kGraph), kLimit);
    QVERIFY(m_sandbox->deleteMachine(gone)); // Resource Graph's answer, which is on its way, has it
    QTRY_VERIFY_WITH_TIMEOUT(!program.machines.isLoading(), kLimit);
    QCOMPARE(m_sandbox->requestCount(kGraph), 0); // it has not come yet
    QTRY_VERIFY_WITH_TIMEOUT(m_sandbox->requestCount(kGraph) > 0, kLimit);
    const auto isBack = [&] { return isListed(program, gone); };
    QVERIFY(!QTest::qWaitFor(isBack, 2'000)); // what has come is not shown at once
    QCOMPARE(program.machines.rows().size(), all - 1);
}

/// It was asked ahead of lists that have been read since, and read anew.
void TestInventory::resourceGraph_answersAfterARefresh_bringsNobodyBack()
{
    const QString gone = m_sandbox->machineIds().constFirst();
    const qsizetype all = m_sandbox->machineIds().size();
    const QString slow = gone.section(u'/', 0, 2);
    m_sandbox->inject({ .kind = Fault::Kind::Delay, .count = 2, .pathContains = slow + kLists, .delay = 3s });
    m_sandbox->inject({ .kind = Fault::Kind::LateAnswer, .pathContains = kGraph, .delay = 5s });
    const QTemporaryDir data;
    Program program(data.path());
    enter(program, *m_sandbox);
    QTRY_VERIFY_WITH_TIMEOUT(program.machines.isLoading() && takenUp(kGraph), kLimit);
    QVERIFY(m_sandbox->deleteMachine(gone)); // Resource Graph's answer, which is on its way, has it
    QTRY_VERIFY_WITH_TIMEOUT(!program.machines.isLoading(), kLimit);
    QCOMPARE(m_sandbox->requestCount(kGraph), 0); // it has not come yet
    QVERIFY(!isListed(program, gone));

    bool wasBack = false;
    connect(&program.machines, &ui::MachineService::changed, &program.machines,
            [&] { wasBack = wasBack || isListed(program, gone); });
    m_sandbox->inject({ .kind = Fault::Kind::Delay, .count = 2, .pathContains = slow + kLists, .delay = 6s });
    program.machines.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_sandbox->requestCount(kGraph) > 0, kLimit);
    QVERIFY(program.machines.isLoading()); // nothing else has told yet who is there
    QTRY_VERIFY_WITH_TIMEOUT(!program.machines.isLoading(), kLimit);
    QVERIFY(!wasBack);
    QCOMPARE(program.machines.rows().size(), all - 1);
}

/// It is behind the lists, and where those may not tell states, its own stay.
void TestInventory::resourceGraph_states_haveTheirAgeUntilListsTellThem()
{
    const QString slow = m_sandbox->machineIds().constFirst().section(u'/', 0, 2);
    const auto rowOf = [](const Program &program, const QString &subscription) {
        const QList<ui::MachineRow> &rows = program.machines.rows();
        const auto found = std::find_if(rows.cbegin(), rows.cend(), [&](const ui::MachineRow &row) {
            return row.machine->id.text().startsWith(subscription, Qt::CaseInsensitive)
                && row.machine->power == azure::PowerState::Running;
        });
        return found == rows.cend() ? ui::MachineRow() : *found;
    };
    for (const bool areStatesRefused : { false, true }) {
        if (areStatesRefused)
            m_sandbox->inject({ .kind = Fault::Kind::Status,
                                .count = static_cast<int>(m_sandbox->subscriptionIds().size()),
                                .pathContains = u"statusOnly"_s,
                                .status = 403 });
        m_sandbox->inject({ .kind = Fault::Kind::Delay,
                            .count = areStatesRefused ? 1 : 2,
                            .pathContains = slow + kLists,
                            .delay = 4s });
        const QTemporaryDir data;
        Program program(data.path());
        const QDateTime before = program.world.clock().now();
        enter(program, *m_sandbox);
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(program, slow).stateAsOf.isValid(), 3'900);
        QVERIFY(rowOf(program, slow).stateAsOf >= before);
        const QDateTime seen = rowOf(program, slow).stateAsOf;
        QTRY_VERIFY_WITH_TIMEOUT(!program.machines.isLoading(), kLimit);
        QVERIFY(!program.machines.lastError());
        QVERIFY(rowOf(program, slow).machine->power == azure::PowerState::Running);
        QCOMPARE(rowOf(program, slow).stateAsOf, areStatesRefused ? seen : QDateTime());
    }
}

/// That it says so above the list is no reason to show what was true an hour ago as if it were now.
void TestInventory::states_whereListsFail_areTheLastKnownWithTheirAge()
{
    const QTemporaryDir data;
    Program program(data.path());
    enter(program, *m_sandbox);
    QTRY_VERIFY_WITH_TIMEOUT(!program.machines.rows().isEmpty() && !program.machines.isLoading(), kLimit);
    const QDateTime told = program.world.clock().now();
    const auto areOld = [&] {
        const QList<ui::MachineRow> &rows = program.machines.rows();
        return std::all_of(rows.cbegin(), rows.cend(), [&told](const ui::MachineRow &row) {
            return row.stateAsOf.isValid() && row.stateAsOf <= told;
        });
    };
    QVERIFY(!areOld());
    m_sandbox->inject({ .kind = Fault::Kind::Status, .count = 50, .pathContains = kLists, .status = 403 });
    program.machines.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!program.machines.isLoading(), kLimit);
    QVERIFY(program.machines.lastError());
    QVERIFY(!program.machines.rows().isEmpty());
    QVERIFY(areOld());
    m_sandbox->clearFaults();
    program.machines.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!program.machines.isLoading(), kLimit);
    QVERIFY(!areOld());
}

void TestInventory::hosts_areLookedAtOnlyWhileTheListIs()
{
    const QTemporaryDir data;
    makeHosts(data.path(), 3);
    Program program(data.path());
    QCOMPARE(program.hosts.hosts().size(), 3);
    enter(program, *m_sandbox);
    QTRY_VERIFY_WITH_TIMEOUT(!program.machines.rows().isEmpty() && !program.machines.isLoading(), kLimit);
    program.machines.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!program.machines.isLoading(), kLimit);
    QCOMPARE(lookedAt(), 0);
    program.machines.setLookedAt(true);
    QTRY_COMPARE_WITH_TIMEOUT(lookedAt(), 3, kLimit); // what two refreshes owe, once
    program.machines.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(lookedAt(), 6, kLimit);
}

void TestInventory::hosts_many_areLookedAtFewAtATime()
{
    const QTemporaryDir data;
    makeHosts(data.path(), 8);
    Program program(data.path());
    enter(program, *m_sandbox);
    QTRY_VERIFY_WITH_TIMEOUT(!program.machines.rows().isEmpty() && !program.machines.isLoading(), kLimit);
    m_sandbox->inject({ .kind = Fault::Kind::Delay, .count = 2, .pathContains = kOneMachine, .delay = 1s });
    QElapsedTimer timer;
    timer.start();
    program.machines.setLookedAt(true);
    QTRY_VERIFY_WITH_TIMEOUT(lookedAt() > 0, kLimit);
    QCOMPARE_GE(timer.elapsed(), 900); // two are held up, and nobody overtakes them
    QTRY_COMPARE_WITH_TIMEOUT(lookedAt(), 8, kLimit);
}

/// Machines are judged as they come, and shown a moment later.
void TestInventory::host_knownWhileItsMachineWaitsToBeShown_isInItsRow()
{
    const auto subscriptions = static_cast<int>(m_sandbox->subscriptionIds().size());
    m_sandbox->inject(
        { .kind = Fault::Kind::Delay, .count = subscriptions, .pathContains = u"statusOnly"_s, .delay = 3s });
    const QTemporaryDir data;
    Program program(data.path());
    enter(program, *m_sandbox);
    QTRY_VERIFY_WITH_TIMEOUT(!program.machines.rows().isEmpty(), kLimit);
    for (const QString &list : { u"/networkInterfaces?"_s, u"/publicIPAddresses?"_s })
        QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->requestCount(list), subscriptions, kLimit);
    QTest::qWait(50); // the other subscriptions' machines have come, and are not shown at once
    QStringList waiting = m_sandbox->machineIds();
    waiting.removeIf([&program](const QString &id) { return isListed(program, id); });
    // Where this computer was too busy to see them wait, it is one that is shown.
    const QString machine = waiting.isEmpty() ? m_sandbox->machineIds().constLast() : waiting.constLast();
    QVERIFY(putHost(data.path(), machine));
    program.hosts.reload();
    QTRY_VERIFY_WITH_TIMEOUT(isListed(program, machine), kLimit);
    const QList<ui::MachineRow> &rows = program.machines.rows();
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [&machine](const ui::MachineRow &one) {
        return one.machine->id.text().compare(machine, Qt::CaseInsensitive) == 0;
    });
    QVERIFY(!row->host.isEmpty());
    QCOMPARE(row->verdict.kind, provisioning::VerdictKind::HasDocker);
}

QTEST_GUILESS_MAIN(TestInventory)
#include "tst_inventory.moc"
