// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractengine.h"
#include "docker/archive.h"
#include "docker/containerrequests.h"
#include "docker/containers.h"
#include "docker/contents.h"
#include "docker/hostcontents.h"
#include "docker/hostmonitor.h"
#include "docker/stats/stats.h"
#include "net/http1/http1client.h"
#include "net/stream/bytestream.h"
#include "support/warnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::docker;
using slipway::test::awaited;
using slipway::test::ContractEngine;
using slipway::test::ended;
using slipway::test::wordsOf;

namespace {

const QString kForever = u"while true; do sleep 1; done"_s;
constexpr qsizetype kMost = 65'536;

/// Stream 1 or 2 with eight bytes of head before it.
QByteArray frame(char stream, const QByteArray &text)
{
    QByteArray head(8, '\0');
    head[0] = stream;
    head[6] = static_cast<char>(text.size() >> 8);
    head[7] = static_cast<char>(text.size());
    return head + text;
}

/// A body until its end.
Task<Result<QByteArray>> wholeOf(std::unique_ptr<net::HttpBodyStream> body)
{
    QByteArray whole;
    while (true) {
        const Result<QByteArray> piece = co_await body->read({});
        if (!piece)
            co_return piece.error();
        if (piece->isEmpty())
            co_return whole;
        whole += *piece;
    }
}

// outlives: `stream` belongs to the test function that waits
Task<Result<QByteArray>> wholeOf(net::HijackedStream *stream)
{
    QByteArray whole = stream->early;
    while (true) {
        const Result<QByteArray> piece = co_await stream->stream->read(kMost, {});
        if (!piece || piece->isEmpty()) // over TLS the end may be abrupt
            co_return whole;
        whole += *piece;
    }
}

// outlives: as above
Task<Result<QByteArray>> until(net::HijackedStream *stream, QByteArray text)
{
    QByteArray seen = std::exchange(stream->early, {});
    while (!seen.contains(text)) {
        const Result<QByteArray> piece = co_await stream->stream->read(kMost, {});
        if (!piece)
            co_return piece.error();
        if (piece->isEmpty())
            co_return Error { .detail = QString::fromUtf8(seen) };
        seen += *piece;
    }
    co_return seen;
}

} // namespace

/// What an engine streams, and what is in a container, is the same on the simulated engine and on a real one.
class TestContractStreams final : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }
    void cleanup();
    void cleanupTestCase() { ContractEngine::endAll(); }

    void logs_bothStreams_areFramed_data() { ContractEngine::addRows(); }
    void logs_bothStreams_areFramed();
    void logs_tail_givesTheLast_data() { ContractEngine::addRows(); }
    void logs_tail_givesTheLast();
    void logs_longLine_comesInEntries_data() { ContractEngine::addRows(); }
    void logs_longLine_comesInEntries();
    void logs_terminal_areRaw_data() { ContractEngine::addRows(); }
    void logs_terminal_areRaw();
    void logs_follow_endsWithTheContainer_data() { ContractEngine::addRows(); }
    void logs_follow_endsWithTheContainer();
    void stats_onceAndStopped_data() { ContractEngine::addRows(); }
    void stats_onceAndStopped();
    void stats_follow_firstFrameHasNoBefore_data() { ContractEngine::addRows(); }
    void stats_follow_firstFrameHasNoBefore();
    void exec_withoutTerminal_isFramed_data() { ContractEngine::addRows(); }
    void exec_withoutTerminal_isFramed();
    void exec_terminal_echoesAndExits_data() { ContractEngine::addRows(); }
    void exec_terminal_echoesAndExits();
    void exec_missingProgram_isSaidInTheStream_data() { ContractEngine::addRows(); }
    void exec_missingProgram_isSaidInTheStream();
    void files_upAndDown_areTheSame_data() { ContractEngine::addRows(); }
    void files_upAndDown_areTheSame();
    void files_listing_hasKindsAndModes_data() { ContractEngine::addRows(); }
    void files_listing_hasKindsAndModes();
    void processes_areListed_data() { ContractEngine::addRows(); }
    void processes_areListed();
    void monitor_hearsOfLifeAndDeath_data() { ContractEngine::addRows(); }
    void monitor_hearsOfLifeAndDeath();
    void pastEvents_tellOfLifeAndDeath_data() { ContractEngine::addRows(); }
    void pastEvents_tellOfLifeAndDeath();

private:
    static QByteArray logs(HostLink &link, const ContainerId &id, const QString &query);
    static QString makeExec(HostLink &link, const ContainerId &id, const QJsonObject &body);
    static Result<net::HijackedStream> startExec(HostLink &link, const QString &exec, bool isTty);
    static int exitCodeOf(HostLink &link, const QString &exec);
    static bool waitForEnd(HostLink &link, const ContainerId &id);
};

