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
    Change change = putRuleChange(
        group, ownRule(plan.ruleNameIn(group), plan.choices.port, plan.rulePriority, plan.sources()));
    change.until = plan.choices.accessUntil;
    return change;
}

/// "log-driver: local", "registry-mirrors: [...]"; of what goes, the name alone.
QStringList optionTexts(const QJsonObject &json)
{
    QStringList texts;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.value().isNull()) {
            texts.append(it.key());
            continue;
        }
        // A list of one: the only way in which Qt 6.4 writes a bare value.
        const QByteArray text = QJsonDocument(QJsonArray { it.value() }).toJson(QJsonDocument::Compact);
        texts.append(it.key() + u": "_s + QString::fromUtf8(text.sliced(1).chopped(1)));
    }
    return texts;
}

QStringList scriptFacts(const Plan &plan)
{
    const QString name = plan.extension.name();
    QStringList installed { name, QString::number(plan.choices.port), nameOf(plan.choices.route) };
    switch (plan.kind()) {
    case PlanKind::SetUp:
        return installed + optionTexts(plan.choices.options.toDaemonJson());
    case PlanKind::ReplaceCertificates:
        return installed;
    case PlanKind::ChangeOptions:
        return QStringList { name } + optionTexts(plan.work->optionChanges());
    case PlanKind::UpgradeEngine:
        return { name };
    case PlanKind::RemoveEngine:
        return plan.work->deletesData ? QStringList { name, u"data"_s } : QStringList { name };
    }
    return {};
}

/// \param attempt as it is when nothing fails
Change scriptRun(const Plan &plan, StepKind step, const QStringList &facts, int attempt)
{
    return { .step = step,
             .target = plan.choices.machine.name,
             .facts = facts,
             .armMethod = QByteArray(kPut.data(), kPut.size()),
             .armPath = versioned(plan.extension, names::kComputeApi),
             .armBody = installBody(plan, attempt),
             .azCommand = installCommand(plan, attempt) };
}

Change scriptChange(const Plan &plan)
{
    return scriptRun(plan, plan.scriptStep(), scriptFacts(plan), plan.keyOnMachine() ? 2 : 1);
}

QList<Change> keyChanges(const Plan &plan)
{
    if (!plan.keyOnMachine())
        return {};
    return { scriptRun(plan, StepKind::MakeKey, { plan.extension.name() }, 1) };
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
    return { .step = StepKind::RememberHost,
             .target = plan.choices.machine.name,
             .facts = { plan.choices.machine.name, plan.endpoint().toString() } };
}

Change closeChange(const Plan &plan, const azure::ArmId &group)
{
    const QString name = plan.ruleNameIn(group);
    Change change = removeRuleChange(group, ownRule(name, plan.choices.port, 0, {}));
    change.step = StepKind::CloseRule;
    change.facts = { name };
    return change;
}

Change projectChange(const Plan &plan)
{
    const ComposeFile &file = plan.choices.compose;
    return { .step = StepKind::StartProject,
             .target = plan.choices.machine.name,
             .facts = QStringList { file.project } + servicesOf(file) };
}

QList<Change> changesOf(const Plan &plan, Change (*ofGroup)(const Plan &, const azure::ArmId &))
{
    QList<Change> list;
    const QList<azure::ArmId> groups = plan.ruleGroups();
    list.reserve(groups.size());
    for (const azure::ArmId &group : groups)
        list.append(ofGroup(plan, group));
    return list;
}

} // namespace

QList<Change> Plan::changes() const
{
    if (kind() == PlanKind::RemoveEngine) {
        const Change forgotten { .step = StepKind::ForgetHost,
                                 .target = choices.machine.name,
                                 .facts = { work->host.name } };
        return changesOf(*this, &closeChange) << scriptChange(*this) << forgotten;
    }
    if (work)
        return { scriptChange(*this), verifyChange(*this) };
    QList<Change> list = QList { certificatesChange(*this) } + changesOf(*this, &ruleChange)
        + keyChanges(*this) + QList { scriptChange(*this), verifyChange(*this), hostChange(*this) };
    if (!choices.compose.isEmpty())
        list.append(projectChange(*this));
    return list;
}

} // namespace slipway::provisioning
