// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/compute/instanceviewjson.h"
#include "azure/network/reach.h"
#include "support/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::azure;

namespace {

SecurityRule rule(const QString &name, int priority, bool allow, const QStringList &sources,
                  const QStringList &ports)
{
    return { .name = name,
             .priority = priority,
             .allow = allow,
             .protocol = u"Tcp"_s,
             .sources = sources,
             .destinationPorts = ports };
}

} // namespace

class TestReach final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void rules_address_getsThroughOrNot_data()
    {
        QTest::addColumn<QList<SecurityRule>>("rules");
        QTest::addColumn<QString>("source");
        QTest::addColumn<Reach>("reach");
        QTest::addColumn<QString>("decidedBy");
        const QString mine = u"203.0.113.7"_s;
        using Rules = QList<SecurityRule>;
        QTest::newRow("no rules") << Rules() << mine << Reach::Denied << QString();
        QTest::newRow("no rules, inside") << Rules() << u"10.1.2.3"_s << Reach::Unknown << QString();
        QTest::newRow("my address") << Rules { rule(u"a"_s, 100, true, { u"203.0.113.7/32"_s },
                                                    { u"2376"_s }) }
                                    << mine << Reach::Allowed << u"a"_s;
        QTest::newRow("another address")
            << Rules { rule(u"a"_s, 100, true, { u"203.0.113.8"_s }, { u"2376"_s }) } << mine << Reach::Denied
            << QString();
        QTest::newRow("range of ports")
            << Rules { rule(u"a"_s, 100, true, { u"*"_s }, { u"22"_s, u"2375-2380"_s }) } << mine
            << Reach::Allowed << u"a"_s;
        QTest::newRow("another port") << Rules { rule(u"a"_s, 100, true, { u"*"_s }, { u"22"_s }) } << mine
                                      << Reach::Denied << QString();
        QTest::newRow("priority decides, not order")
            << Rules { rule(u"late"_s, 300, true, { u"*"_s }, { u"*"_s }),
                       rule(u"early"_s, 200, false, { u"Internet"_s }, { u"2376"_s }) }
            << mine << Reach::Denied << u"early"_s;
        QTest::newRow("service tag") << Rules { rule(u"tag"_s, 100, true, { u"AzureCloud"_s }, { u"*"_s }) }
                                     << mine << Reach::Unknown << u"tag"_s;
        QTest::newRow("network") << Rules { rule(u"n"_s, 100, true, { u"203.0.113.0/24"_s }, { u"*"_s }) }
                                 << mine << Reach::Allowed << u"n"_s;
        QTest::newRow("version 6") << Rules { rule(u"six"_s, 100, true, { u"2001:db8::/32"_s }, { u"*"_s }) }
                                   << u"2001:db8::7"_s << Reach::Allowed << u"six"_s;
        QTest::newRow("no address") << Rules { rule(u"a"_s, 100, true, { u"*"_s }, { u"*"_s }) }
                                    << u"203.0.113"_s + u".x"_s << Reach::Unknown << QString();
        SecurityRule udp = rule(u"u"_s, 100, true, { u"*"_s }, { u"*"_s });
        udp.protocol = u"Udp"_s;
        QTest::newRow("another protocol") << Rules { udp } << mine << Reach::Denied << QString();
        SecurityRule outbound = rule(u"o"_s, 100, true, { u"*"_s }, { u"*"_s });
        outbound.inbound = false;
        QTest::newRow("outbound") << Rules { outbound } << mine << Reach::Denied << QString();
        SecurityRule elsewhere = rule(u"e"_s, 100, true, { u"*"_s }, { u"*"_s });
        elsewhere.destinations = { u"10.0.0.99"_s };
        QTest::newRow("to another machine") << Rules { elsewhere } << mine << Reach::Denied << QString();
        elsewhere.destinations = { u"10.0.0.0/24"_s };
        QTest::newRow("to its network") << Rules { elsewhere } << mine << Reach::Allowed << u"e"_s;
        elsewhere.destinations = { u"VirtualNetwork"_s };
        QTest::newRow("to its virtual network") << Rules { elsewhere } << mine << Reach::Unknown << u"e"_s;

        // What Azure alone can tell, or nobody: neither "gets through" nor "does not".
        const QString inside = u"10.1.2.3"_s;
        const QString carrier = u"100.64.1.2"_s;
        const Rules internet { rule(u"i"_s, 100, true, { u"Internet"_s }, { u"*"_s }) };
        QTest::newRow("Internet") << internet << mine << Reach::Allowed << u"i"_s;
        QTest::newRow("Internet, from inside") << internet << inside << Reach::Unknown << QString();
        QTest::newRow("Internet, behind a carrier") << internet << carrier << Reach::Unknown << QString();
        const Rules network { rule(u"v"_s, 100, true, { u"VirtualNetwork"_s }, { u"*"_s }) };
        QTest::newRow("virtual network") << network << mine << Reach::Denied << QString();
        QTest::newRow("virtual network, from inside") << network << inside << Reach::Unknown << u"v"_s;
        const Rules balancer { rule(u"b"_s, 100, true, { u"AzureLoadBalancer"_s }, { u"*"_s }) };
        QTest::newRow("load balancer") << balancer << mine << Reach::Denied << QString();
        SecurityRule narrow = rule(u"p"_s, 100, true, { u"*"_s }, { u"*"_s });
        narrow.sourcePorts = { u"1024-2048"_s };
        QTest::newRow("from some ports") << Rules { narrow } << mine << Reach::Unknown << u"p"_s;
        SecurityRule grouped = rule(u"g"_s, 100, true, { u"*"_s }, { u"*"_s });
        grouped.destinationGroups = { u"/asg"_s };
        QTest::newRow("to a group of machines") << Rules { grouped } << mine << Reach::Unknown << u"g"_s;
        grouped = rule(u"g"_s, 100, true, {}, { u"*"_s });
        grouped.sourceGroups = { u"/asg"_s };
        QTest::newRow("from a group of machines") << Rules { grouped } << mine << Reach::Unknown << u"g"_s;
        QTest::newRow("what nobody can tell is not decided by what follows")
            << Rules { rule(u"tag"_s, 100, false, { u"AzureCloud"_s }, { u"*"_s }),
                       rule(u"all"_s, 200, true, { u"*"_s }, { u"*"_s }) }
            << mine << Reach::Unknown << u"tag"_s;
        QTest::newRow("one prefix of several")
            << Rules { rule(u"m"_s, 100, true, { u"AzureCloud"_s, u"203.0.113.7"_s }, { u"*"_s }) } << mine
            << Reach::Allowed << u"m"_s;
    }

    void rules_address_getsThroughOrNot()
    {
        QFETCH(const QList<SecurityRule>, rules);
        QFETCH(const QString, source);
        QFETCH(const Reach, reach);
        QFETCH(const QString, decidedBy);
        const ReachAnswer answer =
            reachThrough(rules, { .source = source, .destination = u"10.0.0.4"_s, .port = 2376 });
        QCOMPARE(answer.reach, reach);
        QCOMPARE(answer.rule, decidedBy);
    }

    void rules_addressOfTheMachineUnknown_isUnknownWhereItMatters()
    {
        SecurityRule one = rule(u"a"_s, 100, true, { u"*"_s }, { u"*"_s });
        const ReachQuestion question { .source = u"203.0.113.7"_s, .port = 2376 };
        QCOMPARE(reachThrough({ one }, question).reach, Reach::Allowed);
        one.destinations = { u"10.0.0.4"_s };
        QCOMPARE(reachThrough({ one }, question).reach, Reach::Unknown);
    }

    void groups_both_mustLetItThrough()
    {
        const QList<SecurityRule> open { rule(u"a"_s, 100, true, { u"*"_s }, { u"2376"_s }) };
        const QList<SecurityRule> perhaps { rule(u"t"_s, 100, true, { u"AzureCloud"_s }, { u"2376"_s }) };
        const ReachQuestion question { .source = u"203.0.113.7"_s, .port = 2376 };
        QCOMPARE(reachOf({}, question), Reach::Allowed);
        QCOMPARE(reachOf({ .interfaceRules = open }, question), Reach::Allowed);
        QCOMPARE(reachOf({ .interfaceRules = open, .subnetRules = open }, question), Reach::Allowed);
        QCOMPARE(reachOf({ .interfaceRules = open, .subnetRules = QList<SecurityRule>() }, question),
                 Reach::Denied);
        QCOMPARE(reachOf({ .interfaceRules = perhaps, .subnetRules = open }, question), Reach::Unknown);
    }

    void machine_whatIsThereBesideGroups_decides_data()
    {
        using Obstacle = MachineReach::Obstacle;
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isStandard");
        QTest::addColumn<bool>("hasGroup");
        QTest::addColumn<QString>("source");
        QTest::addColumn<MachineReach>("reach");
        const QString mine = u"198.51.100.1"_s;
        const QString inside = u"10.0.0.9"_s;
        const QString address = u"203.0.113.7"_s;
        QTest::newRow("Standard, a group opens it")
            << address << true << true << mine << MachineReach { Reach::Allowed, Obstacle::None };
        QTest::newRow("Standard, no group")
            << address << true << false << mine << MachineReach { Reach::Denied, Obstacle::ClosedAddress };
        QTest::newRow("Standard, no group, from inside")
            << address << true << false << inside << MachineReach { Reach::Allowed, Obstacle::None };
        QTest::newRow("Basic, no group")
            << address << false << false << mine << MachineReach { Reach::Allowed, Obstacle::None };
        QTest::newRow("no public address") << QString() << false << true << mine
                                           << MachineReach { Reach::Denied, Obstacle::NoPublicAddress };
        QTest::newRow("no public address, no group")
            << QString() << false << false << mine
            << MachineReach { Reach::Denied, Obstacle::NoPublicAddress };
        QTest::newRow("no public address, from inside")
            << QString() << false << false << inside << MachineReach { Reach::Allowed, Obstacle::None };
        QTest::newRow("half an address")
            << address << false << false << u"198.51.100"_s + u".x"_s << MachineReach {};
    }

    void machine_whatIsThereBesideGroups_decides()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, isStandard);
        QFETCH(const bool, hasGroup);
        QFETCH(const QString, source);
        QFETCH(const MachineReach, reach);
        MachineAccess access { .machine = { .publicAddress = address, .addressIsStandard = isStandard } };
        if (hasGroup)
            access.interfaceRules = QList { rule(u"a"_s, 100, true, { u"*"_s }, { u"2376"_s }) };
        QCOMPARE(machineReach(access, { .source = source, .destination = u"10.0.0.4"_s, .port = 2376 }),
                 reach);
    }

    void view_everyPart_isRead()
    {
        const Result<JsonDocument> document = JsonDocument::parse(
            R"({"computerName":"box","osName":"ubuntu","osVersion":"22.04","hyperVGeneration":"V2",
                "vmAgent":{"vmAgentVersion":"2.9.1.1",
                  "statuses":[{"code":"ProvisioningState/succeeded","level":"Info","displayStatus":"Ready","time":"2026-01-02T03:04:05Z"}],
                  "extensionHandlers":[{"type":"Microsoft.Azure.Extensions.CustomScript","status":{"code":"ProvisioningState/succeeded"}}]},
                "disks":[{"name":"os","statuses":[{"code":"ProvisioningState/succeeded"}]}],
                "extensions":[{"name":"docker","statuses":[{"code":"ProvisioningState/failed/1","level":"Error","message":"no"}],
                  "substatuses":[{"code":"ComponentStatus/StdOut/succeeded"}]}],
                "statuses":[{"code":"ProvisioningState/succeeded"},{"code":"PowerState/running","displayStatus":"VM running"}]})",
            u"view"_s);
        QVERIFY(document);
        const InstanceView view = instanceViewFrom(document->root());
        QCOMPARE(view.agentVersion, u"2.9.1.1"_s);
        QCOMPARE(view.statuses.size(), 7);
        QCOMPARE(view.statuses.at(1).text, u"VM running"_s);
        QCOMPARE(view.statuses.at(2).part, ReportedStatus::Part::Agent);
        QVERIFY(view.statuses.at(2).time.isValid());
        QCOMPARE(view.statuses.at(4).level, ReportedStatus::Level::Error);
        QCOMPARE(view.statuses.at(4).name, u"docker"_s);
    }

    void view_machineThatRests_saysLittle()
    {
        const Result<JsonDocument> document =
            JsonDocument::parse(R"({"statuses":[{"code":"PowerState/deallocated"}]})", u"view"_s);
        QVERIFY(document);
        const InstanceView view = instanceViewFrom(document->root());
        QCOMPARE(view.statuses.size(), 1);
        QVERIFY(view.agentVersion.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReach)
#include "tst_reach.moc"
