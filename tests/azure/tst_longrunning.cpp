// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/arm/longrunning.h"
#include "support/awaited.h"
#include "support/faketransport.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::azure;
using namespace std::chrono_literals;
using net::HttpHeaders;
using slipway::test::awaited;
using slipway::test::FakeTransport;
using slipway::test::TestClock;
using std::chrono::milliseconds;

namespace {

struct Exchange
{
    QByteArray method {};
    QString target {};
    int status = 200;
    QByteArray body {};
    HttpHeaders headers {};
    std::optional<ErrorKind> noAnswer {};
};

/// An operation as a conversation, and how it should end.
struct Script
{
    QList<Exchange> talk {};
    bool succeeds = true;
    QByteArray body {}; ///< of success
    ErrorKind kind = ErrorKind::Local; ///< of failure
    QString code {};
    std::optional<QList<milliseconds>> waits {};
    QStringList journal {}; ///< polling URLs that were told, paths only; empty: not looked at
};

const auto kBase = u"https://arm.example"_s;
const auto kThing = u"/subscriptions/s/things/t?api-version=1"_s;
const auto kOp = u"/operations/7?api-version=1"_s;
const auto kResult = u"/operations/7?monitor=true&api-version=1"_s;
const QByteArray kReady = R"({"name":"t","properties":{"provisioningState":"Succeeded"}})";
const QByteArray kCreating = R"({"name":"t","properties":{"provisioningState":"Creating"}})";
const QByteArray kInProgress = R"({"status":"InProgress"})";
const QByteArray kSucceeded = R"({"status":"Succeeded"})";

HttpHeaders async(const QString &target, const QByteArray &retryAfter = {})
{
    HttpHeaders headers { { "azure-asyncoperation",
                            (target.startsWith(u'/') ? kBase + target : target).toUtf8() } };
    if (!retryAfter.isNull())
        headers.append("Retry-After", retryAfter);
    return headers;
}

HttpHeaders location(const QString &target, const QByteArray &retryAfter = {})
{
    HttpHeaders headers { { "Location", (target.startsWith(u'/') ? kBase + target : target).toUtf8() } };
    if (!retryAfter.isNull())
        headers.append("Retry-After", retryAfter);
    return headers;
}

HttpHeaders both(const QString &operation, const QString &result)
{
    HttpHeaders headers = async(operation);
    headers.append("Location", (result.startsWith(u'/') ? kBase + result : result).toUtf8());
    return headers;
}

HttpHeaders after(const QByteArray &retryAfter)
{
    return { { "Retry-After", retryAfter } };
}

Exchange get(const QString &target, int status, QByteArray body = {}, HttpHeaders headers = {})
{
    return { .method = "GET",
             .target = target,
             .status = status,
             .body = std::move(body),
             .headers = std::move(headers) };
}

Exchange start(const QByteArray &method, int status, QByteArray body = {}, HttpHeaders headers = {})
{
    return { .method = method,
             .target = kThing,
             .status = status,
             .body = std::move(body),
             .headers = std::move(headers) };
}

Exchange silence(const QString &target, ErrorKind kind)
{
    return { .method = "GET", .target = target, .noAnswer = kind };
}

Script good(QList<Exchange> talk, const QByteArray &body)
{
    return { .talk = std::move(talk), .body = body };
}

Script bad(QList<Exchange> talk, ErrorKind kind, const QString &code)
{
    return { .talk = std::move(talk), .succeeds = false, .kind = kind, .code = code };
}

Script waiting(Script script, QList<milliseconds> waits)
{
    script.waits = std::move(waits);
    return script;
}

Script journalling(Script script, QStringList journal)
{
    script.journal = std::move(journal);
    return script;
}

void expectTalk(FakeTransport &transport, const QList<Exchange> &talk)
{
    for (const Exchange &exchange : talk) {
        FakeTransport::Expectation &expected = transport.expect(exchange.method, exchange.target);
        if (exchange.noAnswer)
            expected.fail({ .kind = *exchange.noAnswer, .code = u"test.lost"_s });
        else
            expected.answer(exchange.status, exchange.body, exchange.headers);
    }
}

net::HttpRequest request(const QByteArray &method)
{
    net::HttpRequest request;
    request.method = method;
    request.url = QUrl(kBase + kThing);
    return request;
}

QString pathAndQuery(const QUrl &url)
{
    return url.path() + u'?' + url.query(QUrl::FullyEncoded);
}

QByteArray failure(const QByteArray &code)
{
    return R"({"status":"Failed","error":{"code":")" + code
        + "\",\"message\":\"Enable failed with exit code 52\"}}";
}

