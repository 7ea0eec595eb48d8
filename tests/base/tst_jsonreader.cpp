// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json/jsonreader.h"
#include "base/json/rfc3339.h"
#include "support/warnings.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>
#include <limits>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

/// Calls a getter on {"v": ...}["v"] and gives what it returned, as text, and what finish() said.
using Getter = std::function<QString(const JsonReader &)>;

struct NamedGetter
{
    const char *name;
    Getter get;
    const char *right; ///< JSON that it takes
    const char *expected; ///< and makes this of
    const char *wrong; ///< JSON of another type
    bool isRequired; ///< else missing and null give `fallback`
    const char *fallback;
};

QString text(qint64 value)
{
    return QString::number(value);
}

QString text(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QString text(const QDateTime &value)
{
    return value.isValid() ? value.toString(Qt::ISODateWithMs) : u"never"_s;
}

QList<NamedGetter> getters()
{
    static const QDateTime fallbackTime({ 2000, 1, 1 }, { 0, 0 }, Qt::UTC);
    return {
        { "string", [](const JsonReader &j) { return j.string(); }, R"("a\u00e9\"")", "a\xc3\xa9\"", "1",
          true, "" },
        { "integer", [](const JsonReader &j) { return text(j.integer()); }, "-3", "-3", R"("3")", true, "0" },
        { "number", [](const JsonReader &j) { return QString::number(j.number()); }, "2.5", "2.5", "true",
          true, "0" },
        { "boolean", [](const JsonReader &j) { return text(j.boolean()); }, "true", "true", "0", true,
          "false" },
        { "dateTime", [](const JsonReader &j) { return text(j.dateTime()); }, R"("2026-01-02T03:04:05Z")",
          "2026-01-02T03:04:05.000Z", "17", true, "never" },
        { "stringOr", [](const JsonReader &j) { return j.stringOr(u"x"_s); }, R"("")", "", "[]", false, "x" },
        { "integerOr", [](const JsonReader &j) { return text(j.integerOr(7)); }, "0", "0", "{}", false, "7" },
        { "numberOr", [](const JsonReader &j) { return QString::number(j.numberOr(1.5)); }, "3", "3",
          R"("3")", false, "1.5" },
        { "booleanOr", [](const JsonReader &j) { return text(j.booleanOr(true)); }, "false", "false",
          R"("false")", false, "true" },
        { "dateTimeOr", [](const JsonReader &j) { return text(j.dateTimeOr(fallbackTime)); },
          R"("2026-01-02T03:04:05+01:00")", "2026-01-02T02:04:05.000Z", "false", false,
          "2000-01-01T00:00:00.000Z" },
        { "stringsOr", [](const JsonReader &j) { return j.stringsOr({ u"d"_s }).join(u'|'); }, R"(["a","b"])",
          "a|b", R"(["a",1])", false, "d" },
        { "partOr", [](const JsonReader &j) { return j.partOr('/', 1); }, R"("a/b\u00e9/c")", "b\xc3\xa9",
          "[]", false, "" },
        { "stringMapOr", [](const JsonReader &j) { return j.stringMapOr().value(u"k"_s, u"none"_s); },
          R"({"k":"v"})", "v", R"({"k":1})", false, "none" },
        { "items", [](const JsonReader &j) { return text(j.items().size()); }, "[1,2]", "2", "{}", false,
          "0" },
        { "members", [](const JsonReader &j) { return text(j.members().size()); }, R"({"a":1})", "1", "[]",
          false, "0" },
    };
}

JsonDocument parsed(QByteArrayView json)
{
    Result<JsonDocument> document = JsonDocument::parse(json, u"test"_s);
    if (!document)
        qFatal("the test's own JSON is wrong: %s", qPrintable(document.error().detail));
    return *std::move(document);
}

QString detailOf(const JsonReader &reader)
{
    const Result<int> end = reader.finish(1);
    return end ? QString() : end.error().detail;
}

} // namespace

