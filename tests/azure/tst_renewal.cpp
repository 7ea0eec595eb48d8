// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to tokens while they are being renewed, and once they are forgotten.
#include "azure/auth/cachedtoken.h"
#include "azure/auth/persontokens.h"
#include "base/async/event.h"
#include "support/awaited.h"
#include "support/faketransport.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QTest>
#include <QUrlQuery>

#include <deque>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::azure;
using namespace std::chrono_literals;
using slipway::test::awaited;
using slipway::test::FakeTransport;
using slipway::test::TestClock;

namespace {

constexpr auto kTokenOf = "https://login.microsoftonline.com/%1/oauth2/v2.0/token"_L1;
const auto kMore = uR"({"access_token":{"nbf":{"essential":true}}})"_s;

QString endpointOf(const QString &tenant)
{
    return QString(kTokenOf).arg(tenant);
}

QByteArray answer(const QByteArray &token, const QByteArray &refresh)
{
    return R"({"token_type":"Bearer","expires_in":3600,"access_token":")" + token + R"(","refresh_token":")"
        + refresh + "\"}";
}

const QByteArray kRefused = R"({"error":"invalid_grant","suberror":"bad_token"})";

QString field(const net::HttpRequest &request, const QString &name)
{
    return QUrlQuery(QString::fromLatin1(request.body)).queryItemValue(name, QUrl::FullyDecoded);
}

QByteArray text(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

QString told(const std::optional<Result<Secret>> &result)
{
    if (!result)
        return u"no end"_s;
    return *result ? QString::fromLatin1(text(**result)) : result->error().code;
}

Grant grant(const QByteArray &token, const QByteArray &refresh = {}, std::chrono::seconds life = 3600s)
{
    return { .accessToken = Secret(token), .refreshToken = Secret(refresh), .life = life };
}

/// How a renewal may end that somebody's sign-in has overtaken.
void addLateAnswers()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a token") << 200 << answer("old", "refresh-old");
    QTest::newRow("a refusal of the session") << 400 << kRefused;
    QTest::newRow("more is wanted") << 400 << QByteArray(R"({"error":"interaction_required"})");
    QTest::newRow("trouble") << 503 << QByteArray();
}

/// Two clocks that a test moves apart.
class TwoClocks final : public Clock
{
public:
    QDateTime wall { QDateTime({ 2026, 1, 2 }, { 3, 4, 5 }, Qt::UTC) };
    std::chrono::nanoseconds awake { 0 };

    QDateTime now() const override { return wall; }
    std::chrono::nanoseconds monotonic() const override { return awake; }
    Task<> sleep(std::chrono::milliseconds /*duration*/, std::stop_token /*stop*/) override { co_return; }
};

/// A renewal that ends when the test says so, or at once with what is in line.
struct Renewals
{
    std::deque<Result<Grant>> inLine {};
    Event *held = nullptr; ///< while it is waited for; set `holds` before
    bool holds = false;
    int asked = 0;

    CachedToken::Renew function()
    {
        return [this](std::stop_token stop) { return renewed(this, std::move(stop)); };
    }

private:
    // outlives: the test's own
    static Task<Result<Grant>> renewed(Renewals *self, std::stop_token /*stop*/)
    {
        ++self->asked;
        if (self->holds) {
            Event released;
            self->held = &released;
            co_await released;
            self->held = nullptr;
        }
        Result<Grant> next = std::move(self->inLine.front());
        self->inLine.pop_front();
        co_return std::move(next);
    }
};

} // namespace

class TestRenewal final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void cache_eitherClockIsPastItsEnd_renews();
    void cache_refusedWhileRenewalFailsForNow_isNotGivenAgain();
    void cache_renewalIsRefused_isToldThoughTheOldOneHolds();
    void cache_forgottenWhileRenewing_givesNothing();
    void cache_forgotten_asksNobody();
    void person_refreshTokenReplacedMeanwhile_isAskedWithTheNewOne();
    void person_challengedWhileRenewing_asksOnceMoreWithTheClaims();
    void person_refusalThatNamesNoClaims_wantsThoseOfTheChallenge();
    void person_signedInAfterAChallenge_isAskedForNoClaimsAnyMore();
    void person_signedInWhileRenewing_hasWhatThatBrought_data();
    void person_signedInWhileRenewing_hasWhatThatBrought();
    void person_signedInWhileAnotherTenantRenews_asksOnceMore_data();
    void person_signedInWhileAnotherTenantRenews_asksOnceMore();
    void person_forgottenWhileRenewing_keepsNothing();
    void person_forgotten_givesNoTokenOfAnyTenantAndTellsNobody();
    void program_challengedWhileRenewing_asksOnceMoreWithTheClaims();
    void program_absurdLife_isAWeekAtMost();
    void program_refused_tellsTheServicesOwnId();
};

