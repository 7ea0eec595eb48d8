// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/streams/logcursor.h"
#include "support/warnings.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::docker;

namespace {

constexpr qint64 kStart = 1'767'323'045'000'000'000; // 2026-01-02T03:04:05Z
constexpr qint64 kMillisecond = 1'000'000;
constexpr qint64 kSecond = 1'000'000'000;

struct Line
{
    qint64 nanos = 0; ///< after kStart
    QByteArray text {};
    StreamKind stream = StreamKind::Stdout;
};

LogBatch batchOf(const QList<Line> &lines)
{
    LogBatch batch;
    for (const Line &line : lines) {
        batch.append({ .stamp = { .nanos = kStart + line.nanos, .isKnown = true },
                       .stream = line.stream,
                       .text = line.text });
        batch.countEntry();
    }
    return batch;
}

QStringList textsOf(const LogBatch &batch)
{
    QStringList texts;
    for (qsizetype i = 0; i < batch.size(); ++i)
        texts.append((batch.at(i).stream == StreamKind::Stderr ? u"e "_s : u"o "_s)
                     + QString::fromUtf8(batch.at(i).text));
    return texts;
}

/// An engine's log, and one who reads it. The engine gives what stands from the first line on that is not
/// older than `since` (moby, daemon/logger/loggerutils/follow.go); before 20.10 it looked at every line.
struct Reading
{
    QList<Line> log {};
    LogCursor cursor {};

    /// Added to the log while somebody follows it.
    QStringList comes(const QList<Line> &lines)
    {
        log += lines;
        return textsOf(cursor.advance(batchOf(lines)));
    }

    /// After a break.
    QStringList again(bool everyLine = false)
    {
        QStringList fresh;
        do {
            fresh += answer(LogCursor::Answer::Ends, everyLine);
        } while (cursor.mustAskAgain());
        return fresh;
    }

    QStringList answer(LogCursor::Answer kind, bool everyLine = false)
    {
        cursor.resume(kind);
        const qint64 since = cursor.since().value_or(kStart) - kStart;
        const auto isLate = [since](const Line &line) { return line.nanos >= since; };
        QList<Line> lines;
        if (everyLine)
            std::copy_if(log.cbegin(), log.cend(), std::back_inserter(lines), isLate);
        else
            std::copy(std::find_if(log.cbegin(), log.cend(), isLate), log.cend(), std::back_inserter(lines));
        return textsOf(cursor.advance(batchOf(lines)));
    }
};

} // namespace

class TestLogCursor final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }
    void fresh_resumed_expectsNothing();
    void resumed_sameLineOnBothStreams_areTwo();
    void resumed_sameTextAtAnotherTime_isNew();
    void resumed_otherTextAtTheSameTime_isNew();
    void resumed_equalLines_comeOnceMoreThanTheyAreKnown();
    void resumed_lineThatIsALittleOlder_isNotLost();
    void resumed_newLinesBeforeKnownOnes_areNoGap();
    void since_quietLog_goesBackTheWindowAndNoFurther();
    void since_firstLineOnly_isThatLine();
    void since_afterForgetting_isBehindTheForgotten();
    void remembered_isCapped();
    void resumed_clockSetBack_losesAndRepeatsNothing_data();
    void resumed_clockSetBack_losesAndRepeatsNothing();
    void resumed_clockSetBackMeanwhile_isRead();
    void resumed_clockSetBackTwice_repeatsNothing();
    void resumed_clockSetBack_knownLinesGone_newOnesAreNotLost();
    void resumed_clockSetBack_knownLinesJustGone_hasAGap();
    void resumed_clockSetBack_logGone_isLikeAnyOther();
    void goesOn_clockSetBack_leavesOutNoMoreThanStood();
    void goesOn_clockSetBackMeanwhile_isAskedAgainFirst();
    void goesOn_oldTimePassed_leavesNothingOut();
    void resumed_stampsThatJitter_areNoClockSetBack();
    void resumed_logCutMeanwhile_hasAGap();
};

void TestLogCursor::fresh_resumed_expectsNothing()
{
    LogCursor cursor;
    cursor.resume(LogCursor::Answer::Ends);
    QCOMPARE(cursor.since(), std::nullopt);
    QCOMPARE(textsOf(cursor.advance(batchOf({ { 0, "a" }, { kSecond, "b" } }))),
             (QStringList { u"o a"_s, u"o b"_s }));
    QVERIFY(!cursor.hasGap()); // there was nothing that could be missing
}

