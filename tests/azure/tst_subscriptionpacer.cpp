// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/arm/subscriptionpacer.h"
#include "net/policies/policies.h"
#include "support/awaited.h"
#include "support/faketransport.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::azure;
using namespace std::chrono_literals;
using slipway::test::awaited;
using slipway::test::FakeTransport;
using slipway::test::TestClock;
using std::chrono::milliseconds;

namespace {

const auto kA = u"/subscriptions/A/things?api-version=1"_s;
const auto kB = u"/subscriptions/B/things?api-version=1"_s;

net::HttpRequest request(const QByteArray &method, const QString &target)
{
    return { .method = method, .url = QUrl(u"https://arm.example"_s + target) };
}

} // namespace

class TestSubscriptionPacer : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void send_ordinaryAnswers_neverWait()
    {
        FakeTransport transport;
        TestClock clock;
        SubscriptionPacer pacer(transport, clock);
        for (int i = 0; i < 5; ++i) {
            transport.expect("GET", kA).answer(200, {},
                                               { { "x-ms-ratelimit-remaining-subscription-reads", "3749" } });
            QVERIFY(awaited(pacer.send(request("GET", kA), {})));
        }
        QVERIFY(clock.sleeps().isEmpty());
    }

    void send_afterThrottling_onlyThatSubscriptionWaits_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<milliseconds>("wait");
        QTest::newRow("seconds") << 429 << QByteArray("17") << milliseconds(17s);
        QTest::newRow("date") << 429 << QByteArray("Fri, 02 Jan 2026 03:04:35 GMT") << milliseconds(30s);
        QTest::newRow("unavailable") << 503 << QByteArray("4") << milliseconds(4s);
    }

    void send_afterThrottling_onlyThatSubscriptionWaits()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, retryAfter);
        QFETCH(const milliseconds, wait);
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        SubscriptionPacer pacer(transport, clock);
        transport.expect("GET", kA).answer(status, {}, { { "Retry-After", retryAfter } });
        QVERIFY(awaited(pacer.send(request("GET", kA), {})));
        transport.expect("GET", kB).answer(200);
        QVERIFY(awaited(pacer.send(request("GET", kB), {})));
        QVERIFY2(clock.sleeps().isEmpty(), "another subscription must not wait");
        transport.expect("GET", u"/Subscriptions/a/other?api-version=1"_s).answer(200);
        QVERIFY(awaited(pacer.send(request("GET", u"/Subscriptions/a/other?api-version=1"_s), {})));
        QCOMPARE(clock.sleeps(), QList<milliseconds> { wait });
    }

    void send_readsThrottled_writesGoOn()
    {
        FakeTransport transport;
        TestClock clock;
        SubscriptionPacer pacer(transport, clock);
        transport.expect("GET", kA).answer(429, {}, { { "Retry-After", "60" } });
        transport.expect("PUT", kA).answer(200);
        QVERIFY(awaited(pacer.send(request("GET", kA), {})));
        QVERIFY(awaited(pacer.send(request("PUT", kA), {})));
        QVERIFY(clock.sleeps().isEmpty());
    }

    void send_closedForLong_isThrottledWithoutAsking()
    {
        FakeTransport transport;
        TestClock clock;
        SubscriptionPacer pacer(transport, clock);
        transport.expect("GET", kA).answer(429, {}, { { "Retry-After", "1200" } });
        QVERIFY(awaited(pacer.send(request("GET", kA), {})));
        const auto answer = awaited(pacer.send(request("GET", kA), {}));
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ErrorKind::Throttled);
        QCOMPARE(answer->error().retryAfter, std::optional<std::chrono::seconds>(1200));
        QCOMPARE(transport.sent().size(), 1);
    }

    /// Who is not asked takes no turn: when the time has come, nobody waits for them.
    void send_refusedMeanwhile_delaysNobodyLater()
    {
        FakeTransport transport;
        TestClock clock;
        SubscriptionPacer pacer(transport, clock);
        transport.expect("GET", kA).answer(
            429, {}, { { "Retry-After", "1200" }, { "x-ms-ratelimit-remaining-subscription-reads", "0" } });
        QVERIFY(awaited(pacer.send(request("GET", kA), {})));
        for (int i = 0; i < 10; ++i)
            QVERIFY(awaited(pacer.send(request("GET", kA), {})));
        clock.advance(1200s);
        transport.expect("GET", kA).answer(200);
        QVERIFY(awaited(pacer.send(request("GET", kA), {})));
        QVERIFY(clock.sleeps().isEmpty());
        QVERIFY(transport.isExhausted());
    }

    /// Both went out before either was answered.
    void send_twoThrottled_theLongerWaitHolds()
    {
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        SubscriptionPacer pacer(transport, clock);
        transport.expect("GET", kA)
            .answer(429, {}, { { "Retry-After", "5" } })
            .check([&pacer, &transport](const net::HttpRequest &) {
                transport.expect("GET", kA).answer(429, {}, { { "Retry-After", "60" } });
                QVERIFY(awaited(pacer.send(request("GET", kA), {})));
            });
        QVERIFY(awaited(pacer.send(request("GET", kA), {})));
        transport.expect("GET", kA).answer(200);
        QVERIFY(awaited(pacer.send(request("GET", kA), {})));
        QCOMPARE(clock.sleeps(), QList<milliseconds> { 60s });
    }

    void send_enoughLeftAgain_waitsNoMore()
    {
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        SubscriptionPacer pacer(transport, clock);
        for (const char *left : { "3", "200", "200" }) {
            transport.expect("GET", kA).answer(200, {},
                                               { { "x-ms-ratelimit-remaining-subscription-reads", left } });
            QVERIFY(awaited(pacer.send(request("GET", kA), {})));
        }
        clock.advance(SubscriptionPacer::kSpacing);
        for (int i = 0; i < 3; ++i) {
            transport.expect("GET", kA).answer(200);
            QVERIFY(awaited(pacer.send(request("GET", kA), {})));
        }
        QVERIFY(clock.sleeps().size() <= 1); // that of the turn which was taken before
    }

    void send_fewLeft_isSpacedOut_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<milliseconds>("spacing");
        const auto row = [](const char *name, const QByteArray &method, const QByteArray &header,
                            const QByteArray &value, milliseconds spacing) {
            QTest::newRow(name) << method << header << value << spacing;
        };
        row("reads", "GET", "x-ms-ratelimit-remaining-subscription-reads", "3", 100ms);
        row("reads over all", "GET", "x-ms-ratelimit-remaining-subscription-global-reads", "0", 100ms);
        row("writes", "PUT", "X-Ms-Ratelimit-Remaining-Subscription-Writes", "19", 100ms);
        row("deletes", "DELETE", "x-ms-ratelimit-remaining-subscription-deletes", "1", 100ms);
        row("another kind", "GET", "x-ms-ratelimit-remaining-subscription-writes", "1", 0ms);
        row("enough", "GET", "x-ms-ratelimit-remaining-subscription-reads", "20", 0ms);
        row("of a provider", "GET", "x-ms-ratelimit-remaining-resource",
            "Microsoft.Compute/GetOperation3Min;9,Microsoft.Compute/GetOperation30Min;29939", 1000ms);
        row("of a provider, the second", "GET", "x-ms-ratelimit-remaining-resource",
            "Microsoft.Compute/GetOperation3Min;14995,Microsoft.Compute/GetOperation30Min;9", 1000ms);
        row("nonsense", "GET", "x-ms-ratelimit-remaining-subscription-reads", "few", 0ms);
    }

    void send_fewLeft_isSpacedOut()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, value);
        QFETCH(const milliseconds, spacing);
        FakeTransport transport;
        TestClock clock;
        SubscriptionPacer pacer(transport, clock);
        for (int i = 0; i < 4; ++i)
            transport.expect(method, kA).answer(200, {}, { { header, value } });
        QVERIFY(awaited(pacer.send(request(method, kA), {})));
        QVERIFY(awaited(pacer.send(request(method, kA), {}))); // takes the first turn, at once
        TaskScope scope;
        for (int i = 0; i < 2; ++i)
            scope.run(pacer.send(request(method, kA), scope.token()), [](Result<net::HttpResponse>) {});
        const QList<milliseconds> expected =
            spacing.count() > 0 ? QList<milliseconds> { spacing, 2 * spacing } : QList<milliseconds> {};
        QCOMPARE(clock.sleeps(), expected);
        clock.advance(2 * spacing);
        QTRY_VERIFY(transport.isExhausted());
        QTRY_COMPARE(scope.unfinished(), 0);
    }

    void send_stopWhileWaiting_isCancelled()
    {
        FakeTransport transport;
        TestClock clock;
        SubscriptionPacer pacer(transport, clock);
        transport.expect("GET", kA).answer(429, {}, { { "Retry-After", "60" } });
        QVERIFY(awaited(pacer.send(request("GET", kA), {})));
        std::stop_source stop;
        std::optional<Result<net::HttpResponse>> result;
        TaskScope scope;
        scope.run(pacer.send(request("GET", kA), stop.get_token()),
                  [&result](Result<net::HttpResponse> answer) { result = std::move(answer); });
        QTRY_COMPARE(clock.sleeping(), 1);
        stop.request_stop();
        QTRY_VERIFY(result);
        QCOMPARE(result->error().kind, ErrorKind::Cancelled);
        QCOMPARE(transport.sent().size(), 1);
    }

    /// As in a session: the retries above wait what the answer asked for, and the pacer nothing more.
    void send_belowRetries_waitsOnce()
    {
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        SubscriptionPacer pacer(transport, clock);
        net::RetryPolicy retries(pacer, clock);
        transport.expect("GET", kA).answer(429, {}, { { "Retry-After", "12" } });
        transport.expect("GET", kA).answer(200);
        const auto answer = awaited(retries.send(request("GET", kA), {}));
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->status, 200);
        QCOMPARE(clock.sleeps(), QList<milliseconds> { 12s });
    }
};

QTEST_GUILESS_MAIN(TestSubscriptionPacer)
#include "tst_subscriptionpacer.moc"
