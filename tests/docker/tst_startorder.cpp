// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/compose/dependencywait.h"
#include "docker/composelabels.h"
#include "fakeengine.h"
#include "support/awaited.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::docker;
using namespace slipway::test;

namespace {

/// "web < db:service_healthy" is a service with the label; "!" before it: it runs and is not chosen; "?" the
/// same, and it is not healthy yet.
ContainerSummary rowOf(const QString &text)
{
    ContainerSummary row;
    const bool isUnhealthy = text.startsWith(u'?');
    const bool isRunning = isUnhealthy || text.startsWith(u'!');
    const QString about = text.mid(isRunning ? 1 : 0);
    row.project = u"shop"_s;
    row.service = about.section(u" < "_s, 0, 0);
    row.id = ContainerId(row.service);
    row.name = row.service;
    row.state = ContainerState::parse(isRunning ? u"running"_s : u"exited"_s);
    row.health = isUnhealthy ? ContainerHealth::Starting : ContainerHealth::None;
    if (about.contains(u" < "_s))
        row.labels.insert(kDependsOnLabel, about.section(u" < "_s, 1));
    return row;
}

QStringList wordsOf(const StartGates &gates)
{
    QStringList words;
    for (auto of = gates.cbegin(); of != gates.cend(); ++of) {
        for (const StartGate &gate : *of) {
            const QString mark = gate.condition == DependencyCondition::Healthy ? u"+"_s
                : gate.condition == DependencyCondition::Completed              ? u"*"_s
                                                                                : QString();
            words.append(of.key().text() + u">"_s + gate.container.text() + mark);
        }
    }
    words.sort();
    return words;
}

QList<ContainerId> chosenOf(const QList<ContainerSummary> &rows)
{
    QList<ContainerId> chosen;
    for (const ContainerSummary &row : rows) {
        if (row.state.known() != ContainerState::Running)
            chosen.append(row.id);
    }
    return chosen;
}

QList<ContainerSummary> rowsOf(const QStringList &texts)
{
    QList<ContainerSummary> rows;
    for (const QString &text : texts)
        rows.append(rowOf(text));
    return rows;
}

} // namespace

Q_DECLARE_METATYPE(slipway::docker::DependencyCondition)

class TestStartOrder final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void label_text_isRead_data();
    void label_text_isRead();
    void label_written_isWhatIsRead();
    void gates_project_isOrdered_data();
    void gates_project_isOrdered();
    void gates_restart_areThoseOfTheChosen();
    void gates_otherProjectsAndOneOffs_areLeftAlone();
    void gates_unhealthyThatRuns_isWaitedFor();
    void gates_scaledService_isWaitedForWhole();
    void gates_ringOfMany_isQuick();
    void wait_state_decides_data();
    void wait_state_decides();
    void wait_notYet_looksAgain();
    void wait_tooLong_isTimeout_data();
    void wait_tooLong_isTimeout();
    void wait_stopped_isCancelled();
    void wait_removed_isNotFound();
};

void TestStartOrder::label_text_isRead_data()
{
    using enum DependencyCondition;
    using List = QList<ServiceDependency>;
    QTest::addColumn<QString>("label");
    QTest::addColumn<List>("dependencies");
    QTest::newRow("none") << QString() << List {};
    QTest::newRow("one") << u"db:service_healthy:false"_s << List { { u"db"_s, Healthy } };
    QTest::newRow("several")
        << u"db:service_healthy:true,job:service_completed_successfully:false,c:service_started:false"_s
        << List { { u"db"_s, Healthy }, { u"job"_s, Completed }, { u"c"_s, Started } };
    QTest::newRow("older compose") << u"db,cache:service_started"_s
                                   << List { { u"db"_s, Started }, { u"cache"_s, Started } };
    QTest::newRow("condition of the future")
        << u"db:service_dreaming:false"_s << List { { u"db"_s, Started } };
    QTest::newRow("nothing between commas") << u",db,, :service_healthy"_s << List { { u"db"_s, Started } };
}

