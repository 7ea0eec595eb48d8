// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/images.h"

#include "base/async/eventloopturn.h"
#include "base/async/inthreadpool.h"
#include "base/json/jsonlines.h"
#include "docker/engine.h"
#include "docker/request.h"
#include "docker/wirenumbers.h"

#include <QUrlQuery>

#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCollection = "images"_L1;
constexpr std::chrono::seconds kListLimit { 120 }; // the engine adds up sizes
constexpr std::chrono::seconds kPullStartLimit { 180 }; // the registry is asked before the headers come
constexpr std::chrono::seconds kRemoveLimit { 300 };
constexpr auto kLatest = "latest"_L1;
/// So many pieces may be at hand without waiting; then others get a turn.
constexpr int kPiecesATurn = 64;

QStringList withoutNone(const QStringList &names)
{
    QStringList real = names;
    real.removeIf(
        [](const QString &name) { return name == "<none>:<none>"_L1 || name == "<none>@<none>"_L1; });
    return real;
}

Result<QList<ImageSummary>> parseList(const QByteArray &body, const QString &subject)
{
    const Result<JsonDocument> document = JsonDocument::parse(body, subject);
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    QList<ImageSummary> rows;
    const QList<JsonReader> items = root.items();
    rows.reserve(items.size());
    for (const JsonReader &item : items)
        rows.append(ImageSummary::fromJson(item));
    return root.finish(std::move(rows));
}

Result<ImageDetails> parseDetails(const QByteArray &body, const QString &subject)
{
    const Result<JsonDocument> document = JsonDocument::parse(body, subject);
    if (!document)
        return document.error();
    const Result<ImageDefaults> defaults = defaultsFromInspect(body);
    if (!defaults)
        return defaults.error();
    const JsonReader root = document->root();
    ImageDetails details { .id = ImageId(root["Id"_L1].string()),
                           .tags = withoutNone(root["RepoTags"_L1].stringsOr()),
                           .digests = withoutNone(root["RepoDigests"_L1].stringsOr()),
                           .defaults = *defaults };
    return root.finish(std::move(details));
}

/// Adds every complete line to `meter`.
Result<> addLines(JsonLines &lines, PullMeter &meter)
{
    while (const std::optional<Result<JsonDocument>> document = lines.next()) {
        if (!*document)
            return document->error();
        if (Result<> added = meter.add((*document)->root()); !added)
            return added;
    }
    return {};
}

Error aboutImage(const QString &reference, Error error)
{
    error.subject = reference;
    return error;
}

net::HttpRequest requestToPull(const ImageReference &reference, const QString &platform)
{
    net::HttpRequest request = resourceRequest("POST"_ba, kCollection, QString(), "create"_L1);
    request.timeout = kPullStartLimit;
    QUrlQuery query;
    query.addQueryItem(u"fromImage"_s, reference.name);
    query.addQueryItem(u"tag"_s,
                       !reference.digest.isEmpty()   ? reference.digest
                           : reference.tag.isEmpty() ? QString(kLatest)
                                                     : reference.tag);
    if (!platform.isEmpty())
        query.addQueryItem(u"platform"_s, platform);
    request.url.setQuery(query);
    return request;
}

} // namespace

ImageSummary ImageSummary::fromJson(JsonReader json)
{
    ImageSummary row;
    row.id = ImageId(json["Id"_L1].string());
    row.tags = withoutNone(json["RepoTags"_L1].stringsOr());
    row.digests = withoutNone(json["RepoDigests"_L1].stringsOr());
    row.size = Bytes { wholeNumberFrom(json["Size"_L1]) };
    row.created = createdFrom(json["Created"_L1]);
    return row;
}

ImageReference ImageReference::parse(const QString &text)
{
    ImageReference reference { .name = text };
    if (const qsizetype at = text.indexOf(u'@'); at >= 0) {
        reference.name = text.first(at);
        reference.digest = text.sliced(at + 1);
    }
    const qsizetype colon = reference.name.lastIndexOf(u':');
    if (colon > reference.name.lastIndexOf(u'/')) { // else it is the port of a registry
        reference.tag = reference.name.sliced(colon + 1);
        reference.name.truncate(colon);
    }
    return reference;
}

Images::Images(Engine &engine)
    : m_engine(engine)
{
}

Task<Result<QList<ImageSummary>>> Images::list(bool danglingOnly, std::stop_token stop) const
{
    net::HttpRequest request = resourceRequest("GET"_ba, kCollection, QString(), "json"_L1);
    request.timeout = kListLimit;
    if (danglingOnly)
        request.url.setQuery(filtersQuery({ { u"dangling"_s, { u"true"_s } } }));
    const Result<net::HttpResponse> answer =
        co_await sendAbout(&m_engine, m_engine.peerName(), std::move(request), stop);
    if (!answer)
        co_return answer.error();
    auto parsing = [body = answer->body, subject = m_engine.peerName()] { return parseList(body, subject); };
    Result<QList<ImageSummary>> rows = co_await inThreadPool(std::move(parsing));
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled };
    co_return rows;
}

Task<Result<ImageDetails>> Images::inspect(QString name, std::stop_token stop) const
{
    if (!isImagePath(name))
        co_return notAName(name);
    const Result<net::HttpResponse> answer =
        co_await sendAbout(&m_engine, name, resourceRequest("GET"_ba, kCollection, name, "json"_L1), stop);
    if (!answer)
        co_return answer.error();
    co_return parseDetails(answer->body, name);
}

Task<Result<>> Images::pull(QString reference, QString platform, std::function<void(PullProgress)> progressed,
                            std::stop_token stop) const
{
    if (!isImagePath(reference))
        co_return notAName(reference);
    const ImageReference parts = ImageReference::parse(reference);
    const Result<std::unique_ptr<net::HttpBodyStream>> body =
        co_await m_engine.stream(requestToPull(parts, platform), stop);
    if (!body)
        co_return aboutImage(reference, withPullCause(body.error()));
    PullMeter meter;
    JsonLines lines(reference);
    for (int pieces = 1;; ++pieces) {
        const Result<QByteArray> piece = co_await (*body)->read(stop);
        if (!piece)
            co_return piece.error();
        if (piece->isEmpty())
            lines.finish();
        else
            lines.feed(*piece);
        const Result<> added = addLines(lines, meter);
        if (!added)
            co_return aboutImage(reference, added.error());
        progressed(meter.progress());
        if (piece->isEmpty())
            co_return Result<>();
        if (pieces % kPiecesATurn == 0)
            co_await passThroughEventLoop();
    }
}

Task<Result<>> Images::remove(QString name, std::stop_token stop) const
{
    if (!isImagePath(name))
        co_return notAName(name);
    net::HttpRequest request = resourceRequest("DELETE"_ba, kCollection, name);
    request.timeout = kRemoveLimit;
    const Result<> result = co_await doneAbout(&m_engine, name, std::move(request), stop);
    co_return result;
}

} // namespace slipway::docker
