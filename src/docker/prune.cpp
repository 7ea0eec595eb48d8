// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/prune.h"

#include "docker/containers.h"
#include "docker/hostlink.h"
#include "docker/images.h"
#include "docker/networks.h"
#include "docker/request.h"
#include "docker/volumes.h"
#include "docker/wirenumbers.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kSizeLimit { 300 }; // what every container has written is counted
constexpr auto kLocalDriver = "local"_L1;
constexpr auto kLocalScope = "local"_L1;

/// A container, as far as it keeps other things in use.
struct Holder
{
    QString id {};
    QString name {};
    QString imageId {};
    ContainerState state {};
    Bytes written {};
    QStringList volumes {};
    QStringList networks {};

    /// As the engine's own prune sees it: what does not run, and is not on its way out.
    bool isStopped() const
    {
        return state.known() == ContainerState::Created || state.known() == ContainerState::Exited
            || state.known() == ContainerState::Dead;
    }
};

Holder holderFrom(const JsonReader &json)
{
    Holder holder { .id = json["Id"_L1].string(),
                    .name = json["Names"_L1].stringsOr().value(0).mid(1),
                    .imageId = json["ImageID"_L1].stringOr(),
                    .state = ContainerState::parse(json["State"_L1].stringOr()),
                    .written = { wholeNumberFrom(json["SizeRw"_L1]) } };
    const QList<JsonReader> mounts = json["Mounts"_L1].items();
    for (const JsonReader &mount : mounts) {
        if (mount["Type"_L1].stringOr() == "volume"_L1)
            holder.volumes.append(mount["Name"_L1].stringOr());
    }
    const QList<std::pair<QString, JsonReader>> networks =
        json["NetworkSettings"_L1]["Networks"_L1].members();
    for (const auto &[name, endpoint] : networks)
        holder.networks << name << endpoint["NetworkID"_L1].stringOr();
    return holder;
}

Task<Result<QList<Holder>>> holders(std::shared_ptr<HostLink> link, std::stop_token stop)
{
    net::HttpRequest request = resourceRequest("GET"_ba, "containers"_L1, QString(), "json"_L1);
    request.url.setQuery(u"all=1&size=1"_s);
    request.timeout = kSizeLimit;
    const Result<net::HttpResponse> answer = co_await link->engine.send(std::move(request), stop);
    if (!answer)
        co_return answer.error();
    const Result<JsonDocument> document = JsonDocument::parse(answer->body, link->engine.peerName());
    if (!document)
        co_return document.error();
    QList<Holder> rows;
    const QList<JsonReader> items = document->root().items();
    rows.reserve(items.size());
    for (const JsonReader &item : items)
        rows.append(holderFrom(item));
    co_return document->root().finish(std::move(rows));
}

/// Takes the stopped ones out of `rows`.
QList<PruneItem> takeStopped(QList<Holder> &rows)
{
    QList<PruneItem> items;
    items.reserve(rows.size());
    for (const Holder &row : std::as_const(rows)) {
        if (row.isStopped())
            items.append(
                { .kind = PruneItem::Kind::Container, .id = row.id, .name = row.name, .size = row.written });
    }
    rows.removeIf([](const Holder &row) { return row.isStopped(); });
    return items;
}

template <typename Field>
QSet<QString> usedBy(const QList<Holder> &rows, Field field)
{
    QSet<QString> used;
    for (const Holder &row : rows) {
        const QStringList names = field(row);
        used.unite(QSet<QString>(names.begin(), names.end()));
    }
    return used;
}

Task<Result<QList<PruneItem>>> unusedImages(std::shared_ptr<HostLink> link, QList<Holder> staying, bool named,
                                            std::stop_token stop)
{
    const Result<QList<ImageSummary>> images = co_await Images(link->engine).list(!named, stop);
    if (!images)
        co_return images.error();
    const QSet<QString> used = usedBy(staying, [](const Holder &row) { return QStringList { row.imageId }; });
    QList<PruneItem> items;
    items.reserve(images->size());
    for (const ImageSummary &image : *images) {
        if (used.contains(image.id.text()))
            continue;
        items.append({ .kind = PruneItem::Kind::Image,
                       .id = image.id.text(),
                       .name = image.tags.value(0, image.digests.value(0)),
                       .references = image.tags.isEmpty() ? image.digests : image.tags,
                       .size = image.size });
    }
    co_return items;
}

