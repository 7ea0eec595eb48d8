// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/newmachine/newmachine.h"

#include "base/json/jsonreader.h"
#include "provisioning/names.h"
#include "provisioning/newmachine/machinetemplate.h"
#include "provisioning/shellwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

#include <array>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kResourcesApi = "2024-11-01"_L1;

constexpr std::array kDisks { DiskKind::StandardHdd, DiskKind::StandardSsd, DiskKind::PremiumSsd };

using Text = std::pair<QLatin1StringView, QString NewMachineChoices::*>;
constexpr std::array<Text, 13> kTexts { {
    { "name"_L1, &NewMachineChoices::name },
    { "subscription"_L1, &NewMachineChoices::subscription },
    { "group"_L1, &NewMachineChoices::group },
    { "location"_L1, &NewMachineChoices::location },
    { "size"_L1, &NewMachineChoices::size },
    { "image"_L1, &NewMachineChoices::imageId },
    { "user"_L1, &NewMachineChoices::user },
    { "sshKey"_L1, &NewMachineChoices::sshKey },
    { "dnsLabel"_L1, &NewMachineChoices::dnsLabel },
    { "everybodyConfirmation"_L1, &NewMachineChoices::everybodyConfirmation },
    { "authorityId"_L1, &NewMachineChoices::authorityId },
    { "newAuthorityName"_L1, &NewMachineChoices::newAuthorityName },
    { "identityName"_L1, &NewMachineChoices::identityName },
} };

DiskKind diskFrom(const JsonReader &json)
{
    const QString text = json.string();
    for (const DiskKind kind : kDisks) {
        if (nameOf(kind) == text)
            return kind;
    }
    json.fail(u"no kind of disk"_s);
    return DiskKind::StandardSsd;
}

/// Custom Script where none stands, as before there was another.
Route routeIn(const JsonReader &json)
{
    const std::optional<Route> route = routeFrom(json.stringOr(nameOf(Route::CustomScript)));
    if (!route || (*route != Route::CustomScript && *route != Route::CloudInit))
        json.fail(u"no route of new machines"_s);
    return route.value_or(Route::CustomScript);
}

QJsonObject choicesJson(const NewMachineChoices &choices)
{
    QJsonObject json;
    for (const auto &[key, member] : kTexts)
        json.insert(key, choices.*member);
    json.insert(u"dnsSuffix"_s, choices.dnsSuffix);
    json.insert(u"makesGroup"_s, choices.makesGroup);
    json.insert(u"isArm64"_s, choices.isArm64);
    json.insert(u"takesPremiumDisks"_s, choices.takesPremiumDisks);
    json.insert(u"diskGiB"_s, choices.diskGiB);
    json.insert(u"disk"_s, nameOf(choices.disk));
    json.insert(u"access"_s, nameOf(choices.access));
    json.insert(u"addresses"_s, QJsonArray::fromStringList(choices.addresses));
    json.insert(u"accessUntil"_s, choices.accessUntil.toUTC().toString(Qt::ISODate));
    json.insert(u"route"_s, nameOf(choices.route));
    json.insert(u"keyOnMachine"_s, choices.keyOnMachine);
    json.insert(u"port"_s, choices.port);
    json.insert(u"options"_s, choices.options.toDaemonJson());
    json.insert(u"composeProject"_s, choices.compose.project);
    return json;
}

NewMachineChoices choicesFrom(const JsonReader &json)
{
    NewMachineChoices choices;
    for (const auto &[key, member] : kTexts)
        choices.*member = json[key].string();
    choices.dnsSuffix = json["dnsSuffix"_L1].stringOr(); // of before there was one
    choices.makesGroup = json["makesGroup"_L1].boolean();
    choices.isArm64 = json["isArm64"_L1].boolean();
    choices.takesPremiumDisks = json["takesPremiumDisks"_L1].boolean();
    choices.diskGiB = static_cast<int>(json["diskGiB"_L1].integer());
    choices.disk = diskFrom(json["disk"_L1]);
    choices.access = accessKindFrom(json["access"_L1]);
    choices.addresses = json["addresses"_L1].stringsOr();
    choices.accessUntil = json["accessUntil"_L1].dateTimeOr();
    choices.route = routeIn(json["route"_L1]);
    choices.keyOnMachine = json["keyOnMachine"_L1].booleanOr();
    choices.port = static_cast<quint16>(json["port"_L1].integer());
    choices.options = EngineOptions::fromDaemonJson(json["options"_L1]);
    choices.compose.project = json["composeProject"_L1].stringOr();
    return choices;
}

