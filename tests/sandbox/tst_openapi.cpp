// SPDX-License-Identifier: GPL-3.0-or-later
#include "newresources.h"
#include "openapicheck.h"
#include "rawhttp.h"
#include "support/suites.h"
#include "support/warnings.h"
#include "uploads.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using slipway::sandbox::Sandbox;
using slipway::test::ArmProbe;
using slipway::test::OpenApiCheck;
using slipway::test::RawAnswer;

namespace {

const QString kComputeFolder = u"/compute/resource-manager/Microsoft.Compute/ComputeRP/stable/2024-07-01/"_s;
const QString kNetworkFolder = u"/network/resource-manager/Microsoft.Network/stable/2024-05-01/"_s;
const QString kMachines = kComputeFolder + u"virtualMachine.json"_s;
const QString kExtensionImages = kComputeFolder + u"virtualMachineExtensionImage.json"_s;
const QString kImages = kComputeFolder + u"virtualMachineImage.json"_s;
const QString kRunCommands = kComputeFolder + u"runCommand.json"_s;
const QString kSubscriptions =
    u"/resources/resource-manager/Microsoft.Resources/stable/2022-12-01/subscriptions.json"_s;
const QString kResources =
    u"/resources/resource-manager/Microsoft.Resources/stable/2024-11-01/resources.json"_s;

const QString kSkus = u"/compute/resource-manager/Microsoft.Compute/Skus/stable/2021-07-01/skus.json"_s;
const QString kUsages = kComputeFolder + u"computeRPCommon.json"_s;

} // namespace

class TestOpenApi final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { slipway::test::failOnAnyWarning(); }
    void cleanupTestCase();
    void checker_seesWhatIsWrong();
    void read_everyAnswer_isAsDescribed_data();
    void read_everyAnswer_isAsDescribed();
    void extension_itsWholeLife_isAsDescribed();
    void power_isAsDescribed();
    void rule_itsWholeLife_isAsDescribed();
    void runCommand_itsWholeLife_isAsDescribed();
    void runAction_isAsDescribed();
    void readyMadeCommands_areAsDescribed();
    void effectiveGroups_areAsDescribed();
    void deployment_itsWholeLife_isAsDescribed();
    void group_isMadeListedAndTakenAway_asDescribed();
    void creation_ofAMachine_isAsDescribedAtEveryStep();

private:
    void verify(const QString &file, const QString &path, const QString &method, const RawAnswer &answer);
    struct Resource
    {
        QString file {};
        QString path {}; ///< as described, below the group
        QString url {}; ///< below the group
        QJsonObject body {};
    };
    QList<Resource> newMachine(const QString &group) const;

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<ArmProbe> m_arm;
    std::unique_ptr<OpenApiCheck> m_check;
    QString m_machine; ///< below the endpoint
    QString m_group;
};

void TestOpenApi::initTestCase()
{
    slipway::test::failOnAnyWarning();
    const QString suite = slipway::test::suiteFolder(u"azure-openapi"_s);
    if (suite.isEmpty())
        QSKIP("the suite azure-openapi is not here");
    m_check = std::make_unique<OpenApiCheck>(suite + u"/specification"_s);
    auto sandbox =
        Sandbox::start({ .operationDelay = 20ms, .retryAfter = 0s, .heartbeat = 0ms, .dnsNames = true });
    QVERIFY(sandbox);
    m_sandbox = std::move(*sandbox);
    m_arm = std::make_unique<ArmProbe>(*m_sandbox);
    QVERIFY(m_arm->signIn());
    m_machine = m_sandbox->machineId(u"docker-01"_s).value_or(QString()).mid(1);
    m_group = m_machine.section(u'/', 0, 3);
}

void TestOpenApi::cleanupTestCase()
{
    m_arm.reset();
    m_sandbox.reset();
}

void TestOpenApi::verify(const QString &file, const QString &path, const QString &method,
                         const RawAnswer &answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const QJsonValue body = document.isArray() ? QJsonValue(document.array())
        : document.isObject()                  ? QJsonValue(document.object())
                                               : QJsonValue(QJsonValue::Undefined);
    const QStringList problems = m_check->check(file, path, method, answer.status, body);
    QVERIFY2(problems.isEmpty(),
             qPrintable(u"%1 %2 -> %3\n%4"_s.arg(method, path).arg(answer.status).arg(problems.join(u'\n'))));
}

