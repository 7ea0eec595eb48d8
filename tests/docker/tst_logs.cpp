// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/engine.h"
#include "docker/logs.h"
#include "fakelog.h"
#include "logframes.h"
#include "support/awaited.h"
#include "support/warnings.h"

#include <QLoggingCategory>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::docker;
using namespace slipway::test;

namespace {

constexpr qint64 kStart = 1'767'323'045'000'000'000; // 2026-01-02T03:04:05Z
constexpr qint64 kSecond = 1'000'000'000;

/// What was heard, in order: "o text" and "e text" for lines, and a word for everything else.
struct Heard
{
    QStringList words {};
    int caughtUp = 0;
    std::optional<Result<>> ended {};

    QStringList lines() const
    {
        QStringList only = words;
        only.removeIf([](const QString &word) { return !word.startsWith(u"o ") && !word.startsWith(u"e "); });
        return only;
    }

    void add(const LogBatch &batch)
    {
        for (qsizetype i = 0; i < batch.size(); ++i) {
            const LogLine line = batch.at(i);
            words.append((line.stream == StreamKind::Stderr ? u"e "_s : u"o "_s)
                         + QString::fromUtf8(line.text));
        }
    }
};

QString wordFor(const LogMark &mark)
{
    switch (mark.kind) {
    case LogMark::Kind::Restarted:
        return u"restarted"_s;
    case LogMark::Kind::Lost:
        return u"lost "_s + nameOf(mark.error->kind);
    case LogMark::Kind::Resumed:
        return u"resumed"_s;
    case LogMark::Kind::Gap:
        return u"gap"_s;
    }
    return {};
}

LogListener listenerFor(Heard *heard)
{
    return { .arrived = [heard](const LogBatch &batch) { heard->add(batch); },
             .caughtUp = [heard] { ++heard->caughtUp; },
             .marked = [heard](const LogMark &mark) { heard->words.append(wordFor(mark)); } };
}

/// As the engine says it when a container was made with --log-driver=none.
const QByteArray kNoReading = "configured logging driver does not support reading";

} // namespace

class TestLogs final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void read_options_areInTheRequest();
    void read_framesAndTerminal_giveLines_data();
    void read_framesAndTerminal_giveLines();
    void read_largeAnswer_isParsedElsewhereInOrder();
    void read_problems_areNamed_data();
    void read_problems_areNamed();
    void read_silentEngine_canBeStopped();
    void follow_linesThatCome_areHeard();
    void follow_cutAtEveryByte_losesAndDoublesNothing_data();
    void follow_cutAtEveryByte_losesAndDoublesNothing();
    void follow_byteByByte_losesAndDoublesNothing();
    void follow_equalLinesAtOneStamp_stayTwo();
    void follow_restart_continuesWithAMark();
    void follow_rotatedMeanwhile_tellsOfTheGap();
    void follow_rotatedAfterClockSetBack_losesNothingThatIsThere();
    void follow_stoppedAndGoneOn_continues();
    void follow_until_ends();
    void follow_removedContainer_ends();
    void follow_streamThatEndsAtOnce_isNotHammered();
    void follow_stopped_isCancelledAndClosed();

private:
    Task<Result<>> read(LogOptions options, Heard *heard, std::stop_token stop = {}) const;
    void follow(Heard *heard, TaskScope &scope, LogOptions options = {}, std::stop_token stop = {}) const;

    std::unique_ptr<FakeEngine> m_fake;
    std::unique_ptr<FakeLog> m_log;
    std::unique_ptr<HurryClock> m_clock;
    std::unique_ptr<FakeConnector> m_connector;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Logs> m_logs;
    std::shared_ptr<LogCursor> m_cursor;
    const ContainerId m_id { u"web"_s };
};

void TestLogs::initTestCase()
{
    QLoggingCategory::setFilterRules(u"slipway.docker.logs.info=false"_s); // some connections are lost here
}

void TestLogs::init()
{
    test::failOnAnyWarning();
    m_fake = std::make_unique<FakeEngine>();
    m_log = std::make_unique<FakeLog>(*m_fake);
    m_clock = std::make_unique<HurryClock>();
    m_connector = std::make_unique<FakeConnector>(m_fake->server);
    m_engine = std::make_unique<Engine>(*m_connector, *m_clock);
    m_logs = std::make_unique<Logs>(*m_engine, *m_clock);
    m_cursor = std::make_shared<LogCursor>();
}