void addPutRows()
{
    QTest::newRow("PUT 200 ready at once") << good({ start("PUT", 200, kReady) }, kReady);
    QTest::newRow("PUT 200 without state")
        << good({ start("PUT", 200, R"({"name":"t"})") }, R"({"name":"t"})");
    QTest::newRow("PUT 200 other case of terminal state")
        << good({ start("PUT", 200, R"({"properties":{"provisioningState":"SUCCEEDED"}})") },
                R"({"properties":{"provisioningState":"SUCCEEDED"}})");
    QTest::newRow("PUT 204") << good({ start("PUT", 204) }, "");
    QTest::newRow("PUT 201 empty body") << good({ start("PUT", 201) }, "");
    QTest::newRow("PUT 201 state in the body") << journalling(
        good({ start("PUT", 201, kCreating), get(kThing, 200, kCreating), get(kThing, 200, kReady) }, kReady),
        { kThing });
    QTest::newRow("PUT 201 state in the body, failed") << bad(
        { start("PUT", 201, kCreating),
          get(kThing, 200,
              R"({"properties":{"provisioningState":"Failed","error":{"code":"Quota","message":"m"}}})") },
        ErrorKind::Service, u"Quota"_s);
    QTest::newRow("PUT 201 state in the body, canceled")
        << bad({ start("PUT", 201, kCreating),
                 get(kThing, 200, R"({"properties":{"provisioningState":"canceled"}})") },
               ErrorKind::Cancelled, u"operation.canceled"_s);
    QTest::newRow("PUT 202 without any address")
        << good({ start("PUT", 202), get(kThing, 200, kReady) }, kReady);
    QTest::newRow("PUT 201 Azure-AsyncOperation, final look at the resource")
        << journalling(good({ start("PUT", 201, kCreating, async(kOp)), get(kOp, 200, kInProgress),
                              get(kOp, 200, kSucceeded), get(kThing, 200, kReady) },
                            kReady),
                       { kOp });
    QTest::newRow("PUT 200 Azure-AsyncOperation before ready body") << good(
        { start("PUT", 200, kReady, async(kOp)), get(kOp, 200, kSucceeded), get(kThing, 200, kReady) },
        kReady);
    QTest::newRow("PUT Operation-Location is newer than Azure-AsyncOperation")
        << good({ start("PUT", 201, kCreating,
                        { { "Azure-AsyncOperation", "/old" }, { "Operation-Location", kOp.toUtf8() } }),
                  get(kOp, 200, kSucceeded), get(kThing, 200, kReady) },
                kReady);
    QTest::newRow("PUT Azure-AsyncOperation before Location")
        << good({ start("PUT", 202, {}, both(kOp, u"https://evil.example/never-asked"_s)),
                  get(kOp, 200, kSucceeded), get(kThing, 200, kReady) },
                kReady);
    QTest::newRow("PUT 202 Location") << good(
        { start("PUT", 202, {}, location(kResult)), get(kResult, 202), get(kResult, 200, kReady) }, kReady);
    QTest::newRow("PUT Location ends without a body") << good(
        { start("PUT", 202, {}, location(kResult)), get(kResult, 204), get(kThing, 200, kReady) }, kReady);
    QTest::newRow("PUT Location shows a resource that is not ready")
        << good({ start("PUT", 201, kCreating, location(kThing)), get(kThing, 200, kCreating),
                  get(kThing, 200, kReady) },
                kReady);
    QTest::newRow("PUT 200 Location") << good(
        { start("PUT", 200, kReady, location(kResult)), get(kResult, 202), get(kResult, 200, kReady) },
        kReady);
    QTest::newRow("PUT 202 without any address, not there yet") << good(
        { start("PUT", 202, "<not json"), get(kThing, 200, kCreating), get(kThing, 200, kReady) }, kReady);
    QTest::newRow("PUT 204 has no address to look at")
        << good({ start("PUT", 204, {}, location(kResult)) }, "");
    QTest::newRow("PUT the final look is no polling address")
        << journalling(good({ start("PUT", 201, kCreating, async(kOp)),
                              get(kOp, 200, R"({"status":"Succeeded","resourceLocation":"/other/place"})"),
                              get(u"/other/place"_s, 202), get(u"/other/place"_s, 200, kReady) },
                            kReady),
                       { kOp });
    QTest::newRow("PUT resourceLocation wins")
        << good({ start("PUT", 201, kCreating, async(kOp)),
                  get(kOp, 200, R"({"status":"Succeeded","resourceLocation":"/other/place"})"),
                  get(u"/other/place"_s, 200, kReady) },
                kReady);
    QTest::newRow("PATCH as PUT") << good(
        { start("PATCH", 202, {}, async(kOp)), get(kOp, 200, kSucceeded), get(kThing, 200, kReady) }, kReady);
    QTest::newRow("PUT deleted by somebody before the final look")
        << bad({ start("PUT", 201, kCreating, async(kOp)), get(kOp, 200, kSucceeded),
                 get(kThing, 404, R"({"error":{"code":"ResourceNotFound","message":"m"}})") },
               ErrorKind::NotFound, u"ResourceNotFound"_s);
}

