// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to a machine beside installing Docker: run commands, VMAccess, the rules in force, and
// what Resource Graph says of all machines.
#include "rawhttp.h"
#include "support/warnings.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using slipway::sandbox::Sandbox;
using slipway::test::ArmProbe;
using slipway::test::RawAnswer;

namespace {

const QString kVersion = u"?api-version=2024-07-01"_s;

/// Every machine with its addresses, as inventories ask for them.
const QString kInventory =
    u"Resources | where type =~ 'microsoft.compute/virtualmachines'"
    " | extend nics=array_length(properties.networkProfile.networkInterfaces)"
    " | mv-expand nic=properties.networkProfile.networkInterfaces"
    " | where nics == 1 or nic.properties.primary =~ 'true' or isempty(nic)"
    " | project id, name, power=tostring(properties.extended.instanceView.powerState.code),"
    " nicId=tolower(tostring(nic.id))"
    " | join kind=leftouter (Resources | where type =~ 'microsoft.network/networkinterfaces'"
    " | mv-expand c=properties.ipConfigurations"
    " | project nicId=tolower(id), ipId=tolower(tostring(c.properties.publicIPAddress.id))) on nicId"
    " | join kind=leftouter (Resources | where type =~ 'microsoft.network/publicipaddresses'"
    " | project ipId=tolower(id), publicIp=tostring(properties.ipAddress)) on ipId"
    " | project-away nicId1, ipId1 | order by id asc"_s;

} // namespace

class TestMachineOperations final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void redeploy_stoppedMachine_isRefused();
    void action_givesWhatTheScriptSaid();
    void action_twiceAtOnce_isRefused();
    void action_forTheOtherSystem_isRefused();
    void managed_failingScript_tellsItsExitCode();
    void managed_tooLong_isTimedOut();
    void managed_protectedParameters_areNeverGivenBack();
    void managed_deletedWhileItRuns_isGone();
    void access_user_isThereForScripts();
    void access_booleanAsText_isTrue();
    void access_ecdsaKey_fails();
    void access_windows_resetsRemoteDesktop();
    void effectiveGroups_nameBothGroups();
    void effectiveGroups_stoppedMachine_areRefused();
    void graph_joined_pagesThroughAll();
    void graph_nonsense_isRefused();
    void graph_tooMany_areThrottled();

private:
    QString path(const QString &machine, const QString &rest = {}) const;
    QJsonObject runManaged(const QJsonObject &properties);
    QJsonObject setExtension(const QString &machine, const QJsonObject &properties);
    RawAnswer ask(const QString &query, const QJsonObject &options = {});

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<ArmProbe> m_arm;
};

void TestMachineOperations::init()
{
    slipway::test::failOnAnyWarning();
    auto sandbox = Sandbox::start({ .operationDelay = 20ms, .retryAfter = 0s, .heartbeat = 0ms });
    QVERIFY2(sandbox, sandbox ? "" : qPrintable(sandbox.error().detail));
    m_sandbox = std::move(*sandbox);
    m_arm = std::make_unique<ArmProbe>(*m_sandbox);
    QVERIFY(m_arm->signIn());
}

void TestMachineOperations::cleanup()
{
    m_arm.reset();
    m_sandbox.reset();
}

QString TestMachineOperations::path(const QString &machine, const QString &rest) const
{
    return m_sandbox->machineId(machine).value_or(QString()).mid(1) + rest + kVersion;
}

/// The instance view after the run.
QJsonObject TestMachineOperations::runManaged(const QJsonObject &properties)
{
    const QString url = path(u"web-01"_s, u"/runCommands/one"_s);
    const QJsonObject body { { u"location"_s, u"westeurope"_s }, { u"properties"_s, properties } };
    m_arm->waitForOperation(m_arm->send("PUT", url, body));
    return m_arm->get(url + u"&$expand=instanceView"_s).json()[u"properties"_s][u"instanceView"_s].toObject();
}

/// What the operation ended with.
QJsonObject TestMachineOperations::setExtension(const QString &machine, const QJsonObject &properties)
{
    const RawAnswer put =
        m_arm->send("PUT", path(machine, u"/extensions/enablevmaccess"_s),
                    { { u"location"_s, u"westeurope"_s }, { u"properties"_s, properties } });
    return m_arm->waitForOperation(put).json();
}

