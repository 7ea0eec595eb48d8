// SPDX-License-Identifier: GPL-3.0-or-later
// Engines that mean harm while somebody looks into a container: logs, figures, files, shells and what tools
// print. Whatever is sent, the call ends with the right words or goes on in bounded memory, can be stopped at
// once, and never holds up the window's thread.
#include "docker/archive.h"
#include "docker/commandoutput.h"
#include "docker/contents.h"
#include "docker/hostlink.h"
#include "docker/logs.h"
#include "docker/shell.h"
#include "docker/stats/stats.h"
#include "hostileengine.h"
#include "logframes.h"
#include "net/stream/localconnectors.h"
#include "strain.h"
#include "support/warnings.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::docker;
using namespace slipway::test;

namespace {

const QByteArray kOk = "HTTP/1.1 200 OK\r\n";
const QByteArray kChunked = kOk + "Transfer-Encoding: chunked\r\n\r\n";
const QByteArray kUpgraded = "HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n";
const ContainerId kId(u"1"_s);
const QString kGoesOn = u"goes on"_s; ///< for as long as the engine likes
constexpr int kWatched = 500; ///< milliseconds that something that goes on is looked at: 100 s of test time

/// How a call ended: the kind of its error, or "success".
using Ended = std::function<void(const QString &)>;

template <typename T>
auto tell(Ended ended)
{
    return [ended](const Result<T> &result) { ended(result ? u"success"_s : nameOf(result.error().kind)); };
}

/// What a test of a call needs, in the order in which it may go.
struct Setting
{
    // outlives: `time` is a local of the test
    Setting(const HostileEngine &engine, Clock &time)
        : clock(time)
        , link(std::make_shared<HostLink>(Host {}, std::make_unique<net::UnixConnector>(engine.path()), time))
    {
    }

