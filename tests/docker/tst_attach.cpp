// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/attachment.h"
#include "fakeengine.h"
#include "logframes.h"
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

const ContainerId kContainer(u"web_1"_s);
using Ended = Result<std::optional<int>>;

/// Plays one container: what inspecting tells, its log, and its main process.
struct FakeProcess
{
    QByteArray config = R"({"Tty":true,"OpenStdin":true})";
    QByteArray state = R"({"Running":true,"StartedAt":"1"})";
    QByteArray log {};
    int logStatus = 200;
    int attachStatus = 101;
    QByteArray greeting {};
    FakeConnectionPtr stream {};

    void answer(const FakeConnectionPtr &connection, const FakeRequest &request)
    {
        if (request.target.endsWith("/web_1/json")) {
            connection->answer(
                200, R"({"Path":"sh","Args":["-c","x"],"Config":)" + config + R"(,"State":)" + state + '}');
        } else if (request.target.contains("/web_1/attach?") && attachStatus == 101) {
            stream = connection;
            connection->answerHead(101, "Connection: Upgrade\r\nUpgrade: tcp\r\n");
            if (!greeting.isEmpty())
                connection->send(greeting);
        } else if (request.target.contains("/web_1/attach?")) {
            connection->answer(attachStatus, R"({"message":"container web_1 is paused, unpause it"})");
        } else if (request.target.contains("/web_1/logs?")) {
            connection->answer(logStatus, logStatus == 200 ? log : QByteArray(R"({"message":"no log"})"),
                               "application/vnd.docker.raw-stream");
        } else {
            connection->answer(200, "");
        }
    }
};

} // namespace

Q_DECLARE_METATYPE(slipway::docker::AttachInput)

class TestAttach final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void facts_config_tellsAboutTheInput_data();
    void facts_config_tellsAboutTheInput();
    void facts_malformed_isProtocol();
    void attach_request_isExact();
    void attach_withoutInput_nothingIsSent();
    void attach_terminal_isRawAndHasASize();
    void attach_withoutTerminal_isTakenApart();
    void attach_typedBefore_reachesTheProcess();
    void attach_badFrame_endsWithAnError();
    void attach_cutFrame_isUnreachable();
    void attach_notJoinable_isConflict_data();
    void attach_notJoinable_isConflict();
    void attach_refused_isTheEnginesError();
    void attach_idThatCannotBe_isNotSent();
    void history_terminal_comesFirst();
    void history_withoutTerminal_isTakenApart();
    void history_long_isBounded();
    void history_unreadable_isLeftOut();
    void history_asked_whenJoined();
    void history_slow_liveWaitsBehindIt();
    void history_tooSlow_isLeftOut_data();
    void history_tooSlow_isLeftOut();
    void history_cutInAFrame_spoilsNothing();
    void end_exitCode_isTold();
    void end_notSaidYet_isAskedAgain();
    void end_goesOn_hasNoCode();
    void end_startedAgain_hasNoCode();
    void end_restarting_isTold();
    void end_removed_isNotFound();
    void end_connectionLost_isUnreachable();
    void left_stream_isClosedAndNothingElseIsSent();

private:
    void open(AttachmentOptions options = {});
    QByteArray attachTarget() const;
    void end(const QByteArray &state);
    QByteArray shown(StreamKind kind, bool isHistory = false) const;

    std::unique_ptr<FakeEngine> m_fake;
    std::unique_ptr<TestClock> m_clock;
    std::shared_ptr<HostLink> m_link;
    FakeProcess m_process;
    std::unique_ptr<Attachment> m_attachment;
    std::optional<Attached> m_joined;
    QList<AttachPiece> m_pieces;
    std::optional<Ended> m_ended;
    std::unique_ptr<TaskScope> m_scope;
};

void TestAttach::init()
{
    failOnAnyWarning();
    m_fake = std::make_unique<FakeEngine>();
    m_clock = std::make_unique<TestClock>();
    m_link = std::make_shared<HostLink>(Host {}, std::make_unique<FakeConnector>(m_fake->server), *m_clock);
    m_process = {};
    m_joined.reset();
    m_pieces.clear();
    m_ended.reset();
    m_scope = std::make_unique<TaskScope>();
    m_fake->onOther = [this](const FakeConnectionPtr &connection, const FakeRequest &request) {
        m_process.answer(connection, request);
    };
}

