// SPDX-License-Identifier: GPL-3.0-or-later
// Resources that are made and taken away: one by one, and several by a deployment.
#include "newresources.h"
#include "rawhttp.h"
#include "support/warnings.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using slipway::sandbox::Sandbox;
using slipway::test::ArmProbe;
using slipway::test::interfaceBody;
using slipway::test::machineBody;
using slipway::test::networkBody;
using slipway::test::RawAnswer;
using slipway::test::reference;
using slipway::test::resource;

namespace {

const QString kVersion = u"?api-version=2024-05-01"_s;
const QString kNetwork = u"/providers/Microsoft.Network/"_s;

QJsonObject inTemplate(const QString &type, const QString &name, QJsonObject body)
{
    body.insert(u"type"_s, type);
    body.insert(u"name"_s, name);
    body.insert(u"apiVersion"_s, u"2015-06-15"_s);
    return body;
}

QJsonObject deployment(const QJsonArray &resources, const QJsonObject &parameters = {})
{
    return { { u"properties"_s,
               QJsonObject { { u"mode"_s, u"incremental"_s },
                             { u"template"_s, QJsonObject { { u"resources"_s, resources } } },
                             { u"parameters"_s, parameters } } } };
}

/// \param image "publisher/offer/sku"
QJsonObject withDisk(QJsonObject machine, const QString &image, int sizeGB)
{
    QJsonObject disk { { u"createOption"_s, u"FromImage"_s },
                       { u"managedDisk"_s,
                         QJsonObject { { u"storageAccountType"_s, u"StandardSSD_LRS"_s } } } };
    if (sizeGB > 0)
        disk.insert(u"diskSizeGB"_s, sizeGB);
    const QJsonObject reference { { u"publisher"_s, image.section(u'/', 0, 0) },
                                  { u"offer"_s, image.section(u'/', 1, 1) },
                                  { u"sku"_s, image.section(u'/', 2, 2) },
                                  { u"version"_s, u"latest"_s } };
    QJsonObject properties = machine.value(u"properties"_s).toObject();
    properties.insert(u"storageProfile"_s,
                      QJsonObject { { u"imageReference"_s, reference }, { u"osDisk"_s, disk } });
    machine.insert(u"properties"_s, properties);
    return machine;
}

} // namespace

class TestCreation final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void machine_madeStepByStep_runsAndGoes();
    void machine_ofUnknownImage_is404();
    void machine_diskSmallerThanItsImage_isRefused_data();
    void machine_diskSmallerThanItsImage_isRefused();
    void address_put_isTheWholeResource();
    void address_impossible_isRefused_data();
    void address_impossible_isRefused();
    void address_dynamic_goesWithTheHardware();
    void interface_withoutItsSubnet_isRefused();
    void interface_inUse_isNotTakenAway();
    void group_withWrongRule_isRefused();
    void subnet_withGroup_closesItsMachines();
    void deployment_inAnyOrder_makesAll();
    void deployment_ofSomethingImpossible_tellsWhich();
    void deployment_diskSmallerThanItsImage_fails();
    void deployment_withUnknownExpression_isInvalid();
    void deployment_withParameters_fillsThemIn();
    void deployment_missingParameter_isInvalid();
    void deployment_operations_tellOfEachResource();
    void deployment_canceled_endsSo();
    void deployment_active_isLeftAlone();
    void whatIf_tellsNewFromThere();
    void whatIf_ofASubscription_tellsWhatANewGroupHas();
    void group_takenAway_goesWithAllOfIt();
    void usages_countWhatIsThere();
    void prices_areToldToAnybody();
    void catalogue_hasImagesAndSizes();

private:
    RawAnswer put(const QString &path, const QJsonObject &body);
    /// What whatIf tells of a deployment, once it has thought about it; empty when it was refused.
    QJsonArray foreseen(const QString &deployment, const QJsonObject &body)
    {
        const RawAnswer asked = m_arm->send("POST", deployment + u"/whatIf"_s + kVersion, body);
        if (asked.status != 202)
            return {};
        m_arm->waitForOperation(asked);
        return m_arm->get(QString::fromLatin1(asked.fields.value("location")))
            .json()[u"properties"_s][u"changes"_s]
            .toArray();
    }
    RawAnswer get(const QString &path) { return m_arm->get(m_group + path + kVersion); }
    void makeInterface();

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<ArmProbe> m_arm;
    QString m_group; ///< below the endpoint
};

