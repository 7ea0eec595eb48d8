// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/host.h"
#include "provisioning/installrequest.h"
#include "provisioning/names.h"
#include "provisioning/plan.h"
#include "provisioning/rulechange.h"

#include <QJsonDocument>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPut = "PUT"_L1;

QString versioned(const azure::ArmId &id, QLatin1StringView version)
{
    return id.text() + u"?api-version="_s + version;
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
    return putRuleChange(group, ownRule(plan.ruleName, plan.choices.port, plan.rulePriority, plan.sources()));
}

/// "log-driver: local", "registry-mirrors: [...]".
QStringList optionTexts(const EngineOptions &options)
{
    QStringList texts;
    const QJsonObject json = options.toDaemonJson();
    for (auto it = json.begin(); it != json.end(); ++it) {
        // A list of one: the only way in which Qt 6.4 writes a bare value.
        const QByteArray text = QJsonDocument(QJsonArray { it.value() }).toJson(QJsonDocument::Compact);
        texts.append(it.key() + u": "_s + QString::fromUtf8(text.sliced(1).chopped(1)));
    }
    return texts;
}

Change installChange(const Plan &plan)
{
    return { .step = plan.replacement ? StepKind::ReplaceCertificates : StepKind::Install,
             .target = plan.choices.machine.name,
             .facts = QStringList { plan.extension.name(), QString::number(plan.choices.port),
                                    nameOf(plan.choices.route) }
                 + (plan.replacement ? QStringList() : optionTexts(plan.choices.options)),
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
        docker::Host host = plan.replacement->before;
        const bool isMoved = plan.address() != host.endpoint.address;
        host.endpoint.address = plan.address();
        QStringList facts { host.name, host.endpoint.toString() };
        if (isMoved)
            facts.append(u"moved"_s);
        return { .step = StepKind::UpdateHost, .target = plan.choices.machine.name, .facts = facts };
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
