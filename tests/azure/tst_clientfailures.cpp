// SPDX-License-Identifier: GPL-3.0-or-later
// What every method of every client makes of what goes wrong: one table of methods, one of failures.
#include "base/async/event.h"
#include "clientcalls.h"
#include "net/policies/policies.h"
#include "net/stream/streamerrors.h"
#include "support/logcatcher.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::test;
using namespace std::chrono_literals;

namespace {

const QByteArray kToken = "eyJ0eXAiOiJKV1Qi.t0ken.s1gnature";
const QByteArray kSecretOfTheAnswer = "answ3r-secret";

QByteArray armBody(const QByteArray &code)
{
    return R"({"error":{"code":")" + code + R"(","message":"It did not work."}})";
}

/// Azure, which answers everything the same way: first `before`, one each, then `always`; or never.
class Service final : public net::HttpTransport
{
public:
    QList<Result<net::HttpResponse>> before {};
    std::optional<Result<net::HttpResponse>> always {};
    QList<net::HttpRequest> sent {};

    Task<Result<net::HttpResponse>> send(net::HttpRequest request, std::stop_token stop) override
    {
        sent.append(request);
        if (!before.isEmpty())
            co_return before.takeFirst();
        if (always)
            co_return *always;
        Event stopped;
        const std::stop_callback wake(stop, [&stopped] { stopped.fire(); });
        co_await stopped;
        co_return Error { .kind = ErrorKind::Cancelled };
    }
};

/// A token that nobody may see.
class Tokens final : public net::TokenSource
{
public:
    Task<Result<Secret>> token(std::stop_token /*stop*/) override { co_return Secret(kToken); }
    void invalidate() override { }
};

/// What app puts below the clients, as far as failures notice it.
struct Stack
{
    Stack() { clock.setSleepsEndAtOnce(true); }

    CallEnd run(const ClientCall &call, std::stop_token stop = {})
    {
        return call.run(retry, clock, std::move(stop));
    }