void TestCreation::init()
{
    slipway::test::failOnAnyWarning();
    auto sandbox = Sandbox::start({ .operationDelay = 20ms, .retryAfter = 0s, .heartbeat = 0ms });
    QVERIFY(sandbox);
    m_sandbox = std::move(*sandbox);
    m_arm = std::make_unique<ArmProbe>(*m_sandbox);
    QVERIFY(m_arm->signIn());
    m_group = u"subscriptions/%1/resourceGroups/rg-new"_s.arg(m_sandbox->subscriptionIds().first());
    QCOMPARE(m_arm->send("PUT", m_group + kVersion, { { u"location"_s, u"westeurope"_s } }).status, 201);
}

void TestCreation::cleanup()
{
    m_arm.reset();
    m_sandbox.reset();
}

/// Also waits for the end of what it began.
RawAnswer TestCreation::put(const QString &path, const QJsonObject &body)
{
    const RawAnswer answer = m_arm->send("PUT", m_group + path + kVersion, body);
    if (answer.status < 300)
        m_arm->waitForOperation(answer);
    return answer;
}

void TestCreation::makeInterface()
{
    QCOMPARE(put(kNetwork + u"virtualNetworks/net"_s, networkBody()).status, 201);
    QCOMPARE(put(kNetwork + u"publicIPAddresses/ip"_s, resource({})).status, 201);
    QCOMPARE(put(kNetwork + u"networkInterfaces/nic"_s, interfaceBody(m_group, u"ip"_s)).status, 201);
}

void TestCreation::machine_madeStepByStep_runsAndGoes()
{
    makeInterface();
    const QString path = u"/providers/Microsoft.Compute/virtualMachines/box"_s;
    const RawAnswer made = put(path, machineBody(m_group));
    QCOMPARE(made.status, 201);
    QCOMPARE(made.json()[u"properties"_s][u"provisioningState"_s].toString(), u"Creating"_s);
    const QJsonObject machine = m_arm->get(m_group + path + kVersion + u"&$expand=instanceView"_s).json();
    QCOMPARE(machine[u"properties"_s][u"provisioningState"_s].toString(), u"Succeeded"_s);
    QCOMPARE(machine[u"properties"_s][u"osProfile"_s][u"adminUsername"_s].toString(), u"ann"_s);
    QCOMPARE(machine[u"properties"_s][u"instanceView"_s][u"statuses"_s][1][u"code"_s].toString(),
             u"PowerState/running"_s);
    const QJsonObject address = get(kNetwork + u"publicIPAddresses/ip"_s).json();
    QVERIFY(address[u"properties"_s][u"ipAddress"_s].toString().startsWith(u"127."_s));
    m_arm->waitForOperation(m_arm->send("DELETE", m_group + path + kVersion));
    QCOMPARE(get(path).status, 404);
    m_arm->waitForOperation(
        m_arm->send("DELETE", m_group + kNetwork + u"networkInterfaces/nic"_s + kVersion));
    QCOMPARE(get(kNetwork + u"networkInterfaces/nic"_s).status, 404);
}

void TestCreation::machine_ofUnknownImage_is404()
{
    makeInterface();
    const RawAnswer made =
        put(u"/providers/Microsoft.Compute/virtualMachines/box"_s, machineBody(m_group, u"plan-9"_s));
    QCOMPARE(made.status, 404);
    QCOMPARE(made.errorCode(), u"PlatformImageNotFound"_s);
}

void TestCreation::machine_diskSmallerThanItsImage_isRefused_data()
{
    QTest::addColumn<QString>("image"); // publisher, offer, sku
    QTest::addColumn<int>("asked"); // GB; 0: it is not said
    QTest::addColumn<int>("made"); // 0: refused
    QTest::addColumn<int>("least");
    const QString debian = u"Debian/debian-12/12-gen2"_s;
    const QString redHat = u"RedHat/RHEL/9-lvm-gen2"_s;
    const QString windows = u"MicrosoftWindowsServer/WindowsServer/2022-datacenter-g2"_s;
    QTest::newRow("not said") << debian << 0 << 30 << 30;
    QTest::newRow("as large") << debian << 30 << 30 << 30;
    QTest::newRow("larger") << debian << 128 << 128 << 30;
    QTest::newRow("smaller") << debian << 29 << 0 << 30;
    QTest::newRow("smaller than Red Hat's") << redHat << 63 << 0 << 64;
    QTest::newRow("as large as Red Hat's") << redHat << 64 << 64 << 64;
    QTest::newRow("smaller than that of Windows") << windows << 64 << 0 << 127;
}

