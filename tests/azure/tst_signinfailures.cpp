// SPDX-License-Identifier: GPL-3.0-or-later
// What every way to get a token makes of what goes wrong: one table of ways, one of failures. What Azure
// Resource Manager's clients make of it is in tst_clientfailures.
#include "azure/auth/browsersignin.h"
#include "azure/auth/managedidentitytokens.h"
#include "azure/auth/persontokens.h"
#include "base/async/event.h"
#include "net/policies/policies.h"
#include "net/stream/streamerrors.h"
#include "support/awaited.h"
#include "support/logcatcher.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::azure;
using namespace slipway::test;
using namespace std::chrono_literals;

namespace {

const QByteArray kSecret = "s3cr3t-of-the-account";

/// A token service, which answers everything the same way, or never.
class Service final : public net::HttpTransport
{
public:
    std::optional<Result<net::HttpResponse>> before {}; ///< once
    std::optional<Result<net::HttpResponse>> always {};
    QList<net::HttpRequest> sent {};
    std::function<void()> asked {}; ///< called with each request

    Task<Result<net::HttpResponse>> send(net::HttpRequest request, std::stop_token stop) override
    {
        sent.append(request);
        if (asked)
            asked();
        if (const auto first = std::exchange(before, std::nullopt))
            co_return *first;
        if (always)
            co_return *always;
        Event stopped;
        const std::stop_callback wake(stop, [&stopped] { stopped.fire(); });
        co_await stopped;
        co_return Error { .kind = ErrorKind::Cancelled };
    }
};

net::HttpResponse answer(int status, const QByteArray &body, const net::HttpHeaders &headers = {})
{
    return { .status = status, .headers = headers, .body = body };
}

template <typename T>
Error ended(Task<Result<T>> task)
{
    const std::optional<Result<T>> result = awaited(std::move(task));
    if (!result)
        return { .code = u"test.endless"_s };
    return *result ? Error { .code = u"test.success"_s } : result->error();
}

/// What a browser does once somebody has signed in there.
class Browser final
{
public:
    void open(const QUrl &page)
    {
        const QUrlQuery query(page);
        const QUrl back(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        const QByteArray state = query.queryItemValue(u"state"_s, QUrl::FullyDecoded).toLatin1();
        m_socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(back.port()));
        m_socket.write("GET /?code=" + kSecret + "&state=" + state
                       + " HTTP/1.1\r\nHost: " + back.authority().toLatin1() + "\r\n\r\n");
    }

private:
    QTcpSocket m_socket;
};

struct Way
{
    const char *name = nullptr;
    std::function<Error(net::HttpTransport &http, Clock &clock, std::stop_token stop)> run {};
    bool asksMachine = false; ///< which is there before anybody is signed in, and is asked for long
};

const QList<Way> &ways()
{
    static const QList<Way> all {
        { .name = "program",
          .run =
              [](net::HttpTransport &http, Clock &clock, std::stop_token stop) {
                  ClientCredentialTokens tokens(
                      http, clock, Cloud::azure(),
                      { .tenantId = u"tenant"_s, .clientId = u"app"_s, .secret = Secret(kSecret) });
                  return ended(tokens.token(std::move(stop)));
              } },
        { .name = "person",
          .run =
              [](net::HttpTransport &http, Clock &clock, std::stop_token stop) {
                  PersonTokens tokens(http, clock, Cloud::azure(), u"tenant"_s, u"app"_s, {});
                  tokens.restore(Secret(kSecret));
                  return ended(tokens.tenant({}).token(std::move(stop)));
              } },
        { .name = "device code",
          .run =
              [](net::HttpTransport &http, Clock &clock, std::stop_token stop) {
                  DeviceCodeSignIn device(http, clock, Cloud::azure(), u"tenant"_s, u"app"_s);
                  return ended(device.signIn({}, {}, std::move(stop)));
              } },
        { .name = "browser",
          .run =
              [](net::HttpTransport &http, Clock & /*clock*/, std::stop_token stop) {
                  TestClock patient; // the person has all the time that there is
                  Browser browser;
                  BrowserSignIn signIn(http, patient, Cloud::azure(), u"tenant"_s, u"app"_s);
                  return ended(signIn.signIn(
                      {}, [&browser](const QUrl &page) { browser.open(page); }, std::move(stop)));
              } },
        { .name = "machine",
          .run =
              [](net::HttpTransport &http, Clock &clock, std::stop_token stop) {
                  ManagedIdentityTokens tokens(http, clock, Cloud::azure(), {});
                  return ended(tokens.token(std::move(stop)));
              },
          .asksMachine = true },
    };
    return all;
}

/// What app puts below them.
struct Stack
{
    Stack() { clock.setSleepsEndAtOnce(true); }

    Error run(const Way &way, std::stop_token stop = {}) { return way.run(retry, clock, std::move(stop)); }

    TestClock clock {};
    Service service {};
    net::LogPolicy log { service, clock };
    net::RetryPolicy retry { log, clock };
};

QString told(const Error &error)
{
    return nameOf(error.kind) + u' ' + error.code + u' ' + error.detail;
}

} // namespace

