// SPDX-License-Identifier: GPL-3.0-or-later
// What a program's output makes of a screen of 4 rows and 10 columns.
#include "terminal/terminal.h"

#include <QRegularExpression>
#include <QTest>

using namespace slipway::terminal;
using namespace Qt::StringLiterals;

namespace {

constexpr Size kSize { .rows = 4, .columns = 10 };

/// Rows joined by '|', without empty ones at the end.
QString shown(const Terminal &terminal)
{
    QStringList rows;
    for (int row = 0; row < terminal.screen().size().rows; ++row)
        rows.append(terminal.screen().line(row).text());
    while (!rows.isEmpty() && rows.constLast().isEmpty())
        rows.removeLast();
    return rows.join(u'|');
}

QString kept(const Terminal &terminal)
{
    QStringList rows;
    for (int i = 0; i < terminal.screen().scrollback().size(); ++i)
        rows.append(terminal.screen().scrollback().line(i).text());
    return rows.join(u'|');
}

Place at(int row, int column)
{
    return { row, column };
}

} // namespace

Q_DECLARE_METATYPE(slipway::terminal::Place)
Q_DECLARE_METATYPE(slipway::terminal::Size)
Q_DECLARE_METATYPE(slipway::terminal::Style)

class TestScreen : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void write_output_makesScreen_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<Place>("cursor");
        const auto row = [](const char *name, const QByteArray &output, const QString &rows, Place cursor) {
            QTest::newRow(name) << output << rows << cursor;
        };
        row("text", "ab", u"ab"_s, at(0, 2));
        row("last column waits", "0123456789", u"0123456789"_s, at(0, 9));
        row("then wraps", "0123456789a", u"0123456789|a"_s, at(1, 1));
        row("return forgets the wrap", "0123456789\rx", u"x123456789"_s, at(0, 1));
        row("no wrap", "\x1b[?7l0123456789ab", u"012345678b"_s, at(0, 9));
        row("line feed keeps the column", "ab\ncd", u"ab|  cd"_s, at(1, 4));
        row("new line mode", "\x1b[20hab\ncd", u"ab|cd"_s, at(1, 2));
        row("backspace", "abc\b\bX", u"aXc"_s, at(0, 2));
        row("tab", "a\tb", u"a       b"_s, at(0, 9));
        row("tab to the end", "a\t\t\tb", u"a        b"_s, at(0, 9));
        row("position", "\x1b[2;3Hx", u"|  x"_s, at(1, 3));
        row("position beyond", "\x1b[99;99Hx", u"|||         x"_s, at(3, 9));
        row("scrolls", "1\r\n2\r\n3\r\n4\r\n5", u"2|3|4|5"_s, at(3, 1));
        row("region", "1\r\n2\r\n3\r\n4\x1b[2;3r\x1b[3;1H\nx", u"1|3|x|4"_s, at(2, 1));
        row("reverse index", "1\r\n2\x1b[H\x1bM", u"|1|2"_s, at(0, 0));
        row("origin", "\x1b[2;3r\x1b[?6h\x1b[Hx\x1b[9;1Hy", u"|x|y"_s, at(2, 1));
        row("insert line", "1\r\n2\x1b[1;1H\x1b[L", u"|1|2"_s, at(0, 0));
        row("delete line", "1\r\n2\r\n3\x1b[1;1H\x1b[M", u"2|3"_s, at(0, 0));
        row("insert characters", "abcd\x1b[1;2H\x1b[2@", u"a  bcd"_s, at(0, 1));
        row("delete characters", "abcd\x1b[1;2H\x1b[2P", u"ad"_s, at(0, 1));
        row("erase characters", "abcd\x1b[1;2H\x1b[2X", u"a  d"_s, at(0, 1));
        row("insert mode", "abc\x1b[1;2H\x1b[4hXY", u"aXYbc"_s, at(0, 3));
        row("erase to the end", "abcd\x1b[1;3H\x1b[K", u"ab"_s, at(0, 2));
        row("erase from the beginning", "abcd\x1b[1;3H\x1b[1K", u"   d"_s, at(0, 2));
        row("erase below", "1\r\n2\r\n3\x1b[2;1H\x1b[J", u"1"_s, at(1, 0));
        row("erase above", "1\r\n2\r\n3\x1b[2;1H\x1b[1J", u"||3"_s, at(1, 0));
        row("erase all", "1\r\n2\x1b[2J", QString(), at(1, 1));
        row("repeat", "a\x1b[3b", u"aaaa"_s, at(0, 4));
        row("repeat nothing", "a\r\x1b[3b", u"a"_s, at(0, 0));
        row("save and restore",
            "ab\x1b"
            "7\x1b[3;3H\x1b"
            "8c",
            u"abc"_s, at(0, 3));
        row("boxes", "\x1b(0lqk\x1b(Bq", u"┌─┐q"_s, at(0, 4));
        row("boxes by shift", "\x1b)0\x0eq\x0fq", u"─q"_s, at(0, 2));
        row("boxes once", "\x1b*0\x1bNqq", u"─q"_s, at(0, 2));
        row("alternate screen", "main\x1b[?1049h\x1b[Halt", u"alt"_s, at(0, 3));
        row("back from it", "main\x1b[?1049h\x1b[Halt\x1b[?1049l", u"main"_s, at(0, 4));
        row("alignment", "\x1b#8", u"EEEEEEEEEE|EEEEEEEEEE|EEEEEEEEEE|EEEEEEEEEE"_s, at(0, 0));
        row("reset",
            "abc\x1b[2;3r\x1b[?7l\x1b"
            "c",
            QString(), at(0, 0));
        row("wide", "日本x", u"日本x"_s, at(0, 5));
        row("wide at the edge", "123456789日", u"123456789|日"_s, at(1, 2));
        row("half of a wide one overwritten", "日\rx", u"x"_s, at(0, 1));
        row("other half overwritten", "日\x1b[1;2Hx", u" x"_s, at(0, 2));
        row("wide cut by delete", "a日b\x1b[1;3H\x1b[P", u"a b"_s, at(0, 2));
        row("mark", "e\xcc\x81x", u"e\u0301x"_s, at(0, 2));
        row("mark on nothing", "\xcc\x81x", u"x"_s, at(0, 1));
        row("mark on a wide one", "か\xe3\x82\x99x", u"か\u3099x"_s, at(0, 3));
        row("mark in the last column", "0123456789\xcc\x81x", u"0123456789\u0301|x"_s, at(1, 1));
        row("direction is not turned",
            "a\xe2\x80\xae"
            "b",
            u"ab"_s, at(0, 2));
    }

    void write_output_makesScreen()
    {
        QFETCH(const QByteArray, output);
        QFETCH(const QString, rows);
        QFETCH(const Place, cursor);
        Terminal terminal(kSize);
        terminal.write(output);
        QCOMPARE(shown(terminal), rows);
        QCOMPARE(terminal.screen().cursor().row, cursor.row);
        QCOMPARE(terminal.screen().cursor().column, cursor.column);
        QVERIFY(terminal.takeReplies().isEmpty());
    }

    void sgr_numbers_makeStyle_data()
    {
        QTest::addColumn<QByteArray>("numbers");
        QTest::addColumn<Style>("style");
        const auto row = [](const char *name, const QByteArray &numbers, const Style &style) {
            QTest::newRow(name) << numbers << style;
        };
        row("bold and red", "1;31", { .foreground = Colour::indexed(1), .attributes = Attribute::Bold });
        row("bright", "97;104", { .foreground = Colour::indexed(15), .background = Colour::indexed(12) });
        row("256", "38;5;200", { .foreground = Colour::indexed(200) });
        row("true colour", "48;2;1;2;3", { .background = Colour::rgb(1, 2, 3) });
        row("true colour, colons", "38:2::1:2:3;4",
            { .foreground = Colour::rgb(1, 2, 3), .attributes = Attribute::Underlined });
        row("true colour, short", "38:2:1:2:3", { .foreground = Colour::rgb(1, 2, 3) });
        row("underline colour is skipped", "58;5;3;3", { .attributes = Attribute::Italic });
        row("no underline by a colon", "4;4:0", {});
        row("curly underline", "4:3", { .attributes = Attribute::Underlined });
        row("off again", "1;2;22;31;39", {});
        row("reset", "7;31;0", {});
        row("cut short", "38;5", {});
        row("unknown", "77;1", { .attributes = Attribute::Bold });
        row("beyond a byte", "38;2;999;0;0", { .foreground = Colour::rgb(255, 0, 0) });
    }

    void sgr_numbers_makeStyle()
    {
        QFETCH(const QByteArray, numbers);
        QFETCH(const Style, style);
        Terminal terminal(kSize);
        terminal.write("\x1b[" + numbers + "mx\x1b[mo");
        QVERIFY(terminal.screen().line(0).at(0).style == style);
        QVERIFY(terminal.screen().line(0).at(1).style == Style {});
    }

    void erase_withBackground_keepsTheBackgroundAlone()
    {
        Terminal terminal(kSize);
        terminal.write("\x1b[1;31;44m\x1b[2J");
        QVERIFY(terminal.screen().line(3).at(9).style == Style { .background = Colour::indexed(4) });
    }

    void palette_entries_areTheUsualOnes()
    {
        QCOMPARE(paletteRgb(16), 0x000000U);
        QCOMPARE(paletteRgb(196), 0xff0000U);
        QCOMPARE(paletteRgb(231), 0xffffffU);
        QCOMPARE(paletteRgb(232), 0x080808U);
        QCOMPARE(paletteRgb(255), 0xeeeeeeU);
    }

    void scrollback_lines_areKeptAndBounded()
    {
        Terminal terminal(kSize, { .lines = 3, .bytes = 1 << 20 });
        terminal.write("1\r\n2\r\n3\r\n4\r\n5\r\n6\r\n7\r\n8\r\n9");
        QCOMPARE(kept(terminal), u"3|4|5"_s);
        QCOMPARE(terminal.screen().scrollback().dropped(), 2);
        terminal.write("\x1b[3J");
        QCOMPARE(kept(terminal), QString());
        QCOMPARE(terminal.screen().scrollback().dropped(), 5);
        QCOMPARE(shown(terminal), u"6|7|8|9"_s);
    }

    void scrollback_bytes_areBounded()
    {
        Terminal terminal(kSize, { .lines = 100'000, .bytes = 10'000 });
        for (int i = 0; i < 1000; ++i)
            terminal.write("0123456789\r\n");
        QVERIFY(terminal.screen().scrollback().bytes() <= 10'000);
        QVERIFY(terminal.screen().scrollback().size() > 10);
    }

    void scrollback_alternateScreenOrRegion_isNotFilled()
    {
        Terminal terminal(kSize);
        terminal.write("\x1b[?1049h1\r\n2\r\n3\r\n4\r\n5\x1b[?1049l\x1b[2;4r\x1b[4;1H\n\n\n");
        QCOMPARE(terminal.screen().scrollback().size(), 0);
    }

    void resize_lines_areBrokenAnew_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<Size>("size");
        QTest::addColumn<QString>("scrollback");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<Place>("cursor");
        const auto row = [](const char *name, const QByteArray &output, Size size, const QString &scrollback,
                            const QString &rows, Place cursor) {
            QTest::newRow(name) << output << size << scrollback << rows << cursor;
        };
        row("narrower", "01234567", { 4, 5 }, {}, u"01234|567"_s, at(1, 3));
        row("wider", "0123456789abc", { 4, 20 }, {}, u"0123456789abc"_s, at(0, 13));
        row("own line ends stay", "ab\r\ncd", { 4, 20 }, {}, u"ab|cd"_s, at(1, 2));
        row("narrower and full", "1\r\n2\r\n3\r\nabcdefg", { 4, 4 }, u"1"_s, u"2|3|abcd|efg"_s, at(3, 3));
        row("lower", "1\r\n2\r\n3\r\n4", { 2, 10 }, u"1|2"_s, u"3|4"_s, at(1, 1));
        row("lower with room", "1\r\n2", { 2, 10 }, {}, u"1|2"_s, at(1, 1));
        row("higher", "1\r\n2\r\n3\r\n4\r\n5\r\n6", { 6, 10 }, {}, u"1|2|3|4|5|6"_s, at(5, 1));
        row("higher after clear", "1\r\n2\r\n3\r\n4\r\n5\x1b[2J\x1b[H$", { 6, 10 }, u"1"_s, u"$"_s, at(0, 1));
        row("cursor at the top stays in sight", "1\r\n2\r\n3\r\n4\x1b[H", { 2, 10 }, {}, u"1|2"_s, at(0, 0));
        row("wide characters stay whole", "日本語", { 4, 5 }, {}, u"日本|語"_s, at(1, 2));
        row("wide ones come together", "1234567日本", { 4, 20 }, {}, u"1234567日本"_s, at(0, 11));
        row("filler goes", "123456789日", { 4, 20 }, {}, u"123456789日"_s, at(0, 11));
        row("one column", "日a", { 4, 1 }, {}, u" | |a"_s, at(2, 0));
        row("nothing at all", "", { 1, 1 }, {}, QString(), at(0, 0));
    }

    void resize_lines_areBrokenAnew()
    {
        QFETCH(const QByteArray, output);
        QFETCH(const Size, size);
        QFETCH(const QString, scrollback);
        QFETCH(const QString, rows);
        QFETCH(const Place, cursor);
        Terminal terminal(kSize);
        terminal.write(output);
        terminal.resize(size);
        QVERIFY(terminal.screen().size() == size);
        QCOMPARE(shown(terminal), rows);
        QCOMPARE(kept(terminal), scrollback);
        QCOMPARE(terminal.screen().cursor().row, cursor.row);
        QCOMPARE(terminal.screen().cursor().column, cursor.column);
    }

    void resize_alternateScreen_keepsTheMainOne()
    {
        Terminal terminal(kSize);
        terminal.write("main line\x1b[?1049h\x1b[4;10Hx");
        terminal.resize({ 3, 5 });
        terminal.write("\x1b[?1049l");
        QCOMPARE(shown(terminal), u"main |line"_s);
        QCOMPARE(terminal.screen().cursor().row, 1);
        QCOMPARE(terminal.screen().cursor().column, 4);
    }

    void resize_absurd_isCut()
    {
        Terminal terminal(kSize);
        terminal.resize({ -1, 0 });
        QVERIFY(terminal.screen().size() == (Size { 1, 1 }));
        terminal.resize({ 1 << 30, 1 << 30 });
        QVERIFY(terminal.screen().size() == (Size { Size::kMostRows, Size::kMostColumns }));
    }

    void replies_questions_areAnsweredWithFixedWords_data()
    {
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *name, const QByteArray &question, const QByteArray &answer) {
            QTest::newRow(name) << question << answer;
        };
        row("attributes", "\x1b[c", "\x1b[?62;22c");
        row("secondary attributes", "\x1b[>c", "\x1b[>1;0;0c");
        row("status", "\x1b[5n", "\x1b[0n");
        row("cursor", "\x1b[2;5H\x1b[6n", "\x1b[2;5R");
        row("cursor from the origin", "\x1b[2;4r\x1b[?6h\x1b[6n", "\x1b[1;1R");
        row("cursor, DEC", "\x1b[?6n", "\x1b[?1;1R");
        row("mode", "\x1b[?2004h\x1b[?2004$p", "\x1b[?2004;1$y");
        row("unknown mode", "\x1b[?4711$p", "");
        row("size", "\x1b[18t", "\x1b[8;4;10t");
        row("title", "\x1b]0;evil\x07\x1b[21t", "");
        row("answerback", "\x05", "");
        row("setting", "\x1bP$qm\x1b\\", "");
        row("clipboard", "\x1b]52;c;?\x07", "");
        row("colour", "\x1b]11;?\x07", "");
    }

    void replies_questions_areAnsweredWithFixedWords()
    {
        QFETCH(const QByteArray, question);
        QFETCH(const QByteArray, answer);
        Terminal terminal(kSize);
        terminal.write(question);
        QCOMPARE(terminal.takeReplies(), answer);
        QVERIFY(terminal.takeReplies().isEmpty());
    }

    void replies_flood_isCapped()
    {
        Terminal terminal(kSize);
        terminal.write(QByteArray("\x1b[c").repeated(100'000));
        QVERIFY(terminal.takeReplies().size() <= 65'536);
    }

    void changed_rows_areToldUntilCleared()
    {
        Terminal terminal(kSize);
        terminal.clearChanged();
        terminal.write("\x1b[2;1Hx");
        QVERIFY(!terminal.screen().isChanged(0));
        QVERIFY(terminal.screen().isChanged(1));
        terminal.clearChanged();
        terminal.write("\x1b[4;1H\n");
        QVERIFY(terminal.screen().isChanged(0));
    }

    void endSession_everythingSwitchedOn_isOff()
    {
        Terminal terminal(kSize);
        terminal.write("shell\x1b[?1049h\x1b[?1000;1006;2004;1;25l\x1b[?1000h\x1b[2;3r\x1b[31m\x1b]0;half");
        terminal.endSession();
        QVERIFY(!terminal.screen().isAlternate());
        QVERIFY(terminal.screen().modes() == Modes {});
        terminal.write("x");
        QCOMPARE(shown(terminal), u"shellx"_s);
        QVERIFY(terminal.screen().line(0).at(5).style == Style {});
    }
};

QTEST_GUILESS_MAIN(TestScreen)
#include "tst_screen.moc"