void TestOpenApi::checker_seesWhatIsWrong()
{
    const QString path = u"/subscriptions/{subscriptionId}"_s;
    const auto problems = [&](const QJsonValue &body, int status = 200) {
        return m_check->check(kSubscriptions, path, u"get"_s, status, body);
    };
    QVERIFY(problems(QJsonObject { { u"id"_s, u"x"_s }, { u"state"_s, u"Enabled"_s } }).isEmpty());
    QCOMPARE(problems(QJsonObject { { u"id"_s, 1 } }).size(), 1);
    QCOMPARE(problems(QJsonObject { { u"state"_s, u"enabled"_s } }).size(), 1);
    QCOMPARE(problems(QJsonObject { { u"nonsense"_s, 1 } }).size(), 1);
    QCOMPARE(problems(QJsonArray()).size(), 1);
    QCOMPARE(problems(QJsonObject(), 201).size(), 1);
}

void TestOpenApi::read_everyAnswer_isAsDescribed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("query");
    const QString sub = u"/subscriptions/{subscriptionId}"_s;
    const QString compute = u"/providers/Microsoft.Compute"_s;
    const QString network = u"/providers/Microsoft.Network"_s;
    const QString group = sub + u"/resourceGroups/{resourceGroupName}"_s;
    const QString machines = group + compute + u"/virtualMachines"_s;
    const QString types =
        sub + compute + u"/locations/{location}/publishers/{publisherName}/artifacttypes/vmextension/types"_s;
    const QString nsg = group + network + u"/networkSecurityGroups/{networkSecurityGroupName}"_s;
    const auto row = [](const char *name, const QString &file, const QString &path,
                        const QString &query = {}) { QTest::newRow(name) << file << path << query; };
    row("tenants", kSubscriptions, u"/tenants"_s);
    row("subscriptions", kSubscriptions, u"/subscriptions"_s);
    row("subscription", kSubscriptions, sub);
    row("locations", kSubscriptions, sub + u"/locations"_s);
    row("groups", kResources, sub + u"/resourcegroups"_s);
    row("group", kResources, sub + u"/resourcegroups/{resourceGroupName}"_s);
    row("providers", kResources, sub + u"/providers"_s);
    row("resources", kResources, group + u"/resources"_s);
    row("deployments", kResources,
        sub + u"/resourcegroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/"_s);
    row("sizes", kSkus, sub + compute + u"/skus"_s);
    row("usages", kUsages, sub + compute + u"/locations/{location}/usages"_s);
    row("machines", kMachines, sub + compute + u"/virtualMachines"_s);
    row("machines, status only", kMachines, sub + compute + u"/virtualMachines"_s, u"&statusOnly=true"_s);
    row("machines of a group", kMachines, machines);
    row("machine", kMachines, machines + u"/{vmName}"_s);
    row("machine with view", kMachines, machines + u"/{vmName}"_s, u"&$expand=instanceView"_s);
    row("view", kMachines, machines + u"/{vmName}/instanceView"_s);
    row("extensions", kMachines, machines + u"/{vmName}/extensions"_s);
    row("extension", kMachines, machines + u"/{vmName}/extensions/{vmExtensionName}"_s,
        u"&$expand=instanceView"_s);
    row("run commands", kRunCommands, machines + u"/{vmName}/runCommands"_s, u"&$expand=instanceView"_s);
    const QString offers =
        sub + compute + u"/locations/{location}/publishers/{publisherName}/artifacttypes/vmimage/offers"_s;
    row("publishers", kImages, sub + compute + u"/locations/{location}/publishers"_s);
    row("offers", kImages, offers);
    row("skus", kImages, offers + u"/{offer}/skus"_s);
    row("image versions", kImages, offers + u"/{offer}/skus/{skus}/versions"_s);
    row("image version", kImages, offers + u"/{offer}/skus/{skus}/versions/{version}"_s);
    row("types", kExtensionImages, types);
    row("versions", kExtensionImages, types + u"/{type}/versions"_s);
    row("version", kExtensionImages, types + u"/{type}/versions/{version}"_s);
    row("interfaces", kNetworkFolder + u"networkInterface.json"_s, sub + network + u"/networkInterfaces"_s);
    row("interface", kNetworkFolder + u"networkInterface.json"_s,
        group + network + u"/networkInterfaces/{networkInterfaceName}"_s);
    row("interface with address", kNetworkFolder + u"networkInterface.json"_s,
        group + network + u"/networkInterfaces/{networkInterfaceName}"_s,
        u"&$expand=ipConfigurations/publicIPAddress"_s);
    row("addresses", kNetworkFolder + u"publicIpAddress.json"_s, sub + network + u"/publicIPAddresses"_s);
    row("address", kNetworkFolder + u"publicIpAddress.json"_s,
        group + network + u"/publicIPAddresses/{publicIpAddressName}"_s);
    row("security groups", kNetworkFolder + u"networkSecurityGroup.json"_s,
        sub + network + u"/networkSecurityGroups"_s);
    row("security group", kNetworkFolder + u"networkSecurityGroup.json"_s, nsg);
    row("rules", kNetworkFolder + u"networkSecurityGroup.json"_s, nsg + u"/securityRules"_s);
    row("rule", kNetworkFolder + u"networkSecurityGroup.json"_s,
        nsg + u"/securityRules/{securityRuleName}"_s);
    row("default rules", kNetworkFolder + u"networkSecurityGroup.json"_s, nsg + u"/defaultSecurityRules"_s);
    row("networks", kNetworkFolder + u"virtualNetwork.json"_s, sub + network + u"/virtualNetworks"_s);
    row("network", kNetworkFolder + u"virtualNetwork.json"_s,
        group + network + u"/virtualNetworks/{virtualNetworkName}"_s);
    row("subnet", kNetworkFolder + u"virtualNetwork.json"_s,
        group + network + u"/virtualNetworks/{virtualNetworkName}/subnets/{subnetName}"_s);
}