void addDeleteAndPostRows()
{
    QTest::newRow("DELETE 204") << good({ start("DELETE", 204) }, "");
    QTest::newRow("DELETE 200") << good({ start("DELETE", 200) }, "");
    QTest::newRow("DELETE 202 without any address") << good({ start("DELETE", 202) }, "");
    QTest::newRow("DELETE 404 is told")
        << bad({ start("DELETE", 404, R"({"error":{"code":"ResourceNotFound","message":"m"}})") },
               ErrorKind::NotFound, u"ResourceNotFound"_s);
    QTest::newRow("DELETE Azure-AsyncOperation, no final look")
        << good({ start("DELETE", 202, {}, both(kOp, kResult)), get(kOp, 200, kInProgress),
                  get(kOp, 200, kSucceeded) },
                "");
    QTest::newRow("DELETE Location 202 then 204")
        << good({ start("DELETE", 202, {}, location(kResult)), get(kResult, 202), get(kResult, 204) }, "");
    QTest::newRow("DELETE Location 200 with a body")
        << good({ start("DELETE", 202, {}, location(kResult)), get(kResult, 200, kReady) }, kReady);
    QTest::newRow("DELETE Location 404 means gone")
        << good({ start("DELETE", 202, {}, location(kResult)), get(kResult, 404) }, "");
    QTest::newRow("DELETE operation 404, resource gone")
        << good({ start("DELETE", 202, {}, async(kOp)), get(kOp, 404), get(kThing, 404) }, "");
    QTest::newRow("DELETE operation 404, resource gone later") << good(
        { start("DELETE", 202, {}, async(kOp)), get(kOp, 404), get(kThing, 200, kReady), get(kThing, 404) },
        "");
    QTest::newRow("DELETE operation 410, resource gone")
        << good({ start("DELETE", 202, {}, async(kOp)), get(kOp, 410), get(kThing, 410) }, "");
    QTest::newRow("DELETE has no result to look at")
        << good({ start("DELETE", 202, {}, async(kOp)),
                  get(kOp, 200, R"({"status":"Succeeded","resourceLocation":"/other/place"})") },
                "");
    QTest::newRow("POST the result's address comes with the end, relative to the operation")
        << good({ start("POST", 202, {}, both(u"/deep/operations/7"_s, u"/never/asked"_s)),
                  get(u"/deep/operations/7"_s, 200, kSucceeded, { { "Location", "result" } }),
                  get(u"/deep/operations/result"_s, 200, "{}") },
                "{}");
    QTest::newRow("POST both, result is refused")
        << bad({ start("POST", 202, {}, both(kOp, kResult)), get(kOp, 200, kSucceeded), get(kResult, 403) },
               ErrorKind::Forbidden, {});
    QTest::newRow("POST 200 at once") << good({ start("POST", 200, R"({"value":[]})") }, R"({"value":[]})");
    QTest::newRow("POST 202 without any address") << good({ start("POST", 202) }, "");
    QTest::newRow("POST 201 Location is the new thing's address, not an operation")
        << good({ start("POST", 201, kReady, location(u"/created"_s)) }, kReady);
    QTest::newRow("POST Location with result") << good(
        { start("POST", 202, {}, location(kResult)), get(kResult, 202), get(kResult, 200, R"({"value":1})") },
        R"({"value":1})");
    QTest::newRow("POST both, result from Location")
        << journalling(good({ start("POST", 202, {}, both(kOp, kResult)), get(kOp, 200, kInProgress),
                              get(kOp, 200, kSucceeded), get(kResult, 200, R"({"value":1})") },
                            R"({"value":1})"),
                       { kOp });
    QTest::newRow("POST both, result has expired")
        << good({ start("POST", 202, {}, both(kOp, kResult)), get(kOp, 200, kSucceeded), get(kResult, 404) },
                kSucceeded);
    QTest::newRow("POST both, result not ready yet")
        << good({ start("POST", 202, {}, both(kOp, kResult)), get(kOp, 200, kSucceeded), get(kResult, 202),
                  get(kResult, 200, "{}") },
                "{}");
    QTest::newRow("POST operation only, its body is the result")
        << good({ start("POST", 202, {}, async(kOp)),
                  get(kOp, 200, R"({"status":"Succeeded","properties":{"output":1}})") },
                R"({"status":"Succeeded","properties":{"output":1}})");
    QTest::newRow("POST body of the 202 means nothing")
        << good({ start("POST", 202, "<not json", location(kResult)), get(kResult, 200, "{}") }, "{}");
}

