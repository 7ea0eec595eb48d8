// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/api/resourcejson.h"
#include "sandbox/engine/engineapi.h"

#include <QJsonDocument>
#include <QTimer>

#include <algorithm>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPullStep = 60ms; ///< between two lines of a pull's progress
constexpr int kLayers = 3;
constexpr qint64 kLayerSize = 28'000'000;

/// What a name ends in tells how its pull goes: the practice registry has no others.
enum class PullFate { Works, UpToDate, NoSuchImage, FailsInTheMiddle };

PullFate fateOf(const QString &image, const EngineState &state)
{
    const QString repository = image.section(u':', 0, 0);
    if (repository.contains(u"nonexistent") || repository.contains(u"private"))
        return PullFate::NoSuchImage;
    if (repository.contains(u"broken"))
        return PullFate::FailsInTheMiddle;
    const auto &images = state.content().images;
    const bool isHere = std::any_of(images.begin(), images.end(),
                                    [&image](const SimImage &each) { return each.tags.contains(image); });
    return isHere ? PullFate::UpToDate : PullFate::Works;
}

QByteArray line(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + "\r\n";
}

QByteArray status(const QString &text, const QString &id = {})
{
    QJsonObject json { { u"status"_s, text } };
    if (!id.isEmpty())
        json.insert(u"id"_s, id);
    return line(json);
}

QByteArray progress(const QString &text, const QString &id, qint64 current, qint64 total)
{
    constexpr int kWidth = 50;
    const auto done = static_cast<int>(current * kWidth / total);
    const QString bar = u'[' + QString(done, u'=') + u'>' + QString(kWidth - done, u' ') + u"]  %1MB/%2MB"_s;
    return line(
        { { u"status"_s, text },
          { u"progressDetail"_s, QJsonObject { { u"current"_s, current }, { u"total"_s, total } } },
          { u"progress"_s, bar.arg(double(current) / 1e6, 0, 'f', 2).arg(double(total) / 1e6, 0, 'f', 2) },
          { u"id"_s, id } });
}

QStringList layersOf(const QString &image)
{
    QStringList layers;
    layers.reserve(kLayers);
    for (int i = 0; i < kLayers; ++i)
        layers.append(simId(static_cast<quint32>(i), image).left(12));
    return layers;
}

/// All layers at once.
QList<QByteArray> downloadLines(const QStringList &layers)
{
    constexpr int kSteps = 4;
    QList<QByteArray> lines;
    lines.reserve(layers.size() * (kSteps + 3) + 1);
    for (const QString &layer : layers)
        lines.append(status(u"Pulling fs layer"_s, layer));
    lines.append(status(u"Waiting"_s, layers.last()));
    for (int step = 1; step <= kSteps; ++step) {
        for (const QString &layer : layers)
            lines.append(progress(u"Downloading"_s, layer, kLayerSize * step / kSteps, kLayerSize));
    }
    for (const QString &layer : layers) {
        lines.append(status(u"Verifying Checksum"_s, layer));
        lines.append(status(u"Download complete"_s, layer));
    }
    return lines;
}

/// One layer after the other; the first is where a pull fails.
QList<QByteArray> extractionLines(const QStringList &layers, bool fails)
{
    if (fails) {
        const QString text =
            u"failed to register layer: write /usr/lib/libexample.so.1: no space left on device"_s;
        return { progress(u"Extracting"_s, layers.first(), kLayerSize / 2, kLayerSize),
                 line({ { u"errorDetail"_s, QJsonObject { { u"message"_s, text } } },
                        { u"error"_s, text } }) };
    }
    QList<QByteArray> lines;
    lines.reserve(layers.size() * 3);
    for (const QString &layer : layers) {
        lines.append(progress(u"Extracting"_s, layer, kLayerSize / 2, kLayerSize));
        lines.append(progress(u"Extracting"_s, layer, kLayerSize, kLayerSize));
        lines.append(status(u"Pull complete"_s, layer));
    }
    return lines;
}

/// The lines of a pull, in their order. The last is about the whole.
QList<QByteArray> pullLines(const QString &image, PullFate fate, const SimImage &result)
{
    const QString tag = image.section(u':', -1);
    const QString repository = image.left(image.lastIndexOf(u':'));
    const QString shown = repository.contains(u'/') ? repository : u"library/"_s + repository;
    QList<QByteArray> lines { status(u"Pulling from "_s + shown, tag) };
    if (fate != PullFate::UpToDate) {
        const QStringList layers = layersOf(image);
        lines += downloadLines(layers);
        lines += extractionLines(layers, fate == PullFate::FailsInTheMiddle);
    }
    if (fate == PullFate::FailsInTheMiddle)
        return lines;
    lines.append(status(u"Digest: "_s + result.digest.section(u'@', 1)));
    lines.append(status((fate == PullFate::UpToDate ? u"Status: Image is up to date for "_s
                                                    : u"Status: Downloaded newer image for "_s)
                        + image));
    return lines;
}

