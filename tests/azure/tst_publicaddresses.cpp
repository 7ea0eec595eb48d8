// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/network/dnslabels.h"
#include "azure/network/publicaddresses.h"
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

const auto kNetwork = u"/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/"_s;
const auto kInterface = kNetwork + u"networkInterfaces/web-nic"_s;
const auto kAddress = kNetwork + u"publicIPAddresses/web-ip"_s;
const auto kVersion = u"?api-version=2024-05-01"_s;

/// With everything that an address can have beside what Slipway changes.
QByteArray addressJson(const QByteArray &method, const QByteArray &dns)
{
    return "{\"id\":\"" + kAddress.toUtf8()
        + R"(","name":"web-ip","etag":"W/\"1\"","type":"Microsoft.Network/publicIPAddresses","location":"westeurope",)"
          R"("zones":["1"],"tags":{"owner":"me"},"sku":{"name":"Basic","tier":"Regional"},)"
          R"("properties":{"provisioningState":"Succeeded","resourceGuid":"g","ipAddress":"20.0.0.4",)"
          R"("publicIPAddressVersion":"IPv4","idleTimeoutInMinutes":15,"ipTags":[],)"
          R"("ipConfiguration":{"id":"/x"},"publicIPAllocationMethod":")"
        + method + "\"" + dns + "}}";
}

QByteArray interfaceJson(const QByteArray &address)
{
    return "{\"id\":\"" + kInterface.toUtf8()
        + R"(","properties":{"primary":true,"ipConfigurations":[{"properties":{"primary":true)" + address
        + "}}]}}";
}

const QByteArray kNamed =
    R"(,"dnsSettings":{"domainNameLabel":"web","fqdn":"web.westeurope.cloudapp.azure.com"})";

struct Fixture
{
    FakeTransport transport {};
    TestClock clock {};
    PublicAddresses addresses { transport, clock, QUrl(u"https://arm.example"_s) };
    ArmId address = *ArmId::parse(kAddress);

    Fixture() { clock.setSleepsEndAtOnce(true); }

    QJsonObject sent() const { return QJsonDocument::fromJson(transport.sent().constLast().body).object(); }
};

} // namespace

class TestPublicAddresses : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void ofInterface_withAddress_isRead()
    {
        Fixture f;
        f.transport.expect("GET", kInterface + kVersion)
            .answer(200, interfaceJson(R"(,"publicIPAddress":{"id":")" + kAddress.toUtf8() + R"("})"));
        f.transport.expect("GET", kAddress + kVersion).answer(200, addressJson("Dynamic", kNamed));
        const auto found = awaited(f.addresses.ofInterface(*ArmId::parse(kInterface), {}));
        QVERIFY(found && *found);
        QCOMPARE(**found,
                 (PublicAddress { .id = f.address,
                                  .location = u"westeurope"_s,
                                  .address = u"20.0.0.4"_s,
                                  .dnsName = u"web.westeurope.cloudapp.azure.com"_s,
                                  .choice = { .label = u"web"_s, .isStatic = false } }));
    }

    void ofInterface_withoutAddress_isNotFound()
    {
        Fixture f;
        f.transport.expect("GET", kInterface + kVersion).answer(200, interfaceJson({}));
        const auto found = awaited(f.addresses.ofInterface(*ArmId::parse(kInterface), {}));
        QVERIFY(found && !*found);
        QCOMPARE(found->error().kind, ErrorKind::NotFound);
        QCOMPARE(found->error().code, u"address.none"_s);
    }

    void choose_label_keepsTheWholeResource()
    {
        Fixture f;
        f.transport.expect("GET", kAddress + kVersion).answer(200, addressJson("Dynamic", {}));
        f.transport.expect("PUT", kAddress + kVersion).answer(200, addressJson("Static", kNamed));
        const auto changed =
            awaited(f.addresses.choose(f.address, {}, { .label = u"web"_s, .isStatic = true }, {}));
        QVERIFY(changed && *changed);
        QCOMPARE((*changed)->dnsName, u"web.westeurope.cloudapp.azure.com"_s);
        QJsonObject expected = QJsonDocument::fromJson(addressJson("Static", {})).object();
        expected.remove("etag"_L1);
        QJsonObject properties = expected.value("properties"_L1).toObject();
        for (const auto name : { "provisioningState"_L1, "resourceGuid"_L1, "ipConfiguration"_L1 })
            properties.remove(name);
        properties.insert("dnsSettings"_L1, QJsonObject { { u"domainNameLabel"_s, u"web"_s } });
        expected.insert("properties"_L1, properties);
        QCOMPARE(f.sent(), expected);
    }

    void choose_noLabel_takesTheNameAway()
    {
        Fixture f;
        f.transport.expect("GET", kAddress + kVersion).answer(200, addressJson("Static", kNamed));
        f.transport.expect("PUT", kAddress + kVersion).answer(200, addressJson("Dynamic", {}));
        const auto changed =
            awaited(f.addresses.choose(f.address, { .label = u"web"_s, .isStatic = true }, {}, {}));
        QVERIFY(changed && *changed);
        const QJsonObject properties = f.sent().value("properties"_L1).toObject();
        QVERIFY(!properties.contains("dnsSettings"_L1));
        QCOMPARE(properties.value("publicIPAllocationMethod"_L1).toString(), u"Dynamic"_s);
    }

    void choose_otherSettingsOfDns_stay()
    {
        Fixture f;
        f.transport.expect("GET", kAddress + kVersion)
            .answer(
                200,
                addressJson("Static", R"(,"dnsSettings":{"domainNameLabel":"web","reverseFqdn":"a.b."})"));
        f.transport.expect("PUT", kAddress + kVersion).answer(200, addressJson("Static", {}));
        const AddressChoice before { .label = u"web"_s, .isStatic = true };
        QVERIFY(*awaited(f.addresses.choose(f.address, before, { .isStatic = true }, {})));
        QCOMPARE(f.sent().value("properties"_L1).toObject().value("dnsSettings"_L1).toObject(),
                 (QJsonObject { { u"reverseFqdn"_s, u"a.b."_s } }));
    }

    void choose_asItIs_sendsNothing()
    {
        Fixture f;
        f.transport.expect("GET", kAddress + kVersion).answer(200, addressJson("Static", kNamed));
        const auto changed =
            awaited(f.addresses.choose(f.address, {}, { .label = u"web"_s, .isStatic = true }, {}));
        QVERIFY(changed && *changed);
    }

    void choose_changedBySomebodyElse_isAConflict()
    {
        Fixture f;
        f.transport.expect("GET", kAddress + kVersion).answer(200, addressJson("Dynamic", kNamed));
        const auto changed = awaited(f.addresses.choose(f.address, {}, { .isStatic = true }, {}));
        QVERIFY(changed && !*changed);
        QCOMPARE(changed->error().kind, ErrorKind::Conflict);
        QCOMPARE(changed->error().code, u"address.changed"_s);
    }

    void choose_refused_isTheServicesError()
    {
        Fixture f;
        f.transport.expect("GET", kAddress + kVersion).answer(200, addressJson("Dynamic", {}));
        f.transport.expect("PUT", kAddress + kVersion)
            .answer(400, R"({"error":{"code":"DnsRecordInUse","message":"taken"}})");
        const auto changed = awaited(f.addresses.choose(f.address, {}, { .label = u"web"_s }, {}));
        QVERIFY(changed && !*changed);
        QCOMPARE(changed->error().code, u"DnsRecordInUse"_s);
    }
};

QTEST_GUILESS_MAIN(TestPublicAddresses)
#include "tst_publicaddresses.moc"