RawAnswer TestMachineOperations::ask(const QString &query, const QJsonObject &options)
{
    return m_arm->send("POST", u"providers/Microsoft.ResourceGraph/resources?api-version=2022-10-01"_s,
                       { { u"query"_s, query }, { u"options"_s, options } });
}

void TestMachineOperations::redeploy_stoppedMachine_isRefused()
{
    QCOMPARE(m_arm->send("POST", path(u"build-01"_s, u"/redeploy"_s)).errorCode(), u"OperationNotAllowed"_s);
    const RawAnswer answer = m_arm->send("POST", path(u"web-01"_s, u"/redeploy"_s));
    QCOMPARE(answer.status, 202);
    QCOMPARE(m_arm->waitForOperation(answer).json().value(u"status"_s).toString(), u"Succeeded"_s);
}

void TestMachineOperations::action_givesWhatTheScriptSaid()
{
    const QJsonArray script { u"hostname"_s, u"echo $what >&2"_s };
    const QJsonArray parameters { QJsonObject { { u"name"_s, u"what"_s }, { u"value"_s, u"hello"_s } } };
    const RawAnswer answer = m_arm->send("POST", path(u"web-01"_s, u"/runCommand"_s),
                                         { { u"commandId"_s, u"RunShellScript"_s },
                                           { u"script"_s, script },
                                           { u"parameters"_s, parameters } });
    m_arm->waitForOperation(answer);
    const RawAnswer result = m_arm->get(QString::fromLatin1(answer.fields.value("location")));
    QCOMPARE(result.json()[u"value"_s][0][u"message"_s].toString(),
             u"Enable succeeded: \n[stdout]\nweb-01\n\n[stderr]\nhello\n"_s);
}

void TestMachineOperations::action_twiceAtOnce_isRefused()
{
    m_sandbox->setOperationDelay(5s);
    const QJsonObject body { { u"commandId"_s, u"RunShellScript"_s },
                             { u"script"_s, QJsonArray { u"id"_s } } };
    QCOMPARE(m_arm->send("POST", path(u"web-01"_s, u"/runCommand"_s), body).status, 202);
    QCOMPARE(m_arm->send("POST", path(u"web-01"_s, u"/runCommand"_s), body).status, 409);
}

void TestMachineOperations::action_forTheOtherSystem_isRefused()
{
    const auto code = [&](const QString &machine, const QString &command) {
        return m_arm->send("POST", path(machine, u"/runCommand"_s), { { u"commandId"_s, command } })
            .errorCode();
    };
    QCOMPARE(code(u"web-01"_s, u"RunPowerShellScript"_s), u"InvalidParameter"_s);
    QCOMPARE(code(u"web-01"_s, u"Nonsense"_s), u"NotFound"_s);
    QCOMPARE(code(u"build-01"_s, u"RunShellScript"_s), u"OperationNotAllowed"_s);
}

void TestMachineOperations::managed_failingScript_tellsItsExitCode()
{
    const QJsonObject source { { u"script"_s, u"echo out; echo bad >&2; exit 3"_s } };
    const QJsonObject view = runManaged({ { u"source"_s, source } });
    QCOMPARE(view.value(u"executionState"_s).toString(), u"Failed"_s);
    QCOMPARE(view.value(u"exitCode"_s).toInt(), 3);
    QCOMPARE(view.value(u"output"_s).toString(), u"out\n"_s);
    QCOMPARE(view.value(u"error"_s).toString(), u"bad\n"_s);
}

void TestMachineOperations::managed_tooLong_isTimedOut()
{
    const QJsonObject source { { u"script"_s, u"sleep 600"_s } };
    const QJsonObject view = runManaged({ { u"source"_s, source }, { u"timeoutInSeconds"_s, 1 } });
    QCOMPARE(view.value(u"executionState"_s).toString(), u"TimedOut"_s);
}