void TestOpenApi::read_everyAnswer_isAsDescribed()
{
    QFETCH(QString, file);
    QFETCH(QString, path);
    QFETCH(QString, query);
    const QMap<QString, QString> values = { { u"subscriptionId"_s, m_machine.section(u'/', 1, 1) },
                                            { u"resourceGroupName"_s, u"rg-dev"_s },
                                            { u"vmName"_s, u"docker-01"_s },
                                            { u"vmExtensionName"_s, u"DockerExtension"_s },
                                            { u"location"_s, u"westus"_s },
                                            { u"publisherName"_s, u"Microsoft.Azure.Extensions"_s },
                                            { u"type"_s, u"CustomScript"_s },
                                            { u"version"_s, u"2.1.19"_s },
                                            { u"networkInterfaceName"_s, u"docker-01-nic"_s },
                                            { u"publicIpAddressName"_s, u"docker-01-ip"_s },
                                            { u"networkSecurityGroupName"_s, u"docker-01-nsg"_s },
                                            { u"securityRuleName"_s, u"SSH"_s },
                                            { u"virtualNetworkName"_s, u"rg-dev-vnet"_s },
                                            { u"subnetName"_s, u"default"_s } };
    QString url = path.mid(1);
    if (path.contains(u"/vmimage/"_s)) {
        url.replace(u"{publisherName}"_s, u"Canonical"_s)
            .replace(u"{offer}"_s, u"ubuntu-24_04-lts"_s)
            .replace(u"{skus}"_s, u"server"_s)
            .replace(u"{version}"_s, u"24.04.202501080"_s);
    }
    for (auto at = values.begin(); at != values.end(); ++at)
        url.replace(u'{' + at.key() + u'}', at.value());
    const RawAnswer answer = m_arm->get(url + u"?api-version=2024-07-01"_s + query);
    QCOMPARE(answer.status, 200);
    verify(file, path, u"get"_s, answer);
    if (file != kSkus) // where no error is described
        verify(file, path, u"get"_s, m_arm->get(url)); // and the error, without api-version
}

void TestOpenApi::extension_itsWholeLife_isAsDescribed()
{
    const QString path =
        u"/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute/"
        "virtualMachines/{vmName}/extensions/{vmExtensionName}"_s;
    const QString url = m_machine + u"/extensions/slipway?api-version=2024-07-01"_s;
    const auto files = slipway::test::makeFiles(m_sandbox->presetEngine().address);
    const RawAnswer put =
        m_arm->send("PUT", url, slipway::test::customScript(u"northeurope"_s, files, 2376, u"m"_s));
    QCOMPARE(put.status, 201);
    verify(kMachines, path, u"put"_s, put);
    m_arm->waitForOperation(put);
    verify(kMachines, path, u"get"_s, m_arm->get(url + u"&$expand=instanceView"_s));
    const RawAnswer patch =
        m_arm->send("PATCH", url, { { u"properties"_s, QJsonObject { { u"forceUpdateTag"_s, u"2"_s } } } });
    QCOMPARE(patch.status, 200);
    verify(kMachines, path, u"patch"_s, patch);
    m_arm->waitForOperation(patch);
    const RawAnswer remove = m_arm->send("DELETE", url);
    verify(kMachines, path, u"delete"_s, remove);
    m_arm->waitForOperation(remove);
    verify(kMachines, path, u"delete"_s, m_arm->send("DELETE", url));
}

