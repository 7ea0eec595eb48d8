// SPDX-License-Identifier: GPL-3.0-or-later
// Debian's azure-cli against the program slipway-sandbox over https: somebody else's client, whose mistakes
// and habits are not ours.
#include "azure/auth/signin.h"
#include "azure/azureclient.h"
#include "base/files/privatefile.h"
#include "net/policies/policies.h"
#include "net/qnamtransport.h"
#include "net/stream/loopbackname.h"
#include "provisioning/newmachine/newmachinerunner.h"
#include "sandboxprocess.h"
#include "support/awaited.h"
#include "support/warnings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using slipway::test::awaited;
using slipway::test::SandboxProcess;

namespace {

constexpr std::chrono::seconds kPatience { 60 };
constexpr int kLimit = 60'000; // milliseconds, of one command on a busy machine

/// A folder for PYTHONPATH, without which some builds of azure-cli cannot load their own parts: from
/// $SLIPWAY_AZ_SHIM, or shared/tools/az-shim beside the source folder. Empty when there is none.
QString shim()
{
    const QString named = qEnvironmentVariable("SLIPWAY_AZ_SHIM");
    const QString folder = named.isEmpty()
        ? QDir::cleanPath(QStringLiteral(SLIPWAY_SOURCE_DIR "/../shared/tools/az-shim"))
        : named;
    return QDir(folder).exists() ? folder : QString();
}

struct Answer
{
    int code = -1;
    QByteArray out {};
    QByteArray error {};

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

/// What a command that failed says; empty when it did not.
QString complaint(const Answer &answer)
{
    return answer.code == 0 ? QString()
                            : u"exit status %1: "_s.arg(answer.code) + QString::fromUtf8(answer.error);
}

/// Ids of their own, addresses, and when it was made.
QJsonObject withoutWhatDiffers(const QJsonObject &json)
{
    static const QStringList kVolatile {
        u"etag"_s,        u"vmId"_s,        u"resourceGuid"_s, u"ipAddress"_s,
        u"timeCreated"_s, u"uniqueId"_s,    u"macAddress"_s,   u"privateIPAddress"_s,
        u"timestamp"_s,   u"createdTime"_s, u"changedTime"_s
    };
    QJsonObject rest;
    for (auto member = json.begin(); member != json.end(); ++member) {
        if (kVolatile.contains(member.key()))
            continue;
        if (member->isArray()) {
            QJsonArray list;
            const QJsonArray before = member->toArray();
            for (const auto &one : before)
                list.append(one.isObject() ? QJsonValue(withoutWhatDiffers(one.toObject()))
                                           : QJsonValue(one));
            rest.insert(member.key(), list);
        } else {
            rest.insert(member.key(),
                        member->isObject() ? QJsonValue(withoutWhatDiffers(member->toObject()))
                                           : QJsonValue(*member));
        }
    }
    return rest;
}

QJsonObject rowNamed(const QJsonArray &rows, const QString &name)
{
    for (const auto &row : rows) {
        if (row[u"name"_s].toString() == name)
            return row.toObject();
    }
    return {};
}

/// What presses the button: what app puts together, with an engine that answers whoever asks.
class ButtonBench final : public provisioning::NewMachineSink
{
public:
    ButtonBench(const SandboxProcess &sandbox, const QString &folder)
        : m_folder(folder)
        , m_network(net::NetworkOptions { .extraAuthorities = QSslCertificate::fromData(
                                              sandbox.fact(u"certificateAuthority"_s).toLatin1()) })
        , m_cloud { .name = u"Sandbox"_s,
                    .armEndpoint = QUrl(sandbox.fact(u"arm"_s)),
                    .authority = QUrl(sandbox.fact(u"authority"_s)),
                    .audience = sandbox.fact(u"arm"_s) }
        , m_tokens(m_network, m_clock, m_cloud,
                   { .tenantId = sandbox.fact(u"tenantId"_s),
                     .clientId = sandbox.fact(u"clientId"_s),
                     .secret = Secret(sandbox.fact(u"clientSecret"_s).toLatin1()) })
    {
    }