void TestStartOrder::label_text_isRead()
{
    QFETCH(QString, label);
    QTEST(dependenciesFrom(label), "dependencies");
}

void TestStartOrder::label_written_isWhatIsRead()
{
    using enum DependencyCondition;
    const QList<ServiceDependency> dependencies { { u"db"_s, Healthy },
                                                  { u"job"_s, Completed },
                                                  { u"c"_s, Started } };
    QCOMPARE(dependencyLabel(dependencies),
             u"db:service_healthy:false,job:service_completed_successfully:false,c:service_started:false"_s);
    QCOMPARE(dependenciesFrom(dependencyLabel(dependencies)), dependencies);
    QVERIFY(dependencyLabel({}).isEmpty());
}

void TestStartOrder::gates_project_isOrdered_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QStringList>("start");
    QTest::addColumn<QStringList>("stop");
    const auto row = [](const char *name, const QStringList &rows, const QStringList &start,
                        const QStringList &stop) { QTest::newRow(name) << rows << start << stop; };
    row("independent", { u"a"_s, u"b"_s }, {}, {});
    row("one on another", { u"web < db"_s, u"db"_s }, { u"web>db"_s }, { u"db>web"_s });
    row("conditions",
        { u"web < db:service_healthy:false,job:service_completed_successfully:false"_s, u"db"_s, u"job"_s },
        { u"web>db+"_s, u"web>job*"_s }, { u"db>web"_s, u"job>web"_s });
    row("chain", { u"a < b"_s, u"b < c"_s, u"c"_s }, { u"a>b"_s, u"b>c"_s }, { u"b>a"_s, u"c>b"_s });
    row("diamond", { u"a < b,c"_s, u"b < d"_s, u"c < d"_s, u"d"_s },
        { u"a>b"_s, u"a>c"_s, u"b>d"_s, u"c>d"_s }, { u"b>a"_s, u"c>a"_s, u"d>b"_s, u"d>c"_s });
    row("on what is not there", { u"web < ghost:service_healthy:false"_s }, {}, {});
    row("on what runs", { u"web < db"_s, u"!db"_s }, {}, {});
    row("on what runs and has no health check", { u"web < db:service_healthy:false"_s, u"!db"_s }, {}, {});
    row("on what runs and is not healthy yet", { u"web < db:service_healthy:false"_s, u"?db"_s },
        { u"web>db+"_s }, {});
    row("on a job that runs", { u"web < job:service_completed_successfully:false"_s, u"!job"_s },
        { u"web>job*"_s }, {});
    row("itself", { u"a < a"_s }, {}, {});
    row("two in a circle", { u"a < b"_s, u"b < a"_s }, { u"b>a"_s }, { u"a>b"_s });
    row("three in a circle, and one before it", { u"z < a"_s, u"a < b"_s, u"b < c"_s, u"c < a"_s },
        { u"b>c"_s, u"c>a"_s, u"z>a"_s }, { u"a>c"_s, u"a>z"_s, u"c>b"_s });
    row("two circles", { u"a < b"_s, u"b < a"_s, u"c < d"_s, u"d < c"_s }, { u"b>a"_s, u"d>c"_s },
        { u"a>b"_s, u"c>d"_s });
}

void TestStartOrder::gates_project_isOrdered()
{
    QFETCH(QStringList, rows);
    const QList<ContainerSummary> all = rowsOf(rows);
    QTEST(wordsOf(startGates(all, chosenOf(all))), "start");
    QTEST(wordsOf(stopGates(all, chosenOf(all))), "stop");
}

void TestStartOrder::gates_restart_areThoseOfTheChosen()
{
    const QList<ContainerSummary> all = rowsOf(
        { u"proxy < web"_s,
          u"web < db:service_healthy:false,cache:service_healthy:false,job:service_completed_successfully:false"_s,
          u"db"_s, u"?cache"_s, u"!job"_s });
    QCOMPARE(wordsOf(restartGates(all, chosenOf(all))), QStringList({ u"proxy>web"_s, u"web>db+"_s }));
    QCOMPARE(wordsOf(restartGates(rowsOf({ u"a < b"_s, u"b < a"_s }),
                                  { ContainerId(u"a"_s), ContainerId(u"b"_s) })),
             QStringList { u"b>a"_s });
}

