// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/installrequest.h"
#include "provisioning/shellwords.h"
#include "provisioning/sources.h"
#include "samples.h"
#include "support/warnings.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace slipway;
using namespace slipway::provisioning;
using namespace slipway::test;
using namespace Qt::StringLiterals;

class TestPlan : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void problems_choices_asExpected_data();
    void problems_choices_asExpected();
    void problems_verdict_closesTheWay();
    void problems_option_asExpected_data();
    void problems_option_asExpected();
    void options_all_surviveTheJournalAndAreShown();
    void build_withProblems_isInvalid();
    void build_priority_isTheNextFree_data();
    void build_priority_isTheNextFree();
    void build_outboundRules_takeNoPriority();
    void build_earlierDeny_isPreceded_data();
    void build_earlierDeny_isPreceded();
    void build_allPrioritiesTaken_isInvalid();
    void build_twoPlans_shareNothingRandom();
    void build_groups_followInterfaceAndSubnet();
    void build_throughAJumpHost_goesToThePrivateAddress();
    void build_nobody_makesNoRule();
    void build_reminder_mustLieAhead_data();
    void build_reminder_mustLieAhead();
    void plan_address_prefersTheName();
    void changes_allSteps_sayWhatWillBeSent();
    void changes_scriptAndKey_areMasked();
    void changes_byRoute_saySo();
    void runCommand_tooMuchForItsParameter_isRefused();
    void dockerExtension_withoutAllThree_isRefused();
    void changes_commands_surviveAShell();
    void json_roundTrip_givesTheSamePlan();
    void json_reminder_comesBack_data();
    void json_reminder_comesBack();
    void json_damaged_isRefused_data();
    void json_damaged_isRefused();
    void canonicalSource_text_asExpected_data();
    void canonicalSource_text_asExpected();
    void isEverybody_text_asExpected_data();
    void isEverybody_text_asExpected();
    void shellWord_hostileText_comesBackUnchanged_data();
    void shellWord_hostileText_comesBackUnchanged();
};

void TestPlan::init()
{
    failOnAnyWarning();
}

using ChoiceEdit = void (*)(PlanChoices &);
Q_DECLARE_METATYPE(ChoiceEdit)
Q_DECLARE_METATYPE(QList<PlanProblem>)

void TestPlan::problems_choices_asExpected_data()
{
    QTest::addColumn<ChoiceEdit>("edit");
    QTest::addColumn<QList<PlanProblem>>("expected");
    using P = PlanProblem;
    const auto row = [](const char *name, ChoiceEdit edit, const QList<P> &expected) {
        QTest::newRow(name) << edit << expected;
    };
    row("good", [](PlanChoices &) {}, {});
    row("port 0", [](PlanChoices &c) { c.port = 0; }, { P::PortOutOfRange });
    row("port without TLS", [](PlanChoices &c) { c.port = 2375; }, { P::PortOutOfRange });
    row("port of ssh", [](PlanChoices &c) { c.port = 22; }, { P::PortIsSsh });
    row("highest port", [](PlanChoices &c) { c.port = 65535; }, {});
    row("no authority name", [](PlanChoices &c) { c.newAuthorityName = u"  "_s; },
        { P::AuthorityNameMissing });
    row("known authority",
        [](PlanChoices &c) { c.authorityId = u"known-authority"_s, c.newAuthorityName.clear(); }, {});
    row("unknown authority", [](PlanChoices &c) { c.authorityId = u"other"_s; }, { P::AuthorityUnknown });
    row("no identity name", [](PlanChoices &c) { c.identityName.clear(); }, { P::IdentityNameMissing });
    row("no address", [](PlanChoices &c) { c.addresses.clear(); }, { P::AddressMissing });
    row("host name", [](PlanChoices &c) { c.addresses = { u"example.org"_s }; }, { P::AddressInvalid });
    row("service tag", [](PlanChoices &c) { c.addresses = { u"VirtualNetwork"_s }; }, { P::AddressInvalid });
    row("star", [](PlanChoices &c) { c.addresses = { u"*"_s }; }, { P::AddressIsEverybody });
    row("Internet", [](PlanChoices &c) { c.addresses = { u" internet "_s }; }, { P::AddressIsEverybody });
    row("all of IPv4", [](PlanChoices &c) { c.addresses = { u"0.0.0.0/0"_s }; }, { P::AddressIsEverybody });
    row("all of IPv6", [](PlanChoices &c) { c.addresses = { u"::/0"_s }; }, { P::AddressIsEverybody });
    row("two halves",
        [](PlanChoices &c) {
            c.addresses = { u"0.0.0.0/1"_s, u"128.0.0.0/1"_s };
        },
        { P::AddressIsEverybody, P::AddressIsEverybody });
    row("good and bad",
        [](PlanChoices &c) {
            c.addresses = { u"203.0.113.9"_s, u"203.0.113.999"_s };
        },
        { P::AddressInvalid });
    row("everybody, not confirmed", [](PlanChoices &c) { c.access = AccessKind::Everybody; },
        { P::EverybodyNotConfirmed });
    row("everybody, wrong name",
        [](PlanChoices &c) { c.access = AccessKind::Everybody, c.everybodyConfirmation = u"WEB-01"_s; },
        { P::EverybodyNotConfirmed });
    row("everybody, confirmed",
        [](PlanChoices &c) { c.access = AccessKind::Everybody, c.everybodyConfirmation = u"web-01"_s; }, {});
    row("no group", [](PlanChoices &c) { c.machine.interfaceSecurityGroup = {}; }, { P::NoSecurityGroup });
    row("no group, nobody",
        [](PlanChoices &c) {
            c.machine.interfaceSecurityGroup = {}, c.access = AccessKind::Nobody, c.addresses = {};
        },
        {});
    row("by ssh",
        [](PlanChoices &c) {
            c.sshUser = u"azureuser"_s, c.sshJump = u"me@bastion.example:22"_s;
            c.access = AccessKind::Nobody;
        },
        {});
    row("ssh, an option for a user", [](PlanChoices &c) { c.sshUser = u"-oX"_s; }, { P::SshUserInvalid });
    row("ssh, no jump host", [](PlanChoices &c) { c.sshUser = u"me"_s, c.sshJump = u"a b"_s; },
        { P::SshJumpInvalid });
    row("other route", [](PlanChoices &c) { c.route = Route::DockerExtension; }, {});
    row("several", [](PlanChoices &c) { c.port = 22, c.identityName.clear(), c.addresses.clear(); },
        { P::PortIsSsh, P::IdentityNameMissing, P::AddressMissing });
}

