// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "docker/containers.h"
#include "docker/hostlink.h"
#include "docker/stats/statssampler.h"
#include "docker/units.h"
#include "net/stream/localconnectors.h"
#include "realengine.h"
#include "support/awaited.h"
#include "support/warnings.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::docker;
using slipway::test::awaited;
using slipway::test::RealEngine;

namespace {

constexpr int kMany = 200;

/// What `docker stats --no-stream` prints of one container.
struct Printed
{
    QString cpu {};
    QString memory {};
    QString memoryPercent {};
    QString pids {};
    QString block {};
};

double percentOf(const QString &text)
{
    return text.chopped(1).toDouble();
}

/// One frame in the words of `docker stats`; empty where it has no pair.
QString printed(const StatsFrame &frame)
{
    const Usage usage = usageOf(frame, std::nullopt, 0);
    const std::optional<double> cpu = cpuPercent(frame);
    if (!cpu || !usage.hasNetwork)
        return {};
    return u"%1%|%2 / %3|%4|%5"_s
        .arg(QString::number(*cpu, 'f', 2), humanSize(usage.networkTotal.in, 3),
             humanSize(usage.networkTotal.out, 3), binarySize(usage.memory))
        .arg(usage.pids.value_or(0));
}

/// `docker stats` as it goes on: each line that it prints, once.
class StatsProgram final
{
public:
    StatsProgram(const QString &socket, const QString &name)
    {
        QObject::connect(&m_process, &QProcess::readyRead, &m_process, [this] { read(); });
        m_process.start(u"docker"_s,
                        { u"-H"_s, u"unix://"_s + socket, u"stats"_s, u"--format"_s,
                          u"{{.CPUPerc}}|{{.NetIO}}|{{.MemUsage}}|{{.PIDs}}"_s, name });
    }
    ~StatsProgram()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(StatsProgram)
    const QStringList &lines() const { return m_lines; }

private:
    void read()
    {
        // Between escape sequences that clear the screen, the same line twice a second.
        static const QRegularExpression line(uR"(([0-9.]+%\|[^|]+\|[^|/]+) / [^|]+(\|[0-9]+)\s)"_s);
        m_text += QString::fromUtf8(m_process.readAll());
        QRegularExpressionMatchIterator found = line.globalMatch(m_text);
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            const QString words = match.captured(1) + match.captured(2);
            if (m_lines.isEmpty() || m_lines.constLast() != words)
                m_lines.append(words);
            if (!found.hasNext())
                m_text.remove(0, match.capturedEnd());
        }
    }

    QProcess m_process {};
    QString m_text {};
    QStringList m_lines {};
};

} // namespace

/// Figures, facts and lists of dockerd, beside what the docker program says.
class TestStats final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }
    void cleanupTestCase();
    void figures_resting_areThoseOfDockerStats();
    void figures_working_areThoseOfDockerStats();
    void figures_stopped_areNone();
    void stream_working_givesCpuEverySecond();
    void stream_loaded_isWhatDockerStatsPrints();
    void facts_ended_sayHow();
    void list_twoHundred_onlyWhatIsSeenIsMeasured();

private:
    ContainerId run(const QString &name, const QStringList &options, const QString &command) const;
    Result<Printed> dockerStats(const QString &name) const;
    ContainerId runOnNetwork(const QString &name, const QString &command) const;

    SystemClock m_clock;
    std::unique_ptr<RealEngine> m_engine;
    std::unique_ptr<HostLink> m_link;
};

void TestStats::initTestCase()
{
    SLIPWAY_NEEDS_REAL_ENGINE();
    m_engine = std::make_unique<RealEngine>();
    const Result<> started = m_engine->start();
    QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));
    m_link = std::make_unique<HostLink>(Host {}, std::make_unique<net::UnixConnector>(m_engine->socketPath()),
                                        m_clock);
}

void TestStats::cleanupTestCase()
{
    m_link.reset();
    m_engine.reset();
}

ContainerId TestStats::run(const QString &name, const QStringList &options, const QString &command) const
{
    const Result<QByteArray> id =
        m_engine->docker(QStringList { u"run"_s, u"-d"_s, u"--network"_s, u"none"_s, u"--name"_s, name }
                         + options + QStringList { RealEngine::kImage, u"sh"_s, u"-c"_s, command });
    return ContainerId(id ? QString::fromLatin1(id->trimmed()) : QString());
}

Result<Printed> TestStats::dockerStats(const QString &name) const
{
    const Result<QByteArray> text =
        m_engine->docker({ u"stats"_s, u"--no-stream"_s, u"--format"_s,
                           u"{{.CPUPerc}}|{{.MemUsage}}|{{.MemPerc}}|{{.PIDs}}|{{.BlockIO}}"_s, name });
    if (!text)
        return text.error();
    const QStringList parts = QString::fromUtf8(text->trimmed()).split(u'|');
    return Printed { parts.value(0), parts.value(1), parts.value(2), parts.value(3), parts.value(4) };
}

