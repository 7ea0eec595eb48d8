// SPDX-License-Identifier: GPL-3.0-or-later
// Logs of a real dockerd, byte for byte what `docker logs` prints.
#include "base/clock.h"
#include "docker/engine.h"
#include "docker/logs.h"
#include "net/stream/localconnectors.h"
#include "realengine.h"
#include "support/awaited.h"
#include "support/warnings.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::docker;
using slipway::test::awaited;
using slipway::test::RealEngine;

namespace {

/// One of the two streams: too much to keep, so its digest, its length and its beginning.
class Digest final
{
public:
    void add(QByteArrayView bytes)
    {
        m_hash->addData(bytes);
        m_size += bytes.size();
        if (m_head.size() < 200)
            m_head.append(bytes.first(std::min<qsizetype>(bytes.size(), 200)));
    }
    QByteArray text() const
    {
        return QByteArray::number(m_size) + " bytes, " + m_hash->result().toHex() + ": " + m_head.left(100);
    }
    qint64 size() const { return m_size; }

private:
    std::unique_ptr<QCryptographicHash> m_hash =
        std::make_unique<QCryptographicHash>(QCryptographicHash::Sha1);
    qint64 m_size = 0;
    QByteArray m_head;
};

struct Streams
{
    Digest out {};
    Digest err {};
    QByteArray both {}; ///< in the order of arrival; only when short
    QList<LogMark> marks {};
    int caughtUp = 0;

    void add(const LogBatch &batch)
    {
        for (qsizetype i = 0; i < batch.size(); ++i) {
            const LogLine line = batch.at(i);
            Digest &digest = line.stream == StreamKind::Stderr ? err : out;
            digest.add(line.text);
            if (line.hasEnd)
                digest.add("\n");
            if (both.size() < (1 << 20))
                both += line.text.toByteArray() + (line.hasEnd ? "\n" : "");
        }
    }

    bool has(LogMark::Kind kind) const
    {
        return std::any_of(marks.begin(), marks.end(), [kind](const LogMark &m) { return m.kind == kind; });
    }
};

int countOf(const Streams &streams, LogMark::Kind kind)
{
    return static_cast<int>(std::count_if(streams.marks.begin(), streams.marks.end(),
                                          [kind](const LogMark &m) { return m.kind == kind; }));
}

Digest digestOf(const QString &path)
{
    Digest digest;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return digest;
    while (!file.atEnd())
        digest.add(file.read(1 << 20));
    return digest;
}

QString wordsOf(const Error &error)
{
    return nameOf(error.kind) + u' ' + error.code + u": "_s + error.detail;
}

QString wordsOf(const std::optional<Result<>> &result)
{
    return !result ? u"it did not end in time"_s : *result ? QString() : wordsOf(result->error());
}

/// `lines` numbered lines of 145 bytes, every tenth on stderr.
QString writing(int lines)
{
    return uR"(busybox awk 'BEGIN{for(i=1;i<=%1;i++){s=sprintf("%09d the quick brown fox jumps over the lazy dog )"
           uR"(and the five boxing wizards jump quickly; pack my box with five dozen liquor jugs, and so on",i); )"
           uR"(if(i%10==0)print s > "/dev/stderr"; else print s}}')"_s.arg(lines);
}

} // namespace

class TestLogs final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }
    void initTestCase();
    void cleanupTestCase();
    void read_everyShape_isWhatDockerPrints_data();
    void read_everyShape_isWhatDockerPrints();
    void read_twoHundredMegabytes_isWhatDockerPrints();
    void read_driverThatKeepsNothing_isNamed();
    void read_tailSinceUntil_areWhatDockerPrints();
    void follow_restartedContainer_isWhatDockerPrints();
    void follow_engineKilledAndStarted_hasNoHoleAndNoRepeat();

private:
    QString run(const QStringList &options, const QString &script) const;
    /// What docker logs prints, each stream into a file of its own.
    bool dockerLogs(const QString &id, Digest *out, Digest *err, const QStringList &options = {}) const;
    LogListener listenerFor(Streams *streams) const;

    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<RealEngine> m_docker;
    std::unique_ptr<net::UnixConnector> m_connector;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Logs> m_logs;
};

