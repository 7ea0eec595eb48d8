// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakearm.h"
#include "provisioning/exposure.h"
#include "provisioning/names.h"
#include "provisioning/rulechange.h"
#include "provisioning/ruleeditor.h"
#include "provisioning/rulejson.h"
#include "provisioning/ruleplan.h"
#include "samples.h"
#include "support/awaited.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QJsonDocument>
#include <QTest>

using namespace slipway;
using namespace slipway::provisioning;
using namespace Qt::StringLiterals;
using azure::SecurityRule;

Q_DECLARE_METATYPE(QList<slipway::azure::SecurityRule>)

namespace {

constexpr quint16 kPort = 2376;

SecurityRule rule(const QString &name, int priority, bool allow, const QStringList &sources,
                  const QStringList &ports = { u"2376"_s })
{
    return { .name = name,
             .priority = priority,
             .allow = allow,
             .protocol = u"Tcp"_s,
             .sources = sources,
             .destinationPorts = ports };
}

SecurityRule ours(const QStringList &sources)
{
    SecurityRule made = rule(u"slipway-docker-2376"_s, 310, true, sources);
    made.description = names::kRuleDescription;
    return made;
}

azure::MachineAccess guarded(const QList<SecurityRule> &byInterface)
{
    return { .machine = test::goodMachine(), .interfaceRules = byInterface, .subnetRules = {} };
}

/// By a group at the interface, and another at the subnet.
azure::MachineAccess guardedTwice(const QList<SecurityRule> &byInterface, const QList<SecurityRule> &bySubnet)
{
    azure::MachineAccess access = guarded(byInterface);
    access.machine.subnetSecurityGroup = *azure::ArmId::parse(
        u"/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-web/providers/"
        "Microsoft.Network/networkSecurityGroups/net-nsg"_s);
    access.subnetRules = bySubnet;
    return access;
}

} // namespace

/// What is said about open ports, and what is done to our rule after a set-up.
class TestRulePlan final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void exposure_rules_areJudged_data();
    void exposure_rules_areJudged();
    void exposure_twoGroups_sayWhichHoldsBack();
    void plan_addressChanged_replacesOnlyOurRule();
    void plan_noRuleYet_makesOneInEachGroup();
    void plan_sameAlready_changesNothing();
    void plan_inverse_goesBackwards();
    void plan_oneGroupTwice_isChangedOnce();
    void plan_changedByHand_isPutRight();
    void plan_unfitAddresses_areRefused_data();
    void plan_unfitAddresses_areRefused();
    void plan_noGroup_isRefused();
    void plan_setUpWithOthers_findsTheRuleOfThisMachine();
    void name_ofSeveral_fitsAndIsUnique();
    void plan_removal_saysSo();
    void repair_addressChanged_bringsTheRuleAlong();
    void repair_addressWithinTheNetwork_isJudgedByWhatDecides_data();
    void repair_addressWithinTheNetwork_isJudgedByWhatDecides();
    void plan_earlierDeny_movesOurRuleBeforeIt();
    void own_address_joinsOrReplaces_data();
    void own_address_joinsOrReplaces();
    void edit_plan_isMadeAndTakenBack();
    void edit_ruleOfSomebodyElseMeanwhile_isConflict();
    void json_plan_comesBack();
    void json_nonsense_isNoPlan_data();
    void json_nonsense_isNoPlan();
    void edit_alreadyMade_isSuccess();
    void moved_hosts_areFollowed_data();
    void moved_hosts_areFollowed();
};

