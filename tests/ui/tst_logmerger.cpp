// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakelogs.h"
#include "support/warnings.h"
#include "ui/models/logs/logmerger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::ui;
using slipway::test::FakeLogs;

namespace {

constexpr qint64 kStart = 1'767'323'045'000'000'000;
constexpr qint64 kMillisecond = 1'000'000;

QByteArray stamped(int milliseconds, const QByteArray &text)
{
    return docker::LogStamp { .nanos = kStart + milliseconds * kMillisecond, .isKnown = true }.toText() + ' '
        + text;
}

docker::LogMark markAt(docker::LogMark::Kind kind, int milliseconds)
{
    return { .kind = kind, .nanos = kStart + milliseconds * kMillisecond };
}

QStringList textsOf(const LogBuffer &buffer)
{
    QStringList texts;
    for (qint64 line = buffer.firstLine(); line < buffer.endLine(); ++line) {
        const LogEntry entry = buffer.at(line);
        texts.append(QString::number(entry.source)
                     + (entry.mark ? u"-mark"_s : u' ' + QString::fromUtf8(entry.line.text)));
    }
    return texts;
}

/// A merger with its buffer, and the short words for it.
struct Merging
{
    LogBuffer buffer;
    LogMerger merger { buffer };

    explicit Merging(int sources, std::optional<qint64> tail = 100, qint64 bytes = LogBuffer::kDefaultBytes)
        : buffer(nullptr, bytes)
    {
        merger.reset(sources, tail, 0s);
    }

    void add(int source, const QList<QByteArray> &lines, std::chrono::nanoseconds now = 0s)
    {
        merger.add(source, FakeLogs::batchOf(lines), now);
    }
    void has(int source, const QList<QByteArray> &lines, std::chrono::nanoseconds now = 0s)
    {
        add(source, lines, now);
        merger.caughtUp(source, now);
    }
    QStringList texts() const { return textsOf(buffer); }
};

} // namespace

/// Several logs become one, by time.
class TestLogMerger final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }
    void equalStamps_earlierContainer_comesFirst();
    void equalStamps_linesOfOne_stayInTheirOrder();
    void lateLine_withinTheHoldBack_isPutInOrder();
    void lateLine_afterTheHoldBack_comesLast();
    void jitter_ofOne_staysAsItIs();
    void loading_others_doNotWaitForIt();
    void loading_linesOfIt_hideNothingOfOthers();
    void late_source_takesWhatWaitsAndMarksAlong();
    void late_source_afterForgetting_isAppended();
    void ended_source_holdsNothingUp();
    void mark_ofOneSource_isShownAtOnce();
    void mark_ofSeveral_standsAtItsTime();
    void mark_withoutTime_saysSo();
    void start_whatJittersAtTheBeginning_isShown();
    void caughtUpAgain_beginning_staysKnown();
    void earlier_equalStamps_areInOrderToo();
    void earlier_equalLines_areCounted();
    void wholeLog_ofAll_needsNothingEarlier();
};

void TestLogMerger::equalStamps_earlierContainer_comesFirst()
{
    Merging m(3);
    m.has(2, { stamped(5, "c") });
    m.has(1, { stamped(5, "b") });
    m.has(0, { stamped(5, "a") });
    QCOMPARE(m.texts(), (QStringList { u"0 a"_s, u"1 b"_s, u"2 c"_s }));
    m.add(2, { stamped(9, "f") }, 1s);
    m.add(0, { stamped(9, "d") }, 1s);
    m.add(1, { stamped(9, "e") }, 1s);
    m.merger.flush(2s);
    QCOMPARE(m.texts().mid(3), (QStringList { u"0 d"_s, u"1 e"_s, u"2 f"_s }));
}

void TestLogMerger::equalStamps_linesOfOne_stayInTheirOrder()
{
    Merging m(2);
    m.has(0, { stamped(5, "z"), stamped(5, "a"), stamped(5, "m") });
    m.has(1, { stamped(5, "b"), stamped(5, "a") });
    QCOMPARE(m.texts(), (QStringList { u"0 z"_s, u"0 a"_s, u"0 m"_s, u"1 b"_s, u"1 a"_s }));
}

