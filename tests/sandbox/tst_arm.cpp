// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawhttp.h"
#include "support/warnings.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using slipway::sandbox::Fault;
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

} // namespace

class TestArm final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void request_withoutVersion_is400();
    void request_withOddVersion_is400();
    void unknownThing_is404WithItsCode_data();
    void unknownThing_is404WithItsCode();
    void wrongMethod_is405();
    void brokenBody_is400();
    void path_inOddCase_isTheSame();
    void clientRequestId_whenAskedFor_comesBack();
    void list_inPages_isCompleteWithoutRepeats_data();
    void list_inPages_isCompleteWithoutRepeats();
    void list_whileMachinesGo_doesNotRepeat();
    void statusOnly_tellsPower();
    void inventory_hasTheBelievableTwelve();
    void inventory_sameSeed_isTheSame();
    void power_deallocateAndStart_passThroughTheirStates();
    void operation_afterTheEnd_stillAnswers();
    void operation_failedByFault_tellsCodeAndMessage();
    void deleteMachine_thenGet_is404();
    void twentyThousandMachines_areListed();

private:
    QString path(const QString &machine, const QString &rest = {}) const;

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<ArmProbe> m_arm;
};

void TestArm::init()
{
    slipway::test::failOnAnyWarning();
    auto sandbox = Sandbox::start(quick());
    QVERIFY2(sandbox, sandbox ? "" : qPrintable(sandbox.error().detail));
    m_sandbox = std::move(*sandbox);
    m_arm = std::make_unique<ArmProbe>(*m_sandbox);
    QVERIFY(m_arm->signIn());
}

void TestArm::cleanup()
{
    m_arm.reset();
    m_sandbox.reset();
}

QString TestArm::path(const QString &machine, const QString &rest) const
{
    return m_sandbox->machineId(machine).value_or(QString()).mid(1) + rest + kVersion;
}

void TestArm::request_withoutVersion_is400()
{
    const RawAnswer answer = m_arm->get(u"subscriptions"_s);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorCode(), u"MissingApiVersionParameter"_s);
}

void TestArm::request_withOddVersion_is400()
{
    QCOMPARE(m_arm->get(u"subscriptions?api-version=latest"_s).errorCode(), u"InvalidApiVersionParameter"_s);
    QCOMPARE(m_arm->get(u"subscriptions?API-Version=2015-06-15-preview"_s).status, 200);
}

void TestArm::unknownThing_is404WithItsCode_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    const QString compute = u"/providers/Microsoft.Compute/virtualMachines"_s;
    QTest::newRow("subscription") << u"subscriptions/00000000-0000-4000-8000-000000000001"_s
                                  << u"SubscriptionNotFound"_s;
    QTest::newRow("group") << u"SUB/resourceGroups/nowhere"_s + compute << u"ResourceGroupNotFound"_s;
    QTest::newRow("machine") << u"GROUP"_s + compute + u"/nobody"_s << u"ResourceNotFound"_s;
    QTest::newRow("extension") << u"GROUP"_s + compute + u"/web-01/extensions/none"_s
                               << u"ResourceNotFound"_s;
    QTest::newRow("extension of nobody")
        << u"GROUP"_s + compute + u"/nobody/extensions/none"_s << u"ParentResourceNotFound"_s;
    QTest::newRow("rule")
        << u"GROUP/providers/Microsoft.Network/networkSecurityGroups/web-01-nsg/securityRules/none"_s
        << u"NotFound"_s;
    QTest::newRow("address") << u"GROUP/providers/Microsoft.Network/publicIPAddresses/none"_s
                             << u"ResourceNotFound"_s;
    QTest::newRow("provider") << u"SUB/providers/Microsoft.Nonsense/things"_s
                              << u"InvalidResourceNamespace"_s;
    QTest::newRow("type") << u"SUB/providers/Microsoft.Compute/things"_s << u"InvalidResourceType"_s;
    QTest::newRow("operation") << u"SUB/providers/Microsoft.Compute/locations/westus/operations/none"_s
                               << u"NotFound"_s;
}

void TestArm::unknownThing_is404WithItsCode()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    const QString id = m_sandbox->machineId(u"web-01"_s).value_or(QString()).mid(1);
    path.replace(u"SUB"_s, id.section(u'/', 0, 1)).replace(u"GROUP"_s, id.section(u'/', 0, 3));
    const RawAnswer answer = m_arm->get(path + kVersion);
    QCOMPARE(answer.errorCode(), code);
    QCOMPARE(answer.status, 404);
    QVERIFY(!answer.json().value(u"error"_s).toObject().value(u"message"_s).toString().isEmpty());
}

