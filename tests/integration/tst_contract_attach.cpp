// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractengine.h"
#include "docker/attachment.h"
#include "docker/containers.h"
#include "net/stream/bytestream.h"
#include "support/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::docker;
using slipway::test::ContractEngine;
using slipway::test::ended;
using slipway::test::wordsOf;

namespace {

constexpr int kPatience = 20'000; // milliseconds

/// A terminal at a main process that somebody types into.
struct OpenAttachment
{
    // outlives: `engine` is kept by the contract
    OpenAttachment(std::shared_ptr<HostLink> link, ContractEngine &engine, const ContainerId &id,
                   AttachmentOptions options = {})
        : attachment(std::move(link), engine.clock(), id, options,
                     Attachment::Observer { .joined = [this](const Attached &attached) { joined = attached; },
                                            .printed = [this](const AttachPiece &piece) { take(piece); } })
    {
        scope.run(attachment.run(scope.token()), [this](const auto &result) { end = result; });
    }
    Q_DISABLE_COPY_MOVE(OpenAttachment)
    ~OpenAttachment() = default;

    void take(const AttachPiece &piece)
    {
        QByteArray &place = piece.isHistory ? history : (piece.kind == StreamKind::Stderr ? errors : output);
        place += piece.bytes;
    }

    std::optional<Attached> joined {};
    QByteArray history {};
    QByteArray output {};
    QByteArray errors {};
    std::optional<Result<std::optional<int>>> end {};
    Attachment attachment;
    TaskScope scope {};
};

// outlives: `stream` belongs to the test function that waits
Task<Result<QByteArray>> until(net::HijackedStream *stream, QByteArray text)
{
    QByteArray seen = std::exchange(stream->early, {});
    while (!seen.contains(text)) {
        const Result<QByteArray> piece = co_await stream->stream->read(65'536, {});
        if (!piece)
            co_return piece.error();
        if (piece->isEmpty())
            co_return Error { .detail = QString::fromUtf8(seen) };
        seen += *piece;
    }
    co_return seen;
}

} // namespace

/// Joining a container's main process is the same on the simulated engine and on a real one.
class TestContractAttach final : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }
    void cleanup();
    void cleanupTestCase() { ContractEngine::endAll(); }

    void terminal_shell_talksAndTellsItsCode_data() { ContractEngine::addRows(); }
    void terminal_shell_talksAndTellsItsCode();
    void terminal_size_isSeenFromInside_data() { ContractEngine::addRows(); }
    void terminal_size_isSeenFromInside();
    void terminal_left_goesOnAndCanBeJoinedAgain_data() { ContractEngine::addRows(); }
    void terminal_left_goesOnAndCanBeJoinedAgain();
    void pipes_twoStreams_comeApart_data() { ContractEngine::addRows(); }
    void pipes_twoStreams_comeApart();
    void pipes_input_isRead_data() { ContractEngine::addRows(); }
    void pipes_input_isRead();
    void pipes_inputLeft_staysOpen_data() { ContractEngine::addRows(); }
    void pipes_inputLeft_staysOpen();
    void pipes_inputOnce_isNotTouched_data() { ContractEngine::addRows(); }
    void pipes_inputOnce_isNotTouched();
    void pipes_inputOnce_endsWithWhoWroteFirst_data() { ContractEngine::addRows(); }
    void pipes_inputOnce_endsWithWhoWroteFirst();
    void history_lastLines_comeFirst_data() { ContractEngine::addRows(); }
    void history_lastLines_comeFirst();
    void stopped_container_isConflict_data() { ContractEngine::addRows(); }
    void stopped_container_isConflict();
    void stopped_rawAttach_waitsForTheStart_data() { ContractEngine::addRows(); }
    void stopped_rawAttach_waitsForTheStart();
    void killed_container_tellsItsCode_data() { ContractEngine::addRows(); }
    void killed_container_tellsItsCode();

private:
    static ContainerSpec terminalSpec(ContractEngine &engine, const QString &name);
    static ContainerSpec pipeSpec(ContractEngine &engine, const QString &name, const QString &script);
};

void TestContractAttach::cleanup()
{
    const char *const row = QTest::currentDataTag();
    QString whyNot;
    ContractEngine *const engine = row ? ContractEngine::of(QString::fromLatin1(row), whyNot) : nullptr;
    if (const auto link = engine ? engine->link() : nullptr)
        engine->removeAll(*link);
}

/// As `docker run -dit` makes it, with a shell.
ContainerSpec TestContractAttach::terminalSpec(ContractEngine &engine, const QString &name)
{
    ContainerSpec spec = engine.spec(name, {});
    spec.command = QStringList { u"/bin/sh"_s };
    spec.tty = true;
    spec.openStdin = true;
    return spec;
}

