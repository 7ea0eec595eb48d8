// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/latedeaths.h"

#include <algorithm>

namespace slipway::docker {

using namespace Qt::StringLiterals;

void LateDeaths::heard(const EngineEvent &event, Time now)
{
    const ContainerId id(event.actorId);
    if (event.action == "die"_L1 || event.action == "died"_L1) // the latter is podman's
        m_died.insert(id, now);
    else if (event.action == "start"_L1 || event.action == "destroy"_L1)
        m_died.remove(id);
}

QList<ContainerId> LateDeaths::stillRunning(const QList<ContainerSummary> &rows, Time now)
{
    const auto isRunning = [&rows](const ContainerId &id) {
        return std::any_of(rows.cbegin(), rows.cend(), [&id](const ContainerSummary &row) {
            return row.id == id && row.state.known() == ContainerState::Running;
        });
    };
    m_died.removeIf(
        [&](const auto &death) { return now - death.value() >= kPatience || !isRunning(death.key()); });
    return m_died.keys();
}

} // namespace slipway::docker
