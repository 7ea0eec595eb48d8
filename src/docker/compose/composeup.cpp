// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/compose/composeup.h"

#include "docker/compose/dependencywait.h"
#include "docker/containers.h"
#include "docker/networks.h"
#include "docker/operations.h"
#include "docker/volumes.h"

#include <algorithm>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QList<ComposeResource> &resources, bool external)
{
    QStringList names;
    for (const ComposeResource &resource : resources) {
        if (resource.isExternal == external)
            names.append(resource.name);
    }
    return names;
}

QStringList difference(const QStringList &all, const QStringList &others)
{
    QStringList left = all;
    left.removeIf([&others](const QString &name) { return others.contains(name); });
    return left;
}

const ContainerSummary *named(const QList<ContainerSummary> &rows, const QString &name)
{
    const auto found = std::find_if(rows.cbegin(), rows.cend(),
                                    [&name](const ContainerSummary &row) { return row.name == name; });
    return found == rows.cend() ? nullptr : &*found;
}

/// External ones have to be there.
Task<Result<>> checkExternal(std::shared_ptr<HostLink> link, ComposeProject project, std::stop_token stop)
{
    const ComposeParts wanted { .networks = namesOf(project.networks, true),
                                .volumes = namesOf(project.volumes, true) };
    if (wanted.isEmpty())
        co_return Result<>();
    const Result<ComposeParts> found = co_await composeFound(link, wanted, std::move(stop));
    if (!found)
        co_return found.error();
    const ComposeParts missing = wanted.without(*found);
    if (missing.isEmpty())
        co_return Result<>();
    co_return Error { .kind = ErrorKind::NotFound,
                      .code = u"compose.external"_s,
                      .subject = (missing.networks + missing.volumes).value(0) };
}

Task<Result<>> makeResources(std::shared_ptr<HostLink> link, ComposeProject project, std::stop_token stop)
{
    const Result<ComposeParts> there = co_await composeFound(link, partsOf(project), stop);
    if (!there)
        co_return there.error();
    for (const ComposeResource &network : std::as_const(project.networks)) {
        if (network.isExternal || there->networks.contains(network.name))
            continue;
        const Networks networks(link->engine);
        const Result<> made = co_await networks.create(network, stop);
        if (!made)
            co_return made.error();
    }
    for (const ComposeResource &volume : std::as_const(project.volumes)) {
        if (volume.isExternal || there->volumes.contains(volume.name))
            continue;
        const Volumes volumes(link->engine);
        const Result<> made = co_await volumes.create(volume, stop);
        if (!made)
            co_return made.error();
    }
    co_return Result<>();
}

/// One that is there is only started.
Task<Result<>> startService(std::shared_ptr<HostLink> link, QString project, ComposeService service,
                            ComposeTold told, std::stop_token stop)
{
    const Containers containers(link->engine);
    const Result<QList<ContainerSummary>> rows = co_await containers.list(stop);
    if (!rows)
        co_return rows.error();
    if (const ContainerSummary *there = named(*rows, service.spec.name)) {
        if (there->project != project) {
            co_return Error { .kind = ErrorKind::Conflict,
                              .code = u"compose.name-taken"_s,
                              .subject = service.spec.name };
        }
        told(service.name, CreateStep::Start);
        const ContainerId id = there->id;
        const Result<> started = co_await containers.start(id, stop);
        co_return started;
    }
    const CreateProgress progressed = [told, name = service.name](CreateStep step, const PullProgress &) {
        told(name, step);
    };
    const Result<CreatedContainer> made =
        co_await createContainer(link, service.spec, CreateOptions(), progressed, std::move(stop));
    if (!made)
        co_return made.error();
    co_return Result<>();
}

/// What can never be found healthy is not waited for.
Task<Result<>> waitForService(std::shared_ptr<HostLink> link, QString container,
                              DependencyCondition condition, std::stop_token stop)
{
    if (condition == DependencyCondition::Started)
        co_return Result<>();
    const Containers containers(link->engine);
    const Result<QList<ContainerSummary>> rows = co_await containers.list(stop);
    if (!rows)
        co_return rows.error();
    const ContainerSummary *row = named(*rows, container);
    if (!row)
        co_return Error { .kind = ErrorKind::Conflict, .code = u"compose.ended"_s, .subject = container };
    const bool hasNoCheck =
        row->state.known() == ContainerState::Running && row->health == ContainerHealth::None;
    if (condition == DependencyCondition::Healthy && hasNoCheck)
        co_return Error { .kind = ErrorKind::Invalid,
                          .code = u"compose.no-health-check"_s,
                          .subject = container };
    const StartGate gate { row->id, condition };
    const Result<> waited = co_await waitForDependency(link, gate, stop);
    co_return waited;
}

QString containerOf(const ComposeProject &project, const QString &service)
{
    const auto found = std::find_if(project.services.cbegin(), project.services.cend(),
                                    [&service](const ComposeService &each) { return each.name == service; });
    return found == project.services.cend() ? QString() : found->spec.name;
}