    provisioning::NewMachineServices services()
    {
        return { .setup = { .machines = m_machines,
                            .extensions = m_extensions,
                            .runCommands = m_runCommands,
                            .securityGroups = m_securityGroups,
                            .certificates = m_certificates,
                            .hosts = m_hosts,
                            .clock = m_clock,
                            .probe = &probe,
                            .dataFolder = m_folder },
                 .groups = m_groups,
                 .deployments = m_deployments,
                 .catalogue = m_catalogue };
    }

private:
    void stepChanged(const provisioning::StepProgress & /*step*/) override { }
    void newMachineChanged(const provisioning::NewMachineStepProgress & /*step*/) override { }
    void resourcesChanged(const QList<azure::DeployedResource> & /*resources*/) override { }
    static Task<Result<QString>> probe(docker::Host /*host*/, std::stop_token /*stop*/)
    {
        co_return u"28.2.2"_s;
    }

    QString m_folder;
    SystemClock m_clock {};
    net::QnamTransport m_network;
    azure::Cloud m_cloud;
    azure::ClientCredentialTokens m_tokens;
    net::BearerPolicy m_arm { m_network, m_tokens, m_cloud.armEndpoint };
    azure::Machines m_machines { m_arm, m_clock, m_cloud.armEndpoint };
    azure::Extensions m_extensions { m_arm, m_clock, m_cloud.armEndpoint };
    azure::RunCommands m_runCommands { m_arm, m_clock, m_cloud.armEndpoint };
    azure::SecurityGroups m_securityGroups { m_arm, m_clock, m_cloud.armEndpoint };
    azure::ResourceGroups m_groups { m_arm, m_clock, m_cloud.armEndpoint };
    azure::Deployments m_deployments { m_arm, m_clock, m_cloud.armEndpoint };
    pki::CertificateStore m_certificates { m_folder, pki::KeysAtRest::Plain };
    docker::HostStore m_hosts { m_folder };
    provisioning::Catalogue m_catalogue =
        provisioning::Catalogue::builtIn().value_or(provisioning::Catalogue());
};

} // namespace

class TestAzureCli final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { slipway::test::failOnAnyWarning(); }
    void account_list_hasTheSubscriptions();
    void vm_list_tellsAddressesAndPower();
    void vm_instanceView_isRead();
    void vm_deallocateAndStart_change();
    void extension_setListDelete();
    void extensionImages_areListed();
    void ruleAndPort_areOpened();
    void runCommand_givesItsOutput();
    void vm_create_makesAMachine();
    void newMachine_exportedScript_makesWhatTheButtonMakes();
    void vm_unknown_isTheServicesError();

private:
    Answer az(const QStringList &arguments);
    Answer run(const QString &program, const QStringList &arguments);
    /// What Azure has of a resource, without what differs between two of the same kind.
    QJsonObject essenceOf(const azure::ArmId &id);
    provisioning::NewMachinePlan planIn(const QString &group, const QString &label) const;

    SandboxProcess m_sandbox;
    QTemporaryDir m_folder;
    QString m_program;
    QString m_subscription;
    QProcessEnvironment m_environment;
};

Answer TestAzureCli::az(const QStringList &arguments)
{
    return run(m_program, arguments + QStringList { u"--output"_s, u"json"_s });
}

Answer TestAzureCli::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program, arguments);
    Answer answer;
    if (process.waitForFinished(kLimit) && process.exitStatus() == QProcess::NormalExit) {
        answer.code = process.exitCode();
    } else {
        process.kill();
        process.waitForFinished();
    }
    answer.out = process.readAllStandardOutput();
    answer.error = process.readAllStandardError();
    return answer;
}

