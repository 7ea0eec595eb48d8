// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/arm/fetch.h"
#include "azure/arm/paging.h"
#include "azure/compute/machinejoin.h"
#include "azure/compute/machines.h"
#include "azure/graph/resourcegraph.h"
#include "azure/portal.h"
#include "support/awaited.h"
#include "support/faketransport.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::azure;
using slipway::test::awaited;
using slipway::test::FakeTransport;
using slipway::test::TestClock;

namespace {

const auto kCompute =
    u"/subscriptions/S/providers/Microsoft.Compute/virtualMachines?api-version=2024-07-01"_s;
const auto kStatus = kCompute + u"&statusOnly=true"_s;
const auto kInterfaces =
    u"/subscriptions/S/providers/Microsoft.Network/networkInterfaces?api-version=2024-05-01"_s;
const auto kAddresses =
    u"/subscriptions/S/providers/Microsoft.Network/publicIPAddresses?api-version=2024-05-01"_s;
const auto kGroup = u"/subscriptions/S/resourceGroups/rg"_s;
const auto kVm = kGroup + u"/providers/Microsoft.Compute/virtualMachines/"_s;
const auto kNic = kGroup + u"/providers/Microsoft.Network/networkInterfaces/"_s;
const auto kIp = kGroup + u"/providers/Microsoft.Network/publicIPAddresses/"_s;
const auto kSubnet = kGroup + u"/providers/Microsoft.Network/virtualNetworks/net/subnets/default"_s;
const auto kNsg = kGroup + u"/providers/Microsoft.Network/networkSecurityGroups/nsg"_s;

QByteArray forbidden()
{
    return R"({"error":{"code":"AuthorizationFailed","message":"The client does not have authorization"}})";
}

QByteArray listOf(const QList<QByteArray> &rows)
{
    return "{\"value\":[" + rows.join(',') + "]}";
}

QByteArray vm(const QString &id, const QByteArray &properties, const QByteArray &more = {})
{
    return "{\"id\":\"" + id.toUtf8() + "\",\"name\":\"" + id.section(u'/', -1).toUtf8()
        + R"(","type":"Microsoft.Compute/virtualMachines","location":"westeurope",)" + more
        + "\"properties\":{" + properties + "}}";
}

QByteArray interfacesOf(const QList<QPair<QString, bool>> &references)
{
    QList<QByteArray> rows;
    for (const auto &[id, primary] : references)
        rows.append("{\"id\":\"" + id.toUtf8()
                    + "\",\"properties\":{\"primary\":" + (primary ? "true" : "false") + "}}");
    return R"("networkProfile":{"networkInterfaces":[)" + rows.join(',') + "]}";
}

QByteArray viewOf(const QByteArray &power, const QByteArray &more = {})
{
    return R"("instanceView":{)" + more
        + R"("statuses":[{"code":"ProvisioningState/succeeded"},{"code":"PowerState/)" + power + "\"}]}";
}

QByteArray configuration(const QByteArray &address, bool primary, const QString &publicId = {})
{
    QByteArray json = R"({"name":"c","properties":{"privateIPAddress":")" + address + R"(","primary":)"
        + (primary ? "true" : "false") + R"(,"subnet":{"id":")" + kSubnet.toUtf8() + "\"}";
    if (!publicId.isEmpty())
        json += R"(,"publicIPAddress":{"id":")" + publicId.toUtf8() + "\"}";
    return json + "}}";
}

QByteArray nic(const QString &id, const QList<QByteArray> &configurations, const QByteArray &more = {})
{
    return "{\"id\":\"" + id.toUtf8() + "\",\"properties\":{" + more + "\"ipConfigurations\":["
        + configurations.join(',') + "]}}";
}

/// \param sku empty: the answer names none
QByteArray ip(const QString &id, const QByteArray &properties, const QByteArray &sku = {})
{
    const QByteArray named = sku.isEmpty() ? sku : "\"sku\":{\"name\":\"" + sku + "\"},";
    return "{\"id\":\"" + id.toUtf8() + "\"," + named + "\"properties\":{" + properties + "}}";
}

QByteArray nsgReference()
{
    return R"("networkSecurityGroup":{"id":")" + kNsg.toUtf8() + "\"},";
}

Subscription subscription()
{
    return { .id = u"S"_s, .name = u"Pay as you go"_s };
}

QUrl endpoint()
{
    return QUrl(u"https://arm.example/"_s);
}

ArmId id(const QString &text)
{
    return *ArmId::parse(text);
}

