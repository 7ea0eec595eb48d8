// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/arm/armanswer.h"
#include "azure/arm/armrequest.h"
#include "azure/arm/retryafter.h"
#include "support/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::azure;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(slipway::ErrorKind)

class TestArmAnswer : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void error_everyForm_isUnderstood_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("detailHas");
        const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind,
                            const QString &code, const QString &detailHas) {
            QTest::newRow(name) << status << body << kind << code << detailHas;
        };
        row("ARM", 404, R"({"error":{"code":"ResourceNotFound","message":"The Resource was not found."}})",
            ErrorKind::NotFound, u"ResourceNotFound"_s, u"was not found"_s);
        row("with byte order mark", 404,
            "\xEF\xBB\xBF{\"error\":{\"code\":\"ResourceNotFound\",\"message\":\"m\"}}", ErrorKind::NotFound,
            u"ResourceNotFound"_s, u"m"_s);
        row("details", 400,
            R"({"error":{"code":"InvalidTemplate","message":"Two things.","details":[{"code":"A","message":"first"},{"code":"B","message":"second"}]}})",
            ErrorKind::Invalid, u"InvalidTemplate"_s, u"B: second"_s);
        row("details with JSON as text", 429,
            "{\"error\":{\"code\":\"OperationNotAllowed\",\"message\":\"Too "
            "many.\",\"details\":[{\"code\":\"TooManyRequests\",\"target\":\"HighCostGet30Min\",\"message\":"
            "\"{\\\"allowedRequestCount\\\":180}\"}]}}",
            ErrorKind::Throttled, u"OperationNotAllowed"_s, u"allowedRequestCount"_s);
        row("flat, capitals", 429, R"({"Code":"429","Message":"slow down","Details":[{"Message":"more"}]})",
            ErrorKind::Throttled, u"429"_s, u"slow down\nmore"_s);
        row("flat, number as code", 500, R"({"code":500,"message":"broken"})", ErrorKind::Service, u"500"_s,
            u"broken"_s);
        row("OData", 403, R"({"odata.error":{"code":"Denied","message":{"lang":"en","value":"No."}}})",
            ErrorKind::Forbidden, u"Denied"_s, u"No."_s);
        row("OAuth", 401, R"({"error":"invalid_token","error_description":"expired"})",
            ErrorKind::SignInRequired, u"invalid_token"_s, u"expired"_s);
        row("conflict", 409,
            R"({"error":{"code":"OperationNotAllowed","message":"Cannot modify extensions in the VM when the VM is not running."}})",
            ErrorKind::Conflict, u"OperationNotAllowed"_s, u"not running"_s);
        row("quota", 409,
            R"({"error":{"code":"OperationNotAllowed","message":"Operation could not be completed as it results in exceeding approved Total Regional Cores quota."}})",
            ErrorKind::Service, u"OperationNotAllowed"_s, u"quota"_s);
        row("size not to be had", 400, R"({"error":{"code":"SkuNotAvailable","message":"m"}})",
            ErrorKind::Service, u"SkuNotAvailable"_s, u"m"_s);
        row("wrong field", 400, R"({"error":{"code":"InvalidParameter","message":"m","target":"t"}})",
            ErrorKind::Invalid, u"InvalidParameter"_s, u"m"_s);
        row("changed meanwhile", 412, R"({"error":{"code":"PreconditionFailed","message":"m"}})",
            ErrorKind::Conflict, u"PreconditionFailed"_s, u"m"_s);
        row("gone", 410, "", ErrorKind::NotFound, {}, u"HTTP 410"_s);
        row("empty", 502, "", ErrorKind::Service, {}, u"HTTP 502"_s);
        row("plain text", 504, "upstream timed out\nmore", ErrorKind::Service, {}, u"upstream timed out"_s);
        row("gateway's page", 502, "<html><title>Bad gateway</title>", ErrorKind::Service, u"not-arm"_s,
            u"<html>"_s);
        row("gateway's page, with byte order mark", 502,
            "\xEF\xBB\xBF \r\n<html>" + QByteArray(200, 'x') + "</html>", ErrorKind::Service, u"not-arm"_s,
            u"<html>"_s);
        row("portal's page", 403, "  <!DOCTYPE html>\n<p>Sign in to the hotel</p>", ErrorKind::Protocol,
            u"not-arm"_s, u"<!DOCTYPE html>"_s);
        row("redirect", 302, "", ErrorKind::Protocol, u"not-arm"_s, u"HTTP 302"_s);
        row("not an object", 400, "[1,2]", ErrorKind::Invalid, {}, u"HTTP 400"_s);
        row("wrong types", 400, R"({"error":{"code":["x"],"message":{"a":1},"details":"no"}})",
            ErrorKind::Invalid, {}, u"HTTP 400"_s);
        row("details of wrong types", 400,
            R"({"error":{"code":"C","message":"m","details":[null,1,"x",{"message":"kept"}]}})",
            ErrorKind::Invalid, u"C"_s, u"kept"_s);
        row("timeout", 408, "", ErrorKind::Timeout, {}, u"HTTP 408"_s);
    }

    void error_everyForm_isUnderstood()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const ErrorKind, kind);
        QFETCH(const QString, code);
        QFETCH(const QString, detailHas);

        const Error error = armError(
            { .status = status, .headers = { { "x-ms-request-id", "id-1" } }, .body = body }, u"it"_s);

        QCOMPARE(nameOf(error.kind), nameOf(kind));
        QCOMPARE(error.code, code);
        QVERIFY2(error.detail.contains(detailHas), qPrintable(error.detail));
        QCOMPARE(error.subject, u"it"_s);
        QCOMPARE(error.requestId, u"id-1"_s);
        QVERIFY(!error.retryAfter);
    }

    void error_throttled_saysHowLong()
    {
        const net::HttpResponse response { .status = 429, .headers = { { "Retry-After", "17" } } };
        QCOMPARE(armError(response, {}).retryAfter, std::optional(17s));
        const net::HttpResponse busy { .status = 503, .headers = { { "retry-after", "3" } } };
        QCOMPARE(armError(busy, {}).kind, ErrorKind::Throttled);
        QCOMPARE(armError(busy, {}).retryAfter, std::optional(3s));
        QCOMPARE(armError({ .status = 503 }, {}).kind, ErrorKind::Service);
    }

    void error_secretInMessage_isHidden()
    {
        const net::HttpResponse response {
            .status = 400,
            .body =
                R"({"error":{"code":"X","message":"Bearer abcDEF123456ghiJKL was refused for eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"}})"
        };
        const QString detail = armError(response, {}).detail;
        QVERIFY2(!detail.contains("abcDEF123456ghiJKL"_L1), qPrintable(detail));
        QVERIFY2(!detail.contains("eyJhbGci"_L1), qPrintable(detail));
    }

    void error_endlessMessage_isCut()
    {
        const net::HttpResponse response { .status = 400,
                                           .body = "{\"error\":{\"code\":\"X\",\"message\":\""
                                               + QByteArray(1 << 20, 'x') + "\"}}" };
        QCOMPARE_LE(armError(response, {}).detail.size(), 4096);
    }

    void retryAfter_everyForm_isUnderstood_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("milliseconds"); // -1: none
        QTest::newRow("seconds") << QByteArray("Retry-After") << QByteArray("15") << 15'000;
        QTest::newRow("zero") << QByteArray("Retry-After") << QByteArray("0") << 0;
        QTest::newRow("negative") << QByteArray("Retry-After") << QByteArray("-5") << -1;
        QTest::newRow("absurd") << QByteArray("Retry-After") << QByteArray("1000000000") << 86'400'000;
        QTest::newRow("not a number") << QByteArray("Retry-After") << QByteArray("/bar") << -1;
        QTest::newRow("nan") << QByteArray("Retry-After") << QByteArray("nan") << -1;
        QTest::newRow("empty") << QByteArray("Retry-After") << QByteArray("") << -1;
        QTest::newRow("date") << QByteArray("Retry-After") << QByteArray("Sun, 06 Nov 1994 08:50:00 GMT")
                              << 23'000;
        QTest::newRow("past date") << QByteArray("Retry-After") << QByteArray("Sun, 06 Nov 1994 08:00:00 GMT")
                                   << -1;
        QTest::newRow("milliseconds") << QByteArray("retry-after-ms") << QByteArray("250") << 250;
        QTest::newRow("Microsoft's") << QByteArray("x-ms-retry-after-ms") << QByteArray("1500") << 1500;
        QTest::newRow("none") << QByteArray("Other") << QByteArray("1") << -1;
    }

    void retryAfter_everyForm_isUnderstood()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, value);
        QFETCH(const int, milliseconds);
        const net::HttpResponse response {
            .status = 429, .headers = { { name, value }, { "Date", "Sun, 06 Nov 1994 08:49:37 GMT" } }
        };
        const auto wait = retryAfterOf(response);
        QCOMPARE(wait ? static_cast<int>(wait->count()) : -1, milliseconds);
    }

    void url_endpointWithAndWithoutSlash_isTheSame()
    {
        const QString path = u"/subscriptions/s/x y"_s;
        const QByteArray expected =
            "https://arm.example/subscriptions/s/x%20y?api-version=2024-07-01&$expand=instanceView";
        for (const auto &endpoint : { u"https://arm.example"_s, u"https://arm.example/"_s }) {
            const QUrl url =
                armUrl(QUrl(endpoint), path, apiversion::kCompute, { { u"$expand"_s, u"instanceView"_s } });
            QCOMPARE(url.toEncoded(), expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestArmAnswer)
#include "tst_armanswer.moc"