void TestAttach::cleanup()
{
    m_scope.reset();
    m_attachment.reset();
    m_process = {};
    m_link.reset();
    m_fake.reset();
}

void TestAttach::open(AttachmentOptions options)
{
    m_attachment = std::make_unique<Attachment>(
        m_link, *m_clock, kContainer, options,
        Attachment::Observer { .joined = [this](const Attached &attached) { m_joined = attached; },
                               .printed = [this](const AttachPiece &piece) { m_pieces.append(piece); } });
    m_scope->run(m_attachment->run(m_scope->token()), [this](const Ended &result) { m_ended = result; });
}

QByteArray TestAttach::attachTarget() const
{
    for (const FakeRequest &request : m_fake->server.requests()) {
        if (request.target.contains("/attach"))
            return request.method + ' ' + request.target;
    }
    return {};
}

/// The engine says how it is now, and the stream ends.
void TestAttach::end(const QByteArray &state)
{
    m_process.state = state;
    m_process.stream->end();
}

QByteArray TestAttach::shown(StreamKind kind, bool isHistory) const
{
    QByteArray all;
    for (const AttachPiece &piece : m_pieces) {
        if (piece.kind == kind && piece.isHistory == isHistory)
            all += piece.bytes;
    }
    return all;
}

void TestAttach::facts_config_tellsAboutTheInput_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<AttachInput>("input");
    QTest::newRow("without -i") << "{}"_ba << AttachInput::Closed;
    QTest::newRow("null") << R"({"Tty":null,"OpenStdin":null})"_ba << AttachInput::Closed;
    QTest::newRow("-t alone") << R"({"Tty":true})"_ba << AttachInput::Closed;
    QTest::newRow("-i") << R"({"OpenStdin":true})"_ba << AttachInput::Open;
    QTest::newRow("-i, once") << R"({"OpenStdin":true,"StdinOnce":true})"_ba << AttachInput::EndsWithUs;
    QTest::newRow("-it, once") << R"({"OpenStdin":true,"StdinOnce":true,"Tty":true})"_ba << AttachInput::Open;
}

void TestAttach::facts_config_tellsAboutTheInput()
{
    QFETCH(QByteArray, config);
    m_process.config = config;
    const Attach attach(m_link->engine);
    const auto facts = awaited(attach.facts(kContainer, {}));
    QVERIFY(facts && *facts);
    QTEST((*facts)->attached.input, "input");
    QCOMPARE((*facts)->attached.command, u"sh -c x"_s);
}

void TestAttach::facts_malformed_isProtocol()
{
    m_process.config = R"({"Tty":"yes"})";
    const Attach attach(m_link->engine);
    const auto facts = awaited(attach.facts(kContainer, {}));
    QVERIFY(facts && !*facts);
    QCOMPARE(facts->error().kind, ErrorKind::Protocol);
}

void TestAttach::attach_request_isExact()
{
    open();
    QTRY_VERIFY(m_joined);
    QCOMPARE(attachTarget(),
             "POST /v1.43/containers/web_1/attach?stream=1&stdout=1&stderr=1&stdin=1"
             "&detachKeys=ctrl-%5E%2Cctrl-%40%2Cctrl-%5E%2Cctrl-%40"_ba);
}

void TestAttach::attach_withoutInput_nothingIsSent()
{
    m_process.config = R"({"OpenStdin":true,"StdinOnce":true})";
    open();
    m_attachment->write("early");
    QTRY_VERIFY(m_joined);
    QVERIFY(attachTarget().contains("&stdin=0&"));
    m_attachment->write("late");
    m_process.stream->send(frame(1, "x"));
    QTRY_COMPARE(shown(StreamKind::Stdout), "x"_ba);
    QVERIFY(m_process.stream->received().isEmpty());
    QCOMPARE(m_joined->input, AttachInput::EndsWithUs);
}