/// Twelve machines of odd shapes, keyed by name after the join.
QHash<QString, Machine> oddMachines()
{
    const QList<QByteArray> machines {
        vm(kVm + u"plain"_s,
           R"("vmId":"v-1","provisioningState":"Succeeded","hardwareProfile":{"vmSize":"Standard_D2s_v5"},"storageProfile":{"imageReference":{"publisher":"Canonical","offer":"jammy","sku":"22_04-lts-gen2","version":"latest","exactVersion":"22.4"},"osDisk":{"osType":"Linux"}},)"
               + interfacesOf({ { kNic + u"n1"_s, true } }),
           R"("tags":{"env":"prod","empty":null},)"),
        vm(kVm.toUpper() + u"SHOUTING"_s, interfacesOf({ { kNic.toUpper() + u"N2"_s, true } })),
        vm(kVm + u"second-is-primary"_s,
           interfacesOf({ { kNic + u"other"_s, false }, { kNic + u"n3"_s, true } })),
        vm(kVm + u"none-is-primary"_s,
           interfacesOf({ { kNic + u"n4"_s, false }, { kNic + u"other"_s, false } })),
        vm(kVm + u"no-interfaces"_s, R"("storageProfile":{"osDisk":{"osType":"Windows"}})"),
        vm(kVm + u"dangling"_s, interfacesOf({ { kNic + u"deleted"_s, true } })),
        vm(kVm + u"from-disk"_s,
           R"("storageProfile":{"imageReference":null,"osDisk":{"osType":"linux"}},"networkProfile":null)"),
        vm(kVm + u"own-image"_s,
           R"("osProfile":{"linuxConfiguration":{},"allowExtensionOperations":false},"storageProfile":{"imageReference":{"id":"/subscriptions/S/x"}})"),
        vm(kVm + u"deallocated"_s, interfacesOf({ { kNic + u"n5"_s, true } })),
        vm(kVm + u"no-status"_s, interfacesOf({})),
        vm(kVm + u"two-configurations"_s, interfacesOf({ { kNic + u"n6"_s, true } })),
        "{\"ID\":\"" + kVm.toUtf8()
            + R"(odd-names","Properties":{"VmId":"v-12","hardwareprofile":{"VMSize":"B1"}}})",
    };
    const QList<QByteArray> statuses {
        vm(kVm + u"plain"_s,
           viewOf(
               "running",
               R"("osName":"ubuntu","osVersion":"22.04","vmAgent":{"vmAgentVersion":"2.9.1.1","statuses":[{"code":"ProvisioningState/succeeded","displayStatus":"Ready"}]},"extensions":[{"name":"docker","type":"Microsoft.Azure.Extensions.CustomScript","typeHandlerVersion":"2.1.10","statuses":[{"code":"ProvisioningState/succeeded","message":"Enable succeeded"}]}],)")),
        vm(kVm + u"shouting"_s, viewOf("Stopped")),
        vm(kVm + u"second-is-primary"_s,
           viewOf(
               "starting",
               R"("vmAgent":{"vmAgentVersion":"Unknown","statuses":[{"code":"ProvisioningState/Unavailable","displayStatus":"Not Ready"}]},)")),
        vm(kVm + u"none-is-primary"_s, viewOf("hibernating")),
        vm(kVm + u"deallocated"_s, viewOf("deallocated")),
        vm(kVm + u"deleted-meanwhile"_s, viewOf("running")),
        vm(kVm + u"from-disk"_s, R"("vmId":"x")"),
    };
    const QList<QByteArray> interfaces {
        nic(kNic + u"n1"_s, { configuration("10.0.0.4", true, kIp + u"p1"_s) }, nsgReference()),
        nic(kNic.toLower() + u"n2"_s, { configuration("10.0.0.5", true, kIp.toUpper() + u"P2"_s) }),
        nic(kNic + u"n3"_s, { configuration("10.0.0.6", false) }),
        nic(kNic + u"n4"_s, { configuration("10.0.0.7", true, kIp + u"gone"_s) }),
        nic(kNic + u"found-by-machine"_s, { configuration("10.0.0.8", true) },
            R"("primary":true,"virtualMachine":{"id":")" + kVm.toUtf8() + "DANGLING\"},"),
        nic(kNic + u"n5"_s, { configuration("10.0.0.9", true, kIp + u"p5"_s) }),
        nic(kNic + u"n6"_s,
            { configuration("10.0.0.10", false), configuration("10.0.0.11", true, kIp + u"p1"_s) }),
        nic(kNic + u"unused"_s, {}),
    };
    const QList<QByteArray> addresses {
        ip(kIp + u"p1"_s,
           R"("ipAddress":"203.0.113.7","publicIPAllocationMethod":"Static","dnsSettings":{"fqdn":"a.westeurope.cloudapp.azure.com"})",
           "Standard"),
        ip(kIp + u"p2"_s,
           R"("ipAddress":"203.0.113.8","publicIPAllocationMethod":"Dynamic","dnsSettings":null)", "basic"),
        ip(kIp + u"p5"_s, R"("publicIPAllocationMethod":"Dynamic")"),
    };
    // In every order of the four lists the same must come out.
    const std::array<std::function<void(MachineJoin &)>, 4> lists {
        [&](MachineJoin &join) {
            join.addMachines(decodePage(listOf(machines), u"machines"_s, &machineFrom)->items);
        },
        [&](MachineJoin &join) {
            join.addStatuses(decodePage(listOf(statuses), u"statuses"_s, &machineFrom)->items);
        },
        [&](MachineJoin &join) {
            join.addInterfaces(decodePage(listOf(interfaces), u"interfaces"_s, &interfaceFrom)->items);
        },
        [&](MachineJoin &join) {
            join.addAddresses(decodePage(listOf(addresses), u"addresses"_s, &publicAddressFrom)->items);
        }
    };
    QList<SharedMachine> first;
    std::array<std::size_t, 4> order { 0, 1, 2, 3 };
    do {
        MachineJoin join(subscription());
        QHash<ArmId, Machine> told;
        for (const std::size_t list : order) {
            lists.at(list)(join);
            for (const Machine &machine : join.takeChanged())
                told.insert(machine.id, machine);
        }
        if (first.isEmpty())
            first = join.machines();
        for (const Machine &machine : join.machines()) {
            if (told.value(machine.id) != machine)
                qWarning("what was told of a machine is not what is known");
        }
        if (join.machines() != first)
            qWarning("the order of the lists matters");
    } while (std::next_permutation(order.begin(), order.end()));
    QHash<QString, Machine> found;
    for (const Machine &machine : first)
        found.insert(machine.name, machine);
    return found;
}