/// As `docker run -di` makes it.
ContainerSpec TestContractAttach::pipeSpec(ContractEngine &engine, const QString &name, const QString &script)
{
    ContainerSpec spec = engine.spec(name, script);
    spec.openStdin = true;
    return spec;
}

void TestContractAttach::terminal_shell_talksAndTellsItsCode()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId id = engine->run(*link, terminalSpec(*engine, u"contract-attach-tty"_s));
    OpenAttachment open(link, *engine, id);
    QTRY_VERIFY_WITH_TIMEOUT(open.joined, kPatience);
    QVERIFY(open.joined->hasTerminal);
    QCOMPARE(open.joined->input, AttachInput::Open);
    open.attachment.write("echo a$((40+2))b\r");
    QTRY_VERIFY2_WITH_TIMEOUT(open.output.contains("a42b\r\n"), open.output.constData(), kPatience);
    open.attachment.write("exit 7\r");
    QTRY_VERIFY_WITH_TIMEOUT(open.end, kPatience);
    QVERIFY2(*open.end, qPrintable(wordsOf(*open.end)));
    QCOMPARE(open.end->value().value_or(-1), 7);
}

void TestContractAttach::terminal_size_isSeenFromInside()
{
    SLIPWAY_CONTRACT_ENGINE();
    ContainerSpec spec =
        engine->spec(u"contract-attach-size"_s, u"while true; do busybox stty size; sleep 0.2; done"_s);
    spec.tty = true;
    const ContainerId id = engine->run(*link, spec);
    OpenAttachment open(link, *engine, id, { .size = { 33, 101 } });
    QTRY_VERIFY2_WITH_TIMEOUT(open.output.contains("33 101\r\n"), open.output.constData(), kPatience);
    open.attachment.resize({ 20, 60 });
    QTRY_VERIFY2_WITH_TIMEOUT(open.output.contains("20 60\r\n"), open.output.constData(), kPatience);
    QCOMPARE(open.joined->input, AttachInput::Closed);
}

void TestContractAttach::terminal_left_goesOnAndCanBeJoinedAgain()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId id = engine->run(*link, terminalSpec(*engine, u"contract-attach-again"_s));
    {
        OpenAttachment first(link, *engine, id);
        first.attachment.write("WORD=kept; echo rea''dy\r");
        QTRY_VERIFY2_WITH_TIMEOUT(first.output.contains("ready\r\n"), first.output.constData(), kPatience);
    }
    OpenAttachment second(link, *engine, id);
    second.attachment.write("echo still $WORD\r");
    QTRY_VERIFY2_WITH_TIMEOUT(second.output.contains("still kept\r\n"), second.output.constData(), kPatience);
    QVERIFY(!second.end);
}

void TestContractAttach::pipes_twoStreams_comeApart()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId id = engine->run(
        *link,
        engine->spec(u"contract-attach-two"_s, u"while true; do echo out; echo err >&2; sleep 0.2; done"_s));
    OpenAttachment open(link, *engine, id);
    QTRY_VERIFY_WITH_TIMEOUT(open.output.contains("out\n") && open.errors.contains("err\n"), kPatience);
    QVERIFY(!open.joined->hasTerminal);
    QCOMPARE(open.joined->input, AttachInput::Closed);
    QVERIFY(!open.output.contains("err") && !open.errors.contains("out"));
}

void TestContractAttach::pipes_input_isRead()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId id = engine->run(
        *link, pipeSpec(*engine, u"contract-attach-in"_s, u"read word; echo got $word; exit 3"_s));
    OpenAttachment open(link, *engine, id);
    open.attachment.write("hello\n");
    QTRY_VERIFY_WITH_TIMEOUT(open.end, kPatience);
    QVERIFY2(*open.end, qPrintable(wordsOf(*open.end)));
    QCOMPARE(open.end->value().value_or(-1), 3);
    QCOMPARE(open.output, "got hello\n"_ba);
}

void TestContractAttach::pipes_inputLeft_staysOpen()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId id = engine->run(
        *link,
        pipeSpec(*engine, u"contract-attach-left"_s, u"read a; echo one $a; read b; echo two $b; exit 4"_s));
    {
        OpenAttachment first(link, *engine, id);
        first.attachment.write("x\n");
        QTRY_COMPARE_WITH_TIMEOUT(first.output, "one x\n"_ba, kPatience);
    }
    OpenAttachment second(link, *engine, id);
    second.attachment.write("y\n");
    QTRY_VERIFY_WITH_TIMEOUT(second.end, kPatience);
    QVERIFY2(*second.end, qPrintable(wordsOf(*second.end)));
    QCOMPARE(second.output, "two y\n"_ba);
    QCOMPARE(second.end->value().value_or(-1), 4);
}

