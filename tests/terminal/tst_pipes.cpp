// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that have no terminal, in one: what they print, and what is typed for them.
#include "support/warnings.h"
#include "terminal/lineinput.h"
#include "terminal/pipedtext.h"

#include <QTest>

using namespace slipway::terminal;
using namespace Qt::StringLiterals;

class TestPipes final : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }

    void pipedText_output_isForAScreen_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isError");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *name, const QByteArray &bytes, bool isError,
                            const QByteArray &shown) { QTest::newRow(name) << bytes << isError << shown; };
        row("line", "one\n", false, "one\r\n");
        row("several", "one\n\ntwo", false, "one\r\n\r\ntwo");
        row("nothing", "", false, "");
        row("nothing on stderr", "", true, "");
        row("stderr", "bad\n", true, "\x1b[3;31mbad\r\n\x1b[23;39m");
    }

    void pipedText_output_isForAScreen()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isError);
        QTEST(pipedText(bytes, isError), "shown");
    }

    void lineInput_typed_isSentLineByLine_data()
    {
        QTest::addColumn<QByteArrayList>("typed"); // what comes at once
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *name, const QByteArrayList &typed, const QByteArray &sent,
                            const QByteArray &shown) { QTest::newRow(name) << typed << sent << shown; };
        row("line", { "l", "s", "\r" }, "ls\n", "ls\r\n");
        row("not sent before Enter", { "ls" }, "", "ls");
        row("Enter in new line mode", { "a\r\n" }, "a\n", "a\r\n");
        row("empty line", { "\r" }, "\n", "\r\n");
        row("pasted lines", { "a\rb\r" }, "a\nb\n", "a\r\nb\r\n");
        row("backspace", { "ab", "\x7f", "\r" }, "a\n", "ab\b \b\r\n");
        row("backspace before the line", { "\x7f", "a\r" }, "a\n", "a\r\n");
        row("wide character taken back", { "日", "\x7f", "\r" }, "\n", "日\b \b\b \b\r\n");
        row("accent taken back", { "e\u0301", "\b", "\r" }, "e\n", "e\u0301\r\n");
        row("kill", { "ab", "\x15", "c\r" }, "c\n", "ab\b \b\b \bc\r\n");
        row("interrupt", { "ab", "\x03", "c\r" }, "c\n", "ab^C\r\nc\r\n");
        row("end of input", { "\x04" }, "", "");
        row("arrow", { "a", "\x1b[A", "\x1bOB", "\x1b[1;5C", "b\r" }, "ab\n", "ab\r\n");
        row("escape alone", { "\x1b", "a\r" }, "a\n", "a\r\n");
        row("bracketed paste", { "\x1b[200~x\x1b[201~", "\r" }, "x\n", "x\r\n");
        row("tab", { "a\tb", "\x7f", "\x7f", "\r" }, "a\n", "a b\b \b\b \b\r\n");
    }

    void lineInput_typed_isSentLineByLine()
    {
        QFETCH(QByteArrayList, typed);
        LineInput input;
        LineInput::Taken all;
        for (const QByteArray &bytes : typed) {
            const LineInput::Taken taken = input.take(bytes);
            all.toProgram += taken.toProgram;
            all.toScreen += taken.toScreen;
        }
        QTEST(all.toProgram, "sent");
        QTEST(all.toScreen, "shown");
    }

    void lineInput_longLine_isBounded()
    {
        LineInput input;
        (void)input.take(QByteArray(LineInput::kLongest + 100, 'x'));
        QCOMPARE(input.take("\r").toProgram.size(), LineInput::kLongest + 1);
    }
};

QTEST_APPLESS_MAIN(TestPipes)
#include "tst_pipes.moc"
