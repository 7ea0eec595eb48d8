// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/setupflow.h"

#include <QUuid>

namespace slipway::ui {

using provisioning::PlanPart;
using namespace Qt::StringLiterals;

namespace {

std::optional<PlanPart> partOf(SetupPage page)
{
    switch (page) {
    case SetupPage::Machine:
        return PlanPart::Machine;
    case SetupPage::Docker:
        return PlanPart::Docker;
    case SetupPage::Certificates:
        return PlanPart::Certificates;
    case SetupPage::Access:
        return PlanPart::Access;
    case SetupPage::Review:
    case SetupPage::Progress:
        break;
    }
    return std::nullopt;
}

SetupPage neighbour(SetupPage page, int by)
{
    return static_cast<SetupPage>(static_cast<int>(page) + by);
}

} // namespace

SetupFlow::SetupFlow(const MachineRow &machine, QList<std::pair<QString, QString>> authorities,
                     QObject *parent)
    : SetupFlow(QList<MachineRow> { machine }, std::move(authorities), parent)
{
}

SetupFlow::SetupFlow(const QList<MachineRow> &selected, QList<std::pair<QString, QString>> authorities,
                     QObject *parent)
    : QObject(parent)
    , m_authorities(std::move(authorities))
{
    for (const MachineRow &row : selected) {
        const bool can = selected.size() == 1 || row.verdict.canBeSetUp();
        (can ? m_machines : m_leftOut).append(row);
    }
    if (m_machines.isEmpty())
        m_machines.append(m_leftOut.takeFirst());
    if (m_machines.size() > 1)
        m_sharedAuthority = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_verdict = m_machines.constFirst().verdict;
    m_choices.machine = m_machines.constFirst().machine;
    if (!m_verdict.routes.isEmpty())
        m_choices.route = m_verdict.routes.constFirst();
}

QStringList SetupFlow::sharedNames() const
{
    QStringList names;
    for (const MachineRow &row : m_machines) {
        if (row.machine->dnsName.isEmpty())
            return {};
        names += row.machine->dnsName; // clazy:exclude=reserve-candidates
    }
    return names;
}

provisioning::PlanChoices SetupFlow::choicesFor(qsizetype machine) const
{
    provisioning::PlanChoices choices = m_choices;
    if (m_machines.size() == 1)
        return choices;
    const MachineRow &row = m_machines.at(machine);
    choices.machine = row.machine;
    if (choices.authorityId.isEmpty()) {
        choices.sharedAuthorityId = m_sharedAuthority;
        choices.sharedNames = sharedNames();
    }
    if (!row.verdict.routes.contains(choices.route))
        choices.route = provisioning::scriptRoute(row.verdict);
    return choices;
}

QList<provisioning::PlanProblemFound> SetupFlow::problemsOf(qsizetype machine) const
{
    return provisioning::PlanBuilder::problems(choicesFor(machine), m_machines.at(machine).verdict,
                                               knownAuthorities());
}

void SetupFlow::setVerdictOf(qsizetype machine, const provisioning::Verdict &verdict)
{
    m_machines[machine].verdict = verdict;
}

void SetupFlow::setMachineOf(qsizetype machine, const azure::Machine &fresh)
{
    m_machines[machine].machine = fresh;
    if (machine == 0)
        m_choices.machine = fresh;
    touched();
}

QStringList SetupFlow::knownAuthorities() const
{
    QStringList known;
    known.reserve(m_authorities.size());
    for (const auto &[id, name] : m_authorities)
        known.append(id);
    return known;
}

void SetupFlow::touched()
{
    m_plans.clear();
    emit choicesChanged();
    emit changed();
}

void SetupFlow::setVerdict(const provisioning::Verdict &verdict)
{
    if (m_page == SetupPage::Review || m_page == SetupPage::Progress)
        return;
    m_verdict = verdict;
    m_machines.first().verdict = verdict;
    if (!m_verdict.routes.isEmpty() && !m_verdict.routes.contains(m_choices.route))
        m_choices.route = m_verdict.routes.constFirst();
    touched();
}

void SetupFlow::setRoute(provisioning::Route route)
{
    m_choices.route = route;
    touched();
}

void SetupFlow::setPort(int port)
{
    m_choices.port = static_cast<quint16>(port);
    touched();
}

void SetupFlow::setCompose(const provisioning::ComposeFile &file)
{
    m_choices.compose = file;
    touched();
}

void SetupFlow::setOptions(const provisioning::EngineOptions &options)
{
    m_choices.options = options;
    touched();
}

void SetupFlow::useNewAuthority(const QString &name)
{
    m_choices.authorityId.clear();
    m_choices.newAuthorityName = name.trimmed();
    touched();
}

void SetupFlow::useAuthority(const QString &id)
{
    m_choices.authorityId = id;
    touched();
}

void SetupFlow::setIdentityName(const QString &name)
{
    m_choices.identityName = name.trimmed();
    touched();
}

void SetupFlow::setKeyOnMachine(bool stays)
{
    m_choices.keyOnMachine = stays;
    touched();
}

void SetupFlow::setAccess(const AccessAnswer &answer)
{
    m_access = answer;
    takeAccess();
}

void SetupFlow::setSsh(bool chosen, const QString &user, const QString &jump)
{
    m_isBySsh = chosen;
    m_choices.sshUser = chosen ? user : QString();
    m_choices.sshJump = chosen ? jump : QString();
    takeAccess();
}

void SetupFlow::takeAccess()
{
    AccessAnswer answer = m_access;
    if (m_isBySsh)
        answer.choice = AccessChoice::Nobody;
    m_choices.access = answer.kind();
    m_choices.addresses = answer.addresses();
    m_choices.everybodyConfirmation = answer.confirmation;
    m_choices.accessUntil = answer.until();
    touched();
}

QList<provisioning::PlanProblemFound> SetupFlow::problems(SetupPage page) const
{
    const std::optional<PlanPart> part = partOf(page);
    if (!part)
        return {};
    QList<provisioning::PlanProblemFound> found =
        provisioning::PlanBuilder::problems(m_choices, m_verdict, knownAuthorities());
    // A plan without a user is one without ssh, so only here is it known that one is missing.
    if (m_isBySsh && m_choices.sshUser.isEmpty())
        found.append({ PlanPart::Access, provisioning::PlanProblem::SshUserInvalid, {} });
    found.removeIf([part](const provisioning::PlanProblemFound &problem) { return problem.part != *part; });
    return found;
}

bool SetupFlow::canGoBack() const
{
    return m_page != SetupPage::Machine && m_page != SetupPage::Progress;
}

bool SetupFlow::canGoNext() const
{
    if (m_page == SetupPage::Progress)
        return false;
    return m_page == SetupPage::Review ? !m_plans.isEmpty() : problems(m_page).isEmpty();
}

void SetupFlow::back()
{
    if (!canGoBack())
        return;
    m_page = neighbour(m_page, -1);
    emit changed();
}

void SetupFlow::next()
{
    if (!canGoNext())
        return;
    m_page = neighbour(m_page, 1);
    emit changed();
}

void SetupFlow::setPlans(const QList<provisioning::Plan> &plans)
{
    m_plans = plans;
    emit changed();
}

} // namespace slipway::ui
