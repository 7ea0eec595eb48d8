// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/operationorder.h"

#include <QHash>

namespace slipway::ui {

using docker::OperationKind;

namespace {

docker::StartGates gatesOf(const docker::HostId &host, const QList<docker::ContainerId> &chosen,
                           OperationKind kind, const HostService &hosts)
{
    const QList<docker::ContainerSummary> all = hosts.containers(host);
    if (kind == OperationKind::Start)
        return docker::startGates(all, chosen);
    return kind == OperationKind::Restart ? docker::restartGates(all, chosen)
                                          : docker::stopGates(all, chosen);
}

} // namespace

void putInOrder(QList<OperationTarget> &targets, OperationKind kind, const HostService &hosts)
{
    const bool hasOrder =
        kind == OperationKind::Start || kind == OperationKind::Restart || kind == OperationKind::Stop;
    if (!hasOrder || targets.size() < 2)
        return;
    QHash<docker::HostId, QList<docker::ContainerId>> chosen;
    for (const OperationTarget &target : std::as_const(targets))
        chosen[target.host].append(target.container);
    QHash<docker::HostId, docker::StartGates> gates;
    for (auto on = chosen.cbegin(); on != chosen.cend(); ++on)
        gates.insert(on.key(), gatesOf(on.key(), *on, kind, hosts));
    for (OperationTarget &target : targets)
        target.after = gates.value(target.host).value(target.container);
}

} // namespace slipway::ui
