// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/policies/policies.h"
#include "net/retryafter.h"
#include "net/sameorigin.h"
#include "support/awaited.h"
#include "support/faketransport.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QTest>
#include <QUuid>

using namespace slipway;
using namespace slipway::net;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Waits = QList<std::chrono::milliseconds>;

namespace {

const QUrl kOrigin(u"https://management.example"_s);

HttpRequest request(const QByteArray &method, const QString &target = u"/x"_s)
{
    return { .method = method, .url = kOrigin.resolved(QUrl(target)), .pathTemplate = u"/things/{id}"_s };
}

/// Waits without chance: half of what full jitter allows.
RetryOptions halfJitter()
{
    return { .random = [] { return 0.5; } };
}

/// Gives the tokens it was told to, in order.
class FakeTokens final : public TokenSource
{
public:
    Task<Result<Secret>> token(std::stop_token) override
    {
        if (failure)
            co_return Result<Secret>(*failure);
        co_return Result<Secret>(Secret(tokens.at(current)));
    }
    void invalidate() override
    {
        ++invalidated;
        current = std::min<qsizetype>(current + 1, tokens.size() - 1);
    }

    void challenged(const QString &wanted) override
    {
        claims = wanted;
        invalidate();
    }

    QString claims {};
    QByteArrayList tokens { "first-token", "second-token" };
    qsizetype current = 0;
    int invalidated = 0;
    std::optional<Error> failure {};
};

QStringList s_logged;

void keepLog(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    s_logged.append(QString::fromLatin1(context.category) + u": "_s + text);
}

} // namespace

class TestPolicies : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void retry_success_isPassedOn();
    void retry_passingFailure_doublesWaits();
    void retry_manyFailures_waitsNoLongerThanTheLongest();
    void retry_status_isTriedAgainOrNot_data();
    void retry_status_isTriedAgainOrNot();
    void retry_error_isTriedAgainOrNot_data();
    void retry_error_isTriedAgainOrNot();
    void retry_retryAfter_isWaitedExactly();
    void retry_absurdRetryAfter_goesToCaller();
    void retry_neverBetter_givesLastAnswer();
    void retry_stopWhileWaiting_isCancelled();
    void retryAfter_field_isRead_data();
    void retryAfter_field_isRead();
    void bearer_token_isSentToOrigin();
    void bearer_foreignUrl_sendsNothing_data();
    void bearer_foreignUrl_sendsNothing();
    void bearer_refusedOnce_triesNewToken();
    void bearer_claimsChallenge_isPassedOn_data();
    void bearer_claimsChallenge_isPassedOn();
    void bearer_manyRefusedWithOneToken_renewItOnce();
    void bearer_manyChallengedWithOneToken_renewItOnce();
    void bearer_refusedTwice_isSignInRequired();
    void bearer_variousRefusals_endOrGoOn_data();
    void bearer_variousRefusals_endOrGoOn();
    void bearer_noToken_givesThatError();
    void bearer_forbidden_isPassedOn();
    void requestId_isGuidAndAskedBack();
    void log_line_hasNoSecrets();
    void log_error_hasItsKind();
    void sameOrigin_url_isJudged_data();
    void sameOrigin_url_isJudged();
    void policies_together_work();
};

void TestPolicies::retry_success_isPassedOn()
{
    FakeTransport transport;
    TestClock clock;
    RetryPolicy policy(transport, clock, halfJitter());
    transport.expect("GET", u"/x"_s).answer(200, "{}");
    const auto answer = awaited(policy.send(request("GET"), {}));
    QVERIFY2(answer && *answer, "the call must succeed");
    QCOMPARE((*answer)->body, "{}"_ba);
    QVERIFY(clock.sleeps().isEmpty());
}

