// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/compute/machinechanges.h"
#include "net/policies/policies.h"
#include "support/awaited.h"
#include "support/faketransport.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::azure;
using namespace std::chrono_literals;
using net::HttpHeaders;
using slipway::test::awaited;
using slipway::test::FakeTransport;
using slipway::test::TestClock;

namespace {

const auto kMachine =
    u"/subscriptions/s1/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/web-1"_s;
const auto kVersion = u"?api-version=2024-07-01"_s;
const auto kOperation =
    u"/subscriptions/s1/providers/Microsoft.Compute/locations/w/operations/7?api-version=1"_s;
const QByteArray kNone = R"({"value":[]})";
const QByteArray kSucceeded = R"({"status":"Succeeded"})";

QUrl endpoint()
{
    return QUrl(u"https://arm.example"_s);
}

HttpHeaders polled()
{
    return { { "Azure-AsyncOperation", (u"https://arm.example"_s + kOperation).toUtf8() },
             { "x-ms-correlation-request-id", "c-1" } };
}

MachineChange change(MachineChangeKind kind, const QString &name = {})
{
    return { .kind = kind,
             .machine = *ArmId::parse(kMachine),
             .location = u"westeurope"_s,
             .name = name,
             .publisher = u"Microsoft.Azure.Extensions"_s,
             .type = u"CustomScript"_s,
             .version = u"2.1"_s,
             .settings = R"({"timestamp": 7})" };
}

QJsonObject sentBody(const FakeTransport &transport, qsizetype index)
{
    return QJsonDocument::fromJson(transport.sent().at(index).body).object();
}

QByteArray installed(const QByteArray &name, const QByteArray &type)
{
    return R"({"value":[{"id":")" + kMachine.toUtf8() + "/extensions/" + name + R"(","name":")" + name
        + R"(","properties":{"publisher":"microsoft.azure.extensions","type":")" + type
        + R"(","provisioningState":"Succeeded"}}]})";
}

QJsonObject bodyOf(const MachineChange &change)
{
    const Result<net::HttpRequest> request = changeRequest(endpoint(), change);
    return request ? QJsonDocument::fromJson(request->body).object() : QJsonObject();
}

/// A service whose operations never come to an end.
class Endless final : public net::HttpTransport
{
public:
    [[nodiscard]] Task<Result<net::HttpResponse>> send(net::HttpRequest request,
                                                       std::stop_token /*stop*/) override
    {
        if (request.method == "GET")
            co_return net::HttpResponse { .status = 200, .body = R"({"status":"InProgress"})" };
        co_return net::HttpResponse { .status = 202, .headers = polled() };
    }
};

} // namespace

