// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/actionmarks.h"

#include <tuple>

namespace slipway::ui {

using docker::ContainerState;
using docker::OperationKind;

namespace {

/// Whether a container in this state is as the action would have left it.
bool isReached(OperationKind kind, ContainerState::Known state)
{
    switch (kind) {
    case OperationKind::Start:
    case OperationKind::Unpause:
        return state == ContainerState::Running;
    case OperationKind::Stop:
        return state == ContainerState::Exited;
    case OperationKind::Pause:
        return state == ContainerState::Paused;
    case OperationKind::Restart:
    case OperationKind::Kill:
    case OperationKind::Rename:
    case OperationKind::Remove:
    case OperationKind::Update:
    case OperationKind::Recreate:
        break; // the state does not tell
    }
    return false;
}

auto marksOf(const ContainerRow &row)
{
    return std::tuple(row.busy, row.action, row.waiting, row.failure);
}

} // namespace

void ActionMarks::waits(const ContainerKey &key, OperationKind kind)
{
    m_underWay[key] = { .kind = kind, .waiting = true };
}

void ActionMarks::begins(const ContainerKey &key, OperationKind kind)
{
    m_underWay[key] = { .kind = kind };
}

void ActionMarks::cancelled(const ContainerKey &key)
{
    m_underWay.erase(key);
}

void ActionMarks::succeeded(const ContainerKey &key)
{
    m_underWay.erase(key);
    m_failed.erase(key);
}

void ActionMarks::failed(const ContainerKey &key, const ActionFailure &failure)
{
    m_underWay.erase(key);
    m_failed[key] = failure;
}

void ActionMarks::applyTo(ContainerRow &row)
{
    const ContainerKey key = containerKey(row);
    const auto underWay = m_underWay.find(key);
    row.busy = underWay != m_underWay.end();
    row.action = row.busy ? std::optional(underWay->second.kind) : std::nullopt;
    row.waiting = row.busy && underWay->second.waiting;
    row.failure.reset();
    const auto failed = m_failed.find(key);
    if (failed == m_failed.end())
        return;
    if (isReached(failed->second.kind, row.container.state.known()))
        m_failed.erase(failed);
    else
        row.failure = failed->second;
}

bool ActionMarks::applyTo(QList<ContainerRow> &rows)
{
    bool changed = false;
    for (ContainerRow &row : rows) {
        const auto before = marksOf(row);
        applyTo(row);
        changed = changed || marksOf(row) != before;
    }
    return changed;
}

} // namespace slipway::ui