void TestPlan::problems_choices_asExpected()
{
    QFETCH(ChoiceEdit, edit);
    QFETCH(QList<PlanProblem>, expected);
    PlanChoices choices = goodChoices();
    edit(choices);
    QList<PlanProblem> found;
    for (const PlanProblemFound &problem :
         PlanBuilder::problems(choices, goodVerdict(), { u"known-authority"_s }))
        found.append(problem.problem);
    QCOMPARE(found, expected);
}

void TestPlan::problems_verdict_closesTheWay()
{
    for (const VerdictKind kind : { VerdictKind::Cannot, VerdictKind::NotYet, VerdictKind::HasDocker }) {
        const auto found = PlanBuilder::problems(goodChoices(), { .kind = kind }, {});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().problem, PlanProblem::MachineCannotGetDocker);
        QCOMPARE(found.first().part, PlanPart::Machine);
    }
    const Verdict again { .kind = VerdictKind::HasDocker, .routes = { Route::CustomScript } };
    QVERIFY(PlanBuilder::problems(goodChoices(), again, {}).isEmpty());
    const auto closed = PlanBuilder::problems(choicesBy(Route::ManagedRunCommand), again, {});
    QCOMPARE(closed.size(), 1);
    QCOMPARE(closed.first().problem, PlanProblem::RouteNotOpen);
    QCOMPARE(closed.first().part, PlanPart::Docker);
}