void TestContractStreams::cleanup()
{
    const char *const row = QTest::currentDataTag();
    QString whyNot;
    ContractEngine *const engine = row ? ContractEngine::of(QString::fromLatin1(row), whyNot) : nullptr;
    if (const auto link = engine ? engine->link() : nullptr)
        engine->removeAll(*link);
}

QByteArray TestContractStreams::logs(HostLink &link, const ContainerId &id, const QString &query)
{
    net::HttpRequest request = containerRequest("GET", id, "logs"_L1);
    request.url.setQuery(query);
    Result<std::unique_ptr<net::HttpBodyStream>> body = ended(link.engine.stream(std::move(request), {}));
    if (!body)
        return wordsOf(body.error()).toUtf8();
    const Result<QByteArray> whole = ended(wholeOf(*std::move(body)));
    return whole ? *whole : wordsOf(whole.error()).toUtf8();
}

bool TestContractStreams::waitForEnd(HostLink &link, const ContainerId &id)
{
    const Containers containers(link.engine);
    return QTest::qWaitFor(
        [&] {
            const auto json = ended(containers.inspectJson(id, {}));
            return json && json->contains("\"Status\":\"exited\"");
        },
        20'000);
}

void TestContractStreams::logs_bothStreams_areFramed()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId id = engine->run(
        *link,
        engine->spec(u"contract-logs"_s, u"echo größe; sleep 0.2; echo bad >&2; sleep 0.2; echo -n end"_s));
    QVERIFY(waitForEnd(*link, id));
    // A last line without its end has none in the log, either.
    QCOMPARE(logs(*link, id, u"stdout=1&stderr=1"_s),
             frame(1, "größe\n") + frame(2, "bad\n") + frame(1, "end"));
    QCOMPARE(logs(*link, id, u"stderr=1"_s), frame(2, "bad\n"));
    const QByteArray stamped = logs(*link, id, u"stdout=1&timestamps=1"_s);
    static const QRegularExpression kStamp(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z größe\n"_s);
    QVERIFY(kStamp.match(QString::fromUtf8(stamped.mid(8))).hasMatch());
    QVERIFY(logs(*link, id, {}).contains("you must choose at least one stream"));
}

void TestContractStreams::logs_tail_givesTheLast()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId id = engine->run(
        *link, engine->spec(u"contract-tail"_s, u"for i in 1 2 3 4 5 6 7 8 9; do echo $i; done"_s));
    QVERIFY(waitForEnd(*link, id));
    QCOMPARE(logs(*link, id, u"stdout=1&tail=2"_s), frame(1, "8\n") + frame(1, "9\n"));
    QCOMPARE(logs(*link, id, u"stdout=1&tail=0"_s), QByteArray());
    QCOMPARE(logs(*link, id, u"stdout=1&tail=all"_s).count('\n'), 9);
    QCOMPARE(logs(*link, id, u"stdout=1&since=4000000000"_s), QByteArray());
}

void TestContractStreams::logs_longLine_comesInEntries()
{
    SLIPWAY_CONTRACT_ENGINE();
    // 2 to the power of 15 and a few more letters, and no line end before the last
    const QString script =
        u"s=abcdefgh; for i in 1 2 3 4 5 6 7 8 9 10 11 12; do s=$s$s; done; echo ${s}tail"_s;
    const ContainerId id = engine->run(*link, engine->spec(u"contract-long"_s, script));
    QVERIFY(waitForEnd(*link, id));
    const QByteArray body = logs(*link, id, u"stdout=1"_s);
    QCOMPARE(body.size(), 3 * 8 + 32'768 + 5);
    QCOMPARE(body.mid(4, 4), QByteArray("\0\0\x40\0", 4)); // 16 KiB in the first
    QVERIFY(body.endsWith("tail\n"));
}

void TestContractStreams::logs_terminal_areRaw()
{
    SLIPWAY_CONTRACT_ENGINE();
    ContainerSpec spec = engine->spec(u"contract-tty"_s, u"echo one; echo two"_s);
    spec.tty = true;
    const ContainerId id = engine->run(*link, spec);
    QVERIFY(waitForEnd(*link, id));
    QCOMPARE(logs(*link, id, u"stdout=1&stderr=1"_s), "one\r\ntwo\r\n"_ba);
}

void TestContractStreams::logs_follow_endsWithTheContainer()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId id =
        engine->run(*link, engine->spec(u"contract-follow"_s, u"echo a; sleep 1; echo b; sleep 1; exit 1"_s));
    QVERIFY(!id.isEmpty());
    QCOMPARE(logs(*link, id, u"stdout=1&stderr=1&follow=1"_s), frame(1, "a\n") + frame(1, "b\n"));
}