void TestRulePlan::exposure_rules_areJudged_data()
{
    QTest::addColumn<QList<SecurityRule>>("rules");
    QTest::addColumn<QString>("found"); // "port rule", ...
    using Rules = QList<SecurityRule>;
    const QStringList any { u"*"_s };
    QTest::newRow("nothing") << Rules() << QString();
    QTest::newRow("one address") << Rules { rule(u"a"_s, 100, true, { u"203.0.113.7/32"_s }) } << QString();
    QTest::newRow("star") << Rules { rule(u"a"_s, 100, true, any) } << u"2376 a"_s;
    QTest::newRow("the tag") << Rules { rule(u"a"_s, 100, true, { u"Internet"_s }) } << u"2376 a"_s;
    QTest::newRow("half of it") << Rules { rule(u"a"_s, 100, true, { u"128.0.0.0/1"_s }) } << u"2376 a"_s;
    QTest::newRow("among others") << Rules { rule(u"a"_s, 100, true, { u"203.0.113.7"_s, u"0.0.0.0/0"_s }) }
                                  << u"2376 a"_s;
    QTest::newRow("a range") << Rules { rule(u"a"_s, 100, true, any, { u"2000-3000"_s }) }
                             << u"2375 a,2376 a"_s;
    QTest::newRow("every port") << Rules { rule(u"a"_s, 100, true, any, { u"*"_s }) } << u"2375 a,2376 a"_s;
    QTest::newRow("another port") << Rules { rule(u"a"_s, 100, true, any, { u"22"_s }) } << QString();
    QTest::newRow("denied before") << Rules { rule(u"a"_s, 200, true, any), rule(u"b"_s, 100, false, any) }
                                   << QString();
    QTest::newRow("denied after") << Rules { rule(u"a"_s, 100, true, any), rule(u"b"_s, 200, false, any) }
                                  << u"2376 a"_s;
    QTest::newRow("some denied before")
        << Rules { rule(u"a"_s, 200, true, any), rule(u"b"_s, 100, false, { u"192.0.2.0/24"_s }) }
        << u"2376 a"_s;
    SecurityRule outbound = rule(u"a"_s, 100, true, any);
    outbound.inbound = false;
    QTest::newRow("outbound") << Rules { outbound } << QString();
    SecurityRule udp = rule(u"a"_s, 100, true, any);
    udp.protocol = u"Udp"_s;
    QTest::newRow("udp") << Rules { udp } << QString();
    SecurityRule elsewhere = rule(u"b"_s, 100, false, any);
    elsewhere.destinations = { u"10.9.9.9"_s };
    QTest::newRow("denied to another machine")
        << Rules { elsewhere, rule(u"a"_s, 200, true, any) } << u"2376 a"_s;
    SecurityRule toOthers = rule(u"a"_s, 100, true, any);
    toOthers.destinations = { u"10.9.9.9"_s };
    QTest::newRow("let in to another machine") << Rules { toOthers } << QString();
    toOthers.destinations = { u"10.9.9.9"_s, test::goodMachine().privateAddress };
    QTest::newRow("let in to several machines") << Rules { toOthers } << u"2376 a"_s;
    toOthers.destinations = { u"VirtualNetwork"_s };
    QTest::newRow("let in to the whole network") << Rules { toOthers } << u"2376 a"_s;
    SecurityRule here = rule(u"b"_s, 100, false, any);
    here.destinations = { test::goodMachine().privateAddress };
    QTest::newRow("denied to this machine") << Rules { here, rule(u"a"_s, 200, true, any) } << QString();
    here.destinations = { u"AzureCloud"_s };
    QTest::newRow("denied to what only Azure knows")
        << Rules { here, rule(u"a"_s, 200, true, any) } << u"2376 a"_s;
    SecurityRule grouped = rule(u"b"_s, 100, false, any);
    grouped.destinationGroups = {
        u"/subscriptions/s/resourceGroups/r/providers/Microsoft.Network/applicationSecurityGroups/g"_s
    };
    QTest::newRow("denied to a group of machines")
        << Rules { grouped, rule(u"a"_s, 200, true, any) } << u"2376 a"_s;
    SecurityRule fromSome = rule(u"b"_s, 100, false, any);
    fromSome.sourcePorts = { u"1024"_s };
    QTest::newRow("denied from one port") << Rules { fromSome, rule(u"a"_s, 200, true, any) } << u"2376 a"_s;
    QTest::newRow("one half denied before")
        << Rules { rule(u"b"_s, 100, false, { u"128.0.0.0/1"_s }), rule(u"a"_s, 200, true, any) }
        << u"2376 a"_s;
    QTest::newRow("the Internet denied before")
        << Rules { rule(u"b"_s, 100, false, { u"Internet"_s }), rule(u"a"_s, 200, true, any) } << QString();
}