/// Of choices without problems, which is all that a plan has.
NewMachine madeOf(const NewMachineChoices &choices)
{
    return planNewMachine(choices).value_or(NewMachine());
}

QByteArray pretty(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

QString diskText(const NewMachineChoices &choices)
{
    const QString kind = nameOf(choices.disk);
    return choices.diskGiB > 0 ? u"%1 GiB, %2"_s.arg(choices.diskGiB).arg(kind) : kind;
}

NewMachineChange groupChange(const NewMachinePlan &plan)
{
    const NewMachineChoices &choices = plan.choices;
    return { .step = NewMachineStep::Group,
             .target = choices.group,
             .facts = { choices.location },
             .armMethod = "PUT",
             .armPath = u"%1?api-version=%2"_s.arg(plan.group().text(), kResourcesApi),
             .armBody = pretty({ { u"location"_s, choices.location } }),
             .azCommand =
                 shellCommand({ u"az"_s, u"group"_s, u"create"_s, u"--name"_s, choices.group, u"--location"_s,
                                choices.location, u"--subscription"_s, choices.subscription }) };
}

NewMachineChange deploymentChange(const NewMachinePlan &plan)
{
    const NewMachineChoices &choices = plan.choices;
    const NewMachineImage *image = findNewMachineImage(choices.imageId);
    const azure::DeploymentRequest request = plan.request();
    const QJsonObject properties { { u"mode"_s, u"Incremental"_s },
                                   { u"template"_s, request.deploymentTemplate },
                                   { u"parameters"_s, request.parameters } };
    const QStringList command { u"az"_s,
                                u"deployment"_s,
                                u"group"_s,
                                u"create"_s,
                                u"--name"_s,
                                plan.deployment(),
                                u"--resource-group"_s,
                                choices.group,
                                u"--subscription"_s,
                                choices.subscription,
                                u"--template-file"_s,
                                u"azuredeploy.json"_s,
                                u"--parameters"_s,
                                u"@azuredeploy.parameters.json"_s };
    return { .step = NewMachineStep::Deployment,
             .target = choices.name,
             .facts = QStringList { choices.size, image ? image->name : choices.imageId, choices.user,
                                    diskText(choices), choices.dnsLabel }
                 + sourcesOf(choices),
             .armMethod = "PUT",
             .armPath = u"%1/providers/Microsoft.Resources/deployments/%2?api-version=%3"_s.arg(
                 plan.group().text(), plan.deployment(), kResourcesApi),
             .armBody = pretty({ { u"properties"_s, properties } }),
             .azCommand = shellCommand(command),
             .isTogether = plan.isOneDeployment() };
}

NewMachineChange dockerChange(const NewMachinePlan &plan)
{
    const NewMachineChoices &choices = plan.choices;
    const bool isNew = choices.authorityId.isEmpty();
    return { .step = NewMachineStep::Docker,
             .target = choices.name,
             .facts = QStringList { QString::number(choices.port),
                                    isNew ? choices.newAuthorityName : choices.authorityId,
                                    isNew ? u"new"_s : u"existing"_s, choices.identityName }
                 + sourcesOf(choices),
             .isTogether = plan.isOneDeployment(),
             .route = choices.route,
             .keyOnMachine = choices.keyOnMachine,
             .until = choices.accessUntil,
             .project = choices.compose.project,
             .services = servicesOf(choices.compose) };
}

/// Packages of Docker for cloud-init's module yum_repos.
QByteArray repositoryText(const QByteArray &address)
{
    return "yum_repos:\n"
           "  docker-ce-stable:\n"
           "    name: Docker CE Stable\n"
           "    baseurl: "
        + address + "/$basearch/stable\n    enabled: true\n    gpgcheck: true\n    gpgkey: "
        + address.left(address.lastIndexOf('/')) + "/gpg\n";
}

bool isId(const QString &text)
{
    static const QRegularExpression id(u"\\A[a-z0-9-]{1,64}\\z"_s);
    return id.match(text).hasMatch();
}

} // namespace

azure::ArmId NewMachinePlan::group() const
{
    return groupOf(choices);
}

azure::ArmId NewMachinePlan::machine() const
{
    return machineOf(choices);
}

QString NewMachinePlan::deployment() const
{
    return deploymentOf(choices);
}

azure::DeploymentRequest NewMachinePlan::request() const
{
    return madeOf(choices).request;
}

QList<azure::ArmId> NewMachinePlan::resources() const
{
    return resourcesOf(choices);
}