void TestMachineOperations::managed_protectedParameters_areNeverGivenBack()
{
    const QJsonObject source { { u"script"_s, u"echo ${#secret}"_s } };
    const QJsonArray secrets { QJsonObject { { u"name"_s, u"secret"_s }, { u"value"_s, u"Hidden-9"_s } } };
    const QJsonObject view = runManaged({ { u"source"_s, source },
                                          { u"protectedParameters"_s, secrets },
                                          { u"runAsPassword"_s, u"Hidden-8"_s } });
    QCOMPARE(view.value(u"executionState"_s).toString(), u"Succeeded"_s);
    const RawAnswer got = m_arm->get(path(u"web-01"_s, u"/runCommands/one"_s) + u"&$expand=instanceView"_s);
    QVERIFY(!got.body.contains("Hidden"));
}

void TestMachineOperations::managed_deletedWhileItRuns_isGone()
{
    const QString url = path(u"web-01"_s, u"/runCommands/long"_s);
    const QJsonObject properties { { u"source"_s, QJsonObject { { u"script"_s, u"sleep 600"_s } } },
                                   { u"asyncExecution"_s, true } };
    m_arm->waitForOperation(
        m_arm->send("PUT", url, { { u"location"_s, u"westeurope"_s }, { u"properties"_s, properties } }));
    const QJsonObject running = m_arm->get(url + u"&$expand=instanceView"_s).json();
    QCOMPARE(running[u"properties"_s][u"provisioningState"_s].toString(), u"Succeeded"_s);
    QCOMPARE(running[u"properties"_s][u"instanceView"_s][u"executionState"_s].toString(), u"Running"_s);
    m_arm->waitForOperation(m_arm->send("DELETE", url));
    QCOMPARE(m_arm->get(url).status, 404);
}

void TestMachineOperations::access_user_isThereForScripts()
{
    const QString key = u"ssh-ed25519 AAAAC3Nza ann"_s;
    const QJsonObject secret { { u"username"_s, u"ann"_s },
                               { u"ssh_key"_s, key },
                               { u"password"_s, u"Pw-1234"_s } };
    const QJsonObject end = setExtension(u"web-01"_s,
                                         { { u"publisher"_s, u"Microsoft.OSTCExtensions"_s },
                                           { u"type"_s, u"VMAccessForLinux"_s },
                                           { u"typeHandlerVersion"_s, u"1.5"_s },
                                           { u"protectedSettings"_s, secret } });
    QCOMPARE(end.value(u"status"_s).toString(), u"Succeeded"_s);
    const auto changes = m_sandbox->recordedAccess();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().user, u"ann"_s);
    QCOMPARE(changes.first().sshKey, key);
    QVERIFY(changes.first().setPassword);
    QVERIFY(!changes.first().resetSsh);
    const QJsonObject source { { u"script"_s, u"cat /home/ann/.ssh/authorized_keys"_s } };
    QCOMPARE(runManaged({ { u"source"_s, source } }).value(u"output"_s).toString(), key + u'\n');
}

void TestMachineOperations::access_booleanAsText_isTrue()
{
    setExtension(u"web-01"_s,
                 { { u"publisher"_s, u"Microsoft.OSTCExtensions"_s },
                   { u"type"_s, u"VMAccessForLinux"_s },
                   { u"typeHandlerVersion"_s, u"1.5"_s },
                   { u"protectedSettings"_s, QJsonObject { { u"reset_ssh"_s, u"false"_s } } } });
    QCOMPARE(m_sandbox->recordedAccess().size(), 1);
    QVERIFY(m_sandbox->recordedAccess().first().resetSsh);
}

void TestMachineOperations::access_ecdsaKey_fails()
{
    const QJsonObject secret { { u"username"_s, u"ann"_s },
                               { u"ssh_key"_s, u"ecdsa-sha2-nistp256 AAAA ann"_s } };
    const QJsonObject end = setExtension(u"web-01"_s,
                                         { { u"publisher"_s, u"Microsoft.OSTCExtensions"_s },
                                           { u"type"_s, u"VMAccessForLinux"_s },
                                           { u"typeHandlerVersion"_s, u"1.5"_s },
                                           { u"protectedSettings"_s, secret } });
    QCOMPARE(end[u"error"_s][u"code"_s].toString(), u"VMExtensionProvisioningError"_s);
    QVERIFY(m_sandbox->recordedAccess().isEmpty());
}