void TestRulePlan::exposure_rules_areJudged()
{
    QFETCH(QList<SecurityRule>, rules);
    QFETCH(QString, found);
    QStringList said;
    for (const Exposure &one : exposures(guarded(rules))) {
        QCOMPARE(one.group, test::goodMachine().interfaceSecurityGroup);
        QVERIFY(!one.isHeldBack);
        said.append(u"%1 %2"_s.arg(one.port).arg(one.rule));
    }
    QCOMPARE(said.join(u','), found);
}

void TestRulePlan::exposure_twoGroups_sayWhichHoldsBack()
{
    const SecurityRule open = rule(u"open"_s, 100, true, { u"*"_s }, { u"2376"_s });
    QList<Exposure> found = exposures(guardedTwice({ open }, {}));
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().isHeldBack);
    found = exposures(guardedTwice({}, { open }));
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().isHeldBack);
    found = exposures(guardedTwice({ open }, { open }));
    QCOMPARE(found.size(), 2);
    QVERIFY(!found.first().isHeldBack && !found.last().isHeldBack);
    // Without the machine's own address nobody can tell whether a rule for another one is about it.
    SecurityRule elsewhere = rule(u"no"_s, 90, false, { u"*"_s });
    elsewhere.destinations = { u"10.9.9.9"_s };
    azure::MachineAccess unknown = guarded({ elsewhere, open });
    unknown.machine.privateAddress.clear();
    QCOMPARE(exposures(unknown).size(), 1);
    const SecurityRule other = rule(u"open"_s, 100, true, { u"*"_s }, { u"12376"_s });
    QCOMPARE(exposures(guarded({ other }), 12376).size(), 1); // an engine on a port of its own
}

void TestRulePlan::plan_addressChanged_replacesOnlyOurRule()
{
    const SecurityRule ssh = rule(u"ssh"_s, 300, true, { u"*"_s }, { u"22"_s });
    const auto access = guarded({ ssh, ours({ u"203.0.113.7/32"_s }) });
    const Result<RulePlan> plan = planRuleFor(access, kPort, { u"198.51.100.9"_s });
    QVERIFY(plan);
    QCOMPARE(plan->edits.size(), 1);
    QCOMPARE(*plan->edits.first().before, ours({ u"203.0.113.7/32"_s }));
    QCOMPARE(*plan->edits.first().after, ours({ u"198.51.100.9/32"_s }));
    QCOMPARE(plan->inverse().inverse(), *plan);
    const QList<Change> changes = plan->changes();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().armMethod, "PUT"_ba);
    QVERIFY(changes.first().armBody.contains("198.51.100.9/32"));
    QVERIFY(changes.first().azCommand.contains("rule create"_L1));
}

void TestRulePlan::plan_noRuleYet_makesOneInEachGroup()
{
    const SecurityRule taken = rule(u"other"_s, 310, true, { u"192.0.2.1"_s });
    const Result<RulePlan> plan = planRuleFor(guardedTwice({ taken }, {}), kPort, { u"198.51.100.9"_s });
    QVERIFY(plan);
    QCOMPARE(plan->edits.size(), 2);
    QVERIFY(!plan->edits.first().before);
    QCOMPARE(plan->edits.first().after->priority, 311);
    QCOMPARE(plan->edits.last().after->priority, 310);
    QCOMPARE(plan->inverse().changes().first().armMethod, "DELETE"_ba);
}

void TestRulePlan::plan_sameAlready_changesNothing()
{
    SecurityRule present = ours({ u"198.51.100.0/24"_s, u"203.0.113.7/32"_s });
    present.id = test::goodMachine().interfaceSecurityGroup.child(u"securityRules"_s, present.name);
    present.provisioningState = u"Succeeded"_s;
    present.protocol = u"TCP"_s;
    const Result<RulePlan> plan =
        planRuleFor(guarded({ present }), kPort, { u"203.0.113.7"_s, u"198.51.100.77/24"_s });
    QVERIFY(plan);
    QVERIFY(plan->edits.isEmpty());
    // The order in which Azure gives the addresses says nothing.
    std::reverse(present.sources.begin(), present.sources.end());
    const Result<RulePlan> reversed =
        planRuleFor(guarded({ present }), kPort, { u"203.0.113.7"_s, u"198.51.100.77/24"_s });
    QVERIFY(reversed && reversed->edits.isEmpty());
}