void TestPlan::problems_option_asExpected_data()
{
    QTest::addColumn<ChoiceEdit>("edit");
    QTest::addColumn<QList<PlanProblem>>("expected");
    using P = PlanProblem;
    const auto mirror = [](const char *name, ChoiceEdit edit, bool isGood) {
        QTest::newRow(name) << edit << (isGood ? QList<P>() : QList<P> { P::MirrorInvalid });
    };
    mirror(
        "mirror",
        [](PlanChoices &c) { c.options.registryMirrors = { u"https://mirror.example:5000/hub"_s }; }, true);
    mirror(
        "mirror without scheme", [](PlanChoices &c) { c.options.registryMirrors = { u"mirror.example"_s }; },
        false);
    mirror(
        "mirror with a password",
        [](PlanChoices &c) { c.options.registryMirrors = { u"https://a:b@mirror.example"_s }; }, false);
    mirror(
        "mirror with a query",
        [](PlanChoices &c) { c.options.registryMirrors = { u"https://mirror.example/?x"_s }; }, false);
    const auto registry = [](const char *name, ChoiceEdit edit, bool isGood) {
        QTest::newRow(name) << edit << (isGood ? QList<P>() : QList<P> { P::InsecureRegistryInvalid });
    };
    registry(
        "registry with port",
        [](PlanChoices &c) { c.options.insecureRegistries = { u"registry.example:5000"_s }; }, true);
    registry(
        "network of registries", [](PlanChoices &c) { c.options.insecureRegistries = { u"10.0.0.0/8"_s }; },
        true);
    registry(
        "every registry", [](PlanChoices &c) { c.options.insecureRegistries = { u"0.0.0.0/0"_s }; }, false);
    registry(
        "registry as URL",
        [](PlanChoices &c) { c.options.insecureRegistries = { u"http://registry.example"_s }; }, false);
    registry(
        "registry with port 0",
        [](PlanChoices &c) { c.options.insecureRegistries = { u"registry.example:0"_s }; }, false);
    const auto folder = [](const char *name, ChoiceEdit edit, bool isGood) {
        QTest::newRow(name) << edit << (isGood ? QList<P>() : QList<P> { P::DataRootInvalid });
    };
    folder(
        "folder", [](PlanChoices &c) { c.options.dataRoot = u"/data/docker"_s; }, true);
    folder(
        "disk", [](PlanChoices &c) { c.options.dataRoot = u"/data"_s; }, true);
    folder(
        "the usual one", [](PlanChoices &c) { c.options.dataRoot = u"/var/lib/docker"_s; }, true);
    folder(
        "relative folder", [](PlanChoices &c) { c.options.dataRoot = u"data/docker"_s; }, false);
    folder(
        "root", [](PlanChoices &c) { c.options.dataRoot = u"/"_s; }, false);
    folder(
        "up and away", [](PlanChoices &c) { c.options.dataRoot = u"/data/../etc"_s; }, false);
    folder(
        "folder of the system", [](PlanChoices &c) { c.options.dataRoot = u"/etc/docker"_s; }, false);
    folder(
        "everybody's home", [](PlanChoices &c) { c.options.dataRoot = u"/home"_s; }, false);
    folder(
        "all of /var/lib", [](PlanChoices &c) { c.options.dataRoot = u"/var/lib"_s; }, false);
    const auto pool = [](const char *name, ChoiceEdit edit, bool isGood) {
        QTest::newRow(name) << edit << (isGood ? QList<P>() : QList<P> { P::AddressPoolInvalid });
    };
    pool(
        "pool", [](PlanChoices &c) { c.options.addressPools = { u"172.30.0.0/16:24"_s }; }, true);
    pool(
        "pool of one", [](PlanChoices &c) { c.options.addressPools = { u"172.30.0.0/24:24"_s }; }, true);
    pool(
        "pool without size", [](PlanChoices &c) { c.options.addressPools = { u"172.30.0.0/16"_s }; }, false);
    pool(
        "pool smaller than its networks",
        [](PlanChoices &c) { c.options.addressPools = { u"172.30.0.0/24:16"_s }; }, false);
    pool(
        "pool with bits behind the prefix",
        [](PlanChoices &c) { c.options.addressPools = { u"172.30.1.0/16:24"_s }; }, false);
    pool(
        "pool of everything", [](PlanChoices &c) { c.options.addressPools = { u"0.0.0.0/0:24"_s }; }, false);
    const auto label = [](const char *name, ChoiceEdit edit, bool isGood) {
        QTest::newRow(name) << edit << (isGood ? QList<P>() : QList<P> { P::LabelInvalid });
    };
    label(
        "label", [](PlanChoices &c) { c.options.labels = { u"com.example.stage=a b"_s }; }, true);
    label(
        "label without value", [](PlanChoices &c) { c.options.labels = { u"stage"_s }; }, false);
    label(
        "label twice",
        [](PlanChoices &c) {
            c.options.labels = { u"a=1"_s, u"a=2"_s };
        },
        false);
    QTest::newRow("options by the extension")
        << ChoiceEdit([](PlanChoices &c) { c.options.liveRestore = true, c.route = Route::DockerExtension; })
        << QList<P> { P::OptionsNeedScript };
}

void TestPlan::problems_option_asExpected()
{
    problems_choices_asExpected();
}

void TestPlan::options_all_surviveTheJournalAndAreShown()
{
    PlanChoices choices = goodChoices();
    choices.options = { .registryMirrors = { u"https://mirror.example"_s },
                        .insecureRegistries = { u"registry.example:5000"_s },
                        .logDriver = u"json-file"_s,
                        .logSize = 10,
                        .logFiles = 3,
                        .liveRestore = true,
                        .dataRoot = u"/data/docker"_s,
                        .addressPools = { u"172.30.0.0/16:24"_s },
                        .userNamespaces = true,
                        .labels = { u"stage=test"_s } };
    const Plan plan = goodPlan(choices);
    const Result<Plan> back = Plan::fromJson(QJsonDocument(plan.toJson()).toJson());
    QVERIFY(back);
    QCOMPARE(back->choices.options, choices.options);
    const QStringList shown = plan.changes().at(2).facts.mid(3);
    QCOMPARE(shown.size(), choices.options.toDaemonJson().size());
    QVERIFY(shown.contains(u"log-opts: {\"max-file\":\"3\",\"max-size\":\"10m\"}"_s));
    QVERIFY(shown.contains(u"default-address-pools: [{\"base\":\"172.30.0.0/16\",\"size\":24}]"_s));
    QJsonObject old = plan.toJson(); // of a version without options
    QJsonObject oldChoices = old.value(u"choices"_s).toObject();
    oldChoices.remove(u"options"_s);
    old.insert(u"choices"_s, oldChoices);
    const Result<Plan> without = Plan::fromJson(QJsonDocument(old).toJson());
    QVERIFY(without && without->choices.options.isEmpty());
}

void TestPlan::build_withProblems_isInvalid()
{
    PlanChoices choices = goodChoices();
    choices.port = 0;
    const Result<Plan> plan =
        PlanBuilder::build(choices, goodVerdict(), {}, {}, QDateTime::currentDateTimeUtc());
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::Invalid);
    QCOMPARE(plan.error().code, u"plan.problem"_s);
}

