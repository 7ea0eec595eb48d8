// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/network/securitygroups.h"
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

const auto kGroup =
    u"/subscriptions/S/resourceGroups/rg/providers/Microsoft.Network/networkSecurityGroups/nsg"_s;
const auto kVersion = u"?api-version=2024-05-01"_s;
const auto kRule = kGroup + u"/securityRules/slipway-docker"_s;
const auto kOp = u"/op?api-version=2024-05-01"_s;

QByteArray ruleJson(const QByteArray &state, const QByteArray &more)
{
    return "{\"name\":\"slipway-docker\",\"id\":\"" + kRule.toUtf8()
        + "\",\"properties\":{\"provisioningState\":\"" + state
        + R"(","description":"d","protocol":"Tcp","sourcePortRange":"*","destinationAddressPrefix":"*","access":"Allow","priority":310,"direction":"Inbound","sourcePortRanges":[],)"
        + more + "}}";
}

const QByteArray kOne =
    R"("destinationPortRange":"2376","sourceAddressPrefix":"203.0.113.7/32","destinationPortRanges":[],"sourceAddressPrefixes":[])";
const QByteArray kMany =
    R"("destinationPortRanges":["2376","8000-8010"],"sourceAddressPrefixes":["203.0.113.7","198.51.100.0/24"])";

SecurityRule rule()
{
    return { .name = u"slipway-docker"_s,
             .description = u"d"_s,
             .priority = 310,
             .protocol = u"Tcp"_s,
             .sources = { u"203.0.113.7/32"_s },
             .destinationPorts = { u"2376"_s } };
}

struct Fixture
{
    FakeTransport transport {};
    TestClock clock {};
    SecurityGroups groups { transport, clock, QUrl(u"https://arm.example"_s) };
    ArmId group = *ArmId::parse(kGroup);

    Fixture() { clock.setSleepsEndAtOnce(true); }
};

} // namespace

