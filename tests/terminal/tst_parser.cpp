// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/charwidth.h"
#include "terminal/parser.h"

#include <QList>
#include <QRegularExpression>
#include <QTest>

using namespace slipway::terminal;
using namespace Qt::StringLiterals;

namespace {

/// Writes down what a parser says, one word each.
class Recorder final : public ParserActions
{
public:
    void print(char32_t character) override { m_said += QString::fromUcs4(&character, 1); }
    void execute(char control) override { say(u"x%1"_s.arg(static_cast<int>(control), 2, 16, QChar(u'0'))); }
    void escape(char intermediate, char final) override { say(u"esc"_s + letters({ intermediate, final })); }
    void control(const ControlSequence &sequence) override
    {
        QString numbers;
        for (int i = 0; i < sequence.parameters.count(); ++i) {
            if (i > 0)
                numbers += sequence.parameters.isSub(i) ? u':' : u';';
            const int value = sequence.parameters.value(i, -1);
            numbers += value < 0 ? u"_"_s : QString::number(value);
        }
        say(u"csi"_s + letters({ sequence.marker }) + numbers
            + letters({ sequence.intermediate, sequence.final }));
    }
    void systemCommand(const QByteArray &text) override { say(u"osc"_s + QString::fromUtf8(text)); }

    const QString &said() const { return m_said; }

private:
    static QString letters(std::initializer_list<char> all)
    {
        QString text;
        for (const char letter : all) {
            if (letter != 0)
                text += QLatin1Char(letter);
        }
        return text;
    }
    void say(const QString &word) { m_said += u'<' + word + u'>'; }

    QString m_said {};
};

QString parsed(const QByteArray &bytes, qsizetype piece)
{
    Recorder recorder;
    Parser parser(recorder);
    for (qsizetype i = 0; i < bytes.size(); i += piece)
        parser.feed(QByteArrayView(bytes).sliced(i, std::min(piece, bytes.size() - i)));
    return recorder.said();
}

} // namespace

