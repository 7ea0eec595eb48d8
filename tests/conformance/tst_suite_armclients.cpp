// SPDX-License-Identifier: GPL-3.0-or-later
// What the real Azure answered, played back to the clients themselves: what they make of it is what was
// asked for.
#include "armrecordings.h"
#include "azure/compute/extensions.h"
#include "azure/compute/machines.h"
#include "azure/network/publicaddresses.h"
#include "azure/network/securitygroups.h"
#include "azure/resources/deployments.h"
#include "support/awaited.h"
#include "support/suites.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace slipway;
using namespace slipway::azure;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

const QUrl kArm(u"https://management.azure.com"_s);
const auto kCutOff = u"replay.end"_s; ///< whoever was recorded did not look at the end

/// The id that a request was about; empty when it was about none.
ArmId idOf(const Exchange &exchange)
{
    return ArmId::parse(QUrl(exchange.url).path()).value_or(ArmId());
}

QJsonObject propertiesOf(const Exchange &exchange)
{
    return QJsonDocument::fromJson(exchange.body).object().value("properties"_L1).toObject();
}

/// Calls `look` with the index of every request of that method for a resource of that type that went well.
template <typename Look>
int forEach(const QList<Exchange> &all, const QByteArray &method, const QString &type, Look look)
{
    int count = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Exchange &one = all.at(i);
        const bool isSuccess = one.status == 200 || one.status == 201;
        if (!isSuccess || one.method != method || idOf(one).type().compare(type, Qt::CaseInsensitive) != 0)
            continue;
        look(i, one);
        if (QTest::currentTestFailed()) {
            qInfo("while playing %s", qPrintable(one.url));
            return count;
        }
        ++count;
    }
    return count;
}

} // namespace

