// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/engine.h"
#include "docker/exec.h"
#include "docker/shell.h"
#include "fakeengine.h"
#include "support/awaited.h"
#include "support/testclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::docker;
using namespace slipway::test;

namespace {

const ContainerId kContainer(u"web_1"_s);
const ExecId kExec(u"e1"_s);
constexpr auto kUpgraded = "Connection: Upgrade\r\nUpgrade: tcp\r\n";
constexpr auto kNoSuchProgram =
    "OCI runtime exec failed: exec failed: unable to start container process: exec: "
    "\"bash\": executable file not found in $PATH: unknown\r\n";

QJsonObject jsonOf(const FakeRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

/// Plays /exec: programs that are there, and what they say.
struct FakeExecs
{
    QStringList programs { u"sh"_s };
    QByteArray greeting = "# ";
    int exitCode = 0;
    int resizeStatus = 200;
    QByteArray environment = R"(["PATH=/bin"])";
    QList<FakeConnectionPtr> streams {};

    bool isThere = false;
    bool hasEnded = false;

    void answer(const FakeConnectionPtr &connection, const FakeRequest &request)
    {
        if (request.target.endsWith("/containers/web_1/json")) {
            connection->answer(200, R"({"Config":{"Env":)" + environment + "}}");
        } else if (request.target.endsWith("/exec")) {
            const QString program = jsonOf(request).value("Cmd"_L1).toArray().at(0).toString();
            isThere = programs.contains(program);
            hasEnded = !isThere;
            connection->answer(201, R"({"Id":"e1"})");
        } else if (request.target.endsWith("/start")) {
            streams.append(connection);
            connection->answerHead(101, kUpgraded);
            connection->send(isThere ? greeting : QByteArray(kNoSuchProgram));
            if (!isThere)
                connection->end();
        } else if (request.target.contains("/resize")) {
            if (resizeStatus == 200)
                connection->answer(200, "");
            else
                connection->answer(resizeStatus, R"({"message":"too early"})");
        } else {
            connection->answer(200,
                               hasEnded ? R"({"Running":false,"ExitCode":)"
                                       + QByteArray::number(isThere ? exitCode : 127) + "}"
                                        : QByteArray(R"({"Running":true,"ExitCode":null})"));
        }
    }
    void end(int code)
    {
        exitCode = code;
        hasEnded = true;
        streams.constLast()->end();
    }
};

} // namespace

class TestExec final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void create_options_areSentAsTheyAre_data();
    void create_options_areSentAsTheyAre();
    void create_status_isMapped_data();
    void create_status_isMapped();
    void create_idThatCannotBe_isNotSent();
    void create_malformedAnswer_isProtocol();
    void start_upgrade_givesStreamAndEarlyBytes();
    void start_refused_isTheEnginesError();
    void resize_request_isExact();
    void resizeAtStart_notReadyYet_isTriedAgain();
    void state_answers_areRead_data();
    void state_answers_areRead();
    void exitCode_stillRunning_isWaitedFor();
    void shell_talks_untilItEnds();
    void shell_missingOnes_areTriedInTurn();
    void shell_typedBeforeItAnswers_reachesTheOneThatIsThere();
    void shell_silentOne_getsWhatIsTyped();
    void shell_refusedSize_doesNotEndTheNextOnes();
    void shell_noneIsThere_isNotFound();
    void shell_ownCommand_isNotReplaced();
    void shell_exit127AfterTalking_isItsCode();
    void shell_environment_hasTermAndLocale_data();
    void shell_environment_hasTermAndLocale();
    void shell_paused_readsNothing();
    void shell_resized_latestSizeIsSent();
    void shell_connectionLost_isUnreachable();
    void shell_stopped_isCancelled();

private:
    std::unique_ptr<Shell> makeShell(ShellOptions options = {});
    QString programOf(int index) const;

    std::unique_ptr<FakeEngine> m_fake;
    std::unique_ptr<TestClock> m_clock;
    std::shared_ptr<HostLink> m_link;
    std::unique_ptr<Exec> m_exec;
    FakeExecs m_execs;
    QString m_started;
    QByteArray m_output;
};

using Ended = Result<std::optional<int>>;

void TestExec::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fake = std::make_unique<FakeEngine>();
    m_clock = std::make_unique<TestClock>();
    m_link = std::make_shared<HostLink>(Host {}, std::make_unique<FakeConnector>(m_fake->server), *m_clock);
    m_exec = std::make_unique<Exec>(m_link->engine, *m_clock);
    m_execs = {};
    m_started.clear();
    m_output.clear();
    m_fake->onOther = [this](const FakeConnectionPtr &connection, const FakeRequest &request) {
        m_execs.answer(connection, request);
    };
}