void TestLogMerger::lateLine_withinTheHoldBack_isPutInOrder()
{
    Merging m(2);
    m.has(0, {});
    m.has(1, {});
    m.add(0, { stamped(1000, "b") }, 1s);
    QCOMPARE(m.merger.flush(1s), 1s + LogMerger::kHoldBack);
    m.add(1, { stamped(900, "a") }, 1s + 199ms);
    m.merger.flush(1s + 199ms);
    QCOMPARE(m.texts(), QStringList { u"1 a"_s }); // nothing of 0 can be older; of 1 there may be
    QCOMPARE(m.merger.flush(1s + 200ms), std::nullopt);
    QCOMPARE(m.texts(), (QStringList { u"1 a"_s, u"0 b"_s }));
}

/// What is shown does not move.
void TestLogMerger::lateLine_afterTheHoldBack_comesLast()
{
    Merging m(2);
    m.has(0, {});
    m.has(1, {});
    m.add(0, { stamped(1000, "b") }, 1s);
    m.merger.flush(1s + 200ms);
    m.add(1, { stamped(900, "late") }, 1s + 201ms);
    m.merger.flush(2s);
    QCOMPARE(m.texts(), (QStringList { u"0 b"_s, u"1 late"_s }));
}

void TestLogMerger::jitter_ofOne_staysAsItIs()
{
    Merging m(2);
    m.has(0, { stamped(10, "a"), stamped(8, "b"), stamped(12, "c") });
    m.has(1, { stamped(9, "x"), stamped(11, "y") });
    QCOMPARE(m.texts(), (QStringList { u"1 x"_s, u"0 a"_s, u"0 b"_s, u"1 y"_s, u"0 c"_s }));
}

void TestLogMerger::loading_others_doNotWaitForIt()
{
    Merging m(2);
    m.has(0, { stamped(1, "a") });
    m.merger.flush(LogMerger::kLongestStart);
    m.add(0, { stamped(4000, "b") }, 4s);
    QCOMPARE(m.merger.flush(4s), std::nullopt);
    QCOMPARE(m.texts(), (QStringList { u"0 a"_s, u"0 b"_s }));
}

void TestLogMerger::loading_linesOfIt_hideNothingOfOthers()
{
    Merging m(2, 1);
    m.has(0, { stamped(100, "a") });
    m.add(1, { stamped(200, "still loading") });
    m.merger.flush(LogMerger::kLongestStart);
    QCOMPARE(m.texts(), QStringList { u"0 a"_s });
}

void TestLogMerger::late_source_takesWhatWaitsAndMarksAlong()
{
    Merging m(2);
    m.has(0, { stamped(2, "b") });
    m.merger.add(0, markAt(docker::LogMark::Kind::Restarted, 3), 1s);
    m.merger.flush(LogMerger::kLongestStart);
    QCOMPARE(m.texts(), (QStringList { u"0 b"_s, u"0-mark"_s }));
    m.add(0, { stamped(5, "e") }, 4s); // not yet shown
    m.has(1, { stamped(1, "a"), stamped(4, "d") }, 4s);
    QCOMPARE(m.texts(), (QStringList { u"1 a"_s, u"0 b"_s, u"0-mark"_s, u"1 d"_s, u"0 e"_s }));
}

/// What is gone cannot be put in order with it, and what is shown keeps its numbers.
void TestLogMerger::late_source_afterForgetting_isAppended()
{
    constexpr qint64 kSmall = 1024 * 1024;
    Merging m(2, std::nullopt, kSmall);
    QList<QByteArray> lines;
    for (int i = 0; i < 4000; ++i)
        lines.append(stamped(1000 + i, QByteArray(1000, 'x')));
    m.has(0, lines);
    m.merger.flush(LogMerger::kLongestStart);
    QVERIFY(m.buffer.hasForgotten());
    const qint64 end = m.buffer.endLine();
    m.has(1, { stamped(1, "a") }, 4s);
    m.merger.flush(5s);
    QCOMPARE(m.buffer.endLine(), end + 1);
    QCOMPARE(m.texts().constLast(), u"1 a"_s);
}

/// It stays among those that are shown, and what comes of the others waits no longer than usual.
void TestLogMerger::ended_source_holdsNothingUp()
{
    Merging m(2);
    m.has(0, { stamped(1, "a") });
    m.has(1, { stamped(2, "last words") });
    m.merger.giveUp(1, 1s);
    for (int i = 0; i < 3; ++i) {
        const auto now = std::chrono::seconds(2 + i);
        m.add(0, { stamped(1000 * i + 3, QByteArray::number(i)) }, now);
        QCOMPARE(m.merger.flush(now + LogMerger::kHoldBack), std::nullopt);
    }
    QCOMPARE(m.texts(), (QStringList { u"0 a"_s, u"1 last words"_s, u"0 0"_s, u"0 1"_s, u"0 2"_s }));
}

