// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/operations.h"

#include "docker/containers.h"
#include "docker/images.h"
#include "docker/naturalorder.h"
#include "docker/networks.h"
#include "docker/recreate.h"
#include "docker/volumes.h"

#include <algorithm>
#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kImageMissing = "image.missing"_L1;

Task<Result<OperationOutcome>> recreate(std::shared_ptr<HostLink> link, Operation operation, ContainerId id,
                                        OperationProgress progressed, std::stop_token stop)
{
    const Recreator recreator(link->engine, link->clock);
    const RecreateOptions options { .evenIfSame = operation.evenIfSame };
    const Result<Recreated> done =
        co_await recreator.run(std::move(id), options, std::move(progressed), stop);
    if (!done)
        co_return done.error();
    co_return OperationOutcome { .warnings = done->warnings,
                                 .changedNothing = !done->hadNewerImage && !options.evenIfSame };
}

/// The calls that have nothing to say but that they are done.
// outlives: `containers` is a local of the frame that awaits this
Task<Result<>> call(const Containers *containers, Operation operation, ContainerId id, std::stop_token stop)
{
    switch (operation.kind) {
    case OperationKind::Start:
        return containers->start(std::move(id), std::move(stop));
    case OperationKind::Stop:
        return containers->stop(std::move(id), operation.stop, std::move(stop));
    case OperationKind::Restart:
        return containers->restart(std::move(id), operation.stop, std::move(stop));
    case OperationKind::Pause:
        return containers->pause(std::move(id), std::move(stop));
    case OperationKind::Unpause:
        return containers->unpause(std::move(id), std::move(stop));
    case OperationKind::Kill:
        return containers->kill(std::move(id), std::move(operation.signal), std::move(stop));
    case OperationKind::Rename:
        return containers->rename(std::move(id), std::move(operation.newName), std::move(stop));
    case OperationKind::Remove:
    case OperationKind::Update:
    case OperationKind::Recreate: // the last two are done elsewhere
        break;
    }
    return containers->remove(std::move(id), operation.remove, std::move(stop));
}

Task<Result<>> pullImage(std::shared_ptr<HostLink> link, ContainerSpec spec, CreateProgress progressed,
                         std::stop_token stop)
{
    const Images images(link->engine);
    progressed(CreateStep::Pull, {});
    auto pulled = [progressed](const PullProgress &progress) { progressed(CreateStep::Pull, progress); };
    const Result<> done = co_await images.pull(spec.image, spec.platform, std::move(pulled), stop);
    co_return done;
}

/// Creates, after getting the image where that is wanted or needed.
Task<Result<CreatedContainer>> makeWithImage(std::shared_ptr<HostLink> link, ContainerSpec spec,
                                             CreateOptions options, CreateProgress progressed,
                                             std::stop_token stop)
{
    const Containers containers(link->engine);
    if (options.pull == CreateOptions::Pull::Always) {
        const Result<> pulled = co_await pullImage(link, spec, progressed, stop);
        if (!pulled)
            co_return pulled.error();
    }
    progressed(CreateStep::Create, {});
    const Result<CreatedContainer> made = co_await containers.create(spec, stop);
    const bool lacksImage = !made && made.error().code == kImageMissing;
    if (!lacksImage || options.pull != CreateOptions::Pull::Missing)
        co_return made;
    const Result<> pulled = co_await pullImage(link, spec, progressed, stop);
    if (!pulled)
        co_return pulled.error();
    progressed(CreateStep::Create, {});
    const Result<CreatedContainer> again = co_await containers.create(spec, stop); // the first was refused
    co_return again;
}

Task<Result<>> joinAndStart(std::shared_ptr<HostLink> link, ContainerSpec spec, ContainerId id, bool start,
                            CreateProgress progressed, std::stop_token stop)
{
    const Networks networks(link->engine);
    const QList<NetworkSpec> later = networksToJoin(spec);
    if (!later.isEmpty())
        progressed(CreateStep::Connect, {});
    for (const NetworkSpec &network : later) {
        const Result<> joined = co_await networks.connect(network, id, stop);
        if (!joined)
            co_return joined;
    }
    if (!start)
        co_return Result<>();
    progressed(CreateStep::Start, {});
    const Containers containers(link->engine);
    const Result<> started = co_await containers.start(std::move(id), stop);
    co_return started;
}

} // namespace

