// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json/jsonlines.h"
#include "support/warnings.h"

#include <QElapsedTimer>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

/// What came out: compact JSON for a text, "!" and the code for an error.
void drain(JsonLines &lines, QStringList *out)
{
    while (const std::optional<Result<JsonDocument>> next = lines.next()) {
        out->append(next->has_value() ? QString::fromUtf8((*next)->root().toCompactJson())
                                      : u'!' + next->error().code);
    }
}

QStringList fedInPieces(const QByteArray &bytes, qsizetype size, qsizetype limit)
{
    JsonLines lines(u"events"_s, limit);
    QStringList out;
    for (qsizetype i = 0; i < bytes.size(); i += size) {
        lines.feed(QByteArrayView(bytes).sliced(i, std::min(size, bytes.size() - i)));
        drain(lines, &out);
    }
    lines.finish();
    drain(lines, &out);
    return out;
}

} // namespace

class TestJsonLines : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void lines_anyCut_giveTheSame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("expected");
        const QStringList two { u"{\"a\":1}"_s, u"[2]"_s };
        QTest::newRow("nothing") << QByteArray() << QStringList();
        QTest::newRow("two lines") << QByteArray("{\"a\":1}\n[2]\n") << two;
        QTest::newRow("no last line end") << QByteArray("{\"a\":1}\n[2]") << two;
        QTest::newRow("CR LF") << QByteArray("{\"a\":1}\r\n[2]\r\n") << two;
        QTest::newRow("blank lines") << QByteArray("\n\r\n{\"a\":1}\n\n \n[2]\n\n") << two;
        QTest::newRow("json-seq") << QByteArray("\x1e{\"a\":1}\n\x1e[2]\n") << two;
        QTest::newRow("json-seq, empty record") << QByteArray("\x1e\n\x1e{\"a\":1}\n[2]\n") << two;
        QTest::newRow("a wrong line")
            << QByteArray("{\"a\":1}\n{\n[2]\n") << QStringList { two.at(0), u"!json.syntax"_s, two.at(1) };
        QTest::newRow("cut off at the end") << QByteArray("{\"a\":1}\n[2]\n{\"b\"")
                                            << QStringList { two.at(0), two.at(1), u"!json.syntax"_s };
        QTest::newRow("over several lines") << QByteArray("{\n \"a\":\n\n1}\n[2]\n") << two;
        QTest::newRow("cut off, then a line")
            << QByteArray("{\"a\":1}\n[2\n[2]\n") << QStringList { two.at(0), u"!json.syntax"_s, two.at(1) };
        QTest::newRow("cut off, then a record")
            << QByteArray("{\"a\":\n\x1e[2]\n") << QStringList { u"!json.syntax"_s, two.at(1) };
        QTest::newRow("string over a line end")
            << QByteArray("[\"x\ny\"]\n[2]")
            << QStringList { u"!json.syntax"_s, u"!json.syntax"_s, two.at(1) };
        QTest::newRow("never whole") << QByteArray("[[\n[\n") << QStringList { u"!json.syntax"_s };
        QTest::newRow("several lines too long")
            << QByteArray("[1111,\n2222,\n3333,\n4444,\n5555]\n[2]\n")
            << QStringList { u"!json.line-too-long"_s, u"!json.syntax"_s, two.at(1) };
        QTest::newRow("two texts in a line")
            << QByteArray("{\"a\":1}[2]\n") << QStringList { u"!json.syntax"_s };
        QTest::newRow("beyond ASCII") << QByteArray("\"\xe2\x82\xac\"\n") << QStringList { u"\"\u20ac\""_s };
        QTest::newRow("as long as allowed") << QByteArray("\"345678901234567890\"\n[2]\n")
                                            << QStringList { u"\"345678901234567890\""_s, u"[2]"_s };
        QTest::newRow("too long") << QByteArray("\"3456789012345678901\"\n[2]\n")
                                  << QStringList { u"!json.line-too-long"_s, u"[2]"_s };
        QTest::newRow("too long at the end")
            << "[2]\n" + QByteArray(100, '1') << QStringList { u"[2]"_s, u"!json.line-too-long"_s };
        QTest::newRow("twice too long") << QByteArray(50, '1') + '\n' + QByteArray(50, '1')
                + "\n[2]" << QStringList { u"!json.line-too-long"_s, u"!json.line-too-long"_s, u"[2]"_s };
    }

    void lines_anyCut_giveTheSame()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QStringList, expected);
        for (qsizetype size = 1; size <= bytes.size() + 1; ++size)
            QCOMPARE(fedInPieces(bytes, size, 20), expected);
    }

    void lines_error_namesTheSubject()
    {
        JsonLines lines(u"/events"_s, 10);
        lines.feed("nonsense\n");
        const auto next = lines.next();
        QVERIFY(next && !*next);
        QCOMPARE(next->error().kind, ErrorKind::Protocol);
        QCOMPARE(next->error().subject, u"/events"_s);
    }

    void lines_endlessLine_isNotKept()
    {
        JsonLines lines(u"/events"_s, 1024);
        const QByteArray chunk(64 * 1024, 'x');
        int errors = 0;
        for (int i = 0; i < 2000; ++i) {
            lines.feed(chunk);
            while (const auto next = lines.next())
                errors += next->has_value() ? 0 : 1;
        }
        QCOMPARE(errors, 1);
        lines.feed("\n{\"a\":1}\n");
        const auto next = lines.next();
        QVERIFY(next && *next);
    }

    /// Each line is looked at once, however many a text has.
    void lines_manyLinesOfOneText_areQuick()
    {
        JsonLines lines(u"/events"_s);
        QElapsedTimer timer;
        timer.start();
        lines.feed("[" + QByteArray("1,\n").repeated(1'000'000) + "1]\n");
        const auto next = lines.next();
        QVERIFY(next && *next);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(u"took %1 ms"_s.arg(timer.elapsed())));
    }

    void lines_defaultLimit_isFourMebibytes()
    {
        JsonLines lines(u"/events"_s);
        const qsizetype limit = 4 * 1024 * 1024;
        lines.feed('"' + QByteArray(limit - 2, 'a') + "\"\n" + '"' + QByteArray(limit - 1, 'a') + "\"\n");
        const auto fits = lines.next();
        QVERIFY(fits && *fits);
        const auto tooLong = lines.next();
        QVERIFY(tooLong && !*tooLong);
        QVERIFY(!lines.next());
    }
};

QTEST_GUILESS_MAIN(TestJsonLines)
#include "tst_jsonlines.moc"