void TestStats::figures_resting_areThoseOfDockerStats()
{
    const ContainerId id = run(u"resting"_s, { u"--memory"_s, u"64m"_s }, u"exec sleep 1000"_s);
    QVERIFY(!id.isEmpty());
    // Between two equal readings of ours there must be the same one of docker's.
    std::optional<Printed> printed;
    Usage usage;
    for (int attempt = 0; attempt < 8 && !printed; ++attempt) {
        const auto before = awaited(Stats(m_link->engine).once(id, {}));
        const Result<Printed> theirs = dockerStats(u"resting"_s);
        const auto after = awaited(Stats(m_link->engine).once(id, {}));
        QVERIFY(before && *before && theirs && after && *after);
        usage = usageOf(**after, std::nullopt, 0);
        if (memoryInUse(**before) == usage.memory)
            printed = *theirs;
    }
    QVERIFY2(printed, "a process that sleeps must come to rest");
    QVERIFY2(!usage.cpu, "one reading is no pair");
    QVERIFY(usage.memoryLimit);
    QCOMPARE(binarySize(usage.memory) + u" / "_s + binarySize(*usage.memoryLimit), printed->memory);
    QCOMPARE(QString::number(*usage.memoryPercent(), 'f', 2) + u'%', printed->memoryPercent);
    QCOMPARE(QString::number(usage.pids.value_or(0)), printed->pids);
    QCOMPARE(humanSize(usage.blockTotal.in, 3) + u" / "_s + humanSize(usage.blockTotal.out, 3),
             printed->block);
    QVERIFY(!usage.hasNetwork);
}

void TestStats::figures_working_areThoseOfDockerStats()
{
    const ContainerId id = run(u"working"_s, { u"--cpus"_s, u"0.25"_s }, u"yes >/dev/null"_s);
    QVERIFY(!id.isEmpty());
    const Stats stats(m_link->engine);
    const auto first = awaited(stats.once(id, {}));
    QVERIFY(first && *first);
    const Result<Printed> printed = dockerStats(u"working"_s); // takes two seconds of its own
    QVERIFY(printed);
    const auto second = awaited(stats.once(id, {}));
    QVERIFY(second && *second);
    const std::optional<double> cpu = cpuPercent(**second, **first);
    QVERIFY(cpu);
    // A quarter of a core, less when others want it too; over two spans of time that are not quite the same.
    const QString both = u"%1 % and docker's %2"_s.arg(*cpu).arg(printed->cpu);
    QVERIFY2(*cpu > 0.5 && *cpu < 40, qPrintable(both));
    QVERIFY2(std::abs(*cpu - percentOf(printed->cpu)) < 15, qPrintable(both));
    qInfo().noquote() << both;
}

void TestStats::figures_stopped_areNone()
{
    const ContainerId id = run(u"ended"_s, {}, u"exit 0"_s);
    QVERIFY(m_engine->docker({ u"wait"_s, u"ended"_s }));
    const auto frame = awaited(Stats(m_link->engine).once(id, {}));
    QVERIFY(frame && *frame);
    QVERIFY(!(*frame)->isRunning());
    const auto gone = awaited(Stats(m_link->engine).once(ContainerId(QString(64, u'0')), {}));
    QVERIFY(gone && !*gone);
    QCOMPARE(gone->error().kind, ErrorKind::NotFound);
}

