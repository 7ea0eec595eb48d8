// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/arm/paging.h"
#include "support/awaited.h"
#include "support/faketransport.h"
#include "support/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::azure;
using slipway::test::awaited;
using slipway::test::FakeTransport;

namespace {

struct PageAnswer
{
    QString target {};
    int status = 200;
    QByteArray body {};
};

struct Script
{
    QList<PageAnswer> pages {};
    QStringList items {}; ///< when it succeeds
    ErrorKind kind = ErrorKind::Local;
    QString code {};
    bool succeeds = true;
};

constexpr auto kFirst = "/subscriptions/s/things?api-version=1";
const auto kBase = u"https://arm.example"_s;

QString nameFrom(JsonReader json)
{
    return json["name"_L1].string();
}

net::HttpRequest firstRequest()
{
    net::HttpRequest request;
    request.url = QUrl(kBase + QLatin1StringView(kFirst));
    return request;
}

QByteArray page(const QStringList &names, const QString &nextLink = {})
{
    QByteArray body = R"({"value":[)";
    for (const QString &name : names)
        body += (body.endsWith('[') ? "{\"name\":\"" : ",{\"name\":\"") + name.toUtf8() + "\"}";
    body += ']';
    if (!nextLink.isNull())
        body += ",\"nextLink\":\"" + nextLink.toUtf8() + '"';
    return body + '}';
}

Script ok(QList<PageAnswer> pages, QStringList items)
{
    return { .pages = std::move(pages), .items = std::move(items) };
}

Script wrong(QList<PageAnswer> pages, ErrorKind kind, const QString &code)
{
    return { .pages = std::move(pages), .kind = kind, .code = code, .succeeds = false };
}

} // namespace

Q_DECLARE_METATYPE(Script)