void TestLogs::cleanup()
{
    m_logs.reset();
    m_engine.reset();
    m_connector.reset();
    m_clock.reset();
    m_log.reset();
    m_fake.reset();
}

Task<Result<>> TestLogs::read(LogOptions options, Heard *heard, std::stop_token stop) const
{
    return m_logs->read(
        m_id, options, [heard](const LogBatch &batch) { heard->add(batch); }, std::move(stop));
}

void TestLogs::follow(Heard *heard, TaskScope &scope, LogOptions options, std::stop_token stop) const
{
    scope.run(m_logs->follow(m_id, options, m_cursor, listenerFor(heard), std::move(stop)),
              [heard](Result<> result) { heard->ended = std::move(result); });
}

void TestLogs::read_options_areInTheRequest()
{
    Heard heard;
    QVERIFY(awaited(read({}, &heard)));
    QVERIFY(awaited(
        read({ .tail = 5, .since = kStart + 7, .until = kStart + kSecond, .stdOut = false }, &heard)));
    const QList<FakeRequest> requests = m_log->requests();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[0].target,
             "/v1.43/containers/web/logs?follow=0&stdout=1&stderr=1&timestamps=1&tail=all"_ba);
    QCOMPARE(requests[1].target,
             "/v1.43/containers/web/logs?follow=0&stdout=0&stderr=1&timestamps=1&tail=5"
             "&since=1767323045.000000007&until=1767323046.000000000"_ba);
}

void TestLogs::read_framesAndTerminal_giveLines_data()
{
    QTest::addColumn<bool>("isTty");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("frames") << false << "application/octet-stream"_ba << QStringList { u"o a"_s, u"e b"_s };
    QTest::newRow("frames, 1.42") << false << "application/vnd.docker.multiplexed-stream"_ba
                                  << QStringList { u"o a"_s, u"e b"_s };
    QTest::newRow("terminal") << true << "application/vnd.docker.raw-stream"_ba
                              << QStringList { u"o a"_s, u"o b"_s };
}

void TestLogs::read_framesAndTerminal_giveLines()
{
    QFETCH(bool, isTty);
    QFETCH(QByteArray, type);
    m_log->isTty = isTty;
    m_log->contentType = type;
    m_log->write(kStart, 1, "a\n");
    m_log->write(kStart + 1, 2, "b\n");
    Heard heard;
    const auto result = awaited(read({}, &heard));
    QVERIFY(result && *result);
    QTEST(heard.words, "lines");
}

void TestLogs::read_largeAnswer_isParsedElsewhereInOrder()
{
    QStringList expected;
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray text = "line " + QByteArray::number(i);
        m_log->entries.append({ kStart + i, 1 + i % 2, text + '\n' });
        expected.append((i % 2 ? u"e "_s : u"o "_s) + QString::fromLatin1(text));
    }
    Heard heard;
    const auto result = awaited(read({}, &heard));
    QVERIFY(result && *result);
    QCOMPARE(heard.words, expected);
    QVERIFY(m_clock->naps().contains(std::chrono::milliseconds(1))); // it rests between the pieces
}

void TestLogs::read_problems_areNamed_data()
{
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<QByteArray>("trailer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subject");
    QTest::newRow("driver") << kNoReading << QByteArray() << ErrorKind::Invalid << u"logs.driver"_s
                            << u"json-file"_s;
    QTest::newRow("driver, told in the stream")
        << QByteArray() << frame(3, kNoReading) << ErrorKind::Invalid << u"logs.driver"_s << u"json-file"_s;
    QTest::newRow("refused") << "nope"_ba << QByteArray() << ErrorKind::Service << u"http.501"_s << u"web"_s;
    QTest::newRow("engine gave up") << QByteArray() << frame(3, "broken file") << ErrorKind::Service
                                    << u"stream.engine-error"_s << u"web"_s;
    QTest::newRow("unknown frame") << QByteArray() << frame(9, "x") << ErrorKind::Protocol
                                   << u"stream.unknown-type"_s << u"web"_s;
    QTest::newRow("ends in a frame") << QByteArray() << frame(1, "abc").chopped(1) << ErrorKind::Unreachable
                                     << u"stream.truncated"_s << u"web"_s;
}

