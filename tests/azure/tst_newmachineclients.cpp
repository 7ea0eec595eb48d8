// SPDX-License-Identifier: GPL-3.0-or-later
// What a new machine is chosen from: groups, places, sizes, quotas and prices.
#include "azure/compute/sizes.h"
#include "azure/prices/retailprices.h"
#include "azure/resources/resourcegroups.h"
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
using slipway::test::awaited;
using slipway::test::FakeTransport;
using slipway::test::TestClock;

namespace {

const auto kGroups = u"/subscriptions/s/resourcegroups"_s;
const auto kVersion = u"?api-version=2024-11-01"_s;
const auto kGroup = u"/subscriptions/s/resourceGroups/rg"_s;
const auto kSkus =
    u"/subscriptions/s/providers/Microsoft.Compute/skus?api-version=2021-07-01&$filter=location%20eq%20%27westeurope%27"_s;
const auto kUsages =
    u"/subscriptions/s/providers/Microsoft.Compute/locations/westeurope/usages?api-version=2024-07-01"_s;
const auto kPrices =
    u"/api/retail/prices?api-version=2023-01-01-preview&currencyCode=%27EUR%27&$filter="
    "serviceName%20eq%20%27Virtual%20Machines%27%20and%20priceType%20eq%20%27Consumption%27%20and"
    "%20armRegionName%20eq%20%27westeurope%27%20and%20armSkuName%20eq%20%27Standard_B2s%27"_s;

/// A line of the price list.
struct PriceLine
{
    QByteArray product = "Virtual Machines BS Series";
    QByteArray sku = "B2s";
    QByteArray value = "0.04";
    QByteArray unit = "1 Hour";
    QByteArray type = "Consumption";
    QByteArray currency = "EUR";
};

QByteArray price(const PriceLine &line)
{
    return R"({"currencyCode":")" + line.currency + R"(","retailPrice":)" + line.value + R"(,"productName":")"
        + line.product + R"(","skuName":")" + line.sku + R"(","unitOfMeasure":")" + line.unit
        + R"(","type":")" + line.type + R"("})";
}

struct Fixture
{
    FakeTransport transport {};
    TestClock clock {};
    QUrl endpoint { u"https://arm.example"_s };
    ResourceGroups groups { transport, clock, endpoint };
    Sizes sizes { transport, endpoint };
    RetailPrices prices { transport, QUrl(u"https://prices.example"_s) };
    ArmId group = *ArmId::parse(kGroup);

    Fixture() { clock.setSleepsEndAtOnce(true); }
};

} // namespace