class TestMachineChanges : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void run_powerAction_asksAndFollows_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("action");
        QTest::addColumn<bool>("isRepeatable");
        QTest::newRow("start") << int(MachineChangeKind::Start) << u"/start"_s << true;
        QTest::newRow("stop") << int(MachineChangeKind::Stop) << u"/deallocate"_s << true;
        QTest::newRow("restart") << int(MachineChangeKind::Restart) << u"/restart"_s << false;
        QTest::newRow("redeploy") << int(MachineChangeKind::Redeploy) << u"/redeploy"_s << false;
    }

    void run_powerAction_asksAndFollows()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, action);
        QFETCH(const bool, isRepeatable);
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        transport.expect("POST", kMachine + action + kVersion)
            .answer(202, {}, polled())
            .check([isRepeatable](const net::HttpRequest &request) {
                QCOMPARE(request.isIdempotent(), isRepeatable);
                QVERIFY(request.body.isEmpty());
            });
        transport.expect("GET", kOperation).answer(200, R"({"status":"InProgress","percentComplete":40.0})");
        transport.expect("GET", kOperation).answer(200, kSucceeded);
        QList<OperationSigns> signs;
        const MachineChanges changes(transport, clock, endpoint());
        const auto result =
            awaited(changes.run(change(static_cast<MachineChangeKind>(kind)),
                                [&signs](const OperationSigns &now) { signs.append(now); }, {}));
        QVERIFY2(result, "the call must finish");
        QVERIFY(*result);
        QVERIFY(transport.isExhausted());
        QCOMPARE(signs.size(), 3);
        QCOMPARE(signs.at(0).correlationId, u"c-1"_s);
        QVERIFY(signs.at(0).pollUrl.isEmpty());
        QCOMPARE(signs.at(1).pollUrl.path(), QUrl(kOperation).path());
        QCOMPARE(signs.at(2).percent, std::optional<int>(40));
        QCOMPARE(signs.at(2).correlationId, u"c-1"_s);
    }

    void run_putExtension_sendsItAll()
    {
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        transport.expect("GET", kMachine + u"/extensions"_s + kVersion).answer(200, kNone);
        transport.expect("PUT", kMachine + u"/extensions/hello"_s + kVersion)
            .answer(201, R"({"properties":{"provisioningState":"Creating"}})", polled());
        transport.expect("GET", kOperation).answer(200, kSucceeded);
        transport.expect("GET", kMachine + u"/extensions/hello"_s + kVersion)
            .answer(200, R"({"properties":{"provisioningState":"Succeeded"}})");
        MachineChange put = change(MachineChangeKind::PutExtension, u"hello"_s);
        put.protectedSettings = std::make_shared<const Secret>(R"({"commandToExecute":"id"})");
        const MachineChanges changes(transport, clock, endpoint());
        const auto result = awaited(changes.run(put, {}, {}));
        QVERIFY(result && *result);
        QVERIFY(transport.isExhausted());
        const QJsonObject body = sentBody(transport, 1);
        const QJsonObject expected {
            { u"location"_s, u"westeurope"_s },
            { u"properties"_s,
              QJsonObject { { u"publisher"_s, u"Microsoft.Azure.Extensions"_s },
                            { u"type"_s, u"CustomScript"_s },
                            { u"typeHandlerVersion"_s, u"2.1"_s },
                            { u"autoUpgradeMinorVersion"_s, true },
                            { u"enableAutomaticUpgrade"_s, false },
                            { u"settings"_s, QJsonObject { { u"timestamp"_s, 7 } } },
                            { u"protectedSettings"_s, QJsonObject { { u"commandToExecute"_s, u"id"_s } } } } }
        };
        QCOMPARE(body, expected);
    }

    void request_ofEachKind_isLoggedByItsTemplate_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("ends");
        QTest::newRow("start") << int(MachineChangeKind::Start) << u"/{name}/start"_s;
        QTest::newRow("put") << int(MachineChangeKind::PutExtension) << u"/{name}/extensions/{name}"_s;
        QTest::newRow("remove") << int(MachineChangeKind::RemoveExtension) << u"/{name}/extensions/{name}"_s;
        QTest::newRow("command") << int(MachineChangeKind::RunCommand) << u"/{name}/runCommands/{name}"_s;
    }

    void request_ofEachKind_isLoggedByItsTemplate()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, ends);
        const Result<net::HttpRequest> request =
            changeRequest(endpoint(), change(static_cast<MachineChangeKind>(kind), u"private-name"_s));
        QVERIFY(request);
        QVERIFY2(request->pathTemplate.endsWith(ends), qPrintable(request->pathTemplate));
        QVERIFY(!request->pathTemplate.contains(u"private-name"_s));
    }

    /// What was left empty is not sent: Azure takes "" for a value.
    void request_whatIsEmpty_isNotInTheBody()
    {
        MachineChange put = change(MachineChangeKind::PutExtension, u"hello"_s);
        put.settings.clear();
        put.protectedSettings = std::make_shared<const Secret>("");
        const QJsonObject without = bodyOf(put).value("properties"_L1).toObject();
        QCOMPARE(without.value("settings"_L1), QJsonValue(QJsonObject()));
        QVERIFY(!without.contains("protectedSettings"_L1));
        QVERIFY(!without.contains("forceUpdateTag"_L1));
        put.updateTag = u"again"_s;
        QCOMPARE(bodyOf(put)["properties"_L1]["forceUpdateTag"_L1].toString(), u"again"_s);
        const MachineChange run = change(MachineChangeKind::RunCommand, u"slipway-1"_s);
        QVERIFY(!bodyOf(run).value("properties"_L1).toObject().contains("runAsUser"_L1));
    }

    void run_protectedSettings_areGoneOnceTheyAreSent()
    {
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        MachineChange put = change(MachineChangeKind::PutExtension, u"hello"_s);
        put.protectedSettings = std::make_shared<const Secret>(R"({"commandToExecute":"id"})");
        const std::weak_ptr<const Secret> secret = put.protectedSettings;
        transport.expect("GET", kMachine + u"/extensions"_s + kVersion).answer(200, kNone);
        transport.expect("PUT", kMachine + u"/extensions/hello"_s + kVersion).answer(201, "{}", polled());
        transport.expect("GET", kOperation).answer(200, kSucceeded).check([secret](const net::HttpRequest &) {
            QVERIFY(secret.expired());
        });
        transport.expect("GET", kMachine + u"/extensions/hello"_s + kVersion).answer(200, "{}");
        const MachineChanges changes(transport, clock, endpoint());
        const auto result = awaited(changes.run(std::move(put), {}, {}));
        QVERIFY(result && *result);
        QVERIFY(transport.isExhausted());
    }

    void run_extensionsCannotBeListed_putsNone()
    {
        FakeTransport transport;
        TestClock clock;
        transport.expect("GET", kMachine + u"/extensions"_s + kVersion)
            .answer(403, R"({"error":{"code":"AuthorizationFailed","message":"x"}})");
        const MachineChanges changes(transport, clock, endpoint());
        const auto result = awaited(changes.run(change(MachineChangeKind::PutExtension, u"hello"_s), {}, {}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Forbidden);
        QCOMPARE(transport.sent().size(), 1);
    }

    void run_sameTypeOfAnotherPublisher_isLeftAlone()
    {
        FakeTransport transport;
        TestClock clock;
        QByteArray others = installed("old-name", "customscript");
        others.replace("microsoft.azure.extensions", "somebody.else");
        transport.expect("GET", kMachine + u"/extensions"_s + kVersion).answer(200, others);
        transport.expect("PUT", kMachine + u"/extensions/new-name"_s + kVersion)
            .answer(200, R"({"properties":{"provisioningState":"Succeeded"}})");
        const MachineChanges changes(transport, clock, endpoint());
        const auto result =
            awaited(changes.run(change(MachineChangeKind::PutExtension, u"new-name"_s), {}, {}));
        QVERIFY(result && *result);
        QVERIFY(transport.isExhausted());
    }

    void run_operationWithoutEnd_isGivenUpByKind_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<std::chrono::minutes>("atLeast");
        QTest::addColumn<std::chrono::minutes>("atMost");
        QTest::newRow("power") << int(MachineChangeKind::Stop) << 39min << 45min;
        QTest::newRow("extension") << int(MachineChangeKind::RemoveExtension) << 90min << 110min;
    }

    void run_operationWithoutEnd_isGivenUpByKind()
    {
        QFETCH(const int, kind);
        QFETCH(const std::chrono::minutes, atLeast);
        QFETCH(const std::chrono::minutes, atMost);
        Endless transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        const std::chrono::nanoseconds began = clock.monotonic();
        const MachineChanges changes(transport, clock, endpoint());
        const auto result =
            awaited(changes.run(change(static_cast<MachineChangeKind>(kind), u"hello"_s), {}, {}), 60s);
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Timeout);
        QCOMPARE_GE(clock.monotonic() - began, std::chrono::nanoseconds(atLeast));
        QCOMPARE_LE(clock.monotonic() - began, std::chrono::nanoseconds(atMost));
    }

    void run_extensionUnderAnotherName_isUpdatedThere()
    {
        FakeTransport transport;
        TestClock clock;
        transport.expect("GET", kMachine + u"/extensions"_s + kVersion)
            .answer(200, installed("old-name", "customscript"));
        transport.expect("PUT", kMachine + u"/extensions/old-name"_s + kVersion)
            .answer(200, R"({"properties":{"provisioningState":"Succeeded"}})");
        const MachineChanges changes(transport, clock, endpoint());
        const auto result =
            awaited(changes.run(change(MachineChangeKind::PutExtension, u"new-name"_s), {}, {}));
        QVERIFY(result && *result);
        QVERIFY(transport.isExhausted());
    }

    void run_protectedSettingsThatAreNoObject_sendNothing()
    {
        FakeTransport transport;
        TestClock clock;
        transport.expect("GET", kMachine + u"/extensions"_s + kVersion).answer(200, kNone);
        MachineChange put = change(MachineChangeKind::PutExtension, u"hello"_s);
        put.protectedSettings = std::make_shared<const Secret>("[1]");
        const MachineChanges changes(transport, clock, endpoint());
        const auto result = awaited(changes.run(put, {}, {}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Invalid);
        QCOMPARE(transport.sent().size(), 1);
    }

    void request_settingsThatAreNoObject_isInvalid()
    {
        MachineChange put = change(MachineChangeKind::PutExtension, u"hello"_s);
        for (const QByteArray &bad : { QByteArray("[1]"), QByteArray("{"), QByteArray("{}{}") }) {
            put.settings = bad;
            const Result<net::HttpRequest> request = changeRequest(endpoint(), put);
            QVERIFY2(!request, bad.constData());
            QCOMPARE(request.error().kind, ErrorKind::Invalid);
        }
    }

    void run_removeExtension_takesGoneForDone()
    {
        FakeTransport transport;
        TestClock clock;
        transport.expect("DELETE", kMachine + u"/extensions/hello"_s + kVersion).answer(204);
        const MachineChanges changes(transport, clock, endpoint());
        const auto result =
            awaited(changes.run(change(MachineChangeKind::RemoveExtension, u"hello"_s), {}, {}));
        QVERIFY(result && *result);
    }

    void run_command_bringsOutputAndRemovesIt()
    {
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        const QString target = kMachine + u"/runCommands/slipway-1"_s;
        transport.expect("PUT", target + kVersion)
            .answer(201, R"({"properties":{"provisioningState":"Creating"}})", polled());
        transport.expect("GET", kOperation).answer(200, kSucceeded);
        transport.expect("GET", target + kVersion).answer(200, "{}");
        transport.expect("GET", target + kVersion + u"&$expand=instanceView"_s)
            .answer(200, R"({"properties":{"instanceView":{"executionState":"Failed","exitCode":3,
                             "output":"one\n","error":"two\n"}}})");
        transport.expect("DELETE", target + kVersion).answer(204);
        MachineChange run = change(MachineChangeKind::RunCommand, u"slipway-1"_s);
        run.script = { .text = u"exit 3"_s, .runAs = u"ann"_s, .timeout = 90s };
        const MachineChanges changes(transport, clock, endpoint());
        const auto result = awaited(changes.run(run, {}, {}));
        QVERIFY(result && *result);
        QVERIFY(transport.isExhausted());
        const CommandOutcome expected {
            .state = u"Failed"_s, .exitCode = 3, .output = u"one\n"_s, .errors = u"two\n"_s
        };
        QCOMPARE((*result)->command, std::optional(expected));
        const QJsonObject body = sentBody(transport, 0);
        const QJsonObject properties = body.value("properties"_L1).toObject();
        QCOMPARE(properties.value("source"_L1).toObject().value("script"_L1).toString(), u"exit 3"_s);
        QCOMPARE(properties.value("timeoutInSeconds"_L1).toInt(), 90);
        QCOMPARE(properties.value("runAsUser"_L1).toString(), u"ann"_s);
    }

    /// It timed out, say: "0" would be a success.
    void run_commandWithoutExitCode_hasNone()
    {
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        const QString target = kMachine + u"/runCommands/slipway-1"_s;
        transport.expect("PUT", target + kVersion)
            .answer(201, R"({"properties":{"provisioningState":"Creating"}})", polled());
        transport.expect("GET", kOperation).answer(200, kSucceeded);
        transport.expect("GET", target + kVersion).answer(200, "{}");
        transport.expect("GET", target + kVersion + u"&$expand=instanceView"_s)
            .answer(200, R"({"properties":{"instanceView":{"executionState":"TimedOut"}}})");
        transport.expect("DELETE", target + kVersion).answer(204);
        MachineChange run = change(MachineChangeKind::RunCommand, u"slipway-1"_s);
        run.script = { .text = u"sleep 9"_s };
        const MachineChanges changes(transport, clock, endpoint());
        const auto result = awaited(changes.run(run, {}, {}));
        QVERIFY(result && *result && (*result)->command);
        QCOMPARE((*result)->command->state, u"TimedOut"_s);
        QVERIFY(!(*result)->command->exitCode);
    }

    void run_refused_isItsError_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("conflict") << 409
                                  << QByteArray(R"({"error":{"code":"OperationNotAllowed","message":"x"}})")
                                  << u"Conflict"_s << u"OperationNotAllowed"_s;
        QTest::newRow("forbidden") << 403
                                   << QByteArray(R"({"error":{"code":"AuthorizationFailed","message":"x"}})")
                                   << u"Forbidden"_s << u"AuthorizationFailed"_s;
        QTest::newRow("gone") << 404 << QByteArray(R"({"error":{"code":"ResourceNotFound","message":"x"}})")
                              << u"NotFound"_s << u"ResourceNotFound"_s;
        QTest::newRow("page") << 403 << QByteArray("<html>") << u"Protocol"_s << u"not-arm"_s;
        QTest::newRow("server") << 500 << QByteArray() << u"Service"_s << QString();
    }

    void run_refused_isItsError()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, kind);
        QFETCH(const QString, code);
        FakeTransport transport;
        TestClock clock;
        transport.expect("POST", kMachine + u"/restart"_s + kVersion).answer(status, body, polled());
        QString correlation;
        const MachineChanges changes(transport, clock, endpoint());
        const auto result = awaited(changes.run(
            change(MachineChangeKind::Restart),
            [&correlation](const OperationSigns &signs) { correlation = signs.correlationId; }, {}));
        QVERIFY(result && !*result);
        QCOMPARE(nameOf(result->error().kind), kind);
        QCOMPARE(result->error().code, code);
        QCOMPARE(correlation, u"c-1"_s);
    }

    void run_noConnection_isItsError()
    {
        FakeTransport transport;
        TestClock clock;
        transport.expect("POST", kMachine + u"/start"_s + kVersion).fail({ .kind = ErrorKind::Unreachable });
        const MachineChanges changes(transport, clock, endpoint());
        const auto result = awaited(changes.run(change(MachineChangeKind::Start), {}, {}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Unreachable);
    }

    void run_throttledFirst_isAskedAgain()
    {
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        net::RetryPolicy retries(transport, clock);
        transport.expect("POST", kMachine + u"/restart"_s + kVersion)
            .answer(429, {}, { { "Retry-After", "9" } });
        transport.expect("POST", kMachine + u"/restart"_s + kVersion).answer(200);
        const MachineChanges changes(retries, clock, endpoint());
        const auto result = awaited(changes.run(change(MachineChangeKind::Restart), {}, {}));
        QVERIFY(result && *result);
        QCOMPARE(clock.sleeps(), QList<std::chrono::milliseconds> { 9s });
    }

    void run_stopWhileAsking_isCancelled()
    {
        FakeTransport transport;
        TestClock clock;
        std::stop_source stop;
        transport.expect("POST", kMachine + u"/start"_s + kVersion)
            .neverAnswer()
            .check([&stop](const net::HttpRequest &) {
                QMetaObject::invokeMethod(
                    qApp, [&stop] { stop.request_stop(); }, Qt::QueuedConnection);
            });
        const MachineChanges changes(transport, clock, endpoint());
        const auto result = awaited(changes.run(change(MachineChangeKind::Start), {}, stop.get_token()));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Cancelled);
    }

    void resume_command_bringsOutput()
    {
        FakeTransport transport;
        TestClock clock;
        const QString target = kMachine + u"/runCommands/slipway-1"_s;
        transport.expect("GET", kOperation).answer(200, kSucceeded);
        transport.expect("GET", target + kVersion).answer(200, "{}");
        transport.expect("GET", target + kVersion + u"&$expand=instanceView"_s)
            .answer(200, R"({"properties":{"instanceView":{"executionState":"Succeeded","output":"hi"}}})");
        transport.expect("DELETE", target + kVersion).answer(404);
        QList<OperationSigns> signs;
        const MachineChanges changes(transport, clock, endpoint());
        const auto result =
            awaited(changes.resume(change(MachineChangeKind::RunCommand, u"slipway-1"_s),
                                   QUrl(u"https://arm.example"_s + kOperation),
                                   [&signs](const OperationSigns &now) { signs.append(now); }, {}));
        QVERIFY(result && *result);
        QCOMPARE((*result)->command->output, u"hi"_s);
        QVERIFY(!signs.isEmpty());
        QCOMPARE(signs.constLast().pollUrl.path(), QUrl(kOperation).path());
        QVERIFY(transport.isExhausted());
    }

    void run_commandThatCannotBeRemoved_hasItsOutputAllTheSame()
    {
        const QString target = kMachine + u"/runCommands/slipway-1"_s;
        for (const bool isStopped : { false, true }) {
            FakeTransport transport;
            TestClock clock;
            std::stop_source stop;
            transport.expect("PUT", target + kVersion).answer(200, "{}");
            transport.expect("GET", target + kVersion + u"&$expand=instanceView"_s)
                .answer(200, R"({"properties":{"instanceView":{"output":"hi"}}})");
            FakeTransport::Expectation &removal = transport.expect("DELETE", target + kVersion);
            if (isStopped)
                removal.neverAnswer().check([&stop](const net::HttpRequest &) {
                    QMetaObject::invokeMethod(
                        qApp, [&stop] { stop.request_stop(); }, Qt::QueuedConnection);
                });
            else
                removal.answer(403, R"({"error":{"code":"AuthorizationFailed","message":"x"}})");
            const MachineChanges changes(transport, clock, endpoint());
            const auto result = awaited(
                changes.run(change(MachineChangeKind::RunCommand, u"slipway-1"_s), {}, stop.get_token()));
            QVERIFY(result);
            QCOMPARE(bool(*result), !isStopped);
            if (isStopped)
                QCOMPARE(result->error().kind, ErrorKind::Cancelled);
            else
                QCOMPARE((*result)->command->output, u"hi"_s);
            QVERIFY(transport.isExhausted());
        }
    }

    void resume_foreignHost_sendsNothing()
    {
        FakeTransport transport;
        TestClock clock;
        const MachineChanges changes(transport, clock, endpoint());
        const auto result = awaited(
            changes.resume(change(MachineChangeKind::Start), QUrl(u"https://evil.example/op"_s), {}, {}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().code, u"url.foreign-host"_s);
        QVERIFY(transport.sent().isEmpty());
    }

    void cancel_onlyCommands()
    {
        FakeTransport transport;
        TestClock clock;
        transport.expect("DELETE", kMachine + u"/runCommands/slipway-1"_s + kVersion).answer(202);
        const MachineChanges changes(transport, clock, endpoint());
        const auto cancelled =
            awaited(changes.cancel(change(MachineChangeKind::RunCommand, u"slipway-1"_s), {}));
        QVERIFY(cancelled && *cancelled);
        const auto refused = awaited(changes.cancel(change(MachineChangeKind::Start), {}));
        QVERIFY(refused && !*refused);
        QCOMPARE(refused->error().code, u"cannot-cancel"_s);
    }

    void run_unusableNames_sendNothing()
    {
        FakeTransport transport;
        TestClock clock;
        const MachineChanges changes(transport, clock, endpoint());
        for (const QString &name : { QString(), u".."_s, u"a/b"_s }) {
            const auto result =
                awaited(changes.run(change(MachineChangeKind::RemoveExtension, name), {}, {}));
            QVERIFY(result && !*result);
            QCOMPARE(result->error().kind, ErrorKind::Invalid);
        }
    }
};

QTEST_GUILESS_MAIN(TestMachineChanges)
#include "tst_machinechanges.moc"