void TestCreation::machine_diskSmallerThanItsImage_isRefused()
{
    QFETCH(const QString, image);
    QFETCH(const int, asked);
    QFETCH(const int, made);
    QFETCH(const int, least);
    makeInterface();
    const QString path = u"/providers/Microsoft.Compute/virtualMachines/box"_s;
    const RawAnswer answer = put(path, withDisk(machineBody(m_group), image, asked));
    if (made == 0) {
        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.errorCode(), u"OperationNotAllowed"_s);
        const QJsonValue error = answer.json()[u"error"_s];
        QCOMPARE(error[u"target"_s].toString(), u"osDisk.diskSizeGB"_s);
        QVERIFY2(error[u"message"_s].toString().contains(u"%1 GB"_s.arg(asked))
                     && error[u"message"_s].toString().contains(u"%1 GB"_s.arg(least)),
                 answer.body.constData());
        QCOMPARE(get(path).status, 404);
        const QJsonObject nic = get(kNetwork + u"networkInterfaces/nic"_s).json();
        QVERIFY2(!nic[u"properties"_s].toObject().contains(u"virtualMachine"_s), "the interface stays free");
        return;
    }
    QCOMPARE(answer.status, 201);
    const QJsonValue disk = get(path).json()[u"properties"_s][u"storageProfile"_s][u"osDisk"_s];
    QCOMPARE(disk[u"diskSizeGB"_s].toInt(), made);
    QCOMPARE(disk[u"managedDisk"_s][u"storageAccountType"_s].toString(), u"StandardSSD_LRS"_s);
}

void TestCreation::address_put_isTheWholeResource()
{
    const QString path = kNetwork + u"publicIPAddresses/ip"_s;
    QJsonObject body = resource({ { u"publicIPAllocationMethod"_s, u"Dynamic"_s },
                                  { u"idleTimeoutInMinutes"_s, 15 },
                                  { u"dnsSettings"_s, QJsonObject { { u"domainNameLabel"_s, u"box"_s } } } });
    body.insert(u"sku"_s, QJsonObject { { u"name"_s, u"Basic"_s } });
    body.insert(u"tags"_s, QJsonObject { { u"owner"_s, u"ann"_s } });
    m_arm->waitForOperation(put(path, body));
    const QJsonObject made = get(path).json();
    QCOMPARE(made[u"tags"_s][u"owner"_s].toString(), u"ann"_s);
    QCOMPARE(made[u"sku"_s][u"name"_s].toString(), u"Basic"_s);
    QCOMPARE(made[u"properties"_s][u"idleTimeoutInMinutes"_s].toInt(), 15);
    QVERIFY(made[u"properties"_s][u"dnsSettings"_s][u"fqdn"_s].toString().startsWith(u"box."_s));
    const QString address = made[u"properties"_s][u"ipAddress"_s].toString();

    m_arm->waitForOperation(put(path, resource({ { u"publicIPAllocationMethod"_s, u"Static"_s } })));
    const QJsonObject changed = get(path).json();
    QVERIFY(!changed.contains(u"tags"_s)); // what a PUT does not name is gone
    QVERIFY(!changed[u"properties"_s].toObject().contains(u"dnsSettings"_s));
    QCOMPARE(changed[u"properties"_s][u"publicIPAllocationMethod"_s].toString(), u"Static"_s);
    QCOMPARE(changed[u"properties"_s][u"ipAddress"_s].toString(), address);
    QCOMPARE(changed[u"sku"_s][u"name"_s].toString(), u"Basic"_s);
}