void TestContractStreams::stats_onceAndStopped()
{
    SLIPWAY_CONTRACT_ENGINE();
    const Stats stats(link->engine);
    const ContainerId id = engine->run(*link, engine->spec(u"contract-stats"_s, kForever));
    QVERIFY(!id.isEmpty());
    const auto frame = ended(stats.once(id, {}));
    QVERIFY2(frame, qPrintable(wordsOf(frame)));
    QVERIFY(frame->isRunning());
    QVERIFY(frame->cpus > 0 && frame->cpu.host > 0 && frame->memoryUsage > 0 && frame->memoryLimit > 0);
    QVERIFY(!frame->preRead.isValid()); // one-shot: nothing to compare with
    QVERIFY(!frame->network); // none of its own
    QVERIFY(frame->pids.value_or(0) >= 1);
    const Containers containers(link->engine);
    QVERIFY(ended(containers.stop(id, { 0s }, {})));
    const auto stopped = ended(stats.once(id, {}));
    QVERIFY2(stopped, qPrintable(wordsOf(stopped)));
    QVERIFY(!stopped->isRunning());
}

void TestContractStreams::stats_follow_firstFrameHasNoBefore()
{
    SLIPWAY_CONTRACT_ENGINE();
    const Stats stats(link->engine);
    const ContainerId id = engine->run(*link, engine->spec(u"contract-follow-stats"_s, kForever));
    QVERIFY(!id.isEmpty());
    QList<StatsFrame> frames;
    std::stop_source stop;
    const auto outcome = ended(stats.follow(
        id,
        [&](const StatsFrame &frame) {
            frames.append(frame);
            if (frames.size() == 3)
                stop.request_stop();
        },
        stop.get_token()));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QVERIFY(frames.size() >= 3);
    QVERIFY(!frames.at(0).preRead.isValid());
    QVERIFY(frames.at(1).preRead.isValid());
    QVERIFY(frames.at(2).cpu.host > frames.at(2).preCpu.host);
    QVERIFY(frames.at(2).cpu.container >= frames.at(2).preCpu.container);
}

QString TestContractStreams::makeExec(HostLink &link, const ContainerId &id, const QJsonObject &body)
{
    net::HttpRequest request = containerRequest("POST", id, "exec"_L1);
    request.headers.set("Content-Type", "application/json");
    request.body = QJsonDocument(body).toJson();
    const Result<net::HttpResponse> answer = ended(link.engine.send(std::move(request), {}));
    return answer ? QJsonDocument::fromJson(answer->body)[u"Id"_s].toString() : wordsOf(answer.error());
}

Result<net::HijackedStream> TestContractStreams::startExec(HostLink &link, const QString &exec, bool isTty)
{
    net::HttpRequest request;
    request.method = "POST";
    request.url.setPath(u"/exec/%1/start"_s.arg(exec));
    request.headers.set("Content-Type", "application/json");
    request.body = isTty ? R"({"Detach":false,"Tty":true})" : R"({"Detach":false,"Tty":false})";
    return ended(link.engine.hijack(std::move(request), {}));
}

int TestContractStreams::exitCodeOf(HostLink &link, const QString &exec)
{
    QJsonObject json;
    [[maybe_unused]] const bool hasEnded = QTest::qWaitFor(
        [&] {
            net::HttpRequest request;
            request.url.setPath(u"/exec/%1/json"_s.arg(exec));
            const Result<net::HttpResponse> answer = ended(link.engine.send(std::move(request), {}));
            json = answer ? QJsonDocument::fromJson(answer->body).object() : QJsonObject();
            return !json.value(u"Running"_s).toBool(true);
        },
        20'000);
    return json.value(u"ExitCode"_s).toInt(-1);
}

void TestContractStreams::exec_withoutTerminal_isFramed()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId id = engine->run(*link, engine->spec(u"contract-exec"_s, kForever));
    const QString exec = makeExec(
        *link, id,
        { { u"AttachStdout"_s, true },
          { u"AttachStderr"_s, true },
          { u"Env"_s, QJsonArray { u"WORD=hei"_s } },
          { u"WorkingDir"_s, u"/bin"_s },
          { u"Cmd"_s, QJsonArray { u"sh"_s, u"-c"_s, u"echo $WORD; sleep 0.2; pwd >&2; exit 5"_s } } });
    Result<net::HijackedStream> stream = startExec(*link, exec, false);
    QVERIFY2(stream, qPrintable(wordsOf(stream)));
    const auto whole = ended(wholeOf(&*stream));
    QVERIFY(whole);
    QCOMPARE(*whole, frame(1, "hei\n") + frame(2, "/bin\n"));
    QCOMPARE(exitCodeOf(*link, exec), 5);
}