/// Undone from its end, so that what opens last is closed first.
void TestRulePlan::plan_inverse_goesBackwards()
{
    const Result<RulePlan> plan = planRuleFor(guardedTwice({}, {}), kPort, { u"198.51.100.9"_s });
    QVERIFY(plan && plan->edits.size() == 2);
    const RulePlan back = plan->inverse();
    QCOMPARE(back.edits.first().group, plan->edits.last().group);
    QCOMPARE(back.edits.last().group, plan->edits.first().group);
}

/// Many people have the same group at the interface and at the subnet.
void TestRulePlan::plan_oneGroupTwice_isChangedOnce()
{
    azure::MachineAccess access = guarded({});
    access.machine.subnetSecurityGroup = access.machine.interfaceSecurityGroup;
    access.subnetRules = access.interfaceRules;
    const Result<RulePlan> plan = planRuleFor(access, kPort, { u"198.51.100.9"_s });
    QVERIFY(plan);
    QCOMPARE(plan->edits.size(), 1);
}

void TestRulePlan::plan_changedByHand_isPutRight()
{
    SecurityRule present = ours({ u"203.0.113.7/32"_s });
    present.allow = false;
    const Result<RulePlan> plan = planRuleFor(guarded({ present }), kPort, { u"203.0.113.7"_s });
    QVERIFY(plan);
    QCOMPARE(plan->edits.size(), 1);
    QVERIFY(plan->edits.first().after->allow);
}

void TestRulePlan::plan_unfitAddresses_areRefused_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("none") << QStringList();
    QTest::newRow("a word") << QStringList { u"home"_s };
    QTest::newRow("everybody") << QStringList { u"0.0.0.0/0"_s };
    QTest::newRow("star") << QStringList { u"*"_s };
    QTest::newRow("one of them") << QStringList { u"203.0.113.7"_s, u"203.0.113"_s };
}

void TestRulePlan::plan_unfitAddresses_areRefused()
{
    QFETCH(QStringList, addresses);
    const Result<RulePlan> plan = planRuleFor(guarded({}), kPort, addresses);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, u"rule.addresses"_s);
}

void TestRulePlan::plan_noGroup_isRefused()
{
    azure::MachineAccess access { .machine = test::goodMachine(), .interfaceRules = {}, .subnetRules = {} };
    const Result<RulePlan> plan = planRuleFor(access, kPort, { u"203.0.113.7"_s });
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, u"rule.no-group"_s);
}

void TestRulePlan::plan_setUpWithOthers_findsTheRuleOfThisMachine()
{
    const QString name = ruleNameFor(kPort, test::goodMachine().name);
    QCOMPARE(name, u"slipway-docker-2376-web-01"_s);
    SecurityRule own = ours({ u"203.0.113.7/32"_s });
    own.name = name;
    own.priority = 311;
    SecurityRule others = ours({ u"203.0.113.7/32"_s });
    others.name = ruleNameFor(kPort, u"web-02"_s);
    others.priority = 312;
    const azure::MachineAccess access = guarded({ ours({ u"198.51.100.1/32"_s }), own, others });
    QCOMPARE(ownRules(access, kPort).size(), 1);
    QCOMPARE(ownRules(access, kPort).first().before, std::optional(own));
    const Result<RulePlan> changed = planRuleFor(access, kPort, { u"203.0.113.9"_s });
    QVERIFY(changed);
    QCOMPARE(changed->edits.size(), 1);
    QCOMPARE(changed->edits.first().after->name, name);
    QCOMPARE(changed->edits.first().after->priority, 311);
    QCOMPARE(planRuleRemoval(access, kPort).edits.first().before, std::optional(own));
    // What another machine was given is nothing of this one's.
    QVERIFY(ownRules(guarded({ others }), kPort).isEmpty());
}