class TestNewMachineClients : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void groups_onTwoPages_areListed()
    {
        Fixture f;
        f.transport.expect("GET", kGroups + kVersion)
            .answer(200,
                    "{\"value\":[{\"id\":\"" + kGroup.toUtf8()
                        + "\",\"name\":\"rg\",\"location\":\"westeurope\"}],\"nextLink\":\"https://"
                          "arm.example/next\"}");
        f.transport.expect("GET", u"/next"_s).answer(200, R"({"value":[]})");
        const auto found = awaited(f.groups.list(u"s"_s, {}));
        QVERIFY(found && *found);
        QCOMPARE(**found,
                 (QList<ResourceGroup> { { .id = f.group, .name = u"rg"_s, .location = u"westeurope"_s } }));
    }

    void groups_wrongAnswers_areErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        const QByteArray error = R"({"error":{"code":"X","message":"m"}})";
        QTest::newRow("signed out") << 401 << error << u"SignInRequired"_s;
        QTest::newRow("not allowed") << 403 << error << u"Forbidden"_s;
        QTest::newRow("too often") << 429 << error << u"Throttled"_s;
        QTest::newRow("broken") << 500 << error << u"Service"_s;
        QTest::newRow("no JSON") << 200 << QByteArray("<html>") << u"Protocol"_s;
        QTest::newRow("no name") << 200
                                 << QByteArray(R"({"value":[{"id":"/subscriptions/s/resourceGroups/r"}]})")
                                 << u"Protocol"_s;
    }

    void groups_wrongAnswers_areErrors()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, kind);
        Fixture f;
        f.transport.expect("GET", kGroups + kVersion).answer(status, body);
        const auto found = awaited(f.groups.list(u"s"_s, {}));
        QVERIFY(found && !*found);
        QCOMPARE(nameOf(found->error().kind), kind);
    }

    void locations_physicalOnes_areListed()
    {
        Fixture f;
        f.transport.expect("GET", u"/subscriptions/s/locations?api-version=2022-12-01"_s)
            .answer(
                200,
                R"({"value":[{"name":"westeurope","displayName":"West Europe","metadata":{"regionType":"Physical","regionCategory":"Recommended","geographyGroup":"Europe"}},{"name":"europe","displayName":"Europe","metadata":{"regionType":"Logical"}},{"name":"edge"}]})");
        const auto found = awaited(f.groups.locations(u"s"_s, {}));
        QVERIFY(found && *found);
        QCOMPARE((*found)->size(), 2);
        QCOMPARE((*found)->at(0),
                 (Location { .name = u"westeurope"_s,
                             .displayName = u"West Europe"_s,
                             .geography = u"Europe"_s,
                             .isRecommended = true }));
        QCOMPARE((*found)->at(1).displayName, u"edge"_s);
    }

    void group_exists_isAskedByItsHead()
    {
        Fixture f;
        f.transport.expect("HEAD", kGroups + u"/rg"_s + kVersion).answer(204);
        f.transport.expect("HEAD", kGroups + u"/none"_s + kVersion).answer(404);
        f.transport.expect("HEAD", kGroups + u"/other"_s + kVersion).answer(403);
        QCOMPARE(awaited(f.groups.exists(u"s"_s, u"rg"_s, {})).value().value(), true);
        QCOMPARE(awaited(f.groups.exists(u"s"_s, u"none"_s, {})).value().value(), false);
        const auto refused = awaited(f.groups.exists(u"s"_s, u"other"_s, {}));
        QVERIFY(refused && !*refused);
        QCOMPARE(refused->error().kind, ErrorKind::Forbidden);
    }

    void group_create_sendsItsLocation()
    {
        Fixture f;
        f.transport.expect("PUT", kGroups + u"/rg"_s + kVersion)
            .answer(201, "{\"id\":\"" + kGroup.toUtf8() + "\",\"name\":\"rg\",\"location\":\"westeurope\"}")
            .check([](const net::HttpRequest &sent) {
                QCOMPARE(QJsonDocument::fromJson(sent.body).object(),
                         (QJsonObject { { u"location"_s, u"westeurope"_s } }));
            });
        const auto made = awaited(f.groups.create(u"s"_s, u"rg"_s, u"westeurope"_s, {}));
        QVERIFY(made && *made);
        QCOMPARE((*made)->id, f.group);
    }

    void group_inAnotherLocation_isConflict()
    {
        Fixture f;
        f.transport.expect("PUT", kGroups + u"/rg"_s + kVersion)
            .answer(409, R"({"error":{"code":"InvalidResourceGroupLocation","message":"m"}})");
        const auto made = awaited(f.groups.create(u"s"_s, u"rg"_s, u"westeurope"_s, {}));
        QVERIFY(made && !*made);
        QCOMPARE(made->error().kind, ErrorKind::Conflict);
        QCOMPARE(made->error().code, u"InvalidResourceGroupLocation"_s);
    }

    void group_empty_isRemoved()
    {
        Fixture f;
        f.transport.expect("GET", kGroup + u"/resources"_s + kVersion).answer(200, R"({"value":[]})");
        f.transport.expect("DELETE", kGroup + kVersion)
            .answer(202, {}, { { "Location", "https://arm.example/gone" } });
        f.transport.expect("GET", u"/gone"_s).answer(200);
        QCOMPARE(awaited(f.groups.removeIfEmpty(f.group, {})).value().value(), true);
        QVERIFY(f.transport.isExhausted());
    }

    void group_withSomethingInIt_stays()
    {
        Fixture f;
        f.transport.expect("GET", kGroup + u"/resources"_s + kVersion)
            .answer(200,
                    "{\"value\":[{\"id\":\"" + kGroup.toUtf8()
                        + "/providers/Microsoft.Storage/storageAccounts/a\"}]}");
        QCOMPARE(awaited(f.groups.removeIfEmpty(f.group, {})).value().value(), false);
        QVERIFY(f.transport.isExhausted());
    }

    void group_whoseContentsAreUnknown_stays()
    {
        Fixture f;
        f.transport.expect("GET", kGroup + u"/resources"_s + kVersion)
            .answer(500, R"({"error":{"code":"X","message":"m"}})");
        QVERIFY(!awaited(f.groups.removeIfEmpty(f.group, {})).value());
        QVERIFY(f.transport.isExhausted());
    }

    void resource_removal_hasTheVersionOfItsProvider()
    {
        Fixture f;
        const QString machine = kGroup + u"/providers/Microsoft.Compute/virtualMachines/m"_s;
        const QString nic = kGroup + u"/providers/microsoft.network/networkInterfaces/n"_s;
        f.transport.expect("DELETE", machine + u"?api-version=2024-07-01"_s).answer(404);
        f.transport.expect("DELETE", nic + u"?api-version=2024-05-01"_s).answer(204);
        QVERIFY(awaited(f.groups.removeResource(*ArmId::parse(machine), {})).value());
        QVERIFY(awaited(f.groups.removeResource(*ArmId::parse(nic), {})).value());
        const auto other = awaited(f.groups.removeResource(
            *ArmId::parse(kGroup + u"/providers/Microsoft.Storage/storageAccounts/a"_s), {}));
        QVERIFY(!other.value());
        QVERIFY(!awaited(f.groups.removeResource(f.group, {})).value());
        QVERIFY(f.transport.isExhausted());
    }

    void sizes_ofMachinesNotRestricted_areOffered()
    {
        Fixture f;
        f.transport.expect("GET", kSkus).answer(200, R"({"value":[
{"resourceType":"virtualMachines","name":"Standard_D4ps_v5","family":"fam","capabilities":[{"name":"vCPUs","value":"4"},
 {"name":"MemoryGB","value":"3.5"},{"name":"CpuArchitectureType","value":"Arm64"},{"name":"PremiumIO","value":"True"}],"restrictions":[{"type":"Zone"}]},
{"resourceType":"virtualMachines","name":"Full","capabilities":[],"restrictions":[{"type":"Location","reasonCode":"NotAvailableForSubscription"}]},
{"resourceType":"disks","name":"Premium_LRS"}]})");
        const auto found = awaited(f.sizes.offered(u"s"_s, u"westeurope"_s, {}));
        QVERIFY(found && *found);
        QCOMPARE(**found,
                 (QList<MachineSize> { { .name = u"Standard_D4ps_v5"_s,
                                         .family = u"fam"_s,
                                         .cores = 4,
                                         .memoryGiB = 3.5,
                                         .isArm64 = true,
                                         .takesPremiumDisks = true } }));
    }

    void sizes_withoutNumbers_areProtocolErrors()
    {
        Fixture f;
        f.transport.expect("GET", kSkus)
            .answer(
                200,
                R"({"value":[{"resourceType":"virtualMachines","name":"x","capabilities":[{"name":"vCPUs","value":"many"}]}]})");
        const auto found = awaited(f.sizes.offered(u"s"_s, u"westeurope"_s, {}));
        QVERIFY(found && !*found);
        QCOMPARE(found->error().kind, ErrorKind::Protocol);
    }

    void usages_areRead()
    {
        Fixture f;
        f.transport.expect("GET", kUsages)
            .answer(
                200,
                R"({"value":[{"unit":"Count","currentValue":6,"limit":10,"name":{"value":"cores","localizedValue":"Total"}}]})");
        const auto found = awaited(f.sizes.usages(u"s"_s, u"westeurope"_s, {}));
        QVERIFY(found && *found);
        QCOMPARE(**found, (QList<Usage> { { .name = u"cores"_s, .current = 6, .limit = 10 } }));
    }

    void machinesLeft_isTheLeastOfAllQuotas_data()
    {
        QTest::addColumn<int>("cores");
        QTest::addColumn<int>("family");
        QTest::addColumn<int>("machines");
        QTest::addColumn<int>("left");
        QTest::newRow("all there") << 100 << 100 << 100 << 25;
        QTest::newRow("cores") << 11 << 100 << 100 << 2;
        QTest::newRow("family") << 100 << 3 << 100 << 0;
        QTest::newRow("machines") << 100 << 100 << 1 << 1;
        QTest::newRow("beyond the limit") << -5 << 100 << 100 << 0;
    }

    void machinesLeft_isTheLeastOfAllQuotas()
    {
        QFETCH(const int, cores);
        QFETCH(const int, family);
        QFETCH(const int, machines);
        QFETCH(const int, left);
        const MachineSize size { .name = u"S"_s, .family = u"standardX"_s, .cores = 4 };
        const QList<Usage> usages { { .name = u"cores"_s, .current = 10, .limit = 10 + cores },
                                    { .name = u"StandardX"_s, .current = 10, .limit = 10 + family },
                                    { .name = u"standardY"_s, .current = 10, .limit = 10 },
                                    { .name = u"virtualMachines"_s, .limit = machines } };
        QCOMPARE(machinesLeft(size, usages), left);
    }

    void machinesLeft_withoutQuotas_isTheMost() { QCOMPARE(machinesLeft({ .cores = 4 }, {}, 7), 7); }

    void price_ofPlainLinux_isTaken()
    {
        Fixture f;
        f.transport.expect("GET", kPrices)
            .answer(200,
                    "{\"Items\":["
                        + price({ .product = "Virtual Machines BS Series Windows", .value = "0.05" }) + ','
                        + price({ .sku = "B2s Spot", .value = "0.01" }) + ',' + price({}) + "]}")
            .check([](const net::HttpRequest &sent) {
                QVERIFY(!sent.headers.contains("Authorization"));
                QCOMPARE(sent.url.host(), u"prices.example"_s);
            });
        const auto found = awaited(f.prices.ofSize(u"Standard_B2s"_s, u"westeurope"_s, u"EUR"_s, {}));
        QVERIFY(found && *found && **found);
        QCOMPARE((**found)->currency, u"EUR"_s);
        QCOMPARE((**found)->perHour, 0.04);
        QCOMPARE((**found)->perMonth(), 29.2);
    }

    void price_ofSomethingElse_isNone_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("Windows") << price({ .product = "Virtual Machines BS Series Windows" });
        QTest::newRow("of a cloud service") << price({ .product = "Bs Series CloudServices" });
        QTest::newRow("spot") << price({ .sku = "B2s Spot" });
        QTest::newRow("low priority") << price({ .sku = "B2s Low Priority" });
        QTest::newRow("by the month") << price({ .unit = "1/Month" });
        QTest::newRow("of a reservation") << price({ .type = "Reservation" });
        QTest::newRow("for nothing") << price({ .value = "0" });
    }

    /// Alone in the list, and cheaper than the right one.
    void price_ofSomethingElse_isNone()
    {
        QFETCH(const QByteArray, line);
        Fixture f;
        f.transport.expect("GET", kPrices).answer(200, R"({"Items":[)" + line + "]}");
        f.transport.expect("GET", kPrices)
            .answer(200, R"({"Items":[)" + price({ .value = "4.5" }) + ',' + line + "]}");
        const auto alone = awaited(f.prices.ofSize(u"Standard_B2s"_s, u"westeurope"_s, u"EUR"_s, {}));
        QVERIFY(alone && *alone);
        QVERIFY(!**alone);
        const auto beside = awaited(f.prices.ofSize(u"Standard_B2s"_s, u"westeurope"_s, u"EUR"_s, {}));
        QVERIFY(beside && *beside && **beside);
        QCOMPARE((**beside)->perHour, 4.5);
    }

    void price_ofSeveralLines_isTheLowest()
    {
        Fixture f;
        f.transport.expect("GET", kPrices)
            .answer(200,
                    R"({"Items":[)" + price({ .value = "0.05" }) + ',' + price({ .value = "0.03" }) + ','
                        + price({ .value = "0.04" }) + "]}");
        const auto found = awaited(f.prices.ofSize(u"Standard_B2s"_s, u"westeurope"_s, u"EUR"_s, {}));
        QVERIFY(found && *found && **found);
        QCOMPARE((**found)->perHour, 0.03);
    }

    /// What is shown is what the service has reckoned in, whatever was asked for.
    void price_currency_isAskedForAndThatOfTheAnswer()
    {
        Fixture f;
        QString asked = kPrices;
        asked.replace(u"EUR"_s, u"JPY"_s).replace(u"westeurope"_s, u"japaneast"_s);
        f.transport.expect("GET", asked)
            .answer(200, R"({"Items":[)" + price({ .value = "6.5", .currency = "JPY" }) + "]}");
        f.transport.expect("GET", kPrices).answer(200, R"({"Items":[)" + price({ .currency = "USD" }) + "]}");
        const auto yen = awaited(f.prices.ofSize(u"Standard_B2s"_s, u"japaneast"_s, u"JPY"_s, {}));
        QVERIFY(yen && *yen && **yen);
        QCOMPARE(**yen, (RetailPrice { .perHour = 6.5, .currency = u"JPY"_s }));
        const auto other = awaited(f.prices.ofSize(u"Standard_B2s"_s, u"westeurope"_s, u"EUR"_s, {}));
        QVERIFY(other && *other && **other);
        QCOMPARE((**other)->currency, u"USD"_s);
    }

    void price_unknown_isNone()
    {
        Fixture f;
        f.transport.expect("GET", kPrices).answer(200, R"({"Items":[]})");
        const auto found = awaited(f.prices.ofSize(u"Standard_B2s"_s, u"westeurope"_s, u"EUR"_s, {}));
        QVERIFY(found && *found);
        QVERIFY(!**found);
    }

    void price_switchedOff_asksNobody()
    {
        Fixture f;
        const RetailPrices off(f.transport, {});
        const auto found = awaited(off.ofSize(u"Standard_B2s"_s, u"westeurope"_s, u"EUR"_s, {}));
        QVERIFY(found && *found);
        QVERIFY(!**found);
        QVERIFY(f.transport.sent().isEmpty());
    }

    void price_unreachable_isItsError()
    {
        Fixture f;
        f.transport.expect("GET", kPrices).fail({ .kind = ErrorKind::Unreachable });
        const auto found = awaited(f.prices.ofSize(u"Standard_B2s"_s, u"westeurope"_s, u"EUR"_s, {}));
        QVERIFY(found && !*found);
        QCOMPARE(found->error().kind, ErrorKind::Unreachable);
    }

    void price_stopInFlight_isCancelled()
    {
        Fixture f;
        std::stop_source stop;
        f.transport.expect("GET", kPrices).neverAnswer();
        QMetaObject::invokeMethod(
            qApp, [&stop] { stop.request_stop(); }, Qt::QueuedConnection);
        const auto found =
            awaited(f.prices.ofSize(u"Standard_B2s"_s, u"westeurope"_s, u"EUR"_s, stop.get_token()));
        QVERIFY(found && !*found);
        QCOMPARE(found->error().kind, ErrorKind::Cancelled);
    }

    void namesThatAreNone_askNobody()
    {
        Fixture f;
        QVERIFY(!awaited(f.groups.list({}, {})).value());
        QVERIFY(!awaited(f.groups.locations(u".."_s, {})).value());
        QVERIFY(!awaited(f.groups.exists(u"s"_s, u"a/b"_s, {})).value());
        QVERIFY(!awaited(f.groups.create(u"s"_s, {}, u"l"_s, {})).value());
        QVERIFY(!awaited(f.groups.contents(*ArmId::parse(u"/subscriptions/s"_s), {})).value());
        QVERIFY(!awaited(f.sizes.offered(u"s"_s, u"a' or '"_s, {})).value());
        QVERIFY(!awaited(f.sizes.usages({}, u"l"_s, {})).value());
        QVERIFY(!awaited(f.prices.ofSize(u"a' or '"_s, u"l"_s, u"EUR"_s, {})).value());
        QVERIFY(f.transport.sent().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNewMachineClients)
#include "tst_newmachineclients.moc"