void TestLogCursor::resumed_sameLineOnBothStreams_areTwo()
{
    Reading reading;
    reading.comes({ { 0, "same" } });
    reading.log.append({ 0, "same", StreamKind::Stderr });
    QCOMPARE(reading.again(), QStringList { u"e same"_s });
    QCOMPARE(reading.again(), QStringList {});
    // Also when the known ones have gone.
    reading.comes({ { kMillisecond, "next", StreamKind::Stderr } });
    reading.log = { { kMillisecond, "next" } };
    QCOMPARE(reading.again(), QStringList { u"o next"_s });
}

void TestLogCursor::resumed_sameTextAtAnotherTime_isNew()
{
    Reading reading;
    reading.comes({ { 0, "beat" } });
    reading.log.append({ 100 * kMillisecond, "beat" });
    QCOMPARE(reading.again(), QStringList { u"o beat"_s });
    // Also when the known ones have gone.
    reading.log = { { 200 * kMillisecond, "beat" } };
    QCOMPARE(reading.again(), QStringList { u"o beat"_s });
}

void TestLogCursor::resumed_otherTextAtTheSameTime_isNew()
{
    Reading reading;
    reading.comes({ { 0, "a" } });
    reading.log.append({ 0, "b" });
    QCOMPARE(reading.again(), QStringList { u"o b"_s });
}

void TestLogCursor::resumed_equalLines_comeOnceMoreThanTheyAreKnown()
{
    Reading reading;
    reading.comes({ { 0, "same" }, { 0, "same" } });
    reading.log.append({ 0, "same" });
    QCOMPARE(reading.again(), QStringList { u"o same"_s });
    QCOMPARE(reading.again(), QStringList {});
}