void TestStartOrder::gates_otherProjectsAndOneOffs_areLeftAlone()
{
    QList<ContainerSummary> all = rowsOf({ u"web < db"_s, u"db"_s });
    all[1].project = u"blog"_s;
    QVERIFY(startGates(all, chosenOf(all)).isEmpty());
    all[1].project = u"shop"_s;
    all[1].isOneOff = true;
    QVERIFY(startGates(all, chosenOf(all)).isEmpty());
    all[1].isOneOff = false;
    all[0].isOneOff = true;
    QVERIFY(startGates(all, chosenOf(all)).isEmpty());
}

void TestStartOrder::gates_unhealthyThatRuns_isWaitedFor()
{
    QList<ContainerSummary> all = rowsOf({ u"web < db:service_healthy:false"_s, u"!db"_s });
    all[1].health = ContainerHealth::Unhealthy;
    QCOMPARE(wordsOf(startGates(all, chosenOf(all))), QStringList { u"web>db+"_s });
}

void TestStartOrder::gates_scaledService_isWaitedForWhole()
{
    QList<ContainerSummary> all = rowsOf({ u"web < db"_s, u"db"_s, u"db"_s });
    all[2].id = ContainerId(u"db2"_s);
    QCOMPARE(wordsOf(startGates(all, chosenOf(all))), QStringList({ u"web>db"_s, u"web>db2"_s }));
}

/// Labels are a stranger's.
void TestStartOrder::gates_ringOfMany_isQuick()
{
    constexpr int kMany = 20'000;
    QList<ContainerSummary> all;
    all.reserve(kMany);
    for (int i = 0; i < kMany; ++i)
        all.append(rowOf(u"s%1 < s%2"_s.arg(i).arg((i + 1) % kMany)));
    const StartGates gates = startGates(all, chosenOf(all));
    QCOMPARE(gates.size(), kMany - 1);
}

void TestStartOrder::wait_state_decides_data()
{
    using enum DependencyCondition;
    QTest::addColumn<DependencyCondition>("condition");
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, DependencyCondition condition, const QByteArray &state,
                        const QString &code = {}) { QTest::newRow(name) << condition << state << code; };
    row("healthy", Healthy, R"({"Running":true,"Health":{"Status":"healthy"}})");
    row("no health check", Healthy, R"({"Running":true})");
    row("ended instead", Healthy, R"({"Running":false,"Status":"exited"})", u"compose.ended"_s);
    row("job done", Completed, R"({"Running":false,"Status":"exited","ExitCode":0})");
    row("job failed", Completed, R"({"Running":false,"Status":"exited","ExitCode":2})",
        u"compose.job-failed"_s);
    row("job dead", Completed, R"({"Running":false,"Status":"dead","ExitCode":2})", u"compose.job-failed"_s);
}

void TestStartOrder::wait_state_decides()
{
    QFETCH(DependencyCondition, condition);
    QFETCH(QByteArray, state);
    QFETCH(QString, code);
    FakeEngine fake;
    TestClock clock;
    fake.onOther = [&state](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->answer(200, R"({"Id":"d1","Name":"/db","State":)" + state + '}');
    };
    const auto link =
        std::make_shared<HostLink>(Host {}, std::make_unique<FakeConnector>(fake.server), clock);
    const auto waited = awaited(waitForDependency(link, { ContainerId(u"d1"_s), condition }, {}));
    QVERIFY(waited);
    QCOMPARE(waited->has_value(), code.isEmpty());
    if (code.isEmpty())
        return;
    QCOMPARE(waited->error().code, code);
    QCOMPARE(waited->error().subject, u"db"_s);
}