/// What a machine looks like after the join, as far as a row of the table says.
struct Shape
{
    PowerState power = PowerState::Unknown;
    AgentState agent = AgentState::Unknown;
    OsType os = OsType::Unknown;
    QString privateAddress {};
    QString publicAddress {};
    QString dnsName {};
    bool isStatic = false;
    bool isStandard = false;
};

} // namespace

Q_DECLARE_METATYPE(Shape)

class TestMachines : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void tags_ofAMachine_firstOfEachNameCounts()
    {
        QByteArray body = "{'id':'" + kVm.toUtf8() + "tagged','tags':{'env':'prod','a':null,'env':'test'}}";
        body.replace('\'', '"');

        const Result<MachineModel> model = decodeAnswer<MachineModel>(body, u"machine"_s, &machineFrom);

        QVERIFY(model);
        const QMap<QString, QString> expected { { u"env"_s, u"prod"_s }, { u"a"_s, QString() } };
        QCOMPARE(model->machine->tags, expected);
    }

    void join_oddShapes_findsWhatBelongsTogether_data()
    {
        QTest::addColumn<Shape>("expected");
        QTest::newRow("plain") << Shape { .power = PowerState::Running,
                                          .agent = AgentState::Ready,
                                          .os = OsType::Linux,
                                          .privateAddress = u"10.0.0.4"_s,
                                          .publicAddress = u"203.0.113.7"_s,
                                          .dnsName = u"a.westeurope.cloudapp.azure.com"_s,
                                          .isStatic = true,
                                          .isStandard = true };
        QTest::newRow("SHOUTING") << Shape { .power = PowerState::Stopped,
                                             .privateAddress = u"10.0.0.5"_s,
                                             .publicAddress = u"203.0.113.8"_s };
        QTest::newRow("second-is-primary") << Shape { .power = PowerState::Starting,
                                                      .agent = AgentState::NotReady,
                                                      .privateAddress = u"10.0.0.6"_s };
        QTest::newRow("none-is-primary") << Shape { .privateAddress = u"10.0.0.7"_s };
        QTest::newRow("no-interfaces") << Shape { .os = OsType::Windows };
        QTest::newRow("dangling") << Shape { .privateAddress = u"10.0.0.8"_s };
        QTest::newRow("from-disk") << Shape { .os = OsType::Linux };
        QTest::newRow("own-image") << Shape { .os = OsType::Linux };
        QTest::newRow("deallocated") << Shape { .power = PowerState::Deallocated,
                                                .privateAddress = u"10.0.0.9"_s };
        QTest::newRow("no-status") << Shape {};
        QTest::newRow("two-configurations") << Shape { .privateAddress = u"10.0.0.11"_s,
                                                       .publicAddress = u"203.0.113.7"_s,
                                                       .dnsName = u"a.westeurope.cloudapp.azure.com"_s,
                                                       .isStatic = true,
                                                       .isStandard = true };
        QTest::newRow("odd-names") << Shape {};
    }

    void join_oddShapes_findsWhatBelongsTogether()
    {
        QFETCH(const Shape, expected);
        const QHash<QString, Machine> machines = oddMachines();
        QCOMPARE(machines.size(), 12);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(machines.contains(name));
        const Machine machine = machines.value(name);
        QCOMPARE(machine.power, expected.power);
        QCOMPARE(machine.agent, expected.agent);
        QCOMPARE(machine.os, expected.os);
        QCOMPARE(machine.privateAddress, expected.privateAddress);
        QCOMPARE(machine.publicAddress, expected.publicAddress);
        QCOMPARE(machine.dnsName, expected.dnsName);
        QCOMPARE(machine.addressIsStatic, expected.isStatic);
        QCOMPARE(machine.addressIsStandard, expected.isStandard);
        QCOMPARE(machine.subscriptionName, u"Pay as you go"_s);
    }

    void join_plainMachine_hasEveryField()
    {
        const Machine machine = oddMachines().value(u"plain"_s);
        QCOMPARE(machine.id.text(), kVm + u"plain"_s);
        QCOMPARE(machine.vmId, u"v-1"_s);
        QCOMPARE(machine.resourceGroup, u"rg"_s);
        QCOMPARE(machine.subscriptionId, u"S"_s);
        QCOMPARE(machine.location, u"westeurope"_s);
        QCOMPARE(machine.size, u"Standard_D2s_v5"_s);
        QVERIFY(machine.image);
        QCOMPARE(machine.image->publisher, u"Canonical"_s);
        QCOMPARE(machine.image->sku, u"22_04-lts-gen2"_s);
        QCOMPARE(machine.osName, u"ubuntu"_s);
        QCOMPARE(machine.osVersion, u"22.04"_s);
        QCOMPARE(machine.agentVersion, u"2.9.1.1"_s);
        QCOMPARE(machine.provisioningState, u"Succeeded"_s);
        QCOMPARE(machine.tags.value(u"env"_s), u"prod"_s);
        QVERIFY(machine.extensionOperationsAllowed);
        QCOMPARE(machine.networkInterface, id(kNic + u"n1"_s));
        QCOMPARE(machine.interfaceSecurityGroup, id(kNsg));
        QCOMPARE(machine.subnet, id(kSubnet));
        QCOMPARE(machine.extensions.size(), 1);
        QCOMPARE(machine.extensions.constFirst().publisher, u"Microsoft.Azure.Extensions"_s);
        QCOMPARE(machine.extensions.constFirst().type, u"CustomScript"_s);
        QCOMPARE(machine.extensions.constFirst().id, id(kVm + u"plain/extensions/docker"_s));
    }

    void join_specialMachines_keepTheirPeculiarities()
    {
        const QHash<QString, Machine> machines = oddMachines();
        QVERIFY(!machines.value(u"own-image"_s).extensionOperationsAllowed);
        QVERIFY(!machines.value(u"own-image"_s).image);
        QVERIFY(!machines.value(u"from-disk"_s).image);
        QCOMPARE(machines.value(u"odd-names"_s).vmId, u"v-12"_s);
        QCOMPARE(machines.value(u"odd-names"_s).size, u"B1"_s);
        QCOMPARE(machines.value(u"dangling"_s).networkInterface, id(kNic + u"found-by-machine"_s));
        QVERIFY(!machines.contains(u"deleted-meanwhile"_s));
    }

    void list_subscription_isFourPagedListsInParallel()
    {
        FakeTransport transport;
        TestClock clock;
        transport.expect("GET", kCompute)
            .answer(200, listOf({ vm(kVm + u"a"_s, interfacesOf({ { kNic + u"n"_s, true } })) }));
        transport.expect("GET", kStatus).answer(200, listOf({ vm(kVm + u"a"_s, viewOf("running")) }));
        transport.expect("GET", kInterfaces)
            .answer(200, listOf({ nic(kNic + u"n"_s, { configuration("10.0.0.4", true, kIp + u"p"_s) }) }));
        transport.expect("GET", kAddresses)
            .answer(200, listOf({ ip(kIp + u"p"_s, R"("ipAddress":"203.0.113.7")") }));
        Machines machines(transport, clock, endpoint());

        const auto result = awaited(machines.list(subscription(), {}, {}));

        QVERIFY(result && *result);
        QCOMPARE((*result)->machines.size(), 1);
        QCOMPARE((*result)->machines.constFirst()->publicAddress, u"203.0.113.7"_s);
        QCOMPARE((*result)->machines.constFirst()->power, PowerState::Running);
        QCOMPARE(transport.sent().size(), 4);
        for (const net::HttpRequest &sent : transport.sent()) {
            QCOMPARE(sent.headers.value("Accept"), QByteArray("application/json"));
            QVERIFY(!sent.headers.contains("Content-Type"));
            QVERIFY2(!sent.pathTemplate.contains("/S/"_L1), "the log must not name the subscription");
        }
    }

    void list_networkNotAllowed_isMachinesWithoutAddresses()
    {
        FakeTransport transport;
        TestClock clock;
        transport.expect("GET", kCompute)
            .answer(200, listOf({ vm(kVm + u"a"_s, interfacesOf({ { kNic + u"n"_s, true } })) }));
        transport.expect("GET", kStatus).answer(200, listOf({}));
        transport.expect("GET", kInterfaces).answer(403, forbidden());
        transport.expect("GET", kAddresses)
            .answer(409,
                    R"({"error":{"code":"MissingSubscriptionRegistration","message":"not registered"}})");
        Machines machines(transport, clock, endpoint());
        const auto result = awaited(machines.list(subscription(), {}, {}));
        QVERIFY(result && *result);
        QCOMPARE((*result)->machines.size(), 1);
        QCOMPARE((*result)->machines.constFirst()->networkInterface, id(kNic + u"n"_s));
        QCOMPARE((*result)->machines.constFirst()->publicAddress, QString());
    }

    void list_anyListFails_isItsError_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        QTest::newRow("machines not allowed") << 0 << 403 << forbidden() << u"Forbidden"_s;
        QTest::newRow("machines not found") << 0 << 404 << QByteArray() << u"NotFound"_s;
        QTest::newRow("interfaces broken") << 2 << 500 << QByteArray() << u"Service"_s;
        QTest::newRow("addresses garbled") << 3 << 200 << QByteArray("{\"value\":[") << u"Protocol"_s;
        QTest::newRow("row without id")
            << 0 << 200 << QByteArray(R"({"value":[{"name":"x"}]})") << u"Protocol"_s;
        QTest::newRow("row with a foreign id")
            << 0 << 200 << QByteArray(R"({"value":[{"id":"../../x"}]})") << u"Protocol"_s;
    }

    void list_anyListFails_isItsError()
    {
        QFETCH(const int, which);
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, kind);
        FakeTransport transport;
        TestClock clock;
        const QStringList targets { kCompute, kStatus, kInterfaces, kAddresses };
        for (int i = 0; i < targets.size(); ++i)
            transport.expect("GET", targets.at(i))
                .answer(i == which ? status : 200, i == which ? body : listOf({}));
        Machines machines(transport, clock, endpoint());
        const auto result = awaited(machines.list(subscription(), {}, {}));
        QVERIFY(result && !*result);
        QCOMPARE(nameOf(result->error().kind), kind);
    }

    void list_statesFail_areUnknown_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("throttled") << 429 << QByteArray();
        QTest::newRow("broken") << 500 << QByteArray();
        QTest::newRow("garbled") << 200 << QByteArray("{\"value\":[");
        QTest::newRow("not allowed") << 403 << forbidden();
    }

    void list_statesFail_areUnknown()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        FakeTransport transport;
        TestClock clock;
        transport.expect("GET", kCompute).answer(200, listOf({ vm(kVm + u"a"_s, interfacesOf({})) }));
        transport.expect("GET", kStatus).answer(status, body);
        transport.expect("GET", kInterfaces).answer(200, listOf({}));
        transport.expect("GET", kAddresses).answer(200, listOf({}));
        Machines machines(transport, clock, endpoint());
        const auto result = awaited(machines.list(subscription(), {}, {}));
        QVERIFY(result && *result);
        QVERIFY(!(*result)->hasStates);
        QCOMPARE((*result)->machines.size(), 1);
        QCOMPARE((*result)->machines.constFirst()->power, PowerState::Unknown);
    }

    void list_statesTakeTooLong_areGivenUp()
    {
        FakeTransport transport;
        TestClock clock;
        transport.expect("GET", kCompute).answer(200, listOf({ vm(kVm + u"a"_s, interfacesOf({})) }));
        transport.expect("GET", kStatus).neverAnswer();
        transport.expect("GET", kInterfaces).answer(200, listOf({}));
        transport.expect("GET", kAddresses).answer(200, listOf({}));
        Machines machines(transport, clock, endpoint());
        QTimer::singleShot(0, qApp, [&clock] { clock.advance(Machines::kStatePatience); });
        const auto result = awaited(machines.list(subscription(), {}, {}));
        QVERIFY(result && *result);
        QVERIFY(!(*result)->hasStates);
        QCOMPARE((*result)->machines.size(), 1);
    }

    void list_pages_areToldAsTheyArrive()
    {
        const auto page = [](const QString &name, const QByteArray &next) {
            return "{\"value\":[" + vm(kVm + name, interfacesOf({})) + "],\"nextLink\":\"" + next + "\"}";
        };
        FakeTransport transport;
        TestClock clock;
        transport.expect("GET", kCompute).answer(200, page(u"a"_s, "https://arm.example/second"));
        transport.expect("GET", kStatus).answer(200, listOf({ vm(kVm + u"b"_s, viewOf("running")) }));
        transport.expect("GET", kInterfaces).answer(200, listOf({}));
        transport.expect("GET", kAddresses).answer(200, listOf({}));
        transport.expect("GET", u"/second"_s).answer(200, listOf({ vm(kVm + u"b"_s, interfacesOf({})) }));
        Machines machines(transport, clock, endpoint());
        QStringList told;
        const auto result = awaited(machines.list(
            subscription(),
            [&told](const QList<SharedMachine> &some) {
                for (const Machine &machine : some)
                    told.append(machine.name + (machine.power == PowerState::Running ? u"+"_s : QString()));
            },
            {}));
        QVERIFY(result && *result);
        QCOMPARE(told, (QStringList { u"a"_s, u"b+"_s }));
    }

    void graph_machines_comePageByPage()
    {
        const QByteArray row = vm(
            kVm + u"a"_s,
            R"("extended":{"instanceView":{"powerState":{"code":"PowerState/deallocated"}}},)"
                + interfacesOf({ { kNic + u"n"_s, true } }),
            R"("privateIp":"10.0.0.4","publicIp":"203.0.113.7","dnsName":"a.example","allocation":"Static",)");
        FakeTransport transport;
        const QString target = u"/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01"_s;
        transport.expect("POST", target)
            .answer(200, R"({"totalRecords":2,"$skipToken":"t1","data":[)" + row + "]}")
            .check([](const net::HttpRequest &sent) {
                QVERIFY(sent.isIdempotent());
                QVERIFY(sent.body.contains(R"("subscriptions":["S"])"));
                QVERIFY(!sent.body.contains("t1"));
            });
        transport.expect("POST", target)
            .answer(200, R"({"totalRecords":2,"data":[)" + vm(kVm + u"b"_s, interfacesOf({})) + "]}")
            .check([](const net::HttpRequest &sent) { QVERIFY(sent.body.contains(R"("$skipToken":"t1")")); });
        TestClock clock;
        ResourceGraph graph(transport, clock, endpoint());
        QList<SharedMachine> found;
        const auto result = awaited(graph.machines(
            { u"S"_s }, [&found](const QList<SharedMachine> &some) { found.append(some); }, {}));
        QVERIFY(result && *result);
        QVERIFY(transport.isExhausted());
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.constFirst()->power, PowerState::Deallocated);
        QCOMPARE(found.constFirst()->privateAddress, u"10.0.0.4"_s);
        QCOMPARE(found.constFirst()->publicAddress, u"203.0.113.7"_s);
        QCOMPARE(found.constFirst()->dnsName, u"a.example"_s);
        QVERIFY(found.constFirst()->addressIsStatic);
    }

    void graph_refused_isItsError_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        QTest::newRow("not allowed") << 403 << forbidden() << u"Forbidden"_s;
        QTest::newRow("throttled") << 429 << QByteArray() << u"Throttled"_s;
        QTest::newRow("broken") << 500 << QByteArray() << u"Service"_s;
        QTest::newRow("no table") << 200 << QByteArray("{}") << u"Protocol"_s;
        QTest::newRow("garbled") << 200 << QByteArray("{\"data\":[") << u"Protocol"_s;
        QTest::newRow("row without id") << 200 << QByteArray(R"({"data":[{"name":"x"}]})") << u"Protocol"_s;
    }

    void graph_refused_isItsError()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, kind);
        FakeTransport transport;
        transport.expect("POST", u"/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01"_s)
            .answer(status, body);
        TestClock clock;
        ResourceGraph graph(transport, clock, endpoint());
        const auto result = awaited(graph.machines({ u"S"_s }, [](const QList<SharedMachine> &) {}, {}));
        QVERIFY(result && !*result);
        QCOMPARE(nameOf(result->error().kind), kind);
    }

    void graph_quota_isWaitedForOnlyWhereNoneIsLeft_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("resets");
        QTest::addColumn<QList<std::chrono::milliseconds>>("pauses");
        using Pauses = QList<std::chrono::milliseconds>;
        QTest::newRow("some left") << QByteArray("14") << QByteArray("00:00:05") << Pauses {};
        QTest::newRow("none left") << QByteArray("0") << QByteArray("00:00:04") << Pauses { 4s };
        QTest::newRow("none left for hours") << QByteArray("0") << QByteArray("02:00:00") << Pauses { 60s };
        QTest::newRow("none left, no time") << QByteArray("0") << QByteArray("soon") << Pauses {};
        QTest::newRow("not said") << QByteArray() << QByteArray("00:00:05") << Pauses {};
        QTest::newRow("no number") << QByteArray("few") << QByteArray("00:00:05") << Pauses {};
    }

    void graph_quota_isWaitedForOnlyWhereNoneIsLeft()
    {
        QFETCH(const QByteArray, left);
        QFETCH(const QByteArray, resets);
        QFETCH(const QList<std::chrono::milliseconds>, pauses);
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        const QString target = u"/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01"_s;
        net::HttpHeaders headers { { "X-Ms-User-Quota-Resets-After", resets } };
        if (!left.isEmpty())
            headers.append("x-ms-user-quota-remaining", left);
        transport.expect("POST", target).answer(200, R"({"$skipToken":"t","data":[]})", headers);
        transport.expect("POST", target).answer(200, R"({"data":[]})", headers);
        const ResourceGraph graph(transport, clock, endpoint());
        const auto result = awaited(graph.machines({ u"S"_s }, [](const QList<SharedMachine> &) {}, {}));
        QVERIFY(result && *result);
        QVERIFY(transport.isExhausted());
        QCOMPARE(clock.sleeps(), pauses);
    }

    void graph_pageThatComesAgain_endsIt()
    {
        FakeTransport transport;
        for (int i = 0; i < 2; ++i)
            transport.expect("POST", u"/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01"_s)
                .answer(200, R"({"$skipToken":"t","data":[]})");
        TestClock clock;
        ResourceGraph graph(transport, clock, endpoint());
        const auto result = awaited(graph.machines({ u"S"_s }, [](const QList<SharedMachine> &) {}, {}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().code, u"paging.repeated"_s);
    }

    void list_silentService_endsOnStop()
    {
        FakeTransport transport;
        TestClock clock;
        std::stop_source stop;
        for (const QString &target : { kCompute, kStatus, kInterfaces, kAddresses })
            transport.expect("GET", target).neverAnswer();
        Machines machines(transport, clock, endpoint());
        QMetaObject::invokeMethod(
            qApp, [&stop] { stop.request_stop(); }, Qt::QueuedConnection);
        const auto result = awaited(machines.list(subscription(), {}, stop.get_token()));
        QVERIFY2(result, "the call must finish");
        QVERIFY(!*result);
        QCOMPARE(result->error().kind, ErrorKind::Cancelled);
    }

    void list_subscriptionThatIsNone_asksNobody()
    {
        FakeTransport transport;
        TestClock clock;
        Machines machines(transport, clock, endpoint());
        for (const QString &bad : { QString(), u".."_s, u"a/b"_s }) {
            const auto result = awaited(machines.list({ .id = bad }, {}, {}));
            QVERIFY(result && !*result);
            QCOMPARE(result->error().kind, ErrorKind::Invalid);
        }
        QVERIFY(transport.sent().isEmpty());
    }

    void get_machine_hasViewExtensionsAndNetwork()
    {
        FakeTransport transport;
        TestClock clock;
        const QString version = u"?api-version=2024-07-01"_s;
        const QString network = u"?api-version=2024-05-01"_s;
        transport.expect("GET", kVm + u"a"_s + version + u"&$expand=instanceView"_s)
            .answer(
                200,
                vm(kVm + u"a"_s,
                   interfacesOf({ { kNic + u"n"_s, true } }) + ','
                       + viewOf(
                           "running",
                           R"("extensions":[{"name":"docker","type":"P.T","statuses":[{"code":"ProvisioningState/failed/1","message":"no"}]}],)")));
        transport.expect("GET", kNic + u"n"_s + network)
            .answer(200,
                    nic(kNic + u"n"_s, { configuration("10.0.0.4", true, kIp + u"p"_s) }, nsgReference()));
        transport.expect("GET", kVm + u"a/extensions"_s + version + u"&$expand=instanceView"_s)
            .answer(200,
                    listOf({ "{\"id\":\"" + kVm.toUtf8()
                             + "a/extensions/"
                               "docker\",\"name\":\"docker\",\"properties\":{\"publisher\":\"P\",\"type\":"
                               "\"T\",\"provisioningState\":\"Failed\"}}" }));
        transport.expect("GET", kIp + u"p"_s + network)
            .answer(200, ip(kIp + u"p"_s, R"("ipAddress":"203.0.113.7")"));
        transport.expect("GET", kSubnet + network)
            .answer(200, "{\"properties\":{\"networkSecurityGroup\":{\"id\":\"" + kNsg.toUtf8() + "2\"}}}");
        Machines machines(transport, clock, endpoint());

        const auto result = awaited(machines.get(id(kVm + u"a"_s), {}));

        QVERIFY(result && *result);
        QVERIFY(transport.isExhausted());
        const Machine &machine = **result;
        QCOMPARE(machine.publicAddress, u"203.0.113.7"_s);
        QCOMPARE(machine.interfaceSecurityGroup, id(kNsg));
        QCOMPARE(machine.subnetSecurityGroup, id(kNsg + u'2'));
        QCOMPARE(machine.extensions.size(), 1);
        QCOMPARE(machine.extensions.constFirst().provisioningState, u"Failed"_s);
        QCOMPARE(machine.extensions.constFirst().statusCode, u"ProvisioningState/failed/1"_s);
        QCOMPARE(machine.extensions.constFirst().message, u"no"_s);
    }

    void get_deletedMachine_isNotFound()
    {
        FakeTransport transport;
        TestClock clock;
        transport.expect("GET", kVm + u"a?api-version=2024-07-01&$expand=instanceView"_s)
            .answer(404, R"({"error":{"code":"ResourceNotFound","message":"gone"}})");
        Machines machines(transport, clock, endpoint());
        const auto result = awaited(machines.get(id(kVm + u"a"_s), {}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::NotFound);
        QCOMPARE(result->error().subject, kVm + u"a"_s);
    }

    void start_machine_followsTheOperation()
    {
        FakeTransport transport;
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        transport.expect("POST", kVm + u"a/start?api-version=2024-07-01"_s)
            .answer(202, {}, { { "Azure-AsyncOperation", "/op" } })
            .check([](const net::HttpRequest &sent) {
                QVERIFY(sent.body.isEmpty());
                QVERIFY(sent.isIdempotent());
            });
        transport.expect("GET", u"/op"_s).answer(200, R"({"status":"Succeeded"})");
        Machines machines(transport, clock, endpoint());
        const auto result = awaited(machines.start(id(kVm + u"a"_s), {}));
        QVERIFY(result && *result);
        QVERIFY(transport.isExhausted());
    }

    void portal_ofEachCloud_isWhatItNames_data()
    {
        QTest::addColumn<Cloud>("cloud");
        QTest::addColumn<QString>("page");
        const auto row = [](const char *name, Cloud cloud, const QString &page) {
            QTest::newRow(name) << std::move(cloud)
                                << (page.isEmpty() ? page : page + u"#@/resource"_s + kVm + u"a"_s);
        };
        const auto custom = [](const QString &portal) {
            return Cloud { .armEndpoint = QUrl(u"https://arm.example/"_s), .portal = QUrl(portal) };
        };
        row("Azure", Cloud::azure(), u"https://portal.azure.com/"_s);
        row("China", Cloud::china(), u"https://portal.azure.cn/"_s);
        row("US Government", Cloud::usGovernment(), u"https://portal.azure.us/"_s);
        row("custom", custom(u"https://portal.local.azurestack.external/"_s),
            u"https://portal.local.azurestack.external/"_s);
        row("custom, below a path", custom(u"https://example.com/portal/?x=1"_s),
            u"https://example.com/portal/"_s);
        row("none", custom({}), {});
        row("without TLS", custom(u"http://portal.example/"_s), {});
        row("a script", custom(u"javascript:alert(1)"_s), {});
        row("somebody's name in it", custom(u"https://portal.azure.com@evil.example/"_s), {});
    }

    void portal_ofEachCloud_isWhatItNames()
    {
        QFETCH(const Cloud, cloud);
        QFETCH(const QString, page);
        QCOMPARE(portalPage(cloud, id(kVm + u"a"_s)).toString(), page);
        QVERIFY(portalPage(cloud, {}).isEmpty());
    }

    void list_twentyThousandMachines_isRight()
    {
        constexpr int kCount = 20'000;
        QList<QByteArray> models;
        QList<QByteArray> statuses;
        QList<QByteArray> interfaces;
        QList<QByteArray> addresses;
        for (int i = 0; i < kCount; ++i) {
            const QString name = u"vm%1"_s.arg(i);
            models.append(vm(kVm + name,
                             R"("hardwareProfile":{"vmSize":"B2"},)"
                                 + interfacesOf({ { kNic.toUpper() + name, true } })));
            statuses.append(vm(kVm + name.toUpper(), viewOf(i % 2 ? "running" : "deallocated")));
            interfaces.append(nic(kNic + name, { configuration("10.0.0.4", true, kIp + name) }));
            addresses.append(
                ip(kIp + name, "\"ipAddress\":\"203.0.113." + QByteArray::number(i % 250) + '"'));
        }
        FakeTransport transport;
        TestClock clock;
        transport.expect("GET", kCompute).answer(200, listOf(models));
        transport.expect("GET", kStatus).answer(200, listOf(statuses));
        transport.expect("GET", kInterfaces).answer(200, listOf(interfaces));
        transport.expect("GET", kAddresses).answer(200, listOf(addresses));
        Machines machines(transport, clock, endpoint());
        QElapsedTimer timer;
        timer.start();

        const auto result = awaited(machines.list(subscription(), {}, {}), std::chrono::seconds(100));

        qInfo("20,000 machines decoded and joined in %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(result && *result);
        QCOMPARE((*result)->machines.size(), kCount);
        for (int i = 0; i < kCount; i += 997) {
            const Machine &machine = (*result)->machines.at(i);
            QCOMPARE(machine.name, u"vm%1"_s.arg(i));
            QCOMPARE(machine.power, i % 2 ? PowerState::Running : PowerState::Deallocated);
            QCOMPARE(machine.publicAddress, u"203.0.113.%1"_s.arg(i % 250));
        }
    }
};

QTEST_GUILESS_MAIN(TestMachines)
#include "tst_machines.moc"
