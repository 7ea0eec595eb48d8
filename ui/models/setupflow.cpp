// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/setupflow.h"

#include <QRegularExpression>

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
    : QObject(parent)
    , m_verdict(machine.verdict)
    , m_authorities(std::move(authorities))
{
    m_choices.machine = machine.machine;
    if (!m_verdict.routes.isEmpty())
        m_choices.route = m_verdict.routes.constFirst();
}

void SetupFlow::touched()
{
    m_plan.reset();
    emit changed();
}

void SetupFlow::setVerdict(const provisioning::Verdict &verdict)
{
    if (m_page == SetupPage::Review || m_page == SetupPage::Progress)
        return;
    m_verdict = verdict;
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

void SetupFlow::setAccess(AccessChoice access)
{
    m_access = access;
    switch (access) {
    case AccessChoice::ThisComputer:
    case AccessChoice::TheseAddresses:
        m_choices.access = provisioning::AccessKind::OnlyTheseAddresses;
        break;
    case AccessChoice::Nobody:
        m_choices.access = provisioning::AccessKind::Nobody;
        break;
    case AccessChoice::Everybody:
        m_choices.access = provisioning::AccessKind::Everybody;
        break;
    }
    collectAddresses();
}

void SetupFlow::setThisComputer(const QString &address)
{
    m_thisComputer = address.trimmed();
    collectAddresses();
}

void SetupFlow::setAddresses(const QString &list)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    m_theseAddresses = list.split(separators, Qt::SkipEmptyParts);
    collectAddresses();
}

void SetupFlow::collectAddresses()
{
    if (m_access == AccessChoice::ThisComputer)
        m_choices.addresses = m_thisComputer.isEmpty() ? QStringList() : QStringList { m_thisComputer };
    else
        m_choices.addresses = m_access == AccessChoice::TheseAddresses ? m_theseAddresses : QStringList();
    touched();
}

void SetupFlow::setConfirmation(const QString &typed)
{
    m_choices.everybodyConfirmation = typed;
    touched();
}

QList<provisioning::PlanProblemFound> SetupFlow::problems(SetupPage page) const
{
    const std::optional<PlanPart> part = partOf(page);
    if (!part)
        return {};
    QStringList known;
    known.reserve(m_authorities.size());
    for (const auto &[id, name] : m_authorities)
        known.append(id);
    QList<provisioning::PlanProblemFound> found =
        provisioning::PlanBuilder::problems(m_choices, m_verdict, known);
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
    return m_page == SetupPage::Review ? m_plan.has_value() : problems(m_page).isEmpty();
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

void SetupFlow::setPlan(const provisioning::Plan &plan)
{
    m_plan = plan;
    emit changed();
}

} // namespace slipway::ui