void TestAttach::attach_terminal_isRawAndHasASize()
{
    m_process.greeting = "# ";
    open({ .size = { 10, 20 } });
    QTRY_COMPARE(shown(StreamKind::Stdout), "# "_ba);
    QVERIFY(m_joined->hasTerminal);
    QTRY_COMPARE(m_fake->server.count("POST", "/containers/web_1/resize?h=10&w=20"), 1);
    QCOMPARE(m_fake->server.count("POST", "/containers/web_1/resize?h=11&w=21"), 1); // so that it draws anew
    m_attachment->resize({ 30, 40 });
    QTRY_COMPARE(m_fake->server.count("POST", "/containers/web_1/resize?h=30&w=40"), 1);
    QCOMPARE(m_fake->server.count("POST", "/resize"), 3);
}

void TestAttach::attach_withoutTerminal_isTakenApart()
{
    m_process.config = R"({"OpenStdin":true})";
    open();
    QTRY_VERIFY(m_joined);
    QVERIFY(!m_joined->hasTerminal);
    const QByteArray bytes = frame(1, "out\n") + frame(2, "err\n");
    m_process.stream->send(bytes.first(11)); // cut in the middle of the first
    m_process.stream->send(bytes.sliced(11));
    QTRY_COMPARE(shown(StreamKind::Stderr), "err\n"_ba);
    QCOMPARE(shown(StreamKind::Stdout), "out\n"_ba);
    m_attachment->write("in\n");
    QTRY_COMPARE(m_process.stream->received(), "in\n"_ba);
    QCOMPARE(m_fake->server.count("POST", "/resize"), 0);
}

void TestAttach::attach_typedBefore_reachesTheProcess()
{
    open();
    m_attachment->write("ls\r");
    QTRY_VERIFY(m_process.stream);
    QTRY_COMPARE(m_process.stream->received(), "ls\r"_ba);
}

void TestAttach::attach_badFrame_endsWithAnError()
{
    m_process.config = "{}";
    open();
    QTRY_VERIFY(m_joined);
    m_process.stream->send("not a frame");
    QTRY_VERIFY(m_ended);
    QVERIFY(!*m_ended);
    QCOMPARE(m_ended->error().code, u"stream.unknown-type"_s);
}

void TestAttach::attach_cutFrame_isUnreachable()
{
    m_process.config = "{}";
    open();
    QTRY_VERIFY(m_joined);
    m_process.stream->send(frame(1, "whole").chopped(1));
    QTRY_COMPARE(shown(StreamKind::Stdout), "whol"_ba);
    end(R"({"Running":false})");
    QTRY_VERIFY(m_ended);
    QVERIFY(!*m_ended);
    QCOMPARE(m_ended->error().code, u"stream.truncated"_s);
}

void TestAttach::attach_notJoinable_isConflict_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QString>("code");
    QTest::newRow("stopped") << R"({"Running":false})"_ba << u"conflict.not-running"_s;
    QTest::newRow("paused") << R"({"Running":true,"Paused":true})"_ba << u"conflict.paused"_s;
    QTest::newRow("restarting") << R"({"Running":true,"Restarting":true})"_ba << u"conflict.restarting"_s;
}

void TestAttach::attach_notJoinable_isConflict()
{
    QFETCH(QByteArray, state);
    m_process.state = state;
    open();
    QTRY_VERIFY(m_ended);
    QVERIFY(!*m_ended);
    QCOMPARE(m_ended->error().kind, ErrorKind::Conflict);
    QTEST(m_ended->error().code, "code");
    QVERIFY2(attachTarget().isEmpty(), "an engine would keep us waiting for its next start");
}

void TestAttach::attach_refused_isTheEnginesError()
{
    m_process.attachStatus = 409;
    open();
    QTRY_VERIFY(m_ended);
    QVERIFY(!*m_ended);
    QCOMPARE(m_ended->error().code, u"conflict.paused"_s);
    QCOMPARE(m_ended->error().subject, kContainer.text());
    QVERIFY(!m_joined);
}

void TestAttach::attach_idThatCannotBe_isNotSent()
{
    const Attach attach(m_link->engine);
    const ContainerId bad(u"../images"_s);
    const auto joined = awaited(attach.join(bad, true, {}));
    QVERIFY(joined && !*joined);
    QCOMPARE(joined->error().kind, ErrorKind::Invalid);
    const auto resized = awaited(attach.resize(bad, {}, {}));
    QVERIFY(resized && !*resized);
    const auto history = awaited(attach.history(bad, m_clock.get(), {}));
    QVERIFY(history && !*history);
    QVERIFY(m_fake->server.requests().isEmpty());
}

