// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/recreate.h"

#include "base/clock.h"
#include "docker/engine.h"
#include "docker/request.h"

#include <QLoggingCategory>

#include <algorithm>
#include <memory>
#include <utility>

Q_LOGGING_CATEGORY(lcRecreate, "slipway.docker.recreate", QtInfoMsg)

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kLook { 1 }; ///< between two looks at the new container
constexpr qsizetype kShortId = 12;

/// What an inspect answer tells beside the spec.
struct Seen
{
    QString id {};
    QString name {};
    QString imageId {};
    QString health {};
    bool isRunning = false;
    bool isRestarting = false;
    qint64 exitCode = 0;
    qint64 restarts = 0;
    /// Volumes without a name, by the path they are at.
    QMap<QString, QString> anonymousVolumes {};
};

QMap<QString, QString> volumesIn(const JsonReader &mounts)
{
    QMap<QString, QString> volumes;
    const QList<JsonReader> items = mounts.items();
    for (const JsonReader &mount : items) {
        if (mount["Type"_L1].stringOr() == "volume"_L1)
            volumes.insert(mount["Destination"_L1].stringOr(), mount["Name"_L1].stringOr());
    }
    return volumes;
}

Result<Seen> seenIn(const QByteArray &inspected)
{
    const Result<JsonDocument> document = JsonDocument::parse(inspected, QString());
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    const JsonReader state = root["State"_L1];
    Seen seen { .id = root["Id"_L1].string(),
                .name = root["Name"_L1].stringOr(),
                .imageId = root["Image"_L1].stringOr(),
                .health = state["Health"_L1]["Status"_L1].stringOr(),
                .isRunning = state["Running"_L1].booleanOr(),
                .isRestarting = state["Restarting"_L1].booleanOr(),
                .exitCode = state["ExitCode"_L1].integerOr(),
                .restarts = root["RestartCount"_L1].integerOr(),
                .anonymousVolumes = volumesIn(root["Mounts"_L1]) };
    if (seen.name.startsWith(u'/'))
        seen.name.remove(0, 1);
    return root.finish(std::move(seen));
}

/// Volumes without a name are given to the new container by the name that the engine made for them.
void keepAnonymousVolumes(ContainerSpec &spec, const QMap<QString, QString> &volumes)
{
    QMap<QString, QString> left = volumes;
    for (MountSpec &mount : spec.mounts) {
        const QString name = left.take(mount.target);
        if (mount.kind == MountSpec::Kind::Volume && mount.source.isEmpty())
            mount.source = name;
    }
    // What the image brings is in the spec no more; its volume is kept all the same.
    for (auto it = left.begin(); it != left.end(); ++it) {
        if (!it.key().isEmpty() && !it.value().isEmpty())
            spec.mounts.append(
                MountSpec { .kind = MountSpec::Kind::Volume, .source = it.value(), .target = it.key() });
    }
}

bool isPinned(const QString &image)
{
    const ImageReference reference = ImageReference::parse(image);
    return !reference.digest.isEmpty() || image.startsWith("sha256:"_L1);
}

/// Names of the containers in a list that share the network of the one with `id` and `name`.
Result<QStringList> joinedTo(const QByteArray &list, const QString &id, const QString &name)
{
    const Result<JsonDocument> document = JsonDocument::parse(list, QString());
    if (!document)
        return document.error();
    QStringList joined;
    const QList<JsonReader> items = document->root().items();
    joined.reserve(items.size());
    for (const JsonReader &item : items) {
        const QString mode = item["HostConfig"_L1]["NetworkMode"_L1].stringOr();
        if (mode == u"container:"_s + id || mode == u"container:"_s + name)
            joined.append(item["Names"_L1].stringsOr().value(0).mid(1));
    }
    return document->root().finish(std::move(joined));
}

} // namespace

/// What is known and done so far; shared by the frames.
struct Recreator::State
{
    ContainerId old {};
    RecreateOptions options {};
    Progress progressed {};
    ContainerSpec spec {};
    Seen seen {};
    QString oldName {}; ///< that the old one has meanwhile
    bool renamed = false;
    bool mayBeMade = false; ///< the request to make the new one was sent
    bool stopped = false;
    Recreated result {};

    void say(RecreateStep step) const
    {
        qCInfo(lcRecreate) << "step" << static_cast<int>(step);
        progressed(step, {});
    }
};

Recreator::Recreator(Engine &engine, Clock &clock)
    : m_engine(engine)
    , m_clock(clock)
    , m_containers(engine)
    , m_images(engine)
    , m_networks(engine)
{
}