void addFailureRows()
{
    QTest::newRow("refused") << bad(
        { start("PUT", 409, R"({"error":{"code":"OperationNotAllowed","message":"VM is not running"}})") },
        ErrorKind::Conflict, u"OperationNotAllowed"_s);
    QTest::newRow("throttled") << bad(
        { start("PUT", 429, R"({"error":{"code":"TooManyRequests","message":"m"}})", after("9")) },
        ErrorKind::Throttled, u"TooManyRequests"_s);
    QTest::newRow("first answer is broken JSON")
        << bad({ start("PUT", 200, R"({"properties":)") }, ErrorKind::Protocol, u"json.syntax"_s);
    QTest::newRow("first answer is a page")
        << bad({ start("PUT", 200, "<html>") }, ErrorKind::Protocol, u"not-arm"_s);
    QTest::newRow("Failed with the operation's own error") << bad(
        { start("PUT", 201, kCreating, async(kOp)), get(kOp, 200, failure("VMExtensionProvisioningError")) },
        ErrorKind::Service, u"VMExtensionProvisioningError"_s);
    QTest::newRow("failed in lower case without error")
        << bad({ start("PUT", 201, kCreating, async(kOp)), get(kOp, 200, R"({"status":"failed"})") },
               ErrorKind::Service, u"operation.failed"_s);
    QTest::newRow("Canceled") << bad(
        { start("DELETE", 202, {}, async(kOp)), get(kOp, 200, R"({"Status":"Canceled"})") },
        ErrorKind::Cancelled, u"operation.canceled"_s);
    QTest::newRow("Cancelled, the other spelling")
        << bad({ start("POST", 202, {}, async(kOp)), get(kOp, 200, R"({"status":"cancelled"})") },
               ErrorKind::Cancelled, u"operation.canceled"_s);
    QTest::newRow("polling 400 is the end")
        << bad({ start("PUT", 201, kCreating, async(kOp)),
                 get(kOp, 400, R"({"error":{"code":"Bad","message":"m"}})") },
               ErrorKind::Invalid, u"Bad"_s);
    QTest::newRow("polling 404 of a PUT is the end")
        << bad({ start("PUT", 201, kCreating, async(kOp)), get(kOp, 404) }, ErrorKind::NotFound, {});
    QTest::newRow("polling 401") << bad({ start("PUT", 201, kCreating, async(kOp)), get(kOp, 401) },
                                        ErrorKind::SignInRequired, {});
    QTest::newRow("sign-in needed while polling")
        << bad({ start("PUT", 201, kCreating, async(kOp)), silence(kOp, ErrorKind::SignInRequired) },
               ErrorKind::SignInRequired, u"test.lost"_s);
    QTest::newRow("foreign certificate while polling")
        << bad({ start("PUT", 201, kCreating, async(kOp)), silence(kOp, ErrorKind::Tls) }, ErrorKind::Tls,
               u"test.lost"_s);
    QTest::newRow("no status, three times")
        << bad({ start("PUT", 201, kCreating, async(kOp)), get(kOp, 200, "{}"), get(kOp, 200, "{}"),
                 get(kOp, 200, "{}") },
               ErrorKind::Protocol, u"operation.no-status"_s);
    QTest::newRow("broken JSON, three times")
        << bad({ start("PUT", 201, kCreating, async(kOp)), get(kOp, 200, R"({"status": "Acc)"),
                 get(kOp, 200, "{"), get(kOp, 200, "") },
               ErrorKind::Protocol, u"json.syntax"_s);
    QTest::newRow("operation on another host")
        << bad({ start("PUT", 201, kCreating, async(u"https://evil.example/op"_s)) }, ErrorKind::Invalid,
               u"url.foreign-host"_s);
    QTest::newRow("operation over http")
        << bad({ start("PUT", 201, kCreating, async(u"http://arm.example/op"_s)) }, ErrorKind::Invalid,
               u"url.foreign-host"_s);
    QTest::newRow("location on another host")
        << bad({ start("DELETE", 202, {}, { { "Location", "//evil.example/op" } }) }, ErrorKind::Invalid,
               u"url.foreign-host"_s);
    QTest::newRow("operation moves to another host")
        << bad({ start("PUT", 201, kCreating, async(kOp)),
                 get(kOp, 200, kInProgress, async(u"https://evil.example/op"_s)) },
               ErrorKind::Invalid, u"url.foreign-host"_s);
    QTest::newRow("location moves to another host")
        << bad({ start("DELETE", 202, {}, location(kResult)),
                 get(kResult, 202, {}, location(u"https://evil.example/"_s)) },
               ErrorKind::Invalid, u"url.foreign-host"_s);
    QTest::newRow("result on another host") << bad(
        { start("POST", 202, {}, both(kOp, u"https://evil.example/result"_s)), get(kOp, 200, kSucceeded) },
        ErrorKind::Invalid, u"url.foreign-host"_s);
    QTest::newRow("resourceLocation on another host")
        << bad({ start("PUT", 201, kCreating, async(kOp)),
                 get(kOp, 200, R"({"status":"Succeeded","resourceLocation":"https://evil.example/x"})") },
               ErrorKind::Invalid, u"url.foreign-host"_s);
}

void addPatienceRows()
{
    QTest::newRow("Retry-After on every answer")
        << waiting(good({ start("DELETE", 202, {}, async(kOp, "7")), get(kOp, 200, kInProgress, after("20")),
                          get(kOp, 200, kInProgress), get(kOp, 200, kSucceeded) },
                        ""),
                   { 7s, 20s, 1s });
    QTest::newRow("Retry-After 0 does not wait")
        << waiting(good({ start("DELETE", 202, {}, async(kOp, "0")), get(kOp, 200, kInProgress, after("0")),
                          get(kOp, 200, kSucceeded) },
                        ""),
                   {});
    QTest::newRow("Retry-After huge is ten minutes") << waiting(
        good({ start("DELETE", 202, {}, async(kOp, "1000000000")), get(kOp, 200, kSucceeded) }, ""),
        { 10min });
    QTest::newRow("Retry-After nonsense is none") << waiting(
        good({ start("DELETE", 202, {}, async(kOp, "/bar")), get(kOp, 200, kSucceeded) }, ""), { 1s });
    QTest::newRow("Retry-After absent grows")
        << waiting(good({ start("DELETE", 202, {}, async(kOp)), get(kOp, 200, kInProgress),
                          get(kOp, 200, kInProgress), get(kOp, 200, kInProgress), get(kOp, 200, kInProgress),
                          get(kOp, 200, kInProgress), get(kOp, 200, kInProgress), get(kOp, 200, kSucceeded) },
                        ""),
                   { 1s, 2s, 4s, 8s, 16s, 30s, 30s });
    QTest::newRow("polling survives 429, 500, 503 and a lost network")
        << waiting(good({ start("PUT", 201, kCreating, async(kOp)), get(kOp, 429, {}, after("11")),
                          get(kOp, 500), silence(kOp, ErrorKind::Unreachable),
                          silence(kOp, ErrorKind::Timeout), get(kOp, 503, {}, after("0")),
                          get(kOp, 502, "<html>"), get(kOp, 200, kSucceeded), get(kThing, 200, kReady) },
                        kReady),
                   { 1s, 11s, 2s, 4s, 8s, 1s, 32s });
    QTest::newRow("polling survives 408 and a service that fails as a value")
        << good({ start("PUT", 201, kCreating, async(kOp)), get(kOp, 408), silence(kOp, ErrorKind::Service),
                  get(kOp, 200, kSucceeded), get(kThing, 200, kReady) },
                kReady);
    QTest::newRow("after an answer, the waits of failures begin anew")
        << waiting(good({ start("PUT", 201, kCreating, async(kOp, "1")), get(kOp, 500), get(kOp, 500),
                          get(kOp, 500), get(kOp, 200, kInProgress, after("1")), get(kOp, 500),
                          get(kOp, 200, kSucceeded), get(kThing, 200, kReady) },
                        kReady),
                   { 1s, 1s, 2s, 4s, 1s, 1s });
    QTest::newRow("a failure's Retry-After is ten minutes at most")
        << waiting(good({ start("DELETE", 202, {}, async(kOp, "1")), get(kOp, 503, {}, after("80000")),
                          get(kOp, 200, kSucceeded) },
                        ""),
                   { 1s, 10min });
    QTest::newRow("polling the thing itself survives garbage now and then")
        << good({ start("PUT", 201, kCreating), get(kThing, 200, "{"), get(kThing, 200, "{"),
                  get(kThing, 200, kCreating), get(kThing, 200, "{"), get(kThing, 200, "{"),
                  get(kThing, 200, kReady) },
                kReady);
    QTest::newRow("a portal's page is no result")
        << good({ start("POST", 202, {}, location(kResult)), get(kResult, 200, "<html>Log in</html>"),
                  get(kResult, 202), get(kResult, 200, R"({"value":1})") },
                R"({"value":1})");
    QTest::newRow("a portal's page now and then is no end")
        << good({ start("DELETE", 202, {}, location(kResult)), get(kResult, 200, "<html>"),
                  get(kResult, 200, "<html>"), get(kResult, 202), get(kResult, 200, "<html>"),
                  get(kResult, 200, "<html>"), get(kResult, 204) },
                "");
    QTest::newRow("a portal that stays is told")
        << bad({ start("DELETE", 202, {}, location(kResult)), get(kResult, 200, "<html>"),
                 get(kResult, 200, "<html>"), get(kResult, 200, "<html>") },
               ErrorKind::Protocol, u"not-arm"_s);
    QTest::newRow("polling survives garbage")
        << good({ start("PUT", 201, kCreating, async(kOp)), get(kOp, 200, "<html>captive</html>"),
                  get(kOp, 200, "{"), get(kOp, 200, kInProgress), get(kOp, 200, ""),
                  silence(kOp, ErrorKind::Protocol), get(kOp, 200, kSucceeded), get(kThing, 200, kReady) },
                kReady);
    QTest::newRow("final look survives 500")
        << good({ start("PUT", 201, kCreating, async(kOp)), get(kOp, 200, kSucceeded), get(kThing, 500),
                  silence(kThing, ErrorKind::Unreachable), get(kThing, 200, kReady) },
                kReady);
    QTest::newRow("the address changes with each answer") << journalling(
        good({ start("PUT", 201, kCreating, async(kOp)), get(kOp, 200, kInProgress, async(u"/op/b"_s)),
               get(u"/op/b"_s, 200, kInProgress, async(u"/op/c"_s)), get(u"/op/c"_s, 200, kSucceeded),
               get(kThing, 200, kReady) },
             kReady),
        { kOp, u"/op/b?"_s, u"/op/c?"_s });
    QTest::newRow("the location changes with each answer")
        << good({ start("DELETE", 202, {}, location(kResult)), get(kResult, 202, {}, location(u"/op/b"_s)),
                  get(u"/op/b"_s, 202), get(u"/op/b"_s, 204) },
                "");
    QTest::newRow("relative address")
        << good({ start("PUT", 201, kCreating, { { "Azure-AsyncOperation", "op/b?x=1" } }),
                  get(u"/subscriptions/s/things/op/b?x=1"_s, 200, kSucceeded), get(kThing, 200, kReady) },
                kReady);
    QTest::newRow("202 while the operation runs") << good(
        { start("DELETE", 202, {}, async(kOp)), get(kOp, 202, kInProgress), get(kOp, 200, kSucceeded) }, "");
}

} // namespace

Q_DECLARE_METATYPE(Script)

class TestLongRunning : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void run_everyScript_endsAsItShould_data()
    {
        QTest::addColumn<Script>("script");
        addPutRows();
        addDeleteAndPostRows();
        addFailureRows();
        addPatienceRows();
    }

    void run_everyScript_endsAsItShould()
    {
        QFETCH(const Script, script);
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        expectTalk(transport, script.talk);
        LongRunning operation(transport, clock);
        QStringList journal;
        const auto remember = [&journal](const QUrl &url) { journal.append(pathAndQuery(url)); };

        const auto result = awaited(operation.run(request(script.talk.constFirst().method), remember, {}));

        QVERIFY2(result, "the call must finish");
        QVERIFY2(transport.isExhausted(), "everything expected must be asked for");
        QCOMPARE(result->has_value(), script.succeeds);
        if (script.succeeds) {
            QCOMPARE((*result)->finalBody, script.body);
            QCOMPARE((*result)->requests, static_cast<int>(script.talk.size()));
        } else {
            QCOMPARE(nameOf(result->error().kind), nameOf(script.kind));
            QCOMPARE(result->error().code, script.code);
        }
        if (script.waits)
            QCOMPARE(clock.sleeps(), *script.waits);
        if (!script.journal.isEmpty())
            QCOMPARE(journal, script.journal);
    }

    void run_failedOperation_tellsItsMessage()
    {
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        HttpHeaders withId { { "x-ms-request-id", "r-9" } };
        expectTalk(transport,
                   { start("PUT", 201, kCreating, async(kOp)), get(kOp, 200, failure("X"), withId) });
        LongRunning operation(transport, clock);
        const auto result = awaited(operation.run(request("PUT"), {}, {}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().detail, u"Enable failed with exit code 52"_s);
        QCOMPARE(result->error().subject, u"/subscriptions/s/things/t"_s);
        QCOMPARE(result->error().requestId, u"r-9"_s);
    }

    void run_polls_carryNoBodyAndAskForJson()
    {
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        expectTalk(transport,
                   { start("PUT", 201, kCreating, async(kOp)), get(kOp, 200, kSucceeded),
                     get(kThing, 200, kReady) });
        LongRunning operation(transport, clock);
        net::HttpRequest put = request("PUT");
        put.body = "{}";
        QVERIFY(awaited(operation.run(put, {}, {})));
        for (const net::HttpRequest &sent : transport.sent().sliced(1)) {
            QCOMPARE(sent.body, QByteArray());
            QCOMPARE(sent.headers.value("Accept"), QByteArray("application/json"));
        }
    }

    void run_operationThatNeverEnds_isGivenUp()
    {
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        transport.expect("PUT", kThing).answer(201, kCreating, async(kOp, "600"));
        for (int i = 0; i < 10; ++i)
            transport.expect("GET", kOp).answer(200, kInProgress, after("600"));
        LongRunning operation(transport, clock);
        const auto result = awaited(operation.run(request("PUT"), {}, {}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Timeout);
        QCOMPARE(result->error().code, u"operation.timeout"_s);
        QVERIFY(transport.isExhausted());
    }

    void run_stateThatStaysUnreadable_isItsError()
    {
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        transport.expect("PUT", kThing).answer(201, kCreating, async(kOp));
        for (int i = 0; i < 40; ++i)
            transport.expect("GET", kOp).fail({ .kind = ErrorKind::Unreachable, .code = u"refused"_s });
        LongRunning operation(transport, clock);
        const auto result = awaited(operation.run(request("PUT"), {}, {}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Unreachable);
        QCOMPARE_GT(clock.monotonic(), 14min);
        QCOMPARE_LT(clock.monotonic(), 17min);
    }

    /// Only without a break is it too long.
    void run_stateUnreadableNowAndThen_isFollowed()
    {
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        transport.expect("PUT", kThing).answer(201, kCreating, async(kOp, "1"));
        for (int time = 0; time < 3; ++time) {
            transport.expect("GET", kOp).answer(503, {}, after("500"));
            transport.expect("GET", kOp).answer(200, kInProgress, after("1"));
        }
        transport.expect("GET", kOp).answer(200, kSucceeded);
        transport.expect("GET", kThing).answer(200, kReady);
        LongRunning operation(transport, clock);
        const auto result = awaited(operation.run(request("PUT"), {}, {}));
        QVERIFY2(result && *result, "the operation has ended well");
        QCOMPARE_GT(clock.monotonic(), 20min);
    }

    /// As the pacer below says it, without asking Azure.
    void run_pollNotSent_waitsAsLongAsThatSays()
    {
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        transport.expect("DELETE", kThing).answer(202, {}, async(kOp, "1"));
        transport.expect("GET", kOp).fail({ .kind = ErrorKind::Throttled, .retryAfter = 320s });
        transport.expect("GET", kOp).answer(200, kSucceeded);
        LongRunning operation(transport, clock);
        const auto result = awaited(operation.run(request("DELETE"), {}, {}));
        QVERIFY(result && *result);
        QCOMPARE(clock.sleeps(), (QList<milliseconds> { 1s, 320s }));
    }

    void run_signs_areToldOnceAndWithinBounds()
    {
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        HttpHeaders headers = async(kOp, "1");
        headers.append("x-ms-correlation-request-id", "correlation-1");
        transport.expect("DELETE", kThing).answer(202, {}, headers);
        for (const char *percent : { "-3", "40", "40", "250" })
            transport.expect("GET", kOp)
                .answer(200, R"({"status":"InProgress","percentComplete":)" + QByteArray(percent) + '}',
                        after("1"));
        transport.expect("GET", kOp).answer(200, kSucceeded);
        LongRunning operation(transport, clock);
        QList<OperationSigns> told;
        operation.setWatch([&told](const OperationSigns &signs) { told.append(signs); });
        const auto result = awaited(operation.run(request("DELETE"), {}, {}));
        QVERIFY(result && *result);
        QList<std::optional<int>> percents;
        for (const OperationSigns &signs : std::as_const(told)) {
            QCOMPARE(signs.correlationId, u"correlation-1"_s);
            percents.append(signs.percent);
        }
        const QList<std::optional<int>> expected { {}, {}, 0, 40, 100 }; // the id, the address, the rest
        QCOMPARE(percents, expected);
    }

    void run_eagerServiceWithoutEnd_isNotAskedMoreThanOnceASecondForLong()
    {
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        transport.expect("PUT", kThing).answer(201, kCreating, async(kOp, "0"));
        for (int i = 0; i < 60; ++i)
            transport.expect("GET", kOp).answer(200, kInProgress, after("0"));
        transport.expect("GET", kOp).answer(200, kSucceeded);
        transport.expect("GET", kThing).answer(200, kReady);
        LongRunning operation(transport, clock);
        const auto result = awaited(operation.run(request("PUT"), {}, {}));
        QVERIFY(result && *result);
        QCOMPARE_GE(clock.sleeps().size(), 40);
    }

    void run_stopWhileWaiting_isCancelledWithoutFurtherRequests()
    {
        FakeTransport transport;
        TestClock clock;
        expectTalk(transport, { start("PUT", 201, kCreating, async(kOp)) });
        LongRunning operation(transport, clock);
        std::stop_source stop;
        std::optional<Result<OperationOutcome>> result;
        TaskScope scope;
        scope.run(operation.run(request("PUT"), {}, stop.get_token()),
                  [&result](Result<OperationOutcome> outcome) { result = std::move(outcome); });
        QTRY_COMPARE(clock.sleeping(), 1);
        stop.request_stop();
        QTRY_VERIFY(result);
        QVERIFY(!*result);
        QCOMPARE(result->error().kind, ErrorKind::Cancelled);
        QCOMPARE(result->error().code, QString());
        QCOMPARE(transport.sent().size(), 1);
    }

    void run_stopWhilePolling_isCancelled()
    {
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        transport.expect("PUT", kThing).answer(201, kCreating, async(kOp));
        std::stop_source stop;
        transport.expect("GET", kOp).neverAnswer().check([&stop](const net::HttpRequest &) {
            QMetaObject::invokeMethod(
                qApp, [&stop] { stop.request_stop(); }, Qt::QueuedConnection);
        });
        LongRunning operation(transport, clock);
        const auto result = awaited(operation.run(request("PUT"), {}, stop.get_token()));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Cancelled);
    }

    void run_scopeGoesWhileWaiting_leavesNothing()
    {
        FakeTransport transport;
        TestClock clock;
        expectTalk(transport, { start("PUT", 201, kCreating, async(kOp)) });
        LongRunning operation(transport, clock);
        {
            TaskScope scope;
            scope.run(operation.run(request("PUT"), {}, scope.token()),
                      [](Result<OperationOutcome>) { QFAIL("must not be called"); });
            QTRY_COMPARE(clock.sleeping(), 1);
        }
        QCOMPARE(clock.sleeping(), 0);
    }

    void resume_everyScript_endsAsItShould_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("pollUrl");
        QTest::addColumn<Script>("script");
        const auto row = [](const char *name, const QByteArray &method, const QString &url,
                            const Script &script) { QTest::newRow(name) << method << url << script; };
        row("PUT by operation", "PUT", kBase + kOp,
            good({ get(kOp, 200, kInProgress), get(kOp, 200, kSucceeded), get(kThing, 200, kReady) },
                 kReady));
        row("PUT by operation, ended long ago", "PUT", kBase + kOp,
            good({ get(kOp, 200, kSucceeded), get(kThing, 200, kReady) }, kReady));
        row("PUT by body", "PUT", kBase + kThing,
            good({ get(kThing, 200, kCreating), get(kThing, 200, kReady) }, kReady));
        row("PUT by location", "PUT", kBase + kResult,
            good({ get(kResult, 202), get(kResult, 200, kReady) }, kReady));
        row("DELETE by location", "DELETE", kBase + kResult,
            good({ get(kResult, 202), get(kResult, 204) }, ""));
        row("DELETE by operation", "DELETE", kBase + kOp, good({ get(kOp, 200, kSucceeded) }, ""));
        row("DELETE, operation forgotten", "DELETE", kBase + kOp,
            good({ get(kOp, 404), get(kThing, 404) }, ""));
        row("POST by operation, behind a portal's page", "POST", kBase + kOp,
            good({ get(kOp, 200, "<html>Log in</html>"), get(kOp, 200, kInProgress),
                   get(kOp, 200, kSucceeded) },
                 kSucceeded));
        row("failed meanwhile", "PUT", kBase + kOp,
            bad({ get(kOp, 200, failure("E")) }, ErrorKind::Service, u"E"_s));
        row("network still away", "PUT", kBase + kOp,
            good(
                { silence(kOp, ErrorKind::Unreachable), get(kOp, 200, kSucceeded), get(kThing, 200, kReady) },
                kReady));
        row("PUT, operation forgotten", "PUT", kBase + kOp, bad({ get(kOp, 404) }, ErrorKind::NotFound, {}));
        row("another host", "PUT", u"https://evil.example/op"_s,
            bad({}, ErrorKind::Invalid, u"url.foreign-host"_s));
    }

    void resume_everyScript_endsAsItShould()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QString, pollUrl);
        QFETCH(const Script, script);
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        expectTalk(transport, script.talk);
        LongRunning operation(transport, clock);

        const auto result = awaited(operation.resume(request(method), QUrl(pollUrl), {}));

        QVERIFY2(result, "the call must finish");
        QVERIFY(transport.isExhausted());
        QCOMPARE(result->has_value(), script.succeeds);
        if (script.succeeds)
            QCOMPARE((*result)->finalBody, script.body);
        else
            QCOMPARE(result->error().code, script.code);
    }
};

QTEST_GUILESS_MAIN(TestLongRunning)
#include "tst_longrunning.moc"
