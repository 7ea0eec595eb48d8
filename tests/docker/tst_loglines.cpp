// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/streams/loglines.h"
#include "logframes.h"
#include "support/warnings.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::docker;
using slipway::test::frame;
using slipway::test::stampText;

namespace {

using Framing = LogLines::Framing;
constexpr qsizetype kEntry = qsizetype { 16 } * 1024;

/// "o 5|text$": stream, nanoseconds after the test's second, text, and $ for a line end, ! for cut.
QStringList wordsOf(const LogBatch &batch)
{
    const qint64 start = LogStamp::parse("2026-01-02T03:04:05Z")->nanos;
    QStringList words;
    for (qsizetype i = 0; i < batch.size(); ++i) {
        const LogLine line = batch.at(i);
        const QString time = line.stamp.isKnown ? QString::number(line.stamp.nanos - start) : u"?"_s;
        words.append((line.stream == StreamKind::Stderr ? u"e "_s : u"o "_s) + time + u'|'
                     + QString::fromUtf8(line.text) + (line.hasEnd ? u"$"_s : QString())
                     + (line.isCut ? u"!"_s : QString()));
    }
    return words;
}

LogBatch framesIn(const QByteArray &input, qsizetype cut)
{
    Demultiplexer frames;
    LogLines lines(Framing::Frames);
    for (qsizetype i = 0; i < input.size(); i += cut) {
        QByteArrayView bytes = QByteArrayView(input).sliced(i, std::min(cut, input.size() - i));
        while (const auto piece = frames.take(bytes))
            lines.feed(piece->kind, piece->bytes, piece->startsFrame);
    }
    lines.finish();
    return lines.take();
}

LogBatch rawIn(const QByteArray &input, qsizetype cut)
{
    LogLines lines(Framing::Raw);
    for (qsizetype i = 0; i < input.size(); i += cut)
        lines.feed(StreamKind::Stdout, QByteArrayView(input).sliced(i, std::min(cut, input.size() - i)));
    lines.finish();
    return lines.take();
}

} // namespace

class TestLogLines final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }
    void stamp_texts_areReadAndWritten_data();
    void stamp_texts_areReadAndWritten();
    void stamp_wrongTexts_areNone_data();
    void stamp_wrongTexts_areNone();
    void feed_framesEveryCut_givesTheSame_data();
    void feed_framesEveryCut_givesTheSame();
    void feed_rawEveryCut_givesTheSame_data();
    void feed_rawEveryCut_givesTheSame();
    void feed_longLines_joinTheirParts_data();
    void feed_longLines_joinTheirParts();
    void feed_endlessLine_staysWithinItsLimit();
    void feed_endlessProgressBar_keepsTheLatest();
    void feed_endlessProgressBarOfWholeWrites_keepsTheLatest();
    void feed_lineBeyondItsLimit_isTheSameInEveryCut();
    void part_ofBatch_isTheSameLines();
};

void TestLogLines::stamp_texts_areReadAndWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("nanos");
    QTest::newRow("epoch") << "1970-01-01T00:00:00Z"_ba << qint64 { 0 };
    QTest::newRow("moby") << "2026-01-02T03:04:05.678901234Z"_ba << qint64 { 1767323045678901234 };
    QTest::newRow("trailing zeros") << "2026-01-02T03:04:05.100000000Z"_ba << qint64 { 1767323045100000000 };
    QTest::newRow("podman, fewer digits") << "2026-01-02T03:04:05.6Z"_ba << qint64 { 1767323045600000000 };
    QTest::newRow("east") << "2026-01-02T04:04:05.678901234+01:00"_ba << qint64 { 1767323045678901234 };
    QTest::newRow("west, half hours") << "2026-01-01T23:34:05-03:30"_ba << qint64 { 1767323045000000000 };
    QTest::newRow("zero offset in digits")
        << "2026-01-02T03:04:05+00:00"_ba << qint64 { 1767323045000000000 };
    QTest::newRow("leap day") << "2024-02-29T23:59:59.999999999Z"_ba << qint64 { 1709251199999999999 };
    QTest::newRow("before 1970") << "1969-12-31T23:59:59.500000000Z"_ba << qint64 { -500000000 };
    QTest::newRow("far") << "2261-12-31T00:00:00Z"_ba << qint64 { 9214560000000000000 };
}

