// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json/jsonreader.h"
#include "provisioning/plan.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <array>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormat = 1;
// So that an earlier version does not take them for a set-up.
constexpr int kReplacementFormat = 2;
constexpr int kWorkFormat = 3;
constexpr auto kSubject = "plan"_L1;

/// The members of Machine that a plan needs later on; the rest is read anew from Azure.
constexpr std::array<std::pair<QLatin1StringView, QString azure::Machine::*>, 13> kMachineTexts { {
    { "name"_L1, &azure::Machine::name },
    { "vmId"_L1, &azure::Machine::vmId },
    { "resourceGroup"_L1, &azure::Machine::resourceGroup },
    { "subscriptionId"_L1, &azure::Machine::subscriptionId },
    { "subscriptionName"_L1, &azure::Machine::subscriptionName },
    { "location"_L1, &azure::Machine::location },
    { "size"_L1, &azure::Machine::size },
    { "osName"_L1, &azure::Machine::osName },
    { "osVersion"_L1, &azure::Machine::osVersion },
    { "publicAddress"_L1, &azure::Machine::publicAddress },
    { "privateAddress"_L1, &azure::Machine::privateAddress },
    { "dnsName"_L1, &azure::Machine::dnsName },
    { "provisioningState"_L1, &azure::Machine::provisioningState },
} };

constexpr std::array<std::pair<QLatin1StringView, azure::ArmId azure::Machine::*>, 5> kMachineIds { {
    { "id"_L1, &azure::Machine::id },
    { "networkInterface"_L1, &azure::Machine::networkInterface },
    { "interfaceSecurityGroup"_L1, &azure::Machine::interfaceSecurityGroup },
    { "subnet"_L1, &azure::Machine::subnet },
    { "subnetSecurityGroup"_L1, &azure::Machine::subnetSecurityGroup },
} };

constexpr std::array<std::pair<AccessKind, QLatin1StringView>, 3> kAccess { {
    { AccessKind::OnlyTheseAddresses, "only-these-addresses"_L1 },
    { AccessKind::Nobody, "nobody"_L1 },
    { AccessKind::Everybody, "everybody"_L1 },
} };

QJsonObject machineJson(const azure::Machine &machine)
{
    QJsonObject json;
    for (const auto &[key, member] : kMachineTexts)
        json.insert(key, machine.*member);
    for (const auto &[key, member] : kMachineIds)
        json.insert(key, (machine.*member).text());
    json.insert("addressIsStatic"_L1, machine.addressIsStatic);
    json.insert("isLinux"_L1, machine.os == azure::OsType::Linux);
    return json;
}

QJsonObject choicesJson(const PlanChoices &choices)
{
    return { { u"machine"_s, machineJson(choices.machine) },
             { u"route"_s, nameOf(choices.route) },
             { u"port"_s, choices.port },
             { u"options"_s, choices.options.toDaemonJson() },
             { u"composeProject"_s, choices.compose.project },
             { u"authorityId"_s, choices.authorityId },
             { u"newAuthorityName"_s, choices.newAuthorityName },
             { u"sharedAuthorityId"_s, choices.sharedAuthorityId },
             { u"sharedNames"_s, QJsonArray::fromStringList(choices.sharedNames) },
             { u"identityName"_s, choices.identityName },
             { u"keyOnMachine"_s, choices.keyOnMachine },
             { u"access"_s, nameOf(choices.access) },
             { u"addresses"_s, QJsonArray::fromStringList(choices.addresses) },
             { u"everybodyConfirmation"_s, choices.everybodyConfirmation },
             { u"sshUser"_s, choices.sshUser },
             { u"sshJump"_s, choices.sshJump },
             { u"accessUntil"_s, choices.accessUntil.toUTC().toString(Qt::ISODate) } };
}