void TestLogs::initTestCase()
{
    QLoggingCategory::setFilterRules(u"slipway.docker.logs.info=false"_s);
    SLIPWAY_NEEDS_REAL_ENGINE();
    m_docker = std::make_unique<RealEngine>();
    const Result<> started = m_docker->start({ .further = { u"--live-restore"_s } });
    QVERIFY2(started, qPrintable(wordsOf(started)));
    m_connector = std::make_unique<net::UnixConnector>(m_docker->socketPath());
    m_engine = std::make_unique<Engine>(*m_connector, m_clock);
    m_logs = std::make_unique<Logs>(*m_engine, m_clock);
}

void TestLogs::cleanupTestCase()
{
    m_logs.reset();
    m_engine.reset();
    m_docker.reset();
}

QString TestLogs::run(const QStringList &options, const QString &script) const
{
    const Result<QByteArray> id =
        m_docker->docker(QStringList { u"run"_s, u"-d"_s, u"--network"_s, u"none"_s } + options
                         + QStringList { RealEngine::kImage, u"/bin/sh"_s, u"-c"_s, script });
    return id ? QString::fromLatin1(id->trimmed()) : QString();
}

bool TestLogs::dockerLogs(const QString &id, Digest *out, Digest *err, const QStringList &options) const
{
    QProcess docker;
    docker.setStandardOutputFile(m_folder.filePath(u"out"_s));
    docker.setStandardErrorFile(m_folder.filePath(u"err"_s));
    docker.start(u"docker"_s,
                 QStringList { u"-H"_s, u"unix://"_s + m_docker->socketPath(), u"logs"_s } + options
                     + QStringList { id });
    if (!docker.waitForFinished(240'000) || docker.exitCode() != 0)
        return false;
    *out = digestOf(m_folder.filePath(u"out"_s));
    *err = digestOf(m_folder.filePath(u"err"_s));
    return true;
}

LogListener TestLogs::listenerFor(Streams *streams) const
{
    return { .arrived = [streams](const LogBatch &batch) { streams->add(batch); },
             .caughtUp = [streams] { ++streams->caughtUp; },
             .marked = [streams](const LogMark &mark) { streams->marks.append(mark); } };
}

void TestLogs::read_everyShape_isWhatDockerPrints_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("script");
    const QString lengths =
        u"for n in 16383 16384 16385 32767 32768 32769 100000 1000000; do "
        "busybox head -c $n /dev/zero | busybox tr '\\0' 'x'; echo; echo after $n >&2; done"_s;
    QTest::newRow("both streams") << QStringList() << writing(1000);
    QTest::newRow("terminal") << QStringList { u"-t"_s } << writing(1000);
    QTest::newRow("nothing") << QStringList() << u"true"_s;
    QTest::newRow("no line end") << QStringList() << u"busybox printf 'a\\nb'"_s;
    QTest::newRow("blank lines, CR, other controls")
        << QStringList() << u"busybox printf '\\n\\n \\r\\n10%%\\r20%%\\n\\033[31mred\\033[0m\\t\\001\\n'"_s;
    QTest::newRow("many bytes a letter, and wrong ones")
        << QStringList()
        << u"busybox printf 'h\\303\\251 \\342\\202\\254 \\360\\237\\230\\200\\n\\377\\376\\n'"_s;
    QTest::newRow("long lines") << QStringList() << lengths;
    QTest::newRow("long lines, terminal") << QStringList { u"-t"_s } << lengths;
    // That driver of 20.10 forgets the line ends behind parts: one line, which must stay below what we keep.
    QTest::newRow("long lines, driver local")
        << QStringList { u"--log-driver=local"_s } << QString(lengths).remove(u" 1000000"_s);
}

void TestLogs::read_everyShape_isWhatDockerPrints()
{
    QFETCH(QStringList, options);
    QFETCH(QString, script);
    const QString id = run(options, script);
    QVERIFY(!id.isEmpty());
    QVERIFY(m_docker->docker({ u"wait"_s, id }));
    Digest out;
    Digest err;
    QVERIFY(dockerLogs(id, &out, &err));

    Streams streams;
    const auto result =
        awaited(m_logs->read(ContainerId(id), {}, [&](const LogBatch &b) { streams.add(b); }, {}), 30s);
    QVERIFY2(result && *result, qPrintable(wordsOf(result)));
    QCOMPARE(streams.out.text(), out.text());
    QCOMPARE(streams.err.text(), err.text());
}

void TestLogs::read_twoHundredMegabytes_isWhatDockerPrints()
{
    constexpr int kLines = 1'379'310; // of 145 bytes
    const QString id = run({}, writing(kLines));
    QVERIFY(!id.isEmpty());
    QVERIFY(m_docker->docker({ u"wait"_s, id }, 120s));
    QElapsedTimer timer;
    timer.start();
    Digest out;
    Digest err;
    QVERIFY(dockerLogs(id, &out, &err));
    const qint64 theirs = timer.restart();

    Streams streams;
    const auto result =
        awaited(m_logs->read(ContainerId(id), {}, [&](const LogBatch &b) { streams.add(b); }, {}), 240s);
    const qint64 ours = timer.elapsed();
    QVERIFY2(result && *result, qPrintable(wordsOf(result)));
    QCOMPARE(streams.out.text(), out.text());
    QCOMPARE(streams.err.text(), err.text());
    QVERIFY(out.size() + err.size() > 190'000'000);
    qInfo("%lld bytes: docker logs %lld ms, here %lld ms", static_cast<long long>(out.size() + err.size()),
          static_cast<long long>(theirs), static_cast<long long>(ours));
}

void TestLogs::read_driverThatKeepsNothing_isNamed()
{
    const QString id = run({ u"--log-driver=none"_s }, u"echo x"_s);
    QVERIFY(m_docker->docker({ u"wait"_s, id }));
    const auto result = awaited(m_logs->read(ContainerId(id), {}, [](const LogBatch &) {}, {}));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().code, u"logs.driver"_s);
    QCOMPARE(result->error().subject, u"none"_s);
}

