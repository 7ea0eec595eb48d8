// SPDX-License-Identifier: GPL-3.0-or-later
// What people do to a terminal: keys, mouse, paste, selection; and what is shown of titles and links.
#include "terminal/keyencoder.h"
#include "terminal/mouseencoder.h"
#include "terminal/paste.h"
#include "terminal/selection.h"
#include "terminal/terminal.h"
#include "terminal/title.h"

#include <QRegularExpression>
#include <QTest>

using namespace slipway::terminal;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(slipway::terminal::KeyPress)
Q_DECLARE_METATYPE(slipway::terminal::Modes)

class TestInput : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void encodeKey_press_isWhatXtermSends_data()
    {
        QTest::addColumn<KeyPress>("press");
        QTest::addColumn<Modes>("modes");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const KeyPress &press, const QByteArray &bytes,
                            const Modes &modes = {}) { QTest::newRow(name) << press << modes << bytes; };
        Modes application;
        application.applicationCursor = true;
        Modes newLine;
        newLine.newLine = true;
        row("letter", { Qt::Key_A, {}, u"a"_s }, "a");
        row("not ASCII", { Qt::Key_Eacute, {}, u"é"_s }, "\xc3\xa9");
        row("alt letter", { Qt::Key_A, Qt::AltModifier, u"a"_s },
            "\x1b"
            "a");
        row("control letter", { Qt::Key_C, Qt::ControlModifier, u"\x03"_s }, "\x03");
        row("control p", { Qt::Key_P, Qt::ControlModifier, {} }, "\x10");
        row("control space", { Qt::Key_Space, Qt::ControlModifier, u" "_s }, QByteArray(1, '\0'));
        row("control slash", { Qt::Key_Slash, Qt::ControlModifier, u"/"_s }, "\x1f");
        row("control alt letter", { Qt::Key_C, Qt::ControlModifier | Qt::AltModifier, {} }, "\x1b\x03");
        row("level 3 shift", { Qt::Key_At, Qt::ControlModifier | Qt::AltModifier, u"@"_s }, "@");
        row("enter", { Qt::Key_Return, {}, u"\r"_s }, "\r");
        row("enter, new line mode", { Qt::Key_Return, {}, u"\r"_s }, "\r\n", newLine);
        row("backspace", { Qt::Key_Backspace, {}, u"\b"_s }, "\x7f");
        row("control backspace", { Qt::Key_Backspace, Qt::ControlModifier, {} }, "\b");
        row("tab", { Qt::Key_Tab, {}, u"\t"_s }, "\t");
        row("back tab", { Qt::Key_Backtab, Qt::ShiftModifier, {} }, "\x1b[Z");
        row("escape", { Qt::Key_Escape, {}, u"\x1b"_s }, "\x1b");
        row("up", { Qt::Key_Up, {}, {} }, "\x1b[A");
        row("up in application mode", { Qt::Key_Up, {}, {} }, "\x1bOA", application);
        row("control up in application mode", { Qt::Key_Up, Qt::ControlModifier, {} }, "\x1b[1;5A",
            application);
        row("keypad arrow", { Qt::Key_Left, Qt::KeypadModifier, {} }, "\x1b[D");
        row("delete", { Qt::Key_Delete, {}, u"\x7f"_s }, "\x1b[3~");
        row("shift delete", { Qt::Key_Delete, Qt::ShiftModifier, {} }, "\x1b[3;2~");
        row("F1", { Qt::Key_F1, {}, {} }, "\x1bOP");
        row("shift F1", { Qt::Key_F1, Qt::ShiftModifier, {} }, "\x1b[1;2P");
        row("F5", { Qt::Key_F5, {}, {} }, "\x1b[15~");
        row("F12", { Qt::Key_F12, {}, {} }, "\x1b[24~");
        row("shift alone", { Qt::Key_Shift, Qt::ShiftModifier, {} }, "");
        row("control with nothing of its own", { Qt::Key_F13, Qt::ControlModifier, {} }, "");
    }

    void encodeKey_press_isWhatXtermSends()
    {
        QFETCH(const KeyPress, press);
        QFETCH(const Modes, modes);
        QFETCH(const QByteArray, bytes);
        QCOMPARE(encodeKey(press, modes), bytes);
    }

    void encodeMouse_act_isSentWhenAskedFor()
    {
        using Kind = MouseAct::Kind;
        using Button = MouseAct::Button;
        const MouseAct press { Kind::Press, Button::Left, {}, { 1, 2 } };
        const MouseAct move { Kind::Move, Button::None, {}, { 0, 0 } };
        const MouseAct drag { Kind::Move, Button::Left, Qt::ControlModifier, { 0, 0 } };
        Modes modes;
        QVERIFY(encodeMouse(press, modes).isEmpty());
        modes.mouse = MouseTracking::Click;
        QVERIFY(encodeMouse(press, modes).isEmpty()); // the old form cannot tell large places
        modes.sgrMouse = true;
        QCOMPARE(encodeMouse(press, modes), "\x1b[<0;3;2M"_ba);
        QCOMPARE(encodeMouse({ Kind::Release, Button::Left, {}, { 1, 2 } }, modes), "\x1b[<0;3;2m"_ba);
        QCOMPARE(encodeMouse({ Kind::Press, Button::WheelUp, {}, { 0, 0 } }, modes), "\x1b[<64;1;1M"_ba);
        QVERIFY(encodeMouse(drag, modes).isEmpty());
        modes.mouse = MouseTracking::Drag;
        QCOMPARE(encodeMouse(drag, modes), "\x1b[<48;1;1M"_ba);
        QVERIFY(encodeMouse(move, modes).isEmpty());
        modes.mouse = MouseTracking::All;
        QCOMPARE(encodeMouse(move, modes), "\x1b[<35;1;1M"_ba);
    }

    void paste_text_cannotSteer_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<bool>("asks");
        QTest::newRow("word") << u"ls é"_s << "ls \xc3\xa9"_ba << false;
        QTest::newRow("tab") << u"a\tb"_s << "a\tb"_ba << false;
        QTest::newRow("lines") << u"a\nb\r\nc"_s << "a\rb\rc"_ba << true;
        QTest::newRow("line end") << u"rm x\n"_s << "rm x\r"_ba << true;
        QTest::newRow("escape") << u"a\x1b[201~b"_s << "a[201~b"_ba << true;
        QTest::newRow("control") << u"a\x03\x04"_s << "a"_ba << true;
        QTest::newRow("C1") << u"a\u009b1m"_s << "a1m"_ba << true;
    }

    void paste_text_cannotSteer()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, plain);
        QFETCH(const bool, asks);
        QCOMPARE(pasteBytes(text, false), plain);
        QCOMPARE(pasteBytes(text, true), "\x1b[200~" + plain + "\x1b[201~");
        QCOMPARE(pasteNeedsQuestion(text, false), asks);
        QVERIFY(!pasteNeedsQuestion(text, true));
    }

    void textIn_range_joinsWrappedLines()
    {
        Terminal terminal({ .rows = 3, .columns = 6 });
        terminal.write("one  \r\nabcdefgh\r\n日本 x");
        const Screen &screen = std::as_const(terminal).screen();
        QCOMPARE(screenLine(screen), 1);
        QCOMPARE(textIn(screen, { { 0, 0 }, { 9, 0 } }), u"one\nabcdefgh\n日本 x"_s);
        QCOMPARE(textIn(screen, { { 1, 4 }, { 2, 1 } }), u"efg"_s);
        QCOMPARE(textIn(screen, { { 3, 0 }, { 3, 2 } }), u"日"_s);
        QCOMPARE(textIn(screen, { { 0, 1 }, { 0, 1 } }), QString());
    }

    void wordAt_place_takesWordsPathsAndBlanks_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("word");
        QTest::newRow("path") << 5 << u"/var/log/a-b.txt"_s;
        QTest::newRow("word") << 1 << u"cat"_s;
        QTest::newRow("bar") << 21 << u"||"_s;
        QTest::newRow("wide") << 25 << u"日本"_s;
        QTest::newRow("beyond") << 100 << QString();
    }

    void wordAt_place_takesWordsPathsAndBlanks()
    {
        QFETCH(const int, column);
        QFETCH(const QString, word);
        Terminal terminal({ .rows = 2, .columns = 40 });
        terminal.write("cat /var/log/a-b.txt || 日本");
        const Screen &screen = std::as_const(terminal).screen();
        QCOMPARE(textIn(screen, wordAt(screen, { 0, column })), word);
    }

    void paragraphAt_line_takesItsWrappedParts()
    {
        Terminal terminal({ .rows = 4, .columns = 5 });
        terminal.write("x\r\n0123456789ab\r\ny");
        const Screen &screen = std::as_const(terminal).screen();
        for (const qint64 line : { 1, 2, 3 })
            QCOMPARE(textIn(screen, paragraphAt(screen, line)), u"0123456789ab"_s);
        QCOMPARE(textIn(screen, paragraphAt(screen, 0)), u"x"_s);
    }

    void title_text_isFitForATab_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("title");
        QTest::newRow("plain") << "root@web: /"_ba << u"root@web: /"_s;
        QTest::newRow("controls") << "a\nb\tc\x1b"_ba << u"abc"_s;
        QTest::newRow("direction") << "a\xe2\x80\xae"
                                      "b"_ba
                                   << u"ab"_s;
        QTest::newRow("zero width") << "a\xe2\x80\x8b"
                                       "b"_ba
                                    << u"ab"_s;
        QTest::newRow("markup stays text") << "<b>x"_ba << u"<b>x"_s;
        QTest::newRow("long") << QByteArray(1000, 'x') << QString(128, u'x');
    }

    void title_text_isFitForATab()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, title);
        QCOMPARE(sanitisedTitle(text), title);
    }

    void links_addresses_areRecordedWhenHarmless_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("https") << "https://example.com/a?b=c#d"_ba << true;
        QTest::newRow("http") << "http://example.com"_ba << true;
        QTest::newRow("file") << "file:///etc/passwd"_ba << false;
        QTest::newRow("script") << "javascript:alert(1)"_ba << false;
        QTest::newRow("user") << "https://bank.example@evil.example/"_ba << false;
        QTest::newRow("no host") << "https:///x"_ba << false;
        QTest::newRow("blank") << "https://example.com/a b"_ba << false;
        QTest::newRow("not ASCII") << "https://ex\xc3\xa4mple.com"_ba << false;
        QTest::newRow("long") << "https://example.com/" + QByteArray(3000, 'x') << false;
    }

    void links_addresses_areRecordedWhenHarmless()
    {
        QFETCH(const QByteArray, address);
        QFETCH(const bool, isKept);
        Terminal terminal({ .rows = 2, .columns = 10 });
        terminal.write("\x1b]8;id=1;" + address + "\x1b\\x\x1b]8;;\x1b\\y");
        const Screen &screen = std::as_const(terminal).screen();
        const std::uint16_t link = screen.line(0).at(0).style.link;
        QCOMPARE(terminal.links().address(link), isKept ? QString::fromLatin1(address) : QString());
        QCOMPARE(screen.line(0).at(1).style.link, std::uint16_t { 0 });
    }

    void links_many_areBounded()
    {
        Links links;
        for (int i = 0; i < 3000; ++i)
            links.add("https://example.com/" + QByteArray::number(i));
        QCOMPARE(links.add("https://example.com/new"), std::uint16_t { 0 });
        QCOMPARE(links.add("https://example.com/5"), std::uint16_t { 6 });
    }
};

QTEST_GUILESS_MAIN(TestInput)
#include "tst_input.moc"