void TestExec::cleanup()
{
    m_execs = {};
    m_exec.reset();
    m_link.reset();
    m_clock.reset();
    m_fake.reset();
}

std::unique_ptr<Shell> TestExec::makeShell(ShellOptions options)
{
    return std::make_unique<Shell>(
        m_link, *m_clock, kContainer, std::move(options),
        Shell::Observer { .started = [this](const QString &command) { m_started = command; },
                          .output = [this](const QByteArray &bytes) { m_output += bytes; } });
}

/// Of the n-th exec that was made.
QString TestExec::programOf(int index) const
{
    QStringList programs;
    const QList<FakeRequest> requests = m_fake->server.requests();
    for (const FakeRequest &request : requests) {
        if (request.method == "POST" && request.target.endsWith("/exec"))
            programs.append(jsonOf(request).value("Cmd"_L1).toArray().at(0).toString());
    }
    return programs.value(index);
}

void TestExec::create_options_areSentAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("api");
    QTest::addColumn<bool>("hasSize");
    QTest::newRow("1.41 has no size") << "1.41"_ba << false;
    QTest::newRow("1.42 has one") << "1.42"_ba << true;
}

void TestExec::create_options_areSentAsTheyAre()
{
    QFETCH(const QByteArray, api);
    QFETCH(const bool, hasSize);
    m_fake->apiVersion = api;
    const std::optional<Result<ExecId>> id = awaited(m_exec->create(kContainer,
                                                                    { .command = { u"sh"_s, u"-l"_s },
                                                                      .user = u"app"_s,
                                                                      .workingDirectory = u"/srv"_s,
                                                                      .environment = { u"A=b c"_s },
                                                                      .size = { 33, 101 } },
                                                                    {}));
    QVERIFY(id && *id);
    QCOMPARE((*id)->text(), u"e1"_s);
    const FakeRequest sent = m_fake->server.requests().constLast();
    QCOMPARE(sent.method + ' ' + sent.target, "POST /v"_ba + api + "/containers/web_1/exec");
    QVERIFY(sent.head.contains("Content-Type: application/json"));
    QJsonObject body = jsonOf(sent);
    QVERIFY(!body.take("DetachKeys"_L1).toString().isEmpty()); // Ctrl+P is for the program
    QJsonObject expected { { u"AttachStdin"_s, true },
                           { u"AttachStdout"_s, true },
                           { u"AttachStderr"_s, true },
                           { u"Tty"_s, true },
                           { u"Cmd"_s, QJsonArray { u"sh"_s, u"-l"_s } },
                           { u"User"_s, u"app"_s },
                           { u"WorkingDir"_s, u"/srv"_s },
                           { u"Env"_s, QJsonArray { u"A=b c"_s } } };
    if (hasSize)
        expected.insert(u"ConsoleSize"_s, QJsonArray { 33, 101 });
    QCOMPARE(body, expected);
}

void TestExec::create_status_isMapped_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    QTest::newRow("no such container") << 404 << static_cast<int>(ErrorKind::NotFound);
    QTest::newRow("does not run") << 409 << static_cast<int>(ErrorKind::Conflict);
    QTest::newRow("bad request") << 400 << static_cast<int>(ErrorKind::Invalid);
    QTest::newRow("engine failed") << 500 << static_cast<int>(ErrorKind::Service);
}

