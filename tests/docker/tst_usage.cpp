// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of figures, the formulas on them, and the last hour of them.
#include "docker/stats/runfacts.h"
#include "docker/stats/usage.h"
#include "docker/stats/usagehistory.h"
#include "support/warnings.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::docker;

namespace {

const QDateTime kStart({ 2026, 1, 2 }, { 3, 4, 5 }, Qt::UTC);
constexpr double kMiB = 1024.0 * 1024.0;

Result<StatsFrame> frameFrom(const QByteArray &json)
{
    const Result<JsonDocument> document = JsonDocument::parse(json, u"test"_s);
    if (!document)
        return document.error();
    return StatsFrame::fromJson(document->root());
}

StatsFrame frameAt(int second, double cpuSeconds, double hostSeconds, int cpus = 4)
{
    StatsFrame frame;
    frame.read = kStart.addSecs(second);
    frame.cpu = { cpuSeconds * 1e9, hostSeconds * 1e9 };
    frame.cpus = cpus;
    return frame;
}

Usage usageAt(qint64 milliseconds, double cpu)
{
    Usage usage;
    usage.at = kStart.addMSecs(milliseconds);
    usage.cpu = cpu;
    usage.memory = 5 * kMiB;
    return usage;
}

const QByteArray kCgroup1 = R"({"read":"2026-01-02T03:04:05.5Z","preread":"0001-01-01T00:00:00Z",
    "pids_stats":{"current":3,"limit":18446744073709551615},
    "blkio_stats":{"io_service_bytes_recursive":[{"major":8,"minor":0,"op":"Read","value":100},
        {"major":8,"minor":0,"op":"Write","value":30},{"major":9,"minor":0,"op":"Read","value":11},
        {"major":8,"minor":0,"op":"Total","value":130}]},
    "num_procs":0,"storage_stats":{},
    "cpu_stats":{"cpu_usage":{"total_usage":100093996,"percpu_usage":[50093996,50000000]},
        "system_cpu_usage":9492140000000,"online_cpus":4},
    "precpu_stats":{"cpu_usage":{"total_usage":0}},
    "memory_stats":{"usage":6537216,"limit":18446744073709551615,
        "stats":{"cache":99,"total_inactive_file":537216,"inactive_file":1}},
    "name":"/web","id":"abc","networks":{"eth0":{"rx_bytes":5,"tx_bytes":7},"eth1":{"rx_bytes":50,"tx_bytes":70}}})"_ba;
const QByteArray kCgroup2 = R"({"read":"2026-01-02T03:04:05Z","preread":"2026-01-02T03:04:04Z",
    "blkio_stats":{"io_service_bytes_recursive":[{"op":"read","value":1},{"op":"write","value":2},
        {"op":"read","value":4}],"io_serviced_recursive":null},
    "cpu_stats":{"cpu_usage":{"total_usage":300},"system_cpu_usage":2000,"online_cpus":2},
    "precpu_stats":{"cpu_usage":{"total_usage":100},"system_cpu_usage":1000},
    "memory_stats":{"usage":1000,"limit":4000,"stats":{"anon":600,"inactive_file":300}},"os_type":"linux"})"_ba;
const QByteArray kWindows = R"({"read":"2026-01-02T03:04:06Z","preread":"2026-01-02T03:04:05Z","num_procs":4,
    "cpu_stats":{"cpu_usage":{"total_usage":30000000}},"precpu_stats":{"cpu_usage":{"total_usage":10000000}},
    "memory_stats":{"commitbytes":9,"privateworkingset":4096},
    "storage_stats":{"read_size_bytes":12,"write_size_bytes":34},
    "networks":{"x":{"rx_bytes":1,"tx_bytes":2}}})"_ba;
const QByteArray kPodman = R"({"read":"2026-01-02T03:04:05+01:00","preread":"0001-01-01T00:00:00Z",
    "blkio_stats":{"io_service_bytes_recursive":null},"cpu_stats":{"cpu_usage":{"total_usage":77},"online_cpus":8},
    "precpu_stats":{},"memory_stats":{"usage":500,"limit":1000},"pids_stats":{"current":1}})"_ba;
const QByteArray kStopped =
    R"({"read":"0001-01-01T00:00:00Z","preread":"0001-01-01T00:00:00Z","pids_stats":{},
    "blkio_stats":{"io_service_bytes_recursive":null},"cpu_stats":{"cpu_usage":{"total_usage":0}},
    "precpu_stats":{"cpu_usage":{"total_usage":0}},"memory_stats":{}})"_ba;

} // namespace