void TestContractStreams::exec_terminal_echoesAndExits()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId id = engine->run(*link, engine->spec(u"contract-shell"_s, kForever));
    const QString exec = makeExec(*link, id,
                                  { { u"AttachStdin"_s, true },
                                    { u"AttachStdout"_s, true },
                                    { u"AttachStderr"_s, true },
                                    { u"Tty"_s, true },
                                    { u"Cmd"_s, QJsonArray { u"/bin/sh"_s } } });
    Result<net::HijackedStream> stream = startExec(*link, exec, true);
    QVERIFY2(stream, qPrintable(wordsOf(stream)));
    const auto prompt = ended(until(&*stream, "# "));
    QVERIFY2(prompt, qPrintable(wordsOf(prompt)));
    QVERIFY(ended(stream->stream->write("echo a$((40+2))b\r", {})));
    const auto echoed = ended(until(&*stream, "a42b\r\n"));
    QVERIFY2(echoed, qPrintable(wordsOf(echoed)));
    QVERIFY2(echoed->contains("echo a$((40+2))b\r\n"), echoed->constData());
    QVERIFY(ended(stream->stream->write("no-such-thing\r", {})));
    const auto complained = ended(until(&*stream, "not found\r\n"));
    QVERIFY2(complained, qPrintable(wordsOf(complained)));
    QVERIFY(ended(stream->stream->write("exit 7\r", {})));
    QVERIFY(ended(wholeOf(&*stream)));
    QCOMPARE(exitCodeOf(*link, exec), 7);
}

void TestContractStreams::exec_missingProgram_isSaidInTheStream()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId id = engine->run(*link, engine->spec(u"contract-bash"_s, kForever));
    const QString exec = makeExec(
        *link, id,
        { { u"AttachStdout"_s, true }, { u"Tty"_s, true }, { u"Cmd"_s, QJsonArray { u"no-bash-here"_s } } });
    Result<net::HijackedStream> stream = startExec(*link, exec, true);
    QVERIFY2(stream, qPrintable(wordsOf(stream)));
    const auto whole = ended(wholeOf(&*stream));
    QVERIFY(whole);
    QVERIFY2(whole->startsWith("OCI runtime exec failed: exec failed: ")
                 && whole->contains("exec: \"no-bash-here\": executable file not found in $PATH: unknown"),
             whole->constData());
    const int code = exitCodeOf(*link, exec);
    QVERIFY2(code == 127 || code == 126, qPrintable(QString::number(code))); // older engines say 126
}

void TestContractStreams::files_upAndDown_areTheSame()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId id = engine->run(*link, engine->spec(u"contract-files"_s, kForever));
    QVERIFY(!id.isEmpty());
    QTemporaryDir folder;
    QByteArray bytes(3'000'001, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(QRandomGenerator::global()->generate());
    const QString name = u"größe & ähnliches.bin"_s;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    SystemClock clock;
    const Archive archive(link->engine, clock);
    const auto up = ended(archive.upload(id, { folder.filePath(name) }, u"/tmp"_s, {}, {}));
    if (!up && up.error().kind == ErrorKind::NotFound) { // an image without /tmp
        QVERIFY(ended(archive.upload(id, { folder.filePath(name) }, u"/"_s, {}, {})));
    } else {
        QVERIFY2(up, qPrintable(wordsOf(up)));
    }
    const QString place = (up ? u"/tmp/"_s : u"/"_s) + name;
    const auto stat = ended(archive.stat(id, place, {}));
    QVERIFY2(stat, qPrintable(wordsOf(stat)));
    QCOMPARE(stat->size, bytes.size());
    QCOMPARE(stat->kind, FileKind::File);
    QTemporaryDir target;
    const auto down = ended(archive.download(id, place, target.path(), name, false, {}, {}));
    QVERIFY2(down, qPrintable(wordsOf(down)));
    QFile copy(target.filePath(name));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QVERIFY(copy.readAll() == bytes);
    const auto missing = ended(archive.stat(id, u"/no/such/place"_s, {}));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    const Contents contents(link->engine);
    const auto changes = ended(contents.changes(id, {}));
    QVERIFY2(changes, qPrintable(wordsOf(changes)));
    QVERIFY(changes->contains(FileChange { place, ChangeKind::Added }));
}

