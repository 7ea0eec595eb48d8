// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/arm/pagepieces.h"
#include "azure/arm/paging.h"
#include "support/warnings.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::azure;

namespace {

constexpr int kRows = 6000;

/// Enough of it makes a page long; "%1" is the number of the row.
const QByteArray kPlain =
    R"({"name":"vm-%1","properties":{"size":"B1","note":"……………………………………………………………………………………………………"}})";
/// Things within that end and begin as rows do.
const QByteArray kNested =
    R"({"name":"vm-%1","disks":[{"name":"a"},{"name":"b"},{"name":"c","of":[{"name":"d"},{"name":"e"}]},{"name":"f"}],"p":{"q":[[{"name":"x"},{"name":"y"}]]}})";
/// Texts that look like ends of rows, or like ends of texts.
const QByteArray kTexts =
    R"({"name":"vm-%1","a":"},{\"name\":\"no\"},{","b":"\\","c":"\\\"},{\"name","d":"]}","e":"{[{[","f":"padding padding padding"})";
const QByteArray kIndented = "\r\n    {\r\n      \"name\": \"vm-%1\",\r\n      \"disks\": [\r\n        {\r\n"
                             "          \"name\": \"a\"\r\n        },\r\n        {\r\n          \"name\": "
                             "\"b\"\r\n        }\r\n      ]\r\n    }";

QString nameFrom(JsonReader json)
{
    return json["name"_L1].string();
}

QByteArray rowsOf(const QByteArray &shape, int count = kRows)
{
    QByteArray rows;
    for (int i = 0; i < count; ++i) {
        QByteArray row = shape;
        rows += (i ? "," : "") + row.replace("%1", QByteArray::number(i));
    }
    return rows;
}

QByteArray listOf(const QByteArray &rows, const QByteArray &rest = {})
{
    return R"({"value":[)" + rows + ']' + rest + '}';
}

/// A row with a list in it that is longer than one looks ahead.
QByteArray withLongRow(const QByteArray &shape)
{
    return rowsOf(shape) + R"(,{"name":"long","disks":[)" + rowsOf(R"({"name":"disk-%1"})", 20'000) + "]},"
        + rowsOf(shape);
}

} // namespace

class TestPagePieces : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void pieces_longList_areListsOfTheSameRows_data()
    {
        QTest::addColumn<QByteArray>("body");

        QTest::newRow("plain") << listOf(rowsOf(kPlain));
        QTest::newRow("lists within rows") << listOf(rowsOf(kNested));
        QTest::newRow("texts like ends of rows") << listOf(rowsOf(kTexts));
        QTest::newRow("indented") << "{\r\n  \"value\": [" + rowsOf(kIndented) + "\r\n  ]\r\n}\r\n";
        QTest::newRow("a link behind") << listOf(rowsOf(kPlain), R"(,"nextLink":"?page=2")");
        QTest::newRow("another list behind")
            << listOf(rowsOf(kPlain), R"(,"other":[)" + rowsOf(R"({"name":"no-%1"})", 200) + ']');
    }
    void pieces_longList_areListsOfTheSameRows()
    {
        QFETCH(const QByteArray, body);
        const PagePieces pieces(body);
        QVERIFY(pieces.count() > 1);

        QStringList names;
        QString link;
        for (qsizetype i = 0; i < pieces.count(); ++i) {
            QVERIFY(pieces.text(i).size() >= PagePieces::kLeast);
            const Result<Page<QString>> piece = decodeWhole<QString>(pieces.text(i), {}, &nameFrom);
            QVERIFY2(piece, qPrintable(piece ? QString() : piece.error().detail));
            names += piece->items;
            link = piece->nextLink;
        }

        const Result<Page<QString>> whole = decodeWhole<QString>(body, u"things"_s, &nameFrom);
        QVERIFY(whole);
        QCOMPARE(names, whole->items);
        QCOMPARE(names.size(), kRows);
        QCOMPARE(link, whole->nextLink);
    }

    void pieces_whatIsNoLongList_staysWhole_data()
    {
        QTest::addColumn<QByteArray>("body");

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("short") << listOf(rowsOf(kPlain, 1000));
        QTest::newRow("a bare list") << '[' + rowsOf(kPlain) + ']';
        QTest::newRow("link before the rows") << R"({"nextLink":"x","value":[)" + rowsOf(kPlain) + "]}";
        QTest::newRow("rows that are texts") << listOf(rowsOf(R"("vm-%1")", 100'000));
        QTest::newRow("blanks") << QByteArray(3 * PagePieces::kLeast, ' ');
        QTest::newRow("an end in the middle") << R"({"value":[)" + QByteArray(3 * PagePieces::kLeast, '{');
    }
    void pieces_whatIsNoLongList_staysWhole()
    {
        QFETCH(const QByteArray, body);

        const PagePieces pieces(body);

        QCOMPARE(pieces.count(), 1);
        QCOMPARE(pieces.text(0).chopped(JsonDocument::kRoom), body);
    }

    void decodePage_longList_saysWhatTheWholeSays_data()
    {
        QTest::addColumn<QByteArray>("body");

        const QByteArray other = rowsOf(kPlain);
        QTest::newRow("all is well") << listOf(rowsOf(kNested), R"(,"nextLink":"?page=2")");
        QTest::newRow("a row longer than one looks ahead") << listOf(withLongRow(kNested));
        QTest::newRow("a list behind that is longer")
            << listOf(other, R"(,"other":[)" + rowsOf(R"({"name":"no-%1"})", 100'000) + ']');
        QTest::newRow("no name in one row") << listOf(other + R"(,{"nom":"a"},)" + other);
        QTest::newRow("two bad rows") << listOf(other + R"(,{"name":1},)" + other + R"(,{"name":2})");
        QTest::newRow("a bad link") << listOf(other, R"(,"nextLink":7)");
        QTest::newRow("a comma too many") << listOf(other + R"(,,)" + other);
        QTest::newRow("no JSON in the first row") << listOf(R"({"name":x},)" + other);
        QTest::newRow("no UTF-8") << listOf(other + ",{\"name\":\"\xC3\"}," + other);
        QTest::newRow("cut off") << listOf(other).chopped(2);
        QTest::newRow("closed too early") << listOf(other + "]," + other);
        QTest::newRow("something behind") << listOf(other) + "x";
    }
    void decodePage_longList_saysWhatTheWholeSays()
    {
        QFETCH(const QByteArray, body);
        QVERIFY(PagePieces(body).count() > 1);

        const Result<Page<QString>> page = decodePage<QString>(body, u"things"_s, &nameFrom);

        const Result<Page<QString>> whole = decodeWhole<QString>(body, u"things"_s, &nameFrom);
        QCOMPARE(page.has_value(), whole.has_value());
        if (whole) {
            QCOMPARE(page->items, whole->items);
            QCOMPARE(page->nextLink, whole->nextLink);
        } else {
            QCOMPARE(page.error().kind, whole.error().kind);
            QCOMPARE(page.error().code, whole.error().code);
            QCOMPARE(page.error().subject, whole.error().subject);
            QCOMPARE(page.error().detail, whole.error().detail);
        }
    }
};

QTEST_GUILESS_MAIN(TestPagePieces)
#include "tst_pagepieces.moc"
