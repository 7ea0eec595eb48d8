// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/compute/extensions.h"
#include "support/awaited.h"
#include "support/faketransport.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::azure;
using slipway::test::awaited;
using slipway::test::FakeTransport;
using slipway::test::TestClock;

namespace {

const auto kVm = u"/subscriptions/S/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm"_s;
const auto kExtension = kVm + u"/extensions/docker"_s;
const auto kPut = kExtension + u"?api-version=2024-07-01"_s;
const auto kGet = kPut + u"&$expand=instanceView"_s;
const auto kOp = u"/operations/1?api-version=2024-07-01"_s;
const auto kVersions =
    u"/subscriptions/S/providers/Microsoft.Compute/locations/westeurope/publishers/Microsoft.Azure.Extensions/artifacttypes/vmextension/types/CustomScript/versions?api-version=2024-07-01"_s;

ArmId id(const QString &text)
{
    return *ArmId::parse(text);
}

QByteArray resource(const QByteArray &state, const QByteArray &view = {})
{
    return "{\"id\":\"" + kExtension.toUtf8()
        + R"(","name":"docker","location":"westeurope","properties":{"publisher":"Microsoft.Azure.Extensions","type":"CustomScript","typeHandlerVersion":"2.1","provisioningState":")"
        + state + '"' + view + "}}";
}

QByteArray view()
{
    return R"(,"instanceView":{"name":"docker","statuses":[{"code":"ProvisioningState/succeeded","level":"Info","displayStatus":"Provisioning succeeded","message":"Enable succeeded: \n[stdout]\nmarker-42\n\n[stderr]\n"}],"substatuses":[{"code":"ComponentStatus/StdOut/succeeded","message":"more"}]})";
}

ExtensionRequest request()
{
    return { .location = u"westeurope"_s,
             .publisher = u"Microsoft.Azure.Extensions"_s,
             .type = u"CustomScript"_s,
             .typeHandlerVersion = u"2.1"_s,
             .settings = { { u"timestamp"_s, 7 } },
             .protectedSettings = { { u"script"_s, u"SGVsbG8="_s } },
             .forceUpdateTag = u"tag-1"_s };
}

struct Fixture
{
    FakeTransport transport {};
    TestClock clock {};
    Extensions extensions { transport, clock, QUrl(u"https://arm.example"_s) };

    Fixture() { clock.setSleepsEndAtOnce(true); }
};

} // namespace

class TestExtensions : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void put_newExtension_isSentFollowedAndReadBack()
    {
        Fixture f;
        f.transport.expect("PUT", kPut)
            .answer(201, resource("Creating"),
                    { { "azure-asyncoperation", "https://arm.example" + kOp.toUtf8() } })
            .check([](const net::HttpRequest &sent) {
                QCOMPARE(sent.headers.value("Content-Type"), QByteArray("application/json"));
                const QJsonObject body = QJsonDocument::fromJson(sent.body).object();
                QCOMPARE(body.value(u"location"_s).toString(), u"westeurope"_s);
                const QJsonObject properties = body.value(u"properties"_s).toObject();
                QCOMPARE(properties.value(u"publisher"_s).toString(), u"Microsoft.Azure.Extensions"_s);
                QCOMPARE(properties.value(u"type"_s).toString(), u"CustomScript"_s);
                QCOMPARE(properties.value(u"typeHandlerVersion"_s).toString(), u"2.1"_s);
                QCOMPARE(properties.value(u"autoUpgradeMinorVersion"_s), QJsonValue(true));
                QCOMPARE(properties.value(u"enableAutomaticUpgrade"_s), QJsonValue(false));
                QCOMPARE(properties.value(u"forceUpdateTag"_s).toString(), u"tag-1"_s);
                QCOMPARE(properties.value(u"settings"_s).toObject(), request().settings);
                QCOMPARE(properties.value(u"protectedSettings"_s).toObject(), request().protectedSettings);
            });
        f.transport.expect("GET", kOp).answer(200, R"({"status":"InProgress"})");
        f.transport.expect("GET", kOp).answer(200, R"({"status":"Succeeded"})");
        f.transport.expect("GET", kPut).answer(200, resource("Succeeded"));
        f.transport.expect("GET", kGet).answer(200, resource("Succeeded", view()));
        QStringList journal;
        const auto remember = [&journal](const QUrl &url) { journal.append(url.toString()); };

        const auto result = awaited(f.extensions.put(id(kExtension), request(), remember, {}));