/// Both streams are stamped before they are put in one order.
void TestLogCursor::resumed_lineThatIsALittleOlder_isNotLost()
{
    Reading reading;
    reading.comes({ { 0, "long ago" }, { 10 * kSecond, "out" } });
    reading.log.append({ 10 * kSecond - 3'000, "err", StreamKind::Stderr });
    QCOMPARE(reading.again(true), QStringList { u"e err"_s });
}

void TestLogCursor::resumed_newLinesBeforeKnownOnes_areNoGap()
{
    Reading reading;
    reading.comes({ { 0, "a" } });
    // Written by the other stream before it, and a little later by its stamp.
    reading.log.prepend({ 200 * kMillisecond, "other", StreamKind::Stderr });
    QCOMPARE(reading.again(), QStringList { u"e other"_s });
    QVERIFY(!reading.cursor.hasGap());
    reading.comes({ { 10 * kSecond, "b" } });
    QVERIFY(!reading.cursor.hasGap());
}

void TestLogCursor::since_quietLog_goesBackTheWindowAndNoFurther()
{
    Reading reading;
    reading.comes({ { 0, "a" }, { 10 * kSecond, "b" }, { 20 * kSecond, "c" } });
    QCOMPARE(reading.cursor.since(), kStart + 20 * kSecond - 250 * kMillisecond);
    reading.comes({ { 20 * kSecond + 200 * kMillisecond, "d" } });
    QCOMPARE(reading.cursor.since(), kStart + 20 * kSecond - 50 * kMillisecond);
}

/// What is before it was not asked for.
void TestLogCursor::since_firstLineOnly_isThatLine()
{
    Reading reading;
    reading.comes({ { 5, "a" } });
    QCOMPARE(reading.cursor.since(), kStart + 5);
    reading.comes({ { 2, "b", StreamKind::Stderr } });
    QCOMPARE(reading.again(true), QStringList {});
}

void TestLogCursor::since_afterForgetting_isBehindTheForgotten()
{
    Reading reading;
    // The second has jittered behind the third, and is forgotten with the first.
    reading.comes({ { 0, "a" }, { 100 * kMillisecond, "c" }, { 99 * kMillisecond, "b" } });
    reading.comes({ { 300 * kMillisecond, "d" } });
    QCOMPARE(reading.cursor.since(), kStart + 50 * kMillisecond);
    reading.comes({ { 349'500'000, "e" } }); // "b" is too old, and "c" in front of it is not
    QCOMPARE(reading.again(), QStringList {});
    reading.comes({ { 350 * kMillisecond + 1, "f" } }); // now both are
    QCOMPARE(reading.cursor.since(), kStart + 100 * kMillisecond + 1);
    QCOMPARE(reading.again(), QStringList {});
}

/// Many lines within the window: those at the start of it are forgotten, and not asked for again.
void TestLogCursor::remembered_isCapped()
{
    constexpr int kMost = 65'536;
    Reading reading;
    QList<Line> lines;
    lines.reserve(kMost + 10);
    for (int i = 0; i < kMost + 10; ++i)
        lines.append({ i, QByteArray::number(i) });
    QCOMPARE(reading.comes(lines).size(), kMost + 10);
    QCOMPARE(reading.cursor.since(), kStart + 10);
    QCOMPARE(reading.again(), QStringList {});

    // All at one time: then some of it cannot be told from what is new. Rather not twice than not at all.
    for (Line &line : lines)
        line.nanos = kSecond;
    reading.comes(lines);
    QCOMPARE(reading.cursor.since(), kStart + kSecond + 1);
    reading.log.append({ kSecond + 1, "new" });
    QCOMPARE(reading.again(), QStringList { u"o new"_s });
}

void TestLogCursor::resumed_clockSetBack_losesAndRepeatsNothing_data()
{
    QTest::addColumn<bool>("everyLine");
    QTest::addColumn<qint64>("later"); // after the first line of the new time
    QTest::newRow("at once") << false << qint64 { 0 };
    QTest::newRow("soon") << false << 30 * kSecond;
    QTest::newRow("when the old time is reached") << false << 99 * kSecond + 900 * kMillisecond;
    QTest::newRow("when it is just over") << false << 101 * kSecond;
    QTest::newRow("when it is over") << false << 200 * kSecond;
    QTest::newRow("old engine, at once") << true << qint64 { 0 };
    QTest::newRow("old engine, soon") << true << 30 * kSecond;
}

void TestLogCursor::resumed_clockSetBack_losesAndRepeatsNothing()
{
    QFETCH(bool, everyLine);
    QFETCH(qint64, later);
    Reading reading;
    QList<Line> before;
    for (int i = 0; i < 1000; ++i)
        before.append({ 900 * kSecond + i * 100 * kMillisecond, "before " + QByteArray::number(i) });
    reading.comes(before);
    QCOMPARE(reading.comes({ { 899 * kSecond, "set back" } }).size(), 1);
    if (later > 0)
        reading.comes({ { 899 * kSecond + later, "later" } });
    QCOMPARE(reading.again(everyLine), QStringList {});
    QVERIFY(!reading.cursor.hasGap());
    reading.log.append({ 899 * kSecond + later + 5, "new" });
    QCOMPARE(reading.again(everyLine), QStringList { u"o new"_s });
    QVERIFY(!reading.cursor.hasGap());
    QCOMPARE(reading.comes({ { 899 * kSecond + later + kSecond, "on" } }), QStringList { u"o on"_s });
    QVERIFY(!reading.cursor.hasGap());
}

void TestLogCursor::resumed_clockSetBackMeanwhile_isRead()
{
    Reading reading;
    reading.comes({ { 100 * kSecond, "a" }, { 101 * kSecond, "b" } });
    reading.log += { { 50 * kSecond, "c" }, { 51 * kSecond, "d" } };
    QCOMPARE(reading.again(), (QStringList { u"o c"_s, u"o d"_s }));
    QCOMPARE(reading.again(), QStringList {});
    QCOMPARE(reading.cursor.since(), kStart + 51 * kSecond - 250 * kMillisecond);
}

void TestLogCursor::resumed_clockSetBackTwice_repeatsNothing()
{
    Reading reading;
    reading.comes({ { 900 * kSecond, "first time" }, { 950 * kSecond, "still" } });
    reading.comes({ { 800 * kSecond, "second time" }, { 870 * kSecond, "still" } });
    reading.comes({ { 860 * kSecond, "third time" } });
    QCOMPARE(reading.again(), QStringList {});
    reading.log.append({ 861 * kSecond, "new" });
    QCOMPARE(reading.again(), QStringList { u"o new"_s });
    QVERIFY(!reading.cursor.hasGap());
    // The second time is over, the first is not.
    reading.comes({ { 880 * kSecond, "later" } });
    QCOMPARE(reading.again(), QStringList {});
}

/// What came after them has stamps like those before the clock was set back, and is no repetition.
void TestLogCursor::resumed_clockSetBack_knownLinesGone_newOnesAreNotLost()
{
    Reading reading;
    reading.comes({ { 900 * kSecond, "a" }, { 990 * kSecond, "b" }, { 900 * kSecond, "set back" } });
    QCOMPARE(reading.again(), QStringList {});
    reading.log = { { 905 * kSecond, "c" }, { 906 * kSecond, "d" }, { 999 * kSecond, "e" } };
    QCOMPARE(reading.again(), (QStringList { u"o c"_s, u"o d"_s, u"o e"_s }));
    QVERIFY(reading.cursor.hasGap());
    QCOMPARE(reading.again(), QStringList {});
    QVERIFY(!reading.cursor.hasGap());
}

/// A gap is told also where the new lines follow so soon that they could be known ones.
void TestLogCursor::resumed_clockSetBack_knownLinesJustGone_hasAGap()
{
    Reading reading;
    reading.comes({ { 900 * kSecond, "a" }, { 990 * kSecond, "b" }, { 900 * kSecond, "set back" } });
    reading.log = { { 900 * kSecond + 5, "c" } };
    QCOMPARE(reading.again(), QStringList { u"o c"_s });
    QVERIFY(reading.cursor.hasGap());
}

void TestLogCursor::resumed_clockSetBack_logGone_isLikeAnyOther()
{
    Reading reading;
    reading.comes({ { 900 * kSecond, "a" }, { 990 * kSecond, "b" }, { 900 * kSecond, "set back" } });
    reading.log.clear();
    QCOMPARE(reading.again(), QStringList {});
    QVERIFY(!reading.cursor.hasGap());
    reading.log = { { 905 * kSecond, "c" } };
    QCOMPARE(reading.answer(LogCursor::Answer::GoesOn), QStringList { u"o c"_s });
    QVERIFY(reading.cursor.hasGap());
}

/// The known lines went from the log between both answers: that is told, and no more than one line lost.
void TestLogCursor::goesOn_clockSetBack_leavesOutNoMoreThanStood()
{
    Reading reading;
    reading.comes({ { 899 * kSecond, "a" }, { 990 * kSecond, "b" }, { 900 * kSecond, "set back" } });
    reading.log.append({ 901 * kSecond, "c" });
    QCOMPARE(reading.again(), QStringList { u"o c"_s }); // and "b" was left out
    reading.log = { { 901 * kSecond + 1, "d" }, { 901 * kSecond + 2, "e" }, { 901 * kSecond + 3, "f" } };
    QCOMPARE(reading.answer(LogCursor::Answer::GoesOn), (QStringList { u"o e"_s, u"o f"_s }));
    QVERIFY(reading.cursor.hasGap());
    QCOMPARE(reading.comes({ { 905 * kSecond, "g" } }), QStringList { u"o g"_s });
}

/// Else nobody knew how much of an answer that goes on is a repetition.
void TestLogCursor::goesOn_clockSetBackMeanwhile_isAskedAgainFirst()
{
    Reading reading;
    reading.comes({ { 900 * kSecond, "a" }, { 990 * kSecond, "b" } });
    reading.log.append({ 900 * kSecond, "set back" });
    QCOMPARE(reading.answer(LogCursor::Answer::Ends), QStringList { u"o set back"_s });
    QVERIFY(reading.cursor.mustAskAgain());
    QCOMPARE(reading.answer(LogCursor::Answer::Ends), QStringList {});
    QVERIFY(!reading.cursor.mustAskAgain());
    QCOMPARE(reading.answer(LogCursor::Answer::GoesOn), QStringList {});
    QVERIFY(!reading.cursor.hasGap());

    reading.log += { { 901 * kSecond, "c" }, { 800 * kSecond, "set back once more" } };
    QCOMPARE(reading.again(), (QStringList { u"o c"_s, u"o set back once more"_s }));
    QCOMPARE(reading.answer(LogCursor::Answer::GoesOn), QStringList {});
    QVERIFY(!reading.cursor.hasGap());
}

void TestLogCursor::goesOn_oldTimePassed_leavesNothingOut()
{
    Reading reading;
    reading.comes({ { 900 * kSecond, "a" }, { 990 * kSecond, "b" }, { 900 * kSecond, "set back" } });
    reading.comes({ { 990 * kSecond + 251 * kMillisecond, "later" } });
    reading.log = { { 990 * kSecond + 300 * kMillisecond, "c" } };
    QCOMPARE(reading.answer(LogCursor::Answer::Ends), QStringList { u"o c"_s });
    QVERIFY(!reading.cursor.mustAskAgain());
}

void TestLogCursor::resumed_stampsThatJitter_areNoClockSetBack()
{
    Reading reading;
    reading.comes({ { 0, "first" }, { 10 * kSecond, "a" }, { 10 * kSecond + 200 * kMillisecond, "b" } });
    reading.comes({ { 10 * kSecond - 40 * kMillisecond, "c", StreamKind::Stderr } });
    QCOMPARE(reading.again(), QStringList {});
    QCOMPARE(reading.cursor.since(), kStart + 10 * kSecond - 50 * kMillisecond);
}

void TestLogCursor::resumed_logCutMeanwhile_hasAGap()
{
    Reading reading;
    reading.comes({ { 0, "a" }, { 1, "b" } });
    reading.log = { { 10 * kSecond, "much later" } };
    QCOMPARE(reading.again(), QStringList { u"o much later"_s });
    QVERIFY(reading.cursor.hasGap());
    QCOMPARE(reading.again(), QStringList {});
    QVERIFY(!reading.cursor.hasGap());
}

QTEST_GUILESS_MAIN(TestLogCursor)
#include "tst_logcursor.moc"
