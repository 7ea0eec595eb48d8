// SPDX-License-Identifier: GPL-3.0-or-later
// A new machine: what may be chosen, and the deployment that follows from it.
#include "provisioning/catalogue.h"
#include "provisioning/newmachine/machinetemplate.h"
#include "provisioning/newmachine/newmachine.h"
#include "provisioning/newmachine/newmachinestore.h"
#include "provisioning/newmachine/sshkey.h"
#include "support/warnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::provisioning;
using Problem = NewMachineProblem;

namespace {

QByteArray field(const QByteArray &bytes)
{
    QByteArray length(4, '\0');
    qToBigEndian(static_cast<quint32>(bytes.size()), length.data());
    return length + bytes;
}

QString line(const QByteArray &kind, const QByteArray &fields)
{
    return QString::fromLatin1(kind + ' ' + (field(kind) + fields).toBase64() + " ann@example");
}

QString rsa(qsizetype bytes, char first = '\x80')
{
    return line("ssh-rsa",
                field(QByteArray(3, 1)) + field(QByteArray(1, 0) + first + QByteArray(bytes - 1, 0x55)));
}

QString goodKey()
{
    return line("ssh-ed25519", field(QByteArray(32, 'k')));
}

NewMachineChoices good()
{
    return { .name = u"web-01"_s,
             .subscription = u"11111111-2222-4333-8444-555555555555"_s,
             .group = u"rg-new"_s,
             .location = u"westeurope"_s,
             .size = u"Standard_B2s"_s,
             .sshKey = goodKey(),
             .dnsLabel = u"web-01"_s,
             .addresses = { u"203.0.113.7"_s },
             .newAuthorityName = u"Docker"_s,
             .identityName = u"ann"_s };
}

constexpr const char *kStall = "services:\n  web:\n    image: nginx\n    ports: ['8080:80']\n"
                               "    environment: { TOKEN: very-secret-token }\n";

NewMachineChoices withProject()
{
    NewMachineChoices choices = good();
    choices.compose = { .project = u"stall"_s, .text = kStall };
    return choices;
}

QList<Problem> kindsOf(const NewMachineChoices &choices)
{
    QList<Problem> kinds;
    const QList<NewMachineProblemFound> all = problemsOf(choices);
    for (const NewMachineProblemFound &found : all)
        kinds.append(found.problem);
    return kinds;
}

QJsonObject resourceOf(const NewMachine &plan, QLatin1StringView type)
{
    const QJsonArray all = plan.request.deploymentTemplate.value(u"resources"_s).toArray();
    for (const auto &one : all) {
        if (one[u"type"_s].toString() == type)
            return one.toObject();
    }
    return {};
}

} // namespace

Q_DECLARE_METATYPE(slipway::provisioning::NewMachineChoices)

