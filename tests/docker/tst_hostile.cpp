// SPDX-License-Identifier: GPL-3.0-or-later
// Engines that mean harm: whatever they send, the program lives, its memory stays bounded, the window's
// thread is never held up, and the host says what is wrong with it in bounded time.
#include "docker/hostmonitor.h"
#include "hostileengine.h"
#include "net/stream/localconnectors.h"
#include "strain.h"
#include "support/awaited.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QLoggingCategory>
#include <QTest>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::docker;
using namespace slipway::test;

namespace {

const QByteArray kOk = "HTTP/1.1 200 OK\r\n";
const QByteArray kChunked = kOk + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";

QByteArray container(qint64 number)
{
    return R"({"Id":")" + QByteArray::number(number) + R"("},)";
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
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

} // namespace

class TestHostile final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnAnyWarning(); }
    void host_evilAnswer_isSaidAndHarmless_data();
    void host_evilAnswer_isSaidAndHarmless();
    void host_oddButWholeAnswer_isTaken_data();
    void host_oddButWholeAnswer_isTaken();
    void host_evilNeighbour_delaysNoOther();
    void events_thousandASecond_noneLostAndTheListRightSoon();
    void hijack_evilAnswer_isRefused_data();
    void hijack_evilAnswer_isRefused();
};

void TestHostile::initTestCase()
{
    QLoggingCategory::setFilterRules(u"slipway.*.info=false"_s); // some say the same a thousand times
}