azure::ArmId armIdFrom(const JsonReader &json)
{
    const QString text = json.stringOr();
    if (text.isEmpty())
        return {};
    const Result<azure::ArmId> id = azure::ArmId::parse(text);
    if (!id)
        json.fail(u"no resource id"_s);
    return id ? *id : azure::ArmId();
}

azure::Machine machineFrom(const JsonReader &json)
{
    azure::Machine machine;
    for (const auto &[key, member] : kMachineTexts)
        machine.*member = json[key].stringOr();
    for (const auto &[key, member] : kMachineIds)
        machine.*member = armIdFrom(json[key]);
    if (machine.id.isEmpty() || machine.name.isEmpty())
        json.fail(u"a machine without id or name"_s);
    machine.addressIsStatic = json["addressIsStatic"_L1].booleanOr();
    machine.os = json["isLinux"_L1].booleanOr() ? azure::OsType::Linux : azure::OsType::Unknown;
    return machine;
}

Route routeFrom(const JsonReader &json)
{
    const std::optional<Route> route = provisioning::routeFrom(json.string());
    if (!route)
        json.fail(u"no route"_s);
    return route.value_or(Route::CustomScript);
}

quint16 portFrom(const JsonReader &json)
{
    const qint64 port = json.integer();
    if (port >= 1 && port <= 65535)
        return static_cast<quint16>(port);
    json.fail(u"no port"_s);
    return 0;
}

PlanChoices choicesFrom(const JsonReader &json)
{
    return { .machine = machineFrom(json["machine"_L1]),
             .route = routeFrom(json["route"_L1]),
             .port = portFrom(json["port"_L1]),
             .options = EngineOptions::fromDaemonJson(json["options"_L1]),
             .compose = { .project = json["composeProject"_L1].stringOr() },
             .authorityId = json["authorityId"_L1].string(),
             .newAuthorityName = json["newAuthorityName"_L1].string(),
             .sharedAuthorityId = json["sharedAuthorityId"_L1].stringOr(),
             .sharedNames = json["sharedNames"_L1].stringsOr(),
             .identityName = json["identityName"_L1].string(),
             .keyOnMachine = json["keyOnMachine"_L1].booleanOr(),
             .access = accessKindFrom(json["access"_L1]),
             .addresses = json["addresses"_L1].stringsOr(),
             .everybodyConfirmation = json["everybodyConfirmation"_L1].stringOr(),
             .sshUser = json["sshUser"_L1].stringOr(),
             .sshJump = json["sshJump"_L1].stringOr(),
             .accessUntil = json["accessUntil"_L1].dateTimeOr() };
}

docker::Host hostFrom(const JsonReader &json)
{
    Result<docker::Host> host = docker::Host::fromJson(json);
    if (host)
        return *std::move(host);
    json.fail(host.error().detail);
    return {};
}

QJsonObject replacementJson(const Replacement &replacement)
{
    return { { u"before"_s, replacement.before.toJson() },
             { u"trusted"_s, QJsonArray::fromStringList(replacement.trusted) },
             { u"identity"_s, replacement.identityId },
             { u"address"_s, replacement.address } };
}

Replacement replacementFrom(const JsonReader &json)
{
    Replacement replacement { .before = hostFrom(json["before"_L1]),
                              .trusted = json["trusted"_L1].stringsOr(),
                              .identityId = json["identity"_L1].string(),
                              .address = json["address"_L1].stringOr() };
    if (replacement.trusted.isEmpty())
        json["trusted"_L1].fail(u"nothing would be trusted"_s);
    return replacement;
}

QJsonObject workJson(const EngineWork &work)
{
    return { { u"kind"_s, nameOf(work.kind) },
             { u"host"_s, work.host.toJson() },
             { u"options"_s, work.options.toDaemonJson() },
             { u"optionKeys"_s, QJsonArray::fromStringList(work.optionKeys) },
             { u"deletesData"_s, work.deletesData } };
}