class TestNewMachine : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void sshKey_isJudged_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<SshKeyVerdict>("verdict");
        QTest::newRow("nothing") << u" \n"_s << SshKeyVerdict::Missing;
        QTest::newRow("Ed25519") << goodKey() << SshKeyVerdict::Good;
        QTest::newRow("with line end") << goodKey() + u"\n"_s << SshKeyVerdict::Good;
        QTest::newRow("RSA of 2048 bits") << rsa(256) << SshKeyVerdict::Good;
        QTest::newRow("RSA of 4096 bits") << rsa(512) << SshKeyVerdict::Good;
        QTest::newRow("RSA of 2047 bits") << rsa(256, '\x7f') << SshKeyVerdict::TooShort;
        QTest::newRow("RSA of 1024 bits") << rsa(128) << SshKeyVerdict::TooShort;
        QTest::newRow("RSA of nothing") << line("ssh-rsa", field({})) << SshKeyVerdict::Invalid;
        QTest::newRow("RSA and more")
            << line("ssh-rsa", field("e") + field("n") + field("x")) << SshKeyVerdict::Invalid;
        QTest::newRow("short Ed25519")
            << line("ssh-ed25519", field(QByteArray(31, 'k'))) << SshKeyVerdict::Invalid;
        QTest::newRow("ECDSA") << line("ecdsa-sha2-nistp256", field("nistp256") + field("p"))
                               << SshKeyVerdict::UnsupportedKind;
        QTest::newRow("DSA") << line("ssh-dss", field("p")) << SshKeyVerdict::UnsupportedKind;
        QTest::newRow("a private key")
            << u"-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n"_s << SshKeyVerdict::Private;
        QTest::newRow("another kind inside")
            << u"ssh-rsa "_s + goodKey().section(u' ', 1) << SshKeyVerdict::Invalid;
        QTest::newRow("no base64") << u"ssh-rsa ???? ann"_s << SshKeyVerdict::Invalid;
        QTest::newRow("cut off") << goodKey().left(40) << SshKeyVerdict::Invalid;
        QTest::newRow("one word") << u"ssh-rsa"_s << SshKeyVerdict::Invalid;
        QTest::newRow("two keys") << goodKey() + u'\n' + goodKey() << SshKeyVerdict::Invalid;
        QTest::newRow("endless") << goodKey() + QString(20'000, u'x') << SshKeyVerdict::Invalid;
    }

    void sshKey_isJudged()
    {
        QFETCH(const QString, text);
        QFETCH(const SshKeyVerdict, verdict);
        QCOMPARE(judgeSshKey(text), verdict);
    }

    void choices_good_haveNoProblem() { QCOMPARE(kindsOf(good()), QList<Problem>()); }

    void choices_wrong_areTold_data()
    {
        QTest::addColumn<NewMachineChoices>("choices");
        QTest::addColumn<Problem>("problem");
        const auto row = [](const char *name, Problem problem, auto change) {
            NewMachineChoices choices = good();
            change(choices);
            QTest::newRow(name) << choices << problem;
        };
        using Choices = NewMachineChoices;
        for (const auto &name : { u"-web"_s, u"web-"_s, u"web_1"_s, u"web.1"_s, u"123"_s, u"wéb"_s,
                                  QString(65, u'a'), u"a b"_s, u"[x]"_s, u"web\n"_s }) {
            row(qPrintable(u"name %1"_s.arg(name)), Problem::NameInvalid,
                [&name](Choices &choices) { choices.name = name; });
        }
        row("no name", Problem::NameMissing, [](Choices &choices) { choices.name.clear(); });
        row("no subscription", Problem::SubscriptionMissing,
            [](Choices &choices) { choices.subscription.clear(); });
        row("no group", Problem::GroupMissing, [](Choices &choices) { choices.group.clear(); });
        for (const auto &name : { u"ends."_s, u"a/b"_s, u"a b"_s, QString(91, u'a'), u"a%"_s })
            row(qPrintable(u"group %1"_s.arg(name)), Problem::GroupInvalid,
                [&name](Choices &choices) { choices.group = name; });
        row("no location", Problem::LocationMissing, [](Choices &choices) { choices.location.clear(); });
        row("no size", Problem::SizeMissing, [](Choices &choices) { choices.size.clear(); });
        row("unknown image", Problem::ImageUnknown, [](Choices &choices) { choices.imageId = u"plan-9"_s; });
        row("no image for Arm", Problem::ImageNotForSize, [](Choices &choices) {
            choices.isArm64 = true;
            choices.imageId = u"azurelinux-3"_s;
        });
        row("no user", Problem::UserMissing, [](Choices &choices) { choices.user.clear(); });
        for (const auto &name : { u"root"_s, u"admin"_s, u"docker"_s, u"user1"_s, u"1"_s })
            row(qPrintable(u"user %1"_s.arg(name)), Problem::UserReserved,
                [&name](Choices &choices) { choices.user = name; });
        for (const auto &name : { u"Ann"_s, u"-ann"_s, u"1ann"_s, u"a b"_s, u"ann$"_s, QString(33, u'a') })
            row(qPrintable(u"user %1"_s.arg(name)), Problem::UserInvalid,
                [&name](Choices &choices) { choices.user = name; });
        row("no key", Problem::KeyMissing, [](Choices &choices) { choices.sshKey.clear(); });
        row("short key", Problem::KeyTooShort, [](Choices &choices) { choices.sshKey = rsa(128); });
        row("ECDSA key", Problem::KeyKindUnsupported,
            [](Choices &choices) { choices.sshKey = line("ecdsa-sha2-nistp256", field("nistp256")); });
        row("private key", Problem::KeyIsPrivate,
            [](Choices &choices) { choices.sshKey = u"-----BEGIN RSA PRIVATE KEY-----"_s; });
        row("broken key", Problem::KeyInvalid, [](Choices &choices) { choices.sshKey = u"ssh-rsa x"_s; });
        row("small disk", Problem::DiskSizeOutOfRange, [](Choices &choices) { choices.diskGiB = 29; });
        row("disk below the image's", Problem::DiskSizeOutOfRange, [](Choices &choices) {
            choices.imageId = u"rhel-9"_s;
            choices.diskGiB = 63;
        });
        row("large disk", Problem::DiskSizeOutOfRange, [](Choices &choices) { choices.diskGiB = 4096; });
        row("premium disk", Problem::DiskNotForSize, [](Choices &choices) {
            choices.disk = DiskKind::PremiumSsd;
            choices.takesPremiumDisks = false;
        });
        for (const auto &label : { u"ab"_s, u"Web"_s, u"1web"_s, u"web-"_s, u"we.b"_s, QString(64, u'a') })
            row(qPrintable(u"label %1"_s.arg(label)), Problem::DnsLabelInvalid,
                [&label](Choices &choices) { choices.dnsLabel = label; });
        row("no address", Problem::AddressMissing, [](Choices &choices) { choices.addresses.clear(); });
        row("wrong address", Problem::AddressInvalid,
            [](Choices &choices) { choices.addresses = { u"203.0.113.777"_s }; });
        row("everybody as an address", Problem::AddressIsEverybody,
            [](Choices &choices) { choices.addresses = { u"0.0.0.0/0"_s }; });
        row("everybody", Problem::EverybodyNotConfirmed, [](Choices &choices) {
            choices.access = AccessKind::Everybody;
            choices.everybodyConfirmation = u"web"_s;
        });
        row("the port without TLS", Problem::PortOutOfRange, [](Choices &choices) { choices.port = 2375; });
        row("no port", Problem::PortOutOfRange, [](Choices &choices) { choices.port = 0; });
        row("the port of SSH", Problem::PortIsSsh, [](Choices &choices) { choices.port = 22; });
        row("compose file", Problem::ComposeInvalid, [](Choices &choices) {
            choices.compose = { .project = u"stall"_s, .text = "services: { web: { build: . } }\n" };
        });
        row("cloud-init without a name", Problem::RouteNeedsDnsLabel, [](Choices &choices) {
            choices.route = Route::CloudInit;
            choices.dnsLabel.clear();
        });
        row("cloud-init that makes a key", Problem::KeyNotByCloudInit, [](Choices &choices) {
            choices.route = Route::CloudInit;
            choices.keyOnMachine = true;
        });
        row("a project that nobody can start", Problem::ComposeNeedsAccess, [](Choices &choices) {
            choices = withProject();
            choices.access = AccessKind::Nobody;
        });
    }

    void choices_wrong_areTold()
    {
        QFETCH(const NewMachineChoices, choices);
        QFETCH(const Problem, problem);
        QCOMPARE(kindsOf(choices), QList<Problem> { problem });
        const Result<NewMachine> plan = planNewMachine(choices);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, u"newmachine.problem"_s);
        QVERIFY(!newMachineScript(choices));
    }

    void choices_unusualButRight_haveNoProblem()
    {
        NewMachineChoices choices = good();
        choices.name = u"1a"_s;
        choices.group = u"Gruppe_(ä).x-1"_s;
        choices.user = u"_svc-1"_s;
        choices.dnsLabel.clear();
        choices.diskGiB = 30;
        choices.isArm64 = true;
        choices.access = AccessKind::Nobody;
        choices.addresses.clear();
        QCOMPARE(kindsOf(choices), QList<Problem>());
        choices.access = AccessKind::Everybody;
        choices.everybodyConfirmation = u"1a"_s;
        QCOMPARE(kindsOf(choices), QList<Problem>());
    }

    void images_all_canGetDocker()
    {
        const Result<Catalogue> catalogue = Catalogue::builtIn();
        QVERIFY(catalogue);
        QVERIFY(newMachineImages().size() > 1);
        for (const NewMachineImage &image : newMachineImages()) {
            for (const bool isArm64 : { false, true }) {
                const QString sku = image.skuFor(isArm64);
                if (sku.isEmpty())
                    continue;
                azure::Machine machine;
                machine.image =
                    azure::ImageReference { .publisher = image.publisher, .offer = image.offer, .sku = sku };
                const Distribution *found = catalogue->find(machine);
                QVERIFY2(found && found->customScript, qPrintable(image.id));
            }
        }
    }

    /// Azure refuses a template that says nothing of their plan, until somebody has agreed to their terms.
    void images_withTerms_areNotOffered()
    {
        static const QStringList withTerms = { u"almalinux"_s, u"resf"_s, u"ciq"_s, u"kinvolk"_s };
        for (const NewMachineImage &image : newMachineImages())
            QVERIFY2(!withTerms.contains(image.publisher, Qt::CaseInsensitive), qPrintable(image.id));
    }

    void images_ofPaidSystems_areCharged()
    {
        static const QStringList paid = { u"RedHat"_s, u"SUSE"_s };
        for (const NewMachineImage &image : newMachineImages())
            QVERIFY2(image.isCharged == paid.contains(image.publisher), qPrintable(image.id));
    }

    void disk_asLargeAsItsImage_isRight()
    {
        NewMachineChoices choices = good();
        choices.imageId = u"rhel-9"_s;
        choices.diskGiB = 64;
        QCOMPARE(kindsOf(choices), QList<Problem>());
        choices.diskGiB = 32;
        QCOMPARE(problemsOf(choices).value(0).detail, u"64"_s);
    }

    void plan_resources_areAllOfTheTemplate()
    {
        const Result<NewMachine> plan = planNewMachine(good());
        QVERIFY(plan);
        QCOMPARE(plan->group.text(),
                 u"/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-new"_s);
        QCOMPARE(plan->machine.name(), u"web-01"_s);
        QCOMPARE(plan->deployment, u"slipway-new-web-01"_s);
        const QJsonArray all = plan->request.deploymentTemplate.value(u"resources"_s).toArray();
        QCOMPARE(plan->resources.size(), all.size());
        for (const auto &one : all) {
            const QString end =
                u"/providers/%1/%2"_s.arg(one[u"type"_s].toString(), one[u"name"_s].toString());
            const auto isIt = [&end](const azure::ArmId &id) { return id.text().endsWith(end); };
            QVERIFY2(std::any_of(plan->resources.begin(), plan->resources.end(), isIt), qPrintable(end));
        }
    }

    void plan_machine_isAsChosen()
    {
        NewMachineChoices choices = good();
        choices.diskGiB = 64;
        choices.disk = DiskKind::PremiumSsd;
        choices.isArm64 = true;
        const Result<NewMachine> plan = planNewMachine(choices);
        QVERIFY(plan);
        const QJsonValue machine = resourceOf(*plan, "Microsoft.Compute/virtualMachines"_L1);
        const QJsonValue properties = machine[u"properties"_s];
        QCOMPARE(properties[u"storageProfile"_s][u"imageReference"_s][u"sku"_s].toString(),
                 u"server-arm64"_s);
        const QJsonValue disk = properties[u"storageProfile"_s][u"osDisk"_s];
        QCOMPARE(disk[u"diskSizeGB"_s].toInt(), 64);
        QCOMPARE(disk[u"deleteOption"_s].toString(), u"Delete"_s);
        QCOMPARE(disk[u"managedDisk"_s][u"storageAccountType"_s].toString(), u"Premium_LRS"_s);
        const QJsonValue profile = properties[u"osProfile"_s];
        QVERIFY(profile[u"linuxConfiguration"_s][u"disablePasswordAuthentication"_s].toBool());
        QCOMPARE(profile[u"linuxConfiguration"_s][u"ssh"_s][u"publicKeys"_s][0][u"path"_s].toString(),
                 u"/home/azureuser/.ssh/authorized_keys"_s);
        QVERIFY2(!profile.toObject().contains(u"customData"_s), "it would be kept on the machine");
    }

    /// The address stays for as long as the machine does, and only the group's rules lead to it.
    void plan_network_isGuardedAndStays()
    {
        const Result<NewMachine> plan = planNewMachine(good());
        QVERIFY(plan);
        const QJsonObject address = resourceOf(*plan, "Microsoft.Network/publicIPAddresses"_L1);
        QCOMPARE(address[u"properties"_s][u"publicIPAllocationMethod"_s].toString(), u"Static"_s);
        QCOMPARE(address[u"sku"_s][u"name"_s].toString(), u"Standard"_s);
        const QJsonValue interface =
            resourceOf(*plan, "Microsoft.Network/networkInterfaces"_L1)[u"properties"_s];
        QCOMPARE(interface[u"networkSecurityGroup"_s][u"id"_s].toString(),
                 u"[resourceId('Microsoft.Network/networkSecurityGroups', 'web-01-nsg')]"_s);
        const QJsonValue machine = resourceOf(*plan, "Microsoft.Compute/virtualMachines"_L1)[u"properties"_s];
        QCOMPARE(machine[u"storageProfile"_s][u"imageReference"_s][u"version"_s].toString(), u"latest"_s);
    }

    /// Azure deletes nothing that something else stands on.
    void plan_resources_areInTheOrderOfTheirDeletion()
    {
        const QList<azure::ArmId> all = resourcesOf(good());
        QStringList names;
        for (const azure::ArmId &id : all)
            names.append(id.name());
        QCOMPARE(names.first(2), (QStringList { u"web-01"_s, u"web-01-nic"_s }));
        QStringList rest = names.mid(2);
        rest.sort();
        QCOMPARE(rest, (QStringList { u"web-01-ip"_s, u"web-01-nsg"_s, u"web-01-vnet"_s }));
    }

    void plan_access_decidesTheRule()
    {
        NewMachineChoices choices = good();
        choices.addresses = { u"203.0.113.7"_s, u"203.0.113.7/32"_s, u"2001:db8::/64"_s };
        const auto rules = [&choices] {
            const Result<NewMachine> plan = planNewMachine(choices);
            return plan
                ? resourceOf(
                      *plan,
                      "Microsoft.Network/networkSecurityGroups"_L1)[u"properties"_s][u"securityRules"_s]
                      .toArray()
                : QJsonArray { u"no plan"_s };
        };
        const auto sources = [&choices] {
            return planNewMachine(choices)
                ->request.parameters[u"sources"_s][u"value"_s]
                .toVariant()
                .toStringList();
        };
        QCOMPARE(rules().size(), 1);
        QCOMPARE(rules().at(0)[u"properties"_s][u"destinationPortRange"_s].toString(), u"22"_s);
        QCOMPARE(rules().at(0)[u"properties"_s][u"sourceAddressPrefixes"_s].toString(),
                 u"[parameters('sources')]"_s);
        QCOMPARE(sources(), (QStringList { u"203.0.113.7/32"_s, u"2001:db8::/64"_s }));
        choices.access = AccessKind::Nobody;
        QCOMPARE(rules().size(), 0);
        QCOMPARE(sources(), QStringList());
        choices.access = AccessKind::Everybody;
        choices.everybodyConfirmation = choices.name;
        QCOMPARE(sources(), QStringList { u"*"_s });
    }

    void cloudInit_eachImage_bringsItsEngineAndNothingSecret_data()
    {
        QTest::addColumn<QString>("image");
        for (const NewMachineImage &image : newMachineImages())
            QTest::newRow(qPrintable(image.id)) << image.id;
    }

    /// The shape is that of cloud-init 22.4's schema for cloud-config.
    void cloudInit_eachImage_bringsItsEngineAndNothingSecret()
    {
        QFETCH(const QString, image);
        NewMachineChoices choices = good();
        choices.imageId = image;
        choices.options.liveRestore = true;
        const Result<NewMachinePlan> plan = planFor(choices, QDateTime::currentDateTimeUtc());
        QVERIFY(plan);
        const QByteArray text = plan->cloudInitFile();
        QVERIFY(text.startsWith("#cloud-config\n"));
        const QStringList packages = findNewMachineImage(image)->enginePackages;
        QVERIFY(!packages.isEmpty());
        QCOMPARE(text.contains("\nyum_repos:\n"), !findNewMachineImage(image)->repository.isEmpty());
        for (const QString &package : packages)
            QVERIFY2(text.contains("\n  - " + package.toUtf8() + '\n'), qPrintable(package));
        const qsizetype at = text.indexOf("content: ") + 9;
        const QByteArray daemon = QByteArray::fromBase64(text.mid(at, text.indexOf('\n', at) - at));
        QCOMPARE(QJsonDocument::fromJson(daemon).object(), choices.options.toDaemonJson());
        QVERIFY(text.contains("[systemctl, enable, --now, docker.service]"));
        for (const char *secret : { "tlskey", "PRIVATE KEY", "tcp://" })
            QVERIFY2(!text.contains(secret), secret);
    }

    /// Docker is part of the deployment where the name of the machine is known before it is there.
    void plan_nameKnown_bringsDockerInTheOneDeployment()
    {
        NewMachineChoices choices = good();
        QVERIFY2(foretoldName(choices).isEmpty(), "of a cloud whose names are not known");
        choices.dnsSuffix = u"cloudapp.azure.com"_s;
        QCOMPARE(foretoldName(choices), u"web-01.%1.cloudapp.azure.com"_s.arg(choices.location));
        const Result<NewMachinePlan> plan = planFor(choices, QDateTime::currentDateTimeUtc());
        QVERIFY(plan && plan->isOneDeployment());
        const Result<NewMachine> made = planNewMachine(choices);
        const QJsonObject rule =
            resourceOf(*made, "Microsoft.Network/networkSecurityGroups"_L1)[u"properties"_s]
                .toObject()
                .value(u"securityRules"_s)
                .toArray()
                .at(1)
                .toObject();
        QCOMPARE(rule[u"name"_s].toString(), u"slipway-docker-2376-web-01"_s);
        QCOMPARE(rule[u"properties"_s][u"destinationPortRange"_s].toString(), u"2376"_s);
        QCOMPARE(rule[u"properties"_s][u"sourceAddressPrefixes"_s].toString(), u"[parameters('sources')]"_s);
        const QJsonObject extension = resourceOf(*made, "Microsoft.Compute/virtualMachines/extensions"_L1);
        QCOMPARE(extension[u"name"_s].toString(), u"web-01/slipway-docker"_s);
        QCOMPARE(extension[u"properties"_s][u"protectedSettings"_s][u"script"_s].toString(),
                 u"[parameters('installScript')]"_s);
        QCOMPARE(extension[u"properties"_s][u"enableAutomaticUpgrade"_s], QJsonValue(false));
        // Who deploys the files without the script gets a machine without Docker.
        QCOMPARE(extension[u"condition"_s].toString(), u"[not(empty(parameters('installScript')))]"_s);
        const QJsonValue declared = made->request.deploymentTemplate[u"parameters"_s];
        QCOMPARE(declared[u"installScript"_s][u"defaultValue"_s], QJsonValue(QString()));
        QCOMPARE(plan->made().constFirst(), plan->machine().child(u"extensions"_s, u"slipway-docker"_s));
        QVERIFY2(!made->parametersFile().contains("installScript"), "what is secret is in no file of those");

        const HandedOver install { .script = Secret("the-script"), .timestamp = 7 };
        QVERIFY(!plan->azScript().contains(u"the-script"_s));
        const QString script =
            plan->azScriptWith(install).reveal([](QByteArrayView text) { return QString::fromUtf8(text); });
        QCOMPARE(script.count(u"the-script"_s), 1);
        QCOMPARE(plan->requestWith(install).parameters[u"installTime"_s][u"value"_s].toInt(), 7);
        QCOMPARE(NewMachinePlan::fromJson(
                     JsonDocument::parse(QJsonDocument(plan->toJson()).toJson(), u"plan"_s)->root())
                     ->isOneDeployment(),
                 true);
    }

    /// The custom data does the whole set-up: no extension, and what is secret in a parameter alone.
    void plan_byCloudInit_hasItInTheCustomData()
    {
        NewMachineChoices choices = good();
        choices.route = Route::CloudInit;
        QCOMPARE(planFor(choices, QDateTime::currentDateTimeUtc()).error().code, u"newmachine.no-name"_s);
        choices.dnsSuffix = u"cloudapp.azure.com"_s;
        const Result<NewMachinePlan> plan = planFor(choices, QDateTime::currentDateTimeUtc());
        QVERIFY(plan && plan->isOneDeployment() && plan->isByCloudInit());
        const Result<NewMachine> made = planNewMachine(choices);
        QVERIFY(resourceOf(*made, "Microsoft.Compute/virtualMachines/extensions"_L1).isEmpty());
        QCOMPARE(plan->made(), plan->resources());
        const QJsonObject machine = resourceOf(*made, "Microsoft.Compute/virtualMachines"_L1);
        QCOMPARE(machine[u"properties"_s][u"osProfile"_s][u"customData"_s].toString(),
                 u"[if(empty(parameters('cloudInit')), json('null'), base64(parameters('cloudInit')))]"_s);
        const QJsonValue declared = made->request.deploymentTemplate[u"parameters"_s][u"cloudInit"_s];
        QCOMPARE(declared[u"type"_s].toString(), u"secureString"_s);
        QCOMPARE(declared[u"defaultValue"_s], QJsonValue(QString()));
        QVERIFY(!made->parametersFile().contains("cloudInit"));
        QCOMPARE(plan->request().parameters[u"cloudInit"_s][u"value"_s].toString(), u"********"_s);
        const HandedOver install { .script = Secret("#cloud-config\nthe-key") };
        QCOMPARE(plan->requestWith(install).parameters[u"cloudInit"_s][u"value"_s].toString(),
                 u"#cloud-config\nthe-key"_s);
        const QByteArray saved = QJsonDocument(plan->toJson()).toJson();
        const Result<NewMachinePlan> again =
            NewMachinePlan::fromJson(JsonDocument::parse(saved, u"plan"_s)->root());
        QVERIFY(again && again->isByCloudInit());
    }

    /// Its request comes from a machine that is there, so that Docker cannot be part of the deployment.
    void plan_keyOnMachine_followsInASecondStep()
    {
        NewMachineChoices choices = good();
        choices.dnsSuffix = u"cloudapp.azure.com"_s;
        choices.keyOnMachine = true;
        const Result<NewMachinePlan> plan = planFor(choices, QDateTime::currentDateTimeUtc());
        QVERIFY(plan && !plan->isOneDeployment());
        const Result<NewMachine> made = planNewMachine(choices);
        QVERIFY(resourceOf(*made, "Microsoft.Compute/virtualMachines/extensions"_L1).isEmpty());
        const QByteArray saved = QJsonDocument(plan->toJson()).toJson();
        const Result<NewMachinePlan> again =
            NewMachinePlan::fromJson(JsonDocument::parse(saved, u"plan"_s)->root());
        QVERIFY(again && again->choices.keyOnMachine);
    }

    void plan_routeInAFile_mustBeOneOfNewMachines()
    {
        const Result<NewMachinePlan> plan = planFor(good(), QDateTime::currentDateTimeUtc());
        QJsonObject json = plan->toJson();
        QJsonObject choices = json[u"choices"_s].toObject();
        const auto readsWith = [&](const QString &route) {
            choices.insert(u"route"_s, route);
            json.insert(u"choices"_s, choices);
            const auto document = JsonDocument::parse(QJsonDocument(json).toJson(), u"plan"_s);
            return NewMachinePlan::fromJson(document->root()).has_value();
        };
        QVERIFY(readsWith(u"custom-script"_s) && readsWith(u"cloud-init"_s));
        QVERIFY(!readsWith(u"docker-extension"_s) && !readsWith(u"by-hand"_s));
    }

    void plan_withoutLabel_hasNoDnsSettings()
    {
        NewMachineChoices choices = good();
        const auto settings = [&choices] {
            const QJsonObject address =
                resourceOf(*planNewMachine(choices), "Microsoft.Network/publicIPAddresses"_L1);
            return address[u"properties"_s][u"dnsSettings"_s];
        };
        QCOMPARE(settings()[u"domainNameLabel"_s].toString(), u"web-01"_s);
        choices.dnsLabel.clear();
        QVERIFY(settings().isUndefined());
    }

    void script_isAShellScriptWithTheWholeTemplate()
    {
        NewMachineChoices choices = good();
        choices.group = u"Gruppe_(ä)"_s;
        const Result<QString> script = newMachineScript(choices);
        QVERIFY(script);
        QVERIFY(script->contains(u"az group create --name 'Gruppe_(ä)' --location westeurope"_s));
        QVERIFY(script->contains(QString::fromUtf8(planNewMachine(choices)->templateFile())));
        QVERIFY2(script->indexOf(u"\numask 077\n"_s) < script->indexOf(u"mktemp"_s)
                     && script->contains(u"\numask 077\n"_s),
                 "its files may hold a key");
        choices.makesGroup = false;
        QVERIFY(!newMachineScript(choices)->contains(u"az group create"_s));
        const QString shellcheck = QStandardPaths::findExecutable(u"shellcheck"_s);
        if (shellcheck.isEmpty())
            QSKIP("shellcheck is not installed here");
        QProcess process;
        process.start(shellcheck, { u"-"_s });
        process.write(script->toUtf8());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput(), QByteArray());
        QCOMPARE(process.exitCode(), 0);
    }

    void plan_reminder_mustLieAhead_andComesBack()
    {
        const QDateTime now(QDate(2026, 9, 9), QTime(10, 0), Qt::UTC);
        NewMachineChoices choices = good();
        choices.accessUntil = now;
        QCOMPARE(planFor(choices, now).error().code, u"plan.day-over"_s);
        choices.accessUntil = now.addDays(30);
        const Result<NewMachinePlan> plan = planFor(choices, now);
        QVERIFY(plan);
        for (const NewMachineChange &change : plan->changes())
            QCOMPARE(change.until.isValid(), change.step == NewMachineStep::Docker);
        const QTemporaryDir folder;
        const NewMachineStore store(folder.path());
        QVERIFY(store.open(*plan));
        QCOMPARE(store.load(plan->id)->plan.choices.accessUntil, choices.accessUntil);
        choices.access = AccessKind::Nobody;
        QVERIFY2(!planFor(choices, now)->choices.accessUntil.isValid(), "there is nothing to close");
    }

    void plan_project_isTold()
    {
        const Result<NewMachinePlan> plan = planFor(withProject(), QDateTime::currentDateTimeUtc());
        QVERIFY(plan);
        const NewMachineChange docker = plan->changes().constLast();
        QCOMPARE(docker.project, u"stall"_s);
        QCOMPARE(docker.services, QStringList { u"web: nginx (8080:80)"_s });
    }

    /// What was read of one file is not said of the next.
    void project_files_areToldApart()
    {
        const ComposeFile stall { .project = u"stall"_s, .text = kStall };
        const ComposeFile wrong { .project = u"stall"_s, .text = "services: { web: { build: . } }\n" };
        const ComposeFile other { .project = u"stall"_s, .text = "services: { db: { image: redis } }\n" };
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(servicesOf(stall), QStringList { u"web: nginx (8080:80)"_s });
            QVERIFY(!refusedPlace(stall));
            QCOMPARE(refusedPlace(wrong), std::optional(u"services.web.build"_s));
            QVERIFY(servicesOf(wrong).isEmpty());
            QCOMPARE(servicesOf(other), QStringList { u"db: redis"_s });
        }
        QVERIFY(servicesOf({}).isEmpty() && !refusedPlace({}));
    }

    /// A compose file may hold secrets: it stands in a file of its own, and only as long as it is needed.
    void store_project_standsBesideTheRecord()
    {
        const QTemporaryDir folder;
        const NewMachineStore store(folder.path());
        const NewMachinePlan plan =
            planFor(withProject(), QDateTime::currentDateTimeUtc()).value_or(NewMachinePlan());
        QVERIFY(store.open(plan));
        QFile record(folder.filePath(u"newmachines/%1.json"_s.arg(plan.id.text())));
        QVERIFY(record.open(QIODevice::ReadOnly));
        QVERIFY(!record.readAll().contains("very-secret-token"));
        const QFile compose(folder.filePath(u"newmachines/%1.compose"_s.arg(plan.id.text())));
        QCOMPARE(compose.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(store.load(plan.id)->plan.choices.compose, plan.choices.compose);

        QVERIFY(store.removeCompose(plan.id));
        QVERIFY(!compose.exists());
        const Result<NewMachineRecord> without = store.load(plan.id);
        QVERIFY2(without, "the record is still one");
        QCOMPARE(without->plan.choices.compose.project, u"stall"_s);

        const NewMachinePlan other =
            planFor(withProject(), QDateTime::currentDateTimeUtc()).value_or(NewMachinePlan());
        QVERIFY(store.open(other) && store.remove(other.id));
        QVERIFY(!QFile::exists(folder.filePath(u"newmachines/%1.compose"_s.arg(other.id.text()))));
    }

    /// What was begun decides what may be taken back, also by the next run of the program.
    void store_record_comesBackWhole()
    {
        const QTemporaryDir folder;
        const NewMachineStore store(folder.path());
        NewMachineChoices choices = good();
        choices.options.liveRestore = true;
        choices.options.dataRoot = u"/data/docker"_s;
        const NewMachinePlan plan =
            planFor(choices, QDateTime::currentDateTimeUtc()).value_or(NewMachinePlan());
        Result<NewMachineRecord> record = store.open(plan);
        QVERIFY(record);
        for (bool NewMachineRecord::*flag :
             { &NewMachineRecord::groupBegun, &NewMachineRecord::deploymentBegun,
               &NewMachineRecord::deploymentTaken }) {
            QVERIFY(!(*record.*flag));
            *record.*flag = true;
            QVERIFY(store.put(*record));
            QVERIFY((*store.load(plan.id)).*flag);
        }
        record->pollUrl = QUrl(u"https://management.azure.com/operations/7?api-version=1"_s);
        record->setup = PlanId(u"setup-1"_s);
        for (NewMachineStepProgress &step : record->steps)
            step.state = StepState::Done;
        QVERIFY(store.put(*record));
        const Result<NewMachineRecord> again = store.load(plan.id);
        QVERIFY(again);
        QCOMPARE(again->pollUrl, record->pollUrl);
        QCOMPARE(again->plan.choices.options.toDaemonJson(), choices.options.toDaemonJson());
        QCOMPARE(store.setups(), QSet<PlanId> { record->setup });
        QVERIFY2(store.interrupted().isEmpty(), "it is done");
    }

    void plan_idInAFile_leadsToNoOtherFolder()
    {
        QJsonObject json = planFor(good(), QDateTime::currentDateTimeUtc())->toJson();
        json.insert(u"id"_s, u"../../x"_s);
        const auto document = JsonDocument::parse(QJsonDocument(json).toJson(), u"plan"_s);
        QVERIFY(!NewMachinePlan::fromJson(document->root()));
    }

    void store_interrupted_readsNoFileThatIsKnown()
    {
        const QTemporaryDir folder;
        const NewMachineStore store(folder.path());
        const QDateTime now(QDate(2026, 9, 9), QTime(10, 0), Qt::UTC);
        const NewMachinePlan known = planFor(good(), now).value_or(NewMachinePlan());
        const NewMachinePlan unknown = planFor(good(), now).value_or(NewMachinePlan());
        QVERIFY(store.open(known) && store.open(unknown));
        QFile damaged(folder.filePath(u"newmachines/%1.json"_s.arg(known.id.text())));
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("{") > 0); // reading it would warn
        damaged.close();
        const QList<InterruptedNewMachine> found = store.interrupted({ known.id });
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().id, unknown.id);
    }
};

QTEST_GUILESS_MAIN(TestNewMachine)
#include "tst_newmachine.moc"
