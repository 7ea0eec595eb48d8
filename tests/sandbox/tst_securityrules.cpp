// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawhttp.h"
#include "support/warnings.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using slipway::sandbox::Sandbox;
using slipway::sandbox::SandboxOptions;
using slipway::test::ArmProbe;
using slipway::test::RawAnswer;

namespace {

const QString kVersion = u"?api-version=2024-07-01"_s;

SandboxOptions quick()
{
    return { .operationDelay = 20ms, .retryAfter = 0s, .heartbeat = 0ms };
}

QJsonObject rule(int priority, const QString &port, const QString &access = u"allow"_s)
{
    return { { u"properties"_s,
               QJsonObject { { u"protocol"_s, u"TCP"_s },
                             { u"sourcePortRange"_s, u"*"_s },
                             { u"destinationPortRange"_s, port },
                             { u"sourceAddressPrefix"_s, u"203.0.113.7/32"_s },
                             { u"destinationAddressPrefix"_s, u"*"_s },
                             { u"access"_s, access },
                             { u"priority"_s, priority },
                             { u"direction"_s, u"inbound"_s } } } };
}

} // namespace

class TestSecurityRules final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void rule_put_isSpelledAsArmDoes();
    void rule_samePriority_isConflict();
    void rule_deleteTwice_is204();
    void rule_wrong_isRefused_data();
    void rule_wrong_isRefused();

private:
    QString groupPath(const QString &machine) const;

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<ArmProbe> m_arm;
};

void TestSecurityRules::init()
{
    slipway::test::failOnAnyWarning();
    auto sandbox = Sandbox::start(quick());
    QVERIFY2(sandbox, sandbox ? "" : qPrintable(sandbox.error().detail));
    m_sandbox = std::move(*sandbox);
    m_arm = std::make_unique<ArmProbe>(*m_sandbox);
    QVERIFY(m_arm->signIn());
}

void TestSecurityRules::cleanup()
{
    m_arm.reset();
    m_sandbox.reset();
}

QString TestSecurityRules::groupPath(const QString &machine) const
{
    const QString id = m_sandbox->machineId(machine).value_or(QString()).mid(1);
    return id.section(u'/', 0, 3)
        + u"/providers/Microsoft.Network/networkSecurityGroups/%1-nsg"_s.arg(machine);
}

void TestSecurityRules::rule_put_isSpelledAsArmDoes()
{
    const QString where = groupPath(u"web-01"_s) + u"/securityRules/docker"_s + kVersion;
    const RawAnswer put = m_arm->send("PUT", where, rule(1010, u"2376"_s));
    QCOMPARE(put.status, 201);
    const QJsonObject first = put.json().value(u"properties"_s).toObject();
    QCOMPARE(first.value(u"provisioningState"_s).toString(), u"Updating"_s);
    QCOMPARE(first.value(u"access"_s).toString(), u"Allow"_s);
    QCOMPARE(first.value(u"direction"_s).toString(), u"Inbound"_s);
    QCOMPARE(first.value(u"protocol"_s).toString(), u"Tcp"_s);
    QVERIFY(first.value(u"destinationPortRanges"_s).isArray());
    QCOMPARE(m_arm->waitForOperation(put).json(), QJsonObject({ { u"status"_s, u"Succeeded"_s } }));
    QCOMPARE(m_arm->get(where).json()[u"properties"_s][u"provisioningState"_s].toString(), u"Succeeded"_s);
    QCOMPARE(m_arm->send("PUT", where, rule(1010, u"2376"_s)).status, 200);
    const QJsonObject group = m_arm->get(groupPath(u"web-01"_s) + kVersion).json();
    QCOMPARE(group[u"properties"_s][u"securityRules"_s].toArray().size(), 2);
}

void TestSecurityRules::rule_samePriority_isConflict()
{
    const QString rules = groupPath(u"web-01"_s) + u"/securityRules/"_s;
    const RawAnswer answer =
        m_arm->send("PUT", rules + u"another"_s + kVersion, rule(300, u"2376"_s)); // SSH has 300
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorCode(), u"SecurityRuleConflict"_s);
    QCOMPARE(m_arm->get(rules + u"another"_s + kVersion).status, 404);
}

void TestSecurityRules::rule_deleteTwice_is204()
{
    const QString where = groupPath(u"web-01"_s) + u"/securityRules/SSH"_s + kVersion;
    const RawAnswer first = m_arm->send("DELETE", where);
    QCOMPARE(first.status, 202);
    m_arm->waitForOperation(first);
    QCOMPARE(m_arm->send("DELETE", where).status, 204);
}

void TestSecurityRules::rule_wrong_isRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("priority") << u"priority"_s << QJsonValue(99);
    QTest::newRow("port") << u"destinationPortRange"_s << QJsonValue(u"70000"_s);
    QTest::newRow("access") << u"access"_s << QJsonValue(u"Perhaps"_s);
    QTest::newRow("protocol") << u"protocol"_s << QJsonValue(u"Carrier"_s);
    QTest::newRow("both") << u"destinationPortRanges"_s << QJsonValue(QJsonArray { u"1-2"_s });
    QTest::newRow("none") << u"sourceAddressPrefix"_s << QJsonValue(QString());
}

void TestSecurityRules::rule_wrong_isRefused()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject body = rule(500, u"2376"_s);
    QJsonObject properties = body.value(u"properties"_s).toObject();
    properties.insert(key, value);
    body.insert(u"properties"_s, properties);
    QCOMPARE(m_arm->send("PUT", groupPath(u"web-01"_s) + u"/securityRules/x"_s + kVersion, body).status, 400);
}

QTEST_GUILESS_MAIN(TestSecurityRules)
#include "tst_securityrules.moc"