class TestUsage final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }
    void frame_cgroup1_isUnderstood();
    void frame_cgroup2_isUnderstood();
    void frame_windows_isUnderstood();
    void frame_podman_isUnderstood();
    void frame_stopped_isNotRunning();
    void frame_wrongField_isProtocol_data();
    void frame_wrongField_isProtocol();
    void memory_counters_giveWhatIsInUse_data();
    void memory_counters_giveWhatIsInUse();
    void memory_limit_belowTheHostOnly();
    void cpu_pairs_givePercent_data();
    void cpu_pairs_givePercent();
    void cpu_firstFrame_isUnknown();
    void cpu_ofHost_isShareOfAllCores();
    void memory_notTold_isWhatIsAnonymous();
    void rates_resetCounter_isSkipped();
    void network_hostNetwork_isNotAvailable();
    void history_hour_isBoundedAndThinned();
    void history_tooQuick_replacesTheLast();
    void history_unknown_staysUnknown();
    void facts_inspect_isUnderstood();
    void facts_never_isInvalid();
};

void TestUsage::frame_cgroup1_isUnderstood()
{
    const Result<StatsFrame> frame = frameFrom(kCgroup1);
    QVERIFY2(frame, qPrintable(frame ? QString() : frame.error().detail));
    QCOMPARE(frame->read, kStart.addMSecs(500));
    QVERIFY(!frame->preRead.isValid());
    QCOMPARE(frame->cpu.container, 100093996.0);
    QCOMPARE(frame->cpus, 4);
    QCOMPARE(frame->block, (ByteCounters { 111, 30 }));
    QCOMPARE(*frame->network, (ByteCounters { 55, 77 }));
    QCOMPARE(*frame->pids, 3.0);
    QCOMPARE(memoryInUse(*frame), 6000000.0);
    QVERIFY2(!usageOf(*frame, std::nullopt, 0).memoryLimit, "2^64 - 1 is no limit");
}

void TestUsage::frame_cgroup2_isUnderstood()
{
    const Result<StatsFrame> frame = frameFrom(kCgroup2);
    QVERIFY(frame);
    QCOMPARE(frame->block, (ByteCounters { 5, 2 }));
    const Usage usage = usageOf(*frame, std::nullopt, 0);
    QCOMPARE(*usage.cpu, 40.0);
    QCOMPARE(*usage.cpuOfHost(), 20.0);
    QCOMPARE(usage.memory, 700.0);
    QCOMPARE(*usage.memoryPercent(), 17.5);
    QVERIFY(!usage.hasNetwork && !usage.network && !usage.pids);
}

void TestUsage::frame_windows_isUnderstood()
{
    const Result<StatsFrame> frame = frameFrom(kWindows);
    QVERIFY(frame);
    QVERIFY(frame->windows);
    const Usage usage = usageOf(*frame, std::nullopt, 0);
    QCOMPARE(*usage.cpu, 50.0); // 2 of 4 s: docker's formula counts all processors as 100
    QCOMPARE(usage.memory, 4096.0);
    QVERIFY(!usage.memoryLimit);
    QCOMPARE(usage.blockTotal, (ByteCounters { 12, 34 }));
}

void TestUsage::frame_podman_isUnderstood()
{
    const Result<StatsFrame> frame = frameFrom(kPodman);
    QVERIFY(frame);
    QCOMPARE(frame->read, kStart.addSecs(-3600));
    QCOMPARE(memoryInUse(*frame), 500.0);
    StatsFrame later = *frame;
    later.read = later.read.addSecs(2);
    later.cpu.container += 1e9;
    QCOMPARE(*cpuPercent(later, *frame), 50.0); // by the clock: it does not tell what the host computed
}

void TestUsage::frame_stopped_isNotRunning()
{
    const Result<StatsFrame> frame = frameFrom(kStopped);
    QVERIFY(frame);
    QVERIFY(!frame->isRunning());
    QVERIFY(!usageOf(*frame, std::nullopt, 0).cpu);
    QVERIFY(!cpuPercent(*frame, frameAt(0, 1, 1)));
}

void TestUsage::frame_wrongField_isProtocol_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("text for a counter") << "100093996"_ba
                                        << "\"much\""_ba;
    QTest::newRow("negative counter") << "6537216"_ba
                                      << "-1"_ba;
    QTest::newRow("list for an object") << R"("cpu_stats":{)"_ba
                                        << R"("cpu_stats":[],"x":{)"_ba;
    QTest::newRow("object for a list") << R"("io_service_bytes_recursive":[)"_ba
                                       << R"("io_service_bytes_recursive":{},"x":[)"_ba;
    QTest::newRow("no time") << "2026-01-02T03:04:05.5Z"_ba
                             << "yesterday"_ba;
}