void TestAttach::history_terminal_comesFirst()
{
    m_process.log = "before\r\n";
    m_process.greeting = "now";
    open({ .withHistory = true });
    QTRY_COMPARE(shown(StreamKind::Stdout), "now"_ba);
    QCOMPARE(m_pieces.constFirst().bytes, "before\r\n"_ba);
    QVERIFY(m_pieces.constFirst().isHistory);
    QCOMPARE(m_fake->server.count("GET", "/containers/web_1/logs?stdout=1&stderr=1&tail=200"), 1);
}

void TestAttach::history_withoutTerminal_isTakenApart()
{
    m_process.config = "{}";
    m_process.log = frame(1, "out\n") + frame(2, "err\n");
    open({ .withHistory = true });
    QTRY_COMPARE(shown(StreamKind::Stderr, true), "err\n"_ba);
    QCOMPARE(shown(StreamKind::Stdout, true), "out\n"_ba);
    QVERIFY(shown(StreamKind::Stdout).isEmpty());
}

void TestAttach::history_long_isBounded()
{
    m_process.log = QByteArray(2 * Attach::kMostHistory, 'x');
    m_process.greeting = "now";
    open({ .withHistory = true });
    QTRY_COMPARE(shown(StreamKind::Stdout), "now"_ba);
    QCOMPARE(shown(StreamKind::Stdout, true).size(), Attach::kMostHistory);
}

void TestAttach::history_unreadable_isLeftOut()
{
    m_process.logStatus = 501;
    m_process.greeting = "now";
    open({ .withHistory = true });
    QTRY_COMPARE(shown(StreamKind::Stdout), "now"_ba);
    QVERIFY(shown(StreamKind::Stdout, true).isEmpty());
}

/// What is printed between the two would else be in neither.
void TestAttach::history_asked_whenJoined()
{
    m_process.log = "before\r\n";
    open({ .withHistory = true });
    QTRY_COMPARE(shown(StreamKind::Stdout, true), "before\r\n"_ba);
    QByteArrayList order;
    for (const FakeRequest &request : m_fake->server.requests()) {
        if (request.target.contains("/attach?"))
            order.append("attach");
        else if (request.target.contains("/logs?"))
            order.append("logs");
    }
    QCOMPARE(order, (QByteArrayList { "attach", "logs" }));
    QVERIFY(m_joined); // before the first piece
}

void TestAttach::history_slow_liveWaitsBehindIt()
{
    FakeConnectionPtr log;
    m_fake->onOther = [&](const FakeConnectionPtr &connection, const FakeRequest &request) {
        if (request.target.contains("/logs?"))
            log = connection;
        else
            m_process.answer(connection, request);
    };
    m_process.greeting = "now";
    open({ .withHistory = true });
    QTRY_VERIFY(log);
    QTest::qWait(0);
    QVERIFY(m_pieces.isEmpty());
    log->answer(200, "before\r\n");
    QTRY_COMPARE(m_pieces.size(), 2);
    QCOMPARE(m_pieces.at(0).bytes, "before\r\n"_ba);
    QVERIFY(m_pieces.at(0).isHistory);
    QCOMPARE(m_pieces.at(1).bytes, "now"_ba);
    QVERIFY(!m_pieces.at(1).isHistory);
}

void TestAttach::history_tooSlow_isLeftOut_data()
{
    QTest::addColumn<bool>("hasHead");
    QTest::newRow("no answer") << false;
    QTest::newRow("nothing behind the head") << true;
}

void TestAttach::history_tooSlow_isLeftOut()
{
    QFETCH(bool, hasHead);
    FakeConnectionPtr log;
    m_fake->onOther = [&](const FakeConnectionPtr &connection, const FakeRequest &request) {
        if (!request.target.contains("/logs?")) {
            m_process.answer(connection, request);
            return;
        }
        log = connection;
        if (hasHead)
            connection->beginChunks("application/vnd.docker.raw-stream");
    };
    m_process.greeting = "now";
    open({ .withHistory = true });
    QTRY_VERIFY(log);
    QTRY_VERIFY(m_clock->sleeps().contains(10s));
    m_clock->advance(9s);
    QTest::qWait(0);
    QVERIFY(m_pieces.isEmpty());
    m_clock->advance(1s);
    QTRY_COMPARE(shown(StreamKind::Stdout), "now"_ba);
    QVERIFY(!m_ended);
    QTRY_VERIFY(!log->isOpen());
}

