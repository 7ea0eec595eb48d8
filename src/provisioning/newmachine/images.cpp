// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json/jsonreader.h"
#include "provisioning/newmachine/choices.h"

#include <QFile>
#include <QLoggingCategory>

#include <algorithm>

static void initializeResources()
{
    Q_INIT_RESOURCE(provisioning); // has to stand outside namespaces
}

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcImages, "slipway.provisioning.images", QtInfoMsg)

constexpr int kFormat = 1;
constexpr auto kFile = ":/provisioning/newmachineimages.json"_L1;

NewMachineImage imageFrom(const JsonReader &json)
{
    return { .id = json["id"_L1].string(),
             .name = json["name"_L1].string(),
             .publisher = json["publisher"_L1].string(),
             .offer = json["offer"_L1].string(),
             .sku = json["sku"_L1].string(),
             .arm64Sku = json["arm64Sku"_L1].stringOr(),
             .isCharged = json["isCharged"_L1].booleanOr(),
             .smallestDiskGiB = static_cast<int>(json["smallestDiskGiB"_L1].integerOr(kSmallestDiskGiB)),
             .enginePackages = json["enginePackages"_L1].stringsOr(),
             .repository = json["repository"_L1].stringOr() };
}

Result<QList<NewMachineImage>> readImages()
{
    initializeResources();
    QFile file(kFile);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const Result<JsonDocument> document = JsonDocument::parse(bytes, u"newmachineimages.json"_s);
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    if (root["format"_L1].integer() != kFormat)
        root["format"_L1].fail(u"not a known format"_s);
    const QList<JsonReader> items = root["images"_L1].items();
    QList<NewMachineImage> images;
    images.reserve(items.size());
    for (const JsonReader &one : items)
        images.append(imageFrom(one));
    return root.finish(std::move(images));
}

QList<NewMachineImage> builtIn()
{
    const Result<QList<NewMachineImage>> images = readImages();
    if (!images)
        qCWarning(lcImages).noquote() << images.error().detail;
    return images.value_or(QList<NewMachineImage>());
}

} // namespace

const QList<NewMachineImage> &newMachineImages()
{
    static const QList<NewMachineImage> list = builtIn();
    return list;
}

const NewMachineImage *findNewMachineImage(const QString &id)
{
    const QList<NewMachineImage> &all = newMachineImages();
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const NewMachineImage &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace slipway::provisioning