    TestClock clock {};
    Service service {};
    Tokens tokens {};
    net::LogPolicy log { service, clock };
    net::BearerPolicy bearer { log, tokens, QUrl(u"https://arm.example"_s) };
    net::RetryPolicy retry { bearer, clock };
};

net::HttpResponse answer(int status, const QByteArray &body, const net::HttpHeaders &headers = {})
{
    return { .status = status, .headers = headers, .body = body };
}

/// "machines.get" for each method of each client below a folder that gives a Task<Result>.
QStringList methodsIn(const QString &folder)
{
    static const QRegularExpression kClass(u"^class (\\w+)[^;{]*\\n\\{(.*?)^(?:private:|\\};)"_s,
                                           QRegularExpression::MultilineOption
                                               | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kMethod(u"\\[\\[nodiscard\\]\\] Task<Result<[^;]*?>>\\s+(\\w+)\\("_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    QStringList methods;
    QDirIterator headers(folder, { u"*.h"_s }, QDir::Files);
    while (headers.hasNext()) {
        QFile header(headers.next());
        if (!header.open(QIODevice::ReadOnly))
            return {};
        QRegularExpressionMatchIterator classes = kClass.globalMatch(QString::fromUtf8(header.readAll()));
        while (classes.hasNext()) {
            const QRegularExpressionMatch one = classes.next();
            const QString client = one.captured(1).at(0).toLower() + one.captured(1).mid(1);
            QRegularExpressionMatchIterator all = kMethod.globalMatch(one.captured(2));
            while (all.hasNext())
                methods.append(client + u'.' + all.next().captured(1));
        }
    }
    return methods;
}

/// Methods that have other names in the list.
const QSet<QString> &namedOtherwise()
{
    static const QSet<QString> names { u"extensionCatalogue.publishers"_s, u"extensionCatalogue.types"_s,
                                       u"extensionCatalogue.systemOf"_s, u"machineChanges.run"_s, // by kind
                                       u"accounts.send"_s }; // passes on what the others ask
    return names;
}

QString told(const CallEnd &end)
{
    return end ? nameOf(end->kind) + u' ' + end->code + u' ' + end->detail : u"success"_s;
}

} // namespace

class TestClientFailures final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void methods_allOfThem_areListed();
    void serviceError_isItsError_data() { addMethods(); }
    void serviceError_isItsError();
    void noJson_isProtocol_data() { addMethods(); }
    void noJson_isProtocol();
    void notFound_isToldOrFine_data() { addMethods(); }
    void notFound_isToldOrFine();
    void throttled_forLong_isToldWithTheTime_data() { addMethods(); }
    void throttled_forLong_isToldWithTheTime();
    void throttled_forSeconds_isWaitedFor_data() { addMethods(); }
    void throttled_forSeconds_isWaitedFor();
    void brokenService_isAskedAgainWhereThatIsSafe_data() { addMethods(); }
    void brokenService_isAskedAgainWhereThatIsSafe();
    void refusedConnection_isUnreachableAtOnce_data() { addMethods(); }
    void refusedConnection_isUnreachableAtOnce();
    void silence_isTimeout_data() { addMethods(); }
    void silence_isTimeout();
    void stopMeanwhile_isCancelled_data() { addMethods(); }
    void stopMeanwhile_isCancelled();
    void credentials_areNeverLoggedNorTold_data() { addMethods(); }
    void credentials_areNeverLoggedNorTold();

private:
    static void addMethods()
    {
        QTest::addColumn<int>("method");
        const QList<ClientCall> &calls = clientCalls();
        for (int i = 0; i < calls.size(); ++i)
            QTest::newRow(calls.at(i).name) << i;
    }
    static const ClientCall &method(int index) { return clientCalls().at(index); }
};

void TestClientFailures::methods_allOfThem_areListed()
{
    QSet<QString> names;
    for (const ClientCall &call : clientCalls())
        names.insert(QString::fromLatin1(call.name));
    QCOMPARE(names.size(), clientCalls().size());
    int found = 0;
    for (const QString &folder : { u"accounts"_s, u"compute"_s, u"graph"_s, u"network"_s, u"prices"_s,
                                   u"resources"_s, u"subscriptions"_s }) {
        const QStringList methods = methodsIn(QStringLiteral(SLIPWAY_SOURCE_DIR "/src/azure/") + folder);
        for (const QString &name : methods) {
            QVERIFY2(names.contains(name) || namedOtherwise().contains(name), qPrintable(name));
            ++found;
        }
    }
    QCOMPARE_GE(found, 45);
}

void TestClientFailures::serviceError_isItsError()
{
    QFETCH(const int, method);
    Stack stack;
    stack.service.always =
        answer(403, armBody("AuthorizationFailed"), { { "x-ms-request-id", "request-1" } });
    const CallEnd end = stack.run(TestClientFailures::method(method));
    QVERIFY2(end, "must fail");
    QCOMPARE(end->kind, ErrorKind::Forbidden);
    QCOMPARE(end->code, u"AuthorizationFailed"_s);
    QVERIFY2(end->requestId.contains(u"request-1"_s), qPrintable(end->requestId));
}

void TestClientFailures::noJson_isProtocol()
{
    QFETCH(const int, method);
    const ClientCall &call = TestClientFailures::method(method);
    Stack stack;
    stack.service.always = answer(200, "{\"value\": [");
    const CallEnd end = stack.run(call);
    if (call.readsBody)
        QVERIFY2(end && end->kind == ErrorKind::Protocol, qPrintable(told(end)));
    else
        QVERIFY2(!end || end->kind == ErrorKind::Protocol, qPrintable(told(end)));
}

void TestClientFailures::notFound_isToldOrFine()
{
    QFETCH(const int, method);
    const ClientCall &call = TestClientFailures::method(method);
    Stack stack;
    stack.service.always = answer(404, armBody("ResourceNotFound"));
    const CallEnd end = stack.run(call);
    if (call.takesNotFound)
        QVERIFY2(!end, qPrintable(told(end)));
    else
        QVERIFY2(end && end->kind == ErrorKind::NotFound, qPrintable(told(end)));
}

void TestClientFailures::throttled_forLong_isToldWithTheTime()
{
    QFETCH(const int, method);
    Stack stack;
    stack.service.always = answer(429, armBody("TooManyRequests"), { { "Retry-After", "900" } });
    const CallEnd end = stack.run(TestClientFailures::method(method));
    QVERIFY2(end && end->kind == ErrorKind::Throttled, qPrintable(told(end)));
    QCOMPARE(end->retryAfter, std::optional(900s));
}

void TestClientFailures::throttled_forSeconds_isWaitedFor()
{
    QFETCH(const int, method);
    Stack stack;
    stack.service.before = { answer(429, armBody("TooManyRequests"), { { "Retry-After", "7" } }) };
    stack.service.always = answer(403, armBody("AuthorizationFailed"));
    const CallEnd end = stack.run(TestClientFailures::method(method));
    QVERIFY2(end && end->kind == ErrorKind::Forbidden, qPrintable(told(end)));
    QVERIFY(stack.clock.sleeps().contains(std::chrono::milliseconds(7s)));
    QCOMPARE_GE(stack.service.sent.size(), 2);
    QCOMPARE(stack.service.sent.at(0).method, stack.service.sent.at(1).method);
}

void TestClientFailures::brokenService_isAskedAgainWhereThatIsSafe()
{
    QFETCH(const int, method);
    Stack stack;
    stack.service.always = answer(503, "<html>Service Unavailable</html>");
    const CallEnd end = stack.run(TestClientFailures::method(method));
    QVERIFY2(end && end->kind == ErrorKind::Service, qPrintable(told(end)));
    if (stack.service.sent.constFirst().isIdempotent())
        QCOMPARE_GE(stack.service.sent.size(), net::RetryOptions().tries);
    else
        QCOMPARE(stack.service.sent.size(), 1); // it might be done twice
}

void TestClientFailures::refusedConnection_isUnreachableAtOnce()
{
    QFETCH(const int, method);
    Stack stack;
    stack.service.always = Error { .kind = ErrorKind::Unreachable, .code = net::codes::kConnectionRefused };
    const CallEnd end = stack.run(TestClientFailures::method(method));
    QVERIFY2(end && end->kind == ErrorKind::Unreachable, qPrintable(told(end)));
    if (TestClientFailures::method(method).isPatient)
        return; // an operation may go on for as long as the network is away
    for (const net::HttpRequest &request : std::as_const(stack.service.sent)) {
        QCOMPARE(
            std::count_if(stack.service.sent.cbegin(), stack.service.sent.cend(),
                          [&request](const net::HttpRequest &other) { return other.url == request.url; }),
            1);
    }
}

void TestClientFailures::silence_isTimeout()
{
    QFETCH(const int, method);
    Stack stack;
    stack.service.always =
        Error { .kind = ErrorKind::Timeout }; // the transport's own: it waits for no answer longer
    const CallEnd end = stack.run(TestClientFailures::method(method));
    QVERIFY2(end && end->kind == ErrorKind::Timeout, qPrintable(told(end)));
}

void TestClientFailures::stopMeanwhile_isCancelled()
{
    QFETCH(const int, method);
    Stack stack;
    std::stop_source stop;
    QMetaObject::invokeMethod(
        qApp, [&stop] { stop.request_stop(); }, Qt::QueuedConnection);
    const CallEnd end = stack.run(TestClientFailures::method(method), stop.get_token());
    QVERIFY2(end && end->kind == ErrorKind::Cancelled, qPrintable(told(end)));
    QCOMPARE_GE(stack.service.sent.size(), 1);
}

void TestClientFailures::credentials_areNeverLoggedNorTold()
{
    QFETCH(const int, method);
    Stack stack;
    stack.service.always = answer(403,
                                  R"({"error":{"code":"AuthorizationFailed","message":"Bearer )" + kToken
                                      + R"("},"more":")" + kSecretOfTheAnswer + "\"}");
    const LogCatcher log;
    const CallEnd end = stack.run(TestClientFailures::method(method));
    QVERIFY2(end, "must fail");
    QVERIFY(stack.service.sent.constFirst().headers.value("Authorization").endsWith(kToken));
    for (const QString &text : { LogCatcher::text(), told(end), end->subject, end->requestId }) {
        QVERIFY2(!text.contains(QString::fromLatin1(kToken)), qPrintable(text));
        QVERIFY2(!text.contains(QString::fromLatin1(kSecretOfTheAnswer)), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestClientFailures)
#include "tst_clientfailures.moc"
