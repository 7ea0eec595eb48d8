// SPDX-License-Identifier: GPL-3.0-or-later
// The images and sizes that machines can be made of.
#include "sandbox/arm/answers.h"
#include "sandbox/arm/inventory.h"
#include "sandbox/arm/service.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Size
{
    const char *name;
    const char *family;
    const char *processors;
    const char *memory; ///< GB
    const char *architecture;
};
constexpr std::array kSizes = {
    Size { "Standard_B2s", "standardBSFamily", "2", "4", "x64" },
    Size { "Standard_D2s_v3", "standardDSv3Family", "2", "8", "x64" },
    Size { "Standard_D2s_v5", "standardDSv5Family", "2", "8", "x64" },
    Size { "Standard_D4s_v5", "standardDSv5Family", "4", "16", "x64" },
    Size { "Standard_D4ps_v5", "standardDPSv5Family", "4", "16", "Arm64" },
    Size { "Standard_DS1_v2", "standardDSv2Family", "1", "3.5", "x64" },
    Size { "Standard_E4s_v5", "standardESv5Family", "4", "32", "x64" },
};

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

QJsonObject capability(const QString &name, const QString &value)
{
    return { { u"name"_s, name }, { u"value"_s, value } };
}

HttpResponse sizes(const ArmCall &call)
{
    // The only filter that there is: location eq 'westeurope'
    const QString wanted = call.request.query(u"$filter").value_or(QString()).section(u'\'', 1, 1);
    QJsonArray rows;
    for (const auto &location :
         { u"westeurope"_s, u"northeurope"_s, u"westus"_s, u"eastus2"_s, u"japaneast"_s }) {
        if (!wanted.isEmpty() && !isSame(wanted, location))
            continue;
        for (const Size &size : kSizes) {
            const QString name = QString::fromLatin1(size.name);
            const QJsonObject info { { u"location"_s, location },
                                     { u"zones"_s, QJsonArray { u"1"_s, u"2"_s, u"3"_s } } };
            rows.append(
                QJsonObject { { u"resourceType"_s, u"virtualMachines"_s },
                              { u"name"_s, name },
                              { u"tier"_s, u"Standard"_s },
                              { u"size"_s, name.section(u'_', 1) },
                              { u"family"_s, QString::fromLatin1(size.family) },
                              { u"locations"_s, QJsonArray { location } },
                              { u"locationInfo"_s, QJsonArray { info } },
                              { u"capabilities"_s,
                                QJsonArray { capability(u"vCPUs"_s, QString::fromLatin1(size.processors)),
                                             capability(u"MemoryGB"_s, QString::fromLatin1(size.memory)),
                                             capability(u"HyperVGenerations"_s, u"V1,V2"_s),
                                             capability(u"CpuArchitectureType"_s,
                                                        QString::fromLatin1(size.architecture)) } },
                              { u"restrictions"_s, QJsonArray() } });
        }
    }
    return HttpResponse::json(200, { { u"value"_s, rows } });
}

} // namespace

void addImageRoutes(ArmRouter &router, ArmContext &)
{
    const QString compute = u"/subscriptions/{sub}/providers/Microsoft.Compute"_s;
    const QString all =
        compute + u"/locations/{location}/publishers/{publisher}/artifacttypes/vmimage/offers"_s;
    router.add("GET", compute + u"/skus"_s, sizes);
    router.add("GET", all, offers);
    router.add("GET", all + u"/{offer}/skus"_s, skus);
    router.add("GET", all + u"/{offer}/skus/{sku}/versions"_s, versions);
    router.add("GET", all + u"/{offer}/skus/{sku}/versions/{version}"_s, version);
}

} // namespace slipway::sandbox