/// The monotonic one stands still while a computer sleeps, and the wall clock may be set back.
void TestRenewal::cache_eitherClockIsPastItsEnd_renews()
{
    for (const bool isAsleep : { true, false }) {
        TwoClocks clock;
        Renewals renewals;
        renewals.inLine.emplace_back(grant("second"));
        CachedToken cache(clock, renewals.function());
        cache.keep(Secret("first"), 3600s);
        if (isAsleep) {
            clock.wall = clock.wall.addSecs(3600);
        } else {
            clock.awake += 1h;
            clock.wall = clock.wall.addSecs(-3600);
        }
        QCOMPARE(told(awaited(cache.token({}))), u"second"_s);
    }
}

void TestRenewal::cache_refusedWhileRenewalFailsForNow_isNotGivenAgain()
{
    TestClock clock;
    Renewals renewals { .holds = true };
    renewals.inLine.emplace_back(Error { .kind = ErrorKind::Unreachable, .code = u"test.lost"_s });
    CachedToken cache(clock, renewals.function());
    cache.keep(Secret("first"), 3600s);
    clock.advance(56min); // to be renewed, and good for some minutes
    std::optional<Result<Secret>> result;
    TaskScope scope;
    scope.run(cache.token({}), [&result](Result<Secret> end) { result.emplace(std::move(end)); });
    QVERIFY(renewals.held);
    cache.invalidate();
    renewals.held->fire();
    QTRY_VERIFY(result);
    QCOMPARE(told(result), u"test.lost"_s);
}

void TestRenewal::cache_renewalIsRefused_isToldThoughTheOldOneHolds()
{
    TestClock clock;
    Renewals renewals;
    renewals.inLine.emplace_back(Error { .kind = ErrorKind::SignInRequired, .code = u"test.refused"_s });
    CachedToken cache(clock, renewals.function());
    cache.keep(Secret("first"), 3600s);
    clock.advance(56min);
    QCOMPARE(told(awaited(cache.token({}))), u"test.refused"_s);
}

void TestRenewal::cache_forgottenWhileRenewing_givesNothing()
{
    TestClock clock;
    Renewals renewals { .holds = true };
    renewals.inLine.emplace_back(grant("late"));
    CachedToken cache(clock, renewals.function());
    std::optional<Result<Secret>> result;
    TaskScope scope;
    scope.run(cache.token({}), [&result](Result<Secret> end) { result.emplace(std::move(end)); });
    QVERIFY(renewals.held);
    cache.forget();
    renewals.held->fire();
    QTRY_VERIFY(result);
    QCOMPARE(told(result), u"sign-in.needed"_s);
}

void TestRenewal::cache_forgotten_asksNobody()
{
    TestClock clock;
    Renewals renewals;
    renewals.inLine.emplace_back(grant("another"));
    CachedToken cache(clock, renewals.function());
    cache.keep(Secret("first"), 3600s);
    cache.forget();
    QCOMPARE(told(awaited(cache.token({}))), u"sign-in.needed"_s);
    QCOMPARE(renewals.asked, 0);
}

/// One tenant's answer makes the refresh token void that another tenant's request has just gone out with.
void TestRenewal::person_refreshTokenReplacedMeanwhile_isAskedWithTheNewOne()
{
    FakeTransport transport;
    TestClock clock;
    QByteArrayList kept;
    PersonTokens tokens(transport, clock, Cloud::azure(), u"tenant-1"_s, u"app"_s,
                        [&kept](const Secret &token) { kept.append(text(token)); });
    tokens.restore(Secret("refresh-1"));
    transport.expect("POST", endpointOf(u"tenant-2"_s))
        .answer(400, kRefused)
        .check([&tokens](const net::HttpRequest &) {
            tokens.adopt(u"tenant-1"_s, grant("token-1", "refresh-2"));
        });
    transport.expect("POST", endpointOf(u"tenant-2"_s))
        .answer(200, answer("token-2", "refresh-3"))
        .check(
            [](const net::HttpRequest &sent) { QCOMPARE(field(sent, u"refresh_token"_s), u"refresh-2"_s); });
    QCOMPARE(told(awaited(tokens.tenant(u"tenant-2"_s).token({}))), u"token-2"_s);
    QCOMPARE(kept, (QByteArrayList { "refresh-2", "refresh-3" }));
}

