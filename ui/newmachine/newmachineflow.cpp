// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newmachine/newmachineflow.h"

#include <algorithm>
#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using Field = NewMachineFlow::Field;

namespace {

NewMachinePage neighbour(NewMachinePage page, int by)
{
    return static_cast<NewMachinePage>(static_cast<int>(page) + by);
}

QString placeKey(const QString &location, const QString &what)
{
    return location + u'/' + what.toLower();
}

} // namespace

NewMachineFlow::NewMachineFlow(QList<std::pair<QString, QString>> authorities, QObject *parent)
    : QObject(parent)
    , m_authorities(std::move(authorities))
{
}

void NewMachineFlow::touched()
{
    m_plan.reset();
    m_preview.reset();
    emit changed();
}

void NewMachineFlow::edit(Field field, const std::function<void(Choices &)> &change)
{
    m_edited.insert(field);
    suggest(change);
}

void NewMachineFlow::suggest(const std::function<void(Choices &)> &change)
{
    change(m_choices);
    touched();
}

void NewMachineFlow::setAccess(const AccessAnswer &answer)
{
    if (answer.choice == m_access)
        m_edited.insert(Field::Access);
    m_access = answer.choice;
    suggest([&answer](Choices &choices) {
        choices.access = answer.kind();
        choices.addresses = answer.addresses();
        choices.everybodyConfirmation = answer.confirmation;
        choices.accessUntil = answer.until();
    });
}

void NewMachineFlow::setMachines(const QList<azure::ArmId> &machines)
{
    if (machines == m_machines)
        return;
    m_machines = machines;
    emit changed();
}

void NewMachineFlow::setGroups(const QStringList &names)
{
    m_groups.clear();
    for (const QString &name : names)
        m_groups.insert(name.toLower());
    emit changed();
}

void NewMachineFlow::setDnsLabelTaken(const QString &location, const QString &label, bool isTaken)
{
    if (isTaken)
        m_takenLabels.insert(placeKey(location, label));
    else
        m_takenLabels.remove(placeKey(location, label));
    emit changed();
}

void NewMachineFlow::setLocationName(const QString &name)
{
    if (name == m_locationName)
        return;
    m_locationName = name;
    emit changed();
}

NewMachineClash NewMachineFlow::clash(Field field) const
{
    const auto isOurs = [this](const azure::ArmId &machine) {
        return machine.subscription().compare(m_choices.subscription, Qt::CaseInsensitive) == 0
            && machine.resourceGroup().compare(m_choices.group, Qt::CaseInsensitive) == 0
            && machine.name().compare(m_choices.name, Qt::CaseInsensitive) == 0;
    };
    switch (field) {
    case Field::Name:
        return !m_choices.makesGroup && std::any_of(m_machines.cbegin(), m_machines.cend(), isOurs)
            ? NewMachineClash::NameTaken
            : NewMachineClash::None;
    case Field::Group:
        return m_choices.makesGroup && m_groups.contains(m_choices.group.toLower())
            ? NewMachineClash::GroupExists
            : NewMachineClash::None;
    case Field::DnsLabel:
        return m_takenLabels.contains(placeKey(m_choices.location, m_choices.dnsLabel))
            ? NewMachineClash::DnsLabelTaken
            : NewMachineClash::None;
    default:
        return NewMachineClash::None;
    }
}

bool NewMachineFlow::hasClash(NewMachinePage page) const
{
    if (page != NewMachinePage::Machine)
        return false;
    const auto clashes = [this](Field field) { return clash(field) != NewMachineClash::None; };
    return clashes(Field::Name) || clashes(Field::Group) || clashes(Field::DnsLabel);
}

void NewMachineFlow::setPrice(const QString &size, const QString &location,
                              const std::optional<azure::RetailPrice> &price)
{
    m_prices.insert(placeKey(location, size), price);
    if (size == m_choices.size && location == m_choices.location)
        emit changed();
}

std::optional<azure::RetailPrice> NewMachineFlow::price() const
{
    return m_prices.value(placeKey(m_choices.location, m_choices.size));
}

NewMachinePage NewMachineFlow::pageOf(Field field)
{
    switch (field) {
    case Field::Name:
    case Field::Subscription:
    case Field::Group:
    case Field::Location:
    case Field::DnsLabel:
        return NewMachinePage::Machine;
    case Field::Size:
        return NewMachinePage::Size;
    case Field::Image:
    case Field::Disk:
    case Field::User:
    case Field::Key:
        return NewMachinePage::System;
    case Field::Port:
    case Field::Options:
    case Field::Compose:
    case Field::Authority:
    case Field::Identity:
    case Field::Route:
    case Field::KeyPlace:
        return NewMachinePage::Docker;
    case Field::Access:
        break;
    }
    return NewMachinePage::Access;
}

QList<NewMachineFlow::Problem> NewMachineFlow::problems(NewMachinePage page) const
{
    QList<Problem> found = provisioning::problemsOf(m_choices);
    found.removeIf([page](const Problem &problem) { return pageOf(problem.field()) != page; });
    return found;
}

std::optional<NewMachineFlow::Problem> NewMachineFlow::problem(Field field) const
{
    const QList<Problem> found = problems(pageOf(field));
    const auto first = std::find_if(found.cbegin(), found.cend(),
                                    [field](const Problem &problem) { return problem.field() == field; });
    return first == found.cend() ? std::nullopt : std::optional(*first);
}

QList<NewMachineFlow::Problem> NewMachineFlow::openQuestions() const
{
    QList<Problem> found = provisioning::problemsOf(m_choices);
    found.removeIf([this](const Problem &problem) { return isSearching(problem.field()); });
    return found;
}

void NewMachineFlow::setSearching(Field field, bool on)
{
    if (on == isSearching(field))
        return;
    if (on)
        m_searched.insert(field);
    else
        m_searched.remove(field);
    emit changed();
}

bool NewMachineFlow::canGoBack() const
{
    return m_page != NewMachinePage::Machine && m_page != NewMachinePage::Progress;
}

bool NewMachineFlow::canGoNext() const
{
    switch (m_page) {
    case NewMachinePage::Progress:
        return false;
    case NewMachinePage::Review:
        return m_plan && m_preview;
    default:
        return problems(m_page).isEmpty() && !hasClash(m_page);
    }
}

void NewMachineFlow::goTo(NewMachinePage page)
{
    m_page = page;
    emit changed();
}

void NewMachineFlow::back()
{
    if (!canGoBack())
        return;
    const bool hasSkipped = std::exchange(m_hasSkipped, false);
    goTo(hasSkipped ? NewMachinePage::Machine : neighbour(m_page, -1));
}

void NewMachineFlow::next()
{
    if (canGoNext())
        goTo(neighbour(m_page, 1));
}

bool NewMachineFlow::canReview() const
{
    return m_page == NewMachinePage::Machine && !hasClash(m_page)
        && provisioning::problemsOf(m_choices).isEmpty();
}

void NewMachineFlow::review()
{
    if (!canReview())
        return;
    m_hasSkipped = true;
    goTo(NewMachinePage::Review);
}

void NewMachineFlow::showProgress()
{
    goTo(NewMachinePage::Progress);
}

void NewMachineFlow::setPlan(const provisioning::NewMachinePlan &plan)
{
    m_plan = plan;
    emit changed();
}

void NewMachineFlow::setPreview(const NewMachinePreview &preview)
{
    m_preview = preview;
    emit changed();
}

} // namespace slipway::ui