void TestLogs::read_tailSinceUntil_areWhatDockerPrints()
{
    const QString id = run({}, u"for i in 1 2 3 4 5 6 7 8 9; do echo line $i; busybox usleep 20000; done"_s);
    QVERIFY(m_docker->docker({ u"wait"_s, id }));
    QList<qint64> stamps;
    const auto all = awaited(m_logs->read(ContainerId(id), {},
                                          [&stamps](const LogBatch &b) {
                                              for (qsizetype i = 0; i < b.size(); ++i)
                                                  stamps.append(b.at(i).stamp.nanos);
                                          },
                                          {}));
    QVERIFY(all && *all);
    QCOMPARE(stamps.size(), 9);

    const auto readWith = [&](LogOptions options) {
        Streams streams;
        const auto result =
            awaited(m_logs->read(ContainerId(id), options, [&](const LogBatch &b) { streams.add(b); }, {}));
        return result && *result ? streams.both : "failed"_ba;
    };
    QCOMPARE(readWith({ .tail = 2 }), "line 8\nline 9\n"_ba);
    QCOMPARE(readWith({ .since = stamps[7] }), "line 8\nline 9\n"_ba);
    QCOMPARE(readWith({ .since = stamps[7] + 1 }), "line 9\n"_ba);
    QCOMPARE(readWith({ .until = stamps[1] }), "line 1\nline 2\n"_ba);
    QCOMPARE(readWith({ .until = stamps[1] - 1 }), "line 1\n"_ba);
    QCOMPARE(readWith({ .since = stamps[3], .until = stamps[4] }), "line 4\nline 5\n"_ba);
    // How earlier lines are asked for: the tail counts from the end of the log, whatever `until` says.
    QCOMPARE(readWith({ .tail = 5, .until = stamps[5] }), "line 5\nline 6\n"_ba);
}

