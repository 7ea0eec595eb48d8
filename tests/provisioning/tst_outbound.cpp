// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/outbound.h"
#include "support/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::provisioning;

using Rules = QList<azure::SecurityRule>;

namespace {

azure::ArmId group(const QString &name)
{
    return *azure::ArmId::parse(
        u"/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/networkSecurityGroups/"_s + name);
}

azure::SecurityRule rule(const QString &name, int priority, bool allow, const QStringList &to,
                         const QStringList &ports = { u"*"_s })
{
    return { .name = name,
             .priority = priority,
             .inbound = false,
             .allow = allow,
             .protocol = u"*"_s,
             .sources = { u"*"_s },
             .destinations = to,
             .destinationPorts = ports };
}

azure::MachineAccess access(const Rules &ofInterface, const std::optional<Rules> &ofSubnet = {})
{
    azure::Machine machine;
    machine.privateAddress = u"10.0.0.4"_s;
    machine.interfaceSecurityGroup = group(u"nic"_s);
    machine.subnetSecurityGroup = group(u"subnet"_s);
    return { .machine = machine, .interfaceRules = ofInterface, .subnetRules = ofSubnet };
}

/// "deny-all: 443 80"
QStringList asText(const QList<OutboundDenial> &denials)
{
    QStringList texts;
    for (const OutboundDenial &one : denials) {
        QStringList ports;
        for (const int port : one.ports)
            ports.append(QString::number(port));
        texts.append(one.rule + u": "_s + ports.join(u' '));
    }
    return texts;
}

} // namespace

class TestOutbound : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void denials_oneGroup_firstRuleDecides_data()
    {
        QTest::addColumn<Rules>("rules");
        QTest::addColumn<QStringList>("found");
        const QStringList internet { u"Internet"_s };
        const auto denyAll = rule(u"deny"_s, 200, false, {});
        QTest::newRow("no rule") << Rules() << QStringList();
        QTest::newRow("everything") << Rules { denyAll } << QStringList { u"deny: 443 80"_s };
        QTest::newRow("the Internet")
            << Rules { rule(u"deny"_s, 200, false, internet) } << QStringList { u"deny: 443 80"_s };
        QTest::newRow("in other words")
            << Rules { rule(u"deny"_s, 200, false, { u"0.0.0.0/0"_s }) } << QStringList { u"deny: 443 80"_s };
        QTest::newRow("HTTP only") << Rules { rule(u"deny"_s, 200, false, internet, { u"80"_s }) }
                                   << QStringList { u"deny: 80"_s };
        QTest::newRow("another port")
            << Rules { rule(u"deny"_s, 200, false, internet, { u"25"_s }) } << QStringList();
        QTest::newRow("allowed before")
            << Rules { denyAll, rule(u"out"_s, 100, true, internet) } << QStringList();
        QTest::newRow("HTTPS allowed before")
            << Rules { denyAll, rule(u"out"_s, 100, true, internet, { u"443"_s }) }
            << QStringList { u"deny: 80"_s };
        QTest::newRow("allowed too late")
            << Rules { denyAll, rule(u"out"_s, 300, true, internet) } << QStringList { u"deny: 443 80"_s };
        QTest::newRow("a service allowed before")
            << Rules { denyAll, rule(u"azure"_s, 100, true, { u"AzureCloud"_s }) }
            << QStringList { u"deny: 443 80"_s };
        QTest::newRow("a part of the Internet")
            << Rules { rule(u"deny"_s, 200, false, { u"203.0.113.0/24"_s }) } << QStringList();
        QTest::newRow("the network's own")
            << Rules { rule(u"deny"_s, 200, false, { u"VirtualNetwork"_s }) } << QStringList();
        auto inbound = denyAll;
        inbound.inbound = true;
        QTest::newRow("inbound") << Rules { inbound } << QStringList();
        auto udp = denyAll;
        udp.protocol = u"Udp"_s;
        QTest::newRow("UDP") << Rules { udp } << QStringList();
        auto fromUs = denyAll;
        fromUs.sources = { u"10.0.0.0/24"_s };
        QTest::newRow("from its subnet") << Rules { fromUs } << QStringList { u"deny: 443 80"_s };
        auto fromNetwork = denyAll;
        fromNetwork.sources = { u"virtualnetwork"_s };
        QTest::newRow("from its virtual network")
            << Rules { fromNetwork } << QStringList { u"deny: 443 80"_s };
        auto fromOthers = denyAll;
        fromOthers.sources = { u"10.0.1.0/24"_s };
        QTest::newRow("from another subnet") << Rules { fromOthers } << QStringList();
    }
    void denials_oneGroup_firstRuleDecides()
    {
        QFETCH(Rules, rules);
        QFETCH(QStringList, found);
        QCOMPARE(asText(outboundDenials(access(rules))), found);
        QCOMPARE(asText(outboundDenials(access({}, rules))), found); // the subnet's counts as much
    }

    void denials_bothGroups_areNamedEach()
    {
        const Rules deny { rule(u"deny"_s, 200, false, {}) };
        const QList<OutboundDenial> found = outboundDenials(access(deny, deny));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().group.name(), u"nic"_s);
        QCOMPARE(found.last().group.name(), u"subnet"_s);
    }
};

QTEST_GUILESS_MAIN(TestOutbound)
#include "tst_outbound.moc"