void TestPolicies::retry_passingFailure_doublesWaits()
{
    FakeTransport transport;
    TestClock clock;
    clock.setSleepsEndAtOnce(true);
    RetryPolicy policy(transport, clock, halfJitter());
    for (const int status : { 500, 502, 504, 408, 503 })
        transport.expect("GET", u"/x"_s).answer(status);
    transport.expect("GET", u"/x"_s).answer(200);
    const auto answer = awaited(policy.send(request("GET"), {}));
    QVERIFY2(answer && *answer, "the call must succeed");
    QCOMPARE((*answer)->status, 200);
    QCOMPARE(clock.sleeps(), (Waits { 400ms, 800ms, 1600ms, 3200ms, 6400ms }));
}

void TestPolicies::retry_manyFailures_waitsNoLongerThanTheLongest()
{
    FakeTransport transport;
    TestClock clock;
    clock.setSleepsEndAtOnce(true);
    RetryOptions options = halfJitter();
    options.longestWait = 2s;
    RetryPolicy policy(transport, clock, options);
    for (int i = 0; i < options.tries; ++i)
        transport.expect("GET", u"/x"_s).answer(500);
    QVERIFY(awaited(policy.send(request("GET"), {})));
    QCOMPARE(clock.sleeps(), (Waits { 400ms, 800ms, 1000ms, 1000ms, 1000ms }));
}

void TestPolicies::retry_status_isTriedAgainOrNot_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("again");
    QTest::newRow("GET 500") << "GET"_ba << 500 << ""_ba << true;
    QTest::newRow("PUT 502") << "PUT"_ba << 502 << ""_ba << true;
    QTest::newRow("DELETE 504") << "DELETE"_ba << 504 << ""_ba << true;
    QTest::newRow("GET 408") << "GET"_ba << 408 << ""_ba << true;
    QTest::newRow("GET 404") << "GET"_ba << 404 << ""_ba << false;
    QTest::newRow("GET 409") << "GET"_ba << 409 << ""_ba << false;
    QTest::newRow("GET 501") << "GET"_ba << 501 << ""_ba << false;
    QTest::newRow("POST 500") << "POST"_ba << 500 << ""_ba << false;
    QTest::newRow("POST 500 with time") << "POST"_ba << 500 << "1"_ba << false;
    QTest::newRow("POST 503") << "POST"_ba << 503 << ""_ba << false;
    QTest::newRow("POST 503 with time") << "POST"_ba << 503 << "1"_ba << true;
    QTest::newRow("POST 429 with time") << "POST"_ba << 429 << "1"_ba << true;
    QTest::newRow("POST 429") << "POST"_ba << 429 << ""_ba << true;
    QTest::newRow("GET 302") << "GET"_ba << 302 << ""_ba << false;
}

void TestPolicies::retry_status_isTriedAgainOrNot()
{
    QFETCH(const QByteArray, method);
    QFETCH(const int, status);
    QFETCH(const QByteArray, after);
    QFETCH(const bool, again);
    FakeTransport transport;
    TestClock clock;
    clock.setSleepsEndAtOnce(true);
    RetryPolicy policy(transport, clock, halfJitter());
    HttpHeaders headers;
    if (!after.isEmpty())
        headers.append("Retry-After", after);
    transport.expect(method, u"/x"_s).answer(status, {}, headers);
    if (again)
        transport.expect(method, u"/x"_s).answer(200);
    const auto answer = awaited(policy.send(request(method), {}));
    QVERIFY2(answer && *answer, "any status is a value");
    QCOMPARE((*answer)->status, again ? 200 : status);
    QVERIFY(transport.isExhausted());
}

void TestPolicies::retry_error_isTriedAgainOrNot_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("again");
    QTest::newRow("GET lost") << "GET"_ba << ErrorKind::Unreachable << u"connection.lost"_s << true;
    QTest::newRow("GET truncated") << "GET"_ba << ErrorKind::Unreachable << u"http.truncated"_s << true;
    QTest::newRow("POST lost") << "POST"_ba << ErrorKind::Unreachable << u"connection.lost"_s << false;
    QTest::newRow("GET refused") << "GET"_ba << ErrorKind::Unreachable << u"connection.refused"_s << false;
    QTest::newRow("GET no such host") << "GET"_ba << ErrorKind::Unreachable << u"host.not-found"_s << false;
    QTest::newRow("GET certificate") << "GET"_ba << ErrorKind::Tls << u"certificate.expired"_s << false;
    QTest::newRow("GET cancelled") << "GET"_ba << ErrorKind::Cancelled << u""_s << false;
    QTest::newRow("GET timeout") << "GET"_ba << ErrorKind::Timeout << u""_s << false;
}