void TestExec::create_status_isMapped()
{
    QFETCH(const int, status);
    QFETCH(const int, kind);
    m_fake->onOther = [status](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->answer(status, R"({"message":"the engine's words"})");
    };
    const std::optional<Result<ExecId>> id = awaited(m_exec->create(kContainer, {}, {}));
    QVERIFY(id && !*id);
    QCOMPARE(static_cast<int>(id->error().kind), kind);
    QCOMPARE(id->error().subject, kContainer.text());
    QCOMPARE(id->error().detail, u"the engine's words"_s);
}

void TestExec::create_idThatCannotBe_isNotSent()
{
    const std::optional<Result<ExecId>> id = awaited(m_exec->create(ContainerId(u"a/../b"_s), {}, {}));
    QVERIFY(id && !*id);
    QCOMPARE(id->error().kind, ErrorKind::Invalid);
    const std::optional<Result<>> resized = awaited(m_exec->resize(ExecId(u"a?b"_s), {}, {}));
    QVERIFY(resized && !*resized);
    QCOMPARE(resized->error().kind, ErrorKind::Invalid);
    QVERIFY(m_fake->server.requests().isEmpty());
}

void TestExec::create_malformedAnswer_isProtocol()
{
    m_fake->onOther = [](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->answer(201, R"({"Id":)");
    };
    const std::optional<Result<ExecId>> id = awaited(m_exec->create(kContainer, {}, {}));
    QVERIFY(id && !*id);
    QCOMPARE(id->error().kind, ErrorKind::Protocol);
}

void TestExec::start_upgrade_givesStreamAndEarlyBytes()
{
    m_execs.isThere = true;
    QVERIFY(awaited(m_link->engine.connect({})));
    const std::optional<Result<net::HijackedStream>> started = awaited(m_exec->start(kExec, {}, {}));
    QVERIFY(started && *started);
    QCOMPARE((*started)->early, "# "_ba);
    const FakeRequest sent = m_fake->server.requests().constLast();
    QCOMPARE(sent.method + ' ' + sent.target, "POST /v1.43/exec/e1/start"_ba);
    QVERIFY(sent.head.contains("Upgrade: tcp"));
    QCOMPARE(jsonOf(sent),
             (QJsonObject {
                 { u"Detach"_s, false }, { u"Tty"_s, true }, { u"ConsoleSize"_s, QJsonArray { 24, 80 } } }));
}

void TestExec::start_refused_isTheEnginesError()
{
    m_fake->onOther = [](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->answer(409, R"({"message":"container web_1 is not running"})");
    };
    const std::optional<Result<net::HijackedStream>> started = awaited(m_exec->start(kExec, {}, {}));
    QVERIFY(started && !*started);
    QCOMPARE(started->error().kind, ErrorKind::Conflict);
    QVERIFY(started->error().detail.contains(u"is not running"_s));
}

void TestExec::resize_request_isExact()
{
    const std::optional<Result<>> resized = awaited(m_exec->resize(kExec, { 30, 120 }, {}));
    QVERIFY(resized && *resized);
    QCOMPARE(m_fake->server.requests().constLast().target, "/v1.43/exec/e1/resize?h=30&w=120"_ba);
}

void TestExec::resizeAtStart_notReadyYet_isTriedAgain()
{
    m_clock->setSleepsEndAtOnce(true);
    m_execs.resizeStatus = 500;
    const std::optional<Result<>> resized = awaited(m_exec->resizeAtStart(kExec, { 30, 120 }, {}));
    QVERIFY(resized && !*resized);
    QCOMPARE(m_fake->server.count("POST", "/resize"), 10);
    QVERIFY(m_clock->sleeps().contains(90ms));
}

void TestExec::state_answers_areRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isRunning");
    QTest::addColumn<int>("code");
    QTest::newRow("running") << R"({"Running":true,"ExitCode":null})"_ba << true << -1;
    QTest::newRow("running, old engine") << R"({"Running":true,"ExitCode":0})"_ba << true << -1;
    QTest::newRow("ended") << R"({"Running":false,"ExitCode":3,"Pid":0})"_ba << false << 3;
    QTest::newRow("not begun") << R"({"Running":false,"ExitCode":null})"_ba << false << -1;
}

void TestExec::state_answers_areRead()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, isRunning);
    QFETCH(const int, code);
    m_fake->onOther = [&body](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->answer(200, body);
    };
    const std::optional<Result<ExecState>> state = awaited(m_exec->state(kExec, {}));
    QVERIFY(state && *state);
    QCOMPARE((*state)->isRunning, isRunning);
    QCOMPARE((*state)->exitCode.value_or(-1), code);
}

void TestExec::exitCode_stillRunning_isWaitedFor()
{
    m_clock->setSleepsEndAtOnce(true);
    int asked = 0;
    m_fake->onOther = [&asked](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->answer(200, ++asked < 3 ? R"({"Running":true})" : R"({"Running":false,"ExitCode":9})");
    };
    const std::optional<Ended> code = awaited(m_exec->exitCode(kExec, {}));
    QVERIFY(code && *code);
    QCOMPARE(code->value().value_or(-1), 9);
    QCOMPARE(asked, 3);
}