void TestRulePlan::name_ofSeveral_fitsAndIsUnique()
{
    const QString longest(63, u'm');
    const QString name = ruleNameFor(65535, longest + u'a');
    QCOMPARE(name.size(), 80);
    QVERIFY(name != ruleNameFor(65535, longest + u'b'));
    QCOMPARE(name, ruleNameFor(65535, longest + u'a'));
}

void TestRulePlan::plan_removal_saysSo()
{
    const RulePlan plan = planRuleRemoval(guarded({ ours({ u"203.0.113.7/32"_s }) }), kPort);
    const QList<Change> changes = plan.changes();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().armMethod, "DELETE"_ba);
    QVERIFY(changes.first().armBody.isEmpty());
    QCOMPARE(changes.first().azCommand,
             u"az network nsg rule delete --subscription 11111111-2222-3333-4444-555555555555 "
             "--resource-group rg-web --nsg-name web-01-nsg --name slipway-docker-2376"_s);
    QVERIFY(planRuleRemoval(guarded({}), kPort).edits.isEmpty());
}

/// One click for a new certificate and a rule that lets the computer in from where it is now.
void TestRulePlan::repair_addressChanged_bringsTheRuleAlong()
{
    Plan plan;
    plan.choices = test::goodChoices();
    plan.choices.addresses.clear();
    plan.replacement = Replacement { .before = { .name = u"web-01"_s } };
    const QList<StepKind> without = plan.steps();
    QVERIFY(!without.contains(StepKind::NetworkRule));

    letIn(plan, guarded({ ours({ u"203.0.113.0/24"_s }) }), u"203.0.113.9"_s); // is let in already
    QCOMPARE(plan.steps(), without);
    letIn(plan, guarded({}), u"203.0.113.9"_s); // nobody asked for a rule
    QCOMPARE(plan.steps(), without);

    letIn(plan, guarded({ ours({ u"192.0.2.1/32"_s }) }), u"203.0.113.9"_s);
    QCOMPARE(plan.steps().value(1), StepKind::NetworkRule);
    QCOMPARE(plan.sources(), QStringList { u"203.0.113.9/32"_s });
    QCOMPARE(plan.ruleNameIn(plan.ruleGroups().first()), u"slipway-docker-2376"_s);
    QCOMPARE(plan.rulePriority, 310);
    const QList<Change> changes = plan.changes();
    QCOMPARE(changes.value(1).step, StepKind::NetworkRule);
    QVERIFY(changes.value(1).armBody.contains("203.0.113.9/32"));
}