void TestOpenApi::power_isAsDescribed()
{
    const QString path =
        u"/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute/virtualMachines/{vmName}/"_s;
    for (const auto &action :
         { u"powerOff"_s, u"start"_s, u"restart"_s, u"redeploy"_s, u"deallocate"_s, u"start"_s }) {
        const RawAnswer answer =
            m_arm->send("POST", m_machine + u'/' + action + u"?api-version=2024-07-01"_s);
        QCOMPARE(answer.status, 202);
        verify(kMachines, path + action, u"post"_s, answer);
        QCOMPARE(m_arm->waitForOperation(answer).json().value(u"status"_s).toString(), u"Succeeded"_s);
    }
}

void TestOpenApi::rule_itsWholeLife_isAsDescribed()
{
    const QString file = kNetworkFolder + u"networkSecurityGroup.json"_s;
    const QString path =
        u"/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/"
        "networkSecurityGroups/{networkSecurityGroupName}/securityRules/{securityRuleName}"_s;
    const QString url = m_group
        + u"/providers/Microsoft.Network/networkSecurityGroups/dev-01-nsg/securityRules/x?api-version=2024-05-01"_s;
    const QJsonObject body { { u"properties"_s,
                               QJsonObject { { u"protocol"_s, u"tcp"_s },
                                             { u"sourcePortRange"_s, u"*"_s },
                                             { u"destinationPortRanges"_s, QJsonArray { u"2376"_s } },
                                             { u"sourceAddressPrefix"_s, u"*"_s },
                                             { u"destinationAddressPrefix"_s, u"*"_s },
                                             { u"access"_s, u"ALLOW"_s },
                                             { u"priority"_s, 400 },
                                             { u"direction"_s, u"INBOUND"_s } } } };
    const RawAnswer put = m_arm->send("PUT", url, body);
    verify(file, path, u"put"_s, put);
    m_arm->waitForOperation(put);
    verify(file, path, u"put"_s, m_arm->send("PUT", url, body));
    const RawAnswer remove = m_arm->send("DELETE", url);
    verify(file, path, u"delete"_s, remove);
    m_arm->waitForOperation(remove);
    verify(file, path, u"delete"_s, m_arm->send("DELETE", url));
}

void TestOpenApi::runCommand_itsWholeLife_isAsDescribed()
{
    const QString path =
        u"/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute/"
        "virtualMachines/{vmName}/runCommands/{runCommandName}"_s;
    const QString url = m_machine + u"/runCommands/first?api-version=2024-07-01"_s;
    const QJsonObject source { { u"script"_s, u"echo out; exit 3"_s } };
    QJsonObject body { { u"location"_s, u"northeurope"_s },
                       { u"properties"_s, QJsonObject { { u"source"_s, source } } } };
    const RawAnswer put = m_arm->send("PUT", url, body);
    QCOMPARE(put.status, 201);
    verify(kRunCommands, path, u"put"_s, put);
    m_arm->waitForOperation(put);
    verify(kRunCommands, path, u"get"_s, m_arm->get(url + u"&$expand=instanceView"_s));
    const RawAnswer patch =
        m_arm->send("PATCH", url, { { u"properties"_s, QJsonObject { { u"timeoutInSeconds"_s, 60 } } } });
    QCOMPARE(patch.status, 200);
    verify(kRunCommands, path, u"patch"_s, patch);
    m_arm->waitForOperation(patch);
    const RawAnswer remove = m_arm->send("DELETE", url);
    verify(kRunCommands, path, u"delete"_s, remove);
    m_arm->waitForOperation(remove);
    verify(kRunCommands, path, u"delete"_s, m_arm->send("DELETE", url));
    verify(kRunCommands, path, u"get"_s, m_arm->get(url));
}

void TestOpenApi::runAction_isAsDescribed()
{
    const QString path =
        u"/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute/"
        "virtualMachines/{vmName}/runCommand"_s;
    const RawAnswer answer =
        m_arm->send("POST", m_machine + u"/runCommand?api-version=2024-07-01"_s,
                    { { u"commandId"_s, u"RunShellScript"_s }, { u"script"_s, QJsonArray { u"id"_s } } });
    QCOMPARE(answer.status, 202);
    verify(kRunCommands, path, u"post"_s, answer);
    m_arm->waitForOperation(answer);
    const RawAnswer result = m_arm->get(QString::fromLatin1(answer.fields.value("location")));
    QCOMPARE(result.status, 200);
    verify(kRunCommands, path, u"post"_s, result);
}