void TestContractStreams::files_listing_hasKindsAndModes()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId id = engine->run(*link, engine->spec(u"contract-list"_s, kForever));
    SystemClock clock;
    const Archive archive(link->engine, clock);
    const auto listing = ended(archive.list(id, u"/bin"_s, 64 << 20, {}));
    QVERIFY2(listing, qPrintable(wordsOf(listing)));
    const auto entry = [&listing](const QString &name) {
        const auto found = std::find_if(listing->entries.begin(), listing->entries.end(),
                                        [&name](const FileEntry &each) { return each.name == name; });
        return found == listing->entries.end() ? FileEntry() : *found;
    };
    QCOMPARE(entry(u"busybox"_s).kind, FileKind::File);
    QVERIFY((entry(u"busybox"_s).mode & 0111) != 0);
    QCOMPARE(entry(u"sh"_s).kind, FileKind::SymbolicLink);
}

void TestContractStreams::processes_areListed()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId id = engine->run(*link, engine->spec(u"contract-top"_s, kForever));
    const Contents contents(link->engine);
    const auto table = ended(contents.processes(id, {}));
    QVERIFY2(table, qPrintable(wordsOf(table)));
    QVERIFY(table->titles.contains(u"PID"_s) && table->titles.contains(u"CMD"_s));
    QVERIFY(table->pidColumn() >= 0);
    const qsizetype command = table->titles.indexOf(u"CMD"_s);
    QVERIFY(std::any_of(table->processes.begin(), table->processes.end(), [command](const QStringList &row) {
        return row.value(command).contains(u"while true"_s);
    }));
    const Containers containers(link->engine);
    QVERIFY(ended(containers.stop(id, { 0s }, {})));
    const auto stopped = ended(contents.processes(id, {}));
    QVERIFY(!stopped);
    QVERIFY2(stopped.error().detail.contains(u"is not running"_s), qPrintable(stopped.error().detail));
}

void TestContractStreams::monitor_hearsOfLifeAndDeath()
{
    SLIPWAY_CONTRACT_ENGINE();
    HostMonitor monitor(Host {}, engine->connector(), engine->clock());
    monitor.setActive(true);
    QTRY_COMPARE_WITH_TIMEOUT(monitor.connection().phase, ConnectionPhase::Online, 20'000);
    const auto state = [&monitor](const QString &name) {
        for (const ContainerSummary &row : monitor.containers()) {
            if (row.name == name)
                return row.state.wire();
        }
        return QString();
    };
    const ContainerId id = engine->run(*link, engine->spec(u"contract-heard"_s, kForever));
    QVERIFY(!id.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(state(u"contract-heard"_s), u"running"_s, 10'000);
    const Containers containers(link->engine);
    QVERIFY(ended(containers.kill(id, {}, {})));
    QTRY_COMPARE_WITH_TIMEOUT(state(u"contract-heard"_s), u"exited"_s, 10'000);
    QVERIFY(ended(containers.remove(id, {}, {})));
    QTRY_COMPARE_WITH_TIMEOUT(state(u"contract-heard"_s), QString(), 10'000);
    monitor.setActive(false);
    QTest::qWait(0);
}

void TestContractStreams::pastEvents_tellOfLifeAndDeath()
{
    SLIPWAY_CONTRACT_ENGINE();
    const ContainerId other = engine->run(*link, engine->spec(u"contract-other"_s, kForever));
    const ContainerId id = engine->run(*link, engine->spec(u"contract-past"_s, kForever));
    QVERIFY(!other.isEmpty() && !id.isEmpty());
    const Containers containers(link->engine);
    QVERIFY(ended(containers.kill(id, {}, {})));
    QStringList actions;
    const auto hasDied = [&actions, &link, &id] {
        const Result<PastEvents> past = ended(pastEventsBy(link, id, 0s, {}));
        actions.clear();
        for (const EngineEvent &event : past ? past->events : QList<EngineEvent>())
            actions.append(event.actorId == id.text() ? event.action : u"of another one"_s);
        return actions.contains(u"die"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasDied(), 10'000); // the last second is not asked for
    QVERIFY2(actions.indexOf(u"create"_s) < actions.indexOf(u"start"_s)
                 && actions.indexOf(u"start"_s) < actions.indexOf(u"die"_s)
                 && !actions.contains(u"of another one"_s),
             qPrintable(actions.join(u' ')));
}

QTEST_GUILESS_MAIN(TestContractStreams)
#include "tst_contract_streams.moc"