bool isGone(const Result<> &removed)
{
    return removed || removed.error().kind == ErrorKind::NotFound;
}

Task<Result<>> removeContainers(std::shared_ptr<HostLink> link, ComposeParts parts, std::stop_token stop)
{
    const Containers containers(link->engine);
    const Result<QList<ContainerSummary>> rows = co_await containers.list(stop);
    if (!rows)
        co_return rows.error();
    for (const QString &name : std::as_const(parts.containers)) {
        const ContainerSummary *row = named(*rows, name);
        if (!row || row->project != parts.project)
            continue;
        const ContainerId id = row->id;
        const Result<> removed =
            co_await containers.remove(id, { .force = true, .anonymousVolumes = true }, stop);
        if (!isGone(removed))
            co_return removed.error();
    }
    co_return Result<>();
}

Task<Result<>> removeNetworks(std::shared_ptr<HostLink> link, ComposeParts parts, std::stop_token stop)
{
    const Networks networks(link->engine);
    const Result<QList<NetworkSummary>> rows = co_await networks.list(false, stop);
    if (!rows)
        co_return rows.error();
    for (const NetworkSummary &row : *rows) {
        if (row.project != parts.project || !parts.networks.contains(row.name))
            continue;
        const Result<> removed = co_await networks.remove(row.name, stop);
        if (!isGone(removed))
            co_return removed.error();
    }
    co_return Result<>();
}

Task<Result<>> removeVolumes(std::shared_ptr<HostLink> link, ComposeParts parts, std::stop_token stop)
{
    const Volumes volumes(link->engine);
    const Result<QList<VolumeSummary>> rows = co_await volumes.list(false, stop);
    if (!rows)
        co_return rows.error();
    for (const VolumeSummary &row : *rows) {
        if (row.project != parts.project || !parts.volumes.contains(row.name.text()))
            continue;
        const Result<> removed = co_await volumes.remove(row.name, stop);
        if (!isGone(removed))
            co_return removed.error();
    }
    co_return Result<>();
}

} // namespace

ComposeParts ComposeParts::without(const ComposeParts &others) const
{
    return { .project = project,
             .containers = difference(containers, others.containers),
             .networks = difference(networks, others.networks),
             .volumes = difference(volumes, others.volumes) };
}

ComposeParts partsOf(const ComposeProject &project)
{
    ComposeParts parts { .project = project.name,
                         .networks = namesOf(project.networks, false),
                         .volumes = namesOf(project.volumes, false) };
    for (const ComposeService &service : project.services)
        parts.containers.append(service.spec.name);
    return parts;
}

Task<Result<ComposeParts>> composeFound(std::shared_ptr<HostLink> link, ComposeParts parts,
                                        std::stop_token stop)
{
    ComposeParts found { .project = parts.project };
    const Containers containers(link->engine);
    const Result<QList<ContainerSummary>> rows = co_await containers.list(stop);
    if (!rows)
        co_return rows.error();
    const Networks networks(link->engine);
    const Result<QList<NetworkSummary>> allNetworks = co_await networks.list(false, stop);
    if (!allNetworks)
        co_return allNetworks.error();
    const Volumes volumes(link->engine);
    const Result<QList<VolumeSummary>> allVolumes = co_await volumes.list(false, stop);
    if (!allVolumes)
        co_return allVolumes.error();
    for (const ContainerSummary &row : *rows) {
        if (parts.containers.contains(row.name))
            found.containers.append(row.name);
    }
    for (const NetworkSummary &network : *allNetworks) {
        if (parts.networks.contains(network.name))
            found.networks.append(network.name);
    }
    for (const VolumeSummary &volume : *allVolumes) {
        if (parts.volumes.contains(volume.name.text()))
            found.volumes.append(volume.name.text());
    }
    co_return found;
}

Task<Result<>> composeUp(std::shared_ptr<HostLink> link, ComposeProject project, ComposeTold told,
                         std::stop_token stop)
{
    const Result<> external = co_await checkExternal(link, project, stop);
    if (!external)
        co_return external.error();
    const Result<> resources = co_await makeResources(link, project, stop);
    if (!resources)
        co_return resources.error();
    for (const ComposeService &service : std::as_const(project.services)) {
        for (const ServiceDependency &dependency : service.dependsOn) {
            const QString container = containerOf(project, dependency.service);
            const Result<> ready = co_await waitForService(link, container, dependency.condition, stop);
            if (!ready)
                co_return ready.error();
        }
        const Result<> started = co_await startService(link, project.name, service, told, stop);
        if (!started)
            co_return started.error();
    }
    co_return Result<>();
}

Task<Result<>> composeRemove(std::shared_ptr<HostLink> link, ComposeParts parts, std::stop_token stop)
{
    const Result<> containers = co_await removeContainers(link, parts, stop);
    if (!containers)
        co_return containers.error();
    const Result<> networks = co_await removeNetworks(link, parts, stop);
    if (!networks)
        co_return networks.error();
    const Result<> volumes = co_await removeVolumes(link, parts, std::move(stop));
    co_return volumes;
}

} // namespace slipway::docker