void TestOpenApi::readyMadeCommands_areAsDescribed()
{
    const QString path =
        u"/subscriptions/{subscriptionId}/providers/Microsoft.Compute/locations/{location}/runCommands"_s;
    const QString url =
        m_machine.section(u'/', 0, 1) + u"/providers/Microsoft.Compute/locations/westus/runCommands"_s;
    const QString version = u"?api-version=2024-07-01"_s;
    verify(kRunCommands, path, u"get"_s, m_arm->get(url + version));
    verify(kRunCommands, path + u"/{commandId}"_s, u"get"_s,
           m_arm->get(url + u"/RunShellScript"_s + version));
}

void TestOpenApi::effectiveGroups_areAsDescribed()
{
    const QString path =
        u"/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/"
        "networkInterfaces/{networkInterfaceName}/effectiveNetworkSecurityGroups"_s;
    const QString group = m_sandbox->machineId(u"lab-01"_s).value_or(QString()).mid(1).section(u'/', 0, 3);
    const RawAnswer answer = m_arm->send(
        "POST",
        group
            + u"/providers/Microsoft.Network/networkInterfaces/lab-01-nic/effectiveNetworkSecurityGroups?api-version=2024-05-01"_s);
    QCOMPARE(answer.status, 202);
    m_arm->waitForOperation(answer);
    const RawAnswer result = m_arm->get(QString::fromLatin1(answer.fields.value("location")));
    QCOMPARE(result.status, 200);
    verify(kNetworkFolder + u"networkInterface.json"_s, path, u"post"_s, result);
}

void TestOpenApi::deployment_itsWholeLife_isAsDescribed()
{
    const QString group = u"/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}"_s;
    const QString path = group + u"/providers/Microsoft.Resources/deployments/{deploymentName}"_s;
    const QString version = u"?api-version=2024-11-01"_s;
    const QString url = m_group + u"/providers/Microsoft.Resources/deployments/first"_s;
    const QJsonObject address { { u"type"_s, u"Microsoft.Network/publicIPAddresses"_s },
                                { u"apiVersion"_s, u"2024-05-01"_s },
                                { u"name"_s, u"ip-new"_s },
                                { u"location"_s, u"[resourceGroup().location]"_s } };
    const QJsonObject wrong { { u"type"_s, u"Microsoft.Network/networkInterfaces"_s },
                              { u"apiVersion"_s, u"2024-05-01"_s },
                              { u"name"_s, u"nic-new"_s },
                              { u"location"_s, u"westeurope"_s } };
    const auto deployment = [](const QJsonArray &resources) {
        return QJsonObject { { u"properties"_s,
                               QJsonObject {
                                   { u"mode"_s, u"Incremental"_s },
                                   { u"template"_s, QJsonObject { { u"resources"_s, resources } } } } } };
    };
    const QJsonObject body = deployment({ address, wrong });
    verify(kResources, path + u"/validate"_s, u"post"_s,
           m_arm->send("POST", url + u"/validate"_s + version, body));
    verify(kResources, path + u"/validate"_s, u"post"_s,
           m_arm->send("POST", url + u"/validate"_s + version, { { u"properties"_s, QJsonObject() } }));
    const RawAnswer asked = m_arm->send("POST", url + u"/whatIf"_s + version, body);
    QCOMPARE(asked.status, 202);
    m_arm->waitForOperation(asked);
    const RawAnswer told = m_arm->get(QString::fromLatin1(asked.fields.value("location")));
    QCOMPARE(told.status, 200);
    verify(kResources, path + u"/whatIf"_s, u"post"_s, told);
    const RawAnswer put = m_arm->send("PUT", url + version, body);
    QCOMPARE(put.status, 201);
    verify(kResources, path, u"put"_s, put);
    verify(kResources, path, u"get"_s, m_arm->get(url + version));
    m_arm->waitForOperation(put);
    verify(kResources, path, u"get"_s, m_arm->get(url + version));
    const RawAnswer rows = m_arm->get(m_group + u"/deployments/first/operations"_s + version);
    QCOMPARE(rows.json().value(u"value"_s).toArray().size(), 2);
    verify(kResources, group + u"/deployments/{deploymentName}/operations"_s, u"get"_s, rows);
    verify(kResources, path + u"/cancel"_s, u"post"_s, m_arm->send("POST", url + u"/cancel"_s + version));
    const RawAnswer removed = m_arm->send("DELETE", url + version);
    QCOMPARE(removed.status, 202);
    verify(kResources, path, u"delete"_s, removed);
    m_arm->waitForOperation(removed);
    verify(kResources, path, u"delete"_s, m_arm->send("DELETE", url + version));
    verify(kResources, path, u"get"_s, m_arm->get(url + version));
}