namespace {

QList<azure::SecurityRule> rulesAt(const QList<int> &priorities)
{
    QList<azure::SecurityRule> rules;
    for (const int priority : priorities)
        rules.append({ .name = u"r%1"_s.arg(priority), .priority = priority });
    return rules;
}

azure::SecurityRule denying(int priority, const QStringList &sources, const QString &port = u"*"_s)
{
    return { .name = u"deny-%1"_s.arg(priority),
             .priority = priority,
             .allow = false,
             .protocol = u"*"_s,
             .sources = sources,
             .destinationPorts = { port } };
}

} // namespace

void TestPlan::build_earlierDeny_isPreceded_data()
{
    QTest::addColumn<QList<azure::SecurityRule>>("rules");
    QTest::addColumn<int>("priority"); // 0: there is no place
    using Rules = QList<azure::SecurityRule>;
    const QStringList all { u"*"_s };
    QTest::newRow("everybody") << Rules { denying(200, all) } << 199;
    QTest::newRow("the Internet") << Rules { denying(200, { u"Internet"_s }) } << 199;
    QTest::newRow("a network of ours") << Rules { denying(200, { u"203.0.113.0/24"_s }) } << 199;
    QTest::newRow("another network") << Rules { denying(200, { u"192.0.2.0/24"_s }) } << 310;
    QTest::newRow("another port") << Rules { denying(200, all, u"22"_s) } << 310;
    QTest::newRow("the one before is taken") << rulesAt({ 199 }) + Rules { denying(200, all) } << 198;
    QTest::newRow("behind ours") << Rules { denying(4000, all) } << 310;
    QTest::newRow("between") << rulesAt({ 310, 311 }) + Rules { denying(312, all) } << 309;
    QTest::newRow("the first of all") << Rules { denying(100, all) } << 0;
    QTest::newRow("nothing before") << rulesAt({ 100, 101 }) + Rules { denying(102, all) } << 0;
    azure::SecurityRule ours { .name = u"slipway-docker-2376-web-01"_s, .priority = 310 };
    QTest::newRow("ours is behind") << Rules { denying(200, all), ours } << 199;
    ours.priority = 150;
    QTest::newRow("ours is before") << Rules { denying(200, all), ours } << 150;
    azure::SecurityRule elsewhere = denying(200, all);
    elsewhere.destinations = { u"10.0.0.9"_s };
    QTest::newRow("of another machine") << Rules { elsewhere } << 310;
    azure::SecurityRule outbound = denying(200, all);
    outbound.inbound = false;
    QTest::newRow("outbound") << Rules { outbound } << 310;
}

/// A rule behind one that denies the same addresses would do nothing, and nobody would be told.
void TestPlan::build_earlierDeny_isPreceded()
{
    QFETCH(QList<azure::SecurityRule>, rules);
    QFETCH(int, priority);
    const Result<Plan> plan =
        PlanBuilder::build(goodChoices(), goodVerdict(), {}, rules, QDateTime::currentDateTimeUtc());
    if (priority != 0) {
        QVERIFY(plan);
        QCOMPARE(plan->rulePriority, priority);
        return;
    }
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, u"rule.denied-before"_s);
    QCOMPARE(plan.error().subject, rules.last().name);
}

void TestPlan::build_priority_isTheNextFree_data()
{
    QTest::addColumn<QList<int>>("used");
    QTest::addColumn<int>("priority");
    QTest::newRow("none") << QList<int> {} << 310;
    QTest::newRow("ssh") << QList<int> { 300 } << 310;
    QTest::newRow("first taken") << QList<int> { 310, 300 } << 311;
    QTest::newRow("hole") << QList<int> { 310, 311, 313 } << 312;
}

void TestPlan::build_priority_isTheNextFree()
{
    QFETCH(QList<int>, used);
    const Result<Plan> plan =
        PlanBuilder::build(goodChoices(), goodVerdict(), {}, rulesAt(used), QDateTime::currentDateTimeUtc());
    QVERIFY(plan);
    QTEST(plan->rulePriority, "priority");
    QCOMPARE(plan->ruleName, u"slipway-docker-2376-web-01"_s);
}

/// Rules of the other direction have priorities of their own.
void TestPlan::build_outboundRules_takeNoPriority()
{
    QList<azure::SecurityRule> rules = rulesAt({ 310 });
    rules.first().inbound = false;
    const Result<Plan> plan =
        PlanBuilder::build(goodChoices(), goodVerdict(), {}, rules, QDateTime::currentDateTimeUtc());
    QVERIFY(plan);
    QCOMPARE(plan->rulePriority, 310);
}

void TestPlan::build_allPrioritiesTaken_isInvalid()
{
    QList<int> used;
    for (int priority = 100; priority <= 4096; ++priority)
        used.append(priority);
    const Result<Plan> plan =
        PlanBuilder::build(goodChoices(), goodVerdict(), {}, rulesAt(used), QDateTime::currentDateTimeUtc());
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, u"plan.no-priority"_s);
}