void TestRulePlan::repair_addressWithinTheNetwork_isJudgedByWhatDecides_data()
{
    QTest::addColumn<QList<SecurityRule>>("rules");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QStringList>("sources"); // of the rule then; empty: it stays as it is
    QTest::addColumn<int>("priority");
    using Rules = QList<SecurityRule>;
    const QString inside = u"10.1.2.9"_s;
    const QString outside = u"203.0.113.9"_s;
    const QStringList moved { u"10.1.2.9/32"_s };
    const QStringList none;
    const SecurityRule former = ours({ u"10.1.2.3/32"_s });
    const QStringList network { u"VirtualNetwork"_s };
    const SecurityRule byNetwork = ours(network);
    QTest::newRow("Azure's own rules let the network in") << Rules { former } << inside << none << 0;
    QTest::newRow("a rule lets the network in")
        << Rules { former, rule(u"net"_s, 400, true, network), rule(u"no"_s, 4000, false, { u"*"_s }) }
        << inside << none << 0;
    QTest::newRow("all are denied") << Rules { former, rule(u"no"_s, 4000, false, { u"*"_s }) } << inside
                                    << moved << 310;
    QTest::newRow("its network is denied")
        << Rules { former, rule(u"no"_s, 4000, false, { u"10.0.0.0/8"_s }) } << inside << moved << 310;
    QTest::newRow("the virtual network is denied")
        << Rules { former, rule(u"no"_s, 4000, false, network) } << inside << moved << 310;
    QTest::newRow("the virtual network is denied before")
        << Rules { former, rule(u"no"_s, 200, false, network) } << inside << moved << 199;
    QTest::newRow("only the Internet is denied before")
        << Rules { former, rule(u"net"_s, 200, false, { u"Internet"_s }),
                   rule(u"no"_s, 4000, false, { u"*"_s }) }
        << inside << moved << 310;
    QTest::newRow("only the virtual network is denied before, from the Internet")
        << Rules { former, rule(u"net"_s, 200, false, network) } << outside
        << QStringList { u"203.0.113.9/32"_s } << 310;
    QTest::newRow("let in, and the virtual network denied before")
        << Rules { ours(moved), rule(u"no"_s, 200, false, network) } << inside << moved << 199;
    QTest::newRow("let in already, and denied after")
        << Rules { ours(moved), rule(u"no"_s, 4000, false, network) } << inside << none << 0;
    QTest::newRow("ours names the virtual network")
        << Rules { byNetwork, rule(u"no"_s, 4000, false, { u"*"_s }) } << inside << none << 0;
    // Azure takes no address beside such a name, and the name is not thrown away for one.
    QTest::newRow("ours names the virtual network, from the Internet")
        << Rules { byNetwork } << outside << none << 0;
    QTest::newRow("the virtual network is denied, from the Internet")
        << Rules { ours({ u"203.0.113.9/32"_s }), rule(u"no"_s, 200, false, network) } << outside << none
        << 0;
    QTest::newRow("a private network is let in, from the Internet")
        << Rules { ours({ u"10.0.0.0/8"_s }) } << outside
        << QStringList { u"10.0.0.0/8"_s, u"203.0.113.9/32"_s } << 310;
}

/// A computer with a way into the machine's network has a private address, which Azure lets in by itself
/// until somebody's rule denies it.
void TestRulePlan::repair_addressWithinTheNetwork_isJudgedByWhatDecides()
{
    QFETCH(const QList<SecurityRule>, rules);
    QFETCH(const QString, own);
    QFETCH(const QStringList, sources);
    QFETCH(const int, priority);
    Plan plan;
    plan.choices = test::goodChoices();
    plan.choices.addresses.clear();
    plan.replacement = Replacement { .before = { .name = u"web-01"_s } };
    letIn(plan, guarded(rules), own);
    QCOMPARE(plan.steps().contains(StepKind::NetworkRule), !sources.isEmpty());
    QCOMPARE(plan.choices.addresses, sources);
    if (sources.isEmpty())
        return;
    QCOMPARE(plan.sources(), sources);
    QCOMPARE(plan.rulePriority, priority);
    // The subnet's group alone may be what keeps out.
    Plan bySubnet;
    bySubnet.choices = test::goodChoices();
    bySubnet.choices.addresses.clear();
    bySubnet.replacement = plan.replacement;
    letIn(bySubnet, guardedTwice({ ours(sources) }, rules), own);
    QCOMPARE(bySubnet.sources(), sources);
}

void TestRulePlan::plan_earlierDeny_movesOurRuleBeforeIt()
{
    const SecurityRule deny = rule(u"no"_s, 200, false, { u"*"_s });
    const Result<RulePlan> plan =
        planRuleFor(guarded({ deny, ours({ u"203.0.113.9/32"_s }) }), kPort, { u"203.0.113.9"_s });
    QVERIFY(plan);
    QCOMPARE(plan->edits.size(), 1);
    QCOMPARE(plan->edits.first().after->priority, 199);
    const Result<RulePlan> none =
        planRuleFor(guarded({ rule(u"no"_s, 100, false, { u"*"_s }) }), kPort, { u"203.0.113.9"_s });
    QVERIFY(!none);
    QCOMPARE(none.error().code, u"rule.denied-before"_s);
}