        QVERIFY(result && *result);
        QVERIFY(f.transport.isExhausted());
        QCOMPARE(journal, QStringList { u"https://arm.example"_s + kOp });
        QCOMPARE((*result)->id, id(kExtension));
        QCOMPARE((*result)->type, u"CustomScript"_s);
        QCOMPARE((*result)->provisioningState, u"Succeeded"_s);
        QCOMPARE((*result)->statusCode, u"ProvisioningState/succeeded"_s);
        QVERIFY((*result)->message.contains(u"marker-42"_s));
        QVERIFY((*result)->message.endsWith(u"\nmore"_s));
    }

    void put_scriptFails_isServiceWithTheScriptsWords()
    {
        Fixture f;
        f.transport.expect("PUT", kPut)
            .answer(201, resource("Creating"), { { "Azure-AsyncOperation", kOp.toUtf8() } });
        f.transport.expect("GET", kOp)
            .answer(
                200,
                R"({"status":"Failed","error":{"code":"VMExtensionProvisioningError","message":"Enable failed with exit code 52"}})");
        const auto result = awaited(f.extensions.put(id(kExtension), request(), {}, {}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Service);
        QCOMPARE(result->error().code, u"VMExtensionProvisioningError"_s);
        QVERIFY(result->error().detail.contains(u"exit code 52"_s));
        QCOMPARE(result->error().subject, kExtension);
    }

    void put_refused_isItsError_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("machine stopped")
            << 409
            << QByteArray(
                   R"({"error":{"code":"OperationNotAllowed","message":"Cannot modify extensions in the VM when the VM is not running."}})")
            << u"Conflict"_s << u"OperationNotAllowed"_s;
        QTest::newRow("machine deleted")
            << 404 << QByteArray(R"({"error":{"code":"ParentResourceNotFound","message":"m"}})")
            << u"NotFound"_s << u"ParentResourceNotFound"_s;
        QTest::newRow("not allowed") << 403
                                     << QByteArray(
                                            R"({"error":{"code":"RequestDisallowedByPolicy","message":"m"}})")
                                     << u"Forbidden"_s << u"RequestDisallowedByPolicy"_s;
        QTest::newRow("throttled") << 429 << QByteArray() << u"Throttled"_s << QString();
        QTest::newRow("broken service") << 500 << QByteArray("oops") << u"Service"_s << QString();
        QTest::newRow("malformed") << 200 << QByteArray("{") << u"Protocol"_s << u"json.syntax"_s;
    }

