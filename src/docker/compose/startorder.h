// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/containersummary.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace slipway::docker {

/// What has to be so of a container before those are started that depend on it.
enum class DependencyCondition {
    Started,
    Healthy,
    Completed, ///< ended, without an error
};

/// What a service says about another one that it depends on.
struct ServiceDependency
{
    QString service {};
    DependencyCondition condition = DependencyCondition::Started;
    friend bool operator==(const ServiceDependency &, const ServiceDependency &) = default;
};

/// "service_healthy"; nullopt: nobody knows it.
std::optional<DependencyCondition> conditionFrom(const QString &name);
/// Of kDependsOnLabel as docker compose writes it: "db:service_healthy:false,cache:service_started:true".
/// Where there is no condition, or one that nobody knows, the service has to be started.
QList<ServiceDependency> dependenciesFrom(const QString &label);
/// The other way round; what compose restarts with it is nothing that Slipway does.
QString dependencyLabel(const QList<ServiceDependency> &dependencies);

/// A container that another one waits for, and what has to be so of it.
struct StartGate
{
    ContainerId container {};
    DependencyCondition condition = DependencyCondition::Started;
    friend bool operator==(const StartGate &, const StartGate &) = default;
};
/// What each container waits for; those that wait for nothing are left out.
using StartGates = QHash<ContainerId, QList<StartGate>>;

/// In which order containers of compose projects are started together, by their labels. One-off containers
/// are none of a project's services. A dependency that is not started with them is waited for only while it
/// runs and is not yet as it has to be; one that is not there, not at all. Where services depend on each
/// other in a circle, the one whose turn would never come does not wait. Pure. \param all what the host has
/// \param chosen those of them that are started
StartGates startGates(const QList<ContainerSummary> &all, const QList<ContainerId> &chosen);
/// In which order they are restarted: each after those that it depends on and that are restarted with it,
/// once these are as it needs them. For the others it has run beside them already.
StartGates restartGates(const QList<ContainerSummary> &all, const QList<ContainerId> &chosen);
/// In which order they are stopped: each after those that depend on it. The conditions say nothing here.
StartGates stopGates(const QList<ContainerSummary> &all, const QList<ContainerId> &chosen);

} // namespace slipway::docker