void TestCreation::address_impossible_isRefused_data()
{
    QTest::addColumn<QJsonObject>("properties");
    QTest::addColumn<QString>("code");
    const auto labelled = [](const QString &label) {
        return QJsonObject { { u"publicIPAllocationMethod"_s, u"Static"_s },
                             { u"dnsSettings"_s, QJsonObject { { u"domainNameLabel"_s, label } } } };
    };
    QTest::newRow("nothing wrong") << labelled(u"another"_s) << QString();
    QTest::newRow("label of somebody else") << labelled(u"other"_s) << u"DnsRecordInUse"_s;
    QTest::newRow("no label") << labelled(u"Box_1"_s) << u"InvalidDomainNameLabel"_s;
    QTest::newRow("dynamic, of the standard kind")
        << QJsonObject { { u"publicIPAllocationMethod"_s, u"Dynamic"_s } } << u"InvalidRequestFormat"_s;
}

void TestCreation::address_impossible_isRefused()
{
    QFETCH(QJsonObject, properties);
    QFETCH(QString, code);
    m_arm->waitForOperation(
        put(kNetwork + u"publicIPAddresses/first"_s,
            resource({ { u"dnsSettings"_s, QJsonObject { { u"domainNameLabel"_s, u"other"_s } } } })));
    const RawAnswer answer = put(kNetwork + u"publicIPAddresses/ip"_s, resource(properties));
    QCOMPARE(answer.errorCode(), code);
    QCOMPARE(answer.status, code.isEmpty() ? 201 : 400);
}

void TestCreation::address_dynamic_goesWithTheHardware()
{
    const QString machine = m_sandbox->machineId(u"cache-01"_s).value_or(QString()).mid(1);
    const QString address = machine.section(u'/', 0, 3) + kNetwork + u"publicIPAddresses/cache-01-ip"_s;
    const auto properties = [&] { return m_arm->get(address + kVersion).json()[u"properties"_s].toObject(); };
    QCOMPARE(properties()[u"publicIPAllocationMethod"_s].toString(), u"Dynamic"_s);
    const QString before = properties()[u"ipAddress"_s].toString();
    m_arm->waitForOperation(m_arm->send("POST", machine + u"/deallocate"_s + kVersion));
    QVERIFY(!properties().contains(u"ipAddress"_s));
    m_arm->waitForOperation(m_arm->send("POST", machine + u"/start"_s + kVersion));
    QVERIFY(!properties()[u"ipAddress"_s].toString().isEmpty());
    QVERIFY(properties()[u"ipAddress"_s].toString() != before);
}

void TestCreation::interface_withoutItsSubnet_isRefused()
{
    const RawAnswer made = put(kNetwork + u"networkInterfaces/nic"_s, interfaceBody(m_group));
    QCOMPARE(made.errorCode(), u"InvalidResourceReference"_s);
}

void TestCreation::interface_inUse_isNotTakenAway()
{
    makeInterface();
    put(u"/providers/Microsoft.Compute/virtualMachines/box"_s, machineBody(m_group));
    const auto refusal = [&](const QString &path) {
        return m_arm->send("DELETE", m_group + kNetwork + path + kVersion).errorCode();
    };
    QCOMPARE(refusal(u"networkInterfaces/nic"_s), u"NicInUse"_s);
    QCOMPARE(refusal(u"publicIPAddresses/ip"_s), u"PublicIPAddressCannotBeDeleted"_s);
    QCOMPARE(refusal(u"virtualNetworks/net"_s), u"InUseSubnetCannotBeDeleted"_s);
    QCOMPARE(put(u"/providers/Microsoft.Compute/virtualMachines/other"_s, machineBody(m_group)).errorCode(),
             u"NicInUse"_s);
}

void TestCreation::group_withWrongRule_isRefused()
{
    const QJsonObject rule { { u"name"_s, u"x"_s },
                             { u"properties"_s, QJsonObject { { u"protocol"_s, u"Smoke"_s } } } };
    const RawAnswer made = put(kNetwork + u"networkSecurityGroups/nsg"_s,
                               resource({ { u"securityRules"_s, QJsonArray { rule } } }));
    QCOMPARE(made.errorCode(), u"SecurityRuleInvalidProtocol"_s);
    QCOMPARE(get(kNetwork + u"networkSecurityGroups/nsg"_s).status, 404);
}

