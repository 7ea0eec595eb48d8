// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/hostpower.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace slipway::ui {

using azure::PowerState;
using namespace std::chrono_literals;

namespace {

constexpr auto kAgain = 60s;

} // namespace

HostPower::HostPower(MachineService &machines, QObject *parent)
    : QObject(parent)
    , m_machines(machines)
{
    m_again.setInterval(kAgain);
    connect(&m_again, &QTimer::timeout, this, &HostPower::askAll);
}

HostPower::~HostPower() = default;

void HostPower::follow(const QList<docker::Host> &down)
{
    const QList<docker::Host> before = std::exchange(m_down, down);
    m_power.removeIf([&down](const auto &entry) {
        return std::none_of(down.begin(), down.end(),
                            [&entry](const docker::Host &host) { return host.id == entry.key(); });
    });
    for (const docker::Host &host : down) {
        if (!before.contains(host) && m_active)
            ask(host);
    }
    if (down.isEmpty())
        m_again.stop();
    else if (m_active && !m_again.isActive())
        m_again.start();
}

void HostPower::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    if (!active) {
        m_again.stop();
        return;
    }
    if (!m_down.isEmpty())
        m_again.start();
    askAll();
}

void HostPower::askAll()
{
    for (const docker::Host &host : std::as_const(m_down))
        ask(host);
}

void HostPower::ask(const docker::Host &host)
{
    const Result<azure::ArmId> machine = azure::ArmId::parse(host.machineId);
    if (host.machineId.isEmpty() || !machine)
        return;
    m_tasks.run(m_machines.machine(*machine, m_tasks.token()),
                [this, id = host.id](const Result<MachineRow> &row) {
                    if (!row) // nobody is signed in, or may not look: then the host's own reason is all
                        return;
                    m_power.insert(id, row->machine->power);
                    emit changed();
                });
}

std::optional<PowerState> HostPower::of(const docker::Host &host) const
{
    if (m_starting.contains(host.id))
        return PowerState::Starting;
    const auto known = m_power.find(host.id);
    return known == m_power.end() ? std::nullopt : std::optional(*known);
}

bool HostPower::canStart(const docker::Host &host) const
{
    const std::optional<PowerState> power = of(host);
    return power == PowerState::Stopped || power == PowerState::Deallocated;
}

void HostPower::start(const docker::Host &host)
{
    const Result<azure::ArmId> machine = azure::ArmId::parse(host.machineId);
    if (!machine || m_starting.contains(host.id))
        return;
    m_starting.append(host.id);
    emit changed();
    m_tasks.run(m_machines.start(*machine, m_tasks.token()), [this, host](const Result<> &result) {
        m_starting.removeAll(host.id);
        if (result)
            m_power.insert(host.id, PowerState::Running);
        emit changed();
        if (result)
            emit started(host.id);
        else if (result.error().kind != ErrorKind::Cancelled)
            emit startFailed(result.error());
    });
}

} // namespace slipway::ui
