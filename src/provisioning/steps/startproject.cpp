// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/steps/startproject.h"

#include "docker/compose/composeup.h"

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kNoted = "noted"_L1;
constexpr auto kStarted = "started"_L1;
constexpr auto kContainers = "containers"_L1;
constexpr auto kNetworks = "networks"_L1;
constexpr auto kVolumes = "volumes"_L1;

QStringList listOf(const Journal &journal, QLatin1StringView name)
{
    return journal.output(StepKind::StartProject, name).split(u'\n', Qt::SkipEmptyParts);
}

/// Once, before anything is made.
Task<Result<>> noteWhatWillBeMade(StepContext *context, std::shared_ptr<docker::HostLink> link,
                                  docker::ComposeParts wanted, std::stop_token stop)
{
    if (!context->journal.output(StepKind::StartProject, kNoted).isEmpty())
        co_return Result<>();
    const Result<docker::ComposeParts> there = co_await docker::composeFound(link, wanted, std::move(stop));
    if (!there)
        co_return there.error();
    const docker::ComposeParts made = wanted.without(*there);
    QHash<QString, QString> changes { { kNoted, u"yes"_s },
                                      { kContainers, made.containers.join(u'\n') },
                                      { kNetworks, made.networks.join(u'\n') },
                                      { kVolumes, made.volumes.join(u'\n') } };
    const Result<> noted = co_await context->journal.setOutputs(StepKind::StartProject, std::move(changes));
    co_return noted;
}

/// With a machine that was deleted its engine went, and all that was on it.
Task<Result<bool>> machineIsGone(StepContext *context, std::stop_token stop)
{
    const azure::ArmId id = context->plan().choices.machine.id;
    const Result<azure::Machine> machine = co_await context->services.machines.get(id, std::move(stop));
    if (machine)
        co_return false;
    if (machine.error().kind == ErrorKind::NotFound)
        co_return true;
    co_return machine.error();
}

/// Of the engine that the plan ends with.
Task<Result<>> removeParts(StepContext *context, docker::ComposeParts made, std::stop_token stop)
{
    const Result<std::shared_ptr<docker::HostLink>> link = context->services.link(hostOf(context->plan()));
    if (!link)
        co_return link.error();
    const Result<> removed = co_await docker::composeRemove(*link, std::move(made), std::move(stop));
    co_return removed;
}

QString saying(const QString &service, docker::CreateStep step)
{
    switch (step) {
    case docker::CreateStep::Pull:
        return service + u": pulling its image"_s;
    case docker::CreateStep::Create:
        return service + u": creating"_s;
    case docker::CreateStep::Connect:
    case docker::CreateStep::Start:
        break;
    }
    return service + u": starting"_s;
}

} // namespace

Task<Result<>> applyStartProject(StepContext *context, std::stop_token stop)
{
    if (!context->journal.output(StepKind::StartProject, kStarted).isEmpty()) {
        const Result<> removed = co_await context->journal.removeCompose(); // nothing else was left to do
        co_return removed;
    }
    const ComposeFile &file = context->plan().choices.compose;
    const Result<docker::ComposeProject> project = docker::parseCompose(file.text, file.project);
    if (!project)
        co_return project.error();
    const Result<std::shared_ptr<docker::HostLink>> link = context->services.link(hostOf(context->plan()));
    if (!link)
        co_return link.error();
    const Result<> noted = co_await noteWhatWillBeMade(context, *link, docker::partsOf(*project), stop);
    if (!noted)
        co_return noted.error();
    const docker::ComposeTold told = [context](const QString &service, docker::CreateStep step) {
        if (context->say)
            context->say(saying(service, step));
    };
    const Result<> up = co_await docker::composeUp(*link, *project, told, std::move(stop));
    if (!up)
        co_return up.error();
    QHash<QString, QString> changes { { kStarted, u"yes"_s } };
    const Result<> written = co_await context->journal.setOutputs(StepKind::StartProject, std::move(changes));
    if (!written)
        co_return written.error();
    const Result<> removed = co_await context->journal.removeCompose();
    co_return removed;
}

Task<Result<>> undoStartProject(StepContext *context, std::stop_token stop)
{
    const docker::ComposeParts made { .project = context->plan().choices.compose.project,
                                      .containers = listOf(context->journal, kContainers),
                                      .networks = listOf(context->journal, kNetworks),
                                      .volumes = listOf(context->journal, kVolumes) };
    if (made.isEmpty())
        co_return Result<>();
    const Result<> removed = co_await removeParts(context, made, stop);
    if (removed)
        co_return Result<>();
    const Result<bool> isGone = co_await machineIsGone(context, std::move(stop));
    co_return isGone.value_or(false) ? Result<>() : removed;
}

} // namespace slipway::provisioning