void TestExec::shell_talks_untilItEnds()
{
    const std::unique_ptr<Shell> shell = makeShell({ .command = { u"sh"_s } });
    std::optional<Ended> ended;
    TaskScope scope;
    scope.run(shell->run(scope.token()), [&ended](const Ended &result) { ended = result; });
    QTRY_COMPARE(m_output, "# "_ba);
    QCOMPARE(m_started, u"sh"_s);
    shell->write("ls\r");
    shell->write("exit 3\r");
    QTRY_COMPARE(m_execs.streams.constLast()->received(), "ls\rexit 3\r"_ba);
    m_execs.streams.constLast()->send("bye");
    m_execs.end(3);
    QTRY_VERIFY(ended);
    QVERIFY(*ended);
    QCOMPARE(ended->value().value_or(-1), 3);
    QCOMPARE(m_output, "# bye"_ba);
}

void TestExec::shell_missingOnes_areTriedInTurn()
{
    const std::unique_ptr<Shell> shell = makeShell();
    std::optional<Ended> ended;
    TaskScope scope;
    scope.run(shell->run(scope.token()), [&ended](const Ended &result) { ended = result; });
    QTRY_COMPARE(m_started, u"sh"_s);
    QCOMPARE(m_output, "# "_ba); // nothing of the engine's words about the others
    QCOMPARE(programOf(0), u"bash"_s);
    QCOMPARE(programOf(1), u"ash"_s);
    QCOMPARE(programOf(2), u"sh"_s);
    m_execs.end(0);
    QTRY_VERIFY(ended && *ended);
}

void TestExec::shell_typedBeforeItAnswers_reachesTheOneThatIsThere()
{
    const std::unique_ptr<Shell> shell = makeShell();
    TaskScope scope;
    scope.run(shell->run(scope.token()), [](const Ended &) {});
    shell->write("ls\r");
    QTRY_COMPARE(m_started, u"sh"_s);
    QTRY_COMPARE(m_execs.streams.constLast()->received(), "ls\r"_ba);
    QCOMPARE(m_execs.streams.size(), 3);
    QVERIFY(m_execs.streams.constFirst()->received().isEmpty());
}

void TestExec::shell_silentOne_getsWhatIsTyped()
{
    m_execs.programs = { u"bash"_s };
    m_execs.greeting.clear();
    const std::unique_ptr<Shell> shell = makeShell();
    TaskScope scope;
    scope.run(shell->run(scope.token()), [](const Ended &) {});
    shell->write("ls\r");
    QTRY_COMPARE(m_execs.streams.size(), 1);
    QTRY_VERIFY(m_clock->sleeps().contains(2s));
    QVERIFY(m_execs.streams.constFirst()->received().isEmpty());
    m_clock->advance(2s);
    QTRY_COMPARE(m_execs.streams.constFirst()->received(), "ls\r"_ba);
}

void TestExec::shell_refusedSize_doesNotEndTheNextOnes()
{
    const std::unique_ptr<Shell> shell = makeShell({ .command = { u"sh"_s }, .size = { 24, 80 } });
    TaskScope scope;
    scope.run(shell->run(scope.token()), [](const Ended &) {});
    QTRY_COMPARE(m_fake->server.count("POST", "/resize"), 1);
    m_execs.resizeStatus = 404;
    shell->resize({ 30, 100 });
    QTRY_COMPARE(m_fake->server.count("POST", "/resize"), 2);
    m_execs.resizeStatus = 200;
    shell->resize({ 31, 101 });
    QTRY_COMPARE(m_fake->server.count("POST", "/resize"), 3);
}

void TestExec::shell_noneIsThere_isNotFound()
{
    m_execs.programs.clear();
    const std::unique_ptr<Shell> shell = makeShell();
    const std::optional<Ended> ended = awaited(shell->run({}));
    QVERIFY(ended && !*ended);
    QCOMPARE(ended->error().kind, ErrorKind::NotFound);
    QCOMPARE(ended->error().code, u"shell.none"_s);
    QVERIFY(ended->error().detail.contains(u"executable file not found"_s));
    QVERIFY(m_output.isEmpty());
    QVERIFY(m_started.isEmpty());
}

void TestExec::shell_ownCommand_isNotReplaced()
{
    const std::unique_ptr<Shell> shell = makeShell({ .command = { u"fish"_s } });
    const std::optional<Ended> ended = awaited(shell->run({}));
    QVERIFY(ended && !*ended);
    QCOMPARE(ended->error().code, u"shell.none"_s);
    QCOMPARE(programOf(0), u"fish"_s);
    QCOMPARE(programOf(1), QString());
}

