// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/resources/deployments.h"
#include "net/policies/policies.h"
#include "support/awaited.h"
#include "support/faketransport.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::azure;
using slipway::test::awaited;
using slipway::test::FakeTransport;
using slipway::test::TestClock;

namespace {

const auto kGroup = u"/subscriptions/s/resourceGroups/rg"_s;
const auto kVersion = u"?api-version=2024-11-01"_s;
const auto kOne = kGroup + u"/providers/Microsoft.Resources/deployments/first"_s;
const auto kName = u"first"_s;
const auto kOp = u"/op?api-version=2024-11-01"_s;
const auto kMachine = kGroup + u"/providers/Microsoft.Compute/virtualMachines/box"_s;

struct Fixture
{
    FakeTransport transport {};
    TestClock clock {};
    Deployments deployments { transport, clock, QUrl(u"https://arm.example"_s) };
    ArmId group = *ArmId::parse(kGroup);
    DeploymentRequest request { .deploymentTemplate = { { u"resources"_s, QJsonArray() } },
                                .parameters = { { u"size"_s, QJsonObject { { u"value"_s, u"B"_s } } } } };

    Fixture() { clock.setSleepsEndAtOnce(true); }
};

void checkBody(const net::HttpRequest &sent)
{
    const QJsonObject properties =
        QJsonDocument::fromJson(sent.body).object().value(u"properties"_s).toObject();
    QCOMPARE(properties.value(u"mode"_s).toString(), u"Incremental"_s);
    QVERIFY(properties[u"template"_s][u"resources"_s].isArray());
    QCOMPARE(properties[u"parameters"_s][u"size"_s][u"value"_s].toString(), u"B"_s);
}

} // namespace