/// A subnet's group that lets nobody in closes the engine of a machine whose own group is open.
void TestCreation::subnet_withGroup_closesItsMachines()
{
    const QString machine = m_sandbox->presetEngine().machineId;
    QVERIFY(m_sandbox->isEngineListening(machine));
    const QString group = machine.mid(1).section(u'/', 0, 3);
    const QString nsg = group + kNetwork + u"networkSecurityGroups/closed"_s;
    m_arm->waitForOperation(m_arm->send("PUT", nsg + kVersion, resource({})));
    const QString subnet = group + kNetwork + u"virtualNetworks/rg-dev-vnet/subnets/default"_s;
    const auto set = [&](const QJsonObject &properties) {
        return m_arm->send("PUT", subnet + kVersion, { { u"properties"_s, properties } }).status;
    };
    QCOMPARE(set({ { u"networkSecurityGroup"_s, reference(u'/' + nsg) } }), 200);
    QVERIFY(!m_sandbox->isEngineListening(machine));
    QCOMPARE(set({}), 200);
    QVERIFY(m_sandbox->isEngineListening(machine));
}

void TestCreation::deployment_inAnyOrder_makesAll()
{
    const QJsonArray resources {
        inTemplate(u"Microsoft.Compute/virtualMachines"_s, u"box"_s, machineBody(m_group)),
        inTemplate(u"Microsoft.Network/networkInterfaces"_s, u"nic"_s, interfaceBody(m_group)),
        inTemplate(u"Microsoft.Network/virtualNetworks"_s, u"net"_s, networkBody())
    };
    const QString path = u"/providers/Microsoft.Resources/deployments/first"_s;
    QCOMPARE(m_arm->send("POST", m_group + path + u"/validate"_s + kVersion, deployment(resources)).status,
             200);
    QCOMPARE(put(path, deployment(resources)).status, 201);
    const QJsonObject done = get(path).json();
    QCOMPARE(done[u"properties"_s][u"provisioningState"_s].toString(), u"Succeeded"_s);
    QCOMPARE(done[u"properties"_s][u"outputResources"_s].toArray().size(), 3);
    const QJsonObject machine = get(u"/providers/Microsoft.Compute/virtualMachines/box"_s).json();
    QCOMPARE(machine[u"properties"_s][u"provisioningState"_s].toString(), u"Succeeded"_s);
}

void TestCreation::deployment_ofSomethingImpossible_tellsWhich()
{
    const QJsonArray resources { inTemplate(u"Microsoft.Network/networkInterfaces"_s, u"nic"_s,
                                            interfaceBody(m_group)) };
    const QString path = u"/providers/Microsoft.Resources/deployments/first"_s;
    QCOMPARE(put(path, deployment(resources)).status, 201);
    const QJsonObject done = get(path).json();
    QCOMPARE(done[u"properties"_s][u"provisioningState"_s].toString(), u"Failed"_s);
    QCOMPARE(done[u"properties"_s][u"error"_s][u"details"_s][0][u"code"_s].toString(),
             u"InvalidResourceReference"_s);
}

/// Azure finds out only when it comes to the machine: the check before the deployment has no objection.
void TestCreation::deployment_diskSmallerThanItsImage_fails()
{
    makeInterface();
    const QJsonObject machine = withDisk(machineBody(m_group), u"RedHat/RHEL/9-lvm-gen2"_s, 30);
    const QJsonObject body =
        deployment({ inTemplate(u"Microsoft.Compute/virtualMachines"_s, u"box"_s, machine) });
    const QString path = u"/providers/Microsoft.Resources/deployments/first"_s;
    QCOMPARE(m_arm->send("POST", m_group + path + u"/validate"_s + kVersion, body).status, 200);
    QCOMPARE(put(path, body).status, 201);
    const QJsonObject done = get(path).json();
    QCOMPARE(done[u"properties"_s][u"provisioningState"_s].toString(), u"Failed"_s);
    QCOMPARE(done[u"properties"_s][u"error"_s][u"details"_s][0][u"code"_s].toString(),
             u"OperationNotAllowed"_s);
    const QJsonValue operation = get(path + u"/operations"_s).json()[u"value"_s][0][u"properties"_s];
    QCOMPARE(operation[u"statusCode"_s].toString(), u"Conflict"_s);
    QCOMPARE(operation[u"statusMessage"_s][u"error"_s][u"code"_s].toString(), u"OperationNotAllowed"_s);
}