void TestPolicies::retry_error_isTriedAgainOrNot()
{
    QFETCH(const QByteArray, method);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, code);
    QFETCH(const bool, again);
    FakeTransport transport;
    TestClock clock;
    clock.setSleepsEndAtOnce(true);
    RetryPolicy policy(transport, clock, halfJitter());
    transport.expect(method, u"/x"_s).fail({ .kind = kind, .code = code });
    if (again)
        transport.expect(method, u"/x"_s).answer(200);
    const auto answer = awaited(policy.send(request(method), {}));
    QVERIFY2(answer, "the call must finish");
    QCOMPARE(answer->has_value(), again);
    QVERIFY(transport.isExhausted());
}

void TestPolicies::retry_retryAfter_isWaitedExactly()
{
    FakeTransport transport;
    TestClock clock;
    clock.setSleepsEndAtOnce(true);
    RetryPolicy policy(transport, clock, halfJitter());
    transport.expect("POST", u"/x"_s).answer(429, {}, { { "Retry-After", "17" } });
    transport.expect("POST", u"/x"_s)
        .answer(429, {}, { { "x-ms-retry-after-ms", "250" }, { "Retry-After", "9" } });
    transport.expect("POST", u"/x"_s).answer(202);
    const auto answer = awaited(policy.send(request("POST"), {}));
    QVERIFY2(answer && *answer, "the call must succeed");
    QCOMPARE(clock.sleeps(), (Waits { 17s, 250ms }));
}

void TestPolicies::retry_absurdRetryAfter_goesToCaller()
{
    FakeTransport transport;
    TestClock clock;
    RetryPolicy policy(transport, clock, halfJitter());
    transport.expect("GET", u"/x"_s).answer(429, {}, { { "Retry-After", "1000000000" } });
    const auto answer = awaited(policy.send(request("GET"), {}));
    QVERIFY2(answer && *answer, "the answer goes to the caller");
    QCOMPARE((*answer)->status, 429);
    QVERIFY(clock.sleeps().isEmpty());
}

void TestPolicies::retry_neverBetter_givesLastAnswer()
{
    FakeTransport transport;
    TestClock clock;
    clock.setSleepsEndAtOnce(true);
    RetryPolicy policy(transport, clock, halfJitter());
    for (int i = 0; i < 6; ++i)
        transport.expect("GET", u"/x"_s).answer(500, QByteArray::number(i));
    const auto answer = awaited(policy.send(request("GET"), {}));
    QVERIFY2(answer && *answer, "the answer goes to the caller");
    QCOMPARE((*answer)->body, "5"_ba);
    QCOMPARE(clock.sleeps().size(), 5);
}

void TestPolicies::retry_stopWhileWaiting_isCancelled()
{
    FakeTransport transport;
    TestClock clock;
    RetryPolicy policy(transport, clock, halfJitter());
    transport.expect("GET", u"/x"_s).answer(429, {}, { { "Retry-After", "60" } });
    std::stop_source stop;
    std::optional<Result<HttpResponse>> answer;
    TaskScope scope;
    scope.run(policy.send(request("GET"), stop.get_token()),
              [&answer](Result<HttpResponse> result) { answer.emplace(std::move(result)); });
    QTRY_COMPARE(clock.sleeping(), 1);
    stop.request_stop();
    QTRY_VERIFY(answer.has_value());
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
}

