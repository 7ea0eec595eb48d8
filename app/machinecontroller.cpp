// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/machinecontroller.h"

#include <algorithm>

namespace slipway::app {

MachineController::MachineController(World &world, ui::HostService &hosts,
                                     const provisioning::Catalogue &catalogue, QObject *parent)
    : ui::MachineService(parent)
    , m_world(world)
    , m_hosts(hosts)
    , m_catalogue(catalogue)
    , m_tasks(std::make_unique<TaskScope>())
{
    connect(&world, &World::sessionChanged, this, &MachineController::startOver);
    connect(&hosts, &ui::HostService::hostsChanged, this, &MachineController::judgeAgain);
}

MachineController::~MachineController() = default;

void MachineController::startOver()
{
    m_tasks = std::make_unique<TaskScope>();
    m_rows.clear();
    m_subscriptions = 0;
    m_pending = 0;
    m_updated = {};
    m_error.reset();
    emit changed();
    if (m_world.session())
        refresh();
}

void MachineController::refresh()
{
    Session *session = m_world.session();
    if (!session || isLoading())
        return;
    m_pending = 1;
    m_error.reset();
    emit changed();
    m_tasks->run(session->subscriptions().list(m_tasks->token()),
                 [this](const Result<QList<azure::Subscription>> &found) {
                     if (found)
                         fetchMachines(*found);
                     else if (found.error().kind != ErrorKind::Cancelled)
                         m_error = found.error();
                     finishedOne();
                 });
}

void MachineController::fetchMachines(const QList<azure::Subscription> &subscriptions)
{
    QStringList ids;
    for (const azure::Subscription &subscription : subscriptions) {
        if (!subscription.enabled)
            continue;
        ids.append(subscription.id);
        ++m_pending;
        m_tasks->run(m_world.session()->machines().list(subscription, m_tasks->token()),
                     [this, id = subscription.id](const Result<QList<azure::Machine>> &machines) {
                         if (machines)
                             replaceSubscription(id, *machines);
                         else if (machines.error().kind != ErrorKind::Cancelled)
                             m_error = machines.error();
                         finishedOne();
                     });
    }
    m_subscriptions = ids.size();
    m_rows.removeIf([&ids](const ui::MachineRow &row) {
        return !ids.contains(row.machine.subscriptionId, Qt::CaseInsensitive);
    });
}

void MachineController::replaceSubscription(const QString &subscription,
                                            const QList<azure::Machine> &machines)
{
    m_rows.removeIf([&subscription](const ui::MachineRow &row) {
        return row.machine.subscriptionId.compare(subscription, Qt::CaseInsensitive) == 0;
    });
    m_rows.reserve(m_rows.size() + machines.size());
    for (const azure::Machine &machine : machines)
        m_rows.append(judged(machine));
}

void MachineController::finishedOne()
{
    if (--m_pending == 0 && !m_error)
        m_updated = m_world.clock().now();
    emit changed();
}

ui::MachineRow MachineController::judged(const azure::Machine &machine) const
{
    const QList<docker::Host> hosts = m_hosts.hosts();
    const auto host = std::find_if(hosts.cbegin(), hosts.cend(), [&machine](const docker::Host &candidate) {
        return candidate.machineId.compare(machine.id.text(), Qt::CaseInsensitive) == 0;
    });
    const bool known = host != hosts.cend();
    return { .machine = machine,
             .verdict = provisioning::judge(machine, m_catalogue, known),
             .host = known ? host->id : docker::HostId() };
}

void MachineController::judgeAgain()
{
    for (ui::MachineRow &row : m_rows)
        row = judged(row.machine);
    emit changed();
}

Task<Result<ui::MachineRow>> MachineController::machine(azure::ArmId id, std::stop_token stop)
{
    Session *session = m_world.session();
    if (!session)
        co_return Error { .kind = ErrorKind::SignInRequired };
    const Result<azure::Machine> found = co_await session->machines().get(std::move(id), std::move(stop));
    if (!found)
        co_return found.error();
    ui::MachineRow row = judged(*found);
    const auto known = std::find_if(m_rows.cbegin(), m_rows.cend(), [&row](const ui::MachineRow &old) {
        return old.machine.id == row.machine.id;
    });
    if (known != m_rows.cend()) {
        row.machine.subscriptionName = known->machine.subscriptionName;
        if (*known != row) {
            m_rows.replace(known - m_rows.cbegin(), row);
            emit changed();
        }
    }
    co_return row;
}

Task<Result<>> MachineController::start(azure::ArmId id, std::stop_token stop)
{
    Session *session = m_world.session();
    if (!session)
        co_return Error { .kind = ErrorKind::SignInRequired };
    const Result<> started = co_await session->machines().start(id, stop);
    if (!started)
        co_return started.error();
    const Result<ui::MachineRow> now = co_await machine(std::move(id), std::move(stop));
    if (!now)
        co_return now.error();
    co_return Result<>();
}

} // namespace slipway::app