void TestLogLines::stamp_texts_areReadAndWritten()
{
    QFETCH(QByteArray, text);
    const std::optional<LogStamp> stamp = LogStamp::parse(text);
    QVERIFY(stamp);
    QTEST(stamp->nanos, "nanos");
    QVERIFY(stamp->isKnown);
    QCOMPARE(stamp->toText(), text);
    QCOMPARE(stamp->toDateTime().toMSecsSinceEpoch(),
             static_cast<qint64>(std::floor(static_cast<long double>(stamp->nanos) / 1'000'000)));
}

void TestLogLines::stamp_wrongTexts_areNone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         { "", "2026", "2026-01-02", "2026-01-02T03:04:05", "2026-01-02 03:04:05Z", "2026-13-02T03:04:05Z",
           "2026-02-30T03:04:05Z", "2026-01-02T24:04:05Z", "2026-01-02T03:60:05Z", "2026-01-02T03:04:61Z",
           "2026-01-02T03:04:05.Z", "2026-01-02T03:04:05.1234567890Z", "2026-01-02T03:04:05+1:00",
           "2026-01-02T03:04:05+24:00", "2026-01-02T03:04:05ZZ", "0001-01-01T00:00:00Z",
           "x026-01-02T03:04:05Z" })
        QTest::newRow(*text ? text : "nothing") << QByteArray(text);
}

void TestLogLines::stamp_wrongTexts_areNone()
{
    QFETCH(QByteArray, text);
    QVERIFY(!LogStamp::parse(text));
}

void TestLogLines::feed_framesEveryCut_givesTheSame_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<int>("entries");
    const auto entry = [](int type, int nanos, const QByteArray &text) {
        return frame(type, stampText(nanos) + text);
    };
    QTest::newRow("nothing") << QByteArray() << QStringList() << 0;
    QTest::newRow("two lines") << entry(1, 1, "a b\n") + entry(2, 2, "c\n")
                               << QStringList { u"o 1|a b$"_s, u"e 2|c$"_s } << 2;
    QTest::newRow("empty line") << entry(1, 1, "\n") + entry(1, 2, " \n")
                                << QStringList { u"o 1|$"_s, u"o 2| $"_s } << 2;
    QTest::newRow("no line end") << entry(1, 1, "a\n") + entry(1, 2, "b")
                                 << QStringList { u"o 1|a$"_s, u"o 2|b"_s } << 2;
    QTest::newRow("several lines in a frame") << frame(1, stampText(1) + "a\n" + stampText(2) + "b\n")
                                              << QStringList { u"o 1|a$"_s, u"o 2|b$"_s } << 2;
    QTest::newRow("CR LF stays") << entry(1, 1, "a\r\n") << QStringList { u"o 1|a\r$"_s } << 1;
    QTest::newRow("progress") << entry(2, 1, "10%\r20%\r30%\n") << QStringList { u"e 1|10%\r20%\r30%$"_s }
                              << 1;
    QTest::newRow("parts, streams mixed") << entry(1, 1, "ab") + entry(2, 2, "x\n") + entry(1, 1, "cd\n")
                                          << QStringList { u"e 2|x$"_s, u"o 1|abcd$"_s } << 3;
    QTest::newRow("character cut by frames")
        << entry(1, 1, "\xE2\x82") + entry(2, 2, "\xC3\xA9\n") + entry(1, 1, "\xAC\n")
        << QStringList { u"e 2|é$"_s, u"o 1|€$"_s } << 3;
    QTest::newRow("no stamps") << frame(1, "plain text\n") + frame(1, "more\n")
                               << QStringList { u"o ?|plain text$"_s, u"o ?|more$"_s } << 0;
    QTest::newRow("looks like a stamp, is text")
        << entry(1, 1, "2026-01-02T03:04:05.6Z later\n")
        << QStringList { u"o 1|2026-01-02T03:04:05.6Z later$"_s } << 1;
    QTest::newRow("second part without stamp")
        << entry(1, 1, "ab ") + frame(1, "cd ef\n") << QStringList { u"o 1|ab cd ef$"_s } << 1;
    QTest::newRow("line end in its own entry")
        << entry(1, 1, "ab") + entry(1, 1, "\n") << QStringList { u"o 1|ab$"_s } << 2;
    QTest::newRow("stamp alone at the end")
        << entry(1, 1, "a\n") + frame(1, stampText(2)) << QStringList { u"o 1|a$"_s } << 2;
}