void TestLogMerger::mark_ofOneSource_isShownAtOnce()
{
    Merging m(1);
    m.add(0, { stamped(1, "a") });
    m.merger.add(0, markAt(docker::LogMark::Kind::Lost, 1), 0s);
    QCOMPARE(m.texts(), (QStringList { u"0 a"_s, u"0-mark"_s }));
    QCOMPARE(m.buffer.at(m.buffer.endLine() - 1).mark, docker::LogMark::Kind::Lost);
}

void TestLogMerger::mark_ofSeveral_standsAtItsTime()
{
    Merging m(2);
    m.has(0, { stamped(1, "a") });
    m.has(1, { stamped(1, "b") });
    m.merger.add(1, markAt(docker::LogMark::Kind::Restarted, 20), 5s);
    m.add(1, { stamped(21, "d") }, 5s);
    m.add(0, { stamped(10, "c"), stamped(30, "e") }, 5s);
    m.merger.flush(6s);
    QCOMPARE(m.texts().mid(2), (QStringList { u"0 c"_s, u"1-mark"_s, u"1 d"_s, u"0 e"_s }));
    const LogEntry entry = m.buffer.at(m.buffer.firstLine() + 3);
    QVERIFY(entry.line.stamp.isKnown);
    QCOMPARE(entry.line.stamp.nanos, kStart + 20 * kMillisecond);
}

void TestLogMerger::mark_withoutTime_saysSo()
{
    Merging m(1);
    m.merger.add(0, { .kind = docker::LogMark::Kind::Lost, .nanos = 0 }, 0s);
    QVERIFY(!m.buffer.at(m.buffer.firstLine()).line.stamp.isKnown);
}

void TestLogMerger::start_whatJittersAtTheBeginning_isShown()
{
    Merging m(2, 2);
    m.has(0, { stamped(1000, "a"), stamped(999, "b") }); // there is more before
    m.has(1, { stamped(1001, "c") });
    QCOMPARE(m.texts(), (QStringList { u"0 a"_s, u"0 b"_s, u"1 c"_s }));
}

/// After a break the engine is asked anew: that tells nothing about the beginning.
void TestLogMerger::caughtUpAgain_beginning_staysKnown()
{
    Merging m(1, 3);
    m.has(0, { stamped(1, "a") });
    QCOMPARE(m.merger.wantsEarlier(), std::nullopt);
    m.has(0, { stamped(2, "b"), stamped(3, "c"), stamped(4, "d") }, 5s);
    QCOMPARE(m.merger.wantsEarlier(), std::nullopt);
}

void TestLogMerger::earlier_equalStamps_areInOrderToo()
{
    Merging m(3, 1);
    m.has(0, { stamped(9000, "d") });
    m.has(1, { stamped(5, "b") }); // older than what is loaded of the first: waits for it
    m.merger.caughtUp(2, 0s);
    QCOMPARE(m.texts(), QStringList { u"0 d"_s });
    QCOMPARE(m.merger.wantsEarlier(), 0);
    m.merger.addEarlier(0, FakeLogs::batchOf({ stamped(5, "a"), stamped(5, "a2"), stamped(9000, "d") }));
    QCOMPARE(m.texts(), (QStringList { u"0 a"_s, u"0 a2"_s, u"1 b"_s, u"0 d"_s }));
}

void TestLogMerger::earlier_equalLines_areCounted()
{
    Merging m(1, 1);
    m.has(0, { stamped(100, "same") });
    m.merger.addEarlier(0, FakeLogs::batchOf({ stamped(100, "same"), stamped(100, "same") }));
    QCOMPARE(m.texts(), (QStringList { u"0 same"_s, u"0 same"_s }));
}

void TestLogMerger::wholeLog_ofAll_needsNothingEarlier()
{
    Merging m(2, std::nullopt);
    m.has(0, { stamped(2, "b") });
    m.has(1, { stamped(1, "a") });
    QCOMPARE(m.texts(), (QStringList { u"1 a"_s, u"0 b"_s }));
    QCOMPARE(m.merger.wantsEarlier(), std::nullopt);
}

QTEST_GUILESS_MAIN(TestLogMerger)
#include "tst_logmerger.moc"
