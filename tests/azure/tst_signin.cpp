// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/auth/persontokens.h"
#include "azure/auth/signin.h"
#include "base/async/whenall.h"
#include "support/awaited.h"
#include "support/faketransport.h"
#include "support/logcatcher.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::azure;
using namespace std::chrono_literals;
using slipway::test::awaited;
using slipway::test::FakeTransport;
using slipway::test::LogCatcher;
using slipway::test::TestClock;
using std::chrono::milliseconds;

namespace {

const auto kToken = u"https://login.microsoftonline.com/tenant-1/oauth2/v2.0/token"_s;
const auto kDevice = u"https://login.microsoftonline.com/tenant-1/oauth2/v2.0/devicecode"_s;
const QByteArray kClientSecret = "s3cr3t~V&lue=+%";
const auto kCapability = uR"({"access_token":{"xms_cc":{"values":["CP1"]}}})"_s;
const auto kScopes = u"https://management.azure.com/.default offline_access openid profile"_s;

/// An id token as the identity platform writes it, but for its signature.
QByteArray idToken(const QByteArray &audience = "app-2", const QByteArray &tenant = "tenant-1",
                   const QByteArray &issuer = "https://login.microsoftonline.com/tenant-1/v2.0")
{
    const QByteArray claims = R"({"aud":")" + audience + R"(","tid":")" + tenant + R"(","iss":")" + issuer
        + R"(","oid":"object-1","preferred_username":"someone@example.com"})";
    return "e30." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln";
}

QByteArray answer(const QByteArray &token, int life = 3599, const QByteArray &refresh = {})
{
    QByteArray body = R"({"token_type":"Bearer","expires_in":)" + QByteArray::number(life)
        + ",\"access_token\":\"" + token + '"';
    if (!refresh.isEmpty())
        body += ",\"refresh_token\":\"" + refresh + '"';
    return body + ",\"id_token\":\"" + idToken() + "\"}";
}

QByteArray refusal(const QByteArray &error, const QByteArray &more = {})
{
    return R"({"error_description":"AADSTS70016: something.\r\nTrace ID: x\r\nTimestamp: y","error_codes":[70016],"trace_id":"trace-1",)"
        + more + "\"error\":\"" + error + "\"}";
}

QByteArray deviceAnswer(const QByteArray &address = "https://microsoft.com/devicelogin",
                        const QByteArray &more = "\"interval\":5,")
{
    return R"({"user_code":"ABCD1234","device_code":"device-secret",)" + more
        + R"("expires_in":900,"message":"Open the page and enter the code.","verification_uri":")" + address
        + "\"}";
}

QHash<QString, QString> form(const net::HttpRequest &request)
{
    QHash<QString, QString> fields;
    for (const auto &[name, value] :
         QUrlQuery(QString::fromLatin1(request.body)).queryItems(QUrl::FullyDecoded))
        fields.insert(name, value);
    return fields;
}