Task<Result<RecreatePlan>> Recreator::plan(ContainerId id, std::stop_token stop) const
{
    const Result<QByteArray> inspected = co_await m_containers.inspectJson(id, stop);
    if (!inspected)
        co_return inspected.error();
    const Result<ContainerSpec> spec = specFromInspect(*inspected);
    if (!spec)
        co_return spec.error();
    const Result<Seen> seen = seenIn(*inspected);
    if (!seen)
        co_return seen.error();
    net::HttpRequest listing = resourceRequest("GET"_ba, "containers"_L1, QString(), "json"_L1);
    listing.url.setQuery(u"all=1"_s);
    const Result<net::HttpResponse> list = co_await m_engine.send(std::move(listing), stop);
    if (!list)
        co_return list.error();
    const Result<QStringList> joined = joinedTo(list->body, seen->id, seen->name);
    if (!joined)
        co_return joined.error();
    RecreatePlan plan { .name = spec->name,
                        .image = spec->image,
                        .autoRemove = spec->autoRemove,
                        .pinned = isPinned(spec->image),
                        .losses = { RecreateLoss::WrittenFiles, RecreateLoss::Logs },
                        .joined = *joined };
    constexpr ApiVersion kHidesMacAddress { 1, 44 };
    if (m_engine.api().value_or(kHidesMacAddress) >= kHidesMacAddress)
        plan.losses.append(RecreateLoss::MacAddress);
    if (!plan.joined.isEmpty())
        plan.losses.append(RecreateLoss::JoinedContainers);
    co_return plan;
}

Task<Result<Recreated>> Recreator::run(ContainerId id, RecreateOptions options, Progress progressed,
                                       std::stop_token stop) const
{
    const auto state = std::make_shared<State>();
    state->old = std::move(id);
    state->options = options;
    state->progressed = std::move(progressed);
    const Result<> read = co_await this->read(state, stop);
    if (!read)
        co_return read.error();
    const Result<> image = co_await getImage(state, stop);
    if (!image)
        co_return image.error();
    if (!state->result.hadNewerImage && !options.evenIfSame) {
        state->result.id = state->old;
        co_return state->result;
    }
    const Result<> replaced = co_await replace(state, stop);
    if (!replaced) {
        const Result<> back = co_await putBack(state);
        if (back)
            co_return replaced.error();
        Error lost = back.error();
        lost.code = u"recreate.not-put-back"_s;
        lost.subject = state->oldName;
        lost.detail = u"%1; the old container is %2; first failure: %3"_s.arg(lost.detail, state->oldName,
                                                                              replaced.error().detail);
        co_return lost;
    }
    state->say(RecreateStep::RemoveOld);
    const Result<> removed = co_await m_containers.remove(state->old, { .force = true }, {});
    if (!removed && removed.error().kind != ErrorKind::NotFound) {
        Error left = removed.error();
        left.code = u"recreate.old-left"_s;
        left.subject = state->oldName;
        co_return left;
    }
    co_return state->result;
}

Task<Result<>> Recreator::read(std::shared_ptr<State> state, std::stop_token stop) const
{
    state->say(RecreateStep::Inspect);
    const Result<QByteArray> inspected = co_await m_containers.inspectJson(state->old, stop);
    if (!inspected)
        co_return inspected.error();
    const Result<ContainerSpec> spec = specFromInspect(*inspected);
    if (!spec)
        co_return spec.error();
    const Result<Seen> seen = seenIn(*inspected);
    if (!seen)
        co_return seen.error();
    if (spec->autoRemove)
        co_return Error { .kind = ErrorKind::Invalid,
                          .code = u"recreate.auto-remove"_s,
                          .subject = spec->name,
                          .detail = u"the container removes itself when it stops"_s };
    state->seen = *seen;
    state->old = ContainerId(seen->id);
    // The image that it was made from may be gone by its name, but not by its id while the container exists.
    const Result<ImageDetails> image = co_await m_images.inspect(seen->imageId, stop);
    if (!image)
        co_return image.error();
    state->spec = withoutDefaults(*spec, image->defaults);
    keepAnonymousVolumes(state->spec, seen->anonymousVolumes);
    co_return Result<>();
}

Task<Result<>> Recreator::getImage(std::shared_ptr<State> state, std::stop_token stop) const
{
    if (state->options.pull && !isPinned(state->spec.image)) {
        state->say(RecreateStep::Pull);
        auto progressed = [state](const PullProgress &progress) {
            state->progressed(RecreateStep::Pull, progress);
        };
        const Result<> pulled =
            co_await m_images.pull(state->spec.image, state->spec.platform, std::move(progressed), stop);
        if (!pulled)
            co_return pulled;
    }
    const Result<ImageDetails> image = co_await m_images.inspect(state->spec.image, stop);
    if (!image)
        co_return image.error();
    state->result.hadNewerImage = image->id.text() != state->seen.imageId;
    co_return Result<>();
}

