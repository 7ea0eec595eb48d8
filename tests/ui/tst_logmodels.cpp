// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakelogs.h"
#include "support/warnings.h"
#include "ui/models/logs/logmatches.h"
#include "ui/models/logs/logmerger.h"
#include "ui/models/logs/logpattern.h"
#include "ui/models/logs/logtext.h"
#include "ui/models/logs/visiblecharacters.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::ui;
using slipway::test::FakeLogs;

namespace {

QByteArray stamped(int seconds, const QByteArray &text)
{
    return docker::LogStamp { .nanos = 1'767'323'045'000'000'000 + seconds * 1'000'000'000LL,
                              .isKnown = true }
               .toText()
        + ' ' + text;
}

void fill(LogBuffer &buffer, int from, int to, const QByteArray &text = {})
{
    for (int i = from; i < to; ++i) {
        const QByteArray line = "line " + QByteArray::number(i) + text;
        buffer.append({ .line = { .text = line } });
    }
    buffer.announce();
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

/// "text|start+length:what|..." with f for a foreground, b for bold and so on.
QString described(const LogText &line)
{
    QString all = line.text;
    for (const LogSpan &span : line.spans) {
        QString what;
        if (span.style.foreground.kind != LogColor::Kind::Default)
            what += u"f%1"_s.arg(span.style.foreground.value, 0, 16);
        if (span.style.background.kind != LogColor::Kind::Default)
            what += u"g%1"_s.arg(span.style.background.value, 0, 16);
        const std::pair<bool, QChar> flags[] = {
            { span.style.isBold, u'b' },       { span.style.isFaint, u'd' },  { span.style.isItalic, u'i' },
            { span.style.isUnderlined, u'u' }, { span.style.isStruck, u's' }, { span.style.isInverse, u'v' },
        };
        for (const auto &[on, letter] : flags) {
            if (on)
                what += letter;
        }
        all += u"|%1+%2:%3"_s.arg(span.start).arg(span.length).arg(what);
    }
    return all;
}

} // namespace

/// What the log viewer thinks with, without a window.
class TestLogModels final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }
    void buffer_linesComeAndGo_keepTheirNumbers();
    void buffer_byteCap_forgetsTheOldest();
    void buffer_lineCap_forgetsTheOldest();
    void buffer_prepend_keepsNumbersAndCaps();
    void buffer_everyField_isKept();
    void buffer_snapshot_isWhatItWas();
    void text_lines_areDrawnLikeThis_data();
    void text_lines_areDrawnLikeThis();
    void text_plain_hasNothingToObey_data();
    void text_plain_hasNothingToObey();
    void text_longLine_isCutForDrawing();
    void text_progressBar_isItsLatest();
    void level_lines_haveOne_data();
    void level_lines_haveOne();
    void pattern_search_finds_data();
    void pattern_search_finds();
    void pattern_hostileExpression_givesUpQuickly();
    void matches_linesComeAndGo_staysTrue();
    void matches_manyLines_neverTakeLong();
    void merger_oneSource_waitsForNothing();
    void merger_severalSources_areInOrder();
    void merger_lateSource_isPutInOrder();
    void merger_slowSource_isNotWaitedForLong();
    void merger_earlier_comesInOrderToo();
    void merger_earlierOfOne_leavesOutWhatIsKnown();
};

void TestLogModels::buffer_linesComeAndGo_keepTheirNumbers()
{
    LogBuffer buffer;
    QSignalSpy changes(&buffer, &LogBuffer::changed);
    QVERIFY(buffer.isEmpty());
    fill(buffer, 0, 10'000);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(buffer.size(), 10'000);
    QCOMPARE(buffer.at(buffer.firstLine() + 4321).line.text.toByteArray(), "line 4321"_ba);
    buffer.announce();
    QCOMPARE(changes.size(), 1);
    const qint64 end = buffer.endLine();
    buffer.clear();
    buffer.announce();
    QCOMPARE(changes.size(), 2);
    QVERIFY(buffer.isEmpty());
    fill(buffer, 0, 1);
    QCOMPARE(buffer.firstLine(), end); // a number is never used twice
}