    Clock &clock;
    std::shared_ptr<HostLink> link;
    const Stats stats { link->engine };
    const Contents contents { link->engine };
    const Logs logs { link->engine, clock };
    const Archive archive { link->engine, clock };
    QTemporaryDir folder {};
    std::unique_ptr<Shell> shell {};
    qsizetype pieces = 0; ///< that came
    TaskScope scope {};
};

using Call = std::function<void(Setting &, Ended)>;

void callStatsOnce(Setting &on, Ended ended)
{
    on.scope.run(on.stats.once(kId, on.scope.token()), tell<StatsFrame>(std::move(ended)));
}

void callStatsFollow(Setting &on, Ended ended)
{
    on.scope.run(on.stats.follow(
                     kId, [&on](const StatsFrame &) { ++on.pieces; }, on.scope.token()),
                 [ended](const Result<> &result) { ended(nameOf(result.error().kind)); });
}

void callInspect(Setting &on, Ended ended)
{
    on.scope.run(on.contents.inspect(kId, on.scope.token()), tell<InspectedContainer>(std::move(ended)));
}

void callLogsRead(Setting &on, Ended ended)
{
    on.scope.run(on.logs.read(
                     kId, {}, [&on](const LogBatch &batch) { on.pieces += batch.size(); }, on.scope.token()),
                 tell<void>(std::move(ended)));
}

void callLogsFollow(Setting &on, Ended ended)
{
    const LogListener listener { .arrived = [&on](const LogBatch &batch) { on.pieces += batch.size(); },
                                 .caughtUp = [] {},
                                 .marked = [](const LogMark &) {} };
    on.scope.run(on.logs.follow(kId, {}, std::make_shared<LogCursor>(), listener, on.scope.token()),
                 tell<void>(std::move(ended)));
}

void callDownload(Setting &on, Ended ended)
{
    on.scope.run(
        on.archive.download(kId, u"/file"_s, on.folder.path(), u"file"_s, false, {}, on.scope.token()),
        tell<TransferReport>(std::move(ended)));
}

void callBeginning(Setting &on, Ended ended)
{
    on.scope.run(on.archive.beginning(kId, u"/file"_s, 65'536, on.scope.token()),
                 tell<FileBeginning>(std::move(ended)));
}

void callFolder(Setting &on, Ended ended)
{
    on.scope.run(on.archive.list(kId, u"/"_s, 64LL << 20U, on.scope.token()),
                 tell<FolderListing>(std::move(ended)));
}

void callShell(Setting &on, Ended ended)
{
    on.shell =
        std::make_unique<Shell>(on.link, on.clock, kId, ShellOptions { .command = { u"sh"_s } },
                                Shell::Observer { .started = [](const QString &) {},
                                                  .output = [&on](const QByteArray &) { ++on.pieces; } });
    on.scope.run(on.shell->run(on.scope.token()), tell<std::optional<int>>(std::move(ended)));
}

void callTool(Setting &on, Ended ended)
{
    on.scope.run(commandOutput(&on.link->engine, &on.clock, kId, { u"find"_s }, 4LL << 20U, on.scope.token()),
                 tell<CommandOutput>(std::move(ended)));
}

/// One kind of call, and where its answer is asked for.
struct Target
{
    const char *name = "";
    QByteArray path {};
    Call call {};
    bool isHijacked = false; ///< behind the head of an upgrade, every byte is what a program prints
    bool isFollowing = false; ///< nobody knows how long the next piece may take
    bool isWhole = false; ///< the answer is read to its end before anything is made of it
    bool isTransient = false; ///< goes on after errors that trying again may mend
};

const QList<Target> &targets()
{
    static const QList<Target> all {
        { "figures once", "GET /v1.43/containers/1/stats", callStatsOnce, false, false, true },
        { "figures", "GET /v1.43/containers/1/stats", callStatsFollow, false, true },
        { "details", "GET /v1.43/containers/1/json", callInspect, false, false, true },
        { "log", "/containers/1/logs", callLogsRead },
        { "followed log", "/containers/1/logs", callLogsFollow, false, false, false, true },
        { "download", "GET /v1.43/containers/1/archive", callDownload },
        { "file", "GET /v1.43/containers/1/archive", callBeginning },
        { "folder", "GET /v1.43/containers/1/archive", callFolder },
        { "shell", "/exec/1/start", callShell, true },
        { "tool", "/exec/1/start", callTool },
    };
    return all;
}

QHash<QByteArray, Malice> answers(const Target &target, const Malice &malice)
{
    const QByteArray stat =
        R"({"name":"file","size":9,"mode":420,"mtime":"2026-01-02T03:04:05Z"})"_ba.toBase64();
    QHash<QByteArray, Malice> all {
        { "HEAD /v1.43/containers/1/archive",
          { .start = kOk + "X-Docker-Container-Path-Stat: " + stat + "\r\n\r\n" } },
        { "POST /v1.43/containers/1/exec", HostileEngine::answer(R"({"Id":"1"})", 201) },
        { "GET /v1.43/exec/1/json", HostileEngine::answer(R"({"Running":false,"ExitCode":0})") },
    };
    if (!target.path.endsWith("/json"))
        all.insert("GET /v1.43/containers/1/json",
                   HostileEngine::answer(R"({"Id":"1","State":{"Running":true},"Config":{"Tty":false}})"));
    all.insert(target.path, malice);
    return all;
}

Malice endlessAfter(const QByteArray &start, const QByteArray &piece, int times = 1000)
{
    return { .start = start, .more = HostileEngine::endless(piece, times) };
}

Malice bytewise(const QByteArray &start, const QByteArray &rest)
{
    return { .start = start,
             .more = [rest](qint64 turn) { return rest.mid(turn % rest.size(), 1); },
             .pauseMs = 5 };
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

/// The block before an entry's data. Source: POSIX.1-1988, ustar.
QByteArray tarHeader(char type, const QByteArray &octalSize)
{
    QByteArray block(512, '\0');
    block.replace(0, 4, "file");
    block.replace(100, 7, "0000644");
    block.replace(124, octalSize.size(), octalSize);
    block[156] = type;
    block.replace(257, 8, "ustar\00000"_ba);
    block.replace(148, 8, "        ");
    int sum = 0;
    for (const char c : std::as_const(block))
        sum += static_cast<unsigned char>(c);
    block.replace(148, 8, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
    return block;
}

qsizetype at(const char *name)
{
    const QList<Target> &all = targets();
    const auto found = std::find_if(all.cbegin(), all.cend(), [name](const Target &each) {
        return QLatin1StringView(each.name) == QLatin1StringView(name);
    });
    return found - all.cbegin();
}

} // namespace

class TestHostileStreams final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"slipway.*.info=false"_s); }
    void init() { failOnAnyWarning(); }
    void call_evilAnswer_endsOrGoesOnHarmlessly_data();
    void call_evilAnswer_endsOrGoesOnHarmlessly();

private:
    static void addRow(const char *name, qsizetype target, const Malice &malice, const QString &kind);
    static void addWrongHttp();
    static void addSilence();
    static void addFloods();
    static void addContents();
};

void TestHostileStreams::call_evilAnswer_endsOrGoesOnHarmlessly_data()
{
    QTest::addColumn<qsizetype>("target");
    QTest::addColumn<Malice>("malice");
    QTest::addColumn<QString>("outcome");
    addWrongHttp();
    addSilence();
    addFloods();
    addContents();
}