Task<Result<>> Recreator::replace(std::shared_ptr<State> state, std::stop_token stop) const
{
    state->say(RecreateStep::RenameOld);
    state->oldName = state->seen.name + u"_old_"_s + state->seen.id.left(kShortId);
    state->renamed = true; // it may be, even when the answer is lost
    const Result<> renamed = co_await m_containers.rename(state->old, state->oldName, stop);
    if (!renamed)
        co_return renamed;
    const Result<> made = co_await makeNew(state, stop);
    if (!made)
        co_return made;
    if (!state->seen.isRunning)
        co_return Result<>();
    state->say(RecreateStep::StopOld);
    state->stopped = true;
    const Result<> stopped = co_await m_containers.stop(state->old, {}, stop);
    if (!stopped)
        co_return stopped;
    state->say(RecreateStep::Start);
    const Result<> started = co_await m_containers.start(state->result.id, stop);
    if (!started)
        co_return started;
    const Result<> stays = co_await watch(state, stop);
    co_return stays;
}

Task<Result<>> Recreator::makeNew(std::shared_ptr<State> state, std::stop_token stop) const
{
    state->say(RecreateStep::Create);
    state->mayBeMade = true;
    const Result<CreatedContainer> created = co_await m_containers.create(state->spec, stop);
    if (!created)
        co_return created.error();
    state->result.id = created->id;
    state->result.warnings = created->warnings;
    const QList<NetworkSpec> later = networksToJoin(state->spec);
    if (!later.isEmpty())
        state->say(RecreateStep::Connect);
    for (const NetworkSpec &network : later) {
        const Result<> joined = co_await m_networks.connect(network, created->id, stop);
        if (!joined)
            co_return joined;
    }
    co_return Result<>();
}

Task<Result<>> Recreator::watch(std::shared_ptr<State> state, std::stop_token stop) const
{
    state->say(RecreateStep::Watch);
    const std::chrono::nanoseconds start = m_clock.monotonic();
    while (m_clock.monotonic() - start < state->options.watch) {
        co_await m_clock.sleep(kLook, stop);
        const Result<QByteArray> inspected = co_await m_containers.inspectJson(state->result.id, stop);
        if (!inspected)
            co_return inspected.error();
        const Result<Seen> seen = seenIn(*inspected);
        if (!seen)
            co_return seen.error();
        const bool ended = !seen->isRunning && seen->exitCode != 0;
        if (ended || seen->isRestarting || seen->restarts > 0 || seen->health == "unhealthy"_L1)
            co_return Error { .kind = ErrorKind::Service,
                              .code = u"recreate.exited"_s,
                              .subject = state->seen.name,
                              .detail = u"the new container did not stay up: exit code %1, health \"%2\""_s
                                            .arg(seen->exitCode)
                                            .arg(seen->health) };
        if (seen->health == "healthy"_L1 || !seen->isRunning)
            break; // a job that has done its work is fine, too
    }
    co_return Result<>();
}

/// Without a token: half a way is no place to stop at.
Task<Result<>> Recreator::putBack(std::shared_ptr<State> state) const
{
    state->say(RecreateStep::PutBack);
    if (state->mayBeMade) {
        const Result<> removed = co_await removeNew(state);
        if (!removed)
            co_return removed;
    }
    if (state->renamed) {
        const Result<> renamed = co_await m_containers.rename(state->old, state->seen.name, {});
        // When the first renaming never happened, the engine says that it has that name already.
        const bool hasItsName = !renamed && renamed.error().detail.contains("same name"_L1);
        if (!renamed && !hasItsName)
            co_return renamed;
    }
    if (state->stopped) {
        const Result<> started = co_await m_containers.start(state->old, {});
        if (!started)
            co_return started;
    }
    co_return Result<>();
}

/// By its id or, when the answer was lost, by its name; never the old one.
Task<Result<>> Recreator::removeNew(std::shared_ptr<State> state) const
{
    ContainerId made = state->result.id;
    if (made.isEmpty()) {
        const Result<QByteArray> inspected =
            co_await m_containers.inspectJson(ContainerId(state->seen.name), {});
        if (!inspected && inspected.error().kind == ErrorKind::NotFound)
            co_return Result<>();
        if (!inspected)
            co_return inspected.error();
        const Result<Seen> seen = seenIn(*inspected);
        if (!seen)
            co_return seen.error();
        made = ContainerId(seen->id);
    }
    if (made == state->old)
        co_return Result<>();
    const Result<> removed = co_await m_containers.remove(made, { .force = true }, {});
    const bool isGone = removed || removed.error().kind == ErrorKind::NotFound;
    co_return isGone ? Result<>() : removed;
}

} // namespace slipway::docker