QList<NewMachineStep> NewMachinePlan::steps() const
{
    QList<NewMachineStep> steps { NewMachineStep::Deployment, NewMachineStep::Docker };
    if (choices.makesGroup)
        steps.prepend(NewMachineStep::Group);
    return steps;
}

QList<NewMachineChange> NewMachinePlan::changes() const
{
    QList<NewMachineChange> list;
    if (choices.makesGroup)
        list.append(groupChange(*this));
    return list << deploymentChange(*this) << dockerChange(*this);
}

bool NewMachinePlan::isOneDeployment() const
{
    return provisioning::isOneDeployment(choices);
}

bool NewMachinePlan::isByCloudInit() const
{
    return isOneDeployment() && choices.route == Route::CloudInit;
}

azure::DeploymentRequest NewMachinePlan::requestWith(const HandedOver &install) const
{
    azure::DeploymentRequest whole = request();
    fillIn(whole, install);
    return whole;
}

QList<azure::ArmId> NewMachinePlan::made() const
{
    QList<azure::ArmId> ids = resources();
    if (isOneDeployment() && !isByCloudInit())
        ids.prepend(machine().child(names::kExtensionsType, names::kExtensionName));
    return ids;
}

QByteArray NewMachinePlan::templateFile() const
{
    return madeOf(choices).templateFile();
}

QByteArray NewMachinePlan::parametersFile() const
{
    return madeOf(choices).parametersFile();
}

QString NewMachinePlan::azScript() const
{
    return newMachineScript(choices).value_or(QString());
}

Secret NewMachinePlan::azScriptWith(const HandedOver &install) const
{
    return Secret(newMachineScript(choices, &install).value_or(QString()).toUtf8());
}

QByteArray NewMachinePlan::cloudInitFile() const
{
    const NewMachineImage *image = findNewMachineImage(choices.imageId);
    QByteArray text =
        "#cloud-config\n"
        "# Brings Docker's engine to a new machine. Nothing secret is in here: the engine listens to nobody\n"
        "# but the machine itself until Slipway has put certificates there (Machines, Add Docker).\n";
    if (const QJsonObject daemon = choices.options.toDaemonJson(); !daemon.isEmpty()) {
        text += "write_files:\n"
                "  - path: /etc/docker/daemon.json\n"
                "    permissions: '0644'\n"
                "    encoding: b64\n"
                "    content: "
            + pretty(daemon).toBase64() + '\n';
    }
    if (image && !image->repository.isEmpty())
        text += repositoryText(image->repository.toUtf8());
    text += "package_update: true\npackages:\n";
    const QStringList packages = image ? image->enginePackages : QStringList();
    for (const QString &package : packages)
        text += "  - " + package.toUtf8() + '\n';
    text += "runcmd:\n  - [systemctl, enable, --now, docker.service]\n";
    return text;
}

QJsonObject NewMachinePlan::toJson() const
{
    return { { u"id"_s, id.text() },
             { u"created"_s, created.toUTC().toString(Qt::ISODateWithMs) },
             { u"choices"_s, choicesJson(choices) } };
}

Result<NewMachinePlan> NewMachinePlan::fromJson(const JsonReader &json)
{
    NewMachinePlan plan { .id = NewMachineId(json["id"_L1].string()),
                          .created = json["created"_L1].dateTime(),
                          .choices = choicesFrom(json["choices"_L1]) };
    if (!isId(plan.id.text()))
        json["id"_L1].fail(u"not an id"_s);
    NewMachineChoices known = plan.choices;
    known.compose = {}; // its text stands elsewhere, and is gone once it is not needed any more
    if (!problemsOf(known).isEmpty())
        json["choices"_L1].fail(u"not choices that can be made"_s);
    return json.finish(std::move(plan));
}

Result<NewMachinePlan> planFor(const NewMachineChoices &choices, const QDateTime &now)
{
    const Result<NewMachine> made = planNewMachine(choices);
    if (!made)
        return made.error();
    NewMachinePlan plan { .id = NewMachineId(QUuid::createUuid().toString(QUuid::WithoutBraces)),
                          .created = now,
                          .choices = choices };
    if (choices.route == Route::CloudInit && !plan.isByCloudInit())
        return Error { .kind = ErrorKind::Invalid, .code = u"newmachine.no-name"_s, .subject = choices.name };
    if (choices.access == AccessKind::Nobody)
        plan.choices.accessUntil = {}; // there is nothing to close
    if (const Result<> ahead = checkReminder(plan.choices.accessUntil, now); !ahead)
        return ahead.error();
    return plan;
}

} // namespace slipway::provisioning