SimImage made(const QString &image, const EngineState &state)
{
    return { .id = u"sha256:"_s + simId(state.seed(), image),
             .tags = { image },
             .digest = image.left(image.lastIndexOf(u':')) + u"@sha256:"_s
                 + simId(state.seed(), image + u"/digest"_s),
             .created = QDateTime::currentDateTimeUtc().addDays(-11),
             .size = kLayers * kLayerSize,
             .command = { u"/bin/sh"_s },
             .environment = { u"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"_s } };
}

void pull(const EngineCall &call, EngineState &state)
{
    const QString from = call.query(u"fromImage");
    if (from.isEmpty())
        return call.fail(400, u"neither fromImage nor fromSrc was given"_s);
    const QString tag = call.query(u"tag");
    const QString image = familiarImageName(tag.isEmpty() ? from : from + u':' + tag);
    const PullFate fate = fateOf(image, state);
    if (fate == PullFate::NoSuchImage) {
        return call.fail(
            404,
            u"pull access denied for %1, repository does not exist or may require 'docker login': denied: requested access to the resource is denied"_s
                .arg(image.section(u':', 0, 0)));
    }
    const SimImage result = made(image, state);
    auto lines = std::make_shared<QList<QByteArray>>(pullLines(image, fate, result));
    call.exchange->begin(200, call.commonFields("application/json"));
    QObject *const listener = streamContext(call); // who goes away, ends the pull
    auto *tick = new QTimer(listener);
    QObject::connect(tick, &QTimer::timeout, listener, [=, exchange = call.exchange, &state] {
        exchange->write(lines->takeFirst());
        if (!lines->isEmpty())
            return;
        if (fate == PullFate::Works) {
            state.content().images.append(result);
            state.note(u"image"_s, u"pull"_s, image, { { u"name"_s, image.section(u':', 0, 0) } });
        }
        exchange->end();
        listener->deleteLater();
    });
    tick->start(kPullStep);
}

void list(const EngineCall &call, EngineState &state)
{
    const auto filters = parseFilters(call.query(u"filters"));
    if (!filters)
        return call.fail(400, u"invalid filter"_s);
    const QStringList references = filters->value(u"reference"_s);
    const QString dangling = filters->value(u"dangling"_s).value(0);
    QJsonArray rows;
    for (const SimImage &image : state.content().images) {
        const bool fits =
            references.isEmpty()
            || std::any_of(references.begin(), references.end(), [&image](const QString &reference) {
                   return std::any_of(image.tags.begin(), image.tags.end(), [&reference](const QString &tag) {
                       return tag == reference || tag.section(u':', 0, 0) == reference;
                   });
               });
        const bool isDangling = image.tags.isEmpty();
        const bool isWanted = dangling.isEmpty() || (dangling == u"true" || dangling == u"1") == isDangling;
        if (fits && isWanted && hasLabels(image.labels, *filters))
            rows.append(imageSummaryJson(image, state));
    }
    call.json(rows);
}

/// Whether it is named by its id, whole or the beginning of it, and not by a tag.
bool isById(const SimImage &image, const QString &reference)
{
    return reference.startsWith(u"sha256:") || QStringView(image.id).mid(7).startsWith(reference);
}

/// Who is in the way of removing it, as the engine words it; empty: nobody.
QString obstacle(const SimImage &image, const QString &reference, const EngineState &state, bool force)
{
    for (const SimContainer &container : state.containers()) {
        if (container.imageId != image.id || (force && !container.isAlive()))
            continue;
        const QString id = container.id.left(12);
        const QString what = container.isAlive() ? u"running"_s : u"stopped"_s;
        if (isById(image, reference))
            return u"conflict: unable to delete %1 (%2) - image is being used by %3 container %4"_s.arg(
                image.id.mid(7, 12), container.isAlive() ? u"cannot be forced"_s : u"must be forced"_s, what,
                id);
        return u"conflict: unable to remove repository reference \"%1\" (must force) - container %2 is using its referenced image %3"_s
            .arg(reference, id, image.id.mid(7, 12));
    }
    return {};
}

