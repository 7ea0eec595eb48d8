// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeoperations.h"

#include "base/async/event.h"

#include <algorithm>
#include <array>
#include <utility>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kNames { "start"_L1, "stop"_L1,   "restart"_L1, "pause"_L1,  "unpause"_L1,
                              "kill"_L1,  "rename"_L1, "remove"_L1,  "update"_L1, "recreate"_L1 };

} // namespace

void FakeOperations::release()
{
    holds = false;
    holdsWaits = false;
    const std::vector<std::stop_source *> waiting = m_waiting;
    for (std::stop_source *one : waiting)
        one->request_stop();
}

Task<> FakeOperations::wait(bool isHeld, std::stop_token stop)
{
    if (!isHeld)
        co_return;
    Event over;
    std::stop_source released;
    const auto wake = [&over] { over.fire(); };
    const std::stop_callback onRelease(released.get_token(), wake);
    const std::stop_callback onStop(stop, wake);
    m_waiting.push_back(&released);
    co_await over;
    std::erase(m_waiting, &released);
}

Task<Result<docker::OperationOutcome>>
FakeOperations::perform(docker::HostId host, docker::ContainerId container, docker::Operation operation,
                        ui::OperationProgress /*progressed*/, std::stop_token stop)
{
    calls.append(kNames.at(static_cast<std::size_t>(operation.kind)) + u' ' + host.text() + u' '
                 + container.text());
    operations.append(operation);
    mostUnderWay = std::max(mostUnderWay, ++underWay);
    co_await wait(holds, stop);
    --underWay;
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled };
    if (errors.contains(container.text()))
        co_return errors.value(container.text());
    co_return docker::OperationOutcome {};
}

Task<Result<>> FakeOperations::waitFor(docker::HostId /*host*/, docker::StartGate gate, std::stop_token stop)
{
    waits.append(gate);
    co_await wait(holdsWaits, stop);
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled };
    if (waitErrors.contains(gate.container.text()))
        co_return waitErrors.value(gate.container.text());
    co_return Result<>();
}

Task<Result<docker::CreatedContainer>> FakeOperations::create(docker::HostId host, docker::ContainerSpec spec,
                                                              docker::CreateOptions options,
                                                              ui::CreateProgress progressed,
                                                              std::stop_token stop)
{
    calls.append(u"create "_s + host.text() + u' ' + spec.image);
    lastSpec = spec;
    lastOptions = options;
    for (const auto &[step, pull] : createSteps)
        progressed(step, pull);
    co_await wait(holds, stop);
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled };
    co_return createOutcome;
}

Task<Result<docker::ContainerSpec>> FakeOperations::spec(docker::HostId host, docker::ContainerId container,
                                                         std::stop_token /*stop*/)
{
    calls.append(u"spec "_s + host.text() + u' ' + container.text());
    co_return specOutcome;
}

Task<Result<docker::RecreatePlan>>
FakeOperations::planRecreation(docker::HostId host, docker::ContainerId container, std::stop_token /*stop*/)
{
    calls.append(u"plan "_s + host.text() + u' ' + container.text());
    co_return planOutcome;
}

Task<Result<docker::HostResources>> FakeOperations::resources(docker::HostId /*host*/,
                                                              std::stop_token /*stop*/)
{
    co_return resourceOutcome;
}

Task<Result<docker::PrunePreview>>
FakeOperations::previewPrune(docker::HostId host, docker::PruneChoices choices, std::stop_token /*stop*/)
{
    calls.append(u"preview "_s + host.text() + (choices.namedVolumes ? u" named volumes"_s : QString()));
    co_return previewOutcome;
}

Task<Result<docker::PruneOutcome>> FakeOperations::prune(docker::HostId host, QList<docker::PruneItem> items,
                                                         ui::PruneProgress progressed, std::stop_token stop)
{
    docker::PruneOutcome outcome;
    int done = 0;
    for (const docker::PruneItem &item : std::as_const(items)) {
        calls.append(u"prune "_s + host.text() + u' ' + item.id);
        if (pruneErrors.contains(item.id)) {
            Error error = pruneErrors.value(item.id);
            error.subject = item.name.isEmpty() ? item.id : item.name;
            outcome.kept.append({ item, error });
        } else {
            ++outcome.removed;
        }
        progressed(++done);
        co_await wait(holds, stop);
    }
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled };
    co_return outcome;
}

} // namespace slipway::test