void TestAzureCli::initTestCase()
{
    slipway::test::failOnAnyWarning();
    m_program = QStandardPaths::findExecutable(u"az"_s);
    if (m_program.isEmpty())
        QSKIP("azure-cli is not installed here");
    const QString problem =
        m_sandbox.start({ u"--tls-dir"_s, m_folder.filePath(u"tls"_s), u"--operation-delay"_s, u"200"_s });
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QFile authority(m_folder.filePath(u"ca.pem"_s));
    QVERIFY(authority.open(QIODevice::WriteOnly));
    authority.write(m_sandbox.fact(u"certificateAuthority"_s).toLatin1());
    authority.close();
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"AZURE_CONFIG_DIR"_s, m_folder.filePath(u"azure"_s));
    m_environment.insert(u"AZURE_CORE_COLLECT_TELEMETRY"_s, u"no"_s);
    m_environment.insert(u"REQUESTS_CA_BUNDLE"_s, authority.fileName());
    m_environment.insert(u"PYTHONPATH"_s, shim());
    m_environment.insert(u"NO_PROXY"_s, u"127.0.0.1"_s);

    const Answer registered = az({ u"cloud"_s, u"register"_s, u"--name"_s, u"Sandbox"_s,
                                   u"--endpoint-resource-manager"_s, m_sandbox.fact(u"arm"_s) });
    QCOMPARE(complaint(registered), QString());
    const Answer chosen = az({ u"cloud"_s, u"set"_s, u"--name"_s, u"Sandbox"_s });
    QCOMPARE(complaint(chosen), QString());
    const Answer login =
        az({ u"login"_s, u"--service-principal"_s, u"--username"_s, m_sandbox.fact(u"clientId"_s),
             u"--password="_s + m_sandbox.fact(u"clientSecret"_s), u"--tenant"_s,
             m_sandbox.fact(u"tenantId"_s) });
    QCOMPARE(complaint(login), QString());
    QCOMPARE(login.array().size(), 3);
    if (shim().isEmpty() && az({ u"vm"_s, u"list"_s }).code != 0)
        QSKIP("this azure-cli does not fit the libraries that it is installed with (see SLIPWAY_AZ_SHIM)");
    const Answer set = az({ u"account"_s, u"set"_s, u"--subscription"_s, u"Practice: Production"_s });
    QCOMPARE(complaint(set), QString());
}

void TestAzureCli::account_list_hasTheSubscriptions()
{
    const Answer answer = az({ u"account"_s, u"list"_s });
    QCOMPARE(complaint(answer), QString());
    QCOMPARE(rowNamed(answer.array(), u"Practice: Production"_s).value(u"isDefault"_s).toBool(), true);
    QCOMPARE(rowNamed(answer.array(), u"Practice: Laboratory"_s).value(u"state"_s).toString(), u"Enabled"_s);
}

void TestAzureCli::vm_list_tellsAddressesAndPower()
{
    const Answer answer = az({ u"vm"_s, u"list"_s, u"--show-details"_s });
    QCOMPARE(complaint(answer), QString());
    QCOMPARE(answer.array().size(), 5);
    const QJsonObject web = rowNamed(answer.array(), u"web-01"_s);
    QCOMPARE(web.value(u"powerState"_s).toString(), u"VM running"_s);
    QVERIFY(web.value(u"publicIps"_s).toString().startsWith(u"127."_s));
    QVERIFY(web.value(u"privateIps"_s).toString().startsWith(u"10."_s));
}

void TestAzureCli::vm_instanceView_isRead()
{
    const Answer answer =
        az({ u"vm"_s, u"get-instance-view"_s, u"--resource-group"_s, u"rg-web"_s, u"--name"_s, u"web-01"_s });
    QCOMPARE(complaint(answer), QString());
    const QJsonObject view = answer.object().value(u"instanceView"_s).toObject();
    QCOMPARE(view.value(u"osName"_s).toString(), u"ubuntu"_s);
    QCOMPARE(view[u"vmAgent"_s][u"statuses"_s][0][u"displayStatus"_s].toString(), u"Ready"_s);
}

void TestAzureCli::vm_deallocateAndStart_change()
{
    const QStringList machine { u"--resource-group"_s, u"rg-web"_s, u"--name"_s, u"web-02"_s };
    const auto power = [&] {
        const Answer shown = az(QStringList { u"vm"_s, u"show"_s, u"--show-details"_s } + machine);
        return shown.object().value(u"powerState"_s).toString();
    };
    QCOMPARE(complaint(az(QStringList { u"vm"_s, u"deallocate"_s } + machine)), QString());
    QCOMPARE(power(), u"VM deallocated"_s);
    QCOMPARE(complaint(az(QStringList { u"vm"_s, u"start"_s } + machine)), QString());
    QCOMPARE(power(), u"VM running"_s);
}

void TestAzureCli::extension_setListDelete()
{
    const QStringList machine { u"--resource-group"_s, u"rg-web"_s, u"--vm-name"_s, u"web-01"_s };
    const Answer set =
        az(QStringList { u"vm"_s, u"extension"_s, u"set"_s, u"--publisher"_s, u"Microsoft.Azure.Extensions"_s,
                         u"--name"_s, u"CustomScript"_s, u"--version"_s, u"2.1"_s, u"--protected-settings"_s,
                         u"{\"commandToExecute\": \"echo hi\"}"_s }
           + machine);
    QCOMPARE(complaint(set), QString());
    QCOMPARE(set.object().value(u"provisioningState"_s).toString(), u"Succeeded"_s);
    const Answer list = az(QStringList { u"vm"_s, u"extension"_s, u"list"_s } + machine);
    QCOMPARE(complaint(list), QString());
    QVERIFY(!rowNamed(list.array(), u"CustomScript"_s).isEmpty());
    QCOMPARE(complaint(az(QStringList { u"vm"_s, u"extension"_s, u"delete"_s, u"--name"_s, u"CustomScript"_s }
                          + machine)),
             QString());
    const Answer after = az(QStringList { u"vm"_s, u"extension"_s, u"list"_s } + machine);
    QVERIFY(rowNamed(after.array(), u"CustomScript"_s).isEmpty());
}