void TestOpenApi::group_isMadeListedAndTakenAway_asDescribed()
{
    const QString path = u"/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}"_s;
    const QString url = m_group.section(u'/', 0, 1) + u"/resourcegroups/rg-short?api-version=2024-11-01"_s;
    const RawAnswer put = m_arm->send("PUT", url, { { u"location"_s, u"westeurope"_s } });
    QCOMPARE(put.status, 201);
    verify(kResources, path, u"put"_s, put);
    const RawAnswer removed = m_arm->send("DELETE", url);
    QCOMPARE(removed.status, 202);
    verify(kResources, path, u"delete"_s, removed);
    m_arm->waitForOperation(removed);
    verify(kResources, path, u"get"_s, m_arm->get(url));
}

/// What a machine needs, in the order in which it is made.
QList<TestOpenApi::Resource> TestOpenApi::newMachine(const QString &group) const
{
    using namespace slipway::test;
    const QString network = u"/providers/Microsoft.Network/"_s;
    const auto row = [&network](const QString &file, const QString &path, const QString &name,
                                const QJsonObject &body) {
        return Resource { kNetworkFolder + file, network + path,
                          network + path.section(u'/', 0, 0) + u'/' + name, body };
    };
    const QJsonObject sku { { u"name"_s, u"Standard"_s } };
    QJsonObject address = resource({ { u"publicIPAllocationMethod"_s, u"Static"_s } });
    address.insert(u"sku"_s, sku);
    return { row(u"virtualNetwork.json"_s, u"virtualNetworks/{virtualNetworkName}"_s, u"net"_s,
                 networkBody()),
             row(u"networkSecurityGroup.json"_s, u"networkSecurityGroups/{networkSecurityGroupName}"_s,
                 u"guard"_s, resource({})),
             row(u"publicIpAddress.json"_s, u"publicIPAddresses/{publicIpAddressName}"_s, u"ip"_s, address),
             row(u"networkInterface.json"_s, u"networkInterfaces/{networkInterfaceName}"_s, u"nic"_s,
                 interfaceBody(group, u"ip"_s)),
             { kMachines, u"/providers/Microsoft.Compute/virtualMachines/{vmName}"_s,
               u"/providers/Microsoft.Compute/virtualMachines/box"_s, machineBody(group) } };
}

void TestOpenApi::creation_ofAMachine_isAsDescribedAtEveryStep()
{
    const QString version = u"?api-version=2024-05-01"_s;
    const QString described = u"/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}"_s;
    const QString group = m_group.section(u'/', 0, 1) + u"/resourceGroups/rg-described"_s;
    QCOMPARE(m_arm->send("PUT", group + version, { { u"location"_s, u"westeurope"_s } }).status, 201);
    QList<Resource> resources = newMachine(group);
    for (const Resource &one : std::as_const(resources)) {
        const QString url = group + one.url + version;
        const RawAnswer made = m_arm->send("PUT", url, one.body);
        QVERIFY2(made.status == 201, qPrintable(one.url + u": "_s + QString::fromUtf8(made.body)));
        verify(one.file, described + one.path, u"put"_s, made);
        m_arm->waitForOperation(made);
        verify(one.file, described + one.path, u"get"_s, m_arm->get(url));
        const RawAnswer again = m_arm->send("PUT", url, one.body);
        QCOMPARE(again.status, 200);
        verify(one.file, described + one.path, u"put"_s, again);
        m_arm->waitForOperation(again);
    }
    std::reverse(resources.begin(), resources.end());
    for (const Resource &one : std::as_const(resources)) {
        const RawAnswer removed = m_arm->send("DELETE", group + one.url + version);
        QCOMPARE(removed.status, 202);
        verify(one.file, described + one.path, u"delete"_s, removed);
        m_arm->waitForOperation(removed);
        verify(one.file, described + one.path, u"get"_s, m_arm->get(group + one.url + version));
    }
}

QTEST_GUILESS_MAIN(TestOpenApi)
#include "tst_openapi.moc"