class TestSignInFailures final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void refusal_isSignInRequired_data() { addWays(); }
    void refusal_isSignInRequired();
    void noJson_isProtocol_data() { addWays(); }
    void noJson_isProtocol();
    void notFound_isTold_data() { addWays(); }
    void notFound_isTold();
    void throttled_forLong_isToldWithTheTime_data() { addWays(); }
    void throttled_forLong_isToldWithTheTime();
    void throttled_forSeconds_isWaitedFor_data() { addWays(); }
    void throttled_forSeconds_isWaitedFor();
    void brokenService_isToldInTheEnd_data() { addWays(); }
    void brokenService_isToldInTheEnd();
    void refusedConnection_isUnreachable_data() { addWays(); }
    void refusedConnection_isUnreachable();
    void silence_isToldAsSuch_data() { addWays(); }
    void silence_isToldAsSuch();
    void stopMeanwhile_isCancelled_data() { addWays(); }
    void stopMeanwhile_isCancelled();
    void credentials_areNeverLoggedNorTold_data() { addWays(); }
    void credentials_areNeverLoggedNorTold();

private:
    static void addWays()
    {
        QTest::addColumn<int>("way");
        for (int i = 0; i < ways().size(); ++i)
            QTest::newRow(ways().at(i).name) << i;
    }
};

void TestSignInFailures::refusal_isSignInRequired()
{
    QFETCH(const int, way);
    Stack stack;
    stack.service.always =
        answer(400, R"({"error":"unauthorized_client","error_description":"Unknown.","trace_id":"trace-1"})");
    const Error error = stack.run(ways().at(way));
    QVERIFY2(error.kind == ErrorKind::SignInRequired, qPrintable(told(error)));
    QCOMPARE(error.detail, u"Unknown."_s);
    QCOMPARE(error.requestId, u"trace-1"_s);
}

void TestSignInFailures::noJson_isProtocol()
{
    QFETCH(const int, way);
    Stack stack;
    stack.service.always = answer(200, R"({"access_token":)");
    const Error error = stack.run(ways().at(way));
    QVERIFY2(error.kind == ErrorKind::Protocol, qPrintable(told(error)));
}

void TestSignInFailures::notFound_isTold()
{
    QFETCH(const int, way);
    Stack stack;
    stack.service.always = answer(404, {});
    const Error error = stack.run(ways().at(way));
    const bool isTold = ways().at(way).asksMachine ? error.code == u"managed-identity.not-assigned"_s
                                                   : error.kind == ErrorKind::NotFound;
    QVERIFY2(isTold, qPrintable(told(error)));
}

void TestSignInFailures::throttled_forLong_isToldWithTheTime()
{
    QFETCH(const int, way);
    Stack stack;
    stack.service.always = answer(429, {}, { { "Retry-After", "900" } });
    const Error error = stack.run(ways().at(way));
    QVERIFY2(error.kind == ErrorKind::Throttled, qPrintable(told(error)));
    QCOMPARE(error.retryAfter, std::optional(900s));
}

void TestSignInFailures::throttled_forSeconds_isWaitedFor()
{
    QFETCH(const int, way);
    Stack stack;
    stack.service.before = answer(429, {}, { { "Retry-After", "7" } });
    stack.service.always = answer(400, R"({"error":"unauthorized_client"})");
    const Error error = stack.run(ways().at(way));
    QVERIFY2(error.kind == ErrorKind::SignInRequired, qPrintable(told(error)));
    QVERIFY(stack.clock.sleeps().contains(std::chrono::milliseconds(7s)));
}

void TestSignInFailures::brokenService_isToldInTheEnd()
{
    QFETCH(const int, way);
    Stack stack;
    stack.service.always = answer(503, "<html>Service Unavailable</html>");
    const Error error = stack.run(ways().at(way));
    QVERIFY2(error.kind == ErrorKind::Service, qPrintable(told(error)));
}

void TestSignInFailures::refusedConnection_isUnreachable()
{
    QFETCH(const int, way);
    Stack stack;
    stack.service.always = Error { .kind = ErrorKind::Unreachable, .code = net::codes::kConnectionRefused };
    const Error error = stack.run(ways().at(way));
    QVERIFY2(error.kind == ErrorKind::Unreachable, qPrintable(told(error)));
    QCOMPARE(stack.service.sent.size(), 1); // it would be refused again
}

/// The transport's own time is over; the machine's service would have answered within a second.
void TestSignInFailures::silence_isToldAsSuch()
{
    QFETCH(const int, way);
    Stack stack;
    stack.service.always = Error { .kind = ErrorKind::Timeout };
    const Error error = stack.run(ways().at(way));
    const bool isTold = ways().at(way).asksMachine ? error.code == u"managed-identity.none"_s
                                                   : error.kind == ErrorKind::Timeout;
    QVERIFY2(isTold, qPrintable(told(error)));
}

void TestSignInFailures::stopMeanwhile_isCancelled()
{
    QFETCH(const int, way);
    Stack stack;
    std::stop_source stop;
    QObject context;
    stack.service.asked = [&stop, &context] {
        QMetaObject::invokeMethod(
            &context, [&stop] { stop.request_stop(); }, Qt::QueuedConnection);
    };
    const Error error = stack.run(ways().at(way), stop.get_token());
    QVERIFY2(error.kind == ErrorKind::Cancelled, qPrintable(told(error)));
    QCOMPARE(stack.service.sent.size(), 1);
}

void TestSignInFailures::credentials_areNeverLoggedNorTold()
{
    QFETCH(const int, way);
    Stack stack;
    stack.service.always = answer(
        400, R"({"error":"unauthorized_client","error_description":"x","access_token":")" + kSecret + "\"}");
    const LogCatcher log;
    const Error error = stack.run(ways().at(way));
    QVERIFY(!LogCatcher::text().isEmpty());
    for (const QString &text : { LogCatcher::text(), told(error), error.subject, error.requestId })
        QVERIFY2(!text.contains(QString::fromLatin1(kSecret)), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestSignInFailures)
#include "tst_signinfailures.moc"
