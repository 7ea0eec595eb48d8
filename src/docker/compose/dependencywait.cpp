// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/compose/dependencywait.h"

#include "docker/containerdetails.h"
#include "docker/containers.h"

#include <optional>
#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kLookAgain { 1 };

Error about(const ContainerDetails &container, ErrorKind kind, const QString &code)
{
    return { .kind = kind, .code = code, .subject = container.name };
}

/// nullopt: it has to be looked at again.
std::optional<Result<>> healthOf(const ContainerDetails &container)
{
    if (!container.running)
        return Result<>(about(container, ErrorKind::Conflict, u"compose.ended"_s));
    const bool isGood =
        container.health.state == ContainerHealth::Healthy || container.health.state == ContainerHealth::None;
    return isGood ? std::optional(Result<>()) : std::nullopt;
}

std::optional<Result<>> completionOf(const ContainerDetails &container)
{
    const bool hasEnded =
        container.state.known() == ContainerState::Exited || container.state.known() == ContainerState::Dead;
    if (!hasEnded)
        return std::nullopt;
    if (container.exitCode == 0)
        return Result<>();
    return Result<>(about(container, ErrorKind::Conflict, u"compose.job-failed"_s));
}

Error tooLate(const ContainerDetails &container, DependencyCondition condition)
{
    const bool isJob = condition == DependencyCondition::Completed;
    return about(container, ErrorKind::Timeout, isJob ? u"compose.job-unfinished"_s : u"compose.unhealthy"_s);
}

} // namespace

Task<Result<>> waitForDependency(std::shared_ptr<HostLink> link, StartGate gate, std::stop_token stop)
{
    if (gate.condition == DependencyCondition::Started)
        co_return Result<>();
    const bool isJob = gate.condition == DependencyCondition::Completed;
    const auto limit = isJob ? kCompletionLimit : kHealthLimit;
    const auto begin = link->clock.monotonic();
    const Containers containers(link->engine);
    while (true) {
        const Result<QByteArray> inspected = co_await containers.inspectJson(gate.container, stop);
        if (!inspected)
            co_return inspected.error();
        const Result<ContainerDetails> now = parseContainerDetails(*inspected, gate.container.text());
        if (!now)
            co_return now.error();
        const std::optional<Result<>> known = isJob ? completionOf(*now) : healthOf(*now);
        if (known)
            co_return *known;
        if (link->clock.monotonic() - begin >= limit)
            co_return tooLate(*now, gate.condition);
        co_await link->clock.sleep(kLookAgain, stop);
        if (stop.stop_requested())
            co_return Error { .kind = ErrorKind::Cancelled };
    }
}

} // namespace slipway::docker