void TestArm::wrongMethod_is405()
{
    QCOMPARE(m_arm->send("PUT", path(u"web-01"_s, u"/instanceView"_s), { { u"a"_s, 1 } }).status, 405);
}

void TestArm::brokenBody_is400()
{
    const QByteArray id = m_sandbox->machineId(u"web-01"_s).value_or(QString()).toUtf8();
    const QUrl base = m_sandbox->armEndpoint();
    const QByteArray answer = slipway::test::sendBytes(
        QHostAddress::LocalHost, static_cast<quint16>(base.port()),
        "PUT " + id + "/extensions/x?api-version=2024-07-01 HTTP/1.1\r\nHost: " + base.authority().toLatin1()
            + "\r\nAuthorization: Bearer " + m_arm->token()
            + "\r\nConnection: close\r\nContent-Length: 5\r\n\r\n{\"a\":");
    QVERIFY2(answer.startsWith("HTTP/1.1 400 "), answer.constData());
    QVERIFY(answer.contains("InvalidRequestContent"));
}

void TestArm::path_inOddCase_isTheSame()
{
    const QString straight = path(u"web-01"_s);
    const QJsonObject first = m_arm->get(straight).json();
    const QJsonObject second = m_arm->get(straight.section(u'?', 0, 0).toUpper() + kVersion).json();
    QCOMPARE(second.value(u"id"_s), first.value(u"id"_s));
    QCOMPARE(m_arm->get(straight + u"&%24Expand=INSTANCEVIEW"_s)
                 .json()
                 .value(u"properties"_s)
                 .toObject()
                 .contains(u"instanceView"_s),
             true);
}

void TestArm::clientRequestId_whenAskedFor_comesBack()
{
    const QByteArray id = "11111111-2222-4333-8444-555555555555";
    const RawAnswer answer = m_arm->send("GET", u"subscriptions"_s + kVersion, {},
                                         { { "x-ms-client-request-id", id },
                                           { "x-ms-return-client-request-id", "true" },
                                           { "x-ms-correlation-request-id", id } });
    QCOMPARE(answer.fields.value("x-ms-client-request-id"), id);
    QCOMPARE(answer.fields.value("x-ms-correlation-request-id"), id);
    QVERIFY(!answer.fields.value("x-ms-request-id").isEmpty());
}

void TestArm::list_inPages_isCompleteWithoutRepeats_data()
{
    QTest::addColumn<QString>("list");
    QTest::newRow("machines") << u"/providers/Microsoft.Compute/virtualMachines"_s;
    QTest::newRow("status") << u"/providers/Microsoft.Compute/virtualMachines?statusOnly=true"_s;
    QTest::newRow("interfaces") << u"/providers/Microsoft.Network/networkInterfaces"_s;
    QTest::newRow("groups") << u"/providers/Microsoft.Network/networkSecurityGroups"_s;
}

void TestArm::list_inPages_isCompleteWithoutRepeats()
{
    QFETCH(QString, list);
    SandboxOptions options = quick();
    options.machines = 43;
    options.pageSize = 4;
    auto sandbox = Sandbox::start(options);
    QVERIFY(sandbox);
    ArmProbe arm(**sandbox);
    QVERIFY(arm.signIn());
    QSet<QString> seen;
    int rows = 0;
    const QStringList subscriptions = (*sandbox)->subscriptionIds();
    for (const QString &subscription : subscriptions) {
        QString next = u"subscriptions/"_s + subscription + list
            + (list.contains(u'?') ? u"&api-version=2024-07-01"_s : kVersion);
        for (int pages = 0; !next.isEmpty() && pages < 20; ++pages) {
            const QJsonObject page = arm.get(next).json();
            const QJsonArray values = page.value(u"value"_s).toArray();
            QVERIFY(values.size() <= 4);
            for (const auto &row : values)
                seen.insert(row[u"id"_s].toString().toLower());
            rows += static_cast<int>(values.size());
            next = page.value(u"nextLink"_s).toString();
            QVERIFY(next.isEmpty() || next.startsWith(arm.endpoint()));
        }
    }
    // A subnet of the believable set has a security group, too.
    const int expected = list.contains(u"networkSecurityGroups"_s) ? 44 : 43;
    QCOMPARE(rows, expected);
    QCOMPARE(seen.size(), expected);
}