class TestDeployments : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void validate_good_succeeds()
    {
        Fixture f;
        f.transport.expect("POST", kOne + u"/validate"_s + kVersion)
            .answer(200, R"({"properties":{"provisioningState":"Succeeded"}})")
            .check(&checkBody);
        const auto result = awaited(f.deployments.validate(f.group, kName, f.request, {}));
        QVERIFY(result && *result);
    }

    void validate_bad_isInvalidWithTheReason_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const QByteArray error =
            R"({"error":{"code":"InvalidTemplateDeployment","message":"no","details":[{"code":"SkuX","message":"four cores"}]}})";
        QTest::newRow("by status") << 400 << error;
        QTest::newRow("in the body of a success") << 200 << error;
        QTest::newRow("below properties") << 200 << "{\"properties\":" + error + "}";
    }

    void validate_bad_isInvalidWithTheReason()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        Fixture f;
        f.transport.expect("POST", kOne + u"/validate"_s + kVersion).answer(status, body);
        const auto result = awaited(f.deployments.validate(f.group, kName, f.request, {}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Invalid);
        QCOMPARE(result->error().code, u"InvalidTemplateDeployment"_s);
        QVERIFY2(result->error().detail.contains("four cores"_L1), qPrintable(result->error().detail));
    }

    void whatIf_afterAWhile_tellsTheChanges()
    {
        Fixture f;
        f.transport.expect("POST", kOne + u"/whatIf"_s + kVersion)
            .answer(202, {}, { { "Location", "https://arm.example/later" }, { "Retry-After", "5" } })
            .check(&checkBody);
        f.transport.expect("GET", u"/later"_s).answer(202, {}, { { "Retry-After", "5" } });
        f.transport.expect("GET", u"/later"_s)
            .answer(200,
                    "{\"status\":\"Succeeded\",\"properties\":{\"changes\":[{\"resourceId\":\""
                        + kMachine.toUtf8() + "\",\"changeType\":\"create\"},{\"resourceId\":\""
                        + kGroup.toUtf8()
                        + "/providers/Microsoft.Network/virtualNetworks/n\",\"changeType\":\"Modify\"},"
                          "{\"resourceId\":\"no id\",\"changeType\":\"Ignore\"}]}}");
        const auto result = awaited(f.deployments.whatIf(f.group, kName, f.request, {}));
        QVERIFY(result && *result);
        QCOMPARE((*result)->size(), 2);
        QCOMPARE((*result)->at(0),
                 (ForeseenChange { .id = *ArmId::parse(kMachine), .kind = ForeseenChange::Kind::Create }));
        QCOMPARE((*result)->at(1).kind, ForeseenChange::Kind::Modify);
        QVERIFY(f.transport.isExhausted());
    }

    void whatIf_bad_isInvalidWithTheReason_data() { validate_bad_isInvalidWithTheReason_data(); }

    /// Nothing that will be is foreseen of what will not be.
    void whatIf_bad_isInvalidWithTheReason()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        Fixture f;
        f.transport.expect("POST", kOne + u"/whatIf"_s + kVersion).answer(status, body);
        const auto result = awaited(f.deployments.whatIf(f.group, kName, f.request, {}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Invalid);
        QCOMPARE(result->error().code, u"InvalidTemplateDeployment"_s);
        QVERIFY2(result->error().detail.contains("four cores"_L1), qPrintable(result->error().detail));
    }

    void inNewGroup_theSubscriptionIsAsked()
    {
        Fixture f;
        const NewGroup group { .id = f.group, .location = u"westeurope"_s };
        const QString above = u"/subscriptions/s/providers/Microsoft.Resources/deployments/first"_s;
        const auto check = [](const net::HttpRequest &sent) {
            const QJsonObject body = QJsonDocument::fromJson(sent.body).object();
            QCOMPARE(body.value(u"location"_s).toString(), u"westeurope"_s);
            const QJsonArray parts =
                body[u"properties"_s].toObject()[u"template"_s].toObject()[u"resources"_s].toArray();
            QCOMPARE(parts.size(), 2);
            QCOMPARE(parts.at(0)[u"type"_s].toString(), u"Microsoft.Resources/resourceGroups"_s);
            QCOMPARE(parts.at(0)[u"name"_s].toString(), u"rg"_s);
            QCOMPARE(parts.at(1)[u"resourceGroup"_s].toString(), u"rg"_s);
            const QJsonObject inside = parts.at(1)[u"properties"_s].toObject();
            QCOMPARE(inside[u"expressionEvaluationOptions"_s].toObject()[u"scope"_s].toString(), u"inner"_s);
            QCOMPARE(inside[u"parameters"_s].toObject()[u"size"_s].toObject()[u"value"_s].toString(), u"B"_s);
        };
        f.transport.expect("POST", above + u"/validate"_s + kVersion)
            .answer(200, R"({"properties":{"provisioningState":"Succeeded"}})")
            .check(check);
        const auto valid = awaited(f.deployments.validateInNew(group, kName, f.request, {}));
        QVERIFY(valid && *valid);
        f.transport.expect("POST", above + u"/whatIf"_s + kVersion)
            .answer(200,
                    "{\"status\":\"Succeeded\",\"properties\":{\"changes\":[{\"resourceId\":\""
                        + kGroup.toUtf8() + "\",\"changeType\":\"Create\"}]}}")
            .check(check);
        const auto changes = awaited(f.deployments.whatIfInNew(group, kName, f.request, {}));
        QVERIFY(changes && *changes);
        QCOMPARE(
            **changes,
            QList<ForeseenChange>({ { .id = *ArmId::parse(kGroup), .kind = ForeseenChange::Kind::Create } }));
        f.transport.expect("POST", above + u"/validate"_s + kVersion)
            .answer(403, R"({"error":{"code":"AuthorizationFailed","message":"not here"}})");
        const auto refused = awaited(f.deployments.validateInNew(group, kName, f.request, {}));
        QVERIFY(refused && !*refused);
        QCOMPARE(refused->error().kind, ErrorKind::Forbidden);
    }

    void run_toItsEnd_givesWhatWasMade()
    {
        Fixture f;
        f.transport.expect("PUT", kOne + kVersion)
            .answer(201, R"({"properties":{"provisioningState":"Accepted"}})",
                    { { "Azure-AsyncOperation", "https://arm.example" + kOp.toUtf8() } })
            .check(&checkBody);
        f.transport.expect("GET", kOp).answer(200, R"({"status":"Running"})");
        f.transport.expect("GET", kOp).answer(200, R"({"status":"Succeeded"})");
        f.transport.expect("GET", kOne + kVersion)
            .answer(200,
                    "{\"properties\":{\"provisioningState\":\"Succeeded\",\"outputResources\":[{\"id\":\""
                        + kMachine.toUtf8() + "\"}]}}");
        QList<QUrl> told;
        const auto result = awaited(
            f.deployments.run(f.group, kName, f.request, [&told](const QUrl &url) { told.append(url); }, {}));
        QVERIFY(result && *result);
        QCOMPARE(**result, QList<ArmId> { *ArmId::parse(kMachine) });
        QCOMPARE(told, QList<QUrl> { QUrl(u"https://arm.example"_s + kOp) });
    }

    void run_failed_hasTheReason()
    {
        Fixture f;
        f.transport.expect("PUT", kOne + kVersion)
            .answer(201, {}, { { "Azure-AsyncOperation", "https://arm.example" + kOp.toUtf8() } });
        f.transport.expect("GET", kOp)
            .answer(
                200,
                R"({"status":"Failed","error":{"code":"DeploymentFailed","message":"m","details":[{"code":"SkuNotAvailable","message":"none left"}]}})");
        const auto result = awaited(f.deployments.run(f.group, kName, f.request, {}, {}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().code, u"DeploymentFailed"_s);
        QVERIFY(result->error().detail.contains("none left"_L1));
    }

    void run_canceled_isCancelled()
    {
        Fixture f;
        f.transport.expect("PUT", kOne + kVersion)
            .answer(201, {}, { { "Azure-AsyncOperation", "https://arm.example" + kOp.toUtf8() } });
        f.transport.expect("GET", kOp).answer(200, R"({"status":"Canceled"})");
        const auto result = awaited(f.deployments.run(f.group, kName, f.request, {}, {}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Cancelled);
        QCOMPARE(result->error().code, u"operation.canceled"_s);
    }

    void run_otherAnswers_areTheirErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        const QByteArray active = R"({"error":{"code":"DeploymentActive","message":"m"}})";
        QTest::newRow("active") << 409 << active << u"Conflict"_s;
        QTest::newRow("no group") << 404 << active << u"NotFound"_s;
        QTest::newRow("not allowed") << 403 << active << u"Forbidden"_s;
        QTest::newRow("too often") << 429 << active << u"Throttled"_s;
        QTest::newRow("broken") << 500 << active << u"Service"_s;
        QTest::newRow("no JSON") << 200 << QByteArray("<html>") << u"Protocol"_s;
    }

    void run_otherAnswers_areTheirErrors()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, kind);
        Fixture f;
        f.transport.expect("PUT", kOne + kVersion).answer(status, body);
        const auto result = awaited(f.deployments.run(f.group, kName, f.request, {}, {}));
        QVERIFY(result && !*result);
        QCOMPARE(nameOf(result->error().kind), kind);
    }

    void run_stopInFlight_isCancelled()
    {
        Fixture f;
        std::stop_source stop;
        f.transport.expect("PUT", kOne + kVersion).neverAnswer();
        QMetaObject::invokeMethod(
            qApp, [&stop] { stop.request_stop(); }, Qt::QueuedConnection);
        const auto result = awaited(f.deployments.run(f.group, kName, f.request, {}, stop.get_token()));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Cancelled);
    }

    void resume_goesOnWithoutAskingAgain()
    {
        Fixture f;
        f.transport.expect("GET", kOp).answer(200, R"({"status":"Succeeded"})");
        f.transport.expect("GET", kOne + kVersion).answer(200, R"({"properties":{"outputResources":[]}})");
        const auto result =
            awaited(f.deployments.resume(f.group, kName, QUrl(u"https://arm.example"_s + kOp), {}));
        QVERIFY(result && *result);
        QVERIFY((*result)->isEmpty());
        QVERIFY(f.transport.isExhausted());
    }

    void progress_ofEachResource_isTold()
    {
        Fixture f;
        f.transport.expect("GET", kGroup + u"/deployments/first/operations"_s + kVersion)
            .answer(
                200,
                "{\"value\":[{\"properties\":{\"provisioningState\":\"Running\",\"targetResource\":{\"id\":\""
                    + kMachine.toUtf8()
                    + "\",\"resourceType\":\"Microsoft.Compute/virtualMachines\"}}},"
                      "{\"properties\":{\"provisioningState\":\"Failed\",\"statusMessage\":{\"error\":{"
                      "\"code\":\"X\",\"message\":\"why\"}},\"targetResource\":{\"id\":\""
                    + kGroup.toUtf8()
                    + "/providers/Microsoft.Network/virtualNetworks/n\"}}},"
                      "{\"properties\":{\"provisioningOperation\":\"EvaluateDeploymentOutput\","
                      "\"provisioningState\":\"Succeeded\"}}]}");
        const auto result = awaited(f.deployments.progress(f.group, kName, {}));
        QVERIFY(result && *result);
        QCOMPARE((*result)->size(), 2);
        QCOMPARE((*result)->at(0).state, OperationState::Running);
        QCOMPARE((*result)->at(0).type, u"Microsoft.Compute/virtualMachines"_s);
        QCOMPARE((*result)->at(1).state, OperationState::Failed);
        QCOMPARE((*result)->at(1).code, u"X"_s);
        QVERIFY((*result)->at(1).detail.contains("why"_L1));
    }

    void cancel_everyGoodEnd_succeeds_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("canceled") << 204;
        QTest::newRow("has ended") << 409;
        QTest::newRow("none") << 404;
    }

    void cancel_everyGoodEnd_succeeds()
    {
        QFETCH(const int, status);
        Fixture f;
        f.transport.expect("POST", kOne + u"/cancel"_s + kVersion).answer(status);
        const auto result = awaited(f.deployments.cancel(f.group, kName, {}));
        QVERIFY(result && *result);
    }

    void cancel_refused_isItsError()
    {
        Fixture f;
        f.transport.expect("POST", kOne + u"/cancel"_s + kVersion)
            .answer(403, R"({"error":{"code":"AuthorizationFailed","message":"m"}})");
        const auto result = awaited(f.deployments.cancel(f.group, kName, {}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Forbidden);
    }

    void forget_everyWay_succeeds_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : { 202, 204, 404 })
            QTest::addRow("%d", status) << status;
    }

    void forget_everyWay_succeeds()
    {
        QFETCH(const int, status);
        Fixture f;
        f.transport.expect("DELETE", kOne + kVersion)
            .answer(status, {}, { { "Location", "https://arm.example/gone" } });
        if (status == 202)
            f.transport.expect("GET", u"/gone"_s).answer(204);
        const auto result = awaited(f.deployments.forget(f.group, kName, {}));
        QVERIFY(result && *result);
        QVERIFY(f.transport.isExhausted());
    }

    void names_thatCannotBe_askNobody_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("slash") << u"a/b"_s;
        QTest::newRow("dots") << u".."_s;
        QTest::newRow("long") << QString(65, u'a');
    }

    void names_thatCannotBe_askNobody()
    {
        QFETCH(const QString, name);
        Fixture f;
        QVERIFY(!*awaited(f.deployments.validate(f.group, name, f.request, {})));
        QVERIFY(!*awaited(f.deployments.whatIf(f.group, name, f.request, {})));
        const NewGroup group { .id = f.group, .location = u"westeurope"_s };
        QVERIFY(!*awaited(f.deployments.validateInNew(group, name, f.request, {})));
        QVERIFY(!*awaited(f.deployments.whatIfInNew(group, name, f.request, {})));
        QVERIFY(!*awaited(f.deployments.run(f.group, name, f.request, {}, {})));
        QVERIFY(!*awaited(f.deployments.resume(f.group, name, {}, {})));
        QVERIFY(!*awaited(f.deployments.progress(f.group, name, {})));
        QVERIFY(!*awaited(f.deployments.cancel(f.group, name, {})));
        QVERIFY(!*awaited(f.deployments.forget(f.group, name, {})));
        QVERIFY(!*awaited(f.deployments.forget(*ArmId::parse(u"/subscriptions/s"_s), kName, {})));
        QVERIFY(f.transport.sent().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDeployments)
#include "tst_deployments.moc"
