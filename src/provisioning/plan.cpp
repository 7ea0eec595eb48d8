// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/plan.h"

#include "pki/names.h"
#include "provisioning/sources.h"

#include <array>
#include <utility>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<StepKind, QLatin1StringView>, 7> kStepNames { {
    { StepKind::Certificates, "certificates"_L1 },
    { StepKind::NetworkRule, "network-rule"_L1 },
    { StepKind::Install, "install"_L1 },
    { StepKind::Verify, "verify"_L1 },
    { StepKind::RememberHost, "remember-host"_L1 },
    { StepKind::ReplaceCertificates, "replace-certificates"_L1 },
    { StepKind::UpdateHost, "update-host"_L1 },
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
    }
    return {};
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
    return replacement ? replacement->identityId : id.text();
}

QString Plan::serverId() const
{
    return hostId();
}

QString Plan::hostId() const
{
    return replacement ? replacement->before.id.text() : id.text();
}

QString Plan::address() const
{
    if (replacement) {
        return replacement->address.isEmpty() ? replacement->before.endpoint.address : replacement->address;
    }
    const azure::Machine &machine = choices.machine;
    if (!machine.dnsName.isEmpty())
        return machine.dnsName;
    return machine.publicAddress.isEmpty() ? machine.privateAddress : machine.publicAddress;
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
    if (replacement)
        return { StepKind::Certificates, StepKind::ReplaceCertificates, StepKind::Verify,
                 StepKind::UpdateHost };
    QList<StepKind> list { StepKind::Certificates };
    if (!ruleGroups().isEmpty())
        list.append(StepKind::NetworkRule);
    return list << StepKind::Install << StepKind::Verify << StepKind::RememberHost;
}

} // namespace slipway::provisioning