void TestCreation::deployment_withUnknownExpression_isInvalid()
{
    const auto with = [&](const QString &name, const QJsonObject &parameters) {
        const QJsonArray resources { inTemplate(u"Microsoft.Network/virtualNetworks"_s, name,
                                                networkBody()) };
        return put(u"/providers/Microsoft.Resources/deployments/first"_s, deployment(resources, parameters));
    };
    QCOMPARE(with(u"[concat('a', 'b')]"_s, {}).errorCode(), u"InvalidTemplate"_s);
    QCOMPARE(with(u"[parameters('none')]"_s, {}).errorCode(), u"InvalidTemplate"_s);
    QCOMPARE(
        with(u"[parameters('name')]"_s, { { u"name"_s, QJsonObject { { u"value"_s, u"net"_s } } } }).status,
        201);
    QCOMPARE(get(kNetwork + u"virtualNetworks/net"_s).status, 200);
}

void TestCreation::deployment_withParameters_fillsThemIn()
{
    QJsonObject network =
        inTemplate(u"Microsoft.Network/virtualNetworks"_s, u"[parameters('name')]"_s, networkBody());
    network.insert(u"location"_s, u"[parameters('location')]"_s);
    QJsonObject nic = inTemplate(u"Microsoft.Network/networkInterfaces"_s, u"nic"_s, interfaceBody(m_group));
    nic.insert(
        u"properties"_s,
        QJsonObject {
            { u"ipConfigurations"_s,
              QJsonArray { QJsonObject {
                  { u"name"_s, u"ipconfig1"_s },
                  { u"properties"_s,
                    QJsonObject { { u"subnet"_s,
                                    reference(u"[resourceId('Microsoft.Network/virtualNetworks/subnets', "
                                              "parameters('name'), 'default')]"_s) } } } } } } });
    const QJsonObject parameters {
        { u"name"_s, QJsonObject { { u"type"_s, u"string"_s } } },
        { u"location"_s,
          QJsonObject { { u"type"_s, u"string"_s }, { u"defaultValue"_s, u"[resourceGroup().location]"_s } } }
    };
    QJsonObject body =
        deployment({ network, nic }, { { u"name"_s, QJsonObject { { u"value"_s, u"net"_s } } } });
    QJsonObject properties = body.value(u"properties"_s).toObject();
    properties.insert(
        u"template"_s,
        QJsonObject { { u"parameters"_s, parameters }, { u"resources"_s, QJsonArray { network, nic } } });
    body.insert(u"properties"_s, properties);
    QCOMPARE(put(u"/providers/Microsoft.Resources/deployments/first"_s, body).status, 201);
    QCOMPARE(get(kNetwork + u"virtualNetworks/net"_s).json().value(u"location"_s).toString(),
             u"westeurope"_s);
    QCOMPARE(get(kNetwork + u"networkInterfaces/nic"_s).status, 200);
}

void TestCreation::deployment_missingParameter_isInvalid()
{
    QJsonObject body = deployment({});
    QJsonObject properties = body.value(u"properties"_s).toObject();
    properties.insert(
        u"template"_s,
        QJsonObject {
            { u"parameters"_s, QJsonObject { { u"name"_s, QJsonObject { { u"type"_s, u"string"_s } } } } },
            { u"resources"_s, QJsonArray() } });
    body.insert(u"properties"_s, properties);
    QCOMPARE(put(u"/providers/Microsoft.Resources/deployments/first"_s, body).errorCode(),
             u"InvalidTemplate"_s);
}

void TestCreation::deployment_operations_tellOfEachResource()
{
    const QJsonArray resources {
        inTemplate(u"Microsoft.Compute/virtualMachines"_s, u"box"_s, machineBody(m_group)),
        inTemplate(u"Microsoft.Network/networkInterfaces"_s, u"nic"_s, interfaceBody(m_group)),
        inTemplate(u"Microsoft.Network/virtualNetworks"_s, u"net"_s, networkBody())
    };
    const QString path = u"/providers/Microsoft.Resources/deployments/first"_s;
    const auto states = [&] {
        QMap<QString, QString> found;
        const QJsonArray rows = get(u"/deployments/first/operations"_s).json().value(u"value"_s).toArray();
        for (const auto &row : rows) {
            const QString name = row[u"properties"_s][u"targetResource"_s][u"resourceName"_s].toString();
            found.insert(name, row[u"properties"_s][u"provisioningState"_s].toString());
        }
        return found;
    };
    m_sandbox->setOperationDelay(1h);
    QCOMPARE(m_arm->send("PUT", m_group + path + kVersion, deployment(resources)).status, 201);
    const QMap<QString, QString> under { { u"net"_s, u"Succeeded"_s },
                                         { u"nic"_s, u"Succeeded"_s },
                                         { u"box"_s, u"Running"_s } };
    QCOMPARE(states(), under);
    QCOMPARE(get(u"/deployments/none/operations"_s).errorCode(), u"DeploymentNotFound"_s);
}