void TestPlan::build_twoPlans_shareNothingRandom()
{
    const Plan one = goodPlan();
    const Plan two = goodPlan();
    QVERIFY(one.id != two.id);
    QVERIFY(one.endMarker != two.endMarker);
    QVERIFY(one.endMarker.size() >= 32);
    QCOMPARE(one.extension, two.extension);
    QCOMPARE(one.extension.name(), u"slipway-docker"_s);
    QCOMPARE(one.timestamp(1), qint64(1767323045)); // 2026-01-02T03:04:05Z
    QCOMPARE(one.timestamp(3), one.timestamp(1) + 2);
}

void TestPlan::build_groups_followInterfaceAndSubnet()
{
    const azure::ArmId subnetGroup = *azure::ArmId::parse(
        u"/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/networkSecurityGroups/net"_s);
    PlanChoices choices = goodChoices();
    QCOMPARE(goodPlan(choices).ruleGroups(), QList { choices.machine.interfaceSecurityGroup });
    choices.machine.subnetSecurityGroup = subnetGroup;
    QCOMPARE(goodPlan(choices).ruleGroups(), (QList { choices.machine.interfaceSecurityGroup, subnetGroup }));
    choices.machine.interfaceSecurityGroup = {};
    QCOMPARE(goodPlan(choices).ruleGroups(), QList { subnetGroup });
    choices.machine.interfaceSecurityGroup = subnetGroup;
    QCOMPARE(goodPlan(choices).ruleGroups(), QList { subnetGroup });
}

/// A machine without a public address, behind a host that has one.
void TestPlan::build_throughAJumpHost_goesToThePrivateAddress()
{
    PlanChoices choices = goodChoices();
    choices.access = AccessKind::Nobody;
    choices.sshUser = u"azureuser"_s;
    choices.sshJump = u"me@bastion.example:2222"_s;
    const Plan plan = goodPlan(choices);
    QCOMPARE(plan.endpoint().toString(), u"ssh://azureuser@10.0.0.4?jump=me@bastion.example:2222"_s);
    QVERIFY(!plan.steps().contains(StepKind::NetworkRule));
    QCOMPARE(plan.changes().last().facts.last(), plan.endpoint().toString());
    const Result<Plan> back = Plan::fromJson(QJsonDocument(plan.toJson()).toJson());
    QVERIFY(back);
    QCOMPARE(back->endpoint(), plan.endpoint());
    choices.sshJump.clear();
    QCOMPARE(goodPlan(choices).endpoint().toString(), u"ssh://azureuser@198.51.100.7"_s);
}

void TestPlan::build_nobody_makesNoRule()
{
    PlanChoices choices = goodChoices();
    choices.access = AccessKind::Nobody;
    const Plan plan = goodPlan(choices);
    QCOMPARE(plan.rulePriority, 0);
    QVERIFY(plan.ruleGroups().isEmpty());
    QVERIFY(!plan.steps().contains(StepKind::NetworkRule));
    for (const Change &change : plan.changes())
        QVERIFY(change.step != StepKind::NetworkRule);
}