QByteArray text(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

QByteArray tokenOf(const std::optional<Result<Secret>> &result)
{
    return result && *result ? text(**result) : QByteArray("<none>");
}

ServicePrincipal principal()
{
    return { .tenantId = u"tenant-1"_s, .clientId = u"app-1"_s, .secret = Secret(kClientSecret) };
}

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void clouds_scopes_keepTheirOwnSlashes()
    {
        QCOMPARE(Cloud::azure().audience, u"https://management.azure.com"_s);
        QCOMPARE(Cloud::china().authority, QUrl(u"https://login.chinacloudapi.cn"_s));
        QCOMPARE(Cloud::usGovernment().armEndpoint, QUrl(u"https://management.usgovcloudapi.net/"_s));
    }

    void clientCredentials_request_isExactlyThis()
    {
        FakeTransport transport;
        TestClock clock;
        transport.expect("POST", kToken)
            .answer(200, answer("token-1"))
            .check([](const net::HttpRequest &sent) {
                QCOMPARE(sent.headers.value("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
                QCOMPARE(sent.headers.value("Accept"), QByteArray("application/json"));
                const QHash<QString, QString> expected {
                    { u"grant_type"_s, u"client_credentials"_s },
                    { u"client_id"_s, u"app-1"_s },
                    { u"scope"_s, u"https://management.azure.com/.default"_s },
                    { u"claims"_s, kCapability },
                    { u"client_secret"_s, QString::fromLatin1(kClientSecret) }
                };
                QCOMPARE(form(sent), expected);
                QVERIFY(!sent.url.hasQuery());
                QCOMPARE(sent.pathTemplate, u"/{tenant}/oauth2/v2.0/token"_s);
            });
        ClientCredentialTokens tokens(transport, clock, Cloud::azure(), principal());
        QCOMPARE(tokenOf(awaited(tokens.token({}))), QByteArray("token-1"));
    }

    void clientCredentials_audienceWithSlash_keepsIt()
    {
        FakeTransport transport;
        TestClock clock;
        Cloud cloud = Cloud::azure();
        cloud.audience = u"https://management.core.windows.net/"_s;
        transport.expect("POST", kToken).answer(200, answer("t")).check([](const net::HttpRequest &sent) {
            QCOMPARE(form(sent).value(u"scope"_s), u"https://management.core.windows.net//.default"_s);
        });
        ClientCredentialTokens tokens(transport, clock, cloud, principal());
        QCOMPARE(tokenOf(awaited(tokens.token({}))), QByteArray("t"));
    }

    void authority_withTenantInIt_isUsedAsItIs()
    {
        FakeTransport transport;
        TestClock clock;
        Cloud cloud = Cloud::azure();
        cloud.authority = QUrl(u"http://127.0.0.1:9/tenant-9/"_s);
        transport.expect("POST", u"http://127.0.0.1:9/tenant-9/oauth2/v2.0/token"_s).answer(200, answer("t"));
        ClientCredentialTokens tokens(transport, clock, cloud, principal());
        QCOMPARE(tokenOf(awaited(tokens.token({}))), QByteArray("t"));
    }

    void token_stillGood_isNotAskedForAgain()
    {
        FakeTransport transport;
        TestClock clock;
        transport.expect("POST", kToken).answer(200, answer("token-1", 3600));
        ClientCredentialTokens tokens(transport, clock, Cloud::azure(), principal());
        QCOMPARE(tokenOf(awaited(tokens.token({}))), QByteArray("token-1"));
        clock.advance(54min);
        QCOMPARE(tokenOf(awaited(tokens.token({}))), QByteArray("token-1"));
        QCOMPARE(transport.sent().size(), 1);
    }

    void token_fiveMinutesBeforeItsEnd_isRenewed()
    {
        FakeTransport transport;
        TestClock clock;
        transport.expect("POST", kToken).answer(200, answer("token-1", 3600));
        transport.expect("POST", kToken).answer(200, answer("token-2", 3600));
        ClientCredentialTokens tokens(transport, clock, Cloud::azure(), principal());
        QCOMPARE(tokenOf(awaited(tokens.token({}))), QByteArray("token-1"));
        clock.advance(55min);
        QCOMPARE(tokenOf(awaited(tokens.token({}))), QByteArray("token-2"));
    }

    void token_ofAMinute_isUsedForHalfOfIt()
    {
        FakeTransport transport;
        TestClock clock;
        transport.expect("POST", kToken).answer(200, answer("token-1", 60));
        transport.expect("POST", kToken).answer(200, answer("token-2", 60));
        ClientCredentialTokens tokens(transport, clock, Cloud::azure(), principal());
        QCOMPARE(tokenOf(awaited(tokens.token({}))), QByteArray("token-1"));
        clock.advance(29s);
        QCOMPARE(tokenOf(awaited(tokens.token({}))), QByteArray("token-1"));
        clock.advance(2s);
        QCOMPARE(tokenOf(awaited(tokens.token({}))), QByteArray("token-2"));
    }

    void token_quotedLife_isUnderstood()
    {
        FakeTransport transport;
        TestClock clock;
        transport.expect("POST", kToken).answer(200, R"({"access_token":"t","expires_in":"3600"})");
        ClientCredentialTokens tokens(transport, clock, Cloud::azure(), principal());
        QCOMPARE(tokenOf(awaited(tokens.token({}))), QByteArray("t"));
        clock.advance(50min);
        QCOMPARE(tokenOf(awaited(tokens.token({}))), QByteArray("t"));
    }

    void token_renewalFailsForNow_keepsTheOldOneWhileItHolds()
    {
        FakeTransport transport;
        TestClock clock;
        transport.expect("POST", kToken).answer(200, answer("token-1", 3600));
        transport.expect("POST", kToken).answer(503);
        transport.expect("POST", kToken).fail({ .kind = ErrorKind::Unreachable });
        ClientCredentialTokens tokens(transport, clock, Cloud::azure(), principal());
        QCOMPARE(tokenOf(awaited(tokens.token({}))), QByteArray("token-1"));
        clock.advance(56min);
        QCOMPARE(tokenOf(awaited(tokens.token({}))), QByteArray("token-1"));
        clock.advance(5min);
        const auto result = awaited(tokens.token({}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Unreachable);
    }

    void token_refusedByTheService_isGotAnew()
    {
        FakeTransport transport;
        TestClock clock;
        transport.expect("POST", kToken).answer(200, answer("token-1"));
        transport.expect("POST", kToken).answer(200, answer("token-2"));
        ClientCredentialTokens tokens(transport, clock, Cloud::azure(), principal());
        QCOMPARE(tokenOf(awaited(tokens.token({}))), QByteArray("token-1"));
        tokens.invalidate();
        QCOMPARE(tokenOf(awaited(tokens.token({}))), QByteArray("token-2"));
    }

    void token_manyWaiting_shareOneRequest()
    {
        FakeTransport transport;
        TestClock clock;
        transport.expect("POST", kToken).answer(200, answer("token-1"));
        ClientCredentialTokens tokens(transport, clock, Cloud::azure(), principal());
        std::vector<Task<Result<Secret>>> waiting;
        for (int i = 0; i < 20; ++i)
            waiting.push_back(tokens.token({}));
        int got = 0;
        TaskScope scope;
        scope.run(whenAll(std::move(waiting)), [&got](std::vector<Result<Secret>> all) {
            for (const Result<Secret> &one : all)
                got += one && text(*one) == "token-1";
        });
        QTRY_COMPARE(got, 20);
        QCOMPARE(transport.sent().size(), 1);
    }

    void token_manyWaitingForAFailure_allGetIt()
    {
        FakeTransport transport;
        TestClock clock;
        transport.expect("POST", kToken).answer(401, refusal("invalid_client"));
        ClientCredentialTokens tokens(transport, clock, Cloud::azure(), principal());
        int refused = 0;
        TaskScope scope;
        for (int i = 0; i < 5; ++i) {
            scope.run(tokens.token({}), [&refused](Result<Secret> result) {
                refused += !result && result.error().kind == ErrorKind::SignInRequired;
            });
        }
        QTRY_COMPARE(refused, 5);
    }

    void token_firstAskerStops_othersStillGetIt()
    {
        FakeTransport transport;
        TestClock clock;
        transport.expect("POST", kToken).answer(200, answer("token-1"));
        ClientCredentialTokens tokens(transport, clock, Cloud::azure(), principal());
        std::stop_source stop;
        std::optional<ErrorKind> first;
        QByteArray second;
        TaskScope scope;
        scope.run(tokens.token(stop.get_token()), [&first](Result<Secret> result) {
            first = result ? ErrorKind::Local : result.error().kind;
        });
        scope.run(tokens.token({}), [&second](Result<Secret> result) {
            second = result ? text(*result) : QByteArray("<none>");
        });
        stop.request_stop();
        QTRY_COMPARE(second, QByteArray("token-1"));
        QCOMPARE(first, std::optional(ErrorKind::Cancelled));
    }

    void token_ownerGoesWhileWaiting_leavesNothing()
    {
        FakeTransport transport;
        TestClock clock;
        transport.expect("POST", kToken).neverAnswer();
        ClientCredentialTokens tokens(transport, clock, Cloud::azure(), principal());
        TaskScope scope;
        scope.run(tokens.token(scope.token()), [](Result<Secret>) { QFAIL("must not be called"); });
        QTest::qWait(0);
    }

    void token_refused_isDecidedByName_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, int status, const QByteArray &body, const QString &kind,
                            const QString &code) { QTest::newRow(name) << status << body << kind << code; };
        row("wrong secret", 401, refusal("invalid_client"), u"SignInRequired"_s, u"invalid_client"_s);
        row("the same with status 400", 400, refusal("invalid_client"), u"SignInRequired"_s,
            u"invalid_client"_s);
        row("unknown application", 400, refusal("unauthorized_client"), u"SignInRequired"_s,
            u"unauthorized_client"_s);
        row("wrong scope", 400, refusal("invalid_scope"), u"Invalid"_s, u"invalid_scope"_s);
        row("unknown name", 400, refusal("brand_new"), u"Service"_s, u"brand_new"_s);
        row("consent", 400, refusal("invalid_grant", R"("suberror":"consent_required",)"),
            u"SignInRequired"_s, u"invalid_grant"_s);
        row("busy", 503, refusal("temporarily_unavailable"), u"Service"_s, u"temporarily_unavailable"_s);
        row("throttled without body", 429, "", u"Throttled"_s, {});
        row("gateway", 502, "<html>", u"Service"_s, u"not-arm"_s);
        row("portal", 200, "<html>", u"Protocol"_s, u"not-arm"_s);
        row("unknown tenant", 404, "", u"NotFound"_s, {});
        row("malformed", 200, "{", u"Protocol"_s, u"json.syntax"_s);
        row("no token", 200, R"({"expires_in":3600})", u"Protocol"_s, u"json.content"_s);
        row("empty token", 200, R"({"access_token":"","expires_in":3600})", u"Protocol"_s, u"json.content"_s);
        row("token of another type", 200, R"({"access_token":7,"expires_in":3600})", u"Protocol"_s,
            u"json.content"_s);
    }

    void token_refused_isDecidedByName()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, kind);
        QFETCH(const QString, code);
        FakeTransport transport;
        TestClock clock;
        transport.expect("POST", kToken).answer(status, body);
        ClientCredentialTokens tokens(transport, clock, Cloud::azure(), principal());
        const auto result = awaited(tokens.token({}));
        QVERIFY(result && !*result);
        QCOMPARE(nameOf(result->error().kind), kind);
        QCOMPARE(result->error().code, code);
        QVERIFY2(!result->error().detail.contains(u"Trace ID"_s), qPrintable(result->error().detail));
    }

    void signIn_withoutTls_sendsNothing()
    {
        FakeTransport transport;
        TestClock clock;
        Cloud cloud = Cloud::azure();
        cloud.authority = QUrl(u"http://login.example"_s);
        ClientCredentialTokens tokens(transport, clock, cloud, principal());
        const auto result = awaited(tokens.token({}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().code, u"url.not-secure"_s);
        QVERIFY(transport.sent().isEmpty());
    }

    void tenant_thatIsNone_sendsNothing()
    {
        FakeTransport transport;
        TestClock clock;
        for (const QString &tenant : { QString(), u".."_s, u"a/b"_s, u"a?b"_s, u"a@b"_s }) {
            ClientCredentialTokens tokens(transport, clock, Cloud::azure(),
                                          { .tenantId = tenant, .clientId = u"c"_s });
            const auto result = awaited(tokens.token({}));
            QVERIFY(result && !*result);
            QCOMPARE(result->error().kind, ErrorKind::Invalid);
        }
        QVERIFY(transport.sent().isEmpty());
    }

    void credentials_inEveryCase_areNeverLoggedNorTold()
    {
        const LogCatcher log;
        FakeTransport transport;
        TestClock clock;
        transport.expect("POST", kToken).answer(200, answer("eyJsecret.token.1"));
        transport.expect("POST", kToken)
            .answer(
                400,
                R"({"error":"invalid_client","error_description":"client_secret=s3cr3t~V&lue=+% was wrong, also eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.sig"})");
        ClientCredentialTokens tokens(transport, clock, Cloud::azure(), principal());
        QVERIFY(awaited(tokens.token({})));
        tokens.invalidate();
        const auto result = awaited(tokens.token({}));
        QVERIFY(result && !*result);
        const Error error = result->error();
        for (const QString &told :
             { error.detail, error.code, error.subject, error.requestId, LogCatcher::text() }) {
            QVERIFY2(!told.contains(u"s3cr3t"_s), qPrintable(told));
            QVERIFY2(!told.contains(u"eyJ"_s), qPrintable(told));
        }
    }

    void deviceCode_wholeWay_asksShowsAndWaits()
    {
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        transport.expect("POST", kDevice + u"?mkt=nl"_s)
            .answer(200, deviceAnswer())
            .check([](const net::HttpRequest &sent) {
                const QHash<QString, QString> expected { { u"client_id"_s, u"app-2"_s },
                                                         { u"scope"_s, kScopes },
                                                         { u"claims"_s, kCapability } };
                QCOMPARE(form(sent), expected);
            });
        transport.expect("POST", kToken)
            .answer(400, refusal("authorization_pending"))
            .check([](const net::HttpRequest &sent) {
                const QHash<QString, QString> expected {
                    { u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s },
                    { u"client_id"_s, u"app-2"_s },
                    { u"claims"_s, kCapability },
                    { u"device_code"_s, u"device-secret"_s }
                };
                QCOMPARE(form(sent), expected);
            });
        transport.expect("POST", kToken).answer(400, refusal("slow_down"));
        transport.expect("POST", kToken).answer(400, refusal("authorization_pending"));
        transport.expect("POST", kToken).answer(400, refusal("slow_down"));
        transport.expect("POST", kToken).answer(200, answer("token-1", 3600, "refresh-1"));
        DeviceCodeSignIn device(transport, clock, Cloud::azure(), u"tenant-1"_s, u"app-2"_s);
        const QDateTime before = clock.now();
        DeviceCodePrompt shown;

        const auto result = awaited(device.signIn(
            { .language = u"nl"_s }, [&shown](const DeviceCodePrompt &prompt) { shown = prompt; }, {}));

        QVERIFY(result && *result);
        QVERIFY(transport.isExhausted());
        QCOMPARE(shown.userCode, u"ABCD1234"_s);
        QCOMPARE(shown.verificationUrl, QUrl(u"https://microsoft.com/devicelogin"_s));
        QCOMPARE(shown.message, u"Open the page and enter the code."_s);
        QCOMPARE(shown.expires, before.addSecs(900));
        const QList<milliseconds> waits { 5s, 5s, 10s, 10s, 15s };
        QCOMPARE(clock.sleeps(), waits);
        QCOMPARE(text((*result)->accessToken), QByteArray("token-1"));
        QCOMPARE(text((*result)->refreshToken), QByteArray("refresh-1"));
        const Person someone { u"someone@example.com"_s, u"object-1"_s, u"tenant-1"_s };
        QCOMPARE((*result)->who, someone);
    }

    void deviceCode_idTokenOfSomebodyElse_isRefused_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("other application") << idToken("app-9");
        QTest::newRow("other tenant's issuer")
            << idToken("app-2", "tenant-1", "https://login.microsoftonline.com/tenant-9/v2.0");
        QTest::newRow("no tenant") << idToken("app-2", "");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("not three parts") << QByteArray("e30.e30");
        QTest::newRow("not JSON") << QByteArray("e30.AAAA.c2ln");
    }

    void deviceCode_idTokenOfSomebodyElse_isRefused()
    {
        QFETCH(const QByteArray, token);
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        transport.expect("POST", kDevice).answer(200, deviceAnswer());
        transport.expect("POST", kToken)
            .answer(200, "{\"access_token\":\"t\",\"expires_in\":3600,\"id_token\":\"" + token + "\"}");
        DeviceCodeSignIn device(transport, clock, Cloud::azure(), u"tenant-1"_s, u"app-2"_s);
        const auto result = awaited(device.signIn({}, {}, {}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().code, u"id-token"_s);
    }

    void deviceCode_refused_isTold_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<QString>("code");
        QTest::newRow("declined") << QByteArray("authorization_declined") << u"authorization_declined"_s;
        QTest::newRow("declined, RFC") << QByteArray("access_denied") << u"authorization_declined"_s;
        QTest::newRow("expired") << QByteArray("expired_token") << u"expired_token"_s;
        QTest::newRow("expired, old name") << QByteArray("code_expired") << u"expired_token"_s;
        QTest::newRow("unknown code") << QByteArray("bad_verification_code") << u"bad_verification_code"_s;
        QTest::newRow("something new") << QByteArray("brand_new") << u"brand_new"_s;
    }

    void deviceCode_refused_isTold()
    {
        QFETCH(const QByteArray, error);
        QFETCH(const QString, code);
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        transport.expect("POST", kDevice).answer(200, deviceAnswer());
        transport.expect("POST", kToken).answer(400, refusal(error));
        DeviceCodeSignIn device(transport, clock, Cloud::azure(), u"tenant-1"_s, u"app-2"_s);
        const auto result = awaited(device.signIn({}, {}, {}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::SignInRequired);
        QCOMPARE(result->error().code, code);
    }

    void deviceCode_neverEntered_expires()
    {
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        transport.expect("POST", kDevice)
            .answer(200, deviceAnswer("https://microsoft.com/devicelogin", "\"interval\":300,"));
        transport.expect("POST", kToken).answer(400, refusal("authorization_pending"));
        transport.expect("POST", kToken).answer(400, refusal("authorization_pending"));
        DeviceCodeSignIn device(transport, clock, Cloud::azure(), u"tenant-1"_s, u"app-2"_s);
        const auto result = awaited(device.signIn({}, {}, {}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::SignInRequired);
        QCOMPARE(result->error().code, u"expired_token"_s);
    }

    void deviceCode_networkGoesForAWhile_isSurvived()
    {
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        transport.expect("POST", kDevice).answer(200, deviceAnswer());
        transport.expect("POST", kToken).fail({ .kind = ErrorKind::Unreachable });
        transport.expect("POST", kToken).fail({ .kind = ErrorKind::Timeout });
        transport.expect("POST", kToken).answer(502);
        transport.expect("POST", kToken).answer(200, answer("token-1"));
        DeviceCodeSignIn device(transport, clock, Cloud::azure(), u"tenant-1"_s, u"app-2"_s);
        const auto result = awaited(device.signIn({}, {}, {}));
        QVERIFY(result && *result);
        const QList<milliseconds> waits { 5s, 10s, 20s, 40s };
        QCOMPARE(clock.sleeps(), waits);
    }

    void deviceCode_answerThatCannotBeUsed_isProtocol_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("script address") << deviceAnswer("javascript:alert(1)");
        QTest::newRow("file address") << deviceAnswer("file:///etc/passwd");
        QTest::newRow("plain http") << deviceAnswer("http://evil.example/");
        QTest::newRow("user information") << deviceAnswer("https://microsoft.com@evil.example/");
        QTest::newRow("no address") << QByteArray(R"({"user_code":"A","device_code":"B","expires_in":900})");
        QTest::newRow("no code") << QByteArray(
            "{\"device_code\":\"B\",\"expires_in\":900,\"verification_uri\":\"https://a.example\"}");
        QTest::newRow("malformed") << QByteArray("{");
    }

    void deviceCode_answerThatCannotBeUsed_isProtocol()
    {
        QFETCH(const QByteArray, body);
        FakeTransport transport;
        TestClock clock;
        transport.expect("POST", kDevice).answer(200, body);
        DeviceCodeSignIn device(transport, clock, Cloud::azure(), u"tenant-1"_s, u"app-2"_s);
        bool shown = false;
        const auto result =
            awaited(device.signIn({}, [&shown](const DeviceCodePrompt &) { shown = true; }, {}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Protocol);
        QVERIFY(!shown);
    }

    void deviceCode_stopWhileWaiting_isCancelled()
    {
        FakeTransport transport;
        TestClock clock;
        transport.expect("POST", kDevice).answer(200, deviceAnswer());
        DeviceCodeSignIn device(transport, clock, Cloud::azure(), u"tenant-1"_s, u"app-2"_s);
        std::stop_source stop;
        std::optional<ErrorKind> ended;
        TaskScope scope;
        scope.run(device.signIn({}, {}, stop.get_token()),
                  [&ended](const Result<Grant> &end) { ended = end ? ErrorKind::Local : end.error().kind; });
        QTRY_COMPARE(clock.sleeping(), 1);
        stop.request_stop();
        QTRY_COMPARE(ended, std::optional(ErrorKind::Cancelled));
    }

    void person_tokenNearItsEnd_isRefreshedAndTheRefreshTokenReplaced()
    {
        FakeTransport transport;
        TestClock clock;
        transport.expect("POST", kToken)
            .answer(200, answer("token-2", 3600, "refresh-2"))
            .check([](const net::HttpRequest &sent) {
                const QHash<QString, QString> expected { { u"grant_type"_s, u"refresh_token"_s },
                                                         { u"client_id"_s, u"app-2"_s },
                                                         { u"scope"_s, kScopes },
                                                         { u"claims"_s, kCapability },
                                                         { u"refresh_token"_s, u"refresh-1"_s } };
                QCOMPARE(form(sent), expected);
            });
        transport.expect("POST", kToken)
            .answer(200, answer("token-3", 3600))
            .check([](const net::HttpRequest &sent) {
                QCOMPARE(form(sent).value(u"refresh_token"_s), u"refresh-2"_s);
            });
        transport.expect("POST", kToken)
            .answer(400, refusal("invalid_grant", R"("suberror":"token_expired",)"));
        QByteArrayList kept;
        PersonTokens tokens(transport, clock, Cloud::azure(), u"tenant-1"_s, u"app-2"_s,
                            [&kept](const Secret &token) { kept.append(text(token)); });
        tokens.adopt({}, signedIn());
        net::TokenSource &home = tokens.tenant({});
        QCOMPARE(tokenOf(awaited(home.token({}))), QByteArray("token-1"));
        clock.advance(56min);
        QCOMPARE(tokenOf(awaited(home.token({}))), QByteArray("token-2"));
        clock.advance(56min);
        QCOMPARE(tokenOf(awaited(home.token({}))), QByteArray("token-3"));
        clock.advance(61min);
        const auto revoked = awaited(home.token({}));
        QVERIFY(revoked && !*revoked);
        QCOMPARE(revoked->error().kind, ErrorKind::SignInRequired);
        QCOMPARE(revoked->error().code, u"invalid_grant"_s);
        QVERIFY(revoked->error().detail.contains(u"token_expired"_s));
        const auto afterwards = awaited(home.token({}));
        QCOMPARE(afterwards->error().code, u"sign-in.needed"_s);
        QCOMPARE(transport.sent().size(), 3);
        const QByteArrayList expected { "refresh-1", "refresh-2", "" };
        QCOMPARE(kept, expected); // the last: forget it
    }

    void person_nobodySignedIn_needsSignIn()
    {
        FakeTransport transport;
        TestClock clock;
        PersonTokens tokens(transport, clock, Cloud::azure(), u"tenant-1"_s, u"app-2"_s, {});
        const auto result = awaited(tokens.tenant({}).token({}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::SignInRequired);
    }

    void person_secondTenant_usesTheSameRefreshToken()
    {
        FakeTransport transport;
        TestClock clock;
        transport.expect("POST", u"https://login.microsoftonline.com/tenant-2/oauth2/v2.0/token"_s)
            .answer(200, answer("token-of-2", 3600, "refresh-2"))
            .check([](const net::HttpRequest &sent) {
                QCOMPARE(form(sent).value(u"refresh_token"_s), u"refresh-1"_s);
            });
        PersonTokens tokens(transport, clock, Cloud::azure(), u"tenant-1"_s, u"app-2"_s, {});
        tokens.adopt(u"tenant-1"_s, signedIn());
        QCOMPARE(tokenOf(awaited(tokens.tenant(u"TENANT-2"_s).token({}))), QByteArray("token-of-2"));
        QCOMPARE(tokenOf(awaited(tokens.tenant(u"tenant-1"_s).token({}))), QByteArray("token-1"));
    }

    void person_tenantThatWantsMore_failsAloneAndSaysWhatItWants()
    {
        FakeTransport transport;
        TestClock clock;
        const QString other = u"https://login.microsoftonline.com/tenant-2/oauth2/v2.0/token"_s;
        transport.expect("POST", other)
            .answer(400,
                    refusal("interaction_required",
                            "\"suberror\":\"basic_action\",\"claims\":\"{\\\"a\\\":1}\","));
        PersonTokens tokens(transport, clock, Cloud::azure(), u"tenant-1"_s, u"app-2"_s, {});
        tokens.adopt({}, signedIn());
        const auto refused = awaited(tokens.tenant(u"tenant-2"_s).token({}));
        QVERIFY(refused && !*refused);
        QCOMPARE(refused->error().kind, ErrorKind::SignInRequired);
        QCOMPARE(refused->error().code, u"interaction_required"_s);
        QCOMPARE(tokens.claimsWanted(u"tenant-2"_s), u"{\"a\":1}"_s);
        QCOMPARE(tokens.claimsWanted({}), QString());
        QCOMPARE(tokenOf(awaited(tokens.tenant({}).token({}))), QByteArray("token-1"));
        tokens.adopt(u"tenant-2"_s, signedIn());
        QCOMPARE(tokens.claimsWanted(u"tenant-2"_s), QString());
        QCOMPARE(tokenOf(awaited(tokens.tenant(u"tenant-2"_s).token({}))), QByteArray("token-1"));
    }

    void person_refusal_endsTheSessionOnlyWhenItMeansThePerson_data()
    {
        QTest::addColumn<QString>("tenant");
        QTest::addColumn<QByteArray>("suberror");
        QTest::addColumn<bool>("isOver");
        QTest::newRow("guest, conditional access") << u"tenant-2"_s << QByteArray("message_only") << false;
        QTest::newRow("guest, consent") << u"tenant-2"_s << QByteArray("consent_required") << false;
        QTest::newRow("guest, basic action") << u"tenant-2"_s << QByteArray("basic_action") << false;
        QTest::newRow("guest, a new word") << u"tenant-2"_s << QByteArray("brand_new") << false;
        QTest::newRow("guest, no word") << u"tenant-2"_s << QByteArray() << false;
        QTest::newRow("guest, the token is bad") << u"tenant-2"_s << QByteArray("bad_token") << true;
        QTest::newRow("guest, the token is old") << u"tenant-2"_s << QByteArray("token_expired") << true;
        QTest::newRow("home, no word") << u"tenant-1"_s << QByteArray() << true;
        QTest::newRow("home, the token is bad") << u"tenant-1"_s << QByteArray("bad_token") << true;
        QTest::newRow("home, conditional access") << u"tenant-1"_s << QByteArray("message_only") << false;
        QTest::newRow("home, consent") << u"tenant-1"_s << QByteArray("consent_required") << false;
    }

    void person_refusal_endsTheSessionOnlyWhenItMeansThePerson()
    {
        QFETCH(const QString, tenant);
        QFETCH(const QByteArray, suberror);
        QFETCH(const bool, isOver);
        FakeTransport transport;
        TestClock clock;
        const QByteArray more = suberror.isEmpty() ? suberror : "\"suberror\":\"" + suberror + "\",";
        transport.expect("POST", u"https://login.microsoftonline.com/%1/oauth2/v2.0/token"_s.arg(tenant))
            .answer(400, refusal("invalid_grant", more));
        QByteArrayList kept;
        PersonTokens tokens(transport, clock, Cloud::azure(), u"tenant-1"_s, u"app-2"_s,
                            [&kept](const Secret &token) { kept.append(text(token)); });
        tokens.restore(Secret("refresh-1"));
        const auto refused = awaited(tokens.tenant(tenant).token({}));
        QVERIFY(refused && !*refused);
        QCOMPARE(refused->error().kind, ErrorKind::SignInRequired);
        QCOMPARE(tokens.refreshToken().isEmpty(), isOver);
        QCOMPARE(kept, isOver ? QByteArrayList { "" } : QByteArrayList());
    }

    void person_claimsChallenge_isPartOfTheNextRequestOnly()
    {
        FakeTransport transport;
        TestClock clock;
        transport.expect("POST", kToken)
            .answer(200, answer("token-2", 3600, "refresh-2"))
            .check([](const net::HttpRequest &sent) {
                QCOMPARE(form(sent).value(u"claims"_s),
                         uR"({"access_token":{"nbf":{"essential":true},"xms_cc":{"values":["CP1"]}}})"_s);
            });
        transport.expect("POST", kToken)
            .answer(200, answer("token-3", 3600))
            .check(
                [](const net::HttpRequest &sent) { QCOMPARE(form(sent).value(u"claims"_s), kCapability); });
        PersonTokens tokens(transport, clock, Cloud::azure(), u"tenant-1"_s, u"app-2"_s, {});
        tokens.adopt({}, signedIn());
        tokens.tenant({}).challenged(uR"({"access_token":{"nbf":{"essential":true}}})"_s);
        QCOMPARE(tokenOf(awaited(tokens.tenant({}).token({}))), QByteArray("token-2"));
        tokens.tenant({}).invalidate();
        QCOMPARE(tokenOf(awaited(tokens.tenant({}).token({}))), QByteArray("token-3"));
    }

    void clientAssertion_forACertificate_isExactlyThis_data()
    {
        QTest::addColumn<QUrl>("authority");
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<QString>("thumbprint");
        QTest::addColumn<QString>("digest");
        const QUrl entra(u"https://login.microsoftonline.com"_s);
        QTest::newRow("today") << entra << u"PS256"_s << u"x5t#S256"_s
                               << u"ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0"_s; // of "abc"
        QTest::newRow("ADFS") << QUrl(u"https://adfs.example/adfs"_s) << u"RS256"_s << u"x5t"_s
                              << u"qZk-NkcGgWq6PiVxeFDCbJzQ2J0"_s;
    }

    void clientAssertion_forACertificate_isExactlyThis()
    {
        QFETCH(const QUrl, authority);
        QFETCH(const QString, algorithm);
        QFETCH(const QString, thumbprint);
        QFETCH(const QString, digest);
        FakeTransport transport;
        TestClock clock;
        Cloud cloud = Cloud::azure();
        cloud.authority = authority;
        const QString target = authority.toString()
            + (authority.path().isEmpty() ? u"/tenant-1"_s : QString()) + u"/oauth2/v2.0/token"_s;
        QHash<QString, QString> sentForm;
        transport.expect("POST", target)
            .answer(200, answer("token-1"))
            .check([&sentForm](const net::HttpRequest &sent) { sentForm = form(sent); });
        QByteArray signedText;
        ServicePrincipal application { .tenantId = u"tenant-1"_s, .clientId = u"app-1"_s };
        application.certificate =
            ClientCertificate { .der = "abc", .sign = [&signedText](AssertionAlgorithm, QByteArrayView text) {
                                   signedText = text.toByteArray();
                                   return Result<QByteArray>(QByteArray("signature"));
                               } };
        ClientCredentialTokens tokens(transport, clock, cloud, std::move(application));
        QCOMPARE(tokenOf(awaited(tokens.token({}))), QByteArray("token-1"));

        QVERIFY(!sentForm.contains(u"client_secret"_s));
        QCOMPARE(sentForm.value(u"client_assertion_type"_s),
                 u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s);
        const QByteArrayList parts = sentForm.value(u"client_assertion"_s).toLatin1().split('.');
        QCOMPARE(parts.size(), 3);
        QCOMPARE(signedText, parts.at(0) + '.' + parts.at(1));
        const auto json = [](const QByteArray &part) {
            return QJsonDocument::fromJson(QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding))
                .object();
        };
        const QJsonObject header = json(parts.at(0));
        QCOMPARE(header.value(u"alg"_s).toString(), algorithm);
        QCOMPARE(header.value(thumbprint).toString(), digest);
        const QJsonObject claims = json(parts.at(1));
        QCOMPARE(claims.value(u"aud"_s).toString(), target);
        QCOMPARE(claims.value(u"iss"_s).toString(), u"app-1"_s);
        QCOMPARE(claims.value(u"sub"_s).toString(), u"app-1"_s);
        QCOMPARE(claims.value(u"nbf"_s).toInteger(), clock.now().toSecsSinceEpoch());
        QCOMPARE(claims.value(u"exp"_s).toInteger(), clock.now().toSecsSinceEpoch() + 600);
        QVERIFY(!claims.value(u"jti"_s).toString().isEmpty());
    }

private:
    static Grant signedIn()
    {
        return { .accessToken = Secret("token-1"), .refreshToken = Secret("refresh-1"), .life = 3600s };
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