void TestRenewal::person_challengedWhileRenewing_asksOnceMoreWithTheClaims()
{
    FakeTransport transport;
    TestClock clock;
    PersonTokens tokens(transport, clock, Cloud::azure(), u"tenant-1"_s, u"app"_s, {});
    tokens.restore(Secret("refresh-1"));
    net::TokenSource &home = tokens.tenant({});
    transport.expect("POST", endpointOf(u"tenant-1"_s))
        .answer(200, answer("plain", "refresh-2"))
        .check([&home](const net::HttpRequest &) { home.challenged(kMore); });
    transport.expect("POST", endpointOf(u"tenant-1"_s))
        .answer(200, answer("with claims", "refresh-3"))
        .check([](const net::HttpRequest &sent) {
            QVERIFY(field(sent, u"claims"_s).contains(u"nbf"_s));
            QCOMPARE(field(sent, u"refresh_token"_s), u"refresh-2"_s);
        });
    QCOMPARE(told(awaited(home.token({}))), u"with claims"_s);
    QVERIFY(transport.isExhausted());
}

void TestRenewal::person_refusalThatNamesNoClaims_wantsThoseOfTheChallenge()
{
    FakeTransport transport;
    TestClock clock;
    PersonTokens tokens(transport, clock, Cloud::azure(), u"tenant-1"_s, u"app"_s, {});
    tokens.restore(Secret("refresh-1"));
    tokens.tenant({}).challenged(kMore);
    transport.expect("POST", endpointOf(u"tenant-1"_s)).answer(400, R"({"error":"interaction_required"})");
    QCOMPARE(told(awaited(tokens.tenant({}).token({}))), u"interaction_required"_s);
    QCOMPARE(tokens.claimsWanted({}), kMore);
}

void TestRenewal::person_signedInAfterAChallenge_isAskedForNoClaimsAnyMore()
{
    FakeTransport transport;
    TestClock clock;
    PersonTokens tokens(transport, clock, Cloud::azure(), u"tenant-1"_s, u"app"_s, {});
    tokens.restore(Secret("refresh-1"));
    tokens.tenant({}).challenged(kMore);
    tokens.adopt({}, grant("token-1", "refresh-2"));
    QCOMPARE(told(awaited(tokens.tenant({}).token({}))), u"token-1"_s);
    tokens.tenant({}).invalidate();
    transport.expect("POST", endpointOf(u"tenant-1"_s))
        .answer(200, answer("token-2", "refresh-3"))
        .check([](const net::HttpRequest &sent) { QVERIFY(!field(sent, u"claims"_s).contains(u"nbf"_s)); });
    QCOMPARE(told(awaited(tokens.tenant({}).token({}))), u"token-2"_s);
}

void TestRenewal::person_signedInWhileRenewing_hasWhatThatBrought_data()
{
    addLateAnswers();
}

/// What was asked for before says nothing of who has come in since: neither its token nor its refusal.
void TestRenewal::person_signedInWhileRenewing_hasWhatThatBrought()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    FakeTransport transport;
    TestClock clock;
    QByteArrayList kept;
    PersonTokens tokens(transport, clock, Cloud::azure(), u"tenant-1"_s, u"app"_s,
                        [&kept](const Secret &token) { kept.append(text(token)); });
    tokens.restore(Secret("refresh-1"));
    transport.expect("POST", endpointOf(u"tenant-1"_s))
        .answer(status, body)
        .check([&tokens](const net::HttpRequest &) { tokens.adopt({}, grant("new", "refresh-new")); });
    QCOMPARE(told(awaited(tokens.tenant({}).token({}))), u"new"_s);
    QCoreApplication::processEvents(); // the answer that is late comes in
    QCOMPARE(told(awaited(tokens.tenant({}).token({}))), u"new"_s);
    QCOMPARE(text(tokens.refreshToken()), "refresh-new");
    QCOMPARE(kept, QByteArrayList { "refresh-new" });
    QCOMPARE(tokens.claimsWanted({}), QString());
    QVERIFY(transport.isExhausted());
}

void TestRenewal::person_signedInWhileAnotherTenantRenews_asksOnceMore_data()
{
    addLateAnswers();
}

void TestRenewal::person_signedInWhileAnotherTenantRenews_asksOnceMore()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    FakeTransport transport;
    TestClock clock;
    QByteArrayList kept;
    PersonTokens tokens(transport, clock, Cloud::azure(), u"tenant-1"_s, u"app"_s,
                        [&kept](const Secret &token) { kept.append(text(token)); });
    tokens.restore(Secret("refresh-1"));
    transport.expect("POST", endpointOf(u"tenant-2"_s))
        .answer(status, body)
        .check([&tokens](const net::HttpRequest &) { tokens.adopt({}, grant("new", "refresh-new")); });
    transport.expect("POST", endpointOf(u"tenant-2"_s))
        .answer(200, answer("token-2", "refresh-newer"))
        .check([](const net::HttpRequest &sent) {
            QCOMPARE(field(sent, u"refresh_token"_s), u"refresh-new"_s);
        });
    QCOMPARE(told(awaited(tokens.tenant(u"tenant-2"_s).token({}))), u"token-2"_s);
    QCOMPARE(kept, (QByteArrayList { "refresh-new", "refresh-newer" }));
    QCOMPARE(told(awaited(tokens.tenant({}).token({}))), u"new"_s);
    QVERIFY(transport.isExhausted());
}