void TestContractAttach::pipes_inputOnce_isNotTouched()
{
    SLIPWAY_CONTRACT_ENGINE();
    ContainerSpec spec = pipeSpec(*engine, u"contract-attach-once"_s, u"read a; echo end $a; exit 5"_s);
    spec.otherConfig.insert("StdinOnce"_L1, true);
    const ContainerId id = engine->run(*link, spec);
    {
        OpenAttachment open(link, *engine, id);
        QTRY_VERIFY_WITH_TIMEOUT(open.joined, kPatience);
        QCOMPARE(open.joined->input, AttachInput::EndsWithUs);
        open.attachment.write("x\n");
    }
    OpenAttachment again(link, *engine, id); // it runs on
    QTRY_VERIFY_WITH_TIMEOUT(again.joined, kPatience);
    QVERIFY(!again.end);
}

/// Why we do not write there.
void TestContractAttach::pipes_inputOnce_endsWithWhoWroteFirst()
{
    SLIPWAY_CONTRACT_ENGINE();
    ContainerSpec spec =
        pipeSpec(*engine, u"contract-attach-first"_s, u"read a; read b; echo end $a; sleep 0.2; exit 6"_s);
    spec.otherConfig.insert("StdinOnce"_L1, true);
    const ContainerId id = engine->run(*link, spec);
    const Attach attach(link->engine);
    OpenAttachment watcher(link, *engine, id);
    QTRY_VERIFY_WITH_TIMEOUT(watcher.joined, kPatience);
    {
        Result<net::HijackedStream> stream = ended(attach.join(id, true, {}));
        QVERIFY2(stream, qPrintable(wordsOf(stream)));
        QVERIFY(ended(stream->stream->write("x\n", {})));
    }
    QTRY_VERIFY_WITH_TIMEOUT(watcher.end, kPatience);
    QVERIFY2(*watcher.end, qPrintable(wordsOf(*watcher.end)));
    QCOMPARE(watcher.end->value().value_or(-1), 6);
    QCOMPARE(watcher.output, "end x\n"_ba);
}

void TestContractAttach::history_lastLines_comeFirst()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId id = engine->run(
        *link,
        engine->spec(u"contract-attach-log"_s,
                     u"for i in 1 2 3; do echo line $i; done; echo bad >&2; while true; do sleep 1; done"_s));
    const Attach attach(link->engine);
    const auto isWritten = [&] {
        const auto log = ended(attach.history(id, &engine->clock(), {}));
        return log && log->contains("line 3\n") && log->contains("bad\n");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isWritten(), kPatience);
    OpenAttachment open(link, *engine, id, { .withHistory = true });
    QTRY_VERIFY_WITH_TIMEOUT(open.history.contains("line 3\n") && open.history.contains("bad\n"), kPatience);
    QByteArray lines = open.history; // the two streams come in whatever order the engine has read them
    QVERIFY(lines.replace("bad\n", "").contains("line 1\nline 2\nline 3\n"));
    QVERIFY(!open.end);
}

void TestContractAttach::stopped_container_isConflict()
{
    SLIPWAY_CONTRACT_ENGINE();
    const auto made =
        ended(Containers(link->engine).create(terminalSpec(*engine, u"contract-attach-stopped"_s), {}));
    QVERIFY2(made, qPrintable(wordsOf(made)));
    OpenAttachment open(link, *engine, made->id);
    QTRY_VERIFY_WITH_TIMEOUT(open.end, kPatience);
    QVERIFY(!*open.end);
    QCOMPARE(open.end->error().code, u"conflict.not-running"_s);
}

void TestContractAttach::stopped_rawAttach_waitsForTheStart()
{
    SLIPWAY_CONTRACT_ENGINE();
    const Containers containers(link->engine);
    const auto made = ended(containers.create(
        engine->spec(u"contract-attach-wait"_s, u"echo begun; while true; do sleep 1; done"_s), {}));
    QVERIFY2(made, qPrintable(wordsOf(made)));
    Result<net::HijackedStream> stream = ended(Attach(link->engine).join(made->id, false, {}));
    QVERIFY2(stream, qPrintable(wordsOf(stream)));
    QVERIFY(ended(containers.start(made->id, {})));
    const auto seen = ended(until(&*stream, "begun\n"));
    QVERIFY2(seen, qPrintable(wordsOf(seen)));
}

void TestContractAttach::killed_container_tellsItsCode()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId id = engine->run(*link, terminalSpec(*engine, u"contract-attach-kill"_s));
    OpenAttachment open(link, *engine, id);
    QTRY_VERIFY_WITH_TIMEOUT(open.joined, kPatience);
    QVERIFY(ended(Containers(link->engine).kill(id, {}, {})));
    QTRY_VERIFY_WITH_TIMEOUT(open.end, kPatience);
    QVERIFY2(*open.end, qPrintable(wordsOf(*open.end)));
    QCOMPARE(open.end->value().value_or(-1), 137);
}

QTEST_GUILESS_MAIN(TestContractAttach)
#include "tst_contract_attach.moc"