void TestCreation::deployment_canceled_endsSo()
{
    const QJsonArray resources { inTemplate(u"Microsoft.Network/virtualNetworks"_s, u"net"_s,
                                            networkBody()) };
    const QString path = m_group + u"/providers/Microsoft.Resources/deployments/first"_s;
    m_sandbox->setOperationDelay(1h);
    const RawAnswer begun = m_arm->send("PUT", path + kVersion, deployment(resources));
    QCOMPARE(begun.status, 201);
    QCOMPARE(m_arm->send("POST", path + u"/cancel"_s + kVersion).status, 204);
    QCOMPARE(m_arm->waitForOperation(begun).json().value(u"status"_s).toString(), u"Canceled"_s);
    QCOMPARE(m_arm->send("POST", path + u"/cancel"_s + kVersion).errorCode(),
             u"DeploymentCannotBeCancelled"_s);
    const QJsonObject seen = m_arm->get(path + kVersion).json();
    QCOMPARE(seen[u"properties"_s][u"provisioningState"_s].toString(), u"Canceled"_s);
}

void TestCreation::deployment_active_isLeftAlone()
{
    const QString path = m_group + u"/providers/Microsoft.Resources/deployments/first"_s;
    m_sandbox->setOperationDelay(1h);
    QCOMPARE(m_arm->send("PUT", path + kVersion, deployment({})).status, 201);
    QCOMPARE(m_arm->send("PUT", path + kVersion, deployment({})).errorCode(), u"DeploymentActive"_s);
    QCOMPARE(m_arm->send("DELETE", path + kVersion).errorCode(), u"DeploymentActive"_s);
}

void TestCreation::whatIf_tellsNewFromThere()
{
    QCOMPARE(put(kNetwork + u"virtualNetworks/net"_s, networkBody()).status, 201);
    const QJsonArray resources {
        inTemplate(u"Microsoft.Network/networkInterfaces"_s, u"nic"_s, interfaceBody(m_group)),
        inTemplate(u"Microsoft.Network/virtualNetworks"_s, u"net"_s, networkBody())
    };
    const QJsonArray changes =
        foreseen(m_group + u"/providers/Microsoft.Resources/deployments/first"_s, deployment(resources));
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0)[u"changeType"_s].toString(), u"Modify"_s);
    QCOMPARE(changes.at(1)[u"changeType"_s].toString(), u"Create"_s);
    QCOMPARE(get(kNetwork + u"networkInterfaces/nic"_s).status, 404);
}

void TestCreation::whatIf_ofASubscription_tellsWhatANewGroupHas()
{
    const QString above = m_group.section(u'/', 0, 1) + u"/providers/Microsoft.Resources/deployments/first"_s;
    const auto body = [this](const QString &group) {
        QJsonObject inside =
            deployment({ inTemplate(u"Microsoft.Network/virtualNetworks"_s, u"net"_s, networkBody()) });
        inside.insert(u"type"_s, u"Microsoft.Resources/deployments"_s);
        inside.insert(u"resourceGroup"_s, group);
        QJsonObject asked = deployment({ QJsonObject { { u"type"_s, u"Microsoft.Resources/resourceGroups"_s },
                                                       { u"name"_s, u"fresh"_s },
                                                       { u"location"_s, u"westeurope"_s } },
                                         inside });
        asked.insert(u"location"_s, u"westeurope"_s);
        return asked;
    };
    const RawAnswer valid = m_arm->send("POST", above + u"/validate"_s + kVersion, body(u"fresh"_s));
    QVERIFY2(valid.status == 200, qPrintable(valid.errorCode()));
    const QJsonArray changes = foreseen(above, body(u"fresh"_s));
    QCOMPARE(changes.size(), 2);
    QVERIFY(changes.at(0)[u"resourceId"_s].toString().endsWith(u"/resourceGroups/fresh"_s));
    QVERIFY(changes.at(1)[u"resourceId"_s].toString().endsWith(u"/virtualNetworks/net"_s));
    for (const auto &change : changes)
        QCOMPARE(change[u"changeType"_s].toString(), u"Create"_s);
    QCOMPARE(m_arm->get(m_group.section(u'/', 0, 1) + u"/resourceGroups/fresh"_s + kVersion).status, 404);
    QCOMPARE(m_arm->send("POST", above + u"/whatIf"_s + kVersion, body(u"other"_s)).errorCode(),
             u"NotSupportedBySandbox"_s);
}