class TestPaging : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void list_variousPages_endsAsItShould_data()
    {
        QTest::addColumn<Script>("script");
        const QString first = QLatin1StringView(kFirst);
        const QString second = u"/subscriptions/s/things?api-version=1&$skiptoken=a%2Fb+c%3D"_s;
        const QString third = u"/elsewhere?page=3"_s;
        QTest::newRow("one page") << ok({ { first, 200, page({ u"a"_s, u"b"_s }) } }, { u"a"_s, u"b"_s });
        QTest::newRow("no rows") << ok({ { first, 200, page({}) } }, {});
        QTest::newRow("empty link ends") << ok({ { first, 200, page({ u"a"_s }, u""_s) } }, { u"a"_s });
        QTest::newRow("null link ends") << ok({ { first, 200, R"({"value":[],"nextLink":null})" } }, {});
        QTest::newRow("null rows") << ok({ { first, 200, R"({"value":null})" } }, {});
        QTest::newRow("bare array") << ok({ { first, 200, R"([{"name":"a"},{"name":"b"}])" } },
                                          { u"a"_s, u"b"_s });
        QTest::newRow("link is asked unchanged")
            << ok({ { first, 200, page({ u"a"_s }, kBase + second) }, { second, 200, page({ u"b"_s }) } },
                  { u"a"_s, u"b"_s });
        QTest::newRow("empty pages between") << ok({ { first, 200, page({}, kBase + second) },
                                                     { second, 200, page({}, kBase + third) },
                                                     { third, 200, page({ u"z"_s }) } },
                                                   { u"z"_s });
        QTest::newRow("page without rows but with link")
            << ok({ { first, 200, "{\"nextLink\":\"" + (kBase + third).toUtf8() + "\"}" },
                    { third, 200, page({ u"z"_s }) } },
                  { u"z"_s });
        QTest::newRow("relative link")
            << ok({ { first, 200, page({ u"a"_s }, third) }, { third, 200, page({ u"b"_s }) } },
                  { u"a"_s, u"b"_s });
        QTest::newRow("names in other case")
            << ok({ { first, 200, R"({"Value":[{"name":"a"}],"NextLink":"/elsewhere?page=3"})" },
                    { third, 200, page({}) } },
                  { u"a"_s });
        QTest::newRow("same host, default port spelled out")
            << ok({ { first, 200, page({}, u"https://arm.example:443/elsewhere?page=3"_s) },
                    { u"https://arm.example:443/elsewhere?page=3"_s, 200, page({}) } },
                  {});
        QTest::newRow("link to itself") << wrong({ { first, 200, page({ u"a"_s }, kBase + first) } },
                                                 ErrorKind::Protocol, u"paging.repeated"_s);
        QTest::newRow("links in a circle") << wrong({ { first, 200, page({ u"a"_s }, kBase + second) },
                                                      { second, 200, page({ u"b"_s }, kBase + third) },
                                                      { third, 200, page({ u"c"_s }, kBase + second) } },
                                                    ErrorKind::Protocol, u"paging.repeated"_s);
        QTest::newRow("other host") << wrong(
            { { first, 200, page({ u"a"_s }, u"https://evil.example/x"_s) } }, ErrorKind::Invalid,
            u"url.foreign-host"_s);
        QTest::newRow("other port") << wrong({ { first, 200, page({}, u"https://arm.example:8443/x"_s) } },
                                             ErrorKind::Invalid, u"url.foreign-host"_s);
        QTest::newRow("http") << wrong({ { first, 200, page({}, u"http://arm.example/x"_s) } },
                                       ErrorKind::Invalid, u"url.foreign-host"_s);
        QTest::newRow("user information")
            << wrong({ { first, 200, page({}, u"https://arm.example@evil.example/x"_s) } },
                     ErrorKind::Invalid, u"url.foreign-host"_s);
        QTest::newRow("error on the second page")
            << wrong({ { first, 200, page({ u"a"_s }, third) },
                       { third, 403, R"({"error":{"code":"AuthorizationFailed","message":"no"}})" } },
                     ErrorKind::Forbidden, u"AuthorizationFailed"_s);
        QTest::newRow("unknown subscription")
            << wrong({ { first, 404, R"({"error":{"code":"SubscriptionNotFound","message":"no"}})" } },
                     ErrorKind::NotFound, u"SubscriptionNotFound"_s);
        QTest::newRow("broken JSON") << wrong({ { first, 200, R"({"value":[)" } }, ErrorKind::Protocol,
                                              u"json.syntax"_s);
        QTest::newRow("empty body") << wrong({ { first, 200, "" } }, ErrorKind::Protocol, u"json.syntax"_s);
        QTest::newRow("a page for people")
            << wrong({ { first, 200, "<html>sign in</html>" } }, ErrorKind::Protocol, u"not-arm"_s);
        QTest::newRow("no list") << wrong({ { first, 200, R"({"id":"x"})" } }, ErrorKind::Protocol,
                                          u"json.content"_s);
        QTest::newRow("rows are no list")
            << wrong({ { first, 200, R"({"value":{"a":1}})" } }, ErrorKind::Protocol, u"json.content"_s);
        QTest::newRow("a row of another type") << wrong({ { first, 200, R"({"value":[{"name":"a"},7]})" } },
                                                        ErrorKind::Protocol, u"json.content"_s);
        QTest::newRow("link is a number") << wrong({ { first, 200, R"({"value":[],"nextLink":7})" } },
                                                   ErrorKind::Protocol, u"json.content"_s);
    }

    void list_variousPages_endsAsItShould()
    {
        QFETCH(const Script, script);
        FakeTransport transport;
        for (const PageAnswer &answer : script.pages)
            transport.expect("GET", answer.target).answer(answer.status, answer.body);

        const auto result = awaited(listPages<QString>(transport, firstRequest(), &nameFrom, {}));

        QVERIFY2(result, "the call must finish");
        QVERIFY(transport.isExhausted());
        QCOMPARE(result->has_value(), script.succeeds);
        if (script.succeeds) {
            QCOMPARE(QStringList(**result), script.items);
        } else {
            QCOMPARE(nameOf(result->error().kind), nameOf(script.kind));
            QCOMPARE(result->error().code, script.code);
        }
    }

    void list_badRow_isNamedByItsPath()
    {
        FakeTransport transport;
        transport.expect("GET", QLatin1StringView(kFirst))
            .answer(200, R"({"value":[{"name":"a"},{"label":"b"}]})");
        const auto result = awaited(listPages<QString>(transport, firstRequest(), &nameFrom, {}));
        QVERIFY(result && !*result);
        QVERIFY2(result->error().detail.contains("value[1].name"_L1), qPrintable(result->error().detail));
    }

    void list_bigPage_isDecodedInThePool()
    {
        QStringList names;
        for (int i = 0; i < 20'000; ++i)
            names.append(u"name-%1"_s.arg(i));
        FakeTransport transport;
        transport.expect("GET", QLatin1StringView(kFirst)).answer(200, page(names));
        const auto result = awaited(listPages<QString>(transport, firstRequest(), &nameFrom, {}));
        QVERIFY(result && *result);
        QCOMPARE(QStringList(**result), names);
    }

    void list_noConnection_isTheTransportsError()
    {
        FakeTransport transport;
        transport.expect("GET", QLatin1StringView(kFirst))
            .fail({ .kind = ErrorKind::Unreachable, .code = u"refused"_s });
        const auto result = awaited(listPages<QString>(transport, firstRequest(), &nameFrom, {}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Unreachable);
    }

    void list_stopOnTheSecondPage_isCancelled()
    {
        std::stop_source stop;
        FakeTransport transport;
        transport.expect("GET", QLatin1StringView(kFirst)).answer(200, page({ u"a"_s }, u"/next"_s));
        transport.expect("GET", u"/next"_s).neverAnswer().check([&stop](const net::HttpRequest &) {
            QMetaObject::invokeMethod(
                qApp, [&stop] { stop.request_stop(); }, Qt::QueuedConnection);
        });
        const auto result =
            awaited(listPages<QString>(transport, firstRequest(), &nameFrom, stop.get_token()));
        QVERIFY2(result, "the call must finish");
        QVERIFY(!*result);
        QCOMPARE(result->error().kind, ErrorKind::Cancelled);
    }

    void walk_withoutEnd_isStopped()
    {
        const QUrl first(u"https://arm.example/a"_s);
        PageWalk walk(first);
        Result<QUrl> next = first;
        int pages = 1;
        for (; next && pages < 2 * PageWalk::kMostPages; ++pages)
            next = walk.next(first, u"/a?page=%1"_s.arg(pages));
        QVERIFY(!next);
        QCOMPARE(next.error().code, u"paging.too-long"_s);
    }
};

QTEST_GUILESS_MAIN(TestPaging)
#include "tst_paging.moc"