void TestArm::list_whileMachinesGo_doesNotRepeat()
{
    SandboxOptions options = quick();
    options.pageSize = 2;
    auto sandbox = Sandbox::start(options);
    QVERIFY(sandbox);
    ArmProbe arm(**sandbox);
    QVERIFY(arm.signIn());
    const QString list = u"subscriptions/"_s + (*sandbox)->subscriptionIds().constFirst()
        + u"/providers/Microsoft.Compute/virtualMachines"_s + kVersion;
    const QJsonObject first = arm.get(list).json();
    const QString gone = first[u"value"_s][1][u"id"_s].toString();
    QVERIFY((*sandbox)->deleteMachine(gone));
    const QJsonObject second = arm.get(first.value(u"nextLink"_s).toString()).json();
    QVERIFY(second[u"value"_s][0][u"id"_s].toString().toLower() > gone.toLower());
}

void TestArm::statusOnly_tellsPower()
{
    const QString subscription = m_sandbox->subscriptionIds().at(1);
    const QJsonArray rows =
        m_arm
            ->get(u"subscriptions/"_s + subscription + u"/providers/Microsoft.Compute/virtualMachines"_s
                  + kVersion + u"&statusOnly=true"_s)
            .json()
            .value(u"value"_s)
            .toArray();
    QMap<QString, QString> power;
    for (const auto &row : rows)
        power.insert(row[u"name"_s].toString(),
                     row[u"properties"_s][u"instanceView"_s][u"statuses"_s][1][u"code"_s].toString());
    QCOMPARE(power.value(u"build-01"_s), u"PowerState/deallocated"_s);
    QCOMPARE(power.value(u"dev-01"_s), u"PowerState/running"_s);
}

void TestArm::inventory_hasTheBelievableTwelve()
{
    QCOMPARE(m_sandbox->machineIds().size(), 12);
    QCOMPARE(m_sandbox->subscriptionIds().size(), 3);
    const auto view = [this](const QString &name) {
        return m_arm->get(path(name) + u"&$expand=instanceView"_s).json();
    };
    QCOMPARE(view(u"win-01"_s)[u"properties"_s][u"storageProfile"_s][u"osDisk"_s][u"osType"_s].toString(),
             u"Windows"_s);
    QCOMPARE(
        view(u"sles-01"_s)[u"properties"_s][u"storageProfile"_s][u"imageReference"_s][u"offer"_s].toString(),
        u"sles-12-sp5"_s);
    QCOMPARE(view(u"agent-01"_s)[u"properties"_s][u"instanceView"_s][u"vmAgent"_s][u"statuses"_s][0]
                                [u"displayStatus"_s]
                                    .toString(),
             u"Not Ready"_s);
    QCOMPARE(view(u"web-01"_s)[u"properties"_s][u"instanceView"_s][u"vmAgent"_s][u"statuses"_s][0]
                              [u"displayStatus"_s]
                                  .toString(),
             u"Ready"_s);
    QCOMPARE(view(u"docker-01"_s)[u"resources"_s][0][u"properties"_s][u"type"_s].toString(),
             u"DockerExtension"_s);
    const QString inner = m_sandbox->machineId(u"inner-01"_s).value_or(QString()).mid(1);
    const QJsonObject nic =
        m_arm
            ->get(inner.section(u'/', 0, 3) + u"/providers/Microsoft.Network/networkInterfaces/inner-01-nic"_s
                  + kVersion)
            .json();
    QVERIFY(!nic[u"properties"_s][u"ipConfigurations"_s][0][u"properties"_s].toObject().contains(
        u"publicIPAddress"_s));
}

void TestArm::inventory_sameSeed_isTheSame()
{
    SandboxOptions options = quick();
    options.machines = 100;
    const auto first = Sandbox::start(options);
    const auto second = Sandbox::start(options);
    QVERIFY(first && second);
    QCOMPARE((*first)->machineIds(), (*second)->machineIds());
    QVERIFY((*first)->clientSecret() != (*second)->clientSecret());
}

