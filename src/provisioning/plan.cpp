// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/plan.h"

#include "pki/names.h"
#include "provisioning/sources.h"

#include <array>
#include <utility>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<StepKind, QLatin1StringView>, 14> kStepNames { {
    { StepKind::Certificates, "certificates"_L1 },
    { StepKind::NetworkRule, "network-rule"_L1 },
    { StepKind::Install, "install"_L1 },
    { StepKind::Verify, "verify"_L1 },
    { StepKind::RememberHost, "remember-host"_L1 },
    { StepKind::ReplaceCertificates, "replace-certificates"_L1 },
    { StepKind::UpdateHost, "update-host"_L1 },
    { StepKind::ChangeOptions, "change-options"_L1 },
    { StepKind::UpgradeEngine, "upgrade-engine"_L1 },
    { StepKind::CloseRule, "close-rule"_L1 },
    { StepKind::RemoveEngine, "remove-engine"_L1 },
    { StepKind::ForgetHost, "forget-host"_L1 },
    { StepKind::StartProject, "start-project"_L1 },
    { StepKind::MakeKey, "make-key"_L1 },
} };

void appendOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

} // namespace

QString nameOf(StepKind kind)
{
    for (const auto &[value, name] : kStepNames) {
        if (value == kind)
            return name;
    }
    return {};
}

std::optional<StepKind> stepKindFrom(QStringView name)
{
    for (const auto &[value, known] : kStepNames) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

QString nameOf(Route route)
{
    switch (route) {
    case Route::CustomScript:
        return u"custom-script"_s;
    case Route::ManagedRunCommand:
        return u"managed-run-command"_s;
    case Route::DockerExtension:
        return u"docker-extension"_s;
    case Route::CloudInit:
        return u"cloud-init"_s;
    }
    return {};
}

std::optional<Route> routeFrom(QStringView name)
{
    for (const Route route :
         { Route::CustomScript, Route::ManagedRunCommand, Route::DockerExtension, Route::CloudInit }) {
        if (nameOf(route) == name)
            return route;
    }
    return std::nullopt;
}

PlanKind Plan::kind() const
{
    if (replacement)
        return PlanKind::ReplaceCertificates;
    if (!work)
        return PlanKind::SetUp;
    switch (work->kind) {
    case EngineWorkKind::Options:
        return PlanKind::ChangeOptions;
    case EngineWorkKind::Upgrade:
        return PlanKind::UpgradeEngine;
    case EngineWorkKind::Remove:
        break;
    }
    return PlanKind::RemoveEngine;
}

bool Plan::canBeUndone() const
{
    return kind() != PlanKind::UpgradeEngine && kind() != PlanKind::RemoveEngine;
}

bool Plan::keyOnMachine() const
{
    if (work)
        return false;
    return replacement ? replacement->before.keyOnMachine : choices.keyOnMachine;
}

const docker::Host *Plan::standing() const
{
    if (replacement)
        return &replacement->before;
    return work ? &work->host : nullptr;
}

StepKind Plan::scriptStep() const
{
    switch (kind()) {
    case PlanKind::SetUp:
        break;
    case PlanKind::ReplaceCertificates:
        return StepKind::ReplaceCertificates;
    case PlanKind::ChangeOptions:
        return StepKind::ChangeOptions;
    case PlanKind::UpgradeEngine:
        return StepKind::UpgradeEngine;
    case PlanKind::RemoveEngine:
        return StepKind::RemoveEngine;
    }
    return StepKind::Install;
}

QString Plan::authorityId() const
{
    if (replacement)
        return replacement->trusted.value(0);
    if (!makesAuthority())
        return choices.authorityId;
    return choices.sharedAuthorityId.isEmpty() ? id.text() : choices.sharedAuthorityId;
}

QString Plan::identityId() const
{
    if (work)
        return work->host.identityId;
    return replacement ? replacement->identityId : id.text();
}

QString Plan::serverId() const
{
    return hostId();
}

QString Plan::hostId() const
{
    return standing() ? standing()->id.text() : id.text();
}

QString Plan::address() const
{
    if (replacement && !replacement->address.isEmpty())
        return replacement->address;
    if (standing())
        return standing()->endpoint.address;
    const azure::Machine &machine = choices.machine;
    if (!choices.sshJump.isEmpty() && !machine.privateAddress.isEmpty())
        return machine.privateAddress;
    if (!machine.dnsName.isEmpty())
        return machine.dnsName;
    return machine.publicAddress.isEmpty() ? machine.privateAddress : machine.publicAddress;
}

docker::Endpoint Plan::endpoint() const
{
    using docker::Endpoint;
    if (choices.sshUser.isEmpty())
        return { .kind = Endpoint::Kind::Tls, .address = address(), .port = choices.port };
    return { .kind = Endpoint::Kind::Ssh,
             .address = choices.sshUser + u'@' + address(),
             .jump = choices.sshJump };
}

QStringList Plan::dnsNames() const
{
    QStringList list;
    appendOnce(list, choices.machine.dnsName);
    if (replacement && pki::addressBytes(address()).isEmpty())
        appendOnce(list, address());
    appendOnce(list, u"localhost"_s);
    return list;
}

QStringList Plan::ipAddresses() const
{
    QStringList list;
    appendOnce(list, choices.machine.publicAddress);
    appendOnce(list, choices.machine.privateAddress);
    if (replacement && !pki::addressBytes(address()).isEmpty())
        appendOnce(list, address());
    appendOnce(list, u"127.0.0.1"_s);
    return list;
}

QString Plan::ruleNameIn(const azure::ArmId &group) const
{
    return group == secondRuleGroup && !secondRuleName.isEmpty() ? secondRuleName : ruleName;
}

QList<azure::ArmId> Plan::ruleGroups() const
{
    QList<azure::ArmId> groups;
    if (rulePriority == 0)
        return groups;
    for (const azure::ArmId &group : { ruleGroup, secondRuleGroup }) {
        if (!group.isEmpty())
            groups.append(group);
    }
    return groups;
}

QStringList Plan::sources() const
{
    if (choices.access == AccessKind::Everybody)
        return { u"*"_s };
    QStringList list;
    if (choices.access == AccessKind::OnlyTheseAddresses) {
        for (const QString &address : choices.addresses)
            appendOnce(list, canonicalSource(address).value_or(QString()));
    }
    return list;
}

qint64 Plan::timestamp(int attempt) const
{
    return created.toSecsSinceEpoch() + attempt - 1;
}

QList<StepKind> Plan::steps() const
{
    if (work && work->kind != EngineWorkKind::Remove)
        return { scriptStep(), StepKind::Verify };
    QList<StepKind> list;
    if (work) {
        if (!ruleGroups().isEmpty())
            list.append(StepKind::CloseRule);
        return list << StepKind::RemoveEngine << StepKind::ForgetHost;
    }
    list.append(StepKind::Certificates);
    if (!ruleGroups().isEmpty())
        list.append(StepKind::NetworkRule);
    if (keyOnMachine())
        list.append(StepKind::MakeKey);
    list << scriptStep() << StepKind::Verify << (replacement ? StepKind::UpdateHost : StepKind::RememberHost);
    if (!choices.compose.isEmpty())
        list.append(StepKind::StartProject);
    return list;
}

} // namespace slipway::provisioning