void TestUsage::frame_wrongField_isProtocol()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QVERIFY(kCgroup1.contains(from));
    const Result<StatsFrame> frame = frameFrom(QByteArray(kCgroup1).replace(from, to));
    QVERIFY(!frame);
    QCOMPARE(frame.error().kind, ErrorKind::Protocol);
}

void TestUsage::memory_counters_giveWhatIsInUse_data()
{
    QTest::addColumn<double>("usage");
    QTest::addColumn<double>("inactive");
    QTest::addColumn<double>("inUse");
    QTest::newRow("less the cache") << 100.0 << 30.0 << 70.0;
    QTest::newRow("no cache told") << 100.0 << 0.0 << 100.0;
    QTest::newRow("cache as large as all") << 100.0 << 100.0 << 100.0;
    QTest::newRow("cache larger than all") << 100.0 << 130.0 << 100.0;
    QTest::newRow("nothing") << 0.0 << 0.0 << 0.0;
}

void TestUsage::memory_counters_giveWhatIsInUse()
{
    QFETCH(const double, usage);
    QFETCH(const double, inactive);
    StatsFrame frame;
    frame.memoryUsage = usage;
    frame.memoryInactive = inactive;
    QTEST(memoryInUse(frame), "inUse");
}

void TestUsage::memory_limit_belowTheHostOnly()
{
    StatsFrame frame = frameAt(0, 1, 1);
    frame.memoryUsage = kMiB;
    frame.memoryLimit = 64 * kMiB;
    QCOMPARE(*usageOf(frame, std::nullopt, 128 * kMiB).memoryLimit, 64 * kMiB);
    QVERIFY2(!usageOf(frame, std::nullopt, 64 * kMiB).memoryLimit, "the whole host is no limit");
    QVERIFY(!usageOf(frame, std::nullopt, 32 * kMiB).memoryLimit);
    QVERIFY2(usageOf(frame, std::nullopt, 0).memoryLimit, "the host is not known: as docker says it");
}

void TestUsage::cpu_pairs_givePercent_data()
{
    QTest::addColumn<double>("cpuSeconds");
    QTest::addColumn<double>("hostSeconds");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<double>("percent"); // negative: not known
    QTest::newRow("one of four cores") << 11.0 << 404.0 << 1 << 100.0;
    QTest::newRow("all cores") << 14.0 << 404.0 << 1 << 400.0;
    QTest::newRow("little") << 10.001 << 404.0 << 1 << 0.1;
    QTest::newRow("idle") << 10.0 << 404.0 << 1 << 0.0;
    QTest::newRow("host stood still") << 11.0 << 400.0 << 1 << -1.0;
    QTest::newRow("started anew") << 1.0 << 404.0 << 1 << -1.0;
    QTest::newRow("same moment") << 11.0 << 404.0 << 0 << -1.0;
    QTest::newRow("long pause") << 70.0 << 640.0 << 60 << 100.0;
}

void TestUsage::cpu_pairs_givePercent()
{
    QFETCH(const double, cpuSeconds);
    QFETCH(const double, hostSeconds);
    QFETCH(const int, seconds);
    QFETCH(const double, percent);
    const StatsFrame before = frameAt(0, 10, 400);
    const std::optional<double> measured = cpuPercent(frameAt(seconds, cpuSeconds, hostSeconds), before);
    QCOMPARE(measured.has_value(), percent >= 0);
    if (measured)
        QVERIFY2(std::abs(*measured - percent) < 1e-6, qPrintable(QString::number(*measured)));
}

void TestUsage::cpu_firstFrame_isUnknown()
{
    QVERIFY2(!usageOf(frameAt(0, 10, 400), std::nullopt, 0).cpu, "it would be the mean since the start");
}

void TestUsage::cpu_ofHost_isShareOfAllCores()
{
    Usage usage;
    usage.cpu = 150;
    QVERIFY(!usage.cpuOfHost());
    usage.cpus = 4;
    QCOMPARE(*usage.cpuOfHost(), 37.5);
}

/// Pages of files are no part of it, so nothing is taken off.
void TestUsage::memory_notTold_isWhatIsAnonymous()
{
    const Result<StatsFrame> frame =
        frameFrom(R"({"memory_stats":{"usage":0,"stats":{"anon":300,"inactive_file":100}}})");
    QVERIFY(frame);
    QCOMPARE(memoryInUse(*frame), 300.0);
}