void TestAzureCli::extensionImages_areListed()
{
    const Answer answer = az({ u"vm"_s, u"extension"_s, u"image"_s, u"list"_s, u"--location"_s,
                               u"westeurope"_s, u"--publisher"_s, u"Microsoft.Azure.Extensions"_s });
    QCOMPARE(complaint(answer), QString());
    QVERIFY(!rowNamed(answer.array(), u"CustomScript"_s).isEmpty());
}

void TestAzureCli::ruleAndPort_areOpened()
{
    const Answer rule = az({ u"network"_s,
                             u"nsg"_s,
                             u"rule"_s,
                             u"create"_s,
                             u"--resource-group"_s,
                             u"rg-web"_s,
                             u"--nsg-name"_s,
                             u"web-01-nsg"_s,
                             u"--name"_s,
                             u"allow-2376"_s,
                             u"--priority"_s,
                             u"1010"_s,
                             u"--access"_s,
                             u"allow"_s,
                             u"--protocol"_s,
                             u"Tcp"_s,
                             u"--direction"_s,
                             u"inbound"_s,
                             u"--destination-port-ranges"_s,
                             u"2376"_s });
    QCOMPARE(complaint(rule), QString());
    QCOMPARE(rule.object().value(u"access"_s).toString(), u"Allow"_s);
    const Answer port = az({ u"vm"_s, u"open-port"_s, u"--resource-group"_s, u"rg-web"_s, u"--name"_s,
                             u"web-01"_s, u"--port"_s, u"8080"_s });
    QCOMPARE(complaint(port), QString());
    QVERIFY(!rowNamed(port.object().value(u"securityRules"_s).toArray(), u"open-port-8080"_s).isEmpty());
}

void TestAzureCli::runCommand_givesItsOutput()
{
    const Answer answer =
        az({ u"vm"_s, u"run-command"_s, u"invoke"_s, u"--resource-group"_s, u"rg-web"_s, u"--name"_s,
             u"web-01"_s, u"--command-id"_s, u"RunShellScript"_s, u"--scripts"_s, u"hostname"_s });
    QCOMPARE(complaint(answer), QString());
    const QString message = answer.object()[u"value"_s][0][u"message"_s].toString();
    QVERIFY2(message.contains(u"[stdout]\nweb-01\n"_s), qPrintable(message));
}

void TestAzureCli::vm_create_makesAMachine()
{
    QCOMPARE(complaint(
                 az({ u"group"_s, u"create"_s, u"--name"_s, u"rg-new"_s, u"--location"_s, u"westeurope"_s })),
             QString());
    const Answer made =
        az({ u"vm"_s, u"create"_s, u"--resource-group"_s, u"rg-new"_s, u"--name"_s, u"box-01"_s, u"--image"_s,
             u"Canonical:0001-com-ubuntu-server-jammy:22_04-lts-gen2:latest"_s, u"--admin-username"_s,
             u"ann"_s, u"--ssh-key-values"_s, u"ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQC7 ann"_s, u"--size"_s,
             u"Standard_B2s"_s });
    QCOMPARE(complaint(made), QString());
    QCOMPARE(made.object().value(u"powerState"_s).toString(), u"VM running"_s);
    QVERIFY(made.object().value(u"publicIpAddress"_s).toString().startsWith(u"127."_s));
}

QJsonObject TestAzureCli::essenceOf(const azure::ArmId &id)
{
    const Answer shown = az({ u"resource"_s, u"show"_s, u"--ids"_s, id.text() });
    if (shown.code != 0)
        return { { u"complaint"_s, complaint(shown) } };
    const QString group = id.text().section(u'/', 4, 4);
    QString text = QString::fromUtf8(shown.out);
    text.replace(group, u"GROUP"_s, Qt::CaseInsensitive);
    static const QRegularExpression kNumberOfDisk(u"_OsDisk_1_[0-9a-f]+"_s);
    text.remove(kNumberOfDisk);
    return withoutWhatDiffers(QJsonDocument::fromJson(text.toUtf8()).object());
}