void TestLogLines::feed_framesEveryCut_givesTheSame()
{
    QFETCH(QByteArray, input);
    QFETCH(int, entries);
    for (qsizetype cut = 1; cut <= input.size() + 1; ++cut) {
        const LogBatch batch = framesIn(input, cut);
        QTEST(wordsOf(batch), "lines");
        QCOMPARE(batch.entries(), entries);
    }
}

void TestLogLines::feed_rawEveryCut_givesTheSame_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("two lines") << stampText(1) + "a\r\n" + stampText(2) + "b\r\n"
                               << QStringList { u"o 1|a\r$"_s, u"o 2|b\r$"_s };
    QTest::newRow("looks like a frame")
        << stampText(1) + QByteArray("\1\0\0\0\0\0\0\2x\r\n", 11)
        << QStringList { u"o 1|"_s + QString::fromLatin1("\1\0\0\0\0\0\0\2x\r", 10) + u"$"_s };
    QTest::newRow("escapes") << stampText(1) + "\x1b[31mred\x1b[0m\r\n"
                             << QStringList { u"o 1|\u001b[31mred\u001b[0m\r$"_s };
    QTest::newRow("prompt") << stampText(1) + "login: " << QStringList { u"o 1|login: "_s };
}

void TestLogLines::feed_rawEveryCut_givesTheSame()
{
    QFETCH(QByteArray, input);
    for (qsizetype cut = 1; cut <= input.size() + 1; ++cut)
        QTEST(wordsOf(rawIn(input, cut)), "lines");
}