class TestSuiteArmClients : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        failOnAnyWarning();
        const QString folder = suiteFolder(u"arm-recordings"_s);
        if (folder.isEmpty())
            QSKIP(qPrintable(whyNoSuite(u"arm-recordings"_s)));
        m_recordings = readRecordings(folder);
        QVERIFY(!m_recordings.isEmpty());
        m_clock.setSleepsEndAtOnce(true);
    }

    void init() { failOnAnyWarning(); }

    void machine_get_joinsItsParts()
    {
        int withAddress = 0;
        const int played =
            forEach(m_recordings, "GET", u"Microsoft.Compute/virtualMachines"_s,
                    [&](qsizetype at, const Exchange &one) {
                        Replay replay(m_recordings, at, Replay::Order::Any);
                        const auto machine = awaited(Machines(replay, m_clock, kArm).get(idOf(one), {}));
                        QVERIFY(machine);
                        QVERIFY2(*machine, *machine ? "" : qPrintable((*machine)->name));
                        QCOMPARE((*machine)->id, idOf(one));
                        QCOMPARE((*machine)->vmId, propertiesOf(one).value("vmId"_L1).toString());
                        QVERIFY(!(*machine)->networkInterface.isEmpty());
                        withAddress += (*machine)->privateAddress.isEmpty() ? 0 : 1;
                    });
        QCOMPARE(played, 42);
        QCOMPARE_GE(withAddress, 20);
    }

    void address_ofInterface_isTheOneItHas()
    {
        int withAddress = 0;
        const int played =
            forEach(m_recordings, "GET", u"Microsoft.Network/networkInterfaces"_s,
                    [&](qsizetype at, const Exchange &one) {
                        Replay replay(m_recordings, at, Replay::Order::Any);
                        const auto address =
                            awaited(PublicAddresses(replay, m_clock, kArm).ofInterface(idOf(one), {}));
                        QVERIFY(address);
                        if (!*address) { // it has none, or nobody asked for it
                            QCOMPARE(address->error().kind, ErrorKind::NotFound);
                            return;
                        }
                        QVERIFY(one.body.toLower().contains((*address)->id.text().toLower().toUtf8()));
                        ++withAddress;
                    });
        QCOMPARE(played, 33);
        QCOMPARE_GE(withAddress, 10);
    }

    void group_rules_areItsOwn()
    {
        const int played = forEach(
            m_recordings, "GET", u"Microsoft.Network/networkSecurityGroups"_s,
            [&](qsizetype at, const Exchange &one) {
                Replay replay(m_recordings, at, Replay::Order::Any);
                const auto rules = awaited(SecurityGroups(replay, m_clock, kArm).rules(idOf(one), {}));
                QVERIFY(rules && *rules);
                QCOMPARE((*rules)->size(), propertiesOf(one).value("securityRules"_L1).toArray().size());
            });
        QCOMPARE(played, 14);
    }

    void rule_put_isFollowedToItsEnd()
    {
        const int played = forEach(
            m_recordings, "PUT", u"Microsoft.Network/networkSecurityGroups/securityRules"_s,
            [&](qsizetype at, const Exchange &one) {
                const ArmId id = idOf(one);
                Replay replay(m_recordings, at, Replay::Order::AsRecorded);
                const SecurityRule wanted {
                    .name = id.name(), .priority = 900, .sources = { u"*"_s }, .destinationPorts = { u"80"_s }
                };
                const auto rule =
                    awaited(SecurityGroups(replay, m_clock, kArm).putRule(id.parent(), wanted, {}));
                QVERIFY(rule);
                QVERIFY2(*rule, *rule ? "" : qPrintable(rule->error().detail + rule->error().subject));
                QCOMPARE((*rule)->id, id);
                QCOMPARE((*rule)->provisioningState, u"Succeeded"_s);
                QCOMPARE((*rule)->priority, propertiesOf(one).value("priority"_L1).toInt());
            });
        QCOMPARE(played, 5);
    }

    void extension_get_tellsWhatItIs()
    {
        const int played =
            forEach(m_recordings, "GET", u"Microsoft.Compute/virtualMachines/extensions"_s,
                    [&](qsizetype at, const Exchange &one) {
                        Replay replay(m_recordings, at, Replay::Order::Any);
                        const auto extension = awaited(Extensions(replay, m_clock, kArm).get(idOf(one), {}));
                        QVERIFY(extension && *extension);
                        QCOMPARE((*extension)->id, idOf(one));
                        QCOMPARE((*extension)->type, propertiesOf(one).value("type"_L1).toString());
                        QCOMPARE((*extension)->provisioningState,
                                 propertiesOf(one).value("provisioningState"_L1).toString());
                    });
        QCOMPARE(played, 3);
    }

    void extension_put_endsAsItDid()
    {
        QStringList ends;
        const int played =
            forEach(m_recordings, "PUT", u"Microsoft.Compute/virtualMachines/extensions"_s,
                    [&](qsizetype at, const Exchange &one) {
                        Replay replay(m_recordings, at, Replay::Order::AsRecorded);
                        const auto extension =
                            awaited(Extensions(replay, m_clock, kArm).put(idOf(one), {}, {}, {}));
                        QVERIFY(extension);
                        ends.append(*extension ? (*extension)->provisioningState : extension->error().code);
                    });
        QCOMPARE(played, 3);
        ends.sort();
        QCOMPARE(ends, (QStringList { u"Succeeded"_s, u"VMExtensionProvisioningError"_s, kCutOff }));
    }

    void deployment_run_namesWhatWasMade()
    {
        int made = 0;
        int cutOff = 0;
        const int played =
            forEach(m_recordings, "PUT", u"Microsoft.Resources/deployments"_s,
                    [&](qsizetype at, const Exchange &one) {
                        const ArmId id = idOf(one);
                        const auto group = ArmId::parse(id.text().section(u'/', 0, 4));
                        QVERIFY(group);
                        Replay replay(m_recordings, at, Replay::Order::AsRecorded);
                        const auto outputs =
                            awaited(Deployments(replay, m_clock, kArm).run(*group, id.name(), {}, {}, {}));
                        QVERIFY(outputs);
                        if (!*outputs && outputs->error().code == kCutOff) {
                            ++cutOff;
                            return;
                        }
                        QVERIFY2(*outputs, *outputs ? "" : qPrintable(outputs->error().code));
                        made += static_cast<int>((*outputs)->size());
                        for (const ArmId &output : std::as_const(**outputs))
                            QCOMPARE(output.resourceGroup().toLower(), group->resourceGroup().toLower());
                    });
        QCOMPARE(played, 15);
        QCOMPARE(cutOff, 1);
        QCOMPARE_GE(made, 30);
    }

private:
    QList<Exchange> m_recordings;
    TestClock m_clock;
};

QTEST_GUILESS_MAIN(TestSuiteArmClients)
#include "tst_suite_armclients.moc"
