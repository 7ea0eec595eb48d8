// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json/jsonreader.h"
#include "provisioning/addresseditor.h"
#include "support/awaited.h"
#include "support/faketransport.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::provisioning;
using azure::AddressChoice;
using slipway::test::awaited;
using slipway::test::FakeTransport;
using slipway::test::TestClock;

namespace {

const auto kAddress =
    u"/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/publicIPAddresses/web-ip"_s;
const auto kVersion = u"?api-version=2024-05-01"_s;
const auto kFree =
    u"/subscriptions/s/providers/Microsoft.Network/locations/westeurope/CheckDnsNameAvailability?api-version=2024-05-01&domainNameLabel=web"_s;

azure::PublicAddress present(const AddressChoice &choice = {})
{
    return { .id = *azure::ArmId::parse(kAddress),
             .location = u"westeurope"_s,
             .address = u"20.0.0.4"_s,
             .choice = choice };
}

AddressPlan planFor(const AddressChoice &wanted, const AddressChoice &before = {})
{
    return *planAddress(u"web"_s, present(before), wanted);
}

QByteArray addressJson(const QByteArray &more = R"("publicIPAllocationMethod":"Dynamic")")
{
    return "{\"id\":\"" + kAddress.toUtf8() + R"(","location":"westeurope","properties":{)" + more + "}}";
}

struct Fixture
{
    FakeTransport transport {};
    TestClock clock {};
    azure::PublicAddresses addresses { transport, clock, QUrl(u"https://arm.example"_s) };
    azure::DnsLabels labels { transport, QUrl(u"https://arm.example"_s) };

    Result<> edit(const AddressPlan &plan, std::stop_token stop = {})
    {
        return awaited(editAddress(&addresses, &labels, plan, std::move(stop)))
            .value_or(Result<>(Error { .code = u"hangs"_s }));
    }
};

} // namespace

class TestAddressPlan : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void label_text_isJudged_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("a name") << u"web-03"_s << true;
        QTest::newRow("shortest") << u"a1b"_s << true;
        QTest::newRow("too short") << u"ab"_s << false;
        QTest::newRow("longest") << QString(63, u'a') << true;
        QTest::newRow("too long") << QString(64, u'a') << false;
        QTest::newRow("a digit first") << u"3web"_s << false;
        QTest::newRow("a hyphen last") << u"web-"_s << false;
        QTest::newRow("capitals") << u"Web"_s << false;
        QTest::newRow("a dot") << u"web.eu"_s << false;
        QTest::newRow("a line end") << u"web\n"_s << false;
    }
    void label_text_isJudged()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(isDnsLabel(text), good);
        const Result<AddressPlan> plan = planAddress(u"web"_s, present(), { .label = text });
        QCOMPARE(plan.has_value(), good);
        if (!good)
            QCOMPARE(plan.error().code, u"address.label"_s);
    }

    void label_ofAMachine_isMadeOfItsName()
    {
        QCOMPARE(dnsLabelFor(u"Web_03"_s), u"web03"_s);
        QCOMPARE(dnsLabelFor(u"web-03"_s), u"web-03"_s);
    }

    void plan_staticAddress_isNotGivenUp()
    {
        const Result<AddressPlan> plan = planAddress(u"web"_s, present({ .isStatic = true }), {});
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, u"address.stays"_s);
    }

    void plan_oddLabelThatIsThere_mayStay()
    {
        const AddressChoice odd { .label = u"W"_s };
        QVERIFY(planAddress(u"web"_s, present(odd), { .label = u"W"_s, .isStatic = true }));
    }

    void changes_asTheyAre_areNone() { QVERIFY(planFor({}).changes().isEmpty()); }

    void changes_labelAndStatic_areReadable()
    {
        const QList<Change> changes = planFor({ .label = u"web"_s, .isStatic = true }).changes();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().armMethod, QByteArray("PUT"));
        QCOMPARE(changes.first().armPath, kAddress + kVersion);
        QCOMPARE(changes.first().azCommand,
                 u"az network public-ip update --subscription s --resource-group rg --name web-ip "
                 "--allocation-method Static --dns-name web"_s);
        const QJsonObject properties =
            QJsonDocument::fromJson(changes.first().armBody).object()[u"properties"_s].toObject();
        QCOMPARE(properties[u"publicIPAllocationMethod"_s].toString(), u"Static"_s);
        QCOMPARE(properties[u"dnsSettings"_s].toObject()[u"domainNameLabel"_s].toString(), u"web"_s);
    }

    void inverse_plan_takesItBack()
    {
        const AddressPlan plan = planFor({ .label = u"web"_s, .isStatic = true });
        QCOMPARE(plan.inverse().after, plan.before);
        QCOMPARE(plan.inverse().inverse(), plan);
        QVERIFY(plan.inverse().changes().first().azCommand.contains("--remove dnsSettings"_L1));
    }

    void json_plan_comesBack()
    {
        const AddressPlan plan = planFor({ .label = u"web"_s, .isStatic = true }, { .label = u"old"_s });
        const QByteArray text = QJsonDocument(addressPlanJson(plan)).toJson();
        QCOMPARE(addressPlanFrom(JsonDocument::parse(text, u"plan"_s)->root()), std::optional(plan));
    }

    void json_noAddress_isNoPlan()
    {
        QCOMPARE(
            addressPlanFrom(JsonDocument::parse(R"({"machine":"web","address":"x"})", u"plan"_s)->root()),
            std::nullopt);
    }

    void edit_newLabel_isAskedForFirst()
    {
        Fixture f;
        f.transport.expect("GET", kFree).answer(200, R"({"available":true})");
        f.transport.expect("GET", kAddress + kVersion).answer(200, addressJson());
        f.transport.expect("PUT", kAddress + kVersion)
            .answer(200,
                    addressJson(
                        R"("publicIPAllocationMethod":"Dynamic","dnsSettings":{"domainNameLabel":"web"})"));
        QVERIFY(f.edit(planFor({ .label = u"web"_s })));
        QVERIFY(f.transport.isExhausted());
    }

    void edit_takenLabel_changesNothing()
    {
        Fixture f;
        f.transport.expect("GET", kFree).answer(200, R"({"available":false})");
        const Result<> edited = f.edit(planFor({ .label = u"web"_s }));
        QVERIFY(!edited);
        QCOMPARE(edited.error().code, u"address.label-taken"_s);
        QCOMPARE(edited.error().subject, u"web"_s);
    }

    void edit_staticAlone_asksForNoLabel()
    {
        Fixture f;
        f.transport.expect("GET", kAddress + kVersion)
            .answer(200,
                    addressJson(
                        R"("publicIPAllocationMethod":"Dynamic","dnsSettings":{"domainNameLabel":"web"})"));
        f.transport.expect("PUT", kAddress + kVersion)
            .answer(200, addressJson(R"("publicIPAllocationMethod":"Static")"));
        QVERIFY(f.edit(planFor({ .label = u"web"_s, .isStatic = true }, { .label = u"web"_s })));
    }

    void edit_stoppedBeforeItIsSent_changesNothing()
    {
        Fixture f;
        std::stop_source stop;
        f.transport.expect("GET", kAddress + kVersion)
            .answer(200, addressJson())
            .check([&stop](const net::HttpRequest &) { stop.request_stop(); });
        const Result<> edited = f.edit(planFor({ .isStatic = true }), stop.get_token());
        QVERIFY(!edited);
        QCOMPARE(edited.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestAddressPlan)
#include "tst_addressplan.moc"