void TestHostileStreams::addRow(const char *name, qsizetype target, const Malice &malice, const QString &kind)
{
    const Target &about = targets().at(target);
    const bool isMended = about.isTransient && (kind == u"Timeout"_s || kind == u"Unreachable"_s);
    QTest::addRow("%s: %s", about.name, name) << target << malice << (isMended ? kGoesOn : kind);
}

/// Where HTTP itself is wrong.
void TestHostileStreams::addWrongHttp()
{
    for (qsizetype target = 0; target < targets().size(); ++target) {
        const auto row = [target](const char *name, const Malice &malice, const QString &kind) {
            addRow(name, target, malice, kind);
        };
        row("endless header field", endlessAfter(kOk + "X: ", "a"), u"Protocol"_s);
        row("a million header fields", endlessAfter(kOk, "X: a\r\n"), u"Protocol"_s);
        row("not HTTP", endlessAfter({}, "SSH-2.0-OpenSSH_9.2\r\n"), u"Protocol"_s);
        if (targets().at(target).isHijacked)
            continue;
        row("huge chunk", { .start = kChunked + "ffffffffffffffff\r\n" }, u"Protocol"_s);
        row("endless chunk extension", endlessAfter(kChunked + "5;", "x"), u"Protocol"_s);
        row("endless trailer", endlessAfter(kChunked + "0\r\n", "X: a\r\n"), u"Protocol"_s);
        row("wrong length, too long",
            { .start = kOk + "Content-Length: 10\r\n\r\n", .end = Malice::End::Closes }, u"Unreachable"_s);
        row("negative length", { .start = kOk + "Content-Length: -2\r\n\r\n{}" }, u"Protocol"_s);
        row("two lengths", { .start = kOk + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}" },
            u"Protocol"_s);
        row("refusal without end", endlessAfter("HTTP/1.1 500 Oh\r\n\r\n{\"message\":\"", "no ", 20'000),
            targets().at(target).isWhole ? u"Protocol"_s : u"Service"_s); // of a stream, the status is enough
    }
}

/// Where little comes, or nothing: also what a connection looks like whose other end has gone.
void TestHostileStreams::addSilence()
{
    for (qsizetype target = 0; target < targets().size(); ++target) {
        const Target &about = targets().at(target);
        const bool isOpen = about.isFollowing || about.isHijacked; // it may be quiet for as long as it likes
        addRow("silence", target, {}, u"Timeout"_s);
        addRow("nothing and the end", target, { .end = Malice::End::Closes }, u"Unreachable"_s);
        addRow("silence behind the head", target, { .start = about.isHijacked ? kUpgraded : kChunked },
               isOpen ? kGoesOn : u"Timeout"_s);
        addRow("head of one byte at a time", target, bytewise(kOk, "X: a\r\n"), u"Timeout"_s);
    }
    addRow("one byte at a time", at("figures once"), bytewise(kOk + "\r\n{", " "), u"Timeout"_s);
    addRow("one byte at a time", at("figures"), bytewise(kOk + "\r\n{", " "), kGoesOn);
    addRow("one byte at a time", at("details"), bytewise(kOk + "\r\n{", " "), u"Timeout"_s);
    addRow("one byte at a time", at("log"), bytewise(kOk + "\r\n" + frameHeader(1, 4000), "a"), kGoesOn);
    addRow("one byte at a time", at("followed log"), bytewise(kOk + "\r\n" + frameHeader(1, 4000), "a"),
           kGoesOn);
    addRow("one byte at a time", at("shell"), bytewise(kUpgraded, "a"), kGoesOn);
    addRow("one byte at a time", at("tool"), bytewise(kOk + "\r\n" + frameHeader(1, 4000), "a"),
           u"Timeout"_s);
}

/// Where more comes than anybody can keep.
void TestHostileStreams::addFloods()
{
    const QByteArray figures = kOk + "\r\n";
    addRow("a body without end", at("figures once"), endlessAfter(figures + "{", " ", 65'536), u"Protocol"_s);
    addRow("a body without end", at("details"), endlessAfter(figures + "{", " ", 65'536), u"Protocol"_s);
    addRow("a line without end", at("figures"), endlessAfter(figures + "{\"a\":\"", "a", 65'536),
           u"Protocol"_s);
    addRow("a thousand a second", at("figures"),
           { .start = kChunked, .more = HostileEngine::endless(chunk("{}\n"), 10), .pauseMs = 10 }, kGoesOn);
    addRow("as many as can be", at("figures"), endlessAfter(figures, "{}\n", 20'000), kGoesOn);
    for (const char *name : { "log", "followed log" }) {
        const QByteArray line = stampText(1) + "line\n";
        addRow("a frame of 4 GB announced", at(name), { .start = kOk + "\r\n" + frameHeader(1, 0xffffffff) },
               u"Timeout"_s);
        addRow("frames of 4 GB in one line", at(name),
               endlessAfter(kOk + "\r\n" + frameHeader(1, 0xffffffff) + stampText(1), "a", 65'536), kGoesOn);
        addRow("empty frames without end", at(name), endlessAfter(kOk + "\r\n", frameHeader(2, 0), 8000),
               kGoesOn);
        addRow("lines without end", at(name), endlessAfter(kOk + "\r\n", frame(1, line), 2000), kGoesOn);
        addRow(
            "a thousand lines a second", at(name),
            { .start = kChunked, .more = HostileEngine::endless(chunk(frame(1, line)), 10), .pauseMs = 10 },
            kGoesOn);
        addRow("words of the engine's without end", at(name),
               endlessAfter(kOk + "\r\n" + frameHeader(3, 0xffffffff), "no ", 20'000), u"Service"_s);
    }
    addRow("output without end", at("shell"), endlessAfter(kUpgraded, "y\r\n", 20'000), kGoesOn);
    addRow("output without end", at("tool"), endlessAfter(kOk + "\r\n", frame(1, "y\n"), 8000),
           u"Protocol"_s);
    addRow("a frame of 4 GB", at("tool"),
           endlessAfter(kOk + "\r\n" + frameHeader(2, 0xffffffff), "a", 65'536), u"Protocol"_s);
    addRow("empty frames without end", at("tool"), endlessAfter(kOk + "\r\n", frameHeader(1, 0), 8000),
           u"Timeout"_s);
}

/// Where HTTP is right and what it carries is not.
void TestHostileStreams::addContents()
{
    const auto both = [](const char *name, const Malice &malice, const QString &kind) {
        for (const char *target : { "download", "file", "folder" })
            addRow(name, at(target), malice, kind);
    };
    const QByteArray garbage = "\xff\xfe{]\n"_ba;
    for (const char *target : { "figures once", "figures", "details", "log", "followed log" })
        addRow("garbage", at(target), endlessAfter(kOk + "\r\n", garbage), u"Protocol"_s);
    both("garbage", endlessAfter(kOk + "\r\n", garbage), u"Protocol"_s);
    both("nothing", HostileEngine::answer({}), u"Unreachable"_s); // cut short
    both("zeros without end", endlessAfter(kOk + "\r\n", QByteArray(1, '\0'), 65'536), u"Protocol"_s);
    both("attributes without end", endlessAfter(kOk + "\r\n" + tarHeader('x', "77777777777"), "a", 65'536),
         u"Protocol"_s);
    addRow("entries without end", at("folder"), endlessAfter(kOk + "\r\n", tarHeader('0', "0"), 64),
           u"success"_s);
    addRow("of 8 GB and slow", at("download"),
           { .start = kOk + "\r\n" + tarHeader('0', "77777777777"),
             .more = HostileEngine::endless("a", 4096),
             .pauseMs = 5 },
           kGoesOn);
}

void TestHostileStreams::call_evilAnswer_endsOrGoesOnHarmlessly()
{
    QFETCH(const qsizetype, target);
    QFETCH(const Malice, malice);
    QFETCH(const QString, outcome);
    HostileEngine engine(answers(targets().at(target), malice));
    TestClock testClock;
    SystemClock systemClock;
    // Who only waits waits quickly; who works gets real time for it.
    const bool isWaiting = outcome == u"Timeout"_s || !malice.more || malice.pauseMs > 0;
    QString ended;
    const MemoryMeter memory;
    StallMeter stalls;
    Setting on(engine, isWaiting ? static_cast<Clock &>(testClock) : systemClock);
    targets().at(target).call(on, [&ended](const QString &how) { ended = how; });
    if (outcome == kGoesOn) {
        QElapsedTimer since;
        since.start();
        QVERIFY(runUntil([&] { return since.elapsed() > kWatched || !ended.isEmpty(); }, testClock, 5ms));
        QCOMPARE(ended, QString());
        on.scope.requestStop();
        QTRY_COMPARE_WITH_TIMEOUT(ended, u"Cancelled"_s, 1000);
    } else {
        QVERIFY2(runUntil([&ended] { return !ended.isEmpty(); }, testClock, 5ms), "it must end");
        QCOMPARE(ended, outcome);
    }
    QVERIFY2(memory.isBounded(), qPrintable(u"%1 KiB"_s.arg(memory.grownKiB())));
    QVERIFY2(stalls.longest() < StallMeter::kLongestTurn,
             qPrintable(u"%1 ms"_s.arg(stalls.longest().count())));
}

QTEST_GUILESS_MAIN(TestHostileStreams)
#include "tst_hostilestreams.moc"