void TestLogs::read_problems_areNamed()
{
    QFETCH(QByteArray, refusal);
    QFETCH(QByteArray, trailer);
    m_log->refusal = refusal;
    m_log->trailer = trailer;
    m_log->write(kStart, 1, "a\n");
    Heard heard;
    const auto result = awaited(read({}, &heard));
    QVERIFY(result && !*result);
    QTEST(result->error().kind, "kind");
    QTEST(result->error().code, "code");
    QTEST(result->error().subject, "subject");
    QCOMPARE(heard.words.isEmpty(), !m_log->refusal.isEmpty());
}

void TestLogs::read_silentEngine_canBeStopped()
{
    m_fake->isSilent = true;
    std::stop_source stop;
    Heard heard;
    TaskScope scope;
    scope.run(read({}, &heard, stop.get_token()),
              [&heard](Result<> result) { heard.ended = std::move(result); });
    QTRY_COMPARE(m_fake->server.live(), 1);
    stop.request_stop();
    QTRY_VERIFY(heard.ended);
    QCOMPARE(heard.ended->error().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(m_fake->server.live(), 0);
}

void TestLogs::follow_linesThatCome_areHeard()
{
    m_log->write(kStart, 1, "a\n");
    Heard heard;
    TaskScope scope;
    follow(&heard, scope);
    QTRY_COMPARE(m_log->followers(), 1);
    QCOMPARE(heard.caughtUp, 1);
    m_log->write(kStart + 1, 2, "b\n");
    m_log->write(kStart + 2, 1, "c");
    m_log->write(kStart + 2, 1, "d\n");
    QTRY_COMPARE(heard.words, (QStringList { u"o a"_s, u"e b"_s, u"o cd"_s }));
    // Between the end of what was there and the stream nothing may be missed: it begins with the last line.
    QCOMPARE(m_log->requests().size(), 2);
    QVERIFY(m_log->requests()[1].target.contains("since=1767323045.000000000"));
}

void TestLogs::follow_cutAtEveryByte_losesAndDoublesNothing_data()
{
    QTest::addColumn<bool>("isTty");
    QTest::addColumn<int>("answer"); // which of the answers is cut: what is there, or what comes
    QTest::newRow("frames, history") << false << 0;
    QTest::newRow("frames, following") << false << 1;
    QTest::newRow("terminal, history") << true << 0;
    QTest::newRow("terminal, following") << true << 1;
}

void TestLogs::follow_cutAtEveryByte_losesAndDoublesNothing()
{
    QFETCH(bool, isTty);
    QFETCH(int, answer);
    const QByteArray euro = "\xE2\x82\xAC";
    const QList<FakeLog::Entry> recorded {
        { kStart, 1, "first\n" },
        { kStart, 1, "first\n" },
        { kStart + 5, 2, "err " + euro + '\n' },
        { kStart + 4, 1, "a bit back\n" },
        { kStart + 6, 1, "half" },
        { kStart + 6, 1, " and half\n" },
        { kStart + 6, 1, "\n" },
        { kStart + 9, 2, "1%\r50%\n" },
        { kStart + kSecond, 1, "last\n" },
    };
    QByteArray whole;
    m_log->isTty = isTty;
    for (const FakeLog::Entry &entry : recorded)
        whole += m_log->bytesOf(entry);
    const QString err = isTty ? u"o "_s : u"e "_s;
    // Raw streams tell parts only after 16 KiB; half a line there is a line that goes on with a stamp.
    const QString halves = isTty ? u"o half2026-01-02T03:04:05.000000006Z  and half"_s : u"o half and half"_s;
    const QStringList expected { u"o first"_s, u"o first"_s, err + u"err €"_s,   u"o a bit back"_s,
                                 halves,       u"o "_s,      err + u"1%\r50%"_s, u"o last"_s };
    for (qsizetype cut = 0; cut <= whole.size(); ++cut) {
        cleanup();
        init();
        m_log->isTty = isTty;
        m_log->entries = recorded;
        Heard heard;
        TaskScope scope;
        if (answer == 0)
            m_log->cutAt = cut;
        follow(&heard, scope);
        if (answer == 1) {
            m_log->entries.clear();
            QTRY_COMPARE(m_log->followers(), 1);
            m_log->entries = recorded;
            m_log->cutAt = cut;
            m_fake->server.resetAll();
        }
        QTRY_COMPARE(m_log->followers(), 1);
        QTRY_COMPARE(heard.lines(), expected);
        QVERIFY(heard.words.filter(u"lost"_s).size() >= 1);
        QVERIFY(!heard.words.contains(u"gap"_s));
        m_log->write(kStart + 2 * kSecond, 1, "after\n");
        QTRY_COMPARE(heard.lines().last(), u"o after"_s);
    }
}

void TestLogs::follow_byteByByte_losesAndDoublesNothing()
{
    m_fake->server.pieceSize = 1;
    for (int i = 0; i < 20; ++i)
        m_log->write(kStart + i, 1, "line " + QByteArray::number(i) + '\n');
    Heard heard;
    TaskScope scope;
    follow(&heard, scope);
    QTRY_COMPARE(m_log->followers(), 1);
    m_log->write(kStart + kSecond, 2, "end\n");
    QTRY_COMPARE(heard.words.size(), 21);
    QCOMPARE(heard.words.last(), u"e end"_s);
}

void TestLogs::follow_equalLinesAtOneStamp_stayTwo()
{
    m_log->write(kStart, 1, "same\n");
    Heard heard;
    TaskScope scope;
    follow(&heard, scope);
    QTRY_COMPARE(m_log->followers(), 1);
    m_log->write(kStart, 1, "same\n");
    QTRY_COMPARE(heard.words.size(), 2);
    m_fake->server.resetAll();
    QTRY_COMPARE(m_log->followers(), 1);
    m_log->write(kStart + kSecond, 1, "end\n");
    QTRY_COMPARE(heard.lines(), (QStringList { u"o same"_s, u"o same"_s, u"o end"_s }));
}

void TestLogs::follow_restart_continuesWithAMark()
{
    m_log->write(kStart + 10, 1, "before\n");
    Heard heard;
    TaskScope scope;
    follow(&heard, scope);
    QTRY_COMPARE(m_log->followers(), 1);
    m_log->write(kStart + 20, 2, "no line end");
    m_log->exit();
    QTRY_COMPARE(m_log->waiting(), 1);
    QCOMPARE(heard.words, (QStringList { u"o before"_s, u"e no line end"_s }));
    QVERIFY(!heard.ended);

    // Lines of the first life that were written while nobody followed come before the mark.
    m_log->entries.append({ kStart + kSecond, 1, "late\n" });
    m_log->entries.append({ kStart + 3 * kSecond, 1, "after\n" });
    m_log->start("2026-01-02T03:04:07.000000000Z");
    QTRY_COMPARE(m_log->followers(), 1);
    QCOMPARE(heard.words,
             (QStringList { u"o before"_s, u"e no line end"_s, u"o late"_s, u"restarted"_s, u"o after"_s }));
    m_log->write(kStart + 4 * kSecond, 1, "on\n");
    QTRY_COMPARE(heard.words.last(), u"o on"_s);
}

void TestLogs::follow_rotatedMeanwhile_tellsOfTheGap()
{
    m_log->write(kStart, 1, "a\n");
    Heard heard;
    TaskScope scope;
    follow(&heard, scope);
    QTRY_COMPARE(m_log->followers(), 1);
    m_log->entries = { { kStart + 10 * kSecond, 1, "much later\n" } };
    m_fake->server.resetAll();
    QTRY_COMPARE(m_log->followers(), 1);
    QCOMPARE(heard.words,
             (QStringList { u"o a"_s, u"lost Unreachable"_s, u"resumed"_s, u"gap"_s, u"o much later"_s }));
}

void TestLogs::follow_rotatedAfterClockSetBack_losesNothingThatIsThere()
{
    m_log->write(kStart + 90 * kSecond, 1, "a\n");
    Heard heard;
    TaskScope scope;
    follow(&heard, scope);
    QTRY_COMPARE(m_log->followers(), 1);
    m_log->write(kStart, 1, "set back\n");
    QTRY_COMPARE(heard.words.last(), u"o set back"_s);
    m_log->entries = { { kStart + 10 * kSecond, 1, "b\n" }, { kStart + 95 * kSecond, 1, "c\n" } };
    m_fake->server.resetAll();
    QTRY_COMPARE(m_log->followers(), 1);
    m_log->write(kStart + 96 * kSecond, 1, "d\n");
    QTRY_COMPARE(heard.words,
                 (QStringList { u"o a"_s, u"o set back"_s, u"lost Unreachable"_s, u"resumed"_s, u"gap"_s,
                                u"o b"_s, u"o c"_s, u"o d"_s }));
}

void TestLogs::follow_stoppedAndGoneOn_continues()
{
    m_log->write(kStart, 1, "a\n");
    Heard heard;
    TaskScope scope;
    std::stop_source stop;
    follow(&heard, scope, { .tail = 1 }, stop.get_token());
    QTRY_COMPARE(m_log->followers(), 1);
    stop.request_stop();
    QTRY_VERIFY(heard.ended);
    QCOMPARE(m_fake->server.live(), 0);
    for (int i = 1; i < 5; ++i)
        m_log->write(kStart + i * kSecond, 1, QByteArray::number(i) + '\n');
    follow(&heard, scope, { .tail = 1 });
    QTRY_COMPARE(heard.words, (QStringList { u"o a"_s, u"o 1"_s, u"o 2"_s, u"o 3"_s, u"o 4"_s }));
}

void TestLogs::follow_until_ends()
{
    m_log->write(kStart, 1, "a\n");
    m_log->write(kStart + kSecond, 1, "b\n");
    Heard heard;
    TaskScope scope;
    follow(&heard, scope, { .until = kStart + 5 });
    QTRY_VERIFY(heard.ended);
    QVERIFY(*heard.ended);
    QCOMPARE(heard.words, QStringList { u"o a"_s });
    QCOMPARE(heard.caughtUp, 1);
}

void TestLogs::follow_removedContainer_ends()
{
    m_log->write(kStart, 1, "a\n");
    Heard heard;
    TaskScope scope;
    follow(&heard, scope);
    QTRY_COMPARE(m_log->followers(), 1);
    m_fake->onOther = [](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->answer(404, R"({"message":"No such container: web"})");
    };
    m_log->exit();
    QTRY_VERIFY(heard.ended);
    QCOMPARE(heard.ended->error().kind, ErrorKind::NotFound);
    QCOMPARE(heard.ended->error().subject, u"web"_s);
}

void TestLogs::follow_streamThatEndsAtOnce_isNotHammered()
{
    m_log->write(kStart, 1, "a\n");
    const auto normal = m_fake->onOther;
    int streams = 0;
    m_fake->onOther = [&](const FakeConnectionPtr &connection, const FakeRequest &request) {
        if (!request.target.contains("follow=1")) {
            normal(connection, request);
            return;
        }
        ++streams;
        connection->beginChunks();
        if (streams < 5)
            connection->chunk({});
    };
    Heard heard;
    TaskScope scope;
    follow(&heard, scope);
    QTRY_COMPARE(streams, 5);
    QCOMPARE(m_clock->naps().count(std::chrono::milliseconds(500)), 4);
    QCOMPARE(heard.words, QStringList { u"o a"_s });
}

void TestLogs::follow_stopped_isCancelledAndClosed()
{
    Heard heard;
    {
        TaskScope scope;
        std::stop_source stop;
        follow(&heard, scope, {}, stop.get_token());
        QTRY_COMPARE(m_log->followers(), 1);
        stop.request_stop();
        QTRY_VERIFY(heard.ended);
        QCOMPARE(heard.ended->error().kind, ErrorKind::Cancelled);
        QCOMPARE(m_log->followers(), 0);
        heard.ended.reset();
        follow(&heard, scope);
        QTRY_COMPARE(m_log->followers(), 1);
    }
    QVERIFY(!heard.ended); // its owner has gone
    QCOMPARE(m_log->followers(), 0);
}

QTEST_GUILESS_MAIN(TestLogs)
#include "tst_logs.moc"