void TestLogLines::feed_longLines_joinTheirParts_data()
{
    QTest::addColumn<qsizetype>("length");
    for (const qsizetype length : { kEntry - 1, kEntry, kEntry + 1, 2 * kEntry, 100'000 + qsizetype { 0 } })
        QTest::addRow("%lld", static_cast<long long>(length)) << length;
}

void TestLogLines::feed_longLines_joinTheirParts()
{
    QFETCH(qsizetype, length);
    QByteArray text;
    for (int i = 0; text.size() < length; ++i)
        text += "part " + QByteArray::number(i) + ' ';
    text.truncate(length);
    QByteArray frames;
    QByteArray raw;
    for (qsizetype at = 0; at <= length; at += kEntry) {
        const QByteArray part = text.mid(at, kEntry);
        const bool isLast = at + kEntry > length;
        const QByteArray entry = stampText(7) + part + (isLast ? "\n" : "");
        frames += frame(1, entry);
        raw += entry;
    }
    const QByteArray after = stampText(8) + "after\n";
    for (const qsizetype cut :
         { qsizetype { 1 } << 20, qsizetype { 4096 }, qsizetype { 1000 }, qsizetype { 1 } }) {
        for (const LogBatch &batch : { framesIn(frames + frame(1, after), cut), rawIn(raw + after, cut) }) {
            QCOMPARE(batch.size(), 2);
            QCOMPARE(batch.at(0).text.toByteArray(), text);
            QCOMPARE(batch.at(1).text.toByteArray(), "after"_ba);
            QCOMPARE(batch.entries(), length / kEntry + 2);
        }
    }
}

void TestLogLines::feed_endlessLine_staysWithinItsLimit()
{
    LogLines lines(Framing::Frames, 1000);
    lines.feed(StreamKind::Stdout, stampText(1), true);
    for (int i = 0; i < 10'000; ++i)
        lines.feed(StreamKind::Stdout, "0123456789");
    lines.feed(StreamKind::Stdout, "\n");
    lines.feed(StreamKind::Stdout, stampText(2) + "next\n", true);
    const LogBatch batch = lines.take();
    QCOMPARE(batch.size(), 2);
    QCOMPARE(batch.at(0).text.size(), 1000);
    QVERIFY(batch.at(0).isCut);
    QVERIFY(!batch.at(1).isCut);
    QCOMPARE(batch.at(1).text.toByteArray(), "next"_ba);

    // And all at once.
    lines.feed(StreamKind::Stdout, stampText(3) + QByteArray(5000, 'x') + '\n', true);
    QCOMPARE(lines.take().at(0).text.size(), 1000);
}

void TestLogLines::feed_endlessProgressBar_keepsTheLatest()
{
    for (const bool byPiece : { true, false }) {
        LogLines lines(Framing::Frames, 100);
        QByteArray all;
        for (int i = 0; i <= 1000; ++i)
            all += '\r' + QByteArray::number(i) + " of 1000";
        lines.feed(StreamKind::Stdout, stampText(1), true);
        for (qsizetype i = 0; byPiece && i < all.size(); i += 9)
            lines.feed(StreamKind::Stdout,
                       QByteArrayView(all).sliced(i, std::min<qsizetype>(9, all.size() - i)));
        if (!byPiece)
            lines.feed(StreamKind::Stdout, all);
        lines.feed(StreamKind::Stdout, "\r\n");
        const LogBatch batch = lines.take();
        QCOMPARE(batch.size(), 1);
        QVERIFY(batch.at(0).isCut);
        QVERIFY(batch.at(0).text.size() <= 100);
        QVERIFY2(batch.at(0).text.endsWith("1000 of 1000\r"), batch.at(0).text.data());
    }
}

/// As most programs print it: each write ends with the return.
void TestLogLines::feed_endlessProgressBarOfWholeWrites_keepsTheLatest()
{
    LogLines lines(Framing::Frames, 100);
    lines.feed(StreamKind::Stdout, stampText(1), true);
    for (int i = 0; i <= 1000; ++i)
        lines.feed(StreamKind::Stdout, QByteArray::number(i) + " of 1000\r");
    lines.feed(StreamKind::Stdout, "done\n");
    const LogBatch batch = lines.take();
    QCOMPARE(batch.size(), 1);
    QVERIFY(batch.at(0).isCut && batch.at(0).text.size() <= 100);
    QCOMPARE(batch.at(0).text.toByteArray(), "done"_ba);
}

void TestLogLines::feed_lineBeyondItsLimit_isTheSameInEveryCut()
{
    const QByteArray x(30, 'x');
    const QByteArray lines[] = {
        x + '\r' + "short", x + "\ra\r" + x, "a\r" + x + '\r', x + "\r\r\r", "a\rb\rc" + x,
        "\r" + x + "\r\rz", x + x,           x + "\rab\rc"
    };
    for (const QByteArray &line : lines) {
        QStringList whole;
        for (qsizetype cut = line.size() + 40; cut > 0; --cut) {
            LogLines feeder(Framing::Raw, 20);
            const QByteArray input = stampText(1) + line + '\n';
            for (qsizetype i = 0; i < input.size(); i += cut)
                feeder.feed(StreamKind::Stdout,
                            QByteArrayView(input).sliced(i, std::min(cut, input.size() - i)));
            const QStringList words = wordsOf(feeder.take());
            if (whole.isEmpty())
                whole = words;
            QCOMPARE(words, whole);
        }
        QVERIFY(whole.constFirst().endsWith(u'!'));
    }
}

void TestLogLines::part_ofBatch_isTheSameLines()
{
    const LogBatch batch = framesIn(frame(1, stampText(1) + "a\n") + frame(2, stampText(2) + "b\n")
                                        + frame(1, stampText(3) + "c\n"),
                                    1 << 20);
    QCOMPARE(wordsOf(batch.part(1, 3)), (QStringList { u"e 2|b$"_s, u"o 3|c$"_s }));
    QCOMPARE(batch.part(1, 3).entries(), 2);
    QVERIFY(batch.part(1, 1).isEmpty());
}

QTEST_GUILESS_MAIN(TestLogLines)
#include "tst_loglines.moc"