void TestRulePlan::own_address_joinsOrReplaces_data()
{
    QTest::addColumn<QStringList>("sources");
    QTest::addColumn<QStringList>("expected");
    const QString own = u"198.51.100.9/32"_s;
    QTest::newRow("none") << QStringList() << QStringList { own };
    QTest::newRow("the old one") << QStringList { u"203.0.113.7/32"_s } << QStringList { own };
    QTest::newRow("bare") << QStringList { u"203.0.113.7"_s } << QStringList { own };
    QTest::newRow("IPv6") << QStringList { u"2001:db8::7/128"_s } << QStringList { own };
    QTest::newRow("a network") << QStringList { u"203.0.113.0/24"_s }
                               << QStringList { u"203.0.113.0/24"_s, own };
    QTest::newRow("several") << QStringList { u"203.0.113.7/32"_s, u"203.0.113.8/32"_s }
                             << QStringList { u"203.0.113.7/32"_s, u"203.0.113.8/32"_s, own };
    QTest::newRow("everybody") << QStringList { u"*"_s } << QStringList { own };
    QTest::newRow("a name of Azure's")
        << QStringList { u"VirtualNetwork"_s } << QStringList { u"VirtualNetwork"_s, own };
    QTest::newRow("everybody and one")
        << QStringList { u"203.0.113.7/32"_s, u"0.0.0.0/0"_s } << QStringList { own };
    QTest::newRow("there already") << QStringList { own } << QStringList { own };
}

void TestRulePlan::own_address_joinsOrReplaces()
{
    QFETCH(QStringList, sources);
    QFETCH(QStringList, expected);
    QCOMPARE(withOwnAddress(sources, u"198.51.100.9"_s), expected);
    QCOMPARE(withOwnAddress(sources, u"nonsense"_s), sources);
}

namespace {

struct Azure
{
    Azure() { clock.setSleepsEndAtOnce(true); }

    azure::MachineAccess access()
    {
        std::stop_source stop;
        const auto found =
            test::awaited(groups.rules(test::goodMachine().interfaceSecurityGroup, stop.get_token()));
        return guarded(found && *found ? **found : QList<SecurityRule>());
    }
    Result<> edit(const RulePlan &plan)
    {
        std::stop_source stop;
        const auto edited = test::awaited(editRules(&groups, plan, stop.get_token()));
        return edited.value_or(Error { .kind = ErrorKind::Timeout });
    }

    test::FakeArm arm;
    test::TestClock clock;
    azure::SecurityGroups groups { arm, clock, test::FakeArm::endpoint() };
};

} // namespace

void TestRulePlan::edit_plan_isMadeAndTakenBack()
{
    Azure azure;
    const Result<RulePlan> plan = planRuleFor(azure.access(), kPort, { u"203.0.113.7"_s });
    QVERIFY(plan);
    QVERIFY(azure.edit(*plan));
    const QString name = u"slipway-docker-2376-web-01"_s;
    QCOMPARE(azure.arm.rules.value(name).value(u"properties"_s).toObject().value(u"description"_s).toString(),
             QString(names::kRuleDescription));
    const Result<RulePlan> next = planRuleFor(azure.access(), kPort, { u"198.51.100.9"_s });
    QVERIFY(next);
    QVERIFY(azure.edit(*next));
    QCOMPARE(ownRules(azure.access(), kPort).first().before->sources, QStringList { u"198.51.100.9/32"_s });
    QVERIFY(azure.edit(next->inverse()));
    QCOMPARE(ownRules(azure.access(), kPort).first().before->sources, QStringList { u"203.0.113.7/32"_s });
    QVERIFY(azure.edit(planRuleRemoval(azure.access(), kPort)));
    QVERIFY(azure.arm.rules.isEmpty());
}

void TestRulePlan::edit_ruleOfSomebodyElseMeanwhile_isConflict()
{
    Azure azure;
    const Result<RulePlan> plan = planRuleFor(azure.access(), kPort, { u"203.0.113.7"_s });
    QVERIFY(azure.edit(*planRuleFor(azure.access(), kPort, { u"192.0.2.1"_s })));
    const Result<> edited = azure.edit(*plan);
    QVERIFY(!edited);
    QCOMPARE(edited.error().kind, ErrorKind::Conflict);
    QCOMPARE(edited.error().code, u"rule.changed"_s);
    QCOMPARE(ownRules(azure.access(), kPort).first().before->sources, QStringList { u"192.0.2.1/32"_s });
}

