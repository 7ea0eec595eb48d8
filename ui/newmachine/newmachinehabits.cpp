// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newmachine/newmachinehabits.h"

#include "base/json/jsonreader.h"
#include "ui/services/accountservice.h"
#include "ui/services/settings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using provisioning::DiskKind;

namespace {

constexpr auto kSubscription = "subscription"_L1;
constexpr auto kLocation = "location"_L1;
constexpr auto kSize = "size"_L1;
constexpr auto kImage = "image"_L1;
constexpr auto kUser = "user"_L1;
constexpr auto kKey = "sshKey"_L1;
constexpr auto kDisk = "disk"_L1;
constexpr auto kDiskSize = "diskGiB"_L1;
constexpr auto kAuthority = "authority"_L1;

constexpr std::array kDisks { DiskKind::StandardSsd, DiskKind::PremiumSsd, DiskKind::StandardHdd };

QString keyFor(const Services &services)
{
    return services.account.isSandbox() ? u"newMachine/lastOfSandbox"_s : u"newMachine/last"_s;
}

/// The usual one where the name says nothing.
DiskKind diskFrom(const QString &name)
{
    const auto found = std::find_if(kDisks.begin(), kDisks.end(),
                                    [&name](DiskKind kind) { return provisioning::nameOf(kind) == name; });
    return found == kDisks.end() ? DiskKind::StandardSsd : *found;
}

int diskSizeFrom(qint64 gib)
{
    const bool isPossible = gib >= provisioning::kSmallestDiskGiB && gib <= provisioning::kLargestDiskGiB;
    return isPossible ? static_cast<int>(gib) : 0;
}

} // namespace

NewMachineHabits NewMachineHabits::of(const provisioning::NewMachineChoices &choices)
{
    return { .subscription = choices.subscription,
             .location = choices.location,
             .size = choices.size,
             .imageId = choices.imageId,
             .user = choices.user,
             .sshKey = choices.sshKey,
             .disk = choices.disk,
             .diskGiB = choices.diskGiB,
             .authorityId = choices.authorityId };
}

NewMachineHabits NewMachineHabits::read(const Services &services)
{
    const QString key = keyFor(services);
    const QByteArray kept = services.settings.state(key);
    const Result<JsonDocument> document = JsonDocument::parse(kept, key);
    if (!document)
        return {};
    const JsonReader root = document->root();
    NewMachineHabits habits { .subscription = root[kSubscription].stringOr(),
                              .location = root[kLocation].stringOr(),
                              .size = root[kSize].stringOr(),
                              .imageId = root[kImage].stringOr(),
                              .user = root[kUser].stringOr(),
                              .sshKey = root[kKey].stringOr(),
                              .disk = diskFrom(root[kDisk].stringOr()),
                              .diskGiB = diskSizeFrom(root[kDiskSize].integerOr()),
                              .authorityId = root[kAuthority].stringOr() };
    return root.finish(std::move(habits)).value_or(NewMachineHabits());
}

void NewMachineHabits::write(const Services &services) const
{
    const QJsonObject kept { { kSubscription, subscription },
                             { kLocation, location },
                             { kSize, size },
                             { kImage, imageId },
                             { kUser, user },
                             { kKey, sshKey },
                             { kDisk, provisioning::nameOf(disk) },
                             { kDiskSize, diskGiB },
                             { kAuthority, authorityId } };
    services.settings.setState(keyFor(services), QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

} // namespace slipway::ui