void TestArm::power_deallocateAndStart_passThroughTheirStates()
{
    const auto power = [this] {
        return m_arm->get(path(u"web-01"_s, u"/instanceView"_s))
            .json()[u"statuses"_s][1][u"code"_s]
            .toString();
    };
    m_sandbox->setOperationDelay(300ms);
    const RawAnswer off = m_arm->send("POST", path(u"web-01"_s, u"/deallocate"_s));
    QCOMPARE(off.status, 202);
    QVERIFY(off.fields.contains("location") && off.fields.contains("azure-asyncoperation"));
    QCOMPARE(power(), u"PowerState/deallocating"_s);
    QCOMPARE(m_arm->send("POST", path(u"web-01"_s, u"/start"_s)).status, 409);
    QCOMPARE(m_arm->get(QString::fromLatin1(off.fields.value("location"))).status, 202);
    QCOMPARE(m_arm->waitForOperation(off).json().value(u"status"_s).toString(), u"Succeeded"_s);
    QCOMPARE(power(), u"PowerState/deallocated"_s);
    const QJsonObject view = m_arm->get(path(u"web-01"_s, u"/instanceView"_s)).json();
    QVERIFY(!view.contains(u"vmAgent"_s) && !view.contains(u"osName"_s));
    m_sandbox->setOperationDelay(10ms);
    m_arm->waitForOperation(m_arm->send("POST", path(u"web-01"_s, u"/start"_s)));
    QCOMPARE(power(), u"PowerState/running"_s);
}

void TestArm::operation_afterTheEnd_stillAnswers()
{
    const RawAnswer started = m_arm->send("POST", path(u"web-01"_s, u"/restart"_s));
    QCOMPARE(m_arm->waitForOperation(started).json().value(u"status"_s).toString(), u"Succeeded"_s);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(m_arm->get(QString::fromLatin1(started.fields.value("azure-asyncoperation")))
                     .json()
                     .value(u"status"_s)
                     .toString(),
                 u"Succeeded"_s);
        QCOMPARE(m_arm->get(QString::fromLatin1(started.fields.value("location"))).status, 200);
    }
}

void TestArm::operation_failedByFault_tellsCodeAndMessage()
{
    m_sandbox->inject({ .kind = Fault::Kind::FailOperation,
                        .pathContains = u"web-01"_s,
                        .code = u"AllocationFailed"_s,
                        .message = u"No room."_s });
    const QJsonObject end =
        m_arm->waitForOperation(m_arm->send("POST", path(u"web-01"_s, u"/restart"_s))).json();
    QCOMPARE(end.value(u"status"_s).toString(), u"Failed"_s);
    QCOMPARE(end[u"error"_s][u"code"_s].toString(), u"AllocationFailed"_s);
    QCOMPARE(end[u"error"_s][u"message"_s].toString(), u"No room."_s);
}

void TestArm::deleteMachine_thenGet_is404()
{
    const RawAnswer started = m_arm->send("DELETE", path(u"lab-01"_s));
    QCOMPARE(started.status, 202);
    QCOMPARE(m_arm->waitForOperation(started).json().value(u"status"_s).toString(), u"Succeeded"_s);
    QCOMPARE(m_arm->get(path(u"lab-01"_s)).status, 404);
    QCOMPARE(m_arm->send("DELETE", path(u"lab-01"_s)).status, 204);
    QCOMPARE(m_arm->get(QString::fromLatin1(started.fields.value("location"))).status, 204);
}

void TestArm::twentyThousandMachines_areListed()
{
    SandboxOptions options = quick();
    options.machines = 20'000;
    const auto sandbox = Sandbox::start(options);
    QVERIFY(sandbox);
    ArmProbe arm(**sandbox);
    QVERIFY(arm.signIn());
    int rows = 0;
    const QStringList subscriptions = (*sandbox)->subscriptionIds();
    for (const QString &subscription : subscriptions) {
        QString next = u"subscriptions/%1/providers/Microsoft.Compute/virtualMachines"_s.arg(subscription)
            + kVersion + u"&statusOnly=true"_s;
        while (!next.isEmpty()) {
            const QJsonObject page = arm.get(next).json();
            rows += static_cast<int>(page.value(u"value"_s).toArray().size());
            next = page.value(u"nextLink"_s).toString();
        }
    }
    QCOMPARE(rows, 20'000);
    const QStringList ids = (*sandbox)->machineIds();
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 20'000);
}

QTEST_GUILESS_MAIN(TestArm)
#include "tst_arm.moc"