class TestJsonReader : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void parse_tooManyValues_isRefused()
    {
        QByteArray text = '[' + QByteArray("[],").repeated(3'000'000) + "[]]";
        const Result<JsonDocument> document = JsonDocument::parse(text, u"it"_s);
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::Protocol);
        QCOMPARE(document.error().code, u"json.too-many-values"_s);
    }

    void parse_blanksBehind_areReadWhereTheyAre()
    {
        const QByteArray text = R"({"a":"b"})" + QByteArray(JsonDocument::kRoom, ' ');
        const JsonDocument document = parsed(text);
        QCOMPARE(document.root()["a"_L1].string(), u"b"_s);
        const Result<JsonDocument> nothing =
            JsonDocument::parse(QByteArray(JsonDocument::kRoom + 1, ' '), u"it"_s);
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, u"json.syntax"_s);
        const Result<JsonDocument> cut =
            JsonDocument::parse(R"({"a":)" + QByteArray(JsonDocument::kRoom, ' '), u"it"_s);
        QVERIFY(!cut);
    }

    void parse_usedDocument_forgetsWhatItHeld()
    {
        const QByteArray row = R"({"name":"first","size":1},)";
        const QByteArray first = '[' + row.repeated(2000) + "{}]";
        JsonDocument document = parsed(first);
        QCOMPARE(document.root().items().at(5)["name"_L1].string(), u"first"_s);
        QCOMPARE(document.root()["no"_L1].stringOr(), QString()); // an error that is remembered
        QVERIFY(!detailOf(document.root()).isEmpty());

        QByteArray second = first;
        second.replace("first", "other");
        Result<JsonDocument> next = JsonDocument::parse(second, u"next"_s, std::move(document));
        QVERIFY(next);
        QCOMPARE(next->root().items().at(5)["name"_L1].string(), u"other"_s);
        QCOMPARE(next->root().items().at(5)["size"_L1].integer(), 1);
        QCOMPARE(detailOf(next->root()), QString());

        const Result<JsonDocument> shorter = JsonDocument::parse(R"(["x"])", u"shorter"_s, *std::move(next));
        QVERIFY(shorter);
        QCOMPARE(shorter->root().items().size(), 1);
        QCOMPARE(shorter->root().items().first().string(), u"x"_s);
    }

    void partOr_separators_countFromTheBeginning()
    {
        const JsonDocument document = parsed(R"([".one..three", "", "none"])");
        const QList<JsonReader> texts = document.root().items();
        const auto parts = [](const JsonReader &text) {
            return QStringList { text.partOr('.', 0), text.partOr('.', 1), text.partOr('.', 2),
                                 text.partOr('.', 3), text.partOr('.', 4) };
        };
        QCOMPARE(parts(texts.at(0)), (QStringList { {}, u"one"_s, {}, u"three"_s, {} }));
        QCOMPARE(parts(texts.at(1)), (QStringList { {}, {}, {}, {}, {} }));
        QCOMPARE(parts(texts.at(2)), (QStringList { u"none"_s, {}, {}, {}, {} }));
        QCOMPARE(detailOf(document.root()), QString());
    }

    void getter_rightMissingNullWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("fails");
        const QList<NamedGetter> all = getters();
        for (int i = 0; i < all.size(); ++i) {
            const NamedGetter &g = all.at(i);
            const QString fallback = QString::fromUtf8(g.fallback);
            QTest::addRow("%s, right", g.name)
                << "{\"v\":" + QByteArray(g.right) + '}' << i << QString::fromUtf8(g.expected) << false;
            QTest::addRow("%s, missing", g.name) << QByteArray("{}") << i << fallback << g.isRequired;
            QTest::addRow("%s, null", g.name) << QByteArray("{\"v\":null}") << i << fallback << g.isRequired;
            QTest::addRow("%s, wrong", g.name)
                << "{\"v\":" + QByteArray(g.wrong) + '}' << i << QString() << true;
        }
    }

    void getter_rightMissingNullWrong()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const int, index);
        QFETCH(const QString, expected);
        QFETCH(const bool, fails);
        const JsonDocument document = parsed(json);
        const JsonReader value = document.root()["v"_L1];
        const QString got = getters().at(index).get(value);
        const Result<int> end = value.finish(1);
        QCOMPARE(end.has_value(), !fails);
        if (!fails)
            QCOMPARE(got, expected);
        else
            QVERIFY2(end.error().detail.startsWith(u"$.v"), qPrintable(end.error().detail));
    }

    void type_eachValue_isTold()
    {
        const JsonDocument document =
            parsed(R"({"n":null,"b":true,"i":1,"u":18446744073709551615,"d":0.5,"s":"","a":[],"o":{}})");
        const JsonReader root = document.root();
        using Type = JsonReader::Type;
        const QList<std::pair<QLatin1StringView, Type>> expected {
            { "n"_L1, Type::Null },   { "b"_L1, Type::Boolean }, { "i"_L1, Type::Number },
            { "u"_L1, Type::Number }, { "d"_L1, Type::Number },  { "s"_L1, Type::String },
            { "a"_L1, Type::Array },  { "o"_L1, Type::Object },  { "x"_L1, Type::Missing }
        };
        for (const auto &[key, type] : expected)
            QVERIFY2(root[key].type() == type, key.data());
        QVERIFY(root["n"_L1].isAbsent() && !root["n"_L1].isMissing());
        QVERIFY(root["x"_L1].isAbsent() && root["x"_L1].isMissing());
        QVERIFY(root["a"_L1].isArray() && root["o"_L1].isObject() && root["s"_L1].isString());
        QVERIFY(root.finish(1));
    }

    void path_anyValue_isSpelledOut()
    {
        const JsonDocument document = parsed(
            R"({"value":[[],{"a":1},{"properties":{"vmId":"x","tags":{"a b":1,"\u0001\u0022":2}}},[[3]]],"":0})");
        const JsonReader root = document.root();
        QCOMPARE(root.path(), u"$"_s);
        const JsonReader list = root["value"_L1];
        QCOMPARE(list.path(), u"$.value"_s);
        const QList<JsonReader> items = list.items();
        QCOMPARE(items.at(0).path(), u"$.value[0]"_s);
        QCOMPARE(items.at(1)["a"_L1].path(), u"$.value[1].a"_s);
        const JsonReader properties = items.at(2)["properties"_L1];
        QCOMPARE(properties["vmId"_L1].path(), u"$.value[2].properties.vmId"_s);
        const auto tags = properties["tags"_L1].members();
        QCOMPARE(tags.at(0).second.path(), u"$.value[2].properties.tags[\"a b\"]"_s);
        QCOMPARE(tags.at(1).second.path(), u"$.value[2].properties.tags[\"??\"]"_s);
        QCOMPARE(items.at(3).items().at(0).items().at(0).path(), u"$.value[3][0][0]"_s);
        QCOMPARE(root[""_L1].path(), u"$[\"\"]"_s);
    }

    void path_missingField_namesTheWholeWay()
    {
        const JsonDocument document = parsed(R"({"a":[{"b":null}]})");
        const JsonReader item = document.root()["a"_L1].items().at(0);
        QCOMPARE(item["x"_L1].path(), u"$.a[0].x"_s);
        QCOMPARE(item["x"_L1]["y"_L1]["z"_L1].path(), u"$.a[0].x.y.z"_s);
        QCOMPARE(item["b"_L1]["c"_L1].path(), u"$.a[0].b.c"_s);
        QVERIFY(item.finish(1));
    }

    void missing_keyThatWasATemporary_isKept()
    {
        const JsonDocument document = parsed("{}");
        QByteArray key = "first";
        const JsonReader first = document.root()[QLatin1StringView(key)];
        std::copy_n("other", 5, key.data()); // the same address, another name
        const JsonReader other = document.root()[QLatin1StringView(key)];
        key.fill('x');
        QCOMPARE(first.path(), u"$.first"_s);
        QCOMPARE(other.path(), u"$.other"_s);
    }

    void field_ofAnotherType_isAnError()
    {
        const JsonDocument document = parsed(R"({"a":"text"})");
        QVERIFY(document.root()["a"_L1]["b"_L1].isMissing());
        QCOMPARE(detailOf(document.root()), u"$.a: expected an object, found a string"_s);
    }

    void field_ignoringCase_prefersTheExactName()
    {
        const JsonDocument document = parsed(R"({"NAME":"first","Name":"exact"})");
        QCOMPARE(document.root().fieldIgnoringCase("Name"_L1).string(), u"exact"_s);
        QCOMPARE(document.root().fieldIgnoringCase("name"_L1).string(), u"first"_s);
        QVERIFY(document.root()["name"_L1].isMissing());
        QVERIFY(document.root().fieldIgnoringCase("names"_L1).isMissing());
    }

    void field_beyondAscii_isFound()
    {
        const JsonDocument document = parsed("{\"caf\xc3\xa9\":1}");
        QCOMPARE(document.root()[QLatin1StringView("caf\xe9")].integer(), 1);
        QVERIFY(document.root().finish(1));
    }

    void field_twice_theFirstCounts()
    {
        const JsonDocument document = parsed(R"({"a":"1","a":"2"})");
        QCOMPARE(document.root()["a"_L1].string(), u"1"_s);
        QCOMPARE(document.root().stringMapOr().value(u"a"_s), u"1"_s);
        QCOMPARE(document.root().members().size(), 2);
    }

    void integer_limits_areExact_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<qint64>("expected");
        QTest::addColumn<QString>("error");
        using Limits = std::numeric_limits<qint64>;
        const QString none;
        QTest::newRow("largest") << QByteArray("9223372036854775807") << Limits::max() << none;
        QTest::newRow("smallest") << QByteArray("-9223372036854775808") << Limits::min() << none;
        QTest::newRow("above 2^53") << QByteArray("9007199254740993") << qint64(9007199254740993) << none;
        QTest::newRow("minus zero") << QByteArray("-0") << qint64(0) << none;
        QTest::newRow("3.0") << QByteArray("3.0") << qint64(3) << none;
        QTest::newRow("1e3") << QByteArray("1e3") << qint64(1000) << none;
        QTest::newRow("2^53 as a double")
            << QByteArray("9007199254740992.0") << qint64(9007199254740992) << none;
        QTest::newRow("one too large")
            << QByteArray("9223372036854775808") << qint64(0) << u"does not fit 64 bits"_s;
        QTest::newRow("largest unsigned")
            << QByteArray("18446744073709551615") << qint64(0) << u"does not fit 64 bits"_s;
        QTest::newRow("fraction") << QByteArray("3.5") << qint64(0) << u"found a fraction"_s;
        QTest::newRow("inexact") << QByteArray("1e17") << qint64(0) << u"too large to be exact"_s;
        QTest::newRow("negative, inexact") << QByteArray("-1e300") << qint64(0) << u"too large to be exact"_s;
    }

    void integer_limits_areExact()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const qint64, expected);
        QFETCH(const QString, error);
        const JsonDocument document = parsed('[' + json + ']');
        const JsonReader value = document.root().items().at(0);
        QCOMPARE(value.integer(), expected);
        const QString detail = detailOf(value);
        QVERIFY2(error.isEmpty() ? detail.isEmpty() : detail.contains(error), qPrintable(detail));
    }

    void number_largestUnsigned_isReadAsDouble()
    {
        const JsonDocument document = parsed("[18446744073709551615]");
        QCOMPARE(document.root().items().at(0).number(), 18446744073709551615.0);
    }

    void dateTime_rfc3339_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("expected");
        const QString refused = u"refused"_s;
        QTest::newRow("whole second") << u"2026-01-02T03:04:05Z"_s << u"2026-01-02T03:04:05.000Z"_s;
        QTest::newRow("one digit") << u"2026-01-02T03:04:05.1Z"_s << u"2026-01-02T03:04:05.100Z"_s;
        QTest::newRow("seven digits, Azure")
            << u"2026-01-02T03:04:05.1234567+00:00"_s << u"2026-01-02T03:04:05.123Z"_s;
        QTest::newRow("nine digits, engine")
            << u"2026-01-02T03:04:05.999999999Z"_s << u"2026-01-02T03:04:05.999Z"_s;
        QTest::newRow("east") << u"2026-01-01T00:30:00+05:30"_s << u"2025-12-31T19:00:00.000Z"_s;
        QTest::newRow("west") << u"2025-12-31T20:00:00-08:00"_s << u"2026-01-01T04:00:00.000Z"_s;
        QTest::newRow("unknown offset") << u"2026-01-01T00:00:00-00:00"_s << u"2026-01-01T00:00:00.000Z"_s;
        QTest::newRow("small letters") << u"2026-01-02t03:04:05z"_s << u"2026-01-02T03:04:05.000Z"_s;
        QTest::newRow("leap day") << u"2024-02-29T00:00:00Z"_s << u"2024-02-29T00:00:00.000Z"_s;
        QTest::newRow("leap second") << u"2016-12-31T23:59:60.5Z"_s << u"2017-01-01T00:00:00.000Z"_s;
        QTest::newRow("after 2038") << u"2040-01-19T03:14:08Z"_s << u"2040-01-19T03:14:08.000Z"_s;
        QTest::newRow("zero time") << u"0001-01-01T00:00:00Z"_s << u"never"_s;
        QTest::newRow("just after the zero time")
            << u"0001-01-01T00:00:01Z"_s << u"0001-01-01T00:00:01.000Z"_s;
        for (const QString &wrong : { u""_s,
                                      u"2026-01-02"_s,
                                      u"2026-01-02T03:04:05"_s,
                                      u"2026-01-02 03:04:05Z"_s,
                                      u"2026-01-02T03:04Z"_s,
                                      u"2026-01-02T03:04:05.Z"_s,
                                      u"2026-01-02T03:04:05.1234567890Z"_s,
                                      u"2026-02-30T00:00:00Z"_s,
                                      u"2026-13-01T00:00:00Z"_s,
                                      u"2026-01-02T24:00:00Z"_s,
                                      u"2026-01-02T03:60:00Z"_s,
                                      u"2026-01-02T03:04:61Z"_s,
                                      u"2026-01-02T03:04:05+0100"_s,
                                      u"2026-01-02T03:04:05+24:00"_s,
                                      u"2026-01-02T03:04:05+01:60"_s,
                                      u"2026-01-02T03:04:05Zx"_s,
                                      u" 2026-01-02T03:04:05Z"_s,
                                      u"+026-01-02T03:04:05Z"_s,
                                      u"0000-01-01T00:00:00Z"_s,
                                      u"\u0662\u0660\u0662\u0666-01-02T03:04:05Z"_s })
            QTest::addRow("not \"%s\"", qPrintable(wrong)) << wrong << refused;
    }

    void dateTime_rfc3339()
    {
        QFETCH(const QString, input);
        QFETCH(const QString, expected);
        const std::optional<QDateTime> time = fromRfc3339(input);
        QCOMPARE(time ? text(*time) : u"refused"_s, expected);
        if (time && time->isValid())
            QCOMPARE(time->timeSpec(), Qt::UTC);
    }

    void dateTimeOr_emptyString_countsAsAbsent()
    {
        const JsonDocument document = parsed(R"({"a":""})");
        QVERIFY(!document.root()["a"_L1].dateTimeOr().isValid());
        QVERIFY(document.root().finish(1));
        QVERIFY(!document.root()["a"_L1].dateTime().isValid());
        QVERIFY(!document.root().finish(1));
    }

    void finish_twoFailures_tellsTheFirst()
    {
        const JsonDocument document = parsed(R"({"list":[{"n":1},{"n":"x"},{}]})");
        qint64 sum = 0;
        for (const JsonReader &item : document.root()["list"_L1].items())
            sum += item["n"_L1].integer();
        QCOMPARE(sum, 1);
        const Result<qint64> end = document.root().finish(sum);
        QVERIFY(!end);
        QCOMPARE(end.error(),
                 (Error { .kind = ErrorKind::Protocol,
                          .code = u"json.content"_s,
                          .subject = u"test"_s,
                          .detail = u"$.list[1].n: expected an integer, found a string"_s }));
    }

    void fail_ownReason_isKeptWithThePath()
    {
        const JsonDocument document = parsed(R"({"port":70000})");
        document.root()["port"_L1].fail(u"no port"_s);
        QCOMPARE(detailOf(document.root()), u"$.port: no port"_s);
    }

    void reader_default_isMissingAndHarmless()
    {
        const JsonReader nothing;
        QVERIFY(nothing.isMissing());
        QCOMPARE(nothing["a"_L1].stringOr(u"x"_s), u"x"_s);
        QCOMPARE(nothing.string(), QString());
        QCOMPARE(nothing.path(), u"$"_s);
        QVERIFY(nothing.toCompactJson().isEmpty());
        QVERIFY(nothing.finish(1));
    }

    void document_moved_readersStayValid()
    {
        JsonDocument first = parsed(R"({"a":"x"})");
        const JsonReader value = first.root()["a"_L1];
        const JsonDocument second = std::move(first);
        QCOMPARE(value.string(), u"x"_s);
        QCOMPARE(second.root()["a"_L1].string(), u"x"_s);
    }

    void toCompactJson_value_isTheSameWithoutBlanks()
    {
        const JsonDocument document =
            parsed("{ \"a\" : [ 1, \"x\\u0001\\\"\", null, 18446744073709551615 ], \"b\":{} }");
        QCOMPARE(document.root()["a"_L1].toCompactJson(),
                 "[1,\"x\\u0001\\\"\",null,18446744073709551615]"_ba);
        QCOMPARE(document.root()["b"_L1].toCompactJson(), "{}"_ba);
        QCOMPARE(document.root()["c"_L1].toCompactJson(), QByteArray());
    }

    void parse_wrongText_tellsWhere_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::newRow("empty") << QByteArray() << u"at the end: "_s;
        QTest::newRow("cut off") << QByteArray("{\"a\":[1,") << u"at the end: "_s;
        QTest::newRow("cut off in a string") << QByteArray("[\"ab") << u"at the end: "_s;
        QTest::newRow("trailing comma") << QByteArray("[1,]") << u"byte 3: "_s;
        QTest::newRow("two values") << QByteArray("{} {}") << u"byte 3: "_s;
        QTest::newRow("single quotes") << QByteArray("{'a':1}") << u"byte 1: "_s;
        QTest::newRow("no colon") << QByteArray("{\"a\" 1}") << u"byte 5: "_s;
        QTest::newRow("leading zero") << QByteArray("[01]") << u"byte 2: "_s;
        QTest::newRow("bare point") << QByteArray("[2.]") << u"byte 3: "_s;
        QTest::newRow("wrong escape") << QByteArray("[\"\\x\"]") << u"byte 3: "_s;
        QTest::newRow("wrong hex") << QByteArray("[\"\\u00g0\"]") << u"byte 6: "_s;
        QTest::newRow("control character") << QByteArray("[\"a\nb\"]") << u"byte 3: "_s;
        QTest::newRow("not UTF-8") << QByteArray("[\"a\xff\"]") << u"byte 3: "_s;
        QTest::newRow("overlong UTF-8") << QByteArray("[\"\xc0\xaf\"]") << u"byte 2: "_s;
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}") << u"byte 0: "_s;
        QTest::newRow("word") << QByteArray("[nul]") << u"byte 4: "_s;
        QTest::newRow("wrong bracket") << QByteArray("[1}") << u"byte 2: "_s;
        QTest::newRow("NaN") << QByteArray("[NaN]") << u"byte 1: "_s;
        QTest::newRow("NUL") << QByteArray("[1]\0", 4) << u"byte 3: "_s;
        QTest::newRow("html") << QByteArray("<html>") << u"byte 0: "_s;
        QTest::newRow("number out of range") << QByteArray("[1e999]") << QString();
    }

    void parse_wrongText_tellsWhere()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, where);
        const Result<JsonDocument> document = JsonDocument::parse(json, u"/path"_s);
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::Protocol);
        QCOMPARE(document.error().code, u"json.syntax"_s);
        QCOMPARE(document.error().subject, u"/path"_s);
        QVERIFY2(document.error().detail.startsWith(where) && document.error().detail.size() > where.size(),
                 qPrintable(document.error().detail));
    }

    void parse_nesting_hasALimit()
    {
        const auto nested = [](qsizetype depth) {
            return QByteArray(depth, '[') + '1' + QByteArray(depth, ']');
        };
        QVERIFY(JsonDocument::parse(nested(128), u"test"_s));
        const Result<JsonDocument> tooDeep = JsonDocument::parse(nested(129), u"test"_s);
        QVERIFY(!tooDeep);
        QVERIFY2(tooDeep.error().detail.startsWith(u"byte 128: "), qPrintable(tooDeep.error().detail));
        QVERIFY(!JsonDocument::parse(nested(1'000'000), u"test"_s));
        QVERIFY(!JsonDocument::parse(QByteArray("{\"a\":").repeated(100'000), u"test"_s));
    }

    void parse_scalarAtTop_isAccepted()
    {
        const JsonDocument document = parsed(" \"x\" ");
        QCOMPARE(document.root().string(), u"x"_s);
    }

    void string_saidTwice_isSharedInLongTextsOnly()
    {
        const auto isShared = [](qsizetype rows) {
            const JsonDocument document = parsed('[' + QByteArray("\"westeurope\",").repeated(rows) + "1]");
            const QList<JsonReader> items = document.root().items();
            return items.at(0).string().constData() == items.at(1).string().constData();
        };
        QVERIFY(!isShared(2)); // an event has no room for a table of texts
        QVERIFY(isShared(2'000));
    }

    /// Reading optional fields of many items must not cost a path each.
    void read_twentyThousandMachines_isQuick()
    {
        QByteArray json = "{\"value\":[";
        for (int i = 0; i < 20'000; ++i)
            json += "{\"id\":\"/subscriptions/x/vm-" + QByteArray::number(i)
                + "\",\"properties\":{\"vmId\":\"v\"}},";
        json.back() = ']';
        json += '}';
        QElapsedTimer timer;
        timer.start();
        const JsonDocument document = parsed(json);
        qsizetype length = 0;
        for (const JsonReader &machine : document.root()["value"_L1].items()) {
            length += machine["id"_L1].string().size();
            const JsonReader properties = machine["properties"_L1];
            for (int i = 0; i < 10; ++i)
                length +=
                    properties["storageProfile"_L1]["imageReference"_L1]["publisher"_L1].stringOr().size();
        }
        QVERIFY(document.root().finish(1));
        QVERIFY(length > 0);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(u"took %1 ms"_s.arg(timer.elapsed())));
        qInfo("20,000 machines: %lld ms", timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