void TestCreation::group_takenAway_goesWithAllOfIt()
{
    makeInterface();
    put(u"/providers/Microsoft.Compute/virtualMachines/box"_s, machineBody(m_group));
    QCOMPARE(get(u"/resources"_s).json().value(u"value"_s).toArray().size(), 4);
    m_arm->waitForOperation(m_arm->send("DELETE", m_group + kVersion));
    QCOMPARE(get(u"/resources"_s).errorCode(), u"ResourceGroupNotFound"_s);
    QCOMPARE(m_arm->send("PUT", m_group + kVersion, { { u"location"_s, u"westeurope"_s } }).status, 201);
    QCOMPARE(get(u"/resources"_s).json().value(u"value"_s).toArray().size(), 0);
}

void TestCreation::usages_countWhatIsThere()
{
    const auto current = [&] {
        const QJsonArray rows =
            m_arm
                ->get(m_group.section(u'/', 0, 1)
                      + u"/providers/Microsoft.Compute/locations/westeurope/usages"_s + kVersion)
                .json()
                .value(u"value"_s)
                .toArray();
        for (const auto &row : rows) {
            if (row[u"name"_s][u"value"_s].toString() == u"standardBSFamily")
                return row[u"currentValue"_s].toInt();
        }
        return -1;
    };
    const int before = current();
    makeInterface();
    put(u"/providers/Microsoft.Compute/virtualMachines/box"_s, machineBody(m_group));
    QCOMPARE(current(), before + 2);
}

void TestCreation::prices_areToldToAnybody()
{
    ArmProbe anybody(*m_sandbox);
    const QJsonObject told =
        anybody
            .get(u"api/retail/prices?api-version=2023-01-01-preview&currencyCode='EUR'&$filter=armRegionName "
                 u"eq "
                 "'westeurope' and armSkuName eq 'Standard_B2s'"_s)
            .json();
    QCOMPARE(told.value(u"BillingCurrency"_s).toString(), u"EUR"_s);
    QCOMPARE(told.value(u"Items"_s).toArray().size(), 3);
}

void TestCreation::catalogue_hasImagesAndSizes()
{
    const QString compute = m_group.section(u'/', 0, 1) + u"/providers/Microsoft.Compute"_s;
    const QString offers =
        compute + u"/locations/westeurope/publishers/Canonical/artifacttypes/vmimage/offers"_s;
    const auto rows = [&](const QString &path) {
        return QJsonDocument::fromJson(m_arm->get(path + kVersion).body).array();
    };
    QCOMPARE(rows(offers).size(), 4);
    QCOMPARE(rows(offers + u"/ubuntu-24_04-lts/skus"_s).size(), 2);
    const QString versions = offers + u"/ubuntu-24_04-lts/skus/server/versions"_s;
    const QString version = rows(versions).at(0)[u"name"_s].toString();
    const QJsonObject one = m_arm->get(versions + u'/' + version + kVersion).json();
    QCOMPARE(one[u"properties"_s][u"osDiskImage"_s][u"operatingSystem"_s].toString(), u"Linux"_s);
    const QJsonObject sizes =
        m_arm->get(compute + u"/skus"_s + kVersion + u"&$filter=location eq 'westus'"_s).json();
    QVERIFY(!sizes.value(u"value"_s).toArray().isEmpty());
    QCOMPARE(sizes[u"value"_s][0][u"locations"_s][0].toString(), u"westus"_s);
}

QTEST_GUILESS_MAIN(TestCreation)
#include "tst_creation.moc"