Task<Result<QList<PruneItem>>> unusedVolumes(std::shared_ptr<HostLink> link, QList<Holder> staying,
                                             bool named, std::stop_token stop)
{
    const Volumes volumes(link->engine);
    const Result<QList<VolumeSummary>> all = co_await volumes.list(false, stop);
    if (!all)
        co_return all.error();
    const QSet<QString> used = usedBy(staying, [](const Holder &row) { return row.volumes; });
    QList<PruneItem> items;
    items.reserve(all->size());
    for (const VolumeSummary &volume : *all) {
        const bool kept = used.contains(volume.name.text()) || volume.driver != kLocalDriver
            || (!named && !volume.isAnonymous);
        if (!kept)
            items.append(
                { .kind = PruneItem::Kind::Volume, .id = volume.name.text(), .name = volume.name.text() });
    }
    if (items.isEmpty())
        co_return items;
    const Result<QHash<QString, Bytes>> sizes = co_await volumes.sizes(stop);
    if (!sizes)
        co_return sizes.error();
    for (PruneItem &item : items) {
        if (sizes->contains(item.id))
            item.size = sizes->value(item.id);
    }
    co_return items;
}

Task<Result<QList<PruneItem>>> unusedNetworks(std::shared_ptr<HostLink> link, QList<Holder> staying,
                                              std::stop_token stop)
{
    const Result<QList<NetworkSummary>> unused = co_await Networks(link->engine).list(true, stop);
    if (!unused)
        co_return unused.error();
    // Stopped containers count as well: without their network they could not be started again.
    const QSet<QString> used = usedBy(staying, [](const Holder &row) { return row.networks; });
    QList<PruneItem> items;
    items.reserve(unused->size());
    for (const NetworkSummary &network : *unused) {
        const bool kept = network.isBuiltIn() || network.scope != kLocalScope || used.contains(network.name)
            || used.contains(network.id.text());
        if (!kept)
            items.append({ .kind = PruneItem::Kind::Network,
                           .id = network.id.text(),
                           .name = network.name,
                           .size = Bytes {} });
    }
    co_return items;
}

} // namespace

Task<Result<PrunePreview>> previewPrune(std::shared_ptr<HostLink> link, PruneChoices choices,
                                        std::stop_token stop)
{
    const Result<QList<Holder>> all = co_await holders(link, stop);
    if (!all)
        co_return all.error();
    PrunePreview preview;
    QList<Holder> staying = *all;
    if (choices.containers)
        preview.items = takeStopped(staying);
    if (choices.images || choices.namedImages) {
        const Result<QList<PruneItem>> images =
            co_await unusedImages(link, staying, choices.namedImages, stop);
        if (!images)
            co_return images.error();
        preview.items += *images;
    }
    if (choices.volumes || choices.namedVolumes) {
        const Result<QList<PruneItem>> volumes =
            co_await unusedVolumes(link, staying, choices.namedVolumes, stop);
        if (!volumes)
            co_return volumes.error();
        preview.items += *volumes;
    }
    if (choices.networks) {
        const Result<QList<PruneItem>> networks = co_await unusedNetworks(link, staying, stop);
        if (!networks)
            co_return networks.error();
        preview.items += *networks;
    }
    co_return preview;
}

Task<Result<>> pruneItem(std::shared_ptr<HostLink> link, PruneItem item, std::stop_token stop)
{
    const Images images(link->engine);
    const QStringList references = item.references.isEmpty() ? QStringList { item.id } : item.references;
    Result<> done;
    switch (item.kind) {
    case PruneItem::Kind::Container: {
        done = co_await Containers(link->engine).remove(ContainerId(item.id), {}, stop);
        break;
    }
    case PruneItem::Kind::Image: {
        for (const QString &reference : references) {
            done = co_await images.remove(reference, stop);
            if (!done && done.error().kind != ErrorKind::NotFound)
                break;
        }
        break;
    }
    case PruneItem::Kind::Volume: {
        done = co_await Volumes(link->engine).remove(VolumeName(item.id), stop);
        break;
    }
    case PruneItem::Kind::Network: {
        done = co_await Networks(link->engine).remove(item.id, stop);
        break;
    }
    }
    if (!done && done.error().kind == ErrorKind::NotFound)
        co_return Result<>();
    co_return done;
}

Task<Result<PruneOutcome>> pruneItems(std::shared_ptr<HostLink> link, QList<PruneItem> items,
                                      std::function<void(int)> progressed, std::stop_token stop)
{
    PruneOutcome outcome;
    int done = 0;
    for (const PruneItem &item : std::as_const(items)) {
        const Result<> gone = co_await pruneItem(link, item, stop);
        if (stop.stop_requested())
            co_return Error { .kind = ErrorKind::Cancelled };
        if (gone) {
            ++outcome.removed;
        } else {
            Error error = gone.error();
            error.subject = item.name.isEmpty() ? item.id : item.name;
            outcome.kept.append({ item, error });
        }
        progressed(++done);
    }
    co_return outcome;
}

} // namespace slipway::docker