void TestPolicies::retryAfter_field_isRead_data()
{
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<qint64>("milliseconds"); // 0: none
    const auto row = [](const char *name, const HttpHeaders &headers, qint64 ms) {
        QTest::newRow(name) << headers << ms;
    };
    row("none", {}, 0);
    row("seconds", { { "retry-after", "5" } }, 5000);
    row("date", { { "Retry-After", "Fri, 02 Jan 2026 03:04:35 GMT" } }, 30'000);
    row("past date", { { "Retry-After", "Fri, 02 Jan 2026 03:04:00 GMT" } }, 0);
    row("milliseconds", { { "retry-after-ms", "1500" }, { "Retry-After", "60" } }, 1500);
    row("ms of ARM", { { "x-ms-retry-after-ms", "7" } }, 7);
    row("zero", { { "Retry-After", "0" } }, 0);
    row("negative", { { "Retry-After", "-3" } }, 0);
    row("nonsense", { { "Retry-After", "soon" } }, 0);
    row("no overflow", { { "Retry-After", "9223372036854775807" } }, 10LL * 365 * 24 * 3600 * 1000);
    row("beyond 64 bits", { { "Retry-After", "99999999999999999999999" } }, 0);
}

void TestPolicies::retryAfter_field_isRead()
{
    QFETCH(const HttpHeaders, headers);
    QFETCH(const qint64, milliseconds);
    const auto wait = retryAfter(headers, QDateTime({ 2026, 1, 2 }, { 3, 4, 5 }, Qt::UTC));
    QCOMPARE(wait ? wait->count() : 0, milliseconds);
}

void TestPolicies::bearer_token_isSentToOrigin()
{
    FakeTransport transport;
    FakeTokens tokens;
    BearerPolicy policy(transport, tokens, kOrigin);
    transport.expect("GET", u"/x"_s).answer(200).check([](const HttpRequest &sent) {
        QCOMPARE(sent.headers.value("authorization"), "Bearer first-token"_ba);
    });
    const auto answer = awaited(policy.send(request("GET"), {}));
    QVERIFY2(answer && *answer, "the call must succeed");
}

void TestPolicies::bearer_foreignUrl_sendsNothing_data()
{
    QTest::addColumn<QUrl>("origin");
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("own") << kOrigin << QUrl(u"https://management.example:443/a"_s) << true;
    QTest::newRow("other host") << kOrigin << QUrl(u"https://evil.example/a"_s) << false;
    QTest::newRow("longer host") << kOrigin << QUrl(u"https://management.example.evil.example/a"_s) << false;
    QTest::newRow("other port") << kOrigin << QUrl(u"https://management.example:8443/a"_s) << false;
    QTest::newRow("plain") << kOrigin << QUrl(u"http://management.example/a"_s) << false;
    QTest::newRow("user") << kOrigin << QUrl(u"https://a@management.example/a"_s) << false;
    QTest::newRow("plain origin") << QUrl(u"http://management.example"_s)
                                  << QUrl(u"http://management.example/a"_s) << false;
    QTest::newRow("loopback") << QUrl(u"http://127.0.0.1:8080"_s) << QUrl(u"http://127.0.0.1:8080/a"_s)
                              << true;
}

void TestPolicies::bearer_foreignUrl_sendsNothing()
{
    QFETCH(const QUrl, origin);
    QFETCH(const QUrl, url);
    QFETCH(const bool, allowed);
    FakeTransport transport;
    FakeTokens tokens;
    BearerPolicy policy(transport, tokens, origin);
    if (allowed)
        transport.expect("GET", u"/a"_s).answer(200);
    const auto answer = awaited(policy.send({ .url = url }, {}));
    QVERIFY2(answer, "the call must finish");
    QCOMPARE(answer->has_value(), allowed);
    QCOMPARE(transport.sent().size(), allowed ? 1 : 0);
    if (!allowed)
        QCOMPARE(answer->error().code, u"url.foreign-host"_s);
}

void TestPolicies::bearer_refusedOnce_triesNewToken()
{
    FakeTransport transport;
    FakeTokens tokens;
    BearerPolicy policy(transport, tokens, kOrigin);
    transport.expect("POST", u"/x"_s).answer(401);
    transport.expect("POST", u"/x"_s).answer(200).check([](const HttpRequest &sent) {
        QCOMPARE(sent.headers.values("Authorization"), QByteArrayList { "Bearer second-token" });
    });
    const auto answer = awaited(policy.send(request("POST"), {}));
    QVERIFY2(answer && *answer, "the call must succeed");
    QCOMPARE(tokens.invalidated, 1);
}

void TestPolicies::bearer_claimsChallenge_isPassedOn_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QString>("claims");
    const QByteArray before = R"(Bearer realm="", error="insufficient_claims", claims=")";
    QTest::newRow("base64") << before + "eyJhIjoiPz4/In0=\"" << uR"({"a":"?>?"})"_s;
    QTest::newRow("base64url without padding") << before + "eyJhIjoiPz4_In0\"" << uR"({"a":"?>?"})"_s;
    QTest::newRow("two of them") << before + "eyJhIjoxfQ\", claims=\"eyJhIjoxfQ\"" << QString();
    QTest::newRow("no JSON") << before + "AAAA\"" << QString();
    QTest::newRow("another error") << QByteArray(R"(Bearer error="invalid_token", claims="eyJhIjoxfQ")")
                                   << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestPolicies::bearer_claimsChallenge_isPassedOn()
{
    QFETCH(const QByteArray, challenge);
    QFETCH(const QString, claims);
    FakeTransport transport;
    FakeTokens tokens;
    BearerPolicy policy(transport, tokens, kOrigin);
    transport.expect("GET", u"/x"_s).answer(401, {}, { { "WWW-Authenticate", challenge } });
    transport.expect("GET", u"/x"_s).answer(200);
    const auto answer = awaited(policy.send(request("GET"), {}));
    QVERIFY2(answer && *answer, "the call must succeed");
    QCOMPARE(tokens.claims, claims);
    QCOMPARE(tokens.invalidated, 1);
}