class TestSecurityGroups : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void rules_group_areItsOwnInBothForms()
    {
        Fixture f;
        f.transport.expect("GET", kGroup + kVersion)
            .answer(200,
                    R"({"name":"nsg","properties":{"securityRules":[)" + ruleJson("Succeeded", kOne) + ','
                        + ruleJson("Succeeded", kMany)
                        + R"(],"defaultSecurityRules":[{"name":"DenyAllInBound"}]}})");
        const auto result = awaited(f.groups.rules(f.group, {}));
        QVERIFY(result && *result);
        QCOMPARE((*result)->size(), 2);
        const SecurityRule one = (*result)->at(0);
        QCOMPARE(one.sources, QStringList { u"203.0.113.7/32"_s });
        QCOMPARE(one.destinationPorts, QStringList { u"2376"_s });
        QCOMPARE(one.priority, 310);
        QVERIFY(one.inbound && one.allow);
        const SecurityRule many = (*result)->at(1);
        QCOMPARE(many.sources, (QStringList { u"203.0.113.7"_s, u"198.51.100.0/24"_s }));
        QCOMPARE(many.destinationPorts, (QStringList { u"2376"_s, u"8000-8010"_s }));
    }

    void rules_wordsInOtherCase_areUnderstood()
    {
        Fixture f;
        f.transport.expect("GET", kGroup + kVersion)
            .answer(200,
                    "{\"properties\":{\"securityRules\":[{\"id\":\"" + kRule.toUtf8()
                        + "\",\"properties\":{\"access\":\"deny\",\"direction\":\"outbound\",\"protocol\":\"*"
                          "\",\"priority\":100}}]}}");
        const auto result = awaited(f.groups.rules(f.group, {}));
        QVERIFY(result && *result);
        QVERIFY(!(*result)->constFirst().inbound);
        QVERIFY(!(*result)->constFirst().allow);
        QCOMPARE((*result)->constFirst().name, u"slipway-docker"_s);
    }

    void putRule_oneSource_isSentInTheSingular()
    {
        Fixture f;
        f.transport.expect("PUT", kRule + kVersion)
            .answer(201, ruleJson("Updating", kOne),
                    { { "azure-asyncoperation", kOp.toUtf8() }, { "Retry-After", "10" } })
            .check([](const net::HttpRequest &sent) {
                const QJsonObject body = QJsonDocument::fromJson(sent.body).object();
                QCOMPARE(body.value(u"name"_s).toString(), u"slipway-docker"_s);
                const QJsonObject expected { { u"protocol"_s, u"Tcp"_s },
                                             { u"sourcePortRange"_s, u"*"_s },
                                             { u"destinationAddressPrefix"_s, u"*"_s },
                                             { u"access"_s, u"Allow"_s },
                                             { u"priority"_s, 310 },
                                             { u"direction"_s, u"Inbound"_s },
                                             { u"description"_s, u"d"_s },
                                             { u"sourceAddressPrefix"_s, u"203.0.113.7/32"_s },
                                             { u"destinationPortRange"_s, u"2376"_s } };
                QCOMPARE(body.value(u"properties"_s).toObject(), expected);
            });
        f.transport.expect("GET", kOp).answer(200, R"({"status":"Succeeded"})");
        f.transport.expect("GET", kRule + kVersion).answer(200, ruleJson("Succeeded", kOne));

        const auto result = awaited(f.groups.putRule(f.group, rule(), {}));

        QVERIFY(result && *result);
        QVERIFY(f.transport.isExhausted());
        QCOMPARE((*result)->provisioningState, u"Succeeded"_s);
        QCOMPARE((*result)->id, *ArmId::parse(kRule));
        QCOMPARE(f.clock.sleeps(), QList<std::chrono::milliseconds> { std::chrono::seconds(10) });
    }

    void putRule_severalSources_areSentInThePlural()
    {
        Fixture f;
        SecurityRule several = rule();
        several.sources.append(u"198.51.100.0/24"_s);
        several.destinationPorts.append(u"8000-8010"_s);
        several.destinations = { u"10.0.0.4"_s };
        several.inbound = false;
        several.allow = false;
        f.transport.expect("PUT", kRule + kVersion)
            .answer(200, ruleJson("Succeeded", kMany))
            .check([](const net::HttpRequest &sent) {
                const QJsonObject properties =
                    QJsonDocument::fromJson(sent.body).object().value(u"properties"_s).toObject();
                QVERIFY(!properties.contains(u"sourceAddressPrefix"_s));
                QVERIFY(!properties.contains(u"destinationPortRange"_s));
                QCOMPARE(properties.value(u"destinationAddressPrefix"_s).toString(), u"10.0.0.4"_s);
                QCOMPARE(properties.value(u"sourceAddressPrefixes"_s).toArray().size(), 2);
                QCOMPARE(properties.value(u"destinationPortRanges"_s).toArray().size(), 2);
                QCOMPARE(properties.value(u"access"_s).toString(), u"Deny"_s);
                QCOMPARE(properties.value(u"direction"_s).toString(), u"Outbound"_s);
            });
        const auto result = awaited(f.groups.putRule(f.group, several, {}));
        QVERIFY(result && *result);
    }

    void putRule_incomplete_asksNobody_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("sources");
        QTest::addColumn<QStringList>("ports");
        QTest::addColumn<int>("priority");
        const QStringList some { u"x"_s };
        QTest::newRow("no sources would mean everybody") << u"r"_s << QStringList() << some << 300;
        QTest::newRow("empty source") << u"r"_s << QStringList { QString() } << some << 300;
        QTest::newRow("no ports") << u"r"_s << some << QStringList() << 300;
        QTest::newRow("empty port") << u"r"_s << some << QStringList { QString() } << 300;
        QTest::newRow("priority too low") << u"r"_s << some << some << 99;
        QTest::newRow("priority too high") << u"r"_s << some << some << 4097;
        QTest::newRow("no name") << QString() << some << some << 300;
        QTest::newRow("name with slash") << u"../x"_s << some << some << 300;
    }

    void putRule_incomplete_asksNobody()
    {
        QFETCH(const QString, name);
        QFETCH(const QStringList, sources);
        QFETCH(const QStringList, ports);
        QFETCH(const int, priority);
        Fixture f;
        const SecurityRule wrong {
            .name = name, .priority = priority, .sources = sources, .destinationPorts = ports
        };
        const auto result = awaited(f.groups.putRule(f.group, wrong, {}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Invalid);
        QVERIFY(f.transport.sent().isEmpty());
    }

    void putRule_refused_isItsError_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("kind");
        QTest::newRow("priority taken") << 400 << QByteArray("SecurityRuleConflict") << u"Invalid"_s;
        QTest::newRow("another write")
            << 429 << QByteArray("RetryableErrorDueToAnotherOperation") << u"Throttled"_s;
        QTest::newRow("not allowed") << 403 << QByteArray("AuthorizationFailed") << u"Forbidden"_s;
        QTest::newRow("no such group") << 404 << QByteArray("ResourceNotFound") << u"NotFound"_s;
        QTest::newRow("changed meanwhile") << 412 << QByteArray("PreconditionFailed") << u"Conflict"_s;
        QTest::newRow("broken") << 503 << QByteArray("InternalServerError") << u"Service"_s;
    }

    void putRule_refused_isItsError()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, code);
        QFETCH(const QString, kind);
        Fixture f;
        f.transport.expect("PUT", kRule + kVersion)
            .answer(status, "{\"error\":{\"message\":\"m\",\"code\":\"" + code + "\"}}");
        const auto result = awaited(f.groups.putRule(f.group, rule(), {}));
        QVERIFY(result && !*result);
        QCOMPARE(nameOf(result->error().kind), kind);
        QCOMPARE(result->error().code.toUtf8(), code);
    }

    void removeRule_everyWay_succeeds_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : { 200, 202, 204, 404 })
            QTest::addRow("%d", status) << status;
    }

    void removeRule_everyWay_succeeds()
    {
        QFETCH(const int, status);
        Fixture f;
        f.transport.expect("DELETE", kRule + kVersion)
            .answer(status, {}, { { "Location", "https://arm.example/gone" } });
        if (status == 202)
            f.transport.expect("GET", u"/gone"_s).answer(204);
        const auto result = awaited(f.groups.removeRule(f.group, u"slipway-docker"_s, {}));
        QVERIFY(result && *result);
        QVERIFY(f.transport.isExhausted());
    }

    void rules_stopInFlight_isCancelled()
    {
        Fixture f;
        std::stop_source stop;
        f.transport.expect("GET", kGroup + kVersion).neverAnswer();
        QMetaObject::invokeMethod(
            qApp, [&stop] { stop.request_stop(); }, Qt::QueuedConnection);
        const auto result = awaited(f.groups.rules(f.group, stop.get_token()));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSecurityGroups)
#include "tst_securitygroups.moc"