/// It has frames of its own: what is left of the last one is not put in front of what comes.
void TestAttach::history_cutInAFrame_spoilsNothing()
{
    m_process.config = "{}";
    m_process.log = frame(1, "whole\n") + frame(1, "cut").chopped(1);
    m_process.greeting = frame(1, "now");
    open({ .withHistory = true });
    QTRY_COMPARE(shown(StreamKind::Stdout), "now"_ba);
    QCOMPARE(shown(StreamKind::Stdout, true), "whole\ncu"_ba);
    QVERIFY(!m_ended);
}

void TestAttach::end_exitCode_isTold()
{
    open();
    QTRY_VERIFY(m_joined);
    end(R"({"Running":false,"ExitCode":3,"StartedAt":"1"})");
    QTRY_VERIFY(m_ended);
    QVERIFY(*m_ended);
    QCOMPARE(m_ended->value().value_or(-1), 3);
}

void TestAttach::end_notSaidYet_isAskedAgain()
{
    open();
    QTRY_VERIFY(m_joined);
    m_process.stream->end();
    QTRY_VERIFY(m_clock->sleeps().contains(20ms));
    m_process.state = R"({"Running":false,"ExitCode":4,"StartedAt":"1"})";
    m_clock->advance(20ms);
    QTRY_VERIFY(m_ended);
    QVERIFY(*m_ended);
    QCOMPARE(m_ended->value().value_or(-1), 4);
}

void TestAttach::end_goesOn_hasNoCode()
{
    m_clock->setSleepsEndAtOnce(true);
    open();
    QTRY_VERIFY(m_joined);
    m_process.stream->end();
    QTRY_VERIFY(m_ended);
    QVERIFY(*m_ended);
    QCOMPARE(m_ended->value(), std::optional<int>());
}

void TestAttach::end_startedAgain_hasNoCode()
{
    open();
    QTRY_VERIFY(m_joined);
    end(R"({"Running":true,"StartedAt":"2"})");
    QTRY_VERIFY(m_ended);
    QVERIFY(*m_ended);
    QCOMPARE(m_ended->value(), std::optional<int>());
}

void TestAttach::end_restarting_isTold()
{
    open();
    QTRY_VERIFY(m_joined);
    end(R"({"Running":true,"Restarting":true,"ExitCode":78,"StartedAt":"1"})");
    QTRY_VERIFY(m_ended);
    QVERIFY(*m_ended);
    QCOMPARE(m_ended->value().value_or(-1), 78);
}

void TestAttach::end_removed_isNotFound()
{
    open();
    QTRY_VERIFY(m_joined);
    m_fake->onOther = [](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->answer(404, R"({"message":"No such container: web_1"})");
    };
    m_process.stream->end();
    QTRY_VERIFY(m_ended);
    QVERIFY(!*m_ended);
    QCOMPARE(m_ended->error().kind, ErrorKind::NotFound);
}

void TestAttach::end_connectionLost_isUnreachable()
{
    open();
    QTRY_VERIFY(m_joined);
    m_process.stream->reset();
    QTRY_VERIFY(m_ended);
    QVERIFY(!*m_ended);
    QCOMPARE(m_ended->error().kind, ErrorKind::Unreachable);
}

void TestAttach::left_stream_isClosedAndNothingElseIsSent()
{
    open();
    QTRY_VERIFY(m_joined);
    QTRY_COMPARE(m_fake->server.count("POST", "/resize"), 2);
    const qsizetype before = m_fake->server.requests().size();
    m_scope.reset();
    m_attachment.reset();
    QTRY_VERIFY(!m_process.stream->isOpen());
    QVERIFY(m_process.stream->received().isEmpty());
    QCOMPARE(m_fake->server.requests().size(), before);
}

QTEST_GUILESS_MAIN(TestAttach)
#include "tst_attach.moc"