void TestLogs::follow_restartedContainer_isWhatDockerPrints()
{
    const QString id =
        run({}, u"i=0; while true; do i=$((i+1)); echo out $i; echo err $i >&2; busybox usleep 500; done"_s);
    QVERIFY(!id.isEmpty());
    QByteArray heard[2];
    Streams streams;
    LogListener listener = listenerFor(&streams);
    listener.arrived = [&heard](const LogBatch &batch) {
        for (qsizetype i = 0; i < batch.size(); ++i)
            heard[static_cast<std::size_t>(batch.at(i).stream)] += batch.at(i).text.toByteArray() + '\n';
    };
    std::stop_source stop;
    std::optional<Result<>> ended;
    TaskScope scope;
    scope.run(m_logs->follow(ContainerId(id), { .tail = 100 }, std::make_shared<LogCursor>(), listener,
                             stop.get_token()),
              [&ended](Result<> result) { ended = std::move(result); });
    QTRY_VERIFY_WITH_TIMEOUT(heard[0].size() > 10'000, 30'000);
    QVERIFY(m_docker->docker({ u"restart"_s, u"-t"_s, u"0"_s, id }));
    QTRY_VERIFY_WITH_TIMEOUT(streams.has(LogMark::Kind::Restarted), 30'000);
    const qsizetype before = heard[0].size();
    QTRY_VERIFY_WITH_TIMEOUT(heard[0].size() > before + 10'000, 30'000);
    const int rounds = streams.caughtUp;
    QVERIFY(m_docker->docker({ u"stop"_s, u"-t"_s, u"0"_s, id }));
    QTRY_VERIFY_WITH_TIMEOUT(streams.caughtUp > rounds, 30'000); // now it waits for another start
    QVERIFY2(!ended, qPrintable(wordsOf(ended)));
    QVERIFY(!streams.has(LogMark::Kind::Gap));
    QVERIFY(!streams.has(LogMark::Kind::Lost));
    stop.request_stop();
    QTRY_VERIFY(ended);

    // From the first line heard on, exactly what docker prints, in each stream.
    Digest out;
    Digest err;
    QVERIFY(dockerLogs(id, &out, &err));
    for (const auto &[name, text] : { std::pair { u"out"_s, heard[0] }, std::pair { u"err"_s, heard[1] } }) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        QVERIFY(text.size() > 20'000);
        QCOMPARE(all.last(text.size()), text);
    }
}

void TestLogs::follow_engineKilledAndStarted_hasNoHoleAndNoRepeat()
{
    const QString id = run({}, u"i=0; while true; do i=$((i+1)); echo $i; busybox usleep 2000; done"_s);
    QVERIFY(!id.isEmpty());
    QList<qint64> numbers;
    Streams streams;
    LogListener listener = listenerFor(&streams);
    listener.arrived = [&numbers](const LogBatch &batch) {
        for (qsizetype i = 0; i < batch.size(); ++i)
            numbers.append(batch.at(i).text.toLongLong());
    };
    std::optional<Result<>> ended;
    std::stop_source stop;
    TaskScope scope;
    scope.run(m_logs->follow(ContainerId(id), {}, std::make_shared<LogCursor>(), listener, stop.get_token()),
              [&ended](Result<> result) { ended = std::move(result); });
    for (const int times : { 1, 2 }) {
        const qsizetype sofar = numbers.size();
        QTRY_VERIFY_WITH_TIMEOUT(numbers.size() > sofar + 100, 20'000);
        m_docker->kill();
        const auto lost = [&streams] { return countOf(streams, LogMark::Kind::Lost); };
        QTRY_VERIFY_WITH_TIMEOUT(lost() == times, 2'000);
        const Result<> again = m_docker->startAgain();
        QVERIFY2(again, qPrintable(wordsOf(again)));
        const auto resumed = [&streams] { return countOf(streams, LogMark::Kind::Resumed); };
        QTRY_VERIFY2_WITH_TIMEOUT(resumed() == times, qPrintable(wordsOf(ended)), 40'000);
    }
    const qsizetype sofar = numbers.size();
    QTRY_VERIFY_WITH_TIMEOUT(numbers.size() > sofar + 100, 20'000);
    stop.request_stop();
    QTRY_VERIFY(ended);
    for (qsizetype i = 0; i < numbers.size(); ++i)
        QCOMPARE(numbers.at(i), i + 1);
    QVERIFY(m_docker->docker({ u"rm"_s, u"-f"_s, id }));
}

QTEST_GUILESS_MAIN(TestLogs)
#include "tst_logs.moc"