/// The answer was on its way when the person signed out.
void TestRenewal::person_forgottenWhileRenewing_keepsNothing()
{
    FakeTransport transport;
    TestClock clock;
    QByteArrayList kept;
    PersonTokens tokens(transport, clock, Cloud::azure(), u"tenant-1"_s, u"app"_s,
                        [&kept](const Secret &token) { kept.append(text(token)); });
    tokens.restore(Secret("refresh-1"));
    transport.expect("POST", endpointOf(u"tenant-1"_s))
        .answer(200, answer("late", "refresh-2"))
        .check([&tokens](const net::HttpRequest &) { tokens.forget(); });
    QCOMPARE(told(awaited(tokens.tenant({}).token({}))), u"sign-in.needed"_s);
    QVERIFY(tokens.refreshToken().isEmpty());
    QVERIFY(kept.isEmpty());
}

void TestRenewal::person_forgotten_givesNoTokenOfAnyTenantAndTellsNobody()
{
    FakeTransport transport;
    TestClock clock;
    int times = 0;
    PersonTokens tokens(transport, clock, Cloud::azure(), u"tenant-1"_s, u"app"_s,
                        [&times](const Secret &) { ++times; });
    tokens.adopt({}, grant("token-1", "refresh-1"));
    tokens.adopt(u"tenant-2"_s, grant("token-2"));
    QCOMPARE(times, 1);
    tokens.forget();
    for (const QString &tenant : { QString(), u"tenant-2"_s })
        QCOMPARE(told(awaited(tokens.tenant(tenant).token({}))), u"sign-in.needed"_s);
    QCOMPARE(times, 1);
}

void TestRenewal::program_challengedWhileRenewing_asksOnceMoreWithTheClaims()
{
    FakeTransport transport;
    TestClock clock;
    ClientCredentialTokens tokens(
        transport, clock, Cloud::azure(),
        { .tenantId = u"tenant-1"_s, .clientId = u"app"_s, .secret = Secret("s3cret") });
    transport.expect("POST", endpointOf(u"tenant-1"_s))
        .answer(200, answer("plain", {}))
        .check([&tokens](const net::HttpRequest &) { tokens.challenged(kMore); });
    transport.expect("POST", endpointOf(u"tenant-1"_s))
        .answer(200, answer("with claims", {}))
        .check([](const net::HttpRequest &sent) { QVERIFY(field(sent, u"claims"_s).contains(u"nbf"_s)); });
    QCOMPARE(told(awaited(tokens.token({}))), u"with claims"_s);
    QVERIFY(transport.isExhausted());
}

void TestRenewal::program_absurdLife_isAWeekAtMost()
{
    FakeTransport transport;
    TestClock clock;
    ClientCredentialTokens tokens(
        transport, clock, Cloud::azure(),
        { .tenantId = u"tenant-1"_s, .clientId = u"app"_s, .secret = Secret("s3cret") });
    transport.expect("POST", endpointOf(u"tenant-1"_s))
        .answer(200, R"({"access_token":"first","expires_in":9223372036854775807})");
    transport.expect("POST", endpointOf(u"tenant-1"_s)).answer(200, answer("second", {}));
    QCOMPARE(told(awaited(tokens.token({}))), u"first"_s);
    clock.advance(24h * 7);
    QCOMPARE(told(awaited(tokens.token({}))), u"second"_s);
}

/// Support asks for it.
void TestRenewal::program_refused_tellsTheServicesOwnId()
{
    FakeTransport transport;
    TestClock clock;
    ClientCredentialTokens tokens(
        transport, clock, Cloud::azure(),
        { .tenantId = u"tenant-1"_s, .clientId = u"app"_s, .secret = Secret("s3cret") });
    transport.expect("POST", endpointOf(u"tenant-1"_s))
        .answer(401, R"({"error":"invalid_client","trace_id":"trace-1"})");
    const auto refused = awaited(tokens.token({}));
    QVERIFY(refused && !*refused);
    QCOMPARE(refused->error().requestId, u"trace-1"_s);
}

QTEST_GUILESS_MAIN(TestRenewal)
#include "tst_renewal.moc"
