// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/arm/model.h"

namespace slipway::sandbox {

struct InventoryOptions
{
    int machines = 12;
    quint32 seed = 1;
    quint8 addressBlock = 77; ///< x of 127.x.y.z
    quint8 addressOffset = 0; ///< the first y
    bool dnsNames = false;
};

/// The machine of the default inventory that has Docker from the start.
inline constexpr auto kPresetMachine = QLatin1StringView("docker-01");

/// The images that machines can be made of.
const QList<Image> &knownImages();

/// The resources of a practice tenant: the first twelve machines always the same believable set in three
/// subscriptions, more of them made up from the seed. The same options give the same world.
World makeInventory(const InventoryOptions &options);

} // namespace slipway::sandbox