void TestStats::stream_working_givesCpuEverySecond()
{
    const ContainerId id = run(u"streaming"_s, { u"--cpus"_s, u"0.25"_s }, u"yes >/dev/null"_s);
    QList<StatsFrame> frames;
    TaskScope scope;
    scope.run(Stats(m_link->engine)
                  .follow(
                      id, [&frames](const StatsFrame &frame) { frames.append(frame); }, scope.token()),
              [](const Result<> &) {});
    QTRY_VERIFY_WITH_TIMEOUT(frames.size() >= 4, 20'000);
    QVERIFY2(!usageOf(frames.at(0), std::nullopt, 0).cpu, "the first frame has no pair");
    const std::optional<double> own = cpuPercent(frames.at(3));
    const std::optional<double> ours = cpuPercent(frames.at(3), frames.at(2));
    QVERIFY(own && ours);
    QVERIFY2(std::abs(*own - *ours) < 0.01, "the engine's own pair and the frame before are the same");
}

ContainerId TestStats::runOnNetwork(const QString &name, const QString &command) const
{
    const Result<QByteArray> network = m_engine->docker({ u"network"_s, u"create"_s, name });
    const Result<QByteArray> gateway = m_engine->docker(
        { u"network"_s, u"inspect"_s, u"-f"_s, u"{{(index .IPAM.Config 0).Gateway}}"_s, name });
    if (!network || !gateway)
        return {};
    const Result<QByteArray> id =
        m_engine->docker({ u"run"_s, u"-d"_s, u"--network"_s, name, u"--name"_s, name, u"--cpus"_s, u"0.3"_s,
                           u"-e"_s, u"GATEWAY="_s + QString::fromLatin1(gateway->trimmed()),
                           RealEngine::kImage, u"sh"_s, u"-c"_s, command });
    return ContainerId(id ? QString::fromLatin1(id->trimmed()) : QString());
}

/// The engine hands the same readings to all who follow: what we make of each, to the last digit, is what the
/// docker program prints, for CPU, network, memory and processes of a container that is busy with all of
/// them.
void TestStats::stream_loaded_isWhatDockerStatsPrints()
{
    const ContainerId id =
        runOnNetwork(u"loaded"_s, u"busybox ping -q -s 900 -i 0.02 $GATEWAY & yes >/dev/null"_s);
    QVERIFY(!id.isEmpty());
    const StatsProgram theirs(m_engine->socketPath(), u"loaded"_s);
    QStringList ours;
    const Stats stats(m_link->engine);
    TaskScope scope;
    scope.run(stats.follow(
                  id, [&ours](const StatsFrame &frame) { ours.append(printed(frame)); }, scope.token()),
              [](const Result<> &) {});
    QTRY_VERIFY_WITH_TIMEOUT(ours.size() >= 5 && theirs.lines().size() >= 5, 40'000);
    const qsizetype sofar = ours.size();
    QTRY_VERIFY_WITH_TIMEOUT(ours.size() > sofar, 10'000); // what they print last has come here as well

    QStringList missing = theirs.lines();
    missing.removeFirst(); // it has no pair: the program prints the average since the start
    const qsizetype compared = missing.size();
    missing.removeIf([&ours](const QString &line) { return ours.contains(line); });
    qInfo().noquote() << compared << "lines compared, the last" << theirs.lines().constLast();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n') + u"\nnone of\n"_s + ours.join(u'\n')));
    QVERIFY2(!ours.constLast().startsWith(u"0.00%"_s) && !ours.constLast().contains(u"|0B"_s), "it works");
}

void TestStats::facts_ended_sayHow()
{
    const ContainerId id = run(u"failed"_s, {}, u"sleep 1; exit 3"_s);
    QVERIFY(m_engine->docker({ u"wait"_s, u"failed"_s }));
    StatsSampler sampler(m_link->engine, m_clock);
    sampler.setInspected({ id });
    QTRY_VERIFY(sampler.facts(id));
    QCOMPARE(sampler.facts(id)->exitCode, 3);
    QVERIFY(!sampler.facts(id)->outOfMemory);
    const qint64 ran = sampler.facts(id)->startedAt.msecsTo(sampler.facts(id)->finishedAt);
    QVERIFY2(ran >= 900 && ran < 30'000, qPrintable(QString::number(ran)));
}

void TestStats::list_twoHundred_onlyWhatIsSeenIsMeasured()
{
    const Containers containers(m_link->engine);
    const auto before = awaited(containers.list({}));
    QVERIFY(before && *before);
    const QByteArray body = R"({"Image":")" + RealEngine::kImage.toUtf8() + R"(","Cmd":["sleep","1"]})";
    QByteArray requests; // all at once on one connection: the docker program takes a while for each
    for (int i = 0; i < kMany; ++i) {
        requests += "POST /containers/create?name=many-" + QByteArray::number(i)
            + " HTTP/1.1\r\nHost: engine\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\nConnection: " + (i + 1 < kMany ? "keep-alive" : "close")
            + "\r\n\r\n" + body;
    }
    net::UnixConnector way(m_engine->socketPath());
    auto stream = awaited(way.open({}));
    QVERIFY(stream && *stream);
    auto written = awaited((**stream)->write(requests, {}));
    QVERIFY(written && *written);
    for (;;) { // until the engine closes
        auto piece = awaited((**stream)->read(65'536, {}), 120s);
        QVERIFY(piece);
        if (!*piece || (*piece)->isEmpty())
            break;
    }
    const auto after = awaited(containers.list({}));
    QVERIFY(after && *after);
    QCOMPARE((*after)->size(), (*before)->size() + kMany);

    QList<ContainerId> running;
    QList<ContainerId> rest;
    for (const ContainerSummary &container : **after)
        (container.state.known() == ContainerState::Running ? running : rest).append(container.id);
    QVERIFY(running.size() >= 3);
    StatsSampler sampler(m_link->engine, m_clock);
    sampler.setMeasured(running.first(2));
    sampler.setInspected(rest.first(20));
    QTRY_VERIFY_WITH_TIMEOUT(sampler.usage(running.at(0)) && sampler.usage(running.at(1)), 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(sampler.usage(running.at(0))->cpu.has_value(), 15'000);
    QVERIFY(!sampler.usage(running.at(2)));
    QTRY_VERIFY_WITH_TIMEOUT(sampler.facts(rest.at(19)), 15'000);
    QVERIFY(!sampler.facts(rest.at(20)));
    QVERIFY(sampler.hostMemory() > 1e8);
}

QTEST_GUILESS_MAIN(TestStats)
#include "tst_stats.moc"
