// SPDX-License-Identifier: GPL-3.0-or-later
// The images that machines can be made of.
#include "sandbox/arm/answers.h"
#include "sandbox/arm/inventory.h"
#include "sandbox/arm/service.h"

#include <QJsonDocument>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool isSame(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

HttpResponse arrayAnswer(const QJsonArray &rows)
{
    return { .status = 200,
             .fields = { { "Content-Type", "application/json; charset=utf-8" } },
             .body = QJsonDocument(rows).toJson(QJsonDocument::Compact) };
}

/// Those images that the call's path names, as far as it names any.
QList<Image> imagesOf(const ArmCall &call)
{
    QList<Image> found;
    for (const Image &image : knownImages()) {
        const auto fits = [&call](const QString &name, const QString &value) {
            const QString wanted = call.parameter(name);
            return wanted.isEmpty() || isSame(wanted, value);
        };
        if (fits(u"publisher"_s, image.publisher) && fits(u"offer"_s, image.offer)
            && fits(u"sku"_s, image.sku) && fits(u"version"_s, image.exactVersion))
            found.append(image);
    }
    return found;
}

QString path(const ArmCall &call, const QString &rest)
{
    return u"/Subscriptions/%1/Providers/Microsoft.Compute/Locations/%2/Publishers/%3/ArtifactTypes/VMImage/Offers"_s
               .arg(call.parameter(u"sub"_s), call.parameter(u"location"_s), call.parameter(u"publisher"_s))
        + rest;
}

QJsonObject row(const ArmCall &call, const QString &name, const QString &rest)
{
    return { { u"location"_s, call.parameter(u"location"_s) },
             { u"name"_s, name },
             { u"id"_s, path(call, rest) } };
}

QJsonObject details(const Image &image)
{
    const QString system = image.isWindows ? u"Windows"_s : u"Linux"_s;
    return { { u"hyperVGeneration"_s, image.sku == u"gen1" ? u"V1"_s : u"V2"_s },
             { u"architecture"_s, image.isArm64 ? u"Arm64"_s : u"x64"_s },
             { u"osDiskImage"_s, QJsonObject { { u"operatingSystem"_s, system } } },
             { u"dataDiskImages"_s, QJsonArray() },
             { u"features"_s, QJsonArray() },
             { u"imageDeprecationStatus"_s, QJsonObject { { u"imageState"_s, u"Active"_s } } } };
}

HttpResponse offers(const ArmCall &call)
{
    QStringList names;
    QJsonArray rows;
    const QList<Image> found = imagesOf(call);
    for (const Image &image : found) {
        if (names.contains(image.offer))
            continue;
        names.append(image.offer);
        rows.append(row(call, image.offer, u'/' + image.offer));
    }
    return arrayAnswer(rows);
}

HttpResponse skus(const ArmCall &call)
{
    QJsonArray rows;
    const QList<Image> found = imagesOf(call);
    for (const Image &image : found)
        rows.append(row(call, image.sku, u"/%1/Skus/%2"_s.arg(image.offer, image.sku)));
    return arrayAnswer(rows);
}

QJsonObject versionRow(const ArmCall &call, const Image &image)
{
    return row(call, image.exactVersion,
               u"/%1/Skus/%2/Versions/%3"_s.arg(image.offer, image.sku, image.exactVersion));
}

HttpResponse versions(const ArmCall &call)
{
    QJsonArray rows;
    const QList<Image> found = imagesOf(call);
    for (const Image &image : found) {
        QJsonObject json = versionRow(call, image);
        if (call.expands(u"properties"))
            json.insert(u"properties"_s, details(image));
        rows.append(json);
    }
    return arrayAnswer(rows);
}

HttpResponse version(const ArmCall &call)
{
    const QList<Image> found = imagesOf(call);
    if (found.isEmpty())
        return armError(404, u"NotFound"_s, u"Artifact: VMImage was not found."_s);
    QJsonObject json = versionRow(call, found.first());
    json.insert(u"properties"_s, details(found.first()));
    return HttpResponse::json(200, json);
}

} // namespace

void addImageRoutes(ArmRouter &router, ArmContext &)
{
    const QString compute = u"/subscriptions/{sub}/providers/Microsoft.Compute"_s;
    const QString all =
        compute + u"/locations/{location}/publishers/{publisher}/artifacttypes/vmimage/offers"_s;
    router.add("GET", all, offers);
    router.add("GET", all + u"/{offer}/skus"_s, skus);
    router.add("GET", all + u"/{offer}/skus/{sku}/versions"_s, versions);
    router.add("GET", all + u"/{offer}/skus/{sku}/versions/{version}"_s, version);
}

} // namespace slipway::sandbox
