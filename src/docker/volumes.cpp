// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/volumes.h"

#include "docker/composelabels.h"
#include "docker/engine.h"
#include "docker/request.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCollection = "volumes"_L1;
constexpr std::chrono::minutes kUsageLimit { 10 }; // it counts every file
constexpr std::chrono::seconds kRemoveLimit { 300 };
constexpr ApiVersion kTypedUsage { 1, 42 }; ///< from here on one kind can be asked for
constexpr auto kAnonymousLabel = "com.docker.volume.anonymous"_L1;

Result<QList<VolumeSummary>> parseList(const QByteArray &body, const QString &subject)
{
    const Result<JsonDocument> document = JsonDocument::parse(body, subject);
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    QList<VolumeSummary> rows;
    const QList<JsonReader> items = root["Volumes"_L1].items();
    rows.reserve(items.size());
    for (const JsonReader &item : items)
        rows.append(VolumeSummary::fromJson(item));
    return root.finish(std::move(rows));
}

/// Both shapes: "Volumes" until 1.52, "VolumeUsage.Items" from 1.52 on.
Result<QHash<QString, Bytes>> parseSizes(const QByteArray &body, const QString &subject)
{
    const Result<JsonDocument> document = JsonDocument::parse(body, subject);
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    QHash<QString, Bytes> sizes;
    for (const JsonReader &list : { root["Volumes"_L1], root["VolumeUsage"_L1]["Items"_L1] }) {
        const QList<JsonReader> items = list.items();
        for (const JsonReader &item : items) {
            const qint64 size = item["UsageData"_L1]["Size"_L1].integerOr(-1);
            if (size >= 0) // -1: the driver does not know
                sizes.insert(item["Name"_L1].string(), Bytes { size });
        }
    }
    return root.finish(std::move(sizes));
}

} // namespace

VolumeSummary VolumeSummary::fromJson(JsonReader json)
{
    static const QRegularExpression digits(uR"(\A[0-9a-f]{64}\z)"_s);
    const QHash<QString, QString> labels = json["Labels"_L1].stringMapOr();
    const QString name = json["Name"_L1].string();
    return { .name = VolumeName(name),
             .driver = json["Driver"_L1].stringOr(),
             .project = labels.value(kProjectLabel),
             .isAnonymous = labels.contains(kAnonymousLabel) || digits.match(name).hasMatch() };
}

Volumes::Volumes(Engine &engine)
    : m_engine(engine)
{
}

Task<Result<QList<VolumeSummary>>> Volumes::list(bool unusedOnly, std::stop_token stop) const
{
    net::HttpRequest request = resourceRequest("GET"_ba, kCollection, QString());
    if (unusedOnly)
        request.url.setQuery(filtersQuery({ { u"dangling"_s, { u"true"_s } } }));
    const Result<net::HttpResponse> answer =
        co_await sendAbout(&m_engine, m_engine.peerName(), std::move(request), stop);
    if (!answer)
        co_return answer.error();
    co_return parseList(answer->body, m_engine.peerName());
}

Task<Result<QHash<QString, Bytes>>> Volumes::sizes(std::stop_token stop) const
{
    net::HttpRequest request = resourceRequest("GET"_ba, "system"_L1, QString(), "df"_L1);
    request.timeout = kUsageLimit;
    if (m_engine.api().value_or(ApiVersion {}) >= kTypedUsage)
        request.url.setQuery(u"type=volume&verbose=1"_s);
    const Result<net::HttpResponse> answer =
        co_await sendAbout(&m_engine, m_engine.peerName(), std::move(request), stop);
    if (!answer)
        co_return answer.error();
    co_return parseSizes(answer->body, m_engine.peerName());
}

Task<Result<>> Volumes::create(ComposeResource volume, std::stop_token stop) const
{
    if (!isResourceName(volume.name))
        co_return notAName(volume.name);
    QJsonObject json { { "Name"_L1, volume.name },
                       { "DriverOpts"_L1, textMapJson(volume.driverOptions) },
                       { "Labels"_L1, textMapJson(volume.labels) } };
    if (!volume.driver.isEmpty())
        json.insert("Driver"_L1, volume.driver);
    net::HttpRequest request = resourceRequest("POST"_ba, kCollection, u"create"_s);
    setJson(request, QJsonDocument(json).toJson(QJsonDocument::Compact));
    const Result<> result = co_await doneAbout(&m_engine, volume.name, std::move(request), stop);
    co_return result;
}

Task<Result<>> Volumes::remove(VolumeName name, std::stop_token stop) const
{
    if (!isResourceName(name.text()))
        co_return notAName(name.text());
    net::HttpRequest request = resourceRequest("DELETE"_ba, kCollection, name.text());
    request.timeout = kRemoveLimit;
    const Result<> result = co_await doneAbout(&m_engine, name.text(), std::move(request), stop);
    co_return result;
}

} // namespace slipway::docker