void TestExec::shell_exit127AfterTalking_isItsCode()
{
    m_execs.programs = { u"bash"_s };
    const std::unique_ptr<Shell> shell = makeShell();
    std::optional<Ended> ended;
    TaskScope scope;
    scope.run(shell->run(scope.token()), [&ended](const Ended &result) { ended = result; });
    QTRY_COMPARE(m_output, "# "_ba);
    m_execs.end(127);
    QTRY_VERIFY(ended);
    QVERIFY(*ended);
    QCOMPARE(ended->value().value_or(-1), 127);
    QCOMPARE(programOf(1), QString());
}

void TestExec::shell_environment_hasTermAndLocale_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QStringList>("sent");
    const QStringList terminal { u"TERM=xterm-256color"_s, u"COLORTERM=truecolor"_s };
    QTest::newRow("none") << "null"_ba << terminal + QStringList { u"LANG=C.UTF-8"_s, u"A=b"_s };
    QTest::newRow("a locale of its own")
        << R"(["LANG=ja_JP.UTF-8"])"_ba << terminal + QStringList { u"A=b"_s };
    QTest::newRow("LC_ALL") << R"(["LC_ALL=C"])"_ba << terminal + QStringList { u"A=b"_s };
}

void TestExec::shell_environment_hasTermAndLocale()
{
    QFETCH(const QByteArray, own);
    QFETCH(const QStringList, sent);
    m_execs.environment = own;
    const std::unique_ptr<Shell> shell = makeShell({ .command = { u"none"_s }, .environment = { u"A=b"_s } });
    QVERIFY(awaited(shell->run({})));
    for (const FakeRequest &request : m_fake->server.requests()) {
        if (request.target.endsWith("/exec"))
            QCOMPARE(jsonOf(request).value("Env"_L1).toArray(), QJsonArray::fromStringList(sent));
    }
    QCOMPARE(m_fake->server.count("POST", "/containers/web_1/exec"), 1);
}

void TestExec::shell_paused_readsNothing()
{
    const std::unique_ptr<Shell> shell = makeShell({ .command = { u"sh"_s } });
    std::optional<Ended> ended;
    TaskScope scope;
    scope.run(shell->run(scope.token()), [&ended](const Ended &result) { ended = result; });
    QTRY_COMPARE(m_output, "# "_ba);
    shell->setPaused(true);
    m_execs.streams.constLast()->send("one"); // the read that was under way
    QTRY_COMPARE(m_output, "# one"_ba);
    m_execs.streams.constLast()->send("two");
    QTest::qWait(20);
    QCOMPARE(m_output, "# one"_ba);
    shell->setPaused(false);
    QTRY_COMPARE(m_output, "# onetwo"_ba);
    m_execs.end(0);
    QTRY_VERIFY(ended);
}

void TestExec::shell_resized_latestSizeIsSent()
{
    const std::unique_ptr<Shell> shell = makeShell({ .command = { u"sh"_s }, .size = { 10, 20 } });
    TaskScope scope;
    scope.run(shell->run(scope.token()), [](const Ended &) {});
    QTRY_COMPARE(m_fake->server.count("POST", "/resize?h=10&w=20"), 1);
    shell->resize({ 11, 21 });
    shell->resize({ 12, 22 });
    QTRY_COMPARE(m_fake->server.count("POST", "/resize?h=12&w=22"), 1);
    QCOMPARE(m_fake->server.count("POST", "/resize?h=11&w=21"), 0);
}

void TestExec::shell_connectionLost_isUnreachable()
{
    const std::unique_ptr<Shell> shell = makeShell({ .command = { u"sh"_s } });
    std::optional<Ended> ended;
    TaskScope scope;
    scope.run(shell->run(scope.token()), [&ended](const Ended &result) { ended = result; });
    QTRY_COMPARE(m_output, "# "_ba);
    m_execs.streams.constLast()->reset();
    QTRY_VERIFY(ended);
    QVERIFY(!*ended);
    QCOMPARE(ended->error().kind, ErrorKind::Unreachable);
}

void TestExec::shell_stopped_isCancelled()
{
    const std::unique_ptr<Shell> shell = makeShell({ .command = { u"sh"_s } });
    std::optional<Ended> ended;
    TaskScope scope;
    std::stop_source stop;
    scope.run(shell->run(stop.get_token()), [&ended](const Ended &result) { ended = result; });
    QTRY_COMPARE(m_output, "# "_ba);
    stop.request_stop();
    QTRY_VERIFY(ended);
    QVERIFY(!*ended);
    QCOMPARE(ended->error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestExec)
#include "tst_exec.moc"