void TestRulePlan::json_plan_comesBack()
{
    SecurityRule before = ours({ u"203.0.113.7/32"_s });
    before.destinations = { u"10.0.0.4"_s };
    before.description = u"narrowed \"by hand\""_s;
    const Result<RulePlan> plan = planRuleFor(guarded({ before }), kPort, { u"198.51.100.9"_s });
    QVERIFY(plan);
    for (const RulePlan &one : { *plan, plan->inverse(), planRuleRemoval(guarded({ before }), kPort) }) {
        const QByteArray text = QJsonDocument(rulePlanJson(one)).toJson();
        const Result<JsonDocument> document = JsonDocument::parse(text, u"plan"_s);
        QVERIFY(document);
        QCOMPARE(rulePlanFrom(document->root()), std::optional(one));
    }
}

void TestRulePlan::json_nonsense_isNoPlan_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray group =
        "\"/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/networkSecurityGroups/n\"";
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("no edits") << QByteArray(R"({"machine":"m","edits":[]})");
    QTest::newRow("no group") << QByteArray(R"({"edits":[{"group":"x","after":{"name":"r"}}]})");
    QTest::newRow("neither before nor after") << QByteArray(R"({"edits":[{"group":)" + group + "}]}");
    QTest::newRow("no name") << QByteArray(R"({"edits":[{"group":)" + group
                                           + R"(,"after":{"priority":1}}]})");
}

void TestRulePlan::json_nonsense_isNoPlan()
{
    QFETCH(const QByteArray, text);
    const Result<JsonDocument> document = JsonDocument::parse(text, u"plan"_s);
    QVERIFY(document);
    QVERIFY(!rulePlanFrom(document->root()));
}

void TestRulePlan::edit_alreadyMade_isSuccess()
{
    Azure azure;
    const Result<RulePlan> plan = planRuleFor(azure.access(), kPort, { u"203.0.113.7"_s });
    QVERIFY(azure.edit(*plan));
    QVERIFY(azure.edit(*plan));
    const RulePlan removal = planRuleRemoval(azure.access(), kPort);
    QVERIFY(azure.edit(removal));
    QVERIFY(azure.edit(removal));
}

void TestRulePlan::moved_hosts_areFollowed_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("dnsName");
    QTest::addColumn<QString>("expected");
    const QString name = u"web-01.westeurope.cloudapp.azure.com"_s;
    QTest::newRow("the public one") << u"198.51.100.7"_s << QString() << QString();
    QTest::newRow("the private one") << u"10.0.0.4"_s << name << QString();
    QTest::newRow("the former one") << u"192.0.2.99"_s << QString() << u"198.51.100.7"_s;
    QTest::newRow("the former one, with a name now") << u"192.0.2.99"_s << name << name;
    QTest::newRow("a name of one's own") << u"docker.example"_s << name << QString();
}

void TestRulePlan::moved_hosts_areFollowed()
{
    QFETCH(QString, address);
    QFETCH(QString, dnsName);
    QFETCH(QString, expected);
    azure::Machine machine = test::goodMachine();
    machine.dnsName = dnsName;
    docker::Host host { .id = docker::HostId(u"11111111-2222"_s), .name = u"web"_s };
    host.endpoint = { .kind = docker::Endpoint::Kind::Tls, .address = address, .port = kPort };
    QCOMPARE(movedTo(machine, host), expected);
    const Replacement what {
        .before = host, .trusted = { u"ca"_s }, .identityId = u"me"_s, .address = expected
    };
    const Result<Plan> plan = planReplacement(machine, what, QDateTime::currentDateTimeUtc());
    QVERIFY(plan);
    QCOMPARE(plan->address(), expected.isEmpty() ? address : expected);
    const Change last = plan->changes().constLast();
    QCOMPARE(last.facts.contains(u"moved"_s), !expected.isEmpty());
    const Result<Plan> again = Plan::fromJson(QJsonDocument(plan->toJson()).toJson());
    QVERIFY(again);
    QCOMPARE(again->replacement, plan->replacement);
}

QTEST_GUILESS_MAIN(TestRulePlan)
#include "tst_ruleplan.moc"