void TestMachineOperations::access_windows_resetsRemoteDesktop()
{
    const QJsonObject end =
        setExtension(u"win-01"_s,
                     { { u"publisher"_s, u"Microsoft.Compute"_s },
                       { u"type"_s, u"VMAccessAgent"_s },
                       { u"typeHandlerVersion"_s, u"2.4"_s },
                       { u"settings"_s, QJsonObject { { u"UserName"_s, u"boss"_s } } },
                       { u"protectedSettings"_s, QJsonObject { { u"Password"_s, u"Pw-1234"_s } } } });
    QCOMPARE(end.value(u"status"_s).toString(), u"Succeeded"_s);
    QVERIFY(m_sandbox->recordedAccess().value(0).resetRemoteDesktop);
    QCOMPARE(m_sandbox->recordedAccess().value(0).user, u"boss"_s);
}

void TestMachineOperations::effectiveGroups_nameBothGroups()
{
    const QString group = path(u"lab-01"_s).section(u'/', 0, 3);
    const RawAnswer answer = m_arm->send(
        "POST",
        group + u"/providers/Microsoft.Network/networkInterfaces/lab-01-nic/effectiveNetworkSecurityGroups"_s
            + kVersion);
    m_arm->waitForOperation(answer);
    const QJsonArray groups =
        m_arm->get(QString::fromLatin1(answer.fields.value("location"))).json().value(u"value"_s).toArray();
    QCOMPARE(groups.size(), 2);
    QVERIFY(groups.at(0)[u"association"_s][u"subnet"_s][u"id"_s].toString().endsWith(u"/subnets/default"_s));
    QVERIFY(
        groups.at(1)[u"association"_s][u"networkInterface"_s][u"id"_s].toString().endsWith(u"/lab-01-nic"_s));
}

void TestMachineOperations::effectiveGroups_stoppedMachine_areRefused()
{
    const QString group = path(u"build-01"_s).section(u'/', 0, 3);
    QCOMPARE(
        m_arm
            ->send(
                "POST",
                group
                    + u"/providers/Microsoft.Network/networkInterfaces/build-01-nic/effectiveNetworkSecurityGroups"_s
                    + kVersion)
            .status,
        400);
}

void TestMachineOperations::graph_joined_pagesThroughAll()
{
    QSet<QString> names;
    QJsonObject options { { u"$top"_s, 5 } };
    int pages = 0;
    for (; pages < 9; ++pages) {
        const QJsonObject page = ask(kInventory, options).json();
        const QJsonArray rows = page.value(u"data"_s).toArray();
        for (const auto &row : rows) {
            const QString name = row[u"name"_s].toString();
            names.insert(name);
            QCOMPARE(row[u"publicIp"_s].toString().isEmpty(), name == u"inner-01");
            QVERIFY(row[u"power"_s].toString().startsWith(u"PowerState/"_s));
        }
        QCOMPARE(page.value(u"totalRecords"_s).toInt(), 12);
        if (!page.contains(u"$skipToken"_s))
            break;
        options.insert(u"$skipToken"_s, page.value(u"$skipToken"_s));
    }
    QCOMPARE(pages, 2);
    QCOMPARE(names.size(), 12);
}

void TestMachineOperations::graph_nonsense_isRefused()
{
    for (const auto &query : { u"Resources | frobnicate"_s, u"Nowhere"_s, u"Resources | where ("_s,
                               u"Resources | project"_s, u"Resources | join (Resources"_s, u""_s }) {
        const RawAnswer answer = ask(query);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.errorCode(), u"BadRequest"_s);
    }
}

void TestMachineOperations::graph_tooMany_areThrottled()
{
    RawAnswer answer;
    for (int i = 0; i < 16; ++i)
        answer = ask(u"Resources | count"_s);
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.fields.value("x-ms-user-quota-remaining"), "0");
    QVERIFY(answer.fields.value("x-ms-user-quota-resets-after").startsWith("00:00:0"));
}

QTEST_GUILESS_MAIN(TestMachineOperations)
#include "tst_machineoperations.moc"