void TestPlan::build_reminder_mustLieAhead_data()
{
    QTest::addColumn<AccessKind>("access");
    QTest::addColumn<qint64>("seconds"); // from now on
    QTest::addColumn<bool>("isMade");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("tomorrow") << AccessKind::OnlyTheseAddresses << qint64(86'400) << true << true;
    QTest::newRow("now") << AccessKind::OnlyTheseAddresses << qint64(0) << false << false;
    QTest::newRow("yesterday") << AccessKind::OnlyTheseAddresses << qint64(-86'400) << false << false;
    QTest::newRow("everybody, yesterday") << AccessKind::Everybody << qint64(-86'400) << false << false;
    QTest::newRow("everybody, soon") << AccessKind::Everybody << qint64(1) << true << true;
    QTest::newRow("nobody: nothing to close") << AccessKind::Nobody << qint64(86'400) << true << false;
    QTest::newRow("nobody, yesterday") << AccessKind::Nobody << qint64(-86'400) << true << false;
}

void TestPlan::build_reminder_mustLieAhead()
{
    QFETCH(AccessKind, access);
    QFETCH(qint64, seconds);
    QFETCH(bool, isMade);
    QFETCH(bool, isKept);
    const QDateTime now = QDateTime::fromString(u"2026-01-02T03:04:05Z"_s, Qt::ISODate);
    PlanChoices choices = goodChoices();
    choices.access = access;
    choices.everybodyConfirmation = choices.machine.name;
    choices.accessUntil = now.addSecs(seconds);
    const Result<Plan> plan = PlanBuilder::build(choices, goodVerdict(), {}, {}, now);
    QCOMPARE(plan.has_value(), isMade);
    if (!plan) {
        QCOMPARE(plan.error().kind, ErrorKind::Invalid);
        QCOMPARE(plan.error().code, u"plan.day-over"_s);
        return;
    }
    QCOMPARE(plan->choices.accessUntil, isKept ? choices.accessUntil : QDateTime());
    for (const Change &change : plan->changes())
        QCOMPARE(change.until.isValid(), change.step == StepKind::NetworkRule);
}

void TestPlan::plan_address_prefersTheName()
{
    Plan plan = goodPlan();
    QCOMPARE(plan.address(), u"198.51.100.7"_s);
    QCOMPARE(plan.ipAddresses(), (QStringList { u"198.51.100.7"_s, u"10.0.0.4"_s, u"127.0.0.1"_s }));
    QCOMPARE(plan.dnsNames(), QStringList { u"localhost"_s });
    plan.choices.machine.dnsName = u"web-01.westeurope.cloudapp.azure.com"_s;
    QCOMPARE(plan.address(), u"web-01.westeurope.cloudapp.azure.com"_s);
    plan.choices.machine.dnsName.clear();
    plan.choices.machine.publicAddress.clear();
    QCOMPARE(plan.address(), u"10.0.0.4"_s);
}

void TestPlan::changes_allSteps_sayWhatWillBeSent()
{
    PlanChoices choices = goodChoices();
    choices.addresses = { u"203.0.113.9"_s, u"198.51.100.77/24"_s, u"203.0.113.9/32"_s };
    const Plan plan = goodPlan(choices);
    const QList<Change> changes = plan.changes();
    QCOMPARE(changes.size(), 5);

    const Change &rule = changes.at(1);
    QCOMPARE(rule.step, StepKind::NetworkRule);
    QCOMPARE(rule.armMethod, "PUT"_ba);
    QCOMPARE(rule.armPath,
             plan.ruleGroup.text() + u"/securityRules/slipway-docker-2376-web-01?api-version=2024-05-01"_s);
    const QJsonObject properties =
        QJsonDocument::fromJson(rule.armBody).object().value(u"properties"_s).toObject();
    QCOMPARE(properties.value(u"sourceAddressPrefixes"_s).toVariant().toStringList(),
             (QStringList { u"203.0.113.9/32"_s, u"198.51.100.0/24"_s }));
    QVERIFY(!properties.contains(u"sourceAddressPrefix"_s));
    QCOMPARE(properties.value(u"priority"_s).toInt(), 310);
    QCOMPARE(
        rule.azCommand,
        u"az network nsg rule create --subscription 11111111-2222-3333-4444-555555555555 --resource-group "
        u"rg-web "
        "--nsg-name web-01-nsg --name slipway-docker-2376-web-01 --priority 310 --direction Inbound --access "
        "Allow "
        "--protocol Tcp --destination-port-ranges 2376 --source-address-prefixes 203.0.113.9/32 "
        "198.51.100.0/24 "
        "--description 'Made by Slipway: lets these addresses reach Docker over mutual TLS.'"_s);

    const Change &install = changes.at(2);
    QCOMPARE(install.step, StepKind::Install);
    QCOMPARE(install.armPath, plan.extension.text() + u"?api-version=2024-07-01"_s);
    QVERIFY(install.azCommand.contains(u"--extension-instance-name slipway-docker"_s));
    QCOMPARE(changes.at(0).facts.value(1), u"new"_s);
    QCOMPARE(changes.at(3).facts, (QStringList { u"198.51.100.7"_s, u"2376"_s }));
    QCOMPARE(changes.at(4).facts.value(1), u"tcp://198.51.100.7:2376"_s);
}

void TestPlan::changes_scriptAndKey_areMasked()
{
    const Change install = goodPlan().changes().at(2);
    const QJsonObject properties =
        QJsonDocument::fromJson(install.armBody).object().value(u"properties"_s).toObject();
    QCOMPARE(properties.value(u"protectedSettings"_s).toObject(),
             (QJsonObject { { u"script"_s, u"********"_s } }));
    QVERIFY(install.azCommand.contains(u"--protected-settings '{\"script\":\"********\"}'"_s));
}

void TestPlan::changes_byRoute_saySo()
{
    const Plan command = goodPlan(choicesBy(Route::ManagedRunCommand));
    const Change byCommand = command.changes().at(2);
    QVERIFY(byCommand.armPath.endsWith(
        u"/virtualMachines/web-01/runCommands/slipway-docker?api-version=2024-07-01"_s));
    QCOMPARE(byCommand.facts.value(2), u"managed-run-command"_s);
    QCOMPARE(byCommand.azCommand,
             u"az vm run-command create --subscription 11111111-2222-3333-4444-555555555555 --resource-group "
             u"rg-web "
             "--vm-name web-01 --location westeurope --run-command-name slipway-docker --script "
             "'@install-docker.sh' "
             "--timeout-in-seconds 5400 --parameters SLIPWAY_ATTEMPT=1767323045 --protected-parameters "
             "'SLIPWAY_UPLOAD=********'"_s);
    QVERIFY(!byCommand.armBody.contains("BEGIN"));

    const Plan extension = goodPlan(choicesBy(Route::DockerExtension));
    const Change byExtension = extension.changes().at(2);
    QVERIFY(byExtension.armPath.contains(u"/extensions/slipway-docker-extension?"_s));
    QCOMPARE(byExtension.facts.value(2), u"docker-extension"_s);
    QVERIFY(byExtension.azCommand.contains(u"--name DockerExtension --version 1.2 "_s));
    QVERIFY(byExtension.azCommand.contains(
        u"--enable-auto-upgrade false --no-auto-upgrade-minor-version true"_s));
    QVERIFY(byExtension.azCommand.contains(uR"('{"docker":{"port":"2376"}}')"_s));
    QVERIFY(byExtension.azCommand.contains(
        uR"('{"certs":{"ca":"********","cert":"********","key":"********"}}')"_s));

    const Result<Plan> back = Plan::fromJson(QJsonDocument(extension.toJson()).toJson());
    QVERIFY(back);
    QCOMPARE(back->changes().at(2).armBody, byExtension.armBody);
}

namespace {

QStringList argumentsAsAShellReads(const QString &command)
{
    QProcess shell;
    shell.start(u"/bin/sh"_s, { u"-c"_s, u"az() { printf '%s\\0' \"$@\"; }; "_s + command });
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        return { u"the shell failed"_s };
    QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(0));
    words.removeLast();
    return words;
}

} // namespace

/// Linux would not start the script, and Azure would say nothing of why.
void TestPlan::runCommand_tooMuchForItsParameter_isRefused()
{
    const Plan plan = goodPlan(choicesBy(Route::ManagedRunCommand));
    const auto request = [&plan](qsizetype size) {
        const InstallPayload payload { .port = 2376,
                                       .endMarker = u"slipway-done-0123456789abcdef"_s,
                                       .authority = QByteArray(size, 'a'),
                                       .certificate = "certificate",
                                       .key = Secret(QByteArrayView("key")) };
        return runCommandRequest(plan, 0, payload);
    };
    QVERIFY(request(90'000));
    const auto refused = request(100'000);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"script.too-large"_s);
}

/// Its handler opens the engine without TLS to who sends it only some of the three.
void TestPlan::dockerExtension_withoutAllThree_isRefused()
{
    const Plan plan = goodPlan(choicesBy(Route::DockerExtension));
    const auto request = [&plan](const QByteArray &authority, const QByteArray &certificate,
                                 const QByteArray &key) {
        const InstallPayload payload { .port = 2376,
                                       .endMarker = u"slipway-done-0123456789abcdef"_s,
                                       .authority = authority,
                                       .certificate = certificate,
                                       .key = Secret(key) };
        return dockerExtensionRequest(plan, 0, payload);
    };
    QVERIFY(request("authority", "certificate", "key"));
    QVERIFY(!request({}, "certificate", "key"));
    QVERIFY(!request("authority", {}, "key"));
    QCOMPARE(request("authority", "certificate", {}).error().code, u"script.payload"_s);
}

void TestPlan::changes_commands_surviveAShell()
{
    PlanChoices choices = goodChoices();
    choices.machine.id = *azure::ArmId::parse(
        u"/subscriptions/s/resourceGroups/r$(touch x)/providers/Microsoft.Compute/virtualMachines/it's;`id`"_s);
    const Plan plan = goodPlan(choices);
    const QStringList words = argumentsAsAShellReads(plan.changes().at(2).azCommand);
    QVERIFY(words.contains(u"r$(touch x)"_s));
    QVERIFY(words.contains(u"it's;`id`"_s));
    QVERIFY(words.contains(u"{\"script\":\"********\"}"_s));
}

void TestPlan::json_roundTrip_givesTheSamePlan()
{
    PlanChoices choices = goodChoices();
    choices.newAuthorityName = u"Ünïcode \"quoted\" \U0001F433"_s;
    choices.machine.dnsName = u"web.example"_s;
    choices.sharedNames = { u"web.example"_s, u"db.example"_s };
    const Plan plan = goodPlan(choices);
    const QByteArray text = QJsonDocument(plan.toJson()).toJson();

    const Result<Plan> back = Plan::fromJson(text);

    QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
    QCOMPARE(back->toJson(), plan.toJson());
    QCOMPARE(back->choices.newAuthorityName, choices.newAuthorityName);
    QCOMPARE(back->choices.addresses, choices.addresses);
    QCOMPARE(back->choices.sharedNames, choices.sharedNames);
    QCOMPARE(back->created, plan.created);
    QCOMPARE(back->changes().size(), plan.changes().size());
    for (qsizetype i = 0; i < plan.changes().size(); ++i)
        QCOMPARE(back->changes().at(i).armBody, plan.changes().at(i).armBody);
}

void TestPlan::json_reminder_comesBack_data()
{
    QTest::addColumn<QJsonValue>("stands");
    QTest::addColumn<bool>("isTaken");
    QTest::addColumn<QDateTime>("until");
    const QDateTime day = QDateTime::fromString(u"2026-02-01T22:59:59Z"_s, Qt::ISODate);
    QTest::newRow("a day") << QJsonValue(u"2026-02-01T22:59:59Z"_s) << true << day;
    QTest::newRow("of another zone") << QJsonValue(u"2026-02-01T23:59:59+01:00"_s) << true << day;
    QTest::newRow("none") << QJsonValue(u""_s) << true << QDateTime();
    QTest::newRow("of an earlier version") << QJsonValue(QJsonValue::Undefined) << true << QDateTime();
    QTest::newRow("no day") << QJsonValue(u"soon"_s) << false << QDateTime();
    QTest::newRow("no text") << QJsonValue(7) << false << QDateTime();
}

void TestPlan::json_reminder_comesBack()
{
    QFETCH(QJsonValue, stands);
    QFETCH(bool, isTaken);
    QFETCH(QDateTime, until);
    QJsonObject json = goodPlan().toJson();
    QJsonObject choices = json.value(u"choices"_s).toObject();
    choices.insert(u"accessUntil"_s, stands); // what is undefined is taken away
    json.insert(u"choices"_s, choices);
    const Result<Plan> plan = Plan::fromJson(QJsonDocument(json).toJson());
    QCOMPARE(plan.has_value(), isTaken);
    if (!plan)
        return;
    QCOMPARE(plan->choices.accessUntil, until);
    const Result<Plan> again = Plan::fromJson(QJsonDocument(plan->toJson()).toJson());
    QVERIFY(again);
    QCOMPARE(again->choices.accessUntil, until);
}

void TestPlan::json_damaged_isRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("format") << u"format"_s << QJsonValue(2);
    QTest::newRow("id leads out of the folder") << u"id"_s << QJsonValue(u"../../../etc/passwd"_s);
    QTest::newRow("marker is shell") << u"endMarker"_s << QJsonValue(u"$(touch /x) and more"_s);
    QTest::newRow("group is no id") << u"ruleGroup"_s << QJsonValue(u"/subscriptions//x"_s);
    QTest::newRow("no choices") << u"choices"_s << QJsonValue();
    QTest::newRow("no date") << u"created"_s << QJsonValue(u"yesterday"_s);
}

void TestPlan::json_damaged_isRefused()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = goodPlan().toJson();
    json.insert(key, value);
    const Result<Plan> plan = Plan::fromJson(QJsonDocument(json).toJson());
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::Protocol);
}

void TestPlan::canonicalSource_text_asExpected_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical"); // empty: refused
    QTest::newRow("address") << u"203.0.113.9"_s << u"203.0.113.9/32"_s;
    QTest::newRow("blanks") << u" 203.0.113.9\t"_s << u"203.0.113.9/32"_s;
    QTest::newRow("network") << u"203.0.113.0/24"_s << u"203.0.113.0/24"_s;
    QTest::newRow("host bits") << u"203.0.113.9/20"_s << u"203.0.112.0/20"_s;
    QTest::newRow("v6") << u"2001:DB8::0:1"_s << u"2001:db8::1/128"_s;
    QTest::newRow("v6 network") << u"2001:db8:1:ffff::1/50"_s << u"2001:db8:1:c000::/50"_s;
    for (const char *bad : { "",
                             "10",
                             "10.1",
                             "10.1.2",
                             "010.1.2.3",
                             "0x0a.1.2.3",
                             "256.1.1.1",
                             "1.2.3.4/33",
                             "1.2.3.4/",
                             "1.2.3.4/-1",
                             "1.2.3.4/255.0.0.0",
                             "1.2.3.4-5",
                             "::1/129",
                             "fe80::1%eth0",
                             "::ffff:1.2.3.4",
                             "::ffff:102:304",
                             "Internet",
                             "example.org",
                             "1.2.3.4 5.6.7.8",
                             "1.2.3.4,5.6.7.8" })
        QTest::newRow(bad) << QString::fromLatin1(bad) << QString();
}

void TestPlan::canonicalSource_text_asExpected()
{
    QFETCH(QString, text);
    QTEST(canonicalSource(text).value_or(QString()), "canonical");
}

void TestPlan::isEverybody_text_asExpected_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("everybody");
    for (const char *wide :
         { "*", "ANY", "Internet", "0.0.0.0/0", "1.2.3.4/0", "::/0", "0.0.0.0/7", "2000::/3" })
        QTest::newRow(wide) << QString::fromLatin1(wide) << true;
    for (const char *narrow : { "10.0.0.0/8", "203.0.113.9", "2001:db8::/32", "AzureCloud", "nonsense" })
        QTest::newRow(narrow) << QString::fromLatin1(narrow) << false;
}

void TestPlan::isEverybody_text_asExpected()
{
    QFETCH(QString, text);
    QTEST(isEverybody(text), "everybody");
}

void TestPlan::shellWord_hostileText_comesBackUnchanged_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word :
         { "",     "plain", "two words", "$(touch x)", "`id`", "'", "\"", "''", "\\", "a\nb",         "-o",
           "*",    "~",     "$HOME",     ";",          "&",    "|", "<",  "#x", "!!", "\xE2\x80\x99", "=cmd",
           "{a,b}" })
        QTest::newRow(word) << QString::fromUtf8(word);
}

void TestPlan::shellWord_hostileText_comesBackUnchanged()
{
    QFETCH(QString, word);
    QCOMPARE(argumentsAsAShellReads(shellCommand({ u"az"_s, word })), QStringList { word });
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