void TestHostile::host_evilAnswer_isSaidAndHarmless_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Malice>("malice");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray ping = "/_ping";
    const QByteArray events = "/events";
    const QByteArray list = "/containers/json";
    const auto row = [](const char *name, const QByteArray &path, const Malice &malice, ErrorKind kind) {
        QTest::newRow(name) << path << malice << kind;
    };
    using enum ErrorKind;

    row("silence", ping, {}, Timeout);
    row("nothing and the end", ping, { .end = Malice::End::Closes }, Unreachable);
    row("endless status line", ping, endlessAfter("HTTP/1.1 200 ", "O"), Protocol);
    row("endless header field", ping, endlessAfter(kOk + "X: ", "a"), Protocol);
    row("a million header fields", ping, endlessAfter(kOk, "X: a\r\n"), Protocol);
    row("endless informational heads", ping, endlessAfter({}, "HTTP/1.1 102 Wait\r\n\r\n"), Protocol);
    row("head of one byte at a time", ping, bytewise(kOk, "X: a\r\n"), Timeout);
    row("not HTTP", ping, endlessAfter({}, "SSH-2.0-OpenSSH_9.2\r\n"), Protocol);
    row("bytes of TLS", ping, { .start = QByteArray::fromHex("15030100020228"), .end = Malice::End::Closes },
        Protocol);
    row("endless zeros", ping, endlessAfter({}, QByteArray(1, '\0')), Protocol);
    row("ping of 101", ping, { .start = "HTTP/1.1 101 Switching\r\nUpgrade: tcp\r\n\r\n" }, Protocol);
    row("ping with an endless refusal", ping,
        endlessAfter("HTTP/1.1 500 Oh\r\nContent-Type: text/plain\r\n\r\n", "no "), Protocol);
    row("ping that knows an endless version", ping,
        { .start = kOk + "Api-Version: " + QByteArray(60'000, '9') + ".1\r\n\r\n" }, NotFound);

    row("events: silence", events, {}, Timeout);
    row("events: huge chunk", events, { .start = kChunked + "ffffffffffffffff\r\n" }, Protocol);
    row("events: chunk beyond 64 bits", events, { .start = kChunked + "1ffffffffffffffff\r\n" }, Protocol);
    row("events: negative chunk", events, { .start = kChunked + "-1\r\n[]\r\n" }, Protocol);
    row("events: endless chunk extension", events, endlessAfter(kChunked + "5;", "x"), Protocol);
    row("events: endless empty chunks", events, endlessAfter(kChunked, "0\r\n\r\n"), Unreachable);
    row("events: endless trailer", events, endlessAfter(kChunked + "0\r\n", "X: a\r\n"), Protocol);
    row("events: garbage", events, endlessAfter(kOk + "\r\n", "\xff\xfe{]\n"), Protocol);
    row("events: deep", events, endlessAfter(kOk + "\r\n", "[", 100'000), Protocol);
    row("events: one line without end", events, endlessAfter(kOk + "\r\n{\"Type\":\"", "a", 65'536),
        Protocol);
    row("events: one line without end in chunks", events,
        endlessAfter(kChunked + chunk("{\"Type\":\""), chunk(QByteArray(10'000, 'a')), 10), Protocol);
    row("events: cut in the middle", events,
        { .start = kChunked + "ff\r\n{\"Type\":", .end = Malice::End::Closes }, Unreachable);

    row("list: silence", list, {}, Timeout);
    row("list: wrong length, too long", list,
        { .start = kOk + "Content-Length: 10\r\n\r\n[]", .end = Malice::End::Closes }, Unreachable);
    row("list: wrong length, too short", list, { .start = kOk + "Content-Length: 1\r\n\r\n[]" }, Protocol);
    row("list: absurd length", list, { .start = kOk + "Content-Length: 999999999999999999\r\n\r\n[" },
        Protocol);
    row("list: negative length", list, { .start = kOk + "Content-Length: -2\r\n\r\n[]" }, Protocol);
    row("list: two lengths", list, { .start = kOk + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n[]" },
        Protocol);
    row("list: body without end", list, endlessAfter(kOk + "\r\n[", " ", 65'536), Protocol);
    row("list: tiny chunks without end", list, endlessAfter(kChunked, "1\r\n \r\n", 10'000), Timeout);
    row("list: one byte at a time", list, bytewise(kOk + "\r\n[", " "), Timeout);
    row("list: garbage", list, HostileEngine::answer("\xff\xfe{]"), Protocol);
    row("list: deep", list, HostileEngine::answer(QByteArray(100'000, '[')), Protocol);
    row("list: gzip", list,
        { .start = kOk + "Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\n\x1f\x8b\x08\x01" }, Protocol);
    row("list: another encoding of transfer", list,
        { .start = kOk + "Transfer-Encoding: gzip, chunked\r\n\r\n" }, Protocol);
    row("list: an object", list, HostileEngine::answer("{}"), Protocol);
    row("list: wrong types", list, HostileEngine::answer(R"([{"Id":7}])"), Protocol);
    row("list: 101", list, { .start = "HTTP/1.1 101 Switching\r\nUpgrade: tcp\r\n\r\n" }, Protocol);
    row("list: markup", list, HostileEngine::answer("<html>Sign in to the hotel</html>"), Protocol);
    row("list: a million containers", list,
        { .start = kOk + "\r\n[",
          .more =
              [](qint64 turn) {
                  QByteArray block;
                  for (qint64 i = turn * 1000; turn < 1000 && i < (turn + 1) * 1000; ++i)
                      block += container(i);
                  return turn == 1000 ? R"({"Id":"last"}])"_ba : block;
              },
          .end = Malice::End::Closes },
        Protocol);
    row("list: millions of empty lists", list,
        { .start = kOk + "\r\n[",
          .more = [block = "[],"_ba.repeated(20'000)](
                      qint64 turn) { return turn < 1000 ? block
                                         : turn == 1000 ? "[]]"_ba
                                                        : ""_ba; },
          .end = Malice::End::Closes },
        Protocol);
    row("list: refusal without end", list,
        endlessAfter("HTTP/1.1 500 Oh\r\n\r\n{\"message\":\"", "no ", 20'000), Protocol);
}

void TestHostile::host_evilAnswer_isSaidAndHarmless()
{
    QFETCH(const QByteArray, path);
    QFETCH(const Malice, malice);
    QFETCH(const ErrorKind, kind);
    HostileEngine engine({ { path, malice } });
    TestClock clock;
    HostMonitor monitor(Host {}, std::make_unique<net::UnixConnector>(engine.path()), clock);
    const MemoryMeter memory;
    StallMeter stalls;
    const std::chrono::nanoseconds start = clock.monotonic();

    monitor.setActive(true);
    // Who only waits waits quickly; who works gets real time for it.
    const auto pace = kind == ErrorKind::Timeout ? 20ms : 1000ms;
    const bool isSettled = runUntil(
        [&monitor] {
            return monitor.connection().phase == ConnectionPhase::Waiting && monitor.connection().lastError;
        },
        clock, pace);

    const auto passed = std::chrono::duration_cast<std::chrono::seconds>(clock.monotonic() - start);
    QVERIFY2(isSettled, "the host must say what is wrong");
    qInfo("%s %s after %lld s of test time; grew by %lld KiB, longest turn %lld ms",
          qPrintable(nameOf(monitor.connection().lastError->kind)),
          qPrintable(monitor.connection().lastError->code), static_cast<long long>(passed.count()),
          static_cast<long long>(memory.grownKiB()), static_cast<long long>(stalls.longest().count()));
    QCOMPARE(monitor.connection().lastError->kind, kind);
    QVERIFY2(passed <= 90s, qPrintable(u"%1 s"_s.arg(passed.count())));
    QVERIFY2(memory.isBounded(), qPrintable(u"%1 KiB"_s.arg(memory.grownKiB())));
    QVERIFY2(stalls.longest() < StallMeter::kLongestTurn,
             qPrintable(u"%1 ms"_s.arg(stalls.longest().count())));
    monitor.setActive(false);
    QCOMPARE(monitor.connection().phase, ConnectionPhase::Idle);
}

void TestHostile::host_oddButWholeAnswer_isTaken_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Malice>("malice");
    QTest::addColumn<int>("rows");
    const QByteArray list = "/containers/json";
    QTest::newRow("data after the final chunk")
        << list << Malice { .start = kChunked + chunk(R"([{"Id":"1"}])") + "0\r\n\r\nHTTP/1.1 200 OK\r\n" }
        << 1;
    QTest::newRow("data after the length")
        << list << Malice { .start = HostileEngine::goodList().start + "and more" } << 1;
    QTest::newRow("every byte a chunk")
        << list
        << Malice { .start = kChunked + chunk("[") + chunk("{") + chunk("\"Id\"") + chunk(":\"") + chunk("1")
                        + chunk("\"") + chunk("}") + chunk("]") + "0\r\n\r\n" }
        << 1;
    QTest::newRow("character cut between chunks")
        << list
        << Malice { .start = kChunked + chunk("[{\"Id\":\"1\",\"Names\":[\"/\xe2\x82") + chunk("\xac\"]}]")
                        + "0\r\n\r\n" }
        << 1;
    QTest::newRow("strange numbers")
        << list
        << HostileEngine::answer(
               R"([{"Id":"1","Created":-9223372036854775808,"Ports":[{"PrivatePort":80,"PublicPort":65535,"Type":"tcp"}]}])")
        << 1;
    QTest::newRow("events of no sense")
        << "/events"_ba
        << Malice { .start = kOk
                        + "\r\n{\"time\":1e308,\"timeNano\":-1}\n{}\n\n{\"Type\":\"container\",\"Action\":"
                          "\"start\",\"time\":18446744073709551615}\n" }
        << 1;
    QTest::newRow("clock of the year 9999")
        << "/_ping"_ba << HostileEngine::goodPing("Date: Fri, 31 Dec 9999 23:59:59 GMT\r\n") << 1;
    QTest::newRow("ten thousand containers")
        << list
        << Malice { .start = kOk + "\r\n[",
                    .more =
                        [](qint64 turn) {
                            QByteArray block;
                            for (qint64 i = turn * 1000; turn < 10 && i < (turn + 1) * 1000; ++i)
                                block += container(i);
                            return turn == 10 ? R"({"Id":"last"}])"_ba : block;
                        },
                    .end = Malice::End::Closes }
        << 10'001;
}

void TestHostile::host_oddButWholeAnswer_isTaken()
{
    QFETCH(const QByteArray, path);
    QFETCH(const Malice, malice);
    QFETCH(const int, rows);
    HostileEngine engine({ { path, malice } });
    TestClock clock;
    HostMonitor monitor(Host {}, std::make_unique<net::UnixConnector>(engine.path()), clock);
    StallMeter stalls;
    monitor.setActive(true);
    QTRY_COMPARE_WITH_TIMEOUT(monitor.connection().phase, ConnectionPhase::Online, 20'000);
    QCOMPARE(monitor.containers().size(), rows);
    QVERIFY2(stalls.longest() < StallMeter::kLongestTurn,
             qPrintable(u"%1 ms"_s.arg(stalls.longest().count())));
}

/// A flood on one connection must leave room for the others on the same thread.
void TestHostile::host_evilNeighbour_delaysNoOther()
{
    HostileEngine flood({ { "/containers/json", endlessAfter(kChunked, "1\r\n \r\n", 10'000) } });
    HostileEngine silent({ { "/_ping", {} } });
    HostileEngine good({});
    TestClock clock;
    HostMonitor flooded(Host {}, std::make_unique<net::UnixConnector>(flood.path()), clock);
    HostMonitor silenced(Host {}, std::make_unique<net::UnixConnector>(silent.path()), clock);
    flooded.setActive(true);
    silenced.setActive(true);
    QTest::qWait(100); // let the flood come
    HostMonitor well(Host {}, std::make_unique<net::UnixConnector>(good.path()), clock);
    const std::chrono::nanoseconds start = StallMeter::threadTime();
    well.setActive(true);
    QTRY_COMPARE(well.connection().phase, ConnectionPhase::Online);
    const auto took = std::chrono::ceil<std::chrono::milliseconds>(StallMeter::threadTime() - start);
    qInfo("online after %lld ms of this thread's work", static_cast<long long>(took.count()));
    QVERIFY2(took < 10 * StallMeter::kLongestTurn, qPrintable(u"%1 ms"_s.arg(took.count())));
    for (int i = 0; i < 10; ++i) {
        const QDateTime before = well.asOf();
        clock.advance(1s);
        well.refresh();
        QTRY_VERIFY(well.asOf() > before);
    }
}

/// G11, in real time: a thousand events a second for three seconds, then a list that shows the last of them.
void TestHostile::events_thousandASecond_noneLostAndTheListRightSoon()
{
    constexpr int kEvents = 3000;
    const auto eventNumber = [](qint64 number) {
        return chunk(R"({"Type":"container","Action":"start","Actor":{"ID":")" + QByteArray::number(number)
                     + R"(","Attributes":{"name":"one"}},"time":1,"timeNano":1})" + "\n");
    };
    std::atomic<int> sent = 0;
    std::atomic<qint64> lastSentAt = 0;
    const auto since = std::chrono::steady_clock::now();
    const auto elapsed = [since] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - since)
            .count();
    };
    const Malice events { .start = HostileEngine::goodEvents().start,
                          .more =
                              [&](qint64 turn) { // ten events every ten milliseconds
                                  QByteArray block;
                                  for (int i = 0; i < 10 && turn * 10 + i < kEvents; ++i)
                                      block += eventNumber(turn * 10 + i);
                                  sent += block.isEmpty() ? 0 : 10;
                                  if (!block.isEmpty())
                                      lastSentAt = elapsed();
                                  return block;
                              },
                          .pauseMs = 10 };
    const Malice list { .more = [&sent](qint64 turn) {
        const QByteArray body = R"([{"Id":"1","Names":["/n)" + QByteArray::number(sent.load()) + R"("]}])";
        return turn == 0 ? HostileEngine::answer(body).start : QByteArray();
    } };
    HostileEngine engine({ { "/events", events }, { "/containers/json", list } });
    SystemClock clock;
    HostMonitor monitor(Host {}, std::make_unique<net::UnixConnector>(engine.path()), clock);
    QList<int> seen;
    int changes = 0;
    qint64 lastChange = 0;
    connect(&monitor, &HostMonitor::eventArrived, this,
            [&seen](const EngineEvent &event) { seen.append(event.actorId.toInt()); });
    connect(&monitor, &HostMonitor::containersChanged, this, [&] {
        ++changes;
        lastChange = elapsed();
    });
    StallMeter stalls;
    monitor.setActive(true);
    QTRY_COMPARE_WITH_TIMEOUT(seen.size(), kEvents, 40'000);
    QTRY_COMPARE_WITH_TIMEOUT(monitor.containers().constFirst().name, u"n%1"_s.arg(kEvents), 5000);
    qInfo("%d events, %d changes of the list, right %lld ms after the last, longest turn %lld ms", kEvents,
          changes, static_cast<long long>(lastChange - lastSentAt),
          static_cast<long long>(stalls.longest().count()));
    for (int i = 0; i < kEvents; ++i)
        QCOMPARE(seen.at(i), i); // none lost, none twice, in order
    QVERIFY2(changes <= 30, qPrintable(QString::number(changes)));
    QVERIFY2(lastChange - lastSentAt <= 1000, "the goal is 100 ms; a busy machine may be slow");
    QVERIFY(stalls.longest() < StallMeter::kLongestTurn);
}

void TestHostile::hijack_evilAnswer_isRefused_data()
{
    QTest::addColumn<Malice>("malice");
    QTest::newRow("101 without an upgrade") << Malice { .start = "HTTP/1.1 101 Switching\r\n\r\n" };
    QTest::newRow("200 with a length") << Malice { .start = kOk + "Content-Length: 3\r\n\r\nabc" };
    QTest::newRow("200 in chunks") << Malice { .start = kChunked + chunk("abc") + "0\r\n\r\n" };
    QTest::newRow("404 without end") << endlessAfter("HTTP/1.1 404 No\r\n\r\n", "no ", 20'000);
    QTest::newRow("silence") << Malice {};
    QTest::newRow("endless head") << endlessAfter("HTTP/1.1 101 Switching\r\n", "X: a\r\n");
    QTest::newRow("the end") << Malice { .end = Malice::End::Closes };
}

void TestHostile::hijack_evilAnswer_isRefused()
{
    QFETCH(const Malice, malice);
    HostileEngine engine({ { "/exec/1/start", malice } });
    TestClock clock;
    HostMonitor monitor(Host {}, std::make_unique<net::UnixConnector>(engine.path()), clock);
    const std::shared_ptr<HostLink> link = monitor.link();
    std::optional<bool> isRefused;
    TaskScope scope;
    const MemoryMeter memory;
    StallMeter stalls;
    net::HttpRequest request { .method = "POST", .url = QUrl(u"/exec/1/start"_s) };
    scope.run(link->engine.hijack(request, scope.token()),
              [&isRefused](const Result<net::HijackedStream> &stream) { isRefused = !stream; });
    QVERIFY(runUntil([&isRefused] { return isRefused.has_value(); }, clock, 20ms));
    QVERIFY(*isRefused);
    QVERIFY(memory.isBounded());
    QVERIFY2(stalls.longest() < StallMeter::kLongestTurn,
             qPrintable(u"%1 ms"_s.arg(stalls.longest().count())));
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