void TestLogModels::buffer_byteCap_forgetsTheOldest()
{
    constexpr qint64 kCap = 2 * 1024 * 1024;
    LogBuffer buffer(nullptr, kCap);
    fill(buffer, 0, 100'000, QByteArray(100, 'x'));
    QVERIFY(buffer.hasForgotten());
    QVERIFY(buffer.bytes() <= kCap);
    QVERIFY(buffer.bytes() > kCap - 600'000);
    const QByteArray first = buffer.at(buffer.firstLine()).line.text.toByteArray();
    QVERIFY2(first.startsWith("line " + QByteArray::number(buffer.firstLine()) + 'x'), first.data());
    QVERIFY(buffer.at(buffer.endLine() - 1).line.text.startsWith("line 99999"));

    // A line that is larger than everything is kept alone.
    const QByteArray huge(3 * 1024 * 1024, 'y');
    buffer.append({ .line = { .text = huge } });
    QCOMPARE(buffer.size(), 1);
    QCOMPARE(buffer.at(buffer.firstLine()).line.text.size(), huge.size());
}

void TestLogModels::buffer_lineCap_forgetsTheOldest()
{
    LogBuffer buffer(nullptr, LogBuffer::kDefaultBytes, 20'000);
    for (int i = 0; i < 100'000; ++i)
        buffer.append({});
    QVERIFY(buffer.size() <= 20'000);
    QVERIFY(buffer.size() > 5'000);
    QCOMPARE(buffer.endLine(), 100'000);
}

void TestLogModels::buffer_prepend_keepsNumbersAndCaps()
{
    LogBuffer buffer(nullptr, 1024 * 1024);
    fill(buffer, 100, 110);
    const qint64 known = buffer.firstLine() + 5;
    const QByteArray text = "earlier " + QByteArray(1000, 'x');
    buffer.prepend(std::vector<LogEntry>(100, LogEntry { .line = { .text = text } }));
    QCOMPARE(buffer.size(), 110);
    QVERIFY(!buffer.hasForgotten());
    QCOMPARE(buffer.at(known).line.text.toByteArray(), "line 105"_ba);
    QCOMPARE(buffer.at(buffer.firstLine()).line.text.toByteArray(), text);
    buffer.prepend(std::vector<LogEntry>(5000, LogEntry { .line = { .text = text } }));
    QVERIFY(buffer.hasForgotten());
    QVERIFY(buffer.bytes() <= 1024 * 1024);
    QCOMPARE(buffer.at(known).line.text.toByteArray(), "line 105"_ba);
    QCOMPARE(buffer.at(buffer.endLine() - 1).line.text.toByteArray(), "line 109"_ba);
}

void TestLogModels::buffer_everyField_isKept()
{
    LogBuffer buffer;
    const docker::LogStamp stamp { .nanos = 12345, .offsetMinutes = -90, .digits = 6, .isKnown = true };
    const docker::LogLine line {
        .stamp = stamp, .stream = docker::StreamKind::Stderr, .hasEnd = false, .isCut = true, .text = "text"
    };
    buffer.append({ .line = line, .source = 7, .mark = docker::LogMark::Kind::Gap });
    const LogEntry entry = buffer.at(buffer.firstLine());
    QCOMPARE(entry.line.stamp, stamp);
    QCOMPARE(entry.line.stream, docker::StreamKind::Stderr);
    QVERIFY(!entry.line.hasEnd);
    QVERIFY(entry.line.isCut);
    QCOMPARE(entry.source, 7);
    QCOMPARE(entry.mark, docker::LogMark::Kind::Gap);
}

void TestLogModels::buffer_snapshot_isWhatItWas()
{
    LogBuffer buffer;
    LogMerger merger(buffer);
    merger.reset(1, 10, 0s);
    merger.add(0, FakeLogs::batchOf({ stamped(1, "a"), stamped(2, "b") }), 0s);
    merger.add(0, docker::LogMark { .kind = docker::LogMark::Kind::Restarted }, 0s);
    merger.add(0, FakeLogs::batchOf({ stamped(3, "c\r") }), 0s);
    const LogSnapshot snapshot = buffer.snapshot();
    merger.add(0, FakeLogs::batchOf({ stamped(4, "d") }), 0s);
    const QByteArray a = "2026-01-02T03:04:06.000000000Z a\n";
    const QByteArray c = "2026-01-02T03:04:08.000000000Z c\r\n";
    QCOMPARE(snapshot.toText(true), a + "2026-01-02T03:04:07.000000000Z b\n" + c);
    QCOMPARE(snapshot.toText(false), "a\nb\nc\r\n"_ba);
    const qint64 first = buffer.firstLine();
    QCOMPARE(snapshot.toText(true, std::vector<qint64> { first, first + 2, first + 3 }), a + c);
}

void TestLogModels::text_lines_areDrawnLikeThis_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("drawn");
    QTest::newRow("plain") << "hello"_ba << u"hello"_s;
    QTest::newRow("empty") << ""_ba << QString();
    QTest::newRow("letters") << "h\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80"_ba << u"hé € 😀"_s;
    QTest::newRow("wrong UTF-8") << "a\xFF\xFE"_ba << u"a\uFFFD\uFFFD"_s;
    QTest::newRow("tab") << "a\tb"_ba << u"a       b"_s;
    QTest::newRow("CR LF") << "a\r"_ba << u"a"_s;
    QTest::newRow("overwritten") << "abc\rX"_ba << u"Xbc ^M|3+3:d"_s;
    QTest::newRow("overwritten with colour") << "abc\r\x1b[31mX\x1b[0m"_ba << u"Xbc ^M|0+1:f1|3+3:d"_s;
    QTest::newRow("written over by the same") << "abc\rabc"_ba << u"abc"_s;
    QTest::newRow("colour") << "\x1b[31mred\x1b[0m no"_ba << u"red no|0+3:f1"_s;
    QTest::newRow("bright, background") << "\x1b[92;41mx\x1b[39my\x1b[mz"_ba << u"xyz|0+1:fag1|1+1:g1"_s;
    QTest::newRow("attributes") << "\x1b[1;2;3;4;7;9mx\x1b[22;23;24;27;29my"_ba << u"xy|0+1:bdiusv"_s;
    QTest::newRow("256 colours") << "\x1b[38;5;208mx\x1b[48;5;17my"_ba << u"xy|0+1:fd0|1+1:fd0g11"_s;
    QTest::newRow("true colour") << "\x1b[38;2;255;128;0mx"_ba << u"x|0+1:fff8000"_s;
    QTest::newRow("true colour, colons") << "\x1b[38:2::1:2:3mx"_ba << u"x|0+1:f10203"_s;
    QTest::newRow("numbers out of range") << "\x1b[38;5;999m\x1b[99999999999mx"_ba << u"x|0+1:fff"_s;
    QTest::newRow("unfinished colour") << "\x1b[38;5mx\x1b[3"_ba << u"x^[[3|0+1:f0|1+2:f0d|3+2:f0"_s;
    QTest::newRow("cursor, erase") << "a\x1b[2K\x1b[1Ab"_ba << u"a^[[2K^[[1Ab|1+2:d|6+2:d"_s;
    QTest::newRow("title, clipboard")
        << "\x1b]0;x\a\x1b]52;c;eA==\a"_ba << u"^[]0;x^G^[]52;c;eA==^G|0+2:d|6+4:d|20+2:d"_s;
    QTest::newRow("other controls") << QByteArray("a\0\b\x7f", 4) << u"a^@^H^?|1+6:d"_s;
    QTest::newRow("C1") << "a\xC2\x9B"
                           "31m"_ba
                        << u"a[U+009B]31m"_s;
    QTest::newRow("turned around") << "a\xE2\x80\xAE"
                                      "b"_ba
                                   << u"a[U+202E]b"_s;
    QTest::newRow("JSON") << R"({"time":"2026","level":"warn","msg":"disk low","free":12,"at":{"x":[1]}})"_ba
                          << u"WARN disk low free=12 at={\"x\":[1]}|0+4:b|14+5:d|22+3:d"_s;
    QTest::newRow("JSON without message") << R"({"a":"b c"})"_ba << u"a=b c|0+2:d"_s;
    QTest::newRow("JSON with escapes inside")
        << R"({"msg":"\u001b[31mx\u0007"})"_ba << u"x^G|0+1:f1|1+2:f1d"_s;
    QTest::newRow("not JSON") << R"({"a":})"_ba << uR"({"a":})"_s;
    QTest::newRow("JSON, but no object") << R"([1,2])"_ba << u"[1,2]"_s;
}

void TestLogModels::text_lines_areDrawnLikeThis()
{
    QFETCH(QByteArray, line);
    QTEST(described(logTextOf(line, true)), "drawn");
    if (line.startsWith('{'))
        QCOMPARE(logTextOf(line, false).text, QString::fromUtf8(line));
}

void TestLogModels::text_plain_hasNothingToObey_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("text");
    QTest::newRow("text and tab") << "a\tb"_ba << u"a\tb"_s;
    QTest::newRow("CR LF") << "a\r"_ba << u"a"_s;
    QTest::newRow("CR, which is Enter to a terminal") << "GOOD\rEVIL"_ba << u"GOOD^MEVIL"_s;
    QTest::newRow("colours, concealed") << "\x1b[31ma\x1b[0m\x1b[8mhidden\x1b[0m"_ba << u"ahidden"_s;
    QTest::newRow("clipboard") << "\x1b]52;c;eA==\a"_ba << u"^[]52;c;eA==^G"_s;
    QTest::newRow("C1, turned around") << "\xC2\x9B"
                                          "31m\xE2\x80\xAE"_ba
                                       << u"[U+009B]31m[U+202E]"_s;
    QTest::newRow("other writing") << "日本 😀"_ba << u"日本 😀"_s;
}

void TestLogModels::text_plain_hasNothingToObey()
{
    QFETCH(const QByteArray, line);
    QTEST(logPlainTextOf(line), "text");
}

void TestLogModels::text_longLine_isCutForDrawing()
{
    QElapsedTimer timer;
    timer.start();
    const LogText text = logTextOf(QByteArray(100'000, 'x'), true);
    QCOMPARE(text.text.size(), kLongestShown);
    QVERIFY(text.left >= 100'000 - kLongestShown - 1);
    const LogText json = logTextOf(R"({"msg":")" + QByteArray(50'000, 'x') + R"("})", true);
    QVERIFY(json.isJson);
    QCOMPARE(json.text.size(), kLongestShown);
    (void)logTextOf(QByteArray(1 << 20, '\x1b'), true);
    (void)logTextOf(QByteArray(1 << 20, '{'), true);
    QVERIFY(timer.elapsed() < 2'000); // built without optimisation, on a busy machine
}

void TestLogModels::text_progressBar_isItsLatest()
{
    QByteArray line;
    for (int i = 0; i <= 5000; ++i)
        line += '\r' + QByteArray::number(i * 100 / 5000) + "% of it";
    QCOMPARE(logTextOf(line + '\r', true).text, u"100% of it ^M"_s);
}

void TestLogModels::level_lines_haveOne_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<LogLevel>("level");
    const auto add = [](const char *line, LogLevel level) {
        QTest::newRow(line) << QByteArray(line) << level;
    };
    add("2026-01-02 ERROR something", LogLevel::Error);
    add("[error] something", LogLevel::Error);
    add("error: cannot", LogLevel::Error);
    add("time=x level=error msg=y", LogLevel::Error);
    add("time=x level=\"warning\" msg=y", LogLevel::Warning);
    add("FATAL: role", LogLevel::Error);
    add("W0102 03:04:05.6 klog", LogLevel::Warning);
    add("E0102 03:04:05.6 klog", LogLevel::Error);
    add("<info> x", LogLevel::Info);
    add("INFO x ERROR y", LogLevel::Info);
    add("DEBUG x", LogLevel::Debug);
    add("\x1b[31mERROR\x1b[0m x", LogLevel::Error);
    add("there was no error in it", LogLevel::None);
    add("TERRORS", LogLevel::None);
    add("GET /error 200", LogLevel::None);
    add("mode=error", LogLevel::None);
    add("", LogLevel::None);
    add(R"({"level":"error","msg":"x"})", LogLevel::Error);
    add(R"({"level":40,"msg":"x"})", LogLevel::Warning);
    add(R"({"severity":"INFO"})", LogLevel::Info);
    add(R"({"msg":"ERROR"})", LogLevel::None);
}

void TestLogModels::level_lines_haveOne()
{
    QFETCH(QByteArray, line);
    QTEST(logLevelOf(line), "level");
    QTEST(logTextOf(line, true).level, "level");
}

void TestLogModels::pattern_search_finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRegex");
    QTest::addColumn<bool>("isCase");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("found");
    QTest::addColumn<int>("places");
    QTest::newRow("nothing") << QString() << false << false << "abc"_ba << false << 0;
    QTest::newRow("any case") << u"BC"_s << false << false << "abc aBc"_ba << true << 2;
    QTest::newRow("at the end") << u"c"_s << false << false << "abC"_ba << true << 1;
    QTest::newRow("longer than the line") << u"abcd"_s << false << false << "abc"_ba << false << 0;
    QTest::newRow("case") << u"BC"_s << false << true << "abc"_ba << false << 0;
    QTest::newRow("case, found") << u"Bc"_s << false << true << "aBc"_ba << true << 1;
    QTest::newRow("other letters") << u"É€"_s << false << false << "h\xC3\xA9\xE2\x82\xAC"_ba << true << 1;
    QTest::newRow("through colours") << u"error"_s << false << false << "er\x1b[1mror"_ba << true << 1;
    QTest::newRow("expression") << u"l[aeiou]+n \\d+$"_s << true << false << "LINE loan 42"_ba << true << 1;
    QTest::newRow("expression, case") << u"^L"_s << true << true << "line"_ba << false << 0;
    QTest::newRow("wrong expression") << u"(a"_s << true << false << "(a"_ba << false << 0;
    QTest::newRow("expression that finds nothing long") << u"x*"_s << true << false << "abc"_ba << true << 0;
}

void TestLogModels::pattern_search_finds()
{
    QFETCH(QString, text);
    QFETCH(bool, isRegex);
    QFETCH(bool, isCase);
    QFETCH(QByteArray, line);
    const LogPattern pattern({ .text = text, .isRegex = isRegex, .isCaseSensitive = isCase });
    QCOMPARE(pattern.problem().isEmpty(), text != u"(a");
    QTEST(pattern.matches(line), "found");
    QFETCH(int, places);
    QCOMPARE(pattern.placesIn(logTextOf(line, true).text).size(), places);
}

void TestLogModels::pattern_hostileExpression_givesUpQuickly()
{
    const LogPattern pattern({ .text = u"(a+)+(b+)+c$"_s, .isRegex = true });
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!pattern.matches(QByteArray(30'000, 'a')));
    QVERIFY(pattern.placesIn(QString(8'000, u'a')).isEmpty());
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
}

void TestLogModels::matches_linesComeAndGo_staysTrue()
{
    LogBuffer buffer(nullptr, 1024 * 1024);
    fill(buffer, 0, 1000);
    LogMatches matches(buffer);
    const auto isSeventh = [](const LogEntry &entry) { return entry.line.text.endsWith('7'); };
    matches.setTest(isSeventh);
    QTRY_VERIFY(!matches.isSearching());
    QCOMPARE(matches.size(), 100);
    QCOMPARE(matches.lines().front(), buffer.firstLine() + 7);
    QCOMPARE(matches.after(buffer.firstLine() + 7), buffer.firstLine() + 17);
    QCOMPARE(matches.before(buffer.firstLine() + 7), std::nullopt);
    QCOMPARE(matches.rank(buffer.firstLine() + 18), 2);

    fill(buffer, 1000, 1010);
    QTRY_COMPARE(matches.size(), 101);
    buffer.prepend(std::vector<LogEntry>(3, LogEntry { .line = { .text = "earlier 7" } }));
    buffer.announce();
    QTRY_COMPARE(matches.size(), 104);
    QCOMPARE(matches.lines().front(), buffer.firstLine());
    fill(buffer, 2000, 60'000);
    QTRY_VERIFY(!matches.isSearching());
    QVERIFY(buffer.hasForgotten());
    QVERIFY(matches.lines().front() >= buffer.firstLine());
    qint64 count = 0;
    for (qint64 line = buffer.firstLine(); line < buffer.endLine(); ++line)
        count += isSeventh(buffer.at(line)) ? 1 : 0;
    QCOMPARE(matches.size(), count);
    buffer.clear();
    buffer.announce();
    QCOMPARE(matches.size(), 0);
    matches.setTest({});
    QVERIFY(!matches.isSearching());
}

void TestLogModels::matches_manyLines_neverTakeLong()
{
    LogBuffer buffer;
    fill(buffer, 0, 200'000, " with some more text to look at, and a number");
    LogMatches matches(buffer);
    const LogPattern pattern({ .text = u"9[0-9]*7\\b"_s, .isRegex = true });
    QElapsedTimer timer;
    timer.start();
    matches.setTest([&pattern](const LogEntry &entry) { return pattern.matches(entry.line.text); });
    const qint64 first = timer.elapsed();
    QVERIFY2(first < 50, qPrintable(QString::number(first))); // a slice is 6 ms; the machine may be busy
    QVERIFY(matches.isSearching());
    QTRY_VERIFY_WITH_TIMEOUT(!matches.isSearching(), 60'000);
    QVERIFY(matches.size() > 1000);
}

void TestLogModels::merger_oneSource_waitsForNothing()
{
    LogBuffer buffer;
    LogMerger merger(buffer);
    merger.reset(1, 2, 0s);
    merger.add(0, FakeLogs::batchOf({ stamped(2, "b"), stamped(1, "a") }), 0s);
    QCOMPARE(textsOf(buffer),
             (QStringList { u"0 b"_s, u"0 a"_s })); // the order of the log, whatever the stamps
    QCOMPARE(merger.flush(0s), std::nullopt);
    merger.caughtUp(0, 0s);
    QCOMPARE(merger.wantsEarlier(), 0);
    merger.reset(1, std::nullopt, 0s);
    merger.add(0, FakeLogs::batchOf({ stamped(2, "b") }), 0s);
    merger.caughtUp(0, 0s);
    QCOMPARE(merger.wantsEarlier(), std::nullopt);
}

void TestLogModels::merger_severalSources_areInOrder()
{
    LogBuffer buffer;
    LogMerger merger(buffer);
    merger.reset(3, 100, 0s);
    merger.add(0, FakeLogs::batchOf({ stamped(1, "a"), stamped(4, "d"), stamped(6, "f") }), 0s);
    merger.caughtUp(0, 0s);
    merger.add(1, FakeLogs::batchOf({ stamped(2, "b"), stamped(4, "e") }), 500ms);
    merger.caughtUp(1, 500ms);
    QVERIFY(buffer.isEmpty()); // the third has not told
    QVERIFY(merger.flush(600ms));
    merger.add(2, FakeLogs::batchOf({ stamped(3, "c") }), 700ms);
    merger.caughtUp(2, 700ms);
    QCOMPARE(textsOf(buffer), (QStringList { u"0 a"_s, u"1 b"_s, u"2 c"_s, u"0 d"_s, u"1 e"_s, u"0 f"_s }));

    // Now they wait for each other a little.
    merger.add(0, FakeLogs::batchOf({ stamped(11, "k") }), 5s);
    QCOMPARE(merger.flush(5s), 5s + LogMerger::kHoldBack);
    merger.add(2, FakeLogs::batchOf({ stamped(10, "j") }), 5s + 100ms);
    QCOMPARE(buffer.size(), 6);
    QCOMPARE(merger.flush(5s + 200ms), 5s + 300ms); // the older one came later
    QCOMPARE(merger.flush(5s + 300ms), std::nullopt);
    QCOMPARE(textsOf(buffer).mid(6), (QStringList { u"2 j"_s, u"0 k"_s }));
    merger.add(1, docker::LogMark { .kind = docker::LogMark::Kind::Lost, .nanos = 1 }, 6s);
    merger.flush(7s);
    QCOMPARE(textsOf(buffer).mid(8), QStringList { u"1-mark"_s });
}

void TestLogModels::merger_lateSource_isPutInOrder()
{
    LogBuffer buffer;
    LogMerger merger(buffer);
    merger.reset(2, 100, 0s);
    merger.add(0, FakeLogs::batchOf({ stamped(2, "b"), stamped(4, "d") }), 0s);
    merger.caughtUp(0, 0s);
    merger.add(1, FakeLogs::batchOf({ stamped(1, "a") }), 1s);
    merger.flush(4s);
    QCOMPARE(textsOf(buffer), (QStringList { u"0 b"_s, u"0 d"_s })); // the other one is still loading
    merger.add(1, FakeLogs::batchOf({ stamped(3, "c"), stamped(5, "e") }), 5s);
    merger.caughtUp(1, 5s);
    QCOMPARE(textsOf(buffer), (QStringList { u"1 a"_s, u"0 b"_s, u"1 c"_s, u"0 d"_s, u"1 e"_s }));
    merger.add(0, FakeLogs::batchOf({ stamped(6, "f") }), 6s);
    merger.flush(7s);
    QCOMPARE(textsOf(buffer).constLast(), u"0 f"_s);
}

void TestLogModels::merger_slowSource_isNotWaitedForLong()
{
    LogBuffer buffer;
    LogMerger merger(buffer);
    merger.reset(2, 100, 0s);
    merger.add(0, FakeLogs::batchOf({ stamped(1, "a") }), 0s);
    merger.caughtUp(0, 0s);
    QCOMPARE(merger.flush(1s), std::chrono::nanoseconds(LogMerger::kLongestStart));
    QVERIFY(buffer.isEmpty());
    merger.flush(LogMerger::kLongestStart);
    QCOMPARE(textsOf(buffer), QStringList { u"0 a"_s });

    merger.reset(2, 100, 0s);
    merger.add(0, FakeLogs::batchOf({ stamped(1, "a") }), 0s);
    merger.caughtUp(0, 0s);
    merger.giveUp(1, 10ms);
    QCOMPARE(textsOf(buffer), QStringList { u"0 a"_s });
}

void TestLogModels::merger_earlier_comesInOrderToo()
{
    LogBuffer buffer;
    LogMerger merger(buffer);
    merger.reset(2, 2, 0s);
    // A chatty one, of which there is more before, and a quiet one whose lines reach far back.
    merger.add(0, FakeLogs::batchOf({ stamped(100, "d"), stamped(101, "e") }), 0s);
    merger.caughtUp(0, 0s);
    merger.add(1, FakeLogs::batchOf({ stamped(1, "B") }), 0s);
    merger.caughtUp(1, 0s);
    QCOMPARE(textsOf(buffer), (QStringList { u"0 d"_s, u"0 e"_s })); // B would stand in a wrong place soon
    QCOMPARE(merger.wantsEarlier(), 0);
    const docker::LogOptions options = merger.earlierOptions(0);
    QCOMPARE(options.tail, 2 + LogMerger::kEarlierAtOnce);
    QVERIFY(options.until > docker::LogStamp::parse("2026-01-02T03:05:45Z")->nanos);
    // What is known comes again, as the engine sends it.
    merger.addEarlier(0, FakeLogs::batchOf({ stamped(0, "a"), stamped(50, "c"), stamped(100, "d") }));
    QCOMPARE(textsOf(buffer), (QStringList { u"0 a"_s, u"1 B"_s, u"0 c"_s, u"0 d"_s, u"0 e"_s }));
    QCOMPARE(merger.wantsEarlier(), std::nullopt); // fewer than asked for: the beginning
}

void TestLogModels::merger_earlierOfOne_leavesOutWhatIsKnown()
{
    LogBuffer buffer;
    LogMerger merger(buffer);
    QList<QByteArray> all;
    for (int i = 0; i < 6000; ++i)
        all.append(stamped(i / 3, "line " + QByteArray::number(i / 2))); // equal lines at equal stamps, too
    merger.reset(1, 10, 0s);
    merger.add(0, FakeLogs::batchOf(all.last(10)), 0s);
    merger.caughtUp(0, 0s);
    QCOMPARE(merger.wantsEarlier(), 0);
    merger.addEarlier(0, FakeLogs::batchOf(all.sliced(1000, 4991)));
    QCOMPARE(buffer.size(), 5000);
    QCOMPARE(merger.wantsEarlier(), 0);
    merger.addEarlier(0, FakeLogs::batchOf(all.first(1002)));
    QCOMPARE(merger.wantsEarlier(), 0);
    merger.addEarlier(0, FakeLogs::batchOf(all.first(3)));
    QCOMPARE(merger.wantsEarlier(), std::nullopt);
    QStringList expected;
    for (const QByteArray &line : all)
        expected.append(u"0 "_s + QString::fromUtf8(line.sliced(31)));
    QCOMPARE(textsOf(buffer), expected);
}

QTEST_GUILESS_MAIN(TestLogModels)
#include "tst_logmodels.moc"
