// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/host.h"
#include "provisioning/installrequest.h"
#include "provisioning/names.h"
#include "provisioning/plan.h"
#include "provisioning/shellwords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPut = "PUT"_L1;

QString versioned(const azure::ArmId &id, QLatin1StringView version)
{
    return id.text() + u"?api-version="_s + version;
}

QJsonObject ruleBody(const Plan &plan)
{
    const QStringList sources = plan.sources();
    QJsonObject properties { { u"protocol"_s, u"Tcp"_s },
                             { u"sourcePortRange"_s, u"*"_s },
                             { u"destinationPortRange"_s, QString::number(plan.choices.port) },
                             { u"destinationAddressPrefix"_s, u"*"_s },
                             { u"access"_s, u"Allow"_s },
                             { u"priority"_s, plan.rulePriority },
                             { u"direction"_s, u"Inbound"_s } };
    if (sources.size() == 1)
        properties.insert(u"sourceAddressPrefix"_s, sources.first());
    else
        properties.insert(u"sourceAddressPrefixes"_s, QJsonArray::fromStringList(sources));
    return { { u"properties"_s, properties } };
}

QString ruleCommand(const Plan &plan, const azure::ArmId &group)
{
    const QStringList words = QStringList { u"az"_s, u"network"_s, u"nsg"_s, u"rule"_s, u"create"_s }
        << u"--subscription"_s << group.subscription() << u"--resource-group"_s << group.resourceGroup()
        << u"--nsg-name"_s << group.name() << u"--name"_s << plan.ruleName << u"--priority"_s
        << QString::number(plan.rulePriority) << u"--direction"_s << u"Inbound"_s << u"--access"_s
        << u"Allow"_s << u"--protocol"_s << u"Tcp"_s << u"--destination-port-ranges"_s
        << QString::number(plan.choices.port) << u"--source-address-prefixes"_s << plan.sources();
    return shellCommand(words);
}

Change certificatesChange(const Plan &plan)
{
    const PlanChoices &choices = plan.choices;
    if (plan.replacement) {
        return { .step = StepKind::Certificates,
                 .target = plan.replacement->before.name,
                 .facts = QStringList { plan.authorityId(), u"replaced"_s, plan.identityId() }
                     + plan.dnsNames() + plan.ipAddresses() };
    }
    const QString authority = plan.makesAuthority() ? choices.newAuthorityName : choices.authorityId;
    return { .step = StepKind::Certificates,
             .target = authority,
             .facts = QStringList { authority, plan.makesAuthority() ? u"new"_s : u"existing"_s,
                                    choices.identityName }
                 + plan.dnsNames() + plan.ipAddresses() };
}

Change ruleChange(const Plan &plan, const azure::ArmId &group)
{
    return { .step = StepKind::NetworkRule,
             .target = group.name(),
             .facts = QStringList { plan.ruleName, QString::number(plan.rulePriority),
                                    QString::number(plan.choices.port) }
                 + plan.sources(),
             .armMethod = QByteArray(kPut.data(), kPut.size()),
             .armPath = versioned(group.child(u"securityRules"_s, plan.ruleName), names::kNetworkApi),
             .armBody = QJsonDocument(ruleBody(plan)).toJson(QJsonDocument::Indented),
             .azCommand = ruleCommand(plan, group) };
}

Change installChange(const Plan &plan)
{
    return { .step = plan.replacement ? StepKind::ReplaceCertificates : StepKind::Install,
             .target = plan.choices.machine.name,
             .facts = { plan.extension.name(), QString::number(plan.choices.port),
                        nameOf(plan.choices.route) },
             .armMethod = QByteArray(kPut.data(), kPut.size()),
             .armPath = versioned(plan.extension, names::kComputeApi),
             .armBody = installBody(plan),
             .azCommand = installCommand(plan) };
}

Change verifyChange(const Plan &plan)
{
    return { .step = StepKind::Verify,
             .target = plan.choices.machine.name,
             .facts = { plan.address(), QString::number(plan.choices.port) } };
}

Change hostChange(const Plan &plan)
{
    if (plan.replacement) {
        const docker::Host &host = plan.replacement->before;
        return { .step = StepKind::UpdateHost,
                 .target = plan.choices.machine.name,
                 .facts = { host.name, host.endpoint.toString() } };
    }
    const docker::Endpoint endpoint { .kind = docker::Endpoint::Kind::Tls,
                                      .address = plan.address(),
                                      .port = plan.choices.port };
    return { .step = StepKind::RememberHost,
             .target = plan.choices.machine.name,
             .facts = { plan.choices.machine.name, endpoint.toString() } };
}

} // namespace

QList<Change> Plan::changes() const
{
    const QList<azure::ArmId> groups = ruleGroups();
    QList<Change> list { certificatesChange(*this) };
    list.reserve(groups.size() + 4);
    for (const azure::ArmId &group : groups)
        list.append(ruleChange(*this, group));
    return list << installChange(*this) << verifyChange(*this) << hostChange(*this);
}

} // namespace slipway::provisioning