void remove(const EngineCall &call, EngineState &state, const QString &reference, SimImage &image)
{
    const bool byId = isById(image, reference);
    const bool hasOtherTags = image.tags.size() > 1;
    if (byId && hasOtherTags && !call.flag(u"force"))
        return call.fail(
            409,
            u"conflict: unable to delete %1 (must be forced) - image is referenced in multiple repositories"_s
                .arg(image.id.mid(7, 12)));
    const QString problem =
        !byId && hasOtherTags ? QString() : obstacle(image, reference, state, call.flag(u"force"));
    if (!problem.isEmpty())
        return call.fail(409, problem);
    const QString id = image.id;
    const QString digest = image.digest;
    const QStringList gone = byId ? image.tags : QStringList { familiarImageName(reference) };
    QJsonArray rows;
    for (const QString &tag : gone) {
        rows.append(QJsonObject { { u"Untagged"_s, tag } });
        state.note(u"image"_s, u"untag"_s, id, { { u"name"_s, id } });
        image.tags.removeAll(tag);
    }
    if (image.tags.isEmpty() && usesOf(image, state) == 0) {
        if (!digest.isEmpty())
            rows.append(QJsonObject { { u"Untagged"_s, digest } });
        rows.append(QJsonObject { { u"Deleted"_s, id } });
        state.content().images.removeIf([&id](const SimImage &each) { return each.id == id; });
        state.note(u"image"_s, u"delete"_s, id, { { u"name"_s, id } });
    }
    call.json(rows);
}

void prune(const EngineCall &call, EngineState &state)
{
    const auto filters = parseFilters(call.query(u"filters"));
    if (!filters)
        return call.fail(400, u"invalid filter"_s);
    const QString dangling = filters->value(u"dangling"_s).value(0, u"true"_s);
    const bool onlyDangling = dangling == u"true" || dangling == u"1";
    qint64 reclaimed = 0;
    QJsonArray rows;
    QList<SimImage> &images = state.content().images;
    images.removeIf([&](const SimImage &image) {
        if (usesOf(image, state) > 0 || (onlyDangling && !image.tags.isEmpty())
            || !hasLabels(image.labels, *filters))
            return false;
        for (const QString &tag : image.tags)
            rows.append(QJsonObject { { u"Untagged"_s, tag } });
        rows.append(QJsonObject { { u"Deleted"_s, image.id } });
        reclaimed += image.size;
        return true;
    });
    state.note(u"image"_s, u"prune"_s, {}, { { u"reclaimed"_s, QString::number(reclaimed) } });
    call.json(QJsonObject { { u"ImagesDeleted"_s, rows.isEmpty() ? QJsonValue() : QJsonValue(rows) },
                            { u"SpaceReclaimed"_s, reclaimed } });
}

void tag(const EngineCall &call, EngineState &state, SimImage &image)
{
    const QString name = familiarImageName(
        call.query(u"tag").isEmpty() ? call.query(u"repo") : call.query(u"repo") + u':' + call.query(u"tag"));
    for (SimImage &other : state.content().images)
        other.tags.removeAll(name);
    image.tags.append(name);
    state.note(u"image"_s, u"tag"_s, image.id, { { u"name"_s, name } });
    call.answer({ .status = 201 });
}

/// Calls about one image.
void imageApi(const EngineCall &call, EngineState &state)
{
    const QString last = call.path.last();
    const bool hasVerb = call.path.size() > 2 && !call.isDelete();
    // A name has slashes of its own.
    const QString reference =
        (hasVerb ? call.path.mid(1, call.path.size() - 2) : call.path.mid(1)).join(u'/');
    SimImage *image = state.findImage(reference);
    if (!image)
        return call.fail(404, u"No such image: "_s + familiarImageName(reference));
    if (call.isDelete())
        return remove(call, state, reference, *image);
    if (call.isGet() && hasVerb && last == u"json")
        return call.json(imageInspectJson(*image));
    if (call.isGet() && hasVerb && last == u"history")
        return call.json(imageHistoryJson(*image));
    if (call.isPost() && hasVerb && last == u"tag")
        return tag(call, state, *image);
    call.pageNotFound();
}

} // namespace

void imagesApi(const EngineCall &call, EngineState &state)
{
    const QString whole = call.path.join(u'/');
    if (whole == u"images/json" && call.isGet())
        return list(call, state);
    if (whole == u"images/create" && call.isPost())
        return pull(call, state);
    if (whole == u"images/prune" && call.isPost())
        return prune(call, state);
    imageApi(call, state);
}

} // namespace slipway::sandbox