class TestParser : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void feed_output_isTakenApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &said) {
            QTest::newRow(name) << bytes << said;
        };
        row("text", "abc", u"abc"_s);
        row("controls", "a\r\n\x07", u"a<x0d><x0a><x07>"_s);
        row("del is nothing",
            "a\x7f"
            "b",
            u"ab"_s);
        row("sequence", "\x1b[1;2H", u"<csi1;2H>"_s);
        row("without numbers", "\x1b[m", u"<csim>"_s);
        row("empty numbers", "\x1b[;5m", u"<csi_;5m>"_s);
        row("colons", "\x1b[38:2::1:2:3m", u"<csi38:2:_:1:2:3m>"_s);
        row("marker", "\x1b[?25l", u"<csi?25l>"_s);
        row("intermediate", "\x1b[2 q", u"<csi2 q>"_s);
        row("two intermediates", "\x1b[2 !qa", u"a"_s);
        row("marker in the middle", "\x1b[2?5ha", u"a"_s);
        row("control inside", "\x1b[2\r3A", u"<x0d><csi23A>"_s);
        row("cancelled",
            "\x1b[2\x18"
            "A",
            u"<x18>A"_s);
        row("substituted",
            "\x1b]0;x\x1a"
            "A",
            u"<x1a>A"_s);
        row("begun anew", "\x1b[2\x1b[3A", u"<csi3A>"_s);
        row("many numbers", "\x1b[" + QByteArray("1;").repeated(40) + "7mX",
            u"<csi"_s + u"1;"_s.repeated(31) + u"1m>X"_s);
        row("huge number", "\x1b[99999999999999999999A", u"<csi65535A>"_s);
        row("escape",
            "\x1b"
            "7\x1b(0",
            u"<esc7><esc(0>"_s);
        row("command, bell",
            "\x1b]0;t\x07"
            "a",
            u"<osc0;t>a"_s);
        row("command, string terminator", "\x1b]0;t\x1b\\a", u"<osc0;t><esc\\>a"_s);
        row("command in UTF-8", "\x1b]2;\xe6\x97\xa5\xf0\x9f\x98\x80\xc3\xa9\x07", u"<osc2;日😀é>"_s);
        row("control in a command", "\x1b]0;a\nb\x07", u"<osc0;ab>"_s);
        row("long command",
            "\x1b]0;" + QByteArray(5000, 'x')
                + "\x07"
                  "a",
            u"a"_s);
        row("device control", "\x1bP$qm\x1b\\a", u"<esc\\>a"_s);
        row("private strings", "\x1b_x\x07y\x1b\\\x1b^x\x1b\\\x1bXx\x1b\\Z", u"<esc\\><esc\\><esc\\>Z"_s);
        row("C1 as a character",
            "\xc2\x9b"
            "31m",
            u"31m"_s);
        row("C1 as a byte",
            "\x9b"
            "31m",
            u"\uFFFD31m"_s);
        row("beyond ASCII in a sequence", "\x1b[3\xc3\xa9", u"é"_s);
        row("beyond ASCII in an escape", "\x1b\xc3\xa9", u"é"_s);
    }

    void feed_output_isTakenApart()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, said);
        QCOMPARE(parsed(bytes, bytes.size()), said);
        QCOMPARE(parsed(bytes, 1), said);
    }

    void feed_utf8_isStrict_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &text) {
            QTest::newRow(name) << bytes << text;
        };
        row("two bytes", "\xc3\xa9", u"é"_s);
        row("three bytes", "\xe4\xb8\x80", u"一"_s);
        row("four bytes", "\xf0\x9f\x98\x80", u"😀"_s);
        row("last one", "\xf4\x8f\xbf\xbf", QString::fromUcs4(U"\U0010FFFF", 1));
        row("cut short",
            "\xc3"
            "A",
            u"\uFFFDA"_s);
        row("cut short, then another", "\xe4\xb8\xc3\xa9", u"\uFFFDé"_s);
        row("overlong", "\xc0\xaf", u"\uFFFD\uFFFD"_s);
        row("overlong, three bytes", "\xe0\x80\xaf", u"\uFFFD\uFFFD\uFFFD"_s);
        row("surrogate", "\xed\xa0\x80", u"\uFFFD\uFFFD\uFFFD"_s);
        row("above Unicode", "\xf4\x90\x80\x80", u"\uFFFD\uFFFD\uFFFD\uFFFD"_s);
        row("tail alone",
            "\x80"
            "a",
            u"\uFFFDa"_s);
        row("never a byte",
            "\xff"
            "a",
            u"\uFFFDa"_s);
    }

    void feed_utf8_isStrict()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, text);
        QCOMPARE(parsed(bytes, bytes.size()), text);
        QCOMPARE(parsed(bytes, 1), text);
    }

    void charWidth_character_isInCells_data()
    {
        QTest::addColumn<char32_t>("character");
        QTest::addColumn<int>("width");
        QTest::newRow("letter") << U'a' << 1;
        QTest::newRow("latin") << U'é' << 1;
        QTest::newRow("accent") << char32_t { 0x301 } << 0;
        QTest::newRow("joiner") << char32_t { 0x200D } << 0;
        QTest::newRow("ideograph") << U'一' << 2;
        QTest::newRow("hiragana") << U'あ' << 2;
        QTest::newRow("hangul") << U'한' << 2;
        QTest::newRow("hangul vowel") << char32_t { 0x1161 } << 0;
        QTest::newRow("full width") << U'Ａ' << 2;
        QTest::newRow("emoji") << char32_t { 0x1F600 } << 2;
        QTest::newRow("box") << U'─' << 1;
        QTest::newRow("private use") << char32_t { 0xE0B0 } << 1;
        QTest::newRow("not assigned") << char32_t { 0x0378 } << 1;
        QTest::newRow("replacement") << char32_t { 0xFFFD } << 1;
    }

    void charWidth_character_isInCells()
    {
        QFETCH(const char32_t, character);
        QFETCH(const int, width);
        QCOMPARE(charWidth(character), width);
    }
};

QTEST_GUILESS_MAIN(TestParser)
#include "tst_parser.moc"