void TestUsage::rates_resetCounter_isSkipped()
{
    StatsFrame before = frameAt(0, 10, 400);
    before.network = ByteCounters { 1000, 2000 };
    before.block = { 50, 60 };
    StatsFrame now = frameAt(2, 10.5, 408);
    now.network = ByteCounters { 1500, 2000 };
    now.block = { 50, 80 };
    Usage usage = usageOf(now, before, 0);
    QCOMPARE(*usage.network, (ByteRates { 250, 0 }));
    QCOMPARE(*usage.block, (ByteRates { 0, 10 }));
    for (const ByteCounters &counters : { ByteCounters { 10, 2500 }, ByteCounters { 1500, 20 } }) {
        now.network = counters;
        usage = usageOf(now, before, 0);
        QVERIFY(!usage.network);
        QVERIFY(usage.block);
    }
    now.cpu.container = 1; // the container has started anew in between
    now.block = { 500, 600 };
    usage = usageOf(now, before, 0);
    QVERIFY(!usage.network && !usage.block && !usage.cpu);
    QCOMPARE(usage.blockTotal, (ByteCounters { 500, 600 }));
}

void TestUsage::network_hostNetwork_isNotAvailable()
{
    const Usage usage = usageOf(frameAt(1, 1, 1), frameAt(0, 0.5, 0.5), 0);
    QVERIFY(!usage.hasNetwork);
    QVERIFY(!usage.network);
    QVERIFY(usage.block);
}

void TestUsage::history_hour_isBoundedAndThinned()
{
    UsageHistory history;
    for (qint64 second = 0; second < 3 * 3600; ++second)
        history.append(usageAt(second * 1000, static_cast<double>(second)));
    QVERIFY2(history.size() <= UsageHistory::kMostPoints, qPrintable(QString::number(history.size())));
    QVERIFY(history.size() > 400);
    const QList<UsagePoint> points = history.points();
    const qint64 span = points.constLast().at - points.constFirst().at;
    QVERIFY2(span > 3550 * 1000LL && span <= 3600 * 1000LL, qPrintable(QString::number(span)));
    for (qsizetype i = 1; i < points.size(); ++i) {
        const qint64 step = points.at(i).at - points.at(i - 1).at;
        QVERIFY2(step > 0 && step <= 15'000, qPrintable(QString::number(step)));
    }
    QCOMPARE(points.constLast().cpu, 10'799.0F);
    // The mean of 15 readings, at the time of the last of them
    const double last = static_cast<double>(points.constFirst().at - kStart.toMSecsSinceEpoch()) / 1000;
    QVERIFY(std::abs(static_cast<double>(points.constFirst().cpu) - (last - 7)) < 0.01);
    QCOMPARE(history.latest(24).size(), 24);
    QCOMPARE(history.latest(24).constLast().cpu, 10'799.0F);
}

void TestUsage::history_tooQuick_replacesTheLast()
{
    UsageHistory history;
    for (qint64 i = 0; i < 1000; ++i)
        history.append(usageAt(i * 100, static_cast<double>(i)));
    QVERIFY2(history.size() < 130, qPrintable(QString::number(history.size())));
    QCOMPARE(history.points().constLast().cpu, 999.0F);
    history.append(usageAt(50'000, 5)); // out of order
    QCOMPARE(history.points().constLast().cpu, 999.0F);
}

void TestUsage::history_unknown_staysUnknown()
{
    UsageHistory history;
    Usage usage = usageAt(0, 0);
    usage.cpu.reset();
    for (qint64 second = 0; second < 1000; ++second) {
        usage.at = kStart.addSecs(second);
        history.append(usage);
    }
    const QList<UsagePoint> points = history.points();
    for (const UsagePoint &point : points) {
        QVERIFY(std::isnan(point.cpu));
        QCOMPARE(point.memory, static_cast<float>(5 * kMiB));
    }
}

void TestUsage::facts_inspect_isUnderstood()
{
    const Result<RunFacts> facts = RunFacts::parse(
        R"({"State":{"StartedAt":"2026-01-02T03:04:05.123456789Z","FinishedAt":"2026-01-02T04:04:05+01:00",
            "ExitCode":137,"OOMKilled":true},"RestartCount":4,"HostConfig":{"NetworkMode":"host"}})",
        u"x"_s);
    QVERIFY(facts);
    QCOMPARE(*facts, (RunFacts { kStart.addMSecs(123), kStart, 137, true, 4, true }));
}

void TestUsage::facts_never_isInvalid()
{
    const Result<RunFacts> facts = RunFacts::parse(
        R"({"State":{"StartedAt":"0001-01-01T00:00:00Z","FinishedAt":"0001-01-01T00:00:00Z"}})", u"x"_s);
    QVERIFY(facts);
    QVERIFY(!facts->startedAt.isValid() && !facts->finishedAt.isValid());
    QCOMPARE(facts->restarts, 0);
    QVERIFY(!RunFacts::parse(R"({"State":{"ExitCode":"x"}})", u"x"_s));
    QVERIFY(!RunFacts::parse("[", u"x"_s));
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