void TestStartOrder::wait_notYet_looksAgain()
{
    FakeEngine fake;
    TestClock clock;
    int asked = 0;
    fake.onOther = [&asked](const FakeConnectionPtr &connection, const FakeRequest &) {
        const QByteArray health = ++asked < 4 ? "starting" : "healthy";
        connection->answer(200,
                           R"({"Id":"d1","Name":"/db","State":{"Running":true,"Health":{"Status":")" + health
                               + R"("}}})");
    };
    const auto link =
        std::make_shared<HostLink>(Host {}, std::make_unique<FakeConnector>(fake.server), clock);
    std::optional<Result<>> waited;
    TaskScope scope;
    scope.run(waitForDependency(link, { ContainerId(u"d1"_s), DependencyCondition::Healthy }, scope.token()),
              [&waited](const Result<> &result) { waited = result; });
    for (int looks = 1; looks < 4; ++looks) {
        QTRY_COMPARE(clock.sleeps().count(1s), looks);
        QCOMPARE(asked, looks);
        QVERIFY(!waited);
        clock.advance(1s);
    }
    QTRY_VERIFY(waited);
    QVERIFY(*waited);
    QCOMPARE(asked, 4);
}

void TestStartOrder::wait_tooLong_isTimeout_data()
{
    using enum DependencyCondition;
    QTest::addColumn<DependencyCondition>("condition");
    QTest::addColumn<int>("limit"); // seconds
    QTest::addColumn<QString>("code");
    QTest::newRow("never healthy") << Healthy << static_cast<int>(kHealthLimit.count())
                                   << u"compose.unhealthy"_s;
    QTest::newRow("never done") << Completed << static_cast<int>(kCompletionLimit.count())
                                << u"compose.job-unfinished"_s;
}

void TestStartOrder::wait_tooLong_isTimeout()
{
    QFETCH(DependencyCondition, condition);
    QFETCH(int, limit);
    QFETCH(QString, code);
    FakeEngine fake;
    TestClock clock;
    const auto begin = clock.monotonic();
    fake.onOther = [&clock, limit](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->answer(
            200, R"({"Id":"d1","Name":"/db","State":{"Running":true,"Health":{"Status":"unhealthy"}}})");
        clock.advance(std::chrono::seconds(limit) / 2);
    };
    clock.setSleepsEndAtOnce(true);
    const auto link =
        std::make_shared<HostLink>(Host {}, std::make_unique<FakeConnector>(fake.server), clock);
    const auto waited = awaited(waitForDependency(link, { ContainerId(u"d1"_s), condition }, {}));
    QVERIFY(waited && !*waited);
    QCOMPARE(waited->error().kind, ErrorKind::Timeout);
    QCOMPARE(waited->error().code, code);
    QVERIFY(clock.monotonic() - begin >= std::chrono::seconds(limit));
}

void TestStartOrder::wait_stopped_isCancelled()
{
    FakeEngine fake;
    TestClock clock;
    fake.onOther = [](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->answer(
            200, R"({"Id":"d1","Name":"/db","State":{"Running":true,"Health":{"Status":"starting"}}})");
    };
    const auto link =
        std::make_shared<HostLink>(Host {}, std::make_unique<FakeConnector>(fake.server), clock);
    std::optional<Result<>> waited;
    std::stop_source stop;
    TaskScope scope;
    scope.run(
        waitForDependency(link, { ContainerId(u"d1"_s), DependencyCondition::Healthy }, stop.get_token()),
        [&waited](const Result<> &result) { waited = result; });
    QTRY_VERIFY(clock.sleeps().contains(1s));
    stop.request_stop();
    QTRY_VERIFY(waited);
    QVERIFY(!*waited);
    QCOMPARE(waited->error().kind, ErrorKind::Cancelled);
}

void TestStartOrder::wait_removed_isNotFound()
{
    FakeEngine fake;
    TestClock clock;
    fake.onOther = [](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->answer(404, R"({"message":"No such container: d1"})");
    };
    const auto link =
        std::make_shared<HostLink>(Host {}, std::make_unique<FakeConnector>(fake.server), clock);
    const auto waited =
        awaited(waitForDependency(link, { ContainerId(u"d1"_s), DependencyCondition::Completed }, {}));
    QVERIFY(waited && !*waited);
    QCOMPARE(waited->error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestStartOrder)
#include "tst_startorder.moc"