provisioning::NewMachinePlan TestAzureCli::planIn(const QString &group, const QString &label) const
{
    provisioning::NewMachineChoices choices {
        .name = u"scripted-01"_s,
        .subscription = m_subscription,
        .group = group,
        .location = u"westeurope"_s,
        .size = u"Standard_B2s"_s,
        .sshKey =
            u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB6KfQ5nCcVYNp0xuzIlGg4DE1DqQ8wc1n7GmB4vTq2h ann@example"_s,
        .diskGiB = 64,
        .dnsLabel = label,
        .dnsSuffix = u"%1.cloudapp.sandbox"_s.arg(QUrl(m_sandbox.fact(u"arm"_s)).port()),
        .addresses = { u"203.0.113.7"_s },
        .newAuthorityName = u"Fresh"_s,
        .identityName = u"ann"_s
    };
    return provisioning::planFor(choices, QDateTime::currentDateTimeUtc())
        .value_or(provisioning::NewMachinePlan());
}

/// The script is what somebody runs who does not press the button: machine, rule and Docker are the same.
void TestAzureCli::newMachine_exportedScript_makesWhatTheButtonMakes()
{
    m_subscription = az({ u"account"_s, u"show"_s }).object().value(u"id"_s).toString();
    QVERIFY(!m_subscription.isEmpty());
    const provisioning::NewMachinePlan scripted = planIn(u"by-script"_s, u"by-script"_s);
    const provisioning::NewMachinePlan pressed = planIn(u"by-button"_s, u"by-button"_s);
    QVERIFY(scripted.isOneDeployment() && pressed.isOneDeployment());
    ButtonBench bench(m_sandbox, m_folder.filePath(u"data"_s));
    provisioning::NewMachineRunner runner(bench.services());
    const auto text = awaited(runner.script(scripted, bench, {}), kPatience);
    QVERIFY(text && *text);
    const QString path = m_folder.filePath(u"create.sh"_s);
    QVERIFY((*text)->reveal(
        [&path](QByteArrayView bytes) { return bool(writePrivateFile(path, bytes.toByteArray())); }));
    const Answer made = run(u"sh"_s, { path });
    QCOMPARE(complaint(made), QString());

    const auto deployed = awaited(runner.run(pressed, bench, {}), kPatience * 2);
    QVERIFY(deployed);
    QVERIFY2(*deployed, *deployed ? "" : qPrintable(deployed->error().code + deployed->error().detail));

    const QList<azure::ArmId> ours = pressed.resources();
    const QList<azure::ArmId> theirs = scripted.resources();
    QCOMPARE(ours.size(), theirs.size());
    for (qsizetype i = 0; i < ours.size(); ++i) {
        const QJsonObject expected = essenceOf(ours.at(i));
        QVERIFY2(expected.contains(u"properties"_s), qPrintable(ours.at(i).text()));
        // line by line, so that what differs is told
        QCOMPARE(QJsonDocument(essenceOf(theirs.at(i))).toJson().split('\n'),
                 QJsonDocument(expected).toJson().split('\n'));
    }
    for (const provisioning::NewMachinePlan &plan : { scripted, pressed }) {
        const Answer extension =
            az({ u"vm"_s, u"extension"_s, u"show"_s, u"--ids"_s, plan.made().constFirst().text() });
        QCOMPARE(complaint(extension), QString());
        QCOMPARE(extension.object().value(u"provisioningState"_s).toString(), u"Succeeded"_s);
        QTcpSocket socket;
        socket.connectToHost(net::connectAddress(provisioning::foretoldName(plan.choices)), 2376);
        QVERIFY2(socket.waitForConnected(kLimit), qPrintable(plan.choices.group));
    }
}

void TestAzureCli::vm_unknown_isTheServicesError()
{
    const Answer answer =
        az({ u"vm"_s, u"show"_s, u"--resource-group"_s, u"rg-web"_s, u"--name"_s, u"nobody"_s });
    QVERIFY(answer.code != 0);
    QVERIFY2(answer.error.contains("ResourceNotFound"), answer.error.constData());
}

QTEST_GUILESS_MAIN(TestAzureCli)
#include "tst_azurecli.moc"