EngineWork workFrom(const JsonReader &json)
{
    const std::optional<EngineWorkKind> kind = engineWorkKindFrom(json["kind"_L1].string());
    if (!kind)
        json["kind"_L1].fail(u"no kind of work"_s);
    return { .kind = kind.value_or(EngineWorkKind::Options),
             .host = hostFrom(json["host"_L1]),
             .options = EngineOptions::fromDaemonJson(json["options"_L1]),
             .optionKeys = json["optionKeys"_L1].stringsOr(),
             .deletesData = json["deletesData"_L1].booleanOr() };
}

/// Ids and markers become file names and script text: nothing but these characters.
QString wordFrom(const JsonReader &json)
{
    static const QRegularExpression word(u"\\A[A-Za-z0-9-]{8,80}\\z"_s);
    QString text = json.string();
    if (!word.match(text).hasMatch())
        json.fail(u"not made by Slipway"_s);
    return text;
}

} // namespace

QString nameOf(AccessKind access)
{
    for (const auto &[kind, name] : kAccess) {
        if (kind == access)
            return name;
    }
    return {};
}

AccessKind accessKindFrom(const JsonReader &json)
{
    const QString text = json.string();
    for (const auto &[kind, name] : kAccess) {
        if (name == text)
            return kind;
    }
    json.fail(u"no kind of access"_s);
    return AccessKind::Nobody;
}

QJsonObject Plan::toJson() const
{
    QJsonObject json { { u"format"_s,
                         replacement ? kReplacementFormat
                             : work  ? kWorkFormat
                                     : kFormat },
                       { u"id"_s, id.text() },
                       { u"created"_s, created.toUTC().toString(Qt::ISODateWithMs) },
                       { u"choices"_s, choicesJson(choices) },
                       { u"rulePriority"_s, rulePriority },
                       { u"ruleGroup"_s, ruleGroup.text() },
                       { u"secondRuleGroup"_s, secondRuleGroup.text() },
                       { u"ruleName"_s, ruleName },
                       { u"secondRuleName"_s, secondRuleName },
                       { u"extension"_s, extension.text() },
                       { u"extensionVersion"_s, extensionVersion },
                       { u"endMarker"_s, endMarker } };
    if (replacement)
        json.insert("replacement"_L1, replacementJson(*replacement));
    if (work)
        json.insert("work"_L1, workJson(*work));
    return json;
}

Result<Plan> Plan::fromJson(const QByteArray &json)
{
    const Result<JsonDocument> document = JsonDocument::parse(json, kSubject);
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    const qint64 format = root["format"_L1].integer();
    if (format < kFormat || format > kWorkFormat)
        root["format"_L1].fail(u"not a known format"_s);
    Plan plan;
    if (format == kReplacementFormat)
        plan.replacement = replacementFrom(root["replacement"_L1]);
    if (format == kWorkFormat)
        plan.work = workFrom(root["work"_L1]);
    plan.id = PlanId(wordFrom(root["id"_L1]));
    plan.created = root["created"_L1].dateTime();
    plan.choices = choicesFrom(root["choices"_L1]);
    if (plan.replacement)
        plan.replacement->route = plan.choices.route;
    if (plan.work)
        plan.work->route = plan.choices.route;
    plan.rulePriority = static_cast<int>(root["rulePriority"_L1].integer());
    plan.ruleGroup = armIdFrom(root["ruleGroup"_L1]);
    plan.secondRuleGroup = armIdFrom(root["secondRuleGroup"_L1]);
    plan.ruleName = root["ruleName"_L1].string();
    plan.secondRuleName = root["secondRuleName"_L1].stringOr(); // a journal of an earlier version has none
    plan.extension = armIdFrom(root["extension"_L1]);
    plan.extensionVersion = root["extensionVersion"_L1].stringOr();
    plan.endMarker = wordFrom(root["endMarker"_L1]);
    return root.finish(std::move(plan));
}

} // namespace slipway::provisioning