void TestPolicies::bearer_manyRefusedWithOneToken_renewItOnce()
{
    FakeTransport transport;
    FakeTokens tokens;
    BearerPolicy policy(transport, tokens, kOrigin);
    for (int i = 0; i < 3; ++i)
        transport.expect("GET", u"/x"_s).answer(401);
    for (int i = 0; i < 3; ++i)
        transport.expect("GET", u"/x"_s).answer(200);
    int answered = 0;
    TaskScope scope;
    for (int i = 0; i < 3; ++i)
        scope.run(policy.send(request("GET"), {}),
                  [&answered](const Result<HttpResponse> &answer) { answered += answer.has_value(); });
    QTRY_COMPARE(answered, 3);
    QCOMPARE(tokens.invalidated, 1);
}

void TestPolicies::bearer_manyChallengedWithOneToken_renewItOnce()
{
    FakeTransport transport;
    FakeTokens tokens;
    BearerPolicy policy(transport, tokens, kOrigin);
    const QByteArray claims = QByteArray(R"({"access_token":{}})").toBase64();
    for (int i = 0; i < 3; ++i)
        transport.expect("GET", u"/x"_s)
            .answer(
                401, {},
                { { "WWW-Authenticate", R"(Bearer error="insufficient_claims", claims=")" + claims + '"' } });
    for (int i = 0; i < 3; ++i)
        transport.expect("GET", u"/x"_s).answer(200);
    int answered = 0;
    TaskScope scope;
    for (int i = 0; i < 3; ++i)
        scope.run(policy.send(request("GET"), {}),
                  [&answered](const Result<HttpResponse> &answer) { answered += answer.has_value(); });
    QTRY_COMPARE(answered, 3);
    QCOMPARE(tokens.invalidated, 1);
}

void TestPolicies::bearer_refusedTwice_isSignInRequired()
{
    FakeTransport transport;
    FakeTokens tokens;
    BearerPolicy policy(transport, tokens, kOrigin);
    transport.expect("GET", u"/x"_s).answer(401);
    transport.expect("GET", u"/x"_s).answer(401);
    const auto answer = awaited(policy.send(request("GET"), {}));
    QVERIFY2(answer && !*answer, "the call must fail");
    QCOMPARE(answer->error().kind, ErrorKind::SignInRequired);
}

/// 'e': the token is over; '1', '2': other claims are wanted.
void TestPolicies::bearer_variousRefusals_endOrGoOn_data()
{
    QTest::addColumn<QByteArray>("refusals");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("challenge, then end") << "1e"_ba << true;
    QTest::newRow("end, then challenge") << "e1"_ba << true;
    QTest::newRow("one challenge after the other") << "12"_ba << true;
    QTest::newRow("renewed without the claims") << "1e1"_ba << true;
    QTest::newRow("same challenge again") << "11"_ba << false;
    QTest::newRow("end twice after a challenge") << "1ee"_ba << false;
    QTest::newRow("without end") << "1e1e"_ba << false;
}

void TestPolicies::bearer_variousRefusals_endOrGoOn()
{
    QFETCH(const QByteArray, refusals);
    QFETCH(const bool, goesOn);
    FakeTransport transport;
    FakeTokens tokens;
    tokens.tokens = { "a", "b", "c", "d", "e" };
    BearerPolicy policy(transport, tokens, kOrigin);
    for (const char refusal : refusals) {
        const QByteArray claims = QByteArray("{\"a\":") + refusal + '}';
        const QByteArray challenge = refusal == 'e'
            ? R"(Bearer error="invalid_token")"_ba
            : R"(Bearer error="insufficient_claims", claims=")" + claims.toBase64() + '"';
        transport.expect("GET", u"/x"_s).answer(401, {}, { { "WWW-Authenticate", challenge } });
    }
    if (goesOn)
        transport.expect("GET", u"/x"_s).answer(200);
    const auto answer = awaited(policy.send(request("GET"), {}));
    QVERIFY(answer);
    QCOMPARE(answer->has_value(), goesOn);
    if (!goesOn)
        QCOMPARE(answer->error().kind, ErrorKind::SignInRequired);
    QCOMPARE(tokens.invalidated, refusals.size());
}

void TestPolicies::bearer_noToken_givesThatError()
{
    FakeTransport transport;
    FakeTokens tokens;
    tokens.failure = Error { .kind = ErrorKind::SignInRequired, .code = u"interaction_required"_s };
    BearerPolicy policy(transport, tokens, kOrigin);
    const auto answer = awaited(policy.send(request("GET"), {}));
    QVERIFY2(answer && !*answer, "the call must fail");
    QCOMPARE(answer->error(), *tokens.failure);
}

void TestPolicies::bearer_forbidden_isPassedOn()
{
    FakeTransport transport;
    FakeTokens tokens;
    BearerPolicy policy(transport, tokens, kOrigin);
    transport.expect("GET", u"/x"_s).answer(403);
    const auto answer = awaited(policy.send(request("GET"), {}));
    QVERIFY2(answer && *answer, "any other status is a value");
    QCOMPARE(tokens.invalidated, 0);
}

void TestPolicies::requestId_isGuidAndAskedBack()
{
    FakeTransport transport;
    RequestIdPolicy policy(transport);
    transport.expect("GET", u"/x"_s).answer(200);
    transport.expect("GET", u"/x"_s).answer(200);
    const auto first = awaited(policy.send(request("GET"), {}));
    const auto second = awaited(policy.send(request("GET"), {}));
    QVERIFY2(first && *first && second && *second, "both calls must succeed");
    const QByteArray id = transport.sent().at(0).headers.value("x-ms-client-request-id");
    QVERIFY(!QUuid::fromString(QLatin1StringView(id)).isNull());
    QVERIFY(id != transport.sent().at(1).headers.value("x-ms-client-request-id"));
    QCOMPARE(transport.sent().at(0).headers.value("x-ms-return-client-request-id"), "true"_ba);
}

void TestPolicies::log_line_hasNoSecrets()
{
    FakeTransport transport;
    TestClock clock;
    LogPolicy policy(transport, clock);
    HttpRequest sent = request("POST", u"/subscriptions/1234/secret-name?sig=seeded-secret"_s);
    sent.headers.append("Authorization", "Bearer seeded-secret");
    sent.headers.append("x-ms-client-request-id", "client-1");
    sent.body = R"({"password":"seeded-secret"})";
    transport.expect("POST", u"/subscriptions/1234/secret-name?sig=seeded-secret"_s)
        .answer(201, "seeded-secret", { { "x-ms-request-id", "abc-123" }, { "Set-Cookie", "seeded-secret" } })
        .check([&clock](const HttpRequest &) { clock.advance(12ms); });
    s_logged.clear();
    const auto before = qInstallMessageHandler(keepLog);
    const auto answer = awaited(policy.send(sent, {}));
    qInstallMessageHandler(before);
    QVERIFY2(answer && *answer, "the call must succeed");
    QCOMPARE(s_logged, QStringList { u"slipway.net.http: POST /things/{id} 201 12 ms abc-123 client-1"_s });
}

void TestPolicies::log_error_hasItsKind()
{
    FakeTransport transport;
    TestClock clock;
    LogPolicy policy(transport, clock);
    HttpRequest sent = request("GET", u"/names/of/things"_s);
    sent.pathTemplate.clear();
    transport.expect("GET", u"/names/of/things"_s).fail({ .kind = ErrorKind::Timeout });
    s_logged.clear();
    const auto before = qInstallMessageHandler(keepLog);
    const auto answer = awaited(policy.send(sent, {}));
    qInstallMessageHandler(before);
    QVERIFY2(answer && !*answer, "the call must fail");
    QCOMPARE(s_logged, QStringList { u"slipway.net.http: GET (unnamed) Timeout 0 ms - -"_s });
}

void TestPolicies::sameOrigin_url_isJudged_data()
{
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("allowed");
    const auto row = [](const QString &next, const QString &allowed) {
        QTest::newRow(qPrintable(next)) << next << allowed;
    };
    row(u"https://host.example/b?page=2"_s, u"https://host.example/b?page=2"_s);
    row(u"https://HOST.example:443/b#part"_s, u"https://host.example:443/b"_s);
    row(u"/b?page=2"_s, u"https://host.example/b?page=2"_s);
    row(u"?page=2"_s, u"https://host.example/a?page=2"_s);
    row(u"https://other.example/b"_s, {});
    row(u"//other.example/b"_s, {});
    row(u"http://host.example/b"_s, {});
    row(u"https://host.example:8443/b"_s, {});
    row(u"https://me@host.example/b"_s, {});
    row(u"https://host.example@other.example/b"_s, {});
    row(u"https://host.example.other.example/b"_s, {});
    row(u"javascript:alert(1)"_s, {});
    row(u"file:///etc/passwd"_s, {});
    row(u"https:///b"_s, {});
    row(u"https://host.example:99999/b"_s, {});
}

void TestPolicies::sameOrigin_url_isJudged()
{
    QFETCH(const QString, next);
    QFETCH(const QString, allowed);
    const Result<QUrl> url = sameOrigin(QUrl(u"https://host.example/a?page=1"_s), QUrl(next));
    QCOMPARE(url ? url->toString() : QString(), allowed);
    if (!url)
        QCOMPARE(url.error().code, u"url.foreign-host"_s);
}

void TestPolicies::policies_together_work()
{
    FakeTransport transport;
    TestClock clock;
    clock.setSleepsEndAtOnce(true);
    FakeTokens tokens;
    LogPolicy log(transport, clock);
    RequestIdPolicy ids(log);
    BearerPolicy bearer(ids, tokens, kOrigin);
    RetryPolicy policy(bearer, clock, halfJitter());
    transport.expect("GET", u"/x"_s).answer(401);
    transport.expect("GET", u"/x"_s).answer(503, {}, { { "Retry-After", "2" } });
    transport.expect("GET", u"/x"_s).answer(200);
    s_logged.clear();
    const auto before = qInstallMessageHandler(keepLog);
    const auto answer = awaited(policy.send(request("GET"), {}));
    qInstallMessageHandler(before);
    QVERIFY2(answer && *answer, "the call must succeed");
    QCOMPARE(s_logged.size(), 3);
    QVERIFY(!s_logged.join(u' ').contains(u"token"_s));
}

QTEST_GUILESS_MAIN(TestPolicies)
#include "tst_policies.moc"