Task<Result<OperationOutcome>> perform(std::shared_ptr<HostLink> link, Operation operation, ContainerId id,
                                       OperationProgress progressed, std::stop_token stop)
{
    if (operation.kind == OperationKind::Recreate) {
        const Result<OperationOutcome> outcome =
            co_await recreate(link, std::move(operation), std::move(id), std::move(progressed), stop);
        co_return outcome;
    }
    const Containers containers(link->engine);
    if (operation.kind == OperationKind::Update) {
        const Result<QStringList> warnings =
            co_await containers.update(std::move(id), operation.update, stop);
        if (!warnings)
            co_return warnings.error();
        co_return OperationOutcome { .warnings = *warnings };
    }
    const Result<> done = co_await call(&containers, std::move(operation), std::move(id), stop);
    if (!done)
        co_return done.error();
    co_return OperationOutcome {};
}

Task<Result<CreatedContainer>> createContainer(std::shared_ptr<HostLink> link, ContainerSpec spec,
                                               CreateOptions options, CreateProgress progressed,
                                               std::stop_token stop)
{
    const Result<CreatedContainer> made = co_await makeWithImage(link, spec, options, progressed, stop);
    if (!made)
        co_return made;
    const Result<> works = co_await joinAndStart(link, spec, made->id, options.start, progressed, stop);
    if (works)
        co_return made;
    // It has never run, so nothing is lost. Without the token: half a container helps nobody.
    const Containers containers(link->engine);
    const Result<> removed =
        co_await containers.remove(made->id, { .force = true, .anonymousVolumes = true }, {});
    Error error = works.error();
    if (error.subject == made->id.text() && !spec.name.isEmpty())
        error.subject = spec.name;
    if (!removed)
        error.detail += u"; it could not be removed again: "_s + removed.error().detail;
    co_return error;
}

Task<Result<ContainerSpec>> specOf(std::shared_ptr<HostLink> link, ContainerId id, std::stop_token stop)
{
    const Containers containers(link->engine);
    const Images images(link->engine);
    const Result<QByteArray> inspected = co_await containers.inspectJson(id, stop);
    if (!inspected)
        co_return inspected.error();
    const Result<ContainerSpec> spec = specFromInspect(*inspected);
    const Result<JsonDocument> document = JsonDocument::parse(*inspected, id.text());
    if (!spec || !document)
        co_return spec ? document.error() : spec.error();
    const QString imageId = document->root()["Image"_L1].stringOr();
    const Result<ImageDetails> image = co_await images.inspect(imageId, stop);
    if (image)
        co_return withoutDefaults(*spec, image->defaults);
    if (image.error().kind != ErrorKind::NotFound && image.error().kind != ErrorKind::Invalid)
        co_return image.error();
    co_return *spec; // the image has gone: everything is said by the container itself
}

Task<Result<RecreatePlan>> planRecreation(std::shared_ptr<HostLink> link, ContainerId id,
                                          std::stop_token stop)
{
    const Recreator recreator(link->engine, link->clock);
    const Result<RecreatePlan> plan = co_await recreator.plan(std::move(id), stop);
    co_return plan;
}

Task<Result<HostResources>> hostResources(std::shared_ptr<HostLink> link, std::stop_token stop)
{
    const Result<QList<ImageSummary>> images = co_await Images(link->engine).list(false, stop);
    if (!images)
        co_return images.error();
    const Result<QList<NetworkSummary>> networks = co_await Networks(link->engine).list(false, stop);
    if (!networks)
        co_return networks.error();
    const Result<QList<VolumeSummary>> volumes = co_await Volumes(link->engine).list(false, stop);
    if (!volumes)
        co_return volumes.error();
    HostResources found;
    for (const ImageSummary &image : *images)
        found.images += image.tags;
    for (const NetworkSummary &network : *networks)
        found.networks.append(network.name);
    for (const VolumeSummary &volume : *volumes) {
        if (!volume.isAnonymous)
            found.volumes.append(volume.name.text());
    }
    const auto before = [](const QString &a, const QString &b) { return naturalLess(a, b); };
    for (QStringList *names : { &found.images, &found.networks, &found.volumes })
        std::sort(names->begin(), names->end(), before);
    co_return found;
}

} // namespace slipway::docker