    void put_refused_isItsError()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, kind);
        QFETCH(const QString, code);
        Fixture f;
        f.transport.expect("PUT", kPut).answer(status, body, { { "Retry-After", "5" } });
        const auto result = awaited(f.extensions.put(id(kExtension), request(), {}, {}));
        QVERIFY(result && !*result);
        QCOMPARE(nameOf(result->error().kind), kind);
        QCOMPARE(result->error().code, code);
        QCOMPARE(result->error().retryAfter.has_value(), status == 429);
    }

    void put_protectedSettings_areNeitherInErrorsNorInTheLog()
    {
        Fixture f;
        f.transport.expect("PUT", kPut)
            .answer(400,
                    "{\"error\":{\"code\":\"InvalidParameter\",\"message\":\"bad body "
                    "{\\\"protectedSettings\\\":{\\\"script\\\":\\\"SGVsbG8=\\\"}}\"}}")
            .check([](const net::HttpRequest &sent) {
                QVERIFY(!sent.pathTemplate.contains(u"SGVsbG8"_s));
                QVERIFY(!sent.url.toString().contains(u"SGVsbG8"_s));
            });
        const auto result = awaited(f.extensions.put(id(kExtension), request(), {}, {}));
        QVERIFY(result && !*result);
        QVERIFY2(!result->error().detail.contains(u"SGVsbG8"_s), qPrintable(result->error().detail));
    }

    void resumePut_journalledOperation_isFollowedToTheEnd()
    {
        Fixture f;
        f.transport.expect("GET", kOp).answer(200, R"({"status":"Succeeded"})");
        f.transport.expect("GET", kPut).answer(200, resource("Succeeded"));
        f.transport.expect("GET", kGet).answer(200, resource("Succeeded", view()));
        const auto result =
            awaited(f.extensions.resumePut(id(kExtension), QUrl(u"https://arm.example"_s + kOp), {}));
        QVERIFY(result && *result);
        QVERIFY((*result)->message.contains(u"marker-42"_s));
    }

    void list_machine_hasItsExtensions()
    {
        Fixture f;
        f.transport.expect("GET", kVm + u"/extensions?api-version=2024-07-01&$expand=instanceView"_s)
            .answer(200, R"({"value":[)" + resource("Succeeded", view()) + "]}");
        const auto result = awaited(f.extensions.list(id(kVm), {}));
        QVERIFY(result && *result);
        QCOMPARE((*result)->size(), 1);
        QCOMPARE((*result)->constFirst().name, u"docker"_s);
        QCOMPARE((*result)->constFirst().statusCode, u"ProvisioningState/succeeded"_s);
    }

    void get_missing_isNotFound()
    {
        Fixture f;
        f.transport.expect("GET", kGet).answer(404, R"({"error":{"code":"ResourceNotFound","message":"m"}})");
        const auto result = awaited(f.extensions.get(id(kExtension), {}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::NotFound);
    }

    void remove_everyWay_succeeds_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("absent") << 204;
        QTest::newRow("machine gone, too") << 404;
        QTest::newRow("under way") << 202;
    }

    void remove_everyWay_succeeds()
    {
        QFETCH(const int, status);
        Fixture f;
        f.transport.expect("DELETE", kPut).answer(status, {}, { { "Azure-AsyncOperation", kOp.toUtf8() } });
        if (status == 202)
            f.transport.expect("GET", kOp).answer(200, R"({"status":"Succeeded"})");
        const auto result = awaited(f.extensions.remove(id(kExtension), {}));
        QVERIFY(result && *result);
        QVERIFY(f.transport.isExhausted());
    }

    void remove_stopWhileWaiting_isCancelled()
    {
        Fixture f;
        f.clock.setSleepsEndAtOnce(false);
        f.transport.expect("DELETE", kPut).answer(202, {}, { { "Azure-AsyncOperation", kOp.toUtf8() } });
        std::stop_source stop;
        std::optional<Result<>> result;
        TaskScope scope;
        scope.run(f.extensions.remove(id(kExtension), stop.get_token()),
                  [&result](Result<> end) { result = end; });
        QTRY_COMPARE(f.clock.sleeping(), 1);
        stop.request_stop();
        QTRY_VERIFY(result);
        QCOMPARE(result->error().kind, ErrorKind::Cancelled);
    }

    void versions_catalogue_isABareListAndSortedByNumber()
    {
        Fixture f;
        f.transport.expect("GET", kVersions)
            .answer(
                200,
                R"([{"location":"westeurope","name":"2.1.10","id":"/Subscriptions/S/.."},{"name":"2.1.9"},{"name":"2.0.7"}])");
        const auto result = awaited(f.extensions.versions(
            u"S"_s, u"westeurope"_s, u"Microsoft.Azure.Extensions"_s, u"CustomScript"_s, {}));
        QVERIFY(result && *result);
        QCOMPARE(**result, (QStringList { u"2.0.7"_s, u"2.1.9"_s, u"2.1.10"_s }));
    }

    void versions_unknownType_isEmpty()
    {
        Fixture f;
        f.transport.expect("GET", kVersions)
            .answer(404, R"({"error":{"code":"ArtifactNotFound","message":"m"}})");
        const auto result = awaited(f.extensions.versions(
            u"S"_s, u"westeurope"_s, u"Microsoft.Azure.Extensions"_s, u"CustomScript"_s, {}));
        QVERIFY(result && *result);
        QVERIFY((*result)->isEmpty());
    }

    void versions_namesThatAreNone_askNobody()
    {
        Fixture f;
        const auto result = awaited(f.extensions.versions(u"S"_s, u"../../x"_s, u"p"_s, u"t"_s, {}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Invalid);
    }

    void everyCall_withoutId_isInvalid()
    {
        Fixture f;
        QCOMPARE(awaited(f.extensions.get({}, {}))->error().kind, ErrorKind::Invalid);
        QCOMPARE(awaited(f.extensions.list({}, {}))->error().kind, ErrorKind::Invalid);
        QCOMPARE(awaited(f.extensions.remove({}, {}))->error().kind, ErrorKind::Invalid);
        QCOMPARE(awaited(f.extensions.put({}, request(), {}, {}))->error().kind, ErrorKind::Invalid);
        QCOMPARE(awaited(f.extensions.resumePut({}, {}, {}))->error().kind, ErrorKind::Invalid);
        QVERIFY(f.transport.sent().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestExtensions)
#include "tst_extensions.moc"
